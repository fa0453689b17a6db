import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFamily, aMeasurement, aNik, aScreening } from '../../support/family-planning-rows.ts';
import { type OpenRoom, openRoom } from './open-room.ts';

const [child, bride, unlisted, formerHead, stranger] = Array.from({ length: 5 }, aNik) as [
  string,
  string,
  string,
  string,
  string,
];
const measuredOn = ['2025-06-10', '2024-12-10', '2025-03-10'];
const family = aFamily({
  memberNiks: [child, bride],
  formerHeads: [{ nik: formerHead, from: null, to: null, reason: 'MOVE' }],
  growth: [
    ...measuredOn.map((day, n) =>
      aMeasurement({ personNik: child, measuredOn: day, heightForAgeZ: [-2.5, -3.5, null][n] ?? null }),
    ),
    aMeasurement({ personNik: unlisted }),
  ],
  screenings: [
    aScreening({ personNik: bride, screenedOn: '2024-01-10', hemoglobin: 10.9, certificateNumber: null }),
    aScreening({ personNik: bride, screenedOn: '2024-03-10' }),
  ],
});

describe("the ministry's part of a person", () => {
  let room: OpenRoom;
  beforeAll(async () => {
    room = await openRoom({ families: [family] });
  });
  afterAll(() => room.close());

  const read = async (nik: string, fields: string) => {
    const answer = await room.ask(
      `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on Person { ${fields} } }
      }`,
      { representations: [{ __typename: 'Person', nik }] },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data._entities[0];
  };

  it('answers the growth of a child, newest first, with its status', async () => {
    const person = await read(
      child,
      `id nikMasked growth {
        nodes { id measuredOn ageMonths heightCm weightKg position heightForAgeZ status source region { code } }
      }`,
    );

    expect(person.id).toBe(room.pseudonyms.idOf('person', child));
    expect(person.growth.nodes).toEqual(
      [
        [0, 'STUNTED'],
        [2, null],
        [1, 'SEVERELY_STUNTED'],
      ].map(([n, status]) => {
        const { rowId, personNik, ...measures } = family.growth[n as number] as (typeof family.growth)[number];
        return { id: rowId, ...measures, status, region: { code: family.regionCode } };
      }),
    );
  });

  it('answers the growth since a day, that day included', async () => {
    const person = await read(child, 'growth(since: "2025-03-10") { nodes { measuredOn } }');

    expect(person.growth.nodes).toEqual([{ measuredOn: '2025-06-10' }, { measuredOn: '2025-03-10' }]);
  });

  it('answers growth in pages', async () => {
    const first = await read(child, 'growth(first: 2) { edges { cursor node { measuredOn } } }');
    const { cursor } = first.growth.edges[1];
    const rest = await read(
      child,
      `growth(first: 2, after: "${cursor}") { nodes { measuredOn } pageInfo { hasNextPage hasPreviousPage } }`,
    );

    expect(rest.growth).toEqual({
      nodes: [{ measuredOn: '2024-12-10' }],
      pageInfo: { hasNextPage: false, hasPreviousPage: true },
    });
  });

  it('answers the screenings before marriage, newest first, with their result and certificate', async () => {
    const person = await read(
      bride,
      `premaritalScreenings {
        nodes { id screenedOn ageYears bmi muacCm hemoglobin smokeExposed result certificateNumber }
      }`,
    );

    expect(person.premaritalScreenings.nodes).toEqual(
      [
        [1, 'IDEAL'],
        [0, 'AT_RISK'],
      ].map(([n, result]) => {
        const { rowId, personNik, ...rest } = family.screenings[n as number] as (typeof family.screenings)[number];
        return { id: rowId, ...rest, result };
      }),
    );
  });

  it('is empty for a person of whom nothing is known', async () => {
    const person = await read(stranger, 'growth { nodes { id } } premaritalScreenings { nodes { id } }');

    expect(person).toEqual({ growth: { nodes: [] }, premaritalScreenings: { nodes: [] } });
  });

  it('tells the hub which persons the register holds', async () => {
    const answer = await room.ask('query ($niks: [Nik!]!) { personKeys(niks: $niks) }', {
      niks: [stranger, family.headNik, child, unlisted, formerHead, bride],
    });

    expect(answer.data.personKeys).toEqual([false, true, true, true, true, true]);
  });
});
