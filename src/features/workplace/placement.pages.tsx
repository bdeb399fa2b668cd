/** Someone and work places: where their measure runs or waits, and the places that are open for what fits them. */
import { instruments } from '../../gate/field-code.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import { Refused } from '../../ui/refused.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Name } from '../../ui/text.tsx';
import { withReason } from '../dossier/dossier.ts';
import { PartPage, RowSource } from '../dossier/part-page.tsx';
import { municipalityName } from '../organisation/municipality.ts';
import { LeaveForm } from './placement-leave-form.tsx';
import type { PlacementView } from './placement-view.ts';
import { endReasons, type PlacementRow, placementStates, warningsOf } from './placement.ts';
import { OpenPlaces } from './open-places.tsx';

/** Shows where someone works or waits, and what is open. */
export function PlacementPage(view: PlacementView) {
  const { opened, reason, refused } = view;
  const { placements } = opened.parts;
  const now = placements.filter(({ endedOn }) => endedOn === undefined);
  const before = placements.filter(({ endedOn }) => endedOn !== undefined);
  return (
    <PartPage
      opened={opened}
      current="fits"
      reason={reason}
      side={
        <>
          <Card title={say`Lees ook`}>
            <p>
              <a href={withReason(`/dossiers/${opened.person}/wat-past`, reason)}>{say`Wat past nu`}</a>
            </p>
            <p>
              <a href="/werkplekken">{say`Alle werkplekken`}</a>
            </p>
            <p class="source">{say`Wie u hier op een plek zet, ziet alleen wie deze persoon mag openen. Een organisatie die de plek aanbiedt, leest niet wie er komt.`}</p>
          </Card>
          {before.length > 0 && (
            <Card title={say`Vroeger`}>
              <Lines items={before.map((row) => <Ended row={row} view={view} />)} />
            </Card>
          )}
        </>
      }
    >
      <Refused message={refused} />
      <Card title={say`Werkplek`}>
        {now.length === 0 ? (
          <p>{say`U ziet hier nog geen werkplek en geen wachtlijst voor deze persoon.`}</p>
        ) : (
          <Lines items={now.map((row) => <Current row={row} view={view} />)} />
        )}
      </Card>
      <OpenPlaces {...view} />
    </PartPage>
  );
}

function Current({ row, view }: { row: PlacementRow; view: PlacementView }) {
  const { opened } = view;
  const { label, tone } = placementStates[row.state];
  const own = row.source === opened.actor.organisation;
  const mine = opened.parts.open_workplaces.find(({ id }) => id === row.workplace);
  const guides = opened.involvement?.role === 'guidance';
  return (
    <>
      <b>
        {own && mine !== undefined ? (
          <a href={`/werkplekken/${row.workplace}`}>
            <Name>{row.name}</Name>
          </a>
        ) : (
          <Name>{row.name}</Name>
        )}
      </b>{' '}
      <Tag tone={tone}>{label}</Tag>
      <div>
        <Name>{row.employer}</Name> · {municipalityName(row.municipality) ?? row.municipality}
      </div>
      <div>{sinceWords(row)}</div>
      <RowSource opened={opened} row={row} />
      {warningsOf(row, opened.parts.measures, opened.actor.today).map((warning) => (
        <Alert tone="warning">{warning}</Alert>
      ))}
      {own && guides && <LeaveForm row={row} view={view} />}
    </>
  );
}

function sinceWords({ state, since, until, measure }: PlacementRow): string {
  const day = dayInWords(since);
  if (state === 'waiting') return say`Wacht sinds ${day}.`;
  if (state === 'reserved') return say`Gereserveerd tot en met ${dayInWords(until ?? '')}.`;
  return say`${measureName(measure)}, vanaf ${day}.`;
}

function measureName(measure: string | undefined): string {
  const name = Object.entries(instruments).find(([code]) => code === measure)?.[1];
  return name ?? measure ?? '';
}

function Ended({ row, view }: { row: PlacementRow; view: PlacementView }) {
  const why = row.endedWhy === undefined || row.endedWhy === 'next' ? undefined : endReasons[row.endedWhy];
  return (
    <>
      <Name>{row.name}</Name>, {placementStates[row.state].label}
      <div class="source">
        {say`${dayInWords(row.since, 'short')} tot ${dayInWords(row.endedOn ?? '', 'short')}`}
        {why !== undefined && ` · ${why}`}
      </div>
      <RowSource opened={view.opened} row={row} />
    </>
  );
}
