import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aChangeRequest,
  aDisbursement,
  aFinding,
  aGraduation,
  aNik,
  anEnrollment,
  aPkhComponent,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const head = aNik(1);
const wife = aNik(2);
const child = aNik(3);
const formerHead = aNik(4);
const unranked = aNik(5);

const family = aWelfareRow({
  headNik: head,
  familyCardNumber: '3212991203200042',
  decile: 3,
  dtsenVersion: '2026-01-23',
  decileHistory: [
    { dtsenVersion: '2025-02-20', decile: 5 },
    { dtsenVersion: '2026-01-23', decile: 3 },
  ],
  members: [
    aWelfareMember({ nik: head }),
    aWelfareMember({ nik: wife, relationship: 'WIFE', since: '2021-02-03', isCarer: true }),
    aWelfareMember({ nik: child, relationship: 'CHILD', since: null }),
  ],
  formerHeads: [{ nik: formerHead, from: '2015-01-01', to: '2020-04-30', reason: 'DIVORCE' }],
  enrollments: [
    anEnrollment({
      startedOn: '2024-07-01',
      annualEntitlement: 900_000,
      components: [
        aPkhComponent({ personNik: child }),
        aPkhComponent({ personNik: wife, component: 'SEVERE_DISABILITY', paid: false, annualAmount: 2_400_000 }),
      ],
      disbursements: [
        aDisbursement({ year: 2025, tranche: 2, status: 'PLANNED', channel: null, paidOn: null }),
        aDisbursement({ year: 2025, tranche: 1, paidOn: '2025-03-10' }),
        aDisbursement({ year: 2024, tranche: 4, paidOn: '2024-12-05' }),
      ],
    }),
    anEnrollment({ program: 'PBI_JK', beneficiaryNik: child, startedOn: '2022-01-01' }),
    aGraduation('2023-12-31', { program: 'SEMBAKO', startedOn: '2021-01-01', graduationKind: 'SELF_RELIANT' }),
  ],
  findings: [
    aFinding({ foundOn: '2026-02-01', personNik: wife, reason: 'WAGE_ABOVE_MINIMUM', status: 'CONFIRMED' }),
    aFinding({ foundOn: '2025-06-01' }),
  ],
  changeRequests: [aChangeRequest({ kind: 'SPLIT', channel: 'PARTICIPATORY' })],
});

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(aWelfareBatch([family, aWelfareRow({ headNik: unranked, decile: null })]));
});
afterAll(() => room[Symbol.asyncDispose]());

async function welfare(selection: string, nik = head) {
  const { data, errors } = await room.welfareOf(nik, selection);
  expect(errors).toBeUndefined();
  return data._entities[0].welfare;
}

describe("the register's part of a household", () => {
  it('holds the rank, its history oldest first, and the place of residence', async () => {
    const part = await welfare(`dtsenVersion decile decileHistory { nodes { dtsenVersion decile } }
      region { code } address familyCardNumberMasked`);

    expect(part).toEqual({
      dtsenVersion: '2026-01-23',
      decile: 3,
      decileHistory: {
        nodes: [
          { dtsenVersion: '2025-02-20', decile: 5 },
          { dtsenVersion: '2026-01-23', decile: 3 },
        ],
      },
      region: { code: '3212212012' },
      address: 'Blok Karang 12, RT 03 RW 01',
      familyCardNumberMasked: '3212************42',
    });
  });

  it('has no decile where the family is not ranked, and says that there is data all the same', async () => {
    expect(await welfare('status decile', unranked)).toEqual({ status: 'AVAILABLE', decile: null });
  });

  it('lists members and former heads as persons', async () => {
    const part = await welfare(`members { nodes { person { nik } relationship since isCarer } }
      formerHeads { nodes { person { nik } from to reason } }`);

    expect(part).toEqual({
      members: {
        nodes: [
          { person: { nik: head }, relationship: 'HEAD', since: '2020-05-01', isCarer: false },
          { person: { nik: wife }, relationship: 'WIFE', since: '2021-02-03', isCarer: true },
          { person: { nik: child }, relationship: 'CHILD', since: null, isCarer: false },
        ],
      },
      formerHeads: {
        nodes: [{ person: { nik: formerHead }, from: '2015-01-01', to: '2020-04-30', reason: 'DIVORCE' }],
      },
    });
  });

  it('pages through members without losing or repeating one', async () => {
    const first = await welfare(
      'members(first: 2) { edges { cursor node { person { nik } } } pageInfo { hasNextPage endCursor } }',
    );
    const second = await welfare(
      `members(first: 2, after: "${first.members.pageInfo.endCursor}") { nodes { person { nik } } pageInfo { hasNextPage } }`,
    );

    expect(first.members.pageInfo.hasNextPage).toBe(true);
    expect(first.members.edges[1].cursor).toBe(first.members.pageInfo.endCursor);
    expect(second.members.pageInfo.hasNextPage).toBe(false);
    expect([...first.members.edges.map((edge: { node: unknown }) => edge.node), ...second.members.nodes]).toEqual(
      [head, wife, child].map((nik) => ({ person: { nik } })),
    );
  });

  it('never lets a NIK or a family card number out unmasked unless the key itself is asked for', async () => {
    const { body } = await room.welfareOf(
      head,
      `familyCardNumberMasked address
      members { nodes { person { id nikMasked name occupation household { id nikMasked } } } edges { cursor } }
      formerHeads { nodes { person { id nikMasked } } edges { cursor } }
      enrollments { edges { cursor } nodes { id beneficiary { nikMasked }
        pkhComponents { edges { cursor } nodes { person { nikMasked } } } disbursements { nodes { id } } } }
      findings { nodes { id person { nikMasked } source } } changeRequests { nodes { id } }`,
    );

    expect(body).toContain('3212************02');
    expect(body).not.toMatch(/\d{16}/);
  });
});

describe('enrolments', () => {
  it('come oldest first with what ended them', async () => {
    const { enrollments } = await welfare(`enrollments { nodes {
      program status startedOn exitedOn exitKind graduationKind exitReason annualEntitlement beneficiary { nik } } }`);

    const open = { exitedOn: null, exitKind: null, graduationKind: null, exitReason: null };
    expect(enrollments.nodes).toEqual([
      {
        program: 'SEMBAKO',
        status: 'EXITED',
        startedOn: '2021-01-01',
        exitedOn: '2023-12-31',
        exitKind: 'GRADUATION',
        graduationKind: 'SELF_RELIANT',
        exitReason: null,
        annualEntitlement: null,
        beneficiary: null,
      },
      {
        ...open,
        program: 'PBI_JK',
        status: 'ACTIVE',
        startedOn: '2022-01-01',
        annualEntitlement: null,
        beneficiary: { nik: child },
      },
      {
        ...open,
        program: 'PKH',
        status: 'ACTIVE',
        startedOn: '2024-07-01',
        annualEntitlement: 900_000,
        beneficiary: null,
      },
    ]);
  });

  it.each([
    ['program: PKH', ['PKH']],
    ['status: ACTIVE', ['PBI_JK', 'PKH']],
    ['status: EXITED', ['SEMBAKO']],
    ['program: PKH, status: EXITED', []],
    ['program: null, status: null', ['SEMBAKO', 'PBI_JK', 'PKH']],
  ])('are those that satisfy every argument of (%s)', async (given, programs) => {
    const { enrollments } = await welfare(`enrollments(${given}) { nodes { program } }`);

    expect(enrollments.nodes.map((node: { program: string }) => node.program)).toEqual(programs);
  });

  it('are counted into pages after the arguments have chosen among them', async () => {
    const { enrollments } = await welfare(
      'enrollments(status: ACTIVE, first: 1) { nodes { program } pageInfo { hasNextPage } }',
    );

    expect(enrollments).toEqual({ nodes: [{ program: 'PBI_JK' }], pageInfo: { hasNextPage: true } });
  });

  it('hold the components of PKH, those beyond the limit marked as not paid', async () => {
    const { enrollments } = await welfare(
      'enrollments(program: PKH) { nodes { pkhComponents { nodes { component person { nik } paid annualAmount } } } }',
    );

    expect(enrollments.nodes[0].pkhComponents.nodes).toEqual([
      { component: 'ELEMENTARY_SD', person: { nik: child }, paid: true, annualAmount: 900_000 },
      { component: 'SEVERE_DISABILITY', person: { nik: wife }, paid: false, annualAmount: 2_400_000 },
    ]);
  });

  it('hold their payments by year and tranche, in whatever order the register had them', async () => {
    const { enrollments } = await welfare(
      'enrollments(program: PKH) { nodes { disbursements { nodes { year tranche amount status channel paidOn } } } }',
    );

    expect(enrollments.nodes[0].disbursements.nodes).toEqual([
      { year: 2024, tranche: 4, amount: 225_000, status: 'TRANSFERRED', channel: 'BRI', paidOn: '2024-12-05' },
      { year: 2025, tranche: 1, amount: 225_000, status: 'TRANSFERRED', channel: 'BRI', paidOn: '2025-03-10' },
      { year: 2025, tranche: 2, amount: 225_000, status: 'PLANNED', channel: null, paidOn: null },
    ]);
  });

  it('hold the payments of one year where one is asked for', async () => {
    const { enrollments } = await welfare(
      'enrollments(program: PKH) { nodes { disbursements(year: 2025) { nodes { year tranche } } } }',
    );

    expect(enrollments.nodes[0].disbursements.nodes).toEqual([
      { year: 2025, tranche: 1 },
      { year: 2025, tranche: 2 },
    ]);
  });
});

describe('findings and requests', () => {
  it('come oldest first, with the person where they are about one', async () => {
    const { findings } = await welfare('findings { nodes { reason person { nik } source foundOn status } }');

    expect(findings.nodes).toEqual([
      { reason: 'DECILE_ABOVE_LIMIT', person: null, source: 'DTSEN', foundOn: '2025-06-01', status: 'SUSPECTED' },
      {
        reason: 'WAGE_ABOVE_MINIMUM',
        person: { nik: wife },
        source: 'DTSEN',
        foundOn: '2026-02-01',
        status: 'CONFIRMED',
      },
    ]);
  });

  it('are those in the state that is asked for', async () => {
    const { findings } = await welfare('findings(status: CONFIRMED) { nodes { foundOn } }');

    expect(findings.nodes).toEqual([{ foundOn: '2026-02-01' }]);
  });

  it('tell when a request was submitted and last moved', async () => {
    const { changeRequests } = await welfare('changeRequests { nodes { kind channel status submittedAt updatedAt } }');

    expect(changeRequests.nodes).toEqual([
      {
        kind: 'SPLIT',
        channel: 'PARTICIPATORY',
        status: 'SUBMITTED',
        submittedAt: '2026-02-03T04:05:06.000Z',
        updatedAt: '2026-02-04T04:05:06.000Z',
      },
    ]);
  });
});
