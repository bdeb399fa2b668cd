/** The administrator's list of people. Nothing here shows a person guided. */
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FindForm } from '../../ui/form.tsx';
import { Columns } from '../../ui/grid.tsx';
import { Lines } from '../../ui/list.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { type Colleague, type Mandate, mandateWords, stateWords } from './mandate.ts';
import type { Staff } from './mandate.sql.ts';
import type { Webhook } from '../webhook/webhook.ts';
import { WebhookAlert, WebhookCard } from '../webhook/webhook-card.tsx';

/** Shows the two halves of the administrator's desk. */
export function DeskTabs({ current }: { current: 'staff' | 'teams' | 'partners' }) {
  return (
    <Tabs
      label={say`Delen van het beheer`}
      items={[
        { href: '/beheer', label: say`Mensen`, current: current === 'staff' },
        { href: '/beheer/teams', label: say`Teams`, current: current === 'teams' },
        { href: '/beheer/partners', label: say`Adressen van partners`, current: current === 'partners' },
      ]}
    />
  );
}

/** Lists the people of the organisation with what they may do. */
export function StaffPage({
  staff,
  search,
  page,
  webhooks,
}: {
  staff: Staff;
  search: string;
  page: number;
  webhooks: readonly Webhook[];
}) {
  return (
    <>
      <PageHead
        title={say`Beheer`}
        lead={say`Wie werkt bij ${staff.actor.organisation_name ?? say`uw organisatie`}, en wat mag die persoon?`}
        acts={<ButtonLink href="/beheer/mensen/nieuw" look="primary">{say`Voeg iemand toe`}</ButtonLink>}
      />
      <DeskTabs current="staff" />
      <Columns
        side={
          <>
            <Waiting count={staff.waiting} />
            <WebhookCard webhooks={webhooks} />
          </>
        }
      >
        <WebhookAlert webhooks={webhooks} />
        <FindForm
          action="/beheer"
          label={say`Zoek op naam of gebruikersnaam`}
          value={search}
          example={say`Naam`}
        />
        {staff.items.length === 0 ? <Nobody search={search} page={page} /> : <People items={staff.items} />}
        <OtherPages page={page} more={staff.more} search={search} />
      </Columns>
    </>
  );
}

/** Leads to the people before and after these. */
function OtherPages({ page, more, search }: { page: number; more: boolean; search: string }) {
  const query = search === '' ? '' : `&zoek=${encodeURIComponent(search)}`;
  return (
    <Acts>
      {page > 0 && <ButtonLink href={`/beheer?pagina=${page - 1}${query}`}>{say`Vorige mensen`}</ButtonLink>}
      {more && <ButtonLink href={`/beheer?pagina=${page + 1}${query}`}>{say`Volgende mensen`}</ButtonLink>}
    </Acts>
  );
}

function Waiting({ count }: { count: number }) {
  return (
    <Card title={say`Tweede persoon`}>
      <p>
        {count === 0 ? (
          say`Er wacht geen enkel mandaat op bevestiging.`
        ) : (
          <>{tell`${<b>{count}</b>} ${count === 1 ? say`mandaat wacht` : say`mandaten wachten`} op bevestiging.`}</>
        )}
      </p>
      <p class="source">{say`Een mandaat dat dossiers of het logboek opent, werkt pas als een tweede persoon het bevestigt. Dat doet iemand van de leiding onder “Mandaten”, niet u.`}</p>
    </Card>
  );
}

function Nobody({ search, page }: { search: string; page: number }) {
  if (search === '' && page === 0)
    return (
      <Empty
        title={say`Hier staat nog niemand.`}
        act={{ href: '/beheer/mensen/nieuw', label: say`Voeg iemand toe` }}
      >{say`Voeg eerst iemand toe. Geef daarna een mandaat.`}</Empty>
    );
  return (
    <Empty
      title={say`Niemand gevonden.`}
      act={{ href: '/beheer', label: say`Toon iedereen` }}
    >{say`Kijk de naam na, of voeg deze persoon toe.`}</Empty>
  );
}

function People({ items }: { items: readonly Colleague[] }) {
  return (
    <Card title={say`Mensen`}>
      <DataTable<Colleague>
        caption={say`Mensen van uw organisatie, op naam`}
        captionHidden
        rows={items}
        columns={[
          {
            head: say`Naam`,
            rowHead: true,
            cell: (row) => (
              <a href={`/beheer/mensen/${row.id}`}>
                <Name>{row.displayName}</Name>
              </a>
            ),
          },
          { head: say`Gebruikersnaam`, stacked: 'plain', cell: (row) => <Name>{row.userName}</Name> },
          { head: say`Mandaten`, stacked: 'plain', cell: mandatesCell },
        ]}
      />
    </Card>
  );
}

function mandatesCell({ disabled, mandates }: Colleague) {
  if (disabled) return <Tag>{say`afgesloten`}</Tag>;
  if (mandates.length === 0) return <Tag>{say`geen mandaat`}</Tag>;
  return <Lines items={mandates.map((mandate) => <ShortMandate mandate={mandate} />)} />;
}

function ShortMandate({ mandate }: { mandate: Mandate }) {
  const { word, tone } = stateWords[mandate.state];
  return (
    <>
      {mandateWords(mandate)} {mandate.state !== 'working' && <Tag tone={tone}>{word}</Tag>}
    </>
  );
}
