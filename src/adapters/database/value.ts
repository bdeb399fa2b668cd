/**
 * How values of PostgreSQL look in the program: a civil date and a moment are strings in ISO 8601, a bigint is a
 * number while that is exact, JSON is parsed. Nothing becomes a `Date`, which would put a civil date in a time zone.
 */
import pg from 'pg';

type Parser = (text: string) => unknown;

const moment: Parser = (text) => text.replace(' ', 'T').replace(/\+00$/, 'Z');
const unzoned: Parser = (text) => text.replace(' ', 'T');
const civilDate: Parser = (text) => text;
const bigint: Parser = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : text);

const TEXT_ARRAY: number = 1009;
const textArray: (text: string) => (string | null)[] = pg.types.getTypeParser(TEXT_ARRAY);
const arrayOf =
  (parse: Parser): Parser =>
  (text) =>
    textArray(text).map((item) => (item === null ? null : parse(item)));

const parsers = new Map<number, Parser>([
  [20, bigint],
  [1082, civilDate],
  [1114, unzoned],
  [1184, moment],
  [1016, arrayOf(bigint)],
  [1115, arrayOf(unzoned)],
  [1182, arrayOf(civilDate)],
  [1185, arrayOf(moment)],
]);

/** The parsers that a pool hands to `pg`. */
export const plainValues: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format),
};
