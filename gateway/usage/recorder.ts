import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '#platform/access/caller.ts';
import { type Logger, strikeNiks } from '#platform/logger.ts';
import { type RegistryClient, RegistryError } from '#platform/registry/client.ts';
import type { OperationUse, UsageBatch } from '#platform/registry/wire.ts';
import { readUsedElements, type UsedElements } from './coordinates.ts';

/** Counts what clients use of the graph, and tells the registry. */
export interface UsageRecorder {
  count(use: CountedUse): void;
  /** Tells what is left, where the registry answers. */
  close(): Promise<void>;
}

/** One request for an operation. */
export interface CountedUse {
  readonly caller: Caller;
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The same object for requests of the same operation: what the operation uses is read once for it. */
  readonly prepared: { readonly fingerprint: string };
}

/** What a recorder is made of. */
export interface UsageRecorderOptions {
  /** Name of the gateway's process. */
  readonly gateway: string;
  readonly registry: Pick<RegistryClient, 'sendUsage'>;
  readonly logger: Logger;
  /** From one word to the registry to the next, in milliseconds. */
  readonly everyMs?: number;
  /**
   * Operations of clients that are told apart at once, and as many of callers without a token; with more, those that were
   * asked for longest ago are forgotten.
   */
  readonly maxUses?: number;
}

/** Coordinates of one message: some 300 kB. */
const maxCoordinates = 10_000;

/** Characters of the name of a client or an operation. */
const maxName = 200;

/** The client as whom everybody counts who has no token. */
const anonymous = 'anonymous';

interface Entry {
  readonly client: string;
  readonly operationName: string | null;
  readonly signature: string;
  readonly coordinates: Set<string>;
  prepared: CountedUse['prepared'] | null;
  count: number;
}

/** A recorder that tells the registry now and then. What it cannot tell it keeps for the next time. */
export function createUsageRecorder(options: UsageRecorderOptions): UsageRecorder {
  const { gateway, registry, logger, everyMs = 5000, maxUses = 5000 } = options;
  const elements = new WeakMap<CountedUse['prepared'], UsedElements>();
  const known = new LRUCache<string, Entry>({ max: maxUses });
  // Apart: anybody may send as many documents as they like, and must not push out what others use.
  const unknown = new LRUCache<string, Entry>({ max: maxUses });
  let since = new Date();
  let isDown = false;
  let sending: Promise<void> = Promise.resolve();

  function elementsOf({ prepared, schema, document, operation }: CountedUse): UsedElements {
    let found = elements.get(prepared);
    if (!found) {
      found = readUsedElements(schema, document, operation);
      elements.set(prepared, found);
    }
    return found;
  }

  function entryOf(use: Pick<Entry, 'client' | 'operationName' | 'signature'>): Entry {
    const entries = use.client === anonymous ? unknown : known;
    const key = `${use.client}\n${use.signature}\n${use.operationName}`;
    let entry = entries.get(key);
    if (!entry) {
      entry = { ...use, coordinates: new Set(), prepared: null, count: 0 };
      entries.set(key, entry);
    }
    return entry;
  }

  async function send(): Promise<void> {
    const uses = [...known.values(), ...unknown.values()].map(useOf);
    if (uses.length === 0) return;
    known.clear();
    unknown.clear();
    const batch = { gateway, since: since.toISOString(), until: new Date().toISOString() };
    since = new Date();
    for (const part of partsOf(uses)) {
      try {
        await registry.sendUsage({ ...batch, uses: part } satisfies UsageBatch);
        isDown = false;
      } catch (err) {
        const isKept = !(err instanceof RegistryError && err.isRefusal);
        if (!isDown) logger.warn({ err, isKept }, 'the registry takes no usage');
        isDown = true;
        if (isKept) keep(part, new Date(batch.since));
      }
    }
  }

  // What was not taken counts with what comes; it is as old as it was.
  function keep(uses: readonly OperationUse[], from: Date): void {
    since = from;
    for (const use of uses) {
      const entry = entryOf(use);
      entry.count += use.count;
      for (const coordinate of use.coordinates) entry.coordinates.add(coordinate);
    }
  }

  // One after the other: what one could not tell is told by the next.
  function sendNext(): Promise<void> {
    sending = sending.then(send);
    return sending;
  }

  const timer = setInterval(sendNext, everyMs).unref();
  return {
    count(use) {
      const { caller, operation, variables, prepared } = use;
      const used = elementsOf(use);
      const client = caller.role === 'PUBLIC' ? anonymous : strikeNiks(caller.client).slice(0, maxName);
      const operationName = client === anonymous ? null : nameOf(operation);
      const entry = entryOf({ client, operationName, signature: prepared.fingerprint });
      entry.count += 1;
      if (entry.prepared !== prepared) for (const coordinate of used.coordinates) entry.coordinates.add(coordinate);
      entry.prepared = prepared;
      used.addGiven(variables, entry.coordinates);
    },
    async close() {
      clearInterval(timer);
      await sendNext();
    },
  };
}

// A long run of digits may be somebody's number.
function nameOf({ name }: OperationDefinitionNode): string | null {
  if (!name || name.value.length > maxName || /\d{6}/.test(name.value)) return null;
  return name.value;
}

function useOf({ client, operationName, signature, count, coordinates }: Entry): OperationUse {
  return { client, operationName, signature, count, coordinates: [...coordinates].toSorted() };
}

function* partsOf(uses: readonly OperationUse[]): Generator<readonly OperationUse[]> {
  let part: OperationUse[] = [];
  let size = 0;
  for (const use of uses) {
    if (part.length > 0 && size + use.coordinates.length > maxCoordinates) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(use);
    size += use.coordinates.length + 1;
  }
  if (part.length > 0) yield part;
}
