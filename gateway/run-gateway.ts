import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { type OpenGatewayOptions, startGateway, startOpenGateway } from './start-gateway.ts';

/** How a gateway's process is run. */
export interface GatewayRun {
  /** A gateway over another supergraph than the hub's own. */
  readonly open?: OpenGatewayOptions;
  /** Number among the processes that share the port; missing where it is the only one. */
  readonly worker?: number;
}

/** Runs the gateway in this process until it is told to stop, configured by the environment. */
export function runGateway({ open, worker }: GatewayRun = {}): Promise<void> {
  return runServer(async () => {
    disableApolloTelemetry();
    const config = loadConfig(undefined, open ? null : 'gateway');
    const logger = createLogger('gateway', config.logLevel);
    const server = open ? await startOpenGateway(config, logger, open) : await startGateway(config, logger, worker);
    return { server, logger };
  });
}
