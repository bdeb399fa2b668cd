/** What someone typed to send a referral, read and judged: whom, what is asked, what goes along and by when. */
import { addWorkingDays, isWorkingDay } from '../../kernel/working-day.ts';
import { type Category, categoryCodes } from '../../gate/category.ts';
import { addDays, type CivilDate, formatDate, parseCivilDate, weekdayOf } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { type WantedOutcome, wantedOutcomeCodes } from './referral.ts';

/** The terms that can be chosen, in working days; or a day of one's own. */
export const terms = ['5', '10', '15', '20'] as const;
export const ownDay = 'dag';

/** A form as a browser sends it: one text by name, or several. */
export type Typed = Readonly<Record<string, unknown>>;

export interface ReferralForm {
  readonly question: string;
  readonly outcomes: readonly WantedOutcome[];
  readonly categories: readonly Category[];
  readonly term: string;
  readonly day: string;
}

/** Before anything was typed: the least that a receiver needs, and ten working days. */
export const freshForm: ReferralForm = {
  question: '',
  outcomes: [],
  categories: ['identity', 'contact'],
  term: '10',
  day: '',
};

/** Reads what was typed; anything that is no choice of ours falls away. */
export function readForm(typed: Typed): ReferralForm {
  const outcomes = listOf(typed['doel']);
  const chosen = listOf(typed['soort']);
  const day = textOf(typed['datum']).trim();
  return {
    question: textOf(typed['vraag']),
    outcomes: wantedOutcomeCodes.filter((code) => outcomes.includes(code)),
    categories: categoryCodes.filter((code) => chosen.includes(code)),
    // A day of one's own that was typed counts, also where the list still names a number of working days.
    term: day === '' ? textOf(typed['termijn']) : ownDay,
    day,
  };
}

/** Gives what was typed as text, whatever was sent. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}

/** When the answer is asked. `moved` tells of a day that nobody works: which it was, and which day it became. */
export interface Deadline {
  readonly day: CivilDate;
  readonly moved?: string;
}

/** Works out the deadline, or says what is wrong with it. */
export function deadlineOf({ term, day }: ReferralForm, today: CivilDate): Deadline | Problem {
  if (term !== ownDay)
    return { day: addWorkingDays(today, terms.some((one) => one === term) ? Number(term) : 10) };
  const asked = parseCivilDate(day);
  if (asked === undefined)
    return {
      field: 'datum',
      message: say`Schrijf de datum als dag, maand en jaar, bijvoorbeeld 31/03/2027.`,
    };
  if (asked < today || asked > addDays(today, 365))
    return { field: 'datum', message: say`Kies een dag van vandaag tot over een jaar.` };
  if (isWorkingDay(asked)) return { day: asked };
  const next = addWorkingDays(asked, 0);
  const [from, to] = [formatDate(asked, 'full'), formatDate(next, 'full')];
  return {
    day: next,
    moved:
      weekdayOf(asked) > 5
        ? say`${from} valt in het weekend. De termijn schuift op naar ${to}.`
        : say`${from} is een feestdag. De termijn schuift op naar ${to}.`,
  };
}

/** What must be there before a preview makes sense. */
export function problemsIn(form: ReferralForm, today: CivilDate): Problem[] {
  const deadline = deadlineOf(form, today);
  return [
    ...(form.question.trim() === '' ? [{ field: 'vraag', message: say`Schrijf wat u vraagt.` }] : []),
    ...(form.question.length > 1000
      ? [{ field: 'vraag', message: say`Gebruik hoogstens 1000 tekens.` }]
      : []),
    ...(form.outcomes.length === 0 ? [{ field: 'doel', message: say`Kies minstens één doel.` }] : []),
    ...(form.categories.length === 0
      ? [{ field: 'soort', message: say`Kies minstens één soort gegevens.` }]
      : []),
    ...('message' in deadline ? [deadline] : []),
  ];
}
