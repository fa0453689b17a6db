import type { Caller } from '#platform/access/caller.ts';
import { aCaller } from '../../../support/callers.ts';
import {
  aCompanion,
  aFinding,
  aNik,
  anEnrollment,
  aWelfareBatch,
  aWelfareMember,
  aWelfareRow,
} from '../../../support/welfare-rows.ts';
import { type Answer, startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';

/** The village of the family that most tests are about, in regency 3212, and one of another regency. */
export const here = '3212212012';
export const elsewhere = '3273011001';

/** Head, wife and companion of that family, and the head of the one elsewhere. */
export const head = aNik(1);
export const wife = aNik(2);
export const stranger = aNik(3);
const companionId = 'PKH-321221-001';

/** Officers of the regency, and others who may or may not take a step. */
export const callers = {
  verifier: regencyOfficer('dinsos-verifier'),
  decider: regencyOfficer('dinsos-decider'),
  third: regencyOfficer('dinsos-third'),
  otherRegency: regencyOfficer('dinsos-bandung', '3273'),
  province: regencyOfficer('dinsos-province', '32'),
  district: regencyOfficer('district', '321221'),
  village: regencyOfficer('village', here),
  ministry: aCaller({ subject: 'kemensos-officer' }),
  otherMinistry: aCaller({ subject: 'pkp-officer', agency: 'Kementerian PKP' }),
  companion: aCaller({
    subject: 'companion-1',
    role: 'FIELD_WORKER',
    rows: { kind: 'caseload', ministry: 'social-welfare', id: companionId },
  }),
  analyst: aCaller({ subject: 'analyst', role: 'ANALYST' }),
} satisfies Record<string, Caller>;

/** The family itself. */
export function theFamily({ pseudonyms }: WelfareRoom, nik = head): Caller {
  return aCaller({
    subject: `citizen-${nik.slice(-4)}`,
    role: 'DATA_SUBJECT',
    purpose: 'DATA_SUBJECT_REQUEST',
    rows: { kind: 'family', household: pseudonyms.idOf('household', nik) },
  });
}

/** A room with two families: one here with PKH and Sembako and a finding about the wife, one elsewhere with another. */
export function startRoomWithFindings(): Promise<WelfareRoom> {
  const family = aWelfareRow({
    headNik: head,
    regionCode: here,
    members: [aWelfareMember({ nik: head }), aWelfareMember({ nik: wife, relationship: 'WIFE' })],
    enrollments: [
      anEnrollment({ companionId }),
      anEnrollment({ program: 'SEMBAKO' }),
      anEnrollment({ program: 'ATENSI', beneficiaryNik: wife }),
    ],
    findings: [aFinding({ personNik: wife, reason: 'CIVIL_SERVANT_ASN', source: 'BKN' })],
  });
  const other = aWelfareRow({
    headNik: stranger,
    regionCode: elsewhere,
    enrollments: [anEnrollment()],
    findings: [aFinding({ personNik: stranger, reason: 'POLICE_POLRI', source: 'Polri' })],
  });
  return startWelfareRoom(aWelfareBatch([family, other], { companions: [aCompanion({ companionId })] }));
}

const result = `__typename
  ... on Refusal { message }
  ... on VersionConflict { currentVersion }
  ... on StepNotAllowed { statusNow: status }
  ... on IneligibilityFinding {
    id status version evidence verifiedEvidence objectedAt effect
    history(first: 50) { nodes { role agency from to reason } }
  }`;

let keys = 0;

/** Takes a step as that caller; a new key unless one is given. */
export async function take(
  room: WelfareRoom,
  step: 'verify' | 'decide' | 'object',
  caller: Caller,
  input: Record<string, unknown>,
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for any shape and asserts on it
): Promise<any> {
  const { data, errors } = await takeWhole(room, step, caller, input);
  if (errors) throw new Error(errors.map(({ message, extensions }) => `${extensions.code} ${message}`).join('\n'));
  return Object.values(data)[0];
}

/** As `take`, with the errors. */
export function takeWhole(
  room: WelfareRoom,
  step: 'verify' | 'decide' | 'object',
  caller: Caller,
  input: Record<string, unknown>,
): Promise<Answer> {
  keys += 1;
  const [field, type] = {
    verify: ['verifyFinding', 'VerifyFindingInput'],
    decide: ['decideFinding', 'DecideFindingInput'],
    object: ['objectToFinding', 'ObjectToFindingInput'],
  }[step] as [string, string];
  return room.ask(
    `mutation ($input: ${type}!) { ${field}(input: $input) { ${result} ${step === 'object' ? '... on RuleNotMet { rule }' : ''} } }`,
    { input: { idempotencyKey: `test-key-${keys}`, ...defaults[step], ...input } },
    caller,
  );
}

const defaults = {
  verify: {},
  decide: { decision: 'CONFIRMED', reason: 'The letter of appointment was seen.', evidence: 'Letter of appointment.' },
  object: { reason: 'It is another person of the same name.' },
} as const;

/** Every finding and enrolment as they are stored, to see that nothing was written. */
export async function storedIn({ database }: WelfareRoom): Promise<string> {
  const read = (name: string) => database.collection(name).find({}).sort({ _id: 1 }).toArray();
  return JSON.stringify([await read('findings'), await read('enrollments'), await read('households')]);
}

/** The enrolments of the family of that head, as the room answers. */
export async function enrollmentsOf(
  room: WelfareRoom,
  nik: string,
): Promise<readonly { readonly program: string; readonly status: string }[]> {
  const { data } = await room.welfareOf(
    nik,
    'enrollments { nodes { program status exitKind exitReason exitedOn history { nodes { to agency } } } }',
  );
  return data._entities[0].welfare.enrollments.nodes;
}

/** Ids of the findings here and elsewhere. */
export async function idsOf({ database }: WelfareRoom): Promise<{ readonly here: string; readonly elsewhere: string }> {
  const idIn = async (regionCode: string) =>
    String((await database.collection('findings').findOne({ regionCode }))?._id ?? '');
  return { here: await idIn(here), elsewhere: await idIn(elsewhere) };
}

function regencyOfficer(subject: string, region = '3212'): Caller {
  return aCaller({
    subject,
    agency: 'Dinas Sosial',
    role: 'REGIONAL_OFFICER',
    rows: { kind: 'regions', codes: [region] },
  });
}
