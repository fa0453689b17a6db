import { createHash } from 'node:crypto';
import type { Caller, Role } from '#platform/access/caller.ts';
import { HubError } from '#platform/errors.ts';

/** What every mutation's input holds. */
export interface CommandInput {
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: string;
}

/** Who changed something, when, and why: an entry of a record's history. */
export interface HistoryEntry {
  /** The command's key; with the actor it is the command. */
  readonly key: string;
  /** Digest of the command's input, by which a repetition is told from another command under the same key. */
  readonly fingerprint: string;
  /** Status before; null for the first. */
  readonly from: string | null;
  readonly to: string;
  /** Account of the token. */
  readonly actor: string;
  readonly agency: string;
  readonly role: Role;
  readonly at: Date;
  readonly reason: string | null;
}

/** A command to be done for somebody. */
export interface Command {
  readonly key: string;
  readonly fingerprint: string;
  readonly caller: Caller;
  readonly at: Date;
  readonly reason: string | null;
}

const keyForm = /^[\w.:-]{8,100}$/;

/**
 * The command that an input makes for a caller.
 * @param name the mutation's name; the same key may be used for another mutation.
 * @param input the whole input; two inputs are the same where their JSON is.
 * @throws {HubError} BAD_USER_INPUT naming `idempotencyKey`.
 */
export function createCommand(
  name: string,
  input: CommandInput,
  caller: Caller,
  at: Date,
  reason: string | null = null,
): Command {
  const { idempotencyKey } = input;
  if (!keyForm.test(idempotencyKey) || /\d{16}/.test(idempotencyKey)) {
    throw new HubError(
      'BAD_USER_INPUT',
      '"idempotencyKey" must have 8 to 100 letters, digits or . : _ - and no 16 digits in a row. Take a UUID.',
      { argument: 'idempotencyKey' },
    );
  }
  const key = createHash('sha256').update(`${name} ${caller.subject} ${idempotencyKey}`).digest('base64url');
  const fingerprint = createHash('sha256').update(canonicalJson(input)).digest('base64url');
  return { key, fingerprint, caller, at, reason };
}

/** The entry that a command leaves in a record's history. */
export function entryOf(
  { key, fingerprint, caller, at, reason }: Command,
  from: string | null,
  to: string,
): HistoryEntry {
  const { subject: actor, agency, role } = caller;
  return { key, fingerprint, from, to, actor, agency, role, at, reason };
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner) && !(inner instanceof Date)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
