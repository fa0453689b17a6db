/** What was found of what a ministry said before. */
export interface Found {
  /** Of the ministry's data as they are known now; null where nothing can be kept at present. */
  readonly version: string | null;
  /** For each key what was kept under it and still holds; undefined where there is nothing. */
  readonly values: readonly (Buffer | undefined)[];
}

/** Something to be kept. */
export interface Entry {
  readonly key: string;
  readonly bytes: Buffer;
  readonly keepMs: number;
}

/** Where ministries' answers are kept. Every function goes on without what cannot be reached. */
export interface CacheStore {
  find(ministry: string, keys: readonly string[]): Found | Promise<Found>;
  /**
   * Keeps entries that were made from answers to questions that were asked after `find` told the version.
   * Those of a version that is over are found no more.
   */
  keep(ministry: string, version: string, entries: readonly Entry[]): void;
  /** The version of the ministry's data is over: nothing that was kept of it is found any more. Resolves when that is so. */
  renew(ministry: string): void | Promise<void>;
  close(): Promise<void>;
}
