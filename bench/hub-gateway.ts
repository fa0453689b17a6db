import { answerMeasurements } from './measured-process.ts';

// The hub's gateway as "hub start gateway" runs it, with an ear for the benchmark's questions.
answerMeasurements();
await import('../gateway/main.ts');
