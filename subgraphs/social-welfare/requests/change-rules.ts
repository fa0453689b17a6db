import type { Caller } from '#platform/access/caller.ts';
import { actorNotAllowed, type Refusal, ruleNotMet } from '#platform/workflow/refusal.ts';
import type { RequestChannel, RequestKind } from '../generated.ts';
import type { HouseholdRecord } from '../model.ts';
import { actorOf } from './actors.ts';
import type { RequestedChange } from './model.ts';

/** Kinds of requests by channel: objections are a citizen's, and family cards are changed in the village. */
const kinds: Readonly<Record<RequestChannel, readonly RequestKind[]>> = {
  FORMAL: ['PROPOSE_NEW', 'CORRECT', 'REPORT_DEATH', 'REPORT_MOVE', 'SPLIT', 'MERGE'],
  PARTICIPATORY: ['PROPOSE_NEW', 'OBJECT', 'CORRECT', 'REPORT_DEATH', 'REPORT_MOVE'],
};

/** Why the caller may not make a request of this kind through this channel; null where they may. */
export function makerRefusalOf(caller: Caller, channel: RequestChannel, kind: RequestKind): Refusal | null {
  if (!kinds[channel].includes(kind)) {
    return ruleNotMet('CHANNEL', `A request of kind ${kind} does not come through the ${channel} channel.`);
  }
  const actor = actorOf(caller);
  if (channel === 'FORMAL') {
    return actor === 'VILLAGE' ? null : actorNotAllowed('The formal channel begins with the operator of the village.');
  }
  const isCitizen = caller.role === 'DATA_SUBJECT' || caller.role === 'FIELD_WORKER';
  if (isCitizen || caller.role === 'REGIONAL_OFFICER') return null;
  return actorNotAllowed('The participatory channel is open to families, field workers and regional officers.');
}

/** The family as far as the rules look at it. */
export type KnownFamily = Pick<HouseholdRecord, '_id' | 'headNik' | 'memberNiks'>;

/** The rule that the change does not meet for the family; null where it meets all of them. */
export function changeRefusalOf(kind: RequestKind, change: RequestedChange, family: KnownFamily): Refusal | null {
  const lists = (nik: string) => nik === family.headNik || family.memberNiks.includes(nik);
  const leaving = kind === 'SPLIT' ? (change.members ?? []).map(({ nik }) => nik) : [];
  const named = [change.personNik, change.newHeadNik, ...leaving].filter((nik) => nik != null);
  if (!named.every(lists)) return ruleNotMet('NOT_A_MEMBER', 'The family does not list the person as a member.');
  switch (kind) {
    case 'REPORT_DEATH':
      return deathRefusalOf(change, family);
    case 'SPLIT':
      return leaving.includes(family.headNik)
        ? ruleNotMet('HEAD_STAYS', 'The head does not leave in a split: those who leave have a head of their own.')
        : null;
    case 'MERGE':
      return change.otherId?.equals(family._id) ? ruleNotMet('SAME_FAMILY', 'A family does not join itself.') : null;
    default:
      return null;
  }
}

function deathRefusalOf({ personNik, newHeadNik }: RequestedChange, family: KnownFamily): Refusal | null {
  const others = family.memberNiks.filter((nik) => nik !== personNik);
  const needsHead = personNik === family.headNik && others.length > 0;
  if (needsHead && (newHeadNik == null || newHeadNik === personNik)) {
    return ruleNotMet('NEW_HEAD', 'The head died and others remain: one of them must be named as the new head.');
  }
  if (!needsHead && newHeadNik != null) {
    return ruleNotMet('NEW_HEAD', 'A new head is named only where the head died and others remain.');
  }
  return null;
}
