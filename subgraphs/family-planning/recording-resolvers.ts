import type { MutationResolvers, PremaritalScreeningResolvers } from './generated.ts';
import { recordGrowth } from './growth/record-growth.ts';
import { adviceOf } from './screening/certificate.ts';
import { recordScreening } from './screening/record-screening.ts';
import { recordElderlyService, recordTeamVisit } from './services/record-service.ts';

/** Carries out the commands that record a measurement, a screening, a visit or a service. */
export const recordingMutation: Required<
  Pick<MutationResolvers, 'recordGrowth' | 'recordScreening' | 'recordTeamVisit' | 'recordElderlyService'>
> = {
  recordGrowth: (_, { input }, { desk }) => recordGrowth(desk, input),
  recordScreening: (_, { input }, { desk }) => recordScreening(desk, input),
  recordTeamVisit: (_, { input }, { desk }) => recordTeamVisit(desk, input),
  recordElderlyService: (_, { input }, { desk }) => recordElderlyService(desk, input),
};

/** Resolves what follows from a screening's measures. */
export const screeningAdvice: Required<Pick<PremaritalScreeningResolvers, 'adviceNeeded' | 'advice'>> = {
  adviceNeeded: (screening) => adviceOf(screening).length > 0,
  advice: (screening) => adviceOf(screening),
};
