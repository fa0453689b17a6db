import { type Caller, type Purpose, purposes, type Role, type RowScope, roles, scopes } from './caller.ts';
import { purposeScopes, rolePolicies } from './policy-table.ts';

/** What a token says of its holder, before the policy table has been applied. */
export interface Claims {
  readonly subject: string;
  readonly client: string;
  readonly agency: string;
  readonly role: string;
  readonly purpose?: string | undefined;
  readonly legalBasis?: string | undefined;
  /** Scopes that are asked for; without them the caller gets `household:read` alone where role and purpose allow it. */
  readonly scopes?: readonly string[] | undefined;
  readonly rows?: RowScope | undefined;
}

/** Claims that the policy table does not allow; the message says which, and what is allowed. */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';
}

/**
 * The caller that the claims make under the policy table.
 * Specific data (health, child, disability, finance), names and NIKs are off unless the token asks for their scopes.
 * @throws {ClaimsError} where role, purpose or rows are not allowed.
 */
export function grantClaims(claims: Claims): Caller {
  const role = requireRole(claims.role);
  const policy = rolePolicies[role];
  const purpose = requirePurpose(role, claims.purpose);
  const rows = requireRows(role, claims.rows ?? { kind: 'none' });
  const ceiling = purpose === null ? [] : policy.scopes.filter((scope) => purposeScopes[purpose].includes(scope));
  const asked = claims.scopes ?? ['household:read', 'audit:read', 'history:read'];
  return {
    subject: claims.subject,
    client: claims.client,
    agency: claims.agency,
    role,
    purpose,
    legalBasis: claims.legalBasis ?? null,
    scopes: asked.filter((scope) => (isKnown(scope) ? ceiling.includes(scope) : purpose !== null)).toSorted(),
    // No purpose, no row.
    rows: purpose === null ? { kind: 'none' } : rows,
  };
}

// A ministry that joined guards its fields by scopes of its own; the identity provider alone decides who has them.
function isKnown(scope: string): scope is (typeof scopes)[number] {
  return (scopes as readonly string[]).includes(scope);
}

function requireRole(text: string): Role {
  const role = roles.find((known) => known === text);
  if (role) return role;
  throw new ClaimsError(`"role" must be one of ${roles.join(', ')}.`);
}

function requirePurpose(role: Role, text: string | undefined): Purpose | null {
  if (text === undefined) return null;
  const purpose = purposes.find((known) => known === text);
  if (!purpose) throw new ClaimsError(`"purpose" must be one of ${purposes.join(', ')}.`);
  if (rolePolicies[role].purposes.includes(purpose)) return purpose;
  throw new ClaimsError(
    `A ${role} may not ask for ${purpose}; it may for: ${rolePolicies[role].purposes.join(', ') || 'nothing'}.`,
  );
}

function requireRows(role: Role, rows: RowScope): RowScope {
  const { rows: allowed } = rolePolicies[role];
  if (rows.kind === 'none') return rows;
  if (!allowed.includes(rows.kind)) {
    throw new ClaimsError(`A ${role} cannot have rows of kind "${rows.kind}"; it can of: ${allowed.join(', ')}.`);
  }
  if (rows.kind !== 'regions') return rows;
  if (rows.codes.length === 0 || rows.codes.some((code) => !/^\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/.test(code))) {
    throw new ClaimsError('"regions" must hold Kemendagri codes of 2, 4, 6 or 10 digits.');
  }
  return { kind: 'regions', codes: [...new Set(rows.codes)].toSorted() };
}
