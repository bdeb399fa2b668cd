/** The own figures as a file and for other programs: the cells of the page, withheld where they are withheld there. */
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { apiCaller } from '../../../tests/support/ask-api.ts';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { readTable } from '../../adapters/table/table-reader.ts';
import { followFigures } from './figure.sql.ts';

let open: OpenApp;
let head: string;

beforeAll(async () => {
  open = await openApp();
  const { town, db } = open;
  for (let more = 0; more < 12; more += 1)
    await town.referral(await town.person(), { status: 'accepted', decidedOn: town.day(0) });
  const closed = await town.person();
  const late = await town.referral(closed, { answerBy: town.day(-5) });
  await db.admin.many(`update referrals set sent_at = sent_at - interval '20 days' where id = $1`, [late]);
  await db.admin.many('update involvements set valid_until = gate.today() - 1 where person_id = $1', [
    closed,
  ]);
  await followFigures(db.jobs, 1000);
  head = await town.signIn('hoofd.vlierbeke');
});
afterAll(() => open.close());

const name = 'Verwijzingen met een antwoord op tijd';

async function lines(): Promise<string[]> {
  const file = await open.ask(head, '/cijfers/eigen.csv');
  return file.body.split('\r\n');
}

it('tells in a file what the page tells, and withholds what the page withholds', async () => {
  const page = await open.ask(head, '/cijfers/eigen/verwijzingen-met-antwoord');
  expect(page.body).toContain('12 op tijd');
  const told = (await lines()).filter((line) => line.startsWith(`${name};de laatste vier kwartalen`));
  expect(told).toEqual([
    expect.stringMatching(/;aandeel \(%\);;;minder dan 10/),
    expect.stringMatching(/;op tijd;aantal;12;;;versie 1;/),
    expect.stringMatching(/;zonder antwoord;aantal;;;minder dan 10/),
  ]);
});

it('has the definitions on a sheet of their own, and numbers as numbers', async () => {
  const workbook = await open.ask(head, '/cijfers/eigen.xlsx');
  expect(workbook.headers['content-disposition']).toContain('eigen-cijfers.xlsx');
  const cells: string[] = [];
  for await (const event of readTable(Readable.from([workbook.rawPayload])))
    if (event.kind === 'row') cells.push(...event.cells);
  expect(cells).toContain(name);
});

it('gives the curve of its page month by month, with the page’s parts, and on a sheet of the workbook', async () => {
  const page = await open.ask(head, '/cijfers/eigen/tijd-tot-werk');
  const [onTheWay, margin] = cellsOf(page.body, '3 maanden');
  const file = await open.ask(head, '/cijfers/eigen/tijd-tot-werk.csv');
  expect(file.headers['content-disposition']).toContain('tijd-tot-werk.csv');
  const [headings = '', ...rows] = file.body.split('\r\n').map((line) => line.split(';'));
  const third = rows.find(([months]) => months === '3');
  const told = (heading: string) => third?.[headings.indexOf(heading)];
  expect(`${told('onderweg (%)')} %`).toBe(onTheWay);
  expect(`${told('Marge van 95 %: van (%)')} tot ${told('Marge van 95 %: tot (%)')} %`).toBe(margin);
  for (const book of ['/cijfers/eigen.xlsx', '/cijfers/eigen/tijd-tot-werk.xlsx'])
    expect((await open.ask(head, book)).rawPayload.length, book).toBeGreaterThan(3000);
});

function cellsOf(html: string, row: string): string[] {
  const line = html.slice(html.indexOf(`>${row}</th>`)).split('</tr>')[0] ?? '';
  return [...line.matchAll(/<td[^>]*><div>([^<]*)<\/div>/g)].map(([, cell = '']) => cell);
}

it('gives other programs the same cells with the counting rule, and nobody else', async () => {
  const answer = await (await apiCaller(open, 'hoofd.vlierbeke')).get('/api/v1/ownIndicators');
  const body = answer.json<Asked>();
  const one = body.items.find(({ code }) => code === 'referralAnswered');
  expect(one?.countingRule).toContain('Ook een weigering is een antwoord');
  expect(one?.figures).toContainEqual({ period: 'lastYear', measure: 'count', outcome: 'inTime', value: 12 });
  expect(one?.figures).toContainEqual({
    period: 'lastYear',
    measure: 'count',
    outcome: 'unanswered',
    withheld: { reason: 'fewPeople' },
  });
  // A partner is told by its name: the number of its row says nothing, and is of this database alone.
  const loop = body.items.find(({ code }) => code === 'referralLoop');
  expect(loop?.figures).toContainEqual({
    period: 'lastYear',
    measure: 'count',
    kind: 'Maatwerkbedrijf De Schakel',
    outcome: 'open',
    value: 12,
  });
  const cells = body.items.reduce((sum, { figures }) => sum + figures.length, 0);
  expect((await lines()).filter((line) => line !== '')).toHaveLength(cells + 1);
  const coach = await apiCaller(open, 'coach.vlierbeke');
  expect((await coach.get('/api/v1/ownIndicators')).statusCode).toBe(404);
  for (const file of ['eigen.csv', 'eigen.xlsx', 'eigen/tijd-tot-werk.csv', 'eigen/tijd-tot-werk.xlsx'])
    expect((await open.ask(await open.town.signIn('coach.vlierbeke'), `/cijfers/${file}`)).statusCode).toBe(
      404,
    );
});

interface Asked {
  readonly items: readonly {
    readonly code: string;
    readonly countingRule: string;
    readonly figures: readonly unknown[];
  }[];
}
