/** Every public page with the day on which it last changed, where that is known; and what may be indexed. Pure. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { instruments } from '../../rules/catalogue.ts';
import { changesOf } from '../../rules/version.ts';
import type { PlacedAgreement } from '../agreement-overview/placed-agreement.ts';
import { type ArticleCard, addressOf, articleKindCodes, roomOf } from '../article/article.ts';
import { municipalities } from '../organisation/municipality.ts';
import { toolDocuments } from '../search/search-kind.ts';
import { xmlText } from './xml-text.ts';

export interface SitePlace {
  readonly path: string;
  readonly changedOn?: string | undefined;
}

const rooms = [
  '/instrumenten',
  '/hulpmiddelen',
  '/betwiste-punten',
  '/stromen',
  '/stromen/matrix',
  '/contactpunten',
  '/overeenkomsten',
  '/overeenkomsten/kaart',
  '/overeenkomsten/kalender',
  '/cijfers',
  '/open-data',
  '/privacy',
  '/toegankelijkheid',
  '/verwerkingsregister',
  '/log',
  ...articleKindCodes.map(roomOf),
];

/** What a page is drawn with, and what follows the site. */
const files = ['/werkwinkel.', '/eilanden/', '/beelden/', '/favicon.svg', '/nieuws.atom', '/gewijzigd.atom'];

/** Tells whether everyone reads what stands at an address of the program. */
export function isOpenRoute(route: string): boolean {
  const open = [...rooms, '/zoeken', '/aanmelden'];
  return route === '/' || open.includes(route) || openOnes.test(route);
}

/** One of what a public list shows. */
const openOnes = new RegExp(
  `^/(instrumenten|betwiste-punten|stromen|overeenkomsten|${articleKindCodes.map((kind) => roomOf(kind).slice(1)).join('|')})/:[^/]+$|^/(hulpmiddelen|gemeenten)/`,
);

export interface SiteContent {
  readonly articles: readonly ArticleCard[];
  readonly agreements: readonly Pick<PlacedAgreement, 'id'>[];
  readonly today: CivilDate;
  /** The invented municipalities are there too. */
  readonly demo: boolean;
}

/** Lists all public pages. */
export function sitePlaces({ articles, agreements, today, demo }: SiteContent): readonly SitePlace[] {
  return [
    { path: '/' },
    ...rooms.map((path) => ({ path })),
    ...articles.map((one) => ({ path: addressOf(one), changedOn: one.publishedOn })),
    ...instruments.map((one) => {
      const changed = changesOf(one).findLast((day) => day <= today) ?? one.reviewedOn;
      const changedOn = changed > one.reviewedOn ? changed : one.reviewedOn;
      return { path: `/instrumenten/${one.slug}`, changedOn };
    }),
    ...toolDocuments().map(({ href }) => ({ path: href })),
    ...municipalities.filter((one) => demo || !one.demo).map(({ nis }) => ({ path: `/gemeenten/${nis}` })),
    ...agreements.map(({ id }) => ({ path: `/overeenkomsten/${id}` })),
  ];
}

/** Writes the map of the site (sitemaps.org). */
export function sitemapOf(publicUrl: string, places: readonly SitePlace[]): string {
  const written = places.map(({ path, changedOn }) => {
    const changed = changedOn === undefined ? '' : `<lastmod>${changedOn}</lastmod>`;
    return `  <url><loc>${xmlText(`${publicUrl}${path}`)}</loc>${changed}</url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${written.join('\n')}\n</urlset>\n`;
}

/** Says what may be indexed: the public pages, and nothing of what people work in. */
export function robotsText(publicUrl: string): string {
  const allowed = ['/$', ...rooms, '/gemeenten', ...files].map((path) => `Allow: ${path}`);
  return `User-agent: *\n${allowed.join('\n')}\nDisallow: /\nSitemap: ${publicUrl}/sitemap.xml\n`;
}
