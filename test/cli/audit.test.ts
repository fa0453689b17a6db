import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { runExport } from '../../cli/audit/run-export.ts';
import { runVerify } from '../../cli/audit/run-verify.ts';
import { createProgram } from '../../cli/program.ts';
import { aFolder, aLogOf, keys, open, rewrite } from '../platform/audit/audit-folder.ts';
import { anEntry } from '../platform/audit/entries.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';
import { temporaryFile } from '../support/temporary-file.ts';

describe('hub audit verify', () => {
  it('tells that a log is sound, and succeeds', async () => {
    const dir = await aLogOf(3);
    const terminal = createFakeTerminal();

    const exitCode = await runVerify(terminal, { dir, publicKey: [aKeyFile()] });

    expect(exitCode).toBe(0);
    expect(terminal.printed).toEqual([`${dir}: sound. records: 5 (1 to 5), checkpoints: 2, not sealed yet: 0.`]);
  });

  it('names what is wrong, and fails', async () => {
    const dir = await aLogOf(3);
    rewrite(dir, '000001.log', (lines) => lines.toSpliced(3, 1));
    const terminal = createFakeTerminal();

    const exitCode = await runVerify(terminal, { dir, publicKey: [aKeyFile()] });

    expect(exitCode).toBe(1);
    expect(terminal.printed[0]).toContain('NOT SOUND, faults: 1');
    expect(terminal.printed[1]).toBe('  segment 1, line 4, record 3: REMOVED. Record 3 is missing before record 4.');
  });

  it('verifies every gateway of a folder, and prints JSON where it is asked to', async () => {
    const dir = aFolder();
    for (const name of ['east', 'west']) await (await open(join(dir, name))).close();
    rewrite(join(dir, 'west'), '000001.log', (lines) => lines.slice(0, -1));
    const terminal = createFakeTerminal();

    const exitCode = await runVerify(terminal, { dir, publicKey: [aKeyFile('jwk')], json: true });

    expect(exitCode).toBe(1);
    expect(JSON.parse(terminal.printed.join(''))).toMatchObject({
      sound: false,
      logs: [
        { log: 'east', sound: true, faults: [] },
        { log: 'west', sound: false, faults: [{ kind: 'TRUNCATED' }] },
      ],
    });
  });

  it('holds the log against an anchor', async () => {
    const dir = await aLogOf(3);
    const anchor = [{ seq: 900, hash: 'a'.repeat(64) }];

    const exitCode = await runVerify(createFakeTerminal(), { dir, publicKey: [aKeyFile()], anchor });

    expect(exitCode).toBe(1);
  });

  it('says what to do where there is no log', async () => {
    const run = runVerify(createFakeTerminal(), { dir: aFolder(), publicKey: [aKeyFile()] });

    await expect(run).rejects.toThrow('Name its folder with --dir');
  });

  it.each<[string, () => string]>([
    ['is not there', () => temporaryFile('none.pem')],
    ['is no key', () => aFile('key')],
    [
      'is of another kind',
      () => aFile(generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'pem' })),
    ],
  ])('refuses a key that %s', async (_, file) => {
    const run = runVerify(createFakeTerminal(), { dir: await aLogOf(1), publicKey: [file()] });

    await expect(run).rejects.toMatchObject({ exitCode: 2, message: expect.stringContaining('Ed25519') });
  });
});

describe('hub audit export', () => {
  it('prints the accesses of some households, newest first, one JSON object a line', async () => {
    const dir = await aLogOf(9);
    const terminal = createFakeTerminal();

    await runExport(terminal, { dir, format: 'ndjson', household: ['household-2', 'household-7'] });

    const requests = terminal.printed.map((line) => JSON.parse(line).requestId);
    expect(requests).toEqual(['request-7', 'request-2']);
    expect(terminal.told).toEqual(['Accesses: 2.']);
  });

  it('leaves out what is not between two times', async () => {
    const dir = await aLogOf(2);
    const terminal = createFakeTerminal();

    await runExport(terminal, { dir, format: 'ndjson', to: '2026-01-01T00:00:00.000Z' });

    expect(terminal.printed).toEqual([]);
  });

  it('writes CSV that no spreadsheet runs, into a file for its owner alone', async () => {
    const dir = aFolder();
    const log = await open(dir);
    await log.append(anEntry(1, { actor: '=cmd("x")', agency: 'dinas, "satu"' }));
    await log.close();
    const out = temporaryFile('accesses.csv');

    await runExport(createFakeTerminal(), { dir, format: 'csv', out });

    const [header, line] = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(header).toMatch(/^gateway,seq,at,/);
    expect(line).toContain(`,"'=cmd(""x"")",case-desk,"dinas, ""satu""",`);
    expect(line).toContain(',Household.address Person.name,');
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  it('never writes over a file', async () => {
    const out = aFile('mine');

    const run = runExport(createFakeTerminal(), { dir: await aLogOf(1), format: 'ndjson', out });

    await expect(run).rejects.toThrow(`The file ${out} exists. Name a new one with --out.`);
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });
});

describe('the command line of hub audit', () => {
  it.each(['verify', 'export'])('explains "hub audit %s" with examples', async (name) => {
    const output = await run(['audit', name, '--help']);

    expect(output).toContain(`Usage: hub audit ${name}`);
    expect(output).toContain('  $ hub audit');
  });

  it.each([
    [['verify', '--anchor', '5'], 'Give the number and the hash of a checkpoint'],
    [['export', '--from', 'yesterday'], 'Give a day as 2026-03-01'],
    [['export', '--to', '2026-03-01T08:00'], 'Give a day as 2026-03-01'],
    [['export', '--format', 'xml'], 'The formats are: ndjson, csv.'],
  ])('refuses %j with the reason', async (args, reason) => {
    const output = await run(['audit', ...args]);

    expect(output).toContain(reason);
  });
});

async function run(args: readonly string[]): Promise<string> {
  const program = createProgram(createFakeTerminal());
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  const audit = program.commands.find((command) => command.name() === 'audit');
  for (const command of [program, audit, ...(audit?.commands ?? [])]) {
    command?.configureOutput({ writeOut: write, writeErr: write });
  }
  const fault = await program.parseAsync([...args], { from: 'user' }).catch((caught: unknown) => caught);
  expect(fault).toBeInstanceOf(CommanderError);
  return output;
}

function aKeyFile(format: 'pem' | 'jwk' = 'pem'): string {
  const { publicKey } = keys;
  return aFile(
    format === 'jwk' ? JSON.stringify(publicKey.export({ format })) : publicKey.export({ type: 'spki', format }),
  );
}

function aFile(content: string | Buffer): string {
  const path = temporaryFile('file');
  writeFileSync(path, content);
  return path;
}
