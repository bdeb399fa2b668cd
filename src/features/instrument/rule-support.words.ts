/** What the rules about care pathways and supported employment say, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleSupportWords: Words = {
  Activeringstraject: { fr: 'Parcours d’activation', en: 'Activation pathway' },
  'Zorg en begeleiding op weg naar betaald werk.': {
    fr: 'Soins et accompagnement vers un emploi rémunéré.',
    en: 'Care and guidance towards paid work.',
  },
  'Wie nu niet kan werken door gezondheid of andere problemen, en na het traject waarschijnlijk wel.': {
    fr: 'Qui ne peut pas travailler maintenant pour des raisons de santé ou autres, et le pourra probablement après le parcours.',
    en: 'People who cannot work now because of health or other problems, and probably can after the pathway.',
  },
  'VDAB, OCMW of zorg.': { fr: 'Le VDAB, le CPAS ou les soins.', en: 'VDAB, OCMW or care.' },
  'Vlaanderen (Werk en Zorg).': { fr: 'La Flandre (Travail et Soins).', en: 'Flanders (Work and Care).' },
  '3 tot 18 maanden.': { fr: '3 à 18 mois.', en: '3 to 18 months.' },
  'Aanvraag in het dossier van VDAB en een trajectplan.': {
    fr: 'Demande dans le dossier du VDAB et un plan de parcours.',
    en: 'Request in the file of VDAB and a pathway plan.',
  },
  'Twee casemanagers: werk en zorg.': {
    fr: 'Deux gestionnaires de cas : travail et soins.',
    en: 'Two case managers: work and care.',
  },
  'Bij betaald werk, of als het niet haalbaar is.': {
    fr: 'En cas d’emploi rémunéré, ou si ce n’est pas possible.',
    en: 'With paid work, or when it is not feasible.',
  },
  'Problemen van gezondheid of welzijn maken betaald werk nu onmogelijk.': {
    fr: 'Des problèmes de santé ou de bien-être rendent un emploi rémunéré impossible maintenant.',
    en: 'Problems of health or welfare make paid work impossible now.',
  },
  'Problemen van gezondheid of welzijn staan betaald werk nu niet in de weg.': {
    fr: 'Des problèmes de santé ou de bien-être n’empêchent pas un emploi rémunéré maintenant.',
    en: 'Problems of health or welfare do not stand in the way of paid work now.',
  },
  'Maken problemen van gezondheid of welzijn betaald werk nu onmogelijk?': {
    fr: 'Des problèmes de santé ou de bien-être rendent-ils un emploi rémunéré impossible maintenant ?',
    en: 'Do problems of health or welfare make paid work impossible now?',
  },
  'Vraag de screening aan.': { fr: 'Demandez le screening.', en: 'Ask for the screening.' },
  'Betaald werk is haalbaar na het traject.': {
    fr: 'Un emploi rémunéré est possible après le parcours.',
    en: 'Paid work is feasible after the pathway.',
  },
  'De inschatting is niet dat betaald werk haalbaar is na dit traject.': {
    fr: 'L’évaluation n’est pas qu’un emploi rémunéré est possible après ce parcours.',
    en: 'The assessment is not that paid work is feasible after this pathway.',
  },
  'Is betaald werk haalbaar na het traject?': {
    fr: 'Un emploi rémunéré est-il possible après le parcours ?',
    en: 'Is paid work feasible after the pathway?',
  },
  'De persoon wil zich inzetten.': { fr: 'La personne veut s’engager.', en: 'The person wants to commit.' },
  'De persoon zet zich niet in voor het traject. Of de regels sinds juli 2023 dat nog vragen, is te verifiëren.':
    {
      fr: 'La personne ne s’engage pas dans le trajet. Il reste à vérifier si les règles depuis juillet 2023 le demandent encore.',
      en: 'The person does not commit to the pathway. Whether the rules since July 2023 still ask for it is to be verified.',
    },
  'De persoon zet zich niet in voor het traject.': {
    fr: 'La personne ne s’engage pas dans le parcours.',
    en: 'The person does not commit to the pathway.',
  },
  'Wil de persoon zich inzetten voor het traject?': {
    fr: 'La personne veut-elle s’engager dans le parcours ?',
    en: 'Does the person want to commit to the pathway?',
  },
  'Bespreek het met de persoon.': { fr: 'Parlez-en avec la personne.', en: 'Discuss it with the person.' },
  'De duur ligt tussen 3 en 18 maanden.': {
    fr: 'La durée est entre 3 et 18 mois.',
    en: 'The length is between 3 and 18 months.',
  },
  'De duur ligt niet tussen 3 en 18 maanden.': {
    fr: 'La durée n’est pas entre 3 et 18 mois.',
    en: 'The length is not between 3 and 18 months.',
  },
  'Hoeveel maanden duurt het traject?': {
    fr: 'Combien de mois dure le parcours ?',
    en: 'How many months does the pathway last?',
  },
  'De duur is minstens 3 maanden; 18 maanden kan uitzonderlijk langer.': {
    fr: 'La durée est de 3 mois au moins ; 18 mois peuvent être dépassés exceptionnellement.',
    en: 'The length is at least 3 months; 18 months can exceptionally be longer.',
  },
  'De duur is korter dan 3 maanden.': {
    fr: 'La durée est inférieure à 3 mois.',
    en: 'The length is shorter than 3 months.',
  },
  'Onbetaalde activiteit met begeleiding, op vrijwillige basis.': {
    fr: 'Activité non rémunérée avec accompagnement, sur base volontaire.',
    en: 'Unpaid activity with guidance, voluntary.',
  },
  'Wie voorlopig geen betaald werk aankan.': {
    fr: 'Qui ne peut pas occuper d’emploi rémunéré pour l’instant.',
    en: 'People who cannot manage paid work for now.',
  },
  'Iedereen.': { fr: 'Tout le monde.', en: 'Anyone.' },
  'De begeleider, en wie de uitkering betaalt.': {
    fr: 'L’accompagnateur, et qui paie l’allocation.',
    en: 'The guide, and whoever pays the benefit.',
  },
  'Departement Zorg of Departement Werk.': {
    fr: 'Département Soins ou Département Travail.',
    en: 'Department of Care or Department of Work.',
  },
  'Overeenkomst, toestemming, Dimona.': {
    fr: 'Convention, autorisation, Dimona.',
    en: 'Agreement, permission, Dimona.',
  },
  'Tot eind 2023 elk jaar een nieuwe toestemming. Sinds 2024 gaat de begeleider na wat de uitkering van de persoon vraagt.':
    {
      fr: 'Jusqu’à la fin de 2023, une nouvelle autorisation chaque année. Depuis 2024, l’accompagnateur vérifie ce que demande l’allocation de la personne.',
      en: 'Until the end of 2023 a new permission each year. Since 2024 the guide checks what the person’s benefit asks.',
    },
  'Als betaald werk haalbaar wordt, of bij pensioen.': {
    fr: 'Quand un emploi rémunéré devient possible, ou à la pension.',
    en: 'When paid work becomes feasible, or with a pension.',
  },
  'dag van de start': { fr: 'jour du début', en: 'day of the start' },
  'Een pagina van VDAB noemt 65 jaar als grens, een nieuwere van het Departement Zorg de pensioenleeftijd.': {
    fr: 'Une page du VDAB cite 65 ans comme limite, une page plus récente du Département Soins l’âge de la pension.',
    en: 'A page of VDAB names 65 as the limit, a newer one of the Department of Care the pension age.',
  },
  'De persoon is ouder dan 18 en jonger dan 65.': {
    fr: 'La personne a plus de 18 ans et moins de 65 ans.',
    en: 'The person is older than 18 and younger than 65.',
  },
  'De persoon is niet tussen 18 en 65 jaar.': {
    fr: 'La personne n’a pas entre 18 et 65 ans.',
    en: 'The person is not between 18 and 65.',
  },
  'De persoon is ouder dan 18 en nog niet met pensioen.': {
    fr: 'La personne a plus de 18 ans et n’est pas encore à l’âge de la pension.',
    en: 'The person is older than 18 and below pension age.',
  },
  'De persoon is niet tussen 18 jaar en de pensioenleeftijd.': {
    fr: 'La personne n’est pas entre 18 ans et l’âge de la pension.',
    en: 'The person is not between 18 and pension age.',
  },
  'Betaald werk is voorlopig niet haalbaar door vastgestelde problemen.': {
    fr: 'Un emploi rémunéré n’est pas possible pour l’instant à cause de problèmes constatés.',
    en: 'Paid work is not feasible for now because of established problems.',
  },
  'Betaald werk is wel haalbaar, of er zijn geen problemen vastgesteld.': {
    fr: 'Un emploi rémunéré est possible, ou aucun problème n’est constaté.',
    en: 'Paid work is feasible, or no problems were established.',
  },
  'Is betaald werk voorlopig niet haalbaar door vastgestelde problemen?': {
    fr: 'Un emploi rémunéré est-il impossible pour l’instant à cause de problèmes constatés ?',
    en: 'Is paid work not feasible for now because of established problems?',
  },
  'Wie de uitkering betaalt, stemt in.': {
    fr: 'Qui paie l’allocation est d’accord.',
    en: 'Whoever pays the benefit consents.',
  },
  'Wie de uitkering betaalt, stemt niet in.': {
    fr: 'Qui paie l’allocation n’est pas d’accord.',
    en: 'Whoever pays the benefit does not consent.',
  },
  'Stemt in wie de uitkering betaalt?': {
    fr: 'Qui paie l’allocation est-il d’accord ?',
    en: 'Does whoever pays the benefit consent?',
  },
  'Vraag de toestemming: OCMW, adviserend arts of VDAB.': {
    fr: 'Demandez l’accord : CPAS, médecin-conseil ou VDAB.',
    en: 'Ask for consent: OCMW, medical adviser or VDAB.',
  },
  'De persoon krijgt geen dag- of werkondersteuning van het VAPH.': {
    fr: 'La personne ne reçoit pas de soutien de jour ou au travail de la VAPH.',
    en: 'The person gets no day or work support from VAPH.',
  },
  'De persoon krijgt al dag- of werkondersteuning van het VAPH.': {
    fr: 'La personne reçoit déjà un soutien de jour ou au travail de la VAPH.',
    en: 'The person already gets day or work support from VAPH.',
  },
  'Krijgt de persoon dag- of werkondersteuning van het VAPH?': {
    fr: 'La personne reçoit-elle un soutien de jour ou au travail de la VAPH ?',
    en: 'Does the person get day or work support from VAPH?',
  },
  'Bevestig dat er geen steun van het VAPH is.': {
    fr: 'Confirmez qu’il n’y a pas de soutien de la VAPH.',
    en: 'Confirm that there is no support from VAPH.',
  },
  'Er loopt geen andere arbeidsmatige activiteit.': {
    fr: 'Aucune autre activité de ce type n’est en cours.',
    en: 'No other work-like activity is running.',
  },
  'Er loopt al een andere arbeidsmatige activiteit.': {
    fr: 'Une autre activité de ce type est déjà en cours.',
    en: 'Another work-like activity is already running.',
  },
  'Loopt er al een andere arbeidsmatige activiteit?': {
    fr: 'Une autre activité de ce type est-elle déjà en cours ?',
    en: 'Is another work-like activity already running?',
  },
  'Bevestig dat er geen andere loopt.': {
    fr: 'Confirmez qu’aucune autre n’est en cours.',
    en: 'Confirm that no other is running.',
  },
  'Collectief maatwerk': {
    fr: 'Travail adapté collectif (collectief maatwerk)',
    en: 'Collective supported employment (collectief maatwerk)',
  },
  'Werk met ondersteuning in een maatwerkbedrijf.': {
    fr: 'Travail avec soutien dans une entreprise de travail adapté.',
    en: 'Supported work in a maatwerk company.',
  },
  'Wie een indicering van VDAB heeft en met steun werkt.': {
    fr: 'Qui a une indication du VDAB et travaille avec un soutien.',
    en: 'People with an indication from VDAB who work with support.',
  },
  'VDAB, OCMW of GTB.': { fr: 'VDAB, CPAS ou GTB.', en: 'VDAB, OCMW or GTB.' },
  'VDAB (team TOM).': { fr: 'Le VDAB (équipe TOM).', en: 'VDAB (team TOM).' },
  'Departement Werk betaalt een premie aan de werkgever.': {
    fr: 'Le Département Travail paie une prime à l’employeur.',
    en: 'The Department of Work pays a premium to the employer.',
  },
  'Een pakket van ten hoogste 5 jaar, te verlengen.': {
    fr: 'Un paquet de 5 ans au plus, renouvelable.',
    en: 'A package of at most 5 years, renewable.',
  },
  'Attesten of een ICF-verslag.': {
    fr: 'Attestations ou un rapport CIF (ICF).',
    en: 'Certificates or an ICF report.',
  },
  'Evaluatie door VDAB.': { fr: 'Évaluation par le VDAB.', en: 'Evaluation by VDAB.' },
  'Bij doorstroom of einde van het pakket.': {
    fr: 'En cas de transition vers un autre emploi ou à la fin du paquet.',
    en: 'With a move to other work or the end of the package.',
  },
  'dag van de aanwerving': { fr: 'jour de l’engagement', en: 'day of hiring' },
  'Het decreet is van 12 juli 2013. Een pagina van VDAB spreekt van een goedkeuring op 3 juli 2013. Het geldt sinds 1 januari 2019.':
    {
      fr: 'Le décret est du 12 juillet 2013. Une page du VDAB parle d’une approbation le 3 juillet 2013. Il s’applique depuis le 1er janvier 2019.',
      en: 'The decree is of 12 July 2013. A page of VDAB speaks of an approval on 3 July 2013. It applies since 1 January 2019.',
    },
  'Hoelang iemand als uiterst kwetsbaar erkend blijft, is niet gevonden: 2 jaar is te verifiëren.': {
    fr: 'La durée pendant laquelle quelqu’un reste reconnu comme extrêmement vulnérable n’a pas été trouvée : 2 ans est à vérifier.',
    en: 'How long someone stays recognised as extremely vulnerable was not found: 2 years is to be verified.',
  },
  'De pagina over het ondersteuningspakket kan ouder zijn dan latere wijzigingen.': {
    fr: 'La page sur le paquet de soutien peut être antérieure à des modifications ultérieures.',
    en: 'The page about the support package may be older than later changes.',
  },
  'De persoon is ingeschreven bij VDAB en werkt niet.': {
    fr: 'La personne est inscrite au VDAB et ne travaille pas.',
    en: 'The person is registered at VDAB and does not work.',
  },
  'De persoon is niet ingeschreven bij VDAB of werkt.': {
    fr: 'La personne n’est pas inscrite au VDAB ou travaille.',
    en: 'The person is not registered at VDAB or works.',
  },
  'Is de persoon ingeschreven bij VDAB en zonder werk?': {
    fr: 'La personne est-elle inscrite au VDAB et sans travail ?',
    en: 'Is the person registered at VDAB and without work?',
  },
  'Er is een geldige indicering voor collectief maatwerk.': {
    fr: 'Il y a une indication valable pour le travail adapté collectif.',
    en: 'There is a valid indication for collectief maatwerk.',
  },
  'Er is geen geldige indicering en er zijn geen signalen, of de indicering is geweigerd (CM-07).': {
    fr: 'Il n’y a pas d’indication valable ni de signaux, ou l’indication est refusée (CM-07).',
    en: 'There is no valid indication and there are no signs, or the indication was refused (CM-07).',
  },
  'Er zijn signalen, of die zijn niet bekend: vraag een indicering aan.': {
    fr: 'Il y a des signaux, ou ils ne sont pas connus : demandez une indication.',
    en: 'There are signs, or they are not known: ask for an indication.',
  },
  'Vraag een indicering aan bij VDAB.': {
    fr: 'Demandez une indication au VDAB.',
    en: 'Ask VDAB for an indication.',
  },
  'Een attest toont een arbeidshandicap.': {
    fr: 'Une attestation montre un handicap au travail.',
    en: 'A certificate shows an occupational disability.',
  },
  'Er is geen attest van een arbeidshandicap.': {
    fr: 'Il n’y a pas d’attestation d’un handicap au travail.',
    en: 'There is no certificate of an occupational disability.',
  },
  'Is er een attest van een arbeidshandicap?': {
    fr: 'Y a-t-il une attestation d’un handicap au travail ?',
    en: 'Is there a certificate of an occupational disability?',
  },
  'Vraag naar attesten.': { fr: 'Demandez les attestations.', en: 'Ask for certificates.' },
  'Er zijn verschillende problemen vastgesteld.': {
    fr: 'Plusieurs problèmes sont constatés.',
    en: 'Several problems were established.',
  },
  'Er zijn geen problemen vastgesteld.': {
    fr: 'Aucun problème n’est constaté.',
    en: 'No problems were established.',
  },
  'Zijn er verschillende problemen?': {
    fr: 'Y a-t-il plusieurs problèmes ?',
    en: 'Are there several problems?',
  },
  'Vraag een ICF-indicering.': { fr: 'Demandez une indication CIF (ICF).', en: 'Ask for an ICF indication.' },
  'De persoon is 24 maanden of langer zonder betaald werk.': {
    fr: 'La personne est sans emploi rémunéré depuis 24 mois ou plus.',
    en: 'The person has been without paid work for 24 months or longer.',
  },
  'De persoon is minder dan 24 maanden zonder betaald werk.': {
    fr: 'La personne est sans emploi rémunéré depuis moins de 24 mois.',
    en: 'The person has been without paid work for less than 24 months.',
  },
  'Hoeveel maanden is de persoon zonder betaald werk?': {
    fr: 'Depuis combien de mois la personne est-elle sans emploi rémunéré ?',
    en: 'For how many months has the person been without paid work?',
  },
  'Vraag naar het laatste betaalde werk.': {
    fr: 'Demandez quel était le dernier emploi rémunéré.',
    en: 'Ask about the last paid work.',
  },
  'Individueel maatwerk': {
    fr: 'Travail adapté individuel (individueel maatwerk)',
    en: 'Individual supported employment (individueel maatwerk)',
  },
  'Een premie voor een werkgever die iemand met nood aan ondersteuning in dienst heeft.': {
    fr: 'Une prime pour un employeur qui occupe une personne ayant besoin de soutien.',
    en: 'A premium for an employer of someone who needs support.',
  },
  'Wie een contract heeft en door een beperking steun nodig heeft op het werk.': {
    fr: 'Qui a un contrat et a besoin de soutien au travail à cause d’une limitation.',
    en: 'People with a contract who need support at work because of a limitation.',
  },
  'De werkgever.': { fr: 'L’employeur.', en: 'The employer.' },
  'VDAB over de nood, Departement Werk over de premie.': {
    fr: 'Le VDAB pour le besoin, le Département Travail pour la prime.',
    en: 'VDAB on the need, the Department of Work on the premium.',
  },
  'Departement Werk.': { fr: 'Le Département Travail.', en: 'The Department of Work.' },
  '5 jaar, te verlengen, of 2 jaar.': {
    fr: '5 ans, renouvelables, ou 2 ans.',
    en: '5 years, renewable, or 2 years.',
  },
  'Arbeidscontract en aanvraag in het e-loket.': {
    fr: 'Contrat de travail et demande au guichet électronique.',
    en: 'Employment contract and request at the e-desk.',
  },
  'Verlenging in het voorlaatste jaar.': {
    fr: 'Renouvellement pendant l’avant-dernière année.',
    en: 'Renewal in the penultimate year.',
  },
  'Einde van het contract of van de nood.': {
    fr: 'Fin du contrat ou du besoin.',
    en: 'End of the contract or of the need.',
  },
  'Wat geldt voor een lopende VOP of een job in de lokale diensteneconomie, is niet gevonden.': {
    fr: 'Ce qui vaut pour une VOP en cours ou un emploi dans l’économie de services locale n’a pas été trouvé.',
    en: 'What holds for a running VOP or a job in the local service economy was not found.',
  },
  'Er is een arbeidscontract.': {
    fr: 'Il y a un contrat de travail.',
    en: 'There is an employment contract.',
  },
  'Er is nog geen arbeidscontract.': {
    fr: 'Il n’y a pas encore de contrat de travail.',
    en: 'There is no employment contract yet.',
  },
  'Is er een arbeidscontract?': {
    fr: 'Y a-t-il un contrat de travail ?',
    en: 'Is there an employment contract?',
  },
  'Wacht tot een werkgever een contract tekent.': {
    fr: 'Attendez qu’un employeur signe un contrat.',
    en: 'Wait until an employer signs a contract.',
  },
  'VDAB stelde een nood aan ondersteuning vast.': {
    fr: 'Le VDAB a constaté un besoin de soutien.',
    en: 'VDAB established a need for support.',
  },
  'VDAB stelde geen nood aan ondersteuning vast.': {
    fr: 'Le VDAB n’a pas constaté de besoin de soutien.',
    en: 'VDAB established no need for support.',
  },
  'Stelde VDAB een nood aan ondersteuning vast?': {
    fr: 'Le VDAB a-t-il constaté un besoin de soutien ?',
    en: 'Did VDAB establish a need for support?',
  },
  'Vraag de indicering aan bij VDAB.': {
    fr: 'Demandez l’indication au VDAB.',
    en: 'Ask VDAB for the indication.',
  },
  'De persoon woont in Vlaanderen, of woont in de EER en werkt in Vlaanderen.': {
    fr: 'La personne habite en Flandre, ou habite dans l’EEE et travaille en Flandre.',
    en: 'The person lives in Flanders, or lives in the EEA and works in Flanders.',
  },
  'De persoon woont niet in Vlaanderen, en werkt er niet vanuit een land van de EER.': {
    fr: 'La personne n’habite pas en Flandre et n’y travaille pas depuis un pays de l’EEE.',
    en: 'The person does not live in Flanders, and does not work there from a country of the EEA.',
  },
  'Woont de persoon in Vlaanderen, of in de EER met werk in Vlaanderen?': {
    fr: 'La personne habite-t-elle en Flandre, ou dans l’EEE avec un travail en Flandre ?',
    en: 'Does the person live in Flanders, or in the EEA with work in Flanders?',
  },
  'Noteer de woonplaats en de werkplaats.': {
    fr: 'Notez le domicile et le lieu de travail.',
    en: 'Note the domicile and the place of work.',
  },
  'De werkgever komt in aanmerking.': {
    fr: 'L’employeur entre en ligne de compte.',
    en: 'The employer qualifies.',
  },
  'De werkgever komt niet in aanmerking.': {
    fr: 'L’employeur n’entre pas en ligne de compte.',
    en: 'The employer does not qualify.',
  },
  'Komt de werkgever in aanmerking?': {
    fr: 'L’employeur entre-t-il en ligne de compte ?',
    en: 'Does the employer qualify?',
  },
  'Noteer welke werkgever het is.': {
    fr: 'Notez de quel employeur il s’agit.',
    en: 'Note which employer it is.',
  },
  'Lokale diensteneconomie': { fr: 'Économie de services locale', en: 'Local service economy' },
  'Werk met begeleiding in lokale diensten.': {
    fr: 'Travail accompagné dans des services locaux.',
    en: 'Guided work in local services.',
  },
  'Wie een indicering heeft en op termijn naar gewoon werk kan.': {
    fr: 'Qui a une indication et pourra à terme occuper un emploi ordinaire.',
    en: 'People with an indication who can move to ordinary work in time.',
  },
  'Departement Werk en de gemeente.': {
    fr: 'Le Département Travail et la commune.',
    en: 'The Department of Work and the municipality.',
  },
  '5 jaar, uitzonderlijk 6.': { fr: '5 ans, exceptionnellement 6.', en: '5 years, exceptionally 6.' },
  'Ticket lokale diensteneconomie.': {
    fr: 'Ticket économie de services locale.',
    en: 'Ticket for the local service economy.',
  },
  'Doorstroomplan.': { fr: 'Plan de transition.', en: 'Plan to move on.' },
  'Gesloten voor nieuwe erkenningen.': {
    fr: 'Fermé aux nouvelles reconnaissances.',
    en: 'Closed to new recognitions.',
  },
  'Of nog iemand kan starten bij een bestaande werkgever, is niet gevonden. Individueel maatwerk neemt over.':
    {
      fr: 'On n’a pas trouvé si quelqu’un peut encore commencer chez un employeur existant. Le travail adapté individuel prend le relais.',
      en: 'Whether someone can still start with an existing employer was not found. Individueel maatwerk takes over.',
    },
  'VDAB gaf een indicering.': { fr: 'Le VDAB a donné une indication.', en: 'VDAB gave an indication.' },
  'VDAB gaf geen indicering.': { fr: 'Le VDAB n’a pas donné d’indication.', en: 'VDAB gave no indication.' },
  'Gaf VDAB een indicering?': {
    fr: 'Le VDAB a-t-il donné une indication ?',
    en: 'Did VDAB give an indication?',
  },
  'Vraag het na bij VDAB.': { fr: 'Vérifiez auprès du VDAB.', en: 'Check with VDAB.' },
  'Gewoon werk is haalbaar.': { fr: 'Un emploi ordinaire est possible.', en: 'Ordinary work is feasible.' },
  'Sociale economie is het hoogst haalbare.': {
    fr: 'L’économie sociale est le niveau le plus élevé possible.',
    en: 'Social economy is the highest that is feasible.',
  },
  'Is gewoon werk haalbaar binnen 5 jaar, uitzonderlijk 6?': {
    fr: 'Un emploi ordinaire est-il possible dans les 5 ans, exceptionnellement 6 ?',
    en: 'Is ordinary work feasible within 5 years, exceptionally 6?',
  },
  'Er zijn nog maanden over.': { fr: 'Il reste des mois.', en: 'There are months left.' },
  'Alle maanden zijn opgebruikt, ook die van een uitzonderlijk zesde jaar.': {
    fr: 'Tous les mois sont épuisés, y compris ceux d’une sixième année exceptionnelle.',
    en: 'All months are used up, those of an exceptional sixth year too.',
  },
  'Zijn er nog maanden over? Na 60 maanden kan uitzonderlijk een zesde jaar: vraag het na bij VDAB.': {
    fr: 'Reste-t-il des mois ? Après 60 mois, une sixième année est possible à titre exceptionnel : vérifiez auprès du VDAB.',
    en: 'Are there months left? After 60 months a sixth year is exceptionally possible: check with VDAB.',
  },
  'Hoeveel maanden werkte de persoon in de lokale diensteneconomie?': {
    fr: 'Combien de mois la personne a-t-elle travaillé dans l’économie de services locale ?',
    en: 'How many months did the person work in the local service economy?',
  },
  'Vraag het na bij de werkgever.': { fr: 'Vérifiez auprès de l’employeur.', en: 'Check with the employer.' },
  'Instroom kan nog.': { fr: 'On peut encore commencer.', en: 'Starting is still possible.' },
  'Instroom kan niet meer.': { fr: 'On ne peut plus commencer.', en: 'Starting is no longer possible.' },
  'Of instroom bij een bestaande werkgever nog kan, is te verifiëren. Bekijk individueel maatwerk.': {
    fr: 'Si l’on peut encore commencer chez un employeur existant est à vérifier. Regardez le travail adapté individuel.',
    en: 'Whether one can still start with an existing employer is to be verified. Look at individueel maatwerk.',
  },
  'Bekijk individueel maatwerk.': {
    fr: 'Regardez le travail adapté individuel.',
    en: 'Look at individueel maatwerk.',
  },
};
