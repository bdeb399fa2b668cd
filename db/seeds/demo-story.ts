/**
 * What happens to people in the demo: seven ordinary stories, each told by the OCMW and by VDAB for itself. The details
 * follow from chance with a fixed seed; nobody in it exists.
 */
import { grantedBenefit, type OcmwBenefit, toldByRva } from './demo-benefit.ts';
import type { Chapter } from './demo-chapter.ts';
import { day, type Told, tell, type Values } from './demo-tell.ts';
import { workingDay } from './demo-working-day.ts';

type Story = (told: Told, since: number) => Chapter;

function grant(told: Told, since: number, kind: OcmwBenefit): Values {
  return { 'benefits[]': [grantedBenefit(told, since, kind)], 'employment.current': 'NOT_WORKING' };
}

function talk(told: Told, place: string): Values {
  const { random } = told;
  const date = workingDay(told.today, 1 + random.below(35));
  const time = random.pick(['09:00', '10:15', '13:30', '15:00']);
  return { 'appointments[]': [{ kind: 'TALK', date, time, place }] };
}

const leefloon: Story = (told, since) => ({
  ground: 'leefloon',
  leefloon: true,
  ocmw: [
    ...tell(told, since, grant(told, since, 'LEEFLOON')),
    ...tell(told, Math.max(1, since - 60), {
      'pathway.phase': told.random.pick(['INTAKE', 'SCREENING', 'EXECUTION']),
      'plan.summary': told.random.pick([
        'Samen met VDAB zoeken naar een eerste werkervaring.',
        'Eerst kinderopvang regelen, daarna een opleiding kiezen.',
        'Rijbewijs halen en solliciteren in de logistiek.',
      ]),
      'measures[]': [{ kind: 'GPMI', from: day(told, -Math.max(1, since - 60)) }],
      ...talk(told, 'Sociaal Huis'),
    }),
  ],
  vdab: tell(told, Math.max(1, since - 50), {
    'pathway.phase': 'SCREENING',
    'assessment.prognosis': 'NEC_WITHIN_24M',
  }),
});

const equivalent: Story = (told, since) => ({
  ground: 'equivalent',
  leefloon: true,
  ocmw: [
    ...tell(told, since, grant(told, since, 'EQ_LEEFLOON')),
    ...tell(told, Math.max(1, since - 30), {
      'pathway.phase': 'INTAKE',
      'plan.summary': 'Nederlands leren en kennismaken met de arbeidsmarkt.',
      'measures[]': [{ kind: 'NT2', from: day(told, -Math.max(1, since - 40)) }],
      ...talk(told, 'Sociaal Huis'),
    }),
  ],
  vdab: tell(told, Math.max(1, since - 50), { 'pathway.phase': 'INTAKE', mayWork: 'UNLIMITED' }),
});

const art60: Story = (told, since) => {
  const until = 30 + told.random.below(300);
  const period = { from: day(told, -Math.min(since - 10, 300)), to: day(told, until) };
  const place = told.random.pick([
    'wijkkeuken',
    'kringwinkel',
    'woonzorgcentrum',
    'groendienst',
    'bibliotheek',
  ]);
  const measure = { kind: 'ART60', ...period, place };
  return {
    ground: 'geen',
    leefloon: false,
    ocmw: tell(told, Math.max(1, Math.min(since - 10, 300)), {
      'employment.current': 'FULL_TIME',
      'employment.spells[]': [{ kind: 'ART60', from: period.from, employerId: place }],
      'measures[]': [measure],
      'endDates[]': [{ kind: 'ART60', date: period.to }],
      'pathway.phase': 'EXECUTION',
      'plan.summary': `Werkervaring opdoen: ${place}. Op tijd samen bekijken wat daarna komt.`,
      ...talk(told, place),
    }),
    vdab: tell(told, 60, { 'pathway.phase': 'EXECUTION', 'measures[]': [measure], 'vdab.nonWorking': false }),
  };
};

const training: Story = (told, since) => {
  const to = day(told, 20 + told.random.below(150));
  const course = { kind: 'TRAINING', from: day(told, -40), to };
  return {
    ground: 'leefloon',
    leefloon: true,
    ocmw: [
      ...tell(told, since, grant(told, since, 'LEEFLOON')),
      ...tell(told, 38, {
        'measures[]': [course],
        'endDates[]': [{ kind: 'TRAINING', date: to }],
        'pathway.phase': 'EXECUTION',
        'plan.summary': 'Opleiding afmaken en daarna een stage zoeken.',
      }),
    ],
    vdab: tell(told, 38, { 'measures[]': [course], 'pathway.phase': 'EXECUTION' }),
  };
};

const benefitEnds: Story = (told, since) => {
  const endsIn = 20 + told.random.below(220);
  const years = 900 + told.random.below(1500);
  return {
    ground: 'uitkering',
    leefloon: false,
    ocmw: [
      ...tell(told, Math.min(since, 60), {
        'benefits[]': [{ kind: 'UNEMPLOYMENT', from: day(told, -years) }],
        'employment.current': 'NOT_WORKING',
        'pathway.phase': 'REGISTRATION',
        'plan.summary': 'Bekijken wat er kan voor de uitkering stopt.',
        ...talk(told, 'Sociaal Huis'),
      }),
      ...tell(
        told,
        Math.min(since, 30),
        { 'endDates[]': [{ kind: 'UNEMPLOYMENT', date: day(told, endsIn) }] },
        { status: 'provisional' },
      ),
    ],
    vdab: [
      ...toldByRva(told, years, endsIn),
      ...tell(told, 50, { 'pathway.phase': 'EXECUTION', 'assessment.prognosis': 'NOW' }),
    ],
  };
};

const neighbourhoodWork: Story = (told, since) => ({
  ground: 'leefloon',
  leefloon: true,
  ocmw: [
    ...tell(told, since, grant(told, since, 'LEEFLOON')),
    ...tell(told, 45, {
      'measures[]': [{ kind: 'WIJK_WERKEN', from: day(told, -45), place: 'klusdienst' }],
      'wijkwerk.hoursThisMonth': 8 + told.random.below(40),
      'history.wijkwerkMonths': 2,
      'pathway.phase': 'EXECUTION',
      ...talk(told, 'Sociaal Huis'),
    }),
  ],
  vdab: tell(told, 45, {
    'pathway.phase': 'EXECUTION',
    'measures[]': [{ kind: 'WIJK_WERKEN', from: day(told, -45) }],
  }),
});

const workFound: Story = (told) => {
  const started = 35 + told.random.below(200);
  const outcome = {
    'employment.current': told.random.pick(['FULL_TIME', 'PART_TIME']),
    'employment.spells[]': [
      { kind: 'REGULAR', from: day(told, -started), employerId: 'bedrijf in de streek' },
    ],
    'outcome.result': 'WORK',
    'outcome.date': day(told, -started),
  };
  const checks = { 'outcome.checks[]': [{ kind: 'M1', date: day(told, 30 - started), atWork: true }] };
  return {
    ground: 'geen',
    role: 'aftercare',
    leefloon: false,
    ocmw: [
      ...tell(told, started, { ...outcome, 'pathway.phase': 'AFTERCARE' }),
      ...tell(told, started - 31, checks),
    ],
    vdab: tell(told, started, { ...outcome, 'vdab.nonWorking': false }),
  };
};

/** The story of most people: leefloon, and a plan for the first steps. */
export const ordinary: Story = leefloon;

/** The stories, each as often as it happens. */
export const stories: readonly Story[] = [
  ...Array.from({ length: 5 }, () => leefloon),
  ...Array.from({ length: 3 }, () => benefitEnds),
  ...Array.from({ length: 3 }, () => art60),
  training,
  training,
  equivalent,
  equivalent,
  neighbourhoodWork,
  workFound,
];
