import { expect } from 'chai';
import type { Somebody } from './issuer.ts';
import { councillor, machineOf, memberOf, officerOf, secondSecretary, secretary, staff } from './people.ts';
import { type Given, secretsIn } from './world.ts';

type Who = Somebody | null;
const nobody = '00000000-0000-7000-8000-000000000000';
const seatWords = ['seatName', 'seatEmail'] as const;
const meetingWords = ['minutesText', 'decisionText', 'attendeeName', 'actionTitle', 'actionOwner'] as const;

export function workingGroups(world: Given): void {
  const group = (who: Who) =>
    world().ask(
      who,
      `query ($id: ID!) { workingGroup(id: $id) { number state seats { name email } history { reason note } statistics { meetings }
        meetings { totalCount nodes { minutes { text { value } } decisions { text { value } } attendance { name } invitation { text } history { note } } }
        actionItems { totalCount nodes { title { value } ownerName history { note } } } } }`,
      { id: world().workingGroup.id },
    );
  const records = (who: Who) => {
    const { meeting, actionItem } = world().workingGroup;
    return world().ask(
      who,
      `query ($m: ID!, $a: ID!) { meeting(id: $m) { id minutes { text { value } } } actionItem(id: $a) { id title { value } ownerName history { note } }
        meetings { totalCount } actionItems { totalCount nodes { title { value } } } }`,
      { m: meeting, a: actionItem },
    );
  };
  const strangers = (): Who[] => {
    const { people } = world();
    return [null, people.firm, people.officerVn, people.resting, people.shown, machineOf('VN')];
  };
  const insiders = (): Somebody[] => [world().people.officerTh, officerOf('CN'), secretary, councillor];

  it('that there is one is told to everybody; who sits in it and what it does to both sides and the staff alone', async () => {
    for (const who of strangers()) {
      const answer = await group(who);
      expect(answer.data.workingGroup).to.deep.include({ state: 'ACTIVE', seats: [], meetings: null, actionItems: null, statistics: null });
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of insiders())
      expect(secretsIn(await group(who)), who.sub).to.include.members([...seatWords, ...meetingWords, 'groupNote']);
  });

  it('a partner’s machine learns what was decided, and the names of nobody', async () => {
    expect(secretsIn(await group(machineOf('TH')))).to.have.members(['minutesText', 'decisionText', 'actionTitle']);
  });

  it('a meeting and an action item are there for nobody else, by whatever way', async () => {
    for (const who of strangers()) {
      const answer = await records(who);
      for (const field of ['meeting', 'actionItem']) expect(answer.data?.[field] ?? null).to.equal(null);
      for (const field of ['meetings', 'actionItems']) expect(answer.data?.[field]?.totalCount ?? 0).to.equal(0);
      expect(secretsIn(answer)).to.deep.equal([]);
    }
    for (const who of Object.values(staff)) expect((await records(who)).data.meeting.id).to.equal(world().workingGroup.meeting);
  });

  it('an organisation learns what it has to do, and neither who said so nor anything else that was agreed', async () => {
    const { actionItem } = world().workingGroup;
    const answer = await records(memberOf(world().organizations.owner));
    expect(answer.data).to.deep.include({ meeting: null });
    expect(answer.data.actionItem.id).to.equal(actionItem);
    expect(answer.data.actionItems.totalCount).to.equal(1);
    expect(secretsIn(answer)).to.have.members(['actionTitle', 'groupNote']);
    expect(secretsIn(await records(memberOf(world().organizations.firm)))).to.deep.equal([]);
  });

  it('minutes are agreed by both sides, and by two persons', async () => {
    const { mutate, workingGroup, people } = world();
    const agree = async (who: Somebody) =>
      (await mutate(who, 'agreeMeetingMinutes', { id: workingGroup.meeting }, 'meeting { state }')).code;
    for (const who of [secretary, secondSecretary, officerOf('CN')]) expect(await agree(who), who.sub).to.equal('AGREED_ALREADY');
    const both: Somebody = { sub: secretary.sub, mandates: [{ id: 'other', role: 'AGENCY', may: 'SIGN', country: 'TH' }] };
    expect(await agree(both)).to.equal('SAME_PERSON');
    for (const who of [people.owner, councillor, staff.ADMIN as Somebody, machineOf('TH')]) expect(await agree(who)).to.equal('FORBIDDEN');
    expect(await agree(people.officerVn)).to.equal('NOT_FOUND');
  });

  it('no side names whoever sits for the other, or changes what the other has to do', async () => {
    const { mutate, workingGroup, people } = world();
    const drop = (who: Somebody) =>
      mutate(who, 'dropActionItem', { id: workingGroup.actionItem, reason: 'NO_LONGER_NEEDED' }, 'actionItem { id }');
    const end = (who: Somebody, seat: number) =>
      mutate(who, 'endWorkingGroupTerm', { id: workingGroup.id, seat, to: '2098-01-01', reason: 'REPLACED' }, 'workingGroup { id }');
    for (const who of [secretary, officerOf('CN')]) expect((await drop(who)).code).to.equal('OTHER_SIDE');
    expect((await end(secretary, 2)).code).to.equal('OTHER_SIDE');
    expect((await end(people.officerTh, 1)).code).to.equal('OTHER_SIDE');
    expect((await end(people.officerVn, 1)).code).to.equal('NOT_YOUR_COUNTRY');
    const [hidden, missing] = [
      await drop(people.officerVn),
      await mutate(people.officerVn, 'dropActionItem', { id: `act_${nobody}`, reason: 'OTHER', note: 'x' }, 'actionItem { id }'),
    ];
    expect(JSON.stringify(hidden).replaceAll(workingGroup.actionItem, 'ID')).to.equal(
      JSON.stringify(missing).replaceAll(`act_${nobody}`, 'ID'),
    );
  });
}
