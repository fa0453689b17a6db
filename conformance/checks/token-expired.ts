import type { Check } from '../check.ts';
import { requireRefusal } from '../refusal.ts';

/** See `about`. */
export const tokenExpired: Check = {
  name: 'token-expired',
  about: 'A token whose time is over is refused: one that was stolen is good for a minute.',
  after: ['token-missing'],
  run: (subject) =>
    requireRefusal(
      subject,
      subject.keyring.expired,
      'It takes a token whose time is over.',
      'Check `exp`; clocks may differ by 5 seconds.',
    ),
};
