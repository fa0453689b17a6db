import { describe, expect, it } from 'vitest';
import { readFreshness } from '#platform/freshness.ts';

const head = (...lines: readonly string[]) => ['HTTP/1.1 200 OK', ...lines, ''].join('\r\n');

describe('what a ministry says of keeping an answer', () => {
  it.each([
    ['max-age=60', 60_000, 'PRIVATE'],
    ['public, max-age=60', 60_000, 'PUBLIC'],
    ['PRIVATE , Max-Age=60', 60_000, 'PRIVATE'],
    ['max-age=60, s-maxage=5, public', 5000, 'PUBLIC'],
    ['max-age=60, no-store', 0, 'PRIVATE'],
    ['no-cache, max-age=60', 0, 'PRIVATE'],
    ['public', 0, 'PUBLIC'],
    ['max-age=-1', 0, 'PRIVATE'],
    ['max-age=1e9', 0, 'PRIVATE'],
    ['max-age=99999999999', 0, 'PRIVATE'],
    ['', 0, 'PRIVATE'],
  ])('%j is read as %i ms, %s', (control, keepMs, scope) => {
    expect(readFreshness(head(`cache-control: ${control}`))).toEqual({ keepMs, scope, dataVersion: null });
  });

  it('is nothing where no header tells it, or an answer that is none of the question', () => {
    expect(readFreshness(head('content-type: application/json'))).toMatchObject({ keepMs: 0 });
    expect(readFreshness('HTTP/1.1 500 No\r\ncache-control: max-age=60\r\n')).toMatchObject({ keepMs: 0 });
    expect(readFreshness(head('cache-control: max-age=60', 'vary: *'))).toMatchObject({ keepMs: 0 });
    expect(readFreshness(head('x-cache-control: max-age=60'))).toMatchObject({ keepMs: 0 });
  });

  it('is less by the time that the answer was kept before', () => {
    expect(readFreshness(head('Cache-Control: max-age=60', 'Age: 50'))).toMatchObject({ keepMs: 10_000 });
    expect(readFreshness(head('Cache-Control: max-age=60', 'Age: 70'))).toMatchObject({ keepMs: 0 });
  });

  it.each([
    ['12', 12],
    ['0', 0],
    ['-1', null],
    ['v12', null],
    ['1234997890123456', null],
  ])('tells the version %s of the data as %j', (text, dataVersion) => {
    expect(readFreshness(head(`X-Data-Version: ${text}`))).toMatchObject({ keepMs: 0, dataVersion });
  });
});
