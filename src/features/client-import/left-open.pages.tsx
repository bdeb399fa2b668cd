/** Whom a list does not end because something is open: without a name, with the way to the page where the guidance is ended by hand. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Name } from '../../ui/text.tsx';
import type { ClientImport } from './client-import.ts';
import { endingPage, type LeftOpen, stillOpen } from './left-open.ts';

const MOST_SHOWN = 50;

/** Lists them, the first fifty; all of them can be downloaded. */
export function LeftOpenCard({
  one,
  people,
  guides,
}: {
  one: ClientImport;
  people: readonly LeftOpen[];
  guides: boolean;
}) {
  if (people.length === 0) return null;
  return (
    <Card title={say`Nog open: niet beëindigd`}>
      <p>
        {guides
          ? say`Deze personen staan niet meer in de lijst, maar er is nog iets open. Een lijst zegt geen afspraak af. Beëindig de begeleiding zelf.`
          : say`Deze personen staan niet meer in de lijst, maar er is nog iets open. Een lijst zegt geen afspraak af. Vraag wie begeleidt om ze te beëindigen.`}
      </p>
      <DataTable
        caption={say`Nog open: niet beëindigd`}
        captionHidden
        rows={people.slice(0, MOST_SHOWN).map((person, place) => ({ ...person, number: place + 1 }))}
        columns={[
          {
            head: say`Persoon`,
            rowHead: true,
            cell: (person) => {
              const words = say`Persoon ${person.number}`;
              return guides ? <a href={endingPage(person)}>{words}</a> : words;
            },
          },
          { head: say`Wat`, stacked: 'plain', cell: stillOpen },
          { head: say`Wie begeleidt`, stacked: 'short', cell: ({ coach }) => coach && <Name>{coach}</Name> },
        ]}
      />
      <Acts>
        <ButtonLink href={`/inlezen/${one.id}/nog-open.csv`} icon="download" look="subtle" download>
          {say`Download wie nog open staat`}
        </ButtonLink>
      </Acts>
    </Card>
  );
}
