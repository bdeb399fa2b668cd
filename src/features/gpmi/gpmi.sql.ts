/** What is done to a GPMI by who guides: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { Capacity } from '../representative/representative.ts';
import type { Contract, DutyRow, EndReason, GpmiForm, GpmiResult, Party } from './gpmi.ts';
import type { Sections } from './gpmi-section.ts';

/** What the readers of the gate give. */
export interface GpmiParts {
  readonly gpmi: readonly Contract[];
  readonly gpmi_duty: readonly DutyRow[];
}

export type Made = Answer & { readonly id?: string };

/** A contract as it was read, and the reason of the role *all persons*. */
export interface OnContract {
  readonly contract: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

export interface Term {
  readonly grantedOn: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export function draftGpmi(
  db: Queryable,
  token: string,
  one: Term & { person: string; form: GpmiForm; sections: Sections; reason?: string | undefined },
): Promise<Made> {
  return askGate(db, 'gate.draft_gpmi($1, $2, $3, $4, $5, $6, $7, $8)', [
    token,
    one.person,
    one.grantedOn,
    one.form,
    one.startsOn,
    one.endsOn,
    JSON.stringify(one.sections),
    one.reason ?? null,
  ]);
}

export function reviseGpmi(
  db: Queryable,
  token: string,
  one: OnContract & { sections: Sections; why: string },
): Promise<Made> {
  return askGate(db, 'gate.revise_gpmi($1, $2, $3, $4, $5, $6)', [
    token,
    one.contract,
    one.version,
    JSON.stringify(one.sections),
    one.why,
    one.reason ?? null,
  ]);
}

export function signGpmi(
  db: Queryable,
  token: string,
  one: OnContract & {
    party: Party;
    as: Capacity | null;
    way: 'online' | 'paper';
    name: string;
    on: string;
    hash: string;
  },
): Promise<Made> {
  return askGate(db, 'gate.sign_gpmi($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
    token,
    one.contract,
    one.version,
    one.party,
    one.way,
    one.name,
    one.on,
    one.hash,
    one.reason ?? null,
    one.as,
  ]);
}

export function evaluateGpmi(
  db: Queryable,
  token: string,
  one: OnContract & {
    heldOn: string;
    inPerson: boolean;
    result: GpmiResult;
    note: string | null;
    nextOn: string | null;
  },
): Promise<Made> {
  return askGate(db, 'gate.evaluate_gpmi($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    token,
    one.contract,
    one.version,
    one.heldOn,
    one.inPerson,
    one.result,
    one.note,
    one.nextOn,
    one.reason ?? null,
  ]);
}

export function prolongGpmi(
  db: Queryable,
  token: string,
  one: OnContract & { until: string; why: string },
): Promise<Made> {
  return askGate(db, 'gate.prolong_gpmi($1, $2, $3, $4, $5, $6)', [
    token,
    one.contract,
    one.version,
    one.until,
    one.why,
    one.reason ?? null,
  ]);
}

export function endGpmi(
  db: Queryable,
  token: string,
  one: OnContract & { on: string; endedReason: EndReason },
): Promise<Made> {
  return askGate(db, 'gate.end_gpmi($1, $2, $3, $4, $5, $6)', [
    token,
    one.contract,
    one.version,
    one.on,
    one.endedReason,
    one.reason ?? null,
  ]);
}

/** Takes over the words of another OCMW's contract, under a flow for the move. */
export function takeOverGpmi(
  db: Queryable,
  token: string,
  one: Term & { person: string; from: string; reason?: string | undefined },
): Promise<Made> {
  return askGate(db, 'gate.take_over_gpmi($1, $2, $3, $4, $5, $6, $7)', [
    token,
    one.person,
    one.from,
    one.grantedOn,
    one.startsOn,
    one.endsOn,
    one.reason ?? null,
  ]);
}
