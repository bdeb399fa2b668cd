/** What the page of who speaks for the person says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRepresentativeTr: PersonWords = {
  Vertegenwoordiger: 'Temsilci',
  'Wie voor mij spreekt': 'Benim için kim konuşur',
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    'Biri sizinle gelip sizinle konuşabilir: aile, bir arkadaş, bir sosyal çalışan. Kendiniz seçersiniz ve istediğiniz zaman durdurursunuz.',
  Nu: 'Şimdi',
  'Niemand spreekt voor u.': 'Sizin için kimse konuşmuyor.',
  'U spreekt voor uzelf. Dat is goed zo.': 'Kendiniz için konuşuyorsunuz. Bu iyi.',
  'Wat mag die persoon?': 'O kişi ne yapabilir?',
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.':
    'Bir görüşmeye gelmek, size rehberlik edeni aramak ve siz gösterirseniz sizinle okumak.',
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    'Böyle birinin ekranda ne görebileceği veya imzalayabileceği yasada henüz belli değil. Bu yüzden bu sayfayı başka kimse açamaz. Sizin için imza yalnızca kâğıt üzerinde, kanıtla atılabilir.',
  'Bewijs: {0}': 'Kanıt: {0}',
  'Stop dit nu': 'Bunu şimdi durdur',
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.':
    'Bu kişiyi bir hâkim veya yasa seçti. Doğru değil mi? Size rehberlik edene sorun.',
  'Kies iemand': 'Birini seçin',
  'Voornaam en naam': 'Ad ve soyad',
  'Kiest u dit zelf?': 'Bunu kendiniz mi seçiyorsunuz?',
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken':
    'Evet, bu kişinin benim için konuşabileceğini kendim seçiyorum',
  'Dit lezen: {0}. Het begint vandaag.': 'Bunu okuyanlar: {0}. Bugün başlar.',
  'Schrijf de naam van wie voor u spreekt.': 'Sizin için konuşacak kişinin adını yazın.',
  'Vink aan dat u dit zelf kiest.': 'Bunu kendiniz seçtiğinizi işaretleyin.',
  'Deze volmacht was al gestopt.': 'Bu vekâlet zaten durdurulmuştu.',
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.':
    'Kaydedildi. Size rehberlik eden, sizin için kimin konuşabileceğini okur.',
  'Gestopt. Deze persoon spreekt niet meer voor u.': 'Durduruldu. Bu kişi artık sizin için konuşmuyor.',
};
