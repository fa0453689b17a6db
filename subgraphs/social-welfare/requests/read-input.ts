import { Types } from 'mongoose';
import { HubError } from '#platform/errors.ts';
import { isNik } from '#platform/nik.ts';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type { EvidenceInput } from '../generated.ts';
import type { EvidenceRecord } from './model.ts';

const longest = 500;
const longestReference = 200;
const mostEvidence = 20;

// A NIK or a No. KK as people write it: 16 digits, perhaps in groups.
const personalNumber = /\d(?:[ .-]?\d){15}/;

/** An argument that is not valid. */
export function badInput(argument: string, message: string): HubError {
  return new HubError('BAD_USER_INPUT', message, { argument });
}

/**
 * The text, trimmed.
 * @throws {HubError} BAD_USER_INPUT naming the argument where it is empty, too long, or holds the number of a person.
 */
export function requireText(argument: string, text: string, most = longest): string {
  const trimmed = text.trim();
  if (trimmed.length >= 1 && trimmed.length <= most && !personalNumber.test(trimmed)) return trimmed;
  throw badInput(argument, `"${argument}" must have 1 to ${most} characters, and no NIK or number of a family card.`);
}

/** As `requireText`, null where nothing is given. */
export function readText(argument: string, text: string | null | undefined): string | null {
  return text == null ? null : requireText(argument, text);
}

/**
 * The id of a request.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireRecordId(argument: string, id: string): Types.ObjectId {
  if (/^[0-9a-f]{24}$/.test(id)) return new Types.ObjectId(id);
  throw badInput(argument, `"${argument}" is not an id that the hub gave.`);
}

/**
 * The NIK behind the opaque id of a household or a person.
 * @throws {HubError} BAD_USER_INPUT naming the argument.
 */
export function requireNik(pseudonyms: Pseudonyms, kind: 'household' | 'person', argument: string, id: string): string {
  const nik = pseudonyms.findNik(kind, id);
  if (nik !== null) return nik;
  throw badInput(argument, `"${argument}" is not the id of a ${kind} that this hub gave.`);
}

/** The number of a family card. @throws {HubError} BAD_USER_INPUT naming `familyCardNumber`. */
export function requireFamilyCard(number: string): string {
  if (/^[1-9]\d{15}$/.test(number)) return number;
  throw badInput('familyCardNumber', '"familyCardNumber" must be 16 digits.');
}

/** The code of a desa or kelurahan. @throws {HubError} BAD_USER_INPUT naming the argument. */
export function requireVillage(argument: string, code: string): string {
  if (/^\d{10}$/.test(code)) return code;
  throw badInput(argument, `"${argument}" must be the 10-digit code of a desa or kelurahan.`);
}

/** A day that is not after today. @throws {HubError} BAD_USER_INPUT naming the argument. */
export function requirePast(argument: string, day: string, today: string): string {
  if (day <= today) return day;
  throw badInput(argument, `"${argument}" must not be after today.`);
}

/** A NIK of somebody whom the register may not hold. @throws {HubError} BAD_USER_INPUT naming `nik`. */
export function requireNewNik(nik: string): string {
  if (isNik(nik)) return nik;
  throw badInput('nik', '"nik" must be a NIK of 16 digits.');
}

/** The evidence as it is stored. @throws {HubError} BAD_USER_INPUT naming what is wrong. */
export function readEvidence(given: readonly EvidenceInput[] | null | undefined, today: string): EvidenceRecord[] {
  if ((given?.length ?? 0) > mostEvidence) {
    throw badInput('evidence', `"evidence" must hold at most ${mostEvidence} entries.`);
  }
  return (given ?? []).map(({ kind, reference, takenOn, region }) => ({
    kind,
    reference: requireText('reference', reference, longestReference),
    takenOn: requirePast('takenOn', takenOn, today),
    regionCode: region ?? null,
  }));
}
