import { HubError } from '#platform/errors.ts';

const longest = 1000;
const shortest = 3;

/**
 * A text that somebody wrote, trimmed.
 * @throws {HubError} BAD_USER_INPUT naming the argument where it is too short or long, or holds the number of a person.
 */
export function requirePlainText(argument: string, text: string): string {
  const trimmed = text.trim();
  if (trimmed.length >= shortest && trimmed.length <= longest && !holdsPersonalNumber(trimmed)) return trimmed;
  throw new HubError(
    'BAD_USER_INPUT',
    `"${argument}" must have ${shortest} to ${longest} characters, and no NIK or number of a family card.`,
    { argument },
  );
}

/** The text of another register without the numbers of persons that it may hold. */
export function withoutPersonalNumbers(text: string): string {
  return text.replaceAll(personalNumber, '…').slice(0, longest);
}

// A NIK as people write it: 16 digits, perhaps in groups.
const personalNumber = /\d(?:[ .-]?\d){15,}/g;

function holdsPersonalNumber(text: string): boolean {
  return text.match(personalNumber) !== null;
}
