import type { Outcome, StagedRecord } from './staged-record.ts';

/** Why a command was not carried out, as the types that implement `Refusal` in every ministry's schema. */
export type Refusal =
  | { readonly __typename: 'VersionConflict'; readonly message: string; readonly currentVersion: number }
  | { readonly __typename: 'StepNotAllowed'; readonly message: string; readonly status: string }
  | { readonly __typename: 'RuleNotMet'; readonly message: string; readonly rule: string }
  | {
      readonly __typename: 'IdempotencyKeyReused' | 'RecordNotFound' | 'ActorNotAllowed' | 'AlreadyExists';
      readonly message: string;
    };

/** The step belongs to somebody else. */
export function actorNotAllowed(message: string): Refusal {
  return { __typename: 'ActorNotAllowed', message };
}

/** A rule of the programme forbids it; `rule` is in capitals. */
export function ruleNotMet(rule: string, message: string): Refusal {
  return { __typename: 'RuleNotMet', rule, message };
}

/** There is no such record for this caller. */
export function recordNotFound(): Refusal {
  return { __typename: 'RecordNotFound', message: 'There is no such record, or none that you may see.' };
}

/** A record like it is open. */
export function alreadyExists(message: string): Refusal {
  return { __typename: 'AlreadyExists', message };
}

/**
 * What a mutation answers for an outcome: the record under its type's name, or the refusal.
 * @param typename the record's type in the schema.
 * @param duplicate what a unique index forbids, in a sentence.
 */
export function answerOf<TRecord extends StagedRecord, const TName extends string>(
  outcome: Outcome<TRecord>,
  typename: TName,
  duplicate = 'A record like it is open already.',
): (TRecord & { readonly __typename: TName }) | Refusal {
  switch (outcome.kind) {
    case 'DONE':
      return { ...outcome.record, __typename: typename };
    case 'KEY_REUSED':
      return {
        __typename: 'IdempotencyKeyReused',
        message: 'The idempotency key was used for another input. Take a new one for a new intention.',
      };
    case 'UNKNOWN':
      return recordNotFound();
    case 'STALE':
      return {
        __typename: 'VersionConflict',
        message: 'The record has changed since it was read. Read it again and decide anew.',
        currentVersion: outcome.record.version,
      };
    case 'REFUSED':
      return {
        __typename: 'StepNotAllowed',
        message: `The record is ${outcome.record.status}, which does not allow the step.`,
        status: outcome.record.status,
      };
    case 'DUPLICATE':
      return alreadyExists(duplicate);
  }
}
