import { endOfInt, endOfNumber } from './json-numbers.ts';
import { type ScanField, type ScanObject, type ScanValue, valueKinds } from './program.ts';
import { endOfString } from './scan-values.ts';
import type { ScanObjectAt } from './scanner.ts';

// Writes the scan of an object as code: a comparison of four bytes where a name has to stand, a call where a value does.
// Nothing but numbers goes from the graph into the code.

/** The scan of an object and all in it. */
export function generateScan(object: ScanObject): ScanObjectAt {
  const code = new ScanCode();
  const name = code.addFunction(object);
  const source = `'use strict';\n${code.functions.join('\n')}\nreturn ${name};`;
  return new Function('endOfInt', 'endOfNumber', 'endOfString', source)(endOfInt, endOfNumber, endOfString);
}

class ScanCode {
  readonly functions: string[] = [];
  #names = 0;

  /** Adds a function that goes over the object, and gives its name. Elements of lists are functions of their own. */
  addFunction(object: ScanObject): string {
    const name = this.#name('scan');
    const body = this.#object(object);
    this.functions.push(`function ${name}(s, at) { const b = s.bytes, v = s.view, t = s.tape;\n${body}\nreturn at; }`);
    return name;
  }

  #name(kind: string): string {
    this.#names += 1;
    return `${kind}${this.#names}`;
  }

  #object(object: ScanObject): string {
    const close = byteCode(closingBrace);
    if (object.recordSize === 0) {
      const count = object.counts === 1 ? 's.objects += 1;\n' : '';
      return `${count}${object.fields.map((field) => this.#field(field, '')).join('\n')}\n${close}`;
    }
    const record = this.#name('r');
    const outside = this.#name('o');
    return `const ${outside} = s.objects; s.objects = ${object.counts};
const ${record} = t.reserve(${object.recordSize});
${object.fields.map((field) => this.#field(field, record)).join('\n')}
${object.targets.map((target) => targetCode(target, record)).join('\n')}
t.set(${record}, t.length); t.set(${record} + 1, s.objects); s.objects = ${outside};
${close}`;
  }

  #field({ lead, value, startSlot, endSlot, recordSlot, valueSlot }: ScanField, record: string): string {
    const note = (slot: number, what: string) => (slot === 0 ? '' : `t.set(${record} + ${slot}, ${what});\n`);
    return [
      note(startSlot, 'at + 1'),
      `${literalCode(lead)}\n`,
      note(recordSlot, 't.length'),
      note(valueSlot, 'at'),
      this.#value(value),
      '\n',
      note(valueSlot && valueSlot + 1, 'at'),
      note(endSlot, 'at'),
    ].join('');
  }

  #value(value: ScanValue): string {
    const something = this.#something(value);
    if (value.nonNull) return `{ ${something} }`;
    const noted = value.isOpen ? 't.push(-1);' : '';
    return `if (b[at] === ${letterN}) { ${literalCode(nullBytes)} ${noted} } else { ${something} }`;
  }

  #something(value: ScanValue): string {
    if (value.subject !== null) return `at = s.subject(at, '${value.subject}'); ${failing}`;
    switch (value.kind) {
      case valueKinds.string:
        return `at = endOfString(b, v, at); ${failing}`;
      case valueKinds.int:
        return `at = endOfInt(b, at); ${failing}`;
      case valueKinds.float:
        return `at = endOfNumber(b, at); ${failing}`;
      case valueKinds.boolean:
        return `${oneOfCode([trueBytes, falseBytes])}`;
      case valueKinds.oneOf:
        return oneOfCode(value.allowed ?? []);
      case valueKinds.scalar:
        return scalarCode;
      case valueKinds.object:
        return this.#object(value.object as ScanObject);
      case valueKinds.list:
        return this.#list(value, value.element as ScanValue);
    }
  }

  #list({ isOpen }: ScanValue, element: ScanValue): string {
    const record = this.#name('l');
    const count = this.#name('n');
    const elementCode = element.object ? this.#elementObject(element, element.object) : this.#value(element);
    return `${byteCode(openingBracket)}
${isOpen ? `const ${record} = t.reserve(2);` : ''} let ${count} = 0;
if (b[at] === ${closingBracket}) at += 1; else for (;;) {
${elementCode}
${count} += 1;
const next = b[at++]; if (next === ${comma}) continue; if (next === ${closingBracket}) break; return -1; }
${isOpen ? `t.set(${record}, t.length); t.set(${record} + 1, ${count});` : ''}`;
  }

  #elementObject(element: ScanValue, object: ScanObject): string {
    const call = `at = ${this.addFunction(object)}(s, at); ${failing}`;
    if (element.nonNull) return call;
    const noted = element.isOpen ? 't.push(-1);' : '';
    return `if (b[at] === ${letterN}) { ${literalCode(nullBytes)} ${noted} } else { ${call} }`;
  }
}

const failing = 'if (at === -1) return -1;';

function byteCode(byte: number): string {
  return `if (b[at] !== ${byte}) return -1; at += 1;`;
}

function literalCode(bytes: Uint8Array): string {
  return `if (!(${standsCode(bytes, 0)})) return -1; at += ${bytes.length};`;
}

// By four bytes, the last of which may be compared twice.
function standsCode(bytes: Uint8Array, from: number): string {
  const { length } = bytes;
  if (length < 4) return [...bytes].map((byte, index) => `b[at + ${index}] === ${byte}`).join(' && ');
  const view = new DataView(bytes.buffer, bytes.byteOffset, length);
  const places = Array.from({ length: Math.ceil(length / 4) }, (_, index) => Math.min(index * 4, length - 4));
  const compared = places
    .slice(from)
    .map((place) => `v.getInt32(at + ${place}, true) === ${view.getInt32(place, true)}`);
  return compared.join(' && ') || 'true';
}

// Told apart by their first four bytes, where they all have so many.
function oneOfCode(allowed: readonly Uint8Array[]): string {
  const choose = (from: number, those: readonly Uint8Array[]) =>
    `${those.map((bytes) => `if (${standsCode(bytes, from)}) at += ${bytes.length};`).join(' else ')} else return -1;`;
  if (allowed.length === 0) return 'return -1;';
  if (allowed.length === 1 || allowed.some(({ length }) => length < 4)) return choose(0, allowed);
  const byStart = new Map<number, Uint8Array[]>();
  for (const bytes of allowed) {
    const start = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getInt32(0, true);
    byStart.set(start, [...(byStart.get(start) ?? []), bytes]);
  }
  const cases = [...byStart].map(([start, those]) => `case ${start}: ${choose(1, those)} break;`);
  return `switch (v.getInt32(at, true)) { ${cases.join('\n')} default: return -1; }`;
}

// By a null key nobody is asked for.
function targetCode({ index, slot, parts }: ScanObject['targets'][number], record: string): string {
  const isNull = parts.map(({ valueSlot }) => `b[t.at(${record} + ${valueSlot})] === ${letterN}`).join(' || ');
  const check = isNull === '' ? '' : `if (${isNull}) return -1; `;
  return `${check}t.set(${record} + ${slot}, s.targets[${index}].add(s, ${record}));`;
}

const quoteMark = 34;
const comma = 44;
const openingBracket = 91;
const closingBracket = 93;
const letterF = 102;
const letterN = 110;
const letterT = 116;
const closingBrace = 125;
const nullBytes = Buffer.from('null');
const trueBytes = Buffer.from('true');
const falseBytes = Buffer.from('false');

const scalarCode = `switch (b[at]) {
case ${quoteMark}: at = endOfString(b, v, at); break;
case ${letterT}: case ${letterF}: ${oneOfCode([trueBytes, falseBytes])} break;
default: at = endOfNumber(b, at); }
${failing}`;
