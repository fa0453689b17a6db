import { createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition } from '#platform/workflow/staged-record.ts';
import { readReason, requireFiscalYear, requireHousehold } from '../command-input.ts';
import { type Desk, findRecord } from '../desk.ts';
import { followFamily } from '../follow-family.ts';
import type { ProposeHousingAssistanceInput } from '../generated.ts';
import type { AssistanceRecord, DwellingRecord } from '../model.ts';
import { takenOverAssistance } from '../taken-over.ts';
import { findGrantValue } from './grant-value.ts';
import { openKeyOf } from './model.ts';
import { judgeRecipient, type RecipientRule, type RuleAnswer } from './recipient-rules.ts';
import { describeRule } from './rule-sentences.ts';
import { funderOf, leadAgencyOf, mayTake, ownerOf, repairPrograms } from './step-owners.ts';

/** What a command on an assistance answers. */
export type AssistanceAnswer = (AssistanceRecord & { readonly __typename: 'HousingAssistance' }) | Refusal;

const duplicate = 'The household has an open assistance of the programme already.';

/** Proposes a household; a rule that is known not to be met forbids it, one that nobody can answer is kept as unknown. */
export async function proposeAssistance(desk: Desk, input: ProposeHousingAssistanceInput): Promise<AssistanceAnswer> {
  const { models, view } = desk;
  const { program } = input;
  const fiscalYear = requireFiscalYear(input.fiscalYear);
  const nik = requireHousehold(desk.pseudonyms, input.household);
  const reason = readReason(input.reason);
  const command = createCommand('proposeHousingAssistance', input, view.caller, desk.now(), reason);
  if (!repairPrograms.has(program)) {
    return ruleNotMet(
      'REPAIR_PROGRAM',
      'The programme gives a place or a loan; families are not proposed for it here.',
    );
  }
  if (!mayTake('PROPOSE', program, view.caller))
    return actorNotAllowed(`A proposal is for ${ownerOf('PROPOSE', program)}.`);
  const family = await desk.findFamily(nik);
  if (family === null) return recordNotFound();
  const repetition = await findRepetition(models.assistances, view, command);
  if (repetition !== null) return finish(desk, answerOf(repetition, 'HousingAssistance'));

  const answers = judgeRecipient(program, {
    dwelling: await findRecord<DwellingRecord>(models.dwellings, view, { _id: family.dwellingId }),
    assistances: await findAssistances(desk, family._id),
    fiscalYear,
    onlyHouse: input.onlyHouse ?? null,
    lawfulLand: null,
    incomeWithinMinimumWage: input.incomeWithinMinimumWage ?? null,
    recipientGroup: null,
  });
  const broken = firstBroken(answers);
  if (broken !== null) return ruleNotMet(broken, describeRule(broken));
  const { regionCode, dwellingId } = family;
  const value = await findGrantValue(models, view, { program, regionCode, on: `${fiscalYear}-01-01` });
  if (value === null) return ruleNotMet('GRANT_AMOUNT_SET', 'No amount of the programme is in force in that year.');

  const outcome = await createOnce<AssistanceRecord>(
    models.assistances,
    view,
    {
      ...takenOverAssistance,
      ...{ familyId: family._id, regionCode, dwellingId, projectId: null, program, fiscalYear },
      ...value,
      leadAgency: leadAgencyOf(program),
      fundingSources: [{ agency: funderOf(program), amount: value.totalAmount }],
      ...{ decreeNumber: null, progressPercent: null },
      openKey: openKeyOf(family._id, { program, status: 'PROPOSED' }),
      ...sortAnswers(answers),
      familyUpdatePending: true,
    },
    'PROPOSED',
    command,
  );
  return finish(desk, answerOf(outcome, 'HousingAssistance', duplicate));
}

/** Lets the family follow where it has not, and passes the answer on. */
export async function finish(desk: Desk, answer: AssistanceAnswer): Promise<AssistanceAnswer> {
  if (answer.__typename === 'HousingAssistance' && answer.familyUpdatePending) {
    await followFamily(desk.models, desk.view, answer.familyId);
  }
  return answer;
}

/** The first rule that is known not to be met; null where there is none. */
export function firstBroken(answers: ReadonlyMap<RecipientRule, RuleAnswer>): RecipientRule | null {
  return [...answers].find(([, answer]) => answer === 'NOT_MET')?.[0] ?? null;
}

/** The answers as an assistance keeps them. */
export function sortAnswers(answers: ReadonlyMap<RecipientRule, RuleAnswer>) {
  const rulesWith = (wanted: RuleAnswer) =>
    [...answers].filter(([, answer]) => answer === wanted).map(([rule]) => rule);
  return { rulesMet: rulesWith('MET'), rulesUnknown: rulesWith('UNKNOWN') };
}

/** Every assistance of the family. */
export function findAssistances({ models, view }: Desk, familyId: AssistanceRecord['familyId']) {
  return models.assistances
    .find({ familyId }, null, { maxTimeMS: view.maxTimeMs() })
    .sort({ fiscalYear: -1, _id: 1 })
    .lean<AssistanceRecord[]>()
    .exec();
}
