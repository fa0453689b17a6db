import type { Rule } from '../context.ts';
import { toFinding } from '../finding.ts';
import { jointKeys } from '../owner.ts';
import type { EntityKey, TypeElement } from '../subgraph-schema.ts';

/** Names of fields that stay what they are while the thing lives. */
const stable = /^(id|nik|code|number)$|(Id|Nik|Code|Number)$/;

/** Names of fields that tell of a person, and change when they are corrected. */
const personal = /name|address|birth|phone|email/i;

/**
 * An entity is known by a stable id or code. What every ministry adds to is joined by the hub's own key: a household and a
 * person by `nik`, a region by `code`.
 */
export const requireStableKeys: Rule = ({ schema }) =>
  [...schema.types.values()].flatMap((type) => type.keys.flatMap((key) => judge(type, key)));

function judge({ name }: TypeElement, { fields, names, node }: EntityKey) {
  const joint = jointKeys.get(name);
  if (joint !== undefined && fields !== joint) {
    return [
      finding(
        name,
        node,
        `"${name}" is joined by "${joint}", and this key is "${fields}".`,
        `Write @key(fields: "${joint}").`,
      ),
    ];
  }
  if (joint !== undefined || names.length === 0) return [];
  const told = names.find((field) => personal.test(field));
  if (told !== undefined) {
    return [
      finding(
        name,
        node,
        `The key of "${name}" holds "${told}", which tells of a person and changes when it is corrected.`,
        'Take an id of your register as the key.',
      ),
    ];
  }
  // A compound key is as stable as the id or object in it.
  if (names.some((field) => stable.test(field)) || fields.includes('{')) return [];
  return [
    finding(
      name,
      node,
      `The key of "${name}" is "${fields}", which is no id and no code.`,
      'Take a field that never changes while the thing lives, called id, nik or code, or ending in Id, Code or Number.',
    ),
  ];
}

function finding(coordinate: string, node: EntityKey['node'], message: string, remedy: string) {
  return toFinding({ rule: 'entity-key', level: 'ERROR', coordinate, node, message, remedy });
}
