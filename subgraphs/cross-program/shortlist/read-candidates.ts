/** Asks the housing ministry for candidates, and the others for what the rule asks of them, in the caller's name. */
import { HubError } from '#platform/errors.ts';
import type { Ministry } from '../generated.ts';
import type { HouseholdPart, PartReader } from '../household-parts/household-parts.ts';
import type { KnownCandidate } from './rank-candidates.ts';

/** Candidates with what is known of them, and who was silent. */
export interface CandidateReading {
  readonly candidates: readonly KnownCandidate[];
  /** Ministries that did not answer of every candidate. */
  readonly incomplete: readonly Ministry[];
}

const candidateQuery = `query HousingCandidateKeys($region: RegionCode!, $fiscalYear: Int!) {
  keys: housingCandidateKeys(region: $region, fiscalYear: $fiscalYear) { nik region failings placesLeft }
}`;

interface CandidateKey {
  readonly nik: string;
  readonly region: string;
  readonly failings: number;
  readonly placesLeft: number | null;
}

/**
 * The candidates of a region of one regency or smaller.
 * @throws {HubError} BAD_USER_INPUT naming `region` where it is larger; the fault of the housing ministry, without which there is
 * no list.
 */
export async function readCandidates(
  readers: ReadonlyMap<Ministry, PartReader>,
  region: string,
  fiscalYear: number,
): Promise<CandidateReading> {
  if (region.length < 4) {
    throw new HubError('BAD_USER_INPUT', '"region" must be a regency or city, a district or a village.', {
      argument: 'region',
    });
  }
  const { keys } = await requireReader(readers, 'HOUSING').ask<{ keys: readonly CandidateKey[] | null }>(
    candidateQuery,
    { region, fiscalYear },
  );
  const found = keys ?? [];
  const [deciles, risks] = await Promise.all([
    readEach<{ decile: number | null }>(requireReader(readers, 'SOCIAL_WELFARE'), found, 'status decile'),
    readEach<{ krs: { status: string } | null }>(
      requireReader(readers, 'FAMILY_PLANNING'),
      found,
      'status krs { status }',
    ),
  ]);
  const candidates = found.map(({ nik, region: village, failings, placesLeft }, n) => {
    const risk = risks.parts[n]?.krs?.status;
    return {
      ...{ nik, village, failings, placesLeft },
      decile: deciles.parts[n]?.decile ?? null,
      atRiskOfStunting: risk === undefined ? null : risk === 'AT_RISK',
    };
  });
  const incomplete: Ministry[] = [];
  if (!deciles.isWhole) incomplete.push('SOCIAL_WELFARE');
  if (!risks.isWhole) incomplete.push('FAMILY_PLANNING');
  return { candidates, incomplete };
}

interface Parts<TPart> {
  /** In the order of the candidates; null where the ministry did not answer. */
  readonly parts: readonly ((HouseholdPart & TPart) | null)[];
  readonly isWhole: boolean;
}

async function readEach<TPart>(
  reader: PartReader,
  keys: readonly CandidateKey[],
  selection: string,
): Promise<Parts<TPart>> {
  const parts = await Promise.all(keys.map(({ nik }) => reader.read<TPart>(nik, selection).catch(() => null)));
  return { parts, isWhole: parts.every((part) => part !== null && part.status !== 'UNAVAILABLE') };
}

function requireReader(readers: ReadonlyMap<Ministry, PartReader>, ministry: Ministry): PartReader {
  const reader = readers.get(ministry);
  if (reader === undefined) throw new Error(`The hub does not ask ${ministry}.`);
  return reader;
}
