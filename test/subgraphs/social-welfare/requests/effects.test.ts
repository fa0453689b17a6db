import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { familyModels } from '../../../../subgraphs/social-welfare/request-effects/records-of-family.ts';
import { aCaller } from '../../../support/callers.ts';
import { aNik } from '../../../support/welfare-rows.ts';
import {
  callers,
  farVillage,
  fieldEvidence,
  type RequestsRoom,
  startRequestsRoom,
  village,
  wayUp,
} from './requests-room.ts';

let room: RequestsRoom;
beforeEach(async () => {
  room = await startRequestsRoom();
});
afterEach(() => room[Symbol.asyncDispose]());

const family = async (n: number) => {
  const found = await room.models.households
    .findOne({ headNik: aNik(n) })
    .lean()
    .exec();
  if (!found) throw new Error(`No family is headed by NIK ${n} of the test.`);
  return found;
};
const enrollmentsOf = async (n: number) => {
  const { _id } = await family(n);
  const found = await room.models.enrollments.find({ householdId: _id }).sort({ program: 1, _id: 1 }).lean().exec();
  return found.map(({ program, status, beneficiaryNik, exitReason }) => ({
    program,
    status,
    beneficiaryNik,
    exitReason,
  }));
};

/** Applies a request in the formal channel; BPS gives no rank unless told. */
const apply = async (kind: string, part: object, decile: number | null = null) => {
  const request = await room.bring(kind, part, wayUp.length - 1);
  expect(request.status).toBe('BPS_RANKING');
  const input = { request: request.id, expectedVersion: request.version, action: 'RANK', decile };
  const answer = await room.command('advanceChangeRequest', input, callers.bps);
  expect(answer).toMatchObject({ status: 'APPLIED', effect: 'DONE' });
  return answer;
};

/** Puts an applied request back as if the room had died between the step and its effect, and starts the room anew. */
const dieAndRestart = async () => {
  await room.models.changeRequests.updateMany({}, { $set: { effect: 'PENDING' } });
  await room.restart();
};

const withoutRequests = async () => (await room.contents()).slice((await room.contents()).indexOf('],['));

describe('an applied proposal', () => {
  it('proposes the family for the programme once, and gives it its rank in the newest version', async () => {
    await apply('PROPOSE_NEW', { household: room.household(31), proposal: { program: 'PKH' } }, 3);
    await dieAndRestart();

    expect(await family(31)).toMatchObject({
      decile: 3,
      dtsenVersion: '2026-01-23',
      decileHistory: [{ dtsenVersion: '2026-01-23', decile: 3 }],
      activePrograms: [],
    });
    expect(await enrollmentsOf(31)).toEqual([
      { program: 'PKH', status: 'PROPOSED', beneficiaryNik: null, exitReason: null },
    ]);
  });

  it('needs a rank', async () => {
    const { id, version } = await room.bring(
      'PROPOSE_NEW',
      { household: room.household(31), proposal: {} },
      wayUp.length - 1,
    );
    const input = { request: id, expectedVersion: version, action: 'RANK' };
    expect(await room.command('advanceChangeRequest', input, callers.bps)).toMatchObject({ rule: 'DECILE' });
  });

  const member = (n: number, relationship: string) => ({
    ...{
      nik: aNik(n),
      name: `Orang Baru`,
      sex: 'MALE',
      birthDate: '1980-01-01',
      relationship,
      maritalStatus: 'MARRIED',
    },
  });
  const newFamily = (members: object[]) => ({
    familyCardNumber: '3212991203200009',
    region: village,
    address: 'Blok Hilir 4',
    members,
  });

  it('takes a family in that the register did not hold', async () => {
    const members = [member(41, 'HEAD'), member(42, 'WIFE')];
    await apply('PROPOSE_NEW', { proposal: { program: 'SEMBAKO', family: newFamily(members) } }, 2);
    await dieAndRestart();

    expect(await family(41)).toMatchObject({
      memberNiks: [aNik(41), aNik(42)],
      matchNiks: [aNik(41), aNik(42)],
      regionCode: village,
      address: 'Blok Hilir 4',
      decile: 2,
    });
    expect(
      await room.models.persons.countDocuments({ nik: { $in: [aNik(41), aNik(42)] }, dukcapilMatch: 'MATCHED' }),
    ).toBe(2);
    expect(await enrollmentsOf(41)).toMatchObject([{ program: 'SEMBAKO', status: 'PROPOSED' }]);
  });

  it('takes nobody in whom the register holds already, also where the village does not see it', async () => {
    const known = { channel: 'FORMAL', kind: 'PROPOSE_NEW', proposal: { family: newFamily([member(3, 'HEAD')]) } };
    expect(await room.command('createChangeRequest', known, callers.village)).toMatchObject({
      rule: 'ALREADY_REGISTERED',
    });

    const elsewhere = { proposal: { family: newFamily([member(21, 'HEAD')]) } };
    const request = await room.bring('PROPOSE_NEW', elsewhere, wayUp.length - 2);
    const input = { request: request.id, expectedVersion: request.version, action: 'CONFIRM_MATCH' };
    expect(await room.command('advanceChangeRequest', input, callers.kemensos)).toMatchObject({
      rule: 'ALREADY_REGISTERED',
    });
  });
});

describe('an applied correction', () => {
  it.each([
    ['NAME', 'Siti Aminah', { name: 'Siti Aminah' }],
    ['OCCUPATION', 'Pedagang', { occupation: 'Pedagang' }],
    ['MARITAL_STATUS', 'WIDOWED', { maritalStatus: 'WIDOWED' }],
  ])('of %s is written to the person', async (field, value, expected) => {
    await apply('CORRECT', { household: room.household(1), correction: { field, person: room.person(2), value } });

    expect(
      await room.models.persons
        .findOne({ nik: aNik(2) })
        .lean()
        .exec(),
    ).toMatchObject(expected);
  });

  it('of a relationship is written to the family, of a rank to its history', async () => {
    const correction = { field: 'RELATIONSHIP', person: room.person(3), value: 'GRANDCHILD' };
    await apply('CORRECT', { household: room.household(1), correction }, 4);

    const { members, decile, decileHistory } = await family(1);
    expect(members[2]).toMatchObject({ nik: aNik(3), relationship: 'GRANDCHILD' });
    expect({ decile, decileHistory }).toEqual({
      decile: 4,
      decileHistory: [{ dtsenVersion: '2026-01-23', decile: 4 }],
    });
  });
});

describe('an applied death', () => {
  it('of the head makes another the head, ends what the dead received, and lets the family be found as before', async () => {
    const death = { person: room.person(1), diedOn: '2026-07-02', newHead: room.person(2) };
    await apply('REPORT_DEATH', { household: room.household(1), death });
    const once = await withoutRequests();
    await dieAndRestart();

    expect(await family(2)).toMatchObject({
      memberNiks: [aNik(2), aNik(3)],
      matchNiks: [aNik(2), aNik(3), aNik(1)],
      members: [
        { nik: aNik(2), relationship: 'HEAD', isCarer: true },
        { nik: aNik(3), relationship: 'CHILD', isCarer: false },
      ],
      formerHeads: [{ nik: aNik(1), from: null, to: '2026-07-02', reason: 'DEATH' }],
      activePrograms: ['PBI_JK', 'PKH'],
      pkhCompanionId: 'A',
    });
    expect(
      await room.models.persons
        .findOne({ nik: aNik(1) })
        .lean()
        .exec(),
    ).toMatchObject({ dukcapilMatch: 'DECEASED' });
    expect(await enrollmentsOf(2)).toEqual([
      { program: 'PBI_JK', status: 'EXITED', beneficiaryNik: aNik(1), exitReason: 'DECEASED' },
      { program: 'PBI_JK', status: 'ACTIVE', beneficiaryNik: aNik(3), exitReason: null },
      { program: 'PKH', status: 'ACTIVE', beneficiaryNik: null, exitReason: null },
    ]);
    expect(await withoutRequests()).toBe(once);
  });

  it('of a member leaves the head, and of a family of one nothing that is paid', async () => {
    await apply('REPORT_DEATH', {
      household: room.household(1),
      death: { person: room.person(3), diedOn: '2026-07-02' },
    });
    expect(await family(1)).toMatchObject({ headNik: aNik(1), memberNiks: [aNik(1), aNik(2)], formerHeads: [] });

    const alone = await family(21);
    await room.models.households.updateOne({ _id: alone._id }, { $set: { regionCode: village } });
    await apply('REPORT_DEATH', {
      household: room.household(21),
      death: { person: room.person(21), diedOn: '2026-07-02' },
    });
    expect(await family(21)).toMatchObject({ members: [], activePrograms: [], pkhCompanionId: null });
    expect(await enrollmentsOf(21)).toMatchObject([{ status: 'EXITED', exitReason: 'DECEASED' }]);
  });
});

describe('an applied move', () => {
  it('takes every record of the family along, and the family out of the rows of where it was', async () => {
    const { _id } = await family(1);
    const move = { region: farVillage, address: 'Jl. Baru 1', movedOn: '2026-07-03' };
    await apply('REPORT_MOVE', { household: room.household(1), move });
    await dieAndRestart();

    expect(await family(1)).toMatchObject({ regionCode: farVillage, address: 'Jl. Baru 1' });
    expect(await room.models.enrollments.distinct('regionCode', { householdId: _id }).exec()).toEqual([farVillage]);
    expect(await room.models.changeRequests.distinct('regionCode', { householdId: _id }).exec()).toEqual([farVillage]);
    const { data } = await room.ask('{ dataChangeRequests { nodes { id } } }', {}, callers.village);
    expect(data.dataChangeRequests.nodes).toEqual([]);
  });
});

describe('the records of a family', () => {
  it('are found by an index in every collection that holds some', async () => {
    const collections = familyModels(room.models).map(({ collection }) => collection.collectionName);
    expect(collections).toEqual(expect.arrayContaining(['enrollments', 'findings', 'changeRequests', 'graduations']));
    for (const find of collections) {
      const filter = { householdId: (await family(1))._id };
      const plan = await room.database.db?.command({ explain: { find, filter } });
      expect(JSON.stringify(plan), find).not.toContain('COLLSCAN');
    }
  });
});

describe('an applied split', () => {
  it('gives those who leave a family of their own with its card, and both families valid fields', async () => {
    const split = { familyCardNumber: '3212991203200007', members: [{ person: room.person(3), relationship: 'HEAD' }] };
    await apply('SPLIT', { household: room.household(1), split }, 1);
    const once = await withoutRequests();
    await dieAndRestart();

    expect(await family(1)).toMatchObject({
      memberNiks: [aNik(1), aNik(2)],
      matchNiks: [aNik(1), aNik(2)],
      decile: 2,
      activePrograms: ['PBI_JK', 'PKH'],
    });
    expect(await family(3)).toMatchObject({
      familyCardNumber: '3212991203200007',
      memberNiks: [aNik(3)],
      matchNiks: [aNik(3), aNik(1)],
      formerHeads: [{ nik: aNik(1), reason: 'OTHER' }],
      regionCode: village,
      address: (await family(1)).address,
      decile: 1,
      activePrograms: ['PBI_JK'],
      pkhCompanionId: null,
    });
    expect(await withoutRequests()).toBe(once);
  });
});

describe('an applied merge', () => {
  it('makes one family of two, with one place in each programme', async () => {
    await apply('MERGE', { household: room.household(1), merge: { household: room.household(11) } });
    const once = await withoutRequests();
    await dieAndRestart();

    expect(await room.models.households.countDocuments({ headNik: aNik(11) })).toBe(0);
    expect(await family(1)).toMatchObject({
      memberNiks: [1, 2, 3, 11, 12].map(aNik),
      matchNiks: [1, 2, 3, 11, 12].map(aNik),
      formerHeads: [{ nik: aNik(11), reason: 'OTHER' }],
      activePrograms: ['PBI_JK', 'PKH', 'SEMBAKO'],
      pkhCompanionId: 'A',
    });
    const states = (await enrollmentsOf(1)).filter(({ program }) => program !== 'PBI_JK');
    expect(states.map(({ program, status, exitReason }) => `${program} ${status} ${exitReason}`).toSorted()).toEqual([
      'PKH ACTIVE null',
      'PKH EXITED DUPLICATE_FAMILY',
      'SEMBAKO ACTIVE null',
    ]);
    expect(await withoutRequests()).toBe(once);
  });
});

describe('an applied objection', () => {
  const objectTo = async (borneOut: boolean) => {
    const objector = aCaller({
      ...{ subject: 'family-11', agency: 'Warga', role: 'DATA_SUBJECT' },
      rows: { kind: 'family', household: room.household(11) },
    });
    const objection = { reason: 'WAGE_ABOVE_MINIMUM', statement: 'They run a shop.' };
    const input = { channel: 'PARTICIPATORY', kind: 'OBJECT', household: room.household(1), objection };
    let answer = await room.command('createChangeRequest', input, objector);
    const { id } = answer;
    const steps = [
      ['verifier', 'START_FIELD_CHECK', {}],
      ['verifier', 'RECORD_FIELD_CHECK', { borneOut, evidence: fieldEvidence }],
      ...wayUp.slice(2, -1),
      ['bps', 'RANK', {}],
    ] as typeof wayUp;
    room.now = new Date('2026-07-10T03:00:00.000Z');
    for (const [actor, action, extra] of steps) {
      if (action === 'FORWARD') room.now = new Date('2026-07-18T03:00:00.000Z');
      const step = { request: id, expectedVersion: answer.version, action, ...extra };
      answer = await room.command('advanceChangeRequest', step, callers[actor]);
    }
    expect(answer).toMatchObject({ status: 'APPLIED', effect: 'DONE' });
  };

  it('opens one finding under verification, and ends nothing where the field check did not bear it out', async () => {
    await objectTo(false);
    await dieAndRestart();

    expect(await room.models.findings.find({}).lean().exec()).toMatchObject([
      { reason: 'WAGE_ABOVE_MINIMUM', status: 'UNDER_VERIFICATION', source: 'Cek Bansos', evidence: null },
    ]);
    expect((await family(1)).activePrograms).toEqual(['PBI_JK', 'PKH']);
  });

  it('ends what the reason bars from where the field check bore it out', async () => {
    await objectTo(true);
    await dieAndRestart();

    expect((await family(1)).activePrograms).toEqual([]);
    expect(await enrollmentsOf(1)).toContainEqual({
      ...{ program: 'PKH', status: 'EXITED', beneficiaryNik: null, exitReason: 'WAGE_ABOVE_MINIMUM' },
    });
  });
});

describe('an effect that was cut short', () => {
  it('is finished by the repeated command', async () => {
    const request = await room.bring(
      'CORRECT',
      { household: room.household(1), correction: { field: 'ADDRESS', value: 'Baru 1' } },
      7,
    );
    const input = { idempotencyKey: 'rank-it-once-1', request: request.id, expectedVersion: 8, action: 'RANK' };
    await room.command('advanceChangeRequest', input, callers.bps);
    await room.models.changeRequests.updateMany({}, { $set: { effect: 'PENDING' } });
    await room.models.households.updateMany({}, { $set: { address: 'Lama 1' }, $unset: { appliedRequests: 1 } });

    const again = await room.command('advanceChangeRequest', input, callers.bps);

    expect(again).toMatchObject({ status: 'APPLIED', effect: 'DONE' });
    expect((await family(1)).address).toBe('Baru 1');
  });

  it('comes before what is decided of the family afterwards', async () => {
    await apply('CORRECT', { household: room.household(1), correction: { field: 'ADDRESS', value: 'Pertama 1' } });
    await room.models.changeRequests.updateMany({}, { $set: { effect: 'PENDING' } });
    await room.models.households.updateMany({}, { $set: { address: 'Lama 1' }, $unset: { appliedRequests: 1 } });
    const later = { household: room.household(1), correction: { field: 'ADDRESS', value: 'Kedua 2' } };
    const request = await room.bring('CORRECT', later, wayUp.length - 1);
    room.now = new Date('2026-07-20T03:00:00.000Z');
    const input = { request: request.id, expectedVersion: request.version, action: 'RANK' };
    await room.command('advanceChangeRequest', input, callers.bps);

    expect((await family(1)).address).toBe('Kedua 2');
    expect(await room.models.changeRequests.distinct('effect').exec()).toEqual(['DONE']);
  });

  it('does not undo what came after it', async () => {
    await apply('CORRECT', { household: room.household(1), correction: { field: 'ADDRESS', value: 'Pertama 1' } });
    await apply('CORRECT', { household: room.household(1), correction: { field: 'ADDRESS', value: 'Kedua 2' } });
    await room.models.changeRequests.updateOne({ 'change.value': 'Pertama 1' }, { $set: { effect: 'PENDING' } });
    await room.restart();

    expect((await family(1)).address).toBe('Kedua 2');
  });

  it('is FAILED where the register has changed so that it cannot follow', async () => {
    const death = { person: room.person(1), diedOn: '2026-07-02', newHead: room.person(2) };
    const request = await room.bring('REPORT_DEATH', { household: room.household(1), death }, wayUp.length - 1);
    await apply('REPORT_DEATH', {
      household: room.household(11),
      death: { person: room.person(12), diedOn: '2026-07-02' },
    });
    await room.models.households.updateOne({ headNik: aNik(1) }, {
      $pull: { members: { nik: aNik(2) }, memberNiks: aNik(2) },
    } as never);

    const input = { request: request.id, expectedVersion: request.version, action: 'RANK' };
    expect(await room.command('advanceChangeRequest', input, callers.bps)).toMatchObject({
      status: 'APPLIED',
      effect: 'FAILED',
    });
    expect((await family(1)).formerHeads).toEqual([]);
  });
});

describe('many requests at once', () => {
  it('about one family all take effect', async () => {
    const correct = (field: string, value: string) => ({ household: room.household(1), correction: { field, value } });
    const first = await room.bring('CORRECT', correct('ADDRESS', 'Baru 9'), 7);
    const move = { region: farVillage, address: 'Jauh 1', movedOn: '2026-07-03' };
    const death = { person: room.person(3), diedOn: '2026-07-03' };
    const second = await room.bring('REPORT_DEATH', { household: room.household(1), death }, 7);
    const third = await room.bring('REPORT_MOVE', { household: room.household(1), move }, 7);
    const rank = ({ id, version }: { id: string; version: number }) =>
      room.command('advanceChangeRequest', { request: id, expectedVersion: version, action: 'RANK' }, callers.bps);

    const answers = await Promise.all([rank(first), rank(second), rank(third)]);

    expect(answers.map(({ effect }) => effect)).toEqual(['DONE', 'DONE', 'DONE']);
    expect(await family(1)).toMatchObject({ memberNiks: [aNik(1), aNik(2)], regionCode: farVillage });
  });
});
