# The words of the interface in Hebrew. See en.ftl.

## Joining words

comma = {", "}
semicolon = {"; "}
quotation-marks = “”‘’

## Dates

date-range = { $from } עד { $to }
date-since = מאז { $from }
date-from-unknown-end = מ־{ $from }, הסיום אינו ידוע
date-until = עד { $to }
date-until-unknown-start = עד { $to }, ההתחלה אינה ידועה
date-decade = שנות ה־{ $year }
date-spring = אביב { $year }
date-summer = קיץ { $year }
date-autumn = סתיו { $year }
date-winter = חורף { $year }
date-about = בסביבות { $date }
date-uncertain = { $date }, לא ודאי
date-about-uncertain = בסביבות { $date }, לא ודאי
date-before-era = { $year } לפנה״ס
date-gap = דבר אינו ידוע מ־{ $last } עד { $first }.

## Counts

count-reports = { $n ->
    [one] דיווח אחד
    [two] שני דיווחים
   *[other] { $n } דיווחים
}
count-origins = { $n ->
    [one] מקור ראשון אחד
    [two] שני מקורות ראשונים
   *[other] { $n } מקורות ראשונים
}
count-sources = { $n ->
    [one] מקור אחד
    [two] שני מקורות
   *[other] { $n } מקורות
}
count-positions = { $n ->
    [one] עמדה אחת
    [two] שתי עמדות
   *[other] { $n } עמדות
}
count-changes = { $n ->
    [one] שינוי אחד
    [two] שני שינויים
   *[other] { $n } שינויים
}
count-records = { $n ->
    [one] רשומה אחת
    [two] שתי רשומות
   *[other] { $n } רשומות
}
count-statements = { $n ->
    [one] אמירה אחת
    [two] שתי אמירות
   *[other] { $n } אמירות
}
count-names = { $n ->
    [one] שם אחד
    [two] שני שמות
   *[other] { $n } שמות
}
count-provisions = { $n ->
    [one] סעיף אחד
    [two] שני סעיפים
   *[other] { $n } סעיפים
}
evidence-origin-not-stated = המקור הראשון לא צוין
evidence-origins-not-stated = { $n ->
    [one] המקור הראשון של אחד מהם לא צוין
    [two] המקור הראשון של שניים מהם לא צוין
   *[other] המקור הראשון של { $n } מהם לא צוין
}

## Places

place-in-file = שורה { $line }, טור { $column }

## Kinds of record

kind-party = צד
kind-parties = צדדים
kind-person = אדם
kind-people = אנשים
kind-issue = סוגיה
kind-issues = סוגיות
kind-source = מקור
kind-sources = מקורות
kind-event = אירוע
kind-events = אירועים
kind-statement = אמירה
kind-statements = אמירות
kind-agreement = הסכם
kind-agreements = הסכמים
kind-text = טקסט
kind-texts = טקסטים
kind-position = עמדה
kind-positions = עמדות
kind-term = מונח
kind-terms = מונחים
kind-briefing = תדריך
kind-briefings = תדריכים

## Editions

edition-name = { $id }, { $date }

## Lists of records

index-standfirst = { $kind ->
    [party] { $n ->
        [one] צד אחד באתר זה.
        [two] שני צדדים באתר זה.
       *[other] { $n } צדדים באתר זה.
    }
    [person] { $n ->
        [one] אדם אחד באתר זה.
        [two] שני אנשים באתר זה.
       *[other] { $n } אנשים באתר זה.
    }
    [issue] { $n ->
        [one] סוגיה אחת באתר זה.
        [two] שתי סוגיות באתר זה.
       *[other] { $n } סוגיות באתר זה.
    }
    [source] { $n ->
        [one] מקור אחד באתר זה.
        [two] שני מקורות באתר זה.
       *[other] { $n } מקורות באתר זה.
    }
    [event] { $n ->
        [one] אירוע אחד באתר זה.
        [two] שני אירועים באתר זה.
       *[other] { $n } אירועים באתר זה.
    }
    [statement] { $n ->
        [one] אמירה אחת באתר זה.
        [two] שתי אמירות באתר זה.
       *[other] { $n } אמירות באתר זה.
    }
    [agreement] { $n ->
        [one] הסכם אחד באתר זה.
        [two] שני הסכמים באתר זה.
       *[other] { $n } הסכמים באתר זה.
    }
    [text] { $n ->
        [one] טקסט אחד באתר זה.
        [two] שני טקסטים באתר זה.
       *[other] { $n } טקסטים באתר זה.
    }
    [position] { $n ->
        [one] עמדה אחת באתר זה.
        [two] שתי עמדות באתר זה.
       *[other] { $n } עמדות באתר זה.
    }
    [term] { $n ->
        [one] מונח אחד באתר זה.
        [two] שני מונחים באתר זה.
       *[other] { $n } מונחים באתר זה.
    }
   *[briefing] { $n ->
        [one] תדריך אחד באתר זה.
        [two] שני תדריכים באתר זה.
       *[other] { $n } תדריכים באתר זה.
    }
}

## Balance

balance-of-unnamed = { $n ->
    [one] אחת מהן של דובר שלא צוין בשמו
    [two] שתיים מהן של דוברים שלא צוינו בשמם
   *[other] { $n } מהן של דוברים שלא צוינו בשמם
}
balance-quoting = { $n ->
    [one] דיווח אחד שמצטט
    [two] שני דיווחים שמצטטים
   *[other] { $n } דיווחים שמצטטים
}
balance-quoted-words = { $n ->
    [one] מילה מצוטטת אחת
    [two] שתי מילים מצוטטות
   *[other] { $n } מילים מצוטטות
}
balance-absences = { $n ->
    [one] היעדר רשום אחד
    [two] שני היעדרים רשומים
   *[other] { $n } היעדרים רשומים
}

## Languages

languages = שפות
list-language = שפה
    .en = אנגלית
    .ar = ערבית
    .he = עברית
    .fr = צרפתית
    .es = ספרדית
    .ru = רוסית
    .zh = סינית
    .de = גרמנית
    .fa = פרסית
    .tr = טורקית
    .ku = כורדית
    .hu = הונגרית
    .it = איטלקית
    .pt = פורטוגלית
    .uk = אוקראינית
    .pl = פולנית
    .el = יוונית
    .ja = יפנית
    .ko = קוריאנית
    .hi = הינדי
    .ur = אורדו
    .am = אמהרית
    .ti = תיגרינית
    .so = סומלית
    .sw = סוואהילי
    .nl = הולנדית
    .sv = שוודית
    .ro = רומנית
    .sr = סרבית
    .hy = ארמנית
    .az = אזרית
    .ka = גאורגית
    .la = לטינית

## Copies of sources

copy-none = אין בידינו עותק של המקור
copy-found = נמצא מילה במילה בעותק השמור של המקור{ $recorded }
copy-elsewhere = המילים מופיעות בעותק השמור של המקור{ $recorded }, אך במקום אחר
copy-not-found = לא נמצא בעותק השמור של המקור{ $recorded }
copy-altered = { $n ->
    [one] נמצא עם שינוי אחד בעותק השמור של המקור{ $recorded }
    [two] נמצא עם שני שינויים בעותק השמור של המקור{ $recorded }
   *[other] נמצא עם { $n } שינויים בעותק השמור של המקור{ $recorded }
}
copy-read = נקרא ב־{ $date }
alteration-insertion = הוספה בסוגריים מרובעים
alteration-ellipsis = השמטה המסומנת בנקודות
alteration-case = אותיות רישיות שונות
alteration-punctuation = פיסוק שונה
alteration-quote-marks = מירכאות שונות
alteration-vowel-signs = ניקוד שונה
alteration-typo = טעות דפוס
alteration-substitution = מילה במקום אחרת
alteration-truncation = השמטה או קיצור בלא סימון
copies-held = בעת הפקת הדפים נבדקו המילים של כל דיווח מול העותק השמור של מקורו: כפי שנדפסו, מילים שלמות, פרט לצורת המירכאות, לרווחים ולסימנים שאינם נראים; אף פעם לא בניחוש. מתוך { $n } דיווחים, נמצאו מילה במילה: { $found }; נמצאו עם שינויים: { $altered }; לא נמצאו: { $missing }; בלא עותק שמור: { $without }. ליד כל דיווח נאמר מה העלתה הבדיקה. העותקים עצמם אינם מתפרסמים.
copies-unused = בעת הפקת הדפים לא היו בידינו עותקים שמורים של המקורות: מילות הדיווחים לא נבדקו מולם.

## Sections of the site

section-home = תקציר
section-positions = עמדות
section-agreements = הסכמים
section-claims = אמירות
section-briefings = תדריכים
section-timeline = ציר זמן
section-sources = מקורות
section-about = אודות

## Around every page

frame-feed = מה משתנה כאן
frame-skip = דילוג אל התוכן
frame-search = חיפוש
frame-sections = ניווט ראשי
frame-untitled = ללא כותרת
frame-cite-as = ציטוט בשם
frame-title = { $title } – { $site }
frame-site-edition = { $site }, מהדורה { $id }
frame-record = { $title } ({ $kind })
frame-description = { $kicker }: { $heading }
card-alt = { $site }: { $kind }
party-order-alphabetical = הצדדים מסודרים לפי סדר האלף־בית של שמותיהם.
party-order-as-listed = הצדדים מסודרים בסדר שבו מונים אותם העורכים.
colophon-publisher = המוציא לאור: { $publisher }.
colophon-method = השיטה.
colophon-words = המילים שלנו הן שלנו; מילים מצוטטות נשארות בשפתן, בסימניהן ובטעויותיהן.
colophon-how-to-read = איך לקרוא את האתר
colophon-data = הנתונים וספר הקידוד
colophon-records = כל הרשומות
colophon-a-to-z = מאל״ף עד תי״ו

## The states of a page, and how to cite it

states-label = מצבים אחרים של דף זה
states-none = המצב הנוכחי; לא פורסמה שום מהדורה.
states-today = המצב הנוכחי, שיכול להשתנות. מהדורות אינן משתנות לעולם.
states-of-edition = מהדורה { $edition }. היא אינה משתנה לעולם.
states-latest = במהדורה החדשה ביותר: { $edition }.
states-previous = לפני כן: { $edition }.
states-list = כל המהדורות
states-not-in-it = { $edition }: אינה כלולה בה
states-history = מה השתנה ברשומה זו, מהדורה אחר מהדורה
states-editions = המהדורות שבהן רשומה זו
states-cite = איך לצטט דף זה
states-cite-changing = דף זה יכול להשתנות. מה שצריך להימצא שוב ללא שינוי מצוטט מתוך מהדורה.
cite-today = המצב הנוכחי, ללא תאריך
cite-edition = מהדורה { $edition }
edition-notice = מהדורה { $id }, פורסמה ב־{ $date }.
edition-never-changes = דף זה אינו משתנה לעולם.
edition-corrects = מהדורה זו מתקנת מהדורה קודמת: { $what }
edition-newer = ייתכן שיש מהדורה חדשה יותר:
edition-all = כל המהדורות
revision-added = נוספה
revision-removed = הוסרה
revision-renamed = קיבלה כתובת אחרת
revision-withheld = מילותיה חסויות
revision-typographic = השתנתה בטיפוגרפיה בלבד
revision-changed = השתנתה
revision-fields = { $what }: { $fields }
revision-more-fields = { $what }: { $fields }; ועוד { $n }

## Citations and quotations

citation-outlet-not-stated = כלי התקשורת לא צוין.
citation-date-not-stated = התאריך לא צוין.
locator-paragraph = פסקה { $n }
locator-page = עמוד { $n }
place-not-stated = המקום לא צוין
speaker-nobody = לא צוין איש בשמו
hop-not-stated = לא צוין
quote-its-report = הדיווח שלו
quote-speaker = הדובר: { $how }
quote-via = דרך { $way }.
quote-then = {", ואז "}
quote-doubt = ספק:
quote-date-not-stated = התאריך לא צוין
quote-outlet-not-stated = כלי התקשורת לא צוין
quote-translated = תורגם מ{ $language }; { $by }
quote-translated-back = תורגם מ{ $language }, שאליה תורגמו המילים קודם לכן; { $by }
quote-translator-not-stated = המתרגם לא צוין
quote-insertion = הוספה של כלי התקשורת
quote-sic = כך במקור
names-caption = השמות ומי משתמש בהם
names-caption-help = כל שם ככתיבו אצל מי שמשתמש בו. אף שם לא תוקן.
names-name = השם
names-used-by = מי משתמש בו
names-where = היכן
names-user-not-stated = לא צוין מי משתמש בו
names-first-seen = הופעה ראשונה: { $date }
participants-caption = המשתתפים
participants-who = מי
participants-as-what = באיזה תפקיד
participants-where = היכן זה נקרא
participants-read-in = נקרא במקור
contested-caption = נקודות שבהן הדיווחים שונים זה מזה
contested-caption-help = כל גרסה כפי שמקורה מביא אותה. אף אחת אינה מועדפת כאן.
contested-point = הנקודה
contested-readings = הגרסאות
opposed-caption = אמירות שסותרות זו את זו או שונות זו מזו
opposed-beside = לצידה
opposed-on = בעניין: { $what }
prose-back = חזרה
prose-back-to-note = חזרה להערה { $n } בטקסט

## No page at an address

not-found-kicker = לא נמצא
not-found-heading = אין דף בכתובת זו
not-found-why = מה אולי קרה
not-found-why-help = דבר שפורסם אינו מוסר בלי מילה במקומו.
not-found-misspelt = אולי נפלה שגיאה בכתובת, או שסופה נקטע.
not-found-never = אולי הדף שהוביל לכאן מפנה אל דף שמעולם לא היה באתר זה.
not-found-former = רשומה ששמה הוחלף נמצאת עדיין בכתובתה הקודמת, ורשומה שהוסרה אומרת זאת בכתובתה. כאן לא התקיים אף אחד מהמקרים.
not-found-where = לאן אפשר להמשיך
not-found-words = מילים לחיפוש
not-found-a-to-z = כל הרשומות מאל״ף עד תי״ו
not-found-editions = המהדורות, והדפים כפי שהיו

## The matrix and its states

positions-heading = היכן עומד כל צד, סוגיה אחר סוגיה
positions-standfirst = מה שמדווח שכל צד רוצה, מקבל או דוחה, עם הקול שעליו נשען כל דיווח.
positions-kicker-as-of = עמדות, מצב בעבר
positions-heading-as-of = היכן עמד כל צד ב־{ $day }, סוגיה אחר סוגיה
positions-standfirst-as-of = מה שהיה רשום על כל צד לאותו יום, לפי התאריכים שברישום. עמדה עומדת בתוקפה עד סיומה או עד העמדה הבאה; עמדה ללא תאריך מוצגת בכל תאריך.
positions-as-of = נכון לתאריך
positions-newest = המצב החדש ביותר
positions-caption = עמדות לפי סוגיה וצד, המצב החדש ביותר
positions-caption-as-of = עמדות לפי סוגיה וצד, נכון ל־{ $day }
positions-overview = עמדות לפי סוגיה וצד, המצב החדש ביותר, בסימנים
positions-overview-as-of = עמדות לפי סוגיה וצד, נכון ל־{ $day }, בסימנים
positions-glance = במבט אחד
positions-compare = השוואה:
positions-compare-label = השוואת עמדות
positions-to-ground = מכנה משותף ופערים
positions-to-conditions = מה ממתין למה
positions-one-party = כל צד בנפרד:
positions-one-party-label = כל צד בנפרד
positions-matrix = הטבלה
positions-matrix-help = כל תא מקשר לדיווחים שעליהם הוא נשען.
positions-matrix-key = { $rule } מסגרת מקווקוות מסמנת היעדר. “מקור ראשון אחד” פירושו שהדיווחים חוזרים לדובר אחד דרך ערוץ אחד. פס מסמן מה שהשתנה בתאריך החדש ביותר המוצג.
positions-matrix-key-brief = { $rule } מסגרת מקווקוות מסמנת היעדר. “מקור ראשון אחד” פירושו שהדיווחים חוזרים לדובר אחד דרך ערוץ אחד. פס מסמן מה שהשתנה בתאריך החדש ביותר המוצג. התאים רבים מאוד; מילותיה של כל עמדה נמצאות בדף שלה.
positions-absences = סוגי היעדר
positions-absences-help = מקום ריק אומר תמיד מדוע הוא ריק.
positions-nothing-recorded = אין רישום
positions-nothing-recorded-meaning = לא נעשה רישום לצד זה ולסוגיה זו.
positions-kind = סוג העמדה
positions-voice = הקול
states-newest = המצב החדש ביותר
states-newest-note = כל מה שרשום
states-by-month = יש יותר תאריכים מדפים: כל דף מציג את התאריך האחרון בחודש שלו.
states-by-year = יש יותר תאריכים מדפים: כל דף מציג את התאריך האחרון בשנה שלו.
states-by-newest-years = יש יותר תאריכים מדפים: כל דף מציג את התאריך האחרון באחת השנים החדשות ביותר.
states-changed = { $n ->
    [one] עמדה אחת השתנתה
    [two] שתי עמדות השתנו
   *[other] { $n } עמדות השתנו
}
as-of-heading = מה השתנה ומתי
as-of-standfirst = כל תאריך שבו עמדה מתחילה, משתנה או מסתיימת, לפי התאריכים שברישום, והטבלה כפי שהייתה אז.
as-of-dates = תאריכים
as-of-caption = השינויים ב־{ $year }
as-of-date = התאריך
as-of-positions = עמדות שמתחילות, משתנות או מסתיימות
as-of-none = אין עמדה מתוארכת

## Comparisons within a text, and alone

block-matrix-small = נלקח מהרישום בעת הפקת הדף.
block-matrix-as-of = עמדות נכון ל־{ $date }
block-over-time = { $name }: עמדות לאורך זמן
block-timeline-picture = אירועים וטקסטים לאורך זמן
block-conditions = מה ממתין למה, והיכן עומדים הצדדים האחרים בעניין
block-parties-none = לאף אחד מהצדדים אין רישום בשום סוגיה
block-picture-help = סימן חלול הוא דבר שמקור צופה, או שלא התקיים. הטבלה כוללת כל תאריך במילים.
block-in-words = אותו הדבר במילים
block-versions-texts = טקסט 1: { $first }. טקסט 2: { $second }.
block-versions-help = בטקסט 1 קו חוצה את מה שחסר בטקסט 2; בטקסט 2 קו מתחת למה שחסר בטקסט 1.
embed-whole-page = הדף המלא
embed-of-edition = מהדורה { $edition }.
embed-latest = המצב החדש ביותר; המהדורה החדשה ביותר היא { $edition }.
embed-latest-alone = המצב החדש ביותר; לא פורסמה שום מהדורה.
embed-stands = היכן עומדים הצדדים
embed-two-parties = שני צדדים, סוגיה אחר סוגיה
embed-conditions = מה ממתין למה
embed-over-time = עמדות לאורך זמן
embed-reports = הדיווחים על אמירה
embed-collation = הדיווחים על אמירה, מילה במילה
embed-coverage = הדרישות מול הטקסט
embed-text = טקסט של הסכם
embed-two-texts = שני טקסטים, סעיף אחר סעיף
embed-timeline = לפי סדר הזמן
embed-timeline-picture = על ציר זמן אחד
embed-timeline-heading = מה קרה ומתי
embed-timeline-caption = אירועים, טקסטים ואמירות
embed-issue-caption = עמדות בסוגיה זו
embedding-title = להטמעה או לקישור
embedding-latest = המצב החדש ביותר, שיכול להשתנות
embedding-as-in-edition = כמו במהדורה { $id }, שאינה משתנה לעולם
embedding-snippet = להצבה בדף אחר
embedding-unplaced = אתר זה אינו יודע היכן הוא מתפרסם: יש לכתוב את כתובתו בתחילת { $src }.

## Until the parts on positions are in, which have these messages under the same ids

label-in-sentence = { $label }
filter-other = אחר
