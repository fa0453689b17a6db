import { type Check, failed, passed } from '../check.ts';

/** See `about`. */
export const tokenAccepted: Check = {
  name: 'token-accepted',
  about: "A question with the hub's token is answered: nothing else can be found out without it.",
  async run({ ask, name }) {
    const exchange = await ask({ query: '{ __typename }' });
    if (exchange.status === 200 && typeof exchange.answer?.data?.__typename === 'string') return passed;
    return failed(
      'It does not answer the hub.',
      `Verify a JWT with \`alg\` EdDSA, \`typ\` hub-room+jwt, \`iss\` hub and \`aud\` room:${name}, by the hub's public key (HUB_ROOM_PUBLIC_KEYS). Check --name and --token-seed as well.`,
      exchange,
    );
  },
};
