import { type EventEnvelope, organizationEvents, readData } from '@cattc/events';
import type { SubgraphUnderTest } from '@cattc/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { mutate, nobody, outboxOf, registered, secretariat, startNetwork } from './network-under-test.ts';

const seed = 20_261_124;
const size = 7;

/** What merges in this order lead each record to: a merge of a record that is none any more, or into itself, does nothing. */
function model(merges: readonly (readonly [number, number])[]): number[] {
  const survivors = Array.from({ length: size }, (_, index) => index);
  for (const [from, into] of merges) {
    const survivor = survivors[into] ?? into;
    if (survivors[from] !== from || survivor === from) continue;
    survivors.forEach((each, index) => {
      if (each === from) survivors[index] = survivor;
    });
  }
  return survivors;
}

describe('merges in any order', () => {
  let network: SubgraphUnderTest;
  let made = 0;
  before(async () => {
    network = await startNetwork();
  });
  after(() => network?.stop());

  const records = async (): Promise<string[]> => {
    const ids: string[] = [];
    for (let index = 0; index < size; index += 1) {
      made += 1;
      ids.push(
        await registered(network, { names: [{ value: `Record ${made}`, lang: 'en', kind: 'LABEL' }], domains: [`r${made}.example.th`] }),
      );
    }
    return ids;
  };
  const merge = (ids: readonly string[], [from, into]: readonly [number, number]) =>
    mutate(network, secretariat, 'mergeOrganizations', { id: ids[from], into: ids[into], reason: 'DUPLICATE' }, 'organization { id }');
  const resolved = async (ids: readonly string[]) => {
    const query = `{ ${ids.map((id, index) => `r${index}: organization(id: "${id}") { id domains mergedFrom { id } }`).join(' ')} }`;
    const { data } = await network.ask(nobody, query);
    return ids.map((_, index) => data[`r${index}`] as { id: string; domains: string[]; mergedFrom: { id: string }[] });
  };
  const somewhere = fc.nat({ max: size - 1 });
  const merges = fc.array(fc.tuple(somewhere, somewhere), { minLength: 1, maxLength: 10 });

  it('resolve every id to the survivor that the same merges have in memory, which knows what all of them knew', async () => {
    await fc.assert(
      fc.asyncProperty(merges, async (order) => {
        const ids = await records();
        for (const each of order) {
          const answer = await merge(ids, each);
          expect(answer.code).to.be.oneOf([undefined, 'MERGE_INTO_ITSELF', 'ALREADY_MERGED']);
        }
        const found = await resolved(ids);
        const expected = model(order);
        expect(found.map(({ id }) => ids.indexOf(id))).to.deep.equal(expected);
        for (const survivor of new Set(expected)) {
          const own = ids.filter((_, index) => expected[index] === survivor);
          expect(found[survivor]?.domains).to.have.length(own.length);
          expect(found[survivor]?.mergedFrom.map(({ id }) => id)).to.have.members(own.filter((id) => id !== ids[survivor]));
        }
      }),
      { seed, numRuns: 12, endOnFailure: true },
    );
  }).timeout(120_000);

  it('leave each id one survivor however many run at once, and no fault', async () => {
    await fc.assert(
      fc.asyncProperty(merges, async (order) => {
        const ids = await records();
        const answers = await Promise.all(order.map((each) => merge(ids, each)));
        for (const { code } of answers) expect(code).to.be.oneOf([undefined, 'MERGE_INTO_ITSELF', 'ALREADY_MERGED']);
        const found = await resolved(ids);
        const survivors = new Set(found.map(({ id }) => id));
        expect(survivors.size).to.equal(size - answers.filter(({ code }) => code === undefined).length);
        for (const id of survivors) expect(found[ids.indexOf(id)]?.id).to.equal(id);
      }),
      { seed, numRuns: 12, endOnFailure: true },
    );
  }).timeout(120_000);

  it('are told by events of which a fold gives what is stored', async () => {
    const types = Object.values(organizationEvents).map(({ type }) => type);
    const folded = new Map<string, { version: number; rorId: string | null; mergedInto: string | null; domains: readonly string[] }>();
    for (const { attributes, data } of await outboxOf(network)) {
      const event = { attributes: JSON.parse(attributes), data } as EventEnvelope;
      if (!types.includes(event.attributes.type)) continue;
      const { id, rorId, mergedInto = null, domains } = readData(organizationEvents.registered, event).after;
      folded.set(id, { version: Number(event.attributes.sequence), rorId, mergedInto, domains });
    }
    const rows = await network.databases.query<{
      id: string;
      version: number;
      rorId: string | null;
      mergedInto: string | null;
      survivorId: string;
      domains: string[];
    }>(
      'network',
      'SELECT id, version, ror_id AS "rorId", merged_into AS "mergedInto", COALESCE(survivor_id, id) AS "survivorId", domains FROM organization',
    );
    const end = (id: string): string => {
      const into = folded.get(id)?.mergedInto;
      return into == null ? id : end(into);
    };
    expect(rows.length).to.be.greaterThan(100);
    expect(rows.filter(({ mergedInto }) => mergedInto !== null).length).to.be.greaterThan(20);
    for (const { id, survivorId, ...row } of rows) {
      expect(row).to.deep.equal(folded.get(id));
      expect(survivorId).to.equal(end(id));
    }
  });
});
