import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { type Refusal, recordNotFound } from '#platform/workflow/refusal.ts';
import { type FamilyDesk, fieldStaffOnly, isFieldStaff, requireBetween, requirePast } from '../family-desk.ts';
import { newRecordId, type ScreeningRecord } from '../model.ts';
import { recordOnce } from '../record-once.ts';
import { certificateNumberOf, isComplete } from './certificate.ts';

/** A screening before marriage as it was taken. */
export interface RecordScreening extends CommandInput {
  readonly person: string;
  readonly screenedOn: string;
  readonly ageYears: number;
  readonly bmi?: number | null | undefined;
  readonly muacCm?: number | null | undefined;
  readonly hemoglobin?: number | null | undefined;
  readonly smokeExposed?: boolean | null | undefined;
}

/** Records a screening of a bride or groom, with a certificate where every measure was taken. */
export async function recordScreening(
  desk: FamilyDesk,
  input: RecordScreening,
): Promise<(ScreeningRecord & { readonly __typename: 'PremaritalScreening' }) | Refusal> {
  const { models, view } = desk;
  const at = desk.now();
  requirePast('screenedOn', input.screenedOn, at);
  requireBetween('ageYears', input.ageYears, 10, 110);
  requireBetween('bmi', input.bmi, 8, 80);
  requireBetween('muacCm', input.muacCm, 8, 80);
  requireBetween('hemoglobin', input.hemoglobin, 2, 25);
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const command = createCommand('recordScreening', input, view.caller, at);
  return recordOnce(models.premaritalScreenings, view, command, 'PremaritalScreening', async () => {
    const person = await desk.findPerson(input.person);
    if (person === null) return recordNotFound();
    const { screenedOn, ageYears, bmi = null, muacCm = null, hemoglobin = null, smokeExposed = null } = input;
    const measures = { ageYears, bmi, muacCm, hemoglobin, smokeExposed };
    const _id = newRecordId();
    const certificateNumber = isComplete(measures) ? certificateNumberOf(screenedOn, _id.toHexString()) : null;
    return { document: { _id, personNik: person.nik, screenedOn, ...measures, certificateNumber } };
  });
}
