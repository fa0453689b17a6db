import type { CostChange, Finding } from './model.ts';

/** Why the registry refuses, and the HTTP status that tells it. */
export const refusalStatus = {
  UNSIGNED: 401,
  BAD_SIGNATURE: 401,
  REPLAYED: 401,
  STALE: 401,
  NOT_ALLOWED: 403,
  BAD_CHANGE: 400,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_LARGE: 413,
  CHECK_FAILED: 422,
  FAILED: 500,
  BUSY: 503,
} as const;

/** See `refusalStatus`. */
export type RefusalCode = keyof typeof refusalStatus;

/** What the registry answers where it refuses. */
export interface RefusalBody {
  readonly code: RefusalCode;
  readonly message: string;
  /** What to do about it, in a sentence. */
  readonly remedy: string;
  /** What the check found; missing where nothing was checked. */
  readonly findings?: readonly Finding[];
  readonly costs?: readonly CostChange[];
}

/** Something that the registry does not do for whoever asked; nothing has changed. */
export class RegistryRefusal extends Error {
  override readonly name = 'RegistryRefusal';
  readonly code: RefusalCode;
  readonly remedy: string;
  readonly found: Pick<RefusalBody, 'findings' | 'costs'>;

  constructor(
    code: RefusalCode,
    message: string,
    remedy: string,
    options: { readonly found?: Pick<RefusalBody, 'findings' | 'costs'>; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.remedy = remedy;
    this.found = options.found ?? {};
  }

  /** What goes over HTTP. */
  get body(): RefusalBody {
    return { code: this.code, message: this.message, remedy: this.remedy, ...this.found };
  }
}
