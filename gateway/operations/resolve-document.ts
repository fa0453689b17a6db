/** The place where a request's document is found: by its text or its id. Runs before anything is parsed for the request. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Caller } from '#platform/access/caller.ts';
import type { Config } from '#platform/config.ts';
import { HubError } from '#platform/errors.ts';
import type { AdHocTexts } from './ad-hoc-texts.ts';
import { type AskedDocument, readAskedDocument } from './asked-document.ts';
import { mayAsk, mayAskAdHoc } from './may-ask.ts';
import type { RegisteredOperations } from './registered-operations.ts';

/**
 * What a gateway answers beside registered operations: everything, and tells of it (`log`); their texts or ids alone
 * (`enforce`); their ids alone (`ids`). Who may ask ad hoc (`mayAskAdHoc`) is answered in each.
 */
export type OperationsMode = Config['operationsMode'];

/** An operation that a client asks and has not registered. */
export interface UnregisteredOperation {
  /** SHA-256 of the text in hexadecimal. */
  readonly hash: string;
  readonly client: string;
}

/** What documents are found by. */
export interface DocumentResolverOptions {
  readonly registered: RegisteredOperations;
  readonly texts: AdHocTexts;
  readonly mode: OperationsMode;
  /** Told of each unregistered operation of a client once, in the mode `log`. */
  onUnregistered(operation: UnregisteredOperation): void;
}

/**
 * The body of a request with the text of its document in `query`, whatever form the request has; the body itself where
 * it holds the text already, or no document at all.
 * @throws {HubError} PERSISTED_QUERY_NOT_FOUND for an unknown id, OPERATION_NOT_REGISTERED for a text that the mode refuses,
 * BAD_USER_INPUT for an id of a wrong form, or one that is not its text's.
 */
export type ResolveDocument = (body: unknown, caller: Caller) => unknown;

/** Pairs of client and text that are remembered as told. */
const maxTold = 10_000;

/** What finds the documents of requests. */
export function createDocumentResolver({
  registered,
  texts,
  mode,
  onUnregistered,
}: DocumentResolverOptions): ResolveDocument {
  const told = new LRUCache<string, true>({ max: maxTold });

  function tell(text: string, client: string): void {
    const hash = createHash('sha256').update(text).digest('hex');
    const key = `${hash} ${client}`;
    if (told.has(key)) return;
    told.set(key, true);
    onUnregistered({ hash, client });
  }

  function textOfId(id: string, caller: Caller): string {
    const found =
      registered.findById(id).find((operation) => mayAsk(caller, operation))?.body ??
      (mode === 'log' || mayAskAdHoc(caller) ? texts.find(caller, id) : null);
    // Clients of automatic persisted queries read this message, and send the text next.
    if (found === null) throw new HubError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
    return found;
  }

  function checkText(text: string, caller: Caller): void {
    if (mayAskAdHoc(caller)) return;
    if (mode === 'ids')
      throw refuse('This hub answers ids alone: send "documentId" of a registered operation, no text.');
    if (registered.findByText(text).some((operation) => mayAsk(caller, operation))) return;
    if (mode === 'enforce') {
      throw refuse('The operation is not registered for your client. Register it by "hub operations publish".');
    }
    tell(text, caller.client);
  }

  function textOf(asked: AskedDocument, caller: Caller): string {
    if (asked.text === null) return textOfId(asked.id, caller);
    checkText(asked.text, caller);
    if (asked.id !== null) texts.keep(caller, asked.id, asked.text);
    return asked.text;
  }

  return (body, caller) => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    const asked = readAskedDocument(body as Readonly<Record<string, unknown>>);
    if (asked === null) return body;
    const query = textOf(asked, caller);
    return asked.id === null ? body : withText(body as Readonly<Record<string, unknown>>, query);
  };
}

function withText({ documentId, extensions, ...rest }: Readonly<Record<string, unknown>>, query: string): object {
  const { persistedQuery, ...others } = (extensions ?? {}) as Readonly<Record<string, unknown>>;
  return { ...rest, query, ...(Object.keys(others).length > 0 && { extensions: others }) };
}

function refuse(message: string): HubError {
  return new HubError('OPERATION_NOT_REGISTERED', message);
}
