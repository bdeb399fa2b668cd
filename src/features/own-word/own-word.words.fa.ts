/** What the page of the own words says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownWordFa: PersonWords = {
  'Wat ik wil bereiken': 'آنچه می‌خواهم به آن برسم',
  'Bijvoorbeeld: ik wil werken in een keuken.': 'مثلاً: می‌خواهم در یک آشپزخانه کار کنم.',
  'Wat voor mij belangrijk is': 'آنچه برای من مهم است',
  'Bijvoorbeeld: ik wil om vier uur aan de school staan.': 'مثلاً: می‌خواهم ساعت چهار جلوی مدرسه باشم.',
  'U schreef dit.': 'شما این را نوشتید.',
  'U veranderde de tekst.': 'شما متن را تغییر دادید.',
  'U liet {0} dit lezen.': 'شما اجازه دادید {0} این را بخواند.',
  'U liet {0} dit niet meer lezen.': 'شما دیگر اجازه ندادید {0} این را بخواند.',
  'U haalde dit weg.': 'شما این را برداشتید.',
  'Kies waarover u schrijft.': 'انتخاب کنید دربارهٔ چه می‌نویسید.',
  'Schrijf iets in uw eigen woorden.': 'چیزی به زبان خودتان بنویسید.',
  'Dit veranderde net. Lees het nog eens.': 'این همین حالا تغییر کرد. دوباره بخوانید.',
  'Er staan hier al 30 dingen. Haal eerst iets weg.': 'اینجا از قبل 30 مورد هست. اول چیزی را بردارید.',
  'Wat ik wil': 'چه می‌خواهم',
  'U hoeft dat hier niet te schrijven. Wie u dit laat lezen, leest het.':
    'لازم نیست این را اینجا بنویسید. هر کس که اجازهٔ خواندن بدهید آن را می‌خواند.',
  'Hier staat nog niets.': 'اینجا هنوز چیزی نیست.',
  'Schrijf hieronder wat u wilt of wat u belangrijk vindt. Het mag kort, en in elke taal.':
    'پایین بنویسید چه می‌خواهید یا چه چیزی برایتان مهم است. می‌تواند کوتاه باشد و به هر زبانی.',
  'Iets schrijven': 'نوشتن چیزی',
  'Wat u weghaalde': 'آنچه برداشتید',
  'De tekst is weg. Niemand kan hem nog lezen.': 'متن پاک شد. دیگر کسی نمی‌تواند آن را بخواند.',
  'Wat er mee gebeurde': 'چه بر سر آن آمد',
  'Terug naar alles wat u schreef': 'بازگشت به همهٔ آنچه نوشتید',
  'Dit haalde u weg': 'این را برداشتید',
  'Wijzig wat u schreef': 'آنچه نوشتید را تغییر دهید',
  'Haal dit weg': 'این را بردارید',
  'De tekst verdwijnt, ook wat er vroeger stond. Niemand leest hem nog. Wat iemand al las, kan die persoon onthouden.':
    'متن پاک می‌شود، آنچه قبلاً بود هم. دیگر کسی آن را نمی‌خواند. آنچه کسی از قبل خوانده، ممکن است به یاد داشته باشد.',
  'Schrijf in uw eigen woorden wat u wilt bereiken en wat voor u belangrijk is. U kiest wie het leest.':
    'به زبان خودتان بنویسید به چه می‌خواهید برسید و چه برایتان مهم است. شما انتخاب می‌کنید چه کسی آن را بخواند.',
  'Wijzig of haal weg': 'تغییر یا برداشتن',
  'Alleen u leest dit.': 'فقط شما این را می‌خوانید.',
  'Dit leest: {0}.': 'این را می‌خواند: {0}.',
  'Daarvoor stond er:': 'پیش از آن نوشته بود:',
  'Waarover schrijft u?': 'دربارهٔ چه می‌نویسید؟',
  'In uw eigen woorden': 'به زبان خودتان',
  'U mag schrijven in uw eigen taal. Wij vertalen niet wat u schrijft.':
    'می‌توانید به زبان خودتان بنویسید. ما نوشتهٔ شما را ترجمه نمی‌کنیم.',
  'Wie mag dit lezen?': 'چه کسی اجازه دارد این را بخواند؟',
  'Vink niets aan als het alleen voor u is. U kunt dat altijd veranderen. Stopt de begeleiding, dan stopt ook het lezen.':
    'اگر فقط برای خودتان است چیزی را علامت نزنید. همیشه می‌توانید تغییرش دهید. اگر همراهی تمام شود، خواندن هم تمام می‌شود.',
  'Haal weg': 'بردار',
  Bewaar: 'ذخیره',
  'Bewaard. Bij elk stuk staat wie het leest.': 'ذخیره شد. کنار هر نوشته آمده چه کسی آن را می‌خواند.',
  'Weg. Niemand kan het nog lezen.': 'برداشته شد. دیگر کسی نمی‌تواند آن را بخواند.',
  'Schrijf wat u zelf wilt': 'بنویسید خودتان چه می‌خواهید',
  '{0}: u kiest wie het leest.': '{0}: شما انتخاب می‌کنید چه کسی آن را بخواند.',
};
