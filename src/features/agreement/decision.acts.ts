/**
 * What a party does on the way of an agreement: note what its organs decided, and give notice; how it signs stands in
 * agreement-signing. Only a coordinator of that party; PostgreSQL judges the order and the days.
 */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, id, line, text } from '../../kernel/typed.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import { noticeEnds } from './agreement.ts';
import * as gate from './decision.sql.ts';
import type { NoticeAnswer } from './decision.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';
const needsReference = 'Schrijf het kenmerk van het besluit, bijvoorbeeld het nummer van het agendapunt.';
const needsOrgan = 'Schrijf welk orgaan besliste.';

const badVotes = 'Schrijf hoeveel stemmen: een getal, of niets in alle drie de velden.';
const halfVotes = 'Schrijf ook hier een getal: 0 als er geen waren. Of laat de drie velden leeg.';
const votes = z
  .string()
  .optional()
  .transform((typed) => (typed ?? '').trim())
  .pipe(z.string().regex(/^\d{0,4}$/, badVotes));

/** Says why a party cannot leave on a day, and from which day it can. */
function wrongLastDay(
  wrong: 'tooEarly' | 'tooLate' | 'notAgreed',
  { first, until, ends = 'day' }: NoticeAnswer,
): string {
  if (first === null || first === undefined || until === undefined)
    return say`De opzegtermijn loopt langer dan de overeenkomst. Opzeggen kan niet meer.`;
  const from = formatDate(first);
  if (wrong === 'tooEarly')
    return say`Dat is te vroeg voor de opzegtermijn. Uw laatste dag kan ten vroegste ${from} zijn.`;
  if (wrong === 'notAgreed')
    return say`Vertrekken kan alleen ${noticeEnds[ends]}. De eerste dag die kan, is ${from}.`;
  return say`De overeenkomst eindigt zelf op ${formatDate(until)}. Kies een dag daarvoor, ten vroegste ${from}.`;
}

/** What PostgreSQL found wrong, beside the field it is about. */
function withField(
  answer: NoticeAnswer,
  value: { readonly id: string },
  conflict: string,
): Outcome<{ id: string }> {
  const wrong = answer.outcome === 'invalid' ? answer.field : undefined;
  switch (wrong) {
    case 'future':
      return invalid('datum', say`Deze dag moet nog komen. Schrijf de dag waarop het besluit genomen is.`);
    case 'before':
      return invalid('datum', say`Deze dag ligt voor het besluit dat eraan voorafgaat.`);
    case 'order':
      return invalid(
        'datum',
        say`Een ander orgaan van uw organisatie beslist eerst. Noteer dat besluit eerst.`,
      );
    case 'votes':
      return invalid(
        'voor',
        say`Er waren minstens evenveel stemmen tegen als voor. Een voorstel dat niet is aangenomen, noteert u hier niet: overleg met de andere partijen.`,
      );
    case 'tooEarly':
    case 'tooLate':
    case 'notAgreed':
      return invalid('tot', wrongLastDay(wrong, answer));
    default:
      return outcomeOf(answer, value, { forbidden: onlyParty, conflict });
  }
}

export const recordDecision = act({
  name: 'agreement.decide',
  input: z
    .object({
      stap: id,
      datum: date,
      kenmerk: ofNobody(line(needsReference, 120)),
      voor: votes,
      tegen: votes,
      onthouding: votes,
    })
    .superRefine(({ voor, tegen, onthouding }, context) => {
      const left = Object.entries({ voor, tegen, onthouding }).filter(([, typed]) => typed === '');
      const [first] = left;
      if (first !== undefined && left.length < 3)
        context.addIssue({ code: 'custom', path: [first[0]], message: halfVotes });
    }),
  async run(db, token, { stap, datum, kenmerk, voor, tegen, onthouding }) {
    const counted = { for: Number(voor), against: Number(tegen), abstained: Number(onthouding) };
    const answer = await gate.recordDecision(db, token, {
      approval: stap,
      date: datum,
      reference: kenmerk,
      votes: voor === '' ? null : counted,
    });
    return withField(
      answer,
      { id: stap },
      say`Dit besluit is al genoteerd, of de overeenkomst ligt niet meer ter goedkeuring.`,
    );
  },
});

export const giveNotice = act({
  name: 'agreement.giveNotice',
  input: z.object({
    agreement: id,
    tot: date,
    reden: ofNobody(
      text('Schrijf waarom. De andere partijen en iedereen die de overeenkomst leest, zien de reden.', 500),
    ),
    orgaan: ofNobody(line(needsOrgan, 120)),
    datum: date,
    kenmerk: ofNobody(line(needsReference, 120)),
  }),
  async run(db, token, { agreement, tot, reden, orgaan, datum, kenmerk }) {
    const input = { agreement, until: tot, reason: reden, organ: orgaan, date: datum, reference: kenmerk };
    const answer = await gate.giveNotice(db, token, input);
    return withField(
      answer,
      { id: agreement },
      say`Uw organisatie zegde al op, of de overeenkomst loopt niet meer.`,
    );
  },
});
