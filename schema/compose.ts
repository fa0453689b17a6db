import { readFile, writeFile } from 'node:fs/promises';
import { composeServices } from '@apollo/composition';
import { lexicographicSortSchema, parse, printSchema } from 'graphql';
import { buildSupergraph } from '#platform/build-supergraph.ts';
import { findSchemaFiles } from '#platform/room-schema.ts';
import { rooms } from '#platform/rooms.ts';

/** The hub's composed schemas as text. */
export interface ComposedSchema {
  /** What the gateway plans over. */
  readonly supergraph: string;
  /** What clients see. */
  readonly api: string;
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

/**
 * The supergraph of the subgraphs.
 * @throws {CompositionError} where they do not fit together.
 */
export function composeSubgraphs(subgraphs: readonly Subgraph[]): ComposedSchema {
  const services = subgraphs.map(({ name, url, sdl }) => ({ name, url, typeDefs: parse(sdl) }));
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
  await Promise.all([writeFile(files.supergraph, composed.supergraph), writeFile(files.api, composed.api)]);
  return composed;
}

/** The names of the committed schemas that a fresh composition would change; none where all is fresh. */
export async function findStaleSchemas(): Promise<string[]> {
  const composed = await composeHub();
  const committed = async (file: URL) => readFile(file, 'utf8').catch(() => '');
  const stale: string[] = [];
  if ((await committed(files.supergraph)) !== composed.supergraph) stale.push('schema/supergraph.graphql');
  if ((await committed(files.api)) !== composed.api) stale.push('schema/api.graphql');
  return stale;
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
