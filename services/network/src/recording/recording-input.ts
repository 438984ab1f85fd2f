import { accept, type Decision, refuse } from '@cattc/decisions';
import { type NationalId, parseRorId } from '@cattc/formats';

import { type NationalIdInput, parseNationalIdInput } from '../organization/organization-input.ts';

/** How an organisation is named: by one of these. */
export interface NamedOrganization {
  readonly organizationId?: string | null | undefined;
  readonly rorId?: string | null | undefined;
  readonly nationalId?: NationalIdInput | null | undefined;
}

/** The one name that was given, as it is stored. */
export interface ReadName {
  readonly organizationId: string | null;
  readonly rorId: string | null;
  readonly nationalId: NationalId | null;
}

const noName: ReadName = { organizationId: null, rorId: null, nationalId: null };

/** Reads by what an organisation is named. */
export function readName(path: string, { organizationId, rorId, nationalId }: NamedOrganization): Decision<ReadName, 'INVALID_INPUT'> {
  const wrong = (at: string, problem: string, expected: string) => refuse('INVALID_INPUT', { count: 1 }, [{ path: at, problem, expected }]);
  const given = [organizationId, rorId, nationalId].filter((each) => each != null).length;
  if (given !== 1) return wrong(path, `names its organisation ${given} times`, 'one of organizationId, rorId and nationalId');
  if (organizationId != null) return accept({ ...noName, organizationId });
  if (rorId != null) {
    const parsed = parseRorId(rorId);
    return parsed.ok ? accept({ ...noName, rorId: parsed.value }) : wrong(`${path}.rorId`, parsed.problem, parsed.expected);
  }
  const parsed = parseNationalIdInput(nationalId as NationalIdInput, nationalId?.country ?? '');
  return parsed.ok ? accept({ ...noName, nationalId: parsed.value }) : wrong(`${path}.nationalId`, parsed.problem, parsed.expected);
}
