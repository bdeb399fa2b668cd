/** A contact point: a function at an organisation that others can call, with its office and its days. Who holds it is for that organisation. */
import type { CivilDate } from '../../kernel/civil-date.ts';
import { dutch } from '../../kernel/language.ts';
import type { Named } from '../flow/flow.ts';

/** For whom a contact point is there, from the widest to the narrowest. */
export const contactScopes = dutch({
  central: 'voor heel Vlaanderen',
  province: 'voor één provincie',
  municipality: 'voor de eigen gemeenten',
  agreement: 'voor één overeenkomst',
});

export type ContactScope = keyof typeof contactScopes;

export const contactScopeCodes = Object.keys(contactScopes) as readonly ContactScope[];

/** For whom an organisation of this kind can have one: whole provinces and Flanders are for who carries consultation there. */
export function scopesOf(kind: string | null): readonly ContactScope[] {
  const wide = kind === 'vdab' || kind === 'vvsg';
  return contactScopeCodes.filter((code) => wide || (code !== 'central' && code !== 'province'));
}

/** What everyone may know of a contact point. */
export interface ContactPoint {
  readonly id: string;
  readonly title: string;
  readonly organisation: Named;
  readonly scope: ContactScope;
  readonly province: string | null;
  readonly agreement: Named | null;
  readonly address: string;
  readonly mail: string;
  readonly phone: string | null;
}

/** One of the own organisation, with who holds it and who stands in. */
export interface OwnContactPoint extends Omit<ContactPoint, 'organisation'> {
  readonly version: number;
  readonly from: CivilDate;
  readonly until: CivilDate | null;
  readonly holder: string | null;
  readonly holderName: string | null;
  readonly substitute: string | null;
  readonly substituteName: string | null;
}
