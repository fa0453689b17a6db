import type { RowFilter } from '#platform/access/row-filter.ts';
import { allOf } from '#platform/cohort/related-families.ts';
import { HubError } from '#platform/errors.ts';
import type { LifeStage, WelfareCohortFilter } from '../generated.ts';
import { candidateFlag } from '../graduation/candidate-flags.ts';

/**
 * What a family's own record must meet.
 * @throws {HubError} BAD_USER_INPUT naming the condition.
 */
export function familyCondition(filter: WelfareCohortFilter, today: Date): RowFilter {
  const { deciles, unranked, rankedIn, receives, hasCompanion, candidate, isCandidate, stages, members } = filter;
  requireDeciles('deciles', deciles);
  requireDeciles('rankedIn', rankedIn?.deciles);
  if (deciles != null && unranked === true) {
    refuse('unranked', '"unranked" families are in none of the "deciles": give one of the two.');
  }
  const conditions: RowFilter[] = [];
  if (deciles != null) conditions.push({ decile: { $in: deciles } });
  else if (unranked != null) conditions.push({ decile: unranked ? null : { $ne: null } });
  if (rankedIn != null) {
    const { version, deciles: ranks } = rankedIn;
    conditions.push({ decileHistory: { $elemMatch: { dtsenVersion: version, decile: { $in: ranks } } } });
  }
  if (receives != null) conditions.push({ activePrograms: { $in: receives } });
  if (hasCompanion != null) conditions.push({ pkhCompanionId: hasCompanion ? { $ne: null } : null });
  if (isCandidate != null) conditions.push({ graduationFlags: isCandidate ? candidateFlag : { $ne: candidateFlag } });
  if (candidate != null) conditions.push({ graduationFlags: { $in: candidate } });
  if (stages != null)
    conditions.push({ $or: stages.map((stage) => ({ members: { $elemMatch: { birthDate: bornIn(stage, today) } } })) });
  if (members != null) conditions.push({ members: { $size: members } });
  return allOf(conditions);
}

/** Completed years from which on, and up to which, somebody is in a stage. */
const ages: Readonly<Record<LifeStage, readonly [number, number | null]>> = {
  EARLY_CHILDHOOD: [0, 5],
  ELEMENTARY_AGE: [7, 12],
  JUNIOR_SECONDARY_AGE: [13, 15],
  SENIOR_SECONDARY_AGE: [16, 18],
  ELDERLY: [60, null],
};

/** Between which days, `YYYY-MM-DD`, somebody was born who is in the stage today. */
export function bornIn(stage: LifeStage, today: Date): { readonly $lte: string; readonly $gt?: string } {
  const [from, to] = ages[stage];
  const yearsAgo = (years: number) => `${today.getUTCFullYear() - years}${today.toISOString().slice(4, 10)}`;
  return { $lte: yearsAgo(from), ...(to !== null && { $gt: yearsAgo(to + 1) }) };
}

function requireDeciles(argument: string, deciles: readonly number[] | null | undefined): void {
  if (deciles == null) return;
  if (deciles.length === 0 || deciles.some((decile) => decile < 1 || decile > 10)) {
    refuse(argument, `"${argument}" needs deciles from 1 to 10.`);
  }
}

function refuse(argument: string, message: string): never {
  throw new HubError('BAD_USER_INPUT', message, { argument });
}
