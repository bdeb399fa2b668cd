/** Who in a caseload could start what: what someone asks of the list, and what a kept answer says about each person on it. Pure. */
import { z } from 'zod';
import type { ListScope } from '../../gate/list.sql.ts';
import { type CivilDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import { type FieldName, fieldNames } from '../../rules/field.ts';
import type { Instrument } from '../../rules/instrument.ts';
import { type State, states } from '../../rules/outlook.ts';
import { versionAt } from '../../rules/version.ts';
import type { AnswerGroup, AnswerRow } from './kept-answer.sql.ts';

const text = z.string().max(60).optional().catch(undefined);
const asked = z.object({ instrument: text, groep: text, dag: text, van: text, reden: text, na: text });

/** What an address asks, each once and as text. */
export type CaseloadQuery = Partial<z.infer<typeof asked>>;

/** Reads the names of an address; what is not a short text was not asked. */
export function textsOf(query: object): CaseloadQuery {
  return asked.parse(query);
}

/** How an address and a form name a group. */
export const groupNames = { now: 'past', one: 'een-gegeven', turns: 'verandert' } as const satisfies Record<
  AnswerGroup,
  string
>;

const scopes: readonly ListScope[] = ['mine', 'team', 'organisation'];

/** What someone looks for. */
export interface Wanted {
  /** One instrument, or any. */
  readonly instrument: Instrument | undefined;
  readonly group: AnswerGroup;
  readonly on: CivilDate | undefined;
  readonly scope: ListScope;
}

export interface ReadQuery extends Wanted {
  /** Something was asked for: a list may be shown. */
  readonly asked: boolean;
  /** What was typed as a day is none. */
  readonly noDay: boolean;
}

/** Reads what an address asks. */
export function readCaseloadQuery({ instrument, groep, dag, van }: CaseloadQuery): ReadQuery {
  const group = (Object.keys(groupNames) as AnswerGroup[]).find((one) => groupNames[one] === groep);
  const typed = (dag ?? '').trim();
  const day = parseCivilDate(typed);
  return {
    instrument: instrumentNamed(instrument ?? ''),
    group: group ?? 'one',
    on: group === 'turns' ? day : undefined,
    scope: scopes.find((one) => one === van) ?? 'mine',
    asked: group !== undefined,
    noDay: group === 'turns' && typed !== '' && day === undefined,
  };
}

/** The instruments that someone could start on a day, in the order of the catalogue. */
export function startable(date: CivilDate): readonly Instrument[] {
  return instruments.filter((one) => versionAt(one, date).state === 'inForce');
}

/** The instruments that are looked for, as bits by their place. */
export function bitsFor({ instrument }: Pick<Wanted, 'instrument'>): number {
  return instrument === undefined ? 2 ** instruments.length - 1 : 2 ** instruments.indexOf(instrument);
}

/** One fact that is missing, and what it would settle. */
export interface LackedFact {
  readonly field: FieldName;
  readonly settles: readonly Instrument[];
}

/** A day on which answers turn. */
export interface Turn {
  readonly instrument: Instrument;
  readonly on: string;
  readonly to: State;
}

/** Gives what of a kept answer is about the instruments looked for. */
export function answerTo({ instrument: wanted, on }: Wanted, answer: AnswerRow) {
  const places = instruments.map((_, place) => place);
  const about = (place: number) => wanted === undefined || instruments[place] === wanted;
  const lacking = places.filter((place) => (answer.lacking >>> place) & 1);
  const lacked = lacking.flatMap((place, at) => {
    const field = fieldNames[answer.lacks[at] ?? -1];
    const one = instruments[place];
    return field === undefined || one === undefined || !about(place) ? [] : [{ field, one }];
  });
  return {
    fits: instruments.filter((_, place) => ((answer.fits >>> place) & 1) === 1 && about(place)),
    lacks: [...Map.groupBy(lacked, ({ field }) => field)].map(
      ([field, some]): LackedFact => ({ field, settles: some.map(({ one }) => one) }),
    ),
    turns: answer.turnOf.flatMap((place, at): Turn[] => {
      const [one, day, to] = [instruments[place], answer.turnOn[at], states[answer.turnTo[at] ?? -1]];
      if (one === undefined || day === undefined || to === undefined || !about(place)) return [];
      return on === undefined || day === on ? [{ instrument: one, on: day, to }] : [];
    }),
  };
}
