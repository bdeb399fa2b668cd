/** What the page on how the person finds the guidance says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRatingFa: PersonWords = {
  'Luistert uw begeleider naar u?': 'آیا همراه شما به حرف شما گوش می‌دهد؟',
  'Weet u wat er nu gebeurt, en waarom?': 'آیا می‌دانید اکنون چه می‌شود و چرا؟',
  'Helpt de begeleiding u vooruit?': 'آیا همراهی به پیشرفت شما کمک می‌کند؟',
  'Een beetje': 'کمی',
  'Hoe vindt u de begeleiding?': 'همراهی را چگونه می‌بینید؟',
  'Hoe ik de begeleiding vind': 'نظر من دربارهٔ همراهی',
  'Drie korte vragen. U hoeft niet te antwoorden. Uw antwoord verandert niets aan uw leefloon of uw begeleiding.':
    'سه پرسش کوتاه. مجبور نیستید پاسخ دهید. پاسخ شما در درآمد معیشتی یا همراهی شما تغییری نمی‌دهد.',
  'Begeleidt iemand u? Dan kunt u hier zeggen hoe u dat vindt.':
    'اگر کسی شما را همراهی می‌کند، می‌توانید اینجا نظرتان را بگویید.',
  'U gaf antwoord. Tot en met {0} kunt u dat veranderen.':
    'شما پاسخ دادید. تا {0} می‌توانید آن را تغییر دهید.',
  'Verander uw antwoord': 'پاسخ خود را تغییر دهید',
  'Geef antwoord': 'پاسخ دهید',
  'Wie leest dit?': 'چه کسی این را می‌خواند؟',
  'Niemand leest wat u antwoordt: uw begeleider niet, en de organisatie ook niet.':
    'هیچ‌کس پاسخ شما را نمی‌خواند: نه همراه شما و نه سازمان.',
  'De organisatie leest alleen getallen, na elk half jaar. En alleen als tien mensen of meer hetzelfde antwoordden.':
    'سازمان فقط عددها را، پس از هر نیم‌سال می‌خواند. و تنها اگر ده نفر یا بیشتر یک پاسخ داده باشند.',
  'Ik zeg dit liever niet': 'ترجیح می‌دهم نگویم',
  'Wilt u er iets over schrijven?': 'می‌خواهید چیزی دربارهٔ آن بنویسید؟',
  'Dan kiest u zelf wie het leest. Wie het leest, ziet ook dat het van u komt, en moet u antwoorden.':
    'آنگاه خودتان انتخاب می‌کنید چه کسی آن را بخواند. خواننده می‌بیند که از طرف شماست و باید به شما پاسخ دهد.',
  'Schrijf aan {0}': 'به {0} بنویسید',
  'Bewaard. Niemand leest wat u als persoon antwoordt.': 'ذخیره شد. هیچ‌کس پاسخ شخصی شما را نمی‌خواند.',
};
