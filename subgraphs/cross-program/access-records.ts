import type { AccessFilter, FoundAccess } from '#platform/audit/search.ts';
import { type PageArguments, requirePage } from '#platform/connection.ts';
import { HubError } from '#platform/errors.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { AccessRecordFilter, AccessRecordResolvers } from './generated.ts';
import type { RoomContext } from './loaders.ts';

/** A page of accesses as the graph gives it. */
export interface AccessPage {
  readonly nodes: readonly FoundAccess[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: null;
    readonly endCursor: string | null;
  };
}

/**
 * One page of the accesses that fit, newest first.
 * @throws {HubError} BAD_USER_INPUT naming `first`, `after` or `filter`.
 */
export async function findAccessPage(
  { accesses }: Pick<RoomContext, 'accesses'>,
  filter: AccessFilter,
  { first, after }: PageArguments,
): Promise<AccessPage> {
  const { first: limit } = requirePage({ first: first ?? null }, 1);
  try {
    const found = await accesses.findAccesses(filter, { limit, before: after ?? undefined });
    return {
      nodes: found.accesses,
      pageInfo: {
        hasNextPage: found.next !== null,
        hasPreviousPage: after != null,
        startCursor: null,
        endCursor: found.next,
      },
    };
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    throw new HubError('BAD_USER_INPUT', '"after" is not a cursor of this list. Pass an endCursor that it gave.', {
      argument: 'after',
      cause,
    });
  }
}

/**
 * The filter by what the log holds: households and persons stand in it under pseudonyms of its own.
 * @throws {HubError} BAD_USER_INPUT where an id is not one that the hub gave.
 */
export function readAccessFilter(pseudonyms: Pseudonyms, filter: AccessRecordFilter): AccessFilter {
  const { actor, agency, role, purpose, household, person, from, to } = filter;
  const given = { actor, agency, role, purpose, from: from?.toISOString(), to: to?.toISOString() };
  const present = Object.entries(given).filter(([, value]) => value != null);
  return {
    ...(Object.fromEntries(present) as AccessFilter),
    ...(household != null && { household: auditedId(pseudonyms, 'household', household) }),
    ...(person != null && { person: auditedId(pseudonyms, 'person', person) }),
  };
}

/** Resolves an access. */
export const accessRecord: AccessRecordResolvers = {
  id: ({ gateway, record }) => `${gateway}:${record.seq}`,
  at: ({ record }) => new Date(record.at),
  agency: ({ record }) => record.agency,
  role: ({ record }) => record.role,
  purpose: ({ record }) => (record.purpose === 'NONE' ? null : record.purpose),
  legalBasis: ({ record }) => record.legalBasis,
  operation: ({ record }) => record.operation,
  fields: ({ record }) => record.fields,
  denied: ({ record }) => record.denied,
  decision: ({ record }) => record.decision,
  rows: ({ record }) => record.rows,
  householdCount: ({ record }) => record.households.length,
  personCount: ({ record }) => record.persons.length,
  actor: ({ record }) => record.actor,
  client: ({ record }) => record.client,
  requestId: ({ record }) => record.requestId,
};

function auditedId(pseudonyms: Pseudonyms, kind: 'household' | 'person', id: string): string {
  const nik = pseudonyms.findNik(kind, id);
  if (nik !== null) return pseudonyms.idOf(`audited-${kind}`, nik);
  throw new HubError('BAD_USER_INPUT', `"${kind}" is not the id of a ${kind} that this hub gave.`, { argument: kind });
}
