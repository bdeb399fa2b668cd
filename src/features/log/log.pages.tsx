/** The public page about the log: what is written down, how it is sealed, and how anyone can check that. */
import type { ActorRow } from '../../gate/opened.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { dayOf } from '../../kernel/clock.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
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
        title="Het logboek"
        lead="Wie gegevens van een persoon ziet, wordt eerst opgeschreven. Dat kan niemand stil veranderen."
      />
      <Stack>
        <Card title="Wat in het logboek staat">
          <p>
            Wanneer, wie, voor welke organisatie, over welke persoon, welke soort gegevens, waarvoor en op
            welke grond. Niet wat er stond. Lukt het opschrijven niet, dan verschijnt er niets.
          </p>
        </Card>
        <Card title="Hoe het zegel werkt">
          <p>
            Van elke regel wordt een vingerafdruk gemaakt: een getal dat verandert zodra de regel verandert.
            Elke minuut komen de nieuwe vingerafdrukken samen in één getal, met een digitale handtekening
            erbij. Dat is het zegel. Elk zegel noemt het vorige. Wie later een regel wist, wijzigt of ertussen
            schuift, krijgt het zegel niet meer kloppend.
          </p>
          <p>De zegels zijn openbaar. Ze tonen hoeveel regels er zijn, en niets over wie wie zag.</p>
          {last !== undefined && (
            <p class="source">
              Laatste zegel: {formatDate(dayOf(last.at))}, over {formatNumber(last.size)} regels.
            </p>
          )}
        </Card>
        <Card title="Zelf nakijken">
          <p>
            Bewaar de zegels zelf, buiten Werkwinkel. Dan bent u getuige: als het logboek later niet meer past
            bij wat u bewaarde, is het veranderd. Zonder getuige buiten de installatie is het logboek niet
            bewijsbaar tegenover de eigenaar ervan.
          </p>
          <ul>
            <li>
              <a href="/log/checkpoints">De zegels</a>, de nieuwste eerst, als JSON
            </li>
            <li>
              <a href="/log/key">De openbare sleutel</a> waarmee u de handtekening nakijkt
            </li>
          </ul>
          <p>
            De boom van vingerafdrukken volgt{' '}
            <a href="https://www.rfc-editor.org/rfc/rfc6962" rel="external">
              RFC 6962
            </a>
            , de handtekening is Ed25519.
          </p>
        </Card>
        <Card title="Wie keek naar mij?">
          <p>
            Dat leest u op uw{' '}
            <OwnLink actor={actor} href="/mijn/inzages">
              eigen pagina
            </OwnLink>
            : welke organisatie, wanneer, waarvoor en op welke grond.
          </p>
        </Card>
      </Stack>
    </>
  );
}
