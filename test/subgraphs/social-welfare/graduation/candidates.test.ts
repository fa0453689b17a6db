import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import type { WelfareRoom } from '../welfare-room.ts';
import { companion, familyOf, kemensos, niks, propose, regency, startGraduationRoom } from './graduation-room.ts';

let room: WelfareRoom;
beforeAll(async () => {
  room = await startGraduationRoom();
});
afterAll(() => room[Symbol.asyncDispose]());

async function candidates(filter: object, caller: Caller = kemensos, page: object = {}) {
  const { data, errors } = await room.ask(
    `query ($filter: GraduationCandidateFilter, $first: Int, $after: String) {
      graduationCandidates(filter: $filter, first: $first, after: $after) {
        nodes { household { nik } reasons incomeRule asOf companion { id } } pageInfo { hasNextPage endCursor } } }`,
    { filter, ...page },
    caller,
  );
  expect(errors).toBeUndefined();
  return data.graduationCandidates;
}
const niksOf = async (...asked: Parameters<typeof candidates>) =>
  (await candidates(...asked)).nodes.map(({ household }: { household: { nik: string } }) => household.nik);

describe('candidates for graduation', () => {
  it('come with their reasons, in the order of their villages', async () => {
    const { nodes } = await candidates({});

    expect(nodes).toEqual([
      expect.objectContaining({ household: { nik: niks.grown }, reasons: ['NO_COMPONENT'], companion: { id: 'A' } }),
      expect.objectContaining({ household: { nik: niks.stranger }, companion: { id: 'B' } }),
      {
        household: { nik: niks.risen },
        reasons: ['DECILE_RISEN', 'NO_COMPONENT', 'LONG_STAY'],
        incomeRule: 'UNKNOWN',
        asOf: '2026-01-23',
        companion: { id: 'A' },
      },
    ]);
  });

  it('are those of a region, of a companion and with a reason', async () => {
    expect(await niksOf({ region: '3212212012' })).toEqual([niks.grown, niks.stranger]);
    expect(await niksOf({ companion: 'A' })).toEqual([niks.grown, niks.risen]);
    expect(await niksOf({ companion: 'A', reason: 'DECILE_RISEN', region: '32' })).toEqual([niks.risen]);
    expect(await niksOf({ reason: 'BUSINESS_INCOME' })).toEqual([]);
  });

  it('come page by page', async () => {
    const first = await candidates({}, kemensos, { first: 2 });
    const rest = await candidates({}, kemensos, { first: 2, after: first.pageInfo.endCursor });

    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(rest.nodes).toHaveLength(1);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('are seen within the rows of who asks', async () => {
    expect(await niksOf({}, companion)).toEqual([niks.grown, niks.risen]);
    expect(await niksOf({}, { ...regency, rows: { kind: 'regions', codes: ['321221'] } })).toHaveLength(3);
    expect(await niksOf({}, { ...regency, rows: { kind: 'regions', codes: ['9103'] } })).toEqual([]);
    expect(await niksOf({}, familyOf(room, niks.risen))).toEqual([niks.risen]);
  });

  it('are read off an index, for every filter', async () => {
    for (const filter of [
      {},
      { region: '3212' },
      { companion: 'A' },
      { companion: 'A', reason: 'LONG_STAY' },
      { reason: 'NO_COMPONENT', region: '32' },
    ]) {
      const sent = await room.commandsOf(() => candidates(filter));
      const find = sent.find(({ name, collection }) => name === 'find' && collection === 'households');
      const { $db: _, lsid: __, maxTimeMS: ___, ...command } = find?.command ?? {};
      const plan = await room.database.db?.command({
        explain: { find: 'households', filter: command.filter, sort: command.sort, limit: command.limit },
        verbosity: 'queryPlanner',
      });
      const text = JSON.stringify(plan?.queryPlanner?.winningPlan);

      expect(text).toContain('graduationFlags');
      expect(text).not.toMatch(/COLLSCAN|"SORT"/);
    }
  });
});

describe('graduations', () => {
  it('are listed by region and status, and seen on the family, within the rows', async () => {
    await propose(room, niks.grown);
    const ask = async (caller: Caller) => {
      const { data } = await room.ask(
        '{ graduations(filter: { region: "3212", status: PROPOSED }) { nodes { household { nik } region { code } companion { id } } } }',
        {},
        caller,
      );
      return data.graduations.nodes;
    };
    const found = [{ household: { nik: niks.grown }, region: { code: '3212212012' }, companion: { id: 'A' } }];

    expect(await ask(kemensos)).toEqual(found);
    expect(await ask(regency)).toEqual(found);
    expect(await ask(companion)).toEqual(found);
    expect(await ask({ ...companion, rows: { kind: 'caseload', ministry: 'social-welfare', id: 'B' } })).toEqual([]);
    expect(await ask(familyOf(room, niks.risen))).toEqual([]);
    const { data } = await room.welfareOf(niks.grown, 'graduations { nodes { status } }');
    expect(data._entities[0].welfare.graduations.nodes).toEqual([{ status: 'PROPOSED' }]);
  });

  it('tell no account of who took a step', async () => {
    const { body } = await room.ask('{ graduations { nodes { history { nodes { role agency } } } } }');

    expect(body).not.toContain(companion.subject);
  });
});
