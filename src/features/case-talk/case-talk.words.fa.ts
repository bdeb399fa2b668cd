/** What the person reads of case talk, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkFa: PersonWords = {
  'Ik wil dit niet': 'این را نمی‌خواهم',
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    'گاهی سازمان‌هایی که شما را همراهی می‌کنند با هم دنبال پاسخ یک پرسش می‌گردند. شما از پیش می‌دانید و می‌توانید نه بگویید.',
  'Er is geen overleg over u geweest of gepland.': 'گفتگویی دربارهٔ شما نبوده و برنامه‌ریزی نشده است.',
  'Komt er een, dan leest u het hier.': 'اگر باشد، اینجا می‌خوانید.',
  'Overleg van {0}': 'گفتگوی {0}',
  'U zei nee. {0} bespreekt u hier niet.': 'شما نه گفتید. {0} اینجا دربارهٔ شما حرف نمی‌زند.',
  '{0} vroeg dit overleg. Doel: {1}.': '{0} این گفتگو را خواست. هدف: {1}.',
  'Deze organisaties namen deel: {0}.': 'این سازمان‌ها شرکت کردند: {0}.',
  'Deze organisaties nemen tot nu toe deel: {0}.': 'تا اینجا این سازمان‌ها شرکت می‌کنند: {0}.',
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.':
    'نتیجه هنوز نوشته نشده است. از کسی که شما را همراهی می‌کند بپرسید.',
  'Wat is afgesproken': 'آنچه توافق شد',
  'Volgend overleg rond {0}.': 'گفتگوی بعدی حدود {0}.',
  'Liever niet': 'ترجیح می‌دهم نه',
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    'می‌توانید نه بگویید. آن وقت کسی در این گفتگو دربارهٔ شما حرف نمی‌زند. این چیزی را در leefloon یا کمک‌هزینهٔ شما تغییر نمی‌دهد.',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'این رایزنی جابه‌جا شد. قرار بود {0} ساعت {1} باشد. اکنون {2} ساعت {3} است.',
};
