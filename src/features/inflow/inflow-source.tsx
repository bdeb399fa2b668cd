/** Where the numbers of a wave come from: each with its day, its source and how sure that is, and what was not found. */
import { say } from '../../kernel/language.ts';
import { formatNumber } from '../../kernel/number.ts';
import type { Figure } from '../../rules/figure.ts';
import {
  compensationFigures,
  flemishFigures,
  flemishFiles,
  flemishInhabitants,
  shareExpected,
} from '../../rules/figures/inflow-figure.ts';
import { Card } from '../../ui/card.tsx';
import { Fold } from '../../ui/fold.tsx';
import { Lines } from '../../ui/list.tsx';
import { FigureTables } from '../instrument/figure-card.tsx';

export function InflowSources() {
  return (
    <Card title={say`Formules en bronnen`}>
      <Lines
        items={[
          say`Verwachte dossiers = mensen van wie het recht eindigt × aandeel dat komt.`,
          say`Ruwe raming zonder lijst = ${valueOf(flemishFiles)} (federale raming voor Vlaanderen) × inwoners ÷ ${valueOf(flemishInhabitants)}.`,
          say`Voltijdse begeleiders = verwachte dossiers ÷ dossiers per begeleider, naar boven afgerond op een tiende.`,
          say`Voor personeel = dossiers op het einde van het jaar × € 518.`,
          say`Leefloon = dossiers × maanden in het jaar × uw bedrag per maand. Eigen deel = leefloon − wat terugkomt.`,
          say`Wie ‘later’ zijn uitkering verloor en dus 15 % extra geeft, zegt de bron niet. Dat is niet meegeteld.`,
        ]}
      />
      <Fold summary={say`Alle getallen, met hun bron`}>
        <FigureTables figures={[shareExpected, ...compensationFigures]} />
      </Fold>
      <Fold summary={say`Wat voor heel Vlaanderen bekend is`}>
        <FigureTables figures={flemishFigures} />
        <p>{say`Per gemeente is geen openbare bron gevonden. Vraag de aantallen aan uw OCMW.`}</p>
      </Fold>
    </Card>
  );
}

function valueOf({ values }: Figure): string {
  return formatNumber(Number(values[0]));
}
