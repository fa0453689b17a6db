import type fc from 'fast-check';
import { type Choices, choiceStreams, createChoices } from './choices.ts';
import { addFields, createRootFields } from './random-fields.ts';
import { addNeeds, addProvided, forgetSome } from './random-needs.ts';
import type {
  AbstractModel,
  EntityModel,
  InterfaceObjectModel,
  KeyKind,
  Presence,
  ValueModel,
  World,
} from './world.ts';
import { isSplit, leafTypes } from './world.ts';

/** Federations of two to four subgraphs with all that federation has, over data that both they and a monolith know. */
export const randomWorlds: fc.Arbitrary<World> = choiceStreams.map((stream) =>
  createRandomWorld(createChoices(stream)),
);

function createRandomWorld(choices: Choices): World {
  const subgraphs = ['alpha', 'beta', 'gamma', 'delta'].slice(0, 2 + choices.below(3));
  const salt = choices.below(1000);
  const { interfaceObject, members } = createInterfaceObject(choices, subgraphs);
  const plain = Array.from({ length: 1 + choices.below(3) }, (_, at) => createEntity(choices, subgraphs, `E${at}`));
  const entities = [...plain, ...members];
  const values = createValues(choices, subgraphs, entities);
  const abstracts = [
    ...createUnion(choices, subgraphs, entities, values),
    ...createInterface(choices, subgraphs, plain),
  ];
  const draft = { subgraphs, entities, values, abstracts, interfaceObject, salt, queries: [], mutations: [] };
  addFields(choices, draft);
  addNeeds(choices, draft);
  const world = { ...draft, ...createRootFields(choices, draft) };
  addProvided(choices, world);
  return { ...world, entities: forgetSome(choices, world) };
}

function createEntity(choices: Choices, subgraphs: readonly string[], name: string): EntityModel {
  const kinds: readonly KeyKind[] = ['id', 'sku', 'pair', 'nested'];
  const keys = choices.some(kinds, 3);
  const home = choices.pick(subgraphs);
  const presences = subgraphs.flatMap((subgraph): [string, Presence][] => {
    if (subgraph === home) return [[subgraph, { keys, isResolvable: true, isForgetful: false }]];
    if (choices.chance(25)) return [];
    return [[subgraph, { keys: choices.some(keys), isResolvable: !choices.chance(15), isForgetful: false }]];
  });
  // The home comes first: it has every key, so that every other subgraph is reached by it.
  presences.sort(([a], [b]) => Number(b === home) - Number(a === home));
  return { name, family: name, presences: new Map(presences), fields: [] };
}

function createValues(
  choices: Choices,
  subgraphs: readonly string[],
  entities: readonly EntityModel[],
): readonly ValueModel[] {
  return Array.from({ length: 1 + choices.below(2) }, (_, at) => {
    const name = `V${at}`;
    const own = choices.some(subgraphs);
    const field = (part: string, owners: readonly string[], named: string = choices.pick(leafTypes)) => ({
      name: `${name.toLowerCase()}${part}`,
      type: { named, wrap: 'plain' as const, nonNull: [choices.chance(30)] },
      args: [],
      owners,
      need: null,
      provides: null,
      isFaulty: false,
    });
    const isSplit = own.length > 1 && choices.chance(40);
    const fields = [field('a', own), field('b', isSplit ? own.slice(0, 1) : own)];
    if (isSplit) fields.push(field('c', own.slice(1, 2)));
    const everywhere = entities.filter(({ presences }) => own.every((subgraph) => presences.has(subgraph)));
    if (!isSplit && everywhere.length > 0 && choices.chance(50)) {
      fields.push(field('ref', own, choices.pick(everywhere).name));
    }
    return { name, subgraphs: own, fields };
  });
}

function createUnion(
  choices: Choices,
  subgraphs: readonly string[],
  entities: readonly EntityModel[],
  values: readonly ValueModel[],
): readonly AbstractModel[] {
  const members = subgraphs.flatMap((subgraph): [string, readonly string[]][] => {
    const known = [
      ...entities.filter(({ presences }) => presences.has(subgraph)),
      ...values.filter((value) => value.subgraphs.includes(subgraph) && !isSplit(value)),
    ].map(({ name }) => name);
    return known.length > 0 && choices.chance(70) ? [[subgraph, choices.some(known)]] : [];
  });
  return members.length > 0 ? [{ name: 'U0', kind: 'union', members: new Map(members), common: null }] : [];
}

function createInterface(
  choices: Choices,
  subgraphs: readonly string[],
  entities: readonly EntityModel[],
): readonly AbstractModel[] {
  const own = choices.some(entities, 3);
  const names = own.map(({ name }) => name);
  const everywhere = subgraphs.filter((subgraph) => own.every(({ presences }) => presences.has(subgraph)));
  if (everywhere.length === 0) return [];
  const type = { named: choices.pick(leafTypes), wrap: 'plain' as const, nonNull: [false] };
  const common = { name: 'common', type };
  for (const { presences, fields } of own) {
    const owners = [...presences].flatMap(([subgraph, { isResolvable }]) => (isResolvable ? [subgraph] : []));
    fields.push({
      ...common,
      type: { ...type, nonNull: [choices.chance(30)] },
      args: [],
      owners: [choices.pick(owners)],
      need: null,
      provides: null,
      isFaulty: choices.chance(10),
    });
  }
  const members = new Map(choices.some(everywhere).map((subgraph) => [subgraph, names] as const));
  return [{ name: 'I0', kind: 'interface', members, common }];
}

interface InterfaceObjectParts {
  readonly interfaceObject: InterfaceObjectModel | null;
  readonly members: readonly EntityModel[];
}

function createInterfaceObject(choices: Choices, subgraphs: readonly string[]): InterfaceObjectParts {
  if (!choices.chance(60)) return { interfaceObject: null, members: [] };
  const home = choices.pick(subgraphs);
  const outsider = choices.pick(subgraphs.filter((name) => name !== home));
  const third = subgraphs.find((name) => name !== home && name !== outsider);
  const leaf = (name: string, owner: string) => ({
    name,
    type: { named: choices.pick(leafTypes), wrap: 'plain' as const, nonNull: [choices.chance(30)] },
    args: [],
    owners: [owner],
    need: null,
    provides: null,
    isFaulty: false,
  });
  const known = leaf('known', home);
  const extras = [
    leaf('extra', outsider),
    ...(choices.chance(50)
      ? [{ ...leaf('derived', outsider), need: { field: known.name, given: {}, parts: [] } }]
      : []),
  ];
  const names = ['M0', 'M1'].slice(0, 1 + choices.below(2));
  const presence: Presence = { keys: ['id'], isResolvable: true, isForgetful: false };
  const members = names.map((name): EntityModel => {
    const isElsewhere = third !== undefined && choices.chance(60);
    const presences = new Map([[home, presence], ...(isElsewhere ? [[third, presence] as const] : [])]);
    return { name, family: 'J', presences, fields: [] };
  });
  return { interfaceObject: { name: 'J', home, outsider, members: names, known, extras }, members };
}
