/** What members ask of the registry; each request is signed by one of them. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GraphReports, MemberList, SubgraphDiff } from './answers.ts';
import type { Author } from './authenticate.ts';
import { RegistryRefusal } from './refusal.ts';
import type { Registry } from './registry.ts';
import { historyPage, requireRecord, sdlOf, subgraphRows, versionRows } from './views.ts';

type Query = Readonly<Record<string, string | undefined>>;

const nothing = Buffer.alloc(0);

/** Entries in a page of the history. */
const page = { usual: 50, most: 200 };

/** Adds the routes of members. */
export function addMemberRoutes(app: FastifyInstance, registry: Registry): void {
  const { ledger } = registry;
  async function requireMember({ headers }: FastifyRequest): Promise<Author> {
    await ledger.catchUp();
    const { author } = await registry.authenticator.authenticate(headers.authorization, nothing);
    return author;
  }

  app.post('/v1/changes', { onRequest: requireBearer }, async ({ headers, body }) => {
    await ledger.catchUp();
    return registry.submit(headers.authorization, Buffer.isBuffer(body) ? body : nothing);
  });
  app.get('/v1/members', async (request): Promise<MemberList> => {
    await requireMember(request);
    return { members: [...ledger.state.members.values()] };
  });
  app.get('/v1/subgraphs', async (request) => {
    await requireMember(request);
    return { subgraphs: subgraphRows(ledger.state) };
  });
  app.get<{ Params: { name: string } }>('/v1/subgraphs/:name', async (request) => {
    await requireMember(request);
    const { name } = request.params;
    return { name, current: requireRecord(ledger.state, name).current, versions: versionRows(ledger.state, name) };
  });
  app.get<{ Querystring: Query }>('/v1/history', async (request) => {
    await requireMember(request);
    const { after, limit } = request.query;
    return historyPage(
      ledger,
      numberOf('after', after, 0, 2 ** 40, 0),
      numberOf('limit', limit, 1, page.most, page.usual),
    );
  });
  app.get<{ Params: { version: string } }>('/v1/reports/:version', async (request): Promise<GraphReports> => {
    await requireMember(request);
    const version = numberOf('version', request.params.version, 1, 2 ** 40, 0);
    return { reports: registry.reports.latest.filter((report) => report.version === version) };
  });
  app.get<{ Querystring: Query }>('/v1/diff', async (request) => {
    await requireMember(request);
    return diff(registry, request.query);
  });
  app.get<{ Params: { client: string } }>('/v1/operations-of/:client', async (request) => {
    const { name, kind } = await requireMember(request);
    const { client } = request.params;
    if (kind !== 'OPERATOR' && name !== client) {
      const message = `${name} may not read the operations of ${client}.`;
      throw new RegistryRefusal('NOT_ALLOWED', message, 'A client reads its own, an operator any.');
    }
    return { client, operations: [...(ledger.state.operations.get(client)?.values() ?? [])] };
  });
}

// Nobody's body is read who shows no signature.
async function requireBearer({ headers }: FastifyRequest): Promise<void> {
  if (headers.authorization?.startsWith('Bearer ')) return;
  throw new RegistryRefusal('UNSIGNED', 'The request is not signed.', 'Sign its body with your Ed25519 key.');
}

/** The last two versions unless others are named. */
async function diff({ ledger, workshop }: Registry, { subgraph = '', from, to }: Query): Promise<SubgraphDiff> {
  const { current, versions } = requireRecord(ledger.state, subgraph);
  const last = versions.length;
  const newer = numberOf('to', to, 0, last, current ?? last);
  const older = numberOf('from', from, 0, last, Math.max(0, newer - 1));
  const sdls = { from: await sdlOf(ledger, subgraph, older), to: await sdlOf(ledger, subgraph, newer) };
  return { subgraph, from: older, to: newer, ...(await workshop.run('diff', sdls)) };
}

function numberOf(name: string, text: string | undefined, least: number, most: number, usual: number): number {
  if (text === undefined) return usual;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new RegistryRefusal('BAD_CHANGE', `"${name}" must be a whole number from ${least} to ${most}.`, 'Correct it.');
}
