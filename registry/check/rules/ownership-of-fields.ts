import type { CheckContext, Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { listNames } from '../sentences.ts';
import { findDirective, isShareable, keyFields, type Member, type TypeElement } from '../subgraph-schema.ts';

/**
 * A field that another ministry answers stays its own: it is not overridden, and answered by others only where it is shared.
 */
export const respectFields: Rule = (context) =>
  [...context.schema.types.values()]
    .filter(({ kind }) => kind === 'OBJECT' || kind === 'INTERFACE')
    .flatMap((type) => {
      const keys = keyFields(type);
      return [...type.members.values()].flatMap((field) => [
        ...takenByOverride(context, field),
        ...(keys.has(field.name) || findDirective(field, 'external') ? [] : takenByName(context, type, field)),
      ]);
    });

function takenByOverride({ others }: CheckContext, field: Member) {
  const override = findDirective(field, 'override');
  const from = others.find(({ subgraph }) => subgraph === override?.given.from);
  if (!override || !from) return [];
  return [
    toFinding({
      rule: 'ownership',
      level: 'ERROR',
      coordinate: field.coordinate,
      node: override.node,
      message: `"${field.coordinate}" is answered by ${from.subgraph}, and this would take it away from it.`,
      remedy: `Give the field a name of your own. To move it, ${from.subgraph} shares it first, then removes it.`,
    }),
  ];
}

function takenByName({ others }: CheckContext, type: TypeElement, field: Member) {
  if (type.kind === 'INTERFACE' || findDirective(field, 'override')) return [];
  const holders = others.filter(({ types }) => {
    const held = types.get(type.name);
    const member = held?.members.get(field.name);
    if (!held || !member || held.kind !== 'OBJECT' || findDirective(member, 'external')) return false;
    return !keyFields(held).has(field.name) && !isShareable(held, member);
  });
  if (holders.length === 0) return [];
  const names = listNames(holders.map(({ subgraph }) => subgraph));
  return [
    toFinding({
      rule: 'ownership',
      level: 'ERROR',
      coordinate: field.coordinate,
      node: field.node,
      message: `"${field.coordinate}" is a field of ${names}, which does not share it.`,
      remedy: `Leave it out, or give yours another name.${findDirective(field, 'shareable') ? ` @shareable has to stand in ${names} as well.` : ''}`,
    }),
  ];
}
