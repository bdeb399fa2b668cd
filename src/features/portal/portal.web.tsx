/** The public front: what Werkwinkel is, three ways in, and what everybody may know about privacy, access and processing. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { showPage } from '../../adapters/web/page.tsx';
import { Hero } from '../../ui/hero.tsx';
import type { World } from '../../world.ts';
import { AccessibilityPage, DoorsPage, PrivacyPage, RegisterPage } from './portal.pages.tsx';
import { listProcessing } from './portal.sql.ts';

const robots = `User-agent: *
Allow: /$
Allow: /stromen
Allow: /overeenkomsten
Disallow: /
Sitemap: `;

const publicPaths = [
  '/',
  '/stromen',
  '/overeenkomsten',
  '/privacy',
  '/toegankelijkheid',
  '/verwerkingsregister',
];

export function portalWeb(app: FastifyInstance, world: World): void {
  const { publicUrl } = world.config;

  app.get('/', (request, reply) =>
    page(
      request,
      reply,
      'Samen naar werk dat blijft',
      <DoorsPage />,
      <Hero
        title="Samen naar werk dat blijft"
        lead="Voor iedereen bij OCMW, gemeente, VDAB en partners die mensen met een leefloon of een uitkering begeleidt naar duurzaam werk."
      />,
    ),
  );
  app.get('/privacy', (request, reply) => page(request, reply, 'Privacy', <PrivacyPage />));
  app.get('/toegankelijkheid', (request, reply) =>
    page(request, reply, 'Toegankelijkheid', <AccessibilityPage />),
  );
  app.get('/verwerkingsregister', async (request, reply) =>
    page(request, reply, 'Verwerkingsregister', <RegisterPage rows={await listProcessing(world.database)} />),
  );
  app.get('/robots.txt', (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(`${robots}${publicUrl}/sitemap.xml\n`),
  );
  app.get('/sitemap.xml', (_request, reply) =>
    reply.type('application/xml; charset=utf-8').send(sitemap(publicUrl)),
  );
}

// The frame of a public page still shows who is signed in, so that nobody loses the way back to work.
async function page(request: FastifyRequest, reply: FastifyReply, title: string, body: VNode, hero?: VNode) {
  const actor = request.token === undefined ? undefined : await request.whoami();
  return showPage(request, reply, { title, actor, body, hero });
}

function sitemap(publicUrl: string): string {
  const places = publicPaths.map((path) => `  <url><loc>${publicUrl}${path}</loc></url>`).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places}\n</urlset>\n`;
}
