import type { RoomTokenSigner } from '#platform/access/room-token.ts';
import type { AuditTrail } from './audit-trail.ts';
import type { CallerReader } from './identity/client-tokens.ts';
import type { GuardedGraph, OperationGuard } from './operation-guard.ts';

/** What stands between a client and the ministries. A gateway without it serves everybody, and only in development. */
export interface Guards {
  /** Who asks. */
  readonly callers: CallerReader;
  /** Tells each ministry who asks. */
  readonly signer: RoomTokenSigner;
  /** How much may be asked of a graph; what clients have been given counts on from one graph to the next. */
  limitsFor(graph: GuardedGraph): OperationGuard;
  /** What was answered to whom. */
  readonly audit: AuditTrail;
}
