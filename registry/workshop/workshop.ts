import { Worker } from 'node:worker_threads';
import { oneByOne } from '../one-by-one.ts';
import { RegistryRefusal } from '../refusal.ts';
import type { TaskName, Tasks } from './tasks.ts';

/** Does tasks one after another in a thread. */
export interface Workshop {
  /**
   * What the task answers.
   * @throws {RegistryRefusal} BUSY where too many wait, CHECK_FAILED where it takes too long or too much memory.
   */
  run<N extends TaskName>(name: N, input: Tasks[N]['input']): Promise<Tasks[N]['output']>;
  close(): Promise<void>;
}

/** Bounds of the work. */
export interface WorkshopOptions {
  /** How long one task may take, in milliseconds; 60 s by default. */
  readonly taskMs?: number;
  /** How many tasks may wait; 32 by default. */
  readonly mostWaiting?: number;
  /** The thread's memory in MiB; 1024 by default. */
  readonly memoryMb?: number;
}

/** What the thread answers. */
export type TaskOutcome = { readonly output: unknown } | { readonly fault: string };

const typescriptHook = new URL('../../platform/typescript.js', import.meta.url).href;
const program = new URL('./thread.ts', import.meta.url);

/** A workshop. Its thread starts with the first task, as it loads the composition library, and again after a failure. */
export function createWorkshop(options: WorkshopOptions = {}): Workshop {
  const { taskMs = 60_000, mostWaiting = 32, memoryMb = 1024 } = options;
  let thread: Worker | null = null;
  const inTurn = oneByOne(mostWaiting);

  function requireThread(): Worker {
    if (thread) return thread;
    const started = new Worker(program, {
      execArgv: ['--import', typescriptHook],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    started.unref();
    started.on('error', () => {}); // told to who waits for the task
    started.once('exit', () => {
      if (thread === started) thread = null;
    });
    thread = started;
    return started;
  }

  async function runNow(name: TaskName, input: unknown): Promise<unknown> {
    const worker = requireThread();
    const outcome = await outcomeOf(worker, { name, input }, taskMs);
    if ('output' in outcome) return outcome.output;
    if (thread === worker) thread = null;
    await worker.terminate();
    throw new RegistryRefusal(
      'CHECK_FAILED',
      'The check did not come to an end.',
      'Make the schema smaller, or ask an operator to look at the log of the registry.',
      { cause: new Error(outcome.fault) },
    );
  }

  return {
    run: (name, input) => inTurn(() => runNow(name, input)) as never,
    async close() {
      await thread?.terminate();
      thread = null;
    },
  };
}

function outcomeOf(worker: Worker, task: unknown, taskMs: number): Promise<TaskOutcome> {
  return new Promise((resolve) => {
    const settle = (outcome: TaskOutcome) => {
      clearTimeout(timer);
      worker.off('message', settle).off('error', onError).off('exit', onExit);
      resolve(outcome);
    };
    const onError = (fault: Error) => settle({ fault: `${fault.message}.` });
    const onExit = () => settle({ fault: 'its thread has ended.' });
    const timer = setTimeout(() => settle({ fault: `it took more than ${taskMs / 1000} s.` }), taskMs);
    worker.on('message', settle).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}
