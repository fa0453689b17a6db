import {
  day,
  familyCard,
  flag,
  nestedRows,
  nik,
  oneOf,
  optional,
  type RowOf,
  text,
  village,
  whole,
} from '#platform/import/fields.ts';
import { createEnums } from '#platform/import/schema-enums.ts';
import type { DukcapilMatchStatus, FamilyRelationship, FormerHeadReason, MaritalStatus, Sex } from '../generated.ts';

const enums = createEnums('social-welfare');

/** The columns of a family. */
export const familyFields = {
  familyCardNumber: familyCard('Number of the family card (No. KK).'),
  regionCode: village('Village of residence.'),
  address: text('Address within the village.', 300),
  snapshotOn: day('Day on which the register saw the family.'),
  dtsenVersion: day('Publication date of the DTSEN version that the decile comes from.'),
  decile: optional(whole('Welfare decile (desil); empty where the version does not rank the family.', 1, 10)),
  formerHeads: optional(
    nestedRows('Heads of former days; where the file has none, those that are stored stay.', {
      nik: nik('NIK of the former head.'),
      from: optional(day('First day as the head.')),
      to: optional(day('Last day as the head.')),
      reason: oneOf('Why it ended.', enums<FormerHeadReason>('FormerHeadReason')),
    }),
  ),
} as const;

/** The columns of a member. */
export const memberFields = {
  nik: nik('NIK of the member.'),
  name: text('Name as on the identity card.'),
  sex: oneOf('Sex.', enums<Sex>('Sex')),
  birthDate: day('Date of birth.'),
  relationship: oneOf(
    'Relationship to the head; exactly one member is the head.',
    enums<FamilyRelationship>('FamilyRelationship'),
  ),
  since: optional(day('Day on which the person joined the family.')),
  isCarer: optional(flag('Whether the member holds the PKH account (pengurus); false where empty.')),
  maritalStatus: oneOf('Marital status.', enums<MaritalStatus>('MaritalStatus')),
  occupation: optional(text('Occupation.', 100)),
  dukcapilMatch: optional(
    oneOf(
      'What the comparison with the population register (Dukcapil) came to; NOT_CHECKED where empty.',
      enums<DukcapilMatchStatus>('DukcapilMatchStatus'),
    ),
  ),
} as const;

/** A member as a file has it. */
export type MemberRow = RowOf<typeof memberFields>;

/** A family with its members as a file has it. */
export type FamilyRow = RowOf<typeof familyFields> & { readonly members: readonly MemberRow[] };
