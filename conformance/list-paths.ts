/** Finds keys of entities by the subgraph's own lists: the first page of a root field, and what hangs below it. */
import { baseType, type FieldDefinition, isObjectType, type ObjectType, type Type } from '@apollo/federation-internals';
import { isPlain, selectionTexts } from './select-fields.ts';
import { type EntityModel, isJsonObject, type JsonObject, pickKey, type SubgraphSchema } from './subgraph-schema.ts';
import type { Asking } from './subject.ts';

/** Most steps from a root field to an entity, most ways that are tried, and most types that are looked at. */
const bounds = { steps: 7, ways: 3, types: 2000 } as const;

/** Keys of entities of that type, none where no list leads to one. */
export async function findByLists(
  asking: Asking,
  schema: SubgraphSchema,
  entity: EntityModel,
  most: number,
): Promise<readonly JsonObject[]> {
  for (const way of findWays(schema, entity)) {
    const found = await readWay(asking, way, entity);
    if (found.length > 0) return found.slice(0, most);
  }
  return [];
}

type Way = readonly FieldDefinition<ObjectType>[];

/** The shortest ways from a root field to the type, without an argument that must be given. */
function findWays({ schema, federation }: SubgraphSchema, { type }: EntityModel): readonly Way[] {
  const query = schema.schemaDefinition.rootType('query');
  if (!query) return [];
  const ways: Way[] = [];
  const seen = new Set<string>();
  let open: { readonly at: ObjectType; readonly way: Way }[] = [{ at: query, way: [] }];
  for (let step = 0; step < bounds.steps && open.length > 0 && ways.length < bounds.ways; step += 1) {
    const next: typeof open = [];
    for (const { at, way } of open) {
      for (const field of at.fields()) {
        const target = baseType(field.type as Type);
        if (field.name.startsWith('_') || !isPlain(field) || !isObjectType(target)) continue;
        if (federation.isFieldExternal(field)) continue;
        const longer = [...way, field];
        if (target === type) ways.push(longer);
        else if (!seen.has(target.name) && seen.size < bounds.types) {
          seen.add(target.name);
          next.push({ at: target, way: longer });
        }
      }
    }
    open = next;
  }
  return ways.slice(0, bounds.ways);
}

async function readWay({ ask }: Asking, way: Way, { keys }: EntityModel): Promise<readonly JsonObject[]> {
  const [key] = keys;
  if (!key) return [];
  const inner = selectionTexts(key.selection).join(' ');
  const body = way.reduceRight((below, field) => `${fieldCall(field)} { ${below} }`, inner);
  const { answer } = await ask({ query: `query FirstPage { ${body} }` });
  const reached = way.reduce<readonly unknown[]>(
    (values, { name }) => values.flat(3).flatMap((value) => (isJsonObject(value) ? [value[name]] : [])),
    [answer?.data ?? null],
  );
  return reached
    .flat(3)
    .map((value) => (isJsonObject(value) ? pickKey(key.selection, value) : null))
    .filter((found) => found !== null);
}

function fieldCall(field: FieldDefinition<ObjectType>): string {
  const first = field.argument('first');
  return first && baseType(first.type as Type).name === 'Int' ? `${field.name}(first: 5)` : field.name;
}
