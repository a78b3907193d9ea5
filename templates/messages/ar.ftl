# The words of the interface in Arabic. See en.ftl.

## Joining words

comma = {"، "}
semicolon = {"؛ "}
quotation-marks = «»“”

## Dates

date-range = { $from } إلى { $to }
date-since = منذ { $from }
date-from-unknown-end = من { $from }، ونهايته غير معروفة
date-until = حتى { $to }
date-until-unknown-start = حتى { $to }، وبدايته غير معروفة
date-decade = عقد { $year }
date-spring = ربيع { $year }
date-summer = صيف { $year }
date-autumn = خريف { $year }
date-winter = شتاء { $year }
date-about = نحو { $date }
date-uncertain = { $date }، غير مؤكد
date-about-uncertain = نحو { $date }، غير مؤكد
date-before-era = { $year } ق.م
date-gap = لا يُعرف شيء من { $last } إلى { $first }.

## Counts

count-reports = { $n ->
    [zero] لا تقارير
    [one] تقرير واحد
    [two] تقريران
    [few] { $n } تقارير
    [many] { $n } تقريرًا
   *[other] { $n } تقرير
}
count-origins = { $n ->
    [zero] لا أصول
    [one] أصل واحد
    [two] أصلان
    [few] { $n } أصول
    [many] { $n } أصلًا
   *[other] { $n } أصل
}
count-sources = { $n ->
    [zero] لا مصادر
    [one] مصدر واحد
    [two] مصدران
    [few] { $n } مصادر
    [many] { $n } مصدرًا
   *[other] { $n } مصدر
}
count-positions = { $n ->
    [zero] لا مواقف
    [one] موقف واحد
    [two] موقفان
    [few] { $n } مواقف
    [many] { $n } موقفًا
   *[other] { $n } موقف
}
count-changes = { $n ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $n } تغييرات
    [many] { $n } تغييرًا
   *[other] { $n } تغيير
}
count-records = { $n ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $n } سجلات
    [many] { $n } سجلًا
   *[other] { $n } سجل
}
count-statements = { $n ->
    [zero] لا تصريحات
    [one] تصريح واحد
    [two] تصريحان
    [few] { $n } تصريحات
    [many] { $n } تصريحًا
   *[other] { $n } تصريح
}
count-names = { $n ->
    [zero] لا أسماء
    [one] اسم واحد
    [two] اسمان
    [few] { $n } أسماء
    [many] { $n } اسمًا
   *[other] { $n } اسم
}
count-provisions = { $n ->
    [zero] لا بنود
    [one] بند واحد
    [two] بندان
    [few] { $n } بنود
    [many] { $n } بندًا
   *[other] { $n } بند
}
evidence-origin-not-stated = الأصل غير مذكور
evidence-origins-not-stated = { $n ->
    [one] أصل واحد منها غير مذكور
    [two] أصل اثنين منها غير مذكور
   *[other] أصل { $n } منها غير مذكور
}

## Places

place-in-file = السطر { $line }، العمود { $column }

## Kinds of record

kind-party = طرف
kind-parties = الأطراف
kind-person = شخص
kind-people = الأشخاص
kind-issue = مسألة
kind-issues = المسائل
kind-source = مصدر
kind-sources = المصادر
kind-event = حدث
kind-events = الأحداث
kind-statement = تصريح
kind-statements = التصريحات
kind-agreement = اتفاق
kind-agreements = الاتفاقات
kind-text = نص
kind-texts = النصوص
kind-position = موقف
kind-positions = المواقف
kind-term = مصطلح
kind-terms = المصطلحات
kind-briefing = إحاطة
kind-briefings = الإحاطات

## Editions

edition-name = { $id }، { $date }

## Lists of records

index-standfirst = { $kind ->
    [party] { $n ->
        [zero] لا أطراف في هذا الموقع.
        [one] طرف واحد في هذا الموقع.
        [two] طرفان في هذا الموقع.
        [few] { $n } أطراف في هذا الموقع.
        [many] { $n } طرفًا في هذا الموقع.
       *[other] { $n } طرف في هذا الموقع.
    }
    [person] { $n ->
        [zero] لا أشخاص في هذا الموقع.
        [one] شخص واحد في هذا الموقع.
        [two] شخصان في هذا الموقع.
        [few] { $n } أشخاص في هذا الموقع.
        [many] { $n } شخصًا في هذا الموقع.
       *[other] { $n } شخص في هذا الموقع.
    }
    [issue] { $n ->
        [zero] لا مسائل في هذا الموقع.
        [one] مسألة واحدة في هذا الموقع.
        [two] مسألتان في هذا الموقع.
        [few] { $n } مسائل في هذا الموقع.
        [many] { $n } مسألة في هذا الموقع.
       *[other] { $n } مسألة في هذا الموقع.
    }
    [source] { $n ->
        [zero] لا مصادر في هذا الموقع.
        [one] مصدر واحد في هذا الموقع.
        [two] مصدران في هذا الموقع.
        [few] { $n } مصادر في هذا الموقع.
        [many] { $n } مصدرًا في هذا الموقع.
       *[other] { $n } مصدر في هذا الموقع.
    }
    [event] { $n ->
        [zero] لا أحداث في هذا الموقع.
        [one] حدث واحد في هذا الموقع.
        [two] حدثان في هذا الموقع.
        [few] { $n } أحداث في هذا الموقع.
        [many] { $n } حدثًا في هذا الموقع.
       *[other] { $n } حدث في هذا الموقع.
    }
    [statement] { $n ->
        [zero] لا تصريحات في هذا الموقع.
        [one] تصريح واحد في هذا الموقع.
        [two] تصريحان في هذا الموقع.
        [few] { $n } تصريحات في هذا الموقع.
        [many] { $n } تصريحًا في هذا الموقع.
       *[other] { $n } تصريح في هذا الموقع.
    }
    [agreement] { $n ->
        [zero] لا اتفاقات في هذا الموقع.
        [one] اتفاق واحد في هذا الموقع.
        [two] اتفاقان في هذا الموقع.
        [few] { $n } اتفاقات في هذا الموقع.
        [many] { $n } اتفاقًا في هذا الموقع.
       *[other] { $n } اتفاق في هذا الموقع.
    }
    [text] { $n ->
        [zero] لا نصوص في هذا الموقع.
        [one] نص واحد في هذا الموقع.
        [two] نصان في هذا الموقع.
        [few] { $n } نصوص في هذا الموقع.
        [many] { $n } نصًا في هذا الموقع.
       *[other] { $n } نص في هذا الموقع.
    }
    [position] { $n ->
        [zero] لا مواقف في هذا الموقع.
        [one] موقف واحد في هذا الموقع.
        [two] موقفان في هذا الموقع.
        [few] { $n } مواقف في هذا الموقع.
        [many] { $n } موقفًا في هذا الموقع.
       *[other] { $n } موقف في هذا الموقع.
    }
    [term] { $n ->
        [zero] لا مصطلحات في هذا الموقع.
        [one] مصطلح واحد في هذا الموقع.
        [two] مصطلحان في هذا الموقع.
        [few] { $n } مصطلحات في هذا الموقع.
        [many] { $n } مصطلحًا في هذا الموقع.
       *[other] { $n } مصطلح في هذا الموقع.
    }
   *[briefing] { $n ->
        [zero] لا إحاطات في هذا الموقع.
        [one] إحاطة واحدة في هذا الموقع.
        [two] إحاطتان في هذا الموقع.
        [few] { $n } إحاطات في هذا الموقع.
        [many] { $n } إحاطة في هذا الموقع.
       *[other] { $n } إحاطة في هذا الموقع.
    }
}

## Balance

balance-of-unnamed = { $n ->
    [zero] لا شيء منها لمتحدث غير مسمى
    [one] واحد منها لمتحدث غير مسمى
    [two] اثنان منها لمتحدثَين غير مسمَّيَين
    [few] { $n } منها لمتحدثين غير مسمين
    [many] { $n } منها لمتحدثين غير مسمين
   *[other] { $n } منها لمتحدثين غير مسمين
}
balance-quoting = { $n ->
    [zero] لا تقارير تقتبس
    [one] تقرير واحد يقتبس
    [two] تقريران يقتبسان
    [few] { $n } تقارير تقتبس
    [many] { $n } تقريرًا يقتبس
   *[other] { $n } تقرير يقتبس
}
balance-quoted-words = { $n ->
    [zero] لا كلمات مقتبسة
    [one] كلمة مقتبسة واحدة
    [two] كلمتان مقتبستان
    [few] { $n } كلمات مقتبسة
    [many] { $n } كلمة مقتبسة
   *[other] { $n } كلمة مقتبسة
}
balance-absences = { $n ->
    [zero] لا غياب مسجل
    [one] غياب مسجل واحد
    [two] غيابان مسجلان
    [few] { $n } حالات غياب مسجلة
    [many] { $n } حالة غياب مسجلة
   *[other] { $n } حالة غياب مسجلة
}

## Languages

languages = اللغات
list-language = اللغة
    .en = الإنجليزية
    .ar = العربية
    .he = العبرية
    .fr = الفرنسية
    .es = الإسبانية
    .ru = الروسية
    .zh = الصينية
    .de = الألمانية
    .fa = الفارسية
    .tr = التركية
    .ku = الكردية
    .hu = المجرية
    .it = الإيطالية
    .pt = البرتغالية
    .uk = الأوكرانية
    .pl = البولندية
    .el = اليونانية
    .ja = اليابانية
    .ko = الكورية
    .hi = الهندية
    .ur = الأردية
    .am = الأمهرية
    .ti = التغرينية
    .so = الصومالية
    .sw = السواحيلية
    .nl = الهولندية
    .sv = السويدية
    .ro = الرومانية
    .sr = الصربية
    .hy = الأرمنية
    .az = الأذربيجانية
    .ka = الجورجية
    .la = اللاتينية

## Copies of sources

copy-none = لا نسخة محفوظة من المصدر في المتناول
copy-found = وُجد حرفيًا في النسخة المحفوظة من المصدر{ $recorded }
copy-elsewhere = ترد الكلمات في النسخة المحفوظة من المصدر{ $recorded }، ولكن في موضع آخر
copy-not-found = لم يوجد في النسخة المحفوظة من المصدر{ $recorded }
copy-altered = { $n ->
    [zero] وُجد حرفيًا في النسخة المحفوظة من المصدر{ $recorded }
    [one] وُجد بتغيير واحد في النسخة المحفوظة من المصدر{ $recorded }
    [two] وُجد بتغييرين في النسخة المحفوظة من المصدر{ $recorded }
    [few] وُجد بـ{ $n } تغييرات في النسخة المحفوظة من المصدر{ $recorded }
    [many] وُجد بـ{ $n } تغييرًا في النسخة المحفوظة من المصدر{ $recorded }
   *[other] وُجد بـ{ $n } تغيير في النسخة المحفوظة من المصدر{ $recorded }
}
copy-read = قُرئ في { $date }
alteration-insertion = إضافة بين معقوفين
alteration-ellipsis = حذف مبيَّن بنقاط
alteration-case = اختلاف في حجم الحروف
alteration-punctuation = اختلاف في علامات الترقيم
alteration-quote-marks = اختلاف في علامات الاقتباس
alteration-vowel-signs = اختلاف في التشكيل
alteration-typo = خطأ مطبعي
alteration-substitution = كلمة بدل أخرى
alteration-truncation = حذف أو اختصار بلا علامة
copies-held = عند إعداد هذه الصفحات قوبلت كلمات كل تقرير بالنسخة المحفوظة من مصدره: كما طُبعت، كلمات كاملة، مع إغفال شكل علامات الاقتباس والمسافات والعلامات غير الظاهرة، وبلا أي مطابقة بالتخمين. من بين { $n } من التقارير، وُجد حرفيًا: { $found }؛ وُجد بتغييرات: { $altered }؛ لم يوجد: { $missing }؛ بلا نسخة محفوظة: { $without }. ويذكر كل تقرير نتيجة مقابلته. أما النسخ نفسها فلا تُنشر.
copies-unused = عند إعداد هذه الصفحات لم تكن نسخ محفوظة من المصادر في المتناول: لم تُقابَل بها كلمات التقارير.

## Sections of the site

section-home = الملخص
section-positions = المواقف
section-agreements = الاتفاقات
section-claims = التصريحات
section-briefings = الإحاطات
section-timeline = التسلسل الزمني
section-sources = المصادر
section-about = عن الموقع

## Around every page

frame-feed = ما يتغير هنا
frame-skip = إلى المحتوى مباشرة
frame-search = بحث
frame-sections = الأقسام الرئيسية
frame-untitled = بلا عنوان
frame-cite-as = صيغة الاستشهاد
frame-title = { $title } – { $site }
frame-site-edition = { $site }، الطبعة { $id }
frame-record = { $title } ({ $kind })
frame-description = { $kicker }: { $heading }
card-alt = { $site }: { $kind }
party-order-alphabetical = الأطراف مرتبة ترتيبًا أبجديًا بحسب أسمائها.
party-order-as-listed = الأطراف مرتبة كما رتبها المحررون.
colophon-publisher = الناشر: { $publisher }.
colophon-method = المنهج.
colophon-words = كلماتنا لنا؛ والكلمات المقتبسة تبقى بلغتها وعلاماتها وأخطائها.
colophon-how-to-read = كيف يُقرأ هذا الموقع
colophon-data = البيانات ودليل الترميز
colophon-records = كل السجلات
colophon-a-to-z = من الألف إلى الياء

## The states of a page, and how to cite it

states-label = حالات أخرى لهذه الصفحة
states-none = الحالة الراهنة؛ لم تُنشر أي طبعة.
states-today = الحالة الراهنة، ويمكن أن تتغير. أما الطبعات فلا تتغير أبدًا.
states-of-edition = الطبعة { $edition }. لا تتغير أبدًا.
states-latest = في أحدث طبعة: { $edition }.
states-previous = قبل ذلك: { $edition }.
states-list = كل الطبعات
states-not-in-it = { $edition }: غير وارد فيها
states-history = ما تغيّر في هذا السجل، طبعة طبعة
states-editions = الطبعات التي تضم هذا السجل
states-cite = كيفية الاستشهاد بهذه الصفحة
states-cite-changing = يمكن أن تتغير هذه الصفحة. وما يلزم العثور عليه لاحقًا كما هو يُستشهد به من طبعة.
cite-today = الحالة الراهنة، بلا تاريخ
cite-edition = الطبعة { $edition }
edition-notice = الطبعة { $id }، نُشرت في { $date }.
edition-never-changes = هذه الصفحة لا تتغير أبدًا.
edition-corrects = هذه الطبعة تصحح طبعة سابقة: { $what }
edition-newer = قد تكون هناك طبعة أحدث:
edition-all = كل الطبعات
revision-added = أُضيف
revision-removed = أُزيل
revision-renamed = تغيّر عنوانه
revision-withheld = كلماته محجوبة
revision-typographic = تغيّر في الطباعة فقط
revision-changed = تغيّر
revision-fields = { $what }: { $fields }
revision-more-fields = { $what }: { $fields }؛ و{ $n } غيرها

## Citations and quotations

citation-outlet-not-stated = وسيلة الإعلام غير مذكورة.
citation-date-not-stated = التاريخ غير مذكور.
locator-paragraph = الفقرة { $n }
locator-page = الصفحة { $n }
place-not-stated = الموضع غير مذكور
speaker-nobody = لم يُسمَّ أحد
hop-not-stated = غير مذكور
quote-its-report = تقريره
quote-speaker = المتحدث: { $how }
quote-via = عبر { $way }.
quote-then = {"، ثم "}
quote-doubt = شك:
quote-date-not-stated = التاريخ غير مذكور
quote-outlet-not-stated = وسيلة الإعلام غير مذكورة
quote-translated = مترجم عن { $language }؛ { $by }
quote-translated-back = مترجم عن { $language } التي كانت الكلمات قد تُرجمت إليها؛ { $by }
quote-translator-not-stated = المترجم غير مذكور
quote-insertion = إضافة من وسيلة الإعلام
quote-sic = كذا في الأصل
names-caption = الأسماء ومن يستعملها
names-caption-help = كل اسم كما يكتبه مستعمله. لم يُصحَّح أي منها.
names-name = الاسم
names-used-by = من يستعمله
names-where = أين
names-user-not-stated = المستعمِل غير مذكور
names-first-seen = أول ظهور: { $date }
participants-caption = المشاركون
participants-who = من
participants-as-what = بأي صفة
participants-where = أين ورد ذلك
participants-read-in = ورد في
contested-caption = نقاط تختلف فيها التقارير
contested-caption-help = كل قراءة كما يوردها مصدرها. لا تُفضَّل أي منها هنا.
contested-point = النقطة
contested-readings = القراءات
opposed-caption = تصريحات متناقضة أو مختلفة
opposed-beside = إلى جانبه
opposed-on = في: { $what }
prose-back = رجوع
prose-back-to-note = رجوع إلى الحاشية { $n } في النص

## No page at an address

not-found-kicker = غير موجود
not-found-heading = لا توجد صفحة في هذا العنوان
not-found-why = ما الذي قد يكون حدث
not-found-why-help = لا يُزال شيء مما نُشر دون كلمة تحل محله.
not-found-misspelt = قد يكون في العنوان خطأ إملائي، أو قُطع آخره.
not-found-never = قد تكون الصفحة التي قادت إلى هنا تشير إلى صفحة لم تكن في هذا الموقع قط.
not-found-former = السجل الذي تغيّر اسمه يبقى متاحًا في عنوانه السابق، والسجل الذي أُزيل يقول ذلك في عنوانه. ولا ينطبق هنا أي من ذلك.
not-found-where = إلى أين
not-found-words = كلمات للبحث
not-found-a-to-z = كل السجلات من الألف إلى الياء
not-found-editions = الطبعات، والصفحات كما كانت

## The matrix and its states

positions-heading = أين يقف كل طرف، مسألة مسألة
positions-standfirst = ما يُنقل أن كل طرف يريده أو يقبله أو يرفضه، مع الصوت الذي يستند إليه كل تقرير.
positions-kicker-as-of = المواقف، حالة سابقة
positions-heading-as-of = أين كان يقف كل طرف في { $day }، مسألة مسألة
positions-standfirst-as-of = ما كان مسجلًا عن كل طرف لذلك اليوم، بحسب التواريخ المسجلة. يسري الموقف حتى نهايته أو حتى الموقف التالي؛ وما لا تاريخ له يظهر في كل تاريخ.
positions-as-of = حتى تاريخ
positions-newest = أحدث حالة
positions-caption = المواقف بحسب المسألة والطرف، أحدث حالة
positions-caption-as-of = المواقف بحسب المسألة والطرف، حتى { $day }
positions-overview = المواقف بحسب المسألة والطرف، أحدث حالة، بالعلامات
positions-overview-as-of = المواقف بحسب المسألة والطرف، حتى { $day }، بالعلامات
positions-glance = بنظرة واحدة
positions-compare = مقارنة:
positions-compare-label = مقارنة المواقف
positions-to-ground = القواسم المشتركة والفجوات
positions-to-conditions = ما الذي ينتظر ماذا
positions-one-party = كل طرف على حدة:
positions-one-party-label = كل طرف على حدة
positions-matrix = الجدول
positions-matrix-help = كل خانة تقود إلى التقارير التي تستند إليها.
positions-matrix-key = { $rule } الإطار المتقطع علامة غياب. و«أصل واحد» يعني أن التقارير تعود إلى متحدث واحد عبر قناة واحدة. ويدل الشريط على ما تغيّر في أحدث تاريخ معروض.
positions-matrix-key-brief = { $rule } الإطار المتقطع علامة غياب. و«أصل واحد» يعني أن التقارير تعود إلى متحدث واحد عبر قناة واحدة. ويدل الشريط على ما تغيّر في أحدث تاريخ معروض. الخانات كثيرة جدًا؛ وكلمات كل موقف في صفحته.
positions-absences = أنواع الغياب
positions-absences-help = الموضع الفارغ يذكر دائمًا سبب فراغه.
positions-nothing-recorded = لا شيء مسجل
positions-nothing-recorded-meaning = لم يُنشأ سجل لهذا الطرف وهذه المسألة.
positions-kind = نوع الموقف
positions-voice = الصوت
states-newest = أحدث حالة
states-newest-note = كل ما هو مسجل
states-by-month = التواريخ أكثر من الصفحات: تعرض كل صفحة آخر تاريخ في شهرها.
states-by-year = التواريخ أكثر من الصفحات: تعرض كل صفحة آخر تاريخ في سنتها.
states-by-newest-years = التواريخ أكثر من الصفحات: تعرض كل صفحة آخر تاريخ في إحدى أحدث السنوات.
states-changed = { $n ->
    [zero] لم يتغير أي موقف
    [one] تغيّر موقف واحد
    [two] تغيّر موقفان
    [few] تغيّرت { $n } مواقف
    [many] تغيّر { $n } موقفًا
   *[other] تغيّر { $n } موقف
}
as-of-heading = ما تغيّر ومتى
as-of-standfirst = كل تاريخ يبدأ فيه موقف أو يتغير أو ينتهي، بحسب التواريخ المسجلة، والجدول كما كان حينئذ.
as-of-dates = التواريخ
as-of-caption = التغييرات في { $year }
as-of-date = التاريخ
as-of-positions = مواقف تبدأ أو تتغير أو تنتهي
as-of-none = لا موقف مؤرخ

## Comparisons within a text, and alone

block-matrix-small = مأخوذ من السجل عند إعداد هذه الصفحة.
block-matrix-as-of = المواقف حتى { $date }
block-over-time = { $name }: المواقف عبر الزمن
block-timeline-picture = الأحداث والنصوص عبر الزمن
block-conditions = ما الذي ينتظر ماذا، وأين تقف الأطراف الأخرى منه
block-parties-none = ليس لأي من الطرفين ما هو مسجل في أي مسألة
block-picture-help = العلامة الفارغة أمر يتوقعه مصدر أو لم يقع. والجدول يضم كل تاريخ بالكلمات.
block-in-words = الأمر نفسه بالكلمات
block-versions-texts = النص 1: { $first }. النص 2: { $second }.
block-versions-help = في النص 1 خط يشطب ما ليس في النص 2؛ وفي النص 2 خط تحت ما ليس في النص 1.
embed-whole-page = الصفحة كاملة
embed-of-edition = الطبعة { $edition }.
embed-latest = أحدث حالة؛ وأحدث طبعة هي { $edition }.
embed-latest-alone = أحدث حالة؛ لم تُنشر أي طبعة.
embed-stands = أين تقف الأطراف
embed-two-parties = طرفان، مسألة مسألة
embed-conditions = ما الذي ينتظر ماذا
embed-over-time = المواقف عبر الزمن
embed-reports = التقارير عن تصريح
embed-collation = التقارير عن تصريح، كلمة كلمة
embed-coverage = المطالب مقابل النص
embed-text = نص اتفاق
embed-two-texts = نصان، بندًا بندًا
embed-timeline = بترتيب الزمن
embed-timeline-picture = على محور زمني واحد
embed-timeline-heading = ما حدث ومتى
embed-timeline-caption = الأحداث والنصوص والتصريحات
embed-issue-caption = المواقف من هذه المسألة
embedding-title = للتضمين أو الربط
embedding-latest = أحدث حالة، ويمكن أن تتغير
embedding-as-in-edition = كما في الطبعة { $id } التي لا تتغير أبدًا
embedding-snippet = لوضعه في صفحة أخرى
embedding-unplaced = لا يعرف هذا الموقع أين يُنشر: يوضع عنوانه في بداية { $src }.

## Until the parts on positions are in, which have these messages under the same ids

label-in-sentence = { $label }
filter-other = غير ذلك
