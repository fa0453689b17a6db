/** Tells whether a change log is whole and each of its changes was signed by who could make it. Needs the log alone. */
import { compactVerify } from 'jose';
import { createVerifyingKey } from '#platform/access/signing-key.ts';
import { type ChainedLine, continuesFrom } from '#platform/audit/chained-line.ts';
import { type Change, parseChange } from './change.ts';
import { readEntry, type StoredEntry } from './change-log.ts';
import { operatorName, registryName } from './names.ts';
import { requireRight } from './rights.ts';
import { digestOf, signatureAlgorithm, signatureAudience, signatureType } from './sign-change.ts';
import { applyEntry, currentGraph, emptyState, type RegistryState } from './state.ts';

/** What is wrong with a line of the log. */
export interface LogFault {
  /** Place of the line, counted from 1; the number of its entry where nothing was removed before it. */
  readonly line: number;
  readonly kind: 'UNREADABLE' | 'CHANGED' | 'MISPLACED' | 'UNSIGNED' | 'NOT_ALLOWED' | 'MISSING';
  readonly message: string;
}

/** An entry that must be there, as somebody noted it elsewhere. */
export interface LogAnchor {
  readonly seq: number;
  readonly hash: string;
}

/** Who is believed. */
export interface VerifyLogOptions {
  /** Public keys of operators, also of earlier ones. */
  readonly operatorKeys: readonly string[];
  /** Public keys of the registry itself, also earlier ones. */
  readonly registryKeys: readonly string[];
  readonly anchors?: readonly LogAnchor[];
}

/** What was found. */
export interface LogVerification {
  readonly entries: number;
  /** Hash of the last entry: note it elsewhere as an anchor. */
  readonly lastHash: string;
  readonly faultCount: number;
  /** The first hundred. */
  readonly faults: readonly LogFault[];
}

const mostFaults = 100;

/** A signature is made shortly before its change is accepted: so far apart the two may be, in milliseconds. */
const acceptedWithinMs = 5 * 60_000;

/** Verifies the lines of a log from the first on; null stands for a line that is none. */
export async function verifyLog(
  lines: AsyncIterable<ChainedLine | null>,
  options: VerifyLogOptions,
): Promise<LogVerification> {
  const faults: LogFault[] = [];
  let faultCount = 0;
  let line = 0;
  let state = emptyState();
  const anchors = new Map((options.anchors ?? []).map(({ seq, hash }) => [seq, hash]));
  const tell = (kind: LogFault['kind'], message: string) => {
    faultCount += 1;
    if (faults.length < mostFaults) faults.push({ line, kind, message });
  };

  for await (const read of lines) {
    line += 1;
    const entry = readOrNull(read);
    if (read === null || entry === null) {
      tell('UNREADABLE', 'The line is no entry of a change log.');
      continue;
    }
    if (entry.seq !== state.seq + 1) tell('MISPLACED', `Entry ${entry.seq} stands behind entry ${state.seq}.`);
    else if (!continuesFrom(state.hash, read)) tell('CHANGED', `Entry ${entry.seq} or the one before it was changed.`);
    const noted = anchors.get(entry.seq);
    if (noted !== undefined && noted !== entry.hash)
      tell('CHANGED', `Entry ${entry.seq} is not the one of the anchor.`);
    anchors.delete(entry.seq);
    const fault = await findFault(state, entry, options);
    if (fault !== null) tell(fault.kind, fault.message);
    state = apply(state, entry);
  }
  for (const seq of anchors.keys()) tell('MISSING', `Entry ${seq} of an anchor is not there.`);
  return { entries: line, lastHash: state.hash, faultCount, faults };
}

function readOrNull(line: ChainedLine | null): StoredEntry | null {
  try {
    return line && readEntry(line);
  } catch {
    return null;
  }
}

// Behind a fault the rest is looked at as if it were right, so that each fault is told once.
function apply(state: RegistryState, entry: StoredEntry): RegistryState {
  try {
    return applyEntry(state, entry);
  } catch {
    return { ...state, seq: entry.seq, hash: entry.hash };
  }
}

type Fault = Pick<LogFault, 'kind' | 'message'>;

async function findFault(state: RegistryState, entry: StoredEntry, options: VerifyLogOptions): Promise<Fault | null> {
  const { seq, kind, author, graph } = entry;
  const change = changeOf(entry);
  if (change === null || change.kind !== kind)
    return { kind: 'CHANGED', message: `Entry ${seq} holds another change.` };
  const keys = keysOf(state, author, options);
  if (!(await isSigned(entry, keys))) return { kind: 'UNSIGNED', message: `Entry ${seq} is not signed by ${author}.` };
  if (!isAllowed(state, author, change))
    return { kind: 'NOT_ALLOWED', message: `${author} may not make entry ${seq}.` };
  if (graph !== null && graph.version !== (currentGraph(state)?.version ?? 0) + 1) {
    return { kind: 'CHANGED', message: `Graph ${graph.version} of entry ${seq} is not the next one.` };
  }
  return null;
}

function changeOf({ body }: StoredEntry): Change | null {
  try {
    return parseChange(body);
  } catch {
    return null;
  }
}

function keysOf({ members }: RegistryState, author: string, options: VerifyLogOptions): readonly string[] {
  if (author === operatorName) return options.operatorKeys;
  if (author === registryName) return options.registryKeys;
  return members.get(author)?.keys ?? [];
}

async function isSigned({ jws, body, author, at }: StoredEntry, keys: readonly string[]): Promise<boolean> {
  for (const key of keys) {
    const verified = await compactVerify(jws, createVerifyingKey(key), { algorithms: [signatureAlgorithm] }).catch(
      () => null,
    );
    if (verified === null) continue;
    const { iss, aud, iat, digest } = JSON.parse(new TextDecoder().decode(verified.payload)) as Record<string, unknown>;
    const isOfBody = iss === author && aud === signatureAudience && digest === digestOf(body);
    const isOfTime = Math.abs(Date.parse(at) - Number(iat) * 1000) <= acceptedWithinMs;
    if (isOfBody && isOfTime && verified.protectedHeader.typ === signatureType) return true;
  }
  return false;
}

function isAllowed({ members }: RegistryState, author: string, change: Change): boolean {
  if (author === registryName) return change.kind === 'AUTOMATIC_ROLLBACK';
  try {
    const member = members.get(author);
    requireRight({ name: author, kind: member?.kind ?? 'OPERATOR', keys: [] }, change);
    return true;
  } catch {
    return false;
  }
}
