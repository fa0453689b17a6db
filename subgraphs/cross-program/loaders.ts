import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { AuditSearch } from '#platform/audit/search.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createMinistryLookup, type MinistryLookup } from './ministries.ts';

/** What resolvers get: the ministries to ask, for the time of one request. */
export interface RoomContext extends RequestContext {
  /** The owner of membership. */
  readonly owner: MinistryLookup;
  readonly others: readonly MinistryLookup[];
  /** The log of accesses. */
  readonly accesses: AccessLog;
}

/** The part of the audit log that is read from. */
export type AccessLog = Pick<AuditSearch, 'findAccesses'>;

/** Whom a request's context asks. */
export interface RoomSources {
  /** The ministries, the owner of membership first. */
  readonly ministries: readonly MinistryClient[];
  readonly signer: RoomTokenSigner;
  readonly accesses: AccessLog;
}

/** A request's context. */
export function createRoomContext(
  request: RequestContext,
  { ministries: [owner, ...others], signer, accesses }: RoomSources,
): RoomContext {
  if (!owner) throw new Error('The hub has no ministry to ask.');
  const lookUp = (client: MinistryClient) => createMinistryLookup(client, signer, request.view);
  return { ...request, owner: lookUp(owner), others: others.map(lookUp), accesses };
}
