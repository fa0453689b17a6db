import { type Doc, isDoc } from '../bson-view.ts';
import type { Found, Query } from '../collection.ts';
import { notImplemented, StoreError } from '../errors.ts';
import type { IndexScan } from '../planner.ts';
import { splitPipeline } from './aggregate.ts';
import { type Call, type Command, docOption } from './command.ts';
import { queryOf, readable } from './read.ts';

function scanStage({ index, reverse, isSorted, mergeAt }: IndexScan): Doc {
  const { key: keyPattern, name: indexName, unique = false, sparse = false, partialFilterExpression } = index.spec;
  const isPartial = partialFilterExpression !== undefined;
  const flags = { isMultiKey: index.isMultikey, isUnique: unique, isSparse: sparse, isPartial };
  const scan = { stage: 'IXSCAN', keyPattern, indexName, ...flags, direction: reverse ? 'backward' : 'forward' };
  return isSorted && mergeAt > 0 ? { stage: 'SORT_MERGE', inputStage: scan } : scan;
}

/** The plan as MongoDB draws it, the last step outermost. */
function winningPlan({ filter, sort = {}, skip = 0, limit = 0 }: Query, { plan }: Found, isCount: boolean): Doc {
  const [first, ...others] = plan.scans.map(scanStage);
  let stage: Doc = { stage: 'COLLSCAN', filter, direction: 'forward' };
  if (first)
    stage = {
      stage: 'FETCH',
      filter,
      inputStage: others.length > 0 ? { stage: 'OR', inputStages: [first, ...others] } : first,
    };
  const isSorted = Object.keys(sort).length === 0 || (others.length === 0 && plan.scans[0]?.isSorted === true);
  if (!isSorted) stage = { stage: 'SORT', sortPattern: sort, inputStage: stage };
  if (skip > 0) stage = { stage: 'SKIP', skipAmount: skip, inputStage: stage };
  if (limit > 0) stage = { stage: 'LIMIT', limitAmount: limit, inputStage: stage };
  return isCount ? { stage: 'COUNT', inputStage: stage } : stage;
}

function explain(call: Call): Doc {
  const explained = docOption(call.body, 'explain');
  const name = Object.keys(explained)[0] ?? '';
  if (!['find', 'count', 'aggregate'].includes(name)) throw notImplemented(`Explaining ${name}`);
  if (!isDoc(explained)) throw new StoreError(14, 'explain needs a command');
  const inner = { ...call, name, body: explained };
  const query =
    name === 'aggregate' ? splitPipeline(inner).query : queryOf(explained, name === 'find' ? 'filter' : 'query');
  const collection = readable(inner);
  const found = collection.find(query);
  const queryPlanner = {
    namespace: collection.namespace,
    winningPlan: winningPlan(query, found, name === 'count'),
    rejectedPlans: [],
  };
  const executionStats = {
    executionSuccess: true,
    nReturned: found.records.length,
    totalKeysExamined: found.keysExamined,
    totalDocsExamined: found.docsExamined,
  };
  return call.body.verbosity === 'queryPlanner' ? { queryPlanner } : { queryPlanner, executionStats };
}

/** The explain command: the query is run, and says what it looked at. */
export const EXPLAIN_COMMANDS: Readonly<Record<string, Command>> = {
  explain: { options: ['verbosity'], run: explain },
};
