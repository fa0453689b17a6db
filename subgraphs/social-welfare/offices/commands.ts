/** The commands on proposals for special allocations, for one HTTP request. */
import { bothOf } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import { type Command, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, type Step, takeStep } from '#platform/workflow/staged-record.ts';
import type {
  CreateDakProposalInput,
  DecideDakProposalInput,
  SubmitDakProposalInput,
  WithdrawDakProposalInput,
} from '../generated.ts';
import type { Models } from '../model.ts';
import { badInput, readText, requireRecordId, requireText } from '../requests/read-input.ts';
import type { DakProposalRecord } from './model.ts';
import {
  actsAs,
  isOfficerOf,
  isOpenProposal,
  type ProposalActor,
  proposalSteps,
  reviewerOf,
  submittedTo,
  withdrawableProposal,
} from './proposal-steps.ts';
import type { OfficeRepository } from './repository.ts';

/** What a command answers. */
export type ProposalAnswer = (DakProposalRecord & { readonly __typename: 'DakProposal' }) | Refusal;

/** The commands. */
export interface ProposalCommands {
  create(input: CreateDakProposalInput): Promise<ProposalAnswer>;
  submit(input: SubmitDakProposalInput): Promise<ProposalAnswer>;
  decide(input: DecideDakProposalInput): Promise<ProposalAnswer>;
  withdraw(input: WithdrawDakProposalInput): Promise<ProposalAnswer>;
}

/** What commands are made of. */
export interface ProposalCommandSources {
  readonly models: Models;
  readonly view: View;
  readonly now: () => Date;
  readonly repository: OfficeRepository;
}

type Judged = ProposalAnswer | Pick<Step<DakProposalRecord>, 'to' | 'from'>;

/** Budget years that a proposal can be for. */
const [firstYear, lastYear] = [2020, 2100];

/** The commands of one HTTP request. */
export function createProposalCommands({ models, view, now, repository }: ProposalCommandSources): ProposalCommands {
  const { caller } = view;
  const proposals = models.dakProposals;

  return {
    async create(input) {
      const { office, fiscalYear, field, amount } = input;
      const title = requireText('title', input.title, 200);
      if (amount <= 0) throw badInput('amount', '"amount" must be more than 0.');
      if (fiscalYear < firstYear || fiscalYear > lastYear) {
        throw badInput('fiscalYear', `"fiscalYear" must be between ${firstYear} and ${lastYear}.`);
      }
      const command = createCommand('createDakProposal', input, caller, now());
      const before = await findRepetition(proposals, view, command);
      if (before) return answerOf(before, 'DakProposal');
      const [known] = await repository.findOffices([office]);
      if (known === undefined) return recordNotFound();
      if (!isOfficerOf(caller, office)) return actorNotAllowed('A proposal is made by the office itself.');
      const record = {
        ...{ officeId: office, regionCode: known.regionCode, fiscalYear, field, title, amount },
        openKey: `${office}:${fiscalYear}:${field}`,
      };
      const outcome = await createOnce(proposals, view, record, 'DRAFT', command);
      return answerOf(outcome, 'DakProposal', 'A proposal of the office for that year and field is open already.');
    },

    async submit(input) {
      const command = createCommand('submitDakProposal', input, caller, now());
      return step(input, command, ({ officeId }) => {
        const refusal = actorRefusalOf('OFFICE', officeId);
        return refusal ?? { from: ['DRAFT'], to: submittedTo(officeId) };
      });
    },

    async decide(input) {
      const reason = readText('reason', input.reason);
      const { decision } = input;
      if (decision === 'REJECT' && reason === null) throw badInput('reason', 'A refusal needs a "reason".');
      const command = createCommand('decideDakProposal', input, caller, now(), reason);
      return step(input, command, (known) => {
        const { status, officeId } = known;
        if (decision === 'REJECT') {
          const reviewer = reviewerOf(status);
          if (reviewer === null) return { from: [], to: 'REJECTED' };
          return actorRefusalOf(reviewer, officeId) ?? { from: [status], to: 'REJECTED' };
        }
        const { actor, from, to } = proposalSteps[decision];
        const refusal = actorRefusalOf(actor, officeId);
        if (refusal) return refusal;
        const assessor = known.history.findLast((entry) => entry.to === 'MINISTRY_ASSESSED')?.actor;
        if (decision === 'APPROVE' && assessor === caller.subject) {
          return ruleNotMet('FOUR_EYES', 'Who assessed the proposal does not approve it.');
        }
        return { from: [from], to };
      });
    },

    async withdraw(input) {
      const command = createCommand('withdrawDakProposal', input, caller, now(), readText('reason', input.reason));
      return step(input, command, ({ officeId }) => {
        return actorRefusalOf('OFFICE', officeId) ?? { from: withdrawableProposal, to: 'WITHDRAWN' };
      });
    },
  };

  function actorRefusalOf(actor: ProposalActor, officeId: string): Refusal | null {
    if (actsAs(caller, actor, officeId)) return null;
    const names = { OFFICE: 'the office itself', PROVINCE: 'the office of its province', KEMENSOS: 'Kemensos' };
    return actorNotAllowed(`The step belongs to ${names[actor]}.`);
  }

  /** Takes the step that is judged right for the proposal as it was read; the version holds it to that. */
  async function step(
    { proposal, expectedVersion }: { readonly proposal: string; readonly expectedVersion: number },
    command: Command,
    judge: (known: DakProposalRecord) => Judged,
  ): Promise<ProposalAnswer> {
    const _id = requireRecordId('proposal', proposal);
    const before = await findRepetition(proposals, view, command);
    if (before) return answerOf(before, 'DakProposal');
    const [known] = await repository.findProposals([_id]);
    if (known === undefined) return recordNotFound();
    if (known.version !== expectedVersion) return answerOf({ kind: 'STALE', record: known }, 'DakProposal');
    const judged = judge(known);
    if ('__typename' in judged) return judged;
    const wanted = bothOf({ _id }, repository.proposalRows());
    const openKey = isOpenProposal(judged.to) ? known.openKey : proposal;
    const outcome = await takeStep(proposals, view, { wanted, expectedVersion, ...judged, set: { openKey } }, command);
    return answerOf(outcome, 'DakProposal');
  }
}
