import { randomUUID } from 'node:crypto';
import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../../support/callers.ts';
import {
  aCompanion,
  aNik,
  anEnrollment,
  aPkhComponent,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';

/** Families of the room by what is special about them; each is in the caseload of companion A but `elsewhere` and `stranger`. */
export const niks = { grown: aNik(11), pupil: aNik(12), stranger: aNik(13), outside: aNik(14), risen: aNik(15) };

const of = (companionId: string) => ({ companionId });
const risen = [
  { dtsenVersion: '2025-10-20', decile: 5 },
  { dtsenVersion: '2026-01-23', decile: 6 },
];
const families = [
  // No component is entered: the family may graduate by nature.
  aWelfareRow({ headNik: niks.grown, regionCode: '3212212012', enrollments: [anEnrollment(of('A'))] }),
  aWelfareRow({
    headNik: niks.pupil,
    regionCode: '3212212011',
    members: [aWelfareMember({ nik: niks.pupil, birthDate: '2012-01-01' })],
    enrollments: [
      anEnrollment({ ...of('A'), startedOn: '2024-01-01', components: [aPkhComponent({ personNik: niks.pupil })] }),
    ],
  }),
  aWelfareRow({ headNik: niks.stranger, regionCode: '3212212012', enrollments: [anEnrollment(of('B'))] }),
  aWelfareRow({ headNik: niks.outside, regionCode: '9103012001' }),
  aWelfareRow({
    headNik: niks.risen,
    regionCode: '3212212013',
    decile: 6,
    decileHistory: risen,
    enrollments: [anEnrollment({ ...of('A'), startedOn: '2015-01-01' })],
  }),
];
const companions = [
  aCompanion({ companionId: 'A', regionCode: '3212' }),
  aCompanion({ companionId: 'B', regionCode: '3212' }),
];

/** A room with five families, of which three are candidates. */
export function startGraduationRoom(): Promise<WelfareRoom> {
  return startWelfareRoom(aWelfareBatch(families, { companions }));
}

/** Companion A. */
export const companion = aCaller({
  subject: 'companion-a',
  role: 'FIELD_WORKER',
  rows: { kind: 'caseload', ministry: 'social-welfare', id: 'A' },
});

/** An officer of the regency. */
export const regency = aCaller({
  subject: 'regency-1',
  agency: 'Dinas Sosial',
  role: 'REGIONAL_OFFICER',
  rows: { kind: 'regions', codes: ['3212'] },
});

/** An officer of Kemensos. */
export const kemensos = aCaller({ subject: 'kemensos-1' });

/** The family itself. */
export function familyOf(room: WelfareRoom, nik: string): Caller {
  const household = room.pseudonyms.idOf('household', nik);
  return aCaller({ subject: `family-${household}`, role: 'DATA_SUBJECT', rows: { kind: 'family', household } });
}

const ofRecord = `... on Graduation { id version status kind reasons effect: enrollmentEnded acknowledgedWarnings
  unansweredMinistries history { nodes { from to role reason } } }`;
const ofStep = '... on VersionConflict { currentVersion } ... on StepNotAllowed { stands: status }';
const ofRule = '... on RuleNotMet { rule }';

/** What is asked of the answer to each command: only what its union holds. */
const selections = {
  propose: `${ofRecord} ${ofRule}`,
  assess: `${ofRecord} ${ofStep}`,
  decide: `${ofRecord} ${ofStep} ${ofRule}`,
  withdraw: `${ofRecord} ${ofStep}`,
};

/** What a command answered. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape
export type Answered = any;

/** Sends a command; the key is a new one unless it is given. */
export async function send(
  room: WelfareRoom,
  name: 'propose' | 'assess' | 'decide' | 'withdraw',
  input: object,
  caller: Caller,
): Promise<Answered> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}GraduationInput!`;
  const { data, errors } = await room.ask(
    `mutation ($input: ${type}) { answer: ${name}Graduation(input: $input) { __typename ${selections[name]} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
    caller,
  );
  return errors ? { errors } : data.answer;
}

/** Proposes that the family graduates by nature. */
export function propose(room: WelfareRoom, nik: string, changes: object = {}, caller: Caller = companion) {
  return send(
    room,
    'propose',
    { household: room.pseudonyms.idOf('household', nik), kind: 'NATURAL', ...changes },
    caller,
  );
}

/** The input of a step on the record as it is now. */
export function stepOn({ id, version }: { id: string; version: number }, changes: object = {}) {
  return { graduation: id, expectedVersion: version, reason: 'Seen in the field.', ...changes };
}

/** The input of a decision that nothing speaks against. */
export function decisionOn(record: { id: string; version: number }, changes: object = {}) {
  return stepOn(record, { decision: 'GRADUATED', acknowledgedWarnings: [], unansweredMinistries: [], ...changes });
}
