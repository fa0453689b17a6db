import type { TestProject } from 'vitest/node';
import { startEmbeddedStore } from '#platform/embedded-store/server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the database that tests use; each test file takes a database name of its own. */
    mongoUri: string;
    /** Which engine answers there. */
    engine: 'embedded store' | 'MONGODB_URI';
  }
}

/** Gives the tests a database: the one of MONGODB_URI, else an embedded store of their own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
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
