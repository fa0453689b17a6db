/** The commands on requests to change the register, for one HTTP request. */
import { Types } from 'mongoose';
import type { RowScope } from '#platform/access/caller.ts';
import { bothOf } from '#platform/access/row-filter.ts';
import type { View } from '#platform/access/view.ts';
import type { Match } from '#platform/match.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import { type Command, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, answerOf, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { createOnce, findRepetition, type Outcome, type Step, takeStep } from '#platform/workflow/staged-record.ts';
import type {
  AdvanceChangeRequestInput,
  CreateChangeRequestInput,
  RejectChangeRequestInput,
  WithdrawChangeRequestInput,
} from '../generated.ts';
import type { HouseholdRecord, Models } from '../model.ts';
import { applyRequest } from '../request-effects/apply-request.ts';
import { type Actor, actorOf, nameActors } from './actors.ts';
import { changeRefusalOf, makerRefusalOf } from './change-rules.ts';
import { cutOffOf, dayOf } from './cut-off.ts';
import type { ChangeRequestRecord, RequestedChange } from './model.ts';
import { openKeyOf } from './open-key.ts';
import { readChange } from './read-change.ts';
import { badInput, readEvidence, readText, requireNik, requireRecordId, requireText } from './read-input.ts';
import type { RequestRepository } from './repository.ts';
import { stepRefusalOf } from './step-rules.ts';
import { allowedFrom, rejectersOf, requestSteps, withdrawable } from './steps.ts';

/** What a command answers. */
export type RequestAnswer = (ChangeRequestRecord & { readonly __typename: 'DataChangeRequest' }) | Refusal;

/** The commands. */
export interface RequestCommands {
  create(input: CreateChangeRequestInput): Promise<RequestAnswer>;
  advance(input: AdvanceChangeRequestInput): Promise<RequestAnswer>;
  reject(input: RejectChangeRequestInput): Promise<RequestAnswer>;
  withdraw(input: WithdrawChangeRequestInput): Promise<RequestAnswer>;
}

/** What commands are made of. */
export interface RequestCommandSources {
  readonly models: Models;
  readonly view: View;
  readonly pseudonyms: Pseudonyms;
  readonly now: () => Date;
  readonly repository: RequestRepository;
  /** The register's record of a family within the caller's rows, by a NIK that finds it. */
  readonly findFamily: (nik: string) => Promise<Match<HouseholdRecord>>;
}

/** The family that a request is about, or why it cannot be. */
type About =
  | {
      readonly family: Pick<HouseholdRecord, '_id' | 'regionCode'>;
      readonly key: string;
      readonly change: RequestedChange;
    }
  | { readonly refusal: Refusal };

/** The commands of one HTTP request. */
export function createRequestCommands(sources: RequestCommandSources): RequestCommands {
  const { models, view, pseudonyms, now, repository, findFamily } = sources;
  const { caller } = view;
  const requests = models.changeRequests;

  return {
    async create(input) {
      const at = now();
      const command = createCommand('createChangeRequest', input, caller, at, readText('reason', input.reason));
      const before = await findRepetition(requests, view, command);
      if (before) return answerOf(before, 'DataChangeRequest');
      const evidence = readEvidence(input.evidence, dayOf(at));
      const refusal = makerRefusalOf(caller, input.channel, input.kind);
      if (refusal) return refusal;
      const about = await findAbout(input, dayOf(at));
      if ('refusal' in about) return about.refusal;
      const status = input.channel === 'FORMAL' ? 'DRAFT' : 'SUBMITTED';
      const { kind, channel } = input;
      const record = {
        householdId: about.family._id,
        regionCode: about.family.regionCode,
        channel,
        kind,
        submittedAt: at,
        updatedAt: at,
        cutOff: cutOffOf(at),
        requestedBy: caller.subject,
        openKey: openKeyOf({ id: '', kind, status }, about.key),
        change: about.change,
        evidence,
        borneOut: null,
        decile: null,
        decileBefore: null,
        effect: 'NONE' as const,
      };
      const outcome = await createOnce(requests, view, record, status, command);
      return answerOf(outcome, 'DataChangeRequest', 'A request of this kind about the family is open already.');
    },

    async advance(input) {
      const { action, expectedVersion, decile = null, borneOut = null } = input;
      const at = now();
      const evidence = readEvidence(input.evidence, dayOf(at));
      requireDecile(decile);
      if (action === 'RECORD_FIELD_CHECK' && borneOut === null) {
        throw badInput('borneOut', 'The result of a field check needs "borneOut".');
      }
      const command = createCommand('advanceChangeRequest', input, caller, at, readText('reason', input.reason));
      const { to, actors } = requestSteps[action];
      return decide(input.request, command, async (known) => {
        const wrong = actorRefusalOf(actors) ?? standingOf(known, expectedVersion, allowedFrom(action, known.channel));
        if (wrong) return wrong;
        const step = { action, evidence, decile, subject: caller.subject, now: at };
        const refusal = stepRefusalOf(known, step) ?? (await matchRefusalOf(known, action));
        if (refusal) return refusal;
        return {
          to,
          set: {
            ...(evidence.length > 0 && { evidence: [...known.evidence, ...evidence] }),
            ...(action === 'SUBMIT' && { submittedAt: at, cutOff: cutOffOf(at) }),
            ...(action === 'RECORD_FIELD_CHECK' && { borneOut }),
            ...(action === 'RANK' && {
              decile,
              decileBefore: known.kind === 'SPLIT' ? null : await repository.findDecile(known.householdId),
              effect: 'PENDING',
            }),
          },
        };
      });
    },

    async reject(input) {
      const command = createCommand('rejectChangeRequest', input, caller, now(), requireText('reason', input.reason));
      return decide(input.request, command, async (known) => {
        const { status, channel, version } = known;
        if (version !== input.expectedVersion) return answerOf({ kind: 'STALE', record: known }, 'DataChangeRequest');
        const actors = rejectersOf(status, channel);
        if (actors.length === 0) return answerOf({ kind: 'REFUSED', record: known }, 'DataChangeRequest');
        return actorRefusalOf(actors) ?? { to: 'REJECTED', set: {} };
      });
    },

    async withdraw(input) {
      const command = createCommand('withdrawChangeRequest', input, caller, now(), readText('reason', input.reason));
      return decide(input.request, command, async (known) => {
        if (known.requestedBy !== caller.subject) return actorNotAllowed('A request is taken back by who made it.');
        return standingOf(known, input.expectedVersion, withdrawable) ?? { to: 'WITHDRAWN', set: {} };
      });
    },
  };

  /** Takes a step that was found to be right for the request as it was read; the version holds it to that. */
  async function decide(
    id: string,
    command: Command,
    judge: (known: ChangeRequestRecord) => Promise<RequestAnswer | Pick<Step<ChangeRequestRecord>, 'to' | 'set'>>,
  ): Promise<RequestAnswer> {
    const _id = requireRecordId('request', id);
    const before = await findRepetition(requests, view, command);
    if (before) return finish(before);
    const [known] = await repository.findRequests([_id]);
    if (known === undefined) return recordNotFound();
    const judged = await judge(known);
    if ('__typename' in judged) return judged;
    const step = {
      wanted: bothOf({ _id }, await repository.requestRows()),
      expectedVersion: known.version,
      from: [known.status],
      to: judged.to,
      set: {
        ...judged.set,
        updatedAt: command.at,
        openKey: openKeyOf({ id, kind: known.kind, status: judged.to }, known.openKey.split(':')[0] ?? ''),
      },
    };
    return finish(await takeStep(requests, view, step, command));
  }

  async function finish(outcome: Outcome<ChangeRequestRecord>): Promise<RequestAnswer> {
    if (outcome.kind !== 'DONE') return answerOf(outcome, 'DataChangeRequest');
    const record = await applyRequest(models, view, outcome.record);
    return { ...record, __typename: 'DataChangeRequest' };
  }

  function actorRefusalOf(actors: readonly Actor[]): Refusal | null {
    const actor = actorOf(caller);
    if (actor !== null && actors.includes(actor)) return null;
    return actorNotAllowed(`The step belongs to ${nameActors(actors)}.`);
  }

  // Who comes into a place by the request must be somebody whom the civil register knows; a correction may be of just that.
  async function matchRefusalOf(known: ChangeRequestRecord, action: AdvanceChangeRequestInput['action']) {
    if (action !== 'CONFIRM_MATCH') return null;
    const { kind, change, householdId } = known;
    const members = (change.members ?? []).map(({ nik }) => nik);
    const isNew = kind === 'PROPOSE_NEW' && change.members !== undefined;
    if (isNew && (await repository.isRegistered(members, true))) return alreadyRegistered();
    const proposed = kind === 'PROPOSE_NEW' ? [change.personNik] : [];
    const niks = [change.newHeadNik, ...members, ...proposed].filter((nik) => nik != null);
    return (await repository.isUnmatched(niks, kind === 'PROPOSE_NEW' && !isNew ? householdId : null))
      ? ruleNotMet(
          'DUKCAPIL',
          'The civil register does not match a person whom the request puts in place (tidak padan).',
        )
      : null;
  }

  async function findAbout(input: CreateChangeRequestInput, today: string): Promise<About> {
    const { change, joining } = readChange(input, pseudonyms, today);
    if (change.regionCode !== undefined && !(await repository.isRegion(change.regionCode))) {
      return { refusal: ruleNotMet('REGION', 'The table of regions holds no desa or kelurahan of that code.') };
    }
    if (input.household == null) return findNewFamily(input, change);
    const nik = requireNik(pseudonyms, 'household', 'household', input.household);
    const family = await findSubject(input, nik);
    if (family === null) return { refusal: recordNotFound() };
    if (input.kind === 'OBJECT' && caller.role === 'DATA_SUBJECT' && (await isOwn(nik))) {
      return { refusal: ruleNotMet('OWN_FAMILY', 'A family does not object to itself.') };
    }
    const other = joining === null ? null : await findVisible(joining);
    if (joining !== null && other === null) return { refusal: recordNotFound() };
    const whole = other === null ? change : { ...change, otherId: other._id };
    const refusal = changeRefusalOf(input.kind, whole, family);
    if (refusal) return { refusal };
    return { family, key: family._id.toHexString(), change: whole };
  }

  async function findNewFamily({ kind }: CreateChangeRequestInput, change: RequestedChange): Promise<About> {
    const { members = [], regionCode } = change;
    if (kind !== 'PROPOSE_NEW' || regionCode === undefined) {
      throw badInput('household', 'The request needs the "household" that it is about.');
    }
    if (!isWithin(view.rows, regionCode)) {
      return { refusal: actorNotAllowed('The family resides where another office is in charge.') };
    }
    const niks = members.map(({ nik }) => nik);
    if (await repository.isRegistered(niks, false)) return { refusal: alreadyRegistered() };
    const head = members.find(({ relationship }) => relationship === 'HEAD')?.nik ?? '';
    return { family: { _id: new Types.ObjectId(), regionCode }, key: head, change };
  }

  async function findVisible(nik: string): Promise<HouseholdRecord | null> {
    const match = await findFamily(nik);
    return match.status === 'AVAILABLE' ? match.record : null;
  }

  // A citizen objects to a family that is not their own, and is told nothing of it.
  async function findSubject({ kind }: CreateChangeRequestInput, nik: string): Promise<HouseholdRecord | null> {
    const visible = await findVisible(nik);
    if (visible !== null || kind !== 'OBJECT' || caller.role !== 'DATA_SUBJECT') return visible;
    return repository.findRecipient(nik);
  }

  async function isOwn(nik: string): Promise<boolean> {
    return (await findVisible(nik)) !== null;
  }
}

/** The refusal of a step that comes too late, or that the status does not allow; null where it may be taken. */
function standingOf(
  record: ChangeRequestRecord,
  expectedVersion: number,
  from: readonly ChangeRequestRecord['status'][],
): RequestAnswer | null {
  if (record.version !== expectedVersion) return answerOf({ kind: 'STALE', record }, 'DataChangeRequest');
  return from.includes(record.status) ? null : answerOf({ kind: 'REFUSED', record }, 'DataChangeRequest');
}

function alreadyRegistered(): Refusal {
  return ruleNotMet('ALREADY_REGISTERED', 'The register holds one of the members already: name the household.');
}

function isWithin(rows: RowScope, region: string): boolean {
  return rows.kind === 'regions' ? rows.codes.some((code) => region.startsWith(code)) : rows.kind !== 'none';
}

function requireDecile(decile: number | null): void {
  if (decile === null || (decile >= 1 && decile <= 10)) return;
  throw badInput('decile', '"decile" must be between 1 and 10.');
}
