/** An appointment: when, where, with whom, and how it went. Pure words and shapes; who may see one is for the gate. */
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, dayInWords, daysBetween } from '../../kernel/civil-date.ts';
import { dutch, languageNow, say } from '../../kernel/language.ts';
import { comma } from '../../kernel/sentence.ts';
import { formatWallTime } from '../../kernel/wall-time.ts';

export const appointmentKinds = dutch({
  talk: 'gesprek',
  threeWay: 'gesprek met drie',
  visit: 'huisbezoek',
  phone: 'telefoongesprek',
  video: 'videogesprek',
  group: 'groepsmoment',
});

export type AppointmentKind = keyof typeof appointmentKinds;

export const appointmentKindCodes = Object.keys(appointmentKinds) as [AppointmentKind, ...AppointmentKind[]];

export const appointmentStates = dutch({
  planned: 'gepland',
  happened: 'ging door',
  missed: 'kwam niet',
  moved: 'verplaatst',
  cancelled: 'geschrapt',
});

export type AppointmentState = keyof typeof appointmentStates;

/** What was done after someone did not come. */
export const followUps = dutch({
  reached: 'de persoon bereikt',
  newAppointment: 'een nieuwe afspraak gemaakt',
  goodReason: 'de persoon had een goede reden',
  notReached: 'geprobeerd, maar niet bereikt',
  stopped: 'de begeleiding loopt niet verder',
});

export type FollowUp = keyof typeof followUps;

export const followUpCodes = Object.keys(followUps) as [FollowUp, ...FollowUp[]];

/** How many days beforehand the counsellor reminds the person. */
export const reminders = dutch({ 1: 'de dag ervoor', 2: 'twee dagen ervoor', 7: 'een week ervoor' });

export const durations = [15, 30, 45, 60, 90, 120, 180] as const;

export interface AppointmentRow extends PartRow {
  readonly day: CivilDate;
  readonly time: string;
  readonly minutes: number;
  readonly kind: AppointmentKind;
  readonly place: string;
  readonly state: AppointmentState;
  /** Called off because the organisation no longer guided; told to that organisation. */
  readonly stateWhy?: 'guidanceEnded' | null;
  /** The day to which it was moved. */
  readonly movedTo: string | null;
  readonly version: number;
  /** Whom of the own organisation; null for an appointment of another one. */
  readonly with: string | null;
  /** Another organisation that joins. */
  readonly joins: string | null;
  readonly remindDays: number | null;
  readonly remindedOn: string | null;
  readonly followUp: FollowUp | null;
  readonly followUpOn: string | null;
}

/** An appointment as a file or another programme told it, where its source made none here on that day. */
export interface ToldAppointment extends PartRow {
  readonly value: unknown;
}

/** The three-way talk of a hand-over, as an appointment: it moves and goes with the hand-over. */
export interface TalkRow extends PartRow {
  readonly day: CivilDate;
  /** Not known of a talk that was held on another day than was agreed. */
  readonly time: string | null;
  readonly place: string;
  readonly state: Extract<AppointmentState, 'planned' | 'happened' | 'cancelled'>;
  readonly giver: string;
  readonly receiver: string;
  /** Who takes part for the own organisation. */
  readonly with: string | null;
}

/** A desk of one organisation in the house of another. */
export interface DeskRow {
  readonly id: string;
  readonly guest: string;
  readonly guestRef: number;
  readonly host: string;
  readonly hostRef: number;
  readonly weekday: number;
  readonly opens: string;
  readonly closes: string;
  readonly place: string;
  readonly from: string;
  readonly until: string | null;
}

export const weekdayNames: readonly string[] = dutch([
  'maandag',
  'dinsdag',
  'woensdag',
  'donderdag',
  'vrijdag',
  'zaterdag',
  'zondag',
]);

/** Says when a desk is open: "dinsdag van 09.00 tot 12.00 uur". */
export function deskHours({ weekday, opens, closes }: Pick<DeskRow, 'weekday' | 'opens' | 'closes'>): string {
  // Dutch says the word for the hour once.
  const from = languageNow() === 'nl' ? opens.replace(':', '.') : formatWallTime(opens);
  return say`${weekdayNames[weekday - 1]} van ${from} tot ${formatWallTime(closes)}`;
}

/** Says when an appointment is: "dinsdag 24 november 2026, 14.30 uur". */
export function appointmentMoment({ day, time }: Pick<TalkRow, 'day' | 'time'>): string {
  return time === null ? dayInWords(day, 'full') : dayInWords(day, 'full') + comma() + formatWallTime(time);
}

/** Puts appointments and talks in the order of their moments. */
export function byMoment<One extends Pick<TalkRow, 'day' | 'time'>>(all: readonly One[]): One[] {
  const at = ({ day, time }: One) => `${day} ${time ?? ''}`;
  return all.toSorted((a, b) => at(a).localeCompare(at(b)));
}

/** What waits for the organisation that made an appointment, the most pressing first. */
export type AppointmentWait = 'close' | 'followUp' | 'remind';

/** Tells what has to be done with an own appointment today, if anything. */
export function waitOf(row: AppointmentRow, today: CivilDate): AppointmentWait | undefined {
  if (row.state === 'missed' && row.followUp === null) return 'followUp';
  if (row.state !== 'planned') return undefined;
  if (row.day < today) return 'close';
  const near =
    row.remindDays !== null && row.remindedOn === null && daysBetween(today, row.day) <= row.remindDays;
  return near ? 'remind' : undefined;
}
