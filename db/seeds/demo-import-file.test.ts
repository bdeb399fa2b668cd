/** The example file for an import: 24 rows, of which each kind is there as often as the demo says. */
import { describe, expect, test } from 'vitest';
import { clientCodeLists } from '../../src/features/client-import/code-list.ts';
import { matchColumns, pickCells } from '../../src/features/client-import/column.ts';
import { judgeRow } from '../../src/features/client-import/row.ts';
import { civilDate } from '../../src/kernel/civil-date.ts';
import { exampleClientFile } from './demo-import-file.ts';

const today = civilDate('2026-11-21');
const [header = '', ...lines] = exampleClientFile(today).replace('\ufeff', '').trim().split('\r\n');
const { columns, unknown, problems } = matchColumns(header.split(';'));
const verdicts = lines.map((line) =>
  judgeRow(pickCells(columns, line.split(';')), { today, codeLists: clientCodeLists }),
);

describe('the example file', () => {
  test('has every column of a client file and no other', () => {
    expect(columns.filter((column) => column !== undefined)).toHaveLength(18);
    expect({ unknown, problems }).toEqual({ unknown: [], problems: [] });
  });

  test('has 24 rows, of which three come back and one is repaired', () => {
    expect(verdicts).toHaveLength(24);
    const refused = verdicts.flatMap((verdict) => (verdict.ok ? [] : [verdict.problems[0]?.column]));
    expect(refused).toEqual(['insz', 'achternaam', 'geboortedatum']);
    const repaired = verdicts.filter(
      (verdict) => verdict.ok && verdict.repairs.some((one) => one.kind === 'repaired'),
    );
    expect(repaired).toHaveLength(1);
  });

  test('names eight people whom VDAB registered', () => {
    const registered = verdicts.filter((verdict) => verdict.ok && verdict.client.vdab?.registered === true);
    expect(registered).toHaveLength(8);
  });
});
