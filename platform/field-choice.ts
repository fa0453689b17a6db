import { type DocumentNode, visit } from 'graphql';
import type { AskedOperation } from '#platform/error-format.ts';

/** Which fields of a stored record an answer needs, told by the names of the fields that are asked, whatever type has them. */
export interface FieldReads<TRecord> {
  /** What is read whatever is asked: what the record is found, listed and joined by. */
  readonly always: readonly (keyof TRecord & string)[];
  /** What fields of the graph read where that is not the record's field of their own name. */
  readonly byField: Readonly<Record<string, readonly (keyof TRecord & string)[]>>;
  /** Fields that are read under their own name. */
  readonly byOwnName: readonly (keyof TRecord & string)[];
}

/** An entry for each of the fields: they read nothing but what is read always. */
export function readNothing(...fields: readonly string[]): Readonly<Record<string, readonly never[]>> {
  return Object.fromEntries(fields.map((field) => [field, []]));
}

/** Fields that a find reads, for its projection. */
export type ChosenFields = Readonly<Record<string, 1>>;

/**
 * Tells what of a record is read for a request. Undefined where it is not known what is asked: everything is read then.
 * Names alone count: more than is needed may be read where types have fields of one name, never less.
 */
export function createFieldChoice<TRecord>({
  always,
  byField,
  byOwnName,
}: FieldReads<TRecord>): (asked: AskedOperation | undefined) => ChosenFields | undefined {
  const ownNames = new Set<string>(byOwnName);
  const chosen = new WeakMap<DocumentNode, ChosenFields>();
  const choose = (document: DocumentNode): ChosenFields => {
    const fields = new Set<string>(always);
    for (const name of namesIn(document)) {
      if (ownNames.has(name)) fields.add(name);
      for (const field of Object.hasOwn(byField, name) ? (byField[name] ?? []) : []) fields.add(field);
    }
    return Object.fromEntries([...fields].map((field) => [field, 1 as const]));
  };
  return (asked) => {
    if (asked === undefined) return undefined;
    const known = chosen.get(asked.document) ?? choose(asked.document);
    chosen.set(asked.document, known);
    return known;
  };
}

function namesIn(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  visit(document, {
    Field({ name }) {
      names.add(name.value);
    },
  });
  return names;
}
