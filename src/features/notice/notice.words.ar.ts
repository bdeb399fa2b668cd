/** What the person reads of notice, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const noticeAr: PersonWords = {
  'Wie deelt welke gegevens over u?': 'من يشارك أي بيانات عنك؟',
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.':
    '{0} تعطي بيانات عنك إلى: {1}. من حقك أن تعرف ذلك.',
  'Nu wordt er niets gedeeld: dit is niet van kracht.': 'حاليًا لا تتم مشاركة أي شيء: هذا غير ساري المفعول.',
  '1. Waarvoor, en vanuit welke opdracht': '1. لأي غرض، وفي إطار أي مهمة',
  'Doel: {0}. Gegevens: {1}.': 'الغرض: {0}. البيانات: {1}.',
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': 'هذا جزء من المهمة القانونية للطرفين: {0}.',
  '2. Wie dit toelaat': '2. من يسمح بذلك',
  'De wet zelf laat dit toe: {0}.': 'القانون نفسه يسمح بذلك: {0}.',
  'Dit is toegelaten door: {0}.': 'سمحت بذلك: {0}.',
  '3. Alleen hiervoor': '3. لهذا الغرض فقط',
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    'من يحصل على بياناتك يستعملها لهذا الغرض فقط ولا يعطيها لأحد غيره. المبالغ لا تُشارَك أبدًا.',
  '4. Hoelang, en wanneer ze vernietigd worden': '4. إلى متى، ومتى يتم إتلافها',
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.':
    'تجري هذه المشاركة منذ {0}، ما دام القانون والاتفاق ساريين.',
  'Dit delen loopt van {0} tot en met {1}.': 'تجري هذه المشاركة من {0} حتى {1}.',
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.': 'تُحفظ بياناتك: {0}. بعد ذلك يتم إتلافها.',
  '5. Uw rechten': '5. حقوقك',
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    'يمكنك أن تقرأ بياناتك، وأن تطلب تصحيحها أو محوها، وأن تعترض. يمكنك ذلك على صفحتك الخاصة في Werkwinkel، أو برسالة إلى مسؤول حماية البيانات. ستحصل على جواب خلال شهر.',
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    'تقديم اعتراض لا يمسّ دخل المعيشة (leefloon) ولا إعانتك. غير راضٍ؟ يمكنك أن تشتكي مجانًا لدى هيئة الرقابة الفلمنكية (Vlaamse Toezichtcommissie).',
  'Stroom {0}, versie {1}. Zo staat het in het register.':
    'تدفّق البيانات {0}، النسخة {1}. هكذا هو مكتوب في السجل.',
  'in de eBox': 'في eBox',
  'met een mail': 'ببريد إلكتروني',
  'in een gesprek, met de brief op papier': 'في لقاء، مع الرسالة على الورق',
  'op de website of in het gemeenteblad': 'على الموقع أو في نشرة البلدية',
};
