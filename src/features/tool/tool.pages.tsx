/** What the tools are, and what every tool shows: the way back, and that nothing is kept. */
import type { ComponentChildren } from 'preact';
import { say } from '../../kernel/language.ts';
import { Card, Note } from '../../ui/card.tsx';
import { Columns, Tiles } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';

/** Shows the tools, each with what it answers. */
export function ToolListPage() {
  return (
    <>
      <PageHead
        title={say`Hulpmiddelen`}
        lead={say`Reken en kijk na zonder aan te melden. Wat u invult, wordt nergens bewaard.`}
      />
      <Tiles>
        <Card title={say`Wat kan passen?`} entrance>
          <p>{say`Een paar vragen over iemand. U ziet welke maatregelen passen, welke niet, en waarom.`}</p>
          <a href="/hulpmiddelen/wat-past">{say`Kijk wat past`}</a>
        </Card>
        <Card title={say`Hoe lang duurt artikel 60?`} entrance>
          <p>{say`De dagen die nodig zijn en de laatste dag van het contract, met de tabel van de wet.`}</p>
          <a href="/hulpmiddelen/artikel-60">{say`Reken artikel 60 uit`}</a>
        </Card>
        <Card title={say`Wanneer stopt de uitkering?`} entrance>
          <p>{say`Sinds 2026 is de werkloosheidsuitkering beperkt in de tijd. Kijk na wanneer het recht van iemand eindigt.`}</p>
          <a href="/hulpmiddelen/einde-uitkering">{say`Zoek de einddatum`}</a>
        </Card>
        <Card title={say`Hoeveel mensen komen naar het OCMW?`} entrance>
          <p>{say`Reken voor uw gemeente uit wat elke golf betekent: dossiers, begeleiders en wat de federale overheid betaalt.`}</p>
          <a href="/hulpmiddelen/instroom">{say`Reken de instroom uit`}</a>
        </Card>
      </Tiles>
    </>
  );
}

/** Frames one tool: what it answers, the work, and beside it what it does not do. */
export function ToolPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead: string;
  children: ComponentChildren;
}) {
  return (
    <>
      <PageHead above={[{ href: '/hulpmiddelen', label: say`Hulpmiddelen` }]} title={title} lead={lead} />
      <Columns
        side={
          <Note>
            <p>{say`Wat u invult, wordt niet bewaard en staat niet in het adres van deze pagina. Vul geen naam of rijksregisternummer in.`}</p>
            <p>
              {tell`Dit is een hulp, geen beslissing. Alle regels, met hun bron, staan bij ${<a href="/instrumenten">{say`Instrumenten`}</a>}.`}
            </p>
          </Note>
        }
      >
        {children}
      </Columns>
    </>
  );
}
