import { strikeNiks } from '#platform/logger.ts';

/** Exit codes of the command line: the sysexits that scripts can tell apart. */
export const exitCodes = { ok: 0, failed: 1, usage: 2 } as const;

/** A command that could not do its work: one message for the person at the terminal, with what to do about it. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
  readonly exitCode: number;

  constructor(message: string, options: { readonly exitCode?: number; readonly cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.exitCode = options.exitCode ?? exitCodes.failed;
  }
}

/** Names of the errors whose message alone is meant for the person at the terminal; anything else is a fault of ours. */
const plainErrors = new Set([
  'CommandFailure',
  'ConfigError',
  'DatabaseError',
  'ListenError',
  'PartFailure',
  'CompositionError',
  'GatewayStartError',
  'SigningKeyError',
  'AuditFolderError',
  'RegistryLogError',
  'VariantError',
  'VariantHostError',
  'WorkersFailure',
]);

/** What the terminal shows of a failure: the message, and for a fault of the command line itself its stack too. */
export function describeFailure(fault: unknown): string {
  if (!(fault instanceof Error)) return strikeNiks(String(fault));
  return strikeNiks(plainErrors.has(fault.name) ? fault.message : (fault.stack ?? fault.message));
}

/** The exit code that a failure ends the process with. */
export function exitCodeOf(fault: unknown): number {
  return fault instanceof CommandFailure ? fault.exitCode : exitCodes.failed;
}
