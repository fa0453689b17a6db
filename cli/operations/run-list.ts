import type { PublishedOperations } from '#platform/registry/wire.ts';
import { exitCodes } from '../failure.ts';
import { readKeyFile } from '../registry/key-file.ts';
import { tellRefusal } from '../registry/report-lines.ts';
import { askRegistry } from '../registry/send-change.ts';
import { registryOf } from '../registry/settings.ts';
import { printTable } from '../registry/table.ts';
import type { Terminal } from '../terminal.ts';

/** What `hub operations list` was asked to do. */
export interface ListOptions {
  /** Address of the registry; that of the configuration unless given. */
  readonly registry?: string;
  /** Name of the client, as the registry knows it. */
  readonly client: string;
  /** File of one of its private keys. */
  readonly key: string;
  readonly json?: boolean;
}

/**
 * Prints the operations that the client has registered, in the order of their names.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where no registry answers.
 */
export async function runList(terminal: Terminal, options: ListOptions): Promise<number> {
  const { client, key, json = false } = options;
  const signer = { name: client, privateKey: readKeyFile(key) };
  return tellRefusal(terminal, { json }, async () => {
    const path = `/v1/operations-of/${encodeURIComponent(client)}`;
    const answer = await askRegistry<Pick<PublishedOperations, 'operations'>>(registryOf(options), signer, path);
    const operations = answer.operations.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    if (json) {
      terminal.print(JSON.stringify({ client, operations: operations.map(({ id, name }) => ({ id, name })) }));
    } else if (operations.length === 0) terminal.print(`${client} has registered no operation.`);
    else {
      const rows = operations.map(({ id, name }) => [id, name]);
      printTable(terminal, ['id', 'name'], rows);
    }
    return exitCodes.ok;
  });
}
