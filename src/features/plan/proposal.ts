/** Proposals in words: what can be proposed about what, how far it is, and what it would change. Pure. */
import type { PartRow } from '../../gate/parts.sql.ts';
import { type CivilDate, dayInWords } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import { ended } from '../../kernel/sentence.ts';
import { type ActionRow, type Doer, doers, type EndReason, endReasons, isRunning } from './plan.ts';

export const proposalKinds = dutch({
  extend: 'langer laten lopen',
  changeStart: 'op een andere dag beginnen',
  changeIntensity: 'meer of minder doen',
  stop: 'stoppen',
  newAction: 'een nieuwe actie',
  endReason: 'een andere reden voor het einde',
});
export type ProposalKind = keyof typeof proposalKinds;

export const proposalKindCodes = Object.keys(proposalKinds) as readonly ProposalKind[];

export const proposalStates = dutch(
  {
    waiting: { word: 'wacht op antwoord', tone: 'wait' },
    approved: { word: 'goedgekeurd', tone: 'ok' },
    rejected: { word: 'afgewezen', tone: 'plain' },
    replaced: { word: 'vervangen door een nieuw voorstel', tone: 'plain' },
    withdrawn: { word: 'ingetrokken', tone: 'plain' },
  },
  'word',
);
export type ProposalState = keyof typeof proposalStates;

/** What is wanted; which parts it has follows from the kind. */
export interface ProposalDetail {
  readonly due?: CivilDate;
  readonly start?: CivilDate;
  readonly intensity?: string;
  readonly endReason?: EndReason;
  readonly text?: string;
  readonly by?: Doer;
}

export interface ProposalRow extends PartRow {
  readonly to: number;
  readonly kind: ProposalKind;
  /** Null: about the plan as a whole. */
  readonly action: string | null;
  readonly detail: ProposalDetail;
  readonly why: string;
  readonly state: ProposalState;
  readonly by: string | null;
  readonly decidedOn: CivilDate | null;
  /** Only where the owner may share its plan with the viewer. */
  readonly decidedWhy: string | null;
}

/** What can be proposed about an action, or about the plan as a whole. */
export function kindsFor(action: Pick<ActionRow, 'state'> | undefined): readonly ProposalKind[] {
  if (action === undefined) return ['newAction', 'extend', 'stop'];
  return isRunning(action) ? ['extend', 'changeStart', 'changeIntensity', 'stop'] : ['endReason'];
}

/** Says in a sentence what a proposal would change. */
export function wantedWords({
  kind,
  detail,
  action,
}: Pick<ProposalRow, 'kind' | 'detail' | 'action'>): string {
  const whole = action === null;
  switch (kind) {
    case 'extend':
      return whole
        ? say`Alle acties die vroeger eindigen, lopen dan tot ${day(detail.due)}.`
        : say`De actie loopt dan tot ${day(detail.due)}.`;
    case 'changeStart':
      return say`De actie begint dan op ${day(detail.start)}.`;
    case 'changeIntensity':
      return say`Het wordt dan: ${detail.intensity ?? ''}.`;
    case 'stop':
      return whole
        ? say`Alle lopende acties stoppen dan. Reden: ${reasonOf(detail)}.`
        : say`De actie stopt dan. Reden: ${reasonOf(detail)}.`;
    case 'endReason':
      return say`De reden van het einde wordt dan: ${reasonOf(detail)}.`;
    case 'newAction':
      return say`Nieuw in het plan: ${ended(detail.text ?? '')} Wie: ${detail.by === undefined ? '' : doers[detail.by]}. Tegen ${day(detail.due)}.`;
  }
}

function day(date: string | undefined): string {
  return date === undefined ? say`een andere dag` : dayInWords(date);
}

function reasonOf({ endReason }: ProposalDetail): string {
  return endReason === undefined ? say`niet gezegd` : endReasons[endReason];
}
