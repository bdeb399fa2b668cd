/** What the person reads of session, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const sessionTr: PersonWords = {
  Aanmelden: 'Giriş yap',
  Burgers: 'Vatandaşlar',
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.':
    'Flaman hükümetinde giriş yaparsınız ve sonra buraya dönersiniz.',
  'Ik werk voor een organisatie': 'Bir kuruluş için çalışıyorum',
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.':
    'İş hesabınızla giriş yapın. Hangi kuruluş için çalıştığınızı orada seçersiniz.',
  'Aanmelden via Vlaams Toegangsbeheer': 'Vlaams Toegangsbeheer ile giriş yap',
  'Ik word zelf begeleid': 'Bana rehberlik ediliyor',
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.':
    'itsme veya kimlik kartınızla giriş yapın. Hakkınızda ne saklandığını ve bunu kimin okuduğunu görürsünüz.',
  'Aanmelden als burger': 'Vatandaş olarak giriş yap',
  'U bent afgemeld': 'Çıkış yaptınız',
  'Sluit uw browser als anderen dit toestel ook gebruiken.':
    'Bu cihazı başkaları da kullanıyorsa tarayıcınızı kapatın.',
  'Meld u ook af bij Vlaams Toegangsbeheer': 'Vlaams Toegangsbeheer’den de çıkış yapın',
  'Opnieuw aanmelden': 'Yeniden giriş yap',
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    'Oturumunuz sona erdi, çünkü bir süre bir şey yapmadınız. Yeniden giriş yapın: kaldığınız yere dönersiniz.',
  Afgemeld: 'Çıkış yapıldı',
};
