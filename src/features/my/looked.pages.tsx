/** Who looked, when and why: one sentence for each time, the newest first. */
import { formatDate } from '../../kernel/civil-date.ts';
import { dayOf, formatHour } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Why } from '../../ui/why.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { cursorOf } from '../oversight/disclosure.ts';
import { type Looked, lookedOver } from './my.ts';
import { OwnTabs } from './own-tabs.tsx';
import type { OwnDisclosures } from './my.sql.ts';

export function LookedPage({ shown, first }: { shown: OwnDisclosures; first: boolean }) {
  const last = shown.items.at(-1);
  return (
    <>
      <PageHead
        title={say`Wie keek`}
        lead={say`Elke keer dat iemand uw gegevens zag, staat hier. In totaal ${shown.total} keer, u zelf meegeteld.`}
      />
      <OwnTabs current="/mijn/inzages" />
      <Stack>
        <Card title={first ? say`De nieuwste eerst` : say`Vroeger`}>
          {shown.items.length === 0 ? (
            <p>{first ? say`Nog niemand keek.` : say`Verder terug staat er niets.`}</p>
          ) : (
            <Timeline label={say`Wie keek`} moments={lookedOver(shown.items, shown.names).map(momentOf)} />
          )}
        </Card>
        {shown.more && last !== undefined && (
          <p>
            <ButtonLink href={`/mijn/inzages?na=${cursorOf(last)}`}>{say`Toon meer`}</ButtonLink>
          </p>
        )}
        <Card title={say`Klopt er iets niet?`}>
          <p>{say`U ziet geen namen van medewerkers. Denkt u dat iemand keek zonder goede reden? Stel dan een vraag: de organisatie moet u antwoorden.`}</p>
          <a href="/mijn/vragen">{say`Stel een vraag of maak bezwaar`}</a>
        </Card>
      </Stack>
    </>
  );
}

function momentOf({ newest, oldest, count, words, lines }: Looked) {
  const [from, until] = [formatHour(oldest.at), formatHour(newest.at)];
  const when = from === until ? from : say`tussen ${from} en ${until}`;
  return {
    iso: newest.at,
    when: `${formatDate(dayOf(newest.at), 'full')}, ${when}`,
    title: words,
    text: (
      <>
        {count > 1 && <p>{say`${count} keer.`}</p>}
        {lines.length > 0 && <Why question={say`Wat was te zien, en waarom?`}>{lines.join(' ')}</Why>}
      </>
    ),
  };
}
