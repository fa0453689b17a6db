import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { loadConfig } from '#platform/config.ts';
import { createPseudonyms } from '#platform/pseudonym.ts';
import { developmentOfficer } from '../../gateway/identity/development-tokens.ts';
import { type GraphqlAnswer, startTestHub, type TestHub } from '../support/hub.ts';

const pseudonyms = createPseudonyms(loadConfig({}).pseudonymKeys);
const { nation: _, ...officer } = developmentOfficer;
const region = '3212';
const regional = { ...officer, role: 'REGIONAL_OFFICER', regions: [region] };

// One query a way to a household or a person; each node asks for the ids of all that it leads to.
const family =
  'id nik welfare { status region { code } members(first: 50) { nodes { person { id nik household { id } } } } }';
const lists: Record<string, string> = {
  'the welfare list': `{ found: households(first: 500) { nodes { ${family} } } }`,
  'the welfare list by programme': `{ found: households(filter: { program: PKH }, first: 500) { nodes { ${family} } } }`,
  'the housing list': `{ found: housingHouseholds(first: 500) { nodes { id housing { status } } } }`,
  'the survey': `{ found: surveyedHouseholds(first: 500) { nodes { id familyPlanning { status } } } }`,
  'the houses': '{ found: dwellings(first: 500) { nodes { id households(first: 20) { nodes { id } } } } }',
  'the companions': '{ found: companions(first: 100) { nodes { id households(first: 400) { nodes { id } } } } }',
  'the teams': '{ found: assistanceTeams(first: 100) { nodes { id families(first: 400) { nodes { id } } } } }',
  'the projects': '{ found: housingProjects(first: 50) { nodes { residents(first: 400) { nodes { id } } } } }',
};

interface Family {
  readonly id: string;
  readonly nik: string;
  readonly welfare: {
    readonly region: { readonly code: string } | null;
    readonly members: { readonly nodes: readonly { readonly person: { readonly id: string; readonly nik: string } }[] };
  } | null;
}

let hub: TestHub;
let outside: Family[];
let inside: Family[];

beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
  const { data } = await hub.query(lists['the welfare list'] ?? '');
  const families = familiesIn(data);
  outside = families.filter(({ welfare }) => !welfare?.region?.code.startsWith(region));
  inside = families.filter(({ welfare }) => welfare?.region?.code.startsWith(region));
});
afterAll(() => hub[Symbol.asyncDispose]());

function familiesIn(data: GraphqlAnswer['data']): readonly Family[] {
  return (data as { found: { nodes: Family[] } }).found.nodes;
}

// Every household or person id in an answer, at any depth.
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [String(inner)] : idsIn(inner)));
}

describe('a regional officer', () => {
  it('has families inside and outside of the region to look for', () => {
    expect(outside.length).toBeGreaterThan(20);
    expect(inside.length).toBeGreaterThan(5);
  });

  it.each(Object.entries(lists))('finds nobody of another region in %s', async (_, query) => {
    const all = await hub.query(query);
    const mine = await hub.query(query, {}, regional);

    const outsideIds = new Set(
      outside.flatMap(({ id, welfare }) => [id, ...(welfare?.members.nodes.map(({ person }) => person.id) ?? [])]),
    );
    const found = idsIn(mine.data);
    expect(idsIn(all.data).some((id) => outsideIds.has(id))).toBe(true);
    // A household of this region may list a person whom another region lists as well.
    const known = new Set(inside.flatMap((one) => idsIn(one)));
    expect(found.filter((id) => outsideIds.has(id) && !known.has(id))).toEqual([]);
    expect(mine.errors?.filter(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD') ?? []).toEqual([]);
  });

  it('finds the families of the region', async () => {
    const { data } = await hub.query(lists['the welfare list'] ?? '', {}, regional);

    const found = familiesIn(data).map(({ id }) => id);
    expect(found.toSorted()).toEqual(inside.map(({ id }) => id).toSorted());
  });

  it('gets null for a family of another region, by NIK, by id and by member, as for one that nobody knows', async () => {
    const document = `query ($id: ID, $nik: Nik, $member: Nik!) {
      byId: household(id: $id) { id welfare { status } housing { status } familyPlanning { status } }
      byNik: household(nik: $nik) { id }
      byMember: householdByMember(nik: $member) { id }
      person: person(nik: $member) { id name }
    }`;
    const strangers = outside.filter(
      ({ welfare }) => !welfare?.members.nodes.some(({ person }) => idsIn(inside).includes(person.id)),
    );
    for (const { id, nik, welfare } of strangers.slice(0, 12)) {
      const member = welfare?.members.nodes.at(-1)?.person.nik ?? nik;

      const hidden = await hub.query(document, { id, nik, member }, regional);
      const unknown = await hub.query(
        document,
        { id: pseudonyms.idOf('household', '9912991203800099'), nik: '9912991203800099', member: '9912991203800099' },
        regional,
      );

      // Another ministry may know the family inside the region: it alone answers then, and of its own part.
      if (hidden.data?.byId !== null) continue;
      expect(hidden.data).toEqual({ byId: null, byNik: null, byMember: null, person: null });
      expect(hidden.errors).toEqual(unknown.errors);
      expect(hidden.data).toEqual(unknown.data);
    }
  });

  it('cannot widen the rows by a filter of another region', async () => {
    const code = outside[0]?.welfare?.region?.code ?? '';

    const { data } = await hub.query(
      `query ($r: RegionCode) {
        a: households(filter: { region: $r }) { nodes { id } }
        b: housingHouseholds(filter: { region: $r }) { nodes { id } }
        c: surveyedHouseholds(filter: { region: $r }) { nodes { id } }
        d: dwellings(filter: { region: $r }) { nodes { id } }
        e: companions(region: $r) { nodes { id } }
        f: assistanceTeams(region: $r) { nodes { id } }
      }`,
      { r: code.slice(0, 4) },
      regional,
    );

    expect(idsIn(data)).toEqual([]);
  });
});

describe('somebody without rows', () => {
  it.each([
    ['without a purpose', { ...officer, nation: true, purpose: undefined }],
    ['who audits', { sub: 'a', agency: 'BPK', role: 'AUDITOR', purpose: 'AUDIT' }],
    ['without a token', null],
  ])('%s gets no household by any way', async (_, claims) => {
    for (const query of Object.values(lists)) {
      const { data, errors } = await hub.query(query.replaceAll(/first: \d+/g, 'first: 2'), {}, claims);

      expect(idsIn(data)).toEqual([]);
      expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
    }
  });
});

describe('a family itself', () => {
  it('sees its own record in all ministries and nobody else’s', async () => {
    const [own, other] = inside;
    const claims = {
      ...officer,
      role: 'DATA_SUBJECT',
      purpose: 'DATA_SUBJECT_REQUEST',
      agency: 'family',
      household: own?.id,
    };
    const document = `query ($id: ID) { household(id: $id) { id welfare { status address } } households(first: 500) { nodes { id } } }`;

    const mine = await hub.query(document, { id: own?.id }, claims);
    const theirs = await hub.query(document, { id: other?.id }, claims);

    expect(mine.data?.household).toMatchObject({ id: own?.id, welfare: { status: 'AVAILABLE' } });
    expect(theirs.data?.household).toBeNull();
    expect(new Set(idsIn(mine.data))).toEqual(new Set([own?.id]));
  });
});

describe('a field worker', () => {
  const worker = (ministry: string, id: string) => ({
    ...officer,
    role: 'FIELD_WORKER',
    agency: 'Kemensos',
    caseload: { ministry, id },
  });
  const listed = `{ found: households(first: 500) { nodes { id welfare { status } housing { status } familyPlanning { status } } } }`;
  interface Listed {
    readonly id: string;
    readonly welfare: { readonly status: string };
    readonly housing: { readonly status: string };
    readonly familyPlanning: { readonly status: string };
  }
  const listedIn = (data: GraphqlAnswer['data']) =>
    (data as unknown as { found: { nodes: readonly Listed[] } }).found.nodes;

  it('sees the families of the own caseload in all ministries as an officer does, and nobody else', async () => {
    const { data } = await hub.query(
      '{ companions(first: 50) { nodes { id households(first: 400) { nodes { id } } } } }',
    );
    const { nodes } = (data as { companions: { nodes: { id: string; households: { nodes: { id: string }[] } }[] } })
      .companions;
    const companion = nodes.toSorted((a, b) => b.households.nodes.length - a.households.nodes.length)[0];
    const own = new Set(companion?.households.nodes.map(({ id }) => id));
    const asOfficer = listedIn((await hub.query(listed)).data).filter(({ id }) => own.has(id));

    const seen = await hub.query(listed, {}, worker('social-welfare', companion?.id ?? ''));

    expect(own.size).toBeGreaterThan(3);
    expect(listedIn(seen.data)).toEqual(asOfficer);
    expect(asOfficer.some(({ housing }) => housing.status === 'AVAILABLE')).toBe(true);
  });

  it('of one ministry sees the families of the team through the other ministries’ lists as well', async () => {
    const { data } = await hub.query(
      '{ assistanceTeams(first: 50) { nodes { id families(first: 400) { nodes { id } } } } }',
    );
    const { nodes } = (data as { assistanceTeams: { nodes: { id: string; families: { nodes: { id: string }[] } }[] } })
      .assistanceTeams;
    const team = nodes.toSorted((a, b) => b.families.nodes.length - a.families.nodes.length)[0];

    const seen = await hub.query(
      '{ surveyedHouseholds(first: 500) { nodes { id } } }',
      {},
      worker('family-planning', team?.id ?? ''),
    );

    expect(idsIn(seen.data).toSorted()).toEqual(team?.families.nodes.map(({ id }) => id).toSorted());
  });

  it('is withheld the other ministries’ parts while the owner of the caseload does not answer', async () => {
    const { data } = await hub.query(
      '{ assistanceTeams(first: 1) { nodes { id families(first: 1) { nodes { id } } } } }',
    );
    const [team] = (data as { assistanceTeams: { nodes: { id: string; families: { nodes: { id: string }[] } }[] } })
      .assistanceTeams.nodes;
    hub.fail('family-planning', () => Promise.reject(new Error('down')));

    const answer = await hub.query(
      '{ households(first: 500) { nodes { id } } }',
      {},
      { ...worker('family-planning', team?.id ?? ''), sub: 'another' },
    );
    hub.heal();

    expect(idsIn(answer.data)).toEqual([]);
  });
});
