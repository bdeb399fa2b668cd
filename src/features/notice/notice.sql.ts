/** Every statement about notices: campaigns are public, what one person was told goes through the gate. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Refused } from '../../gate/opened.ts';
import { type OpenedParts, openParts } from '../../gate/parts.sql.ts';
import type { Language } from '../../kernel/language.ts';
import type { Campaign, NoticeSent } from './notice.ts';

export interface NoticeParts {
  readonly notices: {
    /** As the person chose it on the own page. */
    readonly language: Language | null;
    readonly flows: readonly { readonly id: string; readonly number: number; readonly title: string }[];
    readonly sent: readonly NoticeSent[];
  };
}

export function openNotices(
  db: Queryable,
  call: { token: string; person: string; route: string; reason: string | undefined },
): Promise<OpenedParts<NoticeParts> | Refused> {
  return openParts<NoticeParts>(db, { ...call, purpose: 'guidance', parts: ['notices'] });
}

/** Lists the campaigns about a flow, the newest first. */
export function listCampaigns(db: Queryable, flow: number): Promise<readonly Campaign[]> {
  return askGate(db, 'gate.campaigns($1)', [flow]);
}

export function sendNotice(
  db: Queryable,
  token: string,
  one: {
    readonly flow: string;
    readonly way: string;
    readonly on: string;
    readonly language: Language;
    readonly reached: number | null;
    readonly hash: string;
    readonly person?: string | undefined;
    readonly reason?: string | undefined;
  },
): Promise<Answer> {
  return askGate(db, 'gate.send_notice($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    token,
    one.flow,
    one.way,
    one.on,
    one.language,
    one.reached,
    one.hash,
    one.person ?? null,
    one.reason ?? null,
  ]);
}
