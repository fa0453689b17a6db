import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/** What a first visitor of the explorer sees. */
export interface ExplorerOptions {
  /** The document that it opens with. */
  readonly query: string;
  /** A token that it asks with, made when the page is: for development alone. Without one it asks as the public. */
  readonly mintToken?: () => Promise<string>;
}

/** Serves GraphiQL at `/`, whole in one page: nothing is loaded from another host, and the page may load nothing. */
export function addExplorer(app: FastifyInstance, { query, mintToken }: ExplorerOptions): void {
  let page: Promise<Buffer> | undefined;
  const renderPage = async () => {
    const headers = mintToken ? JSON.stringify({ authorization: `Bearer ${await mintToken()}` }, null, 2) : '{}';
    const options = { endpoint: '/graphql', title: 'Federation hub', defaultQuery: query, headers };
    return Buffer.from(renderGraphiQL({ ...options, shouldPersistHeaders: false }));
  };
  app.get('/', async (request, reply) => {
    page ??= renderPage();
    const tag = `"${createHash('sha256')
      .update(await page)
      .digest('base64url')
      .slice(0, 22)}"`;
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer')
      .send(await page);
  });
}

// The page is one inline script that makes its editor's workers from blobs and asks this origin alone.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
