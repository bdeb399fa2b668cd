/** What the page of documents to read says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownDocumentFa: PersonWords = {
  'Dit document werd net teruggenomen.': 'این سند همین حالا پس گرفته شد.',
  'Kies wat u wilt zeggen.': 'انتخاب کنید چه می‌خواهید بگویید.',
  Documenten: 'اسناد',
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.':
    'این را برای خواندن به شما دادند. بگویید که آن را خوانده‌اید و آیا می‌فهمید. می‌توانید این صفحه را چاپ کنید.',
  'U kreeg hier nog geen document.': 'هنوز در اینجا سندی به شما داده نشده است.',
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.':
    'اگر کسی چیزی برای خواندن به شما بدهد، اینجا و در صفحهٔ اول شما می‌آید.',
  'Zeg iets anders': 'چیز دیگری بگویید',
  'Brief over stroom {0}: wat gedeeld wordt': 'نامه دربارهٔ جریان {0}: چه چیزی به اشتراک گذاشته می‌شود',
  'Van {0}, op {1}.': 'از {0}، در {1}.',
  'Lees de brief': 'نامه را بخوانید',
  'U las dit samen met wie u begeleidt, op {0}.':
    'این را همراه با کسی که شما را همراهی می‌کند خواندید، در {0}.',
  'U zei dit op {0}.': 'این را در {0} گفتید.',
  'Wie u begeleidt, leest dat en legt het u uit.':
    'کسی که شما را همراهی می‌کند آن را می‌خواند و برایتان توضیح می‌دهد.',
  'Wat wilt u zeggen?': 'چه می‌خواهید بگویید؟',
  'Dit is geen handtekening. {0} leest alleen dit antwoord.': 'این امضا نیست. {0} فقط این پاسخ را می‌خواند.',
  'Ook om te lezen': 'این‌ها را هم بخوانید',
  'wacht op uw antwoord': 'منتظر پاسخ شماست',
  'Wat teruggenomen werd': 'آنچه پس گرفته شد',
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.':
    '{0} این را در {1} پس گرفت. لازم نیست کاری بکنید.',
  'afspraken over de volgende stappen': 'توافق‌ها دربارهٔ گام‌های بعدی',
  'een brief': 'یک نامه',
  uitleg: 'توضیح',
  'Ik heb dit gelezen, en ik begrijp het': 'این را خوانده‌ام و می‌فهمم',
  'gelezen en begrepen': 'خوانده و فهمیده شد',
  'Ik heb dit gelezen': 'این را خوانده‌ام',
  gelezen: 'خوانده شد',
  'Ik begrijp het niet goed. Ik wil uitleg.': 'درست نمی‌فهمم. توضیح می‌خواهم.',
  'gelezen, vraagt uitleg': 'خوانده شد، توضیح می‌خواهد',
  'Lees 1 document en zeg of u het begrijpt': '1 سند را بخوانید و بگویید آیا آن را می‌فهمید',
  'Lees {0} documenten en zeg of u ze begrijpt': '{0} سند را بخوانید و بگویید آیا آنها را می‌فهمید',
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': 'فرستاده شد. کسی که این را به شما داد پاسخ شما را می‌خواند.',
};
