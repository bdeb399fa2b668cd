/**
 * Whose turn it is with a referral: one rule and one choice of words for the list, for the page of one and for Vandaag. Pure.
 * Where a receiver has an account both sides go on with what was not answered, as long as an answer can still come.
 */
import { say } from '../../kernel/language.ts';
import { day } from './referral-day.ts';
import type { LinkState, ReferralPhase, ReferralRow, ReferralStatus } from './referral.ts';

/** Whose turn: the reader's own, at the receiver the team's or a colleague's, the other organisation's, of a link, or nobody's. */
export type Turn = 'reader' | 'team' | 'colleague' | 'other' | 'link' | 'nobody';

/** What decides whose turn it is. */
export interface TurnFacts {
  readonly status: ReferralStatus;
  readonly incoming: boolean;
  /** The receiver can do nothing with it any more. */
  readonly closed: boolean;
  /** Who of the receiver took it up, seen by its reader; a sender reads here the same as the receiver's team. */
  readonly holder: 'reader' | 'team' | 'colleague';
  /** Nobody of the receiver has an account; told to the sender only. */
  readonly withoutAccount?: boolean;
  /** A one-time link waits for the answer. */
  readonly linkWaits?: boolean;
}

const sides: Readonly<Partial<Record<ReferralStatus, 'from' | 'to'>>> = {
  sent: 'to',
  received: 'to',
  unanswered: 'from',
  accepted: 'to',
  refused: 'from',
  started: 'to',
  notStarted: 'from',
};

/** Decides whose turn it is. */
export function turnIn(facts: TurnFacts): Turn {
  const { status, incoming, closed } = facts;
  const side = status === 'unanswered' && incoming && !closed ? 'to' : sides[status];
  if (side === undefined) return 'nobody';
  if (incoming) return side === 'from' ? 'other' : closed ? 'nobody' : facts.holder;
  if (side === 'from') return 'reader';
  // Whoever has no account reads here nothing: the sender asks it, and writes down what it hears.
  if (facts.withoutAccount === true) return facts.linkWaits === true ? 'link' : 'reader';
  return 'other';
}

/** Tells who holds what the receiver has to do: nobody took it up, the reader did, or a colleague. */
export function holderOf(user: string | null | undefined, reader: string): TurnFacts['holder'] {
  if (user === null || user === undefined) return 'team';
  return user === reader ? 'reader' : 'colleague';
}

/** Says in a line whose turn it is with one of the list; empty when it is over. */
export function turnLine(
  row: Pick<ReferralRow, 'status' | 'from' | 'to' | 'link' | 'owner'> & { readonly phase: ReferralPhase },
  incoming: boolean,
  reader: string,
): string {
  const turn = turnOf(row, row.phase, incoming, reader);
  if (turn === 'link') return say`Link verstuurd op ${day(row.link?.given?.slice(0, 10))}`;
  return turnWords(turn, incoming ? row.from.name : row.to.name);
}

/** Decides whose turn it is with a referral that stands open to its reader in some phase. */
export function turnOf(
  row: Pick<ReferralRow, 'status' | 'link' | 'owner'>,
  phase: ReferralPhase,
  incoming: boolean,
  reader: string,
): Turn {
  const { status, link, owner } = row;
  return turnIn({
    status,
    incoming,
    closed: incoming && (phase === 'past' || (status === 'unanswered' && phase === 'known')),
    holder: holderOf(owner?.id, reader),
    withoutAccount: link !== undefined,
    linkWaits: waits(link) && (status === 'sent' || status === 'received'),
  });
}

function waits(link: LinkState | undefined): boolean {
  return link?.given !== undefined && link.open;
}

/** Says whose turn it is, as a list does; empty where a link waits or nobody has to move. */
export function turnWords(turn: Turn, other: string): string {
  if (turn === 'reader') return say`Aan zet: u`;
  if (turn === 'team') return say`Aan zet: uw team`;
  if (turn === 'colleague') return say`Aan zet: een collega`;
  return turn === 'other' ? say`Aan zet: ${other}` : '';
}

/** Says whose turn it is as a sentence of its own; empty where a link waits or nobody has to move. */
export function turnSentence(turn: Turn, other: string): string {
  if (turn === 'reader') return say`U bent aan zet.`;
  if (turn === 'team') return say`Uw team is aan zet.`;
  if (turn === 'colleague') return say`Een collega is aan zet.`;
  return turn === 'other' ? say`${other} is aan zet.` : '';
}

/** Names whose turn it is; empty where a link waits or nobody has to move. */
export function turnName(turn: Turn, other: string): string {
  if (turn === 'reader') return say`u`;
  if (turn === 'team') return say`uw team`;
  if (turn === 'colleague') return say`een collega`;
  return turn === 'other' ? other : '';
}
