import type { JWTPayload } from 'jose';
import type { Caller } from '#platform/access/caller.ts';
import { ClaimsError } from '#platform/access/grant.ts';
import { createConfiguredSigner } from '#platform/access/room-keys.ts';
import { loadConfig } from '#platform/config.ts';
import type { RoomName } from '#platform/rooms.ts';
import { callerFromClaims } from '../../gateway/identity/caller-from-claims.ts';
import { developmentOfficer, MintingError, mintDevelopmentToken } from '../../gateway/identity/development-tokens.ts';
import type { CallerChoice } from '../commands/caller-options.ts';
import { CommandFailure, exitCodes } from '../failure.ts';

/** The claims that the choice makes; those of an officer of the nation where no role is chosen. */
export function claimsOf(choice: CallerChoice): JWTPayload {
  const { role, purpose, scope, region, nation, caseload, household, agency, subject, legalBasis } = choice;
  const base: JWTPayload =
    role === undefined
      ? developmentOfficer
      : { sub: 'development', client_id: 'development', agency: 'development', role };
  const rows = {
    ...(nation && { nation: true }),
    ...(region && { regions: region }),
    ...(caseload && { caseload }),
    ...(household !== undefined && { household }),
  };
  const { nation: _, ...withoutRows } = base;
  return {
    ...(Object.keys(rows).length > 0 ? { ...withoutRows, ...rows } : base),
    ...(purpose !== undefined && { purpose }),
    ...(scope && { scope: [...new Set(['household:read', 'audit:read', 'history:read', ...scope])].join(' ') }),
    ...(agency !== undefined && { agency }),
    ...(subject !== undefined && { sub: subject }),
    ...(legalBasis !== undefined && { legal_basis: legalBasis }),
  };
}

/**
 * A token for the choice, and what it opens.
 * @throws {CommandFailure} in production, or where the policy table does not allow the choice.
 */
export async function mintToken(choice: CallerChoice, lifetimeSeconds: number) {
  const claims = claimsOf(choice);
  try {
    const token = await mintDevelopmentToken(loadConfig(), claims, lifetimeSeconds);
    return { token, caller: callerFromClaims(claims) };
  } catch (cause) {
    if (cause instanceof MintingError) throw new CommandFailure(cause.message, { cause });
    if (cause instanceof ClaimsError) throw new CommandFailure(cause.message, { exitCode: exitCodes.usage, cause });
    throw cause;
  }
}

/** A token by which the hub asks that one room for the caller, signed with the key of the configuration. */
export function mintRoomToken(room: RoomName, caller: Caller): Promise<string> {
  return createConfiguredSigner(loadConfig().roomTokens).tokenFor(room, caller);
}
