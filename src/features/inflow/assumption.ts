/** What whoever plans assumes: the share that comes, how many files a coach can have, and what a leefloon costs. Read from a form. Pure. */
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { type Assumed, usualShare } from '../../rules/inflow.ts';
import type { Typed } from '../instrument/typed.ts';

const MOST_FILES = 500;
const MOST_EUROS = 5_000;

/** Before anything was chosen. */
export const freshAssumption: Typed = { aandeel: String(usualShare) };

export type ReadAssumed =
  | { readonly assumed: Assumed; readonly problems: readonly [] }
  | { readonly assumed?: never; readonly problems: readonly Problem[] };

/** Reads the form; each problem names its input. What is left empty is not assumed. */
export function readAssumed(typed: Typed): ReadAssumed {
  const own = typed['aandeel'] === 'eigen';
  const share = numberIn(own ? typed['eigen'] : typed['aandeel'], 100, 1);
  const filesPerCoach = numberIn(typed['dossiers'], MOST_FILES, 0);
  const euros = numberIn(typed['bedrag'], MOST_EUROS, 2);
  const problems = [
    ...(typeof share === 'number' ? [] : [{ field: own ? 'eigen' : 'aandeel', message: badShare() }]),
    ...(filesPerCoach === 'wrong' || filesPerCoach === 0
      ? [{ field: 'dossiers', message: say`Schrijf een geheel getal van 1 tot en met ${MOST_FILES}.` }]
      : []),
    ...(euros === 'wrong'
      ? [
          {
            field: 'bedrag',
            message: say`Schrijf een bedrag tot en met ${MOST_EUROS}, bijvoorbeeld 1367,34.`,
          },
        ]
      : []),
  ];
  if (problems.length > 0 || typeof share !== 'number' || filesPerCoach === 'wrong' || euros === 'wrong')
    return { problems };
  const leefloonPerMonth = euros === undefined ? undefined : Math.round(euros * 100);
  return { assumed: { share, filesPerCoach, leefloonPerMonth }, problems: [] };
}

/** Reads a number from 0 with at most so many decimals; nothing when nothing was typed. */
export function numberIn(
  text: string | undefined,
  most: number,
  decimals: number,
): number | 'wrong' | undefined {
  const typed = (text ?? '').trim().replace(',', '.');
  if (typed === '') return undefined;
  const [, fraction = ''] = /^\d{1,9}(?:\.(\d+))?$/.exec(typed) ?? [undefined, 'none of it is a number'];
  const number = Number(typed);
  return fraction.length <= decimals && number <= most ? number : 'wrong';
}

function badShare(): string {
  return say`Kies een aandeel, of schrijf zelf een getal van 0 tot en met 100.`;
}

/** Writes what was assumed as it is typed in the form. */
export function typedAssumption({ share, filesPerCoach, leefloonPerMonth }: Assumed): Typed {
  const known = share === 33 || share === 36;
  return {
    aandeel: known ? String(share) : 'eigen',
    eigen: known ? '' : String(share).replace('.', ','),
    dossiers: filesPerCoach === undefined ? '' : String(filesPerCoach),
    bedrag: leefloonPerMonth === undefined ? '' : (leefloonPerMonth / 100).toFixed(2).replace('.', ','),
  };
}
