import { type AuditResult, serverAudits } from 'graphql-http';
import { Headers, type RequestInit, type Response } from 'undici';
import { type Check, failed, passed } from '../check.ts';
import { describeAnswer } from '../exchange.ts';
import type { Subject } from '../subject.ts';

/** Audits of graphql-http that a subgraph need not pass, by their ids, with the reason. */
const waived: ReadonlyMap<string, string> = new Map([
  ['BF61', 'it asks for introspection, which a subgraph may refuse'],
  ['28B9', 'it asks for introspection, which a subgraph may refuse'],
  ['9ABE', 'the hub always sends a content type'],
  ['BCF8', 'http-malformed-json takes any 4xx'],
  ['572B', 'the hub reads an answer whatever its 4xx: http-syntax-error'],
  ['FDE2', 'the hub reads an answer whatever its 4xx: http-validation-error'],
  ['7B9B', 'the hub reads an answer whatever its 4xx: entities-variables'],
]);

/** See `about`. */
export const graphqlOverHttp: Check = {
  name: 'graphql-over-http',
  about: 'The audits of the GraphQL over HTTP specification hold that concern POST with application/json.',
  after: ['http-content-type'],
  async run(subject) {
    for (const { id, name, fn } of serverAudits({ url: subject.url, fetchFn: fetchWithToken(subject) })) {
      if (waiverOf(id, name) !== null) continue;
      const fault = await fn().then(faultOf, crashOf);
      if (fault === null) continue;
      const { reason, received } = fault;
      return failed(
        `Audit ${id} of graphql-http, "${name}": ${reason}.`,
        'https://graphql.github.io/graphql-over-http/draft/ tells what is asked.',
        { sent: `the request of audit ${id}`, received },
      );
    }
    return passed;
  },
};

/** Why a subgraph need not pass an audit of that id and name; null where it must. */
export function waiverOf(id: string, name: string): string | null {
  if (name.startsWith('MAY')) return 'it is optional';
  if (name.includes('application/graphql-response+json')) return 'the hub accepts application/json';
  return waived.get(id) ?? null;
}

interface AuditFault {
  readonly reason: string;
  readonly received: string;
}

async function faultOf(result: AuditResult): Promise<AuditFault | null> {
  if (result.status === 'ok') return null;
  const { reason, response } = result;
  const text = response.bodyUsed ? '' : await response.text();
  return { reason, received: describeAnswer(response.status, response.headers.get('content-type') ?? '', text) };
}

// The audits take every body for an object.
function crashOf(fault: unknown): AuditFault {
  if (!(fault instanceof TypeError)) throw fault;
  return { reason: 'the body is no JSON object', received: 'a body that the audit cannot read' };
}

function fetchWithToken({ connection, keyring, officer }: Subject) {
  return async (target: string, init: RequestInit = {}): Promise<Response> => {
    const { text } = await keyring.tokenOf(officer);
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${text}`);
    return connection.fetch(target, { ...init, headers });
  };
}
