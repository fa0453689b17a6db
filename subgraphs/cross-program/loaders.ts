import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { RequestContext } from '#platform/error-format.ts';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { createMinistryLookup, type MinistryLookup } from './ministries.ts';

/** What resolvers get: the ministries to ask, for the time of one request. */
export interface RoomContext extends RequestContext {
  /** The owner of membership. */
  readonly owner: MinistryLookup;
  readonly others: readonly MinistryLookup[];
}

/** A request's context. The first client is the owner of membership. */
export function createRoomContext(
  request: RequestContext,
  [owner, ...others]: readonly MinistryClient[],
  signer: RoomTokenSigner,
): RoomContext {
  if (!owner) throw new Error('The hub has no ministry to ask.');
  const lookUp = (client: MinistryClient) => createMinistryLookup(client, signer, request.view);
  return { ...request, owner: lookUp(owner), others: others.map(lookUp) };
}
