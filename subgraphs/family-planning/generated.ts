// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, FamilyPlanningParent, PersonParent, RegionParent } from './parents.ts';
import type { KrsAssessmentRecord, FertileCoupleRecord, GrowthRecord, ScreeningRecord, TeamRecord, InterventionRecord } from './model.ts';
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

/** Result of a premarital screening. */
export type ElsimilResult =
  /** A measure lies outside its bounds (berisiko). */
  | 'AT_RISK'
  /** Every measure lies within its bounds (ideal). */
  | 'IDEAL';

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
};


/** A family assistance team (Tim Pendamping Keluarga, TPK): a midwife and two cadres who visit families at risk. */
export type FamilyAssistanceTeamFamiliesArgs = {
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
  /** Village (desa or kelurahan) where the family lives as this register knows it. */
  readonly region?: Maybe<Region>;
  /** Whether the ministry's register answers for the family; every other field is null unless it is AVAILABLE. */
  readonly status: DataStatus;
  /** Year of the current round of the family survey (Pendataan Keluarga). */
  readonly surveyYear?: Maybe<Scalars['Int']['output']>;
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

/** Under which NIK a ministry's register keeps a household. */
export type HouseholdKey = {
  readonly __typename?: 'HouseholdKey';
  /** How the register found the household. */
  readonly matchMethod: MatchMethod;
  /** NIK of the head as the register knows it. */
  readonly nik: Scalars['Nik']['output'];
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
  /** Growth measurements of the child (penimbangan and pengukuran), newest first; empty where none is known. */
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
};


/** A resident with a NIK. */
export type PersonPremaritalScreeningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One screening of a bride or groom (calon pengantin) in Elsimil. */
export type PremaritalScreening = {
  readonly __typename?: 'PremaritalScreening';
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
  /** The households of those NIKs as this ministry's register knows them, each null where none is known; asked by the hub's own room alone. */
  readonly householdKeys: ReadonlyArray<Maybe<HouseholdKey>>;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
  /** Families at risk of stunting (KRS) by region; null while the register is empty or nobody lives there. */
  readonly stuntingRisk?: Maybe<PublishedTable>;
  /** The families of the family survey (Pendataan Keluarga) in order of their regions. */
  readonly surveyedHouseholds?: Maybe<HouseholdConnection>;
};


export type QueryAssistanceTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceTeamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHouseholdKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryPersonKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryStuntingRiskArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QuerySurveyedHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyedHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** There is no such record, or none that the caller may see. */
export type RecordNotFound = Refusal & {
  readonly __typename?: 'RecordNotFound';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

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

/** A rule of the programme forbids it. */
export type RuleNotMet = Refusal & {
  readonly __typename?: 'RuleNotMet';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Name of the rule that is not met, in capitals. */
  readonly rule: Scalars['String']['output'];
};

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

/** Somebody was faster: the record has changed since it was read. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
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
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  AlreadyExists: ResolverTypeWrapper<AlreadyExists>;
  ContraceptiveMethod: ContraceptiveMethod;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  ElsimilResult: ElsimilResult;
  FamilyAssistanceTeam: ResolverTypeWrapper<TeamRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  FamilyAssistanceTeamConnection: ResolverTypeWrapper<Omit<FamilyAssistanceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FamilyAssistanceTeamEdge']>, nodes: ReadonlyArray<ResolversTypes['FamilyAssistanceTeam']> }>;
  FamilyAssistanceTeamEdge: ResolverTypeWrapper<Omit<FamilyAssistanceTeamEdge, 'node'> & { node: ResolversTypes['FamilyAssistanceTeam'] }>;
  FamilyIntervention: ResolverTypeWrapper<InterventionRecord>;
  FamilyInterventionConnection: ResolverTypeWrapper<Omit<FamilyInterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FamilyInterventionEdge']>, nodes: ReadonlyArray<ResolversTypes['FamilyIntervention']> }>;
  FamilyInterventionEdge: ResolverTypeWrapper<Omit<FamilyInterventionEdge, 'node'> & { node: ResolversTypes['FamilyIntervention'] }>;
  FamilyProgram: FamilyProgram;
  FertileCouple: ResolverTypeWrapper<FertileCoupleRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  GrowthMeasurement: ResolverTypeWrapper<GrowthRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GrowthMeasurementConnection: ResolverTypeWrapper<Omit<GrowthMeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GrowthMeasurementEdge']>, nodes: ReadonlyArray<ResolversTypes['GrowthMeasurement']> }>;
  GrowthMeasurementEdge: ResolverTypeWrapper<Omit<GrowthMeasurementEdge, 'node'> & { node: ResolversTypes['GrowthMeasurement'] }>;
  HeightForAgeStatus: HeightForAgeStatus;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdFamilyPlanning: ResolverTypeWrapper<FamilyPlanningParent>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  KrsAssessment: ResolverTypeWrapper<KrsAssessmentRecord>;
  KrsAssessmentConnection: ResolverTypeWrapper<Omit<KrsAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['KrsAssessmentEdge']>, nodes: ReadonlyArray<ResolversTypes['KrsAssessment']> }>;
  KrsAssessmentEdge: ResolverTypeWrapper<Omit<KrsAssessmentEdge, 'node'> & { node: ResolversTypes['KrsAssessment'] }>;
  KrsFactor: KrsFactor;
  KrsStatus: KrsStatus;
  KrsTarget: KrsTarget;
  MatchMethod: MatchMethod;
  MeasurePosition: MeasurePosition;
  MeasureSource: MeasureSource;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  NonUseReason: NonUseReason;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonParent>;
  PremaritalScreening: ResolverTypeWrapper<ScreeningRecord>;
  PremaritalScreeningConnection: ResolverTypeWrapper<Omit<PremaritalScreeningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PremaritalScreeningEdge']>, nodes: ReadonlyArray<ResolversTypes['PremaritalScreening']> }>;
  PremaritalScreeningEdge: ResolverTypeWrapper<Omit<PremaritalScreeningEdge, 'node'> & { node: ResolversTypes['PremaritalScreening'] }>;
  PublishedCell: ResolverTypeWrapper<Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  PublishedCellConnection: ResolverTypeWrapper<Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedCell']> }>;
  PublishedCellEdge: ResolverTypeWrapper<Omit<PublishedCellEdge, 'node'> & { node: ResolversTypes['PublishedCell'] }>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SuppressionReason: SuppressionReason;
  SurveyedHouseholdFilter: SurveyedHouseholdFilter;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorNotAllowed: ActorNotAllowed;
  String: Scalars['String']['output'];
  AlreadyExists: AlreadyExists;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  FamilyAssistanceTeam: TeamRecord;
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  FamilyAssistanceTeamConnection: Omit<FamilyAssistanceTeamConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FamilyAssistanceTeamEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FamilyAssistanceTeam']> };
  FamilyAssistanceTeamEdge: Omit<FamilyAssistanceTeamEdge, 'node'> & { node: ResolversParentTypes['FamilyAssistanceTeam'] };
  FamilyIntervention: InterventionRecord;
  FamilyInterventionConnection: Omit<FamilyInterventionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FamilyInterventionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FamilyIntervention']> };
  FamilyInterventionEdge: Omit<FamilyInterventionEdge, 'node'> & { node: ResolversParentTypes['FamilyIntervention'] };
  FertileCouple: FertileCoupleRecord;
  Boolean: Scalars['Boolean']['output'];
  GrowthMeasurement: GrowthRecord;
  Float: Scalars['Float']['output'];
  GrowthMeasurementConnection: Omit<GrowthMeasurementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GrowthMeasurementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GrowthMeasurement']> };
  GrowthMeasurementEdge: Omit<GrowthMeasurementEdge, 'node'> & { node: ResolversParentTypes['GrowthMeasurement'] };
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdFamilyPlanning: FamilyPlanningParent;
  HouseholdKey: HouseholdKey;
  IdempotencyKeyReused: IdempotencyKeyReused;
  KrsAssessment: KrsAssessmentRecord;
  KrsAssessmentConnection: Omit<KrsAssessmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['KrsAssessmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['KrsAssessment']> };
  KrsAssessmentEdge: Omit<KrsAssessmentEdge, 'node'> & { node: ResolversParentTypes['KrsAssessment'] };
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  Person: PersonParent;
  PremaritalScreening: ScreeningRecord;
  PremaritalScreeningConnection: Omit<PremaritalScreeningConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PremaritalScreeningEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PremaritalScreening']> };
  PremaritalScreeningEdge: Omit<PremaritalScreeningEdge, 'node'> & { node: ResolversParentTypes['PremaritalScreening'] };
  PublishedCell: Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  PublishedCellConnection: Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedCell']> };
  PublishedCellEdge: Omit<PublishedCellEdge, 'node'> & { node: ResolversParentTypes['PublishedCell'] };
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  RecordNotFound: RecordNotFound;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  StepNotAllowed: StepNotAllowed;
  SurveyedHouseholdFilter: SurveyedHouseholdFilter;
  VersionConflict: VersionConflict;
};

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
  hasStuntedChild?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  interventions?: Resolver<Maybe<ResolversTypes['FamilyInterventionConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningInterventionsArgs, 'first'>>;
  krs?: Resolver<Maybe<ResolversTypes['KrsAssessment']>, ParentType, ContextType>;
  krsHistory?: Resolver<Maybe<ResolversTypes['KrsAssessmentConnection']>, ParentType, ContextType, RequireFields<HouseholdFamilyPlanningKrsHistoryArgs, 'first'>>;
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
  surveyYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HouseholdKeyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKey'] = ResolversParentTypes['HouseholdKey']> = {
  matchMethod?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
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
  ageYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hemoglobin?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  muacCm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ElsimilResult']>, ParentType, ContextType>;
  screenedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  smokeExposed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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
  householdKeys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HouseholdKey']>>, ParentType, ContextType, RequireFields<QueryHouseholdKeysArgs, 'niks'>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  stuntingRisk?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryStuntingRiskArgs>>;
  surveyedHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QuerySurveyedHouseholdsArgs, 'first'>>;
};

export type RecordNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordNotFound'] = ResolversParentTypes['RecordNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  FertileCouple?: FertileCoupleResolvers<ContextType>;
  GrowthMeasurement?: GrowthMeasurementResolvers<ContextType>;
  GrowthMeasurementConnection?: GrowthMeasurementConnectionResolvers<ContextType>;
  GrowthMeasurementEdge?: GrowthMeasurementEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdFamilyPlanning?: HouseholdFamilyPlanningResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  KrsAssessment?: KrsAssessmentResolvers<ContextType>;
  KrsAssessmentConnection?: KrsAssessmentConnectionResolvers<ContextType>;
  KrsAssessmentEdge?: KrsAssessmentEdgeResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PremaritalScreening?: PremaritalScreeningResolvers<ContextType>;
  PremaritalScreeningConnection?: PremaritalScreeningConnectionResolvers<ContextType>;
  PremaritalScreeningEdge?: PremaritalScreeningEdgeResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedCellConnection?: PublishedCellConnectionResolvers<ContextType>;
  PublishedCellEdge?: PublishedCellEdgeResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  PublishedTarget?: PublishedTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordNotFound?: RecordNotFoundResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RuleNotMet?: RuleNotMetResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  StepNotAllowed?: StepNotAllowedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

