import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { childEnvironment, type Environment } from '#platform/config.ts';
import { processFlags } from '#platform/process-flags.ts';

/** What a process used up to now. */
export interface Usage {
  /** User and system time in microseconds. */
  readonly cpuUs: number;
  readonly rssMb: number;
  /** The most that it has been. */
  readonly peakMb: number;
}

/** A child process that tells what it uses. */
export interface MeasuredProcess {
  /** What it said when it was ready. */
  readonly ready: { readonly url?: string; readonly uri?: string };
  usage(): Promise<Usage>;
  /** Sends a message that the process has taken when this resolves. */
  tell(message: object): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a TypeScript file as a child and waits until it is ready.
 * @param preloads files that it imports before anything else.
 * @throws {Error} with what it printed, when it ends before.
 */
export async function startMeasured(
  file: string,
  environment: Environment = {},
  args: readonly string[] = [],
  preloads: readonly string[] = [],
): Promise<MeasuredProcess> {
  const imports = ['./answer-measurements.ts', ...preloads].flatMap((preload) => [
    '--import',
    new URL(preload, import.meta.url).href,
  ]);
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), [...args], {
    execArgv: [...processFlags, ...imports],
    env: childEnvironment(environment) as NodeJS.ProcessEnv,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let printed = '';
  child.stderr?.on('data', (chunk) => {
    printed += String(chunk);
  });
  const ready = await nextMessage(child, 'ready', () => printed);
  const usage = async () => {
    child.send('usage');
    return ((await nextMessage(child, 'usage', () => printed)) as { usage: Usage }).usage;
  };
  return {
    ready: ready as MeasuredProcess['ready'],
    usage,
    async tell(message) {
      child.send(message);
      await usage(); // messages are taken in order
    },
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGTERM');
      const patience = setTimeout(() => child.kill('SIGKILL'), 5000);
      await once(child, 'exit');
      clearTimeout(patience);
    },
  };
}

function nextMessage(child: ChildProcess, key: string, printed: () => string): Promise<object> {
  return new Promise((resolve, reject) => {
    const onMessage = (message: object) => {
      if (!(key in message)) return;
      settle();
      resolve(message);
    };
    const onExit = () => {
      settle();
      reject(new Error(`a process of the benchmark ended: ${printed()}`));
    };
    const settle = () => child.off('message', onMessage).off('exit', onExit);
    child.on('message', onMessage).on('exit', onExit);
  });
}
