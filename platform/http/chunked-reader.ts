import { HttpFault } from './http-fault.ts';

/** Reads the chunks of one body (RFC 9112, section 7.1). */
export interface ChunkedReader {
  /**
   * Gives the data of the chunks in these bytes to `add`, which copies it; true where the body ends with them.
   * @throws {HttpFault} where they are no chunks.
   */
  read(bytes: Buffer, add: (data: Buffer) => void): boolean;
}

const maxLineBytes = 8 * 1024;
const lineEnd = Buffer.from('\r\n');

/** A reader for one body. */
export function createChunkedReader(): ChunkedReader {
  let pending: Buffer | null = null;
  let phase: 'size' | 'data' | 'dataEnd' | 'trailer' | 'end' = 'size';
  let left = 0;

  function readLine(line: string): void {
    if (phase === 'dataEnd') {
      if (line !== '') throw new HttpFault('MALFORMED', 'a chunk is longer than it said');
      phase = 'size';
    } else if (phase === 'trailer') {
      if (line === '') phase = 'end';
    } else {
      const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?$/i.exec(line)?.[1];
      if (size === undefined) throw new HttpFault('MALFORMED', 'a chunk does not tell its size');
      left = Number.parseInt(size, 16);
      phase = left === 0 ? 'trailer' : 'data';
    }
  }

  return {
    read(bytes, add) {
      let rest = pending === null ? bytes : Buffer.concat([pending, bytes]);
      pending = null;
      while (rest.length > 0 && phase !== 'end') {
        if (phase === 'data') {
          const data = rest.subarray(0, left);
          add(data);
          left -= data.length;
          rest = rest.subarray(data.length);
          if (left === 0) phase = 'dataEnd';
          continue;
        }
        const end = rest.indexOf(lineEnd);
        if (end > maxLineBytes || (end === -1 && rest.length > maxLineBytes)) {
          throw new HttpFault('MALFORMED', 'a line between the chunks does not end');
        }
        if (end === -1) {
          pending = Buffer.from(rest);
          return false;
        }
        readLine(rest.toString('latin1', 0, end));
        rest = rest.subarray(end + lineEnd.length);
      }
      if (phase === 'end' && rest.length > 0) throw new HttpFault('MALFORMED', 'there are bytes behind the answer');
      return phase === 'end';
    },
  };
}
