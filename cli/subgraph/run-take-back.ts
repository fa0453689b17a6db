import type { ChangeInput } from '../../registry/change.ts';
import { exitCodes } from '../failure.ts';
import { describeGraph, tellRefusal } from '../registry/report-lines.ts';
import { sendChange } from '../registry/send-change.ts';
import { signerOf } from '../registry/signer.ts';
import type { Terminal } from '../terminal.ts';
import { findVersion } from './run-publish.ts';
import { readSettings, requireSetting, type SubgraphChoice } from './settings.ts';

/** What `hub subgraph rollback` and `retire` were asked to do. */
export interface TakeBackOptions extends Omit<SubgraphChoice, 'name'> {
  readonly reason: string;
  /** The version to go back to; missing where the subgraph is retired. */
  readonly to?: number;
  /** Accepts that clients break by it. */
  readonly force?: boolean;
  readonly json?: boolean;
}

/**
 * Serves an earlier version of a subgraph again, or the subgraph no more, and prints what became of it.
 * @returns the exit code: 1 where the registry refused.
 * @throws {CommandFailure} where a setting is missing, or no registry answers.
 */
export async function runTakeBack(
  terminal: Terminal,
  name: string | undefined,
  options: TakeBackOptions,
): Promise<number> {
  const { reason, to, force = false, json = false } = options;
  const settings = readSettings(options);
  const subgraph = name ?? requireSetting(settings.name, '<name>', "the subgraph's name");
  const signer = signerOf({ ...settings, operatorKey: options.operatorKey });
  return tellRefusal(terminal, { json }, async () => {
    const expectedVersion = (await findVersion(settings.registry, signer, subgraph)) ?? 0;
    const common = { reason, expectedVersion, isForced: force, name: subgraph };
    const change: ChangeInput = to === undefined ? { kind: 'RETIRE', ...common } : { kind: 'ROLLBACK', ...common, to };
    const answer = await sendChange(settings.registry, signer, change);
    const done = to === undefined ? `${subgraph} is not served` : `${subgraph} is served in version ${to}`;
    if (json) terminal.print(JSON.stringify(answer));
    else terminal.print(`${done}${answer.changed ? '' : ', as before'}; ${describeGraph(answer)}.`);
    return exitCodes.ok;
  });
}
