/**
 * What every slice says about the signals that its rules find: why, whose turn it is, the one thing to do and what happens if
 * nobody does it. The words of a kind stand with its rules; here only their form, and the order in which a day list names them.
 */
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { Tone } from '../../ui/tag.tsx';

/** One signal as its own organisation may read it now. */
export interface SignalSeen {
  readonly id: string;
  readonly person: string;
  readonly kind: string;
  readonly subject: string;
  readonly since: string;
  readonly due: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Whom the rule names; null is whoever guides the person. */
  readonly toUser: string | null;
}

/** For whom and when the words are. */
export interface SignalReader {
  readonly userId: string;
  readonly organisation: number | null;
  readonly today: CivilDate;
}

/** What a signal says to its reader. */
export interface SignalSaid {
  readonly state: { readonly word: string; readonly tone?: Tone };
  readonly why: string;
  readonly turn: string;
  readonly act: { readonly label: string; readonly href: string };
  /** What happens if nobody does anything. */
  readonly otherwise: string;
}

/**
 * Why one signal comes before another, in the order of the day list; within one reason the earliest date comes first.
 * `someoneWaits`: another person cannot go on without the reader. `nothingAfter`: what carries someone ends, and nobody was asked to
 * take over. `dateNear`: a date comes near or has passed. `silence`: nothing was heard for too long. `ruleOfThumb`: past a term that is
 * no rule of law. `fresh`: someone or something is new. `othersTurn`: somebody else has to move, the reader keeps an eye on it.
 */
export type SignalReason =
  | 'someoneWaits'
  | 'nothingAfter'
  | 'dateNear'
  | 'silence'
  | 'ruleOfThumb'
  | 'fresh'
  | 'othersTurn';

/** A reason that depends on the signal or on who reads, and all that it can be. */
export interface DependingReason {
  readonly among: readonly SignalReason[];
  readonly of: (signal: SignalSeen, reader: SignalReader) => SignalReason;
}

/** Declares a reason that depends; it is never another than those named. */
export function depending<Named extends SignalReason>(
  among: readonly Named[],
  of: (signal: SignalSeen, reader: SignalReader) => Named,
): DependingReason {
  return { among, of };
}

/** The words of one kind. */
export interface SignalKind {
  readonly reason: SignalReason | DependingReason;
  /** For which purpose it is followed up, when it rests on what is shared for that purpose alone. */
  readonly purpose?: 'aftercare';
  say(signal: SignalSeen, reader: SignalReader): SignalSaid;
}

/** The kinds of one slice, by the code that its rules give. */
export type SignalKinds = Readonly<Record<string, SignalKind>>;
