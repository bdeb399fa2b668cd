/** What looking back says, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const replayWords: Words = {
  'beroep en klachten': { fr: 'recours et plaintes', en: 'appeals and complaints' },
  'jurist voor beroep en klachten': {
    fr: 'juriste pour recours et plaintes',
    en: 'lawyer for appeals and complaints',
  },
  'een beroep bij de rechter': { fr: 'un recours devant le juge', en: 'an appeal to the judge' },
  'een herziening van een beslissing': { fr: 'une révision d’une décision', en: 'a review of a decision' },
  'een klacht over een beslissing': {
    fr: 'une plainte sur une décision',
    en: 'a complaint about a decision',
  },
  Beroep: { fr: 'Recours', en: 'Appeal' },
  'Wat toen paste': { fr: 'Ce qui convenait alors', en: 'What fitted then' },
  'Nummer van dit dossier, voor een jurist: {0}': {
    fr: 'Numéro de ce dossier, pour un juriste : {0}',
    en: 'Number of this file, for a lawyer: {0}',
  },
  'Waarom u gegevens niet meer ziet': {
    fr: 'Pourquoi vous ne voyez plus des données',
    en: 'Why you no longer see some facts',
  },
  'Wat andere organisaties mogen delen, is niet veranderd. De persoon kan intussen buiten een overeenkomst vallen, of een gegeven is gewist omdat de bewaartermijn om is.':
    {
      fr: 'Ce que d’autres organisations peuvent partager n’a pas changé. La personne peut être sortie entre-temps d’un accord, ou une donnée est effacée parce que le délai de conservation est passé.',
      en: 'What other organisations may share did not change. The person may by now fall outside an agreement, or a fact was erased because its retention time is over.',
    },
  'Een gegeven kan ook gewist zijn omdat de bewaartermijn om is, of de persoon valt intussen buiten een overeenkomst.':
    {
      fr: 'Une donnée peut aussi être effacée parce que le délai de conservation est passé, ou la personne est sortie entre-temps d’un accord.',
      en: 'A fact may also be erased because its retention time is over, or the person by now falls outside an agreement.',
    },
  'Werkwinkel zegt niet welk gegeven het was. Vraag het aan de bron als u het nodig hebt.': {
    fr: 'Werkwinkel ne dit pas quelle donnée c’était. Demandez-la à la source si vous en avez besoin.',
    en: 'Werkwinkel does not say which fact it was. Ask the source if you need it.',
  },
  '{0}: {1}.': { fr: '{0} : {1}.', en: '{0}: {1}.' },
  'Bekijk de overeenkomst “{0}”': { fr: 'Voir l’accord « {0} »', en: 'See the agreement “{0}”' },
  'Dit advies rust ook op gegevens van andere organisaties. Voor een beroep opent Werkwinkel alleen wat uw eigen organisatie vastlegde. Vraag die gegevens aan de bron zelf.':
    {
      fr: 'Cet avis repose aussi sur des données d’autres organisations. Pour un recours, Werkwinkel n’ouvre que ce que votre propre organisation a enregistré. Demandez ces données à la source même.',
      en: 'This advice also rests on facts of other organisations. For an appeal Werkwinkel only opens what your own organisation recorded. Ask the source itself for those facts.',
    },
  'Toen en nu': { fr: 'Alors et maintenant', en: 'Then and now' },
  '{0}: nu hetzelfde, {1}.': { fr: '{0} : la même chose maintenant, {1}.', en: '{0}: the same now, {1}.' },
  '{0}: toen {1}, nu {2}.': { fr: '{0} : alors {1}, maintenant {2}.', en: '{0}: then {1}, now {2}.' },
  'De gegevens van toen zijn nu nog dezelfde.': {
    fr: 'Les données d’alors sont encore les mêmes.',
    en: 'The facts of then are still the same.',
  },
  'Sindsdien anders of nieuw:': { fr: 'Différent ou nouveau depuis :', en: 'Different or new since then:' },
  'Op een betwist punt is nu een andere lezing gevolgd: {0}.': {
    fr: 'Sur un point controversé, une autre lecture est suivie maintenant : {0}.',
    en: 'On a disputed point another reading is followed now: {0}.',
  },
  'U opent één dossier om na te gaan wat uw organisatie adviseerde. Uw reden staat in het logboek. De persoon kan ze lezen.':
    {
      fr: 'Vous ouvrez un seul dossier pour vérifier ce que votre organisation a conseillé. Votre raison figure au journal. La personne peut la lire.',
      en: 'You open one file to see what your organisation advised. Your reason stands in the log. The person can read it.',
    },
  'Welk dossier': { fr: 'Quel dossier', en: 'Which file' },
  'Nummer van het dossier': { fr: 'Numéro du dossier', en: 'Number of the file' },
  'De begeleider vindt het op de pagina van het advies.': {
    fr: 'L’accompagnateur le trouve sur la page de l’avis.',
    en: 'The guide finds it on the page of the advice.',
  },
  Open: { fr: 'Ouvrir', en: 'Open' },
  'Bewaarde adviezen': { fr: 'Avis conservés', en: 'Kept advice' },
  'Uw organisatie bewaarde over deze persoon geen advies.': {
    fr: 'Votre organisation n’a conservé aucun avis sur cette personne.',
    en: 'Your organisation kept no advice about this person.',
  },
  'Regels van {0}.': { fr: 'Règles du {0}.', en: 'Rules of {0}.' },
  'Alleen eigen gegevens van uw organisatie. Andere bronnen blijven dicht voor dit doel.': {
    fr: 'Seulement les données propres de votre organisation. Les autres sources restent fermées à cette fin.',
    en: 'Own facts of your organisation alone. Other sources stay closed for this purpose.',
  },
  'Wat anders is dan nu ({0})': {
    fr: 'Ce qui diffère de maintenant ({0})',
    en: 'What differs from now ({0})',
  },
  'Elk instrument geeft nu hetzelfde antwoord.': {
    fr: 'Chaque instrument donne la même réponse maintenant.',
    en: 'Every instrument gives the same answer now.',
  },
  'Antwoorden die anders zijn': { fr: 'Réponses différentes', en: 'Answers that differ' },
  'Welke regels veranderden': { fr: 'Quelles règles ont changé', en: 'Which rules changed' },
  'De regels van die dag zijn dezelfde als nu.': {
    fr: 'Les règles de ce jour sont les mêmes que maintenant.',
    en: 'The rules of that day are the same as now.',
  },
  'Welke lezingen veranderden': { fr: 'Quelles lectures ont changé', en: 'Which readings changed' },
  'Op betwiste punten is dezelfde lezing gevolgd als nu.': {
    fr: 'Sur les points controversés, la même lecture est suivie que maintenant.',
    en: 'On disputed points the same reading was followed as now.',
  },
  'Alle antwoorden van toen': { fr: 'Toutes les réponses d’alors', en: 'All answers of then' },
  'Wat elk instrument toen antwoordde': {
    fr: 'Ce que chaque instrument répondait alors',
    en: 'What each instrument answered then',
  },
  Toen: { fr: 'Alors', en: 'Then' },
  'bestond nog niet in Werkwinkel': {
    fr: 'n’existait pas encore dans Werkwinkel',
    en: 'did not exist in Werkwinkel yet',
  },
  'Welke gegevens veranderden': { fr: 'Quelles données ont changé', en: 'Which facts changed' },
  'Wat toen bekend was, is nu nog zo bekend.': {
    fr: 'Ce qui était connu alors l’est encore ainsi.',
    en: 'What was known then is still known so.',
  },
  'Toen bekend, nu anders of niet meer:': {
    fr: 'Connu alors, différent ou disparu maintenant :',
    en: 'Known then, different or gone now:',
  },
  'Nu bekend, toen nog niet:': { fr: 'Connu maintenant, pas encore alors :', en: 'Known now, not yet then:' },
  'U ziet alleen wat u vandaag mag zien. Wat intussen gesloten is, is niet meer beschikbaar voor u.': {
    fr: 'Vous ne voyez que ce que vous pouvez voir aujourd’hui. Ce qui a été fermé depuis n’est plus disponible pour vous.',
    en: 'You see only what you may see today. What has closed since is no longer available to you.',
  },
  'Voor {0}. Toen: {1} Nu: {2}': {
    fr: 'Pour {0}. Alors : {1} Maintenant : {2}',
    en: 'For {0}. Then: {1} Now: {2}',
  },
  'Welke dagen': { fr: 'Quels jours', en: 'Which days' },
  'U leest wat paste op {0}, met wat bekend was op {1}.': {
    fr: 'Vous lisez ce qui convenait le {0}, avec ce qui était connu le {1}.',
    en: 'You read what fitted on {0}, with what was known on {1}.',
  },
  'Regels en gegevens van deze dag': {
    fr: 'Règles et données de ce jour',
    en: 'Rules and facts of this day',
  },
  'Met wat toen bekend was': { fr: 'Avec ce qui était connu alors', en: 'With what was known then' },
  'Wat later is vastgelegd, telt niet mee.': {
    fr: 'Ce qui a été enregistré plus tard ne compte pas.',
    en: 'What was recorded later does not count.',
  },
  'Van voor {0} bewaart Werkwinkel geen regels. U leest de oudste die bewaard zijn.': {
    fr: 'D’avant le {0}, Werkwinkel ne conserve pas de règles. Vous lisez les plus anciennes conservées.',
    en: 'From before {0} Werkwinkel keeps no rules. You read the oldest that were kept.',
  },
  'Regels zoals Werkwinkel ze publiceerde op {0}.': {
    fr: 'Règles telles que Werkwinkel les a publiées le {0}.',
    en: 'Rules as Werkwinkel published them on {0}.',
  },
  'De voorwaarden zijn die van toen. Wat de wet uitrekent, zoals een einddatum, rekent Werkwinkel met het programma van nu.':
    {
      fr: 'Les conditions sont celles d’alors. Ce que la loi calcule, comme une date de fin, Werkwinkel le calcule avec le programme de maintenant.',
      en: 'The conditions are those of then. What the law works out, such as an end date, Werkwinkel works out with the program of now.',
    },
  'Plak het nummer van het dossier. De begeleider vindt het op de pagina van het advies.': {
    fr: 'Collez le numéro du dossier. L’accompagnateur le trouve sur la page de l’avis.',
    en: 'Paste the number of the file. The guide finds it on the page of the advice.',
  },
  'Kies waarom u dit dossier opent.': {
    fr: 'Choisissez pourquoi vous ouvrez ce dossier.',
    en: 'Choose why you open this file.',
  },
  'Schrijf een dag tot en met vandaag, bijvoorbeeld 31/03/2026.': {
    fr: 'Écrivez un jour jusqu’à aujourd’hui inclus, par exemple 31/03/2026.',
    en: 'Write a day up to and including today, for example 31/03/2026.',
  },
  'Wat toen is uitgerekend, is bewaard. Werkwinkel rekent na met het programma van nu:': {
    fr: 'Ce qui a été calculé alors est conservé. Werkwinkel recalcule avec le programme d’aujourd’hui :',
    en: 'What was worked out then is kept. Werkwinkel works it out again with the program of now:',
  },
  'De regels in Werkwinkel zijn sindsdien bijgewerkt. Een einddatum of een bedrag kan daardoor anders zijn dan wat iemand toen zag. Een bewaard advies toont wat toen is uitgerekend.':
    {
      fr: 'Les règles dans Werkwinkel ont été mises à jour depuis. Une date de fin ou un montant peut donc différer de ce que quelqu’un a vu alors. Un avis conservé montre ce qui a été calculé alors.',
      en: 'The rules in Werkwinkel were updated since. An end date or an amount may therefore differ from what someone saw then. A kept advice shows what was worked out then.',
    },
};
