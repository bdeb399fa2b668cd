/**
 * What becomes of someone who comes back from a signing service. First with a name: then on to sign, with the one key there is or with one
 * they choose. Then with a signature: it is kept only when it fits the text, the key and the day. Whatever goes wrong, nothing is kept.
 */
import type { Database } from '../../adapters/database/pool.ts';
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { sealJson } from '../../adapters/keys/sealed-bytes.ts';
import { checkSignature, holderOf, readCertificates } from '../../adapters/signing/signature-check.ts';
import type {
  Credential,
  Departure,
  Return,
  SigningService,
} from '../../adapters/signing/signing-service.ts';
import { perform } from '../../kernel/act.ts';
import type { Clock } from '../../kernel/clock.ts';
import { signAtService, visitService } from './signing.acts.ts';
import { type Returned, returnFromService } from './signing.sql.ts';
import { CERTIFICATES } from './kept-certificates.ts';
import type { Choice } from './signing.pages.tsx';
import type { SigningTrouble } from './signing-trouble.ts';

export interface Signing {
  readonly database: Database;
  readonly clock: Clock;
  readonly inszKeys: InszKeys;
  readonly signing: SigningService;
  readonly token: string;
}

export type Came =
  | { readonly outcome: 'signed'; readonly agreement: string }
  | { readonly outcome: 'onward'; readonly url: string }
  | { readonly outcome: 'choice'; readonly agreement: string; readonly choices: readonly Choice[] }
  | {
      readonly outcome: 'trouble';
      readonly trouble: SigningTrouble;
      readonly agreement: string;
      readonly function: string;
    }
  | { readonly outcome: 'lost' | 'signedOut' };

/** Takes back what this person went for, and goes on with it. */
export async function comeBack(
  here: Signing,
  { state, ...back }: Omit<Return, 'visit'> & { readonly state: string },
): Promise<Came> {
  const returned = await returnFromService(here.database, here.token, state);
  if (returned.outcome === 'signedOut') return { outcome: 'signedOut' };
  if (returned.outcome === 'missing') return { outcome: 'lost' };
  if (returned.outcome === 'late') return trouble(returned, 'late');
  const { text, credential, verifier } = returned;
  if (text === null) return trouble(returned, 'changed');
  const whole = { ...back, visit: { state, verifier } };
  return credential === null
    ? goToSign(here, returned, whole)
    : keep(here, { ...returned, text, credential }, whole);
}

async function goToSign(here: Signing, returned: Returned, back: Return): Promise<Came> {
  const listed = await here.signing.listCredentials(back);
  if (listed.outcome !== 'listed') return trouble(returned, listed.outcome);
  const visits: (Departure & { readonly credential: Credential })[] = [];
  for (const credential of listed.credentials) {
    const digest = Buffer.from(returned.hash, 'hex');
    const departure = await here.signing.authorise(back.origin, credential, digest);
    if (departure.outcome !== 'leaves') return trouble(returned, departure.outcome);
    visits.push({ ...departure, credential });
  }
  const { agreement, hash: kenmerk, function: functie } = returned;
  const noted = await perform(here.database, here.token, visitService, {
    agreement,
    kenmerk,
    functie,
    visits,
  });
  if (noted.outcome !== 'done') return trouble(returned, 'changed');
  const [only, ...more] = visits;
  if (only !== undefined && more.length === 0) return { outcome: 'onward', url: only.url };
  return { outcome: 'choice', agreement, choices: visits.flatMap(choiceOf) };
}

function choiceOf({ credential, ...departure }: Departure & { readonly credential: Credential }): Choice[] {
  const [own] = readCertificates(credential.certificates) ?? [];
  if (own === undefined) return [];
  const { name, issuer } = holderOf(own, credential.certificates.length);
  return [{ departure, name, issuer }];
}

type Ready = Returned & { readonly text: string; readonly credential: Credential };

async function keep(here: Signing, returned: Ready, back: Return): Promise<Came> {
  const { agreement, hash, text, credential } = returned;
  const { algorithm, certificates } = credential;
  const signed = await here.signing.sign(back, credential, Buffer.from(hash, 'hex'));
  if (signed.outcome !== 'signed') return trouble(returned, signed.outcome);
  const { signature, service } = signed;
  const checked = checkSignature({ text, signature, algorithm, certificates, at: here.clock.now() });
  if (checked.outcome !== 'fits') return trouble(returned, checked.outcome);
  const kept = await perform(here.database, here.token, signAtService, {
    agreement,
    hash,
    name: checked.holder.name,
    function: returned.function,
    service,
    algorithm,
    signature,
    certificates: sealJson(here.inszKeys.keyFor(CERTIFICATES), certificates),
  });
  return kept.outcome === 'done' ? { outcome: 'signed', agreement } : trouble(returned, 'changed');
}

function trouble({ agreement, function: signatory }: Returned, what: SigningTrouble): Came {
  return { outcome: 'trouble', trouble: what, agreement, function: signatory };
}
