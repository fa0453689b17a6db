import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startTestHub, type TestHub } from '../support/hub.ts';

// An operation is answered by merging at first, and by splicing from its second time on: the answers have to be the same.

const parts = `
  id
  nikMasked
  welfare {
    status decile region { name }
    members(first: 20) { nodes { relationship person { id nikMasked name birthDate } } }
    enrollments { nodes { program status annualEntitlement } }
  }
  housing {
    status
    dwelling { occupants floorAreaM2 floor liveability { standard liveable failures } }
    assistance { nodes { program status totalAmount } }
  }
  familyPlanning { status hasStuntedChild krs { status factors } }`;

const queries = {
  'all families with everything': `{ households(first: 250) { nodes { ${parts} } } }`,
  'families in another order of fields': `{ households(first: 250) { nodes { familyPlanning { krs { factors status } status } housing { dwelling { floor liveability { failures liveable } } status } id } } }`,
  'families by their houses': `{ housingHouseholds(first: 250) { nodes { id welfare { decile } housing { dwelling { floor } } } } }`,
  'families by their survey': `{ surveyedHouseholds(first: 250) { nodes { id housing { status dwelling { wall } } welfare { status } } } }`,
  'houses alone':
    '{ dwellings(first: 250) { nodes { id floor wall liveability { liveable failures } } pageInfo { hasNextPage endCursor } } }',
  'regions with their parents': '{ regions(first: 200) { nodes { code name parent { code name parent { name } } } } }',
};

let hub: TestHub;
beforeAll(async () => {
  hub = await startTestHub(inject('mongoUri'));
});
afterAll(() => hub[Symbol.asyncDispose]());

describe('an operation that is asked again', () => {
  it.each(Object.entries(queries))('is answered the same: %s', async (_, query) => {
    const first = await hub.query(query);
    const recorded = hub.audited.at(-1);
    const before = hub.audited.length;
    const again = await Promise.all(Array.from({ length: 6 }, () => hub.query(query)));

    expect(first.errors).toBeUndefined();
    for (const answer of again) expect(answer).toEqual(first);
    for (const { households, persons, rows, fields } of hub.audited.slice(before)) {
      expect({ households: households.toSorted(), persons: persons.toSorted(), rows, fields }).toEqual({
        households: recorded?.households.toSorted(),
        persons: recorded?.persons.toSorted(),
        rows: recorded?.rows,
        fields: recorded?.fields,
      });
    }
  });
});
