/** Runs the public suite's own test files, unchanged, against servers of this process. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { compileFunction } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { suiteFolder } from './products.ts';

/** Sends a request to a server of the suite; what it answers is the suite's business. */
export type SuiteRequest = (request: object, headers?: Readonly<Record<string, string>>) => Promise<unknown>;

/** The servers that the suite asks. */
export interface SuiteServers {
  readonly products: SuiteRequest;
  readonly router: SuiteRequest;
}

const testFolder = join(suiteFolder, 'dist/tests');

/** The names of the suite's files, such as `requires`. */
export const suiteNames: readonly string[] = readdirSync(testFolder)
  .filter((file) => file.endsWith('.test.js'))
  .map((file) => basename(file, '.test.js'))
  .toSorted();

/** Declares the tests of one of the suite's files. */
export function declareSuite(name: string, servers: SuiteServers): void {
  const client = {
    productsRequest: (...given: Parameters<SuiteRequest>) => servers.products(...given),
    routerRequest: (...given: Parameters<SuiteRequest>) => servers.router(...given),
  };
  load(join(testFolder, `${name}.test.js`), client);
}

/** Sends a request to an address, and answers it as the suite's own client does: JSON where it is a success, else text. */
export function requestTo(url: () => string): SuiteRequest {
  return async (request, headers = {}) => {
    const answer = await fetch(url(), {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    });
    const isJson = answer.headers.get('content-type')?.startsWith('application/json') ?? false;
    return answer.ok && isJson ? answer.json() : answer.text();
  };
}

// The files are CommonJS for another runner: they get this one's functions, and a client that knows our addresses.
function load(file: string, client: object): unknown {
  const folder = dirname(file);
  const module = { exports: {} };
  const requireFrom = createRequire(file);
  const requireHere = (wanted: string) => {
    if (wanted === '../utils/client') return client;
    return wanted.startsWith('.') ? load(`${resolve(folder, wanted)}.js`, client) : requireFrom(wanted);
  };
  const names = ['require', 'module', 'exports', '__dirname', 'test', 'it', 'describe', 'expect'];
  const run = compileFunction(readFileSync(file, 'utf8'), names, { filename: file });
  run(requireHere, module, module.exports, folder, it, it, describe, expect);
  return module.exports;
}
