import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { addSubgraphTestCommand } from '../../cli/commands/subgraph-test.ts';
import { runSubgraphTest } from '../../cli/subgraph/test/run-subgraph-test.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { startClinic } from './clinic.ts';
import { clinicSamples, families } from './clinic-register.ts';
import { clinicName, tokenSeed } from './clinic-token.ts';

const options = { name: clinicName, tokenSeed, timeout: 10 };

function samplesFile(text: string): string {
  const file = temporaryFile('samples.json');
  writeFileSync(file, text);
  return file;
}

describe('hub subgraph test', () => {
  it('exits with 0 where nothing failed, and tells of each check', async () => {
    await using clinic = await startClinic();
    const terminal = createFakeTerminal();

    const code = await runSubgraphTest(terminal, clinic.url, { ...options, samples: samplesFile(clinicSamples) });

    expect(code).toBe(0);
    expect(terminal.printed).toContain('passed  entities-order');
    expect(terminal.printed.at(-1)).toMatch(/health conforms: passed \d+, failed 0/);
  });

  it('exits with 1 where a check failed, and shows the remedy, what was sent and what came, and no personal data', async () => {
    await using clinic = await startClinic({ findAll: (batch, find) => batch.map(find).toReversed() });
    const terminal = createFakeTerminal();
    const samples = samplesFile(clinicSamples);

    const code = await runSubgraphTest(terminal, clinic.url, { ...options, samples, only: ['entities-order'] });

    const output = terminal.printed.join('\n');
    expect(code).toBe(1);
    expect(output).toContain('FAILED  entities-order');
    expect(output).toMatch(/Remedy: .*order of the representations/);
    expect(output).toMatch(/POST \/graphql.*_entities.*HTTP 200/s);
    expect(output).not.toMatch(/\d{16}|eyJ|Puskesmas/);
  });

  it('prints one JSON document with every check', async () => {
    await using clinic = await startClinic({ needsVisit: () => true });
    const terminal = createFakeTerminal();
    const [family] = families;
    const expected = {
      field: 'Household.needsVisit',
      representation: { nik: family?.nik, floorAreaM2: 90 },
      expected: false,
    };
    const samples = samplesFile(JSON.stringify({ requires: [expected] }));

    const code = await runSubgraphTest(terminal, clinic.url, { ...options, samples, json: true });

    expect(terminal.printed).toHaveLength(1);
    const document = JSON.parse(terminal.printed[0] ?? '') as { checks: { name: string; status: string }[] };
    expect(code).toBe(1);
    expect(document).toMatchObject({ subgraph: 'health', passed: false });
    expect(document.checks.filter(({ status }) => status === 'FAILED').map(({ name }) => name)).toEqual([
      'entities-requires',
    ]);
  });

  it('checks keys that nobody holds also where no entity is known', async () => {
    await using clinic = await startClinic({
      sdl: `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
        type Query { healthKeys(digits: Int! = 0): String clinics: Clinic }
        type Clinic @key(fields: "id") { id: ID! name: String }
        type Household @key(fields: "nik") { nik: ID visits: Int needsVisit: Boolean }`,
      findAll: async (batch, find) => (await Promise.all(batch.map(find))).filter((found) => found !== null),
    });
    const terminal = createFakeTerminal();

    await runSubgraphTest(terminal, clinic.url, options);

    expect(terminal.printed).toContain('FAILED  entities-unknown-keys');
  });

  it.each<[string, object, RegExp]>([
    ['a check that there is not', { only: ['order'] }, /no check "order".*entities-order/],
    ['samples that are not there', { samples: 'nowhere.json' }, /samples cannot be read from nowhere\.json: ENOENT/],
    ['a seed that is none', { tokenSeed: 'short' }, /43 characters/],
    ['no name, where no hub.json tells one', { name: undefined }, /name of the subgraph by --name, or in hub\.json/],
  ])('refuses %s', async (_, changes, message) => {
    const run = runSubgraphTest(createFakeTerminal(), 'http://127.0.0.1:1/graphql', { ...options, ...changes });

    await expect(run).rejects.toMatchObject({
      name: 'CommandFailure',
      exitCode: 2,
      message: expect.stringMatching(message),
    });
  });

  it.each([
    ['not JSON', '{', /are not JSON/],
    ['a list that is none', '{ "Household": 1 }', /Household: .*array/],
    ['a region without rows', '{ "region": { "caller": "3212" } }', /region\.inside/],
  ])('refuses samples that are %s, and says where', async (_, text, message) => {
    const samples = samplesFile(text);

    const run = runSubgraphTest(createFakeTerminal(), 'http://127.0.0.1:1/graphql', { ...options, samples });

    await expect(run).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });

  it('takes its options from the command line', async () => {
    await using clinic = await startClinic({ findAll: (batch, find) => batch.map(find).toReversed() });
    const terminal = createFakeTerminal();
    const program = new Command();
    addSubgraphTestCommand(program, terminal);
    const seed = temporaryFile('seed.txt');
    writeFileSync(seed, `${tokenSeed}\n`);
    const given = [
      '--name',
      clinicName,
      '--token-seed',
      `@${seed}`,
      '--only',
      'token-accepted',
      '--only',
      'entities-order',
    ];

    await program.parseAsync(['test', clinic.url, ...given, '--json'], { from: 'user' });
    const code = process.exitCode;
    process.exitCode = 0;

    expect(code).toBe(1);
    expect(JSON.parse(terminal.printed.join('\n'))).toMatchObject({
      checks: [
        { name: 'token-accepted', status: 'PASSED' },
        { name: 'entities-order', status: 'FAILED' },
      ],
    });
  });

  it('says that nothing listens at the address', async () => {
    const clinic = await startClinic();
    await clinic[Symbol.asyncDispose]();

    const run = runSubgraphTest(createFakeTerminal(), clinic.url, options);

    await expect(run).rejects.toThrow(`Nothing listens at ${clinic.url}. Start the subgraph`);
  });
});
