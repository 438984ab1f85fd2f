/** An entity of another subgraph, of which only the key is known here. */
export interface Reference {
  readonly id: string;
}

/** A country of the network subgraph. */
export interface CountryReference {
  readonly code: string;
}
