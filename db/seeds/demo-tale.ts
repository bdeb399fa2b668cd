/**
 * The stories of the nine personas: what the OCMW and VDAB each wrote down. Who the people are stands in demo-persona.ts.
 */
import { amina, benefitStops, shifted } from './demo-tale-end.ts';
import { childCare, moved, newcomer, notYet, refused } from './demo-tale-leefloon.ts';
import { outreach } from './demo-tale-outreach.ts';

export const tales = {
  amina,
  benefitStops,
  outreach,
  newcomer,
  notYet,
  childCare,
  moved,
  refused,
  shifted,
} as const;
