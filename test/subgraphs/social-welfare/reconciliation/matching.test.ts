import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RegisterBatch } from '#population/register-rows.ts';
import { importPartnerRegister } from '../../../../subgraphs/social-welfare/reconciliation/import-register.ts';
import { matchDuplicates } from '../../../../subgraphs/social-welfare/reconciliation/match-duplicates.ts';
import { matchRegister } from '../../../../subgraphs/social-welfare/reconciliation/match-register.ts';
import {
  aFinding,
  aNik,
  anEnrollment,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';
import { callers, take } from './finding-rows.ts';

const [head, wife, former, beneficiary, unknown, other] = [1, 2, 3, 4, 5, 6].map(aNik) as [
  string,
  string,
  string,
  string,
  string,
  string,
];

const delivery = { source: 'Letter 12/2026', matchDate: '2026-06-01' } as const;

let room: WelfareRoom;
beforeEach(async () => {
  const family = aWelfareRow({
    headNik: head,
    members: [aWelfareMember({ nik: head }), aWelfareMember({ nik: wife, relationship: 'WIFE' })],
    formerHeads: [{ nik: former, from: null, to: '2024-01-01', reason: 'DIVORCE' }],
    enrollments: [anEnrollment({ program: 'PBI_JK', beneficiaryNik: beneficiary })],
  });
  const elsewhere = aWelfareRow({ headNik: other, regionCode: '3171011001', familyCardNumber: '3171991203200009' });
  const batch = aWelfareBatch([family, elsewhere]);
  const wages: RegisterBatch['socialWelfare']['minimumWages'] = [
    wageOf('31', '2025-01-01', '2025-12-31', 5_000_000),
    wageOf('31', '2026-01-01', null, 5_500_000),
    wageOf('32', '2026-01-01', null, 2_200_000),
    wageOf('3212', '2026-01-01', null, 2_800_000),
  ];
  room = await startWelfareRoom({ ...batch, socialWelfare: { ...batch.socialWelfare, minimumWages: wages } });
});
afterEach(() => room[Symbol.asyncDispose]());

function wageOf(regionCode: string, validFrom: string, validTo: string | null, monthlyWage: number) {
  return { regionCode, validFrom, validTo, monthlyWage, source: 'the tests', isConfirmed: true };
}

const findings = () => room.database.collection('findings').find({}).sort({ personNik: 1 }).toArray();
const entries = () => room.database.collection('partnerEntries').find({}).sort({ nik: 1 }).toArray();

describe('a file of another agency', () => {
  it('is stored once for each person, however often it is taken in', async () => {
    const rows = [{ nik: head, evidence: 'Grade III/a.' }, { nik: unknown }];

    const first = await importPartnerRegister(room.database, { register: 'CIVIL_SERVANTS', ...delivery, rows });
    const stored = await entries();
    const second = await importPartnerRegister(room.database, { register: 'CIVIL_SERVANTS', ...delivery, rows });

    expect(first).toEqual({ rows: 2, added: 2, rejected: 0 });
    expect(second).toEqual({ rows: 2, added: 0, rejected: 0 });
    expect(await entries()).toEqual(stored);
  });

  it('replaces an entry of an older day, and changes none of a newer one', async () => {
    const take = (matchDate: string, evidence: string) =>
      importPartnerRegister(room.database, {
        register: 'CIVIL_SERVANTS',
        source: 'BKN',
        matchDate,
        rows: [{ nik: head, evidence }],
      });
    await take('2026-03-01', 'first');
    await take('2026-06-01', 'newest');

    const older = await take('2026-01-01', 'oldest');

    expect(older).toEqual({ rows: 1, added: 0, rejected: 0 });
    expect(await entries()).toMatchObject([{ matchDate: '2026-06-01', evidence: 'newest' }]);
  });

  it('is read as it comes, and cut into batches', async () => {
    let read = 0;
    async function* rows() {
      for (let n = 0; n < 2500; n += 1) {
        read += 1;
        yield { nik: aNik(100 + n) };
      }
    }
    const stages: [number, number][] = [];

    await importPartnerRegister(room.database, { register: 'WAGES', ...delivery, rows: rows() }, (stored) =>
      stages.push([stored, read]),
    );

    expect(stages).toEqual([
      [1000, 1000],
      [2000, 2000],
      [2500, 2500],
    ]);
    expect(await room.database.collection('partnerEntries').countDocuments({})).toBe(2500);
  });

  it('leaves out who has no valid NIK, and strikes numbers of persons out of its words', async () => {
    const summary = await importPartnerRegister(room.database, {
      register: 'COMPANY_OFFICERS',
      ...delivery,
      rows: [{ nik: '3212992902990001' }, { nik: head, evidence: `Director beside ${other}.` }],
    });

    expect(summary).toEqual({ rows: 2, added: 1, rejected: 1 });
    expect((await entries())[0]?.evidence).toBe('Director beside ….');
  });
});

describe('matching a register', () => {
  const listed = [head, wife, former, beneficiary, unknown].map((nik) => ({ nik, evidence: 'In service.' }));

  it('suspects members and beneficiaries, and nobody else', async () => {
    await importPartnerRegister(room.database, { register: 'CIVIL_SERVANTS', ...delivery, rows: listed });

    const summary = await matchRegister(room.database, 'CIVIL_SERVANTS');

    expect(summary).toEqual({ looked: 5, hits: 3, added: 3 });
    const stored = await findings();
    expect(stored.map(({ personNik }) => personNik)).toEqual([head, wife, beneficiary]);
    expect(stored[0]).toMatchObject({
      reason: 'CIVIL_SERVANT_ASN',
      source: 'BKN',
      foundOn: '2026-06-01',
      status: 'SUSPECTED',
      regionCode: '3212212012',
      evidence: 'Listed by BKN as of 2026-06-01 (Letter 12/2026). In service.',
      version: 1,
    });
    expect(stored[0]?.evidence).not.toContain(head);
  });

  it('makes none twice, whatever has become of it', async () => {
    await importPartnerRegister(room.database, { register: 'CIVIL_SERVANTS', ...delivery, rows: listed });
    await matchRegister(room.database, 'CIVIL_SERVANTS');
    const [first] = await findings();
    const finding = String(first?._id);
    await take(room, 'verify', callers.verifier, { finding, expectedVersion: 1 });
    await take(room, 'decide', callers.decider, { finding, expectedVersion: 2, decision: 'REJECTED' });
    const before = await findings();

    const again = await matchRegister(room.database, 'CIVIL_SERVANTS');

    expect(again).toEqual({ looked: 5, hits: 3, added: 0 });
    expect(await findings()).toEqual(before);
  });

  it('by two at once makes none twice', async () => {
    await importPartnerRegister(room.database, { register: 'POLICE', ...delivery, rows: listed });

    const [one, another] = await Promise.all([
      matchRegister(room.database, 'POLICE'),
      matchRegister(room.database, 'POLICE'),
    ]);

    expect(one.added + another.added).toBe(3);
    expect(await findings()).toHaveLength(3);
  });

  it('that was cut short is finished by the next', async () => {
    const many = Array.from({ length: 2100 }, (_, n) => ({ nik: aNik(1 + n) }));
    await importPartnerRegister(room.database, { register: 'POLICE', ...delivery, rows: many });
    const controller = new AbortController();

    await expect(
      matchRegister(room.database, 'POLICE', { signal: controller.signal, onProgress: () => controller.abort() }),
    ).rejects.toThrow();
    await matchRegister(room.database, 'POLICE');

    expect((await findings()).map(({ personNik }) => personNik)).toEqual([head, wife, beneficiary, other]);
  });

  it('of connections of electricity suspects the family', async () => {
    await importPartnerRegister(room.database, { register: 'HIGH_POWER', ...delivery, rows: listed });

    await matchRegister(room.database, 'HIGH_POWER');

    expect(await findings()).toMatchObject([{ personNik: null, reason: 'HIGH_POWER_CONNECTION', source: 'PLN' }]);
  });

  it.each([
    ['above that of the regency', head, 2_800_001, null, true],
    ['at that of the regency, above that of the province', head, 2_800_000, null, false],
    ['above that of the place of work', head, 5_500_001, '3171', true],
    ['below that of the place of work, above that at home', head, 5_400_000, '3171', false],
    ['above that of the province where the regency has none', other, 5_500_001, null, true],
    ['above that of the year before alone', other, 5_200_000, null, false],
    ['where no minimum is known', head, 9_000_000, '9103', false],
  ])('of wages compares with the minimum: %s', async (_, nik, monthlyWage, workRegion, isFound) => {
    const rows = [{ nik, monthlyWage, workRegion }];
    await importPartnerRegister(room.database, { register: 'WAGES', ...delivery, rows });

    await matchRegister(room.database, 'WAGES');

    expect(await findings()).toHaveLength(isFound ? 1 : 0);
  });

  it('of wages says what was compared', async () => {
    const rows = [{ nik: head, monthlyWage: 4_500_000 }];
    await importPartnerRegister(room.database, { register: 'WAGES', ...delivery, rows });

    await matchRegister(room.database, 'WAGES');

    expect((await findings())[0]?.evidence).toBe(
      'A wage of Rp 4,500,000 a month, above the minimum of Rp 2,800,000 for region 3212 since 2026-01-01.',
    );
  });
});

describe('matching the register with itself', () => {
  it('suspects who is listed by two families, in both, and families with one number', async () => {
    const card = '3212991203200007';
    await room[Symbol.asyncDispose]();
    room = await startWelfareRoom(
      aWelfareBatch([
        aWelfareRow({ headNik: head, familyCardNumber: card, members: [aWelfareMember({ nik: head })] }),
        aWelfareRow({
          headNik: wife,
          familyCardNumber: card,
          members: [aWelfareMember({ nik: wife }), aWelfareMember({ nik: head, relationship: 'OTHER_RELATIVE' })],
        }),
        aWelfareRow({
          headNik: other,
          familyCardNumber: '3212991203200008',
          formerHeads: [{ nik: head, from: null, to: null, reason: 'MOVE' }],
          findings: [aFinding()],
        }),
      ]),
    );

    const first = await matchDuplicates(room.database);
    const second = await matchDuplicates(room.database);

    expect(first).toEqual({ looked: 3, hits: 4, added: 4 });
    expect(second).toEqual({ looked: 3, hits: 4, added: 0 });
    const found = (await findings()).map(({ reason, personNik, source }) => [reason, personNik, source]);
    expect(found.toSorted()).toEqual([
      ['DECILE_ABOVE_LIMIT', null, 'DTSEN'],
      ['DUPLICATE_FAMILY', null, 'SIKS-NG'],
      ['DUPLICATE_FAMILY', null, 'SIKS-NG'],
      ['DUPLICATE_NIK', head, 'SIKS-NG'],
      ['DUPLICATE_NIK', head, 'SIKS-NG'],
    ]);
  });
});

it('reads entries, families and enrolments by indexes alone', async () => {
  await importPartnerRegister(room.database, { register: 'WAGES', ...delivery, rows: [{ nik: head, monthlyWage: 1 }] });

  const sent = await room.commandsOf(async () => {
    await matchRegister(room.database, 'WAGES');
    await matchDuplicates(room.database);
  });

  const finds = sent.filter(({ name }) => name === 'find');
  expect(finds.length).toBeGreaterThan(5);
  for (const { command } of finds) {
    const { find } = command;
    const asked = ['filter', 'sort', 'limit', 'projection'].filter((name) => command[name] !== undefined);
    const explain = { find, ...Object.fromEntries(asked.map((name) => [name, command[name]])) };
    const plan = await room.database.db?.command({ explain, verbosity: 'queryPlanner' });
    expect(JSON.stringify(plan), String(find)).not.toContain('COLLSCAN');
  }
});
