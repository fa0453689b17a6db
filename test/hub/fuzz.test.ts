import fc from 'fast-check';
import type { JWTPayload } from 'jose';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { isErrorCode } from '#platform/errors.ts';
import { developmentOfficer, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';
import { randomOperations } from '../support/random-operations.ts';
import { loadCommittedSupergraph } from '../support/supergraph.ts';

const { nation: _, ...officer } = developmentOfficer;
const callers: Record<string, JWTPayload | null> = {
  nobody: null,
  analyst: { sub: 'an', agency: 'BPS', role: 'ANALYST', purpose: 'STATISTICS_RESEARCH', nation: true },
  'regional officer': { ...officer, role: 'REGIONAL_OFFICER', regions: ['3212'] },
  'housing officer': { ...officer, purpose: 'HOUSING_SELECTION', nation: true },
  auditor: { sub: 'au', agency: 'BPK', role: 'AUDITOR', purpose: 'AUDIT' },
  officer: developmentOfficer,
};

const { apiSchema } = loadCommittedSupergraph();
const literals = {
  'Query.household(nik:)': ['"3212991203800001"', '"1"'],
  'Query.householdByMember(nik:)': ['"3212991203800001"'],
  'Query.person(nik:)': ['"3212991203800001"'],
  'Query.region(code:)': ['"32"', '"3212"', '"x"'],
  'Query.dwelling(id:)': ['"a"', '"0123456789abcdef01234567"'],
  'Query.housingProject(id:)': ['"p"'],
  'Query.companion(id:)': ['"c"'],
  'Query.assistanceTeam(id:)': ['"t"'],
  'Query.programCoverage(program:)': ['PKH', 'SEMBAKO'],
  'Query.programCoverage(region:)': ['"32"', '"3212"'],
  'Query.housingAssistanceCoverage(program:)': ['BSPS'],
};

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

const valuesOf = (value: unknown, name: string): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((element) => valuesOf(element, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === name ? [inner] : valuesOf(inner, name)));
};

it('answers whatever is asked, by whomever, with data or an error of the table', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomOperations(apiSchema, literals),
      fc.constantFrom(...Object.keys(callers)),
      async ({ query, variables }, name) => {
        const { data, errors = [] } = await hub.query(query, variables, callers[name] ?? null);

        for (const { message, extensions } of errors) {
          expect(isErrorCode(extensions.code)).toBe(true);
          expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
          expect(message).not.toMatch(/\d{16}|Mongo|\.ts:/);
        }
        const may = (scope: string) => name === 'officer' || (name === 'regional officer' && scope !== 'none');
        if (!may('nik:read') && name !== 'housing officer') {
          expect(valuesOf(data, 'nik').filter((nik) => nik !== null)).toEqual([]);
          expect(valuesOf(data, 'address').filter((address) => address !== null)).toEqual([]);
          // The random documents name their fields for the NIK that they ask about.
          expect(JSON.stringify(data ?? {}).replaceAll(/_\d{16}_/g, '')).not.toMatch(/(?<!\.\d*)\d{16}/); // but the digits of a share
        }
        if (!may('health:read')) {
          const health = ['heightForAgeZ', 'hasStuntedChild', 'factors', 'pregnant', 'hemoglobin'];
          for (const field of health) expect(valuesOf(data, field).filter((value) => value !== null)).toEqual([]);
        }
        if (name === 'nobody' || name === 'auditor') expect(valuesOf(data, 'decile')).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

it('lets nobody in with a token of which a part was changed', async () => {
  const token = await mintDevelopmentToken(loadConfig({}), developmentOfficer, 600);
  const [header = '', payload = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = fc.oneof(
    fc.record({ sub: fc.string() }).map((change) => `${header}.${encode({ ...claims, ...change })}.${signature}`),
    fc.constantFrom('DPO', 'AUDITOR', 'ANALYST').map((role) => `${header}.${encode({ ...claims, role })}.${signature}`),
    fc
      .integer({ min: 1, max: 1e6 })
      .map((more) => `${header}.${encode({ ...claims, exp: (claims.exp ?? 0) + more })}.${signature}`),
    fc
      .constantFrom('none', 'None', 'HS256', 'ES256')
      .map((alg) => `${encode({ alg, typ: 'JWT' })}.${payload}.${signature}`),
    fc
      .uint8Array({ minLength: 64, maxLength: 64 })
      .map((bytes) => `${header}.${payload}.${Buffer.from(bytes).toString('base64url')}`),
    fc.string({ minLength: 1 }).map((text) => text.replaceAll(/[^\x21-\x7e]/g, 'x')),
  );
  await fc.assert(
    fc.asyncProperty(forged, async (changed) => {
      fc.pre(changed !== token);
      const asked = [...hub.asked.values()];

      const answer = await hub.gateway.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${changed}` },
        payload: { query: '{ households(first: 1) { nodes { id } } }' },
      });

      expect(answer.statusCode).toBe(401);
      expect(answer.json().errors[0].extensions).toEqual({ code: 'UNAUTHENTICATED' });
      expect([...hub.asked.values()]).toEqual(asked);
    }),
    { numRuns: 200 },
  );
});
