import { afterAll, beforeAll, expect, it } from 'vitest';
import { aProjectRow, aQuotaRow, eretanKulon, nikNumber } from '../../support/housing-rows.ts';
import { type AssistanceRoom, candidates, inOrder, openAssistanceRoom } from './assistance/assistance-room.ts';
import type { FindCommand } from './housing-room.ts';
import { newKey, officeOf, pkp } from './officers.ts';

let own: AssistanceRoom;

beforeAll(async () => {
  const projects = [
    aProjectRow('tower', { kind: 'RUSUN', towers: 1 }),
    aProjectRow('other', { kind: 'RUSUN', towers: 1 }),
  ];
  const quotas = [aQuotaRow(90), aQuotaRow(50, { regionCode: eretanKulon })];
  own = await openAssistanceRoom(candidates(60, { projects, quotas }));
});
afterAll(() => own.room[Symbol.asyncDispose]());

/** The finds of the work that walk a whole collection or sort in memory. */
async function slowFinds(work: () => Promise<unknown>): Promise<string[]> {
  const finds = await own.room.findsDuring(work);
  const slow: string[] = [];
  for (const find of finds) {
    const stages = await stagesOf(find);
    if (/COLLSCAN|"SORT"/.test(stages)) slow.push(`${find.find} by ${Object.keys(find.filter).join()}`);
  }
  expect(finds.length).toBeGreaterThan(0);
  return slow;
}

async function stagesOf({ find, filter, sort }: FindCommand): Promise<string> {
  const cursor = own.room.database.collection(find).find(filter);
  const plan = await (sort ? cursor.sort(sort as Record<string, 1>) : cursor).explain();
  return JSON.stringify(plan.queryPlanner.winningPlan);
}

it('reads an index for every command on an assistance', async () => {
  const slow = await slowFinds(async () => {
    const decreed = await own.bring(0, 'DECREED');
    const proposed = await own.propose(1);
    await own.step('verifyHousingAssistance', proposed, inOrder);
    await own.step('cancelHousingAssistance', decreed, { reason: 'Pindah' }, pkp);
  });

  // The dated tables hold a handful of rows, and every grant reads those of its programme.
  expect(slow).toEqual([]);
});

it.each([
  ['', ''],
  ['region', 'filter: { region: "3212" }'],
  ['status', 'filter: { region: "3212", status: PROPOSED }'],
  ['program', 'filter: { program: BSPS }'],
  ['program and status', 'filter: { region: "32", program: BSPS, status: PROPOSED }'],
])('reads an index for the list of assistance by %s', async (_, filter) => {
  const given = ['first: 1', filter].filter((text) => text !== '').join(', ');

  const slow = await slowFinds(() =>
    own.room.ask(`{ housingAssistances(${given}) { nodes { id household { id } } } }`, {}, officeOf('3212')),
  );

  expect(slow).toEqual([]);
});

it('reads an index for homes, who lives there, and quotas', async () => {
  const { data } = await own.room.ask(
    '{ housingProject(id: "tower") { homes(first: 1, accessible: false) { nodes { id version } } } }',
  );
  const [home] = data.housingProject.homes.nodes;
  const input = {
    ...{ idempotencyKey: newKey(), home: home.id, expectedVersion: home.version },
    ...{ household: own.household(30), movedInOn: '2026-02-01' },
  };

  const slow = await slowFinds(async () => {
    await own.room.ask(
      `mutation ($input: AssignHomeInput!) { assignHome(input: $input) { __typename } }`,
      { input },
      pkp,
    );
    await own.room.askHouseholds(
      [nikNumber(30)],
      'housing { home { id resident { id } } residences { nodes { from } } }',
    );
    await own.room.ask(`{
      housingProject(id: "tower") {
        homes(vacant: true) { nodes { id } }
        all: homes(vacant: false, accessible: false) { nodes { id occupancies { nodes { household { id } } } } }
      }
      housingQuotas(fiscalYear: 2026, region: "3212", first: 1) { nodes { left } }
    }`);
  });

  expect(slow).toEqual([]);
});
