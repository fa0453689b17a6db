import { describe, expect, it } from 'vitest';
import { readChildLine } from '../../cli/supervise/child-log.ts';

describe('a line of a child', () => {
  it('is read as a log entry with its fields behind the message', () => {
    const line = JSON.stringify({ level: 'info', time: 'x', part: 'housing', msg: 'listening', url: 'http://a:1' });

    expect(readChildLine(line)).toEqual({
      isLogEntry: true,
      isUrgent: false,
      level: 'info',
      text: 'listening url=http://a:1',
    });
  });

  it('is urgent from a warning on', () => {
    const urgent = ['debug', 'info', 'warn', 'error', 'fatal'].filter(
      (level) => readChildLine(JSON.stringify({ level, msg: 'm' })).isUrgent,
    );

    expect(urgent).toEqual(['warn', 'error', 'fatal']);
  });

  it('tells the fault with its causes but without stacks', () => {
    const err = { type: 'HubError', message: 'no answer', stack: 'at x', cause: { type: 'Error', message: 'refused' } };
    const line = JSON.stringify({ level: 'error', msg: 'request failed', err });

    expect(readChildLine(line).text).toBe('request failed: HubError no answer: Error refused');
  });

  it.each(['Segmentation fault', '{ not JSON', '{'])('is urgent text where it is no log entry: %s', (line) => {
    expect(readChildLine(line)).toEqual({ isLogEntry: false, isUrgent: true, level: 'error', text: line });
  });

  it('does not repeat a run of 16 digits', () => {
    expect(readChildLine('failed for 3212991203800001').text).toBe('failed for [16 digits]');
  });
});
