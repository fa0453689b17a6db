import { type Check, failed, passed } from '../check.ts';
import { jsonHeaders } from '../subject.ts';

/** See `about`. */
export const httpMalformedJson: Check = {
  name: 'http-malformed-json',
  about: 'A body that is not JSON gets a status of 4xx.',
  async run({ send }) {
    const exchange = await send({ method: 'POST', headers: jsonHeaders, body: '{"query": "{ __typename' });
    if (exchange.status >= 400 && exchange.status < 500) return passed;
    return failed(
      'A body that is not JSON is no error of the caller.',
      'Answer 400 where the body does not parse.',
      exchange,
    );
  },
};
