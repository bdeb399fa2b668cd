/**
 * A flow: who gives which facts about whom to whom, for what, and on which law. Its words, its states, and who may do what
 * with it; PostgreSQL decides the same again, and alone decides what passes.
 */
import type { ActorRow } from '../../gate/opened.ts';
import type { Purpose } from '../../gate/purpose.ts';
import { type CivilDate, formatDate } from '../../kernel/civil-date.ts';
import { dutch, say } from '../../kernel/language.ts';
import type { Tone } from '../../ui/tag.tsx';
import { everyOf } from '../organisation/organisation-kind.ts';

export const flowStatuses = dutch(
  {
    draft: {
      label: 'ontwerp',
      tone: 'plain',
      meaning: 'Alleen de afzender ziet dit ontwerp. Er wordt niets gedeeld.',
    },
    conditional: {
      label: 'voorwaardelijk',
      tone: 'wait',
      meaning: 'Er is nog niet aan alle voorwaarden voldaan. Er wordt niets gedeeld.',
    },
    inForce: {
      label: 'van kracht',
      tone: 'ok',
      meaning: 'De gegevens mogen gedeeld worden, binnen wat hier staat.',
    },
    suspended: {
      label: 'geschorst',
      tone: 'late',
      meaning: 'De afzender heeft deze stroom stopgezet. Er wordt nu niets gedeeld.',
    },
    ended: {
      label: 'beëindigd',
      tone: 'plain',
      meaning: 'Deze stroom is voorbij. Er wordt niets meer gedeeld.',
    },
  },
  'meaning',
  'label',
) satisfies Record<string, { label: string; tone: Tone; meaning: string }>;

export type FlowStatus = keyof typeof flowStatuses;

export const flowStatusCodes = Object.keys(flowStatuses) as readonly FlowStatus[];

/** Tells whether a text is a state that a flow can be in. */
export function isFlowStatus(text: string | undefined): text is FlowStatus {
  return text !== undefined && Object.hasOwn(flowStatuses, text);
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What two people agree on; `status` is what the flow becomes with these words. */
export interface Wording {
  readonly title: string;
  readonly receiver: Named | null;
  readonly receiverKind: string | null;
  readonly purpose: Purpose;
  readonly population: string;
  readonly mask: number;
  readonly act: string;
  readonly article: string | null;
  readonly gdprTerm: string;
  readonly authorisation: string | null;
  readonly needsAgreement: boolean;
  readonly conditions: string | null;
  readonly retention: string;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly status: 'conditional' | 'inForce' | 'ended';
}

export interface Flow extends Omit<Wording, 'status'> {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly status: FlowStatus;
  readonly sender: Named & { readonly kind: string };
  /** The kind of the named receiver, or of all receivers. */
  readonly toKind: string;
  /** In force, but only from a later day on. */
  readonly notYet: boolean;
  /** A draft waits for confirmation; only the sender's editors ever see this. */
  readonly hasDraft: boolean;
  /** How many receivers confirmed. */
  readonly confirmations: number;
}

/** Names who receives: one organisation, or all of a kind. */
export function receiverName(wording: Pick<Wording, 'receiver' | 'receiverKind'>): string {
  return wording.receiver?.name ?? everyOf(wording.receiverKind);
}

/** Names a flow as people refer to it. */
export function flowName(flow: Pick<Flow, 'number' | 'title'>): string {
  return say`Stroom ${flow.number}. ${flow.title}`;
}

/** Says from when to when a flow holds. */
export function periodText({ from, until }: Pick<Wording, 'from' | 'until'>): string {
  return until === null
    ? say`vanaf ${formatDate(from)}`
    : say`van ${formatDate(from)} tot en met ${formatDate(until)}`;
}

/** What this actor may do with a flow; a page shows only these. */
export interface FlowRights {
  readonly draft: boolean;
  readonly confirm: boolean;
  readonly suspend: boolean;
  readonly lift: boolean;
  readonly receive: boolean;
}

const none: FlowRights = { draft: false, confirm: false, suspend: false, lift: false, receive: false };

/** Tells what an actor may do: the sender's legal editor drafts, its DPO confirms, a receiver's DPO receives. */
export function flowRights(
  actor: ActorRow | undefined,
  flow: Flow,
  confirmedBy: readonly Named[],
): FlowRights {
  if (actor === undefined || !actor.purposes.includes('flowRegister') || flow.status === 'ended') return none;
  const own = actor.organisation_id === flow.sender.id;
  const officer = actor.role === 'dpo';
  return {
    draft: own && actor.role === 'jurist',
    confirm: own && officer && flow.hasDraft,
    suspend: own && officer && (flow.status === 'inForce' || flow.status === 'conditional'),
    lift: own && officer && flow.status === 'suspended',
    receive:
      !own &&
      officer &&
      flow.status !== 'draft' &&
      mayReceive(actor, flow) &&
      !confirmedBy.some(({ id }) => id === actor.organisation_id),
  };
}

function mayReceive(actor: ActorRow, flow: Flow): boolean {
  return flow.receiver === null
    ? flow.receiverKind === actor.organisation_kind
    : flow.receiver.id === actor.organisation_id;
}

/** Tells whether an actor drafts flows for the own organisation. */
export function mayDraft(actor: ActorRow | undefined): boolean {
  return actor !== undefined && actor.role === 'jurist' && actor.purposes.includes('flowRegister');
}
