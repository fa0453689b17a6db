import { bothOf } from '#platform/access/row-filter.ts';
import { HubError } from '#platform/errors.ts';
import { readReason } from '#platform/referral/given-reason.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { type FamilyDesk, isOffice, officeOnly, requirePast } from '../family-desk.ts';
import { requireRecordId } from '../model.ts';
import type { DonorKind, DonorRecord, PledgeKind, PledgeRecord } from './model.ts';

/** A foster parent to be registered. */
export interface RegisterDonor extends CommandInput {
  readonly name: string;
  readonly kind: DonorKind;
  readonly region: string;
}

/** Registers a foster parent. */
export async function registerDonor(
  { models, view, now }: FamilyDesk,
  input: RegisterDonor,
): Promise<(DonorRecord & { readonly __typename: 'GentingDonor' }) | Refusal> {
  const name = input.name.trim();
  if (name === '' || name.length > 200 || /\d{16}/.test(name)) throw malformed('name');
  const command = createCommand('registerDonor', input, view.caller, now());
  if (!isOffice(view.caller)) return officeOnly();
  const { kind, region: regionCode } = input;
  const { rows } = view;
  if (rows.kind === 'regions' && !rows.codes.some((code) => regionCode.startsWith(code))) return recordNotFound();
  return answerOf(
    await createOnce(models.gentingDonors, view, { name, kind, regionCode }, 'ACTIVE', command),
    'GentingDonor',
  );
}

/** What a foster parent gives to whom. */
export interface AssignDonor extends CommandInput {
  readonly donor: string;
  readonly household: string;
  readonly child?: string | null | undefined;
  readonly kind: PledgeKind;
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined;
}

/** Assigns a foster parent to a family at risk of stunting, or to one of its children. */
export async function assignDonor(
  desk: FamilyDesk,
  input: AssignDonor,
): Promise<(PledgeRecord & { readonly __typename: 'GentingPledge' }) | Refusal> {
  const { models, view } = desk;
  const { kind, startsOn, endsOn = null } = input;
  if (endsOn !== null && endsOn < startsOn) throw malformed('endsOn');
  const donorId = requireRecordId('donor', input.donor);
  const command = createCommand('assignDonor', input, view.caller, desk.now());
  if (!isOffice(view.caller)) return officeOnly();
  const repeated = await findRepetition(models.gentingPledges, view, command);
  if (repeated) return answerOf(repeated, 'GentingPledge');
  const [family, person, donor] = await Promise.all([
    desk.findFamily(input.household),
    input.child == null ? null : desk.findPerson(input.child),
    models.gentingDonors
      .findOne({ _id: donorId }, null, { maxTimeMS: view.maxTimeMs() })
      .lean<DonorRecord | null>()
      .exec(),
  ]);
  if (family === null || donor === null || (input.child != null && person === null)) return recordNotFound();
  if (person !== null && !person.family._id.equals(family._id)) {
    return ruleNotMet('CHILD_OF_THE_FAMILY', 'The child is listed in another family.');
  }
  if (family.krsHistory.at(-1)?.status !== 'AT_RISK') {
    return ruleNotMet(
      'AT_RISK_OF_STUNTING',
      'Foster parents are for families at risk of stunting in their last survey.',
    );
  }
  const beneficiaryKey = person?.nik ?? family._id.toHexString();
  const document = {
    donorId,
    familyId: family._id,
    headNik: family.headNik,
    childNik: person?.nik ?? null,
    beneficiaryKey,
    regionCode: family.regionCode,
    kind,
    startsOn,
    endsOn,
    endedOn: null,
    openKey: `${input.donor} ${beneficiaryKey}`,
  };
  return answerOf(
    await createOnce(models.gentingPledges, view, document, 'OPEN', command),
    'GentingPledge',
    'The foster parent has an open pledge for this child or family.',
  );
}

/** A pledge that ends. */
export interface EndPledge extends CommandInput {
  readonly pledge: string;
  readonly expectedVersion: number;
  readonly endedOn: string;
  readonly reason?: string | null | undefined;
}

/** Ends a pledge that the caller may see. */
export async function endPledge(
  desk: FamilyDesk,
  input: EndPledge,
): Promise<(PledgeRecord & { readonly __typename: 'GentingPledge' }) | Refusal> {
  const { models, view } = desk;
  const at = desk.now();
  requirePast('endedOn', input.endedOn, at);
  const _id = requireRecordId('pledge', input.pledge);
  const command = createCommand('endPledge', input, view.caller, at, readReason(input.reason));
  if (!isOffice(view.caller)) return officeOnly();
  const step = {
    wanted: bothOf({ _id }, await desk.visible()),
    expectedVersion: input.expectedVersion,
    from: ['OPEN'] as const,
    to: 'ENDED' as const,
    set: { endedOn: input.endedOn, openKey: input.pledge },
  };
  return answerOf(await takeStep(models.gentingPledges, view, step, command), 'GentingPledge');
}

function malformed(argument: string): HubError {
  return new HubError('BAD_USER_INPUT', `"${argument}" is not valid.`, { argument });
}
