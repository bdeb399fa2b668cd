/** What the pages with messages and paper for a person says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const onPaperWords: Words = {
  'U hebt een afspraak: {0}. Lees meer op {1}': {
    fr: 'Vous avez un rendez-vous : {0}. En savoir plus : {1}',
    en: 'You have an appointment: {0}. Read more at {1}',
  },
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.': {
    fr: 'Il y a du nouveau pour vous sur {0}. Connectez-vous pour le lire.',
    en: 'There is something new for you at {0}. Sign in to read it.',
  },
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.': {
    fr: 'Votre plan est prêt à être lu. Êtes-vous d’accord ? Alors dites-le sur votre page.',
    en: 'Your plan is ready to read. Do you agree? Then say so on your page.',
  },
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.': {
    fr: 'Votre page : {0}. Cela ne marche pas ? Passez chez nous, nous le lirons ensemble.',
    en: 'Your page: {0}. Does that not work? Come by, and we read it together.',
  },
  'U stelde ons een vraag op {0}. Dit is ons antwoord:': {
    fr: 'Vous nous avez posé une question le {0}. Voici notre réponse :',
    en: 'You asked us something on {0}. This is our answer:',
  },
  'Wij geven u dit om te lezen: {0}.': {
    fr: 'Nous vous donnons ceci à lire : {0}.',
    en: 'We give you this to read: {0}.',
  },
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.': {
    fr: 'Vous ne comprenez pas quelque chose ? Dites-le-nous. Nous vous l’expliquons.',
    en: 'Is something not clear? Tell us. Then we explain it.',
  },
  'U hebt een afspraak met ons.': {
    fr: 'Vous avez un rendez-vous avec nous.',
    en: 'You have an appointment with us.',
  },
  'Met: {0}': { fr: 'Avec : {0}', en: 'With: {0}' },
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.': {
    fr: 'Vous ne pouvez pas venir ? Dites-le-nous au plus vite. Nous chercherons un autre jour.',
    en: 'Can you not come? Tell us as soon as you can. Then we look for another day.',
  },
  'Dag {0}': { fr: 'Bonjour {0}', en: 'Dear {0}' },
  'Vriendelijke groeten': { fr: 'Cordialement', en: 'Kind regards' },
  'Taal van de tekst': { fr: 'Langue du texte', en: 'Language of the text' },
  'Op papier voor {0}': { fr: 'Sur papier pour {0}', en: 'On paper for {0}' },
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.': {
    fr: 'Voici ce que {0} sait de vous et ce qu’il peut voir d’autres organisations. Situation au {1}.',
    en: 'This is what {0} knows about you, and what it may see of others. As it stands on {1}.',
  },
  'Wat u vroeg, en het antwoord': {
    fr: 'Ce que vous avez demandé, et la réponse',
    en: 'What you asked, and the answer',
  },
  'U krijgt antwoord voor {0}.': {
    fr: 'Vous recevrez une réponse avant le {0}.',
    en: 'You get an answer before {0}.',
  },
  '{0} schreef op:': { fr: '{0} a noté :', en: '{0} wrote down:' },
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    {
      fr: 'Ici figure seulement quand {0} a regardé, et pas chaque sorte de consultation. La liste complète est pour vous seul : elle dit aussi qui d’autre vous accompagne.',
      en: 'Here stands only when {0} looked, and not every kind of look. The whole list is for you alone: who else guides you stands in it too.',
    },
  'Wat niet op dit papier staat': {
    fr: 'Ce qui ne figure pas sur ce papier',
    en: 'What is not on this paper',
  },
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.': {
    fr: 'D’autres organisations savent peut-être plus sur vous. La personne qui vous accompagne ne peut pas toujours le voir.',
    en: 'Other organisations may know more about you. Who guides you may not always see that.',
  },
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    {
      fr: 'Tout figure sur votre propre page, aussi la liste complète de qui a regardé. Vous voulez cette liste sur papier ? Demandez-la au délégué à la protection des données de {0}. Vous pouvez aussi la demander à toute autre organisation qui vous accompagne. Vous recevez une réponse dans le mois.',
      en: 'Everything stands on your own page, the whole list of who looked too. Do you want that list on paper? Ask the data protection officer of {0} for it. You may ask any other organisation that guides you as well. You get an answer within a month.',
    },
  'Sms of brief': { fr: 'SMS ou lettre', en: 'Text message or letter' },
  Sms: { fr: 'SMS', en: 'Text message' },
  'Op papier': { fr: 'Sur papier', en: 'On paper' },
  'Afspraak: {0}': { fr: 'Rendez-vous : {0}', en: 'Appointment: {0}' },
  'Het plan om te tekenen': { fr: 'Le plan à signer', en: 'The plan to sign' },
  'Antwoord van {0}': { fr: 'Réponse du {0}', en: 'Answer of {0}' },
  'Er is nu niets om over te berichten.': {
    fr: 'Il n’y a rien à annoncer pour le moment.',
    en: 'There is nothing to send a message about now.',
  },
  'Maak een afspraak, geef iets om te lezen of beantwoord een vraag. Dan staat hier een sms en een brief klaar.':
    {
      fr: 'Fixez un rendez-vous, donnez quelque chose à lire ou répondez à une question. Un SMS et une lettre seront alors prêts ici.',
      en: 'Make an appointment, give something to read or answer a question. Then a text message and a letter are ready here.',
    },
  'Alles op papier': { fr: 'Tout sur papier', en: 'Everything on paper' },
  'Heeft deze persoon geen telefoon of computer? Druk dan alles af wat u mag tonen.': {
    fr: 'Cette personne n’a ni téléphone ni ordinateur ? Imprimez alors tout ce que vous pouvez montrer.',
    en: 'Does this person have no telephone or computer? Then print all that you may show.',
  },
  'Toon het papier': { fr: 'Afficher le papier', en: 'Show the paper' },
  'Er staat niet in van wie of waarover: iemand anders kan de telefoon in handen hebben. Werkwinkel verstuurt zelf geen sms.':
    {
      fr: 'Il ne dit pas de qui ni à quel sujet : quelqu’un d’autre peut tenir le téléphone. Werkwinkel n’envoie pas de SMS.',
      en: 'It does not say from whom or about what: someone else may hold the telephone. Werkwinkel sends no text messages itself.',
    },
  'Voor wie geen telefoon of computer heeft: druk dit af en lees het samen. Wat mensen schreven, blijft in hun taal.':
    {
      fr: 'Pour qui n’a ni téléphone ni ordinateur : imprimez ceci et lisez-le ensemble. Ce que les gens ont écrit reste dans leur langue.',
      en: 'For who has no telephone or computer: print this and read it together. What people wrote stays in their language.',
    },
};
