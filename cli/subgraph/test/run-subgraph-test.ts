import { readFile, stat } from 'node:fs/promises';
import { loadConfig } from '#platform/config.ts';
import { checks } from '../../../conformance/checks.ts';
import { UnansweredError } from '../../../conformance/exchange.ts';
import { type CheckResult, runChecks } from '../../../conformance/run-checks.ts';
import { noSamples, readSamples, type Samples, SamplesError } from '../../../conformance/samples.ts';
import { CommandFailure, exitCodes } from '../../failure.ts';
import type { Terminal } from '../../terminal.ts';
import { readSettings, requireSetting } from '../settings.ts';
import { printResult, printSum } from './print-results.ts';

/** What `hub subgraph test` was asked to do. */
export interface SubgraphTestOptions {
  readonly name?: string;
  /** A file of samples. */
  readonly samples?: string;
  readonly tokenSeed?: string;
  readonly only?: readonly string[];
  /** In seconds. */
  readonly timeout: number;
  readonly json?: boolean;
}

/** Largest file that is read. */
const maxFileBytes = 4 * 1024 * 1024;

/**
 * Tests a running subgraph, prints what was found, and answers the exit code: 1 where a check failed.
 * @throws {CommandFailure} where nothing answers, or an option cannot be used.
 */
export async function runSubgraphTest(terminal: Terminal, url: string, options: SubgraphTestOptions): Promise<number> {
  requireChecks(options.only);
  const name = options.name ?? requireSetting(readSettings({}).name, '--name', 'the name of the subgraph');
  const settings = {
    url,
    name,
    tokenSeed: await seedOf(options.tokenSeed),
    samples: await samplesOf(options.samples),
    timeoutMs: options.timeout * 1000,
    ...(options.only && { only: options.only }),
    ...(!options.json && { onResult: (result: CheckResult) => printResult(terminal, result) }),
  };
  const results = await runChecks(settings).catch((fault: unknown) => {
    throw fault instanceof UnansweredError ? unanswered(url, fault) : fault;
  });
  const hasPassed = results.every(({ status }) => status !== 'FAILED');
  if (options.json) terminal.print(JSON.stringify({ subgraph: name, passed: hasPassed, checks: results }));
  else printSum(terminal, name, results);
  return hasPassed ? exitCodes.ok : exitCodes.failed;
}

function requireChecks(only: readonly string[] = []): void {
  const names = checks.map(({ name }) => name);
  const unknown = only.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  throw new CommandFailure(`There is no check "${unknown}". The checks are: ${names.join(', ')}.`, {
    exitCode: exitCodes.usage,
  });
}

async function seedOf(given: string | undefined): Promise<string> {
  const seed = given === undefined ? loadConfig().roomTokens.signingSeed : await textOrFile(given);
  if (seed !== null && /^[\w-]{43}$/.test(seed)) return seed;
  const message =
    'Tokens are made with the seed of a key: 32 bytes in base64url, 43 characters. Give it with --token-seed.';
  throw new CommandFailure(message, { exitCode: exitCodes.usage });
}

async function textOrFile(given: string): Promise<string> {
  if (!given.startsWith('@')) return given;
  return (await readOrFail(given.slice(1), 'seed')).trim();
}

async function samplesOf(file: string | undefined): Promise<Samples> {
  if (file === undefined) return noSamples;
  try {
    return readSamples(await readOrFail(file, 'samples'));
  } catch (fault) {
    if (!(fault instanceof SamplesError)) throw fault;
    throw new CommandFailure(`${file}: ${fault.message}`, { exitCode: exitCodes.usage, cause: fault });
  }
}

function readOrFail(file: string, what: string): Promise<string> {
  return readSmallFile(file).catch((cause: NodeJS.ErrnoException) => {
    throw new CommandFailure(`The ${what} cannot be read from ${file}: ${cause.code ?? cause.message}.`, {
      exitCode: exitCodes.usage,
      cause,
    });
  });
}

async function readSmallFile(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > maxFileBytes) throw new Error('it is larger than 4 MB');
  return readFile(file, 'utf8');
}

function unanswered(url: string, fault: UnansweredError): CommandFailure {
  const what = fault.isRefused ? 'Nothing listens' : `There is no answer (${fault.message})`;
  return new CommandFailure(`${what} at ${url}. Start the subgraph, or correct the address.`, { cause: fault });
}
