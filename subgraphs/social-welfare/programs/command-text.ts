import { HubError } from '#platform/errors.ts';

const longest = 500;

/**
 * A text that somebody writes into a record.
 * @throws {HubError} BAD_USER_INPUT naming the argument where it is too long, empty, or holds a number like a NIK.
 */
export function requireText(argument: string, text: string | null | undefined): string | null {
  if (text == null) return null;
  if (text.trim() === '' || text.length > longest) {
    throw new HubError('BAD_USER_INPUT', `"${argument}" must have 1 to ${longest} characters.`, { argument });
  }
  if (/\d{16}/.test(text.replaceAll(/[ .-]/g, ''))) {
    throw new HubError('BAD_USER_INPUT', `"${argument}" must hold no NIK and no number of a family card.`, {
      argument,
    });
  }
  return text;
}
