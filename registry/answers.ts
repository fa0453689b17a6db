/** What the registry answers to members; the command line reads it. */
import type { GatewayReport } from '#platform/registry/wire.ts';
import type { ChangeKind } from './change.ts';
import type { CheckReport, Classification, Member } from './model.ts';

/** What became of a change. */
export interface ChangeAnswer {
  /** False for a check, and where all was so already. */
  readonly changed: boolean;
  /** Number of the entry in the history; null where nothing changed. */
  readonly seq: number | null;
  /** The graph that is published now; null while there is none. */
  readonly graph: { readonly version: number; readonly hash: string } | null;
  /** The subgraph that the change is about, with its version; 0 where it is retired, null where it is about none. */
  readonly subgraph: { readonly name: string; readonly version: number } | null;
  /** What was found; null where the change is not checked. */
  readonly report: Omit<CheckReport, 'supergraph'> | null;
}

/** A subgraph in the list of all. */
export interface SubgraphRow {
  readonly name: string;
  /** Version that is served; null where it is retired. */
  readonly current: number | null;
  readonly url: string;
  readonly classification: Classification;
  readonly deadlineMs: number | null;
  readonly agency: string | null;
  readonly contact: string | null;
  /** Who published the version, when (ISO 8601) and why. */
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly versions: number;
}

/** A version in the list of a subgraph's. */
export interface VersionRow {
  readonly version: number;
  readonly isCurrent: boolean;
  readonly url: string;
  readonly classification: Classification;
  readonly scopes: readonly string[];
  readonly deadlineMs: number | null;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
}

/** An entry of the history: who changed what, when and why. */
export interface HistoryRow {
  readonly seq: number;
  readonly at: string;
  readonly kind: ChangeKind;
  readonly author: string;
  readonly reason: string;
  /** What it was about, in a few words. */
  readonly what: string;
  /** The graph that it made; null where it made none. */
  readonly graph: { readonly version: number; readonly hash: string } | null;
  /** Subgraphs that had to be left out, as they do not compose any more. */
  readonly leftOut: readonly string[];
  /** The graph to which the registry went back by itself; null where it did not. */
  readonly backTo: number | null;
  readonly hash: string;
}

/** A page of the history, oldest first. */
export interface HistoryPage {
  readonly entries: readonly HistoryRow[];
  /** Pass it as `after` for the next page; null at the end. */
  readonly next: number | null;
}

/** What gateways made of a graph. */
export interface GraphReports {
  /** The last word of each gateway that spoke of this version. */
  readonly reports: readonly GatewayReport[];
}

/** How two versions of a subgraph differ. */
export interface SubgraphDiff {
  readonly subgraph: string;
  readonly from: number;
  readonly to: number;
  /** The SDLs as a unified diff; empty where they are equal. */
  readonly text: string;
  /** Changes of the schema in words, the gravest first. */
  readonly changes: readonly { readonly level: string; readonly message: string; readonly path: string | null }[];
}

/** Everybody who may change the registry. */
export interface MemberList {
  readonly members: readonly Member[];
}
