import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialPrograms } from '#population/reference/social-programs.ts';
import type { EnrollmentRow } from '#population/register-rows.ts';
import { gateReport } from '../../../../subgraphs/social-welfare/programs/disbursement-report.ts';
import { aCaller } from '../../../support/callers.ts';
import { aDisbursement, aNik, anEnrollment, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aProgramBatch, aRegionalOfficer, type ProgramRoom, startProgramRoom } from './program-room.ts';

type Status = EnrollmentRow['disbursements'][number]['status'];

/** Villages with the payments of each status in the first tranche of 2025. */
const villages: Record<string, Partial<Record<Status, number>>> = {
  '3212212012': { TRANSFERRED: 8, WITHDRAWN: 6, INSTRUCTED: 6, RETURNED: 5 },
  '3212212013': { TRANSFERRED: 12, PLANNED: 7, ACCOUNT_CHECK_FAILED: 6 },
  '3212222001': { TRANSFERRED: 30, INSTRUCTED: 9, RETURNED: 2 },
  '3201012001': { TRANSFERRED: 25, INSTRUCTED: 5, RETURNED: 5 },
};

let n = 0;
const families = Object.entries(villages).flatMap(([regionCode, statuses]) =>
  Object.entries(statuses).flatMap(([status, count]) =>
    Array.from({ length: count as number }, () => {
      n += 1;
      const disbursements = [
        aDisbursement({ status: status as Status }),
        aDisbursement({ tranche: 2, status: 'TRANSFERRED', amount: 1 }),
      ];
      const enrollments = [anEnrollment({ disbursements }), anEnrollment({ program: 'SEMBAKO' })];
      return aWelfareRow({ headNik: aNik(n), regionCode, enrollments });
    }),
  ),
);

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch(families));
});
afterAll(() => programs[Symbol.asyncDispose]());

const cell = `payments amount planned plannedAmount transferred transferredAmount failed failedAmount
  lowDecileFamilies transferredPerLowDecileFamily suppressed reason region { code }`;
async function report(region: string, by: string | null = null, caller = aCaller()) {
  const { data, errors } = await programs.room.ask(
    `query ($region: RegionCode!, $by: RegionLevel) {
      disbursementReport(program: PKH, year: 2025, tranche: 1, region: $region, by: $by) {
        minimumCell total { ${cell} } regions(first: 100) { nodes { ${cell} } }
      }
    }`,
    { region, by },
    caller,
  );
  return { report: data?.disbursementReport, errors };
}

describe('the report of payments', () => {
  it('counts one tranche by the regions below, with the sums', async () => {
    const { report: found } = await report('32');

    expect(found.total).toMatchObject({ payments: 126, amount: 126 * 225_000, lowDecileFamilies: 126 });
    expect(found.regions.nodes).toMatchObject([
      { region: { code: '3201' }, payments: 35, transferred: 25, planned: 5, failed: 5, suppressed: false },
      {
        region: { code: '3212' },
        payments: 91,
        transferred: 56,
        transferredAmount: 56 * 225_000,
        planned: 22,
        failed: 13,
        failedAmount: 13 * 225_000,
        transferredPerLowDecileFamily: Math.floor((56 * 225_000) / 91),
      },
    ]);
  });

  it('withholds all the parts of a region in which one is small, and of another that would give it away', async () => {
    const { report: found } = await report('3212', 'VILLAGE');
    const byCode = Object.fromEntries(
      found.regions.nodes.map((one: { region: { code: string } }) => [one.region.code, one]),
    );

    const withheld = { planned: null, transferred: null, failed: null, failedAmount: null, transferredAmount: null };
    expect(byCode['3212222001']).toMatchObject({ payments: 41, ...withheld, suppressed: true, reason: 'SMALL_CELL' });
    const others = [byCode['3212212012'], byCode['3212212013']];
    expect(others.filter(({ suppressed }) => suppressed)).toMatchObject([withheld]);
    expect(found.total).toMatchObject({ payments: 91, failed: 13 });
  });

  it('counts what the caller may see', async () => {
    const { report: found } = await report('32', null, aRegionalOfficer('3201'));

    expect(found.total.payments).toBe(35);
    expect(found.regions.nodes.map(({ region }: { region: { code: string } }) => region.code)).toEqual(['3201']);
    expect((await report('3201', null, aRegionalOfficer('3212'))).report).toBeNull();
    expect((await report('99')).report).toBeNull();
  });

  it('counts a caseload and a family by the larger threshold', async () => {
    const household = programs.householdId(aNik(1));
    const own = aCaller({ role: 'DATA_SUBJECT', subject: 'x', rows: { kind: 'family', household } });

    const { report: found } = await report('32', null, own);

    expect(found).toMatchObject({ minimumCell: 10, total: { payments: null, transferred: null, suppressed: true } });
  });

  it.each([
    ['a village', '3212212012', null, 'region'],
    ['an odd number of digits', '321', null, 'region'],
    ['a level above', '3212', 'PROVINCE', 'by'],
  ])('of %s is refused', async (_, region, by, argument) => {
    expect((await report(region, by)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('is counted off indexes', async () => {
    const sent = await programs.room.commandsOf(() => report('3212', null, aRegionalOfficer('32')));

    expect(sent.map(({ collection }) => collection).toSorted()).toEqual(['enrollments', 'households']);
    for (const { command } of sent) {
      const { aggregate, pipeline } = command;
      const plan = JSON.stringify(
        await programs.room.database.db?.command({
          explain: { aggregate, pipeline, cursor: {} },
          verbosity: 'queryPlanner',
        }),
      );
      expect(plan).toContain('IXSCAN');
      expect(plan).not.toContain('COLLSCAN');
    }
  });

  it('asks for the right to households', async () => {
    expect((await report('32', null, aCaller({ scopes: [] }))).errors).toMatchObject([
      { extensions: { code: 'UNAUTHORIZED_FIELD' } },
    ]);
  });
});

describe('what the report withholds', () => {
  it('is told by no sum and no difference of what it shows', () => {
    const status = fc.constantFrom<Status>('PLANNED', 'TRANSFERRED', 'RETURNED');
    const group = fc.record({
      area: fc.constantFrom('01', '02', '03', '04'),
      status,
      payments: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(group, { selector: ({ area, status }) => `${area}${status}`, minLength: 1 }),
        (drawn) => {
          const groups = drawn.map(({ area, status, payments }) => ({
            _id: { area, status },
            payments,
            amount: payments,
          }));
          const question = {
            program: 'PKH',
            year: 2025,
            tranche: 1,
            region: '3212',
            digits: 2,
            minimumCell: 5,
          } as const;

          const { total, cells } = gateReport(question, groups, new Map());

          for (const one of [total, ...cells]) {
            for (const part of [one.planned, one.transferred, one.failed]) {
              if (part !== null && part > 0) expect(part).toBeGreaterThanOrEqual(5);
            }
            expect(new Set([one.planned === null, one.transferred === null, one.failed === null]).size).toBe(1);
          }
          for (const name of ['payments', 'planned', 'transferred', 'failed'] as const) {
            const hidden = cells.filter((one) => one[name] === null);
            if (total[name] !== null) expect(hidden.length).not.toBe(1);
          }
        },
      ),
    );
  });
});

describe('the programmes', () => {
  const ask = async (query: string) => (await programs.room.ask(query)).data;

  it('are told with their scope, unit and the rules of a day', async () => {
    const { socialPrograms: found } = await ask(`{ socialPrograms { nodes { code scope unit tranchesPerYear
      decileLimits(on: "2026-06-30") { nodes { highestDecile isConfirmed source } } } } }`);

    expect(found.nodes.map(({ code }: { code: string }) => code)).toEqual(
      socialPrograms.map(({ code }) => code).toSorted(),
    );
    const limits = Object.fromEntries(
      found.nodes.map((one: { code: string; decileLimits: { nodes: { highestDecile: number }[] } }) => [
        one.code,
        one.decileLimits.nodes[0]?.highestDecile ?? null,
      ]),
    );
    expect(limits).toMatchObject({ PKH: 4, SEMBAKO: 5, PBI_JK: 5, SEKOLAH_RAKYAT: 2, ATENSI: null });
  });

  it('are found by scope, and have had no limit of deciles before DTSEN', async () => {
    const data = await ask(`{ empowerment: socialPrograms(scope: EMPOWERMENT) { nodes { code } }
      all: socialPrograms { nodes { decileLimits(on: "2024-12-31") { nodes { highestDecile } } } } }`);

    expect(data.empowerment.nodes.map(({ code }: { code: string }) => code)).toEqual(['PENA', 'RST', 'SANITATION']);
    expect(data.all.nodes.every((one: { decileLimits: { nodes: [] } }) => one.decileLimits.nodes.length === 0)).toBe(
      true,
    );
  });

  it('tell the amounts of PKH by component and what is paid on top of Sembako', async () => {
    const { socialPrograms: found } = await ask(
      '{ socialPrograms { nodes { code amounts { nodes { component amount tranches topUpYear topUpTranche } } } } }',
    );
    const amountsOf = (code: string) => found.nodes.find((one: { code: string }) => one.code === code).amounts.nodes;

    expect(amountsOf('PKH')).toContainEqual({
      ...{ component: 'SENIOR_SMA', amount: 2_000_000, tranches: 4, topUpYear: null, topUpTranche: null },
    });
    expect(amountsOf('SEMBAKO')).toContainEqual({
      ...{ component: null, amount: 400_000, tranches: 1, topUpYear: 2025, topUpTranche: 2 },
    });
  });
});
