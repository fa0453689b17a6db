import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'graphql';
import { listedHouseholds, oneHousehold } from '../household-queries.ts';
import { cycle, type LoadRequest, postOnce, type RequestAt } from '../load.ts';
import type { RunningTarget } from './targets.ts';

/** Something that clients ask. */
export interface Load {
  readonly name: string;
  readonly connections: number;
  /** How late rooms begin each request, in milliseconds. */
  readonly delayMs: number;
  /** What is asked; where `isCold`, texts to be made distinct, see `coldMark`. */
  readonly bodies: readonly string[];
  readonly isCold: boolean;
  /** Names of the targets for which it says nothing. */
  readonly without: readonly string[];
}

/** Stands in the texts of the cold load where each request has a number of its own. */
const coldMark = 'n0000000';
const coldQuery = `query Cold_${coldMark}($id: ID) { family_${coldMark}: household(id: $id) {
  id_${coldMark}: id
  welfare { status_${coldMark}: status decile region { name_${coldMark}: name } }
  housing { status dwelling { floorAreaM2 liveability { liveable_${coldMark}: liveable failures } } }
  familyPlanning { status_${coldMark}: status krs { factors } } } }`;

/** A query for families of the first page: their ids, and the cursor after the last of them. */
export function pageBody(first: number): string {
  return JSON.stringify({ query: `{ households(first: ${first}) { nodes { id } pageInfo { endCursor } } }` });
}

/**
 * The loads: one family (A), 50 (B), 500 (C); the registered operations that show one family (mixed); texts that nobody
 * asked before (cold); 100 clients at a time while every ministry takes 200 ms (slow).
 * @param ids of families to ask for one by one.
 * @param cursors after which lists begin: equal questions at one time would be joined into one by those who can.
 */
export function createLoads(ids: readonly string[], cursors: readonly string[]): readonly Load[] {
  const one = ids.map((id) => JSON.stringify({ query: oneHousehold, variables: { id } }));
  const list = (first: number) =>
    cursors.map((after) => JSON.stringify({ query: listedHouseholds, variables: { first, after } }));
  const views = registeredViews();
  const mixed = views.flatMap((query) => ids.slice(0, 8).map((id) => JSON.stringify({ query, variables: { id } })));
  const cold = ids.slice(0, 8).map((id) => JSON.stringify({ query: coldQuery, variables: { id } }));
  const usual = { connections: 32, delayMs: 0, isCold: false, without: [] };
  return [
    { ...usual, name: 'A', bodies: one },
    { ...usual, name: 'B', bodies: list(50) },
    { ...usual, name: 'C', bodies: list(500) },
    { ...usual, name: 'mixed', bodies: mixed },
    { ...usual, name: 'cold', bodies: cold, isCold: true, without: ['floor'] },
    { ...usual, name: 'slow', bodies: one, connections: 100, delayMs: 200, without: ['monolith'] },
  ];
}

// What a family's view by id is; the log of accesses to it changes while it is asked.
function registeredViews(): readonly string[] {
  const folder = new URL('../../schema/operations/', import.meta.url);
  return readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter((text) => {
      const [definition, ...others] = parse(text).definitions;
      if (definition?.kind !== 'OperationDefinition' || others.length > 0 || text.includes('accessHistory'))
        return false;
      const [root, ...more] = definition.selectionSet.selections;
      const isView = root?.kind === 'Field' && root.name.value === 'household' && more.length === 0;
      const needed = definition.variableDefinitions?.filter(({ type }) => type.kind === 'NonNullType') ?? [];
      return isView && needed.every(({ variable }) => variable.name.value === 'id');
    });
}

/**
 * The requests of a load for one target, each with the answer that is right.
 * @param expected the data of the target asked before, by the load's bodies; filled by the first one.
 * @throws {Error} where the target answers something else, order aside.
 */
export async function prepareRequests(
  load: Load,
  target: Pick<RunningTarget, 'name' | 'url'>,
  tokens: readonly string[],
  expected: unknown[],
): Promise<RequestAt> {
  const answers: string[] = [];
  for (const [at, body] of load.bodies.entries()) {
    const answer = await postOnce(target.url, tokens[0] ?? '', body);
    const { data, errors } = JSON.parse(answer) as { data?: unknown; errors?: unknown };
    expected[at] ??= data;
    if (data == null || errors || !isDeepStrictEqual(data, expected[at])) {
      throw new Error(
        `${target.name} does not give the answer of the others to ${load.name}: ${body} ${answer.slice(0, 600)}`,
      );
    }
    answers.push(answer.trimEnd());
  }
  const count = Math.max(tokens.length, load.bodies.length);
  const requests = Array.from({ length: count }, (_, number) => ({
    body: load.bodies[number % load.bodies.length] as string,
    token: tokens[number % tokens.length] as string,
    answer: answers[number % answers.length] as string,
  }));
  return load.isCold ? distinct(requests) : cycle(requests);
}

function distinct(requests: readonly LoadRequest[]): RequestAt {
  let number = 0;
  return (n) => {
    const { body, token, answer } = requests[n % requests.length] as LoadRequest;
    number += 1;
    const mark = `n${String(number).padStart(coldMark.length - 1, '0')}`;
    return { token, body: body.replaceAll(coldMark, mark), answer: answer.replaceAll(coldMark, mark) };
  };
}
