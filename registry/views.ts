/** What members get to see of the registry. */
import type { HistoryPage, HistoryRow, SubgraphRow, VersionRow } from './answers.ts';
import { type Change, parseChange } from './change.ts';
import type { StoredEntry } from './change-log.ts';
import type { Ledger } from './ledger.ts';
import { RegistryRefusal } from './refusal.ts';
import { currentVersion, type RegistryState, type SubgraphRecord } from './state.ts';

/** Every subgraph, in the order in which they joined. */
export function subgraphRows({ subgraphs, members }: RegistryState): readonly SubgraphRow[] {
  return [...subgraphs.values()].flatMap((subgraph) => {
    const shown = currentVersion(subgraph) ?? subgraph.versions.at(-1);
    if (!shown) return [];
    const { name, url, classification, deadlineMs, author, at, reason } = shown;
    const { agency = null, contact = null } = members.get(name) ?? {};
    const { current, versions } = subgraph;
    return {
      name,
      current,
      url,
      classification,
      deadlineMs,
      agency,
      contact,
      author,
      at,
      reason,
      versions: versions.length,
    };
  });
}

/**
 * Every version of a subgraph, oldest first.
 * @throws {RegistryRefusal} NOT_FOUND.
 */
export function versionRows(state: RegistryState, name: string): readonly VersionRow[] {
  const { current, versions } = requireRecord(state, name);
  return versions.map(({ version, url, classification, scopes, deadlineMs, author, at, reason }) => ({
    version,
    isCurrent: version === current,
    url,
    classification,
    scopes,
    deadlineMs,
    author,
    at,
    reason,
  }));
}

/**
 * The SDL of a version of a subgraph; the empty text for version 0, before the first.
 * @throws {RegistryRefusal} NOT_FOUND.
 */
export async function sdlOf(ledger: Ledger, name: string, version: number): Promise<string> {
  const { versions } = requireRecord(ledger.state, name);
  if (version === 0) return '';
  const record = versions[version - 1];
  if (record) return (await ledger.readVersion(record)).sdl;
  throw new RegistryRefusal('NOT_FOUND', `${name} has no version ${version}.`, 'Look with "hub subgraph list".');
}

/**
 * The subgraph of that name.
 * @throws {RegistryRefusal} NOT_FOUND.
 */
export function requireRecord({ subgraphs }: RegistryState, name: string): SubgraphRecord {
  const record = subgraphs.get(name);
  if (record) return record;
  throw new RegistryRefusal('NOT_FOUND', `There is no subgraph ${name}.`, 'Look with "hub subgraph list".');
}

/** A page of the history behind an entry. */
export async function historyPage(ledger: Ledger, after: number, limit: number): Promise<HistoryPage> {
  const entries: HistoryRow[] = [];
  for await (const entry of ledger.entriesAfter(after)) {
    if (entries.length === limit) return { entries, next: entries.at(-1)?.seq ?? null };
    entries.push(historyRow(entry));
  }
  return { entries, next: null };
}

function historyRow({ seq, at, kind, author, body, graph, leftOut, hash }: StoredEntry): HistoryRow {
  const change = parseChange(body);
  const backTo = change.kind === 'AUTOMATIC_ROLLBACK' ? change.to : null;
  return { seq, at, kind, author, reason: change.reason, what: describeChange(change), graph, leftOut, backTo, hash };
}

function describeChange(change: Change): string {
  switch (change.kind) {
    case 'ADMIT': {
      const { name, kind, keys } = change.member;
      return keys.length === 0 ? `shut out ${name}` : `admitted ${name} as a ${kind}`;
    }
    case 'PUBLISH':
      return `published ${change.subgraph.name} over version ${change.expectedVersion}`;
    case 'ROLLBACK':
      return `rolled ${change.name} back from version ${change.expectedVersion} to ${change.to}${forcedly(change)}`;
    case 'RETIRE':
      return `retired ${change.name}${forcedly(change)}`;
    case 'REGISTER_OPERATIONS':
      return `operations of ${change.client}: ${change.operations.length} registered, ${change.withdrawn.length} withdrawn`;
    case 'BOOTSTRAP':
      return `published the hub's own rooms: ${change.subgraphs.map(({ name }) => name).join(', ')}`;
    case 'AUTOMATIC_ROLLBACK': {
      const served = change.servedBy.length === 0 ? '' : `, though ${change.servedBy.join(', ')} served it`;
      return `went back from graph ${change.refused} to what graph ${change.to} was${served}`;
    }
  }
}

function forcedly({ isForced }: { readonly isForced: boolean }): string {
  return isForced ? ', though clients break by it' : '';
}
