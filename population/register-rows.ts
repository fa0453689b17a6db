/**
 * What each ministry's register says about a family: the rows that a room's seed turns into its own documents.
 * Plain JSON values; dates are `YYYY-MM-DD`, instants are ISO 8601 in UTC, amounts are whole rupiah.
 * Every `rowId` is 24 lower-case hexadecimal digits, unique within its register, and the same for the same seed.
 */
import type { MinimumWageRow } from './reference/minimum-wages.ts';
import type { OutreachRows, ReferralRow } from './registers/outreach-rows.ts';
import type { PartnerEntryRow } from './registers/partner-registers.ts';

/** A person who was head of the family before, as the register knows it. */
export interface FormerHeadRow {
  readonly nik: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: 'DEATH' | 'DIVORCE' | 'MOVE' | 'OTHER';
}

/** What every register row about a family carries for the join by NIK. */
export interface FamilyIdentityRow {
  readonly rowId: string;
  /** NIK of the head as this register knows it; may be outdated or damaged, and then misses the join. */
  readonly headNik: string;
  /** Nomor Kartu Keluarga as this register knows it. */
  readonly familyCardNumber: string;
  readonly formerHeads: readonly FormerHeadRow[];
  /** Residence: 10-digit Kemendagri code of a desa or kelurahan. */
  readonly regionCode: string;
  /** Day on which this register last saw the family. */
  readonly snapshotOn: string;
}

/** One member as the social welfare register (DTSEN) holds it. */
export interface WelfareMemberRow {
  readonly nik: string;
  readonly name: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly birthDate: string;
  readonly relationship:
    | 'HEAD'
    | 'HUSBAND'
    | 'WIFE'
    | 'CHILD'
    | 'CHILD_IN_LAW'
    | 'GRANDCHILD'
    | 'PARENT'
    | 'PARENT_IN_LAW'
    | 'OTHER_RELATIVE'
    | 'DOMESTIC_WORKER'
    | 'OTHER';
  readonly since: string | null;
  /** True for the pengurus, the member who holds the PKH account. */
  readonly isCarer: boolean;
  readonly maritalStatus: 'SINGLE' | 'MARRIED' | 'DIVORCED' | 'WIDOWED';
  readonly occupation: string | null;
  readonly dukcapilMatch: 'MATCHED' | 'NAME_MISMATCH' | 'NOT_FOUND' | 'DUPLICATE' | 'DECEASED' | 'NOT_CHECKED';
}

/** One payment of a programme in one tranche (tahap) of a year. */
export interface DisbursementRow {
  readonly rowId: string;
  readonly year: number;
  readonly tranche: number;
  readonly amount: number;
  readonly status: 'PLANNED' | 'ACCOUNT_CHECK_FAILED' | 'INSTRUCTED' | 'TRANSFERRED' | 'WITHDRAWN' | 'RETURNED';
  readonly channel: 'BRI' | 'BNI' | 'MANDIRI' | 'BTN' | 'BSI' | 'POS' | null;
  readonly paidOn: string | null;
}

/** The PKH components of domain section 3.1. */
export type PkhComponentCode =
  | 'PREGNANT_POSTPARTUM'
  | 'EARLY_CHILDHOOD'
  | 'ELEMENTARY_SD'
  | 'JUNIOR_SMP'
  | 'SENIOR_SMA'
  | 'ELDERLY_60_PLUS'
  | 'SEVERE_DISABILITY'
  | 'GROSS_HUMAN_RIGHTS_VICTIM';

/** One PKH component of one member; `paid` is false beyond the cap of four. */
export interface PkhComponentRow {
  readonly component: PkhComponentCode;
  readonly personNik: string;
  readonly paid: boolean;
  readonly annualAmount: number;
}

/** Why a recipient is found ineligible, domain section 3.4. */
export type IneligibilityReasonCode =
  | 'CIVIL_SERVANT_ASN'
  | 'MILITARY_TNI'
  | 'POLICE_POLRI'
  | 'STATE_ENTERPRISE_EMPLOYEE'
  | 'PENSIONER_STATE'
  | 'WAGE_ABOVE_MINIMUM'
  | 'COMPANY_OFFICER'
  | 'VILLAGE_OFFICIAL'
  | 'DECILE_ABOVE_LIMIT'
  | 'DECEASED'
  | 'DUPLICATE_NIK'
  | 'DUPLICATE_FAMILY'
  | 'NIK_NOT_MATCHED'
  | 'MOVED_OR_NOT_FOUND'
  | 'HIGH_POWER_CONNECTION'
  | 'ONLINE_GAMBLING'
  | 'DORMANT_ACCOUNT'
  | 'REFUSED'
  | 'OTHER';

/** A Kemensos programme. */
export type SocialProgramCode =
  | 'PKH'
  | 'SEMBAKO'
  | 'PBI_JK'
  | 'ATENSI'
  | 'PENA'
  | 'RST'
  | 'SANITATION'
  | 'SEKOLAH_RAKYAT'
  | 'OTHER';

/** One family's or member's place in one programme. */
export interface EnrollmentRow {
  readonly rowId: string;
  readonly program: SocialProgramCode;
  readonly status: 'PROPOSED' | 'ELIGIBLE' | 'WAITING' | 'ACTIVE' | 'SUSPENDED' | 'EXITED';
  /** Set where the programme is given to a person (PBI-JK, ATENSI, Sekolah Rakyat), else null. */
  readonly beneficiaryNik: string | null;
  readonly startedOn: string;
  readonly exitedOn: string | null;
  readonly exitKind: 'GRADUATION' | 'TERMINATION' | 'DATA_CORRECTION' | null;
  readonly graduationKind: 'NATURAL' | 'SELF_RELIANT' | 'PRE_PROSPEROUS' | null;
  readonly exitReason: IneligibilityReasonCode | null;
  readonly components: readonly PkhComponentRow[];
  readonly annualEntitlement: number | null;
  readonly companionId: string | null;
  readonly disbursements: readonly DisbursementRow[];
}

/** A hit of NIK matching against another register: a suspicion until confirmed. */
export interface FindingRow {
  readonly rowId: string;
  readonly personNik: string | null;
  readonly reason: IneligibilityReasonCode;
  readonly source: string;
  readonly foundOn: string;
  readonly status: 'SUSPECTED' | 'UNDER_VERIFICATION' | 'CONFIRMED' | 'REJECTED';
}

/** A request to change the register, by one of the two channels of domain section 2. */
export interface ChangeRequestRow {
  readonly rowId: string;
  readonly channel: 'FORMAL' | 'PARTICIPATORY';
  readonly kind: 'PROPOSE_NEW' | 'OBJECT' | 'CORRECT' | 'REPORT_DEATH' | 'REPORT_MOVE' | 'SPLIT' | 'MERGE';
  readonly status:
    | 'DRAFT'
    | 'SUBMITTED'
    | 'VILLAGE_DELIBERATION'
    | 'FIELD_VERIFICATION'
    | 'REGENCY_REVIEW'
    | 'REGENCY_APPROVED'
    | 'DUKCAPIL_MATCHING'
    | 'MINISTRY_REVIEW'
    | 'BPS_RANKING'
    | 'APPLIED'
    | 'REJECTED'
    | 'WITHDRAWN';
  readonly submittedAt: string;
  readonly updatedAt: string;
}

/** What a family's business brought in, as its companion reported it. */
export interface BusinessReportRow {
  readonly rowId: string;
  /** `YYYY-Qn`. */
  readonly quarter: string;
  readonly monthlyIncome: number;
}

/** A family on its way out of PKH, or out of it. */
export interface GraduationRow {
  readonly rowId: string;
  readonly enrollmentRowId: string;
  readonly kind: 'NATURAL' | 'SELF_RELIANT' | 'PRE_PROSPEROUS';
  readonly status: 'PROPOSED' | 'ASSESSED' | 'GRADUATED' | 'NOT_YET' | 'WITHDRAWN';
  readonly proposedOn: string;
  readonly closedOn: string | null;
}

/** One family in the social welfare register. */
export interface WelfareRow extends FamilyIdentityRow {
  readonly address: string;
  /** Publication date of the DTSEN version that the decile comes from. */
  readonly dtsenVersion: string;
  /** 1 (poorest) to 10, or null where the family is not ranked. */
  readonly decile: number | null;
  /** Oldest first; the last entry is the current version where the family is ranked. */
  readonly decileHistory: readonly { readonly dtsenVersion: string; readonly decile: number }[];
  readonly members: readonly WelfareMemberRow[];
  readonly enrollments: readonly EnrollmentRow[];
  readonly findings: readonly FindingRow[];
  readonly changeRequests: readonly ChangeRequestRow[];
  /** Oldest quarter first; missing where the family runs no business. */
  readonly businessReports?: readonly BusinessReportRow[];
  /** Missing where nobody has proposed one. */
  readonly graduation?: GraduationRow;
}

/** A module of the curriculum of field workers. */
export interface TrainingModuleRow {
  readonly code: string;
  readonly title: string;
  readonly standard: string;
  readonly hours: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
}

/** A module that a field worker has completed. */
export interface TrainingRow {
  readonly module: string;
  readonly completedOn: string;
}

/** A social companion (pendamping) and the district or regency of the caseload. */
export interface CompanionRow {
  readonly companionId: string;
  readonly name: string;
  readonly regionCode: string;
  /** Missing where none was recorded. */
  readonly trainings?: readonly TrainingRow[];
}

/** The raw measures of one house as the housing ministry's surveyor wrote them. */
export interface DwellingRow {
  readonly dwellingId: string;
  readonly regionCode: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly occupants: number;
  readonly floorAreaM2: number;
  readonly ceilingHeightM: number | null;
  /** Openings for light, as a percentage of the floor area. */
  readonly lightOpeningPercent: number | null;
  /** Openings for air, as a percentage of the floor area. */
  readonly airOpeningPercent: number | null;
  readonly structureSound: boolean | null;
  readonly roof: 'CONCRETE' | 'TILE' | 'ZINC' | 'ASBESTOS' | 'WOOD_SHINGLE' | 'BAMBOO' | 'THATCH' | 'OTHER';
  readonly wall: 'MASONRY' | 'PLASTERED_BAMBOO_OR_WIRE' | 'WOOD_BOARD' | 'WOVEN_BAMBOO' | 'LOG' | 'BAMBOO' | 'OTHER';
  readonly floor:
    | 'MARBLE_GRANITE'
    | 'CERAMIC'
    | 'PARQUET_VINYL_CARPET'
    | 'TILE_TERRAZZO'
    | 'WOOD_BOARD'
    | 'CEMENT_BRICK'
    | 'BAMBOO'
    | 'EARTH'
    | 'OTHER';
  readonly roofCondition: ConditionCode | null;
  readonly wallCondition: ConditionCode | null;
  readonly floorCondition: ConditionCode | null;
  readonly water:
    | 'BOTTLED'
    | 'REFILL'
    | 'PIPED'
    | 'BOREHOLE_PUMP'
    | 'PROTECTED_WELL'
    | 'UNPROTECTED_WELL'
    | 'PROTECTED_SPRING'
    | 'UNPROTECTED_SPRING'
    | 'SURFACE_WATER'
    | 'RAINWATER'
    | 'OTHER';
  readonly latrine: 'OWN' | 'SHARED_KNOWN' | 'COMMUNAL_MCK' | 'PUBLIC' | 'HAVE_NOT_USED' | 'NONE';
  readonly closet: 'GOOSENECK' | 'LID_PLENGSENGAN' | 'OPEN_PLENGSENGAN' | 'PIT' | null;
  readonly sewage: 'SEPTIC_TANK' | 'IPAL' | 'POND_RIVER_SEA' | 'PIT' | 'BEACH_FIELD' | 'OTHER' | null;
  readonly powerVA: number | null;
  readonly tenure: 'OWNED' | 'RENTED' | 'FREE_OF_RENT' | 'OFFICIAL' | 'OTHER';
  readonly landProof: 'SHM_OWN' | 'SHM_OTHER' | 'SHGB_OTHER_CERTIFICATE' | 'GIRIK_LETTER_C' | 'NONE' | null;
  readonly surveyedOn: string;
  readonly source: string;
}

/** State of a building part. */
export type ConditionCode = 'GOOD' | 'LIGHT_DAMAGE' | 'MEDIUM_DAMAGE' | 'HEAVY_DAMAGE';

/** One grant or place of a housing programme. */
export interface AssistanceRow {
  readonly rowId: string;
  readonly program:
    | 'BSPS'
    | 'RST'
    | 'FLPP'
    | 'RUSUNAWA'
    | 'RELOCATION'
    | 'DAK_HOUSING'
    | 'LOCAL_GOVERNMENT'
    | 'NON_GOVERNMENT';
  readonly zone: 'REGULAR' | 'PAPUA_FLAT_OR_SPECIAL_URBAN' | 'REMOTE_ISLAND_MOUNTAIN' | null;
  readonly status:
    | 'PROPOSED'
    | 'FIELD_VERIFIED'
    | 'DECREED'
    | 'IN_PROGRESS'
    | 'COMPLETED'
    | 'HANDED_OVER'
    | 'CANCELLED';
  readonly leadAgency: string;
  /** Need not add up to `totalAmount`: published sums do not either. */
  readonly fundingSources: readonly { readonly agency: string; readonly amount: number }[];
  readonly materialAmount: number | null;
  readonly wageAmount: number | null;
  readonly totalAmount: number;
  readonly decreeNumber: string | null;
  readonly fiscalYear: number;
  readonly progressPercent: number | null;
  readonly projectId: string | null;
}

/** One family in the housing register. */
export interface HousingRow extends FamilyIdentityRow {
  readonly memberNiks: readonly string[];
  /** The house that shelters the family; one house may shelter several families. */
  readonly dwellingId: string | null;
  readonly onWaitingList: boolean;
  /** Set where the family lives in a rental tower or a relocation project. */
  readonly projectId: string | null;
  readonly assistances: readonly AssistanceRow[];
}

/** What was published of a project besides; each null where it was not. */
export interface ProjectFigures {
  /** Floor area of a home (tipe) and of its plot in square metres. */
  readonly unitFloorAreaM2: number | null;
  readonly plotAreaM2: number | null;
  readonly siteAreaHa: number | null;
  /** Floors of a tower. */
  readonly floors: number | null;
  /** Months in which the works began and ended, `YYYY-MM`. */
  readonly worksFrom: string | null;
  readonly worksTo: string | null;
  /** Need not add up to `statedCost`: the published sums do not. */
  readonly fundingSources: readonly { readonly agency: string; readonly amount: number }[];
  readonly statedCost: number | null;
}

/** A rental tower (rusun), a relocation or a settlement upgrade. */
export interface ProjectRow {
  readonly projectId: string;
  readonly kind: 'RUSUN' | 'RELOCATION' | 'SETTLEMENT_UPGRADE';
  readonly name: string;
  readonly regionCode: string;
  readonly towers: number | null;
  readonly units: number;
  readonly accessibleUnits: number | null;
  readonly monthlyRent: number | null;
  readonly openedOn: string | null;
  readonly hazard: string | null;
  readonly figures?: ProjectFigures;
}

/** How many places a programme has in a fiscal year for a region of any level; null for the nation. */
export interface QuotaRow {
  readonly program: AssistanceRow['program'];
  readonly fiscalYear: number;
  readonly regionCode: string | null;
  readonly places: number;
  readonly source: string;
}

/** The facts of one yearly family survey (Pendataan Keluarga), from which the KRS rule is computed. */
export interface FamilySurveyRow {
  readonly surveyYear: number;
  readonly verifiedOn: string;
  readonly pregnant: boolean;
  readonly gestationWeeks: number | null;
  /** Ages in completed months of the children under five. */
  readonly childAgesMonths: readonly number[];
  /** Age of the wife in years, or null where there is no couple. */
  readonly wifeAge: number | null;
  readonly livingChildren: number | null;
  readonly monthsBetweenLastTwoBirths: number | null;
  readonly method:
    | 'IUD'
    | 'FEMALE_STERILIZATION'
    | 'MALE_STERILIZATION'
    | 'IMPLANT'
    | 'INJECTION'
    | 'PILL'
    | 'CONDOM'
    | 'LACTATIONAL_AMENORRHOEA'
    | 'TRADITIONAL'
    | 'NONE'
    | null;
  readonly nonUseReason: 'PREGNANT' | 'WANTS_CHILD_SOON' | 'WANTS_CHILD_LATER' | 'WANTS_NO_MORE' | 'OTHER' | null;
  readonly properDrinkingWater: boolean;
  readonly properLatrine: boolean;
  /** BKKBN's own rank, 1 to 10; it is not the DTSEN decile. */
  readonly welfareRank: number | null;
}

/** One growth measurement of a child. */
export interface GrowthRow {
  readonly rowId: string;
  readonly personNik: string;
  readonly measuredOn: string;
  readonly ageMonths: number;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  readonly position: 'LYING' | 'STANDING' | null;
  /** Height-for-age z-score after WHO 2006; beyond ±6 it is implausible and kept as written. */
  readonly heightForAgeZ: number | null;
  readonly source: 'EPPGBM' | 'SSGI' | 'SKI' | 'PK';
}

/** One premarital screening in Elsimil. */
export interface ScreeningRow {
  readonly rowId: string;
  readonly personNik: string;
  readonly screenedOn: string;
  readonly ageYears: number;
  readonly bmi: number | null;
  readonly muacCm: number | null;
  readonly hemoglobin: number | null;
  readonly smokeExposed: boolean | null;
  readonly certificateNumber: string | null;
}

/** One service or gift that a family received from a family programme. */
export interface InterventionRow {
  readonly rowId: string;
  readonly program:
    | 'GENTING'
    | 'TAMASYA'
    | 'SIDAYA'
    | 'GATI'
    | 'BKB'
    | 'BKR'
    | 'BKL'
    | 'TPK_VISIT'
    | 'NUTRITION_SUPPLEMENT';
  readonly from: string;
  readonly to: string | null;
  readonly donor: string | null;
  readonly kind: string | null;
}

/** One family in the family planning register. */
export interface FamilyPlanningRow extends FamilyIdentityRow {
  readonly wifeNik: string | null;
  readonly memberNiks: readonly string[];
  /** Oldest first; the last one is the current round. */
  readonly surveys: readonly FamilySurveyRow[];
  readonly teamId: string | null;
  readonly growth: readonly GrowthRow[];
  readonly screenings: readonly ScreeningRow[];
  readonly interventions: readonly InterventionRow[];
}

/** A family assistance team (TPK): a midwife and two cadres. */
export interface AssistanceTeamRow {
  readonly teamId: string;
  readonly regionCode: string;
  readonly midwife: string;
  readonly pkkCadre: string;
  readonly kbCadre: string;
  /** Missing where none was recorded. */
  readonly trainings?: readonly TrainingRow[];
}

/** One administrative region with its Kemendagri code (2, 4, 6 or 10 digits). */
export interface RegionRow {
  readonly code: string;
  readonly level: 'PROVINCE' | 'REGENCY_CITY' | 'DISTRICT' | 'VILLAGE';
  readonly kind: 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'KELURAHAN' | 'DESA' | 'DESA_ADAT';
  readonly name: string;
  readonly parentCode: string | null;
}

/** What a programme pays by law: a sum a year, or one payment on top of a tranche. */
export interface ProgramAmountRow {
  /** Set for PKH, which pays by component. */
  readonly component: PkhComponentCode | null;
  /** Whole rupiah: in a year, or of the one payment. */
  readonly annual: number;
  /** In how many parts the sum is paid. */
  readonly tranches: number;
  /** Set together for a payment on top of that tranche alone. */
  readonly year: number | null;
  readonly tranche: number | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  /** False where no decree or two sources say so. */
  readonly isConfirmed: boolean;
}

/** The highest decile that a programme takes in. */
export interface ProgramDecileLimitRow {
  readonly highestDecile: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly isConfirmed: boolean;
}

/** How many of something PKH pays for in one family. */
export interface ComponentLimitRow {
  readonly kind: 'PAID_COMPONENTS' | 'YOUNG_CHILDREN' | 'PREGNANCY_ORDER';
  readonly most: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly source: string;
  readonly isConfirmed: boolean;
}

/** A programme of Kemensos with its dated rules. */
export interface SocialProgramRow {
  readonly code: SocialProgramCode;
  readonly name: string;
  readonly scope: 'PROTECTION_SECURITY' | 'REHABILITATION' | 'EMPOWERMENT';
  /** Who is enrolled: the family or a person. */
  readonly unit: 'FAMILY' | 'PERSON';
  /** Tranches in a year; null where nothing is paid by tranche. */
  readonly tranches: number | null;
  readonly amounts: readonly ProgramAmountRow[];
  readonly decileLimits: readonly ProgramDecileLimitRow[];
  readonly componentLimits: readonly ComponentLimitRow[];
}

/** A stretch of the population, small enough to hold in memory, as the three registers hold it. */
export interface RegisterBatch {
  readonly regions: readonly RegionRow[];
  /** The curriculum of both ministries' field workers, in the first batch alone. */
  readonly trainingModules?: readonly TrainingModuleRow[];
  readonly socialWelfare: {
    readonly families: readonly WelfareRow[];
    readonly companions: readonly CompanionRow[];
    /** The programmes of Kemensos, in the first batch alone. */
    readonly programs?: readonly SocialProgramRow[];
    /** What registers of other agencies say of families and of strangers. */
    readonly partnerEntries?: readonly PartnerEntryRow[];
    /** Come with the first batch alone. */
    readonly minimumWages?: readonly MinimumWageRow[];
    /** Referrals to PKH. */
    readonly incomingReferrals?: readonly ReferralRow[];
  };
  readonly housing: {
    readonly families: readonly HousingRow[];
    readonly dwellings: readonly DwellingRow[];
    readonly projects: readonly ProjectRow[];
    /** Comes with the first batch alone. */
    readonly quotas?: readonly QuotaRow[];
    /** Referrals to BSPS. */
    readonly incomingReferrals?: readonly ReferralRow[];
  };
  readonly familyPlanning: {
    readonly families: readonly FamilyPlanningRow[];
    readonly teams: readonly AssistanceTeamRow[];
    /** Referrals to other ministries, foster parents and day care; missing where a register is filled without them. */
    readonly outreach?: OutreachRows;
  };
}
