/** What a public source says, on the screen: its title, who published it and when, and from when to when it speaks. */
import { type CivilDate, civilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { tell } from '../../ui/tell.ts';
import { type CitedFact, type CitedSource, holdsOn } from './cited-agreement.ts';

/** Shows one fact with its source; a period that is past says so. */
export function Cited({ fact, today }: { fact: CitedFact; today: CivilDate }) {
  return (
    <>
      <b lang="nl">{fact.title}</b>
      {fact.formerName !== null && <> {say`(als ${fact.formerName}, voor de fusie)`}</>}
      <span class="source">{periodOfFact(fact, today)}</span>
      <span class="source">
        <SourceLink source={fact.source} />
      </span>
    </>
  );
}

/** Shows a source as a link, with who published it when. */
export function SourceLink({ source }: { source: CitedSource }) {
  const link = (
    <a href={source.url} rel="noopener" lang="nl">
      {source.title}
    </a>
  );
  return <>{tell`${link}, ${source.publisher}, ${sourceDate(source)}`}</>;
}

/** Writes the date of a source as precisely as it is known. */
export function sourceDate({ date }: Pick<CitedSource, 'date'>): string {
  if (date.length === 4) return date;
  if (date.length === 10) return formatDate(civilDate(date));
  return formatDate(civilDate(`${date}-01`)).replace(/^1\S* /, '');
}

function periodOfFact(fact: CitedFact, today: CivilDate): string {
  const { from, until } = fact;
  const past = !holdsOn(fact, today);
  if (until !== null && past) return say`Liep van ${from} tot en met ${until}. Die periode is voorbij.`;
  if (until !== null) return say`Loopt van ${from} tot en met ${until}.`;
  if (past)
    return say`Zo stond het in een bron van ${sourceDate(fact.source)}. Die noemt geen einde, dus wij weten niet of het nu nog zo is.`;
  return say`Zo staat het in een bron van ${sourceDate(fact.source)}. Die noemt geen einde.`;
}
