import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateRegisters } from '#population/generate-registers.ts';
import type { WelfareRow } from '#population/register-rows.ts';
import { startWelfareRoom, type WelfareRoom } from './welfare-room.ts';

const batches = [...generateRegisters({ scale: 'tiny', seed: 7, batchFamilies: 64 })];
const families = batches.flatMap((batch) => batch.socialWelfare.families);
const companions = batches.flatMap((batch) => batch.socialWelfare.companions);

let room: WelfareRoom;
beforeAll(async () => {
  room = await startWelfareRoom(...batches);
});
afterAll(() => room[Symbol.asyncDispose]());

async function everyNode<TNode>(list: string, selection: string): Promise<TNode[]> {
  const nodes: TNode[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await room.ask(
      `query ($after: String) { page: ${list.replace('AFTER', '$after')} { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    nodes.push(...data.page.nodes);
    after = data.page.pageInfo.hasNextPage ? data.page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}

const isActivePkh = ({ program, status }: WelfareRow['enrollments'][number]) =>
  program === 'PKH' && status === 'ACTIVE';

describe('the room over a generated register', () => {
  it('lists every family of the register once', async () => {
    const nodes = await everyNode<{ nik: string }>('households(first: 37, after: AFTER)', 'nik');

    expect(nodes.map(({ nik }) => nik).sort()).toEqual(families.map(({ headNik }) => headNik).sort());
  });

  it('says the same of a household in a list as of one that is asked for by its key', async () => {
    const part = 'nik welfare { status matchMethod asOf decile members { nodes { relationship person { name } } } }';
    const nodes = await everyNode<{ nik: string; welfare: unknown }>('households(first: 100, after: AFTER)', part);

    const { data } = await room.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Household { ${part} } } }`,
      { r: nodes.map(({ nik }) => ({ __typename: 'Household', nik })) },
    );

    expect(nodes[0]?.welfare).toMatchObject({ status: 'AVAILABLE', matchMethod: 'HEAD_NIK' });
    expect(data._entities).toEqual(nodes);
  });

  it('lists the poor families of a regency that receive PKH, as a search through the rows does', async () => {
    const nodes = await everyNode<{ nik: string }>(
      'households(filter: { region: "3212", deciles: [1, 2, 3, 4], program: PKH }, first: 3, after: AFTER)',
      'nik',
    );

    const expected = families.filter(
      ({ regionCode, decile, enrollments }) =>
        regionCode.startsWith('3212') && decile !== null && decile <= 4 && enrollments.some(isActivePkh),
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(nodes.map(({ nik }) => nik).sort()).toEqual(expected.map(({ headNik }) => headNik).sort());
  });

  it("gives each companion's caseload as many enrolments as it lists families", async () => {
    const nodes = await everyNode<{ id: string; caseload: number; households: { nodes: unknown[] } }>(
      'companions(first: 2, after: AFTER)',
      'id caseload households(first: 500) { nodes { id } }',
    );

    const expected = new Map(companions.map(({ companionId }) => [companionId, 0]));
    for (const one of families.flatMap(({ enrollments }) => enrollments).filter(isActivePkh)) {
      if (one.companionId !== null) expected.set(one.companionId, (expected.get(one.companionId) ?? 0) + 1);
    }
    expect(new Map(nodes.map(({ id, caseload }) => [id, caseload]))).toEqual(expected);
    expect(new Map(nodes.map(({ id, households }) => [id, households.nodes.length]))).toEqual(expected);
  });

  it('knows every member as a person with a family', async () => {
    const niks = [...new Set(families.flatMap(({ members }) => members.map(({ nik }) => nik)))];

    const { data, errors } = await room.ask(
      'query ($r: [_Any!]!, $niks: [Nik!]!) { personKeys(niks: $niks) _entities(representations: $r) { ... on Person { name household { id } } } }',
      { r: niks.map((nik) => ({ __typename: 'Person', nik })), niks: niks.slice(0, 10) },
    );

    expect(errors).toBeUndefined();
    expect(data.personKeys).toEqual(Array(10).fill(true));
    expect(
      data._entities.filter((one: { name: string | null; household: unknown }) => !one.name || !one.household),
    ).toEqual([]);
  });

  it('lets no NIK and no family card number out of a request for everything but the keys', async () => {
    const { body } = await room.ask(`{ households(first: 500) { edges { cursor } nodes { id nikMasked welfare {
      familyCardNumberMasked address region { code name } members { nodes { person { id nikMasked name occupation } } }
      formerHeads { nodes { person { nikMasked } } }
      enrollments { nodes { id beneficiary { nikMasked } companion { id name } pkhComponents { nodes { person { nikMasked } } } } }
      findings { nodes { id source person { nikMasked } } } } } } }`);

    expect(body).toContain('************');
    expect(body).not.toMatch(/\d{4}99\d{10}/);
  });
});
