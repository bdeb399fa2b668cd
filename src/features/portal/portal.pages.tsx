/** The words of the public pages on privacy, access and processing. */

import { categoriesIn } from '../../gate/category.ts';
import type { ActorRow } from '../../gate/opened.ts';
import { purposes } from '../../gate/purpose.ts';
import { categoriesInWords } from '../../gate/wording.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { tell } from '../../ui/tell.ts';
import { OwnLink } from '../my/own-link.tsx';
import { everyOf, isOrganisationKind } from '../organisation/organisation-kind.ts';
import type { ProcessingRow } from './portal.sql.ts';

/** Says in plain words what happens with data; `actor` is who reads. */
export function PrivacyPage({ actor }: { actor: ActorRow | undefined }) {
  return (
    <>
      <PageHead title={say`Privacy`} lead={say`Wat Werkwinkel met gegevens doet, in gewone woorden.`} />
      <Stack>
        <Card title={say`Wie is verantwoordelijk`}>
          <p>{say`Elke organisatie is verantwoordelijk voor wat zij zelf vastlegt: uw OCMW, VDAB of een partner. Werkwinkel is het dak waaronder zij samenwerken.`}</p>
        </Card>
        <Card title={say`Wie ziet wat`}>
          <p>{tell`Een organisatie ziet haar eigen gegevens over wie zij begeleidt. Gegevens van een andere organisatie ziet zij alleen als de wet dat toelaat, in een ${<a href="/stromen">{say`stroom`}</a>} die van kracht is, en nadat iemand anders heeft bevestigd dat zij u begeleidt.`}</p>
        </Card>
        <Card title={say`Wie keek, staat opgeschreven`}>
          <p>{tell`Eerst wordt opgeschreven wie kijkt, pas dan verschijnt er iets. Dat logboek kan niemand stil veranderen: elke minuut wordt het verzegeld. ${<a href="/log">{say`Zo werkt dat zegel`}</a>}.`}</p>
        </Card>
        <Card title={say`Uw rechten`}>
          <p>{tell`Op ${<OwnLink actor={actor} href="/mijn">{say`uw eigen pagina`}</OwnLink>} ziet u wat over u bekend is en wie het zag. U kunt vragen om iets te verbeteren of bezwaar maken. Dat raakt niet aan uw leefloon.`}</p>
        </Card>
      </Stack>
    </>
  );
}

export function AccessibilityPage() {
  return (
    <>
      <PageHead
        title={say`Toegankelijkheid`}
        lead={say`Werkwinkel wil voor iedereen bruikbaar zijn. We richten ons op WCAG 2.2, niveau AA.`}
      />
      <Stack>
        <Card title={say`Wat we doen`}>
          <p>{say`Elke pagina werkt met het toetsenbord, zonder scripts, bij 400 % zoom, in hoog contrast en op een kleine telefoon. Bij elke wijziging lopen automatische controles over de pagina’s.`}</p>
        </Card>
        <Card title={say`Wat nog niet onderzocht is`}>
          <p>{say`Een onafhankelijk onderzoek met gebruikers van hulpmiddelen is nog niet gebeurd. Lukt iets u niet? Zeg het aan uw begeleider, of aan de lokale beheerder van uw organisatie.`}</p>
        </Card>
      </Stack>
    </>
  );
}

export function RegisterPage({ rows }: { rows: readonly ProcessingRow[] }) {
  return (
    <>
      <PageHead
        title={say`Verwerkingsregister`}
        lead={say`Wie welke gegevens aan wie geeft, waarvoor, en op welke grond. Gemaakt uit de stromen die vandaag van kracht zijn.`}
      />
      {rows.length === 0 ? (
        <Empty
          title={say`Er is nu geen enkele stroom van kracht.`}
        >{say`Dan deelt ook niemand iets via Werkwinkel.`}</Empty>
      ) : (
        <DataTable<ProcessingRow>
          caption={say`Stromen van kracht`}
          captionHidden
          rows={rows}
          columns={[
            {
              head: say`Stroom`,
              rowHead: true,
              cell: (row) => <a href={`/stromen/${row.id}`}>{`${row.number}. ${row.title}`}</a>,
            },
            { head: say`Van`, stacked: 'short', cell: (row) => row.sender },
            { head: say`Aan`, stacked: 'short', cell: (row) => receiverWord(row.receiver) },
            { head: say`Waarvoor`, stacked: 'short', cell: (row) => purposes[row.purpose] },
            { head: say`Gegevens`, cell: (row) => categoriesInWords(categoriesIn(row.mask)) },
            { head: say`Grond`, cell: (row) => [row.act, row.article].filter(Boolean).join(', ') },
            { head: say`Bewaring`, cell: (row) => row.retention },
          ]}
        />
      )}
    </>
  );
}

function receiverWord(receiver: string): string {
  return isOrganisationKind(receiver) ? everyOf(receiver) : receiver;
}
