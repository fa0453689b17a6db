import type { Choices } from './choices.ts';
import { resolvableIn } from './random-fields.ts';
import { type EntityModel, type FieldModel, isLeaf, isSplit, leafTypes, type NeedModel, type World } from './world.ts';

/** Adds fields that need another subgraph's field of the same entity (@requires), also one that itself needs one. */
export function addNeeds(choices: Choices, world: World): void {
  for (const entity of world.entities) {
    for (const subgraph of resolvableIn(entity)) {
      const needs = entity.fields.flatMap((field) => needsOf(choices, world, field, subgraph) ?? []);
      if (needs.length === 0 || !choices.chance(60)) continue;
      entity.fields.push({
        name: `${entity.name.toLowerCase()}f${entity.fields.length}`,
        type: { named: choices.pick(leafTypes), wrap: 'plain', nonNull: [choices.chance(30)] },
        args: choices.chance(20) ? ['x'] : [],
        owners: [subgraph],
        need: choices.pick(needs),
        provides: null,
        isFaulty: false,
      });
    }
  }
}

function needsOf(choices: Choices, { values }: World, field: FieldModel, subgraph: string): NeedModel | null {
  if (field.isFaulty || field.owners.includes(subgraph)) return null;
  const given = field.args.includes('x') && choices.chance(70) ? { x: 2 } : {};
  if (isLeaf(field.type)) return { field: field.name, given, parts: [] };
  const value = values.find(({ name }) => name === field.type.named);
  if (!value?.subgraphs.includes(subgraph) || isSplit(value)) return null;
  const leaves = value.fields.filter(({ type }) => isLeaf(type)).map(({ name }) => name);
  return { field: field.name, given, parts: choices.some(leaves) };
}

/** Lets some fields answer a leaf of the entity that they refer to along with it (@provides). */
export function addProvided(choices: Choices, world: World): void {
  for (const fields of [...world.entities.map((entity) => entity.fields), world.queries as FieldModel[]]) {
    fields.forEach((field, at) => {
      const [owner = ''] = field.owners;
      const target = world.entities.find(({ name }) => name === field.type.named);
      const leaves = target?.fields.filter((leaf) => mayBeProvided(leaf, owner)) ?? [];
      if (field.owners.length > 1 || leaves.length === 0 || !choices.chance(40)) return;
      fields[at] = { ...field, provides: choices.pick(leaves).name };
    });
  }
}

function mayBeProvided({ type, args, need, owners, isFaulty }: FieldModel, subgraph: string): boolean {
  return isLeaf(type) && args.length === 0 && need === null && !isFaulty && !owners.includes(subgraph);
}

/** The entities, some of which a subgraph does not know although others refer to them. */
export function forgetSome(choices: Choices, world: World): readonly EntityModel[] {
  const needed = new Set<FieldModel>();
  for (const { fields } of world.entities) {
    for (const { need } of fields) {
      for (const field of fields) if (field.name === need?.field) needed.add(field);
    }
  }
  const provided = new Set(
    [...world.entities.flatMap(({ fields }) => fields), ...world.queries].map(
      ({ type, provides }) => `${type.named}.${provides}`,
    ),
  );
  return world.entities.map((entity) => {
    const [home] = entity.presences.keys();
    const presences = [...entity.presences].map(([subgraph, presence]) => {
      const own = entity.fields.filter(({ owners }) => owners.includes(subgraph));
      const isRelied = own.some(
        (field) => field.owners.length > 1 || needed.has(field) || provided.has(`${entity.name}.${field.name}`),
      );
      const isSure = subgraph === home || !presence.isResolvable || presence.keys.length > 1 || isRelied;
      return [subgraph, { ...presence, isForgetful: !isSure && choices.chance(40) }] as const;
    });
    return { ...entity, presences: new Map(presences) };
  });
}
