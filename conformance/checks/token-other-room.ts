import type { Check } from '../check.ts';
import { requireRefusal } from '../refusal.ts';

/** See `about`. */
export const tokenOtherRoom: Check = {
  name: 'token-other-room',
  about: "A token that was made for another room is refused: no ministry can ask another in the hub's name.",
  after: ['token-missing'],
  run: (subject) =>
    requireRefusal(
      subject,
      subject.keyring.forOtherRoom,
      'It takes a token that was made for another room.',
      'Check that `aud` is room: and your own name.',
    ),
};
