import { dayOfIso, today } from './calendar.ts';
import { projectPlace } from './registers/assistance.ts';
import type { FixedFamilyPlanning } from './registers/family-planning.ts';
import type { FixedHousing } from './registers/housing.ts';
import type { JoinedPlan } from './registers/register-plan.ts';
import { sampleHouseholds } from './sample-family.ts';
import type { TrueHousehold } from './true-household.ts';
import { isResettled } from './world/resettlement.ts';

/** What the registers know of a sample or resettled family, without chance. */
export interface SamplePlan {
  readonly housing: FixedHousing;
  readonly familyPlanning: FixedFamilyPlanning;
}

const plan = (seenOn: string, keyedOn: JoinedPlan['keyedOn'] = 'HEAD', covered = true): JoinedPlan => ({
  covered,
  keyedOn,
  damage: null,
  seenDay: dayOfIso(seenOn),
  oldFamilyCard: keyedOn === 'FORMER_HEAD',
  missingChild: null,
});

const housing = (seen: JoinedPlan): FixedHousing => ({ plan: seen, assistances: [], listsMembers: true });

const familyPlanning = (seen: JoinedPlan, isProper: boolean): FixedFamilyPlanning => ({
  plan: seen,
  services: { properDrinkingWater: isProper, properLatrine: isProper },
  screening: false,
  interventions: [],
});

/** What the registers know of the household without chance; null where all is left to chance. */
export function findPlan(household: TrueHousehold): SamplePlan | null {
  const sample = samplePlans.get(household.index);
  if (sample !== undefined) return sample;
  return isResettled(household) && household.projectId !== null ? resettledPlan(household.projectId) : null;
}

// All three ministries counted those who were resettled, the last time today: 93 families with 259 persons.
function resettledPlan(projectId: string): SamplePlan {
  const seen = plan(today);
  return {
    housing: { ...housing(seen), assistances: [projectPlace(projectId)] },
    familyPlanning: familyPlanning(seen, true),
  };
}

/** The plans by household index. */
const samplePlans: ReadonlyMap<number, SamplePlan> = new Map([
  [
    sampleHouseholds.complete.index,
    {
      housing: {
        ...housing(plan('2025-11-12')),
        assistances: [
          {
            program: 'BSPS',
            zone: 'REGULAR',
            status: 'PROPOSED',
            leadAgency: 'Kementerian PKP',
            fundingSources: [{ agency: 'APBN', amount: 20_000_000 }],
            materialAmount: 17_500_000,
            wageAmount: 2_500_000,
            totalAmount: 20_000_000,
            decreeNumber: null,
            fiscalYear: 2026,
            progressPercent: null,
            projectId: null,
          },
        ],
      },
      familyPlanning: {
        ...familyPlanning(plan('2025-10-08'), false),
        screening: true,
        interventions: [
          { program: 'GENTING', from: '2025-12-01', to: null, donor: 'Paguyuban warga', kind: 'Makanan' },
          { program: 'TPK_VISIT', from: '2026-02-17', to: '2026-02-17', donor: null, kind: 'Kunjungan pendampingan' },
        ],
      },
    },
  ],
  [
    sampleHouseholds.formerHead.index,
    {
      // Housing wrote down the late husband alone, so only the former head leads to this row.
      housing: { ...housing(plan('2022-08-23', 'FORMER_HEAD')), listsMembers: false },
      familyPlanning: familyPlanning(plan('2023-09-19', 'FORMER_HEAD'), true),
    },
  ],
  [
    sampleHouseholds.memberKeyed.index,
    { housing: housing(plan('2024-05-06', 'WIFE')), familyPlanning: familyPlanning(plan('2025-09-22'), true) },
  ],
  [
    sampleHouseholds.welfareOnly.index,
    {
      housing: housing(plan('2024-01-01', 'HEAD', false)),
      familyPlanning: familyPlanning(plan('2025-09-22', 'HEAD', false), true),
    },
  ],
  [
    sampleHouseholds.unranked.index,
    {
      housing: housing(plan('2024-01-01', 'HEAD', false)),
      familyPlanning: familyPlanning(plan('2026-02-03'), true),
    },
  ],
  [
    sampleHouseholds.papua.index,
    { housing: housing(plan('2024-10-14')), familyPlanning: familyPlanning(plan('2025-09-15'), false) },
  ],
]);
