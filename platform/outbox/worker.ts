/** The postman of a room: takes what waits in its outboxes to the other ministries, again and again until it arrives. */
import { HubError } from '#platform/errors.ts';
import type { Logger } from '#platform/logger.ts';
import { type HubConnection, hubName } from './hub-connection.ts';
import type { Outbox, OutgoingRecord } from './outbox.ts';

/** An outbox, and how one of its messages is delivered. */
export interface OutboxRoute<TRecord extends OutgoingRecord> {
  readonly outbox: Outbox<TRecord>;
  /**
   * Delivers a taken message and marks it as arrived. It may be called again for a message that has arrived.
   * @throws where it did not arrive; it is then tried again later.
   */
  deliver(record: TRecord, hub: HubConnection, now: Date): Promise<void>;
}

/** What a worker works with. */
export interface OutboxWorkerOptions<TRecord extends OutgoingRecord> {
  readonly route: OutboxRoute<TRecord>;
  /** Null where no hub is configured: messages then wait. */
  readonly hub: HubConnection | null;
  readonly logger: Logger;
  readonly now?: () => Date;
}

/** A room's worker. */
export interface OutboxWorker {
  /** Delivers what is due, at most 100 messages, and answers how many arrived. Stops at the first where the hub is away. */
  deliverDue(): Promise<number>;
  /** Looks for messages every second from now on. */
  start(): void;
  /** Lets the message in hand end, and looks for no other. The connection is closed. */
  close(): Promise<void>;
}

const pollMs = 1000;
const mostInOnePass = 100;

/** A worker that does not look for messages yet. */
export function createOutboxWorker<TRecord extends OutgoingRecord>({
  route: { outbox, deliver },
  hub,
  logger,
  now = () => new Date(),
}: OutboxWorkerOptions<TRecord>): OutboxWorker {
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<unknown> = Promise.resolve();
  let isClosing = false;

  async function deliverDue(): Promise<number> {
    if (hub === null) return 0;
    let arrived = 0;
    for (let n = 0; n < mostInOnePass && !isClosing; n += 1) {
      const record = await outbox.take(now());
      if (record === null) break;
      try {
        await deliver(record, hub, now());
        arrived += 1;
      } catch (fault) {
        await outbox.postpone(record, now());
        logger.warn({ attempts: record.delivery.attempts, code: codeOf(fault) }, 'a message did not arrive, and waits');
        if (isHubAway(fault)) break;
      }
    }
    return arrived;
  }

  function look(): void {
    working = deliverDue()
      // A database that is away for a moment is no reason to stop looking.
      .catch((fault: unknown) => logger.warn({ code: codeOf(fault) }, 'the outbox cannot be read'))
      .then(() => {
        if (!isClosing) timer = setTimeout(look, pollMs).unref();
      });
  }

  return {
    deliverDue,
    start() {
      if (hub !== null) return look();
      logger.info('no hub is configured (HUB_URL, and a token): messages to other ministries wait');
    },
    async close() {
      isClosing = true;
      clearTimeout(timer);
      await working;
      await hub?.close();
    },
  };
}

function codeOf(fault: unknown): string {
  return fault instanceof HubError ? fault.code : fault instanceof Error ? fault.name : 'unknown';
}

function isHubAway(fault: unknown): boolean {
  return fault instanceof HubError && fault.extensions.ministry === hubName;
}
