import type { Draws } from '../random.ts';
import type { AssistanceRow } from '../register-rows.ts';
import type { TrueHousehold } from '../true-household.ts';

/** An assistance before it has an identifier. */
export type AssistanceDraft = Omit<AssistanceRow, 'rowId'>;

/** Draws the housing aid of a family; empty for most. Families with aid are always in the housing register. */
export function drawAssistances(draws: Draws, household: TrueHousehold): AssistanceDraft[] {
  const { decile, unfitHousing } = household;
  const drafts: AssistanceDraft[] = [];
  if (household.projectId !== null) drafts.push(projectPlace(household.projectId));
  const owned = household.house.measures.tenure === 'OWNED';
  const isHost = household.house.hostIndex === household.index;
  const u = draws.unit();
  const v = draws.unit();
  if (owned && isHost) {
    // The quota of 2026 is 1.5 % of the unfit homes of the nation; the years before gave 0.1 to 0.3 % a year.
    const need = decile <= 4 ? 1.9 : decile <= 6 ? 0.5 : 0;
    if (unfitHousing && u < 0.0145 * need) drafts.push(selfHelpGrant(household, 2026, draws));
    else if (u > 1 - 0.007 * need) drafts.push(selfHelpGrant(household, draws.between(2021, 2025), draws));
    if (unfitHousing && decile <= 4 && v < 0.004) drafts.push(repair('RST', 'Kementerian Sosial', 20_000_000, draws));
    else if (unfitHousing && v > 0.996)
      drafts.push(repair('LOCAL_GOVERNMENT', 'Pemerintah kabupaten', 15_000_000, draws));
    else if (unfitHousing && v > 0.9945) drafts.push(repair('DAK_HOUSING', 'Kementerian PKP', 20_000_000, draws));
    else if (unfitHousing && v > 0.994) drafts.push(repair('NON_GOVERNMENT', 'Baznas', 25_000_000, draws));
  }
  if (decile >= 4 && decile <= 8 && v > 0.4 && v < 0.412 && household.place.urban) drafts.push(mortgage(draws));
  return drafts;
}

/** The self-help grant (BSPS) for a zone: 17.5 + 2.5 million rupiah, and in Papua 18.5 + 5 or 35 + 5 million. */
export function selfHelpGrant(household: TrueHousehold, fiscalYear: number, draws: Draws): AssistanceDraft {
  const isPapua = household.place.provinceCode >= '91';
  const zone = !isPapua ? 'REGULAR' : household.place.urban ? 'PAPUA_FLAT_OR_SPECIAL_URBAN' : 'REMOTE_ISLAND_MOUNTAIN';
  const materialAmount = zone === 'REGULAR' ? 17_500_000 : zone === 'REMOTE_ISLAND_MOUNTAIN' ? 35_000_000 : 18_500_000;
  const wageAmount = zone === 'REGULAR' ? 2_500_000 : 5_000_000;
  const totalAmount = materialAmount + wageAmount;
  const status = fiscalYear < 2026 ? drawPastStatus(draws) : drawCurrentStatus(draws);
  const decreed = status !== 'PROPOSED' && status !== 'FIELD_VERIFIED' && status !== 'CANCELLED';
  return {
    program: 'BSPS',
    zone,
    status,
    leadAgency: fiscalYear >= 2025 ? 'Kementerian PKP' : 'Kementerian PUPR',
    fundingSources: [{ agency: 'APBN', amount: totalAmount }],
    materialAmount,
    wageAmount,
    totalAmount,
    decreeNumber: decreed ? `SK-BSPS/${household.place.regencyCode}/${fiscalYear}/${draws.between(1, 40)}` : null,
    fiscalYear,
    progressPercent: progressOf(status, draws),
    projectId: null,
  };
}

function drawPastStatus(draws: Draws): AssistanceRow['status'] {
  const u = draws.unit();
  return u < 0.04 ? 'CANCELLED' : u < 0.4 ? 'COMPLETED' : 'HANDED_OVER';
}

function drawCurrentStatus(draws: Draws): AssistanceRow['status'] {
  const u = draws.unit();
  if (u < 0.25) return 'PROPOSED';
  if (u < 0.4) return 'FIELD_VERIFIED';
  if (u < 0.6) return 'DECREED';
  return u < 0.92 ? 'IN_PROGRESS' : 'COMPLETED';
}

function progressOf(status: AssistanceRow['status'], draws: Draws): number | null {
  if (status === 'IN_PROGRESS') return draws.pick([10, 30, 50, 70, 90]);
  if (status === 'COMPLETED' || status === 'HANDED_OVER') return 100;
  return status === 'DECREED' ? 0 : null;
}

function repair(program: AssistanceRow['program'], agency: string, amount: number, draws: Draws): AssistanceDraft {
  const fiscalYear = draws.between(2021, 2025);
  return {
    ...blank(program, agency, amount, fiscalYear),
    status: 'HANDED_OVER',
    decreeNumber: `SK-${program}/${fiscalYear}/${draws.between(1, 400)}`,
    progressPercent: 100,
  };
}

function mortgage(draws: Draws): AssistanceDraft {
  const amount = draws.between(150, 185) * 1_000_000;
  return {
    ...blank('FLPP', 'BP Tapera', amount, draws.between(2021, 2026)),
    status: 'HANDED_OVER',
    progressPercent: 100,
  };
}

/** The place that a household has in a tower or a resettlement. */
export function projectPlace(projectId: string): AssistanceDraft {
  if (projectId.startsWith('RUSUN')) {
    return {
      ...blank('RUSUNAWA', 'Kementerian Sosial', 0, 2022),
      status: 'HANDED_OVER',
      projectId,
      progressPercent: 100,
    };
  }
  // One of 93 shares of the published sums, which do not add up to the published total.
  const share = (millions: number): number => Math.round((millions * 1_000_000) / 93);
  return {
    ...blank('RELOCATION', 'Kementerian Sosial', share(23_180), 2024),
    fundingSources: [
      { agency: 'Kementerian Sosial', amount: share(9_920) },
      { agency: 'Baznas', amount: share(5_030) },
      { agency: 'Pemerintah Kabupaten Indramayu', amount: share(6_240) },
      { agency: 'PT Unitras', amount: share(1_900) },
    ],
    status: 'HANDED_OVER',
    progressPercent: 100,
    projectId,
  };
}

function blank(program: AssistanceRow['program'], agency: string, amount: number, fiscalYear: number): AssistanceDraft {
  return {
    program,
    zone: null,
    status: 'PROPOSED',
    leadAgency: agency,
    fundingSources: amount === 0 ? [] : [{ agency, amount }],
    materialAmount: null,
    wageAmount: null,
    totalAmount: amount,
    decreeNumber: null,
    fiscalYear,
    progressPercent: null,
    projectId: null,
  };
}
