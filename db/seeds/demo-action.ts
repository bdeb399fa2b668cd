/**
 * The actions of the agreements of the demo: measured from a beginning to a target, with what was said of them. The subjects are
 * those that local governments and VDAB agree on; every figure is invented.
 */
import { addDays, addMonths, type CivilDate } from '../../src/kernel/civil-date.ts';
import type { SeedAction } from './action-rows.ts';

/** The actions of the cluster: on the line, behind it, far behind it, and one that is not complete yet. */
export function clusterActions(today: CivilDate): readonly SeedAction[] {
  const begun = addMonths(today, -10);
  const due = addMonths(today, 7);
  const since = { baselineOn: begun, due, status: 'running', startedOn: begun } as const;
  return [
    {
      ...since,
      title:
        '90 procent van wie een leefloon krijgt, is binnen 30 dagen ingeschreven, of er staat waarom niet',
      goal: 'talent',
      domain: 'work',
      owner: 'ocmwVlierbeke',
      function: 'hoofd activering',
      indicator: 'report',
      measures: 'nieuwe leefloners met een inschrijving of een reden binnen 30 dagen (demo)',
      unit: 'percent',
      baseline: 62,
      target: 90,
      rhythm: 'quarter',
      reports: [
        { on: addMonths(today, -7), value: 68 },
        { on: addMonths(today, -4), value: 75 },
        {
          on: addDays(today, -20),
          value: 81,
          note: 'Sinds september plant het onthaal de inschrijving zelf.',
        },
      ],
    },
    {
      ...since,
      title: 'Elk contract artikel 60 krijgt een driegesprek minstens zes weken voor het einde',
      goal: 'careers',
      domain: 'work',
      owner: 'ocmwOosterham',
      function: 'hoofd sociale tewerkstelling',
      indicator: 'art60Talk',
      unit: 'percent',
      baseline: 40,
      target: 100,
      rhythm: 'quarter',
      reports: [
        { on: addMonths(today, -4), value: 61, measuredOf: 46 },
        { on: addDays(today, -12), value: 71, measuredOf: 52 },
      ],
    },
    {
      ...since,
      title: 'Een verwijzing krijgt binnen tien werkdagen een antwoord',
      goal: 'talent',
      domain: 'work',
      owner: 'vdab',
      function: 'provinciaal contactpunt',
      indicator: 'referralDays',
      unit: 'workingDays',
      baseline: 19,
      target: 10,
      rhythm: 'halfYear',
      reports: [
        { on: addMonths(today, -2), value: 17, measuredOf: 64, note: 'Twee teams zochten een vervanger.' },
      ],
    },
    {
      ...since,
      title: '45 procent van wie uitstroomt, werkt na een jaar nog',
      goal: 'careers',
      domain: 'work',
      owner: 'ocmwZandkapelle',
      function: 'hoofd activering',
      indicator: 'workAfterYear',
      unit: 'percent',
      baseline: 36,
      target: 45,
      rhythm: 'year',
      reports: [{ on: addMonths(today, -1), value: 42, measuredOf: 43 }],
    },
    {
      ...since,
      title: 'Vier leermomenten per jaar in het lerend netwerk',
      goal: 'careers',
      domain: 'education',
      owner: 'ocmwMolenrode',
      function: 'coördinator lerend netwerk',
      indicator: 'report',
      measures: 'leermomenten die doorgingen (demo)',
      unit: 'count',
      baseline: 0,
      target: 4,
      rhythm: 'month',
      reports: [{ on: addMonths(today, -2), value: 2 }],
    },
    {
      ...since,
      title: 'Minder dan tien signalen per kwartaal over kinderopvang',
      goal: 'talent',
      domain: 'work',
      owner: 'ocmwVlierbeke',
      function: 'hoofd activering',
      indicator: 'report',
      measures: 'signalen over kinderopvang in een kwartaal (demo)',
      unit: 'count',
      baseline: 16,
      target: 9,
      rhythm: 'quarter',
      reports: [{ on: addMonths(today, -1), value: 12 }],
    },
    {
      title: 'Twee mobiele jobbeurzen in de cluster',
      goal: 'employers',
      domain: 'economy',
      owner: 'vdab',
      indicator: 'report',
      measures: 'jobbeurzen die doorgingen (demo)',
      unit: 'count',
      status: 'draft',
    },
  ];
}

/** The grant: 43 that would start anyway and 10 more, of which 47 are counted. */
export function grantActions(today: CivilDate): readonly SeedAction[] {
  const begun = addDays(today, -330);
  return [
    {
      title: '53 mensen met een leefloon starten met werk',
      goal: 'talent',
      domain: 'work',
      owner: 'ocmwVlierbeke',
      function: 'hoofd activering',
      indicator: 'proof',
      measures: 'mensen met een leefloon die starten met werk (demo)',
      unit: 'count',
      baseline: 0,
      baselineOn: begun,
      reference: 43,
      extra: 10,
      target: 53,
      due: addDays(today, 40),
      rhythm: 'quarter',
      status: 'running',
      startedOn: begun,
      proofs: Array.from({ length: 47 }, (_, index) => ({
        on: addDays(begun, 7 * (index + 1) - 1),
        reference: `Demo bewijs ${String(index + 1).padStart(3, '0')}`,
      })),
    },
  ];
}
