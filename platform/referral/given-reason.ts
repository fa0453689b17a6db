import { HubError } from '#platform/errors.ts';

const longest = 500;

/**
 * The reason that somebody gave in words, without spaces around it; null where there is none.
 * @throws {HubError} BAD_USER_INPUT naming `reason` where it is too long or holds a personal number.
 */
export function readReason(reason: string | null | undefined): string | null {
  const text = reason?.trim() ?? '';
  if (text.length > longest || /\d{16}/.test(text.replaceAll(/[ .-]/g, ''))) {
    throw new HubError('BAD_USER_INPUT', `"reason" must have at most ${longest} characters and no personal number.`, {
      argument: 'reason',
    });
  }
  return text === '' ? null : text;
}
