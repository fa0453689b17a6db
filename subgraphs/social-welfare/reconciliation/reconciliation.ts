import type { View } from '#platform/access/view.ts';
import type { Loader } from '#platform/loader.ts';
import { createRelationLoader, createRowLoader } from '#platform/row-loaders.ts';
import type { Access } from '../access.ts';
import type { HouseholdRecord, Models } from '../model.ts';
import { createFindingCommands, type FindingCommands } from './finding-commands.ts';
import type { FindingRecord } from './model.ts';
import { createFindingRepository, type FindingRepository } from './repository.ts';

/** What one request reads and does in reconciliation. */
export interface Reconciliation {
  readonly findings: Pick<FindingRepository, 'findPage' | 'find' | 'count'>;
  readonly ofFamily: Loader<HouseholdRecord, readonly FindingRecord[]>;
  /** Families by the id of their record. */
  readonly families: Loader<string, HouseholdRecord | null>;
  readonly commands: FindingCommands;
}

/** Reconciliation for one request. */
export function createReconciliation(models: Models, access: Access, view: View, now: () => Date): Reconciliation {
  const findings = createFindingRepository(models, access, view);
  return {
    findings,
    ofFamily: createRelationLoader(
      findings.findOfFamilies,
      ({ _id }) => _id.toHexString(),
      ({ householdId }) => householdId.toHexString(),
    ),
    families: createRowLoader(findings.findHouseholds, ({ _id }) => _id.toHexString()),
    commands: createFindingCommands(models, findings, view, now),
  };
}
