/**
 * Keeps what a family's record derives from its survey rounds and its children's measurements true to them.
 * A command first writes its own record, in one atomic write, and lets the family follow; whoever repeats the command
 * lets it follow again, so what was cut short is finished. Of two that follow at once the later has read what the
 * earlier wrote: `derivedRevision` sees to it.
 */
import { HubError } from '#platform/errors.ts';
import { type FamilyDesk, readWhole } from './family-desk.ts';
import { fertileCoupleOf } from './fertile-couple.ts';
import { hasStuntedChild, type MeasuredHeight } from './growth-status.ts';
import { krsFlagsOf } from './krs-flags.ts';
import type { FamilyRecord, KrsAssessmentRecord, SurveyRecord } from './model.ts';

/** A survey round that has been recorded, with its verdict. */
export interface RecordedRound {
  readonly survey: SurveyRecord;
  readonly assessment: KrsAssessmentRecord;
}

/** How often a family is read anew because somebody else wrote between; each time another has got on. */
const attempts = 20;

/**
 * Takes a round into the family, where one is given, and derives anew what follows from rounds and measurements.
 * @throws {HubError} SUBGRAPH_FAILED where too many write at once; the command may be repeated.
 */
export async function followFamily(
  desk: FamilyDesk,
  family: Pick<FamilyRecord, '_id'>,
  round: RecordedRound | null = null,
): Promise<void> {
  const { models, view } = desk;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await readWhole(desk, family);
    if (known === null) return;
    const measurements = await models.growthMeasurements
      .find({ personNik: { $in: [...known.memberNiks] } }, null, { maxTimeMS: view.maxTimeMs() })
      .lean<MeasuredHeight[]>()
      .exec();
    const revision = known.derivedRevision ?? null; // null finds the field missing as well
    const { matchedCount } = await models.families
      .updateOne(
        { _id: known._id, derivedRevision: revision } as object,
        { $set: { ...derivedOf(known, measurements, round), derivedRevision: (revision ?? 0) + 1 } } as object,
        { maxTimeMS: view.maxTimeMs() } as object,
      )
      .exec();
    if (matchedCount === 1) return;
  }
  throw new HubError('SUBGRAPH_FAILED', 'The family is being changed by many at once. Repeat the command.');
}

function derivedOf(known: FamilyRecord, measurements: readonly MeasuredHeight[], round: RecordedRound | null) {
  const surveys = round ? withYear(known.surveys, round.survey) : known.surveys;
  const krsHistory = round ? withYear(known.krsHistory, round.assessment) : known.krsHistory;
  const seenOn = round && round.survey.verifiedOn > known.snapshotOn ? round.survey.verifiedOn : known.snapshotOn;
  const newest = measurements.reduce((last, { measuredOn }) => (measuredOn > last ? measuredOn : last), seenOn);
  const stunted = hasStuntedChild(measurements, newest);
  return {
    surveys,
    krsHistory,
    snapshotOn: seenOn,
    couple: fertileCoupleOf(surveys.at(-1), known.wifeNik),
    hasStuntedChild: stunted,
    krsFlags: krsFlagsOf({ krs: krsHistory.at(-1) ?? null, hasStuntedChild: stunted }),
  };
}

function withYear<T extends { readonly surveyYear: number }>(rounds: readonly T[], round: T): T[] {
  return [...rounds.filter(({ surveyYear }) => surveyYear !== round.surveyYear), round].sort(
    (one, other) => one.surveyYear - other.surveyYear,
  );
}
