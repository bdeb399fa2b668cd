/** What a party says to the gate when it signs, and what is asked of a signature that was set at a service. */
import type { Queryable } from '../../adapters/database/pool.ts';
import type { SigningAlgorithm } from '../../adapters/signing/signing-algorithm.ts';
import type { Credential, Visit } from '../../adapters/signing/signing-service.ts';
import type { Answer } from '../../gate/answer.ts';
import { askGate } from '../../gate/ask.sql.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import { stateHash } from './signing-state.ts';

export interface SignatureInput {
  readonly agreement: string;
  readonly name: string;
  readonly function: string;
  /** Of the text that was read. */
  readonly hash: string;
}

/** Notes that the own organisation signed this text. */
export function signAgreement(db: Queryable, token: string, input: SignatureInput): Promise<Answer> {
  return askGate(db, 'gate.sign_agreement($1, $2, $3, $4, $5)', [
    token,
    input.agreement,
    input.name,
    input.function,
    input.hash,
  ]);
}

/** A visit to the service, with the key it is for once that is known. */
export interface ForVisit extends Visit {
  readonly credential?: Credential;
}

export interface VisitsInput {
  readonly agreement: string;
  readonly function: string;
  readonly hash: string;
  readonly visits: readonly ForVisit[];
}

/** Notes that this person goes to the signing service. */
export function visitService(db: Queryable, token: string, input: VisitsInput): Promise<Answer> {
  const visits = input.visits.map(({ state, verifier, credential }) => ({
    state: stateHash(state).toString('hex'),
    verifier,
    ...(credential === undefined ? {} : { credential }),
  }));
  return askGate(db, 'gate.visit_signing_service($1, $2, $3, $4, $5)', [
    token,
    input.agreement,
    input.function,
    input.hash,
    JSON.stringify(visits),
  ]);
}

export interface Returned {
  readonly agreement: string;
  readonly function: string;
  readonly hash: string;
  readonly verifier: string;
  readonly credential: Credential | null;
  /** Null when the text is another one meanwhile. */
  readonly text: string | null;
}

export type ReturnAnswer =
  | ({ readonly outcome: 'taken' | 'late' } & Returned)
  | { readonly outcome: 'signedOut' }
  | { readonly outcome: 'missing' };

/** Takes back, once, what this person went to the service for. */
export function returnFromService(db: Queryable, token: string, state: string): Promise<ReturnAnswer> {
  return askGate(db, 'gate.return_from_signing($1, $2)', [token, stateHash(state)]);
}

export interface ServiceSignature {
  readonly agreement: string;
  readonly hash: string;
  readonly name: string;
  readonly function: string;
  readonly service: string;
  readonly algorithm: SigningAlgorithm;
  readonly signature: Buffer;
  /** Encrypted. */
  readonly certificates: Buffer;
}

/** Signs for the own organisation with what the service gave. */
export function signAtService(db: Queryable, token: string, given: ServiceSignature): Promise<Answer> {
  const { agreement, hash, signature, certificates, ...signed } = given;
  return askGate(db, 'gate.sign_at_service($1, $2, $3, $4, $5, $6)', [
    token,
    agreement,
    hash,
    JSON.stringify(signed),
    signature,
    certificates,
  ]);
}

/** A signature as it is kept; signature and certificates in base64, the latter encrypted. */
export interface KeptSignature {
  readonly party: string;
  readonly name: string;
  readonly function: string;
  readonly on: CivilDate;
  readonly at: string;
  readonly hash: string;
  readonly service: string;
  readonly algorithm: SigningAlgorithm;
  readonly text: string;
  readonly signature: string;
  readonly certificates: string;
}

/** Opens what a party signed with, for the parties alone; written down first. */
export async function openSignature(
  db: Queryable,
  token: string,
  asked: { readonly agreement: string; readonly party: string; readonly route: string },
): Promise<KeptSignature | undefined> {
  const row = await db.one<{ opened: KeptSignature | null }>(
    'select gate.open_signature($1, $2, $3, $4) as opened',
    [token, asked.agreement, asked.party, asked.route],
  );
  return row?.opened ?? undefined;
}
