import { describe, expect, it } from 'vitest';
import { generatePopulation } from '#population/generate-registers.ts';
import { sampleHouseholds } from '#population/sample-family.ts';
import type { ScaleName } from '#population/scales.ts';
import { faultsOf, isStuntingRisk, isUnfit, riskFactorsOf } from '#population/truth.ts';

describe.each([
  ['tiny', 1],
  ['dev', 99],
  ['demo', -4],
] as const)('the sample families of %s with seed %d', (scale, seed) => {
  it('show every part of the graph in the complete family', () => {
    const { welfare, housing, planning, dwelling } = find(scale, seed, sampleHouseholds.complete.headNik);
    const survey = planning?.surveys.at(-1);

    expect(welfare).toMatchObject({ regionCode: '3212212012', decile: 2, findings: [], changeRequests: [] });
    expect(welfare?.members.map((member) => member.dukcapilMatch)).toEqual(Array(5).fill('MATCHED'));
    for (const program of ['PKH', 'SEMBAKO', 'PBI_JK']) {
      expect(welfare?.enrollments).toContainEqual(expect.objectContaining({ program }));
    }
    const pkh = welfare?.enrollments.find((row) => row.program === 'PKH');
    expect(pkh).toMatchObject({ status: 'ACTIVE', annualEntitlement: 6_300_000, companionId: 'PKH-3212-01' });
    expect(pkh?.disbursements).toHaveLength(8);
    expect(dwelling !== undefined && isUnfit(faultsOf(dwelling))).toBe(true);
    expect(housing?.assistances).toEqual([expect.objectContaining({ program: 'BSPS', status: 'PROPOSED' })]);
    expect(survey !== undefined && isStuntingRisk(survey)).toBe(true);
    expect(survey && riskFactorsOf(survey)).toEqual(['LATRINE', 'WATER', 'CONTRACEPTION']);
    expect(planning?.growth).toHaveLength(4);
    expect(planning?.growth.every((row) => (row.heightForAgeZ ?? 0) < -2)).toBe(true);
    expect(planning?.teamId).toBe('TPK-3212212012-01');
    expect(planning?.interventions.map((row) => row.program)).toEqual(['GENTING', 'TPK_VISIT']);
    expect(planning?.screenings).toHaveLength(1);
  });

  it('keep the late husband as the key of housing and family planning for the former head', () => {
    const { welfare, links, rows } = find(scale, seed, sampleHouseholds.formerHead.headNik);
    const late = welfare?.formerHeads[0]?.nik;

    expect(welfare?.formerHeads).toEqual([expect.objectContaining({ reason: 'DEATH', to: '2024-03-17' })]);
    expect(rows.housing.find((row) => row.rowId === links[1]?.housing)?.headNik).toBe(late);
    expect(rows.planning.find((row) => row.rowId === links[1]?.familyPlanning)?.headNik).toBe(late);
    expect(links[1]).toMatchObject({ housingMatch: 'FORMER_HEAD_NIK', familyPlanningMatch: 'MEMBER_NIK' });
  });

  it('reach the other families in the way that their names say', () => {
    const { links, rows } = find(scale, seed, sampleHouseholds.complete.headNik);
    const unranked = rows.welfare.find((row) => row.headNik === sampleHouseholds.unranked.headNik);
    const papua = rows.welfare.find((row) => row.headNik === sampleHouseholds.papua.headNik);

    expect(links[sampleHouseholds.complete.index]).toMatchObject({
      housingMatch: 'HEAD_NIK',
      familyPlanningMatch: 'HEAD_NIK',
    });
    expect(links[sampleHouseholds.memberKeyed.index]).toMatchObject({
      housingMatch: 'MEMBER_NIK',
      familyPlanningMatch: 'HEAD_NIK',
    });
    expect(links[sampleHouseholds.welfareOnly.index]).toMatchObject({ housing: null, familyPlanning: null });
    expect(unranked).toMatchObject({ decile: null, decileHistory: [] });
    expect(papua).toMatchObject({ regionCode: '9103011001', decile: 1 });
    expect(Number(sampleHouseholds.papua.headNik)).toBeGreaterThan(Number.MAX_SAFE_INTEGER);
  });
});

function find(scale: ScaleName, seed: number, headNik: string) {
  const batches = generatePopulation({ scale, seed, batchFamilies: 6 });
  const first = batches.next().value;
  batches.return();
  if (!first) throw new Error('The population is empty.');
  const rows = {
    welfare: first.registers.socialWelfare.families,
    housing: first.registers.housing.families,
    planning: first.registers.familyPlanning.families,
  };
  const housing = rows.housing.find((row) => row.headNik === headNik);
  return {
    rows,
    links: first.links,
    welfare: rows.welfare.find((row) => row.headNik === headNik),
    housing,
    dwelling: first.registers.housing.dwellings.find((row) => row.dwellingId === housing?.dwellingId),
    planning: rows.planning.find((row) => row.headNik === headNik),
  };
}
