/** What may be done to the address of a partner: register it, confirm or refuse it as the second person, and end it. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { invalid } from '../../kernel/outcome.ts';
import { cleanLine } from '../../kernel/plain-text.ts';
import { id, line } from '../../kernel/typed.ts';
import * as gate from './partner-address.sql.ts';
import { letterLanguageCodes } from './partner-address.ts';

const needsPartner = 'Kies een partner zonder account.';
const badAddress = 'Schrijf één volledig e-mailadres, bijvoorbeeld onthaal@voorbeeld.be.';
const nothing = {
  forbidden: 'Wie een adres registreert, bevestigt het niet. Vraag het aan een collega die mag bevestigen.',
  conflict: 'Iemand anders besliste al over dit adres. Kijk hoe het er nu voor staat.',
};

export const registerPartnerAddress = act({
  name: 'partnerAddress.register',
  input: z.object({
    organisatie: z.string(needsPartner).pipe(z.uuid(needsPartner)),
    functie: line('Schrijf welke functie de berichten leest, bijvoorbeeld Onthaal.', 80).refine(
      (text) => text.length > 1,
      'Schrijf welke functie de berichten leest, bijvoorbeeld Onthaal.',
    ),
    adres: z
      .string(badAddress)
      .transform(cleanLine)
      .refine(
        (text) => text.length <= 160 && /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;".]{2,}$/.test(text),
        badAddress,
      ),
    taal: z.enum(letterLanguageCodes, 'Kies in welke taal de partner leest.'),
    bron: line('Schrijf waaruit blijkt dat dit adres van de partner is.', 200),
  }),
  async run(db, token, { organisatie, functie, adres, taal, bron }) {
    const one = { partner: organisatie, function: functie, address: adres, language: taal, reference: bron };
    const answer = await gate.registerPartnerAddress(db, token, one);
    if (answer.outcome === 'invalid') {
      const message = faults[answer.field ?? ''];
      return message === undefined ? invalid('organisatie', needsPartner) : invalid('adres', message);
    }
    if (answer.outcome === 'conflict')
      return invalid(
        'organisatie',
        'Voor deze partner wacht al een adres. Laat het bevestigen, of trek het eerst in.',
      );
    return outcomeOf(answer, { id: answer.id ?? '' }, nothing);
  },
});

const faults: Readonly<Record<string, string>> = {
  sameAddress: 'Dit adres staat al zo geregistreerd. Er is niets veranderd.',
  othersAddress: 'Dit adres is bij u van een andere partner. Kijk na of het klopt.',
};

export const decidePartnerAddress = act({
  name: 'partnerAddress.decide',
  recordedAs: ['partnerAddress.confirm', 'partnerAddress.refuse'],
  input: z.object({ id, antwoord: z.enum(['ja', 'nee']) }),
  async run(db, token, input) {
    const confirmed = input.antwoord === 'ja';
    return outcomeOf(await gate.decidePartnerAddress(db, token, input.id, confirmed), { confirmed }, nothing);
  },
});

export const endPartnerAddress = act({
  name: 'partnerAddress.end',
  input: z.object({ id }),
  async run(db, token, input) {
    return outcomeOf(await gate.endPartnerAddress(db, token, input.id), null, nothing);
  },
});
