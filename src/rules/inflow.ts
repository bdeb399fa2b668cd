/**
 * What a wave of people whose unemployment benefit ends means for an OCMW: how many may come, how much work that is, and what the federal
 * state pays. Pure; a number without a source is never filled in here, it is asked of whoever plans.
 */
import {
  flemishFiles,
  flemishInhabitants,
  refundFirst,
  refundLast,
  shareExpected,
  shareSurveyed,
  staffPerFile,
} from './figures/inflow-figure.ts';

/** How many rights end in a month, as someone delivered it; `2026-07`. */
export interface Ending {
  readonly month: string;
  readonly number: number;
}

/** What an OCMW assumes itself. Money in whole cents. */
export interface Assumed {
  /** Of a hundred who lose the benefit, so many come. */
  readonly share: number;
  readonly filesPerCoach?: number | undefined;
  readonly leefloonPerMonth?: number | undefined;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A number of files with the lowest and the highest by the shares that are known. */
export interface Expected extends Range {
  readonly files: number;
}

const SHARES = [shareExpected, shareSurveyed].map(({ values }) => Number(values[0]));
const [FEDERAL = 0] = SHARES;

/** The share to begin with: what the federal government counted on. */
export const usualShare = FEDERAL;

/** The lowest and the highest of the shares that were read and the one that was chosen. */
export function shareRange(share: number): Range {
  return { low: Math.min(...SHARES, share), high: Math.max(...SHARES, share) };
}

/** How many files may be expected of so many whose right ends. */
export function expectedOf(number: number, share: number): Expected {
  const { low, high } = shareRange(share);
  return { files: part(number, share), low: part(number, low), high: part(number, high) };
}

/** How many of a number are so many in a hundred, whole; half a person counts as one. */
function part(number: number, percent: number): number {
  // In thousandths, so that 33,3 % of 1000 is no fraction that a computer cannot write.
  return Math.round((number * Math.round(percent * 10)) / 1000);
}

/** How many files a place has by its part of the people of Flanders: all waves together, and rough. */
export function roughFiles(inhabitants: number): number {
  return Math.round((Number(flemishFiles.values[0]) * inhabitants) / Number(flemishInhabitants.values[0]));
}

/** How many full-time coaches so many files ask, to a tenth and never too few; nothing where nobody said how many one can have. */
export function coachesFor(files: number, filesPerCoach: number | undefined): number | undefined {
  return filesPerCoach === undefined ? undefined : Math.ceil((files * 10) / filesPerCoach) / 10;
}

/** What the federal state pays for staff in a year, in cents. */
export function staffMoney(files: number): number {
  return files * Number(staffPerFile.values[0]) * 100;
}

/** The years of the way back. */
const refundYears = [2026, 2027, 2028, 2029] as const;
export type RefundYear = (typeof refundYears)[number];

const [FIRST, LAST] = [refundFirst, refundLast].map(({ values }) => Number(values[0]));

/** How much of a leefloon of the first group is paid back in a year; between the first and the last only the limits are known. */
export function refundIn(year: RefundYear): Range {
  const high = year === 2029 ? LAST : FIRST;
  const low = year === 2026 ? FIRST : LAST;
  return { low: low ?? 0, high: high ?? 0 };
}

export interface YearOfCost {
  readonly year: RefundYear;
  /** Files that are open at the end of the year, when nobody leaves. */
  readonly files: number;
  readonly staff: number;
  readonly refund: Range;
  /** What the leefloon costs and what of it the OCMW pays itself, in cents; only where an amount was given. */
  readonly leefloon?: number;
  readonly own?: Range;
}

/** Follows everyone who comes to the end of the way back. Nobody is taken to leave: what really is paid is lower. */
export function costByYear(endings: readonly Ending[], assumed: Assumed): YearOfCost[] {
  return refundYears.map((year) => costIn(year, endings, assumed));
}

function costIn(year: RefundYear, endings: readonly Ending[], { share, leefloonPerMonth }: Assumed) {
  const here = endings.filter(({ month }) => yearOf(month) <= year);
  const files = part(sum(here.map(({ number }) => number)), share);
  const refund = refundIn(year);
  const base = { year, files, staff: staffMoney(files), refund };
  if (leefloonPerMonth === undefined) return base;
  const paidMonths = sum(here.map(({ month, number }) => number * monthsIn(year, month)));
  const leefloon = part(paidMonths * leefloonPerMonth, share);
  return {
    ...base,
    leefloon,
    own: { low: part(leefloon, 100 - refund.high), high: part(leefloon, 100 - refund.low) },
  };
}

/** The months of a year in which a leefloon that begins in a month is paid. */
function monthsIn(year: RefundYear, month: string): number {
  return yearOf(month) < year ? 12 : 13 - Number(month.slice(5));
}

function yearOf(month: string): number {
  return Number(month.slice(0, 4));
}

/** Adds numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
