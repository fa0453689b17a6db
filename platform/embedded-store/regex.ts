import { notImplemented } from './errors.ts';

/**
 * A PCRE pattern as a JavaScript one. Where the two languages may differ in what they accept, the answer is an error.
 * @throws {StoreError} 238
 */
export function compileRegex(pattern: string, options: string): RegExp {
  const inline = /^\(\?([imsx]+)\)/.exec(pattern);
  const flags = new Set([...options, ...(inline?.[1] ?? ''), 'u']);
  const source = pattern.slice(inline?.[0].length ?? 0);
  if (flags.has('x') || /\[[:.=]|\\[sS]|[^\\]\$./.test(source) || [...flags].some((flag) => !'imsu'.includes(flag)))
    throw notImplemented(`The syntax of the regular expression with options '${options}'`);
  // In PCRE a last $ also matches before a newline that ends the text.
  const ended = flags.has('m') ? source : source.replace(/(?<!\\)\$$/, '(?=\\n?$)');
  try {
    // The u flag refuses PCRE escapes that JavaScript would otherwise read as plain letters.
    return new RegExp(ended.replace(/\\([^\w\s^$\\.*+?()[\]{}|/-])/g, '$1'), [...flags].join(''));
  } catch {
    throw notImplemented('The syntax of the regular expression');
  }
}

/** The text that every match of the pattern starts with; `undefined` unless it is anchored and case matters. */
export function prefixOf(pattern: string, options: string): string | undefined {
  if (options !== '' || !pattern.startsWith('^') || pattern.includes('|')) return undefined;
  const literal = /^(?:[\w\s:;,@#%&=~'"<>!/-]|\\[.\-/^$*+?()[\]{}|@])*/.exec(pattern.slice(1))?.[0] ?? '';
  const next = pattern[1 + literal.length];
  // A character that may be absent or repeated is no part of the prefix.
  const certain = next !== undefined && '?*{'.includes(next) ? literal.replace(/\\?.$/, '') : literal;
  return certain === '' ? undefined : certain.replace(/\\(.)/g, '$1');
}
