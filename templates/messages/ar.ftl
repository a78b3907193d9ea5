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

## Agreements, texts, statements and sources: words that several pages share

record-semicolon = {"؛ "}
record-quoted = «{ $words }»
record-not-stated = غير مذكور
record-date-not-stated = التاريخ غير مذكور
record-absent = غير مذكور
record-none-recorded = لا شيء مسجل
record-not-in-it = ليس فيه
record-its-report = تقريره
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
record-part-of = جزء من
record-part-of-agreement = جزء من { $agreement }.
record-read-in = المصادر المقروءة
record-prose = نص المحررين
record-note-back = عودة
record-note-back-to = عودة إلى الحاشية { $n } في النص
versions-docket = النسخ
provisions-docket = البنود
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
difference-added = أُضيف:
difference-removed = أُزيل:

## Two versions of a text

versions-kicker = نصان، بندًا بندًا
versions-heading = { $from } إلى جانب { $to }
versions-text-1 = النص 1
versions-text-2 = النص 2
versions-texts = النص 1: { $from }. النص 2: { $to }.
versions-summary = ما يختلف
versions-summary-help = محسوبًا بالبنود. قد يختلف البند من عدة وجوه.
versions-counts = { $counts }.
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

## Demands against the text

coverage-heading = المطالب مقابل النص
coverage-help = الغياب أولًا. كما يقرأ المحررون النص المتاح.
coverage-caption = كل مطلب مسجل وما يفعله النص به
coverage-caption-of-some = ما تطلبه هذه الأطراف وما يفعله النص به
coverage-caption-help = بقرار المحرر، مع السبب.
coverage-demand = المطلب أو الموقف
coverage-level = التغطية
coverage-why = لماذا
coverage-the-words = { $provision }: الكلمات
coverage-words-missing = كلماته غير متاحة
coverage-none = لم يُقابَل أي مطلب بالنص
coverage-not-decided = غير محسوم
coverage-not-decided-help = مواقف من مسألة يتناولها بند. المسألة المشتركة توحي بالصلة؛ ولم يبتّ فيها أي محرر.
coverage-suggested = توحي به مسألة مشتركة: { $provisions }
coverage-unasked = بنود لا تستجيب لأي مطلب مسجل
coverage-none-unasked = كل بند يستجيب لمطلب
coverage-unspoken = مسائل في النص ليس لأحد موقف مسجل منها
label-in-sentence = { $label }
filter-other = غير ذلك

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
way-speaker = المتحدث: { $identification }
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
evidence-none-left-out = لا شيء

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
source-place-not-stated = الموضع غير مذكور
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
