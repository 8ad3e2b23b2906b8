<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>Muqabala</name>
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
    <message numerus="yes">
      <source>Corrections in {0} paragraphs are not told apart from the text.</source>
      <translation>
        <numerusform>لا تُميَّز عن النص تصحيحات 0 فقرة.</numerusform>
        <numerusform>لا تُميَّز عن النص تصحيحات فقرة واحدة.</numerusform>
        <numerusform>لا تُميَّز عن النص تصحيحات فقرتين.</numerusform>
        <numerusform>لا تُميَّز عن النص تصحيحات {0} فقرات.</numerusform>
        <numerusform>لا تُميَّز عن النص تصحيحات {0} فقرة.</numerusform>
        <numerusform>لا تُميَّز عن النص تصحيحات {0} فقرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>It is not said who made {0} corrections, and when.</source>
      <translation>
        <numerusform>لا يُذكر من أجرى أي تصحيح ولا متى.</numerusform>
        <numerusform>لا يُذكر من أجرى تصحيحا واحدا ولا متى.</numerusform>
        <numerusform>لا يُذكر من أجرى تصحيحين ولا متى.</numerusform>
        <numerusform>لا يُذكر من أجرى {0} تصحيحات ولا متى.</numerusform>
        <numerusform>لا يُذكر من أجرى {0} تصحيحا ولا متى.</numerusform>
        <numerusform>لا يُذكر من أجرى {0} تصحيح ولا متى.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The reasons of {0} corrections are left out.</source>
      <translation>
        <numerusform>لا تُحذف أسباب أي تصحيح.</numerusform>
        <numerusform>يُحذف سبب تصحيح واحد.</numerusform>
        <numerusform>يُحذف سببا تصحيحين.</numerusform>
        <numerusform>تُحذف أسباب {0} تصحيحات.</numerusform>
        <numerusform>تُحذف أسباب {0} تصحيحا.</numerusform>
        <numerusform>تُحذف أسباب {0} تصحيح.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} comments are left out.</source>
      <translation>
        <numerusform>لا يُحذف أي تعليق.</numerusform>
        <numerusform>يُحذف تعليق واحد.</numerusform>
        <numerusform>يُحذف تعليقان.</numerusform>
        <numerusform>تُحذف {0} تعليقات.</numerusform>
        <numerusform>يُحذف {0} تعليقا.</numerusform>
        <numerusform>يُحذف {0} تعليق.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Of {0} comments it is not said what they answer, or that they are resolved.</source>
      <translation>
        <numerusform>لا يُذكر عن أي تعليق على ماذا يرد ولا أنه عولج.</numerusform>
        <numerusform>لا يُذكر عن تعليق واحد على ماذا يرد ولا أنه عولج.</numerusform>
        <numerusform>لا يُذكر عن تعليقين على ماذا يردان ولا أنهما عولجا.</numerusform>
        <numerusform>لا يُذكر عن {0} تعليقات على ماذا ترد ولا أنها عولجت.</numerusform>
        <numerusform>لا يُذكر عن {0} تعليقا على ماذا يرد ولا أنه عولج.</numerusform>
        <numerusform>لا يُذكر عن {0} تعليق على ماذا يرد ولا أنه عولج.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The tags of {0} paragraphs are left out.</source>
      <translation>
        <numerusform>تُحذف وسوم 0 فقرة.</numerusform>
        <numerusform>تُحذف وسوم فقرة واحدة.</numerusform>
        <numerusform>تُحذف وسوم فقرتين.</numerusform>
        <numerusform>تُحذف وسوم {0} فقرات.</numerusform>
        <numerusform>تُحذف وسوم {0} فقرة.</numerusform>
        <numerusform>تُحذف وسوم {0} فقرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further tags of paragraphs are left out.</source>
      <translation>
        <numerusform>لا يُحذف أي وسم إضافي لفقرة.</numerusform>
        <numerusform>يُحذف وسم إضافي واحد لفقرة.</numerusform>
        <numerusform>يُحذف وسمان إضافيان لفقرات.</numerusform>
        <numerusform>تُحذف {0} وسوم إضافية لفقرات.</numerusform>
        <numerusform>يُحذف {0} وسما إضافيا لفقرات.</numerusform>
        <numerusform>يُحذف {0} وسم إضافي لفقرات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} tags on words are left out.</source>
      <translation>
        <numerusform>لا يُحذف أي وسم على كلمات.</numerusform>
        <numerusform>يُحذف وسم واحد على كلمات.</numerusform>
        <numerusform>يُحذف وسمان على كلمات.</numerusform>
        <numerusform>تُحذف {0} وسوم على كلمات.</numerusform>
        <numerusform>يُحذف {0} وسما على كلمات.</numerusform>
        <numerusform>يُحذف {0} وسم على كلمات.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How far the review of {0} paragraphs is, is left out.</source>
      <translation>
        <numerusform>تُحذف حالة مراجعة 0 فقرة.</numerusform>
        <numerusform>تُحذف حالة مراجعة فقرة واحدة.</numerusform>
        <numerusform>تُحذف حالة مراجعة فقرتين.</numerusform>
        <numerusform>تُحذف حالة مراجعة {0} فقرات.</numerusform>
        <numerusform>تُحذف حالة مراجعة {0} فقرة.</numerusform>
        <numerusform>تُحذف حالة مراجعة {0} فقرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} open findings are left out.</source>
      <translation>
        <numerusform>لا تُحذف أي ملاحظة مفتوحة.</numerusform>
        <numerusform>تُحذف ملاحظة مفتوحة واحدة.</numerusform>
        <numerusform>تُحذف ملاحظتان مفتوحتان.</numerusform>
        <numerusform>تُحذف {0} ملاحظات مفتوحة.</numerusform>
        <numerusform>تُحذف {0} ملاحظة مفتوحة.</numerusform>
        <numerusform>تُحذف {0} ملاحظة مفتوحة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} decided findings are left out.</source>
      <translation>
        <numerusform>لا تُحذف أي ملاحظة بُتّ فيها.</numerusform>
        <numerusform>تُحذف ملاحظة واحدة بُتّ فيها.</numerusform>
        <numerusform>تُحذف ملاحظتان بُتّ فيهما.</numerusform>
        <numerusform>تُحذف {0} ملاحظات بُتّ فيها.</numerusform>
        <numerusform>تُحذف {0} ملاحظة بُتّ فيها.</numerusform>
        <numerusform>تُحذف {0} ملاحظة بُتّ فيها.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The links of {0} rows are left out.</source>
      <translation>
        <numerusform>لا تُحذف روابط أي صف.</numerusform>
        <numerusform>تُحذف روابط صف واحد.</numerusform>
        <numerusform>تُحذف روابط صفين.</numerusform>
        <numerusform>تُحذف روابط {0} صفوف.</numerusform>
        <numerusform>تُحذف روابط {0} صفا.</numerusform>
        <numerusform>تُحذف روابط {0} صف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>How sure the links of {0} rows are is left out.</source>
      <translation>
        <numerusform>لا تُحذف درجة الثقة في روابط أي صف.</numerusform>
        <numerusform>تُحذف درجة الثقة في روابط صف واحد.</numerusform>
        <numerusform>تُحذف درجة الثقة في روابط صفين.</numerusform>
        <numerusform>تُحذف درجة الثقة في روابط {0} صفوف.</numerusform>
        <numerusform>تُحذف درجة الثقة في روابط {0} صفا.</numerusform>
        <numerusform>تُحذف درجة الثقة في روابط {0} صف.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} footnotes are left out.</source>
      <translation>
        <numerusform>لا تُحذف أي حاشية.</numerusform>
        <numerusform>تُحذف حاشية واحدة.</numerusform>
        <numerusform>تُحذف حاشيتان.</numerusform>
        <numerusform>تُحذف {0} حواشٍ.</numerusform>
        <numerusform>تُحذف {0} حاشية.</numerusform>
        <numerusform>تُحذف {0} حاشية.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Emphasis and references in {0} places are left out.</source>
      <translation>
        <numerusform>لا يُحذف التشديد ولا الإحالات في أي موضع.</numerusform>
        <numerusform>يُحذف التشديد أو الإحالة في موضع واحد.</numerusform>
        <numerusform>يُحذف التشديد والإحالات في موضعين.</numerusform>
        <numerusform>يُحذف التشديد والإحالات في {0} مواضع.</numerusform>
        <numerusform>يُحذف التشديد والإحالات في {0} موضعا.</numerusform>
        <numerusform>يُحذف التشديد والإحالات في {0} موضع.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The own direction or language of {0} paragraphs is left out.</source>
      <translation>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ 0 فقرة.</numerusform>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ فقرة واحدة.</numerusform>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ فقرتين.</numerusform>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ {0} فقرات.</numerusform>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ {0} فقرة.</numerusform>
        <numerusform>يُحذف الاتجاه الخاص أو اللغة الخاصة لـ {0} فقرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Control characters in {0} paragraphs are written as their pictures.</source>
      <translation>
        <numerusform>تُكتب محارف التحكم بصورها في 0 فقرة.</numerusform>
        <numerusform>تُكتب محارف التحكم بصورها في فقرة واحدة.</numerusform>
        <numerusform>تُكتب محارف التحكم بصورها في فقرتين.</numerusform>
        <numerusform>تُكتب محارف التحكم بصورها في {0} فقرات.</numerusform>
        <numerusform>تُكتب محارف التحكم بصورها في {0} فقرة.</numerusform>
        <numerusform>تُكتب محارف التحكم بصورها في {0} فقرة.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} versions are not in the file: it holds {1}.</source>
      <translation>
        <numerusform>كل النسخ في الملف، وعددها {1}.</numerusform>
        <numerusform>نسخة واحدة ليست في الملف، وما فيه {1}.</numerusform>
        <numerusform>نسختان ليستا في الملف، وما فيه {1}.</numerusform>
        <numerusform>{0} نسخ ليست في الملف، وما فيه {1}.</numerusform>
        <numerusform>{0} نسخة ليست في الملف، وما فيه {1}.</numerusform>
        <numerusform>{0} نسخة ليست في الملف، وما فيه {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Of all tables only this one is in the file: {0}.</source>
      <translation>ليس في الملف من الجداول كلها إلا هذا: {0}.</translation>
    </message>
    <message>
      <source>A correction could not be written back into {0}: its paragraph is not in the file as it was read (“{1}…”). Nothing was written; choose another format.</source>
      <translation>تعذّرت إعادة تصحيح إلى {0}: فقرته ليست في الملف كما قُرئت («{1}…»). لم يُكتب شيء؛ اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>Corrections cannot be written back into {0}: its format ({1}) does not allow it. Nothing was written; choose another format.</source>
      <translation>لا يمكن إعادة التصحيحات إلى {0}: صيغته ({1}) لا تسمح بذلك. لم يُكتب شيء؛ اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>{0} holds tracked changes of its own, so corrections cannot be written back into it. Nothing was written; export it as docx, which tracks them all.</source>
      <translation>في {0} تغييرات متعقَّبة خاصة به، فلا يمكن إعادة التصحيحات إليه. لم يُكتب شيء؛ صدِّره بصيغة docx التي تتعقبها كلها.</translation>
    </message>
    <message>
      <source>{0} is in {1}, which has no character for all of the corrections ({2}). Nothing was written; export it as txt, which is UTF-8.</source>
      <translation>ترميز {0} هو {1}، وليس فيه محارف لكل التصحيحات ({2}). لم يُكتب شيء؛ صدِّره بصيغة txt وترميزها UTF-8.</translation>
    </message>
    <message>
      <source>There is no table “{0}”. The tables are: {1}.</source>
      <translation>لا يوجد جدول باسم «{0}». الجداول هي: {1}.</translation>
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
      <source>Number, place and wording tell so, and {0} of {1} other versions</source>
      <translation>يدل عليه الرقم والموضع والصياغة، ونسخ أخرى ({0} من {1})</translation>
    </message>
    <message>
      <source>{0} of {1} other versions</source>
      <translation>نسخ أخرى: {0} من {1}</translation>
    </message>
    <message>
      <source>Number, place and wording tell so</source>
      <translation>يدل عليه الرقم والموضع والصياغة</translation>
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
      <source>{0} has more than {1} values. Nothing was read; split it into smaller files.</source>
      <translation>في {0} أكثر من {1} قيمة. لم يُقرأ شيء؛ قسِّمه إلى ملفات أصغر.</translation>
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
      <source>{0} is a review that Muqabala wrote, but what it says does not fit together. Nothing was read; export it again.</source>
      <translation>{0} مراجعةٌ كتبها «مُقابَلة»، لكن ما فيها لا يتفق بعضه مع بعض. لم يُقرأ شيء؛ صدِّرها من جديد.</translation>
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
      <source>The scheme has no name.</source>
      <translation>المجموعة بلا اسم.</translation>
    </message>
    <message>
      <source>The scheme has no tags.</source>
      <translation>المجموعة بلا وسوم.</translation>
    </message>
    <message>
      <source>Two tags are called “{0}”.</source>
      <translation>وسمان باسم واحد: «{0}».</translation>
    </message>
    <message>
      <source>Two tags have the letter “{0}”.</source>
      <translation>وسمان بحرف واحد: «{0}».</translation>
    </message>
    <message>
      <source>Two tags have the key “{0}”.</source>
      <translation>وسمان بمفتاح واحد: «{0}».</translation>
    </message>
    <message>
      <source>Tag {0} has no name.</source>
      <translation>الوسم {0} بلا اسم.</translation>
    </message>
    <message>
      <source>Tag {0} has no letter.</source>
      <translation>الوسم {0} بلا حرف.</translation>
    </message>
    <message>
      <source>The key of tag {0} is not one letter or digit.</source>
      <translation>مفتاح الوسم {0} ليس حرفا واحدا ولا رقما واحدا.</translation>
    </message>
    <message>
      <source>Another scheme is called “{0}”.</source>
      <translation>لمجموعة أخرى الاسم «{0}».</translation>
    </message>
    <message>
      <source>The letter of tag {0} is longer than {1}.</source>
      <translation>حرف الوسم {0} أطول مما ينبغي: أقصى عدد لمحارفه {1}.</translation>
    </message>
    <message>
      <source>The scheme of tags “{0}” has no tags. Each of them begins with the line [[tag]].</source>
      <translation>ليس في مجموعة الوسوم «{0}» وسوم. يبدأ كل وسم بالسطر [[tag]].</translation>
    </message>
    <message>
      <source>In the scheme of tags, {0} needs a “{1}” of one word without spaces and slashes.</source>
      <translation>في مجموعة الوسوم: لا بد لـ {0} من قيمة «{1}» في كلمة واحدة بلا مسافات ولا شرطات مائلة.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the “{1}” of {0} must be a text in quotes.</source>
      <translation>في مجموعة الوسوم: يجب أن تكون قيمة «{1}» في {0} نصا بين علامتي تنصيص.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the letter of {0} is too long: there is room for {1}.</source>
      <translation>في مجموعة الوسوم: حرف {0} أطول مما ينبغي، وأقصى عدد لمحارفه {1}.</translation>
    </message>
    <message>
      <source>In the scheme of tags, “{2}” is no {1} of {0}. Choose one of these: {3}.</source>
      <translation>في مجموعة الوسوم: ليست «{2}» من قيم «{1}» في {0}. اختر واحدة من هذه: {3}.</translation>
    </message>
    <message>
      <source>In the scheme of tags, the “{1}” of {0} must be true or false.</source>
      <translation>في مجموعة الوسوم: يجب أن تكون قيمة «{1}» في {0} إما true أو false.</translation>
    </message>
    <message>
      <source>This is no scheme of tags. It cannot be read as TOML: {0}.</source>
      <translation>ليست هذه مجموعة وسوم. تتعذر قراءتها بصيغة TOML: {0}.</translation>
    </message>
    <message>
      <source>In the scheme of tags, {0} and {1} have the same {2}: “{3}”.</source>
      <translation>في مجموعة الوسوم: لـ {0} و{1} قيمة واحدة في {2}: «{3}».</translation>
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
      <source>Pages are drawn by Qt, which cannot be loaded here ({0}). Nothing was written; other formats need no Qt.</source>
      <translation>ترسم Qt الصفحات، ولا يمكن تحميلها هنا ({0}). لم يُكتب شيء؛ لا تحتاج الصيغ الأخرى إليها.</translation>
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
      <source>The tag was changed or taken away meanwhile. It was left so; look at it again.</source>
      <translation>غُيّر الوسم أو أُزيل في هذه الأثناء. تُرك كذلك؛ انظر إليه ثانية.</translation>
    </message>
    <message>
      <source>The tag is there already. Nothing was changed.</source>
      <translation>الوسم موجود من قبل. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The comment to be answered is not there any more. Nothing was changed.</source>
      <translation>لم يعد التعليق المراد الرد عليه موجودا. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>A comment stands on the paragraph that would go. Nothing was changed; take the comment away first.</source>
      <translation>على الفقرة التي ستزول تعليق. لم يتغير شيء؛ أزل التعليق أولا.</translation>
    </message>
    <message>
      <source>The paragraph that would go has a tag beside its own. Nothing was changed; take the tag away first.</source>
      <translation>للفقرة التي ستزول وسم غير وسمها الأصلي. لم يتغير شيء؛ أزل الوسم أولا.</translation>
    </message>
    <message>
      <source>The comment was answered. Nothing was changed; take the answers away first.</source>
      <translation>على التعليق ردود. لم يتغير شيء؛ أزل الردود أولا.</translation>
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
      <source>The paragraph's status was changed meanwhile. It was left so; look at the paragraph again.</source>
      <translation>تغيرت حالة الفقرة في هذه الأثناء. تُركت كذلك؛ انظر إلى الفقرة ثانية.</translation>
    </message>
    <message>
      <source>The paragraph was turned meanwhile. It was left so; look at it again.</source>
      <translation>تغير اتجاه الفقرة في هذه الأثناء. تُرك كذلك؛ انظر إليها ثانية.</translation>
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
      <source>The name of {0} is too long for this disk. Nothing was written; choose a shorter one.</source>
      <translation>اسم {0} أطول مما يقبله هذا القرص. لم يُكتب شيء؛ اختر اسما أقصر.</translation>
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
      <source>A format that is drawn as pages is written to a file only.</source>
      <translation>الصيغة التي تُرسم صفحات لا تُكتب إلا في ملف.</translation>
    </message>
    <message>
      <source>What {0} does not hold of the review:</source>
      <translation>ما لا يحتويه {0} من المراجعة:</translation>
    </message>
    <message>
      <source>{0} was not written: {1}.</source>
      <translation>لم يُكتب {0}: {1}.</translation>
    </message>
    <message>
      <source>This document cannot be written as {0}: {1}. Nothing was written.</source>
      <translation>لا يمكن كتابة هذه الوثيقة بصيغة {0}: {1}. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>Pages cannot be drawn here, for this program runs without Qt. Nothing was written.</source>
      <translation>لا يمكن رسم الصفحات هنا، لأن البرنامج يعمل بدون Qt. لم يُكتب شيء.</translation>
    </message>
    <message>
      <source>The document has no version in “{0}”. Its versions are: {1}.</source>
      <translation>ليس للوثيقة نسخة بلغة «{0}». نسخها: {1}.</translation>
    </message>
    <message>
      <source>{0} needs two languages, and only {1} is there.</source>
      <translation>تحتاج صيغة {0} إلى لغتين، ولا توجد إلا {1}.</translation>
    </message>
    <message>
      <source>{0} is no folder. Nothing was written; make it, or choose another.</source>
      <translation>{0} ليس مجلدا. لم يُكتب شيء؛ أنشئه أو اختر غيره.</translation>
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
      <source>The library {0} has no document {1}. Choose one of its list.</source>
      <translation>ليس في المكتبة {0} وثيقة {1}. اختر من قائمتها.</translation>
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
      <source>The scheme of tags “{0}” came with {1}. It is called “{2}” here, for the library has another one of its name.</source>
      <translation>جاءت مجموعة الوسوم «{0}» مع {1}. واسمها هنا «{2}»، لأن في المكتبة مجموعة أخرى بهذا الاسم.</translation>
    </message>
    <message>
      <source>The scheme of tags “{0}” came with {1}.</source>
      <translation>جاءت مجموعة الوسوم «{0}» مع {1}.</translation>
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
      <translation>رُبطت الصفوف في هذه الأثناء ربطا آخر. تُركت كما هي؛ انظر إليها ثانية.</translation>
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
      <source>The dictionary {0} cannot be used. Spelling was left aside; put another in its place.</source>
      <translation>يتعذر استعمال القاموس {0}. تُرك التدقيق الإملائي؛ ضع غيره مكانه.</translation>
    </message>
    <message>
      <source>The paragraph is not in the library any more. Nothing was changed.</source>
      <translation>لم تعد الفقرة في المكتبة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The import stood still so long that another window of {0} cleared it away. Import the files again.</source>
      <translation>توقف الاستيراد طويلا فأزالته نافذة أخرى على {0}. استورد الملفات ثانية.</translation>
    </message>
    <message>
      <source>“{0}” is a scheme of the program. Nothing was changed; give yours another name.</source>
      <translation>«{0}» مجموعة من مجموعات البرنامج. لم يتغير شيء؛ سمّ مجموعتك اسما آخر.</translation>
    </message>
    <message>
      <source>The library has no scheme of tags “{0}” of its own. Nothing was changed.</source>
      <translation>ليس للمكتبة نفسها مجموعة وسوم اسمها «{0}». لم يتغير شيء.</translation>
    </message>
    <message>
      <source>The tag “{0}” of the scheme “{1}” is given in {2} places of this library. Nothing was changed; take it away there first.</source>
      <translation>الوسم «{0}» من المجموعة «{1}» مستعمل في هذه المكتبة (عدد المواضع: {2}). لم يتغير شيء؛ أزله منها أولا.</translation>
    </message>
    <message>
      <source>Colu&amp;mns</source>
      <translation>الأ&amp;عمدة</translation>
    </message>
    <message>
      <source>Ta&amp;g</source>
      <translation>ال&amp;وسم</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>الحا&amp;لة</translation>
    </message>
    <message>
      <source>&amp;Direction</source>
      <translation>الاتجا&amp;ه</translation>
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
      <translation>م&amp;لاحظات</translation>
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
      <translation>م&amp;ساعدة</translation>
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
      <source>To do</source>
      <translation>في الانتظار</translation>
    </message>
    <message>
      <source>In work</source>
      <translation>قيد العمل</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>رُوجعت</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>أُقرّت</translation>
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
      <source>Export a&amp;gain</source>
      <translation>تصدير مرة &amp;أخرى</translation>
    </message>
    <message>
      <source>Export from the li&amp;brary…</source>
      <translation>تصدير من المكت&amp;بة…</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>الإ&amp;عدادات…</translation>
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
      <source>&amp;Copy</source>
      <translation>&amp;نسخ</translation>
    </message>
    <message>
      <source>Copy with all &amp;languages</source>
      <translation>نسخ ب&amp;كل اللغات</translation>
    </message>
    <message>
      <source>Copy as &amp;HTML</source>
      <translation>نسخ بصيغة &amp;HTML</translation>
    </message>
    <message>
      <source>&amp;Find…</source>
      <translation>&amp;بحث…</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>نتيجة البحث التا&amp;لية</translation>
    </message>
    <message>
      <source>Find pre&amp;vious</source>
      <translation>نتيجة البحث ال&amp;سابقة</translation>
    </message>
    <message>
      <source>All &amp;actions…</source>
      <translation>كل الإ&amp;جراءات…</translation>
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
      <source>&amp;Answer the comment…</source>
      <translation>ال&amp;رد على التعليق…</translation>
    </message>
    <message>
      <source>&amp;Resolve the comment, or open it again</source>
      <translation>م&amp;عالجة التعليق أو إعادة فتحه</translation>
    </message>
    <message>
      <source>All ta&amp;gs…</source>
      <translation>كل الو&amp;سوم…</translation>
    </message>
    <message>
      <source>Tags pr&amp;oposed…</source>
      <translation>الوسوم الم&amp;قترحة…</translation>
    </message>
    <message>
      <source>Tag &amp;schemes…</source>
      <translation>&amp;مجموعات الوسوم…</translation>
    </message>
    <message>
      <source>Reviewed, and on to the next</source>
      <translation>رُوجعت، وإلى التالية</translation>
    </message>
    <message>
      <source>&amp;Left to right</source>
      <translation>من اليسار إلى ال&amp;يمين</translation>
    </message>
    <message>
      <source>Right to l&amp;eft</source>
      <translation>من اليمين إ&amp;لى اليسار</translation>
    </message>
    <message>
      <source>Direction of its &amp;version</source>
      <translation>اتجا&amp;ه نسختها</translation>
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
      <translation>تفر&amp;يق الصف</translation>
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
      <translation>قائمة المص&amp;طلحات…</translation>
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
      <source>&amp;Go to…</source>
      <translation>ا&amp;نتقال إلى…</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;رجوع</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>ت&amp;قدم</translation>
    </message>
    <message>
      <source>Next to be &amp;reviewed</source>
      <translation>التالية مما &amp;لم يُراجع</translation>
    </message>
    <message>
      <source>Pre&amp;vious to be reviewed</source>
      <translation>السابقة مما لم &amp;يُراجع</translation>
    </message>
    <message>
      <source>Next open &amp;comment</source>
      <translation>التعليق الم&amp;فتوح التالي</translation>
    </message>
    <message>
      <source>Previous open co&amp;mment</source>
      <translation>الت&amp;عليق المفتوح السابق</translation>
    </message>
    <message>
      <source>Next with the same &amp;tag</source>
      <translation>التالية بال&amp;وسم نفسه</translation>
    </message>
    <message>
      <source>Previous with the same tag</source>
      <translation>السابقة بالوسم نفسه</translation>
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
      <translation>الت&amp;غييرات</translation>
    </message>
    <message>
      <source>&amp;Versions compared</source>
      <translation>ال&amp;نسخ مقارَنةً</translation>
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
      <translation>الحجم المع&amp;تاد</translation>
    </message>
    <message>
      <source>Theme of the s&amp;ystem</source>
      <translation>مظهر الن&amp;ظام</translation>
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
      <source>Structure &amp;panel</source>
      <translation>لوحة ال&amp;بنية</translation>
    </message>
    <message>
      <source>Findin&amp;gs and comments</source>
      <translation>الملا&amp;حظات والتعليقات</translation>
    </message>
    <message>
      <source>Show &amp;invisible characters</source>
      <translation>إظهار المحارف غير المر&amp;ئية</translation>
    </message>
    <message>
      <source>Fold f&amp;ootnotes</source>
      <translation>&amp;طي الحواشي</translation>
    </message>
    <message>
      <source>Foot&amp;notes of the row</source>
      <translation>ح&amp;واشي الصف</translation>
    </message>
    <message>
      <source>Only the &amp;row I am in</source>
      <translation>الصف الحا&amp;لي فقط</translation>
    </message>
    <message>
      <source>&amp;Menu of the column…</source>
      <translation>&amp;قائمة العمود…</translation>
    </message>
    <message>
      <source>&amp;Hide this version</source>
      <translation>إ&amp;خفاء هذه النسخة</translation>
    </message>
    <message>
      <source>&amp;Pin the original</source>
      <translation>ت&amp;ثبيت الأصل</translation>
    </message>
    <message>
      <source>&amp;Wider column</source>
      <translation>تو&amp;سيع العمود</translation>
    </message>
    <message>
      <source>&amp;Narrower column</source>
      <translation>ت&amp;ضييق العمود</translation>
    </message>
    <message>
      <source>All columns &amp;equally wide</source>
      <translation>كل الأعمدة بعرض &amp;واحد</translation>
    </message>
    <message>
      <source>Lar&amp;ger text in the column</source>
      <translation>ت&amp;كبير النص في العمود</translation>
    </message>
    <message>
      <source>&amp;Smaller text in the column</source>
      <translation>ت&amp;صغير النص في العمود</translation>
    </message>
    <message>
      <source>&amp;Usual size in the column</source>
      <translation>الحجم المع&amp;تاد في العمود</translation>
    </message>
    <message>
      <source>Full scr&amp;een</source>
      <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;المفاتيح</translation>
    </message>
    <message>
      <source>Last &amp;notices…</source>
      <translation>آخر الإ&amp;شعارات…</translation>
    </message>
    <message>
      <source>&amp;Report a problem…</source>
      <translation>الإ&amp;بلاغ عن مشكلة…</translation>
    </message>
    <message>
      <source>&amp;About Muqabala</source>
      <translation>&amp;حول مقابلة</translation>
    </message>
    <message>
      <source>Move the column to the &amp;left</source>
      <translation>نقل العمود إلى اليسا&amp;ر</translation>
    </message>
    <message>
      <source>Move the column to the &amp;right</source>
      <translation>نقل العمود إلى ال&amp;يمين</translation>
    </message>
    <message>
      <source>Nothing of this version stands in the rows selected. Nothing was changed.</source>
      <translation>ليس لهذه النسخة شيء في الصفوف المحددة. لم يتغير شيء.</translation>
    </message>
    <message>
      <source>&amp;Versions</source>
      <translation>ال&amp;نسخ</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>فتح {0}</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>الإجراءات</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
      <source>No action is called so.</source>
      <translation>لا إجراء بهذا الاسم.</translation>
    </message>
    <message>
      <source>Tag of {0}</source>
      <translation>وسم من {0}</translation>
    </message>
    <message>
      <source>Nothing was said of this paragraph yet.</source>
      <translation>لا تعليق على هذه الفقرة بعد.</translation>
    </message>
    <message numerus="yes">
      <source>{0} rows copied.</source>
      <translation>
        <numerusform>لم يُنسخ أي صف.</numerusform>
        <numerusform>نُسخ صف واحد.</numerusform>
        <numerusform>نُسخ صفان.</numerusform>
        <numerusform>نُسخت {0} صفوف.</numerusform>
        <numerusform>نُسخ {0} صفا.</numerusform>
        <numerusform>نُسخ {0} صف.</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>The {0} documents that are chosen</source>
      <translation>
        <numerusform>لا وثائق مختارة</numerusform>
        <numerusform>الوثيقة المختارة</numerusform>
        <numerusform>الوثيقتان المختارتان</numerusform>
        <numerusform>{0} وثائق مختارة</numerusform>
        <numerusform>{0} وثيقة مختارة</numerusform>
        <numerusform>{0} وثيقة مختارة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents exported to {1}.</source>
      <translation>
        <numerusform>لم تُصدَّر أي وثيقة إلى {1}.</numerusform>
        <numerusform>صُدّرت وثيقة واحدة إلى {1}.</numerusform>
        <numerusform>صُدّرت وثيقتان إلى {1}.</numerusform>
        <numerusform>صُدّرت {0} وثائق إلى {1}.</numerusform>
        <numerusform>صُدّرت {0} وثيقة إلى {1}.</numerusform>
        <numerusform>صُدّرت {0} وثيقة إلى {1}.</numerusform>
      </translation>
    </message>
    <message>
      <source>The library is empty: there is nothing to export.</source>
      <translation>المكتبة فارغة: لا شيء يُصدَّر.</translation>
    </message>
    <message numerus="yes">
      <source>All {0} documents of the library</source>
      <translation>
        <numerusform>المكتبة بلا وثائق</numerusform>
        <numerusform>الوثيقة الوحيدة في المكتبة</numerusform>
        <numerusform>وثيقتا المكتبة كلتاهما</numerusform>
        <numerusform>كل وثائق المكتبة وعددها {0}</numerusform>
        <numerusform>كل وثائق المكتبة وعددها {0}</numerusform>
        <numerusform>كل وثائق المكتبة وعددها {0}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents imported. The library lists them.</source>
      <translation>
        <numerusform>لم تُستورد أي وثيقة.</numerusform>
        <numerusform>استُوردت وثيقة واحدة. تجدها في المكتبة.</numerusform>
        <numerusform>استُوردت وثيقتان. تجدهما في المكتبة.</numerusform>
        <numerusform>استُوردت {0} وثائق. تجدها في المكتبة.</numerusform>
        <numerusform>استُوردت {0} وثيقة. تجدها في المكتبة.</numerusform>
        <numerusform>استُوردت {0} وثيقة. تجدها في المكتبة.</numerusform>
      </translation>
    </message>
    <message>
      <source>Gone on at the beginning.</source>
      <translation>استُؤنف من الأول.</translation>
    </message>
    <message>
      <source>Gone on at the end.</source>
      <translation>استُؤنف من الآخر.</translation>
    </message>
    <message>
      <source>There is no place further on.</source>
      <translation>لا موضع بعد هذا.</translation>
    </message>
    <message>
      <source>There is no place further back.</source>
      <translation>لا موضع قبل هذا.</translation>
    </message>
    <message>
      <source>Nothing of this version waits to be reviewed.</source>
      <translation>لا شيء من هذه النسخة ينتظر المراجعة.</translation>
    </message>
    <message>
      <source>No comment is open.</source>
      <translation>لا تعليقات مفتوحة.</translation>
    </message>
    <message>
      <source>This paragraph cites no footnote.</source>
      <translation>لا تحيل هذه الفقرة إلى حاشية.</translation>
    </message>
    <message numerus="yes">
      <source>{0} cells picked to be linked.</source>
      <translation>
        <numerusform>لم تُختر أي خلية للربط.</numerusform>
        <numerusform>اختيرت خلية واحدة للربط.</numerusform>
        <numerusform>اختيرت خليتان للربط.</numerusform>
        <numerusform>اختيرت {0} خلايا للربط.</numerusform>
        <numerusform>اختيرت {0} خلية للربط.</numerusform>
        <numerusform>اختيرت {0} خلية للربط.</numerusform>
      </translation>
    </message>
    <message>
      <source>A change is still being made. Wait until it is, and try again.</source>
      <translation>ما زال تغيير يُجرى. انتظر حتى ينتهي وحاول ثانية.</translation>
    </message>
    <message>
      <source>No row is unsure.</source>
      <translation>لا صفوف غير موثوقة.</translation>
    </message>
    <message>
      <source>Typed when the program ended; the paragraph reads otherwise by now:</source>
      <translation>كُتب عند توقف البرنامج، وقد تغيرت الفقرة منذ ذلك الحين:</translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended was kept and is in the text now ({0} paragraphs). Undo takes it back.</source>
      <translation>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص (لا فقرات). التراجع يزيله.</numerusform>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص (فقرة واحدة). التراجع يزيله.</numerusform>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص (فقرتان). التراجع يزيله.</numerusform>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص ({0} فقرات). التراجع يزيله.</numerusform>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص ({0} فقرة). التراجع يزيله.</numerusform>
        <numerusform>حُفظ ما كان يُكتب عند توقف البرنامج، وهو الآن في النص ({0} فقرة). التراجع يزيله.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>What was typed when the program ended stands in a comment: its paragraph reads otherwise by now ({0} comments).</source>
      <translation>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين (لا تعليقات).</numerusform>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين (تعليق واحد).</numerusform>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين (تعليقان).</numerusform>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين ({0} تعليقات).</numerusform>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين ({0} تعليقا).</numerusform>
        <numerusform>ما كان يُكتب عند توقف البرنامج موجود في تعليق، لأن نص فقرته تغير منذ ذلك الحين ({0} تعليق).</numerusform>
      </translation>
    </message>
    <message>
      <source>12, operative 5 (a), PP3, note 3, A/RES/72/306, or words of the text</source>
      <translation>12، الفقرة 5 (أ)، الديباجة 3، الحاشية 3، A/RES/72/306، أو كلمات من النص</translation>
    </message>
    <message>
      <source>Words of the text, in any of its languages</source>
      <translation>كلمات من النص بأي من لغاته</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
      <source>{0} paragraphs</source>
      <translation>
        <numerusform>لا فقرات</numerusform>
        <numerusform>فقرة واحدة</numerusform>
        <numerusform>فقرتان</numerusform>
        <numerusform>{0} فقرات</numerusform>
        <numerusform>{0} فقرة</numerusform>
        <numerusform>{0} فقرة</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing of that was found.</source>
      <translation>لم يُعثر على شيء من ذلك.</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>الصف {0}</translation>
    </message>
    <message>
      <source>Note {0}</source>
      <translation>الحاشية {0}</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>انتقال إلى</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>{0} is not in the text.</source>
      <translation>لا يرد {0} في النص.</translation>
    </message>
    <message>
      <source>Looking for tags to propose…</source>
      <translation>جارٍ البحث عن وسوم تُقترح…</translation>
    </message>
    <message>
      <source>Words: {0}</source>
      <translation>الكلمات: {0}</translation>
    </message>
    <message>
      <source>This paragraph</source>
      <translation>هذه الفقرة</translation>
    </message>
    <message>
      <source>Nothing in this document has the tag “{0}”.</source>
      <translation>لا شيء في هذه الوثيقة موسوم «{0}».</translation>
    </message>
    <message>
      <source>No other has the tag “{0}” from here on: begun anew.</source>
      <translation>لا فقرة أخرى بعد هذه موسومة «{0}»: استُؤنف من الأول.</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;قص</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;لصق</translation>
    </message>
    <message>
      <source>Select &amp;all</source>
      <translation>تحديد ال&amp;كل</translation>
    </message>
    <message>
      <source>what was typed</source>
      <translation>ما كُتب</translation>
    </message>
    <message>
      <source>Looking for what may be meant…</source>
      <translation>جارٍ البحث عن المراد…</translation>
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
      <source>No word like it is known</source>
      <translation>لا كلمة معروفة تشبهها</translation>
    </message>
    <message>
      <source>No library is open. Start again with a library that can be opened.</source>
      <translation>لا مكتبة مفتوحة. ابدأ من جديد بمكتبة يمكن فتحها.</translation>
    </message>
    <message>
      <source>{0}, footnote {1}</source>
      <translation>{0}، الحاشية {1}</translation>
    </message>
    <message>
      <source>{0}: {1} → {2}</source>
      <translation>{0}: {1}‏ ← ‏{2}</translation>
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
    <message numerus="yes">
      <source>Make {0} changes</source>
      <translation>
        <numerusform>لا تُجرِ أي تغيير</numerusform>
        <numerusform>أجرِ تغييرا واحدا</numerusform>
        <numerusform>أجرِ تغييرين</numerusform>
        <numerusform>أجرِ {0} تغييرات</numerusform>
        <numerusform>أجرِ {0} تغييرا</numerusform>
        <numerusform>أجرِ {0} تغيير</numerusform>
      </translation>
    </message>
    <message>
      <source>(nothing)</source>
      <translation>(لا شيء)</translation>
    </message>
    <message>
      <source>Can be imported again, with all that it holds.</source>
      <translation>يمكن استيراده مرة أخرى بكل ما فيه.</translation>
    </message>
    <message>
      <source>Formats</source>
      <translation>الصيغ</translation>
    </message>
    <message>
      <source>Pages &amp;across</source>
      <translation>صفحات &amp;أفقية</translation>
    </message>
    <message>
      <source>With &amp;comments</source>
      <translation>مع التعلي&amp;قات</translation>
    </message>
    <message>
      <source>With reso&amp;lved ones too</source>
      <translation>ومع ما &amp;سُوّي منها</translation>
    </message>
    <message>
      <source>With ta&amp;gs</source>
      <translation>مع ال&amp;وسوم</translation>
    </message>
    <message>
      <source>With open fi&amp;ndings</source>
      <translation>مع الملاحظات ال&amp;مفتوحة</translation>
    </message>
    <message>
      <source>In visual &amp;order, for old programs without bidi</source>
      <translation>بالترتيب المر&amp;ئي، للبرامج القديمة التي لا تعرف الاتجاهين</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>ال&amp;نص</translation>
    </message>
    <message>
      <source>La&amp;yout</source>
      <translation>التر&amp;تيب</translation>
    </message>
    <message>
      <source>Paper &amp;size</source>
      <translation>حجم ال&amp;ورق</translation>
    </message>
    <message>
      <source>&amp;Headings in</source>
      <translation>&amp;لغة العناوين</translation>
    </message>
    <message>
      <source>Ta&amp;ble</source>
      <translation>ال&amp;جدول</translation>
    </message>
    <message>
      <source>Nothing is to be chosen here: it holds all that it can.</source>
      <translation>لا شيء يُختار هنا: يحتوي كل ما يستطيع.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>اختيار…</translation>
    </message>
    <message>
      <source>Replace what &amp;is there</source>
      <translation>استبدال ال&amp;موجود</translation>
    </message>
    <message>
      <source>&amp;Folder</source>
      <translation>الم&amp;جلد</translation>
    </message>
    <message>
      <source>There already: {0}</source>
      <translation>موجود من قبل: {0}</translation>
    </message>
    <message numerus="yes">
      <source>{0} of the files are there already.</source>
      <translation>
        <numerusform>لا ملف من الملفات موجود من قبل.</numerusform>
        <numerusform>ملف واحد من الملفات موجود من قبل.</numerusform>
        <numerusform>ملفان من الملفات موجودان من قبل.</numerusform>
        <numerusform>{0} ملفات موجودة من قبل.</numerusform>
        <numerusform>{0} ملفا موجودا من قبل.</numerusform>
        <numerusform>{0} ملف موجود من قبل.</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <translation>، </translation>
    </message>
    <message>
      <source>Makes {0}</source>
      <translation>ينشئ {0}</translation>
    </message>
    <message numerus="yes">
      <source>Makes {0} files, each named by its document and language.</source>
      <translation>
        <numerusform>لا ينشئ أي ملف.</numerusform>
        <numerusform>ينشئ ملفا واحدا يسمى باسم وثيقته ولغته.</numerusform>
        <numerusform>ينشئ ملفين يسمى كل منهما باسم وثيقته ولغته.</numerusform>
        <numerusform>ينشئ {0} ملفات يسمى كل منها باسم وثيقته ولغته.</numerusform>
        <numerusform>ينشئ {0} ملفا يسمى كل منها باسم وثيقته ولغته.</numerusform>
        <numerusform>ينشئ {0} ملف يسمى كل منها باسم وثيقته ولغته.</numerusform>
      </translation>
    </message>
    <message>
      <source>The beginning of the file</source>
      <translation>بداية الملف</translation>
    </message>
    <message>
      <source>The first page</source>
      <translation>الصفحة الأولى</translation>
    </message>
    <message>
      <source>What the file will not hold</source>
      <translation>ما لن يحتويه الملف</translation>
    </message>
    <message>
      <source>The beginning is being written…</source>
      <translation>تُكتب البداية…</translation>
    </message>
    <message>
      <source>Not written:</source>
      <translation>لم يُكتب:</translation>
    </message>
    <message>
      <source>The beginning of the file:</source>
      <translation>بداية الملف:</translation>
    </message>
    <message>
      <source>The first page:</source>
      <translation>الصفحة الأولى:</translation>
    </message>
    <message>
      <source>What the file will say, from where you are:</source>
      <translation>ما سيقوله الملف، من حيث أنت:</translation>
    </message>
    <message>
      <source>The file will not hold all of the review:</source>
      <translation>لن يحتوي الملف المراجعة كلها:</translation>
    </message>
    <message>
      <source>What the first file will say:</source>
      <translation>ما سيقوله الملف الأول:</translation>
    </message>
    <message>
      <source>The file is not one of text: it is not shown here.</source>
      <translation>ليس الملف نصا، فلا يُعرض هنا.</translation>
    </message>
    <message>
      <source>The file will be empty: there is nothing of what it holds.</source>
      <translation>سيكون الملف فارغا: لا شيء مما يحتويه موجود.</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>نمط</translation>
    </message>
    <message>
      <source>Its name:</source>
      <translation>اسمه:</translation>
    </message>
    <message>
      <source>P&amp;rofile</source>
      <translation>ال&amp;نمط</translation>
    </message>
    <message>
      <source>&amp;Keep as…</source>
      <translation>ا&amp;حتفاظ باسم…</translation>
    </message>
    <message>
      <source>Rena&amp;me…</source>
      <translation>ت&amp;غيير الاسم…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>إزالة</translation>
    </message>
    <message>
      <source>None</source>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>Move u&amp;p</source>
      <translation>إلى أ&amp;على</translation>
    </message>
    <message>
      <source>Move do&amp;wn</source>
      <translation>إلى أ&amp;سفل</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>النسخ</translation>
    </message>
    <message>
      <source>With its changes</source>
      <translation>مع تغييراته</translation>
    </message>
    <message>
      <source>As corrected</source>
      <translation>كما صُحّح</translation>
    </message>
    <message>
      <source>As extracted</source>
      <translation>كما استُخرج</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>جنبا إلى جنب</translation>
    </message>
    <message>
      <source>One after the other</source>
      <translation>واحدا بعد الآخر</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>الحرف</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>كل الجداول</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>الوثيقة</translation>
    </message>
    <message>
      <source>What files state</source>
      <translation>ما تذكره الملفات</translation>
    </message>
    <message>
      <source>Tag schemes</source>
      <translation>مجموعات الوسوم</translation>
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
      <source>Citations of footnotes</source>
      <translation>مواضع ذكر الحواشي</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>الروابط</translation>
    </message>
    <message>
      <source>Emphasis and references</source>
      <translation>الإبراز والإحالات</translation>
    </message>
    <message>
      <source>Corrections</source>
      <translation>التصحيحات</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>التعليقات</translation>
    </message>
    <message>
      <source>Further tags</source>
      <translation>وسوم أخرى</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>الملاحظات</translation>
    </message>
    <message>
      <source>Texts side by side</source>
      <translation>النصوص جنبا إلى جنب</translation>
    </message>
    <message>
      <source>Word document (DOCX)</source>
      <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
      <source>For Word: tracked changes, comments, footnotes</source>
      <translation>لبرنامج Word: تغييرات متعقَّبة وتعليقات وحواش</translation>
    </message>
    <message>
      <source>Web page (HTML)</source>
      <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
      <source>To read, search and print in any browser</source>
      <translation>للقراءة والبحث والطباعة في أي متصفح</translation>
    </message>
    <message>
      <source>Pages (PDF)</source>
      <translation>صفحات (PDF)</translation>
    </message>
    <message>
      <source>To print and to keep</source>
      <translation>للطباعة والحفظ</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>For wikis, repositories and messages</source>
      <translation>للويكي والمستودعات والرسائل</translation>
    </message>
    <message>
      <source>Corrected text (TXT)</source>
      <translation>النص المصحح (TXT)</translation>
    </message>
    <message>
      <source>The source text again, corrected</source>
      <translation>نص المصدر نفسه مصححا</translation>
    </message>
    <message>
      <source>The source's own format</source>
      <translation>صيغة المصدر نفسها</translation>
    </message>
    <message>
      <source>The imported file again, corrected</source>
      <translation>الملف المستورد نفسه مصححا</translation>
    </message>
    <message>
      <source>TEI P5</source>
      <translation>TEI P5</translation>
    </message>
    <message>
      <source>For scholarly editions and archives of texts</source>
      <translation>للطبعات العلمية ومحفوظات النصوص</translation>
    </message>
    <message>
      <source>Akoma Ntoso</source>
      <translation>Akoma Ntoso</translation>
    </message>
    <message>
      <source>For systems of laws and UN documents</source>
      <translation>لنظم القوانين ووثائق الأمم المتحدة</translation>
    </message>
    <message>
      <source>Translation memory (TMX 1.4b)</source>
      <translation>ذاكرة ترجمة (TMX 1.4b)</translation>
    </message>
    <message>
      <source>For translation programs: linked paragraphs</source>
      <translation>لبرامج الترجمة: الفقرات المترابطة</translation>
    </message>
    <message>
      <source>XLIFF 2.1</source>
      <translation>XLIFF 2.1</translation>
    </message>
    <message>
      <source>To go on translating elsewhere, and to come back</source>
      <translation>لمتابعة الترجمة في مكان آخر والعودة</translation>
    </message>
    <message>
      <source>XLIFF 1.2</source>
      <translation>XLIFF 1.2</translation>
    </message>
    <message>
      <source>The same for programs of the older form</source>
      <translation>مثله للبرامج التي تعرف الصيغة الأقدم</translation>
    </message>
    <message>
      <source>Data (JSON Lines)</source>
      <translation>بيانات (JSON Lines)</translation>
    </message>
    <message>
      <source>For programs, and for another library: all there is</source>
      <translation>للبرامج ولمكتبة أخرى: كل ما هناك</translation>
    </message>
    <message>
      <source>Tables (CSV)</source>
      <translation>جداول (CSV)</translation>
    </message>
    <message>
      <source>For spreadsheets: all there is, by kind</source>
      <translation>لبرامج الجداول: كل ما هناك، حسب النوع</translation>
    </message>
    <message>
      <source>Tables (TSV)</source>
      <translation>جداول (TSV)</translation>
    </message>
    <message>
      <source>The same with tabs, for corpus tools</source>
      <translation>مثلها بعلامات الجدولة، لأدوات المدونات</translation>
    </message>
    <message>
      <source>Web Annotations (JSON-LD)</source>
      <translation>حواشي الويب (JSON-LD)</translation>
    </message>
    <message>
      <source>For annotation tools: what is said of texts</source>
      <translation>لأدوات التحشية: ما يقال عن النصوص</translation>
    </message>
    <message>
      <source>Patch (unified diff)</source>
      <translation>رقعة (unified diff)</translation>
    </message>
    <message>
      <source>For repositories: the corrections alone</source>
      <translation>للمستودعات: التصحيحات وحدها</translation>
    </message>
    <message>
      <source>{0}, the original</source>
      <translation>{0}، الأصل</translation>
    </message>
    <message>
      <source>Untitled document</source>
      <translation>وثيقة بلا عنوان</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>تصدير</translation>
    </message>
    <message>
      <source>What is exported</source>
      <translation>ما يُصدَّر</translation>
    </message>
    <message>
      <source>Open it when &amp;done</source>
      <translation>فت&amp;ح الملف بعد الانتهاء</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;تصدير</translation>
    </message>
    <message>
      <source>Written: {0} of {1}</source>
      <translation>كُتب: {0} من {1}</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>تجري الكتابة…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
      <source>{0} documents were written.</source>
      <translation>
        <numerusform>لم تُكتب أي وثيقة.</numerusform>
        <numerusform>كُتبت وثيقة واحدة.</numerusform>
        <numerusform>كُتبت وثيقتان.</numerusform>
        <numerusform>كُتبت {0} وثائق.</numerusform>
        <numerusform>كُتبت {0} وثيقة.</numerusform>
        <numerusform>كُتبت {0} وثيقة.</numerusform>
      </translation>
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
      <source>Export to</source>
      <translation>تصدير إلى</translation>
    </message>
    <message>
      <source>Export into a folder</source>
      <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>التقدم</translation>
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
    <message numerus="yes">
      <source>{0} footnotes</source>
      <translation>
        <numerusform>لا حواشٍ</numerusform>
        <numerusform>حاشية واحدة</numerusform>
        <numerusform>حاشيتان</numerusform>
        <numerusform>{0} حواشٍ</numerusform>
        <numerusform>{0} حاشية</numerusform>
        <numerusform>{0} حاشية</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further paragraphs</source>
      <translation>
        <numerusform>لا فقرات أخرى</numerusform>
        <numerusform>فقرة أخرى واحدة</numerusform>
        <numerusform>فقرتان أخريان</numerusform>
        <numerusform>{0} فقرات أخرى</numerusform>
        <numerusform>{0} فقرة أخرى</numerusform>
        <numerusform>{0} فقرة أخرى</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} further footnotes</source>
      <translation>
        <numerusform>لا حواشٍ أخرى</numerusform>
        <numerusform>حاشية أخرى واحدة</numerusform>
        <numerusform>حاشيتان أخريان</numerusform>
        <numerusform>{0} حواشٍ أخرى</numerusform>
        <numerusform>{0} حاشية أخرى</numerusform>
        <numerusform>{0} حاشية أخرى</numerusform>
      </translation>
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
      <source>Remarks</source>
      <translation>للعلم</translation>
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
    <message numerus="yes">
      <source>{0} files not readable, left out</source>
      <translation>
        <numerusform>لا ملفات متعذرة القراءة</numerusform>
        <numerusform>ملف واحد تعذرت قراءته فاستُبعد</numerusform>
        <numerusform>ملفان تعذرت قراءتهما فاستُبعدا</numerusform>
        <numerusform>{0} ملفات تعذرت قراءتها فاستُبعدت</numerusform>
        <numerusform>{0} ملفا تعذرت قراءتها فاستُبعدت</numerusform>
        <numerusform>{0} ملف تعذرت قراءتها فاستُبعدت</numerusform>
      </translation>
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
    <message numerus="yes">
      <source>&amp;Import {0} documents</source>
      <translation>
        <numerusform>ا&amp;ستيراد</numerusform>
        <numerusform>ا&amp;ستيراد وثيقة واحدة</numerusform>
        <numerusform>ا&amp;ستيراد وثيقتين</numerusform>
        <numerusform>ا&amp;ستيراد {0} وثائق</numerusform>
        <numerusform>ا&amp;ستيراد {0} وثيقة</numerusform>
        <numerusform>ا&amp;ستيراد {0} وثيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} documents</source>
      <translation>
        <numerusform>لا وثائق</numerusform>
        <numerusform>وثيقة واحدة</numerusform>
        <numerusform>وثيقتان</numerusform>
        <numerusform>{0} وثائق</numerusform>
        <numerusform>{0} وثيقة</numerusform>
        <numerusform>{0} وثيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} files</source>
      <translation>
        <numerusform>لا ملفات</numerusform>
        <numerusform>ملف واحد</numerusform>
        <numerusform>ملفان</numerusform>
        <numerusform>{0} ملفات</numerusform>
        <numerusform>{0} ملفا</numerusform>
        <numerusform>{0} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} left out</source>
      <translation>
        <numerusform>لم يُستبعد أي ملف</numerusform>
        <numerusform>استُبعد ملف واحد</numerusform>
        <numerusform>استُبعد ملفان</numerusform>
        <numerusform>استُبعدت {0} ملفات</numerusform>
        <numerusform>استُبعد {0} ملفا</numerusform>
        <numerusform>استُبعد {0} ملف</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} not readable</source>
      <translation>
        <numerusform>لا ملفات متعذرة القراءة</numerusform>
        <numerusform>ملف واحد تعذرت قراءته</numerusform>
        <numerusform>ملفان تعذرت قراءتهما</numerusform>
        <numerusform>{0} ملفات تعذرت قراءتها</numerusform>
        <numerusform>{0} ملفا تعذرت قراءتها</numerusform>
        <numerusform>{0} ملف تعذرت قراءتها</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} imported</source>
      <translation>
        <numerusform>لم تُستورد أي وثيقة</numerusform>
        <numerusform>استُوردت وثيقة واحدة</numerusform>
        <numerusform>استُوردت وثيقتان</numerusform>
        <numerusform>استُوردت {0} وثائق</numerusform>
        <numerusform>استُوردت {0} وثيقة</numerusform>
        <numerusform>استُوردت {0} وثيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Action</source>
      <translation>الإجراء</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>القائمة</translation>
    </message>
    <message>
      <source>Find an action, a menu or a key</source>
      <translation>البحث عن إجراء أو قائمة أو مفتاح</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>المفتاح</translation>
    </message>
    <message>
      <source>Another key</source>
      <translation>مفتاح آخر</translation>
    </message>
    <message>
      <source>&amp;Give it to this one</source>
      <translation>إ&amp;سناده إلى هذا الإجراء</translation>
    </message>
    <message>
      <source>&amp;Usual keys of this one</source>
      <translation>المفاتيح ال&amp;معتادة لهذا الإجراء</translation>
    </message>
    <message>
      <source>All &amp;as usual</source>
      <translation>&amp;كل المفاتيح المعتادة</translation>
    </message>
    <message>
      <source>No key</source>
      <translation>بلا مفتاح</translation>
    </message>
    <message>
      <source>{0}: “{1}” has this key.</source>
      <translation>المفتاح {0} مسند إلى «{1}».</translation>
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
      <source>Last notices</source>
      <translation>آخر الإشعارات</translation>
    </message>
    <message>
      <source>Nothing was told yet.</source>
      <translation>لا إشعارات بعد.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>المكان</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>الفقرة</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>السبب</translation>
    </message>
    <message>
      <source>Row {0}, {1}</source>
      <translation>الصف {0}، {1}</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(بلا وسم)</translation>
    </message>
    <message>
      <source>Tags proposed</source>
      <translation>الوسوم المقترحة</translation>
    </message>
    <message>
      <source>Give {0} of {1}</source>
      <translation>تطبيق {0} من {1}</translation>
    </message>
    <message>
      <source>Every paragraph has the tag that its structure and the other languages speak for.</source>
      <translation>كل فقرة موسومة بما تدل عليه بنيتها واللغات الأخرى.</translation>
    </message>
    <message>
      <source>{0} → {1}</source>
      <translation>{0}‏ ← ‏{1}</translation>
    </message>
    <message>
      <source>The report holds no text of your documents unless you add the paragraph. Nothing is sent by itself.</source>
      <translation>ليس في البلاغ شيء من نصوص وثائقك إلا إذا أضفت الفقرة. ولا يُرسل شيء تلقائيا.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program. What was shown as saved is safe.</source>
      <translation>حدث خطأ داخل البرنامج. ما ظهر أنه محفوظ فهو سليم.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>البلاغ</translation>
    </message>
    <message>
      <source>With the &amp;paragraph at hand</source>
      <translation>مع ال&amp;فقرة الحالية</translation>
    </message>
    <message>
      <source>&amp;Copy the report</source>
      <translation>&amp;نسخ البلاغ</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>نُسخ</translation>
    </message>
    <message>
      <source>A problem</source>
      <translation>مشكلة</translation>
    </message>
    <message>
      <source>Report a problem</source>
      <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
      <source>As the letter</source>
      <translation>مثل الحرف</translation>
    </message>
    <message>
      <source>This scheme comes with the program. A copy of it can be changed.</source>
      <translation>هذه المجموعة من البرنامج. ويمكن نسخها وتغيير المنسوخة.</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>الوسوم</translation>
    </message>
    <message>
      <source>{0}, {1}</source>
      <translation>{0}، {1}</translation>
    </message>
    <message>
      <source>Meaning</source>
      <translation>المعنى</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>إضافة وسم</translation>
    </message>
    <message>
      <source>Remove the tag</source>
      <translation>إزالة الوسم</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>إلى أعلى</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>إلى أسفل</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>الاسم</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>الغرض منه</translation>
    </message>
    <message>
      <source>Colour and line</source>
      <translation>اللون والخط</translation>
    </message>
    <message>
      <source>Given to</source>
      <translation>يوسم به</translation>
    </message>
    <message>
      <source>Choose a scheme of tags</source>
      <translation>اختيار مجموعة وسوم</translation>
    </message>
    <message>
      <source>Save the scheme as a file</source>
      <translation>حفظ المجموعة في ملف</translation>
    </message>
    <message>
      <source>Schemes of tags (*.toml)</source>
      <translation>مجموعات الوسوم (*.toml)</translation>
    </message>
    <message>
      <source>What you changed is not saved.</source>
      <translation>لم تُحفظ تغييراتك.</translation>
    </message>
    <message>
      <source>Do not save</source>
      <translation>بلا حفظ</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>{0} is no scheme of tags: it is not a text in UTF-8.</source>
      <translation>ليس {0} مجموعة وسوم: ليس نصا بترميز UTF-8.</translation>
    </message>
    <message>
      <source>Tag</source>
      <translation>الوسم</translation>
    </message>
    <message>
      <source>Paragraphs and words</source>
      <translation>الفقرات والكلمات</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>الكلمات</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>برتقالي</translation>
    </message>
    <message>
      <source>Sky blue</source>
      <translation>أزرق سماوي</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>أخضر</translation>
    </message>
    <message>
      <source>Yellow</source>
      <translation>أصفر</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>أزرق</translation>
    </message>
    <message>
      <source>Vermilion</source>
      <translation>قرمزي</translation>
    </message>
    <message>
      <source>Purple</source>
      <translation>أرجواني</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>رمادي</translation>
    </message>
    <message>
      <source>solid line</source>
      <translation>خط متصل</translation>
    </message>
    <message>
      <source>dashes</source>
      <translation>شُرَط</translation>
    </message>
    <message>
      <source>dots</source>
      <translation>نقاط</translation>
    </message>
    <message>
      <source>double line</source>
      <translation>خط مزدوج</translation>
    </message>
    <message>
      <source>dash and dot</source>
      <translation>شرطة ونقطة</translation>
    </message>
    <message>
      <source>wave</source>
      <translation>خط متموج</translation>
    </message>
    <message>
      <source>dash and two dots</source>
      <translation>شرطة ونقطتان</translation>
    </message>
    <message>
      <source>thick line</source>
      <translation>خط سميك</translation>
    </message>
    <message>
      <source>(no name)</source>
      <translation>(بلا اسم)</translation>
    </message>
    <message>
      <source>Schemes</source>
      <translation>المجموعات</translation>
    </message>
    <message>
      <source>Remove the scheme</source>
      <translation>إزالة المجموعة</translation>
    </message>
    <message>
      <source>New scheme</source>
      <translation>مجموعة جديدة</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>نسخ</translation>
    </message>
    <message>
      <source>From a file…</source>
      <translation>من ملف…</translation>
    </message>
    <message>
      <source>To a file…</source>
      <translation>إلى ملف…</translation>
    </message>
    <message>
      <source>{0}, copy</source>
      <translation>{0}، منسوخة</translation>
    </message>
    <message>
      <source>My tags</source>
      <translation>وسومي</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>الإعدادات</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>تم</translation>
    </message>
    <message>
      <source>General</source>
      <translation>عام</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>النص</translation>
    </message>
    <message>
      <source>Editing</source>
      <translation>التحرير</translation>
    </message>
    <message>
      <source> ms</source>
      <translation> مللي ثانية</translation>
    </message>
    <message>
      <source>&amp;Mark words that the dictionary does not know</source>
      <translation>ت&amp;عليم الكلمات التي لا يعرفها القاموس</translation>
    </message>
    <message>
      <source>Looking for dictionaries…</source>
      <translation>جارٍ البحث عن قواميس…</translation>
    </message>
    <message>
      <source>What is typed is &amp;kept after</source>
      <translation>&amp;حفظ ما يُكتب بعد</translation>
    </message>
    <message>
      <source>Spelling</source>
      <translation>التدقيق الإملائي</translation>
    </message>
    <message>
      <source>Leaving the paragraph keeps it at once.</source>
      <translation>وعند مغادرة الفقرة يُحفظ فورا.</translation>
    </message>
    <message>
      <source>Dictionaries are read by the package chunspell, which is not installed.</source>
      <translation>تُقرأ القواميس بالحزمة chunspell، وهي غير مثبتة.</translation>
    </message>
    <message>
      <source>No dictionary was found. The guide says where one is put.</source>
      <translation>لم يُعثر على قاموس. ويبين الدليل أين يوضع.</translation>
    </message>
    <message>
      <source>Found: {0}</source>
      <translation>عُثر على: {0}</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>كما في النظام</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>فاتح</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>داكن</translation>
    </message>
    <message>
      <source>&amp;Your name</source>
      <translation>ا&amp;سمك</translation>
    </message>
    <message>
      <source>&amp;Language of the window</source>
      <translation>ل&amp;غة النافذة</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>ال&amp;مظهر</translation>
    </message>
    <message>
      <source>It stands beside your comments and changes.</source>
      <translation>يظهر بجانب تعليقاتك وتغييراتك.</translation>
    </message>
    <message>
      <source>Latin</source>
      <translation>اللاتينية</translation>
    </message>
    <message>
      <source>Arabic</source>
      <translation>العربية</translation>
    </message>
    <message>
      <source>Chinese</source>
      <translation>الصينية</translation>
    </message>
    <message>
      <source>Cyrillic</source>
      <translation>السيريلية</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>نموذج</translation>
    </message>
    <message>
      <source>Face: {0}</source>
      <translation>الخط: {0}</translation>
    </message>
    <message>
      <source> %</source>
      <translation> %</translation>
    </message>
    <message>
      <source>Size: {0}</source>
      <translation>الحجم: {0}</translation>
    </message>
    <message>
      <source>Leading: {0}</source>
      <translation>تباعد الأسطر: {0}</translation>
    </message>
    <message>
      <source> characters</source>
      <translation> من المحارف</translation>
    </message>
    <message>
      <source>Fold &amp;footnotes to one line</source>
      <translation>&amp;طي الحواشي في سطر واحد</translation>
    </message>
    <message>
      <source>&amp;Quieten all rows but the one at hand</source>
      <translation>ت&amp;خفيف كل الصفوف إلا الحالي</translation>
    </message>
    <message>
      <source>All as &amp;designed</source>
      <translation>الكل كما &amp;صُمم</translation>
    </message>
    <message>
      <source>&amp;Longest line</source>
      <translation>أط&amp;ول سطر</translation>
    </message>
    <message>
      <source>{0} (not on this system)</source>
      <translation>{0} (ليس في هذا النظام)</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>الخط</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>الحجم</translation>
    </message>
    <message>
      <source>Leading</source>
      <translation>تباعد الأسطر</translation>
    </message>
    <message>
      <source>{0} (as designed)</source>
      <translation>{0} (كما صُمم)</translation>
    </message>
    <message>
      <source>given</source>
      <translation>مضاف</translation>
    </message>
    <message>
      <source>given to some</source>
      <translation>مضاف إلى بعضها</translation>
    </message>
    <message>
      <source>A letter gives its tag; / finds by name</source>
      <translation>حرف الوسم يضيفه، والعلامة / للبحث بالاسم</translation>
    </message>
    <message>
      <source>Enter gives or takes away, Shift+Enter goes to the next</source>
      <translation>المفتاح Enter يضيف أو يزيل، وللانتقال إلى التالية Shift+Enter</translation>
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
    <message numerus="yes">
      <source>{1}, {0} terms, added on {2}.</source>
      <translation>
        <numerusform>{1}، لا مصطلحات، أُضيفت في ⁨{2}⁩.</numerusform>
        <numerusform>{1}، مصطلح واحد، أُضيفت في ⁨{2}⁩.</numerusform>
        <numerusform>{1}، مصطلحان، أُضيفت في ⁨{2}⁩.</numerusform>
        <numerusform>{1}، {0} مصطلحات، أُضيفت في ⁨{2}⁩.</numerusform>
        <numerusform>{1}، {0} مصطلحا، أُضيفت في ⁨{2}⁩.</numerusform>
        <numerusform>{1}، {0} مصطلح، أُضيفت في ⁨{2}⁩.</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop the files or folders to look at them before they are imported</source>
      <translation>أفلت الملفات أو المجلدات لمعاينتها قبل استيرادها</translation>
    </message>
    <message>
      <source>&amp;Insert a character</source>
      <translation>إ&amp;دراج محرف</translation>
    </message>
    <message>
      <source>Left-to-right mark (U+200E)</source>
      <translation>علامة من اليسار إلى اليمين (U+200E)</translation>
    </message>
    <message>
      <source>Right-to-left mark (U+200F)</source>
      <translation>علامة من اليمين إلى اليسار (U+200F)</translation>
    </message>
    <message>
      <source>Arabic letter mark (U+061C)</source>
      <translation>علامة الحرف العربي (U+061C)</translation>
    </message>
    <message>
      <source>Isolated, left to right (U+2066 … U+2069)</source>
      <translation>عزل، من اليسار إلى اليمين (U+2066 … U+2069)</translation>
    </message>
    <message>
      <source>Isolated, right to left (U+2067 … U+2069)</source>
      <translation>عزل، من اليمين إلى اليسار (U+2067 … U+2069)</translation>
    </message>
    <message>
      <source>Isolated, as its first letter runs (U+2068 … U+2069)</source>
      <translation>عزل، باتجاه أول حرف (U+2068 … U+2069)</translation>
    </message>
    <message>
      <source>No-break space (U+00A0)</source>
      <translation>مسافة غير فاصلة (U+00A0)</translation>
    </message>
    <message>
      <source>Narrow no-break space (U+202F)</source>
      <translation>مسافة ضيقة غير فاصلة (U+202F)</translation>
    </message>
    <message>
      <source>Zero width non-joiner (U+200C)</source>
      <translation>فاصل بلا عرض (U+200C)</translation>
    </message>
    <message>
      <source>Zero width joiner (U+200D)</source>
      <translation>واصل بلا عرض (U+200D)</translation>
    </message>
    <message>
      <source>Soft hyphen (U+00AD)</source>
      <translation>واصلة لينة (U+00AD)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>الصفحة</translation>
    </message>
    <message>
      <source>Exported to {0}.</source>
      <translation>صُدِّر إلى {0}.</translation>
    </message>
    <message>
      <source>Exported to {0} and {1} more.</source>
      <translation>صُدّر إلى {0} و{1} غيره.</translation>
    </message>
    <message>
      <source>Exported to {0}. What it does not hold is listed in {1}.</source>
      <translation>صُدّر إلى {0}. ما لا يحتويه مذكور في {1}.</translation>
    </message>
    <message>
      <source>What the file will be like cannot be told: {0}.</source>
      <translation>لا يمكن معرفة كيف سيكون الملف: {0}.</translation>
    </message>
    <message>
      <source>This is not a key.</source>
      <translation>ليس هذا مفتاحا.</translation>
    </message>
    <message>
      <source>One key at a time, with Ctrl, Alt or Shift if you like.</source>
      <translation>مفتاح واحد في كل مرة، مع Ctrl أو Alt أو Shift إن شئت.</translation>
    </message>
    <message>
      <source>This key moves in every list and field.</source>
      <translation>هذا المفتاح للتنقل في كل القوائم والحقول.</translation>
    </message>
    <message>
      <source>This key types a character: with Ctrl or Alt it can be had.</source>
      <translation>هذا المفتاح يكتب محرفا: يمكن استعماله مع Ctrl أو Alt.</translation>
    </message>
    <message>
      <source>This key opens the menu {0}.</source>
      <translation>هذا المفتاح يفتح القائمة «{0}».</translation>
    </message>
    <message>
      <source>Show the footnotes</source>
      <translation>إظهار الحواشي</translation>
    </message>
    <message>
      <source>Fold the footnotes</source>
      <translation>طي الحواشي</translation>
    </message>
    <message>
      <source>Nothing in this version</source>
      <translation>لا شيء في هذه النسخة</translation>
    </message>
    <message>
      <source>Where findings wait</source>
      <translation>مواضع الملاحظات المنتظرة</translation>
    </message>
    <message numerus="yes">
      <source>{0} rows with open findings</source>
      <translation>
        <numerusform>لا صفوف فيها ملاحظات مفتوحة</numerusform>
        <numerusform>صف واحد فيه ملاحظات مفتوحة</numerusform>
        <numerusform>صفان فيهما ملاحظات مفتوحة</numerusform>
        <numerusform>{0} صفوف فيها ملاحظات مفتوحة</numerusform>
        <numerusform>{0} صفا فيها ملاحظات مفتوحة</numerusform>
        <numerusform>{0} صف فيها ملاحظات مفتوحة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} to do</source>
      <translation>
        <numerusform>بقي {0} من {1}</numerusform>
        <numerusform>بقي {0} من {1}</numerusform>
        <numerusform>بقي {0} من {1}</numerusform>
        <numerusform>بقي {0} من {1}</numerusform>
        <numerusform>بقي {0} من {1}</numerusform>
        <numerusform>بقي {0} من {1}</numerusform>
      </translation>
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
      <source>all reviewed</source>
      <translation>رُوجعت كلها</translation>
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
      <source>Answer</source>
      <translation>رد</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>عولج</translation>
    </message>
    <message>
      <source>Save   {0}</source>
      <translation>حفظ   {0}</translation>
    </message>
    <message>
      <source>In other words</source>
      <translation>إعادة صياغة التعليق</translation>
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
      <source>Open again</source>
      <translation>إعادة فتحه</translation>
    </message>
    <message>
      <source>Remove thread</source>
      <translation>إزالة التعليق وردوده</translation>
    </message>
    <message>
      <source>Answer to {0}</source>
      <translation>رد على {0}</translation>
    </message>
    <message>
      <source>On the whole paragraph instead</source>
      <translation>على الفقرة كلها بدلا من ذلك</translation>
    </message>
    <message>
      <source>Write a new comment instead</source>
      <translation>كتابة تعليق جديد بدلا من ذلك</translation>
    </message>
    <message>
      <source>Comment on this paragraph</source>
      <translation>تعليق على هذه الفقرة</translation>
    </message>
    <message>
      <source>On “{0}”</source>
      <translation>على «{0}»</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>بلا اسم</translation>
    </message>
    <message>
      <source>This document</source>
      <translation>هذه الوثيقة</translation>
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
      <source>Character</source>
      <translation>المحرف</translation>
    </message>
    <message>
      <source>Select a letter, or put the caret before one, to see which it is.</source>
      <translation>حدد حرفا، أو ضع المؤشر قبله، لتعرف ما هو.</translation>
    </message>
    <message>
      <source>As its version</source>
      <translation>كاتجاه نسختها</translation>
    </message>
    <message>
      <source>Read otherwise: a step of reading was taken back, or made again</source>
      <translation>تغيرت القراءة: رُجع عن خطوة قراءة أو أُعيدت</translation>
    </message>
    <message>
      <source>Earlier reading restored</source>
      <translation>استُعيدت قراءة سابقة</translation>
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
      <source>Tag: {0} → {1}</source>
      <translation>الوسم: {0}‏ ← ‏{1}</translation>
    </message>
    <message>
      <source>Status: {0} → {1}</source>
      <translation>الحالة: {0} ← {1}</translation>
    </message>
    <message>
      <source>Direction: {0} → {1}</source>
      <translation>الاتجاه: {0} ← {1}</translation>
    </message>
    <message>
      <source>Tag taken away: {0}</source>
      <translation>أُزيل الوسم: {0}</translation>
    </message>
    <message>
      <source>Tag given: {0}</source>
      <translation>أُضيف الوسم: {0}</translation>
    </message>
    <message>
      <source>Comment taken away</source>
      <translation>أُزيل التعليق</translation>
    </message>
    <message>
      <source>History</source>
      <translation>التاريخ</translation>
    </message>
    <message>
      <source>Restore this</source>
      <translation>استعادتها</translation>
    </message>
    <message>
      <source>Restore the one before</source>
      <translation>استعادة ما قبلها</translation>
    </message>
    <message>
      <source>Restore this reading</source>
      <translation>استعادة هذه القراءة</translation>
    </message>
    <message>
      <source>Restore the reading before this one</source>
      <translation>استعادة القراءة التي قبل هذه</translation>
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
      <source>Comment resolved: {0}</source>
      <translation>عولج التعليق: {0}</translation>
    </message>
    <message>
      <source>Comment opened again: {0}</source>
      <translation>أُعيد فتح التعليق: {0}</translation>
    </message>
    <message>
      <source>Answer: {0}</source>
      <translation>رد: {0}</translation>
    </message>
    <message>
      <source>Comment: {0}</source>
      <translation>تعليق: {0}</translation>
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
      <source>Status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>الاتجاه</translation>
    </message>
    <message>
      <source>Comments: {0}, open: {1}</source>
      <translation>تعليقات: {0}، منها مفتوحة: {1}</translation>
    </message>
    <message>
      <source>Take the tag away: {0}</source>
      <translation>إزالة الوسم: {0}</translation>
    </message>
    <message numerus="yes">
      <source>… and {0} more</source>
      <translation>
        <numerusform>… ولا ملاحظات أخرى</numerusform>
        <numerusform>… وملاحظة أخرى</numerusform>
        <numerusform>… وملاحظتان أخريان</numerusform>
        <numerusform>… و{0} ملاحظات أخرى</numerusform>
        <numerusform>… و{0} ملاحظة أخرى</numerusform>
        <numerusform>… و{0} ملاحظة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>{0}: “{1}”</source>
      <translation>{0}: «{1}»</translation>
    </message>
    <message>
      <source>Last opened</source>
      <translation>الأحدث فتحا</translation>
    </message>
    <message>
      <source>Last imported</source>
      <translation>الأحدث استيرادا</translation>
    </message>
    <message numerus="yes">
      <source>{0} of {1} reviewed</source>
      <translation>
        <numerusform>رُوجع {0} من {1}</numerusform>
        <numerusform>رُوجع {0} من {1}</numerusform>
        <numerusform>رُوجع {0} من {1}</numerusform>
        <numerusform>رُوجع {0} من {1}</numerusform>
        <numerusform>رُوجع {0} من {1}</numerusform>
        <numerusform>رُوجع {0} من {1}</numerusform>
      </translation>
    </message>
    <message>
      <source>opened {0}</source>
      <translation>فُتحت في ⁨{0}⁩</translation>
    </message>
    <message>
      <source>imported {0}</source>
      <translation>استُوردت في ⁨{0}⁩</translation>
    </message>
    <message>
      <source>Open findings: {0}</source>
      <translation>ملاحظات مفتوحة: {0}</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>البنية</translation>
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
      <source>Left out: {0}</source>
      <translation>المستبعد: {0}</translation>
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
      <source>“{0}”</source>
      <translation>«{0}»</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>معالَجة</translation>
    </message>
    <message>
      <source>✓ Resolved</source>
      <translation>✓ معالَج</translation>
    </message>
    <message>
      <source>Comments on this paragraph</source>
      <translation>التعليقات على هذه الفقرة</translation>
    </message>
    <message>
      <source>Open and resolved</source>
      <translation>مفتوحة ومعالَجة</translation>
    </message>
    <message numerus="yes">
      <source>{0} answers</source>
      <translation>
        <numerusform>لا ردود</numerusform>
        <numerusform>رد واحد</numerusform>
        <numerusform>ردان</numerusform>
        <numerusform>{0} ردود</numerusform>
        <numerusform>{0} ردا</numerusform>
        <numerusform>{0} رد</numerusform>
      </translation>
    </message>
    <message>
      <source>Open or resolved</source>
      <translation>مفتوحة أو معالَجة</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>الكاتب</translation>
    </message>
    <message>
      <source>Find in comments</source>
      <translation>البحث في التعليقات</translation>
    </message>
    <message>
      <source>All authors</source>
      <translation>كل الكتّاب</translation>
    </message>
    <message>
      <source>Comments in the document</source>
      <translation>التعليقات على الوثيقة</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} من {1}</translation>
    </message>
    <message>
      <source>No comment is like that.</source>
      <translation>لا تعليق يطابق ذلك.</translation>
    </message>
    <message>
      <source>Nothing was said of this document yet.</source>
      <translation>لا تعليق على هذه الوثيقة بعد.</translation>
    </message>
    <message>
      <source>Greek</source>
      <translation>اليونانية</translation>
    </message>
    <message>
      <source>Armenian</source>
      <translation>الأرمنية</translation>
    </message>
    <message>
      <source>Hebrew</source>
      <translation>العبرية</translation>
    </message>
    <message>
      <source>Syriac</source>
      <translation>السريانية</translation>
    </message>
    <message>
      <source>Thaana</source>
      <translation>الثانا</translation>
    </message>
    <message>
      <source>Devanagari</source>
      <translation>الديفاناغارية</translation>
    </message>
    <message>
      <source>Bengali</source>
      <translation>البنغالية</translation>
    </message>
    <message>
      <source>Gurmukhi</source>
      <translation>الغورموخية</translation>
    </message>
    <message>
      <source>Gujarati</source>
      <translation>الغوجاراتية</translation>
    </message>
    <message>
      <source>Tamil</source>
      <translation>التاميلية</translation>
    </message>
    <message>
      <source>Telugu</source>
      <translation>التيلوغوية</translation>
    </message>
    <message>
      <source>Kannada</source>
      <translation>الكانادية</translation>
    </message>
    <message>
      <source>Malayalam</source>
      <translation>المالايالامية</translation>
    </message>
    <message>
      <source>Sinhala</source>
      <translation>السنهالية</translation>
    </message>
    <message>
      <source>Thai</source>
      <translation>التايلندية</translation>
    </message>
    <message>
      <source>Lao</source>
      <translation>اللاوية</translation>
    </message>
    <message>
      <source>Tibetan</source>
      <translation>التبتية</translation>
    </message>
    <message>
      <source>Myanmar</source>
      <translation>البورمية</translation>
    </message>
    <message>
      <source>Georgian</source>
      <translation>الجورجية</translation>
    </message>
    <message>
      <source>Hangul</source>
      <translation>الهانغول</translation>
    </message>
    <message>
      <source>Ethiopic</source>
      <translation>الإثيوبية</translation>
    </message>
    <message>
      <source>Khmer</source>
      <translation>الخميرية</translation>
    </message>
    <message>
      <source>Mongolian</source>
      <translation>المنغولية</translation>
    </message>
    <message>
      <source>Hiragana</source>
      <translation>الهيراغانا</translation>
    </message>
    <message>
      <source>Katakana</source>
      <translation>الكاتاكانا</translation>
    </message>
    <message>
      <source>Bopomofo</source>
      <translation>البوبوموفو</translation>
    </message>
    <message>
      <source>Chinese characters</source>
      <translation>المحارف الصينية</translation>
    </message>
    <message>
      <source>of several scripts</source>
      <translation>لعدة كتابات</translation>
    </message>
    <message>
      <source>of the script of its letter</source>
      <translation>من كتابة حرفه</translation>
    </message>
    <message>
      <source>of another script</source>
      <translation>من كتابة أخرى</translation>
    </message>
    <message>
      <source>capital letter</source>
      <translation>حرف كبير</translation>
    </message>
    <message>
      <source>small letter</source>
      <translation>حرف صغير</translation>
    </message>
    <message>
      <source>letter with a capital beginning</source>
      <translation>حرف أوله كبير</translation>
    </message>
    <message>
      <source>modifying letter</source>
      <translation>حرف معدِّل</translation>
    </message>
    <message>
      <source>letter</source>
      <translation>حرف</translation>
    </message>
    <message>
      <source>mark on a letter</source>
      <translation>علامة على حرف</translation>
    </message>
    <message>
      <source>mark beside a letter</source>
      <translation>علامة بجانب حرف</translation>
    </message>
    <message>
      <source>mark around a letter</source>
      <translation>علامة حول حرف</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>رقم</translation>
    </message>
    <message>
      <source>letter used as a figure</source>
      <translation>حرف مستعمل رقما</translation>
    </message>
    <message>
      <source>other figure</source>
      <translation>رقم من نوع آخر</translation>
    </message>
    <message>
      <source>connecting punctuation</source>
      <translation>علامة ترقيم واصلة</translation>
    </message>
    <message>
      <source>dash</source>
      <translation>شرطة</translation>
    </message>
    <message>
      <source>opening bracket</source>
      <translation>قوس افتتاح</translation>
    </message>
    <message>
      <source>closing bracket</source>
      <translation>قوس إغلاق</translation>
    </message>
    <message>
      <source>opening quotation mark</source>
      <translation>علامة تنصيص افتتاحية</translation>
    </message>
    <message>
      <source>closing quotation mark</source>
      <translation>علامة تنصيص ختامية</translation>
    </message>
    <message>
      <source>punctuation</source>
      <translation>علامة ترقيم</translation>
    </message>
    <message>
      <source>mathematical sign</source>
      <translation>علامة رياضية</translation>
    </message>
    <message>
      <source>currency sign</source>
      <translation>علامة عملة</translation>
    </message>
    <message>
      <source>modifying sign</source>
      <translation>علامة معدِّلة</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>علامة</translation>
    </message>
    <message>
      <source>blank</source>
      <translation>مسافة</translation>
    </message>
    <message>
      <source>line separator</source>
      <translation>فاصل أسطر</translation>
    </message>
    <message>
      <source>paragraph separator</source>
      <translation>فاصل فقرات</translation>
    </message>
    <message>
      <source>control character</source>
      <translation>محرف تحكم</translation>
    </message>
    <message>
      <source>format character</source>
      <translation>محرف تنسيق</translation>
    </message>
    <message>
      <source>half of a character</source>
      <translation>نصف محرف</translation>
    </message>
    <message>
      <source>private use</source>
      <translation>استعمال خاص</translation>
    </message>
    <message>
      <source>not assigned</source>
      <translation>غير مخصص</translation>
    </message>
    <message>
      <source>left to right</source>
      <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>right to left</source>
      <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>European number</source>
      <translation>رقم أوروبي</translation>
    </message>
    <message>
      <source>European separator</source>
      <translation>فاصل أرقام أوروبية</translation>
    </message>
    <message>
      <source>European terminator</source>
      <translation>علامة تلازم الأرقام الأوروبية</translation>
    </message>
    <message>
      <source>Arabic number</source>
      <translation>رقم عربي</translation>
    </message>
    <message>
      <source>common separator</source>
      <translation>فاصل أرقام مشترك</translation>
    </message>
    <message>
      <source>as what it stands on</source>
      <translation>كاتجاه ما يلازمه</translation>
    </message>
    <message>
      <source>no direction</source>
      <translation>بلا اتجاه</translation>
    </message>
    <message>
      <source>segment separator</source>
      <translation>فاصل مقاطع</translation>
    </message>
    <message>
      <source>blank, as what is around it</source>
      <translation>مسافة، كاتجاه ما حولها</translation>
    </message>
    <message>
      <source>as what is around it</source>
      <translation>كاتجاه ما حوله</translation>
    </message>
    <message>
      <source>opens left to right</source>
      <translation>يفتح من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>forces left to right</source>
      <translation>يفرض من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>opens right to left</source>
      <translation>يفتح من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>forces right to left</source>
      <translation>يفرض من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>ends what was opened</source>
      <translation>يختم ما فُتح</translation>
    </message>
    <message>
      <source>isolates left to right</source>
      <translation>يعزل من اليسار إلى اليمين</translation>
    </message>
    <message>
      <source>isolates right to left</source>
      <translation>يعزل من اليمين إلى اليسار</translation>
    </message>
    <message>
      <source>isolates by its first letter</source>
      <translation>يعزل باتجاه أول حرف</translation>
    </message>
    <message>
      <source>ends an isolate</source>
      <translation>يختم العزل</translation>
    </message>
    <message>
      <source>{0}, {1} ({2})</source>
      <translation>{0}، {1} ({2})</translation>
    </message>
    <message>
      <source>Direction: {0} ({1})</source>
      <translation>الاتجاه: {0} ({1})</translation>
    </message>
    <message>
      <source>Direction: {0}</source>
      <translation>الاتجاه: {0}</translation>
    </message>
    <message>
      <source>The Qt that is installed here writes PDF in another way than Muqabala knows, so the pages could not be finished ({0}). Nothing was written; choose another format.</source>
      <translation>نسخة Qt المثبّتة هنا تكتب PDF على غير ما يعرفه مقابلة، فتعذّر إتمام الصفحات ({0}). لم يُكتب شيء؛ اختر صيغة أخرى.</translation>
    </message>
    <message>
      <source>&amp;Recent documents</source>
      <translation>الو&amp;ثائق الأخيرة</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>لا شيء بعد</translation>
    </message>
    <message>
      <source>Working…</source>
      <translation>جارٍ العمل…</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>إيقاف</translation>
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
      <source>To do: {0}</source>
      <translation>في الانتظار: {0}</translation>
    </message>
    <message>
      <source>{0} %</source>
      <translation>{0} %</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>محفوظ</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>حُفظ ما كُتب</translation>
    </message>
    <message>
      <source>Not kept yet</source>
      <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
      <source>All reviewed</source>
      <translation>رُوجع الكل</translation>
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
      <source>In work: {0}</source>
      <translation>قيد العمل: {0}</translation>
    </message>
    <message>
      <source>Furt&amp;her tags</source>
      <translation>وسوم أ&amp;خرى</translation>
    </message>
    <message>
      <source>{0} (some have it)</source>
      <translation>{0} (في بعضها)</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>قرار</translation>
    </message>
    <message>
      <source>The parts of a resolution of the United Nations, as they follow each other</source>
      <translation>أجزاء قرار من قرارات الأمم المتحدة بحسب تتابعها</translation>
    </message>
    <message>
      <source>Who adopted it, when and where: organ, session, agenda item, symbol</source>
      <translation>من اعتمده ومتى وأين: الهيئة، والدورة، وبند جدول الأعمال، والرمز</translation>
    </message>
    <message>
      <source>What it is called, with its number</source>
      <translation>اسمه ورقمه</translation>
    </message>
    <message>
      <source>The words that open it, the name of the organ alone: “The General Assembly,”</source>
      <translation>ما يُستهل به، وهو اسم الهيئة وحده: «إن الجمعية العامة،»</translation>
    </message>
    <message>
      <source>Why: a paragraph of the preamble, without a number, ending with a comma</source>
      <translation>الدواعي: فقرة من فقرات الديباجة، بلا رقم، تنتهي بفاصلة</translation>
    </message>
    <message>
      <source>What is decided: a numbered paragraph, ending with a semicolon or a full stop</source>
      <translation>ما تقرر: فقرة مرقمة من فقرات المنطوق، تنتهي بفاصلة منقوطة أو بنقطة</translation>
    </message>
    <message>
      <source>A part of an operative paragraph, as (a) or (i)</source>
      <translation>جزء من فقرة من فقرات المنطوق، مثل (أ) أو ’1‘</translation>
    </message>
    <message>
      <source>A heading between paragraphs</source>
      <translation>عنوان بين الفقرات</translation>
    </message>
    <message>
      <source>The heading of an annex, and all that stands in it</source>
      <translation>عنوان مرفق وكل ما يرد فيه</translation>
    </message>
    <message>
      <source>The meeting and the day it was adopted, at the end</source>
      <translation>الجلسة العامة ويوم الاعتماد، في الختام</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>مراجعة</translation>
    </message>
    <message>
      <source>What a reviewer finds where a translation is held against its original</source>
      <translation>ما يجده المراجع عند مقابلة الترجمة بأصلها</translation>
    </message>
    <message>
      <source>Terminology</source>
      <translation>المصطلحات</translation>
    </message>
    <message>
      <source>Another term than the one that is established, or different terms for the same thing</source>
      <translation>مصطلح غير المصطلح المستقر، أو مصطلحات مختلفة لشيء واحد</translation>
    </message>
    <message>
      <source>Mistranslation</source>
      <translation>خطأ في الترجمة</translation>
    </message>
    <message>
      <source>It says something else than the original</source>
      <translation>يقول غير ما يقوله الأصل</translation>
    </message>
    <message>
      <source>Omission</source>
      <translation>إغفال</translation>
    </message>
    <message>
      <source>Something of the original is missing</source>
      <translation>سقط شيء من الأصل</translation>
    </message>
    <message>
      <source>Addition</source>
      <translation>زيادة</translation>
    </message>
    <message>
      <source>Something stands here that the original does not say</source>
      <translation>هنا ما لا يقوله الأصل</translation>
    </message>
    <message>
      <source>Name or number</source>
      <translation>اسم أو عدد</translation>
    </message>
    <message>
      <source>A name, number, date or symbol that is another one than in the original</source>
      <translation>اسم أو عدد أو تاريخ أو رمز يخالف ما في الأصل</translation>
    </message>
    <message>
      <source>Style</source>
      <translation>الأسلوب</translation>
    </message>
    <message>
      <source>Right, but not said as it should be: register, wording, punctuation, house style</source>
      <translation>صحيح لكنه لم يُقل كما ينبغي: المقام، والصياغة، والترقيم، وقواعد التحرير المتبعة</translation>
    </message>
    <message>
      <source>Error in the original</source>
      <translation>خطأ في الأصل</translation>
    </message>
    <message>
      <source>The original itself is wrong here; its authors are to be told</source>
      <translation>الأصل نفسه خطأ هنا، ويُنبَّه إليه أصحابه</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>سؤال</translation>
    </message>
    <message>
      <source>To be asked: of the author, the desk or a colleague</source>
      <translation>يُسأل عنه صاحب النص أو القسم أو أحد الزملاء</translation>
    </message>
    <message>
      <source>{0} {1} {2}, {3}</source>
      <translation>{0} {1} {2}، {3}</translation>
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
      <source>status</source>
      <translation>الحالة</translation>
    </message>
    <message>
      <source>direction</source>
      <translation>الاتجاه</translation>
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
      <source>No document has these words.</source>
      <translation>لا وثيقة فيها هذه الكلمات.</translation>
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
      <source>Export…</source>
      <translation>تصدير…</translation>
    </message>
    <message>
      <source>Find a document: symbol, title, language</source>
      <translation>البحث عن وثيقة: الرمز، العنوان، اللغة</translation>
    </message>
    <message>
      <source>Find a document</source>
      <translation>البحث عن وثيقة</translation>
    </message>
    <message>
      <source>Order of the documents</source>
      <translation>ترتيب الوثائق</translation>
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
      <source>,</source>
      <translation> </translation>
    </message>
    <message>
      <source>Findings and comments</source>
      <translation>الملاحظات والتعليقات</translation>
    </message>
  </context>
</TS>
