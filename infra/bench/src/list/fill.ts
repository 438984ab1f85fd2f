import { foldName, newId, searchTokens } from '@cattc/formats';
import pg from 'pg';
import type { BenchSystem } from '../bench-system.ts';
import { nameWord, type Script } from '../import/name-words.ts';
import { rorId } from '../import/ror-records.ts';
import type { Room } from '../room.ts';

/** Words under which a few organisations of a filled table are found, in each script. */
export type SelectiveTerms = Readonly<Record<Script, readonly string[]>>;

interface MadeOrganization {
  readonly row: object;
  readonly term: { readonly script: Script; readonly text: string };
}

/** Organisations that share a word that no others have: a search for it finds these, however large the table is. */
const sharing = 8;
const chunk = 2_000;

const kinds: Readonly<Record<Script, readonly string[]>> = {
  latin: [
    'University',
    'Institute of Technology',
    'Research Centre',
    'Hospital',
    'Academy of Sciences',
    'Technology Ltd',
    'Foundation',
    'College',
  ],
  han: ['大学', '理工学院', '研究院', '医院', '科技有限公司', '职业技术学院', '农业科学院', '实验室'],
  thai: ['มหาวิทยาลัย', 'สถาบันวิจัย', 'โรงพยาบาล', 'วิทยาลัยเทคนิค', 'บริษัท', 'ศูนย์วิจัย', 'โรงเรียน', 'มูลนิธิ'],
};
const types = ['EDUCATION', 'FACILITY', 'FACILITY', 'HEALTHCARE', 'GOVERNMENT', 'COMPANY', 'NONPROFIT', 'EDUCATION'];
const latinCountries = ['CN', 'CN', 'ID', 'VN', 'MY', 'PH', 'SG', 'MM', 'KH', 'BN', 'LA', 'TL'];
const states = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUBMITTED', 'VETTING', 'SUSPENDED', 'DRAFT'];

/** The organisation with this number: half with Latin names alone, four of ten Chinese, one Thai; one of fifty with a membership's state. */
function makeOrganization(number: number): MadeOrganization {
  const decade = number % 10;
  const script = decade < 5 ? 'latin' : decade < 9 ? 'han' : 'thai';
  const share = script === 'latin' ? 5 : script === 'han' ? 4 : 1;
  const place = Math.floor(number / 10) * share + (script === 'latin' ? decade : script === 'han' ? decade - 5 : 0);
  const wordNumber = Math.floor(place / sharing);
  const word = nameWord(script, wordNumber);
  const kind = kinds[script][place % sharing] ?? '';
  const latin = `${nameWord('latin', number + 1_000_000)} ${kinds.latin[place % sharing]}`;
  const names =
    script === 'latin'
      ? [{ value: `${word} ${kind}`, lang: 'en', kind: 'LABEL' }]
      : [
          { value: latin, lang: 'en', kind: 'LABEL' },
          { value: script === 'han' ? `${word}${kind}` : `${kind}${word}`, lang: script === 'han' ? 'zh' : 'th', kind: 'LABEL' },
        ];
  const id = newId('org');
  const member = number % 50 === 7;
  return {
    row: {
      id,
      ror_id: rorId(number * 2_477 + 11),
      names,
      types: place % 16 === 3 ? [types[place % sharing], 'FUNDER'] : [types[place % sharing]],
      country: script === 'han' ? 'CN' : script === 'thai' ? 'TH' : (latinCountries[place % latinCountries.length] ?? 'CN'),
      city: script === 'han' ? 'Nanning' : script === 'thai' ? 'Bangkok' : 'Jakarta',
      domains: [`o${number}.example.org`],
      membership_state: member ? (states[Math.floor(number / 50) % states.length] ?? null) : null,
      sort_name: foldName(names[0]?.value ?? ''),
      tokens: [...new Set(names.flatMap(({ value }) => searchTokens(value)))],
    },
    term: { script, text: script === 'latin' ? word.toLowerCase() : (names[1]?.value ?? '') },
  };
}

/** Fills the empty register of a system by SQL, with what its lists and searches read. */
export async function fillOrganizations(
  room: Room,
  system: BenchSystem,
  rows: number,
  say: (text: string) => void,
): Promise<SelectiveTerms> {
  const url = system.file.databases.network?.migratorUrl;
  if (url === undefined) throw new Error('the system has no database of the network');
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  room.defer(() => client.end());
  // Indexes are made once over all rows, not kept up row by row.
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
     WHERE indrelid IN ('organization'::regclass, 'organization_type'::regclass) AND NOT indisunique`,
  );
  await client.query(indexes.map(({ name }) => `DROP INDEX ${name}`).join(';'));
  const terms = { latin: new Set<string>(), han: new Set<string>(), thai: new Set<string>() };
  for (let from = 0; from < rows; from += chunk) {
    room.signal.throwIfAborted();
    const made = Array.from({ length: Math.min(chunk, rows - from) }, (_, at) => makeOrganization(from + at));
    for (const { term } of made) terms[term.script].add(term.text);
    await client.query(fillStatement, [JSON.stringify(made.map(({ row }) => row)), new Date()]);
  }
  await client.query(`SET maintenance_work_mem = '256MB'; ${indexes.map(({ definition }) => definition).join(';')}`);
  await client.query('VACUUM (ANALYZE) organization');
  await client.query('VACUUM (ANALYZE) organization_type');
  const { rows: sizes } = await client.query<{ size: string }>(`SELECT pg_size_pretty(pg_total_relation_size('organization')) AS size`);
  await client.end();
  say(`${rows} organisations filled in, ${sizes[0]?.size} with indexes`);
  return { latin: [...terms.latin], han: [...terms.han], thai: [...terms.thai] };
}

const fillStatement = `
  WITH made AS (
    SELECT * FROM json_to_recordset($1) AS r(id text, ror_id text, names jsonb, types text[], country text, city text, domains text[],
      membership_state text, sort_name text, tokens text[])
  ), filled AS (
    INSERT INTO organization (id, version, ror_id, status, names, types, country, city, domains, external_ids, relations, membership_state,
      registered_at, updated_at, sort_name, search)
    SELECT id, 1, ror_id, 'ACTIVE', names, types, country, city, domains, '[]', '[]', membership_state, $2, $2, sort_name, array_to_tsvector(tokens)
    FROM made
  )
  INSERT INTO organization_type (type, id, country, membership_state, sort_name)
  SELECT unnest(types), id, country, membership_state, sort_name FROM made`;
