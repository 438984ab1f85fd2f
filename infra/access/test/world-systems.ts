import { machineScopes, personOf } from './cast.ts';
import { desk, type Make, note } from './world-maker.ts';
import type { OrganizationName } from './world-organizations.ts';

export async function registerSystems(make: Make, ids: Record<OrganizationName, string>): Promise<void> {
  const by = { ...desk, country: 'CN', organization: ids.ministry, via: personOf('a machine') };
  const register = (subject: string, country: string) =>
    make(
      'partners',
      by,
      'registerPartnerSystem',
      {
        name: `System of ${country}`,
        country,
        organizationId: ids.agencyTh,
        subject: personOf(subject),
        scopes: machineScopes,
        contact: { name: 'Somebody', email: 'somebody@example.org' },
        note,
      },
      'partnerSystem { id }',
    );
  for (const [subject, country] of [
    ['partner of TH', 'TH'],
    ['partner of VN', 'VN'],
  ] as const) {
    const { partnerSystem } = await register(subject, country);
    // Each has been through everything, so that its history has a reason.
    await make('partners', by, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'TECHNICAL_FAULT', note });
    await make('partners', by, 'reinstatePartnerSystem', { id: partnerSystem.id, note });
  }
  const { partnerSystem } = await register('a suspended system', 'LA');
  await make('partners', by, 'suspendPartnerSystem', { id: partnerSystem.id, reason: 'MISUSE', note });
}
