/** What the helper for the end of benefit says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const benefitEndWords: Words = {
  'Schrijf de geboortedatum, bijvoorbeeld 31/03/1968.': {
    fr: 'Écrivez la date de naissance, par exemple 31/03/1968.',
    en: 'Write the date of birth, for example 31/03/1968.',
  },
  'Schrijf een getal van 0 tot en met {0}.': {
    fr: 'Écrivez un nombre de 0 à {0}.',
    en: 'Write a number from 0 to {0}.',
  },
  'Wanneer stopt de uitkering?': {
    fr: 'Quand l’allocation s’arrête-t-elle ?',
    en: 'When does the benefit stop?',
  },
  'Sinds 2026 is de werkloosheidsuitkering beperkt in de tijd. Vul in wat u weet. De RVA beslist.': {
    fr: 'Depuis 2026, l’allocation de chômage est limitée dans le temps. Remplissez ce que vous savez. L’ONEM décide.',
    en: 'Since 2026 unemployment benefit has been limited in time. Fill in what you know. The RVA decides.',
  },
  'De beperking in de tijd geldt niet voor deze persoon.': {
    fr: 'La limitation dans le temps ne s’applique pas à cette personne.',
    en: 'The limit in time does not apply to this person.',
  },
  'Eindigt het recht? Kijk samen naar {0} en naar {1}.': {
    fr: 'Le droit se termine ? Regardez ensemble {0} et {1}.',
    en: 'Does the right end? Look together at {0} and at {1}.',
  },
  'wat past op weg naar werk': {
    fr: 'ce qui convient sur le chemin de l’emploi',
    en: 'what fits on the way to work',
  },
  'Dat kunnen we nog niet zeggen. Zoek eerst uit:': {
    fr: 'Nous ne pouvons pas encore le dire. Cherchez d’abord :',
    en: 'We cannot say that yet. First find out:',
  },
  'Het recht eindigt op {0}.': { fr: 'Le droit se termine le {0}.', en: 'The right ends on {0}.' },
  'Er zijn minder dan 312 dagen werk in de 36 maanden ervoor. Dan is er geen recht op een uitkering.': {
    fr: 'Il y a moins de 312 jours de travail dans les 36 mois qui précèdent. Il n’y a alors pas de droit à une allocation.',
    en: 'There are fewer than 312 days of work in the 36 months before. Then there is no right to benefit.',
  },
  'Vul in hoeveel dagen de persoon werkte in de 36 maanden voor de aanvraag.': {
    fr: 'Indiquez combien de jours la personne a travaillé dans les 36 mois avant la demande.',
    en: 'Fill in how many days the person worked in the 36 months before the request.',
  },
  'Het recht duurt {0} maanden en eindigt op {1}, als het zonder onderbreking loopt.': {
    fr: 'Le droit dure {0} mois et se termine le {1}, s’il court sans interruption.',
    en: 'The right lasts {0} months and ends on {1}, if it runs without a break.',
  },
  'Welke uitkering?': { fr: 'Quelle allocation ?', en: 'Which benefit?' },
  'Werkloosheidsuitkering, na werk': {
    fr: 'Allocation de chômage, après un travail',
    en: 'Unemployment benefit, after work',
  },
  'Inschakelingsuitkering, na studies': {
    fr: 'Allocation d’insertion, après des études',
    en: 'Integration benefit, after studies',
  },
  'Dag van de eerste aanvraag': { fr: 'Jour de la première demande', en: 'Day of the first request' },
  'Jaren loopbaan': { fr: 'Années de carrière', en: 'Years of career' },
  'Nodig voor wie 55 jaar of ouder is': {
    fr: 'Nécessaire à partir de 55 ans',
    en: 'Needed for those aged 55 or older',
  },
  'Jaren volledig werkloos in de hele loopbaan': {
    fr: 'Années de chômage complet dans toute la carrière',
    en: 'Years fully unemployed in the whole career',
  },
  'Vergoedingsperiode op 30 juni 2025': {
    fr: 'Période d’indemnisation au 30 juin 2025',
    en: 'Benefit period on 30 June 2025',
  },
  'Weet ik niet': { fr: 'Je ne sais pas', en: 'I do not know' },
  'Dagen werk in de 36 maanden voor de aanvraag': {
    fr: 'Jours de travail dans les 36 mois avant la demande',
    en: 'Days of work in the 36 months before the request',
  },
  'Voor aanvragen vanaf 1 maart 2026. Een voltijdse maand telt 26 dagen.': {
    fr: 'Pour les demandes à partir du 1er mars 2026. Un mois à temps plein compte 26 jours.',
    en: 'For requests from 1 March 2026. A full-time month has 26 days.',
  },
  'De persoon heeft een bijzonder statuut': {
    fr: 'La personne a un statut particulier',
    en: 'The person has a special status',
  },
  'SWT, kunstwerker, havenarbeider, erkend zeevisser of beschutte werkplaats': {
    fr: 'RCC, travailleur des arts, ouvrier portuaire, marin pêcheur reconnu ou atelier protégé',
    en: 'SWT, arts worker, dock worker, recognised sea fisher or sheltered workshop',
  },
  'Zoek de einddatum': { fr: 'Chercher la date de fin', en: 'Find the end date' },
  'Wie verliest wanneer het recht': { fr: 'Qui perd le droit et quand', en: 'Who loses the right and when' },
  'Voor wie op 30 juni 2025 een uitkering kreeg': {
    fr: 'Pour qui recevait une allocation le 30 juin 2025',
    en: 'For those who received a benefit on 30 June 2025',
  },
  'Einde van het recht': { fr: 'Fin du droit', en: 'End of the right' },
  voorbij: { fr: 'passé', en: 'past' },
  'Voor wie': { fr: 'Pour qui', en: 'For whom' },
};
