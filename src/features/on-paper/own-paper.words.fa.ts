/** What a message or a paper for a person says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownPaperFa: PersonWords = {
  'U hebt een afspraak: {0}. Lees meer op {1}': 'شما یک قرار دارید: {0}. بیشتر بخوانید در {1}',
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.':
    'چیز تازه‌ای برای شما در {0} هست. برای خواندن وارد شوید.',
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.':
    'برنامهٔ شما آمادهٔ خواندن است. موافقید؟ در صفحهٔ خود بگویید.',
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.':
    'صفحهٔ شما: {0}. نمی‌شود؟ بیایید تا با هم بخوانیم.',
  'U stelde ons een vraag op {0}. Dit is ons antwoord:': 'شما در {0} از ما پرسشی کردید. پاسخ ما این است:',
  'Wij geven u dit om te lezen: {0}.': 'این را برای خواندن به شما می‌دهیم: {0}.',
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.':
    'چیزی را نمی‌فهمید؟ به ما بگویید تا توضیح دهیم.',
  'U hebt een afspraak met ons.': 'شما با ما قرار دارید.',
  'Met: {0}': 'با: {0}',
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.':
    'نمی‌توانید بیایید؟ هرچه زودتر به ما بگویید. روز دیگری پیدا می‌کنیم.',
  'Dag {0}': 'سلام {0}',
  'Vriendelijke groeten': 'با احترام',
  'Taal van de tekst': 'زبان متن',
  'Op papier voor {0}': 'روی کاغذ برای {0}',
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.':
    'این چیزی است که {0} دربارهٔ شما می‌داند و می‌تواند از دیگران ببیند. وضعیت در {1}.',
  'Wat u vroeg, en het antwoord': 'آنچه پرسیدید و پاسخ آن',
  'U krijgt antwoord voor {0}.': 'تا {0} پاسخ می‌گیرید.',
  '{0} schreef op:': '{0} نوشت:',
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    'اینجا فقط نوشته شده {0} کی نگاه کرده است، و نه هر نوع مشاهده. فهرست کامل تنها برای شماست: در آن هست که چه کس دیگری شما را همراهی می‌کند.',
  'Wat niet op dit papier staat': 'آنچه روی این کاغذ نیست',
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.':
    'شاید سازمان‌های دیگر بیشتر دربارهٔ شما بدانند. کسی که شما را همراهی می‌کند همیشه اجازهٔ دیدن آن را ندارد.',
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    'همه‌چیز در صفحهٔ شخصی شما هست، فهرست کامل کسانی که نگاه کرده‌اند هم. آن را روی کاغذ می‌خواهید؟ از مسئول حفاظت از داده‌های {0} بخواهید. می‌توانید از هر سازمان دیگری که شما را همراهی می‌کند نیز بخواهید. ظرف یک ماه پاسخ می‌گیرید.',
};
