/** What someone who types a fact can get wrong and the table of fields cannot know: days to come, and how a contact is written. */
import { type CivilDate, isCivilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import type { Problem } from '../../kernel/outcome.ts';
import { parsePhone } from '../person/phone.ts';

interface TypedFact {
  readonly field: string;
  readonly value: unknown;
  readonly asOf: CivilDate;
}

/** Says what is wrong with a fact that was typed today, beside which input; nothing when it can be so. */
export function typedProblem({ field, value, asOf }: TypedFact, today: CivilDate): Problem | undefined {
  if (asOf > today) return { field: 'asOf', message: say`Kies vandaag of een dag ervoor.` };
  const text = typeof value === 'string' ? value.trim() : '';
  if (field === 'birthDate' && isCivilDate(text) && text > today)
    return { field: 'waarde', message: say`Een geboortedatum ligt niet in de toekomst.` };
  if (field === 'contact.email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text))
    return { field: 'waarde', message: say`Schrijf een e-mailadres, bijvoorbeeld naam@voorbeeld.be.` };
  if (field === 'contact.phone' && parsePhone(text) === undefined)
    return { field: 'waarde', message: say`Schrijf een telefoonnummer, bijvoorbeeld 0470 12 34 56.` };
  if (field === 'appointments[]' && !isHour(value))
    return { field: 'time', message: say`Schrijf het uur in cijfers, bijvoorbeeld 9.30.` };
  return undefined;
}

function isHour(value: unknown): boolean {
  const time = typeof value === 'object' && value !== null && 'time' in value ? value.time : undefined;
  return time === undefined || (typeof time === 'string' && /^([01]?\d|2[0-3])[:.][0-5]\d$/.test(time));
}
