import { createHash } from 'node:crypto';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import type { FastifyInstance } from 'fastify';

/**
 * Serves GraphiQL at `/`, whole in one page: nothing is loaded from another host, and the page may load nothing.
 * @param defaultQuery the document that a first visitor sees.
 */
export function addExplorer(app: FastifyInstance, defaultQuery: string): void {
  let page: Buffer | undefined;
  app.get('/', async (request, reply) => {
    page ??= Buffer.from(
      renderGraphiQL({ endpoint: '/graphql', title: 'Federation hub', defaultQuery, shouldPersistHeaders: false }),
    );
    const tag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
    reply.header('etag', tag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
    return reply
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicy)
      .header('x-content-type-options', 'nosniff')
      .header('x-frame-options', 'DENY')
      .header('referrer-policy', 'no-referrer')
      .send(page);
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
