import fc from 'fast-check';

// JSON as it is written: with its fields in order, some of them twice, and values that are no JSON at all.
type Node =
  | { readonly kind: 'object'; readonly fields: [name: string, value: Node][] }
  | { readonly kind: 'list'; readonly elements: Node[] }
  | { readonly kind: 'text'; text: string };

/** Makes another answer of a ministry's answer; the same of the same. */
export type Mutation = (json: string) => Buffer;

const values = [
  'null',
  'true',
  '1',
  '-0',
  '1.50',
  '1e3',
  '2147483648',
  '00',
  '"text"',
  '""',
  '"\\u0041"',
  '"\\/"',
  '"\\ud800"',
  '"POOR"',
  '"Household"',
  '{}',
  '[]',
  '[[]]',
  '{"nik":"1"}',
  '[null]',
  'nul',
  '"',
];

/** Mutations of every kind, and none. */
export const mutations: fc.Arbitrary<Mutation> = fc
  .record({
    how: fc.constantFrom(
      'none',
      'drop',
      'double',
      'swap',
      'extra',
      'replace',
      'rename',
      'cut',
      'byte',
      'space',
      'errors',
    ),
    at: fc.nat(10_000),
    value: fc.constantFrom(...values),
    byte: fc.integer({ min: 0, max: 255 }),
  })
  .map(({ how, at, value, byte }) => (json) => {
    const bytes = Buffer.from(json);
    switch (how) {
      case 'none':
        return bytes;
      case 'cut':
        return bytes.subarray(0, at % bytes.length);
      case 'byte':
        bytes[at % bytes.length] = byte;
        return bytes;
      case 'errors':
        return Buffer.from(`{"errors":[{"message":"x","path":["_entities",${at % 3}]}],${json.slice(1)}`);
      case 'space':
        return Buffer.from(json.replaceAll(',', at % 2 === 0 ? ', ' : ',\n'));
      default:
        return Buffer.from(print(mutate(how, read(JSON.parse(json)), at, value)));
    }
  });

function mutate(how: string, root: Node, at: number, value: string): Node {
  if (how === 'replace') {
    const leaves = nodesOf(root).filter((node) => node.kind === 'text');
    const leaf = leaves[at % Math.max(1, leaves.length)];
    if (leaf?.kind === 'text') leaf.text = value;
    return root;
  }
  const objects = nodesOf(root).filter((node) => node.kind === 'object' && node.fields.length > 0);
  const object = objects[at % objects.length];
  if (object?.kind !== 'object') return root;
  const { fields } = object;
  const place = at % fields.length;
  const [name, node] = fields[place] as (typeof fields)[number];
  switch (how) {
    case 'drop':
      fields.splice(place, 1);
      break;
    case 'double':
      fields.push([name, at % 2 === 0 ? node : { kind: 'text', text: value }]);
      break;
    case 'swap':
      fields.reverse();
      break;
    case 'extra':
      fields.splice(place, 0, [
        ['__proto__', 'constructor', 'nik', 'extra'][at % 4] as string,
        { kind: 'text', text: value },
      ]);
      break;
    default:
      fields[place] = [`${name}s`, node];
  }
  return root;
}

function nodesOf(node: Node): Node[] {
  if (node.kind === 'text') return [node];
  const inner = node.kind === 'list' ? node.elements : node.fields.map(([, value]) => value);
  return [node, ...inner.flatMap(nodesOf)];
}

function read(value: unknown): Node {
  if (Array.isArray(value)) return { kind: 'list', elements: value.map(read) };
  if (typeof value !== 'object' || value === null) return { kind: 'text', text: JSON.stringify(value) };
  return { kind: 'object', fields: Object.entries(value).map(([name, inner]) => [name, read(inner)]) };
}

function print(node: Node): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'list':
      return `[${node.elements.map(print).join(',')}]`;
    case 'object':
      return `{${node.fields.map(([name, value]) => `${JSON.stringify(name)}:${print(value)}`).join(',')}}`;
  }
}
