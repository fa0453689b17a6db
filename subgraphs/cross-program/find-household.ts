import type { MatchMethod } from '#platform/match.ts';
import type { HouseholdKey, MinistryLookup } from './ministries.ts';

/** By what a household may be found: the NIK of a head alone, or of any member. */
export type FoundBy = 'head' | 'member';

const accepted: Record<FoundBy, ReadonlySet<MatchMethod>> = {
  head: new Set(['HEAD_NIK', 'FORMER_HEAD_NIK']),
  member: new Set(['HEAD_NIK', 'MEMBER_NIK', 'FORMER_HEAD_NIK']),
};

/** How long the owner of membership is waited for before the other ministries are asked as well, in milliseconds. */
const hedgeAfterMs = 100;

/**
 * The NIK under which the household stands in the graph, or null where no ministry knows it.
 * The owner of membership decides; where it does not know the NIK or does not answer, the others are believed.
 * @param owner the ministry that owns membership.
 * @throws {HubError} the fault of a ministry, where none of those that answered knows the household: absence is not a no.
 */
export async function findHousehold(
  owner: MinistryLookup,
  others: readonly MinistryLookup[],
  nik: string,
  by: FoundBy,
): Promise<string | null> {
  const asked = settle(owner.findHousehold(nik));
  const first = await Promise.race([
    asked,
    new Promise<'late'>((resolve) => setTimeout(resolve, hedgeAfterMs, 'late')),
  ]);
  if (first !== 'late' && first.key) return accepts(first.key, by);

  const hedged = Promise.all(others.map((ministry) => settle(ministry.findHousehold(nik))));
  const own = await asked;
  if (own.key) return accepts(own.key, by);
  const answers = await hedged;
  for (const { key } of answers) {
    if (key && accepts(key, by) !== null) return canonical(owner, own, key.nik);
  }
  const fault = [own, ...answers].find((answer) => answer.fault !== undefined)?.fault;
  if (fault !== undefined) throw fault;
  return null;
}

interface Settled {
  readonly key?: HouseholdKey | null;
  readonly fault?: unknown;
}

function settle(answer: Promise<HouseholdKey | null>): Promise<Settled> {
  return answer.then(
    (key) => ({ key }),
    (fault: unknown) => ({ fault }),
  );
}

function accepts({ nik, matchMethod }: HouseholdKey, by: FoundBy): string | null {
  return accepted[by].has(matchMethod) ? nik : null;
}

// Another ministry may know the family by a head whom the owner knows as a former head or as a member.
async function canonical(owner: MinistryLookup, own: Settled, nik: string): Promise<string> {
  if (own.fault !== undefined) return nik;
  const { key } = await settle(owner.findHousehold(nik));
  return key?.nik ?? nik;
}
