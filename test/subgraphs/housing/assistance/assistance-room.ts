import type { Caller } from '#platform/access/caller.ts';
import {
  aHousingRow,
  anUnfitDwellingRow,
  aQuotaRow,
  type HousingRows,
  nikNumber,
} from '../../../support/housing-rows.ts';
import { type Answer, openHousingRoom, type TestRoom } from '../housing-room.ts';
import { newKey, pkp, regency } from '../officers.ts';

/** An answer of a mutation on an assistance. */
export interface Result {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly rule?: string;
  readonly currentVersion?: number;
  readonly [field: string]: unknown;
}

const selection = `{
  __typename
  ... on HousingAssistance {
    id version status progressPercent decreeNumber totalAmount zone rulesMet rulesUnknown recipientGroup facilitator
    history { nodes { from to role agency reason } }
  }
  ... on VersionConflict { currentVersion }
  ... on RuleNotMet { rule }
  ... on StepNotAllowed { current: status }
  ... on Refusal { message }
}`;

/** Families that each live in an unfit house of their own on their own land, and a quota of 2026. */
export function candidates(count: number, changes: Partial<HousingRows> = {}): HousingRows {
  const dwellings = Array.from({ length: count }, (_, n) => anUnfitDwellingRow(n));
  const families = dwellings.map(({ dwellingId }, n) => aHousingRow(n, { dwellingId, memberNiks: [nikNumber(n)] }));
  return { families, dwellings, projects: [], quotas: [aQuotaRow(1000)], ...changes };
}

/** The room with commands of its own. */
export interface AssistanceRoom {
  readonly room: TestRoom;
  household(n: number): string;
  propose(n: number, input?: object, caller?: Caller): Promise<Result>;
  /** Runs a step; the key is new and the version as given. */
  step(
    name: string,
    assistance: { readonly id: string; readonly version: number },
    input?: object,
    caller?: Caller,
  ): Promise<Result>;
  /** Runs a mutation with the whole input. */
  run(name: string, inputType: string, input: object, caller: Caller): Promise<Answer>;
  /** An assistance of the n-th family that has come to that state, by the steps of the room. */
  bring(n: number, to: 'PROPOSED' | 'FIELD_VERIFIED' | 'DECREED' | 'IN_PROGRESS'): Promise<Result>;
  family(n: number): Promise<Record<string, unknown>>;
  /** Everything that is stored, to be compared. */
  everything(): Promise<string>;
}

const inputTypes: Readonly<Record<string, string>> = {
  proposeHousingAssistance: 'ProposeHousingAssistanceInput',
  verifyHousingAssistance: 'VerifyHousingAssistanceInput',
  decreeHousingAssistance: 'DecreeHousingAssistanceInput',
  startHousingAssistance: 'StartHousingAssistanceInput',
  reportHousingProgress: 'ReportHousingProgressInput',
  handOverHousingAssistance: 'HandOverHousingAssistanceInput',
  cancelHousingAssistance: 'CancelHousingAssistanceInput',
};

/** What a facilitator finds where everything is in order. */
export const inOrder = {
  evidence: ['LAP/1'],
  onlyHouse: true,
  recipientGroup: 'KPB Bahari',
  facilitator: 'TFL-1',
};

/** Opens the room. */
export async function openAssistanceRoom(rows: HousingRows): Promise<AssistanceRoom> {
  const room = await openHousingRoom(rows);
  const household = (n: number) => room.pseudonyms.idOf('household', nikNumber(n));
  const own: AssistanceRoom = {
    room,
    household,
    run: (name, inputType, input, caller) =>
      room.ask(`mutation ($input: ${inputType}!) { result: ${name}(input: $input) ${selection} }`, { input }, caller),
    async propose(n, input = {}, caller = regency) {
      const whole = { idempotencyKey: newKey(), household: household(n), program: 'BSPS', fiscalYear: 2026, ...input };
      return resultOf(await own.run('proposeHousingAssistance', 'ProposeHousingAssistanceInput', whole, caller));
    },
    async step(name, { id, version }, input = {}, caller = regency) {
      const whole = { idempotencyKey: newKey(), assistance: id, expectedVersion: version, ...input };
      return resultOf(await own.run(name, inputTypes[name] as string, whole, caller));
    },
    async bring(n, to) {
      const proposed = await own.propose(n);
      if (to === 'PROPOSED') return proposed;
      const verified = await own.step('verifyHousingAssistance', proposed, inOrder);
      if (to === 'FIELD_VERIFIED') return verified;
      const decreed = await own.step('decreeHousingAssistance', verified, { decreeNumber: 'SK-1/2026' }, pkp);
      return to === 'DECREED' ? decreed : own.step('startHousingAssistance', decreed);
    },
    family: async (n) =>
      (await room.database.collection('families').findOne({ headNik: nikNumber(n) })) as object as Record<
        string,
        unknown
      >,
    async everything() {
      const names = ['families', 'assistances', 'quotas', 'dwellings'];
      const all = await Promise.all(
        names.map((name) => room.database.collection(name).find().sort({ _id: 1 }).toArray()),
      );
      return JSON.stringify(all);
    },
  };
  return own;
}

/** The result of a mutation that must not have failed. */
export function resultOf({ data, errors }: Answer): Result {
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data.result;
}
