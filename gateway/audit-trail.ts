import type { AuditEntry } from '#platform/audit/record.ts';
import type { RequestContext } from '#platform/error-format.ts';
import { HubError } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { ExecutedOperation } from './execution/execute.ts';
import type { PreparedOperation } from './execution/operation.ts';

/** The part of an audit log that is written to. */
export interface AuditWriter {
  /** Resolves when the entry is durable. */
  append(entry: AuditEntry): Promise<void>;
  /** Whether an entry could be made durable now. */
  canWrite(): boolean;
  close(): Promise<void>;
}

/** Records who read what of whom. No record, no data. */
export interface AuditTrail {
  /**
   * Called before a ministry is asked for personal data.
   * @throws {HubError} AUDIT_UNAVAILABLE where the access could not be recorded.
   */
  requireWritable(): void;
  /**
   * Resolves when the access is recorded for good; only then may the answer leave.
   * @throws {HubError} AUDIT_UNAVAILABLE.
   */
  record(access: Access): Promise<void>;
  close(): Promise<void>;
}

/** An operation that was run for somebody. */
export interface Access {
  readonly context: RequestContext;
  readonly operation: PreparedOperation;
  readonly executed: ExecutedOperation;
}

/** A trail that writes to a log, with households and persons under pseudonyms of their own. */
export function createAuditTrail(log: AuditWriter, pseudonyms: Pseudonyms, logger: Logger): AuditTrail {
  return {
    requireWritable() {
      if (!log.canWrite()) throw unavailable();
    },
    async record(access) {
      try {
        await log.append(entryOf(access, pseudonyms));
      } catch (cause) {
        logger.error({ requestId: access.context.requestId, err: cause }, 'the access could not be recorded');
        throw unavailable(cause);
      }
    },
    close: () => log.close(),
  };
}

/** Whether the operation must be recorded: it changes something, or asks for protected data, allowed or not. */
export function isRecorded({ node, protectedFields, denials }: PreparedOperation): boolean {
  return node.operation === 'mutation' || protectedFields.length > 0 || denials.length > 0;
}

function entryOf({ context, operation, executed }: Access, pseudonyms: Pseudonyms): AuditEntry {
  const { caller } = context.view;
  const denied = [...new Set(operation.denials.map(({ coordinate }) => coordinate))];
  return {
    requestId: context.requestId,
    actor: caller.subject,
    client: caller.client,
    agency: caller.agency,
    role: caller.role,
    purpose: caller.purpose ?? 'NONE',
    legalBasis: caller.legalBasis,
    operation: operation.node.name?.value ?? null,
    operationHash: operation.fingerprint,
    fields: operation.protectedFields,
    denied,
    decision: denied.length === 0 ? 'ALLOWED' : operation.protectedFields.length === 0 ? 'DENIED' : 'PARTIAL',
    households: pseudonyms.idsOf('audited-household', [...executed.subjects.household]),
    persons: pseudonyms.idsOf('audited-person', [...executed.subjects.person]),
    rows: executed.objects,
  };
}

function unavailable(cause?: unknown): HubError {
  return new HubError(
    'AUDIT_UNAVAILABLE',
    'The access cannot be recorded now, so nothing personal is answered. Try again.',
    {
      cause,
    },
  );
}
