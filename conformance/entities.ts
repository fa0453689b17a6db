/** Asks `_entities`, as the hub does: all representations in one variable. */
import type { Exchange } from './exchange.ts';
import { isJsonObject, type JsonObject } from './subgraph-schema.ts';
import type { AskOptions, Subject } from './subject.ts';

/** What came of a question for entities. */
export interface EntitiesAnswer {
  readonly exchange: Exchange;
  /** The list that was answered, one place a representation where it is right; null where there is none. */
  readonly entities: readonly unknown[] | null;
}

/** Fields by the name of the type that has them. */
export type FieldsByType = Readonly<Record<string, readonly string[]>>;

/** Asks for the entities of the representations. */
export async function askEntities(
  { ask }: Pick<Subject, 'ask'>,
  representations: readonly JsonObject[],
  fields: FieldsByType,
  as?: AskOptions,
): Promise<EntitiesAnswer> {
  const exchange = await ask({ query: entitiesQuery(fields), variables: { representations } }, as);
  return { exchange, entities: entitiesOf(exchange) };
}

/** The document that asks for those fields of each type. */
export function entitiesQuery(fields: FieldsByType): string {
  const fragments = Object.entries(fields).map(([type, texts]) => `... on ${type} { ${texts.join(' ')} }`);
  return `query Entities($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${fragments.join(' ')} } }`;
}

/** The list of entities of an answer; null where it has none. */
export function entitiesOf({ answer }: Exchange, name = '_entities'): readonly unknown[] | null {
  const found = answer?.data?.[name];
  return Array.isArray(found) ? found : null;
}

/** Whether two values of JSON are the same, whatever the order of their fields. */
export function isSame(one: unknown, other: unknown): boolean {
  return textOf(one) === textOf(other);
}

function textOf(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    isJsonObject(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );
}
