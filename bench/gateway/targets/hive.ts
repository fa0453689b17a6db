import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';

// The Hive gateway as a library on node:http, with its engine in JavaScript or with its planner in Rust.
const [file = '', planner] = process.argv.slice(2);
const gateway = createGatewayRuntime({
  supergraph: readFileSync(file, 'utf8'),
  ...(planner === 'rust' && { unifiedGraphHandler }),
  transports: {
    http: {
      getSubgraphExecutor: ({ transportEntry: { location: endpoint = '' }, fetch }) =>
        buildHTTPExecutor({ endpoint, fetch: fetch as never }) as never,
    },
  },
  logging: false,
  landingPage: false,
  graphiql: false,
});
const server = createServer(gateway);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
process.on('disconnect', () => process.exit(0));
process.send?.({ ready: true, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` });
