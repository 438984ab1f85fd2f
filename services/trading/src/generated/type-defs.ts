/* Generated from the schema folder by `npm run generate`; never edited. */
export const typeDefs = `extend type Query {
  "Who decided, was refused or read what of listings. COMPLIANCE and administrators; reading it is recorded in it."
  tradingAudit(
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

extend enum RefusalCode {
  "The owner is not an active member of the network."
  OWNER_NOT_ACTIVE @label(en: "Owner is not an active member", zh: "所有者不是有效成员")
  "The listing lacks what it needs to be handed in; the details name it."
  LISTING_INCOMPLETE @label(en: "Listing incomplete", zh: "信息不完整")
  "The listing is under review and not edited."
  LISTING_UNDER_REVIEW @label(en: "Listing under review", zh: "审核中不可修改")
  "The listing has been published and is not edited."
  LISTING_PUBLISHED @label(en: "Listing published", zh: "已发布不可修改")
  "The listing is blocked and not edited."
  LISTING_BLOCKED @label(en: "Listing blocked", zh: "已冻结不可修改")
  "The listing is blocked for this cause already."
  BLOCK_CAUSE_PRESENT @label(en: "Blocked for this cause already", zh: "已因该原因冻结")
  "The listing is not blocked for this cause."
  BLOCK_CAUSE_ABSENT @label(en: "Not blocked for this cause", zh: "未因该原因冻结")
}

"A listing as its owner writes it. A draft may leave out everything but the kind."
input CreateListingInput {
  "What it offers or asks for."
  kind: ListingKind!
  "Title of at most 200 characters, at most once in each of 12 languages."
  title: [LocalizedTextInput!]
  "Summary of at most 1000 characters, at most once in each of 12 languages."
  summary: [LocalizedTextInput!]
  "Description of at most 20000 characters, at most once in each of 12 languages."
  description: [LocalizedTextInput!]
  "What sets it apart, at most 5000 characters, at most once in each of 12 languages."
  advantages: [LocalizedTextInput!]
  "Stage of development."
  stage: DevelopmentStage
  "Technology readiness level, 1 to 9."
  trl: Int
  "Status of the intellectual property."
  ipStatus: IpStatus
  "Symbols of the International Patent Classification down to the group, such as C08L 101/00; at most 20."
  ipc: [String!]
  "Sustainable Development Goals, 1 to 17."
  sdg: [Int!]
  "How the technology may pass on."
  transferModes: [TransferMode!]
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today, or there already."
  initiatives: [String!]
  "What the owner has in mind; the public does not see it."
  indicativePrice: MoneyInput
  "ISO 3166-1 alpha-2 codes of the countries it is offered to; none for all."
  countriesOffered: [String!]
  "ISO 3166-1 alpha-2 codes of the countries that do not get to see it."
  countriesExcluded: [String!]
  "Last day on which it stands, not before today."
  deadline: Date
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The drafted listing."
type CreateListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of createListing."
union CreateListingResult = CreateListingPayload | Refusal

"Values of a listing to be changed; what is left out stays, null or an empty list clears."
input UpdateListingInput {
  "The listing."
  id: ID!
  "What it offers or asks for; never cleared."
  kind: ListingKind
  "Title of at most 200 characters, at most once in each of 12 languages."
  title: [LocalizedTextInput!]
  "Summary of at most 1000 characters, at most once in each of 12 languages."
  summary: [LocalizedTextInput!]
  "Description of at most 20000 characters, at most once in each of 12 languages."
  description: [LocalizedTextInput!]
  "What sets it apart, at most 5000 characters, at most once in each of 12 languages."
  advantages: [LocalizedTextInput!]
  "Stage of development."
  stage: DevelopmentStage
  "Technology readiness level, 1 to 9."
  trl: Int
  "Status of the intellectual property."
  ipStatus: IpStatus
  "Symbols of the International Patent Classification down to the group, such as C08L 101/00; at most 20."
  ipc: [String!]
  "Sustainable Development Goals, 1 to 17."
  sdg: [Int!]
  "How the technology may pass on."
  transferModes: [TransferMode!]
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today, or there already."
  initiatives: [String!]
  "What the owner has in mind; the public does not see it."
  indicativePrice: MoneyInput
  "ISO 3166-1 alpha-2 codes of the countries it is offered to; none for all."
  countriesOffered: [String!]
  "ISO 3166-1 alpha-2 codes of the countries that do not get to see it."
  countriesExcluded: [String!]
  "Last day on which it stands, not before today."
  deadline: Date
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The changed listing."
type UpdateListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of updateListing."
union UpdateListingResult = UpdateListingPayload | Refusal

"Input of submitListing."
input SubmitListingInput {
  "The listing."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after submitListing."
type SubmitListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of submitListing."
union SubmitListingResult = SubmitListingPayload | Refusal

"Input of requestListingChanges."
input RequestListingChangesInput {
  "The listing."
  id: ID!
  "Why, see vocabulary(name: ListingReason)."
  reason: ListingReason!
  "What is to be changed, for the owner to read; 1 to 2000 characters."
  note: String!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after requestListingChanges."
type RequestListingChangesPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of requestListingChanges."
union RequestListingChangesResult = RequestListingChangesPayload | Refusal

"Input of resubmitListing."
input ResubmitListingInput {
  "The listing."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after resubmitListing."
type ResubmitListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of resubmitListing."
union ResubmitListingResult = ResubmitListingPayload | Refusal

"Input of publishListing."
input PublishListingInput {
  "The listing."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after publishListing."
type PublishListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of publishListing."
union PublishListingResult = PublishListingPayload | Refusal

"Input of pauseListing."
input PauseListingInput {
  "The listing."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after pauseListing."
type PauseListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of pauseListing."
union PauseListingResult = PauseListingPayload | Refusal

"Input of resumeListing."
input ResumeListingInput {
  "The listing."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after resumeListing."
type ResumeListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of resumeListing."
union ResumeListingResult = ResumeListingPayload | Refusal

"Input of blockListing."
input BlockListingInput {
  "The listing."
  id: ID!
  "Why, see vocabulary(name: ListingReason)."
  reason: ListingReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after blockListing."
type BlockListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of blockListing."
union BlockListingResult = BlockListingPayload | Refusal

"Input of unblockListing."
input UnblockListingInput {
  "The listing."
  id: ID!
  "Why, see vocabulary(name: ListingReason)."
  reason: ListingReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The listing after unblockListing."
type UnblockListingPayload {
  "The listing as it is now."
  listing: Listing!
}

"Answer of unblockListing."
union UnblockListingResult = UnblockListingPayload | Refusal

extend type Mutation {
  "Drafts a listing of the caller's own organisation, which has to be an active member."
  createListing("The listing." input: CreateListingInput!): CreateListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Changes a draft, or a listing of which changes were requested. Its owner."
  updateListing("The changes." input: UpdateListingInput!): UpdateListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Hands the listing in for review. Its owner."
  submitListing("Which one." input: SubmitListingInput!): SubmitListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Asks the owner for changes. Secretariat; not an author, and nobody who acts for the owner."
  requestListingChanges("Which one, and why." input: RequestListingChangesInput!): RequestListingChangesResult! @access(to: "SECRETARIAT")
  "Hands the listing in again after changes. Its owner."
  resubmitListing("Which one." input: ResubmitListingInput!): ResubmitListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Publishes the listing: the reviewer's yes. Secretariat; not an author, and nobody who acts for the owner."
  publishListing("Which one." input: PublishListingInput!): PublishListingResult! @access(to: "SECRETARIAT")
  "Takes the listing out of sight for a while. Its owner."
  pauseListing("Which one." input: PauseListingInput!): PauseListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Shows a paused listing again. Its owner."
  resumeListing("Which one." input: ResumeListingInput!): ResumeListingResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Blocks the listing in any state: compliance objects. Compliance; nobody who acts for the owner."
  blockListing("Which one, and why." input: BlockListingInput!): BlockListingResult! @access(to: "COMPLIANCE")
  "Takes back compliance's objection; the listing is as it was when no other cause keeps it blocked. Compliance; nobody who acts for the owner."
  unblockListing("Which one, and why." input: UnblockListingInput!): UnblockListingResult! @access(to: "COMPLIANCE")
}

"An offer or a request: what a member of the network has to give, or looks for."
type Listing
  @key(fields: "id")
  @access(to: ["EVERYONE:PUBLISHED", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"])
  @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
{
  "Typed id."
  id: ID!
  "Number of the listing, such as LST-2026-00123; LST-2026-00000 in the answer to a dry run."
  number: String!
  "What it offers or asks for."
  kind: ListingKind!
  "The member that owns it."
  owner: Organization @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
  "The owner's country."
  country: Country @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
  "Where it stands."
  state: ListingState!
  "Causes that keep it blocked; empty where nothing does."
  blockedBy: [BlockCause!]!
  "The same with why and since when."
  blocks: [ListingBlock!]!
  "Title, in the language that suits; null while there is none."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "The title in every language it is given in."
  titles: [LocalizedText!]!
  "Summary, in the language that suits; null while there is none."
  summary("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "The summary in every language it is given in."
  summaries: [LocalizedText!]!
  "Description, in the language that suits; null while there is none."
  description("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "The description in every language it is given in."
  descriptions: [LocalizedText!]!
  "What sets it apart, in the language that suits; null where nothing is said."
  advantages("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "What sets it apart, in every language it is given in."
  advantagesTexts: [LocalizedText!]!
  "Stage of development."
  stage: DevelopmentStage
  "Technology readiness level, 1 to 9."
  trl: Int
  "Status of the intellectual property."
  ipStatus: IpStatus
  "Symbols of the International Patent Classification, such as C08L 101/00."
  ipc: [String!]!
  "Sustainable Development Goals, 1 to 17."
  sdg: [Int!]!
  "How the technology may pass on."
  transferModes: [TransferMode!]!
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!] @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
  "What the owner has in mind; for signed-in members, agencies and staff, null for others."
  indicativePrice: Money @access(to: ["MEMBER", "AGENCY", "STAFF"], audience: "NETWORK")
  "Countries it is offered to; empty for all."
  countriesOffered: [Country!] @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
  "Countries that do not get to see it; for the owner and the staff, null for others."
  countriesExcluded: [Country!]
    @access(to: ["MEMBER:OWN_ORGANIZATION", "STAFF"], audience: "RESTRICTED")
    @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
  "Last day on which it stands."
  deadline: Date
  "How complete it is, and what is missing."
  completeness: ListingCompleteness!
  "What could be done now, and whether the caller may."
  actions: [Action!]! @cacheControl(maxAge: 0)
  "Changes, oldest first, the newest \`last\`; to others than its parties and the staff those since its publication."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]! @cacheControl(maxAge: 0)
  "Version, for expectedVersion."
  version: Int!
  "When it was drafted."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
  "When it was first published; null before."
  publishedAt: DateTime
}

"One cause that keeps a listing blocked."
type ListingBlock @access(to: "EVERYONE") {
  "The cause."
  cause: BlockCause!
  "Why, see vocabulary(name: ListingReason)."
  reason: ListingReason!
  "Since when."
  since: DateTime!
}

"How complete a listing is."
type ListingCompleteness @access(to: "EVERYONE") {
  "0 to 100."
  score: Int!
  "What would raise the score, the weightiest first."
  missing: [ListingPart!]!
}

"What a listing offers or asks for."
enum ListingKind {
  "A technology to be passed on."
  TECHNOLOGY_OFFER
    @label(
      en: "Technology offer"
      zh: "技术供给"
      th: "ข้อเสนอเทคโนโลยี"
      vi: "Chào công nghệ"
      id: "Penawaran teknologi"
      ms: "Tawaran teknologi"
    )
  "A technology that is looked for."
  TECHNOLOGY_REQUEST
    @label(
      en: "Technology request"
      zh: "技术需求"
      th: "ความต้องการเทคโนโลยี"
      vi: "Nhu cầu công nghệ"
      id: "Permintaan teknologi"
      ms: "Permintaan teknologi"
    )
  "Products, production or distribution on offer."
  BUSINESS_OFFER
    @label(
      en: "Business offer"
      zh: "商业供给"
      th: "ข้อเสนอทางธุรกิจ"
      vi: "Chào kinh doanh"
      id: "Penawaran bisnis"
      ms: "Tawaran perniagaan"
    )
  "Products, production or distribution looked for."
  BUSINESS_REQUEST
    @label(
      en: "Business request"
      zh: "商业需求"
      th: "ความต้องการทางธุรกิจ"
      vi: "Nhu cầu kinh doanh"
      id: "Permintaan bisnis"
      ms: "Permintaan perniagaan"
    )
  "Partners for research are looked for."
  RESEARCH_REQUEST
    @label(
      en: "Research request"
      zh: "科研合作需求"
      th: "ความต้องการร่วมวิจัย"
      vi: "Nhu cầu nghiên cứu"
      id: "Permintaan riset"
      ms: "Permintaan penyelidikan"
    )
}

"Where a listing stands."
enum ListingState {
  "The owner is writing it."
  DRAFT @label(en: "Draft", zh: "草稿", th: "ฉบับร่าง", vi: "Bản nháp", id: "Draf", ms: "Draf")
  "The secretariat reviews it."
  IN_REVIEW @label(en: "In review", zh: "审核中", th: "กำลังพิจารณา", vi: "Đang xét duyệt", id: "Ditinjau", ms: "Dalam semakan")
  "The reviewer asked for changes."
  CHANGES_REQUESTED
    @label(en: "Changes requested", zh: "待修改", th: "ขอให้แก้ไข", vi: "Yêu cầu chỉnh sửa", id: "Perubahan diminta", ms: "Perubahan diminta")
  "It is open to the network."
  PUBLISHED @label(en: "Published", zh: "已发布", th: "เผยแพร่แล้ว", vi: "Đã công bố", id: "Dipublikasikan", ms: "Diterbitkan")
  "The owner took it out of sight for a while."
  PAUSED @label(en: "Paused", zh: "已暂停", th: "หยุดชั่วคราว", vi: "Tạm dừng", id: "Dijeda", ms: "Dijeda")
  "It rests until every cause of the block is gone; then it is as it was."
  BLOCKED @label(en: "Blocked", zh: "已冻结", th: "ถูกระงับ", vi: "Bị chặn", id: "Diblokir", ms: "Disekat")
}

"Why changes are asked for, or a listing is blocked or no longer blocked."
enum ListingReason {
  "Something that a reader needs is missing. For changes."
  INCOMPLETE @label(en: "Incomplete", zh: "内容不完整")
  "It cannot be understood. For changes."
  UNCLEAR @label(en: "Unclear", zh: "表述不清")
  "Kind, classification or goals do not fit. For changes."
  WRONG_CLASSIFICATION @label(en: "Wrong classification", zh: "分类有误")
  "It claims what is not shown. For changes."
  UNSUPPORTED_CLAIM @label(en: "Unsupported claim", zh: "内容缺乏依据")
  "It tells what should stay confidential. For changes."
  CONFIDENTIAL_CONTENT @label(en: "Confidential content", zh: "包含保密内容")
  "It is listed already. For changes."
  DUPLICATE @label(en: "Duplicate", zh: "重复发布")
  "It lies outside what the network trades in. For changes."
  OUT_OF_SCOPE @label(en: "Out of scope", zh: "不属于交易范围")
  "Export control stands against it. For blocks."
  EXPORT_CONTROL @label(en: "Export control", zh: "出口管制")
  "Sanctions stand against a party. For blocks."
  SANCTIONS @label(en: "Sanctions", zh: "制裁")
  "Somebody else claims the rights. For blocks."
  IP_DISPUTE @label(en: "Dispute over rights", zh: "知识产权争议")
  "What is stated is not true. For blocks."
  FALSE_INFORMATION @label(en: "False information", zh: "虚假信息")
  "A complaint is being looked into. For blocks."
  COMPLAINT @label(en: "Complaint", zh: "投诉处理中")
  "It was looked into, and nothing stands against it. For the end of a block."
  CLEARED @label(en: "Cleared", zh: "审查通过")
  "What stood against it is settled. For the end of a block."
  RESOLVED @label(en: "Resolved", zh: "问题已解决")
  "The block was a mistake. For the end of a block."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误操作")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
  "The owner's membership is suspended. Only the system gives it."
  MEMBERSHIP_SUSPENDED @label(en: "Membership suspended", zh: "成员资格已中止")
  "The owner's membership lapsed. Only the system gives it."
  MEMBERSHIP_LAPSED @label(en: "Membership lapsed", zh: "成员资格已过期")
  "The owner left the network. Only the system gives it."
  MEMBERSHIP_WITHDRAWN @label(en: "Membership withdrawn", zh: "成员已退出")
  "The owner was expelled. Only the system gives it."
  MEMBERSHIP_EXPELLED @label(en: "Member expelled", zh: "成员已被除名")
  "The owner is an active member again. Only the system gives it."
  MEMBERSHIP_ACTIVE @label(en: "Membership active again", zh: "成员资格已恢复")
}

"Stage of development."
enum DevelopmentStage {
  "An idea, or a principle observed."
  CONCEPT @label(en: "Concept", zh: "概念阶段", th: "แนวคิด", vi: "Ý tưởng", id: "Konsep", ms: "Konsep")
  "It is being researched in the laboratory."
  LABORATORY @label(en: "Laboratory", zh: "实验室阶段", th: "ห้องปฏิบัติการ", vi: "Phòng thí nghiệm", id: "Laboratorium", ms: "Makmal")
  "A prototype exists."
  PROTOTYPE @label(en: "Prototype", zh: "样机阶段", th: "ต้นแบบ", vi: "Nguyên mẫu", id: "Purwarupa", ms: "Prototaip")
  "It runs at pilot scale."
  PILOT @label(en: "Pilot", zh: "中试阶段", th: "ระดับนำร่อง", vi: "Thử nghiệm", id: "Percontohan", ms: "Perintis")
  "It can be brought to market."
  MARKET_READY
    @label(en: "Ready for market", zh: "可产业化", th: "พร้อมสู่ตลาด", vi: "Sẵn sàng thị trường", id: "Siap pasar", ms: "Sedia pasaran")
  "It is on the market."
  ON_MARKET
    @label(en: "On the market", zh: "已产业化", th: "อยู่ในตลาดแล้ว", vi: "Đã có trên thị trường", id: "Sudah di pasar", ms: "Di pasaran")
}

"Status of the intellectual property."
enum IpStatus {
  "Nothing protects it."
  UNPROTECTED @label(en: "Unprotected", zh: "无保护")
  "It is kept as know-how."
  KNOW_HOW @label(en: "Know-how", zh: "技术秘密")
  "A patent is applied for."
  PATENT_PENDING @label(en: "Patent pending", zh: "专利申请中")
  "A patent is granted."
  PATENT_GRANTED @label(en: "Patent granted", zh: "专利已授权")
  "A utility model or petty patent is registered."
  UTILITY_MODEL @label(en: "Utility model", zh: "实用新型")
  "Copyright protects it, such as software."
  COPYRIGHT @label(en: "Copyright", zh: "著作权")
  "A plant variety is protected."
  PLANT_VARIETY @label(en: "Plant variety right", zh: "植物新品种权")
  "Another right, told in the description."
  OTHER @label(en: "Other", zh: "其他")
}

"How a technology passes on."
enum TransferMode {
  "The right to use it."
  LICENSE @label(en: "Licence", zh: "许可", th: "การอนุญาตให้ใช้สิทธิ", vi: "Cấp phép", id: "Lisensi", ms: "Lesen")
  "The right itself."
  ASSIGNMENT @label(en: "Assignment", zh: "转让", th: "การโอนสิทธิ", vi: "Chuyển nhượng", id: "Pengalihan", ms: "Penyerahan hak")
  "It is developed further together."
  JOINT_DEVELOPMENT
    @label(
      en: "Joint development"
      zh: "合作开发"
      th: "การพัฒนาร่วม"
      vi: "Hợp tác phát triển"
      id: "Pengembangan bersama"
      ms: "Pembangunan bersama"
    )
  "Work is done with it."
  SERVICE @label(en: "Service", zh: "技术服务", th: "บริการ", vi: "Dịch vụ", id: "Layanan", ms: "Perkhidmatan")
  "Advice is given on it."
  CONSULTING @label(en: "Consulting", zh: "技术咨询", th: "ที่ปรึกษา", vi: "Tư vấn", id: "Konsultasi", ms: "Perundingan")
  "A share in a company."
  EQUITY @label(en: "Equity", zh: "作价入股", th: "การร่วมทุน", vi: "Góp vốn", id: "Penyertaan modal", ms: "Ekuiti")
}

"A part of a listing that makes it more complete."
enum ListingPart {
  "The title."
  TITLE @label(en: "Title", zh: "标题")
  "The summary."
  SUMMARY @label(en: "Summary", zh: "摘要")
  "The description."
  DESCRIPTION @label(en: "Description", zh: "详细说明")
  "Title and summary in a second language."
  SECOND_LANGUAGE @label(en: "A second language", zh: "第二种语言")
  "What sets it apart."
  ADVANTAGES @label(en: "Advantages", zh: "优势")
  "A symbol of the International Patent Classification."
  IPC @label(en: "Patent classification", zh: "国际专利分类")
  "The technology readiness level."
  TRL @label(en: "Technology readiness level", zh: "技术成熟度")
  "The stage of development."
  STAGE @label(en: "Stage of development", zh: "发展阶段")
  "The status of the intellectual property."
  IP_STATUS @label(en: "Status of rights", zh: "知识产权状态")
  "How the technology passes on."
  TRANSFER_MODES @label(en: "Modes of transfer", zh: "转移方式")
  "A Sustainable Development Goal."
  SDG @label(en: "Sustainable Development Goal", zh: "可持续发展目标")
  "The deadline."
  DEADLINE @label(en: "Deadline", zh: "截止日期")
}

"A page of listings."
type ListingConnection {
  "Listings with their cursors."
  edges: [ListingEdge!]!
  "The listings alone."
  nodes: [Listing!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A listing in a list."
type ListingEdge {
  "The listing."
  node: Listing!
  "Its place in the list."
  cursor: String!
}

"Which listings; all conditions hold at once, several values of one are alternatives."
input ListingFilter {
  "The one of this number, such as LST-2026-00123, written large or small."
  number: String
  "Kinds."
  kinds: [ListingKind!]
  "States, as far as the caller may see them."
  states: [ListingState!]
  "Countries of the owners, ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "Listings of one owner."
  ownerId: ID
  "Sections, classes, subclasses or groups of the International Patent Classification, such as H, H01M or C08L 101/00; at most 20."
  ipc: [String!]
  "Sustainable Development Goals, 1 to 17."
  sdg: [Int!]
  "How the technology may pass on."
  transferModes: [TransferMode!]
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"Order of listings."
enum ListingOrder {
  "Latest publication first, drafts by when they were begun; the default."
  PUBLISHED_DESC @label(en: "Published, latest first", zh: "发布时间(降序)")
  "Oldest publication first, drafts by when they were begun."
  PUBLISHED @label(en: "Published", zh: "发布时间")
  "Most complete first."
  COMPLETENESS_DESC @label(en: "Completeness, highest first", zh: "完整度(降序)")
  "Least complete first."
  COMPLETENESS @label(en: "Completeness", zh: "完整度")
  "Next deadline first, those without one last."
  DEADLINE @label(en: "Deadline", zh: "截止日期")
}

type Organization @key(fields: "id") {
  id: ID!
  "Its offers and requests, as far as the caller may see them."
  listings(
    "Which ones."
    filter: ListingFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: ListingOrder = PUBLISHED_DESC
  ): ListingConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["trading.listing:OF_IT"])
}

type Country @key(fields: "code", resolvable: false) @access(to: "EVERYONE") {
  code: ID!
}

type Initiative @key(fields: "code", resolvable: false) @access(to: "EVERYONE") {
  code: ID!
}

extend type Query {
  "Offers and requests that the caller may see: published ones, and the own."
  listings(
    "Words of a title or summary, in any language and script, or a listing's number; all must be found."
    search: String
    "Which ones."
    filter: ListingFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: ListingOrder = PUBLISHED_DESC
  ): ListingConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["trading.listing"])
  "One listing; null where there is none that the caller may see."
  listing("Typed id." id: ID!): Listing @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["trading.listing:ITSELF"])
}

extend type Subscription {
  "One listing: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  listingChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Listing @access(to: "EVERYONE")
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
