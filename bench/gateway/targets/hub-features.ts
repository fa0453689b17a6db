import { readFileSync } from 'node:fs';
import { createConfiguredSigner } from '#platform/access/room-keys.ts';
import { createCircuitBreaker } from '#platform/circuit-breaker.ts';
import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { createLogger } from '#platform/logger.ts';
import { createMinistryClient } from '#platform/ministry-client.ts';
import { startServer } from '#platform/server.ts';
import { createGateway } from '../../../gateway/create-gateway.ts';
import { createGraph, createGraphs } from '../../../gateway/graphs/graph.ts';
import { createCallerReader } from '../../../gateway/identity/client-tokens.ts';
import { openGuards } from '../../../gateway/open-guards.ts';
import { createOperationGuards, type GuardedGraph, type OperationGuard } from '../../../gateway/operation-guard.ts';
import { createAdHocTexts } from '../../../gateway/operations/ad-hoc-texts.ts';
import { readOwnOperations } from '../../../gateway/operations/read-own-operations.ts';
import { createRegisteredOperations } from '../../../gateway/operations/registered-operations.ts';
import { createDocumentResolver } from '../../../gateway/operations/resolve-document.ts';
import { loadSupergraph } from '../../../gateway/supergraph.ts';
import { createVariantSelector } from '../../../gateway/variants/select-variant.ts';
import { variantRules } from '../../../gateway/variants/variant-rules.ts';

// The hub's gateway with identity and the filter of fields, and of `limits` and `audit` those that are named: to tell what
// each costs.
const features = new Set(process.argv.slice(2));
disableApolloTelemetry();
const config = loadConfig();
const logger = createLogger('gateway', config.logLevel);
const supergraph = loadSupergraph(readFileSync(new URL('../../../schema/supergraph.graphql', import.meta.url), 'utf8'));
const registered = createRegisteredOperations(await readOwnOperations());
const guards = {
  callers: createCallerReader(config.identity),
  signer: createConfiguredSigner(config.roomTokens),
  limitsFor: limitsFor(createOperationGuards({ registered, production: config.production })),
  audit: features.has('audit') ? await openTrail() : { requireWritable() {}, async record() {}, async close() {} },
};
const graph = createGraph({
  supergraph,
  ministries: new Map(
    supergraph.subgraphs.map(({ name }) => [
      name,
      createCircuitBreaker(
        createMinistryClient({
          name,
          url: config.rooms[name as keyof typeof config.rooms].url,
          timeoutMs: config.subgraphTimeoutMs,
          maxConnections: config.subgraphMaxConnections,
        }),
      ),
    ]),
  ),
  guards,
  usage: null,
});
const app = createGateway({
  graphs: createGraphs(graph, logger),
  resolveDocument: createDocumentResolver({
    ...{ registered, texts: createAdHocTexts(), mode: config.operationsMode, onUnregistered: () => {} },
  }),
  selectVariant: createVariantSelector(new Set(variantRules.keys()), config.variantHosts),
  logger,
  guards,
  explorer: null,
});
const { url } = await startServer(app, 'gateway', '127.0.0.1', 0);
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url });

async function openTrail() {
  const { audit } = await openGuards(config, 'hub-audited', registered, logger);
  return audit;
}

function limitsFor(create: (graph: GuardedGraph) => OperationGuard): (graph: GuardedGraph) => OperationGuard {
  if (features.has('limits')) return create;
  return (graph) => ({
    ...create(graph),
    checkSize() {},
    admit: () => ({ cost: 0, limit: 0, charge() {} }),
  });
}
