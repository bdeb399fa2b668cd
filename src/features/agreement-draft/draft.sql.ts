/** What is asked and said while an agreement is written: its sections, its annex, who agrees, and the step to the organs. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { NoticeEnd } from '../agreement/agreement.ts';
import type { SectionCode } from '../agreement/section.ts';
import type { Named } from '../flow/flow.ts';

export interface RenewalInput {
  readonly agreement: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
}

/** Begins the renewal of an agreement; the answer names it. */
export function renewAgreement(
  db: Queryable,
  token: string,
  { agreement, title, from, until }: RenewalInput,
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.renew_agreement($1, $2, $3, $4, $5)', [token, agreement, title, from, until]);
}

/** Begins an amendment of an agreement in force; the answer names it. */
export function amendAgreement(
  db: Queryable,
  token: string,
  { agreement, from }: { agreement: string; from: string },
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.amend_agreement($1, $2, $3)', [token, agreement, from]);
}

export interface Head {
  readonly title: string;
  readonly summary: string;
  readonly from: string;
  readonly until: string;
  readonly noticeMonths: number;
  readonly noticeEnds: NoticeEnd;
  readonly tacitMonths: number | null;
  readonly tacitTimes: number | null;
  /** The wider agreement that it stands under. */
  readonly parent: string | null;
}

/** Writes what stands above the text; the version is of what was read. */
export function writeHead(
  db: Queryable,
  token: string,
  agreement: string,
  version: number,
  head: Head,
): Promise<Answer> {
  return askGate(db, 'gate.write_agreement_head($1, $2, $3, $4)', [
    token,
    agreement,
    version,
    JSON.stringify(head),
  ]);
}

export interface SectionInput {
  readonly agreement: string;
  readonly section: SectionCode;
  /** Of the words that were read; 0 where there were none. */
  readonly version: number;
  readonly body: string;
  readonly chosen: readonly string[];
}

/** Writes one section. */
export function writeSection(db: Queryable, token: string, input: SectionInput): Promise<Answer> {
  return askGate(db, 'gate.write_section($1, $2, $3, $4, $5, $6)', [
    token,
    input.agreement,
    input.section,
    input.version,
    input.body,
    input.chosen,
  ]);
}

export interface LineInput {
  readonly agreement: string;
  readonly flow: string;
  readonly receiver: string;
  readonly mask: number;
}

/** Adds a line of the own organisation to the annex. One that is wider than its flow is told with what is too much. */
export function addLine(
  db: Queryable,
  token: string,
  input: LineInput,
): Promise<Answer & { readonly flow?: number | null; readonly over?: number | null }> {
  return askGate(db, 'gate.add_line($1, $2, $3, $4, $5)', [
    token,
    input.agreement,
    input.flow,
    input.receiver,
    input.mask,
  ]);
}

/** Takes a line of the own organisation out of a draft. */
export function dropLine(
  db: Queryable,
  token: string,
  { agreement, line }: { agreement: string; line: string },
): Promise<Answer> {
  return askGate(db, 'gate.drop_line($1, $2, $3)', [token, agreement, line]);
}

/** Agrees for the own organisation with the text that was read. */
export function agree(
  db: Queryable,
  token: string,
  { agreement, hash }: { agreement: string; hash: string },
): Promise<Answer> {
  return askGate(db, 'gate.agree($1, $2, $3)', [token, agreement, hash]);
}

/** Gives a draft up; its parties can still read it. */
export function dropAgreement(
  db: Queryable,
  token: string,
  { agreement, version }: { agreement: string; version: number },
): Promise<Answer> {
  return askGate(db, 'gate.drop_agreement($1, $2, $3)', [token, agreement, version]);
}

/** Puts what all agree with before the organs of each party. */
export function submitAgreement(
  db: Queryable,
  token: string,
  agreement: string,
  reason: string | null,
): Promise<Answer> {
  return askGate(db, 'gate.submit_agreement($1, $2, $3)', [token, agreement, reason]);
}

/** A line that could be added: a flow of the own organisation to another party. */
export interface PossibleLine {
  readonly flow: Named & { readonly number: number; readonly mask: number };
  readonly receiver: Named;
}

/** Lists the lines that an organisation could still add to an agreement. */
export async function possibleLines(
  db: Queryable,
  agreement: string,
  organisation: string,
): Promise<readonly PossibleLine[]> {
  return db.many<PossibleLine>(
    `select jsonb_build_object('id', f.id, 'name', f.title, 'number', f.number, 'mask', f.category_mask) as flow,
       jsonb_build_object('id', r.id, 'name', r.name) as receiver
     from organisations me
     join flows f on f.sender = me.ref and f.needs_agreement and f.status in ('inForce', 'conditional', 'suspended')
     join agreement_parties p on p.agreement_id = $1 and p.organisation <> me.ref
     join organisations r on r.ref = p.organisation and (f.receiver = r.ref or f.receiver_kind = r.kind)
     where me.id = $2 and not exists (
       select from annex_lines l where l.agreement_id = $1 and l.flow = f.number and l.receiver = r.ref)
     order by f.number, r.name`,
    [agreement, organisation],
  );
}
