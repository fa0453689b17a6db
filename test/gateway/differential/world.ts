// What a generated federation is: types, who answers which field, and how. Values are in `world-values.ts`.

/** How often a type stands inside lists. */
export type Wrap = 'plain' | 'list' | 'matrix';

/** The type of a field. */
export interface TypeModel {
  readonly named: string;
  readonly wrap: Wrap;
  /** Whether null is excluded, from the outermost list to the innermost value. */
  readonly nonNull: readonly boolean[];
}

/** What a field needs of its entity's other field: the @requires of it. */
export interface NeedModel {
  readonly field: string;
  /** Arguments with which it needs the other one. */
  readonly given: Readonly<Record<string, unknown>>;
  /** Leaf fields of the object that it needs; none where the other one is a leaf. */
  readonly parts: readonly string[];
}

/** A field. */
export interface FieldModel {
  readonly name: string;
  readonly type: TypeModel;
  /** Names of its arguments, see `argumentTypes`. */
  readonly args: readonly ArgumentName[];
  /** The subgraphs that answer it; more than one where it is shareable. */
  readonly owners: readonly string[];
  readonly need: NeedModel | null;
  /** A field of the referenced entity that the owner answers along with this one (@provides). */
  readonly provides: string | null;
  /** Whether it now and then throws, or breaks its promise of a value. */
  readonly isFaulty: boolean;
}

/** Arguments that fields may have, with their types as they are written. */
export const argumentTypes = { x: 'Int = 1', colour: 'Colour', where: 'Where' } as const;

/** The name of an argument. */
export type ArgumentName = keyof typeof argumentTypes;

/** A kind of key. */
export type KeyKind = 'id' | 'sku' | 'pair' | 'nested';

/** A subgraph's stake in an entity. */
export interface Presence {
  readonly keys: readonly KeyKind[];
  /** False where the subgraph only refers to entities and cannot be entered by them. */
  readonly isResolvable: boolean;
  /** Whether it does not know every entity that others refer to. */
  readonly isForgetful: boolean;
}

/** An entity type. */
export interface EntityModel {
  readonly name: string;
  readonly presences: ReadonlyMap<string, Presence>;
  readonly fields: FieldModel[];
  /** The type by whose name its keys and values are told: its own, or the interface that stands for it elsewhere. */
  readonly family: string;
}

/** An object type without identity, the same in every subgraph that has it but for fields of one owner. */
export interface ValueModel {
  readonly name: string;
  readonly subgraphs: readonly string[];
  readonly fields: FieldModel[];
}

/** An interface or a union. */
export interface AbstractModel {
  readonly name: string;
  readonly kind: 'interface' | 'union';
  /** The members that each subgraph knows of it. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** The field that an interface has; null for a union. */
  readonly common: { readonly name: string; readonly type: TypeModel } | null;
}

/** An interface with a key, whose objects another subgraph knows by the interface alone (@interfaceObject). */
export interface InterfaceObjectModel {
  readonly name: string;
  /** The subgraph that knows what the objects are. */
  readonly home: string;
  /** The subgraph that does not. */
  readonly outsider: string;
  readonly members: readonly string[];
  /** A field that the home answers on each member. */
  readonly known: FieldModel;
  /** Fields that the outsider adds to all of them. */
  readonly extras: readonly FieldModel[];
}

/** A federation of subgraphs over one data set. */
export interface World {
  readonly subgraphs: readonly string[];
  readonly entities: readonly EntityModel[];
  readonly values: readonly ValueModel[];
  readonly abstracts: readonly AbstractModel[];
  readonly interfaceObject: InterfaceObjectModel | null;
  readonly queries: readonly FieldModel[];
  readonly mutations: readonly FieldModel[];
  /** Worlds of different salt have different data. */
  readonly salt: number;
}

/** How many entities there are of each type. */
export const entityCount = 5;

/** Names of the leaf types that fields may have. */
export const leafTypes = ['Int', 'Float', 'String', 'Boolean', 'ID', 'Colour', 'Json'] as const;

/** Values of the enum. */
export const colours = ['RED', 'GREEN', 'BLUE'] as const;

/** A type as it is written in SDL. */
export function writeType({ named, wrap, nonNull }: TypeModel): string {
  const mark = (depth: number) => (nonNull[depth] ? '!' : '');
  if (wrap === 'plain') return `${named}${mark(0)}`;
  if (wrap === 'list') return `[${named}${mark(1)}]${mark(0)}`;
  return `[[${named}${mark(2)}]${mark(1)}]${mark(0)}`;
}

/** Whether the type is a leaf. */
export function isLeaf({ named }: TypeModel): boolean {
  return leafTypes.some((leaf) => leaf === named);
}

/**
 * The world without faults and without forgotten entities; nothing but keys excludes null, so that nulls stay where they
 * arise; and no leaf takes every JSON, so that what is wrong can be seen.
 */
export function withoutFaults(world: World): World {
  const sound = (field: FieldModel): FieldModel => ({
    ...field,
    isFaulty: false,
    type: {
      ...field.type,
      named: field.type.named === 'Json' ? 'String' : field.type.named,
      nonNull: [false, false, false],
    },
  });
  const { interfaceObject: io } = world;
  return {
    ...world,
    abstracts: world.abstracts.map(({ common, ...abstract }) => ({
      ...abstract,
      common: common && { ...common, type: { ...common.type, named: common.type.named.replace('Json', 'String') } },
    })),
    queries: world.queries.map(sound),
    mutations: world.mutations.map(sound),
    values: world.values.map((value) => ({ ...value, fields: value.fields.map(sound) })),
    entities: world.entities.map((entity) => ({
      ...entity,
      fields: entity.fields.map(sound),
      presences: new Map([...entity.presences].map(([name, presence]) => [name, { ...presence, isForgetful: false }])),
    })),
    interfaceObject: io && { ...io, known: sound(io.known), extras: io.extras.map(sound) },
  };
}

/** Whether a value type's fields are not the same in every subgraph. */
export function isSplit({ subgraphs, fields }: ValueModel): boolean {
  return fields.some(({ owners }) => owners.length < subgraphs.length);
}

/** The parts of keys of an entity type, with their types as they are written. */
export const keyParts: Readonly<Record<KeyKind, (entity: string) => string>> = {
  id: () => 'id: ID!',
  sku: () => 'sku: String!',
  pair: () => 'region: ID! number: Int!',
  nested: (entity) => `ref: ${entity}Ref!`,
};

/** Keys as @key takes them. */
export const keySelections: Readonly<Record<KeyKind, string>> = {
  id: 'id',
  sku: 'sku',
  pair: 'region number',
  nested: 'ref { a b }',
};
