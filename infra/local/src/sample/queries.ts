export interface WelcomeQuery {
  readonly title: string;
  readonly text: string;
}

/** What a newcomer may paste into GraphiQL right after the start; each answers without a token. */
export const queries: readonly WelcomeQuery[] = [
  {
    title: 'Members of the network in Thailand, with what they offer (three subgraphs, one query)',
    text: `
{
  organizations(filter: { countries: ["TH"], membershipStates: [ACTIVE] }, first: 5) {
    totalCount
    nodes {
      displayName
      thai: displayName(lang: "th")
      country { name(lang: "zh-Hans") }
      membership { number state validTo }
      listings(first: 3) { nodes { number title { value } state } }
      positions(first: 3) { nodes { number title { value } state } }
    }
  }
}`,
  },
  {
    title: 'Search in any script',
    text: `
{
  chinese: organizations(search: "广西", first: 3) { nodes { displayName(lang: "zh") } }
  thai: organizations(search: "จุฬาลงกรณ์", first: 3) { nodes { displayName } }
  vietnamese: organizations(search: "dai hoc bach khoa", first: 3) { nodes { displayName(lang: "vi") } }
}`,
  },
  {
    title: 'The countries of ASEAN in the year 2021 and today, and a vocabulary with its labels',
    text: `
{
  in2021: countries(group: "ASEAN", on: "2021-09-09") { code }
  today: countries(group: "ASEAN") { code name(lang: "zh-Hans") agencies { organization { displayName } } }
  vocabulary(name: "MembershipState") { code label(lang: "zh-Hans") }
}`,
  },
];

/** The same where no sample was loaded: what every system knows from its beginning. */
export const queriesWithoutSample: readonly WelcomeQuery[] = [
  {
    title: 'Some countries by their names, and a vocabulary with its labels',
    text: `
{
  countries(codes: ["CN", "TH", "VN"]) { code name chinese: name(lang: "zh-Hans") vietnamese: name(lang: "vi") }
  vocabulary(name: "MembershipState") { code label(lang: "zh-Hans") }
}`,
  },
];
