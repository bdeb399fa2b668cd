/** The own words of a person: read by exactly those to whom the person said so, as long as that guidance lasts, and gone when taken away. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';

let open: OpenApp;
let person: string;
let citizen: string;
let coach: string;
let mediator: string;
beforeAll(async () => {
  open = await openApp();
  await open.town.flow({ from: 'ocmwVlierbeke', to: 'vdab', categories: ['plan', 'pathway'] });
  person = await open.town.person({
    givenName: 'Amina',
    guidedBy: { ocmwVlierbeke: 'coach.vlierbeke', vdab: 'bemiddelaar.oost' },
    confirmed: [['vdab', 'ocmwVlierbeke']],
  });
  citizen = await open.town.signInCitizen(person);
  coach = await open.town.signIn('coach.vlierbeke');
  mediator = await open.town.signIn('bemiddelaar.oost');
});
afterAll(() => open.close());

const here = '/mijn/woorden';
const ocmw = () => open.town.organisations.ocmwVlierbeke.id;
const plan = async (user: string) => (await open.ask(user, `/dossiers/${person}/plan`)).body;

function write(tekst: string, reader?: string, at = here, more: Record<string, string> = {}) {
  return open.ask(citizen, at, { soort: 'goal', tekst, ...(reader && { lezers: reader }), ...more });
}

/** Where the person changes the word that says this, and the version that stands there. */
async function wordSaying(text: string): Promise<{ at: string; versie: string }> {
  const { body } = await open.ask(citizen, here);
  const line = body.split('<li>').find((one) => one.includes(text)) ?? '';
  const at = /href="(\/mijn\/woorden\/[^"]+)"/.exec(line)?.[1] ?? '';
  const versie = /name="versie" value="(\d+)"/.exec((await open.ask(citizen, at)).body)?.[1] ?? '';
  return { at, versie };
}

test('stay with the person as long as nobody was ticked', async () => {
  expect((await write('Ik wil later een eigen zaak.')).statusCode).toBe(303);
  expect((await open.ask(citizen, here)).body).toContain('Alleen u leest dit.');
  for (const user of [coach, mediator]) expect(await plan(user)).not.toContain('eigen zaak');
});

test('sent twice at once stand once, and told to another organisation again', async () => {
  const text = 'Ik wil leren lassen.';
  const count = async () =>
    (await open.ask(citizen, here)).body.split(`<li>`).filter((line) => line.includes(text)).length;
  await Promise.all([write(text), write(text)]);
  expect(await count()).toBe(1);
  await write(text, ocmw());
  expect(await count()).toBe(2);
});

test('stand at the top of the plan of the organisation that was ticked, and of no other, also by no flow', async () => {
  await write('Ik wil koken in een school.', ocmw());
  expect((await open.ask(citizen, here)).body).toContain('Dit leest: OCMW Vlierbeke.');
  const read = await plan(coach);
  expect(read).toContain('In de woorden van Amina');
  expect(read).toContain('Ik wil koken in een school.');
  expect(await plan(mediator)).not.toContain('koken in een school');
});

test('are changed by the person, who keeps what stood there before, and closed to a reader again', async () => {
  const { at, versie } = await wordSaying('koken in een school');
  await write('Ik wil koken voor kinderen.', open.town.organisations.vdab.id, at, { versie });
  expect(await plan(mediator)).toContain('Ik wil koken voor kinderen.');
  const stale = await write('Iets anders', undefined, at, { versie });
  expect(stale.statusCode).toBe(409);
  expect(stale.body).toContain('Dit veranderde net.');
  expect(stale.body).toContain('Iets anders</textarea>');

  expect(await plan(coach)).not.toContain('koken voor');
  const history = (await open.ask(citizen, at)).body;
  expect(history).toContain('U liet OCMW Vlierbeke dit niet meer lezen.');
  expect(history).toContain('Ik wil koken in een school.');
});

test('are gone when the person takes them away, what stood there before too', async () => {
  const { at, versie } = await wordSaying('koken voor kinderen');
  expect((await open.ask(citizen, `${at}/weg`, { versie })).statusCode).toBe(303);
  expect(await plan(mediator)).not.toContain('koken voor');
  const left = await open.db.admin.many<{ text: string }>(
    `select body as text from own_words union all select earlier from own_word_changes`,
  );
  expect(left.filter(({ text }) => text?.includes('koken'))).toEqual([]);
  expect((await open.ask(citizen, here)).body).toContain('U haalde dit weg.');
  expect((await open.ask(citizen, `${at}/weg`, { versie })).statusCode).toBe(409);
});

test('close when the guidance ends in which they were told, and stay closed when another begins', async () => {
  await write('Ik wil dicht bij huis werken.', ocmw());
  expect(await plan(coach)).toContain('dicht bij huis');
  const { ref } = open.town.organisations.ocmwVlierbeke;
  await open.db.admin.many(
    'update involvements set valid_until = gate.today() - 1 where person_id = $1 and organisation = $2',
    [person, ref],
  );
  await open.db.admin.many(
    `insert into involvements (person_id, organisation, valid_from, ground) values ($1, $2, gate.today(), 'leefloon')`,
    [person, ref],
  );
  const again = await plan(coach);
  expect(again).toContain('Amina');
  expect(again).not.toContain('dicht bij huis');
  expect((await open.ask(citizen, here)).body).not.toContain('Dit leest: OCMW Vlierbeke.');
});

test('are written and read by nobody else: not by another person, not by who works here, not by an organisation that does not guide', async () => {
  const { at, versie } = await wordSaying('dicht bij huis');
  const other = await open.town.signInCitizen(await open.town.person({ givenName: 'Bilal' }));
  expect((await open.ask(other, at)).statusCode).toBe(404);
  expect((await open.ask(other, `${at}/weg`, { versie })).statusCode).toBe(404);
  expect((await open.ask(other, at, { soort: 'goal', tekst: 'x', versie })).statusCode).toBe(404);
  expect((await open.ask(coach, here)).statusCode).toBe(404);
  await write('Kreekdorp leest dit niet.', open.town.organisations.ocmwKreekdorp.id);
  const line = (await open.ask(citizen, here)).body
    .split('<li>')
    .find((one) => one.includes('Kreekdorp leest'));
  expect(line).toContain('Alleen u leest dit.');
});

test('keep what was typed where something is missing, and warn of what need not be written', async () => {
  const missing = await open.ask(citizen, here, { tekst: 'Zonder keuze' });
  expect(missing.statusCode).toBe(422);
  expect(missing.body).toContain('Kies waarover u schrijft.');
  expect(missing.body).toContain('Zonder keuze</textarea>');
  const debts = await write('Ik wil mijn schulden afbetalen.', ocmw());
  expect(debts.statusCode).toBe(422);
  expect(debts.body).toContain('Wie u dit laat lezen, leest het.');
  expect(debts.body).toMatch(new RegExp(`value="${ocmw()}" checked`));
});
