// The kinds of organisation, in words: one of them, and all of them together as the receiver of a flow; and how a fact that
// one of them says is drawn.
import { dutch } from '../../kernel/language.ts';
import type { SourceKind } from '../../ui/fact.tsx';

export const organisationKinds = dutch(
  {
    vdab: { one: 'VDAB', every: 'VDAB' },
    vvsg: { one: 'VVSG', every: 'VVSG' },
    municipality: { one: 'gemeente', every: 'alle gemeenten' },
    ocmw: { one: 'OCMW', every: 'alle OCMW’s' },
    ocmwAssociation: { one: 'OCMW-vereniging', every: 'alle OCMW-verenigingen' },
    partner: { one: 'partner', every: 'alle partners' },
    authority: { one: 'overheidsdienst', every: 'alle overheidsdiensten' },
  },
  'every',
);

export type OrganisationKind = keyof typeof organisationKinds;

export const organisationKindCodes = Object.keys(organisationKinds) as readonly OrganisationKind[];

export function isOrganisationKind(code: string | undefined | null): code is OrganisationKind {
  return code != null && Object.hasOwn(organisationKinds, code);
}

/** Names all organisations of a kind, as the receiver of a flow. */
export function everyOf(kind: string | null): string {
  return isOrganisationKind(kind) ? organisationKinds[kind].every : 'onbekend';
}

const localKinds: readonly string[] = ['ocmw', 'ocmwAssociation', 'municipality'];

/** Tells whether such an organisation governs a municipality; PostgreSQL says the same (gate.is_local_government). */
export function isLocalGovernment(kind: string | undefined): boolean {
  return localKinds.includes(kind ?? '');
}

/** Tells by which edge a fact of such an organisation is drawn. */
export function sourceKind(kind: string | undefined): SourceKind {
  if (kind === 'vdab' || kind === 'partner') return kind;
  return isLocalGovernment(kind) ? 'local' : 'authority';
}
