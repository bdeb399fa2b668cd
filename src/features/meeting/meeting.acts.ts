/** What the secretary of a body does: plan a meeting, put a point on its agenda or take it off, write a decision down. */
import { z } from 'zod';
import { outcomeOf, refusalFrom } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch } from '../../kernel/language.ts';
import { conflict, invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, hour, id, line, optionalText, text } from '../../kernel/typed.ts';
import { readerCodes } from '../body/body.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import * as decisions from './decision.sql.ts';
import * as gate from './meeting.sql.ts';
import { competenceCodes, itemKindCodes, type MeetingAnswer } from './meeting.ts';

/** Why something is not done to a meeting, its agenda, its documents, or to who was there. */
export const meetingRefusals = dutch({
  noSecretary:
    'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen vergadering en geen besluit.',
  over: 'Deze vergadering is voorbij. Zet het punt op een volgende vergadering.',
  crowded: 'Op deze agenda staan al 40 punten. Zet dit punt op een andere vergadering.',
  caseTalk:
    'Een casusoverleg heeft geen gewone agenda en geen verslag. Zet een persoon op het overleg vanuit het dossier.',
  cancelled: 'Deze vergadering gaat niet door. Er is niets veranderd.',
  held: 'Deze vergadering is voorbij of bezig. Ze verandert niet meer.',
  often:
    'Deze vergadering veranderde vandaag al drie keer. Wie uitgenodigd is, kreeg daar telkens een bericht van. Wacht tot morgen.',
  moved: 'Dit signaal staat niet meer bij dit overleg. Lees eerst wat ermee gebeurde.',
  twice: 'Dit signaal staat al op deze agenda.',
  early: 'Deze vergadering moet nog komen. Noteer het besluit op de dag zelf of erna.',
  fixed: 'Het verslag van deze vergadering is goedgekeurd. Wie er was, verandert niet meer.',
  soon: 'Deze vergadering moet nog komen. Noteer wie er is op de dag zelf of erna.',
  changed: 'Iemand anders werkte hier intussen aan. Hieronder staat wat u typte, en wat er nu staat.',
  notToDecide: 'Dit punt dient om te informeren of te bespreken. Er hoort geen besluit bij.',
  decided: 'Hierover is intussen al beslist. Er is niets veranderd. Lees het besluit.',
  minuted: 'Over dit punt staat al iets in het verslag. Het blijft op de agenda.',
  full: 'Bij deze vergadering staan al 50 documenten. Haal er eerst één weg.',
  removed: 'Dit document is al weggehaald. Er is niets veranderd.',
});

/** Says what the gate answered of a meeting. */
export function meetingOutcome(answer: MeetingAnswer): Outcome<{ readonly id: string }> {
  const words = { forbidden: 'Alleen de secretaris van dit overleg doet dit.', conflict: '' };
  return answer.outcome === 'conflict'
    ? conflict(refusalFrom(meetingRefusals, answer))
    : outcomeOf(answer, { id: answer.id ?? '' }, words);
}

export const place = withoutNumber(line('Schrijf waar de vergadering is, of dat ze online is.', 120));

export const planMeeting = act({
  name: 'meeting.plan',
  input: z.object({
    id,
    datum: date,
    uur: hour,
    plaats: place,
  }),
  async run(db, token, { id: body, datum, uur, plaats }) {
    const answer = await gate.planMeeting(db, token, { body, on: datum, at: uur, place: plaats });
    if (answer.outcome === 'invalid')
      return answer.field === 'past'
        ? invalid('datum', 'Deze dag is voorbij. Kies vandaag of een dag die komt.')
        : invalid('datum', 'Dit overleg vergadert dan al.');
    return meetingOutcome(answer);
  },
});

const chosenConcern = z
  .string()
  .default('')
  .transform((typed) => typed || null)
  .pipe(id.nullable());

export const addAgendaItem = act({
  name: 'agenda.add',
  input: z.object({
    id,
    titel: ofNobody(line('Schrijf waarover het punt gaat.', 160)),
    soort: z.enum(itemKindCodes, 'Kies wat voor punt het is.'),
    bevoegdheid: z.enum(competenceCodes, 'Kies wie hierover beslist.'),
    lezers: z.enum(readerCodes, 'Kies wie dit mag lezen.'),
    signaal: chosenConcern,
  }),
  async run(db, token, { id: meeting, soort, titel, bevoegdheid, lezers, signaal }) {
    const answer = await gate.addItem(db, token, {
      meeting,
      kind: soort,
      title: titel,
      competence: bevoegdheid,
      readers: lezers,
      concern: signaal,
    });
    return meetingOutcome(answer);
  },
});

export const takeOffAgenda = act({
  name: 'agenda.takeOff',
  input: z.object({
    id,
    reden: ofNobody(text('Schrijf waarom dit punt van de agenda gaat. Wie het voorstelde, leest dat.', 500)),
  }),
  run: async (db, token, { id: item, reden }) =>
    meetingOutcome(await gate.takeOffAgenda(db, token, item, reden)),
});

const needsOwner = 'Kies wie dit uitvoert. Een besluit zonder eigenaar telt niet.';

const wrong = dutch(
  {
    owner: { field: 'organisatie', message: needsOwner },
    dueOn: { field: 'tegen', message: 'Kies vandaag of een dag die komt.' },
    answer: { field: 'antwoord', message: 'Schrijf het antwoord voor wie het signaal gaf of steunde.' },
    readers: {
      field: 'lezers',
      message: 'Wie het signaal gaf, moet het besluit kunnen lezen. Kies alle lokale besturen, of iedereen.',
    },
  },
  'message',
);

export const recordDecision = act({
  name: 'decision.record',
  input: z.object({
    id,
    tekst: ofNobody(text('Schrijf wat er beslist is.', 2000)),
    organisatie: z.string(needsOwner).pipe(z.uuid(needsOwner)),
    tegen: date,
    lezers: z.enum(readerCodes, 'Kies wie dit mag lezen.'),
    antwoord: ofNobody(optionalText(1000)),
  }),
  async run(db, token, { id: item, tekst, organisatie, tegen, lezers, antwoord }) {
    const answer = await decisions.recordDecision(db, token, {
      item,
      text: tekst,
      owner: organisatie,
      due: tegen,
      readers: lezers,
      answer: antwoord,
    });
    if (answer.outcome === 'invalid') {
      const { field, message } = refusalFrom(wrong, answer);
      return invalid(field, message);
    }
    return meetingOutcome(answer);
  },
});
