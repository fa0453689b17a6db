import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { type GraphQLError, type GraphQLSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { buildSupergraph } from '#platform/build-supergraph.ts';
import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import { CohortSchemaError, readSubgraphSources } from '#platform/cohort/sources.ts';
import { findSchemaFiles } from '#platform/room-schema.ts';
import { type RoomName, rooms } from '#platform/rooms.ts';
import { VariantError } from '../gateway/variants/find-shown-types.ts';
import { writeVariants } from './variants.ts';

/** The hub's composed schemas as text. */
export interface ComposedSchema {
  /** What the gateway plans over. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: string;
  /** The part of the hub's own room that depends on which ministries take part in cohorts. */
  readonly cohort: string;
  /** What clients of each variant see, by its name. */
  readonly variants: ReadonlyMap<string, string>;
  /** What composition found worth telling the rooms' owners. */
  readonly hints: readonly string[];
}

/** Rooms whose schemas do not fit together; the message lists each fault with its room. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
  /** Each fault with its nodes in the rooms' SDL; none where what is wrong is told by the message alone. */
  readonly faults: readonly GraphQLError[];

  constructor(message: string, faults: readonly GraphQLError[] = []) {
    super(message);
    this.faults = faults;
  }
}

/** A room's schema and where it is asked unless configured otherwise. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

/**
 * The schema of every room, read from its files.
 * @throws {CompositionError} where one of them is no SDL; the message tells its line.
 */
export async function loadSubgraphs(): Promise<Subgraph[]> {
  return rooms.map(({ name, defaultPort }) => {
    const files = findSchemaFiles(name);
    for (const { path, sdl } of files) requireSyntax(path, sdl);
    return {
      name,
      url: `http://127.0.0.1:${defaultPort}/graphql`,
      sdl: files.map(({ sdl }) => sdl).join('\n'),
    };
  });
}

/** The room that answers cohorts. */
const cohortRoom: RoomName = 'cross-program';

/**
 * The supergraph of the subgraphs. What cohorts can ask for is taken from the fields with `@cohort` among them.
 * @throws {CompositionError} where they do not fit together.
 */
export function composeSubgraphs(subgraphs: readonly Subgraph[]): ComposedSchema {
  const cohort = cohortSchemaOf(subgraphs);
  const services = subgraphs.map(({ name, url, sdl }) => ({
    name,
    url,
    typeDefs: parse(name === cohortRoom ? `${sdl}\n${cohort}` : sdl),
  }));
  const result = composeServices(services);
  if (result.errors) {
    throw new CompositionError(
      `The rooms' schemas do not compose:\n${result.errors.map((error) => `  ${error.message}`).join('\n')}`,
      result.errors,
    );
  }
  const apiSchema = buildSupergraph(result.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl}\n`,
    api: `${printSchema(lexicographicSortSchema(apiSchema))}\n`,
    cohort,
    variants: variantsOf(result.supergraphSdl, apiSchema),
    hints: result.hints
      .map((hint) => `${hint.definition.code}: ${hint.message}`)
      .filter((hint) => !hint.startsWith(directiveEnumHint)),
  };
}

// @cacheControl is each subgraph's own and not composed; its enum is, and nothing else uses it.
const directiveEnumHint = 'UNUSED_ENUM_TYPE: Enum type "CacheControlScope"';

/** The supergraph of the hub's own rooms. */
export async function composeHub(): Promise<ComposedSchema> {
  return composeSubgraphs(await loadSubgraphs());
}

/** Composes the hub and writes the committed schemas. */
export async function writeSchema(): Promise<ComposedSchema> {
  const composed = await composeHub();
  await mkdir(new URL('variants/', schemaFolder), { recursive: true });
  await Promise.all([...textsOf(composed)].map(([path, text]) => writeFile(new URL(path, schemaFolder), text)));
  return composed;
}

/** The paths of the committed schemas that a fresh composition would change; none where all is fresh. */
export async function findStaleSchemas(): Promise<string[]> {
  const texts = [...textsOf(await composeHub())];
  const committed = await Promise.all(
    texts.map(([path]) => readFile(new URL(path, schemaFolder), 'utf8').catch(() => '')),
  );
  return texts.filter(([, text], n) => committed[n] !== text).map(([path]) => `schema/${path}`);
}

const schemaFolder = new URL('./', import.meta.url);

// What is committed of a composition, by its path in this folder.
function textsOf({ supergraph, api, cohort, variants }: ComposedSchema): ReadonlyMap<string, string> {
  return new Map([
    ['supergraph.graphql', supergraph],
    ['api.graphql', api],
    ['cohort.graphql', cohort],
    ...[...variants].map(([name, text]) => [`variants/${name}.graphql`, text] as const),
  ]);
}

function variantsOf(supergraph: string, apiSchema: GraphQLSchema): ReadonlyMap<string, string> {
  try {
    return writeVariants(supergraph, apiSchema);
  } catch (fault) {
    if (fault instanceof VariantError) throw new CompositionError(fault.message);
    throw fault;
  }
}

function cohortSchemaOf(subgraphs: readonly Subgraph[]): string {
  try {
    return writeCohortSchema(subgraphs.flatMap(({ name, url, sdl }) => readSubgraphSources(name, url, parse(sdl))));
  } catch (fault) {
    if (fault instanceof CohortSchemaError) throw new CompositionError(fault.message);
    throw fault;
  }
}

function requireSyntax(path: string, sdl: string): void {
  try {
    parse(sdl);
  } catch (fault) {
    const { message, locations } = fault as { message: string; locations?: { line: number; column: number }[] };
    const at = locations?.[0] ? `:${locations[0].line}:${locations[0].column}` : '';
    throw new CompositionError(`${path}${at}: ${message}`);
  }
}
