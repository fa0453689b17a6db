import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphqlAnswer, postGraphql } from '../../cli/query/post.ts';
import { asOfficer } from '../support/callers.ts';
import { type CommandRun, startCommand } from '../support/command-run.ts';

// The ministry `health` joins as docs/join.md says, each step by the command that a user types.
const root = fileURLToPath(new URL('../../', import.meta.url));
// Within the repository, so that its packages are found; git ignores the folder.
mkdirSync(join(root, '.hub'), { recursive: true });
const folder = mkdtempSync(join(root, '.hub/tmp-'));
const health = join(folder, 'health');
const firstSchema = join(folder, 'first.graphql');
const timeoutMs = 180_000;
const household = '{ household(nik: "3212991203800001") { welfare { decile } health { status record { id } } } }';
const often = '{ healthRecords(first: 3) { nodes { visits comesOften } } }';

describe('a ministry that joins', { timeout: timeoutMs }, () => {
  let hub: CommandRun;
  let room: CommandRun;
  let gateway = '';
  let registry = '';
  let port = '0';

  beforeAll(async () => {
    hub = startCommand('cli/hub.js', ['dev', '--scale', 'tiny', '--free-ports']);
    await hub.says('Stop ');
    gateway = /GraphQL +POST (\S+)/.exec(hub.stdout())?.[1] ?? '';
    registry = /Registry +(\S+)/.exec(hub.stdout())?.[1] ?? '';
  }, timeoutMs);
  afterAll(async () => {
    await room?.[Symbol.asyncDispose]();
    await hub?.[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  it('writes a subgraph, and starts it', async () => {
    await run(root, 'subgraph', 'new', 'health', '--folder', health);
    copyFileSync(join(health, 'schema.graphql'), firstSchema);
    await startRoom();

    port = /127\.0\.0\.1:(\d+)\/graphql/.exec(room.stdout())?.[1] ?? '';
    change('hub.json', (text) => text.replace(':4030/', `:${port}/`).replace('http://127.0.0.1:4020', registry));

    expect(room.stdout()).toMatch(/health: \d+ records in memory/);
  });

  it('is nobody to the registry until an operator admits its key', async () => {
    const { publicKey } = JSON.parse((await run(health, 'subgraph', 'key', 'health', '--json')).stdout);

    const before = await run(health, 'subgraph', 'check');
    const admitted = await run(
      health,
      ...['registry', 'admit', 'health', '--kind', 'ministry', '--agency', 'Kemenkes', '--contact', 'integration desk'],
      ...['--key', publicKey, '--registry', registry],
    );

    expect(before).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('BAD_SIGNATURE') });
    expect(admitted).toMatchObject({ exitCode: 0, stdout: 'health is admitted as a ministry.\n' });
  });

  it('learns that it may publish, and that its subgraph does what the hub needs', async () => {
    const check = await run(health, 'subgraph', 'check');
    const kit = await run(health, 'subgraph', 'test', `http://127.0.0.1:${port}/graphql`, '--samples', 'samples.json');

    expect(check).toMatchObject({ exitCode: 0, stdout: 'It can be published; errors: 0, warnings: 0.\n' });
    expect(kit.stdout).toMatch(/health conforms: passed \d+, failed 0, not applicable 1\./);
    expect(kit.exitCode).toBe(0);
    expect((await ask(household)).errors).toBeDefined();
  });

  it('publishes, and is in the graph and in cohorts', async () => {
    const published = await run(health, 'subgraph', 'publish', '--reason', 'Our first version');
    await expect
      .poll(() => ask(household), { timeout: 20_000 })
      .toMatchObject({
        data: { household: { welfare: { decile: 2 }, health: { status: 'AVAILABLE', record: { id: 'R-000001' } } } },
      });
    const where = '{ welfare: { deciles: [1, 2, 3, 4] } health: { services: [CONSULTATION] } }';
    const cohort = await ask(`{ cohort(where: ${where}) { count { value } ministries { nodes { name answered } } } }`);

    expect(published.stdout).toMatch(/^Published health version 1; graph 2 \(/);
    expect(cohort).toMatchObject({
      data: {
        cohort: {
          count: { value: expect.any(Number) },
          ministries: { nodes: [{ name: 'social-welfare' }, { name: 'health', answered: true }] },
        },
      },
    });
  });

  it('is refused what is another ministry’s, with the line and what to do, and the graph stays', async () => {
    const whole = readFileSync(join(health, 'schema.graphql'), 'utf8');
    change('schema.graphql', (sdl) =>
      sdl.replace('  health: HouseholdHealth\n', '  health: HouseholdHealth\n  "Ours now."\n  housing: String\n'),
    );
    const line = readFileSync(join(health, 'schema.graphql'), 'utf8').split('\n').indexOf('  housing: String') + 1;

    const refused = await run(health, 'subgraph', 'publish', '--reason', 'We take your house');
    writeFileSync(join(health, 'schema.graphql'), whole);

    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain(
      `schema.graphql:${line}:3 error ownership "Household.housing" is a field of housing, which does not share it.`,
    );
    expect(await ask(household)).toMatchObject({ data: { household: { health: { status: 'AVAILABLE' } } } });
  });

  it('is gone back from by itself where it does not serve what it published', async () => {
    addComesOften();

    const published = await run(health, 'subgraph', 'publish', '--reason', 'Too early');
    await expect.poll(async () => (await history()).at(-1)?.kind, { timeout: 20_000 }).toBe('AUTOMATIC_ROLLBACK');

    expect(published.exitCode).toBe(0);
    expect((await ask(often)).errors).toBeDefined();
    expect(await ask(household)).toMatchObject({ data: { household: { health: { status: 'AVAILABLE' } } } });
  });

  it('publishes again when it does', async () => {
    await room[Symbol.asyncDispose]();
    await startRoom();

    const published = await run(health, 'subgraph', 'publish', '--reason', 'Who comes often');

    expect(published.exitCode).toBe(0);
    await expect
      .poll(() => ask(often), { timeout: 20_000 })
      .toMatchObject({
        data: { healthRecords: { nodes: [{ comesOften: expect.any(Boolean) }, {}, {}] } },
      });
  });

  it('is told whom a rollback breaks, and rolls back all the same where it says so', async () => {
    const options = ['subgraph', 'rollback', '--to', '1', '--reason', 'Figures were wrong'];
    const told = async () => (await run(health, 'subgraph', 'check', '--schema', firstSchema)).stdout;
    await expect.poll(told, { timeout: 60_000, interval: 1000 }).toContain('breaks development ');

    const refused = await run(health, ...options);
    const forced = await run(health, ...options, '--force');

    expect(refused.exitCode).toBe(1);
    expect(refused.stdout + refused.stderr).toContain("Field 'comesOften' was removed");
    expect(forced.stdout).toMatch(/^health is served in version 1; graph \d+ \(/);
    await expect.poll(async () => (await ask(often)).errors, { timeout: 20_000 }).toBeDefined();
    expect(await ask(household)).toMatchObject({ data: { household: { health: { status: 'AVAILABLE' } } } });
  });

  it('retires, and the graph is what it was', async () => {
    const retired = await run(health, 'subgraph', 'retire', '--reason', 'The exercise is over', '--force');

    expect(retired.exitCode).toBe(0);
    await expect.poll(async () => (await ask(household)).errors, { timeout: 20_000 }).toBeDefined();
    expect((await ask('{ household(nik: "3212991203800001") { welfare { decile } } }')).errors).toBeUndefined();
    expect((await history()).map(({ kind }) => kind)).toEqual([
      'BOOTSTRAP',
      'ADMIT',
      'PUBLISH',
      'PUBLISH',
      'AUTOMATIC_ROLLBACK',
      'PUBLISH',
      'ROLLBACK',
      'RETIRE',
    ]);
  });

  async function startRoom(): Promise<void> {
    await promisify(execFile)('npm', ['run', 'build'], { cwd: health });
    room = startCommand(join(relative(root, health), 'dist/main.js'), [], { PORT: port });
    await room.says('POST ');
  }

  async function ask(query: string): Promise<GraphqlAnswer> {
    return postGraphql(await asOfficer(gateway), { query });
  }

  async function history(): Promise<readonly { readonly kind: string }[]> {
    const { stdout } = await run(health, 'registry', 'history', '--json', '--registry', registry);
    return JSON.parse(stdout).entries;
  }
});

/** Changes a file of the subgraph as its engineers would. */
function change(file: string, edit: (text: string) => string): void {
  const before = readFileSync(join(health, file), 'utf8');
  const after = edit(before);
  if (after === before) throw new Error(`${file} does not hold what is to be changed.`);
  writeFileSync(join(health, file), after);
}

/** The change of docs/join.md: a field, and its resolver. */
function addComesOften(): void {
  const field = '  "Whether the family came three times or more."\n  comesOften: Boolean!\n';
  change('schema.graphql', (sdl) => sdl.replace('  visits: Int!\n', `  visits: Int!\n${field}`));
  const resolver = '    comesOften: ({ visits }: RecordDocument) => visits >= 3,\n';
  change('src/resolvers.ts', (text) => text.replace(/( {4}id: .*\n)/, `$1${resolver}`));
}

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `hub` in the folder, as typed there. */
async function run(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const hub = cwd === root ? join(root, 'cli/hub.js') : join(cwd, 'node_modules/.bin/hub');
  const own = /^(MONGODB_URI|PORT|HOST|NODE_ENV|NODE_OPTIONS|FORCE_COLOR|VITEST.*|HUB_.*)$/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name)));
  return promisify(execFile)(process.execPath, [hub, ...args], { cwd, env }).then(
    (output) => ({ exitCode: 0, ...output }),
    ({ code, stdout, stderr }) => ({ exitCode: code as number, stdout, stderr }),
  );
}
