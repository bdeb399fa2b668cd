/** Answers of many as bits: Kleene's three values, in every word of bits. */
import { expect, test } from 'vitest';
import { always, type Bits, count, join, not, wordsFor } from './bits.ts';

const three = [1, 0, -1] as const;
/** Every pair of answers, each in four words of 32 persons. */
const pairs = three.flatMap((one) => three.map((other) => [one, other] as const));
const words = 4;

const read = ({ yes, no }: Bits) =>
  [...yes].map((word, at) => [word, no[at]].map((bits) => (bits === 0xffffffff ? 1 : bits)).join(' '));
const told = (answer: number) =>
  Array.from({ length: words }, () => (answer === 1 ? '1 0' : answer === -1 ? '0 1' : '0 0'));

test('so many persons need a word for each 32', () => {
  expect([0, 1, 32, 33, 64, 65].map(wordsFor)).toEqual([0, 1, 1, 2, 2, 3]);
});

test('the same answer for everyone, and its opposite', () => {
  for (const answer of three) {
    expect(read(always(words, answer))).toEqual(told(answer));
    expect(read(not(always(words, answer)))).toEqual(told(-answer));
  }
});

test('all is the least of the answers and any the greatest; what may not decide only keeps open', () => {
  const part = (answer: 1 | 0 | -1, decides = true) => ({ bits: always(words, answer), decides });
  for (const [one, other] of pairs) {
    expect(read(join([part(one), part(other)], true, words))).toEqual(told(Math.min(one, other)));
    expect(read(join([part(one), part(other)], false, words))).toEqual(told(Math.max(one, other)));
    const all = one === -1 ? -1 : Math.min(one, Math.max(other, 0));
    expect(read(join([part(one), part(other, false)], true, words))).toEqual(told(all));
    const any = one === 1 ? 1 : Math.max(one, Math.min(other, 0));
    expect(read(join([part(one), part(other, false)], false, words))).toEqual(told(any));
  }
});

test('bits are counted among the persons there are, and not past them', () => {
  expect(count(new Uint32Array([0xffffffff, 0xffffffff]), 32)).toBe(32);
  expect(count(new Uint32Array([0xffffffff, 0xffffffff]), 33)).toBe(33);
  expect(count(new Uint32Array([0xffffffff, 0xffffffff]), 63)).toBe(63);
  expect(count(new Uint32Array([0xffffffff, 0xffffffff]), 64)).toBe(64);
  expect(count(new Uint32Array([0xffffffff, 0xffffffff, 1]), 40)).toBe(40);
  for (let bit = 0; bit < 32; bit += 1) {
    expect(count(new Uint32Array([0, 1 << bit]), 64)).toBe(1);
    expect(count(new Uint32Array([~(1 << bit)]), 32)).toBe(31);
  }
});
