import { type LocalPerson, mandatesOf } from './local-person.ts';

/** A text in the languages of the page. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

type Mandate = Required<Pick<LocalPerson, 'role'>> & Pick<LocalPerson, 'organization' | 'country'> & { readonly place?: Text };

/** Somebody whom the local issuer offers to sign in as. Who holds several mandates chooses among them with `acting-as`. */
export interface ReadyPerson {
  readonly person: string;
  readonly name: Text;
  /** Each with a word on what it is for. */
  readonly mandates: readonly (LocalPerson & Mandate)[];
  readonly scope: string;
}

/** Records of a system that ready-made people act for. */
export interface ReadyPlaces {
  /** Members, and who applies to be one. */
  readonly organizations: readonly { readonly id: string; readonly country: string; readonly name: Text }[];
  /** The agency of a country. */
  readonly agencies: readonly { readonly id: string; readonly country: string; readonly name: Text }[];
}

export const noPlaces: ReadyPlaces = { organizations: [], agencies: [] };

const text = (en: string, zh: string): Text => ({ en, zh });

const countries: Readonly<Record<string, Text>> = { CN: text('China', '中国'), TH: text('Thailand', '泰国'), VN: text('Vietnam', '越南') };

/** At least two for each role; members only where the system has organisations, as each acts for one. */
export function readyPeople({ organizations, agencies }: ReadyPlaces): readonly ReadyPerson[] {
  const [first, second] = organizations;
  const asMember = ({ id, name }: ReadyPlaces['organizations'][number]) => ({ role: 'MEMBER' as const, organization: id, place: name });
  const officer = (country: string) => {
    const agency = agencies.find((candidate) => candidate.country === country);
    return {
      role: 'AGENCY' as const,
      country,
      ...(agency && { organization: agency.id }),
      place:
        agency === undefined
          ? placeOf(country)
          : text(`${placeOf(country).en}: ${agency.name.en}`, `${placeOf(country).zh}：${agency.name.zh}`),
    };
  };
  const machine = (country: string) => ({ role: 'PARTNER_SYSTEM' as const, country, place: placeOf(country) });
  return [
    ready('secretariat-1', text('Li Na', '李娜'), [{ role: 'SECRETARIAT' }]),
    ready('secretariat-2', text('Huang Qiang', '黄强'), [{ role: 'SECRETARIAT' }, { role: 'COUNCIL' }]),
    ready('council-1', text('Nurul Aziz', '努鲁·阿齐兹'), [{ role: 'COUNCIL' }]),
    ready('council-2', text('Chen Jianguo', '陈建国'), [{ role: 'COUNCIL' }, ...(second ? [asMember(second)] : [])]),
    ready('compliance-1', text('Wu Min', '吴敏'), [{ role: 'COMPLIANCE' }]),
    ready('compliance-2', text('Tan Wei Ling', '陈慧玲'), [{ role: 'COMPLIANCE' }]),
    ready('agency-th', text('Suda Phromma', '素达·蓬玛'), [officer('TH'), ...(first?.country === 'TH' ? [asMember(first)] : [])]),
    ready('agency-vn', text('Pham Van Duc', '范文德'), [officer('VN')]),
    ready('agency-cn', text('Zhao Lei', '赵磊'), [officer('CN')]),
    ...organizations.map((organization, index) =>
      ready(`member-${organization.id.slice(-12)}`, memberName(organizations, index), [asMember(organization)]),
    ),
    ready('talent-1', text('Dr Anan Wong', '阿南·翁博士'), [{ role: 'TALENT' }]),
    ready('talent-2', text('Dr Nguyen Thu Ha', '阮秋霞博士'), [{ role: 'TALENT' }]),
    ready('partner-th', text('System of Thailand', '泰国系统'), [machine('TH')], 'events:read'),
    ready('partner-vn', text('System of Vietnam', '越南系统'), [machine('VN')], 'events:read'),
    ready('admin-1', text('Operator one', '运维一'), [{ role: 'ADMIN' }]),
    ready('admin-2', text('Operator two', '运维二'), [{ role: 'ADMIN' }]),
  ];
}

const memberNames: Readonly<Record<string, readonly Text[]>> = {
  CN: [text('Zhang Min', '张敏'), text('Liu Yang', '刘洋')],
  TH: [text('Somchai Jaidee', '颂猜·斋迪'), text('Malee Srisuk', '玛丽·西素'), text('Niran Thongdee', '尼兰·通迪')],
  VN: [text('Tran Thi Mai', '陈氏梅')],
  ID: [text('Siti Rahma', '西蒂·拉赫玛')],
  MY: [text('Aminah Yusof', '阿米娜·尤索夫')],
};

/** A name for the officer of the organisation at this place of the list, which no other of its country there has. */
function memberName(organizations: ReadyPlaces['organizations'], at: number): Text {
  const country = organizations[at]?.country ?? '';
  const before = organizations.slice(0, at).filter((other) => other.country === country).length;
  return memberNames[country]?.[before] ?? text(`Officer ${at + 1}`, `经办人${at + 1}`);
}

const placeOf = (country: string): Text => countries[country] ?? text(country, country);

function ready(person: string, name: Text, mandates: readonly Mandate[], scope = ''): ReadyPerson {
  return { person, name, scope, mandates: mandates.map((mandate) => ({ ...mandate, person, may: 'SIGN', scope })) };
}

/** The `mandates` claim of a ready-made person: the same ids as `npm run token` gives for the same person, role and place. */
export const claimOf = ({ mandates }: ReadyPerson): readonly Record<string, unknown>[] => mandates.flatMap(mandatesOf);
