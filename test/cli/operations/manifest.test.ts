import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runManifest } from '../../../cli/operations/run-manifest.ts';
import { readOwnOperations } from '../../../gateway/operations/read-own-operations.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';
import { temporaryFile } from '../../support/temporary-file.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly body: string;
}

describe('hub operations manifest', () => {
  it('writes each operation with its id, its type and the fragments that it uses, in the order of their names', async () => {
    const folder = write({
      'quotas.graphql':
        '# The places of a year.\nquery Quotas($year: Int!) { housingQuotas(fiscalYear: $year) { nodes { ...Quota } } }',
      'parts/quota.graphql':
        'fragment Quota on HousingQuota { places region { ...Place } } fragment Unused on Region { bpsCode }',
      'parts/place.graphql': 'fragment Place on Region { name }',
      'end.graphql': 'mutation End($input: EndPledgeInput!) { endPledge(input: $input) { __typename } }',
    });

    const { operations, ...rest } = await manifestOf([folder]);

    expect(rest).toEqual({ format: 'apollo-persisted-query-manifest', version: 1 });
    expect(operations.map(({ name, type }) => [name, type])).toEqual([
      ['End', 'mutation'],
      ['Quotas', 'query'],
    ]);
    const [, { id, body } = { id: '', body: '' }] = operations;
    expect(id).toBe(createHash('sha256').update(body).digest('hex'));
    expect(body.match(/fragment \w+/g)).toEqual(['fragment Quota', 'fragment Place']);
    expect(body).not.toContain('#');
  });

  it('gives the hub’s own operations the ids by which the gateway knows them', async () => {
    const { operations } = await manifestOf([new URL('../../../schema/operations', import.meta.url).pathname]);

    const registered = createRegisteredOperations(await readOwnOperations());

    expect(operations.length).toBeGreaterThan(50);
    expect(operations.filter(({ id }) => registered.findById(id).length !== 1).map(({ name }) => name)).toEqual([]);
  });

  it('reads what it wrote, and what the client preset writes', async () => {
    const folder = write({ 'regions.graphql': 'query Regions { regions { nodes { code } } }' });
    const written = join(folder, 'manifest.json');
    const terminal = createFakeTerminal();
    await runManifest(terminal, [folder], { out: written });
    const body = 'query Programs { socialPrograms { nodes { code } } }';
    const preset = join(folder, 'persisted-documents.json');
    writeFileSync(preset, JSON.stringify({ [`sha256:${createHash('sha256').update(body).digest('hex')}`]: body }));

    const { operations } = await manifestOf([written, preset]);

    expect(terminal.printed).toEqual([`Wrote 1 operations to ${written}.`]);
    expect(operations.map(({ name }) => name)).toEqual(['Programs', 'Regions']);
    expect(operations[0]?.body).toBe(body);
  });

  it('checks against the schema that it is given', async () => {
    const schema = new URL('../../../schema/variants/public.graphql', import.meta.url).pathname;
    const folder = write({ 'families.graphql': 'query Families { households { nodes { id } } }' });

    await expect(runManifest(createFakeTerminal(), [folder], { schema })).rejects.toThrow(
      'families.graphql:1:18 Cannot query field "households" on type "Query".',
    );
  });

  it('tells everything that is wrong at once, each with its place', async () => {
    const folder = write({
      'broken.graphql': 'query Broken {\n  regions(',
      'unknown.graphql': 'query Unknown {\n  regions { nodes { height } }\n}',
      'nameless.graphql': '{ regions { nodes { code } } }',
      'two.graphql': 'query One { regions { nodes { code } } } query Two { regions { nodes { code } } }',
      'schema.graphql': 'type Region { code: ID }',
      'lost.graphql': 'query Lost { regions { nodes { ...Nowhere } } }',
      'same.graphql': 'query Lost { regions { nodes { name } } }',
      'a.graphql': 'fragment Place on Region { name }',
      'b.graphql': 'fragment Place on Region { code }',
    });

    const fault = await runManifest(createFakeTerminal(), [folder], {}).catch((caught: Error) => caught.message);

    for (const line of [
      'broken.graphql:2:11 Syntax Error: Expected Name, found <EOF>.',
      'unknown.graphql:2:21 Cannot query field "height" on type "Region".',
      'nameless.graphql holds an operation without a name. Name it.',
      'two.graphql holds 2 operations. Give each a file of its own.',
      'schema.graphql holds a part of a schema, not operations alone.',
      'lost.graphql:1:35 Unknown fragment "Nowhere".',
      'same.graphql names its operation "Lost", as ',
      'b.graphql has another fragment "Place" than ',
    ]) {
      expect(fault).toContain(line);
    }
  });

  it.each([
    ['as a text', '"3212991203800001"'],
    ['with blanks and points', '"3212.9912 0380-0001"'],
    ['as a block', '"""\n  3212991203800001\n"""'],
  ])('refuses a literal that may be a person’s number, and does not repeat it: %s', async (_, literal) => {
    const folder = write({ 'family.graphql': `query Family {\n  household(nik: ${literal}) { id }\n}` });

    const fault = await runManifest(createFakeTerminal(), [folder], {}).catch((caught: Error) => caught.message);

    expect(fault).toContain('family.graphql:2 holds a literal that may be a person');
    expect(fault).not.toMatch(/3212/);
  });

  it('refuses a name that holds such a number', async () => {
    const folder = write({ 'family.graphql': 'query Family3212991203800001 { regions { nodes { code } } }' });

    await expect(runManifest(createFakeTerminal(), [folder], {})).rejects.toThrow('holds 16 digits');
  });

  it.each([
    ['a file that is not there', {}, 'gone.graphql', 'cannot be read (ENOENT)'],
    ['a folder without documents', { 'notes.txt': 'none' }, '', 'holds no .graphql file'],
    ['a manifest of another format', { 'm.json': '{"format":"other"}' }, 'm.json', 'neither a manifest'],
    ['a manifest that is no JSON', { 'm.json': '{' }, 'm.json', 'neither a manifest'],
    [
      'ids that are not of their bodies',
      { 'm.json': manifestWith('0'.repeat(64)) },
      'm.json',
      'an id that is not the SHA-256',
    ],
    [
      'fragments alone',
      { 'f.graphql': 'fragment F on Region { code }' },
      'f.graphql',
      'There is no operation in the files',
    ],
  ])('refuses %s', async (_, files, path, message) => {
    const folder = write(files);

    await expect(runManifest(createFakeTerminal(), [join(folder, path)], {})).rejects.toThrow(message);
  });
});

function manifestWith(id: string): string {
  const operations = [{ id, name: 'Regions', type: 'query', body: 'query Regions { regions { nodes { code } } }' }];
  return JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations });
}

async function manifestOf(paths: readonly string[]): Promise<{ readonly operations: readonly Entry[] }> {
  const out = temporaryFile('manifest.json');
  await runManifest(createFakeTerminal(), paths, { out });
  return JSON.parse(readFileSync(out, 'utf8'));
}

/** A folder with those files. */
function write(files: Readonly<Record<string, string>>): string {
  const folder = dirname(temporaryFile('none'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
