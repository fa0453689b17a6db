import { bothOf } from '#platform/access/row-filter.ts';
import { HubError } from '#platform/errors.ts';
import { readReason } from '#platform/referral/given-reason.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { alreadyExists, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, takeStep } from '#platform/workflow/staged-record.ts';
import { dayOf, type FamilyDesk, fieldStaffOnly, isFieldStaff, requirePast } from '../family-desk.ts';
import { requireRecordId } from '../model.ts';
import type { CentreRecord, PlaceRecord } from './model.ts';

/** A place, or why there is none. */
export type PlaceOutcome = (PlaceRecord & { readonly __typename: 'TamasyaPlace' }) | Refusal;

/** A child to be enrolled. */
export interface EnrolChild extends CommandInput {
  readonly centre: string;
  readonly child: string;
}

/** How often another slot is tried because somebody else was faster. */
const attempts = 50;

/**
 * Gives a child a place in a centre. The lowest free slot is taken; that no slot is given twice is kept by a unique index,
 * so a centre never holds more children than it has places, however many enrol at once.
 */
export async function enrolChild(desk: FamilyDesk, input: EnrolChild): Promise<PlaceOutcome> {
  const { models, view } = desk;
  const at = desk.now();
  const centreId = requireRecordId('centre', input.centre);
  const command = createCommand('enrolChild', input, view.caller, at);
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const repeated = await findRepetition(models.tamasyaPlaces, view, command);
  if (repeated) return answerOf(repeated, 'TamasyaPlace');
  const [centre, person] = await Promise.all([
    models.tamasyaCentres
      .findOne({ _id: centreId }, null, { maxTimeMS: view.maxTimeMs() })
      .lean<CentreRecord | null>()
      .exec(),
    desk.findPerson(input.child),
  ]);
  if (centre === null || person === null) return recordNotFound();
  const { nik, family } = person;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await isEnrolled(desk, nik)) return alreadyExists('The child has a place in a centre.');
    const slot = await findFreeSlot(desk, centre);
    if (slot === null) return ruleNotMet('CENTRE_FULL', 'Every place of the centre is taken.');
    const document = {
      centreId,
      personNik: nik,
      familyId: family._id,
      headNik: family.headNik,
      regionCode: family.regionCode,
      slot,
      enrolledOn: dayOf(at),
      leftOn: null,
      slotKey: `${input.centre} ${slot}`,
      childKey: nik,
    };
    const outcome = await createOnce(models.tamasyaPlaces, view, document, 'ENROLLED', command);
    if (outcome.kind !== 'DUPLICATE') return answerOf(outcome, 'TamasyaPlace');
  }
  throw new HubError('SUBGRAPH_FAILED', 'Many enrol at once. Repeat the command.');
}

/** A child that leaves. */
export interface LeaveTamasya extends CommandInput {
  readonly place: string;
  readonly expectedVersion: number;
  readonly leftOn: string;
  readonly reason?: string | null | undefined;
}

/** Ends a child's place, which somebody else may have from then on. */
export async function leaveTamasya(desk: FamilyDesk, input: LeaveTamasya): Promise<PlaceOutcome> {
  const { models, view } = desk;
  const at = desk.now();
  requirePast('leftOn', input.leftOn, at);
  const _id = requireRecordId('place', input.place);
  const command = createCommand('leaveTamasya', input, view.caller, at, readReason(input.reason));
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const step = {
    wanted: bothOf({ _id }, await desk.visible()),
    expectedVersion: input.expectedVersion,
    from: ['ENROLLED'] as const,
    to: 'LEFT' as const,
    set: { leftOn: input.leftOn, slotKey: input.place, childKey: input.place },
  };
  return answerOf(await takeStep(models.tamasyaPlaces, view, step, command), 'TamasyaPlace');
}

async function isEnrolled({ models, view }: FamilyDesk, nik: string): Promise<boolean> {
  const found = await models.tamasyaPlaces
    .findOne({ childKey: nik }, { _id: 1 }, { maxTimeMS: view.maxTimeMs() })
    .lean()
    .exec();
  return found !== null;
}

async function findFreeSlot({ models, view }: FamilyDesk, { _id, capacity }: CentreRecord): Promise<number | null> {
  const taken = await models.tamasyaPlaces
    .find({ centreId: _id, status: 'ENROLLED' }, { slot: 1 }, { maxTimeMS: view.maxTimeMs() })
    .lean<Pick<PlaceRecord, 'slot'>[]>()
    .exec();
  const slots = new Set(taken.map(({ slot }) => slot));
  for (let slot = 1; slot <= capacity; slot += 1) if (!slots.has(slot)) return slot;
  return null;
}
