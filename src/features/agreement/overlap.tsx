/** What a draft would stand beside: agreements that its parties have already, with their days and the points that both have. */
import { say } from '../../kernel/language.ts';
import { listed } from '../../kernel/sentence.ts';
import { Lines } from '../../ui/list.tsx';
import { type Overlap, periodOf } from './agreement.ts';

/** Lists them. */
export function Overlaps({ overlaps }: { overlaps: readonly Overlap[] }) {
  return (
    <Lines
      items={overlaps.map((one) => (
        <>
          <a href={`/overeenkomsten/${one.id}`}>{one.title}</a>
          <span class="source">
            {say`Van ${periodOf(one)}.`} {sharedInWords(one)}
          </span>
        </>
      ))}
    />
  );
}

function sharedInWords({ points, twice }: Overlap): string {
  if (points.length === 0)
    return say`Dezelfde partijen en dezelfde soort. De bijlage heeft geen punten gemeen.`;
  const both =
    points.length === 1
      ? say`Punt ${points[0] ?? ''} van dit ontwerp staat ook daar.`
      : say`De punten ${listed(points.map(String))} van dit ontwerp staan ook daar.`;
  return twice ? say`${both} Daarom kan dit ontwerp zo niet verder.` : both;
}
