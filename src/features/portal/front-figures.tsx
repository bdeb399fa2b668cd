/** Public figures of the front page and who takes part. None counts persons, so a small one is told as it is. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import { Card } from '../../ui/card.tsx';
import { Lines } from '../../ui/list.tsx';
import type { PublicFigures } from './public-figures.ts';

/** Shows what there is to count, each figure leading to what it counts. */
export function Figures({ figures }: { figures: PublicFigures }) {
  const { agreements, places, pages, instruments } = figures;
  return (
    <section class="figures" aria-labelledby="in-cijfers">
      <div class="part-head">
        <h2 id="in-cijfers">{say`Werkwinkel in cijfers`}</h2>
        <a href="/cijfers">{say`Alle cijfers en hoe we tellen`}</a>
      </div>
      <dl>
        <Figure href="/overeenkomsten" count={agreements} of={say`overeenkomsten van kracht`} />
        <Figure href="/overeenkomsten/kaart" count={places} of={say`gemeenten met een overeenkomst`} />
        <Figure href="/instrumenten" count={instruments} of={say`instrumenten met hun wet`} />
        <Figure href="/zoeken" count={pages} of={say`pagina’s om te lezen`} />
      </dl>
    </section>
  );
}

function Figure({ href, count, of }: { href: string; count: number; of: string }) {
  return (
    <div>
      <dt>
        <a href={href}>{of}</a>
      </dt>
      <dd>{formatNumber(count)}</dd>
    </div>
  );
}

/** Shows who takes part: by name who works for all of Flanders or as a partner, the local governments by their number. */
export function TakingPart({ partners, local }: Pick<PublicFigures, 'partners' | 'local'>) {
  if (partners.length === 0) return null;
  return (
    <Card title={say`Wie meedoet`}>
      <Lines items={partners} />
      {local > 0 && (
        <p>
          <a href="/overeenkomsten/kaart">
            {say`En ${formatNumber(local)} lokale besturen: zoek het uwe op de kaart`}
          </a>
        </p>
      )}
    </Card>
  );
}
