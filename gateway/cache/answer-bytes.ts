import { isJsonObject } from '../execution/json.ts';

// Ministries' answers as bytes: taken apart into what can be kept, and put together again. What is written without white
// space is cut where it is; anything else is read and written anew. Whether the pieces are what was asked for is not seen
// here: the executor tells, and what it finds wrong is not kept.

/**
 * Whether the answer tells of no fault and knows all that it was asked for: its data holds fields, none of them null.
 * Null may mean that something is not there yet.
 */
export function isWholeAnswer(bytes: Buffer): boolean {
  const end = startsWith(bytes, dataStart) ? endOfFields(bytes, dataStart.length) : -1;
  if (end !== -1 && bytes[end] === closingBrace && end + 1 === bytes.length) return true;
  const answer = parse(bytes);
  if (!isJsonObject(answer) || answer.errors !== undefined || !isJsonObject(answer.data)) return false;
  const values = Object.values(answer.data);
  return values.length > 0 && values.every((value) => value !== null);
}

/**
 * The JSON of each entity of an answer that tells of no fault, in order; null where it is another answer.
 * The bytes are those of the answer, not copies of them.
 * @param count how many were asked for.
 */
export function entitiesOf(bytes: Buffer, count: number): readonly Buffer[] | null {
  return cutEntities(bytes, count) ?? readEntities(parse(bytes), count);
}

/** The answer of a ministry that holds the entities. */
export function joinEntities(entities: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [entitiesStart];
  entities.forEach((entity, index) => {
    if (index > 0) parts.push(commaBytes);
    parts.push(entity);
  });
  parts.push(entitiesEnd);
  return Buffer.concat(parts);
}

/** True for the JSON of an entity that the ministry does not know. */
export function isNull(entity: Buffer): boolean {
  return entity.length === 4 && entity[0] === nullStart;
}

/**
 * The elements of a JSON array.
 * @param text what stands between its brackets, without white space between elements.
 */
export function splitElements(text: string): readonly string[] {
  const elements: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfText(text, at);
    else if (code === openingBrace || code === openingBracket) depth += 1;
    else if (code === closingBrace || code === closingBracket) depth -= 1;
    else if (code === comma && depth === 0) {
      elements.push(text.slice(start, at));
      start = at + 1;
    }
  }
  if (text !== '') elements.push(text.slice(start));
  return elements;
}

const dataStart = Buffer.from('{"data":{');
const entitiesStart = Buffer.from('{"data":{"_entities":[');
const entitiesEnd = Buffer.from(']}}');
const commaBytes = Buffer.from(',');
const [quote, backslash, comma, colon, nullStart] = [0x22, 0x5c, 0x2c, 0x3a, 0x6e];
const [openingBrace, closingBrace, openingBracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

function cutEntities(bytes: Buffer, count: number): readonly Buffer[] | null {
  if (!startsWith(bytes, entitiesStart)) return null;
  const entities: Buffer[] = [];
  let at = entitiesStart.length;
  while (bytes[at] !== closingBracket) {
    const end = endOfValue(bytes, at);
    if (end === -1 || (bytes[at] !== openingBrace && bytes[at] !== nullStart)) return null;
    entities.push(bytes.subarray(at, end));
    if (bytes[end] === comma) at = end + 1;
    else if (bytes[end] === closingBracket) at = end;
    else return null;
  }
  const isWhole = bytes.length === at + entitiesEnd.length && bytes.indexOf(entitiesEnd, at) === at;
  return isWhole && entities.length === count ? entities : null;
}

function readEntities(answer: unknown, count: number): readonly Buffer[] | null {
  if (!isJsonObject(answer) || answer.errors !== undefined || !isJsonObject(answer.data)) return null;
  const { _entities: entities } = answer.data;
  if (!Array.isArray(entities) || entities.length !== count) return null;
  return entities.map((entity) => Buffer.from(JSON.stringify(entity)));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return undefined;
  }
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.length > start.length && bytes.compare(start, 0, start.length, 0, start.length) === 0;
}

// The position behind an object of at least one field, none of them null; -1 for anything else.
function endOfFields(bytes: Buffer, start: number): number {
  for (let at = start; bytes[at] === quote; at += 1) {
    const value = bytes.indexOf(quote, at + 1) + 2;
    if (bytes[value - 1] !== colon || bytes[value] === nullStart) return -1;
    at = endOfValue(bytes, value);
    if (at === -1) return -1;
    if (bytes[at] === closingBrace) return at + 1;
    if (bytes[at] !== comma) return -1;
  }
  return -1;
}

// The position behind a value that is written without white space around it; -1 where it does not end.
function endOfValue(bytes: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case quote:
        at = endOfBytes(bytes, at);
        if (at === -1) return -1;
        break;
      case openingBrace:
      case openingBracket:
        depth += 1;
        break;
      case closingBrace:
      case closingBracket:
        if (depth === 0) return at;
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      case comma:
        if (depth === 0) return at;
        break;
    }
  }
  return -1;
}

// The position of the quote that ends a string.
function endOfBytes(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(quote, start + 1); at !== -1; at = bytes.indexOf(quote, at + 1)) {
    let slashes = 0;
    while (bytes[at - 1 - slashes] === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

function endOfText(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return at;
  }
  return text.length;
}
