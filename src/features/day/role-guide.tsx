/**
 * The first page of roles that guide nobody: a front desk, an editor, a secretary. It says what is there for them, and what is
 * not. It shows nothing of persons.
 */
import type { ComponentChildren } from 'preact';
import type { ActorRow } from '../../gate/opened.ts';
import { dutch, say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { tell } from '../../ui/tell.ts';

interface Guide {
  readonly lead: string;
  readonly title: string;
  readonly text: () => ComponentChildren;
}

const guides: Readonly<Record<string, Guide>> = dutch(
  {
    loket: {
      lead: 'U werkt aan het loket. U ziet geen gegevens van cliënten, ook niet of iemand begeleid wordt.',
      title: 'Iemand staat aan uw loket',
      text: () => (
        <ul>
          <li>{say`Wil iemand weten wat over hem of haar bekend is? Die persoon meldt zich zelf aan en kiest “Mijn pagina”.`}</li>
          <li>{say`Zoekt iemand werk, of heeft iemand te weinig om van te leven? Stuur door naar het OCMW of VDAB.`}</li>
          <li>{say`Vraagt iemand wie zijn gegevens ziet? Alles daarover staat onder “Privacy”.`}</li>
        </ul>
      ),
    },
    redacteur: {
      lead: 'U bent redacteur. U ziet geen gegevens van cliënten.',
      title: 'Wat u schrijft',
      text: () => (
        <>
          <p>{say`U schrijft pagina’s van het portaal en leest na wat een ander schreef.`}</p>
          <p>
            <a href="/redactie">{say`Pagina’s, en wat daar op u wacht`}</a>
          </p>
          <p>{say`Bij elk instrument schrijft u een uitleg in gewone taal. Een andere redacteur leest en publiceert ze.`}</p>
          <p>
            <a href="/instrumenten">{say`Instrumenten, en wat wacht op de redactie`}</a>
          </p>
        </>
      ),
    },
    secretaris: {
      lead: 'U bent secretaris van een werkgroep. U ziet geen gegevens van cliënten.',
      title: 'Vergaderingen en besluiten',
      text: () => (
        <>
          <p>{say`U bundelt signalen, geeft ze door met een toelichting, en noteert wat er beslist is.`}</p>
          <p>
            <a href="/overleg">{say`Overleg, en wat daar op u wacht`}</a>
          </p>
        </>
      ),
    },
  },
  'lead',
  'title',
);

/** Gives the guide of a role, or undefined when the role has a page of its own. */
export function guideOf(actor: Pick<ActorRow, 'role'>): Guide | undefined {
  return actor.role !== null && Object.hasOwn(guides, actor.role) ? guides[actor.role] : undefined;
}

/** Shows what a role finds here. */
export function GuidePage({
  guide,
  organisation,
  waiting,
}: {
  guide: Guide;
  organisation: string;
  /** What waits for this reader, where the role has such work. */
  waiting?: ComponentChildren;
}) {
  return (
    <>
      <PageHead title={say`Vandaag`} lead={guide.lead} />
      <Columns next={waiting} side={<Public />}>
        <Card title={guide.title}>{guide.text()}</Card>
        <Card title={say`Meer nodig?`}>
          <p>{say`Werkt u voor ${organisation} ook aan dossiers? Vraag dan een mandaat aan uw lokale beheerder.`}</p>
        </Card>
      </Columns>
    </>
  );
}

function Public() {
  return (
    <Card title={say`Wat u hier vindt`}>
      <Lines
        items={[
          <>{tell`${<a href="/overeenkomsten">{say`Overeenkomsten`}</a>}: wat VDAB, lokale besturen en partners samen afspreken.`}</>,
          <>{tell`${<a href="/stromen">{say`Gegevensstromen`}</a>}: wie welke gegevens mag delen, en door welke wet.`}</>,
          <>{tell`${<a href="/privacy">{say`Privacy`}</a>}: wat u antwoordt als iemand vraagt wie zijn gegevens ziet.`}</>,
        ]}
      />
    </Card>
  );
}
