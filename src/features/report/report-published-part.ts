/** The public figures of the places of an agreement, in a report: the same numbers as everyone reads, and the same that are withheld. Pure. */
import { formatNumber } from '../../kernel/number.ts';
import { municipalityName } from '../organisation/municipality.ts';
import { countsOnly, publicIndicator } from '../published-figure/published-figure.ts';
import type { PaperBlock } from './paper.ts';
import type { ReportFigures, ReportPublished } from './report-figure.sql.ts';

/** One table per figure with its counting rule; nothing where nothing was published. */
export function publishedBlocks({ published }: Pick<ReportFigures, 'published'>): readonly PaperBlock[] {
  const tables = [...Map.groupBy(published, ({ indicator }) => indicator)].flatMap(([code, figures]) =>
    tableOf(code, figures),
  );
  if (tables.length === 0) return [];
  return [
    ...tables,
    {
      kind: 'source',
      text: 'Bron: de openbare cijfers van Werkwinkel (/cijfers). Een getal onder 10, of waaruit dat volgt, is niet getoond.',
    },
  ];
}

function tableOf(code: string, figures: readonly ReportPublished[]): readonly PaperBlock[] {
  const indicator = publicIndicator(code);
  const [first] = figures;
  if (indicator === undefined || first === undefined) return [];
  const share = !countsOnly(indicator);
  return [
    {
      kind: 'table',
      caption: `${indicator.name}, ${first.year}`,
      columns: [
        { head: 'Gemeente' },
        { head: 'Cijfer', numeric: true },
        { head: 'Op een totaal van', numeric: true },
      ],
      rows: figures.map(({ nis, reached, known }) => [
        municipalityName(nis) ?? nis,
        reached === null || known === null
          ? 'niet getoond'
          : share
            ? `${Math.round((100 * reached) / known)} %`
            : formatNumber(known),
        known === null ? '' : formatNumber(known),
      ]),
    },
    { kind: 'source', text: indicator.rule },
  ];
}
