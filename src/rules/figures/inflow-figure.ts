/** The numbers of the end of unemployment benefit for an OCMW: what the federal state pays, which share came, and how many are reached. */
import { dated, type Figure, type Seen, type Unit } from '../figure.ts';
import { sources as s } from '../source.ts';

/** One number that was read somewhere. */
function one(seen: Seen, label: string, unit: Unit, value: string): Figure {
  return { label, unit, values: [value], ...seen };
}

const firstGroup = 'Terugbetaling aan het OCMW voor wie zijn werkloosheidsuitkering verloor, eerste groep';

/** What the OCMW gets back of a leefloon for the first group, in the first year and from the last on; between them no source says it. */
export const refundFirst = one(
  { from: '2026-01-01', until: '2026-12-31', grade: 'B', source: s.S83 },
  firstGroup,
  'percent',
  '100',
);
export const refundLast = one({ from: '2029-01-01', grade: 'B', source: s.S83 }, firstGroup, 'percent', '75');

const newsletter = { from: '2026-01-01', fromToVerify: true, grade: 'B', source: s.S83 } as const;

const refundExtra = one(
  newsletter,
  'Extra terugbetaling aan het OCMW voor wie later zijn werkloosheidsuitkering verloor',
  'percent',
  '15',
);
export const staffPerFile = one(
  newsletter,
  'Personeelskost die het OCMW per jaar en per dossier krijgt',
  'euro',
  '518',
);

/** Of everyone whose benefit ends, how many the federal government expected at an OCMW. */
export const shareExpected = one(
  { from: '2026-02-01', fromToVerify: true, grade: 'B', source: s.S84c },
  'Van wie zijn uitkering verliest, verwacht de federale regering bij het OCMW: een op de drie',
  'percent',
  '33',
);

/** How many of the first group came by a survey. The page was cut: what exactly was counted is not known. */
export const shareSurveyed = one(
  { from: '2026-01-01', until: '2026-01-31', grade: 'U', source: s.S84b },
  'Van wie zijn uitkering verloor, kwam naar het OCMW (bevraging van de VVSG)',
  'percent',
  '36',
);

/** What an OCMW gets, in the order in which the page of the leefloon tells it. */
export const compensationFigures: readonly Figure[] = [
  refundFirst,
  refundLast,
  refundExtra,
  staffPerFile,
  ...dated(newsletter, [
    ['Premie voor het OCMW als de persoon werkt, minstens', 'years', '1'],
    ['Die premie telt binnen', 'years', '4'],
  ]),
  shareSurveyed,
];

/** How many of all of Flanders come to an OCMW by the federal estimate, and how many people live there. */
export const flemishFiles = one(
  { from: '2025-07-18', fromToVerify: true, grade: 'A', source: s.S84f },
  'Vlaanderen: komt naar een OCMW, federale raming',
  'number',
  '26000',
);
export const flemishInhabitants = one(
  { from: '2023-01-01', grade: 'B', source: s.S200 },
  'Inwoners van het Vlaamse Gewest',
  'number',
  '6774807',
);

/** How many people the end of the benefit reaches in Flanders. By municipality no public source was found. */
export const flemishFigures: readonly Figure[] = [
  one(
    { from: '2025-11-12', grade: 'B', source: s.S84d },
    'Vlaanderen: het recht eindigt op 1 april 2026',
    'number',
    '13839',
  ),
  one(
    { from: '2026-02-14', grade: 'B', source: s.S84e },
    'Vlaanderen: het recht eindigt tussen 1 juli 2026 en 1 juli 2027, eerste vergoedingsperiode',
    'number',
    '15926',
  ),
  flemishFiles,
  flemishInhabitants,
];
