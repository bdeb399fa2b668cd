/** The page on which a user makes a calendar address, sees it once, and stops it. */
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ActForm } from '../../ui/form.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import type { OwnCalendar } from './calendar.sql.ts';

interface CalendarView {
  readonly feed: OwnCalendar['feed'];
  readonly csrf: string;
  /** The address that was just made; it is shown this one time. */
  readonly made?: string;
}

export function CalendarPage({ feed, csrf, made }: CalendarView) {
  return (
    <>
      <PageHead
        title={say`Uw agenda-adres`}
        lead={say`Met dit adres ziet u in uw eigen agenda wanneer u een afspraak hebt.`}
      />
      <Stack>
        {made !== undefined && <Made address={made} />}
        <Card title={say`Wat uw agenda toont`}>
          <ul>
            <li>{say`Het uur van uw afspraken, en het woord “Afspraak”. Geen naam, geen plaats.`}</li>
            <li>{say`Ook uw overleg, met het woord “Overleg”. Wat verplaatst of afgelast is, verandert mee.`}</li>
            <li>{say`Met wie de afspraak is, leest u na het aanmelden in Werkwinkel.`}</li>
            <li>{say`Wie het adres heeft, ziet wanneer u bezet bent. Geef het aan niemand.`}</li>
          </ul>
        </Card>
        <Card title={feed === null ? say`Nog geen adres` : say`Uw adres werkt`}>
          <Stack>
            {feed !== null && (
              <p>{say`Gemaakt op ${dayInWords(feed.madeOn)}. ${
                feed.lastReadOn === null
                  ? say`Nog geen agenda heeft het gelezen.`
                  : say`Laatst gelezen op ${dayInWords(feed.lastReadOn)}.`
              } Het adres zelf bewaren wij niet. Kwijt? Maak een nieuw adres.`}</p>
            )}
            <ActForm action="/agenda" csrf={csrf}>
              <Button look={feed === null ? 'primary' : 'secondary'} icon="calendar">
                {feed === null ? say`Maak een adres` : say`Maak een nieuw adres, het oude stopt`}
              </Button>
            </ActForm>
            {feed !== null && (
              <ActForm action="/agenda/stop" csrf={csrf}>
                <Button look="danger">{say`Stop dit adres`}</Button>
              </ActForm>
            )}
          </Stack>
        </Card>
      </Stack>
    </>
  );
}

function Made({ address }: { address: string }) {
  return (
    <Alert tone="ok" live>
      <p>{tell`${<b>{say`Neem dit adres nu over in uw agenda.`}</b>} U ziet het maar één keer.`}</p>
      <p class="written">
        <code>{address}</code>
      </p>
    </Alert>
  );
}
