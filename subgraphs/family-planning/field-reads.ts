/** What of the register's documents each field of the graph reads, see `FieldReads`: every field of the types named here. */
import { type FieldReads, readNothing } from '#platform/field-choice.ts';
import type { FamilyView } from './model.ts';

/** Of families: for `HouseholdFamilyPlanning`. */
export const familyReads: FieldReads<FamilyView> = {
  always: ['headNik', 'memberNiks', 'matchNiks', 'regionCode', 'snapshotOn'],
  byOwnName: ['hasStuntedChild', 'krsHistory', 'couple'],
  byField: {
    surveyYear: ['krsHistory'],
    krs: ['krsHistory'],
    assistanceTeam: ['teamId'],
    events: ['krsHistory'],
    registerFacts: ['krsHistory'],
    ...readNothing('status', 'matchMethod', 'asOf', 'region', 'interventions', 'gentingPledges', 'referrals'),
    ...readNothing('tamasyaPlaces'),
  },
};
