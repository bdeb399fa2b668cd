/** What the person reads about the own plan, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ownPlanWords: Words = {
  'Mijn plan': { fr: 'Mon plan', en: 'My plan' },
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.': {
    fr: 'Voici ce que vous avez convenu : ce que vous faites et ce que les autres font. Vous pouvez l’imprimer.',
    en: 'This is what you agreed: what you do and what others do. You can print it.',
  },
  'Uw plan veranderde net. Er is niets getekend. Lees het nog eens.': {
    fr: 'Votre plan vient de changer. Rien n’est signé. Relisez-le.',
    en: 'Your plan has just changed. Nothing is signed. Please read it again.',
  },
  'U hebt nog geen plan.': { fr: 'Vous n’avez pas encore de plan.', en: 'You have no plan yet.' },
  'Naar mijn pagina': { fr: 'Vers ma page', en: 'To my page' },
  'Uw begeleider maakt het samen met u.': {
    fr: 'Votre accompagnateur le fait avec vous.',
    en: 'Your counsellor makes it together with you.',
  },
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.': {
    fr: 'Vous êtes d’accord avec ce plan. Vous n’avez rien à faire maintenant.',
    en: 'You agree with this plan. You need not do anything now.',
  },
  'Uw plan is nog niet klaar. Er is minstens één doel en één actie nodig. Uw begeleider is aan zet.': {
    fr: 'Votre plan n’est pas encore prêt. Il faut au moins un objectif et une action. C’est à votre accompagnateur d’agir.',
    en: 'Your plan is not ready yet. At least one goal and one action are needed. It is your counsellor’s turn.',
  },
  'Gewijzigd na uw handtekening': { fr: 'Modifié après votre signature', en: 'Changed after you signed' },
  'U bent aan zet': { fr: 'À vous d’agir', en: 'Your turn' },
  'Er is iets nieuws of veranderd in uw plan. Lees het na. Bent u akkoord? Bevestig dan opnieuw.': {
    fr: 'Il y a du nouveau ou un changement dans votre plan. Relisez-le. Vous êtes d’accord ? Alors confirmez à nouveau.',
    en: 'Something is new or changed in your plan. Read it again. Do you agree? Then confirm again.',
  },
  'Lees uw plan. Begrijpt u iets niet, of klopt iets niet? Bel dan uw begeleider. Bevestig alleen als u akkoord bent.':
    {
      fr: 'Lisez votre plan. Vous ne comprenez pas quelque chose, ou quelque chose n’est pas correct ? Appelez votre accompagnateur. Confirmez seulement si vous êtes d’accord.',
      en: 'Read your plan. Is something unclear or not right? Then call your counsellor. Confirm only if you agree.',
    },
  'Ja, ik ga akkoord met dit plan': {
    fr: 'Oui, je suis d’accord avec ce plan',
    en: 'Yes, I agree with this plan',
  },
  'Kenmerk van dit plan: {0}': { fr: 'Référence de ce plan : {0}', en: 'Reference of this plan: {0}' },
  'Dit plan is voor u getekend. Nu hoeft u niets te doen.': {
    fr: 'Ce plan a été signé pour vous. Vous ne devez rien faire maintenant.',
    en: 'This plan was signed for you. You need not do anything now.',
  },
  'Wat er al getekend is': { fr: 'Ce qui est déjà signé', en: 'What is already signed' },
  'De afspraken van {0}, op {1}, op papier.': {
    fr: 'Les accords de {0}, le {1}, sur papier.',
    en: 'The agreements of {0}, on {1}, on paper.',
  },
  'De afspraken van {0}, op {1}, op deze pagina.': {
    fr: 'Les accords de {0}, le {1}, sur cette page.',
    en: 'The agreements of {0}, on {1}, on this page.',
  },
  '{0} tekende voor u.': { fr: '{0} a signé pour vous.', en: '{0} signed for you.' },
  'Kenmerk {0}.': { fr: 'Référence {0}.', en: 'Reference {0}.' },
  'Kenmerk {0}, en van dit deel alleen {1}.': {
    fr: 'Référence {0}, et de cette partie seule {1}.',
    en: 'Reference {0}, and of this part alone {1}.',
  },
  'Daarna veranderde er iets.': {
    fr: 'Ensuite, quelque chose a changé.',
    en: 'Something changed after that.',
  },
  'Gaat u akkoord met dit plan? Lees het eerst. Onderaan zegt u ja.': {
    fr: 'Êtes-vous d’accord avec ce plan ? Lisez-le d’abord. En bas, vous dites oui.',
    en: 'Do you agree with this plan? Read it first. At the bottom you say yes.',
  },
  'Dit doet u zelf:': { fr: 'Ceci, vous le faites vous-même :', en: 'This you do yourself:' },
  'Ga naar de vraag': { fr: 'Aller à la question', en: 'Go to the question' },
  'Gaat u akkoord?': { fr: 'Êtes-vous d’accord ?', en: 'Do you agree?' },
  'Voorstellen over uw plan': { fr: 'Propositions sur votre plan', en: 'Proposals about your plan' },
  'Een organisatie stelt iets voor, een andere beslist. Verandert uw plan daardoor, dan vragen we opnieuw of u akkoord gaat.':
    {
      fr: 'Une organisation propose quelque chose, une autre décide. Si votre plan change, nous vous demandons à nouveau si vous êtes d’accord.',
      en: 'One organisation proposes something, another decides. If your plan changes because of it, we ask you again whether you agree.',
    },
  'Beantwoorde voorstellen ({0})': { fr: 'Propositions avec réponse ({0})', en: 'Answered proposals ({0})' },
  'Antwoord: {0}': { fr: 'Réponse : {0}', en: 'Answer: {0}' },
  'Van {0} aan {1}, op {2}': { fr: 'De {0} à {1}, le {2}', en: 'From {0} to {1}, on {2}' },
  ', beantwoord op {0}': { fr: ', répondu le {0}', en: ', answered on {0}' },
  'Wat mensen zelf schreven, blijft in hun taal.': {
    fr: 'Ce que les gens ont écrit eux-mêmes reste dans leur langue.',
    en: 'What people wrote themselves stays in their language.',
  },
  'Stel een vraag over dit plan': {
    fr: 'Posez une question sur ce plan',
    en: 'Ask a question about this plan',
  },
};
