/** What waits for a party in an agreement, and who leaves one, line by line, for who speaks for it. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Waiting } from './agreement-list.sql.ts';

const waitingWords = dutch({
  agree: 'Lees het ontwerp, schrijf mee en zeg of u akkoord gaat.',
  submit: 'Alle partijen gaan akkoord: leg de tekst voor aan wie beslist.',
  decide: 'Noteer het besluit van uw organisatie.',
  sign: 'Uw organisatie besliste: teken nu.',
});

/** Says what the organisation does now in one agreement. */
export function waitingLine(waiting: Waiting) {
  return (
    <>
      <a href={`/overeenkomsten/${waiting.id}`}>{waiting.name}</a>
      <span class="source">
        {waiting.act === 'leaves'
          ? say`${waiting.leaver} zegde op en is partij tot en met ${formatDate(waiting.until)}. Lees waarom.`
          : waitingWords[waiting.act]}
      </span>
    </>
  );
}
