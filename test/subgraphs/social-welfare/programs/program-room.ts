import type { Caller } from '#platform/access/caller.ts';
import { socialPrograms } from '#population/reference/social-programs.ts';
import type { CompanionRow, RegisterBatch, WelfareRow } from '#population/register-rows.ts';
import { aCaller } from '../../../support/callers.ts';
import { aCompanion, aNik, aWelfareBatch, aWelfareMember } from '../../../support/welfare-rows.ts';
import { startWelfareRoom, type WelfareRoom } from '../welfare-room.ts';

/** What a command answered: the enrolment or the refusal, with `__typename`. */
// biome-ignore lint/suspicious/noExplicitAny: a test asserts on any shape of the union
export type CommandAnswer = any;

/** The room with the programmes of Kemensos, and commands on enrolments as short calls. */
export interface ProgramRoom extends AsyncDisposable {
  readonly room: WelfareRoom;
  /** Sends one command; the input gets a new idempotency key unless it has one. */
  command(mutation: string, input: Record<string, unknown>, caller?: Caller): Promise<CommandAnswer>;
  /** Proposes and activates, as an officer of Kemensos. */
  enrol(input: Record<string, unknown>): Promise<CommandAnswer>;
  householdId(nik: string): string;
  personId(nik: string): string;
  /** Every document of the register that a command could have touched, as one text. */
  snapshot(): Promise<string>;
}

let keys = 0;

/** An idempotency key that no other command of the test has. */
export function aKey(): string {
  keys += 1;
  return `key-of-a-test-${keys}`;
}

/** A batch with the table of programmes. */
export function aProgramBatch(
  families: readonly WelfareRow[],
  companions: readonly CompanionRow[] = [aCompanion()],
): RegisterBatch {
  const batch = aWelfareBatch(families, { companions });
  return { ...batch, socialWelfare: { ...batch.socialWelfare, programs: socialPrograms } };
}

/** A pupil of elementary school for several years to come, and so a component of PKH. */
export function aPupil(nik: string) {
  const year = new Date().getUTCFullYear() - 9;
  return aWelfareMember({ nik, relationship: 'CHILD', birthDate: `${year}-01-01`, name: 'Putri' });
}

/** The head with a child at elementary school. */
export function withPupil(n: number) {
  return [aWelfareMember({ nik: aNik(n) }), aPupil(aNik(n + 500))];
}

/** Callers by who they are. */
export const officers = {
  ministry: aCaller(),
  bps: aCaller({ agency: 'BPS', subject: 'bps-1' }),
  province: aRegionalOfficer('32'),
  regency: aRegionalOfficer('3212'),
  housingOffice: { ...aRegionalOfficer('3212'), agency: 'Dinas Perkim Indramayu', subject: 'perkim-3212' },
  district: aRegionalOfficer('321221'),
  village: aRegionalOfficer('3212212012'),
  elsewhere: aRegionalOfficer('3201'),
  analyst: aCaller({ role: 'ANALYST', subject: 'analyst-1' }),
} as const;

/** An officer of the social office of the region. */
export function aRegionalOfficer(code: string): Caller {
  return aCaller({
    subject: `officer-${code}`,
    agency: `Dinas Sosial ${code}`,
    role: 'REGIONAL_OFFICER',
    rows: { kind: 'regions', codes: [code] },
  });
}

const selection = `__typename
  ... on SocialEnrollment {
    id version status program startedOn exitedOn exitKind exitReason annualEntitlement scope
    beneficiary { id } companion { id }
    pkhComponents { nodes { component paid annualAmount person { id } } }
    disbursements { nodes { year tranche amount status channel paidOn } }
    history { nodes { at role agency from to reason } }
  }
  ... on Refusal { message }
  ... on VersionConflict { currentVersion }
  ... on StepNotAllowed { state: status }
  ... on RuleNotMet { rule }`;

/** Starts the room with these families. */
export async function startProgramRoom(...batches: readonly RegisterBatch[]): Promise<ProgramRoom> {
  const room = await startWelfareRoom(...batches);
  const command: ProgramRoom['command'] = async (mutation, input, caller) => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await room.ask(
      `mutation ($input: ${type}!) { answer: ${mutation}(input: $input) { ${selection} } }`,
      { input: { idempotencyKey: aKey(), ...input } },
      caller,
    );
    if (errors) return { __typename: 'ERROR', errors };
    return data.answer;
  };
  return {
    room,
    command,
    async enrol(input) {
      const proposed = await command('proposeEnrollment', input);
      if (proposed.__typename !== 'SocialEnrollment') return proposed;
      return command('activateEnrollment', { enrollment: proposed.id, expectedVersion: proposed.version });
    },
    householdId: (nik) => room.pseudonyms.idOf('household', nik),
    personId: (nik) => room.pseudonyms.idOf('person', nik),
    async snapshot() {
      const collections = ['enrollments', 'households', 'findings'];
      const all = collections.map((name) => room.database.collection(name).find().sort({ _id: 1 }).toArray());
      return JSON.stringify(await Promise.all(all));
    },
    [Symbol.asyncDispose]: () => room[Symbol.asyncDispose](),
  };
}
