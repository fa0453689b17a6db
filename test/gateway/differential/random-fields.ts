import type { Choices } from './choices.ts';
import {
  type ArgumentName,
  argumentTypes,
  type EntityModel,
  type FieldModel,
  isSplit,
  leafTypes,
  type World,
  type Wrap,
} from './world.ts';

type Draft = World;

const argumentNames = Object.keys(argumentTypes) as ArgumentName[];

/** Adds fields to entities: one or two for each subgraph that can be entered by them. */
export function addFields(choices: Choices, draft: Draft): void {
  for (const entity of draft.entities) {
    for (const subgraph of resolvableIn(entity)) {
      const count = 1 + choices.below(2);
      for (let at = 0; at < count; at += 1) {
        const name = `${entity.name.toLowerCase()}f${entity.fields.length}`;
        entity.fields.push(createField(choices, draft, { name, subgraph, possible: resolvableIn(entity), faulty: 15 }));
      }
    }
  }
}

/** The root fields of a world: two or three queries for each subgraph, and a mutation for some. */
export function createRootFields(choices: Choices, draft: Draft): Pick<World, 'queries' | 'mutations'> {
  const queries: FieldModel[] = [];
  const mutations: FieldModel[] = [];
  for (const subgraph of draft.subgraphs) {
    const count = 2 + choices.below(2);
    for (let at = 0; at < count; at += 1) {
      const place = { name: `q${queries.length}`, subgraph, possible: draft.subgraphs, faulty: 6, composite: true };
      queries.push(createField(choices, draft, place));
    }
    if (choices.chance(60)) {
      const place = { name: `m${mutations.length}`, subgraph, possible: [subgraph], faulty: 6, composite: true };
      mutations.push(createField(choices, draft, place));
    }
  }
  return { queries, mutations };
}

/** The subgraphs in which an entity can be entered. */
export function resolvableIn({ presences }: EntityModel): readonly string[] {
  return [...presences].flatMap(([subgraph, { isResolvable }]) => (isResolvable ? [subgraph] : []));
}

interface FieldPlace {
  readonly name: string;
  readonly subgraph: string;
  /** Subgraphs that could answer it as well. */
  readonly possible: readonly string[];
  /** In how many of a hundred cases it is faulty. */
  readonly faulty: number;
  readonly composite?: boolean;
}

function createField(choices: Choices, draft: Draft, place: FieldPlace): FieldModel {
  const { name, subgraph, possible, faulty, composite = false } = place;
  const named = chooseType(choices, draft, place, composite ? 90 : 55);
  const wrap: Wrap = choices.chance(40) ? (choices.chance(25) ? 'matrix' : 'list') : 'plain';
  const sharers = possible.filter((other) => other !== subgraph && mayShare(draft, named, other));
  const split = draft.values.find((value) => value.name === named && isSplit(value));
  const others = sharers.length > 0 && choices.chance(20) ? choices.some(sharers) : [];
  return {
    name,
    type: { named, wrap, nonNull: Array.from({ length: 3 }, () => choices.chance(35)) },
    args: choices.chance(30) ? choices.some(argumentNames) : [],
    owners: split ? split.subgraphs : [subgraph, ...others],
    need: null,
    provides: null,
    isFaulty: choices.chance(faulty),
  };
}

function chooseType(
  choices: Choices,
  draft: Draft,
  { subgraph, possible }: FieldPlace,
  compositePercent: number,
): string {
  const { entities, values, abstracts, interfaceObject: io } = draft;
  const known = [
    ...entities.filter(({ presences }) => presences.has(subgraph)),
    ...abstracts.filter(({ members }) => members.has(subgraph)),
    ...values.filter((value) => {
      if (!value.subgraphs.includes(subgraph)) return false;
      return !isSplit(value) || value.subgraphs.every((other) => possible.includes(other));
    }),
    ...(io && (io.home === subgraph || io.outsider === subgraph) ? [io] : []),
  ].map(({ name }) => name);
  return known.length > 0 && choices.chance(compositePercent) ? choices.pick(known) : choices.pick(leafTypes);
}

// Subgraphs may know other members of an abstract type, so only what is the same everywhere is shared.
function mayShare({ entities, values }: Draft, named: string, subgraph: string): boolean {
  if (leafTypes.some((leaf) => leaf === named)) return true;
  const entity = entities.find(({ name }) => name === named);
  if (entity) return entity.presences.has(subgraph);
  return values.some((value) => value.name === named && value.subgraphs.includes(subgraph));
}
