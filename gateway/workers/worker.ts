import { runGateway } from '../run-gateway.ts';

// One of several gateway processes that share a port: its number, and what it serves where that is not the hub's own graph.
process.on('SIGHUP', () => {}); // reaches a whole group of processes, and is meant for the first of them
const [, , number, open] = process.argv;
await runGateway({ worker: Number(number), ...(open !== undefined && { open: JSON.parse(open) }) });
