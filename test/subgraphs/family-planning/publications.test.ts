import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FamilyPlanningRow } from '#population/register-rows.ts';
import { createFamilyPlanningSeed } from '../../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../../subgraphs/family-planning/server.ts';
import {
  cellsOf,
  countsOf,
  openPublishingRoom,
  type PublishingRoom,
  within,
} from '../../platform/disclosure/publishing-room.ts';
import { aFamily, aSurvey } from '../../support/family-planning-rows.ts';

/** Families by regency: at risk, targets without a risk, and no targets, though some of these lack a latrine. */
const regencies = [
  { code: '3201', atRisk: 30, safe: 20, others: 40 },
  { code: '3202', atRisk: 4, safe: 30, others: 40 },
  { code: '3203', atRisk: 25, safe: 25, others: 0 },
  { code: '3301', atRisk: 40, safe: 0, others: 10 },
  { code: '3302', atRisk: 30, safe: 30, others: 10 },
  { code: '3303', atRisk: 0, safe: 1, others: 90 },
  { code: '3401', atRisk: 20, safe: 40, others: 3 },
] as const;

const families: FamilyPlanningRow[] = regencies.flatMap(({ code, atRisk, safe, others }) => {
  const some = (count: number, survey: Parameters<typeof aSurvey>[0]) =>
    Array.from({ length: count }, () => aFamily({ regionCode: `${code}012001`, surveys: [aSurvey(survey)] }));
  return [
    ...some(atRisk, { childAgesMonths: [12], properLatrine: false }),
    ...some(safe, { childAgesMonths: [12] }),
    ...some(others, { properLatrine: false }),
  ];
});

describe('what Kemendukbangga publishes', () => {
  let room: PublishingRoom;
  beforeAll(async () => {
    room = await openPublishingRoom({
      room: 'family-planning',
      create: createFamilyPlanningRoom,
      async fill(database) {
        const seed = createFamilyPlanningSeed(database);
        await seed.begin();
        await seed.write({ familyPlanning: { families, teams: [] } });
        await seed.finish();
      },
    });
  });
  afterAll(() => room[Symbol.asyncDispose]());

  it('counts families at risk among the surveyed targets', async () => {
    const [nation] = cellsOf(await room.tableOf('stuntingRisk'));

    expect(nation).toMatchObject({ region: null, count: 149, base: 295, rate: 0.5051, suppressed: false });
  });

  it('withholds few at risk, and the regency that would tell them', async () => {
    expect(countsOf(await room.tableOf(within('stuntingRisk', '32')))).toEqual({
      32: 59,
      3201: null,
      3202: null,
      3203: 25,
    });
  });

  it('withholds a regency in which all are at risk, and one with a single target', async () => {
    const counts = countsOf(await room.tableOf(within('stuntingRisk', '33')));

    expect(counts).toMatchObject({ 3301: null, 3303: null });
  });

  it('repeats what it said, though the register has changed since', async () => {
    const before = await room.tableOf('stuntingRisk');

    await room.database.collection('families').deleteMany({ regionCode: /^3401/ });

    expect(await room.tableOf('stuntingRisk')).toEqual(before);
    expect(await room.tableElsewhere('stuntingRisk')).toEqual(before);
  });
});
