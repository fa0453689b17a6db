import { HubError } from '#platform/errors.ts';

/** Something that goes wrong with a ministry's answer. */
export interface Fault {
  readonly name: string;
  /** The answer as it comes with the fault, or a throw. */
  spoil(answer: Answer, ministry: string): unknown;
  /**
   * `loud` where the hub sees it and tells it wherever it changes anything; `lie` where it sees it in the client's answer,
   * but other ministries may be given it before; `quiet` where nothing is wrong with such an answer.
   */
  readonly kind: 'loud' | 'lie' | 'quiet';
}

interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly unknown[];
}

const message = 'at 10.0.0.1: out of order';

/** Faults of a network, of a server, and of one that lies. */
export const faults: readonly Fault[] = [
  loud('an unreachable ministry', (_, ministry) => {
    throw new HubError('SUBGRAPH_UNREACHABLE', 'It cannot be reached.', { ministry });
  }),
  loud('silence', (_, ministry) => {
    throw new HubError('SUBGRAPH_TIMEOUT', 'It did not answer.', { ministry });
  }),
  loud('an error without data', () => ({ errors: [{ message }] })),
  loud('an error beside null', () => ({ data: null, errors: [{ message, path: ['_entities'] }] })),
  loud('null', () => null),
  loud('a list', (answer) => [answer]),
  loud('neither data nor errors', () => ({ hello: 'world' })),
  loud('a text for data', () => ({ data: 'out of order' })),
  {
    name: 'objects for leaves',
    kind: 'lie',
    spoil: ({ data }) => ({ data: mapLeaves(data, () => ({ wrong: { deeply: [true] } })) }),
  },
  { name: 'lists for leaves', kind: 'lie', spoil: ({ data }) => ({ data: mapLeaves(data, () => [[]]) }) },
  { name: 'leaves for objects', kind: 'lie', spoil: ({ data }) => ({ data: flatten(data) }) },
  loud('an entity too few', ({ data }) => ({ data: changeEntities(data, (entities) => entities.slice(1)) })),
  loud('an entity too many', ({ data }) => ({ data: changeEntities(data, (entities) => [...entities, ...entities]) })),
  loud('an error and null for the first entity', ({ data }) => ({
    data: changeEntities(data, ([, ...others]) => [null, ...others]),
    errors: [{ message, path: ['_entities', 0] }],
  })),
  {
    name: 'null for the first entity',
    kind: 'quiet',
    spoil: ({ data }) => ({ data: changeEntities(data, ([, ...others]) => [null, ...others]) }),
  },
  { name: 'names that every object inherits', kind: 'quiet', spoil: ({ data }) => ({ data: hostile(data) }) },
  { name: 'fields that nobody asked for', kind: 'quiet', spoil: ({ data }) => ({ data: talkative(data) }) },
];

function loud(name: string, spoil: Fault['spoil']): Fault {
  return { name, spoil, kind: 'loud' };
}

function mapValues(value: unknown, map: (value: unknown) => unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, map(part)]));
}

function mapLeaves(value: unknown, map: () => unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((element) => mapLeaves(element, map, name));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([part, inner]) => [part, mapLeaves(inner, map, part)]));
  }
  return value === null || keyNames.has(name) ? value : map();
}

// With a wrong key other ministries would be asked for somebody else.
const keyNames = new Set(['__typename', 'id', 'sku', 'region', 'number', 'a', 'b']);

function flatten(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((element) => flatten(element, depth));
  if (typeof value !== 'object' || value === null) return value;
  return depth === 1 ? 'flat' : mapValues(value, (part) => flatten(part, depth + 1));
}

function changeEntities(data: Answer['data'], change: (entities: readonly unknown[]) => readonly unknown[]): unknown {
  const entities = data?._entities;
  return Array.isArray(entities) ? { ...data, _entities: change(entities) } : data;
}

function hostile(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hostile);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([name, part]) => `${JSON.stringify(name)}:${JSON.stringify(hostile(part))}`);
  const added = ['"__proto__":{"isAdmin":true}', '"constructor":{"prototype":{"isAdmin":true}}', '"toString":null'];
  return JSON.parse(`{${[...added, ...inner].join(',')}}`);
}

function talkative(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(talkative);
  if (typeof value !== 'object' || value === null) return value;
  return { zzz: 'x'.repeat(100), ...(mapValues(value, talkative) as object), more: [{ id: 1 }, null] };
}
