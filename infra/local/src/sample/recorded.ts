import { addDays, dayIn } from '@cattc/formats';
import type { Api } from '../api.ts';
import { secondSecretary, secretariat } from './actors.ts';
import type { SampleRecorded } from './illustrative.ts';

interface Proposal {
  readonly recording: { readonly id: string };
  readonly results: readonly { readonly taken: boolean; readonly refusal: object | null }[];
}

/** Records the members of before this system: one person proposes them, another one confirms. Those that have a membership already are left. */
export async function loadRecorded(api: Api, recorded: readonly SampleRecorded[]): Promise<void> {
  const asks = recorded.map(({ rorId }, index) => `o${index}: organization(rorId: "${rorId}") { membership { id } }`);
  const found = await api.query<Record<string, { membership: object | null } | null>>(secretariat, `{ ${asks.join('\n')} }`);
  const missing = recorded.filter((_, index) => found[`o${index}`]?.membership == null);
  if (missing.length === 0) return;
  const today = dayIn(new Date(), 'Asia/Shanghai');
  const memberships = missing.map(({ daysLeft, ...member }, index) => ({
    ...member,
    validTo: addDays(today, daysLeft),
    reference: `Illustrative ${index + 1}`,
  }));
  const input = { memberships, evidence: 'A made-up list of members (illustrative).' };
  const selection = 'recording { id } results { taken refusal { message } }';
  const { recording, results } = await api.accepted<Proposal>(secretariat, 'recordExistingMemberships', input, selection);
  const refused = results.find(({ taken }) => !taken);
  if (refused !== undefined) throw new Error(`a recorded member of the sample was refused: ${JSON.stringify(refused.refusal)}`);
  await api.accepted(secondSecretary, 'confirmMembershipRecording', { id: recording.id }, 'recording { state }');
}
