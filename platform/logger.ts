import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from '#platform/config.ts';

/**
 * A logger that writes one JSON line an event to standard output.
 * Callers pass fields that hold no personal data; what could hold some is removed here as a second guard.
 * @param part the room or `gateway`, the `part` field of each line.
 * @param destination where the lines go instead of standard output.
 */
export function createLogger(part: string, level: LogLevel, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { part },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: ['variables', 'query', 'body', 'req.body', 'err.extensions.variables'], remove: true },
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeFault },
  };
  return destination ? pino(options, destination) : pino(options);
}

/** What a fault's log line holds: its names, its stack and its chain of causes, with 16-digit runs struck out. */
export function describeFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { message: strikeNiks(String(fault)) };
  return {
    type: fault.name,
    message: strikeNiks(fault.message),
    stack: strikeNiks(fault.stack ?? ''),
    ...(fault.cause !== undefined && { cause: describeFault(fault.cause) }),
  };
}

/** The text with every run of 16 digits replaced: a NIK or a No. KK never reaches a log or an error. */
export function strikeNiks(text: string): string {
  return text.replace(/\d{16,}/g, '[16 digits]');
}

export type { Logger };
