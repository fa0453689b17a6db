import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { GenerateOptions } from '#population/generate-registers.ts';
import { generateRegisters } from '#population/generate-registers.ts';
import type { RegisterBatch } from '#population/register-rows.ts';

describe('a population', () => {
  it('has the same bytes for the same seed', () => {
    const first = fingerprint({ scale: 'tiny', seed: 5 });
    const second = fingerprint({ scale: 'tiny', seed: 5 });

    expect(second).toBe(first);
  });

  it('has other bytes for another seed', () => {
    const first = fingerprint({ scale: 'tiny', seed: 5 });
    const second = fingerprint({ scale: 'tiny', seed: 6 });

    expect(second).not.toBe(first);
  });

  it.each([1, 7, 64, 5000])('does not depend on a batch size of %d', (batchFamilies) => {
    const usual = fingerprint({ scale: 'dev', seed: 5, families: 600 });
    const other = fingerprint({ scale: 'dev', seed: 5, families: 600, batchFamilies });

    expect(other).toBe(usual);
  });

  it('comes in batches no larger than asked, with the regions and projects in the first alone', () => {
    const sizes: number[] = [];
    const reference: number[] = [];
    for (const batch of generateRegisters({ scale: 'dev', seed: 5, families: 1130, batchFamilies: 250 })) {
      sizes.push(batch.socialWelfare.families.length);
      reference.push(batch.regions.length + batch.housing.projects.length);
    }

    expect(sizes).toHaveLength(5);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
    expect(reference[0]).toBeGreaterThan(7800);
    expect(reference.slice(1)).toEqual([0, 0, 0, 0]);
  });

  it('begins at once at the largest scale, because nothing is drawn ahead', () => {
    const rows = generateRegisters({ scale: 'bench', seed: 5, families: 5_000_000, batchFamilies: 10 });

    const first = rows.next();
    rows.return();

    expect(first.done).toBe(false);
    expect(first.value?.socialWelfare.families.length).toBe(10);
  });

  it('refuses a batch of no family and a population too small for its sample families', () => {
    expect(() => generateRegisters({ scale: 'tiny', seed: 1, batchFamilies: 0 }).next()).toThrow(RangeError);
    expect(() => generateRegisters({ scale: 'tiny', seed: 1, families: 3 }).next()).toThrow(RangeError);
  });
});

/** A hash over every row of every list, in order, wherever the batches were cut. */
function fingerprint(options: GenerateOptions): string {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const batch of generateRegisters(options)) {
    for (const [name, rows] of listsOf(batch)) {
      const hash = hashes.get(name) ?? createHash('sha256');
      hashes.set(name, hash);
      for (const row of rows) hash.update(JSON.stringify(row));
    }
  }
  return [...hashes].map(([name, hash]) => `${name} ${hash.digest('hex')}`).join('\n');
}

function listsOf(batch: RegisterBatch): (readonly [string, readonly unknown[]])[] {
  return [
    ['regions', batch.regions],
    ['welfare', batch.socialWelfare.families],
    ['partner entries', batch.socialWelfare.partnerEntries ?? []],
    ['minimum wages', batch.socialWelfare.minimumWages ?? []],
    ['companions', batch.socialWelfare.companions],
    ...Object.entries(batch.familyPlanning.outreach ?? {}),
    ['referrals to PKH', batch.socialWelfare.incomingReferrals ?? []],
    ['referrals to BSPS', batch.housing.incomingReferrals ?? []],
    ['housing', batch.housing.families],
    ['dwellings', batch.housing.dwellings],
    ['projects', batch.housing.projects],
    ['planning', batch.familyPlanning.families],
    ['teams', batch.familyPlanning.teams],
  ];
}
