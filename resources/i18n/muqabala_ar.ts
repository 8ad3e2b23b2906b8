<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Muqabala</name>
    <message>
      <source>Something went wrong inside the program. What was shown as saved is safe.</source>
      <translation>حدث خطأ داخل البرنامج. ما ظهر أنه محفوظ فهو سليم.</translation>
    </message>
    <message>
      <source>“{0}” stands {1} times in the original</source>
      <translation>ترد «{0}» في الأصل، وعدد مراتها {1}</translation>
    </message>
    <message>
      <source>{0} times it is translated like this: {1}</source>
      <translation>عدد المرات التي تُرجمت فيها هكذا: {0}؛ {1}</translation>
    </message>
    <message>
      <source>Emphasis differs</source>
      <translation>اختلاف في الإبراز</translation>
    </message>
    <message>
      <source>Formula translated differently</source>
      <translation>صيغة تُرجمت ترجمة مختلفة</translation>
    </message>
    <message>
      <source>This version writes session and number in the other order</source>
      <translation>تكتب هذه النسخة الدورة والرقم بالترتيب الآخر</translation>
    </message>
    <message>
      <source>The symbol stands with its last part first</source>
      <translation>الرمز مكتوب وآخره في أوله</translation>
    </message>
    <message>
      <source>Sentence missing</source>
      <translation>جملة ناقصة</translation>
    </message>
    <message>
      <source>Sentence added</source>
      <translation>جملة زائدة</translation>
    </message>
    <message>
      <source>Paragraph missing</source>
      <translation>فقرة ناقصة</translation>
    </message>
    <message>
      <source>{0} characters here, {1} beside it</source>
      <translation>المحارف هنا: {0}، وفي المقابل: {1}</translation>
    </message>
    <message>
      <source>Sentences or clauses here: {0}; beside it: {1}</source>
      <translation>الجمل أو أجزاؤها هنا: {0}، وفي المقابل: {1}</translation>
    </message>
    <message>
      <source>The two names of the month do not agree</source>
      <translation>اسما الشهر لا يتفقان</translation>
    </message>
    <message>
      <source>{0} and {1} are two different months</source>
      <translation>{0} و{1} شهران مختلفان</translation>
    </message>
    <message>
      <source>Name differs</source>
      <translation>اختلاف في الاسم</translation>
    </message>
    <message>
      <source>{0} stands nowhere in the other versions</source>
      <translation>لا يرد {0} في أي من النسخ الأخرى</translation>
    </message>
    <message>
      <source>Footnote missing</source>
      <translation>حاشية ناقصة</translation>
    </message>
    <message>
      <source>Footnote added</source>
      <translation>حاشية زائدة</translation>
    </message>
    <message>
      <source>Footnote label differs</source>
      <translation>اختلاف في علامة الحاشية</translation>
    </message>
    <message>
      <source>Paragraph number differs</source>
      <translation>اختلاف في رقم الفقرة</translation>
    </message>
    <message>
      <source>Paragraph number skipped</source>
      <translation>رقم فقرة متخطى</translation>
    </message>
    <message>
      <source>{0} stands behind {1}</source>
      <translation>يرد {0} بعد {1}</translation>
    </message>
    <message>
      <source>Brackets differ</source>
      <translation>اختلاف في الأقواس</translation>
    </message>
    <message>
      <source>Quotation marks differ</source>
      <translation>اختلاف في علامات التنصيص</translation>
    </message>
    <message>
      <source>{0} has no partner, and the other versions have none without</source>
      <translation>ليس لـ {0} قرين، ولا تخلو النسخ الأخرى من القرين</translation>
    </message>
    <message>
      <source>The figures stand in reverse order</source>
      <translation>الأرقام مكتوبة معكوسة</translation>
    </message>
    <message>
      <source>Figures changed places</source>
      <translation>تبادلت أرقام مواضعها</translation>
    </message>
    <message>
      <source>One figure is different</source>
      <translation>رقم واحد مختلف</translation>
    </message>
    <message>
      <source>A figure is missing</source>
      <translation>رقم ناقص</translation>
    </message>
    <message>
      <source>There is a figure too many</source>
      <translation>رقم زائد</translation>
    </message>
    <message>
      <source>The number is greater or smaller by a power of ten</source>
      <translation>العدد أكبر أو أصغر بقوة من قوى العشرة</translation>
    </message>
    <message>
      <source>The day is different</source>
      <translation>اليوم مختلف</translation>
    </message>
    <message>
      <source>The month is different</source>
      <translation>الشهر مختلف</translation>
    </message>
    <message>
      <source>The year is different</source>
      <translation>السنة مختلفة</translation>
    </message>
    <message>
      <source>Tag differs</source>
      <translation>اختلاف في الوسم</translation>
    </message>
    <message>
      <source>{0} holds no term in two languages, so there is nothing to compare. Check its languages.</source>
      <translation>ليس في {0} مصطلح بلغتين، فلا شيء يُقارن. تحقق من لغاته.</translation>
    </message>
    <message>
      <source>{0} is no list of terms: its first row has to name two languages or more by their codes (en, ar). Nothing was read.</source>
      <translation>ليس {0} قائمة مصطلحات: يجب أن يسمي صفه الأول لغتين أو أكثر برموزها (en، ar). لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} is XML, but not TBX: it holds no list of terms. Nothing was read.</source>
      <translation>{0} ملف XML لكنه ليس TBX: لا قائمة مصطلحات فيه. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} has more than {1} terms. Nothing was read; split it.</source>
      <translation>في {0} أكثر من {1} مصطلح. لم يُقرأ شيء؛ قسّمه.</translation>
    </message>
    <message>
      <source>{0} is not a table that can be read: {1}. Nothing was read.</source>
      <translation>ليس {0} جدولا تمكن قراءته: {1}. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>Term differs</source>
      <translation>اختلاف في المصطلح</translation>
    </message>
    <message>
      <source>The list of terms gives {0}</source>
      <translation>في قائمة المصطلحات: {0}</translation>
    </message>
    <message>
      <source>Number differs</source>
      <translation>اختلاف في العدد</translation>
    </message>
    <message>
      <source>Number missing</source>
      <translation>عدد ناقص</translation>
    </message>
    <message>
      <source>Number that no other version has</source>
      <translation>عدد لا يرد في أي نسخة أخرى</translation>
    </message>
    <message>
      <source>Symbol differs</source>
      <translation>اختلاف في الرمز</translation>
    </message>
    <message>
      <source>Symbol the other way round</source>
      <translation>رمز معكوس</translation>
    </message>
    <message>
      <source>Symbols joined or split</source>
      <translation>رموز موصولة أو مقطوعة</translation>
    </message>
    <message>
      <source>Date differs</source>
      <translation>اختلاف في التاريخ</translation>
    </message>
    <message>
      <source>Percentage differs</source>
      <translation>اختلاف في النسبة المئوية</translation>
    </message>
    <message>
      <source>Amount differs</source>
      <translation>اختلاف في المبلغ</translation>
    </message>
    <message>
      <source>No other version has it</source>
      <translation>لا يرد في أي نسخة أخرى</translation>
    </message>
    <message>
      <source>The Arabic has {0}</source>
      <translation>في العربية {0}</translation>
    </message>
    <message>
      <source>The English has {0}</source>
      <translation>في الإنكليزية {0}</translation>
    </message>
    <message>
      <source>The Spanish has {0}</source>
      <translation>في الإسبانية {0}</translation>
    </message>
    <message>
      <source>The French has {0}</source>
      <translation>في الفرنسية {0}</translation>
    </message>
    <message>
      <source>The Russian has {0}</source>
      <translation>في الروسية {0}</translation>
    </message>
    <message>
      <source>The Chinese has {0}</source>
      <translation>في الصينية {0}</translation>
    </message>
    <message>
      <source>The Arabic has none</source>
      <translation>لا شيء في العربية</translation>
    </message>
    <message>
      <source>The English has none</source>
      <translation>لا شيء في الإنكليزية</translation>
    </message>
    <message>
      <source>The Spanish has none</source>
      <translation>لا شيء في الإسبانية</translation>
    </message>
    <message>
      <source>The French has none</source>
      <translation>لا شيء في الفرنسية</translation>
    </message>
    <message>
      <source>The Russian has none</source>
      <translation>لا شيء في الروسية</translation>
    </message>
    <message>
      <source>The Chinese has none</source>
      <translation>لا شيء في الصينية</translation>
    </message>
    <message>
      <source>The text beside it has {0}</source>
      <translation>في النص المقابل {0}</translation>
    </message>
    <message>
      <source>{0} other versions have {1}</source>
      <translation>النسخ الأخرى التي فيها {1}: {0}</translation>
    </message>
    <message>
      <source>The text beside it has none</source>
      <translation>لا شيء في النص المقابل</translation>
    </message>
    <message>
      <source>A footnote cannot be cut in two. Nothing was changed.</source>
      <translation>لا يمكن قطع حاشية إلى اثنتين. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The whole line was put right here, so that it cannot be told where to cut it. Nothing was changed.</source>
      <translation>أُصلح السطر كله هنا، فلا يُعرف أين يُقطع. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There must be text on both sides of the cut. Nothing was changed; choose a place inside it.</source>
      <translation>لا بد من نص على جانبي القطع. لم يتغير شيء؛ اختر موضعا داخل النص.</translation>
    </message>
    <message>
      <source>These two do not stand one behind the other in their file. Nothing was changed.</source>
      <translation>ليست الفقرتان متتاليتين في ملفهما. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The number {0} is not printed before its paragraph. Nothing was changed.</source>
      <translation>الرقم {0} غير مطبوع قبل فقرته. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Page {0} of the facsimile cannot be drawn: its file is damaged.</source>
      <translation>يتعذر رسم الصفحة {0} من المصوّرة: ملفها معطوب.</translation>
    </message>
    <message>
      <source>There is nothing to cut off here. Nothing was changed; choose a paragraph further down.</source>
      <translation>لا شيء يُقطع هنا. لم يتغير شيء؛ اختر فقرة أدنى.</translation>
    </message>
    <message>
      <source>No version has more than one paragraph in this row. Nothing was changed.</source>
      <translation>ليس لأي نسخة أكثر من فقرة في هذا الصف. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing else stands in this row. Nothing was changed.</source>
      <translation>لا شيء غيره في هذا الصف. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Choose two cells or more to be linked. Nothing was changed.</source>
      <translation>اختر خليتين أو أكثر لربطها. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>A confirmed row stands between. Nothing was changed; choose its cells too, or release it.</source>
      <translation>بينها صف مؤكد. لم يتغير شيء؛ اختر خلاياه أيضا أو ألغ تأكيده.</translation>
    </message>
    <message>
      <source>This row is not there any more. Nothing was changed; look at the rows again.</source>
      <translation>لم يعد هذا الصف موجودا. لم يتغير شيء؛ انظر إلى الصفوف ثانية.</translation>
    </message>
    <message>
      <source>There is no row above this one. Nothing was changed.</source>
      <translation>لا صف فوق هذا الصف. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There is no row below this one. Nothing was changed.</source>
      <translation>لا صف تحت هذا الصف. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>Nothing of this version stands in this row. Nothing was changed.</source>
      <translation>ليس لهذه النسخة شيء في هذا الصف. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>There is nothing of this version to be shifted. Nothing was changed.</source>
      <translation>ليس لهذه النسخة ما يُزاح. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The rows are so already. Nothing was changed.</source>
      <translation>الصفوف على هذه الحال من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>U+0629 (ta marbuta) stands inside the word, but can only end one</source>
      <translation>U+0629 (تاء مربوطة) في وسط الكلمة، ولا تكون إلا في آخرها</translation>
    </message>
    <message>
      <source>Stretched word</source>
      <translation>كلمة ممدودة</translation>
    </message>
    <message>
      <source>Letters stored by their shape</source>
      <translation>حروف مخزنة بأشكالها</translation>
    </message>
    <message>
      <source>Ta marbuta inside a word</source>
      <translation>تاء مربوطة وسط الكلمة</translation>
    </message>
    <message>
      <source>U+0640 (tatweel) inside the word only stretches it; without it the same word is read</source>
      <translation>U+0640 (تطويل) في وسط الكلمة يمدها فقط؛ وتُقرأ الكلمة نفسها بدونه</translation>
    </message>
    <message>
      <source>letters stored by their shape ({0}), and in the reverse order of reading</source>
      <translation>حروف مخزنة بأشكالها ({0}) وبعكس ترتيب القراءة</translation>
    </message>
    <message>
      <source>letters stored by their shape ({0}): search and spelling do not know them</source>
      <translation>حروف مخزنة بأشكالها ({0}): لا يعرفها البحث ولا التدقيق</translation>
    </message>
    <message>
      <source>U+0640 (tatweel) at the edge of a word, or under a vowel sign, mostly only stretches it</source>
      <translation>U+0640 (تطويل) في طرف كلمة أو تحت حركة، وأكثره للمد فقط</translation>
    </message>
    <message>
      <source>U+0649 (alef maqsura) stands inside the word, but can only end one</source>
      <translation>U+0649 (ألف مقصورة) في وسط الكلمة، ولا تكون إلا في آخرها</translation>
    </message>
    <message>
      <source>the letter and its hamza or madda are stored apart; they are one letter</source>
      <translation>الحرف وهمزته أو مدته مخزنان منفصلين؛ وهما حرف واحد</translation>
    </message>
    <message>
      <source>{0} ({1}) is no letter of Arabic</source>
      <translation>{0} ({1}) ليس من حروف العربية</translation>
    </message>
    <message>
      <source>the official texts have {1} and never {0}: a comma may have been read as hamza</source>
      <translation>في النصوص الرسمية {1} ولم ترد {0} فيها قط: ربما قُرئت الفاصلة همزة</translation>
    </message>
    <message>
      <source>Letter of another alphabet</source>
      <translation>حرف من أبجدية أخرى</translation>
    </message>
    <message>
      <source>Alef maqsura inside a word</source>
      <translation>ألف مقصورة وسط الكلمة</translation>
    </message>
    <message>
      <source>Hamza apart from its letter</source>
      <translation>همزة منفصلة عن حرفها</translation>
    </message>
    <message>
      <source>Comma read as hamza</source>
      <translation>فاصلة قُرئت همزة</translation>
    </message>
    <message>
      <source>Mark of direction</source>
      <translation>علامة اتجاه</translation>
    </message>
    <message>
      <source>{0} ({1}) has no partner in this paragraph</source>
      <translation>{0} ({1}) بلا قرين في هذه الفقرة</translation>
    </message>
    <message>
      <source>{0} ({1}) has no effect here</source>
      <translation>{0} ({1}) بلا أثر هنا</translation>
    </message>
    <message>
      <source>{0} ({1}) is invisible and changes the order on the screen</source>
      <translation>{0} ({1}) لا تُرى وتغير الترتيب على الشاشة</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the pair's other bracket stands right</source>
      <translation>{0} في موضع {1}: وقرين القوس في موضعه الصحيح</translation>
    </message>
    <message>
      <source>nothing stands in these brackets: the mark of a note, or a number, may be lost</source>
      <translation>لا شيء بين هذين القوسين: ربما ضاعت علامة حاشية أو رقم</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the bracket of the pair is turned round as well</source>
      <translation>{0} في موضع {1}: وقرين القوس مقلوب أيضا</translation>
    </message>
    <message>
      <source>Bracket turned round</source>
      <translation>قوس مقلوب</translation>
    </message>
    <message>
      <source>Empty brackets</source>
      <translation>قوسان فارغان</translation>
    </message>
    <message>
      <source>{0} stands where {1} is expected, and its partner is not in this paragraph</source>
      <translation>{0} حيث يُنتظر {1}، وقرين القوس ليس في هذه الفقرة</translation>
    </message>
    <message>
      <source>a vowel sign belongs over or under a letter, and here is none</source>
      <translation>موضع الحركة فوق حرف أو تحته، ولا حرف هنا</translation>
    </message>
    <message>
      <source>the same vowel sign stands twice on one letter</source>
      <translation>الحركة نفسها مكررة على حرف واحد</translation>
    </message>
    <message>
      <source>{0} (tanwin) stands inside the word, but can only end one</source>
      <translation>{0} (تنوين) في وسط الكلمة، ولا يكون إلا في آخرها</translation>
    </message>
    <message>
      <source>Vowel sign without a letter</source>
      <translation>حركة بلا حرف</translation>
    </message>
    <message>
      <source>Vowel sign written twice</source>
      <translation>حركة مكررة</translation>
    </message>
    <message>
      <source>Vowel sign inside a word</source>
      <translation>تنوين وسط الكلمة</translation>
    </message>
    <message>
      <source>decoded with another table, the same bytes are words that the official counts have</source>
      <translation>إذا فُك ترميز البايتات نفسها بجدول آخر كانت كلمات واردة في النصوص الرسمية</translation>
    </message>
    <message>
      <source>Decoded with the wrong table</source>
      <translation>فُك ترميزه بجدول خاطئ</translation>
    </message>
    <message>
      <source>U+00AD (soft hyphen) is not shown unless a line ends there; it may stand for a printed hyphen</source>
      <translation>U+00AD (واصلة لينة) لا تظهر إلا في آخر السطر؛ وربما قامت مقام واصلة مطبوعة</translation>
    </message>
    <message>
      <source>{0} ends a line inside the paragraph and is not shown</source>
      <translation>{0} يُنهي سطرا داخل الفقرة ولا يظهر</translation>
    </message>
    <message>
      <source>Invisible character</source>
      <translation>محرف غير مرئي</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>واصلة لينة</translation>
    </message>
    <message>
      <source>Selector without a character</source>
      <translation>محدد شكل بلا محرف</translation>
    </message>
    <message>
      <source>Line end inside a paragraph</source>
      <translation>نهاية سطر داخل الفقرة</translation>
    </message>
    <message>
      <source>{0} (variation selector) has no character to act on</source>
      <translation>{0} (محدد شكل) لا محرف قبله يعمل فيه</translation>
    </message>
    <message>
      <source>{0} ({1}) has no width and no meaning here</source>
      <translation>{0} ({1}) بلا عرض ولا معنى هنا</translation>
    </message>
    <message>
      <source>{0} stands for letters that were printed joined; search does not find the word</source>
      <translation>{0} محل حروف طُبعت متصلة؛ فلا يجد البحث الكلمة</translation>
    </message>
    <message>
      <source>the official counts have {0} {1} times, and hardly ever {2} before {3}</source>
      <translation>عدد مرات ورود {0} في النصوص الرسمية {1}، ولا تكاد ترد فيها {2} قبل {3}</translation>
    </message>
    <message>
      <source>Joined letters stored as one sign</source>
      <translation>حروف متصلة مخزنة علامة واحدة</translation>
    </message>
    <message>
      <source>Hyphen of a line's end</source>
      <translation>واصلة من آخر سطر</translation>
    </message>
    <message>
      <source>{0} stands {1} times in a row</source>
      <translation>{0} مكرر على التوالي، وعدد مراته {1}</translation>
    </message>
    <message>
      <source>Letter written too often</source>
      <translation>حرف زائد التكرار</translation>
    </message>
    <message>
      <source>the line before says the same</source>
      <translation>السطر السابق يقول الشيء نفسه</translation>
    </message>
    <message>
      <source>this line stands three times and more in the text, as the head or foot of a page does</source>
      <translation>يرد هذا السطر في النص ثلاث مرات أو أكثر، كما يرد رأس الصفحة أو ذيلها</translation>
    </message>
    <message>
      <source>a line that is nothing but the number of a page</source>
      <translation>سطر ليس فيه إلا رقم صفحة</translation>
    </message>
    <message>
      <source>Line that stands twice</source>
      <translation>سطر مكرر</translation>
    </message>
    <message>
      <source>Running head</source>
      <translation>ترويسة متكررة</translation>
    </message>
    <message>
      <source>Number of a page</source>
      <translation>رقم صفحة</translation>
    </message>
    <message>
      <source>a number alone on its line, where the sentence before it goes on</source>
      <translation>رقم وحده في سطره، والجملة قبله لم تنته</translation>
    </message>
    <message>
      <source>U+FFFD stands for a character that was lost when the file was decoded; compare with the page</source>
      <translation>U+FFFD محل حرف ضاع عند فك ترميز الملف؛ قارنه بالصفحة</translation>
    </message>
    <message>
      <source>{0} is a control character, which no text contains</source>
      <translation>{0} محرف تحكم لا يكون في نص</translation>
    </message>
    <message>
      <source>{0} is a private use character: only the font it was typed with knows it</source>
      <translation>{0} محرف استعمال خاص: لا يعرفه إلا الخط الذي كُتب به</translation>
    </message>
    <message>
      <source>{0} is no character and cannot stand in a text</source>
      <translation>{0} ليس محرفا ولا يكون في نص</translation>
    </message>
    <message>
      <source>Control character</source>
      <translation>محرف تحكم</translation>
    </message>
    <message>
      <source>Lost character</source>
      <translation>محرف ضائع</translation>
    </message>
    <message>
      <source>Character of a private font</source>
      <translation>محرف خط خاص</translation>
    </message>
    <message>
      <source>Code point that is no character</source>
      <translation>قيمة ترميز ليست محرفا</translation>
    </message>
    <message>
      <source>the sign has no meaning at the edge of a word; scans and conversions leave such signs</source>
      <translation>لا معنى للعلامة في طرف كلمة؛ والمسح والتحويل يخلّفان مثلها</translation>
    </message>
    <message>
      <source>a sign of Markdown</source>
      <translation>علامة من Markdown</translation>
    </message>
    <message>
      <source>Mark-up left in the text</source>
      <translation>علامات تنسيق باقية في النص</translation>
    </message>
    <message>
      <source>Stray sign</source>
      <translation>علامة شاردة</translation>
    </message>
    <message>
      <source>an entity of HTML stands for a character</source>
      <translation>كيان من HTML محل محرف</translation>
    </message>
    <message>
      <source>a link without its target: only its label is text</source>
      <translation>رابط بلا هدف: كلماته وحدها نص</translation>
    </message>
    <message>
      <source>a raised sign, written as mark-up</source>
      <translation>علامة مرتفعة مكتوبة بعلامات تنسيق</translation>
    </message>
    <message>
      <source>a backslash kept a sign from being mark-up, and is no text</source>
      <translation>شرطة مائلة عكسية منعت أن تُعد علامة تنسيقا، وليست نصا</translation>
    </message>
    <message>
      <source>a tag of HTML</source>
      <translation>وسم من HTML</translation>
    </message>
    <message>
      <source>figures of two systems stand in one number</source>
      <translation>في عدد واحد أرقام من نظامين</translation>
    </message>
    <message>
      <source>a letter stands among figures, and looks like one of them</source>
      <translation>حرف بين أرقام، وهو يشبه أحدها</translation>
    </message>
    <message>
      <source>a point stands among figures where the Arabic zero, which looks like it, is likelier</source>
      <translation>نقطة بين أرقام، والأرجح صفر عربي، فهو يشبهها</translation>
    </message>
    <message>
      <source>Figures of two systems</source>
      <translation>أرقام من نظامين</translation>
    </message>
    <message>
      <source>Letter among figures</source>
      <translation>حرف بين أرقام</translation>
    </message>
    <message>
      <source>Quotation marks of two kinds</source>
      <translation>علامتا تنصيص من نوعين</translation>
    </message>
    <message>
      <source>{0} stands where {1} belongs: the quotation, or the whole text, has the other kind</source>
      <translation>{0} في موضع {1}: فالاقتباس أو النص كله بالنوع الآخر</translation>
    </message>
    <message>
      <source>Arabic and Latin letters stand together in one word</source>
      <translation>في كلمة واحدة حروف عربية ولاتينية</translation>
    </message>
    <message>
      <source>{0} is a letter of another script than the rest of the word</source>
      <translation>{0} حرف من كتابة غير كتابة سائر الكلمة</translation>
    </message>
    <message>
      <source>Letters of two scripts in a word</source>
      <translation>حروف من كتابتين في كلمة</translation>
    </message>
    <message>
      <source>Arabic and Latin in one word</source>
      <translation>عربي ولاتيني في كلمة واحدة</translation>
    </message>
    <message>
      <source>a blank stands before the mark that belongs to the word before it</source>
      <translation>مسافة قبل العلامة، وحقها أن تلي الكلمة مباشرة</translation>
    </message>
    <message>
      <source>no blank stands between the mark and the word behind it</source>
      <translation>لا مسافة بين العلامة والكلمة التي بعدها</translation>
    </message>
    <message>
      <source>more than one blank stands between two words</source>
      <translation>بين كلمتين أكثر من مسافة واحدة</translation>
    </message>
    <message>
      <source>this version mostly sets no blank between Chinese characters and figures</source>
      <translation>لا تفصل هذه النسخة في الأغلب بين المحارف الصينية والأرقام بمسافة</translation>
    </message>
    <message>
      <source>{0} single letters with blanks between them are a word spaced out</source>
      <translation>حروف مفردة بينها مسافات (عددها {0})، وهي كلمة بوعد بين حروفها</translation>
    </message>
    <message>
      <source>Word spaced out</source>
      <translation>كلمة متباعدة الحروف</translation>
    </message>
    <message>
      <source>Blank before a mark</source>
      <translation>مسافة قبل علامة</translation>
    </message>
    <message>
      <source>Blank missing behind a mark</source>
      <translation>مسافة ناقصة بعد علامة</translation>
    </message>
    <message>
      <source>Several blanks</source>
      <translation>عدة مسافات</translation>
    </message>
    <message>
      <source>Blank beside a Chinese character</source>
      <translation>مسافة بجانب محرف صيني</translation>
    </message>
    <message>
      <source>{0} of {1} words are known to the official texts only when read backwards: they stand as a page shows them</source>
      <translation>كلمات لا تعرفها النصوص الرسمية إلا معكوسة ({0} من {1}): فهي مرتبة كما تظهر على الصفحة</translation>
    </message>
    <message>
      <source>Words that read backwards</source>
      <translation>كلمات تُقرأ معكوسة</translation>
    </message>
    <message>
      <source>this version mostly writes figures and Latin letters narrow</source>
      <translation>تكتب هذه النسخة الأرقام والحروف اللاتينية في الأغلب ضيقة</translation>
    </message>
    <message>
      <source>this version mostly sets the full-width mark behind a Chinese character</source>
      <translation>تضع هذه النسخة في الأغلب العلامة الكاملة العرض بعد المحرف الصيني</translation>
    </message>
    <message>
      <source>letters, figures or marks of the width of a Chinese character, in a text that has none</source>
      <translation>حروف أو أرقام أو علامات بعرض المحرف الصيني، في نص لا صينية فيه</translation>
    </message>
    <message>
      <source>Full-width characters</source>
      <translation>محارف كاملة العرض</translation>
    </message>
    <message>
      <source>Full-width figures</source>
      <translation>أرقام كاملة العرض</translation>
    </message>
    <message>
      <source>Half-width mark</source>
      <translation>علامة نصفية العرض</translation>
    </message>
    <message>
      <source>The Arabic says {0}</source>
      <translation>في النص العربي {0}</translation>
    </message>
    <message>
      <source>The English says {0}</source>
      <translation>في النص الإنكليزي {0}</translation>
    </message>
    <message>
      <source>The Spanish says {0}</source>
      <translation>في النص الإسباني {0}</translation>
    </message>
    <message>
      <source>The French says {0}</source>
      <translation>في النص الفرنسي {0}</translation>
    </message>
    <message>
      <source>The Russian says {0}</source>
      <translation>في النص الروسي {0}</translation>
    </message>
    <message>
      <source>The Chinese says {0}</source>
      <translation>في النص الصيني {0}</translation>
    </message>
    <message>
      <source>The text beside it says {0}</source>
      <translation>في النص المقابل {0}</translation>
    </message>
    <message>
      <source>Character that does not fit</source>
      <translation>محرف لا يلائم موضعه</translation>
    </message>
    <message>
      <source>“{0}{1}” stands {2} times in the official counts</source>
      <translation>عدد مرات ورود «{0}{1}» في النصوص الرسمية {2}</translation>
    </message>
    <message>
      <source>“{0}{1}” stands {2} times there</source>
      <translation>عدد مرات ورود «{0}{1}» فيها {2}</translation>
    </message>
    <message>
      <source>{0} stands in neither place there</source>
      <translation>لم يرد {0} فيها في أي من الموضعين</translation>
    </message>
    <message>
      <source>This was corrected so before, once</source>
      <translation>صُحح هكذا من قبل مرة واحدة</translation>
    </message>
    <message>
      <source>This was corrected so before, {0} times</source>
      <translation>صُحح هكذا من قبل، وعدد المرات {0}</translation>
    </message>
    <message>
      <source>Corrected before</source>
      <translation>صُحح من قبل</translation>
    </message>
    <message>
      <source>Unknown word</source>
      <translation>كلمة غير معروفة</translation>
    </message>
    <message>
      <source>Word that does not fit</source>
      <translation>كلمة لا تلائم موضعها</translation>
    </message>
    <message>
      <source>{0} is one word, which stands {1} times in the official counts</source>
      <translation>{0} كلمة واحدة، وعدد مرات ورودها في النصوص الرسمية {1}</translation>
    </message>
    <message>
      <source>{0} is not known; two words lost the space between them, perhaps</source>
      <translation>{0} غير معروفة؛ ربما سقطت المسافة بين كلمتين</translation>
    </message>
    <message>
      <source>{0} stands {1} times in the official counts, {2} {3} times</source>
      <translation>عدد مرات ورود {0} في النصوص الرسمية {1}، وعدد مرات ورود {2} فيها {3}</translation>
    </message>
    <message>
      <source>Another version of this text has {0} here</source>
      <translation>في نسخة أخرى من هذا النص {0} هنا</translation>
    </message>
    <message>
      <source>{0} stands {1} times in the official counts, {2} never</source>
      <translation>عدد مرات ورود {0} في النصوص الرسمية {1}، ولم ترد {2} فيها قط</translation>
    </message>
    <message>
      <source>{0} is known by what it is made of, {1} is not</source>
      <translation>{0} معروفة بما تتألف منه، و{1} غير معروفة</translation>
    </message>
    <message>
      <source>“{0} {1}” stands {2} times there, “{3} {4}” never</source>
      <translation>عدد مرات ورود «{0} {1}» فيها {2}، ولم ترد «{3} {4}» قط</translation>
    </message>
    <message>
      <source>{0} opens a paragraph {1} times there, {2} never</source>
      <translation>عدد الفقرات التي تبدأ فيها بكلمة {0} هو {1}، ولم تبدأ فقرة بكلمة {2} قط</translation>
    </message>
    <message>
      <source>Masthead</source>
      <translation>الترويسة</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>الديباجة</translation>
    </message>
    <message>
      <source>Operative part</source>
      <translation>المنطوق</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>مرفق</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>خاتمة</translation>
    </message>
    <message>
      <source>{0} holds no segment with text in it, so there is nothing to read.</source>
      <translation>ليس في {0} مقطع فيه نص، فلا شيء يُقرأ.</translation>
    </message>
    <message>
      <source>{0} holds texts in {1} languages, and up to {2} are read. Nothing was read; split the file.</source>
      <translation>عدد لغات النصوص في {0} هو {1}، وأقصى ما يُقرأ {2}. لم يُقرأ شيء؛ قسّم الملف.</translation>
    </message>
    <message>
      <source>{0} names no language for {1} segments; it was told from their text.</source>
      <translation>لا يسمي {0} لغة لمقاطع عددها {1}؛ عُرفت لغتها من نصها.</translation>
    </message>
    <message>
      <source>{0} names {1} as its source language but has no text in it; {2} was taken as the original.</source>
      <translation>يسمي {0} لغة أصله {1} ولا نص فيه بها؛ عُدّت {2} الأصل.</translation>
    </message>
    <message>
      <source>{0} is a broken archive. Nothing was read; it may be cut short, get it again.</source>
      <translation>{0} أرشيف معطوب. لم يُقرأ شيء؛ ربما كان مبتورا، فاحصل عليه ثانية.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} parts, which no document needs. Nothing was read.</source>
      <translation>في {0} أكثر من {1} جزء، ولا يحتاج مستند إلى هذا. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} holds a part of more than {1} MiB when unpacked. Nothing was read; split it into smaller files.</source>
      <translation>في {0} جزء يزيد بعد فك ضغطه على {1} ميغابايت. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} is locked by a password. Nothing was read; save it without one.</source>
      <translation>{0} مقفل بكلمة مرور. لم يُقرأ شيء؛ احفظه بلا كلمة مرور.</translation>
    </message>
    <message>
      <source>{0} has {1} MiB; of its kind files of up to {2} MiB are read. Nothing was read; split it into smaller files.</source>
      <translation>حجم {0} هو {1} ميغابايت؛ وأقصى ما يُقرأ من نوعه {2} ميغابايت. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has more than {1} paragraphs. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} فقرة. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has more than {1} signs of mark-up. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} علامة تنسيق. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has more than {1} lines. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} سطر. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has more than {1} tags. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} وسم. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has a tag with more than {1} attributes, which no page needs. Nothing was read.</source>
      <translation>في {0} وسم له أكثر من {1} سمة، ولا تحتاج صفحة إلى هذا. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} was read as {1}, not UTF-8; if letters look wrong, save the file as UTF-8.</source>
      <translation>قُرئ {0} بترميز {1} لا UTF-8؛ إن بدت حروف خاطئة فاحفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{0} is not a text: it holds binary data. Nothing was read.</source>
      <translation>{0} ليس نصا: فيه بيانات ثنائية. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} is not valid UTF-8 (byte {1} cannot be decoded), nor in another encoding that can be told. Nothing was read; save the file again as UTF-8.</source>
      <translation>{0} ليس UTF-8 سليما (البايت {1} لا يُفك) ولا ترميزا آخر معروفا. لم يُقرأ شيء؛ أعد حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{0} is not valid {1}: byte {2} cannot be decoded. Nothing was read; save the file again as UTF-8.</source>
      <translation>{0} ليس {1} سليما: البايت {2} لا يُفك. لم يُقرأ شيء؛ أعد حفظ الملف بترميز UTF-8.</translation>
    </message>
    <message>
      <source>{0} is of a format ({1}) that cannot be read yet. Nothing was read.</source>
      <translation>{0} من صيغة ({1}) لا تُقرأ بعد. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} is empty: there is no text in it.</source>
      <translation>{0} فارغ: لا نص فيه.</translation>
    </message>
    <message>
      <source>{0} looks as if it had been decoded twice. It was left so; ask for the repair to undo it.</source>
      <translation>يبدو أن ترميز {0} فُك مرتين. تُرك كما هو؛ اطلب الإصلاح لإلغاء الفك الثاني.</translation>
    </message>
    <message>
      <source>{0} has no text on its {1} pages: they may be images. Nothing was read; they can be recognised (OCR).</source>
      <translation>لا نص في صفحات {0} (عددها {1}): ربما كانت صورا. لم يُقرأ شيء؛ يمكن التعرف الضوئي على نصها (OCR).</translation>
    </message>
    <message>
      <source>The letters of {0} make hardly a word that is known here. If they are not the ones on the page, its fonts name wrong letters; the text was left so, and can be recognised from the pages (OCR).</source>
      <translation>لا تكاد حروف {0} تؤلف كلمة معروفة هنا. إن لم تكن هي الحروف التي على الصفحة فخطوطه تسمي حروفا خاطئة؛ تُرك النص كذلك، ويمكن التعرف الضوئي عليه من الصفحات (OCR).</translation>
    </message>
    <message>
      <source>{0} holds more than {1} letters. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} حرف. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has no text on these pages: {1}. They may be images; their text was not read, and can be recognised (OCR).</source>
      <translation>ليس في {0} نص في هذه الصفحات: {1}. ربما كانت صورا؛ لم يُقرأ نصها، ويمكن التعرف الضوئي عليه (OCR).</translation>
    </message>
    <message>
      <source>Fonts of {0} do not say which letters they show on these pages: {1}. Such letters were read as U+FFFD or may be wrong; the pages can be recognised (OCR).</source>
      <translation>لا تبين خطوط {0} أي حروف تُظهرها في هذه الصفحات: {1}. قُرئت تلك الحروف U+FFFD أو ربما كانت خاطئة؛ ويمكن التعرف الضوئي على نص الصفحات (OCR).</translation>
    </message>
    <message>
      <source>Page {1} of {0} holds more than {2} letters, which no page does. Nothing was read.</source>
      <translation>في الصفحة {1} من {0} أكثر من {2} حرف، ولا يكون هذا في صفحة. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} has more than {1} pages. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} صفحة. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} has no pages. Nothing was read; it may be cut short, get it again.</source>
      <translation>ليس في {0} صفحات. لم يُقرأ شيء؛ ربما كان مبتورا، فاحصل عليه ثانية.</translation>
    </message>
    <message>
      <source>{0} is a damaged PDF. Nothing was read; it may be cut short, get it again.</source>
      <translation>{0} ملف PDF معطوب. لم يُقرأ شيء؛ ربما كان مبتورا، فاحصل عليه ثانية.</translation>
    </message>
    <message>
      <source>{0} declares entities of its own, which can be made to burst a program. Nothing was read; save it without a DOCTYPE.</source>
      <translation>يعرّف {0} كيانات خاصة به، وقد تُستغل لتعطيل البرامج. لم يُقرأ شيء؛ احفظه بلا DOCTYPE.</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be read yet. Nothing was read; save it as plain text.</source>
      <translation>{0} من نوع {1} ولا يُقرأ بعد. لم يُقرأ شيء؛ احفظه نصا عاديا.</translation>
    </message>
    <message>
      <source>{0} says that it is in {1}, which it is not; it was read as {2}.</source>
      <translation>يذكر {0} أن ترميزه {1} وليس كذلك؛ قُرئ بترميز {2}.</translation>
    </message>
    <message>
      <source>{0} ends inside a tag, a comment or a script. Nothing was read; it is cut short, get the file again.</source>
      <translation>ينتهي {0} داخل وسم أو تعليق أو نص برمجي. لم يُقرأ شيء؛ الملف مبتور، فاحصل عليه ثانية.</translation>
    </message>
    <message>
      <source>{0} looks as if it had been decoded twice. It was left so; save it again from its origin.</source>
      <translation>يبدو أن ترميز {0} فُك مرتين. تُرك كما هو؛ احفظه ثانية من مصدره.</translation>
    </message>
    <message>
      <source>{0} embeds other files in {1} places, which were not read. Save it anew in Word to have them.</source>
      <translation>أُدرجت في {0} ملفات أخرى لم تُقرأ (عدد مواضعها: {1}). احفظه من جديد في Word لتُقرأ.</translation>
    </message>
    <message>
      <source>{0} holds no text document, or its main part is missing. Nothing was read; get the file again.</source>
      <translation>ليس في {0} مستند نصي، أو أن جزأه الرئيسي مفقود. لم يُقرأ شيء؛ احصل على الملف ثانية.</translation>
    </message>
    <message>
      <source>{0} holds more than {1} MiB when unpacked. Nothing was read; split it into smaller files.</source>
      <translation>يزيد {0} بعد فك ضغطه على {1} ميغابايت. لم يُقرأ شيء؛ قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
      <source>{0} holds no text document, or its content is missing. Nothing was read; get the file again.</source>
      <translation>ليس في {0} مستند نصي، أو أن محتواه مفقود. لم يُقرأ شيء؛ احصل على الملف ثانية.</translation>
    </message>
    <message>
      <source>{0} uses the entity {1}, which nothing in it explains. Nothing was read; save it with its characters written out.</source>
      <translation>يستعمل {0} الكيان {1} وليس فيه ما يبينه. لم يُقرأ شيء؛ احفظه ومحارفه مكتوبة بأعيانها.</translation>
    </message>
    <message>
      <source>{0} gives some places in two forms, or struck out: the form on the page was read. Forms left out of the text, but kept in the source: {1}.</source>
      <translation>في {0} مواضع لها وجهان أو مشطوبة: قُرئ الوجه الذي على الصفحة. أوجه أُسقطت من النص وبقيت في المصدر: {1}.</translation>
    </message>
    <message>
      <source>{0} is not well-formed XML (line {1}: {2}). Nothing was read; it may be cut short, get the file again.</source>
      <translation>{0} ليس XML سليم البنية (السطر {1}: {2}). لم يُقرأ شيء؛ ربما كان مبتورا، فاحصل على الملف ثانية.</translation>
    </message>
    <message>
      <source>{0} has more than {1} elements inside one another, which no text needs. Nothing was read.</source>
      <translation>في {0} أكثر من {1} عنصر بعضها داخل بعض، ولا يحتاج نص إلى هذا. لم يُقرأ شيء.</translation>
    </message>
    <message>
      <source>{0} holds a text, script or attribute of more than 10 MB in one piece. Nothing was read; take it out.</source>
      <translation>في {0} نص أو نص برمجي أو سمة تزيد قطعة واحدة على 10 ميغابايت. لم يُقرأ شيء؛ أخرجها منه.</translation>
    </message>
    <message>
      <source>Link: sure</source>
      <translation>الربط: موثوق</translation>
    </message>
    <message>
      <source>Link: confirmed</source>
      <translation>الربط: مؤكد</translation>
    </message>
    <message>
      <source>Link: unsure, for nothing stands beside it</source>
      <translation>الربط: غير موثوق، إذ لا شيء يقابله</translation>
    </message>
    <message>
      <source>Link: unsure, {0} %</source>
      <translation>الربط: غير موثوق، {0} %</translation>
    </message>
    <message>
      <source>The text was changed meanwhile, in another window. The correction was not made; look at it again.</source>
      <translation>تغير النص في هذه الأثناء في نافذة أخرى. لم يُجر التصحيح؛ انظر إليه ثانية.</translation>
    </message>
    <message>
      <source>The text was changed meanwhile: “{0}” does not stand there any more. The correction was not made; look at the paragraph again.</source>
      <translation>تغير النص في هذه الأثناء: لم يعد «{0}» في موضعه. لم يُجر التصحيح؛ انظر إلى الفقرة ثانية.</translation>
    </message>
    <message>
      <source>The paragraph was tagged “{0}” meanwhile. Its tag was left so; look at the paragraph again.</source>
      <translation>وُسمت الفقرة في هذه الأثناء «{0}». تُرك وسمها كذلك؛ انظر إليها ثانية.</translation>
    </message>
    <message>
      <source>The finding was decided meanwhile. The decision was left so; look at it again.</source>
      <translation>بُت في الملاحظة في هذه الأثناء. تُرك القرار كذلك؛ انظر إليه ثانية.</translation>
    </message>
    <message>
      <source>The paragraph was changed meanwhile. It was left as it is; look at it again.</source>
      <translation>تغيرت الفقرة في هذه الأثناء. تُركت كما هي؛ انظر إليها ثانية.</translation>
    </message>
    <message>
      <source>A comment stands on the paragraph that would go. Nothing was changed; take the comment away first.</source>
      <translation>على الفقرة التي ستزول تعليق. لم يتغير شيء؛ أزل التعليق أولا.</translation>
    </message>
    <message>
      <source>The paragraph is not in the library any more. Nothing was changed.</source>
      <translation>لم تعد الفقرة في المكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The comment was changed or removed meanwhile. It was left so; look at it again.</source>
      <translation>غُيّر التعليق أو أُزيل في هذه الأثناء. تُرك كذلك؛ انظر إليه ثانية.</translation>
    </message>
    <message>
      <source>The comment is there already. Nothing was changed.</source>
      <translation>التعليق موجود من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The paragraph was corrected again since. Nothing was changed; take the later correction back first.</source>
      <translation>صُححت الفقرة ثانية بعد ذلك. لم يتغير شيء؛ ارجع أولا عن التصحيح اللاحق.</translation>
    </message>
    <message>
      <source>The disk is full: {0} was not written. Free some space and try again.</source>
      <translation>القرص ممتلئ: لم يُكتب {0}. أفسح بعض المساحة وحاول ثانية.</translation>
    </message>
    <message>
      <source>{0} was not written: it is larger than this disk or account allows.</source>
      <translation>لم يُكتب {0}: هو أكبر مما يسمح به هذا القرص أو الحساب.</translation>
    </message>
    <message>
      <source>{0} may not be written to. Nothing was written; choose another folder.</source>
      <translation>لا تجوز الكتابة في {0}. لم يُكتب شيء؛ اختر مجلدا آخر.</translation>
    </message>
    <message>
      <source>The folder of {0} does not exist. Nothing was written; make it, or choose another.</source>
      <translation>مجلد {0} غير موجود. لم يُكتب شيء؛ أنشئه أو اختر غيره.</translation>
    </message>
    <message>
      <source>{0} is a folder. Nothing was written; choose a file name in it.</source>
      <translation>{0} مجلد. لم يُكتب شيء؛ اختر اسم ملف فيه.</translation>
    </message>
    <message>
      <source>The document has no version in “{0}”. Its versions are: {1}.</source>
      <translation>ليس للوثيقة نسخة بلغة «{0}». نسخها: {1}.</translation>
    </message>
    <message>
      <source>{0} is there already and was left as it is. Choose another name, or ask to replace it.</source>
      <translation>{0} موجود من قبل وتُرك كما هو. اختر اسما آخر أو اطلب استبداله.</translation>
    </message>
    <message>
      <source>There is no format “{0}”. The formats are: {1}.</source>
      <translation>لا توجد صيغة «{0}». الصيغ: {1}.</translation>
    </message>
    <message>
      <source>{0} was not written: {1}.</source>
      <translation>لم يُكتب {0}: {1}.</translation>
    </message>
    <message>
      <source>The image of page {0} was not beside its file when that was imported.</source>
      <translation>لم تكن صورة الصفحة {0} بجانب ملفها عند استيراده.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a file. Choose the files in it.</source>
      <translation>{0} مجلد لا ملف. اختر الملفات التي فيه.</translation>
    </message>
    <message>
      <source>{0} is not an ordinary file, so it was not read.</source>
      <translation>{0} ليس ملفا عاديا فلم يُقرأ.</translation>
    </message>
    <message>
      <source>{0} does not exist. Check its name and folder.</source>
      <translation>{0} غير موجود. تحقق من اسمه ومجلده.</translation>
    </message>
    <message>
      <source>{0} may not be read: permission was denied. Ask its owner, or copy it.</source>
      <translation>لا يجوز قراءة {0}: رُفض الإذن. اسأل صاحبه أو انسخه.</translation>
    </message>
    <message>
      <source>{0} could not be read: {1}. Try again, or copy the file.</source>
      <translation>تعذرت قراءة {0}: {1}. حاول ثانية أو انسخ الملف.</translation>
    </message>
    <message>
      <source>{0} names {1} page images that are not beside it: its facsimile is left out.</source>
      <translation>يسمي {0} صور صفحات ليست بجانبه (عددها {1})، فاستُبعدت مصوّرته.</translation>
    </message>
    <message>
      <source>{0} changed while it was being read. Nothing was imported; try again.</source>
      <translation>تغير {0} أثناء قراءته. لم يُستورد شيء؛ حاول ثانية.</translation>
    </message>
    <message>
      <source>{0} changed after it was shown. Nothing was imported; look at it and try again.</source>
      <translation>تغير {0} بعد عرضه. لم يُستورد شيء؛ انظر إليه وحاول ثانية.</translation>
    </message>
    <message>
      <source>{0} has more than {1} suspicious characters, which nobody can look at. Nothing was imported; clean it first.</source>
      <translation>في {0} أكثر من {1} من المحارف المشبوهة، ولا يستطيع أحد أن ينظر فيها كلها. لم يُستورد شيء؛ نظّفه أولا.</translation>
    </message>
    <message>
      <source>The library {0} is in use by another program. Nothing was changed; close that program or try again.</source>
      <translation>المكتبة {0} يستعملها برنامج آخر. لم يتغير شيء؛ أغلق ذلك البرنامج أو حاول ثانية.</translation>
    </message>
    <message>
      <source>The disk is full: nothing was changed in the library {0}. Free some space and try again.</source>
      <translation>القرص ممتلئ: لم يتغير شيء في المكتبة {0}. أفسح بعض المساحة وحاول ثانية.</translation>
    </message>
    <message>
      <source>The library {0} may not be written to. Nothing was changed; ask for the right to write there, or copy the library to a folder of your own.</source>
      <translation>لا تجوز الكتابة في المكتبة {0}. لم يتغير شيء؛ اطلب إذن الكتابة أو انسخ المكتبة إلى مجلد لك.</translation>
    </message>
    <message>
      <source>The library {0} is damaged. Nothing was changed; open the newest backup that lies beside it.</source>
      <translation>المكتبة {0} معطوبة. لم يتغير شيء؛ افتح أحدث نسخة احتياطية بجانبها.</translation>
    </message>
    <message>
      <source>{0} is not a library of this program. It was left as it is; choose another file.</source>
      <translation>{0} ليس مكتبة لهذا البرنامج. تُرك كما هو؛ اختر ملفا آخر.</translation>
    </message>
    <message>
      <source>The library {0} cannot be opened. Nothing was changed; check that its folder exists and is yours.</source>
      <translation>يتعذر فتح المكتبة {0}. لم يتغير شيء؛ تحقق من أن مجلدها موجود ولك.</translation>
    </message>
    <message>
      <source>The disk of the library {0} does not answer. Nothing was changed; check the disk and try again.</source>
      <translation>قرص المكتبة {0} لا يستجيب. لم يتغير شيء؛ افحص القرص وحاول ثانية.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a library. Nothing was changed; choose a file in it.</source>
      <translation>{0} مجلد لا مكتبة. لم يتغير شيء؛ اختر ملفا فيه.</translation>
    </message>
    <message>
      <source>The library {0} may not be read. Nothing was changed; ask for the right to.</source>
      <translation>لا يجوز قراءة المكتبة {0}. لم يتغير شيء؛ اطلب الإذن.</translation>
    </message>
    <message>
      <source>The library {0} was made by a newer version of this program (its schema is {1}). It was left as it is; install the newer version to open it.</source>
      <translation>المكتبة {0} من إصدار أحدث من هذا البرنامج (مخططها {1}). تُركت كما هي؛ ثبّت الإصدار الأحدث لفتحها.</translation>
    </message>
    <message>
      <source>The folder of the library {0} cannot be made: {1}.</source>
      <translation>يتعذر إنشاء مجلد المكتبة {0}: {1}.</translation>
    </message>
    <message>
      <source>No library can be made at {0}: {1}. Choose a folder you may write to.</source>
      <translation>لا يمكن إنشاء مكتبة في {0}: {1}. اختر مجلدا يمكنك الكتابة فيه.</translation>
    </message>
    <message>
      <source>There is no such paragraph, or none behind it. Nothing was changed.</source>
      <translation>لا وجود لهذه الفقرة، أو لا فقرة بعدها. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>All rows that are not confirmed come out as they are. Nothing was changed.</source>
      <translation>خرجت كل الصفوف غير المؤكدة كما هي. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This was taken back already, perhaps in another window. Nothing was changed.</source>
      <translation>رُجع عن هذا من قبل، ربما في نافذة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The folder {0} could not be opened; it was left out.</source>
      <translation>تعذر فتح المجلد {0}، فاستُبعد.</translation>
    </message>
    <message>
      <source>Only the first {0} files were taken; {1} more were left out. Import those by themselves afterwards.</source>
      <translation>أُخذت الملفات الأولى وعددها {0} فقط، واستُبعدت ملفات أخرى عددها {1}. استوردها وحدها بعد ذلك.</translation>
    </message>
    <message>
      <source>The same words were corrected to “{0}” elsewhere</source>
      <translation>صُححت الكلمات نفسها في موضع آخر إلى «{0}»</translation>
    </message>
    <message>
      <source>{0} was not recognised: a page took longer than {1} seconds.</source>
      <translation>لم يُتعرّف على نص {0}: استغرقت صفحة أكثر من {1} ثانية.</translation>
    </message>
    <message>
      <source>{0} was not recognised: Tesseract is not installed. Install it and try again.</source>
      <translation>لم يُتعرّف على نص {0}: برنامج Tesseract غير مثبت. ثبّته وحاول ثانية.</translation>
    </message>
    <message>
      <source>{0} was not recognised: “{1}” names no languages of Tesseract.</source>
      <translation>لم يُتعرّف على نص {0}: لا يدل «{1}» على لغات في Tesseract.</translation>
    </message>
    <message>
      <source>{0} was not recognised: Tesseract says “{1}”.</source>
      <translation>لم يُتعرّف على نص {0}: رسالة Tesseract هي «{1}».</translation>
    </message>
    <message>
      <source>The rows were linked otherwise meanwhile. They were left as they are; look at them again.</source>
      <translation>رُبطت الصفوف في هذه الأثناء ربطاً آخر. تُركت كما هي؛ انظر إليها ثانية.</translation>
    </message>
    <message>
      <source>This step cannot be taken back by itself. Nothing was changed; correct the text by hand.</source>
      <translation>لا يمكن الرجوع عن هذه الخطوة وحدها. لم يتغير شيء؛ صحح النص بيدك.</translation>
    </message>
    <message>
      <source>What stood beside this paragraph in its file stands elsewhere now. Nothing was changed.</source>
      <translation>ما كان بجانب هذه الفقرة في ملفها صار في موضع آخر. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The whole line was put right here, so that no single sign of it can be put back. Nothing was changed; take back the order or the decoding of the paragraph.</source>
      <translation>أُصلح السطر كله هنا، فلا يمكن رد علامة منه وحدها. لم يتغير شيء؛ ارجع عن تصحيح ترتيب الفقرة أو فك ترميزها.</translation>
    </message>
    <message>
      <source>The paragraph was read otherwise meanwhile. It was left as it is; look at it again.</source>
      <translation>تغيرت قراءة الفقرة في هذه الأثناء. تُركت كما هي؛ انظر إليها ثانية.</translation>
    </message>
    <message>
      <source>The paragraph stands as it was extracted already. Nothing was changed.</source>
      <translation>الفقرة على حالها كما استُخرجت. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The library {0} has no document {1}. Choose one of its list.</source>
      <translation>ليس في المكتبة {0} وثيقة {1}. اختر من قائمتها.</translation>
    </message>
    <message>
      <source>The dictionary {0} cannot be used. Spelling was left aside; put another in its place.</source>
      <translation>يتعذر استعمال القاموس {0}. تُرك التدقيق الإملائي؛ ضع غيره مكانه.</translation>
    </message>
    <message>
      <source>The import stood still so long that another window of {0} cleared it away. Import the files again.</source>
      <translation>توقف الاستيراد طويلا فأزالته نافذة أخرى على {0}. استورد الملفات ثانية.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;ملف</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;تحرير</translation>
    </message>
    <message>
      <source>&amp;Paragraph</source>
      <translation>&amp;فقرة</translation>
    </message>
    <message>
      <source>&amp;Links</source>
      <translation>&amp;روابط</translation>
    </message>
    <message>
      <source>F&amp;indings</source>
      <translation>&amp;ملاحظات</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;انتقال</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;عرض</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;مساعدة</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>العنوان</translation>
    </message>
    <message>
      <source>Enacting words</source>
      <translation>عبارة الإصدار</translation>
    </message>
    <message>
      <source>Preambular</source>
      <translation>ديباجة</translation>
    </message>
    <message>
      <source>Operative</source>
      <translation>منطوق</translation>
    </message>
    <message>
      <source>Point</source>
      <translation>بند فرعي</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>عنوان فرعي</translation>
    </message>
    <message>
      <source>&amp;Open files…</source>
      <translation>&amp;فتح ملفات…</translation>
    </message>
    <message>
      <source>Open a &amp;folder…</source>
      <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
      <source>&amp;Library</source>
      <translation>الم&amp;كتبة</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>ت&amp;صدير…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;خروج</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;تراجع</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;إعادة</translation>
    </message>
    <message>
      <source>&amp;Copy the paragraph</source>
      <translation>&amp;نسخ الفقرة</translation>
    </message>
    <message>
      <source>Correct the &amp;text</source>
      <translation>تصحيح ال&amp;نص</translation>
    </message>
    <message>
      <source>Correct the &amp;footnotes…</source>
      <translation>تصحيح ال&amp;حواشي…</translation>
    </message>
    <message>
      <source>&amp;Comment…</source>
      <translation>&amp;تعليق…</translation>
    </message>
    <message>
      <source>&amp;Link the cells</source>
      <translation>&amp;ربط الخلايا</translation>
    </message>
    <message>
      <source>&amp;Pick the cell to be linked</source>
      <translation>ا&amp;ختيار الخلية للربط</translation>
    </message>
    <message>
      <source>Unlin&amp;k the cell</source>
      <translation>&amp;فك ربط الخلية</translation>
    </message>
    <message>
      <source>&amp;Merge with the next row</source>
      <translation>&amp;دمج مع الصف التالي</translation>
    </message>
    <message>
      <source>Merge with the pre&amp;vious row</source>
      <translation>دمج مع الصف ال&amp;سابق</translation>
    </message>
    <message>
      <source>&amp;Split here</source>
      <translation>&amp;قطع هنا</translation>
    </message>
    <message>
      <source>&amp;Join with the next paragraph</source>
      <translation>&amp;وصل بالفقرة التالية</translation>
    </message>
    <message>
      <source>Pull the row &amp;apart</source>
      <translation>ت&amp;فريق الصف</translation>
    </message>
    <message>
      <source>Move the paragraph &amp;up</source>
      <translation>نقل الفقرة إلى أ&amp;على</translation>
    </message>
    <message>
      <source>Move the paragraph &amp;down</source>
      <translation>&amp;نقل الفقرة إلى أسفل</translation>
    </message>
    <message>
      <source>Shift all below up</source>
      <translation>إزاحة كل ما تحت إلى أعلى</translation>
    </message>
    <message>
      <source>Shift all below down</source>
      <translation>إزاحة كل ما تحت إلى أسفل</translation>
    </message>
    <message>
      <source>&amp;Confirm the row</source>
      <translation>&amp;تأكيد الصف</translation>
    </message>
    <message>
      <source>Confirm all a&amp;bove</source>
      <translation>تأكيد &amp;كل ما فوق</translation>
    </message>
    <message>
      <source>Align anew what is not confi&amp;rmed</source>
      <translation>إعادة م&amp;حاذاة غير المؤكد</translation>
    </message>
    <message>
      <source>&amp;Next unsure row</source>
      <translation>الصف غير الموثوق ال&amp;لاحق</translation>
    </message>
    <message>
      <source>Previous unsure row</source>
      <translation>الصف غير الموثوق السابق</translation>
    </message>
    <message>
      <source>&amp;Next finding</source>
      <translation>الملاحظة ال&amp;تالية</translation>
    </message>
    <message>
      <source>&amp;Previous finding</source>
      <translation>الملاحظة ال&amp;سابقة</translation>
    </message>
    <message>
      <source>&amp;Accept the proposal</source>
      <translation>&amp;قبول المقترح</translation>
    </message>
    <message>
      <source>&amp;Edit the place</source>
      <translation>ت&amp;حرير الموضع</translation>
    </message>
    <message>
      <source>Not an e&amp;rror</source>
      <translation>ليس &amp;خطأ</translation>
    </message>
    <message>
      <source>The &amp;original has it so</source>
      <translation>هكذا في ال&amp;أصل</translation>
    </message>
    <message>
      <source>Open it a&amp;gain</source>
      <translation>إعادة &amp;فتحها</translation>
    </message>
    <message>
      <source>All &amp;like this…</source>
      <translation>كل ما &amp;يماثلها…</translation>
    </message>
    <message>
      <source>All like this in the library…</source>
      <translation>كل ما يماثلها في المكتبة…</translation>
    </message>
    <message>
      <source>Accept all &amp;certain ones…</source>
      <translation>قبول كل ال&amp;مؤكد…</translation>
    </message>
    <message>
      <source>Accept all certain ones in the library…</source>
      <translation>قبول كل المؤكد في المكتبة…</translation>
    </message>
    <message>
      <source>&amp;Term list…</source>
      <translation>قائمة ال&amp;مصطلحات…</translation>
    </message>
    <message>
      <source>&amp;Next row</source>
      <translation>الصف ال&amp;تالي</translation>
    </message>
    <message>
      <source>&amp;Previous row</source>
      <translation>الصف ال&amp;سابق</translation>
    </message>
    <message>
      <source>&amp;First row</source>
      <translation>ال&amp;صف الأول</translation>
    </message>
    <message>
      <source>&amp;Last row</source>
      <translation>الصف ال&amp;أخير</translation>
    </message>
    <message>
      <source>As e&amp;xtracted</source>
      <translation>كما ا&amp;ستخرج</translation>
    </message>
    <message>
      <source>&amp;Corrected</source>
      <translation>ال&amp;مصحح</translation>
    </message>
    <message>
      <source>C&amp;hanges</source>
      <translation>التغي&amp;يرات</translation>
    </message>
    <message>
      <source>&amp;Versions compared</source>
      <translation>الن&amp;سخ مقارَنةً</translation>
    </message>
    <message>
      <source>Larger &amp;text</source>
      <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>الحجم ال&amp;معتاد</translation>
    </message>
    <message>
      <source>&amp;Light theme</source>
      <translation>مظهر &amp;فاتح</translation>
    </message>
    <message>
      <source>&amp;Dark theme</source>
      <translation>مظهر &amp;داكن</translation>
    </message>
    <message>
      <source>&amp;Structure panel</source>
      <translation>لوحة ال&amp;بنية</translation>
    </message>
    <message>
      <source>F&amp;indings and comments</source>
      <translation>الملا&amp;حظات والتعليقات</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;المفاتيح</translation>
    </message>
    <message>
      <source>&amp;About Muqabala</source>
      <translation>&amp;حول مقابلة</translation>
    </message>
    <message>
      <source>Accept all certain ones</source>
      <translation>قبول كل المؤكد</translation>
    </message>
    <message>
      <source>Nothing that is certain waits.</source>
      <translation>لا شيء مؤكد ينتظر البت.</translation>
    </message>
    <message>
      <source>All like this</source>
      <translation>كل ما يماثلها</translation>
    </message>
    <message>
      <source>Nothing like this can be changed.</source>
      <translation>لا شيء مماثل يمكن تغييره.</translation>
    </message>
    <message>
      <source>No library is open. Start again with a library that can be opened.</source>
      <translation>لا مكتبة مفتوحة. ابدأ من جديد بمكتبة يمكن فتحها.</translation>
    </message>
    <message>
      <source>Exported to {0}.</source>
      <translation>صُدِّر إلى {0}.</translation>
    </message>
    <message>
      <source>{0}, footnote {1}</source>
      <translation>{0}، الحاشية {1}</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>التغييرات</translation>
    </message>
    <message>
      <source>All</source>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Nothing is written yet. One undo takes all of it back.</source>
      <translation>لم يُكتب شيء بعد. ويُرجَع عن ذلك كله بتراجع واحد.</translation>
    </message>
    <message>
      <source>They are no errors</source>
      <translation>ليست أخطاء</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>تركها</translation>
    </message>
    <message>
      <source>Changes to be made: {0} of {1}</source>
      <translation>التغييرات المزمع إجراؤها: {0} من {1}</translation>
    </message>
    <message>
      <source>Make {0}</source>
      <translation>إجراء {0}</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>Annotated page, side by side (*.html)</source>
      <translation>صفحة مشروحة، النصان متقابلان (*.html)</translation>
    </message>
    <message>
      <source>Corrected text of this column (*.txt)</source>
      <translation>النص المصحح لهذا العمود (*.txt)</translation>
    </message>
    <message>
      <source>Corrected text of this column, in visual order (*.txt)</source>
      <translation>النص المصحح لهذا العمود بالترتيب المرئي (*.txt)</translation>
    </message>
    <message>
      <source>Open originals and their translations</source>
      <translation>فتح أصول وترجماتها</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>كل الملفات (*)</translation>
    </message>
    <message>
      <source>Open a folder of texts</source>
      <translation>فتح مجلد نصوص</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>Muqabala {0}

Reading a copy against its original, and correcting it in the margin.
Apache-2.0.</source>
      <translation>مقابلة {0}

قراءة النسخة على أصلها، وتصحيحها في الهامش.
Apache-2.0.</translation>
    </message>
    <message>
      <source>Go up and down, one row</source>
      <translation>صعودا ونزولا، صفا صفا</translation>
    </message>
    <message>
      <source>Go from version to version</source>
      <translation>من نسخة إلى أخرى</translation>
    </message>
    <message>
      <source>While correcting: save</source>
      <translation>أثناء التصحيح: حفظ</translation>
    </message>
    <message>
      <source>While correcting: leave the text as it was</source>
      <translation>أثناء التصحيح: ترك النص كما كان</translation>
    </message>
    <message>
      <source>While correcting: cut the paragraph in two at the caret</source>
      <translation>عند التصحيح: قطع الفقرة إلى اثنتين عند المؤشر</translation>
    </message>
    <message>
      <source>Leave the cells that were picked to be linked</source>
      <translation>ترك الخلايا المختارة للربط</translation>
    </message>
    <message>
      <source>In the findings: accept, edit, not an error, original has it so</source>
      <translation>في الملاحظات: قبول، تحرير، ليس خطأ، هكذا في الأصل</translation>
    </message>
    <message>
      <source>In the findings: accept another candidate</source>
      <translation>في الملاحظات: قبول مقترح آخر</translation>
    </message>
    <message>
      <source>In the findings: next, previous</source>
      <translation>في الملاحظات: التالية، السابقة</translation>
    </message>
    <message>
      <source>In the findings: all like this in the document, in the library</source>
      <translation>في الملاحظات: كل ما يماثلها في الوثيقة، في المكتبة</translation>
    </message>
    <message>
      <source>In the findings: open a decided one again</source>
      <translation>في الملاحظات: إعادة فتح ما بُت فيها</translation>
    </message>
    <message>
      <source>About Muqabala</source>
      <translation>حول مقابلة</translation>
    </message>
    <message>
      <source>Reading and correcting</source>
      <translation>القراءة والتصحيح</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>المفاتيح</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>a code, as fa or pt-BR</source>
      <translation>رمز مثل fa أو pt-BR</translation>
    </message>
    <message>
      <source>&amp;Undo the second decoding</source>
      <translation>إل&amp;غاء فك الترميز الثاني</translation>
    </message>
    <message>
      <source>&amp;Recognise the text of its pages (OCR)</source>
      <translation>التعرف ال&amp;ضوئي على نص صفحاته (OCR)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>ال&amp;لغة</translation>
    </message>
    <message>
      <source>&amp;Encoding</source>
      <translation>ال&amp;ترميز</translation>
    </message>
    <message>
      <source>&amp;Symbol</source>
      <translation>ال&amp;رمز</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>ال&amp;عنوان</translation>
    </message>
    <message>
      <source>Another…</source>
      <translation>لغة أخرى…</translation>
    </message>
    <message>
      <source>As recognised: {0}</source>
      <translation>كما تُعرّف عليه: {0}</translation>
    </message>
    <message>
      <source>As recognised</source>
      <translation>كما تُعرّف عليه</translation>
    </message>
    <message>
      <source>Make &amp;original</source>
      <translation>جعله &amp;أصلا</translation>
    </message>
    <message>
      <source>&amp;A document of its own</source>
      <translation>وثيقة مست&amp;قلة</translation>
    </message>
    <message>
      <source>Put to&amp;gether</source>
      <translation>&amp;جمع في وثيقة</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;نقل إلى…</translation>
    </message>
    <message>
      <source>Leave &amp;out</source>
      <translation>است&amp;بعاد</translation>
    </message>
    <message>
      <source>Documents and their files</source>
      <translation>الوثائق وملفاتها</translation>
    </message>
    <message>
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>Put right:</source>
      <translation>أُصلح:</translation>
    </message>
    <message>
      <source>Looks decoded twice. The repair would make of it:</source>
      <translation>يبدو أن الترميز فُك مرتين. ويجعله الإصلاح هكذا:</translation>
    </message>
    <message>
      <source>The beginning of the text</source>
      <translation>أول النص</translation>
    </message>
    <message>
      <source>Paragraphs: {0}</source>
      <translation>الفقرات: {0}</translation>
    </message>
    <message>
      <source>Footnotes: {0}</source>
      <translation>الحواشي: {0}</translation>
    </message>
    <message>
      <source>Further paragraphs: {0}</source>
      <translation>فقرات أخرى: {0}</translation>
    </message>
    <message>
      <source>Further footnotes: {0}</source>
      <translation>حواش أخرى: {0}</translation>
    </message>
    <message>
      <source>Set aside: {0}</source>
      <translation>نُحّي جانبا: {0}</translation>
    </message>
    <message>
      <source>File</source>
      <translation>الملف</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>النسخة</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>الرمز</translation>
    </message>
    <message>
      <source>Paragraphs</source>
      <translation>الفقرات</translation>
    </message>
    <message>
      <source>Footnotes</source>
      <translation>الحواشي</translation>
    </message>
    <message>
      <source>Remarks</source>
      <translation>للعلم</translation>
    </message>
    <message>
      <source>Untitled document</source>
      <translation>وثيقة بلا عنوان</translation>
    </message>
    <message>
      <source>Original</source>
      <translation>أصل</translation>
    </message>
    <message>
      <source>Translation</source>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Being read…</source>
      <translation>يُقرأ…</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>يُستورد…</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>مستبعد</translation>
    </message>
    <message>
      <source>Decoded twice?</source>
      <translation>فك مضاعف؟</translation>
    </message>
    <message>
      <source>Not readable, left out: {0}</source>
      <translation>ملفات لا تُقرأ، استُبعدت: {0}</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>استُورد</translation>
    </message>
    <message>
      <source>Was in the library already</source>
      <translation>كان في المكتبة من قبل</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>نص عادي</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>صفحة ويب</translation>
    </message>
    <message>
      <source>Word document</source>
      <translation>مستند Word</translation>
    </message>
    <message>
      <source>OpenDocument text</source>
      <translation>مستند OpenDocument</translation>
    </message>
    <message>
      <source>Windows-1256 (Arabic)</source>
      <translation>Windows-1256 (عربي)</translation>
    </message>
    <message>
      <source>ISO 8859-6 (Arabic)</source>
      <translation>ISO 8859-6 (عربي)</translation>
    </message>
    <message>
      <source>Windows-1251 (Cyrillic)</source>
      <translation>Windows-1251 (سيريلي)</translation>
    </message>
    <message>
      <source>KOI8-R (Cyrillic)</source>
      <translation>KOI8-R (سيريلي)</translation>
    </message>
    <message>
      <source>Windows-1252 (Western)</source>
      <translation>Windows-1252 (غربي)</translation>
    </message>
    <message>
      <source>GB 18030 (Chinese)</source>
      <translation>GB 18030 (صيني)</translation>
    </message>
    <message>
      <source>page numbers</source>
      <translation>أرقام صفحات</translation>
    </message>
    <message>
      <source>running heads</source>
      <translation>ترويسات متكررة</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>خطوط فاصلة</translation>
    </message>
    <message>
      <source>keyword lines</source>
      <translation>سطور كلمات مفتاحية</translation>
    </message>
    <message>
      <source>mark-up</source>
      <translation>علامات تنسيق</translation>
    </message>
    <message>
      <source>metadata</source>
      <translation>بيانات وصفية</translation>
    </message>
    <message>
      <source>scripts</source>
      <translation>نصوص برمجية</translation>
    </message>
    <message>
      <source>blank runs</source>
      <translation>فراغات</translation>
    </message>
    <message>
      <source>Parted from what was run together</source>
      <translation>فُصل عما كان متصلا به</translation>
    </message>
    <message>
      <source>Joined across a page break</source>
      <translation>وُصل عبر فاصل صفحات</translation>
    </message>
    <message>
      <source>Lines joined</source>
      <translation>وُصلت الأسطر</translation>
    </message>
    <message>
      <source>Footnote moved out of the text</source>
      <translation>نُقلت الحاشية من المتن</translation>
    </message>
    <message>
      <source>Visual order put right</source>
      <translation>صُحح الترتيب المرئي</translation>
    </message>
    <message>
      <source>With tracked changes</source>
      <translation>فيه تغييرات متعقبة</translation>
    </message>
    <message>
      <source>Bullet left out</source>
      <translation>أُسقطت علامة التعداد</translation>
    </message>
    <message>
      <source>Dead link left out</source>
      <translation>أُسقط رابط ميت</translation>
    </message>
    <message>
      <source>Drop files or folders here: an original and its translations, or whole collections of them.</source>
      <translation>أفلت هنا ملفات أو مجلدات: أصلا وترجماته، أو مجموعات كاملة منها.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>استيراد</translation>
    </message>
    <message>
      <source>Sto&amp;p</source>
      <translation>إيقا&amp;ف</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>إلغاء</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>ا&amp;ستيراد</translation>
    </message>
    <message>
      <source>The files are being read…</source>
      <translation>تُقرأ الملفات…</translation>
    </message>
    <message>
      <source>Imported: {0} of {1}</source>
      <translation>استُورد {0} من {1}</translation>
    </message>
    <message>
      <source>Read: {0} of {1}</source>
      <translation>قُرئ {0} من {1}</translation>
    </message>
    <message>
      <source>Take &amp;in</source>
      <translation>إ&amp;دراج</translation>
    </message>
    <message>
      <source>&amp;Import {0} documents</source>
      <translation>ا&amp;ستيراد الوثائق ({0})</translation>
    </message>
    <message>
      <source>Documents: {0}</source>
      <translation>الوثائق: {0}</translation>
    </message>
    <message>
      <source>Files: {0}</source>
      <translation>الملفات: {0}</translation>
    </message>
    <message>
      <source>Left out: {0}</source>
      <translation>المستبعد: {0}</translation>
    </message>
    <message>
      <source>Not readable: {0}</source>
      <translation>ما لا يُقرأ: {0}</translation>
    </message>
    <message>
      <source>Imported: {0}</source>
      <translation>المستورد: {0}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>حفظ</translation>
    </message>
    <message>
      <source>Leave as it was</source>
      <translation>تركه كما كان</translation>
    </message>
    <message>
      <source>Footnote {0}</source>
      <translation>الحاشية {0}</translation>
    </message>
    <message>
      <source>Choose a list of terms</source>
      <translation>اختيار قائمة مصطلحات</translation>
    </message>
    <message>
      <source>Lists of terms (*.tbx *.csv *.tsv *.xml)</source>
      <translation>قوائم المصطلحات (*.tbx *.csv *.tsv *.xml)</translation>
    </message>
    <message>
      <source>List of terms</source>
      <translation>قائمة المصطلحات</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>اختيار ملف…</translation>
    </message>
    <message>
      <source>Remove the list</source>
      <translation>إزالة القائمة</translation>
    </message>
    <message>
      <source>A list says how each of your terms is to be translated: a TBX file, or a table (CSV, TSV) whose first row names languages by their codes. All documents of the library are checked against it.</source>
      <translation>تقول القائمة كيف يُترجم كل مصطلح من مصطلحاتك: ملف TBX، أو جدول (CSV أو TSV) يسمّي صفه الأول اللغات برموزها. وعليها تُراجع كل وثائق المكتبة.</translation>
    </message>
    <message>
      <source>The library has no list of terms.</source>
      <translation>ليس في المكتبة قائمة مصطلحات.</translation>
    </message>
    <message>
      <source>{0}, terms: {1}, added on {2}.</source>
      <translation>{0}، المصطلحات: {1}، أُضيفت في {2}.</translation>
    </message>
    <message>
      <source>Drop the files or folders to look at them before they are imported</source>
      <translation>أفلت الملفات أو المجلدات لمعاينتها قبل استيرادها</translation>
    </message>
    <message>
      <source>Cells picked to be linked: {0}</source>
      <translation>الخلايا المختارة للربط: {0}</translation>
    </message>
    <message>
      <source>A change is still being made. Wait until it is, and try again.</source>
      <translation>ما زال تغيير يُجرى. انتظر حتى ينتهي وحاول ثانية.</translation>
    </message>
    <message>
      <source>No unsure row is further down.</source>
      <translation>لا صف غير موثوق بعد هذا.</translation>
    </message>
    <message>
      <source>No unsure row is further up.</source>
      <translation>لا صف غير موثوق قبل هذا.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>original</source>
      <translation>أصل</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Where findings wait</source>
      <translation>مواضع الملاحظات المنتظرة</translation>
    </message>
    <message>
      <source>Rows with open findings: {0}</source>
      <translation>صفوف فيها ملاحظات مفتوحة: {0}</translation>
    </message>
    <message>
      <source>Parallel view</source>
      <translation>العرض المتقابل</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>قبول</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>تحرير</translation>
    </message>
    <message>
      <source>Not an error</source>
      <translation>ليس خطأ</translation>
    </message>
    <message>
      <source>Original has it so</source>
      <translation>هكذا في الأصل</translation>
    </message>
    <message>
      <source>All like this…</source>
      <translation>كل ما يماثلها…</translation>
    </message>
    <message>
      <source>… in the library</source>
      <translation>… في المكتبة</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>إعادة فتحها</translation>
    </message>
    <message>
      <source>{0}, accepted</source>
      <translation>{0}، مقبول</translation>
    </message>
    <message>
      <source>{0}, certain</source>
      <translation>{0}، مؤكد</translation>
    </message>
    <message>
      <source>{0}, very likely</source>
      <translation>{0}، مرجح جدا</translation>
    </message>
    <message>
      <source>{0}, likely</source>
      <translation>{0}، مرجح</translation>
    </message>
    <message>
      <source>{0}, a faint suspicion</source>
      <translation>{0}، شبهة ضعيفة</translation>
    </message>
    <message>
      <source>{0}, the original has it so</source>
      <translation>{0}، هكذا في الأصل</translation>
    </message>
    <message>
      <source>{0}, not an error</source>
      <translation>{0}، ليس خطأ</translation>
    </message>
    <message>
      <source>Previous finding</source>
      <translation>الملاحظة السابقة</translation>
    </message>
    <message>
      <source>Next finding</source>
      <translation>الملاحظة التالية</translation>
    </message>
    <message>
      <source>Accept {0}</source>
      <translation>قبول {0}</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>Stored</source>
      <translation>المخزن</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>المعروض</translation>
    </message>
    <message>
      <source>Comment on this paragraph</source>
      <translation>تعليق على هذه الفقرة</translation>
    </message>
    <message>
      <source>Save   {0}</source>
      <translation>حفظ   {0}</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>No comment on this paragraph yet</source>
      <translation>لا تعليق على هذه الفقرة بعد</translation>
    </message>
    <message>
      <source>No paragraph is chosen</source>
      <translation>لم تُختر فقرة</translation>
    </message>
    <message>
      <source>This document</source>
      <translation>هذه الوثيقة</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>الوثيقة</translation>
    </message>
    <message>
      <source>Whole library</source>
      <translation>المكتبة كلها</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>مفتوحة</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>مقبولة</translation>
    </message>
    <message>
      <source>Dismissed</source>
      <translation>مردودة</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>القرار</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>النوع</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>إزالة المرشحات</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>كل الأنواع</translation>
    </message>
    <message>
      <source>All languages</source>
      <translation>كل اللغات</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>Looking for errors…</source>
      <translation>جارٍ البحث عن الأخطاء…</translation>
    </message>
    <message>
      <source>Nothing waits to be decided.</source>
      <translation>لا شيء ينتظر البت.</translation>
    </message>
    <message>
      <source>Nothing of this kind.</source>
      <translation>لا شيء من هذا النوع.</translation>
    </message>
    <message>
      <source>Read otherwise: a step of reading was taken back, or made again</source>
      <translation>تغيرت القراءة: رُجع عن خطوة قراءة أو أُعيدت</translation>
    </message>
    <message>
      <source>Linked otherwise</source>
      <translation>تغير الربط</translation>
    </message>
    <message>
      <source>Link confirmed</source>
      <translation>أُكد الربط</translation>
    </message>
    <message>
      <source>Confirmation of the link taken back</source>
      <translation>رُجع عن تأكيد الربط</translation>
    </message>
    <message>
      <source>Read otherwise: cut in two, or a step of reading was taken back</source>
      <translation>تغيرت القراءة: قُطعت الفقرة إلى اثنتين أو رُجع عن خطوة قراءة</translation>
    </message>
    <message>
      <source>Read otherwise: two paragraphs became one</source>
      <translation>تغيرت القراءة: صارت الفقرتان واحدة</translation>
    </message>
    <message>
      <source>Corrected</source>
      <translation>صُحِّح</translation>
    </message>
    <message>
      <source>Corrected ({0})</source>
      <translation>صُحِّح ({0})</translation>
    </message>
    <message>
      <source>Tag: {0} → {1}</source>
      <translation>الوسم: {0} ← {1}</translation>
    </message>
    <message>
      <source>Comment taken away</source>
      <translation>أُزيل التعليق</translation>
    </message>
    <message>
      <source>Comment: {0}</source>
      <translation>تعليق: {0}</translation>
    </message>
    <message>
      <source>Proposal accepted</source>
      <translation>قُبل المقترح</translation>
    </message>
    <message>
      <source>Decision taken back</source>
      <translation>رُجع عن القرار</translation>
    </message>
    <message>
      <source>Nothing was changed here: the paragraph stands as it was read.</source>
      <translation>لم يتغير شيء هنا: الفقرة باقية كما قُرئت.</translation>
    </message>
    <message>
      <source>The original has it so</source>
      <translation>هكذا في الأصل</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>البنية</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <source>Page before</source>
      <translation>الصفحة السابقة</translation>
    </message>
    <message>
      <source>Page after</source>
      <translation>الصفحة التالية</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>تكبير الصفحة</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>الصفحة {0} من {1}</translation>
    </message>
    <message>
      <source>This version was not read from pages.</source>
      <translation>لم تُقرأ هذه النسخة من صفحات.</translation>
    </message>
    <message>
      <source>The image of page {0} cannot be shown: its file is damaged.</source>
      <translation>يتعذر عرض صورة الصفحة {0}: ملفها معطوب.</translation>
    </message>
    <message>
      <source>The passage</source>
      <translation>المقطع</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Bullet left out: {0}</source>
      <translation>أُسقطت علامة التعداد: {0}</translation>
    </message>
    <message>
      <source>Bullet before the number left out: {0}</source>
      <translation>أُسقطت علامة التعداد قبل الرقم: {0}</translation>
    </message>
    <message>
      <source>Dead link left out, its words kept: {0}</source>
      <translation>أُسقط رابط ميت وبقيت كلماته: {0}</translation>
    </message>
    <message>
      <source>Mark-up taken as emphasis: {0}</source>
      <translation>علامات تنسيق عُدّت إبرازا: {0}</translation>
    </message>
    <message>
      <source>Sign of an escape left out: {0}</source>
      <translation>أُسقط محرف الهروب: {0}</translation>
    </message>
    <message>
      <source>Hidden text left out: {0}</source>
      <translation>أُسقط نص مخفي: {0}</translation>
    </message>
    <message>
      <source>Sign of a heading left out: {0}</source>
      <translation>أُسقطت علامة العنوان الفرعي: {0}</translation>
    </message>
    <message>
      <source>Hyphen at the end of a line left out</source>
      <translation>أُسقطت الواصلة في آخر السطر</translation>
    </message>
    <message>
      <source>Mark-up left out: {0}</source>
      <translation>أُسقطت علامات تنسيق: {0}</translation>
    </message>
    <message>
      <source>A second decoding undone</source>
      <translation>أُلغي فك ترميز ثانٍ</translation>
    </message>
    <message>
      <source>Mark of a footnote taken out of the text: {0}</source>
      <translation>أُخرجت علامة الحاشية من المتن: {0}</translation>
    </message>
    <message>
      <source>Mark-up taken as raised text: {0}</source>
      <translation>علامات تنسيق عُدّت نصا مرتفعا: {0}</translation>
    </message>
    <message>
      <source>Tracked change of the file: {0}</source>
      <translation>تغيير متعقب في الملف: {0}</translation>
    </message>
    <message>
      <source>Footnote {0}: {1}</source>
      <translation>الحاشية {0}: {1}</translation>
    </message>
    <message>
      <source>How it was read</source>
      <translation>كيف قُرئت الفقرة</translation>
    </message>
    <message>
      <source>Take the step back</source>
      <translation>الرجوع عن الخطوة</translation>
    </message>
    <message>
      <source>Read as it stands: nothing was left out, joined or moved.</source>
      <translation>قُرئت كما هي: لم يُسقط منها شيء ولم يُوصل ولم يُنقل.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
    </message>
    <message>
      <source>Open findings: {0}</source>
      <translation>ملاحظات مفتوحة: {0}</translation>
    </message>
    <message>
      <source>Corrected paragraphs: {0}</source>
      <translation>فقرات مصححة: {0}</translation>
    </message>
    <message>
      <source>Comments: {0}</source>
      <translation>تعليقات: {0}</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Editing</source>
      <translation>قيد التحرير</translation>
    </message>
    <message>
      <source>Looking for errors… {0} %</source>
      <translation>جارٍ البحث عن الأخطاء… {0} %</translation>
    </message>
    <message>
      <source>Unsure rows: {0}</source>
      <translation>صفوف غير موثوقة: {0}</translation>
    </message>
    <message>
      <source>reading a copy against its original</source>
      <translation>قراءة النسخة على أصلها</translation>
    </message>
    <message>
      <source>correction</source>
      <translation>تصحيح</translation>
    </message>
    <message>
      <source>tag</source>
      <translation>وسم</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>تعليق</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>step of reading</source>
      <translation>خطوة قراءة</translation>
    </message>
    <message>
      <source>link</source>
      <translation>ربط</translation>
    </message>
    <message>
      <source>cut of a paragraph</source>
      <translation>قطع فقرة</translation>
    </message>
    <message>
      <source>join of paragraphs</source>
      <translation>وصل فقرتين</translation>
    </message>
    <message>
      <source>Open files…</source>
      <translation>فتح ملفات…</translation>
    </message>
    <message>
      <source>Open a folder…</source>
      <translation>فتح مجلد…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>جارٍ الفتح…</translation>
    </message>
    <message>
      <source>The library could not be opened</source>
      <translation>تعذر فتح المكتبة</translation>
    </message>
    <message>
      <source>The library is empty</source>
      <translation>المكتبة فارغة</translation>
    </message>
    <message>
      <source>Choose a document, or open others: drop files or folders anywhere on the window.</source>
      <translation>اختر وثيقة، أو افتح غيرها: أفلت ملفات أو مجلدات في أي موضع من النافذة.</translation>
    </message>
    <message>
      <source>Open an original and its translations, or drop files or folders anywhere on the window: what belongs together becomes one review, side by side.</source>
      <translation>افتح أصلا وترجماته، أو أفلت ملفات أو مجلدات في أي موضع من النافذة: ما كان منها لوثيقة واحدة صار مراجعة واحدة، جنبا إلى جنب.</translation>
    </message>
    <message>
      <source>&amp;Undo {0}</source>
      <translation>&amp;تراجع: {0}</translation>
    </message>
    <message>
      <source>&amp;Redo {0}</source>
      <translation>&amp;إعادة: {0}</translation>
    </message>
    <message>
      <source>Imported documents: {0}. The library lists them.</source>
      <translation>استُوردت وثائق عددها {0}. تجدها في المكتبة.</translation>
    </message>
    <message>
      <source>This paragraph cites no footnote.</source>
      <translation>لا تحيل هذه الفقرة إلى حاشية.</translation>
    </message>
  </context>
</TS>
