/**
 * The points of law on which sources conflict or are silent, with every reading that was found and where. None is followed until two
 * legal editors of two organisations choose it; the conditions that turn on a point stand in instruments/.
 */
import { legalStatuses } from './legal-status.ts';
import type { DisputedPoint } from './reading.ts';
import { sources as s } from './source.ts';

export const art60Over2026: DisputedPoint = {
  id: 'A6-2026',
  question: 'Hoeveel dagen vraagt een contract artikel 60 dat over 1 maart 2026 heen loopt?',
  why: 'Voor lopende contracten is geen Vlaamse uitspraak gevonden.',
  instruments: ['ART60', 'ART61'],
  statuses: ['LEEFLOON', 'EQ_LEEFLOON'],
  silent: true,
  readings: [
    {
      code: 'newRule',
      text: 'De regel op de dag van het einde telt: 312 dagen in 36 maanden, op elke leeftijd.',
      sources: [s.S97],
    },
    {
      code: 'oldRule',
      text: 'De regel van vóór 1 maart 2026 blijft tellen, volgens de leeftijd aan het einde.',
      sources: [s.S95],
    },
  ],
};

export const gpmiForEquivalent: DisputedPoint = {
  id: 'GP-EQ',
  question: 'Vraagt equivalent leefloon een GPMI?',
  why: 'De bronnen noemen alleen wie leefloon krijgt.',
  instruments: ['GPMI'],
  statuses: ['EQ_LEEFLOON'],
  silent: true,
  readings: [
    { code: 'leefloonOnly', text: 'Alleen wie leefloon krijgt, sluit een GPMI.', sources: [s.S07b] },
    {
      code: 'equivalentToo',
      text: 'Een GPMI kan ook voor wie equivalent leefloon krijgt, onder dezelfde voorwaarden.',
      sources: [s.S08],
    },
  ],
};

export const vdabDuty: DisputedPoint = {
  id: 'VR-01',
  question: 'Moet wie leefloon krijgt zich inschrijven bij VDAB?',
  why: 'Het decreet is in maart 2024 aangekondigd en hangt deels af van een samenwerkingsakkoord. De datum is niet gevonden.',
  instruments: ['VDAB_REGISTRATION'],
  statuses: ['LEEFLOON'],
  silent: true,
  readings: [
    { code: 'inForce', text: 'De plicht geldt al.', sources: [s.S75, s.S76] },
    { code: 'notYet', text: 'De plicht geldt nog niet.', sources: [s.S77] },
  ],
};

export const wijkwerkForEquivalent: DisputedPoint = {
  id: 'WW-EQ',
  question: 'Kan wie equivalent leefloon krijgt wijk-werken zonder inschrijving bij VDAB?',
  why: 'De bronnen noemen alleen leefloongerechtigden. Met inschrijving bij VDAB is er geen twijfel.',
  instruments: ['WIJKWERK'],
  statuses: ['EQ_LEEFLOON'],
  silent: true,
  readings: [
    { code: 'counts', text: 'Equivalent leefloon telt zoals leefloon.', sources: [s.S13b] },
    {
      code: 'doesNotCount',
      text: 'Alleen leefloon telt. Eerst inschrijven bij VDAB.',
      sources: [s.S21, s.S22],
    },
  ],
};

export const gemeenschapsdienstAfter2025: DisputedPoint = {
  id: 'GD-2026',
  question: 'Bestaat gemeenschapsdienst na 2025 nog?',
  why: 'Na 2025 is alleen een evaluatie gevonden, geen bewijs dat de maatregel nog bestaat.',
  instruments: ['GEMEENSCHAPSDIENST'],
  statuses: ['UNEMPLOYMENT'],
  silent: true,
  readings: [
    { code: 'exists', text: 'De maatregel bestaat nog.', sources: [s.S30, s.S31] },
    { code: 'ended', text: 'De maatregel bestaat niet meer.', sources: [s.S26] },
  ],
};

export const ldeInflow: DisputedPoint = {
  id: 'LD-2023',
  question:
    'Kan iemand sinds 1 juli 2023 nog starten bij een erkende werkgever in de lokale diensteneconomie?',
  why: 'De erkenning van werkgevers is gesloten. Over nieuwe instroom bij bestaande werkgevers is niets gevonden.',
  instruments: ['LDE'],
  statuses: legalStatuses,
  silent: true,
  readings: [
    { code: 'open', text: 'Bij een werkgever die al erkend was, kan nog iemand starten.', sources: [s.S40] },
    { code: 'closed', text: 'Niemand kan nog starten. Individueel maatwerk neemt over.', sources: [s.S41] },
  ],
};

export const iboPlusGroup: DisputedPoint = {
  id: 'KI-2026',
  question: 'Wie hoort sinds 1 januari 2026 tot de doelgroep van IBO+?',
  why: 'De doelgroep is aangepast. De inhoud is niet gevonden.',
  instruments: ['IBO_PLUS'],
  statuses: legalStatuses,
  silent: true,
  readings: [
    { code: 'asBefore', text: 'De doelgroep van vóór 2026 blijft gelden.', sources: [s.S56, s.S57] },
    {
      code: 'nobodyYet',
      text: 'Zonder nieuwe tekst hoort niemand zeker tot de doelgroep: niet starten.',
      sources: [s.S53b],
    },
  ],
};

export const ipsToday: DisputedPoint = {
  id: 'IP-NOW',
  question: 'Gelden de toelatingsregels van het proefproject IPS vandaag nog?',
  why: 'De toelatingsregels van vandaag zijn niet gevonden.',
  instruments: ['IPS'],
  statuses: ['SICKNESS'],
  silent: true,
  readings: [
    { code: 'pilot', text: 'De regels van het proefproject van 2018 gelden nog.', sources: [s.S42] },
    {
      code: 'closed',
      text: 'Er is vandaag geen toegang buiten het afgelopen proefproject.',
      sources: [s.S42],
    },
  ],
};

export const reductionWage: DisputedPoint = {
  id: 'DG-WAGE',
  question: 'Mag het loon precies 10.000 euro per kwartaal zijn?',
  why: 'De ene bron zegt lager dan 10.000 euro, de andere ten hoogste 10.000 euro.',
  instruments: ['DG'],
  statuses: legalStatuses,
  readings: [
    { code: 'below', text: 'Het loon ligt lager dan 10.000 euro.', sources: [s.S64] },
    { code: 'atMost', text: 'Het loon is ten hoogste 10.000 euro.', sources: [s.S63] },
  ],
};

export const incentiveAge: DisputedPoint = {
  id: 'AI-57',
  question: 'Was 57 jaar in 2022 en 2023 de grens voor de aanwervingsincentive?',
  why: 'Vanaf wanneer 57 jaar de grens was, is niet gevonden.',
  instruments: ['HIRING_INCENTIVE'],
  statuses: legalStatuses,
  silent: true,
  readings: [
    { code: 'since2022', text: 'Sinds 1 januari 2022 was de grens 57 jaar.', sources: [s.S68] },
    { code: 'still55', text: 'De grens bleef 55 jaar.', sources: [s.S61] },
  ],
};

export const careerSteps: DisputedPoint = {
  id: 'UL-CAREER',
  question: 'Hoeveel jaar loopbaan vraagt een eerste aanvraag na 30 juni 2025, vanaf 55 jaar?',
  why: 'Een vakbond noemt elk jaar een jaar meer, de pers één stap in 2030.',
  instruments: ['UNEMPLOYMENT_NOT_LIMITED'],
  statuses: legalStatuses,
  readings: [
    { code: 'yearly', text: '31 jaar in 2026 en elk jaar een jaar meer, tot 35 in 2030.', sources: [s.S98] },
    { code: 'oneStep', text: '30 jaar tot en met 2029, en 35 jaar vanaf 2030.', sources: [s.S81] },
  ],
};

export const inschakelingEnd: DisputedPoint = {
  id: 'UL-INSCH',
  question: 'Wanneer eindigt een inschakelingsuitkering die vóór 2025 begon?',
  why: 'Een vakbond noemt 1 januari 2026, de pers 1 juli 2026. De RVA zegt: verlengingen ten laatste 31 december 2026.',
  instruments: ['UNEMPLOYMENT_NOT_LIMITED'],
  statuses: ['UNEMPLOYMENT'],
  silent: true,
  readings: [
    { code: 'january', text: 'Op 1 januari 2026.', sources: [s.S85d] },
    {
      code: 'july',
      text: 'Op 1 juli 2026, met de andere uitkeringen van de tweede periode.',
      sources: [s.S84],
    },
  ],
};

/** Every disputed point, in the order in which people read them. */
export const disputedPoints: readonly DisputedPoint[] = [
  art60Over2026,
  gpmiForEquivalent,
  vdabDuty,
  wijkwerkForEquivalent,
  iboPlusGroup,
  reductionWage,
  careerSteps,
  inschakelingEnd,
  gemeenschapsdienstAfter2025,
  ldeInflow,
  ipsToday,
  incentiveAge,
];

/** Gives the disputed point with this id. */
export function pointNamed(id: string): DisputedPoint | undefined {
  return disputedPoints.find((one) => one.id === id);
}
