import { endForFinding } from '../programs/ineligibility.ts';
import { openFinding } from '../reconciliation/open-finding.ts';
import { changeFamily } from './change-family.ts';
import { idsOf } from './corrections.ts';
import type { Effect } from './effect.ts';
import { rankOf } from './family-change.ts';

/**
 * Opens a finding about the family or the member, which is decided as every other is. Where the field check has borne
 * the objection out, the enrolments end that the reason bars from; the finding stays open for whoever confirms it.
 */
export const objectTo: Effect = async (work) => {
  const { models, view, request, command, on, dtsenVersion } = work;
  const { reason, personNik = null } = request.change;
  if (reason === undefined) return false;
  const changed = await changeFamily(models, view, idsOf(work), (family) => ({
    ...rankOf(family, request.decile, dtsenVersion),
  }));
  if (changed === null) return false;
  const { _id: householdId, regionCode } = changed.family;
  await openFinding(
    models.findings,
    view,
    {
      ...{ householdId, regionCode, personNik, reason, foundOn: on },
      source: 'Cek Bansos',
      // What the objector wrote stays with the request: the family reads its findings, and must not know who objects.
      evidence: null,
      occasion: request._id.toHexString(),
    },
    command.at,
  );
  if (request.borneOut === true) await endForFinding(models, view, { householdId, personNik, reason }, command);
  return true;
};
