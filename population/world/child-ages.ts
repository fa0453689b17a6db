import type { Draws } from '../random.ts';

/**
 * Draws the ages in months of the children at home, the eldest first. `young` is how many times likelier than in the
 * nation the youngest is under five. Shares are assumptions tuned to the share of under-fives and of under-fifteens.
 */
export function drawChildrenMonths(draws: Draws, children: number, young: number): number[] {
  if (children === 0) return [];
  let months = drawYoungestMonths(draws, young);
  const ages = [months];
  for (let i = 1; i < children; i += 1) {
    const twins = draws.chance(0.012);
    months += twins ? 0 : Math.floor(18 - 30 * Math.log(draws.unit()));
    ages.push(months);
  }
  const eldest = ages[ages.length - 1] as number;
  const limit = 33 * 12;
  if (eldest > limit) {
    const youngest = ages[0] as number;
    const factor = Math.max(0, limit - youngest) / (eldest - youngest || 1);
    for (let i = 1; i < ages.length; i += 1) ages[i] = Math.floor(youngest + ((ages[i] as number) - youngest) * factor);
  }
  return ages.reverse();
}

function drawYoungestMonths(draws: Draws, young: number): number {
  const underFive = Math.min(0.9, 0.272 * young);
  const u = draws.unit();
  const v = draws.unit();
  if (u < underFive) return Math.floor(v * 60);
  const rest = (u - underFive) / (1 - underFive);
  if (rest < 0.345) return 60 + Math.floor(v * 60);
  if (rest < 0.625) return 120 + Math.floor(v * 60);
  if (rest < 0.84) return 180 + Math.floor(v * 60);
  return 240 + Math.floor(v * 120);
}
