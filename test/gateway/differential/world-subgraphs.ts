import type { TestSubgraph } from '../../support/federation.ts';
import {
  type AbstractModel,
  type ArgumentName,
  argumentTypes,
  type EntityModel,
  type FieldModel,
  type InterfaceObjectModel,
  isLeaf,
  keyParts,
  keySelections,
  type NeedModel,
  type Presence,
  type World,
  writeType,
} from './world.ts';
import { answerOf, isForgotten, keysOf, memberOf, readKey, type Thing } from './world-values.ts';

type Resolvers = Record<string, Record<string, unknown>>;
type Args = Readonly<Record<string, unknown>>;

/** Types that every subgraph of a world has. */
const sharedSdl = `
  scalar Json
  enum Colour { RED GREEN BLUE }
  input Where { min: Int = 3 colours: [Colour!] not: Where }`;

/** The subgraphs of a world, each with resolvers over its part of the data. */
export function createSubgraphs(world: World): readonly TestSubgraph[] {
  return world.subgraphs.map((name) => new SubgraphWriter(world, name).write());
}

class SubgraphWriter {
  readonly #lines: string[] = [sharedSdl];
  readonly #resolvers: Resolvers = {};
  readonly #world: World;
  readonly #name: string;

  constructor(world: World, name: string) {
    this.#world = world;
    this.#name = name;
  }

  write(): TestSubgraph {
    const { entities, values, abstracts, interfaceObject, queries, mutations } = this.#world;
    for (const entity of entities) {
      const presence = entity.presences.get(this.#name);
      if (presence) this.#writeEntity(entity, presence);
    }
    for (const value of values) {
      if (value.subgraphs.includes(this.#name))
        this.#writeObject(value.name, '', this.#owned(value.fields), value.name);
    }
    for (const abstract of abstracts) this.#writeAbstract(abstract);
    if (interfaceObject) this.#writeInterfaceObject(interfaceObject);
    this.#writeObject('Query', '', this.#owned(queries), 'Query');
    this.#writeObject('Mutation', '', this.#owned(mutations), 'Mutation');
    return { name: this.#name, sdl: this.#lines.join('\n'), resolvers: this.#resolvers };
  }

  #owned(fields: readonly FieldModel[]): readonly FieldModel[] {
    return fields.filter(({ owners }) => owners.includes(this.#name));
  }

  #writeObject(type: string, head: string, fields: readonly FieldModel[], owner: string, extra = ''): void {
    if (fields.length === 0 && extra === '') return;
    const shareable = this.#world.values.some(({ name }) => name === type) ? ' @shareable' : '';
    this.#lines.push(
      `type ${type}${head}${shareable} { ${extra} ${fields.map((field) => writeField(field)).join(' ')} }`,
    );
    this.#resolvers[type] = {
      ...this.#resolvers[type],
      ...Object.fromEntries(fields.map((field) => [field.name, this.#resolver(owner, field, null)])),
    };
  }

  #writeEntity(entity: EntityModel, presence: Presence): void {
    const { name, fields, family } = entity;
    const owned = this.#owned(fields);
    const ofInterfaces = this.#world.abstracts.filter(
      ({ kind, members }) => kind === 'interface' && members.get(this.#name)?.includes(name),
    );
    const needed = new Set([
      ...owned.flatMap(({ need }) => (need ? [need.field] : [])),
      ...ofInterfaces.flatMap(({ common }) => (common ? [common.name] : [])),
      ...providedOf(this.#world, name, this.#name),
    ]);
    const provided = new Set(providedOf(this.#world, name));
    const external = fields.filter((field) => needed.has(field.name) && !owned.includes(field));
    const keys = presence.keys.map(
      (key) => `@key(fields: "${keySelections[key]}"${presence.isResolvable ? '' : ', resolvable: false'})`,
    );
    const isMember = family !== name && this.#world.interfaceObject?.home === this.#name;
    const interfaces = [...ofInterfaces.map((one) => one.name), ...(isMember ? [family] : [])];
    const head = `${interfaces.length > 0 ? ` implements ${interfaces.join(' & ')}` : ''} ${keys.join(' ')}`;
    const known = isMember && this.#world.interfaceObject ? [this.#world.interfaceObject.known] : [];
    const lines = [
      ...presence.keys.map((key) => keyParts[key](name)),
      ...[...owned, ...known].map((field) => writeField(field, provided.has(field.name))),
      ...external.map((field) => `${bareField(field)} @external`),
    ];
    this.#lines.push(`type ${name}${head} { ${lines.join(' ')} }`);
    if (presence.keys.includes('nested')) this.#lines.push(`type ${name}Ref @shareable { a: ID! b: Int! }`);
    this.#resolvers[name] = {
      ...keyResolvers(family),
      ...Object.fromEntries(owned.map((field) => [field.name, this.#resolver(name, field, entity)])),
      ...Object.fromEntries(external.map((field) => [field.name, this.#externalResolver(field)])),
      ...Object.fromEntries(known.map((field) => [field.name, this.#resolver(family, field, null)])),
      __resolveReference: (given: Args) => this.#enter(entity, presence, given),
    };
  }

  #enter(entity: EntityModel, presence: Presence, given: Args): Thing | null {
    const n = readKey(given);
    const holdsKey = presence.keys.some((key) => keyNames[key].every((part) => given[part] != null));
    if (n === null || !holdsKey) throw new Error(`${this.#name} was entered without a key of ${entity.name}`);
    return isForgotten(this.#world, entity, this.#name, n) ? null : { __typename: entity.name, n, given };
  }

  #writeAbstract({ name, kind, members, common }: AbstractModel): void {
    const local = members.get(this.#name);
    if (!local) return;
    this.#lines.push(
      kind === 'union' || !common
        ? `union ${name} = ${local.join(' | ')}`
        : `interface ${name} { ${common.name}: ${writeType(common.type)} }`,
    );
    this.#resolvers[name] = { __resolveType: ({ __typename }: Thing) => __typename };
  }

  #writeInterfaceObject(model: InterfaceObjectModel): void {
    const { name, home, outsider, known, extras } = model;
    if (this.#name === home) {
      this.#lines.push(`interface ${name} @key(fields: "id") { id: ID! ${bareField(known)} }`);
      this.#resolvers[name] = {
        __resolveType: ({ n }: Thing) => memberOf(model, n),
        __resolveReference: (given: Args) => {
          const n = readKey(given);
          return n === null ? null : { __typename: memberOf(model, n), n, given };
        },
      };
    }
    if (this.#name === outsider) {
      const external = extras.some(({ need }) => need) ? `${bareField(known)} @external` : '';
      this.#writeObject(name, ' @interfaceObject @key(fields: "id")', extras, name, `id: ID! ${external}`);
      Object.assign(this.#resolvers[name] ?? {}, {
        ...keyResolvers(name),
        __resolveReference: (given: Args) => {
          const n = readKey(given);
          return n === null ? null : { __typename: name, n, given };
        },
      });
    }
  }

  #resolver(owner: string, field: FieldModel, entity: EntityModel | null) {
    const place = { world: this.#world, owner, field, subgraph: this.#name };
    return (parent: Thing | undefined, args: Args) => {
      const n = parent?.n ?? 0;
      if (entity && isForgotten(this.#world, entity, this.#name, n)) return null;
      const value = answerOf(place, n, args, field.need ? this.#needed(parent, field, field.need) : null);
      return field.provides === null ? value : this.#provide(value, field.type.named, field.provides);
    };
  }

  // What is external is known where it is given: by the hub, or by the field that came here.
  #externalResolver({ name }: FieldModel) {
    return ({ given }: Thing) => {
      if (given?.[name] === undefined) throw new Error(`${this.#name} was asked for ${name}, which it does not know`);
      return given[name];
    };
  }

  #provide(value: unknown, type: string, name: string): unknown {
    if (Array.isArray(value)) return value.map((element) => this.#provide(element, type, name));
    const field = this.#world.entities.find((entity) => entity.name === type)?.fields.find((one) => one.name === name);
    if (value === null || !field) return value;
    const thing = value as Thing;
    const place = { world: this.#world, owner: type, field, subgraph: this.#name };
    return { ...thing, given: { [name]: answerOf(place, thing.n, {}, null) } };
  }

  #needed(parent: Thing | undefined, { name }: FieldModel, need: NeedModel): unknown {
    const value = parent?.given?.[need.field];
    if (value === undefined) throw new Error(`${this.#name} was asked for ${name} without ${need.field}`);
    return pickParts(value, need);
  }
}

const keyNames = { id: ['id'], sku: ['sku'], pair: ['region', 'number'], nested: ['ref'] } as const;

/** Resolvers of the fields that keys are made of. */
export function keyResolvers(family: string): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(keyNames)
      .flat()
      .map((name) => [name, ({ n }: Thing) => keysOf(family, n)[name]]),
  );
}

/** What a field needs of another one's value. */
export function pickParts(value: unknown, need: NeedModel): unknown {
  if (need.parts.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => pickParts(element, need));
  const object = value as Record<string, unknown>;
  return Object.fromEntries(need.parts.map((part) => [part, object[part]]));
}

// Names of an entity's fields that references to it answer along with it, in one subgraph or in any.
function providedOf({ entities, queries, values }: World, type: string, subgraph?: string): string[] {
  const fields = [...entities, ...values].flatMap((owner) => owner.fields);
  return [...fields, ...queries].flatMap(({ owners, type: { named }, provides }) =>
    provides !== null && named === type && (subgraph === undefined || owners.includes(subgraph)) ? [provides] : [],
  );
}

function bareField({ name, args, type }: FieldModel): string {
  return `${name}${writeArguments(args)}: ${writeType(type)}`;
}

function writeArguments(args: readonly ArgumentName[]): string {
  return args.length === 0 ? '' : `(${args.map((name) => `${name}: ${argumentTypes[name]}`).join(', ')})`;
}

function writeField(field: FieldModel, isProvided = false): string {
  const { owners, need, provides } = field;
  const marks = [
    owners.length > 1 || isProvided ? '@shareable' : '',
    need ? `@requires(fields: "${writeNeed(need)}")` : '',
    provides === null || isLeaf(field.type) ? '' : `@provides(fields: "${provides}")`,
  ];
  return `${bareField(field)} ${marks.join(' ')}`;
}

function writeNeed({ field, given, parts }: NeedModel): string {
  const args = Object.entries(given).map(([name, value]) => `${name}: ${String(value)}`);
  return `${field}${args.length > 0 ? `(${args.join(', ')})` : ''}${parts.length > 0 ? ` { ${parts.join(' ')} }` : ''}`;
}
