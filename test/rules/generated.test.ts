import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../../codegen.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('the resolver types of every room are those that its schema gives', async () => {
  const files: { filename: string; content: string }[] = await generate({ ...config, cwd: root, silent: true }, false);

  const stale = files.filter(({ filename, content }) => {
    const path = filename.startsWith('/') ? filename : `${root}${filename}`;
    return !existsSync(path) || readFileSync(path, 'utf8') !== content;
  });

  expect(files).toHaveLength(4);
  expect(stale.map(({ filename }) => filename)).toEqual([]);
});
