/** What someone typed in the form of an outcome, as the act asks it: the actions by their place, and what belongs to another result. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { actionPlaces, isFilled } from './case-outcome-form.tsx';

type Typed = Readonly<Record<string, string>>;

/** What was filled in and does not belong to the result that was chosen: it would not be kept, so it is said. */
export function leftOver(typed: Typed): Problem[] {
  const { resultaat } = typed;
  const place = actionPlaces.find((one) => isFilled(typed, one));
  if (resultaat !== undefined && resultaat !== 'actions' && place !== undefined)
    return [
      {
        field: `wat-${place}`,
        message: say`U schreef ook een actie. Kies als resultaat “acties met een eigenaar en een datum”, of maak de actie leeg.`,
      },
    ];
  if (resultaat !== undefined && resultaat !== 'nextTalk' && (typed['tegen'] ?? '').trim() !== '')
    return [
      {
        field: 'tegen',
        message: say`U schreef ook een dag. Kies als resultaat “een volgend overleg”, of maak de dag leeg.`,
      },
    ];
  return [];
}

/** The actions that were filled in, and at which place of the form each stands. */
export function actionsIn(typed: Typed) {
  const places = actionPlaces.filter((place) => isFilled(typed, place));
  const actions = places.map((place) => ({
    text: typed[`wat-${place}`],
    by: typed[`wie-${place}`],
    due: typed[`tegen-${place}`],
  }));
  return { actions, places };
}

const partNames: Readonly<Record<string, string>> = { text: 'wat', by: 'wie', due: 'tegen' };

/** Names what is wrong with an action as its field in the form is called. */
export function inForm(problem: Problem, places: readonly number[]): Problem {
  const [, at, part = ''] = /^actions\.(\d+)\.(\w+)$/.exec(problem.field) ?? [];
  if (at === undefined) return problem;
  return { ...problem, field: `${partNames[part] ?? part}-${places[Number(at)] ?? 1}` };
}
