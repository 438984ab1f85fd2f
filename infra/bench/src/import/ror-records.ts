import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { repository } from '../bench-system.ts';
import { nameWord } from './name-words.ts';

interface RorRecord {
  readonly id: string;
  readonly status: string;
  readonly names: readonly { readonly value: string; readonly types: readonly string[] }[];
  readonly domains: readonly string[];
  readonly links: readonly { readonly type: string; readonly value: string }[];
  readonly external_ids: readonly { readonly type: string; readonly all: readonly string[]; readonly preferred: string | null }[];
  readonly admin: { readonly last_modified: { readonly date: string; readonly schema_version: string } };
  readonly relationships: readonly { readonly id: string; readonly type: string; readonly label: string }[];
}

const crockford = '0123456789abcdefghjkmnpqrstvwxyz';
const idSpace = 32 ** 6;

/** The ROR id with this number, with its check digits (ISO 7064 mod 97-10). */
export function rorId(number: number): string {
  let six = '';
  for (let rest = number % idSpace, place = 0; place < 6; place += 1, rest = Math.floor(rest / 32)) six = `${crockford[rest % 32]}${six}`;
  return `0${six}${String(98 - (((number % idSpace) * 100) % 97)).padStart(2, '0')}`;
}

export async function readSampleRecords(): Promise<RorRecord[]> {
  return JSON.parse(await readFile(join(repository, 'infra', 'local', 'sample', 'organizations.json'), 'utf8')) as RorRecord[];
}

/**
 * The record with this number, from 0: the sample's records in turn, each time with other ids, names, domains and addresses. The same number
 * gives the same record. Relations stay within a turn, so that as many point to registered organisations as in the sample.
 */
export function rorRecord(sample: readonly RorRecord[], number: number): RorRecord {
  const turn = Math.floor(number / sample.length);
  const template = sample[number % sample.length];
  if (template === undefined) throw new Error('the sample holds no records');
  const idOf = (id: string): string => `https://ror.org/${variedId(id, turn)}`;
  const domain = (text: string): string => `c${turn}.${text}`;
  return {
    ...template,
    id: idOf(template.id),
    names: template.names.map((name) => (name.types.includes('acronym') ? name : { ...name, value: variedName(name.value, turn) })),
    domains: template.domains.map(domain),
    links: template.links.map((link) => ({
      ...link,
      value: link.value.replace(/^(https?:\/\/)([^/]+)/, (_, scheme, host) => `${scheme}${domain(host)}`),
    })),
    external_ids: template.external_ids.map(({ type, all, preferred }) => ({
      type,
      all: all.map((value) => (turn === 0 ? value : `${value}.${turn}`)),
      preferred: preferred === null || turn === 0 ? preferred : `${preferred}.${turn}`,
    })),
    relationships: template.relationships.map((relation) => ({
      ...relation,
      id: idOf(relation.id),
      label: variedName(relation.label, turn),
    })),
  };
}

/** Another id for each turn: the old one's number moved on by a large odd step, so that no two records meet. */
function variedId(id: string, turn: number): string {
  const six = id.slice(-9).slice(1, 7);
  let number = 0;
  for (const character of six) number = number * 32 + crockford.indexOf(character);
  return rorId((number + turn * 300_007) % idSpace);
}

/** As names of branches go: the name, then a word in its script that the turn decides. */
function variedName(name: string, turn: number): string {
  if (turn === 0) return name;
  const script = /\p{Script=Han}/u.test(name) ? 'han' : /\p{Script=Thai}/u.test(name) ? 'thai' : 'latin';
  return script === 'latin' ? `${name} ${nameWord('latin', turn)}` : `${name}${nameWord(script, turn)}`;
}

/** Writes a dump as ROR publishes it, a JSON array, in memory that does not grow with it. */
export function writeRorFile(path: string, records: number): Promise<{ bytes: number }> {
  return writeDump(path, records, (sample, number) => [rorRecord(sample, number)]);
}

/** What a release changes: of each hundred records one, in turn a name, an end with its successor, a withdrawal, its absence for a new one. */
export interface NewerRelease {
  readonly bytes: number;
  readonly changed: number;
  readonly inactive: number;
  readonly withdrawn: number;
  readonly gone: number;
  readonly new: number;
}

/** Writes the next release of the dump that writeRorFile writes. */
export async function writeNewerRelease(path: string, records: number): Promise<NewerRelease> {
  const counts = { changed: 0, inactive: 0, withdrawn: 0, gone: 0, new: 0 };
  const { bytes } = await writeDump(path, records, (sample, number) => {
    const known = rorRecord(sample, number);
    if (number % 100 !== 50) return [known];
    const record = { ...known, admin: { ...known.admin, last_modified: { date: '2026-11-01', schema_version: '2.1' } } };
    const turn = Math.floor(number / 100) % 10;
    if (turn < 7 || (turn < 9 && record.status !== 'active')) {
      counts.changed += 1;
      return [
        {
          ...record,
          established: 1800 + (number % 200),
          names: [...record.names, { value: `Also ${number}`, lang: 'en', types: ['alias'] }],
        },
      ];
    }
    if (turn === 9) {
      const fresh = rorRecord(sample, records + number);
      counts.gone += 1;
      counts[fresh.status === 'withdrawn' ? 'withdrawn' : 'new'] += 1;
      return [fresh];
    }
    const successor = { id: rorRecord(sample, number + 1).id, type: 'successor', label: 'What came after it' };
    const status = turn === 7 ? 'inactive' : 'withdrawn';
    counts[status] += 1;
    return [{ ...record, status, relationships: [...record.relationships, successor] }];
  });
  return { bytes, ...counts };
}

type Records = (sample: readonly RorRecord[], number: number) => readonly object[];

async function writeDump(path: string, records: number, of: Records): Promise<{ bytes: number }> {
  const sample = await readSampleRecords();
  const out = createWriteStream(path);
  for (let number = 0; number < records; number += 1) {
    for (const record of of(sample, number)) {
      const text = `${number === 0 ? '[' : ','}\n${JSON.stringify(record)}`;
      if (!out.write(text)) await once(out, 'drain');
    }
  }
  out.end('\n]\n');
  await finished(out);
  return { bytes: out.bytesWritten };
}
