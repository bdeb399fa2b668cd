/** Every address at which a reader finds a page, as they were registered; so that a page about all pages forgets none. */
import type { FastifyInstance } from 'fastify';
import { isApi } from './api.ts';

declare module 'fastify' {
  interface FastifyInstance {
    pageRoutes: string[];
  }
}

/** What answers with a file, a calendar or a way on, and shows no page. */
const noPage = [
  /\.\w+$/,
  /^\/(log|taal|demo|oidc|open-data)\//,
  /^\/(eilanden|beelden|werkwinkel)/,
  /^\/(gemeenten|aanmelden\/start)$/,
  /\/(bestand|download|kalender\.ics|xml|pdf|word|markdown)$/,
  /\/(:besluit|verslag)\/tekst$/,
  /\/(documenten\/:document|bijlagen\/:bijlage)$/,
  /:(secret|geheim|bestand)$/,
  /^\*$/,
];

/** Keeps the addresses; register it before any route. */
export function keepPageRoutes(app: FastifyInstance): void {
  const routes: string[] = [];
  app.decorate('pageRoutes', routes);
  app.addHook('onRoute', ({ method, url }) => {
    if ([method].flat().includes('GET') && !isApi(url) && !noPage.some((kind) => kind.test(url)))
      routes.push(url);
  });
}
