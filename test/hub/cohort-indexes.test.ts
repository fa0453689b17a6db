import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { RoomName } from '#platform/rooms.ts';
import { familyCondition } from '../../subgraphs/social-welfare/cohort/family-condition.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

// Every read of a key set names a range of regions, and an index that begins with its condition or with the region serves it.

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const range = { regionCode: { $gte: '3212', $lt: '3212:' } };
const welfare = (filter: Parameters<typeof familyCondition>[0]) => familyCondition(filter, new Date('2026-01-01'));
const reads: [string, RoomName, string, object][] = [
  ['everybody', 'social-welfare', 'households', {}],
  ['deciles', 'social-welfare', 'households', welfare({ deciles: [1, 2] })],
  ['recipients', 'social-welfare', 'households', welfare({ receives: ['PKH'] })],
  ['candidates', 'social-welfare', 'households', welfare({ isCandidate: true })],
  ['stages of life', 'social-welfare', 'households', welfare({ stages: ['ELDERLY'] })],
  ['entered components', 'social-welfare', 'enrollments', { program: 'PKH', status: 'ACTIVE' }],
  ['findings', 'social-welfare', 'findings', { status: 'CONFIRMED', reason: { $in: ['DECEASED'] } }],
  ['everybody', 'housing', 'families', {}],
  ['unfit houses', 'housing', 'families', { unfitBy: 'BPS_SDG' }],
  ['programmes', 'housing', 'families', { programs: { $in: ['BSPS'] } }],
  ['houses', 'housing', 'dwellings', { water: { $in: ['SURFACE_WATER'] } }],
  ['assistances', 'housing', 'assistances', { program: { $in: ['BSPS'] }, status: { $ne: 'CANCELLED' } }],
  ['everybody', 'family-planning', 'families', {}],
  ['risk', 'family-planning', 'families', { krsFlags: { $all: ['STATUS:AT_RISK'] } }],
  ['interventions', 'family-planning', 'interventions', { program: { $in: ['GENTING'] } }],
];

describe('the keys of a cohort', () => {
  it.each(reads)('by %s in %s are read by an index', async (_, ministry, collection, condition) => {
    const find = { find: collection, filter: { ...range, ...condition }, sort: { regionCode: 1 } };
    const plan = await hub.databases.get(ministry)?.db?.command({ explain: find });

    expect(JSON.stringify(plan?.queryPlanner?.winningPlan ?? plan)).not.toContain('COLLSCAN');
  });
});
