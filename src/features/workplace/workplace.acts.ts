/** What may be done to the register: an employer and a place are added, a place is changed, a seat is taken or given back. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, invalid } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, optionalText } from '../../kernel/typed.ts';
import { enterpriseNumberSentences, parseEnterpriseNumber } from '../organisation/enterprise-number.ts';
import { municipality } from '../organisation/municipality.ts';
import * as gate from './workplace.sql.ts';
import { dutchLevelCodes, readKind, sectorCodes } from './workplace.ts';

const nothing = {
  forbidden: '',
  conflict: 'Iemand veranderde deze werkplek intussen. Kijk na wat er nu staat, en probeer opnieuw.',
};

export const registerEmployer = act({
  name: 'employer.register',
  input: z.object({
    soort: z.enum(['dienst', 'werkgever'], 'Kies of het een eigen dienst of een werkgever is.'),
    naam: line('Schrijf de naam van de dienst of de werkgever.', 120),
    nummer: z.string().default(''),
  }),
  async run(db, token, { soort, naam, nummer }) {
    const read = soort === 'dienst' ? undefined : parseEnterpriseNumber(nummer);
    if (read?.ok === false) return invalid('nummer', enterpriseNumberSentences[read.reason]);
    const answer = await gate.registerEmployer(db, token, naam, read?.enterpriseNumber ?? null);
    if (answer.outcome === 'invalid')
      return answer.field === 'number'
        ? invalid('nummer', 'Een werkgever met dit nummer staat al in uw register.')
        : invalid('naam', 'Er staat al een eigen dienst met deze naam in uw register.');
    return outcomeOf(answer, { id: answer.id ?? '' }, nothing);
  },
});

const badPlaces = 'Schrijf hoeveel plaatsen er zijn: een getal van 1 tot 500.';
const badOffered = 'Schrijf hoeveel plaatsen u aanbiedt. 0 is geen enkele.';
const badHours = 'Schrijf het aantal uren per week, bijvoorbeeld 19 of 38. Of laat het leeg.';
const badContact = 'Schrijf een telefoonnummer of een e-mailadres.';

/** A number as people type it. */
const whole = (message: string, least: number) =>
  z
    .string(message)
    .transform((typed) => (/^\s*\d{1,3}\s*$/.test(typed) ? Number(typed) : Number.NaN))
    .pipe(z.number(message).int(message).min(least, message).max(500, message));

const chosen = (codes: readonly [string, ...string[]] | readonly string[]) =>
  z
    .string()
    .default('')
    .transform((typed) => (codes.includes(typed) ? typed : null));

const place = z.object({
  naam: line('Schrijf wat iemand op deze plek doet.', 120),
  sector: z.enum(sectorCodes, 'Kies het soort werk.'),
  gemeente: z
    .string('Kies een gemeente.')
    .refine((nis) => municipality(nis) !== undefined, 'Kies een gemeente.'),
  instrument: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((typed) => [typed].flat())
    .refine((kinds) => kinds.length > 0 && kinds.every((kind) => readKind(kind) !== undefined), {
      message: 'Kies minstens één instrument uit de lijst.',
    }),
  plaatsen: whole(badPlaces, 1),
  aanbod: z.string().default('0').pipe(whole(badOffered, 0)),
  van: date,
  tot: optionalDate,
  uren: z
    .string()
    .default('')
    .transform((typed) => (typed.trim() === '' ? null : Number(typed.trim().replace(',', '.'))))
    .pipe(z.number(badHours).gt(0, badHours).max(50, badHours).multipleOf(0.1, badHours).nullable()),
  nederlands: chosen(dutchLevelCodes),
  talen: optionalText(120),
  bereikbaar: chosen(['ja', 'nee']),
  voorwaarden: optionalText(500),
  functie: line('Schrijf wie u bij de werkgever contacteert: een functie.', 80),
  telefoon: z
    .string()
    .default('')
    .transform((typed) => typed.trim() || null)
    .pipe(
      z
        .string()
        .regex(/^[+0][\d\s./()-]{7,24}$/, 'Schrijf een telefoonnummer, bijvoorbeeld 09 123 45 67.')
        .nullable(),
    ),
  mail: z
    .string()
    .default('')
    .transform((typed) => typed.trim() || null)
    .pipe(
      z
        .string()
        .max(160)
        .regex(
          /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/,
          'Schrijf één volledig e-mailadres, bijvoorbeeld personeel@voorbeeld.be.',
        )
        .nullable(),
    ),
  opmerking: optionalText(500),
});
type TypedPlace = z.infer<typeof place>;

/** What is wrong between fields; nothing when the place can be written. */
function crossing({ plaatsen, aanbod, van, tot, telefoon, mail }: TypedPlace): [string, string] | undefined {
  if (aanbod > plaatsen) return ['aanbod', faults.offered];
  if (tot !== null && tot < van) return ['tot', 'De laatste dag komt na de eerste.'];
  if (telefoon === null && mail === null) return ['telefoon', badContact];
  return undefined;
}

function asGiven(typed: TypedPlace): gate.GivenWorkplace {
  return {
    name: typed.naam,
    sector: typed.sector,
    municipality_nis: typed.gemeente,
    instruments: typed.instrument,
    places: typed.plaatsen,
    offered: typed.aanbod,
    valid_from: typed.van,
    valid_until: typed.tot,
    hours: typed.uren,
    dutch_level: typed.nederlands,
    languages: typed.talen,
    public_transport: typed.bereikbaar === null ? null : typed.bereikbaar === 'ja',
    conditions: typed.voorwaarden,
    contact_function: typed.functie,
    contact_phone: typed.telefoon,
    contact_mail: typed.mail,
    note: typed.opmerking,
  };
}

const faults = {
  employer: 'Kies een werkgever of een eigen dienst uit uw register.',
  offered: 'U kunt niet meer plaatsen aanbieden dan er zijn.',
  held: 'Andere organisaties houden al meer plaatsen. Vraag hun eerst om er een terug te geven.',
  taken:
    'Er werken al meer mensen op deze plek, of er zijn plaatsen voor hen gereserveerd. Kies een hoger aantal, of bied minder plaatsen aan.',
};

export const addWorkplace = act({
  name: 'workplace.add',
  input: place.extend({ werkgever: z.string(faults.employer).pipe(z.uuid(faults.employer)) }),
  async run(db, token, { werkgever, ...typed }) {
    const wrong = crossing(typed);
    if (wrong !== undefined) return invalid(...wrong);
    const answer = await gate.addWorkplace(db, token, werkgever, asGiven(typed));
    if (answer.outcome === 'invalid') return invalid('werkgever', faults.employer);
    return outcomeOf(answer, { id: answer.id ?? '' }, nothing);
  },
});

export const changeWorkplace = act({
  name: 'workplace.change',
  input: place.extend({ id, versie: count }),
  async run(db, token, { id: one, versie, ...typed }) {
    const wrong = crossing(typed);
    if (wrong !== undefined) return invalid(...wrong);
    const answer = await gate.changeWorkplace(db, token, one, versie, asGiven(typed));
    if (answer.outcome === 'invalid')
      return answer.field === 'offered' ? invalid('aanbod', faults.held) : invalid('plaatsen', faults.taken);
    return outcomeOf(answer, { id: one }, nothing);
  },
});

const seatWords = dutch({
  full: 'De laatste plaats is net door een andere organisatie genomen. Vraag de organisatie of er een plaats bij kan.',
  used: 'Al uw plaatsen zijn bezet of gereserveerd. Maak er eerst een vrij.',
});

export const moveSeat = act({
  name: 'workplace.moveSeat',
  recordedAs: ['workplace.takeSeat', 'workplace.giveSeat'],
  input: z.object({ id, stap: z.enum(['neem', 'geef']) }),
  async run(db, token, { id: one, stap }) {
    const answer = await gate.moveSeat(db, token, one, stap === 'neem');
    if (answer.outcome === 'conflict') return conflict(seatWords[answer.field === 'used' ? 'used' : 'full']);
    return outcomeOf(answer, { id: one, took: stap === 'neem' }, nothing);
  },
});
