/** Who saw a dossier, for programs: the officer and the person get pages with a total, everyone else the same 404. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenApp, openApp } from '../../../tests/support/open-app.ts';
import { disclosureItem } from './disclosure.openapi.ts';

let open: OpenApp;
let person: string;
const path = () => `/api/v1/dossiers/${person}/disclosures`;
beforeAll(async () => {
  open = await openApp();
  person = await open.town.person();
  const coach = await open.town.signIn('coach.vlierbeke');
  for (let count = 0; count < 3; count += 1) await open.ask(coach, `/dossiers/${person}`);
});
afterAll(() => open.close());

describe('the disclosures of a dossier', () => {
  test('are for the officer, newest first, with a total and a next page', async () => {
    const officer = await open.town.signIn('dpo.vlierbeke');
    const first = (await open.ask(officer, `${path()}?pageSize=2`)).json();
    expect(first).toMatchObject({ total: 3, pageSize: 2, items: { length: 2 } });
    expect(first.items.map((item: unknown) => disclosureItem.safeParse(item).success)).toEqual([true, true]);
    expect(first.items[0]).toMatchObject({
      viewer: {
        organisation: { name: 'OCMW Vlierbeke' },
        function: 'trajectbegeleider',
        user: 'Lotte Wouters',
      },
      purpose: 'guidance',
      sources: [{ name: 'OCMW Vlierbeke' }],
    });
    expect(first.items[0].at >= first.items[1].at).toBe(true);
    const next = await open.ask(officer, first.next.replace('http://localhost:8080', ''));
    expect(next.json()).toMatchObject({ total: 4, items: { length: 1 } });
    expect(next.json().next).toBeUndefined();
  });

  test('are for the person, without the names of staff', async () => {
    const answer = await open.ask(await open.town.signInCitizen(person), path());
    expect(answer.json().items.length).toBe(answer.json().total);
    expect(answer.body).toContain('trajectbegeleider');
    expect(answer.body).not.toContain('Wouters');
  });

  test('are for nobody else, and tell nobody that the dossier exists', async () => {
    const other = await open.town.signInCitizen(await open.town.person());
    const tokens = [other];
    for (const user of ['coach.vlierbeke', 'dpo.vdab', 'dpo.streek', 'beheer.vlierbeke'] as const)
      tokens.push(await open.town.signIn(user));
    for (const token of tokens) {
      const refused = await open.ask(token, path());
      const unknown = await open.ask(token, `/api/v1/dossiers/${crypto.randomUUID()}/disclosures`);
      expect(refused.statusCode).toBe(404);
      expect(withoutInstance(refused.json())).toEqual(withoutInstance(unknown.json()));
      expect(refused.body.length).toBe(unknown.body.length);
    }
    expect((await open.ask(undefined, path())).statusCode).toBe(401);
  });

  test('refuse a parameter they do not know', async () => {
    const answer = await open.ask(await open.town.signIn('dpo.vlierbeke'), `${path()}?user=x`);
    expect(answer.statusCode).toBe(400);
    expect(answer.body).toContain('"name":"user"');
  });
});

function withoutInstance(problem: Record<string, unknown>) {
  return { ...problem, instance: undefined };
}
