/** What the registry keeps: who may change the graph, what each of them published, and what was composed of it. */
import type { PublishedOperation } from '#platform/registry/wire.ts';

/** How far the data of a subgraph may go: open to all, inside the hub, of persons, of persons' health, finance or disability. */
export const classifications = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE'] as const;

/** See `classifications`. */
export type Classification = (typeof classifications)[number];

/** What somebody is to the registry: a ministry publishes its subgraph, a client its operations, an operator admits both. */
export const memberKinds = ['MINISTRY', 'CLIENT', 'OPERATOR'] as const;

/** See `memberKinds`. */
export type MemberKind = (typeof memberKinds)[number];

/** Somebody who may change the registry. */
export interface Member {
  /** A ministry's subgraph has the same name. */
  readonly name: string;
  readonly kind: MemberKind;
  readonly agency: string;
  /** Where the agency's engineers are reached: an office's address, no person's. */
  readonly contact: string;
  /** Raw Ed25519 public keys in base64url; more than one while it changes them. */
  readonly keys: readonly string[];
}

/** What a ministry publishes of its subgraph. */
export interface SubgraphInput {
  readonly name: string;
  readonly sdl: string;
  readonly url: string;
  readonly classification: Classification;
  /** Scopes by which its fields may be guarded, beside those of the hub. */
  readonly scopes: readonly string[];
  readonly deadlineMs: number | null;
  readonly healthQuery: string | null;
}

/** A published version of a subgraph. */
export interface SubgraphVersion extends SubgraphInput {
  /** Counts up from 1 with each publish of the subgraph. */
  readonly version: number;
  /** The member who published it, when (ISO 8601) and why. */
  readonly author: string;
  readonly at: string;
  readonly reason: string;
}

/** What is known of a use of an element of the schema. */
export interface CoordinateUse {
  /** As in `OperationUse`. */
  readonly coordinate: string;
  readonly client: string;
  readonly operationName: string | null;
  readonly count: number;
  /** Days (YYYY-MM-DD). */
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A subgraph as composition takes it. */
export interface ComposedSubgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/** What a change of a subgraph is checked against. */
export interface CheckInput {
  /** What is served now, the candidate's present version included where there is one. */
  readonly current: readonly ComposedSubgraph[];
  readonly candidate: SubgraphInput;
  /** The file that the candidate was read from, for messages; null where it came by HTTP. */
  readonly file: string | null;
  readonly operations: readonly PublishedOperation[];
  readonly usage: readonly CoordinateUse[];
}

/** Something that a check found. */
export interface Finding {
  /** Name of the rule, such as `composition`, `naming` or `field-removed`. */
  readonly rule: string;
  /** An error refuses the publish. */
  readonly level: 'ERROR' | 'WARNING';
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
  /** Element of the schema, such as `Clinic.visits`; null where it is about the whole. */
  readonly coordinate: string | null;
  /** Place in the candidate's SDL, counted from 1; null where none fits. */
  readonly line: number | null;
  readonly column: number | null;
  /** Who would break; empty for rules about form. */
  readonly affected: readonly AffectedUse[];
}

/** A client that a change would break. */
export interface AffectedUse {
  readonly client: string;
  readonly operationName: string | null;
  /** True where the operation is registered, false where it was seen in live use. */
  readonly isRegistered: boolean;
  /** Since when and until when it was seen in use (YYYY-MM-DD), and how often; null where it was not. */
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  readonly count: number;
}

/** How a registered operation's cost would change. */
export interface CostChange {
  readonly client: string;
  readonly operationName: string;
  readonly before: number;
  readonly after: number;
}

/** What a check says. */
export interface CheckReport {
  readonly passed: boolean;
  readonly findings: readonly Finding[];
  readonly costs: readonly CostChange[];
  /** The composed graph; null where it does not compose. */
  readonly supergraph: string | null;
}
