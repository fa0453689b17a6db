import type { Caller } from '#platform/access/caller.ts';
import { keyOfNik } from '#platform/cohort/household-key.ts';
import { keySetOf } from '#platform/cohort/key-set.ts';
import { packKeys } from '#platform/cohort/pack-keys.ts';

/** A family in the register of clinics. */
export interface Family {
  readonly nik: string;
  readonly region: string;
  readonly visits: number;
  readonly vaccination: 'FULL' | 'PARTLY';
}

/** A clinic. */
export interface Clinic {
  readonly id: string;
  readonly code: string;
  readonly area: { readonly number: number };
  readonly name: string;
}

/** What the field with @cohort is asked for. */
export interface KeyRequest {
  readonly filter: { readonly vaccination?: string | null };
  readonly from?: string | null;
  readonly to?: string | null;
  readonly digits: number;
  readonly after?: string | null;
  readonly first: number;
}

/** A page of keys. */
export interface KeyPage {
  readonly groups: readonly { readonly region: string; readonly keys: string }[];
  readonly next: string | null;
  readonly asOf: string | null;
}

/** Ten families in five villages of two regencies. */
export const families: readonly Family[] = Array.from({ length: 10 }, (_, n) => ({
  nik: `321299010180${String(9990 - n * 7)}`,
  region: ['3212012001', '3212012002', '3212012003', '3273012001', '3273012002'][n % 5] ?? '',
  visits: n,
  vaccination: n % 3 === 0 ? 'PARTLY' : 'FULL',
}));

/** Three clinics. */
export const clinics: readonly Clinic[] = [1, 2, 3].map((n) => ({
  id: `clinic-${n}`,
  code: `C${n}`,
  area: { number: n * 10 },
  name: `Puskesmas ${n}`,
}));

/** Whether the caller's rows hold the region. */
export function sees({ rows }: Caller, region: string): boolean {
  return rows.kind === 'all' || (rows.kind === 'regions' && rows.codes.some((code) => region.startsWith(code)));
}

/** The keys of the families that meet the filter, village by village. */
export function readKeys(request: KeyRequest, caller: Caller, pack = packKeys): KeyPage {
  const { filter, from, to, digits, after, first } = request;
  const wanted = families.filter(
    ({ region, vaccination }) =>
      sees(caller, region) &&
      (filter.vaccination == null || vaccination === filter.vaccination) &&
      (from == null || region >= from) &&
      (to == null || region < `${to}:`) &&
      (after == null || region > after),
  );
  const villages = [...new Set(wanted.map(({ region }) => region))].toSorted();
  const page: string[] = [];
  let count = 0;
  for (const village of villages) {
    count += wanted.filter(({ region }) => region === village).length;
    if (count > first && page.length > 0) break;
    page.push(village);
  }
  const regions = [...new Set(page.map((village) => village.slice(0, digits)))];
  return {
    groups: regions.map((region) => ({
      region,
      keys: pack(
        keySetOf(
          Float64Array.from(
            wanted.filter((family) => page.includes(family.region) && family.region.startsWith(region)),
            ({ nik }) => keyOfNik(nik),
          ),
        ),
      ),
    })),
    next: page.length < villages.length ? (page.at(-1) ?? null) : null,
    asOf: new Date().toISOString(),
  };
}

/** The samples of the register, as their file holds them. */
export const clinicSamples = JSON.stringify({
  Household: families.slice(0, 3).map(({ nik }) => ({ nik })),
  region: {
    caller: '3212',
    inside: { nik: families.find(({ region }) => region.startsWith('3212'))?.nik },
    outside: { nik: families.find(({ region }) => region.startsWith('3273'))?.nik },
  },
});
