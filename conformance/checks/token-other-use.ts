import type { Check } from '../check.ts';
import { requireRefusal } from '../refusal.ts';

/** See `about`. */
export const tokenOtherUse: Check = {
  name: 'token-other-use',
  about: 'A token that the hub signed for another use is refused.',
  after: ['token-forged'],
  run: (subject) =>
    requireRefusal(
      subject,
      subject.keyring.forOtherUse,
      'It takes a token that is none for a room.',
      'Check that `typ` is hub-room+jwt and `iss` is hub.',
    ),
};
