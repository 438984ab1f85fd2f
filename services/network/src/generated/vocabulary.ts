/* Generated from the schema folders by `npm run generate`; never edited. */

/** One value of an enum: its labels by language tag (English and simplified Chinese always) and its description. */
export interface VocabularyValue {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description: string;
}

/** The values of every enum of the graph, by the enum's name. */
export const vocabulary: Readonly<Record<string, readonly VocabularyValue[]>> = {
  "AcademicDegree": [
    {
      "code": "BACHELOR",
      "labels": {
        "en": "Bachelor",
        "zh-Hans": "学士",
        "th": "ปริญญาตรี",
        "vi": "Cử nhân",
        "id": "Sarjana",
        "ms": "Ijazah sarjana muda"
      },
      "description": "Bachelor's degree or the like."
    },
    {
      "code": "MASTER",
      "labels": {
        "en": "Master",
        "zh-Hans": "硕士",
        "th": "ปริญญาโท",
        "vi": "Thạc sĩ",
        "id": "Magister",
        "ms": "Ijazah sarjana"
      },
      "description": "Master's degree or the like."
    },
    {
      "code": "DOCTORATE",
      "labels": {
        "en": "Doctorate",
        "zh-Hans": "博士",
        "th": "ปริญญาเอก",
        "vi": "Tiến sĩ",
        "id": "Doktor",
        "ms": "Ijazah kedoktoran"
      },
      "description": "Doctorate."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他",
        "th": "อื่น ๆ",
        "vi": "Khác",
        "id": "Lainnya",
        "ms": "Lain-lain"
      },
      "description": "Another one, or none."
    }
  ],
  "ActionItemOrder": [
    {
      "code": "DUE",
      "labels": {
        "en": "Due",
        "zh-Hans": "到期时间"
      },
      "description": "Due first; the default."
    },
    {
      "code": "DUE_DESC",
      "labels": {
        "en": "Due, latest first",
        "zh-Hans": "到期时间(降序)"
      },
      "description": "Due last first."
    }
  ],
  "ActionItemReason": [
    {
      "code": "NO_LONGER_NEEDED",
      "labels": {
        "en": "No longer needed",
        "zh-Hans": "不再需要"
      },
      "description": "Nobody needs it any more."
    },
    {
      "code": "NOT_FEASIBLE",
      "labels": {
        "en": "Not feasible",
        "zh-Hans": "不可行"
      },
      "description": "It cannot be done."
    },
    {
      "code": "TAKES_LONGER",
      "labels": {
        "en": "Takes longer",
        "zh-Hans": "需更长时间"
      },
      "description": "It takes longer than was thought."
    },
    {
      "code": "WAITS_FOR_OTHERS",
      "labels": {
        "en": "Waits for something else",
        "zh-Hans": "等待其他事项"
      },
      "description": "It waits for something else."
    },
    {
      "code": "REPLACED",
      "labels": {
        "en": "Replaced",
        "zh-Hans": "已被替代"
      },
      "description": "Another action item takes its place."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "ActionItemState": [
    {
      "code": "OPEN",
      "labels": {
        "en": "Open",
        "zh-Hans": "待办",
        "th": "รอดำเนินการ",
        "vi": "Đang mở",
        "id": "Terbuka",
        "ms": "Terbuka"
      },
      "description": "It is to be done."
    },
    {
      "code": "OVERDUE",
      "labels": {
        "en": "Overdue",
        "zh-Hans": "逾期",
        "th": "เกินกำหนด",
        "vi": "Quá hạn",
        "id": "Terlambat",
        "ms": "Lewat tempoh"
      },
      "description": "Its day is over, and it was not done."
    },
    {
      "code": "DONE",
      "labels": {
        "en": "Done",
        "zh-Hans": "已完成",
        "th": "เสร็จแล้ว",
        "vi": "Đã hoàn thành",
        "id": "Selesai",
        "ms": "Selesai"
      },
      "description": "It was done."
    },
    {
      "code": "DROPPED",
      "labels": {
        "en": "Dropped",
        "zh-Hans": "已放弃",
        "th": "ยกเลิก",
        "vi": "Đã bỏ",
        "id": "Dibatalkan",
        "ms": "Digugurkan"
      },
      "description": "It will not be done."
    }
  ],
  "AgencySubject": [
    {
      "code": "MEMBERSHIP",
      "labels": {
        "en": "Membership",
        "zh-Hans": "成员资格",
        "th": "สมาชิกภาพ",
        "vi": "Tư cách thành viên",
        "id": "Keanggotaan",
        "ms": "Keahlian"
      },
      "description": "Recommends applications for membership and supervises the members of its country."
    },
    {
      "code": "TALENT",
      "labels": {
        "en": "Talent",
        "zh-Hans": "人才",
        "th": "บุคลากร",
        "vi": "Nhân tài",
        "id": "Talenta",
        "ms": "Bakat"
      },
      "description": "Recommends talents for programmes."
    }
  ],
  "AuditKind": [
    {
      "code": "DECISION",
      "labels": {
        "en": "Decision",
        "zh-Hans": "决定"
      },
      "description": "Something was accepted."
    },
    {
      "code": "REFUSAL",
      "labels": {
        "en": "Refusal",
        "zh-Hans": "拒绝"
      },
      "description": "Something was refused: the matter did not allow it."
    },
    {
      "code": "DENIAL",
      "labels": {
        "en": "Denied access",
        "zh-Hans": "拒绝访问"
      },
      "description": "Something was refused: the caller's rights did not allow it."
    },
    {
      "code": "READ",
      "labels": {
        "en": "Read",
        "zh-Hans": "读取"
      },
      "description": "Something that is not public was read."
    }
  ],
  "AuditOrder": [
    {
      "code": "AT",
      "labels": {
        "en": "Oldest first",
        "zh-Hans": "最早在前"
      },
      "description": "Oldest first."
    },
    {
      "code": "AT_DESC",
      "labels": {
        "en": "Newest first",
        "zh-Hans": "最新在前"
      },
      "description": "Newest first; the default."
    }
  ],
  "BlockCause": [
    {
      "code": "MEMBERSHIP",
      "labels": {
        "en": "Membership",
        "zh-Hans": "成员资格",
        "th": "สมาชิกภาพ",
        "vi": "Tư cách thành viên",
        "id": "Keanggotaan",
        "ms": "Keahlian"
      },
      "description": "The membership of its owner is suspended or has ended."
    },
    {
      "code": "COMPLIANCE",
      "labels": {
        "en": "Compliance",
        "zh-Hans": "合规",
        "th": "กำกับดูแล",
        "vi": "Tuân thủ",
        "id": "Kepatuhan",
        "ms": "Pematuhan"
      },
      "description": "Compliance objects."
    }
  ],
  "CaseParty": [
    {
      "code": "MEMBER",
      "labels": {
        "en": "Organisation",
        "zh-Hans": "机构",
        "th": "หน่วยงาน",
        "vi": "Tổ chức",
        "id": "Organisasi",
        "ms": "Organisasi"
      },
      "description": "The organisation."
    },
    {
      "code": "SECRETARIAT",
      "labels": {
        "en": "Secretariat",
        "zh-Hans": "秘书处",
        "th": "สำนักเลขาธิการ",
        "vi": "Ban thư ký",
        "id": "Sekretariat",
        "ms": "Sekretariat"
      },
      "description": "The secretariat of the centre."
    },
    {
      "code": "AGENCY",
      "labels": {
        "en": "Agency of the country",
        "zh-Hans": "所在国主管部门",
        "th": "หน่วยงานของประเทศ",
        "vi": "Cơ quan của quốc gia",
        "id": "Lembaga negara",
        "ms": "Agensi negara"
      },
      "description": "The agency of the country."
    },
    {
      "code": "COUNCIL",
      "labels": {
        "en": "Council",
        "zh-Hans": "理事会",
        "th": "สภา",
        "vi": "Hội đồng",
        "id": "Dewan",
        "ms": "Majlis"
      },
      "description": "The council."
    }
  ],
  "CountryRelationChange": [
    {
      "code": "JOINED_GROUP",
      "labels": {
        "en": "Joined a group",
        "zh-Hans": "加入国家组织"
      },
      "description": "The country became a member of a group of countries."
    },
    {
      "code": "LEFT_GROUP",
      "labels": {
        "en": "Left a group",
        "zh-Hans": "退出国家组织"
      },
      "description": "It was a member of the group until the day before."
    },
    {
      "code": "MECHANISM",
      "labels": {
        "en": "Mechanism",
        "zh-Hans": "合作机制"
      },
      "description": "A mechanism with it went on."
    },
    {
      "code": "PLATFORM",
      "labels": {
        "en": "Innovation platform",
        "zh-Hans": "创新平台"
      },
      "description": "A platform in the country was announced, changed, opened or closed."
    }
  ],
  "DeadlineUnit": [
    {
      "code": "DAYS",
      "labels": {
        "en": "Days",
        "zh-Hans": "日历日",
        "th": "วัน",
        "vi": "Ngày",
        "id": "Hari",
        "ms": "Hari"
      },
      "description": "Days of the calendar."
    },
    {
      "code": "WORKING_DAYS",
      "labels": {
        "en": "Working days",
        "zh-Hans": "工作日",
        "th": "วันทำการ",
        "vi": "Ngày làm việc",
        "id": "Hari kerja",
        "ms": "Hari bekerja"
      },
      "description": "Days that are worked in the country whose calendar is named."
    }
  ],
  "DelegateOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Registered",
        "zh-Hans": "报名时间"
      },
      "description": "Whoever was registered first; the default, and the order of the waiting list."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Registered, latest first",
        "zh-Hans": "报名时间(降序)"
      },
      "description": "Latest first."
    }
  ],
  "DelegateReason": [
    {
      "code": "CANNOT_TRAVEL",
      "labels": {
        "en": "Cannot travel",
        "zh-Hans": "无法成行"
      },
      "description": "They cannot travel."
    },
    {
      "code": "REPLACED",
      "labels": {
        "en": "Replaced",
        "zh-Hans": "改派他人"
      },
      "description": "Somebody else comes."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "They were registered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "DelegateState": [
    {
      "code": "REGISTERED",
      "labels": {
        "en": "Registered",
        "zh-Hans": "已获名额"
      },
      "description": "They have a place."
    },
    {
      "code": "WAITING",
      "labels": {
        "en": "On the waiting list",
        "zh-Hans": "候补"
      },
      "description": "They wait for a place; the first of them has the next one that becomes free."
    },
    {
      "code": "SUSPENDED",
      "labels": {
        "en": "Suspended",
        "zh-Hans": "已暂停"
      },
      "description": "Their organisation is no member in good standing at present: their place went to others."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已退出"
      },
      "description": "They will not come."
    },
    {
      "code": "ATTENDED",
      "labels": {
        "en": "Attended",
        "zh-Hans": "已出席"
      },
      "description": "They came."
    },
    {
      "code": "NO_SHOW",
      "labels": {
        "en": "Did not come",
        "zh-Hans": "未出席"
      },
      "description": "They had a place, and did not come."
    }
  ],
  "DeskOrder": [
    {
      "code": "WAITING_LONGEST",
      "labels": {
        "en": "Waiting longest",
        "zh-Hans": "等待最久在前"
      },
      "description": "Those that wait longest first; the default."
    },
    {
      "code": "DUE",
      "labels": {
        "en": "Due next",
        "zh-Hans": "最近到期在前"
      },
      "description": "Those that fall due next first, what has no time last."
    }
  ],
  "DevelopmentStage": [
    {
      "code": "CONCEPT",
      "labels": {
        "en": "Concept",
        "zh-Hans": "概念阶段",
        "th": "แนวคิด",
        "vi": "Ý tưởng",
        "id": "Konsep",
        "ms": "Konsep"
      },
      "description": "An idea, or a principle observed."
    },
    {
      "code": "LABORATORY",
      "labels": {
        "en": "Laboratory",
        "zh-Hans": "实验室阶段",
        "th": "ห้องปฏิบัติการ",
        "vi": "Phòng thí nghiệm",
        "id": "Laboratorium",
        "ms": "Makmal"
      },
      "description": "It is being researched in the laboratory."
    },
    {
      "code": "PROTOTYPE",
      "labels": {
        "en": "Prototype",
        "zh-Hans": "样机阶段",
        "th": "ต้นแบบ",
        "vi": "Nguyên mẫu",
        "id": "Purwarupa",
        "ms": "Prototaip"
      },
      "description": "A prototype exists."
    },
    {
      "code": "PILOT",
      "labels": {
        "en": "Pilot",
        "zh-Hans": "中试阶段",
        "th": "ระดับนำร่อง",
        "vi": "Thử nghiệm",
        "id": "Percontohan",
        "ms": "Perintis"
      },
      "description": "It runs at pilot scale."
    },
    {
      "code": "MARKET_READY",
      "labels": {
        "en": "Ready for market",
        "zh-Hans": "可产业化",
        "th": "พร้อมสู่ตลาด",
        "vi": "Sẵn sàng thị trường",
        "id": "Siap pasar",
        "ms": "Sedia pasaran"
      },
      "description": "It can be brought to market."
    },
    {
      "code": "ON_MARKET",
      "labels": {
        "en": "On the market",
        "zh-Hans": "已产业化",
        "th": "อยู่ในตลาดแล้ว",
        "vi": "Đã có trên thị trường",
        "id": "Sudah di pasar",
        "ms": "Di pasaran"
      },
      "description": "It is on the market."
    }
  ],
  "DismissalReason": [
    {
      "code": "DIFFERENT_ORGANIZATIONS",
      "labels": {
        "en": "Different organisations",
        "zh-Hans": "不同机构"
      },
      "description": "They are two organisations."
    },
    {
      "code": "PART_OF_THE_OTHER",
      "labels": {
        "en": "Part of the other",
        "zh-Hans": "隶属关系"
      },
      "description": "One is a part of the other, with a record of its own."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason; the note says which."
    }
  ],
  "DocumentAudience": [
    {
      "code": "PUBLIC",
      "labels": {
        "en": "Public",
        "zh-Hans": "公开"
      },
      "description": "Everybody: logos."
    },
    {
      "code": "PARTIES",
      "labels": {
        "en": "The parties",
        "zh-Hans": "相关方"
      },
      "description": "The organisation itself, the agency of its country, and the staff of the centre."
    }
  ],
  "DocumentKind": [
    {
      "code": "LOGO",
      "labels": {
        "en": "Logo",
        "zh-Hans": "徽标",
        "th": "โลโก้",
        "vi": "Biểu trưng",
        "id": "Logo",
        "ms": "Logo"
      },
      "description": "The organisation's logo: PNG, JPEG or WebP. The newest one is shown."
    },
    {
      "code": "LEGAL_STATUS",
      "labels": {
        "en": "Proof of legal status",
        "zh-Hans": "法律地位证明",
        "th": "หลักฐานสถานะทางกฎหมาย",
        "vi": "Giấy tờ pháp lý",
        "id": "Bukti status hukum",
        "ms": "Bukti status undang-undang"
      },
      "description": "What proves that the organisation exists in law, such as a registration certificate or a business licence."
    },
    {
      "code": "EVIDENCE",
      "labels": {
        "en": "Evidence",
        "zh-Hans": "证明材料",
        "th": "หลักฐาน",
        "vi": "Tài liệu chứng minh",
        "id": "Bukti",
        "ms": "Bukti"
      },
      "description": "What proves something else that was said."
    },
    {
      "code": "STATUTE",
      "labels": {
        "en": "Statute",
        "zh-Hans": "章程",
        "th": "ข้อบังคับ",
        "vi": "Điều lệ",
        "id": "Anggaran dasar",
        "ms": "Perlembagaan"
      },
      "description": "The organisation's statute or articles."
    },
    {
      "code": "MINUTES",
      "labels": {
        "en": "Minutes",
        "zh-Hans": "会议纪要",
        "th": "รายงานการประชุม",
        "vi": "Biên bản",
        "id": "Notula",
        "ms": "Minit"
      },
      "description": "Minutes of a meeting."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他",
        "th": "อื่น ๆ",
        "vi": "Khác",
        "id": "Lainnya",
        "ms": "Lain-lain"
      },
      "description": "Something else."
    }
  ],
  "DocumentReason": [
    {
      "code": "REPLACED",
      "labels": {
        "en": "Replaced",
        "zh-Hans": "已被替换"
      },
      "description": "Another one takes its place."
    },
    {
      "code": "WRONG_DOCUMENT",
      "labels": {
        "en": "Wrong document",
        "zh-Hans": "文件有误"
      },
      "description": "It is not what it should be."
    },
    {
      "code": "PERSONAL_DATA",
      "labels": {
        "en": "Personal data",
        "zh-Hans": "含个人信息"
      },
      "description": "It holds data of persons that should not be here."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "DocumentState": [
    {
      "code": "STAGED",
      "labels": {
        "en": "Awaited",
        "zh-Hans": "待上传"
      },
      "description": "Announced; its bytes are awaited, for an hour. Nobody can read them."
    },
    {
      "code": "STORED",
      "labels": {
        "en": "Stored",
        "zh-Hans": "已保存"
      },
      "description": "Its bytes are there and are what was announced."
    },
    {
      "code": "REMOVED",
      "labels": {
        "en": "Removed",
        "zh-Hans": "已移除"
      },
      "description": "Its bytes are gone for good; what it was stays on record, without the title."
    }
  ],
  "DuplicateOrder": [
    {
      "code": "SCORE_DESC",
      "labels": {
        "en": "Score, highest first",
        "zh-Hans": "相似度(降序)"
      },
      "description": "The most likely first; the default."
    },
    {
      "code": "FOUND",
      "labels": {
        "en": "Found",
        "zh-Hans": "发现时间"
      },
      "description": "Found first."
    },
    {
      "code": "FOUND_DESC",
      "labels": {
        "en": "Found, latest first",
        "zh-Hans": "发现时间(降序)"
      },
      "description": "Found last."
    }
  ],
  "DuplicateReason": [
    {
      "code": "SAME_EXTERNAL_ID",
      "labels": {
        "en": "Same id in another register",
        "zh-Hans": "其他登记系统编号相同"
      },
      "description": "They share an id in another register, such as ISNI."
    },
    {
      "code": "SIMILAR_NAME",
      "labels": {
        "en": "Similar name",
        "zh-Hans": "名称相似"
      },
      "description": "Their names in the same country are alike, but for typing errors, legal forms and the order of words; see the score."
    },
    {
      "code": "SAME_DOMAIN",
      "labels": {
        "en": "Same domain",
        "zh-Hans": "域名相同"
      },
      "description": "They share an internet domain."
    },
    {
      "code": "SAME_NAME",
      "labels": {
        "en": "Same name",
        "zh-Hans": "名称相同"
      },
      "description": "They share a name in the same country, apart from case, accents and punctuation."
    }
  ],
  "DuplicateState": [
    {
      "code": "OPEN",
      "labels": {
        "en": "Open",
        "zh-Hans": "待处理"
      },
      "description": "It waits for somebody to look at it."
    },
    {
      "code": "DISMISSED",
      "labels": {
        "en": "Dismissed",
        "zh-Hans": "已排除"
      },
      "description": "Somebody saw that they are two. It is open again where something speaks for it that did not when it was dismissed."
    },
    {
      "code": "MERGED",
      "labels": {
        "en": "Merged",
        "zh-Hans": "已合并"
      },
      "description": "One was merged into the other."
    }
  ],
  "ForumOrder": [
    {
      "code": "STARTS",
      "labels": {
        "en": "First day",
        "zh-Hans": "开幕日期"
      },
      "description": "By the first day."
    },
    {
      "code": "STARTS_DESC",
      "labels": {
        "en": "First day, latest first",
        "zh-Hans": "开幕日期(降序)"
      },
      "description": "By the first day, the latest first; the default."
    }
  ],
  "ForumOutcomeReason": [
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "DUPLICATE",
      "labels": {
        "en": "Duplicate",
        "zh-Hans": "重复"
      },
      "description": "It stands in another record."
    },
    {
      "code": "DID_NOT_HAPPEN",
      "labels": {
        "en": "Did not happen",
        "zh-Hans": "未发生"
      },
      "description": "It did not take place."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "ForumReason": [
    {
      "code": "FORCE_MAJEURE",
      "labels": {
        "en": "Force majeure",
        "zh-Hans": "不可抗力"
      },
      "description": "Something that nobody could prevent."
    },
    {
      "code": "MOVED_TO_ANOTHER_YEAR",
      "labels": {
        "en": "Moved to another year",
        "zh-Hans": "改至其他年份"
      },
      "description": "It is held in another year."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "ForumSessionKind": [
    {
      "code": "PLENARY",
      "labels": {
        "en": "Plenary",
        "zh-Hans": "全体会议"
      },
      "description": "For everybody."
    },
    {
      "code": "PARALLEL",
      "labels": {
        "en": "Parallel session",
        "zh-Hans": "平行会议"
      },
      "description": "Beside others."
    },
    {
      "code": "MATCHMAKING",
      "labels": {
        "en": "Matchmaking",
        "zh-Hans": "对接洽谈"
      },
      "description": "Delegates meet one by one."
    },
    {
      "code": "EXHIBITION",
      "labels": {
        "en": "Exhibition",
        "zh-Hans": "展览"
      },
      "description": "Things are shown."
    },
    {
      "code": "LAUNCH",
      "labels": {
        "en": "Launch",
        "zh-Hans": "发布仪式"
      },
      "description": "Something begins, and is made known."
    },
    {
      "code": "SIGNING",
      "labels": {
        "en": "Signing",
        "zh-Hans": "签约仪式"
      },
      "description": "Agreements are signed."
    }
  ],
  "ForumSessionOrder": [
    {
      "code": "STARTS",
      "labels": {
        "en": "Beginning",
        "zh-Hans": "开始时间"
      },
      "description": "By their beginning; the default."
    },
    {
      "code": "STARTS_DESC",
      "labels": {
        "en": "Beginning, latest first",
        "zh-Hans": "开始时间(降序)"
      },
      "description": "By their beginning, the latest first."
    }
  ],
  "ForumSessionReason": [
    {
      "code": "SPEAKER_CANNOT_COME",
      "labels": {
        "en": "Speaker cannot come",
        "zh-Hans": "主讲人无法出席"
      },
      "description": "Who was to speak cannot come."
    },
    {
      "code": "NO_ROOM",
      "labels": {
        "en": "No room",
        "zh-Hans": "无可用会场"
      },
      "description": "There is no room for it."
    },
    {
      "code": "MERGED",
      "labels": {
        "en": "Merged with another session",
        "zh-Hans": "并入其他会议"
      },
      "description": "It became a part of another session."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "ForumSessionState": [
    {
      "code": "PLANNED",
      "labels": {
        "en": "Planned",
        "zh-Hans": "已安排"
      },
      "description": "It takes place, or took place."
    },
    {
      "code": "CANCELLED",
      "labels": {
        "en": "Cancelled",
        "zh-Hans": "已取消"
      },
      "description": "It does not take place."
    }
  ],
  "ForumState": [
    {
      "code": "ANNOUNCED",
      "labels": {
        "en": "Announced",
        "zh-Hans": "已公布"
      },
      "description": "Its date is known."
    },
    {
      "code": "REGISTRATION",
      "labels": {
        "en": "Registration",
        "zh-Hans": "报名中"
      },
      "description": "Members register their delegates."
    },
    {
      "code": "PREPARING",
      "labels": {
        "en": "In preparation",
        "zh-Hans": "筹备中"
      },
      "description": "Registration is closed; the forum is ahead."
    },
    {
      "code": "OPEN",
      "labels": {
        "en": "Open",
        "zh-Hans": "进行中"
      },
      "description": "It is being held."
    },
    {
      "code": "CLOSED",
      "labels": {
        "en": "Closed",
        "zh-Hans": "已闭幕"
      },
      "description": "It was held."
    },
    {
      "code": "CANCELLED",
      "labels": {
        "en": "Cancelled",
        "zh-Hans": "已取消"
      },
      "description": "It will not be held."
    }
  ],
  "InitiativeConcept": [
    {
      "code": "ORGANIZATION",
      "labels": {
        "en": "Organisation",
        "zh-Hans": "机构",
        "th": "องค์กร",
        "vi": "Tổ chức",
        "id": "Organisasi",
        "ms": "Organisasi"
      },
      "description": "Organisations that are active: on each day on which they are tagged."
    },
    {
      "code": "MECHANISM",
      "labels": {
        "en": "Mechanism",
        "zh-Hans": "合作机制",
        "th": "กลไกความร่วมมือ",
        "vi": "Cơ chế hợp tác",
        "id": "Mekanisme",
        "ms": "Mekanisme"
      },
      "description": "Mechanisms that are signed or in force."
    },
    {
      "code": "INNOVATION_PLATFORM",
      "labels": {
        "en": "Innovation platform",
        "zh-Hans": "创新平台",
        "th": "แพลตฟอร์มนวัตกรรม",
        "vi": "Nền tảng đổi mới sáng tạo",
        "id": "Platform inovasi",
        "ms": "Platform inovasi"
      },
      "description": "Innovation platforms that are open."
    },
    {
      "code": "MEETING",
      "labels": {
        "en": "Meeting",
        "zh-Hans": "会议",
        "th": "การประชุม",
        "vi": "Cuộc họp",
        "id": "Rapat",
        "ms": "Mesyuarat"
      },
      "description": "Meetings of working groups that were held, on their days; counted for those who may see them."
    },
    {
      "code": "LAUNCH",
      "labels": {
        "en": "Launch",
        "zh-Hans": "成果发布",
        "th": "การเปิดตัว",
        "vi": "Ra mắt",
        "id": "Peluncuran",
        "ms": "Pelancaran"
      },
      "description": "Launches at forums, on their days."
    },
    {
      "code": "LISTING",
      "labels": {
        "en": "Listing",
        "zh-Hans": "供需信息",
        "th": "รายการ",
        "vi": "Tin đăng",
        "id": "Listing",
        "ms": "Penyenaraian"
      },
      "description": "Offers and requests that are published."
    },
    {
      "code": "POSITION",
      "labels": {
        "en": "Position",
        "zh-Hans": "岗位",
        "th": "ตำแหน่ง",
        "vi": "Vị trí",
        "id": "Posisi",
        "ms": "Jawatan"
      },
      "description": "Positions that are open."
    }
  ],
  "InitiativeDimension": [
    {
      "code": "INITIATIVE",
      "labels": {
        "en": "Initiative",
        "zh-Hans": "行动",
        "th": "ความริเริ่ม",
        "vi": "Sáng kiến",
        "id": "Inisiatif",
        "ms": "Inisiatif"
      },
      "description": "The line of the action plan: what is tagged with several is counted under each."
    },
    {
      "code": "COUNTRY",
      "labels": {
        "en": "Country",
        "zh-Hans": "国家或地区",
        "th": "ประเทศ",
        "vi": "Quốc gia",
        "id": "Negara",
        "ms": "Negara"
      },
      "description": "The country: of the organisation, the owner or the host; the partner's of mechanisms and meetings; that in which a platform is."
    },
    {
      "code": "YEAR",
      "labels": {
        "en": "Year",
        "zh-Hans": "年份",
        "th": "ปี",
        "vi": "Năm",
        "id": "Tahun",
        "ms": "Tahun"
      },
      "description": "The year: what went on in several is counted in each."
    },
    {
      "code": "CONCEPT",
      "labels": {
        "en": "Kind of record",
        "zh-Hans": "记录类型",
        "th": "ประเภทข้อมูล",
        "vi": "Loại bản ghi",
        "id": "Jenis rekaman",
        "ms": "Jenis rekod"
      },
      "description": "What it is: an organisation, a mechanism, a listing and so on."
    }
  ],
  "InnovationPlatformKind": [
    {
      "code": "INNOVATION_CENTER",
      "labels": {
        "en": "Innovation center",
        "zh-Hans": "创新中心",
        "th": "ศูนย์นวัตกรรม",
        "vi": "Trung tâm đổi mới sáng tạo",
        "id": "Pusat inovasi",
        "ms": "Pusat inovasi"
      },
      "description": "A centre that brings technology, talents and enterprises together."
    },
    {
      "code": "JOINT_LAB",
      "labels": {
        "en": "Joint laboratory",
        "zh-Hans": "联合实验室",
        "th": "ห้องปฏิบัติการร่วม",
        "vi": "Phòng thí nghiệm chung",
        "id": "Laboratorium bersama",
        "ms": "Makmal bersama"
      },
      "description": "A laboratory of institutions of several countries."
    },
    {
      "code": "SCIENCE_PARK",
      "labels": {
        "en": "Science park",
        "zh-Hans": "科技园区",
        "th": "อุทยานวิทยาศาสตร์",
        "vi": "Khu công nghệ cao",
        "id": "Taman sains",
        "ms": "Taman sains"
      },
      "description": "A science park."
    },
    {
      "code": "TRANSFER_CENTER",
      "labels": {
        "en": "Transfer center",
        "zh-Hans": "技术转移中心",
        "th": "ศูนย์ถ่ายทอดเทคโนโลยี",
        "vi": "Trung tâm chuyển giao công nghệ",
        "id": "Pusat alih teknologi",
        "ms": "Pusat pemindahan teknologi"
      },
      "description": "A centre for the transfer of technology with one country."
    }
  ],
  "InnovationPlatformOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "InnovationPlatformReason": [
    {
      "code": "TERM_ENDED",
      "labels": {
        "en": "Term ended",
        "zh-Hans": "期限届满"
      },
      "description": "What it was set up for came to its end."
    },
    {
      "code": "SUCCEEDED",
      "labels": {
        "en": "Succeeded by another",
        "zh-Hans": "由其他平台接续"
      },
      "description": "It went over into another platform."
    },
    {
      "code": "HOSTS_LEFT",
      "labels": {
        "en": "Hosts left",
        "zh-Hans": "承办方退出"
      },
      "description": "Its hosts gave it up."
    },
    {
      "code": "NEVER_OPENED",
      "labels": {
        "en": "Never opened",
        "zh-Hans": "未启用"
      },
      "description": "It was never opened."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "InnovationPlatformState": [
    {
      "code": "ANNOUNCED",
      "labels": {
        "en": "Announced",
        "zh-Hans": "已公布",
        "th": "ประกาศแล้ว",
        "vi": "Đã công bố",
        "id": "Diumumkan",
        "ms": "Diumumkan"
      },
      "description": "It is to be opened."
    },
    {
      "code": "OPEN",
      "labels": {
        "en": "Open",
        "zh-Hans": "运行中",
        "th": "เปิดดำเนินการ",
        "vi": "Đang hoạt động",
        "id": "Dibuka",
        "ms": "Dibuka"
      },
      "description": "It is open."
    },
    {
      "code": "CLOSED",
      "labels": {
        "en": "Closed",
        "zh-Hans": "已关闭",
        "th": "ปิดแล้ว",
        "vi": "Đã đóng",
        "id": "Ditutup",
        "ms": "Ditutup"
      },
      "description": "It is closed, or never opened."
    }
  ],
  "IpStatus": [
    {
      "code": "UNPROTECTED",
      "labels": {
        "en": "Unprotected",
        "zh-Hans": "无保护"
      },
      "description": "Nothing protects it."
    },
    {
      "code": "KNOW_HOW",
      "labels": {
        "en": "Know-how",
        "zh-Hans": "技术秘密"
      },
      "description": "It is kept as know-how."
    },
    {
      "code": "PATENT_PENDING",
      "labels": {
        "en": "Patent pending",
        "zh-Hans": "专利申请中"
      },
      "description": "A patent is applied for."
    },
    {
      "code": "PATENT_GRANTED",
      "labels": {
        "en": "Patent granted",
        "zh-Hans": "专利已授权"
      },
      "description": "A patent is granted."
    },
    {
      "code": "UTILITY_MODEL",
      "labels": {
        "en": "Utility model",
        "zh-Hans": "实用新型"
      },
      "description": "A utility model or petty patent is registered."
    },
    {
      "code": "COPYRIGHT",
      "labels": {
        "en": "Copyright",
        "zh-Hans": "著作权"
      },
      "description": "Copyright protects it, such as software."
    },
    {
      "code": "PLANT_VARIETY",
      "labels": {
        "en": "Plant variety right",
        "zh-Hans": "植物新品种权"
      },
      "description": "A plant variety is protected."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another right, told in the description."
    }
  ],
  "LanguageLevel": [
    {
      "code": "A1",
      "labels": {
        "en": "A1 Beginner",
        "zh-Hans": "A1 入门"
      },
      "description": "Everyday expressions."
    },
    {
      "code": "A2",
      "labels": {
        "en": "A2 Elementary",
        "zh-Hans": "A2 初级"
      },
      "description": "Simple, routine matters."
    },
    {
      "code": "B1",
      "labels": {
        "en": "B1 Intermediate",
        "zh-Hans": "B1 中级"
      },
      "description": "Familiar matters of work and leisure."
    },
    {
      "code": "B2",
      "labels": {
        "en": "B2 Upper intermediate",
        "zh-Hans": "B2 中高级"
      },
      "description": "Fluent, also on technical matters of one's field."
    },
    {
      "code": "C1",
      "labels": {
        "en": "C1 Advanced",
        "zh-Hans": "C1 高级"
      },
      "description": "Fluent and exact, for study and work."
    },
    {
      "code": "C2",
      "labels": {
        "en": "C2 Proficient",
        "zh-Hans": "C2 精通"
      },
      "description": "With ease, as a native speaker or nearly so."
    }
  ],
  "LaunchKind": [
    {
      "code": "TECHNOLOGY",
      "labels": {
        "en": "Technology",
        "zh-Hans": "技术或产品"
      },
      "description": "A technology or a product."
    },
    {
      "code": "PLATFORM",
      "labels": {
        "en": "Platform",
        "zh-Hans": "平台"
      },
      "description": "A platform, centre, laboratory or park."
    },
    {
      "code": "PROGRAMME",
      "labels": {
        "en": "Programme",
        "zh-Hans": "计划或基金"
      },
      "description": "A programme or a fund."
    },
    {
      "code": "PUBLICATION",
      "labels": {
        "en": "Publication",
        "zh-Hans": "报告或标准"
      },
      "description": "A report, a list or a standard."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Something else."
    }
  ],
  "LaunchOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "LaunchState": [
    {
      "code": "LAUNCHED",
      "labels": {
        "en": "Launched",
        "zh-Hans": "已发布"
      },
      "description": "It was made known."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已撤回"
      },
      "description": "It is taken back."
    }
  ],
  "ListingKind": [
    {
      "code": "TECHNOLOGY_OFFER",
      "labels": {
        "en": "Technology offer",
        "zh-Hans": "技术供给",
        "th": "ข้อเสนอเทคโนโลยี",
        "vi": "Chào công nghệ",
        "id": "Penawaran teknologi",
        "ms": "Tawaran teknologi"
      },
      "description": "A technology to be passed on."
    },
    {
      "code": "TECHNOLOGY_REQUEST",
      "labels": {
        "en": "Technology request",
        "zh-Hans": "技术需求",
        "th": "ความต้องการเทคโนโลยี",
        "vi": "Nhu cầu công nghệ",
        "id": "Permintaan teknologi",
        "ms": "Permintaan teknologi"
      },
      "description": "A technology that is looked for."
    },
    {
      "code": "BUSINESS_OFFER",
      "labels": {
        "en": "Business offer",
        "zh-Hans": "商业供给",
        "th": "ข้อเสนอทางธุรกิจ",
        "vi": "Chào kinh doanh",
        "id": "Penawaran bisnis",
        "ms": "Tawaran perniagaan"
      },
      "description": "Products, production or distribution on offer."
    },
    {
      "code": "BUSINESS_REQUEST",
      "labels": {
        "en": "Business request",
        "zh-Hans": "商业需求",
        "th": "ความต้องการทางธุรกิจ",
        "vi": "Nhu cầu kinh doanh",
        "id": "Permintaan bisnis",
        "ms": "Permintaan perniagaan"
      },
      "description": "Products, production or distribution looked for."
    },
    {
      "code": "RESEARCH_REQUEST",
      "labels": {
        "en": "Research request",
        "zh-Hans": "科研合作需求",
        "th": "ความต้องการร่วมวิจัย",
        "vi": "Nhu cầu nghiên cứu",
        "id": "Permintaan riset",
        "ms": "Permintaan penyelidikan"
      },
      "description": "Partners for research are looked for."
    }
  ],
  "ListingOrder": [
    {
      "code": "PUBLISHED_DESC",
      "labels": {
        "en": "Published, latest first",
        "zh-Hans": "发布时间(降序)"
      },
      "description": "Latest publication first, drafts by when they were begun; the default."
    },
    {
      "code": "PUBLISHED",
      "labels": {
        "en": "Published",
        "zh-Hans": "发布时间"
      },
      "description": "Oldest publication first, drafts by when they were begun."
    },
    {
      "code": "COMPLETENESS_DESC",
      "labels": {
        "en": "Completeness, highest first",
        "zh-Hans": "完整度(降序)"
      },
      "description": "Most complete first."
    },
    {
      "code": "COMPLETENESS",
      "labels": {
        "en": "Completeness",
        "zh-Hans": "完整度"
      },
      "description": "Least complete first."
    },
    {
      "code": "DEADLINE",
      "labels": {
        "en": "Deadline",
        "zh-Hans": "截止日期"
      },
      "description": "Next deadline first, those without one last."
    }
  ],
  "ListingPart": [
    {
      "code": "TITLE",
      "labels": {
        "en": "Title",
        "zh-Hans": "标题"
      },
      "description": "The title."
    },
    {
      "code": "SUMMARY",
      "labels": {
        "en": "Summary",
        "zh-Hans": "摘要"
      },
      "description": "The summary."
    },
    {
      "code": "DESCRIPTION",
      "labels": {
        "en": "Description",
        "zh-Hans": "详细说明"
      },
      "description": "The description."
    },
    {
      "code": "SECOND_LANGUAGE",
      "labels": {
        "en": "A second language",
        "zh-Hans": "第二种语言"
      },
      "description": "Title and summary in a second language."
    },
    {
      "code": "ADVANTAGES",
      "labels": {
        "en": "Advantages",
        "zh-Hans": "优势"
      },
      "description": "What sets it apart."
    },
    {
      "code": "IPC",
      "labels": {
        "en": "Patent classification",
        "zh-Hans": "国际专利分类"
      },
      "description": "A symbol of the International Patent Classification."
    },
    {
      "code": "TRL",
      "labels": {
        "en": "Technology readiness level",
        "zh-Hans": "技术成熟度"
      },
      "description": "The technology readiness level."
    },
    {
      "code": "STAGE",
      "labels": {
        "en": "Stage of development",
        "zh-Hans": "发展阶段"
      },
      "description": "The stage of development."
    },
    {
      "code": "IP_STATUS",
      "labels": {
        "en": "Status of rights",
        "zh-Hans": "知识产权状态"
      },
      "description": "The status of the intellectual property."
    },
    {
      "code": "TRANSFER_MODES",
      "labels": {
        "en": "Modes of transfer",
        "zh-Hans": "转移方式"
      },
      "description": "How the technology passes on."
    },
    {
      "code": "SDG",
      "labels": {
        "en": "Sustainable Development Goal",
        "zh-Hans": "可持续发展目标"
      },
      "description": "A Sustainable Development Goal."
    },
    {
      "code": "DEADLINE",
      "labels": {
        "en": "Deadline",
        "zh-Hans": "截止日期"
      },
      "description": "The deadline."
    }
  ],
  "ListingReason": [
    {
      "code": "INCOMPLETE",
      "labels": {
        "en": "Incomplete",
        "zh-Hans": "内容不完整"
      },
      "description": "Something that a reader needs is missing. For changes."
    },
    {
      "code": "UNCLEAR",
      "labels": {
        "en": "Unclear",
        "zh-Hans": "表述不清"
      },
      "description": "It cannot be understood. For changes."
    },
    {
      "code": "WRONG_CLASSIFICATION",
      "labels": {
        "en": "Wrong classification",
        "zh-Hans": "分类有误"
      },
      "description": "Kind, classification or goals do not fit. For changes."
    },
    {
      "code": "UNSUPPORTED_CLAIM",
      "labels": {
        "en": "Unsupported claim",
        "zh-Hans": "内容缺乏依据"
      },
      "description": "It claims what is not shown. For changes."
    },
    {
      "code": "CONFIDENTIAL_CONTENT",
      "labels": {
        "en": "Confidential content",
        "zh-Hans": "包含保密内容"
      },
      "description": "It tells what should stay confidential. For changes."
    },
    {
      "code": "DUPLICATE",
      "labels": {
        "en": "Duplicate",
        "zh-Hans": "重复发布"
      },
      "description": "It is listed already. For changes."
    },
    {
      "code": "OUT_OF_SCOPE",
      "labels": {
        "en": "Out of scope",
        "zh-Hans": "不属于交易范围"
      },
      "description": "It lies outside what the network trades in. For changes."
    },
    {
      "code": "EXPORT_CONTROL",
      "labels": {
        "en": "Export control",
        "zh-Hans": "出口管制"
      },
      "description": "Export control stands against it. For blocks."
    },
    {
      "code": "SANCTIONS",
      "labels": {
        "en": "Sanctions",
        "zh-Hans": "制裁"
      },
      "description": "Sanctions stand against a party. For blocks."
    },
    {
      "code": "IP_DISPUTE",
      "labels": {
        "en": "Dispute over rights",
        "zh-Hans": "知识产权争议"
      },
      "description": "Somebody else claims the rights. For blocks."
    },
    {
      "code": "FALSE_INFORMATION",
      "labels": {
        "en": "False information",
        "zh-Hans": "虚假信息"
      },
      "description": "What is stated is not true. For blocks."
    },
    {
      "code": "COMPLAINT",
      "labels": {
        "en": "Complaint",
        "zh-Hans": "投诉处理中"
      },
      "description": "A complaint is being looked into. For blocks."
    },
    {
      "code": "CLEARED",
      "labels": {
        "en": "Cleared",
        "zh-Hans": "审查通过"
      },
      "description": "It was looked into, and nothing stands against it. For the end of a block."
    },
    {
      "code": "RESOLVED",
      "labels": {
        "en": "Resolved",
        "zh-Hans": "问题已解决"
      },
      "description": "What stood against it is settled. For the end of a block."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误操作"
      },
      "description": "The block was a mistake. For the end of a block."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    },
    {
      "code": "MEMBERSHIP_SUSPENDED",
      "labels": {
        "en": "Membership suspended",
        "zh-Hans": "成员资格已中止"
      },
      "description": "The owner's membership is suspended. Only the system gives it."
    },
    {
      "code": "MEMBERSHIP_LAPSED",
      "labels": {
        "en": "Membership lapsed",
        "zh-Hans": "成员资格已过期"
      },
      "description": "The owner's membership lapsed. Only the system gives it."
    },
    {
      "code": "MEMBERSHIP_WITHDRAWN",
      "labels": {
        "en": "Membership withdrawn",
        "zh-Hans": "成员已退出"
      },
      "description": "The owner left the network. Only the system gives it."
    },
    {
      "code": "MEMBERSHIP_EXPELLED",
      "labels": {
        "en": "Member expelled",
        "zh-Hans": "成员已被除名"
      },
      "description": "The owner was expelled. Only the system gives it."
    },
    {
      "code": "MEMBERSHIP_ACTIVE",
      "labels": {
        "en": "Membership active again",
        "zh-Hans": "成员资格已恢复"
      },
      "description": "The owner is an active member again. Only the system gives it."
    }
  ],
  "ListingState": [
    {
      "code": "DRAFT",
      "labels": {
        "en": "Draft",
        "zh-Hans": "草稿",
        "th": "ฉบับร่าง",
        "vi": "Bản nháp",
        "id": "Draf",
        "ms": "Draf"
      },
      "description": "The owner is writing it."
    },
    {
      "code": "IN_REVIEW",
      "labels": {
        "en": "In review",
        "zh-Hans": "审核中",
        "th": "กำลังพิจารณา",
        "vi": "Đang xét duyệt",
        "id": "Ditinjau",
        "ms": "Dalam semakan"
      },
      "description": "The secretariat reviews it."
    },
    {
      "code": "CHANGES_REQUESTED",
      "labels": {
        "en": "Changes requested",
        "zh-Hans": "待修改",
        "th": "ขอให้แก้ไข",
        "vi": "Yêu cầu chỉnh sửa",
        "id": "Perubahan diminta",
        "ms": "Perubahan diminta"
      },
      "description": "The reviewer asked for changes."
    },
    {
      "code": "PUBLISHED",
      "labels": {
        "en": "Published",
        "zh-Hans": "已发布",
        "th": "เผยแพร่แล้ว",
        "vi": "Đã công bố",
        "id": "Dipublikasikan",
        "ms": "Diterbitkan"
      },
      "description": "It is open to the network."
    },
    {
      "code": "PAUSED",
      "labels": {
        "en": "Paused",
        "zh-Hans": "已暂停",
        "th": "หยุดชั่วคราว",
        "vi": "Tạm dừng",
        "id": "Dijeda",
        "ms": "Dijeda"
      },
      "description": "The owner took it out of sight for a while."
    },
    {
      "code": "BLOCKED",
      "labels": {
        "en": "Blocked",
        "zh-Hans": "已冻结",
        "th": "ถูกระงับ",
        "vi": "Bị chặn",
        "id": "Diblokir",
        "ms": "Disekat"
      },
      "description": "It rests until every cause of the block is gone; then it is as it was."
    }
  ],
  "MandateOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "MandateReason": [
    {
      "code": "LEFT",
      "labels": {
        "en": "Left the institution",
        "zh-Hans": "已离职"
      },
      "description": "The person left the institution."
    },
    {
      "code": "TASK_ENDED",
      "labels": {
        "en": "Task ended",
        "zh-Hans": "任务结束"
      },
      "description": "The person has another task."
    },
    {
      "code": "CREDENTIALS_AT_RISK",
      "labels": {
        "en": "Credentials at risk",
        "zh-Hans": "凭证存在泄露风险"
      },
      "description": "The credentials may be in other hands."
    },
    {
      "code": "MISUSE",
      "labels": {
        "en": "Misuse",
        "zh-Hans": "违规使用"
      },
      "description": "Used it against the rules."
    },
    {
      "code": "GRANTED_IN_ERROR",
      "labels": {
        "en": "Granted in error",
        "zh-Hans": "误授"
      },
      "description": "Granted by mistake."
    },
    {
      "code": "DEPUTY_GIVER_ENDED",
      "labels": {
        "en": "Represented mandate ended",
        "zh-Hans": "被代理的授权已终止"
      },
      "description": "The mandate that it stood in for was taken back."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "MandateScope": [
    {
      "code": "EDIT",
      "labels": {
        "en": "Edits",
        "zh-Hans": "编辑",
        "th": "แก้ไข",
        "vi": "Chỉnh sửa",
        "id": "Menyunting",
        "ms": "Menyunting"
      },
      "description": "Prepares, but commits nobody."
    },
    {
      "code": "SIGN",
      "labels": {
        "en": "Signs",
        "zh-Hans": "签署",
        "th": "ลงนาม",
        "vi": "Ký",
        "id": "Menandatangani",
        "ms": "Menandatangani"
      },
      "description": "Also signs and decides."
    }
  ],
  "MandateSource": [
    {
      "code": "ISSUER",
      "labels": {
        "en": "Issuer of the token",
        "zh-Hans": "令牌签发方"
      },
      "description": "The issuer of the token."
    },
    {
      "code": "NETWORK",
      "labels": {
        "en": "Register of the network",
        "zh-Hans": "网络登记系统"
      },
      "description": "This register: see mandate(id)."
    }
  ],
  "MandateState": [
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Granted",
        "zh-Hans": "已授予",
        "th": "มอบแล้ว",
        "vi": "Đã cấp",
        "id": "Diberikan",
        "ms": "Diberikan"
      },
      "description": "In force between its days."
    },
    {
      "code": "REVOKED",
      "labels": {
        "en": "Revoked",
        "zh-Hans": "已撤销",
        "th": "เพิกถอน",
        "vi": "Đã thu hồi",
        "id": "Dicabut",
        "ms": "Dibatalkan"
      },
      "description": "Taken back."
    }
  ],
  "MechanismInstrumentKind": [
    {
      "code": "MOU",
      "labels": {
        "en": "Memorandum of understanding",
        "zh-Hans": "谅解备忘录"
      },
      "description": "A memorandum of understanding."
    },
    {
      "code": "AGREEMENT",
      "labels": {
        "en": "Agreement",
        "zh-Hans": "协定"
      },
      "description": "An agreement."
    },
    {
      "code": "PROTOCOL",
      "labels": {
        "en": "Protocol",
        "zh-Hans": "议定书"
      },
      "description": "A protocol."
    },
    {
      "code": "JOINT_STATEMENT",
      "labels": {
        "en": "Joint statement",
        "zh-Hans": "联合声明"
      },
      "description": "A joint statement."
    }
  ],
  "MechanismOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "MechanismReason": [
    {
      "code": "INACTIVE",
      "labels": {
        "en": "Inactivity",
        "zh-Hans": "长期无活动"
      },
      "description": "Nothing came of it for a long time."
    },
    {
      "code": "REPLACED",
      "labels": {
        "en": "Replaced",
        "zh-Hans": "已被替代"
      },
      "description": "Another instrument took its place."
    },
    {
      "code": "LAPSED",
      "labels": {
        "en": "Lapsed",
        "zh-Hans": "经评估后失效"
      },
      "description": "A review let it lapse."
    },
    {
      "code": "DENOUNCED",
      "labels": {
        "en": "Denounced",
        "zh-Hans": "一方退出"
      },
      "description": "A side gave notice."
    },
    {
      "code": "NOT_AGREED",
      "labels": {
        "en": "Not agreed",
        "zh-Hans": "未达成一致"
      },
      "description": "The sides did not come to terms."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "MechanismReviewOutcome": [
    {
      "code": "CONTINUE",
      "labels": {
        "en": "Continue",
        "zh-Hans": "继续执行"
      },
      "description": "It goes on as it is."
    },
    {
      "code": "AMEND",
      "labels": {
        "en": "Amend",
        "zh-Hans": "修订"
      },
      "description": "It goes on, and the instrument is to be amended."
    },
    {
      "code": "LET_LAPSE",
      "labels": {
        "en": "Let lapse",
        "zh-Hans": "任其失效"
      },
      "description": "It ends."
    }
  ],
  "MechanismSide": [
    {
      "code": "CHINA",
      "labels": {
        "en": "Chinese side",
        "zh-Hans": "中方",
        "th": "ฝ่ายจีน",
        "vi": "Phía Trung Quốc",
        "id": "Pihak Tiongkok",
        "ms": "Pihak China"
      },
      "description": "China: its agency, or the secretariat."
    },
    {
      "code": "PARTNER",
      "labels": {
        "en": "Partner's side",
        "zh-Hans": "外方",
        "th": "ฝ่ายคู่ภาคี",
        "vi": "Phía đối tác",
        "id": "Pihak mitra",
        "ms": "Pihak rakan"
      },
      "description": "The partner's country: its agency."
    }
  ],
  "MechanismState": [
    {
      "code": "PROPOSED",
      "labels": {
        "en": "Proposed",
        "zh-Hans": "已提议",
        "th": "เสนอแล้ว",
        "vi": "Đã đề xuất",
        "id": "Diusulkan",
        "ms": "Dicadangkan"
      },
      "description": "One side proposed it."
    },
    {
      "code": "NEGOTIATING",
      "labels": {
        "en": "Negotiating",
        "zh-Hans": "磋商中",
        "th": "อยู่ระหว่างเจรจา",
        "vi": "Đang đàm phán",
        "id": "Dirundingkan",
        "ms": "Dalam rundingan"
      },
      "description": "Both sides negotiate; a signature that one side has recorded waits for the other."
    },
    {
      "code": "SIGNED",
      "labels": {
        "en": "Signed",
        "zh-Hans": "已签署",
        "th": "ลงนามแล้ว",
        "vi": "Đã ký",
        "id": "Ditandatangani",
        "ms": "Ditandatangani"
      },
      "description": "Signed, and not in force yet."
    },
    {
      "code": "IN_FORCE",
      "labels": {
        "en": "In force",
        "zh-Hans": "生效",
        "th": "มีผลใช้บังคับ",
        "vi": "Có hiệu lực",
        "id": "Berlaku",
        "ms": "Berkuat kuasa"
      },
      "description": "In force."
    },
    {
      "code": "DORMANT",
      "labels": {
        "en": "Dormant",
        "zh-Hans": "休眠",
        "th": "พักการดำเนินงาน",
        "vi": "Tạm ngưng hoạt động",
        "id": "Tidak aktif",
        "ms": "Tidak aktif"
      },
      "description": "In force, but nothing comes of it at present."
    },
    {
      "code": "TERMINATED",
      "labels": {
        "en": "Terminated",
        "zh-Hans": "已终止",
        "th": "สิ้นสุด",
        "vi": "Đã chấm dứt",
        "id": "Berakhir",
        "ms": "Ditamatkan"
      },
      "description": "Over, or never agreed."
    }
  ],
  "MeetingOrder": [
    {
      "code": "STARTS",
      "labels": {
        "en": "Starts",
        "zh-Hans": "开始时间"
      },
      "description": "Earliest first."
    },
    {
      "code": "STARTS_DESC",
      "labels": {
        "en": "Starts, latest first",
        "zh-Hans": "开始时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "MeetingReason": [
    {
      "code": "SIDE_UNAVAILABLE",
      "labels": {
        "en": "A side cannot come",
        "zh-Hans": "一方无法出席"
      },
      "description": "A side cannot come then."
    },
    {
      "code": "VENUE_UNAVAILABLE",
      "labels": {
        "en": "No venue",
        "zh-Hans": "场地不可用"
      },
      "description": "The place is not to be had."
    },
    {
      "code": "TRAVEL",
      "labels": {
        "en": "Travel not possible",
        "zh-Hans": "无法成行"
      },
      "description": "Travel is not possible."
    },
    {
      "code": "SETTLED",
      "labels": {
        "en": "Settled otherwise",
        "zh-Hans": "事项已另行解决"
      },
      "description": "What it was for is settled."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "MeetingState": [
    {
      "code": "PLANNED",
      "labels": {
        "en": "Planned",
        "zh-Hans": "已计划",
        "th": "วางแผนแล้ว",
        "vi": "Đã lên lịch",
        "id": "Direncanakan",
        "ms": "Dirancang"
      },
      "description": "It is to be held."
    },
    {
      "code": "HELD",
      "labels": {
        "en": "Held",
        "zh-Hans": "已召开",
        "th": "จัดแล้ว",
        "vi": "Đã họp",
        "id": "Telah diadakan",
        "ms": "Telah diadakan"
      },
      "description": "It was held; its minutes are not agreed yet."
    },
    {
      "code": "MINUTES_AGREED",
      "labels": {
        "en": "Minutes agreed",
        "zh-Hans": "纪要已商定",
        "th": "รับรองรายงานแล้ว",
        "vi": "Đã thống nhất biên bản",
        "id": "Notulen disepakati",
        "ms": "Minit dipersetujui"
      },
      "description": "Both sides have agreed its minutes."
    },
    {
      "code": "CANCELLED",
      "labels": {
        "en": "Cancelled",
        "zh-Hans": "已取消",
        "th": "ยกเลิก",
        "vi": "Đã hủy",
        "id": "Dibatalkan",
        "ms": "Dibatalkan"
      },
      "description": "It will not be held."
    }
  ],
  "MembershipBulkAction": [
    {
      "code": "SCREEN",
      "labels": {
        "en": "Screen",
        "zh-Hans": "初审"
      },
      "description": "As screenMembership."
    },
    {
      "code": "DECLINE",
      "labels": {
        "en": "Decline",
        "zh-Hans": "不予受理"
      },
      "description": "As declineMembership."
    },
    {
      "code": "REQUEST_INFO",
      "labels": {
        "en": "Request information",
        "zh-Hans": "要求补充材料"
      },
      "description": "As requestMembershipInfo."
    },
    {
      "code": "RECOMMEND",
      "labels": {
        "en": "Recommend",
        "zh-Hans": "推荐"
      },
      "description": "As recommendMembership."
    },
    {
      "code": "DECLINE_RECOMMENDATION",
      "labels": {
        "en": "Advise against",
        "zh-Hans": "不予推荐"
      },
      "description": "As declineRecommendation."
    },
    {
      "code": "APPROVE",
      "labels": {
        "en": "Approve",
        "zh-Hans": "批准"
      },
      "description": "As approveMembership."
    },
    {
      "code": "REJECT",
      "labels": {
        "en": "Reject",
        "zh-Hans": "否决"
      },
      "description": "As rejectMembership."
    },
    {
      "code": "GIVE_NOTICE",
      "labels": {
        "en": "Give notice",
        "zh-Hans": "发出通知"
      },
      "description": "As giveSuspensionNotice."
    },
    {
      "code": "SUSPEND",
      "labels": {
        "en": "Suspend",
        "zh-Hans": "中止"
      },
      "description": "As suspendMembership."
    },
    {
      "code": "REINSTATE",
      "labels": {
        "en": "Reinstate",
        "zh-Hans": "恢复"
      },
      "description": "As reinstateMembership."
    },
    {
      "code": "EXPEL",
      "labels": {
        "en": "Expel",
        "zh-Hans": "除名"
      },
      "description": "As expelMembership."
    }
  ],
  "MembershipDeadlineKind": [
    {
      "code": "SCREENING",
      "labels": {
        "en": "Screening",
        "zh-Hans": "初审",
        "th": "การตรวจสอบเบื้องต้น",
        "vi": "Sơ thẩm",
        "id": "Pemeriksaan awal",
        "ms": "Saringan awal"
      },
      "description": "The secretariat's screening of an application."
    },
    {
      "code": "RECOMMENDATION",
      "labels": {
        "en": "Recommendation",
        "zh-Hans": "推荐意见",
        "th": "การเสนอแนะ",
        "vi": "Ý kiến giới thiệu",
        "id": "Rekomendasi",
        "ms": "Syor"
      },
      "description": "The agency's recommendation; afterwards a second person of the secretariat may give it."
    },
    {
      "code": "ANSWER",
      "labels": {
        "en": "Answer",
        "zh-Hans": "补充材料",
        "th": "การตอบคำถาม",
        "vi": "Trả lời",
        "id": "Jawaban",
        "ms": "Jawapan"
      },
      "description": "The applicant's answer to a question; afterwards the application has expired."
    },
    {
      "code": "DECISION",
      "labels": {
        "en": "Decision of the council",
        "zh-Hans": "理事会决定",
        "th": "มติของสภา",
        "vi": "Quyết định của hội đồng",
        "id": "Keputusan dewan",
        "ms": "Keputusan majlis"
      },
      "description": "The council's decision on an application or an appeal."
    },
    {
      "code": "RENEWAL",
      "labels": {
        "en": "Renewal falls due",
        "zh-Hans": "进入续期",
        "th": "ถึงกำหนดต่ออายุ",
        "vi": "Đến hạn gia hạn",
        "id": "Jatuh tempo perpanjangan",
        "ms": "Tempoh pembaharuan bermula"
      },
      "description": "The membership falls due for renewal."
    },
    {
      "code": "TERM_END",
      "labels": {
        "en": "End of the term",
        "zh-Hans": "任期届满",
        "th": "สิ้นสุดวาระ",
        "vi": "Hết nhiệm kỳ",
        "id": "Akhir masa keanggotaan",
        "ms": "Tamat tempoh"
      },
      "description": "The end of the term; a membership that is not renewed has lapsed."
    },
    {
      "code": "LAPSE_END",
      "labels": {
        "en": "End of late renewal",
        "zh-Hans": "补办续期截止",
        "th": "สิ้นสุดการต่ออายุล่าช้า",
        "vi": "Hết hạn gia hạn muộn",
        "id": "Akhir perpanjangan terlambat",
        "ms": "Tamat pembaharuan lewat"
      },
      "description": "The last day on which a lapsed membership may be renewed; afterwards it is over."
    },
    {
      "code": "NOTICE",
      "labels": {
        "en": "Answer to a notice",
        "zh-Hans": "对通知的答复",
        "th": "การตอบหนังสือแจ้ง",
        "vi": "Trả lời thông báo",
        "id": "Jawaban atas pemberitahuan",
        "ms": "Jawapan kepada notis"
      },
      "description": "The member's answer to the notice of a suspension."
    },
    {
      "code": "APPEAL",
      "labels": {
        "en": "Appeal",
        "zh-Hans": "申诉",
        "th": "การอุทธรณ์",
        "vi": "Khiếu nại",
        "id": "Banding",
        "ms": "Rayuan"
      },
      "description": "The member's appeal against a suspension."
    }
  ],
  "MembershipDimension": [
    {
      "code": "ALL",
      "labels": {
        "en": "All",
        "zh-Hans": "全部",
        "th": "ทั้งหมด",
        "vi": "Tất cả",
        "id": "Semua",
        "ms": "Semua"
      },
      "description": "Nothing: all together, under the code ALL."
    },
    {
      "code": "COUNTRY",
      "labels": {
        "en": "Country",
        "zh-Hans": "国家或地区",
        "th": "ประเทศ",
        "vi": "Quốc gia",
        "id": "Negara",
        "ms": "Negara"
      },
      "description": "The country of the organisation when it applied."
    },
    {
      "code": "TYPE",
      "labels": {
        "en": "Type",
        "zh-Hans": "类型",
        "th": "ประเภท",
        "vi": "Loại hình",
        "id": "Jenis",
        "ms": "Jenis"
      },
      "description": "The types of the organisation: who has several is counted under each."
    },
    {
      "code": "TIER",
      "labels": {
        "en": "Tier",
        "zh-Hans": "级别",
        "th": "ระดับ",
        "vi": "Cấp",
        "id": "Tingkat",
        "ms": "Peringkat"
      },
      "description": "The tier."
    },
    {
      "code": "STATE",
      "labels": {
        "en": "State",
        "zh-Hans": "状态",
        "th": "สถานะ",
        "vi": "Trạng thái",
        "id": "Status",
        "ms": "Status"
      },
      "description": "The state."
    },
    {
      "code": "FIELD",
      "labels": {
        "en": "Field",
        "zh-Hans": "领域",
        "th": "สาขา",
        "vi": "Lĩnh vực",
        "id": "Bidang",
        "ms": "Bidang"
      },
      "description": "The fields of interest: who has several is counted under each."
    }
  ],
  "MembershipOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest application first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest application first; the default."
    }
  ],
  "MembershipReason": [
    {
      "code": "NOT_ELIGIBLE",
      "labels": {
        "en": "Not eligible",
        "zh-Hans": "不符合条件"
      },
      "description": "The organisation does not meet the conditions."
    },
    {
      "code": "INCOMPLETE_DATA",
      "labels": {
        "en": "Incomplete data",
        "zh-Hans": "资料不完整"
      },
      "description": "Data or documents are missing or unclear."
    },
    {
      "code": "OUT_OF_SCOPE",
      "labels": {
        "en": "Out of scope",
        "zh-Hans": "不属于合作领域"
      },
      "description": "Its work lies outside the network's fields."
    },
    {
      "code": "DUPLICATE",
      "labels": {
        "en": "Duplicate",
        "zh-Hans": "重复申请"
      },
      "description": "The organisation is or was already a member under another record."
    },
    {
      "code": "CONFLICT_OF_INTEREST",
      "labels": {
        "en": "Conflict of interest",
        "zh-Hans": "利益冲突"
      },
      "description": "An interest stands against it."
    },
    {
      "code": "BREACH_OF_RULES",
      "labels": {
        "en": "Breach of rules",
        "zh-Hans": "违反规则"
      },
      "description": "The rules of the network were broken."
    },
    {
      "code": "INACTIVITY",
      "labels": {
        "en": "Inactivity",
        "zh-Hans": "长期不参与"
      },
      "description": "The member has taken no part for long."
    },
    {
      "code": "FALSE_INFORMATION",
      "labels": {
        "en": "False information",
        "zh-Hans": "提供虚假信息"
      },
      "description": "What was stated is not true."
    },
    {
      "code": "SANCTIONS",
      "labels": {
        "en": "Sanctions",
        "zh-Hans": "制裁或出口管制"
      },
      "description": "Sanctions or export control stand against it."
    },
    {
      "code": "NO_ANSWER",
      "labels": {
        "en": "No answer in time",
        "zh-Hans": "逾期未答复"
      },
      "description": "The applicant did not answer in time."
    },
    {
      "code": "NOT_RENEWED",
      "labels": {
        "en": "Not renewed",
        "zh-Hans": "未续期"
      },
      "description": "The term ended and was not renewed in time."
    },
    {
      "code": "OWN_WISH",
      "labels": {
        "en": "Own wish",
        "zh-Hans": "自愿"
      },
      "description": "The organisation wishes it."
    },
    {
      "code": "REORGANISED",
      "labels": {
        "en": "Reorganised or closed",
        "zh-Hans": "机构重组或注销"
      },
      "description": "The organisation was merged, split or closed."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "MembershipRecordingOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "MembershipState": [
    {
      "code": "DRAFT",
      "labels": {
        "en": "Draft",
        "zh-Hans": "草稿",
        "th": "ฉบับร่าง",
        "vi": "Bản nháp",
        "id": "Draf",
        "ms": "Draf"
      },
      "description": "The application is being written."
    },
    {
      "code": "SUBMITTED",
      "labels": {
        "en": "Submitted",
        "zh-Hans": "已提交",
        "th": "ยื่นแล้ว",
        "vi": "Đã nộp",
        "id": "Diajukan",
        "ms": "Dihantar"
      },
      "description": "The application was handed in."
    },
    {
      "code": "VETTING",
      "labels": {
        "en": "Vetting",
        "zh-Hans": "审查中",
        "th": "กำลังตรวจสอบ",
        "vi": "Đang thẩm định",
        "id": "Pemeriksaan",
        "ms": "Semakan"
      },
      "description": "The secretariat and the agency examine it."
    },
    {
      "code": "INFO_REQUESTED",
      "labels": {
        "en": "Information requested",
        "zh-Hans": "待补充材料",
        "th": "ขอข้อมูลเพิ่ม",
        "vi": "Yêu cầu bổ sung",
        "id": "Informasi diminta",
        "ms": "Maklumat diminta"
      },
      "description": "The applicant was asked for information."
    },
    {
      "code": "RECOMMENDED",
      "labels": {
        "en": "Recommended",
        "zh-Hans": "已推荐",
        "th": "แนะนำแล้ว",
        "vi": "Đã giới thiệu",
        "id": "Direkomendasikan",
        "ms": "Disyorkan"
      },
      "description": "The agency recommends it."
    },
    {
      "code": "NOT_RECOMMENDED",
      "labels": {
        "en": "Not recommended",
        "zh-Hans": "不予推荐",
        "th": "ไม่แนะนำ",
        "vi": "Không giới thiệu",
        "id": "Tidak direkomendasikan",
        "ms": "Tidak disyorkan"
      },
      "description": "The agency advises against it."
    },
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Active",
        "zh-Hans": "有效",
        "th": "มีผล",
        "vi": "Đang hoạt động",
        "id": "Aktif",
        "ms": "Aktif"
      },
      "description": "The organisation is a member."
    },
    {
      "code": "RENEWAL_DUE",
      "labels": {
        "en": "Renewal due",
        "zh-Hans": "待续期",
        "th": "ถึงกำหนดต่ออายุ",
        "vi": "Đến hạn gia hạn",
        "id": "Perlu diperpanjang",
        "ms": "Perlu diperbaharui"
      },
      "description": "The term ends within 90 days."
    },
    {
      "code": "LAPSED",
      "labels": {
        "en": "Lapsed",
        "zh-Hans": "已过期",
        "th": "สิ้นอายุ",
        "vi": "Hết hạn",
        "id": "Kedaluwarsa",
        "ms": "Luput"
      },
      "description": "The term ended without renewal; it can be renewed for 365 days."
    },
    {
      "code": "SUSPENDED",
      "labels": {
        "en": "Suspended",
        "zh-Hans": "已中止",
        "th": "ระงับ",
        "vi": "Bị đình chỉ",
        "id": "Ditangguhkan",
        "ms": "Digantung"
      },
      "description": "The rights of a member rest."
    },
    {
      "code": "REJECTED",
      "labels": {
        "en": "Rejected",
        "zh-Hans": "未通过",
        "th": "ไม่ผ่าน",
        "vi": "Bị từ chối",
        "id": "Ditolak",
        "ms": "Ditolak"
      },
      "description": "The application was not accepted."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已退出",
        "th": "ถอนตัว",
        "vi": "Đã rút",
        "id": "Ditarik",
        "ms": "Ditarik balik"
      },
      "description": "The organisation withdrew."
    },
    {
      "code": "EXPELLED",
      "labels": {
        "en": "Expelled",
        "zh-Hans": "已除名",
        "th": "ถูกขับออก",
        "vi": "Bị khai trừ",
        "id": "Dikeluarkan",
        "ms": "Disingkirkan"
      },
      "description": "The council expelled the member."
    },
    {
      "code": "EXPIRED",
      "labels": {
        "en": "Expired",
        "zh-Hans": "已失效",
        "th": "หมดเวลา",
        "vi": "Quá hạn",
        "id": "Hangus",
        "ms": "Tamat tempoh"
      },
      "description": "The applicant did not answer in time."
    }
  ],
  "MembershipTier": [
    {
      "code": "CORE",
      "labels": {
        "en": "Core member",
        "zh-Hans": "核心成员",
        "th": "สมาชิกหลัก",
        "vi": "Thành viên nòng cốt",
        "id": "Anggota inti",
        "ms": "Ahli teras"
      },
      "description": "Takes part in steering the network."
    },
    {
      "code": "ORDINARY",
      "labels": {
        "en": "Ordinary member",
        "zh-Hans": "普通成员",
        "th": "สมาชิกสามัญ",
        "vi": "Thành viên thường",
        "id": "Anggota biasa",
        "ms": "Ahli biasa"
      },
      "description": "Takes part in the network."
    }
  ],
  "MergeReason": [
    {
      "code": "DUPLICATE",
      "labels": {
        "en": "Same organisation",
        "zh-Hans": "同一机构"
      },
      "description": "They are records of one organisation."
    },
    {
      "code": "SUCCESSION",
      "labels": {
        "en": "Succession",
        "zh-Hans": "机构承继"
      },
      "description": "The organisation became part of the other one, or was followed by it."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason; the note says which."
    }
  ],
  "NameKind": [
    {
      "code": "LABEL",
      "labels": {
        "en": "Name",
        "zh-Hans": "名称",
        "th": "ชื่อ",
        "vi": "Tên",
        "id": "Nama",
        "ms": "Nama"
      },
      "description": "A full name."
    },
    {
      "code": "ALIAS",
      "labels": {
        "en": "Other name",
        "zh-Hans": "别名",
        "th": "ชื่ออื่น",
        "vi": "Tên khác",
        "id": "Nama lain",
        "ms": "Nama lain"
      },
      "description": "Another name in use."
    },
    {
      "code": "ACRONYM",
      "labels": {
        "en": "Acronym",
        "zh-Hans": "缩写",
        "th": "ชื่อย่อ",
        "vi": "Tên viết tắt",
        "id": "Singkatan",
        "ms": "Akronim"
      },
      "description": "An abbreviation."
    }
  ],
  "NationalIdScheme": [
    {
      "code": "CN_USCC",
      "labels": {
        "en": "Unified social credit code (China)",
        "zh-Hans": "统一社会信用代码"
      },
      "description": "China: unified social credit code, 18 characters with a check character (GB 32100-2015)."
    },
    {
      "code": "SG_UEN",
      "labels": {
        "en": "Unique entity number (Singapore)",
        "zh-Hans": "新加坡实体识别号"
      },
      "description": "Singapore: unique entity number."
    },
    {
      "code": "TH_JURISTIC_PERSON",
      "labels": {
        "en": "Juristic person number (Thailand)",
        "zh-Hans": "泰国法人登记号",
        "th": "เลขทะเบียนนิติบุคคล"
      },
      "description": "Thailand: registration number of a juristic person, 13 digits with a check digit."
    },
    {
      "code": "VN_MST",
      "labels": {
        "en": "Tax code (Viet Nam)",
        "zh-Hans": "越南税号",
        "vi": "Mã số thuế"
      },
      "description": "Viet Nam: tax code of an enterprise, 10 or 13 digits with a check digit."
    },
    {
      "code": "ID_NPWP",
      "labels": {
        "en": "Taxpayer number (Indonesia)",
        "zh-Hans": "印度尼西亚纳税人识别号",
        "id": "Nomor Pokok Wajib Pajak"
      },
      "description": "Indonesia: taxpayer number, 15 or 16 digits."
    },
    {
      "code": "ID_NIB",
      "labels": {
        "en": "Business identification number (Indonesia)",
        "zh-Hans": "印度尼西亚商业识别号",
        "id": "Nomor Induk Berusaha"
      },
      "description": "Indonesia: business identification number, 13 digits."
    },
    {
      "code": "MY_SSM",
      "labels": {
        "en": "Registration number (Malaysia)",
        "zh-Hans": "马来西亚公司注册号",
        "ms": "Nombor pendaftaran SSM"
      },
      "description": "Malaysia: registration number of the Companies Commission, 12 digits."
    },
    {
      "code": "PH_TIN",
      "labels": {
        "en": "Taxpayer identification number (Philippines)",
        "zh-Hans": "菲律宾纳税人识别号",
        "fil": "Tax Identification Number"
      },
      "description": "Philippines: taxpayer identification number, 9 digits and a branch code."
    },
    {
      "code": "REGISTRATION",
      "labels": {
        "en": "Registration number",
        "zh-Hans": "注册号"
      },
      "description": "The number in the register of companies of any country; name the country."
    }
  ],
  "OrganizationAttention": [
    {
      "code": "INACTIVE_WITH_MEMBERSHIP",
      "labels": {
        "en": "Inactive, with a membership",
        "zh-Hans": "机构已终止而成员资格仍有效"
      },
      "description": "It has ended, and its membership goes on."
    },
    {
      "code": "WITHDRAWN_WITH_MEMBERSHIP",
      "labels": {
        "en": "Withdrawn, with a membership",
        "zh-Hans": "机构记录已撤回而成员资格仍有效"
      },
      "description": "Its record was withdrawn by its source, and its membership goes on."
    },
    {
      "code": "SOURCE_CONFLICT",
      "labels": {
        "en": "Source disagrees",
        "zh-Hans": "与来源不一致"
      },
      "description": "Its source says otherwise than what was edited here."
    }
  ],
  "OrganizationOrder": [
    {
      "code": "RELEVANCE",
      "labels": {
        "en": "Relevance",
        "zh-Hans": "相关度"
      },
      "description": "Best match first; only with search, where it is the default."
    },
    {
      "code": "NAME",
      "labels": {
        "en": "Name",
        "zh-Hans": "名称"
      },
      "description": "By the name that their source displays, A to Z; the default without search."
    },
    {
      "code": "NAME_DESC",
      "labels": {
        "en": "Name, descending",
        "zh-Hans": "名称(降序)"
      },
      "description": "By the name that their source displays, Z to A."
    },
    {
      "code": "DISPLAY_NAME",
      "labels": {
        "en": "Name in the chosen language",
        "zh-Hans": "所选语言的名称(中文按拼音)"
      },
      "description": "By the name displayed in the language of the list, in the order of its dictionaries: Chinese by pinyin."
    },
    {
      "code": "DISPLAY_NAME_DESC",
      "labels": {
        "en": "Name in the chosen language, descending",
        "zh-Hans": "所选语言的名称(降序)"
      },
      "description": "The same from the end."
    },
    {
      "code": "REGISTERED",
      "labels": {
        "en": "Registered",
        "zh-Hans": "登记时间"
      },
      "description": "Oldest registration first."
    },
    {
      "code": "REGISTERED_DESC",
      "labels": {
        "en": "Registered, latest first",
        "zh-Hans": "登记时间(降序)"
      },
      "description": "Latest registration first."
    }
  ],
  "OrganizationRelationKind": [
    {
      "code": "PARENT",
      "labels": {
        "en": "Parent",
        "zh-Hans": "上级机构"
      },
      "description": "This one belongs to it."
    },
    {
      "code": "CHILD",
      "labels": {
        "en": "Child",
        "zh-Hans": "下属机构"
      },
      "description": "It belongs to this one."
    },
    {
      "code": "RELATED",
      "labels": {
        "en": "Related",
        "zh-Hans": "关联机构"
      },
      "description": "They are related otherwise."
    },
    {
      "code": "PREDECESSOR",
      "labels": {
        "en": "Predecessor",
        "zh-Hans": "前身"
      },
      "description": "It came before this one."
    },
    {
      "code": "SUCCESSOR",
      "labels": {
        "en": "Successor",
        "zh-Hans": "后继机构"
      },
      "description": "It came after this one."
    }
  ],
  "OrganizationStatus": [
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Active",
        "zh-Hans": "活跃"
      },
      "description": "It works."
    },
    {
      "code": "INACTIVE",
      "labels": {
        "en": "Inactive",
        "zh-Hans": "已终止"
      },
      "description": "It has ended. It cannot become a member."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已撤回"
      },
      "description": "Its record was withdrawn by the source, for example as a duplicate. It cannot become a member."
    }
  ],
  "OrganizationType": [
    {
      "code": "EDUCATION",
      "labels": {
        "en": "Education",
        "zh-Hans": "教育机构",
        "th": "สถาบันการศึกษา",
        "vi": "Giáo dục",
        "id": "Pendidikan",
        "ms": "Pendidikan"
      },
      "description": "Grants degrees or teaches."
    },
    {
      "code": "COMPANY",
      "labels": {
        "en": "Company",
        "zh-Hans": "企业",
        "th": "บริษัท",
        "vi": "Doanh nghiệp",
        "id": "Perusahaan",
        "ms": "Syarikat"
      },
      "description": "A business."
    },
    {
      "code": "GOVERNMENT",
      "labels": {
        "en": "Government",
        "zh-Hans": "政府机构",
        "th": "หน่วยงานรัฐ",
        "vi": "Chính phủ",
        "id": "Pemerintah",
        "ms": "Kerajaan"
      },
      "description": "Run by a government."
    },
    {
      "code": "FACILITY",
      "labels": {
        "en": "Facility",
        "zh-Hans": "科研设施",
        "th": "หน่วยวิจัย",
        "vi": "Cơ sở nghiên cứu",
        "id": "Fasilitas",
        "ms": "Kemudahan"
      },
      "description": "A laboratory, institute or equipment for research."
    },
    {
      "code": "NONPROFIT",
      "labels": {
        "en": "Non-profit",
        "zh-Hans": "非营利组织",
        "th": "องค์กรไม่แสวงหากำไร",
        "vi": "Phi lợi nhuận",
        "id": "Nirlaba",
        "ms": "Bukan untung"
      },
      "description": "Works for a purpose, not for profit."
    },
    {
      "code": "HEALTHCARE",
      "labels": {
        "en": "Healthcare",
        "zh-Hans": "医疗机构",
        "th": "สถานพยาบาล",
        "vi": "Y tế",
        "id": "Kesehatan",
        "ms": "Penjagaan kesihatan"
      },
      "description": "Treats patients."
    },
    {
      "code": "FUNDER",
      "labels": {
        "en": "Funder",
        "zh-Hans": "资助机构",
        "th": "ผู้ให้ทุน",
        "vi": "Nhà tài trợ",
        "id": "Pemberi dana",
        "ms": "Pembiaya"
      },
      "description": "Funds research."
    },
    {
      "code": "ARCHIVE",
      "labels": {
        "en": "Archive",
        "zh-Hans": "档案馆",
        "th": "หอจดหมายเหตุ",
        "vi": "Lưu trữ",
        "id": "Arsip",
        "ms": "Arkib"
      },
      "description": "Keeps documents, collections or specimens."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他",
        "th": "อื่น ๆ",
        "vi": "Khác",
        "id": "Lainnya",
        "ms": "Lain-lain"
      },
      "description": "None of the others."
    }
  ],
  "PartnerSystemOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest registration first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest registration first; the default."
    }
  ],
  "PartnerSystemReason": [
    {
      "code": "CREDENTIALS_AT_RISK",
      "labels": {
        "en": "Credentials at risk",
        "zh-Hans": "凭证存在泄露风险"
      },
      "description": "Its credentials may be in other hands."
    },
    {
      "code": "MISUSE",
      "labels": {
        "en": "Misuse",
        "zh-Hans": "违规使用"
      },
      "description": "It used the events against the agreement."
    },
    {
      "code": "AGREEMENT_ENDED",
      "labels": {
        "en": "Agreement ended",
        "zh-Hans": "协议终止"
      },
      "description": "The agreement with the partner ended."
    },
    {
      "code": "TECHNICAL_FAULT",
      "labels": {
        "en": "Technical fault",
        "zh-Hans": "技术故障"
      },
      "description": "It disturbs the service, for example by calling without end."
    },
    {
      "code": "OWN_WISH",
      "labels": {
        "en": "Own wish",
        "zh-Hans": "自愿"
      },
      "description": "The partner wishes it."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "PartnerSystemState": [
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Active",
        "zh-Hans": "有效",
        "th": "ใช้งานอยู่",
        "vi": "Đang hoạt động",
        "id": "Aktif",
        "ms": "Aktif"
      },
      "description": "It has a feed and may read it."
    },
    {
      "code": "SUSPENDED",
      "labels": {
        "en": "Suspended",
        "zh-Hans": "已中止",
        "th": "ระงับ",
        "vi": "Bị đình chỉ",
        "id": "Ditangguhkan",
        "ms": "Digantung"
      },
      "description": "It may not read, and nothing is numbered into its feed."
    }
  ],
  "PersonOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest registration first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest registration first; the default."
    }
  ],
  "PersonReason": [
    {
      "code": "LEFT",
      "labels": {
        "en": "Left the institution",
        "zh-Hans": "已离职"
      },
      "description": "Left the institution."
    },
    {
      "code": "CREDENTIALS_AT_RISK",
      "labels": {
        "en": "Credentials at risk",
        "zh-Hans": "凭证存在泄露风险"
      },
      "description": "The credentials may be in other hands."
    },
    {
      "code": "MISUSE",
      "labels": {
        "en": "Misuse",
        "zh-Hans": "违规使用"
      },
      "description": "Used the system against its rules."
    },
    {
      "code": "UNDER_ENQUIRY",
      "labels": {
        "en": "Under enquiry",
        "zh-Hans": "调查中"
      },
      "description": "An enquiry is under way."
    },
    {
      "code": "OWN_WISH",
      "labels": {
        "en": "Own wish",
        "zh-Hans": "自愿"
      },
      "description": "Wishes it."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "PersonState": [
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Active",
        "zh-Hans": "有效",
        "th": "ใช้งานอยู่",
        "vi": "Đang hoạt động",
        "id": "Aktif",
        "ms": "Aktif"
      },
      "description": "May act under every mandate in force."
    },
    {
      "code": "SUSPENDED",
      "labels": {
        "en": "Suspended",
        "zh-Hans": "已中止",
        "th": "ระงับ",
        "vi": "Bị đình chỉ",
        "id": "Ditangguhkan",
        "ms": "Digantung"
      },
      "description": "Is shut out, under the mandates that suspensionReach says."
    }
  ],
  "PositionCloseReason": [
    {
      "code": "FILLED",
      "labels": {
        "en": "Filled",
        "zh-Hans": "已招满",
        "th": "เต็มแล้ว",
        "vi": "Đã đủ người",
        "id": "Terisi",
        "ms": "Telah diisi"
      },
      "description": "The places are taken."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已撤回",
        "th": "ถอน",
        "vi": "Đã rút",
        "id": "Ditarik",
        "ms": "Ditarik balik"
      },
      "description": "The host no longer offers it."
    },
    {
      "code": "FUNDING_ENDED",
      "labels": {
        "en": "Funding ended",
        "zh-Hans": "经费终止",
        "th": "สิ้นสุดงบประมาณ",
        "vi": "Hết kinh phí",
        "id": "Pendanaan berakhir",
        "ms": "Pembiayaan tamat"
      },
      "description": "There is no money for it any more."
    },
    {
      "code": "NO_CANDIDATE",
      "labels": {
        "en": "No suitable candidate",
        "zh-Hans": "无合适人选",
        "th": "ไม่มีผู้สมัครที่เหมาะสม",
        "vi": "Không có ứng viên phù hợp",
        "id": "Tidak ada kandidat sesuai",
        "ms": "Tiada calon sesuai"
      },
      "description": "Nobody suitable applied."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他",
        "th": "อื่น ๆ",
        "vi": "Khác",
        "id": "Lainnya",
        "ms": "Lain-lain"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "PositionOrder": [
    {
      "code": "OPENED_DESC",
      "labels": {
        "en": "Opened, latest first",
        "zh-Hans": "开放时间(降序)"
      },
      "description": "Latest opened first, drafts by when they were made; the default."
    },
    {
      "code": "OPENED",
      "labels": {
        "en": "Opened",
        "zh-Hans": "开放时间"
      },
      "description": "Earliest opened first, drafts by when they were made."
    },
    {
      "code": "APPLY_BY",
      "labels": {
        "en": "Apply by",
        "zh-Hans": "截止日期"
      },
      "description": "Soonest last day for applications first, those without one at the end."
    },
    {
      "code": "APPLY_BY_DESC",
      "labels": {
        "en": "Apply by, latest first",
        "zh-Hans": "截止日期(降序)"
      },
      "description": "Latest last day for applications first, those without one at the beginning."
    }
  ],
  "PositionState": [
    {
      "code": "DRAFT",
      "labels": {
        "en": "Draft",
        "zh-Hans": "草稿",
        "th": "ฉบับร่าง",
        "vi": "Bản nháp",
        "id": "Draf",
        "ms": "Draf"
      },
      "description": "The host is writing it; nobody else sees it."
    },
    {
      "code": "OPEN",
      "labels": {
        "en": "Open",
        "zh-Hans": "开放",
        "th": "เปิดรับ",
        "vi": "Đang mở",
        "id": "Terbuka",
        "ms": "Terbuka"
      },
      "description": "It takes applications."
    },
    {
      "code": "BLOCKED",
      "labels": {
        "en": "Blocked",
        "zh-Hans": "已冻结",
        "th": "ถูกระงับ",
        "vi": "Bị khóa",
        "id": "Diblokir",
        "ms": "Disekat"
      },
      "description": "It rests until nothing blocks it any more."
    },
    {
      "code": "CLOSED",
      "labels": {
        "en": "Closed",
        "zh-Hans": "已关闭",
        "th": "ปิดรับ",
        "vi": "Đã đóng",
        "id": "Ditutup",
        "ms": "Ditutup"
      },
      "description": "It takes no more applications."
    }
  ],
  "Provenance": [
    {
      "code": "HUMAN",
      "labels": {
        "en": "Human",
        "zh-Hans": "人工撰写"
      },
      "description": "Written by a person."
    },
    {
      "code": "MACHINE",
      "labels": {
        "en": "Machine translation",
        "zh-Hans": "机器翻译"
      },
      "description": "Translated by a machine, unread."
    },
    {
      "code": "REVIEWED",
      "labels": {
        "en": "Reviewed translation",
        "zh-Hans": "人工审校译文"
      },
      "description": "Translated by a machine and reviewed by a person."
    }
  ],
  "RecordingState": [
    {
      "code": "PROPOSED",
      "labels": {
        "en": "Proposed",
        "zh-Hans": "待确认",
        "th": "เสนอแล้ว",
        "vi": "Đã đề xuất",
        "id": "Diusulkan",
        "ms": "Dicadangkan"
      },
      "description": "They wait for a second person."
    },
    {
      "code": "CONFIRMED",
      "labels": {
        "en": "Confirmed",
        "zh-Hans": "已确认",
        "th": "ยืนยันแล้ว",
        "vi": "Đã xác nhận",
        "id": "Dikonfirmasi",
        "ms": "Disahkan"
      },
      "description": "They are in the register."
    },
    {
      "code": "DISCARDED",
      "labels": {
        "en": "Discarded",
        "zh-Hans": "已放弃",
        "th": "ยกเลิกแล้ว",
        "vi": "Đã hủy",
        "id": "Dibatalkan",
        "ms": "Dibuang"
      },
      "description": "They were not taken."
    }
  ],
  "RefusalCode": [
    {
      "code": "NO_SUCH_DECISION",
      "labels": {
        "en": "No such decision",
        "zh-Hans": "无此决定"
      },
      "description": "The meeting has no decision of this number, or was not held."
    },
    {
      "code": "OWNER_OF_OTHER_SIDE",
      "labels": {
        "en": "Owner of the other side",
        "zh-Hans": "负责单位属于另一方"
      },
      "description": "Whoever does it for a side belongs to that side."
    },
    {
      "code": "QUORUM_MISSED",
      "labels": {
        "en": "Quorum missed",
        "zh-Hans": "未达法定人数"
      },
      "description": "Too few members of the council voted or abstained."
    },
    {
      "code": "VOTE_SAYS_OTHERWISE",
      "labels": {
        "en": "The vote says otherwise",
        "zh-Hans": "与表决结果不符"
      },
      "description": "The votes do not carry what the mutation does."
    },
    {
      "code": "MUST_RECUSE",
      "labels": {
        "en": "Recusal required",
        "zh-Hans": "须回避"
      },
      "description": "Somebody voted whose interest is concerned."
    },
    {
      "code": "NOT_A_VOTER",
      "labels": {
        "en": "Not among the voters",
        "zh-Hans": "未参加表决"
      },
      "description": "Whoever records a decision of the council takes part in it."
    },
    {
      "code": "FORUM_NOT_OPEN",
      "labels": {
        "en": "Forum not open for it",
        "zh-Hans": "论坛当前不可办理"
      },
      "description": "The state of the forum does not allow it."
    },
    {
      "code": "NOT_A_MEMBER",
      "labels": {
        "en": "Not a member",
        "zh-Hans": "非有效成员"
      },
      "description": "The organisation is no member in good standing."
    },
    {
      "code": "ORGANIZATION_LIMIT",
      "labels": {
        "en": "Limit of the organisation",
        "zh-Hans": "机构名额已满"
      },
      "description": "The organisation has as many delegates as it may send."
    },
    {
      "code": "ALREADY_REGISTERED",
      "labels": {
        "en": "Already registered",
        "zh-Hans": "已报名"
      },
      "description": "Somebody with this e-mail address is registered."
    },
    {
      "code": "DOCUMENT_MISSING",
      "labels": {
        "en": "Document missing",
        "zh-Hans": "缺少文件"
      },
      "description": "A document has to be stored before; the details name its kind."
    },
    {
      "code": "DOCUMENT_NEEDED",
      "labels": {
        "en": "Document needed",
        "zh-Hans": "文件仍被需要"
      },
      "description": "An application that is under way, or a membership, relies on the document."
    },
    {
      "code": "DOCUMENT_QUOTA",
      "labels": {
        "en": "Quota of documents",
        "zh-Hans": "文件配额已满"
      },
      "description": "The owner has as many documents, or as many bytes of them, as it may have."
    },
    {
      "code": "UPLOAD_MISSING",
      "labels": {
        "en": "Upload missing",
        "zh-Hans": "尚未上传"
      },
      "description": "No bytes have come for the document."
    },
    {
      "code": "UPLOAD_DIFFERS",
      "labels": {
        "en": "Upload differs",
        "zh-Hans": "上传内容与声明不符"
      },
      "description": "The bytes that have come are not what was announced; the details say where."
    },
    {
      "code": "STORAGE_UNAVAILABLE",
      "labels": {
        "en": "Storage unavailable",
        "zh-Hans": "存储服务不可用"
      },
      "description": "The storage of documents does not answer; nothing was changed."
    },
    {
      "code": "ROOM_TAKEN",
      "labels": {
        "en": "Room taken",
        "zh-Hans": "会场已被占用"
      },
      "description": "The room is taken by another session at that time."
    },
    {
      "code": "SPEAKER_TAKEN",
      "labels": {
        "en": "Speaker taken",
        "zh-Hans": "主讲人时间冲突"
      },
      "description": "Somebody who is to speak speaks in another session at that time."
    },
    {
      "code": "OUTSIDE_FORUM",
      "labels": {
        "en": "Outside the forum's days",
        "zh-Hans": "不在论坛会期内"
      },
      "description": "The session is not within the forum's days."
    },
    {
      "code": "SESSIONS_OUTSIDE",
      "labels": {
        "en": "Sessions outside the days",
        "zh-Hans": "议程超出会期"
      },
      "description": "Sessions of the forum would be outside its days."
    },
    {
      "code": "SESSION_LIMIT",
      "labels": {
        "en": "Too many sessions",
        "zh-Hans": "议程数量已达上限"
      },
      "description": "A forum has so many sessions at most."
    },
    {
      "code": "FORUM_EXISTS",
      "labels": {
        "en": "Forum exists",
        "zh-Hans": "论坛已存在"
      },
      "description": "There is a forum of this year already."
    },
    {
      "code": "REGISTRATION_NOT_PLANNED",
      "labels": {
        "en": "Registration not planned",
        "zh-Hans": "未安排报名"
      },
      "description": "Registration needs a capacity, and a last day that is not over."
    },
    {
      "code": "FORUM_NOT_YET",
      "labels": {
        "en": "Not yet",
        "zh-Hans": "时间未到"
      },
      "description": "A forum is not opened before its first day, nor closed before its last."
    },
    {
      "code": "CAPACITY_TAKEN",
      "labels": {
        "en": "Capacity taken",
        "zh-Hans": "名额已被占用"
      },
      "description": "More delegates have a place than the capacity would hold."
    },
    {
      "code": "FORUM_NOT_HELD",
      "labels": {
        "en": "Forum not held",
        "zh-Hans": "论坛未举行"
      },
      "description": "Launches and signings are of a forum that is open or closed."
    },
    {
      "code": "ROLE_NOT_YOURS",
      "labels": {
        "en": "Not yours to grant",
        "zh-Hans": "无权授予该角色"
      },
      "description": "The caller's role does not grant or take back this role."
    },
    {
      "code": "NOT_THE_HOLDER",
      "labels": {
        "en": "Not the holder",
        "zh-Hans": "非授权持有人"
      },
      "description": "A deputy is given by the holder of a mandate that was granted here, and acts under it."
    },
    {
      "code": "DEPUTY_OF_DEPUTY",
      "labels": {
        "en": "Deputy of a deputy",
        "zh-Hans": "代理人不得再委托"
      },
      "description": "A deputy has no deputies."
    },
    {
      "code": "MANDATE_NOT_IN_FORCE",
      "labels": {
        "en": "Mandate not in force",
        "zh-Hans": "授权未生效"
      },
      "description": "The mandate stood in for is not in force."
    },
    {
      "code": "MANDATE_OVERLAPS",
      "labels": {
        "en": "Mandate overlaps",
        "zh-Hans": "授权期间重叠"
      },
      "description": "The person holds this mandate already for some of these days."
    },
    {
      "code": "TOO_MANY_MANDATES",
      "labels": {
        "en": "Too many mandates",
        "zh-Hans": "授权数量过多"
      },
      "description": "A person holds no more mandates at once."
    },
    {
      "code": "AGENCY_WITHOUT_MANDATE",
      "labels": {
        "en": "No agency of the country",
        "zh-Hans": "非该国主管部门"
      },
      "description": "The organisation answered for nothing in that country at that time."
    },
    {
      "code": "MECHANISM_EXISTS",
      "labels": {
        "en": "Mechanism exists",
        "zh-Hans": "机制已存在"
      },
      "description": "The two agencies have a mechanism already that has not ended."
    },
    {
      "code": "OTHER_SIDE",
      "labels": {
        "en": "For the other side",
        "zh-Hans": "须由另一方办理"
      },
      "description": "It is for the other side to do."
    },
    {
      "code": "BOTH_SIDES",
      "labels": {
        "en": "Acts for both sides",
        "zh-Hans": "同时代表双方"
      },
      "description": "The caller also holds a mandate for the other side's agency."
    },
    {
      "code": "NOT_YOUR_AGENCY",
      "labels": {
        "en": "Not your agency",
        "zh-Hans": "非本部门事务"
      },
      "description": "The caller's agency is not the one that answers for it."
    },
    {
      "code": "NO_SIGNING",
      "labels": {
        "en": "No signature recorded",
        "zh-Hans": "尚无签署记录"
      },
      "description": "No signature was recorded that could be confirmed."
    },
    {
      "code": "GROUP_NOT_MEETING",
      "labels": {
        "en": "The group does not meet",
        "zh-Hans": "工作组未在运行"
      },
      "description": "A working group that rests or is over does not meet."
    },
    {
      "code": "MEETING_NOT_BEGUN",
      "labels": {
        "en": "Not begun yet",
        "zh-Hans": "会议尚未开始"
      },
      "description": "A meeting is held when it has begun."
    },
    {
      "code": "NO_MINUTES",
      "labels": {
        "en": "No minutes",
        "zh-Hans": "尚无纪要"
      },
      "description": "There are no minutes to agree."
    },
    {
      "code": "AGREED_ALREADY",
      "labels": {
        "en": "Agreed already",
        "zh-Hans": "已确认"
      },
      "description": "The caller's side has agreed the minutes as they are."
    },
    {
      "code": "ORGANIZATION_NOT_ACTIVE",
      "labels": {
        "en": "Organisation not active",
        "zh-Hans": "机构非活跃状态"
      },
      "description": "The organisation is not active in its source's register."
    },
    {
      "code": "MEMBERSHIP_EXISTS",
      "labels": {
        "en": "Membership exists",
        "zh-Hans": "成员资格已存在"
      },
      "description": "The organisation has a live membership already."
    },
    {
      "code": "AGENCY_REQUIRED",
      "labels": {
        "en": "Agency required",
        "zh-Hans": "须由该国主管部门办理"
      },
      "description": "The agency of the country has to do it."
    },
    {
      "code": "SPONSOR_NOT_AGENCY",
      "labels": {
        "en": "Sponsor is no agency",
        "zh-Hans": "推荐方非主管部门"
      },
      "description": "The sponsor is no agency that answers for memberships in the organisation's country."
    },
    {
      "code": "NOT_YOUR_COUNTRY",
      "labels": {
        "en": "Not your country",
        "zh-Hans": "非本国事务"
      },
      "description": "The agency answers for another country or subject."
    },
    {
      "code": "OPERATOR_ALONE",
      "labels": {
        "en": "Operator cannot act alone",
        "zh-Hans": "运营方不得单独推荐"
      },
      "description": "The centre's own operator never recommends alone."
    },
    {
      "code": "MERGE_INTO_ITSELF",
      "labels": {
        "en": "Merge into itself",
        "zh-Hans": "不能与自身合并"
      },
      "description": "Both ids are of one record."
    },
    {
      "code": "ALREADY_MERGED",
      "labels": {
        "en": "Already merged",
        "zh-Hans": "已被合并"
      },
      "description": "The record was merged into another one before."
    },
    {
      "code": "BOTH_HAVE_MEMBERSHIP",
      "labels": {
        "en": "Both have a membership",
        "zh-Hans": "双方均有成员资格"
      },
      "description": "Both organisations have a live membership; one has to end first."
    },
    {
      "code": "DIFFERENT_COUNTRIES",
      "labels": {
        "en": "Different countries",
        "zh-Hans": "国家不同"
      },
      "description": "The organisations are in different countries."
    },
    {
      "code": "FACTS_OF_REGISTER",
      "labels": {
        "en": "Changed by the secretariat",
        "zh-Hans": "须由秘书处更改"
      },
      "description": "These facts are changed by the secretariat."
    },
    {
      "code": "CIRCULAR_PARENTS",
      "labels": {
        "en": "Circular or too deep",
        "zh-Hans": "上级关系循环或过深"
      },
      "description": "An organisation would belong to itself, or stand too deep below others."
    },
    {
      "code": "NATIONAL_ID_TAKEN",
      "labels": {
        "en": "National id taken",
        "zh-Hans": "国家标识号已被使用"
      },
      "description": "Another organisation of the register has this national id."
    },
    {
      "code": "MEMBERSHIP_UNDER_WAY",
      "labels": {
        "en": "Membership under way",
        "zh-Hans": "成员资格在办或有效"
      },
      "description": "A membership of the organisation is under way."
    },
    {
      "code": "PERSON_EXISTS",
      "labels": {
        "en": "Person exists",
        "zh-Hans": "人员已登记"
      },
      "description": "The person is registered already."
    },
    {
      "code": "PERSON_SUSPENDED",
      "labels": {
        "en": "Person suspended",
        "zh-Hans": "人员已被中止"
      },
      "description": "The person is suspended."
    },
    {
      "code": "ADMIN_REQUIRED",
      "labels": {
        "en": "Administrator required",
        "zh-Hans": "须由管理员办理"
      },
      "description": "It takes an administrator."
    },
    {
      "code": "NOT_BY_MACHINE",
      "labels": {
        "en": "Not by a machine",
        "zh-Hans": "不得由机器代办"
      },
      "description": "No machine does it on behalf of a person."
    },
    {
      "code": "FOR_ONESELF",
      "labels": {
        "en": "Not for oneself",
        "zh-Hans": "不得为本人办理"
      },
      "description": "Nobody does it for themself."
    },
    {
      "code": "NOTHING_TO_RECORD",
      "labels": {
        "en": "Nothing to record",
        "zh-Hans": "无可登记内容"
      },
      "description": "None of the memberships can be recorded."
    },
    {
      "code": "ONE_SIDED",
      "labels": {
        "en": "One side alone",
        "zh-Hans": "仅一方"
      },
      "description": "Who signs is of China and of another country, unless it is said that it is not so."
    },
    {
      "code": "CONTRACT_ATTACHED",
      "labels": {
        "en": "Contract attached",
        "zh-Hans": "已关联合同"
      },
      "description": "Another contract is attached already."
    },
    {
      "code": "NOTICE_REQUIRED",
      "labels": {
        "en": "Notice required",
        "zh-Hans": "须先行通知"
      },
      "description": "For this reason a suspension takes a notice first."
    },
    {
      "code": "NOTICE_RUNNING",
      "labels": {
        "en": "Notice running",
        "zh-Hans": "通知期未满"
      },
      "description": "The member may still answer the notice."
    },
    {
      "code": "NOTICE_GIVEN",
      "labels": {
        "en": "Notice given already",
        "zh-Hans": "已发出通知"
      },
      "description": "A notice was given already."
    },
    {
      "code": "NO_NOTICE",
      "labels": {
        "en": "No notice",
        "zh-Hans": "未发出通知"
      },
      "description": "No notice was given."
    },
    {
      "code": "APPEAL_TOO_LATE",
      "labels": {
        "en": "Too late to appeal",
        "zh-Hans": "已过申诉期"
      },
      "description": "The time for an appeal is over."
    },
    {
      "code": "APPEALED_ALREADY",
      "labels": {
        "en": "Appealed already",
        "zh-Hans": "已提出申诉"
      },
      "description": "The member appealed against this suspension already."
    },
    {
      "code": "NO_APPEAL",
      "labels": {
        "en": "No appeal",
        "zh-Hans": "无待决申诉"
      },
      "description": "No appeal waits for the council."
    },
    {
      "code": "TIER_UNCHANGED",
      "labels": {
        "en": "Tier unchanged",
        "zh-Hans": "类别未变"
      },
      "description": "The membership has this tier already."
    },
    {
      "code": "MECHANISM_NOT_SIGNED",
      "labels": {
        "en": "Mechanism not signed",
        "zh-Hans": "机制尚未签署"
      },
      "description": "A mechanism that was never signed, or has ended, has no working groups."
    },
    {
      "code": "SEAT_OF_OTHER_SIDE",
      "labels": {
        "en": "From the other side",
        "zh-Hans": "人员属于另一方"
      },
      "description": "Whoever sits for a side comes from that side."
    },
    {
      "code": "CO_CHAIR_TAKEN",
      "labels": {
        "en": "Co-chair already named",
        "zh-Hans": "已有联合主席"
      },
      "description": "The side has a co-chair in that time."
    },
    {
      "code": "TERMS_OVERLAP",
      "labels": {
        "en": "Terms overlap",
        "zh-Hans": "任期重叠"
      },
      "description": "The same person has a place for the side in that time."
    },
    {
      "code": "NO_SUCH_SEAT",
      "labels": {
        "en": "No such place",
        "zh-Hans": "无此席位"
      },
      "description": "The group has no such place, or its term has ended."
    },
    {
      "code": "UNAUTHENTICATED",
      "labels": {
        "en": "Not signed in",
        "zh-Hans": "未登录"
      },
      "description": "The caller has no token."
    },
    {
      "code": "FORBIDDEN",
      "labels": {
        "en": "Not allowed",
        "zh-Hans": "无权限"
      },
      "description": "The caller's mandate does not allow it."
    },
    {
      "code": "MAY_NOT_SIGN",
      "labels": {
        "en": "May not sign",
        "zh-Hans": "无签署权限"
      },
      "description": "The mandate covers editing, not what commits whom the caller acts for."
    },
    {
      "code": "ORGANIZATION_SUSPENDED",
      "labels": {
        "en": "Organisation suspended",
        "zh-Hans": "机构成员资格已中止"
      },
      "description": "The membership of the caller's organisation is suspended."
    },
    {
      "code": "NOT_FOUND",
      "labels": {
        "en": "Not found",
        "zh-Hans": "未找到"
      },
      "description": "Nothing that the caller may see has this id."
    },
    {
      "code": "WRONG_STATE",
      "labels": {
        "en": "Not possible in this state",
        "zh-Hans": "当前状态不可执行"
      },
      "description": "The state does not allow it."
    },
    {
      "code": "STALE_VERSION",
      "labels": {
        "en": "Changed meanwhile",
        "zh-Hans": "内容已变更"
      },
      "description": "It was changed since the caller read it."
    },
    {
      "code": "SAME_PERSON",
      "labels": {
        "en": "Same person",
        "zh-Hans": "须另一人办理"
      },
      "description": "Four eyes: the same person did an earlier step."
    },
    {
      "code": "OWN_ORGANIZATION",
      "labels": {
        "en": "Own organisation",
        "zh-Hans": "涉及本机构"
      },
      "description": "The caller holds a mandate for the organisation concerned."
    },
    {
      "code": "NOT_OWN_ORGANIZATION",
      "labels": {
        "en": "Not your organisation",
        "zh-Hans": "非本机构"
      },
      "description": "The caller acts for another organisation."
    },
    {
      "code": "INVALID_INPUT",
      "labels": {
        "en": "Invalid input",
        "zh-Hans": "输入无效"
      },
      "description": "A value of the input cannot be taken."
    },
    {
      "code": "IDEMPOTENCY_KEY_REUSED",
      "labels": {
        "en": "Idempotency key reused",
        "zh-Hans": "幂等键重复使用"
      },
      "description": "The idempotency key was used with another input."
    },
    {
      "code": "HOST_NOT_ACTIVE",
      "labels": {
        "en": "Host is no active member",
        "zh-Hans": "接收单位非有效成员"
      },
      "description": "The host is no active member of the network, as far as is known here."
    },
    {
      "code": "APPLY_BY_PASSED",
      "labels": {
        "en": "Last day passed",
        "zh-Hans": "申请截止日期已过"
      },
      "description": "The last day for applications is over."
    },
    {
      "code": "PROFILE_EXISTS",
      "labels": {
        "en": "Profile exists",
        "zh-Hans": "档案已存在"
      },
      "description": "The caller has a profile already."
    },
    {
      "code": "NOT_OWN_PROFILE",
      "labels": {
        "en": "Not your profile",
        "zh-Hans": "非本人档案"
      },
      "description": "The profile is another talent's."
    },
    {
      "code": "PROFILE_INCOMPLETE",
      "labels": {
        "en": "Profile incomplete",
        "zh-Hans": "档案不完整"
      },
      "description": "A published profile needs more than this one has."
    },
    {
      "code": "ORCID_TAKEN",
      "labels": {
        "en": "ORCID iD taken",
        "zh-Hans": "ORCID 已被使用"
      },
      "description": "The ORCID iD stands in another profile."
    },
    {
      "code": "OWNER_NOT_ACTIVE",
      "labels": {
        "en": "Owner is not an active member",
        "zh-Hans": "所有者不是有效成员"
      },
      "description": "The owner is not an active member of the network."
    },
    {
      "code": "LISTING_INCOMPLETE",
      "labels": {
        "en": "Listing incomplete",
        "zh-Hans": "信息不完整"
      },
      "description": "The listing lacks what it needs to be handed in; the details name it."
    },
    {
      "code": "LISTING_UNDER_REVIEW",
      "labels": {
        "en": "Listing under review",
        "zh-Hans": "审核中不可修改"
      },
      "description": "The listing is under review and not edited."
    },
    {
      "code": "LISTING_PUBLISHED",
      "labels": {
        "en": "Listing published",
        "zh-Hans": "已发布不可修改"
      },
      "description": "The listing has been published and is not edited."
    },
    {
      "code": "LISTING_BLOCKED",
      "labels": {
        "en": "Listing blocked",
        "zh-Hans": "已冻结不可修改"
      },
      "description": "The listing is blocked and not edited."
    },
    {
      "code": "BLOCK_CAUSE_PRESENT",
      "labels": {
        "en": "Blocked for this cause already",
        "zh-Hans": "已因该原因冻结"
      },
      "description": "The listing is blocked for this cause already."
    },
    {
      "code": "BLOCK_CAUSE_ABSENT",
      "labels": {
        "en": "Not blocked for this cause",
        "zh-Hans": "未因该原因冻结"
      },
      "description": "The listing is not blocked for this cause."
    },
    {
      "code": "SUBJECT_TAKEN",
      "labels": {
        "en": "Subject taken",
        "zh-Hans": "主体标识已被占用"
      },
      "description": "An active system has this subject already."
    }
  ],
  "RegistrationOutcome": [
    {
      "code": "MERGED",
      "labels": {
        "en": "Merged earlier",
        "zh-Hans": "此前已合并"
      },
      "description": "Its record was merged into another one, which stays as it is."
    },
    {
      "code": "REGISTERED",
      "labels": {
        "en": "Registered",
        "zh-Hans": "已登记"
      },
      "description": "It is new in the register."
    },
    {
      "code": "UPDATED",
      "labels": {
        "en": "Updated",
        "zh-Hans": "已更新"
      },
      "description": "Its facts changed."
    },
    {
      "code": "KEPT",
      "labels": {
        "en": "Kept",
        "zh-Hans": "保留本库内容"
      },
      "description": "Its source changed only what was edited here; that was kept."
    },
    {
      "code": "UNCHANGED",
      "labels": {
        "en": "Unchanged",
        "zh-Hans": "无变化"
      },
      "description": "It was already there, just so."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已撤回"
      },
      "description": "It was entered as withdrawn, or changed to that."
    },
    {
      "code": "OLDER",
      "labels": {
        "en": "Older than registered",
        "zh-Hans": "早于已登记内容"
      },
      "description": "Its source stated this before what is registered, which stays: sourceModifiedOn tells since when. takeOlder takes it."
    },
    {
      "code": "REFUSED",
      "labels": {
        "en": "Refused",
        "zh-Hans": "已拒绝"
      },
      "description": "It was not taken."
    }
  ],
  "ResearchStage": [
    {
      "code": "R1",
      "labels": {
        "en": "R1 First-stage researcher",
        "zh-Hans": "R1 初级研究人员",
        "th": "R1 นักวิจัยระยะเริ่มต้น",
        "vi": "R1 Nhà nghiên cứu giai đoạn đầu",
        "id": "R1 Peneliti tahap awal",
        "ms": "R1 Penyelidik peringkat awal"
      },
      "description": "First-stage researcher, up to the doctorate."
    },
    {
      "code": "R2",
      "labels": {
        "en": "R2 Recognised researcher",
        "zh-Hans": "R2 合格研究人员",
        "th": "R2 นักวิจัยที่ได้รับการยอมรับ",
        "vi": "R2 Nhà nghiên cứu được công nhận",
        "id": "R2 Peneliti diakui",
        "ms": "R2 Penyelidik diiktiraf"
      },
      "description": "Recognised researcher, with a doctorate or the like, not yet independent."
    },
    {
      "code": "R3",
      "labels": {
        "en": "R3 Established researcher",
        "zh-Hans": "R3 资深研究人员",
        "th": "R3 นักวิจัยอิสระ",
        "vi": "R3 Nhà nghiên cứu độc lập",
        "id": "R3 Peneliti mapan",
        "ms": "R3 Penyelidik mantap"
      },
      "description": "Established researcher, who works independently."
    },
    {
      "code": "R4",
      "labels": {
        "en": "R4 Leading researcher",
        "zh-Hans": "R4 领军研究人员",
        "th": "R4 นักวิจัยชั้นนำ",
        "vi": "R4 Nhà nghiên cứu đầu ngành",
        "id": "R4 Peneliti terkemuka",
        "ms": "R4 Penyelidik terkemuka"
      },
      "description": "Leading researcher, who leads the field."
    }
  ],
  "Role": [
    {
      "code": "PUBLIC",
      "labels": {
        "en": "Public",
        "zh-Hans": "公众",
        "th": "สาธารณะ",
        "vi": "Công chúng",
        "id": "Publik",
        "ms": "Awam"
      },
      "description": "Without a token."
    },
    {
      "code": "MEMBER",
      "labels": {
        "en": "Member",
        "zh-Hans": "成员单位",
        "th": "สมาชิก",
        "vi": "Thành viên",
        "id": "Anggota",
        "ms": "Ahli"
      },
      "description": "Acts for one organisation."
    },
    {
      "code": "TALENT",
      "labels": {
        "en": "Talent",
        "zh-Hans": "科技人才",
        "th": "บุคลากร",
        "vi": "Nhân tài",
        "id": "Talenta",
        "ms": "Bakat"
      },
      "description": "Acts for one talent profile."
    },
    {
      "code": "AGENCY",
      "labels": {
        "en": "National agency",
        "zh-Hans": "国家科技主管部门",
        "th": "หน่วยงานแห่งชาติ",
        "vi": "Cơ quan quốc gia",
        "id": "Lembaga nasional",
        "ms": "Agensi negara"
      },
      "description": "Acts for the science and technology agency of one country."
    },
    {
      "code": "SECRETARIAT",
      "labels": {
        "en": "Secretariat",
        "zh-Hans": "秘书处",
        "th": "สำนักเลขาธิการ",
        "vi": "Ban thư ký",
        "id": "Sekretariat",
        "ms": "Urus setia"
      },
      "description": "Staff of the centre."
    },
    {
      "code": "COUNCIL",
      "labels": {
        "en": "Council",
        "zh-Hans": "理事会",
        "th": "สภา",
        "vi": "Hội đồng",
        "id": "Dewan",
        "ms": "Majlis"
      },
      "description": "Admits members."
    },
    {
      "code": "COMPLIANCE",
      "labels": {
        "en": "Compliance",
        "zh-Hans": "合规",
        "th": "กำกับดูแล",
        "vi": "Tuân thủ",
        "id": "Kepatuhan",
        "ms": "Pematuhan"
      },
      "description": "Decides on export control."
    },
    {
      "code": "PARTNER_SYSTEM",
      "labels": {
        "en": "Partner system",
        "zh-Hans": "伙伴国系统",
        "th": "ระบบของประเทศคู่ค้า",
        "vi": "Hệ thống đối tác",
        "id": "Sistem mitra",
        "ms": "Sistem rakan"
      },
      "description": "A partner country's machine."
    },
    {
      "code": "ADMIN",
      "labels": {
        "en": "Administrator",
        "zh-Hans": "管理员",
        "th": "ผู้ดูแลระบบ",
        "vi": "Quản trị viên",
        "id": "Administrator",
        "ms": "Pentadbir"
      },
      "description": "Runs the system."
    }
  ],
  "SearchKind": [
    {
      "code": "ORGANIZATION",
      "labels": {
        "en": "Organisation",
        "zh-Hans": "机构"
      },
      "description": "Organisations: names, places, types, fields."
    },
    {
      "code": "MEMBERSHIP",
      "labels": {
        "en": "Membership",
        "zh-Hans": "成员资格"
      },
      "description": "Memberships and applications, by their whole number."
    },
    {
      "code": "LISTING",
      "labels": {
        "en": "Offer or request",
        "zh-Hans": "供需信息"
      },
      "description": "Offers and requests: titles, summaries, numbers. The newest hundred that are found are ranked at a time."
    },
    {
      "code": "POSITION",
      "labels": {
        "en": "Position",
        "zh-Hans": "岗位"
      },
      "description": "Positions: titles and summaries. The newest hundred that are found are ranked at a time."
    }
  ],
  "SearchMatchField": [
    {
      "code": "NAME",
      "labels": {
        "en": "Name",
        "zh-Hans": "名称"
      },
      "description": "One of its names."
    },
    {
      "code": "CITY",
      "labels": {
        "en": "City",
        "zh-Hans": "城市"
      },
      "description": "The city of its seat."
    },
    {
      "code": "COUNTRY",
      "labels": {
        "en": "Country",
        "zh-Hans": "国家"
      },
      "description": "A name or the code of the country of its seat."
    },
    {
      "code": "TYPE",
      "labels": {
        "en": "Type",
        "zh-Hans": "类型"
      },
      "description": "The name of one of its types."
    },
    {
      "code": "FIELD",
      "labels": {
        "en": "Field",
        "zh-Hans": "领域"
      },
      "description": "The name or code of one of the fields of interest of a member."
    }
  ],
  "SearchRank": [
    {
      "code": "EXACT",
      "labels": {
        "en": "Exact",
        "zh-Hans": "完全一致"
      },
      "description": "It is called, or numbered, just so."
    },
    {
      "code": "BEGINS",
      "labels": {
        "en": "Begins so",
        "zh-Hans": "以此开头"
      },
      "description": "A name of it begins so."
    },
    {
      "code": "WORDS",
      "labels": {
        "en": "All words",
        "zh-Hans": "包含全部词语"
      },
      "description": "All words are in its names."
    },
    {
      "code": "LIKE",
      "labels": {
        "en": "Alike",
        "zh-Hans": "近似"
      },
      "description": "It is found by something else, or by words that are written like these."
    }
  ],
  "SeatRole": [
    {
      "code": "CO_CHAIR",
      "labels": {
        "en": "Co-chair",
        "zh-Hans": "联合主席",
        "th": "ประธานร่วม",
        "vi": "Đồng chủ tịch",
        "id": "Ketua bersama",
        "ms": "Pengerusi bersama"
      },
      "description": "Chairs it for a side, together with the other side's co-chair."
    },
    {
      "code": "MEMBER",
      "labels": {
        "en": "Member",
        "zh-Hans": "成员",
        "th": "สมาชิก",
        "vi": "Thành viên",
        "id": "Anggota",
        "ms": "Ahli"
      },
      "description": "Belongs to it."
    }
  ],
  "SigningKind": [
    {
      "code": "MOU",
      "labels": {
        "en": "Memorandum of understanding",
        "zh-Hans": "谅解备忘录"
      },
      "description": "A memorandum of understanding."
    },
    {
      "code": "COOPERATION_AGREEMENT",
      "labels": {
        "en": "Cooperation agreement",
        "zh-Hans": "合作协议"
      },
      "description": "An agreement to cooperate."
    },
    {
      "code": "LICENCE",
      "labels": {
        "en": "Licence",
        "zh-Hans": "许可协议"
      },
      "description": "A licence."
    },
    {
      "code": "JOINT_LABORATORY",
      "labels": {
        "en": "Joint laboratory",
        "zh-Hans": "共建联合实验室"
      },
      "description": "The founding of a joint laboratory."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Something else."
    }
  ],
  "SigningOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "SigningState": [
    {
      "code": "SIGNED",
      "labels": {
        "en": "Signed",
        "zh-Hans": "已签署"
      },
      "description": "It was signed."
    },
    {
      "code": "WITHDRAWN",
      "labels": {
        "en": "Withdrawn",
        "zh-Hans": "已撤回"
      },
      "description": "It is taken back."
    }
  ],
  "StatisticsInterval": [
    {
      "code": "DAY",
      "labels": {
        "en": "Day",
        "zh-Hans": "日",
        "th": "วัน",
        "vi": "Ngày",
        "id": "Hari",
        "ms": "Hari"
      },
      "description": "Days."
    },
    {
      "code": "MONTH",
      "labels": {
        "en": "Month",
        "zh-Hans": "月",
        "th": "เดือน",
        "vi": "Tháng",
        "id": "Bulan",
        "ms": "Bulan"
      },
      "description": "Months of the calendar."
    },
    {
      "code": "QUARTER",
      "labels": {
        "en": "Quarter",
        "zh-Hans": "季度",
        "th": "ไตรมาส",
        "vi": "Quý",
        "id": "Triwulan",
        "ms": "Suku tahun"
      },
      "description": "Quarters of the calendar."
    },
    {
      "code": "YEAR",
      "labels": {
        "en": "Year",
        "zh-Hans": "年",
        "th": "ปี",
        "vi": "Năm",
        "id": "Tahun",
        "ms": "Tahun"
      },
      "description": "Years of the calendar."
    }
  ],
  "SuspensionReach": [
    {
      "code": "EVERY_MANDATE",
      "labels": {
        "en": "Every mandate",
        "zh-Hans": "所有授权"
      },
      "description": "Under every mandate: suspended by an administrator."
    },
    {
      "code": "NOT_OF_STAFF",
      "labels": {
        "en": "Every mandate but those of the staff",
        "zh-Hans": "除工作人员授权外的所有授权"
      },
      "description": "Under every mandate but those of the staff (SECRETARIAT, COUNCIL, COMPLIANCE, ADMIN): suspended by the secretariat."
    }
  ],
  "TalentProfileOrder": [
    {
      "code": "PUBLISHED_DESC",
      "labels": {
        "en": "Published, latest first",
        "zh-Hans": "发布时间(降序)"
      },
      "description": "Latest published first, drafts by when they were made; the default."
    },
    {
      "code": "PUBLISHED",
      "labels": {
        "en": "Published",
        "zh-Hans": "发布时间"
      },
      "description": "Earliest published first, drafts by when they were made."
    }
  ],
  "TalentProfileState": [
    {
      "code": "DRAFT",
      "labels": {
        "en": "Draft",
        "zh-Hans": "草稿",
        "th": "ฉบับร่าง",
        "vi": "Bản nháp",
        "id": "Draf",
        "ms": "Draf"
      },
      "description": "The talent is writing it; only the secretariat sees it beside them."
    },
    {
      "code": "PUBLISHED",
      "labels": {
        "en": "Published",
        "zh-Hans": "已发布",
        "th": "เผยแพร่แล้ว",
        "vi": "Đã công bố",
        "id": "Diterbitkan",
        "ms": "Diterbitkan"
      },
      "description": "It is open to the network."
    }
  ],
  "TaskKind": [
    {
      "code": "COMPLETE_APPLICATION",
      "labels": {
        "en": "Complete the application",
        "zh-Hans": "完善并提交申请",
        "th": "กรอกใบสมัครให้ครบ",
        "vi": "Hoàn tất đơn",
        "id": "Lengkapi permohonan",
        "ms": "Lengkapkan permohonan"
      },
      "description": "Complete the application and hand it in."
    },
    {
      "code": "SCREEN_APPLICATION",
      "labels": {
        "en": "Screen the application",
        "zh-Hans": "初审申请",
        "th": "คัดกรองใบสมัคร",
        "vi": "Sơ duyệt đơn",
        "id": "Saring permohonan",
        "ms": "Saring permohonan"
      },
      "description": "Take the application into vetting, or decline it."
    },
    {
      "code": "RECOMMEND",
      "labels": {
        "en": "Recommend",
        "zh-Hans": "出具推荐意见",
        "th": "ให้ความเห็นแนะนำ",
        "vi": "Cho ý kiến giới thiệu",
        "id": "Beri rekomendasi",
        "ms": "Beri syor"
      },
      "description": "Recommend the application, or advise against it."
    },
    {
      "code": "ANSWER_REQUEST",
      "labels": {
        "en": "Answer the request",
        "zh-Hans": "补充材料",
        "th": "ตอบคำขอข้อมูล",
        "vi": "Bổ sung thông tin",
        "id": "Jawab permintaan",
        "ms": "Jawab permintaan"
      },
      "description": "Give the information that was asked for."
    },
    {
      "code": "DECIDE_APPLICATION",
      "labels": {
        "en": "Decide on the application",
        "zh-Hans": "审议申请",
        "th": "พิจารณาใบสมัคร",
        "vi": "Quyết định đơn",
        "id": "Putuskan permohonan",
        "ms": "Putuskan permohonan"
      },
      "description": "Admit the organisation, or reject the application."
    },
    {
      "code": "RENEW",
      "labels": {
        "en": "Renew the membership",
        "zh-Hans": "办理续期",
        "th": "ต่ออายุสมาชิกภาพ",
        "vi": "Gia hạn tư cách thành viên",
        "id": "Perpanjang keanggotaan",
        "ms": "Perbaharui keahlian"
      },
      "description": "Confirm the organisation's data for another term."
    },
    {
      "code": "SETTLE_SUSPENSION",
      "labels": {
        "en": "Settle the suspension",
        "zh-Hans": "处理中止事项",
        "th": "จัดการการระงับ",
        "vi": "Xử lý việc đình chỉ",
        "id": "Selesaikan penangguhan",
        "ms": "Selesaikan penggantungan"
      },
      "description": "Lift the suspension, or have the membership ended."
    },
    {
      "code": "SETTLE_NOTICE",
      "labels": {
        "en": "Settle the notice",
        "zh-Hans": "处理中止通知",
        "th": "พิจารณาหนังสือแจ้ง",
        "vi": "Xử lý thông báo",
        "id": "Tindak lanjuti pemberitahuan",
        "ms": "Selesaikan notis"
      },
      "description": "Suspend for the reason of the notice when the time to answer is over, or take the notice back."
    },
    {
      "code": "DECIDE_APPEAL",
      "labels": {
        "en": "Decide the appeal",
        "zh-Hans": "裁定申诉",
        "th": "พิจารณาอุทธรณ์",
        "vi": "Quyết định khiếu nại",
        "id": "Putuskan keberatan",
        "ms": "Putuskan rayuan"
      },
      "description": "Decide the appeal against a suspension."
    },
    {
      "code": "CONFIRM_RECORDING",
      "labels": {
        "en": "Confirm recorded memberships",
        "zh-Hans": "确认已登记的成员资格",
        "th": "ยืนยันสมาชิกภาพที่บันทึก",
        "vi": "Xác nhận tư cách thành viên đã ghi",
        "id": "Konfirmasi keanggotaan yang dicatat",
        "ms": "Sahkan keahlian yang direkodkan"
      },
      "description": "Confirm memberships that another person proposed to record, or discard them."
    },
    {
      "code": "CHECK_ORGANIZATION",
      "labels": {
        "en": "Check the organisation",
        "zh-Hans": "核对机构信息",
        "th": "ตรวจสอบหน่วยงาน",
        "vi": "Kiểm tra tổ chức",
        "id": "Periksa organisasi",
        "ms": "Semak organisasi"
      },
      "description": "See whether the register or the source of an organisation is right, or whether its membership ends."
    },
    {
      "code": "REVIEW_DUPLICATES",
      "labels": {
        "en": "Review possible duplicates",
        "zh-Hans": "处理疑似重复机构",
        "th": "ตรวจสอบรายการที่อาจซ้ำกัน",
        "vi": "Xem xét các bản ghi có thể trùng",
        "id": "Tinjau kemungkinan duplikat",
        "ms": "Semak rekod yang mungkin berulang"
      },
      "description": "Merge or dismiss possible duplicates: one task for all of them, see duplicates."
    },
    {
      "code": "ANSWER_PROPOSAL",
      "labels": {
        "en": "Answer the proposal",
        "zh-Hans": "答复机制提议",
        "th": "ตอบข้อเสนอ",
        "vi": "Trả lời đề xuất",
        "id": "Jawab usulan",
        "ms": "Jawab cadangan"
      },
      "description": "Take up negotiations about a proposed mechanism, or end it."
    },
    {
      "code": "CONFIRM_SIGNING",
      "labels": {
        "en": "Confirm the signature",
        "zh-Hans": "确认签署",
        "th": "ยืนยันการลงนาม",
        "vi": "Xác nhận việc ký kết",
        "id": "Konfirmasi penandatanganan",
        "ms": "Sahkan tandatangan"
      },
      "description": "Confirm the signature that the other side has recorded, or record it otherwise."
    },
    {
      "code": "REVIEW_MECHANISM",
      "labels": {
        "en": "Review the mechanism",
        "zh-Hans": "评估机制",
        "th": "ทบทวนกลไก",
        "vi": "Rà soát cơ chế",
        "id": "Tinjau mekanisme",
        "ms": "Semak mekanisme"
      },
      "description": "Review a mechanism with the other side, and record what came of it."
    },
    {
      "code": "DO_ACTION_ITEM",
      "labels": {
        "en": "Do the action item",
        "zh-Hans": "完成行动事项",
        "th": "ดำเนินการตามข้อตกลง",
        "vi": "Thực hiện công việc đã thống nhất",
        "id": "Kerjakan tindak lanjut",
        "ms": "Laksanakan tindakan"
      },
      "description": "Do what a working group agreed to be done, and record what came of it."
    },
    {
      "code": "RECORD_MEETING",
      "labels": {
        "en": "Record the meeting",
        "zh-Hans": "登记会议情况",
        "th": "บันทึกการประชุม",
        "vi": "Ghi nhận cuộc họp",
        "id": "Catat rapat",
        "ms": "Rekod mesyuarat"
      },
      "description": "Record that a meeting was held, or move or cancel it."
    },
    {
      "code": "DRAFT_MINUTES",
      "labels": {
        "en": "Draft the minutes",
        "zh-Hans": "起草会议纪要",
        "th": "ร่างรายงานการประชุม",
        "vi": "Soạn biên bản",
        "id": "Susun notulen",
        "ms": "Draf minit"
      },
      "description": "Draft the minutes of a meeting."
    },
    {
      "code": "AGREE_MINUTES",
      "labels": {
        "en": "Agree the minutes",
        "zh-Hans": "确认会议纪要",
        "th": "รับรองรายงานการประชุม",
        "vi": "Thống nhất biên bản",
        "id": "Sepakati notulen",
        "ms": "Persetujui minit"
      },
      "description": "Agree the minutes of a meeting, or change them."
    }
  ],
  "TransferMode": [
    {
      "code": "LICENSE",
      "labels": {
        "en": "Licence",
        "zh-Hans": "许可",
        "th": "การอนุญาตให้ใช้สิทธิ",
        "vi": "Cấp phép",
        "id": "Lisensi",
        "ms": "Lesen"
      },
      "description": "The right to use it."
    },
    {
      "code": "ASSIGNMENT",
      "labels": {
        "en": "Assignment",
        "zh-Hans": "转让",
        "th": "การโอนสิทธิ",
        "vi": "Chuyển nhượng",
        "id": "Pengalihan",
        "ms": "Penyerahan hak"
      },
      "description": "The right itself."
    },
    {
      "code": "JOINT_DEVELOPMENT",
      "labels": {
        "en": "Joint development",
        "zh-Hans": "合作开发",
        "th": "การพัฒนาร่วม",
        "vi": "Hợp tác phát triển",
        "id": "Pengembangan bersama",
        "ms": "Pembangunan bersama"
      },
      "description": "It is developed further together."
    },
    {
      "code": "SERVICE",
      "labels": {
        "en": "Service",
        "zh-Hans": "技术服务",
        "th": "บริการ",
        "vi": "Dịch vụ",
        "id": "Layanan",
        "ms": "Perkhidmatan"
      },
      "description": "Work is done with it."
    },
    {
      "code": "CONSULTING",
      "labels": {
        "en": "Consulting",
        "zh-Hans": "技术咨询",
        "th": "ที่ปรึกษา",
        "vi": "Tư vấn",
        "id": "Konsultasi",
        "ms": "Perundingan"
      },
      "description": "Advice is given on it."
    },
    {
      "code": "EQUITY",
      "labels": {
        "en": "Equity",
        "zh-Hans": "作价入股",
        "th": "การร่วมทุน",
        "vi": "Góp vốn",
        "id": "Penyertaan modal",
        "ms": "Ekuiti"
      },
      "description": "A share in a company."
    }
  ],
  "Visibility": [
    {
      "code": "PUBLIC",
      "labels": {
        "en": "Public",
        "zh-Hans": "公开",
        "th": "สาธารณะ",
        "vi": "Công khai",
        "id": "Publik",
        "ms": "Awam"
      },
      "description": "Everybody who sees the profile, other talents too."
    },
    {
      "code": "NETWORK",
      "labels": {
        "en": "Network",
        "zh-Hans": "合作网络内",
        "th": "ภายในเครือข่าย",
        "vi": "Trong mạng lưới",
        "id": "Jaringan",
        "ms": "Rangkaian"
      },
      "description": "Members of the network, national agencies and the staff of the centre."
    },
    {
      "code": "PRIVATE",
      "labels": {
        "en": "Private",
        "zh-Hans": "仅本人",
        "th": "ส่วนตัว",
        "vi": "Riêng tư",
        "id": "Pribadi",
        "ms": "Peribadi"
      },
      "description": "The talent and the secretariat alone."
    }
  ],
  "Vote": [
    {
      "code": "FOR",
      "labels": {
        "en": "For",
        "zh-Hans": "赞成",
        "th": "เห็นด้วย",
        "vi": "Tán thành",
        "id": "Setuju",
        "ms": "Menyokong"
      },
      "description": "For what was asked."
    },
    {
      "code": "AGAINST",
      "labels": {
        "en": "Against",
        "zh-Hans": "反对",
        "th": "ไม่เห็นด้วย",
        "vi": "Không tán thành",
        "id": "Tidak setuju",
        "ms": "Menentang"
      },
      "description": "Against it."
    },
    {
      "code": "ABSTAIN",
      "labels": {
        "en": "Abstention",
        "zh-Hans": "弃权",
        "th": "งดออกเสียง",
        "vi": "Bỏ phiếu trắng",
        "id": "Abstain",
        "ms": "Berkecuali"
      },
      "description": "Neither; counts for the quorum."
    },
    {
      "code": "RECUSED",
      "labels": {
        "en": "Recused",
        "zh-Hans": "回避",
        "th": "ถอนตัวจากการพิจารณา",
        "vi": "Không tham gia do có lợi ích liên quan",
        "id": "Mengundurkan diri",
        "ms": "Menarik diri"
      },
      "description": "Took no part, as an interest of theirs is concerned; does not count for the quorum."
    }
  ],
  "WithheldReason": [
    {
      "code": "SCOPE_MISSING",
      "labels": {
        "en": "Scope missing",
        "zh-Hans": "缺少权限范围"
      },
      "description": "The event is restricted, and the system or its token has no scope events:restricted."
    },
    {
      "code": "NOT_FOR_COUNTRY",
      "labels": {
        "en": "Not for this country",
        "zh-Hans": "不面向该国"
      },
      "description": "The event is not for the system's country."
    }
  ],
  "WorkingGroupOrder": [
    {
      "code": "CREATED",
      "labels": {
        "en": "Created",
        "zh-Hans": "创建时间"
      },
      "description": "Oldest first."
    },
    {
      "code": "CREATED_DESC",
      "labels": {
        "en": "Created, latest first",
        "zh-Hans": "创建时间(降序)"
      },
      "description": "Latest first; the default."
    }
  ],
  "WorkingGroupReason": [
    {
      "code": "TERM_OVER",
      "labels": {
        "en": "Term over",
        "zh-Hans": "任期届满"
      },
      "description": "The term is over."
    },
    {
      "code": "REPLACED",
      "labels": {
        "en": "Replaced",
        "zh-Hans": "由他人接任"
      },
      "description": "Somebody else takes the place."
    },
    {
      "code": "RESIGNED",
      "labels": {
        "en": "Resigned",
        "zh-Hans": "辞任"
      },
      "description": "They wish to leave it."
    },
    {
      "code": "NO_ACTIVITY",
      "labels": {
        "en": "No activity",
        "zh-Hans": "长期无活动"
      },
      "description": "Nothing came of it for a long time."
    },
    {
      "code": "PURPOSE_FULFILLED",
      "labels": {
        "en": "Purpose fulfilled",
        "zh-Hans": "任务完成"
      },
      "description": "What it was established for is done."
    },
    {
      "code": "MERGED",
      "labels": {
        "en": "Merged into another group",
        "zh-Hans": "并入其他工作组"
      },
      "description": "Another group goes on with its work."
    },
    {
      "code": "MECHANISM_ENDED",
      "labels": {
        "en": "Mechanism ended",
        "zh-Hans": "机制终止"
      },
      "description": "The mechanism ended."
    },
    {
      "code": "ENTERED_IN_ERROR",
      "labels": {
        "en": "Entered in error",
        "zh-Hans": "误录"
      },
      "description": "It was entered by mistake."
    },
    {
      "code": "OTHER",
      "labels": {
        "en": "Other",
        "zh-Hans": "其他"
      },
      "description": "Another reason, told in the note."
    }
  ],
  "WorkingGroupState": [
    {
      "code": "ESTABLISHED",
      "labels": {
        "en": "Established",
        "zh-Hans": "已设立",
        "th": "จัดตั้งแล้ว",
        "vi": "Đã thành lập",
        "id": "Dibentuk",
        "ms": "Ditubuhkan"
      },
      "description": "It was agreed; a side has still to name its co-chair."
    },
    {
      "code": "ACTIVE",
      "labels": {
        "en": "Active",
        "zh-Hans": "运行中",
        "th": "ดำเนินงาน",
        "vi": "Đang hoạt động",
        "id": "Aktif",
        "ms": "Aktif"
      },
      "description": "Both sides have named a co-chair."
    },
    {
      "code": "DORMANT",
      "labels": {
        "en": "Dormant",
        "zh-Hans": "休眠",
        "th": "พักการดำเนินงาน",
        "vi": "Tạm ngưng hoạt động",
        "id": "Tidak aktif",
        "ms": "Tidak aktif"
      },
      "description": "It does not meet at present."
    },
    {
      "code": "DISSOLVED",
      "labels": {
        "en": "Dissolved",
        "zh-Hans": "已解散",
        "th": "ยุบแล้ว",
        "vi": "Đã giải thể",
        "id": "Dibubarkan",
        "ms": "Dibubarkan"
      },
      "description": "It is over."
    }
  ]
};
