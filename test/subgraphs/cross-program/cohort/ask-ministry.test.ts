import { describe, expect, it } from 'vitest';
import { createView } from '#platform/access/view.ts';
import { keySetOf } from '#platform/cohort/key-set.ts';
import { packKeys } from '#platform/cohort/pack-keys.ts';
import { createCohortMinistries, readAll } from '../../../../subgraphs/cross-program/cohort/ask-ministry.ts';
import { leafOf } from '../../../../subgraphs/cross-program/cohort/expression.ts';
import { aCaller, testSigner } from '../../../support/callers.ts';
import { fakeSource } from './fake-ministries.ts';

const leaf = leafOf(fakeSource('housing'), { is: 'a' }, 'where.any[0].housing');
const keys = packKeys(keySetOf(Float64Array.from([1, 5, 9])));
const range = { from: '32', to: '32', after: null };
const options = { digits: 4, first: 100 };

// A ministry that answers what it is told to, page after page.
function answering(...answers: unknown[]) {
  const asked: { readonly variables: object; readonly token: string | undefined }[] = [];
  const client = {
    name: 'housing',
    async ask({ body, token }: { body: string; token?: string }) {
      asked.push({ variables: (JSON.parse(body) as { variables: object }).variables, token });
      return answers[asked.length - 1];
    },
    close: async () => {},
  };
  return { asked, ministries: createCohortMinistries([client], 'housing', testSigner, createView(aCaller(), 10_000)) };
}

const page = (groups: object[], next: string | null = null, asOf: string | null = '2026-01-01T00:00:00.000Z') => ({
  data: { answer: { groups, next, asOf } },
});
const group = (region: string) => ({ region, keys });

describe('a ministry’s keys', () => {
  it('are read page after page, for the caller', async () => {
    const { asked, ministries } = answering(
      page([group('3201')], '3201012001'),
      page([{ region: '3212', keys: packKeys(Float64Array.from([7])) }]),
    );
    const read = await readAll(ministries, leaf, range, options);

    expect([...read.keys]).toEqual([1, 5, 7, 9]);
    expect(asked.map(({ variables }) => variables)).toMatchObject([
      { after: null },
      { after: '3201012001', filter: { is: 'a' } },
    ]);
    expect(asked.every(({ token }) => token !== undefined)).toBe(true);
  });

  it.each([
    ['of another region', page([group('9101')])],
    ['of a region before the one it was asked for', page([group('3112')])],
    ['of a village where regencies were asked for', page([group('3212012001')])],
    ['of regions out of order', page([group('3212'), group('3201')])],
    ['of a region twice', page([group('3212'), group('3212')])],
    ['that are not packed', page([{ region: '3212', keys: 'no' }])],
    ['without a time', page([group('3212')], null, null)],
    ['without groups', { data: { answer: { next: null, asOf: '2026-01-01T00:00:00.000Z' } } }],
  ])('%s are not believed, and the ministry is named', async (_, answer) => {
    const { ministries } = answering(answer);

    await expect(readAll(ministries, leaf, range, options)).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE', ministry: 'housing' },
    });
  });

  it('whose pages do not go forward are not read for ever', async () => {
    const { ministries } = answering(page([group('3201')], '3201012001'), page([group('3201')], '3201012001'));

    await expect(readAll(ministries, leaf, range, options)).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
    });
  });

  it.each([
    ['BAD_USER_INPUT', 'BAD_USER_INPUT'],
    ['UNAUTHORIZED_FIELD', 'UNAUTHORIZED_FIELD'],
  ])('refused with %s name the condition by its path', async (code, expected) => {
    const { ministries } = answering({ data: { answer: null }, errors: [{ extensions: { code, argument: 'is' } }] });

    await expect(readAll(ministries, leaf, range, options)).rejects.toMatchObject({
      extensions: { code: expected, argument: 'where.any[0].housing.is' },
    });
  });

  it('that fail otherwise tell nothing of why', async () => {
    const { ministries } = answering({ errors: [{ message: 'secret', extensions: { code: 'OTHER' } }] });

    await expect(readAll(ministries, leaf, range, options)).rejects.toMatchObject({
      message: 'housing failed to answer the keys of its households.',
      extensions: { code: 'SUBGRAPH_FAILED', ministry: 'housing' },
    });
  });
});

describe('heads of NIKs', () => {
  const numbers = (...values: number[]) => Buffer.from(Float64Array.from(values).buffer).toString('base64');

  it('are told for each', async () => {
    const { ministries } = answering({
      data: { answer: { heads: numbers(4, -1), regions: numbers(3_212_012_001, -1) } },
    });
    const found = await ministries.findHeads(Float64Array.from([1, 2]));

    expect([...found.heads]).toEqual([4, -1]);
    expect([...found.regions]).toEqual([3_212_012_001, -1]);
  });

  it('that are not told for each are not believed', async () => {
    const { ministries } = answering({ data: { answer: { heads: numbers(4), regions: numbers(1) } } });

    await expect(ministries.findHeads(Float64Array.from([1, 2]))).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_INVALID_RESPONSE' },
    });
  });
});
