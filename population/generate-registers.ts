import { Draws, hashText } from './random.ts';
import { nationalQuotas, villageQuotas } from './reference/housing-grants.ts';
import { type MinimumWageRow, minimumWages } from './reference/minimum-wages.ts';
import { projects } from './reference/projects.ts';
import { socialPrograms } from './reference/social-programs.ts';
import { trainingModules } from './reference/training-modules.ts';
import type { QuotaRow, RegionRow, RegisterBatch, SocialProgramRow, TrainingModuleRow } from './register-rows.ts';
import { createFamilyPlanningWriter } from './registers/family-planning.ts';
import { createFieldStaff } from './registers/field-staff.ts';
import { createRequestWriter } from './registers/further-requests.ts';
import { createGraduationWriter } from './registers/graduation.ts';
import { createHousingWriter } from './registers/housing.ts';
import { createFindingWriter } from './registers/matched-findings.ts';
import { createOutreachWriter } from './registers/outreach.ts';
import type { OutreachRows } from './registers/outreach-rows.ts';
import { drawPartnerEntries, type PartnerEntryRow } from './registers/partner-registers.ts';
import { createSocialWelfareWriter } from './registers/social-welfare.ts';
import { drawTrainings } from './registers/trainings.ts';
import { createRowIds } from './row-id.ts';
import { findPlan } from './sample-plans.ts';
import type { PopulationOptions } from './scales.ts';
import type { TrueHousehold } from './true-household.ts';
import type { MatchOutcome } from './truth.ts';
import { matchOf } from './truth.ts';
import type { World } from './world/generate-world.ts';
import { createWorld } from './world/generate-world.ts';

/** How to generate: the population, and how many families a batch may hold (1000 when absent). */
export interface GenerateOptions extends PopulationOptions {
  readonly batchFamilies?: number;
}

/** Where a true household is found in the registers: row identifiers, or null where a register does not know it. */
export interface HouseholdLink {
  readonly index: number;
  readonly socialWelfare: string | null;
  readonly housing: string | null;
  readonly familyPlanning: string | null;
  /** How the row is found from the welfare register's head; `NONE` where either row is missing. */
  readonly housingMatch: MatchOutcome;
  readonly familyPlanningMatch: MatchOutcome;
}

/** A batch of the registers together with the truth behind it, for tests that compare answers with the true world. */
export interface PopulationBatch {
  readonly registers: RegisterBatch;
  readonly households: readonly TrueHousehold[];
  readonly links: readonly HouseholdLink[];
}

/**
 * Yields what the three registers say, in batches of at most `batchFamilies` families.
 * The first batch carries the regions and projects; companions and teams come with the first family that they serve,
 * and a dwelling with the first family that lives in it. Memory stays bounded by the batch. The same options give the
 * same rows in the same order, whatever the batch size.
 *
 * @example
 * for (const batch of generateRegisters({ scale: 'dev', seed: 1 })) await insert(batch.housing.families);
 */
export function* generateRegisters(options: GenerateOptions): Generator<RegisterBatch, void, undefined> {
  for (const batch of generatePopulation(options)) yield batch.registers;
}

/** Yields the registers as `generateRegisters` does, each batch with its true households and the links between both. */
export function* generatePopulation(options: GenerateOptions): Generator<PopulationBatch, void, undefined> {
  const size = options.batchFamilies ?? 1000;
  if (!Number.isInteger(size) || size < 1) throw new RangeError('A batch holds at least one family.');
  const world = createWorld(options);
  const write = createWriters(world);
  let batch = emptyBatch();
  batch.regions.push(...referenceRegions(world));
  batch.trainingModules.push(...trainingModules);
  batch.projects.push(...referenceProjects(world));
  batch.programs.push(...socialPrograms);
  batch.minimumWages.push(...minimumWages);
  batch.quotas.push(...nationalQuotas, ...villageQuotas(world.places));
  for (const household of world.households()) {
    write(household, batch);
    if (batch.households.length === size) {
      yield seal(batch);
      batch = emptyBatch();
    }
  }
  if (batch.households.length > 0) yield seal(batch);
}

type Mutable<T> = T extends readonly (infer Row)[] ? Row[] : never;

interface OpenBatch {
  readonly regions: RegionRow[];
  readonly trainingModules: TrainingModuleRow[];
  readonly projects: Mutable<RegisterBatch['housing']['projects']>;
  readonly programs: SocialProgramRow[];
  readonly partnerEntries: PartnerEntryRow[];
  readonly minimumWages: MinimumWageRow[];
  readonly quotas: QuotaRow[];
  readonly welfare: Mutable<RegisterBatch['socialWelfare']['families']>;
  readonly companions: Mutable<RegisterBatch['socialWelfare']['companions']>;
  readonly housing: Mutable<RegisterBatch['housing']['families']>;
  readonly dwellings: Mutable<RegisterBatch['housing']['dwellings']>;
  readonly planning: Mutable<RegisterBatch['familyPlanning']['families']>;
  readonly teams: Mutable<RegisterBatch['familyPlanning']['teams']>;
  readonly outreach: { readonly [List in keyof OutreachRows]: Mutable<OutreachRows[List]> };
  readonly households: TrueHousehold[];
  readonly links: HouseholdLink[];
}

function emptyBatch(): OpenBatch {
  return {
    regions: [],
    trainingModules: [],
    projects: [],
    programs: [],
    partnerEntries: [],
    minimumWages: [],
    quotas: [],
    welfare: [],
    companions: [],
    housing: [],
    dwellings: [],
    planning: [],
    teams: [],
    outreach: { referrals: [], donors: [], pledges: [], centres: [], places: [] },
    households: [],
    links: [],
  };
}

function seal(batch: OpenBatch): PopulationBatch {
  return {
    registers: {
      regions: batch.regions,
      ...(batch.trainingModules.length > 0 && { trainingModules: batch.trainingModules }),
      socialWelfare: {
        families: batch.welfare,
        companions: batch.companions,
        programs: batch.programs,
        partnerEntries: batch.partnerEntries,
        incomingReferrals: referralsTo(batch, 'PKH'),
        ...(batch.minimumWages.length > 0 && { minimumWages: batch.minimumWages }),
      },
      housing: {
        families: batch.housing,
        dwellings: batch.dwellings,
        projects: batch.projects,
        incomingReferrals: referralsTo(batch, 'BSPS'),
        ...(batch.quotas.length > 0 && { quotas: batch.quotas }),
      },
      familyPlanning: { families: batch.planning, teams: batch.teams, outreach: batch.outreach },
    },
    households: batch.households,
    links: batch.links,
  };
}

function referralsTo({ outreach }: OpenBatch, program: 'PKH' | 'BSPS') {
  return outreach.referrals.filter((row) => row.program === program);
}

function createWriters(world: World): (household: TrueHousehold, batch: OpenBatch) => void {
  const { seed, numbers } = world;
  const rowIds = createRowIds(hashText('row-ids', seed));
  const staff = createFieldStaff(seed);
  const welfare = createSocialWelfareWriter(new Draws(seed, 'welfare-register'), rowIds, staff.companionFor);
  const withFindings = createFindingWriter(new Draws(seed, 'matched-findings'), rowIds);
  const withRequests = createRequestWriter(new Draws(seed, 'further-requests'), rowIds);
  const partnerDraws = new Draws(seed, 'partner-registers');
  const trainingDraws = new Draws(seed, 'training');
  const named = new Map<string, string>();
  const withGraduation = createGraduationWriter(
    new Draws(seed, 'graduation'),
    rowIds,
    (regencyCode) => named.get(regencyCode) ?? null,
  );
  const housingDraws = {
    plan: new Draws(seed, 'housing-register'),
    house: new Draws(seed, 'housing-coverage'),
    survey: new Draws(seed, 'housing-survey'),
    shown: seed,
  };
  const housing = createHousingWriter(housingDraws, rowIds, numbers);
  const planningDraws = { plan: new Draws(seed, 'planning-register'), facts: new Draws(seed, 'planning-facts') };
  const outreach = createOutreachWriter(new Draws(seed, 'outreach'), rowIds);
  const planning = createFamilyPlanningWriter(planningDraws, rowIds, numbers, staff.teamFor);

  return (household, batch) => {
    const fixed = findPlan(household);
    const welfareRow = welfare.write(household, fixed !== null);
    const housingRow = housing.write(household, fixed?.housing ?? null);
    const planningRow = planning.write(household, fixed?.familyPlanning ?? null);
    const graduating = welfareRow && withGraduation(welfareRow, household);
    // Families that are written by hand have no part in matching.
    const matched = fixed === null ? graduating && withFindings(graduating, household.index) : null;
    if (graduating !== null) batch.welfare.push(matched === null ? graduating : withRequests(matched, household.index));
    batch.partnerEntries.push(...drawPartnerEntries(partnerDraws, household.index, matched));
    if (housingRow !== null) batch.housing.push(housingRow.row);
    if (housingRow?.dwelling) batch.dwellings.push(housingRow.dwelling);
    if (planningRow !== null) batch.planning.push(planningRow);
    if (planningRow !== null && fixed === null) {
      const row = matched ?? graduating;
      addOutreach(
        batch,
        outreach({ household, planning: planningRow, welfare: row, housing: housingRow?.row ?? null }),
      );
    }
    for (const companion of staff.takeNewCompanions()) {
      if (!named.has(companion.regionCode)) named.set(companion.regionCode, companion.companionId);
      batch.companions.push({ ...companion, trainings: drawTrainings(trainingDraws, companion.companionId) });
    }
    for (const team of staff.takeNewTeams()) {
      batch.teams.push({ ...team, trainings: drawTrainings(trainingDraws, team.teamId) });
    }
    batch.households.push(household);
    batch.links.push({
      index: household.index,
      socialWelfare: welfareRow?.rowId ?? null,
      housing: housingRow?.row.rowId ?? null,
      familyPlanning: planningRow?.rowId ?? null,
      housingMatch: welfareRow && housingRow ? matchOf(welfareRow, housingRow.row) : 'NONE',
      familyPlanningMatch: welfareRow && planningRow ? matchOf(welfareRow, planningRow) : 'NONE',
    });
  };
}

function addOutreach({ outreach }: OpenBatch, rows: OutreachRows): void {
  outreach.referrals.push(...rows.referrals);
  outreach.donors.push(...rows.donors);
  outreach.pledges.push(...rows.pledges);
  outreach.centres.push(...rows.centres);
  outreach.places.push(...rows.places);
}

/** All provinces, regencies and districts, and the inhabited villages, in the order of their codes within a level. */
function referenceRegions(world: World): RegionRow[] {
  const { regions, places } = world;
  return [...regions.provinces, ...regions.regencies, ...regions.districts, ...places.map((place) => place.village)];
}

function referenceProjects(world: World): Mutable<RegisterBatch['housing']['projects']> {
  const inhabited = new Set(world.places.map((place) => place.village.code));
  return Object.values(projects)
    .map((project) => project.row)
    .filter((row) => inhabited.has(row.regionCode));
}
