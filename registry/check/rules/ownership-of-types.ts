import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { findOwner, jointKeys } from '../owner.ts';
import { type Member, rootTypes, type SubgraphSchema, type TypeElement } from '../subgraph-schema.ts';

/**
 * A type that another ministry had first is taken as it is. An entity may be added to, by the keys that its owner declares;
 * any other type is repeated: its kind, its fields with their types and arguments, its values.
 */
export const respectTypes: Rule = ({ schema, current, others }) =>
  [...schema.types.values()].flatMap((type) => {
    if (generatedTypes.has(type.name)) return schema.subgraph === hub ? [] : [generated(type)];
    const owner = findOwner(type.name, current);
    if (owner === null || owner === schema.subgraph || rootTypes.has(type.name)) return [];
    const owned = current.find(({ subgraph }) => subgraph === owner)?.types.get(type.name) as TypeElement;
    if (isEntity(type.name, others)) return jointKeys.has(type.name) ? [] : foreignKeys(type, owned, owner);
    return differences(type, owned).map(({ coordinate, node, difference }) =>
      toFinding({
        rule: 'ownership',
        level: 'ERROR',
        coordinate,
        node,
        message: `"${type.name}" is a type of ${owner}: ${difference}.`,
        remedy: `Repeat the type as ${owner} has it, or call yours otherwise.`,
      }),
    );
  });

/** The hub's own room, and what the hub writes for it from the conditions of all ministries. */
const hub = 'cross-program';
const generatedTypes: ReadonlySet<string> = new Set(['CohortWhere', 'CohortDimension']);

function generated({ name, node }: TypeElement) {
  return toFinding({
    rule: 'ownership',
    level: 'ERROR',
    coordinate: name,
    node,
    message: `"${name}" is written by the hub, and a second definition would take conditions of others out of it.`,
    remedy: 'Remove it: a root field with @cohort is all that the hub needs.',
  });
}

function isEntity(type: string, others: readonly SubgraphSchema[]): boolean {
  return others.some(({ types }) => (types.get(type)?.keys.length ?? 0) > 0);
}

function foreignKeys(type: TypeElement, owned: TypeElement, owner: string) {
  const declared = owned.keys.map(({ fields }) => fields);
  return type.keys
    .filter(({ fields }) => !declared.includes(fields))
    .map(({ fields, node }) =>
      toFinding({
        rule: 'ownership',
        level: 'ERROR',
        coordinate: type.name,
        node,
        message: `"${type.name}" is an entity of ${owner}, which declares no key "${fields}".`,
        remedy: `Join it by ${declared.map((key) => `@key(fields: "${key}")`).join(' or ')}.`,
      }),
    );
}

interface Difference extends Pick<Member, 'coordinate' | 'node'> {
  readonly difference: string;
}

function differences(type: TypeElement, owned: TypeElement): Difference[] {
  const { coordinate, node, keys } = type;
  if (type.kind !== owned.kind) {
    return [{ coordinate, node, difference: `there it is of the kind ${owned.kind}, here ${type.kind}` }];
  }
  const here = [...type.members.values()];
  return [
    ...keys.map((key) => ({ coordinate, node: key.node, difference: 'there it has no key' })),
    ...here
      .filter(({ name }) => !owned.members.has(name))
      .map((member) => ({ ...member, difference: `there it has no "${member.name}"` })),
    ...here
      .filter(({ name }) => owned.members.has(name))
      .filter((member) => signatureOf(member) !== signatureOf(owned.members.get(member.name) as Member))
      .map((member) => ({
        ...member,
        difference: `there it has ${signatureOf(owned.members.get(member.name) as Member)}`,
      })),
    ...[...owned.members.keys()]
      .filter((name) => !type.members.has(name))
      .map((name) => ({ coordinate, node, difference: `there it has "${name}" as well` })),
  ];
}

function signatureOf(member: Member): string {
  const given = [...member.arguments.values()].map(({ name, type }) => `${name}: ${type}`).toSorted();
  return `${member.name}${given.length > 0 ? `(${given.join(', ')})` : ''}: ${member.type}`;
}
