/** What waits for a party in an agreement, line by line, for who speaks for it. */
import { dutch } from '../../kernel/language.ts';
import type { Waiting } from './agreement-list.sql.ts';

const waitingWords = dutch({
  agree: 'Lees het ontwerp, schrijf mee en zeg of u akkoord gaat.',
  submit: 'Alle partijen gaan akkoord: leg de tekst voor aan wie beslist.',
  decide: 'Noteer het besluit van uw organisatie.',
  sign: 'Uw organisatie besliste: teken nu.',
});

/** Says what the organisation does now in one agreement. */
export function waitingLine({ id, name, act }: Waiting) {
  return (
    <>
      <a href={`/overeenkomsten/${id}`}>{name}</a>
      <span class="source">{waitingWords[act]}</span>
    </>
  );
}
