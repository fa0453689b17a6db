/** Whether somebody still waits for an answer. An AbortSignal would say the same, for more work in each request. */
export class Departure {
  #hasGone = false;
  #listeners: Set<() => void> | null = null;

  /** Whether nobody waits any more. */
  get hasGone(): boolean {
    return this.#hasGone;
  }

  /** Says that nobody waits any more; who listens is told once. */
  go(): void {
    if (this.#hasGone) return;
    this.#hasGone = true;
    const listeners = this.#listeners ?? [];
    this.#listeners = null;
    for (const listener of listeners) listener();
  }

  /** Has a function called when nobody waits any more. Who has gone already is told by `hasGone`. */
  listen(listener: () => void): void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
  }

  /** Ends what `listen` began. */
  unlisten(listener: () => void): void {
    this.#listeners?.delete(listener);
  }
}
