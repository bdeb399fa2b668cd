/** The public front: what Werkwinkel is, three ways in, and what everybody may know about privacy, access and processing. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import type { Postbox } from '../../adapters/mail/postbox.ts';
import { startPage } from '../../adapters/web/navigation.ts';
import { showPage } from '../../adapters/web/page.tsx';
import type { ActorRow } from '../../gate/opened.ts';
import { say } from '../../kernel/language.ts';
import { Acts, ButtonLink } from '../../ui/button.tsx';
import { Hero } from '../../ui/hero.tsx';
import { favicon } from '../../ui/roof-mark.tsx';
import type { World } from '../../world.ts';
import { readAgreements } from '../agreement-overview/agreement-overview.sql.ts';
import { listArticles } from '../article/article.sql.ts';
import { aboutSite } from '../open-data/schema-org.ts';
import { SearchBox } from '../search/search-box.tsx';
import { AccessibilityPage, accessibilityLead } from './accessibility.pages.tsx';
import { FrontPage } from './front.pages.tsx';
import { FrontPicture } from './front-picture.tsx';
import { readOpenState } from './open-state.sql.ts';
import { listProcessing } from './portal.sql.ts';
import { PrivacyPage, privacyLead } from './privacy.pages.tsx';
import { publicFigures } from './public-figures.ts';
import { RegisterPage, registerLead } from './register.pages.tsx';
import { isOpenRoute } from './sitemap.ts';
import { readTestedPages, type TestedRoute, testedRoutes } from './tested-page.ts';

export function portalWeb(app: FastifyInstance, world: World, postbox: Postbox): void {
  app.get('/', { config: { kept: true } }, (request, reply) => showFront(world, request, reply));
  app.get('/privacy', (request, reply) => showPrivacy(world, postbox, request, reply));
  accessibilityWeb(app, world);
  app.get('/verwerkingsregister', async (request, reply) => {
    const rows = await listProcessing(world.database);
    return page(request, reply, say`Verwerkingsregister`, registerLead(), () => (
      <RegisterPage rows={rows} mails={postbox.works} />
    ));
  });
}

async function showFront(world: World, request: FastifyRequest, reply: FastifyReply) {
  const [actor, articles, { agreements }, { controllers }] = await Promise.all([
    request.whoami(),
    listArticles(world.database),
    readAgreements(world.database),
    readOpenState(world.database),
  ]);
  const today = world.clock.today();
  const figures = publicFigures(agreements ?? [], articles, controllers, today);
  const body = <FrontPage signedIn={actor !== undefined} {...{ articles, today, figures }} />;
  return showPage(request, reply, {
    title: say`Samen naar werk dat blijft`,
    actor,
    body,
    hero: <FrontHero signedIn={actor !== undefined} />,
    open: true,
    shared: {
      description: say`Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk.`,
      forms: feeds(),
      about: aboutSite(world.config.publicUrl, favicon.path),
    },
  });
}

function FrontHero({ signedIn }: { signedIn: boolean }) {
  return (
    <Hero
      title={say`Samen naar werk dat blijft`}
      lead={say`Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk.`}
      picture={<FrontPicture />}
    >
      <SearchBox />
      {signedIn && (
        <Acts>
          <ButtonLink href={startPage}>{say`Naar uw beginpagina`}</ButtonLink>
        </Acts>
      )}
    </Hero>
  );
}

async function showPrivacy(world: World, postbox: Postbox, request: FastifyRequest, reply: FastifyReply) {
  const { operator, witness } = world.config;
  const state = await readOpenState(world.database);
  const known = {
    operator,
    state,
    witnessed: witness !== undefined && witness !== 'none',
    mails: postbox.works,
  };
  return page(request, reply, say`Privacy`, privacyLead(), (actor) => (
    <PrivacyPage actor={actor} {...known} />
  ));
}

function accessibilityWeb(app: FastifyInstance, world: World): void {
  const tests = readTestedPages();
  // Put together at the first reading, when every address is known, and the same ever after.
  let tested: readonly TestedRoute[] | undefined;
  app.get('/toegankelijkheid', (request, reply) => {
    const routes = (tested ??= testedRoutes(app.pageRoutes, tests?.pages ?? []));
    const view = {
      operator: world.config.operator,
      with: tests?.with,
      open: routes.filter(({ route }) => isOpenRoute(route)),
      behind: routes.filter(({ route }) => !isOpenRoute(route)),
    };
    return page(request, reply, say`Toegankelijkheid`, accessibilityLead(), () => (
      <AccessibilityPage {...view} />
    ));
  });
}

// The frame of a public page still shows who is signed in, so that nobody loses the way back to work.
async function page(
  request: FastifyRequest,
  reply: FastifyReply,
  title: string,
  description: string,
  bodyFor: (actor: ActorRow | undefined) => VNode,
) {
  const actor = await request.whoami();
  return showPage(request, reply, {
    title,
    actor,
    body: bodyFor(actor),
    open: true,
    shared: { description },
  });
}

function feeds() {
  const type = 'application/atom+xml';
  return [
    { href: '/nieuws.atom', type, title: say`Nieuws` },
    { href: '/gewijzigd.atom', type, title: say`Gewijzigde pagina’s` },
  ];
}
