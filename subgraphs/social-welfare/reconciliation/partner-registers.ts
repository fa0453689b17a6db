import type { IneligibilityReason } from '../generated.ts';

/** A register of another agency, by the name under which its files are imported. */
export type PartnerRegister = (typeof partnerRegisters)[number];

/** The registers that files are imported of, in the order in which they are matched. */
export const partnerRegisters = [
  'CIVIL_SERVANTS',
  'MILITARY',
  'POLICE',
  'STATE_ENTERPRISES',
  'PENSIONERS',
  'WAGES',
  'COMPANY_OFFICERS',
  'VILLAGE_OFFICIALS',
  'DECEASED',
  'HIGH_POWER',
  'ONLINE_GAMBLING',
  'DORMANT_ACCOUNTS',
] as const;

/** What being listed in a register means for a recipient. */
export interface PartnerRegisterRule {
  readonly reason: IneligibilityReason;
  /** Who keeps the register, as findings name their source. */
  readonly source: string;
  /** Whether a hit is about the person who is listed, or about the family. */
  readonly about: 'PERSON' | 'FAMILY';
}

/**
 * What each register means. That PPATK, Dukcapil and PLN are matched is sourced (domain section 3.4); the others are
 * unconfirmed: which agency delivers them, and in which form, is to be asked of the ministry.
 */
export const partnerRegisterRules: Readonly<Record<PartnerRegister, PartnerRegisterRule>> = {
  CIVIL_SERVANTS: { reason: 'CIVIL_SERVANT_ASN', source: 'BKN', about: 'PERSON' },
  MILITARY: { reason: 'MILITARY_TNI', source: 'Mabes TNI', about: 'PERSON' },
  POLICE: { reason: 'POLICE_POLRI', source: 'Polri', about: 'PERSON' },
  STATE_ENTERPRISES: { reason: 'STATE_ENTERPRISE_EMPLOYEE', source: 'BPJS Ketenagakerjaan', about: 'PERSON' },
  PENSIONERS: { reason: 'PENSIONER_STATE', source: 'Taspen', about: 'PERSON' },
  WAGES: { reason: 'WAGE_ABOVE_MINIMUM', source: 'BPJS Ketenagakerjaan', about: 'PERSON' },
  COMPANY_OFFICERS: { reason: 'COMPANY_OFFICER', source: 'AHU', about: 'PERSON' },
  VILLAGE_OFFICIALS: { reason: 'VILLAGE_OFFICIAL', source: 'Kemendagri', about: 'PERSON' },
  DECEASED: { reason: 'DECEASED', source: 'Dukcapil', about: 'PERSON' },
  HIGH_POWER: { reason: 'HIGH_POWER_CONNECTION', source: 'PLN', about: 'FAMILY' },
  ONLINE_GAMBLING: { reason: 'ONLINE_GAMBLING', source: 'PPATK', about: 'PERSON' },
  DORMANT_ACCOUNTS: { reason: 'DORMANT_ACCOUNT', source: 'PPATK', about: 'PERSON' },
};

/** Whether there is a register of that name. */
export function isPartnerRegister(name: string): name is PartnerRegister {
  return partnerRegisters.some((known) => known === name);
}
