/** Showings as a table: when, who, whom, what for and what, with the flow one click away. */
import { formatMoment } from '../../kernel/clock.ts';
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
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
      <DataTable<Disclosure>
        caption={say`Inzages, de nieuwste eerst`}
        captionHidden
        rows={shown.items}
        columns={[
          { head: say`Wanneer`, rowHead: true, cell: (row) => formatMoment(row.at) },
          { head: say`Wie`, cell: (row) => <Who row={row} /> },
          ...(withPerson
            ? [{ head: say`Dossier`, cell: (row: Disclosure) => <DossierLink dossier={row.dossier} /> }]
            : []),
          { head: say`Waarvoor`, cell: (row) => <Purpose row={row} /> },
          { head: say`Wat`, cell: (row) => <What row={row} names={shown.names} /> },
        ]}
      />
    </Card>
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
  return (
    <>
      {shownWords(row.mask) ?? say`alleen dat het in het logboek staat`}
      {row.asViewer && others.length > 0 && (
        <span class="source">{say`ook van ${listed(others.map((source) => names.organisations[source]?.name ?? say`een ander`))}`}</span>
      )}
      {row.flows.map((number) => {
        const flow = names.flows[number];
        return flow === undefined ? null : (
          <span class="source">
            <a href={`/stromen/${flow.id}`}>{flowWords(flow, number)}</a>
          </span>
        );
      })}
    </>
  );
}
