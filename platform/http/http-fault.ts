/** What may go wrong with an answer over HTTP. */
export type HttpFaultKind = 'BROKEN' | 'MALFORMED' | 'NOT_JSON' | 'TOO_LARGE' | 'CANCELLED' | 'CLOSED';

/** A connection that broke, an answer that is none or too large, a call that its caller has ended, or a closed pool. */
export class HttpFault extends Error {
  override readonly name = 'HttpFault';
  readonly kind: HttpFaultKind;

  constructor(kind: HttpFaultKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
