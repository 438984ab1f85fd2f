export interface LogSilenceOptions {
  /** When the log was heard last, of performance.now(); undefined while it is not followed. */
  readonly heardAt: () => number | undefined;
  /** It is heard again: what happened meanwhile is told from now on. */
  readonly onBack: () => void;
  readonly silentAfterMs: number;
  /** How often it is looked at, however seldom somebody asks. */
  readonly lookEveryMs: number;
}

/** Whether the event log is heard. That it was silent is noticed though nobody asked meanwhile: the first who asks after it must not be given what was kept before. */
export class LogSilence {
  readonly #options: LogSilenceOptions;
  readonly #looks: NodeJS.Timeout;
  #isSilent = true;

  constructor(options: LogSilenceOptions) {
    this.#options = options;
    this.#looks = setInterval(() => this.isHeard(performance.now()), options.lookEveryMs).unref();
  }

  isHeard(now: number): boolean {
    const { heardAt, onBack, silentAfterMs } = this.#options;
    const heard = heardAt();
    const isSilent = heard === undefined || now - heard > silentAfterMs;
    if (this.#isSilent && !isSilent) onBack();
    this.#isSilent = isSilent;
    return !isSilent;
  }

  stop(): void {
    clearInterval(this.#looks);
  }
}
