// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, FamilyPlanningParent, PersonParent, GentingProgressParent, TamasyaProgressParent, RegionParent } from './parents.ts';
import type { KrsAssessmentRecord, FertileCoupleRecord, GrowthRecord, ScreeningRecord, TeamRecord, InterventionRecord } from './model.ts';
import type { TeamTrainingRecord } from './training/model.ts';
import type { TeamTrainingCount, TeamTrainingAnswer } from './training/repository.ts';
import type { ReferralRecord } from './referrals/model.ts';
import type { SurveyReturnRecord } from './survey/model.ts';
import type { DonorRecord, PledgeRecord } from './genting/model.ts';
import type { CentreRecord, PlaceRecord } from './tamasya/model.ts';
import type { CountedRegion } from './region-counts.ts';
import type { RoomContext } from './loaders.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Calendar date written YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** Instant in UTC written in ISO 8601. */
  DateTime: { input: Date; output: Date; }
  /** Nomor Induk Kependudukan (NIK): 16 digits as text, one for each resident for life. Only read, never given, by clients without the right to it. */
  Nik: { input: string; output: string; }
  /** Kemendagri region code (kode wilayah) of 2, 4, 6 or 10 digits without dots: province, regency or city, district, village. */
  RegionCode: { input: string; output: string; }
  /** Whole rupiah as a 64-bit number; sums stay below 2^53. */
  Rupiah: { input: number; output: number; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** The step belongs to another role, agency or level of region. */
export type ActorNotAllowed = Refusal & {
  readonly __typename?: 'ActorNotAllowed';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** A record like it is open already. */
export type AlreadyExists = Refusal & {
  readonly __typename?: 'AlreadyExists';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** The verdict of the stunting-risk rule in one survey round. */
export type AssessmentCondition = {
  /** The verdict. */
  readonly status: KrsStatus;
  /** The year of the round. */
  readonly year: Scalars['Int']['input'];
};

/** Who gives what to whom. */
export type AssignDonorInput = {
  /** Opaque id of the child (Person.id), where one is meant. */
  readonly child?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the foster parent. */
  readonly donor: Scalars['ID']['input'];
  /** Last day, where one is promised. */
  readonly endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is given. */
  readonly kind: GentingPledgeKind;
  /** First day. */
  readonly startsOn: Scalars['Date']['input'];
};

/** For whom a kept answer is the same. */
export type CacheControlScope =
  /** For one caller alone. */
  | 'PRIVATE'
  /** For all callers with the same rights. */
  | 'PUBLIC';

/** Sex of a child, by which it is compared with the standard. */
export type ChildSex =
  /** A girl (perempuan). */
  | 'FEMALE'
  /** A boy (laki-laki). */
  | 'MALE';

/** A contraceptive method (alat/cara KB). */
export type ContraceptiveMethod =
  /** Condom (kondom). */
  | 'CONDOM'
  /** Sterilization of the wife (metode operasi wanita, MOW). */
  | 'FEMALE_STERILIZATION'
  /** Implant (implan, susuk KB). */
  | 'IMPLANT'
  /** Injection (suntik). */
  | 'INJECTION'
  /** Intrauterine device (IUD, spiral). */
  | 'IUD'
  /** Lactational amenorrhoea (metode amenore laktasi, MAL). */
  | 'LACTATIONAL_AMENORRHOEA'
  /** Sterilization of the husband (metode operasi pria, MOP). */
  | 'MALE_STERILIZATION'
  /** No method. */
  | 'NONE'
  /** Pill (pil). */
  | 'PILL'
  /** A traditional method, such as counting days (KB tradisional). */
  | 'TRADITIONAL';

/** Whether a ministry's part of a household holds data. Absence is not a no: read this before the fields. */
export type DataStatus =
  /** The ministry has a record of this household. */
  | 'AVAILABLE'
  /** The ministry has several records that could be meant, and none of them can be chosen. */
  | 'NOT_MATCHED'
  /** The ministry has no record under any NIK of this household. */
  | 'NOT_REGISTERED'
  /** The ministry could not answer. */
  | 'UNAVAILABLE'
  /** The ministry has a record that the caller may not read. */
  | 'WITHHELD';

/** A service of SIDAYA; the list is an assumption until the ministry names its own. */
export type ElderlyServiceKind =
  /** A check of health (pemeriksaan kesehatan). */
  | 'HEALTH_CHECK'
  /** Long-term care at home (perawatan jangka panjang). */
  | 'HOME_CARE'
  /** A course for the elderly (sekolah lansia). */
  | 'LEARNING'
  /** Help to earn (pemberdayaan ekonomi). */
  | 'LIVELIHOOD';

/** Result of a premarital screening. */
export type ElsimilResult =
  /** A measure lies outside its bounds (berisiko). */
  | 'AT_RISK'
  /** Every measure lies within its bounds (ideal). */
  | 'IDEAL';

/** A pledge that ends. */
export type EndPledgeInput = {
  /** Last day on which something was given. */
  readonly endedOn: Scalars['Date']['input'];
  /** The version that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the pledge. */
  readonly pledge: Scalars['ID']['input'];
  /** Why it ends. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A child to be enrolled. */
export type EnrolChildInput = {
  /** Id of the centre. */
  readonly centre: Scalars['ID']['input'];
  /** Opaque id of the child (Person.id). */
  readonly child: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

/** A family assistance team (Tim Pendamping Keluarga, TPK): a midwife and two cadres who visit families at risk. */
export type FamilyAssistanceTeam = {
  readonly __typename?: 'FamilyAssistanceTeam';
  /** The families that the team accompanies, in order of their regions. */
  readonly families: HouseholdConnection;
  /** How many families the team accompanies. */
  readonly familyCount: Scalars['Int']['output'];
  /** Id of the team in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Name of the family planning cadre (kader KB). */
  readonly kbCadre?: Maybe<Scalars['String']['output']>;
  /** Name of the midwife (bidan). */
  readonly midwife?: Maybe<Scalars['String']['output']>;
  /** Name of the cadre of the family welfare movement (kader PKK). */
  readonly pkkCadre?: Maybe<Scalars['String']['output']>;
  /** Where the team works. */
  readonly region: Region;
  /** Whether the team has completed every module of the curriculum that is in force. */
  readonly trained: Scalars['Boolean']['output'];
  /** The modules that the team has completed, in the order of their codes. */
  readonly trainings: TeamTrainingConnection;
};


/** A family assistance team (Tim Pendamping Keluarga, TPK): a midwife and two cadres who visit families at risk. */
export type FamilyAssistanceTeamFamiliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A family assistance team (Tim Pendamping Keluarga, TPK): a midwife and two cadres who visit families at risk. */
export type FamilyAssistanceTeamTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of family assistance teams. */
export type FamilyAssistanceTeamConnection = {
  readonly __typename?: 'FamilyAssistanceTeamConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FamilyAssistanceTeamEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<FamilyAssistanceTeam>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A family assistance team in a list. */
export type FamilyAssistanceTeamEdge = {
  readonly __typename?: 'FamilyAssistanceTeamEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: FamilyAssistanceTeam;
};

/** One service or gift that a family received from a family programme. */
export type FamilyIntervention = {
  readonly __typename?: 'FamilyIntervention';
  /** Who paid for it, such as a foster parent (orang tua asuh) of GENTING. */
  readonly donor?: Maybe<Scalars['String']['output']>;
  /** Last day of it; null while it runs or where it was given once. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the intervention in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** What was given, in the register's own words. */
  readonly kind?: Maybe<Scalars['String']['output']>;
  /** The programme that gave it. */
  readonly program: FamilyProgram;
  /** First day of it. */
  readonly startedOn: Scalars['Date']['output'];
};

/** A page of interventions. */
export type FamilyInterventionConnection = {
  readonly __typename?: 'FamilyInterventionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FamilyInterventionEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<FamilyIntervention>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An intervention in a list. */
export type FamilyInterventionEdge = {
  readonly __typename?: 'FamilyInterventionEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: FamilyIntervention;
};

/** A service to a family, or why it was not recorded. */
export type FamilyInterventionResult = ActorNotAllowed | AlreadyExists | FamilyIntervention | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Conditions on families in the family survey, in its current round unless they say otherwise; a family must meet every one that is given. */
export type FamilyPlanningCohortFilter = {
  /** The verdict of one survey round. */
  readonly assessedIn?: InputMaybe<AssessmentCondition>;
  /** A factor of its risk. */
  readonly factor?: InputMaybe<KrsFactor>;
  /** Whether a child under five was measured as stunted. */
  readonly hasStuntedChild?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether a family assistance team (TPK) accompanies it. */
  readonly hasTeam?: InputMaybe<Scalars['Boolean']['input']>;
  /** Verdict of the stunting-risk rule. */
  readonly krsStatus?: InputMaybe<KrsStatus>;
  /** It received a service or gift of one of these programmes that has not ended. */
  readonly receives?: InputMaybe<ReadonlyArray<FamilyProgram>>;
  /** What makes it a target family. */
  readonly target?: InputMaybe<KrsTarget>;
};

/** A programme of Kemendukbangga/BKKBN for families. */
export type FamilyProgram =
  /** Groups of parents with children under five (Bina Keluarga Balita). */
  | 'BKB'
  /** Groups of families with elderly members (Bina Keluarga Lansia). */
  | 'BKL'
  /** Groups of parents with adolescents (Bina Keluarga Remaja). */
  | 'BKR'
  /** Movement of exemplary fathers (Gerakan Ayah Teladan Indonesia). */
  | 'GATI'
  /** Foster parents against stunting (Gerakan Orang Tua Asuh Cegah Stunting). */
  | 'GENTING'
  /** Food supplements for mother or child (pemberian makanan tambahan, PMT). */
  | 'NUTRITION_SUPPLEMENT'
  /** Services for the elderly (Lansia Berdaya). */
  | 'SIDAYA'
  /** Day care for small children (Taman Asuh Sayang Anak). */
  | 'TAMASYA'
  /** A visit of the family assistance team (kunjungan TPK). */
  | 'TPK_VISIT';

/** A couple of childbearing age (pasangan usia subur, PUS) in the current survey round. */
export type FertileCouple = {
  readonly __typename?: 'FertileCouple';
  /** Completed weeks of the pregnancy (usia kehamilan). */
  readonly gestationWeeks?: Maybe<Scalars['Int']['output']>;
  /** Number of living children (jumlah anak hidup). */
  readonly livingChildren?: Maybe<Scalars['Int']['output']>;
  /** The contraceptive method (alat/cara KB) in use. */
  readonly method?: Maybe<ContraceptiveMethod>;
  /** Completed months between the last two births; null where there were fewer than two. */
  readonly monthsBetweenLastTwoBirths?: Maybe<Scalars['Int']['output']>;
  /** Why no method is in use. */
  readonly nonUseReason?: Maybe<NonUseReason>;
  /** Whether the wife is pregnant. */
  readonly pregnant: Scalars['Boolean']['output'];
  /** The wife; null where the survey has no NIK of hers. */
  readonly wife?: Maybe<Person>;
  /** Age of the wife in completed years. */
  readonly wifeAge: Scalars['Int']['output'];
};

/** A foster parent of GENTING (Gerakan Orang Tua Asuh Cegah Stunting). */
export type GentingDonor = {
  readonly __typename?: 'GentingDonor';
  /** The steps of the record, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Id of the foster parent in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** What the foster parent is. */
  readonly kind: GentingDonorKind;
  /** Name of the foster parent. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Region in which the foster parent gives. */
  readonly region: Region;
  /** Version of the record, to be given back with each step. */
  readonly version: Scalars['Int']['output'];
};


/** A foster parent of GENTING (Gerakan Orang Tua Asuh Cegah Stunting). */
export type GentingDonorHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of foster parents. */
export type GentingDonorConnection = {
  readonly __typename?: 'GentingDonorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<GentingDonorEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<GentingDonor>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A foster parent in a list. */
export type GentingDonorEdge = {
  readonly __typename?: 'GentingDonorEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: GentingDonor;
};

/** What a foster parent is. */
export type GentingDonorKind =
  /** An agency, such as Baznas. */
  | 'AGENCY'
  /** A community (paguyuban, komunitas). */
  | 'COMMUNITY'
  /** A firm (perusahaan). */
  | 'COMPANY'
  /** A person (perseorangan). */
  | 'PERSON';

/** A foster parent, or why none was registered. */
export type GentingDonorResult = ActorNotAllowed | AlreadyExists | GentingDonor | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** What a foster parent gives to a family or a child. */
export type GentingPledge = {
  readonly __typename?: 'GentingPledge';
  /** The child; null where the family is meant. */
  readonly child?: Maybe<Person>;
  /** The foster parent. */
  readonly donor?: Maybe<GentingDonor>;
  /** Day on which it ended; null while it runs. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day that was promised; null where none was. */
  readonly endsOn?: Maybe<Scalars['Date']['output']>;
  /** The steps of the record, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family; what other programmes give it stands in its other parts. */
  readonly household: Household;
  /** Id of the pledge in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** What is given. */
  readonly kind: GentingPledgeKind;
  /** Village where the family lived when the pledge was made. */
  readonly region: Region;
  /** First day. */
  readonly startsOn: Scalars['Date']['output'];
  /** Whether it runs. */
  readonly status: GentingPledgeStatus;
  /** Version of the record, to be given back with each step. */
  readonly version: Scalars['Int']['output'];
};


/** What a foster parent gives to a family or a child. */
export type GentingPledgeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pledges. */
export type GentingPledgeConnection = {
  readonly __typename?: 'GentingPledgeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<GentingPledgeEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<GentingPledge>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A pledge in a list. */
export type GentingPledgeEdge = {
  readonly __typename?: 'GentingPledgeEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: GentingPledge;
};

/** Which pledges a list keeps; a pledge must meet every condition that is set. */
export type GentingPledgeFilter = {
  /** Keeps the pledges to families in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Keeps the pledges of this status. */
  readonly status?: InputMaybe<GentingPledgeStatus>;
};

/** What a foster parent gives. */
export type GentingPledgeKind =
  /** Education of the parents (edukasi). */
  | 'EDUCATION'
  /** Food (makanan). */
  | 'FOOD'
  /** A house or its repair (perbaikan rumah). */
  | 'HOUSE'
  /** A latrine (jamban). */
  | 'LATRINE'
  /** Clean water (air bersih). */
  | 'WATER';

/** A pledge, or why the command was not carried out. */
export type GentingPledgeResult = ActorNotAllowed | AlreadyExists | GentingPledge | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Whether a pledge runs. */
export type GentingPledgeStatus =
  /** It has ended. */
  | 'ENDED'
  /** It runs. */
  | 'OPEN';

/** How many children and families have a foster parent. */
export type GentingProgress = {
  readonly __typename?: 'GentingProgress';
  /** Day of the count. */
  readonly asOf: Scalars['Date']['output'];
  /** Fewest in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The same in the regions directly below. */
  readonly regions: RegionCountConnection;
  /** What the nation is to reach; null for a region. */
  readonly target?: Maybe<QuickWinTarget>;
  /** Children and families with an open pledge, each once; null where the number is withheld. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};


/** How many children and families have a foster parent. */
export type GentingProgressRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One growth measurement of a child under five (pengukuran pertumbuhan). */
export type GrowthMeasurement = {
  readonly __typename?: 'GrowthMeasurement';
  /** Age of the child in completed months on that day. */
  readonly ageMonths: Scalars['Int']['output'];
  /** Length or height in centimetres (panjang/tinggi badan). */
  readonly heightCm?: Maybe<Scalars['Float']['output']>;
  /** Height-for-age as a z-score (PB/U or TB/U) after the WHO growth standards of 2006, as it was written down. */
  readonly heightForAgeZ?: Maybe<Scalars['Float']['output']>;
  /** Id of the measurement in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Day of the measurement. */
  readonly measuredOn: Scalars['Date']['output'];
  /** Whether the child lay or stood. */
  readonly position?: Maybe<MeasurePosition>;
  /** Where the child's family lived when the measurement was recorded. */
  readonly region: Region;
  /** The register or survey that the measurement comes from; series of two sources are not to be mixed. */
  readonly source: MeasureSource;
  /** What the z-score says; null where there is none. */
  readonly status?: Maybe<HeightForAgeStatus>;
  /** Weight in kilograms (berat badan). */
  readonly weightKg?: Maybe<Scalars['Float']['output']>;
};

/** A page of growth measurements. */
export type GrowthMeasurementConnection = {
  readonly __typename?: 'GrowthMeasurementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<GrowthMeasurementEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<GrowthMeasurement>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A growth measurement in a list. */
export type GrowthMeasurementEdge = {
  readonly __typename?: 'GrowthMeasurementEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: GrowthMeasurement;
};

/** A measurement, or why it was not recorded. */
export type GrowthMeasurementResult = ActorNotAllowed | AlreadyExists | GrowthMeasurement | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Height-for-age of a child (status gizi PB/U or TB/U) by the bounds of Permenkes 2/2020. */
export type HeightForAgeStatus =
  /** Beyond -6 or +6 standard deviations: a fault of measuring or writing. */
  | 'IMPLAUSIBLE'
  /** From -2 to +3 standard deviations. */
  | 'NORMAL'
  /** Below -3 standard deviations (sangat pendek). */
  | 'SEVERELY_STUNTED'
  /** From -3 to below -2 standard deviations (pendek). */
  | 'STUNTED'
  /** Above +3 standard deviations (tinggi). */
  | 'TALL';

/** One step that a record has taken (riwayat): who took it, when and why. */
export type HistoryEntry = {
  readonly __typename?: 'HistoryEntry';
  /** The agency that answers for them. */
  readonly agency: Scalars['String']['output'];
  /** When the step was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** The record's status before; null for the step that made it. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Why, in the words of who took it; null where none were given. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** In what capacity somebody took it. */
  readonly role: Scalars['String']['output'];
  /** The record's status after. */
  readonly to: Scalars['String']['output'];
};

/** A page of steps that a record has taken. */
export type HistoryEntryConnection = {
  readonly __typename?: 'HistoryEntryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HistoryEntryEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HistoryEntry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A step in a list. */
export type HistoryEntryEdge = {
  readonly __typename?: 'HistoryEntryEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: HistoryEntry;
};

/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type Household = {
  readonly __typename?: 'Household';
  /** What the family planning ministry (Kemendukbangga/BKKBN) holds on the family; null where it could not answer. */
  readonly familyPlanning?: Maybe<HouseholdFamilyPlanning>;
  /** Opaque id: a pseudonym of the household's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the head on the newest family card known to the owner of membership; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The household's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
};

/** A page of households. */
export type HouseholdConnection = {
  readonly __typename?: 'HouseholdConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HouseholdEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Household>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A household in a list. */
export type HouseholdEdge = {
  readonly __typename?: 'HouseholdEdge';
  /** Where the household stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The household. */
  readonly node: Household;
};

/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanning = {
  readonly __typename?: 'HouseholdFamilyPlanning';
  /** Day on which this register last saw the family. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** The team that accompanies the family; null where none is assigned. */
  readonly assistanceTeam?: Maybe<FamilyAssistanceTeam>;
  /** The couple of childbearing age (pasangan usia subur, PUS); null where the family has none. */
  readonly couple?: Maybe<FertileCouple>;
  /** The dated events of the family in this register, after a place among them; asked by the hub's own room alone. */
  readonly events?: Maybe<RegisterEvents>;
  /** What foster parents of GENTING give or gave to the family, the newest first. */
  readonly gentingPledges?: Maybe<GentingPledgeConnection>;
  /** Whether a child under five was stunted at its last plausible measurement; null where there is none. */
  readonly hasStuntedChild?: Maybe<Scalars['Boolean']['output']>;
  /** What the family received from family programmes, newest first. */
  readonly interventions?: Maybe<FamilyInterventionConnection>;
  /** Whether the family is at risk of stunting (keluarga risiko stunting, KRS) in the current survey round. */
  readonly krs?: Maybe<KrsAssessment>;
  /** The assessments of stunting risk of every survey round, newest first. */
  readonly krsHistory?: Maybe<KrsAssessmentConnection>;
  /** How the ministry's record was found. */
  readonly matchMethod?: Maybe<MatchMethod>;
  /** Referrals of the family to programmes of other ministries (rujukan), the newest first. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** Village (desa or kelurahan) where the family lives as this register knows it. */
  readonly region?: Maybe<Region>;
  /** What this register holds of the family that others hold as well; asked by the hub's own room alone. */
  readonly registerFacts?: Maybe<RegisterFacts>;
  /** Whether the ministry's register answers for the family; every other field is null unless it is AVAILABLE. */
  readonly status: DataStatus;
  /** Year of the current round of the family survey (Pendataan Keluarga). */
  readonly surveyYear?: Maybe<Scalars['Int']['output']>;
  /** Places of the family's children in day-care centres of TAMASYA, the newest first. */
  readonly tamasyaPlaces?: Maybe<TamasyaPlaceConnection>;
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningEventsArgs = {
  afterId?: InputMaybe<Scalars['String']['input']>;
  afterOn?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningGentingPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningInterventionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  program?: InputMaybe<FamilyProgram>;
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningKrsHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the family survey and the programmes of Kemendukbangga/BKKBN say of one family. */
export type HouseholdFamilyPlanningTamasyaPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Under which NIK a ministry's register keeps a household. */
export type HouseholdKey = {
  readonly __typename?: 'HouseholdKey';
  /** How the register found the household. */
  readonly matchMethod: MatchMethod;
  /** NIK of the head as the register knows it. */
  readonly nik: Scalars['Nik']['output'];
};

/** The keys of one region. */
export type HouseholdKeyGroup = {
  readonly __typename?: 'HouseholdKeyGroup';
  /** The NIKs of heads as numbers, ascending and packed: see docs/cohorts.md. */
  readonly keys: Scalars['String']['output'];
  /** Code of the region, cut to the digits that were asked for; empty where they were 0. */
  readonly region: Scalars['String']['output'];
};

/** A page of household keys, in the order of their regions; for the hub's own room alone. */
export type HouseholdKeyPage = {
  readonly __typename?: 'HouseholdKeyPage';
  /** When the register was read. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The keys by region. */
  readonly groups: ReadonlyArray<HouseholdKeyGroup>;
  /** What to pass as `after` for the next page; null where this is the last. */
  readonly next?: Maybe<Scalars['String']['output']>;
};

/** The idempotency key was used before, for another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** Stunting risk of a family in one survey round, computed from the survey's answers by a versioned rule. */
export type KrsAssessment = {
  readonly __typename?: 'KrsAssessment';
  /** What puts the family at risk (faktor penapisan). */
  readonly factors?: Maybe<ReadonlyArray<KrsFactor>>;
  /** The rule that gave the status, such as KRS-2024.1. */
  readonly ruleVersion: Scalars['String']['output'];
  /** Whether the family is at risk. */
  readonly status: KrsStatus;
  /** Year of the survey round. */
  readonly surveyYear: Scalars['Int']['output'];
  /** Why the family is looked at (sasaran). */
  readonly targets?: Maybe<ReadonlyArray<KrsTarget>>;
  /** Day on which a cadre verified the answers in the field (verval). */
  readonly verifiedOn: Scalars['Date']['output'];
  /** BKKBN's own welfare rank (peringkat kesejahteraan), 1 to 10; not the DTSEN decile, and never a factor. */
  readonly welfareRank?: Maybe<Scalars['Int']['output']>;
};

/** A page of assessments of stunting risk. */
export type KrsAssessmentConnection = {
  readonly __typename?: 'KrsAssessmentConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<KrsAssessmentEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<KrsAssessment>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An assessment of stunting risk in a list. */
export type KrsAssessmentEdge = {
  readonly __typename?: 'KrsAssessmentEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: KrsAssessment;
};

/** What puts a target family at risk of stunting (faktor penapisan). */
export type KrsFactor =
  /** The couple is not pregnant and uses no modern contraception (bukan peserta KB modern). */
  | 'NO_MODERN_CONTRACEPTION'
  /** The main source of drinking water is not proper (sumber air minum utama tidak layak). */
  | 'NO_PROPER_DRINKING_WATER'
  /** The latrine is not proper (jamban tidak layak): there is none, or it has no septic tank. */
  | 'NO_PROPER_LATRINE'
  /** The last two births were too close (terlalu dekat): less than 24 months apart. */
  | 'TOO_CLOSE'
  /** The couple has too many children (terlalu banyak): more than three living. */
  | 'TOO_MANY'
  /** The wife is too old (terlalu tua): 35 to 40 years. */
  | 'TOO_OLD'
  /** The wife is too young (terlalu muda): under 20 years. */
  | 'TOO_YOUNG';

/** A version of the rule on the risk of stunting (keluarga risiko stunting, KRS), with the days on which it holds. */
export type KrsRule = {
  readonly __typename?: 'KrsRule';
  /** Where the rule was published. */
  readonly source: Scalars['String']['output'];
  /** Births closer than this many months are too close (terlalu dekat). */
  readonly tooCloseBelowMonths: Scalars['Int']['output'];
  /** More living children than this are too many (terlalu banyak). */
  readonly tooManyAboveChildren: Scalars['Int']['output'];
  /** Wives of this age or older are too old (terlalu tua), up to `tooOldToYears`. */
  readonly tooOldFromYears: Scalars['Int']['output'];
  /** The last age that counts as too old, in completed years. */
  readonly tooOldToYears: Scalars['Int']['output'];
  /** Wives younger than this are too young (terlalu muda). */
  readonly tooYoungBelowYears: Scalars['Int']['output'];
  /** First day of surveys that it judges; null where it judges all before `validTo`. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day of surveys that it judges; null while it holds. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Its name, as assessments carry it. */
  readonly version: Scalars['String']['output'];
};

/** A page of rules. */
export type KrsRuleConnection = {
  readonly __typename?: 'KrsRuleConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<KrsRuleEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<KrsRule>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A rule in a list. */
export type KrsRuleEdge = {
  readonly __typename?: 'KrsRuleEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: KrsRule;
};

/** Whether a family is at risk of stunting (keluarga risiko stunting, KRS). */
export type KrsStatus =
  /** The family is a target and has one screening factor or more (KRS). */
  | 'AT_RISK'
  /** The family is a target and has no screening factor. */
  | 'NOT_AT_RISK'
  /** No member is pregnant and no child is under five: the rule does not apply. */
  | 'NOT_TARGET';

/** Why a family is a target (sasaran) of stunting prevention. */
export type KrsTarget =
  /** The couple is of childbearing age (pasangan usia subur, PUS); recorded, and no target by itself in the verification. */
  | 'FERTILE_COUPLE'
  /** A member is pregnant (ibu hamil). */
  | 'PREGNANT'
  /** A child is 24 to 59 months old (balita). */
  | 'TWO_TO_FOUR'
  /** A child is 0 to 23 months old (baduta). */
  | 'UNDER_TWO';

/** A child that leaves. */
export type LeaveTamasyaInput = {
  /** The version that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Last day in the centre. */
  readonly leftOn: Scalars['Date']['input'];
  /** Id of the place. */
  readonly place: Scalars['ID']['input'];
  /** Why the child leaves. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** How a ministry's record was found for the household that was asked for. */
export type MatchMethod =
  /** The NIK asked for is a former head's in the record. */
  | 'FORMER_HEAD_NIK'
  /** The head's NIK in the record is the one asked for. */
  | 'HEAD_NIK'
  /** The NIK asked for is another member's in the record. */
  | 'MEMBER_NIK';

/** How a child was measured. */
export type MeasurePosition =
  /** Lying (terlentang), as fits below 24 months. */
  | 'LYING'
  /** Standing (berdiri), as fits from 24 months on. */
  | 'STANDING';

/** The register or survey that a measurement comes from. */
export type MeasureSource =
  /** Electronic community nutrition records of the health ministry (e-PPGBM). */
  | 'EPPGBM'
  /** The family survey itself (Pendataan Keluarga). */
  | 'PK'
  /** National health survey (Survei Kesehatan Indonesia). */
  | 'SKI'
  /** National nutrition status survey (Survei Status Gizi Indonesia). */
  | 'SSGI';

/** How a message to another ministry fares. */
export type MessageDelivery = {
  readonly __typename?: 'MessageDelivery';
  /** Whether the newest message has arrived. */
  readonly arrived: Scalars['Boolean']['output'];
  /** How often it was tried. */
  readonly attempts: Scalars['Int']['output'];
  /** When it is tried next; null where it has arrived. */
  readonly nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Assigns a foster parent to a family at risk of stunting, or to one of its children. */
  readonly assignDonor?: Maybe<GentingPledgeResult>;
  /** Ends what a foster parent gives. */
  readonly endPledge?: Maybe<GentingPledgeResult>;
  /** Gives a child a place in a day-care centre. */
  readonly enrolChild?: Maybe<TamasyaPlaceResult>;
  /** Ends a child's place. */
  readonly leaveTamasya?: Maybe<TamasyaPlaceResult>;
  /** Takes in another ministry's answer; sent by that ministry's system alone. */
  readonly receiveReferralAnswer?: Maybe<ReferralReceiptResult>;
  /** Records a service for the elderly of a family (SIDAYA, Lansia Berdaya). */
  readonly recordElderlyService?: Maybe<FamilyInterventionResult>;
  /** Records a growth measurement of a child under five (penimbangan dan pengukuran); its z-score is computed. */
  readonly recordGrowth?: Maybe<GrowthMeasurementResult>;
  /** Records a screening of a bride or groom (calon pengantin) in Elsimil; a complete one gives a certificate. */
  readonly recordScreening?: Maybe<PremaritalScreeningResult>;
  /** Records a family's answers to a round of the family survey (Pendataan Keluarga); the verdict is derived from them. */
  readonly recordSurvey?: Maybe<SurveyReturnResult>;
  /** Records that a team has completed a module of the shared curriculum, by an officer of BKKBN or of the regency's office. */
  readonly recordTeamTraining?: Maybe<RecordTeamTrainingResult>;
  /** Records a visit of the family's assistance team (kunjungan TPK). */
  readonly recordTeamVisit?: Maybe<FamilyInterventionResult>;
  /** Refers a family at risk of stunting to a programme of another ministry, which is told and decides. */
  readonly referHousehold?: Maybe<ReferralResult>;
  /** Registers a foster parent. */
  readonly registerDonor?: Maybe<GentingDonorResult>;
  /** Takes a referral back that has not been answered. */
  readonly withdrawReferral?: Maybe<ReferralResult>;
};


export type MutationAssignDonorArgs = {
  input: AssignDonorInput;
};


export type MutationEndPledgeArgs = {
  input: EndPledgeInput;
};


export type MutationEnrolChildArgs = {
  input: EnrolChildInput;
};


export type MutationLeaveTamasyaArgs = {
  input: LeaveTamasyaInput;
};


export type MutationReceiveReferralAnswerArgs = {
  input: ReceiveReferralAnswerInput;
};


export type MutationRecordElderlyServiceArgs = {
  input: RecordElderlyServiceInput;
};


export type MutationRecordGrowthArgs = {
  input: RecordGrowthInput;
};


export type MutationRecordScreeningArgs = {
  input: RecordScreeningInput;
};


export type MutationRecordSurveyArgs = {
  input: RecordSurveyInput;
};


export type MutationRecordTeamTrainingArgs = {
  input: RecordTeamTrainingInput;
};


export type MutationRecordTeamVisitArgs = {
  input: RecordTeamVisitInput;
};


export type MutationReferHouseholdArgs = {
  input: ReferHouseholdInput;
};


export type MutationRegisterDonorArgs = {
  input: RegisterDonorInput;
};


export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};

/** Why a couple uses no contraceptive method (alasan tidak ber-KB). */
export type NonUseReason =
  /** Another reason. */
  | 'OTHER'
  /** The wife is pregnant (hamil). */
  | 'PREGNANT'
  /** The couple wants a child later (ingin anak ditunda, IAT). */
  | 'WANTS_CHILD_LATER'
  /** The couple wants a child soon (ingin anak segera, IAS). */
  | 'WANTS_CHILD_SOON'
  /** The couple wants no more children (tidak ingin anak lagi, TIAL). */
  | 'WANTS_NO_MORE';

/** Where a page lies in its list (Relay Cursor Connections). Lists run forward. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last row of the page, to pass as `after`; null when the page is empty. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether rows follow this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether the page was asked for with a cursor, so that rows lie before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null when the page is empty. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A resident with a NIK. */
export type Person = {
  readonly __typename?: 'Person';
  /** Growth measurements of the child (penimbangan dan pengukuran), each source by itself and the newest first; empty where none is known. */
  readonly growth?: Maybe<GrowthMeasurementConnection>;
  /** Opaque id: a pseudonym of the person's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the person; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The person's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
  /** Screenings before marriage in Elsimil (skrining calon pengantin), newest first; empty where none is known. */
  readonly premaritalScreenings?: Maybe<PremaritalScreeningConnection>;
};


/** A resident with a NIK. */
export type PersonGrowthArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  source?: InputMaybe<MeasureSource>;
};


/** A resident with a NIK. */
export type PersonPremaritalScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One screening of a bride or groom (calon pengantin) in Elsimil. */
export type PremaritalScreening = {
  readonly __typename?: 'PremaritalScreening';
  /** On what, by the measures that are out of bounds; empty where none is. */
  readonly advice: ReadonlyArray<ScreeningAdvice>;
  /** Whether the person is to be advised and accompanied: a measure is out of bounds. */
  readonly adviceNeeded: Scalars['Boolean']['output'];
  /** Age in completed years on that day. */
  readonly ageYears: Scalars['Int']['output'];
  /** Body mass index (IMT) in kilograms per square metre. */
  readonly bmi?: Maybe<Scalars['Float']['output']>;
  /** Number of the certificate (sertifikat calon pengantin); null where none was given. */
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  /** Haemoglobin in grams per decilitre. */
  readonly hemoglobin?: Maybe<Scalars['Float']['output']>;
  /** Id of the screening in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Mid-upper arm circumference (lingkar lengan atas, LiLA) in centimetres. */
  readonly muacCm?: Maybe<Scalars['Float']['output']>;
  /** What the measures say together; null where none is out of bounds and one is missing. */
  readonly result?: Maybe<ElsimilResult>;
  /** Day of the screening. */
  readonly screenedOn: Scalars['Date']['output'];
  /** Whether the person smokes or breathes others' smoke (terpapar rokok). */
  readonly smokeExposed?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of premarital screenings. */
export type PremaritalScreeningConnection = {
  readonly __typename?: 'PremaritalScreeningConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PremaritalScreeningEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<PremaritalScreening>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A premarital screening in a list. */
export type PremaritalScreeningEdge = {
  readonly __typename?: 'PremaritalScreeningEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: PremaritalScreening;
};

/** A screening, or why it was not recorded. */
export type PremaritalScreeningResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | PremaritalScreening | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Families of one region in a published table. */
export type PublishedCell = {
  readonly __typename?: 'PublishedCell';
  /** Out of how many families; null where that is withheld. */
  readonly base?: Maybe<Scalars['Int']['output']>;
  /** How many families are counted; null where that is withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The count as a share of the base, 0 to 1; null where either is withheld or the base is empty. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Why the count is withheld; null where it is shown. */
  readonly reason?: Maybe<SuppressionReason>;
  /** The region; null for the nation. */
  readonly region?: Maybe<Region>;
  /** Whether the count is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** A page of a published table. */
export type PublishedCellConnection = {
  readonly __typename?: 'PublishedCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PublishedCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<PublishedCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a published table. */
export type PublishedCellEdge = {
  readonly __typename?: 'PublishedCellEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region's cell. */
  readonly node: PublishedCell;
};

/** A table of families by region that everybody may read: counted once for its period, with small cells withheld. */
export type PublishedTable = {
  readonly __typename?: 'PublishedTable';
  /** Day on which the register was counted; the table does not change until the next period. */
  readonly asOf: Scalars['Date']['output'];
  /** What is counted, and out of which families. */
  readonly measure: Scalars['String']['output'];
  /** Fewest families in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The period that the table stands for: a calendar quarter, written YYYY-Qn. */
  readonly period: Scalars['String']['output'];
  /** The regions directly below, in the order of their codes: provinces of the nation, regencies and cities of a province. */
  readonly regions: PublishedCellConnection;
  /** What the nation is to reach; null where nothing is set, and for a province. */
  readonly target?: Maybe<PublishedTarget>;
  /** The nation, or the province that was asked for. */
  readonly total: PublishedCell;
};


/** A table of families by region that everybody may read: counted once for its period, with small cells withheld. */
export type PublishedTableRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What is to be reached in a year by the whole nation. */
export type PublishedTarget = {
  readonly __typename?: 'PublishedTarget';
  /** How many families are to be reached. */
  readonly families: Scalars['Int']['output'];
  /** The nation's count as a share of the target, 1 where it is met; null where the count is withheld. */
  readonly progress?: Maybe<Scalars['Float']['output']>;
  /** Who set the target, and where it was told. */
  readonly source: Scalars['String']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** The family assistance team (Tim Pendamping Keluarga, TPK) of that id; null where there is none. */
  readonly assistanceTeam?: Maybe<FamilyAssistanceTeam>;
  /** The family assistance teams (TPK) in order of their regions. */
  readonly assistanceTeams?: Maybe<FamilyAssistanceTeamConnection>;
  /** The opaque ids of the households in the caller's own caseload; null where the caller is no field worker of this ministry, or has more than 1,000. Asked by the hub alone. */
  readonly caseloadHouseholds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Keys of the households that the family survey holds and that meet the conditions; asked by the hub's own room alone. */
  readonly familyPlanningKeys?: Maybe<HouseholdKeyPage>;
  /** Foster parents of GENTING (orang tua asuh) in the order of their regions. */
  readonly gentingDonors?: Maybe<GentingDonorConnection>;
  /** What foster parents give, in the order of the families' places. */
  readonly gentingPledges?: Maybe<GentingPledgeConnection>;
  /** How many children and families have a foster parent, by region, within the caller's rows. */
  readonly gentingProgress?: Maybe<GentingProgress>;
  /** The households of those NIKs as this ministry's register knows them, each null where none is known; asked by the hub's own room alone. */
  readonly householdKeys: ReadonlyArray<Maybe<HouseholdKey>>;
  /** The rules that say whether a family is at risk of stunting, the oldest first. */
  readonly krsRules: KrsRuleConnection;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
  /** Referrals to other ministries (rujukan) in the order of the families' places. */
  readonly referrals?: Maybe<ReferralConnection>;
  /** Families at risk of stunting (KRS) by region; null while the register is empty or nobody lives there. */
  readonly stuntingRisk?: Maybe<PublishedTable>;
  /** The families of the family survey (Pendataan Keluarga) in order of their regions. */
  readonly surveyedHouseholds?: Maybe<HouseholdConnection>;
  /** Day-care centres of TAMASYA (Taman Asuh Sayang Anak) in the order of their places. */
  readonly tamasyaCentres?: Maybe<TamasyaCentreConnection>;
  /** How many places there are and how many children have one, by region, within the caller's rows. */
  readonly tamasyaProgress?: Maybe<TamasyaProgress>;
  /** How many assistance teams have completed the whole curriculum, by the regions below, in the order of their codes. */
  readonly teamTrainingProgress?: Maybe<TeamTrainingProgressConnection>;
};


export type QueryAssistanceTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryFamilyPlanningKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  digits?: Scalars['Int']['input'];
  filter: FamilyPlanningCohortFilter;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['RegionCode']['input']>;
  to?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryGentingDonorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryGentingPledgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GentingPledgeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGentingProgressArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHouseholdKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryKrsRulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryStuntingRiskArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QuerySurveyedHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyedHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryTamasyaCentresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryTamasyaProgressArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryTeamTrainingProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What a quick win of the ministry is to reach. */
export type QuickWinTarget = {
  readonly __typename?: 'QuickWinTarget';
  /** How many children of GENTING, or places of TAMASYA. */
  readonly amount: Scalars['Int']['output'];
  /** Who set it, and where it was told. */
  readonly source: Scalars['String']['output'];
  /** First day on which the target holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day on which it holds; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** Another ministry's answer to a referral. */
export type ReceiveReferralAnswerInput = {
  /** What the ministry decided. */
  readonly answer: ReferralAnswer;
  /** Day of the decision. */
  readonly answeredOn: Scalars['Date']['input'];
  /** Id and version of the answering ministry's record. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The programme that it was sent to. */
  readonly program: ReferralProgram;
  /** Why it decided so. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the referral. */
  readonly referral: Scalars['ID']['input'];
};

/** A service for the elderly of a family. */
export type RecordElderlyServiceInput = {
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What was done. */
  readonly kind: ElderlyServiceKind;
  /** Day of the service. */
  readonly servedOn: Scalars['Date']['input'];
};

/** A measurement of a child as it was taken. */
export type RecordGrowthInput = {
  /** Day of birth. */
  readonly bornOn: Scalars['Date']['input'];
  /** Length or height in centimetres as it was read, without any correction. */
  readonly heightCm: Scalars['Float']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Day of the measurement. */
  readonly measuredOn: Scalars['Date']['input'];
  /** Opaque id of the child (Person.id). */
  readonly person: Scalars['ID']['input'];
  /** Whether the child lay or stood; against its age it is corrected by 0.7 cm. */
  readonly position: MeasurePosition;
  /** Sex of the child. */
  readonly sex: ChildSex;
  /** The register or survey that it belongs to. */
  readonly source: MeasureSource;
  /** Weight in kilograms. */
  readonly weightKg?: InputMaybe<Scalars['Float']['input']>;
};

/** There is no such record, or none that the caller may see. */
export type RecordNotFound = Refusal & {
  readonly __typename?: 'RecordNotFound';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** A screening of a bride or groom as it was taken. */
export type RecordScreeningInput = {
  /** Age in completed years on that day. */
  readonly ageYears: Scalars['Int']['input'];
  /** Body mass index (IMT) in kilograms per square metre. */
  readonly bmi?: InputMaybe<Scalars['Float']['input']>;
  /** Haemoglobin in grams per decilitre. */
  readonly hemoglobin?: InputMaybe<Scalars['Float']['input']>;
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Mid-upper arm circumference (LiLA) in centimetres. */
  readonly muacCm?: InputMaybe<Scalars['Float']['input']>;
  /** Opaque id of the person (Person.id). */
  readonly person: Scalars['ID']['input'];
  /** Day of the screening. */
  readonly screenedOn: Scalars['Date']['input'];
  /** Whether the person smokes or breathes others' smoke. */
  readonly smokeExposed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A family's answers to a round of the family survey. */
export type RecordSurveyInput = {
  /** Ages in completed months of the children under five. */
  readonly childAgesMonths: ReadonlyArray<Scalars['Int']['input']>;
  /** Version of the year's return that the client has read; 0 where none has been recorded. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Completed weeks of the pregnancy. */
  readonly gestationWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Living children of the couple. */
  readonly livingChildren?: InputMaybe<Scalars['Int']['input']>;
  /** The contraceptive method in use. */
  readonly method?: InputMaybe<ContraceptiveMethod>;
  /** Completed months between the last two births. */
  readonly monthsBetweenLastTwoBirths?: InputMaybe<Scalars['Int']['input']>;
  /** Why no method is in use. */
  readonly nonUseReason?: InputMaybe<NonUseReason>;
  /** Whether a member is pregnant. */
  readonly pregnant: Scalars['Boolean']['input'];
  /** Whether the main source of drinking water is proper (layak). */
  readonly properDrinkingWater: Scalars['Boolean']['input'];
  /** Whether the latrine is proper (layak). */
  readonly properLatrine: Scalars['Boolean']['input'];
  /** Why answers are corrected; needed where the year has some already. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Day on which the answers were verified in the field (verval); its year is the round. */
  readonly verifiedOn: Scalars['Date']['input'];
  /** BKKBN's own welfare rank, 1 to 10. */
  readonly welfareRank?: InputMaybe<Scalars['Int']['input']>;
  /** Age of the wife in completed years; left out where there is no couple. */
  readonly wifeAge?: InputMaybe<Scalars['Int']['input']>;
};

/** What recordTeamTraining asks for. */
export type RecordTeamTrainingInput = {
  /** Day on which it was completed. */
  readonly completedOn: Scalars['Date']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Code of the module. */
  readonly module: Scalars['ID']['input'];
  /** The team, by its id. */
  readonly team: Scalars['ID']['input'];
};

/** The completed module, or why it was not recorded. */
export type RecordTeamTrainingResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | RuleNotMet | TeamTraining;

/** A visit of a family's assistance team. */
export type RecordTeamVisitInput = {
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the visit was for. */
  readonly purpose: TeamVisitPurpose;
  /** Day of the visit. */
  readonly visitedOn: Scalars['Date']['input'];
};

/** A family to be referred. */
export type ReferHouseholdInput = {
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The programme. */
  readonly program: ReferralProgram;
  /** What the other ministry should know, in words and without names or numbers. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A referral (rujukan) of a family at risk of stunting to a programme of another ministry. */
export type Referral = {
  readonly __typename?: 'Referral';
  /** Why the other ministry decided so; null where it did not say. */
  readonly answerReason?: Maybe<Scalars['String']['output']>;
  /** Day on which the other ministry decided; null before. */
  readonly answeredOn?: Maybe<Scalars['Date']['output']>;
  /** How the message to the other ministry fares. */
  readonly delivery: MessageDelivery;
  /** What it was told that concerns health; empty where nothing was. */
  readonly healthReasons?: Maybe<ReadonlyArray<ReferralHealthReason>>;
  /** The steps of the referral, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family. */
  readonly household: Household;
  /** Id of the referral in this ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** The programme to which it was referred. */
  readonly program: ReferralProgram;
  /** What the other ministry was told of why. */
  readonly reasons: ReadonlyArray<ReferralReason>;
  /** Village where the family lived when it was referred. */
  readonly region: Region;
  /** Day on which it was made. */
  readonly sentOn: Scalars['Date']['output'];
  /** How far the referral has come. */
  readonly status: ReferralStatus;
  /** Version of the record, to be given back with each step. */
  readonly version: Scalars['Int']['output'];
};


/** A referral (rujukan) of a family at risk of stunting to a programme of another ministry. */
export type ReferralHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a ministry decides on a referral. */
export type ReferralAnswer =
  /** The family is taken into the programme's procedure. */
  | 'ACCEPTED'
  /** The family is not. */
  | 'DECLINED';

/** A page of referrals. */
export type ReferralConnection = {
  readonly __typename?: 'ReferralConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReferralEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Referral>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A referral in a list. */
export type ReferralEdge = {
  readonly __typename?: 'ReferralEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Referral;
};

/** Which referrals a list keeps; a referral must meet every condition that is set. */
export type ReferralFilter = {
  /** Keeps the referrals to one programme. */
  readonly program?: InputMaybe<ReferralProgram>;
  /** Keeps the referrals of families in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Keeps the referrals that have come so far. */
  readonly status?: InputMaybe<ReferralStatus>;
};

/** Why a family is referred, where that tells of somebody's health. */
export type ReferralHealthReason =
  /** A child is 24 to 59 months old (balita). */
  | 'CHILD_TWO_TO_FOUR'
  /** A child is 0 to 23 months old (baduta). */
  | 'CHILD_UNDER_TWO'
  /** A member is pregnant (ibu hamil). */
  | 'PREGNANCY';

/** A programme of another ministry to which a family at risk of stunting is referred. */
export type ReferralProgram =
  /** Self-help house repair (Bantuan Stimulan Perumahan Swadaya, BSPS) of Kementerian PKP. */
  | 'BSPS'
  /** Conditional cash for families (Program Keluarga Harapan, PKH) of Kemensos. */
  | 'PKH';

/** Why a family is referred, as far as it says nothing of anybody's health. */
export type ReferralReason =
  /** The family is at risk of stunting (keluarga risiko stunting, KRS). */
  | 'AT_RISK_OF_STUNTING'
  /** The main source of drinking water is not proper (sumber air minum utama tidak layak). */
  | 'NO_PROPER_DRINKING_WATER'
  /** The latrine is not proper (jamban tidak layak). */
  | 'NO_PROPER_LATRINE';

/** That a message of another ministry has been taken in. */
export type ReferralReceipt = {
  readonly __typename?: 'ReferralReceipt';
  /** Id of the referral in the sender's register. */
  readonly referral: Scalars['ID']['output'];
  /** How far the receiver's own record of it has come. */
  readonly status: Scalars['String']['output'];
};

/** That a message was taken in, or why it was not. */
export type ReferralReceiptResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | ReferralReceipt | RuleNotMet | StepNotAllowed | VersionConflict;

/** A referral, or why the command was not carried out. */
export type ReferralResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | Referral | RuleNotMet | StepNotAllowed | VersionConflict;

/** How far a referral has come. */
export type ReferralStatus =
  /** The other ministry takes the family into the programme's procedure. */
  | 'ACCEPTED'
  /** The other ministry does not take the family. */
  | 'DECLINED'
  /** Received by the other ministry, which has not decided. */
  | 'DELIVERED'
  /** Made; the other ministry has not received it yet. */
  | 'SENT'
  /** Taken back by the sender before an answer. */
  | 'WITHDRAWN';

/** Why a command was not carried out. Nothing was written. */
export type Refusal = {
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** An administrative region of Indonesia. */
export type Region = {
  readonly __typename?: 'Region';
  /** Kemendagri code of the region. */
  readonly code: Scalars['RegionCode']['output'];
};

/** A count of one region. */
export type RegionCount = {
  readonly __typename?: 'RegionCount';
  /** The count; null where it is withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** The region. */
  readonly region: Region;
  /** Whether the count is withheld: it is not zero then, it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** A page of counts by region. */
export type RegionCountConnection = {
  readonly __typename?: 'RegionCountConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RegionCountEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<RegionCount>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A count of a region in a list. */
export type RegionCountEdge = {
  readonly __typename?: 'RegionCountEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: RegionCount;
};

/** A foster parent to be registered. */
export type RegisterDonorInput = {
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What the foster parent is. */
  readonly kind: GentingDonorKind;
  /** Name of the person, firm, community or agency. */
  readonly name: Scalars['String']['input'];
  /** Province, regency or city in which the foster parent gives. */
  readonly region: Scalars['RegionCode']['input'];
};

/** One dated event of a family in one register; read by the hub alone. */
export type RegisterEvent = {
  readonly __typename?: 'RegisterEvent';
  /** What it is about, in capitals. */
  readonly code: Scalars['String']['output'];
  /** Id of the event, unique among those of the family in this register. */
  readonly id: Scalars['String']['output'];
  /** What kind of event it is, in capitals. */
  readonly kind: Scalars['String']['output'];
  /** Day of the event; the first day of the year where the year alone is known. */
  readonly on: Scalars['Date']['output'];
  /** How precisely the day is known: DAY or YEAR. */
  readonly precision: Scalars['String']['output'];
  /** Id of the record in its register; null where it is the family's own. */
  readonly ref?: Maybe<Scalars['String']['output']>;
  /** What came of it, in capitals; null where nothing is told. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** Dated events of a family in one register, in the order of their days and ids; read by the hub alone. */
export type RegisterEvents = {
  readonly __typename?: 'RegisterEvents';
  /** Whether events follow the last row. */
  readonly hasMore: Scalars['Boolean']['output'];
  /** The events that the caller may read, from the place that was asked for on. */
  readonly rows: ReadonlyArray<RegisterEvent>;
  /** How many of all events of the family the caller may not read. */
  readonly withheld: Scalars['Int']['output'];
};

/** What a register holds of a family that other registers hold as well; read by the hub alone. */
export type RegisterFacts = {
  readonly __typename?: 'RegisterFacts';
  /** NIK of the head. */
  readonly headNik: Scalars['Nik']['output'];
  /** NIKs of the members. */
  readonly memberNiks: ReadonlyArray<Scalars['Nik']['output']>;
  /** How many members another family of the register lists as well; null where the register does not own membership. */
  readonly membersListedTwice?: Maybe<Scalars['Int']['output']>;
  /** Whether the drinking water is proper; null where that is not known or not told. */
  readonly properDrinkingWater?: Maybe<Scalars['Boolean']['output']>;
  /** Whether the latrine is proper; null where that is not known or not told. */
  readonly properLatrine?: Maybe<Scalars['Boolean']['output']>;
  /** Village of residence. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Day on which the register last saw the family. */
  readonly snapshotOn: Scalars['Date']['output'];
  /** Whether the caller may not read what the register knows of water and latrine. */
  readonly waterAndLatrineWithheld: Scalars['Boolean']['output'];
};

/** A rule of the programme forbids it. */
export type RuleNotMet = Refusal & {
  readonly __typename?: 'RuleNotMet';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Name of the rule that is not met, in capitals. */
  readonly rule: Scalars['String']['output'];
};

/** What a bride or groom is advised on after a screening. */
export type ScreeningAdvice =
  /** The age lies outside of 20 to 35 years. */
  | 'AGE'
  /** The arm is too thin (LiLA below 23.5 cm). */
  | 'ARM_CIRCUMFERENCE'
  /** The body mass index (IMT) lies outside of its bounds. */
  | 'BODY_MASS'
  /** The haemoglobin is too low. */
  | 'HAEMOGLOBIN'
  /** The person smokes or breathes others' smoke. */
  | 'TOBACCO_SMOKE';

/** The record's status does not allow the step. */
export type StepNotAllowed = Refusal & {
  readonly __typename?: 'StepNotAllowed';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The status that the record has now. */
  readonly status: Scalars['String']['output'];
};

/** Why a published count is withheld. */
export type SuppressionReason =
  /** The cell is small or would be told by others, or would help to tell a small one. */
  | 'SMALL_CELL';

/** A family's answers to one round as they were recorded and corrected. */
export type SurveyReturn = {
  readonly __typename?: 'SurveyReturn';
  /** The verdict on the answers as they are now, by the rule of their day. */
  readonly assessment: KrsAssessment;
  /** The steps of the record, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family. */
  readonly household: Household;
  /** Id of the return in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Whether the answers are the first or corrected ones. */
  readonly status: SurveyReturnStatus;
  /** Year of the round. */
  readonly surveyYear: Scalars['Int']['output'];
  /** Version of the record, to be given back with each correction. */
  readonly version: Scalars['Int']['output'];
  /** How many versions of the answers are kept, those before a correction with them. */
  readonly versionsKept: Scalars['Int']['output'];
};


/** A family's answers to one round as they were recorded and corrected. */
export type SurveyReturnHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A survey return, or why it was not recorded. */
export type SurveyReturnResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | SurveyReturn | VersionConflict;

/** Whether the answers to a round are the first. */
export type SurveyReturnStatus =
  /** Corrected since. */
  | 'CORRECTED'
  /** As they were recorded first. */
  | 'RECORDED';

/** What families of the survey must have in common: every field that is given must hold. */
export type SurveyedHouseholdFilter = {
  /** The family has this screening factor (faktor penapisan) in the current survey round. */
  readonly factor?: InputMaybe<KrsFactor>;
  /** Whether a child under five was stunted at its last plausible measurement; a family without one is in neither list. */
  readonly hasStuntedChild?: InputMaybe<Scalars['Boolean']['input']>;
  /** The family has this status of stunting risk in the current survey round. */
  readonly krsStatus?: InputMaybe<KrsStatus>;
  /** The family lives in this region, of any level, as the family planning register knows it. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The family is a target (sasaran) of this kind in the current survey round. */
  readonly target?: InputMaybe<KrsTarget>;
};

/** A day-care centre of TAMASYA. */
export type TamasyaCentre = {
  readonly __typename?: 'TamasyaCentre';
  /** How many children it takes. */
  readonly capacity: Scalars['Int']['output'];
  /** How many more it takes now. */
  readonly freePlaces: Scalars['Int']['output'];
  /** Who runs it. */
  readonly host: TamasyaHost;
  /** Id of the centre in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Name of the centre. */
  readonly name: Scalars['String']['output'];
  /** The taken places, of the children that the caller may see. */
  readonly places: TamasyaPlaceConnection;
  /** Where it stands. */
  readonly region: Region;
};


/** A day-care centre of TAMASYA. */
export type TamasyaCentrePlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of day-care centres. */
export type TamasyaCentreConnection = {
  readonly __typename?: 'TamasyaCentreConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TamasyaCentreEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TamasyaCentre>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A day-care centre in a list. */
export type TamasyaCentreEdge = {
  readonly __typename?: 'TamasyaCentreEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TamasyaCentre;
};

/** Who runs a day-care centre. */
export type TamasyaHost =
  /** A community. */
  | 'COMMUNITY'
  /** A firm. */
  | 'FIRM'
  /** A ministry or another public office. */
  | 'MINISTRY';

/** A child's place in a day-care centre. */
export type TamasyaPlace = {
  readonly __typename?: 'TamasyaPlace';
  /** The centre. */
  readonly centre?: Maybe<TamasyaCentre>;
  /** The child. */
  readonly child?: Maybe<Person>;
  /** First day. */
  readonly enrolledOn: Scalars['Date']['output'];
  /** The steps of the record, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family. */
  readonly household: Household;
  /** Id of the place in the ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Last day; null while the child has the place. */
  readonly leftOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the child has the place. */
  readonly status: TamasyaPlaceStatus;
  /** Version of the record, to be given back with each step. */
  readonly version: Scalars['Int']['output'];
};


/** A child's place in a day-care centre. */
export type TamasyaPlaceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type TamasyaPlaceConnection = {
  readonly __typename?: 'TamasyaPlaceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TamasyaPlaceEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TamasyaPlace>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A place in a list. */
export type TamasyaPlaceEdge = {
  readonly __typename?: 'TamasyaPlaceEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TamasyaPlace;
};

/** A place, or why the command was not carried out. */
export type TamasyaPlaceResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | TamasyaPlace | VersionConflict;

/** Whether a child has a place. */
export type TamasyaPlaceStatus =
  /** The child has the place. */
  | 'ENROLLED'
  /** The child has left. */
  | 'LEFT';

/** Places of TAMASYA and the children who have one. */
export type TamasyaProgress = {
  readonly __typename?: 'TamasyaProgress';
  /** Day of the count. */
  readonly asOf: Scalars['Date']['output'];
  /** Fewest children in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** Places of all centres of the region. */
  readonly places: Scalars['Int']['output'];
  /** The same in the regions directly below where the families live. */
  readonly regions: RegionCountConnection;
  /** What the nation is to reach; null for a region. */
  readonly target?: Maybe<QuickWinTarget>;
  /** Children with a place; null where the number is withheld. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};


/** Places of TAMASYA and the children who have one. */
export type TamasyaProgressRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A module that an assistance team has completed. */
export type TeamTraining = {
  readonly __typename?: 'TeamTraining';
  /** Day on which it was completed. */
  readonly completedOn: Scalars['Date']['output'];
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The module. */
  readonly module: TrainingModule;
  /** The team; null where the caller may not see it. */
  readonly team?: Maybe<FamilyAssistanceTeam>;
  /** Number of the state of the record. */
  readonly version: Scalars['Int']['output'];
};

/** A page of completed modules. */
export type TeamTrainingConnection = {
  readonly __typename?: 'TeamTrainingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TeamTrainingEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TeamTraining>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A completed module in a list. */
export type TeamTrainingEdge = {
  readonly __typename?: 'TeamTrainingEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TeamTraining;
};

/** How many assistance teams of a region have completed the curriculum. */
export type TeamTrainingProgress = {
  readonly __typename?: 'TeamTrainingProgress';
  /** The region. */
  readonly region: Region;
  /** How many teams work there. */
  readonly teams: Scalars['Int']['output'];
  /** How many of them have completed every module that is in force. */
  readonly trained: Scalars['Int']['output'];
};

/** A page of regions. */
export type TeamTrainingProgressConnection = {
  readonly __typename?: 'TeamTrainingProgressConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TeamTrainingProgressEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TeamTrainingProgress>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list. */
export type TeamTrainingProgressEdge = {
  readonly __typename?: 'TeamTrainingProgressEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TeamTrainingProgress;
};

/** What an assistance team visits a family for; the wording of the team's duties is not confirmed. */
export type TeamVisitPurpose =
  /** Help to receive social assistance (fasilitasi penerimaan bantuan sosial). */
  | 'AID_SUPPORT'
  /** Counselling (penyuluhan). */
  | 'COUNSELLING'
  /** Help to reach health services (fasilitasi pelayanan rujukan). */
  | 'REFERRAL_SUPPORT';

/** A module of the curriculum (modul pelatihan) that companions and assistance teams are trained by. */
export type TrainingModule = {
  readonly __typename?: 'TrainingModule';
  /** Code of the module. */
  readonly code: Scalars['ID']['output'];
};

/** Somebody was faster: the record has changed since it was read. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** A referral to be taken back. */
export type WithdrawReferralInput = {
  /** The version that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the referral. */
  readonly referral: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  FamilyAssistanceTeam: FamilyAssistanceTeam;
  Household: Household;
  Person: Person;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FamilyAssistanceTeam:
    ( { __typename: 'FamilyAssistanceTeam' }
    & GraphQLRecursivePick<FederationTypes['FamilyAssistanceTeam'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"nik":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"nik":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  FamilyInterventionResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( InterventionRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  GentingDonorResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( DonorRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  GentingPledgeResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( PledgeRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  GrowthMeasurementResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( GrowthRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  PremaritalScreeningResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( ScreeningRecord )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  RecordTeamTrainingResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( TeamTrainingRecord )
  ;
  ReferralReceiptResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( ReferralReceipt )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  ReferralResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( ReferralRecord )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  SurveyReturnResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( SurveyReturnRecord )
    | ( VersionConflict )
  ;
  TamasyaPlaceResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( PlaceRecord )
    | ( VersionConflict )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Refusal:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActorNotAllowed: ResolverTypeWrapper<ActorNotAllowed>;
  AlreadyExists: ResolverTypeWrapper<AlreadyExists>;
  AssessmentCondition: AssessmentCondition;
  AssignDonorInput: AssignDonorInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CacheControlScope: CacheControlScope;
  ChildSex: ChildSex;
  ContraceptiveMethod: ContraceptiveMethod;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ElderlyServiceKind: ElderlyServiceKind;
  ElsimilResult: ElsimilResult;
  EndPledgeInput: EndPledgeInput;
  EnrolChildInput: EnrolChildInput;
  FamilyAssistanceTeam: ResolverTypeWrapper<TeamRecord>;
  FamilyAssistanceTeamConnection: ResolverTypeWrapper<Omit<FamilyAssistanceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FamilyAssistanceTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['FamilyAssistanceTeam']> }>;
  FamilyAssistanceTeamEdge: ResolverTypeWrapper<Omit<FamilyAssistanceTeamEdge, 'node'> & { node: ResolversTypes['FamilyAssistanceTeam'] }>;
  FamilyIntervention: ResolverTypeWrapper<InterventionRecord>;
  FamilyInterventionConnection: ResolverTypeWrapper<Omit<FamilyInterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FamilyInterventionEdge']>, nodes: ReadonlyArray<ResolversTypes['FamilyIntervention']> }>;
  FamilyInterventionEdge: ResolverTypeWrapper<Omit<FamilyInterventionEdge, 'node'> & { node: ResolversTypes['FamilyIntervention'] }>;
  FamilyInterventionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FamilyInterventionResult']>;
  FamilyPlanningCohortFilter: FamilyPlanningCohortFilter;
  FamilyProgram: FamilyProgram;
  FertileCouple: ResolverTypeWrapper<FertileCoupleRecord>;
  GentingDonor: ResolverTypeWrapper<DonorRecord>;
  GentingDonorConnection: ResolverTypeWrapper<Omit<GentingDonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GentingDonorEdge']>, nodes: ReadonlyArray<ResolversTypes['GentingDonor']> }>;
  GentingDonorEdge: ResolverTypeWrapper<Omit<GentingDonorEdge, 'node'> & { node: ResolversTypes['GentingDonor'] }>;
  GentingDonorKind: GentingDonorKind;
  GentingDonorResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GentingDonorResult']>;
  GentingPledge: ResolverTypeWrapper<PledgeRecord>;
  GentingPledgeConnection: ResolverTypeWrapper<Omit<GentingPledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GentingPledgeEdge']>, nodes: ReadonlyArray<ResolversTypes['GentingPledge']> }>;
  GentingPledgeEdge: ResolverTypeWrapper<Omit<GentingPledgeEdge, 'node'> & { node: ResolversTypes['GentingPledge'] }>;
  GentingPledgeFilter: GentingPledgeFilter;
  GentingPledgeKind: GentingPledgeKind;
  GentingPledgeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GentingPledgeResult']>;
  GentingPledgeStatus: GentingPledgeStatus;
  GentingProgress: ResolverTypeWrapper<GentingProgressParent>;
  GrowthMeasurement: ResolverTypeWrapper<GrowthRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrowthMeasurementConnection: ResolverTypeWrapper<Omit<GrowthMeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrowthMeasurementEdge']>, nodes: ReadonlyArray<ResolversTypes['GrowthMeasurement']> }>;
  GrowthMeasurementEdge: ResolverTypeWrapper<Omit<GrowthMeasurementEdge, 'node'> & { node: ResolversTypes['GrowthMeasurement'] }>;
  GrowthMeasurementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GrowthMeasurementResult']>;
  HeightForAgeStatus: HeightForAgeStatus;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<HistoryEntryConnection>;
  HistoryEntryEdge: ResolverTypeWrapper<HistoryEntryEdge>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFamilyPlanning: ResolverTypeWrapper<FamilyPlanningParent>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  HouseholdKeyGroup: ResolverTypeWrapper<HouseholdKeyGroup>;
  HouseholdKeyPage: ResolverTypeWrapper<HouseholdKeyPage>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  KrsAssessment: ResolverTypeWrapper<KrsAssessmentRecord>;
  KrsAssessmentConnection: ResolverTypeWrapper<Omit<KrsAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KrsAssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['KrsAssessment']> }>;
  KrsAssessmentEdge: ResolverTypeWrapper<Omit<KrsAssessmentEdge, 'node'> & { node: ResolversTypes['KrsAssessment'] }>;
  KrsFactor: KrsFactor;
  KrsRule: ResolverTypeWrapper<KrsRule>;
  KrsRuleConnection: ResolverTypeWrapper<KrsRuleConnection>;
  KrsRuleEdge: ResolverTypeWrapper<KrsRuleEdge>;
  KrsStatus: KrsStatus;
  KrsTarget: KrsTarget;
  LeaveTamasyaInput: LeaveTamasyaInput;
  MatchMethod: MatchMethod;
  MeasurePosition: MeasurePosition;
  MeasureSource: MeasureSource;
  MessageDelivery: ResolverTypeWrapper<MessageDelivery>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  NonUseReason: NonUseReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonParent>;
  PremaritalScreening: ResolverTypeWrapper<ScreeningRecord>;
  PremaritalScreeningConnection: ResolverTypeWrapper<Omit<PremaritalScreeningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PremaritalScreeningEdge']>, nodes: ReadonlyArray<ResolversTypes['PremaritalScreening']> }>;
  PremaritalScreeningEdge: ResolverTypeWrapper<Omit<PremaritalScreeningEdge, 'node'> & { node: ResolversTypes['PremaritalScreening'] }>;
  PremaritalScreeningResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PremaritalScreeningResult']>;
  PublishedCell: ResolverTypeWrapper<Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  PublishedCellConnection: ResolverTypeWrapper<Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedCell']> }>;
  PublishedCellEdge: ResolverTypeWrapper<Omit<PublishedCellEdge, 'node'> & { node: ResolversTypes['PublishedCell'] }>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuickWinTarget: ResolverTypeWrapper<QuickWinTarget>;
  ReceiveReferralAnswerInput: ReceiveReferralAnswerInput;
  RecordElderlyServiceInput: RecordElderlyServiceInput;
  RecordGrowthInput: RecordGrowthInput;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  RecordScreeningInput: RecordScreeningInput;
  RecordSurveyInput: RecordSurveyInput;
  RecordTeamTrainingInput: RecordTeamTrainingInput;
  RecordTeamTrainingResult: ResolverTypeWrapper<TeamTrainingAnswer>;
  RecordTeamVisitInput: RecordTeamVisitInput;
  ReferHouseholdInput: ReferHouseholdInput;
  Referral: ResolverTypeWrapper<ReferralRecord>;
  ReferralAnswer: ReferralAnswer;
  ReferralConnection: ResolverTypeWrapper<Omit<ReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReferralEdge']>, nodes: ReadonlyArray<ResolversTypes['Referral']> }>;
  ReferralEdge: ResolverTypeWrapper<Omit<ReferralEdge, 'node'> & { node: ResolversTypes['Referral'] }>;
  ReferralFilter: ReferralFilter;
  ReferralHealthReason: ReferralHealthReason;
  ReferralProgram: ReferralProgram;
  ReferralReason: ReferralReason;
  ReferralReceipt: ResolverTypeWrapper<ReferralReceipt>;
  ReferralReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReceiptResult']>;
  ReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralResult']>;
  ReferralStatus: ReferralStatus;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionCount: ResolverTypeWrapper<CountedRegion>;
  RegionCountConnection: ResolverTypeWrapper<Omit<RegionCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionCountEdge']>, nodes: ReadonlyArray<ResolversTypes['RegionCount']> }>;
  RegionCountEdge: ResolverTypeWrapper<Omit<RegionCountEdge, 'node'> & { node: ResolversTypes['RegionCount'] }>;
  RegisterDonorInput: RegisterDonorInput;
  RegisterEvent: ResolverTypeWrapper<RegisterEvent>;
  RegisterEvents: ResolverTypeWrapper<RegisterEvents>;
  RegisterFacts: ResolverTypeWrapper<RegisterFacts>;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  ScreeningAdvice: ScreeningAdvice;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SuppressionReason: SuppressionReason;
  SurveyReturn: ResolverTypeWrapper<SurveyReturnRecord>;
  SurveyReturnResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SurveyReturnResult']>;
  SurveyReturnStatus: SurveyReturnStatus;
  SurveyedHouseholdFilter: SurveyedHouseholdFilter;
  TamasyaCentre: ResolverTypeWrapper<CentreRecord>;
  TamasyaCentreConnection: ResolverTypeWrapper<Omit<TamasyaCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TamasyaCentreEdge']>, nodes: ReadonlyArray<ResolversTypes['TamasyaCentre']> }>;
  TamasyaCentreEdge: ResolverTypeWrapper<Omit<TamasyaCentreEdge, 'node'> & { node: ResolversTypes['TamasyaCentre'] }>;
  TamasyaHost: TamasyaHost;
  TamasyaPlace: ResolverTypeWrapper<PlaceRecord>;
  TamasyaPlaceConnection: ResolverTypeWrapper<Omit<TamasyaPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TamasyaPlaceEdge']>, nodes: ReadonlyArray<ResolversTypes['TamasyaPlace']> }>;
  TamasyaPlaceEdge: ResolverTypeWrapper<Omit<TamasyaPlaceEdge, 'node'> & { node: ResolversTypes['TamasyaPlace'] }>;
  TamasyaPlaceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TamasyaPlaceResult']>;
  TamasyaPlaceStatus: TamasyaPlaceStatus;
  TamasyaProgress: ResolverTypeWrapper<TamasyaProgressParent>;
  TeamTraining: ResolverTypeWrapper<TeamTrainingRecord>;
  TeamTrainingConnection: ResolverTypeWrapper<Omit<TeamTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamTrainingEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamTraining']> }>;
  TeamTrainingEdge: ResolverTypeWrapper<Omit<TeamTrainingEdge, 'node'> & { node: ResolversTypes['TeamTraining'] }>;
  TeamTrainingProgress: ResolverTypeWrapper<TeamTrainingCount>;
  TeamTrainingProgressConnection: ResolverTypeWrapper<Omit<TeamTrainingProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TeamTrainingProgressEdge']>, nodes: ReadonlyArray<ResolversTypes['TeamTrainingProgress']> }>;
  TeamTrainingProgressEdge: ResolverTypeWrapper<Omit<TeamTrainingProgressEdge, 'node'> & { node: ResolversTypes['TeamTrainingProgress'] }>;
  TeamVisitPurpose: TeamVisitPurpose;
  TrainingModule: ResolverTypeWrapper<TrainingModule>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WithdrawReferralInput: WithdrawReferralInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorNotAllowed: ActorNotAllowed;
  AlreadyExists: AlreadyExists;
  AssessmentCondition: AssessmentCondition;
  AssignDonorInput: AssignDonorInput;
  ID: Scalars['ID']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  EndPledgeInput: EndPledgeInput;
  EnrolChildInput: EnrolChildInput;
  FamilyAssistanceTeam: TeamRecord;
  FamilyAssistanceTeamConnection: Omit<FamilyAssistanceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FamilyAssistanceTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FamilyAssistanceTeam']> };
  FamilyAssistanceTeamEdge: Omit<FamilyAssistanceTeamEdge, 'node'> & { node: ResolversParentTypes['FamilyAssistanceTeam'] };
  FamilyIntervention: InterventionRecord;
  FamilyInterventionConnection: Omit<FamilyInterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FamilyInterventionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FamilyIntervention']> };
  FamilyInterventionEdge: Omit<FamilyInterventionEdge, 'node'> & { node: ResolversParentTypes['FamilyIntervention'] };
  FamilyInterventionResult: ResolversUnionTypes<ResolversParentTypes>['FamilyInterventionResult'];
  FamilyPlanningCohortFilter: FamilyPlanningCohortFilter;
  FertileCouple: FertileCoupleRecord;
  GentingDonor: DonorRecord;
  GentingDonorConnection: Omit<GentingDonorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GentingDonorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GentingDonor']> };
  GentingDonorEdge: Omit<GentingDonorEdge, 'node'> & { node: ResolversParentTypes['GentingDonor'] };
  GentingDonorResult: ResolversUnionTypes<ResolversParentTypes>['GentingDonorResult'];
  GentingPledge: PledgeRecord;
  GentingPledgeConnection: Omit<GentingPledgeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GentingPledgeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GentingPledge']> };
  GentingPledgeEdge: Omit<GentingPledgeEdge, 'node'> & { node: ResolversParentTypes['GentingPledge'] };
  GentingPledgeFilter: GentingPledgeFilter;
  GentingPledgeResult: ResolversUnionTypes<ResolversParentTypes>['GentingPledgeResult'];
  GentingProgress: GentingProgressParent;
  GrowthMeasurement: GrowthRecord;
  Float: Scalars['Float']['output'];
  GrowthMeasurementConnection: Omit<GrowthMeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrowthMeasurementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GrowthMeasurement']> };
  GrowthMeasurementEdge: Omit<GrowthMeasurementEdge, 'node'> & { node: ResolversParentTypes['GrowthMeasurement'] };
  GrowthMeasurementResult: ResolversUnionTypes<ResolversParentTypes>['GrowthMeasurementResult'];
  HistoryEntry: HistoryEntry;
  HistoryEntryConnection: HistoryEntryConnection;
  HistoryEntryEdge: HistoryEntryEdge;
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFamilyPlanning: FamilyPlanningParent;
  HouseholdKey: HouseholdKey;
  HouseholdKeyGroup: HouseholdKeyGroup;
  HouseholdKeyPage: HouseholdKeyPage;
  IdempotencyKeyReused: IdempotencyKeyReused;
  KrsAssessment: KrsAssessmentRecord;
  KrsAssessmentConnection: Omit<KrsAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KrsAssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KrsAssessment']> };
  KrsAssessmentEdge: Omit<KrsAssessmentEdge, 'node'> & { node: ResolversParentTypes['KrsAssessment'] };
  KrsRule: KrsRule;
  KrsRuleConnection: KrsRuleConnection;
  KrsRuleEdge: KrsRuleEdge;
  LeaveTamasyaInput: LeaveTamasyaInput;
  MessageDelivery: MessageDelivery;
  Mutation: Record<PropertyKey, never>;
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  Person: PersonParent;
  PremaritalScreening: ScreeningRecord;
  PremaritalScreeningConnection: Omit<PremaritalScreeningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PremaritalScreeningEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PremaritalScreening']> };
  PremaritalScreeningEdge: Omit<PremaritalScreeningEdge, 'node'> & { node: ResolversParentTypes['PremaritalScreening'] };
  PremaritalScreeningResult: ResolversUnionTypes<ResolversParentTypes>['PremaritalScreeningResult'];
  PublishedCell: Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  PublishedCellConnection: Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedCell']> };
  PublishedCellEdge: Omit<PublishedCellEdge, 'node'> & { node: ResolversParentTypes['PublishedCell'] };
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  QuickWinTarget: QuickWinTarget;
  ReceiveReferralAnswerInput: ReceiveReferralAnswerInput;
  RecordElderlyServiceInput: RecordElderlyServiceInput;
  RecordGrowthInput: RecordGrowthInput;
  RecordNotFound: RecordNotFound;
  RecordScreeningInput: RecordScreeningInput;
  RecordSurveyInput: RecordSurveyInput;
  RecordTeamTrainingInput: RecordTeamTrainingInput;
  RecordTeamTrainingResult: TeamTrainingAnswer;
  RecordTeamVisitInput: RecordTeamVisitInput;
  ReferHouseholdInput: ReferHouseholdInput;
  Referral: ReferralRecord;
  ReferralConnection: Omit<ReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReferralEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Referral']> };
  ReferralEdge: Omit<ReferralEdge, 'node'> & { node: ResolversParentTypes['Referral'] };
  ReferralFilter: ReferralFilter;
  ReferralReceipt: ReferralReceipt;
  ReferralReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReferralReceiptResult'];
  ReferralResult: ResolversUnionTypes<ResolversParentTypes>['ReferralResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionCount: CountedRegion;
  RegionCountConnection: Omit<RegionCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionCountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RegionCount']> };
  RegionCountEdge: Omit<RegionCountEdge, 'node'> & { node: ResolversParentTypes['RegionCount'] };
  RegisterDonorInput: RegisterDonorInput;
  RegisterEvent: RegisterEvent;
  RegisterEvents: RegisterEvents;
  RegisterFacts: RegisterFacts;
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  StepNotAllowed: StepNotAllowed;
  SurveyReturn: SurveyReturnRecord;
  SurveyReturnResult: ResolversUnionTypes<ResolversParentTypes>['SurveyReturnResult'];
  SurveyedHouseholdFilter: SurveyedHouseholdFilter;
  TamasyaCentre: CentreRecord;
  TamasyaCentreConnection: Omit<TamasyaCentreConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TamasyaCentreEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TamasyaCentre']> };
  TamasyaCentreEdge: Omit<TamasyaCentreEdge, 'node'> & { node: ResolversParentTypes['TamasyaCentre'] };
  TamasyaPlace: PlaceRecord;
  TamasyaPlaceConnection: Omit<TamasyaPlaceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TamasyaPlaceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TamasyaPlace']> };
  TamasyaPlaceEdge: Omit<TamasyaPlaceEdge, 'node'> & { node: ResolversParentTypes['TamasyaPlace'] };
  TamasyaPlaceResult: ResolversUnionTypes<ResolversParentTypes>['TamasyaPlaceResult'];
  TamasyaProgress: TamasyaProgressParent;
  TeamTraining: TeamTrainingRecord;
  TeamTrainingConnection: Omit<TeamTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamTrainingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamTraining']> };
  TeamTrainingEdge: Omit<TeamTrainingEdge, 'node'> & { node: ResolversParentTypes['TeamTraining'] };
  TeamTrainingProgress: TeamTrainingCount;
  TeamTrainingProgressConnection: Omit<TeamTrainingProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TeamTrainingProgressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TeamTrainingProgress']> };
  TeamTrainingProgressEdge: Omit<TeamTrainingProgressEdge, 'node'> & { node: ResolversParentTypes['TeamTrainingProgress'] };
  TrainingModule: TrainingModule;
  VersionConflict: VersionConflict;
  WithdrawReferralInput: WithdrawReferralInput;
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
};

export type CacheControlDirectiveArgs = {
  inheritMaxAge?: Maybe<Scalars['Boolean']['input']>;
  maxAge?: Maybe<Scalars['Int']['input']>;
  scope?: Maybe<CacheControlScope>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CohortDirectiveArgs = {
  as: Scalars['String']['input'];
};

export type CohortDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = CohortDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CohortRangeDirectiveArgs = {
  max: Scalars['Int']['input'];
  min: Scalars['Int']['input'];
};

export type CohortRangeDirectiveResolver<Result, Parent, ContextType = RoomContext, Args = CohortRangeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorNotAllowedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ActorNotAllowed'] = ResolversParentTypes['ActorNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyExistsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FamilyAssistanceTeamResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyAssistanceTeam'] = ResolversParentTypes['FamilyAssistanceTeam'], FederationReferenceType extends FederationReferenceTypes['FamilyAssistanceTeam'] = FederationReferenceTypes['FamilyAssistanceTeam']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FamilyAssistanceTeam']> | FederationReferenceType, FederationReferenceType, ContextType>;
  families?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<FamilyAssistanceTeamFamiliesArgs, 'first'>>;
  familyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kbCadre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  midwife?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pkkCadre?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['TeamTrainingConnection'], ParentType, ContextType, RequireFields<FamilyAssistanceTeamTrainingsArgs, 'first'>>;
};

export type FamilyAssistanceTeamConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyAssistanceTeamConnection'] = ResolversParentTypes['FamilyAssistanceTeamConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FamilyAssistanceTeamEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FamilyAssistanceTeam']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FamilyAssistanceTeamEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyAssistanceTeamEdge'] = ResolversParentTypes['FamilyAssistanceTeamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FamilyAssistanceTeam'], ParentType, ContextType>;
};

export type FamilyInterventionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyIntervention'] = ResolversParentTypes['FamilyIntervention']> = {
  donor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['FamilyProgram'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyInterventionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyInterventionConnection'] = ResolversParentTypes['FamilyInterventionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FamilyInterventionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FamilyIntervention']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FamilyInterventionEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyInterventionEdge'] = ResolversParentTypes['FamilyInterventionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FamilyIntervention'], ParentType, ContextType>;
};

export type FamilyInterventionResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyInterventionResult'] = ResolversParentTypes['FamilyInterventionResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'FamilyIntervention' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type FertileCoupleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FertileCouple'] = ResolversParentTypes['FertileCouple']> = {
  gestationWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  livingChildren?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ContraceptiveMethod']>, ParentType, ContextType>;
  monthsBetweenLastTwoBirths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  nonUseReason?: Resolver<Maybe<ResolversTypes['NonUseReason']>, ParentType, ContextType>;
  pregnant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  wife?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  wifeAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GentingDonorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingDonor'] = ResolversParentTypes['GentingDonor']> = {
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<GentingDonorHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GentingDonorKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GentingDonorConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingDonorConnection'] = ResolversParentTypes['GentingDonorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GentingDonorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GentingDonor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GentingDonorEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingDonorEdge'] = ResolversParentTypes['GentingDonorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GentingDonor'], ParentType, ContextType>;
};

export type GentingDonorResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingDonorResult'] = ResolversParentTypes['GentingDonorResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'GentingDonor' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type GentingPledgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingPledge'] = ResolversParentTypes['GentingPledge']> = {
  child?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  donor?: Resolver<Maybe<ResolversTypes['GentingDonor']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<GentingPledgeHistoryArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GentingPledgeKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GentingPledgeStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GentingPledgeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingPledgeConnection'] = ResolversParentTypes['GentingPledgeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GentingPledgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GentingPledge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GentingPledgeEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingPledgeEdge'] = ResolversParentTypes['GentingPledgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GentingPledge'], ParentType, ContextType>;
};

export type GentingPledgeResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingPledgeResult'] = ResolversParentTypes['GentingPledgeResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'GentingPledge' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type GentingProgressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GentingProgress'] = ResolversParentTypes['GentingProgress']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionCountConnection'], ParentType, ContextType, RequireFields<GentingProgressRegionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['QuickWinTarget']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type GrowthMeasurementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GrowthMeasurement'] = ResolversParentTypes['GrowthMeasurement']> = {
  ageMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  heightForAgeZ?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measuredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['MeasurePosition']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MeasureSource'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['HeightForAgeStatus']>, ParentType, ContextType>;
  weightKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GrowthMeasurementConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GrowthMeasurementConnection'] = ResolversParentTypes['GrowthMeasurementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GrowthMeasurementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GrowthMeasurement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GrowthMeasurementEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GrowthMeasurementEdge'] = ResolversParentTypes['GrowthMeasurementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GrowthMeasurement'], ParentType, ContextType>;
};

export type GrowthMeasurementResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GrowthMeasurementResult'] = ResolversParentTypes['GrowthMeasurementResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'GrowthMeasurement' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type HistoryEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HistoryEntry'] = ResolversParentTypes['HistoryEntry']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HistoryEntryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HistoryEntryConnection'] = ResolversParentTypes['HistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HistoryEntryEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HistoryEntryEdge'] = ResolversParentTypes['HistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HistoryEntry'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  familyPlanning?: Resolver<Maybe<ResolversTypes['HouseholdFamilyPlanning']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdConnection'] = ResolversParentTypes['HouseholdConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Household']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HouseholdEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdEdge'] = ResolversParentTypes['HouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
};

export type HouseholdFamilyPlanningResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdFamilyPlanning'] = ResolversParentTypes['HouseholdFamilyPlanning']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assistanceTeam?: Resolver<Maybe<ResolversTypes['FamilyAssistanceTeam']>, ParentType, ContextType>;
  couple?: Resolver<Maybe<ResolversTypes['FertileCouple']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['RegisterEvents']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningEventsArgs, 'first'>>;
  gentingPledges?: Resolver<Maybe<ResolversTypes['GentingPledgeConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningGentingPledgesArgs, 'first'>>;
  hasStuntedChild?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interventions?: Resolver<Maybe<ResolversTypes['FamilyInterventionConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningInterventionsArgs, 'first'>>;
  krs?: Resolver<Maybe<ResolversTypes['KrsAssessment']>, ParentType, ContextType>;
  krsHistory?: Resolver<Maybe<ResolversTypes['KrsAssessmentConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningKrsHistoryArgs, 'first'>>;
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningReferralsArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registerFacts?: Resolver<Maybe<ResolversTypes['RegisterFacts']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  surveyYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tamasyaPlaces?: Resolver<Maybe<ResolversTypes['TamasyaPlaceConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningTamasyaPlacesArgs, 'first'>>;
};

export type HouseholdKeyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKey'] = ResolversParentTypes['HouseholdKey']> = {
  matchMethod?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
};

export type HouseholdKeyGroupResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKeyGroup'] = ResolversParentTypes['HouseholdKeyGroup']> = {
  keys?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdKeyPageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKeyPage'] = ResolversParentTypes['HouseholdKeyPage']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['HouseholdKeyGroup']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KrsAssessmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsAssessment'] = ResolversParentTypes['KrsAssessment']> = {
  factors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KrsFactor']>>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['KrsStatus'], ParentType, ContextType>;
  surveyYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  targets?: Resolver<Maybe<ReadonlyArray<ResolversTypes['KrsTarget']>>, ParentType, ContextType>;
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  welfareRank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type KrsAssessmentConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsAssessmentConnection'] = ResolversParentTypes['KrsAssessmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KrsAssessmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KrsAssessment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KrsAssessmentEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsAssessmentEdge'] = ResolversParentTypes['KrsAssessmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KrsAssessment'], ParentType, ContextType>;
};

export type KrsRuleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsRule'] = ResolversParentTypes['KrsRule']> = {
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tooCloseBelowMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooManyAboveChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooOldFromYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooOldToYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tooYoungBelowYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type KrsRuleConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsRuleConnection'] = ResolversParentTypes['KrsRuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['KrsRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['KrsRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type KrsRuleEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['KrsRuleEdge'] = ResolversParentTypes['KrsRuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['KrsRule'], ParentType, ContextType>;
};

export type MessageDeliveryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MessageDelivery'] = ResolversParentTypes['MessageDelivery']> = {
  arrived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignDonor?: Resolver<Maybe<ResolversTypes['GentingPledgeResult']>, ParentType, ContextType, RequireFields<MutationAssignDonorArgs, 'input'>>;
  endPledge?: Resolver<Maybe<ResolversTypes['GentingPledgeResult']>, ParentType, ContextType, RequireFields<MutationEndPledgeArgs, 'input'>>;
  enrolChild?: Resolver<Maybe<ResolversTypes['TamasyaPlaceResult']>, ParentType, ContextType, RequireFields<MutationEnrolChildArgs, 'input'>>;
  leaveTamasya?: Resolver<Maybe<ResolversTypes['TamasyaPlaceResult']>, ParentType, ContextType, RequireFields<MutationLeaveTamasyaArgs, 'input'>>;
  receiveReferralAnswer?: Resolver<Maybe<ResolversTypes['ReferralReceiptResult']>, ParentType, ContextType, RequireFields<MutationReceiveReferralAnswerArgs, 'input'>>;
  recordElderlyService?: Resolver<Maybe<ResolversTypes['FamilyInterventionResult']>, ParentType, ContextType, RequireFields<MutationRecordElderlyServiceArgs, 'input'>>;
  recordGrowth?: Resolver<Maybe<ResolversTypes['GrowthMeasurementResult']>, ParentType, ContextType, RequireFields<MutationRecordGrowthArgs, 'input'>>;
  recordScreening?: Resolver<Maybe<ResolversTypes['PremaritalScreeningResult']>, ParentType, ContextType, RequireFields<MutationRecordScreeningArgs, 'input'>>;
  recordSurvey?: Resolver<Maybe<ResolversTypes['SurveyReturnResult']>, ParentType, ContextType, RequireFields<MutationRecordSurveyArgs, 'input'>>;
  recordTeamTraining?: Resolver<Maybe<ResolversTypes['RecordTeamTrainingResult']>, ParentType, ContextType, RequireFields<MutationRecordTeamTrainingArgs, 'input'>>;
  recordTeamVisit?: Resolver<Maybe<ResolversTypes['FamilyInterventionResult']>, ParentType, ContextType, RequireFields<MutationRecordTeamVisitArgs, 'input'>>;
  referHousehold?: Resolver<Maybe<ResolversTypes['ReferralResult']>, ParentType, ContextType, RequireFields<MutationReferHouseholdArgs, 'input'>>;
  registerDonor?: Resolver<Maybe<ResolversTypes['GentingDonorResult']>, ParentType, ContextType, RequireFields<MutationRegisterDonorArgs, 'input'>>;
  withdrawReferral?: Resolver<Maybe<ResolversTypes['ReferralResult']>, ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
};

export interface NikScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Nik'], any> {
  name: 'Nik';
}

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  growth?: Resolver<Maybe<ResolversTypes['GrowthMeasurementConnection']>, ParentType, ContextType, RequireFields<PersonGrowthArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  premaritalScreenings?: Resolver<Maybe<ResolversTypes['PremaritalScreeningConnection']>, ParentType, ContextType, RequireFields<PersonPremaritalScreeningsArgs, 'first'>>;
};

export type PremaritalScreeningResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PremaritalScreening'] = ResolversParentTypes['PremaritalScreening']> = {
  advice?: Resolver<ReadonlyArray<ResolversTypes['ScreeningAdvice']>, ParentType, ContextType>;
  adviceNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ageYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hemoglobin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  muacCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ElsimilResult']>, ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  smokeExposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PremaritalScreeningConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PremaritalScreeningConnection'] = ResolversParentTypes['PremaritalScreeningConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PremaritalScreeningEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PremaritalScreening']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PremaritalScreeningEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PremaritalScreeningEdge'] = ResolversParentTypes['PremaritalScreeningEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PremaritalScreening'], ParentType, ContextType>;
};

export type PremaritalScreeningResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PremaritalScreeningResult'] = ResolversParentTypes['PremaritalScreeningResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'PremaritalScreening' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type PublishedCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedCell'] = ResolversParentTypes['PublishedCell']> = {
  base?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuppressionReason']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublishedCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedCellConnection'] = ResolversParentTypes['PublishedCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublishedCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PublishedCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PublishedCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedCellEdge'] = ResolversParentTypes['PublishedCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublishedCell'], ParentType, ContextType>;
};

export type PublishedTableResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedTable'] = ResolversParentTypes['PublishedTable']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['PublishedCellConnection'], ParentType, ContextType, RequireFields<PublishedTableRegionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['PublishedTarget']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['PublishedCell'], ParentType, ContextType>;
};

export type PublishedTargetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PublishedTarget'] = ResolversParentTypes['PublishedTarget']> = {
  families?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  assistanceTeam?: Resolver<Maybe<ResolversTypes['FamilyAssistanceTeam']>, ParentType, ContextType, RequireFields<QueryAssistanceTeamArgs, 'id'>>;
  assistanceTeams?: Resolver<Maybe<ResolversTypes['FamilyAssistanceTeamConnection']>, ParentType, ContextType, RequireFields<QueryAssistanceTeamsArgs, 'first'>>;
  caseloadHouseholds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  familyPlanningKeys?: Resolver<Maybe<ResolversTypes['HouseholdKeyPage']>, ParentType, ContextType, RequireFields<QueryFamilyPlanningKeysArgs, 'digits' | 'filter' | 'first'>>;
  gentingDonors?: Resolver<Maybe<ResolversTypes['GentingDonorConnection']>, ParentType, ContextType, RequireFields<QueryGentingDonorsArgs, 'first'>>;
  gentingPledges?: Resolver<Maybe<ResolversTypes['GentingPledgeConnection']>, ParentType, ContextType, RequireFields<QueryGentingPledgesArgs, 'first'>>;
  gentingProgress?: Resolver<Maybe<ResolversTypes['GentingProgress']>, ParentType, ContextType, Partial<QueryGentingProgressArgs>>;
  householdKeys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HouseholdKey']>>, ParentType, ContextType, RequireFields<QueryHouseholdKeysArgs, 'niks'>>;
  krsRules?: Resolver<ResolversTypes['KrsRuleConnection'], ParentType, ContextType, RequireFields<QueryKrsRulesArgs, 'first'>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  referrals?: Resolver<Maybe<ResolversTypes['ReferralConnection']>, ParentType, ContextType, RequireFields<QueryReferralsArgs, 'first'>>;
  stuntingRisk?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryStuntingRiskArgs>>;
  surveyedHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QuerySurveyedHouseholdsArgs, 'first'>>;
  tamasyaCentres?: Resolver<Maybe<ResolversTypes['TamasyaCentreConnection']>, ParentType, ContextType, RequireFields<QueryTamasyaCentresArgs, 'first'>>;
  tamasyaProgress?: Resolver<Maybe<ResolversTypes['TamasyaProgress']>, ParentType, ContextType, Partial<QueryTamasyaProgressArgs>>;
  teamTrainingProgress?: Resolver<Maybe<ResolversTypes['TeamTrainingProgressConnection']>, ParentType, ContextType, RequireFields<QueryTeamTrainingProgressArgs, 'first'>>;
};

export type QuickWinTargetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['QuickWinTarget'] = ResolversParentTypes['QuickWinTarget']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RecordNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordNotFound'] = ResolversParentTypes['RecordNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordTeamTrainingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordTeamTrainingResult'] = ResolversParentTypes['RecordTeamTrainingResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'TeamTraining', ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['MessageDelivery'], ParentType, ContextType>;
  healthReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralHealthReason']>>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<ReferralHistoryArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['ReferralProgram'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Referral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralReceipt'] = ResolversParentTypes['ReferralReceipt']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralReceiptResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralReceiptResult'] = ResolversParentTypes['ReferralReceiptResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'ReferralReceipt' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type ReferralResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralResult'] = ResolversParentTypes['ReferralResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'Referral' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type RegionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegionCount'] = ResolversParentTypes['RegionCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegionCountConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegionCountConnection'] = ResolversParentTypes['RegionCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegionCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionCountEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegionCountEdge'] = ResolversParentTypes['RegionCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegionCount'], ParentType, ContextType>;
};

export type RegisterEventResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterEvent'] = ResolversParentTypes['RegisterEvent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterEventsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterEvents'] = ResolversParentTypes['RegisterEvents']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['RegisterEvent']>, ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterFactsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterFacts'] = ResolversParentTypes['RegisterFacts']> = {
  headNik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
  memberNiks?: Resolver<ReadonlyArray<ResolversTypes['Nik']>, ParentType, ContextType>;
  membersListedTwice?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  properDrinkingWater?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  properLatrine?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  snapshotOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  waterAndLatrineWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RuleNotMetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RuleNotMet'] = ResolversParentTypes['RuleNotMet']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], any> {
  name: 'Rupiah';
}

export type StepNotAllowedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StepNotAllowed'] = ResolversParentTypes['StepNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyReturnResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SurveyReturn'] = ResolversParentTypes['SurveyReturn']> = {
  assessment?: Resolver<ResolversTypes['KrsAssessment'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<SurveyReturnHistoryArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SurveyReturnStatus'], ParentType, ContextType>;
  surveyYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versionsKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyReturnResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SurveyReturnResult'] = ResolversParentTypes['SurveyReturnResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'SurveyReturn' | 'VersionConflict', ParentType, ContextType>;
};

export type TamasyaCentreResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaCentre'] = ResolversParentTypes['TamasyaCentre']> = {
  capacity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  freePlaces?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  host?: Resolver<ResolversTypes['TamasyaHost'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['TamasyaPlaceConnection'], ParentType, ContextType, RequireFields<TamasyaCentrePlacesArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type TamasyaCentreConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaCentreConnection'] = ResolversParentTypes['TamasyaCentreConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TamasyaCentreEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TamasyaCentre']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TamasyaCentreEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaCentreEdge'] = ResolversParentTypes['TamasyaCentreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TamasyaCentre'], ParentType, ContextType>;
};

export type TamasyaPlaceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaPlace'] = ResolversParentTypes['TamasyaPlace']> = {
  centre?: Resolver<Maybe<ResolversTypes['TamasyaCentre']>, ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  enrolledOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<TamasyaPlaceHistoryArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TamasyaPlaceStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TamasyaPlaceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaPlaceConnection'] = ResolversParentTypes['TamasyaPlaceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TamasyaPlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TamasyaPlace']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TamasyaPlaceEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaPlaceEdge'] = ResolversParentTypes['TamasyaPlaceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TamasyaPlace'], ParentType, ContextType>;
};

export type TamasyaPlaceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaPlaceResult'] = ResolversParentTypes['TamasyaPlaceResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'TamasyaPlace' | 'VersionConflict', ParentType, ContextType>;
};

export type TamasyaProgressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TamasyaProgress'] = ResolversParentTypes['TamasyaProgress']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['RegionCountConnection'], ParentType, ContextType, RequireFields<TamasyaProgressRegionsArgs, 'first'>>;
  target?: Resolver<Maybe<ResolversTypes['QuickWinTarget']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TeamTrainingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTraining'] = ResolversParentTypes['TeamTraining']> = {
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  team?: Resolver<Maybe<ResolversTypes['FamilyAssistanceTeam']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TeamTrainingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTrainingConnection'] = ResolversParentTypes['TeamTrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamTrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamTraining']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamTrainingEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTrainingEdge'] = ResolversParentTypes['TeamTrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamTraining'], ParentType, ContextType>;
};

export type TeamTrainingProgressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTrainingProgress'] = ResolversParentTypes['TeamTrainingProgress']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  teams?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TeamTrainingProgressConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTrainingProgressConnection'] = ResolversParentTypes['TeamTrainingProgressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TeamTrainingProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TeamTrainingProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TeamTrainingProgressEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TeamTrainingProgressEdge'] = ResolversParentTypes['TeamTrainingProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TeamTrainingProgress'], ParentType, ContextType>;
};

export type TrainingModuleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingModule'] = ResolversParentTypes['TrainingModule']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  ActorNotAllowed?: ActorNotAllowedResolvers<ContextType>;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FamilyAssistanceTeam?: FamilyAssistanceTeamResolvers<ContextType>;
  FamilyAssistanceTeamConnection?: FamilyAssistanceTeamConnectionResolvers<ContextType>;
  FamilyAssistanceTeamEdge?: FamilyAssistanceTeamEdgeResolvers<ContextType>;
  FamilyIntervention?: FamilyInterventionResolvers<ContextType>;
  FamilyInterventionConnection?: FamilyInterventionConnectionResolvers<ContextType>;
  FamilyInterventionEdge?: FamilyInterventionEdgeResolvers<ContextType>;
  FamilyInterventionResult?: FamilyInterventionResultResolvers<ContextType>;
  FertileCouple?: FertileCoupleResolvers<ContextType>;
  GentingDonor?: GentingDonorResolvers<ContextType>;
  GentingDonorConnection?: GentingDonorConnectionResolvers<ContextType>;
  GentingDonorEdge?: GentingDonorEdgeResolvers<ContextType>;
  GentingDonorResult?: GentingDonorResultResolvers<ContextType>;
  GentingPledge?: GentingPledgeResolvers<ContextType>;
  GentingPledgeConnection?: GentingPledgeConnectionResolvers<ContextType>;
  GentingPledgeEdge?: GentingPledgeEdgeResolvers<ContextType>;
  GentingPledgeResult?: GentingPledgeResultResolvers<ContextType>;
  GentingProgress?: GentingProgressResolvers<ContextType>;
  GrowthMeasurement?: GrowthMeasurementResolvers<ContextType>;
  GrowthMeasurementConnection?: GrowthMeasurementConnectionResolvers<ContextType>;
  GrowthMeasurementEdge?: GrowthMeasurementEdgeResolvers<ContextType>;
  GrowthMeasurementResult?: GrowthMeasurementResultResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdFamilyPlanning?: HouseholdFamilyPlanningResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  HouseholdKeyGroup?: HouseholdKeyGroupResolvers<ContextType>;
  HouseholdKeyPage?: HouseholdKeyPageResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  KrsAssessment?: KrsAssessmentResolvers<ContextType>;
  KrsAssessmentConnection?: KrsAssessmentConnectionResolvers<ContextType>;
  KrsAssessmentEdge?: KrsAssessmentEdgeResolvers<ContextType>;
  KrsRule?: KrsRuleResolvers<ContextType>;
  KrsRuleConnection?: KrsRuleConnectionResolvers<ContextType>;
  KrsRuleEdge?: KrsRuleEdgeResolvers<ContextType>;
  MessageDelivery?: MessageDeliveryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PremaritalScreening?: PremaritalScreeningResolvers<ContextType>;
  PremaritalScreeningConnection?: PremaritalScreeningConnectionResolvers<ContextType>;
  PremaritalScreeningEdge?: PremaritalScreeningEdgeResolvers<ContextType>;
  PremaritalScreeningResult?: PremaritalScreeningResultResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedCellConnection?: PublishedCellConnectionResolvers<ContextType>;
  PublishedCellEdge?: PublishedCellEdgeResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  PublishedTarget?: PublishedTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuickWinTarget?: QuickWinTargetResolvers<ContextType>;
  RecordNotFound?: RecordNotFoundResolvers<ContextType>;
  RecordTeamTrainingResult?: RecordTeamTrainingResultResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralReceipt?: ReferralReceiptResolvers<ContextType>;
  ReferralReceiptResult?: ReferralReceiptResultResolvers<ContextType>;
  ReferralResult?: ReferralResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionCount?: RegionCountResolvers<ContextType>;
  RegionCountConnection?: RegionCountConnectionResolvers<ContextType>;
  RegionCountEdge?: RegionCountEdgeResolvers<ContextType>;
  RegisterEvent?: RegisterEventResolvers<ContextType>;
  RegisterEvents?: RegisterEventsResolvers<ContextType>;
  RegisterFacts?: RegisterFactsResolvers<ContextType>;
  RuleNotMet?: RuleNotMetResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  StepNotAllowed?: StepNotAllowedResolvers<ContextType>;
  SurveyReturn?: SurveyReturnResolvers<ContextType>;
  SurveyReturnResult?: SurveyReturnResultResolvers<ContextType>;
  TamasyaCentre?: TamasyaCentreResolvers<ContextType>;
  TamasyaCentreConnection?: TamasyaCentreConnectionResolvers<ContextType>;
  TamasyaCentreEdge?: TamasyaCentreEdgeResolvers<ContextType>;
  TamasyaPlace?: TamasyaPlaceResolvers<ContextType>;
  TamasyaPlaceConnection?: TamasyaPlaceConnectionResolvers<ContextType>;
  TamasyaPlaceEdge?: TamasyaPlaceEdgeResolvers<ContextType>;
  TamasyaPlaceResult?: TamasyaPlaceResultResolvers<ContextType>;
  TamasyaProgress?: TamasyaProgressResolvers<ContextType>;
  TeamTraining?: TeamTrainingResolvers<ContextType>;
  TeamTrainingConnection?: TeamTrainingConnectionResolvers<ContextType>;
  TeamTrainingEdge?: TeamTrainingEdgeResolvers<ContextType>;
  TeamTrainingProgress?: TeamTrainingProgressResolvers<ContextType>;
  TeamTrainingProgressConnection?: TeamTrainingProgressConnectionResolvers<ContextType>;
  TeamTrainingProgressEdge?: TeamTrainingProgressEdgeResolvers<ContextType>;
  TrainingModule?: TrainingModuleResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  cohort?: CohortDirectiveResolver<any, any, ContextType>;
  cohortRange?: CohortRangeDirectiveResolver<any, any, ContextType>;
};
