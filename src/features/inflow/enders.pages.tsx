/** Whose benefit ends, in one month or in all that come: the day, since when it is so, what it was before, and the way to the intake. */
import { endDateKinds } from '../../gate/field-code.ts';
import { formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { EndFlowNote } from './end-flow-note.tsx';
import type { EarlierEnd, Ender, Enders } from './inflow.sql.ts';
import { monthInWords, waveOf } from './inflow-view.ts';

export function EndersPage({ enders, month }: { enders: Enders; month: string | undefined }) {
  const { items, total, flows, actor } = enders;
  const reason = actor.all_persons ? 'supervision' : undefined;
  return (
    <>
      <PageHead
        above={[{ href: '/golven', label: say`Golven` }]}
        title={month === undefined ? say`Van wie de uitkering eindigt` : say`Wie in ${monthInWords(month)}`}
        lead={leadOf(total, month)}
      />
      <Stack>
        <Card title={say`Mensen die u begeleidt`}>
          {items.length === 0 ? (
            <Empty
              title={say`Van niemand is hier een einddatum bekend.`}
              act={{ href: '/inlezen', label: say`Lees een lijst in` }}
            >{say`Een einddatum komt uit uw lijst (kolom einddatum_recht), of u noteert ze in het dossier uit de brief van de persoon.`}</Empty>
          ) : (
            <EnderTable items={items} reason={reason} />
          )}
          {total > items.length && <p>{say`U ziet de eerste ${items.length} van ${total}.`}</p>}
        </Card>
        <EndFlowNote flows={flows} />
      </Stack>
    </>
  );
}

function leadOf(total: number, month: string | undefined): string {
  const who = month === undefined ? undefined : waveOf(month);
  const many =
    total === 1
      ? say`1 persoon, volgens uw eigen gegevens.`
      : say`${total} personen, volgens uw eigen gegevens.`;
  return who === undefined ? many : say`${many} De golf: ${who}.`;
}

function EnderTable({ items, reason }: { items: readonly Ender[]; reason: string | undefined }) {
  return (
    <DataTable<Ender>
      caption={say`Mensen van wie de uitkering eindigt`}
      captionHidden
      rows={items}
      columns={[
        {
          head: say`Naam`,
          rowHead: true,
          cell: (one) => (
            <a href={withReason(`/dossiers/${one.dossier}`, reason)}>
              <Name>{nameOf(one)}</Name>
            </a>
          ),
        },
        { head: say`Het recht eindigt op`, cell: EndDay },
        {
          head: say`Volgende stap`,
          cell: ({ dossier }) => (
            <a href={withReason(`/dossiers/${dossier}/intake`, reason)}>{say`Bereid de intake voor`}</a>
          ),
        },
        { head: say`Begeleider`, stacked: 'short', cell: ({ user }) => <Name>{user ?? say`niemand`}</Name> },
      ]}
    />
  );
}

/** The name of someone on the list. */
function nameOf({ givenName, familyName }: Ender): string {
  return `${givenName} ${familyName}`.trim() || say`Zonder naam`;
}

function EndDay({ endsOn, status, certainty, asOf, earlier, kind }: Ender) {
  return (
    <>
      {formatDate(endsOn)} <Certain status={status} />
      <div class="small">
        {endDateKinds[kind]},{' '}
        {certainty === 'declared'
          ? say`verklaard op ${formatDate(asOf)}`
          : say`genoteerd op ${formatDate(asOf)}`}
      </div>
      {earlier.map((one) => (
        <div class="small">{earlierWords(one)}</div>
      ))}
    </>
  );
}

function Certain({ status }: Pick<Ender, 'status'>) {
  return status === 'provisional' ? (
    <Tag tone="wait">{say`voorlopig`}</Tag>
  ) : (
    <Tag tone="ok">{say`bevestigd`}</Tag>
  );
}

function earlierWords({ date, status, asOf }: EarlierEnd): string {
  return status === 'provisional'
    ? say`Vroeger stond er ${formatDate(date)}, voorlopig (${formatDate(asOf)}).`
    : say`Vroeger stond er ${formatDate(date)}, bevestigd (${formatDate(asOf)}).`;
}
