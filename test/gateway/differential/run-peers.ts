import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ExecutionResult } from 'graphql';
import { processFlags } from '#platform/process-flags.ts';
import { createStockRunner } from '../../support/federation.ts';
import type { RandomOperation } from '../../support/random-operations.ts';
import { startHive } from './run-hive.ts';
import type { RunningWorld } from './run-worlds.ts';

/** Another gateway over the same subgraphs. */
export interface Peer extends AsyncDisposable {
  readonly name: string;
  /** What it answers; what it throws, or dies of, is an error without data. */
  ask(operation: RandomOperation): Promise<ExecutionResult>;
}

/** The stock gateway and both engines of the Hive gateway over a world. */
export async function startPeers(running: RunningWorld): Promise<readonly Peer[]> {
  return [await startStock(running), startHive(running, 'hive-js'), startOwnProcess(running, 'hive-rust')];
}

async function startStock({ supergraph, clients }: RunningWorld): Promise<Peer> {
  const stock = await createStockRunner(supergraph, clients);
  return {
    name: 'stock',
    ask: ({ query, variables }) => stock.run(query, { ...variables }).catch(toErrors),
    [Symbol.asyncDispose]: () => stock.stop(),
  };
}

// It dies of some operations, and is then started anew for the next.
function startOwnProcess({ world }: RunningWorld, name: string): Peer {
  let child: ChildProcess | null = null;
  const start = () => {
    const started = fork(fileURLToPath(new URL('./hive-process.ts', import.meta.url)), [], {
      execArgv: [...processFlags],
      serialization: 'advanced',
      stdio: 'ignore',
    });
    started.on('exit', () => {
      if (child === started) child = null;
    });
    started.send({ world });
    return started;
  };
  return {
    name,
    ask(operation) {
      child ??= start();
      const asked = child;
      return new Promise((resolve) => {
        const settle = (answer: ExecutionResult) => {
          asked.off('message', settle as never).off('exit', onExit);
          resolve(answer);
        };
        const onExit = () => settle(toErrors('the process ended'));
        asked.on('message', settle as never).on('exit', onExit);
        asked.send({ operation });
      });
    },
    async [Symbol.asyncDispose]() {
      child?.kill();
    },
  };
}

function toErrors(fault: unknown): ExecutionResult {
  return { errors: [{ message: String(fault) } as never] };
}
