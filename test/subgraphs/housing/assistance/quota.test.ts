import { afterEach, describe, expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import {
  confirmPlaces,
  releasePlaces,
  returnPlaces,
  takePlaces,
} from '../../../../subgraphs/housing/assistance/quota-ledger.ts';
import { createModels } from '../../../../subgraphs/housing/model.ts';
import { aQuotaRow, eretanKulon } from '../../../support/housing-rows.ts';
import { newKey, officeOf, pkp } from '../officers.ts';
import { type AssistanceRoom, candidates, openAssistanceRoom, type Result } from './assistance-room.ts';

let own: AssistanceRoom;
afterEach(() => own.room[Symbol.asyncDispose]());

const decree = (assistance: Result, caller = pkp) =>
  own.step('decreeHousingAssistance', assistance, { decreeNumber: 'SK-1' }, caller);

const quotas = () => own.room.database.collection('quotas').find().sort({ _id: 1 }).toArray();
const left = async () => (await quotas()).map((quota) => quota.left);
const marks = async () => (await quotas()).flatMap((quota) => [...quota.taking]);

describe('a quota', () => {
  it('is counted for the nation and the village, taken by a decree and given back by a cancellation', async () => {
    const village = aQuotaRow(3, { regionCode: eretanKulon });
    own = await openAssistanceRoom(candidates(1, { quotas: [aQuotaRow(5), village] }));
    const verified = await own.bring(0, 'FIELD_VERIFIED');
    const before = await left();

    const decreed = await decree(verified);
    const taken = await left();
    const cancelled = await own.step('cancelHousingAssistance', decreed, { reason: 'Pindah' }, pkp);
    const back = await left();
    const input = { idempotencyKey: newKey(), assistance: decreed.id, expectedVersion: decreed.version, reason: 'x' };
    await own.run('cancelHousingAssistance', 'CancelHousingAssistanceInput', input, pkp);

    expect(cancelled.status).toBe('CANCELLED');
    expect([before, taken, back, await left()]).toEqual([
      [3, 5],
      [2, 4],
      [3, 5],
      [3, 5],
    ]);
    expect(await marks()).toEqual([]);
  });

  it('without a place left refuses, and takes none of the other quotas', async () => {
    const village = aQuotaRow(0, { regionCode: eretanKulon });
    own = await openAssistanceRoom(candidates(1, { quotas: [aQuotaRow(5), village] }));
    const verified = await own.bring(0, 'FIELD_VERIFIED');
    const stored = await own.everything();

    const refused = await decree(verified);

    expect(refused).toMatchObject({ __typename: 'RuleNotMet', rule: 'QUOTA_LEFT' });
    expect(await left()).toEqual([0, 5]);
    expect(JSON.parse(await own.everything())[1]).toEqual(JSON.parse(stored)[1]);
  });

  it('that nobody set refuses', async () => {
    own = await openAssistanceRoom(candidates(1, { quotas: [] }));
    const verified = await own.bring(0, 'FIELD_VERIFIED');

    expect(await decree(verified)).toMatchObject({ __typename: 'RuleNotMet', rule: 'QUOTA_SET' });
  });

  it('is never exceeded by decrees at once, and each place is given', async () => {
    own = await openAssistanceRoom(candidates(24, { quotas: [aQuotaRow(7)] }));
    const verified: Result[] = [];
    for (let n = 0; n < 24; n += 1) verified.push(await own.bring(n, 'FIELD_VERIFIED'));

    const results = await Promise.all(verified.map((assistance) => decree(assistance)));

    const decreed = results.filter(({ status }) => status === 'DECREED');
    const stored = await own.room.database.collection('assistances').countDocuments({ status: 'DECREED' });
    expect(decreed).toHaveLength(7);
    expect(stored).toBe(7);
    expect(results.filter(({ rule }) => rule === 'QUOTA_LEFT')).toHaveLength(17);
    expect([await left(), await marks()]).toEqual([[0], []]);
  });

  it('loses one place where two decide on one assistance at once: exactly one wins', async () => {
    own = await openAssistanceRoom(candidates(8, { quotas: [aQuotaRow(100)] }));
    const verified: Result[] = [];
    for (let n = 0; n < 8; n += 1) verified.push(await own.bring(n, 'FIELD_VERIFIED'));

    const pairs = await Promise.all(
      verified.map((assistance) => Promise.all([decree(assistance), decree(assistance, { ...pkp, subject: 'pkp-2' })])),
    );

    for (const pair of pairs) {
      expect(pair.map(({ __typename }) => __typename).toSorted()).toEqual(['HousingAssistance', 'VersionConflict']);
    }
    expect([await left(), await marks()]).toEqual([[92], []]);
  });

  it('is listed for the nation and the region, and how much is left', async () => {
    const others = [aQuotaRow(3, { regionCode: '3212' }), aQuotaRow(4, { regionCode: '3273' })];
    own = await openAssistanceRoom(candidates(1, { quotas: [aQuotaRow(9), ...others] }));
    await decree(await own.bring(0, 'FIELD_VERIFIED'));

    const { data } = await own.room.ask(
      '{ housingQuotas(fiscalYear: 2026, region: "321221") { nodes { region { code } places left source } } }',
      {},
      officeOf('3212'),
    );

    expect(data.housingQuotas.nodes).toEqual([
      { region: null, places: 9, left: 8, source: 'test' },
      { region: { code: '3212' }, places: 3, left: 2, source: 'test' },
    ]);
  });
});

describe('what a crash leaves of a place', () => {
  const soon = new Date('2026-07-01T00:00:00Z');
  const later = new Date('2026-07-01T01:00:00Z');

  async function open(places: number) {
    own = await openAssistanceRoom(candidates(2, { quotas: [aQuotaRow(places)] }));
    const models = createModels(own.room.database);
    await own.bring(0, 'FIELD_VERIFIED');
    await own.bring(1, 'FIELD_VERIFIED');
    const [one, other] = await models.assistances.find().sort({ _id: 1 }).lean();
    if (!one || !other) throw new Error('There are no assistances.');
    return { models, one, other, view: createView(pkp, 10_000) };
  }

  it('comes back where no decree names it, once nobody can be at it any more', async () => {
    const { models, one, other, view } = await open(1);
    await takePlaces(models, view, one, soon);

    const tooSoon = await takePlaces(models, view, other, soon);
    const inTime = await takePlaces(models, view, other, later);

    expect([tooSoon.kind, inTime.kind]).toEqual(['FULL', 'TAKEN']);
    expect(await left()).toEqual([0]);
  });

  it('stays held where a decree names it', async () => {
    const { models, one, other, view } = await open(1);
    const taking = await takePlaces(models, view, one, soon);
    if (taking.kind !== 'TAKEN') throw new Error('There was no place.');
    await models.assistances.updateOne({ _id: one._id }, { quotaMark: taking.mark });

    expect((await takePlaces(models, view, other, later)).kind).toBe('FULL');
    expect([await left(), await marks()]).toEqual([[0], []]);
  });

  it('is given back once, however often the rest is finished', async () => {
    const { models, one, view } = await open(3);
    const taking = await takePlaces(models, view, one, soon);
    if (taking.kind !== 'TAKEN') throw new Error('There was no place.');
    await confirmPlaces(models.quotas, view, taking);
    await models.assistances.updateOne({ _id: one._id }, { quotaIds: taking.quotaIds, quotaState: 'RETURNING' });
    const returning = await models.assistances.findOne({ _id: one._id }).lean();
    if (!returning) throw new Error('The assistance is gone.');

    await Promise.all([1, 2, 3].map(() => returnPlaces(models, view, returning, soon)));
    await returnPlaces(models, view, returning, later);

    expect(await left()).toEqual([3]);
    await releasePlaces(models.quotas, view, taking);
    expect(await left()).toEqual([3]);
  });
});
