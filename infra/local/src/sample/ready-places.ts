import type { Api } from '../api.ts';
import type { ReadyPlaces, Text } from '../issuer/index.ts';
import { readIllustrative } from './illustrative.ts';

interface Found {
  readonly id: string;
  readonly country: { readonly code: string };
  readonly en: string;
  readonly zh: string;
}

/** Three aliases each, of 50 that an operation may have. */
const askedAtOnce = 15;
/** How many of the sample's organisations have somebody to sign in as, beside each agency. */
const membersShown = 4;

/** The records of the sample that ready-made people act for: members of several countries, one that is suspended, one that applies. */
export async function readReadyPlaces(api: Api): Promise<ReadyPlaces> {
  const { members, agencies } = await readIllustrative();
  const national = agencies.filter(({ operator, subject }) => !operator && subject === undefined);
  const rorIds = [...new Set([...members, ...national].map(({ rorId }) => rorId))];
  const found = new Map<string, Found | null>();
  for (let from = 0; from < rorIds.length; from += askedAtOnce) {
    const some = rorIds.slice(from, from + askedAtOnce);
    const fields = some.map(
      (rorId, index) =>
        `o${index}: organization(rorId: "${rorId}") { id country { code } en: displayName(lang: "en") zh: displayName(lang: "zh-Hans") }`,
    );
    const data = await api.query<Record<string, Found | null>>(null, `{ ${fields.join('\n')} }`);
    for (const [index, rorId] of some.entries()) found.set(rorId, data[`o${index}`] ?? null);
  }
  const placeOf = (rorId: string) => {
    const record = found.get(rorId);
    const name: Text = { en: record?.en ?? '', zh: record?.zh ?? '' };
    return record == null ? [] : [{ id: record.id, country: record.country.code, name }];
  };
  const ofState = (...states: string[]) => members.filter(({ state }) => states.includes(state)).flatMap(({ rorId }) => placeOf(rorId));
  const active = ofState('ACTIVE');
  const countries = ['TH', 'CN', 'VN', 'ID', 'MY'].flatMap((country) => active.find((place) => place.country === country) ?? []);
  const rest = [...ofState('SUSPENDED').slice(0, 1), ...ofState('VETTING', 'SUBMITTED', 'DRAFT').slice(0, 1)];
  const organizations = [...countries.slice(0, membersShown - rest.length), ...rest];
  return { organizations, agencies: national.flatMap(({ rorId }) => placeOf(rorId)) };
}
