// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, HouseholdHousingParent, DwellingParent, HousingAssistanceParent, HousingProjectParent } from './parents.ts';
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
  /** Main material of the floor (lantai). */
  readonly floor: FloorMaterial;
  /** Floor area (luas lantai) in square metres. */
  readonly floorAreaM2: Scalars['Float']['output'];
  /** Floor area for each occupant in square metres; null where nobody lives in the house. */
  readonly floorAreaPerPersonM2?: Maybe<Scalars['Float']['output']>;
  /** State of the floor; null where it was not judged. */
  readonly floorCondition?: Maybe<Condition>;
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
  /** Main material of the walls (dinding). */
  readonly wall: WallMaterial;
  /** State of the walls; null where it was not judged. */
  readonly wallCondition?: Maybe<Condition>;
  /** Main source of drinking water (sumber air minum). */
  readonly water: DrinkingWaterSource;
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
  /** How the record was found. */
  readonly matchMethod?: Maybe<MatchMethod>;
  /** Whether the household waits for housing assistance (daftar tunggu). */
  readonly onWaitingList?: Maybe<Scalars['Boolean']['output']>;
  /** The rental tower or settlement in which the household lives; null where it lives in none. */
  readonly project?: Maybe<HousingProject>;
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

/** Under which NIK a ministry's register keeps a household. */
export type HouseholdKey = {
  readonly __typename?: 'HouseholdKey';
  /** How the register found the household. */
  readonly matchMethod: MatchMethod;
  /** NIK of the head as the register knows it. */
  readonly nik: Scalars['Nik']['output'];
};

/** One grant or place of a housing programme (bantuan perumahan). */
export type HousingAssistance = {
  readonly __typename?: 'HousingAssistance';
  /** Number of the decree (SK); null before one is given. */
  readonly decreeNumber?: Maybe<Scalars['String']['output']>;
  /** The house that is built, repaired or let; null where the register knows none. */
  readonly dwelling?: Maybe<Dwelling>;
  /** Budget year (tahun anggaran). */
  readonly fiscalYear: Scalars['Int']['output'];
  /** Who pays (sumber dana); the shares need not add up to the total, as published sums do not either. */
  readonly fundingSources: FundingSourceConnection;
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
  /** How far the assistance has come. */
  readonly status: AssistanceStatus;
  /** Value of the assistance. */
  readonly totalAmount: Scalars['Rupiah']['output'];
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
  /** Hazard that the project moves people away from; null where there is none. */
  readonly hazard?: Maybe<Scalars['String']['output']>;
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
  /** Region in which the project stands. */
  readonly region: Region;
  /** The households that live there (penghuni). */
  readonly residents: HouseholdConnection;
  /** Towers (menara); null where there are none. */
  readonly towers?: Maybe<Scalars['Int']['output']>;
  /** Homes (unit). */
  readonly units: Scalars['Int']['output'];
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

/** The idempotency key was used before, for another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

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

/** Kind of a housing project. */
export type ProjectKind =
  /** Relocated settlement (relokasi permukiman). */
  | 'RELOCATION'
  /** Rental tower (rumah susun). */
  | 'RUSUN'
  /** Upgraded settlement (peningkatan kualitas permukiman). */
  | 'SETTLEMENT_UPGRADE';

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
  /** Families with assistance of a housing programme by region; null while the register is empty or nobody lives there. */
  readonly housingAssistanceCoverage?: Maybe<PublishedTable>;
  /** Households in the housing register in the order of their place. */
  readonly housingHouseholds?: Maybe<HouseholdConnection>;
  /** The housing project with that id; null where there is none. */
  readonly housingProject?: Maybe<HousingProject>;
  /** Housing projects in the order of their place. */
  readonly housingProjects?: Maybe<HousingProjectConnection>;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
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


export type QueryHousingAssistanceCoverageArgs = {
  program: HousingProgram;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryHousingHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHousingProjectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHousingProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<HousingProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryUnfitHousingArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  standard?: LiveabilityStandard;
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
  AssistanceStatus: AssistanceStatus;
  BspsZone: BspsZone;
  ClosetType: ClosetType;
  Condition: Condition;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DrinkingWaterSource: DrinkingWaterSource;
  Dwelling: ResolverTypeWrapper<DwellingParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  DwellingConnection: ResolverTypeWrapper<Omit<DwellingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DwellingEdge']>, nodes: ReadonlyArray<ResolversTypes['Dwelling']> }>;
  DwellingEdge: ResolverTypeWrapper<Omit<DwellingEdge, 'node'> & { node: ResolversTypes['Dwelling'] }>;
  DwellingFilter: DwellingFilter;
  FloorMaterial: FloorMaterial;
  FundingSource: ResolverTypeWrapper<FundingSource>;
  FundingSourceConnection: ResolverTypeWrapper<FundingSourceConnection>;
  FundingSourceEdge: ResolverTypeWrapper<FundingSourceEdge>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdHousing: ResolverTypeWrapper<HouseholdHousingParent>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  HousingAssistance: ResolverTypeWrapper<HousingAssistanceParent>;
  HousingAssistanceConnection: ResolverTypeWrapper<Omit<HousingAssistanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingAssistanceEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingAssistance']> }>;
  HousingAssistanceEdge: ResolverTypeWrapper<Omit<HousingAssistanceEdge, 'node'> & { node: ResolversTypes['HousingAssistance'] }>;
  HousingHouseholdFilter: HousingHouseholdFilter;
  HousingProgram: HousingProgram;
  HousingProject: ResolverTypeWrapper<HousingProjectParent>;
  HousingProjectConnection: ResolverTypeWrapper<Omit<HousingProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingProjectEdge']>, nodes: ReadonlyArray<ResolversTypes['HousingProject']> }>;
  HousingProjectEdge: ResolverTypeWrapper<Omit<HousingProjectEdge, 'node'> & { node: ResolversTypes['HousingProject'] }>;
  HousingProjectFilter: HousingProjectFilter;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  LandProof: LandProof;
  LatrineAccess: LatrineAccess;
  Liveability: ResolverTypeWrapper<Liveability>;
  LiveabilityFailure: LiveabilityFailure;
  LiveabilityStandard: LiveabilityStandard;
  MatchMethod: MatchMethod;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ProjectKind: ProjectKind;
  PublishedCell: ResolverTypeWrapper<PublishedCell>;
  PublishedCellConnection: ResolverTypeWrapper<PublishedCellConnection>;
  PublishedCellEdge: ResolverTypeWrapper<PublishedCellEdge>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<Region>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RoofMaterial: RoofMaterial;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  SewageDisposal: SewageDisposal;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SuppressionReason: SuppressionReason;
  Tenure: Tenure;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WallMaterial: WallMaterial;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorNotAllowed: ActorNotAllowed;
  String: Scalars['String']['output'];
  AlreadyExists: AlreadyExists;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  Dwelling: DwellingParent;
  Float: Scalars['Float']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  DwellingConnection: Omit<DwellingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DwellingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Dwelling']> };
  DwellingEdge: Omit<DwellingEdge, 'node'> & { node: ResolversParentTypes['Dwelling'] };
  DwellingFilter: DwellingFilter;
  FundingSource: FundingSource;
  FundingSourceConnection: FundingSourceConnection;
  FundingSourceEdge: FundingSourceEdge;
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdHousing: HouseholdHousingParent;
  HouseholdKey: HouseholdKey;
  HousingAssistance: HousingAssistanceParent;
  HousingAssistanceConnection: Omit<HousingAssistanceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingAssistanceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingAssistance']> };
  HousingAssistanceEdge: Omit<HousingAssistanceEdge, 'node'> & { node: ResolversParentTypes['HousingAssistance'] };
  HousingHouseholdFilter: HousingHouseholdFilter;
  HousingProject: HousingProjectParent;
  HousingProjectConnection: Omit<HousingProjectConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingProjectEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HousingProject']> };
  HousingProjectEdge: Omit<HousingProjectEdge, 'node'> & { node: ResolversParentTypes['HousingProject'] };
  HousingProjectFilter: HousingProjectFilter;
  IdempotencyKeyReused: IdempotencyKeyReused;
  Liveability: Liveability;
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  PublishedCell: PublishedCell;
  PublishedCellConnection: PublishedCellConnection;
  PublishedCellEdge: PublishedCellEdge;
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  RecordNotFound: RecordNotFound;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: Region;
  RegionCode: Scalars['RegionCode']['output'];
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  StepNotAllowed: StepNotAllowed;
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

export type DwellingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Dwelling'] = ResolversParentTypes['Dwelling'], FederationReferenceType extends FederationReferenceTypes['Dwelling'] = FederationReferenceTypes['Dwelling']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Dwelling']> | FederationReferenceType, FederationReferenceType, ContextType>;
  airOpeningPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ceilingHeightM?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  closet?: Resolver<Maybe<ResolversTypes['ClosetType']>, ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['FloorMaterial'], ParentType, ContextType>;
  floorAreaM2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  floorAreaPerPersonM2?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  floorCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
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
  wall?: Resolver<ResolversTypes['WallMaterial'], ParentType, ContextType>;
  wallCondition?: Resolver<Maybe<ResolversTypes['Condition']>, ParentType, ContextType>;
  water?: Resolver<ResolversTypes['DrinkingWaterSource'], ParentType, ContextType>;
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
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  onWaitingList?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
};

export type HouseholdKeyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKey'] = ResolversParentTypes['HouseholdKey']> = {
  matchMethod?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
};

export type HousingAssistanceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingAssistance'] = ResolversParentTypes['HousingAssistance'], FederationReferenceType extends FederationReferenceTypes['HousingAssistance'] = FederationReferenceTypes['HousingAssistance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HousingAssistance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decreeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dwelling?: Resolver<Maybe<ResolversTypes['Dwelling']>, ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fundingSources?: Resolver<ResolversTypes['FundingSourceConnection'], ParentType, ContextType, RequireFields<HousingAssistanceFundingSourcesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadAgency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  materialAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  program?: Resolver<ResolversTypes['HousingProgram'], ParentType, ContextType>;
  progressPercent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
  totalAmount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  wageAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['BspsZone']>, ParentType, ContextType>;
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

export type HousingProjectResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingProject'] = ResolversParentTypes['HousingProject'], FederationReferenceType extends FederationReferenceTypes['HousingProject'] = FederationReferenceTypes['HousingProject']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HousingProject']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessibleUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hazard?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ProjectKind'], ParentType, ContextType>;
  monthlyRent?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  residents?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<HousingProjectResidentsArgs, 'first'>>;
  towers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type IdempotencyKeyReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiveabilityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Liveability'] = ResolversParentTypes['Liveability']> = {
  failures?: Resolver<ReadonlyArray<ResolversTypes['LiveabilityFailure']>, ParentType, ContextType>;
  liveable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['LiveabilityStandard'], ParentType, ContextType>;
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
  housingAssistanceCoverage?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryHousingAssistanceCoverageArgs, 'program'>>;
  housingHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHousingHouseholdsArgs, 'first'>>;
  housingProject?: Resolver<Maybe<ResolversTypes['HousingProject']>, ParentType, ContextType, RequireFields<QueryHousingProjectArgs, 'id'>>;
  housingProjects?: Resolver<Maybe<ResolversTypes['HousingProjectConnection']>, ParentType, ContextType, RequireFields<QueryHousingProjectsArgs, 'first'>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  unfitHousing?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryUnfitHousingArgs, 'standard'>>;
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
  Dwelling?: DwellingResolvers<ContextType>;
  DwellingConnection?: DwellingConnectionResolvers<ContextType>;
  DwellingEdge?: DwellingEdgeResolvers<ContextType>;
  FundingSource?: FundingSourceResolvers<ContextType>;
  FundingSourceConnection?: FundingSourceConnectionResolvers<ContextType>;
  FundingSourceEdge?: FundingSourceEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdHousing?: HouseholdHousingResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  HousingAssistance?: HousingAssistanceResolvers<ContextType>;
  HousingAssistanceConnection?: HousingAssistanceConnectionResolvers<ContextType>;
  HousingAssistanceEdge?: HousingAssistanceEdgeResolvers<ContextType>;
  HousingProject?: HousingProjectResolvers<ContextType>;
  HousingProjectConnection?: HousingProjectConnectionResolvers<ContextType>;
  HousingProjectEdge?: HousingProjectEdgeResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Liveability?: LiveabilityResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
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

