import { Client } from 'undici';
import { type Check, failed, passed } from '../check.ts';
import { UnansweredError } from '../exchange.ts';
import { jsonHeaders } from '../subject.ts';

const asked = 'three questions, one after the other on one connection';
const timeoutMs = 10_000;

/** See `about`. */
export const keepAlive: Check = {
  name: 'keep-alive',
  about: 'A connection serves several questions: a new one for each costs more than the answer.',
  async run({ url, keyring, officer }) {
    const { origin, pathname, search } = new URL(url);
    const client = new Client(origin, { headersTimeout: timeoutMs, bodyTimeout: timeoutMs });
    let opened = 0;
    client.on('connect', () => {
      opened += 1;
    });
    try {
      const { text } = await keyring.tokenOf(officer);
      for (let n = 0; n < 3; n += 1) {
        const headers = { ...jsonHeaders, authorization: `Bearer ${text}` };
        const { body } = await client.request({
          method: 'POST',
          path: `${pathname}${search}`,
          headers,
          body: JSON.stringify({ query: '{ __typename }' }),
        });
        await body.dump();
      }
    } catch (fault) {
      throw new UnansweredError(asked, timeoutMs, fault);
    } finally {
      await client.destroy();
    }
    if (opened === 1) return passed;
    return failed(
      'It closes the connection after an answer.',
      'Leave connections open for at least 30 seconds; proxies in front of it as well.',
      { sent: asked, received: `${opened} connections were needed` },
    );
  },
};
