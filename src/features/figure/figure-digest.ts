/**
 * The figures of a month: the number of each indicator as its line on the page tells it, but made of no number of one to nine persons. What is
 * kept is read again later, when someone who may be opened now may be closed. Pure.
 */
import { monthName } from '../body/body.ts';
import type { FiguresShown } from './figure.sql.ts';
import { type Quarter, seriesOf, sumOf, toldYearOf } from './figure-series.ts';
import { viewOf } from './figure-view.ts';
import { type IndicatorCode, indicators, indicatorsByQuestion, type Question } from './indicator.ts';

export const digestPage = '/cijfers/eigen/maand';

/** What is kept of one indicator. */
export interface DigestCell {
  readonly code: string;
  /** Of the counting rule: numbers of two rules are not compared. */
  readonly version: number;
  /** Null where it is withheld. */
  readonly number: number | null;
  /** Of how many a share is one. */
  readonly of: number | null;
}

export interface DigestLine extends Omit<DigestCell, 'code'> {
  readonly code: IndicatorCode;
  /** How it stood a month before: undefined where that is not known, null where it was withheld. */
  readonly before: number | null | undefined;
  /** What changed since; undefined where one of both is not told. */
  readonly change: number | undefined;
}

const FEW = 10;

/** The second is of a part of what the first is of: what is left between them is a number too. */
const partOf = [
  ['afterBenefit', 'federalYear'],
  ['lastingWork', 'workAfterYear'],
] as const satisfies readonly (readonly [IndicatorCode, IndicatorCode])[];

/** Gives the number of each indicator that has one and something to count. */
export function digestCells(shown: FiguresShown, quarters: readonly Quarter[]): DigestCell[] {
  const cells = cellsOf(shown, quarters);
  const sizeOf = (code: IndicatorCode) => {
    const cell = cells.find((one) => one.code === code);
    return cell?.of ?? cell?.number ?? null;
  };
  const tooNear = partOf.flatMap(([whole, part]) => {
    const [all, some] = [sizeOf(whole), sizeOf(part)];
    return all !== null && some !== null && isFew(Math.abs(all - some)) ? [part] : [];
  });
  return cells.map((cell) =>
    tooNear.some((code) => code === cell.code) ? { ...cell, number: null, of: null } : cell,
  );
}

function cellsOf(shown: FiguresShown, quarters: readonly Quarter[]): DigestCell[] {
  return (Object.keys(indicators) as IndicatorCode[]).flatMap((code) => {
    const { shows, version } = indicators[code];
    const { number, of, nothing } = viewOf(code, shown, quarters);
    if (shows === 'spread' || number === undefined || nothing || of === 0) return [];
    const withheld = number === null || tellsOfFew(code, shown, quarters);
    return [{ code, version, number: withheld ? null : number, of: withheld ? null : of }];
  });
}

/** Whether few persons are in a number, or are what it leaves of the whole. */
function tellsOfFew(code: IndicatorCode, shown: FiguresShown, quarters: readonly Quarter[]): boolean {
  const { shows, about } = indicators[code];
  if (about !== 'persons') return false;
  const { part, whole } =
    shows === 'stock' || shows === 'stockShare' ? ofStock(shown) : ofYear(code, shown, quarters);
  const rest = shows === 'share' || shows === 'stockShare' ? whole - part : 0;
  return isFew(shows === 'stock' ? whole : part) || isFew(rest);
}

function ofYear(code: IndicatorCode, { counts }: FiguresShown, quarters: readonly Quarter[]) {
  const indicator = indicators[code];
  const told = toldYearOf(code, indicator, counts, seriesOf(code, indicator, counts, quarters));
  return { part: sumOf(told, indicator.reached) ?? 0, whole: sumOf(told, indicator.known) ?? 0 };
}

function ofStock({ stock }: FiguresShown) {
  const last = (indicator: string) => stock.findLast((one) => one.indicator === indicator)?.number ?? 0;
  return { part: last('active'), whole: last('guided') };
}

function isFew(number: number): boolean {
  return number > 0 && number < FEW;
}

/** The lines that answer a question, beside those of the month before. */
export function digestLines(
  question: Question,
  cells: readonly DigestCell[],
  before: readonly DigestCell[] | null,
): DigestLine[] {
  const codes = Object.keys(indicatorsByQuestion[question]) as IndicatorCode[];
  return codes.flatMap((code) => {
    const now = cells.find((cell) => cell.code === code);
    if (now === undefined) return [];
    const then = before?.find((cell) => cell.code === code && cell.version === now.version)?.number;
    const change = now.number === null || then == null ? undefined : now.number - then;
    return [{ ...now, code, before: then, change }];
  });
}

/** Names a month that is written as `2026-10`. */
export function monthOf(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
