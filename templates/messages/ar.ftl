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
names-first-seen = أول ظهور: { $date }

## Summary

home-kicker = أحدث حالة للسجل
home-brief = باختصار
home-brief-help = كل جملة تستند إلى ما ترتبط به.
home-positions = أين تقف الأطراف
home-positions-help = قائمة واحدة من الكلمات لكل الأطراف.
home-overview = المواقف حسب المسألة والطرف، بالعلامات
home-matrix = المواقف حسب المسألة والطرف
home-matrix-help = الإطار المتقطع يدل على غياب. كل خلية تقود إلى تقاريرها.
home-changed = ما الذي تغيّر
home-changed-help = مع أحدث طبعة، وبعدها.
home-changed-link = كل ما تغيّر معها
home-changed-more = { $n ->
    [zero] لا سجلات أخرى
    [one] وسجل آخر
    [two] وسجلان آخران
    [few] و{ $n } سجلات أخرى
    [many] و{ $n } سجلًا آخر
   *[other] و{ $n } سجل آخر
}
home-changed-since = { $n ->
    [zero] لا سجلات تختلف اليوم عما هي عليه فيها
    [one] سجل واحد يختلف اليوم عما هو عليه فيها
    [two] سجلان يختلفان اليوم عما هما عليه فيها
    [few] { $n } سجلات تختلف اليوم عما هي عليه فيها
    [many] { $n } سجلًا يختلف اليوم عما هو عليه فيها
   *[other] { $n } سجل يختلف اليوم عما هو عليه فيها
}
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
## What changed

changes-kicker = التغييرات
changes-heading = ما تغيّر من { $from } إلى { $to }
changes-today = الحالة الراهنة
changes-edition = الطبعة { $name }
changes-from = من
changes-to = إلى
changes-short = باختصار
changes-note = ما يقوله الناشر عنها:
changes-corrects = موضع الخطأ:
changes-passing = هذه المقارنة مع أحدث حالة. وعند صدور طبعة أخرى تحل محلها مقارنة جديدة؛ أما مقارنات كل طبعة بالتي قبلها فتبقى.
changes-links = { $comparisons }؛ { $editions }
changes-link-comparisons = كل المقارنات
changes-link-editions = كل الطبعات
changes-settings = إعدادات الموقع
changes-positions-help = ما تبدّل منها يأتي أولًا.
changes-statements-help = مع ما يقوله كل طرف عنها.
changes-agreements = الاتفاقات ونصوصها
changes-agreements-help = بندًا بندًا، حيث تختلف الكلمات.
changes-others = سجلات أخرى
changes-by-party = بحسب الطرف
changes-by-issue = بحسب المسألة
changes-by-help = كل تغيير يسميه، أو سجل يسميه.
changes-typographic = في الطباعة فقط
changes-typographic-help = مسافات وعلامات اقتباس ونهايات أسطر: المعنى واحد.
changes-none = لا يختلف شيء مما يراه القراء.
changes-of-settings-only = تختلف إعدادات الموقع، ولا يختلف أي سجل.
changes-summary = السجلات: { $counts }.
changes-count-added = أُضيف { $n }
changes-count-removed = أُزيل { $n }
changes-count-renamed = تغيّر عنوان { $n }
changes-count-changed = تغيّر { $n }
changes-count-typographic = تغيّر { $n } في الطباعة فقط
changes-record = { $kind }. { $fate }.
changes-fate-added = جديد
changes-fate-removed = لم يعد موجودًا
changes-fate-renamed = عنوان آخر
changes-fate-changed = تغيّر
changes-fate-withheld = كلماته محجوبة
changes-title-withheld = سجل كلماته محجوبة ({ $kind })
changes-as-it-was = كما كان
changes-source = المصدر { $siglum }
changes-item = رقم { $n }
changes-field = { $field }: { $value }
changes-left-out = { $n ->
    [zero] {"["}لا فقرات{"]"}
    [one] {"["}فقرة واحدة كما كانت{"]"}
    [two] {"["}فقرتان كما كانتا{"]"}
    [few] {"["}{ $n } فقرات كما كانت{"]"}
    [many] {"["}{ $n } فقرة كما كانت{"]"}
   *[other] {"["}{ $n } فقرة كما كانت{"]"}
}
changes-yes = نعم
changes-no = لا
comparisons-heading = ما تغيّر من طبعة إلى طبعة
comparisons-standfirst = سجلًا سجلًا، بالكلمات. كل طبعة مقارنة بالتي قبلها، وكل طبعة بالأحدث، والأحدث بالحالة الراهنة.
comparisons-kicker = المقارنات
comparisons-from-to = من { $from } إلى { $to }
comparisons-all = كل المقارنات
comparisons-order = الأحدث أولًا.
comparisons-editions = كل الطبعات
difference-added = أُضيف:
difference-removed = أُزيل:

## Agreements, texts, statements and sources: words that several pages share

record-quoted = «{ $words }»
record-not-stated = غير مذكور
record-absent = غير مذكور
record-none-recorded = لا شيء مسجل
record-not-in-it = ليس فيه
record-date = التاريخ
record-date-text = التاريخ بكلمات المصدر
record-date-derived = ما استُنتج منه التاريخ
record-status = الوضع
record-language = اللغة
record-siglum = الرمز
record-speaker = المتحدث
record-rests-on = يستند إلى
record-version = النسخة
record-provision = البند
record-by-provision = بحسب البند
record-part-of-agreement = جزء من { $agreement }.
record-read-in = المصادر المقروءة
versions-docket = النسخ
provisions-docket = البنود
provision-preamble = الديباجة
prose-paragraph = الفقرة { $n }
prose-table = الجدول { $n }
prose-note = الحاشية { $n }

## An agreement

agreement-instrument = نوع الوثيقة
agreement-binding = الإلزام
agreement-stage = المرحلة
agreement-level = المستوى
agreement-participants = من عقده
agreement-provisions = البنود
agreement-provisions-help = كل منها بكلمات أحدث نص، بكل لغة متاحة.
agreement-wording = { $version }: { $rendering }
agreement-not-in-text = ليس في هذا النص
agreement-texts-help = النسخ واللغات المتاحة، وما ينقص كلًا منها.
agreement-text-worth = القيمة سندًا
agreement-text-worth-short = القيمة
agreement-history-link = جميع النسخ، وكل بند عبرها
agreement-brackets-link = الأقواس، وكيف أُغلقت
agreement-side-by-side = جنبًا إلى جنب: { $comparisons }
agreement-called = تسمياته
agreement-called-help = ما يسمي به النص نفسه، وما يسميه به كل مصدر.
agreement-self-name = يسمي نفسه «{ $name }».
agreement-no-self-name = ما يسمي به النص نفسه غير متاح
agreement-stage-reason = عن مرحلته.
agreement-statements = تصريحات منه

## Duties

duties-heading = من يلتزم بماذا تجاه من
duties-help = كما يقرأ المحررون البنود. الكلمات المقتبسة هي التي يُظهر بها النص ما يفعله؛ هي توحي، والمحررون يقررون.
duties-caption = الالتزامات وسائر البنود
duties-who = من
duties-to-whom = تجاه من
duties-what = ما يفعله
duties-by-when = الأجل
duties-how-far = مدى الإنجاز
duties-nobody = لا يُسمى أحد
duties-no-date = لا تاريخ
duties-not-recorded = غير مسجل
duties-step = { $date }: { $level }
duties-step-cited = { $date }: { $level }؛ { $evidence }
duties-uncoded = { $n ->
    [zero] لم يقرأه المحررون بعد: لا بنود
    [one] لم يقرأه المحررون بعد: بند واحد
    [two] لم يقرأه المحررون بعد: بندان
    [few] لم يقرأه المحررون بعد: { $n } بنود
    [many] لم يقرأه المحررون بعد: { $n } بندًا
   *[other] لم يقرأه المحررون بعد: { $n } بند
}
duties-uncoded-of = { $n ->
    [zero] لم يقرأه المحررون بعد: لا بنود من { $text }
    [one] لم يقرأه المحررون بعد: بند واحد من { $text }
    [two] لم يقرأه المحررون بعد: بندان من { $text }
    [few] لم يقرأه المحررون بعد: { $n } بنود من { $text }
    [many] لم يقرأه المحررون بعد: { $n } بندًا من { $text }
   *[other] لم يقرأه المحررون بعد: { $n } بند من { $text }
}
cues-suggested = موحى به، غير محسوم: { $cues }
cues-cue = { $modality } بلفظ «{ $words }»
cues-cue-several = { $n ->
    [zero] { $modality } بلفظ «{ $words }»
    [one] { $modality } بلفظ «{ $words }»، مرة واحدة
    [two] { $modality } بلفظ «{ $words }»، مرتين
    [few] { $modality } بلفظ «{ $words }»، { $n } مرات
    [many] { $modality } بلفظ «{ $words }»، { $n } مرة
   *[other] { $modality } بلفظ «{ $words }»، { $n } مرة
}
cues-none = لا كلمة تُظهر ذلك

## The text of an agreement

text-kicker = نص اتفاق
text-state = الحالة
text-wording-of = تاريخ الصياغة
text-authority = الحجية
text-heading = النص
text-help = الأرقام أرقام النص نفسه كما طُبعت، بما فيها من ثغرات وتكرار. وحيث لا رقم له فالعنوان من وضعنا، ويُذكر ذلك.
text-language = { $language }: { $authority }.
text-language-titled = { $language }، { $title }: { $authority }.
text-read-in = قُرئ في { $source }.
text-read-in-noted = قُرئ في { $source }
text-numbering = في ترقيمه:
text-address-ours = بلا رقم؛ العنوان من وضعنا: { $address }
text-address = العنوان:
text-by-place = وُضعت جنبًا إلى جنب بحسب الموضع
text-missing = غير موجود في هذه اللغة
text-alteration = { $kind }.
text-alteration-of = { $kind }: { $words }.
text-others = نصوص أخرى
text-party-kicker = نص وفق طرف واحد
text-party-heading = { $text }: وفق { $party }
text-party-standfirst = الكلمات الواقعة خارج جميع الأقواس، والكلمات التي بين أقواس { $party }. ما بين أقواس غيره محذوف؛ وما لا يُسمى له أحد باقٍ بين قوسيه.
text-reading-of = هذه قراءة لـ{ $text } أُعدت من أقواسه.
text-no-words = لا كلمات هنا من { $party }
text-brackets-rule = ما بين معقوفين غير متفق عليه.
text-brackets-open = مفتوح: { $open }.
text-brackets-open-and-blank = مفتوح: { $open }؛ لم يُملأ بعد: { $blank }.
text-brackets-of-language = { $language }: { $counts }
text-party-holds = أقواس { $party }: { $n }
text-as-party = النص وفق { $party }
text-no-party = لا سجل لهذا الطرف
text-brackets-of-nobody = بلا صاحب مسمى: { $n }
text-brackets-of-nobody-help = تبقى في نص كل طرف بين أقواسها.
text-brackets-alone = أقواس بلا مقابل: { $n }
text-brackets-alone-at = في ملف النص: { $places }. وهي معروضة بوصفها كلمات.
text-brackets-link = كيف فُتحت أقواس جميع النسخ وأُغلقت
numbering-gap = يرد { $found } حيث كان المنتظر { $expected }.
numbering-gap-before = الرقم السابق لـ{ $found } غير موجود.
numbering-repeat = سبق ورود { $found }.
numbering-out-of-order = { $found } خارج الترتيب: كان المنتظر { $expected }.
numbering-order = { $found } خارج الترتيب.
numbering-identity = سبق إعلان المعرّف `{ $found }`.
bracket-not-agreed = غير متفق عليه:
bracket-to-fill-in = يُملأ لاحقًا:
bracket-put-in = أضافته وسيلة الإعلام:
bracket-left-out = حذفته وسيلة الإعلام:
bracket-option = الخيار { $number }

## The brackets of all versions

brackets-kicker = ما بين معقوفين غير متفق عليه
brackets-heading = { $agreement }: الأقواس
brackets-by-version = بحسب النسخة
brackets-by-version-help = الأقواس المفتوحة، ومن يتمسك بها، والمواضع التي لم تُملأ بعد. نسخ الصحافة غير محسوبة: أقواسها من وضع الصحافة.
brackets-by-version-caption = الأقواس المفتوحة بحسب النسخة
brackets-open = مفتوح
brackets-held-by = أصحابها
brackets-blank = لم يُملأ بعد
brackets-of-party = { $party } { $n }
brackets-of-nobody = بلا صاحب مسمى { $n }
brackets-alone = بلا مقابل: { $places }
brackets-none-open = لا قوس مفتوح
brackets-rule = القوس الذي يتمسك به طرفان محسوب لكليهما.
brackets-by-provision-help = الأقواس المفتوحة في كل بند، بجميع أرقامه. الشرطة: لا شيء.
brackets-by-provision-caption = الأقواس المفتوحة بحسب البند والنسخة
brackets-open-and-blank = { $open } + { $blank } لم يُملأ
brackets-none = لا شيء
brackets-step-help = ما آلت إليه أقواس النسخة السابقة.
brackets-step = من { $from } إلى { $to }.
brackets-fate = { $fate }: { $n }
brackets-fates = { $counts }.
brackets-fate-after = { $fate }: { $after }
brackets-changed = الأقواس التي تغيرت
brackets-changed-help = لا تُعرض الأقواس التي بقيت مفتوحة حرفيًا.
brackets-words = بين القوسين
brackets-became = ما آل إليه
brackets-outside = خارج جميع البنود
brackets-accepted = أُغلق: بقيت كلماته
brackets-dropped = أُغلق: زالت كلماته
brackets-replaced = أُغلق: حلت محله كلمات أخرى
brackets-kept = ما زال مفتوحًا
brackets-reworded = ما زال مفتوحًا بكلمات أخرى
brackets-absorbed = كلماته داخل قوس آخر
brackets-opened = جديد

## All versions of a text

history-kicker = كيف وصل النص إلى صياغته هذه
history-heading = { $agreement }: النسخ
history-glance = لمحة عامة
history-glance-help = صف لكل نسخة، وعلامة لكل بند، بترتيب أحدث نص.
history-glance-caption = جميع النسخ
history-glance-marks = { $language }. شريط كامل: أُعيدت صياغته أو قُسّم أو دُمج. شريط بإطار: جديد. نصف شريط: تغيّر رقمه أو موضعه وحده. خط منخفض: كما كان. لا شيء: ليس في تلك النسخة.
history-its-provisions = بنودها
history-count-first = وارد فيها: { $n }
history-count-new = جديد: { $n }
history-count-reworded = أُعيدت صياغته أو قُسّم أو دُمج: { $n }
history-count-placed = تغيّر رقمه أو موضعه وحده: { $n }
history-count-typographic = تغيّر في الطباعة فقط: { $n }
history-count-same = كما كان: { $n }
history-by-provision-help = رقمه في كل نسخة، وما آل إليه فيها.
history-by-provision-caption = كل بند عبر النسخ
history-no-number = بلا رقم
history-first-here = أول ورود
history-back-again = عاد من جديد
history-came-from = انفصل عن { $provision } ({ $version }).
history-went-into = صار جزءًا من { $provision } ({ $version }).
history-wordings = الصياغات
history-wordings-help = كل صياغة مع النسخة التي وردت فيها أول مرة. بالكلمات والخطوط: ما أُضيف وما أُزيل.
history-newest-link = في أحدث نصوصه
history-also-in = وأيضًا في { $versions }
history-unchanged = { $all ->
    [zero] بصياغة واحدة فقط: { $n } من { $all } بند.
    [one] بصياغة واحدة فقط: { $n } من بند واحد.
    [two] بصياغة واحدة فقط: { $n } من بندين.
    [few] بصياغة واحدة فقط: { $n } من { $all } بنود.
    [many] بصياغة واحدة فقط: { $n } من { $all } بندًا.
   *[other] بصياغة واحدة فقط: { $n } من { $all } بند.
}
provision-unchanged = بلا تغيير
provision-typographic = في الطباعة فقط
provision-reworded = أُعيدت صياغته
provision-renumbered = تغيّر رقمه
provision-moved = نُقل
provision-split = قُسّم
provision-merged = دُمج
provision-added = جديد
provision-removed = لم يعد موجودًا

## The list of editions, and records that are gone

edition-is-newest = هذه هي الأحدث.
edition-has-newer = ثمة طبعة أحدث، { $edition } بتاريخ { $date }: { $link }.
edition-there = هذه الصفحة فيها
editions-heading = الطبعات
editions-standfirst = حالات من هذا الموقع لا تتغير أبدًا. تحتفظ كل منها بعنوانها؛ ويُذكر ما حل محلها، ولا يُمس شيء فيها.
editions-newest = الأحدث
editions-class-major = تغيّر ما يعرفه القراء
editions-class-minor = تغييرات صغيرة
editions-class-correction = تصحيح
editions-class-withdrawal = سحب
editions-since-before = ما تغيّر منذ الطبعة السابقة
editions-to-newest = ما تغيّر من هنا إلى الأحدث
editions-today-the-same = لا سجل في الحالة الراهنة يختلف عن أحدث طبعة
editions-today-differs = { $n ->
    [zero] لا سجل يختلف عن أحدث طبعة
    [one] سجل واحد يختلف عن أحدث طبعة
    [two] سجلان يختلفان عن أحدث طبعة
    [few] { $n } سجلات تختلف عن أحدث طبعة
    [many] { $n } سجلًا يختلف عن أحدث طبعة
   *[other] { $n } سجل يختلف عن أحدث طبعة
}
editions-all = كل الطبعات
editions-order = الأحدث أولًا.
editions-edition = الطبعة
editions-of-itself = ما تقوله عن نفسها
editions-changes = التغييرات
editions-note = ملاحظة
editions-withdrawn = ما سُحب:
editions-first = الطبعة الأولى
editions-not-built = صفحاتها ليست في هذه النسخة من الموقع.
editions-comparisons = كل مقارنات الطبعات
editions-verify = التحقق من طبعة
editions-verify-how = تحمل كل طبعة بصمة التي قبلها وبصمات جميع ملفاتها. وهي كلها في { $data }؛ والأمر { $command } يقابل نسخة من هذا الموقع بها. أما الملفات نفسها، { $files }، فيحتفظ بها الناشر.
editions-list-as-data = القائمة بصيغة بيانات
gone-kicker = ليس هنا
gone-kicker-withdrawn = مسحوب
gone-heading-of = { $title }: ليس في هذه الحالة من الموقع
gone-heading = { $kind ->
    [party] هذا الطرف ليس في هذه الحالة من الموقع
    [person] هذا الشخص ليس في هذه الحالة من الموقع
    [issue] هذه المسألة ليست في هذه الحالة من الموقع
    [source] هذا المصدر ليس في هذه الحالة من الموقع
    [event] هذا الحدث ليس في هذه الحالة من الموقع
    [statement] هذا التصريح ليس في هذه الحالة من الموقع
    [agreement] هذا الاتفاق ليس في هذه الحالة من الموقع
    [text] هذا النص ليس في هذه الحالة من الموقع
    [position] هذا الموقف ليس في هذه الحالة من الموقع
    [term] هذا المصطلح ليس في هذه الحالة من الموقع
   *[briefing] هذه الإحاطة ليست في هذه الحالة من الموقع
}
gone-heading-withdrawn = { $kind ->
    [party] سُحب هذا الطرف
    [person] سُحب هذا الشخص
    [issue] سُحبت هذه المسألة
    [source] سُحب هذا المصدر
    [event] سُحب هذا الحدث
    [statement] سُحب هذا التصريح
    [agreement] سُحب هذا الاتفاق
    [text] سُحب هذا النص
    [position] سُحب هذا الموقف
    [term] سُحب هذا المصطلح
   *[briefing] سُحبت هذه الإحاطة
}
gone-standfirst = يبقى العنوان كي يعرف من يصل إليه ما آل إليه السجل.
gone-what = ما آل إليه
gone-withdrawn = سُحب في { $date }، مع الطبعة { $edition }.
gone-reason = السبب:
gone-withheld = وأُزيلت كلماته من الطبعات السابقة لتلك أيضًا. وهذه هي الطريقة الوحيدة التي يمكن أن تتغير بها طبعة منشورة، والطبعة { $edition } تسجلها.
gone-not-here-of = «{ $title }» ليس في هذه الحالة من الموقع. ولم يُسحب.
gone-not-here = ليس في هذه الحالة من الموقع. ولم يُسحب.
gone-last = آخر طبعة تضمه: { $edition }.
gone-links = { $editions }؛ { $summary }
gone-link-editions = كل الطبعات
gone-link-summary = الملخص
alias-kicker = نُقل
alias-heading = لهذه الصفحة عنوان آخر الآن
alias-now-at = هي الآن في { $page }.

## Feeds

feed-edition = الطبعة { $edition }
feed-corrects = موضع الخطأ: { $words }
feed-of-editions = { $site }: الطبعات
feed-of-record = { $site }: التغييرات في { $title }
feed-edition-changes = { $n ->
    [zero] الطبعة { $edition }: لا تغييرات في { $title }
    [one] الطبعة { $edition }: تغيير واحد في { $title }
    [two] الطبعة { $edition }: تغييران في { $title }
    [few] الطبعة { $edition }: { $n } تغييرات في { $title }
    [many] الطبعة { $edition }: { $n } تغييرًا في { $title }
   *[other] الطبعة { $edition }: { $n } تغيير في { $title }
}
feed-line = { $kind } «{ $title }». { $fate }
feed-withheld = كلمات محجوبة

## Lists, the list from A to Z, and the search

index-kicker = فهرس
index-records = السجلات
index-all = جميعها
index-others = سجلات أخرى
a-z-heading = كل السجلات من الألف إلى الياء
a-z-letter-heading = كل السجلات: { $letter }
a-z-standfirst = كل سجل، بعنوانه وأسمائه الأخرى ومعرفاته السابقة.
a-z-names = الأسماء
a-z-letters = الحروف
a-z-letters-help = الحرف الأول، بلا حركات وبلا «ال» التعريف؛ وحروف الأبجدية الواحدة معًا.
a-z-other = غير ذلك
a-z-see = { $name }، انظر { $record }
a-z-next = السجلات التالية تحت هذا الحرف
search-kicker = البحث
search-heading = البحث في هذا الموقع
search-help = العناوين، والأسماء بكل تهجئاتها، والمعرفات السابقة، والملخصات، والكلمات المقتبسة، وعناوين البنود. في هذه الحالة من الموقع فقط.
search-rules = ما يُبحث فيه، وكيف
search-folding = لا فرق بين الحروف الكبيرة والصغيرة، ولا بين علامات التشكيل وأشكال الحروف العربية، ولا ما يُكتب في العربية والعبرية متصلًا بأول الكلمة. ويجوز أن تكون الكلمة الأخيرة ناقصة.
search-without-script = بلا برنامج نصي.
search-needs-script = يحتاج البحث إلى برنامج نصي، وهو معطل هنا. ولا تحتاج إليه { $list }.
search-none = لم يُعثر على شيء.
search-found =
    .zero = لم يُعثر على شيء.
    .one = عُثر على سجل واحد.
    .two = عُثر على سجلين.
    .few = عُثر على { $n } سجلات.
    .many = عُثر على { $n } سجلًا.
    .other = عُثر على { $n } سجل.
search-some = لا سجل فيه كل الكلمات؛ وفي هذه بعضها.
search-more = كل { $kinds }
search-name = أيضًا:
search-quoted = كما طُبع:
search-stale = نُشر الموقع من جديد. يلزم إعادة تحميل هذه الصفحة.
search-missing = تعذر تحميل الفهرس. والقائمة من الألف إلى الياء لا تحتاج إليه.
search-form = السجلات
search-words = كلمات البحث
search-only-some = بعض السجلات فقط
search-kind = النوع
search-all-kinds = كل الأنواع
search-party = تسمي الطرف
search-all-parties = كل الأطراف
search-issue = بشأن المسألة
search-all-issues = كل المسائل
search-from = من
search-to = إلى
search-clear = مسح الكل
search-keys = المفتاح / ينقل إلى الحقل، ومفاتيح الأسهم تنقل بين النتائج.

## Data

data-kicker = بيانات
data-heading = بيانات هذا الموقع، ومعنى كل حقل
data-standfirst = كل ما هنا مصنوع من مجموعة سجلات واحدة. ملفات JSON تضمها كاملة؛ والجداول تضم ما له عمود.
data-files = الملفات
data-files-help = الجداول بصيغة CSV وترميز UTF-8، مفصولة بفواصل. والخلية التي قد ينفذها برنامج الجداول بوصفها صيغة حسابية تسبقها فاصلة عليا.
data-records-json = كل سجل بجميع حقوله وعنوانه وروابطه في الاتجاهين.
data-jsonl = السجلات نفسها بصيغة JSON Lines، سجل في كل سطر: { $command }.
data-records-jsonld = السجلات بيانات مترابطة، بمصطلحات schema.org وPROV-O وWeb Annotation.
data-package = ما يضمه كل عمود من الجداول أدناه، للبرامج التي تقرأ الجداول.
data-manifest = كل ملف في هذا الموقع بحجمه وبصمته SHA-256؛ ولكل طبعة قائمة خاصة بها.
data-table = { $kind ->
    [party] سطر لكل طرف.
    [person] سطر لكل شخص.
    [issue] سطر لكل مسألة.
    [source] سطر لكل مصدر.
    [event] سطر لكل حدث.
    [statement] سطر لكل تقرير عن تصريح.
    [agreement] سطر لكل بند من اتفاق.
    [position] سطر لكل مرحلة في تسلسل موقف.
   *[term] سطر لكل اسم لشيء أو مكان يُختلف في اسمه.
}
data-columns-of = أعمدة { $file }
data-column = العمود
data-holds = ما يضمه
data-fields-of-kind = { $kind ->
    [party] حقول الطرف
    [person] حقول الشخص
    [issue] حقول المسألة
    [source] حقول المصدر
    [event] حقول الحدث
    [statement] حقول التصريح
    [agreement] حقول الاتفاق
    [text] حقول النص
    [position] حقول الموقف
    [term] حقول المصطلح
   *[briefing] حقول الإحاطة
}
data-fields-of = حقول { $part }
data-field = الحقل
data-form = الشكل
data-meaning = المعنى
data-needed = لازم
data-form-list = قائمة: { $item }
data-form-text = نص
data-form-boolean = صواب أو خطأ
data-form-number = عدد
data-form-map = خريطة
data-lists = القوائم
data-lists-help = تنتهي كل قائمة بقيمة «غير ذلك»، بكلمات المحرر.
data-values-of = قيم { $list }
data-value = القيمة
data-shown-as = تظهر بوصفها

## Fields of records

list-field = الحقل
    .about = بشأن
    .accessed = تاريخ الاطلاع
    .act = فعل القول
    .agreement = الاتفاق
    .aliases = المعرفات السابقة
    .alterations = التغييرات
    .archive = نسخة محفوظة
    .attribute = الجانب
    .authority = الحجية
    .authors = الكتّاب
    .back_translation = ترجمة راجعة
    .base_url = عنوان الموقع
    .bearer = من عليه الالتزام
    .binding = الإلزام
    .body = النص
    .by = بقلم
    .called = التسميات
    .change = التغير
    .change_note = ملاحظة على التغيير
    .check = الفحص
    .citation_style = أسلوب التوثيق
    .cited = مواضع الورود
    .contact = للتواصل
    .container = اسم وسيلة النشر
    .contested = محل خلاف
    .copy_of = نسخة عن
    .counterparty = الطرف المقابل
    .coverage = التغطية
    .date = التاريخ
    .date_derived_from = أساس التاريخ
    .date_text = التاريخ بلفظ المصدر
    .deadline = الموعد النهائي
    .definition = التعريف
    .described_as = الوصف في المصدر
    .description = الوصف
    .draft = مسودة
    .effect_date = تاريخ النفاذ
    .email = البريد الإلكتروني
    .event = الحدث
    .evidence = السند
    .external_ids = المعرفات الخارجية
    .factuality = درجة اليقين
    .family = اسم العائلة
    .file = الملف
    .first_seen = أول ظهور
    .from = من
    .gaps = الثغرات
    .given = الاسم الأول
    .ground_rule = شروط النسبة
    .history = التسلسل
    .id = المعرّف
    .identification = تحديد الهوية
    .implementation = التنفيذ
    .inclusion_rule = قاعدة الإدراج
    .instrument = نوع الوثيقة
    .issue = المسألة
    .issue_date = تاريخ الإعلان
    .issued = تاريخ النشر
    .issued_text = تاريخ النشر بلفظ المصدر
    .issues = المسائل
    .kind = النوع
    .label = التسمية
    .label_reason = سبب اختيار التسمية
    .language = اللغة
    .languages = اللغات
    .level = المستوى
    .licence = الترخيص
    .literal = الاسم الكامل
    .main_agreement = الاتفاق الرئيسي
    .memberships = المناصب
    .modality = صيغة الالتزام
    .name = الاسم
    .names = الأسماء
    .negotiation = حالة التفاوض
    .not_stated = غير مذكور
    .note = ملاحظة
    .numbering = الترقيم
    .options = الخيارات
    .order = الترتيب
    .other = غير ذلك
    .page = الصفحة
    .paragraph = الفقرة
    .parent = المسألة الأوسع
    .part_of = جزء من
    .participants = المشاركون
    .parties = الأطراف
    .party = الطرف
    .party_order = ترتيب الأطراف
    .person = الشخص
    .place = المكان
    .plausibility = شك
    .position = الموقف
    .post = المنصب
    .prefix = ما قبل الموضع
    .provision = البند
    .provisions = البنود
    .publisher = الناشر
    .question = السؤال
    .readings = القراءات
    .reason = السبب
    .relations = العلاقات
    .rendering = طريقة النقل
    .reports = التقارير
    .requires = الشروط
    .response = الرد
    .responses = الردود
    .rights = الحقوق
    .role = الدور
    .same_as = مطابق لـ
    .sameness = التطابق
    .sameness_note = ملاحظة على التطابق
    .searched = المصادر التي بُحث فيها
    .self_name = تسمية النص لنفسه
    .sha256 = بصمة SHA-256
    .siglum = الرمز
    .snapshot = النسخة الخاصة
    .sort_name = الاسم للترتيب
    .source = المصدر
    .sources = المصادر
    .speakers = المتحدثون
    .stage = المرحلة
    .stage_reason = سبب اختيار المرحلة
    .stance = الموقف المسجَّل
    .state = الحالة
    .statement = التصريح
    .statements = التصريحات
    .status = الوضع
    .strength = القوة
    .suffix = ما بعد الموضع
    .summary = الملخص
    .suppress = الفحوص المستثناة
    .text = النص
    .title = العنوان
    .to = إلى
    .translation = الترجمة
    .type = النوع
    .unknown = غير معروف
    .url = العنوان الإلكتروني
    .used_by = من يستخدمه
    .value = القيمة
    .via = عن طريق
    .voice = صاحب القول
    .wording_date = تاريخ الصياغة

## Controlled lists

list-instrument = نوع الوثيقة
    .treaty = معاهدة
    .convention = اتفاقية
    .protocol = بروتوكول
    .agreement = اتفاق
    .executive-agreement = اتفاق تنفيذي
    .memorandum = مذكرة تفاهم
    .joint-statement = بيان مشترك
    .joint-communique = بلاغ مشترك
    .declaration = إعلان
    .exchange-of-notes = تبادل مذكرات
    .agreed-minute = محضر متفق عليه
    .understanding = تفاهم
    .letter = رسالة
    .non-paper = ورقة غير رسمية
    .annex = ملحق
    .media-note = مذكرة إعلامية
    .resolution = قرار
    .constitution = دستور
meaning-instrument =
    .treaty = اتفاق بمقتضى القانون الدولي يحمل هذا الاسم.
    .convention = معاهدة تحمل هذا الاسم، وأطرافها كثيرة في الغالب.
    .protocol = وثيقة تُضاف إلى وثيقة أخرى.
    .agreement = وثيقة تسمي نفسها اتفاقًا.
    .executive-agreement = تبرمه السلطة التنفيذية دون موافقة السلطة التشريعية.
    .memorandum = مذكرة أو ترتيب آخر غير ملزم قانونًا في الغالب.
    .joint-statement = نص تصدره عدة أطراف معًا.
    .joint-communique = نص يصدر عن الأطراف معًا في ختام اجتماع.
    .declaration = نص يُعلن أمرًا.
    .exchange-of-notes = مذكرتان تثبتان معًا تفاهمًا.
    .agreed-minute = سجل لاجتماع متفق عليه.
    .understanding = تفاهم، مكتوب أو غير مكتوب.
    .letter = رسالة.
    .non-paper = نص لا يوقعه أحد.
    .annex = جزء يُضاف إلى وثيقة أخرى.
    .media-note = مذكرة موجهة إلى الصحافة.
    .resolution = ما تقرره هيئة.
    .constitution = القانون الأساسي لدولة.

list-binding = الإلزام
    .binding = ملزم قانونًا
    .non-binding = غير ملزم قانونًا
    .disputed = محل خلاف بين الأطراف
    .not-stated = غير مذكور
meaning-binding =
    .binding = ملزم بموجب القانون الدولي.
    .non-binding = التزام سياسي.
    .disputed = لا تتفق الأطراف على ما إذا كان ملزمًا.
    .not-stated = لا يذكره النص ولا هذه المصادر.

list-agreement-stage = مرحلة الاتفاق
    .pre-negotiation = ما قبل التفاوض أو مساره
    .ceasefire = وقف إطلاق نار أو ما يتصل به
    .framework-partial = إطاري أو موضوعي، جزئي
    .framework-comprehensive = إطاري أو موضوعي، شامل
    .implementation = تنفيذ أو إعادة تفاوض
    .renewal = تجديد
    .constitution = دستور
meaning-agreement-stage =
    .pre-negotiation = عن كيفية إجراء المحادثات وموعدها وأطرافها.
    .ceasefire = وقف لإطلاق النار أو قيد آخر على القتال، وما يلزم لذلك.
    .framework-partial = يتناول بعض المسائل.
    .framework-comprehensive = يتناول جميع مسائل النزاع.
    .implementation = ينفذ اتفاقًا سابقًا أو يعيد التفاوض عليه.
    .renewal = يجدد اتفاقًا سابقًا.
    .constitution = دستور مؤقت أو نهائي.

list-agreement-status = وضع الاتفاق
    .agreed = موقّع أو متفق عليه بين عدة أطراف
    .unilateral = وثيقة أحادية
    .unclear = وضعه غير واضح
    .later-status = متفق عليه، ثم تغير وضعه
    .draft = مسودة
meaning-agreement-status =
    .agreed = موقّع، أو متفق عليه بطريقة أخرى.
    .unilateral = نص طرف واحد.
    .unclear = من غير الواضح هل اتُّفق عليه.
    .later-status = اتُّفق عليه أولًا ثم تغير وضعه.
    .draft = نص ما زال قيد التفاوض.

list-agreement-level = مستوى الاتفاق
    .interstate = بين دول
    .interstate-about-intrastate = بين دول، بشأن نزاع داخل إحداها
    .intrastate = داخل دولة
    .local = محلي
meaning-agreement-level =
    .interstate = بين دول، بشأن العلاقات بينها.
    .interstate-about-intrastate = بين دول، بشأن نزاع داخل دولة.
    .intrastate = بين أطراف دولة واحدة.
    .local = بشأن منطقة محلية واحدة.

list-role = الدور
    .side = طرف في الاتفاق
    .issuer = جهة الإصدار
    .signatory = جهة موقعة
    .announcer = جهة معلنة
    .mediator = وسيط
    .broker = جهة تقريب
    .host = مضيف
    .supervisor = مشرف
    .guarantor = ضامن
    .facilitator = ميسِّر
    .observer = مراقب
    .witness = شاهد
    .attendee = مشارك
    .actor = فاعل
    .affected = متأثر
meaning-role =
    .side = أحد الأطراف التي يُعقد بينها.
    .issuer = تصدر النص.
    .signatory = توقع النص.
    .announcer = تعلن النص.
    .mediator = يساعد الأطراف على الاتفاق.
    .broker = يجمع بين الأطراف.
    .host = يوفر المكان.
    .supervisor = يراقب ما اتُّفق عليه.
    .guarantor = يكفل احترامه.
    .facilitator = يساعد دون وساطة.
    .observer = يحضر دون أن يشارك.
    .witness = يشهد على ما جرى.
    .attendee = يشارك في اجتماع.
    .actor = يقوم بما يتألف منه الحدث.
    .affected = يقع عليه الحدث.

list-modality = صيغة الالتزام
    .obligation = التزام
    .decision = قرار
    .intention = نية
    .best-effort = بذل الجهد
    .reaffirmation = تأكيد من جديد
    .exhortation = حث
    .permission = إذن
    .prohibition = حظر
    .fact = إثبات واقعة
    .courtesy = مجاملة
    .not-assessable = يتعذر التحديد
meaning-modality =
    .obligation = يلتزم، يجب، يتعهد.
    .decision = يقرر، ينشئ.
    .intention = سوف، يعتزم.
    .best-effort = يسعى، يعمل على، يجتهد.
    .reaffirmation = يؤكد من جديد.
    .exhortation = ينبغي، يشجع.
    .permission = يجوز.
    .prohibition = لا يجوز، يُحظر.
    .fact = يقول إن أمرًا ما كذلك.
    .courtesy = يثني، يرحب.
    .not-assessable = لا يتوفر سوى كلام معاد الصياغة.

list-negotiation-state = حالة التفاوض
    .agreed = متفق عليه
    .in-principle = متفق عليه من حيث المبدأ
    .proposed = مقترح
    .bracketed = بين قوسين
    .alternative = بديل
    .withdrawn = مسحوب
    .reserved = محتفظ به
meaning-negotiation-state =
    .agreed = متفق على ألفاظه.
    .in-principle = متفق عليه، والصياغة مفتوحة.
    .proposed = اقترحه طرف واحد وما زال مفتوحًا.
    .bracketed = بين قوسين معقوفين: غير متفق عليه.
    .alternative = أحد عدة خيارات.
    .withdrawn = جرى التراجع عنه.
    .reserved = متفق عليه إذا اتُّفق على كل شيء فقط.

list-implementation = التنفيذ
    .value-0 = لم يبدأ
    .value-1 = في حده الأدنى
    .value-2 = متوسط
    .value-3 = كامل
    .not-assessable = يتعذر تقييمه
meaning-implementation =
    .value-0 = لم يُنفذ شيء.
    .value-1 = نُفذ شيء منه، وهو بعيد عن الاكتمال.
    .value-2 = في طريقه إلى الاكتمال.
    .value-3 = مكتمل أو يكاد.
    .not-assessable = لا تسمح هذه المصادر بالحكم.

list-coverage = التغطية
    .met = ملبّى
    .partly = ملبّى جزئيًا
    .mentioned = مذكور
    .absent = لم يُتناول
meaning-coverage =
    .met = يمنح النص ما طُلب.
    .partly = يمنح النص بعضه.
    .mentioned = يذكر النص الأمر ولا يبت فيه.
    .absent = لا يذكر النص الأمر، بحسب المعروف منه هنا.

list-event-type = نوع الحدث
    .meeting = اجتماع
    .round = جولة محادثات
    .release = إصدار نص
    .publication = نشر
    .statement = تصريح
    .proposal = اقتراح
    .strike = ضربة عسكرية
    .territorial = تغير السيطرة
    .political = حدث سياسي
    .vote = تصويت
    .process = مسار
meaning-event-type =
    .meeting = يجتمع أشخاص أو وفود.
    .round = اجتماع من سلسلة اجتماعات تفاوض.
    .release = يُعلن نص للجمهور.
    .publication = يُنشر مصدر.
    .statement = يُقال شيء علنًا أو لصحفي.
    .proposal = يُطرح اقتراح أو مبادرة.
    .strike = هجوم بقوة مسلحة.
    .territorial = تتغير السيطرة على منطقة أو تُثبَّت.
    .political = تغير حكومة أو حدث آخر في سياسة أحد الأطراف.
    .vote = يجري تصويت.
    .process = سلسلة أحداث أطول، مثل محادثات متقطعة.

list-event-status = وضع الحدث
    .held = وقع
    .reported = أُفيد به
    .expected = متوقع
    .disputed = محل خلاف
    .cancelled = ملغى
meaning-event-status =
    .held = وقع، ولا ينازع في ذلك مصدر هنا.
    .reported = يقول ذلك مصدر، ولا يُعرف غير ذلك.
    .expected = يتوقعه مصدر، ولم يقع.
    .disputed = تختلف المصادر أو الأطراف في وقوعه.
    .cancelled = أُعلن عنه ولم يقع.

list-party-type = نوع الطرف
    .state = دولة
    .government = حكومة
    .office = جهة رسمية
    .delegation = وفد
    .armed-forces = قوات مسلحة
    .armed-group = جماعة مسلحة
    .political-party = حزب سياسي
    .international = منظمة دولية
    .community = جماعة سكانية
    .news-agency = وكالة أنباء
    .outlet = وسيلة إعلام
    .aggregator = جامع أخبار
    .funder = ممول
    .framework = إطار
meaning-party-type =
    .state = دولة بصفتها فاعلًا في العلاقات الدولية.
    .government = حكومة دولة، بالتمييز عن الدولة.
    .office = وزارة أو إدارة أو مكتب رئيس حكومة.
    .delegation = أشخاص أُوفدوا إلى اجتماع أو جولة محادثات.
    .armed-forces = قوات دولة أو جماعة.
    .armed-group = جماعة مسلحة من غير الدول.
    .political-party = حزب في انتخابات أو برلمان.
    .international = منظمة أعضاؤها دول.
    .community = فئة من السكان يُتحدث عنها أو باسمها.
    .news-agency = تبيع التقارير لوسائل الإعلام؛ والتقارير المنقولة عنها أصلها واحد.
    .outlet = تنشر الأخبار أو التحليلات للقراء.
    .aggregator = ينسخ ما تنشره وسائل الإعلام.
    .funder = يقدم المال أو يعد به.
    .framework = ترتيب دائم أو هيئة ينشئها اتفاق.

list-stance = الموقف المسجَّل
    .for = مؤيد
    .against = معارض
    .conditional = مشروط
    .neutral = محايد
    .mixed = متباين
    .unclear = غير واضح
    .no-commitment = لم يُذكر التزام
    .not-confirmed = غير مؤكد
    .undisclosed = غير معلن
    .silent = بلا جواب
    .no-statement = لا تصريح في هذه المصادر
meaning-stance =
    .for = يريد ما يسأل عنه السؤال.
    .against = لا يريده.
    .conditional = يريده، أو يقبل الحديث عنه، إذا سبقه أمر آخر.
    .neutral = يقول إنه لا ينحاز.
    .mixed = يريد بعضه ولا يريد الباقي.
    .unclear = تحدث عنه، ويتعذر تحديد موقفه منه.
    .no-commitment = يقول مصدر إن الطرف لم يلتزم، ولا يورد كلامًا له.
    .not-confirmed = يقول مصدر إن الطرف لم يؤكده، وليس ذلك نفيًا.
    .undisclosed = يقال إن الطرف يحتفظ به لنفسه.
    .silent = سُئل الطرف ولم يجب.
    .no-statement = بُحث في المصادر المسماة وليس فيها شيء من الطرف أو عنه في هذا الشأن.

list-position-kind = نوع الموقف
    .demand = مطلب
    .precondition = شرط مسبق
    .red-line = خط أحمر
    .offer = عرض
    .proposal = اقتراح
    .concession = تنازل
    .acceptance = موافقة
    .conditional-acceptance = موافقة مشروطة
    .endorsement = تأييد
    .reservation = تحفظ
    .refusal = رفض
    .denial = نفي
    .call = دعوة طرف آخر
    .accusation = اتهام
    .claim = مطالبة بحق
    .aspiration = هدف معلن
    .intent = نية معلنة
    .limit = وضع حد
    .priority = أولوية
    .support = دعم
    .pressure = ضغط
    .assessment = تقييم
    .portrayal = تصوير
    .role = تولي دور
    .none = لا موقف
meaning-position-kind =
    .demand = يريد من طرف آخر أن يفعل شيئًا.
    .precondition = يريد أمرًا قبل آخر.
    .red-line = يصفه بأنه غير قابل للمساومة.
    .offer = مستعد لأن يقدم شيئًا.
    .proposal = يطرح أمرًا.
    .concession = يتخلى عن شيء كان يريده.
    .acceptance = يقبل ما يُقترح.
    .conditional-acceptance = يقبل ما يُقترح إذا أُعطي شيئًا آخر.
    .endorsement = يؤيد ما يريده طرف آخر.
    .reservation = يقبل ما يُقترح إلا بعضه.
    .refusal = لا يقبل ما يُقترح.
    .denial = يقول إن الأمر ليس كذلك.
    .call = يحث طرفًا آخر.
    .accusation = يقول إن طرفًا آخر يرتكب مخالفة.
    .claim = يقول إن شيئًا ما له بحق.
    .aspiration = يقول ما يأمله.
    .intent = يقول ما سيفعله أو يتجنبه.
    .limit = يقول ما لا تعنيه موافقته.
    .priority = يقول ما هو الأهم عنده.
    .support = يساند شخصًا أو هيئة.
    .pressure = يقال إنه يضغط على طرف آخر.
    .assessment = يقول كيف هي الحال.
    .portrayal = يقال إنه يقدم أحدًا في صورة معينة.
    .role = يعمل وسيطًا أو مشرفًا أو ما شابه.
    .none = لا يوجد موقف، والموقف المسجَّل يبين نوع الغياب.

list-strength = قوة الموقف
    .high-priority = أولوية عالية
    .priority = أولوية
    .supports = تأييد
    .open = انفتاح
    .opposes = معارضة
    .red-line = خط أحمر
    .not-stated = غير مذكور
meaning-strength =
    .high-priority = مذكور بين الأهم.
    .priority = مذكور بوصفه مهمًا.
    .supports = يميل إليه.
    .open = مستعد للحديث عنه.
    .opposes = لا يميل إليه.
    .red-line = لا مجال للمساومة، بكلام الطرف.
    .not-stated = لا شيء يبين مدى القوة.

list-position-voice = صاحب القول في الموقف
    .joint-text = نص مشترك
    .leader = القائد شخصيًا
    .office = جهة رسمية
    .delegation = وفد
    .named-official = مسؤول مسمى
    .unnamed-official = مسؤول غير مسمى
    .state-media = إعلام الدولة
    .attributed = منسوب، بلا متحدث
    .outlet-reading = قراءة وسيلة الإعلام
    .analyst-reading = قراءة محلل
    .none = لا قائل
meaning-position-voice =
    .joint-text = الطرف من بين من أصدروا نصًا.
    .leader = رئيس الدولة أو الحكومة.
    .office = وزارة أو مكتب.
    .delegation = وفد الطرف.
    .named-official = مسؤول يسميه مصدر.
    .unnamed-official = مسؤول لا يسميه المصدر.
    .state-media = إعلام دولة الطرف.
    .attributed = تنسبه وسيلة إعلام إلى الطرف ولا تسمي أحدًا.
    .outlet-reading = رواية وسيلة الإعلام نفسها، ولا يورد كلام للطرف.
    .analyst-reading = محلل مسمى أو وسيلة إعلام مسماة، نقلًا عنهما.
    .none = لا شيء يُسمع.

list-position-change = تغير الموقف
    .hardened = تشدد
    .softened = تليين
    .reworded = إعادة صياغة
    .clarified = توضيح
    .reversed = انعكاس
meaning-position-change =
    .hardened = يطلب أكثر أو يعطي أقل من قبل.
    .softened = يطلب أقل أو يعطي أكثر من قبل.
    .reworded = يقول الشيء نفسه بكلمات أخرى.
    .clarified = يقول بدقة أكبر ما كان يعنيه.
    .reversed = يقول عكس ما قاله.

list-source-type = نوع المصدر
    .article-newspaper = مقال إخباري
    .article-magazine = مقال في مجلة
    .article-journal = مقال علمي
    .article = مقال
    .book = كتاب
    .chapter = فصل
    .report = تقرير
    .webpage = صفحة على الشبكة
    .post-weblog = تدوينة
    .post = منشور
    .speech = خطاب
    .interview = مقابلة
    .broadcast = بث
    .document = وثيقة
    .treaty = معاهدة
    .legislation = تشريع
    .personal_communication = مراسلة شخصية
    .dataset = مجموعة بيانات
meaning-source-type =
    .article-newspaper = مقال في صحيفة أو موقع إخباري.
    .article-magazine = مقال في مجلة.
    .article-journal = مقال في دورية علمية.
    .article = مقال لا تُعرف وسيلة نشره.
    .book = كتاب.
    .chapter = فصل من كتاب.
    .report = تقرير منظمة.
    .webpage = صفحة ليست مما سواها.
    .post-weblog = تدوينة في مدونة.
    .post = منشور على شبكة اجتماعية.
    .speech = خطاب أو نصه المدوَّن.
    .interview = مقابلة.
    .broadcast = برنامج إذاعي أو تلفزيوني.
    .document = وثيقة رسمية، مثل بيان مشترك.
    .treaty = النص الرسمي المطبوع لمعاهدة.
    .legislation = قانون.
    .personal_communication = رسالة إلى المحرر.
    .dataset = مجموعة من البيانات.

list-speech-act = فعل القول
    .announces = إعلان
    .states = إفادة
    .demands = مطالبة
    .conditions = اشتراط
    .requests = طلب
    .proposes = اقتراح
    .accuses = اتهام
    .rejects = رفض
    .denies = نفي
    .confirms = تأكيد
    .welcomes = ترحيب
    .threatens = تهديد
    .promises = وعد
    .calls = دعوة
    .describes = وصف
    .evaluates = تقييم
    .estimates = تقدير
    .forecasts = توقع
    .speculates = تكهن
    .asks = سؤال
    .declines-to-comment = امتناع عن التعليق
meaning-speech-act =
    .announces = يُعلم بأمر.
    .states = يقول إن أمرًا ما كذلك.
    .demands = يقول إن على طرف آخر أن يفعل شيئًا.
    .conditions = يقول إن أمرًا يتوقف على آخر.
    .requests = يطلب من طرف آخر أن يفعل شيئًا.
    .proposes = يطرح أمرًا للاتفاق عليه.
    .accuses = يقول إن طرفًا آخر ارتكب مخالفة.
    .rejects = يرفض ما يريده طرف آخر أو يقوله.
    .denies = يقول إن أمرًا ما ليس كذلك.
    .confirms = يقول إن ما ورد في التقارير صحيح.
    .welcomes = يقول إن أمرًا ما حسن.
    .threatens = يُعلن ضررًا، بشرط أو بغير شرط.
    .promises = يتعهد بأن يفعل شيئًا.
    .calls = يحث طرفًا آخر دون مطالبة.
    .describes = يروي شيئًا أو يسميه.
    .evaluates = يقول قيمة شيء أو معناه.
    .estimates = يقدم تخمينًا ويسميه كذلك.
    .forecasts = يقول ما هو متوقع.
    .speculates = يقول ما قد يكون، بشروط.
    .asks = يطرح سؤالًا.
    .declines-to-comment = سُئل ولم يجب.

list-voice = صاحب القول
    .joint-text = نص مشترك
    .own-text = نص الطرف نفسه
    .named = متحدث مسمى، للنشر باسمه
    .unnamed-via-agency = متحدث غير مسمى عبر وكالة أنباء
    .unnamed = متحدث غير مسمى
    .attributed = منسوب إلى طرف
    .outlet = صوت وسيلة الإعلام نفسها
    .analyst = محلل أو معلق
    .passive = مبني للمجهول، بلا تسمية
meaning-voice =
    .joint-text = نص أصدرته عدة أطراف معًا.
    .own-text = نص أو بيان علني لطرف واحد.
    .named = شخص مسمى أو جهة مسماة، بحسب التقرير.
    .unnamed-via-agency = متحدث غير مسمى، نقلت عنه وكالة.
    .unnamed = متحدث أو متحدثون غير مسمين، نقلت عنهم وسيلة إعلام.
    .attributed = تنسبه وسيلة إعلام إلى طرف دون تسمية متحدث أو نص.
    .outlet = وسيلة الإعلام نفسها تقول ذلك.
    .analyst = قراءة محلل مسمى أو وسيلة إعلام مسماة، نقلًا عنهما.
    .passive = «يوصف بأنه»، «تشير تقارير»: لا يُسمى أحد.

list-ground-rule = شروط النسبة
    .on-the-record = للنشر مع التسمية
    .background = للنشر دون تسمية
    .deep-background = للاستخدام دون نسبة
    .off-the-record = ليس للنشر
    .not-stated = غير مذكور
meaning-ground-rule =
    .on-the-record = يجوز اقتباسه بالاسم.
    .background = يجوز نشره بشروط متفق عليها مع المتحدث، دون الاسم في الغالب.
    .deep-background = يجوز استخدامه دون نسبته إلى أي متحدث.
    .off-the-record = لا يجوز نشره، والبرنامج يرفضه.
    .not-stated = لا يقول المصدر شيئًا عن ذلك.

list-identification = تحديد الهوية
    .named = مسمى
    .by-office = بالمنصب
    .described = موصوف
    .anonymity-granted = بشرط عدم الكشف عن الهوية
    .unnamed-plural = غير مسمين، بالجمع
    .not-identified = غير محدد
meaning-identification =
    .named = بالاسم، أو بوصفه مؤسسة.
    .by-office = بمنصب يشغله شخص واحد، دون الاسم.
    .described = بوصفه مسؤولًا لدى طرف أو ما شابه.
    .anonymity-granted = يقول المصدر إن عدم الكشف عن الهوية كان شرطًا.
    .unnamed-plural = «مسؤولون»: لا يُعرف عددهم.
    .not-identified = لا يُسمى أحد ولا يوصف.

list-rendering = طريقة النقل
    .verbatim = حرفيًا
    .altered = مقتبس، مع تغيير في النشر
    .partial = مقتبس جزئيًا
    .scare = عبارة واحدة بين علامتين
    .paraphrase = معاد الصياغة
    .list = معاد الصياغة في قائمة
    .headline = عنوان
    .translation = مترجم
    .own-voice = صوت وسيلة الإعلام نفسها
meaning-rendering =
    .verbatim = بين علامتي اقتباس، جملة أو أكثر، دون تغيير معروف.
    .altered = بين علامتي اقتباس، مع تغييرات مبينة.
    .partial = عبارات بين علامتي اقتباس داخل جملة كاتب التقرير.
    .scare = كلمة أو عبارة بين علامتي اقتباس لإظهار التحفظ.
    .paraphrase = كلام كاتب التقرير، منسوبًا إلى المتحدث.
    .list = قائمة كاتب التقرير، منسوبة إلى المتحدث.
    .headline = عنوان وسيلة الإعلام أو مقدمتها.
    .translation = كلام قيل بلغة أخرى.
    .own-voice = ليس نقلًا لكلام قيل.

list-alteration = نوع التغيير
    .insertion = إضافة
    .ellipsis = حذف بنقاط
    .sic = كذا في الأصل
    .quote-marks = علامات الاقتباس
    .case = الأحرف الكبيرة
    .punctuation = علامات الترقيم
    .substitution = استبدال
    .truncation = بتر
    .silent = تغيير بلا إشارة
meaning-alteration =
    .insertion = كلمات أضافتها وسيلة الإعلام بين قوسين معقوفين.
    .ellipsis = كلمات متروكة، وموضعها نقاط.
    .sic = هفوة أُبقيت كما طُبعت.
    .quote-marks = علامات من طراز آخر.
    .case = تغيير في الأحرف الكبيرة.
    .punctuation = علامات ترقيم غُيرت أو نُقلت.
    .substitution = كلمة حلت محل أخرى.
    .truncation = قُطع الكلام دون علامة.
    .silent = تغيير دون أي علامة.

list-response = الرد
    .confirmed = مؤكَّد
    .partly-confirmed = مؤكَّد جزئيًا
    .denied = منفي
    .contests-meaning = منازعة في المعنى
    .welcomed = ترحيب
    .endorsed = تأييد
    .declined = امتناع عن التعليق
    .no-reply-yet = لا رد بعد
    .not-confirmed = غير مؤكَّد
    .not-asked = لم يُسأل
    .not-applicable = لا ينطبق
meaning-response =
    .confirmed = يقول الطرف إن الأمر كذلك.
    .partly-confirmed = يؤكد الطرف بعضه.
    .denied = يقول الطرف إن الأمر ليس كذلك.
    .contests-meaning = لا ينفي الطرف الكلام بل ما يعنيه.
    .welcomed = يقول الطرف إنه أمر حسن.
    .endorsed = يؤيده الطرف.
    .declined = سُئل الطرف ولم يجب.
    .no-reply-yet = سُئل الطرف ولم يكن قد أجاب في التاريخ المذكور.
    .not-confirmed = يقول مصدر إن الطرف لم يؤكده، وليس ذلك نفيًا.
    .not-asked = يقول مصدر إن الطرف لم يُسأل.
    .not-applicable = ليس ثمة ما يؤكده هذا الطرف.

list-factuality = درجة اليقين
    .certain = مؤكد
    .probable = مرجح
    .possible = ممكن
    .probably-not = غير مرجح
    .certainly-not = غير واقع بالتأكيد
    .uncommitted = بلا حكم
meaning-factuality =
    .certain = معروض على أنه واقع.
    .probable = معروض على أنه مرجح.
    .possible = معروض على أنه قد يكون.
    .probably-not = معروض على أنه غير مرجح.
    .certainly-not = معروض على أنه ليس كذلك.
    .uncommitted = لا يقول المصدر ما يراه.

list-relation = العلاقة
    .repeats = يكرر
    .paraphrases = يعيد صياغة
    .confirms = يؤكد
    .denies = ينفي
    .contradicts = يناقض
    .differs = يختلف عن
    .qualifies = يقيد
    .softens = يلين
    .hardens = يشدد
    .answers = يجيب عن
    .withdraws = يسحب
    .supersedes = يحل محل
meaning-relation =
    .repeats = يقول الشيء نفسه مرة أخرى.
    .paraphrases = يقول الشيء نفسه بكلمات أخرى.
    .confirms = يقول إن ما في الآخر كذلك.
    .denies = يقول إن ما في الآخر ليس كذلك.
    .contradicts = لا يصح إذا صح الآخر، في الجانب المسمى.
    .differs = يقول شيئًا آخر في الجانب المسمى، وقد يصح الاثنان.
    .qualifies = يحد من الآخر.
    .softens = يقول أقل من الآخر.
    .hardens = يقول أكثر من الآخر.
    .answers = هو رد على الآخر.
    .withdraws = يتراجع عن الآخر.
    .supersedes = يأخذ مكان الآخر.

list-contested-attribute = الجانب محل الخلاف
    .proposer = صاحب الاقتراح
    .issuer = جهة الإصدار
    .scope = النطاق
    .state = الحالة
    .verb = الفعل
    .strength = القوة
    .name = الاسم
    .time = الوقت
    .speaker = المتحدث
    .wording = الصياغة
    .outlook = التوقعات
    .place = المكان أو الخط
meaning-contested-attribute =
    .proposer = الطرف الذي طرحه.
    .issuer = الطرف أو الأطراف التي أصدرته.
    .scope = ما يشمله أو من يشمله.
    .state = هل هو مرغوب أو مطلوب أو متفق عليه أو نافذ.
    .verb = الكلمة الدالة على ما ينبغي فعله.
    .strength = مدى حزمه.
    .name = ما يُسمى به الشيء.
    .time = متى كان أو متى يكون.
    .speaker = من قاله.
    .wording = الكلمات نفسها.
    .outlook = ما يُتوقع منه.
    .place = أي مكان أو خط هو المقصود.

list-sameness = التطابق
    .same = هو نفسه
    .likely = هو نفسه على الأرجح
    .unknown = لا يُعرف هل هو نفسه
    .different = ليس هو نفسه
meaning-sameness =
    .same = يقول ذلك مصدر.
    .likely = ثمة ما يرجحه كثيرًا، ولا يقوله مصدر.
    .unknown = لا شيء هنا يحسم ذلك.
    .different = يقول ذلك مصدر.

list-term-type = نوع المصطلح
    .place = مكان
    .thing = شيء
    .phrase = عبارة
meaning-term-type =
    .place = مكان أو منطقة أو خط.
    .thing = هيئة أو خطة أو آلية أو شيء آخر.
    .phrase = كلمة أو عبارة لمعناها أهمية.

list-text-state = حالة النص
    .elements = عناصر
    .non-paper = ورقة غير رسمية
    .chairs-text = نص الرئاسة
    .rolling = نص متجدد
    .bracketed = مسودة بأقواس
    .clean = مسودة بلا أقواس
    .initialled = موقع بالأحرف الأولى
    .adopted = معتمد
    .issued = صادر
    .signed = موقع
    .ratified = مصادق عليه
    .in-force = نافذ
    .amended = معدَّل
    .superseded = مستبدل
    .terminated = منتهٍ
meaning-text-state =
    .elements = نقاط قد يُصاغ منها نص.
    .non-paper = نص لا يوقعه أحد.
    .chairs-text = كتبته رئاسة المفاوضات أو الوسيط.
    .rolling = جميع المقترحات في نص واحد.
    .bracketed = ما لم يُتفق عليه موضوع بين قوسين معقوفين.
    .clean = مسودة ليس فيها أقواس.
    .initialled = وقعه المفاوضون بالأحرف الأولى.
    .adopted = اعتمدته هيئة أو مؤتمر.
    .issued = أعلنه من وضعوه.
    .signed = جرى توقيعه.
    .ratified = جرت المصادقة عليه.
    .in-force = هو نافذ.
    .amended = غيرته وثيقة لاحقة.
    .superseded = حلت محله وثيقة لاحقة.
    .terminated = لم يعد نافذًا.

list-text-authority = حجية النص
    .authentic = ذو حجية
    .official-translation = ترجمة رسمية
    .unofficial-translation = ترجمة غير رسمية
    .press-copy = نسخة صحفية
    .excerpt = مقتطف
    .as-reported = كما ورد في التقارير
meaning-text-authority =
    .authentic = نص تجعله الوثيقة نفسها حجة.
    .official-translation = ترجمة أصدرها أحد الأطراف.
    .unofficial-translation = ترجمة أعدها آخرون.
    .press-copy = نص كامل كما نشرته الصحافة.
    .excerpt = جزء من النص.
    .as-reported = جُمع مما يرويه مصدر واحد، وليس النص نفسه.

## Around every page

frame-feed = ما يتغير هنا
frame-skip = إلى المحتوى مباشرة
frame-search = بحث
frame-sections = الأقسام الرئيسية
frame-untitled = بلا عنوان
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
edition-newer = قد تكون هناك طبعة أحدث.
edition-all = كل الطبعات
edition-label = الطبعة
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
positions-one-party = كل طرف على حدة:
positions-one-party-label = كل طرف على حدة
positions-matrix = الجدول
positions-matrix-help = كل خانة تقود إلى التقارير التي تستند إليها.
positions-matrix-key = { $rule } الإطار المتقطع علامة غياب. و«أصل واحد» يعني أن التقارير تعود إلى متحدث واحد عبر قناة واحدة. ويدل الشريط على ما تغيّر في أحدث تاريخ معروض.
positions-matrix-key-brief = { $rule } الإطار المتقطع علامة غياب. و«أصل واحد» يعني أن التقارير تعود إلى متحدث واحد عبر قناة واحدة. ويدل الشريط على ما تغيّر في أحدث تاريخ معروض. الخانات كثيرة جدًا؛ وكلمات كل موقف في صفحته.
positions-absences = أنواع الغياب
positions-absences-help = الموضع الفارغ يذكر دائمًا سبب فراغه.
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
block-picture-help = العلامة الفارغة أمر يتوقعه مصدر أو لم يقع. والجدول يضم كل تاريخ بالكلمات.
block-in-words = الأمر نفسه بالكلمات
block-versions-texts = النص 1: { $first }. النص 2: { $second }.
embed-skip = تخطَّ المقارنة
embed-whole-page = الصفحة كاملة
embed-of-edition = الطبعة { $edition }.
embed-latest = أحدث حالة؛ وأحدث طبعة هي { $edition }.
embed-latest-alone = أحدث حالة؛ لم تُنشر أي طبعة.
embed-over-time = المواقف عبر الزمن
embed-reports = التقارير عن تصريح
embed-collation = التقارير عن تصريح، كلمة كلمة
embed-timeline-picture = على محور زمني واحد
embed-timeline-heading = ما حدث ومتى
embedding-title = للتضمين أو الربط
embedding-latest = أحدث حالة، ويمكن أن تتغير
embedding-as-in-edition = كما في الطبعة { $id } التي لا تتغير أبدًا
embedding-snippet = لوضعه في صفحة أخرى
embedding-unplaced = لا يعرف هذا الموقع أين يُنشر: يوضع عنوانه في بداية { $src }.

## Two versions of a text

versions-kicker = نصان، بندًا بندًا
versions-heading = { $from } إلى جانب { $to }
versions-text-1 = النص 1
versions-text-2 = النص 2
versions-texts = النص 1: { $from }. النص 2: { $to }.
versions-summary = ما يختلف
versions-summary-help = محسوبًا بالبنود. قد يختلف البند من عدة وجوه.
versions-counts = { $counts }.
versions-languages = النصان نفساهما بلغة أخرى: { $languages }.
versions-count-unchanged = متطابق: { $n }
versions-count-typographic = يختلف في الطباعة فقط: { $n }
versions-count-reworded = أُعيدت صياغته: { $n }
versions-count-renumbered = تغيّر رقمه: { $n }
versions-count-moved = نُقل: { $n }
versions-count-split = قُسّم: { $n }
versions-count-merged = دُمج: { $n }
versions-count-added = في النص 2 وحده: { $n }
versions-count-removed = في النص 1 وحده: { $n }
versions-first-change = إلى أول تغيير
versions-next-change = إلى التغيير التالي
versions-none-differ = لا بند يختلف في كلماته.
versions-caution = واحد من النصين على الأقل ليس النص نفسه بل ما يرويه عنه مصدر واحد: وقد يكون ما يختلف هنا من صياغة المصدر لا من صياغة النص.
versions-provisions = بندًا بندًا
versions-provisions-help = في النص 1 يُشطب ما ليس في النص 2؛ وفي النص 2 يوضع خط تحت ما ليس في النص 1.
versions-no-provision = لا بند كهذا
versions-others = مقارنات أخرى
versions-unchanged = متطابق في النصين.
versions-typographic = يختلف في الطباعة فقط.
versions-reworded = أُعيدت صياغته.
versions-renumbered = تغيّر رقمه: { $from } في النص 1، و{ $to } في النص 2.
versions-moved = نُقل: موضعه في النص 1 { $from }، وفي النص 2 { $to }.
versions-split = قُسّم: بند واحد في النص 1 صار عدة بنود في النص 2.
versions-merged = دُمج: عدة بنود في النص 1 صارت بندًا واحدًا في النص 2.
versions-added = في النص 2 وحده، { $text }.
versions-removed = في النص 1 وحده، { $text }.
versions-no-number = بلا رقم
versions-place-beginning = في البداية
versions-place-after = بعد { $provision }
versions-place-within = { $place } ({ $division })

## A statement

statement-kicker = تصريح؛ الفعل: { $act }
statement-voice = الصوت
statement-factuality = مقدَّم بوصفه
statement-facts = من وماذا
statement-ground-rule = شروط النسبة
statement-about = المتحدَّث عنه
statement-reports = تقارير عنه
statement-reports-help = كلما كان خط الحافة أوضح كانت الكلمات أقرب إلى كلمات المتحدث نفسه.
statement-evidence = { $evidence }.
statement-collation-help = التقارير بعضها مقابل بعض، كلمة كلمة. لا يغير ترتيبها شيئًا؛ والأساس نص مسجل إن وُجد.
statement-contested = ما تختلف فيه تقاريره
statement-contested-help = القراءات جنبًا إلى جنب، دون ترجيح.
statement-same = المتحدث غير المسمى
statement-same-help = هل هو الشخص نفسه الوارد في تصريح آخر.
statement-same-as = مقارنةً بما في { $statement }: { $sameness }
statement-positions = مواقف تستند إليه
way-heading = كيف انتقلت الكلمات
way-help = حلقة بعد حلقة، من المتحدث إلى الصفحة المقروءة هنا. الوصلة المتقطعة لا يذكرها أي مصدر.
way-ground-rule = شروط النسبة: { $rule }
fidelity-heading = مقابل نص الاتفاق
fidelity-help = كل اقتباس مقابل النص الذي أصدرته الأطراف أو الوسيط، مطابقةً تامة؛ وإن لم تكن تامة فما الذي غُيّر. ولا مطابقة بالتخمين.
fidelity-caption = اقتباسات من { $agreement }
fidelity-quotation = الاقتباس
fidelity-text = في النص
fidelity-no-text = لا نص بهذه اللغة في المتناول
fidelity-found = حرفيًا
fidelity-altered = موجود مع تغيير
fidelity-several-places = غُيّر حتى صار يناسب عدة مواضع: لم يُطابَق
fidelity-not-found = غير موجود فيه
fidelity-alteration = { $kind }: { $words }
fidelity-alteration-both = { $kind }: { $quotation }، وفي النص { $text }
fidelity-held-against = قوبل بـ{ $text }
fidelity-base = { $provision }، { $text }
responses-heading = ما يقوله كل طرف عنه
responses-help = «غير مؤكَّد» لا يعني «منفي». ولكل رد مصدره.
responses-caption = الردود بحسب الطرف
responses-answer = الرد
relation-heading = إلى جانب تصريحات أخرى
relation-of-this = هذا التصريح { $relation } { $statement }
relation-to-this = { $statement } { $relation } هذا التصريح
relation-on = في: { $attribute }

## Reports word by word

collation-heading = مقابلة النصوص
collation-caption = موضعًا موضعًا
collation-help = لا تتقدم الحروف الكبيرة وعلامات الترقيم على الكلمات أبدًا.
collation-witness = { $siglum }: { $place }، { $rendering }.
collation-registered = النص المسجل
collation-place = الموضع
collation-relation = العلاقة
collation-outside = ليس من هذا التقرير
collation-silent-here = لا كلمات هنا
collation-omitted = المقطع محذوف
collation-same = متطابق
collation-same-but-signs = متطابق إلا في الحروف الكبيرة أو علامات الترقيم
collation-variant = قراءة مختلفة
collation-paraphrase = إعادة صياغة
collation-transposed = ترتيب مختلف
collation-only-in = في { $sigla } فقط
collation-relation-noted = { $relation }: { $notes }
collation-capitals = تختلف الحروف الكبيرة
collation-punctuation = تختلف علامات الترقيم
collation-vowel-signs = يختلف التشكيل
collation-near-in-spelling = متقاربة في الهجاء
collation-order-turned = ترتيب معكوس
collation-moved-to = الكلمات نفسها في الموضع { $place }
collation-in-brackets = بين معقوفين في { $siglum }
collation-apparatus = جهاز المقابلة
collation-silent = لا كلمات

## All statements

claims-heading = من يقول ماذا، وما مدى ثبوته
claims-standfirst = كل تصريح في هذه المصادر بحسب فئة سنده: من نص أصدرته الأطراف معًا إلى كلمات لا يُسمى لها أحد.
claims-class = الفئة
claims-classes = فئات السند
claims-other = غير ذلك
claims-other-meaning = بكلمات المحرر في صفحة التصريح.
claims-compare = مقارنة:
claims-compare-label = مقارنة التصريحات
claims-caption = تصريحات: { $class }
claims-answers = ما تقوله الأطراف عنه
claims-answers-short = الردود
claims-answer = { $party }: { $response }

## Sources against statements

evidence-heading = المصادر مقابل التصريحات
evidence-standfirst = من أين تأتي الأقوال، وأين تتناقض المصادر بعضها مع بعض أو مع نفسها، ومن يسمي الشيء بماذا، وأي مصدر ينقل ماذا ويغفل ماذا.
origins-heading = من أين تأتي الأقوال
origins-help = الأصول المستقلة، لا وسائل الإعلام.
origins-rule = كل ما يمر عبر وكالة واحدة أصل واحد؛ وكذلك جميع التقارير عن كلمات متحدث واحد، وكل ما تقوله وسيلة إعلام واحدة من عندها. والأصل الذي لا يذكره أي مصدر غير محسوب.
origins-caption = الأصول والمصادر التي تنقلها
origins-origin = الأصل
origins-kind = بأي صفة
origins-relayed = نقلته
origins-none = لا تقرير مسجل
origins-nobody = لا يذكره أي مصدر
origins-hop = في طريق النقل، بلا سجل
origins-outlet = وكالة أو وسيلة إعلام
origins-speaker = المتحدث
evidence-between = بين المصادر
evidence-between-help = ما تورده المصادر بصور مختلفة. لا تُرجَّح أي قراءة.
evidence-inside = داخل مصدر واحد
evidence-inside-help = ما يورده مصدر واحد بصورتين.
evidence-names = الأسماء
evidence-names-help = من يسمي الشيء بماذا. كل اسم كما يكتبه مستخدمه.
evidence-names-caption = أشياء لها عدة أسماء، ومن يستخدم أيًا منها
evidence-names-here = في هذا الموقع
evidence-names-users = الأسماء ومستخدموها
evidence-user-not-stated = المستخدم غير مذكور
evidence-reported = أي مصدر ينقل ماذا
evidence-reported-help = بحسب المسألة الأولى لكل تصريح.
evidence-by-source = التصريحات بحسب المصدر
evidence-by-source-help = تبين كل خانة كيف يورد المصدر الكلمات وأين. «ليس فيه» تعني ما وُجد في المصدر، لا ما تعرفه وسيلة الإعلام.
evidence-by-statement = التصريحات والمصادر التي تنقلها
evidence-by-statement-help = كيف يورد كل مصدر الكلمات وأين. سائر المصادر تغفل التصريح.
evidence-reported-by = نقله
evidence-reports-of = { $source }: { $reports }
evidence-no-issue = بلا مسألة
evidence-no-statement = لا تصريح مسجل
evidence-left-out = ما يغفله كل مصدر
evidence-left-out-help = تصريحات مسجلة من مصادر أخرى فقط.
evidence-not-in = ليس في { $source }: { $statements }
evidence-none-left-out = فيه كل التصريحات

## A source

source-type = النوع
source-published = تاريخ النشر
source-heading = المصدر
source-publisher = الناشر
source-issued-text = تاريخه بكلماته
source-accessed = تاريخ القراءة
source-url = العنوان
source-archive = النسخة الدائمة
source-copy-of = نسخة من
source-not-known = غير معروف
source-paragraphs = الفقرات
source-rights = الحقوق
source-digest = بصمة النسخة المستخدمة (SHA-256)
source-reference = لبرامج إدارة المراجع
source-reference-all = جميع المصادر: { $formats }
source-not-stated = ما لا يذكره المصدر عن نفسه
source-passages = مقاطع مأخوذة منه
source-passages-help = بترتيب فقراته.
source-passages-caption = المقاطع
source-where = الموضع
source-words = الكلمات كما طُبعت
source-texts = نصوص قُرئت فيه
source-terms = أسماء مختلف عليها فيه
source-events = أحداث ينقلها

## An event

event-line = { $date }؛ { $status }
event-facts = متى وأين
event-status = { $status }.
event-place = المكان
event-reported-in = وارد في
event-no-source = لا مصدر مسجل
event-participants = من شارك

## A term

term-kicker = أسماء: { $kind }
term-kind = النوع
term-names = الأسماء
term-names-heading = من يسميه بماذا
term-label = عن التسمية
term-label-reason = لماذا هذه التسمية هنا
term-sameness = شيء واحد؟
term-sameness-is = { $sameness }.
term-parts = الأجزاء

## A briefing

briefing-state-of = الحالة في
briefing-written-by = كتبها
briefing-change-note = عن هذه الحالة.
briefing-opening = المقدمة
briefing-notes = الحواشي
briefing-notes-help = كل حاشية تقود إلى مصدرها.
briefing-bibliography = المراجع
briefing-bibliography-help = مصادر الحواشي، كل منها مرة واحدة.
