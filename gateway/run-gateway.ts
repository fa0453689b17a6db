import { disableApolloTelemetry, loadConfig } from '#platform/config.ts';
import { runServer } from '#platform/lifecycle.ts';
import { createLogger } from '#platform/logger.ts';
import { type OpenGatewayOptions, startGateway, startOpenGateway } from './start-gateway.ts';

/**
 * Runs the gateway in this process until it is told to stop, configured by the environment.
 * @param open a gateway over another supergraph than the hub's own.
 */
export function runGateway(open?: OpenGatewayOptions): Promise<void> {
  return runServer(async () => {
    disableApolloTelemetry();
    const config = loadConfig(undefined, open ? null : 'gateway');
    const logger = createLogger('gateway', config.logLevel);
    const server = open ? await startOpenGateway(config, logger, open) : await startGateway(config, logger);
    return { server, logger };
  });
}
