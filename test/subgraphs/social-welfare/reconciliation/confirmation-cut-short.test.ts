import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerModels } from '../../../../subgraphs/social-welfare/model.ts';
import { finishConfirmations } from '../../../../subgraphs/social-welfare/reconciliation/finish-confirmations.ts';
import type { WelfareRoom } from '../welfare-room.ts';
import {
  callers,
  enrollmentsOf,
  head,
  idsOf,
  startRoomWithFindings,
  storedIn,
  take,
  theFamily,
} from './finding-rows.ts';

let room: WelfareRoom;
let finding: string;
beforeEach(async () => {
  room = await startRoomWithFindings();
  finding = (await idsOf(room)).here;
});
afterEach(() => room[Symbol.asyncDispose]());

describe('a confirmation that was cut short before it ended the enrolments', () => {
  async function cutShort(): Promise<Record<string, unknown>> {
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });
    const input = { finding, expectedVersion: 2, idempotencyKey: 'cut-short-key' };
    const before = await room.database.collection('enrollments').find({}).toArray();
    const families = await room.database.collection('households').find({}).toArray();
    await take(room, 'decide', callers.decider, input);
    // As a process leaves it that ends between the decision and its effect.
    for (const one of before) await room.database.collection('enrollments').replaceOne({ _id: one._id }, one);
    for (const one of families) await room.database.collection('households').replaceOne({ _id: one._id }, one);
    await room.database.collection('findings').updateOne({ effect: 'DONE' }, { $set: { effect: 'PENDING' } });
    return input;
  }

  it('is finished by the next start of the room, once', async () => {
    await cutShort();
    const models = registerModels(room.database);

    await finishConfirmations(models);
    const first = await storedIn(room);
    await finishConfirmations(models);

    const states = (await enrollmentsOf(room, head)).map(({ status }: { status: string }) => status);
    expect(states.toSorted()).toEqual(['ACTIVE', 'EXITED', 'EXITED']);
    expect(await room.database.collection('findings').countDocuments({ effect: 'DONE' })).toBe(1);
    expect(await storedIn(room)).toBe(first);
  });

  it('is finished by who repeats the command', async () => {
    const input = await cutShort();

    const answer = await take(room, 'decide', callers.decider, input);

    expect(answer).toMatchObject({ status: 'CONFIRMED', effect: 'DONE', version: 3 });
    const states = (await enrollmentsOf(room, head)).map(({ status }: { status: string }) => status);
    expect(states.toSorted()).toEqual(['ACTIVE', 'EXITED', 'EXITED']);
  });

  it('ends nothing once the family has objected', async () => {
    await cutShort();
    await take(room, 'object', theFamily(room), { finding, expectedVersion: 3 });

    await finishConfirmations(registerModels(room.database));

    const states = (await enrollmentsOf(room, head)).map(({ status }: { status: string }) => status);
    expect(states).toEqual(['ACTIVE', 'ACTIVE', 'ACTIVE']);
  });
});
