/**
 * From a client of a file to what the gate registers: own facts by field, each with how certain it is. The INSZ leaves this
 * room only sealed and as a keyed hash. Who may register is decided in the database.
 */
import type { InszKeys } from '../../adapters/keys/insz-keys.ts';
import { entryKey } from '../../gate/field-value.ts';
import type { FieldName } from '../../gate/field.ts';
import type { CivilDate } from '../../kernel/civil-date.ts';
import type { ImportedClient } from './client.ts';
import type { Regime } from './code-list.ts';

export interface RegisteredFact {
  readonly field: FieldName;
  readonly entry: string;
  readonly value: unknown;
  readonly asOf: CivilDate;
  readonly certainty: 'proven' | 'declared';
  readonly status: 'confirmed' | 'provisional';
  /** The file did not say so: a status that is on record stays. */
  readonly statusAssumed?: true;
}

/** One client as `gate.register_clients` takes it. */
export interface Registration {
  readonly inszHash?: string;
  readonly familyName?: string;
  readonly givenName?: string;
  readonly birthDate?: CivilDate;
  readonly nis?: string;
  readonly since: CivilDate;
  readonly sinceAssumed?: true;
  readonly ground?: string;
  readonly groundAssumed?: true;
  readonly user?: string;
  /** Nobody chose who guides: it holds for someone new only. */
  readonly userAssumed?: true;
  readonly facts: readonly RegisteredFact[];
}

/** Who registers, and on which day the file says so. */
export interface Registrar {
  readonly inszKeys: InszKeys;
  readonly organisationKind: string;
  readonly enterpriseNumber: string | null;
  readonly today: CivilDate;
}

/** Makes the registration of one client. */
export function registrationOf(client: ImportedClient, registrar: Registrar): Registration {
  const { insz, familyName, givenName, birthDate, municipalityNis, ground, counsellor, assumed } = client;
  return {
    ...(insz && { inszHash: registrar.inszKeys.hash(insz).toString('hex') }),
    ...(familyName && { familyName }),
    ...(givenName && { givenName }),
    ...(birthDate && { birthDate }),
    ...(municipalityNis && { nis: municipalityNis }),
    since: client.involvedSince,
    ...(assumed.includes('betrokken_sinds') && { sinceAssumed: true as const }),
    ...(ground && { ground }),
    ...(assumed.includes('grond') && { groundAssumed: true as const }),
    ...(counsellor && { user: counsellor }),
    ...(assumed.includes('arbeidsbegeleider') && { userAssumed: true as const }),
    facts: factsOf(client, registrar),
  };
}

function factsOf(client: ImportedClient, registrar: Registrar): RegisteredFact[] {
  const { insz, vdab } = client;
  const told: [FieldName, unknown][] = [
    ['identity.familyName', client.familyName],
    ['identity.givenName', client.givenName],
    ['identity.insz', insz && registrar.inszKeys.seal(insz)],
    ['identity.language', client.language],
    ['birthDate', client.birthDate],
    ['residence.municipalityNis', client.municipalityNis],
    ['contact.phone', client.phone],
    ['contact.email', client.email],
    ['employment.current', client.workStatus],
    ['vdab.registered', vdab?.registered],
    ['vdab.registeredSince', vdab?.since],
  ];
  const plain = told
    .filter(([, value]) => value !== undefined)
    .map(([field, value]) => fact(field, value, registrar));
  return [...plain, ...regimeFacts(client, registrar), ...endFacts(client, registrar)];
}

const benefitOf = {
  leefloon: 'LEEFLOON',
  equivalent: 'EQ_LEEFLOON',
  uitkering: 'UNEMPLOYMENT',
  geen: 'NONE',
} as const satisfies Record<Regime, string>;

/** An OCMW knows the aid it grants itself; anything else is what someone told. */
function regimeFacts({ regime }: ImportedClient, registrar: Registrar): RegisteredFact[] {
  if (!regime) return [];
  const grants =
    registrar.organisationKind === 'ocmw' && (regime.kind === 'leefloon' || regime.kind === 'equivalent');
  const value = {
    kind: benefitOf[regime.kind],
    ...(regime.from && { from: regime.from }),
    ...(regime.until && { to: regime.until }),
    ...(grants && registrar.enterpriseNumber && { grantedBy: registrar.enterpriseNumber }),
  };
  return [{ ...fact('benefits[]', value, registrar), certainty: grants ? 'proven' : 'declared' }];
}

function endFacts({ endOfRight, regime, assumed }: ImportedClient, registrar: Registrar): RegisteredFact[] {
  if (!endOfRight) return [];
  const aid = regime?.kind === 'leefloon' || regime?.kind === 'equivalent';
  const value = { kind: aid ? 'LEEFLOON' : 'UNEMPLOYMENT', date: endOfRight.on };
  const { status } = endOfRight;
  const known = assumed.includes('einddatum_status') ? { statusAssumed: true as const } : {};
  return [{ ...fact('endDates[]', value, registrar), status, ...known }];
}

function fact(field: FieldName, value: unknown, { today }: Registrar): RegisteredFact {
  return {
    field,
    entry: entryKey(field, value),
    value,
    asOf: today,
    certainty: 'declared',
    status: 'confirmed',
  };
}
