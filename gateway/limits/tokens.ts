import { createHash } from 'node:crypto';
import { type DocumentNode, type Token, TokenKind } from 'graphql';

/**
 * How many lexical tokens the document was parsed from, counted as the parser's `maxTokens` counts: without comments.
 * Infinity where it was parsed with `noLocation`: what cannot be counted is too much.
 */
export function countTokens(document: DocumentNode): number {
  if (!document.loc) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (const _ of tokensOf(document.loc.startToken)) count += 1;
  return count;
}

/**
 * The SHA-256 of the document's tokens, in hex: the same for two texts that differ in comments, commas and white space
 * alone. Null where the document was parsed with `noLocation`.
 */
export function fingerprint(document: DocumentNode): string | null {
  if (!document.loc) return null;
  const known = fingerprints.get(document);
  if (known !== undefined) return known;
  // Not the printed document: printing indents, and takes cubic time on one that is nested deeply.
  const hash = createHash('sha256');
  for (const { kind, value } of tokensOf(document.loc.startToken)) hash.update(`${kind}\0${value ?? ''}\0`);
  const print = hash.digest('hex');
  fingerprints.set(document, print);
  return print;
}

// The server keeps parsed documents, and nothing changes them.
const fingerprints = new WeakMap<DocumentNode, string>();

function* tokensOf(start: Token): Generator<Token> {
  for (let token: Token | null = start; token; token = token.next) {
    if (token.kind !== TokenKind.SOF && token.kind !== TokenKind.EOF && token.kind !== TokenKind.COMMENT) yield token;
  }
}
