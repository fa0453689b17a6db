/** Reads and writes of teams' training for one request, within the caller's rows; each is served by an index. */

import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, everyRow } from '#platform/access/scoped-collection.ts';
import type { Loader } from '#platform/loader.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { createListLoader } from '#platform/row-loaders.ts';
import { isTrainedBy, type TrainingModuleRecord } from '#platform/training/training-rule.ts';
import { createCommand } from '#platform/workflow/command.ts';
import { answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition } from '#platform/workflow/staged-record.ts';
import { createFamilyPlanningRows } from '../access.ts';
import { dayOf, type FamilyDesk, isOffice, officeOnly } from '../family-desk.ts';
import type { RecordTeamTrainingInput } from '../generated.ts';
import type { TeamRecord } from '../model.ts';
import type { TeamTrainingRecord } from './model.ts';

/** How many teams of a region have completed the curriculum. */
export interface TeamTrainingCount {
  readonly code: string;
  readonly teams: number;
  readonly trained: number;
}

/** What recording a training answers. */
export type TeamTrainingAnswer = (TeamTrainingRecord & { readonly __typename: 'TeamTraining' }) | Refusal;

/** Training in one request. */
export interface TeamTraining {
  /** By the team's id, in the order of the modules. */
  readonly ofTeam: Loader<string, readonly TeamTrainingRecord[]>;
  /** The visible teams counted by codes of so many digits inside a region, in the order of the codes. */
  count(region: string | null, digits: number): Promise<readonly TeamTrainingCount[]>;
  record(input: RecordTeamTrainingInput): Promise<TeamTrainingAnswer>;
}

/** The training of one request. */
export function createTeamTraining({ models, view, now }: FamilyDesk, pseudonyms: Pseudonyms): TeamTraining {
  const rows = createFamilyPlanningRows(view.rows, pseudonyms, () => families.find({}, { fields: { teamId: 1 } }));
  const families = createScopedCollection(models.families, rows.families, view);
  const teams = createScopedCollection(models.assistanceTeams, rows.teams, view);
  const modules = createScopedCollection(models.trainingModules, () => everyRow, view);
  const trainings = createScopedCollection(models.teamTrainings, () => everyRow, view);

  async function refusalOf({ team, module, completedOn }: RecordTeamTrainingInput): Promise<Refusal | null> {
    const [known] = await teams.find<TeamRecord>({ _id: team });
    if (known === undefined) return recordNotFound();
    const [wanted] = await modules.find<TrainingModuleRecord>({ _id: module });
    if (wanted === undefined) return ruleNotMet('UNKNOWN_MODULE', 'The curriculum holds no module of that code.');
    const isInForce = wanted.validFrom <= completedOn && completedOn <= (wanted.validTo ?? dayOf(now()));
    return isInForce ? null : ruleNotMet('MODULE_NOT_IN_FORCE', 'The module was not in force on that day.');
  }

  /** Writes anew whether the team is trained; repeated with the command where it was cut short. */
  async function followTraining(teamId: string): Promise<void> {
    const [curriculum, done] = await Promise.all([
      modules.find<TrainingModuleRecord>({}),
      trainings.find<TeamTrainingRecord>({ teamId }),
    ]);
    const completed = done.map(({ moduleCode }) => moduleCode);
    const isTrained = isTrainedBy(curriculum, completed, dayOf(now()));
    await runInTime(view, (maxTimeMS) =>
      models.assistanceTeams.updateOne({ _id: teamId }, { $set: { isTrained } }, { maxTimeMS }).exec(),
    );
  }

  return {
    ofTeam: createListLoader(
      (ids) => trainings.find<TeamTrainingRecord>({ teamId: { $in: ids } }, { sort: { teamId: 1, moduleCode: 1 } }),
      ({ teamId }) => teamId,
    ),
    count: (region, digits) =>
      teams.aggregate<TeamTrainingCount>(region === null ? {} : { regionCode: { $gte: region, $lt: `${region}:` } }, [
        {
          $group: {
            _id: { $substrCP: ['$regionCode', 0, digits] },
            teams: { $sum: 1 },
            trained: { $sum: { $cond: ['$isTrained', 1, 0] } },
          },
        },
        { $sort: { _id: 1 } },
        { $project: { _id: 0, code: '$_id', teams: 1, trained: 1 } },
      ]),
    async record(input) {
      const command = createCommand('recordTeamTraining', input, view.caller, now());
      if (!isOffice(view.caller)) return officeOnly();
      const repetition = await findRepetition(models.teamTrainings, view, command);
      const refusal = repetition === null ? await refusalOf(input) : null;
      if (refusal) return refusal;
      const document = { teamId: input.team, moduleCode: input.module, completedOn: input.completedOn };
      const outcome = repetition ?? (await createOnce(models.teamTrainings, view, document, 'COMPLETED', command));
      if (outcome.kind === 'DONE') await followTraining(input.team);
      return answerOf(outcome, 'TeamTraining', 'The team has completed the module already.');
    },
  };
}
