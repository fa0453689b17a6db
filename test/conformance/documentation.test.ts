import { readFileSync } from 'node:fs';
import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { waiverOf } from '../../conformance/checks/graphql-over-http.ts';
import { checks } from '../../conformance/checks.ts';
import { readSamples } from '../../conformance/samples.ts';

const page = readFileSync(new URL('../../docs/conformance.md', import.meta.url), 'utf8');

describe('docs/conformance.md', () => {
  it('lists every check with what it asks, and no other', () => {
    const rows = page
      .split('\n')
      .map((line) => /^\| `([a-z][a-z-]+)` \| (.*) \|$/.exec(line))
      .flatMap((row) => (row ? [[row[1], row[2]]] : []));

    expect(rows.toSorted()).toEqual(checks.map(({ name, about }) => [name, about]).toSorted());
  });

  it('shows samples that can be read', () => {
    const [, samples = ''] = /```json\n(.*?)```/s.exec(page) ?? [];

    const { entities, region, requires } = readSamples(samples);

    expect([...entities.keys()]).toEqual(['Household', 'Clinic']);
    expect(region?.caller).toBe('3212');
    expect(requires).toHaveLength(1);
  });

  it('names every audit that is waived for a reason of its own', () => {
    const waived = serverAudits({ url: 'http://127.0.0.1:1' }).filter(({ id, name }) => {
      const isOptional = name.startsWith('MAY') || name.includes('application/graphql-response+json');
      return !isOptional && waiverOf(id, name) !== null;
    });

    expect(waived.filter(({ id }) => !page.includes(`\`${id}\``))).toEqual([]);
    expect(waived.length).toBeGreaterThan(5);
  });
});

describe('the checks', () => {
  it('have names of their own, and stand only on checks that ran before them', () => {
    const names = checks.map(({ name }) => name);

    expect(new Set(names).size).toBe(names.length);
    checks.forEach(({ after = [] }, n) => {
      expect(after.filter((name) => !names.slice(0, n).includes(name))).toEqual([]);
    });
  });
});
