import { loadConfig } from '#platform/config.ts';
import type { ChangeAnswer } from '../../registry/answers.ts';
import { readOwnRooms } from '../../registry/own-rooms.ts';
import { exitCodes } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { operatorSigner } from './key-file.ts';
import { describeGraph, reportLines, tellRefusal } from './report-lines.ts';
import { sendChange } from './send-change.ts';
import { type RegistryChoice, registryOf } from './settings.ts';

/** What `hub registry bootstrap` was asked to do. */
export interface BootstrapOptions extends RegistryChoice {
  readonly reason: string;
  readonly dryRun?: boolean;
}

/**
 * Publishes the hub's own rooms, at the addresses that the environment gives them, and prints the graph that follows.
 * @returns the exit code: 1 where the registry refused, or a dry run found that they do not compose.
 * @throws {CommandFailure} where no registry answers.
 */
export async function runBootstrap(terminal: Terminal, options: BootstrapOptions): Promise<number> {
  const { reason, dryRun = false, json = false } = options;
  const config = loadConfig();
  const subgraphs = readOwnRooms(({ name }) => config.rooms[name].url);
  const signer = operatorSigner(config, options.operatorKey);
  return tellRefusal(terminal, { json }, async () => {
    const change = { kind: 'BOOTSTRAP', reason, isCheck: dryRun, subgraphs } as const;
    const answer = await sendChange(registryOf(options), signer, change);
    const { passed = true, findings = [] } = answer.report ?? {};
    if (json) terminal.print(JSON.stringify(answer));
    else {
      for (const line of reportLines(terminal, findings, [], null)) terminal.print(line);
      terminal.print(
        dryRun ? `They ${passed ? 'compose' : 'do not compose'}. Nothing has changed.` : describeDone(answer),
      );
    }
    return passed ? exitCodes.ok : exitCodes.failed;
  });
}

function describeDone(answer: ChangeAnswer): string {
  return `The hub's own rooms are published${answer.changed ? '' : ', as before'}; ${describeGraph(answer)}.`;
}
