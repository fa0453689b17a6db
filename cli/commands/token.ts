import type { Command } from 'commander';
import { roles } from '#platform/access/caller.ts';
import type { RoomName } from '#platform/rooms.ts';
import { roomName, wholeNumber } from '../arguments.ts';
import type { Terminal } from '../terminal.ts';
import { addCallerOptions, type CallerChoice } from './caller-options.ts';

const description = `Mints a token for a hub in development and prints it. The policy table decides what it opens: a
role has purposes and scopes, a purpose opens scopes, and specific data (health, child, disability, finance), names and
NIKs are closed unless their scope is asked for. In production tokens come from the identity provider, and this refuses.`;

const examples = `
Roles: ${roles.join(', ')}.

Examples:
  $ hub token --role REGIONAL_OFFICER --region 3212 --purpose HOUSING_SELECTION
  $ hub token --role MINISTRY_OFFICER --nation --purpose STUNTING_INTERVENTION --scope health:read --scope child:read
  $ hub token --role FIELD_WORKER --caseload social-welfare:PKH-3212-1 --purpose CASE_MANAGEMENT --scope bnba:read
  $ hub token --role DATA_SUBJECT --household 1fsA… --purpose DATA_SUBJECT_REQUEST --scope history:read
  $ curl -H "Authorization: Bearer $(npx hub token --role ANALYST --nation --purpose STATISTICS_RESEARCH)" …`;

interface TokenOptions extends CallerChoice {
  readonly room?: RoomName;
  readonly ttl: number;
  readonly json?: boolean;
}

/** Adds `hub token`. */
export function addTokenCommand(program: Command, terminal: Terminal): void {
  const command = program
    .command('token')
    .summary('mint a token for a hub in development')
    .description(description.replaceAll('\n', ' '));
  addCallerOptions(command)
    .option('--ttl <seconds>', 'how long the token is good', wholeNumber(1, 30 * 24 * 3600), 3600)
    .option(
      '--room <name>',
      'a token by which the hub asks that one room, to try a room alone; good for a minute',
      roomName,
    )
    .option('--json', 'print the token with what it opens as one JSON object')
    .addHelpText('after', examples)
    .action(async ({ ttl, json, room, ...choice }: TokenOptions) => {
      const { runToken } = await import('../token/run-token.ts');
      await runToken(terminal, choice, { lifetimeSeconds: ttl, json: json ?? false, room: room ?? null });
    });
}
