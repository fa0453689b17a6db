import { dayOf, isoOfDay } from '../calendar.ts';
import type { Draws } from '../random.ts';
import type { ProgramStanding, TruePrograms } from '../true-household.ts';

// Chances by decile in the DTSEN era (domain section 9.3).
const pkhShares = [0.52, 0.31, 0.15, 0.072, 0, 0, 0, 0, 0, 0];
const sembakoShares = [0.8, 0.55, 0.32, 0.18, 0.075, 0, 0, 0, 0, 0];
const pbiShares = [0.85, 0.8, 0.7, 0.55, 0.35, 0.07, 0.03, 0.02, 0.01, 0];
/** Families that once had PKH and left, by decile; assumption. */
const formerPkhShares = [0.03, 0.03, 0.03, 0.028, 0.035, 0.014, 0.006, 0.003, 0.001, 0];

/** Share of the families of a decile that carry a PKH component, as the generator makes them. */
const componentShares = [0.84, 0.842, 0.79, 0.795];
/** Share of families with a component that are at risk of stunting, by decile, as the generator makes them. */
const riskAmongComponents = [0.229, 0.209, 0.164, 0.151];
/** PKH reaches families at risk of stunting less often: 38 % in decile 1 was the published baseline. */
const riskDamping = 0.52;
/** Share of PKH families that also have Sembako. */
const sembakoWithPkh = 0.86;
const pbiWithAid = 0.93;

/** What decides on a family's programmes. */
export interface ProgramFacts {
  readonly decile: number;
  readonly ranked: boolean;
  readonly hasPkhComponent: boolean;
  readonly stuntingRisk: boolean;
}

/** Draws where a family stands in PKH, Sembako and PBI-JK. */
export function drawPrograms(draws: Draws, facts: ProgramFacts): TruePrograms {
  const d = facts.decile - 1;
  const pkhShare = pkhShares[d] as number;
  const pkh = drawPkh(draws, facts, pkhShare);
  const hasPkh = pkh === 'ACTIVE';
  const sembakoShare = sembakoShares[d] as number;
  const sembakoChance = hasPkh ? sembakoWithPkh : (sembakoShare - sembakoWithPkh * pkhShare) / (1 - pkhShare);
  let sembako: ProgramStanding = facts.ranked && draws.chance(sembakoChance) ? 'ACTIVE' : 'NEVER';
  if (sembako === 'NEVER') {
    const u = draws.unit();
    if (u < (formerPkhShares[d] as number)) sembako = 'EXITED';
    else if (facts.decile <= 5 && u < 0.06) sembako = 'PROPOSED';
  }
  const aided = hasPkh || sembako === 'ACTIVE';
  const aidedShare = pkhShare + sembakoShare - sembakoWithPkh * pkhShare;
  const pbiOthers = Math.max(0, ((pbiShares[d] as number) - pbiWithAid * aidedShare) / (1 - aidedShare));
  return {
    pkh,
    pkhSince: drawStart(draws, 2014, pkh === 'EXITED' ? 2021 : 2025),
    sembako,
    sembakoSince: drawStart(draws, 2019, sembako === 'EXITED' ? 2022 : 2025),
    pbiJk: draws.chance(aided ? pbiWithAid : pbiOthers),
  };
}

function drawPkh(draws: Draws, facts: ProgramFacts, share: number): ProgramStanding {
  const d = facts.decile - 1;
  const u = draws.unit();
  const v = draws.unit();
  if (share > 0 && facts.ranked && facts.hasPkhComponent) {
    const mean = 1 - (1 - riskDamping) * (riskAmongComponents[d] as number);
    const chance = (share / ((componentShares[d] as number) * mean)) * (facts.stuntingRisk ? riskDamping : 1);
    if (u < chance) return v < 0.012 ? 'SUSPENDED' : 'ACTIVE';
  }
  if (v < (formerPkhShares[d] as number)) return 'EXITED';
  if (facts.decile <= 4 && facts.hasPkhComponent && v < 0.07) return v < 0.05 ? 'PROPOSED' : 'WAITING';
  return 'NEVER';
}

/** First day of a quarter; the mean stay of those who are still in is five to six years. */
function drawStart(draws: Draws, firstYear: number, lastYear: number): string {
  const year = firstYear + Math.floor(draws.unit() ** 0.8 * (lastYear - firstYear + 1));
  return isoOfDay(dayOf(year, 1 + 3 * draws.between(0, 3), 1));
}
