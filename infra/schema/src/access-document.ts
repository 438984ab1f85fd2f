import { type AccessRule, type Audience, type Relation, type Role, roles } from '@cattc/decisions';
import { Kind } from 'graphql';
import { type FederationAccess, type RuledField, rootTypes } from './access.ts';
import { objectsOf } from './sdl.ts';
import type { SubgraphSchema } from './subgraph-schema.ts';

const roleWords: Readonly<Record<Role, string>> = {
  PUBLIC: 'anybody, without signing in',
  MEMBER: 'somebody who acts for one organisation',
  TALENT: 'a researcher, for the own profile',
  AGENCY: 'an officer of the science and technology agency of one country',
  SECRETARIAT: 'staff of the centre',
  COUNCIL: 'whoever admits members',
  COMPLIANCE: 'whoever decides on export control and reads the audit',
  PARTNER_SYSTEM: "a partner country's machine",
  ADMIN: 'whoever runs the system',
};

const relationWords: Readonly<Record<Relation, readonly [cell: string, meaning: string]>> = {
  PUBLISHED: ['if published', 'the record is open to everybody who is named, and excludes none of the countries they act for'],
  SHARED: ['if shown', 'the person whom it is about shows it to such readers'],
  PARTY: ['own case', 'they belong to the case: its organisation, its agency, or the staff'],
  OWN_ORGANIZATION: ['own organisation', 'it is of the organisation that they act for'],
  OWN_PROFILE: ['own profile', 'it is their own profile'],
  OWN_COUNTRY: ['own country', 'it is of the country that they act for, and was handed in'],
  OWN_SYSTEM: ['itself', 'it is the very system that asks'],
  OWN_PERSON: ['themselves', 'it is about the person who asks'],
};

const audienceWords: Readonly<Record<Audience, string>> = {
  PUBLIC: '',
  NETWORK: 'for the network',
  RESTRICTED: 'restricted: reads by privilege are recorded',
  PERSONAL: 'personal: reads by privilege are recorded',
};

/** docs/access.md: every rule of the SDL in words, by type and by mutation, one column for each role. */
export function accessDocument(schemas: readonly SubgraphSchema[], access: FederationAccess): string {
  const described = descriptionsOf(schemas);
  const places = [...new Map(access.fields.map((field) => [`${field.type}.${field.field}`, field])).values()];
  const typesOf = (root: string) => places.filter(({ type }) => type === root).sort((a, b) => (a.field < b.field ? -1 : 1));
  const types = [...new Set(places.map(({ type }) => type))]
    .filter((type) => !rootTypes.includes(type) && !/(Payload|Connection|Edge)$/.test(type))
    .sort();
  return `<!-- Generated from the schema folders by \`npm run generate\`; never edited. -->
# Who may do and see what

Each rule stands in the schema, beside what it is about (\`@access\`), and is kept by the subgraph that owns it. What no rule opens is closed. What
somebody may not see is answered exactly as if it did not exist: no name, no count, no order, no reference tells of it. A question that is not
for a role at all is answered with the code FORBIDDEN (UNAUTHENTICATED for who has not signed in), whatever there is; what may not be done is a refusal with that code.

## The mandates

A person acts under exactly one mandate at a time.

| mandate | who |
|---|---|
${roles.map((role) => `| ${role} | ${roleWords[role]} |`).join('\n')}

## The words in the tables

| word | meaning |
|---|---|
| yes | always |
| – | never |
${Object.values(relationWords)
  .map(([cell, meaning]) => `| ${cell} | where ${meaning} |`)
  .join('\n')}
| for the network | meant for those who take part; its reads are not recorded |
| restricted, personal | confidential to the parties of a case; about a person. Who reads it not as their own and not because it is shown to them, but **by the privilege** of a role, is recorded in the audit: who, under which mandate, which field of which record, when |
| also suspended | holds while the membership of the caller's organisation is suspended |
| the staff | the mandates SECRETARIAT, COUNCIL, COMPLIANCE and ADMIN of the technology transfer centre |
| handed in | no longer only a draft of its author |

Where several words stand in a field, each of them is enough. While the membership of an organisation is suspended, those who act for it have the rights of
PUBLIC, except in the rows that say "also suspended".

## What may be asked for

${table(
  'question',
  typesOf('Query').map((field) => [`\`${field.field}\``, field]),
)}

## What may be followed

A subscription tells a caller of a record what a question would: its value now, then each time it changes, until the caller may see it no more.

${table(
  'subscription',
  typesOf('Subscription').map((field) => [`\`${field.field}\``, field]),
)}

## What may be done

Whether it may be done with a certain record is decided with the record: its state, who did the steps before, who acts for whom. A refusal says which of it stands
against it.

${table(
  'mutation',
  typesOf('Mutation').map((field) => [`\`${field.field}\``, field]),
)}

## What may be read

What only carries others (the payload of a mutation, a page of a list) is for the same mandates as what it carries, and is not listed. That a field is open to a mandate does not open
the record that it belongs to: both rules have to hold. A person sees the fields of their own profile, whatever they show to others.

${types.map((type) => typeSection(type, places, described)).join('\n\n')}
`;
}

/** Fields that share a rule share a row. */
function typeSection(type: string, places: readonly RuledField[], described: ReadonlyMap<string, string>): string {
  const groups = new Map<string, RuledField[]>();
  for (const field of places.filter((each) => each.type === type)) {
    const key = JSON.stringify(field.written);
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  const rows = [...groups.values()].flatMap((fields): (readonly [string, RuledField])[] => {
    const [first] = fields;
    return first === undefined ? [] : [[fields.map(({ field }) => `\`${field}\``).join(' '), first]];
  });
  const description = described.get(type);
  return `### ${type}\n\n${description === undefined ? '' : `${description}\n\n`}${table('fields', rows)}`;
}

function table(what: string, rows: readonly (readonly [string, RuledField])[]): string {
  const lines = rows.map(([name, { rule }]) => {
    const notes = [audienceWords[rule.audience], rule.whileSuspended ? 'also suspended' : ''].filter(Boolean).join('; ');
    return `| ${name} | ${roles.map((role) => cellOf(rule, role)).join(' | ')} | ${notes} |`;
  });
  return `| ${what} | ${roles.join(' | ')} | |\n|---|${roles.map(() => '---|').join('')}---|\n${lines.join('\n')}`;
}

function cellOf({ grants }: AccessRule, role: Role): string {
  const own = grants.filter((grant) => grant.roles.includes(role));
  if (own.length === 0) return '–';
  if (own.some(({ relation }) => relation === null)) return 'yes';
  return [...new Set(own.map(({ relation }) => (relation === null ? 'yes' : relationWords[relation][0])))].join(', ');
}

function descriptionsOf(schemas: readonly SubgraphSchema[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const schema of schemas) {
    for (const node of objectsOf(schema)) {
      if (node.kind === Kind.OBJECT_TYPE_DEFINITION && node.description) found.set(node.name.value, node.description.value.trim());
    }
  }
  return found;
}
