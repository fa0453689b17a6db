// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, HouseholdHousingParent, DwellingParent, HousingAssistanceParent, HousingProjectParent, IncomingReferralParent } from './parents.ts';
import type { QuotaRecord } from './assistance/model.ts';
import type { AssistanceReport, AssistanceCell } from './assistance/gate-report.ts';
import type { AssistanceAnswer } from './assistance/propose.ts';
import type { Candidate } from './shortlist/repository.ts';
import type { HomeRecord, OccupancyRecord } from './homes/model.ts';
import type { HomeAnswer } from './homes/move-in.ts';
import type { PlaceOfResidence } from './homes/residences.ts';
import type { SurveyRecord } from './surveys/model.ts';
import type { SurveyAnswer } from './surveys/record-survey.ts';
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

/** A household that moves into a flat. */
export type AssignHomeInput = {
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the home. */
  readonly home: Scalars['ID']['input'];
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Day on which it moves in. */
  readonly movedInOn: Scalars['Date']['input'];
  /** Whether a member needs an accessible home, as the officer states on evidence; the housing register holds no disabilities. */
  readonly needsAccessibleHome?: Scalars['Boolean']['input'];
  /** Why, where it needs to be said. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** A grant or place; every condition that is given must hold of the same one. */
export type AssistanceCondition = {
  /** Of one of these programmes. */
  readonly programs?: InputMaybe<ReadonlyArray<HousingProgram>>;
  /** Of this fiscal year or a later one. */
  readonly sinceYear?: InputMaybe<Scalars['Int']['input']>;
  /** In one of these stages. */
  readonly statuses?: InputMaybe<ReadonlyArray<AssistanceStatus>>;
};

/** How far an assistance has come (tahap bantuan). */
export type AssistanceStatus =
  /** Cancelled (dibatalkan). */
  | 'CANCELLED'
  /** Built or repaired (selesai). */
  | 'COMPLETED'
  /** Granted by decree (ditetapkan dengan SK). */
  | 'DECREED'
  /** Checked on the spot (terverifikasi lapangan). */
  | 'FIELD_VERIFIED'
  /** Handed over to the household (serah terima). */
  | 'HANDED_OVER'
  /** Being built or repaired (dalam pelaksanaan). */
  | 'IN_PROGRESS'
  /** Proposed (diusulkan). */
  | 'PROPOSED';

/** Price zone of a BSPS grant. */
export type BspsZone =
  /** The plains of Papua and special urban places. */
  | 'PAPUA_FLAT_OR_SPECIAL_URBAN'
  /** The regular zone. */
  | 'REGULAR'
  /** Small islands, remote places and the mountains of Papua. */
  | 'REMOTE_ISLAND_MOUNTAIN';

/** For whom a kept answer is the same. */
export type CacheControlScope =
  /** For one caller alone. */
  | 'PRIVATE'
  /** For all callers with the same rights. */
  | 'PUBLIC';

/** An assistance that is cancelled. */
export type CancelHousingAssistanceInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Form of the closet (jenis kloset). */
export type ClosetType =
  /** Gooseneck with a water seal (leher angsa). */
  | 'GOOSENECK'
  /** Sloped channel with a lid (plengsengan dengan tutup). */
  | 'LID_PLENGSENGAN'
  /** Sloped channel without a lid (plengsengan tanpa tutup). */
  | 'OPEN_PLENGSENGAN'
  /** Open hole over a pit or water (cemplung, cubluk). */
  | 'PIT';

/** State of a part of the house, as the surveyor judged it (kondisi). */
export type Condition =
  /** Without damage (baik). */
  | 'GOOD'
  /** Heavily damaged (rusak berat). */
  | 'HEAVY_DAMAGE'
  /** Lightly damaged (rusak ringan). */
  | 'LIGHT_DAMAGE'
  /** Damaged (rusak sedang). */
  | 'MEDIUM_DAMAGE';

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

/** A decision on a referral. */
export type DecideReferralInput = {
  /** The decision. */
  readonly decision: ReferralDecision;
  /** The version that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why; needed where the referral is declined, and told to the sender. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the incoming referral. */
  readonly referral: Scalars['ID']['input'];
};

/** A decree on an assistance. */
export type DecreeHousingAssistanceInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** Number of the decree (SK). */
  readonly decreeNumber: Scalars['String']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, where it needs to be said. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Main source of drinking water (sumber air minum utama). */
export type DrinkingWaterSource =
  /** Borehole or pump (sumur bor, pompa). */
  | 'BOREHOLE_PUMP'
  /** Branded bottled water (air kemasan bermerek). */
  | 'BOTTLED'
  /** Another source. */
  | 'OTHER'
  /** Piped water (leding). */
  | 'PIPED'
  /** Protected spring (mata air terlindung). */
  | 'PROTECTED_SPRING'
  /** Protected well (sumur terlindung). */
  | 'PROTECTED_WELL'
  /** Rainwater (air hujan). */
  | 'RAINWATER'
  /** Refilled water (air isi ulang). */
  | 'REFILL'
  /** Surface water: river, lake, reservoir, canal (air permukaan). */
  | 'SURFACE_WATER'
  /** Unprotected spring (mata air tak terlindung). */
  | 'UNPROTECTED_SPRING'
  /** Unprotected well (sumur tak terlindung). */
  | 'UNPROTECTED_WELL';

/** A house (rumah, unit hunian) with the measures that a surveyor took. */
export type Dwelling = {
  readonly __typename?: 'Dwelling';
  /** Openings for air as a percentage of the floor area; null where they were not measured. */
  readonly airOpeningPercent?: Maybe<Scalars['Float']['output']>;
  /** Height from floor to ceiling in metres; null where it was not measured. */
  readonly ceilingHeightM?: Maybe<Scalars['Float']['output']>;
  /** Form of the closet (kloset); null where there is none or it was not asked. */
  readonly closet?: Maybe<ClosetType>;
  /** The surveys before the present one, newest first. */
  readonly earlierSurveys: DwellingSurveyConnection;
  /** Main material of the floor (lantai). */
  readonly floor: FloorMaterial;
  /** Floor area (luas lantai) in square metres. */
  readonly floorAreaM2: Scalars['Float']['output'];
  /** Floor area for each occupant in square metres; null where nobody lives in the house. */
  readonly floorAreaPerPersonM2?: Maybe<Scalars['Float']['output']>;
  /** State of the floor; null where it was not judged. */
  readonly floorCondition?: Maybe<Condition>;
  /** Who recorded the surveys, oldest first; empty where the house was taken over from elsewhere. */
  readonly history: HistoryEntryConnection;
  /** The households in the house: one house can shelter several families (keluarga). */
  readonly households: HouseholdConnection;
  /** Id of the house in the housing register. */
  readonly id: Scalars['ID']['output'];
  /** What proves the right to the land; null where it was not asked. */
  readonly landProof?: Maybe<LandProof>;
  /** Latitude in degrees, WGS 84; null where none was taken. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Which latrine is used (fasilitas buang air besar). */
  readonly latrine: LatrineAccess;
  /** Openings for daylight as a percentage of the floor area; null where they were not measured. */
  readonly lightOpeningPercent?: Maybe<Scalars['Float']['output']>;
  /** Whether the house is liveable by a named standard, and what fails. */
  readonly liveability: Liveability;
  /** Longitude in degrees, WGS 84; null where none was taken. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** People who live in the house, of all its households (jumlah penghuni). */
  readonly occupants: Scalars['Int']['output'];
  /** Electric power of the connection (daya listrik) in volt-amperes; null where there is none or it was not asked. */
  readonly powerVA?: Maybe<Scalars['Int']['output']>;
  /** Village or urban ward (desa, kelurahan) in which the house stands. */
  readonly region: Region;
  /** Main material of the roof (atap). */
  readonly roof: RoofMaterial;
  /** State of the roof; null where it was not judged. */
  readonly roofCondition?: Maybe<Condition>;
  /** Where the latrine drains to; null where there is none or it was not asked. */
  readonly sewage?: Maybe<SewageDisposal>;
  /** Register or survey that the measures come from. */
  readonly source: Scalars['String']['output'];
  /** Whether the load-bearing structure is sound; null where it was not judged. */
  readonly structureSound?: Maybe<Scalars['Boolean']['output']>;
  /** Day of the survey. */
  readonly surveyedOn: Scalars['Date']['output'];
  /** By what right the house is lived in (status penguasaan). */
  readonly tenure: Tenure;
  /** How often the house has been surveyed in this register, from 1; to be told with the next survey. */
  readonly version: Scalars['Int']['output'];
  /** Main material of the walls (dinding). */
  readonly wall: WallMaterial;
  /** State of the walls; null where it was not judged. */
  readonly wallCondition?: Maybe<Condition>;
  /** Main source of drinking water (sumber air minum). */
  readonly water: DrinkingWaterSource;
};


/** A house (rumah, unit hunian) with the measures that a surveyor took. */
export type DwellingEarlierSurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A house (rumah, unit hunian) with the measures that a surveyor took. */
export type DwellingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A house (rumah, unit hunian) with the measures that a surveyor took. */
export type DwellingHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A house (rumah, unit hunian) with the measures that a surveyor took. */
export type DwellingLiveabilityArgs = {
  standard?: LiveabilityStandard;
};

/** What a house is like; every condition that is given must hold of the same house. */
export type DwellingCondition = {
  /** What proves the right to the land. */
  readonly landProof?: InputMaybe<ReadonlyArray<LandProof>>;
  /** Which latrine is used. */
  readonly latrine?: InputMaybe<ReadonlyArray<LatrineAccess>>;
  /** Where the latrine drains to. */
  readonly sewage?: InputMaybe<ReadonlyArray<SewageDisposal>>;
  /** By what right the house is lived in. */
  readonly tenure?: InputMaybe<ReadonlyArray<Tenure>>;
  /** Main source of drinking water. */
  readonly water?: InputMaybe<ReadonlyArray<DrinkingWaterSource>>;
};

/** A page of houses. */
export type DwellingConnection = {
  readonly __typename?: 'DwellingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DwellingEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Dwelling>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A house in a list. */
export type DwellingEdge = {
  readonly __typename?: 'DwellingEdge';
  /** Where the house stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The house. */
  readonly node: Dwelling;
};

/** Which houses a list keeps; a house must meet every condition that is set. */
export type DwellingFilter = {
  /** Keeps the liveable (true) or the unfit houses (false); those that the standard cannot judge are in neither. */
  readonly liveable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keeps the houses in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The standard that `liveable` is judged by. */
  readonly standard?: LiveabilityStandard;
};

/** The measures of a house. */
export type DwellingMeasuresInput = {
  /** Openings for air as a percentage of the floor area; left out where they were not measured. */
  readonly airOpeningPercent?: InputMaybe<Scalars['Float']['input']>;
  /** Height from floor to ceiling in metres; left out where it was not measured. */
  readonly ceilingHeightM?: InputMaybe<Scalars['Float']['input']>;
  /** Form of the closet; left out where there is none or it was not asked. */
  readonly closet?: InputMaybe<ClosetType>;
  /** Main material of the floor. */
  readonly floor: FloorMaterial;
  /** Floor area in square metres. */
  readonly floorAreaM2: Scalars['Float']['input'];
  /** State of the floor; left out where it was not judged. */
  readonly floorCondition?: InputMaybe<Condition>;
  /** What proves the right to the land; left out where it was not asked. */
  readonly landProof?: InputMaybe<LandProof>;
  /** Which latrine is used. */
  readonly latrine: LatrineAccess;
  /** Openings for daylight as a percentage of the floor area; left out where they were not measured. */
  readonly lightOpeningPercent?: InputMaybe<Scalars['Float']['input']>;
  /** People who live in the house, of all its households, 1 to 60. */
  readonly occupants: Scalars['Int']['input'];
  /** Electric power of the connection in volt-amperes; left out where there is none or it was not asked. */
  readonly powerVA?: InputMaybe<Scalars['Int']['input']>;
  /** Main material of the roof. */
  readonly roof: RoofMaterial;
  /** State of the roof; left out where it was not judged. */
  readonly roofCondition?: InputMaybe<Condition>;
  /** Where the latrine drains to; left out where there is none or it was not asked. */
  readonly sewage?: InputMaybe<SewageDisposal>;
  /** Whether the load-bearing structure is sound; left out where it was not judged. */
  readonly structureSound?: InputMaybe<Scalars['Boolean']['input']>;
  /** By what right the house is lived in. */
  readonly tenure: Tenure;
  /** Main material of the walls. */
  readonly wall: WallMaterial;
  /** State of the walls; left out where it was not judged. */
  readonly wallCondition?: InputMaybe<Condition>;
  /** Main source of drinking water. */
  readonly water: DrinkingWaterSource;
};

/** A survey of a house that a later one has replaced. */
export type DwellingSurvey = {
  readonly __typename?: 'DwellingSurvey';
  /** Floor area in square metres. */
  readonly floorAreaM2: Scalars['Float']['output'];
  /** Whether the house was liveable by a named standard, and what failed. */
  readonly liveability: Liveability;
  /** People who lived in the house. */
  readonly occupants: Scalars['Int']['output'];
  /** Register or survey that the measures come from. */
  readonly source: Scalars['String']['output'];
  /** Day of the survey. */
  readonly surveyedOn: Scalars['Date']['output'];
  /** Which version of the house it was. */
  readonly version: Scalars['Int']['output'];
};


/** A survey of a house that a later one has replaced. */
export type DwellingSurveyLiveabilityArgs = {
  standard?: LiveabilityStandard;
};

/** A page of surveys. */
export type DwellingSurveyConnection = {
  readonly __typename?: 'DwellingSurveyConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DwellingSurveyEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DwellingSurvey>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A survey in a list. */
export type DwellingSurveyEdge = {
  readonly __typename?: 'DwellingSurveyEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: DwellingSurvey;
};

/** What became of a survey. */
export type DwellingSurveyResult = ActorNotAllowed | Dwelling | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Main material of the floor (bahan lantai terluas). */
export type FloorMaterial =
  /** Bamboo (bambu). */
  | 'BAMBOO'
  /** Cement or red brick (semen, bata merah). */
  | 'CEMENT_BRICK'
  /** Ceramic (keramik). */
  | 'CERAMIC'
  /** Earth (tanah). */
  | 'EARTH'
  /** Marble or granite (marmer, granit). */
  | 'MARBLE_GRANITE'
  /** Another material. */
  | 'OTHER'
  /** Parquet, vinyl or carpet (parket, vinil, karpet). */
  | 'PARQUET_VINYL_CARPET'
  /** Tile or terrazzo (ubin, tegel, teraso). */
  | 'TILE_TERRAZZO'
  /** Wood or board (kayu, papan). */
  | 'WOOD_BOARD';

/** An agency that pays for an assistance. */
export type FundingSource = {
  readonly __typename?: 'FundingSource';
  /** Name of the agency. */
  readonly agency: Scalars['String']['output'];
  /** What it pays. */
  readonly amount: Scalars['Rupiah']['output'];
};

/** A page of funding sources. */
export type FundingSourceConnection = {
  readonly __typename?: 'FundingSourceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FundingSourceEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<FundingSource>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A funding source in a list. */
export type FundingSourceEdge = {
  readonly __typename?: 'FundingSourceEdge';
  /** Where the funding source stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The funding source. */
  readonly node: FundingSource;
};

/** An assistance that is handed over. */
export type HandOverHousingAssistanceInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
};

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

/** Whether somebody lives in a home. */
export type HomeStatus =
  /** A household lives there (terisi). */
  | 'OCCUPIED'
  /** Nobody lives there (kosong). */
  | 'VACANT';

/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type Household = {
  readonly __typename?: 'Household';
  /** What the housing register (Kementerian PKP) knows of the household; null where the register could not answer. */
  readonly housing?: Maybe<HouseholdHousing>;
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

/** The housing ministry's part of a household. */
export type HouseholdHousing = {
  readonly __typename?: 'HouseholdHousing';
  /** Day on which the housing register last saw the household. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Grants and places that the household was given or proposed for (bantuan perumahan), the newest year first. */
  readonly assistance?: Maybe<HousingAssistanceConnection>;
  /** The house in which the household lives (rumah); null where the register knows none. */
  readonly dwelling?: Maybe<Dwelling>;
  /** The dated events of the family in this register, after a place among them; asked by the hub's own room alone. */
  readonly events?: Maybe<RegisterEvents>;
  /** The home of a project in which the household lives; null where it lives in none. */
  readonly home?: Maybe<ProjectHome>;
  /** Referrals of the family by Kemendukbangga/BKKBN (rujukan masuk), the newest first. */
  readonly incomingReferrals?: Maybe<IncomingReferralConnection>;
  /** How the record was found. */
  readonly matchMethod?: Maybe<MatchMethod>;
  /** Whether the household waits for housing assistance (daftar tunggu). */
  readonly onWaitingList?: Maybe<Scalars['Boolean']['output']>;
  /** The rental tower or settlement in which the household lives; null where it lives in none. */
  readonly project?: Maybe<HousingProject>;
  /** Village in which the housing register has the household live (desa, kelurahan); another register may not have followed yet. */
  readonly region?: Maybe<Region>;
  /** What this register holds of the family that others hold as well; asked by the hub's own room alone. */
  readonly registerFacts?: Maybe<RegisterFacts>;
  /** Where the household has lived as the housing register knows it, oldest first (riwayat tempat tinggal). */
  readonly residences?: Maybe<ResidenceConnection>;
  /** Whether the part holds data; without data every other field is null. */
  readonly status: DataStatus;
};


/** The housing ministry's part of a household. */
export type HouseholdHousingAssistanceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  program?: InputMaybe<HousingProgram>;
  sinceYear?: InputMaybe<Scalars['Int']['input']>;
};


/** The housing ministry's part of a household. */
export type HouseholdHousingEventsArgs = {
  afterId?: InputMaybe<Scalars['String']['input']>;
  afterOn?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** The housing ministry's part of a household. */
export type HouseholdHousingIncomingReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The housing ministry's part of a household. */
export type HouseholdHousingResidencesArgs = {
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

/** One grant or place of a housing programme (bantuan perumahan). */
export type HousingAssistance = {
  readonly __typename?: 'HousingAssistance';
  /** Number of the decree (SK); null before one is given. */
  readonly decreeNumber?: Maybe<Scalars['String']['output']>;
  /** The house that is built, repaired or let; null where the register knows none. */
  readonly dwelling?: Maybe<Dwelling>;
  /** References to what the facilitator brought back (bukti), in the ministry's archive. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the field facilitator (tenaga fasilitator lapangan, TFL), who looks after 30 houses at most. */
  readonly facilitator?: Maybe<Scalars['String']['output']>;
  /** Budget year (tahun anggaran). */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Who pays (sumber dana); the shares need not add up to the total, as published sums do not either. */
  readonly fundingSources: FundingSourceConnection;
  /** The steps that the assistance has taken, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The household that it is for; null where the caller may not see it. */
  readonly household?: Maybe<Household>;
  /** Id of the assistance in the housing register. */
  readonly id: Scalars['ID']['output'];
  /** Agency that runs the programme. */
  readonly leadAgency: Scalars['String']['output'];
  /** Share for building material (bahan bangunan); null where it is not split. */
  readonly materialAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** The programme. */
  readonly program: HousingProgram;
  /** Progress of the work in percent; null where none is reported. */
  readonly progressPercent?: Maybe<Scalars['Int']['output']>;
  /** The project that the assistance is part of; null where there is none. */
  readonly project?: Maybe<HousingProject>;
  /** The group of recipients that answers for its members jointly (kelompok penerima bantuan, KPB). */
  readonly recipientGroup?: Maybe<Scalars['String']['output']>;
  /** Village of the household (desa, kelurahan). */
  readonly region: Region;
  /** Rules on recipients that were found to be met; empty where the hub was not asked. */
  readonly rulesMet: ReadonlyArray<RecipientRule>;
  /** Rules on recipients that nobody could answer so far: not known is not met. */
  readonly rulesUnknown: ReadonlyArray<RecipientRule>;
  /** How far the assistance has come. */
  readonly status: AssistanceStatus;
  /** Value of the assistance. */
  readonly totalAmount: Scalars['Rupiah']['output'];
  /** How many steps the assistance has taken, from 1; to be told with the next one. */
  readonly version: Scalars['Int']['output'];
  /** Share for wages (upah kerja); null where it is not split. */
  readonly wageAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** Price zone of a BSPS grant; null for other programmes. */
  readonly zone?: Maybe<BspsZone>;
};


/** One grant or place of a housing programme (bantuan perumahan). */
export type HousingAssistanceFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One grant or place of a housing programme (bantuan perumahan). */
export type HousingAssistanceHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What was granted in one region; a number that is withheld is null. */
export type HousingAssistanceCell = {
  readonly __typename?: 'HousingAssistanceCell';
  /** Their sum. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  /** Assistances that were granted by decree (ditetapkan) and not cancelled. */
  readonly granted?: Maybe<Scalars['Int']['output']>;
  /** Of the granted, those that are handed over to the household (serah terima). */
  readonly handedOver?: Maybe<Scalars['Int']['output']>;
  /** The sum of those that are handed over. */
  readonly handedOverAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** Why a number is withheld; null where all are shown. */
  readonly reason?: Maybe<SuppressionReason>;
  /** The region; it is that of the household. */
  readonly region: Region;
  /** Whether a number is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** A page of a report of assistance. */
export type HousingAssistanceCellConnection = {
  readonly __typename?: 'HousingAssistanceCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingAssistanceCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HousingAssistanceCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a report of assistance. */
export type HousingAssistanceCellEdge = {
  readonly __typename?: 'HousingAssistanceCellEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region's cell. */
  readonly node: HousingAssistanceCell;
};

/** A page of housing assistance. */
export type HousingAssistanceConnection = {
  readonly __typename?: 'HousingAssistanceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingAssistanceEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HousingAssistance>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An assistance in a list. */
export type HousingAssistanceEdge = {
  readonly __typename?: 'HousingAssistanceEdge';
  /** Where the assistance stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The assistance. */
  readonly node: HousingAssistance;
};

/** Which assistance a list keeps; an assistance must meet every condition that is set. */
export type HousingAssistanceFilter = {
  /** Keeps the assistance of one programme. */
  readonly program?: InputMaybe<HousingProgram>;
  /** Keeps the assistance of households in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Keeps the assistance that has come so far. */
  readonly status?: InputMaybe<AssistanceStatus>;
};

/** What was granted in a budget year by region, counted now, with small cells withheld. */
export type HousingAssistanceReport = {
  readonly __typename?: 'HousingAssistanceReport';
  /** The budget year. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Fewest assistances in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The programme; null for all of them together. */
  readonly program?: Maybe<HousingProgram>;
  /** The regions below, in the order of their codes. */
  readonly regions: HousingAssistanceCellConnection;
  /** The whole region, as far as the caller's rows go. */
  readonly total: HousingAssistanceCell;
};


/** What was granted in a budget year by region, counted now, with small cells withheld. */
export type HousingAssistanceReportRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a command on an assistance. */
export type HousingAssistanceResult = ActorNotAllowed | AlreadyExists | HousingAssistance | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** A household that is a candidate for a grant by the housing register's own facts. */
export type HousingCandidate = {
  readonly __typename?: 'HousingCandidate';
  /** How many parts of the house fail the standard of BPS or that of Permen PUPR 29/2018. */
  readonly failings: Scalars['Int']['output'];
  /** The household. */
  readonly household: Household;
  /** Whether the household waits for assistance already (daftar tunggu). */
  readonly onWaitingList: Scalars['Boolean']['output'];
  /** Places that the village has left; null where it has no quota of its own. */
  readonly placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Place among the candidates of the village, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Village in which it lives (desa, kelurahan). */
  readonly region: Region;
  /** Whether the household stands within the places that the village has left; null where it has no quota of its own. */
  readonly withinQuota?: Maybe<Scalars['Boolean']['output']>;
};

/** A page of candidates. */
export type HousingCandidateConnection = {
  readonly __typename?: 'HousingCandidateConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingCandidateEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HousingCandidate>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A candidate in a list. */
export type HousingCandidateEdge = {
  readonly __typename?: 'HousingCandidateEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: HousingCandidate;
};

/** A candidate as the hub's own room asks for it. */
export type HousingCandidateKey = {
  readonly __typename?: 'HousingCandidateKey';
  /** How many parts of the house fail the standard of BPS or that of Permen PUPR 29/2018. */
  readonly failings: Scalars['Int']['output'];
  /** NIK of the head as the register knows it. */
  readonly nik: Scalars['Nik']['output'];
  /** Places that the village has left; null where it has no quota of its own. */
  readonly placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Village in which the household lives. */
  readonly region: Scalars['RegionCode']['output'];
};

/** Conditions on households in the housing register; a household must meet every one that is given. */
export type HousingCohortFilter = {
  /** A grant or place that it was given or proposed for, and that was not cancelled. */
  readonly assistance?: InputMaybe<AssistanceCondition>;
  /** It was given or proposed for assistance of one of these programmes, and that was not cancelled. */
  readonly assisted?: InputMaybe<ReadonlyArray<HousingProgram>>;
  /** What the house is like, as it was surveyed. */
  readonly dwelling?: InputMaybe<DwellingCondition>;
  /** Whether its house is liveable by the standard; a house that cannot be judged is neither. */
  readonly liveable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it waits for housing assistance. */
  readonly onWaitingList?: InputMaybe<Scalars['Boolean']['input']>;
  /** It lives in this tower or settlement, by the register's id. */
  readonly project?: InputMaybe<Scalars['ID']['input']>;
  /** The standard to judge by; BPS_SDG where it is left out. */
  readonly standard?: InputMaybe<LiveabilityStandard>;
};

/** Which households a list keeps; a household must meet every condition that is set. */
export type HousingHouseholdFilter = {
  /** Keeps the households in liveable (true) or in unfit houses (false); where the standard cannot judge, in neither. */
  readonly liveable?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keeps the households that wait for housing assistance (true) or do not (false). */
  readonly onWaitingList?: InputMaybe<Scalars['Boolean']['input']>;
  /** Keeps the households with an assistance of the programme in any state but cancelled. */
  readonly program?: InputMaybe<HousingProgram>;
  /** Keeps the households that live in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** The standard that `liveable` is judged by. */
  readonly standard?: LiveabilityStandard;
};

/** A programme that builds, repairs, finances or lets houses (program perumahan). */
export type HousingProgram =
  /** Self-help housing grant, known as house surgery (Bantuan Stimulan Perumahan Swadaya, bedah rumah). */
  | 'BSPS'
  /** Housing by the special allocation fund (Dana Alokasi Khusus). */
  | 'DAK_HOUSING'
  /** Subsidised mortgage (Fasilitas Likuiditas Pembiayaan Perumahan). */
  | 'FLPP'
  /** Housing aid of a province, regency or city (pemerintah daerah). */
  | 'LOCAL_GOVERNMENT'
  /** Housing aid of companies, foundations or the alms board (non-pemerintah). */
  | 'NON_GOVERNMENT'
  /** House in a relocated settlement (relokasi). */
  | 'RELOCATION'
  /** House repair of Kemensos (Rumah Sejahtera Terpadu). */
  | 'RST'
  /** Flat in a rental tower (rumah susun sewa, rusunawa). */
  | 'RUSUNAWA';

/** A rental tower, a relocated settlement or an upgraded settlement. */
export type HousingProject = {
  readonly __typename?: 'HousingProject';
  /** Homes fit for people with a disability; null where the number is not known. */
  readonly accessibleUnits?: Maybe<Scalars['Int']['output']>;
  /** Floors of a tower; null where it is not known or there are none. */
  readonly floors?: Maybe<Scalars['Int']['output']>;
  /** Who paid (sumber dana); the shares need not add up to the stated cost, as the published sums do not. */
  readonly fundingSources: FundingSourceConnection;
  /** Hazard that the project moves people away from; null where there is none. */
  readonly hazard?: Maybe<Scalars['String']['output']>;
  /** Floor area of a home (tipe) in square metres; null where it is not known. */
  readonly homeFloorAreaM2?: Maybe<Scalars['Float']['output']>;
  /** The homes of the project (unit hunian) in the order of their doors; null where the caller may not see households: an empty door tells of the others. */
  readonly homes?: Maybe<ProjectHomeConnection>;
  /** Id of the project in the housing register. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the project. */
  readonly kind: ProjectKind;
  /** Rent for a month (sewa); null where none is taken. */
  readonly monthlyRent?: Maybe<Scalars['Rupiah']['output']>;
  /** Name of the project. */
  readonly name: Scalars['String']['output'];
  /** Day of opening; null before it. */
  readonly openedOn?: Maybe<Scalars['Date']['output']>;
  /** Plot of a home in square metres; null where it is not known or there is none. */
  readonly plotAreaM2?: Maybe<Scalars['Float']['output']>;
  /** Region in which the project stands. */
  readonly region: Region;
  /** The households that live there (penghuni); null where the caller may not see households. */
  readonly residents?: Maybe<HouseholdConnection>;
  /** Site of the project in hectares; null where it is not known. */
  readonly siteAreaHa?: Maybe<Scalars['Float']['output']>;
  /** What the project cost as it was stated (nilai proyek); null where it was not. */
  readonly statedCost?: Maybe<Scalars['Rupiah']['output']>;
  /** Towers (menara); null where there are none. */
  readonly towers?: Maybe<Scalars['Int']['output']>;
  /** Homes (unit). */
  readonly units: Scalars['Int']['output'];
  /** Month in which the works began, YYYY-MM; null where it is not known. */
  readonly worksFrom?: Maybe<Scalars['String']['output']>;
  /** Month in which the works ended, YYYY-MM; null where it is not known. */
  readonly worksTo?: Maybe<Scalars['String']['output']>;
};


/** A rental tower, a relocated settlement or an upgraded settlement. */
export type HousingProjectFundingSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A rental tower, a relocated settlement or an upgraded settlement. */
export type HousingProjectHomesArgs = {
  accessible?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  vacant?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A rental tower, a relocated settlement or an upgraded settlement. */
export type HousingProjectResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of housing projects. */
export type HousingProjectConnection = {
  readonly __typename?: 'HousingProjectConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingProjectEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HousingProject>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A housing project in a list. */
export type HousingProjectEdge = {
  readonly __typename?: 'HousingProjectEdge';
  /** Where the project stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The project. */
  readonly node: HousingProject;
};

/** Which projects a list keeps; a project must meet every condition that is set. */
export type HousingProjectFilter = {
  /** Keeps the projects of one kind. */
  readonly kind?: InputMaybe<ProjectKind>;
  /** Keeps the projects in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** Places of a programme in a fiscal year for the nation or a region. */
export type HousingQuota = {
  readonly __typename?: 'HousingQuota';
  /** The budget year. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** How many of them no decree has taken; null where the caller may not see households: it counts those that got one. */
  readonly left?: Maybe<Scalars['Int']['output']>;
  /** How many places there are. */
  readonly places: Scalars['Int']['output'];
  /** The programme. */
  readonly program: HousingProgram;
  /** The region; null for the nation. */
  readonly region?: Maybe<Region>;
  /** Who set the number, and where it was told. */
  readonly source: Scalars['String']['output'];
};

/** A page of quotas. */
export type HousingQuotaConnection = {
  readonly __typename?: 'HousingQuotaConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingQuotaEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HousingQuota>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A quota in a list. */
export type HousingQuotaEdge = {
  readonly __typename?: 'HousingQuotaEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: HousingQuota;
};

/** The idempotency key was used before, for another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** A family that was referred to this ministry (rujukan masuk). */
export type IncomingReferral = {
  readonly __typename?: 'IncomingReferral';
  /** Why it was decided so; null before the decision and where no reason was given. */
  readonly answerReason?: Maybe<Scalars['String']['output']>;
  /** Whether what the acceptance promises is entered in the register; null where nothing is promised. */
  readonly effectDone?: Maybe<Scalars['Boolean']['output']>;
  /** Why, where that concerns health; empty where nothing does. */
  readonly healthReasons?: Maybe<ReadonlyArray<ReferralHealthReason>>;
  /** The steps of the referral here, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family. */
  readonly household: Household;
  /** Id of the incoming referral in the receiving ministry's register. */
  readonly id: Scalars['ID']['output'];
  /** Whether the receiving ministry's register knows the family. */
  readonly isRegistered: Scalars['Boolean']['output'];
  /** The programme to which it was referred. */
  readonly program: ReferralProgram;
  /** Why the family was referred. */
  readonly reasons: ReadonlyArray<ReferralReason>;
  /** Village where the family lives, as the receiver knows it or else the sender. */
  readonly region: Region;
  /** Day on which the sender made it. */
  readonly sentOn: Scalars['Date']['output'];
  /** How far the referral has come here. */
  readonly status: IncomingReferralStatus;
  /** Version of the record, to be given back with each step. */
  readonly version: Scalars['Int']['output'];
};


/** A family that was referred to this ministry (rujukan masuk). */
export type IncomingReferralHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of incoming referrals. */
export type IncomingReferralConnection = {
  readonly __typename?: 'IncomingReferralConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<IncomingReferralEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<IncomingReferral>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An incoming referral in a list. */
export type IncomingReferralEdge = {
  readonly __typename?: 'IncomingReferralEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: IncomingReferral;
};

/** Which incoming referrals a list keeps; a referral must meet every condition that is set. */
export type IncomingReferralFilter = {
  /** Keeps the referrals of families in a region of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Keeps the referrals that have come so far. */
  readonly status?: InputMaybe<IncomingReferralStatus>;
};

/** An incoming referral, or why the command was not carried out. */
export type IncomingReferralResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | IncomingReferral | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** How far an incoming referral has come. */
export type IncomingReferralStatus =
  /** The family is taken into the programme's procedure. */
  | 'ACCEPTED'
  /** The family is not. */
  | 'DECLINED'
  /** Received, and not decided. */
  | 'RECEIVED'
  /** Taken back by the sender before a decision. */
  | 'WITHDRAWN';

/** What proves the right to the land (bukti kepemilikan tanah). */
export type LandProof =
  /** Customary letter (girik, letter C). */
  | 'GIRIK_LETTER_C'
  /** No proof (tidak punya). */
  | 'NONE'
  /** Building right or another certificate (SHGB, sertifikat lain). */
  | 'SHGB_OTHER_CERTIFICATE'
  /** Freehold certificate in another's name (SHM bukan atas nama anggota keluarga). */
  | 'SHM_OTHER'
  /** Freehold certificate in the name of a member (SHM atas nama anggota keluarga). */
  | 'SHM_OWN';

/** Which latrine the household uses (fasilitas tempat buang air besar). */
export type LatrineAccess =
  /** A communal bath, wash and latrine block (MCK komunal). */
  | 'COMMUNAL_MCK'
  /** One that is there and is not used (ada, tidak digunakan). */
  | 'HAVE_NOT_USED'
  /** None (tidak ada fasilitas). */
  | 'NONE'
  /** One that the household alone uses (digunakan sendiri). */
  | 'OWN'
  /** A public one that anyone may use (MCK umum). */
  | 'PUBLIC'
  /** One shared with certain households (digunakan bersama rumah tangga tertentu). */
  | 'SHARED_KNOWN';

/** The verdict of one standard on one house. */
export type Liveability = {
  readonly __typename?: 'Liveability';
  /** What fails; empty where nothing does. */
  readonly failures: ReadonlyArray<LiveabilityFailure>;
  /** Whether the house is liveable; null where nothing fails and the survey lacks a measure that the standard needs. */
  readonly liveable?: Maybe<Scalars['Boolean']['output']>;
  /** The standard that was applied. */
  readonly standard: LiveabilityStandard;
};

/** A part of the house that does not meet a standard. */
export type LiveabilityFailure =
  /** The main source of drinking water is not an improved one (air minum layak). */
  | 'DRINKING_WATER'
  /** The floor (lantai) is of a material or in a state that the standard refuses. */
  | 'FLOOR'
  /** The openings for daylight are too small for the floor. */
  | 'LIGHT'
  /** The roof (atap) is of a material or in a state that the standard refuses. */
  | 'ROOF'
  /** The latrine, its closet or its outlet is not what the standard asks for. */
  | 'SANITATION'
  /** The floor area for each person or the height of the rooms is below the minimum. */
  | 'SPACE'
  /** The load-bearing structure is not sound. */
  | 'STRUCTURE'
  /** The openings for air are too small for the floor. */
  | 'VENTILATION'
  /** The walls (dinding) are of a material or in a state that the standard refuses. */
  | 'WALL';

/** A named standard by which a house is liveable (layak huni) or an unfit house (rumah tidak layak huni, RTLH). */
export type LiveabilityStandard =
  /** Statistics Indonesia's reading of SDG 11.1.1: durable materials, 7.2 m² a person, improved water and sanitation. */
  | 'BPS_SDG'
  /** House repair (Rutilahu) of Permensos 20/2017: damaged or rotting parts, poor floor, 7.2 m² a person, no MCK. */
  | 'KEMENSOS_RUTILAHU_20_2017'
  /** Minimum service standard of Permen PUPR 29/2018: sound structure, 9 m² a person under 2.8 m, light and air. */
  | 'PUPR_SPM_29_2018';

/** How a ministry's record was found for the household that was asked for. */
export type MatchMethod =
  /** The NIK asked for is a former head's in the record. */
  | 'FORMER_HEAD_NIK'
  /** The head's NIK in the record is the one asked for. */
  | 'HEAD_NIK'
  /** The NIK asked for is another member's in the record. */
  | 'MEMBER_NIK';

export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Lets a household move into a flat of a rental tower (rusunawa). */
  readonly assignHome?: Maybe<ProjectHomeResult>;
  /** Cancels an assistance before its works are done (pembatalan), and gives its places back. */
  readonly cancelHousingAssistance?: Maybe<HousingAssistanceResult>;
  /** Decides on a family that was referred to BSPS; the answer goes back to the sender. */
  readonly decideHousingReferral?: Maybe<IncomingReferralResult>;
  /** Grants an assistance by decree (penetapan SK), and takes a place of each quota for it. */
  readonly decreeHousingAssistance?: Maybe<HousingAssistanceResult>;
  /** Hands the finished house over to the household (serah terima). */
  readonly handOverHousingAssistance?: Maybe<HousingAssistanceResult>;
  /** Proposes a household for the repair of its house (usulan). */
  readonly proposeHousingAssistance?: Maybe<HousingAssistanceResult>;
  /** Takes in a referral to BSPS; sent by the system of Kemendukbangga/BKKBN alone. */
  readonly receiveHousingReferral?: Maybe<ReferralReceiptResult>;
  /** Records a new survey of a house; the verdicts on the house and on its households follow. */
  readonly recordDwellingSurvey?: Maybe<DwellingSurveyResult>;
  /** Lets a household move into a house of a resettlement (relokasi); its address changes and its programmes stay. */
  readonly relocateHousehold?: Maybe<ProjectHomeResult>;
  /** Reports how far the works have come; at 100 percent they are done. */
  readonly reportHousingProgress?: Maybe<HousingAssistanceResult>;
  /** Lets the works begin (pelaksanaan). */
  readonly startHousingAssistance?: Maybe<HousingAssistanceResult>;
  /** Records that the household of a home has moved out. */
  readonly vacateHome?: Maybe<ProjectHomeResult>;
  /** Records what the field facilitator found on the spot (verifikasi lapangan). */
  readonly verifyHousingAssistance?: Maybe<HousingAssistanceResult>;
};


export type MutationAssignHomeArgs = {
  input: AssignHomeInput;
};


export type MutationCancelHousingAssistanceArgs = {
  input: CancelHousingAssistanceInput;
};


export type MutationDecideHousingReferralArgs = {
  input: DecideReferralInput;
};


export type MutationDecreeHousingAssistanceArgs = {
  input: DecreeHousingAssistanceInput;
};


export type MutationHandOverHousingAssistanceArgs = {
  input: HandOverHousingAssistanceInput;
};


export type MutationProposeHousingAssistanceArgs = {
  input: ProposeHousingAssistanceInput;
};


export type MutationReceiveHousingReferralArgs = {
  input: ReceiveReferralInput;
};


export type MutationRecordDwellingSurveyArgs = {
  input: RecordDwellingSurveyInput;
};


export type MutationRelocateHouseholdArgs = {
  input: RelocateHouseholdInput;
};


export type MutationReportHousingProgressArgs = {
  input: ReportHousingProgressInput;
};


export type MutationStartHousingAssistanceArgs = {
  input: StartHousingAssistanceInput;
};


export type MutationVacateHomeArgs = {
  input: VacateHomeInput;
};


export type MutationVerifyHousingAssistanceArgs = {
  input: VerifyHousingAssistanceInput;
};

/** A stay of a household in a home. */
export type Occupancy = {
  readonly __typename?: 'Occupancy';
  /** The household; null where the caller may not see it. */
  readonly household?: Maybe<Household>;
  /** Day on which it moved in; null where the register took the stay over without it. */
  readonly movedInOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it moved out; null while it lives there. */
  readonly movedOutOn?: Maybe<Scalars['Date']['output']>;
};

/** A page of stays. */
export type OccupancyConnection = {
  readonly __typename?: 'OccupancyConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<OccupancyEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Occupancy>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A stay in a list. */
export type OccupancyEdge = {
  readonly __typename?: 'OccupancyEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Occupancy;
};

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

/** One home of a project: a flat of a tower or a house of a resettlement. */
export type ProjectHome = {
  readonly __typename?: 'ProjectHome';
  /** Whether the home is fit for people with a disability (aksesibel). */
  readonly accessible: Scalars['Boolean']['output'];
  /** Floor (lantai), from 1; null in a settlement. */
  readonly floor?: Maybe<Scalars['Int']['output']>;
  /** The steps that the home has taken, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Id of the home in the housing register. */
  readonly id: Scalars['ID']['output'];
  /** Rent for a month (sewa); null where none is taken. */
  readonly monthlyRent?: Maybe<Scalars['Rupiah']['output']>;
  /** What stands at the door. */
  readonly number: Scalars['String']['output'];
  /** Who has lived there and when, oldest first; only households that the caller may see are named. */
  readonly occupancies?: Maybe<OccupancyConnection>;
  /** The project. */
  readonly project: HousingProject;
  /** The household that lives there; null where nobody does, or the caller may not see it. */
  readonly resident?: Maybe<Household>;
  /** Whether somebody lives there. */
  readonly status: HomeStatus;
  /** Letter of the tower (menara); null in a settlement. */
  readonly tower?: Maybe<Scalars['String']['output']>;
  /** How many steps the home has taken, from 1; to be told with the next one. */
  readonly version: Scalars['Int']['output'];
};


/** One home of a project: a flat of a tower or a house of a resettlement. */
export type ProjectHomeHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One home of a project: a flat of a tower or a house of a resettlement. */
export type ProjectHomeOccupanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of homes. */
export type ProjectHomeConnection = {
  readonly __typename?: 'ProjectHomeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProjectHomeEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ProjectHome>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A home in a list. */
export type ProjectHomeEdge = {
  readonly __typename?: 'ProjectHomeEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ProjectHome;
};

/** What became of a command on a home. */
export type ProjectHomeResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | ProjectHome | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** Kind of a housing project. */
export type ProjectKind =
  /** Relocated settlement (relokasi permukiman). */
  | 'RELOCATION'
  /** Rental tower (rumah susun). */
  | 'RUSUN'
  /** Upgraded settlement (peningkatan kualitas permukiman). */
  | 'SETTLEMENT_UPGRADE';

/** A household that is proposed for the repair of its house. */
export type ProposeHousingAssistanceInput = {
  /** The budget year. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether the family's income is at most the minimum wage, where that is known; the ministry holds no incomes. */
  readonly incomeWithinMinimumWage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is the family's only house, where that is known. */
  readonly onlyHouse?: InputMaybe<Scalars['Boolean']['input']>;
  /** The programme. */
  readonly program: HousingProgram;
  /** Why the household is proposed. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
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
  /** The house with that id; null where there is none. */
  readonly dwelling?: Maybe<Dwelling>;
  /** Houses in the order of their place. */
  readonly dwellings?: Maybe<DwellingConnection>;
  /** The households of those NIKs as this ministry's register knows them, each null where none is known; asked by the hub's own room alone. */
  readonly householdKeys: ReadonlyArray<Maybe<HouseholdKey>>;
  /** The assistance with that id; null where there is none that the caller may see. */
  readonly housingAssistance?: Maybe<HousingAssistance>;
  /** Families with assistance of a housing programme by region; null while the register is empty or nobody lives there. */
  readonly housingAssistanceCoverage?: Maybe<PublishedTable>;
  /** What was granted in a budget year in each region below one, and what it costs; null where nothing was. */
  readonly housingAssistanceReport?: Maybe<HousingAssistanceReport>;
  /** Assistance by the place of its households, for who decides on it. */
  readonly housingAssistances?: Maybe<HousingAssistanceConnection>;
  /** The candidates of a regency or smaller with the NIKs of their heads, by village; asked by the hub's own room alone. */
  readonly housingCandidateKeys?: Maybe<ReadonlyArray<HousingCandidateKey>>;
  /** Households that the register's own facts make candidates for a BSPS grant: unfit house, lawful land, not aided in ten years; by village, the most failing parts first. */
  readonly housingCandidates?: Maybe<HousingCandidateConnection>;
  /** Households in the housing register in the order of their place. */
  readonly housingHouseholds?: Maybe<HouseholdConnection>;
  /** Keys of the households that the housing register holds and that meet the conditions; asked by the hub's own room alone. */
  readonly housingKeys?: Maybe<HouseholdKeyPage>;
  /** The housing project with that id; null where there is none. */
  readonly housingProject?: Maybe<HousingProject>;
  /** Housing projects in the order of their place. */
  readonly housingProjects?: Maybe<HousingProjectConnection>;
  /** Places of a programme in a fiscal year (kuota): of the nation first, then of regions in the order of their codes. */
  readonly housingQuotas?: Maybe<HousingQuotaConnection>;
  /** Families that Kemendukbangga/BKKBN referred to this ministry (rujukan masuk) in the order of their places. */
  readonly housingReferrals?: Maybe<IncomingReferralConnection>;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
  /** The home of a project with that id; null where there is none. */
  readonly projectHome?: Maybe<ProjectHome>;
  /** Families in houses unfit to live in (RTLH) by region; null while the register is empty or nobody lives there. */
  readonly unfitHousing?: Maybe<PublishedTable>;
};


export type QueryDwellingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDwellingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DwellingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHouseholdKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryHousingAssistanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHousingAssistanceCoverageArgs = {
  program: HousingProgram;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHousingAssistanceReportArgs = {
  by?: InputMaybe<RegionLevel>;
  fiscalYear: Scalars['Int']['input'];
  program?: InputMaybe<HousingProgram>;
  region: Scalars['RegionCode']['input'];
};


export type QueryHousingAssistancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingAssistanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHousingCandidateKeysArgs = {
  fiscalYear: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


export type QueryHousingCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


export type QueryHousingHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHousingKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  digits?: Scalars['Int']['input'];
  filter: HousingCohortFilter;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['RegionCode']['input']>;
  to?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHousingProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHousingProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHousingQuotasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  program?: HousingProgram;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHousingReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncomingReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryProjectHomeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnfitHousingArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  standard?: LiveabilityStandard;
};

/** What the referring ministry tells of one version of its referral. */
export type ReceiveReferralInput = {
  /** Why, where that concerns health. */
  readonly healthReasons: ReadonlyArray<ReferralHealthReason>;
  /** Opaque id of the household. */
  readonly household: Scalars['ID']['input'];
  /** Id and version of the sender's record. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The programme. */
  readonly program: ReferralProgram;
  /** Why the family is referred. */
  readonly reasons: ReadonlyArray<ReferralReason>;
  /** Id of the referral in the sender's register. */
  readonly referral: Scalars['ID']['input'];
  /** Village where the family lives as the sender knows it. */
  readonly region: Scalars['RegionCode']['input'];
  /** Day on which the family was referred. */
  readonly sentOn: Scalars['Date']['input'];
  /** Version of the sender's record that the message tells of. */
  readonly version: Scalars['Int']['input'];
  /** Whether the sender has taken the referral back. */
  readonly withdrawn: Scalars['Boolean']['input'];
};

/** A rule on who may be given a house repair. */
export type RecipientRule =
  /** The income is at most the minimum wage (UMP, UMK). */
  | 'INCOME_WITHIN_MINIMUM_WAGE'
  /** The land is the family's own by right (tanah milik sah). */
  | 'LAWFUL_LAND'
  /** No assistance for a house in the last ten years. */
  | 'NOT_AIDED_IN_TEN_YEARS'
  /** The family has no other house (satu-satunya rumah). */
  | 'ONLY_HOUSE'
  /** The family works in a group with joint liability (kelompok penerima bantuan, tanggung renteng). */
  | 'RECIPIENT_GROUP'
  /** The house is unfit by the standard of BPS (rumah tidak layak huni); the present decree's own definition is not settled. */
  | 'UNFIT_HOUSE';

/** What a surveyor measured. */
export type RecordDwellingSurveyInput = {
  /** Id of the house. */
  readonly dwelling: Scalars['ID']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What was measured. */
  readonly measures: DwellingMeasuresInput;
  /** Why, where it needs to be said. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Day of the survey; not before that of the present one. */
  readonly surveyedOn: Scalars['Date']['input'];
};

/** There is no such record, or none that the caller may see. */
export type RecordNotFound = Refusal & {
  readonly __typename?: 'RecordNotFound';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** What is decided on a referral. */
export type ReferralDecision =
  /** Take the family into the programme's procedure. */
  | 'ACCEPT'
  /** Do not. */
  | 'DECLINE';

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

/** Level of an administrative region. */
export type RegionLevel =
  /** District (kecamatan; distrik in Papua), a code of 6 digits. */
  | 'DISTRICT'
  /** Province (provinsi), a code of 2 digits. */
  | 'PROVINCE'
  /** Regency or city (kabupaten/kota), a code of 4 digits. */
  | 'REGENCY_CITY'
  /** Village or urban ward (desa/kelurahan), a code of 10 digits. */
  | 'VILLAGE';

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

/** A household that is resettled. */
export type RelocateHouseholdInput = {
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the home. */
  readonly home: Scalars['ID']['input'];
  /** Opaque id of the household (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Day on which it moves in. */
  readonly movedInOn: Scalars['Date']['input'];
  /** Why, where it needs to be said. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** How far the works have come. */
export type ReportHousingProgressInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Progress in percent, 1 to 100 and more than before; 30 is reported before 100. */
  readonly percent: Scalars['Int']['input'];
};

/** A place in which a household has lived. */
export type Residence = {
  readonly __typename?: 'Residence';
  /** First day; null where it is not known. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The project; null where it was none. */
  readonly project?: Maybe<HousingProject>;
  /** Why it came to live there. */
  readonly reason: ResidenceReason;
  /** Village (desa, kelurahan). */
  readonly region: Region;
  /** Day on which the household left; null while it lives there. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of places of residence. */
export type ResidenceConnection = {
  readonly __typename?: 'ResidenceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ResidenceEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Residence>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A place of residence in a list. */
export type ResidenceEdge = {
  readonly __typename?: 'ResidenceEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: Residence;
};

/** Why a household came to live where it does. */
export type ResidenceReason =
  /** It moved out of a home of a project. */
  | 'MOVED_OUT'
  /** It lived there when the register first saw it. */
  | 'REGISTERED'
  /** It was resettled (relokasi). */
  | 'RELOCATION'
  /** It rents a flat of a tower (sewa). */
  | 'TENANCY';

/** Main material of the roof (bahan atap terluas). */
export type RoofMaterial =
  /** Asbestos sheet (asbes). */
  | 'ASBESTOS'
  /** Bamboo (bambu). */
  | 'BAMBOO'
  /** Concrete (beton). */
  | 'CONCRETE'
  /** Another material. */
  | 'OTHER'
  /** Straw, palm fibre or leaves (jerami, ijuk, rumbia). */
  | 'THATCH'
  /** Clay or concrete tile (genteng). */
  | 'TILE'
  /** Wood or wooden shingle (kayu, sirap). */
  | 'WOOD_SHINGLE'
  /** Zinc sheet (seng). */
  | 'ZINC';

/** A rule of the programme forbids it. */
export type RuleNotMet = Refusal & {
  readonly __typename?: 'RuleNotMet';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Name of the rule that is not met, in capitals. */
  readonly rule: Scalars['String']['output'];
};

/** Where the latrine drains to (tempat pembuangan akhir tinja). */
export type SewageDisposal =
  /** The beach, a field or a garden (pantai, tanah lapang, kebun). */
  | 'BEACH_FIELD'
  /** A sewage treatment plant (IPAL). */
  | 'IPAL'
  /** Another place. */
  | 'OTHER'
  /** A hole in the ground (lubang tanah). */
  | 'PIT'
  /** A pond, rice field, river, lake or the sea (kolam, sawah, sungai, danau, laut). */
  | 'POND_RIVER_SEA'
  /** A septic tank (tangki septik). */
  | 'SEPTIC_TANK';

/** An assistance whose works begin. */
export type StartHousingAssistanceInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
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

/** By what right the household lives in the house (status penguasaan bangunan). */
export type Tenure =
  /** It lives there free of rent (bebas sewa). */
  | 'FREE_OF_RENT'
  /** The house goes with an office (dinas). */
  | 'OFFICIAL'
  /** Another right. */
  | 'OTHER'
  /** It owns the house (milik sendiri). */
  | 'OWNED'
  /** It rents the house (kontrak, sewa). */
  | 'RENTED';

/** A home that its household leaves. */
export type VacateHomeInput = {
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the home. */
  readonly home: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Day on which the household moves out. */
  readonly movedOutOn: Scalars['Date']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Village in which it lives from then on; the village of the project where it is left out. */
  readonly toRegion?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What the field facilitator found. */
export type VerifyHousingAssistanceInput = {
  /** Id of the assistance. */
  readonly assistance: Scalars['ID']['input'];
  /** References to the report and the photographs in the ministry's archive, 1 to 20. */
  readonly evidence: ReadonlyArray<Scalars['String']['input']>;
  /** The version of the record that the client has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Code of the field facilitator (TFL). */
  readonly facilitator: Scalars['String']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Whether the family's income is at most the minimum wage; left out where nobody knows. */
  readonly incomeWithinMinimumWage?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the papers prove the right to the land; left out where the survey has settled it. */
  readonly lawfulLand?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether this is the family's only house. */
  readonly onlyHouse: Scalars['Boolean']['input'];
  /** Name of the group of recipients (KPB) with joint liability. */
  readonly recipientGroup?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody was faster: the record has changed since it was read. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** Main material of the walls (bahan dinding terluas). */
export type WallMaterial =
  /** Bamboo (bambu). */
  | 'BAMBOO'
  /** Logs (batang kayu). */
  | 'LOG'
  /** Masonry (tembok). */
  | 'MASONRY'
  /** Another material. */
  | 'OTHER'
  /** Plastered bamboo or wire mesh (plesteran anyaman bambu, kawat). */
  | 'PLASTERED_BAMBOO_OR_WIRE'
  /** Wood or board (kayu, papan). */
  | 'WOOD_BOARD'
  /** Woven bamboo (anyaman bambu). */
  | 'WOVEN_BAMBOO';



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
  Dwelling: Dwelling;
  Household: Household;
  HousingAssistance: HousingAssistance;
  HousingProject: HousingProject;
  ProjectHome: ProjectHome;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Dwelling:
    ( { __typename: 'Dwelling' }
    & GraphQLRecursivePick<FederationTypes['Dwelling'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"nik":true}> );
  HousingAssistance:
    ( { __typename: 'HousingAssistance' }
    & GraphQLRecursivePick<FederationTypes['HousingAssistance'], {"id":true}> );
  HousingProject:
    ( { __typename: 'HousingProject' }
    & GraphQLRecursivePick<FederationTypes['HousingProject'], {"id":true}> );
  ProjectHome:
    ( { __typename: 'ProjectHome' }
    & GraphQLRecursivePick<FederationTypes['ProjectHome'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  DwellingSurveyResult:
    | ( ActorNotAllowed )
    | ( DwellingParent )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  HousingAssistanceResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( HousingAssistanceParent )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  IncomingReferralResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( IncomingReferralParent )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  ProjectHomeResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( HomeRecord )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
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
  AssignHomeInput: AssignHomeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AssistanceCondition: AssistanceCondition;
  AssistanceStatus: AssistanceStatus;
  BspsZone: BspsZone;
  CacheControlScope: CacheControlScope;
  CancelHousingAssistanceInput: CancelHousingAssistanceInput;
  ClosetType: ClosetType;
  Condition: Condition;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideReferralInput: DecideReferralInput;
  DecreeHousingAssistanceInput: DecreeHousingAssistanceInput;
  DrinkingWaterSource: DrinkingWaterSource;
  Dwelling: ResolverTypeWrapper<DwellingParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  DwellingCondition: DwellingCondition;
  DwellingConnection: ResolverTypeWrapper<Omit<DwellingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DwellingEdge']>, nodes: ReadonlyArray<ResolversTypes['Dwelling']> }>;
  DwellingEdge: ResolverTypeWrapper<Omit<DwellingEdge, 'node'> & { node: ResolversTypes['Dwelling'] }>;
  DwellingFilter: DwellingFilter;
  DwellingMeasuresInput: DwellingMeasuresInput;
  DwellingSurvey: ResolverTypeWrapper<SurveyRecord>;
  DwellingSurveyConnection: ResolverTypeWrapper<Omit<DwellingSurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DwellingSurveyEdge']>, nodes: ReadonlyArray<ResolversTypes['DwellingSurvey']> }>;
  DwellingSurveyEdge: ResolverTypeWrapper<Omit<DwellingSurveyEdge, 'node'> & { node: ResolversTypes['DwellingSurvey'] }>;
  DwellingSurveyResult: ResolverTypeWrapper<SurveyAnswer>;
  FloorMaterial: FloorMaterial;
  FundingSource: ResolverTypeWrapper<FundingSource>;
  FundingSourceConnection: ResolverTypeWrapper<FundingSourceConnection>;
  FundingSourceEdge: ResolverTypeWrapper<FundingSourceEdge>;
  HandOverHousingAssistanceInput: HandOverHousingAssistanceInput;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<HistoryEntryConnection>;
  HistoryEntryEdge: ResolverTypeWrapper<HistoryEntryEdge>;
  HomeStatus: HomeStatus;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdHousing: ResolverTypeWrapper<HouseholdHousingParent>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  HouseholdKeyGroup: ResolverTypeWrapper<HouseholdKeyGroup>;
  HouseholdKeyPage: ResolverTypeWrapper<HouseholdKeyPage>;
  HousingAssistance: ResolverTypeWrapper<HousingAssistanceParent>;
  HousingAssistanceCell: ResolverTypeWrapper<AssistanceCell>;
  HousingAssistanceCellConnection: ResolverTypeWrapper<Omit<HousingAssistanceCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingAssistanceCellEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingAssistanceCell']> }>;
  HousingAssistanceCellEdge: ResolverTypeWrapper<Omit<HousingAssistanceCellEdge, 'node'> & { node: ResolversTypes['HousingAssistanceCell'] }>;
  HousingAssistanceConnection: ResolverTypeWrapper<Omit<HousingAssistanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingAssistanceEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingAssistance']> }>;
  HousingAssistanceEdge: ResolverTypeWrapper<Omit<HousingAssistanceEdge, 'node'> & { node: ResolversTypes['HousingAssistance'] }>;
  HousingAssistanceFilter: HousingAssistanceFilter;
  HousingAssistanceReport: ResolverTypeWrapper<AssistanceReport>;
  HousingAssistanceResult: ResolverTypeWrapper<AssistanceAnswer>;
  HousingCandidate: ResolverTypeWrapper<Candidate>;
  HousingCandidateConnection: ResolverTypeWrapper<Omit<HousingCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingCandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingCandidate']> }>;
  HousingCandidateEdge: ResolverTypeWrapper<Omit<HousingCandidateEdge, 'node'> & { node: ResolversTypes['HousingCandidate'] }>;
  HousingCandidateKey: ResolverTypeWrapper<HousingCandidateKey>;
  HousingCohortFilter: HousingCohortFilter;
  HousingHouseholdFilter: HousingHouseholdFilter;
  HousingProgram: HousingProgram;
  HousingProject: ResolverTypeWrapper<HousingProjectParent>;
  HousingProjectConnection: ResolverTypeWrapper<Omit<HousingProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingProject']> }>;
  HousingProjectEdge: ResolverTypeWrapper<Omit<HousingProjectEdge, 'node'> & { node: ResolversTypes['HousingProject'] }>;
  HousingProjectFilter: HousingProjectFilter;
  HousingQuota: ResolverTypeWrapper<QuotaRecord>;
  HousingQuotaConnection: ResolverTypeWrapper<Omit<HousingQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingQuotaEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingQuota']> }>;
  HousingQuotaEdge: ResolverTypeWrapper<Omit<HousingQuotaEdge, 'node'> & { node: ResolversTypes['HousingQuota'] }>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralParent>;
  IncomingReferralConnection: ResolverTypeWrapper<Omit<IncomingReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncomingReferralEdge']>, nodes: ReadonlyArray<ResolversTypes['IncomingReferral']> }>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  IncomingReferralFilter: IncomingReferralFilter;
  IncomingReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IncomingReferralResult']>;
  IncomingReferralStatus: IncomingReferralStatus;
  LandProof: LandProof;
  LatrineAccess: LatrineAccess;
  Liveability: ResolverTypeWrapper<Liveability>;
  LiveabilityFailure: LiveabilityFailure;
  LiveabilityStandard: LiveabilityStandard;
  MatchMethod: MatchMethod;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  Occupancy: ResolverTypeWrapper<OccupancyRecord>;
  OccupancyConnection: ResolverTypeWrapper<Omit<OccupancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['OccupancyEdge']>, nodes: ReadonlyArray<ResolversTypes['Occupancy']> }>;
  OccupancyEdge: ResolverTypeWrapper<Omit<OccupancyEdge, 'node'> & { node: ResolversTypes['Occupancy'] }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProjectHome: ResolverTypeWrapper<HomeRecord>;
  ProjectHomeConnection: ResolverTypeWrapper<Omit<ProjectHomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProjectHomeEdge']>, nodes: ReadonlyArray<ResolversTypes['ProjectHome']> }>;
  ProjectHomeEdge: ResolverTypeWrapper<Omit<ProjectHomeEdge, 'node'> & { node: ResolversTypes['ProjectHome'] }>;
  ProjectHomeResult: ResolverTypeWrapper<HomeAnswer>;
  ProjectKind: ProjectKind;
  ProposeHousingAssistanceInput: ProposeHousingAssistanceInput;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedCellConnection: ResolverTypeWrapper<PublishedCellConnection>;
  PublishedCellEdge: ResolverTypeWrapper<PublishedCellEdge>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveReferralInput: ReceiveReferralInput;
  RecipientRule: RecipientRule;
  RecordDwellingSurveyInput: RecordDwellingSurveyInput;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  ReferralDecision: ReferralDecision;
  ReferralHealthReason: ReferralHealthReason;
  ReferralProgram: ReferralProgram;
  ReferralReason: ReferralReason;
  ReferralReceipt: ResolverTypeWrapper<ReferralReceipt>;
  ReferralReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReceiptResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<Region>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionLevel: RegionLevel;
  RegisterEvent: ResolverTypeWrapper<RegisterEvent>;
  RegisterEvents: ResolverTypeWrapper<RegisterEvents>;
  RegisterFacts: ResolverTypeWrapper<RegisterFacts>;
  RelocateHouseholdInput: RelocateHouseholdInput;
  ReportHousingProgressInput: ReportHousingProgressInput;
  Residence: ResolverTypeWrapper<PlaceOfResidence>;
  ResidenceConnection: ResolverTypeWrapper<Omit<ResidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ResidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['Residence']> }>;
  ResidenceEdge: ResolverTypeWrapper<Omit<ResidenceEdge, 'node'> & { node: ResolversTypes['Residence'] }>;
  ResidenceReason: ResidenceReason;
  RoofMaterial: RoofMaterial;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  SewageDisposal: SewageDisposal;
  StartHousingAssistanceInput: StartHousingAssistanceInput;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SuppressionReason: SuppressionReason;
  Tenure: Tenure;
  VacateHomeInput: VacateHomeInput;
  VerifyHousingAssistanceInput: VerifyHousingAssistanceInput;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WallMaterial: WallMaterial;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorNotAllowed: ActorNotAllowed;
  AlreadyExists: AlreadyExists;
  AssignHomeInput: AssignHomeInput;
  ID: Scalars['ID']['output'];
  AssistanceCondition: AssistanceCondition;
  CancelHousingAssistanceInput: CancelHousingAssistanceInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideReferralInput: DecideReferralInput;
  DecreeHousingAssistanceInput: DecreeHousingAssistanceInput;
  Dwelling: DwellingParent;
  Float: Scalars['Float']['output'];
  DwellingCondition: DwellingCondition;
  DwellingConnection: Omit<DwellingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DwellingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dwelling']> };
  DwellingEdge: Omit<DwellingEdge, 'node'> & { node: ResolversParentTypes['Dwelling'] };
  DwellingFilter: DwellingFilter;
  DwellingMeasuresInput: DwellingMeasuresInput;
  DwellingSurvey: SurveyRecord;
  DwellingSurveyConnection: Omit<DwellingSurveyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DwellingSurveyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DwellingSurvey']> };
  DwellingSurveyEdge: Omit<DwellingSurveyEdge, 'node'> & { node: ResolversParentTypes['DwellingSurvey'] };
  DwellingSurveyResult: SurveyAnswer;
  FundingSource: FundingSource;
  FundingSourceConnection: FundingSourceConnection;
  FundingSourceEdge: FundingSourceEdge;
  HandOverHousingAssistanceInput: HandOverHousingAssistanceInput;
  HistoryEntry: HistoryEntry;
  HistoryEntryConnection: HistoryEntryConnection;
  HistoryEntryEdge: HistoryEntryEdge;
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdHousing: HouseholdHousingParent;
  HouseholdKey: HouseholdKey;
  HouseholdKeyGroup: HouseholdKeyGroup;
  HouseholdKeyPage: HouseholdKeyPage;
  HousingAssistance: HousingAssistanceParent;
  HousingAssistanceCell: AssistanceCell;
  HousingAssistanceCellConnection: Omit<HousingAssistanceCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingAssistanceCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingAssistanceCell']> };
  HousingAssistanceCellEdge: Omit<HousingAssistanceCellEdge, 'node'> & { node: ResolversParentTypes['HousingAssistanceCell'] };
  HousingAssistanceConnection: Omit<HousingAssistanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingAssistanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingAssistance']> };
  HousingAssistanceEdge: Omit<HousingAssistanceEdge, 'node'> & { node: ResolversParentTypes['HousingAssistance'] };
  HousingAssistanceFilter: HousingAssistanceFilter;
  HousingAssistanceReport: AssistanceReport;
  HousingAssistanceResult: AssistanceAnswer;
  HousingCandidate: Candidate;
  HousingCandidateConnection: Omit<HousingCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingCandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingCandidate']> };
  HousingCandidateEdge: Omit<HousingCandidateEdge, 'node'> & { node: ResolversParentTypes['HousingCandidate'] };
  HousingCandidateKey: HousingCandidateKey;
  HousingCohortFilter: HousingCohortFilter;
  HousingHouseholdFilter: HousingHouseholdFilter;
  HousingProject: HousingProjectParent;
  HousingProjectConnection: Omit<HousingProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingProject']> };
  HousingProjectEdge: Omit<HousingProjectEdge, 'node'> & { node: ResolversParentTypes['HousingProject'] };
  HousingProjectFilter: HousingProjectFilter;
  HousingQuota: QuotaRecord;
  HousingQuotaConnection: Omit<HousingQuotaConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingQuotaEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingQuota']> };
  HousingQuotaEdge: Omit<HousingQuotaEdge, 'node'> & { node: ResolversParentTypes['HousingQuota'] };
  IdempotencyKeyReused: IdempotencyKeyReused;
  IncomingReferral: IncomingReferralParent;
  IncomingReferralConnection: Omit<IncomingReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncomingReferralEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncomingReferral']> };
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  IncomingReferralFilter: IncomingReferralFilter;
  IncomingReferralResult: ResolversUnionTypes<ResolversParentTypes>['IncomingReferralResult'];
  Liveability: Liveability;
  Mutation: Record<PropertyKey, never>;
  Nik: Scalars['Nik']['output'];
  Occupancy: OccupancyRecord;
  OccupancyConnection: Omit<OccupancyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['OccupancyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Occupancy']> };
  OccupancyEdge: Omit<OccupancyEdge, 'node'> & { node: ResolversParentTypes['Occupancy'] };
  PageInfo: PageInfo;
  ProjectHome: HomeRecord;
  ProjectHomeConnection: Omit<ProjectHomeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProjectHomeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProjectHome']> };
  ProjectHomeEdge: Omit<ProjectHomeEdge, 'node'> & { node: ResolversParentTypes['ProjectHome'] };
  ProjectHomeResult: HomeAnswer;
  ProposeHousingAssistanceInput: ProposeHousingAssistanceInput;
  PublishedCell: PublishedCell;
  PublishedCellConnection: PublishedCellConnection;
  PublishedCellEdge: PublishedCellEdge;
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  ReceiveReferralInput: ReceiveReferralInput;
  RecordDwellingSurveyInput: RecordDwellingSurveyInput;
  RecordNotFound: RecordNotFound;
  ReferralReceipt: ReferralReceipt;
  ReferralReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReferralReceiptResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: Region;
  RegionCode: Scalars['RegionCode']['output'];
  RegisterEvent: RegisterEvent;
  RegisterEvents: RegisterEvents;
  RegisterFacts: RegisterFacts;
  RelocateHouseholdInput: RelocateHouseholdInput;
  ReportHousingProgressInput: ReportHousingProgressInput;
  Residence: PlaceOfResidence;
  ResidenceConnection: Omit<ResidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ResidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Residence']> };
  ResidenceEdge: Omit<ResidenceEdge, 'node'> & { node: ResolversParentTypes['Residence'] };
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  StartHousingAssistanceInput: StartHousingAssistanceInput;
  StepNotAllowed: StepNotAllowed;
  VacateHomeInput: VacateHomeInput;
  VerifyHousingAssistanceInput: VerifyHousingAssistanceInput;
  VersionConflict: VersionConflict;
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

export type DwellingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Dwelling'] = ResolversParentTypes['Dwelling'], FederationReferenceType extends FederationReferenceTypes['Dwelling'] = FederationReferenceTypes['Dwelling']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dwelling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  airOpeningPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ceilingHeightM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closet?: Resolver<Maybe<ResolversTypes['ClosetType']>, ParentType, ContextType>;
  earlierSurveys?: Resolver<ResolversTypes['DwellingSurveyConnection'], ParentType, ContextType, RequireFields<DwellingEarlierSurveysArgs, 'first'>>;
  floor?: Resolver<ResolversTypes['FloorMaterial'], ParentType, ContextType>;
  floorAreaM2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  floorAreaPerPersonM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<DwellingHistoryArgs, 'first'>>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<DwellingHouseholdsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landProof?: Resolver<Maybe<ResolversTypes['LandProof']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latrine?: Resolver<ResolversTypes['LatrineAccess'], ParentType, ContextType>;
  lightOpeningPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  liveability?: Resolver<ResolversTypes['Liveability'], ParentType, ContextType, RequireFields<DwellingLiveabilityArgs, 'standard'>>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  occupants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  powerVA?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  roof?: Resolver<ResolversTypes['RoofMaterial'], ParentType, ContextType>;
  roofCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  sewage?: Resolver<Maybe<ResolversTypes['SewageDisposal']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  structureSound?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tenure?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wall?: Resolver<ResolversTypes['WallMaterial'], ParentType, ContextType>;
  wallCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  water?: Resolver<ResolversTypes['DrinkingWaterSource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DwellingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingConnection'] = ResolversParentTypes['DwellingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DwellingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Dwelling']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DwellingEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingEdge'] = ResolversParentTypes['DwellingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dwelling'], ParentType, ContextType>;
};

export type DwellingSurveyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingSurvey'] = ResolversParentTypes['DwellingSurvey']> = {
  floorAreaM2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  liveability?: Resolver<ResolversTypes['Liveability'], ParentType, ContextType, RequireFields<DwellingSurveyLiveabilityArgs, 'standard'>>;
  occupants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  surveyedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DwellingSurveyConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingSurveyConnection'] = ResolversParentTypes['DwellingSurveyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DwellingSurveyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DwellingSurvey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DwellingSurveyEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingSurveyEdge'] = ResolversParentTypes['DwellingSurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DwellingSurvey'], ParentType, ContextType>;
};

export type DwellingSurveyResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DwellingSurveyResult'] = ResolversParentTypes['DwellingSurveyResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'Dwelling' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type FundingSourceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FundingSource'] = ResolversParentTypes['FundingSource']> = {
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
};

export type FundingSourceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FundingSourceConnection'] = ResolversParentTypes['FundingSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundingSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundingSourceEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FundingSourceEdge'] = ResolversParentTypes['FundingSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
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
  housing?: Resolver<Maybe<ResolversTypes['HouseholdHousing']>, ParentType, ContextType>;
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

export type HouseholdHousingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdHousing'] = ResolversParentTypes['HouseholdHousing']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceConnection']>, ParentType, ContextType, RequireFields<HouseholdHousingAssistanceArgs, 'first'>>;
  dwelling?: Resolver<Maybe<ResolversTypes['Dwelling']>, ParentType, ContextType>;
  events?: Resolver<Maybe<ResolversTypes['RegisterEvents']>, ParentType, ContextType, RequireFields<HouseholdHousingEventsArgs, 'first'>>;
  home?: Resolver<Maybe<ResolversTypes['ProjectHome']>, ParentType, ContextType>;
  incomingReferrals?: Resolver<Maybe<ResolversTypes['IncomingReferralConnection']>, ParentType, ContextType, RequireFields<HouseholdHousingIncomingReferralsArgs, 'first'>>;
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  onWaitingList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registerFacts?: Resolver<Maybe<ResolversTypes['RegisterFacts']>, ParentType, ContextType>;
  residences?: Resolver<Maybe<ResolversTypes['ResidenceConnection']>, ParentType, ContextType, RequireFields<HouseholdHousingResidencesArgs, 'first'>>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
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

export type HousingAssistanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistance'] = ResolversParentTypes['HousingAssistance'], FederationReferenceType extends FederationReferenceTypes['HousingAssistance'] = FederationReferenceTypes['HousingAssistance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HousingAssistance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decreeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dwelling?: Resolver<Maybe<ResolversTypes['Dwelling']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  facilitator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingSources?: Resolver<ResolversTypes['FundingSourceConnection'], ParentType, ContextType, RequireFields<HousingAssistanceFundingSourcesArgs, 'first'>>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<HousingAssistanceHistoryArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materialAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['HousingProgram'], ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  recipientGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rulesMet?: Resolver<ReadonlyArray<ResolversTypes['RecipientRule']>, ParentType, ContextType>;
  rulesUnknown?: Resolver<ReadonlyArray<ResolversTypes['RecipientRule']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wageAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BspsZone']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HousingAssistanceCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceCell'] = ResolversParentTypes['HousingAssistanceCell']> = {
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  granted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handedOver?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  handedOverAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuppressionReason']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HousingAssistanceCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceCellConnection'] = ResolversParentTypes['HousingAssistanceCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingAssistanceCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HousingAssistanceCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingAssistanceCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceCellEdge'] = ResolversParentTypes['HousingAssistanceCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingAssistanceCell'], ParentType, ContextType>;
};

export type HousingAssistanceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceConnection'] = ResolversParentTypes['HousingAssistanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingAssistanceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HousingAssistance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingAssistanceEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceEdge'] = ResolversParentTypes['HousingAssistanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingAssistance'], ParentType, ContextType>;
};

export type HousingAssistanceReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceReport'] = ResolversParentTypes['HousingAssistanceReport']> = {
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['HousingProgram']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['HousingAssistanceCellConnection'], ParentType, ContextType, RequireFields<HousingAssistanceReportRegionsArgs, 'first'>>;
  total?: Resolver<ResolversTypes['HousingAssistanceCell'], ParentType, ContextType>;
};

export type HousingAssistanceResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistanceResult'] = ResolversParentTypes['HousingAssistanceResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'HousingAssistance' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type HousingCandidateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingCandidate'] = ResolversParentTypes['HousingCandidate']> = {
  failings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  onWaitingList?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  withinQuota?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type HousingCandidateConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingCandidateConnection'] = ResolversParentTypes['HousingCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HousingCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingCandidateEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingCandidateEdge'] = ResolversParentTypes['HousingCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingCandidate'], ParentType, ContextType>;
};

export type HousingCandidateKeyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingCandidateKey'] = ResolversParentTypes['HousingCandidateKey']> = {
  failings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export type HousingProjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingProject'] = ResolversParentTypes['HousingProject'], FederationReferenceType extends FederationReferenceTypes['HousingProject'] = FederationReferenceTypes['HousingProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HousingProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibleUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fundingSources?: Resolver<ResolversTypes['FundingSourceConnection'], ParentType, ContextType, RequireFields<HousingProjectFundingSourcesArgs, 'first'>>;
  hazard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  homeFloorAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  homes?: Resolver<Maybe<ResolversTypes['ProjectHomeConnection']>, ParentType, ContextType, RequireFields<HousingProjectHomesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  monthlyRent?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  plotAreaM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<HousingProjectResidentsArgs, 'first'>>;
  siteAreaHa?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedCost?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  towers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  worksFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  worksTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HousingProjectConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingProjectConnection'] = ResolversParentTypes['HousingProjectConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingProjectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingProjectEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingProjectEdge'] = ResolversParentTypes['HousingProjectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingProject'], ParentType, ContextType>;
};

export type HousingQuotaResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingQuota'] = ResolversParentTypes['HousingQuota']> = {
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['HousingProgram'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HousingQuotaConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingQuotaConnection'] = ResolversParentTypes['HousingQuotaConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingQuotaEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HousingQuota']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingQuotaEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingQuotaEdge'] = ResolversParentTypes['HousingQuotaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HousingQuota'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomingReferralResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncomingReferral'] = ResolversParentTypes['IncomingReferral']> = {
  answerReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effectDone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  healthReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReferralHealthReason']>>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<IncomingReferralHistoryArgs, 'first'>>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRegistered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['ReferralProgram'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['ReferralReason']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['IncomingReferralStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncomingReferralConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncomingReferralConnection'] = ResolversParentTypes['IncomingReferralConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncomingReferralEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncomingReferral']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncomingReferralEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncomingReferralEdge'] = ResolversParentTypes['IncomingReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncomingReferral'], ParentType, ContextType>;
};

export type IncomingReferralResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncomingReferralResult'] = ResolversParentTypes['IncomingReferralResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'IncomingReferral' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type LiveabilityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Liveability'] = ResolversParentTypes['Liveability']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['LiveabilityFailure']>, ParentType, ContextType>;
  liveable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['LiveabilityStandard'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  assignHome?: Resolver<Maybe<ResolversTypes['ProjectHomeResult']>, ParentType, ContextType, RequireFields<MutationAssignHomeArgs, 'input'>>;
  cancelHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationCancelHousingAssistanceArgs, 'input'>>;
  decideHousingReferral?: Resolver<Maybe<ResolversTypes['IncomingReferralResult']>, ParentType, ContextType, RequireFields<MutationDecideHousingReferralArgs, 'input'>>;
  decreeHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationDecreeHousingAssistanceArgs, 'input'>>;
  handOverHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationHandOverHousingAssistanceArgs, 'input'>>;
  proposeHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationProposeHousingAssistanceArgs, 'input'>>;
  receiveHousingReferral?: Resolver<Maybe<ResolversTypes['ReferralReceiptResult']>, ParentType, ContextType, RequireFields<MutationReceiveHousingReferralArgs, 'input'>>;
  recordDwellingSurvey?: Resolver<Maybe<ResolversTypes['DwellingSurveyResult']>, ParentType, ContextType, RequireFields<MutationRecordDwellingSurveyArgs, 'input'>>;
  relocateHousehold?: Resolver<Maybe<ResolversTypes['ProjectHomeResult']>, ParentType, ContextType, RequireFields<MutationRelocateHouseholdArgs, 'input'>>;
  reportHousingProgress?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationReportHousingProgressArgs, 'input'>>;
  startHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationStartHousingAssistanceArgs, 'input'>>;
  vacateHome?: Resolver<Maybe<ResolversTypes['ProjectHomeResult']>, ParentType, ContextType, RequireFields<MutationVacateHomeArgs, 'input'>>;
  verifyHousingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistanceResult']>, ParentType, ContextType, RequireFields<MutationVerifyHousingAssistanceArgs, 'input'>>;
};

export interface NikScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Nik'], any> {
  name: 'Nik';
}

export type OccupancyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  movedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OccupancyConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OccupancyConnection'] = ResolversParentTypes['OccupancyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccupancyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OccupancyEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OccupancyEdge'] = ResolversParentTypes['OccupancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occupancy'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectHomeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectHome'] = ResolversParentTypes['ProjectHome'], FederationReferenceType extends FederationReferenceTypes['ProjectHome'] = FederationReferenceTypes['ProjectHome']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ProjectHome']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<ProjectHomeHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyRent?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupancies?: Resolver<Maybe<ResolversTypes['OccupancyConnection']>, ParentType, ContextType, RequireFields<ProjectHomeOccupanciesArgs, 'first'>>;
  project?: Resolver<ResolversTypes['HousingProject'], ParentType, ContextType>;
  resident?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HomeStatus'], ParentType, ContextType>;
  tower?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectHomeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectHomeConnection'] = ResolversParentTypes['ProjectHomeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectHomeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectHome']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProjectHomeEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectHomeEdge'] = ResolversParentTypes['ProjectHomeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectHome'], ParentType, ContextType>;
};

export type ProjectHomeResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProjectHomeResult'] = ResolversParentTypes['ProjectHomeResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'ProjectHome' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
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
  dwelling?: Resolver<Maybe<ResolversTypes['Dwelling']>, ParentType, ContextType, RequireFields<QueryDwellingArgs, 'id'>>;
  dwellings?: Resolver<Maybe<ResolversTypes['DwellingConnection']>, ParentType, ContextType, RequireFields<QueryDwellingsArgs, 'first'>>;
  householdKeys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HouseholdKey']>>, ParentType, ContextType, RequireFields<QueryHouseholdKeysArgs, 'niks'>>;
  housingAssistance?: Resolver<Maybe<ResolversTypes['HousingAssistance']>, ParentType, ContextType, RequireFields<QueryHousingAssistanceArgs, 'id'>>;
  housingAssistanceCoverage?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryHousingAssistanceCoverageArgs, 'program'>>;
  housingAssistanceReport?: Resolver<Maybe<ResolversTypes['HousingAssistanceReport']>, ParentType, ContextType, RequireFields<QueryHousingAssistanceReportArgs, 'fiscalYear' | 'region'>>;
  housingAssistances?: Resolver<Maybe<ResolversTypes['HousingAssistanceConnection']>, ParentType, ContextType, RequireFields<QueryHousingAssistancesArgs, 'first'>>;
  housingCandidateKeys?: Resolver<Maybe<ReadonlyArray<ResolversTypes['HousingCandidateKey']>>, ParentType, ContextType, RequireFields<QueryHousingCandidateKeysArgs, 'fiscalYear' | 'region'>>;
  housingCandidates?: Resolver<Maybe<ResolversTypes['HousingCandidateConnection']>, ParentType, ContextType, RequireFields<QueryHousingCandidatesArgs, 'first' | 'fiscalYear' | 'region'>>;
  housingHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHousingHouseholdsArgs, 'first'>>;
  housingKeys?: Resolver<Maybe<ResolversTypes['HouseholdKeyPage']>, ParentType, ContextType, RequireFields<QueryHousingKeysArgs, 'digits' | 'filter' | 'first'>>;
  housingProject?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType, RequireFields<QueryHousingProjectArgs, 'id'>>;
  housingProjects?: Resolver<Maybe<ResolversTypes['HousingProjectConnection']>, ParentType, ContextType, RequireFields<QueryHousingProjectsArgs, 'first'>>;
  housingQuotas?: Resolver<Maybe<ResolversTypes['HousingQuotaConnection']>, ParentType, ContextType, RequireFields<QueryHousingQuotasArgs, 'first' | 'fiscalYear' | 'program'>>;
  housingReferrals?: Resolver<Maybe<ResolversTypes['IncomingReferralConnection']>, ParentType, ContextType, RequireFields<QueryHousingReferralsArgs, 'first'>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  projectHome?: Resolver<Maybe<ResolversTypes['ProjectHome']>, ParentType, ContextType, RequireFields<QueryProjectHomeArgs, 'id'>>;
  unfitHousing?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryUnfitHousingArgs, 'standard'>>;
};

export type RecordNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordNotFound'] = ResolversParentTypes['RecordNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralReceiptResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralReceipt'] = ResolversParentTypes['ReferralReceipt']> = {
  referral?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralReceiptResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReferralReceiptResult'] = ResolversParentTypes['ReferralReceiptResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'ReferralReceipt' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
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

export type ResidenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Residence'] = ResolversParentTypes['Residence']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ResidenceReason'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResidenceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResidenceConnection'] = ResolversParentTypes['ResidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Residence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResidenceEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ResidenceEdge'] = ResolversParentTypes['ResidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Residence'], ParentType, ContextType>;
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
  Dwelling?: DwellingResolvers<ContextType>;
  DwellingConnection?: DwellingConnectionResolvers<ContextType>;
  DwellingEdge?: DwellingEdgeResolvers<ContextType>;
  DwellingSurvey?: DwellingSurveyResolvers<ContextType>;
  DwellingSurveyConnection?: DwellingSurveyConnectionResolvers<ContextType>;
  DwellingSurveyEdge?: DwellingSurveyEdgeResolvers<ContextType>;
  DwellingSurveyResult?: DwellingSurveyResultResolvers<ContextType>;
  FundingSource?: FundingSourceResolvers<ContextType>;
  FundingSourceConnection?: FundingSourceConnectionResolvers<ContextType>;
  FundingSourceEdge?: FundingSourceEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdHousing?: HouseholdHousingResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  HouseholdKeyGroup?: HouseholdKeyGroupResolvers<ContextType>;
  HouseholdKeyPage?: HouseholdKeyPageResolvers<ContextType>;
  HousingAssistance?: HousingAssistanceResolvers<ContextType>;
  HousingAssistanceCell?: HousingAssistanceCellResolvers<ContextType>;
  HousingAssistanceCellConnection?: HousingAssistanceCellConnectionResolvers<ContextType>;
  HousingAssistanceCellEdge?: HousingAssistanceCellEdgeResolvers<ContextType>;
  HousingAssistanceConnection?: HousingAssistanceConnectionResolvers<ContextType>;
  HousingAssistanceEdge?: HousingAssistanceEdgeResolvers<ContextType>;
  HousingAssistanceReport?: HousingAssistanceReportResolvers<ContextType>;
  HousingAssistanceResult?: HousingAssistanceResultResolvers<ContextType>;
  HousingCandidate?: HousingCandidateResolvers<ContextType>;
  HousingCandidateConnection?: HousingCandidateConnectionResolvers<ContextType>;
  HousingCandidateEdge?: HousingCandidateEdgeResolvers<ContextType>;
  HousingCandidateKey?: HousingCandidateKeyResolvers<ContextType>;
  HousingProject?: HousingProjectResolvers<ContextType>;
  HousingProjectConnection?: HousingProjectConnectionResolvers<ContextType>;
  HousingProjectEdge?: HousingProjectEdgeResolvers<ContextType>;
  HousingQuota?: HousingQuotaResolvers<ContextType>;
  HousingQuotaConnection?: HousingQuotaConnectionResolvers<ContextType>;
  HousingQuotaEdge?: HousingQuotaEdgeResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  IncomingReferralResult?: IncomingReferralResultResolvers<ContextType>;
  Liveability?: LiveabilityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  Occupancy?: OccupancyResolvers<ContextType>;
  OccupancyConnection?: OccupancyConnectionResolvers<ContextType>;
  OccupancyEdge?: OccupancyEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ProjectHome?: ProjectHomeResolvers<ContextType>;
  ProjectHomeConnection?: ProjectHomeConnectionResolvers<ContextType>;
  ProjectHomeEdge?: ProjectHomeEdgeResolvers<ContextType>;
  ProjectHomeResult?: ProjectHomeResultResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedCellConnection?: PublishedCellConnectionResolvers<ContextType>;
  PublishedCellEdge?: PublishedCellEdgeResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  PublishedTarget?: PublishedTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordNotFound?: RecordNotFoundResolvers<ContextType>;
  ReferralReceipt?: ReferralReceiptResolvers<ContextType>;
  ReferralReceiptResult?: ReferralReceiptResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegisterEvent?: RegisterEventResolvers<ContextType>;
  RegisterEvents?: RegisterEventsResolvers<ContextType>;
  RegisterFacts?: RegisterFactsResolvers<ContextType>;
  Residence?: ResidenceResolvers<ContextType>;
  ResidenceConnection?: ResidenceConnectionResolvers<ContextType>;
  ResidenceEdge?: ResidenceEdgeResolvers<ContextType>;
  RuleNotMet?: RuleNotMetResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  StepNotAllowed?: StepNotAllowedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  cohort?: CohortDirectiveResolver<any, any, ContextType>;
  cohortRange?: CohortRangeDirectiveResolver<any, any, ContextType>;
};
