/** What the page of the own words says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ownWordWords: Words = {
  'Wat ik wil bereiken': { fr: 'Ce que je veux atteindre', en: 'What I want to achieve' },
  'Bijvoorbeeld: ik wil werken in een keuken.': {
    fr: 'Par exemple : je veux travailler dans une cuisine.',
    en: 'For instance: I want to work in a kitchen.',
  },
  'Wat voor mij belangrijk is': { fr: 'Ce qui est important pour moi', en: 'What matters to me' },
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.': {
    fr: 'Par exemple : je veux être à l’école à quatre heures.',
    en: 'For instance: I want to be at the school at four o’clock.',
  },
  'U schreef dit.': { fr: 'Vous avez écrit ceci.', en: 'You wrote this.' },
  'U veranderde de tekst.': { fr: 'Vous avez modifié le texte.', en: 'You changed the text.' },
  'U liet {0} dit lezen.': { fr: 'Vous avez permis à {0} de lire ceci.', en: 'You let {0} read this.' },
  'U liet {0} dit niet meer lezen.': {
    fr: 'Vous n’avez plus permis à {0} de lire ceci.',
    en: 'You no longer let {0} read this.',
  },
  'U haalde dit weg.': { fr: 'Vous avez enlevé ceci.', en: 'You took this away.' },
  'Kies waarover u schrijft.': { fr: 'Choisissez de quoi vous parlez.', en: 'Choose what you write about.' },
  'Schrijf iets in uw eigen woorden.': {
    fr: 'Écrivez quelque chose avec vos propres mots.',
    en: 'Write something in your own words.',
  },
  'Dit veranderde net. Lees het nog eens.': {
    fr: 'Ceci vient de changer. Relisez-le.',
    en: 'This has just changed. Read it again.',
  },
  'Er staan hier al 30 dingen. Haal eerst iets weg.': {
    fr: 'Il y a déjà 30 choses ici. Enlevez d’abord quelque chose.',
    en: 'There are already 30 things here. Take something away first.',
  },
  'Wat ik wil': { fr: 'Ce que je veux', en: 'What I want' },
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.': {
    fr: 'Vous ne devez pas l’écrire ici. Ceux à qui vous permettez de lire le lisent.',
    en: 'You need not write that here. Whoever you let read this reads it.',
  },
  'Hier staat nog niets.': { fr: 'Il n’y a encore rien ici.', en: 'There is nothing here yet.' },
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.': {
    fr: 'Écrivez ci-dessous ce que vous voulez ou ce qui est important pour vous. Cela peut être court, et dans toute langue.',
    en: 'Write below what you want or what matters to you. It may be short, and in any language.',
  },
  'Iets schrijven': { fr: 'Écrire quelque chose', en: 'Write something' },
  'Wat u weghaalde': { fr: 'Ce que vous avez enlevé', en: 'What you took away' },
  'De tekst is weg. Niemand kan hem nog lezen.': {
    fr: 'Le texte a disparu. Plus personne ne peut le lire.',
    en: 'The text is gone. Nobody can read it any more.',
  },
  'Wat er mee gebeurde': { fr: 'Ce qui s’est passé', en: 'What happened with it' },
  'Terug naar alles wat u schreef': {
    fr: 'Retour à tout ce que vous avez écrit',
    en: 'Back to everything you wrote',
  },
  'Dit haalde u weg': { fr: 'Vous avez enlevé ceci', en: 'You took this away' },
  'Wijzig wat u schreef': { fr: 'Modifiez ce que vous avez écrit', en: 'Change what you wrote' },
  'Haal dit weg': { fr: 'Enlever ceci', en: 'Take this away' },
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    {
      fr: 'Le texte disparaît, aussi ce qui s’y trouvait avant. Plus personne ne le lit. Ce que quelqu’un a déjà lu, cette personne peut s’en souvenir.',
      en: 'The text disappears, what stood there before too. Nobody reads it any more. What someone has read already, that person may remember.',
    },
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.': {
    fr: 'Écrivez avec vos propres mots ce que vous voulez atteindre et ce qui est important pour vous. Vous choisissez qui le lit.',
    en: 'Write in your own words what you want to achieve and what matters to you. You choose who reads it.',
  },
  'Wijzig of haal weg': { fr: 'Modifier ou enlever', en: 'Change or take away' },
  'Alleen u leest dit.': { fr: 'Vous seul lisez ceci.', en: 'Only you read this.' },
  'Dit leest: {0}.': { fr: 'Le lisent : {0}.', en: 'Read by: {0}.' },
  'Daarvoor stond er:': { fr: 'Avant, il y avait :', en: 'Before that it said:' },
  'Waarover schrijft u?': { fr: 'De quoi parlez-vous ?', en: 'What do you write about?' },
  'In uw eigen woorden': { fr: 'Avec vos propres mots', en: 'In your own words' },
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.': {
    fr: 'Vous pouvez écrire dans votre propre langue. Nous ne traduisons pas ce que vous écrivez.',
    en: 'You may write in your own language. We do not translate what you write.',
  },
  'Wie mag dit lezen?': { fr: 'Qui peut lire ceci ?', en: 'Who may read this?' },
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    {
      fr: 'Ne cochez rien si c’est seulement pour vous. Vous pouvez toujours changer cela. Si l’accompagnement s’arrête, la lecture s’arrête aussi.',
      en: 'Tick nothing if it is for you alone. You can always change that. When the guidance stops, the reading stops too.',
    },
  'Bewaard. Bij elk stuk staat wie het leest.': {
    fr: 'Enregistré. À côté de chaque texte, vous voyez qui le lit.',
    en: 'Saved. Beside each piece stands who reads it.',
  },
  'Weg. Niemand kan het nog lezen.': {
    fr: 'Enlevé. Plus personne ne peut le lire.',
    en: 'Gone. Nobody can read it any more.',
  },
  'Schrijf wat u zelf wilt': {
    fr: 'Écrivez ce que vous voulez vous-même',
    en: 'Write what you want yourself',
  },
  '{0}: u kiest wie het leest.': {
    fr: '{0} : vous choisissez qui le lit.',
    en: '{0}: you choose who reads it.',
  },
  'In de woorden van {0}': { fr: 'Dans les mots de {0}', en: 'In the words of {0}' },
  'Wil dit bereiken': { fr: 'Veut atteindre ceci', en: 'Wants to achieve this' },
  'Vindt dit belangrijk': { fr: 'Trouve ceci important', en: 'Finds this important' },
  'geschreven op {0}': { fr: 'écrit le {0}', en: 'written on {0}' },
  'Dit schreef de persoon op de eigen pagina, en liet het uw organisatie lezen.': {
    fr: 'La personne a écrit ceci sur sa propre page et a permis à votre organisation de le lire.',
    en: 'The person wrote this on their own page, and let your organisation read it.',
  },
};
