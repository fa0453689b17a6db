import type { Database } from '#platform/mongo.ts';
import { type HouseholdRecord, type Models, type RecordId, registerModels } from '../model.ts';
import type { MatchOptions, MatchSummary } from './match-register.ts';
import { type FindingOrigin, foundByMatching, type NewFinding, newFinding } from './new-finding.ts';
import { upsertOnce } from './upsert-once.ts';

type Family = Pick<HouseholdRecord, '_id' | 'headNik' | 'memberNiks' | 'familyCardNumber' | 'regionCode'>;

const fields = { headNik: 1, memberNiks: 1, familyCardNumber: 1, regionCode: 1 } as const;
const batchSize = 500;
const source = 'SIKS-NG';

/**
 * Matches the register with itself: a NIK that two families list (DUPLICATE_NIK, about the person, in each of the
 * families), and a number of a family card that two families have (DUPLICATE_FAMILY, about each of the families).
 * As `matchRegister` it may be run again and be cut short; it walks through the families in batches.
 */
export async function matchDuplicates(
  database: Database,
  { now = () => new Date(), onProgress = () => {}, signal }: MatchOptions = {},
): Promise<MatchSummary> {
  const models = registerModels(database);
  const summary = { looked: 0, hits: 0, added: 0 };
  let after: RecordId | null = null;
  for (;;) {
    signal?.throwIfAborted();
    const families: Family[] = await models.households
      .find(after === null ? {} : { _id: { $gt: after } }, fields)
      .sort({ _id: 1 })
      .limit(batchSize)
      .lean<Family[]>()
      .exec();
    const last = families.at(-1);
    if (last === undefined) return summary;
    const made = await duplicatesAmong(models, families, foundByMatching(now()));
    summary.looked += families.length;
    summary.hits += made.length;
    summary.added += await upsertOnce(models.findings, made);
    onProgress(summary.looked);
    after = last._id;
  }
}

// Each family is found from its own batch, so a pair is found twice and stored once.
async function duplicatesAmong(
  { households }: Pick<Models, 'households'>,
  families: readonly Family[],
  by: FindingOrigin,
): Promise<readonly NewFinding[]> {
  const niks = [...new Set(families.flatMap(niksOf))];
  const cards = [...new Set(families.map(({ familyCardNumber }) => familyCardNumber))];
  const [sharing, withCard] = await Promise.all([
    households
      .find({ matchNiks: { $in: niks } }, fields)
      .lean<Family[]>()
      .exec(),
    households
      .find({ familyCardNumber: { $in: cards } }, fields)
      .lean<Family[]>()
      .exec(),
  ]);
  const listings = countBy(sharing.flatMap(niksOf));
  const cardHolders = countBy(withCard.map(({ familyCardNumber }) => familyCardNumber));
  const foundOn = by.at.toISOString().slice(0, 10);
  return families.flatMap((family) => {
    const { _id: householdId, regionCode, familyCardNumber } = family;
    const facts = { householdId, regionCode, source, foundOn, status: 'SUSPECTED' } as const;
    const shared = niksOf(family).filter((nik) => (listings.get(nik) ?? 0) > 1);
    const findings = shared.map((personNik) =>
      newFinding(
        {
          ...{ ...facts, personNik, reason: 'DUPLICATE_NIK' },
          evidence: `${listings.get(personNik)} families of the register list the NIK.`,
        },
        by,
      ),
    );
    const holders = cardHolders.get(familyCardNumber) ?? 0;
    if (holders < 2) return findings;
    const evidence = `${holders} families of the register have the number of the family card.`;
    return [...findings, newFinding({ ...facts, personNik: null, reason: 'DUPLICATE_FAMILY', evidence }, by)];
  });
}

function niksOf({ headNik, memberNiks }: Family): readonly string[] {
  return [...new Set([headNik, ...memberNiks])];
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
