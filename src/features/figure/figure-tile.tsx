/** The number of an indicator and the sentence that says what it is. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Tag } from '../../ui/tag.tsx';
import type { FigureView } from './figure-view.ts';
import type { Indicator } from './indicator-shape.ts';

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
