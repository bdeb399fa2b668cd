/** The numbers of hiring and of working: reductions, premiums, and calls for local authorities. */
import { dated, type Figure } from '../figure.ts';
import { sources as s } from '../source.ts';

/** The highest reduction a quarter. */
export const reductionPerQuarter = '1000';

export const reductionFigures: readonly Figure[] = dated({ from: '2023-10-01', grade: 'B', source: s.S63 }, [
  ['RSZ-vermindering per kwartaal, ten hoogste', 'euro', reductionPerQuarter],
  ['RSZ-vermindering, aantal', 'quarters', '4'],
  ['Onderbreking die meetelt als zonder werk, telkens ten hoogste', 'months', '3'],
]);

export const incentiveFigures: readonly Figure[] = dated(
  { from: '2017-01-01', until: '2023-09-30', grade: 'B', source: s.S60 },
  [
    ['Premie na 3 maanden', 'euro', '1250'],
    ['Premie na 12 maanden', 'euro', '3000'],
    ['Wie 30 tot 80 % werkt: deel van de premie', 'percent', '60'],
  ],
);

const year = (year: number) =>
  ({ from: `${year}-01-01`, until: `${year}-12-31`, grade: 'B', source: s.S67 }) as const;

export const jobbonusFigures: readonly Figure[] = [
  ...dated(year(2021), [
    ['Brutoloon per maand voor voltijds werk', 'euro', '1800', '2500'],
    ['Jobbonus per jaar, ten hoogste', 'euro', '600'],
    ['Jobbonus, eenmalig erbij', 'euro', '100'],
  ]),
  ...dated({ ...year(2022), until: '2022-06-30' }, [
    ['Brutoloon per maand voor voltijds werk', 'euro', '1950', '2699.99'],
  ]),
  ...dated({ ...year(2022), from: '2022-07-01' }, [
    ['Brutoloon per maand voor voltijds werk', 'euro', '1950', '2899.99'],
  ]),
  ...dated(year(2022), [['Jobbonus per jaar, ten hoogste', 'euro', '600']]),
  ...dated(year(2023), [
    ['Brutoloon per maand voor voltijds werk', 'euro', '2000', '2999.99'],
    ['Jobbonus per jaar, ten hoogste', 'euro', '600'],
  ]),
  ...dated(year(2024), [
    ['Brutoloon per maand voor voltijds werk', 'euro', '2100', '3099.99'],
    ['Jobbonus per jaar, ten hoogste', 'euro', '650'],
  ]),
];

export const pactFigures: readonly Figure[] = [
  ...dated({ from: '2023-12-01', until: '2024-11-30', grade: 'A', source: s.S48b }, [
    ['Lokale besturen in de eerste oproep', 'number', '115'],
    ['Projecten in de eerste oproep', 'number', '92'],
  ]),
  ...dated({ from: '2024-12-01', until: '2025-11-30', grade: 'B', source: s.S48 }, [
    ['Lokale besturen in de tweede oproep', 'number', '195'],
    ['Mensen die zij willen bereiken', 'number', '16611'],
  ]),
];
