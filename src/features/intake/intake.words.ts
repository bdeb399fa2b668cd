/** What the intake at an OCMW says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const intakeWords: Words = {
  'Identiteitskaart of verblijfstitel': {
    fr: 'Carte d’identité ou titre de séjour',
    en: 'Identity card or residence permit',
  },
  'Om te weten wie iemand is en of het verblijf wettig is.': {
    fr: 'Pour savoir qui est la personne et si le séjour est légal.',
    en: 'To know who someone is and whether the stay is lawful.',
  },
  'Brief van de RVA over het einde van de uitkering': {
    fr: 'Lettre de l’ONEM sur la fin de l’allocation',
    en: 'Letter of the RVA about the end of the benefit',
  },
  'De dag waarop het recht eindigt. Een aanvraag kan pas vanaf die dag.': {
    fr: 'Le jour où le droit se termine. Une demande n’est possible qu’à partir de ce jour.',
    en: 'The day on which the right ends. An application can be made only from that day.',
  },
  'Inschrijving bij VDAB': { fr: 'Inscription au VDAB', en: 'Registration with VDAB' },
  'VDAB zegt het zelf, waar dat mag. De persoon moet dan geen bewijs brengen.': {
    fr: 'Le VDAB le dit lui-même, là où c’est permis. La personne ne doit alors pas apporter de preuve.',
    en: 'VDAB says so itself, where it may. The person then need not bring proof.',
  },
  'Opleiding of andere stappen naar werk': {
    fr: 'Formation ou autres pas vers l’emploi',
    en: 'Training or other steps to work',
  },
  'Wat loopt of gelopen heeft: een opleiding, een stage, begeleiding.': {
    fr: 'Ce qui court ou a couru : une formation, un stage, un accompagnement.',
    en: 'What runs or ran: a course, a placement, guidance.',
  },
  'Adres en huurcontract': { fr: 'Adresse et contrat de bail', en: 'Address and lease' },
  'Waar iemand gewoonlijk woont.': {
    fr: 'Où la personne habite d’habitude.',
    en: 'Where someone usually lives.',
  },
  'Wie mee in huis woont': { fr: 'Qui habite avec la personne', en: 'Who lives in the same home' },
  'Bepaalt welk leefloon past.': {
    fr: 'Détermine quel revenu d’intégration convient.',
    en: 'Decides which living wage fits.',
  },
  'Inkomen van het gezin': { fr: 'Revenus du ménage', en: 'Income of the household' },
  'Loon, uitkeringen en ander inkomen.': {
    fr: 'Salaire, allocations et autres revenus.',
    en: 'Wages, benefits and other income.',
  },
  Kinderbijslag: { fr: 'Allocations familiales', en: 'Child benefit' },
  'Alleen voor wie kinderen heeft.': {
    fr: 'Seulement pour qui a des enfants.',
    en: 'Only for those who have children.',
  },
  Bankkaart: { fr: 'Carte bancaire', en: 'Bank card' },
  'Laat ze tonen. Een rekeningnummer hoort niet in Werkwinkel.': {
    fr: 'Faites-la montrer. Un numéro de compte n’a pas sa place dans Werkwinkel.',
    en: 'Have it shown. An account number does not belong in Werkwinkel.',
  },
  'Rekeningen en schulden': { fr: 'Factures et dettes', en: 'Bills and debts' },
  'Bespreek ze samen. Bedragen en schuldeisers horen niet in Werkwinkel.': {
    fr: 'Parlez-en ensemble. Les montants et les créanciers n’ont pas leur place dans Werkwinkel.',
    en: 'Discuss them together. Amounts and creditors do not belong in Werkwinkel.',
  },
  'Medisch attest, als werken niet lukt': {
    fr: 'Certificat médical, si travailler n’est pas possible',
    en: 'Medical certificate, if working is not possible',
  },
  'Noteer alleen of het gevraagd of gekregen is. Wat erin staat, hoort niet in dit dossier.': {
    fr: 'Notez seulement si c’est demandé ou reçu. Ce qui y figure n’a pas sa place dans ce dossier.',
    en: 'Note only whether it was asked or received. What it says does not belong in this file.',
  },
  'Bereid om te werken, of een reden waarom niet': {
    fr: 'Prêt à travailler, ou une raison pourquoi pas',
    en: 'Willing to work, or a reason why not',
  },
  'Wat de persoon daar zelf over zegt.': {
    fr: 'Ce que la personne en dit elle-même.',
    en: 'What the person says about it.',
  },
  'nog te vragen': { fr: 'encore à demander', en: 'still to ask' },
  gevraagd: { fr: 'demandé', en: 'asked' },
  gekregen: { fr: 'reçu', en: 'received' },
  'niet nodig': { fr: 'pas nécessaire', en: 'not needed' },
  'Al bewezen: vraag het niet opnieuw': {
    fr: 'Déjà prouvé : ne le redemandez pas',
    en: 'Proven already: do not ask it again',
  },
  'Nog te vragen of na te kijken': {
    fr: 'Encore à demander ou à vérifier',
    en: 'Still to ask or to look at',
  },
  'Alles is bewezen. U hoeft niets meer te vragen.': {
    fr: 'Tout est prouvé. Vous n’avez plus rien à demander.',
    en: 'Everything is proven. You need not ask anything more.',
  },
  '{0}, {1}, {2}': { fr: '{0}, {1}, {2}', en: '{0}, {1}, {2}' },
  '{0}, {1}': { fr: '{0}, {1}', en: '{0}, {1}' },
  'nog te bewijzen': { fr: 'encore à prouver', en: 'still to be proven' },
  'Hoe ver staat de intake?': { fr: 'Où en est le premier entretien ?', en: 'How far is the intake?' },
  '{0} van {1} in orde.': { fr: '{0} sur {1} en ordre.', en: '{0} of {1} in order.' },
  'Een deel komt van {0}.': { fr: 'Une partie vient de {0}.', en: 'A part comes from {0}.' },
  'Brief voor de persoon': { fr: 'Lettre pour la personne', en: 'Letter for the person' },
  'Wat brengt u mee?': { fr: 'Qu’apportez-vous ?', en: 'What do you bring?' },
  'Voor {0}, {1}': { fr: 'Pour {0}, {1}', en: 'For {0}, {1}' },
  'Breng dit mee naar het gesprek': { fr: 'Apportez ceci à l’entretien', en: 'Bring this to the talk' },
  'U hoeft niets mee te brengen.': { fr: 'Vous ne devez rien apporter.', en: 'You need not bring anything.' },
  'Dit hebben we al': { fr: 'Nous avons déjà ceci', en: 'We have this already' },
  'Dit hoeft u niet opnieuw te bewijzen.': {
    fr: 'Vous ne devez pas le prouver à nouveau.',
    en: 'You need not prove this again.',
  },
  'Hebt u iets niet? Kom toch. We zoeken het samen.': {
    fr: 'Vous n’avez pas quelque chose ? Venez quand même. Nous chercherons ensemble.',
    en: 'Is there something you do not have? Come anyway. We look for it together.',
  },
  'De intake is bewaard.': { fr: 'Le premier entretien est gardé.', en: 'The intake is kept.' },
  'Bereid de intake voor': { fr: 'Préparer le premier entretien', en: 'Prepare the intake' },
  'Eerste aanvraag': { fr: 'Première demande', en: 'First application' },
  'Vanaf die dag telt de federale terugbetaling. Het vergoedingsdossier gebruikt ze.': {
    fr: 'Le remboursement fédéral compte à partir de ce jour. Le dossier de compensation l’utilise.',
    en: 'The federal refund counts from that day. The compensation file uses it.',
  },
  'Bewaar de dag': { fr: 'Garder le jour', en: 'Keep the day' },
  'De dag van de eerste aanvraag is bewaard.': {
    fr: 'Le jour de la première demande est gardé.',
    en: 'The day of the first application is kept.',
  },
  'Kies vandaag of een dag sinds 1 januari 2026.': {
    fr: 'Choisissez aujourd’hui ou un jour depuis le 1er janvier 2026.',
    en: 'Choose today or a day since 1 January 2026.',
  },
  'Hierover praten we samen': { fr: 'Nous en parlons ensemble', en: 'We talk about this together' },
};
