/** The addresses under which the parties write an agreement together; each part of the text has a room of its own. */
import type { FastifyInstance } from 'fastify';
import type { World } from '../../world.ts';
import { compareWeb } from './compare-draft.web.tsx';
import { entryWeb } from './entry.web.tsx';
import { followWeb } from './follow-draft.web.tsx';
import { headWeb } from './head-draft.web.tsx';
import { lineWeb } from './line-draft.web.tsx';
import { partyWeb } from './party.web.tsx';
import { sectionWeb } from './section-draft.web.tsx';
import { agreeWeb, submitWeb } from './submit-draft.web.tsx';

export function agreementDraftWeb(app: FastifyInstance, world: World): void {
  partyWeb(app, world);
  followWeb(app, world);
  headWeb(app, world);
  sectionWeb(app, world);
  entryWeb(app, world);
  lineWeb(app, world);
  agreeWeb(app, world);
  submitWeb(app, world);
  compareWeb(app, world);
}
