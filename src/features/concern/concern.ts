/** A concern ("signaal"): what someone meets in the work and cannot solve alone, told without any person in it. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Domain } from '../barrier/barrier.ts';
import type { Theme } from '../theme/theme.ts';

const themeOfBarrier: Partial<Record<Domain, Theme>> = {
  childCare: 'childCare',
  transport: 'transport',
  jobsNearby: 'workplaces',
  language: 'dutchLessons',
  housing: 'homes',
  digital: 'digital',
  diploma: 'training',
};

/** Gives the theme that belongs to a barrier, where there is one. */
export function themeFor(domain: Domain): Theme | undefined {
  return themeOfBarrier[domain];
}

export const CONCERNS = '/overleg/signalen';

/** Gives the address of a concern. */
export function concernPage(id: string): string {
  return `${CONCERNS}/${id}`;
}

/** Gives the address where a concern is raised; at most a theme goes along. */
export function raisePage(theme?: Theme): string {
  return theme === undefined ? `${CONCERNS}/nieuw` : `${CONCERNS}/nieuw?thema=${theme}`;
}

/** Says by how many a concern is carried. */
export function countedIn({
  organisations,
  municipalities,
}: {
  readonly organisations: number;
  readonly municipalities: number;
}): string {
  const of = organisations === 1 ? say`1 organisatie` : say`${organisations} organisaties`;
  return municipalities === 1 ? say`${of} in 1 gemeente` : say`${of} in ${municipalities} gemeenten`;
}

/** An answer that came down and was not read yet. */
export interface Answered {
  readonly concern: string;
  readonly theme: Theme;
  readonly answer: string;
  readonly number: string;
  readonly owner: string;
  readonly dueOn: CivilDate;
  readonly body: string;
}
