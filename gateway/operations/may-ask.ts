import type { Caller, Role } from '#platform/access/caller.ts';
import type { RegisteredOperation } from './registered-operations.ts';

/** Whose work is to ask what nobody has asked before. */
const adHocRoles: ReadonlySet<Role> = new Set(['ANALYST', 'AUDITOR', 'DPO']);

/** The right of the ministries' own systems that bring messages; their operations are part of the hub. */
const messenger = 'referral:deliver';

/** Whether the caller may ask operations that nobody registered, whatever the gateway's mode. */
export function mayAskAdHoc({ role, scopes }: Caller): boolean {
  return adHocRoles.has(role) || scopes.includes(messenger);
}

/**
 * Whether a registered operation is the caller's to ask: the hub's own are everybody's, a client's are its own. Whoever has
 * no token is no client and may ask all: what it may see of the answer is decided elsewhere.
 */
export function mayAsk(caller: Caller, operation: RegisteredOperation): boolean {
  return caller.role === 'PUBLIC' || isOwn(caller, operation);
}

/** Whether the caller's own client registered the operation, or it is the hub's. */
export function isOwn({ client }: Caller, operation: RegisteredOperation): boolean {
  return operation.client === null || operation.client === client;
}
