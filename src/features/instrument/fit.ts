/** What the rules say about someone today, sorted as a coach asks it: what runs, what fits, what is nearly known, what does not. Pure. */
import { fieldNamed as gateField } from '../../gate/field.ts';
import { categories } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { instrumentNamed, instruments } from '../../rules/catalogue.ts';
import { evaluate } from '../../rules/evaluate.ts';
import { explain, type Told } from '../../rules/explain.ts';
import type { FieldName } from '../../rules/field.ts';
import type { Instrument } from '../../rules/instrument.ts';
import type { Followed } from '../../rules/legal-status.ts';
import { sightOf } from '../../rules/look.ts';
import { nextQuestion, type Question } from '../../rules/question.ts';
import { type KnownFacts, knownFacts, measuresIn, type RuleFactRow } from './known-fact.ts';
import { type Running, runningAs } from './running.ts';

export interface Fit {
  readonly instrument: Instrument;
  readonly told: Told;
  readonly running?: Running;
}

export type FitGroup = 'running' | 'now' | 'open' | 'blocked' | 'not';

export interface Fits {
  readonly date: CivilDate;
  readonly known: KnownFacts;
  readonly groups: Readonly<Record<FitGroup, readonly Fit[]>>;
  readonly next: Question | undefined;
}

/** Works out what every instrument says about someone on a day. */
export function fitsOn(
  rows: readonly RuleFactRow[],
  date: CivilDate,
  actor: Pick<ActorRow, 'category_mask'>,
  kindOf: (source: number) => string | undefined = () => undefined,
  followed?: Followed,
): Fits {
  const known = knownFacts(rows, date);
  const sight = sightOf(known.facts, date, followed);
  const measures = measuresIn(rows);
  const fits = instruments.map((instrument): Fit => {
    const told = explain(evaluate(instrument, sight), sight);
    const running = runningAs(instrument, { measures, known, date }, kindOf);
    if (running === undefined) return { instrument, told };
    // Whoever started need no longer fit; what the law works out still counts.
    return { instrument, running, told: { ...told, outcomes: instrument.outcomes?.(sight) ?? [] } };
  });
  const groups = Map.groupBy(fits, groupOf);
  const asked = fits.filter(({ running }) => running === undefined).map(({ instrument }) => instrument);
  const ofGroup = (group: FitGroup) => groups.get(group) ?? [];
  return {
    date,
    known,
    groups: {
      running: ofGroup('running'),
      now: ofGroup('now'),
      open: ofGroup('open').toSorted((one, other) => one.told.missing.length - other.told.missing.length),
      blocked: ofGroup('blocked'),
      not: ofGroup('not'),
    },
    next: nextQuestion(asked, sight, (field) => recordableAs(field, actor) !== undefined),
  };
}

function groupOf({ told, running }: Fit): FitGroup {
  if (running !== undefined) return 'running';
  const groups = { eligible: 'now', unknown: 'open', blocked: 'blocked', notEligible: 'not' } as const;
  return groups[told.result];
}

/** The name under which a dossier records a fact of the rules; nothing for what no dossier holds. */
export function gateNameOf(field: FieldName): string | undefined {
  if (field === 'employment.spells') return 'employment.spellsComplete';
  return [field, `${field}[]`].find((name) => gateField(name) !== undefined);
}

/** The same, when this role may record it. */
export function recordableAs(field: FieldName, actor: Pick<ActorRow, 'category_mask'>): string | undefined {
  const name = gateNameOf(field);
  const category = name === undefined ? undefined : gateField(name)?.category;
  if (category === undefined) return undefined;
  return ((actor.category_mask >> categories[category].bit) & 1) === 1 ? name : undefined;
}

/** Gives the fit of one instrument. */
export function fitOf({ groups }: Fits, code: string): Fit | undefined {
  const wanted = instrumentNamed(code)?.code;
  return Object.values(groups)
    .flat()
    .find(({ instrument }) => instrument.code === wanted);
}
