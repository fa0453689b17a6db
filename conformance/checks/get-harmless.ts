import { type Check, failed, firstFault, passed } from '../check.ts';

/** See `about`. */
export const getHarmless: Check = {
  name: 'get-harmless',
  about: 'GET changes nothing and answers nobody without a token: URLs are logged, and opened by mere links.',
  after: ['token-missing'],
  async run(subject) {
    const ways = [
      { query: 'mutation { __typename }', token: undefined },
      { query: '{ __typename }', token: null },
    ];
    return firstFault(ways, async ({ query, token }) => {
      const search = `?query=${encodeURIComponent(query)}`;
      const exchange = await subject.send({ method: 'GET', search, headers: { accept: 'application/json' } }, token);
      const isAnswered = exchange.answer?.data !== undefined && exchange.answer.data !== null;
      if (!isAnswered && exchange.status < 500) return passed;
      return failed(
        'It answers what GET must not be answered.',
        'Refuse GET by 405; the hub sends POST alone.',
        exchange,
      );
    });
  },
};
