import { type GraphQLNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { AccessRules, Requirement } from '../../gateway/access/access-rules.ts';
import type { Classification, Finding } from '../model.ts';
import { isRecent, toAffected } from './affected.ts';
import type { Comparison } from './changes.ts';
import { toFinding } from './finding.ts';

/**
 * Who may read what from now on. Access that becomes wider is a warning, and an error where the data is SENSITIVE; access
 * that becomes narrower is a warning that tells who used it: to close what was open by mistake must not wait.
 */
export function compareAccess(comparison: Comparison, classification: Classification | null): readonly Finding[] {
  const { before, after } = comparison;
  if (before.supergraph === after.supergraph) return [];
  return Object.values(before.schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && after.schema.getType(name))
    .flatMap((type) =>
      coordinatesBy(type, after.access, before.access, isWider)
        .map((at) => widened(at, classification, comparison))
        .concat(coordinatesBy(type, before.access, after.access, isWider).map((at) => narrowed(at, comparison))),
    );
}

function widened(coordinate: string, classification: Classification | null, { schema }: Comparison): Finding {
  return toFinding({
    rule: 'access-widened',
    level: classification === 'SENSITIVE' ? 'ERROR' : 'WARNING',
    coordinate,
    node: schema?.elements.get(coordinate)?.node,
    message: `"${coordinate}" may be read by callers who could not read it before.`,
    remedy:
      classification === 'SENSITIVE'
        ? 'Guard it as before, and offer what is to be open as a field of its own.'
        : 'Make sure that it is meant: what was read cannot be taken back.',
  });
}

function narrowed(coordinate: string, { schema, registered, usage, now }: Comparison): Finding {
  const touches = (used: string) => used === coordinate || used.startsWith(`${coordinate}.`);
  const affected = toAffected(
    registered.filter(({ coordinates }) => [...coordinates].some(touches)),
    usage.filter((use) => touches(use.coordinate) && isRecent(use, now)),
  );
  return toFinding({
    rule: 'access-narrowed',
    level: 'WARNING',
    coordinate,
    node: schema?.elements.get(coordinate)?.node,
    message: `"${coordinate}" may no longer be read by some callers who could read it: they will get null and an error.`,
    remedy: affected.length > 0 ? 'Tell those who use it which scope to ask for.' : 'Nobody is known to use it.',
    affected,
  });
}

// Fields whose own and whose type's requirements together let in more than others; the type where that is all of them.
function coordinatesBy(
  type: GraphQLNamedType,
  rules: AccessRules,
  than: AccessRules,
  isSo: (rules: Requirement | null, than: Requirement | null) => boolean,
): string[] {
  const ofType = (of: AccessRules) => requirementAt(of, of.ofType(type.name));
  if (!isObjectType(type) && !isInterfaceType(type)) return isSo(ofType(rules), ofType(than)) ? [type.name] : [];
  const names = Object.keys(type.getFields());
  const ofField = (of: AccessRules, name: string) => both(ofType(of), requirementAt(of, of.ofField(type.name, name)));
  const changed = names.filter((name) => isSo(ofField(rules, name), ofField(than, name)));
  const isWhole = changed.length === names.length && isSo(ofType(rules), ofType(than));
  return isWhole ? [type.name] : changed.map((name) => `${type.name}.${name}`);
}

function requirementAt({ requirements }: AccessRules, position: number | undefined): Requirement | null {
  return position === undefined ? null : (requirements[position] ?? null);
}

function both(one: Requirement | null, other: Requirement | null): Requirement | null {
  if (one === null || other === null) return one ?? other;
  return {
    authenticated: one.authenticated || other.authenticated,
    scopes: allOf(one.scopes, other.scopes),
    policies: allOf(one.policies, other.policies),
  };
}

type Alternatives = readonly (readonly string[])[];

function allOf(one: Alternatives | null, other: Alternatives | null): Alternatives | null {
  if (one === null || other === null) return one ?? other;
  return one.flatMap((first) => other.map((second) => [...first, ...second]));
}

// Whether somebody whom the requirement lets in was kept out by the other.
function isWider(requirement: Requirement | null, than: Requirement | null): boolean {
  if (than === null) return false;
  if (requirement === null) return true;
  // Whoever holds a scope has a token.
  const isOfAnyone = !requirement.authenticated && requirement.scopes === null && requirement.policies === null;
  return (
    (than.authenticated && isOfAnyone) ||
    letsInMore(requirement.scopes, than.scopes) ||
    letsInMore(requirement.policies, than.policies)
  );
}

function letsInMore(alternatives: Alternatives | null, than: Alternatives | null): boolean {
  if (than === null) return false;
  if (alternatives === null) return true;
  return alternatives.some((held) => !than.some((needed) => needed.every((name) => held.includes(name))));
}
