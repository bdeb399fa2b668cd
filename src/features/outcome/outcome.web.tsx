/** The addresses of the outcome: how guidance ends, and what comes after the start of work. */
import type { FastifyInstance } from 'fastify';
import type { World } from '../../world.ts';
import { aftercareWeb } from './aftercare.web.tsx';
import { outflowWeb } from './outflow.web.tsx';

export function outcomeWeb(app: FastifyInstance, world: World): void {
  outflowWeb(app, world);
  aftercareWeb(app, world);
}
