/** What may be done to a case talk: call it together, put a person on it, confirm the conditions, write the outcome. PostgreSQL decides. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { dutch, say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, hour, id, line, optionalDate, text } from '../../kernel/typed.ts';
import { holdsPerson, ofNobody } from '../sensitive/personal-text.ts';
import {
  ACTIONS,
  agreementCodes,
  aimCodes,
  conditionCodes,
  outcomeCodes,
  tellingCodes,
} from './case-talk.ts';
import * as gate from './case-talk.sql.ts';

const refusals = dutch({
  cancelled: 'Dit overleg gaat niet door. Kies een ander overleg.',
  over: 'Dit overleg is voorbij. Kies een overleg dat nog komt.',
  noSecretary:
    'Dit overleg heeft nog geen secretaris. Zonder secretaris is er geen overleg. Vraag wie het opneemt.',
  begun: 'Dit overleg is begonnen of voorbij. Het verandert niet meer.',
  changed: 'Iemand anders werkte hier intussen aan. Hieronder staat wat u typte, en wat er nu staat.',
  twice: 'Uw organisatie zette deze persoon al op dit overleg.',
  declined: 'De persoon zei nee voor dit overleg. Dat blijft zo. Spreek er eerst samen over.',
  off: 'Deze persoon staat niet meer op dit overleg. Er is niets veranderd.',
  confirmed: 'Uw organisatie bevestigde de voorwaarden al.',
  concluded:
    'Het resultaat is intussen al genoteerd. Hieronder staat wat er bewaard is, en daaronder wat u schreef.',
  early: 'Dit overleg moet nog komen. Noteer het resultaat op de dag zelf of erna.',
  left: 'Uw organisatie zit niet meer aan tafel bij dit overleg. U kunt er niets meer bij noteren. Leg vast wat u zelf doet in het plan.',
});

/** Says what the gate answered of a talk. */
export function caseOutcome(answer: gate.CaseAnswer): Outcome<{ readonly id: string }> {
  const why = answer.field ?? '';
  return outcomeOf(
    answer,
    { id: answer.id ?? '' },
    {
      forbidden: say`Een tweede persoon moet eerst bevestigen dat uw organisatie deze persoon begeleidt. Daarna kan het.`,
      conflict: isRefusal(why) ? refusals[why] : say`Er is intussen iets veranderd. Kijk wat er nu staat.`,
    },
  );
}

function isRefusal(code: string): code is keyof typeof refusals {
  return Object.hasOwn(refusals, code);
}

const reason = z.string().optional();
const noNumber = 'Laat het rijksregisternummer weg. Wie deelneemt, weet over wie het gaat.';
/** Each condition has its tick, or it is not confirmed. */
const allConfirmed = (missing: string) =>
  z
    .array(z.enum(conditionCodes))
    .default([])
    .refine((ticked) => conditionCodes.every((one) => ticked.includes(one)), { message: missing });
const sentence = (missing: string) =>
  text(missing, 500).refine((typed) => !holdsPerson(typed), { message: noNumber });

export const callTalk = act({
  name: 'caseTalk.call',
  input: z.object({
    datum: date,
    uur: hour,
    plaats: ofNobody(line('Schrijf waar het overleg is, of dat het online is.', 120)),
    functie: ofNobody(line('Schrijf wie er komt, als functie.', 80)),
    organisatie: z
      .array(id)
      .min(1, 'Kies minstens één organisatie.')
      .max(12, 'Kies hoogstens twaalf organisaties.'),
  }),
  async run(db, token, { datum, uur, plaats, functie, organisatie }) {
    const given = { on: datum, at: uur, place: plaats, guests: organisatie, role: functie };
    const answer = await gate.callTalk(db, token, given);
    if (answer.outcome === 'invalid')
      return answer.field === 'guests'
        ? invalid('organisatie', 'Kies organisaties waarmee u nu een overeenkomst hebt.')
        : invalid('datum', 'Kies een dag en een uur vanaf vandaag, tot over een jaar.');
    return caseOutcome(answer);
  },
});

export const putOnTalk = act({
  name: 'caseTalk.put',
  input: z.object({
    person: id,
    reason,
    gesprek: z.string('Kies een overleg.').pipe(z.uuid('Kies een overleg.')),
    doel: z.enum(aimCodes, 'Kies waarvoor u deze persoon bespreekt.'),
    vraag: sentence('Schrijf uw vraag.'),
    dag: date,
    hoe: z.enum(tellingCodes, 'Kies hoe de persoon het weet.'),
    antwoord: z
      .enum([...agreementCodes, 'refused'], 'Kies wat de persoon zei.')
      .pipe(z.enum(agreementCodes, 'De persoon wil dit niet. U zet de persoon dus niet op het overleg.')),
    voorwaarden: allConfirmed('Bevestig elke voorwaarde. Klopt er één niet, bespreek deze persoon dan niet.'),
  }),
  async run(db, token, input) {
    const answer = await gate.putOnTalk(db, token, {
      person: input.person,
      talk: input.gesprek,
      reason: input.reason,
      aim: input.doel,
      question: input.vraag,
      toldOn: input.dag,
      toldHow: input.hoe,
      agreement: input.antwoord,
    });
    if (answer.outcome === 'invalid')
      return answer.field === 'talk'
        ? invalid('gesprek', 'Bij dit overleg zit uw organisatie niet (meer) aan tafel. Kies een ander.')
        : invalid('dag', 'Kies de dag waarop de persoon het hoorde: vandaag of vroeger.');
    return caseOutcome(answer);
  },
});

export const confirmCase = act({
  name: 'caseTalk.confirm',
  input: z.object({
    id,
    reason,
    voorwaarden: allConfirmed(
      'Bevestig elke voorwaarde. Klopt er één niet, neem dan voor deze persoon niet deel.',
    ),
  }),
  run: async (db, token, input) => caseOutcome(await gate.confirmCase(db, token, input.id, input.reason)),
});

export const takeOffTalk = act({
  name: 'caseTalk.takeOff',
  input: z.object({ id, reason }),
  run: async (db, token, input) => caseOutcome(await gate.takeOff(db, token, input.id, input.reason)),
});

const action = z.object({
  text: line('Schrijf wat er gebeurt.', 200).refine((typed) => !holdsPerson(typed), { message: noNumber }),
  due: date,
  by: z.string('Kies wie dit doet.').min(1, 'Kies wie dit doet.'),
});

const wrong = dutch({
  due: 'Kies een dag vanaf vandaag.',
  by: 'Kies wie dit doet. Een voorstel komt alleen aan bij wie deze persoon ook begeleidt en het plan mag lezen.',
});

export const concludeCase = act({
  name: 'caseTalk.conclude',
  input: z
    .object({
      id,
      reason,
      resultaat: z.enum(outcomeCodes, 'Kies wat er uit het overleg kwam.'),
      tekst: sentence('Schrijf in één zin wat jullie afspraken.'),
      tegen: optionalDate,
      actions: z.array(action).max(ACTIONS).default([]),
    })
    .refine(({ resultaat, actions }) => resultaat !== 'actions' || actions.length > 0, {
      path: ['actions', 0, 'text'],
      message: 'Schrijf minstens één actie.',
    })
    .refine(({ resultaat, tegen }) => resultaat !== 'nextTalk' || tegen !== null, {
      path: ['tegen'],
      message: 'Schrijf wanneer jullie opnieuw overleggen.',
    }),
  async run(db, token, { id: entry, reason: why, resultaat, tekst, tegen, actions }) {
    const given = { id: entry, reason: why, kind: resultaat, agreed: tekst, next: tegen, actions };
    const answer = await gate.concludeCase(db, token, given);
    if (answer.outcome !== 'invalid') return caseOutcome(answer);
    const [, part, place] = /^(due|by)(\d)$/.exec(answer.field ?? '') ?? [];
    if (part === 'due' || part === 'by') return invalid(`actions.${Number(place) - 1}.${part}`, wrong[part]);
    return invalid('tegen', 'Kies een dag vanaf vandaag, tot over een jaar.');
  },
});

/** The person would rather not be talked about there. */
export const declineOwnCase = act({
  name: 'caseTalk.declineOwn',
  input: z.object({ id }),
  run: async (db, token, input) => caseOutcome(await gate.declineOwnCase(db, token, input.id)),
});
