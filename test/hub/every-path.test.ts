import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { type GraphqlAnswer, startTestHub, type TestHub } from '../support/hub.ts';
import { loadCommittedSupergraph } from '../support/supergraph.ts';

// Every way through the graph to a family or a person, made from the schema: a field that is new is tried as well.

const { nation: _, ...officer } = developmentOfficer;
const region = '3212';
const regional = { ...officer, role: 'REGIONAL_OFFICER', regions: [region] };
const { apiSchema } = loadCommittedSupergraph();
const query = apiSchema.getQueryType() as GraphQLObjectType;

/** What required arguments are given, by name; ids are those of rows outside of the region. */
const given: Record<string, string> = {
  fiscalYear: '2026',
  year: '2026',
  tranche: '1',
  program: 'PKH',
  status: 'ACTIVE',
  from: '"2025-01-01"',
  to: '"2026-11-01"',
  code: '"31"',
  by: 'REGENCY',
  where: '{ welfare: { deciles: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } }',
};
const ofField: Readonly<Record<string, string>> = {
  'Query.housingAssistanceCoverage(program:)': 'BSPS',
  'Query.cohortOverlap(sets:)': '[{ name: "a", where: { welfare: { deciles: [1, 2] } } }]',
  'Query.cohortTransition(from:)': '[{ name: "a", where: { welfare: { deciles: [1, 2] } } }]',
  'Query.cohortTransition(to:)': '[{ name: "b", where: { welfare: { deciles: [1, 2] } } }]',
};

interface Way {
  /** From a field of Query to the family or person. */
  readonly fields: readonly { readonly parent: GraphQLObjectType; readonly name: string }[];
}

const subjects: ReadonlySet<string> = new Set(['Household', 'Person']);
const longestWay = 7;

// From each field of Query, each type is gone through once, by the shortest way.
function waysFrom(root: string): readonly Way[] {
  const ways: Way[] = [];
  const seen = new Set<string>();
  const open: { type: GraphQLObjectType; fields: Way['fields'] }[] = [];
  const step = (parent: GraphQLObjectType, name: string, before: Way['fields']) => {
    const type = getNamedType(parent.getFields()[name]?.type);
    if (!isObjectType(type)) return;
    const fields = [...before, { parent, name }];
    if (subjects.has(type.name)) ways.push({ fields });
    if (seen.has(type.name) || fields.length === longestWay) return;
    seen.add(type.name);
    open.push({ type, fields });
  };
  step(query, root, []);
  for (let next = open.shift(); next; next = open.shift()) {
    for (const name of Object.keys(next.type.getFields())) {
      if (name !== 'edges') step(next.type, name, next.fields); // nodes are the same rows
    }
  }
  return ways;
}

function write({ fields }: Way, ids: readonly string[]): string {
  const [root, ...inner] = fields;
  const within = inner.map(({ parent, name }) => ` { ${name}${argumentsOf(parent, name, null)}`).join('');
  const tail = `${within} { id nik }${' }'.repeat(inner.length)}`;
  const name = root?.name ?? '';
  const asked = ids.some((id) => takes(name, id)) ? ids.filter((id) => takes(name, id)) : [null];
  return `{ ${asked.map((id, at) => `r${at}: ${name}${argumentsOf(query, name, id)}${tail}`).join(' ')} }`;
}

// A root that is asked by id takes an id, one that is asked by NIK a NIK.
function takes(root: string, id: string): boolean {
  return query.getFields()[root]?.args.some(({ name }) => name === (isNik(id) ? 'nik' : 'id')) === true;
}

const isNik = (text: string) => /^\d{16}$/.test(text);

function argumentsOf(parent: GraphQLObjectType, name: string, id: string | null): string {
  const { args = [] } = parent.getFields()[name] ?? {};
  const values = args.flatMap(({ name: argument, type, defaultValue }) => {
    if (argument === 'first') return ['first: 30'];
    if (argument === 'id' && id !== null && !isNik(id)) return [`id: "${id}"`];
    if (argument === 'nik' && id !== null && isNik(id)) return [`nik: "${id}"`];
    if (!isNonNullType(type) || defaultValue !== undefined) return [];
    return [`${argument}: ${ofField[`${parent.name}.${name}(${argument}:)`] ?? given[argument]}`];
  });
  return values.length > 0 ? `(${values.join(', ')})` : '';
}

interface Listed {
  readonly id: string;
  readonly nik?: string;
  readonly welfare?: {
    readonly region: { readonly code: string } | null;
    readonly members: { readonly nodes: readonly { readonly person: { readonly id: string; readonly nik: string } }[] };
  } | null;
}

let hub: TestHub;
/** Ids and NIKs of families and persons that no ministry knows inside the region. */
let strangers: ReadonlySet<string>;
/** Ids of rows of the whole nation, by the name of the type. */
const rows = new Map<string, readonly string[]>();

const codesOf = ({ errors = [] }: GraphqlAnswer) => errors.map(({ extensions }) => extensions.code);
const wordsIn = (value: unknown) => JSON.stringify(value ?? null).match(/[\w-]{16,}/g) ?? [];
const nodesOf = async (list: string, selection: string, claims?: object) => {
  const { data } = await hub.query(`{ found: ${list} { nodes { ${selection} } } }`, {}, claims as never);
  return (data?.found as { nodes: readonly Listed[] } | null)?.nodes ?? [];
};

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  const family = 'id nik welfare { region { code } members(first: 30) { nodes { person { id nik } } } }';
  const own = new Set<string>();
  const all = await nodesOf('households(first: 500)', family);
  for (const list of ['households', 'housingHouseholds', 'surveyedHouseholds']) {
    const mine = await nodesOf(`${list}(first: 500, filter: { region: "${region}" })`, family);
    for (const word of wordsIn(mine)) own.add(word);
  }
  const outside = all.filter(({ welfare, id }) => !welfare?.region?.code.startsWith(region) && !own.has(id));
  strangers = new Set(wordsIn(outside).filter((word) => !own.has(word)));
  given.region = `"${outside[0]?.welfare?.region?.code.slice(0, 4)}"`;
  rows.set(
    'Household',
    outside.slice(0, 6).flatMap(({ id, nik }) => [id, nik ?? '']),
  );
  const persons = outside.flatMap(({ welfare }) => welfare?.members.nodes.map(({ person }) => person) ?? []);
  const foreign = persons.filter(({ id }) => strangers.has(id)).slice(0, 6);
  rows.set(
    'Person',
    foreign.flatMap(({ id, nik }) => [id, nik]),
  );
  const projects = await hub.query(
    '{ housingProjects { nodes { homes(vacant: false, first: 10) { nodes { id } } } } }',
  );
  rows.set('ProjectHome', wordsIn(projects.data).slice(0, 15));
  for (const { name, args } of Object.values(query.getFields())) {
    const listed = getNamedType(query.getFields()[name]?.type);
    const node = isObjectType(listed) ? listed.getFields().nodes : undefined;
    if (!node || !args.some((argument) => argument.name === 'first')) continue;
    const type = getNamedType(node.type);
    if (!isObjectType(type) || !type.getFields().id || rows.has(type.name)) continue;
    const nodes = await nodesOf(`${name}${argumentsOf(query, name, null)}`, 'id');
    rows.set(type.name, nodes.map(({ id }) => id).slice(0, 15));
  }
}, 60_000);
afterAll(() => hub[Symbol.asyncDispose]());

const roots = Object.keys(query.getFields()).map((root) => [root, waysFrom(root)] as const);
const led = roots.filter(([, ways]) => ways.length > 0);

describe('no way through the graph leads a regional officer to a family or person of another region', () => {
  let found = 0;

  it.each(led)('from %s', async (root, ways) => {
    const type = String(getNamedType(query.getFields()[root]?.type));
    for (const way of ways) {
      const document = write(way, rows.get(type) ?? []);

      const answer = await hub.query(document, {}, regional);
      const nation = await hub.query(document);

      const expected = new Set(['UNAUTHORIZED_FIELD', ...codesOf(nation)]);
      expect(
        codesOf(answer).filter((code) => !expected.has(code)),
        document,
      ).toEqual([]);
      expect(
        wordsIn(answer.data).filter((word) => strangers.has(word)),
        document,
      ).toEqual([]);
      if (wordsIn(nation.data).some((word) => strangers.has(word))) found += 1;
    }
  });

  it('though many of those ways lead an officer of the nation there', () => {
    expect(found).toBeGreaterThan(40);
  });
});
