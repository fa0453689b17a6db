import type { AssistanceStage } from './assistance/model.ts';
import type { DwellingRecord, FamilyRecord } from './model.ts';

/** What a family's record begins with where the register takes it over from elsewhere; `followFamily` writes the rest. */
export const takenOverFamily: Pick<
  FamilyRecord,
  'listed' | 'failings' | 'lastAidYear' | 'derivedRevision' | 'residences'
> = { listed: false, failings: null, lastAidYear: null, derivedRevision: 0, residences: [] };

/** What a house's record begins with. */
export const takenOverDwelling: Pick<DwellingRecord, 'status' | 'version' | 'history' | 'familyUpdatePending'> = {
  status: 'SURVEYED',
  version: 1,
  history: [],
  familyUpdatePending: false,
};

/** What an assistance's record begins with besides its status and its key. */
export const takenOverAssistance: Omit<AssistanceStage, 'status' | 'openKey'> = {
  version: 1,
  history: [],
  rulesMet: [],
  rulesUnknown: [],
  evidence: [],
  recipientGroup: null,
  facilitator: null,
  quotaMark: null,
  quotaIds: [],
  quotaState: 'NONE',
  familyUpdatePending: false,
};
