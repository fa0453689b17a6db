import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import type { Element } from '../subgraph-schema.ts';

const forms = {
  type: { pattern: /^[A-Z][A-Za-z0-9]*$/, example: 'HealthVisit' },
  field: { pattern: /^[a-z][A-Za-z0-9]*$/, example: 'lastVisitOn' },
  value: { pattern: /^[A-Z][A-Z0-9_]*$/, example: 'NOT_REGISTERED' },
} as const;

/**
 * Names follow what the field of GraphQL does, so that they do not tell which ministry's system they come from. A mutation
 * takes one argument, `input`, so that it can grow without breaking anybody.
 */
export const requireNames: Rule = ({ schema }) =>
  [...schema.types.values()].flatMap((type) => {
    const members = [...type.members.values()];
    if (type.kind === 'UNION') return misnamed(type, 'type');
    if (type.kind === 'ENUM')
      return [...misnamed(type, 'type'), ...members.flatMap((value) => misnamed(value, 'value'))];
    return [
      ...misnamed(type, 'type'),
      ...members.flatMap((field) => [
        ...misnamed(field, 'field'),
        ...[...field.arguments.values()].flatMap((argument) => misnamed(argument, 'field')),
      ]),
      ...(type.name === 'Mutation' ? members.flatMap(takesOneInput) : []),
    ];
  });

function misnamed({ coordinate, name, node }: Element, form: keyof typeof forms) {
  const { pattern, example } = forms[form];
  if (pattern.test(name)) return [];
  return [
    toFinding({
      rule: 'naming',
      level: 'ERROR',
      coordinate,
      node,
      message: `"${coordinate}" is not named as ${form === 'value' ? 'values of enums are' : `${form}s are`}.`,
      remedy: `Name it like ${example}.`,
    }),
  ];
}

function takesOneInput({
  coordinate,
  node,
  ...mutation
}: Element & { readonly arguments: ReadonlyMap<string, Element> }) {
  if (mutation.arguments.size === 1 && mutation.arguments.has('input')) return [];
  return [
    toFinding({
      rule: 'naming',
      level: 'WARNING',
      coordinate,
      node,
      message: `The mutation "${coordinate}" does not take one argument called "input".`,
      remedy: 'Put what it takes into one input type, to which fields can be added later.',
    }),
  ];
}
