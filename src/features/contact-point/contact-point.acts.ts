/** Keeping a contact point of the own organisation: a coordinator or the administrator; PostgreSQL judges who works there. */
import { z } from 'zod';
import { outcomeOf } from '../../gate/answer.ts';
import { act } from '../../kernel/act.ts';
import { isUuid } from '../../kernel/id.ts';
import { say } from '../../kernel/language.ts';
import { invalid } from '../../kernel/outcome.ts';
import { date, line, optionalDate, text } from '../../kernel/typed.ts';
import { ofNobody, withoutNumber } from '../sensitive/personal-text.ts';
import * as gate from './contact-point.sql.ts';
import { contactScopeCodes } from './contact-point.ts';

const wrong: Readonly<Record<string, readonly [field: string, message: string]>> = {
  scope: [
    'soort',
    'Alleen VDAB en de VVSG hebben een contactpunt voor een provincie of voor heel Vlaanderen.',
  ],
  agreement: ['overeenkomst', 'Kies een overeenkomst waarin uw organisatie partij is.'],
  province: ['provincie', 'Kies een provincie.'],
  holder: ['wie', 'Kies iemand die bij uw organisatie werkt.'],
  substitute: ['vervanger', 'Kies iemand anders die bij uw organisatie werkt.'],
  until: ['tot', 'De laatste dag ligt voor de eerste dag.'],
};

const orNull = z
  .string()
  .optional()
  .transform((typed) => (typed !== undefined && isUuid(typed) ? typed : null));
const badMail = 'Schrijf een volledig e-mailadres van de dienst, bijvoorbeeld werk@voorbeeld.be.';

export const keepContact = act({
  name: 'contactPoint.keep',
  input: z.object({
    id: orNull,
    versie: z.coerce.number().int().min(0).max(2_147_483_647).optional(),
    naam: ofNobody(line('Schrijf de functie, bijvoorbeeld “contactpunt lokale besturen”.', 120)),
    soort: z.enum(contactScopeCodes as [string, ...string[]], 'Kies voor wie dit contactpunt er is.'),
    provincie: z.string().optional(),
    overeenkomst: orNull,
    adres: ofNobody(text('Schrijf het adres van het kantoor.', 300)),
    mail: withoutNumber(line(badMail, 120).pipe(z.string().regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, badMail))),
    telefoon: withoutNumber(
      z
        .string()
        .optional()
        .transform((typed) => (typed ?? '').trim() || null)
        .pipe(
          z
            .string()
            .regex(/^[+\d][\d ./()-]{5,24}$/, 'Schrijf een telefoonnummer, bijvoorbeeld 09 123 45 67.')
            .nullable(),
        ),
    ),
    wie: orNull,
    vervanger: orNull,
    van: date,
    tot: optionalDate,
  }),
  async run(
    db,
    token,
    { id, versie, naam, soort, provincie, overeenkomst, adres, mail, telefoon, wie, vervanger, van, tot },
  ) {
    const answer = await gate.keepContact(db, token, id, versie ?? null, {
      title: naam,
      scope: soort,
      province: provincie || null,
      agreement: overeenkomst,
      address: adres,
      mail,
      phone: telefoon,
      holder: wie,
      substitute: vervanger,
      from: van,
      until: tot,
    });
    const [field, message] = (answer.outcome === 'invalid' && wrong[answer.field ?? '']) || [];
    if (field !== undefined && message !== undefined) return invalid(field, message);
    return outcomeOf(
      answer,
      { id: answer.id ?? '' },
      {
        forbidden: '',
        conflict: say`Iemand anders heeft dit ondertussen veranderd. Kijk na hoe het er nu voor staat.`,
      },
    );
  },
});
