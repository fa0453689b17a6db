import type { CheckContext, Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { type Element, findDirective, rootTypes, type SubgraphSchema } from '../subgraph-schema.ts';

/** A sentence: it begins with a capital and ends. */
const sentence = /^[A-Z].+[.!?)]$/s;

/**
 * Every type, field, argument and value is described in a sentence: what it means is known to its ministry alone.
 * What another subgraph describes already needs no second description.
 */
export const requireDescriptions: Rule = ({ schema, others }) =>
  [...schema.elements.values()]
    .filter((element) => !isDescribed(element) && !isExempt(element, schema) && !isDescribedBy(others, element))
    .map(({ coordinate, name, description, node }) =>
      toFinding({
        rule: 'description',
        level: 'ERROR',
        coordinate,
        node,
        message:
          description === null
            ? `"${coordinate}" has no description.`
            : `The description of "${coordinate}" is no sentence.`,
        remedy: `Write above "${name}" what it means, in a sentence with a capital at its beginning and a full stop at its end.`,
      }),
    );

function isDescribed({ description }: Element): boolean {
  return description !== null && sentence.test(description);
}

// Root types say nothing, and the types of a union are described where they are defined.
function isExempt(element: Element, { types }: SubgraphSchema): boolean {
  const [parent = '', member] = element.coordinate.split('.');
  if (rootTypes.has(element.coordinate) || findDirective(element, 'external')) return true;
  return member !== undefined && types.get(parent)?.kind === 'UNION';
}

function isDescribedBy(others: CheckContext['others'], { coordinate, description }: Element): boolean {
  return description === null && others.some(({ elements }) => Boolean(elements.get(coordinate)?.description));
}
