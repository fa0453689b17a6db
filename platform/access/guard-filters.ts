import { HubError } from '#platform/errors.ts';
import type { Caller } from './caller.ts';
import { holdsScopes } from './guard-fields.ts';

/** The scopes that a filter asks for, by its name: those of the field that it filters by, as alternatives. */
export type FilterScopes<TFilter> = Readonly<Partial<Record<keyof TFilter, readonly (readonly string[])[]>>>;

/**
 * Refuses a list that is filtered by what the caller may not read: which rows it holds would tell.
 * @throws {HubError} UNAUTHORIZED_FIELD naming the filter.
 */
export function requireFilters<TFilter extends object>(
  filter: TFilter | null | undefined,
  scopes: FilterScopes<TFilter>,
  caller: Pick<Caller, 'scopes'>,
): void {
  for (const [name, value] of Object.entries(filter ?? {})) {
    const alternatives = scopes[name as keyof TFilter];
    if (value == null || alternatives === undefined || holdsScopes(caller.scopes, alternatives)) continue;
    throw new HubError('UNAUTHORIZED_FIELD', `The caller may not read what "${name}" filters by. Leave it out.`, {
      argument: name,
    });
  }
}
