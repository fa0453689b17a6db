import { runWorkers } from '../../../gateway/workers/run-workers.ts';

// What `hub start gateway --open --workers N` runs, also for one.
const [count = '1', supergraph = '', port = '0'] = process.argv.slice(2);
await runWorkers(Number(count), { supergraph, port: Number(port) });
