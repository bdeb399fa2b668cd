/**
 * What stands beside the agreements of the demo: figures of the territory, each with its source and day, and two attachments that name
 * nobody. Every figure is invented, and says so.
 */
import { createHash } from 'node:crypto';
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addMonths, type CivilDate } from '../../src/kernel/civil-date.ts';
import { agreementId } from './agreement-rows.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { insertRows, seededId } from './rows.ts';

const SOURCE = 'verzonnen voor de demo, zoals Statistiek Vlaanderen het telt';

const figures = [
  { of: 'cluster', subject: 'Inwoners van 20 tot 64 jaar in de vier gemeenten', value: '41260', unit: null },
  { of: 'cluster', subject: 'Werkzaamheidsgraad', value: '76.4', unit: '%' },
  { of: 'cluster', subject: 'Jobs per 100 inwoners van 20 tot 64 jaar', value: '58.2', unit: null },
  { of: 'renewal', subject: 'Werkzaamheidsgraad', value: '77.1', unit: '%' },
  { of: 'renewal', subject: 'Plaatsen in de opvang van baby’s en peuters', value: '1130', unit: 'plaatsen' },
] as const;

const attachments = [
  {
    of: 'cluster',
    title: 'Afspraken over de zitdagen van VDAB',
    name: 'zitdagen-demo.txt',
    text: 'Verzonnen voor de demo.\nVDAB houdt elke week een halve dag zitdag in elk van de vier gemeenten.\n',
  },
  {
    of: 'renewal',
    title: 'Evaluatie van de vorige overeenkomst',
    name: 'evaluatie-demo.txt',
    text: 'Verzonnen voor de demo.\nWat goed ging: de zitdagen en het driegesprek.\nWat beter kan: vroege kinderopvang en de eerste bus.\n',
  },
] as const;

/** Writes the figures and the attachments. */
export async function writeAnnexed(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  await insertRows(
    admin,
    'agreement_context_figures',
    figures.map(({ of, ...figure }, index) => ({
      id: seededId(`context ${of} ${figure.subject}`),
      agreement_id: agreementId(of),
      organisation: organisations.ocmwVlierbeke.ref,
      number: index + 1,
      ...figure,
      as_of: of === 'cluster' ? addMonths(today, -14) : addMonths(today, -2),
      source: SOURCE,
      added_by: userId('hoofd.vlierbeke'),
      added_at: moment(today, -30),
    })),
  );
  for (const [index, { of, title, name, text }] of attachments.entries()) {
    const bytes = Buffer.from(text);
    const digest = createHash('sha256').update(bytes).digest('hex');
    await admin.many(
      `with kept as (select gate.store_file($1, 'txt', $2, $3) as id)
       insert into agreement_attachments (id, agreement_id, organisation, number, title, signed, names_people, digest, kind, size, file_id,
         added_by, added_at)
       select $4, $5, $6, $7, $8, false, false, $2, 'txt', octet_length($3), k.id, $9, $10 from kept k`,
      [
        name,
        digest,
        bytes,
        seededId(`attachment ${name}`),
        agreementId(of),
        organisations.ocmwVlierbeke.ref,
        index + 1,
        title,
        userId('hoofd.vlierbeke'),
        moment(today, -25),
      ],
    );
  }
}
