import { GraphQLError } from 'graphql';
import { mongo } from 'mongoose';
import { describe, expect, it } from 'vitest';
import { Departure } from '#platform/access/departure.ts';
import { createView } from '#platform/access/view.ts';
import { formatError } from '#platform/error-format.ts';
import { aCaller } from '../support/callers.ts';

describe('the time that a request has', () => {
  it('is told to the database in whole milliseconds, less with every one that is gone', () => {
    let now = 1000;
    const view = createView(aCaller(), 300, () => now);

    const atOnce = view.maxTimeMs();
    now += 120.4;
    const later = view.maxTimeMs();

    expect([atOnce, later]).toEqual([300, 179]);
  });

  it('is over before a command that would have less than a millisecond', () => {
    let now = 1000;
    const view = createView(aCaller(), 300, () => now);

    now += 299.5;

    expect(() => view.maxTimeMs()).toThrow(expect.objectContaining({ code: 'DEADLINE_EXCEEDED' }));
  });

  it('is over where the caller is gone', () => {
    const departure = new Departure();
    const view = createView(aCaller(), 60_000, undefined, departure);

    expect(view.maxTimeMs()).toBeGreaterThan(0);
    departure.go();
    expect(() => view.maxTimeMs()).toThrow(expect.objectContaining({ code: 'DEADLINE_EXCEEDED' }));
  });

  it('makes DEADLINE_EXCEEDED of a command that the database has ended, without its words', () => {
    const originalError = new mongo.MongoServerError({ code: 50, errmsg: 'operation exceeded time limit' });
    const error = new GraphQLError(originalError.message, { path: ['households'], originalError });

    expect(formatError(error.toJSON(), error)).toEqual({
      message: 'The answer was not ready in time. Ask for less.',
      path: ['households'],
      extensions: { code: 'DEADLINE_EXCEEDED' },
    });
  });

  it('is not to blame for another fault of the database', () => {
    const originalError = new mongo.MongoServerError({ code: 2, errmsg: 'planner returned error' });
    const error = new GraphQLError(originalError.message, { originalError });

    expect(formatError(error.toJSON(), error).extensions?.code).toBe('INTERNAL_SERVER_ERROR');
  });
});
