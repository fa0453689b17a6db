import { Long } from 'bson';
import { type Doc, decodeTyped, encodeDocument, toNumber } from '../bson-view.ts';
import { Collection, type Query } from '../collection.ts';
import { encode } from '../encode.ts';
import { StoreError } from '../errors.ts';
import { compileMatcher } from '../matcher.ts';
import { someAt, splitPath } from '../paths.ts';
import { compileProjection } from '../projection.ts';
import { type Call, type Command, collectionName, countOption, docOption } from './command.ts';

/** The collection that is read; an empty one where nothing was written yet, so that malformed reads still fail. */
export function readable(call: Call): Collection {
  const name = collectionName(call);
  return call.store.find(call.database, name) ?? new Collection(`${call.database}.${name}`);
}

/** The query of a `find`, or of a `count` or `distinct` whose filter is called `query`. */
export function queryOf(body: Doc, filterField: 'filter' | 'query'): Query {
  return {
    filter: docOption(body, filterField),
    sort: docOption(body, 'sort'),
    skip: countOption(body, 'skip'),
    limit: countOption(body, 'limit'),
    hint: body.hint,
    maxTimeMS: countOption(body, 'maxTimeMS'),
  };
}

function find(call: Call): Buffer {
  const collection = readable(call);
  const project = compileProjection(docOption(call.body, 'projection'));
  const { records } = collection.find(queryOf(call.body, 'filter'));
  const batchSize = countOption(call.body, 'batchSize');
  return call.store.cursors.open(
    collection.namespace,
    records,
    ({ raw }) => project(raw),
    batchSize,
    call.body.singleBatch === true,
  );
}

function count(call: Call): Doc {
  // A negative limit means its absolute value.
  const limit = Math.abs(toNumber(call.body.limit) ?? 0);
  return { n: readable(call).find({ ...queryOf({ ...call.body, limit }, 'query') }).records.length };
}

function distinct(call: Call): Doc {
  const { key } = call.body;
  if (typeof key !== 'string' || key === '') throw new StoreError(14, 'distinct needs a key');
  const parts = splitPath(key);
  const values = new Map<string, unknown>();
  for (const { raw } of readable(call).find(queryOf(call.body, 'query')).records)
    someAt(decodeTyped(raw), parts, true, (value) => {
      // An array stands for its elements, which came before it.
      if (value !== undefined && !Array.isArray(value)) values.set(encode(value), value);
      return false;
    });
  return { values: [...values.values()] };
}

function cursorId(value: unknown): number {
  const id = toNumber(value);
  if (id === undefined) throw new StoreError(14, 'A cursor id must be a number');
  return id;
}

function getMore(call: Call): Buffer {
  const namespace = `${call.database}.${call.body.collection}`;
  return call.store.cursors.more(
    cursorId(call.body.getMore),
    namespace,
    countOption(call.body, 'batchSize') || undefined,
  );
}

function killCursors({ store, body }: Call): Doc {
  const ids = ((body.cursors ?? []) as unknown[]).map(cursorId);
  const killed = new Set(ids.filter((id) => store.cursors.kill(id)));
  const asLongs = (list: number[]) => list.map((id) => Long.fromNumber(id));
  return {
    cursorsKilled: asLongs([...killed]),
    cursorsNotFound: asLongs(ids.filter((id) => !killed.has(id))),
    cursorsAlive: [],
    cursorsUnknown: [],
  };
}

/** Answers a list that is not stored as a cursor, filtered as `listCollections` and `listDatabases` allow. */
export function filtered(docs: readonly Doc[], filter: Doc): Buffer[] {
  const matcher = compileMatcher(filter);
  return docs.map((doc) => encodeDocument(doc)).filter((raw) => matcher.testRaw(raw));
}

const READ = ['hint', 'skip', 'limit'];

/** Commands that read documents. */
export const READ_COMMANDS: Readonly<Record<string, Command>> = {
  find: {
    options: [
      ...READ,
      'filter',
      'projection',
      'sort',
      'batchSize',
      'singleBatch',
      'allowDiskUse',
      'noCursorTimeout',
      'allowPartialResults',
    ],
    run: find,
  },
  count: { options: [...READ, 'query'], run: count },
  distinct: { options: ['key', 'query', 'hint'], run: distinct },
  getMore: { options: ['collection', 'batchSize'], run: getMore },
  killCursors: { options: ['cursors'], run: killCursors },
};
