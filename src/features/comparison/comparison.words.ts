/** The French and English of comparisons. */
import type { Words } from '../../kernel/language.ts';

export const comparisonWords: Words = {
  'De vergelijking ligt vast.': { fr: 'La comparaison est fixée.', en: 'The comparison is fixed.' },
  'De vergelijking is ingetrokken. Ze blijft op de lijst staan.': {
    fr: 'La comparaison est retirée. Elle reste dans la liste.',
    en: 'The comparison is withdrawn. It stays on the list.',
  },
  'Wat werkt?': { fr: 'Qu’est-ce qui marche ?', en: 'What works?' },
  'Leg een vergelijking vast': { fr: 'Fixer une comparaison', en: 'Fix a comparison' },
  'Wat u hier kiest, verandert niet meer. Zo kan niemand achteraf zoeken naar een uitkomst die past.': {
    fr: 'Ce que vous choisissez ici ne change plus. Ainsi, personne ne peut chercher après coup un résultat qui convient.',
    en: 'What you choose here does not change any more. So nobody can look for a fitting outcome afterwards.',
  },
  'Wat vergelijkt u?': { fr: 'Que comparez-vous ?', en: 'What do you compare?' },
  'In elke groep zijn minstens {0} mensen nodig, en minstens 10 die de uitkomst wel en niet haalden. Anders krijgt u geen cijfers te zien.':
    {
      fr: 'Chaque groupe doit compter au moins {0} personnes, dont au moins 10 qui ont atteint le résultat et 10 qui ne l’ont pas atteint. Sinon, vous ne verrez pas de chiffres.',
      en: 'Each group needs at least {0} people, at least 10 of whom reached the outcome and 10 did not. Otherwise you will see no numbers.',
    },
  'Wat wilt u weten?': { fr: 'Que voulez-vous savoir ?', en: 'What do you want to know?' },
  'Bijvoorbeeld: vinden mensen met jobcoaching vaker werk?': {
    fr: 'Par exemple : les personnes avec un jobcoaching trouvent-elles plus souvent du travail ?',
    en: 'For example: do people with job coaching find work more often?',
  },
  'De aanpak': { fr: 'L’approche', en: 'The approach' },
  'Kies een aanpak': { fr: 'Choisissez une approche', en: 'Choose an approach' },
  'De uitkomst': { fr: 'Le résultat', en: 'The outcome' },
  'Begeleiding die begon vanaf': {
    fr: 'Accompagnement commencé à partir de',
    en: 'Guidance that began from',
  },
  'Kies een kwartaal': { fr: 'Choisissez un trimestre', en: 'Choose a quarter' },
  Leeftijd: { fr: 'Âge', en: 'Age' },
  'Alle leeftijden': { fr: 'Tous les âges', en: 'All ages' },
  'Met en zonder uitkering': { fr: 'Avec et sans allocation', en: 'With and without a benefit' },
  'Hoe snel begon de aanpak?': {
    fr: 'Quand l’approche a-t-elle commencé ?',
    en: 'How soon did the approach begin?',
  },
  'Binnen {0} maanden na de start': {
    fr: 'Dans les {0} mois après le début',
    en: 'Within {0} months of the start',
  },
  'Hoe lang wacht u daarna op de uitkomst?': {
    fr: 'Combien de temps attendez-vous ensuite le résultat ?',
    en: 'How long do you wait for the outcome after that?',
  },
  'klaar om te bekijken': { fr: 'prêt à être consulté', en: 'ready to look at' },
  'nog te vroeg': { fr: 'encore trop tôt', en: 'still too early' },
  bekeken: { fr: 'consulté', en: 'looked at' },
  'te weinig mensen': { fr: 'trop peu de personnes', en: 'too few people' },
  'U probeert iets uit en wilt weten of het helpt. Leg eerst vast wat u vergelijkt. Pas later ziet u de uitkomst, en die blijft hier staan, goed of slecht.':
    {
      fr: 'Vous essayez quelque chose et voulez savoir si cela aide. Fixez d’abord ce que vous comparez. Vous ne voyez le résultat que plus tard, et il reste ici, bon ou mauvais.',
      en: 'You try something and want to know whether it helps. First fix what you compare. Only later do you see the outcome, and it stays here, good or bad.',
    },
  'Uw vergelijkingen': { fr: 'Vos comparaisons', en: 'Your comparisons' },
  'U vergeleek nog niets.': {
    fr: 'Vous n’avez encore rien comparé.',
    en: 'You have not compared anything yet.',
  },
  'Bijvoorbeeld: vinden mensen met jobcoaching vaker werk dan mensen zonder?': {
    fr: 'Par exemple : les personnes avec un jobcoaching trouvent-elles plus souvent du travail que les autres ?',
    en: 'For example: do people with job coaching find work more often than people without?',
  },
  'Met of zonder {0}. U kunt kijken vanaf {1}.': {
    fr: 'Avec ou sans : {0}. Vous pouvez consulter à partir du {1}.',
    en: 'With or without: {0}. You can look from {1}.',
  },
  'Met of zonder {0}. Vastgelegd op {1}.': {
    fr: 'Avec ou sans : {0}. Fixée le {1}.',
    en: 'With or without: {0}. Fixed on {1}.',
  },
  'Alles wat u bekeek': { fr: 'Tout ce que vous avez consulté', en: 'Everything you looked at' },
  'Per vergelijking het verschil op 100 mensen, en tussen welke getallen het ligt': {
    fr: 'Par comparaison, la différence sur 100 personnes, et entre quels nombres elle se situe',
    en: 'Per comparison the difference per 100 people, and between which numbers it lies',
  },
  'minder met de aanpak': { fr: 'moins avec l’approche', en: 'fewer with the approach' },
  'meer met de aanpak': { fr: 'plus avec l’approche', en: 'more with the approach' },
  'Verschil op 100 mensen: {0} (tussen {1} en {2}).': {
    fr: 'Différence sur 100 personnes : {0} (entre {1} et {2}).',
    en: 'Difference per 100 people: {0} (between {1} and {2}).',
  },
  'U bekeek er {0}. Van 20 vergelijkingen van iets dat niets uitmaakt, toont er gemiddeld 1 toch een verschil, door toeval.':
    {
      fr: 'Vous en avez consulté {0}. Sur 20 comparaisons de quelque chose qui ne change rien, 1 en moyenne montre quand même une différence, par hasard.',
      en: 'You looked at {0}. Of 20 comparisons of something that makes no difference, 1 on average shows a difference all the same, by chance.',
    },
  'Kies een kwartaal.': { fr: 'Choisissez un trimestre.', en: 'Choose a quarter.' },
  'Kies een einde dat na het begin komt.': {
    fr: 'Choisissez une fin qui suit le début.',
    en: 'Choose an end that comes after the beginning.',
  },
  'Kies kwartalen tussen tien jaar geleden en binnen twee jaar.': {
    fr: 'Choisissez des trimestres entre il y a dix ans et dans deux ans.',
    en: 'Choose quarters between ten years ago and two years from now.',
  },
  'Schrijf wat u wilt weten.': {
    fr: 'Écrivez ce que vous voulez savoir.',
    en: 'Write what you want to know.',
  },
  'Kies een aanpak.': { fr: 'Choisissez une approche.', en: 'Choose an approach.' },
  'Kies een uitkomst.': { fr: 'Choisissez un résultat.', en: 'Choose an outcome.' },
  'Kies hoe snel de aanpak begon.': {
    fr: 'Choisissez quand l’approche a commencé.',
    en: 'Choose how soon the approach began.',
  },
  'Kies hoe lang u daarna wacht.': {
    fr: 'Choisissez combien de temps vous attendez ensuite.',
    en: 'Choose how long you wait after that.',
  },
  'Er wachten al 20 vergelijkingen. Bekijk er eerst een, of trek er een in.': {
    fr: '20 comparaisons attendent déjà. Consultez-en d’abord une, ou retirez-en une.',
    en: '20 comparisons are waiting already. Look at one first, or withdraw one.',
  },
  'Deze vergelijking is al bekeken of ingetrokken, of het is er nog te vroeg voor.': {
    fr: 'Cette comparaison est déjà consultée ou retirée, ou il est encore trop tôt.',
    en: 'This comparison was looked at or withdrawn already, or it is still too early for it.',
  },
  'Schrijf waarom u niet meer vergelijkt.': {
    fr: 'Écrivez pourquoi vous ne comparez plus.',
    en: 'Write why you no longer compare.',
  },
  'Wat is vastgelegd': { fr: 'Ce qui est fixé', en: 'What is fixed' },
  'Ingetrokken op {0} door {1}, voor iemand de uitkomst zag. De reden: {2}': {
    fr: 'Retirée le {0} par {1}, avant que quelqu’un ait vu le résultat. La raison : {2}',
    en: 'Withdrawn on {0} by {1}, before anyone saw the outcome. The reason: {2}',
  },
  'U kunt kijken vanaf {0}. Dan had iedereen de tijd om de uitkomst te halen. Wie vroeger kijkt, stopt te snel of gaat te lang door.':
    {
      fr: 'Vous pouvez consulter à partir du {0}. Alors, chacun aura eu le temps d’atteindre le résultat. Qui regarde plus tôt s’arrête trop vite ou continue trop longtemps.',
      en: 'You can look from {0}. By then everyone had the time to reach the outcome. Whoever looks earlier stops too soon or goes on too long.',
    },
  'Iedereen had de tijd. U kijkt één keer. Wat u ziet, blijft staan, ook als het tegenvalt.': {
    fr: 'Chacun a eu le temps. Vous regardez une seule fois. Ce que vous voyez reste, même si c’est décevant.',
    en: 'Everyone had the time. You look once. What you see stays, also when it disappoints.',
  },
  'Bekijk de uitkomst': { fr: 'Consulter le résultat', en: 'Look at the outcome' },
  'Het verschil op 100 mensen ligt tussen {0} en {1}': {
    fr: 'La différence sur 100 personnes se situe entre {0} et {1}',
    en: 'The difference per 100 people lies between {0} and {1}',
  },
  'Wat dit niet zegt': { fr: 'Ce que cela ne dit pas', en: 'What this does not say' },
  'Dat de aanpak de oorzaak is. Wie de aanpak kreeg, kan op andere punten verschillen: gezondheid, ervaring, wat iemand zelf wil.':
    {
      fr: 'Que l’approche en est la cause. Ceux qui l’ont reçue peuvent différer sur d’autres points : santé, expérience, ce que chacun veut.',
      en: 'That the approach is the cause. Whoever had the approach may differ in other ways: health, experience, what someone wants.',
    },
  'Wat voor één persoon werkt. Dit gaat over groepen, en mag nooit tellen als oordeel over iemand.': {
    fr: 'Ce qui marche pour une personne. Il s’agit de groupes, et cela ne peut jamais servir à juger quelqu’un.',
    en: 'What works for one person. This is about groups, and may never count as a judgement of anyone.',
  },
  'Dat het elders ook zo is. U telde alleen bij uw eigen organisatie.': {
    fr: 'Qu’il en va de même ailleurs. Vous n’avez compté que dans votre organisation.',
    en: 'That it is so elsewhere too. You counted at your own organisation only.',
  },
  'Bekeken op {0} door {1}. Deze uitkomst verandert niet meer.': {
    fr: 'Consulté le {0} par {1}. Ce résultat ne change plus.',
    en: 'Looked at on {0} by {1}. This outcome does not change any more.',
  },
  'Met {0}': { fr: 'Avec : {0}', en: 'With: {0}' },
  'Zonder {0}': { fr: 'Sans : {0}', en: 'Without: {0}' },
  'Mensen, ongeveer': { fr: 'Personnes, environ', en: 'People, about' },
  'Haalde het': { fr: 'L’a atteint', en: 'Reached it' },
  'Het verschil vergelijkt mensen van dezelfde leeftijd en met dezelfde uitkering. Daarom kan het anders zijn dan het verschil tussen de twee percentages.':
    {
      fr: 'La différence compare des personnes du même âge et avec la même allocation. Elle peut donc ne pas être celle entre les deux pourcentages.',
      en: 'The difference compares people of the same age and with the same benefit. So it may not be the difference between the two percentages.',
    },
  'Iedereen die uw organisatie begeleidde': {
    fr: 'Toute personne que votre organisation a accompagnée',
    en: 'Everyone whom your organisation guided',
  },
  Begonnen: { fr: 'Commencé', en: 'Begun' },
  'Tussen {0} en {1}': { fr: 'Entre le {0} et le {1}', en: 'Between {0} and {1}' },
  'Hoe vergelijken we?': { fr: 'Comment comparons-nous ?', en: 'How do we compare?' },
  'We nemen wie {0} maanden na de start nog op weg was. In de ene groep zit wie tegen dan met de aanpak begon, in de andere wie dat niet deed. Wie al eerder werk vond, telt in geen van beide mee: dat kan niet door de aanpak komen.':
    {
      fr: 'Nous prenons ceux qui étaient encore en chemin {0} mois après le début. Un groupe réunit ceux qui avaient commencé l’approche à ce moment, l’autre ceux qui ne l’avaient pas fait. Qui a trouvé du travail avant n’est dans aucun des deux : cela ne peut pas venir de l’approche.',
      en: 'We take whoever was still on the way {0} months after the start. One group holds those who had begun with the approach by then, the other those who had not. Whoever found work before that is in neither: that cannot come from the approach.',
    },
  'Daarna kijken we {0} maanden vooruit. Wie bij de controle niet bereikt is, telt als niet aan het werk.': {
    fr: 'Ensuite, nous regardons {0} mois plus loin. Qui n’a pas été joint lors du contrôle compte comme n’étant pas au travail.',
    en: 'Then we look {0} months ahead. Whoever was not reached at the check counts as not at work.',
  },
  'We vergelijken per leeftijd en soort uitkering bij de start, en nemen daarvan een gewogen gemiddelde (Mantel en Haenszel), met een marge van 95 % (Sato, 1989). Een groep zonder tegenhanger telt niet mee.':
    {
      fr: 'Nous comparons par âge et par type d’allocation au début, et en prenons une moyenne pondérée (Mantel et Haenszel), avec une marge de 95 % (Sato, 1989). Un groupe sans équivalent ne compte pas.',
      en: 'We compare by age and kind of benefit at the start, and take a weighted mean of that (Mantel and Haenszel), with a margin of 95 % (Sato, 1989). A group without a counterpart does not count.',
    },
  'Trek deze vergelijking in': { fr: 'Retirer cette comparaison', en: 'Withdraw this comparison' },
  'Waarom vergelijkt u niet meer?': {
    fr: 'Pourquoi ne comparez-vous plus ?',
    en: 'Why do you no longer compare?',
  },
  'De vergelijking blijft op de lijst, met uw reden. Schrijf niets over één persoon.': {
    fr: 'La comparaison reste dans la liste, avec votre raison. N’écrivez rien sur une personne.',
    en: 'The comparison stays on the list, with your reason. Write nothing about one person.',
  },
  'Vond werk': { fr: 'A trouvé du travail', en: 'Found work' },
  'Vond werk, en werkte na zes maanden nog': {
    fr: 'A trouvé du travail, et travaillait encore après six mois',
    en: 'Found work, and still worked after six months',
  },
  'Jonger dan 25 bij de start': { fr: 'Moins de 25 ans au début', en: 'Younger than 25 at the start' },
  '25 tot 54 bij de start': { fr: 'De 25 à 54 ans au début', en: '25 to 54 at the start' },
  '55 of ouder bij de start': { fr: '55 ans ou plus au début', en: '55 or older at the start' },
  'Kreeg leefloon bij de start': {
    fr: 'Touchait le revenu d’intégration au début',
    en: 'Received living wage at the start',
  },
  'Kreeg een werkloosheidsuitkering bij de start': {
    fr: 'Touchait une allocation de chômage au début',
    en: 'Received unemployment benefit at the start',
  },
  'een verwijzing die startte': { fr: 'une orientation qui a débuté', en: 'a referral that started' },
  'een driegesprek': { fr: 'un entretien à trois', en: 'a three-way talk' },
  'Er zijn te weinig mensen om iets te zeggen: minder dan {0} in een van de groepen, of minder dan 10 die de uitkomst wel of niet haalden. Bij zo weinig mensen is een verschil vaak toeval.':
    {
      fr: 'Il y a trop peu de personnes pour dire quelque chose : moins de {0} dans un des groupes, ou moins de 10 qui ont atteint le résultat ou non. Avec si peu de personnes, une différence vient souvent du hasard.',
      en: 'There are too few people to say anything: fewer than {0} in one of the groups, or fewer than 10 who reached the outcome or did not. With so few people a difference is often chance.',
    },
  'Van 100 mensen haalden er {0} meer de uitkomst met {1} dan zonder. Het echte verschil ligt waarschijnlijk tussen {2} en {3} meer.':
    {
      fr: 'Sur 100 personnes, {0} de plus ont atteint le résultat avec ({1}) que sans. La vraie différence se situe sans doute entre {2} et {3} de plus.',
      en: 'Of 100 people, {0} more reached the outcome with ({1}) than without. The real difference probably lies between {2} and {3} more.',
    },
  'Van 100 mensen haalden er {0} minder de uitkomst met {1} dan zonder. Het echte verschil ligt waarschijnlijk tussen {2} en {3} minder.':
    {
      fr: 'Sur 100 personnes, {0} de moins ont atteint le résultat avec ({1}) que sans. La vraie différence se situe sans doute entre {2} et {3} de moins.',
      en: 'Of 100 people, {0} fewer reached the outcome with ({1}) than without. The real difference probably lies between {2} and {3} fewer.',
    },
  'We zien geen duidelijk verschil. Van 100 mensen kunnen er met {0} {1} minder tot {2} meer de uitkomst halen. Dat het helpt is niet bewezen, en dat het niet helpt ook niet.':
    {
      fr: 'Nous ne voyons pas de différence claire. Sur 100 personnes, avec ({0}), de {1} de moins à {2} de plus peuvent atteindre le résultat. Il n’est pas prouvé que cela aide, ni que cela n’aide pas.',
      en: 'We see no clear difference. Of 100 people, with ({0}), from {1} fewer to {2} more may reach the outcome. It is not proven that it helps, nor that it does not.',
    },
  'Probeert u iets uit? Leg vast wat u vergelijkt, en kijk later eerlijk of het helpt.': {
    fr: 'Vous essayez quelque chose ? Fixez ce que vous comparez, et voyez plus tard honnêtement si cela aide.',
    en: 'Are you trying something? Fix what you compare, and see honestly later whether it helps.',
  },
  'Bekijk uw vergelijkingen': { fr: 'Voir vos comparaisons', en: 'See your comparisons' },
};
