import { Types } from 'mongoose';
import type { Pseudonyms } from '#platform/pseudonym.ts';
import type {
  CorrectionInput,
  CreateChangeRequestInput,
  FamilyRelationship,
  ProposalInput,
  RequestKind,
  SplitInput,
} from '../generated.ts';
import { maritalStatuses } from '../request-effects/family-change.ts';
import type { RequestedChange, RequestedMember } from './model.ts';
import {
  badInput,
  requireFamilyCard,
  requireNewNik,
  requireNik,
  requirePast,
  requireText,
  requireVillage,
} from './read-input.ts';

type Part = 'proposal' | 'objection' | 'correction' | 'death' | 'move' | 'split' | 'merge';

const partOf: Readonly<Record<RequestKind, Part>> = {
  PROPOSE_NEW: 'proposal',
  OBJECT: 'objection',
  CORRECT: 'correction',
  REPORT_DEATH: 'death',
  REPORT_MOVE: 'move',
  SPLIT: 'split',
  MERGE: 'merge',
};

const mostMembers = 30;

const memberRelationships: readonly FamilyRelationship[] = [
  'HUSBAND',
  'WIFE',
  'CHILD',
  'CHILD_IN_LAW',
  'GRANDCHILD',
  'PARENT',
  'PARENT_IN_LAW',
  'OTHER_RELATIVE',
  'DOMESTIC_WORKER',
  'OTHER',
];

/** What a request asks for, with NIKs in the place of opaque ids; `joining` is the NIK of a family that joins. */
export interface ReadChange {
  readonly change: RequestedChange;
  readonly joining: string | null;
}

/**
 * Reads the part of the input that belongs to the request's kind.
 * @param today `YYYY-MM-DD`.
 * @throws {HubError} BAD_USER_INPUT naming what is missing, malformed or not for the kind.
 */
export function readChange(input: CreateChangeRequestInput, pseudonyms: Pseudonyms, today: string): ReadChange {
  const wanted = partOf[input.kind];
  for (const part of Object.values(partOf)) {
    if (part === wanted && input[part] == null) throw badInput(part, `A request of this kind needs "${part}".`);
    if (part !== wanted && input[part] != null) throw badInput(part, `A request of this kind has no "${part}".`);
  }
  const person = (id: string) => requireNik(pseudonyms, 'person', 'person', id);
  const { proposal, objection, correction, death, move, split, merge } = input;
  if (proposal) return only(readProposal(proposal, pseudonyms, input.household == null, today));
  if (objection) {
    const { reason, statement } = objection;
    const personNik = objection.person == null ? null : person(objection.person);
    return only({ reason, statement: requireText('statement', statement), personNik });
  }
  if (correction) return only(readCorrection(correction, pseudonyms));
  if (death) {
    const newHeadNik = death.newHead == null ? null : requireNik(pseudonyms, 'person', 'newHead', death.newHead);
    const happenedOn = requirePast('diedOn', death.diedOn, today);
    return only({ personNik: person(death.person), happenedOn, newHeadNik });
  }
  if (move) {
    const happenedOn = requirePast('movedOn', move.movedOn, today);
    const address = requireText('address', move.address);
    return only({ regionCode: requireVillage('region', move.region), address, happenedOn });
  }
  if (split) return only(readSplit(split, pseudonyms));
  return { change: {}, joining: requireNik(pseudonyms, 'household', 'household', merge?.household ?? '') };
}

function only(change: RequestedChange): ReadChange {
  return { change, joining: null };
}

function readProposal(
  { program, beneficiary, family }: ProposalInput,
  pseudonyms: Pseudonyms,
  isNew: boolean,
  today: string,
): RequestedChange {
  if (isNew !== (family != null)) {
    throw badInput('household', 'A proposal names either "household" or, where the register holds none, "family".');
  }
  const proposed = {
    program: program ?? null,
    personNik: beneficiary == null ? null : requireNik(pseudonyms, 'person', 'beneficiary', beneficiary),
  };
  if (family == null) return proposed;
  const members = family.members.map(({ nik, name, sex, birthDate, relationship, maritalStatus, occupation }) => ({
    nik: requireNewNik(nik),
    relationship,
    person: {
      ...{ name: requireText('name', name), sex, maritalStatus },
      birthDate: requirePast('birthDate', birthDate, today),
      occupation: occupation == null ? null : requireText('occupation', occupation),
    },
  }));
  return {
    ...proposed,
    familyCardNumber: requireFamilyCard(family.familyCardNumber),
    regionCode: requireVillage('region', family.region),
    address: requireText('address', family.address),
    members: requireMembers(members),
  };
}

function readCorrection({ field, person, value }: CorrectionInput, pseudonyms: Pseudonyms): RequestedChange {
  if ((field === 'ADDRESS') !== (person == null)) {
    throw badInput('person', 'A correction names "person" unless it is of the address.');
  }
  const right = requireText('value', value);
  if (field === 'MARITAL_STATUS' && !maritalStatuses.some((known) => known === right)) {
    throw badInput('value', '"value" must be one of the values of MaritalStatus.');
  }
  if (field === 'RELATIONSHIP' && !memberRelationships.some((known) => known === right)) {
    throw badInput('value', '"value" must be one of the values of FamilyRelationship but HEAD.');
  }
  const personNik = person == null ? null : requireNik(pseudonyms, 'person', 'person', person);
  return { field, value: right, personNik };
}

function readSplit({ familyCardNumber, members, region, address }: SplitInput, pseudonyms: Pseudonyms) {
  const leaving = members.map(({ person, relationship }) => ({
    nik: requireNik(pseudonyms, 'person', 'person', person),
    relationship,
  }));
  return {
    familyCardNumber: requireFamilyCard(familyCardNumber),
    members: requireMembers(leaving),
    otherId: new Types.ObjectId(),
    ...(region != null && { regionCode: requireVillage('region', region) }),
    ...(address != null && { address: requireText('address', address) }),
  };
}

function requireMembers<TMember extends RequestedMember>(members: readonly TMember[]): readonly TMember[] {
  const heads = members.filter(({ relationship }) => relationship === 'HEAD').length;
  const niks = new Set(members.map(({ nik }) => nik));
  if (members.length <= mostMembers && heads === 1 && niks.size === members.length) return members;
  throw badInput('members', `"members" must be 1 to ${mostMembers} different persons, one of them the HEAD.`);
}
