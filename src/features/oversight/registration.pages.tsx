/** Own registrations: whom the organisation says it guides, since when and on what ground. */
import { involvementGrounds } from '../../gate/wording.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Tag } from '../../ui/tag.tsx';
import { tell } from '../../ui/tell.ts';
import { Name } from '../../ui/text.tsx';
import { JoinsCard } from './joins-card.tsx';
import { DossierLink, More, NoNames, OversightTabs } from './oversight-frame.tsx';
import type { Registration, Registrations } from './oversight.ts';

export function RegistrationsPage(props: {
  shown: Registrations;
  outside: boolean;
  next: string | undefined;
}) {
  const { shown, outside, next } = props;
  return (
    <>
      <PageHead
        title={say`Registraties`}
        lead={say`Uw organisatie zegt van deze mensen zelf dat zij hen begeleidt. De persoon ziet dat op de eigen pagina.`}
      />
      <OversightTabs current="/dpo/registraties" />
      <Stack>
        <Tabs
          label={say`Welke registraties`}
          items={[
            { href: '/dpo/registraties', label: say`Alle`, current: !outside },
            {
              href: '/dpo/registraties?buiten=ja',
              label: say`Buiten het werkgebied`,
              current: outside,
              ...(shown.waiting > 0 ? { count: shown.waiting } : {}),
            },
          ]}
        />
        <NoNames />
        <Card title={outside ? say`Buiten het werkgebied` : say`Alle registraties`} id="registraties">
          {shown.items.length === 0 ? (
            <Empty
              title={say`Er is geen registratie.`}
              act={{ href: '/dpo', label: say`Naar het overzicht` }}
            />
          ) : (
            <>
              <RegistrationTable items={shown.items} />
              <p class="source">{say`Wilt u weten over wie het gaat? Vraag het met het dossiernummer aan wie begeleidt of vastlegde. Die leest het in het adres van het dossier.`}</p>
            </>
          )}
        </Card>
        <More href={next} />
        <JoinsCard joined={shown.joined} />
      </Stack>
    </>
  );
}

function RegistrationTable({ items }: { items: readonly Registration[] }) {
  return (
    <DataTable<Registration>
      caption={say`Registraties, de nieuwste eerst`}
      captionHidden
      rows={items}
      columns={[
        { head: say`Vastgelegd`, rowHead: true, cell: recordedCell },
        { head: say`Begeleid door`, stacked: 'plain', cell: guideCell },
        {
          head: say`Grond`,
          stacked: 'word',
          cell: (row) => involvementGrounds[row.ground] ?? row.ground.toLowerCase(),
        },
        { head: say`Begeleiding`, stacked: 'word', cell: periodCell },
        { head: say`Werkgebied`, stacked: 'plain', cell: territoryCell },
        { head: say`Wie keek`, stacked: 'word', cell: logCell },
      ]}
    />
  );
}

function guideCell({ user, team }: Registration) {
  if (user === null) return team ?? say`niemand`;
  return (
    <>
      <Name>{user}</Name>
      {team !== null && <span class="source">{team}</span>}
    </>
  );
}

function logCell({ dossier }: Registration) {
  return (
    <>
      {say`Dossier`} <DossierLink dossier={dossier} />
    </>
  );
}

function periodCell({ from, until, role }: Registration) {
  const period =
    until === null
      ? say`vanaf ${formatDate(from, 'short')}`
      : say`vanaf ${formatDate(from, 'short')} tot en met ${formatDate(until, 'short')}`;
  return role === 'aftercare' ? say`nazorg ${period}` : period;
}

function recordedCell({ recordedOn, recordedBy }: Registration) {
  return (
    <>
      {formatDate(recordedOn, 'short')}
      {recordedBy !== null && <span class="source">{tell`door ${<Name>{recordedBy}</Name>}`}</span>}
    </>
  );
}

function territoryCell({ outsideTerritory, secondPerson, deniedBy, deniedOn, deniedWhy }: Registration) {
  if (!outsideTerritory) return '';
  if (deniedBy !== null)
    return (
      <>
        <Tag>{say`klopte niet`}</Tag>
        <span class="source">
          {deniedOn === null
            ? tell`zei ${<Name>{deniedBy}</Name>}: ${<Name>{deniedWhy ?? ''}</Name>}`
            : tell`zei ${<Name>{deniedBy}</Name>} op ${formatDate(deniedOn, 'short')}: ${<Name>{deniedWhy ?? ''}</Name>}`}
        </span>
      </>
    );
  if (secondPerson === null) return <Tag tone="wait">{say`wacht op tweede persoon`}</Tag>;
  return (
    <>
      {say`buiten het werkgebied`}
      <span class="source">{tell`bevestigd door ${<Name>{secondPerson}</Name>}`}</span>
    </>
  );
}
