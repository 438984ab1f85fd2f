/* Generated from the schema folder by `npm run generate`; never edited. */
export const typeDefs = `"Something that a working group agreed to be done. Seen by both sides, the staff and the organisation that owns it."
type ActionItem
  @key(fields: "id")
  @access(to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
{
  "Typed id."
  id: ID!
  "Number that people can say, such as ACT-2026-00001; ACT-2026-00000 in the answer to a dry run."
  number: String!
  "The working group that agreed it."
  workingGroup: WorkingGroup!
  "The meeting that agreed it; only for both sides and the staff."
  meeting: Meeting @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "Number of the decision of that meeting from which it follows."
  decision: Int
  "The partner's country."
  country: Country!
  "What is to be done, in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What is to be done, in every language."
  titles: [LocalizedText!]!
  "The side that does it."
  side: MechanismSide!
  "The organisation that does it."
  ownerOrganization: Organization
  "Who does it; only for both sides' agencies and the staff."
  ownerName: String @access(to: ["AGENCY:OWN_COUNTRY", "STAFF"], audience: "PERSONAL")
  "The last day until which it is to be done, in the centre's time zone."
  dueOn: Date!
  "When that day is over."
  dueAt: DateTime!
  "State."
  state: ActionItemState!
  "Since when it is in its state."
  stateSince: DateTime!
  "What came of it; null before it was done."
  outcome: String
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was entered."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"State of an action item."
enum ActionItemState {
  "It is to be done."
  OPEN @label(en: "Open", zh: "待办", th: "รอดำเนินการ", vi: "Đang mở", id: "Terbuka", ms: "Terbuka")
  "Its day is over, and it was not done."
  OVERDUE @label(en: "Overdue", zh: "逾期", th: "เกินกำหนด", vi: "Quá hạn", id: "Terlambat", ms: "Lewat tempoh")
  "It was done."
  DONE @label(en: "Done", zh: "已完成", th: "เสร็จแล้ว", vi: "Đã hoàn thành", id: "Selesai", ms: "Selesai")
  "It will not be done."
  DROPPED @label(en: "Dropped", zh: "已放弃", th: "ยกเลิก", vi: "Đã bỏ", id: "Dibatalkan", ms: "Digugurkan")
}

"Why an action item was dropped, or was given another day."
enum ActionItemReason {
  "Nobody needs it any more."
  NO_LONGER_NEEDED @label(en: "No longer needed", zh: "不再需要")
  "It cannot be done."
  NOT_FEASIBLE @label(en: "Not feasible", zh: "不可行")
  "It takes longer than was thought."
  TAKES_LONGER @label(en: "Takes longer", zh: "需更长时间")
  "It waits for something else."
  WAITS_FOR_OTHERS @label(en: "Waits for something else", zh: "等待其他事项")
  "Another action item takes its place."
  REPLACED @label(en: "Replaced", zh: "已被替代")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of action items."
type ActionItemConnection {
  "Action items with their cursors."
  edges: [ActionItemEdge!]!
  "The action items alone."
  nodes: [ActionItem!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"An action item in a list."
type ActionItemEdge {
  "The action item."
  node: ActionItem!
  "Its place in the list."
  cursor: String!
}

"Which action items; all conditions hold at once, several values of one are alternatives."
input ActionItemFilter {
  "The one of this number, such as ACT-2026-00001, written large or small."
  number: String
  "Those of a working group."
  workingGroupId: ID
  "Those of a meeting."
  meetingId: ID
  "States."
  states: [ActionItemState!]
  "ISO 3166-1 alpha-2 codes of partners' countries, at most 20."
  countries: [String!]
  "The side that does it."
  side: MechanismSide
  "Those of an organisation."
  ownerOrganizationId: ID
  "Those to be done until this day."
  dueUntil: Date
}

"Order of action items."
enum ActionItemOrder {
  "Due first; the default."
  DUE @label(en: "Due", zh: "到期时间")
  "Due last first."
  DUE_DESC @label(en: "Due, latest first", zh: "到期时间(降序)")
}

extend type Desk {
  "Action items of the caller's side, or organisation, that wait; what falls due next first. Of both sides for those who only look on."
  actionItems("How many, 1 to 100." first: Int = 20, "Cursor to go on from." after: String): ActionItemConnection!
}

extend type Query {
  "One action item."
  actionItem("Typed id." id: ID!): ActionItem @access(to: ["MEMBER", "AGENCY", "PARTNER_SYSTEM", "STAFF"])
  "Action items that the caller may see."
  actionItems(
    "Which ones."
    filter: ActionItemFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: ActionItemOrder = DUE
  ): ActionItemConnection @access(to: ["MEMBER", "AGENCY", "PARTNER_SYSTEM", "STAFF"])
}

extend type Subscription {
  "One action item: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  actionItemChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): ActionItem @access(to: ["MEMBER", "AGENCY", "PARTNER_SYSTEM", "STAFF"])
}

extend enum RefusalCode {
  "The meeting has no decision of this number, or was not held."
  NO_SUCH_DECISION @label(en: "No such decision", zh: "无此决定")
  "Whoever does it for a side belongs to that side."
  OWNER_OF_OTHER_SIDE @label(en: "Owner of the other side", zh: "负责单位属于另一方")
}

"Input of openActionItem."
input OpenActionItemInput {
  "The working group that agreed it."
  workingGroupId: ID!
  "The meeting of the group that agreed it."
  meetingId: ID
  "Number of a decision of that meeting."
  decision: Int
  "What is to be done, in up to ten languages, each once, at most 500 characters."
  title: [LocalizedTextInput!]!
  "The side that does it."
  side: MechanismSide!
  "The organisation that does it, of that side's country."
  ownerOrganizationId: ID
  "Who does it, at most 200 characters; an organisation, a name, or both."
  ownerName: String
  "The last day until which it is to be done."
  dueOn: Date!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The action item after openActionItem."
type OpenActionItemPayload {
  "The action item as it is now."
  actionItem: ActionItem!
}

"Answer of openActionItem."
union OpenActionItemResult = OpenActionItemPayload | Refusal

"Input of reassignActionItem."
input ReassignActionItemInput {
  "The action item."
  id: ID!
  "The organisation that does it, of the side's country."
  ownerOrganizationId: ID
  "Who does it, at most 200 characters; an organisation, a name, or both."
  ownerName: String
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The action item after reassignActionItem."
type ReassignActionItemPayload {
  "The action item as it is now."
  actionItem: ActionItem!
}

"Answer of reassignActionItem."
union ReassignActionItemResult = ReassignActionItemPayload | Refusal

"Input of postponeActionItem."
input PostponeActionItemInput {
  "The action item."
  id: ID!
  "The last day until which it is to be done: today or later."
  dueOn: Date!
  "Why."
  reason: ActionItemReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The action item after postponeActionItem."
type PostponeActionItemPayload {
  "The action item as it is now."
  actionItem: ActionItem!
}

"Answer of postponeActionItem."
union PostponeActionItemResult = PostponeActionItemPayload | Refusal

"Input of completeActionItem."
input CompleteActionItemInput {
  "The action item."
  id: ID!
  "What came of it, at most 2000 characters."
  outcome: String!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The action item after completeActionItem."
type CompleteActionItemPayload {
  "The action item as it is now."
  actionItem: ActionItem!
}

"Answer of completeActionItem."
union CompleteActionItemResult = CompleteActionItemPayload | Refusal

"Input of dropActionItem."
input DropActionItemInput {
  "The action item."
  id: ID!
  "Why."
  reason: ActionItemReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The action item after dropActionItem."
type DropActionItemPayload {
  "The action item as it is now."
  actionItem: ActionItem!
}

"Answer of dropActionItem."
union DropActionItemResult = DropActionItemPayload | Refusal

extend type Mutation {
  "Records what a working group agreed to be done, by whom and until when. The secretariat or an agency of either side."
  openActionItem("What, by whom, until when." input: OpenActionItemInput!): OpenActionItemResult! @access(to: ["SECRETARIAT", "AGENCY"])
  "Gives an action item to somebody else of the same side. The secretariat or an agency, of the side that does it."
  reassignActionItem("Which one, and to whom." input: ReassignActionItemInput!): ReassignActionItemResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Gives an action item another day; one that is overdue is open again. As reassignActionItem."
  postponeActionItem("Which one, and until when." input: PostponeActionItemInput!): PostponeActionItemResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that an action item was done, and what came of it. As reassignActionItem; or a member of the organisation that does it."
  completeActionItem("Which one, and what came of it." input: CompleteActionItemInput!): CompleteActionItemResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY", "MEMBER:OWN_ORGANIZATION"])
  "Records that an action item will not be done. As reassignActionItem."
  dropActionItem("Which one, and why." input: DropActionItemInput!): DropActionItemResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
}

"One change of something, among all that happened around a subject."
type TimelineEntry @access(to: "EVERYONE", whileSuspended: true) {
  "The changed thing and its version, such as mem_…/3."
  id: ID!
  "Typed id of what changed."
  subject: ID!
  "What was changed, when, by whom; why, for the parties and the staff."
  transition: Transition!
  "The organisation, where it is one that changed."
  organization: Organization
  "The membership, where it is one that changed."
  membership: Membership
}

"A page of what happened."
type TimelineConnection @access(to: "EVERYONE", whileSuspended: true) {
  "Entries with their cursors."
  edges: [TimelineEdge!]!
  "The entries alone."
  nodes: [TimelineEntry!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"An entry of a timeline."
type TimelineEdge @access(to: "EVERYONE", whileSuspended: true) {
  "The entry."
  node: TimelineEntry!
  "Its place in the list."
  cursor: String!
}

"Something that the caller has to see to."
type Task @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "Typed id of what it is about."
  id: ID!
  "What has to be done."
  kind: TaskKind!
  "Since when it waits."
  since: DateTime!
  "Until when it should be done; null where no time is set."
  dueAt: DateTime
  "Whether that time is over."
  overdue: Boolean!
  "The membership that it is about."
  membership: Membership
  "The recording of existing memberships that it is about."
  recording: MembershipRecording
  "The possible duplicate that it is about: of all that wait the one that is likeliest."
  duplicate: Duplicate
  "How many such things wait, of which it is the first: one task stands for all possible duplicates, exact up to 10,000; 1 of all others."
  count: Int!
  "The organisation that it is about; why, its needsAttention says."
  organization: Organization
  "The mechanism that it is about."
  mechanism: Mechanism
  "The action item that it is about."
  actionItem: ActionItem
  "The meeting that it is about."
  meeting: Meeting
  "Mutations that the caller may run on it now; empty where only somebody else may, such as a second person."
  actions: [String!]!
}

"What has to be done."
enum TaskKind {
  "Complete the application and hand it in."
  COMPLETE_APPLICATION
    @label(
      en: "Complete the application"
      zh: "完善并提交申请"
      th: "กรอกใบสมัครให้ครบ"
      vi: "Hoàn tất đơn"
      id: "Lengkapi permohonan"
      ms: "Lengkapkan permohonan"
    )
  "Take the application into vetting, or decline it."
  SCREEN_APPLICATION
    @label(
      en: "Screen the application"
      zh: "初审申请"
      th: "คัดกรองใบสมัคร"
      vi: "Sơ duyệt đơn"
      id: "Saring permohonan"
      ms: "Saring permohonan"
    )
  "Recommend the application, or advise against it."
  RECOMMEND
    @label(en: "Recommend", zh: "出具推荐意见", th: "ให้ความเห็นแนะนำ", vi: "Cho ý kiến giới thiệu", id: "Beri rekomendasi", ms: "Beri syor")
  "Give the information that was asked for."
  ANSWER_REQUEST
    @label(
      en: "Answer the request"
      zh: "补充材料"
      th: "ตอบคำขอข้อมูล"
      vi: "Bổ sung thông tin"
      id: "Jawab permintaan"
      ms: "Jawab permintaan"
    )
  "Admit the organisation, or reject the application."
  DECIDE_APPLICATION
    @label(
      en: "Decide on the application"
      zh: "审议申请"
      th: "พิจารณาใบสมัคร"
      vi: "Quyết định đơn"
      id: "Putuskan permohonan"
      ms: "Putuskan permohonan"
    )
  "Confirm the organisation's data for another term."
  RENEW
    @label(
      en: "Renew the membership"
      zh: "办理续期"
      th: "ต่ออายุสมาชิกภาพ"
      vi: "Gia hạn tư cách thành viên"
      id: "Perpanjang keanggotaan"
      ms: "Perbaharui keahlian"
    )
  "Lift the suspension, or have the membership ended."
  SETTLE_SUSPENSION
    @label(
      en: "Settle the suspension"
      zh: "处理中止事项"
      th: "จัดการการระงับ"
      vi: "Xử lý việc đình chỉ"
      id: "Selesaikan penangguhan"
      ms: "Selesaikan penggantungan"
    )
  "Suspend for the reason of the notice when the time to answer is over, or take the notice back."
  SETTLE_NOTICE
    @label(
      en: "Settle the notice"
      zh: "处理中止通知"
      th: "พิจารณาหนังสือแจ้ง"
      vi: "Xử lý thông báo"
      id: "Tindak lanjuti pemberitahuan"
      ms: "Selesaikan notis"
    )
  "Decide the appeal against a suspension."
  DECIDE_APPEAL
    @label(
      en: "Decide the appeal"
      zh: "裁定申诉"
      th: "พิจารณาอุทธรณ์"
      vi: "Quyết định khiếu nại"
      id: "Putuskan keberatan"
      ms: "Putuskan rayuan"
    )
  "Confirm memberships that another person proposed to record, or discard them."
  CONFIRM_RECORDING
    @label(
      en: "Confirm recorded memberships"
      zh: "确认已登记的成员资格"
      th: "ยืนยันสมาชิกภาพที่บันทึก"
      vi: "Xác nhận tư cách thành viên đã ghi"
      id: "Konfirmasi keanggotaan yang dicatat"
      ms: "Sahkan keahlian yang direkodkan"
    )
  "See whether the register or the source of an organisation is right, or whether its membership ends."
  CHECK_ORGANIZATION
    @label(
      en: "Check the organisation"
      zh: "核对机构信息"
      th: "ตรวจสอบหน่วยงาน"
      vi: "Kiểm tra tổ chức"
      id: "Periksa organisasi"
      ms: "Semak organisasi"
    )
  "Merge or dismiss possible duplicates: one task for all of them, see duplicates."
  REVIEW_DUPLICATES
    @label(
      en: "Review possible duplicates"
      zh: "处理疑似重复机构"
      th: "ตรวจสอบรายการที่อาจซ้ำกัน"
      vi: "Xem xét các bản ghi có thể trùng"
      id: "Tinjau kemungkinan duplikat"
      ms: "Semak rekod yang mungkin berulang"
    )
  "Take up negotiations about a proposed mechanism, or end it."
  ANSWER_PROPOSAL
    @label(en: "Answer the proposal", zh: "答复机制提议", th: "ตอบข้อเสนอ", vi: "Trả lời đề xuất", id: "Jawab usulan", ms: "Jawab cadangan")
  "Confirm the signature that the other side has recorded, or record it otherwise."
  CONFIRM_SIGNING
    @label(
      en: "Confirm the signature"
      zh: "确认签署"
      th: "ยืนยันการลงนาม"
      vi: "Xác nhận việc ký kết"
      id: "Konfirmasi penandatanganan"
      ms: "Sahkan tandatangan"
    )
  "Review a mechanism with the other side, and record what came of it."
  REVIEW_MECHANISM
    @label(en: "Review the mechanism", zh: "评估机制", th: "ทบทวนกลไก", vi: "Rà soát cơ chế", id: "Tinjau mekanisme", ms: "Semak mekanisme")
  "Do what a working group agreed to be done, and record what came of it."
  DO_ACTION_ITEM
    @label(
      en: "Do the action item"
      zh: "完成行动事项"
      th: "ดำเนินการตามข้อตกลง"
      vi: "Thực hiện công việc đã thống nhất"
      id: "Kerjakan tindak lanjut"
      ms: "Laksanakan tindakan"
    )
  "Record that a meeting was held, or move or cancel it."
  RECORD_MEETING
    @label(
      en: "Record the meeting"
      zh: "登记会议情况"
      th: "บันทึกการประชุม"
      vi: "Ghi nhận cuộc họp"
      id: "Catat rapat"
      ms: "Rekod mesyuarat"
    )
  "Draft the minutes of a meeting."
  DRAFT_MINUTES
    @label(en: "Draft the minutes", zh: "起草会议纪要", th: "ร่างรายงานการประชุม", vi: "Soạn biên bản", id: "Susun notulen", ms: "Draf minit")
  "Agree the minutes of a meeting, or change them."
  AGREE_MINUTES
    @label(
      en: "Agree the minutes"
      zh: "确认会议纪要"
      th: "รับรองรายงานการประชุม"
      vi: "Thống nhất biên bản"
      id: "Sepakati notulen"
      ms: "Persetujui minit"
    )
}

"A page of tasks."
type TaskConnection @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "Tasks with their cursors."
  edges: [TaskEdge!]!
  "The tasks alone."
  nodes: [Task!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A task in a list."
type TaskEdge @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "The task."
  node: Task!
  "Its place in the list."
  cursor: String!
}

extend type Query {
  """
  What happened around an organisation (its memberships included), a membership, a mechanism (its working groups included), an innovation platform, a forum, its sessions, a launch, a signing, a delegate, a working group (its meetings and action items included, for both sides and the staff), a person or a mandate, the newest first: as much of it as the caller may see.
  Null where the caller may not see the subject, or there is none.
  """
  timeline(
    "Typed id of the subject."
    subject: ID!
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
  ): TimelineConnection @access(to: "EVERYONE", whileSuspended: true)
  "What the caller has to see to, what falls due next first."
  tasks("How many, 1 to 100." first: Int = 20, "Cursor to go on from." after: String): TaskConnection
    @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true)
}

extend type Query {
  "Who decided, was refused or read what of organisations, memberships and mandates. COMPLIANCE and administrators; reading it is recorded in it."
  networkAudit(
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

extend type Membership {
  "Decisions of the council about it, oldest first; for those whose case it is, and the staff."
  councilDecisions: [CouncilDecision!]!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"], audience: "NETWORK", whileSuspended: true)
}

"A decision of the council, with how it was voted."
type CouncilDecision @access(to: ["MEMBER", "AGENCY", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "Name of the mutation by which it was recorded."
  action: String!
  "Whether what was asked of the council was granted: more votes for it than against."
  carried: Boolean!
  "Day of the meeting."
  heldOn: Date!
  "How many had to vote or abstain."
  quorum: Int!
  "Votes for."
  votesFor: Int!
  "Votes against."
  votesAgainst: Int!
  "Abstentions."
  abstentions: Int!
  "Those who took no part, as an interest of theirs was concerned."
  recusals: Int!
  "Who voted how; only for the staff of the centre."
  votes: [CouncilVote!]! @access(to: "STAFF", audience: "RESTRICTED")
  "Version of the membership that it led to."
  version: Int!
  "When it was recorded."
  recordedAt: DateTime!
}

"The vote of one member of the council."
type CouncilVote @access(to: "STAFF", audience: "RESTRICTED") {
  "Who, as \`<issuer>:<sub>\`: the caller, or somebody who holds a mandate of the register to sign for the council on the day of the meeting and is not suspended."
  person: String!
  "How."
  vote: Vote!
  "Why, where it was said."
  reason: String
}

"How somebody votes."
enum Vote {
  "For what was asked."
  FOR @label(en: "For", zh: "赞成", th: "เห็นด้วย", vi: "Tán thành", id: "Setuju", ms: "Menyokong")
  "Against it."
  AGAINST @label(en: "Against", zh: "反对", th: "ไม่เห็นด้วย", vi: "Không tán thành", id: "Tidak setuju", ms: "Menentang")
  "Neither; counts for the quorum."
  ABSTAIN @label(en: "Abstention", zh: "弃权", th: "งดออกเสียง", vi: "Bỏ phiếu trắng", id: "Abstain", ms: "Berkecuali")
  "Took no part, as an interest of theirs is concerned; does not count for the quorum."
  RECUSED
    @label(
      en: "Recused"
      zh: "回避"
      th: "ถอนตัวจากการพิจารณา"
      vi: "Không tham gia do có lợi ích liên quan"
      id: "Mengundurkan diri"
      ms: "Menarik diri"
    )
}

"How the council voted."
input CouncilDecisionInput {
  "Day of the meeting, in Shanghai; by default the day since when the decision is so. Not before the case lay before the council."
  heldOn: Date
  """
  One vote of each who was there, the caller's among them, 1 to 50. Whoever applied, handed in, recommended or suspended, and whoever
  holds a mandate for the organisation, is RECUSED.
  """
  votes: [CouncilVoteInput!]!
}

"The vote of one member of the council."
input CouncilVoteInput {
  "Who, as \`<issuer>:<sub>\`."
  person: String!
  "How."
  vote: Vote!
  "Why, at most 500 characters."
  reason: String
}

extend enum RefusalCode {
  "Too few members of the council voted or abstained."
  QUORUM_MISSED @label(en: "Quorum missed", zh: "未达法定人数")
  "The votes do not carry what the mutation does."
  VOTE_SAYS_OTHERWISE @label(en: "The vote says otherwise", zh: "与表决结果不符")
  "Somebody voted whose interest is concerned."
  MUST_RECUSE @label(en: "Recusal required", zh: "须回避")
  "Whoever records a decision of the council takes part in it."
  NOT_A_VOTER @label(en: "Not among the voters", zh: "未参加表决")
}

"The relation between China and another country at a glance: what both have agreed, and how it came to that."
type CountryRelation @access(to: "EVERYONE") {
  "The other country."
  country: Country!
  "The mechanisms with it that the caller may see, the newest first."
  mechanisms: [Mechanism!]!
  "How many organisations of the country are members today, exact up to 10,000."
  members: Int!
  "What changed, the newest first: which groups the country joined and left, and how its mechanisms went on, as far as the caller is told."
  history("How many at most, 1 to 200." first: Int = 50): [CountryRelationEntry!]!
}

"One thing that changed in the relation with a country."
type CountryRelationEntry @access(to: "EVERYONE") {
  "What changed, and which change of it: mec_…/3, or grp_… with the day."
  id: ID!
  "The day since which it is so."
  on: Date!
  "What kind of change it is."
  kind: CountryRelationChange!
  "The group, where the country joined or left one."
  group: CountryGroup
  "The mechanism, where one changed."
  mechanism: Mechanism
  "What happened to the mechanism."
  transition: Transition
}

"What changes in the relation with a country."
enum CountryRelationChange {
  "The country became a member of a group of countries."
  JOINED_GROUP @label(en: "Joined a group", zh: "加入国家组织")
  "It was a member of the group until the day before."
  LEFT_GROUP @label(en: "Left a group", zh: "退出国家组织")
  "A mechanism with it went on."
  MECHANISM @label(en: "Mechanism", zh: "合作机制")
}

extend type Query {
  "The relation with a country."
  countryRelation("ISO 3166-1 alpha-2 code of any country but China." country: String!): CountryRelation @access(to: "EVERYONE")
}

"A country or territory of ISO 3166-1."
type Country @key(fields: "code") @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.country_group"]) {
  "ISO 3166-1 alpha-2 code."
  code: ID!
  "Name in a language; by default in that of Accept-Language."
  name("BCP 47 tag, such as zh-Hans." lang: String): String!
  "Groups of countries it belongs to on a day."
  groups("The day; today by default." on: Date): [CountryGroup!]! @cacheControl(maxAge: 60, changedBy: ["network.country_group"])
  "Agencies that answer for it on a day."
  agencies("The day; today by default." on: Date): [AgencyMandate!]! @cacheControl(maxAge: 60, changedBy: ["network.agency_mandate"])
}

"A group of countries whose members change with time, such as ASEAN."
type CountryGroup @key(fields: "id") @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.country_group:ITSELF"]) {
  "Typed id."
  id: ID!
  "Short code, such as ASEAN."
  code: String!
  "Name in a language; by default in that of Accept-Language."
  name("BCP 47 tag." lang: String): String!
  "Dated members, oldest first."
  members: [CountryGroupMember!]! @cacheControl(maxAge: 60, changedBy: ["network.country_group:ITSELF"])
  "Version, for expectedVersion."
  version: Int!
}

"One country's time in a group."
type CountryGroupMember @access(to: "EVERYONE") {
  "The country."
  country: Country!
  "First day."
  from: Date!
  "Last day; null while it lasts."
  to: Date
}

"What an agency answers for in a country, and since when."
type AgencyMandate @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "The agency."
  organization: Organization
  "The country."
  country: Country!
  "ISO 3166-2 subdivision where the mandate is limited to one."
  subdivision: String
  "What it answers for."
  subject: AgencySubject!
  "True for the centre's own operator, which never recommends alone."
  operator: Boolean!
  "First day."
  from: Date!
  "Last day; null while it lasts."
  to: Date
  "Version, for expectedVersion."
  version: Int!
}

"What an agency answers for."
enum AgencySubject {
  "Recommends applications for membership and supervises the members of its country."
  MEMBERSHIP @label(en: "Membership", zh: "成员资格", th: "สมาชิกภาพ", vi: "Tư cách thành viên", id: "Keanggotaan", ms: "Keahlian")
  "Recommends talents for programmes."
  TALENT @label(en: "Talent", zh: "人才", th: "บุคลากร", vi: "Nhân tài", id: "Talenta", ms: "Bakat")
}

extend type Query {
  "Countries in the order of their codes: those named, those of a group on a day, or all."
  countries(
    "Only these ISO 3166-1 alpha-2 codes."
    codes: [String!]
    "Only members of the group with this code, such as ASEAN."
    group: String
    "The day for group membership; today by default."
    on: Date
  ): [Country!] @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.country_group"])
  "Every group of countries."
  countryGroups: [CountryGroup!] @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.country_group"])
}

extend type Subscription {
  "One group of countries: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  countryGroupChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): CountryGroup @access(to: "EVERYONE")
  "What one agency answers for in a country: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  agencyMandateChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): AgencyMandate @access(to: "EVERYONE")
}

"A country's time in a group, to be recorded."
input CountryGroupMemberInput {
  "ISO 3166-1 alpha-2 code."
  country: String!
  "First day."
  from: Date!
  "Last day; leave out while it lasts."
  to: Date
}

"A name in one language."
input NameInput {
  "The name, 1 to 500 characters."
  value: String!
  "BCP 47 tag."
  lang: String!
}

"Records a group of countries, or its present state where the code is known already."
input RecordCountryGroupInput {
  "Short code: capitals, digits and hyphens, 2 to 20."
  code: String!
  "Names, one per language, at least one."
  names: [NameInput!]!
  "All dated members."
  members: [CountryGroupMemberInput!]!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The recorded group."
type RecordCountryGroupPayload {
  "The group as recorded."
  countryGroup: CountryGroup!
}

"Answer of recordCountryGroup."
union RecordCountryGroupResult = RecordCountryGroupPayload | Refusal

"Records what an agency answers for, or changes it where the same organisation, country, subject and first day are known already."
input RecordAgencyMandateInput {
  "The agency."
  organizationId: ID!
  "ISO 3166-1 alpha-2 code."
  country: String!
  "ISO 3166-2 subdivision, such as CN-GX, where it is limited to one."
  subdivision: String
  "What it answers for."
  subject: AgencySubject! = MEMBERSHIP
  "True for the centre's own operator."
  operator: Boolean! = false
  "First day."
  from: Date!
  "Last day; leave out while it lasts."
  to: Date
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The recorded mandate."
type RecordAgencyMandatePayload {
  "The mandate as recorded."
  agencyMandate: AgencyMandate!
}

"Answer of recordAgencyMandate."
union RecordAgencyMandateResult = RecordAgencyMandatePayload | Refusal

extend type Mutation {
  "Records a group of countries with its dated members. Secretariat and administrators."
  recordCountryGroup("The group." input: RecordCountryGroupInput!): RecordCountryGroupResult! @access(to: ["SECRETARIAT", "ADMIN"])
  "Records which agency answers for a country. Secretariat and administrators."
  recordAgencyMandate("The mandate." input: RecordAgencyMandateInput!): RecordAgencyMandateResult! @access(to: ["SECRETARIAT", "ADMIN"])
}

"Somebody whom a member sends to a forum; only for the organisation that sends them, the agencies of its country and the staff."
type Delegate @key(fields: "id") @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY"], whileSuspended: true) {
  "Typed id."
  id: ID!
  "The forum."
  forum: Forum
  "The organisation that sends them."
  organization: Organization
  "The organisation's country when it registered them."
  country: Country!
  "Whether they have a place."
  state: DelegateState!
  "Their name."
  name: String @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY"], audience: "PERSONAL", whileSuspended: true)
  "Their e-mail address."
  email: String @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION"], audience: "PERSONAL", whileSuspended: true)
  "What they do there."
  position: String
  "BCP 47 tags of the languages in which they can talk."
  languages: [String!]!
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When they were registered: whoever was first has the first claim to a place."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Whether a delegate has a place."
enum DelegateState {
  "They have a place."
  REGISTERED @label(en: "Registered", zh: "已获名额")
  "They wait for a place; the first of them has the next one that becomes free."
  WAITING @label(en: "On the waiting list", zh: "候补")
  "Their organisation is no member in good standing at present: their place went to others."
  SUSPENDED @label(en: "Suspended", zh: "已暂停")
  "They will not come."
  WITHDRAWN @label(en: "Withdrawn", zh: "已退出")
  "They came."
  ATTENDED @label(en: "Attended", zh: "已出席")
  "They had a place, and did not come."
  NO_SHOW @label(en: "Did not come", zh: "未出席")
}

"Why a delegate was withdrawn."
enum DelegateReason {
  "They cannot travel."
  CANNOT_TRAVEL @label(en: "Cannot travel", zh: "无法成行")
  "Somebody else comes."
  REPLACED @label(en: "Replaced", zh: "改派他人")
  "They were registered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

extend enum RefusalCode {
  "The state of the forum does not allow it."
  FORUM_NOT_OPEN @label(en: "Forum not open for it", zh: "论坛当前不可办理")
  "The organisation is no member in good standing."
  NOT_A_MEMBER @label(en: "Not a member", zh: "非有效成员")
  "The organisation has as many delegates as it may send."
  ORGANIZATION_LIMIT @label(en: "Limit of the organisation", zh: "机构名额已满")
  "Somebody with this e-mail address is registered."
  ALREADY_REGISTERED @label(en: "Already registered", zh: "已报名")
}

"A page of delegates."
type DelegateConnection @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "Delegates with their cursors."
  edges: [DelegateEdge!]!
  "The delegates alone."
  nodes: [Delegate!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A delegate in a list."
type DelegateEdge @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "The delegate."
  node: Delegate!
  "Its place in the list."
  cursor: String!
}

"Which delegates; all conditions hold at once, several values of one are alternatives."
input DelegateFilter {
  "Those of a forum."
  forumId: ID
  "Those of an organisation."
  organizationId: ID
  "States."
  states: [DelegateState!]
  "ISO 3166-1 alpha-2 codes of their organisations' countries, at most 20."
  countries: [String!]
}

"Order of delegates."
enum DelegateOrder {
  "Whoever was registered first; the default, and the order of the waiting list."
  CREATED @label(en: "Registered", zh: "报名时间")
  "Latest first."
  CREATED_DESC @label(en: "Registered, latest first", zh: "报名时间(降序)")
}

extend type Query {
  "One delegate."
  delegate("Typed id." id: ID!): Delegate @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY"], whileSuspended: true)
  "Delegates that the caller may see."
  delegates(
    "Which ones."
    filter: DelegateFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: DelegateOrder = CREATED
  ): DelegateConnection @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true)
}

extend type Subscription {
  "One delegate: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  delegateChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Delegate @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY"], whileSuspended: true)
}

"Input of registerDelegate."
input RegisterDelegateInput {
  "The forum."
  forumId: ID!
  "The organisation that sends them."
  organizationId: ID!
  "Their name, at most 200 characters."
  name: String!
  "Their e-mail address: nobody is registered twice."
  email: String!
  "What they do there, at most 200 characters."
  position: String
  "BCP 47 tags of the languages in which they can talk, one to four."
  languages: [String!]!
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The delegate after registerDelegate."
type RegisterDelegatePayload {
  "The delegate as it is now."
  delegate: Delegate!
}

"Answer of registerDelegate."
union RegisterDelegateResult = RegisterDelegatePayload | Refusal

"Input of updateDelegate."
input UpdateDelegateInput {
  "The delegate."
  id: ID!
  "Their name, at most 200 characters."
  name: String
  "Their e-mail address: nobody is registered twice."
  email: String
  "What they do there, at most 200 characters. null clears it."
  position: String
  "BCP 47 tags of the languages in which they can talk, one to four."
  languages: [String!]
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The delegate after updateDelegate."
type UpdateDelegatePayload {
  "The delegate as it is now."
  delegate: Delegate!
}

"Answer of updateDelegate."
union UpdateDelegateResult = UpdateDelegatePayload | Refusal

"Input of withdrawDelegate."
input WithdrawDelegateInput {
  "The delegate."
  id: ID!
  "Why."
  reason: DelegateReason!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The delegate after withdrawDelegate."
type WithdrawDelegatePayload {
  "The delegate as it is now."
  delegate: Delegate!
}

"Answer of withdrawDelegate."
union WithdrawDelegateResult = WithdrawDelegatePayload | Refusal

"Input of recordDelegateAttendance."
input RecordDelegateAttendanceInput {
  "The delegate."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The delegate after recordDelegateAttendance."
type RecordDelegateAttendancePayload {
  "The delegate as it is now."
  delegate: Delegate!
}

"Answer of recordDelegateAttendance."
union RecordDelegateAttendanceResult = RecordDelegateAttendancePayload | Refusal

"Input of recordDelegateNoShow."
input RecordDelegateNoShowInput {
  "The delegate."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The delegate after recordDelegateNoShow."
type RecordDelegateNoShowPayload {
  "The delegate as it is now."
  delegate: Delegate!
}

"Answer of recordDelegateNoShow."
union RecordDelegateNoShowResult = RecordDelegateNoShowPayload | Refusal

extend type Mutation {
  "Registers a delegate, who has a place or waits for one. Members register their own while registration is open, the secretariat anybody's until the forum is over."
  registerDelegate("The delegate." input: RegisterDelegateInput!): RegisterDelegateResult! @access(to: ["MEMBER", "SECRETARIAT"])
  "Changes what is said of a delegate; what is absent stays, and what is said already changes nothing. The organisation that sends them, or the secretariat."
  updateDelegate("Which one, and what." input: UpdateDelegateInput!): UpdateDelegateResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT"])
  "Takes a delegate off the list; a place goes to the first who waits. The organisation that sends them, or the secretariat."
  withdrawDelegate("Which one, and why." input: WithdrawDelegateInput!): WithdrawDelegateResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT"], whileSuspended: true)
  "Records that a delegate came. The secretariat does, once the forum is open."
  recordDelegateAttendance("Which one." input: RecordDelegateAttendanceInput!): RecordDelegateAttendanceResult! @access(to: "SECRETARIAT")
  "Records that a delegate did not come. The secretariat does, once the forum is open."
  recordDelegateNoShow("Which one." input: RecordDelegateNoShowInput!): RecordDelegateNoShowResult! @access(to: "SECRETARIAT")
}

"Cases of membership that wait for somebody: all of them for the staff, an agency's of its own country, a member's own."
type Desk @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "How many cases wait, for each party and country; parties in the order of CaseParty, countries by code."
  waiting("Countries, ISO 3166-1 alpha-2 codes; all by default." countries: [String!]): [DeskCount!]!
  "Cases that wait, those that wait longest first; one that waits for two parties once, as the member's where theirs are among those asked for."
  cases(
    "Which ones; by default those that wait for the caller's own part."
    filter: DeskFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: DeskOrder = WAITING_LONGEST
  ): MembershipConnection!
}

"How many cases of one country wait for one party."
type DeskCount @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "Whose move it is."
  waitsFor: CaseParty!
  "The country."
  country: Country!
  "How many cases."
  count: Int!
  "How many of them are past the time that their step may take."
  overdue: Int!
  "Since when the oldest of them waits."
  oldestSince: DateTime!
  "When the next of them falls due, or fell due first; null where none has a time."
  nextDueAt: DateTime
}

"Which cases; all conditions hold at once, several values of one are alternatives."
input DeskFilter {
  "For whom they wait; a notice of suspension that runs while the member has to renew, or may, waits for the secretariat beside that. By default: the secretariat's, the council's, the agency's or the member's own part; every part for the other staff."
  waitsFor: [CaseParty!]
  "States."
  states: [MembershipState!]
  "ISO 3166-1 alpha-2 codes."
  countries: [String!]
  "True: only those past the time that their step may take; false: only the others."
  overdue: Boolean
}

"Order of the cases at a desk."
enum DeskOrder {
  "Those that wait longest first; the default."
  WAITING_LONGEST @label(en: "Waiting longest", zh: "等待最久在前")
  "Those that fall due next first, what has no time last."
  DUE @label(en: "Due next", zh: "最近到期在前")
}

extend type Query {
  "The desk: what waits for whom, since when, and until when."
  desk: Desk @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true)
}

"A file that belongs to an organisation or to its membership: a logo, a registration certificate, minutes. A logo is open to everybody; anything else is for its organisation, the agency of its country and the staff."
type Document
  @key(fields: "id")
  @access(to: ["EVERYONE:PUBLISHED", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"], whileSuspended: true)
  @cacheControl(maxAge: 60, changedBy: ["network.document:ITSELF"])
{
  "Typed id."
  id: ID!
  "The organisation that it belongs to, itself or by its membership."
  organization: Organization! @cacheControl(maxAge: 60, changedBy: ["network.document:ITSELF"])
  "The membership that it belongs to; null where it is the organisation's own, or the caller may not see that one."
  membership: Membership @cacheControl(maxAge: 0)
  "What it is."
  kind: DocumentKind!
  "Title; null once it was removed."
  title: String
  "Who may see it, by its kind."
  audience: DocumentAudience!
  "Where it is between announced and removed."
  state: DocumentState!
  "Media type, which its first bytes have to bear out."
  mediaType: String!
  "Number of bytes."
  size: Int!
  "SHA-256 of the bytes, 64 hexadecimal digits."
  sha256: String!
  "An address that gives the bytes to whoever has it, for five minutes; null while there are none. Each time a new one."
  link: DocumentLink
    @access(
      to: ["EVERYONE:PUBLISHED", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"]
      audience: "RESTRICTED"
      whileSuspended: true
    )
    @cacheControl(maxAge: 0)
  "Who announced it, as \`<issuer>:<sub>\`; only for the staff."
  uploadedBy: String @access(to: ["STAFF"], audience: "NETWORK")
  "What could be done now, and whether the caller may."
  actions: [Action!]! @cacheControl(maxAge: 0)
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]! @cacheControl(maxAge: 0)
  "Version, for expectedVersion."
  version: Int!
  "When it was announced."
  createdAt: DateTime!
  "When its bytes were checked and taken; null where they never were."
  storedAt: DateTime
  "When it last changed."
  updatedAt: DateTime!
}

"What a document is."
enum DocumentKind {
  "The organisation's logo: PNG, JPEG or WebP. The newest one is shown."
  LOGO @label(en: "Logo", zh: "徽标", th: "โลโก้", vi: "Biểu trưng", id: "Logo", ms: "Logo")
  "What proves that the organisation exists in law, such as a registration certificate or a business licence."
  LEGAL_STATUS
    @label(
      en: "Proof of legal status"
      zh: "法律地位证明"
      th: "หลักฐานสถานะทางกฎหมาย"
      vi: "Giấy tờ pháp lý"
      id: "Bukti status hukum"
      ms: "Bukti status undang-undang"
    )
  "What proves something else that was said."
  EVIDENCE @label(en: "Evidence", zh: "证明材料", th: "หลักฐาน", vi: "Tài liệu chứng minh", id: "Bukti", ms: "Bukti")
  "The organisation's statute or articles."
  STATUTE @label(en: "Statute", zh: "章程", th: "ข้อบังคับ", vi: "Điều lệ", id: "Anggaran dasar", ms: "Perlembagaan")
  "Minutes of a meeting."
  MINUTES @label(en: "Minutes", zh: "会议纪要", th: "รายงานการประชุม", vi: "Biên bản", id: "Notula", ms: "Minit")
  "Something else."
  OTHER @label(en: "Other", zh: "其他", th: "อื่น ๆ", vi: "Khác", id: "Lainnya", ms: "Lain-lain")
}

"Who may see a document."
enum DocumentAudience {
  "Everybody: logos."
  PUBLIC @label(en: "Public", zh: "公开")
  "The organisation itself, the agency of its country, and the staff of the centre."
  PARTIES @label(en: "The parties", zh: "相关方")
}

"Where a document is between announced and removed."
enum DocumentState {
  "Announced; its bytes are awaited, for an hour. Nobody can read them."
  STAGED @label(en: "Awaited", zh: "待上传")
  "Its bytes are there and are what was announced."
  STORED @label(en: "Stored", zh: "已保存")
  "Its bytes are gone for good; what it was stays on record, without the title."
  REMOVED @label(en: "Removed", zh: "已移除")
}

"Why a document was removed."
enum DocumentReason {
  "Another one takes its place."
  REPLACED @label(en: "Replaced", zh: "已被替换")
  "It is not what it should be."
  WRONG_DOCUMENT @label(en: "Wrong document", zh: "文件有误")
  "It holds data of persons that should not be here."
  PERSONAL_DATA @label(en: "Personal data", zh: "含个人信息")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A short-lived address."
type DocumentLink @access(to: "EVERYONE") {
  "The address, for GET. It is bound to the document; a change of any character ends it."
  url: String!
  "Until when it works."
  expiresAt: DateTime!
}

"Where and how the bytes of a document are to be sent."
type DocumentUpload @access(to: ["MEMBER", "SECRETARIAT", "ADMIN"], whileSuspended: true) {
  "The address. It takes the announced bytes and no others."
  url: String!
  "The HTTP method: PUT."
  method: String!
  "Headers that have to be sent as they stand here."
  headers: [DocumentUploadHeader!]!
  "Until when it works. After a dry run it does not."
  expiresAt: DateTime!
}

"A header of an upload."
type DocumentUploadHeader @access(to: ["MEMBER", "SECRETARIAT", "ADMIN"], whileSuspended: true) {
  "Name of the header."
  name: String!
  "Its value."
  value: String!
}

extend type Organization {
  "The newest logo; null while there is none."
  logo: Document @cacheControl(maxAge: 60, changedBy: ["network.document:OF_IT"])
  "Its own documents that were not removed, newest first, those that the caller may see. Those of its membership are there."
  documents("How many at most, 1 to 100." first: Int = 20, "Only these kinds." kinds: [DocumentKind!]): [Document!]!
}

extend type Membership {
  "Its documents that were not removed, newest first, those that the caller may see."
  documents("How many at most, 1 to 100." first: Int = 20, "Only these kinds." kinds: [DocumentKind!]): [Document!]!
}

extend type Query {
  "One document."
  document("Typed id." id: ID!): Document @access(to: "EVERYONE", whileSuspended: true)
}

extend type Subscription {
  "One document: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  documentChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Document @access(to: "EVERYONE", whileSuspended: true)
}

extend enum RefusalCode {
  "A document has to be stored before; the details name its kind."
  DOCUMENT_MISSING @label(en: "Document missing", zh: "缺少文件")
  "An application that is under way, or a membership, relies on the document."
  DOCUMENT_NEEDED @label(en: "Document needed", zh: "文件仍被需要")
  "The owner has as many documents, or as many bytes of them, as it may have."
  DOCUMENT_QUOTA @label(en: "Quota of documents", zh: "文件配额已满")
  "No bytes have come for the document."
  UPLOAD_MISSING @label(en: "Upload missing", zh: "尚未上传")
  "The bytes that have come are not what was announced; the details say where."
  UPLOAD_DIFFERS @label(en: "Upload differs", zh: "上传内容与声明不符")
  "The storage of documents does not answer; nothing was changed."
  STORAGE_UNAVAILABLE @label(en: "Storage unavailable", zh: "存储服务不可用")
}

"Announces a document: what will be sent."
input StageDocumentInput {
  "Whose it is: an organisation, or a membership."
  owner: ID!
  "What it is. A logo belongs to an organisation."
  kind: DocumentKind!
  "Title, at most 200 characters."
  title: String!
  "Media type. A logo is image/png, image/jpeg or image/webp; any other document one of these or application/pdf."
  mediaType: String!
  "Number of bytes; at most 1 MiB for a logo and 10 MiB for any other, unless the deployment says otherwise."
  size: Int!
  "SHA-256 of the bytes, 64 hexadecimal digits."
  sha256: String!
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The announced document, and where to send its bytes."
type StageDocumentPayload {
  "The document as it is now."
  document: Document!
  "Where and how to send the bytes, within 15 minutes."
  upload: DocumentUpload!
}

"Answer of stageDocument."
union StageDocumentResult = StageDocumentPayload | Refusal

"Input of storeDocument."
input StoreDocumentInput {
  "The document."
  id: ID!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The document after storeDocument."
type StoreDocumentPayload {
  "The document as it is now."
  document: Document!
}

"Answer of storeDocument."
union StoreDocumentResult = StoreDocumentPayload | Refusal

"Input of removeDocument."
input RemoveDocumentInput {
  "The document."
  id: ID!
  "Why."
  reason: DocumentReason!
  "A note for the parties, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The document after removeDocument."
type RemoveDocumentPayload {
  "The document as it is now."
  document: Document!
}

"Answer of removeDocument."
union RemoveDocumentResult = RemoveDocumentPayload | Refusal

extend type Mutation {
  "Announces a document; its bytes are then sent to the address that is answered. Somebody of the organisation, the secretariat or an administrator."
  stageDocument("What will be sent." input: StageDocumentInput!): StageDocumentResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT", "ADMIN"], whileSuspended: true)
  "Completes a document whose bytes were sent: they are checked against what was announced, and kept."
  storeDocument("Which one." input: StoreDocumentInput!): StoreDocumentResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT", "ADMIN"], whileSuspended: true)
  "Removes a document; its bytes are gone when this is answered."
  removeDocument("Which one, and why." input: RemoveDocumentInput!): RemoveDocumentResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT", "ADMIN"], whileSuspended: true)
}

"Two records that may be one organisation's."
type Duplicate @key(fields: "id") @access(to: ["SECRETARIAT", "ADMIN"]) {
  "Typed id."
  id: ID!
  "Both records, the one that was registered first before the other. Of a merged one the record itself."
  organizations: [Organization!]!
  "Whether somebody has to look at it."
  state: DuplicateState!
  "What speaks for it, the strongest reason first."
  reasons: [DuplicateReason!]!
  "How likely it is that they are one, 50 to 100: of several reasons together more than of each, of two with ROR ids less; 0 where nothing speaks for it any more."
  score: Int!
  "How alike their most similar names are, 0 to 100."
  nameSimilarity: Int!
  "When it was found."
  foundAt: DateTime!
  "How often it was decided on; for expectedVersion."
  version: Int!
  "What can be done with it now, and whether this caller may."
  actions: [Action!]!
  "Who dismissed it, when and why."
  history("How many at most, the newest, 1 to 200." last: Int = 50): [Transition!]!
}

"Whether somebody has to look at a possible duplicate."
enum DuplicateState {
  "It waits for somebody to look at it."
  OPEN @label(en: "Open", zh: "待处理")
  "Somebody saw that they are two. It is open again where something speaks for it that did not when it was dismissed."
  DISMISSED @label(en: "Dismissed", zh: "已排除")
  "One was merged into the other."
  MERGED @label(en: "Merged", zh: "已合并")
}

extend enum DuplicateReason {
  "They share an id in another register, such as ISNI."
  SAME_EXTERNAL_ID @label(en: "Same id in another register", zh: "其他登记系统编号相同")
  "Their names in the same country are alike, but for typing errors, legal forms and the order of words; see the score."
  SIMILAR_NAME @label(en: "Similar name", zh: "名称相似")
}

extend type DuplicateCandidate {
  "The two as a case of the desk."
  duplicate: Duplicate
  "What speaks for it, the strongest reason first."
  reasons: [DuplicateReason!]!
  "How likely it is that they are one, 1 to 100."
  score: Int!
}

"A page of possible duplicates."
type DuplicateConnection {
  "Duplicates with their cursors."
  edges: [DuplicateEdge!]!
  "The duplicates alone."
  nodes: [Duplicate!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A possible duplicate in a list."
type DuplicateEdge {
  "The duplicate."
  node: Duplicate!
  "Its place in the list."
  cursor: String!
}

"Which possible duplicates; all conditions hold at once."
input DuplicateFilter {
  "ISO 3166-1 alpha-2 codes, at most 20: one of the two is in one of them."
  countries: [String!]
  "Least score, 1 to 100."
  minScore: Int
  "One of these speaks for it."
  reasons: [DuplicateReason!]
  "State."
  state: DuplicateState = OPEN
}

"Order of possible duplicates."
enum DuplicateOrder {
  "The most likely first; the default."
  SCORE_DESC @label(en: "Score, highest first", zh: "相似度(降序)")
  "Found first."
  FOUND @label(en: "Found", zh: "发现时间")
  "Found last."
  FOUND_DESC @label(en: "Found, latest first", zh: "发现时间(降序)")
}

extend type Query {
  "One possible duplicate."
  duplicate("Typed id." id: ID!): Duplicate @access(to: ["SECRETARIAT", "ADMIN"])
  "Records that may be one organisation's, for the desk to merge or dismiss."
  duplicates(
    "Which ones; open ones by default."
    filter: DuplicateFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: DuplicateOrder = SCORE_DESC
  ): DuplicateConnection @access(to: ["SECRETARIAT", "ADMIN"])
}

extend type Subscription {
  "One possible duplicate: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. What is found anew about it is no change; that it is dismissed is one."
  duplicateChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Duplicate @access(to: ["SECRETARIAT", "ADMIN"])
}

"Why two records are not one organisation's."
enum DismissalReason {
  "They are two organisations."
  DIFFERENT_ORGANIZATIONS @label(en: "Different organisations", zh: "不同机构")
  "One is a part of the other, with a record of its own."
  PART_OF_THE_OTHER @label(en: "Part of the other", zh: "隶属关系")
  "Another reason; the note says which."
  OTHER @label(en: "Other", zh: "其他")
}

"Input of dismissDuplicate."
input DismissDuplicateInput {
  "The possible duplicate."
  id: ID!
  "Why they are two."
  reason: DismissalReason!
  "A note for the staff, at most 2000 characters; mandatory for OTHER."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The dismissed duplicate."
type DismissDuplicatePayload {
  "It, as it is now."
  duplicate: Duplicate!
}

"Answer of dismissDuplicate."
union DismissDuplicateResult = DismissDuplicatePayload | Refusal

"One of the possible duplicates."
input DismissDuplicatesItem {
  "The possible duplicate."
  id: ID!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
}

"Input of dismissDuplicates: what is said holds for each of them."
input DismissDuplicatesInput {
  "1 to 40 possible duplicates, each once; each is answered on its own."
  items: [DismissDuplicatesItem!]!
  "Why the two of each are two."
  reason: DismissalReason!
  "A note for the staff, at most 2000 characters; mandatory for OTHER."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"What became of each possible duplicate, in the order of the input."
type DismissDuplicatesPayload {
  "One result per possible duplicate."
  results: [DuplicateDismissal!]!
}

"What became of one possible duplicate of several."
type DuplicateDismissal @access(to: ["SECRETARIAT", "ADMIN"]) {
  "Its place in the input, from 0."
  index: Int!
  "The id that was given."
  id: ID!
  "Whether it was dismissed."
  accepted: Boolean!
  "It, as it is now; null where it was refused."
  duplicate: Duplicate
  "Why it was refused."
  refusal: Refusal
}

"Answer of dismissDuplicates."
union DismissDuplicatesResult = DismissDuplicatesPayload | Refusal

extend type Mutation {
  "Says that two records are not one organisation's. It comes back where a new reason speaks for it. Secretariat and administrators."
  dismissDuplicate("Which one, and why." input: DismissDuplicateInput!): DismissDuplicateResult! @access(to: ["SECRETARIAT", "ADMIN"])
  """
  Does the same with up to 40 possible duplicates. One that is refused is told and hinders no other; all that are accepted are stored together. Secretariat and administrators.
  """
  dismissDuplicates("Which ones, and why." input: DismissDuplicatesInput!): DismissDuplicatesResult! @access(to: ["SECRETARIAT", "ADMIN"])
}

"A part of a forum's programme: in a room, at a time, with those who speak."
type ForumSession @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "The forum."
  forum: Forum
  "What it is."
  kind: ForumSessionKind!
  "Whether it takes place."
  state: ForumSessionState!
  "Its title in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Its title in every language."
  titles: [LocalizedText!]!
  "What it is about, in a language; null where nothing is said."
  abstract("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "What it is about, in every language."
  abstracts: [LocalizedText!]!
  "The row of sessions that it belongs to."
  track: String
  "The room, as the house calls it."
  room: String!
  "How many the room holds."
  roomCapacity: Int
  "When it begins."
  startsAt: DateTime!
  "When it ends."
  endsAt: DateTime!
  "Who speaks, in this order."
  speakers: [ForumSpeaker!]!
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was entered here."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Somebody who speaks."
type ForumSpeaker @access(to: "EVERYONE") {
  "Their name in a language."
  name("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Their name in every language."
  names: [LocalizedText!]!
  "Whom they speak for."
  organization: Organization
}

"What a session of a forum is."
enum ForumSessionKind {
  "For everybody."
  PLENARY @label(en: "Plenary", zh: "全体会议")
  "Beside others."
  PARALLEL @label(en: "Parallel session", zh: "平行会议")
  "Delegates meet one by one."
  MATCHMAKING @label(en: "Matchmaking", zh: "对接洽谈")
  "Things are shown."
  EXHIBITION @label(en: "Exhibition", zh: "展览")
  "Something begins, and is made known."
  LAUNCH @label(en: "Launch", zh: "发布仪式")
  "Agreements are signed."
  SIGNING @label(en: "Signing", zh: "签约仪式")
}

"Whether a session takes place."
enum ForumSessionState {
  "It takes place, or took place."
  PLANNED @label(en: "Planned", zh: "已安排")
  "It does not take place."
  CANCELLED @label(en: "Cancelled", zh: "已取消")
}

"Why a session was cancelled."
enum ForumSessionReason {
  "Who was to speak cannot come."
  SPEAKER_CANNOT_COME @label(en: "Speaker cannot come", zh: "主讲人无法出席")
  "There is no room for it."
  NO_ROOM @label(en: "No room", zh: "无可用会场")
  "It became a part of another session."
  MERGED @label(en: "Merged with another session", zh: "并入其他会议")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

extend enum RefusalCode {
  "The room is taken by another session at that time."
  ROOM_TAKEN @label(en: "Room taken", zh: "会场已被占用")
  "Somebody who is to speak speaks in another session at that time."
  SPEAKER_TAKEN @label(en: "Speaker taken", zh: "主讲人时间冲突")
  "The session is not within the forum's days."
  OUTSIDE_FORUM @label(en: "Outside the forum's days", zh: "不在论坛会期内")
  "Sessions of the forum would be outside its days."
  SESSIONS_OUTSIDE @label(en: "Sessions outside the days", zh: "议程超出会期")
  "A forum has so many sessions at most."
  SESSION_LIMIT @label(en: "Too many sessions", zh: "议程数量已达上限")
}

"A page of sessions."
type ForumSessionConnection {
  "Sessions with their cursors."
  edges: [ForumSessionEdge!]!
  "The sessions alone."
  nodes: [ForumSession!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A session in a list."
type ForumSessionEdge {
  "The session."
  node: ForumSession!
  "Its place in the list."
  cursor: String!
}

"Which sessions; all conditions hold at once, several values of one are alternatives."
input ForumSessionFilter {
  "Those of a forum."
  forumId: ID
  "Kinds."
  kinds: [ForumSessionKind!]
  "States."
  states: [ForumSessionState!]
  "Tracks, at most 20."
  tracks: [String!]
  "Rooms, at most 20: upper and lower case are the same."
  rooms: [String!]
  "Those that are not over at this instant."
  from: DateTime
  "Those that begin before this instant."
  to: DateTime
}

"Order of sessions."
enum ForumSessionOrder {
  "By their beginning; the default."
  STARTS @label(en: "Beginning", zh: "开始时间")
  "By their beginning, the latest first."
  STARTS_DESC @label(en: "Beginning, latest first", zh: "开始时间(降序)")
}

extend type Forum {
  """
  The programme as an iCalendar file (RFC 5545), by the clocks of the place: whole, or of the sessions that somebody chose, a day planner of their own. What was
  cancelled stands in it as cancelled, so that it leaves the calendars that hold it.
  """
  programme(
    "Only these sessions, at most 200."
    sessionIds: [ID!]
    "Only these tracks, at most 20."
    tracks: [String!]
    "BCP 47 tag of the language of titles; by default the languages of Accept-Language."
    lang: String
  ): String
  "What came of it in numbers."
  statistics: ForumStatistics!
}

"What came of a forum in numbers."
type ForumStatistics @access(to: "EVERYONE") {
  "Its delegates by country and state, the states in their order."
  delegates: [ForumDelegateCount!]!
  "Its sessions by kind and state."
  sessions: [ForumSessionCount!]!
}

"How many delegates of a country are in a state."
type ForumDelegateCount @access(to: "EVERYONE") {
  "The country of the organisations that send them."
  country: Country!
  "The state."
  state: DelegateState!
  "How many."
  count: Int!
}

"How many sessions of a kind are in a state."
type ForumSessionCount @access(to: "EVERYONE") {
  "The kind."
  kind: ForumSessionKind!
  "The state."
  state: ForumSessionState!
  "How many."
  count: Int!
}

extend type Query {
  "One session of a forum."
  forumSession("Typed id." id: ID!): ForumSession @access(to: "EVERYONE")
  "Sessions of forums."
  forumSessions(
    "Which ones."
    filter: ForumSessionFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: ForumSessionOrder = STARTS
  ): ForumSessionConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One session of a forum: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known."
  forumSessionChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): ForumSession @access(to: "EVERYONE")
}

"Somebody who speaks."
input ForumSpeakerInput {
  "Their name in up to ten languages, each once, at most 200 characters."
  names: [LocalizedTextInput!]!
  "Whom they speak for."
  organizationId: ID
}

"Input of planForumSession."
input PlanForumSessionInput {
  "The forum."
  forumId: ID!
  "What it is."
  kind: ForumSessionKind!
  "Its title in up to ten languages, each once, at most 300 characters."
  titles: [LocalizedTextInput!]!
  "What it is about in up to ten languages, each once, at most 2000 characters."
  abstracts: [LocalizedTextInput!] = []
  "The row of sessions that it belongs to, at most 100 characters."
  track: String
  "The room, as the house calls it, at most 100 characters: upper and lower case are the same."
  room: String!
  "How many the room holds, 1 to 100,000."
  roomCapacity: Int
  "When it begins: on a day of the forum."
  startsAt: DateTime!
  "When it ends: before the forum's last day is over."
  endsAt: DateTime!
  "Who speaks, at most 50."
  speakers: [ForumSpeakerInput!] = []
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The session after planForumSession."
type PlanForumSessionPayload {
  "The session as it is now."
  session: ForumSession!
}

"Answer of planForumSession."
union PlanForumSessionResult = PlanForumSessionPayload | Refusal

"Input of updateForumSession."
input UpdateForumSessionInput {
  "The session."
  id: ID!
  "What it is."
  kind: ForumSessionKind
  "Its title in up to ten languages, each once, at most 300 characters."
  titles: [LocalizedTextInput!]
  "What it is about in up to ten languages, each once, at most 2000 characters."
  abstracts: [LocalizedTextInput!]
  "The row of sessions that it belongs to, at most 100 characters. null clears it."
  track: String
  "The room, as the house calls it, at most 100 characters: upper and lower case are the same."
  room: String
  "How many the room holds, 1 to 100,000. null clears it."
  roomCapacity: Int
  "When it begins: on a day of the forum."
  startsAt: DateTime
  "When it ends: before the forum's last day is over."
  endsAt: DateTime
  "Who speaks, at most 50."
  speakers: [ForumSpeakerInput!]
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The session after updateForumSession."
type UpdateForumSessionPayload {
  "The session as it is now."
  session: ForumSession!
}

"Answer of updateForumSession."
union UpdateForumSessionResult = UpdateForumSessionPayload | Refusal

"Input of cancelForumSession."
input CancelForumSessionInput {
  "The session."
  id: ID!
  "Why."
  reason: ForumSessionReason!
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The session after cancelForumSession."
type CancelForumSessionPayload {
  "The session as it is now."
  session: ForumSession!
}

"Answer of cancelForumSession."
union CancelForumSessionResult = CancelForumSessionPayload | Refusal

extend type Mutation {
  "Enters a session into the programme of a forum: no room and no speaker twice at once. The secretariat does, for a forum that is over too."
  planForumSession("The session." input: PlanForumSessionInput!): PlanForumSessionResult! @access(to: "SECRETARIAT")
  "Changes what is said of a session; what is absent stays, and what is said already changes nothing. The secretariat does."
  updateForumSession("Which one, and what." input: UpdateForumSessionInput!): UpdateForumSessionResult! @access(to: "SECRETARIAT")
  "Takes a session off the programme: its room and its speakers are free. The secretariat does."
  cancelForumSession("Which one, and why." input: CancelForumSessionInput!): CancelForumSessionResult! @access(to: "SECRETARIAT")
}

"An edition of the Forum on China-ASEAN Technology Transfer and Collaborative Innovation. Days are those of its time zone."
type Forum @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "The year in which it is held: there is one forum of a year."
  year: Int!
  "Its number in the series; null since titles go without one."
  number: Int
  "Its name in a language."
  name("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Its name in every language."
  names: [LocalizedText!]!
  "Its theme in a language; null where none is known."
  theme("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "Its theme in every language."
  themes: [LocalizedText!]!
  "How far it is."
  state: ForumState!
  "The country where it is held."
  country: Country!
  "The city where it is held."
  city: String!
  "The house where it is held."
  venue: String
  "IANA time zone of the place."
  timeZone: String!
  "The first day."
  startsOn: Date!
  "The last day."
  endsOn: Date!
  "The last day of registration; null where none is set."
  registrationClosesOn: Date
  "How many delegates one organisation may send."
  perOrganization: Int!
  "How many delegates have a place."
  places: ForumPlaces!
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was announced here."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"The places of a forum."
type ForumPlaces @access(to: "EVERYONE") {
  "How many there are; null where nobody registers."
  capacity: Int
  "How many are taken."
  registered: Int!
  "How many are free; null where nobody registers."
  left: Int
  "How many delegates wait for one."
  waiting: Int!
}

"How far a forum is."
enum ForumState {
  "Its date is known."
  ANNOUNCED @label(en: "Announced", zh: "已公布")
  "Members register their delegates."
  REGISTRATION @label(en: "Registration", zh: "报名中")
  "Registration is closed; the forum is ahead."
  PREPARING @label(en: "In preparation", zh: "筹备中")
  "It is being held."
  OPEN @label(en: "Open", zh: "进行中")
  "It was held."
  CLOSED @label(en: "Closed", zh: "已闭幕")
  "It will not be held."
  CANCELLED @label(en: "Cancelled", zh: "已取消")
}

"Why a forum was cancelled."
enum ForumReason {
  "Something that nobody could prevent."
  FORCE_MAJEURE @label(en: "Force majeure", zh: "不可抗力")
  "It is held in another year."
  MOVED_TO_ANOTHER_YEAR @label(en: "Moved to another year", zh: "改至其他年份")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

extend enum RefusalCode {
  "There is a forum of this year already."
  FORUM_EXISTS @label(en: "Forum exists", zh: "论坛已存在")
  "Registration needs a capacity, and a last day that is not over."
  REGISTRATION_NOT_PLANNED @label(en: "Registration not planned", zh: "未安排报名")
  "A forum is not opened before its first day, nor closed before its last."
  FORUM_NOT_YET @label(en: "Not yet", zh: "时间未到")
  "More delegates have a place than the capacity would hold."
  CAPACITY_TAKEN @label(en: "Capacity taken", zh: "名额已被占用")
}

"A page of forums."
type ForumConnection {
  "Forums with their cursors."
  edges: [ForumEdge!]!
  "The forums alone."
  nodes: [Forum!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A forum in a list."
type ForumEdge {
  "The forum."
  node: Forum!
  "Its place in the list."
  cursor: String!
}

"Which forums; all conditions hold at once, several values of one are alternatives."
input ForumFilter {
  "Years."
  years: [Int!]
  "States."
  states: [ForumState!]
  "ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "Those that are not over on this day."
  notOverOn: Date
}

"Order of forums."
enum ForumOrder {
  "By the first day."
  STARTS @label(en: "First day", zh: "开幕日期")
  "By the first day, the latest first; the default."
  STARTS_DESC @label(en: "First day, latest first", zh: "开幕日期(降序)")
}

extend type Query {
  "One forum."
  forum("Typed id." id: ID!): Forum @access(to: "EVERYONE")
  "Forums."
  forums(
    "Which ones."
    filter: ForumFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: ForumOrder = STARTS_DESC
  ): ForumConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One forum: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known."
  forumChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Forum @access(to: "EVERYONE")
}

"Input of announceForum."
input AnnounceForumInput {
  "The year in which it is held."
  year: Int!
  "Its number in the series; left out where it has none."
  number: Int
  "Its name in up to ten languages, each once, at most 300 characters."
  names: [LocalizedTextInput!]!
  "Its theme in up to ten languages, each once, at most 300 characters."
  themes: [LocalizedTextInput!] = []
  "ISO 3166-1 alpha-2 code of the country where it is held."
  country: String!
  "The city where it is held, at most 100 characters."
  city: String!
  "The house where it is held, at most 300 characters."
  venue: String
  "Time zone of the place, such as Asia/Shanghai."
  timeZone: String!
  "The first day, one of its year."
  startsOn: Date!
  "The last day, within thirty days."
  endsOn: Date!
  "How many delegates have a place, 1 to 20,000; left out where nobody registers."
  capacity: Int
  "How many delegates one organisation may send, 1 to 1,000."
  perOrganization: Int = 5
  "The last day of registration."
  registrationClosesOn: Date
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after announceForum."
type AnnounceForumPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of announceForum."
union AnnounceForumResult = AnnounceForumPayload | Refusal

"Input of updateForum."
input UpdateForumInput {
  "The forum."
  id: ID!
  "Its number in the series. null clears it."
  number: Int
  "Its name in up to ten languages, each once, at most 300 characters."
  names: [LocalizedTextInput!]
  "Its theme in up to ten languages, each once, at most 300 characters."
  themes: [LocalizedTextInput!]
  "ISO 3166-1 alpha-2 code of the country where it is held."
  country: String
  "The city where it is held, at most 100 characters."
  city: String
  "The house where it is held, at most 300 characters. null clears it."
  venue: String
  "Time zone of the place, such as Asia/Shanghai."
  timeZone: String
  "The first day, one of its year."
  startsOn: Date
  "The last day, within thirty days."
  endsOn: Date
  "How many delegates have a place, 1 to 20,000, and no fewer than have one; a greater one gives places to those who wait. null clears it where nobody is registered."
  capacity: Int
  "How many delegates one organisation may send, 1 to 1,000."
  perOrganization: Int
  "The last day of registration. null clears it."
  registrationClosesOn: Date
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after updateForum."
type UpdateForumPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of updateForum."
union UpdateForumResult = UpdateForumPayload | Refusal

"Input of openForumRegistration."
input OpenForumRegistrationInput {
  "The forum."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after openForumRegistration."
type OpenForumRegistrationPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of openForumRegistration."
union OpenForumRegistrationResult = OpenForumRegistrationPayload | Refusal

"Input of closeForumRegistration."
input CloseForumRegistrationInput {
  "The forum."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after closeForumRegistration."
type CloseForumRegistrationPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of closeForumRegistration."
union CloseForumRegistrationResult = CloseForumRegistrationPayload | Refusal

"Input of openForum."
input OpenForumInput {
  "The forum."
  id: ID!
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after openForum."
type OpenForumPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of openForum."
union OpenForumResult = OpenForumPayload | Refusal

"Input of closeForum."
input CloseForumInput {
  "The forum."
  id: ID!
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after closeForum."
type CloseForumPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of closeForum."
union CloseForumResult = CloseForumPayload | Refusal

"Input of cancelForum."
input CancelForumInput {
  "The forum."
  id: ID!
  "Why."
  reason: ForumReason!
  "Since when it is so: now, or an instant since the last change, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The forum after cancelForum."
type CancelForumPayload {
  "The forum as it is now."
  forum: Forum!
}

"Answer of cancelForum."
union CancelForumResult = CancelForumPayload | Refusal

extend type Mutation {
  "Announces the forum of a year; the secretariat does. One that was held is announced, opened and closed with effectiveAt."
  announceForum("The forum." input: AnnounceForumInput!): AnnounceForumResult! @access(to: "SECRETARIAT")
  "Changes what is said of a forum; what is absent stays, and what is said already changes nothing. The secretariat does."
  updateForum("Which one, and what." input: UpdateForumInput!): UpdateForumResult! @access(to: "SECRETARIAT")
  "Lets members register their delegates, until registrationClosesOn is over. The secretariat does."
  openForumRegistration("Which one." input: OpenForumRegistrationInput!): OpenForumRegistrationResult! @access(to: "SECRETARIAT")
  "Ends registration before its last day. The secretariat does."
  closeForumRegistration("Which one." input: CloseForumRegistrationInput!): CloseForumRegistrationResult! @access(to: "SECRETARIAT")
  "Opens a forum, on its first day or later. The secretariat does."
  openForum("Which one." input: OpenForumInput!): OpenForumResult! @access(to: "SECRETARIAT")
  "Closes a forum, on its last day or later. The secretariat does."
  closeForum("Which one." input: CloseForumInput!): CloseForumResult! @access(to: "SECRETARIAT")
  "Gives up a forum that was not opened. The secretariat does."
  cancelForum("Which one, and why." input: CancelForumInput!): CancelForumResult! @access(to: "SECRETARIAT")
}

"A line of the Belt and Road Science, Technology and Innovation Cooperation Action Plan, under which activity is counted."
type Initiative @key(fields: "code") @access(to: "EVERYONE") @cacheControl(maxAge: 3600, changedBy: []) {
  "Its code, such as TECHNOLOGY_TRANSFER."
  code: ID!
  "Name in a language; by default in that of Accept-Language."
  name("BCP 47 tag, such as zh-Hans." lang: String): String!
  "The first day on which it is in force."
  from: Date!
  "Whether it is in force on a day."
  isInForce("The day; today by default." on: Date): Boolean! @cacheControl(maxAge: 0)
}

extend type Query {
  "The lines of the action plan, in its order."
  initiatives("Those in force on this day; all by default." on: Date): [Initiative!]
    @access(to: "EVERYONE")
    @cacheControl(maxAge: 3600, changedBy: [])
}

"What is counted under the lines of the action plan."
enum InitiativeConcept {
  "Organisations that are active: on each day on which they are tagged."
  ORGANIZATION @label(en: "Organisation", zh: "机构", th: "องค์กร", vi: "Tổ chức", id: "Organisasi", ms: "Organisasi")
  "Mechanisms that are signed or in force."
  MECHANISM @label(en: "Mechanism", zh: "合作机制", th: "กลไกความร่วมมือ", vi: "Cơ chế hợp tác", id: "Mekanisme", ms: "Mekanisme")
  "Innovation platforms that are open."
  INNOVATION_PLATFORM
    @label(
      en: "Innovation platform"
      zh: "创新平台"
      th: "แพลตฟอร์มนวัตกรรม"
      vi: "Nền tảng đổi mới sáng tạo"
      id: "Platform inovasi"
      ms: "Platform inovasi"
    )
  "Meetings of working groups that were held, on their days; counted for those who may see them."
  MEETING @label(en: "Meeting", zh: "会议", th: "การประชุม", vi: "Cuộc họp", id: "Rapat", ms: "Mesyuarat")
  "Launches at forums, on their days."
  LAUNCH @label(en: "Launch", zh: "成果发布", th: "การเปิดตัว", vi: "Ra mắt", id: "Peluncuran", ms: "Pelancaran")
  "Offers and requests that are published."
  LISTING @label(en: "Listing", zh: "供需信息", th: "รายการ", vi: "Tin đăng", id: "Listing", ms: "Penyenaraian")
  "Positions that are open."
  POSITION @label(en: "Position", zh: "岗位", th: "ตำแหน่ง", vi: "Vị trí", id: "Posisi", ms: "Jawatan")
}

"What a report on initiatives tells apart."
enum InitiativeDimension {
  "The line of the action plan: what is tagged with several is counted under each."
  INITIATIVE @label(en: "Initiative", zh: "行动", th: "ความริเริ่ม", vi: "Sáng kiến", id: "Inisiatif", ms: "Inisiatif")
  "The country: of the organisation, the owner or the host; the partner's of mechanisms and meetings; that in which a platform is."
  COUNTRY @label(en: "Country", zh: "国家或地区", th: "ประเทศ", vi: "Quốc gia", id: "Negara", ms: "Negara")
  "The year: what went on in several is counted in each."
  YEAR @label(en: "Year", zh: "年份", th: "ปี", vi: "Năm", id: "Tahun", ms: "Tahun")
  "What it is: an organisation, a mechanism, a listing and so on."
  CONCEPT @label(en: "Kind of record", zh: "记录类型", th: "ประเภทข้อมูล", vi: "Loại bản ghi", id: "Jenis rekaman", ms: "Jenis rekod")
}

"""
What went on under the lines of the action plan between two days, over the whole graph. A record counts where it went on for a part of these days at least, under a
tag and while its line was in force; days are those of the centre (Asia/Shanghai), of meetings those of their place. Listings and positions are learnt of by event,
a moment later.
"""
type InitiativeReport @access(to: "EVERYONE") {
  "The first day."
  from: Date!
  "The last day."
  to: Date!
  "How many records, each once."
  total: Int!
  "How many of each that was asked for, none left out but those of which there are none: by line, country, year, then kind of record."
  rows: [InitiativeCount!]!
}

"How many records share what a report tells apart; what it does not is null."
type InitiativeCount @access(to: "EVERYONE") {
  "The line of the action plan."
  initiative: Initiative
  "The country."
  country: Country
  "The year."
  year: Int
  "What they are."
  concept: InitiativeConcept
  "How many."
  count: Int!
}

"What a report on initiatives counts; all conditions hold at once, several values of one are alternatives."
input InitiativeReportFilter {
  "Codes of lines of the action plan, at most 10."
  initiatives: [String!]
  "ISO 3166-1 alpha-2 codes, at most 250."
  countries: [String!]
  "Codes of groups, such as ASEAN, at most 20: their countries, for the days on which they belong to them. With \`countries\`, one of both has to hold."
  groups: [String!]
  "Kinds of records."
  concepts: [InitiativeConcept!]
}

extend type Query {
  "Activity under the lines of the action plan, over the whole graph."
  initiativeReport(
    "What is counted; everything by default."
    filter: InitiativeReportFilter
    "First day, from 2000-01-01 on; by default the first of the year of the last."
    from: Date
    "Last day; today by default, and never later."
    to: Date
    "What to tell apart, at most 10,000 rows."
    by: [InitiativeDimension!]! = [INITIATIVE]
  ): InitiativeReport @access(to: "EVERYONE")
}

"A place where institutions of several countries innovate together, such as the CATTC Bangkok Innovation Center."
type InnovationPlatform @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "Number that people can say, such as PLT-2026-00001; PLT-2026-00000 in the answer to a dry run."
  number: String!
  "Its name in a language."
  name("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Its name in every language."
  names: [LocalizedText!]!
  "What kind of platform it is."
  kind: InnovationPlatformKind!
  "Whether it is open."
  state: InnovationPlatformState!
  "The organisations that host it."
  hosts: [Organization!]!
  "The country that it is in."
  country: Country!
  "The city that it is in."
  city: String
  "The mechanism under which it stands."
  mechanism: Mechanism
  "Its pages."
  website: String
  "What runs there, by name."
  programmes: [String!]!
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!]!
  "Whom to ask; only for its hosts, the agencies of its country and the staff."
  contact: InnovationPlatformContact
    @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY"], audience: "PERSONAL", whileSuspended: true)
  "Its documents that the caller may see: stored ones of its hosts."
  documents: [Document!]!
  "The day of opening; null before."
  openedOn: Date
  "The day since which it is closed; null while it is not."
  closedOn: Date
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was announced here."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Whom to ask about a platform."
type InnovationPlatformContact @access(to: ["STAFF", "MEMBER", "AGENCY"], whileSuspended: true) {
  "Name of the person or the desk."
  name: String
  "E-mail address."
  email: String!
}

"Kinds of innovation platforms."
enum InnovationPlatformKind {
  "A centre that brings technology, talents and enterprises together."
  INNOVATION_CENTER
    @label(
      en: "Innovation center"
      zh: "创新中心"
      th: "ศูนย์นวัตกรรม"
      vi: "Trung tâm đổi mới sáng tạo"
      id: "Pusat inovasi"
      ms: "Pusat inovasi"
    )
  "A laboratory of institutions of several countries."
  JOINT_LAB
    @label(
      en: "Joint laboratory"
      zh: "联合实验室"
      th: "ห้องปฏิบัติการร่วม"
      vi: "Phòng thí nghiệm chung"
      id: "Laboratorium bersama"
      ms: "Makmal bersama"
    )
  "A science park."
  SCIENCE_PARK
    @label(en: "Science park", zh: "科技园区", th: "อุทยานวิทยาศาสตร์", vi: "Khu công nghệ cao", id: "Taman sains", ms: "Taman sains")
  "A centre for the transfer of technology with one country."
  TRANSFER_CENTER
    @label(
      en: "Transfer center"
      zh: "技术转移中心"
      th: "ศูนย์ถ่ายทอดเทคโนโลยี"
      vi: "Trung tâm chuyển giao công nghệ"
      id: "Pusat alih teknologi"
      ms: "Pusat pemindahan teknologi"
    )
}

"Whether a platform is open."
enum InnovationPlatformState {
  "It is to be opened."
  ANNOUNCED @label(en: "Announced", zh: "已公布", th: "ประกาศแล้ว", vi: "Đã công bố", id: "Diumumkan", ms: "Diumumkan")
  "It is open."
  OPEN @label(en: "Open", zh: "运行中", th: "เปิดดำเนินการ", vi: "Đang hoạt động", id: "Dibuka", ms: "Dibuka")
  "It is closed, or never opened."
  CLOSED @label(en: "Closed", zh: "已关闭", th: "ปิดแล้ว", vi: "Đã đóng", id: "Ditutup", ms: "Ditutup")
}

"Why a platform was closed."
enum InnovationPlatformReason {
  "What it was set up for came to its end."
  TERM_ENDED @label(en: "Term ended", zh: "期限届满")
  "It went over into another platform."
  SUCCEEDED @label(en: "Succeeded by another", zh: "由其他平台接续")
  "Its hosts gave it up."
  HOSTS_LEFT @label(en: "Hosts left", zh: "承办方退出")
  "It was never opened."
  NEVER_OPENED @label(en: "Never opened", zh: "未启用")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of platforms."
type InnovationPlatformConnection {
  "Platforms with their cursors."
  edges: [InnovationPlatformEdge!]!
  "The platforms alone."
  nodes: [InnovationPlatform!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A platform in a list."
type InnovationPlatformEdge {
  "The platform."
  node: InnovationPlatform!
  "Its place in the list."
  cursor: String!
}

"Which platforms; all conditions hold at once, several values of one are alternatives."
input InnovationPlatformFilter {
  "The one of this number, such as PLT-2026-00001, written large or small."
  number: String
  "Kinds."
  kinds: [InnovationPlatformKind!]
  "States."
  states: [InnovationPlatformState!]
  "ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "Those of a host."
  hostId: ID
  "Those that were open on this day."
  openOn: Date
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"Order of platforms."
enum InnovationPlatformOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Mechanism {
  "The platforms that stand under it, the newest first."
  platforms: [InnovationPlatform!]!
}

extend type CountryRelation {
  "The platforms in the country, the newest first."
  platforms: [InnovationPlatform!]!
}

extend type CountryRelationEntry {
  "The platform, where one was announced, changed, opened or closed."
  platform: InnovationPlatform
}

extend enum CountryRelationChange {
  "A platform in the country was announced, changed, opened or closed."
  PLATFORM @label(en: "Innovation platform", zh: "创新平台")
}

extend type Query {
  "One innovation platform."
  innovationPlatform("Typed id." id: ID!): InnovationPlatform @access(to: "EVERYONE")
  "Innovation platforms."
  innovationPlatforms(
    "Which ones."
    filter: InnovationPlatformFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: InnovationPlatformOrder = CREATED_DESC
  ): InnovationPlatformConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One innovation platform: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  innovationPlatformChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): InnovationPlatform @access(to: "EVERYONE")
}

"Whom to ask about a platform."
input InnovationPlatformContactInput {
  "Name of the person or the desk, 1 to 200 characters."
  name: String
  "E-mail address."
  email: String!
}

"Input of announceInnovationPlatform."
input AnnounceInnovationPlatformInput {
  "What kind of platform it is."
  kind: InnovationPlatformKind!
  "ISO 3166-1 alpha-2 code of the country that it is in."
  country: String!
  "Its name in up to ten languages, each once, at most 300 characters."
  names: [LocalizedTextInput!]!
  "The organisations that host it, 1 to 10."
  hostIds: [ID!]!
  "The city that it is in, at most 100 characters."
  city: String
  "The mechanism under which it stands: a signed one, with its country, or any where it is in China."
  mechanismId: ID
  "Its pages."
  website: String
  "What runs there, by name: at most 20, of 200 characters each."
  programmes: [String!] = []
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today."
  initiatives: [String!] = []
  "Whom to ask."
  contact: InnovationPlatformContactInput
  "Its documents, at most 20: stored ones of its hosts."
  documentIds: [ID!] = []
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for the staff and the agencies concerned, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The platform after announceInnovationPlatform."
type AnnounceInnovationPlatformPayload {
  "The platform as it is now."
  innovationPlatform: InnovationPlatform!
}

"Answer of announceInnovationPlatform."
union AnnounceInnovationPlatformResult = AnnounceInnovationPlatformPayload | Refusal

"Input of updateInnovationPlatform."
input UpdateInnovationPlatformInput {
  "The platform."
  id: ID!
  "Its name in up to ten languages, each once, at most 300 characters."
  names: [LocalizedTextInput!]
  "The organisations that host it, 1 to 10."
  hostIds: [ID!]
  "The city that it is in, at most 100 characters. null clears it."
  city: String
  "The mechanism under which it stands: a signed one, with its country, or any where it is in China. null clears it."
  mechanismId: ID
  "Its pages. null clears it."
  website: String
  "What runs there, by name: at most 20, of 200 characters each."
  programmes: [String!]
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already."
  initiatives: [String!]
  "Whom to ask. null clears it."
  contact: InnovationPlatformContactInput
  "Its documents, at most 20: stored ones of its hosts."
  documentIds: [ID!]
  "A note for the staff and the agencies concerned, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The platform after updateInnovationPlatform."
type UpdateInnovationPlatformPayload {
  "The platform as it is now."
  innovationPlatform: InnovationPlatform!
}

"Answer of updateInnovationPlatform."
union UpdateInnovationPlatformResult = UpdateInnovationPlatformPayload | Refusal

"Input of openInnovationPlatform."
input OpenInnovationPlatformInput {
  "The platform."
  id: ID!
  "The day of opening: today by default, or one since the last change."
  openedOn: Date
  "A note for the staff and the agencies concerned, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The platform after openInnovationPlatform."
type OpenInnovationPlatformPayload {
  "The platform as it is now."
  innovationPlatform: InnovationPlatform!
}

"Answer of openInnovationPlatform."
union OpenInnovationPlatformResult = OpenInnovationPlatformPayload | Refusal

"Input of closeInnovationPlatform."
input CloseInnovationPlatformInput {
  "The platform."
  id: ID!
  "Why."
  reason: InnovationPlatformReason!
  "The day since which it is closed: today by default, or one since the last change."
  closedOn: Date
  "A note for the staff and the agencies concerned, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The platform after closeInnovationPlatform."
type CloseInnovationPlatformPayload {
  "The platform as it is now."
  innovationPlatform: InnovationPlatform!
}

"Answer of closeInnovationPlatform."
union CloseInnovationPlatformResult = CloseInnovationPlatformPayload | Refusal

extend type Mutation {
  "Announces a platform. The secretariat, or an agency of the country that it is in or of China."
  announceInnovationPlatform("The platform." input: AnnounceInnovationPlatformInput!): AnnounceInnovationPlatformResult!
    @access(to: ["SECRETARIAT", "AGENCY"])
  "Changes what is said of a platform; what is absent stays, and what is said already changes nothing. As announceInnovationPlatform."
  updateInnovationPlatform("Which one, and what." input: UpdateInnovationPlatformInput!): UpdateInnovationPlatformResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Opens an announced platform. As announceInnovationPlatform."
  openInnovationPlatform("Which one, and what." input: OpenInnovationPlatformInput!): OpenInnovationPlatformResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Closes a platform, or gives up one that was announced. As announceInnovationPlatform."
  closeInnovationPlatform("Which one, and what." input: CloseInnovationPlatformInput!): CloseInnovationPlatformResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
}

"Something that was made known at a forum: a platform, a programme, a technology."
type Launch @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "The forum."
  forum: Forum!
  "What kind of thing it is."
  kind: LaunchKind!
  "Whether it stands."
  state: LaunchState!
  "What it is called, in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What it is called, in every language."
  titles: [LocalizedText!]!
  "What it is about, in a language; null where nothing is said."
  about("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText
  "What it is about, in every language."
  abouts: [LocalizedText!]!
  "Whose it is."
  organizations: [Organization!]!
  "The listing that offers it, where there is one: its id, as not everybody may see it."
  listingId: ID
  "The platform that was launched, where it is one."
  platform: InnovationPlatform
  "Id of the mechanism that it came of; whoever may see that one reads it there."
  mechanismId: ID
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!]!
  "The day."
  launchedOn: Date!
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was recorded here."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"What kinds of things are launched."
enum LaunchKind {
  "A technology or a product."
  TECHNOLOGY @label(en: "Technology", zh: "技术或产品")
  "A platform, centre, laboratory or park."
  PLATFORM @label(en: "Platform", zh: "平台")
  "A programme or a fund."
  PROGRAMME @label(en: "Programme", zh: "计划或基金")
  "A report, a list or a standard."
  PUBLICATION @label(en: "Publication", zh: "报告或标准")
  "Something else."
  OTHER @label(en: "Other", zh: "其他")
}

"Whether a launch stands."
enum LaunchState {
  "It was made known."
  LAUNCHED @label(en: "Launched", zh: "已发布")
  "It is taken back."
  WITHDRAWN @label(en: "Withdrawn", zh: "已撤回")
}

"Why a launch or a signing was taken back."
enum ForumOutcomeReason {
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "It stands in another record."
  DUPLICATE @label(en: "Duplicate", zh: "重复")
  "It did not take place."
  DID_NOT_HAPPEN @label(en: "Did not happen", zh: "未发生")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"Which launches; all conditions hold at once, several values of one are alternatives."
input LaunchFilter {
  "Those of a forum."
  forumId: ID
  "Kinds."
  kinds: [LaunchKind!]
  "States."
  states: [LaunchState!]
  "Those of an organisation."
  organizationId: ID
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"A page of launches."
type LaunchConnection {
  "Launches with their cursors."
  edges: [LaunchEdge!]!
  "The launches alone."
  nodes: [Launch!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A launch in a list."
type LaunchEdge {
  "The launch."
  node: Launch!
  "Its place in the list."
  cursor: String!
}

"Order of launches."
enum LaunchOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One launch."
  launch("Typed id." id: ID!): Launch @access(to: "EVERYONE")
  "Launches of forums."
  launches(
    "Which ones."
    filter: LaunchFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: LaunchOrder = CREATED_DESC
  ): LaunchConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One launch: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known."
  launchChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Launch @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "Launches and signings are of a forum that is open or closed."
  FORUM_NOT_HELD @label(en: "Forum not held", zh: "论坛未举行")
}

"Input of recordLaunch."
input RecordLaunchInput {
  "The forum: one that is open or closed."
  forumId: ID!
  "What kind of thing it is."
  kind: LaunchKind!
  "What it is called, in up to ten languages, each once, at most 300 characters."
  titles: [LocalizedTextInput!]!
  "What it is about, in up to ten languages, each once, at most 2000 characters."
  abouts: [LocalizedTextInput!] = []
  "Whose it is: 1 to 20 organisations."
  organizationIds: [ID!]!
  "The listing that offers it; of listing, platform and mechanism one at most."
  listingId: ID
  "The platform that was launched."
  platformId: ID
  "The mechanism that it came of: a signed one."
  mechanismId: ID
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today."
  initiatives: [String!] = []
  "The day, one of the forum's that has come."
  launchedOn: Date!
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The launch after recordLaunch."
type RecordLaunchPayload {
  "The launch as it is now."
  launch: Launch!
}

"Answer of recordLaunch."
union RecordLaunchResult = RecordLaunchPayload | Refusal

"Input of updateLaunch."
input UpdateLaunchInput {
  "The launch."
  id: ID!
  "What it is called, in up to ten languages, each once, at most 300 characters."
  titles: [LocalizedTextInput!]
  "What it is about, in up to ten languages, each once, at most 2000 characters."
  abouts: [LocalizedTextInput!]
  "Whose it is: 1 to 20 organisations."
  organizationIds: [ID!]
  "The listing that offers it; of listing, platform and mechanism one at most. null clears it."
  listingId: ID
  "The platform that was launched. null clears it."
  platformId: ID
  "The mechanism that it came of: a signed one. null clears it."
  mechanismId: ID
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already."
  initiatives: [String!]
  "The day, one of the forum's that has come."
  launchedOn: Date
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The launch after updateLaunch."
type UpdateLaunchPayload {
  "The launch as it is now."
  launch: Launch!
}

"Answer of updateLaunch."
union UpdateLaunchResult = UpdateLaunchPayload | Refusal

"Input of withdrawLaunch."
input WithdrawLaunchInput {
  "The launch."
  id: ID!
  "Why."
  reason: ForumOutcomeReason!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The launch after withdrawLaunch."
type WithdrawLaunchPayload {
  "The launch as it is now."
  launch: Launch!
}

"Answer of withdrawLaunch."
union WithdrawLaunchResult = WithdrawLaunchPayload | Refusal

extend type Mutation {
  "Records what was launched at a forum. The secretariat."
  recordLaunch("What." input: RecordLaunchInput!): RecordLaunchResult! @access(to: ["SECRETARIAT"])
  "Changes what is said of a launch; what is absent stays, and what is said already changes nothing. The secretariat."
  updateLaunch("Which one, and what." input: UpdateLaunchInput!): UpdateLaunchResult! @access(to: ["SECRETARIAT"])
  "Takes a launch back. The secretariat."
  withdrawLaunch("Which one, and why." input: WithdrawLaunchInput!): WithdrawLaunchResult! @access(to: ["SECRETARIAT"])
}

"What a person may act as, where, and from when to when. Seen by the staff, the person, and who granted it."
type Mandate @key(fields: "id") @access(to: ["STAFF", "SIGNED_IN:OWN_PERSON", "SIGNED_IN:PARTY"], whileSuspended: true) {
  "Typed id; the header acting-as names it."
  id: ID!
  "Number that people can say, such as MND-2026-00001; MND-2026-00000 in the answer to a dry run."
  number: String!
  "Who holds it; only for the staff and the holder."
  person: Person @access(to: ["STAFF", "SIGNED_IN:OWN_PERSON"], audience: "NETWORK", whileSuspended: true)
  "Who holds it, as \`<issuer>:<sub>\`."
  subject: String!
  "What the person acts as."
  role: Role!
  "The organisation that a MEMBER acts for, or that an officer of an AGENCY works at."
  organization: Organization
  "The talent profile that a TALENT acts for."
  profileId: ID
  "The country that an AGENCY or a PARTNER_SYSTEM acts for."
  country: Country
  "Whether the person may only edit, or also sign."
  may: MandateScope!
  "What a machine may do: events:read, events:restricted, agency:act."
  scopes: [String!]!
  "First day."
  from: Date!
  "Last day; null where none is fixed."
  to: Date
  "The mandate whose holder this one stands in for."
  deputyOf: Mandate
  "Whether it was taken back."
  state: MandateState!
  "Whether it is in force today. While its person is suspended, or the one for whom a deputy stands in, it rests: nobody is let in under it."
  inForce: Boolean!
  "Who granted it, as \`<issuer>:<sub>\`; only for the staff and for who did."
  grantedBy: String @access(to: ["STAFF", "SIGNED_IN:PARTY"], audience: "NETWORK", whileSuspended: true)
  "Id of the mandate under which it was granted; only for the staff and for who did."
  grantedUnder: ID @access(to: ["STAFF", "SIGNED_IN:PARTY"], audience: "NETWORK", whileSuspended: true)
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was granted."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"How far a mandate reaches."
enum MandateScope {
  "Prepares, but commits nobody."
  EDIT @label(en: "Edits", zh: "编辑", th: "แก้ไข", vi: "Chỉnh sửa", id: "Menyunting", ms: "Menyunting")
  "Also signs and decides."
  SIGN @label(en: "Signs", zh: "签署", th: "ลงนาม", vi: "Ký", id: "Menandatangani", ms: "Menandatangani")
}

"Whether a mandate was taken back."
enum MandateState {
  "In force between its days."
  ACTIVE @label(en: "Granted", zh: "已授予", th: "มอบแล้ว", vi: "Đã cấp", id: "Diberikan", ms: "Diberikan")
  "Taken back."
  REVOKED @label(en: "Revoked", zh: "已撤销", th: "เพิกถอน", vi: "Đã thu hồi", id: "Dicabut", ms: "Dibatalkan")
}

"Why a mandate was taken back."
enum MandateReason {
  "The person left the institution."
  LEFT @label(en: "Left the institution", zh: "已离职")
  "The person has another task."
  TASK_ENDED @label(en: "Task ended", zh: "任务结束")
  "The credentials may be in other hands."
  CREDENTIALS_AT_RISK @label(en: "Credentials at risk", zh: "凭证存在泄露风险")
  "Used it against the rules."
  MISUSE @label(en: "Misuse", zh: "违规使用")
  "Granted by mistake."
  GRANTED_IN_ERROR @label(en: "Granted in error", zh: "误授")
  "The mandate that it stood in for was taken back."
  DEPUTY_GIVER_ENDED @label(en: "Represented mandate ended", zh: "被代理的授权已终止")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of mandates."
type MandateConnection {
  "Mandates with their cursors."
  edges: [MandateEdge!]!
  "The mandates alone."
  nodes: [Mandate!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A mandate in a list."
type MandateEdge {
  "The mandate."
  node: Mandate!
  "Its place in the list."
  cursor: String!
}

"Which mandates; all conditions hold at once, several values of one are alternatives."
input MandateFilter {
  "The one of this number, such as MND-2026-00123, written large or small."
  number: String
  "Roles."
  roles: [Role!]
  "States."
  states: [MandateState!]
  "ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "Those of one person."
  personId: ID
  "Those for one organisation."
  organizationId: ID
  "Deputies of one mandate."
  deputyOf: ID
  "Those in force on this day."
  inForceOn: Date
}

"Order of mandates."
enum MandateOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One mandate."
  mandate("Typed id." id: ID!): Mandate @access(to: "SIGNED_IN", whileSuspended: true)
  "Mandates that the caller may see."
  mandates(
    "Which ones."
    filter: MandateFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: MandateOrder = CREATED_DESC
  ): MandateConnection @access(to: "SIGNED_IN", whileSuspended: true)
}

extend type Subscription {
  "One mandate of the register: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more. That its days begin or end is no change."
  mandateChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Mandate @access(to: "SIGNED_IN", whileSuspended: true)
}

extend enum RefusalCode {
  "The caller's role does not grant or take back this role."
  ROLE_NOT_YOURS @label(en: "Not yours to grant", zh: "无权授予该角色")
  "A deputy is given by the holder of a mandate that was granted here, and acts under it."
  NOT_THE_HOLDER @label(en: "Not the holder", zh: "非授权持有人")
  "A deputy has no deputies."
  DEPUTY_OF_DEPUTY @label(en: "Deputy of a deputy", zh: "代理人不得再委托")
  "The mandate stood in for is not in force."
  MANDATE_NOT_IN_FORCE @label(en: "Mandate not in force", zh: "授权未生效")
  "The person holds this mandate already for some of these days."
  MANDATE_OVERLAPS @label(en: "Mandate overlaps", zh: "授权期间重叠")
  "A person holds no more mandates at once."
  TOO_MANY_MANDATES @label(en: "Too many mandates", zh: "授权数量过多")
}

"Grants a mandate. The person is given by \`personId\`, or by \`subject\`, which registers who is not registered yet."
input GrantMandateInput {
  "Id of a registered person whom the caller may see."
  personId: ID
  "The person as \`<issuer>:<sub>\`."
  subject: String
  "What the person shall act as."
  role: Role!
  "The organisation that a MEMBER acts for, or that an officer of an AGENCY works at."
  organizationId: ID
  "The talent profile that a TALENT acts for; none where it is yet to be made."
  profileId: ID
  "ISO 3166-1 alpha-2 code that an AGENCY or a PARTNER_SYSTEM acts for."
  country: String
  "Whether the person may only edit, or also sign."
  may: MandateScope! = EDIT
  "Of a PARTNER_SYSTEM: events:read, events:restricted, agency:act; at least one."
  scopes: [String!]
  "First day; today by default."
  from: Date
  "Last day; none by default."
  to: Date
  "Whom a deputy stands in for: the mandate that the caller holds and acts under. Role and place are then the same, the days within its days."
  deputyOf: ID
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The granted mandate."
type GrantMandatePayload {
  "The mandate as it is now."
  mandate: Mandate!
}

"Answer of grantMandate."
union GrantMandateResult = GrantMandatePayload | Refusal

"Input of revokeMandate."
input RevokeMandateInput {
  "The mandate."
  id: ID!
  "Why."
  reason: MandateReason!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mandate after revokeMandate."
type RevokeMandatePayload {
  "The mandate as it is now."
  mandate: Mandate!
}

"Answer of revokeMandate."
union RevokeMandateResult = RevokeMandatePayload | Refusal

extend type Mutation {
  "Grants a mandate. Administrators grant those of the staff; the secretariat those of members, talents, agencies and partners' machines; who may sign for a member or an agency grants deputies. Never to oneself."
  grantMandate("The mandate." input: GrantMandateInput!): GrantMandateResult! @access(to: ["SECRETARIAT", "ADMIN", "MEMBER", "AGENCY"])
  "Takes a mandate back, and with it those of its deputies; within a second nobody is let in under it. Who may grant it; never one's own."
  revokeMandate("Which one, and why." input: RevokeMandateInput!): RevokeMandateResult!
    @access(to: ["SECRETARIAT", "ADMIN", "MEMBER", "AGENCY"])
}

"A bilateral mechanism of technology transfer between China and another country. Open to everybody once it was signed; before that to both sides and the staff."
type Mechanism @key(fields: "id") @access(to: ["EVERYONE:PUBLISHED", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]) {
  "Typed id."
  id: ID!
  "Number that people can say, such as MEC-2026-00001; MEC-2026-00000 in the answer to a dry run."
  number: String!
  "The partner's country; the other side is always China."
  country: Country!
  "The agency that answers for it in China."
  cnAgency: Organization!
  "The agency that answers for it in the partner's country."
  partnerAgency: Organization!
  "State."
  state: MechanismState!
  "What was signed; null before both sides said so."
  instrument: MechanismInstrument
  "The day of signature, once both sides have said so."
  signedOn: Date
  "Since when it is in force; null before."
  inForceOn: Date
  "Every how many years both sides review it, 1 to 10."
  reviewEveryYears: Int!
  "The day until which the next review is to be recorded; null where none is awaited."
  nextReviewOn: Date
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!]!
  "What the last review came to; null before the first."
  lastReview: MechanismReview
  "The side that proposed it; only for both sides and the staff, as is what follows."
  proposedBy: MechanismSide @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "A signature that one side has recorded, while the other side has not confirmed it."
  signing: MechanismSigning @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "The sides whose move it is."
  waitsFor: [MechanismSide!]! @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "Since when it waits; null where nobody has to do anything."
  waitingSince: DateTime @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "Until when that should be done; null where no time is set."
  dueAt: DateTime @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`: those since it was signed; all of them for both sides and the staff."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was proposed."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"What two governments' agencies sign."
type MechanismInstrument @access(to: "EVERYONE") {
  "What kind of instrument it is."
  kind: MechanismInstrumentKind!
  "Its title in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Its title in every language."
  titles: [LocalizedText!]!
  "Its documents that the caller may see: stored ones of the partner's agency."
  documents: [Document!]!
}

"A signature that waits for the other side's confirmation."
type MechanismSigning @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "The side that recorded it."
  side: MechanismSide!
  "The day of signature."
  signedOn: Date!
  "What was signed."
  instrument: MechanismInstrument!
  "When it was recorded."
  recordedAt: DateTime!
}

"What a review came to."
type MechanismReview @access(to: "EVERYONE") {
  "The day since which it is so."
  on: Date!
  "What it came to."
  outcome: MechanismReviewOutcome!
}

"The two sides of a mechanism."
enum MechanismSide {
  "China: its agency, or the secretariat."
  CHINA @label(en: "Chinese side", zh: "中方", th: "ฝ่ายจีน", vi: "Phía Trung Quốc", id: "Pihak Tiongkok", ms: "Pihak China")
  "The partner's country: its agency."
  PARTNER @label(en: "Partner's side", zh: "外方", th: "ฝ่ายคู่ภาคี", vi: "Phía đối tác", id: "Pihak mitra", ms: "Pihak rakan")
}

"State of a mechanism."
enum MechanismState {
  "One side proposed it."
  PROPOSED @label(en: "Proposed", zh: "已提议", th: "เสนอแล้ว", vi: "Đã đề xuất", id: "Diusulkan", ms: "Dicadangkan")
  "Both sides negotiate; a signature that one side has recorded waits for the other."
  NEGOTIATING @label(en: "Negotiating", zh: "磋商中", th: "อยู่ระหว่างเจรจา", vi: "Đang đàm phán", id: "Dirundingkan", ms: "Dalam rundingan")
  "Signed, and not in force yet."
  SIGNED @label(en: "Signed", zh: "已签署", th: "ลงนามแล้ว", vi: "Đã ký", id: "Ditandatangani", ms: "Ditandatangani")
  "In force."
  IN_FORCE @label(en: "In force", zh: "生效", th: "มีผลใช้บังคับ", vi: "Có hiệu lực", id: "Berlaku", ms: "Berkuat kuasa")
  "In force, but nothing comes of it at present."
  DORMANT @label(en: "Dormant", zh: "休眠", th: "พักการดำเนินงาน", vi: "Tạm ngưng hoạt động", id: "Tidak aktif", ms: "Tidak aktif")
  "Over, or never agreed."
  TERMINATED @label(en: "Terminated", zh: "已终止", th: "สิ้นสุด", vi: "Đã chấm dứt", id: "Berakhir", ms: "Ditamatkan")
}

"Kinds of instruments."
enum MechanismInstrumentKind {
  "A memorandum of understanding."
  MOU @label(en: "Memorandum of understanding", zh: "谅解备忘录")
  "An agreement."
  AGREEMENT @label(en: "Agreement", zh: "协定")
  "A protocol."
  PROTOCOL @label(en: "Protocol", zh: "议定书")
  "A joint statement."
  JOINT_STATEMENT @label(en: "Joint statement", zh: "联合声明")
}

"What a review of a mechanism comes to."
enum MechanismReviewOutcome {
  "It goes on as it is."
  CONTINUE @label(en: "Continue", zh: "继续执行")
  "It goes on, and the instrument is to be amended."
  AMEND @label(en: "Amend", zh: "修订")
  "It ends."
  LET_LAPSE @label(en: "Let lapse", zh: "任其失效")
}

"Why a mechanism became dormant or ended."
enum MechanismReason {
  "Nothing came of it for a long time."
  INACTIVE @label(en: "Inactivity", zh: "长期无活动")
  "Another instrument took its place."
  REPLACED @label(en: "Replaced", zh: "已被替代")
  "A review let it lapse."
  LAPSED @label(en: "Lapsed", zh: "经评估后失效")
  "A side gave notice."
  DENOUNCED @label(en: "Denounced", zh: "一方退出")
  "The sides did not come to terms."
  NOT_AGREED @label(en: "Not agreed", zh: "未达成一致")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of mechanisms."
type MechanismConnection {
  "Mechanisms with their cursors."
  edges: [MechanismEdge!]!
  "The mechanisms alone."
  nodes: [Mechanism!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A mechanism in a list."
type MechanismEdge {
  "The mechanism."
  node: Mechanism!
  "Its place in the list."
  cursor: String!
}

"Which mechanisms; all conditions hold at once, several values of one are alternatives."
input MechanismFilter {
  "The one of this number, such as MEC-2026-00001, written large or small."
  number: String
  "States."
  states: [MechanismState!]
  "ISO 3166-1 alpha-2 codes of partners' countries, at most 20."
  countries: [String!]
  "Those with countries that are today in the group with this code, such as ASEAN."
  group: String
  "Those of an agency, on either side."
  agencyId: ID
  "Those whose next review is to be recorded until this day."
  reviewUntil: Date
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"Order of mechanisms."
enum MechanismOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Country {
  "The mechanisms with it that the caller may see, the newest first."
  mechanisms: [Mechanism!]! @cacheControl(maxAge: 0)
}

extend type Desk {
  "Mechanisms that wait for the caller's side, what falls due next first."
  mechanisms("How many, 1 to 100." first: Int = 20, "Cursor to go on from." after: String): MechanismConnection!
}

extend type Query {
  "One mechanism."
  mechanism("Typed id." id: ID!): Mechanism @access(to: "EVERYONE")
  "Mechanisms that the caller may see."
  mechanisms(
    "Which ones."
    filter: MechanismFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: MechanismOrder = CREATED_DESC
  ): MechanismConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One mechanism: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  mechanismChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Mechanism @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "The organisation answered for nothing in that country at that time."
  AGENCY_WITHOUT_MANDATE @label(en: "No agency of the country", zh: "非该国主管部门")
  "The two agencies have a mechanism already that has not ended."
  MECHANISM_EXISTS @label(en: "Mechanism exists", zh: "机制已存在")
  "It is for the other side to do."
  OTHER_SIDE @label(en: "For the other side", zh: "须由另一方办理")
  "The caller also holds a mandate for the other side's agency."
  BOTH_SIDES @label(en: "Acts for both sides", zh: "同时代表双方")
  "The caller's agency is not the one that answers for it."
  NOT_YOUR_AGENCY @label(en: "Not your agency", zh: "非本部门事务")
  "No signature was recorded that could be confirmed."
  NO_SIGNING @label(en: "No signature recorded", zh: "尚无签署记录")
}

"What was signed."
input MechanismInstrumentInput {
  "What kind of instrument it is."
  kind: MechanismInstrumentKind!
  "Its title in up to ten languages, each once, at most 300 characters."
  title: [LocalizedTextInput!]!
  "Its documents, at most 20: stored ones of the partner's agency."
  documentIds: [ID!] = []
}

"Input of proposeMechanism."
input ProposeMechanismInput {
  "ISO 3166-1 alpha-2 code of the partner's country."
  country: String!
  "The agency that answers for it in China."
  cnAgencyId: ID!
  "The agency that answers for it in the partner's country."
  partnerAgencyId: ID!
  "Every how many years both sides review it, 1 to 10."
  reviewEveryYears: Int! = 5
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today."
  initiatives: [String!] = []
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after proposeMechanism."
type ProposeMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of proposeMechanism."
union ProposeMechanismResult = ProposeMechanismPayload | Refusal

"Input of updateMechanism."
input UpdateMechanismInput {
  "The mechanism."
  id: ID!
  "Another agency of China: for the Chinese side to say."
  cnAgencyId: ID
  "Another agency of the partner's country: for that side to say."
  partnerAgencyId: ID
  "Every how many years both sides review it, 1 to 10; counted anew from the last review."
  reviewEveryYears: Int
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already."
  initiatives: [String!]
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after updateMechanism."
type UpdateMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of updateMechanism."
union UpdateMechanismResult = UpdateMechanismPayload | Refusal

"Input of negotiateMechanism."
input NegotiateMechanismInput {
  "The mechanism."
  id: ID!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after negotiateMechanism."
type NegotiateMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of negotiateMechanism."
union NegotiateMechanismResult = NegotiateMechanismPayload | Refusal

"Input of signMechanism."
input SignMechanismInput {
  "The mechanism."
  id: ID!
  "What was signed."
  instrument: MechanismInstrumentInput!
  "The day of signature: today, or one since the last change."
  signedOn: Date!
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after signMechanism."
type SignMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of signMechanism."
union SignMechanismResult = SignMechanismPayload | Refusal

"Input of confirmMechanismSigning."
input ConfirmMechanismSigningInput {
  "The mechanism."
  id: ID!
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after confirmMechanismSigning."
type ConfirmMechanismSigningPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of confirmMechanismSigning."
union ConfirmMechanismSigningResult = ConfirmMechanismSigningPayload | Refusal

"Input of enterMechanismIntoForce."
input EnterMechanismIntoForceInput {
  "The mechanism."
  id: ID!
  "Since when it is in force: today by default, or a day since it was signed."
  inForceOn: Date
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after enterMechanismIntoForce."
type EnterMechanismIntoForcePayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of enterMechanismIntoForce."
union EnterMechanismIntoForceResult = EnterMechanismIntoForcePayload | Refusal

"Input of markMechanismDormant."
input MarkMechanismDormantInput {
  "The mechanism."
  id: ID!
  "Why."
  reason: MechanismReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after markMechanismDormant."
type MarkMechanismDormantPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of markMechanismDormant."
union MarkMechanismDormantResult = MarkMechanismDormantPayload | Refusal

"Input of reviveMechanism."
input ReviveMechanismInput {
  "The mechanism."
  id: ID!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after reviveMechanism."
type ReviveMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of reviveMechanism."
union ReviveMechanismResult = ReviveMechanismPayload | Refusal

"Input of recordMechanismReview."
input RecordMechanismReviewInput {
  "The mechanism."
  id: ID!
  "What the review came to; LET_LAPSE ends the mechanism."
  outcome: MechanismReviewOutcome!
  "The day until which the next review is to be recorded; by default so many years later as reviewEveryYears says."
  nextReviewOn: Date
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after recordMechanismReview."
type RecordMechanismReviewPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of recordMechanismReview."
union RecordMechanismReviewResult = RecordMechanismReviewPayload | Refusal

"Input of terminateMechanism."
input TerminateMechanismInput {
  "The mechanism."
  id: ID!
  "Why."
  reason: MechanismReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The mechanism after terminateMechanism."
type TerminateMechanismPayload {
  "The mechanism as it is now."
  mechanism: Mechanism!
}

"Answer of terminateMechanism."
union TerminateMechanismResult = TerminateMechanismPayload | Refusal

extend type Mutation {
  "Proposes a mechanism. The secretariat, or an agency of either side; both agencies answered for something in their country at that time."
  proposeMechanism("The mechanism." input: ProposeMechanismInput!): ProposeMechanismResult! @access(to: ["SECRETARIAT", "AGENCY"])
  "Changes what a mechanism is known by: each side names its own agency. What is said already changes nothing."
  updateMechanism("Which one, and what." input: UpdateMechanismInput!): UpdateMechanismResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Negotiations have begun. Either side."
  negotiateMechanism("Which one, and what." input: NegotiateMechanismInput!): NegotiateMechanismResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that it was signed; the other side confirms it. Recorded again, by either side, it takes the place of what was recorded before."
  signMechanism("Which one, and what." input: SignMechanismInput!): SignMechanismResult! @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Confirms the signature that the other side has recorded: another person than recorded it."
  confirmMechanismSigning("Which one, and what." input: ConfirmMechanismSigningInput!): ConfirmMechanismSigningResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "A signed mechanism is in force; its reviews are counted from that day. Either side."
  enterMechanismIntoForce("Which one, and what." input: EnterMechanismIntoForceInput!): EnterMechanismIntoForceResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Nothing comes of a mechanism at present. Either side."
  markMechanismDormant("Which one, and what." input: MarkMechanismDormantInput!): MarkMechanismDormantResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "A dormant mechanism is taken up again. Either side."
  reviveMechanism("Which one, and what." input: ReviveMechanismInput!): ReviveMechanismResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records what both sides came to in a review. Either side."
  recordMechanismReview("Which one, and what." input: RecordMechanismReviewInput!): RecordMechanismReviewResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Ends a mechanism, in whatever state it is. Either side."
  terminateMechanism("Which one, and what." input: TerminateMechanismInput!): TerminateMechanismResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
}

"A meeting of a working group. Seen by both sides and the staff."
type Meeting @key(fields: "id") @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK") {
  "Typed id."
  id: ID!
  "The working group that meets."
  workingGroup: WorkingGroup!
  "Its number among the meetings of the group, from 1."
  number: Int!
  "The partner's country."
  country: Country!
  "State."
  state: MeetingState!
  "When it begins."
  startsAt: DateTime!
  "When it ends."
  endsAt: DateTime!
  "IANA time zone of the place."
  timeZone: String!
  "The same times on the wall clocks of both capitals and of the place."
  localTimes: [MeetingTime!]!
  "Where."
  place: String
  "Address of the online conference."
  onlineUrl: String
  "How often it was moved: the SEQUENCE of its invitation."
  sequence: Int!
  "What is to be spoken about."
  agenda: [AgendaItem!]!
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!]!
  "Who was expected and who came; only for both sides' agencies and the staff."
  attendance: [Attendance!]! @access(to: ["AGENCY:OWN_COUNTRY", "STAFF"], audience: "PERSONAL")
  "What was decided, as the minutes have it."
  decisions: [MeetingDecision!]!
  "The minutes; null before somebody drafted them."
  minutes: MeetingMinutes
  "What was agreed to be done there, what falls due next first."
  actionItems("How many, 1 to 100." first: Int = 20, "Cursor to go on from." after: String): ActionItemConnection
  "The invitation as an iCalendar file: a request, or the cancellation of one. It names those who are invited; only for both sides' agencies and the staff."
  invitation: MeetingInvitation @access(to: ["AGENCY:OWN_COUNTRY", "STAFF"], audience: "PERSONAL")
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was entered."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"The time of a meeting on the wall clocks of a time zone."
type MeetingTime @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "IANA time zone."
  timeZone: String!
  "When it begins there, such as 2026-03-01T09:00:00."
  startsAt: String!
  "When it ends there."
  endsAt: String!
}

"A point of the agenda."
type AgendaItem @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "Its number, from 1."
  number: Int!
  "What it is about, in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What it is about, in every language."
  titles: [LocalizedText!]!
}

"A decision of a meeting."
type MeetingDecision @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "Its number, from 1."
  number: Int!
  "What was decided, in a language."
  text("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What was decided, in every language."
  texts: [LocalizedText!]!
}

"Whether somebody came to a meeting."
type Attendance @access(to: ["AGENCY", "STAFF"], audience: "PERSONAL") {
  "Their name."
  name: String!
  "For which side."
  side: MechanismSide!
  "Whether they came."
  present: Boolean!
}

"What both sides hold to have been said and decided."
type MeetingMinutes @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "The text in a language."
  text("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "The text in every language."
  texts: [LocalizedText!]!
  "The side that drafted or last changed them."
  draftedBy: MechanismSide!
  "The sides that have agreed; a change takes their agreement away."
  agreedBy: [MechanismSide!]!
  "When they were drafted or last changed."
  draftedAt: DateTime!
}

"An invitation that calendars read."
type MeetingInvitation @access(to: ["AGENCY", "STAFF"], audience: "PERSONAL") {
  "The file: text/calendar; charset=utf-8 (RFC 5545, RFC 5546)."
  text: String!
  "REQUEST, or CANCEL of a meeting that was cancelled."
  method: String!
  "A name for the file."
  fileName: String!
}

"State of a meeting."
enum MeetingState {
  "It is to be held."
  PLANNED @label(en: "Planned", zh: "已计划", th: "วางแผนแล้ว", vi: "Đã lên lịch", id: "Direncanakan", ms: "Dirancang")
  "It was held; its minutes are not agreed yet."
  HELD @label(en: "Held", zh: "已召开", th: "จัดแล้ว", vi: "Đã họp", id: "Telah diadakan", ms: "Telah diadakan")
  "Both sides have agreed its minutes."
  MINUTES_AGREED
    @label(
      en: "Minutes agreed"
      zh: "纪要已商定"
      th: "รับรองรายงานแล้ว"
      vi: "Đã thống nhất biên bản"
      id: "Notulen disepakati"
      ms: "Minit dipersetujui"
    )
  "It will not be held."
  CANCELLED @label(en: "Cancelled", zh: "已取消", th: "ยกเลิก", vi: "Đã hủy", id: "Dibatalkan", ms: "Dibatalkan")
}

"Why a meeting was moved or cancelled."
enum MeetingReason {
  "A side cannot come then."
  SIDE_UNAVAILABLE @label(en: "A side cannot come", zh: "一方无法出席")
  "The place is not to be had."
  VENUE_UNAVAILABLE @label(en: "No venue", zh: "场地不可用")
  "Travel is not possible."
  TRAVEL @label(en: "Travel not possible", zh: "无法成行")
  "What it was for is settled."
  SETTLED @label(en: "Settled otherwise", zh: "事项已另行解决")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of meetings."
type MeetingConnection {
  "Meetings with their cursors."
  edges: [MeetingEdge!]!
  "The meetings alone."
  nodes: [Meeting!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A meeting in a list."
type MeetingEdge {
  "The meeting."
  node: Meeting!
  "Its place in the list."
  cursor: String!
}

"Which meetings; all conditions hold at once, several values of one are alternatives."
input MeetingFilter {
  "Those of a working group."
  workingGroupId: ID
  "States."
  states: [MeetingState!]
  "ISO 3166-1 alpha-2 codes of partners' countries, at most 20."
  countries: [String!]
  "Those that end after this instant."
  from: DateTime
  "Those that begin before this instant."
  to: DateTime
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"Order of meetings."
enum MeetingOrder {
  "Earliest first."
  STARTS @label(en: "Starts", zh: "开始时间")
  "Latest first; the default."
  STARTS_DESC @label(en: "Starts, latest first", zh: "开始时间(降序)")
}

extend type Query {
  "One meeting."
  meeting("Typed id." id: ID!): Meeting @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"])
  "Meetings that the caller may see."
  meetings(
    "Which ones."
    filter: MeetingFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: MeetingOrder = STARTS_DESC
  ): MeetingConnection @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"])
}

extend type Subscription {
  "One meeting: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  meetingChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Meeting @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"])
}

extend enum RefusalCode {
  "A working group that rests or is over does not meet."
  GROUP_NOT_MEETING @label(en: "The group does not meet", zh: "工作组未在运行")
  "A meeting is held when it has begun."
  MEETING_NOT_BEGUN @label(en: "Not begun yet", zh: "会议尚未开始")
  "There are no minutes to agree."
  NO_MINUTES @label(en: "No minutes", zh: "尚无纪要")
  "The caller's side has agreed the minutes as they are."
  AGREED_ALREADY @label(en: "Agreed already", zh: "已确认")
}

"A point of the agenda."
input AgendaItemInput {
  "What it is about, in up to ten languages, each once, at most 300 characters."
  title: [LocalizedTextInput!]!
}

"A decision of a meeting; they are numbered in their order."
input MeetingDecisionInput {
  "What was decided, in up to ten languages, each once, at most 2000 characters."
  text: [LocalizedTextInput!]!
}

"Somebody who was expected at a meeting."
input AttendanceInput {
  "Their name, at most 200 characters."
  name: String!
  "For which side."
  side: MechanismSide!
  "Whether they came."
  present: Boolean! = true
}

"Input of planMeeting."
input PlanMeetingInput {
  "The working group that meets."
  workingGroupId: ID!
  "When it begins."
  startsAt: DateTime!
  "When it ends: within seven days."
  endsAt: DateTime!
  "IANA time zone of the place, such as Asia/Bangkok: invitations tell its wall clock."
  timeZone: String!
  "Where, at most 300 characters; a place, an address of a conference, or both."
  place: String
  "Address of an online conference: https://…"
  onlineUrl: String
  "What is to be spoken about, at most 50 points."
  agenda: [AgendaItemInput!] = []
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today."
  initiatives: [String!] = []
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after planMeeting."
type PlanMeetingPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of planMeeting."
union PlanMeetingResult = PlanMeetingPayload | Refusal

"Input of rescheduleMeeting."
input RescheduleMeetingInput {
  "The meeting."
  id: ID!
  "When it begins."
  startsAt: DateTime!
  "When it ends: within seven days."
  endsAt: DateTime!
  "IANA time zone of the place, such as Asia/Bangkok: invitations tell its wall clock."
  timeZone: String!
  "Where, at most 300 characters; a place, an address of a conference, or both."
  place: String
  "Address of an online conference: https://…"
  onlineUrl: String
  "Why."
  reason: MeetingReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after rescheduleMeeting."
type RescheduleMeetingPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of rescheduleMeeting."
union RescheduleMeetingResult = RescheduleMeetingPayload | Refusal

"Input of setMeetingAgenda."
input SetMeetingAgendaInput {
  "The meeting."
  id: ID!
  "What is to be spoken about, at most 50 points; it takes the place of what stood there."
  agenda: [AgendaItemInput!]!
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already. Left out, they stay."
  initiatives: [String!]
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after setMeetingAgenda."
type SetMeetingAgendaPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of setMeetingAgenda."
union SetMeetingAgendaResult = SetMeetingAgendaPayload | Refusal

"Input of holdMeeting."
input HoldMeetingInput {
  "The meeting."
  id: ID!
  "Who was expected and who came, at most 200."
  attendance: [AttendanceInput!]!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after holdMeeting."
type HoldMeetingPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of holdMeeting."
union HoldMeetingResult = HoldMeetingPayload | Refusal

"Input of draftMeetingMinutes."
input DraftMeetingMinutesInput {
  "The meeting."
  id: ID!
  "The minutes in up to ten languages, each once, at most 50,000 characters."
  minutes: [LocalizedTextInput!]!
  "What was decided, at most 50; they take the place of what stood there."
  decisions: [MeetingDecisionInput!] = []
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after draftMeetingMinutes."
type DraftMeetingMinutesPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of draftMeetingMinutes."
union DraftMeetingMinutesResult = DraftMeetingMinutesPayload | Refusal

"Input of agreeMeetingMinutes."
input AgreeMeetingMinutesInput {
  "The meeting."
  id: ID!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after agreeMeetingMinutes."
type AgreeMeetingMinutesPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of agreeMeetingMinutes."
union AgreeMeetingMinutesResult = AgreeMeetingMinutesPayload | Refusal

"Input of cancelMeeting."
input CancelMeetingInput {
  "The meeting."
  id: ID!
  "Why."
  reason: MeetingReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The meeting after cancelMeeting."
type CancelMeetingPayload {
  "The meeting as it is now."
  meeting: Meeting!
}

"Answer of cancelMeeting."
union CancelMeetingResult = CancelMeetingPayload | Refusal

extend type Mutation {
  "Plans a meeting of a working group; one that was held before this system is planned at its time and then held. The secretariat or an agency of either side."
  planMeeting("Which group, when and where." input: PlanMeetingInput!): PlanMeetingResult! @access(to: ["SECRETARIAT", "AGENCY"])
  "Moves a planned meeting, in time or place: its invitation gets the next SEQUENCE. As planMeeting."
  rescheduleMeeting("Which one, when and where." input: RescheduleMeetingInput!): RescheduleMeetingResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Says what a planned meeting is to speak about. As planMeeting."
  setMeetingAgenda("Which one, and what." input: SetMeetingAgendaInput!): SetMeetingAgendaResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that a meeting was held, and who came; not before it has begun. As planMeeting."
  holdMeeting("Which one, and who came." input: HoldMeetingInput!): HoldMeetingResult! @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Drafts or changes the minutes of a meeting that was held: whoever has agreed them before has to agree again. As planMeeting."
  draftMeetingMinutes("Which one, and what." input: DraftMeetingMinutesInput!): DraftMeetingMinutesResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Agrees the minutes for the caller's side; agreed by both sides, by two persons, they stay as they are. As planMeeting."
  agreeMeetingMinutes("Which one." input: AgreeMeetingMinutesInput!): AgreeMeetingMinutesResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Cancels a planned meeting. As planMeeting."
  cancelMeeting("Which one, and why." input: CancelMeetingInput!): CancelMeetingResult! @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
}

extend type Membership {
  "The times that run or stand still in the case, the nearest first; for those whose case it is, and the staff."
  deadlines: [MembershipDeadline!]!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"], audience: "NETWORK", whileSuspended: true)
}

"A time in a case: what is due when it is over."
type MembershipDeadline @access(to: ["MEMBER", "AGENCY", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "What is due."
  kind: MembershipDeadlineKind!
  "When; while it stands still, when it would have been."
  due: DateTime!
  "What it is counted in; null where it is due at an instant."
  unit: DeadlineUnit
  "How many of them, the day on which it begins not counted; null where it is due at an instant."
  length: Int
  "The country whose holidays are no working days, ISO 3166-1; null where it is due at an instant."
  calendar: String
  "Since when it stands still; null while it runs."
  pausedSince: DateTime
  "Whether holidays that nobody has announced yet may move it."
  isProvisional: Boolean!
}

"What is due in a case of membership."
enum MembershipDeadlineKind {
  "The secretariat's screening of an application."
  SCREENING @label(en: "Screening", zh: "初审", th: "การตรวจสอบเบื้องต้น", vi: "Sơ thẩm", id: "Pemeriksaan awal", ms: "Saringan awal")
  "The agency's recommendation; afterwards a second person of the secretariat may give it."
  RECOMMENDATION @label(en: "Recommendation", zh: "推荐意见", th: "การเสนอแนะ", vi: "Ý kiến giới thiệu", id: "Rekomendasi", ms: "Syor")
  "The applicant's answer to a question; afterwards the application has expired."
  ANSWER @label(en: "Answer", zh: "补充材料", th: "การตอบคำถาม", vi: "Trả lời", id: "Jawaban", ms: "Jawapan")
  "The council's decision on an application or an appeal."
  DECISION
    @label(
      en: "Decision of the council"
      zh: "理事会决定"
      th: "มติของสภา"
      vi: "Quyết định của hội đồng"
      id: "Keputusan dewan"
      ms: "Keputusan majlis"
    )
  "The membership falls due for renewal."
  RENEWAL
    @label(
      en: "Renewal falls due"
      zh: "进入续期"
      th: "ถึงกำหนดต่ออายุ"
      vi: "Đến hạn gia hạn"
      id: "Jatuh tempo perpanjangan"
      ms: "Tempoh pembaharuan bermula"
    )
  "The end of the term; a membership that is not renewed has lapsed."
  TERM_END
    @label(en: "End of the term", zh: "任期届满", th: "สิ้นสุดวาระ", vi: "Hết nhiệm kỳ", id: "Akhir masa keanggotaan", ms: "Tamat tempoh")
  "The last day on which a lapsed membership may be renewed; afterwards it is over."
  LAPSE_END
    @label(
      en: "End of late renewal"
      zh: "补办续期截止"
      th: "สิ้นสุดการต่ออายุล่าช้า"
      vi: "Hết hạn gia hạn muộn"
      id: "Akhir perpanjangan terlambat"
      ms: "Tamat pembaharuan lewat"
    )
  "The member's answer to the notice of a suspension."
  NOTICE
    @label(
      en: "Answer to a notice"
      zh: "对通知的答复"
      th: "การตอบหนังสือแจ้ง"
      vi: "Trả lời thông báo"
      id: "Jawaban atas pemberitahuan"
      ms: "Jawapan kepada notis"
    )
  "The member's appeal against a suspension."
  APPEAL @label(en: "Appeal", zh: "申诉", th: "การอุทธรณ์", vi: "Khiếu nại", id: "Banding", ms: "Rayuan")
}

"What a time is counted in."
enum DeadlineUnit {
  "Days of the calendar."
  DAYS @label(en: "Days", zh: "日历日", th: "วัน", vi: "Ngày", id: "Hari", ms: "Hari")
  "Days that are worked in the country whose calendar is named."
  WORKING_DAYS @label(en: "Working days", zh: "工作日", th: "วันทำการ", vi: "Ngày làm việc", id: "Hari kerja", ms: "Hari bekerja")
}

"What can be done with several memberships at once."
enum MembershipBulkAction {
  "As screenMembership."
  SCREEN @label(en: "Screen", zh: "初审")
  "As declineMembership."
  DECLINE @label(en: "Decline", zh: "不予受理")
  "As requestMembershipInfo."
  REQUEST_INFO @label(en: "Request information", zh: "要求补充材料")
  "As recommendMembership."
  RECOMMEND @label(en: "Recommend", zh: "推荐")
  "As declineRecommendation."
  DECLINE_RECOMMENDATION @label(en: "Advise against", zh: "不予推荐")
  "As approveMembership."
  APPROVE @label(en: "Approve", zh: "批准")
  "As rejectMembership."
  REJECT @label(en: "Reject", zh: "否决")
  "As giveSuspensionNotice."
  GIVE_NOTICE @label(en: "Give notice", zh: "发出通知")
  "As suspendMembership."
  SUSPEND @label(en: "Suspend", zh: "中止")
  "As reinstateMembership."
  REINSTATE @label(en: "Reinstate", zh: "恢复")
  "As expelMembership."
  EXPEL @label(en: "Expel", zh: "除名")
}

"One of the memberships."
input DecideMembershipsItem {
  "The membership."
  id: ID!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
}

"Input of decideMemberships: what is said holds for each of them."
input DecideMembershipsInput {
  "What is done."
  action: MembershipBulkAction!
  "1 to 40 memberships, each once; each is answered on its own."
  items: [DecideMembershipsItem!]!
  "Why, see vocabulary(name: MembershipReason); it has to be given where the mutation of one takes it."
  reason: MembershipReason
  "A note for the parties and the staff, at most 2000 characters; it has to be given where the mutation of one takes it."
  note: String
  "How the council voted, of each; it has to be given where the council decides."
  council: CouncilDecisionInput
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"What became of each membership, in the order of the input."
type DecideMembershipsPayload {
  "One result per membership."
  results: [MembershipDecisionResult!]!
}

"What became of one membership of several."
type MembershipDecisionResult @access(to: ["SECRETARIAT", "AGENCY", "COUNCIL"], audience: "NETWORK") {
  "Its place in the input, from 0."
  index: Int!
  "The id that was given."
  id: ID!
  "Whether it was done."
  accepted: Boolean!
  "The membership as it is now; null where it was refused."
  membership: Membership
  "Why it was refused."
  refusal: Refusal
}

"Answer of decideMemberships."
union DecideMembershipsResult = DecideMembershipsPayload | Refusal

extend type Mutation {
  """
  Does the same with up to 40 memberships. One that is refused is told and hinders no other; all that are accepted are stored together. Secretariat, agency or
  council, as the mutation of one says.
  """
  decideMemberships("Which ones, and what." input: DecideMembershipsInput!): DecideMembershipsResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY", "COUNCIL"])
}

extend type Membership {
  "The steps that remain until it is in a state, and what is known of each; for those whose case it is, and the staff."
  pathTo("The state." goal: MembershipState! = ACTIVE): MembershipPath
    @access(
      to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]
      audience: "NETWORK"
      whileSuspended: true
    )
}

"The shortest way from where a membership stands to a state."
type MembershipPath @access(to: ["MEMBER", "AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "The state that it leads to."
  goal: MembershipState!
  "Whether a way leads there; an organisation whose membership has ended applies anew."
  reachable: Boolean!
  "The steps, the next one first; empty where it is there already, or no way leads there."
  steps: [MembershipPathStep!]!
  "How long the steps take together as a rule: the sum of their medians by the end of yesterday, in days; null where one of them is not known."
  medianDays: Float
}

"One step of a way."
type MembershipPathStep @access(to: ["MEMBER", "AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "Name of the mutation, or of what the clock does."
  action: String!
  "State before."
  from: MembershipState!
  "State after."
  to: MembershipState!
  "Whose move it is; null where the clock does it when its day has come."
  waitsFor: CaseParty
  "Kinds of documents that have to be stored before: of an organisation without a ROR id, what proves its legal status."
  documents: [DocumentKind!]!
  "Those of them that are missing now."
  missingDocuments: [DocumentKind!]!
  """
  How many days memberships stayed in the state before, in the middle of all that had left it by the end of yesterday (Asia/Shanghai); null where fewer than five had.
  Computed once a day: what is recorded later for an earlier day counts tomorrow.
  """
  medianDays: Float
}

"An organisation's membership of the cooperation network, from application to end."
type Membership
  @key(fields: "id")
  @access(
    to: ["EVERYONE:PUBLISHED", "MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]
    whileSuspended: true
  )
  @cacheControl(maxAge: 60, changedBy: ["network.membership:ITSELF"])
{
  "Typed id."
  id: ID!
  "Number of the case, such as MEM-2026-00123; MEM-2026-00000 in the answer to a dry run."
  number: String!
  "The organisation."
  organization: Organization! @cacheControl(maxAge: 60, changedBy: ["network.membership:ITSELF"])
  "Kind of membership."
  tier: MembershipTier!
  "Where it stands."
  state: MembershipState!
  "Fields of interest, OECD FORD codes."
  fields: [String!]!
  "The agency that sponsors the application."
  sponsorAgency: Organization @cacheControl(maxAge: 60, changedBy: ["network.membership:ITSELF"])
  "First day of membership; null before."
  validFrom: Date
  "Last day of the present term; null before."
  validTo: Date
  "Since when it is in its state; for those whose case it is, and the staff."
  stateSince: DateTime
    @access(
      to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]
      audience: "NETWORK"
      whileSuspended: true
    )
  "Whose move it is; null where nobody has to do anything. Where the agency was silent until dueAt, or the country has none, it is the secretariat's."
  waitsFor: CaseParty
    @access(
      to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]
      audience: "NETWORK"
      whileSuspended: true
    )
    @cacheControl(maxAge: 0)
  "When the present step falls due: a working day or day of the centre is over by then. Null where nothing is due."
  dueAt: DateTime
    @access(
      to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"]
      audience: "NETWORK"
      whileSuspended: true
    )
    @cacheControl(maxAge: 0)
  "What could be done now, and whether the caller may."
  actions: [Action!]! @cacheControl(maxAge: 0)
  "Changes of state, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]! @cacheControl(maxAge: 0)
  "Version, for expectedVersion."
  version: Int!
  "When the application was begun."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Kind of membership."
enum MembershipTier {
  "Takes part in steering the network."
  CORE @label(en: "Core member", zh: "核心成员", th: "สมาชิกหลัก", vi: "Thành viên nòng cốt", id: "Anggota inti", ms: "Ahli teras")
  "Takes part in the network."
  ORDINARY @label(en: "Ordinary member", zh: "普通成员", th: "สมาชิกสามัญ", vi: "Thành viên thường", id: "Anggota biasa", ms: "Ahli biasa")
}

"Where a membership stands."
enum MembershipState {
  "The application is being written."
  DRAFT @label(en: "Draft", zh: "草稿", th: "ฉบับร่าง", vi: "Bản nháp", id: "Draf", ms: "Draf")
  "The application was handed in."
  SUBMITTED @label(en: "Submitted", zh: "已提交", th: "ยื่นแล้ว", vi: "Đã nộp", id: "Diajukan", ms: "Dihantar")
  "The secretariat and the agency examine it."
  VETTING @label(en: "Vetting", zh: "审查中", th: "กำลังตรวจสอบ", vi: "Đang thẩm định", id: "Pemeriksaan", ms: "Semakan")
  "The applicant was asked for information."
  INFO_REQUESTED
    @label(
      en: "Information requested"
      zh: "待补充材料"
      th: "ขอข้อมูลเพิ่ม"
      vi: "Yêu cầu bổ sung"
      id: "Informasi diminta"
      ms: "Maklumat diminta"
    )
  "The agency recommends it."
  RECOMMENDED @label(en: "Recommended", zh: "已推荐", th: "แนะนำแล้ว", vi: "Đã giới thiệu", id: "Direkomendasikan", ms: "Disyorkan")
  "The agency advises against it."
  NOT_RECOMMENDED
    @label(
      en: "Not recommended"
      zh: "不予推荐"
      th: "ไม่แนะนำ"
      vi: "Không giới thiệu"
      id: "Tidak direkomendasikan"
      ms: "Tidak disyorkan"
    )
  "The organisation is a member."
  ACTIVE @label(en: "Active", zh: "有效", th: "มีผล", vi: "Đang hoạt động", id: "Aktif", ms: "Aktif")
  "The term ends within 90 days."
  RENEWAL_DUE
    @label(en: "Renewal due", zh: "待续期", th: "ถึงกำหนดต่ออายุ", vi: "Đến hạn gia hạn", id: "Perlu diperpanjang", ms: "Perlu diperbaharui")
  "The term ended without renewal; it can be renewed for 365 days."
  LAPSED @label(en: "Lapsed", zh: "已过期", th: "สิ้นอายุ", vi: "Hết hạn", id: "Kedaluwarsa", ms: "Luput")
  "The rights of a member rest."
  SUSPENDED @label(en: "Suspended", zh: "已中止", th: "ระงับ", vi: "Bị đình chỉ", id: "Ditangguhkan", ms: "Digantung")
  "The application was not accepted."
  REJECTED @label(en: "Rejected", zh: "未通过", th: "ไม่ผ่าน", vi: "Bị từ chối", id: "Ditolak", ms: "Ditolak")
  "The organisation withdrew."
  WITHDRAWN @label(en: "Withdrawn", zh: "已退出", th: "ถอนตัว", vi: "Đã rút", id: "Ditarik", ms: "Ditarik balik")
  "The council expelled the member."
  EXPELLED @label(en: "Expelled", zh: "已除名", th: "ถูกขับออก", vi: "Bị khai trừ", id: "Dikeluarkan", ms: "Disingkirkan")
  "The applicant did not answer in time."
  EXPIRED @label(en: "Expired", zh: "已失效", th: "หมดเวลา", vi: "Quá hạn", id: "Hangus", ms: "Tamat tempoh")
}

"Whose move it is in a case."
enum CaseParty {
  "The organisation."
  MEMBER @label(en: "Organisation", zh: "机构", th: "หน่วยงาน", vi: "Tổ chức", id: "Organisasi", ms: "Organisasi")
  "The secretariat of the centre."
  SECRETARIAT @label(en: "Secretariat", zh: "秘书处", th: "สำนักเลขาธิการ", vi: "Ban thư ký", id: "Sekretariat", ms: "Sekretariat")
  "The agency of the country."
  AGENCY
    @label(
      en: "Agency of the country"
      zh: "所在国主管部门"
      th: "หน่วยงานของประเทศ"
      vi: "Cơ quan của quốc gia"
      id: "Lembaga negara"
      ms: "Agensi negara"
    )
  "The council."
  COUNCIL @label(en: "Council", zh: "理事会", th: "สภา", vi: "Hội đồng", id: "Dewan", ms: "Majlis")
}

"Why a membership was refused, suspended or ended, or what is asked for."
enum MembershipReason {
  "The organisation does not meet the conditions."
  NOT_ELIGIBLE @label(en: "Not eligible", zh: "不符合条件")
  "Data or documents are missing or unclear."
  INCOMPLETE_DATA @label(en: "Incomplete data", zh: "资料不完整")
  "Its work lies outside the network's fields."
  OUT_OF_SCOPE @label(en: "Out of scope", zh: "不属于合作领域")
  "The organisation is or was already a member under another record."
  DUPLICATE @label(en: "Duplicate", zh: "重复申请")
  "An interest stands against it."
  CONFLICT_OF_INTEREST @label(en: "Conflict of interest", zh: "利益冲突")
  "The rules of the network were broken."
  BREACH_OF_RULES @label(en: "Breach of rules", zh: "违反规则")
  "The member has taken no part for long."
  INACTIVITY @label(en: "Inactivity", zh: "长期不参与")
  "What was stated is not true."
  FALSE_INFORMATION @label(en: "False information", zh: "提供虚假信息")
  "Sanctions or export control stand against it."
  SANCTIONS @label(en: "Sanctions", zh: "制裁或出口管制")
  "The applicant did not answer in time."
  NO_ANSWER @label(en: "No answer in time", zh: "逾期未答复")
  "The term ended and was not renewed in time."
  NOT_RENEWED @label(en: "Not renewed", zh: "未续期")
  "The organisation wishes it."
  OWN_WISH @label(en: "Own wish", zh: "自愿")
  "The organisation was merged, split or closed."
  REORGANISED @label(en: "Reorganised or closed", zh: "机构重组或注销")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of memberships."
type MembershipConnection {
  "Memberships with their cursors."
  edges: [MembershipEdge!]!
  "The memberships alone."
  nodes: [Membership!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A membership in a list."
type MembershipEdge {
  "The membership."
  node: Membership!
  "Its place in the list."
  cursor: String!
}

"Which memberships; all conditions hold at once, several values of one are alternatives."
input MembershipFilter {
  "The one of this number, such as MEM-2026-00123, written large or small."
  number: String
  "States."
  states: [MembershipState!]
  "ISO 3166-1 alpha-2 codes."
  countries: [String!]
  "Tiers."
  tiers: [MembershipTier!]
  "All memberships of one organisation, ended ones too."
  organizationId: ID
}

"Order of memberships."
enum MembershipOrder {
  "Oldest application first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest application first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One membership."
  membership("Typed id." id: ID!): Membership @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.membership:ITSELF"])
  "Memberships that the caller may see."
  memberships(
    "Which ones."
    filter: MembershipFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: MembershipOrder = CREATED_DESC
  ): MembershipConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.membership", "network.organization"])
}

extend type Subscription {
  "One membership: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  membershipChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Membership @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "The organisation is not active in its source's register."
  ORGANIZATION_NOT_ACTIVE @label(en: "Organisation not active", zh: "机构非活跃状态")
  "The organisation has a live membership already."
  MEMBERSHIP_EXISTS @label(en: "Membership exists", zh: "成员资格已存在")
  "The agency of the country has to do it."
  AGENCY_REQUIRED @label(en: "Agency required", zh: "须由该国主管部门办理")
  "The sponsor is no agency that answers for memberships in the organisation's country."
  SPONSOR_NOT_AGENCY @label(en: "Sponsor is no agency", zh: "推荐方非主管部门")
  "The agency answers for another country or subject."
  NOT_YOUR_COUNTRY @label(en: "Not your country", zh: "非本国事务")
  "The centre's own operator never recommends alone."
  OPERATOR_ALONE @label(en: "Operator cannot act alone", zh: "运营方不得单独推荐")
}

"Begins an application."
input ApplyForMembershipInput {
  "The organisation that applies."
  organizationId: ID!
  "Kind of membership."
  tier: MembershipTier! = ORDINARY
  "Fields of interest, OECD FORD codes such as 2.11, 1 to 20."
  fields: [String!]!
  "The agency that sponsors the application: one that answers for memberships in the organisation's country today."
  sponsorAgencyId: ID
  "A note for the secretariat, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The begun application."
type ApplyForMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of applyForMembership."
union ApplyForMembershipResult = ApplyForMembershipPayload | Refusal

"Input of submitMembership."
input SubmitMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after submitMembership."
type SubmitMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of submitMembership."
union SubmitMembershipResult = SubmitMembershipPayload | Refusal

"Input of screenMembership."
input ScreenMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after screenMembership."
type ScreenMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of screenMembership."
union ScreenMembershipResult = ScreenMembershipPayload | Refusal

"Input of declineMembership."
input DeclineMembershipInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after declineMembership."
type DeclineMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of declineMembership."
union DeclineMembershipResult = DeclineMembershipPayload | Refusal

"Input of requestMembershipInfo."
input RequestMembershipInfoInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "What is missing, for the applicant to read; 1 to 2000 characters."
  note: String!
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after requestMembershipInfo."
type RequestMembershipInfoPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of requestMembershipInfo."
union RequestMembershipInfoResult = RequestMembershipInfoPayload | Refusal

"Input of resubmitMembership."
input ResubmitMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Fields of interest in place of the earlier ones, OECD FORD codes."
  fields: [String!]
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after resubmitMembership."
type ResubmitMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of resubmitMembership."
union ResubmitMembershipResult = ResubmitMembershipPayload | Refusal

"Input of recommendMembership."
input RecommendMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after recommendMembership."
type RecommendMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of recommendMembership."
union RecommendMembershipResult = RecommendMembershipPayload | Refusal

"Input of declineRecommendation."
input DeclineRecommendationInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after declineRecommendation."
type DeclineRecommendationPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of declineRecommendation."
union DeclineRecommendationResult = DeclineRecommendationPayload | Refusal

"Input of approveMembership."
input ApproveMembershipInput {
  "The membership."
  id: ID!
  "How the council voted."
  council: CouncilDecisionInput!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after approveMembership."
type ApproveMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of approveMembership."
union ApproveMembershipResult = ApproveMembershipPayload | Refusal

"Input of rejectMembership."
input RejectMembershipInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "How the council voted."
  council: CouncilDecisionInput!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after rejectMembership."
type RejectMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of rejectMembership."
union RejectMembershipResult = RejectMembershipPayload | Refusal

"Input of suspendMembership."
input SuspendMembershipInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after suspendMembership."
type SuspendMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of suspendMembership."
union SuspendMembershipResult = SuspendMembershipPayload | Refusal

"Input of reinstateMembership."
input ReinstateMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after reinstateMembership."
type ReinstateMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of reinstateMembership."
union ReinstateMembershipResult = ReinstateMembershipPayload | Refusal

"Input of withdrawMembership."
input WithdrawMembershipInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after withdrawMembership."
type WithdrawMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of withdrawMembership."
union WithdrawMembershipResult = WithdrawMembershipPayload | Refusal

"Input of expelMembership."
input ExpelMembershipInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "How the council voted."
  council: CouncilDecisionInput!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after expelMembership."
type ExpelMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of expelMembership."
union ExpelMembershipResult = ExpelMembershipPayload | Refusal

"Input of renewMembership."
input RenewMembershipInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "That the organisation's data was checked and is right; must be true."
  dataConfirmed: Boolean!
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after renewMembership."
type RenewMembershipPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of renewMembership."
union RenewMembershipResult = RenewMembershipPayload | Refusal

extend type Mutation {
  "Begins an application for membership. Someone who acts for the organisation."
  applyForMembership("The application." input: ApplyForMembershipInput!): ApplyForMembershipResult!
    @access(to: "MEMBER:OWN_ORGANIZATION", whileSuspended: true)
  "Hands the application in. The applicant."
  submitMembership("Which one, and why." input: SubmitMembershipInput!): SubmitMembershipResult! @access(to: "MEMBER:OWN_ORGANIZATION")
  "Takes the application into vetting. Secretariat."
  screenMembership("Which one, and why." input: ScreenMembershipInput!): ScreenMembershipResult! @access(to: "SECRETARIAT")
  "Declines the application. Secretariat."
  declineMembership("Which one, and why." input: DeclineMembershipInput!): DeclineMembershipResult! @access(to: "SECRETARIAT")
  "Asks the applicant for more information. Secretariat."
  requestMembershipInfo("Which one, and why." input: RequestMembershipInfoInput!): RequestMembershipInfoResult! @access(to: "SECRETARIAT")
  "Answers the request for information. The applicant."
  resubmitMembership("Which one, and why." input: ResubmitMembershipInput!): ResubmitMembershipResult!
    @access(to: "MEMBER:OWN_ORGANIZATION")
  "Recommends the application. The agency of the country; where a country has none, a second person of the secretariat."
  recommendMembership("Which one, and why." input: RecommendMembershipInput!): RecommendMembershipResult!
    @access(to: ["AGENCY:OWN_COUNTRY", "SECRETARIAT"])
  "Advises against the application. The agency of the country."
  declineRecommendation("Which one, and why." input: DeclineRecommendationInput!): DeclineRecommendationResult!
    @access(to: "AGENCY:OWN_COUNTRY")
  "Admits the organisation. Council; not who applied, recommended or acts for it."
  approveMembership("Which one, and why." input: ApproveMembershipInput!): ApproveMembershipResult! @access(to: "COUNCIL")
  "Rejects the application: the vote did not admit it. Council."
  rejectMembership("Which one, and why." input: RejectMembershipInput!): RejectMembershipResult! @access(to: "COUNCIL")
  """
  Suspends the membership: the listings and positions of the member are blocked. At once for SANCTIONS, FALSE_INFORMATION and BREACH_OF_RULES; for other reasons after a
  notice, when the time to answer it is over. Secretariat.
  """
  suspendMembership("Which one, and why." input: SuspendMembershipInput!): SuspendMembershipResult! @access(to: "SECRETARIAT")
  "Lifts the suspension: listings and positions are as they were. Secretariat."
  reinstateMembership("Which one, and why." input: ReinstateMembershipInput!): ReinstateMembershipResult! @access(to: "SECRETARIAT")
  "Withdraws the application, or leaves the network. The applicant or member."
  withdrawMembership("Which one, and why." input: WithdrawMembershipInput!): WithdrawMembershipResult!
    @access(to: "MEMBER:OWN_ORGANIZATION", whileSuspended: true)
  "Expels the member. Council."
  expelMembership("Which one, and why." input: ExpelMembershipInput!): ExpelMembershipResult! @access(to: "COUNCIL")
  "Stays a member for another term. The member."
  renewMembership("Which one, and why." input: RenewMembershipInput!): RenewMembershipResult! @access(to: "MEMBER:OWN_ORGANIZATION")
}

extend type Organization {
  "The records that were merged into this one, directly or by way of others, the latest first, at most 100. Their ids answer this one, everywhere."
  mergedFrom: [MergedOrganization!]!
}

"A record as it was when it was merged into another one."
type MergedOrganization @access(to: "EVERYONE") {
  "Its id, which answers the survivor."
  id: ID!
  "Its ROR id, unless the survivor has it now."
  rorId: String
  "All its names, the displayed one first."
  names: [OrganizationName!]!
  "Id of the record that it was merged into."
  mergedInto: ID!
  "When it was merged."
  mergedAt: DateTime!
}

extend enum RegistrationOutcome {
  "Its record was merged into another one, which stays as it is."
  MERGED @label(en: "Merged earlier", zh: "此前已合并")
}

"Why two records were merged."
enum MergeReason {
  "They are records of one organisation."
  DUPLICATE @label(en: "Same organisation", zh: "同一机构")
  "The organisation became part of the other one, or was followed by it."
  SUCCESSION @label(en: "Succession", zh: "机构承继")
  "Another reason; the note says which."
  OTHER @label(en: "Other", zh: "其他")
}

extend enum RefusalCode {
  "Both ids are of one record."
  MERGE_INTO_ITSELF @label(en: "Merge into itself", zh: "不能与自身合并")
  "The record was merged into another one before."
  ALREADY_MERGED @label(en: "Already merged", zh: "已被合并")
  "Both organisations have a live membership; one has to end first."
  BOTH_HAVE_MEMBERSHIP @label(en: "Both have a membership", zh: "双方均有成员资格")
  "The organisations are in different countries."
  DIFFERENT_COUNTRIES @label(en: "Different countries", zh: "国家不同")
}

"Which record is merged into which. What only the merged one has goes over to the survivor; the survivor's own facts stay."
input MergeOrganizationsInput {
  "The record that goes up in the other one; its id answers the survivor from then on."
  id: ID!
  "The record that stays; of one that was merged before, its survivor."
  into: ID!
  "Why."
  reason: MergeReason!
  "A note for the staff, at most 2000 characters; mandatory for OTHER."
  note: String
  "True to merge across a border: never where the merged one has a live membership or answers for its country as an agency."
  acrossCountries: Boolean! = false
  "Version of the record to be merged that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "Version of the surviving record that the caller has seen; a newer one is refused."
  expectedVersionInto: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing: the answer shows what would move."
  dryRun: Boolean = false
}

"What a merge moved to the survivor."
type MergeMoves @access(to: ["SECRETARIAT", "ADMIN"]) {
  "Names that the survivor did not have; former names of the merged one are its other names now."
  names: [OrganizationName!]!
  "Internet domains that the survivor did not have."
  domains: [String!]!
  "Ids in other registers that the survivor did not have."
  externalIds: [ExternalId!]!
  "Other facts that the survivor did not know, by the name of their field."
  facts: [String!]!
  "The live membership, which goes on as it is."
  membership: Membership
  "How many mandates of persons are for the survivor from now on."
  mandates: Int!
  "How many mandates as an agency are the survivor's from now on."
  agencyMandates: Int!
  "How many records that were merged into the merged one before now answer the survivor."
  earlierMerges: Int!
}

"What became of the two records."
type MergeOrganizationsPayload {
  "The survivor as it is now."
  organization: Organization!
  "The merged record as it is now."
  merged: MergedOrganization!
  "What went over."
  moves: MergeMoves!
}

"Answer of mergeOrganizations."
union MergeOrganizationsResult = MergeOrganizationsPayload | Refusal

extend type Mutation {
  "Merges a record into another one of the same organisation. It cannot be undone: try it with dryRun first. Secretariat and administrators, not for an organisation that they hold a mandate for."
  mergeOrganizations("Which one, and into which." input: MergeOrganizationsInput!): MergeOrganizationsResult!
    @access(to: ["SECRETARIAT", "ADMIN"])
}

"A page of organisations."
type OrganizationConnection {
  "Organisations with their cursors."
  edges: [OrganizationEdge!]!
  "The organisations alone."
  nodes: [Organization!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
  "How many of each kind there are among those that the search and the filter leave; each facet as if it were not filtered by itself."
  facets: OrganizationFacets!
}

"An organisation in a list."
type OrganizationEdge {
  "The organisation."
  node: Organization!
  "Its place in the list."
  cursor: String!
  "What of it the search has found, and where: names first. Empty without a search."
  matches: [SearchMatch!]!
}

"A text of an organisation in which a search has found something."
type SearchMatch @access(to: "EVERYONE") {
  "What the text is."
  field: SearchMatchField!
  "The text as it is; none of it is markup."
  value: String!
  "Which parts of it were found, in order, none touching another."
  ranges: [TextRange!]!
}

"What a text in which something was found is."
enum SearchMatchField {
  "One of its names."
  NAME @label(en: "Name", zh: "名称")
  "The city of its seat."
  CITY @label(en: "City", zh: "城市")
  "A name or the code of the country of its seat."
  COUNTRY @label(en: "Country", zh: "国家")
  "The name of one of its types."
  TYPE @label(en: "Type", zh: "类型")
  "The name or code of one of the fields of interest of a member."
  FIELD @label(en: "Field", zh: "领域")
}

"A part of a text, in UTF-16 units as strings of JavaScript, Java and C# count them."
type TextRange @access(to: "EVERYONE") {
  "Where it begins, from 0."
  start: Int!
  "How long it is."
  length: Int!
}

"How many organisations of each kind there are."
type OrganizationFacets @access(to: "EVERYONE") {
  "By country, ISO 3166-1 alpha-2 codes."
  countries: [FacetCount!]!
  "By type; an organisation of two types counts for both."
  types: [FacetCount!]!
  "By tier of the live membership, as far as the caller may see it."
  tiers: [FacetCount!]!
  "By state of the membership, as far as the caller may see it."
  states: [FacetCount!]!
  "By field of interest of the live membership, as far as the caller may see it: OECD FORD codes as they were stated."
  fields: [FacetCount!]!
}

"How many there are with one value."
type FacetCount @access(to: "EVERYONE") {
  "The value, as the filter takes it."
  value: String!
  "Its name in a language."
  label("BCP 47 tag; by default the languages of Accept-Language." lang: String): String!
  "How many there are, exact up to 10,000."
  count: Int!
  "False where there are more than count says."
  countIsExact: Boolean!
}

"Which organisations; all conditions hold at once, several values of one are alternatives."
input OrganizationFilter {
  "ISO 3166-1 alpha-2 codes, at most 20."
  countries: [String!]
  "ISO 3166-2 parts within the country, as their source gives them, at most 20."
  subdivisions: [String!]
  "Cities, at most 20; case, accents and punctuation do not count."
  cities: [String!]
  "Types, at most 9."
  types: [OrganizationType!]
  "Whether they still exist, as their source says."
  statuses: [OrganizationStatus!]
  "States of their membership, as far as the caller may see it."
  membershipStates: [MembershipState!]
  "Tiers of their live membership, as far as the caller may see it."
  tiers: [MembershipTier!]
  "Fields of interest of their live membership, as far as the caller may see it: OECD FORD codes, at most 20. A broad field such as 2 holds its classes."
  fields: [String!]
  "Whether they have a live membership that the caller may see."
  hasMembership: Boolean
  "The secretariat has to look at them for one of these reasons. For the staff; others find none."
  needsAttention: [OrganizationAttention!]
  "Codes of lines of the action plan: what is tagged with one of them; at most 10."
  initiatives: [String!]
}

"Order of organisations."
enum OrganizationOrder {
  "Best match first; only with search, where it is the default."
  RELEVANCE @label(en: "Relevance", zh: "相关度")
  "By the name that their source displays, A to Z; the default without search."
  NAME @label(en: "Name", zh: "名称")
  "By the name that their source displays, Z to A."
  NAME_DESC @label(en: "Name, descending", zh: "名称(降序)")
  "By the name displayed in the language of the list, in the order of its dictionaries: Chinese by pinyin."
  DISPLAY_NAME @label(en: "Name in the chosen language", zh: "所选语言的名称(中文按拼音)")
  "The same from the end."
  DISPLAY_NAME_DESC @label(en: "Name in the chosen language, descending", zh: "所选语言的名称(降序)")
  "Oldest registration first."
  REGISTERED @label(en: "Registered", zh: "登记时间")
  "Latest registration first."
  REGISTERED_DESC @label(en: "Registered, latest first", zh: "登记时间(降序)")
}

"A page of organisations near a place, the nearest first."
type NearbyOrganizationConnection {
  "Organisations with their distances and cursors."
  edges: [NearbyOrganizationEdge!]!
  "The organisations alone."
  nodes: [Organization!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"An organisation near a place."
type NearbyOrganizationEdge {
  "The organisation."
  node: Organization!
  "Its place in the list."
  cursor: String!
  "How far it is, in kilometres along the surface of a sphere with the mean radius of the earth."
  distanceKm: Float!
}

extend type Query {
  "Organisations by name in any language, acronym, city, country, type, or field and state of membership."
  organizations(
    "Words of a name, an acronym, a city, a country, a type or a field, in any language and script; all must be found. Where hardly any are, words that are written like them are found too."
    search: String
    "Which ones."
    filter: OrganizationFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order; by relevance with search, else by name."
    orderBy: OrganizationOrder
    "BCP 47 tag of the language of DISPLAY_NAME; by default the first of Accept-Language."
    lang: String
  ): OrganizationConnection @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.organization", "network.membership"])
  "Organisations whose place is known, within a distance of a place, the nearest first."
  organizationsNear(
    "Latitude of the place in degrees, -90 to 90."
    lat: Float!
    "Longitude of the place in degrees, -180 to 180."
    lng: Float!
    "How far at most, more than 0 and at most 20,000."
    km: Float!
    "Which ones."
    filter: OrganizationFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
  ): NearbyOrganizationConnection
    @access(to: "EVERYONE")
    @cacheControl(maxAge: 60, changedBy: ["network.organization", "network.membership"])
}

"An organisation in the register: a university, firm, agency, institute. Any organisation can be registered; a membership makes it a member."
type Organization @key(fields: "id") @access(to: "EVERYONE") @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"]) {
  "Typed id."
  id: ID!
  "ROR id without the address, such as 028wp3y58."
  rorId: String
  "Whether it still exists, as its source says."
  status: OrganizationStatus!
  "Its name for a reader, as in localizedName."
  displayName("BCP 47 tag; by default the languages of Accept-Language." lang: String): String!
  """
  Its name for a reader: its first label in the language that is asked for and in its script, else in another script of that language, else in the next
  language of Accept-Language, else in English, else its first name. Who asks for no language is given the first name.
  """
  localizedName("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedName!
  "All names, the displayed one first."
  names: [OrganizationName!]!
  "What kind of organisation it is."
  types: [OrganizationType!]!
  "Country of its seat."
  country: Country! @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"])
  "ISO 3166-2 part within the country, as its source gives it."
  subdivision: String
  "City of its seat."
  city: String
  "Where it is."
  location: Location
  "Address of its website."
  website: String
  "Its internet domains."
  domains: [String!]!
  "Year of foundation."
  established: Int
  "Its ids in other registers."
  externalIds: [ExternalId!]!
  "Ids that countries gave it, each of one organisation alone."
  nationalIds: [NationalId!]! @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"])
  "Relations to other organisations, as its source gives them: the first ones."
  relations("How many at most, 1 to 100." first: Int = 20): [OrganizationRelation!]!
    @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "The organisation that it belongs to, where that one is registered: the first of its parents."
  parent: Organization @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "The organisations that it belongs to, where they are registered: as stated here, then those that its source names, then those whose source names it as a child."
  parents("How many at most, 1 to 100." first: Int = 20): [Organization!]! @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "The organisations that belong to it, where they are registered, by name. Their status tells which are withdrawn."
  children("How many at most, 1 to 100." first: Int = 20): [Organization!]! @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "What came after it, where it is registered: stated here or by a source of either."
  successors("How many at most, 1 to 100." first: Int = 20): [Organization!]! @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "What came before it, where it is registered: stated here or by a source of either."
  predecessors("How many at most, 1 to 100." first: Int = 20): [Organization!]!
    @cacheControl(maxAge: 60, changedBy: ["network.organization"])
  "Lines of the action plan that it is counted under."
  initiatives: [Initiative!]! @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"])
  "Why the secretariat has to look at it; empty for others."
  needsAttention: [OrganizationAttention!]!
    @access(to: ["STAFF"], audience: "NETWORK")
    @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF", "network.membership:OF_IT"])
  "What its source says of facts that were edited here, or that could not be taken. Staff; empty for others."
  sourceConflicts: [SourceConflict!]! @access(to: ["STAFF"], audience: "NETWORK")
  "Its versions with what changed in each, oldest first. Its own members and the staff; empty for others."
  history("How many at most, the newest, 1 to 200." last: Int = 50): [OrganizationVersion!]!
    @access(to: ["STAFF", "MEMBER:OWN_ORGANIZATION"], audience: "NETWORK", whileSuspended: true)
    @cacheControl(maxAge: 0)
  "Records that may be the same organisation. Secretariat and administrators; empty for others."
  duplicates: [DuplicateCandidate!]! @access(to: ["SECRETARIAT", "ADMIN"], audience: "NETWORK") @cacheControl(maxAge: 0)
  "The live membership, else the last one, as far as the caller may see it."
  membership: Membership @cacheControl(maxAge: 60, changedBy: ["network.membership:OF_IT"])
  "The day on which its source last changed what it states of it, as far as the source tells: an older statement does not set it back."
  sourceModifiedOn: Date
  "Version, for expectedVersion."
  version: Int!
  "When it was registered."
  registeredAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"A name for a reader."
type LocalizedName @access(to: "EVERYONE") {
  "The name."
  value: String!
  "BCP 47 tag of the language it is in, where that is known."
  lang: String
  "True where it is not in the language and script that was asked for first."
  isFallback: Boolean!
}

"An id that a country gave an organisation."
type NationalId @access(to: "EVERYONE") {
  "The country that gave it."
  country: Country!
  "What kind of id it is."
  scheme: NationalIdScheme!
  "The id, without spaces and dots."
  value: String!
}

"What kind of national id it is. Those with a published check are taken only where it agrees."
enum NationalIdScheme {
  "China: unified social credit code, 18 characters with a check character (GB 32100-2015)."
  CN_USCC @label(en: "Unified social credit code (China)", zh: "统一社会信用代码")
  "Singapore: unique entity number."
  SG_UEN @label(en: "Unique entity number (Singapore)", zh: "新加坡实体识别号")
  "Thailand: registration number of a juristic person, 13 digits with a check digit."
  TH_JURISTIC_PERSON @label(en: "Juristic person number (Thailand)", zh: "泰国法人登记号", th: "เลขทะเบียนนิติบุคคล")
  "Viet Nam: tax code of an enterprise, 10 or 13 digits with a check digit."
  VN_MST @label(en: "Tax code (Viet Nam)", zh: "越南税号", vi: "Mã số thuế")
  "Indonesia: taxpayer number, 15 or 16 digits."
  ID_NPWP @label(en: "Taxpayer number (Indonesia)", zh: "印度尼西亚纳税人识别号", id: "Nomor Pokok Wajib Pajak")
  "Indonesia: business identification number, 13 digits."
  ID_NIB @label(en: "Business identification number (Indonesia)", zh: "印度尼西亚商业识别号", id: "Nomor Induk Berusaha")
  "Malaysia: registration number of the Companies Commission, 12 digits."
  MY_SSM @label(en: "Registration number (Malaysia)", zh: "马来西亚公司注册号", ms: "Nombor pendaftaran SSM")
  "Philippines: taxpayer identification number, 9 digits and a branch code."
  PH_TIN @label(en: "Taxpayer identification number (Philippines)", zh: "菲律宾纳税人识别号", fil: "Tax Identification Number")
  "The number in the register of companies of any country; name the country."
  REGISTRATION @label(en: "Registration number", zh: "注册号")
}

"Why the secretariat has to look at an organisation."
enum OrganizationAttention {
  "It has ended, and its membership goes on."
  INACTIVE_WITH_MEMBERSHIP @label(en: "Inactive, with a membership", zh: "机构已终止而成员资格仍有效")
  "Its record was withdrawn by its source, and its membership goes on."
  WITHDRAWN_WITH_MEMBERSHIP @label(en: "Withdrawn, with a membership", zh: "机构记录已撤回而成员资格仍有效")
  "Its source says otherwise than what was edited here."
  SOURCE_CONFLICT @label(en: "Source disagrees", zh: "与来源不一致")
}

"A fact of which the source says otherwise than this register. It is solved when the fact is edited: to what the source says, or to what is right."
type SourceConflict @access(to: ["STAFF"]) {
  "Name of the field."
  fact: String!
  "What this register says, as JSON."
  ours: String!
  "What the source says, as JSON."
  theirs: String!
}

"One version of an organisation."
type OrganizationVersion @access(to: ["STAFF", "MEMBER"], whileSuspended: true) {
  "Its number."
  version: Int!
  "Who made it, when and how."
  transition: Transition!
  "What it changed; empty for the first one."
  changes: [FactChange!]!
}

"A fact that changed."
type FactChange @access(to: ["STAFF", "MEMBER"], whileSuspended: true) {
  "Name of the field."
  fact: String!
  "What it was, as JSON."
  before: String!
  "What it became, as JSON."
  after: String!
}

"A name of an organisation."
type OrganizationName @access(to: "EVERYONE") {
  "The name."
  value: String!
  "BCP 47 tag of its language, where its source gives one."
  lang: String
  "What kind of name it is."
  kind: NameKind!
}

"What kind of name it is."
enum NameKind {
  "A full name."
  LABEL @label(en: "Name", zh: "名称", th: "ชื่อ", vi: "Tên", id: "Nama", ms: "Nama")
  "Another name in use."
  ALIAS @label(en: "Other name", zh: "别名", th: "ชื่ออื่น", vi: "Tên khác", id: "Nama lain", ms: "Nama lain")
  "An abbreviation."
  ACRONYM @label(en: "Acronym", zh: "缩写", th: "ชื่อย่อ", vi: "Tên viết tắt", id: "Singkatan", ms: "Akronim")
}

"Whether an organisation still exists, as its source says."
enum OrganizationStatus {
  "It works."
  ACTIVE @label(en: "Active", zh: "活跃")
  "It has ended. It cannot become a member."
  INACTIVE @label(en: "Inactive", zh: "已终止")
  "Its record was withdrawn by the source, for example as a duplicate. It cannot become a member."
  WITHDRAWN @label(en: "Withdrawn", zh: "已撤回")
}

"What kind of organisation it is, after ROR."
enum OrganizationType {
  "Grants degrees or teaches."
  EDUCATION @label(en: "Education", zh: "教育机构", th: "สถาบันการศึกษา", vi: "Giáo dục", id: "Pendidikan", ms: "Pendidikan")
  "A business."
  COMPANY @label(en: "Company", zh: "企业", th: "บริษัท", vi: "Doanh nghiệp", id: "Perusahaan", ms: "Syarikat")
  "Run by a government."
  GOVERNMENT @label(en: "Government", zh: "政府机构", th: "หน่วยงานรัฐ", vi: "Chính phủ", id: "Pemerintah", ms: "Kerajaan")
  "A laboratory, institute or equipment for research."
  FACILITY @label(en: "Facility", zh: "科研设施", th: "หน่วยวิจัย", vi: "Cơ sở nghiên cứu", id: "Fasilitas", ms: "Kemudahan")
  "Works for a purpose, not for profit."
  NONPROFIT @label(en: "Non-profit", zh: "非营利组织", th: "องค์กรไม่แสวงหากำไร", vi: "Phi lợi nhuận", id: "Nirlaba", ms: "Bukan untung")
  "Treats patients."
  HEALTHCARE @label(en: "Healthcare", zh: "医疗机构", th: "สถานพยาบาล", vi: "Y tế", id: "Kesehatan", ms: "Penjagaan kesihatan")
  "Funds research."
  FUNDER @label(en: "Funder", zh: "资助机构", th: "ผู้ให้ทุน", vi: "Nhà tài trợ", id: "Pemberi dana", ms: "Pembiaya")
  "Keeps documents, collections or specimens."
  ARCHIVE @label(en: "Archive", zh: "档案馆", th: "หอจดหมายเหตุ", vi: "Lưu trữ", id: "Arsip", ms: "Arkib")
  "None of the others."
  OTHER @label(en: "Other", zh: "其他", th: "อื่น ๆ", vi: "Khác", id: "Lainnya", ms: "Lain-lain")
}

"A point on the earth, WGS 84."
type Location @access(to: "EVERYONE") {
  "Latitude in degrees, -90 to 90."
  lat: Float!
  "Longitude in degrees, -180 to 180."
  lng: Float!
}

"An id in another register."
type ExternalId @access(to: "EVERYONE") {
  "The register, such as isni, wikidata, grid, fundref."
  scheme: String!
  "The id there."
  value: String!
}

"A relation to another organisation, as the source gives it."
type OrganizationRelation @access(to: "EVERYONE") {
  "What the other one is to this one."
  kind: OrganizationRelationKind!
  "ROR id of the other one."
  rorId: String!
  "Name of the other one, as the source gives it."
  label: String!
  "The other one, where it is registered."
  organization: Organization
}

"What another organisation is to this one."
enum OrganizationRelationKind {
  "This one belongs to it."
  PARENT @label(en: "Parent", zh: "上级机构")
  "It belongs to this one."
  CHILD @label(en: "Child", zh: "下属机构")
  "They are related otherwise."
  RELATED @label(en: "Related", zh: "关联机构")
  "It came before this one."
  PREDECESSOR @label(en: "Predecessor", zh: "前身")
  "It came after this one."
  SUCCESSOR @label(en: "Successor", zh: "后继机构")
}

"A record that may be the same organisation."
type DuplicateCandidate @access(to: ["SECRETARIAT", "ADMIN"]) {
  "The other record."
  organization: Organization!
  "What is the same."
  reason: DuplicateReason!
}

"Why two records may be the same organisation."
enum DuplicateReason {
  "They share an internet domain."
  SAME_DOMAIN @label(en: "Same domain", zh: "域名相同")
  "They share a name in the same country, apart from case, accents and punctuation."
  SAME_NAME @label(en: "Same name", zh: "名称相同")
}

extend type Query {
  "One organisation, by one of: its id, its ROR id (either with or without the address), a national id."
  organization("Typed id." id: ID, "ROR id." rorId: String, "National id." nationalId: NationalIdInput): Organization
    @access(to: "EVERYONE")
    @cacheControl(maxAge: 60, changedBy: ["network.organization:ITSELF"])
  "The places, from 0, of those that are new or of which the source stated something else when it was last taken. Secretariat and administrators."
  changedSources("1 to 1000 records of a source." sources: [SourceFingerprintInput!]!): [Int!] @access(to: ["SECRETARIAT", "ADMIN"])
  "Registered organisations with a ROR id, in the order of these: what a release no longer holds is found by them. Secretariat and administrators."
  registeredSources(
    "The ROR id of the last one of the page before."
    after: String
    "How many, 1 to 10000."
    first: Int = 10000
  ): [RegisteredSource!] @access(to: ["SECRETARIAT", "ADMIN"])
}

"A registered organisation that a source knows, in short."
type RegisteredSource @access(to: ["SECRETARIAT", "ADMIN"]) {
  "ROR id without the address."
  rorId: String!
  "Its first name."
  name: String!
}

extend type Subscription {
  "One organisation: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  organizationChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Organization @access(to: "EVERYONE")
}

"What a source says of one organisation, in short."
input SourceFingerprintInput {
  "ROR id without the address."
  rorId: String!
  "The digest of what it states now."
  fingerprint: String!
}

"A name of an organisation."
input OrganizationNameInput {
  "The name, 1 to 500 characters."
  value: String!
  "BCP 47 tag of its language."
  lang: String
  "What kind of name it is."
  kind: NameKind!
}

"A point on the earth, WGS 84."
input LocationInput {
  "Latitude in degrees, -90 to 90."
  lat: Float!
  "Longitude in degrees, -180 to 180."
  lng: Float!
}

"An id in another register."
input ExternalIdInput {
  "The register, such as isni."
  scheme: String!
  "The id there."
  value: String!
}

"An id that a country gave an organisation."
input NationalIdInput {
  "What kind of id it is."
  scheme: NationalIdScheme!
  "ISO 3166-1 alpha-2 code of the country that gave it; only needed for REGISTRATION."
  country: String
  "The id, with or without spaces and dots."
  value: String!
}

"A relation to another organisation."
input OrganizationRelationInput {
  "What the other one is to this one."
  kind: OrganizationRelationKind!
  "ROR id of the other one."
  rorId: String!
  "Name of the other one."
  label: String!
}

"All facts about one organisation, as its source states them."
input OrganizationInput {
  "ROR id; an organisation that is registered with it is updated."
  rorId: String
  "Ids that countries gave it, at most 20; an organisation that is registered with one of them is updated. Left out, they stay."
  nationalIds: [NationalIdInput!]
  "Whether it still exists."
  status: OrganizationStatus! = ACTIVE
  "Names, 1 to 100, the displayed one first."
  names: [OrganizationNameInput!]!
  "Types, at least one."
  types: [OrganizationType!]!
  "ISO 3166-1 alpha-2 code of its seat."
  country: String!
  "ISO 3166-2 part within the country."
  subdivision: String
  "City of its seat."
  city: String
  "Where it is."
  location: LocationInput
  "Address of its website."
  website: String
  "Its internet domains, at most 50."
  domains: [String!] = []
  "Year of foundation."
  established: Int
  "Its ids in other registers, at most 100."
  externalIds: [ExternalIdInput!] = []
  "Relations to other organisations, at most 1000."
  relations: [OrganizationRelationInput!] = []
  "A digest of what its source states, 1 to 100 characters: asked for by changedSources. Left out, the next one is read anew."
  fingerprint: String
  "The day on which its source last changed what it states, such as ROR's admin.last_modified. One that is older than what is registered is not taken."
  modifiedOn: Date
  "Id of the registered organisation that it belongs to. Left out, it stays."
  parentId: ID
  "Ids of the registered organisations that came after it, at most 20. Left out, they stay."
  successorIds: [ID!]
  "Codes of the lines of the action plan that it is counted under, of \`initiatives\`: each in force today, or there already. Left out, they stay."
  initiatives: [String!]
}

"Organisations to be registered, or updated where their ROR id or a national id is registered. What was edited here is kept where a source says otherwise."
input RegisterOrganizationsInput {
  "1 to 500 organisations; each is answered on its own."
  organizations: [OrganizationInput!]!
  "Which release of a source states them, such as ROR v1.60: the note of what changes by it."
  release: String
  "Take also what a source stated before what is registered of it: sets organisations back."
  takeOlder: Boolean = false
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"What became of each organisation, in the order of the input."
type RegisterOrganizationsPayload {
  "One result per organisation."
  results: [RegistrationResult!]!
}

"What became of one organisation of a batch."
type RegistrationResult @access(to: ["SECRETARIAT", "ADMIN"]) {
  "Its place in the input, from 0."
  index: Int!
  "What became of it."
  outcome: RegistrationOutcome!
  "The organisation; null where it was refused."
  organization: Organization
  "What changed of a known organisation."
  changes: [FactChange!]!
  "What the source changed and was kept, because it was edited here or holds a membership up."
  conflicts: [SourceConflict!]!
  "Why it was refused."
  refusal: Refusal
}

"What became of one organisation of a batch."
enum RegistrationOutcome {
  "It is new in the register."
  REGISTERED @label(en: "Registered", zh: "已登记")
  "Its facts changed."
  UPDATED @label(en: "Updated", zh: "已更新")
  "Its source changed only what was edited here; that was kept."
  KEPT @label(en: "Kept", zh: "保留本库内容")
  "It was already there, just so."
  UNCHANGED @label(en: "Unchanged", zh: "无变化")
  "It was entered as withdrawn, or changed to that."
  WITHDRAWN @label(en: "Withdrawn", zh: "已撤回")
  "Its source stated this before what is registered, which stays: sourceModifiedOn tells since when. takeOlder takes it."
  OLDER @label(en: "Older than registered", zh: "早于已登记内容")
  "It was not taken."
  REFUSED @label(en: "Refused", zh: "已拒绝")
}

"Answer of registerOrganizations."
union RegisterOrganizationsResult = RegisterOrganizationsPayload | Refusal

"""
Facts about an organisation to be changed; what is left out stays. Its own members change its names, types, place, website, domains, year and
initiatives; all else is changed by the secretariat and administrators.
"""
input UpdateOrganizationInput {
  "The organisation."
  id: ID!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "All names, the displayed one first."
  names: [OrganizationNameInput!]
  "All types."
  types: [OrganizationType!]
  "Whether it still exists."
  status: OrganizationStatus
  "Country of its seat; it stays while a membership is under way."
  country: String
  "ISO 3166-2 part within the country; null clears it."
  subdivision: String
  "City; null clears it."
  city: String
  "Where it is; null clears it."
  location: LocationInput
  "Website; null clears it."
  website: String
  "All internet domains."
  domains: [String!]
  "Year of foundation; null clears it."
  established: Int
  "All ids in other registers."
  externalIds: [ExternalIdInput!]
  "All ids that countries gave it."
  nationalIds: [NationalIdInput!]
  "Id of the registered organisation that it belongs to; null clears it."
  parentId: ID
  "Ids of all registered organisations that came after it."
  successorIds: [ID!]
  "Codes of all lines of the action plan that it is counted under: each in force today, or there already."
  initiatives: [String!]
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The changed organisation."
type UpdateOrganizationPayload {
  "The organisation as it is now."
  organization: Organization!
}

"Answer of updateOrganization."
union UpdateOrganizationResult = UpdateOrganizationPayload | Refusal

extend type Mutation {
  "Registers organisations, or updates them by ROR id or national id. Secretariat and administrators."
  registerOrganizations("The organisations." input: RegisterOrganizationsInput!): RegisterOrganizationsResult!
    @access(to: ["SECRETARIAT", "ADMIN"])
  "Changes facts about an organisation. Its own members, secretariat and administrators."
  updateOrganization("The changes." input: UpdateOrganizationInput!): UpdateOrganizationResult!
    @access(to: ["MEMBER:OWN_ORGANIZATION", "SECRETARIAT", "ADMIN"])
}

extend enum RefusalCode {
  "These facts are changed by the secretariat."
  FACTS_OF_REGISTER @label(en: "Changed by the secretariat", zh: "须由秘书处更改")
  "An organisation would belong to itself, or stand too deep below others."
  CIRCULAR_PARENTS @label(en: "Circular or too deep", zh: "上级关系循环或过深")
  "Another organisation of the register has this national id."
  NATIONAL_ID_TAKEN @label(en: "National id taken", zh: "国家标识号已被使用")
  "A membership of the organisation is under way."
  MEMBERSHIP_UNDER_WAY @label(en: "Membership under way", zh: "成员资格在办或有效")
}

"Somebody, or a machine, that an issuer names. Seen by the staff of the centre and by the person."
type Person @key(fields: "id") @access(to: ["STAFF", "SIGNED_IN:OWN_PERSON"], whileSuspended: true) {
  "Typed id."
  id: ID!
  "The person as \`<issuer>:<sub>\`: the issuer by its name in this system, and the \`sub\` of its tokens."
  subject: String!
  "Name, where it is known; only for the staff of the centre and the person."
  name: String @access(to: ["STAFF", "SIGNED_IN:OWN_PERSON"], audience: "PERSONAL", whileSuspended: true)
  "Whether the person is let in."
  state: PersonState!
  "Under which mandates the suspension shuts the person out; null while there is none."
  suspensionReach: SuspensionReach
  "The mandates that were granted here, the newest first, those that the caller may see."
  mandates("Only those that are in force today." inForce: Boolean = false): [Mandate!]!
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When the person was registered."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Whether a person is let in."
enum PersonState {
  "May act under every mandate in force."
  ACTIVE @label(en: "Active", zh: "有效", th: "ใช้งานอยู่", vi: "Đang hoạt động", id: "Aktif", ms: "Aktif")
  "Is shut out, under the mandates that suspensionReach says."
  SUSPENDED @label(en: "Suspended", zh: "已中止", th: "ระงับ", vi: "Bị đình chỉ", id: "Ditangguhkan", ms: "Digantung")
}

"Under which mandates a suspension shuts a person out, whoever granted them."
enum SuspensionReach {
  "Under every mandate: suspended by an administrator."
  EVERY_MANDATE @label(en: "Every mandate", zh: "所有授权")
  "Under every mandate but those of the staff (SECRETARIAT, COUNCIL, COMPLIANCE, ADMIN): suspended by the secretariat."
  NOT_OF_STAFF @label(en: "Every mandate but those of the staff", zh: "除工作人员授权外的所有授权")
}

"Why a person was suspended."
enum PersonReason {
  "Left the institution."
  LEFT @label(en: "Left the institution", zh: "已离职")
  "The credentials may be in other hands."
  CREDENTIALS_AT_RISK @label(en: "Credentials at risk", zh: "凭证存在泄露风险")
  "Used the system against its rules."
  MISUSE @label(en: "Misuse", zh: "违规使用")
  "An enquiry is under way."
  UNDER_ENQUIRY @label(en: "Under enquiry", zh: "调查中")
  "Wishes it."
  OWN_WISH @label(en: "Own wish", zh: "自愿")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of persons."
type PersonConnection {
  "Persons with their cursors."
  edges: [PersonEdge!]!
  "The persons alone."
  nodes: [Person!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A person in a list."
type PersonEdge {
  "The person."
  node: Person!
  "Their place in the list."
  cursor: String!
}

"Which persons; all conditions hold at once, several values of one are alternatives."
input PersonFilter {
  "States."
  states: [PersonState!]
}

"Order of persons."
enum PersonOrder {
  "Oldest registration first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest registration first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One person, by id or by subject; one of the two."
  person("Typed id." id: ID, "The person as \`<issuer>:<sub>\`." subject: String): Person @access(to: "SIGNED_IN", whileSuspended: true)
  "Persons that the caller may see."
  persons(
    "Which ones."
    filter: PersonFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: PersonOrder = CREATED_DESC
  ): PersonConnection @access(to: "SIGNED_IN", whileSuspended: true)
}

extend type Subscription {
  "One person of the register: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  personChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Person @access(to: "SIGNED_IN", whileSuspended: true)
}

extend enum RefusalCode {
  "The person is registered already."
  PERSON_EXISTS @label(en: "Person exists", zh: "人员已登记")
  "The person is suspended."
  PERSON_SUSPENDED @label(en: "Person suspended", zh: "人员已被中止")
  "It takes an administrator."
  ADMIN_REQUIRED @label(en: "Administrator required", zh: "须由管理员办理")
  "No machine does it on behalf of a person."
  NOT_BY_MACHINE @label(en: "Not by a machine", zh: "不得由机器代办")
  "Nobody does it for themself."
  FOR_ONESELF @label(en: "Not for oneself", zh: "不得为本人办理")
}

"Registers a person."
input RegisterPersonInput {
  "The person as \`<issuer>:<sub>\`: the issuer by its name in this system, and the \`sub\` of its tokens."
  subject: String!
  "Name, at most 200 characters."
  name: String
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The registered person."
type RegisterPersonPayload {
  "The person as it is now."
  person: Person!
}

"Answer of registerPerson."
union RegisterPersonResult = RegisterPersonPayload | Refusal

"Input of updatePerson; what is absent stays."
input UpdatePersonInput {
  "The person."
  id: ID!
  "Name, at most 200 characters; null clears it."
  name: String
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The person after updatePerson."
type UpdatePersonPayload {
  "The person as it is now."
  person: Person!
}

"Answer of updatePerson."
union UpdatePersonResult = UpdatePersonPayload | Refusal

"Input of suspendPerson."
input SuspendPersonInput {
  "The person."
  id: ID!
  "Why."
  reason: PersonReason!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The person after suspendPerson."
type SuspendPersonPayload {
  "The person as it is now."
  person: Person!
}

"Answer of suspendPerson."
union SuspendPersonResult = SuspendPersonPayload | Refusal

"Input of reinstatePerson."
input ReinstatePersonInput {
  "The person."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The person after reinstatePerson."
type ReinstatePersonPayload {
  "The person as it is now."
  person: Person!
}

"Answer of reinstatePerson."
union ReinstatePersonResult = ReinstatePersonPayload | Refusal

extend type Mutation {
  "Registers a person, so that mandates can be granted to them. Secretariat, administrators."
  registerPerson("The person." input: RegisterPersonInput!): RegisterPersonResult! @access(to: ["SECRETARIAT", "ADMIN"])
  "Changes what is known of a person. Secretariat, administrators."
  updatePerson("Which one, and what." input: UpdatePersonInput!): UpdatePersonResult! @access(to: ["SECRETARIAT", "ADMIN"])
  "Lets a person in no more, within a second: by an administrator under no mandate, by the secretariat under none but those of the staff. An administrator makes one by the secretariat reach every mandate. Meanwhile the mandates of the person's deputies rest too. Secretariat; administrators, and only they where the register knows the person as staff. Never for oneself."
  suspendPerson("Which one, and why." input: SuspendPersonInput!): SuspendPersonResult! @access(to: ["SECRETARIAT", "ADMIN"])
  "Lets a suspended person in again. As suspendPerson; after a suspension under every mandate administrators alone."
  reinstatePerson("Which one." input: ReinstatePersonInput!): ReinstatePersonResult! @access(to: ["SECRETARIAT", "ADMIN"])
}

"Memberships that exist already, as one person of the secretariat proposes to record them and another confirms."
type MembershipRecording @key(fields: "id") @access(to: ["SECRETARIAT", "COUNCIL", "COMPLIANCE", "ADMIN"], audience: "NETWORK") {
  "Typed id."
  id: ID!
  "Number of the case, such as REC-2026-00012."
  number: String!
  "Where it stands."
  state: RecordingState!
  "What proves the memberships: the register or list, its date, where it is kept."
  evidence: String!
  "The memberships, in the order in which they were given; those that were refused when they were proposed are not among them."
  rows: [RecordingRow!]!
  "Who proposed them."
  proposedBy: String @access(to: "STAFF", audience: "RESTRICTED")
  "Who confirmed or discarded them."
  decidedBy: String @access(to: "STAFF", audience: "RESTRICTED")
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes of state, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was proposed."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Where memberships that exist already stand on their way into the register."
enum RecordingState {
  "They wait for a second person."
  PROPOSED @label(en: "Proposed", zh: "待确认", th: "เสนอแล้ว", vi: "Đã đề xuất", id: "Diusulkan", ms: "Dicadangkan")
  "They are in the register."
  CONFIRMED @label(en: "Confirmed", zh: "已确认", th: "ยืนยันแล้ว", vi: "Đã xác nhận", id: "Dikonfirmasi", ms: "Disahkan")
  "They were not taken."
  DISCARDED @label(en: "Discarded", zh: "已放弃", th: "ยกเลิกแล้ว", vi: "Đã hủy", id: "Dibatalkan", ms: "Dibuang")
}

"One membership of a recording."
type RecordingRow @access(to: ["SECRETARIAT", "COUNCIL", "COMPLIANCE", "ADMIN"], audience: "NETWORK") {
  "Its place in the input, from 0."
  index: Int!
  "The organisation."
  organization: Organization
  "Kind of membership."
  tier: MembershipTier!
  "Fields of interest, OECD FORD codes."
  fields: [String!]!
  "First day of membership."
  validFrom: Date!
  "Last day of the present term."
  validTo: Date!
  "Its number, or place, in the register that it comes from."
  reference: String
  "The membership, once it is recorded."
  membership: Membership
  "Why it was not recorded when the others were confirmed."
  refusal: Refusal
}

"A page of recordings."
type MembershipRecordingConnection {
  "Recordings with their cursors."
  edges: [MembershipRecordingEdge!]!
  "The recordings alone."
  nodes: [MembershipRecording!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A recording in a list."
type MembershipRecordingEdge {
  "The recording."
  node: MembershipRecording!
  "Its place in the list."
  cursor: String!
}

"Which recordings; several values are alternatives."
input MembershipRecordingFilter {
  "The one of this number, such as REC-2026-00123, written large or small."
  number: String
  "States."
  states: [RecordingState!]
}

"Order of recordings."
enum MembershipRecordingOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One recording of existing memberships."
  membershipRecording("Typed id." id: ID!): MembershipRecording @access(to: "STAFF")
  "Recordings of existing memberships."
  membershipRecordings(
    "Which ones."
    filter: MembershipRecordingFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: MembershipRecordingOrder = CREATED_DESC
  ): MembershipRecordingConnection @access(to: "STAFF")
}

extend type Subscription {
  "One recording of existing memberships: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  membershipRecordingChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): MembershipRecording @access(to: "STAFF")
}

extend enum RefusalCode {
  "None of the memberships can be recorded."
  NOTHING_TO_RECORD @label(en: "Nothing to record", zh: "无可登记内容")
}

"A membership that exists already. The organisation is named by one of organizationId, rorId and nationalId."
input ExistingMembershipInput {
  "The organisation."
  organizationId: ID
  "ROR id of the organisation."
  rorId: String
  "National id of the organisation."
  nationalId: NationalIdInput
  "Kind of membership."
  tier: MembershipTier! = ORDINARY
  "Fields of interest, OECD FORD codes such as 2.11, at most 20."
  fields: [String!] = []
  "First day of membership, today at the latest."
  validFrom: Date!
  "Last day of the present term, at most ten years ahead. One that is over is a lapsed membership, that may be renewed."
  validTo: Date!
  "Its number, or place, in the register that it comes from, at most 100 characters."
  reference: String
}

"Memberships that exist already, as they are proposed."
input RecordExistingMembershipsInput {
  "1 to 500 memberships; each is answered on its own."
  memberships: [ExistingMembershipInput!]!
  "What proves them: the register or list, its date, where it is kept; 1 to 2000 characters."
  evidence: String!
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"What became of each membership, in the order of the input."
type RecordExistingMembershipsPayload {
  "The recording, which waits for a second person."
  recording: MembershipRecording!
  "One result per membership."
  results: [ExistingMembershipResult!]!
}

"What became of one membership of the input."
type ExistingMembershipResult @access(to: ["SECRETARIAT"]) {
  "Its place in the input, from 0."
  index: Int!
  "Whether it is part of the recording."
  taken: Boolean!
  "The organisation; null where it was not found."
  organization: Organization
  "Why it was not taken."
  refusal: Refusal
}

"Answer of recordExistingMemberships."
union RecordExistingMembershipsResult = RecordExistingMembershipsPayload | Refusal

"Input of confirmMembershipRecording."
input ConfirmMembershipRecordingInput {
  "The recording."
  id: ID!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The confirmed recording; each of its rows has its membership, or tells why it has none."
type ConfirmMembershipRecordingPayload {
  "The recording as it is now."
  recording: MembershipRecording!
}

"Answer of confirmMembershipRecording."
union ConfirmMembershipRecordingResult = ConfirmMembershipRecordingPayload | Refusal

"Input of discardMembershipRecording."
input DiscardMembershipRecordingInput {
  "The recording."
  id: ID!
  "Why, for the staff; 1 to 2000 characters."
  note: String!
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The discarded recording."
type DiscardMembershipRecordingPayload {
  "The recording as it is now."
  recording: MembershipRecording!
}

"Answer of discardMembershipRecording."
union DiscardMembershipRecordingResult = DiscardMembershipRecordingPayload | Refusal

extend type Mutation {
  "Proposes to record memberships that exist already; a second person confirms them. Secretariat."
  recordExistingMemberships("The memberships." input: RecordExistingMembershipsInput!): RecordExistingMembershipsResult!
    @access(to: ["SECRETARIAT"])
  "Records the memberships that another person proposed. Those that cannot be recorded any more tell why, and the others are. Secretariat."
  confirmMembershipRecording("The recording." input: ConfirmMembershipRecordingInput!): ConfirmMembershipRecordingResult!
    @access(to: ["SECRETARIAT"])
  "Takes none of the memberships that were proposed. Secretariat."
  discardMembershipRecording("The recording." input: DiscardMembershipRecordingInput!): DiscardMembershipRecordingResult!
    @access(to: ["SECRETARIAT"])
}

extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@composeDirective", "@tag"])
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

"What was signed at a forum, between whom; the contract that it leads to names it."
type Signing @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "The forum."
  forum: Forum!
  "What kind of document it is."
  kind: SigningKind!
  "Whether it stands."
  state: SigningState!
  "What it is called, in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "What it is called, in every language."
  titles: [LocalizedText!]!
  "Who signed it."
  parties: [Organization!]!
  "The day of signature."
  signedOn: Date!
  "The contract that it led to, as its service names it; null before."
  contractRef: String
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was recorded here."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"What is signed at forums."
enum SigningKind {
  "A memorandum of understanding."
  MOU @label(en: "Memorandum of understanding", zh: "谅解备忘录")
  "An agreement to cooperate."
  COOPERATION_AGREEMENT @label(en: "Cooperation agreement", zh: "合作协议")
  "A licence."
  LICENCE @label(en: "Licence", zh: "许可协议")
  "The founding of a joint laboratory."
  JOINT_LABORATORY @label(en: "Joint laboratory", zh: "共建联合实验室")
  "Something else."
  OTHER @label(en: "Other", zh: "其他")
}

"Whether a signing stands."
enum SigningState {
  "It was signed."
  SIGNED @label(en: "Signed", zh: "已签署")
  "It is taken back."
  WITHDRAWN @label(en: "Withdrawn", zh: "已撤回")
}

"Which signings; all conditions hold at once, several values of one are alternatives."
input SigningFilter {
  "Those of a forum."
  forumId: ID
  "Kinds."
  kinds: [SigningKind!]
  "States."
  states: [SigningState!]
  "Those of a party."
  partyId: ID
  "Whether a contract came of them."
  hasContract: Boolean
}

"A page of signings."
type SigningConnection {
  "Signings with their cursors."
  edges: [SigningEdge!]!
  "The signings alone."
  nodes: [Signing!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many there are, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A signing in a list."
type SigningEdge {
  "The signing."
  node: Signing!
  "Its place in the list."
  cursor: String!
}

"Order of signings."
enum SigningOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Query {
  "One signing."
  signing("Typed id." id: ID!): Signing @access(to: "EVERYONE")
  "Signings of forums."
  signings(
    "Which ones."
    filter: SigningFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: SigningOrder = CREATED_DESC
  ): SigningConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One signing: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known."
  signingChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): Signing @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "Who signs is of China and of another country, unless it is said that it is not so."
  ONE_SIDED @label(en: "One side alone", zh: "仅一方")
  "Another contract is attached already."
  CONTRACT_ATTACHED @label(en: "Contract attached", zh: "已关联合同")
}

"Input of recordSigning."
input RecordSigningInput {
  "The forum: one that is open or closed."
  forumId: ID!
  "What kind of document it is."
  kind: SigningKind!
  "What it is called, in up to ten languages, each once, at most 300 characters."
  titles: [LocalizedTextInput!]!
  "Who signed it: 2 to 20 organisations, of China and of another country."
  partyIds: [ID!]!
  "Whether all parties may be of one side."
  oneSided: Boolean! = false
  "The day of signature, one of the forum's that has come."
  signedOn: Date!
  "A note for the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The signing after recordSigning."
type RecordSigningPayload {
  "The signing as it is now."
  signing: Signing!
}

"Answer of recordSigning."
union RecordSigningResult = RecordSigningPayload | Refusal

"Input of attachSigningContract."
input AttachSigningContractInput {
  "The signing."
  id: ID!
  "The contract, as its service names it: 1 to 100 characters. Once it is said it stays."
  contractRef: String!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The signing after attachSigningContract."
type AttachSigningContractPayload {
  "The signing as it is now."
  signing: Signing!
}

"Answer of attachSigningContract."
union AttachSigningContractResult = AttachSigningContractPayload | Refusal

"Input of withdrawSigning."
input WithdrawSigningInput {
  "The signing."
  id: ID!
  "Why."
  reason: ForumOutcomeReason!
  "A note for the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The signing after withdrawSigning."
type WithdrawSigningPayload {
  "The signing as it is now."
  signing: Signing!
}

"Answer of withdrawSigning."
union WithdrawSigningResult = WithdrawSigningPayload | Refusal

extend type Mutation {
  "Records what was signed at a forum. The secretariat."
  recordSigning("What." input: RecordSigningInput!): RecordSigningResult! @access(to: ["SECRETARIAT"])
  "Names the contract that a signing led to, once; the same one again changes nothing. The secretariat."
  attachSigningContract("Which one, and the contract." input: AttachSigningContractInput!): AttachSigningContractResult!
    @access(to: ["SECRETARIAT"])
  "Takes a signing back, to which no contract is attached. The secretariat."
  withdrawSigning("Which one, and why." input: WithdrawSigningInput!): WithdrawSigningResult! @access(to: ["SECRETARIAT"])
}

"""
Numbers of memberships on one day, as they were known at one instant, ready to be drawn. They are computed from the recorded history; each caller's hold what
its lists hold: members for everybody, cases for the staff, and for an agency or a partner's system those of its own country that were handed in.
"""
type MembershipStatistics @access(to: "EVERYONE") {
  "The day that they are of: what was so at its end, in the time of the centre (Asia/Shanghai)."
  at: Date!
  "What had been recorded until then is counted, and nothing that was learnt afterwards."
  asKnownAt: DateTime!
  "How many there were of the states that are counted."
  total: Int!
  """
  How many there were of each. Of states, tiers and types every value is listed, in the order of the schema; countries and fields by their number, largest
  first, and every country that the filter names. By state, all states that the caller may see are counted unless the filter names some.
  """
  counts("What to tell apart." by: MembershipDimension! = COUNTRY): [MembershipCount!]!
  """
  Their number through time: one series, or one for each value of a dimension, in the order of \`counts\` on the last day. Every period from the first to the
  last is listed, at most 400, and at most 10,000 in all series together; the first and the last are cut to the days that are asked for.
  """
  growth(
    "Length of a period."
    interval: StatisticsInterval! = MONTH
    "First day; by default 30 days, 12 months, 8 quarters or 10 years are told. Not before 2000-01-01."
    from: Date
    "Last day; that of the statistics by default, and never after it."
    to: Date
    "What to tell apart; nothing by default."
    by: MembershipDimension! = ALL
  ): [MembershipSeries!]!
  "How long memberships stayed in each state that the caller may see, in the order of the schema. A stay is counted as what the membership was at its end."
  timeInStates("Only stays that ended on this day or later." endedSince: Date): [MembershipStateTime!]!
}

"What statistics of memberships tell apart."
enum MembershipDimension {
  "Nothing: all together, under the code ALL."
  ALL @label(en: "All", zh: "全部", th: "ทั้งหมด", vi: "Tất cả", id: "Semua", ms: "Semua")
  "The country of the organisation when it applied."
  COUNTRY @label(en: "Country", zh: "国家或地区", th: "ประเทศ", vi: "Quốc gia", id: "Negara", ms: "Negara")
  "The types of the organisation: who has several is counted under each."
  TYPE @label(en: "Type", zh: "类型", th: "ประเภท", vi: "Loại hình", id: "Jenis", ms: "Jenis")
  "The tier."
  TIER @label(en: "Tier", zh: "级别", th: "ระดับ", vi: "Cấp", id: "Tingkat", ms: "Peringkat")
  "The state."
  STATE @label(en: "State", zh: "状态", th: "สถานะ", vi: "Trạng thái", id: "Status", ms: "Status")
  "The fields of interest: who has several is counted under each."
  FIELD @label(en: "Field", zh: "领域", th: "สาขา", vi: "Lĩnh vực", id: "Bidang", ms: "Bidang")
}

"Length of a period."
enum StatisticsInterval {
  "Days."
  DAY @label(en: "Day", zh: "日", th: "วัน", vi: "Ngày", id: "Hari", ms: "Hari")
  "Months of the calendar."
  MONTH @label(en: "Month", zh: "月", th: "เดือน", vi: "Tháng", id: "Bulan", ms: "Bulan")
  "Quarters of the calendar."
  QUARTER @label(en: "Quarter", zh: "季度", th: "ไตรมาส", vi: "Quý", id: "Triwulan", ms: "Suku tahun")
  "Years of the calendar."
  YEAR @label(en: "Year", zh: "年", th: "ปี", vi: "Năm", id: "Tahun", ms: "Tahun")
}

"How many memberships share something."
type MembershipCount @access(to: "EVERYONE") {
  "The country, type, tier, state or field, or ALL."
  code: String!
  "Its name in the caller's language."
  label: String!
  "How many."
  count: Int!
  "Their part of all that are counted, 0 to 1; several types or fields of one organisation make more than 1 together."
  share: Float!
}

"A number through time."
type MembershipSeries @access(to: "EVERYONE") {
  "The country, type, tier, state or field, or ALL."
  code: String!
  "Its name in the caller's language."
  label: String!
  "Every period, the earliest first."
  periods: [MembershipPeriod!]!
}

"A period of a series."
type MembershipPeriod @access(to: "EVERYONE") {
  "What it is called on an axis, such as 2026-03-01, 2026-03, 2026-Q1 or 2026."
  code: String!
  "Its first day."
  from: Date!
  "Its last day."
  to: Date!
  "How many there were at its end."
  count: Int!
  "How many more than at its beginning: joined less left."
  change: Int!
  "How many came to be counted, with those of a country that joined a group of the filter."
  joined: Int!
  "How many ceased to be counted."
  left: Int!
}

"How long memberships stayed in a state."
type MembershipStateTime @access(to: "EVERYONE") {
  "The state."
  code: MembershipState!
  "Its name in the caller's language."
  label: String!
  "How many stays have ended."
  ended: Int!
  "Their mean in days; null where none has ended."
  meanDays: Float
  "Their median in days; null where none has ended."
  medianDays: Float
  "How many memberships were in it on the day of the statistics."
  lasting: Int!
}

"Which memberships are counted; all conditions hold at once, several values of one are alternatives."
input MembershipStatisticsFilter {
  "ISO 3166-1 alpha-2 codes, at most 250."
  countries: [String!]
  "Codes of groups, such as ASEAN, at most 20: the countries that belonged to one on the day that is counted. With \`countries\`, one of both has to hold."
  groups: [String!]
  "Tiers."
  tiers: [MembershipTier!]
  "Types of the organisation."
  types: [OrganizationType!]
  "States; by default those of members, ACTIVE and RENEWAL_DUE."
  states: [MembershipState!]
}

extend type Query {
  "Numbers of memberships. At most 40 lists of numbers are computed for one request."
  membershipStatistics(
    "The day, from 2000-01-01 to today; by default that of asKnownAt."
    at: Date
    "As it was known then; by default now."
    asKnownAt: DateTime
    "Which memberships; members by default."
    filter: MembershipStatisticsFilter
  ): MembershipStatistics
    @access(to: "EVERYONE")
    @cacheControl(maxAge: 60, changedBy: ["network.membership", "network.organization", "network.country_group"])
}

extend type Membership {
  "The notice that a suspension is considered; null where none was given. For those whose case it is, and the staff."
  suspensionNotice: SuspensionNotice
    @access(to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"], audience: "NETWORK", whileSuspended: true)
  "The suspension; null where it is not suspended. For those whose case it is, and the staff."
  suspension: Suspension @access(to: ["MEMBER:OWN_ORGANIZATION", "AGENCY:OWN_COUNTRY", "STAFF"], audience: "NETWORK", whileSuspended: true)
}

"That a suspension is considered, and why."
type SuspensionNotice @access(to: ["MEMBER", "AGENCY", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "Since when."
  givenAt: DateTime!
  "Until when the member may answer: before, it is not suspended for this reason."
  answerBy: DateTime!
  "When the member last answered."
  answeredAt: DateTime
}

"A suspension, and what the member holds against it."
type Suspension @access(to: ["MEMBER", "AGENCY", "STAFF"], audience: "NETWORK", whileSuspended: true) {
  "Why, see vocabulary(name: MembershipReason); null where it was not kept."
  reason: MembershipReason
  "Since when."
  since: DateTime!
  "Until when the member may appeal."
  appealBy: DateTime!
  "When the member appealed."
  appealedAt: DateTime
  "When the council dismissed the appeal."
  dismissedAt: DateTime
}

extend enum RefusalCode {
  "For this reason a suspension takes a notice first."
  NOTICE_REQUIRED @label(en: "Notice required", zh: "须先行通知")
  "The member may still answer the notice."
  NOTICE_RUNNING @label(en: "Notice running", zh: "通知期未满")
  "A notice was given already."
  NOTICE_GIVEN @label(en: "Notice given already", zh: "已发出通知")
  "No notice was given."
  NO_NOTICE @label(en: "No notice", zh: "未发出通知")
  "The time for an appeal is over."
  APPEAL_TOO_LATE @label(en: "Too late to appeal", zh: "已过申诉期")
  "The member appealed against this suspension already."
  APPEALED_ALREADY @label(en: "Appealed already", zh: "已提出申诉")
  "No appeal waits for the council."
  NO_APPEAL @label(en: "No appeal", zh: "无待决申诉")
  "The membership has this tier already."
  TIER_UNCHANGED @label(en: "Tier unchanged", zh: "类别未变")
}

"Input of giveSuspensionNotice."
input GiveSuspensionNoticeInput {
  "The membership."
  id: ID!
  "Why, see vocabulary(name: MembershipReason)."
  reason: MembershipReason!
  "What the suspension is about, for the member to read; 1 to 2000 characters."
  note: String!
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after giveSuspensionNotice."
type GiveSuspensionNoticePayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of giveSuspensionNotice."
union GiveSuspensionNoticeResult = GiveSuspensionNoticePayload | Refusal

"Input of answerSuspensionNotice."
input AnswerSuspensionNoticeInput {
  "The membership."
  id: ID!
  "The answer; 1 to 2000 characters."
  note: String!
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after answerSuspensionNotice."
type AnswerSuspensionNoticePayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of answerSuspensionNotice."
union AnswerSuspensionNoticeResult = AnswerSuspensionNoticePayload | Refusal

"Input of liftSuspensionNotice."
input LiftSuspensionNoticeInput {
  "The membership."
  id: ID!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after liftSuspensionNotice."
type LiftSuspensionNoticePayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of liftSuspensionNotice."
union LiftSuspensionNoticeResult = LiftSuspensionNoticePayload | Refusal

"Input of appealSuspension."
input AppealSuspensionInput {
  "The membership."
  id: ID!
  "Why the suspension is not right; 1 to 2000 characters."
  note: String!
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after appealSuspension."
type AppealSuspensionPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of appealSuspension."
union AppealSuspensionResult = AppealSuspensionPayload | Refusal

"Input of decideAppeal."
input DecideAppealInput {
  "The membership."
  id: ID!
  "How the council voted."
  council: CouncilDecisionInput!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after decideAppeal."
type DecideAppealPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of decideAppeal."
union DecideAppealResult = DecideAppealPayload | Refusal

"Input of changeMembershipTier."
input ChangeMembershipTierInput {
  "The membership."
  id: ID!
  "The tier that it gets."
  tier: MembershipTier!
  "How the council voted."
  council: CouncilDecisionInput!
  "A note for the parties and the staff, at most 2000 characters."
  note: String
  "Since when it is so, where it is recorded afterwards; now by default, never in the future nor before the last change."
  effectiveAt: DateTime
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The membership after changeMembershipTier."
type ChangeMembershipTierPayload {
  "The membership as it is now."
  membership: Membership!
}

"Answer of changeMembershipTier."
union ChangeMembershipTierResult = ChangeMembershipTierPayload | Refusal

extend type Mutation {
  "Tells the member that a suspension is considered, and why. Secretariat."
  giveSuspensionNotice("Which one, and why." input: GiveSuspensionNoticeInput!): GiveSuspensionNoticeResult! @access(to: "SECRETARIAT")
  "Answers the notice. The member."
  answerSuspensionNotice("Which one, and what." input: AnswerSuspensionNoticeInput!): AnswerSuspensionNoticeResult!
    @access(to: "MEMBER:OWN_ORGANIZATION")
  "Takes the notice back. Secretariat."
  liftSuspensionNotice("Which one, and why." input: LiftSuspensionNoticeInput!): LiftSuspensionNoticeResult! @access(to: "SECRETARIAT")
  "Appeals against the suspension, within 30 days, once. The member."
  appealSuspension("Which one, and why." input: AppealSuspensionInput!): AppealSuspensionResult!
    @access(to: "MEMBER:OWN_ORGANIZATION", whileSuspended: true)
  "Decides the appeal: with more votes for it than against the membership is reinstated, else the suspension stays. Council."
  decideAppeal("Which one, and how it was voted." input: DecideAppealInput!): DecideAppealResult! @access(to: "COUNCIL")
  "Gives the membership another tier. Council."
  changeMembershipTier("Which one, and which tier." input: ChangeMembershipTierInput!): ChangeMembershipTierResult! @access(to: "COUNCIL")
}

"Who asks, and under which mandate."
type Viewer @access(to: "EVERYONE", whileSuspended: true) {
  "The person as \`<issuer>:<sub>\`, the issuer by its name in this system; null without a token."
  person: String
  "Id of the mandate that the person acts under; null without a token."
  mandate: String
  "Role of the mandate."
  role: Role!
  "The organisation that the caller acts for."
  organization: Organization
  "The country that the caller acts for."
  country: Country
  "The talent profile that the caller acts for."
  profileId: ID
  "Whether the caller may only edit, or also sign."
  may: MandateScope!
  "What a machine may do."
  scopes: [String!]!
  "Every mandate of the person that is in force, at most 20; the header acting-as chooses among them."
  mandates: [ViewerMandate!]!
  "The machine that acts for the person, as \`<issuer>:<sub>\`; null where nobody does."
  via: String
  "Whether the organisation that a MEMBER acts for is suspended as a member: until it is reinstated, most of the caller's rights rest."
  suspended: Boolean!
}

"One of the mandates between which the header acting-as chooses."
type ViewerMandate @access(to: "EVERYONE", whileSuspended: true) {
  "What acting-as names."
  id: ID!
  "What the person acts as."
  role: Role!
  "The organisation that it is for."
  organization: Organization
  "The country that it is for."
  country: Country
  "The talent profile that it is for."
  profileId: ID
  "Whether the person may only edit, or also sign."
  may: MandateScope!
  "First day; null where none is told."
  from: Date
  "Last day; null where none is fixed."
  to: Date
  "Who says so."
  source: MandateSource!
}

"Who says that somebody holds a mandate."
enum MandateSource {
  "The issuer of the token."
  ISSUER @label(en: "Issuer of the token", zh: "令牌签发方")
  "This register: see mandate(id)."
  NETWORK @label(en: "Register of the network", zh: "网络登记系统")
}

"What a person may act as."
enum Role {
  "Without a token."
  PUBLIC @label(en: "Public", zh: "公众", th: "สาธารณะ", vi: "Công chúng", id: "Publik", ms: "Awam")
  "Acts for one organisation."
  MEMBER @label(en: "Member", zh: "成员单位", th: "สมาชิก", vi: "Thành viên", id: "Anggota", ms: "Ahli")
  "Acts for one talent profile."
  TALENT @label(en: "Talent", zh: "科技人才", th: "บุคลากร", vi: "Nhân tài", id: "Talenta", ms: "Bakat")
  "Acts for the science and technology agency of one country."
  AGENCY
    @label(
      en: "National agency"
      zh: "国家科技主管部门"
      th: "หน่วยงานแห่งชาติ"
      vi: "Cơ quan quốc gia"
      id: "Lembaga nasional"
      ms: "Agensi negara"
    )
  "Staff of the centre."
  SECRETARIAT @label(en: "Secretariat", zh: "秘书处", th: "สำนักเลขาธิการ", vi: "Ban thư ký", id: "Sekretariat", ms: "Urus setia")
  "Admits members."
  COUNCIL @label(en: "Council", zh: "理事会", th: "สภา", vi: "Hội đồng", id: "Dewan", ms: "Majlis")
  "Decides on export control."
  COMPLIANCE @label(en: "Compliance", zh: "合规", th: "กำกับดูแล", vi: "Tuân thủ", id: "Kepatuhan", ms: "Pematuhan")
  "A partner country's machine."
  PARTNER_SYSTEM
    @label(en: "Partner system", zh: "伙伴国系统", th: "ระบบของประเทศคู่ค้า", vi: "Hệ thống đối tác", id: "Sistem mitra", ms: "Sistem rakan")
  "Runs the system."
  ADMIN @label(en: "Administrator", zh: "管理员", th: "ผู้ดูแลระบบ", vi: "Quản trị viên", id: "Administrator", ms: "Pentadbir")
}

extend type Query {
  "Who asks, and under which mandate."
  viewer: Viewer @access(to: "EVERYONE", whileSuspended: true)
}

"A value of an enum or a reason code with its label."
type VocabularyEntry @access(to: "EVERYONE") {
  "The value as it stands in queries and answers."
  code: String!
  "Label in a language; by default in that of Accept-Language."
  label("BCP 47 tag, such as zh-Hans." lang: String): String!
  "What it means, in English."
  description: String!
}

extend type Query {
  "The values of an enum of this graph with their labels, in the order of the schema; null where there is no such enum."
  vocabulary("Name of the enum, such as MembershipState." name: String!): [VocabularyEntry!]
    @access(to: "EVERYONE")
    @cacheControl(maxAge: 3600, changedBy: [])
}

"A joint working group under a mechanism. Open to everybody; who sits in it, and what it does, is told to both sides and the staff."
type WorkingGroup @key(fields: "id") @access(to: "EVERYONE") {
  "Typed id."
  id: ID!
  "Number that people can say, such as WGR-2026-00001; WGR-2026-00000 in the answer to a dry run."
  number: String!
  "The mechanism under which it works."
  mechanism: Mechanism
  "The partner's country; the other side is always China."
  country: Country!
  "Its name in a language."
  title("BCP 47 tag; by default the languages of Accept-Language." lang: String): LocalizedText!
  "Its name in every language."
  titles: [LocalizedText!]!
  "State."
  state: WorkingGroupState!
  "Since when it is in its state."
  stateSince: DateTime!
  "Who chairs it and who belongs to it, with their terms, in the order in which they were named. Only for both sides and the staff."
  seats("Only those whose term holds this day." on: Date, "Roles; all by default." roles: [SeatRole!]): [WorkingGroupSeat!]!
    @access(to: ["AGENCY:OWN_COUNTRY", "STAFF"], audience: "PERSONAL")
  "The sides that have no co-chair today."
  sidesWithoutCoChair: [MechanismSide!]!
  "Its meetings, the latest first."
  meetings(
    "States; all by default."
    states: [MeetingState!]
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
  ): MeetingConnection @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "What was agreed to be done, what falls due next first."
  actionItems(
    "States; all by default."
    states: [ActionItemState!]
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
  ): ActionItemConnection @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "How much it has done, as it was at the end of a day in the centre's time zone; today by default."
  statistics("The day." on: Date): WorkingGroupStatistics
    @access(to: ["AGENCY:OWN_COUNTRY", "PARTNER_SYSTEM:OWN_COUNTRY", "STAFF"], audience: "NETWORK")
  "What could be done now, and whether the caller may."
  actions: [Action!]!
  "Changes, oldest first, the newest \`last\`."
  history("How many at most, 1 to 200." last: Int = 50): [Transition!]!
  "Version, for expectedVersion."
  version: Int!
  "When it was entered."
  createdAt: DateTime!
  "When it last changed."
  updatedAt: DateTime!
}

"Somebody's place in a working group."
type WorkingGroupSeat @access(to: ["AGENCY", "STAFF"], audience: "PERSONAL") {
  "Its number within the group, for endWorkingGroupTerm."
  number: Int!
  "The side that named them."
  side: MechanismSide!
  "Whether they chair it."
  role: SeatRole!
  "Their name."
  name: String!
  "The address to which invitations go; null where none is known."
  email: String
  "The organisation that they come from."
  organization: Organization
  "First day of the term."
  from: Date!
  "Last day of the term; null while none is set."
  to: Date
}

"What a working group has done until a day. What the clock has not come to yet counts as it is."
type WorkingGroupStatistics @access(to: ["AGENCY", "PARTNER_SYSTEM", "STAFF"], audience: "NETWORK") {
  "The day."
  on: Date!
  "Meetings that were held."
  meetings: Int!
  "Decisions in minutes that both sides have agreed."
  decisions: Int!
  "Action items that wait, those past their day included."
  openActions: Int!
  "Those of them that are past their day."
  overdueActions: Int!
  "Action items that were done."
  doneActions: Int!
  "Action items that were dropped."
  droppedActions: Int!
}

"State of a working group."
enum WorkingGroupState {
  "It was agreed; a side has still to name its co-chair."
  ESTABLISHED @label(en: "Established", zh: "已设立", th: "จัดตั้งแล้ว", vi: "Đã thành lập", id: "Dibentuk", ms: "Ditubuhkan")
  "Both sides have named a co-chair."
  ACTIVE @label(en: "Active", zh: "运行中", th: "ดำเนินงาน", vi: "Đang hoạt động", id: "Aktif", ms: "Aktif")
  "It does not meet at present."
  DORMANT @label(en: "Dormant", zh: "休眠", th: "พักการดำเนินงาน", vi: "Tạm ngưng hoạt động", id: "Tidak aktif", ms: "Tidak aktif")
  "It is over."
  DISSOLVED @label(en: "Dissolved", zh: "已解散", th: "ยุบแล้ว", vi: "Đã giải thể", id: "Dibubarkan", ms: "Dibubarkan")
}

"Places in a working group."
enum SeatRole {
  "Chairs it for a side, together with the other side's co-chair."
  CO_CHAIR @label(en: "Co-chair", zh: "联合主席", th: "ประธานร่วม", vi: "Đồng chủ tịch", id: "Ketua bersama", ms: "Pengerusi bersama")
  "Belongs to it."
  MEMBER @label(en: "Member", zh: "成员", th: "สมาชิก", vi: "Thành viên", id: "Anggota", ms: "Ahli")
}

"Why a term ended, or a working group rests or is over."
enum WorkingGroupReason {
  "The term is over."
  TERM_OVER @label(en: "Term over", zh: "任期届满")
  "Somebody else takes the place."
  REPLACED @label(en: "Replaced", zh: "由他人接任")
  "They wish to leave it."
  RESIGNED @label(en: "Resigned", zh: "辞任")
  "Nothing came of it for a long time."
  NO_ACTIVITY @label(en: "No activity", zh: "长期无活动")
  "What it was established for is done."
  PURPOSE_FULFILLED @label(en: "Purpose fulfilled", zh: "任务完成")
  "Another group goes on with its work."
  MERGED @label(en: "Merged into another group", zh: "并入其他工作组")
  "The mechanism ended."
  MECHANISM_ENDED @label(en: "Mechanism ended", zh: "机制终止")
  "It was entered by mistake."
  ENTERED_IN_ERROR @label(en: "Entered in error", zh: "误录")
  "Another reason, told in the note."
  OTHER @label(en: "Other", zh: "其他")
}

"A page of working groups."
type WorkingGroupConnection {
  "Working groups with their cursors."
  edges: [WorkingGroupEdge!]!
  "The working groups alone."
  nodes: [WorkingGroup!]!
  "Where this page is in the list."
  pageInfo: PageInfo!
  "How many the caller may see, exact up to 10,000."
  totalCount: Int!
  "False where there are more than totalCount says."
  totalCountIsExact: Boolean!
}

"A working group in a list."
type WorkingGroupEdge {
  "The working group."
  node: WorkingGroup!
  "Its place in the list."
  cursor: String!
}

"Which working groups; all conditions hold at once, several values of one are alternatives."
input WorkingGroupFilter {
  "The one of this number, such as WGR-2026-00001, written large or small."
  number: String
  "Those under a mechanism."
  mechanismId: ID
  "States."
  states: [WorkingGroupState!]
  "ISO 3166-1 alpha-2 codes of partners' countries, at most 20."
  countries: [String!]
  "Those with countries that are today in the group with this code, such as ASEAN."
  group: String
}

"Order of working groups."
enum WorkingGroupOrder {
  "Oldest first."
  CREATED @label(en: "Created", zh: "创建时间")
  "Latest first; the default."
  CREATED_DESC @label(en: "Created, latest first", zh: "创建时间(降序)")
}

extend type Mechanism {
  "The working groups under it, the newest first, at most 100."
  workingGroups: [WorkingGroup!]!
}

extend type Query {
  "One working group."
  workingGroup("Typed id." id: ID!): WorkingGroup @access(to: "EVERYONE")
  "Working groups."
  workingGroups(
    "Which ones."
    filter: WorkingGroupFilter
    "How many, 1 to 100."
    first: Int = 20
    "Cursor to go on from."
    after: String
    "Order."
    orderBy: WorkingGroupOrder = CREATED_DESC
  ): WorkingGroupConnection @access(to: "EVERYONE")
}

extend type Subscription {
  "One working group: as it is now, then whenever it has changed. extensions.cursor of each value says how far it is known; ends with the error NOT_FOUND where the caller may see it no more."
  workingGroupChanged(
    "Typed id."
    id: ID!
    "Cursor of the last value that is known: the first one is told only if it is newer."
    after: String
  ): WorkingGroup @access(to: "EVERYONE")
}

extend enum RefusalCode {
  "A mechanism that was never signed, or has ended, has no working groups."
  MECHANISM_NOT_SIGNED @label(en: "Mechanism not signed", zh: "机制尚未签署")
  "Whoever sits for a side comes from that side."
  SEAT_OF_OTHER_SIDE @label(en: "From the other side", zh: "人员属于另一方")
  "The side has a co-chair in that time."
  CO_CHAIR_TAKEN @label(en: "Co-chair already named", zh: "已有联合主席")
  "The same person has a place for the side in that time."
  TERMS_OVERLAP @label(en: "Terms overlap", zh: "任期重叠")
  "The group has no such place, or its term has ended."
  NO_SUCH_SEAT @label(en: "No such place", zh: "无此席位")
}

"Input of establishWorkingGroup."
input EstablishWorkingGroupInput {
  "The mechanism under which it works."
  mechanismId: ID!
  "Its name in up to ten languages, each once, at most 300 characters."
  title: [LocalizedTextInput!]!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after establishWorkingGroup."
type EstablishWorkingGroupPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of establishWorkingGroup."
union EstablishWorkingGroupResult = EstablishWorkingGroupPayload | Refusal

"Input of updateWorkingGroup."
input UpdateWorkingGroupInput {
  "The working group."
  id: ID!
  "Its name in up to ten languages, each once, at most 300 characters."
  title: [LocalizedTextInput!]!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after updateWorkingGroup."
type UpdateWorkingGroupPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of updateWorkingGroup."
union UpdateWorkingGroupResult = UpdateWorkingGroupPayload | Refusal

"Input of nameToWorkingGroup."
input NameToWorkingGroupInput {
  "The working group."
  id: ID!
  "Co-chair or member; of the caller's own side."
  role: SeatRole!
  "Their name, at most 200 characters."
  name: String!
  "The address to which invitations go."
  email: String
  "The organisation that they come from, of the side's country."
  organizationId: ID
  "First day of the term."
  from: Date!
  "Last day of the term."
  to: Date
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after nameToWorkingGroup."
type NameToWorkingGroupPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of nameToWorkingGroup."
union NameToWorkingGroupResult = NameToWorkingGroupPayload | Refusal

"Input of endWorkingGroupTerm."
input EndWorkingGroupTermInput {
  "The working group."
  id: ID!
  "Number of the place."
  seat: Int!
  "Last day of the term: the first one, or a later one."
  to: Date!
  "Why: TERM_OVER, REPLACED, RESIGNED, ENTERED_IN_ERROR or OTHER."
  reason: WorkingGroupReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after endWorkingGroupTerm."
type EndWorkingGroupTermPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of endWorkingGroupTerm."
union EndWorkingGroupTermResult = EndWorkingGroupTermPayload | Refusal

"Input of markWorkingGroupDormant."
input MarkWorkingGroupDormantInput {
  "The working group."
  id: ID!
  "Why: NO_ACTIVITY or OTHER."
  reason: WorkingGroupReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after markWorkingGroupDormant."
type MarkWorkingGroupDormantPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of markWorkingGroupDormant."
union MarkWorkingGroupDormantResult = MarkWorkingGroupDormantPayload | Refusal

"Input of reviveWorkingGroup."
input ReviveWorkingGroupInput {
  "The working group."
  id: ID!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after reviveWorkingGroup."
type ReviveWorkingGroupPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of reviveWorkingGroup."
union ReviveWorkingGroupResult = ReviveWorkingGroupPayload | Refusal

"Input of dissolveWorkingGroup."
input DissolveWorkingGroupInput {
  "The working group."
  id: ID!
  "Why: PURPOSE_FULFILLED, MERGED, MECHANISM_ENDED, NO_ACTIVITY, ENTERED_IN_ERROR or OTHER."
  reason: WorkingGroupReason!
  "Since when it is so: now, or an instant that has come, where it is recorded later."
  effectiveAt: DateTime
  "A note for both sides and the staff, at most 2000 characters."
  note: String
  "Version that the caller has seen; a newer one is refused."
  expectedVersion: Int
  "8 to 128 printable ASCII characters, such as a UUID; a repeated key returns the first answer, for a week."
  idempotencyKey: String
  "Decide, but store nothing."
  dryRun: Boolean = false
}

"The working group after dissolveWorkingGroup."
type DissolveWorkingGroupPayload {
  "The working group as it is now."
  workingGroup: WorkingGroup!
}

"Answer of dissolveWorkingGroup."
union DissolveWorkingGroupResult = DissolveWorkingGroupPayload | Refusal

extend type Mutation {
  "Establishes a working group under a mechanism that was signed. The secretariat or an agency of either side."
  establishWorkingGroup("The group." input: EstablishWorkingGroupInput!): EstablishWorkingGroupResult!
    @access(to: ["SECRETARIAT", "AGENCY"])
  "Gives a working group another name. As establishWorkingGroup."
  updateWorkingGroup("Which one, and what." input: UpdateWorkingGroupInput!): UpdateWorkingGroupResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Names a co-chair or a member of the caller's own side; where both sides have a co-chair, the group is active. As establishWorkingGroup."
  nameToWorkingGroup("Where, and whom." input: NameToWorkingGroupInput!): NameToWorkingGroupResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Says when the term of somebody of the caller's own side ends. As establishWorkingGroup."
  endWorkingGroupTerm("Whose, and when." input: EndWorkingGroupTermInput!): EndWorkingGroupTermResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that a working group does not meet at present. As establishWorkingGroup."
  markWorkingGroupDormant("Which one, and why." input: MarkWorkingGroupDormantInput!): MarkWorkingGroupDormantResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that a working group meets again. As establishWorkingGroup."
  reviveWorkingGroup("Which one." input: ReviveWorkingGroupInput!): ReviveWorkingGroupResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
  "Records that a working group is over. As establishWorkingGroup."
  dissolveWorkingGroup("Which one, and why." input: DissolveWorkingGroupInput!): DissolveWorkingGroupResult!
    @access(to: ["SECRETARIAT", "AGENCY:OWN_COUNTRY"])
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
