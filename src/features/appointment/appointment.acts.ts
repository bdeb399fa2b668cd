/** What may be done to an appointment: make, move, cancel, say how it went, follow up after a no-show, remind. */
import { z } from 'zod';
import { isWorkingDay } from '../../kernel/working-day.ts';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { civilDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { count, date, id } from '../../kernel/typed.ts';
import { parseWallTime } from '../../kernel/wall-time.ts';
import { appointmentKindCodes, durations, followUpCodes, reminders } from './appointment.ts';
import * as gate from './appointment.sql.ts';

const badTime = 'Schrijf een uur, bijvoorbeeld 14.30.';
const time = z
  .string(badTime)
  .transform((typed) => parseWallTime(typed) ?? '')
  .pipe(z.string().min(1, badTime));

const where = { person: id, reason: z.string().optional() };
const seen = { ...where, afspraak: id, versie: count };

const blankIsNone = (typed: unknown) => (typed === '' || typed === undefined ? null : typed);
const optionalId = z.preprocess(blankIsNone, id.nullable());

/** What is wrong, by the name that PostgreSQL gives it: the field of the form and the words. */
const faults: Readonly<Record<string, readonly [field: string, message: string]>> = {
  datum: ['datum', 'Kies een dag van vandaag tot over een jaar, en een ander moment dan nu.'],
  uur: ['uur', 'Dat uur bestaat niet op die dag: de klok gaat dan vooruit.'],
  met: ['met', 'Kies iemand die bij uw organisatie mensen begeleidt.'],
  zitdag: [
    'zitdag',
    'De zitdag is niet open op die dag en dat uur. Kies een ander moment of een andere plaats.',
  ],
  bezet: ['uur', 'Dan is er al een andere afspraak. Kies een ander uur.'],
  organisatie: ['organisatie', 'Kies een organisatie die deze persoon mee begeleidt.'],
};

function settled(answer: Answer): Outcome<null> {
  if (answer.outcome === 'invalid') {
    const [field, message] = faults[answer.field ?? ''] ?? ['', say`Kijk dit na.`];
    return invalid(field, message);
  }
  return outcomeOf(answer, null, {
    forbidden: '',
    conflict: say`Iemand veranderde deze afspraak intussen. Kijk hoe ze nu staat.`,
  });
}

const noDuration = 'Kies hoe lang het duurt.';

export const makeAppointment = act({
  name: 'appointment.make',
  input: z.object({
    ...where,
    soort: z.enum(appointmentKindCodes, 'Kies wat voor afspraak het is.'),
    datum: date,
    uur: time,
    duur: z.coerce.number(noDuration).pipe(z.literal(durations, noDuration)),
    zitdag: optionalId,
    plaats: z
      .string()
      .default('')
      .transform(cleanLine)
      .pipe(z.string().max(120, 'Gebruik hoogstens 120 tekens.')),
    met: id,
    organisatie: z.preprocess(blankIsNone, count.nullable()),
    herinner: z.preprocess(
      blankIsNone,
      z.coerce
        .number()
        .refine((days) => Object.hasOwn(reminders, days))
        .nullable(),
    ),
  }),
  async run(db, token, { person, reason, soort, datum, uur, duur, zitdag, plaats, met, ...rest }) {
    if (zitdag !== null && !isWorkingDay(civilDate(datum)))
      return invalid(
        'datum',
        say`Die dag is een feestdag of een dag in het weekend. De zitdag gaat dan niet door.`,
      );
    const { organisatie, herinner } = rest;
    return settled(
      await gate.makeAppointment(db, token, {
        person,
        reason,
        day: datum,
        time: uur,
        minutes: duur,
        kind: soort,
        place: plaats,
        desk: zitdag,
        withUser: met,
        withOrganisation: organisatie,
        remindDays: herinner,
      }),
    );
  },
});

export const moveAppointment = act({
  name: 'appointment.move',
  input: z.object({ ...seen, datum: date, uur: time }),
  async run(db, token, { person, reason, afspraak, versie, datum, uur }) {
    const one = { person, reason, appointment: afspraak, version: versie, day: datum, time: uur };
    return settled(await gate.moveAppointment(db, token, one));
  },
});

export const closeAppointment = act({
  name: 'appointment.close',
  recordedAs: ['appointment.happen', 'appointment.miss', 'appointment.cancel'],
  input: z.object({ ...seen, antwoord: z.enum(['happened', 'missed', 'cancelled']) }),
  async run(db, token, { person, reason, afspraak, versie, antwoord }) {
    const one = { person, reason, appointment: afspraak, version: versie, state: antwoord };
    return settled(await gate.closeAppointment(db, token, one));
  },
});

export const followUpAppointment = act({
  name: 'appointment.followUp',
  input: z.object({ ...seen, wat: z.enum(followUpCodes, 'Kies wat u deed.') }),
  async run(db, token, { person, reason, afspraak, versie, wat }) {
    const one = { person, reason, appointment: afspraak, version: versie, what: wat };
    return settled(await gate.followUpAppointment(db, token, one));
  },
});

export const remindAppointment = act({
  name: 'appointment.remind',
  input: z.object(seen),
  async run(db, token, { person, reason, afspraak, versie }) {
    const one = { person, reason, appointment: afspraak, version: versie };
    return settled(await gate.remindAppointment(db, token, one));
  },
});
