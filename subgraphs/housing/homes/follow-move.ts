/**
 * What follows when a household moves into a home or out of it: its address and project, the place of its assistance in the
 * register, and the place in the programme that a home is.
 *
 * The decisive write is the home's: one document, one step. What follows is written under keys that are the stay's own, in the
 * order of the stay, so that it may be repeated at any time: a repeated command, or the next start of the room, finishes what
 * was cut short, and a household that has moved on since stays where it is.
 */
import { createHash } from 'node:crypto';
import type { QueryFilter, Types, UpdateQuery } from 'mongoose';
import { hubCaller } from '#platform/access/caller.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createView, type View } from '#platform/access/view.ts';
import { openKeyOf } from '../assistance/model.ts';
import { followFamily } from '../follow-family.ts';
import type { AssistanceRecord, FamilyRecord, HousingModels, ProjectRecord, ResidenceRecord } from '../model.ts';
import { takenOverAssistance } from '../taken-over.ts';
import type { HomeRecord, OccupancyRecord } from './model.ts';

/** Lets the household of the last stay follow. */
export async function followMove(models: HousingModels, view: View, home: HomeRecord): Promise<void> {
  const last = home.occupancies.length - 1;
  const stay = home.occupancies[last];
  const project = await runInTime(view, (maxTimeMS) =>
    models.projects.findOne({ projectId: home.projectId }, null, { maxTimeMS }).lean<ProjectRecord | null>().exec(),
  );
  if (stay !== undefined && project !== null) {
    const key = `${home._id.toHexString()}:${last}`;
    await followIn(models, view, { home, stay, project, key });
    if (stay.movedOutOn !== null) await followOut(models, view, { home, stay, key });
    await movePapers(models, view, stay.familyId);
    await followFamily(models, view, stay.familyId);
  }
  await runInTime(view, (maxTimeMS) =>
    models.homes
      .updateOne({ _id: home._id, version: home.version }, { $set: { familyUpdatePending: false } }, { maxTimeMS })
      .exec(),
  );
}

/** Lets every household follow whose move was cut short; `timeoutMs` bounds each of its commands. */
export async function finishPendingMoves(models: HousingModels, timeoutMs = 30_000): Promise<void> {
  const pending = models.homes.find({ familyUpdatePending: true }).lean<HomeRecord>().cursor({ batchSize: 100 });
  for await (const home of pending) await followMove(models, createView(hubCaller, timeoutMs), home);
}

/** Finishes what an earlier move of the family left behind, so that its moves follow in their order. */
export async function finishMovesOf(models: HousingModels, view: View, familyId: Types.ObjectId): Promise<void> {
  const pending = await runInTime(view, (maxTimeMS) =>
    models.homes
      .find({ familyUpdatePending: true, 'occupancies.familyId': familyId }, null, { maxTimeMS })
      .lean<HomeRecord[]>()
      .exec(),
  );
  for (const home of pending) await followMove(models, view, home);
}

interface Stay {
  readonly home: HomeRecord;
  readonly stay: OccupancyRecord;
  readonly key: string;
}

async function followIn(
  models: HousingModels,
  view: View,
  { home, stay, project, key }: Stay & { readonly project: ProjectRecord },
): Promise<void> {
  // No command made this stay: the register took it over with the household, which brought everything with it.
  if (stay.movedInOn === null || !home.history.some(({ to }) => to === 'OCCUPIED')) return;
  const family = await findFamily(models, view, stay.familyId);
  if (family === null) return;
  const residence: ResidenceRecord = {
    key: `${key}:in`,
    regionCode: home.regionCode,
    projectId: home.projectId,
    from: stay.movedInOn,
    reason: project.kind === 'RUSUN' ? 'TENANCY' : 'RELOCATION',
  };
  await moveFamily(models, view, family, residence, {
    projectId: home.projectId,
    dwellingId: home.dwellingId,
    regionCode: home.regionCode,
  });
  await grantPlace(models, view, home, stay, project, key);
}

async function followOut(models: HousingModels, view: View, { home, stay, key }: Stay): Promise<void> {
  const family = await findFamily(models, view, stay.familyId);
  if (family === null) return;
  const regionCode = stay.toRegionCode ?? home.regionCode;
  const residence: ResidenceRecord = {
    key: `${key}:out`,
    regionCode,
    projectId: null,
    from: stay.movedOutOn,
    reason: 'MOVED_OUT',
  };
  await moveFamily(models, view, family, residence, { projectId: null, dwellingId: null, regionCode });
}

/** Moves the family once for the residence's key; where it lived before becomes the first residence. */
async function moveFamily(
  { families }: HousingModels,
  view: View,
  family: FamilyRecord,
  residence: ResidenceRecord,
  set: Pick<FamilyRecord, 'projectId' | 'dwellingId' | 'regionCode'>,
): Promise<void> {
  const { _id, regionCode, projectId } = family;
  const before: ResidenceRecord = { key: 'first', regionCode, projectId, from: null, reason: 'REGISTERED' };
  const added = family.residences.length === 0 ? [before, residence] : [residence];
  const snapshotOn = residence.from !== null && residence.from > family.snapshotOn ? residence.from : family.snapshotOn;
  const filter = { _id, 'residences.key': { $ne: residence.key } } as QueryFilter<FamilyRecord>;
  const update = {
    $set: { ...set, snapshotOn },
    $push: { residences: { $each: added } },
    $inc: { derivedRevision: 1 },
  } as UpdateQuery<FamilyRecord>;
  await runInTime(view, (maxTimeMS) => families.updateOne(filter, update, { maxTimeMS }).exec());
}

/** Writes down the place in the programme that the home is, once for the stay. */
async function grantPlace(
  { assistances }: HousingModels,
  view: View,
  home: HomeRecord,
  { familyId, movedInOn }: OccupancyRecord,
  { kind, projectId, figures, units }: ProjectRecord,
  stayKey: string,
): Promise<void> {
  const decided = home.history.findLast(({ to }) => to === 'OCCUPIED');
  if (decided === undefined || movedInOn === null) return;
  const program = kind === 'RUSUN' ? 'RUSUNAWA' : 'RELOCATION';
  const share = (amount: number) => (kind === 'RUSUN' ? 0 : Math.round(amount / units));
  const key = createHash('sha256').update(`place ${stayKey}`).digest('base64url');
  const place: Omit<AssistanceRecord, '_id'> = {
    ...takenOverAssistance,
    ...{ familyId, regionCode: home.regionCode, dwellingId: home.dwellingId, projectId, program, zone: null },
    status: 'HANDED_OVER',
    leadAgency: 'Kementerian Sosial',
    fundingSources:
      kind === 'RUSUN'
        ? []
        : (figures?.fundingSources ?? []).map(({ agency, amount }) => ({ agency, amount: share(amount) })),
    ...{ materialAmount: null, wageAmount: null, totalAmount: share(figures?.statedCost ?? 0), decreeNumber: null },
    ...{ fiscalYear: Number(movedInOn.slice(0, 4)), progressPercent: 100 },
    openKey: openKeyOf(familyId, { program, status: 'HANDED_OVER' }),
    history: [{ ...decided, key, from: null, to: 'HANDED_OVER' }],
  };
  try {
    await runInTime(view, () => assistances.insertMany([place as never]));
  } catch (fault) {
    if ((fault as { code?: unknown }).code !== 11_000) throw fault;
  }
}

/** Who may see the family may see its assistance: its papers are where it is. */
async function movePapers(
  { families, assistances }: HousingModels,
  view: View,
  familyId: Types.ObjectId,
): Promise<void> {
  const family = await findFamily({ families }, view, familyId);
  if (family === null) return;
  const { regionCode } = family;
  await runInTime(view, (maxTimeMS) =>
    assistances
      .updateMany({ familyId, regionCode: { $ne: regionCode } }, { $set: { regionCode } }, { maxTimeMS })
      .exec(),
  );
}

function findFamily(
  { families }: Pick<HousingModels, 'families'>,
  view: View,
  _id: Types.ObjectId,
): Promise<FamilyRecord | null> {
  return runInTime(view, (maxTimeMS) =>
    families.findOne({ _id }, null, { maxTimeMS }).lean<FamilyRecord | null>().exec(),
  );
}
