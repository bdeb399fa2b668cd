/**
 * Writing an agreement together: begin its renewal, write its text and its annex, agree, and put it before the organs. Any party
 * writes; PostgreSQL keeps unread words from being overwritten and a line from being wider than its flow.
 */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { type Category, categories, maskOf } from '../../gate/category.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { date, id, line, optionalText } from '../../kernel/typed.ts';
import { noticeEndCodes } from '../agreement/agreement.ts';
import { choicesOf, isSection } from '../agreement/section.ts';
import { categoryList } from '../flow/flow-wording.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './draft.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';
const needsTitle = 'Schrijf hoe de overeenkomst heet.';
const moved = 'Iemand veranderde de tekst ondertussen, of de overeenkomst is geen ontwerp meer.';

/** What PostgreSQL found wrong, beside the field it is about. */
function withField<Done>(answer: Answer, value: Done, conflict: string): Outcome<Done> {
  switch (answer.outcome === 'invalid' ? answer.field : undefined) {
    case 'period':
      return invalid(
        'tot',
        say`De laatste dag ligt niet na de eerste, of de eerste niet na het begin van de vorige overeenkomst.`,
      );
    case 'flow':
      return invalid('stroom', say`Kies een stroom van uw organisatie die een overeenkomst nodig heeft.`);
    case 'receiver':
      return invalid('naar', say`Deze stroom is niet voor deze partij bedoeld.`);
    case 'none':
      return invalid('soort', say`Kies minstens één soort gegevens.`);
    case 'listed':
      return invalid('stroom', say`Dit punt staat al in de bijlage.`);
    case 'within':
      return invalid(
        'begin',
        say`Kies een dag die nog moet komen, na het begin en voor het einde van de overeenkomst.`,
      );
    case 'parent':
      return invalid('kader', say`Kies een ruimere overeenkomst die niet voorbij is.`);
    case 'tacit':
      return invalid(
        'termijn',
        say`Een overeenkomst die stilzwijgend doorloopt, heeft een opzegtermijn van minstens 1 maand die binnen haar periode past.`,
      );
    case 'alone':
      return invalid('', say`Uw organisatie is nog de enige partij. Voeg eerst de andere partijen toe.`);
    case 'overlap':
      return invalid('reden', say`Schrijf waarom de partijen beide overeenkomsten willen.`);
    case 'twice':
      return invalid(
        '',
        say`Dezelfde partijen spraken dit al af. Vernieuw of wijzig die overeenkomst, of schrap de punten die er al in staan.`,
      );
    default:
      return outcomeOf(answer, value, { forbidden: onlyParty, conflict });
  }
}

export const renewAgreement = act({
  name: 'agreement.renew',
  input: z.object({ agreement: id, naam: ofNobody(line(needsTitle, 160)), begin: date, tot: date }),
  async run(db, token, { agreement, naam, begin, tot }) {
    const answer = await gate.renewAgreement(db, token, { agreement, title: naam, from: begin, until: tot });
    return withField(
      answer,
      { id: answer.id ?? agreement },
      say`Deze overeenkomst loopt niet, of haar hernieuwing is al begonnen.`,
    );
  },
});

export const amendAgreement = act({
  name: 'agreement.amend',
  input: z.object({ agreement: id, begin: date }),
  async run(db, token, { agreement, begin }) {
    const answer = await gate.amendAgreement(db, token, { agreement, from: begin });
    return withField(
      answer,
      { id: answer.id ?? agreement },
      say`Deze overeenkomst loopt niet, of een wijziging is al begonnen.`,
    );
  },
});

const badMonths = 'Schrijf een aantal maanden van 0 tot 36.';

/** A whole number from 1, or null when nothing was typed. */
function optionalCount(most: number, wrong: string) {
  return z
    .string()
    .optional()
    .transform((typed) => (typed?.trim() ? Number(typed) : null))
    .pipe(z.number(wrong).int(wrong).min(1, wrong).max(most, wrong).nullable());
}

const optionalId = z
  .string()
  .optional()
  .transform((typed) => typed || null)
  .pipe(id.nullable());

export const writeHead = act({
  name: 'agreement.writeHead',
  input: z.object({
    agreement: id,
    versie: z.coerce.number().int().min(0).max(2_147_483_647),
    naam: ofNobody(line(needsTitle, 160)),
    opmerking: ofNobody(optionalText(1000)),
    begin: date,
    tot: date,
    termijn: z.coerce.number(badMonths).int(badMonths).min(0, badMonths).max(36, badMonths),
    opzegdag: z.enum(noticeEndCodes, 'Kies op welke dag een partij mag vertrekken.').default('day'),
    verlenging: optionalCount(120, 'Schrijf een aantal maanden van 1 tot 120, of niets.'),
    keren: optionalCount(20, 'Schrijf een aantal keren van 1 tot 20, of niets.'),
    kader: optionalId,
  }),
  async run(db, token, { agreement, versie, naam, opmerking, begin, tot, termijn, ...terms }) {
    const answer = await gate.writeHead(db, token, agreement, versie, {
      title: naam,
      summary: opmerking ?? '',
      from: begin,
      until: tot,
      noticeMonths: termijn,
      noticeEnds: terms.opzegdag,
      tacitMonths: terms.verlenging,
      tacitTimes: terms.verlenging === null ? null : terms.keren,
      parent: terms.kader,
    });
    return withField(answer, { id: agreement }, moved);
  },
});

export const writeSection = act({
  name: 'agreement.writeSection',
  input: z.object({
    agreement: id,
    section: z.string().refine(isSection),
    versie: z.coerce.number().int().min(0).max(1_000_000),
    tekst: ofNobody(optionalText(20_000)),
    keuze: z.array(z.string()).default([]),
  }),
  async run(db, token, { agreement, section, versie, tekst, keuze }) {
    if (!isSection(section)) return { outcome: 'missing' };
    const known = Object.keys(choicesOf[section] ?? {});
    if (!keuze.every((one) => known.includes(one)))
      return invalid('keuze', say`Kies alleen wat in de lijst staat.`);
    const answer = await gate.writeSection(db, token, {
      agreement,
      section,
      version: versie,
      body: tekst ?? '',
      chosen: keuze,
    });
    return withField(answer, { id: agreement }, moved);
  },
});

const categoryCode = z.string().refine((code): code is Category => Object.hasOwn(categories, code));

export const addLine = act({
  name: 'annexLine.add',
  input: z.object({ agreement: id, stroom: id, naar: id, soort: z.array(categoryCode) }),
  async run(db, token, { agreement, stroom, naar, soort }) {
    const answer = await gate.addLine(db, token, {
      agreement,
      flow: stroom,
      receiver: naar,
      mask: maskOf(soort),
    });
    if (answer.field === 'wide')
      return invalid(
        'soort',
        say`Stroom ${answer.flow ?? ''} laat dit niet door: ${categoryList(answer.over ?? 0)}. Kies alleen wat in de stroom staat.`,
      );
    return withField(answer, { id: agreement }, moved);
  },
});

export const dropLine = act({
  name: 'annexLine.drop',
  input: z.object({ agreement: id, line: id }),
  async run(db, token, input) {
    return withField(await gate.dropLine(db, token, input), { id: input.agreement }, moved);
  },
});

export const agree = act({
  name: 'agreement.agree',
  input: z.object({ agreement: id, kenmerk: z.string().regex(/^[0-9a-f]{64}$/) }),
  async run(db, token, { agreement, kenmerk }) {
    const answer = await gate.agree(db, token, { agreement, hash: kenmerk });
    return withField(
      answer,
      { id: agreement },
      say`De tekst is ondertussen veranderd, of uw organisatie ging al akkoord. Lees de overeenkomst opnieuw.`,
    );
  },
});

export const dropAgreement = act({
  name: 'agreement.drop',
  input: z.object({
    agreement: id,
    versie: z.coerce.number().int().min(0).max(2_147_483_647),
    zeker: z.literal('ja', 'Zet een vinkje als u dit zeker weet.'),
  }),
  async run(db, token, { agreement, versie }) {
    return withField(
      await gate.dropAgreement(db, token, { agreement, version: versie }),
      { id: agreement },
      moved,
    );
  },
});

/** Why a text cannot go to the organs now. */
function notSubmitted(field: string | undefined): string {
  switch (field) {
    case 'late':
      return say`De eerste dag van deze wijziging is voorbij of is vandaag. Kies in het ontwerp een eerste dag die nog moet komen.`;
    case 'cuts':
      return say`Een partij van de vorige overeenkomst doet niet mee en zou haar te vroeg verliezen. Kies een eerste dag na de laatste dag van die overeenkomst, of na de dag waarop die partij vertrekt.`;
    case 'empty':
      return say`In deze overeenkomst staat nog niets om over te beslissen. Schrijf eerst een deel van de tekst, of voeg een lijn, een inbreng of een bijlage toe.`;
    default:
      return say`Nog niet elke partij gaat akkoord met deze tekst, of hij ligt al ter goedkeuring.`;
  }
}

export const submitAgreement = act({
  name: 'agreement.submit',
  input: z.object({ agreement: id, reden: ofNobody(optionalText(500)) }),
  async run(db, token, { agreement, reden }) {
    const answer = await gate.submitAgreement(db, token, agreement, reden);
    return withField(answer, { id: agreement }, notSubmitted(answer.field));
  },
});
