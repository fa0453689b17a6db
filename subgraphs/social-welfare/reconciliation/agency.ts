import { requireRoom } from '#platform/rooms.ts';

/** The agency whose register this is, as tokens of its officers name it. */
export const ministryAgency = requireRoom('social-welfare').agency;
