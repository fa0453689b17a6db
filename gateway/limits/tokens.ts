import { createHash } from 'node:crypto';
import { type DocumentNode, GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql';

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
  const print = hashTokens(tokensOf(document.loc.startToken));
  fingerprints.set(document, print);
  return print;
}

/**
 * The fingerprint of a text that is not parsed. Null where its characters are no tokens of GraphQL, or it has more tokens
 * than the bound: nothing beyond it is read.
 */
export function fingerprintOfText(text: string, maxTokens: number): string | null {
  try {
    return hashTokens(lex(text, maxTokens));
  } catch (fault) {
    if (fault instanceof GraphQLError || fault instanceof RangeError) return null;
    throw fault;
  }
}

// The server keeps parsed documents, and nothing changes them.
const fingerprints = new WeakMap<DocumentNode, string>();

function hashTokens(tokens: Iterable<Token>): string {
  const hash = createHash('sha256');
  for (const { kind, value } of tokens) hash.update(`${kind}\0${value ?? ''}\0`);
  return hash.digest('hex');
}

// The lexer leaves comments out by itself.
function* lex(text: string, maxTokens: number): Generator<Token> {
  const lexer = new Lexer(new Source(text));
  for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count += 1) {
    if (count >= maxTokens) throw new RangeError('The text has too many tokens.');
    yield lexer.token;
  }
}

function* tokensOf(start: Token): Generator<Token> {
  for (let token: Token | null = start; token; token = token.next) {
    if (token.kind !== TokenKind.SOF && token.kind !== TokenKind.EOF && token.kind !== TokenKind.COMMENT) yield token;
  }
}
