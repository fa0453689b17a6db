import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentSeed } from '#platform/access/signing-key.ts';
import { loadConfig } from '#platform/config.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { isNik } from '#platform/nik.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { type RunningServer, startServer } from '#platform/server.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { FamilyIdentityRow } from '#population/register-rows.ts';
import { type CheckResult, runChecks } from '../../conformance/run-checks.ts';
import { readSamples } from '../../conformance/samples.ts';
import { createFamilyPlanningSeed } from '../../subgraphs/family-planning/seed.ts';
import { createFamilyPlanningRoom } from '../../subgraphs/family-planning/server.ts';
import { createHousingSeed } from '../../subgraphs/housing/seed.ts';
import { createHousingRoom } from '../../subgraphs/housing/server.ts';
import { createSocialWelfareSeed } from '../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../subgraphs/social-welfare/server.ts';
import { testVerifier } from '../support/callers.ts';
import { createTestLogger } from '../support/log.ts';

const ministries = [
  ['social-welfare', 'socialWelfare', createSocialWelfareRoom, createSocialWelfareSeed],
  ['housing', 'housing', createHousingRoom, createHousingSeed],
  ['family-planning', 'familyPlanning', createFamilyPlanningRoom, createFamilyPlanningSeed],
] as const;
const pseudonyms = createPseudonyms(loadConfig({}).pseudonymKeys);

// What no ministry's room has, so that there is nothing to check.
const without = ['entities-requires'];

describe.each(ministries)('the room of %s', (name, register, createRoom, createSeed) => {
  let database: Database;
  let server: RunningServer;
  const families: FamilyIdentityRow[] = [];

  beforeAll(async () => {
    database = await connectDatabase(name, inject('mongoUri'), `test_conformance_${randomBytes(6).toString('hex')}`);
    const logger = createTestLogger(name);
    const room = await createRoom({ database, pseudonyms, verifier: testVerifier(name), logger });
    const seed = createSeed(database);
    await seed.begin();
    for (const batch of generateRegisters({ scale: 'tiny', seed: 1 })) {
      await seed.write(batch);
      families.push(...batch[register].families);
    }
    await seed.finish();
    server = await startServer(room, name, '127.0.0.1', 0);
  });
  afterAll(async () => {
    await server?.close();
    await database?.dropDatabase();
    await database?.close();
  });

  it('conforms: no check fails, and each that can be asked of it is', async () => {
    const results = await runChecks({
      url: `${server.url}/graphql`,
      name,
      tokenSeed: developmentSeed('tests'),
      samples: readSamples(JSON.stringify({ region: regionSample(families) })),
    });

    expect(results.filter(({ status }) => status === 'FAILED')).toEqual([]);
    expect(namesOf(results, 'NOT_APPLICABLE')).toEqual(without);
    expect(namesOf(results, 'PASSED').length).toBeGreaterThan(40);
  });
});

function namesOf(results: readonly CheckResult[], status: CheckResult['status']): readonly string[] {
  return results.filter((result) => result.status === status).map((result) => result.name);
}

/** Two families that the register keeps under one head each, in two regencies. */
function regionSample(families: readonly FamilyIdentityRow[]): object {
  const plain = families.filter(
    ({ headNik }) => isNik(headNik) && families.filter((other) => other.headNik === headNik).length === 1,
  );
  const [inside] = plain;
  const caller = inside?.regionCode.slice(0, 4) ?? '';
  const outside = plain.find(({ regionCode }) => !regionCode.startsWith(caller));
  return { caller, inside: { nik: inside?.headNik }, outside: { nik: outside?.headNik } };
}
