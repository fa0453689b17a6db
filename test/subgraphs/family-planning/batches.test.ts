import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aFamily,
  aMeasurement,
  aNik,
  anIntervention,
  aScreening,
  aSurvey,
  aTeam,
} from '../../support/family-planning-rows.ts';
import { findsWithoutIndex } from './index-use.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const teams = Array.from({ length: 5 }, () => aTeam());
const families = Array.from({ length: 50 }, (_, n) => {
  const [wifeNik, child] = [aNik(), aNik()];
  return aFamily({
    wifeNik,
    memberNiks: [wifeNik, child],
    teamId: teams[n % teams.length]?.teamId ?? null,
    surveys: [aSurvey({ wifeAge: 28, childAgesMonths: [20] })],
    growth: [aMeasurement({ personNik: child })],
    screenings: [aScreening({ personNik: wifeNik })],
    interventions: [anIntervention()],
  });
});

const everything = `query ($households: [_Any!]!) {
  _entities(representations: $households) {
    ... on Household {
      id nikMasked
      familyPlanning {
        status matchMethod asOf region { code } surveyYear hasStuntedChild
        krs { status surveyYear verifiedOn ruleVersion targets factors welfareRank }
        krsHistory { edges { cursor node { status } } pageInfo { hasNextPage } }
        couple {
          wife {
            id nikMasked
            growth { nodes { id measuredOn status region { code } } }
            premaritalScreenings { nodes { id result } }
          }
          wifeAge method pregnant
        }
        assistanceTeam { id midwife familyCount families(first: 3) { nodes { id } } }
        interventions { edges { cursor node { id program startedOn } } }
      }
    }
  }
}`;

describe('a question about 50 households with every relation', () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families, teams });
  });
  afterAll(() => room.close());

  const households = families.map(({ headNik }) => ({ __typename: 'Household', nik: headNik }));

  it('reads each collection once, and the families once more for their teams', async () => {
    const { answer, commands } = await room.watch(everything, { households });

    expect(answer.errors).toBeUndefined();
    expect(answer.data._entities).toHaveLength(50);
    expect(commands.flatMap(({ find }) => find ?? []).sort()).toEqual([
      'assistanceTeams',
      'families',
      'families',
      'growthMeasurements',
      'interventions',
      'premaritalScreenings',
    ]);
    expect(commands.flatMap(({ aggregate }) => aggregate ?? [])).toEqual(['families']);
  });

  it('is served by indexes alone', async () => {
    const { commands } = await room.watch(everything, { households });

    expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
  });

  it('reads what it is not asked for from no collection', async () => {
    const { commands } = await room.watch(
      `query ($households: [_Any!]!) {
        _entities(representations: $households) { ... on Household { id familyPlanning { status } } }
      }`,
      { households },
    );

    expect(commands.map(({ find }) => find)).toEqual(['families']);
  });

  it('asks the database nothing for the identity of a household', async () => {
    const { commands } = await room.watch(
      `query ($households: [_Any!]!) {
        _entities(representations: $households) { ... on Household { id nikMasked } }
      }`,
      { households },
    );

    expect(commands).toEqual([]);
  });

  it('shows no number of 16 digits', async () => {
    const { answer } = await room.watch(everything, { households });

    expect(/\d{16}/.exec(answer.text)).toBeNull();
    expect(/3212\*{12}\d\d/.exec(answer.text)).not.toBeNull();
  });
});
