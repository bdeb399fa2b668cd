/**
 * What may be done to users, mandates and teams. Names of inputs are those of the forms; who may do it, and that nobody gives
 * themselves anything, is for PostgreSQL.
 */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { count, date, id, line, optionalDate } from '../../kernel/typed.ts';
import * as gate from './mandate.sql.ts';

const moved = 'Iemand anders heeft dit ondertussen veranderd. Kijk na hoe het er nu voor staat.';
const nothing = { forbidden: '', conflict: moved };

const badMail = 'Schrijf een volledig e-mailadres, bijvoorbeeld an.peeters@voorbeeld.be.';
const badUserName =
  'Schrijf de gebruikersnaam zoals die bij het aanmelden bekend is: minstens 3 tekens, zonder spaties.';

export const addColleague = act({
  name: 'user.add',
  input: z.object({
    naam: line('Schrijf de voornaam en de achternaam.', 120),
    gebruikersnaam: line(badUserName, 120).refine((text) => /^\S{3,}$/.test(text), badUserName),
    email: z
      .string()
      .optional()
      .transform((text) => cleanLine(text ?? '') || null)
      .refine((text) => text === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text), badMail),
  }),
  async run(db, token, input) {
    const { gebruikersnaam, naam, email } = input;
    const answer = await gate.addColleague(db, token, { userName: gebruikersnaam, displayName: naam, email });
    if (answer.outcome === 'invalid')
      return invalid('gebruikersnaam', addProblems[answer.field ?? ''] ?? badUserName);
    return outcomeOf(answer, { id: answer.id ?? '' }, nothing);
  },
});

const addProblems: Readonly<Record<string, string>> = {
  here: 'Deze persoon staat al in uw lijst.',
  taken: 'Deze gebruikersnaam is van iemand anders. Kijk de gebruikersnaam en de naam na.',
};

const choice = z
  .string()
  .optional()
  .transform((text) => text?.trim() || null)
  .refine((text) => text === null || isUuid(text), 'Kies uit de lijst.');

export const giveMandate = act({
  name: 'mandate.give',
  input: z.object({
    user: id,
    rol: z.string('Kies een rol.').min(1, 'Kies een rol.').max(40),
    team: choice,
    provincie: choice,
    van: date,
    tot: optionalDate,
  }),
  async run(db, token, { user, rol, team, provincie, van, tot }) {
    const given = { user, role: rol, team, unit: provincie, from: van, until: tot };
    const answer = await gate.giveMandate(db, token, given);
    if (answer.outcome === 'invalid') {
      const [field, message] = giveProblems[answer.field ?? ''] ?? ['rol', say`Kies een rol.`];
      return invalid(field, message);
    }
    return outcomeOf(
      answer,
      { waits: answer.waits === true },
      {
        forbidden: say`Niemand geeft een mandaat aan zichzelf. Vraag een andere beheerder.`,
        conflict: moved,
      },
    );
  },
});

const giveProblems: Readonly<Record<string, readonly [field: string, message: string]>> = {
  role: ['rol', 'Kies een rol die bij uw organisatie past.'],
  team: ['team', 'Kies een team van uw organisatie.'],
  unit: ['provincie', 'Kies een provincie van uw organisatie.'],
  from: ['van', 'Kies vandaag of een latere dag.'],
  until: ['tot', 'De laatste dag ligt voor de eerste dag.'],
  twice: ['rol', 'Deze persoon heeft dit mandaat al in deze periode.'],
};

export const endMandate = act({
  name: 'mandate.end',
  recordedAs: ['mandate.end', 'contactPoint.passOn'],
  input: z.object({ id, version: count, opvolger: z.string().optional() }),
  async run(db, token, { id: mandate, version, opvolger = '' }) {
    const answer = await gate.endMandate(db, token, mandate, version, opvolger);
    if (answer.field === 'successor')
      return invalid('opvolger', say`Kies wie de contactpunten overneemt, of kies “Nog niemand”.`);
    return outcomeOf(
      answer,
      { user: answer.user ?? '' },
      {
        forbidden: say`Dit is het laatste werkende mandaat van een beheerder. Geef dat eerst aan iemand anders en laat het bevestigen.`,
        conflict: moved,
      },
    );
  },
});

export const decideMandate = act({
  name: 'mandate.decide',
  recordedAs: ['mandate.confirm', 'mandate.refuse'],
  input: z.object({ id, version: count, antwoord: z.enum(['ja', 'nee']) }),
  async run(db, token, input) {
    const answer = await gate.decideMandate(db, token, input.id, input.version, input.antwoord === 'ja');
    return outcomeOf(
      answer,
      { confirmed: input.antwoord === 'ja' },
      {
        forbidden: say`Wie een mandaat geeft of krijgt, bevestigt het niet. Vraag het aan een collega die mag bevestigen.`,
        conflict: say`Iemand anders besliste al over dit mandaat.`,
      },
    );
  },
});

export const keepTeam = act({
  name: 'team.keep',
  recordedAs: ['team.add', 'team.change'],
  input: z.object({
    id: id.nullable(),
    version: count.nullable(),
    naam: line('Geef het team een naam.', 80),
    standaard: z.boolean(),
  }),
  async run(db, token, { naam, standaard, ...team }) {
    const answer = await gate.keepTeam(db, token, { ...team, name: naam, isDefault: standaard });
    if (answer.outcome === 'invalid') return invalid('naam', say`Een ander team heet al zo.`);
    return outcomeOf(answer, { id: answer.id ?? '' }, nothing);
  },
});
