/** The audit log cannot take a record now: whatever the record speaks of must not be given out. */
export class AuditUnavailableError extends Error {
  override readonly name = 'AuditUnavailableError';
  readonly code = 'AUDIT_UNAVAILABLE';

  constructor(why: string, cause?: unknown) {
    super(`The audit log cannot be written, so personal data is not given out: ${why}`, { cause });
  }
}

/** An entry that the audit log does not take as it is. The message names the part at fault and never its value. */
export class AuditEntryError extends Error {
  override readonly name = 'AuditEntryError';
}

/** The folder of an audit log is in use or does not hold what it should, and a person has to look at it. */
export class AuditFolderError extends Error {
  override readonly name = 'AuditFolderError';
}

/** The value as an Error, for a callback that takes nothing else. */
export function asError(fault: unknown): Error {
  return fault instanceof Error ? fault : new Error(String(fault));
}
