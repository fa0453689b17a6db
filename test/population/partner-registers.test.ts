import { describe, expect, it } from 'vitest';
import { isNik } from '#platform/nik.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import { minimumWages } from '#population/reference/minimum-wages.ts';
import { provinceProfiles } from '#population/reference/province-profiles.ts';

const batches = [...generateRegisters({ scale: 'tiny', seed: 3, batchFamilies: 50 })];
const families = batches.flatMap(({ socialWelfare }) => socialWelfare.families);
const entries = batches.flatMap(({ socialWelfare }) => socialWelfare.partnerEntries ?? []);
const known = new Set(families.flatMap(({ headNik, members }) => [headNik, ...members.map(({ nik }) => nik)]));

describe('the registers of other agencies', () => {
  it('list those about whom findings of theirs are, in the register that the finding comes from', () => {
    const registers = { CIVIL_SERVANT_ASN: 'CIVIL_SERVANTS', ONLINE_GAMBLING: 'ONLINE_GAMBLING', DECEASED: 'DECEASED' };
    const missing = families
      .flatMap(({ findings }) => findings)
      .filter(({ reason, personNik }) => reason in registers && personNik !== null)
      .filter(
        ({ reason, personNik, foundOn }) =>
          !entries.some(
            ({ register, nik, matchDate }) =>
              register === registers[reason as keyof typeof registers] && nik === personNik && matchDate === foundOn,
          ),
      );

    expect(missing).toEqual([]);
  });

  it('list strangers, each once and with a number that nobody has', () => {
    const strangers = entries.filter(({ nik }) => !known.has(nik)).map(({ nik }) => nik);

    expect(strangers.length).toBeGreaterThan(300);
    expect(new Set(strangers).size).toBe(strangers.length);
    expect(strangers.every((nik) => isNik(nik) && nik.slice(4, 6) === '99')).toBe(true);
  });

  it('list members whom no finding is about', () => {
    const found = new Set(
      families.flatMap(({ findings, headNik }) => findings.map(({ personNik }) => personNik ?? headNik)),
    );

    expect(entries.some(({ nik }) => known.has(nik) && !found.has(nik))).toBe(true);
  });

  it('tell wages in the register of wages alone', () => {
    expect(entries.every(({ register, monthlyWage }) => (register === 'WAGES') === (monthlyWage !== null))).toBe(true);
  });
});

describe('the minimum wages', () => {
  it('cover every province on every day from 2024 on, once', () => {
    for (const { code } of provinceProfiles) {
      const ofProvince = minimumWages.filter(({ regionCode }) => regionCode === code);

      expect(ofProvince.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
        ['2024-01-01', '2024-12-31'],
        ['2025-01-01', '2025-12-31'],
        ['2026-01-01', null],
      ]);
    }
  });

  it('say that none of them was read in a decree', () => {
    expect(minimumWages.every(({ isConfirmed, source }) => !isConfirmed && source.includes('Assumption'))).toBe(true);
  });
});
