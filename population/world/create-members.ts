import { ageInMonths, isoOfDay, todayDay } from '../calendar.ts';
import type { IdentityNumbers, NikOrigin, NumberingPlace } from '../identity-numbers.ts';
import type { Draws } from '../random.ts';
import { femaleNames, maleNames, secondNames } from '../reference/names.ts';
import type { TruePerson } from '../true-household.ts';
import type { FamilyDraft, MemberDraft } from './family-drafts.ts';

/** The month count of the world's today, from year zero. */
const todayMonths = 2026 * 12 + 5;

const farmWork = ['Petani', 'Buruh tani', 'Nelayan', 'Pedagang', 'Buruh harian lepas', 'Wiraswasta'] as const;
const townWork = ['Karyawan swasta', 'Pedagang', 'Buruh harian lepas', 'Wiraswasta', 'Pengemudi', 'Guru'] as const;

/** What the members of one family have in common. */
export interface FamilyContext {
  readonly place: NumberingPlace;
  readonly urban: boolean;
  /** Where the whole family was first registered, for those who did not come from elsewhere on their own. */
  readonly familyOrigin: NikOrigin;
}

/** Draws where a family was first registered: 12 % moved as a whole. */
export function drawFamilyOrigin(draws: Draws): NikOrigin {
  const u = draws.unit();
  if (u < 0.05) return 'NEXT_REGENCY';
  if (u < 0.1) return 'PREVIOUS_REGENCY';
  return u < 0.12 ? 'FAR_REGENCY' : 'RESIDENCE';
}

/** Gives names, numbers, work and dates to the drafted members, the head first. */
export function createMembers(
  draws: Draws,
  numbers: IdentityNumbers,
  draft: FamilyDraft,
  context: FamilyContext,
): TruePerson[] {
  const fatherName = draws.pick(secondNames);
  return draft.members.map((member, slot) => createPerson(draws, numbers, member, slot, context, fatherName));
}

/** Gives one drafted person a name, a NIK and the rest. */
export function createPerson(
  draws: Draws,
  numbers: IdentityNumbers,
  draft: MemberDraft,
  slot: number,
  context: FamilyContext,
  familyName: string,
): TruePerson {
  const { sex, relationship } = draft;
  const born = todayMonths - draft.months;
  const origin = drawOrigin(draws, context, draft.months);
  const issued = numbers.issueNik(context.place, slot, sex, Math.floor(born / 12), 1 + (born % 12), origin);
  // One NIK in a hundred keeps the birth date under which it was issued after the date itself was corrected.
  const corrected = draws.chance(0.01);
  const birthDay = corrected ? issued.birthDay - draws.between(1, 400) : issued.birthDay;
  // No number spells a day after the 28th and today is the 30th, so every month that has begun is complete.
  const ageMonths = corrected ? ageInMonths(birthDay, todayDay) : todayMonths - issued.birthMonths;
  const related = relationship === 'CHILD' || relationship === 'GRANDCHILD' || relationship === 'HEAD';
  const second = related ? familyName : draws.pick(secondNames);
  return {
    nik: issued.nik,
    name: `${draws.pick(sex === 'MALE' ? maleNames : femaleNames)} ${second}`,
    sex,
    birthDate: isoOfDay(birthDay),
    birthDay,
    ageMonths,
    relationship,
    maritalStatus: draft.maritalStatus,
    occupation: drawOccupation(draws, context.urban, sex, ageMonths),
    severelyDisabled: draws.chance(ageMonths > 720 ? 0.012 : 0.006),
    diedOn: null,
    heightForAgeZ: null,
  };
}

function drawOrigin(draws: Draws, context: FamilyContext, months: number): NikOrigin {
  const u = draws.unit();
  if (u < 0.04) return 'RETIRED_CODE';
  // Grown persons also come alone, mostly by marriage.
  if (months > 20 * 12 && u < 0.08) return u < 0.06 ? 'NEXT_REGENCY' : 'PREVIOUS_REGENCY';
  return context.familyOrigin;
}

function drawOccupation(draws: Draws, urban: boolean, sex: 'MALE' | 'FEMALE', months: number): string | null {
  if (months < 7 * 12) return null;
  if (months < 19 * 12) return 'Pelajar/mahasiswa';
  if (sex === 'FEMALE' && draws.chance(0.5)) return 'Mengurus rumah tangga';
  if (months > 65 * 12 && draws.chance(0.5)) return 'Tidak bekerja';
  return draws.pick(urban ? townWork : farmWork);
}
