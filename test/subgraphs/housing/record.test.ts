import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDwellingRow, aHousingRow, anAssistanceRow, aProjectRow, nikNumber } from '../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from './housing-room.ts';

const house = aDwellingRow(0, { occupants: 5, floorAreaM2: 36, roof: 'ASBESTOS', airOpeningPercent: null });
const grants = [
  anAssistanceRow(0, { fiscalYear: 2021, program: 'BSPS' }),
  anAssistanceRow(1, {
    fiscalYear: 2025,
    program: 'RELOCATION',
    zone: null,
    projectId: 'kampung-nelayan',
    totalAmount: 23_180_000_000,
    fundingSources: [
      { agency: 'Kemensos', amount: 9_920_000_000 },
      { agency: 'Pemkab Indramayu', amount: 6_240_000_000 },
      { agency: 'Baznas', amount: 5_030_000_000 },
    ],
  }),
  anAssistanceRow(2, { fiscalYear: 2023, program: 'RST', status: 'CANCELLED' }),
];
const [first, second] = [
  aHousingRow(0, { dwellingId: house.dwellingId, projectId: 'kampung-nelayan', assistances: grants }),
  aHousingRow(1, { dwellingId: house.dwellingId, projectId: 'kampung-nelayan' }),
];

let room: TestRoom;

beforeAll(async () => {
  room = await openHousingRoom({
    families: [first, second],
    dwellings: [house],
    projects: [aProjectRow('kampung-nelayan')],
  });
});

afterAll(() => room[Symbol.asyncDispose]());

describe('a household in the housing register', () => {
  it('lives in a house with its measures, its region and its verdicts', async () => {
    const { data } = await room.askHouseholds(
      [first.headNik],
      `housing { dwelling {
        id region { code } occupants floorAreaM2 floorAreaPerPersonM2 roof water surveyedOn source
        bps: liveability { standard liveable failures }
        pupr: liveability(standard: PUPR_SPM_29_2018) { standard liveable failures }
        kemensos: liveability(standard: KEMENSOS_RUTILAHU_20_2017) { standard liveable failures }
      } }`,
    );

    expect(data._entities[0].housing.dwelling).toEqual({
      id: house.dwellingId,
      region: { code: '3212212012' },
      occupants: 5,
      floorAreaM2: 36,
      floorAreaPerPersonM2: 7.2,
      roof: 'ASBESTOS',
      water: 'PIPED',
      surveyedOn: '2024-05-17',
      source: 'e-RTLH',
      bps: { standard: 'BPS_SDG', liveable: false, failures: ['ROOF'] },
      pupr: { standard: 'PUPR_SPM_29_2018', liveable: false, failures: ['SPACE'] },
      kemensos: { standard: 'KEMENSOS_RUTILAHU_20_2017', liveable: true, failures: [] },
    });
  });

  it('has its assistance with the newest year first', async () => {
    const { data } = await room.askHouseholds(
      [first.headNik],
      `housing { assistance { nodes { id fiscalYear status totalAmount dwelling { id } project { name } } } }`,
    );

    expect(data._entities[0].housing.assistance.nodes).toEqual([
      {
        id: grants[1]?.rowId,
        fiscalYear: 2025,
        status: 'COMPLETED',
        totalAmount: 23_180_000_000,
        dwelling: { id: house.dwellingId },
        project: { name: 'Kampung Nelayan Sejahtera' },
      },
      expect.objectContaining({ fiscalYear: 2023, status: 'CANCELLED', project: null }),
      expect.objectContaining({ fiscalYear: 2021 }),
    ]);
  });

  it.each([
    ['program: BSPS', [2021]],
    ['sinceYear: 2023', [2025, 2023]],
    ['program: RST, sinceYear: 2024', []],
    ['first: 2', [2025, 2023]],
    ['program: null, sinceYear: null', [2025, 2023, 2021]],
  ])('keeps of its assistance what (%s) asks for', async (args, years) => {
    const { data } = await room.askHouseholds(
      [first.headNik],
      `housing { assistance(${args}) { nodes { fiscalYear } } }`,
    );

    const { nodes } = data._entities[0].housing.assistance;
    expect(nodes.map(({ fiscalYear }: { fiscalYear: number }) => fiscalYear)).toEqual(years);
  });

  it('pages through the sources of its funds', async () => {
    const sources = (after: string) =>
      `housing { assistance(program: RELOCATION) { nodes { fundingSources(first: 2${after}) {
        edges { node { agency amount } } pageInfo { hasNextPage hasPreviousPage endCursor }
      } } } }`;
    const read = async (after: string) => {
      const { data } = await room.askHouseholds([first.headNik], sources(after));
      return data._entities[0].housing.assistance.nodes[0].fundingSources;
    };

    const start = await read('');
    const rest = await read(`, after: "${start.pageInfo.endCursor}"`);

    expect(start.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(start.edges[0].node).toEqual({ agency: 'Kemensos', amount: 9_920_000_000 });
    expect(rest.edges.map((edge: { node: { agency: string } }) => edge.node.agency)).toEqual(['Baznas']);
    expect(rest.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('a house and a project', () => {
  it('know every household that they shelter', async () => {
    const { data } = await room.ask(
      `query ($house: ID!, $project: ID!) {
        dwelling(id: $house) { households { nodes { nikMasked housing { matchMethod } } } }
        housingProject(id: $project) { kind units residents(first: 1) { nodes { nikMasked } pageInfo { hasNextPage } } }
      }`,
      { house: house.dwellingId, project: 'kampung-nelayan' },
    );

    const masked = data.dwelling.households.nodes.map((node: { nikMasked: string }) => node.nikMasked);
    expect(masked.sort()).toEqual(['3212************01', '3212************02']);
    expect(data.dwelling.households.nodes[0].housing.matchMethod).toBe('HEAD_NIK');
    expect(data.housingProject).toMatchObject({ kind: 'RELOCATION', units: 93 });
    expect(data.housingProject.residents.nodes).toHaveLength(1);
    expect(data.housingProject.residents.pageInfo.hasNextPage).toBe(true);
  });

  it('are null where the register knows no such id', async () => {
    const { data, errors } = await room.ask(
      '{ dwelling(id: "ffffffffffffffffffffffff") { id } housingProject(id: "nowhere") { id } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ dwelling: null, housingProject: null });
  });

  it('are answered by reference, as is an assistance', async () => {
    const { data } = await room.ask(
      `query ($of: [_Any!]!) { _entities(representations: $of) {
        ... on Dwelling { roof } ... on HousingProject { name } ... on HousingAssistance { fiscalYear }
      } }`,
      {
        of: [
          { __typename: 'Dwelling', id: house.dwellingId },
          { __typename: 'HousingProject', id: 'kampung-nelayan' },
          { __typename: 'HousingAssistance', id: grants[0]?.rowId },
          { __typename: 'HousingAssistance', id: 'ffffffffffffffffffffffff' },
        ],
      },
    );

    expect(data._entities).toEqual([
      { roof: 'ASBESTOS' },
      { name: 'Kampung Nelayan Sejahtera' },
      { fiscalYear: 2021 },
      null,
    ]);
  });

  it('show no NIK but masked', async () => {
    const answer = await room.ask(
      '{ housingHouseholds { nodes { id nikMasked housing { dwelling { households { nodes { nikMasked } } } } } } }',
    );

    expect(answer.data.housingHouseholds.nodes).toHaveLength(2);
    expect(JSON.stringify(answer)).not.toContain(nikNumber(0));
    expect(JSON.stringify(answer)).not.toMatch(/\d{16}/);
  });
});
