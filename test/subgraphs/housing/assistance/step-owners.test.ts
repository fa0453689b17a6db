import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../../support/callers.ts';
import { kemensos, newKey, officeOf, pkp, regency } from '../officers.ts';
import { type AssistanceRoom, candidates, inOrder, openAssistanceRoom } from './assistance-room.ts';

let own: AssistanceRoom;
let next = 0;

beforeAll(async () => {
  own = await openAssistanceRoom(candidates(120));
});
afterAll(() => own.room[Symbol.asyncDispose]());

/** A family that no other test has. */
const anyone = () => next++;

describe('whose step it is', () => {
  const district = officeOf('321221');
  const village = officeOf('3212212012');
  const province = officeOf('32');
  const worker = aCaller({ role: 'FIELD_WORKER', rows: { kind: 'caseload', ministry: 'social-welfare', id: 'C-1' } });
  const callers: readonly (readonly [string, Caller])[] = [
    ['pkp', pkp],
    ['kemensos', kemensos],
    ['bkkbn', aCaller({ agency: 'Kemendukbangga/BKKBN' })],
    ['province', province],
    ['regency', regency],
    ['district', district],
    ['village', village],
    ['worker', worker],
  ];
  const steps = [
    ['proposeHousingAssistance', 'BSPS', ['pkp', 'kemensos', 'province', 'regency', 'district', 'village']],
    ['verifyHousingAssistance', 'BSPS', ['regency']],
    ['decreeHousingAssistance', 'BSPS', ['pkp']],
    ['decreeHousingAssistance', 'RST', ['kemensos']],
    ['decreeHousingAssistance', 'LOCAL_GOVERNMENT', ['regency']],
    ['startHousingAssistance', 'BSPS', ['regency']],
    ['cancelHousingAssistance', 'BSPS', ['pkp', 'regency']],
  ] as const;

  it.each(steps)('%s of %s is for %j', async (name, program, allowed) => {
    const may: string[] = [];
    for (const [who, caller] of callers) {
      const n = anyone();
      if (name === 'proposeHousingAssistance') {
        if ((await own.propose(n, { program }, caller)).__typename !== 'ActorNotAllowed') may.push(who);
        continue;
      }
      const proposed = await own.propose(n, { program });
      const inputs: Record<string, object> = {
        verifyHousingAssistance: inOrder,
        decreeHousingAssistance: { decreeNumber: 'SK-9' },
        cancelHousingAssistance: { reason: 'Pindah' },
      };
      const result = await own.step(name, proposed, inputs[name], caller);
      if (!['ActorNotAllowed', 'RecordNotFound'].includes(result.__typename)) may.push(who);
    }

    expect(may).toEqual(allowed);
  });

  it('is not that of another region, which is not told that there is such a record', async () => {
    const proposed = await own.propose(anyone());
    const elsewhere = officeOf('3273');
    const stored = await own.everything();

    const results = [
      await own.propose(anyone(), {}, elsewhere),
      await own.step('verifyHousingAssistance', proposed, inOrder, elsewhere),
    ];

    expect(results.map(({ __typename }) => __typename)).toEqual(['RecordNotFound', 'RecordNotFound']);
    expect(await own.everything()).toBe(stored);
  });

  it('is not the family’s, which sees its own assistance and nobody else’s', async () => {
    const [n, other] = [anyone(), anyone()];
    const proposed = await own.propose(n);
    const elses = await own.propose(other);
    const family = aCaller({ role: 'DATA_SUBJECT', rows: { kind: 'family', household: own.household(n) } });
    const query = 'query ($id: ID!) { housingAssistance(id: $id) { id household { id } } }';

    const seen = await own.room.ask(query, { id: proposed.id }, family);
    const hidden = await own.room.ask(query, { id: elses.id }, family);
    const step = await own.step('cancelHousingAssistance', proposed, { reason: 'x' }, family);

    expect(seen.data.housingAssistance).toEqual({ id: proposed.id, household: { id: own.household(n) } });
    expect(hidden.data.housingAssistance).toBeNull();
    expect(step.__typename).toBe('ActorNotAllowed');
  });

  it('asks for the right to write', async () => {
    const { data, errors } = await own.run(
      'proposeHousingAssistance',
      'ProposeHousingAssistanceInput',
      { idempotencyKey: newKey(), household: own.household(anyone()), program: 'BSPS', fiscalYear: 2026 },
      { ...regency, scopes: ['household:read'] },
    );

    expect(data.result).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHORIZED_FIELD');
  });
});
