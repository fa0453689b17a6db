/** Finds entities that the subgraph holds: those that the samples name, and those that its own lists show. */
import { askEntities, isSame } from './entities.ts';
import { findByLists } from './list-paths.ts';
import { selectFields } from './select-fields.ts';
import { type EntityModel, isJsonObject, type JsonObject, pickKey, type SubgraphSchema } from './subgraph-schema.ts';
import type { Asking } from './subject.ts';

/** Entities that the subgraph holds. */
export interface KnownEntities {
  readonly byType: ReadonlyMap<string, KnownType>;
  /** Samples that the subgraph answered null for, as `Type` names. */
  readonly notKnown: readonly string[];
}

/** The known entities of one type; there is at least one. */
export interface KnownType {
  readonly entity: EntityModel;
  /** What is asked of each: fields that answer the same each time. */
  readonly fields: readonly string[];
  readonly entities: readonly KnownEntity[];
}

/** An entity that the subgraph holds. */
export interface KnownEntity {
  readonly representation: JsonObject;
  /** What the subgraph answers when it is asked for this one alone. */
  readonly alone: JsonObject;
}

/** Most entities of a type that are looked at. */
const maxKnown = 5;

/** The entities of every type that can be found. */
export async function findKnown(asking: Asking, schema: SubgraphSchema): Promise<KnownEntities> {
  const byType = new Map<string, KnownType>();
  const notKnown: string[] = [];
  for (const entity of schema.entities) {
    const given = asking.samples.entities.get(entity.name) ?? [];
    const found = given.length > 0 ? given : await findByLists(asking, schema, entity, maxKnown);
    const representations = distinct(found).map((key) => ({ ...key, __typename: entity.name }));
    const known = await knownType(asking, schema, entity, representations.slice(0, maxKnown));
    if (known !== null) byType.set(entity.name, known);
    if (given.length > 0 && (known?.entities.length ?? 0) < Math.min(representations.length, maxKnown)) {
      notKnown.push(entity.name);
    }
  }
  return { byType, notKnown };
}

async function knownType(
  asking: Asking,
  schema: SubgraphSchema,
  entity: EntityModel,
  representations: readonly JsonObject[],
): Promise<KnownType | null> {
  const all = selectFields(schema, entity);
  const first = await askAlone(asking, entity, all, representations);
  const second = await askAlone(asking, entity, all, representations);
  // What tells the time of day is no way to recognise an entity.
  const fields = all.filter((text) => {
    const [name = ''] = /^\w+/.exec(text) ?? [];
    return first.every((answer, n) => isSame(answer?.[name], second[n]?.[name]));
  });
  const names = new Set(['__typename', ...fields.map((text) => /^\w+/.exec(text)?.[0])]);
  const entities = representations.flatMap((representation, n) => {
    const answer = first[n];
    if (!answer) return [];
    return { representation, alone: Object.fromEntries(Object.entries(answer).filter(([name]) => names.has(name))) };
  });
  return entities.length === 0 ? null : { entity, fields, entities };
}

async function askAlone(
  asking: Asking,
  { name }: EntityModel,
  fields: readonly string[],
  representations: readonly JsonObject[],
): Promise<readonly (JsonObject | null)[]> {
  const answers = [];
  for (const representation of representations) {
    const { entities } = await askEntities(asking, [representation], { [name]: fields });
    const [answer] = entities ?? [];
    answers.push(isJsonObject(answer) ? answer : null);
  }
  return answers;
}

/** The representation with another of the entity's keys alone; null where the subgraph does not tell that key. */
export function representationBy(known: KnownType, n: number, key: EntityModel['keys'][number]): JsonObject | null {
  const found = known.entities[n];
  const picked = found && pickKey(key.selection, { ...found.alone, ...found.representation });
  return picked ? { __typename: known.entity.name, ...picked } : null;
}

function distinct(representations: readonly JsonObject[]): readonly JsonObject[] {
  return representations.filter((one, n) => representations.findIndex((other) => isSame(one, other)) === n);
}
