import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../../support/callers.ts';
import { aRegion, aWelfareBatch } from '../../../support/welfare-rows.ts';
import { type RequestsRoom, startRequestsRoom } from '../requests/requests-room.ts';

let room: RequestsRoom;
beforeAll(async () => {
  const regions = ['32', '3212', '321221', '3273', '35', '3512'].map((code) => aRegion(code));
  room = await startRequestsRoom(aWelfareBatch([], { regions }));
  await room.models.dakProposals.deleteMany({});
});
afterAll(() => room[Symbol.asyncDispose]());

const officer = (code: string, subject = `officer-${code}`): Caller =>
  aCaller({ subject, role: 'REGIONAL_OFFICER', agency: 'Dinas Sosial', rows: { kind: 'regions', codes: [code] } });
const assessor = aCaller({ subject: 'assessor' });
const approver = aCaller({ subject: 'approver' });

interface Proposal {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
}

async function send(name: string, input: object, caller: Caller): Promise<Proposal> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await room.ask(
    `mutation ($input: ${type}) { answer: ${name}(input: $input) { __typename ... on DakProposal { id version status }
      ... on VersionConflict { currentVersion } ... on StepNotAllowed { refusedStatus: status } ... on RuleNotMet { rule } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
  if (errors) throw new Error(JSON.stringify(errors));
  return data.answer;
}

const draft = {
  office: '3212',
  fiscalYear: 2027,
  field: 'REHABILITATION_FACILITIES',
  title: 'Rumah singgah',
  amount: 5_000_000_000,
};

/** A proposal of the regency that has come that far; it is gone afterwards. */
async function withProposal(stages: number, test: (proposal: Proposal) => Promise<void>) {
  let proposal = await send('createDakProposal', draft, officer('3212'));
  const next = (extra: object) => ({ proposal: proposal.id, expectedVersion: proposal.version, ...extra });
  if (stages > 0) proposal = await send('submitDakProposal', next({}), officer('3212'));
  if (stages > 1) proposal = await send('decideDakProposal', next({ decision: 'ENDORSE' }), officer('32'));
  if (stages > 2) proposal = await send('decideDakProposal', next({ decision: 'ASSESS' }), assessor);
  await test(proposal);
  await room.models.dakProposals.deleteMany({});
}

describe('a proposal for a special allocation', () => {
  it('goes from the regency over the province to the ministry, by two of its officers', async () => {
    await withProposal(3, async (proposal) => {
      const input = { proposal: proposal.id, expectedVersion: proposal.version, decision: 'APPROVE' };
      expect(await send('decideDakProposal', input, assessor)).toMatchObject({ rule: 'FOUR_EYES' });
      expect(await send('decideDakProposal', input, approver)).toMatchObject({ status: 'APPROVED', version: 5 });

      const { data } = await room.ask(
        'query ($id: ID!) { dakProposal(id: $id) { amount field office { name } history { nodes { to agency } } } }',
        { id: proposal.id },
        officer('32'),
      );
      expect(data.dakProposal).toMatchObject({ amount: 5_000_000_000, office: { name: 'Dinas Sosial Region 3212' } });
      expect(data.dakProposal.history.nodes.map(({ to }: { to: string }) => to)).toEqual([
        ...['DRAFT', 'SUBMITTED', 'PROVINCE_ENDORSED', 'MINISTRY_ASSESSED', 'APPROVED'],
      ]);
    });
  });

  it('of a province goes to the ministry at once', async () => {
    const own = await send('createDakProposal', { ...draft, office: '32' }, officer('32'));
    const input = { proposal: own.id, expectedVersion: 1 };
    expect(await send('submitDakProposal', input, officer('32'))).toMatchObject({ status: 'PROVINCE_ENDORSED' });
    await room.models.dakProposals.deleteMany({});
  });

  it('is each office’s own to make, hand in and take back', async () => {
    const others = [officer('32'), officer('3273'), officer('321221'), assessor];
    for (const caller of others) {
      expect(await send('createDakProposal', draft, caller)).toMatchObject({ __typename: 'ActorNotAllowed' });
    }
    await withProposal(0, async (proposal) => {
      const input = { proposal: proposal.id, expectedVersion: 1 };
      for (const name of ['submitDakProposal', 'withdrawDakProposal']) {
        expect(await send(name, input, officer('32'))).toMatchObject({ __typename: 'ActorNotAllowed' });
        expect(await send(name, input, officer('3273'))).toMatchObject({ __typename: 'RecordNotFound' });
      }
      expect(await send('withdrawDakProposal', input, officer('3212'))).toMatchObject({ status: 'WITHDRAWN' });
    });
  });

  it('is decided by whose turn it is alone, and nothing is written otherwise', async () => {
    const decide = (proposal: Proposal, decision: string, caller: Caller) =>
      send(
        'decideDakProposal',
        { proposal: proposal.id, expectedVersion: proposal.version, decision, reason: 'Because.' },
        caller,
      );
    await withProposal(1, async (proposal) => {
      const before = JSON.stringify(await room.models.dakProposals.find({}).lean().exec());
      expect(await decide(proposal, 'ENDORSE', officer('3212'))).toMatchObject({ __typename: 'ActorNotAllowed' });
      expect(await decide(proposal, 'ENDORSE', officer('35'))).toMatchObject({ __typename: 'RecordNotFound' });
      expect(await decide(proposal, 'ASSESS', assessor)).toMatchObject({
        __typename: 'StepNotAllowed',
        refusedStatus: 'SUBMITTED',
      });
      expect(await decide(proposal, 'REJECT', assessor)).toMatchObject({ __typename: 'ActorNotAllowed' });
      expect(await decide({ ...proposal, version: 1 }, 'ENDORSE', officer('32'))).toMatchObject({
        ...{ __typename: 'VersionConflict', currentVersion: 2 },
      });
      expect(JSON.stringify(await room.models.dakProposals.find({}).lean().exec())).toBe(before);
      expect(await decide(proposal, 'REJECT', officer('32'))).toMatchObject({ status: 'REJECTED' });
    });
  });

  it('is answered again for a repeated command, and is one for each office, year and field', async () => {
    const input = { idempotencyKey: randomUUID(), ...draft };
    const first = await send('createDakProposal', input, officer('3212'));
    expect(await send('createDakProposal', input, officer('3212'))).toEqual(first);
    expect(await send('createDakProposal', { ...input, amount: 1 }, officer('3212'))).toMatchObject({
      __typename: 'IdempotencyKeyReused',
    });
    expect(await send('createDakProposal', draft, officer('3212', 'colleague'))).toMatchObject({
      __typename: 'AlreadyExists',
    });
    await room.models.dakProposals.deleteMany({});
  });

  it('is decided once where two decide at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      await withProposal(3, async ({ id, version }) => {
        const input = { proposal: id, expectedVersion: version, reason: 'At once.' };
        const answers = await Promise.all([
          send('decideDakProposal', { ...input, decision: 'APPROVE' }, approver),
          send('decideDakProposal', { ...input, decision: 'REJECT' }, assessor),
        ]);
        expect(answers.filter(({ __typename }) => __typename === 'DakProposal')).toHaveLength(1);
      });
    }
  });

  it('is listed to the province with those of its regencies, by an index', async () => {
    await withProposal(1, async ({ id }) => {
      const query = 'query ($filter: DakProposalFilter) { dakProposals(filter: $filter) { nodes { id } } }';
      const listed = async (caller: Caller, filter: object) =>
        (await room.ask(query, { filter }, caller)).data.dakProposals.nodes;
      expect(await listed(officer('32'), { region: '32', status: 'SUBMITTED' })).toEqual([{ id }]);
      expect(await listed(assessor, { fiscalYear: 2027 })).toEqual([{ id }]);
      expect(await listed(officer('3273'), {})).toEqual([]);
      expect(await listed(aCaller({ rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' } }), {})).toEqual(
        [],
      );
      const filter = { status: 'SUBMITTED', regionCode: { $gte: '32', $lt: '32:' } };
      const plan = await room.database.db?.command({
        explain: { find: 'dakProposals', filter, sort: { regionCode: 1, _id: 1 } },
      });
      expect(JSON.stringify(plan)).toContain('IXSCAN');
    });
  });
});
