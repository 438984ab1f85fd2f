import { readFileSync, writeFileSync } from 'node:fs';

// Makes sample/organizations.json from a ROR v2 dump: node dist/src/sample/extract.js DUMP sample/organizations.json
// The same dump gives the same extract.

interface Record {
  id: string;
  status: string;
  types: string[];
  names: { value: string; types: string[] }[];
  locations: { geonames_details: { country_code: string; country_subdivision_name?: string | null; name?: string } }[];
  links: unknown[];
  external_ids: unknown[];
  relationships: unknown[];
}

const activePerCountry: Readonly<{ [country: string]: number }> = {
  CN: 68,
  ID: 34,
  TH: 34,
  VN: 30,
  MY: 26,
  PH: 26,
  SG: 26,
  MM: 14,
  KH: 12,
  BN: 6,
  TL: 5,
  LA: 4,
};
const withdrawnAtMost = 7;
const inactiveAtMost = 7;

// The national agencies that the sample data refers to.
const agencies = new Set(
  '027s68j25 00dhpdx54 04vy95b61 03cqd2v24 02hmjzt55 05tgxx705 02b207r52 03vch0r71 036wvzt09'
    .split(' ')
    .map((id) => `https://ror.org/${id}`),
);
const wellKnown = new Set([
  'Chulalongkorn University',
  'Mahidol University',
  'Kasetsart University',
  'Chiang Mai University',
  'National University of Singapore',
  'Nanyang Technological University',
  'Tsinghua University',
  'Peking University',
  'Guangxi University',
  'Zhejiang University',
  'University of Malaya',
  'Universiti Putra Malaysia',
  'Universiti Sains Malaysia',
  'University of Indonesia',
  'Bandung Institute of Technology',
  'Universitas Gadjah Mada',
  'Hanoi University of Science and Technology',
  'Vietnam National University, Hanoi',
  'Vietnam Academy of Science and Technology',
  'University of Yangon',
  'National University of Laos',
  'Universiti Brunei Darussalam',
  'National University of East Timor',
  'Chinese Academy of Sciences',
]);

// Bodies of armed forces are no partners of a civilian network.
const leftOut = /liberation army|academy of engineering physics|police university|defen[cs]e|military/i;

const displayName = (record: Record) => record.names.find((name) => name.types.includes('ror_display'))?.value ?? '';
const country = (record: Record) => record.locations[0]?.geonames_details.country_code ?? '';

/** How much there is to show in a record: what is named in the lists first, then Guangxi, then by its links to elsewhere. */
function weight(record: Record): number {
  const named = agencies.has(record.id) || wellKnown.has(displayName(record)) ? 10_000 : 0;
  const guangxi = record.locations.some(({ geonames_details: { country_subdivision_name, name } }) =>
    /Guangxi/.test(`${country_subdivision_name} ${name}`),
  );
  const agency = record.types.includes('government') ? 6 : 0;
  return (
    named +
    (guangxi ? 20 : 0) +
    agency +
    Math.min(record.relationships.length, 12) +
    2 * record.names.length +
    3 * record.external_ids.length +
    record.links.length
  );
}

function heaviest(records: readonly Record[], count: number): Record[] {
  return [...records].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, count);
}

const [dump, target] = process.argv.slice(2);
if (dump === undefined || target === undefined) throw new Error('give the ROR v2 dump and the file to write');
const all = JSON.parse(readFileSync(dump, 'utf8')) as Record[];
const ofStatus = (status: string) =>
  all.filter((record) => record.status === status && country(record) in activePerCountry && !leftOut.test(displayName(record)));
const active = ofStatus('active');
const chosen = [
  ...Object.entries(activePerCountry).flatMap(([code, count]) =>
    heaviest(
      active.filter((record) => country(record) === code),
      count,
    ),
  ),
  ...heaviest(ofStatus('withdrawn'), withdrawnAtMost),
  ...heaviest(ofStatus('inactive'), inactiveAtMost),
].sort((a, b) => (a.id < b.id ? -1 : 1));
writeFileSync(target, `[\n${chosen.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`);
