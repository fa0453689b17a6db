import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSigningKey, publicTextOf } from '#platform/access/signing-key.ts';
import { operatorSeed } from '#platform/config.ts';
import { runAdmit } from '../../../cli/registry/run-admit.ts';
import { runKey } from '../../../cli/subgraph/run-key.ts';
import { operatorName } from '../../../registry/names.ts';
import type { Registry, RegistryOptions } from '../../../registry/registry.ts';
import { aFolder, anEmptyRegistry, aSubgraph, registers, submit } from '../../registry/open-registry.ts';
import { serveRegistry } from '../../registry/serve-registry.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';

/** A ministry's folder with its settings, its schema and its key, and a registry that has admitted it. */
export interface Ministry {
  readonly folder: string;
  /** Path of its hub.json. */
  readonly settings: string;
  /** Address of the registry. */
  readonly registry: string;
  /** What the registry keeps. */
  readonly opened: Registry;
  /** Writes a file of its schema. */
  write(name: string, text: string): void;
}

/** The ministry `health`, admitted over the command line, with a schema of one field in the folder `schema`. */
export async function aMinistry(options: Partial<RegistryOptions> = {}): Promise<Ministry> {
  const operator = { name: operatorName, privateKey: createSigningKey(operatorSeed) };
  const opened = await anEmptyRegistry({ ...options, operatorKeys: [publicTextOf(operator.privateKey)] });
  const { url } = await serveRegistry(opened);
  await submit(opened, operator, { kind: 'BOOTSTRAP', reason: 'a first graph', subgraphs: [registers] });
  const folder = aFolder();
  const terminal = createFakeTerminal();
  runKey(terminal, 'health', { out: join(folder, '.keys/health.key') });
  await runAdmit(terminal, 'health', {
    kind: 'ministry',
    agency: 'Kemenkes',
    contact: 'integration desk',
    key: [terminal.printed[0] ?? ''],
    reason: 'Admitted by an operator',
    registry: url,
  });
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, 'schema'), { recursive: true });
    writeFileSync(join(folder, 'schema', name), text);
  };
  write('schema.graphql', aSubgraph('health').sdl);
  const settings = join(folder, 'hub.json');
  const content = {
    name: 'health',
    schema: ['schema'],
    url: 'http://127.0.0.1:4030/graphql',
    classification: 'PUBLIC',
    deadlineMs: 500,
    scopes: [],
    healthQuery: null,
    key: '.keys/health.key',
    registry: url,
  };
  writeFileSync(settings, JSON.stringify(content));
  return { folder, settings, registry: url, opened, write };
}

/** The ministry's schema with further fields. */
export function schemaWith(...fields: readonly string[]): string {
  return aSubgraph('health', fields).sdl;
}
