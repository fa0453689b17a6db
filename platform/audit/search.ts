import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type ChainedLine, parseChainedLine } from './chained-line.ts';
import { openLineFile, readLinesBackward } from './lines.ts';
import type { AccessRecord } from './record.ts';
import { findHeader, listSegments } from './segment.ts';
import { findOffsets, isSubjectIndexSound, writeSubjectIndex } from './subject-index.ts';

/** Which accesses are sought: those that fit all that is given. */
export interface AccessFilter {
  /** Audit pseudonym of a household, or of several of which any will do. */
  readonly household?: string | readonly string[];
  /** Audit pseudonym of a person. */
  readonly person?: string;
  readonly actor?: string;
  readonly agency?: string;
  readonly role?: string;
  readonly purpose?: string;
  /** The earliest instant, ISO 8601 in UTC, included. */
  readonly from?: string;
  /** The instant after the latest, ISO 8601 in UTC. */
  readonly to?: string;
}

/** An access and the gateway in whose log it stands. */
export interface FoundAccess {
  /** Name of the gateway's folder; empty where the folder searched is itself a log. */
  readonly gateway: string;
  readonly record: AccessRecord;
}

/** A part of what was found, newest first. */
export interface AccessPage {
  readonly accesses: readonly FoundAccess[];
  /** Where the next page begins, for `before`; null where nothing more fits. The page it leads to may be empty. */
  readonly next: string | null;
}

/** Reads accesses from the logs of one or more gateways, also while they are being written. */
export interface AuditSearch {
  /**
   * The newest accesses that fit, before a place given by an earlier page.
   * @throws {RangeError} for a `before` that is no place, or a `from` or `to` that is no time.
   */
  findAccesses(
    filter: AccessFilter,
    page: { readonly limit: number; readonly before?: string | undefined; readonly signal?: AbortSignal | undefined },
  ): Promise<AccessPage>;
  /** All accesses that fit, newest first, one at a time and in bounded memory. */
  readAccesses(filter: AccessFilter): AsyncGenerator<FoundAccess>;
}

/** A search over a folder that is a log, or that holds one folder a gateway. Nothing is opened before the first search. */
export function createAuditSearch(directory: string): AuditSearch {
  const soundIndexes = new Set<string>();

  /** Merges the chains by time. Each is read by its numbers, so that a clock set back loses nothing. */
  async function* merge(given: AccessFilter, before: Places | null, signal?: AbortSignal): AsyncGenerator<FoundPlace> {
    const filter = withExactInstants(given);
    const chains = await listChains(directory);
    const places: Places = new Map();
    const heads: { readonly name: string; readonly rest: AsyncGenerator<AccessRecord>; record: AccessRecord }[] = [];
    try {
      for (const [name, path] of chains) {
        const place = before ? (before.get(name) ?? 0) : Number.POSITIVE_INFINITY;
        const rest = readChain(path, filter, place, soundIndexes, signal);
        const { value: record } = await rest.next();
        if (record) heads.push({ name, rest, record });
        places.set(name, record ? record.seq + 1 : 0);
      }
      while (heads.length > 0) {
        const newest = heads.reduce((best, head) => (head.record.at > best.record.at ? head : best));
        places.set(newest.name, newest.record.seq);
        yield { gateway: newest.name, record: newest.record, places };
        const { value: following } = await newest.rest.next();
        if (following) newest.record = following;
        else heads.splice(heads.indexOf(newest), 1);
      }
    } finally {
      for (const { rest } of heads) await rest.return(undefined);
    }
  }

  return {
    async findAccesses(filter, { limit, before, signal }) {
      const accesses: FoundAccess[] = [];
      for await (const found of merge(filter, before === undefined ? null : parsePlaces(before), signal)) {
        accesses.push({ gateway: found.gateway, record: found.record });
        if (accesses.length >= limit) return { accesses, next: formatPlaces(found.places) };
      }
      return { accesses, next: null };
    },
    async *readAccesses(filter) {
      for await (const { gateway, record } of merge(filter, null)) yield { gateway, record };
    },
  };
}

/** For each chain the number of the record before which its search goes on. */
type Places = Map<string, number>;

interface FoundPlace extends FoundAccess {
  readonly places: Places;
}

/** The accesses of one chain that fit and stand before a number, newest first. */
async function* readChain(
  directory: string,
  filter: AccessFilter,
  before: number,
  soundIndexes: Set<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<AccessRecord> {
  const subjects = subjectsOf(filter);
  const segments = await listSegments(directory);
  let openedNext: string | null = null; // when the segment behind this one was opened
  for (const { path } of segments.toReversed()) {
    const header = await findHeader(path).catch(ignoreAbsence);
    if (!header) continue;
    // Clocks are corrected by less than a day.
    if (openedNext !== null && filter.from !== undefined && openedNext < shiftDay(filter.from, -1)) return;
    const isFinished = openedNext !== null;
    openedNext = header.openedAt;
    if (header.firstSeq >= before || (filter.to !== undefined && header.openedAt > shiftDay(filter.to, 1))) continue;

    try {
      const hasIndex = subjects.length > 0 && isFinished && (await isIndexed(path, soundIndexes));
      const lines = hasIndex ? readIndexedLines(path, subjects) : readAllLines(path, subjects);
      for await (const batch of lines) {
        signal?.throwIfAborted();
        for (const line of batch) {
          const record = accessOf(line);
          if (record && record.seq < before && fits(record, filter)) yield record;
        }
      }
    } catch (fault) {
      ignoreAbsence(fault as NodeJS.ErrnoException); // retired meanwhile
    }
  }
}

async function* readAllLines(
  path: string,
  subjects: readonly string[],
): AsyncGenerator<readonly (ChainedLine | null)[]> {
  // Pseudonyms are written as they are, so that most lines need not be read as JSON.
  const isSought = (bytes: Buffer) => subjects.length === 0 || subjects.some((subject) => bytes.includes(subject));
  for await (const lines of readLinesBackward(path)) {
    yield lines.map(({ bytes }) => (isSought(bytes) ? parseChainedLine(bytes) : null));
  }
}

async function* readIndexedLines(
  path: string,
  subjects: readonly string[],
): AsyncGenerator<readonly (ChainedLine | null)[]> {
  await using file = await openLineFile(path);
  const offsets = new Set<number>();
  for (const subject of subjects) for (const offset of await findOffsets(path, subject)) offsets.add(offset);
  for (const offset of [...offsets].sort((a, b) => b - a)) yield [await file.findLine(offset)];
}

/** The pseudonyms of which a record must hold one to fit; none where records are not sought by a pseudonym. */
function subjectsOf({ household, person }: AccessFilter): readonly string[] {
  if (household !== undefined) return typeof household === 'string' ? [household] : household;
  return person === undefined ? [] : [person];
}

/** True where the segment's index can be used. One that is absent or damaged is made anew where the folder allows it. */
async function isIndexed(path: string, soundIndexes: Set<string>): Promise<boolean> {
  if (soundIndexes.has(path)) return true;
  if (!(await isSubjectIndexSound(path))) {
    try {
      await writeSubjectIndex(path);
    } catch {
      return false; // a reader without the right to write reads the segment instead
    }
  }
  soundIndexes.add(path);
  return true;
}

function accessOf(line: ChainedLine | null): AccessRecord | null {
  return line?.value.kind === 'ACCESS' ? (line.value as unknown as AccessRecord) : null;
}

function fits(record: AccessRecord, filter: AccessFilter): boolean {
  const { household, person, actor, agency, role, purpose, from, to } = filter;
  return (
    (actor === undefined || record.actor === actor) &&
    (agency === undefined || record.agency === agency) &&
    (role === undefined || record.role === role) &&
    (purpose === undefined || record.purpose === purpose) &&
    (from === undefined || record.at >= from) &&
    (to === undefined || record.at < to) &&
    (household === undefined || subjectsOf(filter).some((subject) => record.households.includes(subject))) &&
    (person === undefined || record.persons.includes(person))
  );
}

/** The chains of a folder by their names: the folder's own (with an empty name), and those of its subfolders. */
export async function listChains(directory: string): Promise<ReadonlyMap<string, string>> {
  const chains = new Map<string, string>();
  if ((await listSegments(directory)).length > 0) chains.set('', directory);
  const entries = await readdir(directory, { withFileTypes: true }).catch(ignoreAbsence);
  for (const entry of (entries ?? []).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(directory, entry.name);
    if (entry.isDirectory() && (await listSegments(path)).length > 0) chains.set(entry.name, path);
  }
  return chains;
}

// A chain that is not named began after the first page was read, so that all of it is newer.
function formatPlaces(places: Places): string {
  return Buffer.from(JSON.stringify([...places])).toString('base64url');
}

function parsePlaces(text: string): Places {
  try {
    const places = new Map<string, number>(JSON.parse(Buffer.from(text, 'base64url').toString()));
    if ([...places].every(([name, seq]) => typeof name === 'string' && Number.isSafeInteger(seq))) return places;
  } catch {
    // refused below
  }
  throw new RangeError('The place to go on from is none that an earlier page has given.');
}

// Records are compared with it as texts, so that both must be spelled alike.
function withExactInstants(filter: AccessFilter): AccessFilter {
  const { from, to } = filter;
  return {
    ...filter,
    ...(from !== undefined && { from: new Date(from).toISOString() }),
    ...(to !== undefined && { to: new Date(to).toISOString() }),
  };
}

function shiftDay(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString();
}

function ignoreAbsence(fault: NodeJS.ErrnoException): null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
