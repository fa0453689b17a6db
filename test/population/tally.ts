import type { PopulationBatch } from '#population/generate-registers.ts';
import { generatePopulation } from '#population/generate-registers.ts';
import type { FamilyPlanningRow, HousingRow, WelfareRow } from '#population/register-rows.ts';
import type { PopulationOptions } from '#population/scales.ts';
import type { TrueHousehold } from '#population/true-household.ts';

/** One true household with the rows that the registers hold about it. */
export interface LinkedHousehold {
  readonly household: TrueHousehold;
  readonly welfare: WelfareRow | null;
  readonly housing: HousingRow | null;
  readonly planning: FamilyPlanningRow | null;
  readonly link: PopulationBatch['links'][number];
}

/** Walks a population household by household, each joined to its register rows by the links and not by NIK. */
export function* linkedHouseholds(options: PopulationOptions): Generator<LinkedHousehold> {
  for (const batch of generatePopulation(options)) {
    const welfare = byRowId(batch.registers.socialWelfare.families);
    const housing = byRowId(batch.registers.housing.families);
    const planning = byRowId(batch.registers.familyPlanning.families);
    for (const [i, household] of batch.households.entries()) {
      const link = batch.links[i];
      if (link === undefined) throw new Error('A household has no link.');
      yield {
        household,
        welfare: welfare.get(link.socialWelfare ?? '') ?? null,
        housing: housing.get(link.housing ?? '') ?? null,
        planning: planning.get(link.familyPlanning ?? '') ?? null,
        link,
      };
    }
  }
}

/** Counts things by name and answers shares of one in another. */
export class Tally {
  readonly #counts = new Map<string, number>();

  /** Adds to a count when the condition holds. */
  add(name: string, condition: boolean | number = true): void {
    const step = Number(condition);
    if (step !== 0) this.#counts.set(name, (this.#counts.get(name) ?? 0) + step);
  }

  /** A count; zero for what never occurred. */
  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** One count in percent of another. */
  percent(name: string, of: string): number {
    return (100 * this.count(name)) / this.count(of);
  }
}

function byRowId<Row extends { readonly rowId: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.rowId, row]));
}
