import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isAbstractType, isObjectType } from 'graphql';
import type { Caller } from '#platform/access/caller.ts';
import { holdsScopes } from '#platform/access/guard-fields.ts';
import type { AccessRules, Requirement } from './access-rules.ts';

/** What one caller may read of one graph. */
export interface Rights {
  /** The same for callers with the same rights: operations are prepared once for each. */
  readonly key: string;
  /** Whether the caller may see objects or values of that type at all. */
  mayReadType(type: string): boolean;
  /** Whether the caller may read that field: of the type itself, and what it gives. */
  mayReadField(type: GraphQLNamedType, field: string): boolean;
  /** Whether not everybody may read that field: reading it is personal, and recorded. */
  isProtected(type: GraphQLNamedType, field: string): boolean;
  /** Whether there is nothing that the caller may not read. */
  readonly areFull: boolean;
}

/** The caller's rights under the rules of a graph. */
export function createRights(schema: GraphQLSchema, rules: AccessRules, caller: Caller): Rights {
  const met = rules.requirements.map((requirement) => meets(caller, requirement));
  const holds = (position: number | undefined) => position === undefined || met[position] === true;
  const mayReadType = (type: string) => holds(rules.ofType(type));
  return {
    key: met.map((one) => (one ? '1' : '0')).join(''),
    areFull: met.every((one) => one),
    mayReadType,
    isProtected(type, name) {
      const field = 'getFields' in type ? type.getFields()[name] : undefined;
      const given: Iterable<GraphQLNamedType> = field ? typesIn(schema, getNamedType(field.type)) : [];
      const elements = [rules.ofField(type.name, name), ...[type, ...given].map((one) => rules.ofType(one.name))];
      return elements.some((one) => one !== undefined);
    },
    mayReadField(type, name) {
      if (!mayReadType(type.name) || !holds(rules.ofField(type.name, name))) return false;
      const field = 'getFields' in type ? type.getFields()[name] : undefined;
      if (!field) return true;
      const result = getNamedType(field.type);
      if (!mayReadType(result.name)) return false;
      // Of an interface or a union that holds nothing for the caller nothing is told, not even that it is there.
      return !isAbstractType(result) || schema.getPossibleTypes(result).some(({ name: one }) => mayReadType(one));
    },
  };
}

/**
 * The type, the types that may stand behind it, and those of a list that it is a page of: what an object is, where a row
 * stands and whether there are more rows tells of them.
 */
function typesIn(schema: GraphQLSchema, type: GraphQLNamedType): ReadonlySet<GraphQLNamedType> {
  const found = new Set([type, ...(isAbstractType(type) ? schema.getPossibleTypes(type) : [])]);
  for (const one of found) {
    if (!isObjectType(one)) continue;
    for (const name of pageFields) {
      const row = one.getFields()[name];
      if (row) found.add(getNamedType(row.type)); // a set is walked to what is added meanwhile
    }
  }
  return found;
}

/** The fields by which a connection and its edges give rows (https://relay.dev/graphql/connections.htm). */
const pageFields = ['nodes', 'edges', 'node'] as const;

/** The rights of everybody who reaches a gateway that asks nobody who they are: such a gateway guards nothing. */
export const openRights: Rights = {
  key: 'open',
  areFull: true,
  mayReadType: () => true,
  mayReadField: () => true,
  isProtected: () => false,
};

/** The rights of callers, each worked out once. */
export function createRightsFinder(schema: GraphQLSchema, rules: AccessRules): (caller: Caller) => Rights {
  const known = new WeakMap<Caller, Rights>();
  return (caller) => {
    let rights = known.get(caller);
    if (!rights) {
      rights = createRights(schema, rules, caller);
      known.set(caller, rights);
    }
    return rights;
  };
}

/** Whether a caller meets a requirement. A policy that the hub does not know holds of nobody. */
export function meets(caller: Caller, { authenticated, scopes, policies }: Requirement): boolean {
  if (authenticated && caller.role === 'PUBLIC') return false;
  if (scopes !== null && !holdsScopes(caller.scopes, scopes)) return false;
  return policies === null || policies.some((needed) => needed.every((policy) => policyHolds(caller, policy)));
}

// `role:AUDITOR`, `purpose:AUDIT`, `agency:Kemensos`, `client:cek-bansos`: facts of the token, nothing else.
function policyHolds(caller: Caller, policy: string): boolean {
  const separator = policy.indexOf(':');
  const value = policy.slice(separator + 1);
  switch (policy.slice(0, Math.max(separator, 0))) {
    case 'role':
      return caller.role === value;
    case 'purpose':
      return caller.purpose === value;
    case 'agency':
      return caller.agency === value;
    case 'client':
      return caller.client === value;
    default:
      return false;
  }
}
