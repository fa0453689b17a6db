import type { Model } from 'mongoose';
import { runInTime } from '#platform/access/run-in-time.ts';
import type { View } from '#platform/access/view.ts';
import { requirePlainText } from './evidence.ts';
import type { FindingRecord } from './model.ts';
import { type FindingFacts, newFinding } from './new-finding.ts';
import { upsertOnce } from './upsert-once.ts';

/** What somebody says of a family, to be verified. */
export interface OpenedFinding extends Omit<FindingFacts, 'status' | 'occasion'> {
  /** Id of what gave rise to it, such as a request that objects: one finding is made of it, however often it is told. */
  readonly occasion: string;
}

/**
 * The finding that an objection of a citizen or a request opens, under verification at once; the same one where it was
 * opened before. It then takes the same way as a match, see `decide-finding.ts`.
 * @param opened `evidence` and `reason` hold no NIK; `regionCode` is the family's.
 * @param at when it was opened; the view's caller is who opened it, and counts as having worked on it.
 * @throws {HubError} BAD_USER_INPUT naming `evidence` where the text holds a number of a person.
 */
export async function openFinding(
  findings: Model<FindingRecord>,
  view: View,
  opened: OpenedFinding,
  at: Date,
): Promise<FindingRecord> {
  const { subject: actor, agency, role } = view.caller;
  const evidence = opened.evidence === null ? null : requirePlainText('evidence', opened.evidence);
  const finding = newFinding(
    { ...opened, evidence, status: 'UNDER_VERIFICATION' },
    { actor, agency, role, at, reason: null },
  );
  await upsertOnce(findings, [finding]);
  const stored = await runInTime(view, (maxTimeMS) =>
    findings.findOne({ matchKey: finding.matchKey }, null, { maxTimeMS }).lean<FindingRecord>().orFail().exec(),
  );
  return stored;
}
