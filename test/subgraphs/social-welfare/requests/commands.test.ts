import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaller } from '../../../support/callers.ts';
import { aNik } from '../../../support/welfare-rows.ts';
import {
  type Actor,
  callers,
  farVillage,
  fieldEvidence,
  minutes,
  type RequestsRoom,
  startRequestsRoom,
  village,
  wayUp,
} from './requests-room.ts';

let room: RequestsRoom;
beforeAll(async () => {
  room = await startRequestsRoom();
});
afterAll(() => room[Symbol.asyncDispose]());

const address = (text = 'Blok Baru 1') => ({ correction: { field: 'ADDRESS', value: text } });

/** Makes a correction of the family of NIK 1 in the formal channel, brings it along, and closes it afterwards. */
async function withRequest(steps: number, test: (request: { id: string; version: number }) => Promise<void>) {
  const request = await room.bring('CORRECT', { household: room.household(1), ...address() }, steps);
  expect(request.__typename).toBe('DataChangeRequest');
  await test(request);
  await room.models.changeRequests.deleteMany({});
}

function advance(request: { id: string; version: number }, action: string, extra: object, actor: Actor) {
  const input = { request: request.id, expectedVersion: request.version, action, ...extra };
  return room.command('advanceChangeRequest', input, callers[actor]);
}

describe('the formal channel', () => {
  it('leads from the village over district, regency and province to the nation, and shows who has seen a request', async () => {
    await withRequest(wayUp.length, async ({ id }) => {
      const { data } = await room.ask(
        `query ($id: ID!) { dataChangeRequest(id: $id) { status effect decile cutOff version region { code }
          household { nikMasked } change { field value } evidence { nodes { kind reference } }
          history(first: 50) { nodes { level from to agency } } } }`,
        { id },
        callers.kemensos,
      );

      const { history, ...request } = data.dataChangeRequest;
      expect(request).toEqual({
        status: 'APPLIED',
        effect: 'DONE',
        decile: 1,
        cutOff: '2026-07-17',
        version: 9,
        region: { code: village },
        household: { nikMasked: '3212************02' },
        change: { field: 'ADDRESS', value: 'Blok Baru 1' },
        evidence: { nodes: [{ kind: 'MUSDES_MINUTES', reference: 'BA-12/2026' }] },
      });
      expect(history.nodes.map(({ level, to }: { level: string; to: string }) => [level, to])).toEqual([
        ['VILLAGE', 'DRAFT'],
        ['VILLAGE', 'VILLAGE_DELIBERATION'],
        ['DISTRICT', 'REGENCY_REVIEW'],
        ['REGENCY_CITY', 'REGENCY_REVIEW'],
        ['REGENCY_CITY', 'REGENCY_APPROVED'],
        ['PROVINCE', 'MINISTRY_REVIEW'],
        ['NATION', 'DUKCAPIL_MATCHING'],
        ['NATION', 'BPS_RANKING'],
        ['NATION', 'APPLIED'],
      ]);
    });
  });

  it.each(wayUp.map(([actor, action, extra], n) => ({ n, actor, action, extra })))(
    'gives the step $action to $actor alone, and writes nothing for anybody else',
    async ({ n, actor, action, extra }) => {
      await withRequest(n, async (request) => {
        const same: readonly Actor[] = actor === 'verifier' || actor === 'head' ? ['verifier', 'head'] : [actor];
        const others = (Object.keys(callers) as Actor[]).filter((one) => !same.includes(one));
        const before = await room.contents();

        const answers = await Promise.all(others.map((one) => advance(request, action, extra, one)));

        expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['ActorNotAllowed']));
        expect(await room.contents()).toBe(before);
      });
    },
  );

  it('refuses the minutes that are missing, the same pair of eyes, and an open period', async () => {
    await withRequest(0, async (request) => {
      expect(await advance(request, 'SUBMIT', {}, 'village')).toMatchObject({ rule: 'EVIDENCE' });
      expect(await advance(request, 'SUBMIT', { evidence: [fieldEvidence[0]] }, 'village')).toMatchObject({
        rule: 'EVIDENCE',
      });
    });
    await withRequest(2, async (request) => {
      expect(await advance(request, 'APPROVE', {}, 'head')).toMatchObject({ rule: 'NOT_VERIFIED' });
    });
    await withRequest(3, async (request) => {
      expect(await advance(request, 'APPROVE', {}, 'verifier')).toMatchObject({ rule: 'FOUR_EYES' });
    });
    await withRequest(4, async (request) => {
      expect(await advance(request, 'FORWARD', {}, 'province')).toMatchObject({ rule: 'CUT_OFF' });
    });
  });

  it('asks for a verification anew where somebody has been sent to look', async () => {
    await withRequest(3, async (request) => {
      const sent = await advance(request, 'START_FIELD_CHECK', {}, 'head');
      const back = await advance(sent, 'RECORD_FIELD_CHECK', { borneOut: true, evidence: fieldEvidence }, 'verifier');

      expect(await advance(back, 'APPROVE', {}, 'head')).toMatchObject({ rule: 'NOT_VERIFIED' });
    });
  });

  it('begins with the operator of the village alone', async () => {
    const input = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(1), ...address() };
    for (const actor of ['district', 'verifier', 'province', 'kemensos', 'bps', 'companion', 'analyst'] as const) {
      expect(await room.command('createChangeRequest', input, callers[actor])).toMatchObject({
        __typename: 'ActorNotAllowed',
      });
    }
    expect(await room.models.changeRequests.countDocuments({})).toBe(0);
  });
});

describe('the participatory channel', () => {
  const family = aCaller({ subject: 'family-1', agency: 'Warga', role: 'DATA_SUBJECT' });
  const citizen = () => ({ ...family, rows: { kind: 'family' as const, household: room.household(1) } });

  it('leads from the family itself over the field to the regency', async () => {
    const input = { channel: 'PARTICIPATORY', kind: 'CORRECT', household: room.household(1), ...address() };
    const made = await room.command('createChangeRequest', input, citizen());
    expect(made.status).toBe('SUBMITTED');

    const sent = await advance(made, 'START_FIELD_CHECK', {}, 'companion');
    const incomplete = await advance(
      sent,
      'RECORD_FIELD_CHECK',
      { borneOut: true, evidence: [fieldEvidence[1]] },
      'companion',
    );
    const back = await advance(sent, 'RECORD_FIELD_CHECK', { borneOut: true, evidence: fieldEvidence }, 'companion');

    expect(sent.status).toBe('FIELD_VERIFICATION');
    expect(incomplete).toMatchObject({ rule: 'EVIDENCE' });
    expect(back.status).toBe('REGENCY_REVIEW');
    await room.models.changeRequests.deleteMany({});
  });

  it('is not the village’s to hand in, nor has it objections for the formal one', async () => {
    const input = { channel: 'PARTICIPATORY', kind: 'CORRECT', household: room.household(1), ...address() };
    const made = await room.command('createChangeRequest', input, citizen());

    expect(await advance(made, 'SUBMIT', { evidence: [minutes] }, 'village')).toMatchObject({
      __typename: 'StepNotAllowed',
      refusedStatus: 'SUBMITTED',
    });
    const objection = { reason: 'WAGE_ABOVE_MINIMUM', statement: 'They run a shop.' };
    const formal = { channel: 'FORMAL', kind: 'OBJECT', household: room.household(1), objection };
    expect(await room.command('createChangeRequest', formal, callers.village)).toMatchObject({ rule: 'CHANNEL' });
    await room.models.changeRequests.deleteMany({});
  });

  it('keeps who objects unknown to the family, and the family to who objects', async () => {
    const objector = {
      ...family,
      subject: 'family-11',
      rows: { kind: 'family' as const, household: room.household(11) },
    };
    const objection = {
      reason: 'WAGE_ABOVE_MINIMUM',
      person: room.person(2),
      statement: 'She has a wage, I see her daily.',
    };
    const input = {
      channel: 'PARTICIPATORY',
      kind: 'OBJECT',
      household: room.household(1),
      objection,
      reason: 'I live next door.',
    };
    const made = await room.command('createChangeRequest', input, objector);
    const query = `query ($id: ID!) { dataChangeRequest(id: $id) { kind region { code } household { id } evidence { nodes { kind } }
      change { reason statement person { id nik } } history { nodes { level role agency reason } } } }`;

    const { data: forFamily } = await room.ask(query, { id: made.id }, citizen());
    const { data: forObjector } = await room.ask(query, { id: made.id }, objector);
    const { data: forStranger } = await room.ask(query, { id: made.id }, { ...objector, subject: 'family-31' });

    expect(forFamily.dataChangeRequest).toMatchObject({
      kind: 'OBJECT',
      household: { id: room.household(1) },
      region: { code: village },
      change: { reason: 'WAGE_ABOVE_MINIMUM', statement: null },
      history: { nodes: [{ level: 'CITIZEN', role: 'DATA_SUBJECT', agency: null, reason: null }] },
    });
    expect(forObjector.dataChangeRequest).toMatchObject({
      household: null,
      region: null,
      change: { statement: objection.statement, person: null },
      history: { nodes: [{ agency: 'Warga', reason: 'I live next door.' }] },
    });
    expect(forStranger.dataChangeRequest).toBeNull();
    const { data: listed } = await room.ask(
      '{ dataChangeRequests { nodes { id } pageInfo { endCursor } } }',
      {},
      objector,
    );
    expect(listed.dataChangeRequests).toEqual({ nodes: [], pageInfo: { endCursor: null } });
    await room.models.changeRequests.deleteMany({});
  });

  it('takes no objection of a family to itself', async () => {
    const objection = { reason: 'OTHER', statement: 'Myself.' };
    const input = { channel: 'PARTICIPATORY', kind: 'OBJECT', household: room.household(1), objection };
    expect(await room.command('createChangeRequest', input, citizen())).toMatchObject({ rule: 'OWN_FAMILY' });
  });
});

describe('every command', () => {
  it('answers a repetition like the first time and writes nothing', async () => {
    const create = {
      idempotencyKey: randomUUID(),
      channel: 'FORMAL',
      kind: 'CORRECT',
      household: room.household(1),
      ...address(),
    };
    const first = await room.command('createChangeRequest', create, callers.village);
    const input = {
      idempotencyKey: randomUUID(),
      request: first.id,
      expectedVersion: 1,
      action: 'SUBMIT',
      evidence: [minutes],
    };
    const second = await room.command('advanceChangeRequest', input, callers.village);
    const before = await room.contents();

    const again = await room.command('advanceChangeRequest', input, callers.village);
    const createdAgain = await room.command('createChangeRequest', create, callers.village);
    const other = await room.command('advanceChangeRequest', { ...input, reason: 'Another.' }, callers.village);
    const otherMade = await room.command(
      'createChangeRequest',
      { ...create, ...address('Elsewhere 2') },
      callers.village,
    );

    expect(again).toEqual(second);
    expect(createdAgain.id).toBe(first.id);
    expect([other.__typename, otherMade.__typename]).toEqual(['IdempotencyKeyReused', 'IdempotencyKeyReused']);
    expect(await room.contents()).toBe(before);
    await room.models.changeRequests.deleteMany({});
  });

  it('refuses a stale version with the one that is current', async () => {
    await withRequest(1, async (request) => {
      const stale = { ...request, version: 1 };
      expect(await advance(stale, 'ENDORSE', {}, 'district')).toMatchObject({
        __typename: 'VersionConflict',
        currentVersion: 2,
      });
      const input = { request: request.id, expectedVersion: 1, reason: 'No.' };
      expect(await room.command('rejectChangeRequest', input, callers.district)).toMatchObject({
        __typename: 'VersionConflict',
      });
      expect(await room.command('withdrawChangeRequest', input, callers.village)).toMatchObject({
        __typename: 'VersionConflict',
      });
    });
  });

  it('keeps one open request for each family and kind, until it is closed', async () => {
    const input = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(1), ...address() };
    const first = await room.command('createChangeRequest', input, callers.village);

    const second = await room.command('createChangeRequest', input, callers.village);
    const otherKind = await room.command(
      'createChangeRequest',
      {
        ...input,
        kind: 'REPORT_MOVE',
        correction: undefined,
        move: { region: farVillage, address: 'Jl. 1', movedOn: '2026-07-01' },
      },
      callers.village,
    );
    await room.command('withdrawChangeRequest', { request: first.id, expectedVersion: 1 }, callers.village);
    const third = await room.command('createChangeRequest', input, callers.village);

    expect(second.__typename).toBe('AlreadyExists');
    expect(otherKind.__typename).toBe('DataChangeRequest');
    expect(third.__typename).toBe('DataChangeRequest');
    await room.models.changeRequests.deleteMany({});
  });

  it('finds nothing outside of the caller’s rows', async () => {
    await withRequest(1, async (request) => {
      const elsewhere = aCaller({ role: 'REGIONAL_OFFICER', rows: { kind: 'regions', codes: ['327301'] } });
      const input = { request: request.id, expectedVersion: 2, action: 'ENDORSE' };
      expect(await room.command('advanceChangeRequest', input, elsewhere)).toMatchObject({
        __typename: 'RecordNotFound',
      });
      const far = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(21), ...address() };
      expect(await room.command('createChangeRequest', far, callers.village)).toMatchObject({
        __typename: 'RecordNotFound',
      });
      const companion = aCaller({
        role: 'FIELD_WORKER',
        rows: { kind: 'caseload', ministry: 'social-welfare', id: 'B' },
      });
      const check = { ...input, action: 'START_FIELD_CHECK' };
      expect(await room.command('advanceChangeRequest', check, companion)).toMatchObject({
        __typename: 'RecordNotFound',
      });
    });
  });

  it('refuses by whose review a request is under, with a reason, and by no other', async () => {
    const reviewers: readonly (readonly [number, Actor])[] = [
      [1, 'district'],
      [2, 'verifier'],
      [4, 'province'],
      [5, 'kemensos'],
      [6, 'kemensos'],
      [7, 'bps'],
    ];
    for (const [steps, actor] of reviewers) {
      await withRequest(steps, async (request) => {
        const input = { request: request.id, expectedVersion: request.version, reason: 'Not borne out.' };
        expect(await room.command('rejectChangeRequest', input, callers.village)).toMatchObject({
          __typename: 'ActorNotAllowed',
        });
        expect(await room.command('rejectChangeRequest', input, callers[actor])).toMatchObject({ status: 'REJECTED' });
      });
    }
    await withRequest(0, async (request) => {
      const input = { request: request.id, expectedVersion: 1, reason: 'A draft is under nobody’s review.' };
      expect(await room.command('rejectChangeRequest', input, callers.village)).toMatchObject({
        __typename: 'StepNotAllowed',
      });
    });
  });

  it('is taken back by who made it, until the ministry reviews it', async () => {
    await withRequest(4, async (request) => {
      const input = { request: request.id, expectedVersion: request.version };
      expect(await room.command('withdrawChangeRequest', input, callers.head)).toMatchObject({
        __typename: 'ActorNotAllowed',
      });
      expect(await room.command('withdrawChangeRequest', input, callers.village)).toMatchObject({
        status: 'WITHDRAWN',
      });
    });
    await withRequest(5, async (request) => {
      const input = { request: request.id, expectedVersion: request.version };
      expect(await room.command('withdrawChangeRequest', input, callers.village)).toMatchObject({
        __typename: 'StepNotAllowed',
      });
    });
  });

  it.each([
    ['household', { household: '0not-an-id-of-ours-0000' }],
    ['value', { correction: { field: 'ADDRESS', value: ' ' } }],
    ['value', { correction: { field: 'ADDRESS', value: `NIK ${aNik(5)}` } }],
    ['person', { correction: { field: 'NAME', value: 'Budi' } }],
    ['correction', { correction: undefined }],
    ['death', { death: { person: 'x', diedOn: '2026-01-01' } }],
    ['takenOn', { evidence: [{ ...minutes, takenOn: '2026-07-11' }] }],
    ['reference', { evidence: [{ ...minutes, reference: aNik(5) }] }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
  ])('names the argument %s that is malformed and never repeats it', async (argument, changes) => {
    const input = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(1), ...address(), ...changes };
    expect(await room.faultOf('createChangeRequest', input, callers.village)).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  it('holds changes to what the family is', async () => {
    const make = (kind: string, part: object) =>
      room.command(
        'createChangeRequest',
        { channel: 'FORMAL', kind, household: room.household(1), ...part },
        callers.village,
      );
    const [died, today] = ['2026-07-01', '2026-07-01'];
    const split = { familyCardNumber: '3212991203200002', members: [{ person: room.person(1), relationship: 'HEAD' }] };

    expect(await make('REPORT_DEATH', { death: { person: room.person(11), diedOn: died } })).toMatchObject({
      rule: 'NOT_A_MEMBER',
    });
    expect(await make('REPORT_DEATH', { death: { person: room.person(1), diedOn: died } })).toMatchObject({
      rule: 'NEW_HEAD',
    });
    expect(
      await make('REPORT_MOVE', { move: { region: '3212012999', address: 'Jl. 1', movedOn: today } }),
    ).toMatchObject({ rule: 'REGION' });
    expect(await make('SPLIT', { split })).toMatchObject({ rule: 'HEAD_STAYS' });
    expect(await make('MERGE', { merge: { household: room.household(1) } })).toMatchObject({ rule: 'SAME_FAMILY' });
    expect(await make('MERGE', { merge: { household: room.household(21) } })).toMatchObject({
      __typename: 'RecordNotFound',
    });
    expect(await room.models.changeRequests.countDocuments({})).toBe(0);
  });

  it('puts nobody in place whom the civil register does not match', async () => {
    await room.models.persons.updateOne({ nik: aNik(2) }, { $set: { dukcapilMatch: 'NOT_FOUND' } });
    const death = { person: room.person(1), diedOn: '2026-07-02', newHead: room.person(2) };
    const request = await room.bring('REPORT_DEATH', { household: room.household(1), death }, 6);

    expect(await advance(request, 'CONFIRM_MATCH', {}, 'kemensos')).toMatchObject({ rule: 'DUKCAPIL' });
    await room.models.persons.updateOne({ nik: aNik(2) }, { $set: { dukcapilMatch: 'MATCHED' } });
    expect(await advance(request, 'CONFIRM_MATCH', {}, 'kemensos')).toMatchObject({ status: 'BPS_RANKING' });
    await room.models.changeRequests.deleteMany({});
  });

  it('is closed to callers without the right to write', async () => {
    const reader = { ...callers.village, scopes: ['household:read'] };
    const input = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(1), ...address() };
    expect(await room.faultOf('createChangeRequest', input, reader)).toMatchObject({ code: 'UNAUTHORIZED_FIELD' });
  });
});

describe('two who decide at once', () => {
  it('let exactly one win', async () => {
    for (let round = 0; round < 10; round += 1) {
      await withRequest(3, async (request) => {
        const reject = { request: request.id, expectedVersion: request.version, reason: 'No.' };
        const answers = await Promise.all([
          advance(request, 'APPROVE', {}, 'head'),
          room.command('rejectChangeRequest', reject, callers.verifier),
          advance(request, 'START_FIELD_CHECK', {}, 'head'),
        ]);

        const done = answers.filter(({ __typename }) => __typename === 'DataChangeRequest');
        const [stored] = await room.models.changeRequests.find({}).lean().exec();
        expect(done).toHaveLength(1);
        expect(stored).toMatchObject({ status: done[0]?.status, version: request.version + 1 });
        expect(stored?.history).toHaveLength(request.version + 1);
      });
    }
  });

  it('let one of two who make the same request win', async () => {
    const input = { channel: 'FORMAL', kind: 'CORRECT', household: room.household(1), ...address() };
    const answers = await Promise.all(
      [1, 2, 3, 4].map(() => room.command('createChangeRequest', input, callers.village)),
    );

    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      ...['AlreadyExists', 'AlreadyExists', 'AlreadyExists'],
      'DataChangeRequest',
    ]);
    await room.models.changeRequests.deleteMany({});
  });
});
