/**
 * Beginning an agreement from nothing: who its parties are and where it holds. Whoever speaks for a party begins; the others read the
 * draft from the moment they stand in it. Its text and its annex are written in draft.acts.ts.
 */
import { z } from 'zod';
import { type Answer, outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { say } from '../../kernel/language.ts';
import { invalid, type Outcome } from '../../kernel/outcome.ts';
import { count, date, id, line, optionalText } from '../../kernel/typed.ts';
import { agreementLevelCodes } from '../agreement/agreement.ts';
import { ofNobody } from '../sensitive/personal-text.ts';
import * as gate from './party.sql.ts';

const onlyParty =
  'Alleen de coördinator van een partij doet dit, voor de eigen organisatie en in de eigen provincie.';
const moved = 'Iemand veranderde de tekst ondertussen, of de overeenkomst is geen ontwerp meer.';

const role = ofNobody(
  line('Schrijf wat deze partij in de overeenkomst is, bijvoorbeeld: partij of trekker.', 80),
);
const signatory = ofNobody(line('Schrijf in welke functie iemand voor deze partij tekent, geen naam.', 120));

/** What PostgreSQL found wrong, beside the field it is about. */
function withField<Done>(answer: Answer, value: Done, conflict = moved): Outcome<Done> {
  switch (answer.outcome === 'invalid' ? answer.field : undefined) {
    case 'period':
      return invalid('tot', say`De laatste dag ligt niet na de eerste.`);
    case 'parent':
      return invalid('kader', say`Kies een ruimere overeenkomst die niet voorbij is.`);
    case 'organisation':
      return invalid('organisatie', say`Kies een organisatie die met Werkwinkel werkt.`);
    case 'party':
      return invalid('organisatie', say`Deze organisatie is al een partij.`);
    case 'places':
      return invalid('gemeente', say`Kies gemeenten waar een van de partijen werkt.`);
    default:
      return outcomeOf(answer, value, { forbidden: onlyParty, conflict });
  }
}

export const beginAgreement = act({
  name: 'agreement.begin',
  input: z.object({
    niveau: z.enum(agreementLevelCodes, 'Kies wat voor overeenkomst het is.'),
    kader: z
      .string()
      .optional()
      .transform((typed) => typed || null)
      .pipe(id.nullable()),
    naam: ofNobody(line('Schrijf hoe de overeenkomst heet.', 160)),
    begin: date,
    tot: date,
    rol: role,
    functie: signatory,
  }),
  async run(db, token, { niveau, kader, naam, rol, functie, begin, tot }) {
    const answer = await gate.beginAgreement(db, token, {
      level: niveau,
      parent: kader,
      title: naam,
      role: rol,
      signatory: functie,
      from: begin,
      until: tot,
    });
    return withField(answer, { id: answer.id ?? '' });
  },
});

/** A new party, or with the version that was read one that stands in the draft. */
export const writeParty = act({
  name: 'agreement.writeParty',
  input: z.object({
    agreement: id,
    organisatie: z.uuid('Kies een organisatie die met Werkwinkel werkt.'),
    versie: count.nullable().default(null),
    groep: ofNobody(optionalText(80)),
    rol: role,
    functie: signatory,
  }),
  async run(db, token, { agreement, organisatie, versie, groep, rol, functie }) {
    const terms = { group: groep ?? '', role: rol, signatory: functie };
    const answer = await gate.writeParty(
      db,
      token,
      { agreement, version: versie, party: organisatie },
      terms,
    );
    return withField(answer, { id: agreement });
  },
});

export const dropParty = act({
  name: 'agreement.dropParty',
  input: z.object({ agreement: id, party: id }),
  async run(db, token, input) {
    return withField(
      await gate.dropParty(db, token, input),
      { id: input.agreement },
      say`Deze partij kan er niet uit. Eén partij blijft altijd over, en wie een lopende overeenkomst verlaat, zegt ze op.`,
    );
  },
});

export const writePlaces = act({
  name: 'agreement.writePlaces',
  input: z.object({ agreement: id, versie: count, gemeente: z.array(z.string().regex(/^\d{5}$/)) }),
  async run(db, token, { agreement, versie, gemeente }) {
    return withField(await gate.writePlaces(db, token, agreement, versie, gemeente), { id: agreement });
  },
});
