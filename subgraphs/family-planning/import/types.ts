import type { AnyImportType } from '#platform/import/import-type.ts';
import { families } from './families.ts';
import { growth } from './growth.ts';

/** The files that the family planning register takes in, in the order in which an empty register needs them. */
export const importTypes: readonly AnyImportType[] = [families, growth];
