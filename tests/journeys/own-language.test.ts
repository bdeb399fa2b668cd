/**
 * Amina reads in Arabic, on a phone, what is agreed, who looked and why, and asks a question. Her coach finds it on Vandaag and answers;
 * she reads the answer, writes what she wants, says that she needs an interpreter, and chooses large letters. From right to left, without barriers, and nothing runs off the screen. With scripts and without.
 */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { personaId } from '../../db/seeds/demo-persona.ts';
import { openBrowser } from '../support/browser.ts';
import { type OpenDemo, openDemo } from '../support/open-demo.ts';
import { picture, problemsOf } from '../support/visit.ts';

const pages = [
  '',
  '/plan',
  '/documenten',
  '/mening',
  '/woorden',
  '/taal',
  '/vertegenwoordiger',
  '/afspraken',
  '/inzages',
  '/gegevens',
  '/gpmi',
  '/overdracht',
  '/casusoverleg',
  '/nazorg',
  '/klacht',
];

let browser: Browser;
let demo: OpenDemo;
beforeAll(async () => {
  [browser, demo] = await Promise.all([openBrowser(), openDemo()]);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

describe.each([{ scripts: true }, { scripts: false }])('scripts $scripts:', ({ scripts }) => {
  test('Amina reads in Arabic, asks, and is answered', { timeout: 180_000 }, async () => {
    const words = scripts ? 'Kan ik later beginnen?' : 'Wanneer begint de opvang?';
    const amina = await signedIn('burger.amina', scripts);
    await amina.goto('/mijn');
    await amina.locator('.languages').getByRole('link', { name: 'العربية' }).click();
    expect(await amina.locator('html').getAttribute('dir')).toBe('rtl');
    await amina.getByText('لم يراجعها بعدُ شخص يتكلّم هذه اللغة').waitFor();
    await amina.getByText('Mijn cv bijwerken').first().waitFor();
    // Whatever day it is: Gregorian, an Arabic month, Latin digits.
    await amina
      .getByText(/\d{1,2} [\u0600-\u06ff]+ 20\d\d/)
      .first()
      .waitFor();
    if (scripts)
      for (const page of pages) {
        await amina.goto(`/mijn${page}`);
        await sound(amina, page);
      }
    await amina.goto('/mijn/inzages');
    await amina
      .getByText(/شخص من .*OCMW Vlierbeke.* اطّلع على ملفك\./)
      .first()
      .waitFor();

    await amina.goto('/mijn/plan');
    await amina.getByRole('link', { name: 'اطرح سؤالًا حول هذه الخطة' }).click();
    await amina.getByLabel('إلى من؟').selectOption({ label: 'OCMW Vlierbeke' });
    await amina.getByLabel('اكتب ذلك بكلماتك أنت').fill(words);
    await amina.getByRole('button', { name: 'أرسل' }).click();
    await amina.getByText('من يرافقك يقرأ سؤالك ويجيب.').first().waitFor();

    const coach = await signedIn('coach.vlierbeke', scripts);
    await expect
      .poll(
        async () => {
          await coach.goto('/vandaag?toon=alle');
          return coach.getByRole('link', { name: /^Antwoord\s*:\s*Amina Osei$/ }).count();
        },
        { timeout: 20_000 },
      )
      .toBe(1);
    await coach.getByRole('link', { name: /^Antwoord\s*:\s*Amina Osei$/ }).click();
    await coach.getByText(words).waitFor();
    if (scripts) expect(await problemsOf(coach)).toEqual([]);
    await coach.getByLabel('Uw antwoord').fill('Ja, dat kan. Wij bellen u.');
    await coach.getByRole('button', { name: 'Verstuur het antwoord' }).click();
    await coach.getByText('Uw antwoord is verstuurd.').waitFor();

    // And for who has no telephone: the coach finds it in her language, to send or to print.
    for (const [page, said] of [
      ['bericht', /لديك موعد: .*\/mijn$/],
      ['papier', 'ما ليس على هذه الورقة'],
    ] as const) {
      await coach.goto(`/dossiers/${personaId('amina')}/${page}`);
      await coach.getByText(said).first().waitFor();
      if (scripts) expect(await problemsOf(coach), page).toEqual([]);
    }

    await amina.goto('/mijn');
    await amina.getByRole('link', { name: 'اقرأ الجواب' }).first().click();
    await amina.getByText('Ja, dat kan. Wij bellen u.').first().waitFor();
    if (scripts) await sound(amina, '/vragen');

    const wish = scripts ? 'أريد أن أعمل في مخبز' : 'أريد أن أتعلم اللغة';
    await amina.goto('/mijn/woorden');
    await amina.getByRole('radio', { name: 'ما أريد تحقيقه' }).check();
    await amina.getByRole('textbox', { name: 'بكلماتك' }).fill(wish);
    for (const guide of ['OCMW Vlierbeke', 'VDAB'])
      await amina.getByRole('checkbox', { name: guide }).check();
    await amina.getByRole('button', { name: 'حفظ' }).click();
    await amina
      .locator('li')
      .filter({ hasText: wish })
      .getByText(/OCMW Vlierbeke.*VDAB/)
      .waitFor();
    await coach.goto(`/dossiers/${personaId('amina')}/plan`);
    await coach.getByText(wish).waitFor();
    if (scripts) expect(await problemsOf(coach)).toEqual([]);

    await amina.goto('/mijn/taal');
    await amina.getByLabel('بأي لغة تفضل أن تتكلم؟').selectOption('ar');
    await amina.getByRole('radio', { name: 'نعم' }).check();
    await amina.getByRole('button', { name: 'حفظ' }).click();
    await coach.goto(`/dossiers/${personaId('amina')}/afspraken`);
    await coach.getByText('Tolk nodig: Arabisch.').first().waitFor();
    await amina.getByRole('button', { name: 'إظهار خط كبير' }).click();
    await amina.getByRole('button', { name: 'العودة إلى الخط العادي' }).waitFor();
    for (const page of scripts ? ['', '/afspraken', '/vragen'] : []) {
      await amina.goto(`/mijn${page}`);
      expect(await amina.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20.8px');
      await sound(amina, `${page}-large`);
    }

    const phone = await signedIn('burger.amina', scripts);
    await phone.goto('/mijn');
    expect(await phone.locator('html').getAttribute('lang'), 'kept for her on another device').toBe('ar');
    await phone.locator('.languages').getByRole('link', { name: 'Nederlands' }).click();
    for (const page of [amina, coach, phone]) await page.context().close();
  });
});

// What nobody translated stays Dutch, as a passage that says so.
test.each(['ar', 'tr', 'uk', 'fa', 'ps'])('nothing that Amina reads in %s stays Dutch', async (language) => {
  const amina = await signedIn('burger.amina', true);
  await amina.request.get(`/taal/${language}`);
  const dutch: string[] = [];
  for (const page of [...pages, '/vragen']) {
    const html = await (await amina.request.get(`/mijn${page}`)).text();
    expect(html).toContain(`<html lang="${language}"`);
    dutch.push(
      ...[...html.matchAll(/<span lang="nl"[^>]*>(.*?)<\/span>/g)].map(([, said]) => `${page}: ${said}`),
    );
  }
  expect(dutch).toEqual([]);
  await amina.context().close();
});

async function signedIn(user: string, javaScriptEnabled: boolean): Promise<Page> {
  const viewport = user.startsWith('burger') ? { width: 360, height: 740 } : { width: 1280, height: 900 };
  const context = await browser.newContext({
    javaScriptEnabled,
    baseURL: demo.url,
    locale: 'nl-BE',
    viewport,
  });
  const page = await context.newPage();
  await page.goto(`/aanmelden/start?als=${user}`);
  return page;
}

/** Nothing runs off the screen, there are no barriers, and what is not Arabic says so. */
async function sound(page: Page, name: string): Promise<void> {
  if (process.env['LOOK']) await picture(page, `ar${name.replace('/', '-')}`);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide, name).toBeLessThanOrEqual(0);
  expect(await problemsOf(page), name).toEqual([]);
}
