import { expect } from 'chai';
import fc from 'fast-check';
import { listingStates } from './listing.ts';
import { addBlock, type Blockable, refuseCause, removeBlock } from './listing-block.ts';

const block = (cause: 'MEMBERSHIP' | 'COMPLIANCE') => ({ cause, reason: 'OTHER' as const, since: '2026-03-01T09:00:00.000Z' });
const open = (state: Blockable['state']): Blockable => ({ state, stateBeforeBlock: null, blocks: [] });

describe('the causes of a block', () => {
  it('return the state from before when the last one goes, in whatever order they came and went', () => {
    const states = listingStates.filter((state) => state !== 'BLOCKED');
    const step = fc.record({ add: fc.boolean(), cause: fc.constantFrom('MEMBERSHIP' as const, 'COMPLIANCE' as const) });
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(step, { maxLength: 20 }), (state, steps) => {
        const causes = new Set<string>();
        let listing = open(state);
        for (const { add, cause } of steps) {
          listing = add ? addBlock(listing, block(cause)) : removeBlock(listing, cause);
          if (add) causes.add(cause);
          else causes.delete(cause);
          expect(new Set(listing.blocks.map((each) => each.cause))).to.deep.equal(causes);
          expect(listing.blocks.length).to.equal(causes.size);
          expect(listing.state).to.equal(causes.size > 0 ? 'BLOCKED' : state);
          expect(listing.stateBeforeBlock).to.equal(causes.size > 0 ? state : null);
        }
      }),
      { seed: 20_261_123 },
    );
  });

  it('are compliance’s to add where its own is not there yet, and to take away where it is', () => {
    const member = addBlock(open('PAUSED'), block('MEMBERSHIP'));
    const both = addBlock(member, block('COMPLIANCE'));
    expect(refuseCause('block', open('DRAFT'))).to.equal(null);
    expect(refuseCause('block', member)).to.equal(null);
    expect(refuseCause('block', both)?.refusal.code).to.equal('BLOCK_CAUSE_PRESENT');
    expect(refuseCause('unblock', both)).to.equal(null);
    expect(refuseCause('unblock', member)?.refusal).to.deep.include({ code: 'BLOCK_CAUSE_ABSENT' });
  });
});
