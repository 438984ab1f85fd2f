import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { councillor, machineOf, officerOf, secondSecretary, secretary, staff } from './people.ts';
import { type Given, secrets, secretsIn } from './world.ts';

const whole = `id number state country { code } signedOn instrument { title { value } titles { value } documents { title } } proposedBy waitsFor waitingSince dueAt
  signing { side signedOn instrument { title { value } } } history { action reason note actorRole }`;
const nobody = '00000000-0000-7000-8000-000000000000';

type Who = Somebody | null;

export function mechanisms(world: Given): void {
  const one = (who: Who, id: string) => world().ask(who, `query ($id: ID!) { mechanism(id: $id) { ${whole} } }`, { id });
  const lists = (who: Who) =>
    world().ask(
      who,
      `{ mechanisms(first: 100) { nodes { ${whole} } totalCount } countries(codes: ["TH", "VN"]) { mechanisms { ${whole} } } }`,
    );
  const strangers = (): Who[] => {
    const { people } = world();
    return [null, people.owner, people.firm, people.officerTh, people.resting, people.shown, machineOf('TH')];
  };

  it('nobody but the two sides and the staff learns of one before it was signed, or that there is one', async () => {
    const { mechanisms: known, people } = world();
    for (const who of strangers()) {
      const answers = [await one(who, known.negotiated), await lists(who)];
      expect(answers[0]?.data).to.deep.equal({ mechanism: null });
      expect(answers[1]?.data.mechanisms).to.include({ totalCount: 1 });
      for (const answer of answers) expect(secretsIn(answer, ['mechanismTitle'])).to.deep.equal([]);
      expect(answers[1]?.text).to.not.include(known.negotiated);
    }
    for (const who of [people.officerVn, officerOf('CN'), machineOf('VN'), ...Object.values(staff)])
      expect((await one(who, known.negotiated)).text).to.include(secrets.mechanismTitle);
  });

  it('what was said before the signature, and why anything was done, is told to nobody else, not of one in force either', async () => {
    const { mechanisms: known, people } = world();
    for (const who of [null, people.firm, people.officerVn, machineOf('VN')]) {
      const answer = await one(who, known.inForce);
      expect(answer.data.mechanism).to.deep.include({ state: 'IN_FORCE', proposedBy: null, signing: null, waitsFor: [] });
      expect(answer.data.mechanism.history.map(({ action }: { action: string }) => action)).to.deep.equal([
        'confirmMechanismSigning',
        'enterMechanismIntoForce',
      ]);
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of [people.officerTh, secretary, councillor])
      expect(secretsIn(await one(who, known.inForce)), who.sub).to.deep.equal(['mechanismNote']);
  });

  it('none is signed by the word of one side, whoever of it says so twice', async () => {
    const { mechanisms: known, mutate } = world();
    for (const who of [secretary, secondSecretary, officerOf('CN')]) {
      const { code } = await mutate(who, 'confirmMechanismSigning', { id: known.negotiated }, 'mechanism { id }');
      expect(code, who.sub).to.equal('OTHER_SIDE');
    }
    const both: Somebody = { sub: secretary.sub, mandates: [{ id: 'other', role: 'AGENCY', may: 'SIGN', country: 'VN' }] };
    expect((await mutate(both, 'confirmMechanismSigning', { id: known.negotiated }, 'mechanism { id }')).code).to.equal('SAME_PERSON');
    expect((await one(secretary, known.negotiated)).data.mechanism).to.include({ state: 'NEGOTIATING', signedOn: null });
  });

  it('no agency does anything about one of another country, nor anybody who stands for no side', async () => {
    const { mechanisms: known, people, mutate } = world();
    const attempts: [string, object][] = [
      ['updateMechanism', { reviewEveryYears: 2 }],
      ['markMechanismDormant', { reason: 'INACTIVE' }],
      ['recordMechanismReview', { outcome: 'LET_LAPSE' }],
      ['terminateMechanism', { reason: 'REPLACED' }],
    ];
    for (const [mutation, input] of attempts) {
      const answer = await mutate(people.officerVn, mutation, { id: known.inForce, ...input }, 'mechanism { id }');
      expect(answer.code, mutation).to.equal('NOT_YOUR_COUNTRY');
      for (const who of [people.owner, councillor, staff.ADMIN, staff.COMPLIANCE, machineOf('TH')])
        expect((await mutate(who as Somebody, mutation, { id: known.inForce, ...input }, 'mechanism { id }')).code, mutation).to.equal(
          'FORBIDDEN',
        );
      const hidden = await mutate(people.officerTh, mutation, { id: known.negotiated, ...input }, 'mechanism { id }');
      const missing = await mutate(people.officerTh, mutation, { id: `mec_${nobody}`, ...input }, 'mechanism { id }');
      expect(JSON.stringify(hidden).replaceAll(known.negotiated, 'ID')).to.equal(JSON.stringify(missing).replaceAll(`mec_${nobody}`, 'ID'));
    }
  });
}
