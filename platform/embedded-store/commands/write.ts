import { ObjectId } from 'bson';
import { type Doc, decodeTyped, encodeDocument, isDoc } from '../bson-view.ts';
import type { Collection, StoredRecord } from '../collection.ts';
import { encode } from '../encode.ts';
import { StoreError } from '../errors.ts';
import { compileProjection } from '../projection.ts';
import { compileUpdate, seedOf, type Update } from '../update.ts';
import { type Call, type Command, collectionName, countOption, docOption, rawDocuments } from './command.ts';
import { readable } from './read.ts';

/** Runs each write of a list; a failed one is reported at its place, and ends an ordered list. */
function runEach<T>(call: Call, items: readonly T[], write: (item: T, index: number) => void): Doc {
  const writeErrors: Doc[] = [];
  for (const [index, item] of items.entries()) {
    try {
      write(item, index);
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      writeErrors.push({ index, ...error.toFields() });
      if (call.body.ordered !== false) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

function insert(call: Call): Doc {
  const documents = rawDocuments(call, 'documents');
  const collection = call.store.ensure(call.database, collectionName(call));
  let n = 0;
  const errors = runEach(call, documents, (raw) => {
    collection.insert(raw);
    n++;
  });
  return { n, ...errors };
}

/** Writes the changed document; false when it is as it was. @throws {StoreError} 66 when `_id` would change. */
function change(collection: Collection, record: StoredRecord, update: Update): Buffer | undefined {
  const old = decodeTyped(record.raw);
  const id = encode(old._id);
  const updated = update(old, false);
  if (encode(updated._id) !== id)
    throw new StoreError(66, "Performing an update on the path '_id' would modify the immutable field '_id'");
  const raw = encodeDocument(updated);
  if (raw.equals(record.raw)) return undefined;
  collection.replace(record, raw);
  return raw;
}

function upsert(collection: Collection, filter: Doc, update: Update): StoredRecord {
  const seed = seedOf(filter);
  const id = seed._id;
  const made = update(seed, true);
  if (id !== undefined && encode(made._id) !== encode(id))
    throw new StoreError(66, "The immutable field '_id' was changed");
  return collection.insert(encodeDocument(made._id === undefined ? { _id: new ObjectId(), ...made } : made));
}

const UPDATE_FIELDS = ['q', 'u', 'multi', 'upsert', 'arrayFilters', 'hint'];
const DELETE_FIELDS = ['q', 'limit', 'hint'];

function statement(raw: Buffer, fields: readonly string[]): Doc {
  const doc = decodeTyped(raw);
  for (const [name, value] of Object.entries(doc))
    if (!fields.includes(name) && value !== null && value !== undefined)
      throw new StoreError(238, `The field ${name} of a write is not supported`);
  return doc;
}

function update(call: Call): Doc {
  const statements = rawDocuments(call, 'updates');
  const collection = call.store.ensure(call.database, collectionName(call));
  const maxTimeMS = countOption(call.body, 'maxTimeMS');
  const upserted: Doc[] = [];
  let [n, nModified] = [0, 0];
  const errors = runEach(call, statements, (raw, index) => {
    const { u, multi, hint, arrayFilters, ...rest } = statement(raw, UPDATE_FIELDS);
    const filter = docOption(rest, 'q');
    const apply = compileUpdate(u, arrayFilters);
    if (multi === true && isReplacement(u))
      throw new StoreError(9, 'multi update is not supported for replacement-style update');
    const { records } = collection.find({ filter, hint, maxTimeMS, limit: multi === true ? 0 : 1 });
    for (const record of records) {
      if (change(collection, record, apply) !== undefined) nModified++;
      n++;
    }
    if (records.length > 0 || rest.upsert !== true) return;
    upserted.push({ index, _id: decodeTyped(upsert(collection, filter, apply).raw)._id });
    n++;
  });
  return { n, nModified, ...(upserted.length > 0 ? { upserted } : {}), ...errors };
}

const isReplacement = (spec: unknown) => isDoc(spec) && Object.keys(spec)[0]?.startsWith('$') !== true;

function remove(call: Call): Doc {
  const collection = readable(call);
  const maxTimeMS = countOption(call.body, 'maxTimeMS');
  let n = 0;
  const errors = runEach(call, rawDocuments(call, 'deletes'), (raw) => {
    const { hint, limit, ...rest } = statement(raw, DELETE_FIELDS);
    const { records } = collection.find({
      filter: docOption(rest, 'q'),
      hint,
      maxTimeMS,
      limit: Number(limit) === 1 ? 1 : 0,
    });
    for (const record of records) collection.delete(record);
    n += records.length;
  });
  return { n, ...errors };
}

function findAndModify(call: Call): Doc {
  const { body } = call;
  const collection = call.store.ensure(call.database, collectionName(call));
  const filter = docOption(body, 'query');
  const project = compileProjection(docOption(body, 'fields'));
  const shown = (raw: Buffer | undefined) => (raw === undefined ? null : decodeTyped(project(raw)));
  if ((body.remove === true) === (body.update !== undefined))
    throw new StoreError(9, 'Either an update or remove=true must be specified');
  const apply = body.remove === true ? undefined : compileUpdate(body.update, body.arrayFilters);
  const query = { filter, sort: docOption(body, 'sort'), hint: body.hint, maxTimeMS: countOption(body, 'maxTimeMS') };
  const [record] = collection.find({ ...query, limit: 1 }).records;
  if (apply === undefined) {
    if (record) collection.delete(record);
    return { lastErrorObject: { n: record ? 1 : 0 }, value: shown(record?.raw) };
  }
  if (record) {
    const changed = change(collection, record, apply) ?? record.raw;
    return { lastErrorObject: { n: 1, updatedExisting: true }, value: shown(body.new === true ? changed : record.raw) };
  }
  if (body.upsert !== true) return { lastErrorObject: { n: 0, updatedExisting: false }, value: null };
  const { raw } = upsert(collection, filter, apply);
  return {
    lastErrorObject: { n: 1, updatedExisting: false, upserted: decodeTyped(raw)._id },
    value: body.new === true ? shown(raw) : null,
  };
}

const WRITE = ['ordered', 'bypassDocumentValidation'];
const MODIFY = [
  'query',
  'update',
  'remove',
  'sort',
  'fields',
  'new',
  'upsert',
  'arrayFilters',
  'hint',
  'bypassDocumentValidation',
];

/** Commands that write documents. */
export const WRITE_COMMANDS: Readonly<Record<string, Command>> = {
  insert: { options: [...WRITE, 'documents'], run: insert },
  update: { options: [...WRITE, 'updates'], run: update },
  delete: { options: [...WRITE, 'deletes'], run: remove },
  findAndModify: { options: MODIFY, run: findAndModify },
  findandmodify: { options: MODIFY, run: findAndModify },
};
