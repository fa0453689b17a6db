import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { requireNoPersonalNumber, requireNoPersonalNumbers } from './personal-numbers.ts';

/** A program of the repository that runs as a process of its own, with all that it starts. */
export interface CommandRun extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Sends SIGINT to the program and to all that it has started, as a terminal does. */
  pressCtrlC(): void;
  /** Everything written to standard output so far. */
  stdout(): string;
  /** Everything written to standard error so far. */
  stderr(): string;
  /** Settles when the output holds the text; rejects when the program ends without it. */
  says(text: string): Promise<void>;
  /** The exit code, or the signal's name, once it has ended. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Ids of the program's own process and of those that it has started and that still run. */
  living(): number[];
  /** Settles when none of them runs any more; rejects with their command lines after a minute. */
  leavesNothing(): Promise<void>;
}

/** Variables that would tie a test to the machine it runs on. */
const ownVariables = /^(MONGODB_URI|PORT|HOST|NODE_ENV|LOG_LEVEL|NODE_OPTIONS|VITEST.*|.*_(PORT|URL|MONGODB_URI))$/;

/** Starts `node <file> <arguments>` with a clean environment. Its processes are ended on disposal. */
export function startCommand(file: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): CommandRun {
  const mark = randomUUID();
  const inherited = Object.entries(process.env).filter(([name]) => !ownVariables.test(name));
  const auditFolder = mkdtempSync(join(tmpdir(), 'hub-audit-'));
  const registryFolder = mkdtempSync(join(tmpdir(), 'hub-registry-'));
  const child = spawn(process.execPath, ['--import', './platform/typescript.js', file, ...args], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: {
      ...Object.fromEntries(inherited),
      HUB_TEST_MARK: mark,
      LOG_LEVEL: 'trace',
      HUB_AUDIT_DIR: auditFolder,
      HUB_REGISTRY_DIR: registryFolder,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // in a process group of its own, as in a terminal
  });
  const output = { stdout: '', stderr: '' };
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'SIGKILL'));
  });
  const listeners = new Set<() => void>();
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      output[stream] += text;
      for (const listener of listeners) listener();
    });
  }
  const living = () => processesWith(mark);

  return {
    process: child,
    pressCtrlC: () => void process.kill(-(child.pid ?? 0), 'SIGINT'),
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    ended,
    living,
    says(text) {
      return new Promise((resolve, reject) => {
        const look = () => {
          if (!`${output.stdout}${output.stderr}`.includes(text)) return;
          listeners.delete(look);
          resolve();
        };
        listeners.add(look);
        look();
        void ended.then((how) => reject(new Error(`ended with ${how} without "${text}":\n${output.stderr}`)));
      });
    },
    async leavesNothing() {
      for (let tries = 0; living().length > 0; tries += 1) {
        if (tries === 600) throw new Error(`still running: ${living().map(commandLineOf).join('\n')}`);
        await delay(100);
      }
    },
    async [Symbol.asyncDispose]() {
      for (const pid of living()) tryKill(pid);
      await ended;
      requireNoPersonalNumbers(auditFolder);
      requireNoPersonalNumber(`the standard error of ${file} ${args.join(' ')}`, output.stderr);
      rmSync(auditFolder, { recursive: true, force: true });
      rmSync(registryFolder, { recursive: true, force: true });
    },
  };
}

/** The child processes of a run whose command line holds the text. */
export function livingWith(run: CommandRun, text: string): number[] {
  return run.living().filter((pid) => commandLineOf(pid).includes(text));
}

// Children inherit the mark, so that they are found also when their parent is gone. Linux alone shows it.
function processesWith(mark: string): number[] {
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .filter((pid) => readProc(pid, 'environ').includes(mark))
    .map(Number);
}

function commandLineOf(pid: number): string {
  return readProc(String(pid), 'cmdline').replaceAll('\0', ' ');
}

function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return ''; // ended meanwhile, or another user's
  }
}

function tryKill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ended meanwhile
  }
}
