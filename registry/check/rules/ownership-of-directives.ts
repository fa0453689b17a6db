import type { CheckContext, Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { findOwner, nobodysTypes } from '../owner.ts';
import { type AppliedDirective, findDirective, rootTypes } from '../subgraph-schema.ts';

/** Directives that count for everybody once one subgraph has put them on an element. */
const counting = new Set([
  'inaccessible',
  'tag',
  'authenticated',
  'requiresScopes',
  'policy',
  'cost',
  'listSize',
  'deprecated',
]);

/**
 * What hides, guards, marks or prices an element for everybody is said by the ministry that it belongs to. On what belongs
 * to nobody alone (a household, a person, the root types and what they share) nothing is said that is not said there
 * already.
 */
export const respectMarks: Rule = (context) =>
  [...context.schema.elements.values()].flatMap((element) => {
    const holders = context.others.filter(({ elements }) => elements.has(element.coordinate));
    if (holders.length === 0 || belongsTo(context, element.coordinate)) return [];
    const said = new Set(
      context.current.flatMap(({ elements }) => elements.get(element.coordinate)?.directives.map(textOf) ?? []),
    );
    return element.directives
      .filter((directive) => counting.has(directive.name) && !said.has(textOf(directive)))
      .map((directive) =>
        toFinding({
          rule: 'ownership',
          level: 'ERROR',
          coordinate: element.coordinate,
          node: directive.node,
          message: `@${directive.name} on "${element.coordinate}" would count for ${holders[0]?.subgraph} and all who ask it.`,
          remedy: 'Leave it out: what the others say of it counts for your part as well. Ask its owner to say it.',
        }),
      );
  });

function belongsTo({ schema, current }: CheckContext, coordinate: string): boolean {
  const [type = '', ...rest] = coordinate.split('.');
  if (nobodysTypes.has(type) || rootTypes.has(type)) return false;
  const owner = findOwner(type, current);
  if (rest.length === 0) return owner === null || owner === schema.subgraph;
  const holders = current.filter(({ elements }) => {
    const element = elements.get(coordinate);
    return element !== undefined && !findDirective(element, 'external');
  });
  const first = holders.find(({ subgraph }) => subgraph === owner) ?? holders[0];
  return owner === null || first === undefined || first.subgraph === schema.subgraph;
}

function textOf({ name, given }: AppliedDirective): string {
  return JSON.stringify([name, Object.entries(given).toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}
