/** Who uses an element of the schema: registered operations, and what the gateways saw. */
import { type DocumentNode, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import type { PublishedOperation } from '#platform/registry/wire.ts';
import { readUsedElements } from '../../gateway/usage/coordinates.ts';
import type { AffectedUse, CoordinateUse } from '../model.ts';

/** A use that is older than this stops nobody's change, in days. */
export const usedWithinDays = 90;

/** A registered operation that the graph of today answers. */
export interface RegisteredUse {
  readonly operation: PublishedOperation;
  readonly document: DocumentNode;
  /** Everything of the schema that it touches. */
  readonly coordinates: ReadonlySet<string>;
}

/** The registered operations that a graph answers; those that it does not answer cannot be broken. */
export function readRegistered(
  operations: readonly PublishedOperation[],
  schema: GraphQLSchema,
): readonly RegisteredUse[] {
  return operations.flatMap((operation) => {
    const document = parseOperation(operation.body);
    if (document === null || validate(schema, document).length > 0) return [];
    const used = document.definitions
      .filter((node) => node.kind === Kind.OPERATION_DEFINITION)
      .flatMap((node) => readUsedElements(schema, document, node).coordinates);
    return { operation, document, coordinates: new Set(used) };
  });
}

/** The uses as who would break by them: registered operations first, then those that were seen, the most frequent first. */
export function toAffected(
  registered: readonly RegisteredUse[],
  seen: readonly CoordinateUse[],
): readonly AffectedUse[] {
  const uses = new Map<string, AffectedUse>();
  for (const { operation } of registered) {
    const use = { client: operation.client, operationName: operation.name, isRegistered: true };
    uses.set(keyOf(use), { ...use, firstSeen: null, lastSeen: null, count: 0 });
  }
  for (const one of seen) {
    const known = uses.get(keyOf(one));
    uses.set(keyOf(one), {
      client: one.client,
      operationName: one.operationName,
      isRegistered: known?.isRegistered ?? false,
      firstSeen: smaller(known?.firstSeen, one.firstSeen),
      lastSeen: larger(known?.lastSeen, one.lastSeen),
      count: Math.max(known?.count ?? 0, one.count),
    });
  }
  return [...uses.values()].toSorted(
    (one, other) => Number(other.isRegistered) - Number(one.isRegistered) || other.count - one.count,
  );
}

/** Whether a use is recent enough to stop a change. */
export function isRecent({ lastSeen }: CoordinateUse, now: Date): boolean {
  const first = new Date(now.getTime() - usedWithinDays * 24 * 60 * 60 * 1000);
  return lastSeen >= first.toISOString().slice(0, 10);
}

/** The last day on which one of the uses was seen; null for none. */
export function lastSeenOf(uses: readonly CoordinateUse[]): string | null {
  return (
    uses
      .map(({ lastSeen }) => lastSeen)
      .toSorted()
      .at(-1) ?? null
  );
}

function parseOperation(body: string): DocumentNode | null {
  try {
    return parse(body, { maxTokens: 20_000 });
  } catch {
    // An operation that does not parse was never answered.
    return null;
  }
}

function keyOf({ client, operationName }: { readonly client: string; readonly operationName: string | null }): string {
  return JSON.stringify([client, operationName]);
}

function smaller(one: string | null | undefined, other: string): string {
  return one && one < other ? one : other;
}

function larger(one: string | null | undefined, other: string): string {
  return one && one > other ? one : other;
}
