import type { Types } from 'mongoose';
import { expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { createCommand, entryOf } from '#platform/workflow/command.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { applyRequest } from '../../../../subgraphs/social-welfare/request-effects/apply-request.ts';
import { isOpen } from '../../../../subgraphs/social-welfare/requests/open-key.ts';
import { aCaller } from '../../../support/callers.ts';
import { startRequestsRoom } from './requests-room.ts';

const caller = aCaller({ agency: 'BPS' });

it('takes effect with every open request of the population, and leaves families that are found by their NIKs', async () => {
  const [batch] = generateRegisters({ scale: 'dev', seed: 1, families: 900 });
  if (!batch) throw new Error('The population is empty.');
  await using room = await startRequestsRoom(batch);
  const open = (await room.models.changeRequests.find({}).lean().exec()).filter(({ status }) => isOpen(status));
  expect(new Set(open.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(5);

  const failed: string[] = [];
  for (const { _id, kind, status } of open) {
    const input = { idempotencyKey: `apply-${_id.toHexString().slice(0, 6)}` };
    const entry = entryOf(createCommand('test', input, caller, room.now), status, 'APPLIED');
    const decided = { status: 'APPLIED', decile: 2, effect: 'PENDING' } as const;
    await room.models.changeRequests.updateOne({ _id }, { $set: decided, $push: { history: entry } } as never);
    const request = await room.models.changeRequests.findById(_id).lean().orFail().exec();
    const { effect } = await applyRequest(room.models, createView(caller, 30_000), request);
    if (effect !== 'DONE') failed.push(kind);
  }

  // A family of one does not split, and a family that has joined another is gone.
  expect(failed.filter((kind) => kind !== 'SPLIT' && kind !== 'MERGE')).toEqual([]);
  for (const family of await room.models.households.find({}).lean().exec()) {
    const { headNik, members, memberNiks, matchNiks, formerHeads } = family;
    expect(memberNiks).toEqual(members.map(({ nik }) => nik));
    expect(new Set(matchNiks)).toEqual(new Set([headNik, ...memberNiks, ...formerHeads.map(({ nik }) => nik)]));
  }
  const heads = await room.models.households.distinct('_id').exec();
  const owners = await room.models.enrollments.distinct('householdId').exec();
  const known = new Set(heads.map(String));
  expect(owners.filter((id) => !known.has(String(id as Types.ObjectId)))).toEqual([]);
});
