import type { IdentityNumbers, NumberingPlace } from '../identity-numbers.ts';
import { Draws } from '../random.ts';
import type { ResidentProject } from '../reference/projects.ts';
import { findProject } from '../reference/projects.ts';
import { provinceProfiles } from '../reference/province-profiles.ts';
import type { Place } from '../reference/settlement.ts';
import type { TrueHouse, TrueHousehold, TruePerson } from '../true-household.ts';
import { isStuntingRisk, isUnfit } from '../truth.ts';
import type { FaultDraw } from './create-house.ts';
import { createFaultDraw, createHouse, createProjectHouse } from './create-house.ts';
import { createMembers, drawFamilyOrigin } from './create-members.ts';
import { drawPrograms } from './draw-programs.ts';
import type { FamilyDraft } from './family-drafts.ts';
import { draftFamily } from './family-drafts.ts';
import { drawDecileHistory, drawFormerHead, markDeath } from './family-events.ts';
import { drawZ, provinceMeanZ } from './growth-standard.ts';
import { hasPkhComponent } from './pkh-components.ts';
import { drawReproduction } from './reproduction.ts';
import { draftResettled } from './resettlement.ts';
import { createWelfareRanks } from './welfare-ranks.ts';

/** Who lives in a household, before its house is known. */
export interface HouseholdCore {
  readonly index: number;
  readonly place: Place;
  readonly numbering: NumberingPlace;
  readonly welfare: number;
  readonly decile: number;
  readonly draft: FamilyDraft;
  readonly members: TruePerson[];
  readonly isGuest: boolean;
  readonly project: ResidentProject | null;
}

/** Share of households that live in the house of the household before them, which makes 8 % of houses hold two. */
const guestShare = 0.074;

/** Draws households in two steps, because a house is measured when it is known who shares it. */
export interface HouseholdDraw {
  /** Who lives in the household at an offset of a place; `previous` is the household before it. */
  core(place: Place, offset: number, previous: HouseholdCore | null): HouseholdCore;
  /** The household in full; `guest` is the family that shares its house, `houseBefore` the house of the one before. */
  finish(core: HouseholdCore, guest: HouseholdCore | null, houseBefore: TrueHouse | null): TrueHousehold;
}

/** Creates the draw of a seed. */
export function createHouseholdDraw(seed: number, numbers: IdentityNumbers): HouseholdDraw {
  const ranks = createWelfareRanks();
  const faultDraws = new Map<string, FaultDraw>(provinceProfiles.map((p) => [p.code, createFaultDraw(p)]));
  const meanZ = new Map<string, number>(provinceProfiles.map((profile) => [profile.code, provinceMeanZ(profile)]));
  const draws = {
    welfare: new Draws(seed, 'welfare'),
    family: new Draws(seed, 'family'),
    members: new Draws(seed, 'members'),
    card: new Draws(seed, 'family-card'),
    house: new Draws(seed, 'house'),
    reproduction: new Draws(seed, 'reproduction'),
    growth: new Draws(seed, 'growth'),
    history: new Draws(seed, 'history'),
    programs: new Draws(seed, 'programs'),
    changes: new Draws(seed, 'head-changes'),
    deaths: new Draws(seed, 'deaths'),
  };

  function core(place: Place, offset: number, previous: HouseholdCore | null): HouseholdCore {
    const index = place.start + offset;
    const d = draws.welfare.at(index);
    const project = findProject(place, offset);
    const mayShare =
      previous !== null && offset > 0 && !previous.isGuest && previous.project === null && project === null;
    const isGuest = mayShare && d.chance(guestShare * 1.08);
    const mean = ranks.meanOf(place.provinceCode);
    let own = d.normal();
    // The fishing village is for recipients of aid (assumption: deciles 1 to 4).
    while (place.isResettlement && ranks.decileOf(mean + own) > 4) own = d.normal();
    // Families under one roof are kin: their welfare is close, and the spread of all families stays one.
    const welfare = isGuest && previous !== null ? mean + 0.8 * (previous.welfare - mean) + 0.6 * own : mean + own;
    const decile = ranks.decileOf(welfare);
    const f = draws.family.at(index);
    const draft = place.isResettlement ? draftResettled(f, decile, offset) : draftFamily(f, decile);
    const numbering = { index, regencyCode: place.regencyCode, positionInRegency: place.positionInRegency + offset };
    const m = draws.members.at(index);
    const context = { place: numbering, urban: place.urban, familyOrigin: drawFamilyOrigin(m) };
    const members = createMembers(m, numbers, draft, context);
    return { index, place, numbering, welfare, decile, draft, members, isGuest, project };
  }

  function finish(known: HouseholdCore, guest: HouseholdCore | null, houseBefore: TrueHouse | null): TrueHousehold {
    const { index, place, numbering, welfare, decile, draft, members } = known;
    const house =
      known.isGuest && houseBefore !== null ? houseBefore : drawHouse(known, guest === null ? 0 : guest.members.length);
    const reproduction = drawReproduction(draws.reproduction.at(index), members, draft.childrenElsewhere);
    const g = draws.growth.at(index);
    for (let i = 1; i < members.length; i += 1) {
      const member = members[i] as TruePerson;
      if (member.ageMonths >= 60) continue;
      const conditions = {
        ageMonths: member.ageMonths,
        unfitWater: house.faults.water,
        unfitSanitation: house.faults.sanitation,
        decile,
      };
      const z = drawZ(meanZ.get(place.provinceCode) ?? -0.9, conditions, g.normal());
      members[i] = { ...member, heightForAgeZ: z };
    }
    // Those who were resettled were counted on the day: nobody of them has left or died since.
    const formerHead = place.isResettlement ? null : drawFormerHead(draws.changes.at(index), numbers, known);
    if (!place.isResettlement) markDeath(draws.deaths.at(index), known);
    const h = draws.history.at(index);
    const decileByVersion = drawDecileHistory(h, ranks, welfare, decile);
    const ranked = !h.chance(0.015);
    const component = hasPkhComponent(members, reproduction);
    const stuntingRisk = isStuntingRisk({
      pregnant: reproduction.pregnant,
      childAgesMonths: agesUnderFive(members),
      wifeAge: reproduction.fertileCouple ? Math.floor((reproduction.wife?.ageMonths ?? 0) / 12) : null,
      livingChildren: reproduction.livingChildren,
      monthsBetweenLastTwoBirths: reproduction.monthsBetweenLastTwoBirths,
      method: reproduction.method,
      properDrinkingWater: !house.faults.water,
      properLatrine: !house.faults.sanitation,
    });
    const facts = { decile, ranked, hasPkhComponent: component, stuntingRisk };
    const programs = drawPrograms(draws.programs.at(index), facts);
    const c = draws.card.at(index);
    const cardYear = formerHead === null ? c.between(2012, 2025) : Number(formerHead.to.slice(0, 4));
    return {
      index,
      place,
      numbering,
      members,
      familyCardNumber: numbers.issueFamilyCard(numbering, cardYear),
      familyCardSince: `${cardYear}-01-01`,
      welfare,
      decile,
      decileByVersion,
      ranked,
      formerHead,
      house,
      projectId: known.project?.row.projectId ?? null,
      reproduction,
      unfitHousing: isUnfit(house.faults),
      stuntingRisk,
      hasPkhComponent: component,
      programs,
    };
  }

  function drawHouse(host: HouseholdCore, guests: number): TrueHouse {
    const d = draws.house.at(host.index);
    const welfare = ranks.standardised(host.welfare);
    const site = {
      hostIndex: host.index,
      regionCode: host.place.village.code,
      urban: host.place.urban,
      occupants: host.members.length + guests,
      welfare,
    };
    if (host.project !== null) return createProjectHouse(d, host.project, site);
    return createHouse(d, (faultDraws.get(host.place.provinceCode) as FaultDraw)(d, welfare), site);
  }

  return { core, finish };
}

/** Ages in months of the members under five. */
export function agesUnderFive(members: readonly TruePerson[]): number[] {
  const ages: number[] = [];
  for (const member of members) if (member.ageMonths < 60 && member.diedOn === null) ages.push(member.ageMonths);
  return ages;
}
