/** The French and English of figures. */
import type { Words } from '../../kernel/language.ts';

export const figureWords: Words = {
  Cijfers: { fr: 'Chiffres', en: 'Figures' },
  'Cijfers van uw organisatie': { fr: 'Chiffres de votre organisation', en: 'Figures of your organisation' },
  'Geteld uit wat uw organisatie zelf noteerde, tot {0}.': {
    fr: 'Comptés à partir de ce que votre organisation a noté elle-même, jusqu’au {0}.',
    en: 'Counted from what your organisation noted itself, until {0}.',
  },
  'Bekijk de aantallen': { fr: 'Voir les nombres', en: 'See the numbers' },
  'Er is nog niets te tellen.': {
    fr: 'Il n’y a encore rien à compter.',
    en: 'There is nothing to count yet.',
  },
  'van {0}, de laatste vier kwartalen': {
    fr: 'sur {0}, les quatre derniers trimestres',
    en: 'of {0}, the last four quarters',
  },
  'Teams: {0}': { fr: 'Équipes : {0}', en: 'Teams: {0}' },
  '{0}, per team en begeleider': {
    fr: '{0}, par équipe et accompagnateur',
    en: '{0}, by team and coach',
  },
  'Geteld tot {0}. Alleen wie de dienst leidt, ziet dit.': {
    fr: 'Comptés jusqu’au {0}. Seul qui dirige le service voit ceci.',
    en: 'Counted until {0}. Only who leads the service sees this.',
  },
  'De laatste vier kwartalen': { fr: 'Les quatre derniers trimestres', en: 'The last four quarters' },
  'Uw dienst heeft nog geen begeleiders.': {
    fr: 'Votre service n’a pas encore d’accompagnateurs.',
    en: 'Your service has no coaches yet.',
  },
  'Een beheerder geeft een mandaat aan wie mensen begeleidt.': {
    fr: 'Un gestionnaire donne un mandat à qui accompagne des personnes.',
    en: 'An administrator gives a mandate to who guides people.',
  },
  'Het gaat over de mensen die een begeleider vandaag in handen heeft en die u mag openen. De hele organisatie telt ook wie al weg is. Een klein aantal zegt weinig over het werk van een begeleider.':
    {
      fr: 'Il s’agit des personnes qu’un accompagnateur suit aujourd’hui et dont vous pouvez ouvrir le dossier. L’organisation entière compte aussi les personnes déjà parties. Un petit nombre dit peu du travail d’un accompagnateur.',
      en: 'This is about the people a coach has in hand today and whom you may open. The whole organisation counts who has left as well. A small number says little of the work of a coach.',
    },
  'Zonder team': { fr: 'Sans équipe', en: 'Without a team' },
  'Hele organisatie': { fr: 'Toute l’organisation', en: 'Whole organisation' },
  'Team of begeleider': { fr: 'Équipe ou accompagnateur', en: 'Team or coach' },
  'In begeleiding': { fr: 'En accompagnement', en: 'In guidance' },
  'niets te tellen': { fr: 'rien à compter', en: 'nothing to count' },
  'Wat er afgesproken is': { fr: 'Ce qui est convenu', en: 'What was agreed' },
  'Doelen in overeenkomsten': { fr: 'Objectifs dans les accords', en: 'Targets in agreements' },
  'Bekijk dit per team en begeleider': {
    fr: 'Voir ceci par équipe et accompagnateur',
    en: 'See this by team and coach',
  },
  Kwartaal: { fr: 'Trimestre', en: 'Quarter' },
  'Hoe tellen we dit?': { fr: 'Comment comptons-nous ?', en: 'How do we count this?' },
  Telregel: { fr: 'Règle de comptage', en: 'Counting rule' },
  'versie {0}, {1}': { fr: 'version {0}, {1}', en: 'version {0}, {1}' },
  'Verwijzingen met een antwoord op tijd': {
    fr: 'Renvois avec réponse à temps',
    en: 'Referrals answered in time',
  },
  'Driegesprek op tijd voor het einde van artikel 60': {
    fr: 'Entretien à trois à temps avant la fin de l’article 60',
    en: 'Three-way talk in time before the end of article 60',
  },
  'Uitstroom naar soort': { fr: 'Sorties par type', en: 'Outflow by kind' },
  'Nog aan het werk na twaalf maanden': {
    fr: 'Encore au travail après douze mois',
    en: 'Still at work after twelve months',
  },
  'Tijd tot werk': { fr: 'Temps jusqu’à l’emploi', en: 'Time to work' },
  'We tellen wie op de laatste dag van de maand in begeleiding is. Wie nog op een tweede persoon wacht, telt niet mee.':
    {
      fr: 'Nous comptons qui est accompagné le dernier jour du mois. Qui attend encore une deuxième personne ne compte pas.',
      en: 'We count who is guided on the last day of the month. Who still waits for a second person does not count.',
    },
  'We delen het aantal verwijzingen met een antwoord voor de gevraagde dag door alle verwijzingen die een antwoord kregen of te laat zijn. Ook een weigering is een antwoord. Wat teruggenomen is, telt niet mee.':
    {
      fr: 'Nous divisons le nombre de renvois avec une réponse à la date demandée par tous les renvois qui ont reçu une réponse ou sont en retard. Un refus est aussi une réponse. Ce qui a été retiré ne compte pas.',
      en: 'We divide the referrals answered by the day asked by all referrals that were answered or are late. A refusal is an answer too. What was taken back does not count.',
    },
  'We delen het aantal contracten met een driegesprek minstens zes weken voor het einde door alle contracten waarvan het einde binnen zes weken ligt of voorbij is.':
    {
      fr: 'Nous divisons les contrats avec un entretien à trois au moins six semaines avant la fin par tous les contrats dont la fin est dans les six semaines ou passée.',
      en: 'We divide the contracts with a three-way talk at least six weeks before the end by all contracts that end within six weeks or have ended.',
    },
  'We tellen elke uitstroom die de organisatie noteerde, naar soort. Een vergissing telt niet mee, en ook niet wie bezwaar maakte tegen de opvolging.':
    {
      fr: 'Nous comptons chaque sortie notée par l’organisation, par type. Une erreur ne compte pas, ni qui s’est opposé au suivi.',
      en: 'We count each outflow the organisation noted, by kind. A mistake does not count, nor who objected to being followed.',
    },
  'We delen wie bij de controle na twaalf maanden werkte door iedereen die bij die controle bereikt is. Wie niet bereikt is, staat er apart bij.':
    {
      fr: 'Nous divisons qui travaillait au contrôle après douze mois par toutes les personnes jointes à ce contrôle. Qui n’a pas été joint figure à part.',
      en: 'We divide who worked at the check after twelve months by everyone reached at that check. Who was not reached stands apart.',
    },
  'We tellen de dagen van de eerste dag van de begeleiding tot de eerste werkdag. Wie nog onderweg is, telt mee tot vandaag. Wie eerst een andere stap zette of stopte, telt tot die dag.':
    {
      fr: 'Nous comptons les jours du premier jour de l’accompagnement au premier jour de travail. Qui est encore en chemin compte jusqu’à aujourd’hui. Qui a d’abord fait un autre pas ou a arrêté compte jusqu’à ce jour.',
      en: 'We count the days from the first day of guidance to the first day of work. Who is still on the way counts up to today. Who took another step first or stopped counts up to that day.',
    },
  'Iedereen die uw organisatie begeleidt.': {
    fr: 'Toutes les personnes que votre organisation accompagne.',
    en: 'Everyone your organisation guides.',
  },
  'De verwijzingen die de organisatie verstuurde.': {
    fr: 'Les renvois envoyés par l’organisation.',
    en: 'The referrals the organisation sent.',
  },
  'De contracten artikel 60 waarvan de organisatie het einde noteerde.': {
    fr: 'Les contrats article 60 dont l’organisation a noté la fin.',
    en: 'The article 60 contracts of which the organisation noted the end.',
  },
  'Iedereen van wie de begeleiding op weg naar werk eindigde.': {
    fr: 'Toutes les personnes dont l’accompagnement vers l’emploi a pris fin.',
    en: 'Everyone whose guidance towards work ended.',
  },
  'Iedereen die werk vond na begeleiding door de organisatie.': {
    fr: 'Toutes les personnes qui ont trouvé un emploi après l’accompagnement par l’organisation.',
    en: 'Everyone who found work after guidance by the organisation.',
  },
  'Iedereen die uw organisatie begeleidt of begeleidde.': {
    fr: 'Toutes les personnes que votre organisation accompagne ou a accompagnées.',
    en: 'Everyone your organisation guides or guided.',
  },
  'De stand op het einde van elke maand.': {
    fr: 'L’état à la fin de chaque mois.',
    en: 'As it stands at the end of each month.',
  },
  'De maand van het versturen.': { fr: 'Le mois de l’envoi.', en: 'The month in which it was sent.' },
  'De maand waarin het contract eindigt.': {
    fr: 'Le mois de la fin du contrat.',
    en: 'The month in which the contract ends.',
  },
  'De maand waarin het werk of de andere stap begon.': {
    fr: 'Le mois où le travail ou l’autre pas a commencé.',
    en: 'The month in which the work or other step began.',
  },
  'De maand waarin het werk begon.': {
    fr: 'Le mois où le travail a commencé.',
    en: 'The month in which the work began.',
  },
  'De maand waarin de begeleiding begon.': {
    fr: 'Le mois où l’accompagnement a commencé.',
    en: 'The month in which the guidance began.',
  },
  'Wat de organisatie zelf noteerde in Werkwinkel.': {
    fr: 'Ce que l’organisation a noté elle-même dans Werkwinkel.',
    en: 'What the organisation noted itself in Werkwinkel.',
  },
  'Werkgroep cijfers van VDAB en VVSG (demo)': {
    fr: 'Groupe de travail chiffres du VDAB et de la VVSG (démo)',
    en: 'Working group on figures of VDAB and VVSG (demo)',
  },
  'niet op tijd': { fr: 'pas à temps', en: 'not in time' },
  'controle te doen': { fr: 'contrôle à faire', en: 'check to be done' },
  'vond werk': { fr: 'a trouvé un emploi', en: 'found work' },
  'een andere stap': { fr: 'un autre pas', en: 'another step' },
  stopte: { fr: 'a arrêté', en: 'stopped' },
  onderweg: { fr: 'en chemin', en: 'on the way' },
  'op tijd': { fr: 'à temps', en: 'in time' },
  'zonder antwoord': { fr: 'sans réponse', en: 'without an answer' },
  'Wie in de voorbije vijf jaar bij u begon, tot {0}.': {
    fr: 'Qui a commencé chez vous ces cinq dernières années, jusqu’au {0}.',
    en: 'Who began with you in the past five years, until {0}.',
  },
  'Nog geen curve': { fr: 'Pas encore de courbe', en: 'No curve yet' },
  'Er zijn nog te weinig mensen: {0}. Een curve komt er vanaf {1}.': {
    fr: 'Il y a encore trop peu de personnes : {0}. Une courbe vient à partir de {1}.',
    en: 'There are too few people yet: {0}. A curve comes from {1} on.',
  },
  'Noteer bij wie werk vond of een andere stap zette, de uitstroom in het dossier.': {
    fr: 'Notez la sortie dans le dossier de qui a trouvé un emploi ou fait un autre pas.',
    en: 'Note the outflow in the file of whoever found work or took another step.',
  },
  'De telregel': { fr: 'La règle de comptage', en: 'The counting rule' },
  'Hoe het verder ging': { fr: 'La suite', en: 'How it went on' },
  'Van {0} mensen is na twee jaar nog meer dan de helft onderweg, voor zover we weten.': {
    fr: 'Sur {0} personnes, plus de la moitié est encore en chemin après deux ans, pour autant que nous le sachions.',
    en: 'Of {0} people, more than half are still on the way after two years, as far as we know.',
  },
  'Van {0} mensen is de helft niet meer onderweg na {1} dagen.': {
    fr: 'Sur {0} personnes, la moitié n’est plus en chemin après {1} jours.',
    en: 'Of {0} people, half are no longer on the way after {1} days.',
  },
  'Deel van de mensen dat onderweg is, werk vond of een andere weg ging, per maand in de eerste twee jaar': {
    fr: 'Part des personnes en chemin, ayant trouvé un emploi ou pris une autre voie, les deux premières années',
    en: 'Part of the people on the way, who found work or went another way, in the first two years',
  },
  'Na zoveel maanden': { fr: 'Après autant de mois', en: 'After so many months' },
  Na: { fr: 'Après', en: 'After' },
  'Wie nog onderweg is, telt mee tot vandaag en niet verder. De lichte band rond de lijn is de marge van 95 %: hoe minder mensen, hoe breder.':
    {
      fr: 'Qui est encore en chemin compte jusqu’à aujourd’hui, pas plus loin. La bande claire autour de la ligne est la marge de 95 % : moins il y a de personnes, plus elle est large.',
      en: 'Who is still on the way counts up to today and no further. The light band around the line is the margin of 95 %: the fewer people, the wider.',
    },
  'Hoe lang duurt het tot iemand werk vindt, en wie gaat een andere weg?': {
    fr: 'Combien de temps faut-il pour trouver un emploi, et qui prend une autre voie ?',
    en: 'How long until someone finds work, and who goes another way?',
  },
  '“Niet getoond”: minder dan 10, met iemand bij van wie het dossier dicht is of die voor u afgeschermd is, of een getal waaruit dat zou volgen.':
    {
      fr: '« Pas montré » : moins de 10, avec quelqu’un dont le dossier est fermé ou qui vous est caché, ou un nombre dont cela résulterait.',
      en: '“Not shown”: fewer than 10, among them someone whose file is closed or who is hidden from you, or a number from which that would follow.',
    },
  'Van wie het dossier dicht is, staat de uitkomst er per 10 of niet.': {
    fr: 'L’issue de qui a un dossier fermé figure par 10, ou pas.',
    en: 'The outcome of whoever has a closed file stands there by tens, or not.',
  },
  'Uitstroom naar werk': { fr: 'Sorties vers l’emploi', en: 'Outflow to work' },
  'We delen de uitstroom naar werk, naar sociale economie en naar een eigen zaak door elke uitstroom die de organisatie noteerde. Een vergissing telt niet mee, en ook niet wie bezwaar maakte tegen de opvolging.':
    {
      fr: 'Nous divisons les sorties vers un emploi, vers l’économie sociale et vers une activité indépendante par toutes les sorties notées par l’organisation. Une erreur ne compte pas, ni qui s’est opposé au suivi.',
      en: 'We divide outflow to work, to the social economy and to a business of one’s own by every outflow the organisation noted. A mistake does not count, nor who objected to being followed.',
    },
};
