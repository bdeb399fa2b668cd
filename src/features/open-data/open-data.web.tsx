/** The addresses of open data: the page on what there is, the catalogue of it, and each set in each form. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendNotAcceptable } from '../../adapters/web/open-answer.ts';
import { showPage } from '../../adapters/web/page.tsx';
import { wishedType } from '../../adapters/web/wished-type.ts';
import { say } from '../../kernel/language.ts';
import type { World } from '../../world.ts';
import { contactThings } from './contact-data.ts';
import { sendData } from './data-answer.web.ts';
import {
  catalogueThings,
  type DataType,
  type DatasetCode,
  dataTypeCodes,
  dataTypes,
  datasetCodes,
  datasetPath,
} from './dataset.ts';
import type { Thing } from './linked-data.ts';
import { OpenDataPage } from './open-data.pages.tsx';
import { listPublishedContacts } from './open-data.sql.ts';
import { instrumentThings, toolThings } from './service-data.ts';

const HOME = '/open-data';
const pageTypes = ['text/html', ...dataTypeCodes] as const;

export function openDataWeb(app: FastifyInstance, world: World): void {
  const { publicUrl } = world.config;
  const publisher = world.config.operator?.name;
  const catalogue = () => catalogueThings(publicUrl, publisher);

  app.get(HOME, { config: { kept: true, offers: pageTypes } }, async (request, reply) => {
    const type = wishedType(request.headers.accept, pageTypes);
    if (type === undefined) return sendNotAcceptable(reply, pageTypes);
    if (type !== 'text/html') return sendData(reply, catalogue(), type);
    return show(world, request, reply);
  });
  for (const type of dataTypeCodes)
    app.get(`${HOME}.${dataTypes[type].ending}`, { config: { kept: true } }, (_request, reply) =>
      sendData(reply, catalogue(), type),
    );
  for (const name of datasetCodes) serveSet(app, world, name);
}

function serveSet(app: FastifyInstance, world: World, name: DatasetCode): void {
  const path = datasetPath(name);
  const send = async (reply: FastifyReply, type: DataType) =>
    sendData(reply, await thingsOf(world, name), type);
  app.get(path, { config: { kept: true, offers: dataTypeCodes } }, (request, reply) => {
    const type = wishedType(request.headers.accept, dataTypeCodes);
    return type === undefined ? sendNotAcceptable(reply, dataTypeCodes) : send(reply, type);
  });
  for (const type of dataTypeCodes)
    app.get(`${path}.${dataTypes[type].ending}`, { config: { kept: true } }, (_request, reply) =>
      send(reply, type),
    );
}

async function thingsOf({ config, clock, database }: World, name: DatasetCode): Promise<readonly Thing[]> {
  const { publicUrl } = config;
  if (name === 'instrumenten') return instrumentThings(publicUrl, clock.today());
  if (name === 'diensten') return toolThings(publicUrl, config.operator?.name);
  return contactThings(publicUrl, await listPublishedContacts(database));
}

async function show(world: World, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const actor = await request.whoami();
  const body = <OpenDataPage publisher={world.config.operator?.name} />;
  return showPage(request, reply, {
    title: say`Open data`,
    actor,
    open: true,
    shared: {
      description: say`Wat iedereen mag weten over instrumenten, hulpmiddelen, contactpunten en cijfers, ook voor programma’s.`,
      forms: dataTypeCodes.map((type) => ({
        href: `${HOME}.${dataTypes[type].ending}`,
        type,
        title: dataTypes[type].name,
      })),
    },
    body,
  });
}
