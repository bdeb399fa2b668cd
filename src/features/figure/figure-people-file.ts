/** The people behind a number as a file: CSV for Belgian Excel or a workbook; no cell that a spreadsheet would run. */
import { csvOf, workbookOf } from '../../adapters/files/spreadsheet.ts';
import { typedDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { PeopleWish } from './figure-people.ts';
import type { PersonBehind } from './figure-people.sql.ts';
import { indicators } from './indicator.ts';
import { kindsOf, outcomesOf } from './outcome-label.ts';

function rowsOf({ code }: PeopleWish, items: readonly PersonBehind[]): string[][] {
  const { kinds } = indicators[code];
  const outcomes = new Map(outcomesOf(code));
  const kindNames = new Map(kinds === undefined ? [] : kindsOf(kinds));
  const head = [
    say`Dossier`,
    say`Achternaam`,
    say`Voornaam`,
    say`Telt vanaf`,
    say`Uitkomst`,
    say`Soort`,
    say`Begeleider`,
  ];
  const lines = items.map((one) => [
    one.dossier,
    one.familyName,
    one.givenName,
    typedDate(one.begunOn),
    outcomes.get(one.outcome) ?? '',
    kindNames.get(one.kind) ?? '',
    one.user ?? '',
  ]);
  return [head, ...lines];
}

/** Writes the people as CSV: `;`, CRLF and a byte order mark. */
export function peopleCsv(wish: PeopleWish, items: readonly PersonBehind[]): string {
  return csvOf(rowsOf(wish, items));
}

/** Writes the people as a workbook; each cell is text. */
export function peopleWorkbook(wish: PeopleWish, items: readonly PersonBehind[]): Promise<Buffer> {
  return workbookOf({ sheet: say`De mensen achter dit cijfer`, rows: rowsOf(wish, items) });
}
