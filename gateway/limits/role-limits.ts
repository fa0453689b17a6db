import type { Role } from '#platform/access/caller.ts';

/** What one operation, and one client over time, may ask for; docs/limits.md argues each number. */
export interface OperationLimits {
  /** Bytes of a request's body. It is read before the caller is known, so it is the same for all. */
  readonly maxBodyBytes: number;
  /** Lexical tokens of the document. */
  readonly maxTokens: number;
  /** Fields above each other. */
  readonly maxDepth: number;
  /** Selection sets inside each other, those of fragments too: what the planner's stack has to bear. */
  readonly maxNesting: number;
  readonly maxAliases: number;
  readonly maxRootFields: number;
  readonly maxDirectives: number;
  /** Fields with every fragment written out. */
  readonly maxSelections: number;
  /** Static cost by `compileCost`: about the objects that may come back. */
  readonly maxCost: number;
  /** Objects that a client may be given each minute, over time. */
  readonly objectsPerMinute: number;
  /** Objects that a client may be given at once after a time of silence. */
  readonly burstObjects: number;
  /** True where the role may read the schema through the API in production. */
  readonly introspection: boolean;
  /** Milliseconds from the request's arrival to its answer. */
  readonly deadlineMs: number;
}

const everyone = { maxBodyBytes: 256 * 1024, maxNesting: 60 } as const;

/** Who reads lists of households: a page of 500 with all three ministries' parts and the lists inside them. */
const listReader: OperationLimits = {
  ...everyone,
  maxTokens: 4_000,
  maxDepth: 20,
  maxAliases: 50,
  maxRootFields: 20,
  maxDirectives: 50,
  maxSelections: 600,
  maxCost: 300_000,
  objectsPerMinute: 300_000,
  burstObjects: 600_000,
  introspection: true,
  deadlineMs: 30_000,
};

/** Who reads one family, or few, at a time. */
const familyReader: OperationLimits = {
  ...listReader,
  maxTokens: 2_000,
  maxAliases: 30,
  maxRootFields: 10,
  maxDirectives: 30,
  maxSelections: 300,
  maxCost: 50_000,
  objectsPerMinute: 30_000,
  burstObjects: 60_000,
  deadlineMs: 15_000,
};

/** Before anything is asked of a ministry, what each role may ask for. */
export const limitsByRole: Readonly<Record<Role, OperationLimits>> = {
  PUBLIC: {
    ...everyone,
    maxTokens: 1_000,
    maxDepth: 16,
    maxAliases: 15,
    maxRootFields: 10,
    maxDirectives: 10,
    maxSelections: 250,
    maxCost: 20_000,
    objectsPerMinute: 6_000,
    burstObjects: 20_000,
    introspection: false,
    deadlineMs: 10_000,
  },
  ANALYST: listReader,
  MINISTRY_OFFICER: listReader,
  REGIONAL_OFFICER: listReader,
  FIELD_WORKER: familyReader,
  DATA_SUBJECT: { ...familyReader, maxCost: 20_000, objectsPerMinute: 10_000, burstObjects: 20_000 },
  AUDITOR: familyReader,
  DPO: familyReader,
};

/** The bound to set on the parser, which runs before the caller's own limit is applied: the most of any role. */
export const maxTokensOfAnyRole = Math.max(...Object.values(limitsByRole).map(({ maxTokens }) => maxTokens));
