// Days as people and laws mean them: no time, no zone, always Gregorian, kept as 'YYYY-MM-DD' text that sorts by itself.
// Written forms are read and made here. What "today" is stands in clock.ts.
import { languageNow } from './language.ts';

declare const civil: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, known to exist; two of them compare as text. */
export type CivilDate = string & { readonly [civil]: true };

const isoForm = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const flemishForm = /^(\d{1,2})([-/.])(\d{1,2})\2([1-9]\d{3})$/;

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const shortMonths = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Tells whether the text is a day that exists, in the form `YYYY-MM-DD`. */
export function isCivilDate(text: string): text is CivilDate {
  return (
    isoForm.test(text) && dayExists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)))
  );
}

/** Gives the day a trusted text stands for; a text that is no day is a bug and throws. */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new RangeError(`Not a civil date: ${text}`);
  return text;
}

/** Reads what a person may type: `2026-11-21`, `21/11/2026`, `21-11-2026` or `21.11.2026`; two-digit years are refused. */
export function parseCivilDate(input: string): CivilDate | undefined {
  const text = input.trim();
  const [, day, , month, year] = flemishForm.exec(text) ?? [];
  const iso = year === undefined ? text : iso8601(Number(year), Number(month), Number(day));
  return isCivilDate(iso) ? iso : undefined;
}

/** Reads a cell of an imported file: the forms people type, a date with a time behind it, a Date at UTC midnight, or an Excel serial. */
export function parseImportedDate(cell: string | number | Date): CivilDate | undefined {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? undefined : parseCivilDate(cell.toISOString().slice(0, 10));
  if (typeof cell === 'number') return fromExcelSerial(cell);
  const text = cell.trim().replace(/[T ]\d{2}:\d{2}.*$/, '');
  return /^\d{5}$/.test(text) ? fromExcelSerial(Number(text)) : parseCivilDate(text);
}

// Excel counts a 29 February 1900 that never was (serial 60), so earlier serials are not to be trusted.
function fromExcelSerial(serial: number): CivilDate | undefined {
  const days = Math.floor(serial);
  return days > 60 && days < 200_000 ? addDays(civilDate('1899-12-30'), days) : undefined;
}

/** Gives the day so many days later, or earlier when negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(new Date(midnight(date) + days * DAY).toISOString().slice(0, 10));
}

/** Gives the same day so many months later; a day that month lacks becomes its last one, as PostgreSQL does. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1];
  return civilDate(iso8601(year, month, Math.min(Number(date.slice(8)), daysInMonth(year, month))));
}

/** Counts the days from the first day to the second; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (midnight(to) - midnight(from)) / DAY;
}

/** Gives the day of the week, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: CivilDate): number {
  return new Date(midnight(day)).getUTCDay() || 7;
}

// Days are counted many times for one page, and in UTC each is as long as any other.
const DAY = 24 * 60 * 60 * 1000;

function midnight(date: CivilDate): number {
  return Date.parse(date);
}

/** Gives the age in full years on a day; someone born on 29 February turns a year older on 1 March in other years. */
export function ageAt(birthDate: CivilDate, day: CivilDate): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

export type DateStyle = 'long' | 'short' | 'full';

/** Writes a day for the reader: `21 november 2026` (long), `21 nov 2026` (short) or `zaterdag 21 november 2026` (full). */
export function formatDate(date: CivilDate, style: DateStyle = 'long'): string {
  const language = languageNow();
  if (language !== 'nl') {
    const written = calendars[language][style].format(Date.parse(`${date}T00:00Z`));
    return language === 'fr' ? written.replace(/\b1 (?=\p{L})/u, '1er ') : written;
  }
  const names = style === 'short' ? shortMonths : months;
  const text = `${Number(date.slice(8))} ${names[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;
  return style === 'full' ? `${weekdays[weekdayOf(date) - 1]} ${text}` : text;
}

// A letter, a phone number and a house number here have Latin digits: a reader compares them, so dates have them in every language.
// Some of these languages have a calendar of their own, which no appointment here is made in.
const pinned = '-u-ca-gregory-nu-latn';
const calendars = {
  fr: calendarOf('fr-BE'),
  en: calendarOf('en-GB'),
  ar: calendarOf(`ar${pinned}`),
  tr: calendarOf(`tr${pinned}`),
  uk: ukrainianCalendar(),
  fa: calendarOf(`fa${pinned}`),
  ps: pashtoCalendar(),
};

type Calendar = Readonly<Record<DateStyle, { readonly format: (day: number) => string }>>;

function calendarOf(locale: string): Calendar {
  const made = (month: 'long' | 'short', weekday?: 'long') =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', day: 'numeric', month, year: 'numeric', weekday });
  return { long: made('long'), short: made('short'), full: made('long', 'long') };
}

// The locale data end a year with a short word for it, whose dot would end the sentence.
function ukrainianCalendar(): Calendar {
  const bare = ({ format }: Calendar[DateStyle]) => ({
    format: (day: number) => format(day).replace(/\s*р\.$/u, ''),
  });
  const { long, short, full } = calendarOf(`uk${pinned}`);
  return { long: bare(long), short: bare(short), full: bare(full) };
}

// The locale data write a Pashto date with its parts in an order that nobody reads; the names of days are those of Persian.
function pashtoCalendar(): Calendar {
  const day = new Intl.DateTimeFormat(`ps${pinned}`, { timeZone: 'UTC', day: 'numeric' });
  const month = new Intl.DateTimeFormat(`ps${pinned}`, { timeZone: 'UTC', month: 'long' });
  const weekday = new Intl.DateTimeFormat(`fa${pinned}`, { timeZone: 'UTC', weekday: 'long' });
  const long = (moment: number) =>
    `${day.format(moment)} ${month.format(moment)} ${new Date(moment).getUTCFullYear()}`;
  return {
    long: { format: long },
    short: { format: long },
    full: { format: (moment) => `${weekday.format(moment)}، ${long(moment)}` },
  };
}

/** Writes a trusted text that is a day, for the reader; any other text as it stands. */
export function dayInWords(text: string, style: DateStyle = 'long'): string {
  return isCivilDate(text) ? formatDate(text, style) : text;
}

/** Writes a day as people type it in a form: `21/11/2026`. */
export function typedDate(date: CivilDate): string {
  return `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** Tells whether the calendar has this day. */
export function dayExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function iso8601(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
