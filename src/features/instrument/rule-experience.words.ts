/** What the rules about work experience, article 60 and wijk-werken say, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleExperienceWords: Words = {
  'Tijdelijke werkervaring (OCMW)': {
    fr: 'Expérience professionnelle temporaire (CPAS)',
    en: 'Temporary work experience (OCMW)',
  },
  'Werkervaring en begeleiding op weg naar gewoon werk, voor wie leefloon krijgt.': {
    fr: 'Expérience professionnelle et accompagnement vers un emploi ordinaire, pour qui reçoit le revenu d’intégration.',
    en: 'Work experience and guidance towards ordinary work, for people with leefloon.',
  },
  'Wie leefloon of equivalent leefloon krijgt en binnen 24 maanden gewoon werk aankan.': {
    fr: 'Qui reçoit le revenu d’intégration ou son équivalent et pourra occuper un emploi ordinaire dans les 24 mois.',
    en: 'People with leefloon or equivalent leefloon who can manage ordinary work within 24 months.',
  },
  'VDAB betaalt het OCMW 250 tot 445 euro per maand.': {
    fr: 'Le VDAB paie au CPAS 250 à 445 euros par mois.',
    en: 'VDAB pays the OCMW 250 to 445 euros a month.',
  },
  'Ten hoogste 24 maanden; langer alleen als artikel 60 langer nodig is.': {
    fr: '24 mois au plus ; davantage seulement si l’article 60 doit durer plus longtemps.',
    en: 'At most 24 months; longer only if article 60 needs it.',
  },
  'Werkervaringsovereenkomst, registratie in Mijn Loopbaan voor Partners, inschatting.': {
    fr: 'Convention d’expérience professionnelle, enregistrement dans Mijn Loopbaan voor Partners, évaluation.',
    en: 'Work experience agreement, registration in Mijn Loopbaan voor Partners, assessment.',
  },
  'Elke maand de toestand, elk jaar een afrekening.': {
    fr: 'La situation chaque mois, un décompte chaque année.',
    en: 'The state each month, an account each year.',
  },
  'Bij werk, na 24 maanden, bij een lange voltijdse opleiding of als sociale economie het hoogst haalbare blijkt.':
    {
      fr: 'En cas de travail, après 24 mois, en cas de longue formation à temps plein ou si l’économie sociale est le maximum possible.',
      en: 'With work, after 24 months, with long full-time training or when social economy proves the highest feasible.',
    },
  'start van het traject': { fr: 'début du parcours', en: 'start of the pathway' },
  'Wat de regel van 312 dagen in Vlaanderen betekent voor de duur en de vergoeding na 12 maanden, is niet gevonden.':
    {
      fr: 'Ce que la règle des 312 jours signifie en Flandre pour la durée et l’indemnité après 12 mois n’a pas été trouvé.',
      en: 'What the rule of 312 days means in Flanders for the length and the payment after 12 months was not found.',
    },
  'De persoon krijgt leefloon of equivalent leefloon.': {
    fr: 'La personne reçoit le revenu d’intégration ou son équivalent.',
    en: 'The person gets leefloon or equivalent leefloon.',
  },
  'De persoon krijgt geen leefloon of equivalent leefloon.': {
    fr: 'La personne ne reçoit ni le revenu d’intégration ni son équivalent.',
    en: 'The person gets no leefloon or equivalent leefloon.',
  },
  'Krijgt de persoon leefloon of equivalent leefloon?': {
    fr: 'La personne reçoit-elle le revenu d’intégration ou son équivalent ?',
    en: 'Does the person get leefloon or equivalent leefloon?',
  },
  'De persoon is ingeschreven bij VDAB.': {
    fr: 'La personne est inscrite au VDAB.',
    en: 'The person is registered at VDAB.',
  },
  'De persoon is niet ingeschreven bij VDAB.': {
    fr: 'La personne n’est pas inscrite au VDAB.',
    en: 'The person is not registered at VDAB.',
  },
  'Is de persoon ingeschreven bij VDAB?': {
    fr: 'La personne est-elle inscrite au VDAB ?',
    en: 'Is the person registered at VDAB?',
  },
  'Ga de inschrijving bij VDAB na, of help met inschrijven.': {
    fr: 'Vérifiez l’inscription au VDAB, ou aidez à s’inscrire.',
    en: 'Check the registration at VDAB, or help with registering.',
  },
  'De persoon heeft werkervaring nodig om algemene competenties te leren.': {
    fr: 'La personne a besoin d’expérience professionnelle pour acquérir des compétences générales.',
    en: 'The person needs work experience to learn general competences.',
  },
  'De persoon heeft geen werkervaring nodig om algemene competenties te leren.': {
    fr: 'La personne n’a pas besoin d’expérience professionnelle pour acquérir des compétences générales.',
    en: 'The person needs no work experience to learn general competences.',
  },
  'Heeft de persoon werkervaring nodig om algemene competenties te leren?': {
    fr: 'La personne a-t-elle besoin d’expérience professionnelle pour acquérir des compétences générales ?',
    en: 'Does the person need work experience to learn general competences?',
  },
  'Maak een inschatting en noteer uw oordeel.': {
    fr: 'Faites une évaluation et notez votre avis.',
    en: 'Make an assessment and note your judgement.',
  },
  'Gewoon betaald werk is haalbaar na ten hoogste 2 jaar intensieve begeleiding.': {
    fr: 'Un emploi rémunéré ordinaire est possible après 2 ans au plus d’accompagnement intensif.',
    en: 'Ordinary paid work is feasible after at most 2 years of intensive guidance.',
  },
  'Gewoon betaald werk binnen 2 jaar is niet de inschatting.': {
    fr: 'Un emploi rémunéré ordinaire dans les 2 ans n’est pas l’évaluation.',
    en: 'Ordinary paid work within 2 years is not the assessment.',
  },
  'Is gewoon betaald werk haalbaar na ten hoogste 2 jaar begeleiding?': {
    fr: 'Un emploi rémunéré ordinaire est-il possible après 2 ans au plus d’accompagnement ?',
    en: 'Is ordinary paid work feasible after at most 2 years of guidance?',
  },
  'Maak een inschatting van wat haalbaar is.': {
    fr: 'Évaluez ce qui est possible.',
    en: 'Assess what is feasible.',
  },
  'De persoon kan minstens halftijds werken.': {
    fr: 'La personne peut travailler au moins à mi-temps.',
    en: 'The person can work at least half-time.',
  },
  'De persoon kan niet minstens halftijds werken.': {
    fr: 'La personne ne peut pas travailler au moins à mi-temps.',
    en: 'The person cannot work at least half-time.',
  },
  'Kan de persoon minstens halftijds werken?': {
    fr: 'La personne peut-elle travailler au moins à mi-temps ?',
    en: 'Can the person work at least half-time?',
  },
  'Bespreek hoeveel uren haalbaar zijn.': {
    fr: 'Parlez du nombre d’heures possible.',
    en: 'Discuss how many hours are feasible.',
  },
  'De persoon kan leren op het werk.': {
    fr: 'La personne peut apprendre au travail.',
    en: 'The person can learn at work.',
  },
  'De persoon heeft te weinig leermogelijkheden voor dit traject.': {
    fr: 'La personne a trop peu de possibilités d’apprentissage pour ce parcours.',
    en: 'The person has too little learning potential for this pathway.',
  },
  'Kan de persoon leren op het werk?': {
    fr: 'La personne peut-elle apprendre au travail ?',
    en: 'Can the person learn at work?',
  },
  'Er is niet eerst een technische opleiding nodig.': {
    fr: 'Une formation technique n’est pas d’abord nécessaire.',
    en: 'No technical training is needed first.',
  },
  'Eerst is een technische opleiding nodig. Maak daarna een nieuwe inschatting.': {
    fr: 'Une formation technique est d’abord nécessaire. Faites ensuite une nouvelle évaluation.',
    en: 'Technical training is needed first. Make a new assessment afterwards.',
  },
  'Is eerst een technische opleiding nodig?': {
    fr: 'Une formation technique est-elle d’abord nécessaire ?',
    en: 'Is technical training needed first?',
  },
  'Bevestig dat er niet eerst een technische opleiding nodig is.': {
    fr: 'Confirmez qu’une formation technique n’est pas d’abord nécessaire.',
    en: 'Confirm that no technical training is needed first.',
  },
  'Sociale economie is niet het hoogst haalbare.': {
    fr: 'L’économie sociale n’est pas le maximum possible.',
    en: 'Social economy is not the highest feasible.',
  },
  'Sociale economie is het hoogst haalbare. Verwijs naar GTB of vraag een ICF-indicering.': {
    fr: 'L’économie sociale est le maximum possible. Orientez vers GTB ou demandez une indication CIF (ICF).',
    en: 'Social economy is the highest feasible. Refer to GTB or ask for an ICF indication.',
  },
  'Is sociale economie het hoogst haalbare?': {
    fr: 'L’économie sociale est-elle le maximum possible ?',
    en: 'Is social economy the highest feasible?',
  },
  'Geen partner van VDAB begeleidt de persoon al.': {
    fr: 'Aucun partenaire du VDAB n’accompagne déjà la personne.',
    en: 'No partner of VDAB guides the person already.',
  },
  'Een partner van VDAB begeleidt de persoon al. Neem contact op en neem het dossier over.': {
    fr: 'Un partenaire du VDAB accompagne déjà la personne. Prenez contact et reprenez le dossier.',
    en: 'A partner of VDAB already guides the person. Make contact and take over the file.',
  },
  'Begeleidt een partner van VDAB de persoon al?': {
    fr: 'Un partenaire du VDAB accompagne-t-il déjà la personne ?',
    en: 'Does a partner of VDAB guide the person already?',
  },
  'Bevestig in Mijn Loopbaan voor Partners wie het dossier beheert.': {
    fr: 'Confirmez dans Mijn Loopbaan voor Partners qui gère le dossier.',
    en: 'Confirm in Mijn Loopbaan voor Partners who manages the file.',
  },
  'Er zijn nog maanden over, of artikel 60 is langer nodig voor de sociale rechten.': {
    fr: 'Il reste des mois, ou l’article 60 doit durer plus longtemps pour les droits sociaux.',
    en: 'There are months left, or article 60 needs longer for the social rights.',
  },
  'De 24 maanden zijn opgebruikt.': { fr: 'Les 24 mois sont épuisés.', en: 'The 24 months are used up.' },
  'Hoeveel maanden tijdelijke werkervaring zijn al gebruikt?': {
    fr: 'Combien de mois d’expérience professionnelle temporaire sont déjà utilisés ?',
    en: 'How many months of temporary work experience are already used?',
  },
  'Bevestig hoeveel maanden al gebruikt zijn.': {
    fr: 'Confirmez combien de mois sont déjà utilisés.',
    en: 'Confirm how many months are already used.',
  },
  'Voltijdse opleiding blijft binnen 3 maanden.': {
    fr: 'La formation à temps plein reste dans les 3 mois.',
    en: 'Full-time training stays within 3 months.',
  },
  'Voltijdse opleiding duurt langer dan 3 maanden.': {
    fr: 'La formation à temps plein dure plus de 3 mois.',
    en: 'Full-time training lasts longer than 3 months.',
  },
  'Hoeveel maanden voltijdse opleiding zijn er gepland?': {
    fr: 'Combien de mois de formation à temps plein sont prévus ?',
    en: 'How many months of full-time training are planned?',
  },
  'Bevestig de duur van een voltijdse opleiding.': {
    fr: 'Confirmez la durée d’une formation à temps plein.',
    en: 'Confirm the length of full-time training.',
  },
  'Artikel 60 start op tijd: binnen 2 maanden.': {
    fr: 'L’article 60 commence à temps : dans les 2 mois.',
    en: 'Article 60 starts in time: within 2 months.',
  },
  'Artikel 60 start later dan 2 maanden: de extra vergoeding valt weg.': {
    fr: 'L’article 60 commence après plus de 2 mois : l’indemnité supplémentaire disparaît.',
    en: 'Article 60 starts later than 2 months: the extra payment falls away.',
  },
  'Na hoeveel maanden start artikel 60?': {
    fr: 'Après combien de mois l’article 60 commence-t-il ?',
    en: 'After how many months does article 60 start?',
  },
  'Noteer wanneer artikel 60 start.': {
    fr: 'Notez quand l’article 60 commence.',
    en: 'Note when article 60 starts.',
  },
  'Tijdelijke werkervaring (VDAB)': {
    fr: 'Expérience professionnelle temporaire (VDAB)',
    en: 'Temporary work experience (VDAB)',
  },
  'Werkervaring en begeleiding op weg naar gewoon werk, voor werkzoekenden zonder leefloon.': {
    fr: 'Expérience professionnelle et accompagnement vers un emploi ordinaire, pour demandeurs d’emploi sans revenu d’intégration.',
    en: 'Work experience and guidance towards ordinary work, for jobseekers without leefloon.',
  },
  'Werkzoekenden zonder leefloon die binnen 24 maanden gewoon werk aankunnen.': {
    fr: 'Les demandeurs d’emploi sans revenu d’intégration qui pourront occuper un emploi ordinaire dans les 24 mois.',
    en: 'Jobseekers without leefloon who can manage ordinary work within 24 months.',
  },
  'VDAB of een partner.': { fr: 'Le VDAB ou un partenaire.', en: 'VDAB or a partner.' },
  'VDAB.': { fr: 'Le VDAB.', en: 'VDAB.' },
  'Ten hoogste 24 maanden.': { fr: '24 mois au plus.', en: 'At most 24 months.' },
  'Werkervaringsovereenkomst en plan.': {
    fr: 'Convention d’expérience professionnelle et plan.',
    en: 'Work experience agreement and plan.',
  },
  'Verslagen van de partner.': { fr: 'Rapports du partenaire.', en: 'Reports of the partner.' },
  'Bij werk of na 24 maanden.': {
    fr: 'En cas de travail ou après 24 mois.',
    en: 'With work or after 24 months.',
  },
  'De persoon krijgt geen leefloon bij de start.': {
    fr: 'La personne ne reçoit pas le revenu d’intégration au début.',
    en: 'The person gets no leefloon at the start.',
  },
  'De persoon krijgt leefloon: tijdelijke werkervaring van het OCMW is de weg.': {
    fr: 'La personne reçoit le revenu d’intégration : l’expérience professionnelle temporaire du CPAS est la voie.',
    en: 'The person gets leefloon: temporary work experience of the OCMW is the way.',
  },
  'Krijgt de persoon leefloon bij de start?': {
    fr: 'La personne reçoit-elle le revenu d’intégration au début ?',
    en: 'Does the person get leefloon at the start?',
  },
  'Artikel 60': { fr: 'Article 60', en: 'Article 60' },
  'Het OCMW is zelf werkgever, tot de persoon weer recht heeft op sociale zekerheid.': {
    fr: 'Le CPAS est lui-même employeur, jusqu’à ce que la personne retrouve son droit à la sécurité sociale.',
    en: 'The OCMW is the employer, until the person has a right to social security again.',
  },
  'Wie leefloon of equivalent leefloon krijgt en dagen mist voor een uitkering, of werkervaring nodig heeft.':
    {
      fr: 'Qui reçoit le revenu d’intégration ou son équivalent et manque de jours pour une allocation, ou a besoin d’expérience professionnelle.',
      en: 'People with leefloon or equivalent leefloon who lack days for a benefit, or need work experience.',
    },
  'Het OCMW (raad of vast bureau).': {
    fr: 'Le CPAS (conseil ou bureau permanent).',
    en: 'The OCMW (council or standing committee).',
  },
  'Het OCMW betaalt het loon, met een Vlaamse toelage en soms een deel van de gebruiker.': {
    fr: 'Le CPAS paie le salaire, avec une subvention flamande et parfois une part de l’utilisateur.',
    en: 'The OCMW pays the wage, with a Flemish allowance and sometimes a share of the user.',
  },
  'Zolang er dagen nodig zijn: meestal 12 tot 24 maanden.': {
    fr: 'Tant que des jours sont nécessaires : en général 12 à 24 mois.',
    en: 'As long as days are needed: mostly 12 to 24 months.',
  },
  'Arbeidsovereenkomst, overeenkomst van terbeschikkingstelling voor de start, loopbaangegevens van de RVA.':
    {
      fr: 'Contrat de travail, convention de mise à disposition avant le début, données de carrière de l’ONEM.',
      en: 'Employment contract, posting agreement before the start, career data of the RVA.',
    },
  'Werkbegeleiding en nazorg.': {
    fr: 'Accompagnement au travail et suivi après l’emploi.',
    en: 'Guidance at work and aftercare.',
  },
  'Als er genoeg dagen zijn, bij ontslag of bij gewoon werk.': {
    fr: 'Quand il y a assez de jours, en cas de licenciement ou d’emploi ordinaire.',
    en: 'When there are enough days, with dismissal or with ordinary work.',
  },
  'start van het contract': { fr: 'début du contrat', en: 'start of the contract' },
  'Voor contracten die over 1 maart 2026 lopen, is geen Vlaamse uitspraak gevonden: wie op die dag 312 dagen heeft, voldoet aan de nieuwe regel.':
    {
      fr: 'Pour les contrats qui courent au-delà du 1er mars 2026, aucune position flamande n’a été trouvée : qui a 312 jours ce jour-là remplit la nouvelle règle.',
      en: 'For contracts that run past 1 March 2026 no Flemish statement was found: whoever has 312 days on that day meets the new rule.',
    },
  'Voor deeltijds werk zijn de vensters langer. De grenzen vanaf 36 jaar zijn niet gevonden.': {
    fr: 'Pour le travail à temps partiel, les périodes sont plus longues. Les limites à partir de 36 ans n’ont pas été trouvées.',
    en: 'For part-time work the windows are longer. The limits from the age of 36 were not found.',
  },
  'De persoon krijgt geen leefloon of equivalent leefloon. Een uitkering verliezen is niet genoeg.': {
    fr: 'La personne ne reçoit ni le revenu d’intégration ni son équivalent. Perdre une allocation ne suffit pas.',
    en: 'The person gets no leefloon or equivalent leefloon. Losing a benefit is not enough.',
  },
  'Er ontbreken dagen voor een uitkering, of de persoon heeft werkervaring nodig.': {
    fr: 'Il manque des jours pour une allocation, ou la personne a besoin d’expérience professionnelle.',
    en: 'Days are missing for a benefit, or the person needs work experience.',
  },
  'Er ontbreken geen dagen en er is geen werkervaring nodig.': {
    fr: 'Il ne manque pas de jours et l’expérience professionnelle n’est pas nécessaire.',
    en: 'No days are missing and no work experience is needed.',
  },
  'Ontbreken er dagen voor een uitkering, of heeft de persoon werkervaring nodig?': {
    fr: 'Manque-t-il des jours pour une allocation, ou la personne a-t-elle besoin d’expérience professionnelle ?',
    en: 'Are days missing for a benefit, or does the person need work experience?',
  },
  'Vraag de loopbaangegevens op.': {
    fr: 'Demandez les données de carrière.',
    en: 'Ask for the career data.',
  },
  'De persoon mag werken.': { fr: 'La personne peut travailler.', en: 'The person may work.' },
  'De persoon mag niet werken in België. Te verifiëren.': {
    fr: 'La personne ne peut pas travailler en Belgique. À vérifier.',
    en: 'The person may not work in Belgium. To be verified.',
  },
  'Mag de persoon werken in België?': {
    fr: 'La personne peut-elle travailler en Belgique ?',
    en: 'May the person work in Belgium?',
  },
  'Kijk na of de persoon mag werken.': {
    fr: 'Vérifiez si la personne peut travailler.',
    en: 'Check whether the person may work.',
  },
  'De geplande duur is niet langer dan nodig.': {
    fr: 'La durée prévue n’est pas plus longue que nécessaire.',
    en: 'The planned length is not longer than needed.',
  },
  'De geplande duur is langer dan nodig voor de sociale rechten.': {
    fr: 'La durée prévue est plus longue que nécessaire pour les droits sociaux.',
    en: 'The planned length is longer than the social rights need.',
  },
  'Is de geplande duur niet langer dan nodig?': {
    fr: 'La durée prévue n’est-elle pas plus longue que nécessaire ?',
    en: 'Is the planned length not longer than needed?',
  },
  'Bevestig de geplande duur met de rekenhulp voor artikel 60.': {
    fr: 'Confirmez la durée prévue avec le calculateur article 60.',
    en: 'Confirm the planned length with the calculator for article 60.',
  },
  'De persoon woont niet in Vlaanderen: er is geen Vlaamse vergoeding.': {
    fr: 'La personne n’habite pas en Flandre : il n’y a pas d’indemnité flamande.',
    en: 'The person does not live in Flanders: there is no Flemish payment.',
  },
  'Woont de persoon in Vlaanderen?': {
    fr: 'La personne habite-t-elle en Flandre ?',
    en: 'Does the person live in Flanders?',
  },
  'Noteer het gewest van de woonplaats.': {
    fr: 'Notez la région du domicile.',
    en: 'Note the region of the domicile.',
  },
  'De kosten komen in aanmerking voor terugbetaling. Te verifiëren.': {
    fr: 'Les frais peuvent être remboursés. À vérifier.',
    en: 'The costs can be refunded. To be verified.',
  },
  'De terugbetaling door de federale overheid is onzeker. Te verifiëren.': {
    fr: 'Le remboursement par l’État fédéral est incertain. À vérifier.',
    en: 'The refund by the federal state is uncertain. To be verified.',
  },
  'Is de persoon ingeschreven in het vreemdelingenregister? Te verifiëren.': {
    fr: 'La personne est-elle inscrite au registre des étrangers ? À vérifier.',
    en: 'Is the person in the aliens register? To be verified.',
  },
  'Noteer in welk register de persoon staat.': {
    fr: 'Notez dans quel registre la personne figure.',
    en: 'Note in which register the person is.',
  },
  'De regels voor RSZ-vermindering van het andere gewest gelden.': {
    fr: 'Les règles de réduction ONSS de l’autre région s’appliquent.',
    en: 'The rules of the other region for a reduction of contributions apply.',
  },
  'In Vlaanderen is er geen RSZ-vermindering voor artikel 60.': {
    fr: 'En Flandre, il n’y a pas de réduction ONSS pour l’article 60.',
    en: 'In Flanders there is no reduction of contributions for article 60.',
  },
  'Artikel 61': { fr: 'Article 61', en: 'Article 61' },
  'Een andere werkgever neemt de persoon in dienst, het OCMW begeleidt.': {
    fr: 'Un autre employeur engage la personne, le CPAS accompagne.',
    en: 'Another employer hires the person, the OCMW guides.',
  },
  'Wie leefloon of equivalent leefloon krijgt, met een werkgever die met het OCMW samenwerkt.': {
    fr: 'Qui reçoit le revenu d’intégration ou son équivalent, avec un employeur qui collabore avec le CPAS.',
    en: 'People with leefloon or equivalent leefloon, with an employer who works with the OCMW.',
  },
  'Het OCMW en de werkgever.': { fr: 'Le CPAS et l’employeur.', en: 'The OCMW and the employer.' },
  'De werkgever, met een premie.': {
    fr: 'L’employeur, avec une prime.',
    en: 'The employer, with a premium.',
  },
  'Begrensd zoals artikel 60.': { fr: 'Limité comme l’article 60.', en: 'Limited like article 60.' },
  'Overeenkomst tussen OCMW en werkgever, arbeidscontract.': {
    fr: 'Convention entre CPAS et employeur, contrat de travail.',
    en: 'Agreement between OCMW and employer, employment contract.',
  },
  'Begeleiding door OCMW of partner.': {
    fr: 'Accompagnement par le CPAS ou un partenaire.',
    en: 'Guidance by the OCMW or a partner.',
  },
  'Einde van het contract.': { fr: 'Fin du contrat.', en: 'End of the contract.' },
  'Het bedrag van de premie is niet gevonden. Een vroegere federale premie van 250 euro per maand, ten hoogste 12 maanden, is te verifiëren.':
    {
      fr: 'Le montant de la prime n’a pas été trouvé. Une ancienne prime fédérale de 250 euros par mois, 12 mois au plus, est à vérifier.',
      en: 'The amount of the premium was not found. A former federal premium of 250 euros a month, at most 12 months, is to be verified.',
    },
  'De werkgever werkt samen met het OCMW.': {
    fr: 'L’employeur collabore avec le CPAS.',
    en: 'The employer works with the OCMW.',
  },
  'De werkgever werkt nog niet samen met het OCMW.': {
    fr: 'L’employeur ne collabore pas encore avec le CPAS.',
    en: 'The employer does not work with the OCMW yet.',
  },
  'Is er een werkgever die samenwerkt met het OCMW?': {
    fr: 'Y a-t-il un employeur qui collabore avec le CPAS ?',
    en: 'Is there an employer who works with the OCMW?',
  },
  'Zoek een werkgever en maak een overeenkomst.': {
    fr: 'Cherchez un employeur et concluez une convention.',
    en: 'Look for an employer and make an agreement.',
  },
  'De geplande duur is langer dan nodig.': {
    fr: 'La durée prévue est plus longue que nécessaire.',
    en: 'The planned length is longer than needed.',
  },
  'Bevestig de geplande duur.': { fr: 'Confirmez la durée prévue.', en: 'Confirm the planned length.' },
  'Enkele uren werk per maand in de buurt, naast een uitkering.': {
    fr: 'Quelques heures de travail par mois dans le quartier, en plus d’une allocation.',
    en: 'Some hours of work a month in the neighbourhood, beside a benefit.',
  },
  'Wie nog niet klaar is voor een gewone job en wel zelfstandig een taak aankan.': {
    fr: 'Qui n’est pas encore prêt pour un emploi ordinaire mais peut faire une tâche seul.',
    en: 'People who are not ready for an ordinary job yet but can do a task on their own.',
  },
  'VDAB; voor wie leefloon krijgt het OCMW.': {
    fr: 'Le VDAB ; pour qui reçoit le revenu d’intégration, le CPAS.',
    en: 'VDAB; for people with leefloon the OCMW.',
  },
  'VDAB of het OCMW, met een afsprakenblad.': {
    fr: 'Le VDAB ou le CPAS, avec une feuille d’accords (afsprakenblad).',
    en: 'VDAB or the OCMW, with a sheet of agreements (afsprakenblad).',
  },
  'De gebruiker met wijk-werkcheques van 5,95 tot 7,45 euro. De wijk-werker krijgt 4,10 euro per begonnen uur, zonder belasting, en 0,15 euro per kilometer als heen en terug meer dan 10 kilometer is.':
    {
      fr: 'L’utilisateur avec des chèques wijk-werken de 5,95 à 7,45 euros. La personne reçoit 4,10 euros par heure entamée, sans impôt, et 0,15 euro par kilomètre si l’aller-retour dépasse 10 kilomètres.',
      en: 'The user with wijk-werk cheques of 5.95 to 7.45 euros. The person gets 4.10 euros per started hour, free of tax, and 0.15 euro per kilometre if the round trip is more than 10 kilometres.',
    },
  'Ten hoogste 12 maanden, 60 uren per maand en 630 uren per jaar.': {
    fr: '12 mois au plus, 60 heures par mois et 630 heures par an.',
    en: 'At most 12 months, 60 hours a month and 630 hours a year.',
  },
  'Afsprakenblad, wijk-werkovereenkomst en elke maand een prestatieformulier.': {
    fr: 'Feuille d’accords, convention wijk-werken et chaque mois un formulaire de prestations.',
    en: 'Sheet of agreements, wijk-werk agreement and a form of hours each month.',
  },
  'Elke maand bij het wijk-werkkantoor, elke 6 maanden een gesprek met de bemiddelaar.': {
    fr: 'Chaque mois au bureau wijk-werken, tous les 6 mois un entretien avec le médiateur.',
    en: 'Each month at the wijk-werk office, every 6 months a talk with the mediator.',
  },
  'Na 12 maanden, of bij meer dan 10 dagen uitzendwerk in 28 dagen.': {
    fr: 'Après 12 mois, ou après plus de 10 jours d’intérim en 28 jours.',
    en: 'After 12 months, or with more than 10 days of temporary agency work in 28 days.',
  },
  'start van de wijk-werkovereenkomst': {
    fr: 'début de la convention wijk-werken',
    en: 'start of the wijk-werk agreement',
  },
  'Samenlevingsjobs zijn aangekondigd als opvolger. Een wettekst, startdatum, uren of vergoeding is niet gevonden.':
    {
      fr: 'Les samenlevingsjobs sont annoncés comme successeurs. Aucun texte de loi, date de début, nombre d’heures ou indemnité n’a été trouvé.',
      en: 'Samenlevingsjobs were announced as the successor. No legal text, first day, hours or payment was found.',
    },
  'De voorwaarden om na 12 maanden opnieuw te starten zijn niet gevonden.': {
    fr: 'Les conditions pour recommencer après 12 mois n’ont pas été trouvées.',
    en: 'The conditions to start again after 12 months were not found.',
  },
  'De persoon woont in Vlaanderen.': {
    fr: 'La personne habite en Flandre.',
    en: 'The person lives in Flanders.',
  },
  'De persoon woont niet in Vlaanderen.': {
    fr: 'La personne n’habite pas en Flandre.',
    en: 'The person does not live in Flanders.',
  },
  'De persoon is ingeschreven bij VDAB, krijgt leefloon, of heeft toestemming van de adviserend arts.': {
    fr: 'La personne est inscrite au VDAB, reçoit le revenu d’intégration ou a l’accord du médecin-conseil.',
    en: 'The person is registered at VDAB, gets leefloon, or has the consent of the medical adviser.',
  },
  'De persoon is niet ingeschreven bij VDAB, krijgt geen leefloon en heeft geen toestemming van de adviserend arts.':
    {
      fr: 'La personne n’est pas inscrite au VDAB, ne reçoit pas le revenu d’intégration et n’a pas l’accord du médecin-conseil.',
      en: 'The person is not registered at VDAB, gets no leefloon and has no consent of the medical adviser.',
    },
  'Is de persoon ingeschreven bij VDAB, of krijgt de persoon leefloon?': {
    fr: 'La personne est-elle inscrite au VDAB, ou reçoit-elle le revenu d’intégration ?',
    en: 'Is the person registered at VDAB, or do they get leefloon?',
  },
  'Schrijf de persoon in bij VDAB: dan klopt deze voorwaarde.': {
    fr: 'Inscrivez la personne au VDAB : cette condition est alors remplie.',
    en: 'Register the person at VDAB: then this condition holds.',
  },
  'De persoon is nog niet klaar voor een gewone job.': {
    fr: 'La personne n’est pas encore prête pour un emploi ordinaire.',
    en: 'The person is not ready for an ordinary job yet.',
  },
  'De persoon is klaar voor een gewone job.': {
    fr: 'La personne est prête pour un emploi ordinaire.',
    en: 'The person is ready for an ordinary job.',
  },
  'Is de persoon klaar voor een gewone job?': {
    fr: 'La personne est-elle prête pour un emploi ordinaire ?',
    en: 'Is the person ready for an ordinary job?',
  },
  'De persoon kan een taak zelfstandig uitvoeren.': {
    fr: 'La personne peut faire une tâche seule.',
    en: 'The person can do a task on their own.',
  },
  'De persoon kan een taak nog niet zelfstandig uitvoeren.': {
    fr: 'La personne ne peut pas encore faire une tâche seule.',
    en: 'The person cannot do a task on their own yet.',
  },
  'Kan de persoon een taak zelfstandig uitvoeren?': {
    fr: 'La personne peut-elle faire une tâche seule ?',
    en: 'Can the person do a task on their own?',
  },
  'De 12 maanden zijn niet opgebruikt, of de overgangsregel van het PWA geldt.': {
    fr: 'Les 12 mois ne sont pas épuisés, ou la règle transitoire des ALE (PWA) s’applique.',
    en: 'The 12 months are not used up, or the transitional rule of the PWA applies.',
  },
  'De 12 maanden wijk-werken zijn opgebruikt. Later opnieuw starten kan soms: vraag het na bij VDAB.': {
    fr: 'Les 12 mois de wijk-werken sont épuisés. Recommencer plus tard est parfois possible : vérifiez auprès du VDAB.',
    en: 'The 12 months of wijk-werken are used up. Starting again later is sometimes possible: check with VDAB.',
  },
  'Hoeveel maanden deed de persoon al wijk-werken?': {
    fr: 'Combien de mois de wijk-werken la personne a-t-elle déjà faits ?',
    en: 'How many months of wijk-werken did the person do already?',
  },
  'Vraag de maanden op bij het wijk-werkkantoor.': {
    fr: 'Demandez les mois au bureau wijk-werken.',
    en: 'Ask the wijk-werk office for the months.',
  },
  'Deze maand blijft binnen 60 uren.': {
    fr: 'Ce mois reste dans les 60 heures.',
    en: 'This month stays within 60 hours.',
  },
  'Deze maand zijn er meer dan 60 uren.': {
    fr: 'Ce mois dépasse 60 heures.',
    en: 'This month has more than 60 hours.',
  },
  'Hoeveel uren zijn deze maand al gewerkt?': {
    fr: 'Combien d’heures sont déjà prestées ce mois ?',
    en: 'How many hours were worked this month already?',
  },
  'Bevestig de uren van deze maand.': {
    fr: 'Confirmez les heures de ce mois.',
    en: 'Confirm the hours of this month.',
  },
  'Dit jaar blijft binnen 630 uren.': {
    fr: 'Cette année reste dans les 630 heures.',
    en: 'This year stays within 630 hours.',
  },
  'Dit jaar zijn er meer dan 630 uren.': {
    fr: 'Cette année dépasse 630 heures.',
    en: 'This year has more than 630 hours.',
  },
  'Hoeveel uren zijn dit jaar al gewerkt?': {
    fr: 'Combien d’heures sont déjà prestées cette année ?',
    en: 'How many hours were worked this year already?',
  },
  'Bevestig de uren van dit jaar.': {
    fr: 'Confirmez les heures de cette année.',
    en: 'Confirm the hours of this year.',
  },
  'Er zijn niet meer dan 10 dagen uitzendwerk in de laatste 28 dagen.': {
    fr: 'Il n’y a pas plus de 10 jours d’intérim dans les 28 derniers jours.',
    en: 'There are no more than 10 days of temporary agency work in the last 28 days.',
  },
  'Er zijn meer dan 10 dagen uitzendwerk in de laatste 28 dagen: het recht vervalt.': {
    fr: 'Il y a plus de 10 jours d’intérim dans les 28 derniers jours : le droit s’éteint.',
    en: 'There are more than 10 days of temporary agency work in the last 28 days: the right lapses.',
  },
  'Hoeveel dagen uitzendwerk waren er in de laatste 28 dagen?': {
    fr: 'Combien de jours d’intérim y a-t-il eu dans les 28 derniers jours ?',
    en: 'How many days of temporary agency work were there in the last 28 days?',
  },
  'Vraag naar uitzendwerk in de laatste 4 weken.': {
    fr: 'Demandez s’il y a eu de l’intérim dans les 4 dernières semaines.',
    en: 'Ask about temporary agency work in the last 4 weeks.',
  },
  'VDAB of het OCMW verwees met een afsprakenblad.': {
    fr: 'Le VDAB ou le CPAS a orienté avec une feuille d’accords.',
    en: 'VDAB or the OCMW referred with a sheet of agreements.',
  },
  'Er is nog een verwijzing van VDAB of het OCMW nodig.': {
    fr: 'Une orientation du VDAB ou du CPAS est encore nécessaire.',
    en: 'A referral by VDAB or the OCMW is still needed.',
  },
  'Maak een afsprakenblad en verwijs naar het wijk-werkkantoor.': {
    fr: 'Faites une feuille d’accords et orientez vers le bureau wijk-werken.',
    en: 'Make a sheet of agreements and refer to the wijk-werk office.',
  },
  'Maak een afsprakenblad.': { fr: 'Faites une feuille d’accords.', en: 'Make a sheet of agreements.' },
  'De persoon werkt niet in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie.': {
    fr: 'La personne ne travaille pas dans l’article 60, l’article 61, le travail adapté ou l’économie de services locale.',
    en: 'The person does not work in article 60, article 61, supported employment (maatwerk) or the local service economy.',
  },
  'De persoon werkt al in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie. Dat gaat niet samen.':
    {
      fr: 'La personne travaille déjà dans l’article 60, l’article 61, le travail adapté ou l’économie de services locale. Cela ne va pas ensemble.',
      en: 'The person already works in article 60, article 61, supported employment (maatwerk) or the local service economy. That does not go together.',
    },
  'Werkt de persoon al in artikel 60, artikel 61, maatwerk of de lokale diensteneconomie?': {
    fr: 'La personne travaille-t-elle déjà dans l’article 60, l’article 61, le travail adapté ou l’économie de services locale ?',
    en: 'Does the person already work in article 60, article 61, supported employment (maatwerk) or the local service economy?',
  },
  'Bevestig dat er geen arbeidscontract in zo een maatregel loopt.': {
    fr: 'Confirmez qu’aucun contrat de travail dans une telle mesure n’est en cours.',
    en: 'Confirm that no employment contract in such a measure is running.',
  },
  Gemeenschapsdienst: {
    fr: 'Service à la communauté (gemeenschapsdienst)',
    en: 'Community service (gemeenschapsdienst)',
  },
  'Enkele uren per maand werk voor de gemeenschap, als deel van het afsprakenblad.': {
    fr: 'Quelques heures de travail par mois pour la communauté, comme partie de la feuille d’accords.',
    en: 'Some hours of work a month for the community, as part of the sheet of agreements.',
  },
  'Wie 2 jaar werkloos is met een uitkering, in een gemeente die het aanbiedt.': {
    fr: 'Qui est au chômage depuis 2 ans avec une allocation, dans une commune qui le propose.',
    en: 'People unemployed for 2 years with a benefit, in a municipality that offers it.',
  },
  'VDAB betaalt 1,30 euro per uur.': {
    fr: 'Le VDAB paie 1,30 euro par heure.',
    en: 'VDAB pays 1.30 euros per hour.',
  },
  'Ten hoogste 6 maanden, 32 tot 64 uren per maand.': {
    fr: '6 mois au plus, 32 à 64 heures par mois.',
    en: 'At most 6 months, 32 to 64 hours a month.',
  },
  'Afsprakenblad.': { fr: 'Feuille d’accords.', en: 'Sheet of agreements.' },
  'Na 6 maanden, bij werk of ziekte.': {
    fr: 'Après 6 mois, en cas de travail ou de maladie.',
    en: 'After 6 months, with work or sickness.',
  },
  'start van de dienst': { fr: 'début du service', en: 'start of the service' },
  'In december 2025 is de maatregel alleen geëvalueerd. Of hij nog bestaat, is niet gevonden.': {
    fr: 'En décembre 2025, la mesure a seulement été évaluée. On n’a pas trouvé si elle existe encore.',
    en: 'In December 2025 the measure was only evaluated. Whether it still exists was not found.',
  },
  'De persoon krijgt een werkloosheids- of inschakelingsuitkering.': {
    fr: 'La personne reçoit une allocation de chômage ou d’insertion.',
    en: 'The person gets an unemployment or integration benefit.',
  },
  'De persoon krijgt geen werkloosheids- of inschakelingsuitkering.': {
    fr: 'La personne ne reçoit pas d’allocation de chômage ou d’insertion.',
    en: 'The person gets no unemployment or integration benefit.',
  },
  'Krijgt de persoon een werkloosheids- of inschakelingsuitkering?': {
    fr: 'La personne reçoit-elle une allocation de chômage ou d’insertion ?',
    en: 'Does the person get an unemployment or integration benefit?',
  },
  'De persoon is minstens 24 maanden werkzoekend zonder onderbreking.': {
    fr: 'La personne est demandeuse d’emploi depuis 24 mois au moins sans interruption.',
    en: 'The person has been a jobseeker for at least 24 months without a break.',
  },
  'De persoon is nog geen 24 maanden werkzoekend zonder onderbreking.': {
    fr: 'La personne n’est pas encore demandeuse d’emploi depuis 24 mois sans interruption.',
    en: 'The person has not been a jobseeker for 24 months without a break yet.',
  },
  'Hoeveel maanden is de persoon werkzoekend zonder onderbreking?': {
    fr: 'Depuis combien de mois la personne est-elle demandeuse d’emploi sans interruption ?',
    en: 'For how many months has the person been a jobseeker without a break?',
  },
  'Vraag de periodes op bij VDAB.': { fr: 'Demandez les périodes au VDAB.', en: 'Ask VDAB for the periods.' },
  'De persoon is niet arbeidsongeschikt.': {
    fr: 'La personne n’est pas en incapacité de travail.',
    en: 'The person is not unfit for work.',
  },
  'De persoon is arbeidsongeschikt.': {
    fr: 'La personne est en incapacité de travail.',
    en: 'The person is unfit for work.',
  },
  'Is de persoon arbeidsongeschikt?': {
    fr: 'La personne est-elle en incapacité de travail ?',
    en: 'Is the person unfit for work?',
  },
  'Bevestig dat de persoon niet arbeidsongeschikt is.': {
    fr: 'Confirmez que la personne n’est pas en incapacité de travail.',
    en: 'Confirm that the person is not unfit for work.',
  },
  'De gemeente biedt gemeenschapsdienst aan.': {
    fr: 'La commune propose le service à la communauté.',
    en: 'The municipality offers community service.',
  },
  'De gemeente biedt geen gemeenschapsdienst aan.': {
    fr: 'La commune ne propose pas de service à la communauté.',
    en: 'The municipality offers no community service.',
  },
  'Biedt de gemeente gemeenschapsdienst aan?': {
    fr: 'La commune propose-t-elle le service à la communauté ?',
    en: 'Does the municipality offer community service?',
  },
  'Vraag het na bij de gemeente.': {
    fr: 'Vérifiez auprès de la commune.',
    en: 'Check with the municipality.',
  },
  'Het past in het traject volgens VDAB.': {
    fr: 'Cela convient au parcours selon le VDAB.',
    en: 'It suits the pathway according to VDAB.',
  },
  'Het past niet in het traject volgens VDAB.': {
    fr: 'Cela ne convient pas au parcours selon le VDAB.',
    en: 'It does not suit the pathway according to VDAB.',
  },
  'Past het in het traject volgens VDAB?': {
    fr: 'Cela convient-il au parcours selon le VDAB ?',
    en: 'Does it suit the pathway according to VDAB?',
  },
  'De dienst duurt ten hoogste 6 maanden.': {
    fr: 'Le service dure 6 mois au plus.',
    en: 'The service lasts at most 6 months.',
  },
  'De dienst duurt langer dan 6 maanden.': {
    fr: 'Le service dure plus de 6 mois.',
    en: 'The service lasts longer than 6 months.',
  },
  'Hoeveel maanden duurt de dienst?': {
    fr: 'Combien de mois dure le service ?',
    en: 'How many months does the service last?',
  },
  'Bevestig de duur.': { fr: 'Confirmez la durée.', en: 'Confirm the length.' },
  'De maatregel bestaat nog.': { fr: 'La mesure existe encore.', en: 'The measure still exists.' },
  'De maatregel bestaat niet meer.': { fr: 'La mesure n’existe plus.', en: 'The measure no longer exists.' },
  'Of gemeenschapsdienst na 2025 nog bestaat, is te verifiëren.': {
    fr: 'Si le service à la communauté existe encore après 2025 est à vérifier.',
    en: 'Whether community service still exists after 2025 is to be verified.',
  },
  'Vraag na bij VDAB of de maatregel nog bestaat.': {
    fr: 'Demandez au VDAB si la mesure existe encore.',
    en: 'Ask VDAB whether the measure still exists.',
  },
};
