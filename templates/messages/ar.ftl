# The words of the interface in Arabic. See en.ftl.

## Joining words

comma = {"، "}

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
## Positions and parties: words that several pages share

# A label of a list within a sentence: LOWER( ) writes it in small letters, where a language does so.
label-in-sentence = { $label }
stance-by-voice = { $stance } ({ $voice })
positions-semicolon = {"؛ "}
positions-all-link = كل المواقف، بكلمات السجل
positions-part-of = جزء من
positions-prose = نص المحررين
positions-read-in = المصادر المقروءة
cell-nothing-recorded = لا شيء مسجل
cell-nothing-after = لا شيء مسجل بعد { $day }
cell-no-report = بلا تقرير
cell-searched = جرى البحث في: { $sources }
turn-new = جديد
turn-changed = تغيّر
turn-held = معروف من جديد

## The matrix, its overview and its key

matrix-other-voices = أصوات أخرى تختلف.
overview-help = علامة واحدة لكل موقف مسجَّل، مهما كان عدد المواقف التي تحمله. كل علامة تقود إلى خليتها، حيث الكلمات.
signs-other = غير ذلك
signs-other-meaning = بكلمات المحرر، في الخلية.
signs-nothing-meaning = لم يُنشأ أي سجل لهذه الخلية.
ruler-label = المصفوفة كما في تاريخ معين
ruler-as-of = كما في
ruler-nearest = { $n ->
    [zero] أقرب التواريخ.
    [one] أقرب تاريخ واحد.
    [two] أقرب تاريخين.
    [few] الأقرب من { $n } تواريخ.
    [many] الأقرب من { $n } تاريخًا.
   *[other] الأقرب من { $n } تاريخ.
}
ruler-all-dates = كل التواريخ
pairs-compare = مقارنة طرفين
pairs-comparisons = مقارنات بين طرفين
pairs-only-two = طرفان فقط:
filter-shown = { $what ->
    [statements] يُعرض { $n } من { $all } من التصريحات
   *[positions] يُعرض { $n } من { $all } من المواقف وحالات الغياب
}
filter-none = مستبعد بعامل التصفية
filter-label = تصفية
filter-show-only = عرض ما يلي فقط
filter-show-all = عرض الكل
filter-other = غير ذلك

## Pictures of time and of conditions

chart-help = الشريط الممتلئ مذكور بالدقة التي رُسم بها، والمعيَّن يوم أو يومان. الحافة المتقطعة غير دقيقة، وعلامة الاستفهام لم يذكرها أحد، والسهم يمتد إلى ما بعد الصورة أو ليس له نهاية مسجلة.
histories-heading = عبر الزمن
histories-chart-help = العلامة في بداية الشريط هي الموقف المسجَّل، كما في الجدول. الشريط الفارغ نوع من الغياب. حيث لم يُرسم شيء لا يُعرف شيء؛ وليس ذلك تغييرًا.
histories-entries = ما هو مسجل، من الأقدم إلى الأحدث
histories-entries-short = المسجل
histories-gap = فجوة
histories-since-until = { $since }، حتى { $until }
histories-since-not-stated = منذ متى: غير مذكور
histories-stand = { $kind } ({ $stance })
picture-help = الخط ذو الرأس الممتلئ يقود من موقف إلى ما يجب أن يسبقه. والخط المتقطع يقود من هناك إلى ما هو مسجل لطرف آخر معه أو ضده؛ والإطار المتقطع نوع من الغياب. أما المواقف التي تترك الأمر مفتوحًا ففي الجدول وحده.

## Names

names-heading = الأسماء
names-caption = الأسماء ومن يستخدمها
names-caption-help = كل اسم كما يكتبه مستخدمه. لم يُصحَّح أي منها.
names-name = الاسم
names-used-by = يستخدمه
names-where = أين
names-user-not-stated = المستخدِم غير مذكور
names-place-not-stated = الموضع غير مذكور
names-first-seen = أول ظهور: { $date }

## Summary

home-kicker = أحدث حالة للسجل
home-untitled = بلا عنوان
home-brief = باختصار
home-brief-help = كل جملة تستند إلى ما ترتبط به.
home-positions = أين تقف الأطراف
home-positions-help = قائمة واحدة من الكلمات لكل الأطراف.
home-overview = المواقف حسب المسألة والطرف، بالعلامات
home-matrix = المواقف حسب المسألة والطرف
home-matrix-help = الإطار المتقطع يدل على غياب. كل خلية تقود إلى تقاريرها.
home-left-out = ما لا يتناوله النص
home-left-out-help = المطالب المسجلة مقابل النص كما ورد في التقارير. الغياب أولًا.
home-not-addressed = ما لم يتناوله النص، بحسب التقارير
home-none-left-out = لا مطلب مسجل لم يتناوله النص
home-addressed = ما تناوله النص
home-none-addressed = لا مطلب مسجل تناوله النص
home-coverage-link = كل مطلب مقابل كل بند
home-differ = أين تختلف التقارير
home-differ-help = الحدث نفسه وتقارير مختلفة. لا تُفضَّل أي قراءة.
home-latest = أحدث الأحداث
home-latest-help = التواريخ بدقة مصادرها لا أكثر.
home-latest-caption = أحدث الأحداث المؤرخة
home-timeline-link = التسلسل الزمني كاملًا
home-read = كيفية القراءة
home-read-help = العلامات المستخدمة في كل الصفحات.
home-key-stance = الموقف المسجَّل
home-key-stance-meaning = كلمتنا لموقف ما، من قائمة واحدة تُستخدم لكل الأطراف على السواء.
home-key-dashed = إطار متقطع
home-key-dashed-meaning = شيء غائب. والكلمات تبيّن نوع الغياب.
home-key-marks = «علامات الاقتباس»
home-key-marks-meaning = كلمات شخص ما نفسها. ومن دون علامات تكون الكلمات لنا أو لمن نقل الخبر.
home-key-origins = تقريران، أصل واحد
home-key-origins-meaning = تقريران يعودان إلى متحدث واحد عبر قناة واحدة. يُحسبان مرة واحدة.

## Common ground and gaps

ground-heading = القواسم المشتركة والفجوات
ground-standfirst = المسائل التي يقف فيها كل من تحدث موقفًا واحدًا، والتي يختلفون فيها، والتي لم يتحدث فيها إلا طرف واحد أو لم يتحدث فيها أحد.
ground-alike = كل من تحدث يقف موقفًا واحدًا
ground-alike-meaning = طرفان أو أكثر، بالمواقف المسجَّلة نفسها.
ground-apart = يختلفون
ground-apart-meaning = لطرفين على الأقل مواقف مسجَّلة غير متطابقة.
ground-not-told = لا يمكن الجزم
ground-not-told-meaning = تحدث أكثر من طرف؛ ولا يمكن تحديد الموقف إلا لواحد منهم على الأكثر.
ground-one = تحدث طرف واحد فقط
ground-one-meaning = لا شيء مسجل للآخرين سوى غياب، إن وُجد.
ground-nobody = لم يتحدث أحد
ground-nobody-meaning = ليس لأي طرف موقف مسجل في هذه المصادر.
ground-cannot-be-told = لا يمكن تحديده
ground-other-voices = أصوات أخرى تختلف: { $others }
ground-none = لا تُقارَن أي مسألة ولا أي طرف
ground-rule = كيف تُقارَن المواقف
ground-rule-voices = قد يُعرف طرف في مسألة واحدة بعدة مواقف. ويُعتمد موقف أقوى أصواته. وما تقوله مواقفه الأخرى يُذكر بجانبه حيث يكون غير ذلك. وأنواع الغياب ليست موقفًا، ولا الموقف الذي لا يمكن تحديده.
ground-rule-alike = تتفق الأطراف حيث يكون لكل من يمكن تحديد موقفه المواقف المسجَّلة نفسها، أيًا كان نوع الموقف. ولا يُجمع شيء في حصيلة.
weight-own = كلماته نفسها
weight-own-meaning = نص أصدره الطرف، أو زعيمه، أو مكتب، أو وفد، أو مسؤول مذكور بالاسم.
weight-relayed = منقول بلا اسم
weight-relayed-meaning = مسؤول غير مسمى، أو إعلام رسمي، أو وسيلة إعلام تنسبه إلى الطرف ولا تسمي أحدًا.
weight-reading = قراءة
weight-reading-meaning = رواية وسيلة إعلام أو محلل؛ ولا تُورَد كلمات للطرف.

## Conditions

conditions-heading = ما الذي ينتظر ماذا
conditions-heading-of = ما الذي ينتظر ماذا: { $party }
conditions-standfirst = المواقف التي تسمي أمرًا يجب أن يسبقها، وما هو مسجل للأطراف الأخرى بشأنه، وأين تنتظر الأطراف بعضها بعضًا.
conditions-docket = الشروط
conditions-blocks = كل ينتظر الآخر
conditions-blocks-help = حيث تعطّل الشروط بعضها بعضًا، بقدر ما هي مسجلة.
conditions-picture = في صورة
conditions-picture-help = كل إطار يقود إلى سجله. والجدول أدناه يضم كل ذلك بالكلمات.
conditions-picture-description = الأُطر مواقف وما تنتظره. الخط ذو الرأس الممتلئ يقود من موقف إلى ما يجب أن يسبقه؛ والخط المتقطع يقود من هناك إلى ما هو مسجل لطرف آخر معه أو ضده. والجدول يضم كل ذلك بالكلمات.
conditions-every = كل الشروط
conditions-caption = ما الذي ينتظر ماذا، وأين تقف الأطراف الأخرى منه
conditions-none = لا موقف مسجلًا ينتظر شيئًا
conditions-rule = كيف يُستخرج هذا
conditions-rule-condition = الشرط هو ما يسميه أحدث قيد في موقف ما على أنه يجب أن يسبقه. وهو يتصل بمسألة: تلك التي يسميها، أو مسائل الحدث الذي يسميه. وحيث يكون لطرف آخر مواقف من تلك المسألة يُعرض أقوى أصواته: كلماته نفسها قبل كلمات منقولة بلا اسم، وهذه قبل قراءة وسيلة إعلام.
conditions-rule-each-other = تنتظر الأطراف بعضها بعضًا حيث تعود الشروط نفسها إلى حيث بدأت؛ أو حيث ينتظر كل طرف ما لا يعطيه الآخر، بقدر ما هو مسجل: فهو ضده، أو ينتظر شيئًا بنفسه، أو يقال إنه لم يلتزم، أو لم يؤكد، أو لم يجب. ولا يُعد «لا تصريح» و«غير معلن» من ذلك.
conditions-block = كل ينتظر الآخر: { $parties }
conditions-block-of-one = شروطه نفسها تعود إلى حيث بدأت: { $party }
conditions-circle = تعود الشروط إلى حيث بدأت: فهي، كما سُجلت، لا يمكن استيفاء أي منها أولًا.
conditions-crossing = كل ينتظر أمرًا ليس مسجلًا أن الآخر يعطيه. والشروط تتعلق بأمور مختلفة؛ وما كان سيترتب على استيفاء أحدها غير مسجل.
conditions-provision = بند
conditions-in-words = بالكلمات
waits-for = { $position } ينتظر { $target }
waits-for-noted = { $position } ينتظر { $target }: { $note }
waits-for-this = { $position } ينتظر ما يلي: { $note }
waits-answer = { $party } بشأن { $issue }: { $stand }
waits-answer-waiting = { $party } بشأن { $issue }: { $stand }، وينتظر شيئًا بنفسه
waits-no-blocks = ليس مسجلًا أن طرفين ينتظر أحدهما الآخر
waits-what = ينتظر
waits-others = أين يقف الآخرون من ذلك
waits-others-short = أين يقف الآخرون
waits-no-stand = لا موقف مسجل

## Two parties

pair-kicker = طرفان، مسألة مسألة
pair-standfirst = الاتفاق يعني أن للطرفين المواقف المسجَّلة نفسها بأقوى أصواتهما، أيًا كان نوع الموقف. وحيث تختلف أصوات أخرى لطرف ما يُذكر ذلك. ولا يُجمع شيء في حصيلة.
pair-apart = أين يختلفان
pair-alike = أين يتفقان
pair-not-told = أين لا يمكن الجزم
pair-only = حيث لا يوجد مسجل إلا { $party }
pair-none = ليس لأي من الطرفين ما هو مسجل في أي مسألة
pair-others = مقارنات أخرى
pair-all-link = كل الأطراف معًا

## A position

position-issue = المسألة: { $issue }.
position-party = الطرف: { $party }.
position-histories = الموقف عبر الزمن
position-histories-help = مرسوم بدقة تأريخه لا أكثر.
position-history = الموقف
position-history-help = من أقدم قيد إلى أحدثه، كل مع ما يستند إليه.
position-entry = القيد { $n }
position-voice = الصوت: { $voice }.
position-strength = القوة: { $strength }.
position-known = معروف: { $date }.
position-since-not-stated = لم يُذكر منذ متى.
position-until = حتى { $date }.
position-date-text = بكلمات المصدر: «{ $words }».
position-date-derived = التاريخ مستخلص من: { $from }.
position-only-after = فقط بعد
position-rests-on = يستند إلى { $evidence }
position-searched = لم يُعثر على تصريح في المصادر التي جرى البحث فيها: { $sources }.
position-no-report = لا تقرير مسجل
position-coverage = هل يلبيه نص؟
position-coverage-help = كما يقرأ المحررون النص.
position-coverage-caption = التغطية حسب الاتفاق
position-required-by = ما ينتظره

## Demands against the text

coverage-heading = المطالب مقابل النص
coverage-help = الغياب أولًا. كما يقرأ المحررون النص المتاح.
coverage-caption = كل مطلب مسجل وما يفعله النص به
coverage-caption-parties = ما تطلبه هذه الأطراف وما يفعله النص به
coverage-caption-help = بقرار المحرر، مع السبب.
coverage-demand = المطلب أو الموقف
coverage-level = التغطية
coverage-provisions = البنود
coverage-why = لماذا
coverage-no-provision = لا بند
coverage-the-words = { $provision }: الكلمات
coverage-words-missing = كلماته غير متاحة
coverage-none = لم يُقابَل أي مطلب بالنص
coverage-not-decided = غير محسوم
coverage-not-decided-help = مواقف من مسألة يتناولها بند. المسألة المشتركة توحي بالصلة؛ ولم يبتّ فيها أي محرر.
coverage-suggested = توحي به مسألة مشتركة: { $provisions }
coverage-unasked = بنود لا تستجيب لأي مطلب مسجل
coverage-none-unasked = كل بند يستجيب لمطلب
coverage-unspoken = مسائل في النص ليس لأحد موقف مسجل منها

## An issue

issue-question = السؤال
issue-covers = تشمل
issue-counted-in = ما يُحتسب ضمنها
issue-divided-into = تنقسم إلى
issue-answers = الإجابات الممكنة
issue-positions = أين تقف الأطراف
issue-positions-by-party = المواقف من هذه المسألة، طرفًا طرفًا
issue-positions-caption = المواقف من هذه المسألة
issue-matrix-link = المسألة في المصفوفة
issue-histories = المواقف من هذه المسألة عبر الزمن
issue-histories-help = كل موقف على محور زمني واحد، مرسوم بدقة تأريخه لا أكثر.
issue-provisions = بنود بشأنها
issue-statements = تصريحات بشأنها

## A party

party-kind = النوع
party-stands = أين يقف
party-positions-caption = مواقف { $party }، مسألة مسألة
party-histories = المواقف عبر الزمن، مسألة مسألة
party-histories-help = مواقفه على محور زمني واحد، كل منها مرسوم بدقة تأريخه لا أكثر.
party-waits = ما الذي ينتظره
party-waits-help = مواقف تسمي أمرًا يجب أن يسبقها.
party-conditions-link = شروط كل الأطراف، وكيف تُستخرج
party-names-help = بماذا يُسمى، ومن يسميه.
party-parts-heading = ما يرتبط به
party-parts = أجزاؤه
party-terms = المصطلحات التي يستخدمها
party-statements = ما يقوله
party-statements-help = تصريحات يدلي بها أو تنسبها إليه المصادر.
party-spoken-of = ما يقوله الآخرون عنه
party-spoken-of-help = وكذلك تصريحات يرد عليها أو جاءت عبره.
party-sources = مصادر نشرها

## A person

person-posts = المناصب
person-from-to = من { $from } إلى { $to }
person-from = من { $from }
person-to = إلى { $to }
person-dates-not-stated = التواريخ غير مذكورة

## Timeline

timeline-kicker = التسلسل الزمني
timeline-heading = ما حدث ومتى، بالدقة التي تذكرها المصادر
timeline-standfirst = الأحداث والنصوص والتصريحات بترتيب الزمن. وكلمات المصدر بجانب كل تاريخ؛ والتاريخ المستخلص يذكر مما استُخلص.
timeline-docket = القيود
timeline-chart = الأحداث والنصوص والتصريحات على محور زمني واحد
timeline-all-statements = كل التصريحات
timeline-picture = الصورة
timeline-picture-help = بمقياس صحيح. لم يُقرَّب شيء ليبدو أوثق مما هو.
timeline-chart-help = العلامة الفارغة أمر يتوقعه مصدر أو لم يقع. والجدول أدناه يضم كل تاريخ بالكلمات.
timeline-order = بترتيب الزمن
timeline-order-help = ما لا يؤرخه أي مصدر يأتي أخيرًا.
timeline-caption = الأحداث والنصوص والتصريحات
timeline-date = التاريخ
timeline-what = ماذا
timeline-source-words = بكلمات المصدر
timeline-status = الحالة
timeline-quoted = «{ $words }»
timeline-date-as-stated = التاريخ مذكور كما هو.
timeline-date-derived = مستخلص من: { $from }
timeline-date-not-stated = غير مذكور
timeline-kind-and-status = { $kind }، { $status }

## Balance: the page

balance-heading = كم هو مسجل وممن
balance-standfirst = أعداد مجردة لما تتضمنه المصادر من كل طرف. تبيّن أين السجل شحيح، ولا تقول شيئًا عمن هو على حق.
balance-read = كيف يُقرأ هذا
balance-read-text = قد يدل تفاوت الأعداد على المصادر المقروءة لا على الأطراف. وحيث لا تتوافر نصوص طرف ما تُعرض على أنها مفقودة؛ ولا يُضاف شيء لموازنة الأرقام. لا مجاميع عبر الأطراف ولا نسب، ولا يُرتَّب شيء في هذا الموقع بحسب هذه الأرقام.
balance-by-party = حسب الطرف
balance-by-party-caption = ما هو مسجل من كل طرف
balance-counted = ما يُعد
balance-no-party = لا يُقارَن أي طرف
balance-by-issue = حسب المسألة
balance-by-issue-help = التصريح المتعلق بعدة مسائل يُعد في كل منها.
balance-by-issue-caption = ما هو مسجل من كل طرف في كل مسألة
balance-statements = التصريحات
balance-statements-meaning = صادرة عن الطرف أو منسوبة إليه؛ والنص المشترك يُعد لكل من أصدروه.
balance-unnamed = لمتحدثين غير مسمين
balance-unnamed-meaning = تصريحات لا يسمي أي مصدر قائلها.
balance-reports = التقارير
balance-reports-meaning = تقارير عن تصريحاته، في كل المصادر.
balance-quotations = تقارير تقتبس
balance-quotations-meaning = تقارير فيها كلمات بين علامات اقتباس.
balance-words = الكلمات المقتبسة
balance-words-meaning = الكلمات بين علامات الاقتباس في تلك التقارير.
balance-own = مواقف بكلماته نفسها
balance-own-meaning = معروفة من نص، أو من زعيمه، أو مكتب، أو وفد، أو مسؤول مذكور بالاسم.
balance-relayed = مواقف منقولة بلا اسم
balance-relayed-meaning = معروفة من مسؤول غير مسمى، أو إعلام رسمي، أو وسيلة إعلام لا تسمي أحدًا.
balance-readings = مواقف بحسب قراءة
balance-readings-meaning = معروفة فقط من رواية وسيلة إعلام أو محلل.
balance-recorded-absences = حالات الغياب المسجلة
balance-recorded-absences-meaning = أنه لم يقل شيئًا، أو لم يؤكد أو لم يلتزم.

## About

about-kicker = حول الموقع
about-heading = كيف أُعد هذا الموقع، وكيف يُقرأ
about-standfirst = معاني الكلمات والعلامات، وما جرى عدّه، والفحوص التي اجتازها كل سجل.
about-method = المنهج
about-method-reports = كل جملة تنسب كلمات أو موقفًا إلى طرف تستند إلى تصريح، وكل تصريح إلى تقرير واحد على الأقل في مصدر، مع موضعه في ذلك المصدر. ويُفصل بين من يقول الشيء، وعبر من جاء، وبكلمات من هو.
about-method-lists = المواقف المسجَّلة والأنواع والأصوات مأخوذة من قوائم واحدة لكل الأطراف. { $rule } ولا يُجمع شيء في درجة.
about-method-absence = الغياب يُعرض. «لا تصريح في هذه المصادر» تبيّن ما جرى البحث فيه؛ و«غير مؤكد» كلمة مصدر وليست نفيًا؛ والموضع الخالي في نص يُعرض خاليًا.
about-method-origins = التقارير التي تعود إلى متحدث واحد عبر قناة واحدة تُعد أصلًا واحدًا، مهما كان عدد وسائل الإعلام التي تنشرها. والتاريخ بدقة مصدره؛ وحيث استُخلص تذكر الصفحة مما استُخلص.
about-quotations = الاقتباسات
about-quotations-help = مدى الثقة بأن الكلمات للمتحدث نفسه.
about-quotations-lines = بجانب الكلمات المقتبسة بلا تغيير خط متصل، وبجانب الاقتباسات التي عُدّلت عند النشر خط مزدوج، وبجانب الكلمات المقتبسة جزئيًا أو المترجمة خط متقطع، وبجانب الكلمات المعادة صياغتها خط منقط. والكلمات بلا خط هي كلمات وسيلة إعلام. وتحتفظ الاقتباسات بإملاء مصدرها وعلاماته وهفواته.
about-counts = ما الموجود هنا
about-counts-caption = السجلات حسب النوع
about-kind = النوع
about-records = السجلات
about-balance = كم منها وممن
about-balance-link = ما هو مسجل من كل طرف، مسألة مسألة
about-balance-text = { $balance }: أعداد مجردة، للمحررين ولكل من يريد أن يرى أين المصادر شحيحة.
about-checks = الفحوص
about-checks-help = يُفحص كل سجل بها قبل بناء الموقع.
about-checks-caption = الفحوص وكيف يُبلَّغ عنها
about-check = الفحص
about-check-finds = ما يكشفه
about-check-finds-short = يكشف
about-check-level = يُبلَّغ عنه بوصفه
about-level-error = خطأ
about-level-warning = تحذير
about-level-note = ملاحظة
about-reuse = الاستخدام في مكان آخر
about-data-link = البيانات ومعنى كل حقل
about-reuse-quotations = الاقتباسات ملك لأصحابها وهي قصيرة.
