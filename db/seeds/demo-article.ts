/** What editors of the demo announced: invented moments at which colleagues meet, counted from the day of seeding. All else comes with the program. */
import type { Queryable } from '../../src/adapters/database/pool.ts';
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts';

const events = [
  {
    slug: 'lerend-netwerk-oost-vlaanderen',
    title: 'Lerend netwerk Oost-Vlaanderen: het einde van artikel 60',
    summary: 'Coaches van OCMW en VDAB leggen drie situaties naast elkaar en oefenen een gesprek met drie.',
    body: 'Iedereen die mensen met een leefloon begeleidt, is welkom. Breng een situatie mee, **zonder naam**.\n\nLees vooraf [de gids over de warme overdracht](/gidsen/warme-overdracht-einde-artikel-60).',
    in: 11,
    from: '13:30',
    until: '16:30',
    place: 'Vlierbeke, Sociaal Huis',
  },
  {
    slug: 'lerend-netwerk-instroom',
    title: 'Lerend netwerk: de volgende golf voorbereiden',
    summary:
      'Hoeveel mensen komen er, wie vangt hen op, en wat staat al in een dossier? Met de raming voor uw gemeente.',
    body: 'Voor hoofden van de sociale dienst. Reken vooraf [de instroom van uw gemeente](/hulpmiddelen/instroom) uit.',
    in: 25,
    from: '09:30',
    until: '12:00',
    place: 'Online',
  },
  {
    slug: 'lerend-netwerk-nazorg',
    title: 'Lerend netwerk: nazorg die volhoudt',
    summary: 'Wat helpt om na de start van een job te blijven bellen.',
    body: 'Er kwamen 34 collega’s. Het verslag staat bij het overleg.',
    in: -20,
    from: '13:30',
    until: '16:00',
    place: 'Oosterham, bibliotheek',
  },
];

/** Announces them. */
export async function writeEvents(tx: Queryable, today: CivilDate): Promise<void> {
  const articles = events.map(({ in: days, from, until, place, ...words }) => ({
    ...words,
    kind: 'event',
    themes: [],
    audience: 'coaches en hoofden sociale dienst',
    sources: [],
    takesPlace: { on: addDays(today, days), from, until, place },
    author: 'redactie VVSG',
    reviewed: addDays(today, -30),
    nextReview: addDays(today, 60),
    published: addDays(today, -30),
  }));
  await tx.many('select gate.load_articles($1)', [JSON.stringify(articles)]);
}
