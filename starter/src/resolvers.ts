/** The desk: turns each field of schema.graphql into a question to the loaders. Knows no database. */

import type { KeyRequest } from './cohort-keys.ts';
import { fault } from './errors.ts';
import { requireScope } from './hub-token.ts';
import type { Context } from './loaders.ts';
import type { RecordDocument } from './model.ts';

interface ListArguments {
  readonly filter?: { readonly region?: string | null; readonly service?: string | null } | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

const scope = 'household:read';

/** Resolvers by type. Fields that a record holds under their own name have none: graphql-js reads the property. */
export const resolvers = {
  Query: {
    sampleMinistryRecord: (_: unknown, { id }: { id: string }, { caller, loaders }: Context) => {
      requireScope(caller, scope);
      return loaders.records.load(id);
    },
    async sampleMinistryRecords(_: unknown, { filter, first, after }: ListArguments, context: Context) {
      requireScope(context.caller, scope);
      const size = first ?? 20;
      if (size < 1 || size > 500) throw fault('BAD_USER_INPUT', '"first" must be between 1 and 500.', 'first');
      const cursor = after == null ? null : readCursor(after);
      const { region = null, service = null } = filter ?? {};
      if (region !== null && !/^\d{2,10}$/.test(region)) {
        throw fault('BAD_USER_INPUT', '"region" must be a Kemendagri code.', 'region');
      }
      const rows = await context.listRecords({ region, service, after: cursor, limit: size + 1 });
      return connectionOf(rows, size, cursor !== null);
    },
    sampleMinistryKeys: (_: unknown, request: KeyRequest, { caller, readKeys }: Context) => {
      requireScope(caller, scope);
      return readKeys(request);
    },
  },
  Household: {
    sampleMinistry: ({ nik }: { nik: string }, _: unknown, { caller, loaders }: Context) => {
      requireScope(caller, scope);
      return loaders.parts.load(nik);
    },
  },
  SampleMinistryRecord: {
    // async: a throw would fail the whole batch of references, a rejection fails this one.
    __resolveReference: async ({ id }: { id: string }, { caller, loaders }: Context) => {
      requireScope(caller, scope);
      return loaders.records.load(id);
    },
    id: ({ _id }: RecordDocument) => _id,
    household: ({ headNik }: RecordDocument) => ({ nik: headNik }),
    region: ({ regionCode }: RecordDocument) => ({ code: regionCode }),
  },
};

function connectionOf(rows: readonly RecordDocument[], size: number, hasPreviousPage: boolean) {
  const nodes = rows.slice(0, size);
  const edges = nodes.map((node) => ({ node, cursor: cursorOf(node) }));
  const pageInfo = {
    hasNextPage: rows.length > size,
    hasPreviousPage,
    startCursor: edges[0]?.cursor ?? null,
    endCursor: edges.at(-1)?.cursor ?? null,
  };
  return { edges, nodes, pageInfo };
}

// A cursor is readable by whoever holds it: region and number, never a NIK.
function cursorOf({ regionCode, _id }: RecordDocument): string {
  return Buffer.from(`${regionCode} ${_id}`).toString('base64url');
}

function readCursor(cursor: string): readonly [string, string] {
  const [, regionCode, id] = /^(\d{10}) (\S+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (regionCode !== undefined && id !== undefined) return [regionCode, id];
  throw fault('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', 'after');
}
