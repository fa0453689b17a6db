/** A ministry's room as the public meets it: tables by region, a clock that the test sets, another process beside it. */
import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { inject } from 'vitest';
import { type Caller, publicCaller, type Role } from '#platform/access/caller.ts';
import type { RoomTokenVerifier } from '#platform/access/room-token.ts';
import { createLogger } from '#platform/logger.ts';
import { connectDatabase, type Database } from '#platform/mongo.ts';
import { createPseudonyms, type Pseudonyms } from '#platform/pseudonym.ts';
import { roomHeaders, testVerifier } from '../../support/callers.ts';

/** A cell as the graph answers it. */
export interface Cell {
  readonly region: { readonly code: string } | null;
  readonly count: number | null;
  readonly base: number | null;
  readonly rate: number | null;
  readonly suppressed: boolean;
  readonly reason: string | null;
}

/** A table as the graph answers it. */
export interface Table {
  readonly measure: string;
  readonly period: string;
  readonly asOf: string;
  readonly minimumCell: number;
  readonly total: Cell;
  readonly regions: { readonly nodes: readonly Cell[] };
  readonly target: {
    readonly year: number;
    readonly families: number;
    readonly source: string;
    readonly progress: number | null;
  } | null;
}

/** An answer: the table, or what was refused. */
export interface TableAnswer {
  readonly table: Table | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
}

/** The room over a database of its own, which is removed at the end. */
export interface PublishingRoom extends AsyncDisposable {
  readonly database: Database;
  /** The table of a root field, written with its arguments, for a role. */
  tableOf(field: string, role?: Role): Promise<TableAnswer>;
  /** The same from another process of the room, which remembers nothing of this one. */
  tableElsewhere(field: string, role?: Role): Promise<TableAnswer>;
  setClock(today: string): void;
}

/** What differs between the ministries. */
export interface RoomKind {
  readonly room: string;
  create(options: {
    readonly database: Database;
    readonly pseudonyms: Pseudonyms;
    readonly verifier: RoomTokenVerifier;
    readonly logger: ReturnType<typeof createLogger>;
    readonly now: () => Date;
  }): Promise<FastifyInstance>;
  /** Fills the register. */
  fill(database: Database): Promise<void>;
}

const selection = `measure period asOf minimumCell
  total { region { code } count base rate suppressed reason }
  regions(first: 500) { nodes { region { code } count base rate suppressed reason } }
  target { year families source progress }`;

/** Opens the room on 24 November 2026. */
export async function openPublishingRoom({ room, create, fill }: RoomKind): Promise<PublishingRoom> {
  const database = await connectDatabase('test', inject('mongoUri'), `test_published_${randomUUID().slice(0, 8)}`);
  await fill(database);
  let today = new Date('2026-11-24T00:00:00Z');
  const options = {
    database,
    pseudonyms: createPseudonyms(['1:a-key-of-the-tests-that-is-long-enough']),
    verifier: testVerifier(room),
    logger: createLogger('test', 'silent'),
    now: () => today,
  };
  const app = await create(options);
  const tableFrom = async (server: FastifyInstance, field: string, role: Role = 'PUBLIC'): Promise<TableAnswer> => {
    const caller: Caller = { ...publicCaller, role };
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: await roomHeaders(room, caller),
      payload: { query: `{ table: ${field} { ${selection} } }` },
    });
    const { data, errors } = response.json();
    return { table: data?.table ?? null, ...(errors && { errors }) };
  };
  return {
    database,
    tableOf: (field, role) => tableFrom(app, field, role),
    async tableElsewhere(field, role) {
      const other = await create(options);
      const answer = await tableFrom(other, field, role);
      await other.close();
      return answer;
    },
    setClock(day) {
      today = new Date(`${day}T00:00:00Z`);
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await database.dropDatabase();
      await database.close();
    },
  };
}

/** A root field with its arguments, narrowed to a region. */
export function within(field: string, region: string | null): string {
  if (region === null) return field;
  return field.endsWith(')') ? field.replace(')', `, region: "${region}")`) : `${field}(region: "${region}")`;
}

/** The cells of a table, its total first. */
export function cellsOf({ table }: TableAnswer): readonly Cell[] {
  return table === null ? [] : [table.total, ...table.regions.nodes];
}

/** The counts of a table by region, `nation` first; a withheld one is null. */
export function countsOf(answer: TableAnswer): Record<string, number | null> {
  return Object.fromEntries(cellsOf(answer).map(({ region, count }) => [region?.code ?? 'nation', count]));
}
