import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { developmentSeed } from '#platform/access/signing-key.ts';
import { writeEntry } from '../../registry/change-log.ts';
import { logFileName, readFileLog } from '../../registry/file-log.ts';
import { registryKeyOf } from '../../registry/registry.ts';
import { signBody } from '../../registry/sign-change.ts';
import { type LogAnchor, verifyLog } from '../../registry/verify-log.ts';
import { createWorkshop, type Workshop } from '../../registry/workshop/workshop.ts';
import {
  aFolder,
  aPublication,
  aRegistry,
  aSigner,
  aSubgraph,
  operator,
  publicKeyOf,
  submit,
} from './open-registry.ts';

let workshop: Workshop;
let lines: readonly string[];
beforeAll(() => {
  workshop = createWorkshop();
  return () => workshop.close();
});

const health = aSigner('health');

describe('the verification of a history', () => {
  it('finds nothing in one that nobody touched', async () => {
    const directory = await aHistory();

    const found = await verify(directory);

    expect(found).toMatchObject({ entries: 5, faultCount: 0, faults: [] });
    expect(found.lastHash).toBe(hashOf(lines[4] ?? ''));
  });

  it.each<[string, (lines: string[]) => string[], string]>([
    ['a changed reason', (all) => all.with(2, all[2]?.replace('a new version', 'a NEW version') ?? ''), 'CHANGED'],
    ['a changed time', (all) => all.with(3, all[3]?.replace(/"at":"\d{4}/, '"at":"2020') ?? ''), 'CHANGED'],
    [
      'another author',
      (all) => all.with(2, all[2]?.replace('"author":"health"', '"author":"mallory"') ?? ''),
      'CHANGED',
    ],
    ['a removed change', (all) => all.toSpliced(2, 1), 'MISPLACED'],
    ['two changes in the other order', (all) => [all[0], all[1], all[3], all[2], all[4]] as string[], 'MISPLACED'],
    ['a line that is none', (all) => all.with(1, '{"seq":2}'), 'UNREADABLE'],
  ])('finds %s', async (_, tamper, kind) => {
    const directory = await aHistory();
    const path = join(directory, logFileName);
    const tampered = tamper([...lines]);
    expect(tampered).not.toEqual(lines);
    writeFileSync(path, `${tampered.join('\n')}\n`);

    const { faults } = await verify(directory);

    expect(faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('finds a change that was altered with all its hashes made anew: the signature is of another body', async () => {
    const directory = await aHistory();
    rewrite(directory, (entry) => ({ ...entry, body: String(entry.body).replace('a new version', 'a NEW version') }));

    const { faults } = await verify(directory);

    expect(faults.map(({ line, kind }) => [line, kind])).toEqual([
      [3, 'UNSIGNED'],
      [4, 'UNSIGNED'],
    ]);
  });

  it('finds a change that somebody signed who may not make it', async () => {
    const directory = await aHistory();
    const body = JSON.stringify(aPublication(aSubgraph('transport'), 0));
    const jws = await signBody(health, body);
    rewrite(directory, (entry) => (entry.seq === 4 ? { ...entry, body, jws } : entry));

    const { faults } = await verify(directory);

    expect(faults.map(({ line, kind }) => [line, kind])).toContainEqual([4, 'NOT_ALLOWED']);
  });

  it('finds a history that was cut back where an anchor was noted', async () => {
    const directory = await aHistory();
    const anchor = { seq: 5, hash: hashOf(lines[4] ?? '') };
    expect((await verify(directory, [anchor])).faults).toEqual([]);
    writeFileSync(join(directory, logFileName), `${lines.slice(0, 4).join('\n')}\n`);

    expect((await verify(directory)).faults).toEqual([]);
    expect((await verify(directory, [anchor])).faults).toMatchObject([{ kind: 'MISSING' }]);
  });

  it('believes nobody but those whose keys are given', async () => {
    const directory = await aHistory();

    const found = await verifyLog(readFileLog(directory), {
      operatorKeys: [publicKeyOf(aSigner('operator'))],
      registryKeys: [],
    });

    expect(found.faults.map(({ line, kind }) => [line, kind])).toEqual([
      [1, 'UNSIGNED'],
      [2, 'UNSIGNED'],
      [5, 'UNSIGNED'],
    ]);
  });
});

/** A log of a first graph, an admission, two publications and an automatic rollback. */
async function aHistory(): Promise<string> {
  const directory = aFolder();
  const registry = await aRegistry([health], { workshop, store: { directory } });
  await submit(registry, health, aPublication(aSubgraph('health'), 0));
  await submit(registry, health, aPublication(aSubgraph('health', ['visits']), 1));
  await registry.reports.take({ gateway: 'gateway-4000', version: 3, status: 'REFUSED', reason: 'no answer' });
  lines = readFileSync(join(directory, logFileName), 'utf8').trimEnd().split('\n');
  expect(decodeJwt(JSON.parse(lines[4] ?? '').jws).iss).toBe('registry');
  return directory;
}

function rewrite(directory: string, change: (entry: Record<string, unknown>) => Record<string, unknown>): void {
  let previous = '0'.repeat(64);
  const rewritten = lines.map((line) => {
    const { hash: _, ...entry } = JSON.parse(line) as Record<string, unknown>;
    const written = writeEntry(change(entry) as never, previous);
    previous = written.hash;
    return written.line;
  });
  writeFileSync(join(directory, logFileName), rewritten.join(''));
}

function verify(directory: string, anchors: readonly LogAnchor[] = []) {
  return verifyLog(readFileLog(directory), {
    operatorKeys: [publicKeyOf(operator)],
    registryKeys: [registryKeyOf(developmentSeed('registry of the tests'))],
    anchors,
  });
}

function hashOf(line: string): string {
  return JSON.parse(line).hash;
}
