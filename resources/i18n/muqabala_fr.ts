<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Muqabala</name>
    <message>
      <source>“{0}” stands {1} times in the original</source>
      <translation>« {0} » figure {1} fois dans l’original</translation>
    </message>
    <message>
      <source>{0} times it is translated like this: {1}</source>
      <translation>{0} fois, la traduction est : {1}</translation>
    </message>
    <message>
      <source>Emphasis differs</source>
      <translation>Mise en relief différente</translation>
    </message>
    <message>
      <source>Formula translated differently</source>
      <translation>Formule traduite autrement</translation>
    </message>
    <message>
      <source>This version writes session and number in the other order</source>
      <translation>Cette version écrit la session et le numéro dans l’ordre inverse</translation>
    </message>
    <message>
      <source>The symbol stands with its last part first</source>
      <translation>La dernière partie de la cote est placée en tête</translation>
    </message>
    <message>
      <source>Sentence missing</source>
      <translation>Phrase manquante</translation>
    </message>
    <message>
      <source>Sentence added</source>
      <translation>Phrase ajoutée</translation>
    </message>
    <message>
      <source>Paragraph missing</source>
      <translation>Paragraphe manquant</translation>
    </message>
    <message>
      <source>{0} characters here, {1} beside it</source>
      <translation>Caractères ici : {0} ; en regard : {1}</translation>
    </message>
    <message>
      <source>Sentences or clauses here: {0}; beside it: {1}</source>
      <translation>Phrases ou propositions ici : {0} ; en regard : {1}</translation>
    </message>
    <message>
      <source>The two names of the month do not agree</source>
      <translation>Les deux noms du mois ne concordent pas</translation>
    </message>
    <message>
      <source>{0} and {1} are two different months</source>
      <translation>{0} et {1} sont deux mois différents</translation>
    </message>
    <message>
      <source>Name differs</source>
      <translation>Nom différent</translation>
    </message>
    <message>
      <source>{0} stands nowhere in the other versions</source>
      <translation>{0} ne figure dans aucune des autres versions</translation>
    </message>
    <message>
      <source>Footnote missing</source>
      <translation>Note de bas de page manquante</translation>
    </message>
    <message>
      <source>Footnote added</source>
      <translation>Note de bas de page ajoutée</translation>
    </message>
    <message>
      <source>Footnote label differs</source>
      <translation>Appel de note différent</translation>
    </message>
    <message>
      <source>Paragraph number differs</source>
      <translation>Numéro de paragraphe différent</translation>
    </message>
    <message>
      <source>Paragraph number skipped</source>
      <translation>Numéro de paragraphe sauté</translation>
    </message>
    <message>
      <source>{0} stands behind {1}</source>
      <translation>{0} vient après {1}</translation>
    </message>
    <message>
      <source>Brackets differ</source>
      <translation>Parenthèses différentes</translation>
    </message>
    <message>
      <source>Quotation marks differ</source>
      <translation>Guillemets différents</translation>
    </message>
    <message>
      <source>{0} has no partner, and the other versions have none without</source>
      <translation>{0} est sans pendant, alors que toutes les autres versions ont les deux</translation>
    </message>
    <message>
      <source>The figures stand in reverse order</source>
      <translation>Les chiffres sont en ordre inverse</translation>
    </message>
    <message>
      <source>Figures changed places</source>
      <translation>Des chiffres ont été intervertis</translation>
    </message>
    <message>
      <source>One figure is different</source>
      <translation>Un chiffre diffère</translation>
    </message>
    <message>
      <source>A figure is missing</source>
      <translation>Il manque un chiffre</translation>
    </message>
    <message>
      <source>There is a figure too many</source>
      <translation>Il y a un chiffre de trop</translation>
    </message>
    <message>
      <source>The number is greater or smaller by a power of ten</source>
      <translation>Le nombre diffère d’une puissance de dix</translation>
    </message>
    <message>
      <source>The day is different</source>
      <translation>Le jour diffère</translation>
    </message>
    <message>
      <source>The month is different</source>
      <translation>Le mois diffère</translation>
    </message>
    <message>
      <source>The year is different</source>
      <translation>L’année diffère</translation>
    </message>
    <message>
      <source>Tag differs</source>
      <translation>Étiquette différente</translation>
    </message>
    <message>
      <source>{0} holds no term in two languages, so there is nothing to compare. Check its languages.</source>
      <translation>{0} ne contient aucun terme en deux langues : il n’y a rien à comparer. Vérifiez ses langues.</translation>
    </message>
    <message>
      <source>{0} is no list of terms: its first row has to name two languages or more by their codes (en, ar). Nothing was read.</source>
      <translation>{0} n’est pas une liste de termes : sa première ligne doit désigner au moins deux langues par leurs codes (en, ar). Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} is XML, but not TBX: it holds no list of terms. Nothing was read.</source>
      <translation>{0} est du XML, mais pas du TBX : ce n’est pas une liste de termes. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} has more than {1} terms. Nothing was read; split it.</source>
      <translation>{0} contient plus de {1} termes. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} is not a table that can be read: {1}. Nothing was read.</source>
      <translation>{0} n’est pas un tableau lisible : {1}. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>Term differs</source>
      <translation>Terme différent</translation>
    </message>
    <message>
      <source>The list of terms gives {0}</source>
      <translation>La liste de termes donne {0}</translation>
    </message>
    <message>
      <source>Number differs</source>
      <translation>Nombre différent</translation>
    </message>
    <message>
      <source>Number missing</source>
      <translation>Nombre manquant</translation>
    </message>
    <message>
      <source>Number that no other version has</source>
      <translation>Nombre absent de toutes les autres versions</translation>
    </message>
    <message>
      <source>Symbol differs</source>
      <translation>Cote différente</translation>
    </message>
    <message>
      <source>Symbol the other way round</source>
      <translation>Cote inversée</translation>
    </message>
    <message>
      <source>Symbols joined or split</source>
      <translation>Cotes réunies ou scindées</translation>
    </message>
    <message>
      <source>Date differs</source>
      <translation>Date différente</translation>
    </message>
    <message>
      <source>Percentage differs</source>
      <translation>Pourcentage différent</translation>
    </message>
    <message>
      <source>Amount differs</source>
      <translation>Montant différent</translation>
    </message>
    <message>
      <source>No other version has it</source>
      <translation>Absent de toutes les autres versions</translation>
    </message>
    <message>
      <source>The Arabic has {0}</source>
      <translation>Le texte arabe a {0}</translation>
    </message>
    <message>
      <source>The English has {0}</source>
      <translation>Le texte anglais a {0}</translation>
    </message>
    <message>
      <source>The Spanish has {0}</source>
      <translation>Le texte espagnol a {0}</translation>
    </message>
    <message>
      <source>The French has {0}</source>
      <translation>Le texte français a {0}</translation>
    </message>
    <message>
      <source>The Russian has {0}</source>
      <translation>Le texte russe a {0}</translation>
    </message>
    <message>
      <source>The Chinese has {0}</source>
      <translation>Le texte chinois a {0}</translation>
    </message>
    <message>
      <source>The Arabic has none</source>
      <translation>Le texte arabe n’en a pas</translation>
    </message>
    <message>
      <source>The English has none</source>
      <translation>Le texte anglais n’en a pas</translation>
    </message>
    <message>
      <source>The Spanish has none</source>
      <translation>Le texte espagnol n’en a pas</translation>
    </message>
    <message>
      <source>The French has none</source>
      <translation>Le texte français n’en a pas</translation>
    </message>
    <message>
      <source>The Russian has none</source>
      <translation>Le texte russe n’en a pas</translation>
    </message>
    <message>
      <source>The Chinese has none</source>
      <translation>Le texte chinois n’en a pas</translation>
    </message>
    <message>
      <source>The text beside it has {0}</source>
      <translation>Le texte en regard a {0}</translation>
    </message>
    <message>
      <source>{0} other versions have {1}</source>
      <translation>Autres versions qui ont {1} : {0}</translation>
    </message>
    <message>
      <source>The text beside it has none</source>
      <translation>Le texte en regard n’en a pas</translation>
    </message>
    <message>
      <source>A footnote cannot be cut in two. Nothing was changed.</source>
      <translation>Une note de bas de page ne peut pas être coupée en deux. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The whole line was put right here, so that it cannot be told where to cut it. Nothing was changed.</source>
      <translation>Toute la ligne a été remise en ordre ici, si bien que l’endroit où couper ne peut pas être déterminé. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There must be text on both sides of the cut. Nothing was changed; choose a place inside it.</source>
      <translation>Il doit y avoir du texte de part et d’autre de la coupure. Rien n’a été modifié ; choisissez un endroit à l’intérieur.</translation>
    </message>
    <message>
      <source>These two do not stand one behind the other in their file. Nothing was changed.</source>
      <translation>Ces deux paragraphes ne se suivent pas dans leur fichier. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The number {0} is not printed before its paragraph. Nothing was changed.</source>
      <translation>Le numéro {0} n’est pas imprimé devant son paragraphe. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
      <source>Corrections in {0} paragraphs are not told apart from the text.</source>
      <translation>
        <numerusform>Les corrections d’un paragraphe ne se distinguent pas du texte.</numerusform>
        <numerusform>Les corrections de {0} paragraphes ne se distinguent pas du texte.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is not said who made {0} corrections, and when.</source>
      <translation>
        <numerusform>L’auteur et la date d’une correction ne sont pas indiqués.</numerusform>
        <numerusform>Les auteurs et les dates de {0} corrections ne sont pas indiqués.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The reasons of {0} corrections are left out.</source>
      <translation>
        <numerusform>Le motif d’une correction est omis.</numerusform>
        <numerusform>Les motifs de {0} corrections sont omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} comments are left out.</source>
      <translation>
        <numerusform>{0} commentaire est omis.</numerusform>
        <numerusform>{0} commentaires sont omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {0} comments it is not said what they answer, or that they are resolved.</source>
      <translation>
        <numerusform>D’un commentaire, il n’est pas dit à quoi il répond ni qu’il est résolu.</numerusform>
        <numerusform>De {0} commentaires, il n’est pas dit à quoi ils répondent ni qu’ils sont résolus.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The tags of {0} paragraphs are left out.</source>
      <translation>
        <numerusform>L’étiquette d’un paragraphe est omise.</numerusform>
        <numerusform>Les étiquettes de {0} paragraphes sont omises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further tags of paragraphs are left out.</source>
      <translation>
        <numerusform>{0} autre étiquette de paragraphe est omise.</numerusform>
        <numerusform>{0} autres étiquettes de paragraphes sont omises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} tags on words are left out.</source>
      <translation>
        <numerusform>{0} étiquette sur des mots est omise.</numerusform>
        <numerusform>{0} étiquettes sur des mots sont omises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How far the review of {0} paragraphs is, is left out.</source>
      <translation>
        <numerusform>L’avancement de la révision d’un paragraphe est omis.</numerusform>
        <numerusform>L’avancement de la révision de {0} paragraphes est omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} open findings are left out.</source>
      <translation>
        <numerusform>{0} signalement à examiner est omis.</numerusform>
        <numerusform>{0} signalements à examiner sont omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} decided findings are left out.</source>
      <translation>
        <numerusform>{0} signalement tranché est omis.</numerusform>
        <numerusform>{0} signalements tranchés sont omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The links of {0} rows are left out.</source>
      <translation>
        <numerusform>Le lien d’une ligne est omis.</numerusform>
        <numerusform>Les liens de {0} lignes sont omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How sure the links of {0} rows are is left out.</source>
      <translation>
        <numerusform>Le degré de certitude du lien d’une ligne est omis.</numerusform>
        <numerusform>Le degré de certitude des liens de {0} lignes est omis.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} footnotes are left out.</source>
      <translation>
        <numerusform>{0} note est omise.</numerusform>
        <numerusform>{0} notes sont omises.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Emphasis and references in {0} places are left out.</source>
      <translation>
        <numerusform>La mise en relief ou le renvoi est omis en un endroit.</numerusform>
        <numerusform>La mise en relief et les renvois sont omis en {0} endroits.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The own direction or language of {0} paragraphs is left out.</source>
      <translation>
        <numerusform>La direction ou la langue propre à un paragraphe est omise.</numerusform>
        <numerusform>La direction ou la langue propre à {0} paragraphes est omise.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Control characters in {0} paragraphs are written as their pictures.</source>
      <translation>
        <numerusform>Les caractères de commande d’un paragraphe sont écrits par leur image.</numerusform>
        <numerusform>Les caractères de commande de {0} paragraphes sont écrits par leur image.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} versions are not in the file: it holds {1}.</source>
      <translation>
        <numerusform>{0} version n’est pas dans le fichier : il en contient {1}.</numerusform>
        <numerusform>{0} versions ne sont pas dans le fichier : il en contient {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of all tables only this one is in the file: {0}.</source>
      <translation>De tous les tableaux, seul celui-ci est dans le fichier : {0}.</translation>
    </message>
    <message>
      <source>A correction could not be written back into {0}: its paragraph is not in the file as it was read (“{1}…”). Nothing was written; choose another format.</source>
      <translation>Une correction n’a pas pu être réécrite dans {0} : son paragraphe ne se trouve pas dans le fichier tel qu’il a été lu (« {1}… »). Rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
      <source>Corrections cannot be written back into {0}: its format ({1}) does not allow it. Nothing was written; choose another format.</source>
      <translation>Les corrections ne peuvent pas être réécrites dans {0} : son format ({1}) ne le permet pas. Rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
      <source>{0} holds tracked changes of its own, so corrections cannot be written back into it. Nothing was written; export it as docx, which tracks them all.</source>
      <translation>{0} contient déjà des modifications suivies : les corrections ne peuvent pas y être réécrites. Rien n’a été écrit ; exportez-le en docx, qui les suit toutes.</translation>
    </message>
    <message>
      <source>{0} is in {1}, which has no character for all of the corrections ({2}). Nothing was written; export it as txt, which is UTF-8.</source>
      <translation>{0} est codé en {1}, qui n’a pas de caractère pour toutes les corrections ({2}). Rien n’a été écrit ; exportez-le en txt, qui est en UTF-8.</translation>
    </message>
    <message>
      <source>There is no table “{0}”. The tables are: {1}.</source>
      <translation>Il n’y a pas de table « {0} ». Les tables sont : {1}.</translation>
    </message>
    <message>
      <source>Page {0} of the facsimile cannot be drawn: its file is damaged.</source>
      <translation>La page {0} du fac-similé ne peut pas être affichée : son fichier est endommagé.</translation>
    </message>
    <message>
      <source>There is nothing to cut off here. Nothing was changed; choose a paragraph further down.</source>
      <translation>Il n’y a rien à détacher ici. Rien n’a été modifié ; choisissez un paragraphe plus bas.</translation>
    </message>
    <message>
      <source>No version has more than one paragraph in this row. Nothing was changed.</source>
      <translation>Aucune version n’a plus d’un paragraphe dans cette ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nothing else stands in this row. Nothing was changed.</source>
      <translation>Il n’y a rien d’autre dans cette ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Choose two cells or more to be linked. Nothing was changed.</source>
      <translation>Choisissez au moins deux cellules à apparier. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A confirmed row stands between. Nothing was changed; choose its cells too, or release it.</source>
      <translation>Une ligne confirmée se trouve entre elles. Rien n’a été modifié ; choisissez aussi ses cellules, ou libérez-la.</translation>
    </message>
    <message>
      <source>This row is not there any more. Nothing was changed; look at the rows again.</source>
      <translation>Cette ligne n’existe plus. Rien n’a été modifié ; regardez à nouveau les lignes.</translation>
    </message>
    <message>
      <source>There is no row above this one. Nothing was changed.</source>
      <translation>Il n’y a pas de ligne au-dessus de celle-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is no row below this one. Nothing was changed.</source>
      <translation>Il n’y a pas de ligne au-dessous de celle-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Nothing of this version stands in this row. Nothing was changed.</source>
      <translation>Cette version n’a rien dans cette ligne. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>There is nothing of this version to be shifted. Nothing was changed.</source>
      <translation>Il n’y a rien à décaler dans cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The rows are so already. Nothing was changed.</source>
      <translation>Les lignes sont déjà ainsi. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>U+0629 (ta marbuta) stands inside the word, but can only end one</source>
      <translation>U+0629 (ta marbouta) se trouve à l’intérieur du mot, alors qu’elle ne peut que le terminer</translation>
    </message>
    <message>
      <source>Stretched word</source>
      <translation>Mot étiré</translation>
    </message>
    <message>
      <source>Letters stored by their shape</source>
      <translation>Lettres enregistrées selon leur forme</translation>
    </message>
    <message>
      <source>Ta marbuta inside a word</source>
      <translation>Ta marbouta à l’intérieur d’un mot</translation>
    </message>
    <message>
      <source>U+0640 (tatweel) inside the word only stretches it; without it the same word is read</source>
      <translation>U+0640 (tatwil) à l’intérieur du mot ne fait que l’étirer ; sans lui, le mot est le même</translation>
    </message>
    <message>
      <source>letters stored by their shape ({0}), and in the reverse order of reading</source>
      <translation>lettres enregistrées selon leur forme ({0}), et dans l’ordre inverse de la lecture</translation>
    </message>
    <message>
      <source>letters stored by their shape ({0}): search and spelling do not know them</source>
      <translation>lettres enregistrées selon leur forme ({0}) : ni la recherche ni le correcteur ne les connaissent</translation>
    </message>
    <message>
      <source>U+0640 (tatweel) at the edge of a word, or under a vowel sign, mostly only stretches it</source>
      <translation>U+0640 (tatwil) en bordure de mot, ou sous un signe vocalique, ne fait le plus souvent que l’étirer</translation>
    </message>
    <message>
      <source>U+0649 (alef maqsura) stands inside the word, but can only end one</source>
      <translation>U+0649 (alif maqsoura) se trouve à l’intérieur du mot, alors qu’elle ne peut que le terminer</translation>
    </message>
    <message>
      <source>the letter and its hamza or madda are stored apart; they are one letter</source>
      <translation>la lettre et sa hamza ou sa madda sont enregistrées séparément ; elles ne forment qu’une lettre</translation>
    </message>
    <message>
      <source>{0} ({1}) is no letter of Arabic</source>
      <translation>{0} ({1}) n’est pas une lettre de l’arabe</translation>
    </message>
    <message>
      <source>the official texts have {1} and never {0}: a comma may have been read as hamza</source>
      <translation>les textes officiels ont {1} et jamais {0} : une virgule a peut-être été lue comme une hamza</translation>
    </message>
    <message>
      <source>Letter of another alphabet</source>
      <translation>Lettre d’un autre alphabet</translation>
    </message>
    <message>
      <source>Alef maqsura inside a word</source>
      <translation>Alif maqsoura à l’intérieur d’un mot</translation>
    </message>
    <message>
      <source>Hamza apart from its letter</source>
      <translation>Hamza séparée de sa lettre</translation>
    </message>
    <message>
      <source>Comma read as hamza</source>
      <translation>Virgule lue comme une hamza</translation>
    </message>
    <message>
      <source>Mark of direction</source>
      <translation>Marque de direction</translation>
    </message>
    <message>
      <source>{0} ({1}) has no partner in this paragraph</source>
      <translation>{0} ({1}) est sans pendant dans ce paragraphe</translation>
    </message>
    <message>
      <source>{0} ({1}) has no effect here</source>
      <translation>{0} ({1}) est sans effet ici</translation>
    </message>
    <message>
      <source>{0} ({1}) is invisible and changes the order on the screen</source>
      <translation>{0} ({1}) est invisible et change l’ordre à l’écran</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the pair's other bracket stands right</source>
      <translation>{0} se trouve à la place de {1} : l’autre élément de la paire est juste</translation>
    </message>
    <message>
      <source>nothing stands in these brackets: the mark of a note, or a number, may be lost</source>
      <translation>il n’y a rien entre ces parenthèses : un appel de note ou un nombre est peut-être perdu</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the bracket of the pair is turned round as well</source>
      <translation>{0} se trouve à la place de {1} : l’autre élément de la paire est retourné lui aussi</translation>
    </message>
    <message>
      <source>Bracket turned round</source>
      <translation>Parenthèse retournée</translation>
    </message>
    <message>
      <source>Empty brackets</source>
      <translation>Parenthèses vides</translation>
    </message>
    <message>
      <source>{0} stands where {1} is expected, and its partner is not in this paragraph</source>
      <translation>{0} se trouve là où l’on attend {1}, et son pendant n’est pas dans ce paragraphe</translation>
    </message>
    <message>
      <source>a vowel sign belongs over or under a letter, and here is none</source>
      <translation>un signe vocalique se place au-dessus ou au-dessous d’une lettre, et il n’y en a pas ici</translation>
    </message>
    <message>
      <source>the same vowel sign stands twice on one letter</source>
      <translation>le même signe vocalique figure deux fois sur une lettre</translation>
    </message>
    <message>
      <source>{0} (tanwin) stands inside the word, but can only end one</source>
      <translation>{0} (tanwin) se trouve à l’intérieur du mot, alors qu’il ne peut que le terminer</translation>
    </message>
    <message>
      <source>Vowel sign without a letter</source>
      <translation>Signe vocalique sans lettre</translation>
    </message>
    <message>
      <source>Vowel sign written twice</source>
      <translation>Signe vocalique écrit deux fois</translation>
    </message>
    <message>
      <source>Vowel sign inside a word</source>
      <translation>Signe vocalique à l’intérieur d’un mot</translation>
    </message>
    <message>
      <source>decoded with another table, the same bytes are words that the official counts have</source>
      <translation>décodés avec une autre table, les mêmes octets donnent des mots que connaissent les relevés officiels</translation>
    </message>
    <message>
      <source>Decoded with the wrong table</source>
      <translation>Décodé avec la mauvaise table</translation>
    </message>
    <message>
      <source>U+00AD (soft hyphen) is not shown unless a line ends there; it may stand for a printed hyphen</source>
      <translation>U+00AD (trait d’union conditionnel) n’est affiché qu’en fin de ligne ; il tient peut-être lieu d’un trait d’union imprimé</translation>
    </message>
    <message>
      <source>{0} ends a line inside the paragraph and is not shown</source>
      <translation>{0} termine une ligne à l’intérieur du paragraphe et n’est pas affiché</translation>
    </message>
    <message>
      <source>Invisible character</source>
      <translation>Caractère invisible</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>Trait d’union conditionnel</translation>
    </message>
    <message>
      <source>Selector without a character</source>
      <translation>Sélecteur sans caractère</translation>
    </message>
    <message>
      <source>Line end inside a paragraph</source>
      <translation>Fin de ligne à l’intérieur d’un paragraphe</translation>
    </message>
    <message>
      <source>{0} (variation selector) has no character to act on</source>
      <translation>{0} (sélecteur de variante) n’a pas de caractère sur lequel agir</translation>
    </message>
    <message>
      <source>{0} ({1}) has no width and no meaning here</source>
      <translation>{0} ({1}) n’a ni largeur ni sens ici</translation>
    </message>
    <message>
      <source>{0} stands for letters that were printed joined; search does not find the word</source>
      <translation>{0} tient lieu de lettres imprimées liées ; la recherche ne trouve pas le mot</translation>
    </message>
    <message>
      <source>the official counts have {0} {1} times, and hardly ever {2} before {3}</source>
      <translation>les relevés officiels ont {0} {1} fois, et presque jamais {2} devant {3}</translation>
    </message>
    <message>
      <source>Joined letters stored as one sign</source>
      <translation>Lettres liées enregistrées comme un seul signe</translation>
    </message>
    <message>
      <source>Hyphen of a line's end</source>
      <translation>Trait d’union de fin de ligne</translation>
    </message>
    <message>
      <source>{0} stands {1} times in a row</source>
      <translation>{0} figure {1} fois de suite</translation>
    </message>
    <message>
      <source>Letter written too often</source>
      <translation>Lettre écrite trop souvent</translation>
    </message>
    <message>
      <source>the line before says the same</source>
      <translation>la ligne précédente dit la même chose</translation>
    </message>
    <message>
      <source>this line stands three times and more in the text, as the head or foot of a page does</source>
      <translation>cette ligne figure trois fois ou plus dans le texte, comme un en-tête ou un pied de page</translation>
    </message>
    <message>
      <source>a line that is nothing but the number of a page</source>
      <translation>une ligne qui n’est que le numéro d’une page</translation>
    </message>
    <message>
      <source>Line that stands twice</source>
      <translation>Ligne en double</translation>
    </message>
    <message>
      <source>Running head</source>
      <translation>Titre courant</translation>
    </message>
    <message>
      <source>Number of a page</source>
      <translation>Numéro de page</translation>
    </message>
    <message>
      <source>a number alone on its line, where the sentence before it goes on</source>
      <translation>un nombre seul sur sa ligne, là où la phrase précédente continue</translation>
    </message>
    <message>
      <source>U+FFFD stands for a character that was lost when the file was decoded; compare with the page</source>
      <translation>U+FFFD tient lieu d’un caractère perdu au décodage du fichier ; comparez avec la page</translation>
    </message>
    <message>
      <source>{0} is a control character, which no text contains</source>
      <translation>{0} est un caractère de commande, que nul texte ne contient</translation>
    </message>
    <message>
      <source>{0} is a private use character: only the font it was typed with knows it</source>
      <translation>{0} est un caractère à usage privé : seule la police d’origine le connaît</translation>
    </message>
    <message>
      <source>{0} is no character and cannot stand in a text</source>
      <translation>{0} n’est pas un caractère et ne peut figurer dans un texte</translation>
    </message>
    <message>
      <source>Control character</source>
      <translation>Caractère de commande</translation>
    </message>
    <message>
      <source>Lost character</source>
      <translation>Caractère perdu</translation>
    </message>
    <message>
      <source>Character of a private font</source>
      <translation>Caractère d’une police privée</translation>
    </message>
    <message>
      <source>Code point that is no character</source>
      <translation>Point de code qui n’est pas un caractère</translation>
    </message>
    <message>
      <source>the sign has no meaning at the edge of a word; scans and conversions leave such signs</source>
      <translation>ce signe n’a pas de sens en bordure de mot ; la numérisation et la conversion laissent de tels signes</translation>
    </message>
    <message>
      <source>a sign of Markdown</source>
      <translation>un signe de Markdown</translation>
    </message>
    <message>
      <source>Mark-up left in the text</source>
      <translation>Balisage resté dans le texte</translation>
    </message>
    <message>
      <source>Stray sign</source>
      <translation>Signe égaré</translation>
    </message>
    <message>
      <source>an entity of HTML stands for a character</source>
      <translation>une entité HTML tient lieu d’un caractère</translation>
    </message>
    <message>
      <source>a link without its target: only its label is text</source>
      <translation>un lien sans destination : seul son libellé est du texte</translation>
    </message>
    <message>
      <source>a raised sign, written as mark-up</source>
      <translation>un signe en exposant, écrit comme du balisage</translation>
    </message>
    <message>
      <source>a backslash kept a sign from being mark-up, and is no text</source>
      <translation>une barre oblique inverse évitait qu’un signe ne soit du balisage ; elle n’est pas du texte</translation>
    </message>
    <message>
      <source>a tag of HTML</source>
      <translation>une balise HTML</translation>
    </message>
    <message>
      <source>figures of two systems stand in one number</source>
      <translation>des chiffres de deux systèmes se trouvent dans un même nombre</translation>
    </message>
    <message>
      <source>a letter stands among figures, and looks like one of them</source>
      <translation>une lettre se trouve parmi des chiffres et ressemble à l’un d’eux</translation>
    </message>
    <message>
      <source>a point stands among figures where the Arabic zero, which looks like it, is likelier</source>
      <translation>un point se trouve parmi des chiffres, là où le zéro arabe, qui lui ressemble, est plus probable</translation>
    </message>
    <message>
      <source>Figures of two systems</source>
      <translation>Chiffres de deux systèmes</translation>
    </message>
    <message>
      <source>Letter among figures</source>
      <translation>Lettre parmi des chiffres</translation>
    </message>
    <message>
      <source>Quotation marks of two kinds</source>
      <translation>Guillemets de deux sortes</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the quotation, or the whole text, has the other kind</source>
      <translation>{0} se trouve à la place de {1} : la citation, ou tout le texte, a l’autre sorte</translation>
    </message>
    <message>
      <source>Arabic and Latin letters stand together in one word</source>
      <translation>des lettres arabes et latines se trouvent dans un même mot</translation>
    </message>
    <message>
      <source>{0} is a letter of another script than the rest of the word</source>
      <translation>{0} est une lettre d’une autre écriture que le reste du mot</translation>
    </message>
    <message>
      <source>Letters of two scripts in a word</source>
      <translation>Lettres de deux écritures dans un mot</translation>
    </message>
    <message>
      <source>Arabic and Latin in one word</source>
      <translation>Arabe et latin dans un même mot</translation>
    </message>
    <message>
      <source>a blank stands before the mark that belongs to the word before it</source>
      <translation>une espace précède le signe qui appartient au mot d’avant</translation>
    </message>
    <message>
      <source>no blank stands between the mark and the word behind it</source>
      <translation>il n’y a pas d’espace entre le signe et le mot qui suit</translation>
    </message>
    <message>
      <source>more than one blank stands between two words</source>
      <translation>il y a plus d’une espace entre deux mots</translation>
    </message>
    <message>
      <source>this version mostly sets no blank between Chinese characters and figures</source>
      <translation>cette version ne met en général pas d’espace entre les caractères chinois et les chiffres</translation>
    </message>
    <message>
      <source>{0} single letters with blanks between them are a word spaced out</source>
      <translation>{0} lettres isolées séparées par des espaces forment un mot espacé</translation>
    </message>
    <message>
      <source>Word spaced out</source>
      <translation>Mot espacé</translation>
    </message>
    <message>
      <source>Blank before a mark</source>
      <translation>Espace devant un signe</translation>
    </message>
    <message>
      <source>Blank missing behind a mark</source>
      <translation>Espace manquante après un signe</translation>
    </message>
    <message>
      <source>Several blanks</source>
      <translation>Plusieurs espaces</translation>
    </message>
    <message>
      <source>Blank beside a Chinese character</source>
      <translation>Espace à côté d’un caractère chinois</translation>
    </message>
    <message>
      <source>{0} of {1} words are known to the official texts only when read backwards: they stand as a page shows them</source>
      <translation>{0} mots sur {1} ne sont connus des textes officiels que lus à rebours : ils sont rangés comme une page les montre</translation>
    </message>
    <message>
      <source>Words that read backwards</source>
      <translation>Mots à lire à rebours</translation>
    </message>
    <message>
      <source>this version mostly writes figures and Latin letters narrow</source>
      <translation>cette version écrit en général les chiffres et les lettres latines en demi-chasse</translation>
    </message>
    <message>
      <source>this version mostly sets the full-width mark behind a Chinese character</source>
      <translation>cette version met en général le signe pleine chasse après un caractère chinois</translation>
    </message>
    <message>
      <source>letters, figures or marks of the width of a Chinese character, in a text that has none</source>
      <translation>lettres, chiffres ou signes de la largeur d’un caractère chinois, dans un texte qui n’en a pas</translation>
    </message>
    <message>
      <source>Full-width characters</source>
      <translation>Caractères pleine chasse</translation>
    </message>
    <message>
      <source>Full-width figures</source>
      <translation>Chiffres pleine chasse</translation>
    </message>
    <message>
      <source>Half-width mark</source>
      <translation>Signe demi-chasse</translation>
    </message>
    <message>
      <source>The Arabic says {0}</source>
      <translation>Le texte arabe dit {0}</translation>
    </message>
    <message>
      <source>The English says {0}</source>
      <translation>Le texte anglais dit {0}</translation>
    </message>
    <message>
      <source>The Spanish says {0}</source>
      <translation>Le texte espagnol dit {0}</translation>
    </message>
    <message>
      <source>The French says {0}</source>
      <translation>Le texte français dit {0}</translation>
    </message>
    <message>
      <source>The Russian says {0}</source>
      <translation>Le texte russe dit {0}</translation>
    </message>
    <message>
      <source>The Chinese says {0}</source>
      <translation>Le texte chinois dit {0}</translation>
    </message>
    <message>
      <source>The text beside it says {0}</source>
      <translation>Le texte en regard dit {0}</translation>
    </message>
    <message>
      <source>Character that does not fit</source>
      <translation>Caractère qui ne convient pas</translation>
    </message>
    <message>
      <source>“{0}{1}” stands {2} times in the official counts</source>
      <translation>« {0}{1} » figure {2} fois dans les relevés officiels</translation>
    </message>
    <message>
      <source>“{0}{1}” stands {2} times there</source>
      <translation>« {0}{1} » y figure {2} fois</translation>
    </message>
    <message>
      <source>{0} stands in neither place there</source>
      <translation>{0} n’y figure ni à l’un ni à l’autre endroit</translation>
    </message>
    <message>
      <source>This was corrected so before, once</source>
      <translation>La même correction a déjà été faite une fois</translation>
    </message>
    <message>
      <source>This was corrected so before, {0} times</source>
      <translation>La même correction a déjà été faite {0} fois</translation>
    </message>
    <message>
      <source>Corrected before</source>
      <translation>Déjà corrigé</translation>
    </message>
    <message>
      <source>Unknown word</source>
      <translation>Mot inconnu</translation>
    </message>
    <message>
      <source>Word that does not fit</source>
      <translation>Mot qui ne convient pas</translation>
    </message>
    <message>
      <source>{0} is one word, which stands {1} times in the official counts</source>
      <translation>{0} est un seul mot, qui figure {1} fois dans les relevés officiels</translation>
    </message>
    <message>
      <source>{0} is not known; two words lost the space between them, perhaps</source>
      <translation>{0} est inconnu ; l’espace entre deux mots s’est peut-être perdue</translation>
    </message>
    <message>
      <source>{0} stands {1} times in the official counts, {2} {3} times</source>
      <translation>{0} figure {1} fois dans les relevés officiels, {2} {3} fois</translation>
    </message>
    <message>
      <source>Another version of this text has {0} here</source>
      <translation>Une autre version de ce texte a ici {0}</translation>
    </message>
    <message>
      <source>{0} stands {1} times in the official counts, {2} never</source>
      <translation>{0} figure {1} fois dans les relevés officiels, {2} jamais</translation>
    </message>
    <message>
      <source>{0} is known by what it is made of, {1} is not</source>
      <translation>{0} est connu par ce qui le compose, {1} ne l’est pas</translation>
    </message>
    <message>
      <source>“{0} {1}” stands {2} times there, “{3} {4}” never</source>
      <translation>« {0} {1} » y figure {2} fois, « {3} {4} » jamais</translation>
    </message>
    <message>
      <source>{0} opens a paragraph {1} times there, {2} never</source>
      <translation>{0} y ouvre un paragraphe {1} fois, {2} jamais</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>Préambule</translation>
    </message>
    <message>
      <source>Operative part</source>
      <translation>Dispositif</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Annexe</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Mention finale</translation>
    </message>
    <message>
      <source>Number, place and wording tell so, and {0} of {1} other versions</source>
      <translation>Le numéro, la place et les termes le disent, comme {0} des {1} autres versions</translation>
    </message>
    <message>
      <source>{0} of {1} other versions</source>
      <translation>{0} des {1} autres versions</translation>
    </message>
    <message>
      <source>Number, place and wording tell so</source>
      <translation>Le numéro, la place et les termes le disent</translation>
    </message>
    <message>
      <source>{0} holds no segment with text in it, so there is nothing to read.</source>
      <translation>{0} ne contient aucun segment de texte : il n’y a rien à lire.</translation>
    </message>
    <message>
      <source>{0} holds texts in {1} languages, and up to {2} are read. Nothing was read; split the file.</source>
      <translation>{0} contient des textes en {1} langues ; on en lit au plus {2}. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} names no language for {1} segments; it was told from their text.</source>
      <translation>{0} n’indique pas de langue pour certains segments ({1}) ; elle a été déduite de leur texte.</translation>
    </message>
    <message>
      <source>{0} names {1} as its source language but has no text in it; {2} was taken as the original.</source>
      <translation>{0} indique {1} comme langue source mais n’a pas de texte dans cette langue ; {2} a été pris pour l’original.</translation>
    </message>
    <message>
      <source>{0} is a broken archive. Nothing was read; it may be cut short, get it again.</source>
      <translation>{0} est une archive endommagée. Rien n’a été lu ; le fichier est peut-être tronqué, procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} parts, which no document needs. Nothing was read.</source>
      <translation>{0} contient plus de {1} parties, ce dont nul document n’a besoin. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} holds a part of more than {1} MiB when unpacked. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient une partie de plus de {1} Mio une fois décompressée. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} is locked by a password. Nothing was read; save it without one.</source>
      <translation>{0} est protégé par un mot de passe. Rien n’a été lu ; enregistrez le fichier sans mot de passe.</translation>
    </message>
    <message>
      <source>{0} has {1} MiB; of its kind files of up to {2} MiB are read. Nothing was read; split it into smaller files.</source>
      <translation>{0} fait {1} Mio ; les fichiers de ce genre sont lus jusqu’à {2} Mio. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has more than {1} paragraphs. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} paragraphes. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has more than {1} signs of mark-up. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} signes de balisage. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has more than {1} lines. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} lignes. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} balises. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has more than {1} values. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} valeurs. Rien n’a été lu ; divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
      <source>{0} has a tag with more than {1} attributes, which no page needs. Nothing was read.</source>
      <translation>{0} contient une balise de plus de {1} attributs, ce dont nulle page n’a besoin. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} was read as {1}, not UTF-8; if letters look wrong, save the file as UTF-8.</source>
      <translation>{0} a été lu en {1}, et non en UTF-8 ; si des lettres semblent fausses, enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
      <source>{0} is not a text: it holds binary data. Nothing was read.</source>
      <translation>{0} n’est pas un texte : le fichier contient des données binaires. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} is not valid UTF-8 (byte {1} cannot be decoded), nor in another encoding that can be told. Nothing was read; save the file again as UTF-8.</source>
      <translation>{0} n’est pas de l’UTF-8 valide (l’octet {1} ne peut pas être décodé), ni un autre codage reconnaissable. Rien n’a été lu ; enregistrez à nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
      <source>{0} is not valid {1}: byte {2} cannot be decoded. Nothing was read; save the file again as UTF-8.</source>
      <translation>{0} n’est pas du {1} valide : l’octet {2} ne peut pas être décodé. Rien n’a été lu ; enregistrez à nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
      <source>{0} is of a format ({1}) that cannot be read yet. Nothing was read.</source>
      <translation>{0} est dans un format ({1}) qui ne peut pas encore être lu. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} is empty: there is no text in it.</source>
      <translation>{0} est vide : il n’y a pas de texte.</translation>
    </message>
    <message>
      <source>{0} looks as if it had been decoded twice. It was left so; ask for the repair to undo it.</source>
      <translation>{0} semble avoir été décodé deux fois. Le texte a été laissé tel quel ; demandez la réparation pour y remédier.</translation>
    </message>
    <message>
      <source>{0} is a review that Muqabala wrote, but what it says does not fit together. Nothing was read; export it again.</source>
      <translation>{0} est une révision écrite par Muqabala, mais son contenu se contredit. Rien n’a été lu ; exportez-la de nouveau.</translation>
    </message>
    <message>
      <source>{0} has no text on its {1} pages: they may be images. Nothing was read; they can be recognised (OCR).</source>
      <translation>{0} n’a pas de texte sur ses pages ({1}) : ce sont peut-être des images. Rien n’a été lu ; leur texte peut être reconnu (OCR).</translation>
    </message>
    <message>
      <source>The letters of {0} make hardly a word that is known here. If they are not the ones on the page, its fonts name wrong letters; the text was left so, and can be recognised from the pages (OCR).</source>
      <translation>Les lettres de {0} ne forment guère de mots connus ici. Si elles ne sont pas celles de la page, ses polices désignent de fausses lettres ; le texte a été laissé tel quel, et peut être reconnu à partir des pages (OCR).</translation>
    </message>
    <message>
      <source>{0} holds more than {1} letters. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} lettres. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has no text on these pages: {1}. They may be images; their text was not read, and can be recognised (OCR).</source>
      <translation>{0} n’a pas de texte sur ces pages : {1}. Ce sont peut-être des images ; leur texte n’a pas été lu, et peut être reconnu (OCR).</translation>
    </message>
    <message>
      <source>Fonts of {0} do not say which letters they show on these pages: {1}. Such letters were read as U+FFFD or may be wrong; the pages can be recognised (OCR).</source>
      <translation>Des polices de {0} n’indiquent pas quelles lettres elles montrent sur ces pages : {1}. Ces lettres ont été lues U+FFFD ou sont peut-être fausses ; les pages peuvent être reconnues (OCR).</translation>
    </message>
    <message>
      <source>Page {1} of {0} holds more than {2} letters, which no page does. Nothing was read.</source>
      <translation>La page {1} de {0} contient plus de {2} lettres, ce qu’aucune page ne fait. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} has more than {1} pages. Nothing was read; split it into smaller files.</source>
      <translation>{0} a plus de {1} pages. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} has no pages. Nothing was read; it may be cut short, get it again.</source>
      <translation>{0} n’a pas de pages. Rien n’a été lu ; le fichier est peut-être tronqué, procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} is a damaged PDF. Nothing was read; it may be cut short, get it again.</source>
      <translation>{0} est un PDF endommagé. Rien n’a été lu ; le fichier est peut-être tronqué, procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} declares entities of its own, which can be made to burst a program. Nothing was read; save it without a DOCTYPE.</source>
      <translation>{0} déclare des entités qui lui sont propres, ce qui peut servir à faire tomber un programme. Rien n’a été lu ; enregistrez le fichier sans DOCTYPE.</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be read yet. Nothing was read; save it as plain text.</source>
      <translation>{0} est en {1}, ce qui ne peut pas encore être lu. Rien n’a été lu ; enregistrez le fichier en texte brut.</translation>
    </message>
    <message>
      <source>{0} says that it is in {1}, which it is not; it was read as {2}.</source>
      <translation>{0} se dit en {1}, ce qui n’est pas le cas ; le fichier a été lu en {2}.</translation>
    </message>
    <message>
      <source>{0} ends inside a tag, a comment or a script. Nothing was read; it is cut short, get the file again.</source>
      <translation>{0} s’arrête à l’intérieur d’une balise, d’un commentaire ou d’un script. Rien n’a été lu ; le fichier est tronqué, procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} looks as if it had been decoded twice. It was left so; save it again from its origin.</source>
      <translation>{0} semble avoir été décodé deux fois. Le texte a été laissé tel quel ; enregistrez-le à nouveau à partir de son origine.</translation>
    </message>
    <message>
      <source>{0} embeds other files in {1} places, which were not read. Save it anew in Word to have them.</source>
      <translation>{0} incorpore d’autres fichiers, qui n’ont pas été lus (emplacements : {1}). Enregistrez-le à nouveau dans Word pour les avoir.</translation>
    </message>
    <message>
      <source>{0} holds no text document, or its main part is missing. Nothing was read; get the file again.</source>
      <translation>{0} ne contient pas de document texte, ou sa partie principale manque. Rien n’a été lu ; procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} MiB when unpacked. Nothing was read; split it into smaller files.</source>
      <translation>{0} contient plus de {1} Mio une fois décompressé. Rien n’a été lu ; scindez le fichier.</translation>
    </message>
    <message>
      <source>{0} holds no text document, or its content is missing. Nothing was read; get the file again.</source>
      <translation>{0} ne contient pas de document texte, ou son contenu manque. Rien n’a été lu ; procurez-vous à nouveau le fichier.</translation>
    </message>
    <message>
      <source>{0} uses the entity {1}, which nothing in it explains. Nothing was read; save it with its characters written out.</source>
      <translation>{0} utilise l’entité {1}, que rien n’y explique. Rien n’a été lu ; enregistrez le fichier avec les caractères eux-mêmes.</translation>
    </message>
    <message>
      <source>{0} gives some places in two forms, or struck out: the form on the page was read. Forms left out of the text, but kept in the source: {1}.</source>
      <translation>{0} donne certains passages sous deux formes, ou biffés : la forme de la page a été lue. Formes laissées hors du texte, mais gardées dans la source : {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML (line {1}: {2}). Nothing was read; it may be cut short, get the file again.</source>
      <translation>{0} n’est pas du XML bien formé (ligne {1} : {2}). Rien n’a été lu ; le fichier est peut-être tronqué, procurez-vous-le à nouveau.</translation>
    </message>
    <message>
      <source>{0} has more than {1} elements inside one another, which no text needs. Nothing was read.</source>
      <translation>{0} contient plus de {1} éléments emboîtés, ce dont nul texte n’a besoin. Rien n’a été lu.</translation>
    </message>
    <message>
      <source>{0} holds a text, script or attribute of more than 10 MB in one piece. Nothing was read; take it out.</source>
      <translation>{0} contient un texte, un script ou un attribut de plus de 10 Mo d’un seul tenant. Rien n’a été lu ; retirez-le.</translation>
    </message>
    <message>
      <source>The scheme has no name.</source>
      <translation>Le jeu n’a pas de nom.</translation>
    </message>
    <message>
      <source>The scheme has no tags.</source>
      <translation>Le jeu n’a pas d’étiquettes.</translation>
    </message>
    <message>
      <source>Two tags are called “{0}”.</source>
      <translation>Deux étiquettes s’appellent « {0} ».</translation>
    </message>
    <message>
      <source>Two tags have the letter “{0}”.</source>
      <translation>Deux étiquettes ont la lettre « {0} ».</translation>
    </message>
    <message>
      <source>Two tags have the key “{0}”.</source>
      <translation>Deux étiquettes ont la touche « {0} ».</translation>
    </message>
    <message>
      <source>Tag {0} has no name.</source>
      <translation>L’étiquette {0} n’a pas de nom.</translation>
    </message>
    <message>
      <source>Tag {0} has no letter.</source>
      <translation>L’étiquette {0} n’a pas de lettre.</translation>
    </message>
    <message>
      <source>The key of tag {0} is not one letter or digit.</source>
      <translation>La touche de l’étiquette {0} n’est pas une seule lettre ou un seul chiffre.</translation>
    </message>
    <message>
      <source>Another scheme is called “{0}”.</source>
      <translation>Un autre jeu s’appelle « {0} ».</translation>
    </message>
    <message>
      <source>The letter of tag {0} is longer than {1}.</source>
      <translation>La lettre de l’étiquette {0} dépasse la longueur permise : {1}.</translation>
    </message>
    <message>
      <source>The scheme of tags “{0}” has no tags. Each of them begins with the line [[tag]].</source>
      <translation>Le jeu d’étiquettes « {0} » n’a pas d’étiquettes. Chacune commence par la ligne [[tag]].</translation>
    </message>
    <message>
      <source>In the scheme of tags, {0} needs a “{1}” of one word without spaces and slashes.</source>
      <translation>Dans le jeu d’étiquettes, {0} a besoin d’un « {1} » d’un seul mot, sans espace ni barre oblique.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the “{1}” of {0} must be a text in quotes.</source>
      <translation>Dans le jeu d’étiquettes, le « {1} » de {0} doit être un texte entre guillemets.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the letter of {0} is too long: there is room for {1}.</source>
      <translation>Dans le jeu d’étiquettes, la lettre de {0} est trop longue : longueur permise, {1}.</translation>
    </message>
    <message>
      <source>In the scheme of tags, “{2}” is no {1} of {0}. Choose one of these: {3}.</source>
      <translation>Dans le jeu d’étiquettes, « {2} » n’est pas une valeur de {1} pour {0}. Choisissez parmi : {3}.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the “{1}” of {0} must be true or false.</source>
      <translation>Dans le jeu d’étiquettes, le « {1} » de {0} doit être true ou false.</translation>
    </message>
    <message>
      <source>This is no scheme of tags. It cannot be read as TOML: {0}.</source>
      <translation>Ce n’est pas un jeu d’étiquettes : le texte n’est pas du TOML lisible ({0}).</translation>
    </message>
    <message>
      <source>In the scheme of tags, {0} and {1} have the same {2}: “{3}”.</source>
      <translation>Dans le jeu d’étiquettes, {0} et {1} ont le même {2} : « {3} ».</translation>
    </message>
    <message>
      <source>Link: sure</source>
      <translation>Appariement : sûr</translation>
    </message>
    <message>
      <source>Link: confirmed</source>
      <translation>Appariement : confirmé</translation>
    </message>
    <message>
      <source>Link: unsure, for nothing stands beside it</source>
      <translation>Appariement : incertain, car il n’y a rien en regard</translation>
    </message>
    <message>
      <source>Link: unsure, {0} %</source>
      <translation>Appariement : incertain, {0} %</translation>
    </message>
    <message>
      <source>Pages are drawn by Qt, which cannot be loaded here ({0}). Nothing was written; other formats need no Qt.</source>
      <translation>Les pages sont dessinées par Qt, qui ne peut être chargé ici ({0}). Rien n’a été écrit ; les autres formats s’en passent.</translation>
    </message>
    <message>
      <source>The comment was changed or removed meanwhile. It was left so; look at it again.</source>
      <translation>Le commentaire a été modifié ou supprimé entre-temps. Il a été laissé ainsi ; regardez-le à nouveau.</translation>
    </message>
    <message>
      <source>The comment is there already. Nothing was changed.</source>
      <translation>Le commentaire est déjà là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The tag was changed or taken away meanwhile. It was left so; look at it again.</source>
      <translation>L’étiquette a été changée ou retirée entre-temps. Elle a été laissée ainsi ; regardez-la à nouveau.</translation>
    </message>
    <message>
      <source>The tag is there already. Nothing was changed.</source>
      <translation>L’étiquette est déjà là. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The comment to be answered is not there any more. Nothing was changed.</source>
      <translation>Le commentaire auquel répondre n’existe plus. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>A comment stands on the paragraph that would go. Nothing was changed; take the comment away first.</source>
      <translation>Il y a un commentaire sur le paragraphe qui disparaîtrait. Rien n’a été modifié ; retirez d’abord le commentaire.</translation>
    </message>
    <message>
      <source>The paragraph that would go has a tag beside its own. Nothing was changed; take the tag away first.</source>
      <translation>Le paragraphe qui disparaîtrait a une étiquette de plus que la sienne. Rien n’a été modifié ; retirez d’abord l’étiquette.</translation>
    </message>
    <message>
      <source>The comment was answered. Nothing was changed; take the answers away first.</source>
      <translation>Le commentaire a reçu des réponses. Rien n’a été modifié ; retirez d’abord les réponses.</translation>
    </message>
    <message>
      <source>The text was changed meanwhile, in another window. The correction was not made; look at it again.</source>
      <translation>Le texte a été modifié entre-temps, dans une autre fenêtre. La correction n’a pas été faite ; regardez-le à nouveau.</translation>
    </message>
    <message>
      <source>The text was changed meanwhile: “{0}” does not stand there any more. The correction was not made; look at the paragraph again.</source>
      <translation>Le texte a été modifié entre-temps : « {0} » n’y figure plus. La correction n’a pas été faite ; regardez à nouveau le paragraphe.</translation>
    </message>
    <message>
      <source>The paragraph was tagged “{0}” meanwhile. Its tag was left so; look at the paragraph again.</source>
      <translation>Le paragraphe a reçu entre-temps l’étiquette « {0} ». Elle a été laissée ainsi ; regardez à nouveau le paragraphe.</translation>
    </message>
    <message>
      <source>The paragraph's status was changed meanwhile. It was left so; look at the paragraph again.</source>
      <translation>L’état du paragraphe a été changé entre-temps. Il a été laissé ainsi ; regardez à nouveau le paragraphe.</translation>
    </message>
    <message>
      <source>The paragraph was turned meanwhile. It was left so; look at it again.</source>
      <translation>La direction du paragraphe a été changée entre-temps. Elle a été laissée ainsi ; regardez-le à nouveau.</translation>
    </message>
    <message>
      <source>The finding was decided meanwhile. The decision was left so; look at it again.</source>
      <translation>L’alerte a été tranchée entre-temps. La décision a été laissée ainsi ; regardez-la à nouveau.</translation>
    </message>
    <message>
      <source>The paragraph was changed meanwhile. It was left as it is; look at it again.</source>
      <translation>Le paragraphe a été modifié entre-temps. Il a été laissé tel quel ; regardez-le à nouveau.</translation>
    </message>
    <message>
      <source>The paragraph was corrected again since. Nothing was changed; take the later correction back first.</source>
      <translation>Le paragraphe a été corrigé à nouveau depuis. Rien n’a été modifié ; annulez d’abord la correction ultérieure.</translation>
    </message>
    <message>
      <source>The disk is full: {0} was not written. Free some space and try again.</source>
      <translation>Le disque est plein : {0} n’a pas été écrit. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>{0} was not written: it is larger than this disk or account allows.</source>
      <translation>{0} n’a pas été écrit : le fichier dépasse ce que permet ce disque ou ce compte.</translation>
    </message>
    <message>
      <source>{0} may not be written to. Nothing was written; choose another folder.</source>
      <translation>Il n’est pas permis d’écrire {0}. Rien n’a été écrit ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The folder of {0} does not exist. Nothing was written; make it, or choose another.</source>
      <translation>Le dossier de {0} n’existe pas. Rien n’a été écrit ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{0} is a folder. Nothing was written; choose a file name in it.</source>
      <translation>{0} est un dossier. Rien n’a été écrit ; choisissez-y un nom de fichier.</translation>
    </message>
    <message>
      <source>The name of {0} is too long for this disk. Nothing was written; choose a shorter one.</source>
      <translation>Le nom de {0} est trop long pour ce disque. Rien n’a été écrit ; choisissez-en un plus court.</translation>
    </message>
    <message>
      <source>{0} is there already and was left as it is. Choose another name, or ask to replace it.</source>
      <translation>{0} existe déjà et a été laissé tel quel. Choisissez un autre nom, ou demandez à le remplacer.</translation>
    </message>
    <message>
      <source>There is no format “{0}”. The formats are: {1}.</source>
      <translation>Il n’y a pas de format « {0} ». Les formats sont : {1}.</translation>
    </message>
    <message>
      <source>A format that is drawn as pages is written to a file only.</source>
      <translation>Un format dessiné en pages ne s’écrit que dans un fichier.</translation>
    </message>
    <message>
      <source>What {0} does not hold of the review:</source>
      <translation>Ce que {0} ne contient pas de la révision :</translation>
    </message>
    <message>
      <source>{0} was not written: {1}.</source>
      <translation>{0} n’a pas été écrit : {1}.</translation>
    </message>
    <message>
      <source>This document cannot be written as {0}: {1}. Nothing was written.</source>
      <translation>Ce document ne peut être écrit en {0} : {1}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>Pages cannot be drawn here, for this program runs without Qt. Nothing was written.</source>
      <translation>Les pages ne peuvent être dessinées ici, car ce programme tourne sans Qt. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>The document has no version in “{0}”. Its versions are: {1}.</source>
      <translation>Le document n’a pas de version en « {0} ». Ses versions sont : {1}.</translation>
    </message>
    <message>
      <source>{0} needs two languages, and only {1} is there.</source>
      <translation>{0} demande deux langues, et il n’y a que {1}.</translation>
    </message>
    <message>
      <source>{0} is no folder. Nothing was written; make it, or choose another.</source>
      <translation>{0} n’est pas un dossier. Rien n’a été écrit ; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The image of page {0} was not beside its file when that was imported.</source>
      <translation>L’image de la page {0} n’était pas à côté de son fichier lors de l’importation.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file. Choose the files in it.</source>
      <translation>{0} est un dossier, pas un fichier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>{0} is not an ordinary file, so it was not read.</source>
      <translation>{0} n’est pas un fichier ordinaire : il n’a pas été lu.</translation>
    </message>
    <message>
      <source>{0} does not exist. Check its name and folder.</source>
      <translation>{0} n’existe pas. Vérifiez son nom et son dossier.</translation>
    </message>
    <message>
      <source>{0} may not be read: permission was denied. Ask its owner, or copy it.</source>
      <translation>{0} ne peut pas être lu : l’accès est refusé. Adressez-vous à son propriétaire, ou copiez-le.</translation>
    </message>
    <message>
      <source>{0} could not be read: {1}. Try again, or copy the file.</source>
      <translation>{0} n’a pas pu être lu : {1}. Réessayez, ou copiez le fichier.</translation>
    </message>
    <message>
      <source>The library {0} has no document {1}. Choose one of its list.</source>
      <translation>La bibliothèque {0} n’a pas de document {1}. Choisissez-en un de sa liste.</translation>
    </message>
    <message>
      <source>{0} names {1} page images that are not beside it: its facsimile is left out.</source>
      <translation>{0} désigne des images de pages qui ne sont pas à côté du fichier ({1}) : son fac-similé est laissé de côté.</translation>
    </message>
    <message>
      <source>{0} changed while it was being read. Nothing was imported; try again.</source>
      <translation>{0} a changé pendant la lecture. Rien n’a été importé ; réessayez.</translation>
    </message>
    <message>
      <source>{0} changed after it was shown. Nothing was imported; look at it and try again.</source>
      <translation>{0} a changé après avoir été affiché. Rien n’a été importé ; regardez-le et réessayez.</translation>
    </message>
    <message>
      <source>{0} has more than {1} suspicious characters, which nobody can look at. Nothing was imported; clean it first.</source>
      <translation>{0} contient plus de {1} caractères suspects, ce que personne ne peut examiner. Rien n’a été importé ; nettoyez-le d’abord.</translation>
    </message>
    <message>
      <source>The library {0} is in use by another program. Nothing was changed; close that program or try again.</source>
      <translation>La bibliothèque {0} est utilisée par un autre programme. Rien n’a été modifié ; fermez ce programme ou réessayez.</translation>
    </message>
    <message>
      <source>The disk is full: nothing was changed in the library {0}. Free some space and try again.</source>
      <translation>Le disque est plein : rien n’a été modifié dans la bibliothèque {0}. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>The library {0} may not be written to. Nothing was changed; ask for the right to write there, or copy the library to a folder of your own.</source>
      <translation>Il n’est pas permis d’écrire dans la bibliothèque {0}. Rien n’a été modifié ; demandez le droit d’y écrire, ou copiez la bibliothèque dans un dossier à vous.</translation>
    </message>
    <message>
      <source>The library {0} is damaged. Nothing was changed; open the newest backup that lies beside it.</source>
      <translation>La bibliothèque {0} est endommagée. Rien n’a été modifié ; ouvrez la sauvegarde la plus récente qui se trouve à côté.</translation>
    </message>
    <message>
      <source>{0} is not a library of this program. It was left as it is; choose another file.</source>
      <translation>{0} n’est pas une bibliothèque de ce programme. Le fichier a été laissé tel quel ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and is yours.</source>
      <translation>La bibliothèque {0} ne peut pas être ouverte. Rien n’a été modifié ; vérifiez que son dossier existe et vous appartient.</translation>
    </message>
    <message>
      <source>The disk of the library {0} does not answer. Nothing was changed; check the disk and try again.</source>
      <translation>Le disque de la bibliothèque {0} ne répond pas. Rien n’a été modifié ; vérifiez le disque et réessayez.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a library. Nothing was changed; choose a file in it.</source>
      <translation>{0} est un dossier, pas une bibliothèque. Rien n’a été modifié ; choisissez-y un fichier.</translation>
    </message>
    <message>
      <source>The library {0} may not be read. Nothing was changed; ask for the right to.</source>
      <translation>La bibliothèque {0} ne peut pas être lue. Rien n’a été modifié ; demandez-en le droit.</translation>
    </message>
    <message>
      <source>The library {0} was made by a newer version of this program (its schema is {1}). It was left as it is; install the newer version to open it.</source>
      <translation>La bibliothèque {0} a été créée par une version plus récente de ce programme (son schéma est {1}). Elle a été laissée telle quelle ; installez la version plus récente pour l’ouvrir.</translation>
    </message>
    <message>
      <source>The folder of the library {0} cannot be made: {1}.</source>
      <translation>Le dossier de la bibliothèque {0} ne peut pas être créé : {1}.</translation>
    </message>
    <message>
      <source>No library can be made at {0}: {1}. Choose a folder you may write to.</source>
      <translation>Aucune bibliothèque ne peut être créée à l’emplacement {0} : {1}. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
      <source>There is no such paragraph, or none behind it. Nothing was changed.</source>
      <translation>Ce paragraphe n’existe pas, ou il n’y en a pas à sa suite. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>All rows that are not confirmed come out as they are. Nothing was changed.</source>
      <translation>Toutes les lignes non confirmées restent telles quelles. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This was taken back already, perhaps in another window. Nothing was changed.</source>
      <translation>Cela a déjà été annulé, peut-être dans une autre fenêtre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The folder {0} could not be opened; it was left out.</source>
      <translation>Le dossier {0} n’a pas pu être ouvert ; il a été laissé de côté.</translation>
    </message>
    <message>
      <source>Only the first {0} files were taken; {1} more were left out. Import those by themselves afterwards.</source>
      <translation>Seuls les {0} premiers fichiers ont été pris ; restent de côté : {1}. Importez-les ensuite à part.</translation>
    </message>
    <message>
      <source>The same words were corrected to “{0}” elsewhere</source>
      <translation>Les mêmes mots ont été corrigés ailleurs en « {0} »</translation>
    </message>
    <message>
      <source>The scheme of tags “{0}” came with {1}. It is called “{2}” here, for the library has another one of its name.</source>
      <translation>Le jeu d’étiquettes « {0} » est venu avec {1}. Il s’appelle ici « {2} », car la bibliothèque en a un autre du même nom.</translation>
    </message>
    <message>
      <source>The scheme of tags “{0}” came with {1}.</source>
      <translation>Le jeu d’étiquettes « {0} » est venu avec {1}.</translation>
    </message>
    <message>
      <source>{0} was not recognised: a page took longer than {1} seconds.</source>
      <translation>{0} n’a pas été reconnu : une page a pris plus de {1} secondes.</translation>
    </message>
    <message>
      <source>{0} was not recognised: Tesseract is not installed. Install it and try again.</source>
      <translation>{0} n’a pas été reconnu : Tesseract n’est pas installé. Installez-le et réessayez.</translation>
    </message>
    <message>
      <source>{0} was not recognised: “{1}” names no languages of Tesseract.</source>
      <translation>{0} n’a pas été reconnu : « {1} » ne désigne pas de langues de Tesseract.</translation>
    </message>
    <message>
      <source>{0} was not recognised: Tesseract says “{1}”.</source>
      <translation>{0} n’a pas été reconnu : Tesseract dit « {1} ».</translation>
    </message>
    <message>
      <source>The rows were linked otherwise meanwhile. They were left as they are; look at them again.</source>
      <translation>Les lignes ont été appariées autrement entre-temps. Elles ont été laissées telles quelles ; regardez-les à nouveau.</translation>
    </message>
    <message>
      <source>This step cannot be taken back by itself. Nothing was changed; correct the text by hand.</source>
      <translation>Cette étape ne peut pas être annulée seule. Rien n’a été modifié ; corrigez le texte à la main.</translation>
    </message>
    <message>
      <source>What stood beside this paragraph in its file stands elsewhere now. Nothing was changed.</source>
      <translation>Ce qui voisinait avec ce paragraphe dans son fichier se trouve maintenant ailleurs. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The whole line was put right here, so that no single sign of it can be put back. Nothing was changed; take back the order or the decoding of the paragraph.</source>
      <translation>Toute la ligne a été remise en ordre ici, si bien qu’aucun signe ne peut être rétabli séparément. Rien n’a été modifié ; annulez la remise en ordre ou le décodage du paragraphe.</translation>
    </message>
    <message>
      <source>The paragraph was read otherwise meanwhile. It was left as it is; look at it again.</source>
      <translation>Le paragraphe a été lu autrement entre-temps. Il a été laissé tel quel ; regardez-le à nouveau.</translation>
    </message>
    <message>
      <source>The paragraph stands as it was extracted already. Nothing was changed.</source>
      <translation>Le paragraphe est déjà tel qu’il a été extrait. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The dictionary {0} cannot be used. Spelling was left aside; put another in its place.</source>
      <translation>Le dictionnaire {0} ne peut pas être utilisé. L’orthographe n’a pas été vérifiée ; mettez-en un autre à sa place.</translation>
    </message>
    <message>
      <source>The paragraph is not in the library any more. Nothing was changed.</source>
      <translation>Le paragraphe n’est plus dans la bibliothèque. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The import stood still so long that another window of {0} cleared it away. Import the files again.</source>
      <translation>L’importation est restée si longtemps inactive qu’une autre fenêtre de {0} l’a effacée. Importez à nouveau les fichiers.</translation>
    </message>
    <message>
      <source>“{0}” is a scheme of the program. Nothing was changed; give yours another name.</source>
      <translation>« {0} » est un jeu du programme. Rien n’a été modifié ; donnez un autre nom au vôtre.</translation>
    </message>
    <message>
      <source>The library has no scheme of tags “{0}” of its own. Nothing was changed.</source>
      <translation>La bibliothèque n’a pas de jeu d’étiquettes « {0} » qui lui soit propre. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The tag “{0}” of the scheme “{1}” is given in {2} places of this library. Nothing was changed; take it away there first.</source>
      <translation>L’étiquette « {0} » du jeu « {1} » est attribuée {2} fois dans cette bibliothèque. Rien n’a été modifié ; retirez-la d’abord.</translation>
    </message>
    <message>
      <source>Colu&amp;mns</source>
      <translation>C&amp;olonnes</translation>
    </message>
    <message>
      <source>Ta&amp;g</source>
      <translation>Éti&amp;quette</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>Ét&amp;at</translation>
    </message>
    <message>
      <source>&amp;Direction</source>
      <translation>&amp;Direction</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
    </message>
    <message>
      <source>&amp;Paragraph</source>
      <translation>&amp;Paragraphe</translation>
    </message>
    <message>
      <source>&amp;Links</source>
      <translation>&amp;Appariement</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>Ale&amp;rtes</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>A&amp;ller</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Afficha&amp;ge</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Enacting words</source>
      <translation>Formule introductive</translation>
    </message>
    <message>
      <source>Preambular</source>
      <translation>Alinéa du préambule</translation>
    </message>
    <message>
      <source>Operative</source>
      <translation>Paragraphe du dispositif</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>Alinéa</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Intertitre</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>À faire</translation>
    </message>
    <message>
      <source>In work</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Relu</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <source>&amp;Open files…</source>
      <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
      <source>Open a &amp;folder…</source>
      <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>Export a&amp;gain</source>
      <translation>Exporter de no&amp;uveau</translation>
    </message>
    <message>
      <source>Export from the li&amp;brary…</source>
      <translation>E&amp;xporter de la bibliothèque…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Paramètres…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Ré&amp;tablir</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>Copy with all &amp;languages</source>
      <translation>Copier avec toutes les &amp;langues</translation>
    </message>
    <message>
      <source>Copy as &amp;HTML</source>
      <translation>Copier en &amp;HTML</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;Rechercher…</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
      <source>All &amp;actions…</source>
      <translation>Toutes les acti&amp;ons…</translation>
    </message>
    <message>
      <source>Correct the &amp;text</source>
      <translation>Corriger le &amp;texte</translation>
    </message>
    <message>
      <source>Correct the &amp;footnotes…</source>
      <translation>Corriger les &amp;notes de bas de page…</translation>
    </message>
    <message>
      <source>&amp;Comment…</source>
      <translation>&amp;Commenter…</translation>
    </message>
    <message>
      <source>&amp;Answer the comment…</source>
      <translation>&amp;Répondre au commentaire…</translation>
    </message>
    <message>
      <source>&amp;Resolve the comment, or open it again</source>
      <translation>Rés&amp;oudre ou rouvrir le commentaire</translation>
    </message>
    <message>
      <source>All ta&amp;gs…</source>
      <translation>Toutes l&amp;es étiquettes…</translation>
    </message>
    <message>
      <source>Tags pr&amp;oposed…</source>
      <translation>Étiquettes &amp;proposées…</translation>
    </message>
    <message>
      <source>Tag &amp;schemes…</source>
      <translation>&amp;Jeux d’étiquettes…</translation>
    </message>
    <message>
      <source>Reviewed, and on to the next</source>
      <translation>Relu, et passer au suivant</translation>
    </message>
    <message>
      <source>&amp;Left to right</source>
      <translation>De &amp;gauche à droite</translation>
    </message>
    <message>
      <source>Right to l&amp;eft</source>
      <translation>De &amp;droite à gauche</translation>
    </message>
    <message>
      <source>Direction of its &amp;version</source>
      <translation>Direction de sa &amp;version</translation>
    </message>
    <message>
      <source>&amp;Link the cells</source>
      <translation>&amp;Apparier les cellules</translation>
    </message>
    <message>
      <source>&amp;Pick the cell to be linked</source>
      <translation>C&amp;hoisir la cellule à apparier</translation>
    </message>
    <message>
      <source>Unlin&amp;k the cell</source>
      <translation>&amp;Désapparier la cellule</translation>
    </message>
    <message>
      <source>&amp;Merge with the next row</source>
      <translation>&amp;Fusionner avec la ligne suivante</translation>
    </message>
    <message>
      <source>Merge with the pre&amp;vious row</source>
      <translation>Fusionner avec la ligne p&amp;récédente</translation>
    </message>
    <message>
      <source>&amp;Split here</source>
      <translation>&amp;Scinder ici</translation>
    </message>
    <message>
      <source>&amp;Join with the next paragraph</source>
      <translation>&amp;Joindre au paragraphe suivant</translation>
    </message>
    <message>
      <source>Pull the row &amp;apart</source>
      <translation>Éclater la &amp;ligne</translation>
    </message>
    <message>
      <source>Move the paragraph &amp;up</source>
      <translation>&amp;Monter le paragraphe</translation>
    </message>
    <message>
      <source>Move the paragraph &amp;down</source>
      <translation>D&amp;escendre le paragraphe</translation>
    </message>
    <message>
      <source>Shift all below up</source>
      <translation>Décaler toute la suite vers le haut</translation>
    </message>
    <message>
      <source>Shift all below down</source>
      <translation>Décaler toute la suite vers le bas</translation>
    </message>
    <message>
      <source>&amp;Confirm the row</source>
      <translation>&amp;Confirmer la ligne</translation>
    </message>
    <message>
      <source>Confirm all a&amp;bove</source>
      <translation>Confirmer to&amp;ut ce qui précède</translation>
    </message>
    <message>
      <source>Align anew what is not confi&amp;rmed</source>
      <translation>Réapparier ce &amp;qui n’est pas confirmé</translation>
    </message>
    <message>
      <source>&amp;Next unsure row</source>
      <translation>L&amp;igne incertaine suivante</translation>
    </message>
    <message>
      <source>Previous unsure row</source>
      <translation>Ligne incertaine précédente</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>Alerte &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>Alerte &amp;précédente</translation>
    </message>
    <message>
      <source>&amp;Accept the proposal</source>
      <translation>&amp;Accepter la proposition</translation>
    </message>
    <message>
      <source>&amp;Edit the place</source>
      <translation>&amp;Modifier le passage</translation>
    </message>
    <message>
      <source>Not an e&amp;rror</source>
      <translation>Pas une &amp;erreur</translation>
    </message>
    <message>
      <source>The &amp;original has it so</source>
      <translation>Conforme à l’&amp;original</translation>
    </message>
    <message>
      <source>Open it a&amp;gain</source>
      <translation>&amp;Rouvrir</translation>
    </message>
    <message>
      <source>All &amp;like this…</source>
      <translation>&amp;Toutes les semblables…</translation>
    </message>
    <message>
      <source>All like this in the library…</source>
      <translation>Toutes les semblables de la bibliothèque…</translation>
    </message>
    <message>
      <source>Accept all &amp;certain ones…</source>
      <translation>Accepter toutes les &amp;certaines…</translation>
    </message>
    <message>
      <source>Accept all certain ones in the library…</source>
      <translation>Accepter toutes les certaines de la bibliothèque…</translation>
    </message>
    <message>
      <source>&amp;Term list…</source>
      <translation>&amp;Liste de termes…</translation>
    </message>
    <message>
      <source>&amp;Next row</source>
      <translation>Ligne &amp;suivante</translation>
    </message>
    <message>
      <source>&amp;Previous row</source>
      <translation>Ligne &amp;précédente</translation>
    </message>
    <message>
      <source>&amp;First row</source>
      <translation>P&amp;remière ligne</translation>
    </message>
    <message>
      <source>&amp;Last row</source>
      <translation>&amp;Dernière ligne</translation>
    </message>
    <message>
      <source>&amp;Go to…</source>
      <translation>&amp;Aller à…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>Re&amp;culer</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>A&amp;vancer</translation>
    </message>
    <message>
      <source>Next to be &amp;reviewed</source>
      <translation>Suivant à re&amp;lire</translation>
    </message>
    <message>
      <source>Pre&amp;vious to be reviewed</source>
      <translation>Précéd&amp;ent à relire</translation>
    </message>
    <message>
      <source>Next open &amp;comment</source>
      <translation>Co&amp;mmentaire ouvert suivant</translation>
    </message>
    <message>
      <source>Previous open co&amp;mment</source>
      <translation>C&amp;ommentaire ouvert précédent</translation>
    </message>
    <message>
      <source>Next with the same &amp;tag</source>
      <translation>Suivant de même éti&amp;quette</translation>
    </message>
    <message>
      <source>Previous with the same tag</source>
      <translation>Précédent de même étiquette</translation>
    </message>
    <message>
      <source>As e&amp;xtracted</source>
      <translation>Texte e&amp;xtrait</translation>
    </message>
    <message>
      <source>&amp;Corrected</source>
      <translation>Texte &amp;corrigé</translation>
    </message>
    <message>
      <source>C&amp;hanges</source>
      <translation>&amp;Modifications</translation>
    </message>
    <message>
      <source>&amp;Versions compared</source>
      <translation>&amp;Versions comparées</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>&amp;Agrandir le texte</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>&amp;Réduire le texte</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
      <source>Theme of the s&amp;ystem</source>
      <translation>Thème du s&amp;ystème</translation>
    </message>
    <message>
      <source>&amp;Light theme</source>
      <translation>Thème c&amp;lair</translation>
    </message>
    <message>
      <source>&amp;Dark theme</source>
      <translation>Thème &amp;sombre</translation>
    </message>
    <message>
      <source>Structure &amp;panel</source>
      <translation>Panneau &amp;de structure</translation>
    </message>
    <message>
      <source>Findin&amp;gs and comments</source>
      <translation>Aler&amp;tes et commentaires</translation>
    </message>
    <message>
      <source>Show &amp;invisible characters</source>
      <translation>Afficher les caractères &amp;invisibles</translation>
    </message>
    <message>
      <source>Fold f&amp;ootnotes</source>
      <translation>Replier les &amp;notes de bas de page</translation>
    </message>
    <message>
      <source>Foot&amp;notes of the row</source>
      <translation>Notes d&amp;e la ligne</translation>
    </message>
    <message>
      <source>Only the &amp;row I am in</source>
      <translation>Seulement la ligne où je s&amp;uis</translation>
    </message>
    <message>
      <source>&amp;Menu of the column…</source>
      <translation>&amp;Menu de la colonne…</translation>
    </message>
    <message>
      <source>&amp;Hide this version</source>
      <translation>Mas&amp;quer cette version</translation>
    </message>
    <message>
      <source>&amp;Pin the original</source>
      <translation>É&amp;pingler l’original</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>Colonne plus &amp;large</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>Colonne plus é&amp;troite</translation>
    </message>
    <message>
      <source>All columns &amp;equally wide</source>
      <translation>Colonnes de même large&amp;ur</translation>
    </message>
    <message>
      <source>Lar&amp;ger text in the column</source>
      <translation>&amp;Agrandir le texte de la colonne</translation>
    </message>
    <message>
      <source>&amp;Smaller text in the column</source>
      <translation>&amp;Réduire le texte de la colonne</translation>
    </message>
    <message>
      <source>&amp;Usual size in the column</source>
      <translation>Taille &amp;habituelle dans la colonne</translation>
    </message>
    <message>
      <source>Full scr&amp;een</source>
      <translation>&amp;Plein écran</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Touches</translation>
    </message>
    <message>
      <source>Last &amp;notices…</source>
      <translation>&amp;Derniers avis…</translation>
    </message>
    <message>
      <source>&amp;Report a problem…</source>
      <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
      <source>&amp;About Muqabala</source>
      <translation>À &amp;propos de Muqabala</translation>
    </message>
    <message>
      <source>Move the column to the &amp;left</source>
      <translation>Déplacer la colonne vers la &amp;gauche</translation>
    </message>
    <message>
      <source>Move the column to the &amp;right</source>
      <translation>Déplacer la colonne vers la &amp;droite</translation>
    </message>
    <message>
      <source>Nothing of this version stands in the rows selected. Nothing was changed.</source>
      <translation>Les lignes sélectionnées ne contiennent rien de cette version. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translation>&amp;Versions</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Ouvrir {0}</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
      <source>No action is called so.</source>
      <translation>Aucune action ne porte ce nom.</translation>
    </message>
    <message>
      <source>Tag of {0}</source>
      <translation>Étiquette du jeu {0}</translation>
    </message>
    <message>
      <source>Nothing was said of this paragraph yet.</source>
      <translation>Rien n’a encore été dit de ce paragraphe.</translation>
    </message>
    <message numerus="yes">
      <source>{0} rows copied.</source>
      <translation>
        <numerusform>{0} ligne copiée.</numerusform>
        <numerusform>{0} lignes copiées.</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept all certain ones</source>
      <translation>Accepter toutes les certaines</translation>
    </message>
    <message>
      <source>Nothing that is certain waits.</source>
      <translation>Aucune alerte certaine n’est en attente.</translation>
    </message>
    <message>
      <source>All like this</source>
      <translation>Toutes les semblables</translation>
    </message>
    <message>
      <source>Nothing like this can be changed.</source>
      <translation>Aucune alerte semblable ne peut être modifiée.</translation>
    </message>
    <message numerus="yes">
      <source>The {0} documents that are chosen</source>
      <translation>
        <numerusform>Le document choisi</numerusform>
        <numerusform>Les {0} documents choisis</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents exported to {1}.</source>
      <translation>
        <numerusform>{0} document exporté vers {1}.</numerusform>
        <numerusform>{0} documents exportés vers {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The library is empty: there is nothing to export.</source>
      <translation>La bibliothèque est vide : il n’y a rien à exporter.</translation>
    </message>
    <message numerus="yes">
      <source>All {0} documents of the library</source>
      <translation>
        <numerusform>L’unique document de la bibliothèque</numerusform>
        <numerusform>Les {0} documents de la bibliothèque</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents imported. The library lists them.</source>
      <translation>
        <numerusform>{0} document importé. Il figure dans la bibliothèque.</numerusform>
        <numerusform>{0} documents importés. Ils figurent dans la bibliothèque.</numerusform>
      </translation>
    </message>
    <message>
      <source>Gone on at the beginning.</source>
      <translation>Repris au début.</translation>
    </message>
    <message>
      <source>Gone on at the end.</source>
      <translation>Repris à la fin.</translation>
    </message>
    <message>
      <source>There is no place further on.</source>
      <translation>Il n’y a pas d’endroit plus loin en avant.</translation>
    </message>
    <message>
      <source>There is no place further back.</source>
      <translation>Il n’y a pas d’endroit plus loin en arrière.</translation>
    </message>
    <message>
      <source>Nothing of this version waits to be reviewed.</source>
      <translation>Rien n’est à relire dans cette version.</translation>
    </message>
    <message>
      <source>No comment is open.</source>
      <translation>Aucun commentaire n’est ouvert.</translation>
    </message>
    <message>
      <source>This paragraph cites no footnote.</source>
      <translation>Ce paragraphe n’appelle aucune note de bas de page.</translation>
    </message>
    <message numerus="yes">
      <source>{0} cells picked to be linked.</source>
      <translation>
        <numerusform>{0} cellule choisie pour l’appariement.</numerusform>
        <numerusform>{0} cellules choisies pour l’appariement.</numerusform>
      </translation>
    </message>
    <message>
      <source>A change is still being made. Wait until it is, and try again.</source>
      <translation>Une modification est encore en cours. Attendez qu’elle soit faite et réessayez.</translation>
    </message>
    <message>
      <source>No row is unsure.</source>
      <translation>Aucune ligne n’est incertaine.</translation>
    </message>
    <message>
      <source>Typed when the program ended; the paragraph reads otherwise by now:</source>
      <translation>Tapé au moment où le programme s’est arrêté ; le paragraphe se lit autrement depuis :</translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended was kept and is in the text now ({0} paragraphs). Undo takes it back.</source>
      <translation>
        <numerusform>La frappe en cours à l’arrêt du programme a été conservée et se trouve dans le texte ({0} paragraphe). Annuler la retire.</numerusform>
        <numerusform>La frappe en cours à l’arrêt du programme a été conservée et se trouve dans le texte ({0} paragraphes). Annuler la retire.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended stands in a comment: its paragraph reads otherwise by now ({0} comments).</source>
      <translation>
        <numerusform>La frappe en cours à l’arrêt du programme se trouve dans un commentaire : le paragraphe se lit autrement depuis ({0} commentaire).</numerusform>
        <numerusform>La frappe en cours à l’arrêt du programme se trouve dans des commentaires : les paragraphes se lisent autrement depuis ({0} commentaires).</numerusform>
      </translation>
    </message>
    <message>
      <source>12, operative 5 (a), PP3, note 3, A/RES/72/306, or words of the text</source>
      <translation>12, paragraphe 5 a), préambule 3, note 3, A/RES/72/306, ou des mots du texte</translation>
    </message>
    <message>
      <source>Words of the text, in any of its languages</source>
      <translation>Mots du texte, dans n’importe laquelle de ses langues</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
      <source>{0} paragraphs</source>
      <translation>
        <numerusform>{0} paragraphe</numerusform>
        <numerusform>{0} paragraphes</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of that was found.</source>
      <translation>Rien de tel n’a été trouvé.</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>Ligne {0}</translation>
    </message>
    <message>
      <source>Note {0}</source>
      <translation>Note {0}</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Aller à</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>{0} is not in the text.</source>
      <translation>{0} ne figure pas dans le texte.</translation>
    </message>
    <message>
      <source>Looking for tags to propose…</source>
      <translation>Recherche d’étiquettes à proposer…</translation>
    </message>
    <message>
      <source>Words: {0}</source>
      <translation>Mots : {0}</translation>
    </message>
    <message>
      <source>This paragraph</source>
      <translation>Ce paragraphe</translation>
    </message>
    <message>
      <source>Nothing in this document has the tag “{0}”.</source>
      <translation>Rien dans ce document n’a l’étiquette « {0} ».</translation>
    </message>
    <message>
      <source>No other has the tag “{0}” from here on: begun anew.</source>
      <translation>Plus rien n’a l’étiquette « {0} » d’ici à la fin : repris au début.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>Cou&amp;per</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>C&amp;oller</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
      <source>what was typed</source>
      <translation>la frappe</translation>
    </message>
    <message>
      <source>Looking for what may be meant…</source>
      <translation>Recherche de ce qui a pu être voulu…</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;Annuler {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>Ré&amp;tablir {0}</translation>
    </message>
    <message>
      <source>No word like it is known</source>
      <translation>Aucun mot proche n’est connu</translation>
    </message>
    <message>
      <source>No library is open. Start again with a library that can be opened.</source>
      <translation>Aucune bibliothèque n’est ouverte. Redémarrez avec une bibliothèque qui peut être ouverte.</translation>
    </message>
    <message>
      <source>{0}, footnote {1}</source>
      <translation>{0}, note {1}</translation>
    </message>
    <message>
      <source>{0}: {1} → {2}</source>
      <translation>{0} : {1} → {2}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Toutes</translation>
    </message>
    <message>
      <source>Nothing is written yet. One undo takes all of it back.</source>
      <translation>Rien n’est encore écrit. Une seule annulation reviendra sur le tout.</translation>
    </message>
    <message>
      <source>They are no errors</source>
      <translation>Ce ne sont pas des erreurs</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>Les laisser</translation>
    </message>
    <message>
      <source>Changes to be made: {0} of {1}</source>
      <translation>Modifications à faire : {0} sur {1}</translation>
    </message>
    <message numerus="yes">
      <source>Make {0} changes</source>
      <translation>
        <numerusform>Faire {0} modification</numerusform>
        <numerusform>Faire {0} modifications</numerusform>
      </translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(rien)</translation>
    </message>
    <message>
      <source>Can be imported again, with all that it holds.</source>
      <translation>Peut être importé de nouveau, avec tout ce qu’il contient.</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>Formats</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <translation>Pages en l&amp;argeur</translation>
    </message>
    <message>
      <source>With &amp;comments</source>
      <translation>Avec les &amp;commentaires</translation>
    </message>
    <message>
      <source>With reso&amp;lved ones too</source>
      <translation>Et ceux qui sont réso&amp;lus</translation>
    </message>
    <message>
      <source>With ta&amp;gs</source>
      <translation>Avec les éti&amp;quettes</translation>
    </message>
    <message>
      <source>With open fi&amp;ndings</source>
      <translation>Avec les constat&amp;s ouverts</translation>
    </message>
    <message>
      <source>In visual &amp;order, for old programs without bidi</source>
      <translation>En ordre &amp;visuel, pour de vieux programmes sans bidi</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>Disposit&amp;ion</translation>
    </message>
    <message>
      <source>Paper &amp;size</source>
      <translation>Format du &amp;papier</translation>
    </message>
    <message>
      <source>&amp;Headings in</source>
      <translation>Tit&amp;res en</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>Ta&amp;bleau</translation>
    </message>
    <message>
      <source>Nothing is to be chosen here: it holds all that it can.</source>
      <translation>Rien à choisir ici : il contient tout ce qu’il peut.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Replace what &amp;is there</source>
      <translation>R&amp;emplacer ce qui s’y trouve</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>D&amp;ossier</translation>
    </message>
    <message>
      <source>There already: {0}</source>
      <translation>Déjà là : {0}</translation>
    </message>
    <message numerus="yes">
      <source>{0} of the files are there already.</source>
      <translation>
        <numerusform>{0} des fichiers est déjà là.</numerusform>
        <numerusform>{0} des fichiers sont déjà là.</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>, </translation>
    </message>
    <message>
      <source>Makes {0}</source>
      <translation>Crée {0}</translation>
    </message>
    <message numerus="yes">
      <source>Makes {0} files, each named by its document and language.</source>
      <translation>
        <numerusform>Crée {0} fichier, nommé d’après son document et sa langue.</numerusform>
        <numerusform>Crée {0} fichiers, chacun nommé d’après son document et sa langue.</numerusform>
      </translation>
    </message>
    <message>
      <source>The beginning of the file</source>
      <translation>Le début du fichier</translation>
    </message>
    <message>
      <source>The first page</source>
      <translation>La première page</translation>
    </message>
    <message>
      <source>What the file will not hold</source>
      <translation>Ce que le fichier ne contiendra pas</translation>
    </message>
    <message>
      <source>The beginning is being written…</source>
      <translation>Le début est en cours d’écriture…</translation>
    </message>
    <message>
      <source>Not written:</source>
      <translation>Non écrits :</translation>
    </message>
    <message>
      <source>The beginning of the file:</source>
      <translation>Le début du fichier :</translation>
    </message>
    <message>
      <source>The first page:</source>
      <translation>La première page :</translation>
    </message>
    <message>
      <source>What the file will say, from where you are:</source>
      <translation>Ce que dira le fichier, à partir d’où vous êtes :</translation>
    </message>
    <message>
      <source>The file will not hold all of the review:</source>
      <translation>Le fichier ne contiendra pas toute la révision :</translation>
    </message>
    <message>
      <source>What the first file will say:</source>
      <translation>Ce que dira le premier fichier :</translation>
    </message>
    <message>
      <source>The file is not one of text: it is not shown here.</source>
      <translation>Le fichier n’est pas du texte : il n’est pas montré ici.</translation>
    </message>
    <message>
      <source>The file will be empty: there is nothing of what it holds.</source>
      <translation>Le fichier sera vide : il n’y a rien de ce qu’il contient.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>Its name:</source>
      <translation>Son nom :</translation>
    </message>
    <message>
      <source>P&amp;rofile</source>
      <translation>P&amp;rofil</translation>
    </message>
    <message>
      <source>&amp;Keep as…</source>
      <translation>&amp;Garder sous…</translation>
    </message>
    <message>
      <source>Rena&amp;me…</source>
      <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Move u&amp;p</source>
      <translation>Mo&amp;nter</translation>
    </message>
    <message>
      <source>Move do&amp;wn</source>
      <translation>&amp;Descendre</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>With its changes</source>
      <translation>Avec ses changements</translation>
    </message>
    <message>
      <source>As corrected</source>
      <translation>Tel que corrigé</translation>
    </message>
    <message>
      <source>As extracted</source>
      <translation>Tel qu’extrait</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>One after the other</source>
      <translation>L’un après l’autre</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Lettre</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Tous les tableaux</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>What files state</source>
      <translation>Ce que disent les fichiers</translation>
    </message>
    <message>
      <source>Tag schemes</source>
      <translation>Jeux d’étiquettes</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>Paragraphes</translation>
    </message>
    <message>
      <source>Footnotes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Citations of footnotes</source>
      <translation>Appels de notes</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Emphasis and references</source>
      <translation>Mises en relief et renvois</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>Corrections</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Further tags</source>
      <translation>Autres étiquettes</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Alertes</translation>
    </message>
    <message>
      <source>Texts side by side</source>
      <translation>Textes côte à côte</translation>
    </message>
    <message>
      <source>Word document (DOCX)</source>
      <translation>Document Word (DOCX)</translation>
    </message>
    <message>
      <source>For Word: tracked changes, comments, footnotes</source>
      <translation>Pour Word : suivi des modifications, commentaires, notes</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>Page Web (HTML)</translation>
    </message>
    <message>
      <source>To read, search and print in any browser</source>
      <translation>À lire, chercher et imprimer dans tout navigateur</translation>
    </message>
    <message>
      <source>Pages (PDF)</source>
      <translation>Pages (PDF)</translation>
    </message>
    <message>
      <source>To print and to keep</source>
      <translation>À imprimer et à conserver</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>For wikis, repositories and messages</source>
      <translation>Pour les wikis, les dépôts et les messages</translation>
    </message>
    <message>
      <source>Corrected text (TXT)</source>
      <translation>Texte corrigé (TXT)</translation>
    </message>
    <message>
      <source>The source text again, corrected</source>
      <translation>Le texte source de nouveau, corrigé</translation>
    </message>
    <message>
      <source>The source's own format</source>
      <translation>Le format de la source</translation>
    </message>
    <message>
      <source>The imported file again, corrected</source>
      <translation>Le fichier importé de nouveau, corrigé</translation>
    </message>
    <message>
      <source>TEI P5</source>
      <translation>TEI P5</translation>
    </message>
    <message>
      <source>For scholarly editions and archives of texts</source>
      <translation>Pour les éditions savantes et les archives de textes</translation>
    </message>
    <message>
      <source>Akoma Ntoso</source>
      <translation>Akoma Ntoso</translation>
    </message>
    <message>
      <source>For systems of laws and UN documents</source>
      <translation>Pour les systèmes de lois et de documents de l’ONU</translation>
    </message>
    <message>
      <source>Translation memory (TMX 1.4b)</source>
      <translation>Mémoire de traduction (TMX 1.4b)</translation>
    </message>
    <message>
      <source>For translation programs: linked paragraphs</source>
      <translation>Pour les logiciels de traduction : paragraphes liés</translation>
    </message>
    <message>
      <source>XLIFF 2.1</source>
      <translation>XLIFF 2.1</translation>
    </message>
    <message>
      <source>To go on translating elsewhere, and to come back</source>
      <translation>Pour continuer à traduire ailleurs, et revenir</translation>
    </message>
    <message>
      <source>XLIFF 1.2</source>
      <translation>XLIFF 1.2</translation>
    </message>
    <message>
      <source>The same for programs of the older form</source>
      <translation>De même, pour les logiciels de l’ancienne forme</translation>
    </message>
    <message>
      <source>Data (JSON Lines)</source>
      <translation>Données (JSON Lines)</translation>
    </message>
    <message>
      <source>For programs, and for another library: all there is</source>
      <translation>Pour des programmes, ou une autre bibliothèque : tout</translation>
    </message>
    <message>
      <source>Tables (CSV)</source>
      <translation>Tableaux (CSV)</translation>
    </message>
    <message>
      <source>For spreadsheets: all there is, by kind</source>
      <translation>Pour les tableurs : tout, par genre</translation>
    </message>
    <message>
      <source>Tables (TSV)</source>
      <translation>Tableaux (TSV)</translation>
    </message>
    <message>
      <source>The same with tabs, for corpus tools</source>
      <translation>De même avec tabulations, pour les outils de corpus</translation>
    </message>
    <message>
      <source>Web Annotations (JSON-LD)</source>
      <translation>Annotations Web (JSON-LD)</translation>
    </message>
    <message>
      <source>For annotation tools: what is said of texts</source>
      <translation>Pour les outils d’annotation : ce qui est dit des textes</translation>
    </message>
    <message>
      <source>Patch (unified diff)</source>
      <translation>Correctif (diff unifié)</translation>
    </message>
    <message>
      <source>For repositories: the corrections alone</source>
      <translation>Pour les dépôts : les corrections seules</translation>
    </message>
    <message>
      <source>{0}, the original</source>
      <translation>{0}, l’original</translation>
    </message>
    <message>
      <source>Untitled document</source>
      <translation>Document sans titre</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>What is exported</source>
      <translation>Ce qui est exporté</translation>
    </message>
    <message>
      <source>Open it when &amp;done</source>
      <translation>Ouvrir à la &amp;fin</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>E&amp;xporter</translation>
    </message>
    <message>
      <source>Written: {0} of {1}</source>
      <translation>Écrits : {0} sur {1}</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Écriture…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message numerus="yes">
      <source>{0} documents were written.</source>
      <translation>
        <numerusform>{0} document a été écrit.</numerusform>
        <numerusform>{0} documents ont été écrits.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open originals and their translations</source>
      <translation>Ouvrir des originaux et leurs traductions</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Open a folder of texts</source>
      <translation>Ouvrir un dossier de textes</translation>
    </message>
    <message>
      <source>Export to</source>
      <translation>Exporter vers</translation>
    </message>
    <message>
      <source>Export into a folder</source>
      <translation>Exporter dans un dossier</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Sto&amp;p</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Muqabala {0}

Reading a copy against its original, and correcting it in the margin.
Apache-2.0.</source>
      <translation>Muqabala {0}

Lire une copie en regard de son original, et la corriger en marge.
Apache-2.0.</translation>
    </message>
    <message>
      <source>Go up and down, one row</source>
      <translation>Monter ou descendre d’une ligne</translation>
    </message>
    <message>
      <source>Go from version to version</source>
      <translation>Passer d’une version à l’autre</translation>
    </message>
    <message>
      <source>While correcting: save</source>
      <translation>Pendant la correction : enregistrer</translation>
    </message>
    <message>
      <source>While correcting: leave the text as it was</source>
      <translation>Pendant la correction : laisser le texte tel qu’il était</translation>
    </message>
    <message>
      <source>While correcting: cut the paragraph in two at the caret</source>
      <translation>Pendant la correction : couper le paragraphe en deux au curseur</translation>
    </message>
    <message>
      <source>Leave the cells that were picked to be linked</source>
      <translation>Abandonner les cellules choisies pour l’appariement</translation>
    </message>
    <message>
      <source>In the findings: accept, edit, not an error, original has it so</source>
      <translation>Dans les alertes : accepter, modifier, pas une erreur, conforme à l’original</translation>
    </message>
    <message>
      <source>In the findings: accept another candidate</source>
      <translation>Dans les alertes : accepter une autre proposition</translation>
    </message>
    <message>
      <source>In the findings: next, previous</source>
      <translation>Dans les alertes : suivante, précédente</translation>
    </message>
    <message>
      <source>In the findings: all like this in the document, in the library</source>
      <translation>Dans les alertes : toutes les semblables du document, de la bibliothèque</translation>
    </message>
    <message>
      <source>In the findings: open a decided one again</source>
      <translation>Dans les alertes : rouvrir une alerte tranchée</translation>
    </message>
    <message>
      <source>About Muqabala</source>
      <translation>À propos de Muqabala</translation>
    </message>
    <message>
      <source>Reading and correcting</source>
      <translation>Lecture et correction</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>a code, as fa or pt-BR</source>
      <translation>un code, comme fa ou pt-BR</translation>
    </message>
    <message>
      <source>&amp;Undo the second decoding</source>
      <translation>Ann&amp;uler le second décodage</translation>
    </message>
    <message>
      <source>&amp;Recognise the text of its pages (OCR)</source>
      <translation>Reco&amp;nnaître le texte de ses pages (OCR)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>&amp;Codage</translation>
    </message>
    <message>
      <source>&amp;Symbol</source>
      <translation>C&amp;ote</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>Another…</source>
      <translation>Autre…</translation>
    </message>
    <message>
      <source>As recognised: {0}</source>
      <translation>Comme reconnu : {0}</translation>
    </message>
    <message>
      <source>As recognised</source>
      <translation>Comme reconnu</translation>
    </message>
    <message>
      <source>Make &amp;original</source>
      <translation>En faire l’ori&amp;ginal</translation>
    </message>
    <message>
      <source>&amp;A document of its own</source>
      <translation>Document à &amp;part</translation>
    </message>
    <message>
      <source>Put to&amp;gether</source>
      <translation>R&amp;assembler</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Déplacer vers…</translation>
    </message>
    <message>
      <source>Leave &amp;out</source>
      <translation>&amp;Laisser de côté</translation>
    </message>
    <message>
      <source>Documents and their files</source>
      <translation>Documents et leurs fichiers</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>De droite à gauche</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>De gauche à droite</translation>
    </message>
    <message>
      <source>Put right:</source>
      <translation>Remis en ordre :</translation>
    </message>
    <message>
      <source>Looks decoded twice. The repair would make of it:</source>
      <translation>Semble décodé deux fois. La réparation donnerait :</translation>
    </message>
    <message>
      <source>The beginning of the text</source>
      <translation>Début du texte</translation>
    </message>
    <message numerus="yes">
      <source>{0} footnotes</source>
      <translation>
        <numerusform>{0} note de bas de page</numerusform>
        <numerusform>{0} notes de bas de page</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further paragraphs</source>
      <translation>
        <numerusform>{0} paragraphe de plus</numerusform>
        <numerusform>{0} paragraphes de plus</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further footnotes</source>
      <translation>
        <numerusform>{0} note de bas de page de plus</numerusform>
        <numerusform>{0} notes de bas de page de plus</numerusform>
      </translation>
    </message>
    <message>
      <source>Set aside: {0}</source>
      <translation>Mis à part : {0}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Cote</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <source>Translation</source>
      <translation>Traduction</translation>
    </message>
    <message>
      <source>Being read…</source>
      <translation>Lecture en cours…</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importation en cours…</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <source>Decoded twice?</source>
      <translation>Décodé deux fois ?</translation>
    </message>
    <message numerus="yes">
      <source>{0} files not readable, left out</source>
      <translation>
        <numerusform>{0} fichier illisible, laissé de côté</numerusform>
        <numerusform>{0} fichiers illisibles, laissés de côté</numerusform>
      </translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <source>Was in the library already</source>
      <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texte brut</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Page Web</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>Document Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>Texte OpenDocument</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (arabe)</translation>
    </message>
    <message>
      <source>ISO 8859-6 (Arabic)</source>
      <translation>ISO 8859-6 (arabe)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (cyrillique)</translation>
    </message>
    <message>
      <source>KOI8-R (Cyrillic)</source>
      <translation>KOI8-R (cyrillique)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (occidental)</translation>
    </message>
    <message>
      <source>GB 18030 (Chinese)</source>
      <translation>GB 18030 (chinois)</translation>
    </message>
    <message>
      <source>page numbers</source>
      <translation>numéros de page</translation>
    </message>
    <message>
      <source>running heads</source>
      <translation>titres courants</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>filets</translation>
    </message>
    <message>
      <source>keyword lines</source>
      <translation>lignes de mots clefs</translation>
    </message>
    <message>
      <source>mark-up</source>
      <translation>balisage</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>métadonnées</translation>
    </message>
    <message>
      <source>scripts</source>
      <translation>scripts</translation>
    </message>
    <message>
      <source>blank runs</source>
      <translation>blancs</translation>
    </message>
    <message>
      <source>Parted from what was run together</source>
      <translation>Séparé de ce qui y était accolé</translation>
    </message>
    <message>
      <source>Joined across a page break</source>
      <translation>Joint par-dessus un saut de page</translation>
    </message>
    <message>
      <source>Lines joined</source>
      <translation>Lignes jointes</translation>
    </message>
    <message>
      <source>Footnote moved out of the text</source>
      <translation>Note de bas de page sortie du texte</translation>
    </message>
    <message>
      <source>Visual order put right</source>
      <translation>Ordre visuel remis en ordre logique</translation>
    </message>
    <message>
      <source>With tracked changes</source>
      <translation>Avec suivi des modifications</translation>
    </message>
    <message>
      <source>Bullet left out</source>
      <translation>Puce laissée de côté</translation>
    </message>
    <message>
      <source>Dead link left out</source>
      <translation>Lien mort laissé de côté</translation>
    </message>
    <message>
      <source>Drop files or folders here: an original and its translations, or whole collections of them.</source>
      <translation>Déposez ici des fichiers ou des dossiers : un original et ses traductions, ou des collections entières.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importer</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <source>The files are being read…</source>
      <translation>Lecture des fichiers en cours…</translation>
    </message>
    <message>
      <source>Imported: {0} of {1}</source>
      <translation>Importés : {0} sur {1}</translation>
    </message>
    <message>
      <source>Read: {0} of {1}</source>
      <translation>Lus : {0} sur {1}</translation>
    </message>
    <message>
      <source>Take &amp;in</source>
      <translation>&amp;Reprendre</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import {0} documents</source>
      <translation>
        <numerusform>&amp;Importer {0} document</numerusform>
        <numerusform>&amp;Importer {0} documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents</source>
      <translation>
        <numerusform>{0} document</numerusform>
        <numerusform>{0} documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} files</source>
      <translation>
        <numerusform>{0} fichier</numerusform>
        <numerusform>{0} fichiers</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} left out</source>
      <translation>
        <numerusform>{0} laissé de côté</numerusform>
        <numerusform>{0} laissés de côté</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} not readable</source>
      <translation>
        <numerusform>{0} illisible</numerusform>
        <numerusform>{0} illisibles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} imported</source>
      <translation>
        <numerusform>{0} importé</numerusform>
        <numerusform>{0} importés</numerusform>
      </translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Find an action, a menu or a key</source>
      <translation>Chercher une action, un menu ou une touche</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Touche</translation>
    </message>
    <message>
      <source>Another key</source>
      <translation>Autre touche</translation>
    </message>
    <message>
      <source>&amp;Give it to this one</source>
      <translation>La &amp;donner à celle-ci</translation>
    </message>
    <message>
      <source>&amp;Usual keys of this one</source>
      <translation>Touches &amp;habituelles de celle-ci</translation>
    </message>
    <message>
      <source>All &amp;as usual</source>
      <translation>Tout &amp;rétablir</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>Aucune touche</translation>
    </message>
    <message>
      <source>{0}: “{1}” has this key.</source>
      <translation>{0} : « {1} » a cette touche.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Leave as it was</source>
      <translation>Laisser tel quel</translation>
    </message>
    <message>
      <source>Footnote {0}</source>
      <translation>Note {0}</translation>
    </message>
    <message>
      <source>Last notices</source>
      <translation>Derniers avis</translation>
    </message>
    <message>
      <source>Nothing was told yet.</source>
      <translation>Aucun avis pour l’instant.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Emplacement</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Row {0}, {1}</source>
      <translation>Ligne {0}, {1}</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(aucune)</translation>
    </message>
    <message>
      <source>Tags proposed</source>
      <translation>Étiquettes proposées</translation>
    </message>
    <message>
      <source>Give {0} of {1}</source>
      <translation>Attribuer {0} sur {1}</translation>
    </message>
    <message>
      <source>Every paragraph has the tag that its structure and the other languages speak for.</source>
      <translation>Chaque paragraphe a l’étiquette que suggèrent sa structure et les autres langues.</translation>
    </message>
    <message>
      <source>{0} → {1}</source>
      <translation>{0} → {1}</translation>
    </message>
    <message>
      <source>The report holds no text of your documents unless you add the paragraph. Nothing is sent by itself.</source>
      <translation>Le rapport ne contient aucun texte de vos documents, à moins que vous n’ajoutiez le paragraphe. Rien n’est envoyé automatiquement.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What was shown as saved is safe.</source>
      <translation>Un problème s’est produit dans le programme. Ce qui était indiqué comme enregistré est en sûreté.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>With the &amp;paragraph at hand</source>
      <translation>Avec le &amp;paragraphe courant</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>A problem</source>
      <translation>Un problème</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>Signaler un problème</translation>
    </message>
    <message>
      <source>As the letter</source>
      <translation>Comme la lettre</translation>
    </message>
    <message>
      <source>This scheme comes with the program. A copy of it can be changed.</source>
      <translation>Ce jeu est fourni avec le programme. Il est possible d’en modifier une copie.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Étiquettes</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}, {1}</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>Sens</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Ajouter une étiquette</translation>
    </message>
    <message>
      <source>Remove the tag</source>
      <translation>Retirer l’étiquette</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>À quoi elle sert</translation>
    </message>
    <message>
      <source>Colour and line</source>
      <translation>Couleur et trait</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>Attribuée aux</translation>
    </message>
    <message>
      <source>Choose a scheme of tags</source>
      <translation>Choisir un jeu d’étiquettes</translation>
    </message>
    <message>
      <source>Save the scheme as a file</source>
      <translation>Enregistrer le jeu dans un fichier</translation>
    </message>
    <message>
      <source>Schemes of tags (*.toml)</source>
      <translation>Jeux d’étiquettes (*.toml)</translation>
    </message>
    <message>
      <source>What you changed is not saved.</source>
      <translation>Vos modifications ne sont pas enregistrées.</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>Ne pas enregistrer</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>{0} is no scheme of tags: it is not a text in UTF-8.</source>
      <translation>{0} n’est pas un jeu d’étiquettes : ce n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>Étiquette</translation>
    </message>
    <message>
      <source>Paragraphs and words</source>
      <translation>Paragraphes et mots</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Sky blue</source>
      <translation>Bleu ciel</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>Jaune</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Vermilion</source>
      <translation>Vermillon</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>solid line</source>
      <translation>trait continu</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>tirets</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>points</translation>
    </message>
    <message>
      <source>double line</source>
      <translation>trait double</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>tiret et point</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>vague</translation>
    </message>
    <message>
      <source>dash and two dots</source>
      <translation>tiret et deux points</translation>
    </message>
    <message>
      <source>thick line</source>
      <translation>trait épais</translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>(sans nom)</translation>
    </message>
    <message>
      <source>Schemes</source>
      <translation>Jeux</translation>
    </message>
    <message>
      <source>Remove the scheme</source>
      <translation>Supprimer le jeu</translation>
    </message>
    <message>
      <source>New scheme</source>
      <translation>Nouveau jeu</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>D’un fichier…</translation>
    </message>
    <message>
      <source>To a file…</source>
      <translation>Vers un fichier…</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}, copie</translation>
    </message>
    <message>
      <source>My tags</source>
      <translation>Mes étiquettes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Paramètres</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Terminé</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Général</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Editing</source>
      <translation>Saisie</translation>
    </message>
    <message>
      <source> ms</source>
      <translation> ms</translation>
    </message>
    <message>
      <source>&amp;Mark words that the dictionary does not know</source>
      <translation>&amp;Marquer les mots que le dictionnaire ne connaît pas</translation>
    </message>
    <message>
      <source>Looking for dictionaries…</source>
      <translation>Recherche de dictionnaires…</translation>
    </message>
    <message>
      <source>What is typed is &amp;kept after</source>
      <translation>La frappe est &amp;conservée après</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>Orthographe</translation>
    </message>
    <message>
      <source>Leaving the paragraph keeps it at once.</source>
      <translation>Quitter le paragraphe la conserve aussitôt.</translation>
    </message>
    <message>
      <source>Dictionaries are read by the package chunspell, which is not installed.</source>
      <translation>Les dictionnaires sont lus par le module chunspell, qui n’est pas installé.</translation>
    </message>
    <message>
      <source>No dictionary was found. The guide says where one is put.</source>
      <translation>Aucun dictionnaire n’a été trouvé. Le guide dit où en placer un.</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>Trouvés : {0}</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>Votre &amp;nom</translation>
    </message>
    <message>
      <source>&amp;Language of the window</source>
      <translation>&amp;Langue de la fenêtre</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thème</translation>
    </message>
    <message>
      <source>It stands beside your comments and changes.</source>
      <translation>Il accompagne vos commentaires et vos modifications.</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>Latin</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>Arabe</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>Chinois</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>Cyrillique</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Exemple</translation>
    </message>
    <message>
      <source>Face: {0}</source>
      <translation>Police : {0}</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Size: {0}</source>
      <translation>Taille : {0}</translation>
    </message>
    <message>
      <source>Leading: {0}</source>
      <translation>Interligne : {0}</translation>
    </message>
    <message>
      <source> characters</source>
      <translation> caractères</translation>
    </message>
    <message>
      <source>Fold &amp;footnotes to one line</source>
      <translation>Replier les notes de &amp;bas de page sur une ligne</translation>
    </message>
    <message>
      <source>&amp;Quieten all rows but the one at hand</source>
      <translation>&amp;Estomper toutes les lignes sauf la ligne courante</translation>
    </message>
    <message>
      <source>All as &amp;designed</source>
      <translation>Tout comme à l’&amp;origine</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>&amp;Longueur maximale des lignes</translation>
    </message>
    <message>
      <source>{0} (not on this system)</source>
      <translation>{0} (absente de ce système)</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>Police</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>Interligne</translation>
    </message>
    <message>
      <source>{0} (as designed)</source>
      <translation>{0} (d’origine)</translation>
    </message>
    <message>
      <source>given</source>
      <translation>attribuée</translation>
    </message>
    <message>
      <source>given to some</source>
      <translation>attribuée à certains</translation>
    </message>
    <message>
      <source>A letter gives its tag; / finds by name</source>
      <translation>Une lettre attribue son étiquette ; / cherche par nom</translation>
    </message>
    <message>
      <source>Enter gives or takes away, Shift+Enter goes to the next</source>
      <translation>Entrée attribue ou retire, Maj+Entrée passe au suivant</translation>
    </message>
    <message>
      <source>Choose a list of terms</source>
      <translation>Choisir une liste de termes</translation>
    </message>
    <message>
      <source>Lists of terms (*.tbx *.csv *.tsv *.xml)</source>
      <translation>Listes de termes (*.tbx *.csv *.tsv *.xml)</translation>
    </message>
    <message>
      <source>List of terms</source>
      <translation>Liste de termes</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Remove the list</source>
      <translation>Retirer la liste</translation>
    </message>
    <message>
      <source>A list says how each of your terms is to be translated: a TBX file, or a table (CSV, TSV) whose first row names languages by their codes. All documents of the library are checked against it.</source>
      <translation>Une liste dit comment chacun de vos termes doit être traduit : un fichier TBX, ou un tableau (CSV, TSV) dont la première ligne désigne les langues par leurs codes. Tous les documents de la bibliothèque sont vérifiés d’après elle.</translation>
    </message>
    <message>
      <source>The library has no list of terms.</source>
      <translation>La bibliothèque n’a pas de liste de termes.</translation>
    </message>
    <message numerus="yes">
      <source>{1}, {0} terms, added on {2}.</source>
      <translation>
        <numerusform>{1}, {0} terme, ajoutée le {2}.</numerusform>
        <numerusform>{1}, {0} termes, ajoutée le {2}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop the files or folders to look at them before they are imported</source>
      <translation>Déposez les fichiers ou les dossiers pour les examiner avant l’importation</translation>
    </message>
    <message>
      <source>&amp;Insert a character</source>
      <translation>&amp;Insérer un caractère</translation>
    </message>
    <message>
      <source>Left-to-right mark (U+200E)</source>
      <translation>Marque gauche-à-droite (U+200E)</translation>
    </message>
    <message>
      <source>Right-to-left mark (U+200F)</source>
      <translation>Marque droite-à-gauche (U+200F)</translation>
    </message>
    <message>
      <source>Arabic letter mark (U+061C)</source>
      <translation>Marque de lettre arabe (U+061C)</translation>
    </message>
    <message>
      <source>Isolated, left to right (U+2066 … U+2069)</source>
      <translation>Isolat de gauche à droite (U+2066 … U+2069)</translation>
    </message>
    <message>
      <source>Isolated, right to left (U+2067 … U+2069)</source>
      <translation>Isolat de droite à gauche (U+2067 … U+2069)</translation>
    </message>
    <message>
      <source>Isolated, as its first letter runs (U+2068 … U+2069)</source>
      <translation>Isolat suivant sa première lettre (U+2068 … U+2069)</translation>
    </message>
    <message>
      <source>No-break space (U+00A0)</source>
      <translation>Espace insécable (U+00A0)</translation>
    </message>
    <message>
      <source>Narrow no-break space (U+202F)</source>
      <translation>Espace insécable étroite (U+202F)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (U+200C)</source>
      <translation>Antiliant sans chasse (U+200C)</translation>
    </message>
    <message>
      <source>Zero width joiner (U+200D)</source>
      <translation>Liant sans chasse (U+200D)</translation>
    </message>
    <message>
      <source>Soft hyphen (U+00AD)</source>
      <translation>Trait d’union conditionnel (U+00AD)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Exported to {0}.</source>
      <translation>Exporté vers {0}.</translation>
    </message>
    <message>
      <source>Exported to {0} and {1} more.</source>
      <translation>Exporté vers {0} et {1} autres.</translation>
    </message>
    <message>
      <source>Exported to {0}. What it does not hold is listed in {1}.</source>
      <translation>Exporté vers {0}. Ce qu’il ne contient pas est listé dans {1}.</translation>
    </message>
    <message>
      <source>What the file will be like cannot be told: {0}.</source>
      <translation>On ne peut dire comment sera le fichier : {0}.</translation>
    </message>
    <message>
      <source>This is not a key.</source>
      <translation>Ce n’est pas une touche.</translation>
    </message>
    <message>
      <source>One key at a time, with Ctrl, Alt or Shift if you like.</source>
      <translation>Une touche à la fois, avec Ctrl, Alt ou Maj si vous voulez.</translation>
    </message>
    <message>
      <source>This key moves in every list and field.</source>
      <translation>Cette touche sert à se déplacer dans toutes les listes et tous les champs.</translation>
    </message>
    <message>
      <source>This key types a character: with Ctrl or Alt it can be had.</source>
      <translation>Cette touche tape un caractère : elle est disponible avec Ctrl ou Alt.</translation>
    </message>
    <message>
      <source>This key opens the menu {0}.</source>
      <translation>Cette touche ouvre le menu {0}.</translation>
    </message>
    <message>
      <source>Show the footnotes</source>
      <translation>Afficher les notes de bas de page</translation>
    </message>
    <message>
      <source>Fold the footnotes</source>
      <translation>Replier les notes de bas de page</translation>
    </message>
    <message>
      <source>Nothing in this version</source>
      <translation>Rien dans cette version</translation>
    </message>
    <message>
      <source>Where findings wait</source>
      <translation>Où des alertes attendent</translation>
    </message>
    <message numerus="yes">
      <source>{0} rows with open findings</source>
      <translation>
        <numerusform>{0} ligne avec des alertes ouvertes</numerusform>
        <numerusform>{0} lignes avec des alertes ouvertes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} to do</source>
      <translation>
        <numerusform>{0} sur {1} à faire</numerusform>
        <numerusform>{0} sur {1} à faire</numerusform>
      </translation>
    </message>
    <message>
      <source>original</source>
      <translation>original</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>traduction</translation>
    </message>
    <message>
      <source>all reviewed</source>
      <translation>tout est relu</translation>
    </message>
    <message>
      <source>Parallel view</source>
      <translation>Vue en parallèle</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Not an error</source>
      <translation>Pas une erreur</translation>
    </message>
    <message>
      <source>Original has it so</source>
      <translation>Conforme (sic)</translation>
    </message>
    <message>
      <source>All like this…</source>
      <translation>Semblables…</translation>
    </message>
    <message>
      <source>… in the library</source>
      <translation>… bibliothèque</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>{0}, accepted</source>
      <translation>Acceptée : {0}</translation>
    </message>
    <message>
      <source>{0}, certain</source>
      <translation>{0} – sûr</translation>
    </message>
    <message>
      <source>{0}, very likely</source>
      <translation>{0} – très probable</translation>
    </message>
    <message>
      <source>{0}, likely</source>
      <translation>{0} – probable</translation>
    </message>
    <message>
      <source>{0}, a faint suspicion</source>
      <translation>{0} – léger soupçon</translation>
    </message>
    <message>
      <source>{0}, the original has it so</source>
      <translation>Conforme à l’original : {0}</translation>
    </message>
    <message>
      <source>{0}, not an error</source>
      <translation>Pas une erreur : {0}</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>Alerte précédente</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>Alerte suivante</translation>
    </message>
    <message>
      <source>Accept {0}</source>
      <translation>Accepter {0}</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sans nom</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Affiché</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Résoudre</translation>
    </message>
    <message>
      <source>Save   {0}</source>
      <translation>Enregistrer   {0}</translation>
    </message>
    <message>
      <source>In other words</source>
      <translation>Reformuler le commentaire</translation>
    </message>
    <message>
      <source>No comment on this paragraph yet</source>
      <translation>Pas encore de commentaire sur ce paragraphe</translation>
    </message>
    <message>
      <source>No paragraph is chosen</source>
      <translation>Aucun paragraphe n’est choisi</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Remove thread</source>
      <translation>Supprimer le fil</translation>
    </message>
    <message>
      <source>Answer to {0}</source>
      <translation>Réponse à {0}</translation>
    </message>
    <message>
      <source>On the whole paragraph instead</source>
      <translation>Plutôt sur tout le paragraphe</translation>
    </message>
    <message>
      <source>Write a new comment instead</source>
      <translation>Plutôt un nouveau commentaire</translation>
    </message>
    <message>
      <source>Comment on this paragraph</source>
      <translation>Commenter ce paragraphe</translation>
    </message>
    <message>
      <source>On “{0}”</source>
      <translation>Sur « {0} »</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>This document</source>
      <translation>Ce document</translation>
    </message>
    <message>
      <source>Whole library</source>
      <translation>Toute la bibliothèque</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothèque</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Acceptées</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>Écartées</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>Effacer les filtres</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>Toutes les langues</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>À suivre</translation>
    </message>
    <message>
      <source>Looking for errors…</source>
      <translation>Recherche d’erreurs…</translation>
    </message>
    <message>
      <source>Nothing waits to be decided.</source>
      <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
      <source>Nothing of this kind.</source>
      <translation>Rien de ce type.</translation>
    </message>
    <message>
      <source>Character</source>
      <translation>Caractère</translation>
    </message>
    <message>
      <source>Select a letter, or put the caret before one, to see which it is.</source>
      <translation>Sélectionnez une lettre, ou placez le curseur devant, pour voir laquelle c’est.</translation>
    </message>
    <message>
      <source>As its version</source>
      <translation>Comme sa version</translation>
    </message>
    <message>
      <source>Read otherwise: a step of reading was taken back, or made again</source>
      <translation>Lu autrement : une étape de lecture a été annulée ou refaite</translation>
    </message>
    <message>
      <source>Earlier reading restored</source>
      <translation>Lecture antérieure rétablie</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>Corrigé</translation>
    </message>
    <message>
      <source>Corrected ({0})</source>
      <translation>Corrigé ({0})</translation>
    </message>
    <message>
      <source>Linked otherwise</source>
      <translation>Apparié autrement</translation>
    </message>
    <message>
      <source>Link confirmed</source>
      <translation>Appariement confirmé</translation>
    </message>
    <message>
      <source>Confirmation of the link taken back</source>
      <translation>Confirmation de l’appariement annulée</translation>
    </message>
    <message>
      <source>Read otherwise: cut in two, or a step of reading was taken back</source>
      <translation>Lu autrement : coupé en deux, ou une étape de lecture annulée</translation>
    </message>
    <message>
      <source>Read otherwise: two paragraphs became one</source>
      <translation>Lu autrement : deux paragraphes réunis</translation>
    </message>
    <message>
      <source>Tag: {0} → {1}</source>
      <translation>Étiquette : {0} → {1}</translation>
    </message>
    <message>
      <source>Status: {0} → {1}</source>
      <translation>État : {0} → {1}</translation>
    </message>
    <message>
      <source>Direction: {0} → {1}</source>
      <translation>Direction : {0} → {1}</translation>
    </message>
    <message>
      <source>Tag taken away: {0}</source>
      <translation>Étiquette retirée : {0}</translation>
    </message>
    <message>
      <source>Tag given: {0}</source>
      <translation>Étiquette attribuée : {0}</translation>
    </message>
    <message>
      <source>Comment taken away</source>
      <translation>Commentaire supprimé</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Restore this</source>
      <translation>Rétablir ceci</translation>
    </message>
    <message>
      <source>Restore the one before</source>
      <translation>Rétablir la précédente</translation>
    </message>
    <message>
      <source>Restore this reading</source>
      <translation>Rétablir cette lecture</translation>
    </message>
    <message>
      <source>Restore the reading before this one</source>
      <translation>Rétablir la lecture précédente</translation>
    </message>
    <message>
      <source>Proposal accepted</source>
      <translation>Proposition acceptée</translation>
    </message>
    <message>
      <source>Decision taken back</source>
      <translation>Décision annulée</translation>
    </message>
    <message>
      <source>Comment resolved: {0}</source>
      <translation>Commentaire résolu : {0}</translation>
    </message>
    <message>
      <source>Comment opened again: {0}</source>
      <translation>Commentaire rouvert : {0}</translation>
    </message>
    <message>
      <source>Answer: {0}</source>
      <translation>Réponse : {0}</translation>
    </message>
    <message>
      <source>Comment: {0}</source>
      <translation>Commentaire : {0}</translation>
    </message>
    <message>
      <source>Nothing was changed here: the paragraph stands as it was read.</source>
      <translation>Rien n’a été modifié ici : le paragraphe est tel qu’il a été lu.</translation>
    </message>
    <message>
      <source>The original has it so</source>
      <translation>Conforme à l’original</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Direction</translation>
    </message>
    <message>
      <source>Comments: {0}, open: {1}</source>
      <translation>Commentaires : {0}, ouverts : {1}</translation>
    </message>
    <message>
      <source>Take the tag away: {0}</source>
      <translation>Retirer l’étiquette : {0}</translation>
    </message>
    <message numerus="yes">
      <source>… and {0} more</source>
      <translation>
        <numerusform>… et {0} autre</numerusform>
        <numerusform>… et {0} autres</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}: “{1}”</source>
      <translation>{0} : « {1} »</translation>
    </message>
    <message>
      <source>Last opened</source>
      <translation>Ouvertures récentes</translation>
    </message>
    <message>
      <source>Last imported</source>
      <translation>Importations récentes</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} reviewed</source>
      <translation>
        <numerusform>{0} sur {1} relu</numerusform>
        <numerusform>{0} sur {1} relus</numerusform>
      </translation>
    </message>
    <message>
      <source>opened {0}</source>
      <translation>ouvert le {0}</translation>
    </message>
    <message>
      <source>imported {0}</source>
      <translation>importé le {0}</translation>
    </message>
    <message>
      <source>Open findings: {0}</source>
      <translation>Alertes ouvertes : {0}</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Structure</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>Page précédente</translation>
    </message>
    <message>
      <source>Page after</source>
      <translation>Page suivante</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Agrandir la page</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Page {0} sur {1}</translation>
    </message>
    <message>
      <source>This version was not read from pages.</source>
      <translation>Cette version n’a pas été lue à partir de pages.</translation>
    </message>
    <message>
      <source>The image of page {0} cannot be shown: its file is damaged.</source>
      <translation>L’image de la page {0} ne peut pas être affichée : son fichier est endommagé.</translation>
    </message>
    <message>
      <source>The passage</source>
      <translation>Le passage</translation>
    </message>
    <message>
      <source>Bullet left out: {0}</source>
      <translation>Puce laissée de côté : {0}</translation>
    </message>
    <message>
      <source>Bullet before the number left out: {0}</source>
      <translation>Puce devant le numéro laissée de côté : {0}</translation>
    </message>
    <message>
      <source>Dead link left out, its words kept: {0}</source>
      <translation>Lien mort laissé de côté, ses mots gardés : {0}</translation>
    </message>
    <message>
      <source>Mark-up taken as emphasis: {0}</source>
      <translation>Balisage pris pour une mise en relief : {0}</translation>
    </message>
    <message>
      <source>Sign of an escape left out: {0}</source>
      <translation>Signe d’échappement laissé de côté : {0}</translation>
    </message>
    <message>
      <source>Hidden text left out: {0}</source>
      <translation>Texte masqué laissé de côté : {0}</translation>
    </message>
    <message>
      <source>Sign of a heading left out: {0}</source>
      <translation>Signe de titre laissé de côté : {0}</translation>
    </message>
    <message>
      <source>Hyphen at the end of a line left out</source>
      <translation>Trait d’union de fin de ligne laissé de côté</translation>
    </message>
    <message>
      <source>Mark-up left out: {0}</source>
      <translation>Balisage laissé de côté : {0}</translation>
    </message>
    <message>
      <source>A second decoding undone</source>
      <translation>Second décodage annulé</translation>
    </message>
    <message>
      <source>Mark of a footnote taken out of the text: {0}</source>
      <translation>Appel de note sorti du texte : {0}</translation>
    </message>
    <message>
      <source>Mark-up taken as raised text: {0}</source>
      <translation>Balisage pris pour un exposant : {0}</translation>
    </message>
    <message>
      <source>Tracked change of the file: {0}</source>
      <translation>Modification suivie du fichier : {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>Laissé de côté : {0}</translation>
    </message>
    <message>
      <source>Footnote {0}: {1}</source>
      <translation>Note {0} : {1}</translation>
    </message>
    <message>
      <source>How it was read</source>
      <translation>Comment il a été lu</translation>
    </message>
    <message>
      <source>Take the step back</source>
      <translation>Annuler l’étape</translation>
    </message>
    <message>
      <source>Read as it stands: nothing was left out, joined or moved.</source>
      <translation>Lu tel quel : rien n’a été laissé de côté, joint ou déplacé.</translation>
    </message>
    <message>
      <source>“{0}”</source>
      <translation>« {0} »</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Résolus</translation>
    </message>
    <message>
      <source>✓ Resolved</source>
      <translation>✓ Résolu</translation>
    </message>
    <message>
      <source>Comments on this paragraph</source>
      <translation>Commentaires sur ce paragraphe</translation>
    </message>
    <message>
      <source>Open and resolved</source>
      <translation>Ouverts et résolus</translation>
    </message>
    <message numerus="yes">
      <source>{0} answers</source>
      <translation>
        <numerusform>{0} réponse</numerusform>
        <numerusform>{0} réponses</numerusform>
      </translation>
    </message>
    <message>
      <source>Open or resolved</source>
      <translation>Ouverts ou résolus</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Find in comments</source>
      <translation>Chercher dans les commentaires</translation>
    </message>
    <message>
      <source>All authors</source>
      <translation>Tous les auteurs</translation>
    </message>
    <message>
      <source>Comments in the document</source>
      <translation>Commentaires du document</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>No comment is like that.</source>
      <translation>Aucun commentaire ne correspond.</translation>
    </message>
    <message>
      <source>Nothing was said of this document yet.</source>
      <translation>Rien n’a encore été dit de ce document.</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>Grec</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>Arménien</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>Hébreu</translation>
    </message>
    <message>
      <source>Syriac</source>
      <translation>Syriaque</translation>
    </message>
    <message>
      <source>Thaana</source>
      <translation>Thâna</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>Dévanagari</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>Bengali</translation>
    </message>
    <message>
      <source>Gurmukhi</source>
      <translation>Gourmoukhi</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <translation>Goudjarati</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>Tamoul</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>Télougou</translation>
    </message>
    <message>
      <source>Kannada</source>
      <translation>Kannada</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <translation>Malayalam</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <translation>Singhalais</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>Thaï</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>Lao</translation>
    </message>
    <message>
      <source>Tibetan</source>
      <translation>Tibétain</translation>
    </message>
    <message>
      <source>Myanmar</source>
      <translation>Birman</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>Géorgien</translation>
    </message>
    <message>
      <source>Hangul</source>
      <translation>Hangûl</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>Éthiopique</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>Khmer</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <translation>Mongol</translation>
    </message>
    <message>
      <source>Hiragana</source>
      <translation>Hiragana</translation>
    </message>
    <message>
      <source>Katakana</source>
      <translation>Katakana</translation>
    </message>
    <message>
      <source>Bopomofo</source>
      <translation>Bopomofo</translation>
    </message>
    <message>
      <source>Chinese characters</source>
      <translation>Caractères chinois</translation>
    </message>
    <message>
      <source>of several scripts</source>
      <translation>de plusieurs écritures</translation>
    </message>
    <message>
      <source>of the script of its letter</source>
      <translation>de l’écriture de sa lettre</translation>
    </message>
    <message>
      <source>of another script</source>
      <translation>d’une autre écriture</translation>
    </message>
    <message>
      <source>capital letter</source>
      <translation>lettre majuscule</translation>
    </message>
    <message>
      <source>small letter</source>
      <translation>lettre minuscule</translation>
    </message>
    <message>
      <source>letter with a capital beginning</source>
      <translation>lettre à initiale majuscule</translation>
    </message>
    <message>
      <source>modifying letter</source>
      <translation>lettre modificative</translation>
    </message>
    <message>
      <source>letter</source>
      <translation>lettre</translation>
    </message>
    <message>
      <source>mark on a letter</source>
      <translation>signe sur une lettre</translation>
    </message>
    <message>
      <source>mark beside a letter</source>
      <translation>signe à côté d’une lettre</translation>
    </message>
    <message>
      <source>mark around a letter</source>
      <translation>signe autour d’une lettre</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>chiffre</translation>
    </message>
    <message>
      <source>letter used as a figure</source>
      <translation>lettre employée comme chiffre</translation>
    </message>
    <message>
      <source>other figure</source>
      <translation>autre chiffre</translation>
    </message>
    <message>
      <source>connecting punctuation</source>
      <translation>ponctuation de liaison</translation>
    </message>
    <message>
      <source>dash</source>
      <translation>tiret</translation>
    </message>
    <message>
      <source>opening bracket</source>
      <translation>parenthèse ouvrante</translation>
    </message>
    <message>
      <source>closing bracket</source>
      <translation>parenthèse fermante</translation>
    </message>
    <message>
      <source>opening quotation mark</source>
      <translation>guillemet ouvrant</translation>
    </message>
    <message>
      <source>closing quotation mark</source>
      <translation>guillemet fermant</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>ponctuation</translation>
    </message>
    <message>
      <source>mathematical sign</source>
      <translation>signe mathématique</translation>
    </message>
    <message>
      <source>currency sign</source>
      <translation>symbole monétaire</translation>
    </message>
    <message>
      <source>modifying sign</source>
      <translation>signe modificatif</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>signe</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>espace</translation>
    </message>
    <message>
      <source>line separator</source>
      <translation>séparateur de lignes</translation>
    </message>
    <message>
      <source>paragraph separator</source>
      <translation>séparateur de paragraphes</translation>
    </message>
    <message>
      <source>control character</source>
      <translation>caractère de commande</translation>
    </message>
    <message>
      <source>format character</source>
      <translation>caractère de formatage</translation>
    </message>
    <message>
      <source>half of a character</source>
      <translation>moitié d’un caractère</translation>
    </message>
    <message>
      <source>private use</source>
      <translation>usage privé</translation>
    </message>
    <message>
      <source>not assigned</source>
      <translation>non attribué</translation>
    </message>
    <message>
      <source>left to right</source>
      <translation>de gauche à droite</translation>
    </message>
    <message>
      <source>right to left</source>
      <translation>de droite à gauche</translation>
    </message>
    <message>
      <source>European number</source>
      <translation>nombre européen</translation>
    </message>
    <message>
      <source>European separator</source>
      <translation>séparateur européen</translation>
    </message>
    <message>
      <source>European terminator</source>
      <translation>terminateur européen</translation>
    </message>
    <message>
      <source>Arabic number</source>
      <translation>nombre arabe</translation>
    </message>
    <message>
      <source>common separator</source>
      <translation>séparateur commun</translation>
    </message>
    <message>
      <source>as what it stands on</source>
      <translation>comme ce qui le porte</translation>
    </message>
    <message>
      <source>no direction</source>
      <translation>sans direction</translation>
    </message>
    <message>
      <source>segment separator</source>
      <translation>séparateur de segments</translation>
    </message>
    <message>
      <source>blank, as what is around it</source>
      <translation>espace, comme ce qui l’entoure</translation>
    </message>
    <message>
      <source>as what is around it</source>
      <translation>comme ce qui l’entoure</translation>
    </message>
    <message>
      <source>opens left to right</source>
      <translation>ouvre de gauche à droite</translation>
    </message>
    <message>
      <source>forces left to right</source>
      <translation>impose de gauche à droite</translation>
    </message>
    <message>
      <source>opens right to left</source>
      <translation>ouvre de droite à gauche</translation>
    </message>
    <message>
      <source>forces right to left</source>
      <translation>impose de droite à gauche</translation>
    </message>
    <message>
      <source>ends what was opened</source>
      <translation>termine ce qui a été ouvert</translation>
    </message>
    <message>
      <source>isolates left to right</source>
      <translation>isole de gauche à droite</translation>
    </message>
    <message>
      <source>isolates right to left</source>
      <translation>isole de droite à gauche</translation>
    </message>
    <message>
      <source>isolates by its first letter</source>
      <translation>isole suivant la première lettre</translation>
    </message>
    <message>
      <source>ends an isolate</source>
      <translation>termine un isolat</translation>
    </message>
    <message>
      <source>{0}, {1} ({2})</source>
      <translation>{0}, {1} ({2})</translation>
    </message>
    <message>
      <source>Direction: {0} ({1})</source>
      <translation>Direction : {0} ({1})</translation>
    </message>
    <message>
      <source>Direction: {0}</source>
      <translation>Direction : {0}</translation>
    </message>
    <message>
      <source>The Qt that is installed here writes PDF in another way than Muqabala knows, so the pages could not be finished ({0}). Nothing was written; choose another format.</source>
      <translation>La version de Qt installée ici écrit le PDF autrement que Muqabala ne le connaît ; les pages n’ont pas pu être achevées ({0}). Rien n’a été écrit ; choisissez un autre format.</translation>
    </message>
    <message>
      <source>&amp;Recent documents</source>
      <translation>Documents &amp;récents</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Aucun pour l’instant</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>Travail en cours…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Corrected paragraphs: {0}</source>
      <translation>Paragraphes corrigés : {0}</translation>
    </message>
    <message>
      <source>Comments: {0}</source>
      <translation>Commentaires : {0}</translation>
    </message>
    <message>
      <source>To do: {0}</source>
      <translation>À faire : {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Enregistré</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Conservé</translation>
    </message>
    <message>
      <source>Not kept yet</source>
      <translation>Pas encore conservé</translation>
    </message>
    <message>
      <source>All reviewed</source>
      <translation>Tout est relu</translation>
    </message>
    <message>
      <source>Looking for errors… {0} %</source>
      <translation>Recherche d’erreurs… {0} %</translation>
    </message>
    <message>
      <source>Unsure rows: {0}</source>
      <translation>Lignes incertaines : {0}</translation>
    </message>
    <message>
      <source>In work: {0}</source>
      <translation>En cours : {0}</translation>
    </message>
    <message>
      <source>Furt&amp;her tags</source>
      <translation>Autres éti&amp;quettes</translation>
    </message>
    <message>
      <source>{0} (some have it)</source>
      <translation>{0} (certains l’ont)</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Résolution</translation>
    </message>
    <message>
      <source>The parts of a resolution of the United Nations, as they follow each other</source>
      <translation>Les parties d’une résolution de l’Organisation des Nations Unies, dans l’ordre où elles se suivent</translation>
    </message>
    <message>
      <source>Who adopted it, when and where: organ, session, agenda item, symbol</source>
      <translation>Qui l’a adoptée, quand et où : organe, session, point de l’ordre du jour, cote</translation>
    </message>
    <message>
      <source>What it is called, with its number</source>
      <translation>Son intitulé, avec son numéro</translation>
    </message>
    <message>
      <source>The words that open it, the name of the organ alone: “The General Assembly,”</source>
      <translation>Les mots qui l’ouvrent, le seul nom de l’organe : « L’Assemblée générale, »</translation>
    </message>
    <message>
      <source>Why: a paragraph of the preamble, without a number, ending with a comma</source>
      <translation>Pourquoi : un alinéa du préambule, sans numéro, terminé par une virgule</translation>
    </message>
    <message>
      <source>What is decided: a numbered paragraph, ending with a semicolon or a full stop</source>
      <translation>Ce qui est décidé : un paragraphe numéroté, terminé par un point-virgule ou un point</translation>
    </message>
    <message>
      <source>A part of an operative paragraph, as (a) or (i)</source>
      <translation>Une partie d’un paragraphe du dispositif, comme a) ou i)</translation>
    </message>
    <message>
      <source>A heading between paragraphs</source>
      <translation>Un intertitre entre des paragraphes</translation>
    </message>
    <message>
      <source>The heading of an annex, and all that stands in it</source>
      <translation>L’intitulé d’une annexe, et tout ce qu’elle contient</translation>
    </message>
    <message>
      <source>The meeting and the day it was adopted, at the end</source>
      <translation>La séance et la date de l’adoption, à la fin</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Relecture</translation>
    </message>
    <message>
      <source>What a reviewer finds where a translation is held against its original</source>
      <translation>Ce que relève un réviseur qui compare une traduction à son original</translation>
    </message>
    <message>
      <source>Terminology</source>
      <translation>Terminologie</translation>
    </message>
    <message>
      <source>Another term than the one that is established, or different terms for the same thing</source>
      <translation>Un autre terme que celui qui est établi, ou plusieurs termes pour la même chose</translation>
    </message>
    <message>
      <source>Mistranslation</source>
      <translation>Contresens</translation>
    </message>
    <message>
      <source>It says something else than the original</source>
      <translation>Le texte dit autre chose que l’original</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>Omission</translation>
    </message>
    <message>
      <source>Something of the original is missing</source>
      <translation>Il manque quelque chose de l’original</translation>
    </message>
    <message>
      <source>Addition</source>
      <translation>Ajout</translation>
    </message>
    <message>
      <source>Something stands here that the original does not say</source>
      <translation>Il y a ici quelque chose que l’original ne dit pas</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>Nom ou nombre</translation>
    </message>
    <message>
      <source>A name, number, date or symbol that is another one than in the original</source>
      <translation>Un nom, un nombre, une date ou une cote qui diffère de l’original</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>Style</translation>
    </message>
    <message>
      <source>Right, but not said as it should be: register, wording, punctuation, house style</source>
      <translation>Juste, mais mal dit : registre, formulation, ponctuation, usages maison</translation>
    </message>
    <message>
      <source>Error in the original</source>
      <translation>Erreur dans l’original</translation>
    </message>
    <message>
      <source>The original itself is wrong here; its authors are to be told</source>
      <translation>L’original lui-même est fautif ici ; ses auteurs sont à prévenir</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>To be asked: of the author, the desk or a colleague</source>
      <translation>À demander : à l’auteur, au bureau ou à un collègue</translation>
    </message>
    <message>
      <source>{0} {1} {2}, {3}</source>
      <translation>{0} {1} {2}, {3}</translation>
    </message>
    <message>
      <source>reading a copy against its original</source>
      <translation>lire une copie en regard de son original</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>la correction</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>l’étiquette</translation>
    </message>
    <message>
      <source>status</source>
      <translation>l’état</translation>
    </message>
    <message>
      <source>direction</source>
      <translation>la direction</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>le commentaire</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>la décision</translation>
    </message>
    <message>
      <source>step of reading</source>
      <translation>l’étape de lecture</translation>
    </message>
    <message>
      <source>link</source>
      <translation>l’appariement</translation>
    </message>
    <message>
      <source>cut of a paragraph</source>
      <translation>la coupure d’un paragraphe</translation>
    </message>
    <message>
      <source>join of paragraphs</source>
      <translation>la réunion de paragraphes</translation>
    </message>
    <message>
      <source>No document has these words.</source>
      <translation>Aucun document ne contient ces mots.</translation>
    </message>
    <message>
      <source>Open files…</source>
      <translation>Ouvrir des fichiers…</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exporter…</translation>
    </message>
    <message>
      <source>Find a document: symbol, title, language</source>
      <translation>Chercher un document : cote, titre, langue</translation>
    </message>
    <message>
      <source>Find a document</source>
      <translation>Chercher un document</translation>
    </message>
    <message>
      <source>Order of the documents</source>
      <translation>Ordre des documents</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>The library could not be opened</source>
      <translation>La bibliothèque n’a pas pu être ouverte</translation>
    </message>
    <message>
      <source>The library is empty</source>
      <translation>La bibliothèque est vide</translation>
    </message>
    <message>
      <source>Choose a document, or open others: drop files or folders anywhere on the window.</source>
      <translation>Choisissez un document, ou ouvrez-en d’autres : déposez des fichiers ou des dossiers n’importe où dans la fenêtre.</translation>
    </message>
    <message>
      <source>Open an original and its translations, or drop files or folders anywhere on the window: what belongs together becomes one review, side by side.</source>
      <translation>Ouvrez un original et ses traductions, ou déposez des fichiers ou des dossiers n’importe où dans la fenêtre : ce qui va ensemble forme une seule relecture, en regard.</translation>
    </message>
    <message>
      <source>,</source>
      <translation> </translation>
    </message>
    <message>
      <source>Findings and comments</source>
      <translation>Alertes et commentaires</translation>
    </message>
  </context>
</TS>
