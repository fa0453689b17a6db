import fc from 'fast-check';
import { type ExecutionResult, GraphQLError, type GraphQLSchema, graphql, parse, printSchema, validate } from 'graphql';
import type { MinistryClient } from '#platform/ministry-client.ts';
import { executeOperation } from '../../../gateway/execution/execute.ts';
import { prepareOperation } from '../../../gateway/execution/operation.ts';
import type { LoadedSupergraph } from '../../../gateway/supergraph.ts';
import { aCaller } from '../../support/callers.ts';
import { composeTestSubgraphs, createLocalClient, runOnHub } from '../../support/federation.ts';
import { type RandomOperation, randomOperations } from '../../support/random-operations.ts';
import { randomWorlds } from './random-world.ts';
import type { World } from './world.ts';
import { createWorldMonolith } from './world-monolith.ts';
import { createSubgraphs } from './world-subgraphs.ts';

/** A world that runs: its federation in this process, and the monolith that tells what is true. */
export interface RunningWorld {
  readonly world: World;
  readonly supergraph: LoadedSupergraph;
  readonly clients: readonly ReturnType<typeof createLocalClient>[];
  readonly monolith: GraphQLSchema;
}

/** How many times more than usual is tried: `FC_RUNS=20` finds what a short run does not. */
export const enlargement = Number(process.env.FC_RUNS ?? 1);

/** Worlds of a seed; the same seed gives the same worlds. */
export function sampleWorlds(seed: number, count: number): readonly RunningWorld[] {
  return fc.sample(randomWorlds, { seed, numRuns: Math.ceil(count * enlargement) }).map(startWorld);
}

/** Starts a world. */
export function startWorld(world: World): RunningWorld {
  const subgraphs = createSubgraphs(world);
  const supergraph = composeTestSubgraphs(subgraphs);
  return {
    world,
    supergraph,
    clients: subgraphs.map(createLocalClient),
    monolith: createWorldMonolith(world, printSchema(supergraph.apiSchema)),
  };
}

const literals = {
  Int: ['1', '2', 'null', '$number'],
  Colour: ['RED', 'BLUE', '$colour'],
  Where: ['{}', '{ min: 1, colours: [RED, $colour] }', '{ not: { min: $number } }', '$where'],
};

const variables = {
  number: { declared: 'Int = 2', values: [1, 7, undefined] },
  colour: { declared: 'Colour! = GREEN', values: ['RED', 'GREEN', undefined] },
  where: { declared: 'Where', values: [null, undefined, { min: 4 }, { colours: 'RED', not: {} }] },
};

/** Valid operations over a world, one in four a mutation where it has any. */
export function validOperations({ supergraph: { apiSchema } }: RunningWorld): fc.Arbitrary<RandomOperation> {
  const ofKind = (kind: 'query' | 'mutation', weight: number) => ({
    weight,
    arbitrary: randomOperations(apiSchema, literals, variables, kind),
  });
  const kinds = [ofKind('query', 3), ...(apiSchema.getMutationType() ? [ofKind('mutation', 1)] : [])];
  return fc.oneof(...kinds).filter(({ query }) => validate(apiSchema, parse(query)).length === 0);
}

/** Some of them; the same seed gives the same ones. */
export function sampleOperations(running: RunningWorld, seed: number, count: number): readonly RandomOperation[] {
  return fc.sample(validOperations(running), { seed, numRuns: count });
}

/** What is true. */
export async function runOnMonolith(
  { monolith }: RunningWorld,
  { query, variables: variableValues }: RandomOperation,
): Promise<ExecutionResult> {
  return JSON.parse(JSON.stringify(await graphql({ schema: monolith, source: query, variableValues })));
}

/** An answer of the hub; `refused` where it does not answer the operation at all. */
export type HubAnswer = ExecutionResult & { readonly refused?: string };

/** What the hub answers, or the message of its refusal. */
export async function askHub(
  { supergraph, clients }: Pick<RunningWorld, 'supergraph'> & { readonly clients: readonly MinistryClient[] },
  { query, variables: given }: RandomOperation,
): Promise<HubAnswer> {
  try {
    return JSON.parse(JSON.stringify(await runOnHub(supergraph, clients, query, { ...given })));
  } catch (fault) {
    if (fault instanceof GraphQLError) return { refused: fault.message };
    throw fault;
  }
}

/**
 * The hub's answer as text, from subgraphs that give values, and the same from subgraphs that give bytes once the
 * operation has been answered before: such answers may be passed on without being parsed.
 * @throws {GraphQLError} where the hub refuses the operation.
 */
export async function askHubTwice(
  { supergraph, clients }: Pick<RunningWorld, 'supergraph'> & { readonly clients: readonly MinistryClient[] },
  { query, variables: given }: RandomOperation,
): Promise<readonly [fromValues: string, fromBytes: string]> {
  const reader = { rights: supergraph.rightsOf(aCaller()), protectedVariables: new Set<string>() };
  const operation = prepareOperation(supergraph, parse(query), undefined, reader);
  const caller = { tokenFor: () => undefined, timeLeftMs: () => 10_000 };
  const answerOf = async (from: readonly MinistryClient[]) => {
    const ministries = new Map(from.map((client) => [client.name, client]));
    return JSON.stringify((await executeOperation({ supergraph, ministries, caller }, operation, { ...given })).result);
  };
  const fromValues = await answerOf(clients);
  await answerOf(clients.map(withBytes));
  return [fromValues, await answerOf(clients.map(withBytes))];
}

function withBytes(client: MinistryClient): MinistryClient {
  return { ...client, askBytes: async (question) => Buffer.from(JSON.stringify(await client.ask(question))) };
}
