/**
 * The accounts of the demo, as its identity provider shows them. Who they are and what they may do stands in the
 * database; only the INSZ of the invented citizens stands here, because no table holds it readable.
 */
import type { Claims } from './claims.ts';

interface DemoMandate {
  readonly role: string;
  readonly roleName: string;
  readonly organisation: string;
  readonly key: string;
  readonly kind: string;
}

export interface DemoAccount {
  readonly userName: string;
  readonly displayName: string;
  readonly mandates: readonly DemoMandate[];
}

/** Invented numbers with valid check digits and the highest counter of their day. */
export const demoCitizens: Readonly<Record<string, string>> = {
  'burger.amina': '99061099847',
  'burger.zonder': '79020399704',
};

/** The database's name for the issuer of the demo: the same on every port. */
export const DEMO_ISSUER = 'urn:werkwinkel:demo';

/** Tells whether an account is of a person guided. */
function isCitizen(userName: string): boolean {
  return Object.hasOwn(demoCitizens, userName);
}

/** Writes the claims that Vlaams Toegangsbeheer would give for an account. */
export function demoClaims(account: DemoAccount): Claims {
  const [given = '', ...family] = account.displayName.split(' ');
  const first = account.mandates[0];
  return {
    sub: account.userName,
    given_name: given,
    family_name: family.join(' '),
    ...(isCitizen(account.userName) && { rrn: demoCitizens[account.userName] }),
    ...(first !== undefined && {
      vo_id: account.userName,
      vo_doelgroepcode: groupOf(first.kind),
      vo_orgcode: first.key,
      vo_orgnaam: first.organisation,
    }),
    werkwinkel_rol_3d: account.mandates.map((mandate) => `${mandate.role}:${mandate.key}`),
  };
}

function groupOf(kind: string): string {
  if (kind === 'vdab' || kind === 'authority') return 'GID';
  return kind === 'partner' || kind === 'vvsg' ? 'EA' : 'LB';
}
