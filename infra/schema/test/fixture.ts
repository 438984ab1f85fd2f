import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A repository of its own below this package's dist folder, where modules and compiler resolve as in the real one. */
export interface FixtureRepository {
  readonly root: string;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

export async function fixtureRepository(files: Readonly<Record<string, string>>): Promise<FixtureRepository> {
  const root = await mkdtemp(join(import.meta.dirname, '..', 'fixture-'));
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(path, text);
  return { root, write, remove: () => rm(root, { recursive: true, force: true }) };
}

const preamble = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://specs.cattc.org/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")
directive @access(to: [String!]!, audience: String! = "PUBLIC", whileSuspended: Boolean! = false) on OBJECT | FIELD_DEFINITION
directive @label(en: String!, zh: String!, th: String, vi: String, id: String, ms: String, lo: String, km: String, my: String, fil: String) on ENUM_VALUE
`;

const refusal = `
"Why not." type Refusal @shareable @access(to: "EVERYONE") { "Code." code: RefusalCode! "Message." message: String! }
"Codes." enum RefusalCode { "Not you." NOT_ALLOWED @label(en: "Not allowed", zh: "不允许") }
`;

/** Two subgraphs that break no rule; the descriptions hold what a template string must escape. */
export const soundFiles: Readonly<Record<string, string>> = {
  'services/network/schema/schema.graphql': `${preamble}
"A moment." scalar DateTime
"Reads." type Query { "One by \`id\` \\\\ \${x}." organization("Its id." id: ID!): Organization @access(to: "EVERYONE") }
"Writes." type Mutation { "Suspends." suspendMembership("What." input: SuspendMembershipInput!): SuspendMembershipResult! @access(to: "SECRETARIAT") }
"What." input SuspendMembershipInput { "Id." id: ID! "When." effectiveAt: DateTime "Key." idempotencyKey: String "Try." dryRun: Boolean }
"Outcome." union SuspendMembershipResult = SuspendMembershipPayload | Refusal
"Done." type SuspendMembershipPayload { "Of." organization: Organization! }
"Organisation." type Organization @key(fields: "id") @access(to: "EVERYONE") { "Id." id: ID! "Since." createdAt: DateTime! }
`,
  'services/network/schema/refusal.graphql': refusal,
  'services/network/schema/mappers.json': '{ "Organization": "../organization/organization.ts#Organization" }',
  'services/trading/schema/schema.graphql': `${preamble}${refusal}
"Reads." type Query { "One." listing("Its id." id: ID!): Listing @access(to: "EVERYONE") }
"Listing." type Listing @key(fields: "id") @access(to: "EVERYONE") { "Id." id: ID! "By." organization: Organization }
type Organization @key(fields: "id") { id: ID! "Offers." listings: [Listing!] @access(to: "EVERYONE") }
`,
};
