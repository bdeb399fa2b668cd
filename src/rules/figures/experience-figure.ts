/** The numbers of work that is organised by an OCMW or in the neighbourhood: what is paid, and how many take part. */
import { dated, type Figure } from '../figure.ts';
import { sources as s } from '../source.ts';

/** What VDAB pays an OCMW a month for a trajectory, and what comes on top during article 60. */
export const twePay = { effort: '250', withArt60: '445' } as const;

export const tweFigures: readonly Figure[] = [
  ...dated({ from: '2019-04-03', fromToVerify: true, grade: 'A', source: s.S18 }, [
    ['Inspanningsvergoeding van VDAB per maand', 'euro', twePay.effort],
    ['Vergoeding samen per maand, met artikel 60 op tijd', 'euro', twePay.withArt60],
    ['Vanaf maand 25, in plaats van de inspanningsvergoeding', 'euro', twePay.effort],
  ]),
  ...dated({ from: '2019-04-03', fromToVerify: true, grade: 'A', source: s.S19 }, [
    ['Inspanningsvergoeding van VDAB per jaar, ten hoogste', 'euro', '3000'],
    ['Extra per maand met artikel 60', 'euro', '195'],
    ['Extra met artikel 60: deel dat VDAB per kwartaal betaalt', 'euro', '150'],
    ['Extra met artikel 60: deel dat VDAB na het einde betaalt', 'euro', '45'],
  ]),
  ...dated({ from: '2024-01-01', until: '2024-12-31', grade: 'A', source: s.S28 }, [
    ['Aan het werk één dag na het einde', 'percent', '28.8'],
  ]),
  ...dated({ from: '2025-01-01', until: '2025-11-30', grade: 'A', source: s.S28 }, [
    ['Aan het werk één dag na het einde', 'percent', '27.95'],
  ]),
];

export const art60Figures: readonly Figure[] = [
  ...dated({ from: '2019-01-01', grade: 'A', source: s.S12 }, [
    ['Extra bijdrage aan de RSZ bij een private vakantieregeling', 'percent', '1.6'],
  ]),
  ...dated({ from: '2018-01-01', fromToVerify: true, until: '2026-02-28', grade: 'B', source: s.S96 }, [
    ['Deeltijds en jonger dan 36 jaar: halve dagen in 27 maanden', 'number', '312'],
  ]),
  ...dated({ from: '2018-01-01', fromToVerify: true, until: '2026-02-28', grade: 'U', source: s.S96 }, [
    ['Deeltijds en 36 jaar of ouder: het venster is langer met', 'months', '6'],
  ]),
];

export const art61Figures: readonly Figure[] = [
  ...dated({ from: '2012-10-08', grade: 'B', source: s.S90 }, [
    ['Deel van de begeleiding dat het OCMW zelf mag doen: ook meer dan', 'percent', '50'],
  ]),
  ...dated({ from: '2025-12-22', fromToVerify: true, grade: 'A', source: s.S28 }, [
    ['Trajecten per jaar met de Vlaamse opleidings- en omkaderingspremie', 'number', '170', '179'],
  ]),
];

export const wijkwerkFigures: readonly Figure[] = [
  ...dated({ from: '2018-01-01', grade: 'B', source: s.S20b }, [
    ['Vergoeding per begonnen uur', 'euro', '4.10'],
    ['Vergoeding per kilometer', 'euro', '0.15'],
    ['Kilometers worden betaald als heen en terug meer is dan', 'kilometres', '10'],
  ]),
  ...dated({ from: '2018-01-01', grade: 'B', source: s.S24 }, [
    ['Prijs van een cheque voor de gebruiker', 'euro', '5.95', '7.45'],
  ]),
  ...dated({ from: '2018-01-01', fromToVerify: true, grade: 'B', source: s.S25 }, [
    ['Gesprek met de bemiddelaar, elke', 'months', '6'],
  ]),
  ...dated({ from: '2018-01-01', fromToVerify: true, grade: 'B', source: s.S24b }, [
    ['Volgens sommige gemeenten: twee periodes van', 'months', '6'],
  ]),
  ...dated({ from: '2025-10-31', until: '2025-10-31', grade: 'A', source: s.S28 }, [
    ['Actieve wijk-werkers uit het vroegere PWA, zonder einddatum', 'number', '1708'],
  ]),
  ...dated({ from: '2025-12-31', until: '2025-12-31', grade: 'A', source: s.S28 }, [
    ['Actieve wijk-werkers samen', 'number', '3365'],
  ]),
];

export const gemeenschapsdienstFigures: readonly Figure[] = [
  ...dated({ from: '2023-01-01', grade: 'B', source: s.S31 }, [['Vergoeding per uur', 'euro', '1.30']]),
  ...dated({ from: '2023-01-01', grade: 'B', source: s.S31c }, [['Uren per maand', 'hours', '32', '64']]),
  ...dated({ from: '2023-08-01', until: '2023-08-31', grade: 'B', source: s.S31b }, [
    ['Lokale besturen die meedoen', 'number', '94'],
  ]),
];
