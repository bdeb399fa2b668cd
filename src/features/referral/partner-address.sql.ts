/** Every statement about addresses of partners: one call of the gate each. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { ActorRow, Refused } from '../../gate/opened.ts';
import type { InterfaceLanguage } from '../../kernel/language.ts';
import type { PartnerAddress } from './partner-address.ts';

export interface PartnerAddresses {
  readonly outcome: 'shown';
  readonly actor: ActorRow;
  /** May register and end addresses of the own organisation. */
  readonly keeps: boolean;
  /** Partners without accounts; `known` when an address works or waits. */
  readonly partners: readonly { readonly id: string; readonly name: string; readonly known: boolean }[];
  readonly items: readonly PartnerAddress[];
}

export function listPartnerAddresses(db: Queryable, token: string): Promise<PartnerAddresses | Refused> {
  return askGate(db, 'gate.list_partner_addresses($1)', [token]);
}

export interface NewAddress {
  readonly partner: string;
  readonly function: string;
  readonly address: string;
  readonly language: InterfaceLanguage;
  readonly reference: string;
}

export function registerPartnerAddress(
  db: Queryable,
  token: string,
  one: NewAddress,
): Promise<Answer & { readonly id?: string }> {
  return askGate(db, 'gate.register_partner_address($1, $2, $3, $4, $5, $6)', [
    token,
    one.partner,
    one.function,
    one.address,
    one.language,
    one.reference,
  ]);
}

export function decidePartnerAddress(
  db: Queryable,
  token: string,
  id: string,
  confirm: boolean,
): Promise<Answer> {
  return askGate(db, 'gate.decide_partner_address($1, $2, $3)', [token, id, confirm]);
}

export function endPartnerAddress(db: Queryable, token: string, id: string): Promise<Answer> {
  return askGate(db, 'gate.end_partner_address($1, $2)', [token, id]);
}
