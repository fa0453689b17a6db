import type { SocialProgramRow } from '#population/register-rows.ts';
import type { ProgramRecord } from './model.ts';

/** The document of a programme. */
export function programDocument({ code, ...rules }: SocialProgramRow): ProgramRecord {
  return { _id: code, ...rules };
}
