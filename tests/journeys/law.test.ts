/** The register of flows and the agreements, looked at in a browser by everyone who has something to do there. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAgreements } from '../../db/seeds/agreement-rows.ts';
import type { DemoUser } from '../../db/seeds/demo-account.ts';
import { demoAgreements } from '../../db/seeds/demo-agreement.ts';
import { demoFlows } from '../../db/seeds/demo-flow.ts';
import { flowId, writeFlows } from '../../db/seeds/flow-rows.ts';
import { csrfToken } from '../../src/adapters/identity/session-token.ts';
import { SESSION_COOKIE } from '../../src/features/session/session.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenApp, openApp } from '../support/open-app.ts';
import { agreementId } from '../../db/seeds/agreement-rows.ts';
import { problemsAt } from '../support/visit.ts';

let browser: Browser;
let open: OpenApp;
let address: string;
beforeAll(async () => {
  open = await openApp();
  const { admin } = open.db;
  await writeFlows(admin, open.town.organisations, demoFlows);
  await writeAgreements(admin, open.town.organisations, demoAgreements(open.town.today));
  await live();
  address = await open.listen();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await open.close();
});

const cluster = agreementId('cluster');
const renewal = agreementId('renewal');

const pages: readonly [user: DemoUser | undefined, path: string, name: string][] = [
  [undefined, '/stromen', 'stromen'],
  [undefined, '/stromen?categorie=sharedNotes&toestand=ended', 'stromen-leeg'],
  [undefined, '/stromen/matrix', 'stromen-matrix'],
  [undefined, `/stromen/${flowId(1)}`, 'stroom'],
  [undefined, `/stromen/${flowId(2)}`, 'stroom-geschorst'],
  ['jurist.vdab', `/stromen/${flowId(3)}`, 'stroom-jurist'],
  ['jurist.vdab', '/stromen/nieuw', 'stroom-nieuw'],
  ['jurist.vdab', `/stromen/${flowId(3)}/wijzig`, 'stroom-wijzig'],
  ['dpo.vdab', '/stromen?wacht=ja', 'stromen-wacht'],
  ['dpo.vdab', `/stromen/${flowId(3)}/ontwerp`, 'stroom-ontwerp'],
  ['dpo.vdab', `/stromen/${flowId(1)}/schors`, 'stroom-schors'],
  ['dpo.vdab', `/stromen/${flowId(2)}/hervat`, 'stroom-hervat'],
  ['dpo.vlierbeke', `/stromen/${flowId(5)}/ontvangst`, 'stroom-ontvangst'],
  [undefined, '/overeenkomsten', 'overeenkomsten'],
  [undefined, `/overeenkomsten/${cluster}`, 'overeenkomst'],
  [undefined, `/overeenkomsten/${renewal}`, 'overeenkomst-hernieuwing'],
  ['hoofd.vlierbeke', `/overeenkomsten/${cluster}`, 'overeenkomst-hoofd'],
  ['contact.oost', `/overeenkomsten/${cluster}`, 'overeenkomst-contact'],
  ['contact.oost', `/overeenkomsten/${cluster}/schors`, 'overeenkomst-schors'],
  ['contact.oost', `/overeenkomsten/${cluster}/hervat`, 'overeenkomst-hervat'],
  ['hoofd.zandkapelle', `/overeenkomsten/${renewal}/besluit`, 'overeenkomst-besluit'],
  ['hoofd.vlierbeke', `/overeenkomsten/${renewal}/teken`, 'overeenkomst-teken'],
  ['hoofd.vlierbeke', `/overeenkomsten/${cluster}/opzeggen`, 'overeenkomst-opzeggen'],
];

test.each(pages)('%s sees %s without barriers, wide and narrow', async (user, path, name) => {
  const token = user === undefined ? undefined : await open.town.signIn(user);
  expect(await problemsAt(browser, address, token, path, name)).toEqual([]);
});

test.each(['schors', 'hervat'] as const)('a party sees /%s of one line without barriers', async (act) => {
  const { rows } = await lineRows();
  const path = `/overeenkomsten/${cluster}/punten/${rows[act === 'schors' ? 0 : 1]}/${act}`;
  const token = await open.town.signIn('contact.oost');
  expect(await problemsAt(browser, address, token, path, `overeenkomst-punt-${act}`)).toEqual([]);
});

/** Lets the flows live: one suspended, one with a change that waits, one line stopped, and persons whom both know. */
async function live(): Promise<void> {
  const { town } = open;
  for (let index = 0; index < 12; index += 1)
    await town.person({
      guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
      facts: { vdab: { 'vdab.registered': true, 'pathway.phase': 'INTAKE', transport: 'BIKE' } },
      confirmed: [['ocmwVlierbeke', 'vdab']],
    });
  const officer = await town.signIn('dpo.vdab');
  const contact = await town.signIn('contact.oost');
  await open.ask(officer, `/stromen/${flowId(2)}/schors`, {
    reden: 'Het protocol van 2022 wordt herbekeken.\nWij verwachten een beslissing in januari.',
  });
  const { rows } = await lineRows();
  await open.ask(contact, `/overeenkomsten/${cluster}/punten/${rows[1]}/schors`, {
    reden: 'OCMW Oosterham wisselt van software.',
  });
  const editor = await town.signIn('jurist.vdab');
  await open.app.inject({
    method: 'POST',
    url: `/stromen/${flowId(3)}/wijzig`,
    cookies: { [SESSION_COOKIE]: editor },
    headers: {
      host: 'localhost:8080',
      origin: 'http://localhost:8080',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: new URLSearchParams([['csrf', csrfToken(editor)], ...change]).toString(),
  });
}

const change: [string, string][] = [
  ['versie', '1'],
  ['titel', 'Einde uitkering: VDAB verwittigt het OCMW op tijd'],
  ['ontvanger', 'kind:ocmw'],
  ['doel', 'benefitEnd'],
  ['groep', 'unemployed'],
  ['gegevens', 'identity'],
  ['gegevens', 'contact'],
  ['gegevens', 'endDates'],
  ['wet', 'Decreet van 7 mei 2004 over de VDAB'],
  ['grond', 'art. 6.1.e AVG'],
  ['machtiging', 'Demo, geen echte beraadslaging'],
  ['bewaring', 'Tot 1 jaar na ontvangst (demo)'],
  ['van', '1/1/2026'],
  ['toestand', 'inForce'],
];

async function lineRows(): Promise<{ rows: string[] }> {
  const lines = await open.db.admin.many<{ id: string }>(
    'select id from annex_lines where agreement_id = $1 order by number',
    [cluster],
  );
  return { rows: lines.map(({ id }) => id) };
}
