import { runGateway } from '../../../gateway/run-gateway.ts';

// The hub's gateway with identity, limits and audit off: what `hub start gateway --open` runs.
await runGateway({ open: { supergraph: process.argv[2] ?? '', port: 0 } });
