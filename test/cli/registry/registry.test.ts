import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../../cli/program.ts';
import { runMembers, runShutOut } from '../../../cli/registry/run-admit.ts';
import { runBootstrap } from '../../../cli/registry/run-bootstrap.ts';
import { runHistory } from '../../../cli/registry/run-history.ts';
import { runVerify } from '../../../cli/registry/run-verify.ts';
import { runPublish } from '../../../cli/subgraph/run-publish.ts';
import { logFileName } from '../../../registry/file-log.ts';
import { createWorkshop, type Workshop } from '../../../registry/workshop/workshop.ts';
import { aFolder, aSigner, publicKeyOf } from '../../registry/open-registry.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';
import { aMinistry, schemaWith } from './a-ministry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

describe('hub registry', () => {
  it('lists members, and shuts one out: what it signs is not believed any more, what it published is served', async () => {
    const ministry = await aMinistry({ workshop });
    const { registry, settings } = ministry;
    await runPublish(createFakeTerminal(), { settings, reason: 'our first version' });
    const terminal = createFakeTerminal();

    expect(await runMembers(terminal, { registry })).toBe(0);
    expect(terminal.printed.at(-1)).toMatch(/^health +MINISTRY +[\w-]{43} +Kemenkes +integration desk$/);
    expect(await runShutOut(terminal, 'health', { registry, reason: 'its key was stolen' })).toBe(0);

    ministry.write('schema.graphql', schemaWith('visits'));
    expect(await runPublish(terminal, { settings, reason: 'visits by quarter' })).toBe(1);
    expect(terminal.told.at(-1)).toMatch(/^BAD_SIGNATURE: /);
    expect((await ministry.opened.graphs.readCurrent())?.graph.sdl).toContain('healthcount');
    await expect(runShutOut(terminal, 'nobody', { registry, reason: 'a test' })).rejects.toThrow('no member nobody');
  });

  it('tells who changed what, when and why', async () => {
    const { registry, settings } = await aMinistry({ workshop });
    await runPublish(createFakeTerminal(), { settings, reason: 'our first version' });
    const [lines, json] = [createFakeTerminal(), createFakeTerminal()];

    await runHistory(lines, { registry, after: 0 });
    await runHistory(json, { registry, after: 2, json: true });

    expect(lines.printed).toEqual([
      expect.stringMatching(
        /^1 {2}\d{4}-\d\d-\d\dT[\d:]+Z {2}operator: published the hub's own rooms: registers \[graph 1\]\. /,
      ),
      expect.stringMatching(/operator: admitted health as a MINISTRY\. Admitted by an operator$/),
      expect.stringMatching(/health: published health over version 0 \[graph 2\]\. our first version$/),
    ]);
    expect(JSON.parse(json.printed.join('')).entries).toMatchObject([{ seq: 3, author: 'health' }]);
  });

  it('verifies a history, and finds the line that was changed', async () => {
    const directory = aFolder();
    const { settings } = await aMinistry({ workshop, store: { directory } });
    await runPublish(createFakeTerminal(), { settings, reason: 'our first version' });
    const [sound, tampered] = [createFakeTerminal(), createFakeTerminal()];

    expect(await runVerify(sound, { dir: directory })).toBe(0);
    const path = join(directory, logFileName);
    writeFileSync(path, readFileSync(path, 'utf8').replace('our first version', 'our worst version'));
    expect(await runVerify(tampered, { dir: directory })).toBe(1);

    expect(sound.printed).toEqual([expect.stringMatching(/: sound\. changes: 3, the last one: 3:[0-9a-f]{64}$/)]);
    expect(tampered.printed[0]).toContain('NOT SOUND');
    expect(tampered.printed[1]).toBe('  line 3: CHANGED. Entry 3 or the one before it was changed.');
  });

  it('verifies with the keys that are given', async () => {
    const directory = aFolder();
    await aMinistry({ workshop, store: { directory } });
    const terminal = createFakeTerminal();

    const exitCode = await runVerify(terminal, {
      dir: directory,
      operatorKey: [publicKeyOf(aSigner('operator'))],
      json: true,
    });

    expect(exitCode).toBe(1);
    expect(JSON.parse(terminal.printed.join(''))).toMatchObject({ sound: false, faults: [{ kind: 'UNSIGNED' }, {}] });
  });

  it('says where it looked where there is no history', async () => {
    const dir = aFolder();

    await expect(runVerify(createFakeTerminal(), { dir })).rejects.toThrow(`There is no change log in ${dir}.`);
  });

  it('publishes the rooms of the hub at the addresses of the environment, after a look at what would be', async () => {
    vi.stubEnv('HOUSING_URL', 'http://housing.example/graphql');
    const { registry, opened } = await aMinistry({ workshop });
    const terminal = createFakeTerminal();
    const before = opened.ledger.state;

    expect(await runBootstrap(terminal, { registry, reason: 'version 0.2', dryRun: true })).toBe(0);
    expect(opened.ledger.state).toBe(before);
    expect(await runBootstrap(terminal, { registry, reason: 'version 0.2' })).toBe(0);

    vi.unstubAllEnvs();
    expect(terminal.printed).toEqual([
      'They compose. Nothing has changed.',
      expect.stringMatching(/^The hub's own rooms are published; graph 2/),
    ]);
    const housing = (await opened.graphs.readCurrent())?.graph.subgraphs.find(({ name }) => name === 'housing');
    expect(housing?.url).toBe('http://housing.example/graphql');
  });
});

describe('the command line of hub registry and hub subgraph', () => {
  const program = createProgram(createFakeTerminal());
  const commands = ['registry', 'subgraph'].flatMap(
    (parent) =>
      program.commands.find((command) => command.name() === parent)?.commands.map((own) => [parent, own.name()]) ?? [],
  );

  it('knows their commands', () => {
    expect(commands.map((names) => names.join(' '))).toEqual([
      'registry admit',
      'registry shut-out',
      'registry members',
      'registry history',
      'registry verify',
      'registry bootstrap',
      'subgraph new',
      'subgraph key',
      'subgraph check',
      'subgraph publish',
      'subgraph test',
      'subgraph rollback',
      'subgraph retire',
      'subgraph list',
      'subgraph diff',
    ]);
  });

  it.each(commands)('explains "hub %s %s" with examples', async (parent = '', name = '') => {
    const output = await run([parent, name, '--help']);

    expect(output).toContain(`Usage: hub ${parent} ${name}`);
    expect(output).toContain(`  $ hub ${parent} ${name}`);
  });

  it.each([
    [['registry', 'admit', 'health', '--kind', 'friend'], 'Allowed choices are ministry, client.'],
    [['registry', 'admit', 'health', '--key', 'abc'], 'Give the 43 characters that "hub subgraph key" printed.'],
    [['registry', 'verify', '--anchor', '5'], 'Give the number and the hash'],
    [['subgraph', 'publish'], "required option '--reason <text>' not specified"],
    [['subgraph', 'rollback', '--to', '0', '--reason', 'x'], 'Give a whole number from 1'],
    [['subgraph', 'check', '--classification', 'SECRET'], 'Allowed choices are PUBLIC, INTERNAL'],
    [['subgraph', 'check', '--url', 'health'], 'Give an http:// or https:// address.'],
  ])('refuses %j with the reason', async (args, reason) => {
    expect(await run(args)).toContain(reason);
  });
});

async function run(args: readonly string[]): Promise<string> {
  const program = createProgram(createFakeTerminal());
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  for (const command of [program, ...program.commands, ...program.commands.flatMap((one) => one.commands)]) {
    command.configureOutput({ writeOut: write, writeErr: write });
  }
  const fault = await program.parseAsync([...args], { from: 'user' }).catch((caught: unknown) => caught);
  expect(fault).toBeInstanceOf(CommanderError);
  return output;
}
