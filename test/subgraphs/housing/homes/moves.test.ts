import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { followMove } from '../../../../subgraphs/housing/homes/follow-move.ts';
import type { HomeRecord } from '../../../../subgraphs/housing/homes/model.ts';
import { createModels, type FamilyRecord } from '../../../../subgraphs/housing/model.ts';
import { nikNumber } from '../../../support/housing-rows.ts';
import { kemensos, regency } from '../officers.ts';
import { bekasi, fieldsOfHome, type Home, type HomeRoom, openHomeRoom } from './home-room.ts';

let own: HomeRoom;
let next = 10;
const anyone = () => next++;

beforeAll(async () => {
  own = await openHomeRoom();
});
afterAll(() => own.room[Symbol.asyncDispose]());

describe('a household that moves into a tower', () => {
  it('has the new address, the home and the place, and keeps what it was given before', async () => {
    const home = await own.vacantHome('tower');
    const before = await own.part(5);

    const taken = await own.moveIn(home, 5, { reason: 'Penghuni baru' });

    expect(before).toMatchObject({ region: { code: '3212212012' }, project: null, home: null });
    expect(taken).toMatchObject({ status: 'OCCUPIED', version: 2, resident: { id: own.household(5) } });
    expect(await own.part(5)).toEqual({
      region: { code: bekasi },
      project: { id: 'tower' },
      home: { number: home.number },
      dwelling: null,
      residences: {
        nodes: [
          { region: { code: '3212212012' }, project: null, from: null, to: '2026-03-01', reason: 'REGISTERED' },
          { region: { code: bekasi }, project: { id: 'tower' }, from: '2026-03-01', to: null, reason: 'TENANCY' },
        ],
      },
      assistance: {
        nodes: [
          { program: 'RUSUNAWA', status: 'HANDED_OVER', fiscalYear: 2026, region: { code: bekasi } },
          { program: 'RST', status: 'COMPLETED', fiscalYear: 2014, region: { code: bekasi } },
        ],
      },
    });
  });

  it('is among the residents of the project and not in a second home', async () => {
    const n = anyone();
    await own.moveIn(await own.vacantHome('tower'), n);
    const stored = await own.everything();

    const second = await own.moveIn(await own.vacantHome('tower'), n);

    const { data } = await own.room.ask('{ housingProject(id: "tower") { residents(first: 500) { nodes { id } } } }');
    expect(second.__typename).toBe('AlreadyExists');
    expect(await own.everything()).toBe(stored);
    expect(data.housingProject.residents.nodes).toContainEqual({ id: own.household(n) });
  });

  it('leaves again, to where it says, and another may come', async () => {
    const n = anyone();
    const taken = await own.moveIn(await own.vacantHome('tower'), n);

    const left = await own.run('vacateHome', taken, { movedOutOn: '2026-05-02', toRegion: '3275011001' });
    const again = await own.moveIn(left, anyone(), { movedInOn: '2026-06-01' });

    expect(left).toMatchObject({ status: 'VACANT', resident: null });
    expect(await own.part(n)).toMatchObject({
      region: { code: '3275011001' },
      project: null,
      home: null,
      residences: { nodes: [{}, { to: '2026-05-02' }, { from: '2026-05-02', reason: 'MOVED_OUT' }] },
    });
    expect((again.occupancies as { nodes: object[] }).nodes).toMatchObject([
      { household: { id: own.household(n) }, movedInOn: '2026-03-01', movedOutOn: '2026-05-02' },
      { movedInOn: '2026-06-01', movedOutOn: null },
    ]);
  });
});

describe('a resettlement', () => {
  it('takes in a household that is not let into a flat by it, and the reverse', async () => {
    const [flat, house] = [await own.vacantHome('tower'), await own.vacantHome('settlement')];
    const n = anyone();
    const input = { household: own.household(n), movedInOn: '2026-01-05' };

    const wrong = [await own.run('relocateHousehold', flat, input), await own.moveIn(house, n)];
    const right = await own.run('relocateHousehold', house, input);

    expect(wrong).toMatchObject([{ rule: 'PROJECT_KIND' }, { rule: 'PROJECT_KIND' }]);
    expect(right).toMatchObject({ __typename: 'ProjectHome', status: 'OCCUPIED' });
    expect(await own.part(n)).toMatchObject({
      project: { id: 'settlement' },
      residences: { nodes: [{ reason: 'REGISTERED' }, { reason: 'RELOCATION', from: '2026-01-05' }] },
      assistance: { nodes: [{ program: 'RELOCATION', status: 'HANDED_OVER' }] },
    });
  });

  it('lets a household go that it had before the hub was asked', async () => {
    const { data } = await own.room.ask(
      `{ housingProject(id: "settlement") { homes(vacant: false, first: 1) { nodes ${fieldsOfHome} } } }`,
    );
    const [home] = data.housingProject.homes.nodes as [Home];

    const left = await own.run('vacateHome', home, { movedOutOn: '2026-05-02' }, regency);
    const again = await own.part(0);

    expect(left.status).toBe('VACANT');
    expect(again).toMatchObject({
      project: null,
      residences: { nodes: [{ reason: 'REGISTERED' }, { reason: 'RELOCATION' }, { reason: 'MOVED_OUT' }] },
    });
  });
});

it('finishes a move that was cut short after its decisive write, and does nothing twice', async () => {
  const n = anyone();
  const home = await own.vacantHome('tower');
  await own.moveIn(home, n);
  const models = createModels(own.room.database);
  const family = (await models.families.findOne({ headNik: nikNumber(n) }).lean()) as FamilyRecord;
  const record = (await models.homes.findOne({ occupantId: family._id }).lean()) as HomeRecord;
  const stored = await own.everything();

  await models.families.updateOne({ _id: family._id }, { regionCode: '3212212012', projectId: null, residences: [] });
  await models.homes.updateOne({ _id: record._id }, { familyUpdatePending: true });
  await followMove(models, createView(kemensos, 10_000), record);
  await followMove(models, createView(kemensos, 10_000), record);

  const masked = (text: string) => text.replaceAll(/"derivedRevision":\d+/g, '');
  expect(masked(await own.everything())).toBe(masked(stored));
});
