/** A day on which nobody is expected to meet: it may be so, but whoever plans is told. Pure. */
import { isWorkingDay } from '../../kernel/working-day.ts';
import { formatDate, parseCivilDate, weekdayOf } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { lookedOver } from '../../ui/looked-over.ts';

/** Warns of a meeting on a weekend or a public holiday, until whoever plans says that it was looked over. */
export function offDayWarnings(form: Readonly<Record<string, string>>): Problem[] {
  const day = parseCivilDate(form['datum'] ?? '');
  if (form[lookedOver] !== undefined || day === undefined || isWorkingDay(day)) return [];
  const written = beginning(formatDate(day, 'full'));
  const message =
    weekdayOf(day) > 5
      ? say`${written} valt in het weekend. Kies een andere dag, of bevestig dit.`
      : say`${written} is een feestdag. Kies een andere dag, of bevestig dit.`;
  return [{ field: 'datum', message, warning: true }];
}
