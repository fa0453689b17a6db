import { beforeAll, describe, expect, it } from 'vitest';
import { today } from '#population/calendar.ts';
import type { PopulationBatch } from '#population/generate-registers.ts';
import { generatePopulation } from '#population/generate-registers.ts';

let batches: readonly PopulationBatch[] = [];

beforeAll(() => {
  batches = [...generatePopulation({ scale: 'dev', seed: 12, families: 6000, batchFamilies: 500 })];
}, 60_000);

describe('the registers', () => {
  it('give every row an identifier of 24 hexadecimal digits that no other row of the register has', () => {
    for (const ids of [welfareIds(), housingIds(), planningIds()]) {
      expect(ids.length).toBeGreaterThan(2000);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !/^[0-9a-f]{24}$/.test(id))).toEqual([]);
    }
  });

  it('key the social welfare register on head NIKs that occur once', () => {
    const heads = welfareFamilies().map((family) => family.headNik);

    expect(new Set(heads).size).toBe(heads.length);
  });

  it('name one head in a family of the social welfare register, with the key as NIK', () => {
    const odd = welfareFamilies().filter((family) => {
      const heads = family.members.filter((member) => member.relationship === 'HEAD');
      return heads.length !== 1 || heads[0]?.nik !== family.headNik;
    });

    expect(odd).toEqual([]);
  });

  it('pay at most four PKH components, to members of the family, and add them up to the entitlement', () => {
    const enrollments = welfareFamilies().flatMap((family) =>
      family.enrollments.filter((row) => row.program === 'PKH').map((row) => ({ family, row })),
    );
    const odd = enrollments.filter(({ family, row }) => {
      const paid = row.components.filter((component) => component.paid);
      const sum = paid.reduce((total, component) => total + component.annualAmount, 0);
      const isKnown = row.components.every((component) =>
        family.members.some((member) => member.nik === component.personNik),
      );
      const entitled = row.status === 'ACTIVE' || row.status === 'SUSPENDED' ? sum : null;
      return paid.length > 4 || !isKnown || row.annualEntitlement !== entitled;
    });

    expect(enrollments.length).toBeGreaterThan(500);
    expect(odd).toEqual([]);
  });

  it('pay PKH in quarters of the entitlement, oldest first, and never before the start', () => {
    const paid = welfareFamilies().flatMap((family) => family.enrollments.filter((row) => row.program === 'PKH'));
    const odd = paid.filter((row) => {
      const order = row.disbursements.map((payment) => payment.year * 4 + payment.tranche);
      return (
        row.disbursements.length > 8 ||
        order.some((quarter, i) => i > 0 && quarter <= (order[i - 1] as number)) ||
        row.disbursements.some((payment) => payment.amount * 4 !== row.annualEntitlement) ||
        row.disbursements.some((payment) => payment.paidOn !== null && payment.paidOn < row.startedOn)
      );
    });

    expect(odd).toEqual([]);
  });

  it('hold dates that exist and are not after the world’s today', () => {
    const text = JSON.stringify(batches.map((batch) => batch.registers));
    const dates = new Set([...text.matchAll(/"(\d{4}-\d\d-\d\d)(?:T[^"]*)?"/g)].map((match) => match[1] as string));
    const odd = [...dates].filter((date) => date > today || new Date(date).toISOString().slice(0, 10) !== date);

    expect(dates.size).toBeGreaterThan(3000);
    expect(odd).toEqual([]);
  });

  it('end no stay before it starts', () => {
    const odd = welfareFamilies()
      .flatMap((family) => family.enrollments)
      .filter((row) => row.exitedOn !== null && row.exitedOn < row.startedOn);

    expect(odd).toEqual([]);
  });

  it('bring each dwelling once, in the batch of its first family or before', () => {
    const known = new Set<string>();
    for (const { registers } of batches) {
      for (const dwelling of registers.housing.dwellings) {
        expect(known.has(dwelling.dwellingId)).toBe(false);
        known.add(dwelling.dwellingId);
      }
      const homeless = registers.housing.families.filter((family) => !known.has(family.dwellingId ?? ''));
      expect(homeless).toEqual([]);
    }
  });

  it('bring each companion and team once, with the first family that it serves', () => {
    const companions: string[] = [];
    const teams: string[] = [];
    for (const { registers } of batches) {
      companions.push(...registers.socialWelfare.companions.map((row) => row.companionId));
      teams.push(...registers.familyPlanning.teams.map((row) => row.teamId));
      const enrollments = registers.socialWelfare.families.flatMap((family) => family.enrollments);
      const unknown = [
        ...enrollments.filter((row) => row.companionId !== null && !companions.includes(row.companionId)),
        ...registers.familyPlanning.families.filter((row) => row.teamId !== null && !teams.includes(row.teamId)),
      ];
      expect(unknown).toEqual([]);
    }

    expect(new Set(companions).size).toBe(companions.length);
    expect(new Set(teams).size).toBe(teams.length);
  });

  it('place every family in a village that the first batch names, with all its parents', () => {
    const regions = new Map(batches[0]?.registers.regions.map((region) => [region.code, region]));
    const codes = new Set(
      batches.flatMap(({ registers }) => [
        ...registers.socialWelfare.families.map((family) => family.regionCode),
        ...registers.housing.families.map((family) => family.regionCode),
        ...registers.familyPlanning.families.map((family) => family.regionCode),
      ]),
    );
    const odd = [...codes].filter((code) => [2, 4, 6, 10].some((digits) => !regions.has(code.slice(0, digits))));

    expect(codes.size).toBeGreaterThan(100);
    expect(odd).toEqual([]);
    expect(regions.get('3212212012')).toMatchObject({ level: 'VILLAGE', kind: 'DESA', name: 'Eretan Kulon' });
  });
});

function welfareFamilies() {
  return batches.flatMap((batch) => batch.registers.socialWelfare.families);
}

function welfareIds(): string[] {
  return welfareFamilies().flatMap((family) => [
    family.rowId,
    ...family.enrollments.map((row) => row.rowId),
    ...family.enrollments.flatMap((row) => row.disbursements.map((payment) => payment.rowId)),
    ...family.findings.map((row) => row.rowId),
    ...family.changeRequests.map((row) => row.rowId),
  ]);
}

function housingIds(): string[] {
  return batches.flatMap(({ registers }) => [
    ...registers.housing.families.flatMap((row) => [row.rowId, ...row.assistances.map((aid) => aid.rowId)]),
    ...registers.housing.dwellings.map((dwelling) => dwelling.dwellingId),
  ]);
}

function planningIds(): string[] {
  return batches.flatMap(({ registers }) =>
    registers.familyPlanning.families.flatMap((row) => [
      row.rowId,
      ...row.growth.map((entry) => entry.rowId),
      ...row.screenings.map((entry) => entry.rowId),
      ...row.interventions.map((entry) => entry.rowId),
    ]),
  );
}
