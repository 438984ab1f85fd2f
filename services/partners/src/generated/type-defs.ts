/* Generated from the schema folder by `npm run generate`; never edited. */
export const typeDefs = `extend type Query {
  "Who decided, was refused or read what of partner systems. COMPLIANCE and administrators; reading it is recorded in it."
  partnersAudit(
    "Which entries."
    filter: AuditFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: AuditOrder = AT_DESC
  ): AuditEntryConnection @access(to: ["COMPLIANCE", "ADMIN"], audience: "RESTRICTED")
}

"A partner's own series of events, numbered 1, 2, 3 without gaps; read at /events and /events/stream."
type PartnerFeed @access(to: ["STAFF", "PARTNER_SYSTEM"]) {
  "Feedsequence of the newest event; 0 before the first."
  head: String!
  "Feedsequence of the oldest event that is still kept; one more than head where none is."
  oldest: String!
  "Cursor of the newest event: whoever gives it as \`after\` gets what comes next."
  cursor: String!
  "Events of the system's log that are not in the feeds yet; null where the log does not answer."
  lag: Int
}

"Why an event that is in a feed is no longer told: the \`reason\` of org.cattc.partners.feed.withheld.v1."
enum WithheldReason {
  "The event is restricted, and the system or its token has no scope events:restricted."
  SCOPE_MISSING @label(en: "Scope missing", zh: "缺少权限范围")
  "The event is not for the system's country."
  NOT_FOR_COUNTRY @label(en: "Not for this country", zh: "不面向该国")
}

"An event of the caller's feed, as it stands at /events and /events/stream too."
type FeedEvent @access(to: "PARTNER_SYSTEM") {
  "Cursor behind the event, such as k7m2qd-1042: the \`after\` to go on with."
  cursor: String!
  "Its number in the feed."
  feedsequence: String!
  "Id of the event: with source it tells a repetition."
  id: ID!
  "What published it."
  source: String!
  "Event type, such as org.cattc.network.membership.approved.v1; org.cattc.partners.feed.withheld.v1 in the place of what may no longer be told."
  type: String!
  "Id of the record that it is about."
  subject: ID!
  "When it happened."
  time: DateTime!
  "Version of the record; null of a withheld one."
  sequence: String
  "Binds what followed from one request; null of a withheld one."
  correlationId: String
  "The whole event: a CloudEvent in structured JSON, byte for byte as on every channel."
  text: String!
  "The record as it is now, as the caller may see it; null where that is not at all."
  record: FeedRecord
}

"What the events of a feed are about."
union FeedRecord = AgencyMandate | CountryGroup | Document | Listing | Membership | Organization | PartnerSystem | Position | TalentProfile

"Which events of a feed; both conditions hold at once."
input FeedFilter {
  "Event types, at most 50; \`*\` at the end stands for any ending: org.cattc.trading.*"
  types: [String!]
  "Those about one record, by its id."
  subject: ID
}

extend type Subscription {
  "The feed of the partner's system that asks: what stands behind a cursor, then each event as it comes. At least once, in the order of their numbers. A refusal is the last value, with the code that /events gives."
  events(
    "Which ones; all by default."
    filter: FeedFilter
    "Cursor to go on from; head for what comes from now on. By default from the oldest event that is kept."
    after: String
  ): FeedEvent @access(to: "PARTNER_SYSTEM")
}

"A partner country's machine that follows the events. A system sees itself, the staff of the centre sees all."
type PartnerSystem @key(fields: "id") @access(to: ["STAFF", "PARTNER_SYSTEM:OWN_SYSTEM"]) {
  "Typed id."
  id: ID!
  "Number that people can say, such as PTN-2026-00003; PTN-2026-00000 in the answer to a dry run."
  number: String!
  "Name of the system."
  name: String!
  "The country that it acts for: it decides which events it gets."
  country: Country
  "The organisation that runs it."
  organization: Organization
  "The machine as \`<issuer>:<sub>\`: the issuer by its name in this system, and the \`sub\` of its tokens."
  subject: String!
  "What it may do: events:read, events:restricted, agency:act. A token's scopes narrow them."
  scopes: [String!]!
  "Where it stands."
  state: PartnerSystemState!
  "Who is told when its feed does not work."
  contact: PartnerContact @access(to: ["STAFF", "PARTNER_SYSTEM:OWN_SYSTEM"], audience: "PERSONAL")
  "Its feed of events."
  feed: PartnerFeed
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was registered."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Where a partner's system stands."
enum PartnerSystemState {
  "It has a feed and may read it."
  ACTIVE @label(en: "Active", zh: "有效", th: "ใช้งานอยู่", vi: "Đang hoạt động", id: "Aktif", ms: "Aktif")
  "It may not read, and nothing is numbered into its feed."
  SUSPENDED @label(en: "Suspended", zh: "已中止", th: "ระงับ", vi: "Bị đình chỉ", id: "Ditangguhkan", ms: "Digantung")
}

"Why a partner's system was suspended."
enum PartnerSystemReason {
  "Its credentials may be in other hands."
  CREDENTIALS_AT_RISK @label(en: "Credentials at risk", zh: "凭证存在泄露风险")
  "It used the events against the agreement."
  MISUSE @label(en: "Misuse", zh: "违规使用")
  "The agreement with the partner ended."
  AGREEMENT_ENDED @label(en: "Agreement ended", zh: "协议终止")
  "It disturbs the service, for example by calling without end."
  TECHNICAL_FAULT @label(en: "Technical fault", zh: "技术故障")
  "The partner wishes it."
  OWN_WISH @label(en: "Own wish", zh: "自愿")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"Who is told when a system's feed does not work."
type PartnerContact @access(to: ["STAFF", "PARTNER_SYSTEM"]) {
  "Name of the person or the desk."
  name: String
  "E-mail address."
  email: String!
}

"A page of partners' systems."
type PartnerSystemConnection {
  "Systems with their cursors."
  edges: [PartnerSystemEdge!]!
  "The systems alone."
  nodes: [PartnerSystem!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A partner's system in a list."
type PartnerSystemEdge {
  "The system."
  node: PartnerSystem!
  "Its place in the list."
  cursor: String!
}

"Which systems; all conditions hold at once, several values of one are alternatives."
input PartnerSystemFilter {
  "The one of this number, such as PTN-2026-00123, written large or small."
  number: String
  "States."
  states: [PartnerSystemState!]
  "ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "The systems of one organisation."
  organizationId: ID
}

"Order of partners' systems."
enum PartnerSystemOrder {
  "Oldest registration first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest registration first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One partner's system."
  partnerSystem("Typed id." id: ID!): PartnerSystem @access(to: ["STAFF", "PARTNER_SYSTEM:OWN_SYSTEM"], audience: "RESTRICTED")
  "Partners' systems that the caller may see."
  partnerSystems(
    "Which ones."
    filter: PartnerSystemFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: PartnerSystemOrder = CREATED_DESC
  ): PartnerSystemConnection @access(to: ["STAFF", "PARTNER_SYSTEM:OWN_SYSTEM"], audience: "RESTRICTED")
}

extend type Subscription {
  "One partner's system: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  partnerSystemChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): PartnerSystem @access(to: ["STAFF", "PARTNER_SYSTEM:OWN_SYSTEM"], audience: "RESTRICTED")
}

extend enum RefusalCode {
  "An active system has this subject already."
  SUBJECT_TAKEN @label(en: "Subject taken", zh: "主体标识已被占用")
}

"Who is told when a system's feed does not work."
input PartnerContactInput {
  "Name of the person or the desk, 1 to 200 characters."
  name: String
  "E-mail address."
  email: String!
}

"Registers a partner's system; its feed begins with it."
input RegisterPartnerSystemInput {
  "Name of the system, 1 to 200 characters."
  name: String!
  "ISO 3166-1 alpha-2 code of the country that it acts for; it stays."
  country: String!
  "The organisation that runs it."
  organizationId: ID
  "The machine as \`<issuer>:<sub>\`: the issuer by its name in this system, and the \`sub\` of its tokens; one active system has it at a time."
  subject: String!
  "events:read, events:restricted, agency:act; at least one."
  scopes: [String!]!
  "Who is told when its feed does not work."
  contact: PartnerContactInput
  "A note for the history, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The registered system."
type RegisterPartnerSystemPayload {
  "The system as it is now."
  partnerSystem: PartnerSystem!
}

"Answer of registerPartnerSystem."
union RegisterPartnerSystemResult = RegisterPartnerSystemPayload | Refusal

"Facts about a system to be changed; what is left out stays."
input UpdatePartnerSystemInput {
  "The system."
  id: ID!
  "Name of the system, 1 to 200 characters."
  name: String
  "The organisation that runs it; null clears it."
  organizationId: ID
  "The machine as \`<issuer>:<sub>\`: the issuer by its name in this system, and the \`sub\` of its tokens."
  subject: String
  "All scopes. What they no longer allow is withheld from then on, also of what is in the feed."
  scopes: [String!]
  "Who is told when its feed does not work; null clears it."
  contact: PartnerContactInput
  "A note for the history, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The changed system."
type UpdatePartnerSystemPayload {
  "The system as it is now."
  partnerSystem: PartnerSystem!
}

"Answer of updatePartnerSystem."
union UpdatePartnerSystemResult = UpdatePartnerSystemPayload | Refusal

"Input of suspendPartnerSystem."
input SuspendPartnerSystemInput {
  "The system."
  id: ID!
  "Why."
  reason: PartnerSystemReason!
  "A note for the history, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The system after suspendPartnerSystem."
type SuspendPartnerSystemPayload {
  "The system as it is now."
  partnerSystem: PartnerSystem!
}

"Answer of suspendPartnerSystem."
union SuspendPartnerSystemResult = SuspendPartnerSystemPayload | Refusal

"Input of reinstatePartnerSystem."
input ReinstatePartnerSystemInput {
  "The system."
  id: ID!
  "A note for the history, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The system after reinstatePartnerSystem."
type ReinstatePartnerSystemPayload {
  "The system as it is now."
  partnerSystem: PartnerSystem!
}

"Answer of reinstatePartnerSystem."
union ReinstatePartnerSystemResult = ReinstatePartnerSystemPayload | Refusal

extend type Mutation {
  "Registers a partner country's system, which has a feed of events from now on. Secretariat and administrators."
  registerPartnerSystem("The system." input: RegisterPartnerSystemInput!): RegisterPartnerSystemResult!
    @access(to: ["SECRETARIAT", "ADMIN"])
  "Changes facts about a system. Secretariat and administrators."
  updatePartnerSystem("The changes." input: UpdatePartnerSystemInput!): UpdatePartnerSystemResult! @access(to: ["SECRETARIAT", "ADMIN"])
  "Suspends a system: its streams end at once. Secretariat and administrators."
  suspendPartnerSystem("The system and the reason." input: SuspendPartnerSystemInput!): SuspendPartnerSystemResult!
    @access(to: ["SECRETARIAT", "ADMIN"])
  "Lets a suspended system read again; what happened meanwhile is not in its feed. Secretariat and administrators."
  reinstatePartnerSystem("The system." input: ReinstatePartnerSystemInput!): ReinstatePartnerSystemResult!
    @access(to: ["SECRETARIAT", "ADMIN"])
}

extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective"])
  @link(url: "https://specs.cattc.org/access/v1.0", import: ["@access"])
  @link(url: "https://specs.cattc.org/cache/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@access")
  @composeDirective(name: "@cacheControl")

"Reads. Every field may be null, so that a subgraph that is away leaves the answers of the others."
type Query

"Changes. Each takes one input and answers with a payload or a refusal."
type Mutation

"What is told as it happens, over graphql-ws or graphql-sse at the gateway."
type Subscription

type Country @key(fields: "code", resolvable: false) @access(to: "EVERYONE") {
  code: ID!
}

type Organization @key(fields: "id", resolvable: false) {
  id: ID!
}

type AgencyMandate @key(fields: "id", resolvable: false) {
  id: ID!
}

type CountryGroup @key(fields: "id", resolvable: false) {
  id: ID!
}

type Document @key(fields: "id", resolvable: false) {
  id: ID!
}

type Listing @key(fields: "id", resolvable: false) {
  id: ID!
}

type Membership @key(fields: "id", resolvable: false) {
  id: ID!
}

type Position @key(fields: "id", resolvable: false) {
  id: ID!
}

type TalentProfile @key(fields: "id", resolvable: false) {
  id: ID!
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
