/** One indicator among others: one number, one sentence, a small picture, and the way to the rest. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { KindBars } from '../../ui/kind-bars.tsx';
import { Spark } from '../../ui/spark.tsx';
import { Tag } from '../../ui/tag.tsx';
import type { FigureView } from './figure-view.ts';
import type { Indicator } from './indicator-shape.ts';
import { type IndicatorCode, indicators } from './indicator.ts';

/** So many bars fit beside other tiles; the others stand on the page of the indicator. */
const BARS = 5;

/** Shows an indicator as a tile. */
export function FigureTile({ code, view }: { code: IndicatorCode; view: FigureView }) {
  const indicator = indicators[code];
  const bars =
    view.bars.length <= BARS
      ? view.bars
      : view.bars.toSorted((one, other) => (other.number ?? 0) - (one.number ?? 0)).slice(0, BARS);
  return (
    <Card title={indicator.name} level={3} heading={<Way code={code} />}>
      <Number indicator={indicator} view={view} />
      <Spark label={say`Hoe dit veranderde: ${indicator.name}`} points={view.points} />
      {bars.length > 0 && <KindBars bars={bars.map((bar) => ({ ...bar, shown: told(bar.number) }))} />}
    </Card>
  );
}

/** The way to the page of an indicator. */
export function Way({ code }: { code: IndicatorCode }) {
  const { address, name } = indicators[code];
  return <a href={`/cijfers/eigen/${address}`}>{name}</a>;
}

/** The number and what it says; the sentence alone where there is no one number. */
export function Number({ indicator, view }: { indicator: Indicator; view: FigureView }) {
  const { number, unit, of } = view;
  if (number === undefined) return <p>{indicator.sentence}</p>;
  return (
    <>
      <p class="figure">
        <b>{number === null ? withheld(view) : `${formatNumber(number)}${unit}`}</b> {indicator.sentence}
      </p>
      {of !== null && <p class="source">{whichOf(indicator, of)}</p>}
    </>
  );
}

/** A share of none is no secret: there was nothing to divide by. */
function withheld({ of }: FigureView) {
  return of === 0 ? say`Nog niets` : say`Niet getoond`;
}

function whichOf({ shows, afterYear }: Indicator, of: number): string {
  if (afterYear) return say`van ${formatNumber(of)}, die begonnen in de vier kwartalen voor het laatste jaar`;
  return shows === 'stockShare'
    ? say`van ${formatNumber(of)}, vandaag`
    : say`van ${formatNumber(of)}, de laatste vier kwartalen`;
}

/** A number in a table or behind a bar. */
export function told(number: number | null) {
  return number === null ? <Tag>{say`niet getoond`}</Tag> : formatNumber(number);
}
