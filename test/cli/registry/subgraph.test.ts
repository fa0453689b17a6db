import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runKey } from '../../../cli/subgraph/run-key.ts';
import { runDiff, runList } from '../../../cli/subgraph/run-list.ts';
import { runCheck, runPublish } from '../../../cli/subgraph/run-publish.ts';
import { runTakeBack } from '../../../cli/subgraph/run-take-back.ts';
import { createWorkshop, type Workshop } from '../../../registry/workshop/workshop.ts';
import { createFakeTerminal } from '../../support/fake-terminal.ts';
import { temporaryFile } from '../../support/temporary-file.ts';
import { aMinistry, type Ministry, schemaWith } from './a-ministry.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

describe('hub subgraph key', () => {
  it('writes a key that its owner alone may read, prints the public half, and never writes over one', () => {
    const out = temporaryFile('health.key');
    const terminal = createFakeTerminal();

    runKey(terminal, 'health', { out });

    expect(statSync(out).mode & 0o777).toBe(0o600);
    expect(terminal.printed).toEqual([expect.stringMatching(/^[\w-]{43}$/)]);
    expect(() => runKey(terminal, 'health', { out })).toThrow('exists, and a key is never written over');
  });
});

describe('hub subgraph publish', () => {
  it('publishes what hub.json says, needing nothing but a reason', async () => {
    const ministry = await aMinistry({ workshop });
    const terminal = createFakeTerminal();

    expect(await publish(ministry, 'our first version', terminal)).toBe(0);

    expect(terminal.printed.at(-1)).toMatch(/^Published health version 1; graph 2 \([0-9a-f]{12}\)\.$/);
    expect((await ministry.opened.graphs.readCurrent())?.graph.sdl).toContain('healthcount');
  });

  it('says where it is published already, and that a new version went in over the old one', async () => {
    const ministry = await aMinistry({ workshop });
    await publish(ministry, 'our first version');
    const [again, next] = [createFakeTerminal(), createFakeTerminal()];

    expect(await publish(ministry, 'the same again', again)).toBe(0);
    ministry.write('schema.graphql', schemaWith('visits'));
    expect(await publish(ministry, 'visits by quarter', next)).toBe(0);

    expect(again.printed.at(-1)).toContain('health version 1 is published already');
    expect(next.printed.at(-1)).toContain('Published health version 2');
  });

  it('tells each error with its place in the files, what to do, and fails', async () => {
    const ministry = await aMinistry({ workshop });
    ministry.write('visits.graphql', 'extend type Query {\n  "Visits."\n  healthvisits: Visit\n}\n');
    const terminal = createFakeTerminal();

    expect(await publish(ministry, 'visits by quarter', terminal)).toBe(1);

    const [finding, remedy] = terminal.printed;
    expect(finding).toMatch(/\/schema\/visits\.graphql:3:17 error composition .*Visit/);
    expect(remedy).toMatch(/^ {2}\S/);
    expect(terminal.told).toEqual([expect.stringMatching(/^CHECK_FAILED: The check found one error\. /)]);
    expect((await ministry.opened.graphs.readCurrent())?.graph.version).toBe(1);
  });

  it('prints one JSON document where it is asked to, also of a refusal', async () => {
    const ministry = await aMinistry({ workshop });
    const [good, bad] = [createFakeTerminal(), createFakeTerminal()];
    const { settings } = ministry;

    expect(await runPublish(good, { settings, reason: 'our first version', json: true })).toBe(0);
    ministry.write('schema.graphql', 'type Query {');
    expect(await runPublish(bad, { settings, reason: 'something broken', json: true })).toBe(1);

    expect(JSON.parse(good.printed.join(''))).toMatchObject({
      changed: true,
      subgraph: { name: 'health', version: 1 },
    });
    expect(JSON.parse(bad.printed.join(''))).toMatchObject({
      code: 'CHECK_FAILED',
      findings: [{ rule: 'syntax', line: 1, file: expect.stringContaining('schema.graphql') }],
    });
  });

  it('is refused where another version is served by now than it was made for', async () => {
    const ministry = await aMinistry({ workshop });
    await publish(ministry, 'our first version');
    ministry.write('schema.graphql', schemaWith('visits'));
    const terminal = createFakeTerminal();

    const { settings } = ministry;
    expect(await runPublish(terminal, { settings, reason: 'visits by quarter', over: 0 })).toBe(1);

    expect(terminal.told[0]).toContain('CONFLICT: health is served in version 1, and the change was made for none.');
  });

  it('takes options before what hub.json says', async () => {
    const ministry = await aMinistry({ workshop });
    const { settings } = ministry;
    const options = { classification: 'INTERNAL', deadline: 900, url: 'https://health.example/graphql' } as const;

    await runPublish(createFakeTerminal(), { settings, reason: 'our first version', ...options });

    const version = ministry.opened.ledger.state.subgraphs.get('health')?.versions[0];
    expect(version).toMatchObject({ classification: 'INTERNAL', deadlineMs: 900, url: options.url });
  });

  it('waits for a gateway to serve it, and fails where the registry goes back by itself', async () => {
    const ministry = await aMinistry({ workshop });
    const { settings, opened } = ministry;
    const report = (version: number, status: 'SERVING' | 'REFUSED') => {
      const reason = status === 'SERVING' ? null : 'health does not serve Query.healthvisits';
      return opened.reports.take({ gateway: 'gateway-4000', version, status, reason });
    };
    const [good, bad, alone] = [createFakeTerminal(), createFakeTerminal(), createFakeTerminal()];

    const first = runPublish(good, { settings, reason: 'our first version', wait: 60 });
    await expect.poll(() => report(2, 'SERVING').then(() => good.printed.length)).toBeGreaterThan(0);
    expect(await first).toBe(0);
    ministry.write('schema.graphql', schemaWith('visits'));
    const second = runPublish(bad, { settings, reason: 'visits by quarter', wait: 60 });
    await expect.poll(() => report(3, 'REFUSED').then(() => bad.printed.length)).toBeGreaterThan(0);
    expect(await second).toBe(1);
    ministry.write('schema.graphql', schemaWith('clinics'));
    expect(await runPublish(alone, { settings, reason: 'clinics', wait: 1, json: true })).toBe(1);

    expect(good.printed.at(-1)).toBe('gateway-4000 serves it.');
    expect(bad.told).toEqual([
      'The registry has gone back to the graph of before: gateway-4000 refused graph 3: health does not serve Query.healthvisits',
    ]);
    expect(JSON.parse(alone.printed.join(''))).toMatchObject({ changed: true, outcome: { status: 'UNKNOWN' } });
  });

  it.each<[string, object, RegExp]>([
    ['no reason', { reason: undefined }, /^Give why it is published by --reason/],
    ['a schema that is not there', { schema: ['nowhere'] }, /^The schema nowhere cannot be read \(ENOENT\)/],
    ['a health query that is not there', { healthQuery: 'nowhere' }, /^The health query nowhere cannot be read/],
    ['a key that is not there', { key: 'nowhere' }, /^The key nowhere cannot be read \(ENOENT\). Make one with/],
    ['settings that are not there', { settings: 'nowhere.json' }, /^The settings nowhere\.json cannot be read/],
  ])('with %s is a wrong use, told in a sentence', async (_, fault, message) => {
    const { settings } = await aMinistry({ workshop });
    const options = { settings, reason: 'our first version', ...fault };

    const published = runPublish(createFakeTerminal(), options);

    await expect(published).rejects.toMatchObject({ exitCode: 2, message: expect.stringMatching(message) });
  });

  it('repeats nothing of a file that holds no key', async () => {
    const { settings, folder } = await aMinistry({ workshop });
    writeFileSync(join(folder, 'broken.key'), 'c2VjcmV0IHRoYXQgaXMgbm8ga2V5');

    const published = publish({ settings } as Ministry, 'a reason', createFakeTerminal(), join(folder, 'broken.key'));

    await expect(published).rejects.toMatchObject({ message: expect.not.stringContaining('c2Vjcm') });
  });

  it('says what to do where no registry listens', async () => {
    const { settings } = await aMinistry({ workshop });

    const published = runPublish(createFakeTerminal(), {
      settings,
      reason: 'a reason',
      registry: 'http://127.0.0.1:9',
    });

    await expect(published).rejects.toThrow('or give the address of a running registry with --registry');
  });
});

describe('hub subgraph check', () => {
  it('tells what would be, changes nothing, and fails where something is wrong', async () => {
    const ministry = await aMinistry({ workshop });
    const [good, bad] = [createFakeTerminal(), createFakeTerminal()];
    const { settings } = ministry;

    expect(await runCheck(good, { settings })).toBe(0);
    ministry.write('schema.graphql', schemaWith('visits').replace('  "Figure of the health register."\n', ''));
    expect(await runCheck(bad, { settings, json: true })).toBe(1);

    expect(good.printed.at(-1)).toMatch(/^It can be published; errors: 0, warnings: \d+\.$/);
    expect(JSON.parse(bad.printed.join(''))).toMatchObject({ passed: false, findings: [{ rule: 'description' }] });
    expect((await ministry.opened.graphs.readCurrent())?.graph.version).toBe(1);
  });
});

describe('hub subgraph rollback, retire, list and diff', () => {
  it('take a version back, show how it differs, and take the subgraph out', async () => {
    const ministry = await aMinistry({ workshop });
    const { settings } = ministry;
    await publish(ministry, 'our first version');
    ministry.write('schema.graphql', schemaWith('visits'));
    await publish(ministry, 'visits by quarter');
    const terminal = createFakeTerminal();
    const said = () => terminal.printed.splice(0).join('\n');

    expect(await runDiff(terminal, undefined, { settings })).toBe(0);
    expect(said()).toMatch(/--- health version 1\n\+\+\+ health version 2\n@@ [\s\S]*\n\+ {2}healthvisits: Int\n/);
    expect(await runTakeBack(terminal, undefined, { settings, to: 1, reason: 'figures were wrong' })).toBe(0);
    expect(said()).toMatch(/^health is served in version 1; graph 4/);
    expect(await runList(terminal, { settings })).toBe(0);
    expect(said()).toMatch(/\nhealth +1 of 2 +PUBLIC .* our first version/);
    expect(await runTakeBack(terminal, 'health', { settings, reason: 'merged elsewhere' })).toBe(0);
    expect(said()).toMatch(/^health is not served; graph 5/);
    expect(await runTakeBack(terminal, 'nothing', { settings, reason: 'merged elsewhere' })).toBe(1);
    expect(terminal.told.at(-1)).toMatch(/^NOT_ALLOWED: health may not change the subgraph nothing/);
  });
});

function publish(
  { settings }: Ministry,
  reason: string,
  terminal = createFakeTerminal(),
  key?: string,
): Promise<number> {
  return runPublish(terminal, { settings, reason, ...(key !== undefined && { key }) });
}
