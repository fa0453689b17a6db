/** Of an operation that is not answered by splicing: its compiler's way out. */
export class NotSpliceable extends Error {
  override readonly name = 'NotSpliceable';
}
