import type { RowFilter } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import type { KeyRequest } from '#platform/cohort/read-key-page.ts';
import { type RelatedDocuments, relatedTo } from '#platform/cohort/related-families.ts';
import type { WelfareCohortFilter } from '../generated.ts';
import type { Models } from '../model.ts';

/** The conditions that enrolments and findings of a family must meet, as conditions on the family. */
export function relatedConditions(
  { enrollments, findings }: Pick<Models, 'enrollments' | 'findings'>,
  { entered, exited, finding }: WelfareCohortFilter,
  request: KeyRequest,
  view: View,
): Promise<RowFilter[]> {
  const asked: RelatedDocuments[] = [];
  const family = 'householdId';
  if (entered != null) {
    const where = { program: 'PKH', status: 'ACTIVE', 'components.component': { $in: entered } };
    asked.push({ model: enrollments, family, where });
  }
  if (exited != null) {
    const { program, kind, since } = exited;
    const where = {
      program,
      status: 'EXITED',
      ...(kind != null && { exitKind: kind }),
      ...(since != null && { exitedOn: { $gte: since } }),
    };
    asked.push({ model: enrollments, family, where });
  }
  if (finding != null) {
    const { reasons, status } = finding;
    const where = { ...(status != null && { status }), ...(reasons != null && { reason: { $in: reasons } }) };
    asked.push({ model: findings, family, where });
  }
  return Promise.all(asked.map((documents) => relatedTo(documents, request, view)));
}
