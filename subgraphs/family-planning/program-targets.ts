/** What the quick wins of Kemendukbangga/BKKBN are to reach. */
export interface ProgramTarget {
  readonly program: 'GENTING' | 'TAMASYA';
  /** Children of GENTING, places of TAMASYA. */
  readonly amount: number;
  /** First day on which it holds, `YYYY-MM-DD`. */
  readonly validFrom: string;
  /** Last day; null while it holds. */
  readonly validTo: string | null;
  readonly source: string;
}

/** Every target that was published; a new one is a new row that ends the old. */
export const programTargets: readonly ProgramTarget[] = [
  {
    program: 'GENTING',
    amount: 1_000_000,
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Kemendukbangga/BKKBN: one million children in families at risk of stunting; no year was named',
  },
  {
    program: 'TAMASYA',
    amount: 10_000,
    validFrom: '2025-01-01',
    validTo: null,
    source: 'Kemendukbangga/BKKBN: 10,000 day-care places at ministries and firms; no year was named',
  },
];

/** The target that holds on a day; null where none does. */
export function targetOn(program: ProgramTarget['program'], day: string): ProgramTarget | null {
  const holds = (one: ProgramTarget) => one.program === program && one.validFrom <= day && day <= (one.validTo ?? '9');
  return programTargets.find(holds) ?? null;
}
