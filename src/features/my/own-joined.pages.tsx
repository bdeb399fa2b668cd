/** What the person reads of a record under another number: who says so, since when, and what that organisation holds there itself. */
import type { ComponentChildren } from 'preact';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import type { SourceSays } from './my.ts';
import type { OwnJoined } from './my.sql.ts';

interface OtherNumbersProps {
  readonly joined: readonly OwnJoined[];
  /** Shows what one organisation knows. */
  readonly children: (source: SourceSays) => ComponentChildren;
}

/** Shows the records under another number; nothing for who has one number. */
export function OtherNumbers({ joined, children }: OtherNumbersProps) {
  if (joined.length === 0) return null;
  return (
    <Card title={say`Onder een ander nummer`}>
      <Stack>
        {joined.map((one) => (
          <>
            <p>
              {one.number === 'previous'
                ? tell`${<Name>{one.organisation}</Name>} schreef op dat u vroeger een ander rijksregisternummer of bisnummer had. Onder dat nummer is er nog een dossier.`
                : tell`${<Name>{one.organisation}</Name>} schreef op dat u een nieuw rijksregisternummer kreeg. Onder dat nummer is er nog een dossier.`}{' '}
              {say`Twee medewerkers keken dat na. Zo staat het er sinds ${formatDate(one.since)}.`}
            </p>
            <Lines items={one.involvements.map(guidedFor)} />
            {children({ source: one.source, name: one.organisation, kind: one.kind, facts: one.facts })}
          </>
        ))}
        <p>{tell`U leest hier wat die organisatie zelf onder dat nummer weet. Klopt het niet, of wilt u ook lezen wat anderen daar weten? ${<a href="/mijn/vragen">{say`Vraag het`}</a>}.`}</p>
      </Stack>
    </Card>
  );
}

function guidedFor({ from, until }: OwnJoined['involvements'][number]): string {
  return until === null
    ? say`Begeleiding vanaf ${formatDate(from)}.`
    : say`Begeleiding van ${formatDate(from)} tot en met ${formatDate(until)}.`;
}
