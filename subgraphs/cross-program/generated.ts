// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HouseholdParent, PersonParent, AccessRecordParent } from './parents.ts';
import type { RankedCandidate } from './shortlist/rank-candidates.ts';
import type { DataQualityParent } from './data-quality/resolvers.ts';
import type { CohortParent } from './cohort/cohort.ts';
import type { ReportParent } from './cohort/reports.ts';
import type { MatchQualityParent } from './cohort/match-quality.ts';
import type { OverlapParent } from './cohort/overlap.ts';
import type { TransitionParent } from './cohort/transition.ts';
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
  _FieldSet: { input: unknown; output: unknown; }
};

/** What came of a request for personal data. */
export type AccessDecision =
  /** Everything that was asked for was answered. */
  | 'ALLOWED'
  /** All of it was refused. */
  | 'DENIED'
  /** A part of it was refused. */
  | 'PARTIAL';

/** One access to personal data through the hub, as the audit log holds it. */
export type AccessRecord = {
  readonly __typename?: 'AccessRecord';
  /** The account that asked; for auditors. */
  readonly actor?: Maybe<Scalars['String']['output']>;
  /** The agency that answers for the access. */
  readonly agency: Scalars['String']['output'];
  /** When the record was written, which is before the answer left. */
  readonly at: Scalars['DateTime']['output'];
  /** The application through which it asked; for auditors. */
  readonly client?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  readonly decision: AccessDecision;
  /** What was asked for and refused. */
  readonly denied: ReadonlyArray<Scalars['String']['output']>;
  /** What was read: coordinates such as HouseholdWelfare.decile. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** How many households the answer told of. */
  readonly householdCount: Scalars['Int']['output'];
  /** Id of the record: the gateway that wrote it, and its number there. */
  readonly id: Scalars['ID']['output'];
  /** The law or decree that was named for the purpose. */
  readonly legalBasis?: Maybe<Scalars['String']['output']>;
  /** Name of the operation; null where it had none. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** How many persons the answer told of. */
  readonly personCount: Scalars['Int']['output'];
  /** What for; null where the caller named no purpose. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** Id of the request, as the hub's log holds it; for auditors. */
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** In what capacity somebody asked. */
  readonly role: Scalars['String']['output'];
  /** How many objects the answer held. */
  readonly rows: Scalars['Int']['output'];
};

/** A page of accesses. The rows have no cursors of their own. */
export type AccessRecordConnection = {
  readonly __typename?: 'AccessRecordConnection';
  /** The rows. */
  readonly nodes: ReadonlyArray<AccessRecord>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** Which accesses are wanted; an access must satisfy every condition that is given. */
export type AccessRecordFilter = {
  /** Only accesses by this account. */
  readonly actor?: InputMaybe<Scalars['String']['input']>;
  /** Only accesses for which this agency answers. */
  readonly agency?: InputMaybe<Scalars['String']['input']>;
  /** Only accesses at this instant or later. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only accesses to this household, by its opaque id (Household.id). */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** Only accesses to this person, by the opaque id (Person.id). */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Only accesses for this purpose. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** Only accesses in this role. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Only accesses before this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The verdict of the stunting-risk rule in one survey round. */
export type AssessmentCondition = {
  /** The verdict. */
  readonly status: KrsStatus;
  /** The year of the round. */
  readonly year: Scalars['Int']['input'];
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

/** An assistance team that visits families of a companion's caseload. */
export type CoVisitor = {
  readonly __typename?: 'CoVisitor';
  /** How many families both visit. */
  readonly sharedFamilies: Scalars['Int']['output'];
  /** The team. */
  readonly team: FamilyAssistanceTeam;
};

/** A page of teams that visit the same families. */
export type CoVisitorConnection = {
  readonly __typename?: 'CoVisitorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CoVisitorEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CoVisitor>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A team in a list. */
export type CoVisitorEdge = {
  readonly __typename?: 'CoVisitorEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CoVisitor;
};

/** The households that meet conditions of several ministries. */
export type Cohort = {
  readonly __typename?: 'Cohort';
  /** Since when the answer may be out of date: the first instant at which a register was read for it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How many they are. */
  readonly count: CohortCount;
  /** What the question cost. */
  readonly explain: CohortExplanation;
  /** How many they are in each region, or with each value of a condition. Values of which a household may have several do not add up. */
  readonly groups: CohortGroupConnection;
  /** The households, in the order of their villages; for who may read families by name. */
  readonly households?: Maybe<HouseholdConnection>;
  /** How far the answer can be relied on: who answered, and when each register was read. */
  readonly ministries: CohortMinistryConnection;
};


/** The households that meet conditions of several ministries. */
export type CohortGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: CohortDimension;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The households that meet conditions of several ministries. */
export type CohortHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The households that meet conditions of several ministries. */
export type CohortMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The households that are in exactly these sets and in no other of the question. */
export type CohortCell = {
  readonly __typename?: 'CohortCell';
  /** How many they are. */
  readonly count: CohortCount;
  /** How many are in these sets, whether or not in others too: the intersection. */
  readonly inAll: CohortCount;
  /** Names of the sets; empty for the households that are in none. */
  readonly sets: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of cells. */
export type CohortCellConnection = {
  readonly __typename?: 'CohortCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CohortCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CohortCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A cell in a list. */
export type CohortCellEdge = {
  readonly __typename?: 'CohortCellEdge';
  /** Where the cell stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The cell. */
  readonly node: CohortCell;
};

/** A number of households, exact or within bounds, as far as the caller may know it. */
export type CohortCount = {
  readonly __typename?: 'CohortCount';
  /** At least so many; null where it is withheld. */
  readonly atLeast?: Maybe<Scalars['Int']['output']>;
  /** At most so many; null where it is withheld. */
  readonly atMost?: Maybe<Scalars['Int']['output']>;
  /** Whether a ministry did not answer, so that the number lies somewhere within the bounds. */
  readonly isBound: Scalars['Boolean']['output'];
  /** Why the number is withheld; null where it is shown. */
  readonly reason?: Maybe<CohortSuppression>;
  /** Whether the number is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** How many; null where it is withheld, or only bounds are known. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** What a cohort can be grouped by: a level of region, or a condition with a closed list of values. */
export type CohortDimension =
  /** District (kecamatan); within a regency or city. */
  | 'DISTRICT'
  /** Values of `familyPlanning.factor`: A factor of its risk. */
  | 'FAMILY_PLANNING_FACTOR'
  /** Values of `familyPlanning.hasStuntedChild`: Whether a child under five was measured as stunted. */
  | 'FAMILY_PLANNING_HAS_STUNTED_CHILD'
  /** Values of `familyPlanning.hasTeam`: Whether a family assistance team (TPK) accompanies it. */
  | 'FAMILY_PLANNING_HAS_TEAM'
  /** Values of `familyPlanning.krsStatus`: Verdict of the stunting-risk rule. */
  | 'FAMILY_PLANNING_KRS_STATUS'
  /** Values of `familyPlanning.receives`: It received a service or gift of one of these programmes that has not ended. */
  | 'FAMILY_PLANNING_RECEIVES'
  /** Values of `familyPlanning.target`: What makes it a target family. */
  | 'FAMILY_PLANNING_TARGET'
  /** Values of `housing.assisted`: It was given or proposed for assistance of one of these programmes, and that was not cancelled. */
  | 'HOUSING_ASSISTED'
  /** Values of `housing.liveable`: Whether its house is liveable by the standard; a house that cannot be judged is neither. */
  | 'HOUSING_LIVEABLE'
  /** Values of `housing.onWaitingList`: Whether it waits for housing assistance. */
  | 'HOUSING_ON_WAITING_LIST'
  /** Values of `housing.standard`: The standard to judge by; BPS_SDG where it is left out. */
  | 'HOUSING_STANDARD'
  /** Province (provinsi). */
  | 'PROVINCE'
  /** Regency or city (kabupaten/kota). */
  | 'REGENCY_CITY'
  /** Village or urban ward (desa/kelurahan); within a regency or city. */
  | 'VILLAGE'
  /** Values of `welfare.candidate`: A reason why the family is a candidate for graduation from PKH. */
  | 'WELFARE_CANDIDATE'
  /** Values of `welfare.deciles`: Ranked in one of these DTSEN deciles, 1 (poorest) to 10. */
  | 'WELFARE_DECILES'
  /** Values of `welfare.entered`: A member is entered with one of these components in the family's active PKH enrolment. */
  | 'WELFARE_ENTERED'
  /** Values of `welfare.hasCompanion`: Whether the family is in the caseload of a social companion. */
  | 'WELFARE_HAS_COMPANION'
  /** Values of `welfare.isCandidate`: The family is a candidate for graduation from PKH, for whatever reason. */
  | 'WELFARE_IS_CANDIDATE'
  /** Values of `welfare.members`: How many members the register lists. */
  | 'WELFARE_MEMBERS'
  /** Values of `welfare.receives`: Somebody is actively enrolled in one of these programmes. */
  | 'WELFARE_RECEIVES'
  /** Values of `welfare.stages`: A member has one of these stages of life today, by the dates of birth in the register. */
  | 'WELFARE_STAGES'
  /** Values of `welfare.unranked`: Whether the family is without a rank. */
  | 'WELFARE_UNRANKED';

/** What a question cost. */
export type CohortExplanation = {
  readonly __typename?: 'CohortExplanation';
  /** Bytes of keys that travelled from the ministries. */
  readonly bytes: Scalars['Float']['output'];
  /** The sets that ministries were asked for, each once, however often it is used. */
  readonly leaves: CohortLeafConnection;
  /** Into how many ranges of regions it was split. */
  readonly partitions: Scalars['Int']['output'];
};


/** What a question cost. */
export type CohortExplanationLeavesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The households of a cohort in one region, or with one value. */
export type CohortGroup = {
  readonly __typename?: 'CohortGroup';
  /** How many of the cohort's households are in the group. */
  readonly count: CohortCount;
  /** Code of the region, or the value. */
  readonly key: Scalars['String']['output'];
  /** The region; null where the groups are values. */
  readonly region?: Maybe<Region>;
};

/** A page of groups. */
export type CohortGroupConnection = {
  readonly __typename?: 'CohortGroupConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CohortGroupEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CohortGroup>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A group in a list. */
export type CohortGroupEdge = {
  readonly __typename?: 'CohortGroupEdge';
  /** Where the group stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: CohortGroup;
};

/** A set that one ministry was asked for. */
export type CohortLeaf = {
  readonly __typename?: 'CohortLeaf';
  /** How many keys it has; for who may read families by name. */
  readonly keys?: Maybe<Scalars['Int']['output']>;
  /** Name of the ministry's subgraph. */
  readonly ministry: Scalars['String']['output'];
  /** Where it stands in the question. */
  readonly path: Scalars['String']['output'];
};

/** A page of leaves. */
export type CohortLeafConnection = {
  readonly __typename?: 'CohortLeafConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CohortLeafEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CohortLeaf>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A leaf in a list. */
export type CohortLeafEdge = {
  readonly __typename?: 'CohortLeafEdge';
  /** Where the leaf stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The leaf. */
  readonly node: CohortLeaf;
};

/** What one ministry contributed to an answer. */
export type CohortMinistry = {
  readonly __typename?: 'CohortMinistry';
  /** Whether it answered; where it did not, numbers are bounds. */
  readonly answered: Scalars['Boolean']['output'];
  /** Name of the ministry's subgraph. */
  readonly name: Scalars['String']['output'];
  /** When its register was read first for this answer; null where it did not answer. */
  readonly readFrom?: Maybe<Scalars['DateTime']['output']>;
  /** When its register was read last; what changed in between may be in the answer or not. */
  readonly readTo?: Maybe<Scalars['DateTime']['output']>;
  /** How many records that meet its conditions are of no household that the owner of membership knows: they are in no cohort. Withheld where it is small. */
  readonly unmatched?: Maybe<Scalars['Int']['output']>;
};

/** A page of ministries. */
export type CohortMinistryConnection = {
  readonly __typename?: 'CohortMinistryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CohortMinistryEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CohortMinistry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A ministry in a list. */
export type CohortMinistryEdge = {
  readonly __typename?: 'CohortMinistryEdge';
  /** Where the ministry stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The ministry. */
  readonly node: CohortMinistry;
};

/** The households that went from one state to another. */
export type CohortMove = {
  readonly __typename?: 'CohortMove';
  /** How many they are. */
  readonly count: CohortCount;
  /** Name of the state before; null where it was none of them. */
  readonly from?: Maybe<Scalars['String']['output']>;
  /** Name of the state after; null where it is none of them. */
  readonly to?: Maybe<Scalars['String']['output']>;
};

/** A page of moves. */
export type CohortMoveConnection = {
  readonly __typename?: 'CohortMoveConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CohortMoveEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CohortMove>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A move in a list. */
export type CohortMoveEdge = {
  readonly __typename?: 'CohortMoveEdge';
  /** Where the move stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The move. */
  readonly node: CohortMove;
};

/** How sets of households overlap. */
export type CohortOverlap = {
  readonly __typename?: 'CohortOverlap';
  /** Since when the answer may be out of date: the first instant at which a register was read for it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** The cells, one for each combination of sets, the household in none of them last. */
  readonly cells: CohortCellConnection;
  /** Everybody in the region: what shares are taken of. */
  readonly everyone: CohortCount;
  /** How far the answer can be relied on: who answered, and when each register was read. */
  readonly ministries: CohortMinistryConnection;
};


/** How sets of households overlap. */
export type CohortOverlapCellsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How sets of households overlap. */
export type CohortOverlapMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A named set of households. */
export type CohortSet = {
  /** Name of the set in the answer, unique in the question. */
  readonly name: Scalars['String']['input'];
  /** Which households are in it. */
  readonly where: CohortWhere;
};

/** Why a count of a cohort is withheld. */
export type CohortSuppression =
  /** Together with others of the same answer it would tell a small number. */
  | 'DIFFERENCE'
  /** The number is small, or so is what it leaves of everybody. */
  | 'SMALL_CELL';

/** How households went from states to states. */
export type CohortTransition = {
  readonly __typename?: 'CohortTransition';
  /** Since when the answer may be out of date: the first instant at which a register was read for it. */
  readonly asOf: Scalars['DateTime']['output'];
  /** How far the answer can be relied on: who answered, and when each register was read. */
  readonly ministries: CohortMinistryConnection;
  /** One row for each pair of states in which there is anybody; null stands for none of the states. */
  readonly moves: CohortMoveConnection;
};


/** How households went from states to states. */
export type CohortTransitionMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How households went from states to states. */
export type CohortTransitionMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Which households a cohort holds: every part that is given must hold, and an empty one holds for all of them. */
export type CohortWhere = {
  /** All of these must hold; at least one is given. */
  readonly all?: InputMaybe<ReadonlyArray<CohortWhere>>;
  /** One of these must hold; at least one is given. */
  readonly any?: InputMaybe<ReadonlyArray<CohortWhere>>;
  /** Conditions of family-planning. */
  readonly familyPlanning?: InputMaybe<FamilyPlanningCohortFilter>;
  /** Conditions of housing. */
  readonly housing?: InputMaybe<HousingCohortFilter>;
  /** This must not hold. A household that the ministry does not know meets none of its conditions. */
  readonly not?: InputMaybe<CohortWhere>;
  /** Conditions of social-welfare. */
  readonly welfare?: InputMaybe<WelfareCohortFilter>;
};

/** Contradictions between registers about a family. */
export type DataQuality = {
  readonly __typename?: 'DataQuality';
  /** What was found, the gravest first. */
  readonly findings: DataQualityFindingConnection;
  /** The ministries whose record of the family the caller may not read: it was not compared. */
  readonly hiddenIn: ReadonlyArray<Ministry>;
  /** The ministries that did not answer: what they hold was not compared. */
  readonly incomplete: ReadonlyArray<Ministry>;
  /** Whether water and latrine were not compared because the caller may not read the family survey's answers. */
  readonly waterAndLatrineWithheld: Scalars['Boolean']['output'];
};


/** Contradictions between registers about a family. */
export type DataQualityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One contradiction between registers, or one gap, about a family. */
export type DataQualityFinding = {
  readonly __typename?: 'DataQualityFinding';
  /** What was found. */
  readonly kind: DataQualityKind;
  /** The ministries whose registers are at odds, or the one that it is about. */
  readonly ministries: ReadonlyArray<Ministry>;
  /** How many persons it is about; null where it is about the family or its house. */
  readonly persons?: Maybe<Scalars['Int']['output']>;
  /** How grave it is. */
  readonly severity: DataQualitySeverity;
};

/** A page of contradictions. */
export type DataQualityFindingConnection = {
  readonly __typename?: 'DataQualityFindingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DataQualityFindingEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DataQualityFinding>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A contradiction in a list. */
export type DataQualityFindingEdge = {
  readonly __typename?: 'DataQualityFindingEdge';
  /** Where it stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The contradiction. */
  readonly node: DataQualityFinding;
};

/** What kind of contradiction it is. */
export type DataQualityKind =
  /** A member is listed by another family of DTSEN as well (keanggotaan ganda). */
  | 'DUPLICATE_MEMBERSHIP'
  /** The registers name different heads. */
  | 'HEAD_DIFFERS'
  /** PKP's house survey and BKKBN's family survey contradict each other on the latrine. */
  | 'LATRINE_CONTRADICTION'
  /** The registers list different members. */
  | 'MEMBERS_DIFFER'
  /** The ministry has several records that could be meant, and none of them can be chosen. */
  | 'NOT_MATCHED'
  /** The ministry has no record of the family. That is a gap of coverage, and no finding about the family. */
  | 'NOT_REGISTERED'
  /** The registers name different villages of residence. */
  | 'REGION_DIFFERS'
  /** The ministry saw the family more than a year before another did. */
  | 'STALE_SNAPSHOT'
  /** PKP's house survey and BKKBN's family survey contradict each other on drinking water. */
  | 'WATER_CONTRADICTION';

/** How grave a contradiction is. */
export type DataQualitySeverity =
  /** Somebody may get aid twice, or another family's: to be settled before a decision. */
  | 'HIGH'
  /** To be known when figures are read. */
  | 'LOW'
  /** A decision may rest on the wrong one of two facts. */
  | 'MEDIUM';

/** How precisely the day of an event is known. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the year. */
  | 'YEAR';

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

/** How a place in a programme ended; every condition that is given must hold of the same place. */
export type ExitCondition = {
  /** How it ended. */
  readonly kind?: InputMaybe<ExitKind>;
  /** In which programme. */
  readonly program: SocialProgram;
  /** Not before this day. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
};

/** How an enrolment ended. */
export type ExitKind =
  /** The enrolment should not have existed (perbaikan data). */
  | 'DATA_CORRECTION'
  /** The family no longer needs the programme (graduasi). */
  | 'GRADUATION'
  /** The family was found ineligible (penghentian). */
  | 'TERMINATION';

/** A family assistance team (Tim Pendamping Keluarga, TPK): a midwife and two cadres who visit families at risk. */
export type FamilyAssistanceTeam = {
  readonly __typename?: 'FamilyAssistanceTeam';
  /** Id of the team in the ministry's register. */
  readonly id: Scalars['ID']['output'];
};

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

/** A hit of matching with another register; every condition that is given must hold of the same finding. */
export type FindingCondition = {
  /** For one of these reasons. */
  readonly reasons?: InputMaybe<ReadonlyArray<IneligibilityReason>>;
  /** How far it has been verified. */
  readonly status?: InputMaybe<FindingStatus>;
};

/** How far a finding has been verified. */
export type FindingStatus =
  /** Verified as true. */
  | 'CONFIRMED'
  /** Verified as false. */
  | 'REJECTED'
  /** A hit that nobody has looked at. */
  | 'SUSPECTED'
  /** Somebody is verifying it (verifikasi lapangan). */
  | 'UNDER_VERIFICATION';

/** What speaks against a family's graduation, warning by warning. A ministry that is silent leaves UNKNOWN, never CLEAR. */
export type GraduationCheck = {
  readonly __typename?: 'GraduationCheck';
  /** Whether every warning is known to stand or to be clear. */
  readonly complete: Scalars['Boolean']['output'];
  /** What became of the question to BKKBN. */
  readonly familyPlanning: MinistryAnswer;
  /** What became of the question to PKP. */
  readonly housing: MinistryAnswer;
  /** Whether a child is stunted; for callers who may read of children's health. */
  readonly stuntedChild: WarningState;
  /** Whether the family is at risk of stunting (KRS). */
  readonly stuntingRisk: WarningState;
  /** The ministries that did not answer; a decision on a graduation names them. */
  readonly unanswered: ReadonlyArray<Ministry>;
  /** Whether the house is unfit to live in (RTLH, by the criteria of BPS). */
  readonly unfitHouse: WarningState;
  /** The warnings that stand, of those that the caller may know. */
  readonly warnings: ReadonlyArray<GraduationWarning>;
};

/** Why a family in PKH may graduate; the figures are dated data of the ministry and not confirmed. */
export type GraduationReason =
  /** The family's business (PENA) has earned enough for two quarters in a row. */
  | 'BUSINESS_INCOME'
  /** Decile 5 or more in the last two DTSEN versions. */
  | 'DECILE_RISEN'
  /** The income that is known is above the minimum wage of the region (UMP/UMK). */
  | 'INCOME_ABOVE_MINIMUM_WAGE'
  /** Five years or more in PKH. */
  | 'LONG_STAY'
  /** No member has a component of PKH any more. */
  | 'NO_COMPONENT';

/** What other ministries know that speaks against a graduation. */
export type GraduationWarning =
  /** The family lives in a house unfit to live in (RTLH), as PKP knows it. */
  | 'STILL_UNFIT_HOUSE'
  /** A child of the family is stunted, as BKKBN knows it. */
  | 'STUNTED_CHILD'
  /** The family is at risk of stunting (KRS), as BKKBN knows it. */
  | 'STUNTING_RISK';

/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type Household = {
  readonly __typename?: 'Household';
  /** Who has read of the family through the hub, newest first; for the family itself and the data protection officer. */
  readonly accessHistory?: Maybe<AccessRecordConnection>;
  /** Where the ministries' registers contradict each other about the family, asked of them now. */
  readonly dataQuality?: Maybe<DataQuality>;
  /** What other ministries know that speaks against the family's graduation from PKH, asked of them now. */
  readonly graduationCheck?: Maybe<GraduationCheck>;
  /** Opaque id: a pseudonym of the household's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the head on the newest family card known to the owner of membership; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The household's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
  /** What the ministries know to have happened to the family (riwayat keluarga), oldest first: ranks, programmes, payments, houses, risks, requests, referrals. */
  readonly timeline?: Maybe<TimelineConnection>;
};


/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type HouseholdAccessHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type HouseholdTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ministries?: InputMaybe<ReadonlyArray<Ministry>>;
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

/** A page of the shortlist, and whether it is whole. */
export type HousingShortlistConnection = {
  readonly __typename?: 'HousingShortlistConnection';
  /** The highest decile that the list takes in, by the rule of that year. */
  readonly decileLimit: Scalars['Int']['output'];
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HousingShortlistEdge>;
  /** Ministries that did not answer: the order lacks what they know, and nobody is cut off by quota. Empty where the list is whole. */
  readonly incomplete: ReadonlyArray<Ministry>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ShortlistedHousehold>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A household in the shortlist. */
export type HousingShortlistEdge = {
  readonly __typename?: 'HousingShortlistEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ShortlistedHousehold;
};

/** Why a recipient is found ineligible (alasan ketidaklayakan). */
export type IneligibilityReason =
  /** A civil servant (ASN: PNS or PPPK). */
  | 'CIVIL_SERVANT_ASN'
  /** An officer of a company (pengurus perusahaan). */
  | 'COMPANY_OFFICER'
  /** The recipient is deceased (meninggal). */
  | 'DECEASED'
  /** A decile above the limit of the programme (desil di luar batas). */
  | 'DECILE_ABOVE_LIMIT'
  /** A dormant account (rekening dormant). */
  | 'DORMANT_ACCOUNT'
  /** The family is in the register twice, or receives the aid twice (keluarga ganda). */
  | 'DUPLICATE_FAMILY'
  /** The NIK is listed by two families, or receives the aid twice (NIK ganda). */
  | 'DUPLICATE_NIK'
  /** An electricity connection of high power (daya listrik besar). */
  | 'HIGH_POWER_CONNECTION'
  /** A member of the armed forces (TNI). */
  | 'MILITARY_TNI'
  /** The recipient has moved or was not found (pindah/tidak ditemukan). */
  | 'MOVED_OR_NOT_FOUND'
  /** The NIK does not match the civil register (tidak padan Dukcapil). */
  | 'NIK_NOT_MATCHED'
  /** Online gambling (judi online). */
  | 'ONLINE_GAMBLING'
  /** Another reason (lainnya). */
  | 'OTHER'
  /** A pensioner of the state (pensiunan). */
  | 'PENSIONER_STATE'
  /** A member of the police (Polri). */
  | 'POLICE_POLRI'
  /** The recipient refused the aid (menolak). */
  | 'REFUSED'
  /** An employee of a state or regional enterprise (BUMN/BUMD). */
  | 'STATE_ENTERPRISE_EMPLOYEE'
  /** A head or an official of a village (kepala/perangkat desa). */
  | 'VILLAGE_OFFICIAL'
  /** A wage above the minimum wage of the region (UMP/UMK). */
  | 'WAGE_ABOVE_MINIMUM';

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

/** A stage of life, as programmes name it (tahap kehidupan). */
export type LifeStage =
  /** Under six years (anak usia dini). */
  | 'EARLY_CHILDHOOD'
  /** From 60 years on (lanjut usia). */
  | 'ELDERLY'
  /** From 7 to 12 years, the age of elementary school (usia SD). */
  | 'ELEMENTARY_AGE'
  /** From 13 to 15 years, the age of junior secondary school (usia SMP). */
  | 'JUNIOR_SECONDARY_AGE'
  /** From 16 to 18 years, the age of senior secondary school (usia SMA). */
  | 'SENIOR_SECONDARY_AGE';

/** A named standard by which a house is liveable (layak huni) or an unfit house (rumah tidak layak huni, RTLH). */
export type LiveabilityStandard =
  /** Statistics Indonesia's reading of SDG 11.1.1: durable materials, 7.2 m² a person, improved water and sanitation. */
  | 'BPS_SDG'
  /** House repair (Rutilahu) of Permensos 20/2017: damaged or rotting parts, poor floor, 7.2 m² a person, no MCK. */
  | 'KEMENSOS_RUTILAHU_20_2017'
  /** Minimum service standard of Permen PUPR 29/2018: sound structure, 9 m² a person under 2.8 m, light and air. */
  | 'PUPR_SPM_29_2018';

/** How well registers match the register that owns membership, in one region. */
export type MatchQuality = {
  readonly __typename?: 'MatchQuality';
  /** Households of the register that owns membership. */
  readonly everyone: CohortCount;
  /** The region; null for the nation. */
  readonly region?: Maybe<Region>;
  /** The same for each region one level down that anybody lives in; none below a village. */
  readonly regions: MatchQualityConnection;
  /** The other ministries' registers. */
  readonly registers: RegisterMatchConnection;
};


/** How well registers match the register that owns membership, in one region. */
export type MatchQualityRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How well registers match the register that owns membership, in one region. */
export type MatchQualityRegistersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions with the quality of their matches. */
export type MatchQualityConnection = {
  readonly __typename?: 'MatchQualityConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MatchQualityEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<MatchQuality>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list. */
export type MatchQualityEdge = {
  readonly __typename?: 'MatchQualityEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region's quality. */
  readonly node: MatchQuality;
};

/** A ministry whose register the hub joins. */
export type Ministry =
  /** Ministry of Population and Family Development (Kemendukbangga/BKKBN). */
  | 'FAMILY_PLANNING'
  /** Ministry of Housing and Settlements (Kementerian PKP). */
  | 'HOUSING'
  /** Ministry of Social Affairs (Kemensos). */
  | 'SOCIAL_WELFARE';

/** Why a ministry's word is missing or there in a check. */
export type MinistryAnswer =
  /** It has a record of the family and answered of it. */
  | 'ANSWERED'
  /** It has several records that could be meant. */
  | 'NOT_MATCHED'
  /** It has no record of the family under any of its NIKs. */
  | 'NOT_REGISTERED'
  /** It did not answer. */
  | 'UNAVAILABLE'
  /** It has a record that the caller may not read. */
  | 'WITHHELD';

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
  /** Who has read of the person through the hub, newest first; for the family itself and the data protection officer. */
  readonly accessHistory?: Maybe<AccessRecordConnection>;
  /** Opaque id: a pseudonym of the person's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the person; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The person's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
};


/** A resident with a NIK. */
export type PersonAccessHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a member brings to a PKH entitlement, by stage of life. */
export type PkhComponent =
  /** A child of up to six years (anak usia dini). */
  | 'EARLY_CHILDHOOD'
  /** A person of 60 years or more (lanjut usia). */
  | 'ELDERLY_60_PLUS'
  /** A pupil of elementary school (SD/MI). */
  | 'ELEMENTARY_SD'
  /** A victim of a gross violation of human rights (korban pelanggaran HAM berat). */
  | 'GROSS_HUMAN_RIGHTS_VICTIM'
  /** A pupil of junior secondary school (SMP/MTs). */
  | 'JUNIOR_SMP'
  /** A woman who is pregnant or has given birth lately (ibu hamil/nifas). */
  | 'PREGNANT_POSTPARTUM'
  /** A pupil of senior secondary school (SMA/SMK/MA). */
  | 'SENIOR_SMA'
  /** A person with a severe disability (disabilitas berat). */
  | 'SEVERE_DISABILITY';

/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type Query = {
  readonly __typename?: 'Query';
  /** The accesses to personal data through the hub, newest first; for auditors. */
  readonly accessRecords?: Maybe<AccessRecordConnection>;
  /** The households that meet conditions of several ministries at once. Nothing is copied: each ministry answers which of its own households meet its own conditions, and the hub joins the answers by NIK. */
  readonly cohort?: Maybe<Cohort>;
  /** How up to six sets of households overlap: each household is counted in the one cell of the sets that it is in. */
  readonly cohortOverlap?: Maybe<CohortOverlap>;
  /** How many households went from one state to another, each state given by conditions: such as ranks of two versions of DTSEN, or verdicts of two survey years. */
  readonly cohortTransition?: Maybe<CohortTransition>;
  /** One household by its opaque id, or by the NIK of its present or a former head; give exactly one of the two. Null where no ministry knows it. */
  readonly household?: Maybe<Household>;
  /** The household of which the person is a member. Null where no ministry knows the person as a member. */
  readonly householdByMember?: Maybe<Household>;
  /** Shortlist for BSPS grants (daftar prioritas): unfit house on lawful land, not aided in ten years, a decile within the limit; a family at risk of stunting first, within the places of each village. */
  readonly housingShortlist?: Maybe<HousingShortlistConnection>;
  /** How well the ministries' registers match the register that owns membership. */
  readonly matchQuality?: Maybe<MatchQuality>;
  /** One person by opaque id or NIK; give exactly one of the two. Null where no ministry knows the person. */
  readonly person?: Maybe<Person>;
  /** Families that no social companion (Kemensos) and no assistance team (BKKBN) looks after, in the order of their place of residence. A page may hold fewer rows than asked for while more follow. */
  readonly unvisitedHouseholds?: Maybe<HouseholdConnection>;
  /** How many families of DTSEN are visited by whom, by the regions below, in the order of their codes. */
  readonly visitCoverage?: Maybe<VisitCoverageConnection>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryAccessRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryCohortArgs = {
  partial?: Scalars['Boolean']['input'];
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  where: CohortWhere;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryCohortOverlapArgs = {
  partial?: Scalars['Boolean']['input'];
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  sets: ReadonlyArray<CohortSet>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryCohortTransitionArgs = {
  from: ReadonlyArray<CohortSet>;
  partial?: Scalars['Boolean']['input'];
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  to: ReadonlyArray<CohortSet>;
  where?: InputMaybe<CohortWhere>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryHouseholdArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nik?: InputMaybe<Scalars['Nik']['input']>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryHouseholdByMemberArgs = {
  nik: Scalars['Nik']['input'];
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryHousingShortlistArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fiscalYear: Scalars['Int']['input'];
  region: Scalars['RegionCode']['input'];
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryMatchQualityArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nik?: InputMaybe<Scalars['Nik']['input']>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryUnvisitedHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  deciles?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['RegionCode']['input'];
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryVisitCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['RegionCode']['input'];
};

/** A rank in one version of DTSEN. */
export type RankCondition = {
  /** Ranked in one of these deciles there, 1 (poorest) to 10. */
  readonly deciles: ReadonlyArray<Scalars['Int']['input']>;
  /** Publication date of the version. */
  readonly version: Scalars['Date']['input'];
};

/** An administrative region of Indonesia. */
export type Region = {
  readonly __typename?: 'Region';
  /** Kemendagri code of the region. */
  readonly code: Scalars['RegionCode']['output'];
};

/** How well one register matches. */
export type RegisterMatch = {
  readonly __typename?: 'RegisterMatch';
  /** Records that are kept under the present head (HEAD_NIK). */
  readonly byHead?: Maybe<Scalars['Int']['output']>;
  /** Records that are kept under another member or a former head, and were matched to the present head. */
  readonly byOther?: Maybe<Scalars['Int']['output']>;
  /** Records of a household beyond its first one (duplicates). */
  readonly duplicates?: Maybe<Scalars['Int']['output']>;
  /** Name of the ministry's subgraph. */
  readonly ministry: Scalars['String']['output'];
  /** Share of the records that match, 0 to 1; null where there are none, or the numbers are withheld. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  /** Its records with a NIK. */
  readonly records?: Maybe<Scalars['Int']['output']>;
  /** Records of whose head no household of the owner knows. */
  readonly unmatched?: Maybe<Scalars['Int']['output']>;
};

/** A page of registers. */
export type RegisterMatchConnection = {
  readonly __typename?: 'RegisterMatchConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RegisterMatchEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<RegisterMatch>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A register in a list. */
export type RegisterMatchEdge = {
  readonly __typename?: 'RegisterMatchEdge';
  /** Where the register stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The register. */
  readonly node: RegisterMatch;
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

/** A household on the shortlist. */
export type ShortlistedHousehold = {
  readonly __typename?: 'ShortlistedHousehold';
  /** Whether the family is at risk of stunting (KRS); null where that is not known. Why it is, is not told. */
  readonly atRiskOfStunting?: Maybe<Scalars['Boolean']['output']>;
  /** DTSEN decile, 1 (poorest) to 10; null where it is not known, and then the household stands behind those of whom it is. */
  readonly decile?: Maybe<Scalars['Int']['output']>;
  /** How many parts of the house fail the standard of BPS or that of Permen PUPR 29/2018. */
  readonly failings: Scalars['Int']['output'];
  /** The household. */
  readonly household: Household;
  /** Places that the village has left; null where it has no quota of its own. */
  readonly placesLeft?: Maybe<Scalars['Int']['output']>;
  /** Place in the list of its village, from 1. */
  readonly rank: Scalars['Int']['output'];
  /** Code of the village in which the housing register has it live. */
  readonly village: Scalars['RegionCode']['output'];
};

/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanion = {
  readonly __typename?: 'SocialCompanion';
  /** The assistance teams of BKKBN that visit families of the caseload, those with most of them first. */
  readonly coVisitors?: Maybe<CoVisitorConnection>;
  /** Id of the companion. */
  readonly id: Scalars['ID']['output'];
};


/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanionCoVisitorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A programme of Kemensos. */
export type SocialProgram =
  /** Asistensi Rehabilitasi Sosial, case work for a person. */
  | 'ATENSI'
  /** Another programme. */
  | 'OTHER'
  /** Penerima Bantuan Iuran Jaminan Kesehatan, the health insurance premium of a person. */
  | 'PBI_JK'
  /** Pahlawan Ekonomi Nusantara, capital and mentoring for a small enterprise. */
  | 'PENA'
  /** Program Keluarga Harapan, cash for families with members to be schooled or cared for. */
  | 'PKH'
  /** Rumah Sejahtera Terpadu, repair of a house. */
  | 'RST'
  /** The sanitation programme (program sanitasi). */
  | 'SANITATION'
  /** Sekolah Rakyat, a free boarding school. */
  | 'SEKOLAH_RAKYAT'
  /** Program Sembako, monthly money for staple food. */
  | 'SEMBAKO';

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

/** A page of a family's history. Pages may be shorter than was asked for where a ministry is silent, never out of order. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** The ministries whose record of the family the caller may not read. */
  readonly hiddenIn: ReadonlyArray<Ministry>;
  /** The ministries that did not answer: their events are missing here. */
  readonly incomplete: ReadonlyArray<Ministry>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many events of the whole history the caller may not read, such as payments or measurements of children. */
  readonly withheld: Scalars['Int']['output'];
};

/** What one ministry knows to have happened to a family on a day. Codes alone; the record itself is in its ministry's part. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** What it is about: a programme, a reason, a rank or a rule, in capitals. */
  readonly code: Scalars['String']['output'];
  /** Id of the event, the same whenever it is read. */
  readonly id: Scalars['ID']['output'];
  /** What kind of event it is. */
  readonly kind: TimelineEventKind;
  /** The ministry that knows it. */
  readonly ministry: Ministry;
  /** Day of the event; the first day of the year where the register knows the year alone. */
  readonly on: Scalars['Date']['output'];
  /** How precisely the day is known. */
  readonly precision: DatePrecision;
  /** Id of the record in its ministry; null where the event is a part of the family's own record. */
  readonly ref?: Maybe<Scalars['ID']['output']>;
  /** What came of it, such as the status that was reached, in capitals; null where nothing is told. */
  readonly state?: Maybe<Scalars['String']['output']>;
};

/** An event in a family's history. */
export type TimelineEventEdge = {
  readonly __typename?: 'TimelineEventEdge';
  /** Where the event stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: TimelineEvent;
};

/** What kind of event it is. */
export type TimelineEventKind =
  /** Assistance for the house took a step (PKP). */
  | 'ASSISTANCE'
  /** The family's decile changed with a version of DTSEN, or was known for the first time (Kemensos). */
  | 'DECILE_CHANGED'
  /** A place in a programme ended (Kemensos). */
  | 'ENROLLMENT_EXITED'
  /** A place in a programme began (Kemensos). */
  | 'ENROLLMENT_STARTED'
  /** Matching with another register found something; for callers who may read of money (Kemensos). */
  | 'FINDING'
  /** A graduation from PKH took a step (Kemensos). */
  | 'GRADUATION'
  /** A child was measured; for callers who may read of children's health (BKKBN). */
  | 'GROWTH_MEASURED'
  /** The head of the family changed (Kemensos). */
  | 'HEAD_CHANGED'
  /** The house was surveyed (PKP). */
  | 'HOUSE_SURVEYED'
  /** A service or gift of a family programme began or ended (BKKBN). */
  | 'INTERVENTION'
  /** The family's risk of stunting was assessed (BKKBN). */
  | 'KRS_ASSESSED'
  /** The family moved (PKP). */
  | 'MOVED'
  /** A payment was made; for callers who may read of money (Kemensos). */
  | 'PAYMENT'
  /** A referral to another ministry took a step (BKKBN). */
  | 'REFERRAL'
  /** A request to change the register took a step (Kemensos). */
  | 'REQUEST'
  /** A member was screened before marriage; for callers who may read of health (BKKBN). */
  | 'SCREENED';

/** How many families of a region are visited by whom. Counts are withheld where one of them is small. */
export type VisitCoverage = {
  readonly __typename?: 'VisitCoverage';
  /** Families that both look after; null where withheld. */
  readonly byBoth?: Maybe<Scalars['Int']['output']>;
  /** Families that a companion alone looks after; null where withheld. */
  readonly byCompanion?: Maybe<Scalars['Int']['output']>;
  /** Families that nobody looks after; null where withheld. */
  readonly byNobody?: Maybe<Scalars['Int']['output']>;
  /** Families that a team alone looks after; null where withheld. */
  readonly byTeam?: Maybe<Scalars['Int']['output']>;
  /** Families of DTSEN that reside there; null where withheld. */
  readonly families?: Maybe<Scalars['Int']['output']>;
  /** Code of the region. */
  readonly regionCode: Scalars['RegionCode']['output'];
  /** Whether the counts are withheld, because one of them is small or would tell a small one. They are not zero then. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Families of which BKKBN cannot say, because it has several records or one that the caller may not read; null where withheld. */
  readonly unknown?: Maybe<Scalars['Int']['output']>;
};

/** A page of regions with their visitors. */
export type VisitCoverageConnection = {
  readonly __typename?: 'VisitCoverageConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<VisitCoverageEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<VisitCoverage>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region with its visitors in a list. */
export type VisitCoverageEdge = {
  readonly __typename?: 'VisitCoverageEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: VisitCoverage;
};

/** Whether a warning stands. Only CLEAR says that there is nothing to warn of. */
export type WarningState =
  /** The ministry knows the family, and knows of nothing. */
  | 'CLEAR'
  /** The ministry knows of it: think again. */
  | 'RAISED'
  /** Not known: the ministry did not answer, does not know the family, or has not measured. */
  | 'UNKNOWN'
  /** The caller may not know. */
  | 'WITHHELD';

/** Conditions on families in the social welfare register; a family must meet every one that is given. */
export type WelfareCohortFilter = {
  /** A reason why the family is a candidate for graduation from PKH. */
  readonly candidate?: InputMaybe<ReadonlyArray<GraduationReason>>;
  /** Ranked in one of these DTSEN deciles, 1 (poorest) to 10. */
  readonly deciles?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** A member is entered with one of these components in the family's active PKH enrolment. */
  readonly entered?: InputMaybe<ReadonlyArray<PkhComponent>>;
  /** A place in a programme that has ended. */
  readonly exited?: InputMaybe<ExitCondition>;
  /** A hit of matching a member with another register. */
  readonly finding?: InputMaybe<FindingCondition>;
  /** Whether the family is in the caseload of a social companion. */
  readonly hasCompanion?: InputMaybe<Scalars['Boolean']['input']>;
  /** The family is a candidate for graduation from PKH, for whatever reason. */
  readonly isCandidate?: InputMaybe<Scalars['Boolean']['input']>;
  /** How many members the register lists. */
  readonly members?: InputMaybe<Scalars['Int']['input']>;
  /** How it was ranked in an earlier version of DTSEN. */
  readonly rankedIn?: InputMaybe<RankCondition>;
  /** Somebody is actively enrolled in one of these programmes. */
  readonly receives?: InputMaybe<ReadonlyArray<SocialProgram>>;
  /** A member has one of these stages of life today, by the dates of birth in the register. */
  readonly stages?: InputMaybe<ReadonlyArray<LifeStage>>;
  /** Whether the family is without a rank. */
  readonly unranked?: InputMaybe<Scalars['Boolean']['input']>;
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
  Household: Household;
  Person: Person;
  SocialCompanion: SocialCompanion;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"nik":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"nik":true}> );
  SocialCompanion:
    ( { __typename: 'SocialCompanion' }
    & GraphQLRecursivePick<FederationTypes['SocialCompanion'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessDecision: AccessDecision;
  AccessRecord: ResolverTypeWrapper<AccessRecordParent>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AccessRecordConnection: ResolverTypeWrapper<Omit<AccessRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['AccessRecord']> }>;
  AccessRecordFilter: AccessRecordFilter;
  AssessmentCondition: AssessmentCondition;
  AssistanceCondition: AssistanceCondition;
  AssistanceStatus: AssistanceStatus;
  CoVisitor: ResolverTypeWrapper<CoVisitor>;
  CoVisitorConnection: ResolverTypeWrapper<CoVisitorConnection>;
  CoVisitorEdge: ResolverTypeWrapper<CoVisitorEdge>;
  Cohort: ResolverTypeWrapper<CohortParent>;
  CohortCell: ResolverTypeWrapper<CohortCell>;
  CohortCellConnection: ResolverTypeWrapper<CohortCellConnection>;
  CohortCellEdge: ResolverTypeWrapper<CohortCellEdge>;
  CohortCount: ResolverTypeWrapper<CohortCount>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CohortDimension: CohortDimension;
  CohortExplanation: ResolverTypeWrapper<ReportParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  CohortGroup: ResolverTypeWrapper<CohortGroup>;
  CohortGroupConnection: ResolverTypeWrapper<CohortGroupConnection>;
  CohortGroupEdge: ResolverTypeWrapper<CohortGroupEdge>;
  CohortLeaf: ResolverTypeWrapper<CohortLeaf>;
  CohortLeafConnection: ResolverTypeWrapper<CohortLeafConnection>;
  CohortLeafEdge: ResolverTypeWrapper<CohortLeafEdge>;
  CohortMinistry: ResolverTypeWrapper<CohortMinistry>;
  CohortMinistryConnection: ResolverTypeWrapper<CohortMinistryConnection>;
  CohortMinistryEdge: ResolverTypeWrapper<CohortMinistryEdge>;
  CohortMove: ResolverTypeWrapper<CohortMove>;
  CohortMoveConnection: ResolverTypeWrapper<CohortMoveConnection>;
  CohortMoveEdge: ResolverTypeWrapper<CohortMoveEdge>;
  CohortOverlap: ResolverTypeWrapper<OverlapParent>;
  CohortSet: CohortSet;
  CohortSuppression: CohortSuppression;
  CohortTransition: ResolverTypeWrapper<TransitionParent>;
  CohortWhere: CohortWhere;
  DataQuality: ResolverTypeWrapper<DataQualityParent>;
  DataQualityFinding: ResolverTypeWrapper<DataQualityFinding>;
  DataQualityFindingConnection: ResolverTypeWrapper<DataQualityFindingConnection>;
  DataQualityFindingEdge: ResolverTypeWrapper<DataQualityFindingEdge>;
  DataQualityKind: DataQualityKind;
  DataQualitySeverity: DataQualitySeverity;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DatePrecision: DatePrecision;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DrinkingWaterSource: DrinkingWaterSource;
  DwellingCondition: DwellingCondition;
  ExitCondition: ExitCondition;
  ExitKind: ExitKind;
  FamilyAssistanceTeam: ResolverTypeWrapper<FamilyAssistanceTeam>;
  FamilyPlanningCohortFilter: FamilyPlanningCohortFilter;
  FamilyProgram: FamilyProgram;
  FindingCondition: FindingCondition;
  FindingStatus: FindingStatus;
  GraduationCheck: ResolverTypeWrapper<GraduationCheck>;
  GraduationReason: GraduationReason;
  GraduationWarning: GraduationWarning;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HousingCohortFilter: HousingCohortFilter;
  HousingProgram: HousingProgram;
  HousingShortlistConnection: ResolverTypeWrapper<Omit<HousingShortlistConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HousingShortlistEdge']>, nodes: ReadonlyArray<ResolversTypes['ShortlistedHousehold']> }>;
  HousingShortlistEdge: ResolverTypeWrapper<Omit<HousingShortlistEdge, 'node'> & { node: ResolversTypes['ShortlistedHousehold'] }>;
  IneligibilityReason: IneligibilityReason;
  KrsFactor: KrsFactor;
  KrsStatus: KrsStatus;
  KrsTarget: KrsTarget;
  LandProof: LandProof;
  LatrineAccess: LatrineAccess;
  LifeStage: LifeStage;
  LiveabilityStandard: LiveabilityStandard;
  MatchQuality: ResolverTypeWrapper<MatchQualityParent>;
  MatchQualityConnection: ResolverTypeWrapper<Omit<MatchQualityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['MatchQualityEdge']>, nodes: ReadonlyArray<ResolversTypes['MatchQuality']> }>;
  MatchQualityEdge: ResolverTypeWrapper<Omit<MatchQualityEdge, 'node'> & { node: ResolversTypes['MatchQuality'] }>;
  Ministry: Ministry;
  MinistryAnswer: MinistryAnswer;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Person: ResolverTypeWrapper<PersonParent>;
  PkhComponent: PkhComponent;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankCondition: RankCondition;
  Region: ResolverTypeWrapper<Region>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegisterMatch: ResolverTypeWrapper<RegisterMatch>;
  RegisterMatchConnection: ResolverTypeWrapper<RegisterMatchConnection>;
  RegisterMatchEdge: ResolverTypeWrapper<RegisterMatchEdge>;
  SewageDisposal: SewageDisposal;
  ShortlistedHousehold: ResolverTypeWrapper<RankedCandidate>;
  SocialCompanion: ResolverTypeWrapper<SocialCompanion>;
  SocialProgram: SocialProgram;
  Tenure: Tenure;
  TimelineConnection: ResolverTypeWrapper<TimelineConnection>;
  TimelineEvent: ResolverTypeWrapper<TimelineEvent>;
  TimelineEventEdge: ResolverTypeWrapper<TimelineEventEdge>;
  TimelineEventKind: TimelineEventKind;
  VisitCoverage: ResolverTypeWrapper<VisitCoverage>;
  VisitCoverageConnection: ResolverTypeWrapper<VisitCoverageConnection>;
  VisitCoverageEdge: ResolverTypeWrapper<VisitCoverageEdge>;
  WarningState: WarningState;
  WelfareCohortFilter: WelfareCohortFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRecord: AccessRecordParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AccessRecordConnection: Omit<AccessRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AccessRecord']> };
  AccessRecordFilter: AccessRecordFilter;
  AssessmentCondition: AssessmentCondition;
  AssistanceCondition: AssistanceCondition;
  CoVisitor: CoVisitor;
  CoVisitorConnection: CoVisitorConnection;
  CoVisitorEdge: CoVisitorEdge;
  Cohort: CohortParent;
  CohortCell: CohortCell;
  CohortCellConnection: CohortCellConnection;
  CohortCellEdge: CohortCellEdge;
  CohortCount: CohortCount;
  Boolean: Scalars['Boolean']['output'];
  CohortExplanation: ReportParent;
  Float: Scalars['Float']['output'];
  CohortGroup: CohortGroup;
  CohortGroupConnection: CohortGroupConnection;
  CohortGroupEdge: CohortGroupEdge;
  CohortLeaf: CohortLeaf;
  CohortLeafConnection: CohortLeafConnection;
  CohortLeafEdge: CohortLeafEdge;
  CohortMinistry: CohortMinistry;
  CohortMinistryConnection: CohortMinistryConnection;
  CohortMinistryEdge: CohortMinistryEdge;
  CohortMove: CohortMove;
  CohortMoveConnection: CohortMoveConnection;
  CohortMoveEdge: CohortMoveEdge;
  CohortOverlap: OverlapParent;
  CohortSet: CohortSet;
  CohortTransition: TransitionParent;
  CohortWhere: CohortWhere;
  DataQuality: DataQualityParent;
  DataQualityFinding: DataQualityFinding;
  DataQualityFindingConnection: DataQualityFindingConnection;
  DataQualityFindingEdge: DataQualityFindingEdge;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DwellingCondition: DwellingCondition;
  ExitCondition: ExitCondition;
  FamilyAssistanceTeam: FamilyAssistanceTeam;
  FamilyPlanningCohortFilter: FamilyPlanningCohortFilter;
  FindingCondition: FindingCondition;
  GraduationCheck: GraduationCheck;
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HousingCohortFilter: HousingCohortFilter;
  HousingShortlistConnection: Omit<HousingShortlistConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HousingShortlistEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ShortlistedHousehold']> };
  HousingShortlistEdge: Omit<HousingShortlistEdge, 'node'> & { node: ResolversParentTypes['ShortlistedHousehold'] };
  MatchQuality: MatchQualityParent;
  MatchQualityConnection: Omit<MatchQualityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['MatchQualityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['MatchQuality']> };
  MatchQualityEdge: Omit<MatchQualityEdge, 'node'> & { node: ResolversParentTypes['MatchQuality'] };
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  Person: PersonParent;
  Query: Record<PropertyKey, never>;
  RankCondition: RankCondition;
  Region: Region;
  RegionCode: Scalars['RegionCode']['output'];
  RegisterMatch: RegisterMatch;
  RegisterMatchConnection: RegisterMatchConnection;
  RegisterMatchEdge: RegisterMatchEdge;
  ShortlistedHousehold: RankedCandidate;
  SocialCompanion: SocialCompanion | FederationReferenceTypes['SocialCompanion'];
  TimelineConnection: TimelineConnection;
  TimelineEvent: TimelineEvent;
  TimelineEventEdge: TimelineEventEdge;
  VisitCoverage: VisitCoverage;
  VisitCoverageConnection: VisitCoverageConnection;
  VisitCoverageEdge: VisitCoverageEdge;
  WelfareCohortFilter: WelfareCohortFilter;
};

export type AccessRecordResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessRecord'] = ResolversParentTypes['AccessRecord']> = {
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  client?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['AccessDecision'], ParentType, ContextType>;
  denied?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  householdCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  legalBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessRecordConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AccessRecordConnection'] = ResolversParentTypes['AccessRecordConnection']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AccessRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoVisitorResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoVisitor'] = ResolversParentTypes['CoVisitor']> = {
  sharedFamilies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  team?: Resolver<ResolversTypes['FamilyAssistanceTeam'], ParentType, ContextType>;
};

export type CoVisitorConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoVisitorConnection'] = ResolversParentTypes['CoVisitorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoVisitorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoVisitor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CoVisitorEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CoVisitorEdge'] = ResolversParentTypes['CoVisitorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoVisitor'], ParentType, ContextType>;
};

export type CohortResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['CohortExplanation'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['CohortGroupConnection'], ParentType, ContextType, RequireFields<CohortGroupsArgs, 'by' | 'first'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<CohortHouseholdsArgs, 'first'>>;
  ministries?: Resolver<ResolversTypes['CohortMinistryConnection'], ParentType, ContextType, RequireFields<CohortMinistriesArgs, 'first'>>;
};

export type CohortCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortCell'] = ResolversParentTypes['CohortCell']> = {
  count?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  inAll?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  sets?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CohortCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortCellConnection'] = ResolversParentTypes['CohortCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CohortCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortCellEdge'] = ResolversParentTypes['CohortCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortCell'], ParentType, ContextType>;
};

export type CohortCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortCount'] = ResolversParentTypes['CohortCount']> = {
  atLeast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isBound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['CohortSuppression']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CohortExplanationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortExplanation'] = ResolversParentTypes['CohortExplanation']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leaves?: Resolver<ResolversTypes['CohortLeafConnection'], ParentType, ContextType, RequireFields<CohortExplanationLeavesArgs, 'first'>>;
  partitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortGroupResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortGroup'] = ResolversParentTypes['CohortGroup']> = {
  count?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
};

export type CohortGroupConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortGroupConnection'] = ResolversParentTypes['CohortGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CohortGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortGroupEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortGroupEdge'] = ResolversParentTypes['CohortGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortGroup'], ParentType, ContextType>;
};

export type CohortLeafResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortLeaf'] = ResolversParentTypes['CohortLeaf']> = {
  keys?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CohortLeafConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortLeafConnection'] = ResolversParentTypes['CohortLeafConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortLeafEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CohortLeaf']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortLeafEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortLeafEdge'] = ResolversParentTypes['CohortLeafEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortLeaf'], ParentType, ContextType>;
};

export type CohortMinistryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMinistry'] = ResolversParentTypes['CohortMinistry']> = {
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readTo?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  unmatched?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CohortMinistryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMinistryConnection'] = ResolversParentTypes['CohortMinistryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortMinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CohortMinistry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortMinistryEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMinistryEdge'] = ResolversParentTypes['CohortMinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortMinistry'], ParentType, ContextType>;
};

export type CohortMoveResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMove'] = ResolversParentTypes['CohortMove']> = {
  count?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CohortMoveConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMoveConnection'] = ResolversParentTypes['CohortMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CohortMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CohortMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CohortMoveEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortMoveEdge'] = ResolversParentTypes['CohortMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CohortMove'], ParentType, ContextType>;
};

export type CohortOverlapResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortOverlap'] = ResolversParentTypes['CohortOverlap']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cells?: Resolver<ResolversTypes['CohortCellConnection'], ParentType, ContextType, RequireFields<CohortOverlapCellsArgs, 'first'>>;
  everyone?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  ministries?: Resolver<ResolversTypes['CohortMinistryConnection'], ParentType, ContextType, RequireFields<CohortOverlapMinistriesArgs, 'first'>>;
};

export type CohortTransitionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CohortTransition'] = ResolversParentTypes['CohortTransition']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ministries?: Resolver<ResolversTypes['CohortMinistryConnection'], ParentType, ContextType, RequireFields<CohortTransitionMinistriesArgs, 'first'>>;
  moves?: Resolver<ResolversTypes['CohortMoveConnection'], ParentType, ContextType, RequireFields<CohortTransitionMovesArgs, 'first'>>;
};

export type DataQualityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataQuality'] = ResolversParentTypes['DataQuality']> = {
  findings?: Resolver<ResolversTypes['DataQualityFindingConnection'], ParentType, ContextType, RequireFields<DataQualityFindingsArgs, 'first'>>;
  hiddenIn?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  waterAndLatrineWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DataQualityFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataQualityFinding'] = ResolversParentTypes['DataQualityFinding']> = {
  kind?: Resolver<ResolversTypes['DataQualityKind'], ParentType, ContextType>;
  ministries?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['DataQualitySeverity'], ParentType, ContextType>;
};

export type DataQualityFindingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataQualityFindingConnection'] = ResolversParentTypes['DataQualityFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataQualityFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataQualityFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataQualityFindingEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataQualityFindingEdge'] = ResolversParentTypes['DataQualityFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataQualityFinding'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type FamilyAssistanceTeamResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FamilyAssistanceTeam'] = ResolversParentTypes['FamilyAssistanceTeam']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraduationCheckResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationCheck'] = ResolversParentTypes['GraduationCheck']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  familyPlanning?: Resolver<ResolversTypes['MinistryAnswer'], ParentType, ContextType>;
  housing?: Resolver<ResolversTypes['MinistryAnswer'], ParentType, ContextType>;
  stuntedChild?: Resolver<ResolversTypes['WarningState'], ParentType, ContextType>;
  stuntingRisk?: Resolver<ResolversTypes['WarningState'], ParentType, ContextType>;
  unanswered?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  unfitHouse?: Resolver<ResolversTypes['WarningState'], ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['GraduationWarning']>, ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessHistory?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<HouseholdAccessHistoryArgs, 'first'>>;
  dataQuality?: Resolver<Maybe<ResolversTypes['DataQuality']>, ParentType, ContextType>;
  graduationCheck?: Resolver<Maybe<ResolversTypes['GraduationCheck']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeline?: Resolver<Maybe<ResolversTypes['TimelineConnection']>, ParentType, ContextType, RequireFields<HouseholdTimelineArgs, 'first'>>;
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

export type HousingShortlistConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingShortlistConnection'] = ResolversParentTypes['HousingShortlistConnection']> = {
  decileLimit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['HousingShortlistEdge']>, ParentType, ContextType>;
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ShortlistedHousehold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HousingShortlistEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HousingShortlistEdge'] = ResolversParentTypes['HousingShortlistEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ShortlistedHousehold'], ParentType, ContextType>;
};

export type MatchQualityResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MatchQuality'] = ResolversParentTypes['MatchQuality']> = {
  everyone?: Resolver<ResolversTypes['CohortCount'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['MatchQualityConnection'], ParentType, ContextType, RequireFields<MatchQualityRegionsArgs, 'first'>>;
  registers?: Resolver<ResolversTypes['RegisterMatchConnection'], ParentType, ContextType, RequireFields<MatchQualityRegistersArgs, 'first'>>;
};

export type MatchQualityConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MatchQualityConnection'] = ResolversParentTypes['MatchQualityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchQualityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MatchQuality']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchQualityEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['MatchQualityEdge'] = ResolversParentTypes['MatchQualityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchQuality'], ParentType, ContextType>;
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
  accessHistory?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<PersonAccessHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessRecords?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<QueryAccessRecordsArgs, 'first'>>;
  cohort?: Resolver<Maybe<ResolversTypes['Cohort']>, ParentType, ContextType, RequireFields<QueryCohortArgs, 'partial' | 'where'>>;
  cohortOverlap?: Resolver<Maybe<ResolversTypes['CohortOverlap']>, ParentType, ContextType, RequireFields<QueryCohortOverlapArgs, 'partial' | 'sets'>>;
  cohortTransition?: Resolver<Maybe<ResolversTypes['CohortTransition']>, ParentType, ContextType, RequireFields<QueryCohortTransitionArgs, 'from' | 'partial' | 'to'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, Partial<QueryHouseholdArgs>>;
  householdByMember?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdByMemberArgs, 'nik'>>;
  housingShortlist?: Resolver<Maybe<ResolversTypes['HousingShortlistConnection']>, ParentType, ContextType, RequireFields<QueryHousingShortlistArgs, 'first' | 'fiscalYear' | 'region'>>;
  matchQuality?: Resolver<Maybe<ResolversTypes['MatchQuality']>, ParentType, ContextType, Partial<QueryMatchQualityArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
  unvisitedHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryUnvisitedHouseholdsArgs, 'first' | 'region'>>;
  visitCoverage?: Resolver<Maybe<ResolversTypes['VisitCoverageConnection']>, ParentType, ContextType, RequireFields<QueryVisitCoverageArgs, 'first' | 'region'>>;
};

export type RegionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegisterMatchResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterMatch'] = ResolversParentTypes['RegisterMatch']> = {
  byHead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byOther?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duplicates?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unmatched?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RegisterMatchConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterMatchConnection'] = ResolversParentTypes['RegisterMatchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterMatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RegisterMatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegisterMatchEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegisterMatchEdge'] = ResolversParentTypes['RegisterMatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterMatch'], ParentType, ContextType>;
};

export type ShortlistedHouseholdResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ShortlistedHousehold'] = ResolversParentTypes['ShortlistedHousehold']> = {
  atRiskOfStunting?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  placesLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export type SocialCompanionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialCompanion'] = ResolversParentTypes['SocialCompanion'], FederationReferenceType extends FederationReferenceTypes['SocialCompanion'] = FederationReferenceTypes['SocialCompanion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialCompanion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  coVisitors?: Resolver<Maybe<ResolversTypes['CoVisitorConnection']>, ParentType, ContextType, RequireFields<SocialCompanionCoVisitorsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEventEdge']>, ParentType, ContextType>;
  hiddenIn?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  incomplete?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineEventKind'], ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  ref?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimelineEventEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TimelineEventEdge'] = ResolversParentTypes['TimelineEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type VisitCoverageResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VisitCoverage'] = ResolversParentTypes['VisitCoverage']> = {
  byBoth?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byCompanion?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byNobody?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byTeam?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type VisitCoverageConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VisitCoverageConnection'] = ResolversParentTypes['VisitCoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitCoverageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VisitCoverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VisitCoverageEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VisitCoverageEdge'] = ResolversParentTypes['VisitCoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VisitCoverage'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  CoVisitor?: CoVisitorResolvers<ContextType>;
  CoVisitorConnection?: CoVisitorConnectionResolvers<ContextType>;
  CoVisitorEdge?: CoVisitorEdgeResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortCell?: CohortCellResolvers<ContextType>;
  CohortCellConnection?: CohortCellConnectionResolvers<ContextType>;
  CohortCellEdge?: CohortCellEdgeResolvers<ContextType>;
  CohortCount?: CohortCountResolvers<ContextType>;
  CohortExplanation?: CohortExplanationResolvers<ContextType>;
  CohortGroup?: CohortGroupResolvers<ContextType>;
  CohortGroupConnection?: CohortGroupConnectionResolvers<ContextType>;
  CohortGroupEdge?: CohortGroupEdgeResolvers<ContextType>;
  CohortLeaf?: CohortLeafResolvers<ContextType>;
  CohortLeafConnection?: CohortLeafConnectionResolvers<ContextType>;
  CohortLeafEdge?: CohortLeafEdgeResolvers<ContextType>;
  CohortMinistry?: CohortMinistryResolvers<ContextType>;
  CohortMinistryConnection?: CohortMinistryConnectionResolvers<ContextType>;
  CohortMinistryEdge?: CohortMinistryEdgeResolvers<ContextType>;
  CohortMove?: CohortMoveResolvers<ContextType>;
  CohortMoveConnection?: CohortMoveConnectionResolvers<ContextType>;
  CohortMoveEdge?: CohortMoveEdgeResolvers<ContextType>;
  CohortOverlap?: CohortOverlapResolvers<ContextType>;
  CohortTransition?: CohortTransitionResolvers<ContextType>;
  DataQuality?: DataQualityResolvers<ContextType>;
  DataQualityFinding?: DataQualityFindingResolvers<ContextType>;
  DataQualityFindingConnection?: DataQualityFindingConnectionResolvers<ContextType>;
  DataQualityFindingEdge?: DataQualityFindingEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FamilyAssistanceTeam?: FamilyAssistanceTeamResolvers<ContextType>;
  GraduationCheck?: GraduationCheckResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HousingShortlistConnection?: HousingShortlistConnectionResolvers<ContextType>;
  HousingShortlistEdge?: HousingShortlistEdgeResolvers<ContextType>;
  MatchQuality?: MatchQualityResolvers<ContextType>;
  MatchQualityConnection?: MatchQualityConnectionResolvers<ContextType>;
  MatchQualityEdge?: MatchQualityEdgeResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegisterMatch?: RegisterMatchResolvers<ContextType>;
  RegisterMatchConnection?: RegisterMatchConnectionResolvers<ContextType>;
  RegisterMatchEdge?: RegisterMatchEdgeResolvers<ContextType>;
  ShortlistedHousehold?: ShortlistedHouseholdResolvers<ContextType>;
  SocialCompanion?: SocialCompanionResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineEventEdge?: TimelineEventEdgeResolvers<ContextType>;
  VisitCoverage?: VisitCoverageResolvers<ContextType>;
  VisitCoverageConnection?: VisitCoverageConnectionResolvers<ContextType>;
  VisitCoverageEdge?: VisitCoverageEdgeResolvers<ContextType>;
};

