/** The registry's memory: the log, and the state that follows from what has been read of it so far. */
import { decodeJwt } from 'jose';
import { LRUCache } from 'lru-cache';
import { continuesFrom } from '#platform/audit/chained-line.ts';
import { parseChange } from './change.ts';
import {
  type ChangeEntry,
  type ChangeLog,
  RegistryLogError,
  readEntry,
  type StoredEntry,
  writeEntry,
} from './change-log.ts';
import type { SubgraphVersion } from './model.ts';
import { applyEntry, emptyState, type RegistryState, type VersionRecord } from './state.ts';

/** The log with the state that follows from it. */
export interface Ledger {
  /** The state after the last entry that was read. */
  readonly state: RegistryState;
  /** Reads what others have appended since. */
  catchUp(): Promise<void>;
  /**
   * Appends an entry behind the last one that was read.
   * @throws {LogConflict} where somebody else has appended meanwhile.
   */
  append(entry: Omit<ChangeEntry, 'seq' | 'at'>): Promise<StoredEntry>;
  /** Entries behind the one with that number, in order. */
  entriesAfter(seq: number): AsyncGenerator<StoredEntry>;
  /** The whole of a version. */
  readVersion(record: VersionRecord): Promise<SubgraphVersion>;
  /** True where a change with that nonce (`jti`) was accepted. */
  hasAccepted(nonce: string): boolean;
  close(): Promise<void>;
}

/** Signatures die within minutes, so that the nonces of the last entries are enough. */
const rememberedNonces = 100_000;

/** Characters of SDLs that are kept at hand. */
const sdlsAtHand = 32 * 1024 * 1024;

/**
 * Reads the whole log.
 * @throws {RegistryLogError} where its chain of hashes is broken.
 */
export async function openLedger(log: ChangeLog): Promise<Ledger> {
  let state = emptyState();
  const nonces = new LRUCache<string, true>({ max: rememberedNonces });
  const sdls = new LRUCache<string, string>({ maxSize: sdlsAtHand, sizeCalculation: (sdl) => sdl.length + 1 });
  let catchingUp: Promise<void> | null = null;

  function apply(entry: StoredEntry): void {
    state = applyEntry(state, entry);
    const { jti } = decodeJwt(entry.jws);
    if (jti !== undefined) nonces.set(jti, true);
  }

  async function readOn(): Promise<void> {
    for await (const line of log.linesAfter(state.seq)) {
      const entry = readEntry(line);
      if (entry.seq <= state.seq) continue; // appended by this process while the line was read
      if (entry.seq !== state.seq + 1 || !continuesFrom(state.hash, line)) {
        const message = `Entry ${state.seq + 1} of the change log does not continue the one before it. Look with "hub registry verify".`;
        throw new RegistryLogError(message);
      }
      apply(entry);
    }
  }

  async function* entriesAfter(seq: number): AsyncGenerator<StoredEntry> {
    for await (const line of log.linesAfter(seq)) yield readEntry(line);
  }

  await readOn();
  return {
    get state() {
      return state;
    },
    catchUp() {
      catchingUp ??= readOn().finally(() => {
        catchingUp = null;
      });
      return catchingUp;
    },
    async append(draft) {
      const entry: ChangeEntry = { seq: state.seq + 1, at: new Date().toISOString(), ...draft };
      const { line, hash } = writeEntry(entry, state.hash);
      await log.append(entry.seq, line);
      const stored = { ...entry, hash };
      if (state.seq < stored.seq) apply(stored);
      return stored;
    },
    entriesAfter,
    async readVersion(record) {
      const { seq: _, sdlHash: __, ...version } = record;
      const key = `${record.seq} ${record.name}`;
      const sdl = sdls.get(key) ?? (await findSdl(entriesAfter(record.seq - 1), record.name));
      sdls.set(key, sdl);
      return { ...version, sdl };
    },
    hasAccepted: (nonce) => nonces.has(nonce),
    close: () => log.close(),
  };
}

async function findSdl(entries: AsyncGenerator<StoredEntry>, name: string): Promise<string> {
  for await (const { body } of entries) {
    const change = parseChange(body);
    if (change.kind === 'PUBLISH') return change.subgraph.sdl;
    const own = change.kind === 'BOOTSTRAP' && change.subgraphs.find((subgraph) => subgraph.name === name);
    if (own) return own.sdl;
    break;
  }
  throw new RegistryLogError(`The log holds no SDL of ${name} where it was published.`);
}
