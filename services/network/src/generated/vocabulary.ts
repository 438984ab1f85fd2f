/* Generated from the schema folders by `npm run generate`; never edited. */

/** One value of an enum: its labels by language tag (English and simplified Chinese always) and its description. */
export interface VocabularyValue {
  readonly code: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly description: string;
}

/** The values of every enum of the graph, by the enum's name. */
export const vocabulary: Readonly<Record<string, readonly VocabularyValue[]>> = {
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
  "DuplicateReason": [
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
      "description": "The term ended without renewal."
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
      "description": "By displayed name, A to Z; the default without search."
    },
    {
      "code": "NAME_DESC",
      "labels": {
        "en": "Name, descending",
        "zh-Hans": "名称(降序)"
      },
      "description": "By displayed name, Z to A."
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
  "RefusalCode": [
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
      "code": "MAY_NOT_SIGN",
      "labels": {
        "en": "May not sign",
        "zh-Hans": "无签署权限"
      },
      "description": "The mandate covers editing, not decisions."
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
    }
  ],
  "RegistrationOutcome": [
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
      "code": "REFUSED",
      "labels": {
        "en": "Refused",
        "zh-Hans": "已拒绝"
      },
      "description": "It was not taken."
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
  ]
};
