import type { EventEmitter } from 'node:events';

/** What to do when a person, or the system, asks the process to end. */
export interface InterruptListeners {
  /** On the first Ctrl-C, SIGTERM, or closing of the terminal. */
  stop(): void;
  /** On another one after that. */
  kill(): void;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * One Ctrl-C under npm arrives twice: from the terminal, which tells every process in front of it, and from npm, which
 * passes it on. A person's second one comes later than this.
 */
const sameInterruptMs = 400;

/** Listens for interrupts until disposed of. */
export function listenForInterrupts({ stop, kill }: InterruptListeners, source: EventEmitter = process): Disposable {
  let firstAt: number | null = null;
  const onSignal = () => {
    const now = performance.now();
    if (firstAt === null) {
      firstAt = now;
      stop();
    } else if (now - firstAt > sameInterruptMs) {
      kill();
    }
  };
  for (const signal of signals) source.on(signal, onSignal);
  return {
    [Symbol.dispose]() {
      for (const signal of signals) source.off(signal, onSignal);
    },
  };
}
