/** The desks of the administrator, the officer and the person guided, and the page about the log, looked at in a browser. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { inventPeople } from '../../db/seeds/people.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
const persons: Record<string, string> = {};
beforeAll(async () => {
  open = await openApp();
  address = await open.listen();
  browser = await openBrowser();
  await giveWaitingMandate();
  await lookAround();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const pages: readonly [user: DemoUser | 'citizen' | 'nobody' | 'anyone', path: string, name: string][] = [
  ['beheer.vlierbeke', '/beheer', 'beheer'],
  ['beheer.vlierbeke', '/beheer/mensen/nieuw', 'beheer-nieuw'],
  ['beheer.vlierbeke', '/beheer/mensen/@coach.vlierbeke', 'beheer-mens'],
  ['beheer.vlierbeke', '/beheer/mensen/@beheer.vlierbeke', 'beheer-zelf'],
  ['beheer.vlierbeke', '/beheer/teams', 'beheer-teams'],
  ['hoofd.vlierbeke', '/beheer/bevestigen', 'bevestigen'],
  ['hoofd.vlierbeke', '/beheer/overdracht', 'overdracht'],
  ['hoofd.vlierbeke', '/betrokkenheid', 'betrokkenheid'],
  ['hoofd.vlierbeke', '/vandaag/team', 'team'],
  ['hoofd.vlierbeke', '/cijfers/eigen/mening', 'mening'],
  ['hoofd.vlierbeke', '/contactpunten/beheer', 'contactpunten-beheer'],
  ['hoofd.vlierbeke', '/contactpunten/nieuw', 'contactpunt-nieuw'],
  ['coach.vlierbeke', '/outreach', 'outreach'],
  ['dpo.vlierbeke', '/dpo', 'dpo'],
  ['dpo.vlierbeke', '/dpo/inzages', 'dpo-inzages'],
  ['dpo.vlierbeke', '/dossiers/@person/inzages', 'dpo-persoon'],
  ['dpo.vlierbeke', '/dpo/registraties', 'dpo-registraties'],
  ['dpo.vlierbeke', '/dpo/uitzonderlijk', 'dpo-uitzonderlijk'],
  ['dpo.vlierbeke', '/dpo/vragen', 'dpo-vragen'],
  ['coach.vlierbeke', '/personen', 'personen'],
  ['coach.vlierbeke', '/personen/nieuw', 'persoon-nieuw'],
  ['coach.vlierbeke', '/dossiers/@former/uitzonderlijk', 'uitzonderlijk-vraag'],
  ['coach.vlierbeke', '/dossiers/@opened/uitzonderlijk', 'uitzonderlijk-open'],
  ['citizen', '/mijn', 'mijn'],
  ['citizen', '/mijn/gegevens', 'mijn-gegevens'],
  ['citizen', '/mijn/klacht', 'mijn-klacht'],
  ['citizen', '/mijn/inzages', 'mijn-inzages'],
  ['citizen', '/mijn/vragen', 'mijn-vragen'],
  ['nobody', '/mijn', 'mijn-leeg'],
  ['anyone', '/log', 'log'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const url = path.replace(
    /@([\w.]+)/,
    (_all, of: string) => persons[of] ?? open.town.users[of as DemoUser].id,
  );
  expect(await problemsAt(browser, address, await tokenOf(user), url, name)).toEqual([]);
});

async function giveWaitingMandate(): Promise<void> {
  const admin = await open.town.signIn('beheer.vlierbeke');
  const added = await open.ask(admin, '/beheer/mensen', { gebruikersnaam: 'an.maes', naam: 'An Maes' });
  const path = String(added.headers.location).replace(/\?.*/, '');
  await open.ask(admin, `${path}/mandaten`, { rol: 'trajectbegeleider', van: open.town.today });
}

/** Fills the log of a person with what it can hold, and lets the person ask something. */
async function lookAround(): Promise<void> {
  const { town } = open;
  const ask = (...asked: Parameters<OpenApp['ask']>) => open.ask(...asked);
  await town.flow({ categories: ['registration', 'plan', 'measures'] });
  await town.flow({
    from: 'ocmwVlierbeke',
    to: 'vdab',
    needsAgreement: true,
    categories: ['regime', 'endDates'],
  });
  const [opened = '', former = ''] = inventPeople({ seed: 11, count: 2 }).map(({ insz }) => insz);
  persons['person'] = await town.person({
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost', schakel: 'coach.maatwerk' },
    facts: {
      ocmwVlierbeke: {
        transport: 'BIKE',
        'benefits[]': [
          {
            kind: 'LEEFLOON',
            from: town.day(-200),
            grantedBy: town.organisations.ocmwVlierbeke.enterpriseNumber,
          },
        ],
        'endDates[]': [{ kind: 'ART60', date: town.day(60) }],
      },
      vdab: {
        'vdab.registered': true,
        'plan.summary': 'Nederlands leren en daarna lassen bij een bedrijf in de buurt.',
      },
    },
    confirmed: [['ocmwVlierbeke', 'vdab']],
  });
  const ended = { guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', until: town.day(-40) } } } as const;
  persons['opened'] = await town.person({
    ...ended,
    insz: opened,
    facts: { ocmwVlierbeke: { transport: 'CAR' } },
  });
  persons['former'] = await town.person({ ...ended, insz: former });
  await town.person({ guidedBy: { ocmwVlierbeke: { user: 'coach.vlierbeke', awaitsSecondPerson: true } } });
  const coach = await town.signIn('coach.vlierbeke');
  for (const path of ['/vandaag', '/personen', `/dossiers/${persons['person']}`]) await ask(coach, path);
  await ask(await town.signIn('hoofd.vlierbeke'), `/dossiers/${persons['person']}?reden=complaint`);
  for (const insz of [opened, former]) await ask(coach, '/personen', { insz });
  const reden = 'Deze persoon staat zonder onderdak aan het loket.';
  await ask(coach, `/dossiers/${persons['opened']}/uitzonderlijk`, { reden });
  const shield = { gebruikersnaam: 'collega.vlierbeke', reden: 'family' };
  await ask(await town.signIn('dpo.vlierbeke'), `/dossiers/${persons['person']}/afscherming`, shield);
  const question = {
    soort: 'correct',
    organisatie: town.organisations.ocmwVlierbeke.id,
    tekst: 'Ik rijd niet met de fiets.',
  };
  await ask(await tokenOf('citizen'), '/mijn/vragen', question);
}

async function tokenOf(user: (typeof pages)[number][0]): Promise<string | undefined> {
  if (user === 'anyone') return undefined;
  if (user === 'nobody') return open.town.signInCitizen(null);
  return user === 'citizen' ? open.town.signInCitizen(persons['person'] ?? null) : open.town.signIn(user);
}
