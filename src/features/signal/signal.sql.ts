/** Statements about signals. What the acts change, PostgreSQL decides; a signal is known only to its own organisation. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { SignalSeen } from './signal-wording.ts';

/** What was done about a signal. */
export interface Followup {
  readonly what: 'done' | 'snoozed' | 'handedOn' | 'reopened' | 'resolved' | 'closed';
  readonly on: string;
  readonly by: string | null;
  readonly to: string | null;
  readonly until: string | null;
  readonly words: string | null;
  /** The act after which the rule found it no more. */
  readonly act: string | null;
}

/** A signal as it stands in a dossier, with its history. */
export interface SignalRow extends SignalSeen {
  readonly sources: readonly number[];
  readonly state: 'open' | 'snoozed' | 'done' | 'gone';
  readonly snoozedUntil: string | null;
  readonly handedTo: string | null;
  readonly foundOn: string;
  readonly version: number;
  readonly followups: readonly Followup[];
}

/** The part `signals` of a dossier. */
export interface SignalsPart {
  readonly items: readonly SignalRow[];
  /** To whom a signal of this person can be handed on. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

/** Which signal, and why someone who leads the work may open the person. */
export interface SignalCall {
  readonly signal: string;
  readonly version: number;
  readonly words: string;
  readonly reason: string | null;
}

export function finishSignal(db: Queryable, token: string, call: SignalCall): Promise<Answer> {
  const { signal, version, words, reason } = call;
  return askGate(db, 'gate.finish_signal($1, $2, $3, $4, $5)', [token, signal, version, words, reason]);
}

export function snoozeSignal(
  db: Queryable,
  token: string,
  call: SignalCall & { readonly until: string },
): Promise<Answer> {
  const { signal, version, until, words, reason } = call;
  return askGate(db, 'gate.snooze_signal($1, $2, $3, $4, $5, $6)', [
    token,
    signal,
    version,
    until,
    words,
    reason,
  ]);
}

export function handOnSignal(
  db: Queryable,
  token: string,
  call: SignalCall & { readonly to: string },
): Promise<Answer> {
  const { signal, version, to, words, reason } = call;
  return askGate(db, 'gate.hand_on_signal($1, $2, $3, $4, $5, $6)', [
    token,
    signal,
    version,
    to,
    words,
    reason,
  ]);
}

/** Works out anew, as the role of the jobs, the signals of one person for each organisation that guides the person. */
export async function refreshPerson(jobs: Queryable, person: string): Promise<void> {
  const organisations = await jobs.many<{ organisation: number }>(
    'select gate.signal_organisations($1) as organisation',
    [person],
  );
  for (const { organisation } of organisations)
    await jobs.one('select gate.refresh_person_signals($1, $2, null, null)', [organisation, person]);
}

/** Works out anew the signals of everyone whom one organisation guides. */
export async function refreshOrganisation(jobs: Queryable, organisation: number): Promise<void> {
  await jobs.one('select gate.refresh_signals($1)', [organisation]);
}

/** Gives each organisation whose signals are not of today a job of its own. */
export async function enqueueSignals(jobs: Queryable): Promise<void> {
  await jobs.one('select gate.enqueue_signals()');
}
