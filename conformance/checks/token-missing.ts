import { type Check, failed, passed } from '../check.ts';
import { isRefused } from '../refusal.ts';
import { jsonHeaders, serviceQuery } from '../subject.ts';

/** See `about`. */
export const tokenMissing: Check = {
  name: 'token-missing',
  about: 'A question without a token gets 401 or UNAUTHENTICATED and no data: a ministry answers the hub alone.',
  async run({ send }) {
    const body = JSON.stringify({ query: serviceQuery });
    const exchange = await send({ method: 'POST', headers: jsonHeaders, body }, null);
    if (isRefused(exchange)) return passed;
    return failed(
      'It answers whoever reaches it.',
      'Refuse every question that carries no token of the hub, before its body is read.',
      exchange,
    );
  },
};
