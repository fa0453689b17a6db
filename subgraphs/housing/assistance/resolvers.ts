import { createConnection, pageOfList, requirePage } from '#platform/connection.ts';
import { minimumCellOf } from '#platform/disclosure/minimum-cell.ts';
import { requireDigitsBelow } from '#platform/disclosure/report-regions.ts';
import { regionalKey, regionalKeyLength } from '#platform/keyset.ts';
import { requireRecordId } from '../command-input.ts';
import type {
  HousingAssistanceCellResolvers,
  HousingAssistanceReportResolvers,
  HousingAssistanceResolvers,
  HousingQuotaResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated.ts';
import type { RoomContext } from '../loaders.ts';
import { proposeAssistance } from './propose.ts';
import { findAssistanceReport } from './report.ts';
import { listAssistances, listQuotas, quotaKey } from './repository.ts';
import {
  cancelAssistance,
  decreeAssistance,
  handOverAssistance,
  reportProgress,
  startAssistance,
  verifyAssistance,
} from './steps.ts';

/** Resolves the commands. */
export const assistanceMutation = {
  proposeHousingAssistance: (_, { input }, { desk }) => proposeAssistance(desk, input),
  verifyHousingAssistance: (_, { input }, { desk }) => verifyAssistance(desk, input),
  decreeHousingAssistance: (_, { input }, { desk }) => decreeAssistance(desk, input),
  startHousingAssistance: (_, { input }, { desk }) => startAssistance(desk, input),
  reportHousingProgress: (_, { input }, { desk }) => reportProgress(desk, input),
  handOverHousingAssistance: (_, { input }, { desk }) => handOverAssistance(desk, input),
  cancelHousingAssistance: (_, { input }, { desk }) => cancelAssistance(desk, input),
} satisfies MutationResolvers<RoomContext>;

/** Resolves the entries. */
export const assistanceQuery = {
  housingAssistance: (_, { id }, { loaders }) => loaders.assistances.load(requireRecordId('id', id)),
  async housingAssistances(_, { filter, ...pageArguments }, { desk }) {
    const page = requirePage(pageArguments, regionalKeyLength);
    return createConnection(await listAssistances(desk, filter ?? {}, page), page, regionalKey);
  },
  async housingQuotas(_, { program, fiscalYear, region, ...pageArguments }, { desk }) {
    const page = requirePage(pageArguments, 1);
    return createConnection(await listQuotas(desk, { program, fiscalYear, region }, page), page, quotaKey);
  },
  housingAssistanceReport: (_, { fiscalYear, region, program, by }, { desk }) =>
    findAssistanceReport(desk, {
      ...{ fiscalYear, region, program: program ?? null },
      digits: requireDigitsBelow(region, by),
      minimumCell: minimumCellOf(desk.view.caller.role),
    }),
} satisfies QueryResolvers<RoomContext>;

/** Resolves what an assistance tells of its steps. */
export const stagesOfAssistance = {
  household: ({ familyId }, _, { loaders }) => loaders.householdsById.load(familyId.toHexString()),
  region: ({ regionCode }) => ({ code: regionCode }),
  history: ({ history }, pageArguments) => pageOfList(history, pageArguments),
} satisfies HousingAssistanceResolvers<RoomContext>;

/** Resolves a quota. */
export const housingQuota: HousingQuotaResolvers<RoomContext> = {
  region: ({ regionCode }) => (regionCode === '' ? null : { code: regionCode }),
};

/** Resolves a report. */
export const assistanceReport: HousingAssistanceReportResolvers<RoomContext> = {
  regions: ({ cells }, pageArguments) => pageOfList(cells, pageArguments),
};

/** Resolves one region of a report. */
export const assistanceCell: HousingAssistanceCellResolvers<RoomContext> = {
  region: ({ code }) => ({ code }),
  reason: ({ suppressed }) => (suppressed ? 'SMALL_CELL' : null),
};
