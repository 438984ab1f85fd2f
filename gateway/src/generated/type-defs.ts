/* Generated from the schema folder by `npm run generate`; never edited. */
export const typeDefs = `"Whatever has a typed id of its own: a prefix that says what it is, such as org_, and a UUID."
interface Node {
  "Typed id."
  id: ID!
}

extend type Query {
  "What a typed id means to the caller; null where they may see nothing by it. The id of a merged organisation means its survivor."
  node("Typed id, such as org_01890a5d-ac96-774b-bcce-b302099a8057." id: ID!): Node @access(to: "EVERYONE", whileSuspended: true)
  "What typed ids mean, in their order: null in the place of each by which the caller may see nothing."
  nodes("Typed ids, 1 to 100, of any kinds." ids: [ID!]!): [Node] @access(to: "EVERYONE", whileSuspended: true)
}

type ActionItem implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type AgencyMandate implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type CountryGroup implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Delegate implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Document implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Duplicate implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Launch implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Signing implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Forum implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type ForumSession implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type InnovationPlatform implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Listing implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Mandate implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Mechanism implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Meeting implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Membership implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type MembershipRecording implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Organization implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type PartnerSystem implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Person implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type Position implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type TalentProfile implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

type WorkingGroup implements Node @key(fields: "id", resolvable: false) {
  id: ID!
}

extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://specs.cattc.org/access/v1.0", import: ["@access"])
  @composeDirective(name: "@access")

"Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others."
type Query

extend type Query {
  """
  What is found of several kinds, each as its own list finds it and as far as the caller may see it: the very names first, then names that begin with the text, then what holds all its words, then what is written like it.
  Where a subgraph is away, the others' hits come with an error that names it; the next page asks it again.
  """
  search(
    "Words, in any language and script, or the number of a case, 1 to 200 characters."
    text: String!
    "Which kinds; all by default. Of equal ranks those of the kind that is named first come first, by turns."
    kinds: [SearchKind!]
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
  ): SearchConnection @access(to: "EVERYONE", whileSuspended: true)
}

"A kind of records that can be searched for."
enum SearchKind {
  "Organisations: names, places, types, fields."
  ORGANIZATION @label(en: "Organisation", zh: "机构")
  "Memberships and applications, by their whole number."
  MEMBERSHIP @label(en: "Membership", zh: "成员资格")
  "Offers and requests: titles, summaries, numbers. The newest hundred that are found are ranked at a time."
  LISTING @label(en: "Offer or request", zh: "供需信息")
  "Positions: titles and summaries. The newest hundred that are found are ranked at a time."
  POSITION @label(en: "Position", zh: "岗位")
}

"How well something fits a search."
enum SearchRank {
  "It is called, or numbered, just so."
  EXACT @label(en: "Exact", zh: "完全一致")
  "A name of it begins so."
  BEGINS @label(en: "Begins so", zh: "以此开头")
  "All words are in its names."
  WORDS @label(en: "All words", zh: "包含全部词语")
  "It is found by something else, or by words that are written like these."
  LIKE @label(en: "Alike", zh: "近似")
}

"A page of what a search has found."
type SearchConnection @access(to: "EVERYONE") {
  "What was found, with its places."
  edges: [SearchEdge!]!
  "What was found alone; null where it has gone since."
  nodes: [Node]!
  "Where this page is."
  pageInfo: PageInfo!
}

"Something that a search has found."
type SearchEdge @access(to: "EVERYONE") {
  "What was found; null where it has gone since."
  node: Node
  "What kind of record it is."
  kind: SearchKind!
  "How well it fits."
  rank: SearchRank!
  "What of it was found, and where, as far as its kind tells."
  matches: [FoundText!]!
  "Its place in what was found."
  cursor: String!
}

"A text in which a search has found something."
type FoundText @access(to: "EVERYONE") {
  "The text as it is; none of it is markup."
  value: String!
  "Which parts of it were found, in order, none touching another."
  ranges: [FoundRange!]!
}

"A part of a text, in UTF-16 units."
type FoundRange @access(to: "EVERYONE") {
  "Where it begins, from 0."
  start: Int!
  "How long it is."
  length: Int!
}

"An instant in UTC, RFC 3339: 2026-03-01T09:30:00.000Z."
scalar DateTime @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339")

"A calendar day, ISO 8601: 2026-03-01."
scalar Date

"Whole minor units of a currency as a decimal string: 1,234.50 yuan is \\"123450\\"."
scalar MinorUnits

"The label of an enum value in the official languages; see vocabulary(name)."
directive @label(
  "English"
  en: String!
  "Simplified Chinese"
  zh: String!
  "Thai"
  th: String
  "Vietnamese"
  vi: String
  "Indonesian"
  id: String
  "Malay"
  ms: String
  "Lao"
  lo: String
  "Khmer"
  km: String
  "Burmese"
  my: String
  "Filipino"
  fil: String
) on ENUM_VALUE

"""
Who may read what it stands at, or (at a field of Mutation) run it. A field inherits its type's rule; what has no rule is refused by the build.
docs/access.md has all rules in words.
"""
directive @access(
  "Alternatives: a role, or one of EVERYONE, SIGNED_IN, STAFF; after a colon the relation to the record that it takes, such as MEMBER:OWN_ORGANIZATION."
  to: [String!]!
  "For whose eyes it is: PUBLIC, NETWORK, RESTRICTED or PERSONAL. Reads of the last two are recorded, except of one's own."
  audience: String! = "PUBLIC"
  "Whether it holds for members of an organisation too whose membership is suspended; elsewhere they count as PUBLIC. A field that does not say is as its type."
  whileSuspended: Boolean
) on OBJECT | FIELD_DEFINITION

"""
How long an answer with it may be kept, and which events end that before. At a type it holds for each field that says nothing and leads to no other records.
What says nothing is not kept, but for the values and pages that a kept field holds; nor is what is RESTRICTED or PERSONAL, as each read of it is recorded.
"""
directive @cacheControl(
  "Seconds; 0: it is never kept."
  maxAge: Int!
  """
  Topics of the events that may change it, such as network.membership: any event of the topic; followed by :ITSELF only those about records of the answer, by
  :OF_IT only those that name a record of the answer.
  """
  changedBy: [String!]! = []
) on OBJECT | FIELD_DEFINITION

"An expected no: nothing was changed. The message says in your language why, and what can be done."
type Refusal @shareable @access(to: "EVERYONE") {
  "What kind of no it is, for programs."
  code: RefusalCode!
  "The reason for a person, in the language of Accept-Language (English or simplified Chinese)."
  message: String!
  "Each value of the input that is not as it should be."
  details: [RefusalDetail!]!
  "True where the same request can succeed later without a change."
  retryable: Boolean!
}

"One value of an input that cannot be taken."
type RefusalDetail @shareable @access(to: "EVERYONE") {
  "Where it is in the input, such as names[0].value."
  path: String!
  "What is wrong with it."
  problem: String!
  "What would be right."
  expected: String!
}

"Why a mutation was refused."
enum RefusalCode {
  "The caller has no token."
  UNAUTHENTICATED @label(en: "Not signed in", zh: "未登录")
  "The caller's mandate does not allow it."
  FORBIDDEN @label(en: "Not allowed", zh: "无权限")
  "The mandate covers editing, not what commits whom the caller acts for."
  MAY_NOT_SIGN @label(en: "May not sign", zh: "无签署权限")
  "The membership of the caller's organisation is suspended."
  ORGANIZATION_SUSPENDED @label(en: "Organisation suspended", zh: "机构成员资格已中止")
  "Nothing that the caller may see has this id."
  NOT_FOUND @label(en: "Not found", zh: "未找到")
  "The state does not allow it."
  WRONG_STATE @label(en: "Not possible in this state", zh: "当前状态不可执行")
  "It was changed since the caller read it."
  STALE_VERSION @label(en: "Changed meanwhile", zh: "内容已变更")
  "Four eyes: the same person did an earlier step."
  SAME_PERSON @label(en: "Same person", zh: "须另一人办理")
  "The caller holds a mandate for the organisation concerned."
  OWN_ORGANIZATION @label(en: "Own organisation", zh: "涉及本机构")
  "The caller acts for another organisation."
  NOT_OWN_ORGANIZATION @label(en: "Not your organisation", zh: "非本机构")
  "A value of the input cannot be taken."
  INVALID_INPUT @label(en: "Invalid input", zh: "输入无效")
  "The idempotency key was used with another input."
  IDEMPOTENCY_KEY_REUSED @label(en: "Idempotency key reused", zh: "幂等键重复使用")
}

"A page of a list, after the Relay connection specification."
type PageInfo @shareable @access(to: "EVERYONE") {
  "Whether more follows."
  hasNextPage: Boolean!
  "Whether something comes before."
  hasPreviousPage: Boolean!
  "Cursor of the first item; null on an empty page."
  startCursor: String
  "Cursor of the last item: give it as \`after\` for the next page."
  endCursor: String
}

"Something that could be done with a thing in its present state, and whether this caller may."
type Action @shareable @access(to: "EVERYONE") {
  "Name of the mutation."
  name: String!
  "Whether the caller may do it now."
  allowed: Boolean!
  "Why not; empty where it is allowed."
  refusals: [Refusal!]!
}

"One change of a case: who, when, and why."
type Transition @shareable @access(to: "EVERYONE") {
  "Version of the case after it."
  version: Int!
  "Name of the mutation, or of the system's own act."
  action: String!
  "State before; null for the first."
  fromState: String
  "State after."
  toState: String!
  "Role under which it was done; CONSUMER where it followed from another part of the system, CLOCK where a deadline came."
  actorRole: String!
  "Country that the actor acted for."
  actorCountry: String
  "Who did it; only for the staff of the centre."
  actorPerson: String @access(to: "STAFF", audience: "RESTRICTED")
  "The mandate under which that person did it; only for the staff of the centre."
  actorMandate: String @access(to: "STAFF", audience: "RESTRICTED")
  "The machine that acted for that person; only for the staff of the centre."
  actorVia: String @access(to: "STAFF", audience: "RESTRICTED")
  "When it was recorded."
  recordedAt: DateTime!
  "Since when it is so."
  effectiveAt: DateTime!
  "Reason code, see vocabulary(name); only for the parties and the staff."
  reason: String @access(to: "EVERYONE:PARTY", whileSuspended: true)
  "What the actor wrote; only for the parties and the staff."
  note: String @access(to: "EVERYONE:PARTY", whileSuspended: true)
}

"A text that a person wrote, in one language."
type LocalizedText @shareable @access(to: "EVERYONE") {
  "The text."
  value: String!
  "BCP 47 tag of the language it is in."
  lang: String!
  "Who made it."
  provenance: Provenance!
  "True where it is not in the language that was asked for."
  isFallback: Boolean!
}

"How a text came to be."
enum Provenance {
  "Written by a person."
  HUMAN @label(en: "Human", zh: "人工撰写")
  "Translated by a machine, unread."
  MACHINE @label(en: "Machine translation", zh: "机器翻译")
  "Translated by a machine and reviewed by a person."
  REVIEWED @label(en: "Reviewed translation", zh: "人工审校译文")
}

"A text that a person wrote, in one language, as it is given."
input LocalizedTextInput {
  "The text."
  value: String!
  "BCP 47 tag of the language it is in, such as en, zh-Hans or th."
  lang: String!
  "Who made it."
  provenance: Provenance! = HUMAN
}

"An exact amount of money."
type Money @shareable @access(to: "EVERYONE") {
  "Whole minor units of the currency; the dong has none, so 1 dong is \\"1\\", and 1 yuan is \\"100\\"."
  amount: MinorUnits!
  "ISO 4217 code."
  currency: String!
}

"An exact amount of money, as it is given."
input MoneyInput {
  "Whole minor units of the currency, as a decimal string."
  amount: MinorUnits!
  "ISO 4217 code of a currency in force, such as CNY, THB or VND."
  currency: String!
}

"What keeps something blocked; it returns to what it was when no cause is left."
enum BlockCause {
  "The membership of its owner is suspended or has ended."
  MEMBERSHIP @label(en: "Membership", zh: "成员资格", th: "สมาชิกภาพ", vi: "Tư cách thành viên", id: "Keanggotaan", ms: "Keahlian")
  "Compliance objects."
  COMPLIANCE @label(en: "Compliance", zh: "合规", th: "กำกับดูแล", vi: "Tuân thủ", id: "Kepatuhan", ms: "Pematuhan")
}

"What somebody decided, was refused, or read that is not public; never changed, and sealed into a chain of hashes."
type AuditEntry @shareable @access(to: ["COMPLIANCE", "ADMIN"]) {
  "Number of the entry in its service."
  id: ID!
  "When it was."
  at: DateTime!
  "What kind of entry it is."
  kind: AuditKind!
  "Who, by the issuer's name and the token's subject; null without a token."
  person: String
  "The machine that acted for the person."
  via: String
  "Id of the mandate that the person acted under."
  mandate: String
  "Role of the mandate."
  role: String!
  "Id of the organisation that the person acted for."
  organization: String
  "ISO 3166-1 alpha-2 code of the country that the person acted for."
  country: String
  "The mutation, or each field that was read, such as Membership.note."
  actions: [String!]!
  "Ids of the records concerned, at most 100: what concerns more is several entries."
  subjects: [String!]!
  "ACCEPTED, or the refusal's code."
  outcome: String!
  "Reason code, where one was given."
  reason: String
  "Which values of the input were wrong, or which entries of an audit were asked for."
  details: String
  "Id of the request, as its answer had it in x-request-id."
  requestId: String!
  "Trace context of the request."
  traceparent: String
  "Whether it is in the chain already, within a second as a rule: from then on a change is found by npm run verify-audit."
  sealed: Boolean!
}

"Kind of an entry of the audit."
enum AuditKind {
  "Something was accepted."
  DECISION @label(en: "Decision", zh: "决定")
  "Something was refused: the matter did not allow it."
  REFUSAL @label(en: "Refusal", zh: "拒绝")
  "Something was refused: the caller's rights did not allow it."
  DENIAL @label(en: "Denied access", zh: "拒绝访问")
  "Something that is not public was read."
  READ @label(en: "Read", zh: "读取")
}

"A page of an audit."
type AuditEntryConnection @shareable {
  "Entries with their cursors."
  edges: [AuditEntryEdge!]!
  "The entries alone."
  nodes: [AuditEntry!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"An entry of an audit in a list."
type AuditEntryEdge @shareable {
  "The entry."
  node: AuditEntry!
  "Its place in the list."
  cursor: String!
}

"Which entries; all conditions hold at once, several values of one are alternatives."
input AuditFilter {
  "Who."
  person: String
  "Through which machine."
  via: String
  "Under which mandate."
  mandate: String
  "Under which role."
  role: String
  "A mutation, or a field that was read, such as Membership.note."
  action: String
  "Id of a record."
  subject: String
  "Kinds of entries."
  kinds: [AuditKind!]
  "ACCEPTED, or codes of refusals; at most 20."
  outcomes: [String!]
  "The earliest."
  from: DateTime
  "The latest."
  to: DateTime
}

"Order of an audit."
enum AuditOrder {
  "Oldest first."
  AT @label(en: "Oldest first", zh: "最早在前")
  "Newest first; the default."
  AT_DESC @label(en: "Newest first", zh: "最新在前")
}
`;
