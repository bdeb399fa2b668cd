/** The numbers of work with support, and of care on the way to work. */
import { dated, type Figure } from '../figure.ts';
import { sources as s } from '../source.ts';

export const activeringFigures: readonly Figure[] = dated(
  { from: '2023-07-01', fromToVerify: true, grade: 'A', source: s.S33 },
  [['Aanbieders van welzijn of zorg in een samenwerkingsverband', 'number', '3']],
);

export const amaFigures: readonly Figure[] = dated(
  { from: '2018-01-01', until: '2018-12-31', grade: 'A', source: s.S34f },
  [['Subsidie aan de begeleider per deelnemer per maand', 'euro', '70']],
);

export const cmwFigures: readonly Figure[] = [
  ...dated({ from: '2019-01-01', fromToVerify: true, grade: 'A', source: s.S39 }, [
    ['Loonpremie met een sterk attest, begeleiding hoog', 'percent', '60'],
    ['Loonpremie zonder sterk attest, begeleiding midden', 'percent', '45'],
    ['Soorten attest die sterk zijn', 'number', '5'],
    ['Een IQ-test is niet ouder dan', 'years', '5'],
    ['Een pakket geldt ten hoogste', 'years', '5'],
  ]),
  ...dated({ from: '2019-01-01', fromToVerify: true, grade: 'B', source: s.S39c }, [
    ['Loonpremie na een doorstroom die buiten de wil van de persoon mislukte, laag', 'percent', '40'],
  ]),
  ...dated({ from: '2021-01-01', until: '2021-12-31', grade: 'A', source: s.S39b }, [
    ['ICF-screenings door VDAB', 'number', '10417'],
  ]),
];

/** The share of the wage with which the ordinary package begins. */
export const imwStart = '40';

export const imwFigures: readonly Figure[] = [
  ...dated({ from: '2023-07-01', grade: 'B', source: s.S41b }, [
    ['Contract bij de aanvraag, minstens', 'days', '1'],
  ]),
  ...dated({ from: '2023-07-01', grade: 'B', source: s.S41d }, [
    ['Loonpremie, deel van het begrensde loon', 'percent', '20', '75'],
    ['Loonpremie, in stappen van', 'percent', '5'],
    ['Gewoon pakket (5 jaar), loonpremie in kwartaal 1 tot 5', 'percent', imwStart],
    ['Gewoon pakket (5 jaar), loonpremie in kwartaal 6 tot 9', 'percent', '30'],
    ['Gewoon pakket (5 jaar), loonpremie in kwartaal 10 tot 20', 'percent', '20'],
    ['Meer nood, of advies voor collectief maatwerk: loonpremie eerst', 'percent', '55'],
    ['Meer nood, of advies voor collectief maatwerk: loonpremie daarna', 'percent', '50'],
    ['Meer nood, of advies voor collectief maatwerk: loonpremie ten slotte', 'percent', '40'],
    ['Nood van ten hoogste 2 jaar: loonpremie in 8 kwartalen', 'percent', '20'],
    ['Begeleidingspremie per kwartaal, vast deel, eerste 5 kwartalen', 'euro', '1200'],
    ['Begeleidingspremie per kwartaal, vast deel, daarna', 'euro', '600'],
    ['Begeleidingspremie per kwartaal, extra bij lage nood', 'euro', '430'],
    ['Begeleidingspremie per kwartaal, extra bij middelmatige nood', 'euro', '730'],
    ['Begeleidingspremie per kwartaal, extra bij hoge nood', 'euro', '1280'],
  ]),
  ...dated({ from: '2023-07-01', grade: 'A', source: s.S41 }, [
    ['Duurt bij een blijvende nood', 'years', '5'],
    ['Duurt als beterschap waarschijnlijk is, zonder verlenging, ten hoogste', 'years', '2'],
  ]),
];

export const ldeFigures: readonly Figure[] = [
  ...dated({ from: '2015-04-01', grade: 'A', source: s.S40b }, [
    ['Doelgroepwerknemers bij de werkgever, voltijds geteld, minstens', 'number', '5'],
  ]),
];
