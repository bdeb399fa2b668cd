/** What the person reads of the frame of a page, in Arabic. */
import type { PersonWords } from '../kernel/language.ts';

export const frameAr: PersonWords = {
  'Open data': 'البيانات المفتوحة',
  '1 persoon': 'شخص واحد',
  '{0} personen': '{0} أشخاص',
  'Gebruik hoogstens {0} tekens.': 'استخدم {0} حرفًا على الأكثر.',
  '{0}.{1} uur': 'الساعة {0}:{1}',
  'Demo: alle personen zijn verzonnen.': 'نسخة تجريبية: جميع الأشخاص من وحي الخيال.',
  Hoofdmenu: 'القائمة الرئيسية',
  'Toon het menu': 'إظهار القائمة',
  Afmelden: 'تسجيل الخروج',
  'Dit begrijpen we niet': 'لم نفهم هذا',
  'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.':
    'هناك خطأ في هذا العنوان أو في هذه الاستمارة. لم يتغيّر شيء.',
  'Ga terug, kijk na wat u invulde en probeer het opnieuw.': 'ارجع، وتحقّق ممّا كتبت، ثم حاول من جديد.',
  'Dit formulier werkt niet meer': 'هذه الاستمارة لم تعد تعمل',
  'Het stond te lang open, of u meldde u intussen opnieuw aan in een ander venster. Wat u invulde, is niet bewaard.':
    'بقيت مفتوحة وقتًا طويلًا، أو سجّلت الدخول من جديد في نافذة أخرى. ما كتبته لم يُحفظ.',
  'Ga terug: wat u typte, staat er meestal nog. Kopieer het, laad de pagina opnieuw en plak het terug.':
    'ارجع: ما كتبته يكون عادةً ما زال موجودًا. انسخه، وأعد تحميل الصفحة، ثم ألصقه من جديد.',
  'Verstuurt u dit nog eens?': 'هل ترسل هذا مرة أخرى؟',
  'U meldde u aan of wisselde van mandaat nadat u dit formulier opende. Wat u invulde, is niet weg, maar het is nog niet verstuurd.':
    'سجّلت الدخول من جديد بعد أن فتحت هذه الاستمارة. ما كتبته لم يضِع، لكنه لم يُرسل بعد.',
  'Kijk bovenaan of u in het juiste mandaat werkt. Verstuur het dan opnieuw.':
    'تأكّد في أعلى الصفحة من أنك دخلت بالحساب الصحيح. ثم أرسلها من جديد.',
  'U bent niet meer aangemeld': 'لم تعد مسجّل الدخول',
  'Uw sessie is gestopt: u deed een tijd niets, u meldde zich af, of uw mandaat veranderde. Wat u invulde, is niet weg, maar het is nog niet verstuurd.':
    'توقّفت جلستك: لم تفعل شيئًا لمدة، أو سجّلت الخروج. ما كتبته لم يضِع، لكنه لم يُرسل بعد.',
  'Laat dit venster open. Meld u aan in een nieuw venster, en ga daarna hier verder.':
    'اترك هذه النافذة مفتوحة. سجّل الدخول في نافذة جديدة، ثم تابع هنا.',
  'Hier is niets voor u te zien': 'لا يوجد هنا شيء لك',
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.':
    'هذا العنوان غير موجود، أو ليس لك حق الدخول إليه. لا نقول أيّهما.',
  'Kijk het adres na, of begin opnieuw.': 'تحقّق من العنوان، أو ابدأ من جديد.',
  'Dit is veranderd sinds u de pagina opende. Wat u invulde, is niet bewaard.':
    'تغيّر هذا منذ أن فتحت الصفحة. ما كتبته لم يُحفظ.',
  'Dit kan nu niet': 'هذا غير ممكن الآن',
  'Terug naar de pagina': 'العودة إلى الصفحة',
  'Open de pagina opnieuw. U ziet dan de nieuwe toestand.': 'افتح الصفحة من جديد. سترى عندئذ الوضع الجديد.',
  'Dit is te groot': 'هذا كبير جدًا',
  'Het bestand of de tekst die u stuurde, is te groot. Er is niets bewaard.':
    'الملف أو النص الذي أرسلته كبير جدًا. لم يُحفظ شيء.',
  'Ga terug: wat u typte, staat er meestal nog. Maak het kleiner of splits het, en stuur het opnieuw.':
    'ارجع: ما كتبته يكون عادةً ما زال موجودًا. اجعله أقصر أو قسّمه، ثم أرسله من جديد.',
  'Even wachten': 'انتظر قليلًا',
  'Er kwamen veel vragen na elkaar van uw toestel.': 'وصلت طلبات كثيرة متتالية من جهازك.',
  'Wacht een minuut en probeer het opnieuw.': 'انتظر دقيقة وحاول من جديد.',
  'U bereikte de daglimiet': 'وصلت إلى الحد اليومي',
  'Er ging iets mis bij ons': 'حدث خطأ عندنا',
  'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.':
    'هذا ليس خطأك. ما فعلته الآن ربما لم يُحفظ.',
  'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.':
    'حاول من جديد. إذا لم ينجح ذلك مرة أخرى، فأبلغ عن الرقم أدناه.',
  'Werkwinkel is even niet bereikbaar': 'لا يمكن الوصول إلى Werkwinkel حاليًا',
  'We kunnen nu geen gegevens tonen. Er gaat niets verloren.': 'لا نستطيع عرض البيانات الآن. لن يضيع شيء.',
  'Probeer het binnen enkele minuten opnieuw.': 'حاول من جديد بعد بضع دقائق.',
  'Naar het begin': 'إلى البداية',
  'Nummer van deze melding: {0}': 'رقم هذا الإشعار: {0}',
  'Kijk dit nog even na': 'تحقّق من هذا مرة أخرى',
  'Ik heb dit nagekeken, bewaar het toch': 'تحقّقت من هذا، احفظه رغم ذلك',
  'Bron:': 'المصدر:',
  '(niet verplicht)': '(غير إلزامي)',
  'Toon meer ({0})': 'عرض المزيد ({0})',
  'Ga naar de inhoud': 'الانتقال إلى المحتوى',
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.':
    'ترجم حاسوبٌ هذه الصفحة. لم يراجعها بعدُ شخص يتكلّم هذه اللغة.',
  'Dit schreef u': 'هذا ما كتبته',
  'Meld u aan in een nieuw venster': 'سجّل الدخول في نافذة جديدة',
  'Ik ben opnieuw aangemeld: ga verder': 'سجّلت الدخول من جديد: تابع',
  'Verstuur opnieuw': 'أرسل من جديد',
  'Waarom zie ik dit?': 'لماذا أرى هذا؟',
  'zonder dossier': 'بدون ملف',
  'mijn pagina': 'صفحتي',
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.': 'أُرسل سؤالك. ستقرأ الجواب على هذه الصفحة.',
  'U bevestigde uw plan. Uw begeleiders zien dat u akkoord bent.': 'أكّدت خطتك. مرشدوك يرون أنك موافق.',
  'U tekende. Uw OCMW leest dat.': 'وقّعت. OCMW يقرأ ذلك.',
  'Deze organisatie volgt u niet langer. Dat geldt vanaf nu.':
    'هذه المؤسسة لا تتابعك بعد الآن. هذا يسري من الآن.',
  'Toch niet': 'لا، تراجع',
};
