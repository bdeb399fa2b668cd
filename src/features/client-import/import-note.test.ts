/** A remark on an import is kept in Dutch, and read in the language of who opens it: the same as if the row were judged in that language. */
import { beforeAll, expect, test } from 'vitest';
import { tableProblem } from '../../adapters/table/table.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { inLanguage } from '../../kernel/language.ts';
import { learnWords } from '../../words.ts';
import { judgeAbsence } from './absence.ts';
import { refusalOf } from './import-batch.ts';
import { noteText } from './import-note.ts';
import { judgeRow } from './row.ts';

beforeAll(learnWords);

const codeLists = { languages: { nl: 'Nederlands' }, workStatuses: { none: 'zonder werk' }, grounds: {} };
const judged = (cells: Parameters<typeof judgeRow>[0]) => {
  const verdict = judgeRow(cells, { today: civilDate('2026-11-21'), codeLists });
  return (verdict.ok ? verdict.repairs : verdict.problems).map(({ message }) => message);
};
const whole = { voornaam: 'Ana', achternaam: 'Peeters', geboortedatum: '1/2/1990' };

test.each([
  [{}],
  [{ ...whole, gemeente_nis: 'Aalst' }],
  [{ ...whole, gemeente_nis: '23023' }],
  [{ ...whole, gemeente_nis: '9300' }],
  [{ ...whole, taal: 'klingon' }],
  [{ ...whole, achternaam: 'a'.repeat(201) }],
  [{ ...whole, achternaam: '=Peeters\u200b' }],
  [{ ...whole, geboortedatum: '\u200b32874' }],
  [{ ...whole, geboortedatum: '#N/B', email: 'x', telefoon: '?' }],
  [{ ...whole, regime_van: '1/1/1980', betrokken_sinds: '1/1/1985', einddatum_status: 'bevestigd' }],
  [{ ...whole, betrokken_sinds: '1/1/2090' }],
])('the remarks on %j are said in each language', (cells) => {
  const kept = judged(cells);
  expect(kept).not.toEqual([]);
  for (const language of ['fr', 'en'] as const)
    inLanguage(language, () => {
      const said = kept.map(noteText);
      expect(said.filter((one) => kept.includes(one))).toEqual([]);
      expect(said).toEqual(judged(cells));
    });
  expect(kept.map(noteText)).toEqual(kept);
});

test('what is wrong with a file, and who is missing in it, is said in each language', () => {
  const kept = () => [
    tableProblem('tooManyCells', { line: 5, detail: 3 }).message,
    tableProblem('notATable', { detail: 'een PDF' }).message,
    ...[1, 3].flatMap((missing) =>
      [true, false].map((hadErrors) => {
        const previous = new Set(Array.from({ length: missing }, (_, place) => `p${place}`));
        const verdict = judgeAbsence({
          meaning: 'ended',
          previous,
          current: new Set(),
          hadErrors,
          confirmed: false,
        });
        return verdict.kind === 'refused' ? verdict.message : '';
      }),
    ),
  ];
  const inDutch = kept();
  inLanguage('fr', () => {
    const said = inDutch.map(noteText);
    expect(said).toEqual(kept().map((message) => message.replace('een PDF', 'un PDF')));
    expect(said[0]).toMatch(/^Ligne 5 : Cette ligne compte plus de cellules/);
    expect(said[5]).toMatch(/^Il manque 3 personnes, plus de 20 %/);
  });
});

test('why the gate did not register someone is said in each language', () => {
  const kept = refusalOf({ outcome: 'ended' })?.message ?? '';
  expect(kept).toMatch(/^Uw organisatie beëindigde/);
  expect(inLanguage('en', () => noteText(kept))).toMatch(/^Your organisation ended/);
});
