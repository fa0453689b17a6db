import { join } from 'node:path';
import { createConfiguredSigner } from '#platform/access/room-keys.ts';
import { createSigningKey } from '#platform/access/signing-key.ts';
import { openAuditLog } from '#platform/audit/audit-log.ts';
import type { Config } from '#platform/config.ts';
import type { Logger } from '#platform/logger.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { createAuditTrail } from './audit-trail.ts';
import type { Guards } from './guards.ts';
import { createCallerReader } from './identity/client-tokens.ts';
import { createOperationGuards } from './operation-guard.ts';
import type { RegisteredOperations } from './operations/registered-operations.ts';

/**
 * The guards that the configuration asks for, with the audit log open.
 * @param name of the gateway's process, see `gatewayNameOf`.
 * @throws {SigningKeyError} without the hub's own key.
 * @throws {AuditFolderError} where another process writes the audit log.
 */
export async function openGuards(
  config: Config,
  name: string,
  registered: RegisteredOperations,
  logger: Logger,
): Promise<Guards> {
  const log = await openAuditLog({
    directory: join(config.audit.directory, name),
    signingKey: createSigningKey(config.audit.signingSeed),
    retentionDays: config.audit.retentionDays,
    maxUnsealedMs: config.audit.maxUnsealedMs,
    // A copy outside of the log itself: with it a log that was cut back is found (`hub audit verify --anchor`).
    onCheckpoint: ({ seq, hash }) => logger.info({ seq, hash }, 'audit checkpoint'),
    onFault: (err) => logger.error({ err }, 'audit log'),
  });
  return {
    callers: createCallerReader(config.identity),
    signer: createConfiguredSigner(config.roomTokens),
    limitsFor: createOperationGuards({ registered, production: config.production }),
    audit: createAuditTrail(log, createPseudonyms(config.pseudonymKeys), logger),
  };
}

/**
 * The name of a gateway's process. Processes that share an audit folder write beside each other by it.
 * @param worker number among the processes that share the port; missing where it is the only one.
 */
export function gatewayNameOf({ port }: Pick<Config, 'port'>, worker?: number): string {
  const name = `gateway-${port === 0 ? process.pid : port}`;
  return worker === undefined ? name : `${name}-${worker}`;
}
