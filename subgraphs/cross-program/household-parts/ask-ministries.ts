import type { Ministry } from '../generated.ts';
import type { HouseholdPart, PartReader } from './household-parts.ts';

/** What a ministry answered of a household: its part, or null where it did not answer. */
export interface PartAnswer<TPart> {
  readonly ministry: Ministry;
  readonly part: (HouseholdPart & TPart) | null;
}

/**
 * Asks ministries of one household at once. One that fails leaves null in its place: the others' answers stand, and
 * whoever reads them can tell who was silent.
 * @param selections what is asked of each ministry; those that are missing are not asked.
 */
export function askMinistries<TPart>(
  readers: ReadonlyMap<Ministry, PartReader>,
  nik: string,
  selections: Readonly<Partial<Record<Ministry, string>>>,
): Promise<readonly PartAnswer<TPart>[]> {
  const asked = Object.entries(selections).map(async ([name, selection]): Promise<PartAnswer<TPart>> => {
    const ministry = name as Ministry;
    const reader = readers.get(ministry);
    const part = reader ? await reader.read<TPart>(nik, selection).catch(() => null) : null;
    return { ministry, part };
  });
  return Promise.all(asked);
}
