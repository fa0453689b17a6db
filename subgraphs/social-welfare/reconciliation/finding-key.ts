import { createHash } from 'node:crypto';
import type { FindingRecord } from './model.ts';

/** What makes a finding the same as another. */
export interface FindingIdentity extends Pick<FindingRecord, 'personNik' | 'reason' | 'source'> {
  /** Id of the family, 24 hexadecimal digits. */
  readonly household: string;
  /** What gave rise to it where the same may be found anew, such as the id of a request; empty for a match. */
  readonly occasion?: string;
}

/** The key under which a finding is stored once; a digest, so that no NIK is in it. */
export function findingKey({ household, personNik, reason, source, occasion = '' }: FindingIdentity): string {
  return createHash('sha256')
    .update(JSON.stringify([household, personNik, reason, source, occasion]))
    .digest('base64url');
}
