import { randomUUID } from 'node:crypto';
import type { Model } from 'mongoose';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { createPseudonyms, type Pseudonyms } from '#platform/pseudonym.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import { type Models, registerModels } from '../../../../subgraphs/social-welfare/model.ts';
import { createSocialWelfareSeed } from '../../../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../../../subgraphs/social-welfare/server.ts';
import { aCaller, roomHeaders, testVerifier } from '../../../support/callers.ts';
import {
  aCompanion,
  aNik,
  anEnrollment,
  aRegion,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../../support/welfare-rows.ts';

/** A family of three with PKH and a companion, one of two with PKH in the same village, and one in another regency. */
export const village = '3212212012';
/** A village of the same regency, in another district. */
export const otherVillage = '3212012001';
/** A village of another regency of the same province. */
export const farVillage = '3273011001';

const families = [
  aWelfareRow({
    headNik: aNik(1),
    members: [
      aWelfareMember({ nik: aNik(1), isCarer: true }),
      aWelfareMember({ nik: aNik(2), name: 'Siti', sex: 'FEMALE', relationship: 'WIFE' }),
      aWelfareMember({ nik: aNik(3), name: 'Andi', relationship: 'CHILD', maritalStatus: 'SINGLE', occupation: null }),
    ],
    enrollments: [
      anEnrollment({ companionId: 'A' }),
      anEnrollment({ program: 'PBI_JK', beneficiaryNik: aNik(1) }),
      anEnrollment({ program: 'PBI_JK', beneficiaryNik: aNik(3) }),
    ],
  }),
  aWelfareRow({
    headNik: aNik(11),
    members: [
      aWelfareMember({ nik: aNik(11), name: 'Joko' }),
      aWelfareMember({ nik: aNik(12), name: 'Wati', sex: 'FEMALE', relationship: 'WIFE' }),
    ],
    enrollments: [anEnrollment({ companionId: 'B' }), anEnrollment({ program: 'SEMBAKO' })],
  }),
  aWelfareRow({ headNik: aNik(21), regionCode: farVillage, enrollments: [anEnrollment({ companionId: 'C' })] }),
  aWelfareRow({ headNik: aNik(31), decile: null, decileHistory: [] }),
];

/** What the register of these tests holds. */
export const requestRows = aWelfareBatch(families, {
  companions: [aCompanion({ companionId: 'A' }), aCompanion({ companionId: 'B' }), aCompanion({ companionId: 'C' })],
  regions: ['32', '3212', '321221', village, '321201', otherVillage, '3273', '327301', farVillage].map((code) =>
    aRegion(code),
  ),
});

const officer = (subject: string, code: string): Caller =>
  aCaller({ subject, role: 'REGIONAL_OFFICER', agency: 'Dinas Sosial', rows: { kind: 'regions', codes: [code] } });

/** One caller for each who takes a step. */
export const callers = {
  village: officer('village-operator', village),
  district: officer('district-officer', '321221'),
  verifier: officer('verifier', '3212'),
  head: officer('head-of-office', '3212'),
  province: officer('province-officer', '32'),
  kemensos: aCaller({ subject: 'pusdatin' }),
  bps: aCaller({ subject: 'bps-officer', agency: 'BPS' }),
  companion: aCaller({
    subject: 'companion-a',
    role: 'FIELD_WORKER',
    rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' },
  }),
  analyst: aCaller({ subject: 'analyst', agency: 'BRIN', role: 'ANALYST', scopes: ['household:read', 'case:write'] }),
} as const;

/** A caller of `callers`. */
export type Actor = keyof typeof callers;

/** The evidence that some steps need. */
export const minutes = { kind: 'MUSDES_MINUTES', reference: 'BA-12/2026', takenOn: '2026-07-01' };
/** What a field check brings. */
export const fieldEvidence = [
  { kind: 'PHOTO', reference: 'foto-1', takenOn: '2026-07-08', region: village },
  { kind: 'FIELD_NOTE', reference: 'catatan-1', takenOn: '2026-07-08' },
];

/** Every step to the register, in the formal channel after the draft. */
export const wayUp: readonly (readonly [Actor, string, object])[] = [
  ['village', 'SUBMIT', { evidence: [minutes] }],
  ['district', 'ENDORSE', {}],
  ['verifier', 'VERIFY', {}],
  ['head', 'APPROVE', {}],
  ['province', 'FORWARD', {}],
  ['kemensos', 'ACCEPT', {}],
  ['kemensos', 'CONFIRM_MATCH', {}],
  ['bps', 'RANK', { decile: 1 }],
];

/** An answer to a command: the record's fields, or those of the refusal. */
export interface CommandAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly status: string;
  readonly version: number;
  readonly effect: string;
  readonly rule?: string;
  readonly currentVersion?: number;
}

const answerFields = `__typename
  ... on DataChangeRequest { id status version effect }
  ... on VersionConflict { currentVersion } ... on StepNotAllowed { refusedStatus: status } ... on RuleNotMet { rule }
  ... on Refusal { message }`;

/** The room over a database of its own whose clock the test sets. */
export interface RequestsRoom extends AsyncDisposable {
  readonly database: Database;
  readonly models: Models;
  readonly pseudonyms: Pseudonyms;
  /** What time it is for the room. */
  now: Date;
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for any shape and asserts on it
  ask(query: string, variables: Record<string, unknown>, caller: Caller): Promise<any>;
  /** Sends a command; its answer, or the code of the error. */
  command(name: string, input: object, caller: Caller): Promise<CommandAnswer>;
  /** The code of the error that a command is refused with as malformed, and the argument that it names. */
  faultOf(name: string, input: object, caller: Caller): Promise<unknown>;
  household(n: number): string;
  person(n: number): string;
  /** Makes a request in the formal channel and takes it along the way, as far as the step before the end is given. */
  bring(kind: string, part: object, steps?: number): Promise<CommandAnswer>;
  /** Everything that the requests' collection and the families hold, to see that nothing was written. */
  contents(): Promise<string>;
  restart(): Promise<void>;
}

const room = 'social-welfare';

// How often something was looked after says nothing of what is held.
const withoutCounters = { programsRevision: 0 } as const;

/** Starts the room. */
export async function startRequestsRoom(batch: RegisterBatch = requestRows): Promise<RequestsRoom> {
  const database = await connectDatabase('test', inject('mongoUri'), `test_requests_${randomUUID().slice(0, 8)}`);
  const pseudonyms = createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']);
  const seed = createSocialWelfareSeed(database);
  await seed.begin();
  await seed.write(batch);
  await seed.finish();
  const models = registerModels(database);
  const start = () =>
    createSocialWelfareRoom({
      database,
      pseudonyms,
      verifier: testVerifier(room),
      logger: pino({ level: 'silent' }),
      now: () => self.now,
    });
  let app: Awaited<ReturnType<typeof start>>;

  const self: RequestsRoom = {
    database,
    models,
    pseudonyms,
    now: new Date('2026-07-10T03:00:00.000Z'),
    household: (n) => pseudonyms.idOf('household', aNik(n)),
    person: (n) => pseudonyms.idOf('person', aNik(n)),
    async ask(query, variables, caller) {
      const headers = await roomHeaders(room, caller);
      const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
      return JSON.parse(body);
    },
    async command(name, input, caller) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const { data, errors } = await self.ask(
        `mutation ($input: ${type}) { answer: ${name}(input: $input) { ${answerFields} } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        caller,
      );
      if (errors) throw new Error(JSON.stringify(errors));
      return data.answer;
    },
    async faultOf(name, input, caller) {
      const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
      const { errors } = await self.ask(
        `mutation ($input: ${type}) { answer: ${name}(input: $input) { __typename } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
        caller,
      );
      return errors?.[0]?.extensions;
    },
    async bring(kind, part, steps = wayUp.length) {
      const made = await self.command('createChangeRequest', { channel: 'FORMAL', kind, ...part }, callers.village);
      if (made.__typename !== 'DataChangeRequest') return made;
      let answer = made;
      for (const [actor, action, extra] of wayUp.slice(0, steps)) {
        if (action === 'FORWARD') self.now = new Date('2026-07-18T03:00:00.000Z');
        const input = { request: made.id, expectedVersion: answer.version, action, ...extra };
        answer = await self.command('advanceChangeRequest', input, callers[actor]);
        if (answer.__typename !== 'DataChangeRequest') throw new Error(`${action}: ${JSON.stringify(answer)}`);
      }
      self.now = new Date('2026-07-10T03:00:00.000Z');
      return answer;
    },
    async contents() {
      const { changeRequests, households, enrollments, findings } = models;
      const collections = [changeRequests, households, enrollments, findings] as unknown as Model<unknown>[];
      const read = (model: Model<unknown>) => model.find({}, withoutCounters).sort({ _id: 1 }).lean().exec();
      return JSON.stringify(await Promise.all(collections.map(read)));
    },
    async restart() {
      await app.close();
      app = await start();
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
  app = await start();
  return self;
}
