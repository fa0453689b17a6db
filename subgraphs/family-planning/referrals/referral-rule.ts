import type { ReferralHealthReason, ReferralProgram, ReferralReason } from '#platform/referral/vocabulary.ts';
import type { KrsFactor, KrsTarget } from '../generated.ts';

/** What another ministry is told of why a family is referred to it. */
export interface ToldReasons {
  readonly reasons: readonly ReferralReason[];
  readonly healthReasons: readonly ReferralHealthReason[];
}

const healthReasonOf: Readonly<Partial<Record<KrsTarget, ReferralHealthReason>>> = {
  PREGNANT: 'PREGNANCY',
  UNDER_TWO: 'CHILD_UNDER_TWO',
  TWO_TO_FOUR: 'CHILD_TWO_TO_FOUR',
};

/**
 * What of an assessment goes to the ministry that runs the programme, and no more: PKH pays for pregnancies and small
 * children, so those go to it; BSPS repairs houses, so water and latrine go to it and nothing of anybody's health.
 * Contraception and the number of children go to neither (UU 27/2022: minimisation).
 */
export function toldReasons(
  program: ReferralProgram,
  { targets, factors }: { readonly targets: readonly KrsTarget[]; readonly factors: readonly KrsFactor[] },
): ToldReasons {
  const ofHouse = factors.filter((factor) => factor === 'NO_PROPER_DRINKING_WATER' || factor === 'NO_PROPER_LATRINE');
  return program === 'PKH'
    ? { reasons: ['AT_RISK_OF_STUNTING'], healthReasons: targets.flatMap((target) => healthReasonOf[target] ?? []) }
    : { reasons: ['AT_RISK_OF_STUNTING', ...ofHouse], healthReasons: [] };
}
