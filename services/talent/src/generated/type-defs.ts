/* Generated from the schema folder by `npm run generate`; never edited. */
export const typeDefs = `extend type Query {
  "Who decided, was refused or read what of profiles and positions. COMPLIANCE and administrators; reading it is recorded in it."
  talentAudit(
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

"A place for researchers that a member of the network offers at its own organisation."
type Position
  @key(fields: "id")
  @access(to: ["EVERYONE:PUBLISHED", "MEMBER:OWN_ORGANIZATION", "STAFF"])
  @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
{
  "Typed id."
  id: ID!
  "Number of the position, such as POS-2026-00001; POS-2026-00000 in the answer to a dry run."
  number: String!
  "The member that offers it."
  host: Organization @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
  "Country of the host."
  country: Country @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
  "The technology offer that it belongs to. The host and the staff of the centre; null for others, as an offer may be hidden from them."
  listing: Listing
    @access(to: ["MEMBER:OWN_ORGANIZATION", "STAFF"], audience: "NETWORK")
    @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
  "Where it stands."
  state: PositionState!
  "What keeps it blocked; empty where nothing does."
  blockedBy: [BlockCause!]!
  "The state that it returns to when no cause of the block is left. The host and the staff of the centre; null for others."
  stateBeforeBlock: PositionState @access(to: ["MEMBER:OWN_ORGANIZATION", "STAFF"], audience: "NETWORK")
  "What it is called, in the language that suits the caller best."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What it is called, in each language that it is given in."
  titles: [LocalizedText!]!
  "What it is about, in the language that suits the caller best; null where nothing is said."
  summary("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "What it is about, in each language that it is given in."
  summaries: [LocalizedText!]!
  "Fields of research, OECD FORD codes such as 2.11."
  fields: [String!]!
  "Skills that are looked for."
  skills: [String!]!
  "Languages that are asked for, each at least so well."
  languages: [LanguageSkill!]!
  "Stages of career that it is open to."
  stages: [ResearchStage!]!
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!] @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
  "Length of the stay in months."
  months: Int!
  "How many people can come."
  places: Int!
  "What the host pays each person a month; null where nothing is said."
  monthlyGrant: Money
  "Last day for applications; null where there is none."
  applyBy: Date
  "When it was opened; null before."
  openedAt: DateTime
  "What could be done now, and whether the caller may."
  actions: [Action!]! @cacheControl(maxAge: 0)
  "Changes of state, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]! @cacheControl(maxAge: 0)
  "Version, for expectedVersion."
  version: Int!
  "When it was drafted."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Where a position stands."
enum PositionState {
  "The host is writing it; nobody else sees it."
  DRAFT @label(en: "Draft", zh: "草稿", th: "ฉบับร่าง", vi: "Bản nháp", id: "Draf", ms: "Draf")
  "It takes applications."
  OPEN @label(en: "Open", zh: "开放", th: "เปิดรับ", vi: "Đang mở", id: "Terbuka", ms: "Terbuka")
  "It rests until nothing blocks it any more."
  BLOCKED @label(en: "Blocked", zh: "已冻结", th: "ถูกระงับ", vi: "Bị khóa", id: "Diblokir", ms: "Disekat")
  "It takes no more applications."
  CLOSED @label(en: "Closed", zh: "已关闭", th: "ปิดรับ", vi: "Đã đóng", id: "Ditutup", ms: "Ditutup")
}

"Why a position was closed."
enum PositionCloseReason {
  "The places are taken."
  FILLED @label(en: "Filled", zh: "已招满", th: "เต็มแล้ว", vi: "Đã đủ người", id: "Terisi", ms: "Telah diisi")
  "The host no longer offers it."
  WITHDRAWN @label(en: "Withdrawn", zh: "已撤回", th: "ถอน", vi: "Đã rút", id: "Ditarik", ms: "Ditarik balik")
  "There is no money for it any more."
  FUNDING_ENDED
    @label(en: "Funding ended", zh: "经费终止", th: "สิ้นสุดงบประมาณ", vi: "Hết kinh phí", id: "Pendanaan berakhir", ms: "Pembiayaan tamat")
  "Nobody suitable applied."
  NO_CANDIDATE
    @label(
      en: "No suitable candidate"
      zh: "无合适人选"
      th: "ไม่มีผู้สมัครที่เหมาะสม"
      vi: "Không có ứng viên phù hợp"
      id: "Tidak ada kandidat sesuai"
      ms: "Tiada calon sesuai"
    )
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他", th: "อื่น ๆ", vi: "Khác", id: "Lainnya", ms: "Lain-lain")
}

"A page of positions."
type PositionConnection {
  "Positions with their cursors."
  edges: [PositionEdge!]!
  "The positions alone."
  nodes: [Position!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A position in a list."
type PositionEdge {
  "The position."
  node: Position!
  "Its place in the list."
  cursor: String!
}

"Which positions; all conditions hold at once, several values of one are alternatives."
input PositionFilter {
  "The one of this number, such as POS-2026-00123, written large or small."
  number: String
  "States."
  states: [PositionState!]
  "Countries of the host, ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "All positions of one host."
  hostId: ID
  "Positions that belong to one technology offer: all of them for the staff of the centre, for others those of their own organisation."
  listingId: ID
  "Fields of research, OECD FORD codes, at most 20; a broad field such as 2 holds 2.11 too."
  fields: [String!]
  "Stages of career."
  stages: [ResearchStage!]
  "Languages that are asked for, BCP 47 tags, at most 20."
  languages: [String!]
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
  "Only what can be applied for on this day: its last day is this one or later, or there is none."
  applyOn: Date
}

"Order of positions."
enum PositionOrder {
  "Latest opened first, drafts by when they were made; the default."
  OPENED_DESC @label(en: "Opened, latest first", zh: "开放时间(降序)")
  "Earliest opened first, drafts by when they were made."
  OPENED @label(en: "Opened", zh: "开放时间")
  "Soonest last day for applications first, those without one at the end."
  APPLY_BY @label(en: "Apply by", zh: "截止日期")
  "Latest last day for applications first, those without one at the beginning."
  APPLY_BY_DESC @label(en: "Apply by, latest first", zh: "截止日期(降序)")
}

type Organization @key(fields: "id") {
  id: ID!
  "Positions that it offers, as far as the caller may see them."
  positions(
    "Which ones."
    filter: PositionFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: PositionOrder = OPENED_DESC
  ): PositionConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["talent.position:OF_IT"])
}

extend type Query {
  "One position."
  position("Typed id." id: ID!): Position @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["talent.position:ITSELF"])
  "Positions that the caller may see: what has been opened, and the own drafts."
  positions(
    "Words of the title or the summary, in any language and script; all must be found."
    search: String
    "Which ones."
    filter: PositionFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: PositionOrder = OPENED_DESC
  ): PositionConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["talent.position"])
}

extend type Subscription {
  "One position: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  positionChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Position @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "The host is no active member of the network, as far as is known here."
  HOST_NOT_ACTIVE @label(en: "Host is no active member", zh: "接收单位非有效成员")
  "The last day for applications is over."
  APPLY_BY_PASSED @label(en: "Last day passed", zh: "申请截止日期已过")
}

"A position to be drafted."
input CreatePositionInput {
  "The host: the organisation that the caller acts for, which is also the default."
  hostId: ID
  "What it is called, in 1 to 10 languages, 1 to 200 characters each."
  title: [LocalizedTextInput!]!
  "What it is about, in at most 10 languages, at most 5000 characters each."
  summary: [LocalizedTextInput!] = []
  "Fields of research, 1 to 20 OECD FORD codes such as 2.11."
  fields: [String!]!
  "Skills that are looked for, at most 50."
  skills: [String!] = []
  "Languages that are asked for, at most 20, each once."
  languages: [LanguageSkillInput!] = []
  "Stages of career that it is open to, at least one."
  stages: [ResearchStage!]!
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today."
  initiatives: [String!] = []
  "Length of the stay in months, 1 to 60."
  months: Int!
  "How many people can come, 1 to 1000."
  places: Int! = 1
  "What the host pays each person a month."
  monthlyGrant: MoneyInput
  "Last day for applications, today or later."
  applyBy: Date
  "The technology offer that it belongs to."
  listingId: ID
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The drafted position."
type CreatePositionPayload {
  "The position as it is now."
  position: Position!
}

"Answer of createPosition."
union CreatePositionResult = CreatePositionPayload | Refusal

"Facts about a position to be changed; what is left out stays."
input UpdatePositionInput {
  "The position."
  id: ID!
  "All titles."
  title: [LocalizedTextInput!]
  "All summaries."
  summary: [LocalizedTextInput!]
  "All fields of research."
  fields: [String!]
  "All skills that are looked for."
  skills: [String!]
  "All languages that are asked for."
  languages: [LanguageSkillInput!]
  "All stages of career that it is open to."
  stages: [ResearchStage!]
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already."
  initiatives: [String!]
  "Length of the stay in months, 1 to 60."
  months: Int
  "How many people can come, 1 to 1000."
  places: Int
  "What the host pays each person a month; null clears it."
  monthlyGrant: MoneyInput
  "Last day for applications, today or later; null clears it."
  applyBy: Date
  "The technology offer that it belongs to; null clears it."
  listingId: ID
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The changed position."
type UpdatePositionPayload {
  "The position as it is now."
  position: Position!
}

"Answer of updatePosition."
union UpdatePositionResult = UpdatePositionPayload | Refusal

"Input of openPosition."
input OpenPositionInput {
  "The position."
  id: ID!
  "A note for the host and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The opened position."
type OpenPositionPayload {
  "The position as it is now."
  position: Position!
}

"Answer of openPosition."
union OpenPositionResult = OpenPositionPayload | Refusal

"Input of closePosition."
input ClosePositionInput {
  "The position."
  id: ID!
  "Why, see vocabulary(name: PositionCloseReason)."
  reason: PositionCloseReason!
  "A note for the host and the staff, at most 2000 characters; needed with the reason OTHER."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The closed position."
type ClosePositionPayload {
  "The position as it is now."
  position: Position!
}

"Answer of closePosition."
union ClosePositionResult = ClosePositionPayload | Refusal

extend type Mutation {
  "Drafts a position. Someone who acts for the host, which must be an active member."
  createPosition("The position." input: CreatePositionInput!): CreatePositionResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Changes facts about a draft or an open position. The host."
  updatePosition("The changes." input: UpdatePositionInput!): UpdatePositionResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Opens a draft for applications: everybody sees it. The host, which must be an active member."
  openPosition("Which one." input: OpenPositionInput!): OpenPositionResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Closes an open position. The host."
  closePosition("Which one, and why." input: ClosePositionInput!): ClosePositionResult! @access(to: "MEMBER:OWN_ORGANIZATION")
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

type Initiative @key(fields: "code", resolvable: false) @access(to: "EVERYONE") {
  code: ID!
}

type Listing @key(fields: "id", resolvable: false) {
  id: ID!
}

"A language and how well it is spoken or asked for."
type LanguageSkill @access(to: "EVERYONE") {
  "BCP 47 tag of the language, such as en, zh-Hans or th."
  lang: String!
  "How well, after the Common European Framework of Reference."
  level: LanguageLevel!
}

"A language and how well it is spoken or asked for, as it is given."
input LanguageSkillInput {
  "BCP 47 tag of the language, such as en, zh-Hans or th."
  lang: String!
  "How well, after the Common European Framework of Reference."
  level: LanguageLevel!
}

"How well a language is spoken, after the Common European Framework of Reference."
enum LanguageLevel {
  "Everyday expressions."
  A1 @label(en: "A1 Beginner", zh: "A1 入门")
  "Simple, routine matters."
  A2 @label(en: "A2 Elementary", zh: "A2 初级")
  "Familiar matters of work and leisure."
  B1 @label(en: "B1 Intermediate", zh: "B1 中级")
  "Fluent, also on technical matters of one's field."
  B2 @label(en: "B2 Upper intermediate", zh: "B2 中高级")
  "Fluent and exact, for study and work."
  C1 @label(en: "C1 Advanced", zh: "C1 高级")
  "With ease, as a native speaker or nearly so."
  C2 @label(en: "C2 Proficient", zh: "C2 精通")
}

"Stage of a research career, after the European framework for research careers."
enum ResearchStage {
  "First-stage researcher, up to the doctorate."
  R1
    @label(
      en: "R1 First-stage researcher"
      zh: "R1 初级研究人员"
      th: "R1 นักวิจัยระยะเริ่มต้น"
      vi: "R1 Nhà nghiên cứu giai đoạn đầu"
      id: "R1 Peneliti tahap awal"
      ms: "R1 Penyelidik peringkat awal"
    )
  "Recognised researcher, with a doctorate or the like, not yet independent."
  R2
    @label(
      en: "R2 Recognised researcher"
      zh: "R2 合格研究人员"
      th: "R2 นักวิจัยที่ได้รับการยอมรับ"
      vi: "R2 Nhà nghiên cứu được công nhận"
      id: "R2 Peneliti diakui"
      ms: "R2 Penyelidik diiktiraf"
    )
  "Established researcher, who works independently."
  R3
    @label(
      en: "R3 Established researcher"
      zh: "R3 资深研究人员"
      th: "R3 นักวิจัยอิสระ"
      vi: "R3 Nhà nghiên cứu độc lập"
      id: "R3 Peneliti mapan"
      ms: "R3 Penyelidik mantap"
    )
  "Leading researcher, who leads the field."
  R4
    @label(
      en: "R4 Leading researcher"
      zh: "R4 领军研究人员"
      th: "R4 นักวิจัยชั้นนำ"
      vi: "R4 Nhà nghiên cứu đầu ngành"
      id: "R4 Peneliti terkemuka"
      ms: "R4 Penyelidik terkemuka"
    )
}

"What a researcher shows of themselves. Each field is shown to whom its visibility says; hidden and missing look the same."
type TalentProfile
  @key(fields: "id")
  @access(
    to: [
      "MEMBER:PUBLISHED"
      "TALENT:PUBLISHED"
      "AGENCY:PUBLISHED"
      "COUNCIL:PUBLISHED"
      "COMPLIANCE:PUBLISHED"
      "ADMIN:PUBLISHED"
      "TALENT:OWN_PROFILE"
      "SECRETARIAT"
    ]
  )
{
  "Typed id."
  id: ID!
  "Where it stands."
  state: TalentProfileState!
  "The person, as the token names them. The talent and the secretariat; null for others."
  person: String @access(to: ["TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Name in a language; null where no name is shown."
  displayName("BCP 47 tag; by default the languages of Accept-Language." lang: String): String
    @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "All names, the displayed one first."
  names: [TalentName!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "ORCID iD, such as 0000-0002-1825-0097."
  orcid: String @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Country whose nationality they hold."
  nationality: Country @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Country they live in."
  country: Country @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Languages they speak."
  languages: [LanguageSkill!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Stage of their career."
  stage: ResearchStage @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Highest degree they hold."
  highestDegree: AcademicDegree @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Years of work in research."
  yearsOfResearch: Int @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Fields of research, OECD FORD codes such as 2.11."
  fields: [String!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "What they work on, IPC symbols such as C08L 101/00."
  ipc: [String!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Their skills."
  skills: [String!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Organisations they belong or belonged to."
  affiliations: [TalentAffiliation!]! @access(to: ["EVERYONE:SHARED", "TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Who sees which field. The talent and the secretariat; null for others."
  visibility: TalentVisibility @access(to: ["TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "When it was published; null before."
  publishedAt: DateTime
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes of state, oldest first, the newest \`last\`. The talent and the secretariat; empty for others."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
    @access(to: ["TALENT:OWN_PROFILE", "SECRETARIAT"], audience: "PERSONAL")
  "Version, for expectedVersion."
  version: Int!
  "When it was begun."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"A name of a person."
type TalentName @access(to: "SIGNED_IN") {
  "The name."
  value: String!
  "BCP 47 tag of its language."
  lang: String!
}

"A person's time at an organisation."
type TalentAffiliation @access(to: "SIGNED_IN") {
  "The organisation."
  organization: Organization
  "First day."
  from: Date!
  "Last day; null while it lasts."
  to: Date
}

"Who sees which field of a profile."
type TalentVisibility @access(to: ["TALENT", "SECRETARIAT"]) {
  "Names."
  names: Visibility!
  "ORCID iD."
  orcid: Visibility!
  "Nationality."
  nationality: Visibility!
  "Country of residence."
  country: Visibility!
  "Languages."
  languages: Visibility!
  "Stage of career."
  stage: Visibility!
  "Highest degree."
  highestDegree: Visibility!
  "Years of research."
  yearsOfResearch: Visibility!
  "Fields of research."
  fields: Visibility!
  "IPC symbols."
  ipc: Visibility!
  "Skills."
  skills: Visibility!
  "Affiliations."
  affiliations: Visibility!
}

"Who sees a field of a published profile."
enum Visibility {
  "Everybody who sees the profile, other talents too."
  PUBLIC @label(en: "Public", zh: "公开", th: "สาธารณะ", vi: "Công khai", id: "Publik", ms: "Awam")
  "Members of the network, national agencies and the staff of the centre."
  NETWORK @label(en: "Network", zh: "合作网络内", th: "ภายในเครือข่าย", vi: "Trong mạng lưới", id: "Jaringan", ms: "Rangkaian")
  "The talent and the secretariat alone."
  PRIVATE @label(en: "Private", zh: "仅本人", th: "ส่วนตัว", vi: "Riêng tư", id: "Pribadi", ms: "Peribadi")
}

"Where a profile stands."
enum TalentProfileState {
  "The talent is writing it; only the secretariat sees it beside them."
  DRAFT @label(en: "Draft", zh: "草稿", th: "ฉบับร่าง", vi: "Bản nháp", id: "Draf", ms: "Draf")
  "It is open to the network."
  PUBLISHED @label(en: "Published", zh: "已发布", th: "เผยแพร่แล้ว", vi: "Đã công bố", id: "Diterbitkan", ms: "Diterbitkan")
}

"An academic degree."
enum AcademicDegree {
  "Bachelor's degree or the like."
  BACHELOR @label(en: "Bachelor", zh: "学士", th: "ปริญญาตรี", vi: "Cử nhân", id: "Sarjana", ms: "Ijazah sarjana muda")
  "Master's degree or the like."
  MASTER @label(en: "Master", zh: "硕士", th: "ปริญญาโท", vi: "Thạc sĩ", id: "Magister", ms: "Ijazah sarjana")
  "Doctorate."
  DOCTORATE @label(en: "Doctorate", zh: "博士", th: "ปริญญาเอก", vi: "Tiến sĩ", id: "Doktor", ms: "Ijazah kedoktoran")
  "Another one, or none."
  OTHER @label(en: "Other", zh: "其他", th: "อื่น ๆ", vi: "Khác", id: "Lainnya", ms: "Lain-lain")
}

"A page of profiles."
type TalentProfileConnection {
  "Profiles with their cursors."
  edges: [TalentProfileEdge!]!
  "The profiles alone."
  nodes: [TalentProfile!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A profile in a list."
type TalentProfileEdge {
  "The profile."
  node: TalentProfile!
  "Its place in the list."
  cursor: String!
}

"Which profiles; all conditions hold at once, several values of one are alternatives. What a profile hides from the caller is not found."
input TalentProfileFilter {
  "Only the caller's own, as a talent."
  own: Boolean
  "States."
  states: [TalentProfileState!]
  "Countries of residence, ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "Stages of career."
  stages: [ResearchStage!]
  "Fields of research, OECD FORD codes, at most 20; a broad field such as 2 holds 2.11 too."
  fields: [String!]
  "Skills, at most 20, whatever their case and accents."
  skills: [String!]
  "Languages they speak, BCP 47 tags, at most 20."
  languages: [String!]
  "An organisation they belong or belonged to."
  organizationId: ID
}

"Order of profiles."
enum TalentProfileOrder {
  "Latest published first, drafts by when they were made; the default."
  PUBLISHED_DESC @label(en: "Published, latest first", zh: "发布时间(降序)")
  "Earliest published first, drafts by when they were made."
  PUBLISHED @label(en: "Published", zh: "发布时间")
}

extend type Query {
  "One profile. The own one always, a published one for signed-in people; machines of partner countries get what events carry."
  talentProfile("Typed id." id: ID!): TalentProfile @access(to: ["MEMBER", "TALENT", "AGENCY", "STAFF"], audience: "PERSONAL")
  "Profiles that the caller may see."
  talentProfiles(
    "Which ones."
    filter: TalentProfileFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: TalentProfileOrder = PUBLISHED_DESC
  ): TalentProfileConnection @access(to: ["MEMBER", "TALENT", "AGENCY", "STAFF"], audience: "PERSONAL")
}

extend type Subscription {
  "One profile: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  talentProfileChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): TalentProfile @access(to: ["MEMBER", "TALENT", "AGENCY", "STAFF"], audience: "PERSONAL")
}

extend enum RefusalCode {
  "The caller has a profile already."
  PROFILE_EXISTS @label(en: "Profile exists", zh: "档案已存在")
  "The profile is another talent's."
  NOT_OWN_PROFILE @label(en: "Not your profile", zh: "非本人档案")
  "A published profile needs more than this one has."
  PROFILE_INCOMPLETE @label(en: "Profile incomplete", zh: "档案不完整")
  "The ORCID iD stands in another profile."
  ORCID_TAKEN @label(en: "ORCID iD taken", zh: "ORCID 已被使用")
}

"A name of a person."
input TalentNameInput {
  "The name, 1 to 200 characters."
  value: String!
  "BCP 47 tag of its language."
  lang: String!
}

"A person's time at an organisation."
input TalentAffiliationInput {
  "The organisation."
  organizationId: ID!
  "First day."
  from: Date!
  "Last day; null while it lasts."
  to: Date
}

"Who sees which field of a profile; what is left out stays, or has its default."
input TalentVisibilityInput {
  "Names; by default NETWORK."
  names: Visibility
  "ORCID iD; by default NETWORK."
  orcid: Visibility
  "Nationality; by default PRIVATE."
  nationality: Visibility
  "Country of residence; by default NETWORK."
  country: Visibility
  "Languages; by default PUBLIC."
  languages: Visibility
  "Stage of career; by default PUBLIC."
  stage: Visibility
  "Highest degree; by default NETWORK."
  highestDegree: Visibility
  "Years of research; by default NETWORK."
  yearsOfResearch: Visibility
  "Fields of research; by default PUBLIC."
  fields: Visibility
  "IPC symbols; by default PUBLIC."
  ipc: Visibility
  "Skills; by default PUBLIC."
  skills: Visibility
  "Affiliations; by default NETWORK."
  affiliations: Visibility
}

"A profile to be begun; all of it can be filled in later."
input CreateTalentProfileInput {
  "Names, at most 10, the displayed one first, each language once."
  names: [TalentNameInput!] = []
  "ORCID iD, with or without the address."
  orcid: String
  "Nationality, an ISO 3166-1 alpha-2 code."
  nationality: String
  "Country of residence, an ISO 3166-1 alpha-2 code."
  country: String
  "Languages, at most 20, each once."
  languages: [LanguageSkillInput!] = []
  "Stage of career."
  stage: ResearchStage
  "Highest degree."
  highestDegree: AcademicDegree
  "Years of work in research, 0 to 80."
  yearsOfResearch: Int
  "Fields of research, at most 20 OECD FORD codes such as 2.11."
  fields: [String!] = []
  "IPC symbols, at most 50."
  ipc: [String!] = []
  "Skills, at most 50."
  skills: [String!] = []
  "Organisations they belong or belonged to, at most 50."
  affiliations: [TalentAffiliationInput!] = []
  "Who sees which field."
  visibility: TalentVisibilityInput
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The begun profile."
type CreateTalentProfilePayload {
  "The profile as it is now."
  talentProfile: TalentProfile!
}

"Answer of createTalentProfile."
union CreateTalentProfileResult = CreateTalentProfilePayload | Refusal

"Facts of a profile to be changed; what is left out stays."
input UpdateTalentProfileInput {
  "The profile."
  id: ID!
  "All names."
  names: [TalentNameInput!]
  "ORCID iD; null clears it."
  orcid: String
  "Nationality; null clears it."
  nationality: String
  "Country of residence; null clears it."
  country: String
  "All languages."
  languages: [LanguageSkillInput!]
  "Stage of career; null clears it."
  stage: ResearchStage
  "Highest degree; null clears it."
  highestDegree: AcademicDegree
  "Years of work in research; null clears it."
  yearsOfResearch: Int
  "All fields of research."
  fields: [String!]
  "All IPC symbols."
  ipc: [String!]
  "All skills."
  skills: [String!]
  "All organisations they belong or belonged to."
  affiliations: [TalentAffiliationInput!]
  "Who sees which field; a field that is left out stays as it is."
  visibility: TalentVisibilityInput
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The changed profile."
type UpdateTalentProfilePayload {
  "The profile as it is now."
  talentProfile: TalentProfile!
}

"Answer of updateTalentProfile."
union UpdateTalentProfileResult = UpdateTalentProfilePayload | Refusal

"Input of publishTalentProfile."
input PublishTalentProfileInput {
  "The profile."
  id: ID!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The published profile."
type PublishTalentProfilePayload {
  "The profile as it is now."
  talentProfile: TalentProfile!
}

"Answer of publishTalentProfile."
union PublishTalentProfileResult = PublishTalentProfilePayload | Refusal

extend type Mutation {
  "Begins the caller's own profile. A talent without one."
  createTalentProfile("The profile." input: CreateTalentProfileInput!): CreateTalentProfileResult! @access(to: "TALENT")
  "Changes facts of the own profile. The talent."
  updateTalentProfile("The changes." input: UpdateTalentProfileInput!): UpdateTalentProfileResult! @access(to: "TALENT:OWN_PROFILE")
  "Opens the own profile to the network; it needs a name, a field, a stage and a language. The talent."
  publishTalentProfile("Which one." input: PublishTalentProfileInput!): PublishTalentProfileResult! @access(to: "TALENT:OWN_PROFILE")
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
