/** Someone and a work place: waiting for it, a place that is kept, or a measure that runs there; and what is worth a warning. Pure. */
import type { PartRow } from '../../gate/parts.sql.ts';
import { dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';
import { readKind, type Workplace, type WorkplaceKind } from './workplace.ts';

export const placementStates = dutch(
  {
    waiting: { label: 'wacht', tone: 'wait' },
    reserved: { label: 'plaats gereserveerd', tone: 'wait' },
    placed: { label: 'werkt hier', tone: 'ok' },
  },
  'label',
) satisfies Record<string, { label: string; tone: Tone }>;
export type PlacementState = keyof typeof placementStates;

/** Why someone no longer waits or works there; `next` is written by the step that follows. */
export const endReasons = dutch({
  finished: 'de maatregel of de afspraak is afgelopen',
  stopped: 'vroeger gestopt',
  elsewhere: 'een andere plek gevonden',
  other: 'iets anders',
});
export type EndReason = keyof typeof endReasons;
export const endReasonCodes = Object.keys(endReasons) as readonly EndReason[];

export interface PlacementRow extends PartRow {
  readonly workplace: string;
  readonly name: string;
  readonly employer: string;
  readonly municipality: string;
  readonly state: PlacementState;
  readonly since: string;
  /** The last day of a reservation. */
  readonly until?: string;
  readonly measure?: string;
  readonly measureFrom?: string;
  /** The last day of the place itself. */
  readonly placeUntil?: string;
  /** It takes a place today; told of the own organisation. */
  readonly takes?: boolean;
  readonly endedOn?: string;
  readonly endedWhy?: EndReason | 'next';
  readonly by?: string;
}

export interface MeasureRow extends PartRow {
  readonly kind: string;
  readonly from: string;
  readonly to?: string;
}

export interface PlacementParts {
  readonly placements: readonly PlacementRow[];
  readonly measures: readonly MeasureRow[];
  readonly open_workplaces: readonly Workplace[];
}

/** A running measure of the own organisation that can have a place. */
export interface PlaceableMeasure extends MeasureRow {
  readonly kind: WorkplaceKind;
}

/** The measures that run now, were recorded by the own organisation and have no place yet. */
export function unplaced(
  { placements, measures }: PlacementParts,
  organisation: number,
  today: string,
): PlaceableMeasure[] {
  return measures.flatMap((measure) => {
    const kind = readKind(measure.kind);
    const runs = measure.source === organisation && (measure.to ?? today) >= today;
    const placed = placements.some(
      (one) =>
        one.source === organisation &&
        one.state === 'placed' &&
        one.endedOn === undefined &&
        one.measure === measure.kind &&
        one.measureFrom === measure.from,
    );
    return kind === undefined || !runs || placed ? [] : [{ ...measure, kind }];
  });
}

/** The measure behind a placement, as its source has it now. */
export function measureOf(row: PlacementRow, measures: readonly MeasureRow[]): MeasureRow | undefined {
  return measures.find(
    ({ source, kind, from }) => source === row.source && kind === row.measure && from === row.measureFrom,
  );
}

/** What whoever guides the person should look at, for a row that has not ended. */
export function warningsOf(row: PlacementRow, measures: readonly MeasureRow[], today: string): string[] {
  if (row.endedOn !== undefined) return [];
  const measure = measureOf(row, measures);
  const day = (date: string) => dayInWords(date, 'short');
  return [
    ...(row.placeUntil === undefined ? [] : placeEnds(row, row.placeUntil, measure, today)),
    ...(row.state === 'placed' && measure?.to !== undefined && measure.to < today
      ? [say`De maatregel liep tot ${day(measure.to)}. De plaats telt niet meer mee. Noteer het einde.`]
      : []),
    ...(row.state === 'reserved' && row.until !== undefined && row.until < today
      ? [
          say`De reservatie liep tot ${day(row.until)}. De plaats is weer vrij. Reserveer opnieuw of noteer het einde.`,
        ]
      : []),
  ];
}

function placeEnds(
  { state }: PlacementRow,
  until: string,
  measure: MeasureRow | undefined,
  today: string,
): string[] {
  const day = dayInWords(until, 'short');
  if (until < today) return [say`Deze plek stopte op ${day}. Zoek een andere plek.`];
  if (state !== 'placed') return [say`Deze plek stopt op ${day}.`];
  if (measure === undefined || (measure.to ?? '9999-12-31') <= until) return [];
  return [
    measure.to === undefined
      ? say`Deze plek stopt op ${day}, en de maatregel heeft nog geen laatste dag. Bespreek wat erna komt.`
      : say`Deze plek stopt op ${day}, vroeger dan de maatregel (${dayInWords(measure.to, 'short')}). Zoek op tijd een plek voor daarna.`,
  ];
}
