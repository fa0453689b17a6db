import type { QueryFilter } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection } from '#platform/access/scoped-collection.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import { badInput } from '../command-input.ts';
import type { Desk } from '../desk.ts';
import type { AssistanceRecord } from '../model.ts';
import type { AssistanceStatus, HousingProgram } from '../vocabulary.ts';
import type { QuotaRecord } from './model.ts';

/** Which assistance a list keeps. */
export interface AssistanceFilter {
  readonly region?: string | null | undefined;
  readonly status?: AssistanceStatus | null | undefined;
  readonly program?: HousingProgram | null | undefined;
}

/** One page of assistance by region, and one more. */
export function listAssistances(
  { models, view, rows }: Desk,
  { region, status, program }: AssistanceFilter,
  page: Page,
): Promise<AssistanceRecord[]> {
  const assistances = createScopedCollection(models.assistances, rows.assistances, view);
  const wanted = { ...(program != null && { program }), ...(status != null && { status }) };
  return assistances.list({ wanted, region, page, seek: regionalFilter });
}

/** Which quotas a list keeps. */
export interface QuotaFilter {
  readonly program: HousingProgram;
  readonly fiscalYear: number;
  readonly region?: string | null | undefined;
}

/** One page of quotas, the nation's first, and one more; how many places there are is known to everybody. */
export function listQuotas(
  { models, view }: Pick<Desk, 'models' | 'view'>,
  { program, fiscalYear, region }: QuotaFilter,
  { first, after }: Page,
): Promise<QuotaRecord[]> {
  const around = region == null ? null : [2, 4, 6, 10].map((length) => region.slice(0, length));
  const conditions = [
    ...(region == null
      ? []
      : [
          {
            $or: [
              { regionCode: { $in: ['', ...(around ?? [])] } },
              { regionCode: { $gte: region, $lt: `${region}:` } },
            ],
          },
        ]),
    ...(after === null ? [] : [{ regionCode: { $gt: requireCode(after[0] ?? '') } }]),
  ];
  const filter = {
    program,
    fiscalYear,
    ...(conditions.length > 0 && { $and: conditions }),
  } as QueryFilter<QuotaRecord>;
  return runInTime(view, (maxTimeMS) =>
    models.quotas
      .find(filter, null, { maxTimeMS })
      .sort({ regionCode: 1 })
      .limit(first + 1)
      .lean<QuotaRecord[]>()
      .exec(),
  );
}

/** The place of a quota in its list, for its cursor. */
export function quotaKey({ regionCode }: QuotaRecord): readonly string[] {
  return [regionCode];
}

function requireCode(text: string): string {
  if (/^\d{0,10}$/.test(text)) return text;
  throw badInput('after', '"after" is not a cursor of this list. Pass an endCursor that it gave.');
}
