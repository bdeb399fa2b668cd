/** Checks the numbers of an instrument: each can be read, has days that exist and a source, and no two say something else of one day. */
import { isCivilDate } from '../kernel/civil-date.ts';
import type { DatedAmount } from './amount.ts';
import { type Figure, isReadable } from './figure.ts';
import type { AmountTable, Instrument } from './instrument.ts';

type Numbers = Pick<Instrument, 'amounts' | 'figures'>;

/** Says what is wrong with the numbers of an instrument or of a measure that is only named. */
export function figureProblems({ amounts = [], figures = [] }: Numbers): readonly string[] {
  return [
    ...amounts.flatMap(tableProblems),
    ...figures.flatMap(valueProblems),
    ...[...Map.groupBy(figures, ({ label }) => label).values()].flatMap(overlapping),
  ];
}

function tableProblems({ label, columns, rows }: AmountTable): readonly string[] {
  return [
    ...rows.flatMap((row) => [
      ...seenProblems({ ...row, label }),
      ...(row.amounts.length > columns.length ? [`${label} has more amounts than columns`] : []),
      ...unreadable({ label, unit: 'euro', values: row.amounts }),
    ]),
    ...overlapping(rows.map((row) => ({ ...row, label }))),
  ];
}

function valueProblems(figure: Figure): readonly string[] {
  const { label, unit, values } = figure;
  const [low, high = low] = values;
  const wrongWay = unit !== 'day' && Number(low) > Number(high);
  return [
    ...(label.trim() === '' ? ['a number has no words'] : []),
    ...(values.length === 1 || values.length === 2 ? [] : [`${label} has not one or two values`]),
    ...(wrongWay ? [`${label} has its highest value first`] : []),
    ...unreadable(figure),
    ...seenProblems(figure),
  ];
}

function unreadable({ label, unit, values }: Pick<Figure, 'label' | 'unit' | 'values'>): readonly string[] {
  return values
    .filter((value) => !isReadable(value, unit, isCivilDate))
    .map((value) => `${label} has the value ${value}, which cannot be read`);
}

type Row = Pick<DatedAmount, 'from' | 'until' | 'source'> & { readonly label: string };

function seenProblems({ label, from, until, source }: Row): readonly string[] {
  return [
    ...[from, until]
      .filter((day) => day !== undefined && !isCivilDate(day))
      .map((day) => `${label} names the day ${day}, which does not exist`),
    ...(until !== undefined && until < from ? [`${label} ends before it begins`] : []),
    ...(source.title.trim() === '' ? [`${label} has no source`] : []),
  ];
}

/** A number that goes on until the next is known to end there; one that says its last day must not reach over the next. */
function overlapping(rows: readonly Row[]): readonly string[] {
  const sorted = rows.toSorted((one, other) => one.from.localeCompare(other.from));
  return sorted.flatMap((row, place) => {
    const next = sorted[place + 1];
    const over =
      next !== undefined && (row.from === next.from || (row.until !== undefined && row.until >= next.from));
    return over ? [`${row.label} has two values on ${next.from}`] : [];
  });
}
