import type { AnyImportType } from '#platform/import/import-type.ts';
import { assistances } from './assistances.ts';
import { dwellings } from './dwellings.ts';
import { families } from './families.ts';

/** The files that the housing register takes in, in the order in which an empty register needs them. */
export const importTypes: readonly AnyImportType[] = [dwellings, families, assistances];
