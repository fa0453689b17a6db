import { randomUUID } from 'node:crypto';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { programTargets, targetOn } from '../../../subgraphs/family-planning/program-targets.ts';
import { aCaller } from '../../support/callers.ts';
import { aFamily, aNik, aSurvey } from '../../support/family-planning-rows.ts';
import { findsWithoutIndex } from './index-use.ts';
import { type OpenRoom, openRoom } from './open-room.ts';
import { ministryOfficer, officeOf, strangers, teamOf } from './staff.ts';

const refusal = `... on Refusal { message } ... on RuleNotMet { rule } ... on VersionConflict { currentVersion }
  ... on StepNotAllowed { standsAt: status }`;
const pledge = `id version stage: status kind startsOn endedOn donor { id } household { id } child { id }`;
const place = `id version stage: status enrolledOn leftOn centre { freePlaces }`;
const mutations = {
  registerDonor: `mutation ($input: RegisterDonorInput!) { done: registerDonor(input: $input) { __typename ${refusal}
    ... on GentingDonor { id name kind region { code } version } } }`,
  assignDonor: `mutation ($input: AssignDonorInput!) { done: assignDonor(input: $input) { __typename ${refusal} ... on GentingPledge { ${pledge} } } }`,
  endPledge: `mutation ($input: EndPledgeInput!) { done: endPledge(input: $input) { __typename ${refusal} ... on GentingPledge { ${pledge} } } }`,
  enrolChild: `mutation ($input: EnrolChildInput!) { done: enrolChild(input: $input) { __typename ${refusal} ... on TamasyaPlace { ${place} } } }`,
  leaveTamasya: `mutation ($input: LeaveTamasyaInput!) { done: leaveTamasya(input: $input) { __typename ${refusal} ... on TamasyaPlace { ${place} } } }`,
} as const;
type Mutation = keyof typeof mutations;

const riskSurvey = aSurvey({ pregnant: true, properLatrine: false });
const withChild = (changes: Parameters<typeof aFamily>[0] = {}) => {
  const family = aFamily({ surveys: [riskSurvey], ...changes });
  const child = aNik();
  return { ...family, memberNiks: [family.headNik, child], child };
};
const families = Array.from({ length: 14 }, () => withChild());
const papua = withChild({ regionCode: '9103012001' });
const safe = aFamily({ surveys: [aSurvey({ childAgesMonths: [3] })] });
const capacity = 5;

describe('GENTING and TAMASYA', () => {
  let room: OpenRoom;
  const centre = new Types.ObjectId();
  const full = new Types.ObjectId();

  beforeAll(async () => {
    room = await openRoom({ families: [...families, papua, safe] });
    await room.database.collection('tamasyaCentres').insertMany([
      { _id: centre, name: 'Tamasya Eretan', host: 'FIRM', regionCode: '3212212012', capacity },
      { _id: full, name: 'Tamasya Papua', host: 'MINISTRY', regionCode: '9103012001', capacity: 1 },
    ]);
  });
  afterAll(() => room?.close());

  const household = (row: { readonly headNik: string }) => room.pseudonyms.idOf('household', row.headNik);
  const person = (nik: string) => room.pseudonyms.idOf('person', nik);
  const ask = (name: Mutation, input: object, caller: Caller = ministryOfficer) =>
    room.ask(mutations[name], { input: { idempotencyKey: randomUUID(), ...input } }, caller);
  const run = async (name: Mutation, input: object, caller?: Caller) => {
    const { data, errors } = await ask(name, input, caller);
    if (errors) throw new Error(JSON.stringify(errors));
    return data.done;
  };
  const register = async () => run('registerDonor', { name: 'Paguyuban Uji', kind: 'COMMUNITY', region: '3212' });
  const assign = (donor: string, row: { readonly headNik: string }, changes: object = {}, caller?: Caller) =>
    run(
      'assignDonor',
      { donor, household: household(row), kind: 'LATRINE', startsOn: '2026-01-05', ...changes },
      caller,
    );
  const count = async () =>
    JSON.stringify(
      await Promise.all(
        ['gentingDonors', 'gentingPledges', 'tamasyaPlaces'].map((name) =>
          room.database.collection(name).countDocuments(),
        ),
      ),
    );

  it('registers a foster parent, whose name is by name and by address', async () => {
    const donor = await register();

    expect(donor).toMatchObject({
      __typename: 'GentingDonor',
      name: 'Paguyuban Uji',
      region: { code: '3212' },
      version: 1,
    });
    const query = '{ gentingDonors(region: "3212", first: 100) { nodes { id name } } }';
    const caller = aCaller({ ...ministryOfficer, scopes: ['household:read'] });
    const { data, errors } = await room.ask(query, {}, caller);
    expect(data.gentingDonors.nodes[0].name).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });

  it('assigns one foster parent once to a family at risk and to a child of it, and ends it', async () => {
    const { id: donor } = await register();
    const [family] = families as [ReturnType<typeof withChild>];

    const made = await assign(donor, family);
    const again = await assign(donor, family);
    const forChild = await assign(donor, family, { child: person(family.child), kind: 'FOOD' });
    const end = (changes: object) =>
      run('endPledge', { pledge: made.id, expectedVersion: 1, endedOn: '2026-03-01', ...changes });
    const stale = await end({ expectedVersion: 3 });
    const ended = await end({ reason: 'Selesai.' });
    const twice = await end({ expectedVersion: 2 });

    expect(made).toMatchObject({ stage: 'OPEN', kind: 'LATRINE', donor: { id: donor }, child: null });
    expect(again.__typename).toBe('AlreadyExists');
    expect(forChild).toMatchObject({ child: { id: person(family.child) } });
    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
    expect(ended).toMatchObject({ stage: 'ENDED', endedOn: '2026-03-01', version: 2 });
    expect(twice).toMatchObject({ __typename: 'StepNotAllowed', standsAt: 'ENDED' });
    expect(await assign(donor, family)).toMatchObject({ stage: 'OPEN' });
  });

  it('assigns nobody to a family that is not at risk, nor to another family’s child, nor an unknown donor', async () => {
    const { id: donor } = await register();
    const [family, other] = families as [ReturnType<typeof withChild>, ReturnType<typeof withChild>];
    const before = await count();

    expect(await assign(donor, safe)).toMatchObject({ rule: 'AT_RISK_OF_STUNTING' });
    expect(await assign(donor, family, { child: person(other.child) })).toMatchObject({ rule: 'CHILD_OF_THE_FAMILY' });
    expect(await assign(new Types.ObjectId().toHexString(), family)).toMatchObject({ __typename: 'RecordNotFound' });
    expect(await assign(donor, papua, {}, officeOf('3212'))).toMatchObject({ __typename: 'RecordNotFound' });
    expect(await run('registerDonor', { name: 'X', kind: 'PERSON', region: '9103' }, officeOf('3212'))).toMatchObject({
      __typename: 'RecordNotFound',
    });
    expect(await count()).toBe(before);
  });

  it('lets one of many assign the same foster parent, and one of many end a pledge', async () => {
    const { id: donor } = await register();
    const family = families[2] as ReturnType<typeof withChild>;

    const made = await Promise.all(Array.from({ length: 6 }, () => assign(donor, family)));
    const won = made.filter(({ __typename }) => __typename === 'GentingPledge');
    const ended = await Promise.all(
      Array.from({ length: 6 }, () =>
        run('endPledge', { pledge: won[0].id, expectedVersion: 1, endedOn: '2026-03-01' }),
      ),
    );

    expect(won).toHaveLength(1);
    expect(ended.filter(({ __typename }) => __typename === 'GentingPledge')).toHaveLength(1);
  });

  it('counts each child and family once against the million, and withholds small counts', async () => {
    const { id: donor } = await register();
    const { id: second } = await register();
    for (const family of families.slice(4)) await assign(donor, family);
    for (const family of families.slice(4)) await assign(second, family);
    await assign(donor, papua);
    const progress = `query ($region: RegionCode) {
      gentingProgress(region: $region) {
        minimumCell total target { amount source } regions { nodes { region { code } count suppressed } }
      }
    }`;
    const of = async (region: string | null, caller: Caller = ministryOfficer) =>
      (await room.ask(progress, { region }, caller)).data.gentingProgress;
    const beneficiaries = new Set(
      (await room.database.collection('gentingPledges').find({ status: 'OPEN' }).toArray()).map(
        ({ beneficiaryKey }) => beneficiaryKey,
      ),
    );

    const nation = await of(null);
    const regency = await of('3212');
    const team = await of(null, teamOf('TPK-A'));

    // One family in Papua: its count is withheld, and so is another cell that would tell it with the total.
    expect(nation).toMatchObject({ minimumCell: 5, target: { amount: 1_000_000 } });
    expect(nation.regions.nodes.find(({ region }: { region: { code: string } }) => region.code === '91')).toMatchObject(
      {
        count: null,
        suppressed: true,
      },
    );
    expect(
      nation.total === null || nation.regions.nodes.every(({ count: n }: { count: number | null }) => n === null),
    ).toBe(true);
    expect(regency).toMatchObject({ total: beneficiaries.size - 1, target: null });
    expect(regency.regions.nodes).toMatchObject([{ region: { code: '321221' }, count: beneficiaries.size - 1 }]);
    expect(team.total).toBe(0);
  });

  it('never gives more places than a centre has, however many enrol at once', async () => {
    const answers = await Promise.all(
      families.map(({ child }) => run('enrolChild', { centre: centre.toHexString(), child: person(child) })),
    );

    const enrolled = answers.filter(({ __typename }) => __typename === 'TamasyaPlace');
    expect(enrolled).toHaveLength(capacity);
    expect(answers.filter(({ rule }) => rule === 'CENTRE_FULL')).toHaveLength(families.length - capacity);
    const places = await room.database.collection('tamasyaPlaces').find({ status: 'ENROLLED' }).toArray();
    expect(places.map(({ slot }) => slot).toSorted()).toEqual([1, 2, 3, 4, 5]);
  });

  it('gives the place of a child that left to another, and a child one place', async () => {
    const [taken] = await room.database.collection('tamasyaPlaces').find({ status: 'ENROLLED' }).toArray();
    const waiting = families.find(({ child }) => child !== taken?.personNik) as ReturnType<typeof withChild>;
    const id = String(taken?._id);
    const leave = (changes: object) =>
      run('leaveTamasya', { place: id, expectedVersion: 1, leftOn: '2026-05-01', ...changes });
    const enrol = (nik: string, where = centre) =>
      run('enrolChild', { centre: where.toHexString(), child: person(nik) });

    expect(await leave({ expectedVersion: 9 })).toMatchObject({ __typename: 'VersionConflict' });
    expect(await enrol(taken?.personNik, full)).toMatchObject({ __typename: 'AlreadyExists' });
    expect(await leave({})).toMatchObject({ stage: 'LEFT', leftOn: '2026-05-01', centre: { freePlaces: 1 } });
    expect(await leave({ expectedVersion: 2 })).toMatchObject({ standsAt: 'LEFT' });
    expect(await enrol(taken?.personNik, full)).toMatchObject({ stage: 'ENROLLED', centre: { freePlaces: 0 } });
    expect((await enrol(waiting.child, full)).rule ?? 'AlreadyExists').toMatch(/CENTRE_FULL|AlreadyExists/);
  });

  it('shows the children of a centre to who may see their families', async () => {
    const query = `query ($region: RegionCode) {
      tamasyaCentres(region: $region) { nodes { name capacity freePlaces places { nodes { id } } } }
      tamasyaProgress { places total target { amount } }
    }`;
    const national = (await room.ask(query, { region: '3212' }, ministryOfficer)).data;
    const foreign = (await room.ask(query, { region: '3212' }, officeOf('9103'))).data;

    expect(national.tamasyaProgress).toMatchObject({ places: capacity + 1, target: { amount: 10_000 } });
    expect(national.tamasyaCentres.nodes[0].places.nodes.length).toBe(
      capacity - national.tamasyaCentres.nodes[0].freePlaces,
    );
    expect(foreign.tamasyaCentres.nodes[0]).toMatchObject({ name: 'Tamasya Eretan', places: { nodes: [] } });
  });

  const inputs: Readonly<Record<Mutation, () => object>> = {
    registerDonor: () => ({ name: 'Y', kind: 'PERSON', region: '3212' }),
    assignDonor: () => ({
      donor: new Types.ObjectId().toHexString(),
      household: household(papua),
      kind: 'FOOD',
      startsOn: '2026-01-05',
    }),
    endPledge: () => ({ pledge: new Types.ObjectId().toHexString(), expectedVersion: 1, endedOn: '2026-01-05' }),
    enrolChild: () => ({ centre: centre.toHexString(), child: person(papua.child) }),
    leaveTamasya: () => ({ place: new Types.ObjectId().toHexString(), expectedVersion: 1, leftOn: '2026-01-05' }),
  };
  const names = Object.keys(mutations) as Mutation[];

  it.each(names.flatMap((name) => strangers.map(([who, caller]) => [name, who, caller] as const)))(
    'refuses %s by %s, and writes nothing',
    async (name, _, caller) => {
      const before = await count();

      expect(await run(name, inputs[name](), caller)).toMatchObject({ __typename: 'ActorNotAllowed' });

      expect(await count()).toBe(before);
    },
  );

  it.each(['registerDonor', 'assignDonor', 'endPledge'] as const)('leaves %s to the offices', async (name) => {
    expect(await run(name, inputs[name](), teamOf('TPK-A'))).toMatchObject({ __typename: 'ActorNotAllowed' });
  });

  it('answers repeated commands alike, and refuses their keys for another input', async () => {
    const idempotencyKey = randomUUID();
    const donor = { ...inputs.registerDonor(), idempotencyKey };
    const first = await run('registerDonor', donor);
    const place = { centre: full.toHexString(), child: person(aNik()), idempotencyKey };

    expect(await run('registerDonor', donor)).toEqual(first);
    expect(await run('registerDonor', { ...donor, name: 'Z' })).toMatchObject({ __typename: 'IdempotencyKeyReused' });
    expect(await run('enrolChild', place)).toMatchObject({ __typename: 'RecordNotFound' });
  });

  it.each([
    ['registerDonor', { name: ' ' }, 'name'],
    ['assignDonor', { endsOn: '2020-01-01' }, 'endsOn'],
    ['assignDonor', { donor: 'x' }, 'donor'],
    ['endPledge', { endedOn: '2999-01-01' }, 'endedOn'],
    ['enrolChild', { centre: 'x' }, 'centre'],
    ['leaveTamasya', { place: 'x' }, 'place'],
  ] as const)('refuses %s with %o', async (name, changes, argument) => {
    const { errors } = await ask(name, { ...inputs[name](), ...changes });

    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  it('reads lists and counts by indexes', async () => {
    const query = `{
      gentingDonors { nodes { id } }
      gentingPledges(filter: { status: OPEN, region: "3212" }) { nodes { id donor { id } } }
      gentingProgress(region: "32") { total }
      tamasyaCentres { nodes { freePlaces places { nodes { id } } } }
      tamasyaProgress(region: "32") { total places }
    }`;

    const { answer, commands } = await room.watch(query, {}, officeOf('3212'));

    expect(answer.errors).toBeUndefined();
    expect(await findsWithoutIndex(room.database, commands)).toEqual([]);
  });
});

describe('the targets of the quick wins', () => {
  it('hold from their first day to their last, one at a time', () => {
    expect(targetOn('GENTING', '2024-12-31')).toBeNull();
    expect(targetOn('GENTING', '2026-06-30')).toMatchObject({ amount: 1_000_000 });
    expect(targetOn('TAMASYA', '2026-06-30')).toMatchObject({ amount: 10_000 });
    expect(programTargets.every(({ source }) => source.length > 10)).toBe(true);
  });
});
