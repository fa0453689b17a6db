import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { startTestHub, type TestHub } from '../support/hub.ts';

const operation = readFileSync(new URL('../../schema/operations/unvisited-families.graphql', import.meta.url), 'utf8');
const { nation: _, ...person } = developmentOfficer;

// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape
type Answered = any;

interface Visited {
  readonly id: string;
  readonly code: string;
  readonly decile: number | null;
  readonly companion: string | null;
  readonly team: string | null;
}

let hub: TestHub;
let visited: Visited[];
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  visited = await readVisited();
});
afterEach(() => hub.heal());
afterAll(() => hub[Symbol.asyncDispose]());

// Each family with its companion and its team, read from the graph one ministry beside the other.
async function readVisited(): Promise<Visited[]> {
  const { data } = await hub.query(`{ households(filter: { region: "3212" }, first: 500) { nodes { id
    welfare { decile region { code } enrollments(program: PKH, status: ACTIVE) { nodes { companion { id } } } }
    familyPlanning { status assistanceTeam { id } } } } }`);
  return (data as Answered).households.nodes.flatMap(({ id, welfare, familyPlanning }: Answered) => {
    if (!['AVAILABLE', 'NOT_REGISTERED'].includes(familyPlanning.status)) return [];
    return {
      id,
      code: welfare.region.code,
      decile: welfare.decile,
      companion: welfare.enrollments.nodes[0]?.companion?.id ?? null,
      team: familyPlanning.assistanceTeam?.id ?? null,
    };
  });
}

async function ask(query: string, variables: object = {}, claims?: object): Promise<Answered> {
  const { data, errors } = await hub.query(query, variables, claims as never);
  expect(errors).toBeUndefined();
  return data;
}

describe('families that nobody visits', () => {
  it('are those without a companion and without a team, in the deciles that are asked for', async () => {
    const { unvisitedHouseholds } = await ask(operation, { region: '3212', first: 500 });

    const expected = visited.filter(
      ({ decile, companion, team }) => decile !== null && decile <= 4 && companion === null && team === null,
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(unvisitedHouseholds.nodes.map(({ id }: Answered) => id).toSorted()).toEqual(
      expected.map(({ id }) => id).toSorted(),
    );
  });

  it('come page by page, none twice', async () => {
    const read: string[] = [];
    let after: string | null = null;
    do {
      const { unvisitedHouseholds: page }: Answered = await ask(operation, { region: '3212', first: 3, after });
      read.push(...page.nodes.map(({ id }: Answered) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    const whole = await ask(operation, { region: '3212', first: 500 });

    expect(read).toEqual(whole.unvisitedHouseholds.nodes.map(({ id }: Answered) => id));
  });

  it('are not told of while a ministry is silent: not known is not unvisited', async () => {
    hub.fail('family-planning', async () => {
      throw new Error('down');
    });

    const { data, errors } = await hub.query(operation, { region: '3212' });

    expect(data?.unvisitedHouseholds).toBeNull();
    expect(errors?.length).toBeGreaterThan(0);
  });

  it('are those of the caller’s region alone', async () => {
    const elsewhere = { ...person, role: 'REGIONAL_OFFICER', regions: ['9103'] };

    const data = await ask(operation, { region: '3212' }, elsewhere);

    expect(data.unvisitedHouseholds.nodes).toEqual([]);
    expect(data.visitCoverage.nodes).toEqual([]);
  });

  it('are refused for a province', async () => {
    const { errors } = await hub.query(operation, { region: '32' });

    expect(errors?.map(({ extensions }) => [extensions.code, extensions.argument])).toEqual([
      ['BAD_USER_INPUT', 'region'],
      ['BAD_USER_INPUT', 'region'],
    ]);
  });
});

describe('who is visited by whom', () => {
  it('is counted by district, and withheld where a count is small', async () => {
    const { visitCoverage } = await ask(operation, { region: '3212' });

    const shown = visitCoverage.nodes.filter(({ suppressed }: Answered) => !suppressed);
    expect(shown.length).toBeGreaterThan(0);
    for (const { regionCode, byCompanion, byTeam, byBoth, byNobody } of shown) {
      const own = visited.filter(({ code }) => code.startsWith(regionCode));
      const count = (wanted: (family: Visited) => boolean) => own.filter(wanted).length;
      expect({ byCompanion, byTeam, byBoth, byNobody }).toEqual({
        byCompanion: count(({ companion, team }) => companion !== null && team === null),
        byTeam: count(({ companion, team }) => companion === null && team !== null),
        byBoth: count(({ companion, team }) => companion !== null && team !== null),
        byNobody: count(({ companion, team }) => companion === null && team === null),
      });
    }
    for (const { suppressed, families } of visitCoverage.nodes) expect(families === null).toBe(suppressed);
  });

  it('is told of a companion’s families, team by team', async () => {
    const { companion } = await ask(
      '{ companion(id: "PKH-3212-01") { coVisitors(first: 100) { nodes { sharedFamilies team { id region { code } } } } } }',
    );

    const shared = new Map<string, number>();
    for (const one of visited) {
      if (one.companion !== 'PKH-3212-01' || one.team === null) continue;
      shared.set(one.team, (shared.get(one.team) ?? 0) + 1);
    }
    const found = companion.coVisitors.nodes;
    expect(shared.size).toBeGreaterThan(0);
    expect(new Map(found.map(({ team, sharedFamilies }: Answered) => [team.id, sharedFamilies]))).toEqual(shared);
    const counts = found.map(({ sharedFamilies }: Answered) => sharedFamilies);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
    expect(found.every(({ team }: Answered) => team.region.code.startsWith('3212'))).toBe(true);
  });

  it('does not tell a companion of another’s families', async () => {
    const other = {
      ...person,
      role: 'FIELD_WORKER',
      caseload: { ministry: 'social-welfare', id: 'PKH-3175-01' },
    };

    const { data } = await hub.query(
      '{ companion(id: "PKH-3212-01") { coVisitors { nodes { sharedFamilies } } } }',
      {},
      other,
    );

    expect(data?.companion).toBeNull();
  });
});
