import { fork } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { childEnvironment, type Environment } from '#platform/config.ts';
import { processFlags } from '#platform/process-flags.ts';

/** A program that runs as a child process and says over IPC when it is ready. */
export interface ChildProgram {
  /** What people call it, for example `housing`. */
  readonly name: string;
  /** Absolute path of its TypeScript file. */
  readonly entry: string;
  readonly arguments: readonly string[];
  /** Variables that differ from this process's own. */
  readonly environment: Environment;
}

/** What a child says when it is ready: the address at which others find it. */
export interface ReadyReport {
  readonly address: string;
}

/** How a child came to its end. */
export interface Ending {
  /** For example `exit code 1` or `signal SIGKILL`. */
  readonly how: string;
  /** The last that it wrote to standard error, or an empty text. */
  readonly lastWords: string;
}

/** A child process. It ends by itself when this process is gone, because its IPC channel then closes. */
export interface Child {
  readonly name: string;
  readonly pid: number | undefined;
  /** The report, or null where the child ended without one. */
  readonly ready: Promise<ReadyReport | null>;
  readonly ended: Promise<Ending>;
  /** Asks the child to end, and ends it by force after the grace period. Settles when it is gone. */
  stop(graceMs: number): Promise<void>;
  /** Ends the child at once. */
  kill(): void;
}

/** A line that a child wrote, without its line feed. */
export type LineListener = (line: string) => void;

const lastWordsLines = 20;

/** Starts the program as a child process. */
export function startChild(program: ChildProgram, onLine: LineListener): Child {
  const child = fork(program.entry, program.arguments, {
    env: childEnvironment(program.environment),
    execArgv: [...processFlags],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lastWords: string[] = [];
  readLines(child.stdout, onLine);
  readLines(child.stderr, (line) => {
    lastWords.push(line);
    if (lastWords.length > lastWordsLines) lastWords.shift();
    onLine(line);
  });

  const ended = new Promise<Ending>((resolve) => {
    child.once('error', (fault) => resolve({ how: fault.message, lastWords: '' }));
    // "close" comes after the last line has been read, "exit" may come before.
    child.once('close', (code, signal) =>
      resolve({ how: signal ? `signal ${signal}` : `exit code ${code}`, lastWords: lastWords.join('\n').trim() }),
    );
  });
  const reported = new Promise<ReadyReport>((resolve) => {
    child.on('message', (message) => {
      const address = addressIn(message);
      if (address !== null) resolve({ address });
    });
  });

  return {
    name: program.name,
    pid: child.pid,
    ready: Promise.race([reported, ended.then(() => null)]),
    ended,
    async stop(graceMs) {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceMs);
      await ended;
      clearTimeout(force);
    },
    kill: () => void child.kill('SIGKILL'),
  };
}

function readLines(stream: Readable | null, onLine: (line: string) => void): void {
  if (stream) createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', onLine);
}

function addressIn(message: unknown): string | null {
  if (typeof message !== 'object' || message === null || !('ready' in message) || message.ready !== true) return null;
  if ('url' in message && typeof message.url === 'string') return message.url;
  if ('uri' in message && typeof message.uri === 'string') return message.uri;
  return null;
}
