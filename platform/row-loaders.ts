import { Loader } from '#platform/loader.ts';

/** Reads the rows of many keys with one command. */
export type FindRows<TKey, TRow> = (keys: readonly TKey[]) => PromiseLike<readonly TRow[]>;

/** A loader for rows that are one to a key: null where there is none. */
export function createRowLoader<TRow>(
  find: FindRows<string, TRow>,
  keyOf: (row: TRow) => string,
): Loader<string, TRow | null> {
  return new Loader(async (keys) => {
    const rows = new Map<string, TRow>();
    for (const row of await find(keys)) rows.set(keyOf(row), row);
    return keys.map((key) => rows.get(key) ?? null);
  }, itself);
}

/** A loader for rows that are many to a key, in the order in which they were found; an empty list where there are none. */
export function createListLoader<TRow>(
  find: FindRows<string, TRow>,
  keyOf: (row: TRow) => string,
): Loader<string, readonly TRow[]> {
  return createRelationLoader(find, itself, keyOf);
}

/** As `createListLoader`, for rows that belong to a record: nobody can ask for them who has not read the record. */
export function createRelationLoader<TRecord, TRow>(
  find: FindRows<TRecord, TRow>,
  idOf: (record: TRecord) => string,
  keyOf: (row: TRow) => string,
): Loader<TRecord, readonly TRow[]> {
  return new Loader(async (records, ids) => {
    const lists = new Map<string, TRow[]>();
    for (const row of await find(records)) {
      const key = keyOf(row);
      const list = lists.get(key);
      if (list) list.push(row);
      else lists.set(key, [row]);
    }
    return ids.map((id) => lists.get(id) ?? noRows);
  }, idOf);
}

/** A loader for values by texts, such as counts by id. */
export function createTextLoader<TValue>(
  read: (keys: readonly string[]) => PromiseLike<readonly TValue[]>,
): Loader<string, TValue> {
  return new Loader(read, itself);
}

const noRows: readonly never[] = [];

function itself(key: string): string {
  return key;
}
