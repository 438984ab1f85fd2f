import type { FordCode } from './classification.ts';
import { negotiateLanguage } from './language-negotiation.ts';

// Fields of Research and Development of the OECD's Frascati Manual 2015, with their classes.
const labels: Readonly<Record<string, readonly [en: string, zh: string]>> = {
  '1': ['Natural sciences', '自然科学'],
  '1.1': ['Mathematics', '数学'],
  '1.2': ['Computer and information sciences', '计算机与信息科学'],
  '1.3': ['Physical sciences', '物理学'],
  '1.4': ['Chemical sciences', '化学'],
  '1.5': ['Earth and related environmental sciences', '地球及相关环境科学'],
  '1.6': ['Biological sciences', '生物学'],
  '1.7': ['Other natural sciences', '其他自然科学'],
  '2': ['Engineering and technology', '工程与技术'],
  '2.1': ['Civil engineering', '土木工程'],
  '2.2': ['Electrical engineering, electronic engineering, information engineering', '电气、电子与信息工程'],
  '2.3': ['Mechanical engineering', '机械工程'],
  '2.4': ['Chemical engineering', '化学工程'],
  '2.5': ['Materials engineering', '材料工程'],
  '2.6': ['Medical engineering', '医学工程'],
  '2.7': ['Environmental engineering', '环境工程'],
  '2.8': ['Environmental biotechnology', '环境生物技术'],
  '2.9': ['Industrial biotechnology', '工业生物技术'],
  '2.10': ['Nanotechnology', '纳米技术'],
  '2.11': ['Other engineering and technologies', '其他工程与技术'],
  '3': ['Medical and health sciences', '医学与健康科学'],
  '3.1': ['Basic medicine', '基础医学'],
  '3.2': ['Clinical medicine', '临床医学'],
  '3.3': ['Health sciences', '健康科学'],
  '3.4': ['Medical biotechnology', '医学生物技术'],
  '3.5': ['Other medical sciences', '其他医学科学'],
  '4': ['Agricultural and veterinary sciences', '农业与兽医学'],
  '4.1': ['Agriculture, forestry and fisheries', '农业、林业与渔业'],
  '4.2': ['Animal and dairy science', '动物与乳品科学'],
  '4.3': ['Veterinary science', '兽医学'],
  '4.4': ['Agricultural biotechnology', '农业生物技术'],
  '4.5': ['Other agricultural sciences', '其他农业科学'],
  '5': ['Social sciences', '社会科学'],
  '5.1': ['Psychology and cognitive sciences', '心理学与认知科学'],
  '5.2': ['Economics and business', '经济与商业'],
  '5.3': ['Education', '教育学'],
  '5.4': ['Sociology', '社会学'],
  '5.5': ['Law', '法学'],
  '5.6': ['Political science', '政治学'],
  '5.7': ['Social and economic geography', '社会与经济地理学'],
  '5.8': ['Media and communications', '媒体与传播学'],
  '5.9': ['Other social sciences', '其他社会科学'],
  '6': ['Humanities and the arts', '人文与艺术'],
  '6.1': ['History and archaeology', '历史与考古学'],
  '6.2': ['Languages and literature', '语言与文学'],
  '6.3': ['Philosophy, ethics and religion', '哲学、伦理学与宗教'],
  '6.4': ['Arts (arts, history of arts, performing arts, music)', '艺术(艺术、艺术史、表演艺术、音乐)'],
  '6.5': ['Other humanities', '其他人文学科'],
};

/** All codes of FORD, the six broad fields among them. */
export const fordCodes = Object.keys(labels) as FordCode[];

/** The names of a field, in English and Chinese; none for a code that FORD does not have. */
export function fordLabels(code: string): readonly string[] {
  return labels[code] ?? [];
}

/** The name of a field in the language that suits best; the code itself where FORD does not have it. */
export function fordLabel(code: string, language: string | undefined): string {
  const [en, zh] = labels[code] ?? [code, code];
  return negotiateLanguage(language, ['en', 'zh-Hans']) === 'zh-Hans' ? zh : en;
}

/** The field itself and, of a broad field, its classes. */
export function fordWithin(code: FordCode): FordCode[] {
  return [code, ...fordCodes.filter((each) => each.startsWith(`${code}.`))];
}
