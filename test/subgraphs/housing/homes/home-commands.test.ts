import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCaller } from '../../../support/callers.ts';
import { nikNumber } from '../../../support/housing-rows.ts';
import { kemensos, newKey, officeOf, pkp, regency } from '../officers.ts';
import { bekasi, fieldsOfHome, type Home, type HomeRoom, openHomeRoom } from './home-room.ts';

let own: HomeRoom;
let next = 10;
const anyone = () => next++;

beforeAll(async () => {
  own = await openHomeRoom();
});
afterAll(() => own.room[Symbol.asyncDispose]());

describe('a home', () => {
  it('goes to one household where two are let in at once', async () => {
    const home = await own.vacantHome('tower');
    const [one, other] = [anyone(), anyone()];

    const results = await Promise.all([
      own.moveIn(home, one),
      own.moveIn(home, other, {}, { ...kemensos, subject: 'another' }),
    ]);

    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['ProjectHome', 'VersionConflict']);
    const housed = await own.room.database.collection('families').countDocuments({
      headNik: { $in: [nikNumber(one), nikNumber(other)] },
      projectId: 'tower',
    });
    expect(housed).toBe(1);
  });

  it('goes once to a household that is let into two at once', async () => {
    const n = anyone();
    const { data } = await own.room.ask(
      `{ housingProject(id: "tower") { homes(vacant: true, accessible: false, first: 2) { nodes ${fieldsOfHome} } } }`,
    );
    const [one, other] = data.housingProject.homes.nodes as [Home, Home];

    const results = await Promise.all([own.moveIn(one, n), own.moveIn(other, n)]);

    expect(results.map(({ __typename }) => __typename).toSorted()).toEqual(['AlreadyExists', 'ProjectHome']);
  });

  it('that is accessible is for who needs it, and comes first for who does', async () => {
    const [accessible, other] = [await own.vacantHome('tower', true), await own.vacantHome('tower')];
    const n = anyone();

    const reserved = await own.moveIn(accessible, n);
    const first = await own.moveIn(other, n, { needsAccessibleHome: true });
    const taken = await own.moveIn(accessible, n, { needsAccessibleHome: true });

    expect(reserved).toMatchObject({ __typename: 'RuleNotMet', rule: 'ACCESSIBLE_HOME_RESERVED' });
    expect(first).toMatchObject({ __typename: 'RuleNotMet', rule: 'ACCESSIBLE_HOME_FIRST' });
    expect(taken).toMatchObject({ __typename: 'ProjectHome', accessible: true });
  });

  it('answers a repeated command the same, refuses another under its key, and tells a stale version', async () => {
    const home = await own.vacantHome('tower');
    const n = anyone();
    const key = newKey();
    const first = await own.moveIn(home, n, { idempotencyKey: key });
    const stored = await own.everything();

    const again = await own.moveIn(home, n, { idempotencyKey: key });
    const reused = await own.moveIn(home, n, { idempotencyKey: key, movedInOn: '2026-03-02' });
    const stale = await own.moveIn(home, anyone());
    const occupied = await own.moveIn(first, anyone());

    expect(again).toEqual(first);
    expect(reused.__typename).toBe('IdempotencyKeyReused');
    expect(stale).toMatchObject({ __typename: 'VersionConflict', currentVersion: 2 });
    expect(occupied).toMatchObject({ __typename: 'StepNotAllowed', current: 'OCCUPIED' });
    expect(await own.everything()).toBe(stored);
  });

  it('refuses a day in the future and a stay that ends before it begins', async () => {
    const home = await own.vacantHome('tower');
    const input = { household: own.household(anyone()), movedInOn: '2099-01-01' };
    const whole = { idempotencyKey: newKey(), home: home.id, expectedVersion: home.version, ...input };
    const query = `mutation ($input: AssignHomeInput!) { assignHome(input: $input) { __typename } }`;

    const { errors } = await own.room.ask(query, { input: whole }, kemensos);
    const taken = await own.moveIn(home, anyone());
    const early = await own.run('vacateHome', taken, { movedOutOn: '2026-02-01' });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'movedInOn' });
    expect(early).toMatchObject({ __typename: 'RuleNotMet', rule: 'MOVED_OUT_AFTER_IN' });
  });

  it.each([
    ['Kemensos', kemensos, 'ProjectHome'],
    ['PKP', pkp, 'ProjectHome'],
    ['the city of the tower, of a household that it does not see', officeOf('3275'), 'RecordNotFound'],
    ['another regency', regency, 'ActorNotAllowed'],
    ['a province', officeOf('32'), 'ActorNotAllowed'],
    ['a village', officeOf(bekasi), 'ActorNotAllowed'],
    ['BKKBN', aCaller({ agency: 'Kemendukbangga/BKKBN' }), 'ActorNotAllowed'],
  ] as const)('is given by %s', async (_, caller, expected) => {
    const home = await own.vacantHome('tower');
    const n = anyone();

    const result = await own.moveIn(home, n, {}, caller);

    expect(result.__typename).toBe(expected);
    if (expected === 'ProjectHome') await own.run('vacateHome', result, { movedOutOn: '2026-04-01' });
  });

  it('names its resident to nobody who may not see the family', async () => {
    const home = await own.vacantHome('settlement');
    const n = anyone();
    await own.run('relocateHousehold', home, { household: own.household(n), movedInOn: '2026-01-05' });
    const query = `query ($id: ID!) { projectHome(id: $id) { number resident { id } occupancies { nodes { household { id } } } } }`;

    const elsewhere = await own.room.ask(query, { id: home.id }, officeOf('3275'));
    const here = await own.room.ask(query, { id: home.id }, regency);

    expect(elsewhere.data.projectHome).toEqual({
      number: home.number,
      resident: null,
      occupancies: { nodes: [{ household: null }] },
    });
    expect(here.data.projectHome.resident).toEqual({ id: own.household(n) });
  });
});
