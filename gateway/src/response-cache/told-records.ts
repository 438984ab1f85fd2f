/** A typed id, wherever it stands. */
const typedId = /\b[a-z]{2,8}_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;

/** Ids that stand in a text, such as the JSON of variables or of an event. */
export function idsWithin(text: string): readonly string[] {
  return text.match(typedId) ?? [];
}

/** The records that the subgraphs' answers to one operation tell of, as the subgraphs name them. */
export class ToldRecords {
  readonly ids = new Set<string>();
  #isWhole = true;

  /** False where a subgraph did not name them, as there were too many. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** `named`: ids with commas between them; `*` for more than can be named. */
  add(named: string | undefined): void {
    if (named === undefined || named === '*') this.#isWhole = false;
    else if (named !== '') for (const id of named.split(',')) this.ids.add(id);
  }
}
