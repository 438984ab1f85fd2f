import { type Caller, publicCaller } from '@cattc/decisions';
import { newId } from '@cattc/formats';
import { callerOf, type SubgraphUnderTest, startSubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import { networkVariables } from '../src/config.ts';
import { startService } from '../src/service.ts';

export const secretariat = callerOf('SECRETARIAT');
export const nobody = publicCaller;
export const council = callerOf('COUNCIL', { person: 'local:council-1' });

/** How the council voted: the caller first, then others. */
export const votesOf = (caller: Caller, ...votes: readonly ('FOR' | 'AGAINST' | 'ABSTAIN' | 'RECUSED')[]) => ({
  votes: (votes.length > 0 ? votes : ['FOR', 'FOR', 'FOR']).map((vote, index) => ({
    person: index === 0 ? caller.person : `local:council-${index + 10}`,
    vote,
  })),
});

/** A network whose register has a council, those of `votesOf`. */
export async function startNetwork(
  clock?: () => Date,
  env: Readonly<Record<string, string>> = {},
): Promise<SubgraphUnderTest<typeof networkVariables>> {
  const given = clock === undefined ? { env } : { clock, env };
  const network = await startSubgraphUnderTest({ name: 'network', variables: networkVariables, startService, ...given });
  await councillors(network, ['council-10', 'council-11', 'council-12', 'council-13']);
  return network;
}

/** Puts members of the council on record, as they were long before. */
export async function councillors(network: SubgraphUnderTest, subs: readonly string[], terms: object = {}): Promise<void> {
  const { may, state, from, to, suspended } = { may: 'SIGN', state: 'ACTIVE', from: '2000-01-01', to: null, suspended: null, ...terms };
  for (const sub of subs) {
    const person = newId('per');
    await network.databases.query(
      'network',
      `INSERT INTO person (id, version, subject, state, suspension_reach, created_at, updated_at)
       VALUES ($1, 1, $2, CASE WHEN $3::text IS NULL THEN 'ACTIVE' ELSE 'SUSPENDED' END, $3, now(), now())`,
      [person, `local:${sub}`, suspended],
    );
    await network.databases.query(
      'network',
      `INSERT INTO mandate (id, version, number, person_id, subject, role, may, scopes, "from", "to", state, granted_by, granted_under, created_at, updated_at)
       VALUES ($1, 1, $1, $2, $3, 'COUNCIL', $4, '{}', $5, $6, $7, 'local:admin-1', 'mnd_admin', now(), now())`,
      [newId('mnd'), person, `local:${sub}`, may, from, to, state],
    );
  }
}

const refusal = '... on Refusal { __typename code message retryable details { path problem expected } }';

/** Runs a mutation; answers its payload or refusal as it came. */
export async function mutate(network: SubgraphUnderTest, caller: Caller, name: string, input: object, selection: string, headers = {}) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const document = `mutation ($input: ${type}Input!) { ${name}(input: $input) { ... on ${type}Payload { ${selection} } ${refusal} } }`;
  const answer = await network.ask(caller, document, { input }, headers);
  expect(answer.errors, JSON.stringify(answer.errors)).to.equal(undefined);
  return answer.data[name];
}

/** Runs a mutation that has to be accepted; answers its payload. */
export async function accepted(network: SubgraphUnderTest, caller: Caller, name: string, input: object, selection: string) {
  const answer = await mutate(network, caller, name, input, selection);
  if (answer.__typename !== 'Refusal') return answer;
  throw new Error(`${name} was refused to ${caller.role}: ${answer.code}: ${answer.message} ${JSON.stringify(answer.details)}`);
}

/** An organisation as it is sent, with what a test says of it. */
export const organization = (facts: object = {}) => ({
  names: [{ value: 'Chulalongkorn University', lang: 'en', kind: 'LABEL' }],
  types: ['EDUCATION'],
  country: 'TH',
  ...facts,
});

const results = 'results { index outcome organization { id version } refusal { code message details { path problem expected } } }';

export async function register(
  network: SubgraphUnderTest,
  organizations: readonly object[],
  rest: object = {},
  caller: Caller = secretariat,
) {
  const answer = await mutate(network, caller, 'registerOrganizations', { organizations, ...rest }, results);
  return answer.results ?? answer;
}

/** Registers one organisation whose legal status is proved, and answers its id. */
export async function registered(network: SubgraphUnderTest, facts: object = {}): Promise<string> {
  const [result] = await register(network, [organization(facts)]);
  expect(result.outcome, JSON.stringify(result)).to.equal('REGISTERED');
  await proved(network, result.organization.id);
  return result.organization.id;
}

/** Puts on record what proves the legal status of an organisation, unless it is there; its bytes are nowhere. */
export async function proved(network: SubgraphUnderTest, organizationId: string): Promise<void> {
  await network.databases.query(
    'network',
    `INSERT INTO document (id, version, organization_id, country, kind, audience, state, title, media_type, size, sha256, upload_until, created_at, stored_at, updated_at)
     SELECT $1, 2, id, country, 'LEGAL_STATUS', 'PARTIES', 'STORED', 'Certificate', 'application/pdf', 1, repeat('0', 64), now(), now(), now(), now()
     FROM organization o WHERE id = $2 AND NOT EXISTS (SELECT 1 FROM document d WHERE d.organization_id = o.id AND d.kind = 'LEGAL_STATUS')`,
    [newId('doc'), organizationId],
  );
}

export const membershipFields = 'membership { id number state version validFrom validTo }';

/** Takes an organisation to a member by the shortest way; answers the membership's id. Its country must have no agency. */
export async function admitted(network: SubgraphUnderTest, organizationId: string): Promise<string> {
  await proved(network, organizationId);
  const member = callerOf('MEMBER', { organization: organizationId });
  const application = { organizationId, fields: ['2.11'] };
  const { membership } = await accepted(network, member, 'applyForMembership', application, membershipFields);
  const { id } = membership;
  const step = (caller: Caller, name: string, input: object = {}) => accepted(network, caller, name, { id, ...input }, membershipFields);
  await step(member, 'submitMembership');
  await step(secretariat, 'screenMembership');
  await step(callerOf('SECRETARIAT', { person: 'secretariat-2' }), 'recommendMembership');
  const approved = await step(council, 'approveMembership', { council: votesOf(council) });
  expect(approved.membership?.state, JSON.stringify(approved)).to.equal('ACTIVE');
  return id;
}

/** The events of the outbox, oldest first. */
export const outboxOf = (network: SubgraphUnderTest) =>
  network.databases.query<{ attributes: string; data: string }>('network', 'SELECT attributes, data FROM outbox ORDER BY id');
