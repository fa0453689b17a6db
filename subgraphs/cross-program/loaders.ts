import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { AuditSearch } from '#platform/audit/search.ts';
import type { CohortSource } from '#platform/cohort/sources.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createCohortMinistries } from './cohort/ask-ministry.ts';
import { type CohortPool, createCohortPool } from './cohort/pool.ts';
import type { Ministry } from './generated.ts';
import { createPartReaders, type PartReader } from './household-parts/household-parts.ts';
import { createMinistryLookup, type MinistryLookup } from './ministries.ts';

/** What resolvers get: the ministries to ask, for the time of one request. */
export interface RoomContext extends RequestContext {
  /** The owner of membership. */
  readonly owner: MinistryLookup;
  readonly others: readonly MinistryLookup[];
  /** Asks each ministry for its part of a household. */
  readonly readers: ReadonlyMap<Ministry, PartReader>;
  /** The log of accesses. */
  readonly accesses: AccessLog;
  /** The cohorts that the request asks for. */
  readonly cohorts: CohortPool;
}

/** The part of the audit log that is read from. */
export type AccessLog = Pick<AuditSearch, 'findAccesses'>;

/** Whom a request's context asks. */
export interface RoomSources {
  /** The ministries, the owner of membership first. */
  readonly ministries: readonly MinistryClient[];
  readonly signer: RoomTokenSigner;
  readonly accesses: AccessLog;
  /** What the ministries offer to cohorts. */
  readonly cohortSources: readonly CohortSource[];
  /** Further ministries, which are asked for cohorts alone. */
  readonly joined?: readonly MinistryClient[];
}

/** A request's context. */
export function createRoomContext(
  request: RequestContext,
  { ministries, signer, accesses, cohortSources, joined = [] }: RoomSources,
): RoomContext {
  const [owner, ...others] = ministries;
  if (!owner) throw new Error('The hub has no ministry to ask.');
  const lookUp = (client: MinistryClient) => createMinistryLookup(client, signer, request.view);
  const asked = createCohortMinistries([...ministries, ...joined], owner.name, signer, request.view);
  return {
    ...request,
    owner: lookUp(owner),
    others: others.map(lookUp),
    readers: createPartReaders(ministries, signer, request.view),
    accesses,
    cohorts: createCohortPool(asked, cohortSources, owner.name),
  };
}
