import type { Caller } from '@cattc/decisions';
import { AuthenticationError } from './authentication-error.ts';
import { asHeld, describeMandate, inForce, lettingIn, organizationsOf, registered } from './choose-caller.ts';
import type { Directory } from './directory.ts';
import { subjectHash } from './subject-hash.ts';

const scope = 'agency:act';

/**
 * The officer of an agency for whom a machine acts: the header `on-behalf-of` names the person, `<issuer>:<sub>` with what is not plain ASCII
 * percent-encoded. The machine needs the scope agency:act in its token and in its registration, the officer a mandate as AGENCY of the same country
 * in the register. Of a person who holds none nothing more is told.
 */
export function actFor(
  machine: Caller,
  machineHash: string,
  header: string,
  directory: Directory,
  choice: string | undefined,
  now: Date,
): Caller {
  const person = readPerson(header);
  if (machine.role !== 'PARTNER_SYSTEM') {
    throw forbidden(`The header on-behalf-of is for machines: it takes a mandate as PARTNER_SYSTEM, yours is ${machine.role}.`);
  }
  if (!machine.scopes.includes(scope)) throw forbidden(`To act on behalf of an officer the token needs the scope ${scope}.`);
  const allowed = directory
    .systemsOf(machineHash)
    .some(({ active, country, scopes }) => active && country === machine.country && scopes.includes(scope));
  if (!allowed)
    throw forbidden(`To act on behalf of an officer a system has to be registered for ${machine.country} with the scope ${scope}.`);
  const standing = directory.standingOf(subjectHash(person));
  const held = (standing?.mandates ?? []).map((mandate) => registered(mandate, directory));
  const lasting = inForce(held, directory, now);
  const fitting = lettingIn(lasting, standing, directory).filter(({ role, country }) => role === 'AGENCY' && country === machine.country);
  const mandate = fitting.length === 1 && choice === undefined ? fitting[0] : fitting.find(({ id }) => id === choice);
  if (mandate === undefined) {
    if (fitting.length === 0 || choice !== undefined) {
      throw forbidden(`The person that on-behalf-of names holds no such mandate as AGENCY of ${machine.country} that is in force here.`);
    }
    throw new AuthenticationError(
      400,
      'ACTING_AS_REQUIRED',
      `The officer holds several mandates; choose one with the header acting-as: ${fitting.map(describeMandate).join(', ')}.`,
    );
  }
  const { id, organization, profile, country, may } = mandate;
  return Object.freeze({
    person,
    mandate: id,
    role: 'AGENCY',
    organization,
    profile,
    country,
    may,
    scopes: [],
    organizations: organizationsOf(lasting),
    mandates: [asHeld(mandate)],
    via: machine.person,
    suspended: false,
  });
}

function readPerson(header: string): string {
  try {
    const person = decodeURIComponent(header);
    if (/^[a-z0-9-]{1,20}:[^\p{C}]{1,200}$/u.test(person)) return person;
  } catch {
    // Not percent-encoded UTF-8: told below.
  }
  throw new AuthenticationError(
    400,
    'ON_BEHALF_OF_INVALID',
    'The header on-behalf-of is not one person as <issuer>:<sub>, such as th:somchai, with what is not plain ASCII percent-encoded.',
  );
}

function forbidden(message: string): AuthenticationError {
  return new AuthenticationError(403, 'ON_BEHALF_OF_FORBIDDEN', message);
}
