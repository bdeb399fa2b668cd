/** What may be done to a warm hand-over by its giver and its receiver. PostgreSQL decides who may and when. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import type { Outcome } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { date, id, line, optionalDate, optionalText } from '../../kernel/typed.ts';
import { capacityInput, NO_MANDATE } from '../representative/represented.acts.ts';
import * as gate from './handover.sql.ts';
import { causeCodes, confirmers } from './handover.ts';
import { checklistItems } from './handover-checklist.ts';

const reason = z.string().optional();
export const words = z.string().trim().max(500, 'Gebruik hoogstens 500 tekens.').default('');

const badHour = 'Schrijf het uur als uren en minuten, bijvoorbeeld 14.00.';
const moment = z.object({
  on: date,
  at: z
    .string(badHour)
    .transform((typed) =>
      typed.trim().replace(/^(\d{1,2})[.hu](\d{2})?$/, (_all, h, m) => `${h}:${m ?? '00'}`),
    )
    .pipe(z.string().regex(/^([01]?\d|2[0-3]):[0-5]\d$/, badHour)),
  place: line('Schrijf waar het gesprek is.', 120),
});
const moments = z.array(moment).max(5, 'Bied hoogstens vijf momenten aan.');
const someMoments = moments.min(1, 'Bied minstens één moment aan.');

const stateWords: Readonly<Record<string, string>> = {
  proposed: 'Op dit voorstel kwam nog geen antwoord.',
  countered: 'Er werd al geantwoord: de ander vroeg een ander moment.',
  planned: 'Er werd al geantwoord: het gesprek is afgesproken.',
  talked: 'Het gesprek is al genoteerd.',
  done: 'De overdracht is al rond.',
  refused: 'Deze overdracht is geweigerd.',
  withdrawn: 'Dit voorstel is teruggenomen. Er is niets meer te bevestigen.',
  stopped: 'Deze overdracht is gestopt. Er is niets meer te bevestigen.',
  declined: 'De persoon zei dat het liever niet of anders gaat. Lees eerst wat er nu staat.',
  confirmed: 'Dit was al bevestigd.',
  running: 'Er loopt al een overdracht van deze persoon. Rond die eerst af of stop ze.',
  lead: 'Uw organisatie heeft de regie niet. Wie ze heeft, stelt de overdracht voor.',
  leadChange: 'Er wacht al een voorstel om de regie te wisselen. Rond dat eerst af.',
};

const fieldWords: Readonly<Record<string, string>> = {
  to: 'Kies een organisatie waarvan u weet dat ze deze persoon ook begeleidt.',
  endsOn: 'Deze datum kan niet: ze ligt voor de geboorte of te ver van vandaag.',
  moments: 'Kies momenten vanaf vandaag, tot over een jaar, met een uur en een plaats.',
  moment: 'Kies een van de momenten die nog komen.',
  words: 'Schrijf waarom. De ander leest het.',
  heldOn: 'Het gesprek was op een dag tussen het voorstel en vandaag.',
  due: 'Kies een dag vanaf vandaag.',
  mandate: NO_MANDATE,
};

export function said(answer: gate.HandoverAnswer, id = answer.id ?? ''): Outcome<{ id: string }> {
  return outcomeOf(
    answer,
    { id },
    {
      forbidden: say`De gegevensstroom laat niet toe dat jullie elkaars voorstel lezen. Dit kan hier dus niet.`,
      conflict: stateWords[answer.field ?? ''] ?? say`Er is intussen iets veranderd. Kijk wat er nu staat.`,
      invalid: fieldWords[answer.field ?? ''] ?? say`Kijk dit na.`,
    },
  );
}

export const proposeHandover = act({
  name: 'handover.propose',
  input: z.object({
    person: id,
    reason,
    to: z.string('Kies aan wie u overdraagt.').pipe(id),
    cause: z.enum(causeCodes, 'Kies wat er eindigt.'),
    endsOn: optionalDate,
    message: optionalText(500).transform((text) => text ?? ''),
    moments: someMoments,
  }),
  run: async (db, token, input) => said(await gate.proposeHandover(db, token, input)),
});

export const answerHandover = act({
  name: 'handover.answer',
  recordedAs: ['handover.accept', 'handover.refuse', 'handover.counter'],
  input: z
    .object({
      id,
      reason,
      answer: z.enum(['accepted', 'refused', 'otherMoments'], 'Kies wat u antwoordt.'),
      moment: id.nullable().default(null),
      words,
      moments: moments.default([]),
    })
    .refine(({ answer, moment }) => answer !== 'accepted' || moment !== null, {
      path: ['moment'],
      message: 'Kies een moment.',
    })
    .refine(({ answer, words: why }) => answer !== 'refused' || why !== '', {
      path: ['words'],
      message: 'Schrijf waarom u weigert. De ander kan dan iets anders zoeken.',
    })
    .refine(({ answer, moments: offered }) => answer !== 'otherMoments' || offered.length > 0, {
      path: ['moments'],
      message: 'Bied minstens één moment aan.',
    }),
  run: async (db, token, input) => said(await gate.answerHandover(db, token, input), input.id),
});

/** The giver chooses one of the moments that the receiver offered, or offers new ones. */
export const chooseMoment = act({
  name: 'handover.choose',
  input: z
    .object({ id, reason, moment: id.nullable().default(null), moments: moments.default([]) })
    .refine(({ moment: chosen, moments: offered }) => chosen !== null || offered.length > 0, {
      path: ['moment'],
      message: 'Kies een moment, of stel er andere voor.',
    }),
  run: async (db, token, input) => said(await gate.chooseMoment(db, token, input), input.id),
});

export const noteTalk = act({
  name: 'handover.talk',
  input: z.object({ id, reason, heldOn: date }),
  run: async (db, token, input) => said(await gate.noteTalk(db, token, input), input.id),
});

export const tickItem = act({
  name: 'handover.tick',
  input: z.object({ id, reason, item: z.enum(checklistItems), ticked: z.boolean() }),
  run: async (db, token, input) => said(await gate.tickItem(db, token, input), input.id),
});

export const addAgreedAction = act({
  name: 'handover.plan',
  input: z.object({
    id,
    reason,
    what: line('Schrijf wat er gebeurt.', 200),
    owner: z.enum(confirmers, 'Kies wie dit doet.'),
    due: date,
  }),
  run: async (db, token, input) => said(await gate.addAction(db, token, input), input.id),
});

/** A side confirms for itself, or writes down that the person, or who represents the person, said yes in the talk. */
export const confirmHandover = act({
  name: 'handover.confirm',
  input: z
    .object({
      id,
      reason,
      who: z.enum([...confirmers, 'representative']),
      as: capacityInput,
      name: z.string().default('').transform(cleanLine).pipe(z.string().max(120)),
    })
    .refine(({ who, as }) => (who === 'representative') === (as !== null), {
      path: ['as'],
      message: 'Kies wie deze persoon vertegenwoordigt.',
    })
    .refine(({ as, name }) => as === null || name !== '', {
      path: ['name'],
      message: 'Schrijf de naam van wie ja zei.',
    }),
  run: async (db, token, { id: handover, reason: why, who, as, name }) => {
    const representative = as === null ? null : { as, name };
    const given = { id: handover, reason: why, representative };
    const confirmer = who === 'representative' ? 'person' : who;
    return said(await gate.confirmHandover(db, token, { ...given, who: confirmer }), handover);
  },
});

/** The giver takes back what was not answered; later either of the two stops it with a reason. */
export const endHandover = act({
  name: 'handover.end',
  recordedAs: ['handover.withdraw', 'handover.stop'],
  input: z.object({ id, reason, words }),
  run: async (db, token, input) => said(await gate.endHandover(db, token, input), input.id),
});

/** One of the two spoke with the person after a no, and it goes on as it stood. */
export const resumeHandover = act({
  name: 'handover.goOn',
  input: z.object({
    id,
    reason,
    words: words.pipe(z.string().min(1, 'Schrijf wat u met de persoon afsprak.')),
  }),
  run: async (db, token, input) => said(await gate.resumeHandover(db, token, input), input.id),
});
