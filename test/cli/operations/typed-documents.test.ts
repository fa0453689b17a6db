import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { generate } from '@graphql-codegen/cli';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runManifest } from '../../../cli/operations/run-manifest.ts';
import { clientDocuments } from '../../../codegen.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
// Inside the repository, so that what is generated finds its packages.
let folder: string;

beforeAll(async () => {
  mkdirSync(join(root, '.hub'), { recursive: true });
  folder = mkdtempSync(join(root, '.hub/typed-documents-'));
  mkdirSync(join(folder, 'client'));
  const config = clientDocuments('schema/operations/*.graphql', `${folder}/client/`);
  const files: { filename: string; content: string }[] = await generate({ ...config, cwd: root, silent: true }, false);
  for (const { filename, content } of files) writeFileSync(filename, content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the typed documents of a frontend', () => {
  it('type what is asked, what it is asked with, and what comes', async () => {
    const use = `
      import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
      import { type DataStatus, HouseholdDocument } from './client/graphql.ts';

      declare function useQuery<D, V>(document: TypedDocumentNode<D, V>, options: { readonly variables: V }): { readonly data: D };

      const { data } = useQuery(HouseholdDocument, { variables: { id: '1fsA' } });
      export const status: DataStatus | undefined = data.household?.welfare?.status;
      export const typename: 'Household' | undefined = data.household?.__typename;
      // @ts-expect-error there is no such field
      export const height = data.household?.height;
      // @ts-expect-error there is no such variable
      export const other = useQuery(HouseholdDocument, { variables: { name: 'somebody' } });
      // @ts-expect-error there is no such status
      export const wrong: DataStatus = 'PRESENT';
    `;

    expect(await faultsOf(use)).toBe('');
    expect(await faultsOf(use.replace('welfare?.status', 'welfare?.decile'))).toContain("Type 'number");
  });

  it('carry the ids under which they are registered', async () => {
    const out = join(folder, 'manifest.json');
    await runManifest(createFakeTerminal(), [join(folder, 'client/persisted-documents.json')], { out });
    const { operations } = JSON.parse(readFileSync(out, 'utf8')) as { operations: { id: string; name: string }[] };
    const { HouseholdDocument } = await import(join(folder, 'client/graphql.ts'));

    expect(operations.length).toBeGreaterThan(50);
    expect(HouseholdDocument.__meta__.hash).toBe(`sha256:${operations.find(({ name }) => name === 'Household')?.id}`);
  });
});

/** What the compiler says of a file beside the generated ones; nothing where all is well. */
async function faultsOf(text: string): Promise<string> {
  writeFileSync(join(folder, 'use.ts'), text);
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return promisify(execFile)(process.execPath, [compiler, '-p', folder]).then(
    ({ stdout }) => stdout,
    (fault: { stdout: string }) => fault.stdout,
  );
}
