import { pageOfEvents } from '#platform/timeline/dated-event.ts';
import type { HouseholdHousingResolvers } from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import type { HouseholdHousingParent } from '../parents.ts';
import type { Family } from '../repository.ts';
import { eventsOf } from './events.ts';
import { waterAndLatrineOf } from './water-and-latrine.ts';

/** Resolves what the hub's own room asks of a family's record. */
export const eventsOfHousing = {
  events: async (part, page, { loaders, view }) => {
    const family = recordOf(part);
    if (family === null) return null;
    const [dwelling, assistances] = await Promise.all([
      dwellingOf(family, loaders),
      loaders.assistancesOfFamily.load(family._id.toHexString()),
    ]);
    return pageOfEvents(eventsOf({ family, dwelling, assistances }), view.caller, page);
  },
  registerFacts: async (part, _, { loaders }) => {
    const family = recordOf(part);
    if (family === null) return null;
    const dwelling = await dwellingOf(family, loaders);
    return {
      headNik: family.headNik,
      memberNiks: family.memberNiks,
      regionCode: family.regionCode,
      snapshotOn: family.snapshotOn,
      ...waterAndLatrineOf(dwelling),
      waterAndLatrineWithheld: false,
      membersListedTwice: null,
    };
  },
} satisfies HouseholdHousingResolvers<RoomContext>;

function recordOf(part: HouseholdHousingParent): Family | null {
  return part.status === 'AVAILABLE' ? part.record : null;
}

async function dwellingOf({ dwellingId }: Family, loaders: RoomContext['loaders']) {
  return dwellingId === null ? null : loaders.dwellings.load(dwellingId.toHexString());
}
