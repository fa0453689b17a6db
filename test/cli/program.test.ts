import { CommanderError } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../cli/program.ts';
import { createFakeTerminal } from '../support/fake-terminal.ts';

const commands = createProgram(createFakeTerminal()).commands.map((command) => command.name());

describe('the command line', () => {
  it('knows its commands', () => {
    expect(commands).toEqual([
      'dev',
      'start',
      'seed',
      'import',
      'reconcile',
      'compose',
      'query',
      'subgraph',
      'operations',
      'registry',
      'audit',
      'token',
      'store',
    ]);
  });

  it.each(commands)('explains "hub %s" in a paragraph with examples', async (name) => {
    const { fault, output } = await run([name, '--help']);

    expect(fault).toMatchObject({ exitCode: 0 });
    expect(output).toMatch(new RegExp(`^Usage: hub ${name} `));
    expect(output).toMatch(/\.\s[A-Z]/); // sentences, not a catchword
    expect(output).toContain(`  $ `);
    expect(output).toContain(`hub ${name}`);
  });

  it.each([
    [['dev', '--scale', 'huge'], 'The scales are: tiny, dev, demo, bench.'],
    [['dev', '--port', 'abc'], 'Give a whole number from 0 to 65535.'],
    [['dev', '--frobnicate'], "unknown option '--frobnicate'"],
    [['start'], "missing required argument 'part'"],
    [['seed', '--room', 'cross-program'], 'The ministries are: social-welfare, housing, family-planning.'],
    [['query', '--url', 'localhost'], 'Give an http:// or https:// address.'],
    [['query', 'a', 'b'], 'too many arguments'],
    [['deploy'], "unknown command 'deploy'"],
  ])('refuses %j with the reason and where to find help', async (args, reason) => {
    const { fault, output } = await run(args);

    expect(fault).toBeInstanceOf(CommanderError);
    expect(output).toContain(reason);
    expect(output).toContain('--help');
  });
});

async function run(args: readonly string[]): Promise<{ fault: unknown; output: string }> {
  const program = createProgram(createFakeTerminal());
  let output = '';
  const write = (text: string) => {
    output += text;
  };
  for (const command of [program, ...program.commands]) {
    command.configureOutput({ writeOut: write, writeErr: write });
  }
  const fault = await program.parseAsync([...args], { from: 'user' }).catch((caught: unknown) => caught);
  return { fault, output };
}
