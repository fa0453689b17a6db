import { expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { registerModels } from '../../../../subgraphs/social-welfare/model.ts';
import { type OpenedFinding, openFinding } from '../../../../subgraphs/social-welfare/reconciliation/open-finding.ts';
import { callers, here, startRoomWithFindings, storedIn, take, wife } from './finding-rows.ts';

async function startWithObjection() {
  const room = await startRoomWithFindings();
  const models = registerModels(room.database);
  const family = await models.households.findOne({ regionCode: here }).lean().orFail();
  const objection: OpenedFinding = {
    ...{ householdId: family._id, regionCode: here, personNik: wife, reason: 'COMPANY_OFFICER' },
    ...{ source: 'Cek Bansos', foundOn: '2026-06-01', evidence: null, occasion: 'request-1' },
  };
  const open = (changes: Partial<OpenedFinding> = {}) =>
    openFinding(
      models.findings,
      createView(callers.verifier, 10_000),
      { ...objection, ...changes },
      new Date('2026-06-02T03:00:00Z'),
    );
  return { room, open };
}

it('an objection opens one finding under verification, however often it is told', async () => {
  const { room, open } = await startWithObjection();
  await using _ = room;

  const first = await open();
  const before = await storedIn(room);
  const second = await open();

  expect(first).toMatchObject({ status: 'UNDER_VERIFICATION', version: 1, source: 'Cek Bansos' });
  expect(first.history).toMatchObject([{ from: null, to: 'UNDER_VERIFICATION', agency: 'Dinas Sosial' }]);
  expect(second._id).toEqual(first._id);
  expect(await storedIn(room)).toBe(before);
});

it('another objection opens another finding, also where the first was rejected', async () => {
  const { room, open } = await startWithObjection();
  await using _ = room;
  const first = await open();
  await take(room, 'decide', callers.decider, {
    ...{ finding: String(first._id), expectedVersion: 1, decision: 'REJECTED' },
  });

  const second = await open({ occasion: 'request-2' });

  expect(second._id).not.toEqual(first._id);
  expect(second.status).toBe('UNDER_VERIFICATION');
});

it('who has opened a finding does not decide on it', async () => {
  const { room, open } = await startWithObjection();
  await using _ = room;
  const { _id } = await open();

  const bySame = await take(room, 'decide', callers.verifier, { finding: String(_id), expectedVersion: 1 });
  const byOther = await take(room, 'decide', callers.decider, { finding: String(_id), expectedVersion: 1 });

  expect(bySame.__typename).toBe('ActorNotAllowed');
  expect(byOther).toMatchObject({ status: 'CONFIRMED', effect: 'DONE' });
});

it('evidence that holds the number of a person is refused, and nothing is written', async () => {
  const { room, open } = await startWithObjection();
  await using _ = room;
  const before = await storedIn(room);

  await expect(open({ evidence: `Seen by ${wife}.` })).rejects.toThrow('"evidence"');

  expect(await storedIn(room)).toBe(before);
});
