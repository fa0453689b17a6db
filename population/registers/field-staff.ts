import { Draws, hashText } from '../random.ts';
import { femaleNames, maleNames, secondNames } from '../reference/names.ts';
import type { AssistanceTeamRow, CompanionRow } from '../register-rows.ts';
import type { TrueHousehold } from '../true-household.ts';

/** Families of a companion before the next one begins: 10 million PKH families over 34,000 companions. */
const caseload = 294;

/** Assigns social companions and family assistance teams as families need them. */
export interface FieldStaff {
  /** Identifier of the companion of one more PKH family in the household's regency. */
  readonly companionFor: (household: TrueHousehold) => string;
  /** Identifier of the assistance team of the household's village. */
  readonly teamFor: (household: TrueHousehold) => string;
  /** Companions that were named for the first time since the last call. */
  readonly takeNewCompanions: () => readonly CompanionRow[];
  /** Teams that were named for the first time since the last call. */
  readonly takeNewTeams: () => readonly AssistanceTeamRow[];
}

/** Creates the staff of a seed. Names are invented; a companion's region is the regency of the caseload. */
export function createFieldStaff(seed: number): FieldStaff {
  const draws = new Draws(seed, 'field-staff');
  const familiesOfRegency = new Map<string, number>();
  const villagesWithTeam = new Set<string>();
  let companions: CompanionRow[] = [];
  let teams: AssistanceTeamRow[] = [];

  function companionFor(household: TrueHousehold): string {
    const regionCode = household.place.regencyCode;
    const served = familiesOfRegency.get(regionCode) ?? 0;
    familiesOfRegency.set(regionCode, served + 1);
    const number = Math.floor(served / caseload) + 1;
    const companionId = `PKH-${regionCode}-${String(number).padStart(2, '0')}`;
    if (served % caseload === 0) {
      const d = draws.at(hashText(companionId));
      const name = `${d.pick(d.chance(0.5) ? femaleNames : maleNames)} ${d.pick(secondNames)}`;
      companions.push({ companionId, name, regionCode });
    }
    return companionId;
  }

  function teamFor(household: TrueHousehold): string {
    const regionCode = household.place.village.code;
    const teamId = `TPK-${regionCode}-01`;
    if (!villagesWithTeam.has(regionCode)) {
      villagesWithTeam.add(regionCode);
      const d = draws.at(hashText(teamId));
      const name = (): string => `${d.pick(femaleNames)} ${d.pick(secondNames)}`;
      teams.push({ teamId, regionCode, midwife: `Bidan ${name()}`, pkkCadre: name(), kbCadre: name() });
    }
    return teamId;
  }

  return {
    companionFor,
    teamFor,
    takeNewCompanions() {
      if (companions.length === 0) return companions;
      const taken = companions;
      companions = [];
      return taken;
    },
    takeNewTeams() {
      if (teams.length === 0) return teams;
      const taken = teams;
      teams = [];
      return taken;
    },
  };
}
