import { readdirSync, readFileSync } from 'node:fs';
import { ChangeType } from '@graphql-inspector/core';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../registry/check/', import.meta.url);
const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');

describe('the page on checks', () => {
  it('tells of every rule, and of no other', () => {
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const named = sources.flatMap((source) =>
      [...source.matchAll(/(?:rule: |plainFinding\(\s*)'([a-z-]+)'/g)].map(([, rule]) => rule),
    );
    const told = new Set(
      page
        .split('\n')
        .flatMap((line) =>
          [...(/^\|([^|]+)\|/.exec(line)?.[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, rule]) => rule),
        ),
    );
    const changes = new Set(Object.values(ChangeType).map((type) => type.toLowerCase().replaceAll('_', '-')));

    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((rule) => !told.has(rule))).toEqual([]);
    expect([...told].filter((rule) => !named.includes(rule) && !changes.has(String(rule)))).toEqual([]);
  });
});
