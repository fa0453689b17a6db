import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaller } from '../../support/callers.ts';
import { nikNumber } from '../../support/housing-rows.ts';
import { type FindCommand, openHousingRoom, type TestRoom } from './housing-room.ts';
import { variedRows } from './varied-rows.ts';

const rows = variedRows();
let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom(rows);
});

afterAll(() => room[Symbol.asyncDispose]());

describe.each([
  ['housingHouseholds', ['region: "3212"', 'liveable: false', 'program: BSPS', 'onWaitingList: true']],
  ['dwellings', ['region: "3212"', 'liveable: true, standard: PUPR_SPM_29_2018']],
  ['housingProjects', ['region: "3212"', 'kind: RUSUN']],
])('the list %s', (list, conditions) => {
  const filters = combinationsOf(conditions).map((chosen) => `{ ${chosen.join(', ')} }`);

  it.each(filters)('reads an index in the order of the list for %s, and again for the next page', async (filter) => {
    const finds = await room.findsDuring(async () => {
      const page = `first: 1) { pageInfo { endCursor } }`;
      const { data } = await room.ask(`{ ${list}(filter: ${filter}, ${page} }`);
      await room.ask(`{ ${list}(filter: ${filter}, after: "${data[list].pageInfo.endCursor}", ${page} }`);
    });

    const plans = await Promise.all(finds.map(planOf));

    expect(plans).toHaveLength(2);
    for (const { fields, stages, leads } of plans) {
      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('SORT');
      // An index that leads with none of the conditions is read whole. Not every engine tells which one it takes.
      for (const lead of leads) expect(fields).toContain(lead);
    }
  });
});

describe.each([
  ['housingHouseholds', ['', 'liveable: false', 'program: BSPS', 'onWaitingList: true']],
  ['dwellings', ['', 'liveable: true, standard: PUPR_SPM_29_2018']],
])('the list %s of a caller of regions', (list, conditions) => {
  const page = (filter: string) => `{ ${list}(filter: { ${filter} }, first: 1) { pageInfo { endCursor } } }`;
  const officerOf = (...codes: string[]) => aCaller({ rows: { kind: 'regions', codes } });

  it.each(conditions)('is asked of the database as anybody asks for that region with %s', async (condition) => {
    const finds = await room.findsDuring(async () => {
      await room.ask(page(`${condition} region: "3212"`));
      await room.ask(page(condition), {}, officerOf('3212'));
      await room.ask(page(`${condition} region: "32"`), {}, officerOf('3212'));
      await room.ask(page(`${condition} region: "3212"`), {}, officerOf('32'));
      await room.ask(page(`${condition} region: "3212"`), {}, officerOf('51', '32'));
    });

    expect(finds).toHaveLength(5);
    expect(finds.map(({ filter }) => filter)).toEqual(finds.map(() => finds[0]?.filter));
  });

  it.each(conditions)('reads an index in the order of the list for several regions with %s', async (condition) => {
    const caller = officerOf('3212212', '3273', '91');
    const finds = await room.findsDuring(async () => {
      const { data } = await room.ask(page(condition), {}, caller);
      const after = `after: "${data[list].pageInfo.endCursor}", first`;
      await room.ask(page(condition).replace('first', after), {}, caller);
    });

    const plans = await Promise.all(finds.map(planOf));

    expect(plans).toHaveLength(2);
    for (const { stages } of plans) {
      expect(stages).toContain('IXSCAN');
      expect(stages).not.toContain('COLLSCAN');
      expect(stages).not.toContain('SORT');
    }
  });
});

it('reads an index for every relation', async () => {
  const finds = await room.findsDuring(() =>
    room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Household { housing {
          dwelling { households { nodes { id } } } assistance { nodes { id } }
        } }
        ... on HousingProject { residents { nodes { id } } }
        ... on HousingAssistance { fiscalYear }
      } }`,
      {
        of: [
          ...[1, 4, 8].map((n) => ({ __typename: 'Household', nik: nikNumber(n) })),
          { __typename: 'HousingProject', id: 'project-1' },
          { __typename: 'HousingAssistance', id: rows.families[0]?.assistances[0]?.rowId },
        ],
      },
    ),
  );

  const plans = await Promise.all(finds.map(planOf));

  expect(plans).toHaveLength(7);
  for (const { stages } of plans) expect(stages).not.toContain('COLLSCAN');
});

/** Every choice of some of the conditions, the empty one included. */
function combinationsOf(conditions: readonly string[]): string[][] {
  return Array.from({ length: 2 ** conditions.length }, (_, bits) =>
    conditions.filter((_, position) => bits & (1 << position)),
  );
}

interface Plan {
  /** Fields that the find has a condition on; without any, the order of the list decides. */
  readonly fields: readonly string[];
  /** Names of the stages by which the database would run it. */
  readonly stages: readonly string[];
  /** Leading fields of the indexes that it would read. */
  readonly leads: readonly string[];
}

async function planOf({ find, filter, sort, limit, projection }: FindCommand): Promise<Plan> {
  const options = Object.entries({ sort, limit, projection }).filter(([, value]) => value !== undefined);
  const explained = await room.database.db?.command({
    explain: { find, filter, ...Object.fromEntries(options) },
    verbosity: 'queryPlanner',
  });
  const plan = JSON.stringify(explained?.queryPlanner.winningPlan);
  const fields = Object.keys(filter);
  return {
    fields: fields.length > 0 ? fields : ['regionCode'],
    stages: [...plan.matchAll(/"stage":"(\w+)"/g)].map(([, name]) => String(name)),
    leads: [...plan.matchAll(/"keyPattern":\{"(\w+)"/g)].map(([, name]) => String(name)),
  };
}
