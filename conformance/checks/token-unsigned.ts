import type { Check } from '../check.ts';
import { requireRefusal } from '../refusal.ts';

/** See `about`. */
export const tokenUnsigned: Check = {
  name: 'token-unsigned',
  about: 'A token that names `none` as its algorithm is refused.',
  after: ['token-forged'],
  run: (subject) =>
    requireRefusal(
      subject,
      subject.keyring.unsigned,
      'It believes a token without a signature.',
      "Take the algorithm EdDSA alone, whatever the token's header says.",
    ),
};
