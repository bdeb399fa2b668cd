/** What the page of documents to read says, in Turkish. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownDocumentTr: PersonWords = {
  'Dit document werd net teruggenomen.': 'Bu belge az önce geri alındı.',
  'Kies wat u wilt zeggen.': 'Ne söylemek istediğinizi seçin.',
  Documenten: 'Belgeler',
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.':
    'Bunlar okumanız için size verildi. Okuduğunuzu ve anlayıp anlamadığınızı söyleyin. Bu sayfayı yazdırabilirsiniz.',
  'U kreeg hier nog geen document.': 'Burada henüz size belge verilmedi.',
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.':
    'Biri size okumanız için bir şey verirse, burada ve ilk sayfanızda görürsünüz.',
  'Zeg iets anders': 'Başka bir şey söyle',
  'Brief over stroom {0}: wat gedeeld wordt': '{0} numaralı akış hakkında mektup: neler paylaşılıyor',
  'Van {0}, op {1}.': '{0} tarafından, {1}.',
  'Lees de brief': 'Mektubu okuyun',
  'U las dit samen met wie u begeleidt, op {0}.': 'Bunu size rehberlik eden kişiyle birlikte okudunuz, {0}.',
  'U zei dit op {0}.': 'Bunu {0} tarihinde söylediniz.',
  'Wie u begeleidt, leest dat en legt het u uit.': 'Size rehberlik eden kişi bunu okur ve size açıklar.',
  'Wat wilt u zeggen?': 'Ne söylemek istiyorsunuz?',
  'Dit is geen handtekening. {0} leest alleen dit antwoord.':
    'Bu bir imza değildir. {0} yalnızca bu yanıtı okur.',
  'Ook om te lezen': 'Ayrıca okunacaklar',
  'wacht op uw antwoord': 'yanıtınızı bekliyor',
  'Wat teruggenomen werd': 'Geri alınanlar',
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.':
    '{0} bunu {1} tarihinde geri aldı. Bir şey yapmanız gerekmez.',
  'afspraken over de volgende stappen': 'sonraki adımlar hakkında anlaşmalar',
  'een brief': 'bir mektup',
  uitleg: 'açıklama',
  'Ik heb dit gelezen, en ik begrijp het': 'Bunu okudum ve anlıyorum',
  'gelezen en begrepen': 'okundu ve anlaşıldı',
  'Ik heb dit gelezen': 'Bunu okudum',
  gelezen: 'okundu',
  'Ik begrijp het niet goed. Ik wil uitleg.': 'Tam anlamıyorum. Açıklama istiyorum.',
  'gelezen, vraagt uitleg': 'okundu, açıklama isteniyor',
  'Lees 1 document en zeg of u het begrijpt': '1 belgeyi okuyun ve anlayıp anlamadığınızı söyleyin',
  'Lees {0} documenten en zeg of u ze begrijpt': '{0} belgeyi okuyun ve anlayıp anlamadığınızı söyleyin',
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': 'Gönderildi. Bunu size veren yanıtınızı okur.',
};
