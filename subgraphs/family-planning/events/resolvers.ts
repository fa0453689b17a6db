import { pageOfEvents } from '#platform/timeline/dated-event.ts';
import type { HouseholdFamilyPlanningResolvers } from '../generated.ts';
import type { FamilyView } from '../model.ts';
import type { FamilyPlanningParent } from '../parents.ts';
import { eventsOf } from './events.ts';

/** Resolves what the hub's own room asks of a family's record. */
export const eventsOfFamilyPlanning = {
  events: async (part, page, { loaders, referrals: referralsIn, view }) => {
    const family = recordOf(part);
    if (family === null) return null;
    const [growth, screenings, interventions, referrals] = await Promise.all([
      Promise.all(family.memberNiks.map((nik) => loaders.growth.load(nik))),
      Promise.all(family.memberNiks.map((nik) => loaders.screenings.load(nik))),
      loaders.interventions.load(family),
      referralsIn.ofFamily.load(family),
    ]);
    const documents = { growth: growth.flat(), screenings: screenings.flat(), interventions, referrals };
    return pageOfEvents(eventsOf({ krsHistory: family.krsHistory, ...documents }), view.caller, page);
  },
  registerFacts: (part, _, { view }) => {
    const family = recordOf(part);
    if (family === null) return null;
    return {
      headNik: family.headNik,
      memberNiks: family.memberNiks,
      regionCode: family.regionCode,
      snapshotOn: family.snapshotOn,
      ...waterAndLatrineOf(family, view.caller.scopes.includes('health:read')),
      membersListedTwice: null,
    };
  },
} satisfies HouseholdFamilyPlanningResolvers;

// The survey's answers are factors of stunting risk, which ask for health:read.
function waterAndLatrineOf({ krsHistory }: FamilyView, mayRead: boolean) {
  const krs = krsHistory.at(-1);
  const isTold = mayRead && krs !== undefined;
  return {
    properDrinkingWater: isTold ? !krs.factors.includes('NO_PROPER_DRINKING_WATER') : null,
    properLatrine: isTold ? !krs.factors.includes('NO_PROPER_LATRINE') : null,
    waterAndLatrineWithheld: !mayRead,
  };
}

function recordOf(part: FamilyPlanningParent): FamilyView | null {
  return part.status === 'AVAILABLE' ? part.record : null;
}
