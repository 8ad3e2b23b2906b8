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
      <source>{0} stands where {1} belongs: the bracket of the pair is turned round as well</source>
      <translation>{0} في موضع {1}: وقرين القوس مقلوب أيضا</translation>
    </message>
    <message>
      <source>Bracket turned round</source>
      <translation>قوس مقلوب</translation>
    </message>
    <message>
      <source>U+00AD (soft hyphen) is not shown unless a line ends there; it may stand for a printed hyphen</source>
      <translation>U+00AD (واصلة لينة) لا تظهر إلا في آخر السطر؛ وربما قامت مقام واصلة مطبوعة</translation>
    </message>
    <message>
      <source>U+FFFD stands for a character that was lost when the file was decoded; compare with the page</source>
      <translation>U+FFFD محل حرف ضاع عند فك ترميز الملف؛ قارنه بالصفحة</translation>
    </message>
    <message>
      <source>{0} ({1}) has no width and no meaning here</source>
      <translation>{0} ({1}) بلا عرض ولا معنى هنا</translation>
    </message>
    <message>
      <source>{0} ({1}) between two letters</source>
      <translation>{0} ({1}) بين حرفين</translation>
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
      <source>Invisible character</source>
      <translation>محرف غير مرئي</translation>
    </message>
    <message>
      <source>Soft hyphen</source>
      <translation>واصلة لينة</translation>
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
      <source>{0} is empty: there is no text in it.</source>
      <translation>{0} فارغ: لا نص فيه.</translation>
    </message>
    <message>
      <source>{0} is {1}, which cannot be read yet. Nothing was read; save it as plain text.</source>
      <translation>{0} من نوع {1} ولا يُقرأ بعد. لم يُقرأ شيء؛ احفظه نصا عاديا.</translation>
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
      <source>The paragraph is not in the library any more. Nothing was changed.</source>
      <translation>لم تعد الفقرة في المكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>This was taken back already, perhaps in another window. Nothing was changed.</source>
      <translation>رُجع عن هذا من قبل، ربما في نافذة أخرى. لم يتغير شيء.</translation>
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
      <source>{0} is a folder, not a file. Choose the files in it.</source>
      <translation>{0} مجلد لا ملف. اختر الملفات التي فيه.</translation>
    </message>
    <message>
      <source>{0} is not an ordinary file, so it was not read.</source>
      <translation>{0} ليس ملفا عاديا فلم يُقرأ.</translation>
    </message>
    <message>
      <source>{0} has {1} MiB; files of up to {2} MiB are read. Split it into smaller files.</source>
      <translation>حجم {0} هو {1} ميبي بايت؛ وتُقرأ ملفات حتى {2} ميبي بايت. قسمه ملفات أصغر.</translation>
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
      <source>{0} changed while it was being read. Nothing was imported; try again.</source>
      <translation>تغير {0} أثناء قراءته. لم يُستورد شيء؛ حاول ثانية.</translation>
    </message>
    <message>
      <source>{0} cannot be read: {1}. Nothing was imported.</source>
      <translation>تتعذر قراءة {0}: {1}. لم يُستورد شيء.</translation>
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
      <source>The library {0} has no document {1}. Choose one of its list.</source>
      <translation>ليس في المكتبة {0} وثيقة {1}. اختر من قائمتها.</translation>
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
      <source>Accept all &amp;certain ones…</source>
      <translation>قبول كل ال&amp;مؤكد…</translation>
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
      <source>Exported to {0}.</source>
      <translation>صُدِّر إلى {0}.</translation>
    </message>
    <message>
      <source>No library is open. Start again with a library that can be opened.</source>
      <translation>لا مكتبة مفتوحة. ابدأ من جديد بمكتبة يمكن فتحها.</translation>
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
      <source>Open an original and its translations</source>
      <translation>فتح أصل وترجماته</translation>
    </message>
    <message>
      <source>Texts (*.txt *.md);;All files (*)</source>
      <translation>نصوص (*.txt *.md);;كل الملفات (*)</translation>
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
      <source>In the findings: accept, edit, not an error, original has it so</source>
      <translation>في الملاحظات: قبول، تحرير، ليس خطأ، هكذا في الأصل</translation>
    </message>
    <message>
      <source>About Muqabala</source>
      <translation>حول مقابلة</translation>
    </message>
    <message>
      <source>Accept all certain ones</source>
      <translation>قبول كل المؤكد</translation>
    </message>
    <message>
      <source>Certain corrections that can be made at once: {0}. One undo takes them all back.</source>
      <translation>التصحيحات المؤكدة التي يمكن إجراؤها دفعة واحدة: {0}. ويُرجَع عنها كلها بتراجع واحد.</translation>
    </message>
    <message>
      <source>Make them</source>
      <translation>إجراؤها</translation>
    </message>
    <message>
      <source>Leave them</source>
      <translation>تركها</translation>
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
      <source>Footnotes</source>
      <translation>الحواشي</translation>
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
      <source>original</source>
      <translation>أصل</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>ترجمة</translation>
    </message>
    <message>
      <source>Parallel view</source>
      <translation>العرض المتقابل</translation>
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
      <source>Nothing waits to be decided.</source>
      <translation>لا شيء ينتظر البت.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالي</translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>{0}, certain</source>
      <translation>{0}، مؤكد</translation>
    </message>
    <message>
      <source>{0}, a suspicion</source>
      <translation>{0}، مشتبه فيه</translation>
    </message>
    <message>
      <source>History</source>
      <translation>التاريخ</translation>
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
      <source>Right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>Left to right</source>
      <translation>من اليسار إلى اليمين</translation>
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
      <source>without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>Untitled document</source>
      <translation>وثيقة بلا عنوان</translation>
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
      <source>Open files…</source>
      <translation>فتح ملفات…</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
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
      <source>Choose a document, or open an original and its translations together as one review.</source>
      <translation>اختر وثيقة، أو افتح أصلا وترجماته معا في مراجعة واحدة.</translation>
    </message>
    <message>
      <source>Open an original and its translations together: their files become one review, side by side.</source>
      <translation>افتح أصلا وترجماته معا: تصبح ملفاتها مراجعة واحدة متقابلة.</translation>
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
      <source>This paragraph cites no footnote.</source>
      <translation>لا تحيل هذه الفقرة إلى حاشية.</translation>
    </message>
  </context>
</TS>
