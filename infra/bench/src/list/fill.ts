import { newId } from '@cattc/formats';
import { learnWords, listInSearch, listMembershipsInSearch } from '@cattc/network';
import pg from 'pg';
import type { BenchSystem } from '../bench-system.ts';
import { nameWord, type Script } from '../import/name-words.ts';
import { rorId } from '../import/ror-records.ts';
import type { Room } from '../room.ts';

/** Words under which a few organisations of a filled table are found, in each script. */
export type SelectiveTerms = Readonly<Record<Script, readonly string[]>>;

interface MadeOrganization {
  readonly organization: Parameters<typeof listInSearch>[1][number];
  readonly membership: Parameters<typeof listMembershipsInSearch>[1][number] | null;
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
const types = ['EDUCATION', 'FACILITY', 'FACILITY', 'HEALTHCARE', 'GOVERNMENT', 'COMPANY', 'NONPROFIT', 'EDUCATION'] as const;
const latinCountries = ['CN', 'CN', 'ID', 'VN', 'MY', 'PH', 'SG', 'MM', 'KH', 'BN', 'LA', 'TL'];
const states = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'SUBMITTED', 'VETTING', 'SUSPENDED', 'DRAFT'] as const;

/** What a membership is found by. */
export type FilledMembership = Pick<NonNullable<MadeOrganization['membership']>, 'state' | 'tier' | 'fields'>;
/** One of how many organisations has a membership, or the one of the organisation with a number. */
export type MembershipShare = 'ONE_OF_FIFTY' | 'ALL' | ((number: number) => FilledMembership);

const fields = ['1.2', '1.6', '2.2', '2.3', '2.11', '3.2', '4.1', '5.2'];
const cities = { latin: ['Jakarta', 'Ha Noi', 'Penang', 'Manila'], han: ['Nanning', 'Guilin', 'Liuzhou'], thai: ['Bangkok', 'Chiang Mai'] };

/** The organisation with this number: half with Latin names alone, four of ten Chinese, one Thai. */
function makeOrganization(number: number, share: MembershipShare): MadeOrganization {
  const decade = number % 10;
  const script = decade < 5 ? 'latin' : decade < 9 ? 'han' : 'thai';
  const ofTen = script === 'latin' ? 5 : script === 'han' ? 4 : 1;
  const place = Math.floor(number / 10) * ofTen + (script === 'latin' ? decade : script === 'han' ? decade - 5 : 0);
  const wordNumber = Math.floor(place / sharing);
  const word = nameWord(script, wordNumber);
  const kind = kinds[script][place % sharing] ?? '';
  const latin = `${nameWord('latin', number + 1_000_000)} ${kinds.latin[place % sharing]}`;
  const names =
    script === 'latin'
      ? [{ value: `${word} ${kind}`, lang: 'en', kind: 'LABEL' as const }]
      : [
          { value: latin, lang: 'en', kind: 'LABEL' as const },
          {
            value: script === 'han' ? `${word}${kind}` : `${kind}${word}`,
            lang: script === 'han' ? 'zh' : 'th',
            kind: 'LABEL' as const,
          },
        ];
  const country = script === 'han' ? 'CN' : script === 'thai' ? 'TH' : (latinCountries[place % latinCountries.length] ?? 'CN');
  const id = newId('org');
  const has = share !== 'ONE_OF_FIFTY' || number % 50 === 7;
  const type = types[place % sharing] ?? 'OTHER';
  return {
    organization: {
      id,
      version: 1,
      rorId: rorId(number * 2_477 + 11),
      status: number % 97 === 0 ? 'INACTIVE' : 'ACTIVE',
      names,
      types: place % 16 === 3 ? [type, 'FUNDER'] : [type],
      country,
      subdivision: null,
      city: cities[script][place % cities[script].length] ?? null,
      location: { lat: -8 + ((number * 37) % 3_300) / 100, lng: 95 + ((number * 53) % 3_000) / 100 },
      website: null,
      domains: [`o${number}.example.org`],
      established: null,
      externalIds: [],
      relations: [],
      nationalIds: [],
      parentId: null,
      successorIds: [],
      initiatives: [],
      sourceFacts: {},
      sourceConflicts: [],
      sourceModifiedOn: null,
      mergedInto: null,
      survivorId: id,
      membershipId: null,
      membershipState: null,
      registeredAt: '',
      updatedAt: '',
    },
    membership: has ? { organizationId: id, country, ...(typeof share === 'string' ? membershipOf(number) : share(number)) } : null,
    term: { script, text: script === 'latin' ? word.toLowerCase() : (names[1]?.value ?? '') },
  };
}

function membershipOf(number: number): FilledMembership {
  return {
    state: states[Math.floor(number / 50) % states.length] ?? 'ACTIVE',
    tier: number % 5 === 0 ? 'CORE' : 'ORDINARY',
    fields: fieldsOf(number),
  };
}

/** Two fields of interest, or one. */
export function fieldsOf(number: number): readonly string[] {
  return [...new Set([fields[number % fields.length] ?? '1.2', fields[(number * 7 + 3) % fields.length] ?? '2.2'])];
}

/** Fills the empty register of a system by SQL, with what its lists and searches read. */
export async function fillOrganizations(
  room: Room,
  system: BenchSystem,
  rows: number,
  say: (text: string) => void,
  share: MembershipShare = 'ONE_OF_FIFTY',
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
     WHERE indrelid = 'organization_search'::regclass AND NOT indisunique`,
  );
  await client.query(indexes.map(({ name }) => `DROP INDEX ${name}`).join(';'));
  const manager: Parameters<typeof listInSearch>[0] = {
    query: async (text, values) => (await client.query(text, values as unknown[])).rows as never,
  };
  const terms = { latin: new Set<string>(), han: new Set<string>(), thai: new Set<string>() };
  for (let from = 0; from < rows; from += chunk) {
    room.signal.throwIfAborted();
    const made = Array.from({ length: Math.min(chunk, rows - from) }, (_, at) => makeOrganization(from + at, share));
    for (const { term } of made) terms[term.script].add(term.text);
    await client.query(fillStatement, [JSON.stringify(made.map(({ organization }) => organization)), new Date()]);
    const words = await listInSearch(
      manager,
      made.map(({ organization }) => organization),
    );
    await learnWords(manager, words);
    await listMembershipsInSearch(
      manager,
      made.flatMap(({ membership }) => membership ?? []),
    );
  }
  await client.query(`SET maintenance_work_mem = '256MB'; ${indexes.map(({ definition }) => definition).join(';')}`);
  await client.query('VACUUM (ANALYZE) organization');
  await client.query('VACUUM (FULL, ANALYZE) organization_search');
  await client.query('VACUUM (ANALYZE) listed_membership');
  await client.query('VACUUM (ANALYZE) organization_word');
  const { rows: sizes } = await client.query<{ size: string }>(
    `SELECT pg_size_pretty(sum(pg_total_relation_size(name::regclass))) AS size
     FROM unnest(ARRAY['organization', 'organization_search', 'listed_membership']) AS filled(name)`,
  );
  await client.end();
  say(`${rows} organisations filled in, ${sizes[0]?.size} with indexes`);
  return { latin: [...terms.latin], han: [...terms.han], thai: [...terms.thai] };
}

const fillStatement = `
  INSERT INTO organization (id, version, ror_id, status, names, types, country, city, lat, lng, domains, external_ids, relations, registered_at, updated_at)
  SELECT id, 1, "rorId", status, names, types, country, city, (location ->> 'lat')::double precision, (location ->> 'lng')::double precision, domains, '[]', '[]', $2, $2
  FROM json_to_recordset($1) AS r(id text, "rorId" text, status text, names jsonb, types text[], country text, city text, location jsonb, domains text[])`;
