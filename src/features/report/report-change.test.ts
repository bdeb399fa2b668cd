/** What a report says of the one before it. */
import { expect, test } from 'vitest';
import { civilDate } from '../../kernel/civil-date.ts';
import type { Agreement } from '../agreement/agreement.ts';
import type { PaperBlock } from './paper.ts';
import type { Standing } from './report.ts';
import { changeBlocks, nextBlocks } from './report-change.ts';
import type { ReportAction, ReportFigures } from './report-figure.sql.ts';

const standing = (value: number, told = String(value)): Standing => ({
  action: 'a',
  title: 'Mensen die starten',
  value,
  told,
  light: 'groen',
});

const action = (indicator: ReportAction['indicator']) => ({ id: 'a', indicator }) as ReportAction;

function changed(
  indicator: ReportAction['indicator'],
  then: readonly Standing[] | undefined,
  now: readonly Standing[],
) {
  const previous = then && { year: 2025, content: JSON.stringify({ standings: then }) };
  const none = { answers: [], decisions: [], contacts: [], context: [], published: [], attachments: [] };
  const nothing = { concerns: { raised: 0, answered: 0 }, ...none };
  const figures = { ...nothing, actions: [action(indicator)], previous: previous ?? null, replaces: null };
  return changeBlocks(figures, now);
}

const rowsOf = (blocks: readonly PaperBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

test('the first report has nothing to compare with', () => {
  expect(changed('report', undefined, [standing(3)])).toEqual([expect.objectContaining({ kind: 'text' })]);
});

test('a figure stands beside the one of the report before', () => {
  expect(rowsOf(changed('report', [standing(1)], [standing(3)]))).toEqual([
    ['Mensen die starten', '1', '3', 'groen → groen'],
  ]);
});

test('two counts of people that lie close do not tell of the few between them', () => {
  expect(rowsOf(changed('proof', [standing(43)], [standing(47)]))).toEqual([
    ['Mensen die starten', '43', 'minder dan 10 erbij', 'groen → groen'],
  ]);
  expect(rowsOf(changed('proof', [standing(43)], [standing(53)]))[0]).toContain('53');
});

test('an action that ended since is told, and a new one is called new', () => {
  const blocks = changed('report', [{ ...standing(9), action: 'b', title: 'Oude actie' }], [standing(3)]);
  expect(rowsOf(blocks)[0]).toContain('nieuw');
  expect(JSON.stringify(blocks)).toContain('Oude actie (stand toen: 9)');
});

test('a decision that should have been carried out is no plan for next year', () => {
  const decision = (number: string, due: string) => ({ number, owner: 'VDAB', due, state: 'open' });
  const figures = { actions: [], decisions: [decision('1', '2026-11-21'), decision('2', '2027-03-01')] };
  const agreement = { status: 'ended', until: '2027-06-30' } as Agreement;
  const said = JSON.stringify(
    nextBlocks(figures as unknown as ReportFigures, agreement, civilDate('2026-11-23')),
  );
  expect(said).toContain('Besluit 1: VDAB moest dit uitvoeren tegen 21 november 2026.');
  expect(said).toContain('Besluit 2: VDAB voert uit tegen 1 maart 2027.');
});
