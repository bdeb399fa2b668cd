/** What the rules about income, the GPMI and registration say, in French and English; the Dutch is the law as it was read. */
import type { Words } from '../../kernel/language.ts';

export const ruleIncomeWords: Words = {
  Leefloon: { fr: 'Revenu d’intégration (leefloon)', en: 'Leefloon (living income)' },
  'Een inkomen van het OCMW voor wie niet genoeg heeft om van te leven.': {
    fr: 'Un revenu du CPAS pour qui n’a pas assez pour vivre.',
    en: 'An income from the OCMW for people who do not have enough to live on.',
  },
  'Wie gewoonlijk en wettig in België verblijft, meerderjarig is en te weinig middelen heeft.': {
    fr: 'Qui réside habituellement et légalement en Belgique, est majeur et a trop peu de moyens.',
    en: 'People who usually and lawfully live in Belgium, are of age and have too few means.',
  },
  'De persoon vraagt het zelf.': { fr: 'La personne le demande elle-même.', en: 'The person asks for it.' },
  'Het OCMW, na een sociaal onderzoek van ten hoogste 30 dagen.': {
    fr: 'Le CPAS, après une enquête sociale de 30 jours au plus.',
    en: 'The OCMW, after a social inquiry of at most 30 days.',
  },
  'De federale overheid een deel, het OCMW de rest.': {
    fr: 'L’État fédéral une partie, le CPAS le reste.',
    en: 'The federal state a part, the OCMW the rest.',
  },
  'Er is geen einddatum.': { fr: 'Il n’y a pas de date de fin.', en: 'There is no end date.' },
  'Identiteitskaart of verblijfstitel, bewijs van inkomen van het gezin, bewijs van inschrijving bij VDAB, brief van de RVA over het einde van een uitkering.':
    {
      fr: 'Carte d’identité ou titre de séjour, preuve des revenus du ménage, preuve d’inscription au VDAB, lettre de l’ONEM sur la fin d’une allocation.',
      en: 'Identity card or residence permit, proof of the household’s income, proof of registration at VDAB, letter of the RVA about the end of a benefit.',
    },
  'Sociaal onderzoek en GPMI.': { fr: 'Enquête sociale et PIIS.', en: 'Social inquiry and GPMI.' },
  'Er is geen einddatum. Minstens elk jaar een herziening: te verifiëren.': {
    fr: 'Il n’y a pas de date de fin. Une révision au moins chaque année : à vérifier.',
    en: 'There is no end date. A review at least each year: to be verified.',
  },
  'Als een voorwaarde niet meer klopt, bij een andere uitkering of bij een sanctie. De betaling stopt bij een te lang verblijf in het buitenland.':
    {
      fr: 'Quand une condition n’est plus remplie, en cas d’autre allocation ou de sanction. Le paiement s’arrête en cas de séjour trop long à l’étranger.',
      en: 'When a condition no longer holds, with another benefit or after a sanction. Payment stops during too long a stay abroad.',
    },
  'Twee bedragen zijn zonder begindatum gezien en gelden daarom op geen dag: 842,12, 1.263,17 en 1.707,11 euro, rond november 2023, en 893,65 euro voor wie samenwoont, rond maart 2026.':
    {
      fr: 'Deux montants ont été vus sans date de début et ne valent donc aucun jour : 842,12, 1.263,17 et 1.707,11 euros, vers novembre 2023, et 893,65 euros pour qui cohabite, vers mars 2026.',
      en: 'Two amounts were seen without a first day and so hold on no day: 842.12, 1,263.17 and 1,707.11 euros, around November 2023, and 893.65 euros for who lives together, around March 2026.',
    },
  'De bedragen van september 2026 komen uit een handboek, niet van de federale overheid zelf.': {
    fr: 'Les montants de septembre 2026 viennent d’un manuel, pas de l’État fédéral lui-même.',
    en: 'The amounts of September 2026 come from a manual, not from the federal state itself.',
  },
  'De lijst van verblijfsstatuten die recht geven op leefloon is niet helemaal gelezen. De gelijkstelling van minderjarigen ook niet.':
    {
      fr: 'La liste des statuts de séjour qui donnent droit au revenu d’intégration n’a pas été lue en entier, l’assimilation des mineurs non plus.',
      en: 'The list of residence statuses that give a right to leefloon was not read in full, nor was the assimilation of minors.',
    },
  'dag van de aanvraag of de herziening': {
    fr: 'jour de la demande ou de la révision',
    en: 'day of the application or the review',
  },
  'Leefloon per maand': { fr: 'Revenu d’intégration par mois', en: 'Leefloon per month' },
  Samenwonend: { fr: 'Cohabitant', en: 'Living together' },
  Alleen: { fr: 'Isolé', en: 'Alone' },
  'Met een gezin ten laste': { fr: 'Avec charge de famille', en: 'With a dependent family' },
  'De bedragen tussen februari 2025 en september 2026 en hun begindatum zijn niet gevonden.': {
    fr: 'Les montants entre février 2025 et septembre 2026 et leur date de début n’ont pas été trouvés.',
    en: 'The amounts between February 2025 and September 2026 and their first days were not found.',
  },
  'Het begin van de nieuwe regels voor het inkomen van wie mee inwoont is onzeker: er is een omzendbrief van 16 januari 2026 en een handboek noemt 1 maart 2026. Of ouders samen of apart worden geteld, blijft open: het OCMW kiest.':
    {
      fr: 'Le début des nouvelles règles sur les revenus des cohabitants est incertain : il y a une circulaire du 16 janvier 2026 et un manuel cite le 1er mars 2026. Si les parents comptent ensemble ou séparément reste ouvert : le CPAS choisit.',
      en: 'When the new rules on the income of those who live in began is uncertain: there is a circular of 16 January 2026 and a manual names 1 March 2026. Whether parents count together or apart stays open: the OCMW chooses.',
    },
  'De grens voor verblijf in het buitenland is 4 weken volgens de ene bron en 1 maand volgens de andere.': {
    fr: 'La limite du séjour à l’étranger est de 4 semaines selon une source et d’un mois selon une autre.',
    en: 'The limit for a stay abroad is 4 weeks by one source and 1 month by another.',
  },
  'De persoon woont gewoonlijk in België.': {
    fr: 'La personne réside habituellement en Belgique.',
    en: 'The person usually lives in Belgium.',
  },
  'De persoon woont niet gewoonlijk in België.': {
    fr: 'La personne ne réside pas habituellement en Belgique.',
    en: 'The person does not usually live in Belgium.',
  },
  'Woont de persoon gewoonlijk in België?': {
    fr: 'La personne réside-t-elle habituellement en Belgique ?',
    en: 'Does the person usually live in Belgium?',
  },
  'Ga na waar de persoon gewoonlijk woont.': {
    fr: 'Vérifiez où la personne réside habituellement.',
    en: 'Check where the person usually lives.',
  },
  'De persoon verblijft wettig in België.': {
    fr: 'La personne séjourne légalement en Belgique.',
    en: 'The person stays in Belgium lawfully.',
  },
  'De persoon verblijft niet wettig in België.': {
    fr: 'La personne ne séjourne pas légalement en Belgique.',
    en: 'The person does not stay in Belgium lawfully.',
  },
  'Verblijft de persoon wettig in België?': {
    fr: 'La personne séjourne-t-elle légalement en Belgique ?',
    en: 'Does the person stay in Belgium lawfully?',
  },
  'Vraag de verblijfstitel.': { fr: 'Demandez le titre de séjour.', en: 'Ask for the residence permit.' },
  'De persoon is meerderjarig.': { fr: 'La personne est majeure.', en: 'The person is of age.' },
  'De persoon is minderjarig en niet gelijkgesteld.': {
    fr: 'La personne est mineure et non assimilée.',
    en: 'The person is a minor and not treated as of age.',
  },
  'Is de persoon meerderjarig, of gelijkgesteld met een meerderjarige? De gelijkstelling is te verifiëren.': {
    fr: 'La personne est-elle majeure, ou assimilée à une personne majeure ? L’assimilation est à vérifier.',
    en: 'Is the person of age, or treated as such? The latter is to be verified.',
  },
  'Noteer de geboortedatum.': { fr: 'Notez la date de naissance.', en: 'Note the date of birth.' },
  'De nationaliteit of het verblijfsstatuut geeft recht op leefloon.': {
    fr: 'La nationalité ou le statut de séjour donne droit au revenu d’intégration.',
    en: 'The nationality or residence status gives a right to leefloon.',
  },
  'De nationaliteit of het verblijfsstatuut geeft geen recht op leefloon.': {
    fr: 'La nationalité ou le statut de séjour ne donne pas droit au revenu d’intégration.',
    en: 'The nationality or residence status gives no right to leefloon.',
  },
  'Geeft de nationaliteit of het verblijfsstatuut recht op leefloon?': {
    fr: 'La nationalité ou le statut de séjour donne-t-il droit au revenu d’intégration ?',
    en: 'Does the nationality or residence status give a right to leefloon?',
  },
  'Noteer het verblijfsstatuut.': { fr: 'Notez le statut de séjour.', en: 'Note the residence status.' },
  'Het verblijfsrecht als EU-burger of familielid staat niet in de weg.': {
    fr: 'Le droit de séjour comme citoyen de l’UE ou membre de la famille ne fait pas obstacle.',
    en: 'The right of residence as an EU citizen or family member is no obstacle.',
  },
  'Een EU-burger of familielid heeft een verblijfsrecht van meer dan 3 maanden nodig, en 3 maanden verblijf of werk.':
    {
      fr: 'Un citoyen de l’UE ou un membre de sa famille doit avoir un droit de séjour de plus de 3 mois, et 3 mois de séjour ou un travail.',
      en: 'An EU citizen or family member needs a right of residence of more than 3 months, and 3 months of residence or work.',
    },
  'Heeft de EU-burger of het familielid een verblijfsrecht van meer dan 3 maanden?': {
    fr: 'Le citoyen de l’UE ou le membre de la famille a-t-il un droit de séjour de plus de 3 mois ?',
    en: 'Does the EU citizen or family member have a right of residence of more than 3 months?',
  },
  'Vraag het verblijfsrecht na bij de gemeente.': {
    fr: 'Vérifiez le droit de séjour auprès de la commune.',
    en: 'Check the right of residence with the municipality.',
  },
  'Het inkomen dat meetelt ligt onder het leefloon.': {
    fr: 'Le revenu qui compte est inférieur au revenu d’intégration.',
    en: 'The income that counts is below leefloon.',
  },
  'Het inkomen dat meetelt ligt niet onder het leefloon.': {
    fr: 'Le revenu qui compte n’est pas inférieur au revenu d’intégration.',
    en: 'The income that counts is not below leefloon.',
  },
  'Ligt het inkomen dat meetelt onder het leefloon?': {
    fr: 'Le revenu qui compte est-il inférieur au revenu d’intégration ?',
    en: 'Is the income that counts below leefloon?',
  },
  'Bereken het inkomen dat meetelt per jaar.': {
    fr: 'Calculez le revenu annuel qui compte.',
    en: 'Work out the income that counts per year.',
  },
  'De persoon is bereid om te werken of is daarvan vrijgesteld.': {
    fr: 'La personne est disposée à travailler ou en est dispensée.',
    en: 'The person is willing to work or is exempt.',
  },
  'De persoon is niet bereid om te werken en is niet vrijgesteld.': {
    fr: 'La personne n’est pas disposée à travailler et n’en est pas dispensée.',
    en: 'The person is not willing to work and is not exempt.',
  },
  'Is de persoon bereid om te werken, of is er een reden van gezondheid of billijkheid?': {
    fr: 'La personne est-elle disposée à travailler, ou y a-t-il une raison de santé ou d’équité ?',
    en: 'Is the person willing to work, or is there a reason of health or equity?',
  },
  'Bespreek de werkbereidheid en noteer uw oordeel.': {
    fr: 'Parlez de la disposition à travailler et notez votre avis.',
    en: 'Discuss the willingness to work and note your judgement.',
  },
  'De andere sociale rechten zijn uitgeput.': {
    fr: 'Les autres droits sociaux sont épuisés.',
    en: 'Other social rights are exhausted.',
  },
  'Er is nog een ander sociaal recht, zoals een uitkering.': {
    fr: 'Il y a encore un autre droit social, comme une allocation.',
    en: 'There is still another social right, such as a benefit.',
  },
  'Zijn de andere sociale rechten uitgeput?': {
    fr: 'Les autres droits sociaux sont-ils épuisés ?',
    en: 'Are other social rights exhausted?',
  },
  'Ga na welke andere rechten er zijn.': {
    fr: 'Vérifiez quels autres droits existent.',
    en: 'Check which other rights there are.',
  },
  'Het recht op onderhoudsgeld is nagekeken.': {
    fr: 'Le droit à une pension alimentaire est vérifié.',
    en: 'The right to maintenance has been checked.',
  },
  'Het OCMW kan vragen om eerst onderhoudsgeld te vragen.': {
    fr: 'Le CPAS peut demander de réclamer d’abord une pension alimentaire.',
    en: 'The OCMW may ask to claim maintenance first.',
  },
  'Is het recht op onderhoudsgeld nagekeken? Het OCMW kan dit vragen.': {
    fr: 'Le droit à une pension alimentaire est-il vérifié ? Le CPAS peut le demander.',
    en: 'Has the right to maintenance been checked? The OCMW may ask this.',
  },
  'Kijk na of familie onderhoudsgeld moet betalen.': {
    fr: 'Vérifiez si la famille doit payer une pension alimentaire.',
    en: 'Check whether family must pay maintenance.',
  },
  'Het verblijf in het buitenland blijft binnen 28 dagen per jaar.': {
    fr: 'Le séjour à l’étranger reste dans les 28 jours par an.',
    en: 'The stay abroad stays within 28 days a year.',
  },
  'De betaling kan stoppen: meer dan 28 dagen in het buitenland. De grens is te verifiëren: 4 weken of 1 maand.':
    {
      fr: 'Le paiement peut s’arrêter : plus de 28 jours à l’étranger. La limite est à vérifier : 4 semaines ou 1 mois.',
      en: 'The payment may stop: more than 28 days abroad. The limit is to be verified: 4 weeks or 1 month.',
    },
  'Hoeveel dagen was de persoon dit jaar in het buitenland?': {
    fr: 'Combien de jours la personne a-t-elle passés à l’étranger cette année ?',
    en: 'How many days was the person abroad this year?',
  },
  'Vraag naar verblijf in het buitenland.': {
    fr: 'Demandez s’il y a eu un séjour à l’étranger.',
    en: 'Ask about stays abroad.',
  },
  'Een afwezigheid van een week of meer is gemeld.': {
    fr: 'Une absence d’une semaine ou plus est signalée.',
    en: 'An absence of a week or more has been reported.',
  },
  'Een afwezigheid van een week of meer is niet gemeld.': {
    fr: 'Une absence d’une semaine ou plus n’est pas signalée.',
    en: 'An absence of a week or more has not been reported.',
  },
  'Is een afwezigheid van een week of meer gemeld?': {
    fr: 'Une absence d’une semaine ou plus est-elle signalée ?',
    en: 'Has an absence of a week or more been reported?',
  },
  'Herinner aan de plicht om een afwezigheid te melden.': {
    fr: 'Rappelez l’obligation de signaler une absence.',
    en: 'Remind of the duty to report an absence.',
  },
  'Equivalent leefloon': { fr: 'Équivalent du revenu d’intégration', en: 'Equivalent leefloon' },
  'Financiële hulp van het OCMW voor wie geen recht heeft op leefloon.': {
    fr: 'Aide financière du CPAS pour qui n’a pas droit au revenu d’intégration.',
    en: 'Financial help from the OCMW for people without a right to leefloon.',
  },
  'Wie hulp nodig heeft en door nationaliteit of leeftijd geen leefloon krijgt.': {
    fr: 'Qui a besoin d’aide et n’obtient pas le revenu d’intégration à cause de sa nationalité ou de son âge.',
    en: 'People in need who get no leefloon because of nationality or age.',
  },
  'Het OCMW.': { fr: 'Le CPAS.', en: 'The OCMW.' },
  'Het OCMW, met terugbetaling door de federale overheid in de gevallen van de wet van 1965.': {
    fr: 'Le CPAS, remboursé par l’État fédéral dans les cas de la loi de 1965.',
    en: 'The OCMW, refunded by the federal state in the cases of the act of 1965.',
  },
  'Zolang er nood is.': { fr: 'Tant que le besoin existe.', en: 'As long as there is need.' },
  'Identiteits- of verblijfsdocument, bewijs van inkomen.': {
    fr: 'Document d’identité ou de séjour, preuve de revenus.',
    en: 'Identity or residence document, proof of income.',
  },
  'Sociaal onderzoek.': { fr: 'Enquête sociale.', en: 'Social inquiry.' },
  'Als er geen nood meer is, of bij recht op leefloon.': {
    fr: 'Quand le besoin disparaît, ou en cas de droit au revenu d’intégration.',
    en: 'When there is no need any more, or with a right to leefloon.',
  },
  'dag van de aanvraag': { fr: 'jour de la demande', en: 'day of the application' },
  'De persoon verblijft niet wettig in België: alleen dringende medische hulp kan.': {
    fr: 'La personne ne séjourne pas légalement en Belgique : seule l’aide médicale urgente est possible.',
    en: 'The person does not stay in Belgium lawfully: only urgent medical help is possible.',
  },
  'Zonder hulp kan de persoon niet menswaardig leven, of tijdelijke bescherming geeft recht (EQ-06).': {
    fr: 'Sans aide, la personne ne peut pas vivre dignement, ou la protection temporaire donne droit (EQ-06).',
    en: 'Without help the person cannot live in dignity, or temporary protection gives a right (EQ-06).',
  },
  'Zonder hulp kan de persoon wel menswaardig leven.': {
    fr: 'Sans aide, la personne peut vivre dignement.',
    en: 'Without help the person can live in dignity.',
  },
  'Kan de persoon zonder hulp menswaardig leven?': {
    fr: 'La personne peut-elle vivre dignement sans aide ?',
    en: 'Can the person live in dignity without help?',
  },
  'Doe het sociaal onderzoek.': { fr: 'Faites l’enquête sociale.', en: 'Make the social inquiry.' },
  'De persoon krijgt geen materiële hulp als verzoeker om bescherming.': {
    fr: 'La personne ne reçoit pas d’aide matérielle comme demandeur de protection.',
    en: 'The person gets no material help as an applicant for protection.',
  },
  'De persoon krijgt al materiële hulp als verzoeker om bescherming.': {
    fr: 'La personne reçoit déjà une aide matérielle comme demandeur de protection.',
    en: 'The person already gets material help as an applicant for protection.',
  },
  'Krijgt de persoon materiële hulp als verzoeker om bescherming?': {
    fr: 'La personne reçoit-elle une aide matérielle comme demandeur de protection ?',
    en: 'Does the person get material help as an applicant for protection?',
  },
  'De uitsluiting voor EU-burgers geldt niet.': {
    fr: 'L’exclusion des citoyens de l’UE ne s’applique pas.',
    en: 'The exclusion of EU citizens does not apply.',
  },
  'Een werkzoekende EU-burger, of een EU-burger of familielid in de eerste 3 maanden, is uitgesloten.': {
    fr: 'Un citoyen de l’UE demandeur d’emploi, ou un citoyen de l’UE ou membre de la famille pendant les 3 premiers mois, est exclu.',
    en: 'An EU citizen looking for work, or an EU citizen or family member in the first 3 months, is excluded.',
  },
  'Is de persoon een EU-burger in de eerste 3 maanden, of een werkzoekende EU-burger?': {
    fr: 'La personne est-elle un citoyen de l’UE dans les 3 premiers mois, ou demandeur d’emploi ?',
    en: 'Is the person an EU citizen in the first 3 months, or one looking for work?',
  },
  'Noteer het verblijfsstatuut en sinds wanneer.': {
    fr: 'Notez le statut de séjour et depuis quand.',
    en: 'Note the residence status and since when.',
  },
  'Tijdelijke bescherming met attest en inschrijving in het vreemdelingenregister geeft recht.': {
    fr: 'La protection temporaire avec attestation et inscription au registre des étrangers donne droit.',
    en: 'Temporary protection with a certificate and registration in the aliens register gives a right.',
  },
  'Dit is geen tijdelijke bescherming met inschrijving in het vreemdelingenregister.': {
    fr: 'Ce n’est pas une protection temporaire avec inscription au registre des étrangers.',
    en: 'This is no temporary protection with registration in the aliens register.',
  },
  'Heeft de persoon tijdelijke bescherming, met inschrijving in het vreemdelingenregister?': {
    fr: 'La personne a-t-elle une protection temporaire, avec inscription au registre des étrangers ?',
    en: 'Does the person have temporary protection, with registration in the aliens register?',
  },
  'Noteer het verblijfsstatuut en het register.': {
    fr: 'Notez le statut de séjour et le registre.',
    en: 'Note the residence status and the register.',
  },
  'Een project op maat met afspraken tussen OCMW en persoon.': {
    fr: 'Un projet sur mesure avec des accords entre le CPAS et la personne.',
    en: 'A tailored project with agreements between OCMW and person.',
  },
  'Wie leefloon krijgt.': { fr: 'Qui reçoit le revenu d’intégration.', en: 'People who get leefloon.' },
  'Het OCMW en de persoon.': { fr: 'Le CPAS et la personne.', en: 'The OCMW and the person.' },
  'De federale overheid betaalt 10 % extra, een jaar en eenmaal verlengd. Na een onderbreking van meer dan 3 maanden tekent u eerst een nieuw GPMI.':
    {
      fr: 'L’État fédéral paie 10 % en plus, pendant un an, prolongé une fois. Après une interruption de plus de 3 mois, vous signez d’abord un nouveau PIIS.',
      en: 'The federal state pays 10 % extra, for a year, extended once. After an interruption of more than 3 months you first sign a new GPMI.',
    },
  'Vanaf 2028 is een bonus of malus tot 15 % aangekondigd, volgens het aandeel GPMI bij een OCMW.': {
    fr: 'À partir de 2028, un bonus ou malus jusqu’à 15 % est annoncé, selon la part de PIIS dans un CPAS.',
    en: 'From 2028 a bonus or malus of up to 15 % is announced, by the share of GPMI at an OCMW.',
  },
  'Zolang het project loopt.': { fr: 'Tant que le projet dure.', en: 'As long as the project runs.' },
  'Een getekend contract.': { fr: 'Un contrat signé.', en: 'A signed contract.' },
  'Evaluaties.': { fr: 'Évaluations.', en: 'Evaluations.' },
  'Als het leefloon eindigt, het doel bereikt is of bij een sanctie.': {
    fr: 'Quand le revenu d’intégration prend fin, quand l’objectif est atteint ou en cas de sanction.',
    en: 'When leefloon ends, when the goal is reached or after a sanction.',
  },
  'dag van de beslissing over het leefloon': {
    fr: 'jour de la décision sur le revenu d’intégration',
    en: 'day of the decision on leefloon',
  },
  'De termijn van 3 maanden, het aantal evaluaties en de duur van sancties (1 maand, en 3 maanden bij herhaling binnen een jaar) zijn niet in een bron gezien.':
    {
      fr: 'Le délai de 3 mois, le nombre d’évaluations et la durée des sanctions (1 mois, et 3 mois en cas de récidive dans l’année) n’ont pas été vus dans une source.',
      en: 'The term of 3 months, the number of evaluations and the length of sanctions (1 month, and 3 months when repeated within a year) were not seen in a source.',
    },
  'Of equivalent leefloon een GPMI vraagt, staat niet in de bronnen.': {
    fr: 'Les sources ne disent pas si l’équivalent du revenu d’intégration demande un PIIS.',
    en: 'The sources do not say whether equivalent leefloon asks for a GPMI.',
  },
  'De persoon krijgt leefloon, of equivalent leefloon dat meetelt.': {
    fr: 'La personne reçoit le revenu d’intégration, ou un équivalent qui compte.',
    en: 'The person gets leefloon, or equivalent leefloon that counts.',
  },
  'De persoon krijgt geen leefloon.': {
    fr: 'La personne ne reçoit pas le revenu d’intégration.',
    en: 'The person gets no leefloon.',
  },
  'Krijgt de persoon leefloon? Voor equivalent leefloon zwijgen de bronnen.': {
    fr: 'La personne reçoit-elle le revenu d’intégration ? Sur l’équivalent, les sources se taisent.',
    en: 'Does the person get leefloon? On equivalent leefloon the sources are silent.',
  },
  'Noteer welke uitkering de persoon krijgt.': {
    fr: 'Notez quelle allocation la personne reçoit.',
    en: 'Note which benefit the person gets.',
  },
  'Er is een vrijstelling om reden van gezondheid of billijkheid.': {
    fr: 'Il y a une dispense pour raison de santé ou d’équité.',
    en: 'There is an exemption for reasons of health or equity.',
  },
  'Er is geen vrijstelling genoteerd.': { fr: 'Aucune dispense n’est notée.', en: 'No exemption is noted.' },
  'Is er een vrijstelling om reden van gezondheid of billijkheid?': {
    fr: 'Y a-t-il une dispense pour raison de santé ou d’équité ?',
    en: 'Is there an exemption for reasons of health or equity?',
  },
  'Bevestig dat er geen vrijstelling is.': {
    fr: 'Confirmez qu’il n’y a pas de dispense.',
    en: 'Confirm that there is no exemption.',
  },
  'Jonger dan 25: een GPMI is verplicht.': {
    fr: 'Moins de 25 ans : un PIIS est obligatoire.',
    en: 'Younger than 25: a GPMI is obligatory.',
  },
  'De persoon is 25 of ouder.': { fr: 'La personne a 25 ans ou plus.', en: 'The person is 25 or older.' },
  'Hoe oud is de persoon?': { fr: 'Quel âge a la personne ?', en: 'How old is the person?' },
  'Geen leefloon in de 3 maanden ervoor: een GPMI is verplicht.': {
    fr: 'Pas de revenu d’intégration dans les 3 mois qui précèdent : un PIIS est obligatoire.',
    en: 'No leefloon in the 3 months before: a GPMI is obligatory.',
  },
  'De persoon had al leefloon in de 3 maanden ervoor.': {
    fr: 'La personne avait déjà le revenu d’intégration dans les 3 mois qui précèdent.',
    en: 'The person already had leefloon in the 3 months before.',
  },
  'Had de persoon leefloon in de 3 maanden voor de toekenning?': {
    fr: 'La personne avait-elle le revenu d’intégration dans les 3 mois avant l’octroi ?',
    en: 'Did the person have leefloon in the 3 months before the grant?',
  },
  'Kijk de vroegere toekenningen na.': {
    fr: 'Vérifiez les octrois précédents.',
    en: 'Check earlier grants.',
  },
  'De vorm is een GPMI voor voltijdse studies.': {
    fr: 'La forme est un PIIS pour études de plein exercice.',
    en: 'The form is a GPMI for full-time studies.',
  },
  'Een GPMI voor voltijdse studies is niet aan de orde.': {
    fr: 'Un PIIS pour études de plein exercice n’est pas d’application.',
    en: 'A GPMI for full-time studies does not apply.',
  },
  'Studeert de persoon voltijds met leefloon?': {
    fr: 'La personne étudie-t-elle à temps plein avec un revenu d’intégration ?',
    en: 'Does the person study full-time with leefloon?',
  },
  'Vraag of de persoon voltijds studeert.': {
    fr: 'Demandez si la personne étudie à temps plein.',
    en: 'Ask whether the person studies full-time.',
  },
  'Het GPMI is op tijd getekend.': { fr: 'Le PIIS est signé à temps.', en: 'The GPMI was signed in time.' },
  'Het GPMI is later dan 3 maanden getekend. De termijn is te verifiëren.': {
    fr: 'Le PIIS est signé après plus de 3 mois. Le délai est à vérifier.',
    en: 'The GPMI was signed later than 3 months. The term is to be verified.',
  },
  'Na hoeveel maanden is het GPMI getekend?': {
    fr: 'Après combien de mois le PIIS est-il signé ?',
    en: 'After how many months was the GPMI signed?',
  },
  'Plan het gesprek voor het GPMI.': {
    fr: 'Planifiez l’entretien pour le PIIS.',
    en: 'Plan the talk for the GPMI.',
  },
  'Er zijn genoeg evaluaties.': { fr: 'Il y a assez d’évaluations.', en: 'There are enough evaluations.' },
  'Er zijn minder dan 3 evaluaties per jaar. Het aantal is te verifiëren.': {
    fr: 'Il y a moins de 3 évaluations par an. Le nombre est à vérifier.',
    en: 'There are fewer than 3 evaluations a year. The number is to be verified.',
  },
  'Hoe vaak per jaar is er een evaluatie?': {
    fr: 'Combien de fois par an y a-t-il une évaluation ?',
    en: 'How often a year is there an evaluation?',
  },
  'Plan de evaluaties.': { fr: 'Planifiez les évaluations.', en: 'Plan the evaluations.' },
  'Zich inschrijven als werkzoekende bij VDAB.': {
    fr: 'S’inscrire comme demandeur d’emploi au VDAB.',
    en: 'Registering at VDAB as a jobseeker.',
  },
  'Wie leefloon krijgt of tijdelijke bescherming heeft, en op arbeidsleeftijd is.': {
    fr: 'Qui reçoit le revenu d’intégration ou a une protection temporaire, et est en âge de travailler.',
    en: 'People with leefloon or temporary protection who are of working age.',
  },
  'Het OCMW herinnert eraan.': { fr: 'Le CPAS le rappelle.', en: 'The OCMW reminds of it.' },
  'VDAB schrijft in.': { fr: 'Le VDAB inscrit.', en: 'VDAB registers.' },
  'Niemand betaalt.': { fr: 'Personne ne paie.', en: 'Nobody pays.' },
  'Zolang de persoon werk zoekt.': {
    fr: 'Tant que la personne cherche du travail.',
    en: 'As long as the person looks for work.',
  },
  'Identiteitskaart.': { fr: 'Carte d’identité.', en: 'Identity card.' },
  'Dossier in Mijn Loopbaan.': { fr: 'Dossier dans Mijn Loopbaan.', en: 'File in Mijn Loopbaan.' },
  'Bij werk of uitschrijving.': {
    fr: 'En cas de travail ou de désinscription.',
    en: 'With work or when signing off.',
  },
  'dag van de vraag': { fr: 'jour de la question', en: 'day of the question' },
  'De plicht voor wie leefloon krijgt is in maart 2024 aangekondigd en hangt deels af van een samenwerkingsakkoord. De datum is niet gevonden.':
    {
      fr: 'L’obligation pour qui reçoit le revenu d’intégration a été annoncée en mars 2024 et dépend en partie d’un accord de coopération. La date n’a pas été trouvée.',
      en: 'The duty for people with leefloon was announced in March 2024 and depends in part on a cooperation agreement. The date was not found.',
    },
  'De persoon woont in Vlaanderen en is op arbeidsleeftijd.': {
    fr: 'La personne habite en Flandre et est en âge de travailler.',
    en: 'The person lives in Flanders and is of working age.',
  },
  'De persoon woont niet in Vlaanderen of is niet op arbeidsleeftijd.': {
    fr: 'La personne n’habite pas en Flandre ou n’est pas en âge de travailler.',
    en: 'The person does not live in Flanders or is not of working age.',
  },
  'Woont de persoon in Vlaanderen en is die op arbeidsleeftijd?': {
    fr: 'La personne habite-t-elle en Flandre et est-elle en âge de travailler ?',
    en: 'Does the person live in Flanders and are they of working age?',
  },
  'Noteer de woonplaats en de geboortedatum.': {
    fr: 'Notez le domicile et la date de naissance.',
    en: 'Note the domicile and the date of birth.',
  },
  'Er is een vrijstelling van de plicht bij leefloon, om reden van gezondheid, billijkheid of studies.': {
    fr: 'Il y a une dispense de l’obligation liée au revenu d’intégration, pour raison de santé, d’équité ou d’études.',
    en: 'There is an exemption from the duty with leefloon, for reasons of health, equity or studies.',
  },
  'Er is geen vrijstelling genoteerd die telt.': {
    fr: 'Aucune dispense qui compte n’est notée.',
    en: 'No exemption that counts is noted.',
  },
  'Is er een vrijstelling?': { fr: 'Y a-t-il une dispense ?', en: 'Is there an exemption?' },
  'De persoon krijgt leefloon: inschrijven is verplicht.': {
    fr: 'La personne reçoit le revenu d’intégration : l’inscription est obligatoire.',
    en: 'The person gets leefloon: registering is obligatory.',
  },
  'De plicht voor wie leefloon krijgt, geldt hier niet.': {
    fr: 'L’obligation pour qui reçoit le revenu d’intégration ne s’applique pas ici.',
    en: 'The duty for people with leefloon does not apply here.',
  },
  'Krijgt de persoon leefloon? Het decreet is aangekondigd; of de plicht al geldt, is te verifiëren.': {
    fr: 'La personne reçoit-elle le revenu d’intégration ? Le décret est annoncé ; si l’obligation s’applique déjà est à vérifier.',
    en: 'Does the person get leefloon? The decree was announced; whether the duty applies already is to be verified.',
  },
  'De persoon heeft tijdelijke bescherming en werkt niet: inschrijven is verplicht.': {
    fr: 'La personne a une protection temporaire et ne travaille pas : l’inscription est obligatoire.',
    en: 'The person has temporary protection and does not work: registering is obligatory.',
  },
  'De plicht voor tijdelijk beschermden geldt niet.': {
    fr: 'L’obligation pour les personnes sous protection temporaire ne s’applique pas.',
    en: 'The duty for people under temporary protection does not apply.',
  },
  'Heeft de persoon tijdelijke bescherming, en werkt die?': {
    fr: 'La personne a-t-elle une protection temporaire, et travaille-t-elle ?',
    en: 'Does the person have temporary protection, and do they work?',
  },
  'Noteer het verblijfsstatuut en of de persoon werkt.': {
    fr: 'Notez le statut de séjour et si la personne travaille.',
    en: 'Note the residence status and whether the person works.',
  },
  'De persoon is al ingeschreven.': {
    fr: 'La personne est déjà inscrite.',
    en: 'The person is already registered.',
  },
  'De persoon is nog niet ingeschreven.': {
    fr: 'La personne n’est pas encore inscrite.',
    en: 'The person is not yet registered.',
  },
  'Is de persoon al ingeschreven?': {
    fr: 'La personne est-elle déjà inscrite ?',
    en: 'Is the person already registered?',
  },
  'Ga de inschrijving na.': { fr: 'Vérifiez l’inscription.', en: 'Check the registration.' },
  'Een deel van het loon telt niet mee voor het leefloon.': {
    fr: 'Une partie du salaire ne compte pas pour le revenu d’intégration.',
    en: 'A part of the wage does not count for leefloon.',
  },
  'Wie leefloon krijgt en begint te werken of een opleiding volgt.': {
    fr: 'Qui reçoit le revenu d’intégration et commence à travailler ou suit une formation.',
    en: 'People with leefloon who start work or training.',
  },
  'Het OCMW, bij de berekening.': { fr: 'Le CPAS, lors du calcul.', en: 'The OCMW, in the calculation.' },
  'Deel van het leefloon.': { fr: 'Partie du revenu d’intégration.', en: 'Part of leefloon.' },
  '36 maanden binnen 72 maanden.': {
    fr: '36 mois dans une période de 72 mois.',
    en: '36 months within 72 months.',
  },
  'Loonfiches of bewijs van opleiding.': {
    fr: 'Fiches de salaire ou preuve de formation.',
    en: 'Payslips or proof of training.',
  },
  'Elke maand een berekening.': { fr: 'Un calcul chaque mois.', en: 'A calculation each month.' },
  'Als de maanden op zijn.': { fr: 'Quand les mois sont épuisés.', en: 'When the months are used up.' },
  'start van het inkomen': { fr: 'début du revenu', en: 'start of the income' },
  'Vrijgesteld inkomen per jaar': { fr: 'Revenu exonéré par an', en: 'Exempt income per year' },
  'Artistiek werk': { fr: 'Travail artistique', en: 'Artistic work' },
  'De bedragen van september 2026 voor SPI komen uit een handboek, niet van de federale overheid zelf.': {
    fr: 'Les montants de septembre 2026 pour l’exonération ISP viennent d’un manuel, pas de l’État fédéral lui-même.',
    en: 'The amounts of September 2026 for SPI come from a manual, not from the federal state itself.',
  },
  'Vrijgesteld inkomen per maand': { fr: 'Revenu exonéré par mois', en: 'Exempt income per month' },
  Gewoon: { fr: 'Ordinaire', en: 'Ordinary' },
  'De bedragen tussen 2018 en september 2026 zijn niet gevonden. De begindatum van de vrijstelling voor knelpuntberoepen is onzeker: ze is op 10 november 2023 in beginsel goedgekeurd.':
    {
      fr: 'Les montants entre 2018 et septembre 2026 n’ont pas été trouvés. La date de début de l’exonération pour métiers en pénurie est incertaine : elle a été approuvée en principe le 10 novembre 2023.',
      en: 'The amounts between 2018 and September 2026 were not found. The first day of the exemption for shortage occupations is uncertain: it was approved in principle on 10 November 2023.',
    },
  'De persoon krijgt leefloon.': {
    fr: 'La personne reçoit le revenu d’intégration.',
    en: 'The person gets leefloon.',
  },
  'Krijgt de persoon leefloon?': {
    fr: 'La personne reçoit-elle le revenu d’intégration ?',
    en: 'Does the person get leefloon?',
  },
  'Het inkomen begon tijdens het leefloon.': {
    fr: 'Le revenu a commencé pendant le revenu d’intégration.',
    en: 'The income began during leefloon.',
  },
  'Het inkomen was er al bij een nieuwe aanvraag.': {
    fr: 'Le revenu existait déjà lors d’une nouvelle demande.',
    en: 'The income was already there with a new application.',
  },
  'Begon het inkomen tijdens het leefloon?': {
    fr: 'Le revenu a-t-il commencé pendant le revenu d’intégration ?',
    en: 'Did the income begin during leefloon?',
  },
  'Ga na wanneer het inkomen begon.': {
    fr: 'Vérifiez quand le revenu a commencé.',
    en: 'Check when the income began.',
  },
  'Er zijn nog maanden vrijstelling over, binnen de 72 maanden.': {
    fr: 'Il reste des mois d’exonération, dans les 72 mois.',
    en: 'There are months of exemption left, within the 72 months.',
  },
  'De 36 maanden zijn opgebruikt, of de 72 maanden sinds de eerste dag zijn om.': {
    fr: 'Les 36 mois sont épuisés, ou les 72 mois depuis le premier jour sont passés.',
    en: 'The 36 months are used up, or the 72 months since the first day are over.',
  },
  'Hoeveel maanden vrijstelling zijn al gebruikt?': {
    fr: 'Combien de mois d’exonération sont déjà utilisés ?',
    en: 'How many months of exemption are already used?',
  },
  'Tel de maanden sinds de eerste vrijgestelde dag.': {
    fr: 'Comptez les mois depuis le premier jour exonéré.',
    en: 'Count the months since the first exempt day.',
  },
  'Knelpuntberoep: de hogere vrijstelling geldt.': {
    fr: 'Métier en pénurie : l’exonération plus élevée s’applique.',
    en: 'Shortage occupation: the higher exemption applies.',
  },
  'Geen knelpuntberoep: de gewone vrijstelling geldt.': {
    fr: 'Pas de métier en pénurie : l’exonération ordinaire s’applique.',
    en: 'No shortage occupation: the ordinary exemption applies.',
  },
  'Is het een knelpuntberoep?': { fr: 'Est-ce un métier en pénurie ?', en: 'Is it a shortage occupation?' },
  'Kijk de lijst met knelpuntberoepen na.': {
    fr: 'Consultez la liste des métiers en pénurie.',
    en: 'Check the list of shortage occupations.',
  },
};
