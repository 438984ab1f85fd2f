import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { councillor, machineOf, officerOf, secretary, staff } from './people.ts';
import { type Given, secretsIn } from './world.ts';

const whole = 'id state contact { name email } history { action reason note }';

export function platforms(world: Given): void {
  const one = (who: Somebody | null) =>
    world().ask(who, `{ innovationPlatform(id: "${world().platform}") { ${whole} } innovationPlatforms { nodes { ${whole} } } }`);

  it('whom to ask is told to the hosts, the agencies and the staff alone, and what was noted not to the hosts', async () => {
    const { people } = world();
    for (const who of [
      null,
      people.firm,
      people.officerVn,
      people.applicant,
      people.resting,
      people.shown,
      machineOf('TH'),
      machineOf('VN'),
    ]) {
      const answer = await one(who);
      expect(answer.data.innovationPlatform).to.include({ state: 'ANNOUNCED', contact: null });
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    expect(secretsIn(await one(people.owner))).to.deep.equal(['platformContact']);
    for (const who of [people.officerTh, officerOf('CN'), secretary, councillor])
      expect(secretsIn(await one(who)), who.sub).to.have.members(['platformContact', 'platformNote']);
  });

  it('nobody opens, changes or closes one but the secretariat and the agencies of its country and of China', async () => {
    const { people, platform, mutate } = world();
    for (const mutation of ['updateInnovationPlatform', 'openInnovationPlatform', 'closeInnovationPlatform']) {
      const input = { id: platform, dryRun: true, ...(mutation === 'closeInnovationPlatform' && { reason: 'NEVER_OPENED' }) };
      const codeFor = async (who: Somebody) => (await mutate(who, mutation, input, 'innovationPlatform { id }')).code;
      expect(await codeFor(people.officerVn), mutation).to.equal('NOT_YOUR_COUNTRY');
      for (const who of [people.owner, councillor, staff.ADMIN, staff.COMPLIANCE, machineOf('TH')])
        expect(await codeFor(who as Somebody), mutation).to.equal('FORBIDDEN');
      for (const who of [people.officerTh, officerOf('CN'), secretary]) expect(await codeFor(who), mutation).to.equal(undefined);
    }
  });
}
