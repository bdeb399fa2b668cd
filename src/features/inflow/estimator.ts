/** What is filled in to estimate the inflow of a municipality: the place, and how many lose the right at each wave. Pure. */
import { civilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import type { Assumed, Ending } from '../../rules/inflow.ts';
import { endWaves } from '../../rules/instruments/unemployment.ts';
import type { Typed } from '../instrument/typed.ts';
import type { Municipality } from '../organisation/municipality.ts';
import { numberIn, readAssumed } from './assumption.ts';
import { municipalityMeant } from '../organisation/municipality.ts';

const MOST_PEOPLE = 100_000;
const MOST_INHABITANTS = 1_000_000;

/** The waves of the form, with the name of their field. */
export const waveFields = endWaves.map(({ on, who }, index) => ({
  on: civilDate(on),
  month: on.slice(0, 7),
  who,
  name: `golf-${index + 1}`,
}));

export interface Estimated {
  readonly place: Municipality;
  /** How many people live there, where no list is at hand. */
  readonly inhabitants: number | undefined;
  readonly endings: readonly Ending[];
  readonly assumed: Assumed;
}

export type ReadEstimate =
  | { readonly estimated: Estimated; readonly problems?: never }
  | { readonly estimated?: never; readonly problems: readonly Problem[] };

/** Reads the form; each problem names its input. */
export function readEstimate(typed: Typed): ReadEstimate {
  const place = municipalityMeant(typed['gemeente'] ?? '');
  const counts = waveFields.map(({ name, month }) => ({
    name,
    month,
    number: numberIn(typed[name], MOST_PEOPLE, 0),
  }));
  const inhabitants = numberIn(typed['inwoners'], MOST_INHABITANTS, 0);
  const { assumed, problems: wrong } = readAssumed(typed);
  const bad = counts.filter(({ number }) => number === 'wrong');
  const none = inhabitants === undefined && counts.every(({ number }) => number === undefined);
  const problems = [
    ...(place === undefined
      ? [{ field: 'gemeente', message: say`Kies een gemeente uit de lijst, bijvoorbeeld Aalst.` }]
      : []),
    ...(inhabitants === 'wrong' || inhabitants === 0
      ? [
          {
            field: 'inwoners',
            message: say`Schrijf een geheel getal van 1 tot en met ${MOST_INHABITANTS}, zonder punten.`,
          },
        ]
      : []),
    ...bad.map(({ name }) => ({
      field: name,
      message: say`Schrijf een geheel getal van 0 tot en met ${MOST_PEOPLE}.`,
    })),
    ...(none
      ? [
          {
            field: 'inwoners',
            message: say`Vul het aantal inwoners in, of bij minstens één golf hoeveel mensen hun uitkering verliezen.`,
          },
        ]
      : []),
    ...wrong,
  ];
  if (problems.length > 0 || place === undefined || assumed === undefined || inhabitants === 'wrong')
    return { problems };
  const endings = counts.flatMap(({ month, number }) =>
    typeof number === 'number' ? [{ month, number }] : [],
  );
  return { estimated: { place, inhabitants, endings, assumed } };
}
