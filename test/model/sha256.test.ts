import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { PortableSha256, startSha256 } from '../../src/model/sha256.js';

it('the portable SHA-256 gives the values of the standard', () => {
  expect(new PortableSha256().digest('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(new PortableSha256().update('abc').digest('hex')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  const twoBlocks = 'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq';
  expect(new PortableSha256().update(twoBlocks).digest('hex')).toBe('248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1');
});

it("the portable SHA-256 is Node's, for any text, whatever pieces it comes in", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 150 }), { maxLength: 6 }), (pieces) => {
      const [ours, theirs] = [new PortableSha256(), createHash('sha256')];
      for (const piece of pieces) {
        ours.update(piece);
        theirs.update(piece);
      }
      expect(ours.digest('hex')).toBe(theirs.digest('hex'));
    }),
  );
});

it("where there is Node, Node's own is used", () => {
  expect(startSha256()).not.toBeInstanceOf(PortableSha256);
});
