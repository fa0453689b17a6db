/** Heavy work that the registry has done in a thread of its own, so that it answers gateways meanwhile. */
import type { PublishedOperation } from '#platform/registry/wire.ts';
import type { SubgraphDiff } from '../answers.ts';
import type { CheckInput, CheckReport, ComposedSubgraph, Finding } from '../model.ts';

/** Every task: what it is given and what it answers. All of it is plain data. */
export interface Tasks {
  /** Checks a version of a subgraph against what is served. */
  readonly check: { readonly input: CheckInput; readonly output: CheckReport };
  /** Checks what taking a subgraph away would break. */
  readonly checkRetirement: {
    readonly input: Omit<CheckInput, 'candidate'> & { readonly name: string };
    readonly output: CheckReport;
  };
  /** Composes the base, and with it as many of the joined ones as fit. */
  readonly compose: { readonly input: CompositionInput; readonly output: CompositionOutput };
  /** Tells how two SDLs of a subgraph differ. */
  readonly diff: { readonly input: DiffInput; readonly output: Pick<SubgraphDiff, 'text' | 'changes'> };
  /** Checks operations against a composed graph. */
  readonly operations: {
    readonly input: { readonly supergraph: string; readonly operations: readonly Omit<PublishedOperation, 'id'>[] };
    readonly output: readonly Finding[];
  };
}

/** Name of a task. */
export type TaskName = keyof Tasks;

/** Subgraphs to compose. */
export interface CompositionInput {
  /** Those that have to fit together. */
  readonly base: readonly ComposedSubgraph[];
  /** Those that are left out where they do not fit. */
  readonly joined: readonly ComposedSubgraph[];
}

/** A composed graph, or why there is none. */
export interface CompositionOutput {
  /** Null where the base does not compose. */
  readonly supergraph: string | null;
  readonly leftOut: readonly string[];
  /** What composition said against what was left out, or against the base. */
  readonly faults: readonly string[];
}

/** Two SDLs of one subgraph, either of them empty for none. */
export interface DiffInput {
  readonly from: string;
  readonly to: string;
}
