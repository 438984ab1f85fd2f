import { createHash } from 'node:crypto';

/** How events name a person (`<issuer>:<sub>`): whoever knows the person finds the events, and the events tell nobody the person. */
export function subjectHash(person: string): string {
  return createHash('sha256').update(person).digest('base64url');
}
