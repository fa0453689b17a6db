import { HubError } from '#platform/errors.ts';

/**
 * The region that a question is about; null for the nation.
 * @throws {HubError} BAD_USER_INPUT naming `region` where no region has such a code.
 */
export function requireRegion(region: string | null | undefined): string | null {
  if (region == null) return null;
  if (/^(?!00)\d{2}(\d{2}(\d{2}(\d{4})?)?)?$/.test(region)) return region;
  throw new HubError('BAD_USER_INPUT', '"region" must be a Kemendagri code of 2, 4, 6 or 10 digits.', {
    argument: 'region',
  });
}
