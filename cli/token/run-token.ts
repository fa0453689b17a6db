import type { RoomName } from '#platform/rooms.ts';
import type { CallerChoice } from '../commands/caller-options.ts';
import type { Terminal } from '../terminal.ts';
import { mintRoomToken, mintToken } from './mint-token.ts';

/** How a minted token is printed. */
export interface TokenPrint {
  readonly lifetimeSeconds: number;
  readonly json: boolean;
  /** For a token that one room takes instead of the gateway. */
  readonly room: RoomName | null;
}

/**
 * Prints a token for the choice, and tells what it opens.
 * @throws {CommandFailure} in production, or where the policy table does not allow the choice.
 */
export async function runToken(terminal: Terminal, choice: CallerChoice, { lifetimeSeconds, json, room }: TokenPrint) {
  const minted = await mintToken(choice, lifetimeSeconds);
  const { caller } = minted;
  const token = room === null ? minted.token : await mintRoomToken(room, caller);
  if (json) {
    terminal.print(JSON.stringify({ token, expiresInSeconds: lifetimeSeconds, caller }));
    return;
  }
  terminal.print(token);
  const { role, purpose, scopes, rows } = caller;
  terminal.tell(
    `${role}, purpose ${purpose ?? 'none'}, scopes ${scopes.join(' ') || 'none'}, rows ${rows.kind}; good for ${room === null ? lifetimeSeconds : 60} s.`,
  );
}
