import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AssistanceRow } from '#population/register-rows.ts';
import { type AssistanceGroup, gateReport } from '../../../../subgraphs/housing/assistance/gate-report.ts';
import { aCaller } from '../../../support/callers.ts';
import { aHousingRow, anAssistanceRow, nikNumber } from '../../../support/housing-rows.ts';
import { openHousingRoom, type TestRoom } from '../housing-room.ts';
import { officeOf } from '../officers.ts';

type Status = AssistanceRow['status'];

/** Villages with their BSPS grants of 2026 of each status; each of them 20,000,000 rupiah. */
const villages: Readonly<Record<string, Partial<Record<Status, number>>>> = {
  '3212212012': { HANDED_OVER: 9, COMPLETED: 6, DECREED: 5, CANCELLED: 7, PROPOSED: 8, FIELD_VERIFIED: 6 },
  '3212212013': { HANDED_OVER: 12, IN_PROGRESS: 7 },
  '3212222001': { HANDED_OVER: 30, IN_PROGRESS: 2 },
  '3201012001': { HANDED_OVER: 25, DECREED: 5 },
};

let n = 0;
const rowsOf = (regionCode: string, count: number, changes: Partial<AssistanceRow>) =>
  Array.from({ length: count }, () => {
    n += 1;
    const grant = anAssistanceRow(n, { fiscalYear: 2026, ...changes });
    const before = anAssistanceRow(n + 5000, { fiscalYear: 2024, status: 'HANDED_OVER', totalAmount: 1 });
    return aHousingRow(n, { regionCode, assistances: [grant, before] });
  });
const families = [
  ...Object.entries(villages).flatMap(([regionCode, statuses]) =>
    Object.entries(statuses).flatMap(([status, count]) => rowsOf(regionCode, count, { status: status as Status })),
  ),
  ...rowsOf('3201012001', 3, { program: 'RST', status: 'DECREED' }),
  ...rowsOf('3212212013', 6, { program: 'RST', status: 'DECREED' }),
];

let room: TestRoom;
beforeAll(async () => {
  room = await openHousingRoom({ families });
});
afterAll(() => room[Symbol.asyncDispose]());

const cell = 'region { code } granted amount handedOver handedOverAmount suppressed reason';
async function report(variables: object, caller = aCaller()) {
  const { data, errors } = await room.ask(
    `query ($region: RegionCode!, $program: HousingProgram, $by: RegionLevel) {
      housingAssistanceReport(fiscalYear: 2026, region: $region, program: $program, by: $by) {
        program fiscalYear minimumCell total { ${cell} } regions(first: 100) { nodes { ${cell} } }
      }
    }`,
    variables,
    caller,
  );
  return { report: data?.housingAssistanceReport, errors };
}
const codesOf = (found: { regions: { nodes: { region: { code: string } }[] } }) =>
  found.regions.nodes.map(({ region }) => region.code);

describe('the report of housing assistance', () => {
  it('counts what a year granted by the regions below, with the sums, and neither proposals nor what was cancelled', async () => {
    const { report: found } = await report({ region: '32', program: 'BSPS' });

    expect(found).toMatchObject({ program: 'BSPS', fiscalYear: 2026, minimumCell: 5 });
    expect(found.total).toMatchObject({ region: { code: '32' }, granted: 101, amount: 101 * 20_000_000 });
    expect(found.regions.nodes).toEqual([
      {
        ...{ region: { code: '3201' }, granted: 30, amount: 30 * 20_000_000 },
        ...{ handedOver: 25, handedOverAmount: 25 * 20_000_000, suppressed: false, reason: null },
      },
      {
        ...{ region: { code: '3212' }, granted: 71, amount: 71 * 20_000_000 },
        ...{ handedOver: 51, handedOverAmount: 51 * 20_000_000, suppressed: false, reason: null },
      },
    ]);
  });

  it('withholds what is handed over in a village where few others are, and in another that would give it away', async () => {
    const { report: found } = await report({ region: '3212', program: 'BSPS', by: 'VILLAGE' });

    expect(codesOf(found)).toEqual(['3212212012', '3212212013', '3212222001']);
    expect(found.regions.nodes).toMatchObject([
      { granted: 20, handedOver: 9, suppressed: false },
      { granted: 19, amount: 19 * 20_000_000, handedOver: null, handedOverAmount: null, suppressed: true },
      { granted: 32, handedOver: null, handedOverAmount: null, suppressed: true, reason: 'SMALL_CELL' },
    ]);
    expect(found.total).toMatchObject({ granted: 71, handedOver: 51 });
  });

  it('withholds of all programmes together what would tell of one that is rare', async () => {
    const rare = (await report({ region: '32', program: 'RST' })).report;
    const common = (await report({ region: '32', program: 'BSPS' })).report;
    const all = (await report({ region: '32' })).report;

    const grantsOf = (found: typeof all) => found.regions.nodes.map(({ granted }: { granted: number }) => granted);
    expect(grantsOf(rare)).toEqual([null, null]);
    expect(grantsOf(common)).toEqual([30, 71]);
    expect(grantsOf(all)).toEqual([null, null]);
    expect([rare.total.granted, common.total.granted, all.total.granted]).toEqual([9, 101, 110]);
    expect(all.program).toBeNull();
  });

  it('counts what the caller may see', async () => {
    const { report: found } = await report({ region: '32', program: 'BSPS' }, officeOf('3201'));

    expect(found.total.granted).toBe(30);
    expect(codesOf(found)).toEqual(['3201']);
    expect((await report({ region: '3201' }, officeOf('3212'))).report).toBeNull();
    expect((await report({ region: '99' })).report).toBeNull();
  });

  it('counts a family and a caseload in their own rows, by the larger threshold', async () => {
    const household = room.pseudonyms.idOf('household', nikNumber(1));
    const own = aCaller({ role: 'DATA_SUBJECT', subject: 'x', rows: { kind: 'family', household } });
    const worker = aCaller({
      ...{ role: 'FIELD_WORKER', subject: 'y' },
      rows: { kind: 'caseload', ministry: 'social-welfare', id: 'PKH-1', families: [] },
    });

    expect((await report({ region: '32' }, own)).report).toMatchObject({
      minimumCell: 10,
      total: { granted: null, amount: null, handedOver: null, handedOverAmount: null, suppressed: true },
    });
    expect((await report({ region: '32' }, worker)).report).toBeNull();
  });

  it.each([
    ['a village', { region: '3212212012' }, 'region'],
    ['an odd number of digits', { region: '321' }, 'region'],
    ['a level above', { region: '3212', by: 'PROVINCE' }, 'by'],
  ])('of %s is refused', async (_, variables, argument) => {
    expect((await report(variables)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('asks for the right to households', async () => {
    const { errors } = await report({ region: '32' }, aCaller({ scopes: [] }));

    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD' } }]);
  });

  it.each([
    ['one programme', { region: '3212', program: 'BSPS', by: 'VILLAGE' }],
    ['all programmes', { region: '32' }],
  ])('is counted off an index for %s', async (_, variables) => {
    const sent: Record<string, unknown>[] = [];
    const listen = ({ command }: { command: Record<string, unknown> }) => sent.push(command);
    const client = room.database.getClient();
    client.on('commandStarted', listen);
    await report(variables, officeOf('32'));
    client.off('commandStarted', listen);

    expect(sent).toMatchObject([{ aggregate: 'assistances', maxTimeMS: expect.any(Number) }]);
    const [{ aggregate, pipeline } = {}] = sent;
    const plan = JSON.stringify(
      await room.database.db?.command({
        explain: { aggregate, pipeline, cursor: {} },
        verbosity: 'queryPlanner',
      }),
    );
    expect(plan).toContain('fiscalYear_1_regionCode_1_program_1_status_1_totalAmount_1');
    expect(plan).not.toContain('COLLSCAN');
  });
});

describe('what the report withholds', () => {
  const k = 5;
  const question = { fiscalYear: 2026, region: '3212', program: null, minimumCell: k };
  const group = fc.record({
    area: fc.constantFrom('01', '02', '03', '04'),
    program: fc.constantFrom('BSPS' as const, 'RST' as const),
    isHandedOver: fc.boolean(),
    granted: fc.integer({ min: 1, max: 30 }),
  });
  const drawnGroups = fc
    .uniqueArray(group, {
      selector: ({ area, program, isHandedOver }) => `${area}${program}${isHandedOver}`,
      minLength: 1,
    })
    .map((drawn) => drawn.map(({ granted, ...key }): AssistanceGroup => ({ _id: key, granted, amount: granted * 2 })));

  it('is told by no sum and no difference of what it shows', () => {
    fc.assert(
      fc.property(drawnGroups, (groups) => {
        const { total, cells } = gateReport(question, groups);

        for (const one of [total, ...cells]) {
          for (const part of [one.granted, one.handedOver, (one.granted ?? 0) - (one.handedOver ?? one.granted ?? 0)]) {
            if (part !== null && part > 0) expect(part).toBeGreaterThanOrEqual(k);
          }
          if (one.granted === null) expect(one.handedOver).toBeNull();
          expect([one.amount === null, one.handedOverAmount === null]).toEqual([
            one.granted === null,
            one.handedOver === null,
          ]);
        }
        for (const name of ['granted', 'handedOver'] as const) {
          const hidden = cells.filter((one) => one[name] === null);
          if (total[name] !== null) expect(hidden.length).not.toBe(1);
        }
      }),
    );
  });

  it('is told by no difference of all programmes and the others', () => {
    fc.assert(
      fc.property(drawnGroups, (groups) => {
        const all = gateReport(question, groups);
        for (const program of ['BSPS', 'RST'] as const) {
          const own = groups.filter(({ _id }) => _id.program === program);
          if (own.length === 0) continue;
          const alone = gateReport({ ...question, program }, own);
          for (const one of [alone.total, ...alone.cells]) {
            const together = [all.total, ...all.cells].find(({ code }) => code === one.code);
            if (one.granted === null) expect(together?.granted).toBeNull();
            if (one.handedOver === null) expect(together?.handedOver).toBeNull();
          }
        }
      }),
    );
  });
});
