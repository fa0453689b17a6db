import { runGateway } from './run-gateway.ts';

// The gateway's process.
await runGateway();
