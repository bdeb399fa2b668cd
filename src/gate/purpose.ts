/**
 * The closed list of purposes. Each route and each job declares one, a mandate must hold it and a flow must name it;
 * a user never types it.
 */
import { dutch } from '../kernel/language.ts';
export const purposes = dutch({
  guidance: 'trajectbegeleiding',
  benefitEnd: 'voorbereiding op het einde van een uitkering',
  aftercare: 'nazorg',
  involvement: 'melden en bevestigen wie iemand begeleidt',
  referral: 'verwijzing',
  regime: 'nagaan welke uitkering iemand heeft',
  move: 'overdracht bij een verhuis',
  import: 'inlezen van eigen cliënten',
  exceptional: 'uitzonderlijke toegang',
  appeal: 'beroep en klachten',
  oversight: 'toezicht door de functionaris voor gegevensbescherming',
  flowRegister: 'beheer van gegevensstromen',
  agreement: 'beheer van overeenkomsten',
  administration: 'beheer van gebruikers en mandaten',
  editing: 'redactie van het portaal',
  consultation: 'overleg',
  statistics: 'statistiek',
  ownRecord: 'inzage door de persoon zelf',
});

export type Purpose = keyof typeof purposes;

/** The purposes under which a dossier can be opened, each with its own address. */
export const dossierPurposes = ['guidance', 'benefitEnd', 'aftercare'] as const satisfies readonly Purpose[];
export type DossierPurpose = (typeof dossierPurposes)[number];
