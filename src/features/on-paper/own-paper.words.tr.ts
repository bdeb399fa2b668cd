/** What a message or a paper for a person says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownPaperTr: PersonWords = {
  'U hebt een afspraak: {0}. Lees meer op {1}': 'Bir randevunuz var: {0}. Daha fazlası: {1}',
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.':
    '{0} adresinde sizin için yeni bir şey var. Okumak için giriş yapın.',
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.':
    'Planınız okunmaya hazır. Kabul ediyor musunuz? Sayfanızda söyleyin.',
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.':
    'Sayfanız: {0}. Olmuyor mu? Gelin, birlikte okuyalım.',
  'U stelde ons een vraag op {0}. Dit is ons antwoord:': 'Bize {0} tarihinde bir soru sordunuz. Yanıtımız:',
  'Wij geven u dit om te lezen: {0}.': 'Size okumanız için bunu veriyoruz: {0}.',
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.':
    'Anlamadığınız bir şey mi var? Bize söyleyin, açıklarız.',
  'U hebt een afspraak met ons.': 'Bizimle bir randevunuz var.',
  'Met: {0}': 'Kiminle: {0}',
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.':
    'Gelemiyor musunuz? Bize en kısa sürede söyleyin. Başka bir gün buluruz.',
  'Dag {0}': 'Merhaba {0}',
  'Vriendelijke groeten': 'Saygılarımızla',
  'Taal van de tekst': 'Metnin dili',
  'Op papier voor {0}': '{0} için kâğıt üzerinde',
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.':
    '{0} hakkınızda bunları biliyor ve başkalarından bunları görebiliyor. {1} tarihindeki durum.',
  'Wat u vroeg, en het antwoord': 'Ne sordunuz ve yanıtı',
  'U krijgt antwoord voor {0}.': '{0} tarihinden önce yanıt alırsınız.',
  '{0} schreef op:': '{0} şunu yazdı:',
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    'Burada yalnızca {0} ne zaman baktığı yazıyor, her tür bakış değil. Tam liste yalnızca sizin içindir: size başka kimin rehberlik ettiği de orada.',
  'Wat niet op dit papier staat': 'Bu kâğıtta olmayanlar',
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.':
    'Başka kurumlar hakkınızda daha fazla şey biliyor olabilir. Size rehberlik eden kişi bunu her zaman göremez.',
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    'Her şey kendi sayfanızda, kimin baktığının tam listesi de. Bu listeyi kâğıtta mı istiyorsunuz? {0} veri koruma görevlisinden isteyin. Size rehberlik eden başka her kurumdan da isteyebilirsiniz. Bir ay içinde yanıt alırsınız.',
};
