/** What the person wants and finds important, in their own words, above the plan: as far as they let the viewer's organisation read it. */
import { dutch, say } from '../../kernel/language.ts';
import { formatDate, isCivilDate } from '../../kernel/civil-date.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Written } from '../../ui/text.tsx';
import type { OwnWordKind, ToldWord } from '../own-word/own-word.ts';

const kinds: Readonly<Record<OwnWordKind, string>> = dutch({
  goal: 'Wil dit bereiken',
  matters: 'Vindt dit belangrijk',
});

/** Shows nothing where the person told nothing, as where nothing was written. */
export function ToldWords({ words, name }: { words: readonly ToldWord[]; name: string }) {
  if (words.length === 0) return null;
  return (
    <Card title={say`In de woorden van ${name}`} id="eigen-woorden">
      <Lines
        items={words.map(({ kind, text, asOf }) => (
          <>
            <b>{kinds[kind]}</b>
            <Written text={text} />
            {isCivilDate(asOf) && <div class="source">{say`geschreven op ${formatDate(asOf, 'short')}`}</div>}
          </>
        ))}
      />
      <p class="source">{say`Dit schreef de persoon op de eigen pagina, en liet het uw organisatie lezen.`}</p>
    </Card>
  );
}
