/**
 * The agreements of the demo: a cluster of four local governments with VDAB, its renewal on the way to signing, one that
 * ended, and a local partnership. Modelled on published council decisions; parties, dates and texts are invented.
 */
import type { CivilDate } from '../../src/kernel/civil-date.ts';
import { addDays } from '../../src/kernel/civil-date.ts';
import {
  introduction,
  ownPathway,
  partnerFile,
  partnerPlan,
  proposal,
  sharedPathway,
} from './demo-flow-common.ts';
import { clusterActions, grantActions } from './demo-action.ts';
import type { OrganisationKey } from './demo-organisation.ts';
import {
  clusterSections,
  frameSections,
  partnershipSections,
  renewalSections,
} from './demo-agreement-text.ts';
import type { SeedAgreement, SeedLine, SeedParty } from './agreement-rows.ts';

const clusterMembers = ['ocmwVlierbeke', 'ocmwOosterham', 'ocmwZandkapelle', 'ocmwMolenrode'] as const;

const flowsToVdab: Record<(typeof clusterMembers)[number], number> = {
  ocmwVlierbeke: 14,
  ocmwOosterham: 25,
  ocmwZandkapelle: 26,
  ocmwMolenrode: 27,
};

/** Both ways between VDAB and each local government, VDAB's lines first. */
const clusterLines: readonly SeedLine[] = [
  ...clusterMembers.map((to) => ({ flow: 1, from: 'vdab', to, categories: sharedPathway }) as const),
  ...clusterMembers.map(
    (from) => ({ flow: flowsToVdab[from], from, to: 'vdab', categories: ownPathway }) as const,
  ),
];

const partnershipLines: readonly SeedLine[] = [
  { flow: 15, from: 'ocmwVlierbeke', to: 'schakel', categories: partnerPlan },
  { flow: 16, from: 'ocmwVlierbeke', to: 'schakel', categories: introduction },
  { flow: 16, from: 'ocmwVlierbeke', to: 'vlonder', categories: introduction },
  { flow: 18, from: 'schakel', to: 'ocmwVlierbeke', categories: proposal },
  { flow: 7, from: 'vdab', to: 'schakel', categories: partnerFile },
  { flow: 19, from: 'schakel', to: 'vdab', categories: proposal },
];

type Step = NonNullable<SeedParty['approvals']>[number];

function party(organisation: OrganisationKey, role: string, ...approvals: Step[]): SeedParty {
  const signatory = organisation === 'vdab' ? 'gedelegeerd bestuurder' : 'voorzitter en algemeen directeur';
  return { organisation, role, signatory, approvals };
}

function parties(decidedOn: string, year: string): readonly SeedParty[] {
  const reference = (name: string) => `Demo ${name} ${year}/014`;
  const council = (name: string) => ({
    organ: 'raad voor maatschappelijk welzijn',
    decidedOn,
    reference: reference(name),
  });
  return [
    party('vdab', 'partij', { organ: 'raad van bestuur', decidedOn, reference: reference('VDAB') }),
    party('ocmwVlierbeke', 'trekker van de cluster', council('Vlierbeke')),
    party('ocmwOosterham', 'partij', council('Oosterham')),
    party('ocmwZandkapelle', 'partij', council('Zandkapelle')),
    party('ocmwMolenrode', 'partij', council('Molenrode')),
  ];
}

/** What the board of an organisation that is no local government decided, and the council of an OCMW. */
const board = (name: string, decidedOn: string): Step => ({
  organ: 'raad van bestuur',
  decidedOn,
  reference: `Demo ${name} ${decidedOn.slice(0, 4)}/010`,
});
const councilOfVlierbeke = (decidedOn: string): Step => ({
  ...board('Vlierbeke', decidedOn),
  organ: 'raad voor maatschappelijk welzijn',
});

/** Lists the agreements of the demo; parents come before what hangs under them. */
export function demoAgreements(today: CivilDate): readonly SeedAgreement[] {
  return [frame, former, cluster(today), renewal(today), partnership, grant, activation(today)];
}

const frame: SeedAgreement = {
  name: 'frame',
  title: 'Kaderafspraken VDAB en VVSG (demo)',
  level: 'frame',
  status: 'inForce',
  summary:
    'VDAB en de VVSG spreken af hoe zij lokale besturen samen ondersteunen. Cijfers en teksten zijn verzonnen.',
  from: '2022-01-01',
  until: '2027-12-31',
  parties: [
    party('vdab', 'partij', board('VDAB', '2021-11-18')),
    party('vvsg', 'partij', board('VVSG', '2021-11-24')),
  ],
  lines: [],
  sections: frameSections,
};

const former: SeedAgreement = {
  name: 'former',
  title: 'Afsprakennota werk Vlierbeke 2017-2021',
  level: 'local',
  status: 'ended',
  summary: 'De eerste afspraken tussen VDAB en Vlierbeke. Afgelopen en vervangen door de cluster.',
  from: '2017-01-01',
  until: '2021-12-31',
  parties: [
    party('vdab', 'partij', board('VDAB', '2016-11-17')),
    party('ocmwVlierbeke', 'partij', councilOfVlierbeke('2016-11-24')),
  ],
  lines: [],
};

function cluster(today: CivilDate): SeedAgreement {
  return {
    name: 'cluster',
    title: 'Samen sterk voor lokaal werk, cluster Vlierbeke',
    level: 'supraLocal',
    status: 'inForce',
    summary:
      'VDAB en vier lokale besturen begeleiden mensen samen naar werk: één traject per persoon, afspraken over wie wat doet en een jaarlijkse evaluatie.',
    from: '2022-01-01',
    until: '2027-06-30',
    parent: 'frame',
    renews: 'former',
    parties: parties('2021-11-25', '2021'),
    lines: clusterLines,
    sections: clusterSections,
    actions: clusterActions(today),
  };
}

function renewal(today: CivilDate): SeedAgreement {
  const pending = { organ: 'raad voor maatschappelijk welzijn' };
  const done = (days: number, place: string) => ({
    ...pending,
    decidedOn: addDays(today, -days),
    reference: `Demo ${place} ${today.slice(0, 4)}/021`,
  });
  return {
    name: 'renewal',
    title: 'Samen sterk voor lokaal werk, cluster Vlierbeke 2027-2032',
    level: 'supraLocal',
    status: 'approval',
    summary: 'De hernieuwing van de cluster. Nieuw: VDAB deelt ook competenties met OCMW Vlierbeke.',
    from: '2027-07-01',
    until: '2032-06-30',
    parent: 'frame',
    renews: 'cluster',
    parties: [
      party('vdab', 'partij', { organ: 'raad van bestuur' }),
      party('ocmwVlierbeke', 'trekker van de cluster', done(24, 'Vlierbeke')),
      party('ocmwOosterham', 'partij', done(10, 'Oosterham')),
      party('ocmwZandkapelle', 'partij', pending),
      party('ocmwMolenrode', 'partij', pending),
    ],
    sections: renewalSections,
    lines: [...clusterLines, { flow: 5, from: 'vdab', to: 'ocmwVlierbeke', categories: ['competences'] }],
  };
}

const partnership: SeedAgreement = {
  name: 'partnership',
  title: 'Lokaal partnerschap Vlierbeke',
  level: 'partnership',
  status: 'inForce',
  summary:
    'OCMW Vlierbeke, Maatwerkbedrijf De Schakel, Buurtwerk De Vlonder en VDAB begeleiden samen mensen voor wie werk nog ver weg lijkt.',
  from: '2024-01-01',
  until: '2027-12-31',
  parent: 'cluster',
  parties: [
    party('ocmwVlierbeke', 'trekker', councilOfVlierbeke('2023-11-23')),
    party('schakel', 'partner', board('De Schakel', '2023-11-14')),
    party('vdab', 'partner', board('VDAB', '2023-11-16')),
    party('vlonder', 'partner', board('De Vlonder', '2023-11-20')),
  ],
  lines: partnershipLines,
  sections: partnershipSections,
};

const grant: SeedAgreement = {
  name: 'grant',
  title: 'Subsidie voor tijdelijke plaatsen in de wijkkeuken',
  level: 'grant',
  status: 'negotiated',
  summary: 'OCMW Vlierbeke en Opleidingscentrum De Steiger bereiden samen tien werkplekken voor.',
  from: '2027-01-01',
  until: '2028-12-31',
  parent: 'partnership',
  parties: [party('ocmwVlierbeke', 'promotor'), party('steiger', 'partner')],
  lines: [],
};

function activation(today: CivilDate): SeedAgreement {
  return {
    name: 'activation',
    title: 'Lokaal Activeringspact Vlierbeke (demo)',
    level: 'grant',
    status: 'inForce',
    summary:
      'OCMW Vlierbeke helpt meer mensen met een leefloon aan werk dan het Vlaamse gemiddelde. VDAB helpt mee. Alle cijfers zijn verzonnen.',
    from: addDays(today, -340),
    until: addDays(today, 400),
    parent: 'cluster',
    parties: [
      party('ocmwVlierbeke', 'promotor', councilOfVlierbeke(addDays(today, -360))),
      party('vdab', 'partner', board('VDAB', addDays(today, -354))),
    ],
    lines: [],
    actions: grantActions(today),
  };
}
