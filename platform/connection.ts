import { HubError } from '#platform/errors.ts';

/** The arguments of every list field (Relay Cursor Connections). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A page that was asked for: how many rows, and the sort key of the row before it. */
export interface Page {
  readonly first: number;
  /** Values of the sort fields of the last row seen, or null at the start. */
  readonly after: readonly string[] | null;
}

/** One page of a list in the form of Relay's specification, with `nodes` as a shortcut. */
export interface Connection<TNode> {
  readonly edges: readonly Edge<TNode>[];
  readonly nodes: readonly TNode[];
  readonly pageInfo: PageInfo;
}

/** One row of a page and where it stands. */
export interface Edge<TNode> {
  readonly node: TNode;
  readonly cursor: string;
}

/** Where a page lies in its list. Lists run forward. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** Rows in a page when none is asked for. */
export const defaultPageSize = 20;

/** Most rows in a page. */
export const maxPageSize = 500;

/**
 * The page that the arguments ask for.
 * @param keyLength how many sort values a cursor of this list holds.
 * @throws {HubError} BAD_USER_INPUT naming `first` or `after`.
 */
export function requirePage({ first, after }: PageArguments, keyLength: number): Page {
  const size = first ?? defaultPageSize;
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    throw new HubError('BAD_USER_INPUT', `"first" must be between 1 and ${maxPageSize}.`, { argument: 'first' });
  }
  return { first: size, after: after == null ? null : requireCursor(after, keyLength) };
}

/**
 * The connection of rows that were read with one more than `page.first`.
 * @param keyOf the row's sort values, never a NIK: a cursor is readable by whoever holds it.
 */
export function createConnection<TNode>(
  rows: readonly TNode[],
  page: Page,
  keyOf: (row: TNode, position: number) => readonly string[],
): Connection<TNode> {
  return new RowsPage(rows, page, keyOf);
}

// Getters on a prototype: a page is made for each family, and most are asked for their nodes alone.
class RowsPage<TNode> implements Connection<TNode>, PageInfo {
  readonly nodes: readonly TNode[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly #keyOf: (row: TNode, position: number) => readonly string[];

  constructor(rows: readonly TNode[], page: Page, keyOf: (row: TNode, position: number) => readonly string[]) {
    this.hasNextPage = rows.length > page.first;
    this.hasPreviousPage = page.after !== null;
    this.nodes = this.hasNextPage ? rows.slice(0, page.first) : rows;
    this.#keyOf = keyOf;
  }

  get edges(): readonly Edge<TNode>[] {
    return this.nodes.map((node, position) => ({ node, cursor: encodeCursor(this.#keyOf(node, position)) }));
  }

  get pageInfo(): PageInfo {
    return this;
  }

  get startCursor(): string | null {
    return this.#cursorAt(0);
  }

  get endCursor(): string | null {
    return this.#cursorAt(this.nodes.length - 1);
  }

  #cursorAt(position: number): string | null {
    const node = this.nodes[position];
    return node === undefined ? null : encodeCursor(this.#keyOf(node, position));
  }
}

/**
 * The page of a list that is held whole, such as the members in one household's document; cursors are positions.
 * @throws {HubError} BAD_USER_INPUT naming `first` or `after`.
 */
export function pageOfList<TNode>(list: readonly TNode[], pageArguments: PageArguments): Connection<TNode> {
  const page = requirePage(pageArguments, 1);
  const start = page.after === null ? 0 : requirePosition(page.after) + 1;
  const rows = start === 0 && list.length <= page.first ? list : list.slice(start, start + page.first + 1);
  return createConnection(rows, page, (_, position) => [String(start + position)]);
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function requireCursor(cursor: string, keyLength: number): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.length === keyLength && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // not JSON: refused below
  }
  throw badCursor();
}

function requirePosition([text]: readonly string[]): number {
  const position = Number(text);
  if (!Number.isSafeInteger(position) || position < 0) throw badCursor();
  return position;
}

function badCursor(): HubError {
  return new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
    argument: 'after',
  });
}
