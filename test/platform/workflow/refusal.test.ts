import { describe, expect, it } from 'vitest';
import { answerOf } from '#platform/workflow/refusal.ts';
import type { Outcome, StagedRecord } from '#platform/workflow/staged-record.ts';

const record: StagedRecord = { status: 'OPEN', version: 3, history: [] };

describe('the answer of a mutation', () => {
  it.each<[Outcome<StagedRecord>, object]>([
    [
      { kind: 'DONE', record, repeated: false },
      { __typename: 'Thing', status: 'OPEN', version: 3 },
    ],
    [
      { kind: 'DONE', record, repeated: true },
      { __typename: 'Thing', status: 'OPEN', version: 3 },
    ],
    [{ kind: 'KEY_REUSED' }, { __typename: 'IdempotencyKeyReused' }],
    [{ kind: 'UNKNOWN' }, { __typename: 'RecordNotFound' }],
    [
      { kind: 'STALE', record },
      { __typename: 'VersionConflict', currentVersion: 3 },
    ],
    [
      { kind: 'REFUSED', record },
      { __typename: 'StepNotAllowed', status: 'OPEN' },
    ],
    [{ kind: 'DUPLICATE' }, { __typename: 'AlreadyExists', message: 'One is open.' }],
  ])('says of %j what became of it', (outcome, expected) => {
    expect(answerOf(outcome, 'Thing', 'One is open.')).toMatchObject(expected);
  });
});
