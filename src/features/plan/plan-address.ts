/** Where the pages of a plan stand, and the names that their forms use for the parts of a plan. */
import type { Problem } from '../../kernel/outcome.ts';

type PlanPage = '' | 'sjabloon' | 'doel' | 'actie' | 'blad' | 'handtekening' | 'voorstel';

interface Details {
  readonly reason?: string | undefined;
  /** The goal, action or proposal that the page is about. */
  readonly row?: string | undefined;
  readonly doel?: string | undefined;
  readonly actie?: string | undefined;
  readonly soort?: string | undefined;
}

/** Gives the address of a page of a plan; the reason of the role *all persons* stays on it. */
export function planAddress(
  person: string,
  page: PlanPage = '',
  { reason, row, doel, actie, soort }: Details = {},
): string {
  const query = new URLSearchParams({
    ...(doel === undefined ? {} : { doel }),
    ...(actie === undefined ? {} : { actie }),
    ...(soort === undefined ? {} : { soort }),
    ...(reason === undefined ? {} : { reden: reason }),
  });
  const path = ['', 'dossiers', person, 'plan', page, row].filter((step, at) => at === 0 || step);
  return `${path.join('/')}${query.size > 0 ? `?${query}` : ''}`;
}

const names: Readonly<Record<string, string>> = {
  text: 'tekst',
  by: 'wie',
  start: 'begin',
  due: 'tegen',
  intensity: 'hoeveel',
  state: 'stand',
  result: 'resultaat',
  endReason: 'eindreden',
  why: 'waarom',
  goal: 'doel',
  kind: 'soort',
  to: 'aan',
  signedOn: 'datum',
  signer: 'naam',
  as: 'functie',
  mandate: 'functie',
  template: 'sjabloon',
  answer: 'antwoord',
  unchanged: 'tekst',
  // An empty plan is wrong with no field of the form.
  empty: '',
};

/** Puts a problem beside the field of the form, which has a Dutch name. */
export function inForm(problem: Problem): Problem {
  return { ...problem, field: names[problem.field] ?? problem.field };
}

export type Typed = Readonly<Record<string, string | undefined>>;

/** Reads a form by the names of the parts. Absent is undefined; what no field of ours sends as text is nothing. */
export function readParts(typed: Typed): Record<string, string | undefined> {
  return Object.fromEntries(
    ['text', 'by', 'start', 'due', 'intensity', 'state', 'result', 'why'].map((part) => {
      const value: unknown = typed[names[part] ?? part];
      return [part, typeof value === 'string' ? value : undefined];
    }),
  );
}

/** Reads a choice that may be left open. */
export function chosen(typed: Typed, field: string): string | null {
  const value: unknown = typed[field];
  return typeof value === 'string' && value !== '' ? value : null;
}
