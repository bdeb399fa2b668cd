/** What whoever keeps a body does to it: change it, begin a local one, and say who sits in it. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalDate, text } from '../../kernel/typed.ts';
import { municipalities } from '../organisation/municipality.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import { localKindCodes } from './body.ts';
import * as gate from './body-keep.sql.ts';

const words = {
  forbidden: 'Alleen de secretaris van dit overleg doet dit.',
  conflict: 'Iemand anders werkte hier intussen aan. Hieronder staat wat u typte, en wat er nu staat.',
};

const wrong = dutch(
  {
    secretary: {
      field: 'secretaris',
      message: 'Kies een organisatie die in het overleg zit. Voeg haar eerst toe als lid.',
    },
    partner: {
      field: 'secretaris',
      message: 'Een lokaal bestuur, VDAB of VVSG is secretaris. Een partner kan lid zijn.',
    },
    quorum: { field: 'minimum', message: 'Dit is meer dan er leden zijn.' },
    mark: { field: 'kenmerk', message: 'Een ander overleg heeft dit kenmerk al. Kies een ander.' },
    places: { field: 'gemeenten', message: 'Schrijf de gemeenten waarvoor dit overleg werkt.' },
    elsewhere: {
      field: 'gemeenten',
      message:
        'U begint een overleg voor gemeenten waar uw organisatie werkt, of voor die van een overeenkomst waarin zij partij is.',
    },
    organisation: { field: 'organisatie', message: 'Kies de organisatie.' },
    function: {
      field: 'functie',
      message: 'Deze organisatie heeft in die periode al een lid met deze functie.',
    },
    until: { field: 'tot', message: 'De laatste dag ligt voor de eerste dag.' },
    sat: {
      field: 'tot',
      message: 'Dit lid zat in een vergadering buiten deze periode. Kies een periode waarin die dag valt.',
    },
  },
  'message',
);

type Kept = Outcome<{ readonly id: string; readonly asked: boolean }>;

function bodyOutcome(answer: gate.BodyAnswer): Kept {
  if (answer.outcome === 'invalid') {
    const { field, message } = refusalFrom(wrong, answer);
    return invalid(field, message);
  }
  if (answer.outcome === 'conflict' && answer.field === 'noSecretary')
    return conflict(
      'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen vergadering en geen besluit.',
    );
  if (answer.outcome === 'conflict' && answer.field === 'gone')
    return conflict('Dit lid weigerde, of stopte. Vraag deze organisatie opnieuw: voeg een lid toe.');
  return outcomeOf(answer, { id: answer.id ?? '', asked: answer.asked === true }, words);
}

const task = ofNobody(text('Schrijf wat dit overleg doet.', 600));
const months = z.array(z.coerce.number().int().min(1).max(12)).max(12);
const badMinimum = 'Schrijf hoeveel leden er moeten zijn, bijvoorbeeld 4. Of laat het leeg.';

export const keepBody = act({
  name: 'body.keep',
  input: z.object({
    id,
    versie: count,
    taak: task,
    maanden: months,
    minimum: z
      .string()
      .default('')
      .transform((typed) => (typed.trim() === '' ? null : Number(typed)))
      .pipe(z.number(badMinimum).int(badMinimum).min(1, badMinimum).max(500, badMinimum).nullable()),
    secretaris: z
      .string()
      .default('')
      .transform((typed) => typed || null)
      .pipe(id.nullable()),
  }),
  async run(db, token, { id: body, versie, taak, maanden, minimum, secretaris }) {
    const given = { task: taak, months: maanden, quorum: minimum, secretary: secretaris };
    return bodyOutcome(await gate.keepBody(db, token, body, versie, given));
  },
});

const badMark = 'Schrijf een kort kenmerk in hoofdletters, bijvoorbeeld SG-VL.';
const unknownPlace =
  'Wij kennen een van deze gemeenten niet. Schrijf hun namen zoals ze officieel zijn, met een komma ertussen.';

/** Several municipalities by their names, with a comma between them. */
const placeNames = z.string().transform((typed, context) => {
  const names = typed.split(/[,;\n]/).flatMap((one) => one.trim() || []);
  const found = names.map((name) =>
    municipalities.find((one) => one.name.localeCompare(name, 'nl', { sensitivity: 'base' }) === 0),
  );
  if (found.includes(undefined)) context.addIssue({ code: 'custom', message: unknownPlace });
  return found.flatMap((one) => one?.nis ?? []);
});

export const beginBody = act({
  name: 'body.begin',
  input: z.object({
    naam: ofNobody(line('Schrijf hoe dit overleg heet.', 120)),
    soort: z.enum(localKindCodes, 'Kies wat voor overleg het is.'),
    kenmerk: withoutNumber(line(badMark, 12).pipe(z.string().regex(/^[A-Z0-9-]{2,12}$/, badMark))),
    taak: task,
    gemeenten: placeNames,
    maanden: months,
  }),
  async run(db, token, { naam, soort, kenmerk, taak, gemeenten, maanden }) {
    return bodyOutcome(
      await gate.beginBody(db, token, {
        name: naam,
        kind: soort,
        mark: kenmerk,
        task: taak,
        places: gemeenten,
        months: maanden,
      }),
    );
  },
});

export const keepMember = act({
  name: 'bodyMember.keep',
  input: z.object({
    id,
    lid: id.nullable(),
    versie: count.nullable(),
    organisatie: z.string().default(''),
    functie: ofNobody(line('Schrijf de functie, bijvoorbeeld “hoofd sociale dienst”. Geen naam.', 120)),
    vervanger: z
      .string()
      .default('')
      .transform((typed) => typed.trim() || null)
      .pipe(ofNobody(z.string().max(120, 'Gebruik hoogstens 120 tekens.').nullable())),
    ervaring: z.string().optional(),
    van: date,
    tot: optionalDate,
  }),
  async run(
    db,
    token,
    { id: body, lid, versie, organisatie, functie, vervanger, ervaring, van, tot },
  ): Promise<Kept> {
    const organisation = id.safeParse(organisatie);
    if (lid === null && !organisation.success)
      return invalid(wrong.organisation.field, wrong.organisation.message);
    const answer = await gate.keepMember(
      db,
      token,
      { body, member: lid, version: versie },
      {
        organisation: organisation.success ? organisation.data : null,
        function: functie,
        substitute: vervanger,
        experience: ervaring === 'ja',
        from: van,
        until: tot,
      },
    );
    return bodyOutcome(answer);
  },
});
