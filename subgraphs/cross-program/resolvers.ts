import { HubError } from '#platform/errors.ts';
import { createIdentityResolvers } from '#platform/identity.ts';
import type { PseudonymKind, Pseudonyms } from '#platform/pseudonym.ts';
import { accessRecord, findAccessPage, readAccessFilter } from './access-records.ts';
import { createCohortResolvers } from './cohort/resolvers.ts';
import { dataQuality, dataQualityOfHousehold } from './data-quality/resolvers.ts';
import { findHousehold } from './find-household.ts';
import type { Resolvers } from './generated.ts';
import { graduationCheckOfHousehold } from './graduation-check/resolvers.ts';
import type { RoomContext } from './loaders.ts';
import { shortlistedHousehold, shortlistQuery } from './shortlist/resolvers.ts';
import { timelineOfHousehold } from './timeline/resolvers.ts';
import { coVisitorsOfCompanion, visitQuery } from './visits/resolvers.ts';

/** The resolvers of the hub's own room. */
export function createResolvers(pseudonyms: Pseudonyms): Resolvers {
  const identity = createIdentityResolvers(pseudonyms);
  const cohorts = createCohortResolvers(pseudonyms);
  return {
    ...cohorts,
    Query: {
      ...cohorts.Query,
      async household(_, { id, nik }, context) {
        const asked = requireOne(pseudonyms, 'household', id, nik);
        return findByNik(context, asked, id == null ? 'head' : 'member');
      },
      householdByMember: (_, { nik }, context) => findByNik(context, nik, 'member'),
      async person(_, { id, nik }, { owner, others }) {
        const asked = requireOne(pseudonyms, 'person', id, nik);
        return (await isKnown([owner, ...others], (ministry) => ministry.hasPerson(asked))) ? { nik: asked } : null;
      },
      ...visitQuery,
      ...shortlistQuery,
      accessRecords: (_, { filter, ...page }, context) =>
        findAccessPage(context, readAccessFilter(pseudonyms, filter ?? {}), page),
    },
    Household: {
      ...identity.Household,
      ...graduationCheckOfHousehold,
      ...timelineOfHousehold,
      ...dataQualityOfHousehold,
      __resolveReference: (reference) => reference,
      accessHistory: async ({ nik }, page, context) => {
        const isSeen = await maySee(context, async (ministry) => (await ministry.findHousehold(nik)) !== null);
        if (!isSeen) return null;
        return findAccessPage(context, { household: pseudonyms.idOf('audited-household', nik) }, page);
      },
    },
    Person: {
      ...identity.Person,
      __resolveReference: (reference) => reference,
      accessHistory: async ({ nik }, page, context) => {
        if (!(await maySee(context, (ministry) => ministry.hasPerson(nik)))) return null;
        return findAccessPage(context, { person: pseudonyms.idOf('audited-person', nik) }, page);
      },
    },
    AccessRecord: accessRecord,
    ShortlistedHousehold: shortlistedHousehold,
    DataQuality: dataQuality,
    SocialCompanion: coVisitorsOfCompanion,
  };
}

async function findByNik({ owner, others }: RoomContext, nik: string, by: 'head' | 'member') {
  const found = await findHousehold(owner, others, nik, by);
  return found === null ? null : { nik: found };
}

type Ministry = RoomContext['owner'];

// Ministries tell only of rows that the caller may see.
async function maySee({ view, owner, others }: RoomContext, knows: (ministry: Ministry) => Promise<boolean>) {
  return view.rows.kind === 'all' || isKnown([owner, ...others], knows);
}

// The first ministry that knows is enough; a fault counts only where none does.
async function isKnown(
  ministries: readonly Ministry[],
  knows: (ministry: Ministry) => Promise<boolean>,
): Promise<boolean> {
  const faults: unknown[] = [];
  const asked = ministries.map(async (ministry) => {
    const known = await knows(ministry).catch((fault: unknown) => {
      faults.push(fault);
      return false;
    });
    if (!known) throw new Error('not known');
  });
  try {
    await Promise.any(asked);
    return true;
  } catch {
    if (faults.length > 0) throw faults[0];
    return false;
  }
}

function requireOne(
  pseudonyms: Pseudonyms,
  kind: PseudonymKind,
  id: string | null | undefined,
  nik: string | null | undefined,
): string {
  if ((id == null) === (nik == null)) {
    throw new HubError('BAD_USER_INPUT', 'Give exactly one of "id" and "nik".', {
      argument: id == null ? 'nik' : 'id',
    });
  }
  const found = nik ?? pseudonyms.findNik(kind, id as string);
  if (found === null) {
    throw new HubError('BAD_USER_INPUT', `"id" is not the id of a ${kind} that this hub gave.`, { argument: 'id' });
  }
  return found;
}
