import { isFieldWorkerOf } from '#platform/workflow/actor.ts';
import { type CommandInput, createCommand } from '#platform/workflow/command.ts';
import { actorNotAllowed, type Refusal, recordNotFound, ruleNotMet } from '#platform/workflow/refusal.ts';
import { type FamilyDesk, fieldStaffOnly, isFieldStaff, requirePast } from '../family-desk.ts';
import type { ElderlyServiceKind, TeamVisitPurpose } from '../generated.ts';
import type { FamilyView, InterventionRecord } from '../model.ts';
import { recordOnce } from '../record-once.ts';

/** A recorded service, or why it was not recorded. */
export type ServiceOutcome = (InterventionRecord & { readonly __typename: 'FamilyIntervention' }) | Refusal;

/** A visit of a family's team. */
export interface RecordTeamVisit extends CommandInput {
  readonly household: string;
  readonly visitedOn: string;
  readonly purpose: TeamVisitPurpose;
}

/** A service of SIDAYA for the elderly of a family. */
export interface RecordElderlyService extends CommandInput {
  readonly household: string;
  readonly servedOn: string;
  readonly kind: ElderlyServiceKind;
}

/** The duties of a team (TPK), in the register's words. */
const purposes: Readonly<Record<TeamVisitPurpose, string>> = {
  COUNSELLING: 'Penyuluhan',
  REFERRAL_SUPPORT: 'Fasilitasi pelayanan rujukan',
  AID_SUPPORT: 'Fasilitasi penerimaan bantuan sosial',
};

/** The services of SIDAYA, in the register's words. */
const services: Readonly<Record<ElderlyServiceKind, string>> = {
  HOME_CARE: 'Perawatan jangka panjang di rumah',
  HEALTH_CHECK: 'Pemeriksaan kesehatan',
  LEARNING: 'Sekolah lansia',
  LIVELIHOOD: 'Pemberdayaan ekonomi',
};

/** Records a visit: by the family's own team, or by officers for it. */
export function recordTeamVisit(desk: FamilyDesk, input: RecordTeamVisit): Promise<ServiceOutcome> {
  const { household, visitedOn, purpose } = input;
  const isOwnTeam = ({ teamId }: FamilyView) =>
    teamId === null ? ruleNotMet('TEAM_ASSIGNED', 'No team accompanies the family.') : null;
  return record(desk, input, {
    name: 'recordTeamVisit',
    household,
    argument: 'visitedOn',
    day: visitedOn,
    program: 'TPK_VISIT',
    kind: purposes[purpose],
    endedOn: visitedOn,
    check: isOwnTeam,
  });
}

/** Records a service: by officers of the regency, the district or the ministry. */
export async function recordElderlyService(desk: FamilyDesk, input: RecordElderlyService): Promise<ServiceOutcome> {
  if (isFieldWorkerOf(desk.view.caller, 'family-planning')) {
    return actorNotAllowed('Services for the elderly are entered by the offices, not by assistance teams.');
  }
  const { household, servedOn, kind } = input;
  return record(desk, input, {
    name: 'recordElderlyService',
    household,
    argument: 'servedOn',
    day: servedOn,
    program: 'SIDAYA',
    kind: services[kind],
    endedOn: servedOn,
    check: () => null,
  });
}

interface Service {
  readonly name: string;
  readonly household: string;
  readonly argument: string;
  readonly day: string;
  readonly program: InterventionRecord['program'];
  readonly kind: string;
  readonly endedOn: string;
  check(family: FamilyView): Refusal | null;
}

async function record(desk: FamilyDesk, input: CommandInput, service: Service): Promise<ServiceOutcome> {
  const { models, view } = desk;
  const at = desk.now();
  requirePast(service.argument, service.day, at);
  if (!isFieldStaff(view.caller)) return fieldStaffOnly();
  const command = createCommand(service.name, input, view.caller, at);
  return recordOnce(models.interventions, view, command, 'FamilyIntervention', async () => {
    const family = await desk.findFamily(service.household);
    if (family === null) return recordNotFound();
    const refusal = service.check(family);
    if (refusal) return refusal;
    const { program, day: startedOn, endedOn, kind } = service;
    return {
      document: { familyId: family._id, regionCode: family.regionCode, program, startedOn, endedOn, donor: null, kind },
    };
  });
}
