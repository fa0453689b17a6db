import type { Check } from '../check.ts';
import { requireRefusal } from '../refusal.ts';

/** See `about`. */
export const tokenForged: Check = {
  name: 'token-forged',
  about: 'A token that somebody else signed is refused: who asks and what they may see stands in it.',
  after: ['token-missing'],
  run: (subject) =>
    requireRefusal(
      subject,
      subject.keyring.forged,
      'It believes a token that the hub did not sign.',
      "Verify the signature by the hub's public keys (HUB_ROOM_PUBLIC_KEYS) and by no other.",
    ),
};
