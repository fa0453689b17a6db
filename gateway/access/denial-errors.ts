import { type DirectiveNode, Kind } from 'graphql';
import { HubError } from '#platform/errors.ts';
import type { Denial } from './filter-operation.ts';

/** One error for each place that was denied; none of them says why, nor whether there is anything. */
export function describeDenials(
  denials: readonly Denial[],
  variables: Readonly<Record<string, unknown>>,
): readonly HubError[] {
  const paths = new Map<string, readonly string[]>();
  for (const { path, conditions } of denials) {
    if (conditions.every((condition) => isMet(condition, variables))) paths.set(path.join('.'), path);
  }
  return [...paths.values()].map(
    (path) => new HubError('UNAUTHORIZED_FIELD', 'You may not read this with your role, purpose and scopes.', { path }),
  );
}

function isMet({ name, arguments: given }: DirectiveNode, variables: Readonly<Record<string, unknown>>): boolean {
  const value = given?.[0]?.value;
  const says =
    value?.kind === Kind.VARIABLE ? variables[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
  return name.value === 'include' ? says : !says;
}
