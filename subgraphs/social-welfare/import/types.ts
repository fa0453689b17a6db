import type { AnyImportType } from '#platform/import/import-type.ts';
import { dtsen } from './dtsen.ts';
import { enrollments } from './enrollments.ts';
import { families } from './families.ts';
import { partnerRegister } from './partner-register.ts';
import { regions } from './regions.ts';

/** The files that the social welfare register takes in, in the order in which an empty register needs them. */
export const importTypes: readonly AnyImportType[] = [regions, families, dtsen, enrollments, partnerRegister];

/** The collection whose ids are the codes of regions, which villages are held against. */
export const regionCollection = 'regions';
