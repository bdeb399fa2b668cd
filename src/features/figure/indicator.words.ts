/** The French and English of what is counted: names, sentences and counting rules. */
import type { Words } from '../../kernel/language.ts';

export const indicatorWords: Words = {
  'Hoeveel werk is er?': { fr: 'Quelle est la charge ?', en: 'How much work is there?' },
  'Zijn we op tijd?': { fr: 'Sommes-nous à temps ?', en: 'Are we in time?' },
  'Vinden mensen werk?': { fr: 'Les gens trouvent-ils un emploi ?', en: 'Do people find work?' },
  'Blijft het werk?': { fr: 'L’emploi dure-t-il ?', en: 'Does work last?' },
  'En verder': { fr: 'Et aussi', en: 'And also' },
  'Hoe dit veranderde: {0}': { fr: 'Évolution : {0}', en: 'How this changed: {0}' },
  'Nog niets te tellen:': { fr: 'Encore rien à compter :', en: 'Nothing to count yet:' },
  'Nog niets': { fr: 'Encore rien', en: 'Nothing yet' },
  'Niet getoond': { fr: 'Pas montré', en: 'Not shown' },
  'van {0}, vandaag': { fr: 'sur {0}, aujourd’hui', en: 'of {0}, today' },
  'van {0}, die begonnen in de vier kwartalen voor het laatste jaar': {
    fr: 'sur {0}, qui ont commencé dans les quatre trimestres avant la dernière année',
    en: 'of {0}, who began in the four quarters before the last year',
  },
  'Geteld tot {0}.': { fr: 'Comptés jusqu’au {0}.', en: 'Counted until {0}.' },
  'Hoe het er voor staat': { fr: 'La situation', en: 'How it stands' },
  'Vanaf {0} geldt versie {1} van de telregel. De lijn loopt daar niet door: de cijfers ervoor en erna zijn niet te vergelijken.':
    {
      fr: 'La version {1} de la règle de comptage s’applique à partir de {0}. La ligne s’y interrompt : les chiffres d’avant et d’après ne se comparent pas.',
      en: 'From {0} on version {1} of the counting rule holds. The line stops there: the figures before and after cannot be compared.',
    },
  'Bekijk de aantallen per kwartaal': {
    fr: 'Voir les nombres par trimestre',
    en: 'See the numbers by quarter',
  },
  'Bekijk de aantallen per maand': { fr: 'Voir les nombres par mois', en: 'See the numbers by month' },
  '{0}, de laatste vier kwartalen': {
    fr: '{0}, les quatre derniers trimestres',
    en: '{0}, the last four quarters',
  },
  Nu: { fr: 'Maintenant', en: 'Now' },
  'Helft duurde hoogstens': { fr: 'La moitié a duré au plus', en: 'Half took at most' },
  niet: { fr: 'non', en: 'not' },
  'werk vooraf': { fr: 'emploi avant', en: 'work before' },
  'eerder gestopt': { fr: 'arrêté avant', en: 'stopped before' },
  'met antwoord': { fr: 'avec réponse', en: 'with an answer' },
  'gevolgd door werk': { fr: 'suivi d’un emploi', en: 'followed by work' },
  stopgezet: { fr: 'arrêté', en: 'stopped' },
  'voorbij zonder werk': { fr: 'terminé sans emploi', en: 'over without work' },
  'pas voorbij': { fr: 'terminé depuis peu', en: 'just over' },
  weggewerkt: { fr: 'levé', en: 'resolved' },
  'nog niet': { fr: 'pas encore', en: 'not yet' },
  aanvragen: { fr: 'demandes', en: 'applications' },
  'jonger dan 25': { fr: 'moins de 25 ans', en: 'under 25' },
  '55 of ouder': { fr: '55 ans ou plus', en: '55 or older' },
  kortgeschoold: { fr: 'peu scolarisé', en: 'short-schooled' },
  'leert Nederlands': { fr: 'apprend le néerlandais', en: 'learning Dutch' },
  'met een leefloon': { fr: 'avec un revenu d’intégration', en: 'with a living wage' },
  'einde niet genoteerd': { fr: 'fin non notée', en: 'end not noted' },

  'Ingeschreven bij VDAB binnen 30 dagen': {
    fr: 'Inscrit au VDAB dans les 30 jours',
    en: 'Registered at VDAB within 30 days',
  },
  'van de mensen met een leefloon stond binnen 30 dagen ingeschreven bij VDAB.': {
    fr: 'des personnes avec un revenu d’intégration étaient inscrites au VDAB dans les 30 jours.',
    en: 'of the people with a living wage were registered at VDAB within 30 days.',
  },
  'We delen wie uiterlijk op de dertigste dag van de begeleiding ingeschreven was door iedereen van wie die dertig dagen om zijn of die al ingeschreven is. Wie al eerder ingeschreven was, is op tijd. Staat er niets genoteerd, dan telt dat als niet ingeschreven.':
    {
      fr: 'Nous divisons qui était inscrit au plus tard le trentième jour de l’accompagnement par toutes les personnes dont ces trente jours sont passés ou qui sont déjà inscrites. Qui était inscrit avant est à temps. Si rien n’est noté, cela compte comme non inscrit.',
      en: 'We divide who was registered by the thirtieth day of guidance by everyone whose thirty days are over or who is registered already. Who was registered before is in time. Where nothing is noted, that counts as not registered.',
    },
  'Wie uw OCMW begon te begeleiden met een leefloon of equivalent leefloon.': {
    fr: 'Qui votre CPAS a commencé à accompagner avec un revenu d’intégration ou équivalent.',
    en: 'Whom your OCMW began to guide with a living wage or an equivalent one.',
  },
  'Een gemotiveerde uitzondering staat in de intake en telt hier niet mee. Vergelijk het aandeel dus niet met 100 %.':
    {
      fr: 'Une exception motivée figure dans l’intake et ne compte pas ici. Ne comparez donc pas cette part à 100 %.',
      en: 'A reasoned exception stands in the intake and does not count here. So do not compare the share with 100 %.',
    },
  'Van verwijzing naar eerste contact': {
    fr: 'Du renvoi au premier contact',
    en: 'From referral to first contact',
  },
  'van de aanvaarde verwijzingen leidde binnen 10 werkdagen tot een eerste contact.': {
    fr: 'des renvois acceptés ont mené à un premier contact dans les 10 jours ouvrables.',
    en: 'of the accepted referrals led to a first contact within 10 working days.',
  },
  'We delen de verwijzingen met een eerste contact binnen tien werkdagen na het versturen door alle verwijzingen waarvan die tien dagen om zijn of die al een contact hadden. Een contact is een afspraak die doorging, een poging waarbij u de persoon bereikte, of de start. Wat in uw eigen notities staat, telt niet mee.':
    {
      fr: 'Nous divisons les renvois avec un premier contact dans les dix jours ouvrables après l’envoi par tous les renvois dont ces dix jours sont passés ou qui ont déjà eu un contact. Un contact est un rendez-vous qui a eu lieu, une tentative qui a joint la personne, ou le début. Ce qui est dans vos propres notes ne compte pas.',
      en: 'We divide the referrals with a first contact within ten working days after sending by all referrals whose ten days are over or that had a contact already. A contact is an appointment that took place, a try by which you reached the person, or the start. What stands in your own notes does not count.',
    },
  'De verwijzingen die uw organisatie kreeg en aanvaardde.': {
    fr: 'Les renvois que votre organisation a reçus et acceptés.',
    en: 'The referrals your organisation received and accepted.',
  },
  'De maand waarin de verwijzing verstuurd is.': {
    fr: 'Le mois de l’envoi du renvoi.',
    en: 'The month in which the referral was sent.',
  },
  'van uw verwijzingen kreeg op tijd een antwoord.': {
    fr: 'de vos renvois ont reçu une réponse à temps.',
    en: 'of your referrals were answered in time.',
  },
  'Driegesprek voor het einde': { fr: 'Entretien à trois avant la fin', en: 'Three-way talk before the end' },
  'van de uitkeringen en maatregelen die eindigden, had vooraf een driegesprek.': {
    fr: 'des allocations et mesures terminées ont eu un entretien à trois avant.',
    en: 'of the benefits and measures that ended had a three-way talk before.',
  },
  'We delen wat eindigde na een driegesprek in het jaar ervoor door alles wat eindigde. Wie vooraf werk vond, heeft geen overdracht nodig en staat er apart bij.':
    {
      fr: 'Nous divisons ce qui s’est terminé après un entretien à trois dans l’année qui précède par tout ce qui s’est terminé. Qui a trouvé un emploi avant n’a pas besoin de transmission et figure à part.',
      en: 'We divide what ended after a three-way talk in the year before by all that ended. Who found work before needs no hand-over and stands apart.',
    },
  'De eindes van een uitkering of maatregel die uw organisatie noteerde en waarna een andere organisatie overneemt.':
    {
      fr: 'Les fins d’allocation ou de mesure notées par votre organisation et après lesquelles une autre organisation prend le relais.',
      en: 'The ends of a benefit or measure that your organisation noted and after which another organisation takes over.',
    },
  'De maand waarin de uitkering of maatregel eindigt.': {
    fr: 'Le mois de la fin de l’allocation ou de la mesure.',
    en: 'The month in which the benefit or measure ends.',
  },
  'van de contracten artikel 60 had zes weken voor het einde een driegesprek.': {
    fr: 'des contrats article 60 ont eu un entretien à trois six semaines avant la fin.',
    en: 'of the article 60 contracts had a three-way talk six weeks before the end.',
  },
  'GPMI op tijd getekend': { fr: 'PIIS signé à temps', en: 'GPMI signed in time' },
  'van de GPMI’s was op tijd getekend door beide partijen.': {
    fr: 'des PIIS étaient signés à temps par les deux parties.',
    en: 'of the GPMIs were signed in time by both parties.',
  },
  'We delen de GPMI’s die beide partijen tekenden binnen de termijn na de toekenning door alle GPMI’s waarvan die termijn om is of die getekend zijn. De termijn is die van de dag van de toekenning. Wat stopte voor de termijn om was en wat u overnam van een ander OCMW, telt niet mee.':
    {
      fr: 'Nous divisons les PIIS signés par les deux parties dans le délai après l’octroi par tous les PIIS dont ce délai est passé ou qui sont signés. Le délai est celui du jour de l’octroi. Ce qui s’est arrêté avant la fin du délai et ce que vous avez repris d’un autre CPAS ne compte pas.',
      en: 'We divide the GPMIs that both parties signed within the term after the grant by all GPMIs whose term is over or that are signed. The term is that of the day of the grant. What stopped before the term was over and what you took over from another OCMW does not count.',
    },
  'De GPMI’s die uw OCMW begon. Wie er nog geen heeft, staat in de opvolging van de GPMI’s.': {
    fr: 'Les PIIS commencés par votre CPAS. Qui n’en a pas encore figure dans le suivi des PIIS.',
    en: 'The GPMIs your OCMW began. Who has none yet stands in the follow-up of the GPMIs.',
  },
  'De maand van de toekenning.': { fr: 'Le mois de l’octroi.', en: 'The month of the grant.' },
  'De termijn van drie maanden staat in een fiche van VVSG. De wettekst konden wij niet nalezen.': {
    fr: 'Le délai de trois mois figure dans une fiche de la VVSG. Nous n’avons pas pu lire le texte de loi.',
    en: 'The term of three months stands in a sheet of VVSG. We could not read the text of the law.',
  },
  'GPMI op tijd samen bekeken': { fr: 'PIIS évalué à temps', en: 'GPMI looked at together in time' },
  'van de evaluaties van een GPMI gebeurde op tijd.': {
    fr: 'des évaluations d’un PIIS ont eu lieu à temps.',
    en: 'of the evaluations of a GPMI were held in time.',
  },
  'Na de ondertekening en na elke evaluatie volgt een nieuwe evaluatie, uiterlijk op de afgesproken dag en binnen de termijn. We delen wat op tijd gebeurde door alle evaluaties die gebeurden of waarvan die dag voorbij is. De termijn is die van de dag van de toekenning. Wat stopte voor die dag en wat u overnam van een ander OCMW, telt niet mee.':
    {
      fr: 'Après la signature et après chaque évaluation vient une nouvelle évaluation, au plus tard le jour convenu et dans le délai. Nous divisons ce qui a eu lieu à temps par toutes les évaluations qui ont eu lieu ou dont ce jour est passé. Le délai est celui du jour de l’octroi. Ce qui s’est arrêté avant ce jour et ce que vous avez repris d’un autre CPAS ne compte pas.',
      en: 'After the signature and after each evaluation a new one follows, by the day that was agreed and within the term. We divide what was held in time by all evaluations that were held or whose day has passed. The term is that of the day of the grant. What stopped before that day and what you took over from another OCMW does not count.',
    },
  'De GPMI’s die uw OCMW begon en die getekend zijn.': {
    fr: 'Les PIIS commencés par votre CPAS et signés.',
    en: 'The GPMIs your OCMW began and that are signed.',
  },
  'De maand van de ondertekening of van de evaluatie ervoor.': {
    fr: 'Le mois de la signature ou de l’évaluation précédente.',
    en: 'The month of the signature or of the evaluation before.',
  },
  'De drie evaluaties per jaar staan in een fiche van VVSG. De wettekst konden wij niet nalezen.': {
    fr: 'Les trois évaluations par an figurent dans une fiche de la VVSG. Nous n’avons pas pu lire le texte de loi.',
    en: 'The three evaluations a year stand in a sheet of VVSG. We could not read the text of the law.',
  },
  'Verwijzingen met een uitkomst': { fr: 'Orientations avec un résultat', en: 'Referrals with an outcome' },
  'van de aanvaarde verwijzingen kreeg een uitkomst terug.': {
    fr: 'des orientations acceptées ont reçu un résultat en retour.',
    en: 'of the accepted referrals got an outcome back.',
  },
  'We delen de verwijzingen waarvan u weet hoe ze afliepen, ook als er niets startte, door alle verwijzingen die afliepen of die meer dan zes maanden geleden verstuurd zijn. Wat nog loopt, staat er apart bij. De tabel telt dit ook per partner.':
    {
      fr: 'Nous divisons les orientations dont vous connaissez l’issue, même si rien n’a commencé, par toutes celles qui se sont terminées ou qui ont été envoyées il y a plus de six mois. Ce qui est en cours figure à part. Le tableau compte aussi par partenaire.',
      en: 'We divide the referrals of which you know how they ended, also where nothing began, by all that ended or were sent more than six months ago. What still runs stands apart. The table counts this by partner as well.',
    },
  'De verwijzingen die uw organisatie verstuurde en die aanvaard zijn.': {
    fr: 'Les orientations envoyées par votre organisation et acceptées.',
    en: 'The referrals that your organisation sent and that were accepted.',
  },
  'De zes maanden zijn een keuze van dit programma. Begeleiding die langer duurt, telt daarna als zonder uitkomst tot ze afloopt.':
    {
      fr: 'Les six mois sont un choix de ce programme. Un accompagnement plus long compte ensuite comme sans résultat, jusqu’à ce qu’il se termine.',
      en: 'The six months are a choice of this program. Guidance that takes longer counts as without an outcome after that, until it ends.',
    },
  'met uitkomst': { fr: 'avec résultat', en: 'with an outcome' },
  'geen uitkomst': { fr: 'pas de résultat', en: 'no outcome' },
  'Beslissingen van het overleg uitgevoerd': {
    fr: 'Décisions de la concertation exécutées',
    en: 'Decisions of the consultation carried out',
  },
  'van de beslissingen die uw organisatie opvolgt, was klaar op de dag die eerst afgesproken was.': {
    fr: 'des décisions que votre organisation suit étaient prêtes le jour convenu d’abord.',
    en: 'of the decisions your organisation follows up were done on the day first agreed.',
  },
  'We delen wat klaar was op de dag die eerst afgesproken was door alles waarvan die dag voorbij is of dat al klaar is. Een dag die later verschoof, verandert daar niets aan. Wat vervallen is, staat er apart bij.':
    {
      fr: 'Nous divisons ce qui était prêt le jour convenu d’abord par tout ce dont ce jour est passé ou qui est déjà prêt. Un jour déplacé ensuite n’y change rien. Ce qui est abandonné figure à part.',
      en: 'We divide what was done on the day first agreed by all whose day has passed or that is done already. A day that moved later changes nothing. What was dropped stands apart.',
    },
  'De beslissingen van overlegorganen die uw organisatie opvolgt.': {
    fr: 'Les décisions d’organes de concertation que votre organisation suit.',
    en: 'The decisions of bodies that your organisation follows up.',
  },
  'De maand van de dag die eerst afgesproken was.': {
    fr: 'Le mois du jour convenu d’abord.',
    en: 'The month of the day first agreed.',
  },
  'Signalen met een antwoord': { fr: 'Signaux avec une réponse', en: 'Concerns with an answer' },
  'van de signalen die uw organisatie gaf, kreeg een antwoord.': {
    fr: 'des signaux donnés par votre organisation ont reçu une réponse.',
    en: 'of the concerns your organisation raised were answered.',
  },
  'We delen de signalen met een antwoord door alle signalen die uw organisatie gaf. Werd een signaal gebundeld, dan telt het antwoord op de bundel.':
    {
      fr: 'Nous divisons les signaux avec une réponse par tous les signaux donnés par votre organisation. Si un signal a été regroupé, la réponse au groupe compte.',
      en: 'We divide the concerns with an answer by all concerns your organisation raised. Where a concern was bundled, the answer to the bundle counts.',
    },
  'De signalen die uw organisatie gaf aan een overlegorgaan.': {
    fr: 'Les signaux donnés par votre organisation à un organe de concertation.',
    en: 'The concerns your organisation raised with a body.',
  },
  'De maand waarin u het signaal gaf.': {
    fr: 'Le mois où vous avez donné le signal.',
    en: 'The month in which you raised the concern.',
  },

  'keer vond iemand werk.': { fr: 'fois, quelqu’un a trouvé un emploi.', en: 'times someone found work.' },
  'Maatregelen gevolgd door werk': { fr: 'Mesures suivies d’un emploi', en: 'Measures followed by work' },
  'van de maatregelen werd gevolgd door werk.': {
    fr: 'des mesures ont été suivies d’un emploi.',
    en: 'of the measures were followed by work.',
  },
  'We delen de maatregelen met werk tijdens de maatregel of in de negentig dagen erna door alle maatregelen die gevolgd werden door werk, die iemand stopzette of waarvan die negentig dagen om zijn. Wat nog loopt of pas voorbij is, staat er apart bij.':
    {
      fr: 'Nous divisons les mesures avec un emploi pendant la mesure ou dans les nonante jours qui suivent par toutes les mesures suivies d’un emploi, arrêtées, ou dont ces nonante jours sont passés. Ce qui court encore ou vient de finir figure à part.',
      en: 'We divide the measures with work during the measure or in the ninety days after by all measures that were followed by work, were stopped, or whose ninety days are over. What still runs or is just over stands apart.',
    },
  'De maatregelen die uw organisatie noteerde.': {
    fr: 'Les mesures notées par votre organisation.',
    en: 'The measures your organisation noted.',
  },
  'De maand waarin de maatregel begon.': {
    fr: 'Le mois où la mesure a commencé.',
    en: 'The month in which the measure began.',
  },
  'Werk dat volgt op een maatregel, komt niet altijd door die maatregel.': {
    fr: 'Un emploi qui suit une mesure ne vient pas toujours de cette mesure.',
    en: 'Work that follows a measure does not always come from that measure.',
  },
  'Drempels weggewerkt': { fr: 'Obstacles levés', en: 'Barriers resolved' },
  'van de drempels voor werk is weggewerkt.': {
    fr: 'des obstacles à l’emploi sont levés.',
    en: 'of the barriers to work are resolved.',
  },
  'Een drempel begint op de dag waarop iets “houdt werk nu tegen” of “maakt werk moeilijk” is. Ze is weggewerkt op de dag waarop u iets beters noteert. We delen wat weggewerkt is door alle drempels die in de periode begonnen.':
    {
      fr: 'Un obstacle commence le jour où quelque chose « empêche l’emploi » ou « rend l’emploi difficile ». Il est levé le jour où vous notez mieux. Nous divisons ce qui est levé par tous les obstacles qui ont commencé dans la période.',
      en: 'A barrier begins on the day on which something “keeps from work” or “makes work hard”. It is resolved on the day on which you note better. We divide what is resolved by all barriers that began in the period.',
    },
  'De drempels die uw organisatie noteerde.': {
    fr: 'Les obstacles notés par votre organisation.',
    en: 'The barriers your organisation noted.',
  },
  'De maand waarin de drempel begon.': {
    fr: 'Le mois où l’obstacle a commencé.',
    en: 'The month in which the barrier began.',
  },

  'van wie een jaar eerder werk vond, had bewezen duurzaam werk.': {
    fr: 'de qui a trouvé un emploi un an avant avaient un emploi durable prouvé.',
    en: 'of those who found work a year before had proven lasting work.',
  },
  'Duurzaam werk is: na twaalf maanden nog aan het werk, minstens halftijds, en in dat jaar nooit langer dan 31 dagen na elkaar en samen hoogstens 62 dagen zonder werk. Artikel 60, een stage en een studentenjob tellen niet. We delen wie dat haalde door iedereen van wie het jaar om is. Wie onbekend is, telt niet als ja.':
    {
      fr: 'L’emploi durable : encore au travail après douze mois, au moins à mi-temps, et jamais plus de 31 jours de suite ni plus de 62 jours au total sans emploi cette année-là. L’article 60, un stage et un job d’étudiant ne comptent pas. Nous divisons qui y arrive par toutes les personnes dont l’année est passée. L’inconnu ne compte pas comme oui.',
      en: 'Lasting work is: still at work after twelve months, half time at least, and in that year never without work for more than 31 days in a row or 62 together. Article 60, an internship and a student job do not count. We divide who made that by everyone whose year is over. Unknown does not count as yes.',
    },
  'De maand waarin het jaar om is.': {
    fr: 'Le mois où l’année est passée.',
    en: 'The month in which the year is over.',
  },
  'Deze definitie is een keuze van dit programma en geen wet. Een besluit of overeenkomst kan anders tellen.':
    {
      fr: 'Cette définition est un choix de ce programme et non une loi. Un arrêté ou une convention peut compter autrement.',
      en: 'This definition is a choice of this program and no law. A decree or agreement may count otherwise.',
    },
  'van wie u na twaalf maanden bereikte, werkte nog.': {
    fr: 'de qui vous avez joint après douze mois travaillaient encore.',
    en: 'of those you reached after twelve months still worked.',
  },
  'Een jaar werk binnen vier jaar na de aanvraag': {
    fr: 'Un an d’emploi dans les quatre ans après la demande',
    en: 'A year of work within four years of the application',
  },
  'mensen werkten zeker een jaar na hun aanvraag.': {
    fr: 'personnes ont sûrement travaillé un an après leur demande.',
    en: 'people surely worked a year after their application.',
  },
  'We tellen wie na de eerste aanvraag zeker een jaar na elkaar werkte, minstens halftijds en zonder maatregel. Wie ook met elk betaald werk samen geen jaar meer kan halen, telt als nee. Daartussen is het niet bekend, of loopt het nog tot vier jaar na de aanvraag.':
    {
      fr: 'Nous comptons qui a sûrement travaillé un an de suite après la première demande, au moins à mi-temps et sans mesure. Qui ne peut plus atteindre un an même avec tout emploi payé compte comme non. Entre les deux, ce n’est pas connu, ou cela court jusqu’à quatre ans après la demande.',
      en: 'We count who surely worked a year in a row after the first application, half time at least and in no measure. Who can no longer make a year even with all paid work together counts as no. In between it is not known, or still runs until four years after the application.',
    },
  'Wie na het einde van een uitkering een eerste aanvraag deed bij uw OCMW.': {
    fr: 'Qui a fait une première demande à votre CPAS après la fin d’une allocation.',
    en: 'Who first applied at your OCMW after a benefit ended.',
  },
  'De maand van de eerste aanvraag.': {
    fr: 'Le mois de la première demande.',
    en: 'The month of the first application.',
  },
  'Dit is geen wet die wij konden nalezen. De premie staat in een nieuwsbrief over de hervorming (graad C). Of het jaar zonder onderbreking moet zijn, en of artikel 60 meetelt, staat er niet. Waar die lezingen verschillen, geven we geen antwoord.':
    {
      fr: 'Ce n’est pas une loi que nous avons pu lire. La prime figure dans une lettre d’information sur la réforme (degré C). Si l’année doit être sans interruption et si l’article 60 compte, n’y figure pas. Là où ces lectures diffèrent, nous ne donnons pas de réponse.',
      en: 'This is no law that we could read. The premium stands in a newsletter on the reform (grade C). Whether the year must be without a gap, and whether article 60 counts, is not said. Where those readings differ we give no answer.',
    },

  'mensen begeleidt uw organisatie vandaag.': {
    fr: 'personnes sont accompagnées aujourd’hui par votre organisation.',
    en: 'people are guided by your organisation today.',
  },
  'Mensen met een actie of maatregel die loopt': {
    fr: 'Personnes avec une action ou une mesure en cours',
    en: 'People with an action or measure that runs',
  },
  'van de mensen in begeleiding heeft een actie of maatregel die loopt.': {
    fr: 'des personnes accompagnées ont une action ou une mesure en cours.',
    en: 'of the people guided have an action or measure that runs.',
  },
  'We delen wie op de laatste dag van de maand minstens één actie van het plan of één maatregel had die liep, door iedereen in begeleiding. Een actie die nog gepland is, telt niet mee, en ook niet het GPMI of een vrijstelling.':
    {
      fr: 'Nous divisons qui avait le dernier jour du mois au moins une action du plan ou une mesure en cours par toutes les personnes accompagnées. Une action encore prévue ne compte pas, ni le PIIS ou une exonération.',
      en: 'We divide who had at least one action of the plan or one measure that ran on the last day of the month by everyone guided. An action that is still planned does not count, nor does the GPMI or an exemption.',
    },
  'Mensen per begeleider': { fr: 'Personnes par accompagnateur', en: 'People per coach' },
  'mensen of minder: zoveel heeft de helft van uw begeleiders.': {
    fr: 'personnes ou moins : c’est ce qu’a la moitié de vos accompagnateurs.',
    en: 'people or fewer: so many half of your coaches have.',
  },
  'We tellen hoeveel mensen elke begeleider van uw dienst vandaag begeleidt, en schikken die aantallen van klein naar groot. Wie in nazorg is, telt niet mee. U ziet hier niet over welke begeleider het gaat.':
    {
      fr: 'Nous comptons combien de personnes chaque accompagnateur de votre service suit aujourd’hui, et rangeons ces nombres du plus petit au plus grand. Le suivi après emploi ne compte pas. Vous ne voyez pas ici de quel accompagnateur il s’agit.',
      en: 'We count how many people each coach of your service guides today, and order those numbers from small to large. Aftercare does not count. You do not see here which coach it is.',
    },
  'De begeleiders van uw dienst. Alleen wie hen leidt, ziet dit.': {
    fr: 'Les accompagnateurs de votre service. Seul qui les dirige voit ceci.',
    en: 'The coaches of your service. Only who leads them sees this.',
  },
  'De stand van vandaag.': { fr: 'L’état d’aujourd’hui.', en: 'As it stands today.' },
  'Mensen per fase': { fr: 'Personnes par phase', en: 'People per phase' },
  'In welke fase staan mensen nu, en hoe lang duurt een fase?': {
    fr: 'Dans quelle phase sont les gens, et combien dure une phase ?',
    en: 'In which phase are people now, and how long does a phase take?',
  },
  'We tellen in welke fase iemand nu staat, zoals uw organisatie het noteerde. Een fase die niemand afsloot, eindigt samen met de begeleiding. De duur is die van de fases die in de laatste vier kwartalen eindigden: de helft duurde zo lang of korter.':
    {
      fr: 'Nous comptons dans quelle phase quelqu’un est maintenant, comme votre organisation l’a noté. Une phase que personne n’a clôturée finit avec l’accompagnement. La durée est celle des phases finies dans les quatre derniers trimestres : la moitié a duré autant ou moins.',
      en: 'We count in which phase someone is now, as your organisation noted it. A phase that nobody closed ends with the guidance. The duration is that of the phases that ended in the last four quarters: half took so long or less.',
    },
  'Iedereen voor wie uw organisatie een fase noteerde.': {
    fr: 'Toutes les personnes pour qui votre organisation a noté une phase.',
    en: 'Everyone for whom your organisation noted a phase.',
  },
  'De stand van vandaag, en de fases die eindigden in de laatste vier kwartalen.': {
    fr: 'L’état d’aujourd’hui, et les phases finies dans les quatre derniers trimestres.',
    en: 'As it stands today, and the phases that ended in the last four quarters.',
  },
  'Groepen met extra aandacht': { fr: 'Groupes qui demandent attention', en: 'Groups with extra attention' },
  'Wie zijn de mensen die u nu begeleidt?': {
    fr: 'Qui sont les personnes que vous accompagnez ?',
    en: 'Who are the people you guide now?',
  },
  'We tellen wie u nu begeleidt en bij een groep hoort. Iemand kan bij meer groepen horen, of bij geen. De leeftijd is die op de eerste dag van de begeleiding. Kortgeschoold is zonder diploma secundair onderwijs, Nederlands lerend is niveau A2 of lager.':
    {
      fr: 'Nous comptons qui vous accompagnez maintenant et fait partie d’un groupe. On peut être de plusieurs groupes, ou d’aucun. L’âge est celui du premier jour de l’accompagnement. Peu scolarisé veut dire sans diplôme du secondaire, apprendre le néerlandais niveau A2 ou moins.',
      en: 'We count whom you guide now and who belongs to a group. Someone may belong to several groups, or to none. The age is that on the first day of guidance. Short-schooled is without a diploma of secondary education, learning Dutch is level A2 or lower.',
    },
  'Iedereen die uw organisatie begeleidt, volgens wat nu in het dossier staat.': {
    fr: 'Toutes les personnes que votre organisation accompagne, selon ce que dit le dossier maintenant.',
    en: 'Everyone your organisation guides, by what stands in the file now.',
  },
  'Aanvragen na het einde van een uitkering': {
    fr: 'Demandes après la fin d’une allocation',
    en: 'Applications after a benefit ended',
  },
  'mensen vroegen een eerste keer hulp na het einde van hun werkloosheidsuitkering.': {
    fr: 'personnes ont demandé de l’aide une première fois après la fin de leur allocation de chômage.',
    en: 'people first asked for help after their unemployment benefit ended.',
  },
  'We tellen de eerste aanvragen bij uw OCMW van wie het recht op een werkloosheidsuitkering eindigde, naar soort uitkering.':
    {
      fr: 'Nous comptons les premières demandes à votre CPAS de qui le droit aux allocations de chômage a pris fin, par type d’allocation.',
      en: 'We count the first applications at your OCMW of whoever’s right to unemployment benefit ended, by kind of benefit.',
    },
};
