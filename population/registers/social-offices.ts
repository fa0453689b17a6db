import { Draws } from '../random.ts';
import type { RegionRow } from '../register-rows.ts';

/** A programme of a regional office itself; days are `YYYY-MM-DD`. */
export interface OfficeProgramRow {
  readonly name: string;
  readonly scope: 'PROTECTION_SECURITY' | 'REHABILITATION' | 'EMPOWERMENT';
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What an office asks for from the special allocation fund, and the stages that it has come through. */
export interface DakProposalRow {
  /** 24 lower-case hexadecimal digits. */
  readonly rowId: string;
  readonly fiscalYear: number;
  readonly field: 'REHABILITATION_FACILITIES' | 'EMPOWERMENT_FACILITIES' | 'DISASTER_STORES';
  readonly title: string;
  /** Whole rupiah. */
  readonly amount: number;
  readonly stages: readonly DakStage[];
}

/** A stage of a proposal. */
export type DakStage =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'PROVINCE_ENDORSED'
  | 'MINISTRY_ASSESSED'
  | 'APPROVED'
  | 'REJECTED'
  | 'WITHDRAWN';

/** The social office of a region with its programmes and proposals. */
export interface SocialOfficeRow {
  readonly code: string;
  readonly name: string;
  readonly programs: readonly OfficeProgramRow[];
  readonly proposals: readonly DakProposalRow[];
}

const programs: readonly (readonly [string, OfficeProgramRow['scope']])[] = [
  ['Rumah singgah', 'REHABILITATION'],
  ['Layanan lansia terlantar', 'REHABILITATION'],
  ['Alat bantu penyandang disabilitas', 'REHABILITATION'],
  ['Kelompok usaha bersama', 'EMPOWERMENT'],
  ['Pelatihan keterampilan keluarga', 'EMPOWERMENT'],
  ['Karang taruna mandiri', 'EMPOWERMENT'],
];

const fields = [
  ['REHABILITATION_FACILITIES', 'Sarana rehabilitasi sosial'],
  ['EMPOWERMENT_FACILITIES', 'Sarana pemberdayaan sosial'],
  ['DISASTER_STORES', 'Lumbung sosial'],
] as const;

const ways: readonly (readonly DakStage[])[] = [
  ['DRAFT'],
  ['DRAFT', 'SUBMITTED'],
  ['DRAFT', 'SUBMITTED', 'PROVINCE_ENDORSED'],
  ['DRAFT', 'SUBMITTED', 'PROVINCE_ENDORSED', 'MINISTRY_ASSESSED'],
  ['DRAFT', 'SUBMITTED', 'PROVINCE_ENDORSED', 'MINISTRY_ASSESSED', 'APPROVED'],
  ['DRAFT', 'SUBMITTED', 'REJECTED'],
  ['DRAFT', 'WITHDRAWN'],
];

/**
 * The office (Dinas Sosial) of a province, regency or city; null for lower regions. What it runs and asks for is made
 * up (assumption): the same for the same region in every population.
 */
export function socialOfficeOf({ code, level, name }: RegionRow): SocialOfficeRow | null {
  if (level !== 'PROVINCE' && level !== 'REGENCY_CITY') return null;
  const draws = new Draws(1, 'social-offices').at(Number(code));
  const first = draws.between(0, 2);
  const year = draws.between(2022, 2025);
  const [field, title] = draws.pick(fields);
  const stages = draws.pick(ways);
  return {
    code,
    name: `Dinas Sosial ${level === 'PROVINCE' ? `Provinsi ${name}` : name}`,
    programs: [first, first + 3].map((n, order) => {
      const [programName, scope] = programs[n] as (typeof programs)[number];
      return {
        ...{ name: programName, scope },
        validFrom: `${year}-01-01`,
        validTo: order === 0 && draws.chance(0.3) ? `${year}-12-31` : null,
      };
    }),
    proposals: [
      {
        rowId: `dac${code.padStart(21, '0')}`,
        fiscalYear: 2027,
        ...{ field, title },
        amount: draws.between(5, 120) * 100_000_000,
        // A province's own goes to the ministry without anybody's endorsement.
        stages: code.length === 2 ? stages.filter((stage) => stage !== 'SUBMITTED') : stages,
      },
    ],
  };
}
