/** Every check, in the order in which they run: what others stand on comes first. */
import type { Check } from './check.ts';
import { cohortDigits } from './checks/cohort-digits.ts';
import { cohortEmptyFilter } from './checks/cohort-empty-filter.ts';
import { cohortFirst } from './checks/cohort-first.ts';
import { cohortHidden } from './checks/cohort-hidden.ts';
import { cohortKeys } from './checks/cohort-keys.ts';
import { cohortPage } from './checks/cohort-page.ts';
import { cohortPaging } from './checks/cohort-paging.ts';
import { cohortRange } from './checks/cohort-range.ts';
import { cohortRows } from './checks/cohort-rows.ts';
import { cohortUnknownRegion } from './checks/cohort-unknown-region.ts';
import { concurrency } from './checks/concurrency.ts';
import { deadline } from './checks/deadline.ts';
import { entitiesAliases } from './checks/entities-aliases.ts';
import { entitiesDuplicates } from './checks/entities-duplicates.ts';
import { entitiesEmptyList } from './checks/entities-empty-list.ts';
import { entitiesExtraFields } from './checks/entities-extra-fields.ts';
import { entitiesKeyVariants } from './checks/entities-key-variants.ts';
import { entitiesLargeBatch } from './checks/entities-large-batch.ts';
import { entitiesMixedTypes } from './checks/entities-mixed-types.ts';
import { entitiesOrder } from './checks/entities-order.ts';
import { entitiesRequires } from './checks/entities-requires.ts';
import { entitiesTypename } from './checks/entities-typename.ts';
import { entitiesUnknownKeys } from './checks/entities-unknown-keys.ts';
import { entitiesUnknownTypename } from './checks/entities-unknown-typename.ts';
import { entitiesVariables } from './checks/entities-variables.ts';
import { getHarmless } from './checks/get-harmless.ts';
import { graphqlOverHttp } from './checks/graphql-over-http.ts';
import { httpContentType } from './checks/http-content-type.ts';
import { httpErrors } from './checks/http-errors.ts';
import { httpLargeBody } from './checks/http-large-body.ts';
import { httpMalformedJson } from './checks/http-malformed-json.ts';
import { httpSyntaxError } from './checks/http-syntax-error.ts';
import { httpValidationError } from './checks/http-validation-error.ts';
import { keepAlive } from './checks/keep-alive.ts';
import { noStackTraces } from './checks/no-stack-traces.ts';
import { nullableContributions } from './checks/nullable-contributions.ts';
import { rowsOfRegion } from './checks/rows-of-region.ts';
import { serviceComposes } from './checks/service-composes.ts';
import { serviceFederation } from './checks/service-federation.ts';
import { serviceSdl } from './checks/service-sdl.ts';
import { tokenAccepted } from './checks/token-accepted.ts';
import { tokenExpired } from './checks/token-expired.ts';
import { tokenForged } from './checks/token-forged.ts';
import { tokenMissing } from './checks/token-missing.ts';
import { tokenOtherRoom } from './checks/token-other-room.ts';
import { tokenOtherUse } from './checks/token-other-use.ts';
import { tokenUnsigned } from './checks/token-unsigned.ts';

/** Every check. */
export const checks: readonly Check[] = [
  tokenAccepted,
  tokenMissing,
  tokenForged,
  tokenUnsigned,
  tokenExpired,
  tokenOtherRoom,
  tokenOtherUse,
  serviceSdl,
  serviceFederation,
  serviceComposes,
  nullableContributions,
  entitiesEmptyList,
  entitiesUnknownTypename,
  entitiesTypename,
  entitiesUnknownKeys,
  entitiesOrder,
  entitiesDuplicates,
  entitiesAliases,
  entitiesMixedTypes,
  entitiesKeyVariants,
  entitiesExtraFields,
  entitiesVariables,
  entitiesRequires,
  entitiesLargeBatch,
  httpContentType,
  httpSyntaxError,
  httpValidationError,
  httpMalformedJson,
  httpLargeBody,
  httpErrors,
  graphqlOverHttp,
  rowsOfRegion,
  deadline,
  cohortHidden,
  cohortPage,
  cohortKeys,
  cohortDigits,
  cohortRange,
  cohortPaging,
  cohortFirst,
  cohortEmptyFilter,
  cohortUnknownRegion,
  cohortRows,
  concurrency,
  keepAlive,
  getHarmless,
  noStackTraces,
];
