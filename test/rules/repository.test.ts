import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '#platform/errors.ts';
import { ministries, rooms } from '#platform/rooms.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path !== '' && existsSync(`${root}${path}`));

describe('the repository', () => {
  it('holds no number that could be a resident’s: digits 5 and 6 of each are 99', () => {
    const suspicious = tracked
      .filter((path) => !/package-lock\.json$|\.(png|svg)$/.test(path))
      .flatMap((path) =>
        [...read(path).matchAll(/(?<![\dA-Fa-f.])\d{16}(?![\dA-Fa-f])/g)].map(([number]) => [path, number] as const),
      )
      .filter(
        ([, number]) =>
          number.slice(4, 6) !== '99' && !number.startsWith('900719925474099') /* 2^53 and its neighbours */,
      );

    expect(suspicious.map(([path]) => path)).toEqual([]);
  });

  it('has the agreed files in every ministry’s room', () => {
    const agreed = [
      'README.md',
      'schema.graphql',
      'resolvers',
      'loaders.ts',
      'repository.ts',
      'model.ts',
      'server.ts',
      'main.ts',
      'seed.ts',
    ];
    for (const { name } of ministries) {
      const files = readdirSync(`${root}subgraphs/${name}`).map((file) =>
        file === 'resolvers.ts' ? 'resolvers' : file,
      );

      expect(
        agreed.filter((file) => !files.includes(file) && !files.includes(file.replace('.ts', ''))),
        name,
      ).toEqual([]);
    }
  });

  it('has a room for every folder of subgraphs, and a folder for every room', () => {
    expect(readdirSync(`${root}subgraphs`).toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
  });

  it('documents every error code with what the code tells, and no other', () => {
    const rows = read('docs/errors.md')
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );

    const expected = Object.entries(errorCodes).map(([code, { httpStatus, retryable, meaning }]) => [
      `\`${code}\``,
      String(httpStatus),
      retryable ? 'yes' : 'no',
      meaning,
    ]);
    expect(rows).toEqual(expected);
  });

  it('names in the README only npm scripts and files that exist', () => {
    const readme = read('README.md');
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
    const linked = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path ?? '');

    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    expect(linked.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
  });

  it('names in its documents only operations and tests that exist', () => {
    const documents = ['docs/programmes.md', 'docs/cohorts.md'].map(read).join('\n');
    const tests = [...documents.matchAll(/`(test\/[\w./-]+)`/g)].map(([, path]) => path ?? '');
    const operations = [...documents.matchAll(/`([\w-]+)\.graphql`/g)].map(
      ([, name]) => `schema/operations/${name}.graphql`,
    );

    expect(tests.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    expect(operations.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
    expect(tests.length).toBeGreaterThan(50);
  });

  it('reads the environment in one place', () => {
    const readers = tracked.filter((path) => /^(?!test|bench).*\.ts$/.test(path) && read(path).includes('process.env'));

    expect(readers).toEqual(['platform/config.ts']);
  });

  it('keeps no focused or skipped test', () => {
    const marked = tracked.filter(
      (path) =>
        /^test\/.*\.ts$/.test(path) &&
        /\b(it|describe|test)\.(only|skip|todo)\b/.test(read(path).replaceAll(/\/.*only\|skip.*\//g, '')),
    );

    expect(marked).toEqual([]);
  });
});
