/** The addresses of the overview: the map, the calendar and the page of a municipality. All of it is public. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { showError, showPage } from '../../adapters/web/page.tsx';
import { say } from '../../kernel/language.ts';
import { pageNumber } from '../../ui/pagination.tsx';
import type { World } from '../../world.ts';
import { listRunning } from '../agreement-action/action.sql.ts';
import { findContacts } from '../contact-point/contact-point.sql.ts';
import { currentNis, municipality } from '../organisation/municipality.ts';
import { listPublished } from '../published-figure/published-figure.sql.ts';
import { listAgreementsOf, listContactsOf } from './agreement-overview.sql.ts';
import { CalendarPage } from './calendar.pages.tsx';
import { citedAbout } from './cited-agreement.ts';
import {
  calendarFrom,
  expiriesAfter,
  parseQuarter,
  QUARTERS_SHOWN,
  quarterAfter,
  quarterOf,
  quarterText,
} from './expiry-calendar.ts';
import { MapPage } from './map.pages.tsx';
import { MunicipalityPage } from './municipality.pages.tsx';
import { keepOverview } from './overview.ts';
import { choiceOf, MAP, type PlaceQuery, pickPlaces } from './place-list.ts';
import { peersOf } from './place-peers.tsx';
import { readPlace } from './place-public.sql.ts';
import { overviewOf } from './place-state.ts';
import { inventedPlaces, placeTiles } from './place-tile.ts';

const PAGE_SIZE = 25;

type MapRequest = FastifyRequest<{ Querystring: PlaceQuery & { pagina?: string } }>;
type CalendarRequest = FastifyRequest<{ Querystring: { van?: string } }>;
type PlaceRequest = FastifyRequest<{ Params: { nis: string } }>;

/** What every page of the overview draws from. */
interface Sight {
  readonly world: World;
  readonly demo: boolean;
  readonly overviewNow: ReturnType<typeof keepOverview>;
}

export function agreementOverviewWeb(app: FastifyInstance, world: World): void {
  const demo = world.config.mode === 'demo';
  const sight = { world, demo, overviewNow: keepOverview(demo) };
  app.get(MAP, (request: MapRequest, reply) => showMap(sight, request, reply));
  app.get('/overeenkomsten/kalender', (request: CalendarRequest, reply) =>
    showCalendar(sight, request, reply),
  );
  app.get('/gemeenten', (_request, reply) => reply.redirect(MAP, 302));
  app.get('/gemeenten/:nis', (request: PlaceRequest, reply) => showPlace(sight, request, reply));
}

async function showMap({ world, demo, overviewNow }: Sight, request: MapRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const overview = await overviewNow(world.database);
  const choice = choiceOf(request.query);
  const places = [...placeTiles.map(({ place }) => place), ...(demo ? inventedPlaces : [])];
  const all = places.flatMap((place) => {
    const found = overview.places.get(place.nis);
    return found === undefined ? [] : [{ place, overview: found }];
  });
  const picked = pickPlaces(all, choice);
  const pages = Math.ceil(picked.length / PAGE_SIZE);
  const page = Math.min(pageNumber(request.query.pagina), Math.max(pages, 1));
  const rows = picked.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const view = { overview, demo, choice, rows, total: picked.length, page, pages };
  const title = say`Overeenkomsten op de kaart`;
  // A page that repeats what someone typed is kept by nobody.
  return showPage(request, reply, {
    title,
    actor,
    open: choice.name === '',
    shared: {
      description: say`Welke gemeenten spraken met VDAB af hoe zij samen mensen naar werk begeleiden? Elke gemeente is één even grote tegel.`,
    },
    body: <MapPage {...view} />,
  });
}

async function showCalendar({ world, overviewNow }: Sight, request: CalendarRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const { agreements, today } = await overviewNow(world.database);
  const now = quarterOf(today);
  const first = parseQuarter(request.query.van) ?? now;
  const expiries = expiriesAfter(today, agreements);
  const quarters = calendarFrom(first, expiries);
  const after = quarterText(quarterAfter(first, QUARTERS_SHOWN));
  const earlier = quarterText(first) > quarterText(now);
  const later = expiries.some(({ day }) => quarterText(quarterOf(day)) >= after);
  const body = <CalendarPage {...{ first, quarters, earlier, later }} />;
  return showPage(request, reply, {
    title: say`Wat wanneer afloopt`,
    actor,
    open: true,
    shared: {
      description: say`Per kwartaal: welke overeenkomst eindigt, tot wanneer een partij kan opzeggen, en of de hernieuwing onderweg is.`,
    },
    body,
  });
}

async function showPlace({ world, demo, overviewNow }: Sight, request: PlaceRequest, reply: FastifyReply) {
  const actor = await request.whoami();
  const now = currentNis(request.params.nis);
  const place = now && municipality(now.nis);
  if (place === undefined || (place.demo && !demo)) return showError(request, reply, 404, actor);
  if (now?.mappedFrom !== undefined) return reply.redirect(`/gemeenten/${place.nis}`, 301);
  const { nis } = place;
  const today = world.clock.today();
  const [agreements, contacts, points, all, figures] = await Promise.all([
    listAgreementsOf(world.database, nis),
    listContactsOf(world.database, nis),
    findContacts(world.database, nis),
    overviewNow(world.database),
    listPublished(world.database, { level: 'municipality', place: nis }),
  ]);
  const ids = agreements.map(({ id }) => id);
  const [running, known] = await Promise.all([
    listRunning(world.database, ids),
    readPlace(world.database, nis, ids),
  ]);
  const more = { place: known, actions: running.items, contacts: points, today: running.today };
  const cited = citedAbout(nis);
  const overview = overviewOf({ nis, agreements, cited, complete: place.demo || !demo }, today);
  const peers = peersOf(place, all.places);
  const body = (
    <MunicipalityPage {...{ place, overview, agreements, cited, contacts, today, more, peers, figures }} />
  );
  return showPage(request, reply, {
    title: say`Gemeente ${place.name}`,
    actor,
    open: true,
    shared: { description: placeLead(place.name) },
    body,
  });
}

function placeLead(name: string): string {
  return say`Wat VDAB en ${name} samen afspraken, wie u kunt bellen en wat het overleg beslist.`;
}
