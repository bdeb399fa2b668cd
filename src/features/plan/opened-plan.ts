/** The plan of one person as it was opened for a viewer, and what the viewer may do with it. Pure. */
import type { OpenedParts } from '../../gate/parts.sql.ts';
import { say } from '../../kernel/language.ts';
import { type Doer, doers } from './plan.ts';
import type { ToldWord } from '../own-word/own-word.ts';
import type { MandatedRow } from '../representative/mandated.ts';
import type { PlanPart } from './plan.sql.ts';

/** The plan, and what the person told the viewer's organisation in their own words. */
export interface PlanParts {
  readonly plan: PlanPart;
  readonly own_words: readonly ToldWord[];
  readonly representatives: readonly MandatedRow[];
}

export type OpenedPlan = OpenedParts<PlanParts>;

/** What the pages of a plan need to show it. */
export interface PlanView {
  readonly opened: OpenedPlan;
  readonly reason: string | undefined;
  readonly csrf: string;
}

/** Tells whether the viewer guides the person now; PostgreSQL asks it again at every act. */
export function mayWrite({ door }: Pick<OpenedPlan, 'door'>): boolean {
  return door.kind === 'involved' && door.role === 'guidance';
}

/** What the person is called in a sentence. */
export function givenName({ parts }: OpenedPlan): string {
  return parts.head['identity.givenName'] ?? say`Deze persoon`;
}

/** Says who does an action, the person by name. */
export function doerName(opened: OpenedPlan, by: Doer): string {
  return by === 'person' ? (opened.parts.head['identity.givenName'] ?? doers.person) : doers[by];
}
