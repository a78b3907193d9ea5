# The words of the interface in Hebrew. See en.ftl.

## Joining words

comma = {", "}

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
## Positions and parties: words that several pages share

# A label of a list within a sentence: LOWER( ) writes it in small letters, where a language does so.
label-in-sentence = { $label }
stance-by-voice = { $stance } ({ $voice })
positions-semicolon = {"; "}
positions-all-link = כל העמדות, בלשון הרשומות
positions-part-of = חלק מ־
positions-prose = טקסט העורכים
positions-read-in = מקורות שנקראו
cell-nothing-recorded = אין רישום
cell-nothing-after = אין רישום אחרי { $day }
cell-no-report = ללא דיווח
cell-searched = נבדקו: { $sources }
turn-new = חדש
turn-changed = השתנה
turn-held = ידוע שוב

## The matrix, its overview and its key

matrix-other-voices = קולות אחרים שונים.
overview-help = סימן אחד לכל עמדה רשומה, יהא מספר העמדות שבהן היא מופיעה אשר יהא. כל סימן מוביל לתא שלו, ובו המילים.
signs-other = אחר
signs-other-meaning = במילות העורך, בתא.
signs-nothing-meaning = לא נוצרה רשומה לתא זה.
ruler-label = המטריצה נכון לתאריך
ruler-as-of = נכון ל־
ruler-nearest = { $n ->
    [one] הקרוב מבין תאריך אחד.
    [two] הקרובים מבין שני תאריכים.
   *[other] הקרובים מבין { $n } תאריכים.
}
ruler-all-dates = כל התאריכים
pairs-compare = השוואת שני צדדים
pairs-comparisons = השוואות בין שני צדדים
pairs-only-two = שני צדדים בלבד:
filter-shown = { $what ->
    [statements] מוצגות { $n } מתוך { $all } אמירות
   *[positions] מוצגים { $n } מתוך { $all } עמדות והיעדרים
}
filter-none = הושמט בסינון
filter-label = סינון
filter-show-only = הצגה של אלה בלבד
filter-show-all = הצגת הכול
filter-other = אחר

## Pictures of time and of conditions

chart-help = פס מלא נמסר במידת הדיוק שבה הוא משורטט, מעוין הוא יום או יומיים. קצה מקווקו אינו מדויק, סימן שאלה לא נמסר מפי איש, חץ נמשך אל מעבר לתמונה או שאין לו סוף רשום.
histories-heading = לאורך זמן
histories-chart-help = הסימן בתחילת הפס הוא העמדה, כמו בטבלה. פס חלול הוא סוג של היעדר. היכן שלא משורטט דבר, דבר אינו ידוע; אין זה שינוי.
histories-entries = מה שרשום, מהישן אל החדש
histories-entries-short = ברישום
histories-gap = פער
histories-since-until = { $since }, עד { $until }
histories-since-not-stated = ממתי – לא צוין
histories-stand = { $kind } ({ $stance })
picture-help = קו בעל ראש מלא מוביל מעמדה אל מה שצריך לבוא לפניה. קו מקווקו מוביל משם אל מה שרשום לצד אחר בעד הדבר או נגדו; תיבה מקווקוות היא סוג של היעדר. עמדות המותירות את הדבר פתוח מופיעות בטבלה בלבד.

## Names

names-heading = שמות
names-caption = שמות, ומי משתמש בהם
names-caption-help = כל שם כפי שהמשתמש בו כותב אותו. אף שם לא תוקן.
names-name = שם
names-used-by = בשימוש אצל
names-where = היכן
names-user-not-stated = המשתמש לא צוין
names-place-not-stated = המקום לא צוין
names-first-seen = נראה לראשונה: { $date }

## Summary

home-kicker = המצב העדכני של הרישום
home-untitled = ללא כותרת
home-brief = בקצרה
home-brief-help = כל משפט נשען על מה שהוא מקשר אליו.
home-positions = היכן עומדים הצדדים
home-positions-help = רשימת מילים אחת לכל הצדדים.
home-overview = עמדות לפי סוגיה וצד, בסימנים
home-matrix = עמדות לפי סוגיה וצד
home-matrix-help = מסגרת מקווקוות מסמנת היעדר. כל תא מוביל לדיווחים שלו.
home-left-out = מה אין בטקסט
home-left-out-help = הדרישות הרשומות מול הטקסט כפי שדווח. ההיעדרים תחילה.
home-not-addressed = ללא מענה, לפי הדיווחים
home-none-left-out = אין דרישה רשומה שנותרה בלי מענה
home-addressed = זכו למענה
home-none-addressed = אין דרישה רשומה שזכתה למענה
home-coverage-link = כל דרישה מול כל סעיף
home-differ = היכן הדיווחים נבדלים
home-differ-help = אותו אירוע, דיווחים שונים. אין העדפה לאף קריאה.
home-latest = האירועים האחרונים
home-latest-help = תאריכים מדויקים רק כמקורותיהם.
home-latest-caption = האירועים המתוארכים החדשים ביותר
home-timeline-link = ציר הזמן המלא
home-read = איך לקרוא
home-read-help = הסימנים שבכל הדפים.
home-key-stance = עמדה
home-key-stance-meaning = המילה שלנו לעמדה, מתוך רשימה אחת המשמשת את כל הצדדים במידה שווה.
home-key-dashed = מסגרת מקווקוות
home-key-dashed-meaning = דבר מה נעדר. המילים אומרות איזה סוג של היעדר.
home-key-marks = “מירכאות”
home-key-marks-meaning = מילים של מישהו כלשונן. בלי מירכאות המילים הן שלנו או של המדווח.
home-key-origins = שני דיווחים, מקור ראשון אחד
home-key-origins-meaning = שני דיווחים מובילים לדובר אחד דרך ערוץ אחד. הם נספרים פעם אחת.

## Common ground and gaps

ground-heading = מכנה משותף ופערים
ground-standfirst = באילו סוגיות כל מי שדיברו עומדים באותו מקום, באילו הם חלוקים, ובאילו דיבר רק אחד או לא דיבר איש.
ground-alike = כל מי שדיברו עומדים באותו מקום
ground-alike-meaning = שני צדדים או יותר, באותן עמדות.
ground-apart = הם חלוקים
ground-apart-meaning = לשני צדדים לפחות עמדות שאינן זהות.
ground-not-told = אי אפשר לומר
ground-not-told-meaning = כמה צדדים דיברו; אפשר לומר היכן עומד אחד מהם לכל היותר.
ground-one = רק אחד דיבר
ground-one-meaning = לא נרשם דבר על האחרים מלבד היעדר, אם בכלל.
ground-nobody = איש לא דיבר
ground-nobody-meaning = לאף צד אין עמדה רשומה במקורות אלה.
ground-cannot-be-told = אי אפשר לומר
ground-other-voices = קולות אחרים שונים: { $others }
ground-none = לא מושווים סוגיה או צד
ground-rule = כיצד מושוות העמדות
ground-rule-voices = צד יכול להיות ידוע בסוגיה אחת בכמה עמדות. הקובע הוא הקול החזק ביותר שלו. מה שאומרות עמדותיו האחרות נזכר לצדו היכן שזה דבר אחר. סוגי היעדר אינם עמדה, וכך גם עמדה שאי אפשר לומר מהי.
ground-rule-alike = צדדים עומדים באותו מקום כאשר לכל מי שאפשר לומר היכן הוא עומד יש אותן עמדות, יהא סוג העמדה אשר יהא. דבר אינו נסכם.
weight-own = מילים שלו
weight-own-meaning = טקסט שהצד פרסם, מנהיגו, לשכה, משלחת או גורם רשמי הנזכר בשמו.
weight-relayed = נמסר בלי שם
weight-relayed-meaning = גורם רשמי שלא צוין בשמו, תקשורת ממלכתית, או כלי תקשורת המייחס זאת לצד ואינו נוקב בשם.
weight-reading = קריאה
weight-reading-meaning = תיאור של כלי תקשורת או פרשן; לא מובאות מילים של הצד.

## Conditions

conditions-heading = מה ממתין למה
conditions-heading-of = מה ממתין למה: { $party }
conditions-standfirst = אילו עמדות נוקבות בדבר שצריך לבוא לפניהן, מה רשום לצדדים האחרים על אודותיו, והיכן צדדים ממתינים זה לזה.
conditions-docket = תנאים
conditions-blocks = כל אחד ממתין לאחר
conditions-blocks-help = היכן שתנאים מעכבים זה את זה, ככל שהם רשומים.
conditions-picture = בתמונה
conditions-picture-help = כל תיבה מובילה לרשומה שלה. הטבלה שלהלן כוללת הכול במילים.
conditions-picture-description = התיבות הן עמדות ומה שהן ממתינות לו. קו בעל ראש מלא מוביל מעמדה אל מה שצריך לבוא לפניה; קו מקווקו מוביל משם אל מה שרשום לצד אחר בעד הדבר או נגדו. הטבלה כוללת הכול במילים.
conditions-every = כל התנאים
conditions-caption = מה ממתין למה, והיכן עומדים הצדדים האחרים בעניין
conditions-none = אין עמדה רשומה הממתינה לדבר
conditions-rule = כיצד זה נמצא
conditions-rule-condition = תנאי הוא מה שהרישום החדש ביותר בעמדה נוקב בו כדבר שצריך לבוא לפניה. הוא נוגע לסוגיה: זו שהוא נוקב בה, או אלה של האירוע שהוא נוקב בו. כאשר לצד אחר יש עמדות באותה סוגיה, מוצג הקול החזק ביותר שלו: מילים שלו לפני מילים שנמסרו בלי שם, ואלה לפני קריאה של כלי תקשורת.
conditions-rule-each-other = צדדים ממתינים זה לזה כאשר התנאים עצמם מובילים חזרה למקום שממנו התחילו; או כאשר כל אחד ממתין למה שהאחר אינו נותן, ככל שרשום: הוא נגד, ממתין לדבר בעצמו, או שנאמר עליו כי לא התחייב, לא אישר או לא השיב. “אין אמירה” ו“לא נמסר” אינם נחשבים לכך.
conditions-block = כל אחד ממתין לאחר: { $parties }
conditions-block-of-one = התנאים שלו עצמו מובילים חזרה למקום שממנו התחילו: { $party }
conditions-circle = התנאים מובילים חזרה למקום שממנו התחילו: כפי שהם רשומים, אי אפשר לקיים אף אחד מהם ראשון.
conditions-crossing = כל אחד ממתין לדבר שלא רשום כי האחר נותן אותו. התנאים עוסקים בדברים שונים; מה היה קורה אילו קוים אחד מהם – לא נרשם.
conditions-provision = סעיף
conditions-in-words = במילים
waits-for = { $position }: ממתין ל־{ $target }
waits-for-noted = { $position }: ממתין ל־{ $target }: { $note }
waits-for-this = { $position }: ממתין לדבר זה: { $note }
waits-answer = { $party } בעניין { $issue }: { $stand }
waits-answer-waiting = { $party } בעניין { $issue }: { $stand }, וממתין לדבר בעצמו
waits-no-blocks = לא רשום ששני צדדים ממתינים זה לזה
waits-what = ממתין ל־
waits-others = היכן עומדים האחרים בעניין זה
waits-others-short = היכן עומדים האחרים
waits-no-stand = אין עמדה רשומה

## Two parties

pair-kicker = שני צדדים, סוגיה אחר סוגיה
pair-standfirst = אותו מקום פירושו שלשניהם אותן עמדות לפי הקול החזק ביותר שלהם, יהא סוג העמדה אשר יהא. כאשר קולות אחרים של צד שונים, הדבר נאמר. דבר אינו נסכם.
pair-apart = היכן הם חלוקים
pair-alike = היכן הם עומדים באותו מקום
pair-not-told = היכן אי אפשר לומר
pair-only = היכן שרק { $party } מופיע ברישום
pair-none = לאף אחד מהצדדים אין רישום בשום סוגיה
pair-others = השוואות אחרות
pair-all-link = כל הצדדים יחד

## A position

position-issue = הסוגיה: { $issue }.
position-party = הצד: { $party }.
position-histories = העמדה לאורך זמן
position-histories-help = משורטט רק במידת הדיוק של תיארוכו.
position-history = העמדה
position-history-help = מהרישום הישן ביותר לחדש ביותר, כל אחד עם מה שהוא נשען עליו.
position-entry = רישום { $n }
position-voice = קול: { $voice }.
position-strength = עוצמה: { $strength }.
position-known = ידוע: { $date }.
position-since-not-stated = לא צוין ממתי.
position-until = עד { $date }.
position-date-text = בלשון המקור: “{ $words }”.
position-date-derived = התאריך נגזר מתוך: { $from }.
position-only-after = רק אחרי
position-rests-on = נשען על { $evidence }
position-searched = לא נמצאה אמירה במקורות שנבדקו: { $sources }.
position-no-report = לא נרשם דיווח
position-coverage = האם טקסט נותן לה מענה?
position-coverage-help = כפי שהעורכים קוראים את הטקסט.
position-coverage-caption = מענה לפי הסכם
position-required-by = מה ממתין לה

## Demands against the text

coverage-heading = הדרישות מול הטקסט
coverage-help = ההיעדרים תחילה. כפי שהעורכים קוראים את הטקסט המצוי.
coverage-caption = כל דרישה רשומה ומה הטקסט עושה בה
coverage-caption-parties = מה צדדים אלה מבקשים ומה הטקסט עושה בכך
coverage-caption-help = לפי החלטת העורך, בצירוף הנימוק.
coverage-demand = דרישה או עמדה
coverage-level = מענה
coverage-provisions = סעיפים
coverage-why = מדוע
coverage-no-provision = אין סעיף
coverage-the-words = { $provision }: המילים
coverage-words-missing = מילותיו אינן מצויות
coverage-none = שום דרישה לא הועמדה מול הטקסט
coverage-not-decided = לא הוכרע
coverage-not-decided-help = עמדות בסוגיה שסעיף עוסק בה. הסוגיה המשותפת מרמזת על הקשר; שום עורך לא הכריע בו.
coverage-suggested = סוגיה משותפת מרמזת על כך: { $provisions }
coverage-unasked = סעיפים שאינם עונים לשום דרישה רשומה
coverage-none-unasked = כל סעיף עונה לדרישה
coverage-unspoken = סוגיות בטקסט שבהן אין לאיש עמדה רשומה

## An issue

issue-question = השאלה
issue-covers = כולל
issue-counted-in = מה נכלל בה
issue-divided-into = נחלקת ל־
issue-answers = תשובות אפשריות
issue-positions = היכן עומדים הצדדים
issue-positions-by-party = עמדות בסוגיה זו, צד אחר צד
issue-positions-caption = עמדות בסוגיה זו
issue-matrix-link = הסוגיה במטריצה
issue-histories = עמדות בסוגיה זו לאורך זמן
issue-histories-help = כל עמדה על ציר זמן אחד, משורטטת רק במידת הדיוק של תיארוכה.
issue-provisions = סעיפים בנושא
issue-statements = אמירות בנושא

## A party

party-kind = סוג
party-stands = היכן הוא עומד
party-positions-caption = העמדות של { $party }, סוגיה אחר סוגיה
party-histories = עמדות לאורך זמן, סוגיה אחר סוגיה
party-histories-help = עמדותיו על ציר זמן אחד, כל אחת משורטטת רק במידת הדיוק של תיארוכה.
party-waits = למה הוא ממתין
party-waits-help = עמדות הנוקבות בדבר שצריך לבוא לפניהן.
party-conditions-link = התנאים של כל הצדדים, וכיצד הם נמצאים
party-names-help = איך הוא נקרא, ובפי מי.
party-parts-heading = שייכים יחד
party-parts = חלקים
party-terms = מונחים שהוא משתמש בהם
party-statements = מה הוא אומר
party-statements-help = אמירות שלו, או שמקורות מייחסים לו.
party-spoken-of = מה אחרים אומרים עליו
party-spoken-of-help = וגם אמירות שהוא משיב עליהן או שהגיעו דרכו.
party-sources = מקורות שפרסם

## A person

person-posts = תפקידים
person-from-to = מ־{ $from } עד { $to }
person-from = מ־{ $from }
person-to = עד { $to }
person-dates-not-stated = התאריכים לא צוינו

## Timeline

timeline-kicker = ציר זמן
timeline-heading = מה קרה ומתי, במידת הדיוק של המקורות
timeline-standfirst = אירועים, טקסטים ואמירות לפי סדר הזמן. לשון המקור עומדת לצד כל תאריך; תאריך שנגזר אומר ממה.
timeline-docket = רישומים
timeline-chart = אירועים, טקסטים ואמירות על ציר זמן אחד
timeline-all-statements = כל האמירות
timeline-picture = התמונה
timeline-picture-help = בקנה מידה. דבר לא עוגל כדי להיראות ודאי יותר משהוא.
timeline-chart-help = סימן חלול הוא דבר שמקור צופה, או שלא התקיים. הטבלה שלהלן כוללת כל תאריך במילים.
timeline-order = לפי סדר הזמן
timeline-order-help = מה שאינו מתוארך בשום מקור עומד בסוף.
timeline-caption = אירועים, טקסטים ואמירות
timeline-date = תאריך
timeline-what = מה
timeline-source-words = בלשון המקור
timeline-status = סטטוס
timeline-quoted = “{ $words }”
timeline-date-as-stated = התאריך נמסר כפי שהוא.
timeline-date-derived = נגזר מתוך: { $from }
timeline-date-not-stated = לא צוין
timeline-kind-and-status = { $kind }, { $status }

## Balance: the page

balance-heading = כמה רשום וממי
balance-standfirst = ספירות פשוטות של מה שיש במקורות מכל צד. הן אומרות היכן הרישום דל, ואינן אומרות דבר על מי צודק.
balance-read = איך לקרוא זאת
balance-read-text = ספירה לא שווה עשויה להעיד על המקורות שנקראו ולא על הצדדים. כאשר טקסטים של צד אינם מצויים הם מוצגים כחסרים; דבר אינו מוסף כדי לאזן את המספרים. אין סכומים על פני צדדים ואין חלקים יחסיים, ודבר באתר זה אינו מסודר לפי מספרים אלה.
balance-by-party = לפי צד
balance-by-party-caption = מה רשום מכל צד
balance-counted = מה נספר
balance-no-party = לא מושווה אף צד
balance-by-issue = לפי סוגיה
balance-by-issue-help = אמירה בכמה סוגיות נספרת בכל אחת מהן.
balance-by-issue-caption = מה רשום מכל צד בכל סוגיה
balance-statements = אמירות
balance-statements-meaning = של הצד או שיוחסו לו; טקסט משותף נספר לכל אחד ממפרסמיו.
balance-unnamed = של דוברים שלא צוינו בשמם
balance-unnamed-meaning = אמירות ששום מקור אינו נוקב בשם דוברן.
balance-reports = דיווחים
balance-reports-meaning = דיווחים על אמירותיו, בכל המקורות.
balance-quotations = דיווחים שמצטטים
balance-quotations-meaning = דיווחים עם מילים במירכאות.
balance-words = מילים מצוטטות
balance-words-meaning = מילים במירכאות באותם דיווחים.
balance-own = עמדות לפי מילים שלו
balance-own-meaning = ידועות מטקסט, ממנהיגו, מלשכה, ממשלחת או מגורם רשמי הנזכר בשמו.
balance-relayed = עמדות שנמסרו בלי שם
balance-relayed-meaning = ידועות מגורם רשמי שלא צוין בשמו, מתקשורת ממלכתית או מכלי תקשורת שאינו נוקב בשם.
balance-readings = עמדות לפי קריאה
balance-readings-meaning = ידועות רק מתיאור של כלי תקשורת או פרשן.
balance-recorded-absences = היעדרים רשומים
balance-recorded-absences-meaning = שלא אמר דבר, או לא אישר או לא התחייב.

## About

about-kicker = אודות
about-heading = כיצד נעשה אתר זה, ואיך לקרוא אותו
about-standfirst = מה פירוש המילים והסימנים, מה נספר, והבדיקות שכל רשומה עברה.
about-method = שיטה
about-method-reports = כל משפט המייחס מילים או עמדה לצד נשען על אמירה, וכל אמירה על דיווח אחד לפחות במקור, עם מקומו באותו מקור. מי אומר דבר, דרך מי הוא הגיע ובמילים של מי הוא כתוב – נשמרים בנפרד.
about-method-lists = העמדות, הסוגים והקולות באים מרשימות זהות לכל הצדדים. { $rule } דבר אינו נסכם לציון.
about-method-absence = היעדר מוצג. “אין אמירה במקורות אלה” אומר מה נבדק; “לא אושר” הוא לשון מקור ואינו הכחשה; מקום ריק בטקסט מוצג ריק.
about-method-origins = דיווחים המובילים לדובר אחד דרך ערוץ אחד נחשבים מקור ראשון אחד, יהא מספר כלי התקשורת המביאים אותם אשר יהא. תאריך מדויק כמקורו; כאשר נגזר, הדף אומר ממה.
about-quotations = ציטוטים
about-quotations-help = עד כמה המילים הן של הדובר עצמו.
about-quotations-lines = קו רציף עומד לצד מילים שצוטטו ללא שינוי, קו כפול לצד ציטוטים ששונו בדפוס, קו מקווקו לצד מילים שצוטטו בחלקן או תורגמו, קו מנוקד לצד מילים שסופרו מחדש. מילים ללא קו הן של כלי תקשורת. ציטוטים שומרים על הכתיב, הסימנים והשגיאות של מקורם.
about-counts = מה יש כאן
about-counts-caption = רשומות לפי סוג
about-kind = סוג
about-records = רשומות
about-balance = כמה ממי
about-balance-link = מה רשום מכל צד, סוגיה אחר סוגיה
about-balance-text = { $balance }: ספירות פשוטות, לעורכים ולכל מי שרוצה לראות היכן המקורות דלים.
about-checks = בדיקות
about-checks-help = כל רשומה נבדקת לפיהן לפני שהאתר נבנה.
about-checks-caption = בדיקות ואיך הן מדווחות
about-check = בדיקה
about-check-finds = מה היא מוצאת
about-check-finds-short = מוצאת
about-check-level = מדווחת בתור
about-level-error = שגיאה
about-level-warning = אזהרה
about-level-note = הערה
about-reuse = שימוש במקום אחר
about-data-link = הנתונים ומה פירוש כל שדה
about-reuse-quotations = הציטוטים שייכים למחבריהם והם קצרים.
