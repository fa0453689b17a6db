import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gateIncidence } from '../../../../subgraphs/social-welfare/programs/incidence.ts';
import { aCaller } from '../../../support/callers.ts';
import { aNik, anEnrollment, aWelfareRow } from '../../../support/welfare-rows.ts';
import { aProgramBatch, aRegionalOfficer, type ProgramRoom, startProgramRoom } from './program-room.ts';

/** By decile: families with PKH, and without. */
const drawn: readonly (readonly [number | null, number, number])[] = [
  [1, 20, 5],
  [2, 10, 10],
  [3, 5, 15],
  [4, 5, 20],
  [5, 6, 30],
  [10, 0, 12],
  [null, 0, 7],
];
let n = 0;
const family = (decile: number | null, isReached: boolean) => {
  n += 1;
  return aWelfareRow({ headNik: aNik(n), decile, enrollments: isReached ? [anEnrollment()] : [] });
};
const families = drawn.flatMap(([decile, reached, missed]) => [
  ...Array.from({ length: reached }, () => family(decile, true)),
  ...Array.from({ length: missed }, () => family(decile, false)),
]);

let programs: ProgramRoom;
beforeAll(async () => {
  programs = await startProgramRoom(aProgramBatch(families));
});
afterAll(() => programs[Symbol.asyncDispose]());

const ask = async (variables: object, caller = aCaller()) =>
  programs.room.ask(
    `query ($program: SocialProgram!, $region: RegionCode!) { programIncidence(program: $program, region: $region) {
      highestDecile inclusionError exclusionError total { families reached }
      deciles { nodes { decile families reached share suppressed } } } }`,
    { program: 'PKH', region: '3212', ...variables },
    caller,
  );

describe('the incidence of a programme', () => {
  it('tells whom it reaches of each decile, and both errors against the limit', async () => {
    const { data } = await ask({});

    const { highestDecile, inclusionError, exclusionError, total, deciles } = data.programIncidence;
    expect({ highestDecile, total }).toEqual({ highestDecile: 4, total: { families: 145, reached: 46 } });
    expect(deciles.nodes).toHaveLength(11);
    expect(deciles.nodes[0]).toEqual({ decile: 1, families: 25, reached: 20, share: 0.8, suppressed: false });
    expect(deciles.nodes[9]).toMatchObject({ decile: 10, families: 12, reached: 0, share: 0 });
    expect(deciles.nodes[10]).toMatchObject({ decile: null, families: 7, reached: 0 });
    expect(inclusionError).toBeCloseTo(6 / 46);
    expect(exclusionError).toBeCloseTo(50 / 90);
  });

  it('tells no error of a programme without a limit, and counts what the caller may see', async () => {
    const unlimited = await ask({ program: 'ATENSI' });
    const elsewhere = await ask({ region: '32' }, aRegionalOfficer('3201'));

    expect(unlimited.data.programIncidence).toMatchObject({ highestDecile: null, inclusionError: null });
    expect(elsewhere.data.programIncidence).toBeNull();
  });

  it('is refused for a village', async () => {
    expect((await ask({ region: '3212212012' })).errors).toMatchObject([
      { extensions: { code: 'BAD_USER_INPUT', argument: 'region' } },
    ]);
  });

  it('shows no number of a few, in a cell or as a difference', () => {
    const group = fc.record({
      _id: fc.option(fc.integer({ min: 1, max: 10 })),
      families: fc.integer({ min: 1, max: 40 }),
      reached: fc.nat(40),
    });
    const question = { program: 'PKH', region: '3212', highestDecile: 4, minimumCell: 5 } as const;
    fc.assert(
      fc.property(fc.uniqueArray(group, { selector: ({ _id }) => String(_id), minLength: 1 }), (groups) => {
        const valid = groups.map((one) => ({ ...one, reached: Math.min(one.reached, one.families) }));

        const { cells, total } = gateIncidence(question, valid);

        for (const { families: all, reached } of [total, ...cells]) {
          for (const shown of [all, reached, all === null || reached === null ? null : all - reached]) {
            if (shown !== null && shown > 0) expect(shown).toBeGreaterThanOrEqual(5);
          }
        }
        for (const name of ['families', 'reached'] as const) {
          if (total[name] !== null) expect(cells.filter((one) => one[name] === null).length).not.toBe(1);
        }
      }),
    );
  });
});
