/** The calendar of agreements that end: eight quarters at a glance, then each quarter with its days and whether a renewal is on its way. */
import { formatDate } from '../../kernel/civil-date.ts';
import { listed } from '../../kernel/sentence.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Stack } from '../../ui/grid.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { DataTable } from '../../ui/table.tsx';
import { Tag } from '../../ui/tag.tsx';
import { agreementStatuses } from '../agreement/agreement.ts';
import { municipalityName } from '../organisation/municipality.ts';
import {
  type Expiry,
  type Quarter,
  quarterAfter,
  type QuarterOfExpiries,
  QUARTERS_SHOWN,
  quarterText,
} from './expiry-calendar.ts';
import { OverviewTabs } from './overview-tabs.tsx';
import { isSecured, type PlacedAgreement } from './placed-agreement.ts';

const path = '/overeenkomsten/kalender';

export interface CalendarView {
  readonly first: Quarter;
  readonly quarters: readonly QuarterOfExpiries[];
  /** Whether there is something to see before or after these quarters. */
  readonly earlier: boolean;
  readonly later: boolean;
}

/** Shows what ends in eight quarters. */
export function CalendarPage({ first, quarters, earlier, later }: CalendarView) {
  const filled = quarters.filter(({ expiries }) => expiries.length > 0);
  return (
    <>
      <PageHead
        title={say`Wat wanneer afloopt`}
        lead={say`Per kwartaal: welke overeenkomst eindigt, tot wanneer een partij kan opzeggen, en of de hernieuwing onderweg is.`}
      />
      <OverviewTabs now="calendar" />
      <Stack>
        <Card title={say`Acht kwartalen in één oogopslag`}>
          <ol class="quarters">{quarters.map(QuarterTile)}</ol>
          <Acts>
            {earlier && (
              <ButtonLink
                href={at(quarterAfter(first, -QUARTERS_SHOWN))}
                look="subtle"
              >{say`Twee jaar eerder`}</ButtonLink>
            )}
            {later && (
              <ButtonLink
                href={at(quarterAfter(first, QUARTERS_SHOWN))}
                look="subtle"
              >{say`Twee jaar later`}</ButtonLink>
            )}
          </Acts>
        </Card>
        {filled.map((one) => (
          <Card title={nameOf(one.quarter)} id={anchorOf(one.quarter)}>
            <Expiries expiries={one.expiries} />
          </Card>
        ))}
        {filled.length === 0 && (
          <Empty
            title={say`In deze acht kwartalen eindigt geen enkele overeenkomst.`}
            act={{ href: path, label: say`Terug naar nu` }}
          />
        )}
      </Stack>
    </>
  );
}

function QuarterTile({ quarter, expiries }: QuarterOfExpiries) {
  const ends = expiries.filter(({ kind }) => kind === 'ends').length;
  const goingOn = expiries.filter(({ kind }) => kind === 'goesOn').length;
  const notices = expiries.length - ends - goingOn;
  const name = nameOf(quarter);
  return (
    <li class={ends > 0 ? 'quarters__ends' : undefined}>
      {expiries.length > 0 ? <a href={`#${anchorOf(quarter)}`}>{name}</a> : <span>{name}</span>}
      {ends > 0 && <b>{ends === 1 ? say`1 eindigt` : say`${ends} eindigen`}</b>}
      {goingOn > 0 && (
        <span class="source">
          {goingOn === 1 ? say`1 loopt stilzwijgend door` : say`${goingOn} lopen stilzwijgend door`}
        </span>
      )}
      {notices > 0 && (
        <span class="source">
          {notices === 1
            ? say`bij 1 de laatste dag om op te zeggen`
            : say`bij ${notices} de laatste dag om op te zeggen`}
        </span>
      )}
      {expiries.length === 0 && <span class="source">{say`niets`}</span>}
    </li>
  );
}

function Expiries({ expiries }: { expiries: readonly Expiry[] }) {
  return (
    <DataTable
      caption={say`Wat in dit kwartaal eindigt of opgezegd kan worden`}
      captionHidden
      rows={expiries}
      columns={[
        {
          head: say`Overeenkomst`,
          rowHead: true,
          cell: ({ agreement }) => <a href={`/overeenkomsten/${agreement.id}`}>{agreement.title}</a>,
        },
        { head: say`Dag`, stacked: 'word', cell: ({ day }) => formatDate(day, 'short') },
        {
          head: say`Wat`,
          stacked: 'word',
          cell: KindTag,
        },
        {
          head: say`Hernieuwing`,
          stacked: 'short',
          cell: ({ agreement }) => <RenewalState agreement={agreement} />,
        },
        { head: say`Gemeenten`, cell: ({ agreement }) => placesOf(agreement) },
      ]}
    />
  );
}

function KindTag({ kind }: Expiry) {
  if (kind === 'goesOn') return <Tag tone="ok">{say`loopt stilzwijgend door`}</Tag>;
  return kind === 'ends' ? (
    <Tag tone="wait">{say`eindigt`}</Tag>
  ) : (
    <Tag>{say`laatste dag om op te zeggen`}</Tag>
  );
}

/** Shows whether what follows an agreement is on its way. */
export function RenewalState({ agreement }: { agreement: PlacedAgreement }) {
  const { renewal } = agreement;
  if (renewal === null && agreement.goesOn) return <Tag tone="ok">{say`niet nodig`}</Tag>;
  if (renewal === null) return <Tag tone="late">{say`nog niet te zien`}</Tag>;
  return (
    <>
      <Tag tone={isSecured(agreement) ? 'ok' : 'wait'}>{agreementStatuses[renewal.state].label}</Tag>{' '}
      <a href={`/overeenkomsten/${renewal.id}`}>{say`bekijk de volgende`}</a>
    </>
  );
}

function placesOf({ level, places }: PlacedAgreement): string {
  if (level === 'frame' && places.length === 0) return say`heel Vlaanderen`;
  return listed(places.map(([nis]) => municipalityName(nis) ?? nis));
}

function nameOf({ year, number }: Quarter): string {
  return (
    [say`1e kwartaal ${year}`, say`2e kwartaal ${year}`, say`3e kwartaal ${year}`, say`4e kwartaal ${year}`][
      number - 1
    ] ?? ''
  );
}

function anchorOf(quarter: Quarter): string {
  return `k-${quarterText(quarter)}`;
}

function at(quarter: Quarter): string {
  return `${path}?van=${quarterText(quarter)}`;
}
