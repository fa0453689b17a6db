import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { inject } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { createPseudonyms, type Pseudonyms } from '#platform/pseudonym.ts';
import type { RegisterBatch } from '#population/register-rows.ts';
import { createSocialWelfareSeed } from '../../../subgraphs/social-welfare/seed.ts';
import { createSocialWelfareRoom } from '../../../subgraphs/social-welfare/server.ts';
import { roomHeaders, testVerifier } from '../../support/callers.ts';

/** An answer of the room. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for any shape and asserts on it
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
  /** The body as it left the room. */
  readonly body: string;
}

/** What a request asks. */
export interface Question {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

/** A command that the room sent to its database. */
export interface SentCommand {
  readonly name: string;
  readonly collection: string;
  readonly command: Record<string, unknown>;
}

/** The room over a database of its own, seeded, and removed at the end. */
export interface WelfareRoom extends AsyncDisposable {
  readonly database: Database;
  readonly pseudonyms: Pseudonyms;
  /** Asks for an officer of the nation with every scope, unless for another caller. */
  ask(query: string, variables?: Record<string, unknown>, caller?: Caller): Promise<Answer>;
  /** A request with these headers, whoever sends it. */
  send(question: Question, headers: Readonly<Record<string, string>>): Promise<Answer & { readonly status: number }>;
  /** The part of one household, asked for as the gateway asks for it. */
  welfareOf(nik: string, selection: string): ReturnType<WelfareRoom['ask']>;
  /** What the room sends to its database while it answers. */
  commandsOf(work: () => Promise<unknown>): Promise<SentCommand[]>;
}

const room = 'social-welfare';

/** The room seeded with the batches, one after the other. */
export async function startWelfareRoom(...batches: readonly RegisterBatch[]): Promise<WelfareRoom> {
  const [hosts = '', parameters] = inject('mongoUri').split('?');
  const uri = `${hosts.replace(/\/?$/, '/')}?monitorCommands=true${parameters ? `&${parameters}` : ''}`;
  const database = await connectDatabase('test', uri, `test_welfare_${randomUUID().slice(0, 8)}`);
  const pseudonyms = createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']);
  const seed = createSocialWelfareSeed(database);
  await seed.begin();
  for (const batch of batches) await seed.write(batch);
  await seed.finish();
  const verifier = testVerifier(room);
  const app = await createSocialWelfareRoom({ database, pseudonyms, verifier, logger: pino({ level: 'silent' }) });

  const send: WelfareRoom['send'] = async (payload, headers) => {
    const { body, statusCode } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    return { ...JSON.parse(body), body, status: statusCode };
  };
  const ask: WelfareRoom['ask'] = async (query, variables = {}, caller) =>
    send({ query, variables }, await roomHeaders(room, caller));
  return {
    database,
    pseudonyms,
    ask,
    send,
    welfareOf: (nik, selection) =>
      ask(
        `query ($representations: [_Any!]!) {
          _entities(representations: $representations) { ... on Household { welfare { ${selection} } } }
        }`,
        { representations: [{ __typename: 'Household', nik }] },
      ),
    async commandsOf(work) {
      const sent: SentCommand[] = [];
      const listen = ({ commandName, command }: { commandName: string; command: Record<string, unknown> }) => {
        sent.push({ name: commandName, collection: String(command[commandName]), command });
      };
      const client = database.getClient();
      client.on('commandStarted', listen);
      await work();
      client.off('commandStarted', listen);
      return sent;
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
}
