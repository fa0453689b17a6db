/** Reads and writes of companions' training for one request, within the caller's rows; each is served by an index. */
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Page } from '#platform/connection.ts';
import { regionalFilter } from '#platform/keyset.ts';
import { isTrainedBy } from '#platform/training/training-rule.ts';
import { isMinistryOfficer, officeLevelOf } from '#platform/workflow/actor.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition } from '#platform/workflow/staged-record.ts';
import { type Access, companionsWith, type FamilyLink } from '../access.ts';
import type { RecordCompanionTrainingInput } from '../generated.ts';
import type { CompanionRecord, HouseholdRecord, Models } from '../model.ts';
import type { CompanionTrainingRecord, TrainingModuleRecord } from './model.ts';

/** How many field workers of a region have completed the curriculum. */
export interface TrainingCount {
  readonly code: string;
  readonly workers: number;
  readonly trained: number;
}

/** What recording a training answers. */
export type TrainingAnswer = (CompanionTrainingRecord & { readonly __typename: 'CompanionTraining' }) | Refusal;

/** A family with its companion. */
export type CompanionOfFamily = Pick<HouseholdRecord, '_id' | 'headNik' | 'regionCode' | 'pkhCompanionId'>;

/** Which families are asked for with their companions. */
export interface CaseloadFilter {
  readonly region: string;
  readonly deciles?: readonly number[] | null | undefined;
  readonly accompanied?: boolean | null | undefined;
}

/** Training in one request. */
export type TrainingRepository = ReturnType<typeof createTrainingRepository>;

/** Digits of the codes one level below a code of so many digits. */
const digitsBelow: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6 };

/** The training of one request. */
export function createTrainingRepository(models: Models, access: Access, view: View, now: () => Date) {
  const families = createScopedCollection(models.households, () => access.families, view);
  const companions = createScopedCollection(
    models.companions,
    async () =>
      access.companions ?? companionsWith(await families.find<FamilyLink>({}, { fields: { pkhCompanionId: 1 } })),
    view,
  );
  const modules = createScopedCollection(models.trainingModules, () => everyRow, view);
  const trainings = createScopedCollection(models.companionTrainings, () => everyRow, view);

  async function refusalOf({ companion, module, completedOn }: RecordCompanionTrainingInput): Promise<Refusal | null> {
    const [known] = await companions.find<CompanionRecord>({ _id: companion });
    if (known === undefined) return recordNotFound();
    const [wanted] = await modules.find<TrainingModuleRecord>({ _id: module });
    if (wanted === undefined) return ruleNotMet('UNKNOWN_MODULE', 'The curriculum holds no module of that code.');
    const isInForce = wanted.validFrom <= completedOn && completedOn <= (wanted.validTo ?? dayOf(now()));
    return isInForce ? null : ruleNotMet('MODULE_NOT_IN_FORCE', 'The module was not in force on that day.');
  }

  /** Writes anew whether the companion is trained; repeated with the command where it was cut short. */
  async function followTraining(companionId: string): Promise<void> {
    const [curriculum, done] = await Promise.all([
      modules.find<TrainingModuleRecord>({}),
      trainings.find<CompanionTrainingRecord>({ companionId }),
    ]);
    const isTrained = isTrainedBy(
      curriculum,
      done.map(({ moduleCode }) => moduleCode),
      dayOf(now()),
    );
    await runInTime(view, (maxTimeMS) =>
      models.companions.updateOne({ _id: companionId }, { $set: { isTrained } }, { maxTimeMS }).exec(),
    );
  }

  return {
    /** The whole curriculum in the order of the codes: some ten modules. */
    findModules: () => modules.find<TrainingModuleRecord>({}, { sort: { _id: 1 } }),

    /** What companions that have been read have completed, in the order of the modules. */
    findTrainings: (companionIds: readonly string[]) =>
      trainings.find<CompanionTrainingRecord>(
        { companionId: { $in: companionIds } },
        { sort: { companionId: 1, moduleCode: 1 } },
      ),

    /** The visible companions counted by the regions below one, in the order of their codes. */
    async countTrained(region: string): Promise<readonly TrainingCount[]> {
      const digits = digitsBelow[region.length] ?? 6;
      const counted = await companions.aggregate<TrainingCount>(
        region === '' ? {} : { regionCode: { $gte: region, $lt: `${region}:` } },
        [
          {
            $group: {
              _id: { $substrCP: ['$regionCode', 0, digits] },
              workers: { $sum: 1 },
              trained: { $sum: { $cond: ['$isTrained', 1, 0] } },
            },
          },
          { $sort: { _id: 1 } },
          { $project: { _id: 0, code: '$_id', workers: 1, trained: 1 } },
        ],
      );
      return counted;
    },

    /** One page of the visible families in `regionalOrder`, with one row more where there are more. */
    findCaseloadPage: ({ region, deciles, accompanied }: CaseloadFilter, page: Page) =>
      families.list<CompanionOfFamily>({
        wanted: {
          ...(accompanied != null && { pkhCompanionId: accompanied ? { $ne: null } : null }),
          ...(deciles != null && { decile: { $in: deciles } }),
        },
        region,
        page,
        seek: regionalFilter,
        fields: { headNik: 1, regionCode: 1, pkhCompanionId: 1 },
      }),

    /** Records a completed module. */
    async record(input: RecordCompanionTrainingInput): Promise<TrainingAnswer> {
      const { caller } = view;
      const command = createCommand('recordCompanionTraining', input, caller, now());
      if (!isMinistryOfficer(caller, 'Kemensos') && officeLevelOf(caller) !== 'REGENCY_CITY') {
        return actorNotAllowed('An officer of Kemensos or of the regency or city records trainings.');
      }
      const repetition = await findRepetition(models.companionTrainings, view, command);
      const refusal = repetition === null ? await refusalOf(input) : null;
      if (refusal) return refusal;
      const { companion: companionId, module: moduleCode, completedOn } = input;
      const outcome =
        repetition ??
        (await createOnce(
          models.companionTrainings,
          view,
          { companionId, moduleCode, completedOn },
          'COMPLETED',
          command,
        ));
      if (outcome.kind === 'DONE') await followTraining(companionId);
      return answerOf(outcome, 'CompanionTraining', 'The companion has completed the module already.');
    },
  };
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
