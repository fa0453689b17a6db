import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createRoomTokenSigner } from '#platform/access/room-token.ts';
import { createSigningKey, developmentSeed, publicTextOf } from '#platform/access/signing-key.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { addSubgraphNewCommand } from '../../cli/commands/subgraph-new.ts';
import { composeSubgraphs, loadSubgraphs } from '../../schema/compose.ts';
import { aCaller } from '../support/callers.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
// Within the repository, so that its packages are found; git ignores the folder.
mkdirSync(join(root, '.hub'), { recursive: true });
const folder = mkdtempSync(join(root, '.hub/tmp-'));
const health = join(folder, 'health');
afterAll(() => rmSync(folder, { recursive: true }));

describe('the subgraph that "hub subgraph new" writes', { timeout: 240_000 }, () => {
  beforeAll(() => runNew('health', '--folder', health));

  it('has the name in every spelling, and nothing of the template’s', () => {
    const files = filesBelow(health);
    const text = files.map((path) => readFileSync(join(health, path), 'utf8')).join('\n');

    expect(text).not.toMatch(/sample-?ministry/i);
    expect(text).toContain('type HealthRecord @key(fields: "id")');
    expect(text).toContain('  health: HouseholdHealth\n');
    expect(JSON.parse(readFileSync(join(health, 'hub.json'), 'utf8'))).toMatchObject({
      name: 'health',
      key: '.keys/health.key',
    });
  });

  it('uses the packages in the versions of the hub, and the hub as a folder', () => {
    const own = readManifest(root);
    const written = readManifest(health);

    const known: Record<string, string> = { ...own.devDependencies, ...own.dependencies, [own.name]: 'file:../../..' };
    for (const [name, version] of Object.entries({ ...written.dependencies, ...written.devDependencies })) {
      expect(version, name).toBe(known[name]);
    }
  });

  it('has sound types', async () => {
    await npm(['run', 'types']);
  });

  it('passes its own tests', async () => {
    const isConfigured = inject('engine') === 'MONGODB_URI';
    const { stdout } = await npm(['test'], isConfigured ? { MONGODB_URI: databaseUri() } : {});

    expect(stdout).toMatch(/Tests +\d\d passed/);
  });

  it('composes with the rooms of the hub, without a hint', async () => {
    const sdl = readFileSync(join(health, 'schema.graphql'), 'utf8');

    const composed = composeSubgraphs([...(await loadSubgraphs()), { name: 'health', url: 'http://127.0.0.1:1', sdl }]);

    expect(composed.hints).toEqual([]);
    expect(composed.api).toContain('  health: HouseholdHealth\n');
    expect(composed.cohort).toContain('health: HealthConditions');
  });

  it('starts over a configured database, and answers a hub in development', async () => {
    await npm(['run', 'build']);
    const child = spawn(process.execPath, ['dist/main.js'], {
      cwd: health,
      env: { ...cleanEnvironment(), PORT: '0', MONGODB_URI: databaseUri() },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = once(child, 'exit');
    let url = '';
    for await (const line of createInterface(child.stdout)) {
      url = /POST (\S+)/.exec(line)?.[1] ?? '';
      if (url !== '') break;
    }

    const signer = createRoomTokenSigner(createSigningKey(developmentSeed('room tokens')));
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await signer.tokenFor('health', aCaller())}`,
      },
      body: JSON.stringify({ query: '{ healthRecords(first: 1) { nodes { household { nik } } } }' }),
    });
    const body = (await answer.json()) as { data: { healthRecords: { nodes: { household: { nik: string } }[] } } };
    child.kill();
    const [exitCode] = (await ended) as [number];

    expect(body.data.healthRecords.nodes[0]?.household.nik).toMatch(/^\d{4}99\d{10}$/);
    expect(exitCode).toBe(0);
  });

  it('believes the development key of the hub, and is filled with families that the hub knows', () => {
    const known = new Set(
      [...generateRegisters({ scale: 'dev', families: 5000, seed: 1 })].flatMap(({ socialWelfare }) =>
        socialWelfare.families.map(({ headNik }) => headNik),
      ),
    );
    const lines = readFileSync(join(health, 'data/families.ndjson'), 'utf8').trimEnd().split('\n');
    const families = lines.map((line) => JSON.parse(line) as { headNik: string });

    expect(readFileSync(join(health, 'src/config.ts'), 'utf8')).toContain(
      publicTextOf(createSigningKey(developmentSeed('room tokens'))),
    );
    expect(families.length).toBeGreaterThan(100);
    expect(families.filter(({ headNik }) => !known.has(headNik))).toEqual([]);
  });
});

describe('"hub subgraph new" refuses', () => {
  it.each([
    ['housing', 'the hub has a part "housing"'],
    ['registry', 'the hub has a part "registry"'],
    ['access', 'the graph has AccessRecord'],
    ['any', 'the graph has CohortWhere.any'],
    ['timeline', 'the graph has Household.timeline'],
  ])('the name %s, which is taken', async (name, why) => {
    const target = join(folder, `taken-${name}`);

    await expect(runNew(name, '--folder', target)).rejects.toThrow(why);

    expect(existsSync(target)).toBe(false);
  });

  it.each(['Health', 'health_care', 'health-', 'h', '../health', 'ministry--of-health', 'a'.repeat(42)])(
    'the name %s, which is none',
    async (name) => {
      await expect(runNew(name, '--folder', join(folder, 'bad'))).rejects.toThrow(/2 to 41 lower-case letters/);
    },
  );

  it('a folder that holds anything, and leaves it as it is', async () => {
    const target = join(folder, 'full');
    mkdirSync(target);
    writeFileSync(join(target, 'thesis.txt'), 'years of work');

    await expect(runNew('clinics', '--folder', target)).rejects.toThrow(/is not empty/);

    expect(readdirSync(target)).toEqual(['thesis.txt']);
    expect(readdirSync(folder).filter((name) => name.startsWith('full'))).toEqual(['full']);
  });

  it('a folder that cannot be made, with the reason', async () => {
    const target = join(folder, 'full', 'thesis.txt', 'clinics');

    await expect(runNew('clinics', '--folder', target)).rejects.toThrow(/cannot be written \(E[A-Z]+\)/);
  });
});

describe('what "hub subgraph new" says', () => {
  it('is what to do next', async () => {
    const target = join(folder, 'civil-registry');

    const lines = await runNew('civil-registry', '--folder', target);

    expect(lines[0]).toMatch(/^The subgraph "civil-registry" is written to .*: \d+ files\.$/);
    expect(lines).toEqual(expect.arrayContaining([`  cd ${target}`, '  npm test', '  npm start']));
    expect(readFileSync(join(target, 'schema.graphql'), 'utf8')).toContain('  civilRegistry: HouseholdCivilRegistry\n');
  });

  it('is one JSON object for a script', async () => {
    const target = join(folder, 'clinics');

    const [line] = await runNew('clinics', '--folder', target, '--json');

    expect(JSON.parse(line ?? '')).toMatchObject({
      name: 'clinics',
      folder: target,
      files: expect.arrayContaining(['src/server.ts']),
    });
  });
});

async function runNew(...args: readonly string[]): Promise<readonly string[]> {
  const terminal = createFakeTerminal();
  const program = new Command('subgraph').exitOverride();
  addSubgraphNewCommand(program, terminal);
  for (const command of program.commands) command.exitOverride().configureOutput({ writeErr: () => {} });
  await program.parseAsync(['new', ...args], { from: 'user' });
  return terminal.printed;
}

function npm(args: readonly string[], environment: object = {}) {
  const options = { cwd: health, env: { ...cleanEnvironment(), ...environment }, maxBuffer: 1 << 24 };
  return promisify(execFile)('npm', [...args], options).catch((fault) => {
    throw new Error(`npm ${args.join(' ')} failed:\n${fault.stdout}\n${fault.stderr}`);
  });
}

function databaseUri(): string {
  return inject('mongoUri').replace(/(mongodb(?:\+srv)?:\/\/[^/]+).*/, `$1/test_health_${process.pid}`);
}

/** This process's environment without what vitest has set, or what would tie the subgraph to this machine. */
function cleanEnvironment(): Record<string, string | undefined> {
  const own = /^(MONGODB_URI|PORT|HOST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|VITEST.*|TEST|HUB_.*)$/;
  const others = Object.entries(process.env).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries(others), NO_COLOR: '1', npm_config_update_notifier: 'false' };
}

interface Manifest {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

function readManifest(where: string): Manifest {
  return JSON.parse(readFileSync(join(where, 'package.json'), 'utf8')) as Manifest;
}

function filesBelow(where: string): string[] {
  return readdirSync(where, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes('/node_modules/'))
    .map((entry) => join(entry.parentPath, entry.name).slice(where.length + 1));
}
