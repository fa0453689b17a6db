import type { NumberingPlace } from './identity-numbers.ts';
import type { Place } from './reference/settlement.ts';
import type { DwellingRow, FamilySurveyRow, FormerHeadRow, WelfareMemberRow } from './register-rows.ts';

/** A person of the true world; `nik` is never damaged here. */
export interface TruePerson {
  readonly nik: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly birthDay: number;
  /** Completed months on the world's today. */
  readonly ageMonths: number;
  readonly relationship: WelfareMemberRow['relationship'];
  readonly maritalStatus: WelfareMemberRow['maritalStatus'];
  readonly occupation: string | null;
  readonly severelyDisabled: boolean;
  /** Day of death of a person whom the social welfare register still lists, else null. */
  readonly diedOn: string | null;
  /** True height-for-age z-score of a child under five, else null. */
  readonly heightForAgeZ: number | null;
}

/** The four checks of BPS for a liveable home; true means that the home fails. */
export interface HouseFaults {
  readonly durability: boolean;
  readonly space: boolean;
  readonly water: boolean;
  readonly sanitation: boolean;
}

/** What a surveyor without error would write about the house. */
export type HouseMeasures = Omit<DwellingRow, 'dwellingId' | 'surveyedOn' | 'source'>;

/** A house of the true world; families that share it hold the same object. */
export interface TrueHouse {
  /** Index of the household that the house is named for. */
  readonly hostIndex: number;
  readonly faults: HouseFaults;
  readonly measures: HouseMeasures;
}

/** The facts of a couple or a mother that family planning asks for, on the world's today. */
export interface Reproduction {
  /** The wife, or the mother where there is no couple; null where the family has neither. */
  readonly wife: TruePerson | null;
  /** Whether wife and husband live together and the wife is 15 to 49 (pasangan usia subur). */
  readonly fertileCouple: boolean;
  readonly pregnant: boolean;
  readonly gestationWeeks: number | null;
  readonly livingChildren: number;
  readonly monthsBetweenLastTwoBirths: number | null;
  readonly method: FamilySurveyRow['method'];
  readonly nonUseReason: FamilySurveyRow['nonUseReason'];
}

/** Where a family stands in a programme that is given to families. */
export type ProgramStanding = 'NEVER' | 'PROPOSED' | 'WAITING' | 'ACTIVE' | 'SUSPENDED' | 'EXITED';

/** The social programmes of the family in the true world. */
export interface TruePrograms {
  readonly pkh: ProgramStanding;
  readonly pkhSince: string;
  readonly sembako: ProgramStanding;
  readonly sembakoSince: string;
  /** Whether the members' health premiums are paid (PBI-JK). */
  readonly pbiJk: boolean;
}

/** A household of the true world, from which the three registers are derived. */
export interface TrueHousehold {
  readonly index: number;
  readonly place: Place;
  readonly numbering: NumberingPlace;
  /** The head first; everybody else who lives here or is still listed. */
  readonly members: readonly TruePerson[];
  readonly familyCardNumber: string;
  readonly familyCardSince: string;
  /** Latent welfare; its national rank in tenths is the decile. */
  readonly welfare: number;
  /** True decile now, also of families that DTSEN has not ranked. */
  readonly decile: number;
  /** True deciles at each DTSEN version, oldest first. */
  readonly decileByVersion: readonly number[];
  /** False for a family that no DTSEN version has ranked. */
  readonly ranked: boolean;
  readonly formerHead: (FormerHeadRow & { readonly to: string }) | null;
  readonly house: TrueHouse;
  /** Project in which the family lives, or null. */
  readonly projectId: string | null;
  readonly reproduction: Reproduction;
  /** True RTLH by the standard BPS_SDG. */
  readonly unfitHousing: boolean;
  /** True KRS: a child under five or a pregnancy, and at least one factor, on the true facts. */
  readonly stuntingRisk: boolean;
  readonly hasPkhComponent: boolean;
  readonly programs: TruePrograms;
}
