// Answers are put together from texts whose characters each stand for one byte of UTF-8: pieces of a ministry's answer
// are copied without being read, and Node writes such a text (`latin1`) a good deal quicker than any other.

const beyondAscii = /[^\0-\x7f]/;

/** A text whose characters are the bytes of the given one in UTF-8. */
export function toByteText(text: string): string {
  return beyondAscii.test(text) ? Buffer.from(text).toString('latin1') : text;
}

/** The text whose UTF-8 the characters of the given one are. */
export function fromByteText(bytes: string): string {
  return beyondAscii.test(bytes) ? Buffer.from(bytes, 'latin1').toString() : bytes;
}
