import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Choices } from '../../gateway/differential/choices.ts';

const objects = ['Alpha', 'Beta', 'Gamma'] as const;
const leaves = ['Int', 'String', 'Float', 'Boolean', 'ID', 'Colour', 'Odd'] as const;
const wrappers = ['T', 'T!', 'T', 'T!', '[T]', '[T!]', '[T]!', '[T!]!', '[[T!]]'] as const;

/**
 * A schema of some objects, an interface and a union of them, an enum and a scalar; each field nullable, promised or a list by
 * choice. Every field is there for an operation to ask; what it answers is for resolvers.
 */
export function createRandomSchema(choices: Choices): GraphQLSchema {
  const implementing = choices.some(objects);
  const united = choices.some(objects);
  const shared = `shared: ${typeOf(choices, ['Int', 'String', 'Colour'])} kin: ${typeOf(choices, [...objects, 'Named'])}`;
  const definitions = objects.map((name) => {
    const own = fieldsOf(choices, name.toLowerCase());
    return implementing.includes(name)
      ? `type ${name} implements Named { ${shared} ${own} }`
      : `type ${name} { ${own} }`;
  });
  return buildSchema(`
    type Query { ${fieldsOf(choices, 'root')} start: [Alpha] any: Any named: Named }
    ${definitions.join('\n')}
    interface Named { ${shared} }
    union Any = ${united.join(' | ')}
    enum Colour { RED GREEN BLUE }
    scalar Odd
    input Filter { limit: Int = 3, colour: Colour, words: [String!] }`);
}

function fieldsOf(choices: Choices, prefix: string): string {
  const count = 2 + choices.below(4);
  return Array.from({ length: count }, (_, at) => {
    const args = choices.chance(30) ? '(n: Int = 1, filter: Filter, need: Int!)' : '';
    const named = choices.chance(50) ? leaves : [...objects, 'Named', 'Any'];
    return `${prefix}${at}${args}: ${typeOf(choices, named)}`;
  }).join(' ');
}

function typeOf(choices: Choices, names: readonly string[]): string {
  return choices.pick(wrappers).replace('T', choices.pick(names));
}
