/** What is told beside the rules: what may run together, who does what, and other names, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const rulePartnerWords: Words = {
  'Eén dienst beheert het dossier. Wie al bij een partner van VDAB in begeleiding is, start pas na een overname.':
    {
      fr: 'Un seul service gère le dossier. Qui est déjà accompagné par un partenaire du VDAB ne commence qu’après une reprise.',
      en: 'One service manages the file. Whoever is already guided by a partner of VDAB starts only after a take-over.',
    },
  'Tijdelijke werkervaring kan niet als sociale economie het hoogst haalbare is. Een eerste stap in sociale economie mag, als gewoon werk het doel blijft.':
    {
      fr: 'L’expérience professionnelle temporaire n’est pas possible si l’économie sociale est le maximum possible. Un premier pas en économie sociale est permis, si un emploi ordinaire reste l’objectif.',
      en: 'Temporary work experience is not possible when social economy is the highest feasible. A first step in social economy is allowed, if ordinary work stays the goal.',
    },
  'Het loon komt in de plaats van het leefloon. Of een aanvulling kan als het loon lager is, is te verifiëren.':
    {
      fr: 'Le salaire remplace le revenu d’intégration. Si un complément est possible quand le salaire est plus bas est à vérifier.',
      en: 'The wage replaces leefloon. Whether a supplement is possible when the wage is lower is to be verified.',
    },
  'Wie een arbeidscontract heeft, is niet zonder werk: wijk-werken, stage en opleiding bij een werkgever kunnen dan niet.':
    {
      fr: 'Qui a un contrat de travail n’est pas sans travail : le wijk-werken, un stage et une formation chez un employeur ne sont alors pas possibles.',
      en: 'Whoever has an employment contract is not without work: wijk-werken, a traineeship and training with an employer are not possible then.',
    },
  'De twee vormen van arbeidsmatige activiteiten lopen niet samen, en niet samen met dagondersteuning of begeleid werken van het VAPH.':
    {
      fr: 'Les deux formes d’activités proches du travail ne vont pas ensemble, ni avec un soutien de jour ou un travail accompagné de la VAPH.',
      en: 'The two forms of work-like activities do not go together, nor with day support or supported work of VAPH.',
    },
  'De inschatting verschilt: het ene verwacht betaald werk na het traject, het andere voorlopig niet.': {
    fr: 'L’évaluation diffère : l’une attend un emploi rémunéré après le parcours, l’autre pas pour l’instant.',
    en: 'The assessment differs: one expects paid work after the pathway, the other not for now.',
  },
  'Geen opleiding voor een job met dienstencheques, of als doelgroepwerknemer in maatwerk of de lokale diensteneconomie.':
    {
      fr: 'Pas de formation pour un emploi en titres-services, ou comme travailleur du groupe cible en travail adapté ou dans l’économie de services locale.',
      en: 'No training for a job with service vouchers, or as a target-group worker in maatwerk or the local service economy.',
    },
  'Meer dan 10 dagen uitzendwerk in 28 dagen doet het recht vervallen. Vrijwilligerswerk mag.': {
    fr: 'Plus de 10 jours d’intérim en 28 jours font perdre le droit. Le bénévolat est permis.',
    en: 'More than 10 days of temporary agency work in 28 days make the right lapse. Volunteering is allowed.',
  },
  'Wijk-werken mag samen met leefloon: een cheque telt tot 6 euro niet mee als inkomen.': {
    fr: 'Le wijk-werken peut aller avec le revenu d’intégration : un chèque ne compte pas comme revenu jusqu’à 6 euros.',
    en: 'Wijk-werken may go together with leefloon: a cheque does not count as income up to 6 euros.',
  },
  'De vrijstelling geldt voor werk dat begint terwijl het leefloon loopt, niet voor werk dat er al was bij een nieuwe aanvraag.':
    {
      fr: 'L’exonération vaut pour un travail qui commence pendant le revenu d’intégration, pas pour un travail qui existait lors d’une nouvelle demande.',
      en: 'The exemption holds for work that begins while leefloon runs, not for work that was there with a new application.',
    },
  'Een verzoeker om bescherming kan sinds 1 maart 2022 niet inburgeren. Lessen Nederlands blijven open.': {
    fr: 'Depuis le 1er mars 2022, un demandeur de protection ne peut pas suivre l’intégration civique. Les cours de néerlandais restent ouverts.',
    en: 'Since 1 March 2022 an applicant for protection cannot follow civic integration. Dutch lessons stay open.',
  },
  'De Vlaamse ondersteuningspremie (VOP) is dicht voor nieuwe vragen sinds individueel maatwerk. Wat een lopende premie betekent, is te verifiëren.':
    {
      fr: 'La prime de soutien flamande (VOP) est fermée aux nouvelles demandes depuis le travail adapté individuel. Ce que devient une prime en cours est à vérifier.',
      en: 'The Flemish support premium (VOP) is closed to new requests since individueel maatwerk. What a running premium means is to be verified.',
    },
  'Wie zijn werkloosheidsuitkering verliest': {
    fr: 'Qui perd son allocation de chômage',
    en: 'Who loses an unemployment benefit',
  },
  'Doet binnen 30 dagen een sociaal onderzoek, kijkt de voorwaarden van het leefloon na en maakt een GPMI.': {
    fr: 'Fait une enquête sociale dans les 30 jours, vérifie les conditions du revenu d’intégration et fait un PIIS.',
    en: 'Makes a social inquiry within 30 days, checks the conditions of leefloon and makes a GPMI.',
  },
  'Doet een laatste aanbod en een gesprek voor het recht eindigt, en draagt het dossier over.': {
    fr: 'Fait une dernière offre et un entretien avant la fin du droit, et transmet le dossier.',
    en: 'Makes a last offer and has a talk before the right ends, and hands over the file.',
  },
  'De RVA stuurt een brief. De uitbetalingsinstelling betaalt tot de laatste dag.': {
    fr: 'L’ONEM envoie une lettre. L’organisme de paiement paie jusqu’au dernier jour.',
    en: 'The RVA sends a letter. The payment institution pays up to the last day.',
  },
  'Inschrijven bij VDAB': { fr: 'S’inscrire au VDAB', en: 'Registering at VDAB' },
  'Herinnert aan de inschrijving, kijkt ze na en noteert een reden van vrijstelling.': {
    fr: 'Rappelle l’inscription, la vérifie et note une raison de dispense.',
    en: 'Reminds of registering, checks it and notes a reason for exemption.',
  },
  'Schrijft in en opent het dossier in Mijn Loopbaan.': {
    fr: 'Inscrit et ouvre le dossier dans Mijn Loopbaan.',
    en: 'Registers and opens the file in Mijn Loopbaan.',
  },
  'De gemeente licht wie tijdelijk beschermd is in.': {
    fr: 'La commune informe les personnes sous protection temporaire.',
    en: 'The municipality informs people under temporary protection.',
  },
  Inschatten: { fr: 'Évaluer', en: 'Assessing' },
  'Maakt de inschatting voor tijdelijke werkervaring en bespreekt de levensdomeinen.': {
    fr: 'Fait l’évaluation pour l’expérience professionnelle temporaire et parle des domaines de vie.',
    en: 'Makes the assessment for temporary work experience and discusses the domains of life.',
  },
  'Doet hetzelfde voor wie geen leefloon krijgt, en beslist over een ICF-indicering.': {
    fr: 'Fait de même pour qui n’a pas de revenu d’intégration, et décide d’une indication CIF (ICF).',
    en: 'Does the same for people without leefloon, and decides on an ICF indication.',
  },
  'GTB of GOB helpt als er gespecialiseerde begeleiding nodig is.': {
    fr: 'GTB ou GOB aide si un accompagnement spécialisé est nécessaire.',
    en: 'GTB or GOB helps when specialised guidance is needed.',
  },
  'Verwijst wie leefloon krijgt met een afsprakenblad en praat elke 6 maanden met de persoon.': {
    fr: 'Oriente avec une feuille d’accords qui reçoit le revenu d’intégration et parle avec la personne tous les 6 mois.',
    en: 'Refers people with leefloon with a sheet of agreements and talks with the person every 6 months.',
  },
  'Verwijst de anderen en doet hetzelfde.': {
    fr: 'Oriente les autres et fait de même.',
    en: 'Refers the others and does the same.',
  },
  'De organisator doet de intake, het contract, de maandelijkse controle en de cheques.': {
    fr: 'L’organisateur fait l’accueil, le contrat, le contrôle mensuel et les chèques.',
    en: 'The organiser does the intake, the contract, the monthly check and the cheques.',
  },
  'Tijdelijke werkervaring en artikel 60': {
    fr: 'Expérience professionnelle temporaire et article 60',
    en: 'Temporary work experience and article 60',
  },
  'Maakt de werkervaringsovereenkomst, is werkgever, stelt ter beschikking, begeleidt, doet de nazorg, registreert in Mijn Loopbaan voor Partners en rekent elk jaar af.':
    {
      fr: 'Fait la convention d’expérience professionnelle, est employeur, met à disposition, accompagne, assure le suivi, enregistre dans Mijn Loopbaan voor Partners et fait un décompte chaque année.',
      en: 'Makes the work experience agreement, is the employer, posts, guides, does the aftercare, registers in Mijn Loopbaan voor Partners and accounts each year.',
    },
  'Betaalt per kwartaal, volgt op en biedt opleiding aan.': {
    fr: 'Paie par trimestre, suit et propose des formations.',
    en: 'Pays per quarter, monitors and offers training.',
  },
  'De gebruiker heeft een mentor en tekent de terbeschikkingstelling voor de start.': {
    fr: 'L’utilisateur a un mentor et signe la mise à disposition avant le début.',
    en: 'The user has a mentor and signs the posting before the start.',
  },
  'Werk en zorg': { fr: 'Travail et soins', en: 'Work and care' },
  'Verwijst en draagt mee de acties rond welzijn.': {
    fr: 'Oriente et partage les actions de bien-être.',
    en: 'Refers and shares in the actions on welfare.',
  },
  'Beslist over het activeringstraject. De casemanager Werk komt van GTB.': {
    fr: 'Décide du parcours d’activation. Le gestionnaire de cas Travail vient de GTB.',
    en: 'Decides on the activation pathway. The case manager Work comes from GTB.',
  },
  'Het samenwerkingsverband zorgt voor de casemanager Zorg, samen met het netwerk van dienstverleners.': {
    fr: 'Le réseau de collaboration assure le gestionnaire de cas Soins, avec le réseau de prestataires.',
    en: 'The partnership provides the case manager Care, together with the network of service providers.',
  },
  'Sociale economie': { fr: 'Économie sociale', en: 'Social economy' },
  'Geeft een ICF-advies, als het daarvoor gecertificeerd is.': {
    fr: 'Donne un avis CIF (ICF), s’il est certifié pour cela.',
    en: 'Gives ICF advice, if certified for it.',
  },
  'Doet de indicering, kent de ondersteuning op de werkplek toe en evalueert.': {
    fr: 'Fait l’indication, accorde le soutien sur le lieu de travail et évalue.',
    en: 'Does the indication, grants the support at the workplace and evaluates.',
  },
  'Het maatwerkbedrijf neemt in dienst. Het Departement Werk en Sociale Economie betaalt.': {
    fr: 'L’entreprise de travail adapté engage. Le Département Travail et Économie sociale paie.',
    en: 'The maatwerk company hires. The Department of Work and Social Economy pays.',
  },
  Nieuwkomers: { fr: 'Primo-arrivants', en: 'Newcomers' },
  'Maakt in het GPMI afspraken over Nederlands en het netwerktraject, en opent een aanbod daarvoor.': {
    fr: 'Fait dans le PIIS des accords sur le néerlandais et le parcours de réseau, et ouvre une offre pour cela.',
    en: 'Makes agreements on Dutch and the network pathway in the GPMI, and opens an offer for it.',
  },
  'Zorgt voor Nederlands op het werk en het traject naar werk.': {
    fr: 'Assure le néerlandais au travail et le parcours vers l’emploi.',
    en: 'Provides Dutch at work and the pathway to work.',
  },
  'De trajectbegeleider van het agentschap Integratie en Inburgering volgt op.': {
    fr: 'L’accompagnateur de parcours de l’Agence Intégration et Insertion civique assure le suivi.',
    en: 'The pathway counsellor of the Agency for Integration and Civic Integration follows up.',
  },
  Aanwerven: { fr: 'Engager', en: 'Hiring' },
  'Licht de werkgever in over de vermindering, individueel maatwerk en de opleiding op de werkvloer.': {
    fr: 'Informe l’employeur de la réduction, du travail adapté individuel et de la formation en entreprise.',
    en: 'Informs the employer about the reduction, individueel maatwerk and training on the job.',
  },
  'Maakt het opleidingsplan en geeft een attest van de maanden als werkzoekende.': {
    fr: 'Fait le plan de formation et donne une attestation des mois comme demandeur d’emploi.',
    en: 'Makes the training plan and gives a certificate of the months as a jobseeker.',
  },
  'Het Departement Werk en Sociale Economie en de RSZ geven de premie of de vermindering.': {
    fr: 'Le Département Travail et Économie sociale et l’ONSS donnent la prime ou la réduction.',
    en: 'The Department of Work and Social Economy and the RSZ give the premium or the reduction.',
  },
  Samenlevingsjobs: { fr: 'Samenlevingsjobs', en: 'Samenlevingsjobs' },
  'Aangekondigd als opvolger van wijk-werken. Een wettekst, een startdatum, uren of een vergoeding is niet gevonden. Op de hoorzitting van 11 december 2025 vroeg de VVSG een duur van 12 tot 24 maanden.':
    {
      fr: 'Annoncés comme successeurs du wijk-werken. Aucun texte de loi, date de début, nombre d’heures ou indemnité n’a été trouvé. À l’audition du 11 décembre 2025, la VVSG a demandé une durée de 12 à 24 mois.',
      en: 'Announced as the successor of wijk-werken. No legal text, first day, hours or payment was found. At the hearing of 11 December 2025 the VVSG asked for a length of 12 to 24 months.',
    },
  'Jobcoaching en nazorg': { fr: 'Job coaching et suivi après l’emploi', en: 'Job coaching and aftercare' },
  'Begeleiding op de werkvloer hoort bij IBO+, nazorg bij tijdelijke werkervaring na artikel 60. Of VDAB 6 maanden een jobcoach geeft, is te verifiëren.':
    {
      fr: 'L’accompagnement au travail fait partie de l’IBO+, le suivi de l’expérience professionnelle temporaire après l’article 60. Si le VDAB donne un job coach pendant 6 mois est à vérifier.',
      en: 'Guidance at work belongs to IBO+, aftercare to temporary work experience after article 60. Whether VDAB gives a job coach for 6 months is to be verified.',
    },
  'Nederlands als tweede taal (NT2)': {
    fr: 'Néerlandais langue seconde (NT2)',
    en: 'Dutch as a second language (NT2)',
  },
  'Een deel van inburgering, en ook open voor wie niet mag inburgeren. Het niveau dat telt voor werk, is te verifiëren.':
    {
      fr: 'Une partie de l’intégration civique, ouverte aussi à qui ne peut pas la suivre. Le niveau qui compte pour le travail est à vérifier.',
      en: 'A part of civic integration, also open to people who may not follow it. The level that counts for work is to be verified.',
    },
  'Participatie- en netwerktraject (PNT)': {
    fr: 'Parcours de participation et de réseau (PNT)',
    en: 'Participation and network pathway (PNT)',
  },
  'De vierde pijler van inburgering sinds 1 januari 2023: 40 uren, verplicht voor wie niet werkt of studeert.':
    {
      fr: 'Le quatrième pilier de l’intégration civique depuis le 1er janvier 2023 : 40 heures, obligatoire pour qui ne travaille pas et n’étudie pas.',
      en: 'The fourth pillar of civic integration since 1 January 2023: 40 hours, obligatory for people who do not work or study.',
    },
  'GTB en GOB': { fr: 'GTB et GOB', en: 'GTB and GOB' },
  'Gespecialiseerde begeleiding na verwijzing door VDAB of het OCMW, bij een indicering of grote drempels.': {
    fr: 'Accompagnement spécialisé après orientation par le VDAB ou le CPAS, en cas d’indication ou de freins importants.',
    en: 'Specialised guidance after referral by VDAB or the OCMW, with an indication or large barriers.',
  },
  Leerwerkplek: { fr: 'Lieu d’apprentissage (leerwerkplek)', en: 'Learning workplace (leerwerkplek)' },
  'Geen eigen vorm: een naam voor een plaats in een werkervaringsstage, tijdelijke werkervaring of gemeenschapsdienst.':
    {
      fr: 'Pas de forme propre : un nom pour une place dans un stage d’expérience professionnelle, l’expérience professionnelle temporaire ou le service à la communauté.',
      en: 'No form of its own: a name for a place in a work experience traineeship, temporary work experience or community service.',
    },
  'Beroepsverkennende stage (BVS)': {
    fr: 'Stage d’exploration professionnelle (BVS)',
    en: 'Exploratory traineeship (BVS)',
  },
  'Bestond van 1 september 2018 tot en met 31 december 2022. Nu: de werkervaringsstage.': {
    fr: 'Existait du 1er septembre 2018 au 31 décembre 2022. Maintenant : le stage d’expérience professionnelle.',
    en: 'Existed from 1 September 2018 up to and with 31 December 2022. Now: the work experience traineeship.',
  },
  Activeringsstage: { fr: 'Stage d’activation', en: 'Activation traineeship' },
  'Bestond van 11 april 2017 tot en met 31 december 2022, ten hoogste 6 maanden. Nu: de werkervaringsstage.':
    {
      fr: 'Existait du 11 avril 2017 au 31 décembre 2022, 6 mois au plus. Maintenant : le stage d’expérience professionnelle.',
      en: 'Existed from 11 April 2017 up to and with 31 December 2022, at most 6 months. Now: the work experience traineeship.',
    },
  'Vlaamse ondersteuningspremie (VOP)': {
    fr: 'Prime de soutien flamande (VOP)',
    en: 'Flemish support premium (VOP)',
  },
  'Dicht voor nieuwe vragen sinds individueel maatwerk op 1 juli 2023. Wat een lopende premie betekent, is te verifiëren.':
    {
      fr: 'Fermée aux nouvelles demandes depuis le travail adapté individuel le 1er juillet 2023. Ce que devient une prime en cours est à vérifier.',
      en: 'Closed to new requests since individueel maatwerk on 1 July 2023. What a running premium means is to be verified.',
    },
  'Doelgroepvermindering ouderen en jongeren': {
    fr: 'Réduction groupe cible pour travailleurs âgés et jeunes',
    en: 'Target-group reduction for older and young workers',
  },
  'Geen nieuwe rechten sinds 1 juli 2024. Lopende rechten doven uit tot 30 juni 2026 of 30 juni 2028.': {
    fr: 'Pas de nouveaux droits depuis le 1er juillet 2024. Les droits en cours s’éteignent jusqu’au 30 juin 2026 ou au 30 juin 2028.',
    en: 'No new rights since 1 July 2024. Running rights fade out until 30 June 2026 or 30 June 2028.',
  },
  Jobbonus: { fr: 'Bonus à l’emploi flamand (jobbonus)', en: 'Job bonus (jobbonus)' },
  'Een premie voor wie werkt met een laag loon. Vlaanderen betaalt ze vanzelf, wie werkt vraagt niets aan. De bedragen van na 2024 zijn te verifiëren.':
    {
      fr: 'Une prime pour qui travaille avec un bas salaire. La Flandre la paie d’office, qui travaille ne demande rien. Les montants d’après 2024 sont à vérifier.',
      en: 'A premium for people who work for a low wage. Flanders pays it by itself, who works asks for nothing. The amounts after 2024 are to be verified.',
    },
  'Lokaal Activeringspact': {
    fr: 'Pacte local d’activation (Lokaal Activeringspact)',
    en: 'Local activation pact (Lokaal Activeringspact)',
  },
  'Een oproep voor lokale besturen, geen maatregel voor één persoon: een eerste in 2024 en een tweede in 2025.':
    {
      fr: 'Un appel aux pouvoirs locaux, pas une mesure pour une personne : un premier en 2024 et un deuxième en 2025.',
      en: 'A call for local authorities, no measure for one person: a first in 2024 and a second in 2025.',
    },
  'Lokale partnerschappen': { fr: 'Partenariats locaux', en: 'Local partnerships' },
  'Een oproep van Europa WSE sinds 2024, voor wie niet werkt of als werkzoekende met complexe problemen zit.':
    {
      fr: 'Un appel d’Europa WSE depuis 2024, pour qui ne travaille pas ou cherche du travail avec des problèmes complexes.',
      en: 'A call of Europa WSE since 2024, for who does not work or looks for work with complex problems.',
    },
  'ICF-indicering': { fr: 'Indication CIF', en: 'ICF indication' },
  'VDAB gaat na of iemand steun nodig heeft op het werk. Wie het doet, volgde een opleiding in drie stappen. Het advies gaat naar het team TOM van VDAB, dat beslist. Een advies van een partner telt alleen voor collectief maatwerk en de lokale diensteneconomie.':
    {
      fr: 'Le VDAB examine si quelqu’un a besoin de soutien au travail. Qui le fait a suivi une formation en trois étapes. L’avis va à l’équipe TOM du VDAB, qui décide. L’avis d’un partenaire ne compte que pour le travail adapté collectif et l’économie de services locaux.',
      en: 'VDAB looks whether someone needs support at work. Who does so followed a training in three steps. The advice goes to the team TOM of VDAB, which decides. An advice of a partner counts only for collective customised work and the local services economy.',
    },
  Participatieladder: { fr: 'Échelle de participation', en: 'Participation ladder' },
  'Zes treden, van alleen thuis tot gewoon betaald werk: 4 is onbetaald werk of activering, 5 is betaald werk met steun, 6 is gewoon betaald werk. De treden 1 tot 3 zijn te verifiëren.':
    {
      fr: 'Six marches, de seul chez soi au travail rémunéré ordinaire : 4 est le travail non rémunéré ou l’activation, 5 le travail rémunéré avec soutien, 6 le travail rémunéré ordinaire. Les marches 1 à 3 sont à vérifier.',
      en: 'Six steps, from alone at home to ordinary paid work: 4 is unpaid work or activation, 5 is paid work with support, 6 is ordinary paid work. Steps 1 to 3 are to be verified.',
    },
  'Zelfredzaamheid-Matrix (ZRM)': { fr: 'Matrice d’autonomie (ZRM)', en: 'Self-Sufficiency Matrix (ZRM)' },
  'Dertien levensdomeinen, elk van 1 (acuut probleem) tot 5 (volledig zelfredzaam). Er bestaan ook versies met 11 domeinen. Het is een momentopname: wat ouder is dan ongeveer 30 dagen telt niet meer. Ze verklaart niets en schrijft niets voor.':
    {
      fr: 'Treize domaines de vie, chacun de 1 (problème aigu) à 5 (tout à fait autonome). Il existe aussi des versions à 11 domaines. C’est un instantané : ce qui a plus de 30 jours environ ne compte plus. Elle n’explique rien et ne prescrit rien.',
      en: 'Thirteen domains of life, each from 1 (acute problem) to 5 (fully self-sufficient). There are versions with 11 domains too. It is a snapshot: what is older than about 30 days no longer counts. It explains nothing and prescribes nothing.',
    },
  'Levensdomeinen en rechten van het onthaal (GBO)': {
    fr: 'Domaines de vie et droits de l’accueil (GBO)',
    en: 'Domains of life and rights of the reception (GBO)',
  },
  'Een lijst van 15 levensdomeinen en 26 rechten uit onderzoek naar de onthaaltrajecten. Ze helpt om geen recht te vergeten.':
    {
      fr: 'Une liste de 15 domaines de vie et 26 droits, issue d’une recherche sur les trajets d’accueil. Elle aide à n’oublier aucun droit.',
      en: 'A list of 15 domains of life and 26 rights from research into the reception trajectories. It helps to forget no right.',
    },
  Kansengroepen: { fr: 'Groupes à potentiel', en: 'Opportunity groups (kansengroepen)' },
  'Een label van VDAB voor cijfers, geen voorwaarde. Vier groepen: herkomst, kort geschoold, ouder dan 50 en arbeidsbeperking. De pagina is oud: of de leeftijd nu 55 is, is te verifiëren.':
    {
      fr: 'Une étiquette du VDAB pour les chiffres, pas une condition. Quatre groupes : origine, peu scolarisé, plus de 50 ans et handicap au travail. La page est ancienne : si l’âge est maintenant 55 ans est à vérifier.',
      en: 'A label of VDAB for statistics, no condition. Four groups: origin, little schooling, older than 50 and a work disability. The page is old: whether the age is now 55 is to be verified.',
    },
};
