/** A seat in a body as its organisation answers for it: asked, agreed, declined or left. Pure. */
import { dutch } from '../../kernel/language.ts';
import { type BodyName, bodyPage } from './body.ts';

export const standings = dutch({
  named: 'gevraagd, nog geen antwoord',
  agreed: 'ging akkoord',
  declined: 'wil geen lid zijn',
  left: 'stopte als lid',
});
export type Standing = keyof typeof standings;

export const seatAnswers = ['agreed', 'declined', 'left'] as const satisfies readonly Standing[];

/** A seat to which the reader's organisation has not answered yet. */
export interface AskedSeat {
  readonly id: string;
  readonly function: string;
  readonly organisation: string;
  readonly body: BodyName;
  /** Who keeps the body, and asks. */
  readonly secretary: string | null;
}

/** Gives the address at which a seat is answered. */
export function seatAnswerPage(body: string, seat: string): string {
  return `${bodyPage(body)}/leden/${seat}/antwoord`;
}
