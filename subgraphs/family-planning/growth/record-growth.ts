import { HubError } from '#platform/errors.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, alreadyExists, type Refusal, recordNotFound } from '#platform/workflow/refusal.ts';
import { type FamilyDesk, fieldStaffOnly, isFieldStaff, requireBetween, requirePast } from '../family-desk.ts';
import { followFamily } from '../follow-family.ts';
import type { MeasurePosition, MeasureSource } from '../generated.ts';
import type { GrowthRecord } from '../model.ts';
import { recordOnce } from '../record-once.ts';
import { completedMonths, heightForAgeZ } from './height-for-age.ts';

/** A measurement as it was taken; what it says is derived. */
export interface RecordGrowth extends CommandInput {
  readonly person: string;
  readonly measuredOn: string;
  readonly bornOn: string;
  readonly sex: 'MALE' | 'FEMALE';
  readonly heightCm: number;
  readonly weightKg?: number | null | undefined;
  readonly position: MeasurePosition;
  readonly source: MeasureSource;
}

/** Sources that field staff writes down; surveys come from the ministry alone. */
const routineSources: ReadonlySet<MeasureSource> = new Set(['EPPGBM', 'PK']);

/** Records a measurement of a child under five; a child has one of a source on a day. */
export async function recordGrowth(
  desk: FamilyDesk,
  input: RecordGrowth,
): Promise<(GrowthRecord & { readonly __typename: 'GrowthMeasurement' }) | Refusal> {
  const { models, view } = desk;
  const at = desk.now();
  const ageMonths = requireAge(input, at);
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  if (!routineSources.has(input.source) && view.caller.role !== 'MINISTRY_OFFICER') {
    return actorNotAllowed('Measurements of national surveys are entered by officers of the ministry.');
  }
  const person = await desk.findPerson(input.person);
  const command = createCommand('recordGrowth', input, view.caller, at);
  const recorded = await recordOnce<GrowthRecord, 'GrowthMeasurement'>(
    models.growthMeasurements,
    view,
    command,
    'GrowthMeasurement',
    async () => {
      if (person === null) return recordNotFound();
      const { measuredOn, heightCm, weightKg = null, position, source } = input;
      const same = { personNik: person.nik, measuredOn, source };
      if (await isKnown(desk, same)) return alreadyExists(alreadyMeasured);
      return {
        document: {
          ...same,
          ageMonths,
          heightCm,
          weightKg,
          position,
          heightForAgeZ: heightForAgeZ({ ...input, ageMonths }),
          regionCode: person.family.regionCode,
          seriesKey: `${person.nik} ${source} ${measuredOn}`,
        },
      };
    },
    alreadyMeasured,
  );
  if (recorded.__typename === 'GrowthMeasurement' && person !== null) await followFamily(desk, person.family);
  return recorded;
}

const alreadyMeasured = 'The child has a measurement of that source on that day.';

async function isKnown({ models, view }: FamilyDesk, same: object): Promise<boolean> {
  const found = await models.growthMeasurements
    .findOne(same as never, { _id: 1 }, { maxTimeMS: view.maxTimeMs() })
    .lean()
    .exec();
  return found !== null;
}

function requireAge({ bornOn, measuredOn, heightCm, weightKg }: RecordGrowth, now: Date): number {
  requirePast('measuredOn', measuredOn, now);
  requireBetween('heightCm', heightCm, 20, 160);
  requireBetween('weightKg', weightKg, 0.3, 80);
  const ageMonths = completedMonths(bornOn, measuredOn);
  if (ageMonths >= 0 && ageMonths <= 60) return ageMonths;
  throw new HubError(
    'BAD_USER_INPUT',
    '"bornOn" must lie at most 60 months before the measurement, and not after it.',
    {
      argument: 'bornOn',
    },
  );
}
