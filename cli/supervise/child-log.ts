import { strikeNiks } from '#platform/logger.ts';

/** A line of a child's output in the form in which people read it. */
export interface ReadableLine {
  /** False for text that is no line of the log: a foreign library's, or the last words of a process that fails. */
  readonly isLogEntry: boolean;
  /** True for warnings, errors and whatever is no line of the log. */
  readonly isUrgent: boolean;
  readonly level: string;
  readonly text: string;
}

const urgentLevels = new Set(['warn', 'error', 'fatal']);
/** Said on every line or said otherwise, so not repeated behind the message. */
const ownFields = new Set(['level', 'time', 'part', 'msg', 'err']);

/** Reads a line that a part of the hub wrote: a JSON object of its log, or any other text. */
export function readChildLine(line: string): ReadableLine {
  const entry = parseEntry(line);
  if (entry === null)
    return { isLogEntry: false, isUrgent: line.trim() !== '', level: 'error', text: strikeNiks(line) };
  const level = typeof entry.level === 'string' ? entry.level : 'info';
  const fields = Object.entries(entry)
    .filter(([name, value]) => !ownFields.has(name) && typeof value !== 'object')
    .map(([name, value]) => ` ${name}=${value}`);
  return {
    isLogEntry: true,
    isUrgent: urgentLevels.has(level),
    level,
    text: `${entry.msg ?? ''}${describeCauses(entry.err)}${fields.join('')}`,
  };
}

function describeCauses(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return '';
  const { type, message, cause } = fault as Record<string, unknown>;
  return `: ${type ? `${type} ` : ''}${message ?? ''}${describeCauses(cause)}`;
}

function parseEntry(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return null;
  }
}
