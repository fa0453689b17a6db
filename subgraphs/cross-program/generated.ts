// Generated from the schema of the room by "npm run generate". Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { HouseholdParent, PersonParent, AccessRecordParent } from './parents.ts';
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
  /** Instant in UTC written in ISO 8601. */
  DateTime: { input: Date; output: Date; }
  /** Nomor Induk Kependudukan (NIK): 16 digits as text, one for each resident for life. Only read, never given, by clients without the right to it. */
  Nik: { input: string; output: string; }
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

/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type Household = {
  readonly __typename?: 'Household';
  /** Who has read of the family through the hub, newest first; for the family itself and the data protection officer. */
  readonly accessHistory?: Maybe<AccessRecordConnection>;
  /** Opaque id: a pseudonym of the household's NIK, stable while the hub's key is. */
  readonly id: Scalars['ID']['output'];
  /** NIK of the head on the newest family card known to the owner of membership; null to callers without the right to it. */
  readonly nik?: Maybe<Scalars['Nik']['output']>;
  /** The household's NIK with its middle hidden. */
  readonly nikMasked: Scalars['String']['output'];
};


/** A family (keluarga) as DTSEN counts it, joined across ministries by the NIK of its head. */
export type HouseholdAccessHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
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

/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type Query = {
  readonly __typename?: 'Query';
  /** The accesses to personal data through the hub, newest first; for auditors. */
  readonly accessRecords?: Maybe<AccessRecordConnection>;
  /** One household by its opaque id, or by the NIK of its present or a former head; give exactly one of the two. Null where no ministry knows it. */
  readonly household?: Maybe<Household>;
  /** The household of which the person is a member. Null where no ministry knows the person as a member. */
  readonly householdByMember?: Maybe<Household>;
  /** One person by opaque id or NIK; give exactly one of the two. Null where no ministry knows the person. */
  readonly person?: Maybe<Person>;
};


/** The entry points of the hub: they answer what the living ministries know, with any one of them down. */
export type QueryAccessRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  nik?: InputMaybe<Scalars['Nik']['input']>;
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"nik":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"nik":true}> );
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
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Household: ResolverTypeWrapper<HouseholdParent>;
  Nik: ResolverTypeWrapper<Scalars['Nik']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<PersonParent>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessRecord: AccessRecordParent;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  AccessRecordConnection: Omit<AccessRecordConnection, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['AccessRecord']> };
  AccessRecordFilter: AccessRecordFilter;
  DateTime: Scalars['DateTime']['output'];
  Household: HouseholdParent;
  Nik: Scalars['Nik']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  Person: PersonParent;
  Query: Record<PropertyKey, never>;
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

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HouseholdResolvers<ContextType = RoomContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessHistory?: Resolver<Maybe<ResolversTypes['AccessRecordConnection']>, ParentType, ContextType, RequireFields<HouseholdAccessHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nik?: Resolver<Maybe<ResolversTypes['Nik']>, ParentType, ContextType>;
  nikMasked?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, Partial<QueryHouseholdArgs>>;
  householdByMember?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdByMemberArgs, 'nik'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<QueryPersonArgs>>;
};

export type Resolvers<ContextType = RoomContext> = {
  AccessRecord?: AccessRecordResolvers<ContextType>;
  AccessRecordConnection?: AccessRecordConnectionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Household?: HouseholdResolvers<ContextType>;
  Nik?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

