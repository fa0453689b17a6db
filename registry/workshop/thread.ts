import { parentPort } from 'node:worker_threads';
import { disableApolloTelemetry } from '#platform/config.ts';
import { checkRetirement, checkSubgraph } from '../check/check-subgraph.ts';
import { checkOperations } from './check-operations.ts';
import { composeFitting } from './compose-fitting.ts';
import { diffSubgraph } from './diff-subgraph.ts';
import type { TaskName, Tasks } from './tasks.ts';
import type { TaskOutcome } from './workshop.ts';

// The workshop's thread: one task at a time.

disableApolloTelemetry();

const tasks: {
  readonly [N in TaskName]: (input: Tasks[N]['input']) => Tasks[N]['output'] | Promise<Tasks[N]['output']>;
} = {
  check: checkSubgraph,
  checkRetirement,
  compose: composeFitting,
  diff: diffSubgraph,
  operations: ({ supergraph, operations }) => checkOperations(supergraph, operations),
};

parentPort?.on('message', async ({ name, input }: { name: TaskName; input: never }) => {
  parentPort?.postMessage(await outcomeOf(name, input));
});

async function outcomeOf(name: TaskName, input: never): Promise<TaskOutcome> {
  try {
    return { output: await tasks[name](input) };
  } catch (fault) {
    return { fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
