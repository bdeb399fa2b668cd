/** The public page about the log: what is written down, how it is sealed, and how anyone can check that. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { dayOf } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';
import { OwnLink } from '../my/own-link.tsx';
import type { PublishedCheckpoint } from './log.sql.ts';

interface LogView {
  readonly last: PublishedCheckpoint | undefined;
  readonly actor: ActorRow | undefined;
}

export function LogPage({ last, actor }: LogView) {
  return (
    <>
      <PageHead
        title={say`Het logboek`}
        lead={say`Wie gegevens van een persoon ziet, wordt eerst opgeschreven. Dat kan niemand stil veranderen.`}
      />
      <Stack>
        <Card title={say`Wat in het logboek staat`}>
          <p>{say`Wanneer, wie, voor welke organisatie, over welke persoon, welke soort gegevens, waarvoor en op welke grond. Niet wat er stond. Lukt het opschrijven niet, dan verschijnt er niets.`}</p>
        </Card>
        <Card title={say`Hoe het zegel werkt`}>
          <p>{say`Van elke regel wordt een vingerafdruk gemaakt: een getal dat verandert zodra de regel verandert. Elke minuut komen de nieuwe vingerafdrukken samen in één getal, met een digitale handtekening erbij. Dat is het zegel. Elk zegel noemt het vorige. Wie later een regel wist, wijzigt of ertussen schuift, krijgt het zegel niet meer kloppend.`}</p>
          <p>{say`De zegels zijn openbaar. Ze tonen hoeveel regels er zijn, en niets over wie wie zag.`}</p>
          {last !== undefined && (
            <p class="source">{say`Laatste zegel: ${formatDate(dayOf(last.at))}, over ${formatNumber(last.size)} regels.`}</p>
          )}
        </Card>
        <Card title={say`Zelf nakijken`}>
          <p>{say`Bewaar de zegels zelf, buiten Werkwinkel. Dan bent u getuige: als het logboek later niet meer past bij wat u bewaarde, is het veranderd. Zonder getuige buiten de installatie is het logboek niet bewijsbaar tegenover de eigenaar ervan.`}</p>
          <ul>
            <li>{tell`${<a href="/log/checkpoints">{say`De zegels`}</a>}, de nieuwste eerst, als JSON`}</li>
            <li>{tell`${<a href="/log/key">{say`De openbare sleutel`}</a>} waarmee u de handtekening nakijkt`}</li>
          </ul>
          <p>{tell`De boom van vingerafdrukken volgt ${<a href="https://www.rfc-editor.org/rfc/rfc6962" rel="external">{say`RFC 6962`}</a>}, de handtekening is Ed25519.`}</p>
        </Card>
        <Card title={say`Wie keek naar mij?`}>
          <p>
            {tell`Dat leest u op uw ${<OwnLink actor={actor} href="/mijn/inzages">{say`eigen pagina`}</OwnLink>}: welke organisatie, wanneer, waarvoor en op welke grond.`}
          </p>
        </Card>
      </Stack>
    </>
  );
}
