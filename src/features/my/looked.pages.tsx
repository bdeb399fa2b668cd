/** Who looked, when and why: by day, one sentence for what one organisation did, the newest day first. */
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { formatHour } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { beginning } from '../../kernel/sentence.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { Why } from '../../ui/why.tsx';
import { cursorOf } from '../oversight/disclosure.ts';
import type { OwnDisclosures } from './my.sql.ts';
import { type Looked, type LookedThatDay, lookedByDay } from './my.ts';
import { OwnTabs } from './own-tabs.tsx';

interface LookedView {
  readonly shown: OwnDisclosures;
  readonly first: boolean;
  /** Only who else looked: whoever often reads the own page would find nobody else. */
  readonly others: boolean;
}

export function LookedPage({ shown, first, others }: LookedView) {
  const last = shown.items.at(-1);
  return (
    <>
      <PageHead
        title={say`Wie keek`}
        lead={
          others
            ? say`Elke keer dat iemand anders uw gegevens zag, staat hier. In totaal ${shown.total} keer.`
            : say`Elke keer dat iemand uw gegevens zag, staat hier. In totaal ${shown.total} keer, u zelf meegeteld.`
        }
      />
      <OwnTabs current="/mijn/inzages" />
      <Stack>
        <DaysCard shown={shown} first={first} />
        {shown.more && last !== undefined && (
          <p>
            <ButtonLink href={`/mijn/inzages?na=${cursorOf(last)}${others ? '' : '&toon=alle'}`}>
              {say`Toon meer`}
            </ButtonLink>
          </p>
        )}
        <p>
          {others ? (
            <a href="/mijn/inzages?toon=alle">{say`Toon ook wanneer u zelf keek`}</a>
          ) : (
            <a href="/mijn/inzages">{say`Toon alleen de anderen`}</a>
          )}
        </p>
        <Card title={say`Klopt er iets niet?`}>
          <p>{say`U ziet geen namen van medewerkers. Denkt u dat iemand keek zonder goede reden? Stel dan een vraag: de organisatie moet u antwoorden.`}</p>
          <a href="/mijn/vragen">{say`Stel een vraag of maak bezwaar`}</a>
        </Card>
      </Stack>
    </>
  );
}

function DaysCard({ shown, first }: Pick<LookedView, 'shown' | 'first'>) {
  return (
    <Card title={first ? say`De nieuwste eerst` : say`Vroeger`}>
      {shown.items.length === 0 ? (
        <p>{first ? say`Nog niemand keek.` : say`Verder terug staat er niets.`}</p>
      ) : (
        <Stack>
          {[...Map.groupBy(lookedByDay(shown.items, shown.names), ({ day }) => day)].map(([day, bundles]) => (
            <OneDay day={day} bundles={bundles} />
          ))}
        </Stack>
      )}
    </Card>
  );
}

/** One day: each organisation once, with what it did and why. */
function OneDay({ day, bundles }: { day: CivilDate; bundles: readonly LookedThatDay[] }) {
  return (
    <section aria-labelledby={`dag-${day}`}>
      <h3 id={`dag-${day}`}>{beginning(formatDate(day, 'full'))}</h3>
      <Lines items={bundles.flatMap(({ looks }) => looks.map((one) => <OneLook one={one} />))} />
    </section>
  );
}

function OneLook({ one: { newest, oldest, count, words, lines } }: { one: Looked }) {
  const [from, until] = [formatHour(oldest.at), formatHour(newest.at)];
  return (
    <>
      <div>{words}</div>
      <div class="source">
        {count > 1 && <>{say`${count} keer.`} </>}
        {beginning(from === until ? from : say`tussen ${from} en ${until}`)}
      </div>
      {lines.length > 0 && <Why question={say`Wat was te zien, en waarom?`}>{lines.join(' ')}</Why>}
    </>
  );
}
