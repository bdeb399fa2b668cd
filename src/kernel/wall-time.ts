/** Hours as people type and read them on a clock in Flanders, kept as `HH:MM`. Which moment that is, PostgreSQL works out with the day. */
import { say } from './language.ts';

const typedForm = /^([01]?\d|2[0-3])(?:\s*(?:[:.]|u(?:ur)?)\s*([0-5]\d)?)?(?:\s*u(?:ur)?)?$/i;

/** Reads what a person may type: `14:30`, `14.30`, `14u30`, `9 uur`, `9`. */
export function parseWallTime(input: string): string | undefined {
  const [, hour, minute = '00'] = typedForm.exec(input.trim()) ?? [];
  return hour === undefined ? undefined : `${hour.padStart(2, '0')}:${minute}`;
}

/** Writes an hour as the reader reads it: `14.30 uur`. */
export function formatWallTime(time: string): string {
  return say`${time.slice(0, 2)}.${time.slice(3, 5)} uur`;
}
