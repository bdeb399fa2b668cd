// The fields that no flow names, by category: intake and notes stay in one organisation, the confidential compartment asks a
// role of its own, target-group traits serve figures only. Every amount of money is here.
import { dutch } from '../kernel/language.ts';
import type { Category } from './category.ts';
import * as codes from './field-code-own.ts';
import {
  day,
  decimal,
  entries,
  oneOf,
  part,
  period,
  type Shape,
  severalOf,
  whole,
  words,
  yesNo,
} from './field-shape.ts';

export const ownFields = dutch(
  {
    intake: {
      // Pregnancy is one of its codes, and the ground of a stay or an exemption can tell as much: not identity, not regime.
      minorAssimilation: oneOf('Gelijkgesteld met meerderjarig', codes.minorAssimilations),
      'residence.habitualInBelgium': yesNo('Woont gewoonlijk in België'),
      'residence.legalStay': yesNo('Wettig verblijf'),
      'residence.register': oneOf('Register', codes.registers),
      'residence.status': oneOf('Verblijfsstatuut', codes.residenceStatuses),
      'residence.rmiCategory': oneOf('Groep voor het recht op leefloon', codes.rmiCategories),
      'residence.rightOver3Months': yesNo('Verblijfsrecht van meer dan 3 maanden'),
      'residence.euWorkerOrSelfEmployedOrFamily': yesNo('Werkt als EU-burger, of is familielid'),
      'residence.monthsOfResidence': whole('Verblijft al', 'months'),
      'household.category': oneOf('Gezinstoestand', codes.householdCategories),
      'household.members[]': entries(
        'Lid van het gezin',
        {
          relation: part.of(codes.householdRelations),
          number: { type: 'integer', label: 'nummer' },
          annualMeans: { type: 'decimal', unit: 'euro', label: 'inkomen per jaar' },
          rmiBeneficiary: { type: 'boolean', label: 'krijgt leefloon' },
        },
        ['relation', 'number'],
      ),
      'means.items[]': entries(
        'Inkomen',
        {
          kind: part.of(codes.meansKinds),
          amount: { type: 'decimal', unit: 'euro' },
          period: part.of(codes.perPeriod),
          startDate: { type: 'date', label: 'sinds' },
        },
        ['kind', 'startDate'],
      ),
      'means.countableAnnual': decimal('Inkomen dat meetelt per jaar', 'euro'),
      'means.hasNonTrainingWorkIncomeAtStart': yesNo('Had bij de start inkomen uit werk'),
      'job.referenceQuarterWage': decimal('Loon in het refertekwartaal', 'euro'),
      'spi.firstExemptedDay': day('Eerste dag van de SPI-vrijstelling'),
      'spi.monthsUsed': whole('SPI-vrijstelling gebruikt', 'months'),
      'application.isNew': yesNo('Nieuwe aanvraag'),
      'rmi.hadRightInThe3MonthsBeforeGrant': yesNo('Had leefloon in de 3 maanden ervoor'),
      'need.cannotLiveInDignity': yesNo('Kan niet menswaardig leven'),
      'rights.otherSocialRightsExhausted': yesNo('Andere sociale rechten zijn uitgeput'),
      'rights.maintenanceClaimHandled': yesNo('Onderhoudsgeld is nagekeken'),
      'abroad.periods[]': entries('Verblijf in het buitenland', {
        ...period,
        notified: { type: 'boolean', label: 'gemeld' },
      }),
      'abroad.daysThisCalendarYear': whole('Dit jaar in het buitenland', 'days'),
      'abroad.absenceNotifiedIfGte7Days': yesNo('Meldde een afwezigheid van een week of meer'),
      'activation.willingToWork': yesNo('Bereid om te werken'),
      'activation.exemptReason': oneOf('Reden om niet te moeten werken', codes.exemptReasons),
      'inburgering.obligation': oneOf('Inburgering', codes.inburgeringObligations),
      debtsMediation: oneOf('Schuldbemiddeling', codes.debtsMediations),
    },

    internalNotes: {
      'notes.internal': words('Interne notitie'),
    },

    functionalLimits: {
      'functionalLimits.summary': words('Wat op het werk moeilijk is'),
    },

    indicering: {
      'indicering.cmw.status': oneOf('Collectief maatwerk: indicering', codes.indiceringStatuses),
      'indicering.cmw.route': oneOf('Collectief maatwerk: weg', codes.indiceringRoutes),
      'indicering.cmw.wopWage': oneOf('Collectief maatwerk: loonpremie', codes.wageSupports),
      'indicering.cmw.wopGuidance': oneOf('Collectief maatwerk: begeleiding', codes.guidanceLevels),
      'indicering.cmw.validUntil': day('Collectief maatwerk: geldig tot'),
      'indicering.imw.status': oneOf('Individueel maatwerk: indicering', codes.indiceringStatuses),
      'indicering.imw.route': oneOf('Individueel maatwerk: weg', codes.indiceringRoutes),
      'indicering.imw.wopWage': oneOf('Individueel maatwerk: loonpremie', codes.wageSupports),
      'indicering.imw.wopGuidance': oneOf('Individueel maatwerk: begeleiding', codes.guidanceLevels),
      'indicering.imw.validUntil': day('Individueel maatwerk: geldig tot'),
      'indicering.lde.status': oneOf('Lokale diensteneconomie: indicering', codes.indiceringStatuses),
      'indicering.lde.route': oneOf('Lokale diensteneconomie: weg', codes.indiceringRoutes),
      'indicering.lde.wopWage': oneOf('Lokale diensteneconomie: loonpremie', codes.wageSupports),
      'indicering.lde.wopGuidance': oneOf('Lokale diensteneconomie: begeleiding', codes.guidanceLevels),
      'indicering.lde.validUntil': day('Lokale diensteneconomie: geldig tot'),
      'indicering.pmah': yesNo('Persoon met een arbeidshandicap'),
      'indicering.attests[]': severalOf('Attest', codes.attests),
    },

    health: {
      'cmpps.present': yesNo('CMPPS-problematiek'),
      'cmpps.kinds[]': severalOf('Soort problematiek', codes.problemKinds),
      'cmpps.dominant': yesNo('Problematiek is duidelijk aanwezig'),
      'cmpps.controlled': yesNo('Problematiek is onder controle'),
      'cmpps.blocksPaidWorkNow': yesNo('Problematiek verhindert nu betaald werk'),
      'health.unfitForWork': yesNo('Arbeidsongeschikt'),
      'health.monthsIncapacity': whole('Arbeidsongeschikt sinds', 'months'),
      'health.mentalMain': yesNo('Vooral om psychische redenen'),
      'permission.adviserendArts.wijkwerk': yesNo('Adviserend arts stemt in met wijk-werken'),
      'permission.adviserendArts.ama': yesNo('Adviserend arts stemt in met arbeidsmatige activiteiten'),
      'permission.adviserendArts.ips': yesNo('Adviserend arts stemt in met individuele plaatsing'),
      'vaph.dayOrWorkSupport': yesNo('Dag- of werkondersteuning van het VAPH'),
      'domains[]': entries('Zelfredzaamheid', {
        kind: part.of(codes.selfSufficiencyDomains),
        score: part.of(codes.selfSufficiencyScores),
        from: part.date,
        version: { type: 'text', label: 'versie' },
      }),
    },

    targetGroup: {
      'targetGroup.gender': oneOf('Gender', codes.genders),
      'targetGroup.origin': oneOf('Herkomst', codes.origins),
    },
  },
  'label',
) satisfies Partial<Record<Category, Record<string, Shape>>>;
