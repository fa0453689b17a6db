/** The programmes of Kemensos with their dated rules: the one table from which the population and the register take them. */
import type { PkhComponentCode, ProgramAmountRow, ProgramDecileLimitRow, SocialProgramRow } from '../register-rows.ts';

const components: readonly (readonly [PkhComponentCode, number, string, boolean])[] = [
  ['PREGNANT_POSTPARTUM', 3_000_000, '2021-01-01', true],
  ['EARLY_CHILDHOOD', 3_000_000, '2021-01-01', true],
  ['ELEMENTARY_SD', 900_000, '2021-01-01', true],
  ['JUNIOR_SMP', 1_500_000, '2021-01-01', true],
  ['SENIOR_SMA', 2_000_000, '2021-01-01', true],
  ['ELDERLY_60_PLUS', 2_400_000, '2021-01-01', true],
  ['SEVERE_DISABILITY', 2_400_000, '2021-01-01', true],
  ['GROSS_HUMAN_RIGHTS_VICTIM', 10_800_000, '2025-01-01', false],
];

const pkhAmounts: readonly ProgramAmountRow[] = components.map(([component, annual, validFrom, isConfirmed]) => ({
  component,
  ...{ annual, tranches: 4, year: null, tranche: null, validFrom, validTo: null, isConfirmed },
  source: 'Kemensos, press reports of 2021 and of 2025-02-16.',
}));

/** Before DTSEN no decile limited a programme by decree that we read; the limits begin with its decree. */
function limit(highestDecile: number, source: string): ProgramDecileLimitRow {
  return { highestDecile, validFrom: '2025-02-05', validTo: null, source, isConfirmed: false };
}

const dtsenLimits = 'Report of a village of June 2025; the decree was not read.';

const plain = { tranches: null, amounts: [], decileLimits: [], componentLimits: [] } as const;

/** Every programme; amounts in whole rupiah. Marks of what is confirmed follow the sources. */
export const socialPrograms: readonly SocialProgramRow[] = [
  {
    code: 'PKH',
    name: 'Program Keluarga Harapan',
    scope: 'PROTECTION_SECURITY',
    unit: 'FAMILY',
    tranches: 4,
    amounts: pkhAmounts,
    decileLimits: [limit(4, dtsenLimits)],
    componentLimits: [
      { kind: 'PAID_COMPONENTS', most: 4, ...unconfirmedLimit() },
      { kind: 'YOUNG_CHILDREN', most: 2, ...unconfirmedLimit() },
      { kind: 'PREGNANCY_ORDER', most: 2, ...unconfirmedLimit() },
    ],
  },
  {
    code: 'SEMBAKO',
    name: 'Program Sembako',
    scope: 'PROTECTION_SECURITY',
    unit: 'FAMILY',
    tranches: 4,
    amounts: [
      {
        component: null,
        ...{ annual: 2_400_000, tranches: 4, year: null, tranche: null },
        ...{ validFrom: '2020-01-01', validTo: null, isConfirmed: false },
        source: '200,000 rupiah a month, as commonly told; the decree was not read.',
      },
      {
        component: null,
        ...{ annual: 400_000, tranches: 1, year: 2025, tranche: 2 },
        ...{ validFrom: '2025-04-01', validTo: '2025-06-30', isConfirmed: true },
        source: 'Top-up of 200,000 rupiah for two months, press report of 2025-07-08.',
      },
    ],
    decileLimits: [limit(5, dtsenLimits)],
    componentLimits: [],
  },
  {
    ...plain,
    code: 'PBI_JK',
    name: 'Penerima Bantuan Iuran Jaminan Kesehatan',
    scope: 'PROTECTION_SECURITY',
    unit: 'PERSON',
    decileLimits: [limit(5, dtsenLimits)],
  },
  { ...plain, code: 'ATENSI', name: 'Asistensi Rehabilitasi Sosial', scope: 'REHABILITATION', unit: 'PERSON' },
  {
    ...plain,
    code: 'PENA',
    name: 'Pahlawan Ekonomi Nusantara',
    scope: 'EMPOWERMENT',
    unit: 'FAMILY',
    decileLimits: [limit(5, 'Assumed: PENA lets families of PKH and Sembako graduate.')],
  },
  {
    ...plain,
    code: 'RST',
    name: 'Rumah Sejahtera Terpadu',
    scope: 'EMPOWERMENT',
    unit: 'FAMILY',
    decileLimits: [limit(4, 'Assumed, as for PKH.')],
  },
  {
    ...plain,
    code: 'SANITATION',
    name: 'Program Sanitasi',
    scope: 'EMPOWERMENT',
    unit: 'FAMILY',
    decileLimits: [limit(4, 'Assumed, as for PKH.')],
  },
  {
    ...plain,
    code: 'SEKOLAH_RAKYAT',
    name: 'Sekolah Rakyat',
    scope: 'PROTECTION_SECURITY',
    unit: 'PERSON',
    decileLimits: [limit(2, 'Press report of 2026-02-11.')],
  },
  { ...plain, code: 'OTHER', name: 'Program lain', scope: 'PROTECTION_SECURITY', unit: 'FAMILY' },
];

function unconfirmedLimit() {
  return {
    ...{ validFrom: '2021-01-01', validTo: null, isConfirmed: false },
    source: 'Technical guidance of PKH as commonly told; not read.',
  };
}
