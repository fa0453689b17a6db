import { describe, expect, it } from 'vitest';
import { chooseFamilies, type Membership } from '../../../subgraphs/social-welfare/membership.ts';
import { aNik } from '../../support/welfare-rows.ts';

const person = aNik(1);
const relationship = 'CHILD';

/** A family whose head is another person, and which lists the person since that day. */
function listing(headNik: string, since: string | null, snapshotOn = '2026-01-23'): Membership {
  const members = [
    { nik: headNik, relationship: 'HEAD', since: null, isCarer: false, birthDate: null },
    { nik: person, relationship, since, isCarer: false, birthDate: null },
  ] as const;
  return { headNik, members, matchNiks: [headNik, person], snapshotOn };
}

describe('the family of a person', () => {
  it.each([
    ['the one joined last', [listing(aNik(2), '2019-01-01'), listing(aNik(3), '2024-06-01')], aNik(3)],
    ['the one with a known day over one without', [listing(aNik(2), null), listing(aNik(3), '2001-01-01')], aNik(3)],
    [
      'the one seen last where both were joined on one day',
      [listing(aNik(2), '2024-06-01', '2026-01-23'), listing(aNik(3), '2024-06-01', '2025-07-31')],
      aNik(2),
    ],
    [
      'the same one in every order of the records where nothing tells them apart',
      [listing(aNik(2), null), listing(aNik(3), null)],
      aNik(3),
    ],
  ])('is %s', (_, records, headNik) => {
    expect(chooseFamilies([person], records)[0]?.headNik).toBe(headNik);
    expect(chooseFamilies([person], records.toReversed())[0]?.headNik).toBe(headNik);
  });

  it('is the one it heads, also where the list of members leaves the head out', () => {
    const family: Membership = { headNik: person, members: [], matchNiks: [person], snapshotOn: '2026-01-23' };

    expect(chooseFamilies([person], [family])).toEqual([family]);
  });

  it('is none where a family knows the person as a former head alone', () => {
    const family: Membership = {
      headNik: aNik(2),
      members: [],
      matchNiks: [aNik(2), person],
      snapshotOn: '2026-01-23',
    };

    expect(chooseFamilies([person], [family])).toEqual([null]);
  });

  it('is answered for each person in order, one that is asked for twice included', () => {
    const family = listing(aNik(2), null);

    expect(chooseFamilies([aNik(9), person, aNik(2), person], [family])).toEqual([null, family, family, family]);
  });
});
