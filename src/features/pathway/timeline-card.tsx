/** The pathway as a picture, with the list of the same events beside it. The marks in the picture lead to the lines of the list. */
import { basisOf } from '../../gate/explain.ts';
import { organisationName } from '../../gate/opened.ts';
import { basisWords } from '../../gate/wording.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { say } from '../../kernel/language.ts';
import { Card } from '../../ui/card.tsx';
import { Empty } from '../../ui/empty.tsx';
import type { SourceKind } from '../../ui/fact.tsx';
import { ShowMore } from '../../ui/fold.tsx';
import { type Lane, LanePicture } from '../../ui/lane-picture.tsx';
import { type Moment, Timeline } from '../../ui/timeline.tsx';
import { Why } from '../../ui/why.tsx';
import { sourceKind } from '../organisation/organisation-kind.ts';
import type { OpenedPathway } from './pathway.ts';
import { eventsOf, type LaneName, lanes, type PathwayEvent } from './timeline.ts';
import { placeIn, ticksOf, windowOf } from './timeline-window.ts';

type Marked = PathwayEvent & { readonly mark: number };

/** How many moments the list says at once: the picture shows them all. */
const FIRST = 6;

/** Shows what happened and what is planned. */
export function TimelineCard({ opened }: { opened: OpenedPathway }) {
  const events: Marked[] = eventsOf(opened.parts).map((event, index) => ({ ...event, mark: index + 1 }));
  if (events.length === 0)
    return (
      <Card title={say`Tijdlijn`}>
        <Empty
          title={say`Er is nog niets om te tonen.`}
        >{say`Hier komen de fasen, de regie, het inkomen, het werk en de maatregelen onder elkaar.`}</Empty>
      </Card>
    );
  const { today } = opened.actor;
  const window = windowOf(events, today);
  return (
    <Card title={say`Tijdlijn`}>
      <LanePicture
        label={say`Tijdlijn van ${formatDate(window.from)} tot ${formatDate(window.until)}. De lijst eronder zegt hetzelfde in woorden.`}
        lanes={lanesOf(opened, events, window)}
        ticks={ticksOf(window)}
        now={placeIn(window, today)}
      />
      <p class="source">{say`De cijfers verwijzen naar de lijst. De stippellijn is vandaag. De rand zegt wie het opschreef: vol voor uw organisatie, dubbel voor VDAB, gestippeld voor anderen.`}</p>
      <ShowMore items={events.toReversed()} first={FIRST}>
        {(shown) => (
          <Timeline
            label={
              shown.some(({ mark }) => mark === events.length)
                ? say`Wat gebeurde en wat gepland is, het nieuwste eerst`
                : say`Wat vroeger gebeurde, het nieuwste eerst`
            }
            moments={shown.map((event) => momentOf(opened, event))}
          />
        )}
      </ShowMore>
    </Card>
  );
}

function momentOf(opened: OpenedPathway, event: Marked): Moment {
  const { today } = opened.actor;
  return {
    iso: event.from,
    when: periodWords(event, today),
    title: say`${event.mark}. ${lanes[event.lane]}: ${event.label}`,
    coming: event.from > today,
    text: (
      <>
        {event.note}
        <EventWhy opened={opened} event={event} />
      </>
    ),
    source: `${organisationName(opened, event.row.source)} · ${formatDate(asOf(event), 'short')}`,
  };
}

function EventWhy({ opened, event }: { opened: OpenedPathway; event: PathwayEvent }) {
  const { row } = event;
  const ground = opened.grounds.find((one) => one.source === row.source && ((one.mask >> row.bit) & 1) === 1);
  const basis =
    row.source === opened.actor.organisation || ground === undefined ? undefined : basisOf(opened, ground);
  if (basis === undefined) return null;
  return (
    <Why>
      {basisWords(basis, opened.involvement)} <a href={`/stromen/${basis.flow.id}`}>{say`Lees de stroom`}</a>.
    </Why>
  );
}

function lanesOf(
  opened: OpenedPathway,
  events: readonly Marked[],
  window: { from: CivilDate; until: CivilDate },
): Lane[] {
  const { today } = opened.actor;
  const names = Object.keys(lanes) as LaneName[];
  return names
    .map((name) => ({
      label: lanes[name],
      spans: events
        .filter((event) => event.lane === name && (event.until ?? today) >= window.from)
        .map((event) => ({
          from: placeIn(window, event.from),
          to: placeIn(window, event.until ?? (event.from > today ? event.from : today)),
          mark: String(event.mark),
          text: event.label,
          kind: kindOf(opened, event.row.source),
          coming: event.from > today,
        })),
    }))
    .filter((lane) => lane.spans.length > 0);
}

function kindOf(opened: OpenedPathway, source: number): SourceKind {
  if (source === opened.actor.organisation) return 'own';
  return sourceKind(opened.organisations[source]?.kind);
}

function asOf({ row, from }: PathwayEvent): CivilDate {
  return (row.asOf as CivilDate) ?? from;
}

function periodWords({ from, until }: PathwayEvent, today: CivilDate): string {
  if (until === from) return formatDate(from);
  if (until === null) return from > today ? say`vanaf ${formatDate(from)}` : say`sinds ${formatDate(from)}`;
  return say`${formatDate(from)} tot ${formatDate(until)}`;
}
