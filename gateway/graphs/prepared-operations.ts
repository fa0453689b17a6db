import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Caller } from '#platform/access/caller.ts';
import { findProtectedVariables } from '../access/protected-input.ts';
import { openRights, type Rights } from '../access/rights.ts';
import { type PreparedOperation, prepareOperation } from '../execution/operation.ts';
import type { LoadedSupergraph } from '../supergraph.ts';

/** Prepared operations of one graph. An operation is prepared once for all callers with the same rights. */
export interface PreparedOperations {
  /**
   * The operation prepared for its caller, who is counted as having asked for it.
   * @throws {GraphQLError} where it cannot be planned.
   */
  prepare(asked: AskedText & { readonly variables: Readonly<Record<string, unknown>> }): PreparedOperation;
  /** What was asked for, the most asked first. */
  findBusiest(): readonly BusyOperation[];
  /**
   * Prepares what another graph was asked for, before it is asked for here.
   * @throws {GraphQLError} where it cannot be planned.
   */
  prepareAhead(busy: BusyOperation): void;
}

/** An operation of a valid document, and who asks for it. */
export interface AskedText {
  readonly caller: Caller;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  /** SHA-256 of the document's text in hexadecimal. */
  readonly documentHash: string;
}

/** An operation that was asked for. */
export interface BusyOperation extends AskedText {
  /** Names of the variables that held something that the caller may not read. */
  readonly protectedVariables: ReadonlySet<string>;
  /** How often it was asked for; what was asked of the graph before counts half. */
  readonly count: number;
}

interface Entry {
  readonly asked: Omit<BusyOperation, 'count'>;
  readonly prepared: PreparedOperation;
  count: number;
}

/** Prepared operations kept; one that is answered by splicing takes some 100 kB, the others a third of it. */
const maxPreparedOperations = 700;

/**
 * Nothing prepared yet.
 * @param isGuarded false for a gateway that asks nobody who they are.
 */
export function createPreparedOperations(supergraph: LoadedSupergraph, isGuarded: boolean): PreparedOperations {
  const entries = new LRUCache<string, Entry>({ max: maxPreparedOperations });
  const rightsOf = (caller: Caller): Rights => (isGuarded ? supergraph.rightsOf(caller) : openRights);

  function find(text: AskedText, rights: Rights, protectedVariables: ReadonlySet<string>): Entry {
    const { caller, document, operation, operationName, documentHash } = text;
    const key = [documentHash, operationName ?? '', rights.key, ...protectedVariables].join(' ');
    const known = entries.get(key);
    if (known) return known;
    const asked = { caller, document, operation, operationName, documentHash, protectedVariables };
    const reader = { rights, protectedVariables };
    const entry: Entry = {
      asked,
      prepared: prepareOperation(supergraph, document, operationName ?? undefined, reader),
      count: 0,
    };
    entries.set(key, entry);
    return entry;
  }

  return {
    prepare(asked) {
      const rights = rightsOf(asked.caller);
      const protectedVariables = rights.areFull
        ? noVariables
        : findProtectedVariables(supergraph.apiSchema, rights, asked.operation, asked.variables);
      const entry = find(asked, rights, protectedVariables);
      entry.count += 1;
      return entry.prepared;
    },
    findBusiest: () =>
      [...entries.values()]
        .toSorted((one, other) => other.count - one.count)
        .map(({ asked, count }) => ({ ...asked, count })),
    prepareAhead(busy) {
      const entry = find(busy, rightsOf(busy.caller), busy.protectedVariables);
      entry.count += Math.floor(busy.count / 2);
    },
  };
}

const noVariables: ReadonlySet<string> = new Set();
