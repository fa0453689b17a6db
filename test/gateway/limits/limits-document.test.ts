import { readdir, readFile } from 'node:fs/promises';
import { getIntrospectionQuery, parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles } from '#platform/access/caller.ts';
import { compileCost } from '../../../gateway/limits/cost.ts';
import { requireWithinCost } from '../../../gateway/limits/describe-cost.ts';
import { measureOperation, requireWithinLimits } from '../../../gateway/limits/measure-operation.ts';
import { limitsByRole, maxTokensOfAnyRole } from '../../../gateway/limits/role-limits.ts';
import { loadSupergraph } from '../../../gateway/supergraph.ts';

const root = new URL('../../../', import.meta.url);
const operations: [string, string][] = [];
let compile: ReturnType<typeof compileCost>;
let written: string;

beforeAll(async () => {
  const sdl = await readFile(new URL('schema/supergraph.graphql', root), 'utf8');
  compile = compileCost(sdl, loadSupergraph(sdl).apiSchema);
  written = await readFile(new URL('docs/limits.md', root), 'utf8');
  const folder = new URL('schema/operations/', root);
  for (const file of (await readdir(folder)).sort()) {
    operations.push([file, await readFile(new URL(file, folder), 'utf8')]);
  }
});

describe('docs/limits.md', () => {
  it('has the limits of every role as the gateway has them', () => {
    const names = Object.keys(limitsByRole.PUBLIC) as (keyof typeof limitsByRole.PUBLIC)[];
    const rows = roles.map((role) => [`\`${role}\``, ...names.map((name) => told(limitsByRole[role][name]))]);
    const columns = [['limit', ...rows.map(([role]) => role ?? '')]];
    for (const [index, name] of names.entries())
      columns.push([`\`${name}\``, ...rows.map((row) => row[index + 1] ?? '')]);

    expect(written).toContain(table(columns));
  });

  it('has the size and cost of every shipped operation', () => {
    const rows = operations.map(([file, text]) => {
      const document = parse(text);
      const { tokens, depth, selections } = measureOperation(document);
      const cost = compile(document);
      const atMost = text.includes('$first') ? told(cost.of({ first: 500 })) : '';
      return [`\`${file}\``, told(tokens), told(depth), told(selections), told(cost.of({})), atMost];
    });

    expect(written).toContain(
      table([['operation', 'tokens', 'depth', 'fields', 'cost as written', 'cost with `first: 500`'], ...rows]),
    );
  });
});

describe('the limits of each role', () => {
  it('let officers and analysts send every shipped operation with its longest page', () => {
    for (const role of ['ANALYST', 'MINISTRY_OFFICER', 'REGIONAL_OFFICER'] as const) {
      for (const [, text] of operations) {
        const document = parse(text);

        expect(() => requireWithinLimits(measureOperation(document), limitsByRole[role])).not.toThrow();
        expect(() => requireWithinCost(compile(document).of({ first: 500 }), limitsByRole[role])).not.toThrow();
      }
    }
  });

  it('let officers read 500 households with all that three ministries know and the lists inside', () => {
    const household = operations.find(([file]) => file === 'household.graphql')?.[1] ?? '';
    const fields = household.slice(household.indexOf('{', household.indexOf('household(')), household.lastIndexOf('}'));
    const document = parse(`{ households(first: 500) { nodes ${fields} pageInfo { endCursor } } }`);
    const cost = compile(document).of({});

    expect(cost).toBeGreaterThan(40_000);
    expect(() => requireWithinCost(cost, limitsByRole.MINISTRY_OFFICER)).not.toThrow();
    expect(() => requireWithinCost(cost, limitsByRole.PUBLIC)).toThrow('maxCost');
  });

  it('let a tool read the whole schema, and refuse a loop through it', () => {
    const whole = parse(getIntrospectionQuery());
    const levels = 5;
    const loop = parse(`{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`);

    for (const limits of Object.values(limitsByRole)) {
      expect(() => requireWithinLimits(measureOperation(whole), limits)).not.toThrow();
      expect(() => requireWithinCost(compile(whole).of({}), limits)).not.toThrow();
      expect(() => requireWithinCost(compile(loop).of({}), limits)).toThrow('maxCost');
    }
  });

  it('leave a burst of at least the dearest operation', () => {
    for (const { burstObjects, maxCost } of Object.values(limitsByRole)) {
      expect(burstObjects).toBeGreaterThanOrEqual(maxCost);
    }
  });

  it('give the public a rate of its own, whose clients cannot push out those of another role', () => {
    const rateOf = ({ objectsPerMinute, burstObjects }: (typeof limitsByRole)['PUBLIC']) =>
      `${objectsPerMinute}/${burstObjects}`;
    const others = roles.filter((role) => role !== 'PUBLIC').map((role) => rateOf(limitsByRole[role]));

    expect(others).not.toContain(rateOf(limitsByRole.PUBLIC));
  });

  it('bound the parser by the most of any role', () => {
    expect(() => parse(`{${'a '.repeat(maxTokensOfAnyRole - 2)}}`, { maxTokens: maxTokensOfAnyRole })).not.toThrow();
    expect(() => parse(`{${'a '.repeat(maxTokensOfAnyRole - 1)}}`, { maxTokens: maxTokensOfAnyRole })).toThrow(
      'tokens',
    );
  });
});

function told(value: number | boolean): string {
  return typeof value === 'number' ? value.toLocaleString('en') : value ? 'yes' : 'no';
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
