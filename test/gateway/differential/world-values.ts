import {
  type AbstractModel,
  colours,
  type EntityModel,
  entityCount,
  type FieldModel,
  isLeaf,
  type TypeModel,
  type World,
} from './world.ts';

/** An object of a world: its type, and which one it is. Subgraphs keep beside it what they were given of it. */
export interface Thing {
  readonly __typename: string;
  readonly n: number;
  readonly given?: Readonly<Record<string, unknown>>;
}

/** A number that looks random but is the same for the same text. */
export function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state ^= text.charCodeAt(at);
    state = Math.imul(state, 0x01000193);
  }
  state ^= state >>> 15;
  state = Math.imul(state, 0x2c1b3c6d);
  state ^= state >>> 12;
  return state >>> 0;
}

/** The text of a value whatever the order of its parts. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** Where in a world a value is asked for. */
export interface Place {
  readonly world: World;
  /** The type that the field is of; for members of an interface object the interface. */
  readonly owner: string;
  readonly field: FieldModel;
  /** The subgraph that answers; another one may know other members of a union. */
  readonly subgraph: string;
}

/**
 * What a field answers of one object.
 * @param needed what it needs of the object's other field, where it needs any.
 * @throws {Error} now and then, where the field is faulty.
 */
export function answerOf(place: Place, n: number, args: Readonly<Record<string, unknown>>, needed: unknown): unknown {
  const { world, owner, field } = place;
  const seed = `${world.salt} ${owner}.${field.name} ${n} ${canonical(args)} ${field.need ? canonical(needed) : ''}`;
  if (field.isFaulty && hash(`${seed} throws`) % 6 === 0) throw new Error(`${field.name} fails`);
  return build(place, field.type, 0, seed);
}

function build(place: Place, type: TypeModel, depth: number, seed: string): unknown {
  const random = hash(seed);
  const mayBeNull = !type.nonNull[depth] || place.field.isFaulty;
  if (mayBeNull && random % 7 === 0) return null;
  const lists = { plain: 0, list: 1, matrix: 2 }[type.wrap];
  if (depth < lists) {
    const length = depth === 0 ? (random >>> 4) % 4 : (random >>> 4) % 3;
    return Array.from({ length }, (_, at) => build(place, type, depth + 1, `${seed}/${at}`));
  }
  return isLeaf(type) ? leaf(type.named, random >>> 4) : thing(place, type.named, random >>> 4);
}

function leaf(named: string, random: number): unknown {
  switch (named) {
    case 'Int':
      return (random % 200) - 100;
    case 'Float':
      return (random % 1000) / 8;
    case 'Boolean':
      return random % 2 === 0;
    case 'Colour':
      return colours[random % colours.length];
    case 'Json':
      return [{ deep: [random % 3, null], __typename: 'x' }, [random % 9, 'ä"\\ '], random % 5, 'text'][random % 4];
    case 'ID':
      return String(random % 1000);
    default:
      return `text "${random % 1000}" ü`;
  }
}

function thing({ world, subgraph }: Place, named: string, random: number): Thing {
  const abstract = world.abstracts.find(({ name }) => name === named);
  if (abstract) return memberThing(world, abstract, subgraph, random);
  return { __typename: named, n: nOf(world, named, random) };
}

function memberThing(world: World, { members }: AbstractModel, subgraph: string, random: number): Thing {
  const known = members.get(subgraph) ?? [];
  const member = known[random % known.length];
  if (member === undefined) throw new Error(`${subgraph} knows no member`);
  return { __typename: member, n: nOf(world, member, random >>> 3) };
}

// Entities are few, so that the same one comes several times; other objects are many.
function nOf({ entities, interfaceObject }: World, named: string, random: number): number {
  const members = interfaceObject?.members ?? [];
  if (members.includes(named)) return members.indexOf(named) + members.length * (random % 2);
  const isEntity = entities.some(({ name }) => name === named) || interfaceObject?.name === named;
  return random % (isEntity ? entityCount : 1000);
}

/** The type of an object that a subgraph may know by an interface alone. */
export function memberOf({ members }: { readonly members: readonly string[] }, n: number): string {
  return members[n % members.length] as string;
}

/** Whether the subgraph does not know an entity that others refer to. */
export function isForgotten({ salt }: World, { name, presences }: EntityModel, subgraph: string, n: number): boolean {
  return presences.get(subgraph)?.isForgetful === true && hash(`${salt} forgotten ${subgraph} ${name} ${n}`) % 3 === 0;
}

/** An entity's values for every kind of key. */
export function keysOf(family: string, n: number): Readonly<Record<string, unknown>> {
  return {
    id: `${family}-${n}`,
    sku: `sku ${n}`,
    region: `r${n % 2}`,
    number: n,
    ref: { a: `a${n % 2}`, b: n },
  };
}

/** Which entity a representation means, or null where its key is none. */
export function readKey(representation: Readonly<Record<string, unknown>>): number | null {
  const { id, sku, number, ref } = representation;
  const found =
    typeof id === 'string'
      ? Number(id.split('-')[1])
      : typeof sku === 'string'
        ? Number(sku.split(' ')[1])
        : (number ?? (ref as { b?: unknown } | undefined)?.b);
  return typeof found === 'number' && Number.isInteger(found) ? found : null;
}
