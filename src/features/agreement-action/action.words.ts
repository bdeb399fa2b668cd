/** What the actions of agreements say, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const actionWords: Words = {
  'Het ontwerp van de actie is bewaard. Vul nu aan wat nog ontbreekt.': {
    fr: 'Le projet d’action est enregistré. Complétez maintenant ce qui manque.',
    en: 'The draft of the action has been saved. Now complete what is missing.',
  },
  'De actie is bewaard.': { fr: 'L’action est enregistrée.', en: 'The action has been saved.' },
  'De actie loopt. Ze verandert niet meer.': {
    fr: 'L’action est en cours. Elle ne change plus.',
    en: 'The action is running. It no longer changes.',
  },
  'Het verslag is bewaard.': { fr: 'Le rapport est enregistré.', en: 'The report has been saved.' },
  'De bewijzen tellen mee.': { fr: 'Les preuves comptent.', en: 'The proofs count.' },
  'Het bewijs telt niet meer mee.': { fr: 'La preuve ne compte plus.', en: 'The proof no longer counts.' },
  'De actie is beëindigd.': { fr: 'L’action est terminée.', en: 'The action has ended.' },
  Acties: { fr: 'Actions', en: 'Actions' },
  'Er zijn nog geen acties. Een actie heeft een eigenaar, een cijfer, een doel en een einddag.': {
    fr: 'Il n’y a pas encore d’actions. Une action a un responsable, un chiffre, un objectif et une date de fin.',
    en: 'There are no actions yet. An action has an owner, a figure, a target and a last day.',
  },
  'Acties van deze overeenkomst, eerst die lopen': {
    fr: 'Actions de cette convention, d’abord celles en cours',
    en: 'Actions of this agreement, those that run first',
  },
  Licht: { fr: 'Feu', en: 'Light' },
  'Stand en doel': { fr: 'Situation et objectif', en: 'Progress and target' },
  Eigenaar: { fr: 'Responsable', en: 'Owner' },
  Tegen: { fr: 'Pour le', en: 'By' },
  'Wat betekenen de lichten?': { fr: 'Que signifient les feux ?', en: 'What do the lights mean?' },
  'nog niet ingevuld': { fr: 'pas encore rempli', en: 'not filled in yet' },
  'geen cijfer': { fr: 'pas de chiffre', en: 'no figure' },
  doel: { fr: 'objectif', en: 'target' },
  'Hoe meet u?': { fr: 'Comment mesurez-vous ?', en: 'How do you measure?' },
  'Eén zin, bijvoorbeeld: elk contract artikel 60 krijgt op tijd een driegesprek.': {
    fr: 'Une phrase, par exemple : chaque contrat article 60 a à temps un entretien à trois.',
    en: 'One sentence, for instance: each article 60 contract has its three-way talk in time.',
  },
  'U begint met een ontwerp. Daarna vult u aan wie, hoeveel en tegen wanneer.': {
    fr: 'Vous commencez par un projet. Ensuite vous complétez qui, combien et pour quand.',
    en: 'You begin with a draft. Then you complete who, how much and by when.',
  },
  'De actie': { fr: 'L’action', en: 'The action' },
  'Nog niet gekozen': { fr: 'Pas encore choisi', en: 'Not chosen yet' },
  'Vul de actie aan': { fr: 'Compléter l’action', en: 'Complete the action' },
  'Bewaar gerust wat u al weet. Meet u toch anders? Kies dat en bewaar: dan staan hier de velden die erbij horen.':
    {
      fr: 'Enregistrez déjà ce que vous savez. Vous mesurez autrement ? Choisissez et enregistrez : les champs qui conviennent apparaissent ici.',
      en: 'Save what you already know. Do you measure otherwise? Choose and save: the fields that belong to it then stand here.',
    },
  'Bij welk doel van VDAB hoort de actie?': {
    fr: 'À quel objectif du VDAB l’action appartient-elle ?',
    en: 'To which goal of VDAB does the action belong?',
  },
  Beleidsdomein: { fr: 'Domaine politique', en: 'Policy domain' },
  'Welke partij trekt de actie?': {
    fr: 'Quelle partie porte l’action ?',
    en: 'Which party leads the action?',
  },
  'Wie binnen die partij?': { fr: 'Qui au sein de cette partie ?', en: 'Who within that party?' },
  'Schrijf de functie, geen naam. Bijvoorbeeld: hoofd activering.': {
    fr: 'Écrivez la fonction, pas de nom. Par exemple : responsable de l’activation.',
    en: 'Write the function, no name. For instance: head of activation.',
  },
  'Hoe vaak komt er een verslag?': {
    fr: 'À quelle fréquence y a-t-il un rapport ?',
    en: 'How often is there a report?',
  },
  'Wat telt u precies?': { fr: 'Que comptez-vous exactement ?', en: 'What do you count exactly?' },
  'Zo dat iedereen hetzelfde telt. Noem geen personen.': {
    fr: 'De sorte que chacun compte la même chose. Ne nommez personne.',
    en: 'So that everyone counts the same. Name no persons.',
  },
  'Waarin telt u?': { fr: 'En quoi comptez-vous ?', en: 'In what do you count?' },
  Referentie: { fr: 'Référence', en: 'Reference' },
  'Wat er zonder de subsidie ook zou komen.': {
    fr: 'Ce qui viendrait aussi sans la subvention.',
    en: 'What would come without the grant too.',
  },
  Extra: { fr: 'En plus', en: 'Extra' },
  'Wat er dankzij de subsidie bij komt. Samen zijn ze het doel.': {
    fr: 'Ce qui s’ajoute grâce à la subvention. Ensemble, c’est l’objectif.',
    en: 'What is added thanks to the grant. Together they are the target.',
  },
  'Telt vanaf welke dag?': { fr: 'Compte à partir de quel jour ?', en: 'Counts from which day?' },
  Beginwaarde: { fr: 'Valeur de départ', en: 'Baseline' },
  'Hoe het er vandaag voor staat.': { fr: 'La situation actuelle.', en: 'How it stands today.' },
  'Van welke dag is de beginwaarde?': {
    fr: 'De quel jour est la valeur de départ ?',
    en: 'Of which day is the baseline?',
  },
  'Welk cijfer u wilt halen.': {
    fr: 'Le chiffre que vous voulez atteindre.',
    en: 'Which figure you want to reach.',
  },
  'Meld hoe ver het staat': { fr: 'Signaler où on en est', en: 'Report how far it is' },
  'Wat Werkwinkel vandaag telt': {
    fr: 'Ce que Werkwinkel compte aujourd’hui',
    en: 'What Werkwinkel counts today',
  },
  'Het gaat om minder dan tien personen, in het geheel of in een deel. Dan toont Werkwinkel geen cijfer.': {
    fr: 'Il s’agit de moins de dix personnes, au total ou dans une partie. Werkwinkel n’affiche alors aucun chiffre.',
    en: 'It concerns fewer than ten people, in the whole or in a part. Werkwinkel then shows no figure.',
  },
  'Voor deze periode is al een cijfer vastgelegd. Leg het volgende vast bij het volgende verslag.': {
    fr: 'Un chiffre est déjà enregistré pour cette période. Enregistrez le suivant lors du prochain rapport.',
    en: 'A figure is already kept for this period. Keep the next one with the next report.',
  },
  'Niemand mag in deze actie te herkennen zijn. Schrijf wat u voor veel mensen doet.': {
    fr: 'Personne ne peut être reconnaissable dans cette action. Écrivez ce que vous faites pour beaucoup de personnes.',
    en: 'Nobody may be recognisable in this action. Write what you do for many people.',
  },
  'Wie geen partij is, leest een cijfer per kwartaal, vanaf 10 bewijzen.': {
    fr: "Qui n'est pas partie lit un chiffre par trimestre, à partir de 10 preuves.",
    en: 'Whoever is no party reads a figure each quarter, from 10 proofs on.',
  },
  'Stand op {0}. Dit cijfer verandert hoogstens één keer per kwartaal, en pas bij 10 of meer verschil. Zo vertelt het van niemand apart.':
    {
      fr: "État au {0}. Ce chiffre change une fois par trimestre au plus, et seulement à partir d'une différence de 10. Il ne dit donc rien de quelqu'un en particulier.",
      en: 'As of {0}. This figure changes at most once a quarter, and only by 10 or more. So it tells of no one in particular.',
    },
  '{0}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.': {
    fr: '{0}. Werkwinkel ne compte que ce que votre organisation a enregistré elle-même.',
    en: '{0}. Werkwinkel only counts what your organisation recorded itself.',
  },
  '{0}, over {1}. Werkwinkel telt alleen wat uw organisatie zelf vastlegde.': {
    fr: '{0}, sur {1}. Werkwinkel ne compte que ce que votre organisation a enregistré elle-même.',
    en: '{0}, of {1}. Werkwinkel only counts what your organisation recorded itself.',
  },
  'Leg dit cijfer vast': { fr: 'Enregistrer ce chiffre', en: 'Record this figure' },
  'Uw verslag': { fr: 'Votre rapport', en: 'Your report' },
  'Stand ({0})': { fr: 'Situation ({0})', en: 'Progress ({0})' },
  'Op welke dag was dat zo?': { fr: 'Quel jour était-ce ainsi ?', en: 'On which day was it so?' },
  'Iedereen die de overeenkomst leest, ziet dit. Noem geen personen.': {
    fr: 'Tous ceux qui lisent la convention voient ceci. Ne nommez personne.',
    en: 'Everyone who reads the agreement sees this. Name no persons.',
  },
  'Bewaar het verslag': { fr: 'Enregistrer le rapport', en: 'Save the report' },
  'Tel bewijzen': { fr: 'Compter des preuves', en: 'Count proofs' },
  'Wat erbij komt': { fr: 'Ce qui s’ajoute', en: 'What is added' },
  'Op welke dag telt het?': { fr: 'Quel jour cela compte-t-il ?', en: 'On which day does it count?' },
  'Kenmerken van de bewijzen': { fr: 'Références des preuves', en: 'References of the proofs' },
  'Eén per regel. Alleen de partijen zien ze. Schrijf geen namen en geen rijksregisternummers.': {
    fr: 'Une par ligne. Seules les parties les voient. N’écrivez ni noms ni numéros de registre national.',
    en: 'One per line. Only the parties see them. Write no names and no national register numbers.',
  },
  'Tel deze bewijzen': { fr: 'Compter ces preuves', en: 'Count these proofs' },
  'Schrap een bewijs': { fr: 'Rayer une preuve', en: 'Strike a proof' },
  '{0}, geteld op {1}. Het blijft te lezen, maar telt niet meer mee.': {
    fr: '{0}, comptée le {1}. Elle reste lisible, mais ne compte plus.',
    en: '{0}, counted on {1}. It stays to be read, but no longer counts.',
  },
  'Waarom telt het niet mee?': { fr: 'Pourquoi ne compte-t-elle pas ?', en: 'Why does it not count?' },
  'Schrap dit bewijs': { fr: 'Rayer cette preuve', en: 'Strike this proof' },
  'Stop het ontwerp': { fr: 'Arrêter le projet', en: 'Stop the draft' },
  'Rond af of stop': { fr: 'Clôturer ou arrêter', en: 'Complete or stop' },
  'Daarna verandert de actie niet meer. Ze blijft te lezen.': {
    fr: 'Ensuite l’action ne change plus. Elle reste lisible.',
    en: 'After that the action no longer changes. It stays to be read.',
  },
  'Het einde': { fr: 'La fin', en: 'The end' },
  'Hoe eindigt de actie?': { fr: 'Comment l’action se termine-t-elle ?', en: 'How does the action end?' },
  'Ze is afgerond': { fr: 'Elle est clôturée', en: 'It is completed' },
  'Ook als het doel niet helemaal bereikt is.': {
    fr: 'Même si l’objectif n’est pas tout à fait atteint.',
    en: 'Also when the target was not quite reached.',
  },
  'Ze stopt': { fr: 'Elle s’arrête', en: 'It stops' },
  'U zegt hieronder waarom.': { fr: 'Vous dites pourquoi ci-dessous.', en: 'You say why below.' },
  'Waarom, of wat ze opleverde': { fr: 'Pourquoi, ou ce qu’elle a apporté', en: 'Why, or what it brought' },
  'Beëindig de actie': { fr: 'Terminer l’action', en: 'End the action' },
  'Alleen de coördinator van een partij doet dit; van een actie die loopt, die van de eigenaar.': {
    fr: 'Seul le coordinateur d’une partie fait cela ; pour une action en cours, celui du responsable.',
    en: 'Only the coordinator of a party does this; of an action that runs, that of the owner.',
  },
  'Iemand veranderde deze actie ondertussen, of ze is al verder. Lees ze opnieuw.': {
    fr: 'Quelqu’un a changé cette action entre-temps, ou elle est déjà plus loin. Relisez-la.',
    en: 'Someone changed this action meanwhile, or it is further on. Read it again.',
  },
  'Schrijf wat er gebeurt, in één zin.': {
    fr: 'Écrivez ce qui se passe, en une phrase.',
    en: 'Write what happens, in one sentence.',
  },
  'Kies hoe u meet.': { fr: 'Choisissez comment vous mesurez.', en: 'Choose how you measure.' },
  'Schrijf een geheel getal van 0 of meer.': {
    fr: 'Écrivez un nombre entier, 0 ou plus.',
    en: 'Write a whole number, 0 or more.',
  },
  'Kies een partij die vandaag bij de overeenkomst hoort.': {
    fr: 'Choisissez une partie qui fait aujourd’hui partie de la convention.',
    en: 'Choose a party that belongs to the agreement today.',
  },
  'De beginwaarde is van een dag die al geweest is.': {
    fr: 'La valeur de départ est d’un jour déjà passé.',
    en: 'The baseline is of a day that has been.',
  },
  'Het doel is een ander getal dan de beginwaarde.': {
    fr: 'L’objectif est un autre nombre que la valeur de départ.',
    en: 'The target is another number than the baseline.',
  },
  'Kies een dag na die waarvan u telt, en ten laatste de laatste dag van de overeenkomst.': {
    fr: 'Choisissez un jour après celui à partir duquel vous comptez, et au plus tard le dernier jour de la convention.',
    en: 'Choose a day after the one you count from, and at the latest the last day of the agreement.',
  },
  'dd/mm/jjjj, ten laatste {0}: dan eindigt de overeenkomst': {
    fr: 'jj/mm/aaaa, au plus tard le {0} : la convention se termine ce jour-là',
    en: 'dd/mm/yyyy, at the latest {0}: the agreement ends then',
  },
  'Kies een dag tussen die van de beginwaarde en vandaag.': {
    fr: 'Choisissez un jour entre celui de la valeur de départ et aujourd’hui.',
    en: 'Choose a day between that of the baseline and today.',
  },
  'Een van deze kenmerken telde al mee, of staat er twee keer. Elk bewijs telt één keer.': {
    fr: 'Une de ces références comptait déjà, ou figure deux fois. Chaque preuve compte une fois.',
    en: 'One of these references counted already, or stands there twice. Each proof counts once.',
  },
  'Dit ontbreekt nog: vul het aan voor de actie start.': {
    fr: 'Ceci manque encore : complétez-le avant que l’action démarre.',
    en: 'This is still missing: complete it before the action starts.',
  },
  'Wat erbij komt, is minstens één.': {
    fr: 'Ce qui s’ajoute est d’au moins un.',
    en: 'What is added is at least one.',
  },
  'Schrijf per regel het kenmerk van één bewijs, hoogstens 100 regels van 80 tekens.': {
    fr: 'Écrivez par ligne la référence d’une preuve, au plus 100 lignes de 80 caractères.',
    en: 'Write per line the reference of one proof, at most 100 lines of 80 characters.',
  },
  'Hier staat een rijksregisternummer. Schrijf een kenmerk dat niemand herkent.': {
    fr: 'Il y a ici un numéro de registre national. Écrivez une référence que personne ne reconnaît.',
    en: 'There is a national register number here. Write a reference that nobody recognises.',
  },
  'Schrijf waarom dit bewijs niet meetelt.': {
    fr: 'Écrivez pourquoi cette preuve ne compte pas.',
    en: 'Write why this proof does not count.',
  },
  'Schrijf waarom de actie stopt. Iedereen die de overeenkomst leest, ziet de reden.': {
    fr: 'Écrivez pourquoi l’action s’arrête. Tous ceux qui lisent la convention voient le motif.',
    en: 'Write why the action stops. Everyone who reads the agreement sees the reason.',
  },
  'Kies hoe de actie eindigt.': {
    fr: 'Choisissez comment l’action se termine.',
    en: 'Choose how the action ends.',
  },
  'Actie {0} van deze overeenkomst.': {
    fr: 'Action {0} de cette convention.',
    en: 'Action {0} of this agreement.',
  },
  'Wat is afgesproken': { fr: 'Ce qui est convenu', en: 'What was agreed' },
  Verslagen: { fr: 'Rapports', en: 'Reports' },
  'Wat telt mee': { fr: 'Ce qui compte', en: 'What counts' },
  'Start de actie': { fr: 'Démarrer l’action', en: 'Start the action' },
  'Wijzig de actie': { fr: 'Modifier l’action', en: 'Change the action' },
  'Nog niet gestart': { fr: 'Pas encore démarrée', en: 'Not started yet' },
  'Alles is ingevuld. Zodra de actie start, verandert ze niet meer.': {
    fr: 'Tout est rempli. Dès que l’action démarre, elle ne change plus.',
    en: 'Everything is filled in. Once the action starts, it no longer changes.',
  },
  'De actie start pas als niets meer ontbreekt. Dit ontbreekt nog:': {
    fr: 'L’action ne démarre que lorsque rien ne manque. Il manque encore :',
    en: 'The action only starts when nothing is missing. Still missing:',
  },
  'Afgerond op {0}.': { fr: 'Clôturée le {0}.', en: 'Completed on {0}.' },
  Geteld: { fr: 'Compté', en: 'Counted' },
  'Op {0}: {1}. Het doel is {2}.': {
    fr: 'Le {0} : {1}. L’objectif est {2}.',
    en: 'On {0}: {1}. The target is {2}.',
  },
  'Volgens de lijn is het vandaag {0}.': {
    fr: 'Selon la ligne, c’est {0} aujourd’hui.',
    en: 'By the line it is {0} today.',
  },
  'Volgens de lijn is het op die dag {0}.': {
    fr: 'Selon la ligne, c’est {0} ce jour-là.',
    en: 'By the line it is {0} on that day.',
  },
  '{0} (referentie) + {1} (extra) = {2}': {
    fr: '{0} (référence) + {1} (en plus) = {2}',
    en: '{0} (reference) + {1} (extra) = {2}',
  },
  'Doel van VDAB': { fr: 'Objectif du VDAB', en: 'Goal of VDAB' },
  '{0}, {1}': { fr: '{0}, {1}', en: '{0}, {1}' },
  'Wat er geteld wordt': { fr: 'Ce qui est compté', en: 'What is counted' },
  'Telt vanaf': { fr: 'Compte à partir du', en: 'Counts from' },
  Verslag: { fr: 'Rapport', en: 'Report' },
  'Er is nog geen verslag.': { fr: 'Il n’y a pas encore de rapport.', en: 'There is no report yet.' },
  'Verslagen, het jongste eerst': { fr: 'Rapports, le plus récent d’abord', en: 'Reports, the latest first' },
  'Gemeld door de eigenaar.': { fr: 'Signalé par le responsable.', en: 'Reported by the owner.' },
  'Geteld door Werkwinkel, over tien mensen of meer.': {
    fr: 'Compté par Werkwinkel, sur dix personnes ou plus.',
    en: 'Counted by Werkwinkel, over ten people or more.',
  },
  'De kenmerken van de bewijzen zien alleen de partijen. Hier staat hoeveel er meetellen.': {
    fr: 'Seules les parties voient les références des preuves. Ici figure combien comptent.',
    en: 'Only the parties see the references of the proofs. Here stands how many count.',
  },
  'Bewijzen, het jongste eerst': { fr: 'Preuves, la plus récente d’abord', en: 'Proofs, the latest first' },
  'Kenmerk van het bewijs': { fr: 'Référence de la preuve', en: 'Reference of the proof' },
  'Geteld door': { fr: 'Comptée par', en: 'Counted by' },
  'Telt mee': { fr: 'Compte', en: 'Counts' },
  'Nee: {0}': { fr: 'Non : {0}', en: 'No: {0}' },
  'Elk talent telt': { fr: 'Chaque talent compte', en: 'Every talent counts' },
  'Perspectief op talent voor elke werkgever': {
    fr: 'Une perspective de talents pour chaque employeur',
    en: 'A prospect of talent for every employer',
  },
  'Loopbaanperspectief en loopbaaneigenaarschap voor elke burger': {
    fr: 'Perspective et maîtrise de carrière pour chaque citoyen',
    en: 'Career prospects and career ownership for every citizen',
  },
  'een eigen cijfer': { fr: 'un chiffre propre', en: 'a figure of your own' },
  'De eigenaar meldt zelf hoe ver het staat.': {
    fr: 'Le responsable signale lui-même où on en est.',
    en: 'The owner reports how far it is.',
  },
  'geteld per bewijs (subsidie)': { fr: 'compté par preuve (subvention)', en: 'counted by proof (grant)' },
  'Referentie plus extra is het doel. Wat telt, telt u één voor één, met het kenmerk van het bewijs.': {
    fr: 'La référence plus le supplément est l’objectif. Vous comptez une par une, avec la référence de la preuve.',
    en: 'Reference plus extra is the target. You count one by one, with the reference of the proof.',
  },
  'contracten artikel 60 met een driegesprek op tijd': {
    fr: 'contrats article 60 avec un entretien à trois à temps',
    en: 'article 60 contracts with a three-way talk in time',
  },
  'Werkwinkel telt: einde in het voorbije jaar of binnen zes weken, driegesprek minstens zes weken voor het einde.':
    {
      fr: 'Werkwinkel compte : fin l’année écoulée ou dans les six semaines, entretien à trois au moins six semaines avant la fin.',
      en: 'Werkwinkel counts: end in the past year or within six weeks, three-way talk at least six weeks before the end.',
    },
  'werkdagen tot een antwoord op een verwijzing': {
    fr: 'jours ouvrables jusqu’à une réponse à une orientation',
    en: 'working days to an answer to a referral',
  },
  'Werkwinkel telt: de mediaan van wat de eigenaar het voorbije jaar verstuurde en waarop een antwoord kwam.':
    {
      fr: 'Werkwinkel compte : la médiane de ce que le responsable a envoyé l’année écoulée et qui a reçu une réponse.',
      en: 'Werkwinkel counts: the median of what the owner sent in the past year and was answered.',
    },
  'nog aan het werk na twaalf maanden': {
    fr: 'encore au travail après douze mois',
    en: 'still at work after twelve months',
  },
  'Werkwinkel telt: de controles na twaalf maanden van het voorbije jaar waarbij de persoon bereikt is.': {
    fr: 'Werkwinkel compte : les contrôles après douze mois de l’année écoulée où la personne a été jointe.',
    en: 'Werkwinkel counts: the checks after twelve months in the past year in which the person was reached.',
  },
  'een aantal': { fr: 'un nombre', en: 'a number' },
  procent: { fr: 'pour cent', en: 'per cent' },
  werkdagen: { fr: 'jours ouvrables', en: 'working days' },
  'elke maand': { fr: 'chaque mois', en: 'every month' },
  'elk kwartaal': { fr: 'chaque trimestre', en: 'every quarter' },
  'elk halfjaar': { fr: 'chaque semestre', en: 'every half-year' },
  'elk jaar': { fr: 'chaque année', en: 'every year' },
  afgerond: { fr: 'clôturée', en: 'completed' },
  'bij welk doel van VDAB de actie hoort': {
    fr: 'l’objectif du VDAB auquel l’action appartient',
    en: 'to which goal of VDAB the action belongs',
  },
  'het beleidsdomein': { fr: 'le domaine politique', en: 'the policy domain' },
  'welke partij de actie trekt': { fr: 'la partie qui porte l’action', en: 'which party leads the action' },
  'wie binnen die partij, met de functie': {
    fr: 'qui au sein de cette partie, avec la fonction',
    en: 'who within that party, by function',
  },
  'wat er geteld wordt': { fr: 'ce qui est compté', en: 'what is counted' },
  'waarin het geteld wordt': { fr: 'en quoi c’est compté', en: 'in what it is counted' },
  'hoe het er vandaag voor staat (de beginwaarde)': {
    fr: 'la situation actuelle (la valeur de départ)',
    en: 'how it stands today (the baseline)',
  },
  'van welke dag de beginwaarde is': {
    fr: 'le jour de la valeur de départ',
    en: 'of which day the baseline is',
  },
  'het doel: een ander getal dan de beginwaarde': {
    fr: 'l’objectif : un autre nombre que la valeur de départ',
    en: 'the target: another number than the baseline',
  },
  'tegen wanneer: een dag die nog komt, ten laatste de laatste dag van de overeenkomst': {
    fr: 'pour quand : un jour à venir, au plus tard le dernier jour de la convention',
    en: 'by when: a day to come, at the latest the last day of the agreement',
  },
  'vanaf welke dag het telt': { fr: 'à partir de quel jour cela compte', en: 'from which day it counts' },
  'hoe vaak er een verslag komt': { fr: 'la fréquence des rapports', en: 'how often there is a report' },
  'een overeenkomst die vandaag van kracht is': {
    fr: 'une convention en vigueur aujourd’hui',
    en: 'an agreement that is in force today',
  },
  'de referentie en wat er extra komt': {
    fr: 'la référence et ce qui s’ajoute',
    en: 'the reference and what comes on top',
  },
  '1 werkdag': { fr: '1 jour ouvrable', en: '1 working day' },
  '{0} werkdagen': { fr: '{0} jours ouvrables', en: '{0} working days' },
  'Actie toevoegen': { fr: 'Ajouter une action', en: 'Add an action' },
  'Actie aanvullen': { fr: 'Compléter une action', en: 'Complete an action' },
  'Verslag van een actie': { fr: 'Rapport d’une action', en: 'Report of an action' },
  'Bewijzen tellen': { fr: 'Compter des preuves', en: 'Counting proofs' },
  'Bewijs schrappen': { fr: 'Rayer une preuve', en: 'Striking a proof' },
  'Actie beëindigen': { fr: 'Terminer une action', en: 'Ending an action' },
  groen: { fr: 'vert', en: 'green' },
  oranje: { fr: 'orange', en: 'orange' },
  rood: { fr: 'rouge', en: 'red' },
  'nog geen cijfer': { fr: 'pas encore de chiffre', en: 'no figure yet' },
  'Groen: op of voor de rechte lijn van de beginwaarde naar het doel, of het doel is bereikt.': {
    fr: 'Vert : sur ou devant la ligne droite de la valeur de départ à l’objectif, ou l’objectif est atteint.',
    en: 'Green: on or ahead of the straight line from the baseline to the target, or the target is reached.',
  },
  'Oranje: hoogstens 10 procent van de weg achter op die lijn, of het verslag is over tijd.': {
    fr: 'Orange : au plus 10 pour cent du chemin en retard sur cette ligne, ou le rapport est en retard.',
    en: 'Orange: at most 10 per cent of the way behind that line, or the report is late.',
  },
  'Rood: verder achter, of de einddag is voorbij en het doel is niet bereikt.': {
    fr: 'Rouge : plus en retard, ou la date de fin est passée et l’objectif n’est pas atteint.',
    en: 'Red: further behind, or the last day is past and the target is not reached.',
  },
  'Het doel is bereikt.': { fr: 'L’objectif est atteint.', en: 'The target is reached.' },
  'Op of voor de lijn.': { fr: 'Sur ou devant la ligne.', en: 'On or ahead of the line.' },
  'Hoogstens 10 procent van de weg achter op de lijn.': {
    fr: 'Au plus 10 pour cent du chemin en retard sur la ligne.',
    en: 'At most 10 per cent of the way behind the line.',
  },
  'Meer dan 10 procent van de weg achter op de lijn.': {
    fr: 'Plus de 10 pour cent du chemin en retard sur la ligne.',
    en: 'More than 10 per cent of the way behind the line.',
  },
  'De einddag is voorbij en het doel is niet bereikt.': {
    fr: 'La date de fin est passée et l’objectif n’est pas atteint.',
    en: 'The last day is past and the target is not reached.',
  },
  'Het verslag is over tijd.': { fr: 'Le rapport est en retard.', en: 'The report is late.' },
  'Het eerste verslag moet nog komen.': {
    fr: 'Le premier rapport doit encore venir.',
    en: 'The first report is still to come.',
  },
  'De acties staan er als ontwerp. Vul nu de einddag aan.': {
    fr: 'Les actions y figurent comme projets. Complétez à présent la date de fin.',
    en: 'The actions are there as drafts. Now fill in the end date.',
  },
  'Neem acties mee uit de vorige overeenkomst': {
    fr: 'Reprendre des actions de la convention précédente',
    en: 'Take actions along from the agreement before',
  },
  'Kies minstens één actie.': {
    fr: 'Choisissez au moins une action.',
    en: 'Choose at least one action.',
  },
  'Alleen de coördinator van een partij neemt acties mee.': {
    fr: 'Seul le coordinateur d’une partie reprend des actions.',
    en: 'Only the coordinator of a party takes actions along.',
  },
  'Deze acties zijn al meegenomen, of ze lopen niet meer. Kies opnieuw.': {
    fr: 'Ces actions sont déjà reprises, ou elles ne sont plus en cours. Choisissez à nouveau.',
    en: 'These actions were taken along already, or they no longer run. Choose again.',
  },
  'Neem acties mee': {
    fr: 'Reprendre des actions',
    en: 'Take actions along',
  },
  'Wat in de vorige overeenkomst loopt, kan hier verder. De oude actie blijft te lezen, met alles wat erover gezegd is.':
    {
      fr: 'Ce qui est en cours dans la convention précédente peut continuer ici. L’ancienne action reste lisible, avec tout ce qui en a été dit.',
      en: 'What runs in the agreement before can go on here. The old action stays to be read, with all that was said of it.',
    },
  'Acties die lopen': {
    fr: 'Actions en cours',
    en: 'Actions that run',
  },
  'Er is geen lopende actie meer om mee te nemen.': {
    fr: 'Il n’y a plus d’action en cours à reprendre.',
    en: 'There is no running action left to take along.',
  },
  'Welke acties gaan mee?': {
    fr: 'Quelles actions reprenez-vous ?',
    en: 'Which actions go along?',
  },
  'Elke actie wordt een ontwerp dat begint waar de oude staat. U vult daarna de nieuwe einddag in.': {
    fr: 'Chaque action devient un projet qui commence là où en est l’ancienne. Vous complétez ensuite la nouvelle date de fin.',
    en: 'Each action becomes a draft that begins where the old one stands. You then fill in the new end date.',
  },
  'Neem deze acties mee': {
    fr: 'Reprendre ces actions',
    en: 'Take these actions along',
  },
  'Acties meenemen': {
    fr: 'Reprendre des actions',
    en: 'Take actions along',
  },
};
