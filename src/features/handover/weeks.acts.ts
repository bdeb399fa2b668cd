/** How many weeks before an end an organisation wants to be told of it. */
import { z } from 'zod';
import { act } from '../../kernel/act.ts';
import { said } from './handover.acts.ts';
import * as gate from './handover.sql.ts';

const badWeeks = 'Kies een getal van 2 tot 26.';

/** How many weeks before an end the organisation wants to be told. */
export const setHandoverWeeks = act({
  name: 'handover.setWeeks',
  input: z.object({ weeks: z.coerce.number(badWeeks).int(badWeeks).min(2, badWeeks).max(26, badWeeks) }),
  run: async (db, token, { weeks }) => said(await gate.setWeeks(db, token, weeks)),
});
