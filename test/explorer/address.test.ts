import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAddress, toAddress } from '../../src/explorer/state/address.js';
import { INITIAL_STATE } from '../../src/explorer/state/explorer-state.js';
import { reachableState } from './arbitrary-state.js';

describe('the address', () => {
  it('holds every state that a reader can bring about, whole', () => {
    fc.assert(fc.property(reachableState, (state) => {
      expect(fromAddress(toAddress(state))).toEqual(state);
    }), { numRuns: 1_000 });
  });

  it('of the empty stage is empty', () => {
    expect(toAddress(INITIAL_STATE)).toBe('');
    expect(fromAddress('')).toEqual(INITIAL_STATE);
  });

  it('reads well where little is asked', () => {
    expect(toAddress(fromAddress('?from=country:LKA&to=country:RUS&on=2012-06-03'))).toBe('from=country:LKA&to=country:RUS&on=2012-06-03');
  });

  it('that makes no sense leaves out what cannot be read, and never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      expect(fromAddress(toAddress(fromAddress(query)))).toEqual(fromAddress(query));
    }));
    expect(fromAddress('from=<b>x</b>&to=country:RUS&on=2012-02-30&known=yesterday&steps=99999&path=0&pin=country:RUS~x~1&look=1~2&see=!<i>&fade=a b')).toEqual(INITIAL_STATE);
    expect(fromAddress('from=country:LKA&on=2012-06-31&steps=99').wishes.maxLength).toBe(8);
  });

  it('with the same party at both ends asks about that one', () => {
    expect(fromAddress('from=country:LKA&to=country:LKA')).toMatchObject({ from: 'country:LKA', to: undefined });
  });
});
