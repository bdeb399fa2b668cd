/** Who needs the reader today, and why: one line per person, made from signals. Pure. */
import { say } from '../../kernel/language.ts';
import { dossierAddress } from '../dossier/dossier-address.ts';
import type { SignalReader, SignalReason, SignalSaid } from '../signal/signal-wording.ts';
import { inOrder, reasonOf, saidOf, signalReasons, toldOnce } from '../signal/signal-kinds.ts';
import type { DaySignal } from './day.sql.ts';

/** One person on the day list: the most pressing signal, and what else there is. */
export interface DayLine {
  readonly signal: DaySignal;
  readonly name: string;
  readonly said: SignalSaid;
  readonly reason: SignalReason;
  /** What the other signals of the same person say; words that are alike once. */
  readonly also: readonly SignalSaid[];
}

/** Makes the day list of a counsellor, the most pressing first. */
export function dayOf(signals: readonly DaySignal[], reader: SignalReader): DayLine[] {
  const lines = new Map<string, DaySignal[]>();
  for (const signal of inOrder(toldOnce(signals), reader)) {
    const line = lines.get(signal.person);
    if (line === undefined) lines.set(signal.person, [signal]);
    else line.push(signal);
  }
  return [...lines.values()].flatMap((all) => lineOf(all, reader) ?? []);
}

function lineOf([first, ...others]: readonly DaySignal[], reader: SignalReader): DayLine | undefined {
  if (first === undefined) return undefined;
  const said = saidOf(first, reader);
  const also = new Map<string, SignalSaid>();
  for (const one of others.map((signal) => saidOf(signal, reader)))
    if (one.state.word !== said.state.word && !also.has(one.state.word)) also.set(one.state.word, one);
  const reason = reasonOf(first, reader);
  return { signal: first, name: nameOf(first), said, reason, also: [...also.values()] };
}

/** Says in which order the lines stand: the sentences of the reasons that are there. */
export function orderOf(lines: readonly Pick<DayLine, 'reason'>[]): string {
  const present = new Set(lines.map(({ reason }) => reason));
  return Object.entries(signalReasons)
    .filter(([reason]) => present.has(reason as SignalReason))
    .map(([, { why }]) => why)
    .join(' ');
}

/** Gives the page of a person: who is in aftercare has only that one, and who is only referred yet has none. */
export function pageOf({ signal, said }: Pick<DayLine, 'signal' | 'said'>): string {
  if (!isKnown(signal)) return said.act.href;
  return dossierAddress(signal.person, signal.role);
}

/** Tells whether the reader's organisation has a name for this person. */
export function isKnown({ familyName, givenName }: DaySignal): boolean {
  return familyName !== '' || givenName !== '';
}

/** Names a person as the own organisation does; who is only referred yet, by who referred. */
export function nameOf({ givenName, familyName, detail }: DaySignal): string {
  const name = `${givenName} ${familyName}`.trim();
  if (name !== '') return name;
  return typeof detail['other'] === 'string' ? say`Verwijzing van ${detail['other']}` : say`Zonder naam`;
}
