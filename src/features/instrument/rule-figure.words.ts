/** What the numbers of instruments are called, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const ruleFigureWords: Words = {
  'Inkomen dat per jaar extra niet meetelt, samenwonend': {
    fr: 'Revenu exonéré en plus par an, cohabitant',
    en: 'Income a year that besides does not count, living together',
  },
  'Inkomen dat per jaar extra niet meetelt, alleen': {
    fr: 'Revenu exonéré en plus par an, isolé',
    en: 'Income a year that besides does not count, alone',
  },
  'Inkomen dat per jaar extra niet meetelt, met een gezin ten laste': {
    fr: 'Revenu exonéré en plus par an, avec charge de famille',
    en: 'Income a year that besides does not count, with a dependent family',
  },
  'Spaargeld dat niet meetelt, tot': {
    fr: 'Épargne qui ne compte pas, jusqu’à',
    en: 'Savings that do not count, up to',
  },
  'Spaargeld van 6.200 tot 12.500 euro: deel dat per jaar meetelt': {
    fr: 'Épargne de 6.200 à 12.500 euros : part qui compte par an',
    en: 'Savings from 6,200 to 12,500 euros: share that counts a year',
  },
  'Spaargeld boven 12.500 euro: deel dat per jaar meetelt': {
    fr: 'Épargne au-dessus de 12.500 euros : part qui compte par an',
    en: 'Savings above 12,500 euros: share that counts a year',
  },
  'Eigen woning: kadastraal inkomen dat niet meetelt': {
    fr: 'Habitation propre : revenu cadastral qui ne compte pas',
    en: 'Own home: cadastral income that does not count',
  },
  'Eigen woning: kadastraal inkomen dat per kind meer niet meetelt': {
    fr: 'Habitation propre : revenu cadastral qui ne compte pas, en plus par enfant',
    en: 'Own home: cadastral income that does not count, more per child',
  },
  'Eigen woning: de rest van het kadastraal inkomen telt zoveel keer': {
    fr: 'Habitation propre : le reste du revenu cadastral compte tant de fois',
    en: 'Own home: the rest of the cadastral income counts so many times',
  },
  'Grond zonder gebouw: kadastraal inkomen dat niet meetelt': {
    fr: 'Terrain non bâti : revenu cadastral qui ne compte pas',
    en: 'Land without a building: cadastral income that does not count',
  },
  'Vergoeding voor een vrijwilliger die niet meetelt, hoogste per dag': {
    fr: 'Indemnité de bénévole qui ne compte pas, maximum par jour',
    en: 'Allowance of a volunteer that does not count, highest a day',
  },
  'Vergoeding voor een vrijwilliger die niet meetelt, hoogste per jaar': {
    fr: 'Indemnité de bénévole qui ne compte pas, maximum par an',
    en: 'Allowance of a volunteer that does not count, highest a year',
  },
  'Deel van een wijk-werkcheque dat niet meetelt, ten hoogste': {
    fr: 'Part d’un chèque de travail de proximité qui ne compte pas, au plus',
    en: 'Part of a wijk-werk voucher that does not count, at most',
  },
  'Kinderbijslag: vast bedrag bij de nieuwe regels voor wie mee inwoont': {
    fr: 'Allocations familiales : montant fixe dans les nouvelles règles pour les cohabitants',
    en: 'Child benefit: fixed amount in the new rules for who lives in',
  },
  'Terugbetaling aan het OCMW voor wie zijn werkloosheidsuitkering verloor, eerste groep': {
    fr: 'Remboursement au CPAS pour qui a perdu son allocation de chômage, premier groupe',
    en: 'Refund to the OCMW for who lost the unemployment benefit, first group',
  },
  'Extra terugbetaling aan het OCMW voor wie later zijn werkloosheidsuitkering verloor': {
    fr: 'Remboursement supplémentaire au CPAS pour qui a perdu plus tard son allocation de chômage',
    en: 'Extra refund to the OCMW for who lost the unemployment benefit later',
  },
  'Personeelskost die het OCMW per jaar en per dossier krijgt': {
    fr: 'Frais de personnel que le CPAS reçoit par an et par dossier',
    en: 'Staff cost that the OCMW receives a year and per file',
  },
  'Premie voor het OCMW als de persoon werkt, minstens': {
    fr: 'Prime pour le CPAS si la personne travaille, au moins',
    en: 'Premium for the OCMW if the person works, at least',
  },
  'Die premie telt binnen': { fr: 'Cette prime compte dans un délai de', en: 'That premium counts within' },
  'Van wie zijn uitkering verloor, kwam naar het OCMW (bevraging van de VVSG)': {
    fr: 'De ceux qui ont perdu leur allocation, sont venus au CPAS (enquête de la VVSG)',
    en: 'Of those who lost their benefit, came to the OCMW (survey of the VVSG)',
  },
  'Federale subsidie, deel van het leefloon': {
    fr: 'Subvention fédérale, part du revenu d’intégration',
    en: 'Federal subsidy, share of the leefloon',
  },
  'Federale subsidie, eenmaal te verlengen na': {
    fr: 'Subvention fédérale, à prolonger une fois après',
    en: 'Federal subsidy, to be renewed once after',
  },
  'Onderbreking waarna eerst een nieuw GPMI nodig is, meer dan': {
    fr: 'Interruption après laquelle il faut d’abord un nouveau PIIS, plus de',
    en: 'Interruption after which a new GPMI is needed first, more than',
  },
  'Code op formulier B: geen GPMI, om gezondheid of billijkheid': {
    fr: 'Code sur le formulaire B : pas de PIIS, pour santé ou équité',
    en: 'Code on form B: no GPMI, for health or equity',
  },
  'Code op formulier B: student': {
    fr: 'Code sur le formulaire B : étudiant',
    en: 'Code on form B: student',
  },
  'Code op formulier B: algemeen': {
    fr: 'Code sur le formulaire B : général',
    en: 'Code on form B: general',
  },
  'Code op formulier B: verlenging': {
    fr: 'Code sur le formulaire B : prolongation',
    en: 'Code on form B: renewal',
  },
  'Code op formulier B: gemeenschapsdienst, eerste code': {
    fr: 'Code sur le formulaire B : service communautaire, premier code',
    en: 'Code on form B: community service, first code',
  },
  'Code op formulier B: gemeenschapsdienst, andere codes': {
    fr: 'Code sur le formulaire B : service communautaire, autres codes',
    en: 'Code on form B: community service, other codes',
  },
  'Bonus of malus voor een OCMW volgens zijn aandeel GPMI, ten hoogste': {
    fr: 'Bonus ou malus pour un CPAS selon sa part de PIIS, au plus',
    en: 'Bonus or malus for an OCMW by its share of GPMI, at most',
  },
  'Onderbreking waarna een vraag weer een nieuwe vraag is, minstens': {
    fr: 'Interruption après laquelle une demande est à nouveau nouvelle, au moins',
    en: 'Interruption after which an application is new again, at least',
  },
  'Inspanningsvergoeding van VDAB per maand': {
    fr: 'Indemnité d’effort du VDAB par mois',
    en: 'Effort payment of VDAB a month',
  },
  'Vergoeding samen per maand, met artikel 60 op tijd': {
    fr: 'Indemnité totale par mois, avec l’article 60 à temps',
    en: 'Payment together a month, with article 60 in time',
  },
  'Vanaf maand 25, in plaats van de inspanningsvergoeding': {
    fr: 'À partir du mois 25, à la place de l’indemnité d’effort',
    en: 'From month 25, instead of the effort payment',
  },
  'Inspanningsvergoeding van VDAB per jaar, ten hoogste': {
    fr: 'Indemnité d’effort du VDAB par an, au plus',
    en: 'Effort payment of VDAB a year, at most',
  },
  'Extra per maand met artikel 60': {
    fr: 'Supplément par mois avec l’article 60',
    en: 'Extra a month with article 60',
  },
  'Extra met artikel 60: deel dat VDAB per kwartaal betaalt': {
    fr: 'Supplément avec l’article 60 : part que le VDAB paie par trimestre',
    en: 'Extra with article 60: part that VDAB pays by the quarter',
  },
  'Extra met artikel 60: deel dat VDAB na het einde betaalt': {
    fr: 'Supplément avec l’article 60 : part que le VDAB paie après la fin',
    en: 'Extra with article 60: part that VDAB pays after the end',
  },
  'Aan het werk één dag na het einde': {
    fr: 'Au travail un jour après la fin',
    en: 'At work one day after the end',
  },
  'Extra bijdrage aan de RSZ bij een private vakantieregeling': {
    fr: 'Cotisation ONSS supplémentaire en cas de régime de vacances privé',
    en: 'Extra contribution to the RSZ with a private holiday scheme',
  },
  'Deeltijds en jonger dan 36 jaar: halve dagen in 27 maanden': {
    fr: 'À temps partiel et moins de 36 ans : demi-jours en 27 mois',
    en: 'Part-time and younger than 36: half days in 27 months',
  },
  'Deeltijds en 36 jaar of ouder: het venster is langer met': {
    fr: 'À temps partiel et 36 ans ou plus : la période est plus longue de',
    en: 'Part-time and 36 or older: the window is longer by',
  },
  'Deel van de begeleiding dat het OCMW zelf mag doen: ook meer dan': {
    fr: 'Part de l’accompagnement que le CPAS peut faire lui-même : aussi plus de',
    en: 'Share of the guidance that the OCMW may do itself: also more than',
  },
  'Trajecten per jaar met de Vlaamse opleidings- en omkaderingspremie': {
    fr: 'Trajets par an avec la prime flamande de formation et d’encadrement',
    en: 'Trajectories a year with the Flemish training and support premium',
  },
  'Vergoeding per begonnen uur': { fr: 'Indemnité par heure entamée', en: 'Payment per hour begun' },
  'Vergoeding per kilometer': { fr: 'Indemnité par kilomètre', en: 'Payment per kilometre' },
  'Kilometers worden betaald als heen en terug meer is dan': {
    fr: 'Les kilomètres sont payés si l’aller-retour dépasse',
    en: 'Kilometres are paid if there and back is more than',
  },
  'Prijs van een cheque voor de gebruiker': {
    fr: 'Prix d’un chèque pour l’utilisateur',
    en: 'Price of a voucher for the user',
  },
  'Gesprek met de bemiddelaar, elke': {
    fr: 'Entretien avec le médiateur, tous les',
    en: 'Talk with the mediator, every',
  },
  'Volgens sommige gemeenten: twee periodes van': {
    fr: 'Selon certaines communes : deux périodes de',
    en: 'By some municipalities: two periods of',
  },
  'Actieve wijk-werkers uit het vroegere PWA, zonder einddatum': {
    fr: 'Travailleurs de proximité actifs de l’ancienne ALE, sans date de fin',
    en: 'Active wijk-werkers from the former PWA, without an end date',
  },
  'Actieve wijk-werkers samen': {
    fr: 'Travailleurs de proximité actifs au total',
    en: 'Active wijk-werkers together',
  },
  'Vergoeding per uur': { fr: 'Indemnité par heure', en: 'Payment per hour' },
  'Uren per maand': { fr: 'Heures par mois', en: 'Hours a month' },
  'Lokale besturen die meedoen': {
    fr: 'Pouvoirs locaux qui participent',
    en: 'Local authorities that take part',
  },
  'In december 2023 zou het om 5 personen gaan: te verifiëren.': {
    fr: 'En décembre 2023, il s’agirait de 5 personnes : à vérifier.',
    en: 'In December 2023 it was said to be 5 persons: to be verified.',
  },
  'Aanbieders van welzijn of zorg in een samenwerkingsverband': {
    fr: 'Prestataires d’aide ou de soins dans un partenariat',
    en: 'Providers of welfare or care in a partnership',
  },
  'Subsidie aan de begeleider per deelnemer per maand': {
    fr: 'Subvention à l’accompagnateur par participant et par mois',
    en: 'Subsidy to the guide per participant a month',
  },
  'Loonpremie met een sterk attest, begeleiding hoog': {
    fr: 'Prime salariale avec une attestation forte, accompagnement élevé',
    en: 'Wage premium with a strong certificate, guidance high',
  },
  'Loonpremie zonder sterk attest, begeleiding midden': {
    fr: 'Prime salariale sans attestation forte, accompagnement moyen',
    en: 'Wage premium without a strong certificate, guidance middle',
  },
  'Soorten attest die sterk zijn': {
    fr: 'Types d’attestation forte',
    en: 'Kinds of certificate that are strong',
  },
  'Een IQ-test is niet ouder dan': {
    fr: 'Un test de QI n’a pas plus de',
    en: 'An IQ test is not older than',
  },
  'Een pakket geldt ten hoogste': { fr: 'Un ensemble vaut au plus', en: 'A package holds at most' },
  'Loonpremie na een doorstroom die buiten de wil van de persoon mislukte, laag': {
    fr: 'Prime salariale après une transition ratée indépendamment de la volonté, accompagnement faible',
    en: 'Wage premium after a flow-out that failed outside the will of the person, low',
  },
  'ICF-screenings door VDAB': { fr: 'Screenings CIF par le VDAB', en: 'ICF screenings by VDAB' },
  'Contract bij de aanvraag, minstens': {
    fr: 'Contrat lors de la demande, au moins',
    en: 'Contract at the application, at least',
  },
  'Loonpremie, deel van het begrensde loon': {
    fr: 'Prime salariale, part du salaire plafonné',
    en: 'Wage premium, share of the capped wage',
  },
  'Loonpremie, in stappen van': { fr: 'Prime salariale, par pas de', en: 'Wage premium, in steps of' },
  'Gewoon pakket (5 jaar), loonpremie in kwartaal 1 tot 5': {
    fr: 'Ensemble ordinaire (5 ans), prime salariale aux trimestres 1 à 5',
    en: 'Ordinary package (5 years), wage premium in quarter 1 to 5',
  },
  'Gewoon pakket (5 jaar), loonpremie in kwartaal 6 tot 9': {
    fr: 'Ensemble ordinaire (5 ans), prime salariale aux trimestres 6 à 9',
    en: 'Ordinary package (5 years), wage premium in quarter 6 to 9',
  },
  'Gewoon pakket (5 jaar), loonpremie in kwartaal 10 tot 20': {
    fr: 'Ensemble ordinaire (5 ans), prime salariale aux trimestres 10 à 20',
    en: 'Ordinary package (5 years), wage premium in quarter 10 to 20',
  },
  'Meer nood, of advies voor collectief maatwerk: loonpremie eerst': {
    fr: 'Besoin accru, ou avis pour le travail adapté collectif : prime salariale d’abord',
    en: 'More need, or advice for collective customised work: wage premium first',
  },
  'Meer nood, of advies voor collectief maatwerk: loonpremie daarna': {
    fr: 'Besoin accru, ou avis pour le travail adapté collectif : prime salariale ensuite',
    en: 'More need, or advice for collective customised work: wage premium then',
  },
  'Meer nood, of advies voor collectief maatwerk: loonpremie ten slotte': {
    fr: 'Besoin accru, ou avis pour le travail adapté collectif : prime salariale enfin',
    en: 'More need, or advice for collective customised work: wage premium at last',
  },
  'Nood van ten hoogste 2 jaar: loonpremie in 8 kwartalen': {
    fr: 'Besoin de 2 ans au plus : prime salariale pendant 8 trimestres',
    en: 'Need of at most 2 years: wage premium in 8 quarters',
  },
  'Begeleidingspremie per kwartaal, vast deel, eerste 5 kwartalen': {
    fr: 'Prime d’accompagnement par trimestre, part fixe, 5 premiers trimestres',
    en: 'Guidance premium a quarter, fixed part, first 5 quarters',
  },
  'Begeleidingspremie per kwartaal, vast deel, daarna': {
    fr: 'Prime d’accompagnement par trimestre, part fixe, ensuite',
    en: 'Guidance premium a quarter, fixed part, afterwards',
  },
  'Begeleidingspremie per kwartaal, extra bij lage nood': {
    fr: 'Prime d’accompagnement par trimestre, supplément pour un besoin faible',
    en: 'Guidance premium a quarter, extra with low need',
  },
  'Begeleidingspremie per kwartaal, extra bij middelmatige nood': {
    fr: 'Prime d’accompagnement par trimestre, supplément pour un besoin moyen',
    en: 'Guidance premium a quarter, extra with middling need',
  },
  'Begeleidingspremie per kwartaal, extra bij hoge nood': {
    fr: 'Prime d’accompagnement par trimestre, supplément pour un besoin élevé',
    en: 'Guidance premium a quarter, extra with high need',
  },
  'Duurt bij een blijvende nood': { fr: 'Durée en cas de besoin durable', en: 'Lasts with a lasting need' },
  'Duurt als beterschap waarschijnlijk is, zonder verlenging, ten hoogste': {
    fr: 'Durée si une amélioration est probable, sans prolongation, au plus',
    en: 'Lasts where improvement is likely, without renewal, at most',
  },
  'Doelgroepwerknemers bij de werkgever, voltijds geteld, minstens': {
    fr: 'Travailleurs du groupe cible chez l’employeur, en équivalents temps plein, au moins',
    en: 'Target group workers at the employer, counted full-time, at least',
  },
  'Prijs per maand voor de werkgever, schaal 1': {
    fr: 'Prix par mois pour l’employeur, échelle 1',
    en: 'Price a month for the employer, scale 1',
  },
  'Prijs per maand voor de werkgever, schaal 2': {
    fr: 'Prix par mois pour l’employeur, échelle 2',
    en: 'Price a month for the employer, scale 2',
  },
  'Prijs per maand voor de werkgever, schaal 3': {
    fr: 'Prix par mois pour l’employeur, échelle 3',
    en: 'Price a month for the employer, scale 3',
  },
  'Prijs per maand voor de werkgever, schaal 4': {
    fr: 'Prix par mois pour l’employeur, échelle 4',
    en: 'Price a month for the employer, scale 4',
  },
  'Prijs per maand voor de werkgever, schaal 5': {
    fr: 'Prix par mois pour l’employeur, échelle 5',
    en: 'Price a month for the employer, scale 5',
  },
  'Loon na de opleiding, schaal 1: minder dan': {
    fr: 'Salaire après la formation, échelle 1 : moins de',
    en: 'Wage after the training, scale 1: less than',
  },
  'Loon na de opleiding, schaal 2': {
    fr: 'Salaire après la formation, échelle 2',
    en: 'Wage after the training, scale 2',
  },
  'Loon na de opleiding, schaal 3': {
    fr: 'Salaire après la formation, échelle 3',
    en: 'Wage after the training, scale 3',
  },
  'Loon na de opleiding, schaal 4': {
    fr: 'Salaire après la formation, échelle 4',
    en: 'Wage after the training, scale 4',
  },
  'Loon na de opleiding, schaal 5: minstens': {
    fr: 'Salaire après la formation, échelle 5 : au moins',
    en: 'Wage after the training, scale 5: at least',
  },
  'Premie van de werkgever, eerste deel van het startloon': {
    fr: 'Prime de l’employeur, première part du salaire de départ',
    en: 'Premium of the employer, first share of the starting wage',
  },
  'Premie van de werkgever, tweede deel van het startloon': {
    fr: 'Prime de l’employeur, deuxième part du salaire de départ',
    en: 'Premium of the employer, second share of the starting wage',
  },
  'Premie van de werkgever, derde deel van het startloon': {
    fr: 'Prime de l’employeur, troisième part du salaire de départ',
    en: 'Premium of the employer, third share of the starting wage',
  },
  'Premie van de werkgever, vierde deel van het startloon': {
    fr: 'Prime de l’employeur, quatrième part du salaire de départ',
    en: 'Premium of the employer, fourth share of the starting wage',
  },
  'Stage, ten hoogste': { fr: 'Stage, au plus', en: 'Internship, at most' },
  'Plan indienen bij VDAB, minstens vooraf': {
    fr: 'Introduire le plan auprès du VDAB, à l’avance d’au moins',
    en: 'Hand in the plan at VDAB, ahead by at least',
  },
  'Vergoeding, deel van het minimumloon voor voltijds werk, minstens': {
    fr: 'Indemnité, part du salaire minimum à temps plein, au moins',
    en: 'Allowance, share of the minimum wage for full-time work, at least',
  },
  'Of een verzoeker om bescherming na 4 maanden mag werken, is te verifiëren.': {
    fr: 'À vérifier : un demandeur de protection peut-il travailler après 4 mois ?',
    en: 'Whether an applicant for protection may work after 4 months is to be verified.',
  },
  'Vroeger, binnen tijdelijke werkervaring: werk per week, minstens': {
    fr: 'Autrefois, dans l’expérience professionnelle temporaire : travail par semaine, au moins',
    en: 'Formerly, within temporary work experience: work a week, at least',
  },
  'Vrijstelling van beschikbaarheid: de stage duurt minstens': {
    fr: 'Dispense de disponibilité : le stage dure au moins',
    en: 'Exemption from availability: the internship lasts at least',
  },
  'Een oudere pagina vroeg 22 jaar, of 2 jaar van school en een beroepsinschakelingstijd die voorbij is. Nieuwere pagina’s vragen dat niet.':
    {
      fr: 'Une page plus ancienne demandait 22 ans, ou 2 ans hors de l’école et un stage d’insertion terminé. Des pages plus récentes ne le demandent pas.',
      en: 'An older page asked 22 years, or 2 years out of school and a waiting time that is over. Newer pages do not ask that.',
    },
  'Cursus maatschappelijke oriëntatie met test, ten hoogste': {
    fr: 'Cours d’orientation sociale avec test, au plus',
    en: 'Course of social orientation with test, at most',
  },
  'Cursus Nederlands (NT2) met test, ten hoogste': {
    fr: 'Cours de néerlandais (NT2) avec test, au plus',
    en: 'Dutch course (NT2) with test, at most',
  },
  'Participatie- en netwerktraject': {
    fr: 'Trajet de participation et de réseau',
    en: 'Participation and network trajectory',
  },
  'RSZ-vermindering per kwartaal, ten hoogste': {
    fr: 'Réduction ONSS par trimestre, au plus',
    en: 'RSZ reduction a quarter, at most',
  },
  'RSZ-vermindering, aantal': { fr: 'Réduction ONSS, nombre', en: 'RSZ reduction, number' },
  'Onderbreking die meetelt als zonder werk, telkens ten hoogste': {
    fr: 'Interruption qui compte comme sans emploi, chaque fois au plus',
    en: 'Interruption that counts as without work, each at most',
  },
  'Premie na 3 maanden': { fr: 'Prime après 3 mois', en: 'Premium after 3 months' },
  'Premie na 12 maanden': { fr: 'Prime après 12 mois', en: 'Premium after 12 months' },
  'Wie 30 tot 80 % werkt: deel van de premie': {
    fr: 'Qui travaille de 30 à 80 % : part de la prime',
    en: 'Who works 30 to 80 %: share of the premium',
  },
  'Uitkering na 312 dagen werk': {
    fr: 'Allocation après 312 jours de travail',
    en: 'Benefit after 312 days of work',
  },
  'Eén maand uitkering meer voor elke': {
    fr: 'Un mois d’allocation en plus par tranche de',
    en: 'One month of benefit more for each',
  },
  'Uitkering, ten hoogste': { fr: 'Allocation, au plus', en: 'Benefit, at most' },
  'Inkomensgarantie-uitkering: werk per week, minstens': {
    fr: 'Allocation de garantie de revenus : travail par semaine, au moins',
    en: 'Income guarantee benefit: work a week, at least',
  },
  'Inschakelingsuitkering, ten hoogste': {
    fr: 'Allocation d’insertion, au plus',
    en: 'Integration benefit, at most',
  },
  'Verlenging van een oud recht op inschakelingsuitkering, ten laatste': {
    fr: 'Prolongation d’un ancien droit à l’allocation d’insertion, au plus tard',
    en: 'Extension of an old right to integration benefit, at the latest',
  },
  'Einde van het recht: 20 jaar of meer volledig werkloos in de loopbaan': {
    fr: 'Fin du droit : 20 ans ou plus de chômage complet dans la carrière',
    en: 'End of the right: 20 years or more fully unemployed in the career',
  },
  'Einde van het recht: 8 tot 20 jaar volledig werkloos': {
    fr: 'Fin du droit : 8 à 20 ans de chômage complet',
    en: 'End of the right: 8 to 20 years fully unemployed',
  },
  'Einde van het recht: minder dan 8 jaar werkloos en in de derde vergoedingsperiode': {
    fr: 'Fin du droit : moins de 8 ans de chômage et en troisième période d’indemnisation',
    en: 'End of the right: less than 8 years unemployed and in the third benefit period',
  },
  'Einde van het recht: in de tweede vergoedingsperiode op 30 juni 2025': {
    fr: 'Fin du droit : en deuxième période d’indemnisation au 30 juin 2025',
    en: 'End of the right: in the second benefit period on 30 June 2025',
  },
  'Einde van het recht: in de eerste vergoedingsperiode, met minstens 5 jaar loopbaan': {
    fr: 'Fin du droit : en première période d’indemnisation, avec au moins 5 ans de carrière',
    en: 'End of the right: in the first benefit period, with at least 5 years of career',
  },
  'Brutoloon per maand voor voltijds werk': {
    fr: 'Salaire brut par mois à temps plein',
    en: 'Gross wage a month for full-time work',
  },
  'Jobbonus per jaar, ten hoogste': { fr: 'Jobbonus par an, au plus', en: 'Jobbonus a year, at most' },
  'Jobbonus, eenmalig erbij': { fr: 'Jobbonus, supplément unique', en: 'Jobbonus, added once' },
  'Lokale besturen in de eerste oproep': {
    fr: 'Pouvoirs locaux dans le premier appel',
    en: 'Local authorities in the first call',
  },
  'Projecten in de eerste oproep': { fr: 'Projets dans le premier appel', en: 'Projects in the first call' },
  'Lokale besturen in de tweede oproep': {
    fr: 'Pouvoirs locaux dans le deuxième appel',
    en: 'Local authorities in the second call',
  },
  'Mensen die zij willen bereiken': {
    fr: 'Personnes qu’ils veulent atteindre',
    en: 'People they want to reach',
  },
};
