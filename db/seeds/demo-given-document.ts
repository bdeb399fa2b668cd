/** What the coach of Amina of the demo gave her to read: one that she read, and one that waits. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { userId } from './demo-account.ts';
import { moment } from './demo-case.ts';
import type { SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId } from './rows.ts';

const documents = [
  {
    name: 'welcome',
    kind: 'explanation',
    title: 'Hoe wij u begeleiden',
    body: 'U hebt één vaste begeleider bij het OCMW. Samen maken we een plan.\nHebt u een vraag? Stel ze op uw pagina, of bel ons.',
    daysAgo: 40,
    read: true,
  },
  {
    name: 'steps',
    kind: 'steps',
    title: 'Wat we afspraken in ons gesprek',
    body: 'U: u belt de opvang en vraagt of er plaats is op woensdag.\nWij: we zoeken een keuken waar u een dag mag meelopen.\nWe bellen elkaar over twee weken.',
    daysAgo: 2,
    read: false,
  },
];

/** Writes them, with what she said. */
export async function writeGivenDocuments(
  admin: Queryable,
  { ocmwVlierbeke }: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  for (const { name, kind, title, body, daysAgo, read } of documents) {
    const id = seededId(`given document ${name}`);
    const given = {
      id,
      person_id: personaId('amina'),
      organisation: ocmwVlierbeke.ref,
      kind,
      title,
      body,
      given_by: userId('coach.vlierbeke'),
      given_at: moment(today, -daysAgo),
    };
    await insertRows(admin, 'given_documents', [given]);
    if (read)
      await insertRows(admin, 'document_readings', [
        { document_id: id, said: 'understood', at: moment(today, -daysAgo + 1) },
      ]);
  }
}
