/** What pages say of an act that was just done, in French and English. */
import type { Words } from '../../kernel/language.ts';

export const saidWords: Words = {
  'Het beeld staat er. Neem de regel ernaast over in uw tekst.': {
    fr: 'L’image est là. Reprenez la ligne à côté dans votre texte.',
    en: 'The picture is there. Take the line beside it over into your text.',
  },
  'De tekst is bewaard. Niemand leest hem nog, behalve de redactie.': {
    fr: 'Le texte est enregistré. Personne ne le lit encore, sauf la rédaction.',
    en: 'The text is saved. Nobody reads it yet but the editors.',
  },
  'Een andere redacteur leest de tekst nu na.': {
    fr: 'Un autre rédacteur relit maintenant le texte.',
    en: 'Another editor now reads the text.',
  },
  'De tekst ligt weer bij wie hem schreef, met uw opmerking.': {
    fr: 'Le texte est de nouveau chez la personne qui l’a écrit, avec votre remarque.',
    en: 'The text is back with whoever wrote it, with your remark.',
  },
  'Gedaan. Iedereen leest nu deze tekst.': {
    fr: 'C’est fait. Tout le monde lit maintenant ce texte.',
    en: 'Done. Everyone now reads this text.',
  },
  'Gedaan. Op de dag die u koos, verschijnt de tekst vanzelf.': {
    fr: 'C’est fait. Le texte paraît de lui-même le jour choisi.',
    en: 'Done. The text appears by itself on the day that you chose.',
  },
  'De pagina is ingetrokken. Niemand leest ze nog.': {
    fr: 'La page est retirée. Plus personne ne la lit.',
    en: 'The page is withdrawn. Nobody reads it any more.',
  },
  'Geschorst. De ontvanger ziet deze gegevens vanaf nu niet meer.': {
    fr: 'Suspendu. Dès maintenant, le destinataire ne voit plus ces données.',
    en: 'Suspended. From now on the recipient no longer sees these data.',
  },
  'De schorsing is opgeheven. Dat geldt vanaf nu.': {
    fr: 'La suspension est levée. Cela vaut dès maintenant.',
    en: 'The suspension is lifted. This applies from now on.',
  },
  'Het gegeven is vastgelegd.': { fr: 'La donnée est enregistrée.', en: 'The fact is recorded.' },
  'Dit gegeven stond er al zo. Er is niets veranderd.': {
    fr: 'Cette donnée y était déjà. Rien n’a changé.',
    en: 'This fact was already recorded like this. Nothing has changed.',
  },
  'Het ontwerp is bewaard. Nu bevestigt iemand anders.': {
    fr: 'Le projet est enregistré. Une autre personne doit maintenant le confirmer.',
    en: 'The draft is saved. Now someone else confirms it.',
  },
  'U bevestigde de stroom. Dat geldt vanaf nu.': {
    fr: 'Vous avez confirmé le flux. Cela vaut dès maintenant.',
    en: 'You confirmed the flow. This applies from now on.',
  },
  'U bevestigde de stroom voor uw organisatie. Dat geldt vanaf nu.': {
    fr: 'Vous avez confirmé le flux pour votre organisation. Cela vaut dès maintenant.',
    en: 'You confirmed the flow for your organisation. This applies from now on.',
  },
  'De stroom is geschorst. Dat geldt vanaf nu.': {
    fr: 'Le flux est suspendu. Cela vaut dès maintenant.',
    en: 'The flow is suspended. This applies from now on.',
  },
  'Het ontwerp is bewaard. Nu leest en publiceert een andere redacteur het.': {
    fr: 'Le projet est conservé. Un autre rédacteur le lit et le publie maintenant.',
    en: 'The draft is saved. Now another editor reads and publishes it.',
  },
  'De uitleg is gepubliceerd. Iedereen leest ze vanaf nu.': {
    fr: 'L’explication est publiée. Tout le monde la lit à partir de maintenant.',
    en: 'The explanation is published. Everyone reads it from now on.',
  },
  'De keuze is bewaard. Nu bevestigt iemand van een andere organisatie.': {
    fr: 'Le choix est conservé. Une personne d’une autre organisation le confirme maintenant.',
    en: 'The choice is saved. Now someone of another organisation confirms it.',
  },
  'U bevestigde de keuze. Dat geldt vanaf nu.': {
    fr: 'Vous avez confirmé le choix. Cela vaut dès maintenant.',
    en: 'You confirmed the choice. This applies from now on.',
  },
  'Het ontwerp is ingetrokken.': { fr: 'Le projet est retiré.', en: 'The draft is withdrawn.' },
  'Het GPMI is bewaard. Nu leest en tekent iedereen.': {
    fr: 'Le PIIS est enregistré. Chacun le lit et le signe maintenant.',
    en: 'The GPMI is saved. Now everyone reads and signs it.',
  },
  'Het GPMI is overgenomen. Kijk het na met de persoon. Daarna tekenen jullie opnieuw.': {
    fr: 'Le PIIS est repris. Relisez-le avec la personne. Ensuite, vous signez à nouveau.',
    en: 'The GPMI is taken over. Go through it with the person. Then you all sign again.',
  },
  'De nieuwe versie is bewaard. Nu leest en tekent iedereen.': {
    fr: 'La nouvelle version est enregistrée. Chacun la lit et la signe maintenant.',
    en: 'The new version is saved. Now everyone reads and signs it.',
  },
  'De handtekening is vastgelegd.': { fr: 'La signature est enregistrée.', en: 'The signature is recorded.' },
  'U tekende. Uw OCMW leest dat.': {
    fr: 'Vous avez signé. Votre CPAS le lit.',
    en: 'You signed. Your OCMW can read that.',
  },
  'De evaluatie is bewaard.': { fr: 'L’évaluation est enregistrée.', en: 'The evaluation is saved.' },
  'Het GPMI loopt langer.': { fr: 'Le PIIS est prolongé.', en: 'The GPMI runs longer.' },
  'Het GPMI is beëindigd. Alles blijft te lezen.': {
    fr: 'Le PIIS est terminé. Tout reste lisible.',
    en: 'The GPMI has ended. Everything can still be read.',
  },
  'Uw voorstel is verstuurd. De ander is nu aan zet.': {
    fr: 'Votre proposition est envoyée. C’est maintenant à l’autre d’agir.',
    en: 'Your proposal is sent. It is now the other’s turn.',
  },
  'U aanvaardde de overdracht. Het driegesprek staat vast.': {
    fr: 'Vous avez accepté le transfert. L’entretien à trois est fixé.',
    en: 'You accepted the hand-over. The three-way talk is fixed.',
  },
  'U weigerde de overdracht. De ander leest uw reden.': {
    fr: 'Vous avez refusé le transfert. L’autre lit votre motif.',
    en: 'You refused the hand-over. The other reads your reason.',
  },
  'U stelde andere momenten voor. De ander kiest nu.': {
    fr: 'Vous avez proposé d’autres moments. L’autre choisit maintenant.',
    en: 'You proposed other times. Now the other chooses.',
  },
  'Uw keuze is verstuurd.': { fr: 'Votre choix est envoyé.', en: 'Your choice is sent.' },
  'Het driegesprek is genoteerd. Nu bevestigen de drie.': {
    fr: 'L’entretien à trois est noté. Les trois confirment maintenant.',
    en: 'The three-way talk is noted. Now all three confirm.',
  },
  'De lijst is bijgewerkt.': { fr: 'La liste est mise à jour.', en: 'The list is updated.' },
  'De afspraak staat in het plan.': {
    fr: 'L’accord figure dans le plan.',
    en: 'The agreement is in the plan.',
  },
  'Uw bevestiging is bewaard.': {
    fr: 'Votre confirmation est enregistrée.',
    en: 'Your confirmation is saved.',
  },
  'Genoteerd. De overdracht gaat verder zoals ze stond.': {
    fr: 'C’est noté. Le transfert se poursuit tel qu’il était.',
    en: 'Noted. The hand-over goes on as it stood.',
  },
  'Uw antwoord is bewaard. Wie u begeleidt, spreekt u erover aan.': {
    fr: 'Votre réponse est enregistrée. La personne qui vous accompagne vous en parlera.',
    en: 'Your answer is saved. Whoever guides you will talk to you about it.',
  },
  'Goed. De overdracht gaat verder.': {
    fr: 'Bien. Le transfert se poursuit.',
    en: 'Good. The hand-over goes on.',
  },
  'De overdracht is gestopt. De regie blijft waar ze was.': {
    fr: 'Le transfert est arrêté. Le pilotage reste où il était.',
    en: 'The hand-over has stopped. The lead stays where it was.',
  },
  'Bewaard. Signalen rekenen vanaf nu met dit aantal weken.': {
    fr: 'Enregistré. Dès maintenant, les signaux comptent avec ce nombre de semaines.',
    en: 'Saved. From now on signals count with this number of weeks.',
  },
  'De uitstroom is genoteerd.': { fr: 'La sortie est notée.', en: 'The outflow is noted.' },
  'Het werk is genoteerd. De begeleiding is nu nazorg, met een controle na 1, 3, 6 en 12 maanden.': {
    fr: 'L’emploi est noté. L’accompagnement devient un suivi après l’emploi, avec un contrôle après 1, 3, 6 et 12 mois.',
    en: 'The job is noted. The guidance is now aftercare, with a check after 1, 3, 6 and 12 months.',
  },
  'De job is genoteerd.': { fr: 'L’emploi est noté.', en: 'The job is noted.' },
  'Het einde van de job is genoteerd.': {
    fr: 'La fin de l’emploi est notée.',
    en: 'The end of the job is noted.',
  },
  'De controle is genoteerd.': { fr: 'Le contrôle est noté.', en: 'The check is noted.' },
  'De laatste controle is genoteerd. De nazorg stopt vandaag.': {
    fr: 'Le dernier contrôle est noté. Le suivi après l’emploi s’arrête aujourd’hui.',
    en: 'The last check is noted. The aftercare stops today.',
  },
  'U begeleidt deze persoon opnieuw.': {
    fr: 'Vous accompagnez à nouveau cette personne.',
    en: 'You guide this person again.',
  },
  'Deze organisatie volgt u niet langer. Dat geldt vanaf nu.': {
    fr: 'Cette organisation ne vous suit plus. Cela vaut dès maintenant.',
    en: 'This organisation no longer follows you. This applies from now on.',
  },
  'De begeleiding is beëindigd. Het dossier is nu dicht voor uw organisatie.': {
    fr: 'L’accompagnement a pris fin. Le dossier est maintenant fermé pour votre organisation.',
    en: 'The guidance has ended. The dossier is now closed for your organisation.',
  },
  'U zei dat uw organisatie deze persoon niet begeleidt. De begeleiding eindigt vandaag. Uw collega leest uw reden.':
    {
      fr: 'Vous avez dit que votre organisation n’accompagne pas cette personne. L’accompagnement se termine aujourd’hui. Votre collègue lit votre motif.',
      en: 'You said that your organisation does not guide this person. The guidance ends today. Your colleague reads your reason.',
    },
  'U bevestigde dat uw organisatie deze persoon begeleidt.': {
    fr: 'Vous avez confirmé que votre organisation accompagne cette personne.',
    en: 'You confirmed that your organisation guides this person.',
  },
  'Het mandaat werkt vanaf nu, of vanaf de eerste dag ervan.': {
    fr: 'Le mandat vaut dès maintenant, ou dès son premier jour.',
    en: 'The mandate works from now on, or from its first day.',
  },
  'Het mandaat is geweigerd. Het werkt niet.': {
    fr: 'Le mandat est refusé. Il ne vaut pas.',
    en: 'The mandate is refused. It does not work.',
  },
  'Het mandaat is gegeven.': { fr: 'Le mandat est donné.', en: 'The mandate is given.' },
  'Het mandaat is gegeven. Het werkt pas nadat een tweede persoon het bevestigt.': {
    fr: 'Le mandat est donné. Il ne vaut qu’après la confirmation d’une deuxième personne.',
    en: 'The mandate is given. It works only after a second person confirms it.',
  },
  'Het mandaat is beëindigd. Wie ermee werkte, is nu afgemeld.': {
    fr: 'Le mandat est terminé. Qui travaillait avec ce mandat est maintenant déconnecté.',
    en: 'The mandate has ended. Whoever worked with it is now signed out.',
  },
  'Deze persoon staat nu in uw lijst. Geef nu een mandaat.': {
    fr: 'Cette personne figure maintenant dans votre liste. Donnez maintenant un mandat.',
    en: 'This person is now in your list. Now give a mandate.',
  },
  'Uw vraag is opnieuw gesteld, met een nieuwe termijn.': {
    fr: 'Votre demande est posée à nouveau, avec un nouveau délai.',
    en: 'Your request is made again, with a new deadline.',
  },
  'De regie is vastgelegd.': { fr: 'Le pilotage est fixé.', en: 'The lead is recorded.' },
  'U aanvaardde het voorstel over de regie.': {
    fr: 'Vous avez accepté la proposition sur le pilotage.',
    en: 'You accepted the proposal about the lead.',
  },
  'U weigerde het voorstel over de regie. De ander leest uw reden.': {
    fr: 'Vous avez refusé la proposition sur le pilotage. L’autre lit votre motif.',
    en: 'You refused the proposal about the lead. The other reads your reason.',
  },
  'Uw voorstel over de regie is ingetrokken.': {
    fr: 'Votre proposition sur le pilotage est retirée.',
    en: 'Your proposal about the lead is withdrawn.',
  },
  'De fase is bewaard.': { fr: 'La phase est enregistrée.', en: 'The phase is saved.' },
  'Bewaard wie opvolgt en wat de volgende stap is.': {
    fr: 'Enregistré : qui assure le suivi et quelle est la prochaine étape.',
    en: 'Saved who follows up and what the next step is.',
  },
  'Uw vraag om vrijgave is verstuurd. De ander is nu aan zet.': {
    fr: 'Votre demande de libération est envoyée. C’est maintenant à l’autre d’agir.',
    en: 'Your request for release is sent. It is now the other’s turn.',
  },
  'U gaf vrij. De ander leest dat.': {
    fr: 'Vous avez libéré. L’autre le lit.',
    en: 'You gave the release. The other reads that.',
  },
  'U gaf niet vrij. De ander leest uw reden.': {
    fr: 'Vous n’avez pas libéré. L’autre lit votre motif.',
    en: 'You did not give the release. The other reads your reason.',
  },
  'Bewaard. Deze vraag om vrijgave is afgerond.': {
    fr: 'Enregistré. Cette demande de libération est clôturée.',
    en: 'Saved. This request for release is closed.',
  },
  'Deze rol staat nu in het traject.': {
    fr: 'Ce rôle figure maintenant dans le parcours.',
    en: 'This role is now in the pathway.',
  },
  'Deze rol is beëindigd.': { fr: 'Ce rôle est terminé.', en: 'This role has ended.' },
  'Deze persoon is toegevoegd. Bij “Volgende stap” leest u wie nu aan zet is.': {
    fr: 'Cette personne est ajoutée. Sous « Prochaine étape », vous lisez à qui c’est d’agir.',
    en: 'This person is added. Under “Next step” you read whose turn it is.',
  },
  'Deze persoon is toegevoegd. Er staat al iemand met deze naam en geboortedatum in uw organisatie, zonder rijksregisternummer. Kijk na of het dezelfde persoon is.':
    {
      fr: 'Cette personne est ajoutée. Votre organisation a déjà quelqu’un avec ce nom et cette date de naissance, sans numéro de registre national. Vérifiez si c’est la même personne.',
      en: 'This person is added. Your organisation already has someone with this name and date of birth, without a national register number. Check whether it is the same person.',
    },
  'Deze persoon is toegevoegd. Het dossier opent op de dag dat de begeleiding begint.': {
    fr: 'Cette personne est ajoutée. Le dossier s’ouvre le jour où l’accompagnement commence.',
    en: 'This person is added. The file opens on the day the guidance begins.',
  },
  'Deze persoon stond al in uw organisatie. Wat nieuw is, is aangevuld.': {
    fr: 'Cette personne était déjà dans votre organisation. Ce qui est nouveau est complété.',
    en: 'This person was already in your organisation. What is new has been added.',
  },
  'Deze persoon stond al zo in uw organisatie. Er is niets veranderd.': {
    fr: 'Cette personne était déjà ainsi dans votre organisation. Rien n’a changé.',
    en: 'This person was already in your organisation like this. Nothing has changed.',
  },
  'U aanvaardde de verwijzing. U begeleidt deze persoon nu mee.': {
    fr: 'Vous avez accepté l’orientation. Vous accompagnez maintenant aussi cette personne.',
    en: 'You accepted the referral. You now guide this person too.',
  },
  'U weigerde de verwijzing. De ander leest uw reden.': {
    fr: 'Vous avez refusé l’orientation. L’autre lit votre motif.',
    en: 'You refused the referral. The other reads your reason.',
  },
  'Bewaard. U ziet hier wie de verwijzing opvolgt.': {
    fr: 'Enregistré. Vous voyez ici qui suit l’orientation.',
    en: 'Saved. Here you see who follows up the referral.',
  },
  'U noteerde hoe het afliep. De organisatie die verwees, ziet dat.': {
    fr: 'Vous avez noté comment cela s’est terminé. L’organisation qui a orienté le voit.',
    en: 'You noted how it ended. The organisation that referred sees that.',
  },
  'De eenmalige link is verstuurd. Een vroegere link werkt niet meer.': {
    fr: 'Le lien à usage unique est envoyé. Un lien précédent ne fonctionne plus.',
    en: 'The one-time link is sent. An earlier link no longer works.',
  },
  'Deze installatie kan geen mail versturen. Er is geen link gemaakt. Bel de organisatie.': {
    fr: 'Cette installation ne peut pas envoyer d’e-mails. Aucun lien n’est créé. Appelez l’organisation.',
    en: 'This installation cannot send mail. No link was made. Call the organisation.',
  },
  'U noteerde dat het niet gestart is. De organisatie die verwees, is nu aan zet.': {
    fr: 'Vous avez noté que cela n’a pas commencé. C’est maintenant à l’organisation qui a orienté d’agir.',
    en: 'You noted that it did not start. It is now the turn of the organisation that referred.',
  },
  'De verwijzing is verstuurd. U leest het antwoord op deze pagina.': {
    fr: 'L’orientation est envoyée. Vous lirez la réponse sur cette page.',
    en: 'The referral is sent. You will read the answer on this page.',
  },
  'De verwijzing is verstuurd. Op de dag die u koos, werkt niemand: de termijn loopt tot de eerstvolgende werkdag.':
    {
      fr: 'L’orientation est envoyée. Personne ne travaille le jour que vous avez choisi : le délai court jusqu’au jour ouvrable suivant.',
      en: 'The referral is sent. Nobody works on the day you chose: the deadline runs until the next working day.',
    },
  'De verwijzing is verstuurd, maar de link niet: deze installatie kan geen mail versturen. Bel de organisatie.':
    {
      fr: 'L’orientation est envoyée, mais pas le lien : cette installation ne peut pas envoyer d’e-mails. Appelez l’organisation.',
      en: 'The referral is sent, but the link is not: this installation cannot send mail. Call the organisation.',
    },
  'U noteerde dat het gestart is. De organisatie die verwees, ziet dat.': {
    fr: 'Vous avez noté que cela a commencé. L’organisation qui a orienté le voit.',
    en: 'You noted that it started. The organisation that referred sees that.',
  },
  'De poging is genoteerd.': { fr: 'La tentative est notée.', en: 'The attempt is noted.' },
  'De verwijzing is ingetrokken. De ander ziet de gegevens niet meer.': {
    fr: 'L’orientation est retirée. L’autre ne voit plus les données.',
    en: 'The referral is withdrawn. The other no longer sees the data.',
  },
  'U bevestigde voor {0} dat u samen begeleidt.': {
    fr: 'Vous avez confirmé pour {0} que vous accompagnez ensemble.',
    en: 'You confirmed for {0} that you guide together.',
  },
  'U gaf voor {0} aan dat u niet samen begeleidt.': {
    fr: 'Vous avez indiqué pour {0} que vous n’accompagnez pas ensemble.',
    en: 'You indicated for {0} that you do not guide together.',
  },
  'U vinkte niemand aan. Er is niets veranderd.': {
    fr: 'Vous n’avez coché personne. Rien n’a changé.',
    en: 'You ticked nobody. Nothing has changed.',
  },
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.': {
    fr: 'Votre demande est envoyée. Vous lirez la réponse sur cette page.',
    en: 'Your request is sent. You will read the answer on this page.',
  },
  'Uw antwoord is verstuurd.': { fr: 'Votre réponse est envoyée.', en: 'Your answer is sent.' },
  'Uw oordeel is bewaard.': { fr: 'Votre avis est enregistré.', en: 'Your judgement is saved.' },
  'De afscherming werkt vanaf nu.': {
    fr: 'La protection vaut dès maintenant.',
    en: 'The shielding works from now on.',
  },
  'De afscherming is beëindigd.': { fr: 'La protection est terminée.', en: 'The shielding has ended.' },
  'Het team is toegevoegd.': { fr: 'L’équipe est ajoutée.', en: 'The team is added.' },
  'Het team is bewaard.': { fr: 'L’équipe est enregistrée.', en: 'The team is saved.' },
  'De afspraak is geschrapt.': { fr: 'Le rendez-vous est annulé.', en: 'The appointment is cancelled.' },
  'Iemand veranderde deze afspraak intussen. Zo staat ze nu.': {
    fr: 'Quelqu’un a modifié ce rendez-vous entre-temps. Voici où il en est.',
    en: 'Someone changed this appointment in the meantime. This is how it stands now.',
  },
  'U noteerde hoe de afspraak verliep.': {
    fr: 'Vous avez noté comment le rendez-vous s’est passé.',
    en: 'You noted how the appointment went.',
  },
  'U noteerde wat u na de gemiste afspraak deed.': {
    fr: 'Vous avez noté ce que vous avez fait après le rendez-vous manqué.',
    en: 'You noted what you did after the missed appointment.',
  },
  'De afspraak is gemaakt.': { fr: 'Le rendez-vous est pris.', en: 'The appointment is made.' },
  'De afspraak is verplaatst.': { fr: 'Le rendez-vous est déplacé.', en: 'The appointment is moved.' },
  'U noteerde dat u aan de afspraak herinnerde.': {
    fr: 'Vous avez noté que vous avez rappelé le rendez-vous.',
    en: 'You noted that you sent a reminder of the appointment.',
  },
  'Uw inschatting is bewaard.': { fr: 'Votre estimation est enregistrée.', en: 'Your assessment is saved.' },
  'Het adres werkt niet meer.': { fr: 'L’adresse ne fonctionne plus.', en: 'The address no longer works.' },
  'U bent nu de eigenaar van dit vertrouwelijk luik.': {
    fr: 'Vous êtes maintenant responsable de ce volet confidentiel.',
    en: 'You are now the owner of this confidential part.',
  },
  'Het contact is genoteerd.': { fr: 'Le contact est noté.', en: 'The contact is noted.' },
  'Bewaard. De nieuwe termijn geldt vanaf nu.': {
    fr: 'Enregistré. Le nouveau délai vaut dès maintenant.',
    en: 'Saved. The new term applies from now on.',
  },
  'De zitdag is toegevoegd.': { fr: 'La permanence est ajoutée.', en: 'The desk day is added.' },
  'De zitdag is gestopt.': { fr: 'La permanence est arrêtée.', en: 'The desk day has stopped.' },
  'De notitie is bewaard.': { fr: 'La note est enregistrée.', en: 'The note is saved.' },
  'De tekst van de notitie is verwijderd.': {
    fr: 'Le texte de la note est supprimé.',
    en: 'The text of the note is removed.',
  },
  'Uw melding is bij de eigenaar. Die is nu aan zet.': {
    fr: 'Votre signalement est chez le responsable. C’est maintenant à lui d’agir.',
    en: 'Your report is with the owner, whose turn it is now.',
  },
  'Hierover is al beslist.': {
    fr: 'Une décision est déjà prise à ce sujet.',
    en: 'This has already been decided.',
  },
  'De tekst is verwijderd.': { fr: 'Le texte est supprimé.', en: 'The text is removed.' },
  'De notitie blijft staan.': { fr: 'La note reste.', en: 'The note stays.' },
  'Kies eerst wat hier niet hoort. Er is niets gemeld.': {
    fr: 'Choisissez d’abord ce qui n’a pas sa place ici. Rien n’est signalé.',
    en: 'First choose what does not belong here. Nothing was reported.',
  },
  'De actie staat in het plan.': { fr: 'L’action figure dans le plan.', en: 'The action is in the plan.' },
  'Het doel staat in het plan.': { fr: 'L’objectif figure dans le plan.', en: 'The goal is in the plan.' },
  'U bevestigde uw plan. Uw begeleiders zien dat u akkoord bent.': {
    fr: 'Vous avez confirmé votre plan. Vos accompagnateurs voient que vous êtes d’accord.',
    en: 'You confirmed your plan. Your counsellors see that you agree.',
  },
  'De wijziging is bewaard. Was het plan getekend, kijk dan of een nieuwe handtekening nodig is.': {
    fr: 'La modification est enregistrée. Si le plan était signé, voyez s’il faut une nouvelle signature.',
    en: 'The change is saved. If the plan was signed, see whether a new signature is needed.',
  },
  'De doelen en acties staan in het plan. Pas ze aan waar nodig.': {
    fr: 'Les objectifs et les actions figurent dans le plan. Adaptez-les si nécessaire.',
    en: 'The goals and actions are in the plan. Adjust them where needed.',
  },
  'U keurde het voorstel goed. Het plan is aangepast.': {
    fr: 'Vous avez approuvé la proposition. Le plan est adapté.',
    en: 'You approved the proposal. The plan is adjusted.',
  },
  'Over dit voorstel is al beslist.': {
    fr: 'Une décision est déjà prise sur cette proposition.',
    en: 'This proposal has already been decided on.',
  },
  'U wees het voorstel af. De ander leest uw reden.': {
    fr: 'Vous avez rejeté la proposition. L’autre lit votre motif.',
    en: 'You rejected the proposal. The other reads your reason.',
  },
  'Uw voorstel is ingetrokken.': { fr: 'Votre proposition est retirée.', en: 'Your proposal is withdrawn.' },
  'U bent weer mee.': { fr: 'Vous êtes à nouveau au courant.', en: 'You are up to date again.' },
  'U gaf {0} door. Uw collega leest dat op Vandaag.': {
    fr: 'Vous avez transmis {0}. Votre collègue le lit sous Aujourd’hui.',
    en: 'You passed on {0}. Your colleague reads that on Today.',
  },
  '{0} terug bij wie weg was.': {
    fr: 'De retour chez la personne qui était absente : {0}.',
    en: 'Back with whoever was away: {0}.',
  },
  'Deze mensen stonden al terug.': {
    fr: 'Ces personnes étaient déjà de retour.',
    en: 'These people were already back.',
  },
  'De poging is bewaard.': { fr: 'La tentative est enregistrée.', en: 'The attempt is saved.' },
  '{0} toegevoegd aan de lijst.': { fr: 'Ajouté à la liste : {0}.', en: 'Added to the list: {0}.' },
  '{0} toegevoegd. De andere nummers zijn niet van iemand die uw organisatie begeleidt en die u mag openen.':
    {
      fr: 'Ajouté : {0}. Les autres numéros ne sont pas ceux de personnes que votre organisation accompagne et que vous pouvez ouvrir.',
      en: 'Added: {0}. The other numbers do not belong to anyone whom your organisation guides and whom you may open.',
    },
  'Afgesloten. De opvolging staat bij deze persoon.': {
    fr: 'Clôturé. Le suivi figure auprès de cette personne.',
    en: 'Closed. The follow-up is recorded with this person.',
  },
  'De lijst is er. Voeg nu mensen toe.': {
    fr: 'La liste est créée. Ajoutez maintenant des personnes.',
    en: 'The list is there. Now add people.',
  },
  'Iemand was u voor: dit is al afgesloten.': {
    fr: 'Quelqu’un vous a devancé : c’est déjà clôturé.',
    en: 'Someone was ahead of you: this is already closed.',
  },
  'U volgde dit op.': { fr: 'Vous avez assuré le suivi.', en: 'You followed this up.' },
  'U gaf dit door. Uw collega ziet het op Vandaag.': {
    fr: 'Vous avez transmis cela. Votre collègue le voit sous Aujourd’hui.',
    en: 'You passed this on. Your colleague sees it on Today.',
  },
  'U stelde dit uit. Het komt op die dag terug.': {
    fr: 'Vous avez reporté cela. Cela reviendra ce jour-là.',
    en: 'You postponed this. It comes back on that day.',
  },
  'Iemand was u voor. Zo staat het nu.': {
    fr: 'Quelqu’un vous a devancé. Voici où on en est.',
    en: 'Someone was ahead of you. This is how it stands now.',
  },
  '1 persoon': { fr: '1 personne', en: '1 person' },
  '{0} personen': { fr: '{0} personnes', en: '{0} people' },
  'Bewaard. Een collega moet bevestigen dat het om dezelfde persoon gaat.': {
    fr: 'Enregistré. Un collègue doit confirmer qu’il s’agit de la même personne.',
    en: 'Saved. A colleague has to confirm that this is the same person.',
  },
  'U bevestigde dat het om dezelfde persoon gaat. De twee dossiers verwijzen naar elkaar.': {
    fr: 'Vous avez confirmé qu’il s’agit de la même personne. Les deux dossiers renvoient l’un à l’autre.',
    en: 'You confirmed that this is the same person. The two files point to each other.',
  },
  'De twee dossiers blijven los van elkaar.': {
    fr: 'Les deux dossiers restent séparés.',
    en: 'The two files stay apart.',
  },
  'Uw vraag is bewaard. Een collega moet ze bevestigen.': {
    fr: 'Votre demande est enregistrée. Un collègue doit la confirmer.',
    en: 'Your request is saved. A colleague has to confirm it.',
  },
  'Ongedaan gemaakt. De twee dossiers staan weer los van elkaar.': {
    fr: 'C’est annulé. Les deux dossiers sont de nouveau séparés.',
    en: 'Undone. The two files stand apart again.',
  },
  'De twee dossiers blijven verbonden.': {
    fr: 'Les deux dossiers restent liés.',
    en: 'The two files stay joined.',
  },
  'Uw signaal is gegeven. U leest hier wat ermee gebeurt.': {
    fr: 'Votre préoccupation est transmise. Vous lisez ici ce qu’elle devient.',
    en: 'Your concern has been raised. You read here what becomes of it.',
  },
  'Uw steun telt mee.': {
    fr: 'Votre soutien compte.',
    en: 'Your support counts.',
  },
  'Het signaal is doorgegeven. Wie het gaf, leest uw toelichting.': {
    fr: 'La préoccupation est transmise plus haut. Ceux qui l’ont exprimée lisent votre explication.',
    en: 'The concern has been carried up. Whoever raised it reads your note.',
  },
  'De signalen zijn gebundeld. Ze gaan samen verder.': {
    fr: 'Les préoccupations sont regroupées. Elles continuent ensemble.',
    en: 'The concerns have been bundled. They go on together.',
  },
  'Goed. Het antwoord blijft bij het signaal staan.': {
    fr: 'Bien. La réponse reste auprès de la préoccupation.',
    en: 'Good. The answer stays with the concern.',
  },
  'Het overleg is aangepast.': { fr: 'La concertation est modifiée.', en: 'The body has been changed.' },
  'Het overleg is begonnen. Voeg nu leden toe.': {
    fr: 'La concertation est créée. Ajoutez maintenant des membres.',
    en: 'The body has begun. Now add members.',
  },
  'Het lid is bewaard.': { fr: 'Le membre est enregistré.', en: 'The member has been saved.' },
  'Het lid is gevraagd. Het telt mee zodra die organisatie akkoord gaat.': {
    fr: 'Le membre est invité. Il comptera dès que cette organisation accepte.',
    en: 'The member was asked. It counts as soon as that organisation agrees.',
  },
  'Uw organisatie is nu lid van dit overleg.': {
    fr: 'Votre organisation est maintenant membre de cette concertation.',
    en: 'Your organisation is now a member of this body.',
  },
  'Uw organisatie wordt geen lid. De secretaris leest dat bij de leden.': {
    fr: 'Votre organisation ne devient pas membre. Le secrétaire le lit parmi les membres.',
    en: 'Your organisation does not become a member. The secretary reads that among the members.',
  },
  'Uw organisatie stopt als lid. Vandaag is haar laatste dag.': {
    fr: 'Votre organisation cesse d’être membre. Aujourd’hui est son dernier jour.',
    en: 'Your organisation stops as a member. Today is its last day.',
  },
  'De vergadering is verplaatst. De leden lezen wat er veranderde, en waarom.': {
    fr: 'La réunion est déplacée. Les membres lisent ce qui a changé et pourquoi.',
    en: 'The meeting has moved. Members read what changed, and why.',
  },
  'De vergadering gaat niet door. De leden lezen waarom.': {
    fr: 'La réunion n’a pas lieu. Les membres lisent pourquoi.',
    en: 'The meeting is called off. Members read why.',
  },
  'Uw antwoord is bewaard.': { fr: 'Votre réponse est enregistrée.', en: 'Your answer has been saved.' },
  'Hieronder staat wie nu verwittigd is.': {
    fr: 'Ci-dessous : qui est maintenant averti.',
    en: 'Below stands who has been told now.',
  },
  'De wachtende punten staan op de agenda.': {
    fr: 'Les points en attente sont à l’ordre du jour.',
    en: 'The points that waited stand on the agenda.',
  },
  '1 vergadering is gepland.': { fr: '1 réunion est planifiée.', en: '1 meeting has been planned.' },
  '{0} vergaderingen zijn gepland.': {
    fr: '{0} réunions sont planifiées.',
    en: '{0} meetings have been planned.',
  },
  'Wie er is, is genoteerd.': { fr: 'Les présences sont notées.', en: 'Who is there has been noted.' },
  'De vergadering is gepland. Zet nu iets op de agenda.': {
    fr: 'La réunion est planifiée. Inscrivez maintenant un point à l’ordre du jour.',
    en: 'The meeting is planned. Now put something on the agenda.',
  },
  'Het punt staat op de agenda.': { fr: 'Le point est à l’ordre du jour.', en: 'The item is on the agenda.' },
  'Het besluit is bewaard. Wie een signaal gaf of steunde, leest het antwoord op Vandaag.': {
    fr: 'La décision est enregistrée. Ceux qui ont exprimé ou soutenu une préoccupation lisent la réponse sur Aujourd’hui.',
    en: 'The decision is saved. Whoever raised or supported a concern reads the answer on Today.',
  },
  'Het punt van het verslag is bewaard.': {
    fr: 'Le point du procès-verbal est enregistré.',
    en: 'The item of the minutes is saved.',
  },
  'Het punt is bewaard. Er staat iets in dat op een persoon kan wijzen. Kijk het na vóór de goedkeuring.': {
    fr: 'Le point est enregistré. Il contient quelque chose qui peut désigner une personne. Vérifiez-le avant l’approbation.',
    en: 'The item is saved. Something in it may point to a person. Look it over before the approval.',
  },
  'De rechtzetting staat bij het verslag.': {
    fr: 'La rectification figure auprès du procès-verbal.',
    en: 'The correction stands beside the minutes.',
  },
  'Het verslag is goedgekeurd. Het verandert niet meer.': {
    fr: 'Le procès-verbal est approuvé. Il ne change plus.',
    en: 'The minutes are approved. They no longer change.',
  },
  'Genoteerd. Iedereen die dit besluit mag lezen, ziet deze stap.': {
    fr: 'Noté. Tous ceux qui peuvent lire cette décision voient cette étape.',
    en: 'Noted. Everyone who may read this decision sees this step.',
  },
  'Bewaard. Bij het besluit staat nu waar het bij hoort.': {
    fr: 'Enregistré. La décision indique maintenant à quoi elle appartient.',
    en: 'Saved. The decision now says what it belongs to.',
  },
  'Uw voorstel is bij de secretaris. U leest hier wat ermee gebeurt.': {
    fr: 'Votre proposition est chez le secrétaire. Vous lisez ici ce qu’elle devient.',
    en: 'Your proposal is with the secretary. You read here what becomes of it.',
  },
  'Uitgesteld. Wie het voorstelde, leest uw reden.': {
    fr: 'Reporté. La personne qui l’a proposé lit votre raison.',
    en: 'Put off. Whoever proposed it reads your reason.',
  },
  'Uw antwoord is verstuurd. De persoon leest het op de eigen pagina.': {
    fr: 'Votre réponse est envoyée. La personne la lit sur sa propre page.',
    en: 'Your answer is sent. The person reads it on their own page.',
  },
  'De vraag is doorgegeven. De functionaris voor gegevensbescherming antwoordt.': {
    fr: 'La question est transmise. Le délégué à la protection des données répond.',
    en: 'The question is passed on. The data protection officer answers.',
  },
  'Genoteerd. Dit is het bewijs dat de brief verstuurd of gegeven is.': {
    fr: 'Noté. C’est la preuve que la lettre a été envoyée ou remise.',
    en: 'Noted. This is the proof that the letter was sent or given.',
  },
};
