/** Every statement about one-time links. Giving one and answering by one go through the gate; opening one is for the role that makes sessions. */
import type { Queryable } from '../../adapters/database/pool.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { InterfaceLanguage } from '../../kernel/language.ts';
import type { OpenedReferral, ReferralAnswer } from './referral.sql.ts';

/** Gives the receiver a link whose secret has this hash; an earlier link ends. */
export function giveLink(
  db: Queryable,
  token: string,
  one: { id: string; secretHash: Buffer; reason?: string | undefined },
): Promise<ReferralAnswer & { address?: string; function?: string; language?: InterfaceLanguage }> {
  return askGate(db, 'gate.give_referral_link($1, $2, $3, $4)', [
    token,
    one.id,
    one.secretHash,
    one.reason ?? null,
  ]);
}

/** What whoever opened a link sees. */
export type LinkedReferral = OpenedReferral & { readonly function: string };

/** Shows the snapshot to whoever opened the link; the showing is logged. */
export function openLinkedReferral(
  db: Queryable,
  call: { token: string; route: string },
): Promise<LinkedReferral | { outcome: 'ended' | 'signedOut' }> {
  return askGate(db, 'gate.linked_referral($1, $2)', [call.token, call.route]);
}

/** Answers by a link, which ends it. */
export function answerByLink(
  db: Queryable,
  token: string,
  one: { answer: 'accepted' | 'refused'; reason: string },
): Promise<ReferralAnswer> {
  return askGate(db, 'gate.answer_by_link($1, $2, $3)', [token, one.answer, one.reason]);
}

/** For whom a link is, and whether it still works. */
export interface LinkSheet {
  readonly works: boolean;
  readonly organisation: string;
  readonly function: string;
  readonly address: string;
  /** In which language the letter was written. */
  readonly language: InterfaceLanguage;
  readonly endsOn: string;
  /** A code was sent and can still be filled in. */
  readonly codeWaits: boolean;
}

/** Finds a link by the hash of its secret, as the role that makes sessions. */
export async function findLink(identity: Queryable, secretHash: Buffer): Promise<LinkSheet | undefined> {
  const row = await identity.one<{ sheet: LinkSheet | null }>('select identity.link_sheet($1) as sheet', [
    secretHash,
  ]);
  return row?.sheet ?? undefined;
}

/** Keeps the hash of a new code. */
export async function renewCode(
  identity: Queryable,
  secretHash: Buffer,
  codeHash: Buffer,
): Promise<{ outcome: 'sent' | 'tooMany' | 'ended'; address?: string }> {
  const row = await identity.one<{ answer: { outcome: 'sent' | 'tooMany' | 'ended'; address?: string } }>(
    'select identity.renew_link_code($1, $2) as answer',
    [secretHash, codeHash],
  );
  return row?.answer ?? { outcome: 'ended' };
}

/** Opens the session of a link with its code. */
export async function openLink(
  identity: Queryable,
  hashes: { secret: Buffer; code: Buffer; token: Buffer },
): Promise<'opened' | 'wrong' | 'ended'> {
  const row = await identity.one<{ outcome: 'opened' | 'wrong' | 'ended' }>(
    'select identity.open_link($1, $2, $3) as outcome',
    [hashes.secret, hashes.code, hashes.token],
  );
  return row?.outcome ?? 'ended';
}
