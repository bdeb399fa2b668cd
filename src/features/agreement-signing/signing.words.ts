/** What signing an agreement says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const signingWords: Words = {
  '1 punt': { fr: '1 point', en: '1 point' },
  'De tekst is ondertussen veranderd, of uw organisatie tekende al. Lees de overeenkomst opnieuw.': {
    fr: 'Le texte a changé entre-temps, ou votre organisation a déjà signé. Relisez la convention.',
    en: 'The text has changed meanwhile, or your organisation has signed already. Read the agreement again.',
  },
  'Overeenkomst tekenen': { fr: 'Signer la convention', en: 'Sign the agreement' },
  'Schrijf in welke functie.': { fr: 'Écrivez en quelle fonction.', en: 'Write in which function.' },
  'Schrijf wie tekende.': { fr: 'Écrivez qui a signé.', en: 'Write who signed.' },
  'U bevestigt dat deze overeenkomst voor uw organisatie getekend is. Als iedereen getekend heeft, geldt ze van haar eerste dag.':
    {
      fr: 'Vous confirmez que cette convention est signée pour votre organisation. Quand tous ont signé, elle vaut dès son premier jour.',
      en: 'You confirm that this agreement has been signed for your organisation. Once everyone has signed, it holds from its first day.',
    },
  'Uw organisatie nam nog niet alle besluiten. Noteer die eerst.': {
    fr: 'Votre organisation n’a pas encore pris toutes les décisions. Notez-les d’abord.',
    en: 'Your organisation has not taken all decisions yet. Note those first.',
  },
  'Vingerafdruk van de tekst': { fr: 'Empreinte du texte', en: 'Fingerprint of the text' },
  'Wat u tekent': { fr: 'Ce que vous signez', en: 'What you sign' },
  'Alleen de partijen lezen deze bladzijde. Elke keer dat iemand ze opent, komt in het logboek.': {
    fr: 'Seules les parties lisent cette page. Chaque ouverture est inscrite au journal.',
    en: 'Only the parties read this page. Each time someone opens it, that is written in the log.',
  },
  Bestanden: { fr: 'Fichiers', en: 'Files' },
  'Bij de dienst staan meer certificaten op uw naam.': {
    fr: 'Le service a plusieurs certificats à votre nom.',
    en: 'The service has several certificates in your name.',
  },
  'Certificaat gegeven door': { fr: 'Certificat délivré par', en: 'Certificate given by' },
  'Certificaat geldig': { fr: 'Certificat valable', en: 'Certificate valid' },
  'De certificaten die terugkwamen, horen niet bij elkaar. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.':
    {
      fr: 'Les certificats reçus ne vont pas ensemble. La signature n’a pas été conservée. Renseignez-vous auprès du service ou signez de façon simple.',
      en: 'The certificates that came back do not belong together. The signature was not kept. Ask the service, or sign in the simple way.',
    },
  'De certificaten': { fr: 'Les certificats', en: 'The certificates' },
  'De dienst antwoordt nu niet. Er is niets vastgelegd. Probeer het later opnieuw of teken gewoon.': {
    fr: 'Le service ne répond pas pour le moment. Rien n’a été enregistré. Réessayez plus tard ou signez de façon simple.',
    en: 'The service does not answer now. Nothing was recorded. Try again later, or sign in the simple way.',
  },
  'De dienst gaf alleen dit certificaat. Wie het gaf, is niet nagekeken.': {
    fr: 'Le service n’a donné que ce certificat. Qui l’a délivré n’a pas été vérifié.',
    en: 'The service gave this certificate alone. Who gave it was not looked at.',
  },
  'De dienst gaf geen certificaat of antwoord waarmee u hier kunt tekenen. Er is niets vastgelegd. Vraag het na bij de dienst of teken gewoon.':
    {
      fr: 'Le service n’a donné ni certificat ni réponse utilisable ici pour signer. Rien n’a été enregistré. Renseignez-vous auprès du service ou signez de façon simple.',
      en: 'The service gave no certificate or answer with which you can sign here. Nothing was recorded. Ask the service, or sign in the simple way.',
    },
  'De dienst gaf {0} certificaten. Elk is getekend door het volgende.': {
    fr: 'Le service a donné {0} certificats. Chacun est signé par le suivant.',
    en: 'The service gave {0} certificates. Each is signed by the next one.',
  },
  'De getekende tekst': { fr: 'Le texte signé', en: 'The text that was signed' },
  'De handtekening die terugkwam, past niet bij deze tekst of niet bij het certificaat. Ze is niet bewaard. Begin opnieuw of teken gewoon.':
    {
      fr: 'La signature reçue ne correspond pas à ce texte ou au certificat. Elle n’a pas été conservée. Recommencez ou signez de façon simple.',
      en: 'The signature that came back does not fit this text or the certificate. It was not kept. Begin again, or sign in the simple way.',
    },
  'De handtekening past bij deze tekst en bij de sleutel in het certificaat.': {
    fr: 'La signature correspond à ce texte et à la clé du certificat.',
    en: 'The signature fits this text and the key in the certificate.',
  },
  'De tekst is ondertussen veranderd. Uw handtekening was voor de vorige tekst en is niet bewaard. Lees de overeenkomst opnieuw.':
    {
      fr: 'Le texte a changé entre-temps. Votre signature portait sur le texte précédent et n’a pas été conservée. Relisez la convention.',
      en: 'The text has changed meanwhile. Your signature was for the earlier text and was not kept. Read the agreement again.',
    },
  'Deze ondertekening is al gebruikt, of iemand anders begon eraan. Er is niets vastgelegd. Begin opnieuw vanaf de overeenkomst.':
    {
      fr: 'Cette signature a déjà servi, ou quelqu’un d’autre l’a commencée. Rien n’a été enregistré. Recommencez à partir de la convention.',
      en: 'This signing was used already, or someone else began it. Nothing was recorded. Begin again from the agreement.',
    },
  'Dit duurde langer dan een kwartier. Er is niets vastgelegd. Begin opnieuw of teken gewoon.': {
    fr: 'Cela a duré plus d’un quart d’heure. Rien n’a été enregistré. Recommencez ou signez de façon simple.',
    en: 'This took more than a quarter of an hour. Nothing was recorded. Begin again, or sign in the simple way.',
  },
  'Er is niet getekend': { fr: 'Rien n’a été signé', en: 'Nothing was signed' },
  'Er wordt één vingerafdruk getekend: {0}… Wat u daar ziet, begint zo.': {
    fr: 'Une seule empreinte est signée : {0}… Ce que vous voyez là-bas commence ainsi.',
    en: 'One fingerprint is signed: {0}… What you see there begins like this.',
  },
  'Functie, zoals de partij ze schreef': {
    fr: 'Fonction, telle que la partie l’a écrite',
    en: 'Function, as the party wrote it',
  },
  'Ga naar {0}': { fr: 'Aller vers {0}', en: 'Go to {0}' },
  'Gegeven door {0}.': { fr: 'Délivré par {0}.', en: 'Given by {0}.' },
  'Gekwalificeerd ondertekenen is op deze Werkwinkel niet ingesteld.': {
    fr: 'La signature qualifiée n’est pas configurée dans ce Werkwinkel.',
    en: 'Qualified signing is not set up on this Werkwinkel.',
  },
  'Gekwalificeerd: wie tekent, meldt zich zelf aan bij {0} en tekent daar met een eigen certificaat. Alleen de vingerafdruk gaat erheen, niet de tekst.':
    {
      fr: 'Qualifiée : qui signe se connecte lui-même à {0} et y signe avec son propre certificat. Seule l’empreinte y est envoyée, pas le texte.',
      en: 'Qualified: whoever signs signs in at {0} and signs there with an own certificate. Only the fingerprint goes there, not the text.',
    },
  'Getekend bij': { fr: 'Signé auprès de', en: 'Signed at' },
  'Gewoon: u noteert wie tekent. Werkwinkel bewaart de naam, de functie, het tijdstip en de vingerafdruk van de tekst.':
    {
      fr: 'Simple : vous notez qui signe. Werkwinkel conserve le nom, la fonction, le moment et l’empreinte du texte.',
      en: 'Simple: you note who signs. Werkwinkel keeps the name, the function, the time and the fingerprint of the text.',
    },
  'Handtekening van {0}': { fr: 'Signature de {0}', en: 'Signature of {0}' },
  'Het certificaat dat terugkwam, is niet te lezen. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.':
    {
      fr: 'Le certificat reçu est illisible. La signature n’a pas été conservée. Renseignez-vous auprès du service ou signez de façon simple.',
      en: 'The certificate that came back cannot be read. The signature was not kept. Ask the service, or sign in the simple way.',
    },
  'Het certificaat is vandaag niet geldig. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.':
    {
      fr: 'Le certificat n’est pas valable aujourd’hui. La signature n’a pas été conservée. Renseignez-vous auprès du service ou signez de façon simple.',
      en: 'The certificate is not valid today. The signature was not kept. Ask the service, or sign in the simple way.',
    },
  'Het certificaat was geldig op het moment dat de handtekening binnenkwam.': {
    fr: 'Le certificat était valable au moment où la signature est arrivée.',
    en: 'The certificate was valid when the signature came in.',
  },
  'Hoe u tekent': { fr: 'Comment vous signez', en: 'How you sign' },
  'Kies waarmee u tekent': { fr: 'Choisissez avec quoi vous signez', en: 'Choose what you sign with' },
  'Manier van tekenen': { fr: 'Façon de signer', en: 'Way of signing' },
  'Met deze drie bestanden kan iedereen de handtekening zelf nakijken, ook zonder Werkwinkel.': {
    fr: 'Avec ces trois fichiers, chacun peut vérifier lui-même la signature, même sans Werkwinkel.',
    en: 'With these three files anyone can check the signature, also without Werkwinkel.',
  },
  'Met een certificaat': { fr: 'Avec un certificat', en: 'With a certificate' },
  'Met een certificaat: bekijk': { fr: 'Avec un certificat : voir', en: 'With a certificate: look' },
  'Na een kwartier begint u opnieuw. Stopt u onderweg, dan is er niets vastgelegd.': {
    fr: 'Après un quart d’heure, vous recommencez. Si vous arrêtez en chemin, rien n’est enregistré.',
    en: 'After a quarter of an hour you begin again. If you stop on the way, nothing is recorded.',
  },
  'Naam in het certificaat': { fr: 'Nom dans le certificat', en: 'Name in the certificate' },
  'Naar de dienst om te tekenen': { fr: 'Vers le service pour signer', en: 'To the service to sign' },
  'Naar de overeenkomsten': { fr: 'Vers les conventions', en: 'To the agreements' },
  'Of de dienst op de Europese lijst van vertrouwde diensten staat.': {
    fr: 'Si le service figure sur la liste européenne des services de confiance.',
    en: 'Whether the service stands on the European list of trusted services.',
  },
  'Of het certificaat en de handtekening gekwalificeerd zijn. Dat hangt af van de dienst.': {
    fr: 'Si le certificat et la signature sont qualifiés. Cela dépend du service.',
    en: 'Whether the certificate and the signature are qualified. That depends on the service.',
  },
  'Of het certificaat werd ingetrokken.': {
    fr: 'Si le certificat a été révoqué.',
    en: 'Whether the certificate was revoked.',
  },
  'Of wie tekende, mag tekenen voor deze partij. Dat zeggen de besluiten van de partij.': {
    fr: 'Si le signataire peut signer pour cette partie. Les décisions de la partie le disent.',
    en: 'Whether who signed may sign for this party. The decisions of the party say so.',
  },
  'Teken als {0}': { fr: 'Signer comme {0}', en: 'Sign as {0}' },
  'Teken gekwalificeerd bij {0}': {
    fr: 'Signer de façon qualifiée chez {0}',
    en: 'Sign in the qualified way at {0}',
  },
  'Tekent u gekwalificeerd? Laat dit leeg: dan komt de naam uit het certificaat.': {
    fr: 'Vous signez de façon qualifiée ? Laissez ce champ vide : le nom vient alors du certificat.',
    en: 'Do you sign in the qualified way? Leave this empty: the name then comes from the certificate.',
  },
  'U gaat naar {0}': { fr: 'Vous allez vers {0}', en: 'You go to {0}' },
  'U meldt zich aan bij {0}. Daarna gaat u er een tweede keer heen om te tekenen.': {
    fr: 'Vous vous connectez à {0}. Ensuite vous y allez une seconde fois pour signer.',
    en: 'You sign in at {0}. Then you go there a second time to sign.',
  },
  'U tekende niet bij de dienst. Er is niets vastgelegd. U kunt opnieuw beginnen of gewoon tekenen.': {
    fr: 'Vous n’avez pas signé auprès du service. Rien n’a été enregistré. Vous pouvez recommencer ou signer de façon simple.',
    en: 'You did not sign at the service. Nothing was recorded. You can begin again, or sign in the simple way.',
  },
  'Uw certificaten': { fr: 'Vos certificats', en: 'Your certificates' },
  'Wat Werkwinkel nakeek': { fr: 'Ce que Werkwinkel a vérifié', en: 'What Werkwinkel looked at' },
  'Wat Werkwinkel niet nakeek': {
    fr: 'Ce que Werkwinkel n’a pas vérifié',
    en: 'What Werkwinkel did not look at',
  },
  'Wat er gebeurt': { fr: 'Ce qui se passe', en: 'What happens' },
  'Wat van de dienst terugkwam, hoort niet bij deze ondertekening of is al gebruikt. Er is niets vastgelegd. Begin opnieuw of teken gewoon.':
    {
      fr: 'Ce qui est revenu du service n’appartient pas à cette signature ou a déjà servi. Rien n’a été enregistré. Recommencez ou signez de façon simple.',
      en: 'What came back from the service does not belong to this signing or was used already. Nothing was recorded. Begin again, or sign in the simple way.',
    },
  'Werkwinkel kijkt na of de handtekening past bij de tekst en bij het certificaat, en bewaart ze.': {
    fr: 'Werkwinkel vérifie si la signature correspond au texte et au certificat, et la conserve.',
    en: 'Werkwinkel looks whether the signature fits the text and the certificate, and keeps it.',
  },
  'Wie tekende wat': { fr: 'Qui a signé quoi', en: 'Who signed what' },
  'Wie tekent': { fr: 'Qui signe', en: 'Who signs' },
  'Wie tekent, doet dit zelf. U komt vanzelf terug.': {
    fr: 'Qui signe le fait lui-même. Vous revenez automatiquement.',
    en: 'Whoever signs does this in person. You come back by yourself.',
  },
};
