import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';
import { requireNoPersonalNumbers } from './personal-numbers.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the database that tests use; each test file takes a database name of its own. */
    mongoUri: string;
    /** Which engine answers there. */
    engine: 'embedded store' | 'MONGODB_URI';
    /** Where loggers of the tests write; the end of the run looks for personal numbers there. */
    logFolder: string;
  }
}

/**
 * Gives the tests a database, the one of MONGODB_URI or else an embedded store of their own, and a folder for logs. At the
 * end the run fails where a personal number was logged.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const logFolder = mkdtempSync(join(tmpdir(), 'hub-test-logs-'));
  project.provide('logFolder', logFolder);
  const closeDatabase = await provideDatabase(project);
  return async () => {
    await closeDatabase();
    try {
      requireNoPersonalNumbers(logFolder);
    } catch (fault) {
      process.exitCode = 1; // vitest tells of a fault at the end, and would still exit with 0
      throw fault;
    }
    rmSync(logFolder, { recursive: true });
  };
}

async function provideDatabase(project: TestProject): Promise<() => Promise<void>> {
  const uri = process.env.MONGODB_URI;
  if (uri) {
    project.provide('mongoUri', uri);
    project.provide('engine', 'MONGODB_URI');
    return async () => {};
  }
  const store = await startEmbeddedStore({ production: false });
  project.provide('mongoUri', store.uri);
  project.provide('engine', 'embedded store');
  return () => store.close();
}
