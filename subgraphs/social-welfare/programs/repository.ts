/** What the workflows of programmes read and write for one request: within the caller's rows, and in its time. */
import { type QueryFilter, Types } from 'mongoose';
import { noRow, type RowFilter, regionalRows } from '#platform/access/row-filter.ts';
import { runInTime } from '#platform/access/run-in-time.ts';
import { createScopedCollection, type ScopedCollection } from '#platform/access/scoped-collection.ts';
import type { View } from '#platform/access/view.ts';
import type { Command } from '#platform/workflow/command.ts';
import { createOnce, findRepetition, type Outcome, type Step, takeStep } from '#platform/workflow/staged-record.ts';
import { type Access, enrollmentsWith } from '../access.ts';
import { openKeyOf } from '../enrollment-rules.ts';
import type { IneligibilityReason } from '../generated.ts';
import type { EnrollmentRecord, HouseholdRecord, Models, PersonRecord, RecordId, SocialProgram } from '../model.ts';
import { followEnrollments } from './follow-enrollments.ts';
import { type Applicant, findBar } from './ineligibility.ts';
import type { ProgramRecord } from './model.ts';

/** A new place in a programme. */
export type NewEnrollment = Pick<EnrollmentRecord, 'program' | 'beneficiaryNik' | 'startedOn' | 'components'>;

/** What the workflows of programmes work with; one for each request. */
export interface ProgramRepository {
  /** Every programme that the register describes, in the order of their codes; read once in a request. */
  findPrograms(): Promise<readonly ProgramRecord[]>;
  findProgram(code: SocialProgram): Promise<ProgramRecord | null>;
  /** The enrolment and its family, where the caller may see them. @param id hexadecimal digits; others find nothing. */
  findEnrollment(id: string): Promise<{ enrollment: EnrollmentRecord; family: HouseholdRecord } | null>;
  /** The persons of a family that has been read. */
  findPersons(niks: readonly string[]): Promise<readonly PersonRecord[]>;
  findBar(applicant: Applicant, on: string): Promise<IneligibilityReason | null>;
  findRepetition(command: Command): Promise<Outcome<EnrollmentRecord> | null>;
  propose(family: HouseholdRecord, place: NewEnrollment, command: Command): Promise<Outcome<EnrollmentRecord>>;
  /** One step; the family follows it, also where the step was taken before. */
  step(
    enrollment: EnrollmentRecord,
    step: Omit<Step<EnrollmentRecord>, 'wanted'>,
    command: Command,
  ): Promise<Outcome<EnrollmentRecord>>;
  /** Id of a payment to be written. */
  newPaymentId(): RecordId;
  /** The enrolments that the caller sees, for counting. */
  readonly enrollments: ScopedCollection;
  /** The families that the caller sees, for counting. */
  readonly families: ScopedCollection;
}

/** The repository of one request. */
export function createProgramRepository(models: Models, access: Access, view: View): ProgramRepository {
  const families = createScopedCollection(models.households, () => access.families, view);
  const rowsOfEnrollments = async (): Promise<RowFilter> => {
    switch (view.rows.kind) {
      case 'all':
        return {};
      case 'none':
        return noRow;
      case 'regions':
        return regionalRows(view.rows.codes);
      case 'family':
      case 'caseload':
        return enrollmentsWith(await families.find({}, { fields: { pkhCompanionId: 1 } }));
    }
  };
  let programs: Promise<readonly ProgramRecord[]> | undefined;
  const findPrograms = () => {
    programs ??= runInTime(view, (maxTimeMS) =>
      models.programs.find({}, null, { maxTimeMS }).sort({ _id: 1 }).lean<ProgramRecord[]>().exec(),
    );
    return programs;
  };

  return {
    findPrograms,
    findProgram: async (code) => (await findPrograms()).find(({ _id }) => _id === code) ?? null,
    async findEnrollment(id) {
      if (!/^[0-9a-f]{24}$/.test(id)) return null;
      const filter = { _id: new Types.ObjectId(id) } as QueryFilter<EnrollmentRecord>;
      const enrollment = await runInTime(view, (maxTimeMS) =>
        models.enrollments.findOne(filter, null, { maxTimeMS }).lean<EnrollmentRecord | null>().exec(),
      );
      if (enrollment === null) return null;
      const [family] = await families.find<HouseholdRecord>({ _id: enrollment.householdId });
      return family === undefined ? null : { enrollment, family };
    },
    findPersons: (niks) =>
      runInTime(view, (maxTimeMS) =>
        models.persons
          .find({ nik: { $in: niks } } as QueryFilter<PersonRecord>, { _id: 0 }, { maxTimeMS })
          .lean<PersonRecord[]>()
          .exec(),
      ),
    findBar: (applicant, on) => findBar(models, view, applicant, on),
    findRepetition: (command) => findRepetition(models.enrollments, view, command),
    propose: ({ _id, regionCode }, place, command) =>
      createOnce<EnrollmentRecord>(
        models.enrollments,
        view,
        {
          householdId: _id,
          regionCode,
          ...place,
          ...{ exitedOn: null, exitKind: null, graduationKind: null, exitReason: null },
          ...{ annualEntitlement: null, companionId: null, disbursements: [] },
          openKey: openKeyOf(_id.toHexString(), { ...place, status: 'PROPOSED' }),
          familyUpdatePending: false,
        },
        'PROPOSED',
        command,
      ),
    async step(enrollment, step, command) {
      // The row scope stands in the write as well: the family may have moved out of the rows since it was read.
      const rows = view.rows.kind === 'regions' ? regionalRows(view.rows.codes) : {};
      const wanted = { _id: enrollment._id, householdId: enrollment.householdId, ...rows };
      const outcome = await takeStep(models.enrollments, view, { ...step, wanted }, command);
      if (outcome.kind === 'DONE' && outcome.record.familyUpdatePending)
        await followEnrollments(models, view, outcome.record.householdId);
      return outcome;
    },
    newPaymentId: () => new Types.ObjectId(),
    enrollments: createScopedCollection(models.enrollments, rowsOfEnrollments, view),
    families,
  };
}
