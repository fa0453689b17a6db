import type { Database } from '#platform/mongo.ts';
import { type Models, registerModels } from '../model.ts';
import { findHits, type Hit } from './find-hits.ts';
import { evidenceOfWage, minimumWageOf, wageRegionsOf } from './minimum-wage.ts';
import type { MinimumWageRecord, PartnerEntryRecord } from './model.ts';
import { type FindingOrigin, foundByMatching, type NewFinding, newFinding } from './new-finding.ts';
import { type PartnerRegister, partnerRegisterRules } from './partner-registers.ts';
import { upsertOnce } from './upsert-once.ts';

/** How matching goes on. */
export interface MatchOptions {
  /** Instant of the match; the time of day when left out. */
  readonly now?: () => Date;
  /** Told after each batch, with how many entries or families have been looked at. */
  readonly onProgress?: (looked: number) => void;
  /** Ends the matching between two batches. */
  readonly signal?: AbortSignal;
}

/** What a match found. */
export interface MatchSummary {
  /** Entries of the register, or families, that were looked at. */
  readonly looked: number;
  /** Findings that they make, known ones among them. */
  readonly hits: number;
  /** Findings that were not known before. */
  readonly added: number;
}

const batchSize = 1000;

/**
 * Matches the entries of another agency's register with the families' members and beneficiaries by NIK. Each hit is a
 * suspicion, stored once for the family, the person, the reason and the source: matching again makes none twice, whatever
 * has become of it, and a match that was cut short is finished by the next. Memory is bounded by a batch of entries.
 */
export async function matchRegister(
  database: Database,
  register: PartnerRegister,
  { now = () => new Date(), onProgress = () => {}, signal }: MatchOptions = {},
): Promise<MatchSummary> {
  const models = registerModels(database);
  const summary = { looked: 0, hits: 0, added: 0 };
  let after = '';
  for (;;) {
    signal?.throwIfAborted();
    const entries = await models.partnerEntries
      .find({ register, nik: { $gt: after } })
      .sort({ register: 1, nik: 1 })
      .limit(batchSize)
      .lean<PartnerEntryRecord[]>()
      .exec();
    const last = entries.at(-1);
    if (last === undefined) return summary;
    const made = await findingsOf(models, register, entries, foundByMatching(now()));
    summary.looked += entries.length;
    summary.hits += made.length;
    summary.added += await upsertOnce(models.findings, made);
    onProgress(summary.looked);
    after = last.nik;
  }
}

async function findingsOf(
  models: Models,
  register: PartnerRegister,
  entries: readonly PartnerEntryRecord[],
  by: FindingOrigin,
): Promise<readonly NewFinding[]> {
  const { reason, source, about } = partnerRegisterRules[register];
  const byNik = new Map(entries.map((entry) => [entry.nik, entry]));
  const hits = await findHits(models, [...byNik.keys()]);
  const wages = register === 'WAGES' ? await findWages(models, hits, byNik) : [];
  const findings = new Map<string, NewFinding>();
  for (const { nik, householdId, regionCode } of hits) {
    const entry = byNik.get(nik);
    if (entry === undefined) continue;
    const evidence =
      register === 'WAGES'
        ? evidenceOfWage(entry.monthlyWage, minimumWageOf(wages, entry.workRegion ?? regionCode, entry.matchDate))
        : evidenceOf(source, entry);
    if (evidence === null) continue;
    const personNik = about === 'FAMILY' ? null : nik;
    const finding = newFinding(
      {
        ...{ householdId, regionCode, personNik, reason, source, evidence },
        ...{ foundOn: entry.matchDate, status: 'SUSPECTED' },
      },
      by,
    );
    findings.set(finding.matchKey, finding);
  }
  return [...findings.values()];
}

function findWages(
  { minimumWages }: Pick<Models, 'minimumWages'>,
  hits: readonly Hit[],
  byNik: ReadonlyMap<string, PartnerEntryRecord>,
): Promise<MinimumWageRecord[]> {
  const regions = hits.flatMap(({ nik, regionCode }) => wageRegionsOf(byNik.get(nik)?.workRegion ?? regionCode));
  return minimumWages
    .find({ regionCode: { $in: [...new Set(regions)] } })
    .lean<MinimumWageRecord[]>()
    .exec();
}

function evidenceOf(source: string, { matchDate, evidence, source: delivery }: PartnerEntryRecord): string {
  const said = evidence === null ? '' : ` ${evidence}`;
  return `Listed by ${source} as of ${matchDate} (${delivery}).${said}`;
}
