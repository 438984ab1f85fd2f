import { type Caller, holds, type Predicate, roles } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { Parameters, predicateSql } from '@cattc/subgraph';
import { callerOf, isAdmitted } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import pg from 'pg';
import { accessRules } from '../src/generated/access.ts';
import type { Position } from '../src/position/position.ts';
import { viewPositions } from '../src/position/position-access.ts';
import { type TalentField, type TalentProfile, talentFields } from '../src/talent-profile/talent-profile.ts';
import { talentProfileRelations, viewTalentProfiles } from '../src/talent-profile/talent-profile-access.ts';
import { countStatement, pageStatement, type TalentProfileListing } from '../src/talent-profile/talent-profile-list.ts';
import { startTalent, type TalentUnderTest } from './talent-under-test.ts';

const seed = 20260301;
const seesField = (profile: TalentProfile, field: TalentField, caller: Caller) =>
  isAdmitted(accessRules[`TalentProfile.${field}`], talentProfileRelations, caller, profile, field);
const organizations = [newId('org'), newId('org'), newId('org')];
const persons = ['somchai', 'li-na', 'nguyen'];

describe('what a caller may see', () => {
  let talent: TalentUnderTest;
  let database: pg.Client;
  before(async () => {
    talent = await startTalent();
    database = new pg.Client({ connectionString: talent.databases.of('talent').migratorUrl });
    await database.connect();
  });
  after(async () => {
    await database?.end();
    await talent?.stop();
  });

  const idsWhere = async <T>(table: string, predicate: Predicate<T>): Promise<string[]> => {
    const parameters = new Parameters();
    const sql = predicateSql(predicate, parameters, 'r');
    const { rows } = await database.query<{ id: string }>(`SELECT id FROM ${table} r WHERE ${sql} ORDER BY id`, parameters.values);
    return rows.map(({ id }) => id);
  };

  it('is the same positions in SQL and in memory', async () => {
    const record = fc.record({
      hostId: fc.constantFrom(...organizations),
      country: fc.constantFrom('TH', 'VN', 'CN'),
      state: fc.constantFrom('DRAFT', 'OPEN', 'BLOCKED', 'CLOSED'),
      openedAt: fc.constantFrom(null, '2026-02-01T00:00:00.000Z'),
    });
    const records = fc.sample(record, { seed, numRuns: 60 }).map((facts) => ({ ...facts, id: newId('pos') }) as unknown as Position);
    await database.query(
      `INSERT INTO position (id, version, number, host_id, country, state, blocked_by, state_before_block, title, summary, fields, skills,
         languages, stages, months, places, opened_at, created_at, updated_at, field_keys, language_keys, search)
       SELECT id, 1, id, host_id, country, state, CASE WHEN state = 'BLOCKED' THEN '{MEMBERSHIP}'::text[] ELSE '{}' END,
         CASE WHEN state = 'BLOCKED' THEN 'DRAFT' END, '[]', '[]', '{}', '{}', '[]', '{}', 1, 1, opened_at, now(), now(), '{}', '{}', ''
       FROM json_to_recordset($1) AS r(id text, host_id text, country text, state text, opened_at timestamptz)`,
      [JSON.stringify(records.map(({ hostId, openedAt, ...rest }) => ({ ...rest, host_id: hostId, opened_at: openedAt })))],
    );
    for (const caller of callers()) {
      const predicate = viewPositions(caller);
      const expected = records.filter((each) => holds(predicate, each)).map(({ id }) => id);
      expect(await idsWhere('position', predicate), JSON.stringify(caller)).to.deep.equal(expected.sort());
    }
  });

  it('is the same profiles in SQL and in memory, and filters find by no field that is hidden', async () => {
    const visibility = fc.record(Object.fromEntries(talentFields.map((field) => [field, fc.constantFrom('PUBLIC', 'NETWORK', 'PRIVATE')])));
    const record = fc.record({
      state: fc.constantFrom('DRAFT', 'PUBLISHED'),
      country: fc.constantFrom(null, 'TH', 'VN'),
      stage: fc.constantFrom(null, 'R1', 'R2'),
      fields: fc.constantFrom([], ['2.5'], ['4.1', '2.5']),
      skills: fc.constantFrom([], ['R'], ['Genome assembly', 'R']),
      languages: fc.constantFrom([], [{ lang: 'th', level: 'C2' }]),
      affiliations: fc.constantFrom([], [{ organizationId: organizations[0], from: '2020-01-01', to: null }]),
      visibility,
    });
    const records = fc
      .sample(record, { seed, numRuns: 60 })
      .map((facts, index) => ({ ...facts, id: newId('tal'), person: persons[index] ?? `person-${index}` }) as unknown as TalentProfile);
    await database.query(
      `INSERT INTO talent_profile (id, version, person, state, names, country, languages, stage, fields, ipc, skills, affiliations, visibility,
         created_at, updated_at, field_keys, skill_keys, language_keys, organization_keys)
       SELECT id, 1, person, state, '[]', country, languages, stage, fields, '{}', skills, affiliations, visibility, now(), now(),
         fields, (SELECT coalesce(array_agg(lower(s)), '{}') FROM unnest(skills) s),
         (SELECT coalesce(array_agg(l->>'lang'), '{}') FROM jsonb_array_elements(languages) l),
         (SELECT coalesce(array_agg(a->>'organizationId'), '{}') FROM jsonb_array_elements(affiliations) a)
       FROM json_to_recordset($1) AS r(id text, person text, state text, country text, stage text, fields text[], skills text[], languages jsonb,
         affiliations jsonb, visibility jsonb)`,
      [JSON.stringify(records)],
    );
    const nothing: TalentProfileListing = {
      own: false,
      states: null,
      countries: null,
      stages: null,
      fields: null,
      skills: null,
      languages: null,
      organizationId: null,
      order: 'PUBLISHED',
    };
    const filters: readonly (readonly [Partial<TalentProfileListing>, (profile: TalentProfile, caller: Caller) => boolean])[] = [
      [{}, () => true],
      [{ states: ['DRAFT'] }, ({ state }) => state === 'DRAFT'],
      [{ countries: ['TH'] }, (profile, caller) => profile.country === 'TH' && seesField(profile, 'country', caller)],
      [{ stages: ['R1', 'R2'] }, (profile, caller) => profile.stage !== null && seesField(profile, 'stage', caller)],
      [{ fields: ['4.1'] }, (profile, caller) => profile.fields.includes('4.1') && seesField(profile, 'fields', caller)],
      [{ skills: ['r'] }, (profile, caller) => profile.skills.includes('R') && seesField(profile, 'skills', caller)],
      [{ languages: ['th'] }, (profile, caller) => profile.languages.length > 0 && seesField(profile, 'languages', caller)],
      [
        { organizationId: organizations[0] ?? '' },
        (profile, caller) => profile.affiliations.length > 0 && seesField(profile, 'affiliations', caller),
      ],
    ];
    for (const caller of callers(records.map(({ id }) => id))) {
      const visible = records.filter((each) => holds(viewTalentProfiles(caller), each));
      expect(await idsWhere('talent_profile', viewTalentProfiles(caller))).to.deep.equal(visible.map(({ id }) => id).sort());
      for (const [filter, fits] of filters) {
        const listing = { ...nothing, ...filter };
        const page = pageStatement(listing, caller, 100, null);
        const { rows } = await database.query<{ id: string }>(page.text, [...page.values]);
        const expected = visible.filter((each) => fits(each, caller)).map(({ id }) => id);
        expect(rows.map(({ id }) => id).sort(), `${JSON.stringify(filter)} ${JSON.stringify(caller)}`).to.deep.equal(expected.sort());
        const count = countStatement(listing, caller);
        const counted = await database.query<{ count: number }>(count.text, [...count.values]);
        expect(counted.rows[0]?.count).to.equal(expected.length);
      }
    }
  });

  function callers(profiles: readonly string[] = []): Caller[] {
    const facts = fc.record({
      role: fc.constantFrom(...roles),
      person: fc.constantFrom(...persons, 'stranger'),
      organization: fc.constantFrom(null, ...organizations),
      country: fc.constantFrom(null, 'TH', 'VN'),
      profile: fc.constantFrom(null, ...profiles.slice(0, 5)),
    });
    const sampled = fc.sample(facts, { seed, numRuns: 40 }).map(({ role, ...rest }) => callerOf(role, rest));
    return [...roles.map((role) => callerOf(role)), ...sampled];
  }
});
