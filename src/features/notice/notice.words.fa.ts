/** What the person reads of notice, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const noticeFa: PersonWords = {
  'Wie deelt welke gegevens over u?': 'چه کسی کدام داده‌های شما را به اشتراک می‌گذارد؟',
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.':
    '{0} داده‌هایی دربارهٔ شما به {1} می‌دهد. حق دارید این را بدانید.',
  'Nu wordt er niets gedeeld: dit is niet van kracht.':
    'اکنون چیزی به اشتراک گذاشته نمی‌شود: این در حال اجرا نیست.',
  '1. Waarvoor, en vanuit welke opdracht': '1. برای چه، و در چه وظیفه‌ای',
  'Doel: {0}. Gegevens: {1}.': 'هدف: {0}. داده‌ها: {1}.',
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': 'این بخشی از وظیفهٔ قانونی هر دو است: {0}.',
  '2. Wie dit toelaat': '2. چه کسی این را اجازه می‌دهد',
  'De wet zelf laat dit toe: {0}.': 'خود قانون این را اجازه می‌دهد: {0}.',
  'Dit is toegelaten door: {0}.': 'این را اجازه داده است: {0}.',
  '3. Alleen hiervoor': '3. فقط برای همین',
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    'هر کس داده‌های شما را می‌گیرد فقط برای همین هدف از آن استفاده می‌کند و به هیچ‌کس دیگر نمی‌دهد. مبلغ‌ها هرگز به اشتراک گذاشته نمی‌شوند.',
  '4. Hoelang, en wanneer ze vernietigd worden': '4. تا کی، و چه زمانی نابود می‌شوند',
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.':
    'این اشتراک از {0} برقرار است، تا وقتی قانون و توافق معتبرند.',
  'Dit delen loopt van {0} tot en met {1}.': 'این اشتراک از {0} تا {1} برقرار است.',
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.':
    'داده‌های شما نگهداری می‌شود: {0}. سپس نابود می‌شود.',
  '5. Uw rechten': '5. حقوق شما',
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    'می‌توانید داده‌های خود را بخوانید، اصلاح کنید، پاک کنید و اعتراض کنید. این کار در صفحهٔ خودتان در Werkwinkel یا با نامه به مسئول حفاظت از داده‌ها ممکن است. ظرف یک ماه پاسخ می‌گیرید.',
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    'اعتراض کردن به leefloon یا کمک‌هزینهٔ شما کاری ندارد. راضی نیستید؟ می‌توانید رایگان به Vlaamse Toezichtcommissie شکایت کنید.',
  'Stroom {0}, versie {1}. Zo staat het in het register.':
    'جریان داده {0}، نسخهٔ {1}. در دفتر چنین نوشته شده است.',
};
