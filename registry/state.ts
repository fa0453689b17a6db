/** What follows from the change log: members, subgraphs with their versions, graphs and registered operations. */
import { createHash } from 'node:crypto';
import type { PublishedOperation } from '#platform/registry/wire.ts';
import { type Change, type ChangeKind, type ChangeOf, parseChange } from './change.ts';
import type { GraphMark, StoredEntry } from './change-log.ts';
import type { Member, SubgraphInput, SubgraphVersion } from './model.ts';

/** A version of a subgraph without its SDL, which is read from the log's entry `seq` where it is needed. */
export interface VersionRecord extends Omit<SubgraphVersion, 'sdl'> {
  readonly seq: number;
  /** SHA-256 of the SDL in hexadecimal. */
  readonly sdlHash: string;
}

/** A subgraph with all that was ever published of it. */
export interface SubgraphRecord {
  readonly name: string;
  /** The version that is served; null where the subgraph is retired or left out. */
  readonly current: number | null;
  /** Version n is at place n - 1. */
  readonly versions: readonly VersionRecord[];
}

/** A composed graph and what it was composed of. */
export interface GraphRecord extends GraphMark {
  readonly kind: ChangeKind;
  readonly at: string;
  /** The version of each subgraph, in the order in which they joined. */
  readonly subgraphs: ReadonlyMap<string, number>;
}

/** The registry's state after an entry of its log. Never changed in place. */
export interface RegistryState {
  /** Number and hash of the last entry; 0 and zeros before the first. */
  readonly seq: number;
  readonly hash: string;
  readonly members: ReadonlyMap<string, Member>;
  readonly subgraphs: ReadonlyMap<string, SubgraphRecord>;
  /** The last graphs, oldest first; the last of them is published. */
  readonly graphs: readonly GraphRecord[];
  /** Registered operations of each client by their ids. */
  readonly operations: ReadonlyMap<string, ReadonlyMap<string, PublishedOperation>>;
}

/** How many graphs are remembered, to go back to. */
const rememberedGraphs = 100;

/** The state before any change. */
export function emptyState(): RegistryState {
  return {
    seq: 0,
    hash: '0'.repeat(64),
    members: new Map(),
    subgraphs: new Map(),
    graphs: [],
    operations: new Map(),
  };
}

/**
 * The state after one more entry.
 * @throws {RegistryRefusal} BAD_CHANGE where the entry's body is none.
 */
export function applyEntry(state: RegistryState, entry: StoredEntry): RegistryState {
  const change = parseChange(entry.body);
  const changed = { ...state, ...effectOf(state, entry, change), seq: entry.seq, hash: entry.hash };
  const subgraphs = withoutLeftOut(changed.subgraphs, entry.leftOut);
  return { ...changed, subgraphs, graphs: withGraph(changed.graphs, entry, subgraphs) };
}

/** The graph that is published; null while there is none. */
export function currentGraph({ graphs }: RegistryState): GraphRecord | null {
  return graphs.at(-1) ?? null;
}

/** The versions that are served, in the order in which the subgraphs joined. */
export function currentVersions({ subgraphs }: RegistryState): readonly VersionRecord[] {
  return [...subgraphs.values()].flatMap((subgraph) => currentVersion(subgraph) ?? []);
}

/** The version of the subgraph that is served, or null. */
export function currentVersion({ current, versions }: SubgraphRecord): VersionRecord | null {
  return current === null ? null : (versions[current - 1] ?? null);
}

/** The id of an operation: SHA-256 of its body in hexadecimal. */
export function operationId(body: string): string {
  return sha256(body);
}

/** SHA-256 of a text in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** True where a version holds what the input does. */
export function isSameAs(version: VersionRecord, input: SubgraphInput): boolean {
  return contentKey(version, version.sdlHash) === contentKey(input, sha256(input.sdl));
}

function contentKey(content: Omit<SubgraphInput, 'sdl'>, sdlHash: string): string {
  const { name, url, classification, scopes, deadlineMs, healthQuery } = content;
  return JSON.stringify([name, sdlHash, url, classification, scopes, deadlineMs, healthQuery]);
}

function effectOf(state: RegistryState, entry: StoredEntry, change: Change): Partial<RegistryState> {
  switch (change.kind) {
    case 'ADMIT':
      return { members: new Map(state.members).set(change.member.name, change.member) };
    case 'PUBLISH':
      return { subgraphs: withVersion(state.subgraphs, entry, change.reason, change.subgraph) };
    case 'BOOTSTRAP':
      return { subgraphs: withAll(state.subgraphs, entry, change) };
    case 'ROLLBACK':
      return { subgraphs: withCurrent(state.subgraphs, change.name, change.to) };
    case 'RETIRE':
      return { subgraphs: withCurrent(state.subgraphs, change.name, null) };
    case 'AUTOMATIC_ROLLBACK':
      return { subgraphs: withExactly(state.subgraphs, change.subgraphs) };
    case 'REGISTER_OPERATIONS':
      return { operations: withOperations(state.operations, change) };
  }
}

type Subgraphs = RegistryState['subgraphs'];

function withVersion(subgraphs: Subgraphs, entry: StoredEntry, reason: string, input: SubgraphInput): Subgraphs {
  const before = subgraphs.get(input.name);
  const { sdl, ...content } = input;
  const version: VersionRecord = {
    ...content,
    version: (before?.versions.length ?? 0) + 1,
    author: entry.author,
    at: entry.at,
    reason,
    seq: entry.seq,
    sdlHash: sha256(sdl),
  };
  const versions = [...(before?.versions ?? []), version];
  return new Map(subgraphs).set(input.name, { name: input.name, current: version.version, versions });
}

function withAll(subgraphs: Subgraphs, entry: StoredEntry, change: ChangeOf<'BOOTSTRAP'>): Subgraphs {
  return change.subgraphs.reduce((all, input) => {
    const before = all.get(input.name);
    const served = before && currentVersion(before);
    return served && isSameAs(served, input) ? all : withVersion(all, entry, change.reason, input);
  }, subgraphs);
}

function withCurrent(subgraphs: Subgraphs, name: string, current: number | null): Subgraphs {
  const subgraph = subgraphs.get(name);
  return subgraph ? new Map(subgraphs).set(name, { ...subgraph, current }) : subgraphs;
}

function withExactly(subgraphs: Subgraphs, versions: Readonly<Record<string, number>>): Subgraphs {
  return new Map([...subgraphs].map(([name, subgraph]) => [name, { ...subgraph, current: versions[name] ?? null }]));
}

function withoutLeftOut(subgraphs: Subgraphs, leftOut: readonly string[]): Subgraphs {
  return leftOut.reduce((all, name) => withCurrent(all, name, null), subgraphs);
}

function withGraph(graphs: RegistryState['graphs'], entry: StoredEntry, subgraphs: Subgraphs): RegistryState['graphs'] {
  if (entry.graph === null) return graphs;
  const versions = [...subgraphs].flatMap(([name, { current }]) =>
    current === null ? [] : [[name, current] as const],
  );
  const graph = { ...entry.graph, kind: entry.kind, at: entry.at, subgraphs: new Map(versions) };
  return [...graphs, graph].slice(-rememberedGraphs);
}

function withOperations(
  operations: RegistryState['operations'],
  { client, operations: added, withdrawn }: ChangeOf<'REGISTER_OPERATIONS'>,
): RegistryState['operations'] {
  const own = new Map(operations.get(client));
  for (const id of withdrawn) own.delete(id);
  for (const { name, body } of added) own.set(operationId(body), { id: operationId(body), name, body, client });
  return new Map(operations).set(client, own);
}
