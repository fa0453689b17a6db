import { type Check, failed, passed } from '../check.ts';
import { jsonHeaders } from '../subject.ts';

/** Five hundred households with what other ministries know of them. */
const bytes = 2 * 1024 * 1024;

/** See `about`. */
export const httpLargeBody: Check = {
  name: 'http-large-body',
  about: 'A body of two megabytes is taken: five hundred households with the fields that it requires fill it.',
  async run({ send }) {
    const body = JSON.stringify({ query: '{ __typename }' }).padEnd(bytes, ' ');
    const exchange = await send({ method: 'POST', headers: jsonHeaders, body });
    if (exchange.status === 200 && exchange.answer?.data?.__typename !== undefined) return passed;
    return failed(
      'It does not take a body of two megabytes.',
      'Raise the limit of your HTTP server to 8 MB.',
      exchange,
    );
  },
};
