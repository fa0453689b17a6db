/** What the registry and the parts of the hub tell each other. The registry's server answers it, `client.ts` asks for it. */

/** A composed graph that the gateways shall serve. */
export interface PublishedGraph {
  /** Counts up with every graph that the registry has composed. */
  readonly version: number;
  /** SHA-256 of the SDL in hexadecimal: equal graphs have equal hashes, whatever their version. */
  readonly hash: string;
  /** The supergraph SDL. */
  readonly sdl: string;
  readonly subgraphs: readonly PublishedSubgraph[];
}

/** A subgraph of a published graph, as the gateway has to ask it. */
export interface PublishedSubgraph {
  readonly name: string;
  /** Version of the subgraph's own SDL. */
  readonly version: number;
  /** The SDL as its ministry published it. */
  readonly sdl: string;
  readonly url: string;
  /** How long the ministry asks to be waited for, in milliseconds; null for the gateway's own patience. */
  readonly deadlineMs: number | null;
  /** A query over the whole graph that must be answered without an error before gateways serve this version; null for none. */
  readonly healthQuery: string | null;
}

/** An operation that a client registered. */
export interface PublishedOperation {
  /** SHA-256 of the body's bytes in hexadecimal, as clients send it. */
  readonly id: string;
  readonly name: string;
  /** The document; it holds one operation. */
  readonly body: string;
  /** Name of the client. */
  readonly client: string;
}

/** Every registered operation. */
export interface PublishedOperations {
  /** Changes with the list. */
  readonly hash: string;
  readonly operations: readonly PublishedOperation[];
}

/** What a gateway made of a published graph. */
export interface GatewayReport {
  /** Name of the gateway's process, such as `gateway-4000`. */
  readonly gateway: string;
  readonly version: number;
  readonly status: 'SERVING' | 'REFUSED';
  /** Why it was refused, without personal data; null where it is served. */
  readonly reason: string | null;
}

/** How an operation was used in a while. Holds no value of any variable or literal. */
export interface OperationUse {
  /** The application by which it was asked, as its token names it, or `anonymous`; never a person. */
  readonly client: string;
  /** Name of the operation; null where it has none, or one that might hold a number of a person. */
  readonly operationName: string | null;
  /** SHA-256 of the document without its literals, in hexadecimal. */
  readonly signature: string;
  readonly count: number;
  /** Everything of the schema that it touches: `Type.field`, `Type.field(argument:)`, `Input.field`, `Enum.VALUE`. */
  readonly coordinates: readonly string[];
}

/** What a gateway saw being used since its last word. */
export interface UsageBatch {
  readonly gateway: string;
  /** When the while began and ended (ISO 8601). */
  readonly since: string;
  readonly until: string;
  readonly uses: readonly OperationUse[];
}

/** Paths of the registry's HTTP API for the hub's own parts; each asks for a room token made for `registry`. */
export const registryPaths = {
  /** GET; answers `PublishedGraph` with an ETag of its version, or 304; 404 while nothing is published. */
  graph: '/v1/graph',
  /** GET; answers `PublishedOperations` with an ETag of its hash, or 304. */
  operations: '/v1/operations',
  /** POST `GatewayReport`. */
  reports: '/v1/reports',
  /** POST `UsageBatch`. */
  usage: '/v1/usage',
} as const;

/** The name under which the registry knows tokens that are made for it. */
export const registryAudience = 'registry';
