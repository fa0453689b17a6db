import { isoOfDay } from '../calendar.ts';
import type { IdentityNumbers } from '../identity-numbers.ts';
import type { Draws } from '../random.ts';
import type { DwellingRow, HousingRow } from '../register-rows.ts';
import type { RowIds } from '../row-id.ts';
import type { TrueHouse, TrueHousehold } from '../true-household.ts';
import { drawServices } from '../world/create-house.ts';
import type { AssistanceDraft } from './assistance.ts';
import { drawAssistances } from './assistance.ts';
import { identify } from './joined-identity.ts';
import type { JoinedPlan } from './register-plan.ts';
import { drawHousingPlan } from './register-plan.ts';
import { createShownGrants } from './shown-grants.ts';

/** A family's row, and its house where no earlier row brought it. */
export interface HousingWriting {
  readonly row: HousingRow;
  readonly dwelling: DwellingRow | null;
}

/** What a sample family fixes instead of leaving it to chance. */
export interface FixedHousing {
  readonly plan: JoinedPlan;
  readonly assistances: readonly AssistanceDraft[];
  readonly listsMembers: boolean;
}

/** Writes the housing register family by family in order. */
export interface HousingWriter {
  /** The row of a household, or null where the register does not know it. */
  write(household: TrueHousehold, fixed: FixedHousing | null): HousingWriting | null;
}

/** Creates the writer of the housing register. */
export function createHousingWriter(
  seed: { readonly plan: Draws; readonly house: Draws; readonly survey: Draws; readonly shown: number },
  rowIds: RowIds,
  numbers: IdentityNumbers,
): HousingWriter {
  const shownGrant = createShownGrants(seed.shown);
  let lastHouse: { readonly index: number; readonly covered: boolean } = { index: -1, covered: false };

  function write(household: TrueHousehold, fixed: FixedHousing | null): HousingWriting | null {
    const { index, house } = household;
    const d = seed.plan.at(index);
    const assistances = fixed?.assistances ?? drawAssistances(d, household);
    const isGuest = house.hostIndex !== index;
    // The register is one of houses: whether a house is in it is drawn once, for the host.
    const houseCovered = isGuest
      ? lastHouse.covered
      : assistances.length > 0 || seed.house.at(house.hostIndex).chance(household.decile <= 4 ? 0.6 : 0.15);
    const covered = assistances.length > 0 || (houseCovered && (!isGuest || d.chance(0.85)));
    const plan = fixed?.plan ?? drawHousingPlan(d, household, covered);
    const isKnownHouse = isGuest && lastHouse.index === house.hostIndex && lastHouse.covered;
    if (!plan.covered) {
      if (!isGuest) lastHouse = { index: house.hostIndex, covered: false };
      return null;
    }
    lastHouse = { index: house.hostIndex, covered: true };
    const dwellingId = rowIds('dwelling', house.hostIndex, 0);
    const listsMembers = fixed?.listsMembers ?? d.chance(0.75);
    const identity = identify(household, plan, listsMembers, numbers, d);
    const row: HousingRow = {
      rowId: rowIds('housing-family', index, 0),
      ...identity,
      dwellingId,
      onWaitingList:
        assistances.some(isWaiting) ||
        (household.unfitHousing && household.decile <= 4 && assistances.length === 0 && d.chance(0.12)),
      projectId: household.projectId,
      assistances: assistances.map((draft, n) => ({ rowId: rowIds('assistance', index, n), ...draft })),
    };
    const dwelling = isKnownHouse
      ? null
      : surveyHouse(seed.survey.at(house.hostIndex), house, dwellingId, plan, fixed !== null);
    const shown = fixed === null ? shownGrant(household, row) : null;
    if (shown === null) return { row, dwelling };
    const added = { rowId: rowIds('assistance', index, 0), ...shown };
    return { row: { ...row, onWaitingList: isWaiting(shown), assistances: [added] }, dwelling };
  }

  return { write };
}

/** Whoever is proposed waits until a decree grants it. */
function isWaiting({ status }: AssistanceDraft): boolean {
  return status === 'PROPOSED' || status === 'FIELD_VERIFIED';
}

function surveyHouse(
  draws: Draws,
  house: TrueHouse,
  dwellingId: string,
  plan: JoinedPlan,
  exact: boolean,
): DwellingRow {
  // Surveys differ from the truth in one home out of twenty for water and for the latrine: by error or by age.
  const water = !exact && draws.chance(0.05) ? !house.faults.water : house.faults.water;
  const sanitation = !exact && draws.chance(0.05) ? !house.faults.sanitation : house.faults.sanitation;
  const differs = water !== house.faults.water || sanitation !== house.faults.sanitation;
  const services = differs ? drawServices(draws, { water, sanitation }) : null;
  const { measures } = house;
  return {
    dwellingId,
    ...measures,
    ...(services ?? {}),
    ceilingHeightM: draws.chance(0.06) ? null : measures.ceilingHeightM,
    lightOpeningPercent: draws.chance(0.06) ? null : measures.lightOpeningPercent,
    airOpeningPercent: draws.chance(0.06) ? null : measures.airOpeningPercent,
    surveyedOn: isoOfDay(plan.seenDay),
    source: plan.seenDay < 20_000 ? 'e-RTLH' : 'SIBARU',
  };
}
