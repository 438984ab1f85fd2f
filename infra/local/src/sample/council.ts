import type { Api } from '../api.ts';
import { ApiError } from '../graph-client.ts';
import { administrator, councillors } from './actors.ts';

/** Grants the members of the council their mandates where they have none: a vote counts by the word of the register. */
export async function grantCouncil(api: Api): Promise<void> {
  for (const subject of councillors) {
    const input = { subject, role: 'COUNCIL', may: 'SIGN' };
    const { refusal } = await api.mutate(administrator, 'grantMandate', input, 'mandate { id }');
    if (refusal !== undefined && refusal.code !== 'MANDATE_OVERLAPS')
      throw new ApiError(`no mandate of the council for ${subject}: ${refusal.message}`);
  }
}
