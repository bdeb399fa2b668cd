/** The numbers of the income that an OCMW gives: means that do not count, subsidies, and what the federal state pays back. */
import { dated, type Figure } from '../figure.ts';
import { at, sources as s } from '../source.ts';
import { compensationFigures } from './inflow-figure.ts';

/** The manual tells what holds in September 2026; since when, it does not say. */
const manual = { from: '2026-09-01', fromToVerify: true, grade: 'B', source: s.S05 } as const;

export const leefloonFigures: readonly Figure[] = [
  ...dated({ ...manual, source: at(s.S05, 'art. 22 § 2') }, [
    ['Inkomen dat per jaar extra niet meetelt, samenwonend', 'euro', '155'],
    ['Inkomen dat per jaar extra niet meetelt, alleen', 'euro', '250'],
    ['Inkomen dat per jaar extra niet meetelt, met een gezin ten laste', 'euro', '310'],
  ]),
  ...dated({ ...manual, source: at(s.S05, 'art. 27') }, [
    ['Spaargeld dat niet meetelt, tot', 'euro', '6200'],
    ['Spaargeld van 6.200 tot 12.500 euro: deel dat per jaar meetelt', 'percent', '6'],
    ['Spaargeld boven 12.500 euro: deel dat per jaar meetelt', 'percent', '10'],
  ]),
  ...dated(manual, [
    ['Eigen woning: kadastraal inkomen dat niet meetelt', 'euro', '750'],
    ['Eigen woning: kadastraal inkomen dat per kind meer niet meetelt', 'euro', '125'],
    ['Eigen woning: de rest van het kadastraal inkomen telt zoveel keer', 'number', '3'],
    ['Grond zonder gebouw: kadastraal inkomen dat niet meetelt', 'euro', '30'],
    ['Vergoeding voor een vrijwilliger die niet meetelt, hoogste per dag', 'euro', '44.02'],
    ['Vergoeding voor een vrijwilliger die niet meetelt, hoogste per jaar', 'euro', '1760.83'],
  ]),
  ...dated({ from: '2023-01-01', grade: 'B', source: s.S05 }, [
    ['Deel van een wijk-werkcheque dat niet meetelt, ten hoogste', 'euro', '6'],
  ]),
  ...dated({ from: '2026-03-01', grade: 'B', source: s.S05 }, [
    ['Kinderbijslag: vast bedrag bij de nieuwe regels voor wie mee inwoont', 'euro', '240'],
  ]),
  ...compensationFigures,
];

export const gpmiFigures: readonly Figure[] = [
  ...dated({ from: '2016-11-01', grade: 'A', source: s.S08b }, [
    ['Federale subsidie, deel van het leefloon', 'percent', '10'],
    ['Federale subsidie, eenmaal te verlengen na', 'years', '1'],
    ['Onderbreking waarna eerst een nieuw GPMI nodig is, meer dan', 'months', '3'],
  ]),
  ...dated({ from: '2016-11-01', fromToVerify: true, grade: 'A', source: s.S08 }, [
    ['Code op formulier B: geen GPMI, om gezondheid of billijkheid', 'number', '8'],
    ['Code op formulier B: student', 'number', '9', '10'],
    ['Code op formulier B: algemeen', 'number', '11'],
    ['Code op formulier B: verlenging', 'number', '17'],
  ]),
  ...dated({ from: '2016-11-01', fromToVerify: true, until: '2018-09-30', grade: 'A', source: s.S08 }, [
    ['Code op formulier B: gemeenschapsdienst, eerste code', 'number', '12'],
    ['Code op formulier B: gemeenschapsdienst, andere codes', 'number', '15', '16'],
  ]),
  ...dated({ from: '2028-01-01', grade: 'B', source: s.S83 }, [
    ['Bonus of malus voor een OCMW volgens zijn aandeel GPMI, ten hoogste', 'percent', '15'],
  ]),
];

export const spiFigures: readonly Figure[] = dated(manual, [
  ['Onderbreking waarna een vraag weer een nieuwe vraag is, minstens', 'months', '2'],
]);

export const unemploymentFigures: readonly Figure[] = [
  ...dated({ from: '2026-01-01', fromToVerify: true, grade: 'B', source: s.S85c }, [
    ['Inkomensgarantie-uitkering: werk per week, minstens', 'hours', '19'],
  ]),
  ...dated({ from: '2026-03-01', grade: 'A', source: s.S82 }, [
    ['Inschakelingsuitkering, ten hoogste', 'months', '12'],
    ['Verlenging van een oud recht op inschakelingsuitkering, ten laatste', 'day', '2026-12-31'],
  ]),
];

export const admissionFigures: readonly Figure[] = [
  ...dated({ from: '2026-03-01', grade: 'A', source: s.S82 }, [
    ['Uitkering na 312 dagen werk', 'months', '12'],
    ['Eén maand uitkering meer voor elke', 'days', '104'],
    ['Uitkering, ten hoogste', 'months', '24'],
  ]),
];
