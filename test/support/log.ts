import { join } from 'node:path';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createLogger, type Logger } from '#platform/logger.ts';

/** A logger that logs everything there is to a file, in which the end of the test run looks for personal numbers. */
export function createTestLogger(part: string): Logger {
  const file = join(inject('logFolder'), `${process.pid}-${part}.log`);
  return createLogger(part, 'trace', pino.destination({ dest: file, sync: true, append: true }));
}
