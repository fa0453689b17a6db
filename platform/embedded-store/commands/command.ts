import { type Doc, encodeDocument, isDoc, toNumber } from '../bson-view.ts';
import { notImplemented, StoreError } from '../errors.ts';
import type { Store } from '../store.ts';

/** One command as it arrived. Numbers in `body` are BSON wrappers. */
export interface Call {
  readonly store: Store;
  readonly name: string;
  readonly database: string;
  readonly body: Doc;
  readonly sequences: ReadonlyMap<string, readonly Buffer[]>;
}

/** A command: the options that it understands, and what it answers, as a document or as the bytes of one. */
export interface Command {
  readonly options: readonly string[] | 'any';
  readonly run: (call: Call) => Doc | Buffer;
}

const COMMON = [
  '$db',
  'lsid',
  '$readPreference',
  '$clusterTime',
  'readConcern',
  'writeConcern',
  'comment',
  'maxTimeMS',
];
const VERSIONED = ['apiVersion', 'apiStrict', 'apiDeprecationErrors'];

/** Refuses a call with an option that would be ignored. @throws {StoreError} 238 */
export function requireOptions({ name, body }: Call, options: Command['options']): void {
  if (options === 'any') return;
  for (const [option, value] of Object.entries(body)) {
    const isUnset = value === false || value === null || value === undefined;
    if (option === name || isUnset || options.includes(option) || COMMON.includes(option) || VERSIONED.includes(option))
      continue;
    throw notImplemented(`The option ${option} of ${name}`);
  }
  const level = (body.readConcern as Doc | undefined)?.level ?? 'local';
  if (level === 'snapshot' || level === 'linearizable') throw notImplemented(`Read concern ${level}`);
  if ((toNumber((body.writeConcern as Doc | undefined)?.w) ?? 0) > 1)
    throw new StoreError(2, "cannot use 'w' > 1 when a host is not replicated");
}

/** The collection that a command names. @throws {StoreError} 73 */
export function collectionName({ body, name }: Call): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new StoreError(73, `Invalid collection name in ${name}`);
  return value;
}

/** An option that is a whole number from 0; `undefined` when absent. @throws {StoreError} 2 */
export function countOption(body: Doc, option: string): number | undefined {
  const value = body[option];
  if (value === undefined || value === null) return undefined;
  const number = toNumber(value);
  if (number === undefined || !Number.isInteger(number) || number < 0)
    throw new StoreError(2, `${option} must be a whole number from 0`);
  return number;
}

/** An option that is a document; an empty one when absent. @throws {StoreError} 14 */
export function docOption(body: Doc, option: string): Doc {
  const value = body[option] ?? {};
  if (!isDoc(value)) throw new StoreError(14, `BSON field '${option}' must be an object`);
  return value;
}

/** The documents of a write, from a sequence beside the body or from an array in it, as bytes. @throws {StoreError} 9 */
export function rawDocuments({ body, sequences, name }: Call, field: string): readonly Buffer[] {
  const raws =
    sequences.get(field) ??
    (Array.isArray(body[field]) ? body[field].map((doc) => encodeDocument(doc as Doc)) : undefined);
  if (raws === undefined || raws.length === 0) throw new StoreError(9, `${name} needs a list of ${field}`);
  if (raws.length > 100_000) throw new StoreError(9, `${name} takes at most 100000 ${field}`);
  return raws;
}
