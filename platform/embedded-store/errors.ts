const CODE_NAMES: Readonly<Record<number, string>> = {
  2: 'BadValue',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  26: 'NamespaceNotFound',
  27: 'IndexNotFound',
  28: 'PathNotViable',
  40: 'ConflictingUpdateOperators',
  43: 'CursorNotFound',
  48: 'NamespaceExists',
  50: 'MaxTimeMSExpired',
  52: 'DollarPrefixedFieldName',
  53: 'InvalidIdField',
  59: 'CommandNotFound',
  66: 'ImmutableField',
  67: 'CannotCreateIndex',
  72: 'InvalidOptions',
  73: 'InvalidNamespace',
  85: 'IndexOptionsConflict',
  86: 'IndexKeySpecsConflict',
  171: 'CannotIndexParallelArrays',
  238: 'NotImplemented',
  10334: 'BSONObjectTooLarge',
  11000: 'DuplicateKey',
};

/** An error that a client sees with MongoDB's `code` and `codeName`; `details` are further fields of the reply. */
export class StoreError extends Error {
  readonly code: number;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: number, message: string, details: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /** The fields of an error reply, or of one entry of `writeErrors`. */
  toFields(): Record<string, unknown> {
    const codeName = CODE_NAMES[this.code] ?? `Location${this.code}`;
    return { errmsg: this.message, code: this.code, codeName, ...this.details };
  }
}

/** The refusal (238) of something that MongoDB does and this store does not: an error rather than a wrong answer. */
export function notImplemented(what: string): StoreError {
  return new StoreError(238, `${what} is not supported by the embedded store; set MONGODB_URI to use MongoDB`);
}
