/** Longest that a change is on its way from its commit to every gateway: meanwhile whoever made it is answered anew. */
export const onItsWayMs = 5_000;
const maxWriters = 10_000;

/** Who has just written through this gateway: they read their own changes at once, whatever the event log has told so far. */
export class Writers {
  readonly #until = new Map<string, number>();

  note(person: string | null, now: number = performance.now()): void {
    if (person === null) return;
    this.#until.delete(person);
    this.#until.set(person, now + onItsWayMs);
    for (const [oldest, until] of this.#until) {
      if (this.#until.size <= maxWriters && until > now) break;
      this.#until.delete(oldest);
    }
  }

  hasWritten(person: string | null, now: number): boolean {
    return person !== null && (this.#until.get(person) ?? 0) > now;
  }
}
