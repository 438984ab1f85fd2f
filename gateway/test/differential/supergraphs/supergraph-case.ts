/** Subgraphs whose composition has one feature of federation, or several that meet in it. */
export interface SupergraphCase {
  readonly name: string;
  /** What is tried here. */
  readonly about: string;
  /** Bounds the fields of an operation where the planner weighs so many ways to each that larger ones take it seconds. */
  readonly maxFields?: number;
  /** SDL by subgraph; the link to the specification of federation is put before each. */
  readonly subgraphs: Readonly<Record<string, string>>;
}

export const federationLink = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@tag"])\n`;
