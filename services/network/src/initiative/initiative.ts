/** A line of the action plan, by its code; what it is stands in @cattc/formats. */
export interface Initiative {
  readonly code: string;
}
