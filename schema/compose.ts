import { readFile, writeFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { buildSupergraph } from '#platform/build-supergraph.ts';
import { writeCohortSchema } from '#platform/cohort/cohort-schema.ts';
import { CohortSchemaError, readSubgraphSources } from '#platform/cohort/sources.ts';
import { findSchemaFiles } from '#platform/room-schema.ts';
import { type RoomName, rooms } from '#platform/rooms.ts';

/** The hub's composed schemas as text. */
export interface ComposedSchema {
  /** What the gateway plans over. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: string;
  /** The part of the hub's own room that depends on which ministries take part in cohorts. */
  readonly cohort: string;
  /** What composition found worth telling the rooms' owners. */
  readonly hints: readonly string[];
}

/** Rooms whose schemas do not fit together; the message lists each fault with its room. */
export class CompositionError extends Error {
  override readonly name = 'CompositionError';
}

/** A room's schema and where it is asked unless configured otherwise. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
  readonly sdl: string;
}

const files = {
  supergraph: new URL('./supergraph.graphql', import.meta.url),
  api: new URL('./api.graphql', import.meta.url),
  cohort: new URL('./cohort.graphql', import.meta.url),
};

/** The committed schemas, written by `writeSchema`. */
export const schemaFiles: readonly URL[] = Object.values(files);

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
    );
  }
  const apiSchema = buildSupergraph(result.supergraphSdl).apiSchema().toGraphQLJSSchema();
  return {
    supergraph: `${result.supergraphSdl}\n`,
    api: `${printSchema(lexicographicSortSchema(apiSchema))}\n`,
    cohort,
    hints: result.hints.map((hint) => `${hint.definition.code}: ${hint.message}`),
  };
}

/** The supergraph of the hub's own rooms. */
export async function composeHub(): Promise<ComposedSchema> {
  return composeSubgraphs(await loadSubgraphs());
}

/** Composes the hub and writes the committed schemas. */
export async function writeSchema(): Promise<ComposedSchema> {
  const composed = await composeHub();
  await Promise.all(writtenNames.map((name) => writeFile(files[name], composed[name])));
  return composed;
}

/** The names of the committed schemas that a fresh composition would change; none where all is fresh. */
export async function findStaleSchemas(): Promise<string[]> {
  const composed = await composeHub();
  const committed = await Promise.all(writtenNames.map((name) => readFile(files[name], 'utf8').catch(() => '')));
  return writtenNames.filter((name, n) => committed[n] !== composed[name]).map((name) => `schema/${name}.graphql`);
}

const writtenNames = ['supergraph', 'api', 'cohort'] as const;

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
