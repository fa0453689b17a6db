import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  aDwellingRow,
  aHousingRow,
  anAssistanceRow,
  anUnfitDwellingRow,
  aQuotaRow,
  nikNumber,
} from '../../../support/housing-rows.ts';
import { newKey, pkp, regency } from '../officers.ts';
import { type AssistanceRoom, candidates, openAssistanceRoom } from './assistance-room.ts';

let own: AssistanceRoom;
let next = 0;

beforeAll(async () => {
  own = await openAssistanceRoom(candidates(120));
});
afterAll(() => own.room[Symbol.asyncDispose]());

/** A family that no other test has. */
const anyone = () => next++;

describe('a proposal', () => {
  it.each([
    ['land without proof', { dwelling: { landProof: 'NONE' } }, 'LAWFUL_LAND'],
    ['a rented house', { dwelling: { tenure: 'RENTED', landProof: null } }, 'LAWFUL_LAND'],
    ['another house', { input: { onlyHouse: false } }, 'ONLY_HOUSE'],
    ['a liveable house', { dwelling: 'FIT' }, 'UNFIT_HOUSE'],
    ['aid nine years ago', { aidedIn: 2017 }, 'NOT_AIDED_IN_TEN_YEARS'],
    ['an income above the wage', { input: { incomeWithinMinimumWage: false } }, 'INCOME_WITHIN_MINIMUM_WAGE'],
  ] as const)('is refused for %s', async (_, facts, rule) => {
    const given = facts as { dwelling?: 'FIT' | object; input?: object; aidedIn?: number };
    const dwelling = given.dwelling === 'FIT' ? aDwellingRow(0) : anUnfitDwellingRow(0, given.dwelling ?? {});
    const assistances = given.aidedIn === undefined ? [] : [anAssistanceRow(0, { fiscalYear: given.aidedIn })];
    const family = aHousingRow(0, { dwellingId: dwelling.dwellingId, assistances });
    const other = await openAssistanceRoom({ families: [family], dwellings: [dwelling], projects: [] });
    const stored = await other.everything();

    const refused = await other.propose(0, given.input);

    expect(refused).toMatchObject({ __typename: 'RuleNotMet', rule });
    expect(await other.everything()).toBe(stored);
    await other.room[Symbol.asyncDispose]();
  });

  it('is taken ten years after the last aid, and with a proposal that was cancelled', async () => {
    const dwelling = anUnfitDwellingRow(0);
    const assistances = [
      anAssistanceRow(0, { fiscalYear: 2016 }),
      anAssistanceRow(1, { fiscalYear: 2025, status: 'CANCELLED' }),
    ];
    const family = aHousingRow(0, { dwellingId: dwelling.dwellingId, assistances });
    const other = await openAssistanceRoom({ families: [family], dwellings: [dwelling], projects: [] });

    expect((await other.propose(0)).__typename).toBe('HousingAssistance');
    await other.room[Symbol.asyncDispose]();
  });

  it('is not there for programmes that give a place or a loan', async () => {
    const refused = await own.propose(anyone(), { program: 'RUSUNAWA' });

    expect(refused).toMatchObject({ __typename: 'RuleNotMet', rule: 'REPAIR_PROGRAM' });
  });

  it.each([
    ['household', { household: 'nobody' }],
    ['idempotencyKey', { idempotencyKey: 'short' }],
    ['fiscalYear', { fiscalYear: 1 }],
    ['reason', { reason: `NIK ${nikNumber(1)}` }],
  ])('with a malformed %s is a bad input that repeats no value', async (argument, input) => {
    const whole = {
      ...{ idempotencyKey: newKey(), household: own.household(anyone()), program: 'BSPS', fiscalYear: 2026 },
      ...input,
    };

    const { errors } = await own.run('proposeHousingAssistance', 'ProposeHousingAssistanceInput', whole, regency);

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors?.[0]?.message).not.toContain(nikNumber(1));
  });
});

describe('the amount of a grant', () => {
  it.each([
    ['3212212012', 'REGULAR', 20_000_000],
    ['9103012001', 'PAPUA_FLAT_OR_SPECIAL_URBAN', 23_500_000],
    ['9501012001', 'REMOTE_ISLAND_MOUNTAIN', 40_000_000],
  ])('is by the zone of %s: %s, %d rupiah', async (regionCode, zone, totalAmount) => {
    const dwelling = anUnfitDwellingRow(0, { regionCode });
    const family = aHousingRow(0, { dwellingId: dwelling.dwellingId, regionCode });
    const rows = { families: [family], dwellings: [dwelling], projects: [], quotas: [aQuotaRow(1)] };
    const other = await openAssistanceRoom(rows);

    const proposed = await other.propose(0, {}, pkp);

    expect(proposed).toMatchObject({ zone, totalAmount });
    await other.room[Symbol.asyncDispose]();
  });
});
