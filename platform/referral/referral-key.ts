/**
 * The idempotency key of a message about one version of a referral.
 * The id's 24 digits are cut in three, since no key may hold 16 decimal digits in a row.
 */
export function messageKey(referralId: string, version: number): string {
  const parts = referralId.match(/.{1,8}/g) ?? [];
  return `${parts.join('.')}.v${version}`;
}
