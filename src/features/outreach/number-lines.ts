/** Numbers typed one to a line, turned into the keyed hashes by which the own people are found; the numbers themselves go no further. */
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { inszSentences, parseInsz } from '../person/insz.ts';

const MOST = 500;

/** Gives the hashes of all numbers, or what is wrong with the first line that is no number. */
export function numbersIn(
  text: string,
  keys: Pick<InszKeys, 'hash'>,
  today: CivilDate,
): { hashes: Buffer[]; problem?: string } {
  const lines = text.split(/[\r\n;,]+/).filter((line) => line.trim() !== '');
  if (lines.length === 0) return { hashes: [], problem: inszSentences.empty };
  if (lines.length > MOST) return { hashes: [], problem: say`Voeg hoogstens ${MOST} nummers tegelijk toe.` };
  const hashes: Buffer[] = [];
  for (const [index, line] of lines.entries()) {
    const parsed = parseInsz(line, today);
    if (!parsed.ok) return { hashes: [], problem: say`Regel ${index + 1}: ${inszSentences[parsed.reason]}` };
    hashes.push(keys.hash(parsed.insz));
  }
  return { hashes };
}
