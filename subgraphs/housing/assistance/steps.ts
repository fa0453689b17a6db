/** The steps of an assistance after its proposal: who takes each, from where to where, and what it changes. */
import { type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import { badInput, readReason, requireText } from '../command-input.ts';
import { type Desk, findRecord } from '../desk.ts';
import type {
  CancelHousingAssistanceInput,
  DecreeHousingAssistanceInput,
  HandOverHousingAssistanceInput,
  ReportHousingProgressInput,
  StartHousingAssistanceInput,
  VerifyHousingAssistanceInput,
} from '../generated.ts';
import type { AssistanceRecord, DwellingRecord } from '../model.ts';
import { type AssistanceAnswer, findAssistances, firstBroken, sortAnswers } from './propose.ts';
import { confirmPlaces, releasePlaces, returnPlaces, takePlaces } from './quota-ledger.ts';
import { judgeRecipient, type RecipientRule } from './recipient-rules.ts';
import { describeRule } from './rule-sentences.ts';
import { takeAssistanceStep } from './take-assistance-step.ts';

/** Houses that one facilitator looks after in a year: 1,500 of them for 45,000 houses. */
const housesOfFacilitator = 30;

/** What nobody can answer may stay unknown, and is said to be: no register at hand holds incomes. */
const mayStayUnknown: ReadonlySet<RecipientRule> = new Set(['INCOME_WITHIN_MINIMUM_WAGE']);

/** PROPOSED to FIELD_VERIFIED, with what the facilitator found. */
export function verifyAssistance(desk: Desk, input: VerifyHousingAssistanceInput): Promise<AssistanceAnswer> {
  const evidence = requireEvidence(input.evidence);
  const facilitator = requireText('facilitator', input.facilitator, 40);
  const recipientGroup = input.recipientGroup == null ? null : requireText('recipientGroup', input.recipientGroup, 80);
  return takeAssistanceStep(desk, input, {
    name: 'verifyHousingAssistance',
    reason: null,
    step: () => 'VERIFY',
    from: ['PROPOSED'],
    async change(known) {
      const answers = judgeRecipient(known.program, {
        ...(await findFacts(desk, known)),
        onlyHouse: input.onlyHouse,
        lawfulLand: input.lawfulLand ?? null,
        incomeWithinMinimumWage: input.incomeWithinMinimumWage ?? null,
        recipientGroup,
      });
      const broken = firstBroken(answers);
      if (broken !== null) return ruleNotMet(broken, describeRule(broken));
      if (await isFacilitatorFull(desk, facilitator, known.fiscalYear)) {
        return ruleNotMet('FACILITATOR_CASELOAD', `The facilitator looks after ${housesOfFacilitator} houses already.`);
      }
      return { to: 'FIELD_VERIFIED', set: { ...sortAnswers(answers), evidence, facilitator, recipientGroup } };
    },
  });
}

/** FIELD_VERIFIED to DECREED, with a place of each quota. */
export function decreeAssistance(desk: Desk, input: DecreeHousingAssistanceInput): Promise<AssistanceAnswer> {
  const { models, view } = desk;
  const decreeNumber = requireText('decreeNumber', input.decreeNumber, 80);
  let taken: { readonly mark: string; readonly quotaIds: readonly string[] } | null = null;
  return takeAssistanceStep(desk, input, {
    name: 'decreeHousingAssistance',
    reason: readReason(input.reason),
    step: () => 'DECREE',
    from: ['FIELD_VERIFIED'],
    async change(known) {
      const refusal = await findObstacle(desk, known);
      if (refusal !== null) return refusal;
      const places = await takePlaces(models, view, known, desk.now());
      if (places.kind === 'NOT_SET') return ruleNotMet('QUOTA_SET', 'No quota is set for the programme in that year.');
      if (places.kind === 'FULL') return ruleNotMet('QUOTA_LEFT', 'The quota of the year has no place left.');
      taken = places;
      const { mark, quotaIds } = places;
      const quotaState = quotaIds.length > 0 ? 'HELD' : 'NONE';
      return { to: 'DECREED', set: { decreeNumber, quotaMark: mark, quotaIds, quotaState } };
    },
    async settle(isDecreed) {
      if (taken === null) return;
      await (isDecreed ? confirmPlaces : releasePlaces)(models.quotas, view, taken);
    },
  });
}

/** DECREED to IN_PROGRESS. */
export function startAssistance(desk: Desk, input: StartHousingAssistanceInput): Promise<AssistanceAnswer> {
  return takeAssistanceStep(desk, input, {
    name: 'startHousingAssistance',
    reason: null,
    step: () => 'BUILD',
    from: ['DECREED'],
    change: async () => ({ to: 'IN_PROGRESS', set: { progressPercent: 0 } }),
  });
}

/** Stays IN_PROGRESS, or becomes COMPLETED at 100 percent. */
export function reportProgress(desk: Desk, input: ReportHousingProgressInput): Promise<AssistanceAnswer> {
  const { percent } = input;
  if (percent < 1 || percent > 100) throw badInput('percent', '"percent" must be between 1 and 100.');
  return takeAssistanceStep(desk, input, {
    name: 'reportHousingProgress',
    reason: null,
    step: () => 'BUILD',
    from: ['IN_PROGRESS'],
    async change({ progressPercent }) {
      const before = progressPercent ?? 0;
      if (percent <= before) return ruleNotMet('PROGRESS_GROWS', `Progress of ${before} percent is reported already.`);
      if (percent === 100 && before < 30) {
        return ruleNotMet(
          'PROGRESS_30_FIRST',
          'Progress of 30 percent or more is reported before the end of the works.',
        );
      }
      return { to: percent === 100 ? 'COMPLETED' : 'IN_PROGRESS', set: { progressPercent: percent } };
    },
  });
}

/** COMPLETED to HANDED_OVER. */
export function handOverAssistance(desk: Desk, input: HandOverHousingAssistanceInput): Promise<AssistanceAnswer> {
  return takeAssistanceStep(desk, input, {
    name: 'handOverHousingAssistance',
    reason: null,
    step: () => 'BUILD',
    from: ['COMPLETED'],
    change: async () => ({ to: 'HANDED_OVER' }),
  });
}

/** Any state before the works are done to CANCELLED; places of quotas go back. */
export async function cancelAssistance(desk: Desk, input: CancelHousingAssistanceInput): Promise<AssistanceAnswer> {
  const answer = await takeAssistanceStep(desk, input, {
    name: 'cancelHousingAssistance',
    reason: requireText('reason', input.reason, 500),
    step: ({ decreeNumber }) => (decreeNumber === null ? 'CANCEL_PROPOSAL' : 'CANCEL_GRANT'),
    from: ['PROPOSED', 'FIELD_VERIFIED', 'DECREED', 'IN_PROGRESS'],
    change: async ({ quotaState }) => ({
      to: 'CANCELLED',
      set: { quotaState: quotaState === 'HELD' ? 'RETURNING' : quotaState },
    }),
  });
  // Also after a repeated command: what was cut short is finished, and what was finished stays.
  if (answer.__typename === 'HousingAssistance') await returnPlaces(desk.models, desk.view, answer, desk.now());
  return answer;
}

async function findFacts(desk: Desk, known: AssistanceRecord) {
  const { models, view } = desk;
  const [dwelling, all] = await Promise.all([
    findRecord<DwellingRecord>(models.dwellings, view, { _id: known.dwellingId }),
    findAssistances(desk, known.familyId),
  ]);
  const assistances = all.filter(({ _id }) => !_id.equals(known._id));
  return { dwelling, assistances, fiscalYear: known.fiscalYear };
}

/** What forbids a decree: a rule that is open still, or aid that was granted since the proposal. */
async function findObstacle(desk: Desk, known: AssistanceRecord): Promise<Refusal | null> {
  const open = known.rulesUnknown.find((rule) => !mayStayUnknown.has(rule));
  if (open !== undefined) return ruleNotMet(open, 'Nobody has found out whether the rule is met. Verify it first.');
  const stated = { onlyHouse: null, lawfulLand: null, incomeWithinMinimumWage: null, recipientGroup: null };
  const answers = judgeRecipient(known.program, { ...(await findFacts(desk, known)), ...stated });
  const broken = 'NOT_AIDED_IN_TEN_YEARS';
  return answers.get(broken) === 'NOT_MET' ? ruleNotMet(broken, describeRule(broken)) : null;
}

// A count, not a lock: of two verifications at once both may pass at 29, which the regency that sends its facilitators sees.
async function isFacilitatorFull({ models, view }: Desk, facilitator: string, fiscalYear: number): Promise<boolean> {
  const count = await models.assistances
    .countDocuments({ facilitator, fiscalYear }, { limit: housesOfFacilitator, maxTimeMS: view.maxTimeMs() })
    .exec();
  return count >= housesOfFacilitator;
}

function requireEvidence(references: readonly string[]): readonly string[] {
  if (references.length < 1 || references.length > 20)
    throw badInput('evidence', '"evidence" must hold 1 to 20 references.');
  return references.map((reference) => requireText('evidence', reference, 200));
}
