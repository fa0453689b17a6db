/** What a ministry says of keeping an answer: its headers `Cache-Control` and `X-Data-Version`. */
export interface Freshness {
  /** How long the answer may be kept, in milliseconds; 0 where the ministry does not say that it may. */
  readonly keepMs: number;
  /** PUBLIC for what is the same for all callers with the same rights, PRIVATE for what is one caller's alone. */
  readonly scope: CacheScope;
  /** The version of the ministry's data, which grows with each change; null where the ministry does not tell. */
  readonly dataVersion: number | null;
}

/** For whom an answer is the same. */
export type CacheScope = 'PUBLIC' | 'PRIVATE';

/** The header in which a ministry tells the version of its data: a whole number that grows with each change. */
export const dataVersionHeader = 'x-data-version';

/** What is told of an answer that nobody may keep. */
export const notFresh: Freshness = Object.freeze({ keepMs: 0, scope: 'PRIVATE', dataVersion: null });

const forbidding: ReadonlySet<string> = new Set(['no-store', 'no-cache', 'must-understand']);

/**
 * What the head of an answer says of keeping it. Without `public` an answer is taken to be the caller's alone.
 * @param head status line and headers, each ended by CR LF.
 */
export function readFreshness(head: string): Freshness {
  const dataVersion = readVersion(headerOf(head, dataVersionHeader));
  const control = headerOf(head, 'cache-control');
  if (control === undefined || !/^HTTP\/1\.[01] 200[ \r]/.test(head) || headerOf(head, 'vary')?.includes('*')) {
    return dataVersion === null ? notFresh : { ...notFresh, dataVersion };
  }
  const directives = control.split(',').map((one) => one.trim().toLowerCase());
  const keepMs = directives.some((one) => forbidding.has(one)) ? 0 : lifetimeMs(directives, headerOf(head, 'age'));
  return { keepMs, scope: directives.includes('public') ? 'PUBLIC' : 'PRIVATE', dataVersion };
}

// What a shared cache is told goes before what everybody is told (RFC 9111, 5.2.2.10).
function lifetimeMs(directives: readonly string[], age: string | undefined): number {
  const seconds = secondsOf(directives, 's-maxage') ?? secondsOf(directives, 'max-age') ?? 0;
  return Math.max(0, seconds - (Number(age) || 0)) * 1000;
}

function secondsOf(directives: readonly string[], name: string): number | undefined {
  const value = directives.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

function readVersion(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

// Names of headers are ASCII; the names asked for here hold nothing that a regular expression would read.
function headerOf(head: string, name: string): string | undefined {
  return patterns[name]?.exec(head)?.[1];
}

const patterns: Readonly<Record<string, RegExp>> = Object.fromEntries(
  ['cache-control', 'vary', 'age', dataVersionHeader].map((name) => [
    name,
    new RegExp(`\\r\\n${name}:[ \\t]*([^\\r]*?)[ \\t]*\\r`, 'i'),
  ]),
);
