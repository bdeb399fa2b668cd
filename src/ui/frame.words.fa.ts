/** What the person reads of the frame of a page, in Persian. */
import type { PersonWords } from '../kernel/language.ts';

export const frameFa: PersonWords = {
  'Open data': 'دادهٔ باز',
  '{0}.{1} uur': 'ساعت {0}:{1}',
  'Demo: alle personen zijn verzonnen.': 'نمایشی: همهٔ افراد ساختگی هستند.',
  Hoofdmenu: 'منوی اصلی',
  'Toon het menu': 'نمایش منو',
  Afmelden: 'خروج',
  'Dit begrijpen we niet': 'این را متوجه نشدیم',
  'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.':
    'در این نشانی یا فرم اشکالی هست. چیزی تغییر نکرده است.',
  'Ga terug, kijk na wat u invulde en probeer het opnieuw.':
    'برگردید، آنچه نوشتید را بررسی کنید و دوباره امتحان کنید.',
  'U bent niet meer aangemeld': 'دیگر وارد نیستید',
  'Hier is niets voor u te zien': 'اینجا چیزی برای شما نیست',
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.':
    'این نشانی وجود ندارد یا شما به آن دسترسی ندارید. نمی‌گوییم کدام‌یک.',
  'Kijk het adres na, of begin opnieuw.': 'نشانی را بررسی کنید یا از نو شروع کنید.',
  'Er ging iets mis bij ons': 'مشکلی از طرف ما پیش آمد',
  'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.':
    'این اشتباه شما نیست. شاید کاری که همین حالا کردید ذخیره نشده باشد.',
  'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.':
    'دوباره امتحان کنید. اگر باز نشد، شمارهٔ زیر را اعلام کنید.',
  'Werkwinkel is even niet bereikbaar': 'Werkwinkel اکنون در دسترس نیست',
  'Probeer het binnen enkele minuten opnieuw.': 'چند دقیقهٔ دیگر دوباره امتحان کنید.',
  'Naar het begin': 'به آغاز',
  'Nummer van deze melding: {0}': 'شمارهٔ این پیام: {0}',
  'Kijk dit nog even na': 'این را دوباره بررسی کنید',
  'Ik heb dit nagekeken, bewaar het toch': 'بررسی کردم، با این حال ذخیره کن',
  'Bron:': 'منبع:',
  '(niet verplicht)': '(اختیاری)',
  'Toon meer ({0})': 'نمایش بیشتر ({0})',
  'Ga naar de inhoud': 'رفتن به محتوا',
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.':
    'این صفحه را یک رایانه ترجمه کرده است. هنوز کسی که این زبان را بلد است آن را نخوانده است.',
  'Waarom zie ik dit?': 'چرا این را می‌بینم؟',
  'zonder dossier': 'بدون پرونده',
  'mijn pagina': 'صفحهٔ من',
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.':
    'سؤال شما فرستاده شد. پاسخ را در همین صفحه می‌خوانید.',
  'Toch niet': 'انصراف',
};
