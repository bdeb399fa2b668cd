/** What Amina of the demo wants and finds important, in her own words, and to whom she told it. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { moment } from './demo-case.ts';
import type { OrganisationKey, SeededOrganisations } from './demo-organisation.ts';
import { personaId } from './demo-persona.ts';
import { insertRows, seededId } from './rows.ts';

const words: readonly { kind: string; body: string; to: readonly OrganisationKey[]; daysAgo: number }[] = [
  {
    kind: 'goal',
    body: 'Ik wil koken voor veel mensen, in een school of een ziekenhuis.',
    to: ['ocmwVlierbeke', 'vdab'],
    daysAgo: 20,
  },
  {
    kind: 'matters',
    body: 'Ik wil om vier uur mijn dochter van school halen.',
    to: ['ocmwVlierbeke'],
    daysAgo: 20,
  },
];

/** Writes her words, each with its readers and its history. */
export async function writeOwnWords(
  admin: Queryable,
  organisations: SeededOrganisations,
  today: CivilDate,
): Promise<void> {
  for (const [place, { kind, body, to, daysAgo }] of words.entries()) {
    const id = seededId(`own word ${place}`);
    const at = moment(today, -daysAgo);
    await insertRows(admin, 'own_words', [{ id, person_id: personaId('amina'), kind, body, written_at: at }]);
    // Told in the guidance that runs, which the demo wrote down a moment ago.
    const since = new Date().toISOString();
    const readers = to.map((key) => ({ word_id: id, organisation: organisations[key].ref, since }));
    await insertRows(admin, 'own_word_readers', readers);
    const opened = readers.map(({ organisation }) => ({
      word_id: id,
      change: 'opened',
      organisation,
      at: since,
    }));
    await insertRows(admin, 'own_word_changes', [
      { word_id: id, change: 'written', organisation: null, at },
      ...opened,
    ]);
  }
}
