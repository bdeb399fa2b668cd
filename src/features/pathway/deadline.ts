/** The day by which another organisation answers: a working day, and five working days from now unless someone chooses another. */
import { z } from 'zod';
import { addWorkingDays, isWorkingDay } from '../../kernel/working-day.ts';
import { type CivilDate, civilDate, formatDate, parseCivilDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';

const WORKING_DAYS_TO_ANSWER = 5;

/** Gives the day that a form proposes. */
export function proposedDeadline(today: CivilDate): CivilDate {
  return addWorkingDays(today, WORKING_DAYS_TO_ANSWER);
}

const words = dutch({
  missing: 'Schrijf tegen wanneer u een antwoord wilt.',
  refused: 'Kies een werkdag na vandaag, en hoogstens drie maanden verder.',
});

/** A day that people work; one on which they do not is answered with the next. */
export const deadline = z
  .string(words.missing)
  .superRefine((typed, context) => {
    const day = parseCivilDate(typed);
    if (day === undefined)
      context.addIssue({ code: 'custom', message: say`Schrijf de datum als dag, maand en jaar.` });
    else if (!isWorkingDay(day)) context.addIssue({ code: 'custom', message: notWorking(day) });
  })
  .transform((typed) => parseCivilDate(typed) ?? '');

function notWorking(day: CivilDate): string {
  const next = civilDate(addWorkingDays(day, 0));
  return say`Op ${formatDate(day, 'full')} wordt niet gewerkt. Kies bijvoorbeeld ${formatDate(next, 'full')}.`;
}

/** What is wrong with a day that PostgreSQL refused as a deadline. */
export const badDeadline = words.refused;
