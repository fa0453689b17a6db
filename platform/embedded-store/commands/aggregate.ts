import { type Doc, decode, decodeForArithmetic, encodeDocument, FieldSet, isDoc } from '../bson-view.ts';
import type { Collection, Query } from '../collection.ts';
import { StoreError } from '../errors.ts';
import { fieldsRead } from '../expressions.ts';
import { compilePipeline } from '../pipeline.ts';
import { type Call, type Command, countOption, docOption } from './command.ts';
import { readable } from './read.ts';

/** The stages that a query can do by itself, with an index, and the stages that are left. */
export interface SplitPipeline {
  readonly query: Query;
  readonly rest: readonly unknown[];
}

const ORDER = ['$match', '$sort', '$skip', '$limit'];

/** Takes the leading `$match`, `$sort`, `$skip` and `$limit`, in that order, into a query. */
export function splitPipeline({ body }: Pick<Call, 'body'>): SplitPipeline {
  const { pipeline } = body;
  if (!Array.isArray(pipeline)) throw new StoreError(14, 'A pipeline must be an array');
  const taken: Record<string, unknown> = {};
  const matches: Doc[] = [];
  let reached = 0;
  let count = 0;
  for (const stage of pipeline) {
    const [name = '', ...others] = isDoc(stage) ? Object.keys(stage) : [];
    const at = ORDER.indexOf(name);
    if (at < reached || others.length > 0) break;
    const value = (stage as Doc)[name];
    if (at === 0 && isDoc(value)) matches.push(value);
    else taken[name] = value;
    // Only conditions may be repeated: each other stage works on what the one before left.
    reached = at === 0 ? 0 : at + 1;
    count++;
  }
  const { $sort, $skip, $limit } = taken;
  if (taken.$limit !== undefined && countOption({ limit: $limit }, 'limit') === 0)
    throw new StoreError(15958, 'the limit must be positive');
  const filter = matches.length > 1 ? { $and: matches } : (matches[0] ?? {});
  const query = {
    filter,
    sort: docOption({ $sort }, '$sort'),
    skip: countOption({ $skip }, '$skip'),
    limit: countOption({ $limit }, '$limit'),
    hint: body.hint,
    maxTimeMS: countOption(body, 'maxTimeMS'),
  };
  return { query, rest: pipeline.slice(count) };
}

function run(collection: Collection, { query, rest }: SplitPipeline): { raws: Buffer[] } {
  // Expressions work on plain numbers, while the query compares the exact ones.
  const stages = decode(encodeDocument({ rest })).rest as Doc[];
  const stage = compilePipeline(stages);
  const raws = collection.find(query).records.map(({ raw }) => raw);
  if (rest.length === 0) return { raws };
  const first = stages[0] as Doc;
  const read = '$group' in first ? fieldsRead(first) : '$count' in first ? new Set<string>() : undefined;
  const fields = read && new FieldSet(read);
  return { raws: stage(raws.map((raw) => decodeForArithmetic(raw, fields))).map((doc) => encodeDocument(doc)) };
}

function aggregate(call: Call): Buffer {
  const collection = readable(call);
  const { raws } = run(collection, splitPipeline(call));
  const batchSize = countOption(docOption(call.body, 'cursor'), 'batchSize');
  return call.store.cursors.open(collection.namespace, raws, (raw) => raw, batchSize);
}

/** The aggregate command. */
export const AGGREGATE_COMMANDS: Readonly<Record<string, Command>> = {
  aggregate: { options: ['pipeline', 'cursor', 'hint', 'allowDiskUse', 'bypassDocumentValidation'], run: aggregate },
};
