import { Long } from 'bson';
import { type Doc, encodeDocument, MAX_DOCUMENT_BYTES } from './bson-view.ts';
import { StoreError } from './errors.ts';

/** What is left of a read: the bytes of each further document are made when its batch is asked for. */
interface Cursor {
  readonly namespace: string;
  readonly next: () => Buffer | undefined;
  lastUsed: number;
  held: Buffer | undefined;
}

const IDLE_MS = 600_000;
const FIRST_BATCH = 101;

/** The open cursors of one store. */
export class Cursors {
  #open = new Map<number, Cursor>();
  #lastId = Math.floor(Math.random() * 2 ** 40);

  /** The reply to a command that opens a cursor over `items`; what does not fit stays for getMore. */
  open<T>(
    namespace: string,
    items: readonly T[],
    toRaw: (item: T) => Buffer,
    batchSize = FIRST_BATCH,
    isSingle = false,
  ): Buffer {
    let at = 0;
    const next = () => (at < items.length ? toRaw(items[at++] as T) : undefined);
    const cursor: Cursor = { namespace, next, lastUsed: Date.now(), held: undefined };
    const batch = take(cursor, batchSize);
    const isDone = isSingle || (at >= items.length && cursor.held === undefined);
    return formatBatch('firstBatch', batch, namespace, isDone ? 0 : this.#keep(cursor));
  }

  #keep(cursor: Cursor): number {
    for (const [id, { lastUsed }] of this.#open) if (Date.now() - lastUsed > IDLE_MS) this.#open.delete(id);
    this.#open.set(++this.#lastId, cursor);
    return this.#lastId;
  }

  /** The reply to getMore. @throws {StoreError} 43 for a cursor that is not open in this namespace. */
  more(id: number, namespace: string, batchSize = Number.POSITIVE_INFINITY): Buffer {
    const cursor = this.#open.get(id);
    if (cursor === undefined || cursor.namespace !== namespace) throw new StoreError(43, `cursor id ${id} not found`);
    cursor.lastUsed = Date.now();
    const batch = take(cursor, batchSize);
    cursor.held ??= cursor.next();
    if (cursor.held === undefined) this.#open.delete(id);
    return formatBatch('nextBatch', batch, namespace, cursor.held === undefined ? 0 : id);
  }

  /** Closes a cursor; false when there was none. */
  kill(id: number): boolean {
    return this.#open.delete(id);
  }

  /** Closes the cursors of a collection that is dropped. */
  killAll(namespace: string): void {
    for (const [id, cursor] of this.#open) if (cursor.namespace === namespace) this.#open.delete(id);
  }
}

function take(cursor: Cursor, batchSize: number): Buffer[] {
  const batch: Buffer[] = [];
  let bytes = 0;
  while (batch.length < batchSize) {
    const raw = cursor.held ?? cursor.next();
    cursor.held = undefined;
    if (raw === undefined) break;
    if (batch.length > 0 && bytes + raw.length > MAX_DOCUMENT_BYTES) {
      cursor.held = raw;
      break;
    }
    bytes += raw.length;
    batch.push(raw);
  }
  return batch;
}

/** Joins stored bytes to a reply without decoding them. */
function formatBatch(field: string, batch: readonly Buffer[], namespace: string, id: number): Buffer {
  const names = batch.map((_raw, i) => Buffer.from(`\x03${i}\0`));
  const arraySize = batch.reduce((sum, raw, i) => sum + raw.length + (names[i] as Buffer).length, 5);
  const array = Buffer.allocUnsafe(arraySize);
  array.writeInt32LE(arraySize, 0);
  let at = 4;
  batch.forEach((raw, i) => {
    at += (names[i] as Buffer).copy(array, at);
    at += raw.copy(array, at);
  });
  array[at] = 0;
  const cursor: Doc = { id: Long.fromNumber(id), ns: namespace };
  const tail = encodeDocument({ ok: 1 }).subarray(4);
  const inner = joinWith(encodeDocument(cursor), Buffer.from(`\x04${field}\0`), array, Buffer.from([0]));
  return joinWith(Buffer.from([0, 0, 0, 0, 0]), Buffer.from('\x03cursor\0'), inner, tail);
}

function joinWith(head: Buffer, ...parts: readonly Buffer[]): Buffer {
  const joined = Buffer.concat([head.subarray(0, -1), ...parts]);
  joined.writeInt32LE(joined.length, 0);
  return joined;
}
