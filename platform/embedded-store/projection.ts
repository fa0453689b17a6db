import { type Doc, decodeTyped, encodeDocument, FieldSet, isDoc, pickRaw, toNumber } from './bson-view.ts';
import { notImplemented, StoreError } from './errors.ts';
import { splitPath } from './paths.ts';
import { isTruthy } from './predicates.ts';

/** Turns stored bytes into the bytes of what a client asked for. */
export type Project = (raw: Buffer) => Buffer;

/** A tree of field names; a leaf is a field that is named to its end. */
export type Tree = Map<string, Tree | undefined>;

/** What a projection of fields says: the paths to keep alone, or the paths to leave out. */
export interface FieldChoice {
  readonly paths: string[];
  readonly isInclusion: boolean;
}

/**
 * Reads a projection that includes or excludes fields; `undefined` for an empty one.
 * @throws {StoreError} 31253 or 31254 for a mixture; 238 for computed fields, `$slice`, `$elemMatch` and `$`.
 */
export function chooseFields(spec: Doc): FieldChoice | undefined {
  const entries = flatten(spec);
  if (entries.length === 0) return undefined;
  const others = entries.filter(([path]) => path !== '_id');
  const isInclusion = isTruthy((others[0] ?? entries[0])?.[1]);
  if (others.some(([, value]) => isTruthy(value) !== isInclusion))
    throw new StoreError(isInclusion ? 31254 : 31253, 'Cannot mix inclusion and exclusion in a projection');
  const id = entries.find(([path]) => path === '_id');
  const keepsId = id === undefined || isTruthy(id[1]);
  return { paths: [...others.map(([path]) => path), ...(keepsId === isInclusion ? ['_id'] : [])], isInclusion };
}

/** Compiles a projection for stored bytes; throws as `chooseFields` does. */
export function compileProjection(spec: Doc): Project {
  const choice = chooseFields(spec);
  if (choice === undefined) return (raw) => raw;
  const { paths, isInclusion } = choice;
  const tree = treeOf(paths);
  if (!isInclusion || paths.some((path) => path.includes('.')))
    return (raw) => encodeDocument(prune(decodeTyped(raw), tree, isInclusion));
  const fields = new FieldSet(paths);
  return (raw) => pickRaw(raw, fields);
}

function flatten(spec: Doc, prefix = ''): [string, unknown][] {
  return Object.entries(spec).flatMap(([name, value]): [string, unknown][] => {
    if (name.startsWith('$') || name.endsWith('.$')) throw notImplemented(`The projection '${name}'`);
    if (isDoc(value)) return flatten(value, `${prefix}${name}.`);
    if (typeof value !== 'boolean' && toNumber(value) === undefined)
      throw notImplemented('A projection that computes a field');
    return [[prefix + name, value]];
  });
}

/** The tree of dotted paths. @throws {StoreError} 31250 when one path is within another. */
export function treeOf(paths: readonly string[]): Tree {
  const root: Tree = new Map();
  for (const path of paths) {
    const parts = splitPath(path);
    let node = root;
    parts.forEach((part, i) => {
      const isLast = i + 1 === parts.length;
      const held = node.get(part);
      if (node.has(part) && (isLast || held === undefined)) throw new StoreError(31250, `Path collision at ${path}`);
      if (isLast) node.set(part, undefined);
      else {
        const next: Tree = held ?? new Map();
        node.set(part, next);
        node = next;
      }
    });
  }
  return root;
}

/** The document with the fields of the tree alone, or with all but them. */
export function prune(doc: Doc, tree: Tree, isInclusion: boolean): Doc {
  const kept: Doc = {};
  for (const [name, value] of Object.entries(doc)) {
    const below = tree.get(name);
    if (below === undefined) {
      if (tree.has(name) === isInclusion) kept[name] = value;
    } else {
      const part = pruneValue(value, below, isInclusion);
      if (part !== undefined) kept[name] = part;
    }
  }
  return kept;
}

function pruneValue(value: unknown, tree: Tree, isInclusion: boolean): unknown {
  if (isDoc(value)) return prune(value, tree, isInclusion);
  if (Array.isArray(value))
    return value.map((element) => pruneValue(element, tree, isInclusion)).filter((part) => part !== undefined);
  return isInclusion ? undefined : value;
}
