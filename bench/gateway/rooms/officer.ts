import { randomUUID } from 'node:crypto';
import type { Caller } from '#platform/access/caller.ts';
import { createView } from '#platform/access/view.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { callerFromClaims } from '../../../gateway/identity/caller-from-claims.ts';
import { developmentOfficer } from '../../../gateway/identity/development-tokens.ts';

/** Who asks where nobody is asked who they are. */
export const officer: Caller = callerFromClaims(developmentOfficer);

/** A request of that officer. */
export function createOfficersRequest(): RequestContext {
  return { requestId: randomUUID(), remoteAddress: '127.0.0.1', view: createView(officer, 30_000) };
}
