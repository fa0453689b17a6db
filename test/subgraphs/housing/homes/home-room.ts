/** A room with a tower, a settlement, and commands on their homes. */
import type { Caller } from '#platform/access/caller.ts';
import {
  aHousingRow,
  anAssistanceRow,
  anUnfitDwellingRow,
  aProjectRow,
  nikNumber,
} from '../../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from '../housing-room.ts';
import { kemensos, newKey } from '../officers.ts';

/** Kelurahan Margahayu in Bekasi, where the tower stands. */
export const bekasi = '3275011002';
const tower = aProjectRow('tower', { kind: 'RUSUN', regionCode: bekasi, towers: 1, units: 20, accessibleUnits: 2 });
const settlement = aProjectRow('settlement', { units: 12 });

/** The families 0 to 2 live in the settlement, the others in unfit houses of their own in Indramayu. */
const dwellings = Array.from({ length: 60 }, (_, n) => anUnfitDwellingRow(n));
const families = dwellings.map(({ dwellingId }, n) =>
  aHousingRow(n, {
    dwellingId,
    memberNiks: [nikNumber(n)],
    projectId: n < 3 ? 'settlement' : null,
    assistances: n === 5 ? [anAssistanceRow(0, { fiscalYear: 2014, program: 'RST' })] : [],
  }),
);

/** A home as the tests ask for it. */
export interface Home {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly accessible: boolean;
  readonly [field: string]: unknown;
}

/** What the tests ask of a home. */
export const fieldsOfHome = `{
  id version status number accessible resident { id }
  occupancies { nodes { household { id } movedInOn movedOutOn } }
  history { nodes { from to agency reason } }
}`;

const selection = `{
  __typename
  ... on ProjectHome ${fieldsOfHome}
  ... on VersionConflict { currentVersion }
  ... on RuleNotMet { rule }
  ... on StepNotAllowed { current: status }
  ... on Refusal { message }
}`;

/** The room with commands of its own. */
export interface HomeRoom {
  readonly room: TestRoom;
  household(n: number): string;
  vacantHome(project: string, accessible?: boolean): Promise<Home>;
  run(name: keyof typeof inputTypes, home: Home, input: object, caller?: Caller): Promise<Home>;
  /** Lets the n-th family into a flat in March 2026. */
  moveIn(home: Home, n: number, input?: object, caller?: Caller): Promise<Home>;
  /** The n-th family's part of the graph. */
  part(n: number): Promise<Record<string, unknown>>;
  /** Everything that is stored, to be compared. */
  everything(): Promise<string>;
}

const inputTypes = {
  assignHome: 'AssignHomeInput!',
  relocateHousehold: 'RelocateHouseholdInput!',
  vacateHome: 'VacateHomeInput!',
} as const;

/** Opens the room. */
export async function openHomeRoom(): Promise<HomeRoom> {
  const room = await openHousingRoom({ families, dwellings, projects: [tower, settlement] });
  const household = (n: number) => room.pseudonyms.idOf('household', nikNumber(n));

  async function vacantHome(project: string, accessible = false): Promise<Home> {
    const { data } = await room.ask(
      `query ($id: ID!, $accessible: Boolean) {
      housingProject(id: $id) { homes(vacant: true, accessible: $accessible, first: 1) { nodes ${fieldsOfHome} } }
    }`,
      { id: project, accessible },
    );
    return data.housingProject.homes.nodes[0];
  }

  async function run(
    name: keyof typeof inputTypes,
    home: Home,
    input: object,
    caller: Caller = kemensos,
  ): Promise<Home> {
    const whole = { idempotencyKey: newKey(), home: home.id, expectedVersion: home.version, ...input };
    const query = `mutation ($input: ${inputTypes[name]}) { result: ${name}(input: $input) ${selection} }`;
    const { data, errors } = await room.ask(query, { input: whole }, caller);
    if (errors) throw new Error(errors.map(({ message }) => message).join());
    return data.result;
  }

  const moveIn = (home: Home, n: number, input: object = {}, caller?: Caller) =>
    run('assignHome', home, { household: household(n), movedInOn: '2026-03-01', ...input }, caller);

  const part = async (n: number) => {
    const fields = `housing {
    region { code } project { id } home { number } dwelling { id }
    residences { nodes { region { code } project { id } from to reason } }
    assistance { nodes { program status fiscalYear region { code } } }
  }`;
    const { data } = await room.askHouseholds([nikNumber(n)], fields);
    return data._entities[0].housing;
  };

  const everything = async () => {
    const names = ['families', 'homes', 'assistances'];
    return JSON.stringify(
      await Promise.all(names.map((name) => room.database.collection(name).find().sort({ _id: 1 }).toArray())),
    );
  };
  return { room, household, vacantHome, run, moveIn, part, everything };
}
