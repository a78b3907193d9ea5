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
