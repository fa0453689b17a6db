import { describe, expect, it } from 'vitest';
import { createCommand, entryOf } from '#platform/workflow/command.ts';
import { aCaller } from '../../support/callers.ts';

const at = new Date('2026-07-10T03:00:00.000Z');
const input = { idempotencyKey: 'key-of-the-test-1', household: 'a', part: { b: 1, a: [1, 2] } };
const command = (changes: object = {}, name = 'doIt', subject = 'officer-1') =>
  createCommand(name, { ...input, ...changes }, aCaller({ subject }), at);

describe('a command', () => {
  it('is the same for the same input in another order of its fields', () => {
    const { part, household, idempotencyKey } = input;
    const turned = createCommand(
      'doIt',
      { part: { a: part.a, b: 1 }, household, idempotencyKey } as typeof input,
      aCaller(),
      at,
    );

    expect([turned.key, turned.fingerprint]).toEqual([command().key, command().fingerprint]);
  });

  it('has the same key and another fingerprint for another input', () => {
    for (const changes of [{ household: 'b' }, { part: { b: 1, a: [2, 1] } }, { household: null }]) {
      expect(command(changes).key).toBe(command().key);
      expect(command(changes).fingerprint).not.toBe(command().fingerprint);
    }
  });

  it('has another key for another mutation, another account and another key of the client', () => {
    const keys = [
      command(),
      command({}, 'undoIt'),
      command({}, 'doIt', 'officer-2'),
      command({ idempotencyKey: 'key-of-the-test-2' }),
    ];

    expect(new Set(keys.map(({ key }) => key)).size).toBe(4);
  });

  it.each(['short', '', 'with a space in it', `n${'3212991203800001'}`, 'x'.repeat(101)])(
    'refuses the key "%s" and never repeats it',
    (idempotencyKey) => {
      const fault = () => command({ idempotencyKey });

      expect(fault).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument: 'idempotencyKey' } }),
      );
      if (idempotencyKey !== '') expect(fault).not.toThrow(idempotencyKey);
    },
  );

  it('leaves who, when, from where and to where in the history', () => {
    expect(entryOf(createCommand('doIt', input, aCaller(), at, 'Because.'), 'DRAFT', 'DONE')).toMatchObject({
      ...{ from: 'DRAFT', to: 'DONE', actor: 'officer-1', agency: 'Kemensos', role: 'MINISTRY_OFFICER', at },
      reason: 'Because.',
    });
  });
});
