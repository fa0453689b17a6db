import { afterAll, beforeAll, expect, it } from 'vitest';
import { finishPendingUpdates } from '../../../subgraphs/housing/finish-pending.ts';
import { createModels } from '../../../subgraphs/housing/model.ts';
import { aProjectRow, nikNumber } from '../../support/housing-rows.ts';
import { type AssistanceRoom, candidates, openAssistanceRoom } from './assistance/assistance-room.ts';
import { newKey, pkp } from './officers.ts';

let own: AssistanceRoom;
beforeAll(async () => {
  const projects = [aProjectRow('tower', { kind: 'RUSUN', towers: 1, units: 5 })];
  own = await openAssistanceRoom(candidates(6, { projects }));
});
afterAll(() => own.room[Symbol.asyncDispose]());

it('finishes, when the room starts, what commands decided and a crash left half done', async () => {
  const models = createModels(own.room.database);
  const everything = async () => {
    const names = ['families', 'assistances', 'homes', 'dwellings', 'quotas'];
    const all = await Promise.all(
      names.map((name) => own.room.database.collection(name).find().sort({ _id: 1 }).toArray()),
    );
    return JSON.stringify(all).replaceAll(/"derivedRevision":\d+|"(at|snapshotOn)":"[^"]*"/g, '');
  };
  const cancelled = await own.step('cancelHousingAssistance', await own.bring(0, 'DECREED'), { reason: 'Pindah' }, pkp);
  await own.propose(1);
  const home = await models.homes.findOne({ status: 'VACANT' }).lean();
  const input = {
    ...{ idempotencyKey: newKey(), home: String(home?._id), expectedVersion: 1 },
    ...{ household: own.household(2), movedInOn: '2026-02-01' },
  };
  await own.room.ask(
    'mutation ($input: AssignHomeInput!) { assignHome(input: $input) { __typename } }',
    { input },
    pkp,
  );
  const stored = await everything();

  // As a crash right after each decisive write would have left it.
  await models.quotas.updateMany({}, { $inc: { left: -1 }, $set: { giving: [] } });
  await models.assistances.updateOne({ _id: cancelled.id }, { quotaState: 'RETURNING', familyUpdatePending: true });
  await models.families.updateOne({ headNik: nikNumber(0) }, { programs: ['BSPS'], failings: null });
  await models.families.updateOne({ headNik: nikNumber(1) }, { programs: [], onWaitingList: false });
  await models.assistances.updateMany({ status: 'PROPOSED' }, { familyUpdatePending: true });
  await models.families.updateOne(
    { headNik: nikNumber(2) },
    { projectId: null, regionCode: '3212012001', residences: [] },
  );
  await models.assistances.deleteOne({ program: 'RUSUNAWA' });
  await models.homes.updateOne({ _id: home?._id as never }, { familyUpdatePending: true });
  await finishPendingUpdates(models);
  await finishPendingUpdates(models);

  const ids = /"_id":"[0-9a-f]{24}",?/g;
  const after = await everything();
  expect(after.replaceAll(ids, '').replaceAll('3212012001', '3212212012')).toBe(stored.replaceAll(ids, ''));
});
