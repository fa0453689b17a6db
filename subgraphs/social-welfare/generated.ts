// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, WelfareParent, PersonParent, DtsenVersionParent, IncomingReferralParent, CompanionProgressParent, RegionParent } from './parents.ts';
import type { MemberRecord, FormerHeadRecord, EnrollmentRecord, ComponentRecord, DisbursementRecord, FindingRecord, CompanionRecord } from './model.ts';
import type { EnrollmentAnswer } from './programs/enrollment-commands.ts';
import type { ProgramRecord, AmountRecord, DecileLimitRecord } from './programs/model.ts';
import type { Entitlement } from './programs/entitlement.ts';
import type { DerivedComponent } from './programs/derive-components.ts';
import type { TrancheReport, TrancheCell } from './programs/disbursement-report.ts';
import type { Incidence, DecileCell } from './programs/incidence.ts';
import type { MovedFamily } from './dtsen/repository.ts';
import type { MoveReport, MoveCell } from './dtsen/move-report.ts';
import type { ReportOfFindings, ReportRow } from './reconciliation/reconciliation-report.ts';
import type { ChangeRequestRecord, EvidenceRecord } from './requests/model.ts';
import type { RequestAnswer } from './requests/commands.ts';
import type { ReportedRegion } from './requests/report.ts';
import type { SocialOfficeRecord, DakProposalRecord } from './offices/model.ts';
import type { ProposalAnswer } from './offices/commands.ts';
import type { GraduationRecord } from './graduation/model.ts';
import type { GraduationAnswer } from './graduation/commands.ts';
import type { TrainingAnswer, CompanionOfFamily, TrainingCount } from './companions/repository.ts';
import type { TrainingModuleRecord, CompanionTrainingRecord } from './companions/model.ts';
import type { CandidateRow } from './graduation/repository.ts';
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

/** What lets an enrolment begin or go on. */
export type ActivateEnrollmentInput = {
  /** Id of the companion who is to look after the family, in PKH; the present one when left out. */
  readonly companion?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the enrolment. */
  readonly enrollment: Scalars['ID']['input'];
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is decided. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The step belongs to another role, agency or level of region. */
export type ActorNotAllowed = Refusal & {
  readonly __typename?: 'ActorNotAllowed';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** Which step a request is to take. */
export type AdvanceChangeRequestInput = {
  /** The step. */
  readonly action: ChangeRequestAction;
  /** With RECORD_FIELD_CHECK: whether what was found bears the request out. */
  readonly borneOut?: InputMaybe<Scalars['Boolean']['input']>;
  /** With RANK: the rank of the family, 1 (poorest) to 10; left out where it stays as it is. */
  readonly decile?: InputMaybe<Scalars['Int']['input']>;
  /** What proves the step. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why, in the words of the caller. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request. */
  readonly request: Scalars['ID']['input'];
};

/** A record like it is open already. */
export type AlreadyExists = Refusal & {
  readonly __typename?: 'AlreadyExists';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** What assessGraduation asks for. */
export type AssessGraduationInput = {
  /** The version that the assessor has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The graduation, by its id. */
  readonly graduation: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What was found. */
  readonly reason: Scalars['String']['input'];
  /** Whether the assessment recommends that the family graduates. */
  readonly recommended: Scalars['Boolean']['input'];
};

/** The graduation, or why it was not assessed. */
export type AssessGraduationResult = ActorNotAllowed | Graduation | IdempotencyKeyReused | RecordNotFound | StepNotAllowed | VersionConflict;

/** For whom a kept answer is the same. */
export type CacheControlScope =
  /** For one caller alone. */
  | 'PRIVATE'
  /** For all callers with the same rights. */
  | 'PUBLIC';

/** A family with its companion; read by the hub alone. */
export type CaseloadRow = {
  readonly __typename?: 'CaseloadRow';
  /** Id of the companion; null where there is none. */
  readonly companionId?: Maybe<Scalars['ID']['output']>;
  /** NIK of the head. */
  readonly nik: Scalars['Nik']['output'];
  /** Village of residence. */
  readonly regionCode: Scalars['RegionCode']['output'];
};

/** A page of families with their companions; read by the hub alone. */
export type CaseloadRowConnection = {
  readonly __typename?: 'CaseloadRowConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CaseloadRowEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CaseloadRow>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A family with its companion in a list; read by the hub alone. */
export type CaseloadRowEdge = {
  readonly __typename?: 'CaseloadRowEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CaseloadRow;
};

/** A step that a request takes when it is not refused. */
export type ChangeRequestAction =
  /** Kemensos takes the request on: MINISTRY_REVIEW to DUKCAPIL_MATCHING. */
  | 'ACCEPT'
  /** Another officer of the regency approves: REGENCY_REVIEW to REGENCY_APPROVED. */
  | 'APPROVE'
  /** Kemensos has matched the persons with the civil register: DUKCAPIL_MATCHING to BPS_RANKING. */
  | 'CONFIRM_MATCH'
  /** The district endorses: VILLAGE_DELIBERATION to REGENCY_REVIEW. */
  | 'ENDORSE'
  /** The province forwards the requests of a closed period: REGENCY_APPROVED to MINISTRY_REVIEW. */
  | 'FORWARD'
  /** BPS has ranked the family, and the register follows the request: BPS_RANKING to APPLIED. */
  | 'RANK'
  /** The regency or the companion tells what was found, with a photograph and a note: FIELD_VERIFICATION to REGENCY_REVIEW. */
  | 'RECORD_FIELD_CHECK'
  /** The regency or the companion sends somebody to look: SUBMITTED or REGENCY_REVIEW to FIELD_VERIFICATION. */
  | 'START_FIELD_CHECK'
  /** The village hands in the minutes of its deliberation, or an SPTJM letter: DRAFT or SUBMITTED to VILLAGE_DELIBERATION. */
  | 'SUBMIT'
  /** A verifier of the regency finds the request in order; it stays in REGENCY_REVIEW. */
  | 'VERIFY';

/** What became of the requests of one region. */
export type ChangeRequestReport = {
  readonly __typename?: 'ChangeRequestReport';
  /** Requests that were written into the register. */
  readonly applied: RequestCount;
  /** Requests that have awaited action for 31 to 90 days. */
  readonly awaiting31To90Days: RequestCount;
  /** Requests that have awaited action for more than 90 days. */
  readonly awaitingOver90Days: RequestCount;
  /** Requests that have awaited action for up to 30 days. */
  readonly awaitingUpTo30Days: RequestCount;
  /** Those of them that changed the rank (desil) of the family. */
  readonly decileChanged: RequestCount;
  /** The region. */
  readonly region: Region;
  /** Requests that were refused. */
  readonly rejected: RequestCount;
  /** Requests that were taken back. */
  readonly withdrawn: RequestCount;
};

/** A page of regions with what became of their requests. */
export type ChangeRequestReportConnection = {
  readonly __typename?: 'ChangeRequestReportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ChangeRequestReportEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ChangeRequestReport>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in the report. */
export type ChangeRequestReportEdge = {
  readonly __typename?: 'ChangeRequestReportEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region with its counts. */
  readonly node: ChangeRequestReport;
};

/** What a command on a request to change the register came to. */
export type ChangeRequestResult = ActorNotAllowed | AlreadyExists | DataChangeRequest | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** A companion's graduations in a year. */
export type CompanionProgress = {
  readonly __typename?: 'CompanionProgress';
  /** How many PKH enrolments are in the caseload now. */
  readonly caseload: Scalars['Int']['output'];
  /** The companion. */
  readonly companion: SocialCompanion;
  /** How many PKH enrolments of the companion ended by graduation in the year. */
  readonly graduated: Scalars['Int']['output'];
  /** How many the companion was to bring to graduation in the year. */
  readonly target: Scalars['Int']['output'];
  /** The calendar year. */
  readonly year: Scalars['Int']['output'];
};

/** A page of companions' graduations. */
export type CompanionProgressConnection = {
  readonly __typename?: 'CompanionProgressConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CompanionProgressEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CompanionProgress>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A companion's graduations in a list. */
export type CompanionProgressEdge = {
  readonly __typename?: 'CompanionProgressEdge';
  /** Where they stand in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The companion's graduations. */
  readonly node: CompanionProgress;
};

/** A module that a companion has completed. */
export type CompanionTraining = {
  readonly __typename?: 'CompanionTraining';
  /** The companion. */
  readonly companion: SocialCompanion;
  /** Day on which it was completed. */
  readonly completedOn: Scalars['Date']['output'];
  /** Id of the record. */
  readonly id: Scalars['ID']['output'];
  /** The module. */
  readonly module: TrainingModule;
  /** Number of the state of the record. */
  readonly version: Scalars['Int']['output'];
};

/** A page of completed modules. */
export type CompanionTrainingConnection = {
  readonly __typename?: 'CompanionTrainingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CompanionTrainingEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<CompanionTraining>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A completed module in a list. */
export type CompanionTrainingEdge = {
  readonly __typename?: 'CompanionTrainingEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: CompanionTraining;
};

/** From where the register knows a component. */
export type ComponentBasis =
  /** From the member's age; for pupils the age stands for the stage of school. */
  | 'AGE'
  /** Somebody has entered it with an enrolment in PKH. */
  | 'ENTERED';

/** A field of the register that a request may correct. */
export type CorrectableField =
  /** Address of the family (alamat). */
  | 'ADDRESS'
  /** Marital status of a person (status perkawinan), one of the values of MaritalStatus. */
  | 'MARITAL_STATUS'
  /** Name of a person (nama). */
  | 'NAME'
  /** Occupation of a person (pekerjaan). */
  | 'OCCUPATION'
  /** What a member is to the head (hubungan keluarga), one of the values of FamilyRelationship but HEAD. */
  | 'RELATIONSHIP';

/** What is written wrong, and what is right. */
export type CorrectionInput = {
  /** Which field is wrong. */
  readonly field: CorrectableField;
  /** Whose field it is; left out for the address of the family. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** What is right. */
  readonly value: Scalars['String']['input'];
};

/** A request to be written down; the part that belongs to its kind is given, and no other. */
export type CreateChangeRequestInput = {
  /** Through which channel the request comes. */
  readonly channel: RequestChannel;
  /** With CORRECT: what is written wrong. */
  readonly correction?: InputMaybe<CorrectionInput>;
  /** With REPORT_DEATH: who died. */
  readonly death?: InputMaybe<DeathInput>;
  /** What proves it. */
  readonly evidence?: InputMaybe<ReadonlyArray<EvidenceInput>>;
  /** The family that it is about; left out for a proposal of a family that the register does not hold. */
  readonly household?: InputMaybe<Scalars['ID']['input']>;
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What it asks for. */
  readonly kind: RequestKind;
  /** With MERGE: which family joins. */
  readonly merge?: InputMaybe<MergeInput>;
  /** With REPORT_MOVE: where the family went. */
  readonly move?: InputMaybe<MoveInput>;
  /** With OBJECT: what is said of the recipient. */
  readonly objection?: InputMaybe<ObjectionInput>;
  /** With PROPOSE_NEW: what the family is proposed for. */
  readonly proposal?: InputMaybe<ProposalInput>;
  /** Why the request is made, in the words of who makes it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** With SPLIT: who leaves for a family of their own. */
  readonly split?: InputMaybe<SplitInput>;
};

/** A proposal to be written down. */
export type CreateDakProposalInput = {
  /** What is asked for, more than nothing. */
  readonly amount: Scalars['Rupiah']['input'];
  /** The field of the fund. */
  readonly field: DakField;
  /** The budget year. */
  readonly fiscalYear: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the office whose proposal it is: the caller's own. */
  readonly office: Scalars['ID']['input'];
  /** What is to be done, at most 200 characters. */
  readonly title: Scalars['String']['input'];
};

/** What is decided of a proposal. */
export type DakDecision =
  /** Another officer of Kemensos approves: MINISTRY_ASSESSED to APPROVED. */
  | 'APPROVE'
  /** Kemensos has assessed it: PROVINCE_ENDORSED to MINISTRY_ASSESSED. */
  | 'ASSESS'
  /** The province endorses: SUBMITTED to PROVINCE_ENDORSED. */
  | 'ENDORSE'
  /** Whoever's turn it is refuses. */
  | 'REJECT';

/** A field of the special allocation fund for social welfare; the list is assumed. */
export type DakField =
  /** Stores for disasters (lumbung sosial). */
  | 'DISASTER_STORES'
  /** Houses and equipment of empowerment (sarana pemberdayaan sosial). */
  | 'EMPOWERMENT_FACILITIES'
  /** Houses and equipment of rehabilitation (sarana rehabilitasi sosial). */
  | 'REHABILITATION_FACILITIES';

/** What an office asks for from the special allocation fund (Dana Alokasi Khusus, DAK). */
export type DakProposal = {
  readonly __typename?: 'DakProposal';
  /** What is asked for. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The field of the fund (bidang). */
  readonly field: DakField;
  /** The budget year. */
  readonly fiscalYear: Scalars['Int']['output'];
  /** The steps that the proposal has taken, oldest first. */
  readonly history: HistoryEntryConnection;
  /** Id of the proposal. */
  readonly id: Scalars['ID']['output'];
  /** Whose proposal it is. */
  readonly office?: Maybe<SocialOffice>;
  /** How far the proposal has come. */
  readonly status: DakProposalStatus;
  /** What is to be done. */
  readonly title: Scalars['String']['output'];
  /** How many steps the proposal has taken; to be told with the next one. */
  readonly version: Scalars['Int']['output'];
};


/** What an office asks for from the special allocation fund (Dana Alokasi Khusus, DAK). */
export type DakProposalHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of proposals. */
export type DakProposalConnection = {
  readonly __typename?: 'DakProposalConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DakProposalEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DakProposal>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A proposal in a list. */
export type DakProposalEdge = {
  readonly __typename?: 'DakProposalEdge';
  /** Where the proposal stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The proposal. */
  readonly node: DakProposal;
};

/** Which proposals are wanted; a proposal must satisfy every condition that is given. */
export type DakProposalFilter = {
  /** Only proposals for this budget year. */
  readonly fiscalYear?: InputMaybe<Scalars['Int']['input']>;
  /** Only proposals of offices whose region lies in this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only proposals in this state. */
  readonly status?: InputMaybe<DakProposalStatus>;
};

/** What a command on a proposal came to. */
export type DakProposalResult = ActorNotAllowed | AlreadyExists | DakProposal | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** How far a proposal for a special allocation has come. */
export type DakProposalStatus =
  /** Approved by Kemensos. */
  | 'APPROVED'
  /** Being written. */
  | 'DRAFT'
  /** Assessed by Kemensos. */
  | 'MINISTRY_ASSESSED'
  /** Endorsed by the province. */
  | 'PROVINCE_ENDORSED'
  /** Refused. */
  | 'REJECTED'
  /** Handed in to the province. */
  | 'SUBMITTED'
  /** Taken back by the office. */
  | 'WITHDRAWN';

/** A request to change the register: a proposal, an objection or a correction (usul, sanggah, perbaikan). */
export type DataChangeRequest = {
  readonly __typename?: 'DataChangeRequest';
  /** Whether the field check bore the request out; null where there was none. */
  readonly borneOut?: Maybe<Scalars['Boolean']['output']>;
  /** What the register is to hold. */
  readonly change: RequestedChange;
  /** Through which channel it came. */
  readonly channel: RequestChannel;
  /** The 17th of the month in whose proposals the request is counted; the data is drawn on the day after. */
  readonly cutOff: Scalars['Date']['output'];
  /** The rank (desil) that BPS has given with the request; null where it has given none. */
  readonly decile?: Maybe<Scalars['Int']['output']>;
  /** Whether the register has followed the request. */
  readonly effect: RequestEffect;
  /** What proves it, oldest first; empty to a family that the request objects to. */
  readonly evidence: RequestEvidenceConnection;
  /** The steps that the request has taken, oldest first. */
  readonly history: RequestHistoryEntryConnection;
  /** The family that it is about; null where the register does not hold it yet, or where the caller may not see it. */
  readonly household?: Maybe<Household>;
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** What it asks for. */
  readonly kind: RequestKind;
  /** Where that family resides; null to a citizen who objects to it. */
  readonly region?: Maybe<Region>;
  /** How far it has come. */
  readonly status: RequestStatus;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When it last changed its state. */
  readonly updatedAt: Scalars['DateTime']['output'];
  /** How many steps the request has taken; to be told with the next one. */
  readonly version: Scalars['Int']['output'];
};


/** A request to change the register: a proposal, an objection or a correction (usul, sanggah, perbaikan). */
export type DataChangeRequestEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A request to change the register: a proposal, an objection or a correction (usul, sanggah, perbaikan). */
export type DataChangeRequestHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of requests. */
export type DataChangeRequestConnection = {
  readonly __typename?: 'DataChangeRequestConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DataChangeRequestEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DataChangeRequest>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A request in a list. */
export type DataChangeRequestEdge = {
  readonly __typename?: 'DataChangeRequestEdge';
  /** Where the request stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The request. */
  readonly node: DataChangeRequest;
};

/** Which requests are wanted; a request must satisfy every condition that is given. */
export type DataChangeRequestFilter = {
  /** Only requests that came through this channel. */
  readonly channel?: InputMaybe<RequestChannel>;
  /** Only requests that are counted with this cut-off, the 17th of a month. */
  readonly cutOff?: InputMaybe<Scalars['Date']['input']>;
  /** Only requests of this kind. */
  readonly kind?: InputMaybe<RequestKind>;
  /** Only requests about families that reside in this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only requests in this state. */
  readonly status?: InputMaybe<RequestStatus>;
};

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

/** Who died, and who heads the family then. */
export type DeathInput = {
  /** Day of the death. */
  readonly diedOn: Scalars['Date']['input'];
  /** The member who becomes head, where the head died and others remain. */
  readonly newHead?: InputMaybe<Scalars['ID']['input']>;
  /** The member who died. */
  readonly person: Scalars['ID']['input'];
};

/** What is decided of which proposal. */
export type DecideDakProposalInput = {
  /** The decision. */
  readonly decision: DakDecision;
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Why; needed with REJECT. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** Decides on a finding under verification. */
export type DecideFindingInput = {
  /** The decision. */
  readonly decision: FindingDecision;
  /** What the verification found, such as the letter that was seen; 3 to 1,000 characters, without names and numbers of persons. */
  readonly evidence: Scalars['String']['input'];
  /** Version of the finding that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the finding. */
  readonly finding: Scalars['ID']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it; a UUID. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is decided so; 3 to 1,000 characters, without names and numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

/** The finding with the decision, or why there is none. */
export type DecideFindingResult = ActorNotAllowed | IdempotencyKeyReused | IneligibilityFinding | RecordNotFound | StepNotAllowed | VersionConflict;

/** What decideGraduation asks for. */
export type DecideGraduationInput = {
  /** The warnings that Household.graduationCheck told the decider; an empty list where it told none. */
  readonly acknowledgedWarnings: ReadonlyArray<GraduationWarning>;
  /** The decision. */
  readonly decision: GraduationDecision;
  /** The version that the decider has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The graduation, by its id. */
  readonly graduation: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why. It is kept with the decision. */
  readonly reason: Scalars['String']['input'];
  /** The ministries that had not answered Household.graduationCheck; an empty list where all had. */
  readonly unansweredMinistries: ReadonlyArray<Ministry>;
};

/** The graduation, or why it was not decided. */
export type DecideGraduationResult = ActorNotAllowed | Graduation | IdempotencyKeyReused | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

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

/** Which way a family's decile moved. */
export type DecileDirection =
  /** To a lower decile: the family is worse off, compared with others. */
  | 'DOWN'
  /** To a higher decile: the family is better off, compared with others. */
  | 'UP';

/** A family whose decile moved between two versions of DTSEN. */
export type DecileMove = {
  readonly __typename?: 'DecileMove';
  /** Its decile in the earlier version. */
  readonly fromDecile: Scalars['Int']['output'];
  /** The family. */
  readonly household: Household;
  /** What the family was paid by PKH and Sembako from the day of the earlier version to that of the later. */
  readonly paidBetween?: Maybe<Scalars['Rupiah']['output']>;
  /** What the family was paid by PKH and Sembako since the day of the later version. */
  readonly paidSince?: Maybe<Scalars['Rupiah']['output']>;
  /** Its decile in the later version. */
  readonly toDecile: Scalars['Int']['output'];
};

/** How many families of one region moved; a number that is withheld is null. */
export type DecileMoveCell = {
  readonly __typename?: 'DecileMoveCell';
  /** Families that moved down by one decile or more. */
  readonly down?: Maybe<Scalars['Int']['output']>;
  /** Families that moved down by three deciles or more. */
  readonly downThreeOrMore?: Maybe<Scalars['Int']['output']>;
  /** Families that both versions rank. */
  readonly ranked?: Maybe<Scalars['Int']['output']>;
  /** Why a number is withheld; null where all are shown. */
  readonly reason?: Maybe<SuppressionReason>;
  /** The region. */
  readonly region: Region;
  /** Whether a number is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Families that moved up by one decile or more. */
  readonly up?: Maybe<Scalars['Int']['output']>;
  /** Families that moved up by three deciles or more. */
  readonly upThreeOrMore?: Maybe<Scalars['Int']['output']>;
};

/** A page of regions with the families that moved. */
export type DecileMoveCellConnection = {
  readonly __typename?: 'DecileMoveCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DecileMoveCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DecileMoveCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list of those with families that moved. */
export type DecileMoveCellEdge = {
  readonly __typename?: 'DecileMoveCellEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region's cell. */
  readonly node: DecileMoveCell;
};

/** A page of families whose decile moved. */
export type DecileMoveConnection = {
  readonly __typename?: 'DecileMoveConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DecileMoveEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DecileMove>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A family whose decile moved in a list. */
export type DecileMoveEdge = {
  readonly __typename?: 'DecileMoveEdge';
  /** Where the family stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The family. */
  readonly node: DecileMove;
};

/** How many families moved between two versions of DTSEN, by region, with small cells withheld. */
export type DecileMoveReport = {
  readonly __typename?: 'DecileMoveReport';
  /** Publication date of the earlier version. */
  readonly from: Scalars['Date']['output'];
  /** Fewest families in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The regions directly below, in the order of their codes. */
  readonly regions: DecileMoveCellConnection;
  /** Publication date of the later version. */
  readonly to: Scalars['Date']['output'];
  /** The whole region, as far as the caller's rows go. */
  readonly total: DecileMoveCell;
};


/** How many families moved between two versions of DTSEN, by region, with small cells withheld. */
export type DecileMoveReportRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The welfare rank of a family in one version of DTSEN. */
export type DecileRecord = {
  readonly __typename?: 'DecileRecord';
  /** Rank (desil) in that version, 1 poorest to 10. */
  readonly decile: Scalars['Int']['output'];
  /** Publication date of the version. */
  readonly dtsenVersion: Scalars['Date']['output'];
};

/** A page of ranks. */
export type DecileRecordConnection = {
  readonly __typename?: 'DecileRecordConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DecileRecordEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DecileRecord>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A rank in a list. */
export type DecileRecordEdge = {
  readonly __typename?: 'DecileRecordEdge';
  /** Where the rank stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The rank. */
  readonly node: DecileRecord;
};

/** A level at which requests are dealt with (tingkat), from the citizen to the nation as in Musrenbang. */
export type DeliberationLevel =
  /** The family itself, or who speaks for a citizen (masyarakat). */
  | 'CITIZEN'
  /** The district (kecamatan). */
  | 'DISTRICT'
  /** The nation (pusat). */
  | 'NATION'
  /** The province (provinsi). */
  | 'PROVINCE'
  /** The regency or city (kabupaten/kota). */
  | 'REGENCY_CITY'
  /** The village or urban ward (desa/kelurahan). */
  | 'VILLAGE';

/** One payment of a programme in one tranche of a year. */
export type Disbursement = {
  readonly __typename?: 'Disbursement';
  /** What is paid. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The bank or the post through which it is paid; null where it is not chosen yet. */
  readonly channel?: Maybe<PaymentChannel>;
  /** Id of the payment. */
  readonly id: Scalars['ID']['output'];
  /** Day of the payment; null where it has not been made. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** How far the payment has come. */
  readonly status: DisbursementStatus;
  /** Number of the tranche (tahap) in its year, from 1. */
  readonly tranche: Scalars['Int']['output'];
  /** The budget year. */
  readonly year: Scalars['Int']['output'];
};

/** Payments of one tranche in one region; a number that is withheld is null. */
export type DisbursementCell = {
  readonly __typename?: 'DisbursementCell';
  /** Sum of the payments. */
  readonly amount?: Maybe<Scalars['Rupiah']['output']>;
  /** Payments whose account failed its check or whose money went back. */
  readonly failed?: Maybe<Scalars['Int']['output']>;
  /** Sum of the payments whose account failed its check or whose money went back. */
  readonly failedAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** Families of the region in deciles 1 to 4. */
  readonly lowDecileFamilies?: Maybe<Scalars['Int']['output']>;
  /** Payments of the tranche; one for each enrolment. */
  readonly payments?: Maybe<Scalars['Int']['output']>;
  /** Payments that are planned or instructed. */
  readonly planned?: Maybe<Scalars['Int']['output']>;
  /** Sum of the payments that are planned or instructed. */
  readonly plannedAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** Why a number is withheld; null where all are shown. */
  readonly reason?: Maybe<SuppressionReason>;
  /** The region. */
  readonly region: Region;
  /** Whether a number is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Payments whose money is in the account or was taken out. */
  readonly transferred?: Maybe<Scalars['Int']['output']>;
  /** Sum of the payments whose money is in the account or was taken out. */
  readonly transferredAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** Rupiah transferred for each family in deciles 1 to 4, rounded down. */
  readonly transferredPerLowDecileFamily?: Maybe<Scalars['Rupiah']['output']>;
};

/** A page of a report of payments. */
export type DisbursementCellConnection = {
  readonly __typename?: 'DisbursementCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DisbursementCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DisbursementCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a report of payments. */
export type DisbursementCellEdge = {
  readonly __typename?: 'DisbursementCellEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region's cell. */
  readonly node: DisbursementCell;
};

/** A page of payments. */
export type DisbursementConnection = {
  readonly __typename?: 'DisbursementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DisbursementEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Disbursement>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A payment in a list. */
export type DisbursementEdge = {
  readonly __typename?: 'DisbursementEdge';
  /** Where the payment stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The payment. */
  readonly node: Disbursement;
};

/** Payments of one tranche of a programme by region, with small cells withheld. */
export type DisbursementReport = {
  readonly __typename?: 'DisbursementReport';
  /** Fewest families in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The programme. */
  readonly program: SocialProgram;
  /** The regions below, in the order of their codes. */
  readonly regions: DisbursementCellConnection;
  /** The whole region, as far as the caller's rows go. */
  readonly total: DisbursementCell;
  /** Number of the tranche in its year. */
  readonly tranche: Scalars['Int']['output'];
  /** The budget year. */
  readonly year: Scalars['Int']['output'];
};


/** Payments of one tranche of a programme by region, with small cells withheld. */
export type DisbursementReportRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How far a payment has come. */
export type DisbursementStatus =
  /** The account did not pass its check (gagal cek rekening). */
  | 'ACCOUNT_CHECK_FAILED'
  /** The bank or the post has been told to pay (SP2D). */
  | 'INSTRUCTED'
  /** The payment is planned. */
  | 'PLANNED'
  /** The money went back to the treasury (retur). */
  | 'RETURNED'
  /** The money is in the account (salur). */
  | 'TRANSFERRED'
  /** The family has taken the money out (transaksi). */
  | 'WITHDRAWN';

/** A version of DTSEN that the register has taken in. */
export type DtsenVersion = {
  readonly __typename?: 'DtsenVersion';
  /** Families of the register in it, ranked or not; null where that was not kept, or is withheld because they are few. */
  readonly families?: Maybe<Scalars['Int']['output']>;
  /** Whether it is the one that ranks the families now. */
  readonly isCurrent: Scalars['Boolean']['output'];
  /** Publication date of the version, by which it is known. */
  readonly publishedOn: Scalars['Date']['output'];
  /** The quarter that it is published in, written YYYY-Qn. */
  readonly quarter: Scalars['String']['output'];
  /** Families of the register that it does not rank; null where that was not kept, or is withheld because they are few. */
  readonly unranked?: Maybe<Scalars['Int']['output']>;
};

/** A page of versions of DTSEN. */
export type DtsenVersionConnection = {
  readonly __typename?: 'DtsenVersionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<DtsenVersionEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<DtsenVersion>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A version of DTSEN in a list. */
export type DtsenVersionEdge = {
  readonly __typename?: 'DtsenVersionEdge';
  /** Where the version stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: DtsenVersion;
};

/** Result of matching a person with the civil register (pemadanan Dukcapil). */
export type DukcapilMatchStatus =
  /** The person is registered as deceased (meninggal). */
  | 'DECEASED'
  /** The NIK is used by several people. */
  | 'DUPLICATE'
  /** NIK and name agree (padan). */
  | 'MATCHED'
  /** The NIK exists under another name. */
  | 'NAME_MISMATCH'
  /** No match has been tried yet. */
  | 'NOT_CHECKED'
  /** The NIK does not exist (tidak padan). */
  | 'NOT_FOUND';

/** What ends an enrolment. */
export type EndEnrollmentInput = {
  /** Id of the enrolment. */
  readonly enrollment: Scalars['ID']['input'];
  /** How it ends; graduation has a workflow of its own. */
  readonly exitKind: ExitKind;
  /** What was found, for a termination. */
  readonly exitReason?: InputMaybe<IneligibilityReason>;
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is decided. */
  readonly reason: Scalars['String']['input'];
};

/** What a command on an enrolment came to. */
export type EnrollmentResult = ActorNotAllowed | AlreadyExists | IdempotencyKeyReused | RecordNotFound | RuleNotMet | SocialEnrollment | StepNotAllowed | VersionConflict;

/** State of an enrolment in a programme. */
export type EnrollmentStatus =
  /** Receiving the programme (aktif). */
  | 'ACTIVE'
  /** The proposal has been found eligible (layak). */
  | 'ELIGIBLE'
  /** No longer in the programme (keluar). */
  | 'EXITED'
  /** Somebody has proposed the family or the person (usulan). */
  | 'PROPOSED'
  /** Payment is halted while something is checked (ditangguhkan). */
  | 'SUSPENDED'
  /** Eligible, and waiting for a place in the quota (daftar tunggu). */
  | 'WAITING';

/** Evidence that is handed in. */
export type EvidenceInput = {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Under which number or name it is kept, at most 200 characters, without personal numbers. */
  readonly reference: Scalars['String']['input'];
  /** Where it was taken. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Day on which it was taken or written. */
  readonly takenOn: Scalars['Date']['input'];
};

/** What proves a request. */
export type EvidenceKind =
  /** A document, such as a family card or a death certificate (dokumen). */
  | 'DOCUMENT'
  /** Note of a visit (catatan lapangan). */
  | 'FIELD_NOTE'
  /** Minutes of a deliberation of the village (berita acara musdes/muskel). */
  | 'MUSDES_MINUTES'
  /** A photograph with its place (foto). */
  | 'PHOTO'
  /** Letter of absolute responsibility (surat pernyataan tanggung jawab mutlak, SPTJM). */
  | 'SPTJM';

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

/** What a member is to the head of the family (status hubungan dalam keluarga, SHDK). */
export type FamilyRelationship =
  /** Child of the head (anak). */
  | 'CHILD'
  /** Son- or daughter-in-law (menantu). */
  | 'CHILD_IN_LAW'
  /** Domestic worker (pembantu). */
  | 'DOMESTIC_WORKER'
  /** Grandchild (cucu). */
  | 'GRANDCHILD'
  /** The head (kepala keluarga). */
  | 'HEAD'
  /** Husband of the head (suami). */
  | 'HUSBAND'
  /** Another relation (lainnya). */
  | 'OTHER'
  /** Another relative (famili lain). */
  | 'OTHER_RELATIVE'
  /** Parent (orang tua). */
  | 'PARENT'
  /** Parent-in-law (mertua). */
  | 'PARENT_IN_LAW'
  /** Wife of the head (istri). */
  | 'WIFE';

/** A hit of matching with another register; every condition that is given must hold of the same finding. */
export type FindingCondition = {
  /** For one of these reasons. */
  readonly reasons?: InputMaybe<ReadonlyArray<IneligibilityReason>>;
  /** How far it has been verified. */
  readonly status?: InputMaybe<FindingStatus>;
};

/** A decision on a finding. */
export type FindingDecision =
  /** It is true. */
  | 'CONFIRMED'
  /** It is not true. */
  | 'REJECTED';

/** What a confirmed finding has done to enrolments. */
export type FindingEffect =
  /** The enrolments concerned have been ended. A later rejection does not take them up again: that takes a new proposal. */
  | 'DONE'
  /** The enrolments concerned are being ended. */
  | 'PENDING';

/** Which findings are wanted; a finding must satisfy every condition that is given. */
export type FindingFilter = {
  /** Only findings of one of these reasons; at least one. */
  readonly reasons?: InputMaybe<ReadonlyArray<IneligibilityReason>>;
  /** Only findings about families that reside in this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only findings in this state. */
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

/** A person who was head of a family before. */
export type FormerHead = {
  readonly __typename?: 'FormerHead';
  /** First day as head; null where it is not known. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Who it was. */
  readonly person: Person;
  /** Why the person is no longer head. */
  readonly reason: FormerHeadReason;
  /** Last day as head; null where it is not known. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A page of former heads. */
export type FormerHeadConnection = {
  readonly __typename?: 'FormerHeadConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<FormerHeadEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<FormerHead>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A former head in a list. */
export type FormerHeadEdge = {
  readonly __typename?: 'FormerHeadEdge';
  /** Where the former head stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The former head. */
  readonly node: FormerHead;
};

/** Why a person is no longer head of a family. */
export type FormerHeadReason =
  /** The person died (meninggal). */
  | 'DEATH'
  /** The person left by divorce (cerai). */
  | 'DIVORCE'
  /** The person moved away (pindah). */
  | 'MOVE'
  /** Another reason, or none on record. */
  | 'OTHER';

/** A family on its way out of PKH (graduasi): proposed, assessed, decided. It is no termination. */
export type Graduation = {
  readonly __typename?: 'Graduation';
  /** The warnings of other ministries that the decider has said to know. The record holds them as they were told to it. */
  readonly acknowledgedWarnings: ReadonlyArray<GraduationWarning>;
  /** The companion when it was proposed; null where none was named. */
  readonly companion?: Maybe<SocialCompanion>;
  /** Day of the decision, or of the withdrawal; null before it. */
  readonly decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether the PKH enrolment has been ended by it. */
  readonly enrollmentEnded: Scalars['Boolean']['output'];
  /** Who took which step, when and why, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family; null where the caller may not see it any more. */
  readonly household?: Maybe<Household>;
  /** Id of the graduation. */
  readonly id: Scalars['ID']['output'];
  /** How the family graduates. */
  readonly kind: GraduationKind;
  /** Day of the proposal. */
  readonly proposedOn: Scalars['Date']['output'];
  /** Why the family was a candidate on the day of the proposal. */
  readonly reasons: ReadonlyArray<GraduationReason>;
  /** Whether the assessment recommends it; null before the assessment. */
  readonly recommended?: Maybe<Scalars['Boolean']['output']>;
  /** The region where the family resided when it was proposed. */
  readonly region: Region;
  /** How far it has come. */
  readonly status: GraduationStatus;
  /** The ministries that, as the decider has said, had not answered. */
  readonly unansweredMinistries: ReadonlyArray<Ministry>;
  /** Number of the state of the record, to pass as `expectedVersion`. */
  readonly version: Scalars['Int']['output'];
};


/** A family on its way out of PKH (graduasi): proposed, assessed, decided. It is no termination. */
export type GraduationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A family that may graduate from PKH. */
export type GraduationCandidate = {
  readonly __typename?: 'GraduationCandidate';
  /** Publication date of the DTSEN version for which that holds. */
  readonly asOf: Scalars['Date']['output'];
  /** The companion of the family; null where none is named. */
  readonly companion?: Maybe<SocialCompanion>;
  /** The family. */
  readonly household: Household;
  /** Whether its income is above the minimum wage, as far as that is known. */
  readonly incomeRule: IncomeRule;
  /** Why it may graduate. */
  readonly reasons: ReadonlyArray<GraduationReason>;
};

/** A page of candidates for graduation. */
export type GraduationCandidateConnection = {
  readonly __typename?: 'GraduationCandidateConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<GraduationCandidateEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<GraduationCandidate>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A candidate for graduation in a list. */
export type GraduationCandidateEdge = {
  readonly __typename?: 'GraduationCandidateEdge';
  /** Where the candidate stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The candidate. */
  readonly node: GraduationCandidate;
};

/** Which candidates for graduation are wanted; a family must satisfy every condition that is given. */
export type GraduationCandidateFilter = {
  /** Only families of this companion, by its id. */
  readonly companion?: InputMaybe<Scalars['ID']['input']>;
  /** Only families with this reason. */
  readonly reason?: InputMaybe<GraduationReason>;
  /** Only families that reside in this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** A page of graduations. */
export type GraduationConnection = {
  readonly __typename?: 'GraduationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<GraduationEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Graduation>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A decision on a graduation. */
export type GraduationDecision =
  /** The family graduates. */
  | 'GRADUATED'
  /** The family stays in PKH for now. */
  | 'NOT_YET';

/** A graduation in a list. */
export type GraduationEdge = {
  readonly __typename?: 'GraduationEdge';
  /** Where the graduation stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The graduation. */
  readonly node: Graduation;
};

/** Which graduations are wanted; a graduation must satisfy every condition that is given. */
export type GraduationFilter = {
  /** Only graduations of families of this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
  /** Only graduations in this state. */
  readonly status?: InputMaybe<GraduationStatus>;
};

/** How a family graduated. */
export type GraduationKind =
  /** No member has a component any more (graduasi alamiah). */
  | 'NATURAL'
  /** The family left by its own wish or by assessment while still poor (prasejahtera). */
  | 'PRE_PROSPEROUS'
  /** The family earns its own living (graduasi sejahtera mandiri). */
  | 'SELF_RELIANT';

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

/** How far a graduation has come. */
export type GraduationStatus =
  /** Assessed by the social office of the regency or city (Dinas Sosial). */
  | 'ASSESSED'
  /** Decided: the family has graduated, and its PKH enrolment ends. */
  | 'GRADUATED'
  /** Decided: the family stays in PKH for now. */
  | 'NOT_YET'
  /** Proposed by the companion or the family (usulan graduasi). */
  | 'PROPOSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What other ministries know that speaks against a graduation. */
export type GraduationWarning =
  /** The family lives in a house unfit to live in (RTLH), as PKP knows it. */
  | 'STILL_UNFIT_HOUSE'
  /** A child of the family is stunted, as BKKBN knows it. */
  | 'STUNTED_CHILD'
  /** The family is at risk of stunting (KRS), as BKKBN knows it. */
  | 'STUNTING_RISK';

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
  /** Opaque id: a pseudonym of the household's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the head on the newest family card known to the owner of membership; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The household's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
  /** What Kemensos holds of the family: its place in DTSEN, its members and its programmes. */
  readonly welfare?: Maybe<HouseholdWelfare>;
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

/** To which households NIKs belong; for the hub's own room alone. */
export type HouseholdHeads = {
  readonly __typename?: 'HouseholdHeads';
  /** Keys of the present heads in the order of the NIKs, as 64-bit floating point numbers, the lowest byte first, in base64; -1 where there is none. */
  readonly heads: Scalars['String']['output'];
  /** Villages of the households in the same order and form; -1 where there is none. */
  readonly regions: Scalars['String']['output'];
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

/** A person on the record of a family. */
export type HouseholdMember = {
  readonly __typename?: 'HouseholdMember';
  /** True for the carer (pengurus), the member who holds the account that aid is paid to. */
  readonly isCarer: Scalars['Boolean']['output'];
  /** Who it is. */
  readonly person: Person;
  /** What the person is to the head (hubungan dengan kepala keluarga). */
  readonly relationship: FamilyRelationship;
  /** Day from which the person belongs to the family; null where it is not known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
};

/** A page of members. */
export type HouseholdMemberConnection = {
  readonly __typename?: 'HouseholdMemberConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<HouseholdMemberEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<HouseholdMember>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A member in a list. */
export type HouseholdMemberEdge = {
  readonly __typename?: 'HouseholdMemberEdge';
  /** Where the member stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The member. */
  readonly node: HouseholdMember;
};

/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfare = {
  readonly __typename?: 'HouseholdWelfare';
  /** Address of residence as the register holds it. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Day on which the register last saw the family. */
  readonly asOf?: Maybe<Scalars['Date']['output']>;
  /** Requests to change what the register holds of the family, oldest first. */
  readonly changeRequests?: Maybe<DataChangeRequestConnection>;
  /** Welfare rank of the family (desil), 1 poorest to 10; null where BPS has not ranked it. */
  readonly decile?: Maybe<Scalars['Int']['output']>;
  /** The ranks that the family has had, oldest first. */
  readonly decileHistory?: Maybe<DecileRecordConnection>;
  /** Publication date of the DTSEN version that the decile comes from. */
  readonly dtsenVersion?: Maybe<Scalars['Date']['output']>;
  /** Places of the family or its members in the programmes of Kemensos (kepesertaan), oldest first. */
  readonly enrollments?: Maybe<SocialEnrollmentConnection>;
  /** The dated events of the family in this register, after a place among them; asked by the hub's own room alone. */
  readonly events?: Maybe<RegisterEvents>;
  /** Number of the family card (No. KK) with its middle hidden. */
  readonly familyCardNumberMasked?: Maybe<Scalars['String']['output']>;
  /** Hits of matching the family's NIKs with other registers (temuan ketidaklayakan), oldest first. */
  readonly findings?: Maybe<IneligibilityFindingConnection>;
  /** The people who were head of the family before. */
  readonly formerHeads?: Maybe<FormerHeadConnection>;
  /** Why the family is a candidate for graduation from PKH, as of its DTSEN version; empty where it is none. */
  readonly graduationReasons?: Maybe<ReadonlyArray<GraduationReason>>;
  /** The family's graduations on their way or closed, oldest first. */
  readonly graduations?: Maybe<GraduationConnection>;
  /** Referrals of the family by Kemendukbangga/BKKBN (rujukan masuk), the newest first. */
  readonly incomingReferrals?: Maybe<IncomingReferralConnection>;
  /** How the record was found; null where there is none. */
  readonly matchMethod?: Maybe<MatchMethod>;
  /** The people on the record of the family. */
  readonly members?: Maybe<HouseholdMemberConnection>;
  /** What the family's members would bring to a PKH entitlement on a day, by stage of life; it tells of amounts, not of a place in PKH. */
  readonly pkhEntitlement?: Maybe<PkhEntitlement>;
  /** The desa or kelurahan where the family resides. */
  readonly region?: Maybe<Region>;
  /** What this register holds of the family that others hold as well; asked by the hub's own room alone. */
  readonly registerFacts?: Maybe<RegisterFacts>;
  /** Whether there is data; the other fields are null where it is not AVAILABLE. */
  readonly status: DataStatus;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareDecileHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareEnrollmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  program?: InputMaybe<SocialProgram>;
  status?: InputMaybe<EnrollmentStatus>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareEventsArgs = {
  afterId?: InputMaybe<Scalars['String']['input']>;
  afterOn?: InputMaybe<Scalars['Date']['input']>;
  first: Scalars['Int']['input'];
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<FindingStatus>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareFormerHeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareGraduationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareIncomingReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfareMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What the social welfare register (DTSEN at Kemensos) holds of a family. */
export type HouseholdWelfarePkhEntitlementArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** The idempotency key was used before, for another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** Families of one decile; a number that is withheld is null. */
export type IncidenceCell = {
  readonly __typename?: 'IncidenceCell';
  /** The decile, 1 poorest to 10; null for the total and for families that are not ranked. */
  readonly decile?: Maybe<Scalars['Int']['output']>;
  /** Families of the decile. */
  readonly families?: Maybe<Scalars['Int']['output']>;
  /** Families of the decile in which somebody is actively enrolled. */
  readonly reached?: Maybe<Scalars['Int']['output']>;
  /** Why a number is withheld; null where all are shown. */
  readonly reason?: Maybe<SuppressionReason>;
  /** The reached as a share of the families, 0 to 1. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Whether a number is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** A page of deciles. */
export type IncidenceCellConnection = {
  readonly __typename?: 'IncidenceCellConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<IncidenceCellEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<IncidenceCell>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A decile in a list. */
export type IncidenceCellEdge = {
  readonly __typename?: 'IncidenceCellEdge';
  /** Where the decile stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The decile's cell. */
  readonly node: IncidenceCell;
};

/** Whether a family's income is above the minimum wage of its region (UMP/UMK). */
export type IncomeRule =
  /** It is above. */
  | 'MET'
  /** It is not above. */
  | 'NOT_MET'
  /** The register knows no income of the family, or no minimum wage of the region. */
  | 'UNKNOWN';

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

/** A hit of matching a NIK with another register (temuan ketidaklayakan): a suspicion until it is confirmed. */
export type IneligibilityFinding = {
  readonly __typename?: 'IneligibilityFinding';
  /** What a confirmation has done to enrolments; null where the reason bars none, or nobody has confirmed it. */
  readonly effect?: Maybe<FindingEffect>;
  /** What the other register says, in a sentence without names and numbers of persons; null where nothing is known. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** Day of the match: the day that the other register's data are of. */
  readonly foundOn: Scalars['Date']['output'];
  /** The steps that the finding has taken, oldest first. */
  readonly history: HistoryEntryConnection;
  /** The family that it is about; null where the family has left the caller's rows. */
  readonly household?: Maybe<Household>;
  /** Id of the finding. */
  readonly id: Scalars['ID']['output'];
  /** When the family objected; null where no objection awaits a decision. */
  readonly objectedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whom it is about; null where it is about the family. */
  readonly person?: Maybe<Person>;
  /** What was found. */
  readonly reason: IneligibilityReason;
  /** The register or the check that it comes from. */
  readonly source: Scalars['String']['output'];
  /** How far the finding has been verified. */
  readonly status: FindingStatus;
  /** What the verification found, in the words of who decided; null before the first decision. */
  readonly verifiedEvidence?: Maybe<Scalars['String']['output']>;
  /** Version of the record, to be given with the next step. */
  readonly version: Scalars['Int']['output'];
};


/** A hit of matching a NIK with another register (temuan ketidaklayakan): a suspicion until it is confirmed. */
export type IneligibilityFindingHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of findings. */
export type IneligibilityFindingConnection = {
  readonly __typename?: 'IneligibilityFindingConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<IneligibilityFindingEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<IneligibilityFinding>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A finding in a list. */
export type IneligibilityFindingEdge = {
  readonly __typename?: 'IneligibilityFindingEdge';
  /** Where the finding stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The finding. */
  readonly node: IneligibilityFinding;
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

/** What is to be paid. */
export type InstructTrancheInput = {
  /** Through whom it is paid. */
  readonly channel: PaymentChannel;
  /** Id of the enrolment. */
  readonly enrollment: Scalars['ID']['input'];
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Number of the tranche in its year, from 1. */
  readonly tranche: Scalars['Int']['input'];
  /** The budget year. */
  readonly year: Scalars['Int']['input'];
};

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

/** Marital status of a person (status perkawinan). */
export type MaritalStatus =
  /** Divorced (cerai hidup). */
  | 'DIVORCED'
  /** Married (kawin). */
  | 'MARRIED'
  /** Never married (belum kawin). */
  | 'SINGLE'
  /** Widowed (cerai mati). */
  | 'WIDOWED';

/** How a ministry's record was found for the household that was asked for. */
export type MatchMethod =
  /** The NIK asked for is a former head's in the record. */
  | 'FORMER_HEAD_NIK'
  /** The head's NIK in the record is the one asked for. */
  | 'HEAD_NIK'
  /** The NIK asked for is another member's in the record. */
  | 'MEMBER_NIK';

/** Which family joins another. */
export type MergeInput = {
  /** The family that joins, and ends. */
  readonly household: Scalars['ID']['input'];
};

/** A ministry whose register the hub joins. */
export type Ministry =
  /** Ministry of Population and Family Development (Kemendukbangga/BKKBN). */
  | 'FAMILY_PLANNING'
  /** Ministry of Housing and Settlements (Kementerian PKP). */
  | 'HOUSING'
  /** Ministry of Social Affairs (Kemensos). */
  | 'SOCIAL_WELFARE';

/** Where a family went. */
export type MoveInput = {
  /** The address there. */
  readonly address: Scalars['String']['input'];
  /** Day of the move. */
  readonly movedOn: Scalars['Date']['input'];
  /** The desa or kelurahan where the family resides now. */
  readonly region: Scalars['RegionCode']['input'];
};

/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Lets a proposed enrolment begin, or one that was halted go on (penetapan). */
  readonly activateEnrollment?: Maybe<EnrollmentResult>;
  /** Takes a request one step on, by whose turn it is. */
  readonly advanceChangeRequest?: Maybe<ChangeRequestResult>;
  /** Records the assessment of the social office of the regency or city (Dinas Sosial). */
  readonly assessGraduation?: Maybe<AssessGraduationResult>;
  /** Writes down a request to change the register: a draft in the formal channel, handed in at once in the participatory one. */
  readonly createChangeRequest?: Maybe<ChangeRequestResult>;
  /** Writes down a proposal of the caller's own office as a draft. */
  readonly createDakProposal?: Maybe<DakProposalResult>;
  /** Takes a proposal one step on, or refuses it, by whose turn it is. */
  readonly decideDakProposal?: Maybe<DakProposalResult>;
  /** Decides on a finding under verification: for an officer who has not worked on it before. A confirmed reason that bars ends what is still open of the enrolments concerned. */
  readonly decideFinding?: Maybe<DecideFindingResult>;
  /** Decides on a graduation, by an officer of Kemensos; GRADUATED ends the PKH enrolment. */
  readonly decideGraduation?: Maybe<DecideGraduationResult>;
  /** Decides on a family that was referred to PKH; the answer goes back to the sender. */
  readonly decideWelfareReferral?: Maybe<IncomingReferralResult>;
  /** Ends an enrolment other than by graduation (penghentian). */
  readonly endEnrollment?: Maybe<EnrollmentResult>;
  /** Tells the bank or the post to pay a tranche of an enrolment (SP2D), also again after it failed. */
  readonly instructTranche?: Maybe<EnrollmentResult>;
  /** Lets the family object (sanggah): the finding goes back under verification, and somebody else decides on it. */
  readonly objectToFinding?: Maybe<ObjectToFindingResult>;
  /** Proposes a family or a member for a programme (usulan). */
  readonly proposeEnrollment?: Maybe<EnrollmentResult>;
  /** Proposes that a family graduates from PKH: by its companion, or by the family itself where it leaves by own wish. */
  readonly proposeGraduation?: Maybe<ProposeGraduationResult>;
  /** Takes in a referral to PKH; sent by the system of Kemendukbangga/BKKBN alone. */
  readonly receiveWelfareReferral?: Maybe<ReferralReceiptResult>;
  /** Records that a companion has completed a module, by an officer of Kemensos or of the regency or city. */
  readonly recordCompanionTraining?: Maybe<RecordCompanionTrainingResult>;
  /** Records what the bank or the post reports of a payment. */
  readonly recordDisbursement?: Maybe<EnrollmentResult>;
  /** Refuses a request, by whose turn it is. */
  readonly rejectChangeRequest?: Maybe<ChangeRequestResult>;
  /** Hands in a draft of the caller's own office; a province's own goes to the ministry at once. */
  readonly submitDakProposal?: Maybe<DakProposalResult>;
  /** Halts the payments of an enrolment while something is checked (penangguhan). */
  readonly suspendEnrollment?: Maybe<EnrollmentResult>;
  /** Takes up a suspicion, to verify it in the field: for an officer of the regency or city, or the family's companion. */
  readonly verifyFinding?: Maybe<VerifyFindingResult>;
  /** Takes a request back, by who made it, before the ministry reviews it. */
  readonly withdrawChangeRequest?: Maybe<ChangeRequestResult>;
  /** Takes back a proposal of the caller's own office, before the ministry has assessed it. */
  readonly withdrawDakProposal?: Maybe<DakProposalResult>;
  /** Takes a proposal back, by the companion or by the family. */
  readonly withdrawGraduation?: Maybe<WithdrawGraduationResult>;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationActivateEnrollmentArgs = {
  input: ActivateEnrollmentInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationAdvanceChangeRequestArgs = {
  input: AdvanceChangeRequestInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationAssessGraduationArgs = {
  input: AssessGraduationInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationCreateChangeRequestArgs = {
  input: CreateChangeRequestInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationCreateDakProposalArgs = {
  input: CreateDakProposalInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationDecideDakProposalArgs = {
  input: DecideDakProposalInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationDecideFindingArgs = {
  input: DecideFindingInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationDecideGraduationArgs = {
  input: DecideGraduationInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationDecideWelfareReferralArgs = {
  input: DecideReferralInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationEndEnrollmentArgs = {
  input: EndEnrollmentInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationInstructTrancheArgs = {
  input: InstructTrancheInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationObjectToFindingArgs = {
  input: ObjectToFindingInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationProposeEnrollmentArgs = {
  input: ProposeEnrollmentInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationProposeGraduationArgs = {
  input: ProposeGraduationInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationReceiveWelfareReferralArgs = {
  input: ReceiveReferralInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationRecordCompanionTrainingArgs = {
  input: RecordCompanionTrainingInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationRecordDisbursementArgs = {
  input: RecordDisbursementInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationRejectChangeRequestArgs = {
  input: RejectChangeRequestInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationSubmitDakProposalArgs = {
  input: SubmitDakProposalInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationSuspendEnrollmentArgs = {
  input: SuspendEnrollmentInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationVerifyFindingArgs = {
  input: VerifyFindingInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationWithdrawChangeRequestArgs = {
  input: WithdrawChangeRequestInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationWithdrawDakProposalArgs = {
  input: WithdrawDakProposalInput;
};


/** The commands: each does one step of a ministry's work, or answers why it was not done. */
export type MutationWithdrawGraduationArgs = {
  input: WithdrawGraduationInput;
};

/** A family that the register does not hold. */
export type NewFamilyInput = {
  /** The address there. */
  readonly address: Scalars['String']['input'];
  /** Number of the family card (No. KK), 16 digits. */
  readonly familyCardNumber: Scalars['String']['input'];
  /** The members, the head among them, at most 30. */
  readonly members: ReadonlyArray<NewMemberInput>;
  /** The desa or kelurahan where the family resides. */
  readonly region: Scalars['RegionCode']['input'];
};

/** A member of a family that the register does not hold. */
export type NewMemberInput = {
  /** Date of birth. */
  readonly birthDate: Scalars['Date']['input'];
  /** Marital status of the member. */
  readonly maritalStatus: MaritalStatus;
  /** Name as on the identity card. */
  readonly name: Scalars['String']['input'];
  /** NIK of the member. */
  readonly nik: Scalars['Nik']['input'];
  /** Occupation of the member. */
  readonly occupation?: InputMaybe<Scalars['String']['input']>;
  /** What the member is to the head. */
  readonly relationship: FamilyRelationship;
  /** Sex of the member. */
  readonly sex: Sex;
};

/** Objects to a finding about the caller's own family. */
export type ObjectToFindingInput = {
  /** Version of the finding that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the finding. */
  readonly finding: Scalars['ID']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it; a UUID. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is wrong; 3 to 1,000 characters, without names and numbers of persons. */
  readonly reason: Scalars['String']['input'];
};

/** The finding that goes back under verification, or why it does not. */
export type ObjectToFindingResult = ActorNotAllowed | IdempotencyKeyReused | IneligibilityFinding | RecordNotFound | RuleNotMet | StepNotAllowed | VersionConflict;

/** What is said of a recipient (sanggah). */
export type ObjectionInput = {
  /** The member who is meant; left out where the whole family is. */
  readonly person?: InputMaybe<Scalars['ID']['input']>;
  /** Why the family or the person is no rightful recipient. */
  readonly reason: IneligibilityReason;
  /** What the maker of the request knows. */
  readonly statement: Scalars['String']['input'];
};

/** A programme that a regional office runs by itself (program daerah). */
export type OfficeProgram = {
  readonly __typename?: 'OfficeProgram';
  /** Id of the programme. */
  readonly id: Scalars['ID']['output'];
  /** What it is called. */
  readonly name: Scalars['String']['output'];
  /** Which of the three scopes of social welfare it belongs to. */
  readonly scope: ProgramScope;
  /** First day of the programme. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day of the programme; null while it runs. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of programmes of an office. */
export type OfficeProgramConnection = {
  readonly __typename?: 'OfficeProgramConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<OfficeProgramEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<OfficeProgram>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A programme of an office in a list. */
export type OfficeProgramEdge = {
  readonly __typename?: 'OfficeProgramEdge';
  /** Where the programme stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: OfficeProgram;
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

/** Through whom a payment is made (penyalur). */
export type PaymentChannel =
  /** Bank Negara Indonesia. */
  | 'BNI'
  /** Bank Rakyat Indonesia. */
  | 'BRI'
  /** Bank Syariah Indonesia, in Aceh. */
  | 'BSI'
  /** Bank Tabungan Negara. */
  | 'BTN'
  /** Bank Mandiri. */
  | 'MANDIRI'
  /** PT Pos Indonesia. */
  | 'POS';

/** A resident with a NIK. */
export type Person = {
  readonly __typename?: 'Person';
  /** Date of birth as the register holds it, which may differ from the NIK's digits. */
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  /** Result of the last match of the NIK and the name with Dukcapil (pemadanan). */
  readonly dukcapilMatch?: Maybe<DukcapilMatchStatus>;
  /** The family that lists the person; of several the one that the person joined last; null when in none. */
  readonly household?: Maybe<Household>;
  /** Opaque id: a pseudonym of the person's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** Marital status (status perkawinan). */
  readonly maritalStatus?: Maybe<MaritalStatus>;
  /** Name as on the identity card; null where the register does not hold the person. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** NIK of the person; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The person's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
  /** Occupation (pekerjaan) in the words of the register. */
  readonly occupation?: Maybe<Scalars['String']['output']>;
  /** Sex (jenis kelamin) as the register holds it, which may differ from the NIK's digits. */
  readonly sex?: Maybe<Sex>;
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

/** One component (komponen) of one member in a PKH entitlement. */
export type PkhComponentEntry = {
  readonly __typename?: 'PkhComponentEntry';
  /** What the component is worth in a year. */
  readonly annualAmount: Scalars['Rupiah']['output'];
  /** The component. */
  readonly component: PkhComponent;
  /** False where the component counts but is not paid, because the family has reached the limit of paid components. */
  readonly paid: Scalars['Boolean']['output'];
  /** The member who has it. */
  readonly person: Person;
};

/** A page of components. */
export type PkhComponentEntryConnection = {
  readonly __typename?: 'PkhComponentEntryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PkhComponentEntryEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<PkhComponentEntry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A component in a list. */
export type PkhComponentEntryEdge = {
  readonly __typename?: 'PkhComponentEntryEdge';
  /** Where the component stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The component. */
  readonly node: PkhComponentEntry;
};

/** What the members of a family bring to a PKH entitlement on a day (perhitungan komponen). */
export type PkhEntitlement = {
  readonly __typename?: 'PkhEntitlement';
  /** The sum of one tranche. */
  readonly amountPerTranche?: Maybe<Scalars['Rupiah']['output']>;
  /** Sum of the paid components in a year. */
  readonly annualAmount?: Maybe<Scalars['Rupiah']['output']>;
  /** The components of the members, the best paid first. */
  readonly entries: PkhEntitlementEntryConnection;
  /** The day for which it is derived. */
  readonly on: Scalars['Date']['output'];
};


/** What the members of a family bring to a PKH entitlement on a day (perhitungan komponen). */
export type PkhEntitlementEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One component of one member, and whether it is paid. */
export type PkhEntitlementEntry = {
  readonly __typename?: 'PkhEntitlementEntry';
  /** What the component is worth in a year on that day. */
  readonly annualAmount: Scalars['Rupiah']['output'];
  /** From where the register knows it. */
  readonly basis: ComponentBasis;
  /** The component. */
  readonly component: PkhComponent;
  /** Whether it is paid. */
  readonly paid: Scalars['Boolean']['output'];
  /** The member who has it. */
  readonly person: Person;
  /** Why it is not paid; null where it is. */
  readonly unpaidReason?: Maybe<UnpaidReason>;
};

/** A page of components of an entitlement. */
export type PkhEntitlementEntryConnection = {
  readonly __typename?: 'PkhEntitlementEntryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<PkhEntitlementEntryEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<PkhEntitlementEntry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A component of an entitlement in a list. */
export type PkhEntitlementEntryEdge = {
  readonly __typename?: 'PkhEntitlementEntryEdge';
  /** Where the component stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The component. */
  readonly node: PkhEntitlementEntry;
};

/** A component of PKH that somebody has seen the proof of. */
export type PkhFactInput = {
  /** The component. */
  readonly component: PkhComponent;
  /** Opaque id of the member. */
  readonly person: Scalars['ID']['input'];
};

/** What a programme pays (indeks bantuan), while it holds. */
export type ProgramAmount = {
  readonly __typename?: 'ProgramAmount';
  /** Rupiah in a year; for a payment on top, its whole sum. */
  readonly amount: Scalars['Rupiah']['output'];
  /** The component that it is paid for, in PKH; null in other programmes. */
  readonly component?: Maybe<PkhComponent>;
  /** Whether the source was confirmed; false where no decree was read that says so. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** Where it is told. */
  readonly source: Scalars['String']['output'];
  /** Number of the tranche that it is paid on top of; null for a regular amount. */
  readonly topUpTranche?: Maybe<Scalars['Int']['output']>;
  /** Budget year of the tranche that it is paid on top of; null for a regular amount. */
  readonly topUpYear?: Maybe<Scalars['Int']['output']>;
  /** In how many parts it is paid. */
  readonly tranches: Scalars['Int']['output'];
  /** First day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day on which it holds; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of amounts. */
export type ProgramAmountConnection = {
  readonly __typename?: 'ProgramAmountConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProgramAmountEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ProgramAmount>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An amount in a list. */
export type ProgramAmountEdge = {
  readonly __typename?: 'ProgramAmountEdge';
  /** Where the amount stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The amount. */
  readonly node: ProgramAmount;
};

/** The highest decile that a programme takes in, while it holds (batas desil). */
export type ProgramDecileLimit = {
  readonly __typename?: 'ProgramDecileLimit';
  /** The highest decile, 1 to 10. */
  readonly highestDecile: Scalars['Int']['output'];
  /** Whether the source was confirmed; false where no decree was read that says so. */
  readonly isConfirmed: Scalars['Boolean']['output'];
  /** Where it is told. */
  readonly source: Scalars['String']['output'];
  /** First day on which it holds. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day on which it holds; null while it does. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of decile limits. */
export type ProgramDecileLimitConnection = {
  readonly __typename?: 'ProgramDecileLimitConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ProgramDecileLimitEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ProgramDecileLimit>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A decile limit in a list. */
export type ProgramDecileLimitEdge = {
  readonly __typename?: 'ProgramDecileLimitEdge';
  /** Where the limit stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The limit. */
  readonly node: ProgramDecileLimit;
};

/** Whom a programme reaches in a region by decile, with small cells withheld. */
export type ProgramIncidence = {
  readonly __typename?: 'ProgramIncidence';
  /** Deciles 1 to 10, then the families that are not ranked. */
  readonly deciles: IncidenceCellConnection;
  /** Share of the families within the limit that are not reached (exclusion error), 0 to 1; null where that is withheld, or there is no limit. */
  readonly exclusionError?: Maybe<Scalars['Float']['output']>;
  /** The highest decile that the programme takes in on the day of the question; null where no limit holds. */
  readonly highestDecile?: Maybe<Scalars['Int']['output']>;
  /** Share of the reached families that are above the limit (inclusion error), 0 to 1; null where that is withheld, or there is no limit. */
  readonly inclusionError?: Maybe<Scalars['Float']['output']>;
  /** Fewest families in a cell that the caller is shown, other than none (k). */
  readonly minimumCell: Scalars['Int']['output'];
  /** The programme. */
  readonly program: SocialProgram;
  /** The region. */
  readonly region: Region;
  /** All deciles and the families that are not ranked, as far as the caller's rows go. */
  readonly total: IncidenceCell;
};


/** Whom a programme reaches in a region by decile, with small cells withheld. */
export type ProgramIncidenceDecilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A scope of social welfare (penyelenggaraan kesejahteraan sosial). */
export type ProgramScope =
  /** Empowerment (pemberdayaan sosial). */
  | 'EMPOWERMENT'
  /** Protection and security (perlindungan dan jaminan sosial). */
  | 'PROTECTION_SECURITY'
  /** Rehabilitation (rehabilitasi sosial). */
  | 'REHABILITATION';

/** Who is enrolled in a programme. */
export type ProgramUnit =
  /** The family (keluarga). */
  | 'FAMILY'
  /** A person (individu). */
  | 'PERSON';

/** What a family is proposed for (usul); a family that the register does not hold is described. */
export type ProposalInput = {
  /** The member who is to receive the aid, in programmes that are given to a person. */
  readonly beneficiary?: InputMaybe<Scalars['ID']['input']>;
  /** The family, where the register does not hold it. */
  readonly family?: InputMaybe<NewFamilyInput>;
  /** The programme; left out where the family is only to be ranked. */
  readonly program?: InputMaybe<SocialProgram>;
};

/** A proposal to enrol a family or a member. */
export type ProposeEnrollmentInput = {
  /** Opaque id of the member who is to receive the aid; needed in programmes for persons, left out in others. */
  readonly beneficiary?: InputMaybe<Scalars['ID']['input']>;
  /** Components of PKH that ages do not tell, or tell wrongly; at most 20. */
  readonly facts?: InputMaybe<ReadonlyArray<PkhFactInput>>;
  /** Opaque id of the household. */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** The programme. */
  readonly program: SocialProgram;
  /** Why the proposal is made. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What proposeGraduation asks for. */
export type ProposeGraduationInput = {
  /** The family, by its opaque id (Household.id). */
  readonly household: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** How it is to graduate. NATURAL needs a family without a component, SELF_RELIANT one whose means have grown. */
  readonly kind: GraduationKind;
  /** Why; needed where the family leaves by own wish (PRE_PROSPEROUS). */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The graduation, or why it was not proposed. */
export type ProposeGraduationResult = ActorNotAllowed | AlreadyExists | Graduation | IdempotencyKeyReused | RecordNotFound | RuleNotMet;

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
  /** The opaque ids of the households in the caller's own caseload; null where the caller is no field worker of this ministry, or has more than 1,000. Asked by the hub alone. */
  readonly caseloadHouseholds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** The families of a region with their companions, in the order of their place of residence; asked by the hub's own room alone. */
  readonly caseloadRows?: Maybe<CaseloadRowConnection>;
  /** Proposals and objections (usul, sanggah) by region: what awaits action and for how long, and what came of the rest; null where the caller's rows do not hold the region whole. */
  readonly changeRequestReport?: Maybe<ChangeRequestReportConnection>;
  /** The social companion with that id; null where there is none. */
  readonly companion?: Maybe<SocialCompanion>;
  /** How many companions have completed the whole curriculum, by the regions below, in the order of their codes. */
  readonly companionTrainingProgress?: Maybe<TrainingProgressConnection>;
  /** The social companions (pendamping), in the order of the regions that they work in. */
  readonly companions?: Maybe<SocialCompanionConnection>;
  /** The proposal for a special allocation with that id; null where there is none. */
  readonly dakProposal?: Maybe<DakProposal>;
  /** The proposals for special allocations (usulan DAK), in the order of the offices' regions. */
  readonly dakProposals?: Maybe<DakProposalConnection>;
  /** The request to change the register with that id; null where there is none. */
  readonly dataChangeRequest?: Maybe<DataChangeRequest>;
  /** The requests to change the register about families that the caller may see, in the order of their places of residence. */
  readonly dataChangeRequests?: Maybe<DataChangeRequestConnection>;
  /** How many families moved up or down between two versions of DTSEN, by the regions below one. */
  readonly decileMoveReport?: Maybe<DecileMoveReport>;
  /** The families whose decile moved between two versions of DTSEN, in the order of their place of residence. */
  readonly decileMoves?: Maybe<DecileMoveConnection>;
  /** Payments of one tranche of a programme by the regions below one (realisasi penyaluran); null where nobody lives there. */
  readonly disbursementReport?: Maybe<DisbursementReport>;
  /** The versions of DTSEN that the register has taken in, newest first; BPS publishes one each quarter. */
  readonly dtsenVersions?: Maybe<DtsenVersionConnection>;
  /** The enrolment with that id; null where there is none that the caller may see. */
  readonly enrollment?: Maybe<SocialEnrollment>;
  /** The enrolments of a programme in one state, such as the proposals that wait for a decision, in the order of the families' residence. */
  readonly enrollments?: Maybe<SocialEnrollmentConnection>;
  /** The finding with that id; null where there is none that the caller may see. */
  readonly finding?: Maybe<IneligibilityFinding>;
  /** Findings about families and their members, in the order of their place of residence. */
  readonly findings?: Maybe<IneligibilityFindingConnection>;
  /** The graduation with that id; null where there is none that the caller may see. */
  readonly graduation?: Maybe<Graduation>;
  /** Families in PKH that may graduate (calon graduasi), in the order of their place of residence; a companion sees its own. */
  readonly graduationCandidates?: Maybe<GraduationCandidateConnection>;
  /** Families that graduated from PKH in a year by region, against the target of the year; null where no target is known. */
  readonly graduationProgress?: Maybe<PublishedTable>;
  /** Each companion's graduations in a year against its target, in the order of the regions that they work in. */
  readonly graduationProgressByCompanion?: Maybe<CompanionProgressConnection>;
  /** Graduations on their way or closed, in the order of the place of residence. */
  readonly graduations?: Maybe<GraduationConnection>;
  /** The households, by the present head's NIK, of whom the packed NIKs are heads, members or former heads: as many numbers as were asked, each the key of the head or -1 where there is none or the caller may not see it, and with it the region. Asked by the hub's own room alone. */
  readonly householdHeads?: Maybe<HouseholdHeads>;
  /** The households of those NIKs as this ministry's register knows them, each null where none is known; asked by the hub's own room alone. */
  readonly householdKeys: ReadonlyArray<Maybe<HouseholdKey>>;
  /** The villages with which ranges of about so many households end, in order, without the last range's. Asked by the hub's own room alone. */
  readonly householdRanges?: Maybe<ReadonlyArray<Scalars['RegionCode']['output']>>;
  /** The families of the register, in the order of their place of residence. */
  readonly households?: Maybe<HouseholdConnection>;
  /** Families in DTSEN deciles 1 to 4 by region; null while the register is empty or nobody lives there. */
  readonly lowDecileFamilies?: Maybe<PublishedTable>;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
  /** Families with an active enrolment in a programme by region; null while the register is empty or nobody lives there. */
  readonly programCoverage?: Maybe<PublishedTable>;
  /** How many families of each decile a programme reaches in a region (ketepatan sasaran); null where nobody lives there. */
  readonly programIncidence?: Maybe<ProgramIncidence>;
  /** How many findings there are by region and reason, and how far they have been verified, as the register is now. */
  readonly reconciliationReport?: Maybe<ReconciliationReport>;
  /** The region with that code; null where the table does not hold the code. */
  readonly region?: Maybe<Region>;
  /** The administrative regions in the order of their codes. */
  readonly regions?: Maybe<RegionConnection>;
  /** The social office with that id; null where there is none. */
  readonly socialOffice?: Maybe<SocialOffice>;
  /** The social offices (Dinas Sosial) of provinces, regencies and cities, in the order of their regions. */
  readonly socialOffices?: Maybe<SocialOfficeConnection>;
  /** The programmes of Kemensos with their dated rules, in the order of their codes. */
  readonly socialPrograms?: Maybe<WelfareProgramConnection>;
  /** The curriculum of field workers, the same for companions of Kemensos and teams of BKKBN, in the order of the codes. */
  readonly trainingModules?: Maybe<TrainingModuleConnection>;
  /** The families that BPS has not ranked yet, in the order of their place of residence. */
  readonly unrankedHouseholds?: Maybe<HouseholdConnection>;
  /** Keys of the households that the social welfare register (DTSEN) holds and that meet the conditions; asked by the hub's own room alone. */
  readonly welfareKeys?: Maybe<HouseholdKeyPage>;
  /** Families that Kemendukbangga/BKKBN referred to this ministry (rujukan masuk) in the order of their places. */
  readonly welfareReferrals?: Maybe<IncomingReferralConnection>;
};


export type QueryCaseloadRowsArgs = {
  accompanied?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  deciles?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region: Scalars['RegionCode']['input'];
};


export type QueryChangeRequestReportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryCompanionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompanionTrainingProgressArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryCompanionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryDakProposalArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDakProposalsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DakProposalFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDataChangeRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDataChangeRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DataChangeRequestFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDecileMoveReportArgs = {
  from: Scalars['Date']['input'];
  region: Scalars['RegionCode']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDecileMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  atLeast?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<DecileDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['Date']['input'];
  region: Scalars['RegionCode']['input'];
  to: Scalars['Date']['input'];
};


export type QueryDisbursementReportArgs = {
  by?: InputMaybe<RegionLevel>;
  program: SocialProgram;
  region: Scalars['RegionCode']['input'];
  tranche: Scalars['Int']['input'];
  year: Scalars['Int']['input'];
};


export type QueryDtsenVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnrollmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEnrollmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  program: SocialProgram;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  status: EnrollmentStatus;
};


export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGraduationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGraduationCandidatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraduationCandidateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGraduationProgressArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGraduationProgressByCompanionArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryGraduationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GraduationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHouseholdHeadsArgs = {
  niks: Scalars['String']['input'];
};


export type QueryHouseholdKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryHouseholdRangesArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  size: Scalars['Int']['input'];
};


export type QueryHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WelfareHouseholdFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLowDecileFamiliesArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryPersonKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
};


export type QueryProgramCoverageArgs = {
  program: SocialProgram;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryProgramIncidenceArgs = {
  program: SocialProgram;
  region: Scalars['RegionCode']['input'];
};


export type QueryReconciliationReportArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySocialOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  level?: InputMaybe<RegionLevel>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QuerySocialProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<ProgramScope>;
};


export type QueryTrainingModulesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUnrankedHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryWelfareKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  digits?: Scalars['Int']['input'];
  filter: WelfareCohortFilter;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['RegionCode']['input']>;
  to?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryWelfareReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<IncomingReferralFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A rank in one version of DTSEN. */
export type RankCondition = {
  /** Ranked in one of these deciles there, 1 (poorest) to 10. */
  readonly deciles: ReadonlyArray<Scalars['Int']['input']>;
  /** Publication date of the version. */
  readonly version: Scalars['Date']['input'];
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

/** How many findings of one reason a region has. */
export type ReconciliationCount = {
  readonly __typename?: 'ReconciliationCount';
  /** Findings that were confirmed; null where that is withheld. */
  readonly confirmed?: Maybe<Scalars['Int']['output']>;
  /** The reason. */
  readonly reason: IneligibilityReason;
  /** The region. */
  readonly region: Region;
  /** Findings that were rejected; null where that is withheld. */
  readonly rejected?: Maybe<Scalars['Int']['output']>;
  /** Whether one of the counts is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
  /** Findings that nobody has looked at; null where that is withheld. */
  readonly suspected?: Maybe<Scalars['Int']['output']>;
  /** Findings that are being verified; null where that is withheld. */
  readonly underVerification?: Maybe<Scalars['Int']['output']>;
};

/** A page of the report. */
export type ReconciliationCountConnection = {
  readonly __typename?: 'ReconciliationCountConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReconciliationCountEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<ReconciliationCount>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A row of the report in its list. */
export type ReconciliationCountEdge = {
  readonly __typename?: 'ReconciliationCountEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReconciliationCount;
};

/** Findings by region and reason. Counts that are small, or that would tell a small one, are withheld. */
export type ReconciliationReport = {
  readonly __typename?: 'ReconciliationReport';
  /** Fewest findings in a cell that the caller is shown, other than none. */
  readonly minimumCell: Scalars['Int']['output'];
  /** The rows, in the order of the regions' codes and of the reasons' names; a region without a finding has none. */
  readonly rows: ReconciliationCountConnection;
};


/** Findings by region and reason. Counts that are small, or that would tell a small one, are withheld. */
export type ReconciliationReportRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What recordCompanionTraining asks for. */
export type RecordCompanionTrainingInput = {
  /** The companion, by its id. */
  readonly companion: Scalars['ID']['input'];
  /** Day on which it was completed. */
  readonly completedOn: Scalars['Date']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Code of the module. */
  readonly module: Scalars['ID']['input'];
};

/** The completed module, or why it was not recorded. */
export type RecordCompanionTrainingResult = ActorNotAllowed | AlreadyExists | CompanionTraining | IdempotencyKeyReused | RecordNotFound | RuleNotMet;

/** What became of a payment. */
export type RecordDisbursementInput = {
  /** Id of the enrolment. */
  readonly enrollment: Scalars['ID']['input'];
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Day of the payment; needed where the money is in the account. */
  readonly paidOn?: InputMaybe<Scalars['Date']['input']>;
  /** What the bank or the post said. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** How far the payment has come. */
  readonly status: DisbursementStatus;
  /** Number of the tranche in its year, from 1. */
  readonly tranche: Scalars['Int']['input'];
  /** The budget year. */
  readonly year: Scalars['Int']['input'];
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
  /** Code of the region in statistics of BPS, which counts regencies and the provinces of Papua otherwise; null where the table does not say. */
  readonly bpsCode?: Maybe<Scalars['String']['output']>;
  /** The regions one level down, in the order of their codes. */
  readonly children: RegionConnection;
  /** Kemendagri code of the region. */
  readonly code: Scalars['RegionCode']['output'];
  /** The decree (Kepmendagri) whose list of codes the table follows; null where the code is not in the table. */
  readonly decree?: Maybe<Scalars['String']['output']>;
  /** What the region is called in law, such as kabupaten or kota; null where the code is not in the table. */
  readonly kind?: Maybe<RegionKind>;
  /** Level of the region; null where the code is not in the register's table of regions. */
  readonly level?: Maybe<RegionLevel>;
  /** Name of the region; null where the code is not in the table. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The region one level up; null for a province. */
  readonly parent?: Maybe<Region>;
  /** The regions that took over from this one when it was split or merged (pemekaran, penggabungan). */
  readonly successors: RegionConnection;
  /** First day on which the code was in force; null where the table does not say. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which the code was in force; null while it is, or where the table does not say. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};


/** An administrative region of Indonesia. */
export type RegionChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An administrative region of Indonesia. */
export type RegionSuccessorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of regions. */
export type RegionConnection = {
  readonly __typename?: 'RegionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RegionEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<Region>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list. */
export type RegionEdge = {
  readonly __typename?: 'RegionEdge';
  /** Where the region stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The region. */
  readonly node: Region;
};

/** Which regions are wanted; a region must satisfy every condition that is given. */
export type RegionFilter = {
  /** Only regions of this level. */
  readonly level?: InputMaybe<RegionLevel>;
  /** Only the regions directly below this one. */
  readonly parent?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** What an administrative region is called in law. */
export type RegionKind =
  /** A village. */
  | 'DESA'
  /** A village under customary law. */
  | 'DESA_ADAT'
  /** A regency. */
  | 'KABUPATEN'
  /** A district, called distrik in Papua. */
  | 'KECAMATAN'
  /** An urban ward. */
  | 'KELURAHAN'
  /** A city. */
  | 'KOTA'
  /** A province. */
  | 'PROVINSI';

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

/** Which request is refused. */
export type RejectChangeRequestInput = {
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is refused. */
  readonly reason: Scalars['String']['input'];
  /** Id of the request. */
  readonly request: Scalars['ID']['input'];
};

/** Through which channel a request to change the register came. */
export type RequestChannel =
  /** The formal channel (jalur formal), from the deliberation of the village upward. */
  | 'FORMAL'
  /** The participatory channel (jalur partisipasi), such as the Cek Bansos application. */
  | 'PARTICIPATORY';

/** How many requests there are, unless they are so few that they would tell of a family. */
export type RequestCount = {
  readonly __typename?: 'RequestCount';
  /** How many; null where that is withheld. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Whether the count is withheld. It is not zero then, and not missing: it is not told. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** Whether the register has followed a request that was applied. */
export type RequestEffect =
  /** The register holds what was asked for. */
  | 'DONE'
  /** The register cannot follow any more, because it has changed since the request was decided. */
  | 'FAILED'
  /** The request has not been applied. */
  | 'NONE'
  /** The request is applied, and the register is about to follow. */
  | 'PENDING';

/** What proves a request or a step of it; where it is kept, never the file itself. */
export type RequestEvidence = {
  readonly __typename?: 'RequestEvidence';
  /** What it is. */
  readonly kind: EvidenceKind;
  /** Under which number or name it is kept. */
  readonly reference: Scalars['String']['output'];
  /** Where it was taken; null where that is not told. */
  readonly region?: Maybe<Region>;
  /** Day on which it was taken or written. */
  readonly takenOn: Scalars['Date']['output'];
};

/** A page of evidence. */
export type RequestEvidenceConnection = {
  readonly __typename?: 'RequestEvidenceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RequestEvidenceEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<RequestEvidence>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A piece of evidence in a list. */
export type RequestEvidenceEdge = {
  readonly __typename?: 'RequestEvidenceEdge';
  /** Where the evidence stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The evidence. */
  readonly node: RequestEvidence;
};

/** One step of a request, and the level of government that took it. */
export type RequestHistoryEntry = {
  readonly __typename?: 'RequestHistoryEntry';
  /** The agency that answers for them; null to a family that the request objects to, where somebody outside of government took it. */
  readonly agency?: Maybe<Scalars['String']['output']>;
  /** When the step was taken. */
  readonly at: Scalars['DateTime']['output'];
  /** The request's status before; null for the step that made it. */
  readonly from?: Maybe<RequestStatus>;
  /** The level that has dealt with the request by this step. */
  readonly level: DeliberationLevel;
  /** Why, in the words of who took it; null where none were given, and to a family that the request objects to. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** In what capacity somebody took it. */
  readonly role: Scalars['String']['output'];
  /** The request's status after. */
  readonly to: RequestStatus;
};

/** A page of steps of a request. */
export type RequestHistoryEntryConnection = {
  readonly __typename?: 'RequestHistoryEntryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<RequestHistoryEntryEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<RequestHistoryEntry>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A step in a list. */
export type RequestHistoryEntryEdge = {
  readonly __typename?: 'RequestHistoryEntryEdge';
  /** Where the step stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The step. */
  readonly node: RequestHistoryEntry;
};

/** What a request to change the register asks for. */
export type RequestKind =
  /** To correct what is written (perbaikan). */
  | 'CORRECT'
  /** To merge two families (gabung KK). */
  | 'MERGE'
  /** To have a recipient examined (sanggah). */
  | 'OBJECT'
  /** To take a family in (usul). */
  | 'PROPOSE_NEW'
  /** To record a death (lapor meninggal). */
  | 'REPORT_DEATH'
  /** To record a move (lapor pindah). */
  | 'REPORT_MOVE'
  /** To split a family into two (pecah KK). */
  | 'SPLIT';

/** How far a request to change the register has come. */
export type RequestStatus =
  /** Written into the register. */
  | 'APPLIED'
  /** Being ranked by BPS (pemeringkatan). */
  | 'BPS_RANKING'
  /** Being written. */
  | 'DRAFT'
  /** Being matched with the civil register (pemadanan Dukcapil). */
  | 'DUKCAPIL_MATCHING'
  /** Being verified in the field (ground check). */
  | 'FIELD_VERIFICATION'
  /** Under review at Kemensos (Pusdatin). */
  | 'MINISTRY_REVIEW'
  /** Approved by the regency or city. */
  | 'REGENCY_APPROVED'
  /** Under review at the social office of the regency or city (Dinas Sosial). */
  | 'REGENCY_REVIEW'
  /** Refused. */
  | 'REJECTED'
  /** Handed in. */
  | 'SUBMITTED'
  /** Before the deliberation of the village (musdes/muskel). */
  | 'VILLAGE_DELIBERATION'
  /** Taken back by the one who submitted it. */
  | 'WITHDRAWN';

/** What a request asks the register to hold; what its kind does not use is null. */
export type RequestedChange = {
  readonly __typename?: 'RequestedChange';
  /** The address there. */
  readonly address?: Maybe<Scalars['String']['output']>;
  /** Which field is corrected. */
  readonly field?: Maybe<CorrectableField>;
  /** Day of the death or the move. */
  readonly happenedOn?: Maybe<Scalars['Date']['output']>;
  /** How many members a new family has. */
  readonly memberCount?: Maybe<Scalars['Int']['output']>;
  /** Who becomes head of the family. */
  readonly newHead?: Maybe<Person>;
  /** Whom it is about: who is proposed, objected to, corrected or deceased, or who heads the family that splits off. */
  readonly person?: Maybe<Person>;
  /** The programme that the family is proposed for. */
  readonly program?: Maybe<SocialProgram>;
  /** Why the family is said to be no rightful recipient. */
  readonly reason?: Maybe<IneligibilityReason>;
  /** Where the family resides from then on. */
  readonly region?: Maybe<Region>;
  /** What the maker of the request says; null to a family that the request objects to. */
  readonly statement?: Maybe<Scalars['String']['output']>;
  /** The corrected value. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A rule of the programme forbids it. */
export type RuleNotMet = Refusal & {
  readonly __typename?: 'RuleNotMet';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** Name of the rule that is not met, in capitals. */
  readonly rule: Scalars['String']['output'];
};

/** Sex of a person (jenis kelamin). */
export type Sex =
  /** Female (perempuan). */
  | 'FEMALE'
  /** Male (laki-laki). */
  | 'MALE';

/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanion = {
  readonly __typename?: 'SocialCompanion';
  /** How many active PKH enrolments the companion looks after (KPM dampingan). */
  readonly caseload: Scalars['Int']['output'];
  /** How many PKH enrolments of the companion ended by graduation in the calendar year of the newest DTSEN version. */
  readonly graduatedThisYear: Scalars['Int']['output'];
  /** How many families the companion is to bring to graduation in the calendar year of the newest DTSEN version. */
  readonly graduationTarget: Scalars['Int']['output'];
  /** The families of the caseload, in the order of their place of residence. */
  readonly households: HouseholdConnection;
  /** Id of the companion. */
  readonly id: Scalars['ID']['output'];
  /** Name of the companion. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The district or regency that the companion works in. */
  readonly region: Region;
  /** Whether the companion has completed every module of the curriculum that is in force. */
  readonly trained: Scalars['Boolean']['output'];
  /** The modules that the companion has completed, in the order of their codes. */
  readonly trainings: CompanionTrainingConnection;
};


/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanionHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanionTrainingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of social companions. */
export type SocialCompanionConnection = {
  readonly __typename?: 'SocialCompanionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SocialCompanionEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<SocialCompanion>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A companion in a list. */
export type SocialCompanionEdge = {
  readonly __typename?: 'SocialCompanionEdge';
  /** Where the companion stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The companion. */
  readonly node: SocialCompanion;
};

/** A place of a family or a person in a programme of Kemensos (kepesertaan). */
export type SocialEnrollment = {
  readonly __typename?: 'SocialEnrollment';
  /** What the enrolment entitles to in a year (indeks bantuan); null where the programme pays no fixed sum. */
  readonly annualEntitlement?: Maybe<Scalars['Rupiah']['output']>;
  /** The person who receives the aid, in programmes that are given to a person; null where the family receives it. */
  readonly beneficiary?: Maybe<Person>;
  /** The social companion who looks after the family; null where none is named. */
  readonly companion?: Maybe<SocialCompanion>;
  /** Payments (penyaluran), oldest first. */
  readonly disbursements?: Maybe<DisbursementConnection>;
  /** How the enrolment ended; null where it has not. */
  readonly exitKind?: Maybe<ExitKind>;
  /** The finding that ended the enrolment; null where none did. */
  readonly exitReason?: Maybe<IneligibilityReason>;
  /** Last day of the enrolment; null where it has not ended. */
  readonly exitedOn?: Maybe<Scalars['Date']['output']>;
  /** How the family graduated; null where it did not. */
  readonly graduationKind?: Maybe<GraduationKind>;
  /** The steps that the enrolment has taken in this hub, oldest first; empty where it was taken over from elsewhere. */
  readonly history: HistoryEntryConnection;
  /** The household whose enrolment it is, or whose member's; null where the caller may not see it. */
  readonly household?: Maybe<Household>;
  /** Id of the enrolment. */
  readonly id: Scalars['ID']['output'];
  /** The components that a PKH entitlement is made of; empty in other programmes. */
  readonly pkhComponents?: Maybe<PkhComponentEntryConnection>;
  /** The programme. */
  readonly program: SocialProgram;
  /** The scope of social welfare that the programme belongs to; null where the register does not describe the programme. */
  readonly scope?: Maybe<ProgramScope>;
  /** First day of the enrolment. */
  readonly startedOn: Scalars['Date']['output'];
  /** State of the enrolment. */
  readonly status: EnrollmentStatus;
  /** How many steps the enrolment has taken, from 1; to be told with the next one. */
  readonly version: Scalars['Int']['output'];
};


/** A place of a family or a person in a programme of Kemensos (kepesertaan). */
export type SocialEnrollmentDisbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of a family or a person in a programme of Kemensos (kepesertaan). */
export type SocialEnrollmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place of a family or a person in a programme of Kemensos (kepesertaan). */
export type SocialEnrollmentPkhComponentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of enrolments. */
export type SocialEnrollmentConnection = {
  readonly __typename?: 'SocialEnrollmentConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SocialEnrollmentEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<SocialEnrollment>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** An enrolment in a list. */
export type SocialEnrollmentEdge = {
  readonly __typename?: 'SocialEnrollmentEdge';
  /** Where the enrolment stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The enrolment. */
  readonly node: SocialEnrollment;
};

/** The social office (Dinas Sosial) of a province, or of a regency or city. */
export type SocialOffice = {
  readonly __typename?: 'SocialOffice';
  /** Id of the office: the code of its region. */
  readonly id: Scalars['ID']['output'];
  /** Level of that region: PROVINCE or REGENCY_CITY. */
  readonly level: RegionLevel;
  /** What the office is called. */
  readonly name: Scalars['String']['output'];
  /** Its own programmes of rehabilitation and empowerment, in the order of their first day. */
  readonly programs: OfficeProgramConnection;
  /** The region that it serves. */
  readonly region: Region;
};


/** The social office (Dinas Sosial) of a province, or of a regency or city. */
export type SocialOfficeProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  scope?: InputMaybe<ProgramScope>;
};

/** A page of social offices. */
export type SocialOfficeConnection = {
  readonly __typename?: 'SocialOfficeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SocialOfficeEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<SocialOffice>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A social office in a list. */
export type SocialOfficeEdge = {
  readonly __typename?: 'SocialOfficeEdge';
  /** Where the office stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The office. */
  readonly node: SocialOffice;
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

/** Who leaves a family for one of their own. */
export type SplitInput = {
  /** The address there; that of the old one when left out. */
  readonly address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the new family card, 16 digits. */
  readonly familyCardNumber: Scalars['String']['input'];
  /** Those who leave, the new head among them, at most 30. */
  readonly members: ReadonlyArray<SplitMemberInput>;
  /** The desa or kelurahan where the new family resides; where the old one does when left out. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** A member who leaves, and what they are to the head of the new family. */
export type SplitMemberInput = {
  /** The member. */
  readonly person: Scalars['ID']['input'];
  /** What the member is to the new head; one of them is the HEAD. */
  readonly relationship: FamilyRelationship;
};

/** The record's status does not allow the step. */
export type StepNotAllowed = Refusal & {
  readonly __typename?: 'StepNotAllowed';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The status that the record has now. */
  readonly status: Scalars['String']['output'];
};

/** Which draft is handed in. */
export type SubmitDakProposalInput = {
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
};

/** Why a published count is withheld. */
export type SuppressionReason =
  /** The cell is small or would be told by others, or would help to tell a small one. */
  | 'SMALL_CELL';

/** What halts the payments of an enrolment. */
export type SuspendEnrollmentInput = {
  /** Id of the enrolment. */
  readonly enrollment: Scalars['ID']['input'];
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is decided. */
  readonly reason: Scalars['String']['input'];
};

/** A module of the curriculum (modul pelatihan) that companions and assistance teams are trained by. */
export type TrainingModule = {
  readonly __typename?: 'TrainingModule';
  /** Code of the module. */
  readonly code: Scalars['ID']['output'];
  /** Length in hours of lessons (jam pelajaran). */
  readonly hours: Scalars['Int']['output'];
  /** Where the module comes from, and whether it is assumed. */
  readonly source: Scalars['String']['output'];
  /** The standard of competence (standar kompetensi) that it leads to. */
  readonly standard: Scalars['String']['output'];
  /** What it teaches. */
  readonly title: Scalars['String']['output'];
  /** First day on which it is asked for. */
  readonly validFrom: Scalars['Date']['output'];
  /** Last day on which it is asked for; null while it is. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
};

/** A page of modules. */
export type TrainingModuleConnection = {
  readonly __typename?: 'TrainingModuleConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TrainingModuleEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TrainingModule>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A module in a list. */
export type TrainingModuleEdge = {
  readonly __typename?: 'TrainingModuleEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TrainingModule;
};

/** How many field workers of a region have completed the curriculum. */
export type TrainingProgress = {
  readonly __typename?: 'TrainingProgress';
  /** The region. */
  readonly region: Region;
  /** How many of them have completed every module that is in force. */
  readonly trained: Scalars['Int']['output'];
  /** How many work there. */
  readonly workers: Scalars['Int']['output'];
};

/** A page of regions. */
export type TrainingProgressConnection = {
  readonly __typename?: 'TrainingProgressConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TrainingProgressEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<TrainingProgress>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A region in a list. */
export type TrainingProgressEdge = {
  readonly __typename?: 'TrainingProgressEdge';
  /** Where the row stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: TrainingProgress;
};

/** Why a component is not paid. */
export type UnpaidReason =
  /** The family has as many paid components as it may have, of higher amounts (four, unconfirmed). */
  | 'FAMILY_LIMIT'
  /** No amount holds on that day. */
  | 'NO_AMOUNT'
  /** The pregnancy comes after the last that is paid (the second, unconfirmed). */
  | 'PREGNANCY_ORDER'
  /** The family has as many children of early childhood as are paid (two, unconfirmed). */
  | 'YOUNG_CHILDREN_LIMIT';

/** Takes up a suspicion. */
export type VerifyFindingInput = {
  /** Version of the finding that the caller has seen. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Id of the finding. */
  readonly finding: Scalars['ID']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it; a UUID. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** What is to be verified, and how; 3 to 1,000 characters, without names and numbers of persons. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The finding under verification, or why it is not. */
export type VerifyFindingResult = ActorNotAllowed | IdempotencyKeyReused | IneligibilityFinding | RecordNotFound | StepNotAllowed | VersionConflict;

/** Somebody was faster: the record has changed since it was read. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

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

/** Which families are wanted; a family must satisfy every condition that is given. */
export type WelfareHouseholdFilter = {
  /** Only families ranked in one of these DTSEN deciles, each 1 (poorest) to 10; unranked families are in none. */
  readonly deciles?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Only families in which somebody is actively enrolled in this programme. */
  readonly program?: InputMaybe<SocialProgram>;
  /** Only families that reside in this region, which may be of any level. */
  readonly region?: InputMaybe<Scalars['RegionCode']['input']>;
};

/** A programme of Kemensos with its dated rules. */
export type WelfareProgram = {
  readonly __typename?: 'WelfareProgram';
  /** What it pays, each amount with the days on which it holds. */
  readonly amounts: ProgramAmountConnection;
  /** Code of the programme. */
  readonly code: SocialProgram;
  /** The highest deciles that it takes in, each with the days on which the limit holds. */
  readonly decileLimits: ProgramDecileLimitConnection;
  /** Name of the programme in Indonesian. */
  readonly name: Scalars['String']['output'];
  /** The scope of social welfare that it belongs to. */
  readonly scope: ProgramScope;
  /** Tranches (tahap) in a year; null where nothing is paid by tranche. */
  readonly tranchesPerYear?: Maybe<Scalars['Int']['output']>;
  /** Who is enrolled in it. */
  readonly unit: ProgramUnit;
};


/** A programme of Kemensos with its dated rules. */
export type WelfareProgramAmountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** A programme of Kemensos with its dated rules. */
export type WelfareProgramDecileLimitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of programmes. */
export type WelfareProgramConnection = {
  readonly __typename?: 'WelfareProgramConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<WelfareProgramEdge>;
  /** The rows without their cursors. */
  readonly nodes: ReadonlyArray<WelfareProgram>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
};

/** A programme in a list. */
export type WelfareProgramEdge = {
  readonly __typename?: 'WelfareProgramEdge';
  /** Where the programme stands in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The programme. */
  readonly node: WelfareProgram;
};

/** Which request is taken back. */
export type WithdrawChangeRequestInput = {
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Id of the request. */
  readonly request: Scalars['ID']['input'];
};

/** Which proposal is taken back. */
export type WithdrawDakProposalInput = {
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** Chosen by the client, new for each intention and the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Id of the proposal. */
  readonly proposal: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What withdrawGraduation asks for. */
export type WithdrawGraduationInput = {
  /** The version that the caller has read. */
  readonly expectedVersion: Scalars['Int']['input'];
  /** The graduation, by its id. */
  readonly graduation: Scalars['ID']['input'];
  /** Chosen by the client: new for each intention, the same for each repetition of it. */
  readonly idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** The graduation, or why it was not taken back. */
export type WithdrawGraduationResult = ActorNotAllowed | Graduation | IdempotencyKeyReused | RecordNotFound | StepNotAllowed | VersionConflict;



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
  Graduation: Graduation;
  Household: Household;
  Person: Person;
  Region: Region;
  SocialCompanion: SocialCompanion;
  SocialOffice: SocialOffice;
  TrainingModule: TrainingModule;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Graduation:
    ( { __typename: 'Graduation' }
    & GraphQLRecursivePick<FederationTypes['Graduation'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"nik":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"nik":true}> );
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  SocialCompanion:
    ( { __typename: 'SocialCompanion' }
    & GraphQLRecursivePick<FederationTypes['SocialCompanion'], {"id":true}> );
  SocialOffice:
    ( { __typename: 'SocialOffice' }
    & GraphQLRecursivePick<FederationTypes['SocialOffice'], {"id":true}> );
  TrainingModule:
    ( { __typename: 'TrainingModule' }
    & GraphQLRecursivePick<FederationTypes['TrainingModule'], {"code":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AssessGraduationResult:
    | ( ActorNotAllowed )
    | ( GraduationRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  ChangeRequestResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( ChangeRequestRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  DakProposalResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( DakProposalRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  DecideFindingResult:
    | ( ActorNotAllowed )
    | ( IdempotencyKeyReused )
    | ( FindingRecord )
    | ( RecordNotFound )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  DecideGraduationResult:
    | ( ActorNotAllowed )
    | ( GraduationRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  EnrollmentResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( EnrollmentRecord )
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
  ObjectToFindingResult:
    | ( ActorNotAllowed )
    | ( IdempotencyKeyReused )
    | ( FindingRecord )
    | ( RecordNotFound )
    | ( RuleNotMet )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  ProposeGraduationResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( GraduationRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
  ;
  RecordCompanionTrainingResult:
    | ( ActorNotAllowed )
    | ( AlreadyExists )
    | ( CompanionTrainingRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
    | ( RuleNotMet )
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
  VerifyFindingResult:
    | ( ActorNotAllowed )
    | ( IdempotencyKeyReused )
    | ( FindingRecord )
    | ( RecordNotFound )
    | ( StepNotAllowed )
    | ( VersionConflict )
  ;
  WithdrawGraduationResult:
    | ( ActorNotAllowed )
    | ( GraduationRecord )
    | ( IdempotencyKeyReused )
    | ( RecordNotFound )
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
  ActivateEnrollmentInput: ActivateEnrollmentInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ActorNotAllowed: ResolverTypeWrapper<ActorNotAllowed>;
  AdvanceChangeRequestInput: AdvanceChangeRequestInput;
  AlreadyExists: ResolverTypeWrapper<AlreadyExists>;
  AssessGraduationInput: AssessGraduationInput;
  AssessGraduationResult: ResolverTypeWrapper<GraduationAnswer>;
  CacheControlScope: CacheControlScope;
  CaseloadRow: ResolverTypeWrapper<CompanionOfFamily>;
  CaseloadRowConnection: ResolverTypeWrapper<Omit<CaseloadRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CaseloadRowEdge']>, nodes: ReadonlyArray<ResolversTypes['CaseloadRow']> }>;
  CaseloadRowEdge: ResolverTypeWrapper<Omit<CaseloadRowEdge, 'node'> & { node: ResolversTypes['CaseloadRow'] }>;
  ChangeRequestAction: ChangeRequestAction;
  ChangeRequestReport: ResolverTypeWrapper<ReportedRegion>;
  ChangeRequestReportConnection: ResolverTypeWrapper<Omit<ChangeRequestReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ChangeRequestReportEdge']>, nodes: ReadonlyArray<ResolversTypes['ChangeRequestReport']> }>;
  ChangeRequestReportEdge: ResolverTypeWrapper<Omit<ChangeRequestReportEdge, 'node'> & { node: ResolversTypes['ChangeRequestReport'] }>;
  ChangeRequestResult: ResolverTypeWrapper<RequestAnswer>;
  CompanionProgress: ResolverTypeWrapper<CompanionProgressParent>;
  CompanionProgressConnection: ResolverTypeWrapper<Omit<CompanionProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanionProgressEdge']>, nodes: ReadonlyArray<ResolversTypes['CompanionProgress']> }>;
  CompanionProgressEdge: ResolverTypeWrapper<Omit<CompanionProgressEdge, 'node'> & { node: ResolversTypes['CompanionProgress'] }>;
  CompanionTraining: ResolverTypeWrapper<CompanionTrainingRecord>;
  CompanionTrainingConnection: ResolverTypeWrapper<Omit<CompanionTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CompanionTrainingEdge']>, nodes: ReadonlyArray<ResolversTypes['CompanionTraining']> }>;
  CompanionTrainingEdge: ResolverTypeWrapper<Omit<CompanionTrainingEdge, 'node'> & { node: ResolversTypes['CompanionTraining'] }>;
  ComponentBasis: ComponentBasis;
  CorrectableField: CorrectableField;
  CorrectionInput: CorrectionInput;
  CreateChangeRequestInput: CreateChangeRequestInput;
  CreateDakProposalInput: CreateDakProposalInput;
  DakDecision: DakDecision;
  DakField: DakField;
  DakProposal: ResolverTypeWrapper<DakProposalRecord>;
  DakProposalConnection: ResolverTypeWrapper<Omit<DakProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DakProposalEdge']>, nodes: ReadonlyArray<ResolversTypes['DakProposal']> }>;
  DakProposalEdge: ResolverTypeWrapper<Omit<DakProposalEdge, 'node'> & { node: ResolversTypes['DakProposal'] }>;
  DakProposalFilter: DakProposalFilter;
  DakProposalResult: ResolverTypeWrapper<ProposalAnswer>;
  DakProposalStatus: DakProposalStatus;
  DataChangeRequest: ResolverTypeWrapper<ChangeRequestRecord>;
  DataChangeRequestConnection: ResolverTypeWrapper<Omit<DataChangeRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataChangeRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['DataChangeRequest']> }>;
  DataChangeRequestEdge: ResolverTypeWrapper<Omit<DataChangeRequestEdge, 'node'> & { node: ResolversTypes['DataChangeRequest'] }>;
  DataChangeRequestFilter: DataChangeRequestFilter;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeathInput: DeathInput;
  DecideDakProposalInput: DecideDakProposalInput;
  DecideFindingInput: DecideFindingInput;
  DecideFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideFindingResult']>;
  DecideGraduationInput: DecideGraduationInput;
  DecideGraduationResult: ResolverTypeWrapper<GraduationAnswer>;
  DecideReferralInput: DecideReferralInput;
  DecileDirection: DecileDirection;
  DecileMove: ResolverTypeWrapper<MovedFamily>;
  DecileMoveCell: ResolverTypeWrapper<MoveCell>;
  DecileMoveCellConnection: ResolverTypeWrapper<Omit<DecileMoveCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DecileMoveCellEdge']>, nodes: ReadonlyArray<ResolversTypes['DecileMoveCell']> }>;
  DecileMoveCellEdge: ResolverTypeWrapper<Omit<DecileMoveCellEdge, 'node'> & { node: ResolversTypes['DecileMoveCell'] }>;
  DecileMoveConnection: ResolverTypeWrapper<Omit<DecileMoveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DecileMoveEdge']>, nodes: ReadonlyArray<ResolversTypes['DecileMove']> }>;
  DecileMoveEdge: ResolverTypeWrapper<Omit<DecileMoveEdge, 'node'> & { node: ResolversTypes['DecileMove'] }>;
  DecileMoveReport: ResolverTypeWrapper<MoveReport>;
  DecileRecord: ResolverTypeWrapper<DecileRecord>;
  DecileRecordConnection: ResolverTypeWrapper<DecileRecordConnection>;
  DecileRecordEdge: ResolverTypeWrapper<DecileRecordEdge>;
  DeliberationLevel: DeliberationLevel;
  Disbursement: ResolverTypeWrapper<DisbursementRecord>;
  DisbursementCell: ResolverTypeWrapper<TrancheCell>;
  DisbursementCellConnection: ResolverTypeWrapper<Omit<DisbursementCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisbursementCellEdge']>, nodes: ReadonlyArray<ResolversTypes['DisbursementCell']> }>;
  DisbursementCellEdge: ResolverTypeWrapper<Omit<DisbursementCellEdge, 'node'> & { node: ResolversTypes['DisbursementCell'] }>;
  DisbursementConnection: ResolverTypeWrapper<Omit<DisbursementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisbursementEdge']>, nodes: ReadonlyArray<ResolversTypes['Disbursement']> }>;
  DisbursementEdge: ResolverTypeWrapper<Omit<DisbursementEdge, 'node'> & { node: ResolversTypes['Disbursement'] }>;
  DisbursementReport: ResolverTypeWrapper<TrancheReport>;
  DisbursementStatus: DisbursementStatus;
  DtsenVersion: ResolverTypeWrapper<DtsenVersionParent>;
  DtsenVersionConnection: ResolverTypeWrapper<Omit<DtsenVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DtsenVersionEdge']>, nodes: ReadonlyArray<ResolversTypes['DtsenVersion']> }>;
  DtsenVersionEdge: ResolverTypeWrapper<Omit<DtsenVersionEdge, 'node'> & { node: ResolversTypes['DtsenVersion'] }>;
  DukcapilMatchStatus: DukcapilMatchStatus;
  EndEnrollmentInput: EndEnrollmentInput;
  EnrollmentResult: ResolverTypeWrapper<EnrollmentAnswer>;
  EnrollmentStatus: EnrollmentStatus;
  EvidenceInput: EvidenceInput;
  EvidenceKind: EvidenceKind;
  ExitCondition: ExitCondition;
  ExitKind: ExitKind;
  FamilyRelationship: FamilyRelationship;
  FindingCondition: FindingCondition;
  FindingDecision: FindingDecision;
  FindingEffect: FindingEffect;
  FindingFilter: FindingFilter;
  FindingStatus: FindingStatus;
  FormerHead: ResolverTypeWrapper<FormerHeadRecord>;
  FormerHeadConnection: ResolverTypeWrapper<Omit<FormerHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FormerHeadEdge']>, nodes: ReadonlyArray<ResolversTypes['FormerHead']> }>;
  FormerHeadEdge: ResolverTypeWrapper<Omit<FormerHeadEdge, 'node'> & { node: ResolversTypes['FormerHead'] }>;
  FormerHeadReason: FormerHeadReason;
  Graduation: ResolverTypeWrapper<GraduationRecord>;
  GraduationCandidate: ResolverTypeWrapper<CandidateRow>;
  GraduationCandidateConnection: ResolverTypeWrapper<Omit<GraduationCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GraduationCandidateEdge']>, nodes: ReadonlyArray<ResolversTypes['GraduationCandidate']> }>;
  GraduationCandidateEdge: ResolverTypeWrapper<Omit<GraduationCandidateEdge, 'node'> & { node: ResolversTypes['GraduationCandidate'] }>;
  GraduationCandidateFilter: GraduationCandidateFilter;
  GraduationConnection: ResolverTypeWrapper<Omit<GraduationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GraduationEdge']>, nodes: ReadonlyArray<ResolversTypes['Graduation']> }>;
  GraduationDecision: GraduationDecision;
  GraduationEdge: ResolverTypeWrapper<Omit<GraduationEdge, 'node'> & { node: ResolversTypes['Graduation'] }>;
  GraduationFilter: GraduationFilter;
  GraduationKind: GraduationKind;
  GraduationReason: GraduationReason;
  GraduationStatus: GraduationStatus;
  GraduationWarning: GraduationWarning;
  HistoryEntry: ResolverTypeWrapper<HistoryEntry>;
  HistoryEntryConnection: ResolverTypeWrapper<HistoryEntryConnection>;
  HistoryEntryEdge: ResolverTypeWrapper<HistoryEntryEdge>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdHeads: ResolverTypeWrapper<HouseholdHeads>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  HouseholdKeyGroup: ResolverTypeWrapper<HouseholdKeyGroup>;
  HouseholdKeyPage: ResolverTypeWrapper<HouseholdKeyPage>;
  HouseholdMember: ResolverTypeWrapper<MemberRecord>;
  HouseholdMemberConnection: ResolverTypeWrapper<Omit<HouseholdMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['HouseholdMember']> }>;
  HouseholdMemberEdge: ResolverTypeWrapper<Omit<HouseholdMemberEdge, 'node'> & { node: ResolversTypes['HouseholdMember'] }>;
  HouseholdWelfare: ResolverTypeWrapper<WelfareParent>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  IncidenceCell: ResolverTypeWrapper<DecileCell>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  IncidenceCellConnection: ResolverTypeWrapper<Omit<IncidenceCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncidenceCellEdge']>, nodes: ReadonlyArray<ResolversTypes['IncidenceCell']> }>;
  IncidenceCellEdge: ResolverTypeWrapper<Omit<IncidenceCellEdge, 'node'> & { node: ResolversTypes['IncidenceCell'] }>;
  IncomeRule: IncomeRule;
  IncomingReferral: ResolverTypeWrapper<IncomingReferralParent>;
  IncomingReferralConnection: ResolverTypeWrapper<Omit<IncomingReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IncomingReferralEdge']>, nodes: ReadonlyArray<ResolversTypes['IncomingReferral']> }>;
  IncomingReferralEdge: ResolverTypeWrapper<Omit<IncomingReferralEdge, 'node'> & { node: ResolversTypes['IncomingReferral'] }>;
  IncomingReferralFilter: IncomingReferralFilter;
  IncomingReferralResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IncomingReferralResult']>;
  IncomingReferralStatus: IncomingReferralStatus;
  IneligibilityFinding: ResolverTypeWrapper<FindingRecord>;
  IneligibilityFindingConnection: ResolverTypeWrapper<Omit<IneligibilityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IneligibilityFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['IneligibilityFinding']> }>;
  IneligibilityFindingEdge: ResolverTypeWrapper<Omit<IneligibilityFindingEdge, 'node'> & { node: ResolversTypes['IneligibilityFinding'] }>;
  IneligibilityReason: IneligibilityReason;
  InstructTrancheInput: InstructTrancheInput;
  LifeStage: LifeStage;
  MaritalStatus: MaritalStatus;
  MatchMethod: MatchMethod;
  MergeInput: MergeInput;
  Ministry: Ministry;
  MoveInput: MoveInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewFamilyInput: NewFamilyInput;
  NewMemberInput: NewMemberInput;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  ObjectToFindingInput: ObjectToFindingInput;
  ObjectToFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ObjectToFindingResult']>;
  ObjectionInput: ObjectionInput;
  OfficeProgram: ResolverTypeWrapper<OfficeProgram>;
  OfficeProgramConnection: ResolverTypeWrapper<OfficeProgramConnection>;
  OfficeProgramEdge: ResolverTypeWrapper<OfficeProgramEdge>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentChannel: PaymentChannel;
  Person: ResolverTypeWrapper<PersonParent>;
  PkhComponent: PkhComponent;
  PkhComponentEntry: ResolverTypeWrapper<ComponentRecord>;
  PkhComponentEntryConnection: ResolverTypeWrapper<Omit<PkhComponentEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PkhComponentEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PkhComponentEntry']> }>;
  PkhComponentEntryEdge: ResolverTypeWrapper<Omit<PkhComponentEntryEdge, 'node'> & { node: ResolversTypes['PkhComponentEntry'] }>;
  PkhEntitlement: ResolverTypeWrapper<Entitlement>;
  PkhEntitlementEntry: ResolverTypeWrapper<DerivedComponent>;
  PkhEntitlementEntryConnection: ResolverTypeWrapper<Omit<PkhEntitlementEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PkhEntitlementEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PkhEntitlementEntry']> }>;
  PkhEntitlementEntryEdge: ResolverTypeWrapper<Omit<PkhEntitlementEntryEdge, 'node'> & { node: ResolversTypes['PkhEntitlementEntry'] }>;
  PkhFactInput: PkhFactInput;
  ProgramAmount: ResolverTypeWrapper<AmountRecord>;
  ProgramAmountConnection: ResolverTypeWrapper<Omit<ProgramAmountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgramAmountEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgramAmount']> }>;
  ProgramAmountEdge: ResolverTypeWrapper<Omit<ProgramAmountEdge, 'node'> & { node: ResolversTypes['ProgramAmount'] }>;
  ProgramDecileLimit: ResolverTypeWrapper<DecileLimitRecord>;
  ProgramDecileLimitConnection: ResolverTypeWrapper<Omit<ProgramDecileLimitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ProgramDecileLimitEdge']>, nodes: ReadonlyArray<ResolversTypes['ProgramDecileLimit']> }>;
  ProgramDecileLimitEdge: ResolverTypeWrapper<Omit<ProgramDecileLimitEdge, 'node'> & { node: ResolversTypes['ProgramDecileLimit'] }>;
  ProgramIncidence: ResolverTypeWrapper<Incidence>;
  ProgramScope: ProgramScope;
  ProgramUnit: ProgramUnit;
  ProposalInput: ProposalInput;
  ProposeEnrollmentInput: ProposeEnrollmentInput;
  ProposeGraduationInput: ProposeGraduationInput;
  ProposeGraduationResult: ResolverTypeWrapper<GraduationAnswer>;
  PublishedCell: ResolverTypeWrapper<Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  PublishedCellConnection: ResolverTypeWrapper<Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedCell']> }>;
  PublishedCellEdge: ResolverTypeWrapper<Omit<PublishedCellEdge, 'node'> & { node: ResolversTypes['PublishedCell'] }>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RankCondition: RankCondition;
  ReceiveReferralInput: ReceiveReferralInput;
  ReconciliationCount: ResolverTypeWrapper<ReportRow>;
  ReconciliationCountConnection: ResolverTypeWrapper<Omit<ReconciliationCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReconciliationCountEdge']>, nodes: ReadonlyArray<ResolversTypes['ReconciliationCount']> }>;
  ReconciliationCountEdge: ResolverTypeWrapper<Omit<ReconciliationCountEdge, 'node'> & { node: ResolversTypes['ReconciliationCount'] }>;
  ReconciliationReport: ResolverTypeWrapper<ReportOfFindings>;
  RecordCompanionTrainingInput: RecordCompanionTrainingInput;
  RecordCompanionTrainingResult: ResolverTypeWrapper<TrainingAnswer>;
  RecordDisbursementInput: RecordDisbursementInput;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  ReferralDecision: ReferralDecision;
  ReferralHealthReason: ReferralHealthReason;
  ReferralProgram: ReferralProgram;
  ReferralReason: ReferralReason;
  ReferralReceipt: ResolverTypeWrapper<ReferralReceipt>;
  ReferralReceiptResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReferralReceiptResult']>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RegisterEvent: ResolverTypeWrapper<RegisterEvent>;
  RegisterEvents: ResolverTypeWrapper<RegisterEvents>;
  RegisterFacts: ResolverTypeWrapper<RegisterFacts>;
  RejectChangeRequestInput: RejectChangeRequestInput;
  RequestChannel: RequestChannel;
  RequestCount: ResolverTypeWrapper<RequestCount>;
  RequestEffect: RequestEffect;
  RequestEvidence: ResolverTypeWrapper<EvidenceRecord>;
  RequestEvidenceConnection: ResolverTypeWrapper<Omit<RequestEvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RequestEvidenceEdge']>, nodes: ReadonlyArray<ResolversTypes['RequestEvidence']> }>;
  RequestEvidenceEdge: ResolverTypeWrapper<Omit<RequestEvidenceEdge, 'node'> & { node: ResolversTypes['RequestEvidence'] }>;
  RequestHistoryEntry: ResolverTypeWrapper<RequestHistoryEntry>;
  RequestHistoryEntryConnection: ResolverTypeWrapper<RequestHistoryEntryConnection>;
  RequestHistoryEntryEdge: ResolverTypeWrapper<RequestHistoryEntryEdge>;
  RequestKind: RequestKind;
  RequestStatus: RequestStatus;
  RequestedChange: ResolverTypeWrapper<ChangeRequestRecord>;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  Sex: Sex;
  SocialCompanion: ResolverTypeWrapper<CompanionRecord>;
  SocialCompanionConnection: ResolverTypeWrapper<Omit<SocialCompanionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocialCompanionEdge']>, nodes: ReadonlyArray<ResolversTypes['SocialCompanion']> }>;
  SocialCompanionEdge: ResolverTypeWrapper<Omit<SocialCompanionEdge, 'node'> & { node: ResolversTypes['SocialCompanion'] }>;
  SocialEnrollment: ResolverTypeWrapper<EnrollmentRecord>;
  SocialEnrollmentConnection: ResolverTypeWrapper<Omit<SocialEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocialEnrollmentEdge']>, nodes: ReadonlyArray<ResolversTypes['SocialEnrollment']> }>;
  SocialEnrollmentEdge: ResolverTypeWrapper<Omit<SocialEnrollmentEdge, 'node'> & { node: ResolversTypes['SocialEnrollment'] }>;
  SocialOffice: ResolverTypeWrapper<SocialOfficeRecord>;
  SocialOfficeConnection: ResolverTypeWrapper<Omit<SocialOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocialOfficeEdge']>, nodes: ReadonlyArray<ResolversTypes['SocialOffice']> }>;
  SocialOfficeEdge: ResolverTypeWrapper<Omit<SocialOfficeEdge, 'node'> & { node: ResolversTypes['SocialOffice'] }>;
  SocialProgram: SocialProgram;
  SplitInput: SplitInput;
  SplitMemberInput: SplitMemberInput;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SubmitDakProposalInput: SubmitDakProposalInput;
  SuppressionReason: SuppressionReason;
  SuspendEnrollmentInput: SuspendEnrollmentInput;
  TrainingModule: ResolverTypeWrapper<TrainingModuleRecord>;
  TrainingModuleConnection: ResolverTypeWrapper<Omit<TrainingModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingModuleEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingModule']> }>;
  TrainingModuleEdge: ResolverTypeWrapper<Omit<TrainingModuleEdge, 'node'> & { node: ResolversTypes['TrainingModule'] }>;
  TrainingProgress: ResolverTypeWrapper<TrainingCount>;
  TrainingProgressConnection: ResolverTypeWrapper<Omit<TrainingProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TrainingProgressEdge']>, nodes: ReadonlyArray<ResolversTypes['TrainingProgress']> }>;
  TrainingProgressEdge: ResolverTypeWrapper<Omit<TrainingProgressEdge, 'node'> & { node: ResolversTypes['TrainingProgress'] }>;
  UnpaidReason: UnpaidReason;
  VerifyFindingInput: VerifyFindingInput;
  VerifyFindingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VerifyFindingResult']>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WelfareCohortFilter: WelfareCohortFilter;
  WelfareHouseholdFilter: WelfareHouseholdFilter;
  WelfareProgram: ResolverTypeWrapper<ProgramRecord>;
  WelfareProgramConnection: ResolverTypeWrapper<Omit<WelfareProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['WelfareProgramEdge']>, nodes: ReadonlyArray<ResolversTypes['WelfareProgram']> }>;
  WelfareProgramEdge: ResolverTypeWrapper<Omit<WelfareProgramEdge, 'node'> & { node: ResolversTypes['WelfareProgram'] }>;
  WithdrawChangeRequestInput: WithdrawChangeRequestInput;
  WithdrawDakProposalInput: WithdrawDakProposalInput;
  WithdrawGraduationInput: WithdrawGraduationInput;
  WithdrawGraduationResult: ResolverTypeWrapper<GraduationAnswer>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActivateEnrollmentInput: ActivateEnrollmentInput;
  ID: Scalars['ID']['output'];
  ActorNotAllowed: ActorNotAllowed;
  AdvanceChangeRequestInput: AdvanceChangeRequestInput;
  AlreadyExists: AlreadyExists;
  AssessGraduationInput: AssessGraduationInput;
  AssessGraduationResult: GraduationAnswer;
  CaseloadRow: CompanionOfFamily;
  CaseloadRowConnection: Omit<CaseloadRowConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CaseloadRowEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CaseloadRow']> };
  CaseloadRowEdge: Omit<CaseloadRowEdge, 'node'> & { node: ResolversParentTypes['CaseloadRow'] };
  ChangeRequestReport: ReportedRegion;
  ChangeRequestReportConnection: Omit<ChangeRequestReportConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeRequestReportEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ChangeRequestReport']> };
  ChangeRequestReportEdge: Omit<ChangeRequestReportEdge, 'node'> & { node: ResolversParentTypes['ChangeRequestReport'] };
  ChangeRequestResult: RequestAnswer;
  CompanionProgress: CompanionProgressParent;
  CompanionProgressConnection: Omit<CompanionProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanionProgressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CompanionProgress']> };
  CompanionProgressEdge: Omit<CompanionProgressEdge, 'node'> & { node: ResolversParentTypes['CompanionProgress'] };
  CompanionTraining: CompanionTrainingRecord;
  CompanionTrainingConnection: Omit<CompanionTrainingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CompanionTrainingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['CompanionTraining']> };
  CompanionTrainingEdge: Omit<CompanionTrainingEdge, 'node'> & { node: ResolversParentTypes['CompanionTraining'] };
  CorrectionInput: CorrectionInput;
  CreateChangeRequestInput: CreateChangeRequestInput;
  CreateDakProposalInput: CreateDakProposalInput;
  DakProposal: DakProposalRecord;
  DakProposalConnection: Omit<DakProposalConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DakProposalEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DakProposal']> };
  DakProposalEdge: Omit<DakProposalEdge, 'node'> & { node: ResolversParentTypes['DakProposal'] };
  DakProposalFilter: DakProposalFilter;
  DakProposalResult: ProposalAnswer;
  DataChangeRequest: ChangeRequestRecord;
  DataChangeRequestConnection: Omit<DataChangeRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataChangeRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataChangeRequest']> };
  DataChangeRequestEdge: Omit<DataChangeRequestEdge, 'node'> & { node: ResolversParentTypes['DataChangeRequest'] };
  DataChangeRequestFilter: DataChangeRequestFilter;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeathInput: DeathInput;
  DecideDakProposalInput: DecideDakProposalInput;
  DecideFindingInput: DecideFindingInput;
  DecideFindingResult: ResolversUnionTypes<ResolversParentTypes>['DecideFindingResult'];
  DecideGraduationInput: DecideGraduationInput;
  DecideGraduationResult: GraduationAnswer;
  DecideReferralInput: DecideReferralInput;
  DecileMove: MovedFamily;
  DecileMoveCell: MoveCell;
  DecileMoveCellConnection: Omit<DecileMoveCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DecileMoveCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DecileMoveCell']> };
  DecileMoveCellEdge: Omit<DecileMoveCellEdge, 'node'> & { node: ResolversParentTypes['DecileMoveCell'] };
  DecileMoveConnection: Omit<DecileMoveConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DecileMoveEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DecileMove']> };
  DecileMoveEdge: Omit<DecileMoveEdge, 'node'> & { node: ResolversParentTypes['DecileMove'] };
  DecileMoveReport: MoveReport;
  DecileRecord: DecileRecord;
  DecileRecordConnection: DecileRecordConnection;
  DecileRecordEdge: DecileRecordEdge;
  Disbursement: DisbursementRecord;
  DisbursementCell: TrancheCell;
  DisbursementCellConnection: Omit<DisbursementCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisbursementCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DisbursementCell']> };
  DisbursementCellEdge: Omit<DisbursementCellEdge, 'node'> & { node: ResolversParentTypes['DisbursementCell'] };
  DisbursementConnection: Omit<DisbursementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisbursementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Disbursement']> };
  DisbursementEdge: Omit<DisbursementEdge, 'node'> & { node: ResolversParentTypes['Disbursement'] };
  DisbursementReport: TrancheReport;
  DtsenVersion: DtsenVersionParent;
  DtsenVersionConnection: Omit<DtsenVersionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DtsenVersionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DtsenVersion']> };
  DtsenVersionEdge: Omit<DtsenVersionEdge, 'node'> & { node: ResolversParentTypes['DtsenVersion'] };
  EndEnrollmentInput: EndEnrollmentInput;
  EnrollmentResult: EnrollmentAnswer;
  EvidenceInput: EvidenceInput;
  ExitCondition: ExitCondition;
  FindingCondition: FindingCondition;
  FindingFilter: FindingFilter;
  FormerHead: FormerHeadRecord;
  FormerHeadConnection: Omit<FormerHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FormerHeadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FormerHead']> };
  FormerHeadEdge: Omit<FormerHeadEdge, 'node'> & { node: ResolversParentTypes['FormerHead'] };
  Graduation: GraduationRecord;
  GraduationCandidate: CandidateRow;
  GraduationCandidateConnection: Omit<GraduationCandidateConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GraduationCandidateEdge']>, nodes: ReadonlyArray<ResolversParentTypes['GraduationCandidate']> };
  GraduationCandidateEdge: Omit<GraduationCandidateEdge, 'node'> & { node: ResolversParentTypes['GraduationCandidate'] };
  GraduationCandidateFilter: GraduationCandidateFilter;
  GraduationConnection: Omit<GraduationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GraduationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Graduation']> };
  GraduationEdge: Omit<GraduationEdge, 'node'> & { node: ResolversParentTypes['Graduation'] };
  GraduationFilter: GraduationFilter;
  HistoryEntry: HistoryEntry;
  HistoryEntryConnection: HistoryEntryConnection;
  HistoryEntryEdge: HistoryEntryEdge;
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdHeads: HouseholdHeads;
  HouseholdKey: HouseholdKey;
  HouseholdKeyGroup: HouseholdKeyGroup;
  HouseholdKeyPage: HouseholdKeyPage;
  HouseholdMember: MemberRecord;
  HouseholdMemberConnection: Omit<HouseholdMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HouseholdMember']> };
  HouseholdMemberEdge: Omit<HouseholdMemberEdge, 'node'> & { node: ResolversParentTypes['HouseholdMember'] };
  HouseholdWelfare: WelfareParent;
  IdempotencyKeyReused: IdempotencyKeyReused;
  IncidenceCell: DecileCell;
  Float: Scalars['Float']['output'];
  IncidenceCellConnection: Omit<IncidenceCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncidenceCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncidenceCell']> };
  IncidenceCellEdge: Omit<IncidenceCellEdge, 'node'> & { node: ResolversParentTypes['IncidenceCell'] };
  IncomingReferral: IncomingReferralParent;
  IncomingReferralConnection: Omit<IncomingReferralConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IncomingReferralEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IncomingReferral']> };
  IncomingReferralEdge: Omit<IncomingReferralEdge, 'node'> & { node: ResolversParentTypes['IncomingReferral'] };
  IncomingReferralFilter: IncomingReferralFilter;
  IncomingReferralResult: ResolversUnionTypes<ResolversParentTypes>['IncomingReferralResult'];
  IneligibilityFinding: FindingRecord;
  IneligibilityFindingConnection: Omit<IneligibilityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IneligibilityFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IneligibilityFinding']> };
  IneligibilityFindingEdge: Omit<IneligibilityFindingEdge, 'node'> & { node: ResolversParentTypes['IneligibilityFinding'] };
  InstructTrancheInput: InstructTrancheInput;
  MergeInput: MergeInput;
  MoveInput: MoveInput;
  Mutation: Record<PropertyKey, never>;
  NewFamilyInput: NewFamilyInput;
  NewMemberInput: NewMemberInput;
  Nik: Scalars['Nik']['output'];
  ObjectToFindingInput: ObjectToFindingInput;
  ObjectToFindingResult: ResolversUnionTypes<ResolversParentTypes>['ObjectToFindingResult'];
  ObjectionInput: ObjectionInput;
  OfficeProgram: OfficeProgram;
  OfficeProgramConnection: OfficeProgramConnection;
  OfficeProgramEdge: OfficeProgramEdge;
  PageInfo: PageInfo;
  Person: PersonParent;
  PkhComponentEntry: ComponentRecord;
  PkhComponentEntryConnection: Omit<PkhComponentEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PkhComponentEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PkhComponentEntry']> };
  PkhComponentEntryEdge: Omit<PkhComponentEntryEdge, 'node'> & { node: ResolversParentTypes['PkhComponentEntry'] };
  PkhEntitlement: Entitlement;
  PkhEntitlementEntry: DerivedComponent;
  PkhEntitlementEntryConnection: Omit<PkhEntitlementEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PkhEntitlementEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PkhEntitlementEntry']> };
  PkhEntitlementEntryEdge: Omit<PkhEntitlementEntryEdge, 'node'> & { node: ResolversParentTypes['PkhEntitlementEntry'] };
  PkhFactInput: PkhFactInput;
  ProgramAmount: AmountRecord;
  ProgramAmountConnection: Omit<ProgramAmountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgramAmountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgramAmount']> };
  ProgramAmountEdge: Omit<ProgramAmountEdge, 'node'> & { node: ResolversParentTypes['ProgramAmount'] };
  ProgramDecileLimit: DecileLimitRecord;
  ProgramDecileLimitConnection: Omit<ProgramDecileLimitConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ProgramDecileLimitEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ProgramDecileLimit']> };
  ProgramDecileLimitEdge: Omit<ProgramDecileLimitEdge, 'node'> & { node: ResolversParentTypes['ProgramDecileLimit'] };
  ProgramIncidence: Incidence;
  ProposalInput: ProposalInput;
  ProposeEnrollmentInput: ProposeEnrollmentInput;
  ProposeGraduationInput: ProposeGraduationInput;
  ProposeGraduationResult: GraduationAnswer;
  PublishedCell: Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  PublishedCellConnection: Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedCell']> };
  PublishedCellEdge: Omit<PublishedCellEdge, 'node'> & { node: ResolversParentTypes['PublishedCell'] };
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  RankCondition: RankCondition;
  ReceiveReferralInput: ReceiveReferralInput;
  ReconciliationCount: ReportRow;
  ReconciliationCountConnection: Omit<ReconciliationCountConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReconciliationCountEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReconciliationCount']> };
  ReconciliationCountEdge: Omit<ReconciliationCountEdge, 'node'> & { node: ResolversParentTypes['ReconciliationCount'] };
  ReconciliationReport: ReportOfFindings;
  RecordCompanionTrainingInput: RecordCompanionTrainingInput;
  RecordCompanionTrainingResult: TrainingAnswer;
  RecordDisbursementInput: RecordDisbursementInput;
  RecordNotFound: RecordNotFound;
  ReferralReceipt: ReferralReceipt;
  ReferralReceiptResult: ResolversUnionTypes<ResolversParentTypes>['ReferralReceiptResult'];
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RegisterEvent: RegisterEvent;
  RegisterEvents: RegisterEvents;
  RegisterFacts: RegisterFacts;
  RejectChangeRequestInput: RejectChangeRequestInput;
  RequestCount: RequestCount;
  RequestEvidence: EvidenceRecord;
  RequestEvidenceConnection: Omit<RequestEvidenceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RequestEvidenceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['RequestEvidence']> };
  RequestEvidenceEdge: Omit<RequestEvidenceEdge, 'node'> & { node: ResolversParentTypes['RequestEvidence'] };
  RequestHistoryEntry: RequestHistoryEntry;
  RequestHistoryEntryConnection: RequestHistoryEntryConnection;
  RequestHistoryEntryEdge: RequestHistoryEntryEdge;
  RequestedChange: ChangeRequestRecord;
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  SocialCompanion: CompanionRecord;
  SocialCompanionConnection: Omit<SocialCompanionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocialCompanionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocialCompanion']> };
  SocialCompanionEdge: Omit<SocialCompanionEdge, 'node'> & { node: ResolversParentTypes['SocialCompanion'] };
  SocialEnrollment: EnrollmentRecord;
  SocialEnrollmentConnection: Omit<SocialEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocialEnrollmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocialEnrollment']> };
  SocialEnrollmentEdge: Omit<SocialEnrollmentEdge, 'node'> & { node: ResolversParentTypes['SocialEnrollment'] };
  SocialOffice: SocialOfficeRecord;
  SocialOfficeConnection: Omit<SocialOfficeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocialOfficeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocialOffice']> };
  SocialOfficeEdge: Omit<SocialOfficeEdge, 'node'> & { node: ResolversParentTypes['SocialOffice'] };
  SplitInput: SplitInput;
  SplitMemberInput: SplitMemberInput;
  StepNotAllowed: StepNotAllowed;
  SubmitDakProposalInput: SubmitDakProposalInput;
  SuspendEnrollmentInput: SuspendEnrollmentInput;
  TrainingModule: TrainingModuleRecord;
  TrainingModuleConnection: Omit<TrainingModuleConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingModuleEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingModule']> };
  TrainingModuleEdge: Omit<TrainingModuleEdge, 'node'> & { node: ResolversParentTypes['TrainingModule'] };
  TrainingProgress: TrainingCount;
  TrainingProgressConnection: Omit<TrainingProgressConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TrainingProgressEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TrainingProgress']> };
  TrainingProgressEdge: Omit<TrainingProgressEdge, 'node'> & { node: ResolversParentTypes['TrainingProgress'] };
  VerifyFindingInput: VerifyFindingInput;
  VerifyFindingResult: ResolversUnionTypes<ResolversParentTypes>['VerifyFindingResult'];
  VersionConflict: VersionConflict;
  WelfareCohortFilter: WelfareCohortFilter;
  WelfareHouseholdFilter: WelfareHouseholdFilter;
  WelfareProgram: ProgramRecord;
  WelfareProgramConnection: Omit<WelfareProgramConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['WelfareProgramEdge']>, nodes: ReadonlyArray<ResolversParentTypes['WelfareProgram']> };
  WelfareProgramEdge: Omit<WelfareProgramEdge, 'node'> & { node: ResolversParentTypes['WelfareProgram'] };
  WithdrawChangeRequestInput: WithdrawChangeRequestInput;
  WithdrawDakProposalInput: WithdrawDakProposalInput;
  WithdrawGraduationInput: WithdrawGraduationInput;
  WithdrawGraduationResult: GraduationAnswer;
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

export type AssessGraduationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AssessGraduationResult'] = ResolversParentTypes['AssessGraduationResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'Graduation' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type CaseloadRowResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseloadRow'] = ResolversParentTypes['CaseloadRow']> = {
  companionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
  regionCode?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
};

export type CaseloadRowConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseloadRowConnection'] = ResolversParentTypes['CaseloadRowConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CaseloadRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CaseloadRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CaseloadRowEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CaseloadRowEdge'] = ResolversParentTypes['CaseloadRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseloadRow'], ParentType, ContextType>;
};

export type ChangeRequestReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeRequestReport'] = ResolversParentTypes['ChangeRequestReport']> = {
  applied?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  awaiting31To90Days?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  awaitingOver90Days?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  awaitingUpTo30Days?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  decileChanged?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['RequestCount'], ParentType, ContextType>;
};

export type ChangeRequestReportConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeRequestReportConnection'] = ResolversParentTypes['ChangeRequestReportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequestReportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChangeRequestReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeRequestReportEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeRequestReportEdge'] = ResolversParentTypes['ChangeRequestReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangeRequestReport'], ParentType, ContextType>;
};

export type ChangeRequestResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ChangeRequestResult'] = ResolversParentTypes['ChangeRequestResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'DataChangeRequest' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type CompanionProgressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionProgress'] = ResolversParentTypes['CompanionProgress']> = {
  caseload?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  companion?: Resolver<ResolversTypes['SocialCompanion'], ParentType, ContextType>;
  graduated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanionProgressConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionProgressConnection'] = ResolversParentTypes['CompanionProgressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompanionProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionProgressEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionProgressEdge'] = ResolversParentTypes['CompanionProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanionProgress'], ParentType, ContextType>;
};

export type CompanionTrainingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionTraining'] = ResolversParentTypes['CompanionTraining']> = {
  companion?: Resolver<ResolversTypes['SocialCompanion'], ParentType, ContextType>;
  completedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  module?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanionTrainingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionTrainingConnection'] = ResolversParentTypes['CompanionTrainingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanionTrainingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CompanionTraining']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CompanionTrainingEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['CompanionTrainingEdge'] = ResolversParentTypes['CompanionTrainingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CompanionTraining'], ParentType, ContextType>;
};

export type DakProposalResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DakProposal'] = ResolversParentTypes['DakProposal']> = {
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['DakField'], ParentType, ContextType>;
  fiscalYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<DakProposalHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['SocialOffice']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DakProposalStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DakProposalConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DakProposalConnection'] = ResolversParentTypes['DakProposalConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DakProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DakProposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DakProposalEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DakProposalEdge'] = ResolversParentTypes['DakProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DakProposal'], ParentType, ContextType>;
};

export type DakProposalResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DakProposalResult'] = ResolversParentTypes['DakProposalResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'DakProposal' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type DataChangeRequestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataChangeRequest'] = ResolversParentTypes['DataChangeRequest']> = {
  borneOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['RequestedChange'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['RequestChannel'], ParentType, ContextType>;
  cutOff?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['RequestEffect'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['RequestEvidenceConnection'], ParentType, ContextType, RequireFields<DataChangeRequestEvidenceArgs, 'first'>>;
  history?: Resolver<ResolversTypes['RequestHistoryEntryConnection'], ParentType, ContextType, RequireFields<DataChangeRequestHistoryArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataChangeRequestConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataChangeRequestConnection'] = ResolversParentTypes['DataChangeRequestConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataChangeRequestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataChangeRequest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DataChangeRequestEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataChangeRequestEdge'] = ResolversParentTypes['DataChangeRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataChangeRequest'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecideFindingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecideFindingResult'] = ResolversParentTypes['DecideFindingResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'IdempotencyKeyReused' | 'IneligibilityFinding' | 'RecordNotFound' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type DecideGraduationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecideGraduationResult'] = ResolversParentTypes['DecideGraduationResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'Graduation' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type DecileMoveResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMove'] = ResolversParentTypes['DecileMove']> = {
  fromDecile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  paidBetween?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  paidSince?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  toDecile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecileMoveCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveCell'] = ResolversParentTypes['DecileMoveCell']> = {
  down?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  downThreeOrMore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuppressionReason']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  up?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upThreeOrMore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecileMoveCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveCellConnection'] = ResolversParentTypes['DecileMoveCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecileMoveCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecileMoveCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecileMoveCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveCellEdge'] = ResolversParentTypes['DecileMoveCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecileMoveCell'], ParentType, ContextType>;
};

export type DecileMoveConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveConnection'] = ResolversParentTypes['DecileMoveConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecileMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecileMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecileMoveEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveEdge'] = ResolversParentTypes['DecileMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecileMove'], ParentType, ContextType>;
};

export type DecileMoveReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileMoveReport'] = ResolversParentTypes['DecileMoveReport']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['DecileMoveCellConnection'], ParentType, ContextType, RequireFields<DecileMoveReportRegionsArgs, 'first'>>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['DecileMoveCell'], ParentType, ContextType>;
};

export type DecileRecordResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileRecord'] = ResolversParentTypes['DecileRecord']> = {
  decile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dtsenVersion?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DecileRecordConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileRecordConnection'] = ResolversParentTypes['DecileRecordConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecileRecordEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DecileRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DecileRecordEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DecileRecordEdge'] = ResolversParentTypes['DecileRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DecileRecord'], ParentType, ContextType>;
};

export type DisbursementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Disbursement'] = ResolversParentTypes['Disbursement']> = {
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['PaymentChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisbursementStatus'], ParentType, ContextType>;
  tranche?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisbursementCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementCell'] = ResolversParentTypes['DisbursementCell']> = {
  amount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  failed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  failedAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  lowDecileFamilies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  planned?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  plannedAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuppressionReason']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transferred?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  transferredAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  transferredPerLowDecileFamily?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
};

export type DisbursementCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementCellConnection'] = ResolversParentTypes['DisbursementCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisbursementCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DisbursementCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisbursementCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementCellEdge'] = ResolversParentTypes['DisbursementCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisbursementCell'], ParentType, ContextType>;
};

export type DisbursementConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementConnection'] = ResolversParentTypes['DisbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisbursementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisbursementEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementEdge'] = ResolversParentTypes['DisbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
};

export type DisbursementReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementReport'] = ResolversParentTypes['DisbursementReport']> = {
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['SocialProgram'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['DisbursementCellConnection'], ParentType, ContextType, RequireFields<DisbursementReportRegionsArgs, 'first'>>;
  total?: Resolver<ResolversTypes['DisbursementCell'], ParentType, ContextType>;
  tranche?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DtsenVersionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DtsenVersion'] = ResolversParentTypes['DtsenVersion']> = {
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  quarter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unranked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DtsenVersionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DtsenVersionConnection'] = ResolversParentTypes['DtsenVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DtsenVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DtsenVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DtsenVersionEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DtsenVersionEdge'] = ResolversParentTypes['DtsenVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DtsenVersion'], ParentType, ContextType>;
};

export type EnrollmentResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['EnrollmentResult'] = ResolversParentTypes['EnrollmentResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet' | 'SocialEnrollment' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type FormerHeadResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormerHead'] = ResolversParentTypes['FormerHead']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FormerHeadReason'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FormerHeadConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormerHeadConnection'] = ResolversParentTypes['FormerHeadConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FormerHeadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FormerHead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FormerHeadEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['FormerHeadEdge'] = ResolversParentTypes['FormerHeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FormerHead'], ParentType, ContextType>;
};

export type GraduationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Graduation'] = ResolversParentTypes['Graduation'], FederationReferenceType extends FederationReferenceTypes['Graduation'] = FederationReferenceTypes['Graduation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Graduation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acknowledgedWarnings?: Resolver<ReadonlyArray<ResolversTypes['GraduationWarning']>, ParentType, ContextType>;
  companion?: Resolver<Maybe<ResolversTypes['SocialCompanion']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrollmentEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<GraduationHistoryArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraduationKind'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GraduationReason']>, ParentType, ContextType>;
  recommended?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GraduationStatus'], ParentType, ContextType>;
  unansweredMinistries?: Resolver<ReadonlyArray<ResolversTypes['Ministry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GraduationCandidateResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationCandidate'] = ResolversParentTypes['GraduationCandidate']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  companion?: Resolver<Maybe<ResolversTypes['SocialCompanion']>, ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  incomeRule?: Resolver<ResolversTypes['IncomeRule'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['GraduationReason']>, ParentType, ContextType>;
};

export type GraduationCandidateConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationCandidateConnection'] = ResolversParentTypes['GraduationCandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraduationCandidateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraduationCandidate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GraduationCandidateEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationCandidateEdge'] = ResolversParentTypes['GraduationCandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GraduationCandidate'], ParentType, ContextType>;
};

export type GraduationConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationConnection'] = ResolversParentTypes['GraduationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GraduationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Graduation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GraduationEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['GraduationEdge'] = ResolversParentTypes['GraduationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Graduation'], ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  welfare?: Resolver<Maybe<ResolversTypes['HouseholdWelfare']>, ParentType, ContextType>;
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

export type HouseholdHeadsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdHeads'] = ResolversParentTypes['HouseholdHeads']> = {
  heads?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regions?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type HouseholdMemberResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdMember'] = ResolversParentTypes['HouseholdMember']> = {
  isCarer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['FamilyRelationship'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HouseholdMemberConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdMemberConnection'] = ResolversParentTypes['HouseholdMemberConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['HouseholdMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HouseholdMemberEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdMemberEdge'] = ResolversParentTypes['HouseholdMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdMember'], ParentType, ContextType>;
};

export type HouseholdWelfareResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdWelfare'] = ResolversParentTypes['HouseholdWelfare']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changeRequests?: Resolver<Maybe<ResolversTypes['DataChangeRequestConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareChangeRequestsArgs, 'first'>>;
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decileHistory?: Resolver<Maybe<ResolversTypes['DecileRecordConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareDecileHistoryArgs, 'first'>>;
  dtsenVersion?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrollments?: Resolver<Maybe<ResolversTypes['SocialEnrollmentConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareEnrollmentsArgs, 'first'>>;
  events?: Resolver<Maybe<ResolversTypes['RegisterEvents']>, ParentType, ContextType, RequireFields<HouseholdWelfareEventsArgs, 'first'>>;
  familyCardNumberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['IneligibilityFindingConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareFindingsArgs, 'first'>>;
  formerHeads?: Resolver<Maybe<ResolversTypes['FormerHeadConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareFormerHeadsArgs, 'first'>>;
  graduationReasons?: Resolver<Maybe<ReadonlyArray<ResolversTypes['GraduationReason']>>, ParentType, ContextType>;
  graduations?: Resolver<Maybe<ResolversTypes['GraduationConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareGraduationsArgs, 'first'>>;
  incomingReferrals?: Resolver<Maybe<ResolversTypes['IncomingReferralConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareIncomingReferralsArgs, 'first'>>;
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['HouseholdMemberConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareMembersArgs, 'first'>>;
  pkhEntitlement?: Resolver<Maybe<ResolversTypes['PkhEntitlement']>, ParentType, ContextType, Partial<HouseholdWelfarePkhEntitlementArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  registerFacts?: Resolver<Maybe<ResolversTypes['RegisterFacts']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IncidenceCellResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncidenceCell'] = ResolversParentTypes['IncidenceCell']> = {
  decile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  families?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SuppressionReason']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IncidenceCellConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncidenceCellConnection'] = ResolversParentTypes['IncidenceCellConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IncidenceCellEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IncidenceCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IncidenceCellEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IncidenceCellEdge'] = ResolversParentTypes['IncidenceCellEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IncidenceCell'], ParentType, ContextType>;
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

export type IneligibilityFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IneligibilityFinding'] = ResolversParentTypes['IneligibilityFinding']> = {
  effect?: Resolver<Maybe<ResolversTypes['FindingEffect']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<IneligibilityFindingHistoryArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  objectedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IneligibilityReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  verifiedEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IneligibilityFindingConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IneligibilityFindingConnection'] = ResolversParentTypes['IneligibilityFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IneligibilityFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IneligibilityFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IneligibilityFindingEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IneligibilityFindingEdge'] = ResolversParentTypes['IneligibilityFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IneligibilityFinding'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  activateEnrollment?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationActivateEnrollmentArgs, 'input'>>;
  advanceChangeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequestResult']>, ParentType, ContextType, RequireFields<MutationAdvanceChangeRequestArgs, 'input'>>;
  assessGraduation?: Resolver<Maybe<ResolversTypes['AssessGraduationResult']>, ParentType, ContextType, RequireFields<MutationAssessGraduationArgs, 'input'>>;
  createChangeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequestResult']>, ParentType, ContextType, RequireFields<MutationCreateChangeRequestArgs, 'input'>>;
  createDakProposal?: Resolver<Maybe<ResolversTypes['DakProposalResult']>, ParentType, ContextType, RequireFields<MutationCreateDakProposalArgs, 'input'>>;
  decideDakProposal?: Resolver<Maybe<ResolversTypes['DakProposalResult']>, ParentType, ContextType, RequireFields<MutationDecideDakProposalArgs, 'input'>>;
  decideFinding?: Resolver<Maybe<ResolversTypes['DecideFindingResult']>, ParentType, ContextType, RequireFields<MutationDecideFindingArgs, 'input'>>;
  decideGraduation?: Resolver<Maybe<ResolversTypes['DecideGraduationResult']>, ParentType, ContextType, RequireFields<MutationDecideGraduationArgs, 'input'>>;
  decideWelfareReferral?: Resolver<Maybe<ResolversTypes['IncomingReferralResult']>, ParentType, ContextType, RequireFields<MutationDecideWelfareReferralArgs, 'input'>>;
  endEnrollment?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationEndEnrollmentArgs, 'input'>>;
  instructTranche?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationInstructTrancheArgs, 'input'>>;
  objectToFinding?: Resolver<Maybe<ResolversTypes['ObjectToFindingResult']>, ParentType, ContextType, RequireFields<MutationObjectToFindingArgs, 'input'>>;
  proposeEnrollment?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationProposeEnrollmentArgs, 'input'>>;
  proposeGraduation?: Resolver<Maybe<ResolversTypes['ProposeGraduationResult']>, ParentType, ContextType, RequireFields<MutationProposeGraduationArgs, 'input'>>;
  receiveWelfareReferral?: Resolver<Maybe<ResolversTypes['ReferralReceiptResult']>, ParentType, ContextType, RequireFields<MutationReceiveWelfareReferralArgs, 'input'>>;
  recordCompanionTraining?: Resolver<Maybe<ResolversTypes['RecordCompanionTrainingResult']>, ParentType, ContextType, RequireFields<MutationRecordCompanionTrainingArgs, 'input'>>;
  recordDisbursement?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationRecordDisbursementArgs, 'input'>>;
  rejectChangeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequestResult']>, ParentType, ContextType, RequireFields<MutationRejectChangeRequestArgs, 'input'>>;
  submitDakProposal?: Resolver<Maybe<ResolversTypes['DakProposalResult']>, ParentType, ContextType, RequireFields<MutationSubmitDakProposalArgs, 'input'>>;
  suspendEnrollment?: Resolver<Maybe<ResolversTypes['EnrollmentResult']>, ParentType, ContextType, RequireFields<MutationSuspendEnrollmentArgs, 'input'>>;
  verifyFinding?: Resolver<Maybe<ResolversTypes['VerifyFindingResult']>, ParentType, ContextType, RequireFields<MutationVerifyFindingArgs, 'input'>>;
  withdrawChangeRequest?: Resolver<Maybe<ResolversTypes['ChangeRequestResult']>, ParentType, ContextType, RequireFields<MutationWithdrawChangeRequestArgs, 'input'>>;
  withdrawDakProposal?: Resolver<Maybe<ResolversTypes['DakProposalResult']>, ParentType, ContextType, RequireFields<MutationWithdrawDakProposalArgs, 'input'>>;
  withdrawGraduation?: Resolver<Maybe<ResolversTypes['WithdrawGraduationResult']>, ParentType, ContextType, RequireFields<MutationWithdrawGraduationArgs, 'input'>>;
};

export interface NikScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Nik'], any> {
  name: 'Nik';
}

export type ObjectToFindingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ObjectToFindingResult'] = ResolversParentTypes['ObjectToFindingResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'IdempotencyKeyReused' | 'IneligibilityFinding' | 'RecordNotFound' | 'RuleNotMet' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type OfficeProgramResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeProgram'] = ResolversParentTypes['OfficeProgram']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProgramScope'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OfficeProgramConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeProgramConnection'] = ResolversParentTypes['OfficeProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OfficeProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['OfficeProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OfficeProgramEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['OfficeProgramEdge'] = ResolversParentTypes['OfficeProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeProgram'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dukcapilMatch?: Resolver<Maybe<ResolversTypes['DukcapilMatchStatus']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type PkhComponentEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhComponentEntry'] = ResolversParentTypes['PkhComponentEntry']> = {
  annualAmount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PkhComponentEntryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhComponentEntryConnection'] = ResolversParentTypes['PkhComponentEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PkhComponentEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PkhComponentEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PkhComponentEntryEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhComponentEntryEdge'] = ResolversParentTypes['PkhComponentEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PkhComponentEntry'], ParentType, ContextType>;
};

export type PkhEntitlementResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhEntitlement'] = ResolversParentTypes['PkhEntitlement']> = {
  amountPerTranche?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  annualAmount?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['PkhEntitlementEntryConnection'], ParentType, ContextType, RequireFields<PkhEntitlementEntriesArgs, 'first'>>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PkhEntitlementEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhEntitlementEntry'] = ResolversParentTypes['PkhEntitlementEntry']> = {
  annualAmount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ComponentBasis'], ParentType, ContextType>;
  component?: Resolver<ResolversTypes['PkhComponent'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  unpaidReason?: Resolver<Maybe<ResolversTypes['UnpaidReason']>, ParentType, ContextType>;
};

export type PkhEntitlementEntryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhEntitlementEntryConnection'] = ResolversParentTypes['PkhEntitlementEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PkhEntitlementEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['PkhEntitlementEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PkhEntitlementEntryEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['PkhEntitlementEntryEdge'] = ResolversParentTypes['PkhEntitlementEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PkhEntitlementEntry'], ParentType, ContextType>;
};

export type ProgramAmountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramAmount'] = ResolversParentTypes['ProgramAmount']> = {
  amount?: Resolver<ResolversTypes['Rupiah'], ParentType, ContextType>;
  component?: Resolver<Maybe<ResolversTypes['PkhComponent']>, ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topUpTranche?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topUpYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tranches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgramAmountConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramAmountConnection'] = ResolversParentTypes['ProgramAmountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramAmountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramAmount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgramAmountEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramAmountEdge'] = ResolversParentTypes['ProgramAmountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramAmount'], ParentType, ContextType>;
};

export type ProgramDecileLimitResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramDecileLimit'] = ResolversParentTypes['ProgramDecileLimit']> = {
  highestDecile?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isConfirmed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgramDecileLimitConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramDecileLimitConnection'] = ResolversParentTypes['ProgramDecileLimitConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgramDecileLimitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProgramDecileLimit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgramDecileLimitEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramDecileLimitEdge'] = ResolversParentTypes['ProgramDecileLimitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgramDecileLimit'], ParentType, ContextType>;
};

export type ProgramIncidenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProgramIncidence'] = ResolversParentTypes['ProgramIncidence']> = {
  deciles?: Resolver<ResolversTypes['IncidenceCellConnection'], ParentType, ContextType, RequireFields<ProgramIncidenceDecilesArgs, 'first'>>;
  exclusionError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  highestDecile?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inclusionError?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  program?: Resolver<ResolversTypes['SocialProgram'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['IncidenceCell'], ParentType, ContextType>;
};

export type ProposeGraduationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ProposeGraduationResult'] = ResolversParentTypes['ProposeGraduationResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'Graduation' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet', ParentType, ContextType>;
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
  caseloadHouseholds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  caseloadRows?: Resolver<Maybe<ResolversTypes['CaseloadRowConnection']>, ParentType, ContextType, RequireFields<QueryCaseloadRowsArgs, 'first' | 'region'>>;
  changeRequestReport?: Resolver<Maybe<ResolversTypes['ChangeRequestReportConnection']>, ParentType, ContextType, RequireFields<QueryChangeRequestReportArgs, 'first'>>;
  companion?: Resolver<Maybe<ResolversTypes['SocialCompanion']>, ParentType, ContextType, RequireFields<QueryCompanionArgs, 'id'>>;
  companionTrainingProgress?: Resolver<Maybe<ResolversTypes['TrainingProgressConnection']>, ParentType, ContextType, RequireFields<QueryCompanionTrainingProgressArgs, 'first'>>;
  companions?: Resolver<Maybe<ResolversTypes['SocialCompanionConnection']>, ParentType, ContextType, RequireFields<QueryCompanionsArgs, 'first'>>;
  dakProposal?: Resolver<Maybe<ResolversTypes['DakProposal']>, ParentType, ContextType, RequireFields<QueryDakProposalArgs, 'id'>>;
  dakProposals?: Resolver<Maybe<ResolversTypes['DakProposalConnection']>, ParentType, ContextType, RequireFields<QueryDakProposalsArgs, 'first'>>;
  dataChangeRequest?: Resolver<Maybe<ResolversTypes['DataChangeRequest']>, ParentType, ContextType, RequireFields<QueryDataChangeRequestArgs, 'id'>>;
  dataChangeRequests?: Resolver<Maybe<ResolversTypes['DataChangeRequestConnection']>, ParentType, ContextType, RequireFields<QueryDataChangeRequestsArgs, 'first'>>;
  decileMoveReport?: Resolver<Maybe<ResolversTypes['DecileMoveReport']>, ParentType, ContextType, RequireFields<QueryDecileMoveReportArgs, 'from' | 'region' | 'to'>>;
  decileMoves?: Resolver<Maybe<ResolversTypes['DecileMoveConnection']>, ParentType, ContextType, RequireFields<QueryDecileMovesArgs, 'atLeast' | 'first' | 'from' | 'region' | 'to'>>;
  disbursementReport?: Resolver<Maybe<ResolversTypes['DisbursementReport']>, ParentType, ContextType, RequireFields<QueryDisbursementReportArgs, 'program' | 'region' | 'tranche' | 'year'>>;
  dtsenVersions?: Resolver<Maybe<ResolversTypes['DtsenVersionConnection']>, ParentType, ContextType, RequireFields<QueryDtsenVersionsArgs, 'first'>>;
  enrollment?: Resolver<Maybe<ResolversTypes['SocialEnrollment']>, ParentType, ContextType, RequireFields<QueryEnrollmentArgs, 'id'>>;
  enrollments?: Resolver<Maybe<ResolversTypes['SocialEnrollmentConnection']>, ParentType, ContextType, RequireFields<QueryEnrollmentsArgs, 'first' | 'program' | 'status'>>;
  finding?: Resolver<Maybe<ResolversTypes['IneligibilityFinding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<Maybe<ResolversTypes['IneligibilityFindingConnection']>, ParentType, ContextType, RequireFields<QueryFindingsArgs, 'first'>>;
  graduation?: Resolver<Maybe<ResolversTypes['Graduation']>, ParentType, ContextType, RequireFields<QueryGraduationArgs, 'id'>>;
  graduationCandidates?: Resolver<Maybe<ResolversTypes['GraduationCandidateConnection']>, ParentType, ContextType, RequireFields<QueryGraduationCandidatesArgs, 'first'>>;
  graduationProgress?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryGraduationProgressArgs>>;
  graduationProgressByCompanion?: Resolver<Maybe<ResolversTypes['CompanionProgressConnection']>, ParentType, ContextType, RequireFields<QueryGraduationProgressByCompanionArgs, 'first'>>;
  graduations?: Resolver<Maybe<ResolversTypes['GraduationConnection']>, ParentType, ContextType, RequireFields<QueryGraduationsArgs, 'first'>>;
  householdHeads?: Resolver<Maybe<ResolversTypes['HouseholdHeads']>, ParentType, ContextType, RequireFields<QueryHouseholdHeadsArgs, 'niks'>>;
  householdKeys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HouseholdKey']>>, ParentType, ContextType, RequireFields<QueryHouseholdKeysArgs, 'niks'>>;
  householdRanges?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegionCode']>>, ParentType, ContextType, RequireFields<QueryHouseholdRangesArgs, 'size'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  lowDecileFamilies?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryLowDecileFamiliesArgs>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  programCoverage?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryProgramCoverageArgs, 'program'>>;
  programIncidence?: Resolver<Maybe<ResolversTypes['ProgramIncidence']>, ParentType, ContextType, RequireFields<QueryProgramIncidenceArgs, 'program' | 'region'>>;
  reconciliationReport?: Resolver<Maybe<ResolversTypes['ReconciliationReport']>, ParentType, ContextType, Partial<QueryReconciliationReportArgs>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
  socialOffice?: Resolver<Maybe<ResolversTypes['SocialOffice']>, ParentType, ContextType, RequireFields<QuerySocialOfficeArgs, 'id'>>;
  socialOffices?: Resolver<Maybe<ResolversTypes['SocialOfficeConnection']>, ParentType, ContextType, RequireFields<QuerySocialOfficesArgs, 'first'>>;
  socialPrograms?: Resolver<Maybe<ResolversTypes['WelfareProgramConnection']>, ParentType, ContextType, RequireFields<QuerySocialProgramsArgs, 'first'>>;
  trainingModules?: Resolver<Maybe<ResolversTypes['TrainingModuleConnection']>, ParentType, ContextType, RequireFields<QueryTrainingModulesArgs, 'first'>>;
  unrankedHouseholds?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryUnrankedHouseholdsArgs, 'first'>>;
  welfareKeys?: Resolver<Maybe<ResolversTypes['HouseholdKeyPage']>, ParentType, ContextType, RequireFields<QueryWelfareKeysArgs, 'digits' | 'filter' | 'first'>>;
  welfareReferrals?: Resolver<Maybe<ResolversTypes['IncomingReferralConnection']>, ParentType, ContextType, RequireFields<QueryWelfareReferralsArgs, 'first'>>;
};

export type ReconciliationCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationCount'] = ResolversParentTypes['ReconciliationCount']> = {
  confirmed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IneligibilityReason'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suspected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  underVerification?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ReconciliationCountConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationCountConnection'] = ResolversParentTypes['ReconciliationCountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReconciliationCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationCountEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationCountEdge'] = ResolversParentTypes['ReconciliationCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationCount'], ParentType, ContextType>;
};

export type ReconciliationReportResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ReconciliationReport'] = ResolversParentTypes['ReconciliationReport']> = {
  minimumCell?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ReconciliationCountConnection'], ParentType, ContextType, RequireFields<ReconciliationReportRowsArgs, 'first'>>;
};

export type RecordCompanionTrainingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordCompanionTrainingResult'] = ResolversParentTypes['RecordCompanionTrainingResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'AlreadyExists' | 'CompanionTraining' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'RuleNotMet', ParentType, ContextType>;
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

export type RegionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region'], FederationReferenceType extends FederationReferenceTypes['Region'] = FederationReferenceTypes['Region']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Region']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bpsCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionChildrenArgs, 'first'>>;
  code?: Resolver<ResolversTypes['RegionCode'], ParentType, ContextType>;
  decree?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['RegionKind']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['RegionLevel']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  successors?: Resolver<ResolversTypes['RegionConnection'], ParentType, ContextType, RequireFields<RegionSuccessorsArgs, 'first'>>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface RegionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['RegionCode'], any> {
  name: 'RegionCode';
}

export type RegionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegionConnection'] = ResolversParentTypes['RegionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Region']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegionEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RegionEdge'] = ResolversParentTypes['RegionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
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

export type RequestCountResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestCount'] = ResolversParentTypes['RequestCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequestEvidenceResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestEvidence'] = ResolversParentTypes['RequestEvidence']> = {
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RequestEvidenceConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestEvidenceConnection'] = ResolversParentTypes['RequestEvidenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequestEvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RequestEvidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequestEvidenceEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestEvidenceEdge'] = ResolversParentTypes['RequestEvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestEvidence'], ParentType, ContextType>;
};

export type RequestHistoryEntryResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestHistoryEntry'] = ResolversParentTypes['RequestHistoryEntry']> = {
  agency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RequestStatus']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DeliberationLevel'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
};

export type RequestHistoryEntryConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestHistoryEntryConnection'] = ResolversParentTypes['RequestHistoryEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RequestHistoryEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RequestHistoryEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RequestHistoryEntryEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestHistoryEntryEdge'] = ResolversParentTypes['RequestHistoryEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RequestHistoryEntry'], ParentType, ContextType>;
};

export type RequestedChangeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RequestedChange'] = ResolversParentTypes['RequestedChange']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['CorrectableField']>, ParentType, ContextType>;
  happenedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  memberCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  newHead?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  program?: Resolver<Maybe<ResolversTypes['SocialProgram']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RuleNotMetResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RuleNotMet'] = ResolversParentTypes['RuleNotMet']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface RupiahScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Rupiah'], any> {
  name: 'Rupiah';
}

export type SocialCompanionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialCompanion'] = ResolversParentTypes['SocialCompanion'], FederationReferenceType extends FederationReferenceTypes['SocialCompanion'] = FederationReferenceTypes['SocialCompanion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialCompanion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  caseload?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduatedThisYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  graduationTarget?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['HouseholdConnection'], ParentType, ContextType, RequireFields<SocialCompanionHouseholdsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  trainings?: Resolver<ResolversTypes['CompanionTrainingConnection'], ParentType, ContextType, RequireFields<SocialCompanionTrainingsArgs, 'first'>>;
};

export type SocialCompanionConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialCompanionConnection'] = ResolversParentTypes['SocialCompanionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocialCompanionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SocialCompanion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SocialCompanionEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialCompanionEdge'] = ResolversParentTypes['SocialCompanionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialCompanion'], ParentType, ContextType>;
};

export type SocialEnrollmentResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialEnrollment'] = ResolversParentTypes['SocialEnrollment']> = {
  annualEntitlement?: Resolver<Maybe<ResolversTypes['Rupiah']>, ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  companion?: Resolver<Maybe<ResolversTypes['SocialCompanion']>, ParentType, ContextType>;
  disbursements?: Resolver<Maybe<ResolversTypes['DisbursementConnection']>, ParentType, ContextType, RequireFields<SocialEnrollmentDisbursementsArgs, 'first'>>;
  exitKind?: Resolver<Maybe<ResolversTypes['ExitKind']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['IneligibilityReason']>, ParentType, ContextType>;
  exitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graduationKind?: Resolver<Maybe<ResolversTypes['GraduationKind']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['HistoryEntryConnection'], ParentType, ContextType, RequireFields<SocialEnrollmentHistoryArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pkhComponents?: Resolver<Maybe<ResolversTypes['PkhComponentEntryConnection']>, ParentType, ContextType, RequireFields<SocialEnrollmentPkhComponentsArgs, 'first'>>;
  program?: Resolver<ResolversTypes['SocialProgram'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['ProgramScope']>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialEnrollmentConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialEnrollmentConnection'] = ResolversParentTypes['SocialEnrollmentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocialEnrollmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SocialEnrollment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SocialEnrollmentEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialEnrollmentEdge'] = ResolversParentTypes['SocialEnrollmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialEnrollment'], ParentType, ContextType>;
};

export type SocialOfficeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialOffice'] = ResolversParentTypes['SocialOffice'], FederationReferenceType extends FederationReferenceTypes['SocialOffice'] = FederationReferenceTypes['SocialOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  programs?: Resolver<ResolversTypes['OfficeProgramConnection'], ParentType, ContextType, RequireFields<SocialOfficeProgramsArgs, 'first'>>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
};

export type SocialOfficeConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialOfficeConnection'] = ResolversParentTypes['SocialOfficeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SocialOfficeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SocialOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SocialOfficeEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['SocialOfficeEdge'] = ResolversParentTypes['SocialOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialOffice'], ParentType, ContextType>;
};

export type StepNotAllowedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['StepNotAllowed'] = ResolversParentTypes['StepNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrainingModuleResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingModule'] = ResolversParentTypes['TrainingModule'], FederationReferenceType extends FederationReferenceTypes['TrainingModule'] = FederationReferenceTypes['TrainingModule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['TrainingModule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TrainingModuleConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingModuleConnection'] = ResolversParentTypes['TrainingModuleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingModuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingModule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingModuleEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingModuleEdge'] = ResolversParentTypes['TrainingModuleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingModule'], ParentType, ContextType>;
};

export type TrainingProgressResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingProgress'] = ResolversParentTypes['TrainingProgress']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  trained?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrainingProgressConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingProgressConnection'] = ResolversParentTypes['TrainingProgressConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrainingProgressEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TrainingProgress']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TrainingProgressEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['TrainingProgressEdge'] = ResolversParentTypes['TrainingProgressEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TrainingProgress'], ParentType, ContextType>;
};

export type VerifyFindingResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VerifyFindingResult'] = ResolversParentTypes['VerifyFindingResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'IdempotencyKeyReused' | 'IneligibilityFinding' | 'RecordNotFound' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WelfareProgramResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WelfareProgram'] = ResolversParentTypes['WelfareProgram']> = {
  amounts?: Resolver<ResolversTypes['ProgramAmountConnection'], ParentType, ContextType, RequireFields<WelfareProgramAmountsArgs, 'first'>>;
  code?: Resolver<ResolversTypes['SocialProgram'], ParentType, ContextType>;
  decileLimits?: Resolver<ResolversTypes['ProgramDecileLimitConnection'], ParentType, ContextType, RequireFields<WelfareProgramDecileLimitsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['ProgramScope'], ParentType, ContextType>;
  tranchesPerYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['ProgramUnit'], ParentType, ContextType>;
};

export type WelfareProgramConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WelfareProgramConnection'] = ResolversParentTypes['WelfareProgramConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['WelfareProgramEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['WelfareProgram']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WelfareProgramEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WelfareProgramEdge'] = ResolversParentTypes['WelfareProgramEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WelfareProgram'], ParentType, ContextType>;
};

export type WithdrawGraduationResultResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['WithdrawGraduationResult'] = ResolversParentTypes['WithdrawGraduationResult']> = {
  __resolveType: TypeResolveFn<'ActorNotAllowed' | 'Graduation' | 'IdempotencyKeyReused' | 'RecordNotFound' | 'StepNotAllowed' | 'VersionConflict', ParentType, ContextType>;
};

export type Resolvers<ContextType = RoomContext> = {
  ActorNotAllowed?: ActorNotAllowedResolvers<ContextType>;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  AssessGraduationResult?: AssessGraduationResultResolvers<ContextType>;
  CaseloadRow?: CaseloadRowResolvers<ContextType>;
  CaseloadRowConnection?: CaseloadRowConnectionResolvers<ContextType>;
  CaseloadRowEdge?: CaseloadRowEdgeResolvers<ContextType>;
  ChangeRequestReport?: ChangeRequestReportResolvers<ContextType>;
  ChangeRequestReportConnection?: ChangeRequestReportConnectionResolvers<ContextType>;
  ChangeRequestReportEdge?: ChangeRequestReportEdgeResolvers<ContextType>;
  ChangeRequestResult?: ChangeRequestResultResolvers<ContextType>;
  CompanionProgress?: CompanionProgressResolvers<ContextType>;
  CompanionProgressConnection?: CompanionProgressConnectionResolvers<ContextType>;
  CompanionProgressEdge?: CompanionProgressEdgeResolvers<ContextType>;
  CompanionTraining?: CompanionTrainingResolvers<ContextType>;
  CompanionTrainingConnection?: CompanionTrainingConnectionResolvers<ContextType>;
  CompanionTrainingEdge?: CompanionTrainingEdgeResolvers<ContextType>;
  DakProposal?: DakProposalResolvers<ContextType>;
  DakProposalConnection?: DakProposalConnectionResolvers<ContextType>;
  DakProposalEdge?: DakProposalEdgeResolvers<ContextType>;
  DakProposalResult?: DakProposalResultResolvers<ContextType>;
  DataChangeRequest?: DataChangeRequestResolvers<ContextType>;
  DataChangeRequestConnection?: DataChangeRequestConnectionResolvers<ContextType>;
  DataChangeRequestEdge?: DataChangeRequestEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideFindingResult?: DecideFindingResultResolvers<ContextType>;
  DecideGraduationResult?: DecideGraduationResultResolvers<ContextType>;
  DecileMove?: DecileMoveResolvers<ContextType>;
  DecileMoveCell?: DecileMoveCellResolvers<ContextType>;
  DecileMoveCellConnection?: DecileMoveCellConnectionResolvers<ContextType>;
  DecileMoveCellEdge?: DecileMoveCellEdgeResolvers<ContextType>;
  DecileMoveConnection?: DecileMoveConnectionResolvers<ContextType>;
  DecileMoveEdge?: DecileMoveEdgeResolvers<ContextType>;
  DecileMoveReport?: DecileMoveReportResolvers<ContextType>;
  DecileRecord?: DecileRecordResolvers<ContextType>;
  DecileRecordConnection?: DecileRecordConnectionResolvers<ContextType>;
  DecileRecordEdge?: DecileRecordEdgeResolvers<ContextType>;
  Disbursement?: DisbursementResolvers<ContextType>;
  DisbursementCell?: DisbursementCellResolvers<ContextType>;
  DisbursementCellConnection?: DisbursementCellConnectionResolvers<ContextType>;
  DisbursementCellEdge?: DisbursementCellEdgeResolvers<ContextType>;
  DisbursementConnection?: DisbursementConnectionResolvers<ContextType>;
  DisbursementEdge?: DisbursementEdgeResolvers<ContextType>;
  DisbursementReport?: DisbursementReportResolvers<ContextType>;
  DtsenVersion?: DtsenVersionResolvers<ContextType>;
  DtsenVersionConnection?: DtsenVersionConnectionResolvers<ContextType>;
  DtsenVersionEdge?: DtsenVersionEdgeResolvers<ContextType>;
  EnrollmentResult?: EnrollmentResultResolvers<ContextType>;
  FormerHead?: FormerHeadResolvers<ContextType>;
  FormerHeadConnection?: FormerHeadConnectionResolvers<ContextType>;
  FormerHeadEdge?: FormerHeadEdgeResolvers<ContextType>;
  Graduation?: GraduationResolvers<ContextType>;
  GraduationCandidate?: GraduationCandidateResolvers<ContextType>;
  GraduationCandidateConnection?: GraduationCandidateConnectionResolvers<ContextType>;
  GraduationCandidateEdge?: GraduationCandidateEdgeResolvers<ContextType>;
  GraduationConnection?: GraduationConnectionResolvers<ContextType>;
  GraduationEdge?: GraduationEdgeResolvers<ContextType>;
  HistoryEntry?: HistoryEntryResolvers<ContextType>;
  HistoryEntryConnection?: HistoryEntryConnectionResolvers<ContextType>;
  HistoryEntryEdge?: HistoryEntryEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdHeads?: HouseholdHeadsResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  HouseholdKeyGroup?: HouseholdKeyGroupResolvers<ContextType>;
  HouseholdKeyPage?: HouseholdKeyPageResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  HouseholdWelfare?: HouseholdWelfareResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IncidenceCell?: IncidenceCellResolvers<ContextType>;
  IncidenceCellConnection?: IncidenceCellConnectionResolvers<ContextType>;
  IncidenceCellEdge?: IncidenceCellEdgeResolvers<ContextType>;
  IncomingReferral?: IncomingReferralResolvers<ContextType>;
  IncomingReferralConnection?: IncomingReferralConnectionResolvers<ContextType>;
  IncomingReferralEdge?: IncomingReferralEdgeResolvers<ContextType>;
  IncomingReferralResult?: IncomingReferralResultResolvers<ContextType>;
  IneligibilityFinding?: IneligibilityFindingResolvers<ContextType>;
  IneligibilityFindingConnection?: IneligibilityFindingConnectionResolvers<ContextType>;
  IneligibilityFindingEdge?: IneligibilityFindingEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  ObjectToFindingResult?: ObjectToFindingResultResolvers<ContextType>;
  OfficeProgram?: OfficeProgramResolvers<ContextType>;
  OfficeProgramConnection?: OfficeProgramConnectionResolvers<ContextType>;
  OfficeProgramEdge?: OfficeProgramEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PkhComponentEntry?: PkhComponentEntryResolvers<ContextType>;
  PkhComponentEntryConnection?: PkhComponentEntryConnectionResolvers<ContextType>;
  PkhComponentEntryEdge?: PkhComponentEntryEdgeResolvers<ContextType>;
  PkhEntitlement?: PkhEntitlementResolvers<ContextType>;
  PkhEntitlementEntry?: PkhEntitlementEntryResolvers<ContextType>;
  PkhEntitlementEntryConnection?: PkhEntitlementEntryConnectionResolvers<ContextType>;
  PkhEntitlementEntryEdge?: PkhEntitlementEntryEdgeResolvers<ContextType>;
  ProgramAmount?: ProgramAmountResolvers<ContextType>;
  ProgramAmountConnection?: ProgramAmountConnectionResolvers<ContextType>;
  ProgramAmountEdge?: ProgramAmountEdgeResolvers<ContextType>;
  ProgramDecileLimit?: ProgramDecileLimitResolvers<ContextType>;
  ProgramDecileLimitConnection?: ProgramDecileLimitConnectionResolvers<ContextType>;
  ProgramDecileLimitEdge?: ProgramDecileLimitEdgeResolvers<ContextType>;
  ProgramIncidence?: ProgramIncidenceResolvers<ContextType>;
  ProposeGraduationResult?: ProposeGraduationResultResolvers<ContextType>;
  PublishedCell?: PublishedCellResolvers<ContextType>;
  PublishedCellConnection?: PublishedCellConnectionResolvers<ContextType>;
  PublishedCellEdge?: PublishedCellEdgeResolvers<ContextType>;
  PublishedTable?: PublishedTableResolvers<ContextType>;
  PublishedTarget?: PublishedTargetResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconciliationCount?: ReconciliationCountResolvers<ContextType>;
  ReconciliationCountConnection?: ReconciliationCountConnectionResolvers<ContextType>;
  ReconciliationCountEdge?: ReconciliationCountEdgeResolvers<ContextType>;
  ReconciliationReport?: ReconciliationReportResolvers<ContextType>;
  RecordCompanionTrainingResult?: RecordCompanionTrainingResultResolvers<ContextType>;
  RecordNotFound?: RecordNotFoundResolvers<ContextType>;
  ReferralReceipt?: ReferralReceiptResolvers<ContextType>;
  ReferralReceiptResult?: ReferralReceiptResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  RegionCode?: GraphQLScalarType;
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RegisterEvent?: RegisterEventResolvers<ContextType>;
  RegisterEvents?: RegisterEventsResolvers<ContextType>;
  RegisterFacts?: RegisterFactsResolvers<ContextType>;
  RequestCount?: RequestCountResolvers<ContextType>;
  RequestEvidence?: RequestEvidenceResolvers<ContextType>;
  RequestEvidenceConnection?: RequestEvidenceConnectionResolvers<ContextType>;
  RequestEvidenceEdge?: RequestEvidenceEdgeResolvers<ContextType>;
  RequestHistoryEntry?: RequestHistoryEntryResolvers<ContextType>;
  RequestHistoryEntryConnection?: RequestHistoryEntryConnectionResolvers<ContextType>;
  RequestHistoryEntryEdge?: RequestHistoryEntryEdgeResolvers<ContextType>;
  RequestedChange?: RequestedChangeResolvers<ContextType>;
  RuleNotMet?: RuleNotMetResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  SocialCompanion?: SocialCompanionResolvers<ContextType>;
  SocialCompanionConnection?: SocialCompanionConnectionResolvers<ContextType>;
  SocialCompanionEdge?: SocialCompanionEdgeResolvers<ContextType>;
  SocialEnrollment?: SocialEnrollmentResolvers<ContextType>;
  SocialEnrollmentConnection?: SocialEnrollmentConnectionResolvers<ContextType>;
  SocialEnrollmentEdge?: SocialEnrollmentEdgeResolvers<ContextType>;
  SocialOffice?: SocialOfficeResolvers<ContextType>;
  SocialOfficeConnection?: SocialOfficeConnectionResolvers<ContextType>;
  SocialOfficeEdge?: SocialOfficeEdgeResolvers<ContextType>;
  StepNotAllowed?: StepNotAllowedResolvers<ContextType>;
  TrainingModule?: TrainingModuleResolvers<ContextType>;
  TrainingModuleConnection?: TrainingModuleConnectionResolvers<ContextType>;
  TrainingModuleEdge?: TrainingModuleEdgeResolvers<ContextType>;
  TrainingProgress?: TrainingProgressResolvers<ContextType>;
  TrainingProgressConnection?: TrainingProgressConnectionResolvers<ContextType>;
  TrainingProgressEdge?: TrainingProgressEdgeResolvers<ContextType>;
  VerifyFindingResult?: VerifyFindingResultResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  WelfareProgram?: WelfareProgramResolvers<ContextType>;
  WelfareProgramConnection?: WelfareProgramConnectionResolvers<ContextType>;
  WelfareProgramEdge?: WelfareProgramEdgeResolvers<ContextType>;
  WithdrawGraduationResult?: WithdrawGraduationResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RoomContext> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
  cohort?: CohortDirectiveResolver<any, any, ContextType>;
  cohortRange?: CohortRangeDirectiveResolver<any, any, ContextType>;
};
