/** One indicator as a line among others: its name, its number and how it moved; the sentence and the rest stand on its own page. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Spark } from '../../ui/spark.tsx';
import { Tag } from '../../ui/tag.tsx';
import { told } from './figure-tile.tsx';
import type { FigureView } from './figure-view.ts';
import { type IndicatorCode, indicators } from './indicator.ts';

/** Shows an indicator as a line of a list. */
export function FigureLine({ code, view }: { code: IndicatorCode; view: FigureView }) {
  const { name } = indicators[code];
  return (
    <li class="figure-line">
      <span>
        <Way code={code} /> <Beside view={view} />
      </span>
      <Spark label={say`Hoe dit veranderde: ${name}`} points={view.points} />
      <b>
        <Shown view={view} />
      </b>
    </li>
  );
}

/** The way to the page of an indicator. */
export function Way({ code }: { code: IndicatorCode }) {
  const { address, name } = indicators[code];
  return <a href={`/cijfers/eigen/${address}`}>{name}</a>;
}

function Shown({ view: { number, unit, of } }: { view: FigureView }) {
  if (number === undefined) return null;
  if (number !== null) return <>{`${formatNumber(number)}${unit}`}</>;
  return of === 0 ? <Tag>{say`nog niets`}</Tag> : told(null);
}

/** Of how many, or the largest of its kinds. */
function Beside({ view: { number, of, bars } }: { view: FigureView }) {
  if (of !== null && of > 0) return <small>{say`van ${formatNumber(of)}`}</small>;
  const [most] = bars.toSorted((one, other) => (other.number ?? 0) - (one.number ?? 0));
  if (number !== undefined || most?.number == null) return null;
  return <small>{say`vooral ${most.name}: ${formatNumber(most.number)}`}</small>;
}
