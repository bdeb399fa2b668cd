/** What the person reads of notice, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const noticeTr: PersonWords = {
  'Wie deelt welke gegevens over u?': 'Hakkınızda hangi verileri kim paylaşıyor?',
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.':
    '{0} hakkınızdaki verileri şuna verir: {1}. Bunu bilmek hakkınızdır.',
  'Nu wordt er niets gedeeld: dit is niet van kracht.':
    'Şu anda hiçbir şey paylaşılmıyor: bu yürürlükte değil.',
  '1. Waarvoor, en vanuit welke opdracht': '1. Ne için ve hangi görevle',
  'Doel: {0}. Gegevens: {1}.': 'Amaç: {0}. Veriler: {1}.',
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': 'Bu, ikisinin de yasal görevidir: {0}.',
  '2. Wie dit toelaat': '2. Buna kim izin veriyor',
  'De wet zelf laat dit toe: {0}.': 'Buna yasanın kendisi izin verir: {0}.',
  'Dit is toegelaten door: {0}.': 'Buna izin veren: {0}.',
  '3. Alleen hiervoor': '3. Yalnızca bunun için',
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    'Verilerinizi alan, onları yalnızca bu amaç için kullanır ve başka kimseye vermez. Tutarlar asla paylaşılmaz.',
  '4. Hoelang, en wanneer ze vernietigd worden': '4. Ne kadar süre ve ne zaman yok edilir',
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.':
    'Bu paylaşım {0} tarihinden beri, yasa ve anlaşma geçerli olduğu sürece devam eder.',
  'Dit delen loopt van {0} tot en met {1}.': 'Bu paylaşım {0} tarihinden {1} tarihine kadar sürer.',
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.':
    'Verileriniz saklanır: {0}. Sonra yok edilir.',
  '5. Uw rechten': '5. Haklarınız',
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    'Verilerinizi okuyabilir, düzelttirebilir, sildirebilir ve itiraz edebilirsiniz. Bunu Werkwinkel’deki kendi sayfanızda ya da veri koruma görevlisine bir mektupla yapabilirsiniz. Bir ay içinde cevap alırsınız.',
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    'İtiraz etmek leefloon’unuza veya ödeneğinize dokunmaz. Memnun değil misiniz? Vlaamse Toezichtcommissie’ye ücretsiz şikâyet edebilirsiniz.',
  'Stroom {0}, versie {1}. Zo staat het in het register.': 'Veri akışı {0}, sürüm {1}. Kayıtta böyle yazar.',
};
