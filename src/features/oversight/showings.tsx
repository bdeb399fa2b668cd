/** Showings as a table: when, who, whom, what for and what, with the flow one click away. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { categoriesIn } from '../../gate/category.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { Why } from '../../ui/why.tsx';
import { DossierLink } from './oversight-frame.tsx';
import {
  type Disclosure,
  flowWords,
  functionName,
  type Names,
  purposeName,
  reasonName,
  shownWords,
} from './disclosure.ts';
import type { Disclosures } from './oversight.ts';
import { groupShowings, type ShowingGroup } from './showing-group.ts';

/** So many kinds of data are read at a glance; more stand one click away. */
const FEW = 3;

/** Frames the showings under a title; `withPerson` adds whom each one was about. */
export function ShowingsCard(props: { shown: Disclosures; title: string; withPerson?: boolean }) {
  const { shown, title, withPerson = false } = props;
  if (shown.items.length === 0)
    return (
      <Card title={title}>
        <Empty
          title={say`Geen enkele inzage past hierbij.`}
          act={{ href: '/dpo/inzages', label: say`Toon alles` }}
        />
      </Card>
    );
  return (
    <Card title={title}>
      <DataTable<ShowingGroup>
        caption={say`Inzages, de nieuwste eerst`}
        captionHidden
        rows={groupShowings(shown.items)}
        columns={[
          { head: say`Wanneer`, rowHead: true, cell: ({ showing }) => formatMoment(showing.at) },
          { head: say`Wie`, stacked: 'plain', cell: ({ showing }) => <Who row={showing} /> },
          ...(withPerson
            ? [
                {
                  head: say`Dossier`,
                  stacked: 'short' as const,
                  cell: (group: ShowingGroup) => <Dossiers {...group} />,
                },
              ]
            : []),
          { head: say`Waarvoor`, stacked: 'short', cell: ({ showing }) => <Purpose row={showing} /> },
          {
            head: say`Wat`,
            stacked: 'plain',
            cell: ({ showing }) => <What row={showing} names={shown.names} />,
          },
        ]}
      />
    </Card>
  );
}

function Dossiers({ count, alike }: ShowingGroup) {
  const [first] = alike;
  if (count === 1) return <DossierLink dossier={first?.dossiers[0] ?? null} />;
  return (
    <Why question={say`${count} dossiers in een lijst`}>
      {alike.map(({ showing, dossiers }) => (
        <p>
          {dossiers.map((dossier, index) => (
            <>
              {index > 0 && ', '}
              <DossierLink dossier={dossier} />
            </>
          ))}
          {alike.length > 1 && `: ${shownWords(showing.mask) ?? say`alleen dat het in het logboek staat`}`}
        </p>
      ))}
    </Why>
  );
}

function Who({ row }: { row: Disclosure }) {
  if (row.organisation === null) return <>{say`de persoon zelf`}</>;
  return (
    <>
      {row.user === null ? <Name>{row.organisation}</Name> : <Name>{row.user}</Name>}
      <span class="source">{functionName(row.function) ?? say`zonder mandaat`}</span>
      {!row.asViewer && <Tag>{say`onze gegevens`}</Tag>}
    </>
  );
}

function Purpose({ row }: { row: Disclosure }) {
  const reason = reasonName(row.reason);
  return (
    <>
      {purposeName(row.purpose)}
      {reason !== undefined && <span class="source">{say`reden: ${reason}`}</span>}
      {row.outcome === 'formerly' && <span class="source">{say`gezocht op rijksregisternummer`}</span>}
    </>
  );
}

function What({ row, names }: { row: Disclosure; names: Names }) {
  const others = row.sources.filter((source) => names.organisations[source]?.id !== row.organisationId);
  const from = row.asViewer
    ? others.map((source) => names.organisations[source]?.name ?? say`een ander`)
    : [];
  const words = shownWords(row.mask) ?? say`alleen dat het in het logboek staat`;
  const count = categoriesIn(row.mask).length;
  if (count <= FEW && from.length === 0 && row.flows.length === 0) return <>{words}</>;
  const short = count <= FEW ? words : say`${count} soorten gegevens`;
  const flows = listed(row.flows.map(String));
  return (
    <Why question={row.flows.length === 0 ? short : say`${short}, door stroom ${flows}`}>
      <p>{words}</p>
      {from.length > 0 && <p>{say`ook van ${listed(from)}`}</p>}
      {row.flows.map((number) => {
        const flow = names.flows[number];
        return flow === undefined ? null : (
          <p>
            <a href={`/stromen/${flow.id}`}>{flowWords(flow, number)}</a>
          </p>
        );
      })}
    </Why>
  );
}
