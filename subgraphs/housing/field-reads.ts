/** What of the register's documents each field of the graph reads, see `FieldReads`: every field of the types named here. */
import { type FieldReads, readNothing } from '#platform/field-choice.ts';
import type { LiveabilityMeasures } from './liveability.ts';
import type { AssistanceRecord, DwellingRecord, FamilyRecord } from './model.ts';

const measures: readonly (keyof LiveabilityMeasures)[] = [
  'occupants',
  'floorAreaM2',
  'ceilingHeightM',
  'lightOpeningPercent',
  'airOpeningPercent',
  'structureSound',
  'roof',
  'wall',
  'floor',
  'roofCondition',
  'wallCondition',
  'floorCondition',
  'water',
  'latrine',
  'closet',
  'sewage',
];

/** Of families: for `HouseholdHousing`. */
export const familyReads: FieldReads<FamilyRecord> = {
  always: ['headNik', 'memberNiks', 'matchNiks', 'regionCode', 'snapshotOn'],
  byOwnName: ['onWaitingList', 'residences'],
  byField: {
    dwelling: ['dwellingId'],
    project: ['projectId'],
    residences: ['projectId'],
    events: ['dwellingId', 'residences'],
    registerFacts: ['dwellingId'],
    ...readNothing('status', 'matchMethod', 'asOf', 'assistance', 'region', 'home', 'incomingReferrals'),
  },
};

/** Of houses: for `Dwelling`, and for what is told of a family from its house. */
export const dwellingReads: FieldReads<DwellingRecord> = {
  always: ['regionCode'],
  byOwnName: [
    ...measures,
    ...([
      'latitude',
      'longitude',
      'powerVA',
      'tenure',
      'landProof',
      'surveyedOn',
      'source',
      'version',
      'history',
    ] as const),
  ],
  byField: {
    floorAreaPerPersonM2: ['floorAreaM2', 'occupants'],
    liveability: measures,
    registerFacts: measures,
    earlierSurveys: ['version'],
    events: ['surveyedOn'],
    ...readNothing('id', 'region', 'households'),
  },
};

/** Of assistance: for `HousingAssistance`, and for the events of a family. */
export const assistanceReads: FieldReads<AssistanceRecord> = {
  always: ['familyId', 'regionCode', 'program', 'fiscalYear'],
  byOwnName: [
    ...(['zone', 'status', 'leadAgency', 'fundingSources', 'materialAmount', 'wageAmount', 'totalAmount'] as const),
    ...(['decreeNumber', 'progressPercent', 'version', 'history', 'rulesMet', 'rulesUnknown', 'evidence'] as const),
    ...(['recipientGroup', 'facilitator'] as const),
  ],
  byField: {
    dwelling: ['dwellingId'],
    project: ['projectId'],
    events: ['status', 'history'],
    ...readNothing('id', 'program', 'fiscalYear', 'household', 'region'),
  },
};
