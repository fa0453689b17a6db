import DataLoader from 'dataloader';

/** Reads the rows of many keys with one command. */
export type FindRows<TKey, TRow> = (keys: readonly TKey[]) => PromiseLike<readonly TRow[]>;

/** A loader for rows that are one to a key: null where there is none. */
export function createRowLoader<TRow>(
  find: FindRows<string, TRow>,
  keyOf: (row: TRow) => string,
): DataLoader<string, TRow | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await find(keys)).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** A loader for rows that are many to a key, in the order in which they were found; an empty list where there are none. */
export function createListLoader<TRow>(
  find: FindRows<string, TRow>,
  keyOf: (row: TRow) => string,
): DataLoader<string, readonly TRow[]> {
  return createRelationLoader(find, (key) => key, keyOf);
}

/** As `createListLoader`, for rows that belong to a record: nobody can ask for them who has not read the record. */
export function createRelationLoader<TRecord, TRow>(
  find: FindRows<TRecord, TRow>,
  idOf: (record: TRecord) => string,
  keyOf: (row: TRow) => string,
): DataLoader<TRecord, readonly TRow[], string> {
  return new DataLoader(
    async (records) => {
      const lists = new Map<string, TRow[]>(records.map((record) => [idOf(record), []]));
      for (const row of await find(records)) lists.get(keyOf(row))?.push(row);
      return records.map((record) => lists.get(idOf(record)) ?? []);
    },
    { cacheKeyFn: idOf },
  );
}
