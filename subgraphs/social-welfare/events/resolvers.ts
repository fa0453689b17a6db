import { pageOfEvents } from '#platform/timeline/dated-event.ts';
import type { HouseholdWelfareResolvers } from '../generated.ts';
import { eventsOf } from './events.ts';

/** Resolves what the hub's own room asks of a family's record. */
export const eventsOfWelfare = {
  events: async ({ record }, page, { events, view }) => {
    if (!record) return null;
    const [enrollments, findings, requests, graduations] = await Promise.all([
      events.enrollments.load(record),
      events.findings.load(record),
      events.requests.load(record),
      events.graduations.load(record),
    ]);
    return pageOfEvents(eventsOf({ family: record, enrollments, findings, requests, graduations }), view.caller, page);
  },
  registerFacts: async ({ record }, _, { events }) =>
    record && {
      headNik: record.headNik,
      memberNiks: record.memberNiks,
      regionCode: record.regionCode,
      snapshotOn: record.snapshotOn,
      properDrinkingWater: null,
      properLatrine: null,
      waterAndLatrineWithheld: false,
      membersListedTwice: await events.countListedTwice(record),
    },
} satisfies HouseholdWelfareResolvers;
