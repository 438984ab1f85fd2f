import { createHash } from 'node:crypto';
import type { Role } from '@cattc/decisions';
import type { ReadyPerson, Text } from './ready-people.ts';

export type PageLanguage = 'en' | 'zh';

const words: Readonly<Record<string, Text>> = {
  title: { en: 'Sign in as …', zh: '选择登录身份' },
  note: {
    en: 'This is the issuer of a local system. Nobody here is real, and there are no passwords: choose who you want to be.',
    zh: '这是本地系统的签发者。以下人物均为虚构，无需密码：请选择您要使用的身份。',
  },
  several: { en: 'several mandates', zh: '多个授权' },
  cancel: { en: 'Cancel', zh: '取消' },
  noMembers: {
    en: 'Members appear here once the system has organisations: start it with its sample data.',
    zh: '系统有机构后会员才会出现在此：请加载示例数据。',
  },
  other: { en: '中文', zh: 'English' },
};

const roleNames: Readonly<Record<Exclude<Role, 'PUBLIC'>, Text>> = {
  SECRETARIAT: { en: 'Secretariat', zh: '秘书处' },
  COUNCIL: { en: 'Council', zh: '理事会' },
  COMPLIANCE: { en: 'Compliance', zh: '合规' },
  AGENCY: { en: 'National agency', zh: '国家科技主管部门' },
  MEMBER: { en: 'Member', zh: '成员单位' },
  TALENT: { en: 'Talent', zh: '科技人才' },
  PARTNER_SYSTEM: { en: 'Partner system', zh: '伙伴国系统' },
  ADMIN: { en: 'Administrator', zh: '管理员' },
};

const style = `
  :root { color-scheme: light dark }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 56rem; padding: 1.5rem }
  header { align-items: baseline; display: flex; gap: 1rem; justify-content: space-between }
  h1 { font-size: 1.5rem; margin: 0 }
  h2 { font-size: 1rem; margin: 1.25rem 0 .5rem }
  ul { display: grid; gap: .5rem; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); list-style: none; margin: 0; padding: 0 }
  button { background: Canvas; border: 1px solid GrayText; border-radius: .5rem; color: CanvasText; cursor: pointer; font: inherit; padding: .6rem .8rem; text-align: start }
  li button { height: 100%; width: 100% }
  button:hover, button:focus-visible { border-color: LinkText; outline: 2px solid LinkText }
  button span { display: block; font-size: .85rem; opacity: .8 }
  footer { margin-top: 1.5rem }
`;

/** Styles by their hash and nothing else; the form leads to this issuer, and from there back to the gateway. */
export const pagePolicy = (gatewayOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `form-action ${["'self'", ...gatewayOrigins].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The page of people to choose from, by role; it works without scripts. */
export function peoplePage(people: readonly ReadyPerson[], language: PageLanguage): string {
  const say = (text: Text | undefined): string => toHtml(text?.[language] ?? '');
  const groups = (Object.keys(roleNames) as Exclude<Role, 'PUBLIC'>[]).map((role) => {
    const found = people.filter(({ mandates }) => mandates[0]?.role === role);
    const items = found.map((person) => `<li>${button(person, language)}</li>`).join('\n');
    const list = found.length > 0 ? `<ul>\n${items}\n</ul>` : `<p>${say(words.noMembers)}</p>`;
    return `<section aria-labelledby="${role}"><h2 id="${role}">${say(roleNames[role])}</h2>\n${list}</section>`;
  });
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say(words.title)} · CATTC</title>
<style>${style}</style>
</head>
<body>
<header><h1>${say(words.title)}</h1><a href="?lang=${language === 'zh' ? 'en' : 'zh'}" lang="${language === 'zh' ? 'en' : 'zh-Hans'}">${say(words.other)}</a></header>
<main>
<p>${say(words.note)}</p>
<form method="post">
${groups.join('\n')}
<footer><button name="cancel" value="yes">${say(words.cancel)}</button></footer>
</form>
</main>
</body>
</html>
`;
}

function button({ person, name, mandates }: ReadyPerson, language: PageLanguage): string {
  const held = mandates.map(({ role, place }) => `${roleNames[role][language]}${place === undefined ? '' : `: ${place[language]}`}`);
  const several = mandates.length > 1 ? ` (${words.several?.[language]})` : '';
  const lines = [`${person}${several}`, ...held].map((line) => `<span>${toHtml(line)}</span>`);
  return `<button name="person" value="${toHtml(person)}"><b>${toHtml(name[language])}</b>${lines.join('')}</button>`;
}

const toHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
