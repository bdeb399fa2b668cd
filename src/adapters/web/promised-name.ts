/**
 * Addresses and forms are Dutch, but one name was promised to the outside before: the reason of the role *all persons* as
 * `reason`. It is read as `reden`, wherever a page asks for that.
 */
import type { FastifyInstance } from 'fastify';
import { isApi } from './api.ts';

/** Lets every page take `reason` for `reden`, in the address and in a form. The interface has its own names. */
export function keepPromisedNames(app: FastifyInstance): void {
  app.addHook('preValidation', async (request) => {
    if (isApi(request.url)) return;
    for (const given of [request.query, request.body]) alsoAsReden(given);
  });
}

function alsoAsReden(given: unknown): void {
  if (typeof given !== 'object' || given === null || 'reden' in given || !('reason' in given)) return;
  Object.assign(given, { reden: given.reason });
}
