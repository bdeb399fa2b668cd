/** What the pages on how people find the guidance says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const guidanceRatingWords: Words = {
  'Luistert uw begeleider naar u?': {
    fr: 'Votre accompagnateur vous écoute-t-il ?',
    en: 'Does your coach listen to you?',
  },
  'Weet u wat er nu gebeurt, en waarom?': {
    fr: 'Savez-vous ce qui se passe maintenant, et pourquoi ?',
    en: 'Do you know what happens now, and why?',
  },
  'Helpt de begeleiding u vooruit?': {
    fr: 'L’accompagnement vous aide-t-il à avancer ?',
    en: 'Does the guidance help you forward?',
  },
  'Een beetje': { fr: 'Un peu', en: 'A little' },
  'Hoe vindt u de begeleiding?': {
    fr: 'Que pensez-vous de l’accompagnement ?',
    en: 'How do you find the guidance?',
  },
  'Hoe ik de begeleiding vind': { fr: 'Ce que je pense de l’accompagnement', en: 'How I find the guidance' },
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    {
      fr: 'Trois courtes questions. Vous ne devez pas répondre. Votre réponse ne change rien à votre revenu d’intégration ni à votre accompagnement.',
      en: 'Three short questions. You need not answer. Your answer changes nothing about your living allowance or your guidance.',
    },
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.': {
    fr: 'Quelqu’un vous accompagne ? Alors vous pouvez dire ici ce que vous en pensez.',
    en: 'Does someone guide you? Then you can say here how you find that.',
  },
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.': {
    fr: 'Vous avez répondu. Vous pouvez changer cela jusqu’au {0} inclus.',
    en: 'You answered. You can change that until {0}.',
  },
  'Verander uw antwoord': { fr: 'Changer votre réponse', en: 'Change your answer' },
  'Geef antwoord': { fr: 'Répondre', en: 'Answer' },
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.': {
    fr: 'Personne ne lit votre réponse : ni votre accompagnateur, ni l’organisation.',
    en: 'Nobody reads what you answer: not your coach, and not the organisation.',
  },
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    {
      fr: 'L’organisation ne lit que des nombres, après chaque semestre. Et seulement si dix personnes ou plus ont répondu la même chose.',
      en: 'The organisation reads numbers only, after each half-year. And only if ten people or more gave the same answer.',
    },
  'Ik zeg dit liever niet': { fr: 'Je préfère ne pas le dire', en: 'I would rather not say' },
  'Wilt u er iets over schrijven?': {
    fr: 'Voulez-vous écrire quelque chose à ce sujet ?',
    en: 'Would you like to write about it?',
  },
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.': {
    fr: 'Alors vous choisissez vous-même qui le lit. Cette personne voit aussi que cela vient de vous, et doit vous répondre.',
    en: 'Then you choose who reads it. Whoever reads it also sees that it comes from you, and has to answer you.',
  },
  'Schrijf aan {0}': { fr: 'Écrire à {0}', en: 'Write to {0}' },
  'Bewaard. Niemand leest wat u als persoon antwoordt.': {
    fr: 'Enregistré. Personne ne lit votre réponse personnelle.',
    en: 'Kept. Nobody reads what you as a person answer.',
  },
  'Hoe mensen de begeleiding vinden': {
    fr: 'Ce que les gens pensent de l’accompagnement',
    en: 'How people find the guidance',
  },
  'Mensen antwoorden op hun eigen pagina, als ze dat willen. U leest alleen getallen vanaf tien, van een half jaar dat voorbij is.':
    {
      fr: 'Les gens répondent sur leur propre page, s’ils le veulent. Vous ne lisez que des nombres à partir de dix, d’un semestre terminé.',
      en: 'People answer on their own page, if they want to. You read numbers from ten on only, of a half-year that is over.',
    },
  'Er zijn nog geen getallen om te tonen.': {
    fr: 'Il n’y a pas encore de nombres à montrer.',
    en: 'There are no numbers to show yet.',
  },
  'Nog geen antwoord kwam tien keer in een half jaar dat voorbij is. Vertel mensen dat ze op hun eigen pagina kunnen zeggen hoe ze de begeleiding vinden.':
    {
      fr: 'Aucune réponse n’est encore venue dix fois dans un semestre terminé. Dites aux gens qu’ils peuvent donner leur avis sur l’accompagnement sur leur propre page.',
      en: 'No answer came ten times yet in a half-year that is over. Tell people that they can say on their own page how they find the guidance.',
    },
  'Hoe wij tellen': { fr: 'Comment nous comptons', en: 'How we count' },
  'Elk antwoord telt één keer per persoon en per half jaar. Van minder dan tien staat er niets, en ook geen totaal: zo weet niemand wat één mens antwoordde.':
    {
      fr: 'Chaque réponse compte une fois par personne et par semestre. En dessous de dix, rien n’est indiqué, et aucun total non plus : ainsi personne ne sait ce qu’une personne a répondu.',
      en: 'Each answer counts once per person and half-year. Of fewer than ten nothing stands there, and no total either: so nobody knows what one person answered.',
    },
  'Wie antwoordt, kiest dat zelf. Deze getallen zeggen dus niets over wie niet antwoordde.': {
    fr: 'Répondre est un choix. Ces nombres ne disent donc rien de ceux qui n’ont pas répondu.',
    en: 'Whoever answers chooses to. So these numbers say nothing about those who did not answer.',
  },
  'Half jaar van {0}': { fr: 'Semestre du {0}', en: 'Half-year of {0}' },
  'Geteld tot en met {0}.': { fr: 'Compté jusqu’au {0} inclus.', en: 'Counted until {0}.' },
  'Mensen antwoorden daarop op hun eigen pagina, als ze dat willen.': {
    fr: 'Les gens y répondent sur leur propre page, s’ils le veulent.',
    en: 'People answer that on their own page, if they want to.',
  },
  'Bekijk de antwoorden': { fr: 'Voir les réponses', en: 'See the answers' },
};
