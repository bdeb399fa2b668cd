/**
 * Reads what the identity provider says of someone who signed in, as Vlaams Toegangsbeheer names it
 * (https://authenticatie.vlaanderen.be/docs). What a claim opens is decided in the database, not here.
 */
import { createHash } from 'node:crypto';

export type Claims = Readonly<Record<string, unknown>>;

/** A login in our words. `keys` are the roles it allows, each as `role:KBO or OVO`. */
export interface Login {
  readonly issuer: string;
  readonly subject: string;
  readonly loginName: string;
  readonly displayName: string;
  readonly organisations: readonly string[];
  readonly keys: readonly string[];
}

export const staffScope = 'openid profile vo werkwinkel';
export const citizenScope = 'openid profile rrn';
const ROLE_CLAIM = 'werkwinkel_rol_3d';

/** Reads the login of someone who works for an organisation; `issuer` is the name under which users are kept. */
export function readLogin(claims: Claims, issuer: string): Login {
  const organisation = text(claims['vo_orgcode']);
  const roles = rolesIn(claims);
  const organisations = [organisation, ...roles.map((role) => role.organisation)].filter(isPresent);
  return {
    ...person(claims, issuer),
    loginName: text(claims['vo_id']) ?? subjectOf(claims),
    organisations: [...new Set(organisations)],
    keys: keysOf(roles),
  };
}

/** Reads the roles that claims allow, each as `role:KBO or OVO`; undefined when they say nothing of roles. */
export function readRoleKeys(claims: Claims): string[] | undefined {
  return claims[ROLE_CLAIM] === undefined ? undefined : keysOf(rolesIn(claims));
}

/** Reads the login of a person guided. Its name in the list of users tells nothing of the person. */
export function readCitizen(claims: Claims, issuer: string): Login {
  const { subject, displayName } = person(claims, issuer);
  const name = createHash('sha256').update(`${issuer} ${subject}`).digest('base64url').slice(0, 22);
  return { issuer, subject, displayName, loginName: `burger-${name}`, organisations: [], keys: [] };
}

/** Tells whether the claims of a staff login are all there, or have to be asked at the user info address. */
export function isComplete(claims: Claims): boolean {
  return claims['vo_orgcode'] !== undefined && claims[ROLE_CLAIM] !== undefined;
}

/** Writes the hint by which Vlaams Toegangsbeheer skips its choice of organisation. */
export function targetedLogin(organisation: string): string {
  const group = organisation.startsWith('OVO') ? 'GID' : 'LB';
  return Buffer.from(JSON.stringify({ cap_hint: group, code_hint: organisation })).toString('base64');
}

function rolesIn(claims: Claims) {
  const organisation = text(claims['vo_orgcode']);
  return texts(claims[ROLE_CLAIM]).flatMap((role) => roleKeys(role, organisation));
}

function keysOf(roles: ReturnType<typeof rolesIn>): string[] {
  return [...new Set(roles.map((role) => `${role.role}:${role.organisation}`))];
}

/** A role string is `Role`, for the organisation of the login, or `Role:{key}[,{key}…]`. */
function roleKeys(role: string, organisation: string | undefined) {
  const [name = '', list] = role.split(':', 2);
  const keys = list === undefined ? [organisation] : list.split(',').map((key) => key.trim());
  return keys.filter(isPresent).map((key) => ({ role: name, organisation: key }));
}

function person(claims: Claims, issuer: string) {
  const subject = subjectOf(claims);
  const names = [text(claims['given_name']), text(claims['family_name'])].filter(isPresent);
  return { issuer, subject, displayName: names.join(' ') || subject };
}

function subjectOf(claims: Claims): string {
  const subject = text(claims['sub']);
  if (subject === undefined) throw new Error('The identity provider named no subject.');
  return subject;
}

function isPresent(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 500 ? value : undefined;
}

function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map(text).filter(isPresent);
}
