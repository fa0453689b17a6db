import type { JWTPayload } from 'jose';
import { z } from 'zod';
import type { Caller, RowScope } from '#platform/access/caller.ts';
import { ClaimsError, grantClaims } from '#platform/access/grant.ts';

/** Names are short, and no 16 digits: a NIK is nobody's account. */
const name = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => !/\d{16}/.test(text), { error: 'must not hold a NIK' });

/** The claims of a client's token beside those of JWT itself. */
const claims = z.object({
  sub: name,
  client_id: name.optional(),
  azp: name.optional(),
  agency: name,
  role: z.string().max(50),
  purpose: z.string().max(50).optional(),
  legal_basis: z.string().max(200).optional(),
  /** Scopes with spaces between (RFC 8693). */
  scope: z.string().max(2000).optional(),
  /** Exactly one of the four says which rows. */
  nation: z.literal(true).optional(),
  regions: z.array(z.string().max(10)).max(50).optional(),
  caseload: z.object({ ministry: z.string().max(50), id: name }).optional(),
  household: z.string().max(50).optional(),
});

/**
 * The caller that a verified token makes.
 * @throws {ClaimsError} where claims are missing, malformed, or more than the policy table allows.
 */
export function callerFromClaims(payload: JWTPayload): Caller {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ClaimsError(`The token's claims are not valid: ${faults.join('; ')}.`);
  }
  const { sub, client_id, azp, agency, role, purpose, legal_basis, scope } = parsed.data;
  return grantClaims({
    subject: sub,
    client: client_id ?? azp ?? 'unknown',
    agency,
    role,
    purpose,
    legalBasis: legal_basis,
    scopes: scope?.split(' ').filter((one) => one !== ''),
    rows: rowsOf(parsed.data),
  });
}

function rowsOf({ nation, regions, caseload, household }: z.infer<typeof claims>): RowScope {
  const told: RowScope[] = [
    ...(nation ? [{ kind: 'all' } as const] : []),
    ...(regions ? [{ kind: 'regions', codes: regions } as const] : []),
    ...(caseload ? [{ kind: 'caseload', ...caseload } as const] : []),
    ...(household !== undefined ? [{ kind: 'family', household } as const] : []),
  ];
  if (told.length > 1)
    throw new ClaimsError('A token names one of nation, regions, caseload and household, not several.');
  return told[0] ?? { kind: 'none' };
}
