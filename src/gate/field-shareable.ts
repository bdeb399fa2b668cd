// The fields that may cross from one organisation to another where a flow in force says so, by category. No amount of money
// is among them. A field that must never cross stands in field-own.ts.
import { dutch } from '../kernel/language.ts';
import type { Category } from './category.ts';
import * as codes from './field-code.ts';
import {
  day,
  decimal,
  entries,
  oneOf,
  part,
  period,
  periods,
  type Shape,
  severalOf,
  whole,
  words,
  yesNo,
} from './field-shape.ts';

export const shareableFields = dutch(
  {
    identity: {
      'identity.familyName': words('Achternaam'),
      'identity.givenName': words('Voornaam'),
      'identity.insz': { type: 'sealed', label: 'Rijksregisternummer' },
      'identity.language': oneOf('Taal', codes.languages),
      birthDate: day('Geboortedatum'),
      'residence.country': words('Land van de woonplaats'),
      'residence.region': oneOf('Gewest van de woonplaats', codes.regions),
      'residence.municipalityNis': { type: 'municipality', label: 'Gemeente' },
    },

    contact: {
      'contact.phone': words('Telefoon'),
      'contact.email': words('E-mail'),
      'contact.address': words('Adres'),
      'contact.interpreter': yesNo('Tolk nodig'),
      'representatives[]': entries(
        'Vertegenwoordiger',
        {
          kind: part.of(codes.representativeKinds),
          name: { type: 'text', label: 'naam' },
          ...period,
          proof: { type: 'text', label: 'bewijs' },
        },
        ['kind', 'name', 'from'],
      ),
    },

    involvement: {
      'involvement.counsellor': words('Begeleider'),
      'involvement.team': words('Team'),
    },

    regime: {
      'benefits[]': entries('Uitkering', {
        kind: part.of(codes.benefitKinds),
        ...period,
        grantedBy: { type: 'organisation', label: 'toegekend door' },
      }),
      'rmi.grants[]': periods('Periode met leefloon'),
      'unemployment.benefitPeriods[]': periods('Periode met werkloosheidsuitkering'),
      'unemployment.totalYearsInCareer': decimal('Werkloosheid in de loopbaan', 'years'),
      'unemployment.periodAt20250630': oneOf('Op 30 juni 2025', codes.benefitPeriodNumbers),
      'unemployment.daysMissing': whole('Nog te werken voor een werkloosheidsuitkering', 'days'),
      'unemployment.requestDate': day('Aanvraag van de werkloosheidsuitkering'),
    },

    workStatus: {
      mayWork: oneOf('Mag werken', codes.workPermissions),
      'employment.current': oneOf('Werk nu', codes.workStatuses),
      'employment.spells[]': entries(
        'Huidig of vroeger werk',
        {
          kind: part.of(codes.employmentKinds),
          ...period,
          workFraction: { type: 'decimal', label: 'werkbreuk' },
          daysCounted6: { type: 'integer', unit: 'days', label: 'geteld' },
          employerId: { type: 'text', label: 'werkgever' },
        },
        ['kind', 'from', 'employerId'],
      ),
      'employment.spellsComplete': yesNo('Al het vroegere werk staat hier'),
      'employment.contract': yesNo('Heeft een arbeidscontract'),
      'employment.resignedToStart': yesNo('Nam ontslag om te starten'),
      'work.region': oneOf('Gewest van het werk', codes.regions),
      'student.fullTime': yesNo('Studeert voltijds'),
      'student.fullTimeWithLeefloon': yesNo('Studeert voltijds met leefloon'),
      'interim.daysInLast28': whole('Uitzendwerk in de laatste 28 dagen', 'days'),
      'priorWork.sameEmployerDays': whole('Eerder bij deze werkgever', 'days'),
      'priorWork.sameEmployerInterimDays': whole('Eerder uitzendwerk bij deze werkgever', 'days'),
      'priorWork.asJobStudentWithGap': yesNo('Was hier jobstudent, met een onderbreking'),
      'job.workFraction': decimal('Werkbreuk van de job'),
      'job.shortageOccupation': yesNo('Knelpuntberoep'),
      'job.dienstencheques': yesNo('Job met dienstencheques'),
      'job.employmentContract': yesNo('Job met arbeidscontract'),
      'job.establishmentRegion': oneOf('Gewest van de vestiging', codes.regions),
      'job.maatwerkOrLde': yesNo('Job in maatwerk of lokale diensteneconomie'),
      'employer.type': oneOf('Soort werkgever', codes.employerTypes),
      'employer.inDifficulty': yesNo('Werkgever in moeilijkheden'),
      'employer.arrearsAtVdab': yesNo('Werkgever met achterstand bij VDAB'),
    },

    registration: {
      'vdab.registered': yesNo('Ingeschreven bij VDAB'),
      'vdab.registeredSince': day('Ingeschreven sinds'),
      'vdab.kind': oneOf('Soort inschrijving', codes.registrationKinds),
      'vdab.nonWorking': yesNo('Zonder werk, volgens VDAB'),
      'vdab.nwwzPeriods[]': entries('Periode als niet-werkende werkzoekende', {
        ...period,
        reasonInterruption: { type: 'text', label: 'onderbroken door' },
      }),
      'vdab.nwwzMonthsContinuous': whole('Zonder onderbreking werkzoekend', 'months'),
      'vdab.nwwzMonthsBeforeHire': whole('Werkzoekend voor de aanwerving', 'months'),
      'vdab.fileOwnedByTenderPartner': yesNo('Dossier bij een tenderpartner'),
      'vdab.availabilityExemption': yesNo('Vrijgesteld van beschikbaarheid'),
    },

    pathway: {
      'pathway.phase': oneOf('Fase', codes.phases),
      'pathway.lead': { type: 'organisation', label: 'Regie' },
      'pathway.leadSince': day('Regie sinds'),
      'vdab.toeleidbaarheid': oneOf('Toeleidbaar', codes.toeleidbaarheden),
      'assessment.prognosis': oneOf('Inschatting', codes.prognoses),
      'assessment.technicalTrainingFirst': yesNo('Eerst een technische opleiding'),
      'assessment.readyForRegularJob': yesNo('Klaar voor een gewone job'),
      'assessment.engaged': yesNo('Zet zich in voor het traject'),
      'assessment.fitsTrajectory': yesNo('Past in het traject'),
      'assessment.takesStepsToWork': yesNo('Zet stappen naar werk'),
      'traject.months': whole('Duur van het traject', 'months'),
    },

    plan: {
      'plan.summary': words('Plan'),
      'gpmi.signedWithinMonthsOfDecision': whole('GPMI getekend na', 'months'),
      'gpmi.evaluationsPerYear': whole('Evaluaties van het GPMI per jaar'),
    },

    appointments: {
      'appointments[]': entries(
        'Afspraak',
        {
          kind: part.of(codes.appointmentKinds),
          date: part.date,
          time: part.text,
          place: part.text,
          with: { type: 'text', label: 'met' },
        },
        ['kind', 'date', 'time'],
      ),
    },

    barriers: {
      'barriers[]': entries('Drempel voor werk', {
        kind: part.of(codes.barrierKinds),
        ...period,
        note: part.text,
      }),
      'assessment.canWorkAtLeastHalfTime': yesNo('Kan minstens halftijds werken'),
      transport: oneOf('Vervoer', codes.transports),
      childCareNeed: oneOf('Kinderopvang', codes.childCareNeeds),
      digitalLevel: oneOf('Digitale vaardigheden', codes.digitalLevels),
    },

    competences: {
      'competences[]': entries(
        'Competentie of jobdoel',
        { kind: part.of(codes.competenceKinds), label: part.text, from: part.date },
        ['kind', 'label'],
      ),
      'assessment.needsWorkExperienceGenericCompetences': yesNo('Heeft werkervaring nodig'),
      'assessment.learningPotential': yesNo('Kan leren op het werk'),
      'assessment.canWorkIndependently': yesNo('Kan zelfstandig werken'),
      diploma: oneOf('Hoogste diploma', codes.diplomas),
      diplomaIsForeign: yesNo('Buitenlands diploma'),
      diplomaNaricRecognised: yesNo('Diploma erkend door NARIC'),
      'school.leftOn': day('School verlaten op'),
      'language.nl.cefr': oneOf('Niveau Nederlands', codes.languageLevels),
      'language.nl.literate': yesNo('Kan lezen en schrijven'),
      'language.nl.source': words('Wie het niveau Nederlands bepaalde'),
      drivingLicence: oneOf('Rijbewijs', codes.drivingLicences),
    },

    endDates: {
      // A date that shifts supersedes the former one, so the kind alone is the key.
      'endDates[]': entries('Einddatum', { kind: part.of(codes.endDateKinds), date: part.date }, ['kind']),
    },

    measures: {
      'measures[]': entries('Maatregel', {
        kind: part.of(codes.instruments),
        ...period,
        place: { type: 'text', label: 'werkplek' },
      }),
      'history.instruments[]': entries(
        'Eerdere maatregel',
        {
          instrument: part.of(codes.instruments),
          ...period,
          months: { type: 'decimal', unit: 'months' },
          hours: { type: 'decimal', unit: 'hours' },
          outcome: { type: 'code', codes: codes.instrumentOutcomes, label: 'resultaat' },
        },
        ['instrument', 'from'],
      ),
      'history.pwaTransitional': yesNo('Overgangsregel PWA'),
      'history.wijkwerkMonths': decimal('Al in wijk-werken', 'months'),
      'history.ldeMonths': decimal('Al in de lokale diensteneconomie', 'months'),
      'twe.monthsUsed': decimal('Al in tijdelijke werkervaring', 'months'),
      'twe.trainingMonthsFullTime': decimal('Voltijdse opleiding in tijdelijke werkervaring', 'months'),
      'art60.startDate': day('Start van artikel 60'),
      'art60.workFraction': decimal('Werkbreuk van artikel 60'),
      'art60.plannedMonths': decimal('Geplande duur van artikel 60', 'months'),
      'art60.startWithinMonthsOfTrajectStart': decimal('Artikel 60 begint na', 'months'),
      'wijkwerk.hoursThisMonth': decimal('Wijk-werken deze maand', 'hours'),
      'wijkwerk.hoursThisYear': decimal('Wijk-werken dit jaar', 'hours'),
      'vdab.amaReferral': yesNo('VDAB verwees naar arbeidsmatige activiteiten'),
      'ama.otherVariantRunning': yesNo('Andere arbeidsmatige activiteit loopt'),
      'permission.ocmw.ama': yesNo('OCMW stemt in met arbeidsmatige activiteiten'),
      'permission.ocmw.okot': yesNo('OCMW stemt in met een diploma via VDAB'),
      'inburgering.contractDate': day('Contract voor inburgering'),
      'inburgering.pillarsDone[]': severalOf('Afgewerkt deel van de inburgering', codes.inburgeringPillars),
      'previousOkot.monthsSinceEnd': whole('Sinds het vorige diploma via VDAB', 'months'),
      'screening.passed': yesNo('Geslaagd voor de screening'),
      'course.level': oneOf('Niveau van de opleiding', codes.courseLevels),
      'course.onRecognisedList': yesNo('Erkende opleiding'),
      'course.fullTimeDay': yesNo('Voltijdse dagopleiding'),
      'offer.employer': yesNo('Er is een werkgever'),
      'offer.employerRegion': oneOf('Gewest van de werkgever', codes.regions),
      'offer.employerPartnershipWithOcmw': yesNo('Werkgever werkt samen met het OCMW'),
      'municipality.offersGemeenschapsdienst': yesNo('Gemeente biedt gemeenschapsdienst aan'),
    },

    outcome: {
      'outcome.result': oneOf('Resultaat', codes.results),
      'outcome.date': day('Resultaat bereikt op'),
      'outcome.checks[]': entries(
        'Nog aan het werk',
        {
          kind: part.of(codes.lastingChecks),
          date: part.date,
          atWork: { type: 'boolean', label: 'aan het werk' },
        },
        ['kind'],
      ),
    },

    sharedNotes: {
      'notes.shared': words('Gedeelde notitie'),
    },
  },
  'label',
) satisfies Partial<Record<Category, Record<string, Shape>>>;
