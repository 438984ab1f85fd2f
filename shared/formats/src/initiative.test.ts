import { expect } from 'chai';
import { initiativeCodes, initiativeLine, initiativeName, initiativeOn, isInForce, parseInitiative } from './index.ts';

describe('initiatives', () => {
  it('are the four lines of the action plan, each with its name in English and Chinese', () => {
    expect(initiativeCodes.map((code) => [code, initiativeName(code, 'en'), initiativeName(code, 'zh-CN, en')])).to.deep.equal([
      ['PEOPLE_TO_PEOPLE_EXCHANGE', 'People-to-people exchange', '科技人文交流'],
      ['JOINT_LABORATORIES', 'Joint laboratories', '共建联合实验室'],
      ['SCIENCE_PARK_COOPERATION', 'Science-park cooperation', '科技园区合作'],
      ['TECHNOLOGY_TRANSFER', 'Technology transfer', '技术转移'],
    ]);
    for (const code of initiativeCodes) expect(initiativeLine(code)).to.include({ from: '2017-05-14', to: null });
  });

  it('are read in any case, and nothing else is one', () => {
    expect(parseInitiative(' technology_transfer ')).to.deep.equal({ ok: true, value: 'TECHNOLOGY_TRANSFER' });
    for (const text of ['', 'TRANSFER', 'constructor', 'toString']) {
      const answer = parseInitiative(text);
      if (answer.ok) throw new Error(`${text} was read`);
      expect(answer.expected).to.equal(`one of ${initiativeCodes.join(', ')}`);
    }
  });

  it('are taken while they are in force, and kept where they stand already', () => {
    expect(initiativeOn('2017-05-14', [])('JOINT_LABORATORIES').ok).to.equal(true);
    expect(initiativeOn('2017-05-13', [])('JOINT_LABORATORIES')).to.deep.include({
      ok: false,
      problem: 'JOINT_LABORATORIES is not in force on 2017-05-13',
    });
    expect(initiativeOn('2017-05-13', ['JOINT_LABORATORIES'])('joint_laboratories').ok).to.equal(true);
    expect(initiativeOn('2026-03-01', [])('LABORATORIES').ok).to.equal(false);
  });

  it('are in force from their first day to their last', () => {
    const line = { from: '2020-01-01', to: '2020-12-31' };
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => isInForce(line, day))).to.deep.equal([
      false,
      true,
      true,
      false,
    ]);
  });
});
