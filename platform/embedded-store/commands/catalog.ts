import { isDeepStrictEqual } from 'node:util';
import { type Doc, decode, encodeDocument, isDoc } from '../bson-view.ts';
import type { Collection } from '../collection.ts';
import { encode } from '../encode.ts';
import { notImplemented, StoreError } from '../errors.ts';
import type { IndexSpec } from '../ordered-index.ts';
import { type Call, type Command, collectionName, countOption, docOption } from './command.ts';
import { filtered } from './read.ts';

const raw = (item: Buffer) => item;
const cursorBatch = (call: Call) => countOption(docOption(call.body, 'cursor'), 'batchSize');

function create(call: Call): Doc {
  call.store.ensure(call.database, collectionName(call));
  return {};
}

function drop(call: Call): Doc {
  const collection = call.store.find(call.database, collectionName(call));
  if (collection === undefined) return {};
  call.store.drop(call.database, collectionName(call));
  return { ns: collection.namespace, nIndexesWas: collection.indexes.size };
}

function dropDatabase({ store, database }: Call): Doc {
  for (const name of [...store.collections(database).keys()]) store.drop(database, name);
  return { dropped: database };
}

function listCollections(call: Call): Buffer {
  const names = [...call.store.collections(call.database).keys()];
  const docs = names.map((name) => {
    const idIndex = { v: 2, key: { _id: 1 }, name: '_id_' };
    return { name, type: 'collection', options: {}, info: { readOnly: false }, idIndex };
  });
  const namespace = `${call.database}.$cmd.listCollections`;
  return call.store.cursors.open(namespace, filtered(docs, docOption(call.body, 'filter')), raw, cursorBatch(call));
}

function listDatabases(call: Call): Doc {
  const docs = [...call.store.databases].map(([name, collections]) => {
    const sizeOnDisk = [...collections.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    return { name, sizeOnDisk, empty: false };
  });
  const databases = filtered(docs, docOption(call.body, 'filter')).map((item) => decode(item));
  return { databases: call.body.nameOnly === true ? databases.map(({ name }) => ({ name })) : databases };
}

const INDEX_OPTIONS = ['name', 'key', 'unique', 'sparse', 'partialFilterExpression', 'background', 'v', 'ns'];

function indexSpec(given: unknown): IndexSpec {
  if (!isDoc(given) || !isDoc(given.key) || typeof given.name !== 'string' || given.name === '')
    throw new StoreError(9, 'An index needs a key and a name');
  for (const [option, value] of Object.entries(given))
    if (!INDEX_OPTIONS.includes(option) && value !== false) throw notImplemented(`The index option ${option}`);
  const { name, key, unique, sparse, partialFilterExpression } = given;
  if (Object.keys(key).length === 0) throw new StoreError(67, 'Index keys cannot be empty');
  if (isDoc(partialFilterExpression) && sparse === true)
    throw new StoreError(67, 'cannot mix partialFilterExpression and sparse');
  return {
    name,
    key,
    ...(unique === true ? { unique } : {}),
    ...(sparse === true ? { sparse } : {}),
    ...(isDoc(partialFilterExpression) ? { partialFilterExpression } : {}),
  };
}

/** Whether the index is there already. @throws {StoreError} 85 or 86 when one like it has other options. */
function isKnown(collection: Collection, spec: IndexSpec): boolean {
  const same = (a: IndexSpec) => ({ unique: a.unique, sparse: a.sparse, partial: encode(a.partialFilterExpression) });
  for (const { spec: held } of collection.indexes.values()) {
    const isSameKey = encode(held.key) === encode(spec.key);
    if (held.name === spec.name && !isSameKey)
      throw new StoreError(86, `An existing index has the same name as the requested index: ${spec.name}`);
    if (!isSameKey || encode(held.partialFilterExpression) !== encode(spec.partialFilterExpression)) continue;
    if (held.name === '_id_') return true;
    if (held.name === spec.name && !isDeepStrictEqual(same(held), same(spec)))
      throw new StoreError(86, `An existing index has the same name as the requested index: ${spec.name}`);
    if (!isDeepStrictEqual(same(held), same(spec)) || held.name !== spec.name)
      throw new StoreError(85, `Index already exists with a different name or options: ${held.name}`);
    return true;
  }
  return false;
}

function createIndexes(call: Call): Doc {
  const specs = ((call.body.indexes ?? []) as unknown[]).map(indexSpec);
  if (specs.length === 0) throw new StoreError(2, 'Must specify at least one index to create');
  const createdCollectionAutomatically = call.store.find(call.database, collectionName(call)) === undefined;
  const collection = call.store.ensure(call.database, collectionName(call));
  const numIndexesBefore = collection.indexes.size;
  for (const spec of specs) if (!isKnown(collection, spec)) collection.addIndex(spec);
  return { numIndexesBefore, numIndexesAfter: collection.indexes.size, createdCollectionAutomatically };
}

function listIndexes(call: Call): Buffer {
  const { indexes, namespace } = call.store.require(call.database, collectionName(call));
  // MongoDB does not list the uniqueness of _id.
  const docs = [...indexes.values()].map(({ spec }) => ({
    v: 2,
    ...spec,
    ...(spec.name === '_id_' ? { unique: undefined } : {}),
  }));
  return call.store.cursors.open(namespace, docs, (doc) => encodeDocument(doc), cursorBatch(call));
}

function dropIndexes(call: Call): Doc {
  const collection = call.store.require(call.database, collectionName(call));
  const nIndexesWas = collection.indexes.size;
  const { index } = call.body;
  for (const wanted of index === '*'
    ? [...collection.indexes.keys()].filter((name) => name !== '_id_')
    : [index].flat()) {
    const found = [...collection.indexes.values()].find(
      ({ spec }) => spec.name === wanted || encode(spec.key) === encode(wanted),
    );
    if (found === undefined) throw new StoreError(27, `index not found with name [${wanted}]`);
    if (found.spec.name === '_id_') throw new StoreError(72, 'cannot drop _id index');
    collection.dropIndex(found.spec.name);
  }
  return { nIndexesWas };
}

/** Commands about collections and indexes. */
export const CATALOG_COMMANDS: Readonly<Record<string, Command>> = {
  create: { options: ['autoIndexId'], run: create },
  drop: { options: [], run: drop },
  dropDatabase: { options: [], run: dropDatabase },
  listCollections: { options: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'], run: listCollections },
  listDatabases: { options: ['filter', 'nameOnly', 'authorizedDatabases'], run: listDatabases },
  createIndexes: { options: ['indexes', 'commitQuorum'], run: createIndexes },
  listIndexes: { options: ['cursor'], run: listIndexes },
  dropIndexes: { options: ['index'], run: dropIndexes },
};
