/** Who was at a meeting, and whether they were enough to decide. Pure. */
import { dutch, say } from '../../kernel/language.ts';

export const attendanceStates = dutch({
  present: 'aanwezig',
  substitute: 'met een vervanger',
  excused: 'verontschuldigd',
  absent: 'afwezig zonder bericht',
});
export type AttendanceState = keyof typeof attendanceStates;
export const attendanceCodes = Object.keys(attendanceStates) as readonly AttendanceState[];

/** What a member answers before the day. */
export const replies = dutch({
  present: 'komt',
  substitute: 'stuurt een vervanger',
  excused: 'komt niet',
});
export type Reply = keyof typeof replies;
export const replyCodes = Object.keys(replies) as readonly Reply[];

export interface Seat {
  readonly id: string;
  readonly organisation: string;
  readonly function: string;
  readonly substitute: string | null;
  readonly state: AttendanceState | null;
  /** What the member answered before the day; `stands` when it was for the day and hour that hold now. */
  readonly reply: { readonly reply: Reply; readonly stands: boolean } | null;
  /** The reader may answer for it. */
  readonly mine: boolean;
}

export interface Guest {
  readonly organisation: string;
  readonly function: string;
}

/** Who was there, as it was noted; nothing of it counts before it is. */
export interface Attendance {
  readonly version: number;
  readonly seats: readonly Seat[];
  readonly guests: readonly Guest[];
}

export interface Quorum {
  /** How many were there, of how many: for the members of the body alone. */
  readonly present: number | null;
  readonly members: number | null;
  /** How many it takes; a body may ask none. */
  readonly needed: number | null;
  readonly noted: boolean;
  readonly met: boolean;
}

/** Gives the address where it is noted who was there. */
export function attendancePage(meeting: string): string {
  return `/overleg/vergaderingen/${meeting}/aanwezigen`;
}

/** Counts who is there against how many it takes. */
export function quorumInWords({ present, members, needed, noted, met }: Quorum): string {
  if (present === null || members === null) return enoughInWords(noted, met);
  if (needed === null) return say`U bent met ${present} van ${members}. Dit overleg vraagt geen minimum.`;
  if (!noted) return say`Wie er is, is nog niet genoteerd. Nodig zijn ${needed} van ${members} leden.`;
  return say`U bent met ${present} van ${members}. Nodig zijn ${needed} leden.`;
}

/** Says whether there were enough, to who does not sit in the body. */
function enoughInWords(noted: boolean, met: boolean): string {
  if (!noted) return say`Wie er is, is nog niet genoteerd.`;
  return met ? say`Er waren genoeg leden om te beslissen.` : say`Er waren niet genoeg leden om te beslissen.`;
}

/** Reads guests as they are typed, one a line; the function stands after the last comma. A line without one is no guest. */
export function readGuests(typed: string): readonly Guest[] | undefined {
  const lines = typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const guests = lines.map((line) => {
    const comma = line.lastIndexOf(',');
    return { organisation: line.slice(0, Math.max(comma, 0)).trim(), function: line.slice(comma + 1).trim() };
  });
  return guests.every((one) => one.organisation !== '' && one.function !== '') ? guests : undefined;
}

/** Writes guests as they are typed. */
export function typedGuests(guests: readonly Guest[]): string {
  return guests.map((one) => `${one.organisation}, ${one.function}`).join('\n');
}
