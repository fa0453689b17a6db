// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PublishedTableParent, HouseholdParent, WelfareParent, PersonParent, RegionParent } from './parents.ts';
import type { MemberRecord, FormerHeadRecord, EnrollmentRecord, ComponentRecord, DisbursementRecord, FindingRecord, ChangeRequestRecord, CompanionRecord } from './model.ts';
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

/** A request to change the register: a proposal, an objection or a correction (usul, sanggah, perbaikan). */
export type DataChangeRequest = {
  readonly __typename?: 'DataChangeRequest';
  /** Through which channel it came. */
  readonly channel: RequestChannel;
  /** Id of the request. */
  readonly id: Scalars['ID']['output'];
  /** What it asks for. */
  readonly kind: RequestKind;
  /** How far it has come. */
  readonly status: RequestStatus;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** When it last changed its state. */
  readonly updatedAt: Scalars['DateTime']['output'];
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

/** How a family graduated. */
export type GraduationKind =
  /** No member has a component any more (graduasi alamiah). */
  | 'NATURAL'
  /** The family left by its own wish or by assessment while still poor (prasejahtera). */
  | 'PRE_PROSPEROUS'
  /** The family earns its own living (graduasi sejahtera mandiri). */
  | 'SELF_RELIANT';

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

/** Under which NIK a ministry's register keeps a household. */
export type HouseholdKey = {
  readonly __typename?: 'HouseholdKey';
  /** How the register found the household. */
  readonly matchMethod: MatchMethod;
  /** NIK of the head as the register knows it. */
  readonly nik: Scalars['Nik']['output'];
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
  /** Number of the family card (No. KK) with its middle hidden. */
  readonly familyCardNumberMasked?: Maybe<Scalars['String']['output']>;
  /** Hits of matching the family's NIKs with other registers (temuan ketidaklayakan), oldest first. */
  readonly findings?: Maybe<IneligibilityFindingConnection>;
  /** The people who were head of the family before. */
  readonly formerHeads?: Maybe<FormerHeadConnection>;
  /** How the record was found; null where there is none. */
  readonly matchMethod?: Maybe<MatchMethod>;
  /** The people on the record of the family. */
  readonly members?: Maybe<HouseholdMemberConnection>;
  /** The desa or kelurahan where the family resides. */
  readonly region?: Maybe<Region>;
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
export type HouseholdWelfareMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The idempotency key was used before, for another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
};

/** A hit of matching a NIK with another register (temuan ketidaklayakan): a suspicion until it is confirmed. */
export type IneligibilityFinding = {
  readonly __typename?: 'IneligibilityFinding';
  /** Day of the match. */
  readonly foundOn: Scalars['Date']['output'];
  /** Id of the finding. */
  readonly id: Scalars['ID']['output'];
  /** Whom it is about; null where it is about the family. */
  readonly person?: Maybe<Person>;
  /** What was found. */
  readonly reason: IneligibilityReason;
  /** The register or the check that it comes from. */
  readonly source: Scalars['String']['output'];
  /** How far the finding has been verified. */
  readonly status: FindingStatus;
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
  /** The family receives the aid twice (keluarga ganda). */
  | 'DUPLICATE_FAMILY'
  /** The NIK receives the aid twice (NIK ganda). */
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
  /** The social companion with that id; null where there is none. */
  readonly companion?: Maybe<SocialCompanion>;
  /** The social companions (pendamping), in the order of the regions that they work in. */
  readonly companions?: Maybe<SocialCompanionConnection>;
  /** Families that graduated from PKH in a year by region, against the target of the year; null where no target is known. */
  readonly graduationProgress?: Maybe<PublishedTable>;
  /** The households of those NIKs as this ministry's register knows them, each null where none is known; asked by the hub's own room alone. */
  readonly householdKeys: ReadonlyArray<Maybe<HouseholdKey>>;
  /** The families of the register, in the order of their place of residence. */
  readonly households?: Maybe<HouseholdConnection>;
  /** Families in DTSEN deciles 1 to 4 by region; null while the register is empty or nobody lives there. */
  readonly lowDecileFamilies?: Maybe<PublishedTable>;
  /** Which of those NIKs this ministry's register holds as a person; asked by the hub's own room alone. */
  readonly personKeys: ReadonlyArray<Scalars['Boolean']['output']>;
  /** Families with an active enrolment in a programme by region; null while the register is empty or nobody lives there. */
  readonly programCoverage?: Maybe<PublishedTable>;
  /** The region with that code; null where the table does not hold the code. */
  readonly region?: Maybe<Region>;
  /** The administrative regions in the order of their codes. */
  readonly regions?: Maybe<RegionConnection>;
};


export type QueryCompanionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompanionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  region?: InputMaybe<Scalars['RegionCode']['input']>;
};


export type QueryGraduationProgressArgs = {
  region?: InputMaybe<Scalars['RegionCode']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHouseholdKeysArgs = {
  niks: ReadonlyArray<Scalars['Nik']['input']>;
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


export type QueryRegionArgs = {
  code: Scalars['RegionCode']['input'];
};


export type QueryRegionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RegionFilter>;
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

/** Through which channel a request to change the register came. */
export type RequestChannel =
  /** The formal channel (jalur formal), from the deliberation of the village upward. */
  | 'FORMAL'
  /** The participatory channel (jalur partisipasi), such as the Cek Bansos application. */
  | 'PARTICIPATORY';

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
  /** How many families the companion is to bring to graduation in a year. */
  readonly graduationTarget: Scalars['Int']['output'];
  /** The families of the caseload, in the order of their place of residence. */
  readonly households: HouseholdConnection;
  /** Id of the companion. */
  readonly id: Scalars['ID']['output'];
  /** Name of the companion. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The district or regency that the companion works in. */
  readonly region: Region;
};


/** A social companion (pendamping PKH): a field worker who looks after a caseload of families. */
export type SocialCompanionHouseholdsArgs = {
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
  /** Id of the enrolment. */
  readonly id: Scalars['ID']['output'];
  /** The components that a PKH entitlement is made of; empty in other programmes. */
  readonly pkhComponents?: Maybe<PkhComponentEntryConnection>;
  /** The programme. */
  readonly program: SocialProgram;
  /** First day of the enrolment. */
  readonly startedOn: Scalars['Date']['output'];
  /** State of the enrolment. */
  readonly status: EnrollmentStatus;
};


/** A place of a family or a person in a programme of Kemensos (kepesertaan). */
export type SocialEnrollmentDisbursementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  year?: InputMaybe<Scalars['Int']['input']>;
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

/** Somebody was faster: the record has changed since it was read. */
export type VersionConflict = Refusal & {
  readonly __typename?: 'VersionConflict';
  /** The version that the record has now. */
  readonly currentVersion: Scalars['Int']['output'];
  /** What stands in the way, and what to do about it. */
  readonly message: Scalars['String']['output'];
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
  Region: Region;
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
  Region:
    ( { __typename: 'Region' }
    & GraphQLRecursivePick<FederationTypes['Region'], {"code":true}> );
  SocialCompanion:
    ( { __typename: 'SocialCompanion' }
    & GraphQLRecursivePick<FederationTypes['SocialCompanion'], {"id":true}> );
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
  DataChangeRequest: ResolverTypeWrapper<ChangeRequestRecord>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  DataChangeRequestConnection: ResolverTypeWrapper<Omit<DataChangeRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataChangeRequestEdge']>, nodes: ReadonlyArray<ResolversTypes['DataChangeRequest']> }>;
  DataChangeRequestEdge: ResolverTypeWrapper<Omit<DataChangeRequestEdge, 'node'> & { node: ResolversTypes['DataChangeRequest'] }>;
  DataStatus: DataStatus;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecileRecord: ResolverTypeWrapper<DecileRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  DecileRecordConnection: ResolverTypeWrapper<DecileRecordConnection>;
  DecileRecordEdge: ResolverTypeWrapper<DecileRecordEdge>;
  Disbursement: ResolverTypeWrapper<DisbursementRecord>;
  DisbursementConnection: ResolverTypeWrapper<Omit<DisbursementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DisbursementEdge']>, nodes: ReadonlyArray<ResolversTypes['Disbursement']> }>;
  DisbursementEdge: ResolverTypeWrapper<Omit<DisbursementEdge, 'node'> & { node: ResolversTypes['Disbursement'] }>;
  DisbursementStatus: DisbursementStatus;
  DukcapilMatchStatus: DukcapilMatchStatus;
  EnrollmentStatus: EnrollmentStatus;
  ExitKind: ExitKind;
  FamilyRelationship: FamilyRelationship;
  FindingStatus: FindingStatus;
  FormerHead: ResolverTypeWrapper<FormerHeadRecord>;
  FormerHeadConnection: ResolverTypeWrapper<Omit<FormerHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FormerHeadEdge']>, nodes: ReadonlyArray<ResolversTypes['FormerHead']> }>;
  FormerHeadEdge: ResolverTypeWrapper<Omit<FormerHeadEdge, 'node'> & { node: ResolversTypes['FormerHead'] }>;
  FormerHeadReason: FormerHeadReason;
  GraduationKind: GraduationKind;
  Household: ResolverTypeWrapper<HouseholdParent>;
  HouseholdConnection: ResolverTypeWrapper<Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversTypes['Household']> }>;
  HouseholdEdge: ResolverTypeWrapper<Omit<HouseholdEdge, 'node'> & { node: ResolversTypes['Household'] }>;
  HouseholdKey: ResolverTypeWrapper<HouseholdKey>;
  HouseholdMember: ResolverTypeWrapper<MemberRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  HouseholdMemberConnection: ResolverTypeWrapper<Omit<HouseholdMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['HouseholdMemberEdge']>, nodes: ReadonlyArray<ResolversTypes['HouseholdMember']> }>;
  HouseholdMemberEdge: ResolverTypeWrapper<Omit<HouseholdMemberEdge, 'node'> & { node: ResolversTypes['HouseholdMember'] }>;
  HouseholdWelfare: ResolverTypeWrapper<WelfareParent>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  IneligibilityFinding: ResolverTypeWrapper<FindingRecord>;
  IneligibilityFindingConnection: ResolverTypeWrapper<Omit<IneligibilityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IneligibilityFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['IneligibilityFinding']> }>;
  IneligibilityFindingEdge: ResolverTypeWrapper<Omit<IneligibilityFindingEdge, 'node'> & { node: ResolversTypes['IneligibilityFinding'] }>;
  IneligibilityReason: IneligibilityReason;
  MaritalStatus: MaritalStatus;
  MatchMethod: MatchMethod;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaymentChannel: PaymentChannel;
  Person: ResolverTypeWrapper<PersonParent>;
  PkhComponent: PkhComponent;
  PkhComponentEntry: ResolverTypeWrapper<ComponentRecord>;
  PkhComponentEntryConnection: ResolverTypeWrapper<Omit<PkhComponentEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PkhComponentEntryEdge']>, nodes: ReadonlyArray<ResolversTypes['PkhComponentEntry']> }>;
  PkhComponentEntryEdge: ResolverTypeWrapper<Omit<PkhComponentEntryEdge, 'node'> & { node: ResolversTypes['PkhComponentEntry'] }>;
  PublishedCell: ResolverTypeWrapper<Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversTypes['Region']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  PublishedCellConnection: ResolverTypeWrapper<Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversTypes['PublishedCell']> }>;
  PublishedCellEdge: ResolverTypeWrapper<Omit<PublishedCellEdge, 'node'> & { node: ResolversTypes['PublishedCell'] }>;
  PublishedTable: ResolverTypeWrapper<PublishedTableParent>;
  PublishedTarget: ResolverTypeWrapper<PublishedTarget>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordNotFound: ResolverTypeWrapper<RecordNotFound>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  Region: ResolverTypeWrapper<RegionParent>;
  RegionCode: ResolverTypeWrapper<Scalars['RegionCode']['output']>;
  RegionConnection: ResolverTypeWrapper<Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversTypes['Region']> }>;
  RegionEdge: ResolverTypeWrapper<Omit<RegionEdge, 'node'> & { node: ResolversTypes['Region'] }>;
  RegionFilter: RegionFilter;
  RegionKind: RegionKind;
  RegionLevel: RegionLevel;
  RequestChannel: RequestChannel;
  RequestKind: RequestKind;
  RequestStatus: RequestStatus;
  RuleNotMet: ResolverTypeWrapper<RuleNotMet>;
  Rupiah: ResolverTypeWrapper<Scalars['Rupiah']['output']>;
  Sex: Sex;
  SocialCompanion: ResolverTypeWrapper<CompanionRecord>;
  SocialCompanionConnection: ResolverTypeWrapper<Omit<SocialCompanionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocialCompanionEdge']>, nodes: ReadonlyArray<ResolversTypes['SocialCompanion']> }>;
  SocialCompanionEdge: ResolverTypeWrapper<Omit<SocialCompanionEdge, 'node'> & { node: ResolversTypes['SocialCompanion'] }>;
  SocialEnrollment: ResolverTypeWrapper<EnrollmentRecord>;
  SocialEnrollmentConnection: ResolverTypeWrapper<Omit<SocialEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SocialEnrollmentEdge']>, nodes: ReadonlyArray<ResolversTypes['SocialEnrollment']> }>;
  SocialEnrollmentEdge: ResolverTypeWrapper<Omit<SocialEnrollmentEdge, 'node'> & { node: ResolversTypes['SocialEnrollment'] }>;
  SocialProgram: SocialProgram;
  StepNotAllowed: ResolverTypeWrapper<StepNotAllowed>;
  SuppressionReason: SuppressionReason;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  WelfareHouseholdFilter: WelfareHouseholdFilter;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActorNotAllowed: ActorNotAllowed;
  String: Scalars['String']['output'];
  AlreadyExists: AlreadyExists;
  DataChangeRequest: ChangeRequestRecord;
  ID: Scalars['ID']['output'];
  DataChangeRequestConnection: Omit<DataChangeRequestConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataChangeRequestEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataChangeRequest']> };
  DataChangeRequestEdge: Omit<DataChangeRequestEdge, 'node'> & { node: ResolversParentTypes['DataChangeRequest'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecileRecord: DecileRecord;
  Int: Scalars['Int']['output'];
  DecileRecordConnection: DecileRecordConnection;
  DecileRecordEdge: DecileRecordEdge;
  Disbursement: DisbursementRecord;
  DisbursementConnection: Omit<DisbursementConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DisbursementEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Disbursement']> };
  DisbursementEdge: Omit<DisbursementEdge, 'node'> & { node: ResolversParentTypes['Disbursement'] };
  FormerHead: FormerHeadRecord;
  FormerHeadConnection: Omit<FormerHeadConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FormerHeadEdge']>, nodes: ReadonlyArray<ResolversParentTypes['FormerHead']> };
  FormerHeadEdge: Omit<FormerHeadEdge, 'node'> & { node: ResolversParentTypes['FormerHead'] };
  Household: HouseholdParent;
  HouseholdConnection: Omit<HouseholdConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Household']> };
  HouseholdEdge: Omit<HouseholdEdge, 'node'> & { node: ResolversParentTypes['Household'] };
  HouseholdKey: HouseholdKey;
  HouseholdMember: MemberRecord;
  Boolean: Scalars['Boolean']['output'];
  HouseholdMemberConnection: Omit<HouseholdMemberConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['HouseholdMemberEdge']>, nodes: ReadonlyArray<ResolversParentTypes['HouseholdMember']> };
  HouseholdMemberEdge: Omit<HouseholdMemberEdge, 'node'> & { node: ResolversParentTypes['HouseholdMember'] };
  HouseholdWelfare: WelfareParent;
  IdempotencyKeyReused: IdempotencyKeyReused;
  IneligibilityFinding: FindingRecord;
  IneligibilityFindingConnection: Omit<IneligibilityFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IneligibilityFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IneligibilityFinding']> };
  IneligibilityFindingEdge: Omit<IneligibilityFindingEdge, 'node'> & { node: ResolversParentTypes['IneligibilityFinding'] };
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  Person: PersonParent;
  PkhComponentEntry: ComponentRecord;
  PkhComponentEntryConnection: Omit<PkhComponentEntryConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PkhComponentEntryEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PkhComponentEntry']> };
  PkhComponentEntryEdge: Omit<PkhComponentEntryEdge, 'node'> & { node: ResolversParentTypes['PkhComponentEntry'] };
  PublishedCell: Omit<PublishedCell, 'region'> & { region?: Maybe<ResolversParentTypes['Region']> };
  Float: Scalars['Float']['output'];
  PublishedCellConnection: Omit<PublishedCellConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublishedCellEdge']>, nodes: ReadonlyArray<ResolversParentTypes['PublishedCell']> };
  PublishedCellEdge: Omit<PublishedCellEdge, 'node'> & { node: ResolversParentTypes['PublishedCell'] };
  PublishedTable: PublishedTableParent;
  PublishedTarget: PublishedTarget;
  Query: Record<PropertyKey, never>;
  RecordNotFound: RecordNotFound;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  Region: RegionParent;
  RegionCode: Scalars['RegionCode']['output'];
  RegionConnection: Omit<RegionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['RegionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Region']> };
  RegionEdge: Omit<RegionEdge, 'node'> & { node: ResolversParentTypes['Region'] };
  RegionFilter: RegionFilter;
  RuleNotMet: RuleNotMet;
  Rupiah: Scalars['Rupiah']['output'];
  SocialCompanion: CompanionRecord;
  SocialCompanionConnection: Omit<SocialCompanionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocialCompanionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocialCompanion']> };
  SocialCompanionEdge: Omit<SocialCompanionEdge, 'node'> & { node: ResolversParentTypes['SocialCompanion'] };
  SocialEnrollment: EnrollmentRecord;
  SocialEnrollmentConnection: Omit<SocialEnrollmentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SocialEnrollmentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SocialEnrollment']> };
  SocialEnrollmentEdge: Omit<SocialEnrollmentEdge, 'node'> & { node: ResolversParentTypes['SocialEnrollment'] };
  StepNotAllowed: StepNotAllowed;
  VersionConflict: VersionConflict;
  WelfareHouseholdFilter: WelfareHouseholdFilter;
};

export type ActorNotAllowedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['ActorNotAllowed'] = ResolversParentTypes['ActorNotAllowed']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AlreadyExistsResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataChangeRequestResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DataChangeRequest'] = ResolversParentTypes['DataChangeRequest']> = {
  channel?: Resolver<ResolversTypes['RequestChannel'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RequestKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RequestStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
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

export type DisbursementConnectionResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementConnection'] = ResolversParentTypes['DisbursementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DisbursementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Disbursement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisbursementEdgeResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['DisbursementEdge'] = ResolversParentTypes['DisbursementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Disbursement'], ParentType, ContextType>;
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

export type HouseholdKeyResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['HouseholdKey'] = ResolversParentTypes['HouseholdKey']> = {
  matchMethod?: Resolver<ResolversTypes['MatchMethod'], ParentType, ContextType>;
  nik?: Resolver<ResolversTypes['Nik'], ParentType, ContextType>;
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
  familyCardNumberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ResolversTypes['IneligibilityFindingConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareFindingsArgs, 'first'>>;
  formerHeads?: Resolver<Maybe<ResolversTypes['FormerHeadConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareFormerHeadsArgs, 'first'>>;
  matchMethod?: Resolver<Maybe<ResolversTypes['MatchMethod']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['HouseholdMemberConnection']>, ParentType, ContextType, RequireFields<HouseholdWelfareMembersArgs, 'first'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DataStatus'], ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IneligibilityFindingResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['IneligibilityFinding'] = ResolversParentTypes['IneligibilityFinding']> = {
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['IneligibilityReason'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
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
  companion?: Resolver<Maybe<ResolversTypes['SocialCompanion']>, ParentType, ContextType, RequireFields<QueryCompanionArgs, 'id'>>;
  companions?: Resolver<Maybe<ResolversTypes['SocialCompanionConnection']>, ParentType, ContextType, RequireFields<QueryCompanionsArgs, 'first'>>;
  graduationProgress?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryGraduationProgressArgs>>;
  householdKeys?: Resolver<ReadonlyArray<Maybe<ResolversTypes['HouseholdKey']>>, ParentType, ContextType, RequireFields<QueryHouseholdKeysArgs, 'niks'>>;
  households?: Resolver<Maybe<ResolversTypes['HouseholdConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdsArgs, 'first'>>;
  lowDecileFamilies?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, Partial<QueryLowDecileFamiliesArgs>>;
  personKeys?: Resolver<ReadonlyArray<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<QueryPersonKeysArgs, 'niks'>>;
  programCoverage?: Resolver<Maybe<ResolversTypes['PublishedTable']>, ParentType, ContextType, RequireFields<QueryProgramCoverageArgs, 'program'>>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'code'>>;
  regions?: Resolver<Maybe<ResolversTypes['RegionConnection']>, ParentType, ContextType, RequireFields<QueryRegionsArgs, 'first'>>;
};

export type RecordNotFoundResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['RecordNotFound'] = ResolversParentTypes['RecordNotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pkhComponents?: Resolver<Maybe<ResolversTypes['PkhComponentEntryConnection']>, ParentType, ContextType, RequireFields<SocialEnrollmentPkhComponentsArgs, 'first'>>;
  program?: Resolver<ResolversTypes['SocialProgram'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EnrollmentStatus'], ParentType, ContextType>;
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
  DataChangeRequest?: DataChangeRequestResolvers<ContextType>;
  DataChangeRequestConnection?: DataChangeRequestConnectionResolvers<ContextType>;
  DataChangeRequestEdge?: DataChangeRequestEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecileRecord?: DecileRecordResolvers<ContextType>;
  DecileRecordConnection?: DecileRecordConnectionResolvers<ContextType>;
  DecileRecordEdge?: DecileRecordEdgeResolvers<ContextType>;
  Disbursement?: DisbursementResolvers<ContextType>;
  DisbursementConnection?: DisbursementConnectionResolvers<ContextType>;
  DisbursementEdge?: DisbursementEdgeResolvers<ContextType>;
  FormerHead?: FormerHeadResolvers<ContextType>;
  FormerHeadConnection?: FormerHeadConnectionResolvers<ContextType>;
  FormerHeadEdge?: FormerHeadEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdConnection?: HouseholdConnectionResolvers<ContextType>;
  HouseholdEdge?: HouseholdEdgeResolvers<ContextType>;
  HouseholdKey?: HouseholdKeyResolvers<ContextType>;
  HouseholdMember?: HouseholdMemberResolvers<ContextType>;
  HouseholdMemberConnection?: HouseholdMemberConnectionResolvers<ContextType>;
  HouseholdMemberEdge?: HouseholdMemberEdgeResolvers<ContextType>;
  HouseholdWelfare?: HouseholdWelfareResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  IneligibilityFinding?: IneligibilityFindingResolvers<ContextType>;
  IneligibilityFindingConnection?: IneligibilityFindingConnectionResolvers<ContextType>;
  IneligibilityFindingEdge?: IneligibilityFindingEdgeResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PkhComponentEntry?: PkhComponentEntryResolvers<ContextType>;
  PkhComponentEntryConnection?: PkhComponentEntryConnectionResolvers<ContextType>;
  PkhComponentEntryEdge?: PkhComponentEntryEdgeResolvers<ContextType>;
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
  RegionConnection?: RegionConnectionResolvers<ContextType>;
  RegionEdge?: RegionEdgeResolvers<ContextType>;
  RuleNotMet?: RuleNotMetResolvers<ContextType>;
  Rupiah?: GraphQLScalarType;
  SocialCompanion?: SocialCompanionResolvers<ContextType>;
  SocialCompanionConnection?: SocialCompanionConnectionResolvers<ContextType>;
  SocialCompanionEdge?: SocialCompanionEdgeResolvers<ContextType>;
  SocialEnrollment?: SocialEnrollmentResolvers<ContextType>;
  SocialEnrollmentConnection?: SocialEnrollmentConnectionResolvers<ContextType>;
  SocialEnrollmentEdge?: SocialEnrollmentEdgeResolvers<ContextType>;
  StepNotAllowed?: StepNotAllowedResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

