import { readRule } from '@cattc/decisions';
import { expect } from 'chai';
import { type Federation, readFederation } from './federation.ts';
import type { Rules } from './judge.ts';
import { askEverything, emptyFields, judgeEverything, neverAccepted, type Observed } from './matrix.ts';
import { type System, startSystem } from './system.ts';
import { buildWorld } from './world.ts';

describe('the matrix of access', function () {
  this.timeout(300_000);
  let system: System;
  let federation: Federation;
  let observed: Observed;

  before(async () => {
    federation = await readFederation();
    system = await startSystem();
    observed = await askEverything(system, await buildWorld(system), federation);
  });

  after(() => system?.stop());

  it('is what the rules say: every field and every mutation, under every mandate in every relation, at the gateway and at the subgraphs', () => {
    const { cells, compared, differences } = judgeEverything(observed, federation.rules);
    const counts = `${cells.size} cells of field × mandate × relation, ${compared} comparisons in ${system.calls()} calls`;
    process.stdout.write(`      matrix: ${counts}, ${differences.length} differences\n`);
    expectNone(differences);
  });

  it('has no answer that is faulty whatever the rules: errors, counts beyond a page, hidden otherwise than missing', () => {
    expectNone(observed.facts.faults);
  });

  it('has a value in every field, so that what is null was hidden', () => {
    expectNone(
      emptyFields(federation, observed.facts).map((field) => `${field} has no value in the fixture; extend infra/access/test/world.ts`),
    );
  });

  it('has something that each role may do, for each mutation that is for it', () => {
    const never = neverAccepted(observed, federation.rules);
    expectNone(
      never.map((each) => `Mutation.${each} is accepted nowhere in the fixture; extend infra/access/test/world.ts, cast.ts or inputs.ts`),
    );
  });

  const others: readonly (readonly [kind: keyof Rules, place: string, to: readonly string[], difference: RegExp])[] = [
    [
      'fields',
      'Listing.indicativePrice',
      ['EVERYONE'],
      /^gateway: visitor: Listing\.indicativePrice × PUBLIC × stranger: Listing lst_\S+\.indicativePrice: expected a value, got none$/,
    ],
    [
      'fields',
      'Listing.title',
      ['STAFF'],
      /^trading \(references\): member of b: Listing\.title × MEMBER × same country: Listing lst_\S+\.title: expected nothing, got a value$/,
    ],
    [
      'records',
      'Membership',
      ['EVERYONE'],
      /^gateway: member of b: Query\.memberships × MEMBER × -: Query\.memberships: expected \d+ of \d+ records, got \d+; missing: mem_/,
    ],
    [
      'fields',
      'Mutation.publishListing',
      ['STAFF'],
      /^trading: council: Mutation\.publishListing × COUNCIL × \S+: lst_\S+: expected .+, got FORBIDDEN /,
    ],
    [
      'fields',
      'Query.partnerSystems',
      ['STAFF'],
      /^gateway: partner of TH: Query\.partnerSystems × PARTNER_SYSTEM × -: .*expected 0 of \d+ records, got 1/,
    ],
  ];
  describe('where rules are others than those that are kept', () => {
    let differences: readonly string[];

    before(() => {
      const other = { fields: new Map(federation.rules.fields), records: new Map(federation.rules.records) };
      for (const [kind, place, to] of others) {
        expect(other[kind].has(place), place).to.equal(true);
        other[kind].set(place, readRule({ to, audience: 'PUBLIC', whileSuspended: false }));
      }
      differences = judgeEverything(observed, other).differences;
    });

    for (const [kind, place, to, difference] of others) {
      it(`tells by name that ${place} (${kind}) is not for ${to.join()} as the rule says`, () => {
        expect(
          differences.some((line) => difference.test(line)),
          `${differences.length} differences, none of them like ${difference}`,
        ).to.equal(true);
      });
    }
  });
});

/** Fails with the first lines of each field, or else of each kind of line. */
function expectNone(lines: readonly string[]): void {
  const told = new Map<string, number>();
  const first = lines.filter((line) => {
    const field = /\b[A-Z]\w*\.\w+\b/.exec(line)?.[0] ?? line;
    told.set(field, (told.get(field) ?? 0) + 1);
    return (told.get(field) ?? 0) <= 4;
  });
  expect(lines.length, `\n${first.slice(0, 60).join('\n')}\n`).to.equal(0);
}
