import { readFileSync } from 'node:fs';
import { buildSchema, isInputObjectType, isObjectType } from 'graphql';
import { rooms } from '#platform/rooms.ts';
import { CommandFailure } from '../../failure.ts';
import { rename } from './names.ts';
import { readTemplate } from './template.ts';

const reserved: readonly string[] = [...rooms.map(({ name }) => name), 'gateway', 'registry', 'hub'];

/**
 * Refuses a name that a part of the hub has, or under which the starter's types and fields would meet others of the graph.
 * @throws {CommandFailure}
 */
export function requireFreeName(name: string): void {
  if (reserved.includes(name)) throw taken(name, `the hub has a part "${name}"`);
  const api = buildSchema(readFileSync(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'));
  for (const coordinate of ownElements().map((template) => rename(template, name))) {
    const [type = '', field] = coordinate.split('.');
    const found = api.getType(type);
    const isThere =
      field === undefined ? found : (isObjectType(found) || isInputObjectType(found)) && field in found.getFields();
    if (isThere) throw taken(name, `the graph has ${coordinate}`);
  }
}

/** The types and fields that the starter adds to the graph under names of its own, as the template has them. */
function ownElements(): string[] {
  const schema = readTemplate('schema.graphql');
  const types = [...schema.matchAll(/^(?:type|enum|input) (\w*SampleMinistry\w*)/gm)].map(([, type]) => type ?? '');
  const rootFields = [...schema.matchAll(/^ {2}(sampleMinistry\w+)[(:]/gm)].map(([, field]) => `Query.${field}`);
  return [...types, ...rootFields, 'Household.sampleMinistry', 'CohortWhere.sampleMinistry'];
}

function taken(name: string, why: string): CommandFailure {
  return new CommandFailure(`A subgraph cannot be named "${name}": ${why}. Take another name.`);
}
