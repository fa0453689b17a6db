import type { ChangeAnswer } from '../../registry/answers.ts';
import { exitCodes } from '../failure.ts';
import { readKeyFile } from '../registry/key-file.ts';
import { reportLines, tellRefusal } from '../registry/report-lines.ts';
import { sendChange } from '../registry/send-change.ts';
import { registryOf } from '../registry/settings.ts';
import type { Terminal } from '../terminal.ts';
import { type DocumentChoice, requireOperations } from './require-operations.ts';

/** What `hub operations publish` was asked to do. */
export interface PublishOptions extends DocumentChoice {
  /** Address of the registry; that of the configuration unless given. */
  readonly registry?: string;
  /** Name of the client, as the registry knows it. */
  readonly client: string;
  /** File of one of its private keys. */
  readonly key: string;
  readonly reason: string;
  /** Ids of operations that the client asks no more. */
  readonly withdraw?: readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/**
 * Registers the operations for the client, beside those that it registered before.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where an operation cannot be registered, or no registry answers.
 */
export async function runPublish(
  terminal: Terminal,
  documents: readonly string[],
  options: PublishOptions,
): Promise<number> {
  const { client, reason, withdraw = [], json = false, dryRun = false } = options;
  const operations = await requireOperations(documents, options);
  const signer = { name: client, privateKey: readKeyFile(options.key) };
  return tellRefusal(terminal, { json }, async () => {
    const answer = await sendChange(registryOf(options), signer, {
      kind: 'REGISTER_OPERATIONS',
      reason,
      isCheck: dryRun,
      client,
      operations: operations.map(({ name, body }) => ({ name, body })),
      withdrawn: [...withdraw],
    });
    const listed = operations.map(({ id, name }) => ({ id, name }));
    if (json) terminal.print(JSON.stringify({ client, ...answer, operations: listed }));
    else {
      const { findings = [], costs = [] } = answer.report ?? {};
      for (const line of reportLines(terminal, findings, costs, null)) terminal.print(line);
      for (const { id, name } of listed) terminal.print(`${id}  ${name}`);
      terminal.print(terminal.style('green', describe(client, listed.length, dryRun, answer)));
    }
    return dryRun && answer.report?.passed === false ? exitCodes.failed : exitCodes.ok;
  });
}

function describe(client: string, count: number, isCheck: boolean, { changed, seq }: ChangeAnswer): string {
  if (isCheck) return `The registry was asked about ${count} operations of ${client}. Nothing has changed.`;
  if (!changed) return `The registry has all ${count} operations of ${client} already.`;
  return `The registry has taken ${count} operations of ${client} (entry ${seq} of its history).`;
}
