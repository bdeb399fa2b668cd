/** What the person may do to a warm hand-over on the own page. PostgreSQL decides whether the person may, and when. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { id } from '../../kernel/typed.ts';
import { said, words } from './handover.acts.ts';
import * as gate from './own-handover.sql.ts';

/** The person would rather not, or otherwise, and may say why. */
export const declineOwnHandover = act({
  name: 'handover.declineOwn',
  input: z.object({ id, words }),
  run: async (db, token, { id: handover, words: why }) =>
    said(await gate.declineOwnHandover(db, token, handover, why), handover),
});

/** The person lets it go on after all. */
export const resumeOwnHandover = act({
  name: 'handover.goOnOwn',
  input: z.object({ id }),
  run: async (db, token, { id: handover }) =>
    said(await gate.resumeOwnHandover(db, token, handover), handover),
});

/** The person confirms on the own page. */
export const confirmOwnHandover = act({
  name: 'handover.confirmOwn',
  input: z.object({ id }),
  run: async (db, token, { id: handover }) =>
    said(await gate.confirmOwnHandover(db, token, handover), handover),
});
