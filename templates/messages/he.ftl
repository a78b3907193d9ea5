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
names-first-seen = נראה לראשונה: { $date }

## Summary

home-kicker = המצב העדכני של הרישום
home-brief = בקצרה
home-brief-help = כל משפט נשען על מה שהוא מקשר אליו.
home-positions = היכן עומדים הצדדים
home-positions-help = רשימת מילים אחת לכל הצדדים.
home-overview = עמדות לפי סוגיה וצד, בסימנים
home-matrix = עמדות לפי סוגיה וצד
home-matrix-help = מסגרת מקווקוות מסמנת היעדר. כל תא מוביל לדיווחים שלו.
home-changed = מה השתנה
home-changed-help = במהדורה החדשה ביותר, ומאז.
home-changed-link = כל מה שהשתנה בה
home-changed-more = { $n ->
    [one] ועוד רשומה אחת
    [two] ועוד שתי רשומות
   *[other] ועוד { $n } רשומות
}
home-changed-since = { $n ->
    [one] רשומה אחת שונה היום מכפי שהיא בה
    [two] שתי רשומות שונות היום מכפי שהן בה
   *[other] { $n } רשומות שונות היום מכפי שהן בה
}
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
## What changed

changes-kicker = שינויים
changes-heading = מה השתנה: מ־{ $from } אל { $to }
changes-today = המצב היום
changes-edition = מהדורה { $name }
changes-from = מן
changes-to = אל
changes-short = בקצרה
changes-note = דברי המוציא לאור עליה:
changes-corrects = מה היה שגוי:
changes-passing = השוואה זו היא עם המצב החדש ביותר. כשתצא מהדורה נוספת תבוא חדשה במקומה; השוואות של מהדורה עם קודמתה נשארות.
changes-links = { $comparisons }; { $editions }
changes-link-comparisons = כל ההשוואות
changes-link-editions = כל המהדורות
changes-settings = הגדרות האתר
changes-positions-help = אלה שזזו באות תחילה.
changes-statements-help = עם מה שכל צד אומר עליהן.
changes-agreements = הסכמים והטקסטים שלהם
changes-agreements-help = סעיף אחר סעיף, היכן שהמילים שונות.
changes-others = רשומות אחרות
changes-by-party = לפי צד
changes-by-issue = לפי סוגיה
changes-by-help = כל שינוי שנוקב בשמו, או רשומה שנוקבת בו.
changes-typographic = בטיפוגרפיה בלבד
changes-typographic-help = רווחים, מירכאות, סופי שורות: הם אומרים אותו דבר.
changes-none = דבר שקוראים רואים אינו שונה.
changes-of-settings-only = הגדרות האתר שונות; אף רשומה אינה שונה.
changes-summary = רשומות: { $counts }.
changes-count-added = נוספו: { $n }
changes-count-removed = הוסרו: { $n }
changes-count-renamed = בכתובת אחרת: { $n }
changes-count-changed = השתנו: { $n }
changes-count-typographic = השתנו בטיפוגרפיה בלבד: { $n }
changes-record = { $kind }. { $fate }.
changes-fate-added = רשומה חדשה
changes-fate-removed = כבר איננה
changes-fate-renamed = כתובת אחרת
changes-fate-changed = השתנתה
changes-fate-withheld = מילותיה אינן מוצגות
changes-title-withheld = רשומה שמילותיה אינן מוצגות ({ $kind })
changes-as-it-was = כפי שהיה
changes-source = מקור { $siglum }
changes-item = מספר { $n }
changes-field = { $field }: { $value }
changes-left-out = { $n ->
    [one] {"["}פסקה אחת כפי שהייתה{"]"}
    [two] {"["}שתי פסקאות כפי שהיו{"]"}
   *[other] {"["}{ $n } פסקאות כפי שהיו{"]"}
}
changes-yes = כן
changes-no = לא
comparisons-heading = מה השתנה ממהדורה למהדורה
comparisons-standfirst = רשומה אחר רשומה, במילים. כל מהדורה מול קודמתה, כל אחת מול החדשה ביותר, והחדשה ביותר מול המצב היום.
comparisons-kicker = השוואות
comparisons-from-to = מן { $from } אל { $to }
comparisons-all = כל ההשוואות
comparisons-order = החדשה ביותר תחילה.
comparisons-editions = כל המהדורות
difference-added = נוסף:
difference-removed = הוסר:

## Agreements, texts, statements and sources: words that several pages share

record-quoted = “{ $words }”
record-not-stated = לא צוין
record-absent = לא צוין
record-none-recorded = אין רישום
record-not-in-it = אינו בו
record-date = תאריך
record-date-text = התאריך במילות המקור
record-date-derived = מה שממנו הוסק התאריך
record-status = מצב
record-language = שפה
record-siglum = סימן
record-speaker = הדובר
record-rests-on = נשען על
record-version = גרסה
record-provision = סעיף
record-by-provision = לפי סעיף
record-part-of-agreement = חלק מן { $agreement }.
record-read-in = נקרא במקורות
versions-docket = גרסאות
provisions-docket = סעיפים
provision-preamble = מבוא
prose-paragraph = פסקה { $n }
prose-table = טבלה { $n }
prose-note = הערה { $n }

## An agreement

agreement-instrument = סוג המסמך
agreement-binding = תוקף מחייב
agreement-stage = שלב
agreement-level = דרג
agreement-participants = מי כרת אותו
agreement-provisions = סעיפים
agreement-provisions-help = כל אחד במילות הטקסט החדש ביותר, בכל שפה מצויה.
agreement-wording = { $version }: { $rendering }
agreement-not-in-text = אינו בטקסט הזה
agreement-texts-help = הגרסאות והשפות המצויות, ומה חסר בכל אחת.
agreement-text-worth = ערך כתימוכין
agreement-text-worth-short = ערך
agreement-history-link = כל הגרסאות, וכל סעיף לאורכן
agreement-brackets-link = הסוגריים, וכיצד נסגרו
agreement-side-by-side = זה בצד זה: { $comparisons }
agreement-called = כיצד הוא נקרא
agreement-called-help = כיצד הטקסט קורא לעצמו, וכיצד כל מקור קורא לו.
agreement-self-name = הוא קורא לעצמו “{ $name }”.
agreement-no-self-name = כיצד הטקסט קורא לעצמו אינו מצוי
agreement-stage-reason = על השלב.
agreement-statements = אמירות מתוכו

## Duties

duties-heading = מי חייב מה ולמי
duties-help = כפי שהעורכים קוראים את הסעיפים. המילים המצוטטות הן אלה שבהן הטקסט מראה מה הוא עושה; הן מרמזות, העורכים מכריעים.
duties-caption = חובות וסעיפים אחרים
duties-who = מי
duties-to-whom = כלפי מי
duties-what = מה הוא עושה
duties-by-when = עד מתי
duties-how-far = עד היכן הגיע
duties-nobody = איש לא נקוב בשמו
duties-no-date = אין תאריך
duties-not-recorded = לא נרשם
duties-step = { $date }: { $level }
duties-step-cited = { $date }: { $level }; { $evidence }
duties-uncoded = { $n ->
    [one] העורכים טרם קראו: סעיף אחד
    [two] העורכים טרם קראו: שני סעיפים
   *[other] העורכים טרם קראו: { $n } סעיפים
}
duties-uncoded-of = { $n ->
    [one] העורכים טרם קראו: סעיף אחד מן { $text }
    [two] העורכים טרם קראו: שני סעיפים מן { $text }
   *[other] העורכים טרם קראו: { $n } סעיפים מן { $text }
}
cues-suggested = מרומז, לא הוכרע: { $cues }
cues-cue = { $modality } בלשון “{ $words }”
cues-cue-several = { $n ->
    [one] { $modality } בלשון “{ $words }”, פעם אחת
    [two] { $modality } בלשון “{ $words }”, פעמיים
   *[other] { $modality } בלשון “{ $words }”, { $n } פעמים
}
cues-none = אין מילה המראה זאת

## The text of an agreement

text-kicker = טקסט של הסכם
text-state = מצב
text-wording-of = תאריך הנוסח
text-authority = סמכות
text-heading = הטקסט
text-help = המספרים הם של הטקסט עצמו, כפי שנדפסו, כולל פערים וכפילויות. היכן שאין לו מספר, הכתובת היא שלנו והדבר נאמר.
text-language = { $language }: { $authority }.
text-language-titled = { $language }, { $title }: { $authority }.
text-read-in = המקור: { $source }.
text-read-in-noted = המקור: { $source }
text-numbering = במספור שלו:
text-address-ours = אין מספר; הכתובת שלנו: { $address }
text-address = כתובת:
text-by-place = הועמדו זה בצד זה לפי המקום
text-missing = חסר בשפה זו
text-alteration = { $kind }.
text-alteration-of = { $kind }: { $words }.
text-others = טקסטים אחרים
text-party-kicker = טקסט כפי שצד אחד רוצה בו
text-party-heading = { $text }: כפי שרוצה בו { $party }
text-party-standfirst = המילים שמחוץ לכל הסוגריים, ואלה שבסוגריים של { $party }. מה שבסוגריים של אחרים הושמט; מה שאין לו בעלים נקוב נשאר בסוגריו.
text-reading-of = זוהי קריאה של { $text } שנעשתה מתוך סוגריו.
text-no-words = אין כאן מילים של { $party }
text-brackets-rule = מה שבסוגריים מרובעים אינו מוסכם.
text-brackets-open = פתוחים: { $open }.
text-brackets-open-and-blank = פתוחים: { $open }; עוד יש למלא: { $blank }.
text-brackets-of-language = { $language }: { $counts }
text-party-holds = הסוגריים של { $party }: { $n }
text-as-party = הטקסט כפי שרוצה בו { $party }
text-no-party = אין רשומה של הצד הזה
text-brackets-of-nobody = ללא בעלים נקוב: { $n }
text-brackets-of-nobody-help = הם נשארים בטקסט של כל צד, בסוגריהם.
text-brackets-alone = סוגריים בלא בן זוג: { $n }
text-brackets-alone-at = במקומות אלה בקובץ הטקסט: { $places }. הם מוצגים כמילים.
text-brackets-link = כיצד נפתחו ונסגרו הסוגריים בכל הגרסאות
numbering-gap = { $found } עומד במקום שבו היה אמור לבוא { $expected }.
numbering-gap-before = המספר שלפני { $found } חסר.
numbering-repeat = { $found } כבר ניתן קודם.
numbering-out-of-order = { $found } אינו לפי הסדר: היה אמור לבוא { $expected }.
numbering-order = { $found } אינו לפי הסדר.
numbering-identity = הזהות `{ $found }` כבר הוצהרה קודם.
bracket-not-agreed = לא מוסכם:
bracket-to-fill-in = למילוי:
bracket-put-in = הוסף בידי כלי התקשורת:
bracket-left-out = הושמט בידי כלי התקשורת:
bracket-option = חלופה { $number }

## The brackets of all versions

brackets-kicker = מה שבסוגריים מרובעים אינו מוסכם
brackets-heading = { $agreement }: הסוגריים
brackets-by-version = לפי גרסה
brackets-by-version-help = סוגריים פתוחים, מי מחזיק בהם, ומקומות שעוד יש למלא. עותקים של העיתונות אינם נספרים: הסוגריים בהם הם של העיתונות.
brackets-by-version-caption = סוגריים פתוחים לפי גרסה
brackets-open = פתוחים
brackets-held-by = המחזיקים בהם
brackets-blank = למילוי
brackets-of-party = { $party } { $n }
brackets-of-nobody = ללא בעלים נקוב { $n }
brackets-alone = בלא בן זוג: { $places }
brackets-none-open = אין סוגריים פתוחים
brackets-rule = סוגריים ששניים מחזיקים בהם נספרים לשניהם.
brackets-by-provision-help = סוגריים פתוחים בכל סעיף, לאורך כל מספריו. קו: אין.
brackets-by-provision-caption = סוגריים פתוחים לפי סעיף וגרסה
brackets-open-and-blank = { $open } + { $blank } למילוי
brackets-none = אין
brackets-step-help = מה עלה בגורל הסוגריים של הגרסה הקודמת.
brackets-step = מן { $from } אל { $to }.
brackets-fate = { $fate }: { $n }
brackets-fates = { $counts }.
brackets-fate-after = { $fate }: { $after }
brackets-changed = סוגריים שהשתנו
brackets-changed-help = אלה שנותרו פתוחים מילה במילה אינם מובאים.
brackets-words = בסוגריים
brackets-became = מה עלה בגורלם
brackets-outside = מחוץ לכל הסעיפים
brackets-accepted = נסגרו: המילים נשארו
brackets-dropped = נסגרו: המילים אינן
brackets-replaced = נסגרו: מילים אחרות במקומן
brackets-kept = עדיין פתוחים
brackets-reworded = עדיין פתוחים, במילים אחרות
brackets-absorbed = המילים בתוך סוגריים אחרים
brackets-opened = חדשים

## All versions of a text

history-kicker = כיצד הגיע הטקסט לנוסחו
history-heading = { $agreement }: הגרסאות
history-glance = במבט אחד
history-glance-help = שורה לכל גרסה, סימן לכל סעיף, לפי סדר הטקסט החדש ביותר.
history-glance-caption = כל הגרסאות
history-glance-marks = { $language }. פס מלא: נוסח אחר, פוצל או אוחד. פס ממוסגר: חדש. חצי פס: רק המספר או המקום אחרים. קו נמוך: כקודם. ריק: אינו בגרסה זו.
history-its-provisions = סעיפיה
history-count-first = כלולים בה: { $n }
history-count-new = חדשים: { $n }
history-count-reworded = נוסח אחר, פוצלו או אוחדו: { $n }
history-count-placed = רק המספר או המקום אחרים: { $n }
history-count-typographic = רק הטיפוגרפיה אחרת: { $n }
history-count-same = כקודם: { $n }
history-by-provision-help = מספרו בכל גרסה, ומה עלה בגורלו בה.
history-by-provision-caption = כל סעיף לאורך הגרסאות
history-no-number = אין מספר
history-first-here = לראשונה כאן
history-back-again = חזר
history-came-from = נפרד בפיצול מן { $provision } ({ $version }).
history-went-into = נעשה חלק מן { $provision } ({ $version }).
history-wordings = נוסחים
history-wordings-help = כל נוסח עם הגרסה שבה הופיע לראשונה. במילים ובקו: מה נוסף ומה הוסר.
history-newest-link = בטקסט החדש ביותר שלו
history-also-in = גם בגרסאות: { $versions }
history-unchanged = { $all ->
    [one] נוסח אחד בלבד: { $n } מסעיף אחד.
    [two] נוסח אחד בלבד: { $n } משני סעיפים.
   *[other] נוסח אחד בלבד: { $n } מתוך { $all } סעיפים.
}
provision-unchanged = ללא שינוי
provision-typographic = בטיפוגרפיה בלבד
provision-reworded = נוסח אחר
provision-renumbered = מספר אחר
provision-moved = הועבר
provision-split = פוצל
provision-merged = אוחד
provision-added = חדש
provision-removed = כבר איננו

## The list of editions, and records that are gone

edition-is-newest = זו החדשה ביותר.
edition-has-newer = יש מהדורה חדשה יותר, { $edition } מיום { $date }: { $link }.
edition-there = דף זה בה
editions-heading = מהדורות
editions-standfirst = מצבים של האתר שלעולם אינם משתנים. כל אחד שומר על כתובתו; נאמר מה בא במקומו, ודבר בו אינו משתנה.
editions-newest = החדשה ביותר
editions-class-major = מה שהקוראים לומדים השתנה
editions-class-minor = שינויים קטנים
editions-class-correction = תיקון
editions-class-withdrawal = משיכה
editions-since-before = מה השתנה מאז המהדורה הקודמת
editions-to-newest = מה השתנה מכאן עד החדשה ביותר
editions-today-the-same = אף רשומה במצב היום אינה שונה מהמהדורה החדשה ביותר
editions-today-differs = { $n ->
    [one] רשומה אחת אינה כבמהדורה החדשה ביותר
    [two] שתי רשומות אינן כבמהדורה החדשה ביותר
   *[other] { $n } רשומות אינן כבמהדורה החדשה ביותר
}
editions-all = כל המהדורות
editions-order = החדשה ביותר תחילה.
editions-edition = מהדורה
editions-of-itself = מה היא אומרת על עצמה
editions-changes = שינויים
editions-note = הערה
editions-withdrawn = נמשכו:
editions-first = המהדורה הראשונה
editions-not-built = דפיה אינם בעותק זה של האתר.
editions-comparisons = כל ההשוואות בין מהדורות
editions-verify = אימות מהדורה
editions-verify-how = כל מהדורה נושאת את הטביעה של קודמתה ושל כל קבציה. כולן נמצאות ב{ $data }; הפקודה { $command } בודקת מולן עותק של האתר. הקבצים עצמם, { $files }, שמורים אצל המוציא לאור.
editions-list-as-data = רשימה כנתונים
gone-kicker = לא כאן
gone-kicker-withdrawn = נמשך
gone-heading-of = { $title }: לא במצב זה של האתר
gone-heading = { $kind ->
    [party] צד זה אינו במצב זה של האתר
    [person] אדם זה אינו במצב זה של האתר
    [issue] סוגיה זו אינה במצב זה של האתר
    [source] מקור זה אינו במצב זה של האתר
    [event] אירוע זה אינו במצב זה של האתר
    [statement] אמירה זו אינה במצב זה של האתר
    [agreement] הסכם זה אינו במצב זה של האתר
    [text] טקסט זה אינו במצב זה של האתר
    [position] עמדה זו אינה במצב זה של האתר
    [term] מונח זה אינו במצב זה של האתר
   *[briefing] תדריך זה אינו במצב זה של האתר
}
gone-heading-withdrawn = { $kind ->
    [party] צד זה נמשך
    [person] אדם זה נמשך
    [issue] סוגיה זו נמשכה
    [source] מקור זה נמשך
    [event] אירוע זה נמשך
    [statement] אמירה זו נמשכה
    [agreement] הסכם זה נמשך
    [text] טקסט זה נמשך
    [position] עמדה זו נמשכה
    [term] מונח זה נמשך
   *[briefing] תדריך זה נמשך
}
gone-standfirst = הכתובת נשארת, כדי שמי שמגיע אליה ילמד מה עלה בגורל הרשומה.
gone-what = מה עלה בגורלה
gone-withdrawn = נמשכה ב־{ $date }, עם המהדורה { $edition }.
gone-reason = סיבה:
gone-withheld = מילותיה הוצאו גם מהמהדורות שלפניה. זו הדרך היחידה שבה מהדורה שפורסמה יכולה להשתנות, והמהדורה { $edition } מתעדת זאת.
gone-not-here-of = “{ $title }” אינה במצב זה של האתר. היא לא נמשכה.
gone-not-here = הרשומה אינה במצב זה של האתר. היא לא נמשכה.
gone-last = המהדורה האחרונה שהיא בה: { $edition }.
gone-links = { $editions }; { $summary }
gone-link-editions = כל המהדורות
gone-link-summary = הסיכום
alias-kicker = עבר
alias-heading = לדף זה כתובת אחרת עכשיו
alias-now-at = הוא נמצא עכשיו ב־{ $page }.

## Feeds

feed-edition = מהדורה { $edition }
feed-corrects = מה היה שגוי: { $words }
feed-of-editions = { $site }: מהדורות
feed-of-record = { $site }: שינויים ב־{ $title }
feed-edition-changes = { $n ->
    [one] מהדורה { $edition }: שינוי אחד ב־{ $title }
    [two] מהדורה { $edition }: שני שינויים ב־{ $title }
   *[other] מהדורה { $edition }: { $n } שינויים ב־{ $title }
}
feed-line = { $kind } “{ $title }”. { $fate }
feed-withheld = מילים שאינן מוצגות

## Lists, the list from A to Z, and the search

index-kicker = מפתח
index-records = רשומות
index-all = כולן
index-others = רשומות אחרות
a-z-heading = כל הרשומות מאל״ף עד תי״ו
a-z-letter-heading = כל הרשומות: { $letter }
a-z-standfirst = כל רשומה, לפי כותרתה, שמותיה האחרים ומזהיה הקודמים.
a-z-names = שמות
a-z-letters = אותיות
a-z-letters-help = האות הראשונה, בלא סימנים; אותיות של אלפבית אחד יחד.
a-z-other = אחר
a-z-see = { $name }, ראו { $record }
a-z-next = הרשומות הבאות תחת אות זו
search-kicker = חיפוש
search-heading = חיפוש באתר זה
search-help = כותרות, שמות בכל כתיב, מזהים קודמים, תקצירים, מילים מצוטטות, כותרות של סעיפים. במצב זה של האתר בלבד.
search-rules = במה מחפשים, וכיצד
search-folding = אין הבדל בין אותיות גדולות לקטנות, בין סימני ניקוד ובין צורות של אותיות ערביות, וגם לא אותיות שימוש שנכתבות צמודות למילה. המילה האחרונה יכולה להיות חלקית.
search-without-script = בלא תסריט.
search-needs-script = החיפוש דורש תסריט, והוא כבוי כאן. העמוד { $list } אינו דורש אותו.
search-none = לא נמצא דבר.
search-found =
    .one = נמצאה רשומה אחת.
    .two = נמצאו שתי רשומות.
    .other = נמצאו { $n } רשומות.
search-some = אין רשומה שבה כל המילים; באלה יש חלק מהן.
search-more = כל ה{ $kinds }
search-name = גם:
search-quoted = כפי שנדפס:
search-stale = האתר פורסם מחדש. יש לטעון דף זה שוב.
search-missing = לא ניתן היה לטעון את המפתח. הרשימה מאל״ף עד תי״ו אינה דורשת אותו.
search-form = רשומות
search-words = מילים לחיפוש
search-only-some = רק חלק מהרשומות
search-kind = סוג
search-all-kinds = כל הסוגים
search-party = נוקבות בצד
search-all-parties = כל הצדדים
search-issue = בסוגיה
search-all-issues = כל הסוגיות
search-from = מן
search-to = עד
search-clear = ניקוי הכול
search-keys = המקש / מוביל לשדה. מקשי החצים מובילים בין התוצאות.

## Data

data-kicker = נתונים
data-heading = הנתונים של אתר זה, ומשמעותו של כל שדה
data-standfirst = הכול כאן עשוי ממערך רשומות אחד. קובצי JSON מכילים אותן בשלמותן; הטבלאות מכילות את מה שיש לו עמודה.
data-files = קבצים
data-files-help = הטבלאות הן CSV ב־UTF-8, מופרדות בפסיקים. לפני תא שגיליון אלקטרוני היה מריץ כנוסחה עומד גרש.
data-records-json = כל רשומה עם כל שדותיה, כתובתה וקישוריה בשני הכיוונים.
data-jsonl = אותן רשומות בתור JSON Lines, רשומה בשורה: { $command }.
data-records-jsonld = הרשומות כנתונים מקושרים, במונחים של schema.org, PROV-O ו־Web Annotation.
data-package = מה מכילה כל עמודה בטבלאות שלהלן, לתוכנות שקוראות טבלאות.
data-manifest = כל קובץ באתר זה עם גודלו וטביעת SHA-256 שלו; לכל מהדורה רשימה משלה.
data-table = { $kind ->
    [party] שורה לכל צד.
    [person] שורה לכל אדם.
    [issue] שורה לכל סוגיה.
    [source] שורה לכל מקור.
    [event] שורה לכל אירוע.
    [statement] שורה לכל דיווח על אמירה.
    [agreement] שורה לכל סעיף של הסכם.
    [position] שורה לכל שלב בהשתלשלות של עמדה.
   *[term] שורה לכל שם של דבר או מקום ששמו שנוי במחלוקת.
}
data-columns-of = העמודות של { $file }
data-column = עמודה
data-holds = מכילה
data-fields-of-kind = { $kind ->
    [party] השדות של צד
    [person] השדות של אדם
    [issue] השדות של סוגיה
    [source] השדות של מקור
    [event] השדות של אירוע
    [statement] השדות של אמירה
    [agreement] השדות של הסכם
    [text] השדות של טקסט
    [position] השדות של עמדה
    [term] השדות של מונח
   *[briefing] השדות של תדריך
}
data-fields-of = השדות של { $part }
data-field = שדה
data-form = צורה
data-meaning = משמעות
data-needed = נדרש
data-form-list = רשימה: { $item }
data-form-text = טקסט
data-form-boolean = אמת או שקר
data-form-number = מספר
data-form-map = מפה
data-lists = רשימות ערכים
data-lists-help = כל אחת מסתיימת ב“אחר”, במילים של העורכים.
data-values-of = הערכים של { $list }
data-value = ערך
data-shown-as = מוצג כך

## Fields of records

list-field = שדה
    .about = על אודות
    .accessed = תאריך העיון
    .act = מעשה הדיבור
    .agreement = הסכם
    .aliases = מזהים קודמים
    .alterations = שינויים
    .archive = עותק שמור
    .attribute = היבט
    .authority = סמכות
    .authors = כותבים
    .back_translation = תרגום חוזר
    .base_url = כתובת האתר
    .bearer = נושא החובה
    .binding = תוקף מחייב
    .body = גוף הטקסט
    .by = בידי
    .called = כינויים
    .change = שינוי
    .change_note = הערה על השינוי
    .check = בדיקה
    .citation_style = סגנון הציטוט
    .cited = מקומות ההופעה
    .contact = יצירת קשר
    .container = שם כלי התקשורת
    .contested = שנוי במחלוקת
    .copy_of = העתק של
    .counterparty = הצד שכנגד
    .coverage = מענה
    .date = תאריך
    .date_derived_from = מקור התאריך
    .date_text = התאריך בלשון המקור
    .deadline = מועד אחרון
    .definition = הגדרה
    .described_as = התיאור במקור
    .description = תיאור
    .draft = טיוטה
    .effect_date = תאריך הכניסה לתוקף
    .email = דואר אלקטרוני
    .event = אירוע
    .evidence = תימוכין
    .external_ids = מזהים חיצוניים
    .factuality = מידת הוודאות
    .family = שם משפחה
    .file = קובץ
    .first_seen = הופעה ראשונה
    .from = מ
    .gaps = פערים
    .given = שם פרטי
    .ground_rule = כללי הייחוס
    .history = השתלשלות
    .id = מזהה
    .identification = זיהוי
    .implementation = יישום
    .inclusion_rule = כלל ההכללה
    .instrument = סוג המסמך
    .issue = סוגיה
    .issue_date = תאריך הפרסום ברבים
    .issued = תאריך הפרסום
    .issued_text = תאריך הפרסום בלשון המקור
    .issues = סוגיות
    .kind = סוג
    .label = תווית
    .label_reason = הסיבה לתווית
    .language = שפה
    .languages = שפות
    .level = רמה
    .licence = רישיון
    .literal = שם מלא
    .main_agreement = ההסכם הראשי
    .memberships = תפקידים
    .modality = אופן החיוב
    .name = שם
    .names = שמות
    .negotiation = מצב המשא ומתן
    .not_stated = לא צוין
    .note = הערה
    .numbering = מספור
    .options = אפשרויות
    .order = סדר
    .other = אחר
    .page = עמוד
    .paragraph = פסקה
    .parent = הסוגיה הרחבה
    .part_of = חלק מן
    .participants = משתתפים
    .parties = צדדים
    .party = צד
    .party_order = סדר הצדדים
    .person = אדם
    .place = מקום
    .plausibility = ספק
    .position = עמדה
    .post = תפקיד
    .prefix = המילים שלפני
    .provision = סעיף
    .provisions = סעיפים
    .publisher = מוציא לאור
    .question = שאלה
    .readings = קריאות
    .reason = סיבה
    .relations = קשרים
    .rendering = אופן המסירה
    .reports = דיווחים
    .requires = תנאים
    .response = תגובה
    .responses = תגובות
    .rights = זכויות
    .role = תפקיד
    .same_as = זהה ל
    .sameness = זהות
    .sameness_note = הערה על הזהות
    .searched = המקורות שנבדקו
    .self_name = שמו בפי עצמו
    .sha256 = טביעת SHA-256
    .siglum = סימן
    .snapshot = העותק הפרטי
    .sort_name = שם למיון
    .source = מקור
    .sources = מקורות
    .speakers = דוברים
    .stage = שלב
    .stage_reason = הסיבה לשלב
    .stance = עמדה
    .state = מצב
    .statement = אמירה
    .statements = אמירות
    .status = מצב
    .strength = עוצמה
    .suffix = המילים שאחרי
    .summary = תקציר
    .suppress = בדיקות מושתקות
    .text = טקסט
    .title = כותרת
    .to = עד
    .translation = תרגום
    .type = סוג
    .unknown = לא ידוע
    .url = כתובת
    .used_by = בשימוש
    .value = ערך
    .via = דרך
    .voice = מי אומר
    .wording_date = תאריך הנוסח

## Controlled lists

list-instrument = סוג המסמך
    .treaty = אמנה
    .convention = קונוונציה
    .protocol = פרוטוקול
    .agreement = הסכם
    .executive-agreement = הסכם מנהלי
    .memorandum = מזכר הבנות
    .joint-statement = הצהרה משותפת
    .joint-communique = הודעה משותפת
    .declaration = הכרזה
    .exchange-of-notes = חילופי איגרות
    .agreed-minute = פרוטוקול מוסכם
    .understanding = הבנה
    .letter = מכתב
    .non-paper = נייר לא רשמי
    .annex = נספח
    .media-note = הודעה לתקשורת
    .resolution = החלטה
    .constitution = חוקה
meaning-instrument =
    .treaty = הסכם לפי המשפט הבין־לאומי הנקרא בשם זה.
    .convention = אמנה הנקראת בשם זה, לרוב בין צדדים רבים.
    .protocol = מסמך הנוסף על מסמך אחר.
    .agreement = מסמך הקורא לעצמו הסכם.
    .executive-agreement = נכרת בידי הרשות המבצעת בלא הסכמת הרשות המחוקקת.
    .memorandum = מזכר או הסדר אחר, שלרוב אינו מחייב משפטית.
    .joint-statement = טקסט שכמה צדדים מפרסמים יחד.
    .joint-communique = טקסט שמתפרסם במשותף בתום פגישה.
    .declaration = טקסט המכריז על דבר.
    .exchange-of-notes = שתי איגרות הקובעות יחד הבנה.
    .agreed-minute = רישום מוסכם של פגישה.
    .understanding = הבנה, בכתב או שלא בכתב.
    .letter = מכתב.
    .non-paper = טקסט שאיש אינו חתום עליו.
    .annex = חלק הנוסף על מסמך אחר.
    .media-note = הודעה המיועדת לעיתונות.
    .resolution = החלטה של גוף.
    .constitution = חוק היסוד של מדינה.

list-binding = תוקף מחייב
    .binding = מחייב משפטית
    .non-binding = אינו מחייב משפטית
    .disputed = שנוי במחלוקת בין הצדדים
    .not-stated = לא צוין
meaning-binding =
    .binding = מחייב לפי המשפט הבין־לאומי.
    .non-binding = מחויבות מדינית.
    .disputed = הצדדים חלוקים בשאלה אם הוא מחייב.
    .not-stated = לא הטקסט ולא מקורות אלה אומרים זאת.

list-agreement-stage = שלב ההסכם
    .pre-negotiation = טרום משא ומתן או תהליך
    .ceasefire = הפסקת אש או עניין קשור
    .framework-partial = מסגרת או מהות, חלקי
    .framework-comprehensive = מסגרת או מהות, מקיף
    .implementation = יישום או משא ומתן מחודש
    .renewal = חידוש
    .constitution = חוקה
meaning-agreement-stage =
    .pre-negotiation = על אופן השיחות, מועדן והמשתתפים בהן.
    .ceasefire = הפסקת אש או הגבלה אחרת על הלחימה, ומה שדרוש לה.
    .framework-partial = עוסק בחלק מהסוגיות.
    .framework-comprehensive = עוסק בכל סוגיות הסכסוך.
    .implementation = מיישם הסכם קודם או דן בו מחדש.
    .renewal = מחדש הסכם קודם.
    .constitution = חוקה, זמנית או סופית.

list-agreement-status = מעמד ההסכם
    .agreed = חתום או מוסכם על כמה צדדים
    .unilateral = מסמך חד־צדדי
    .unclear = המעמד אינו ברור
    .later-status = הוסכם, ומעמדו השתנה לאחר מכן
    .draft = טיוטה
meaning-agreement-status =
    .agreed = חתום, או מוסכם בדרך אחרת.
    .unilateral = טקסט של צד אחד.
    .unclear = לא ברור אם הוסכם עליו.
    .later-status = הוסכם תחילה; מעמדו השתנה לאחר מכן.
    .draft = טקסט שעדיין במשא ומתן.

list-agreement-level = רמת ההסכם
    .interstate = בין מדינות
    .interstate-about-intrastate = בין מדינות, על סכסוך בתוך אחת מהן
    .intrastate = בתוך מדינה
    .local = מקומי
meaning-agreement-level =
    .interstate = בין מדינות, על היחסים ביניהן.
    .interstate-about-intrastate = בין מדינות, על סכסוך בתוך מדינה.
    .intrastate = בין צדדים של מדינה אחת.
    .local = על מקום אחד.

list-role = תפקיד
    .side = צד להסכם
    .issuer = גורם מפרסם
    .signatory = חותם
    .announcer = גורם מודיע
    .mediator = מתווך
    .broker = מקשר
    .host = מארח
    .supervisor = מפקח
    .guarantor = ערב
    .facilitator = מסייע
    .observer = משקיף
    .witness = עד
    .attendee = משתתף
    .actor = גורם פועל
    .affected = מושפע
meaning-role =
    .side = אחד הצדדים שביניהם הוא נעשה.
    .issuer = מפרסם את הטקסט.
    .signatory = חותם על הטקסט.
    .announcer = מביא את הטקסט לידיעת הציבור.
    .mediator = מסייע לצדדים להסכים.
    .broker = מפגיש בין הצדדים.
    .host = נותן את המקום.
    .supervisor = מפקח על מה שהוסכם.
    .guarantor = ערב לקיומו.
    .facilitator = מסייע בלי לתווך.
    .observer = נוכח בלי להשתתף.
    .witness = מעיד.
    .attendee = משתתף בפגישה.
    .actor = עושה את מה שהאירוע הוא.
    .affected = האירוע נוגע בו.

list-modality = אופן החיוב
    .obligation = חובה
    .decision = החלטה
    .intention = כוונה
    .best-effort = מאמץ מרבי
    .reaffirmation = אשרור חוזר
    .exhortation = קריאה
    .permission = רשות
    .prohibition = איסור
    .fact = קביעת עובדה
    .courtesy = דברי נימוס
    .not-assessable = לא ניתן לדעת
meaning-modality =
    .obligation = חייב, מתחייב, על הצד לעשות.
    .decision = מחליט, מקים.
    .intention = מתכוון, בכוונתו.
    .best-effort = שואף, משתדל, פועל לכך.
    .reaffirmation = מאשר מחדש.
    .exhortation = ראוי, מעודד.
    .permission = רשאי.
    .prohibition = אסור, לא יעשה.
    .fact = אומר שדבר הוא כך.
    .courtesy = משבח, מברך.
    .not-assessable = בידינו רק דברים שנמסרו בפרפרזה.

list-negotiation-state = מצב המשא ומתן
    .agreed = מוסכם
    .in-principle = מוסכם עקרונית
    .proposed = מוצע
    .bracketed = בסוגריים
    .alternative = חלופה
    .withdrawn = נמשך
    .reserved = שמור
meaning-negotiation-state =
    .agreed = מוסכם בלשונו.
    .in-principle = מוסכם; הניסוח פתוח.
    .proposed = הוצע בידי צד אחד ופתוח.
    .bracketed = בסוגריים מרובעים: לא מוסכם.
    .alternative = אחת מכמה אפשרויות.
    .withdrawn = נלקח בחזרה.
    .reserved = מוסכם רק אם הכול מוסכם.

list-implementation = יישום
    .value-0 = לא החל
    .value-1 = מזערי
    .value-2 = חלקי
    .value-3 = מלא
    .not-assessable = לא ניתן להערכה
meaning-implementation =
    .value-0 = דבר לא נעשה.
    .value-1 = משהו נעשה; רחוק מהשלמה.
    .value-2 = בדרך להשלמה.
    .value-3 = הושלם או כמעט הושלם.
    .not-assessable = מקורות אלה אינם מאפשרים לקבוע.

list-coverage = מענה
    .met = ניתן
    .partly = ניתן בחלקו
    .mentioned = נזכר
    .absent = לא נדון
meaning-coverage =
    .met = הטקסט נותן את מה שהתבקש.
    .partly = הטקסט נותן חלק מזה.
    .mentioned = הטקסט מזכיר את העניין ואינו מכריע בו.
    .absent = הטקסט, ככל שהוא ידוע כאן, אינו מזכיר את העניין.

list-event-type = סוג האירוע
    .meeting = פגישה
    .round = סבב שיחות
    .release = פרסום טקסט
    .publication = פרסום
    .statement = אמירה
    .proposal = הצעה
    .strike = תקיפה צבאית
    .territorial = שינוי שליטה
    .political = אירוע פוליטי
    .vote = הצבעה
    .process = תהליך
meaning-event-type =
    .meeting = אנשים או משלחות נפגשים.
    .round = אחת מסדרת פגישות משא ומתן.
    .release = טקסט מתפרסם ברבים.
    .publication = מקור מתפרסם.
    .statement = דבר נאמר בפומבי או לעיתונאי.
    .proposal = מועלית הצעה או יוזמה.
    .strike = תקיפה בכוח מזוין.
    .territorial = השליטה באזור משתנה או נשמרת.
    .political = חילופי ממשלה או אירוע אחר בפוליטיקה של צד.
    .vote = נערכת הצבעה.
    .process = רצף אירועים ארוך יותר, כגון שיחות לסירוגין.

list-event-status = מצב האירוע
    .held = התקיים
    .reported = דווח
    .expected = צפוי
    .disputed = שנוי במחלוקת
    .cancelled = בוטל
meaning-event-status =
    .held = התקיים; אין כאן מקור החולק על כך.
    .reported = מקור אומר זאת; דבר אחר אינו ידוע.
    .expected = מקור מצפה לכך; עדיין לא התקיים.
    .disputed = מקורות או צדדים חלוקים בשאלה אם התקיים.
    .cancelled = הודיעו עליו ולא התקיים.

list-party-type = סוג הצד
    .state = מדינה
    .government = ממשלה
    .office = לשכה
    .delegation = משלחת
    .armed-forces = כוחות מזוינים
    .armed-group = קבוצה חמושה
    .political-party = מפלגה
    .international = ארגון בין־לאומי
    .community = קהילה
    .news-agency = סוכנות ידיעות
    .outlet = כלי תקשורת
    .aggregator = אוסף חדשות
    .funder = מממן
    .framework = מסגרת
meaning-party-type =
    .state = מדינה כגורם ביחסים בין־לאומיים.
    .government = ממשלה של מדינה, להבדיל מהמדינה.
    .office = משרד ממשלתי, אגף או לשכת ראש ממשלה.
    .delegation = אנשים שנשלחו לפגישה או לסבב שיחות אחד.
    .armed-forces = הכוחות של מדינה או של קבוצה.
    .armed-group = קבוצה חמושה שאינה מדינה.
    .political-party = מפלגה בבחירות או בפרלמנט.
    .international = ארגון שחבריו מדינות.
    .community = קבוצת אוכלוסייה שמדברים עליה או בשמה.
    .news-agency = מוכרת דיווחים לכלי תקשורת; לדיווחים דרכה מקור ראשון אחד.
    .outlet = מפרסם חדשות או ניתוח לקוראים.
    .aggregator = מעתיק את מה שכלי תקשורת מפרסמים.
    .funder = נותן כסף או מבטיח אותו.
    .framework = הסדר קבוע או גוף שהוקם בהסכם.

list-stance = עמדה
    .for = בעד
    .against = נגד
    .conditional = מותנה
    .neutral = נייטרלי
    .mixed = מעורב
    .unclear = לא ברור
    .no-commitment = לא דווח על מחויבות
    .not-confirmed = לא אושר
    .undisclosed = לא נמסר
    .silent = ללא מענה
    .no-statement = אין אמירה במקורות אלה
meaning-stance =
    .for = רוצה במה שעליו השאלה.
    .against = אינו רוצה בכך.
    .conditional = רוצה בכך, או מוכן לדבר על כך, אם דבר אחר יבוא קודם.
    .neutral = אומר שאינו נוקט צד.
    .mixed = רוצה בחלק מזה ולא בשאר.
    .unclear = דיבר על כך; לא ניתן לדעת מה עמדתו.
    .no-commitment = מקור אומר שהצד לא התחייב; לא מובאים דברים של הצד.
    .not-confirmed = מקור אומר שהצד לא אישר זאת; אין זו הכחשה.
    .undisclosed = נאמר שהצד שומר זאת לעצמו.
    .silent = הצד נשאל ולא השיב.
    .no-statement = המקורות הנקובים נבדקו ואין בהם דבר מאת הצד או עליו בעניין זה.

list-position-kind = סוג העמדה
    .demand = דרישה
    .precondition = תנאי מוקדם
    .red-line = קו אדום
    .offer = נכונות לתת
    .proposal = הצעה
    .concession = ויתור
    .acceptance = הסכמה
    .conditional-acceptance = הסכמה בתנאים
    .endorsement = תמיכה בעמדת אחר
    .reservation = הסתייגות
    .refusal = דחייה
    .denial = הכחשה
    .call = קריאה לצד אחר
    .accusation = האשמה
    .claim = טענה לזכות
    .aspiration = שאיפה
    .intent = כוונה
    .limit = סייג
    .priority = סדר עדיפות
    .support = תמיכה
    .pressure = לחץ
    .assessment = הערכה
    .portrayal = הצגה
    .role = נטילת תפקיד
    .none = אין עמדה
meaning-position-kind =
    .demand = רוצה שצד אחר יעשה דבר.
    .precondition = רוצה דבר אחד לפני אחר.
    .red-line = אומר שאין בכך מקום לפשרה.
    .offer = מוכן לתת דבר.
    .proposal = מעלה הצעה.
    .concession = מוותר על דבר שרצה.
    .acceptance = מקבל את מה שמוצע.
    .conditional-acceptance = מקבל את מה שמוצע אם יינתן דבר אחר.
    .endorsement = תומך במה שצד אחר רוצה.
    .reservation = מקבל את מה שמוצע, למעט חלק ממנו.
    .refusal = אינו מקבל את מה שמוצע.
    .denial = אומר שאין הדבר כך.
    .call = קורא לצד אחר לפעול.
    .accusation = אומר שצד אחר נוהג שלא כדין או שלא כראוי.
    .claim = אומר שדבר הוא שלו בזכות.
    .aspiration = אומר למה הוא מקווה.
    .intent = אומר מה יעשה או ממה יימנע.
    .limit = אומר מה אין פירושה של הסכמתו.
    .priority = אומר מה חשוב לו ביותר.
    .support = תומך באדם או בגוף.
    .pressure = נאמר שהוא לוחץ על צד אחר.
    .assessment = אומר מה מצב הדברים.
    .portrayal = נאמר שהוא מציג מישהו באור מסוים.
    .role = פועל כמתווך, כמפקח וכדומה.
    .none = אין עמדה: העמדה הרשומה אומרת איזה סוג של היעדר.

list-strength = עוצמת העמדה
    .high-priority = עדיפות גבוהה
    .priority = עדיפות
    .supports = תמיכה
    .open = פתיחות
    .opposes = התנגדות
    .red-line = קו אדום
    .not-stated = לא צוין
meaning-strength =
    .high-priority = נקוב בין החשובים ביותר.
    .priority = נקוב כחשוב.
    .supports = בעד.
    .open = מוכן לדבר על כך.
    .opposes = אינו בעד.
    .red-line = אין מקום לפשרה, בלשון הצד.
    .not-stated = דבר אינו מראה עד כמה.

list-position-voice = מי אומר את העמדה
    .joint-text = טקסט משותף
    .leader = המנהיג או המנהיגה עצמם
    .office = לשכה
    .delegation = משלחת
    .named-official = גורם רשמי נקוב בשם
    .unnamed-official = גורם רשמי שלא ננקב בשם
    .state-media = תקשורת המדינה
    .attributed = מיוחס, בלא דובר
    .outlet-reading = קריאת כלי התקשורת
    .analyst-reading = קריאת פרשן
    .none = אין קול
meaning-position-voice =
    .joint-text = הצד הוא ממפרסמי הטקסט.
    .leader = ראש המדינה או הממשלה.
    .office = משרד או לשכה.
    .delegation = משלחת הצד.
    .named-official = גורם רשמי שמקור נוקב בשמו.
    .unnamed-official = גורם רשמי שהמקור אינו נוקב בשמו.
    .state-media = כלי תקשורת של מדינת הצד.
    .attributed = כלי תקשורת מייחס זאת לצד ואינו נוקב בשם.
    .outlet-reading = תיאור של כלי התקשורת עצמו; לא מובאים דברים של הצד.
    .analyst-reading = פרשן נקוב או כלי תקשורת נקוב, כפי שנמסר.
    .none = אין מה לשמוע.

list-position-change = שינוי העמדה
    .hardened = הקשחה
    .softened = ריכוך
    .reworded = ניסוח אחר
    .clarified = הבהרה
    .reversed = היפוך
meaning-position-change =
    .hardened = מבקש יותר, או נותן פחות, מבעבר.
    .softened = מבקש פחות, או נותן יותר, מבעבר.
    .reworded = אומר אותו דבר במילים אחרות.
    .clarified = אומר ביתר דיוק למה התכוון.
    .reversed = אומר את היפך ממה שאמר.

list-source-type = סוג המקור
    .article-newspaper = כתבה חדשותית
    .article-magazine = כתבה במגזין
    .article-journal = מאמר בכתב עת
    .article = כתבה
    .book = ספר
    .chapter = פרק
    .report = דוח
    .webpage = דף אינטרנט
    .post-weblog = רשומה בבלוג
    .post = פוסט
    .speech = נאום
    .interview = ריאיון
    .broadcast = שידור
    .document = מסמך
    .treaty = אמנה
    .legislation = חקיקה
    .personal_communication = תקשורת אישית
    .dataset = מערך נתונים
meaning-source-type =
    .article-newspaper = כתבה בעיתון או באתר חדשות.
    .article-magazine = כתבה במגזין.
    .article-journal = מאמר בכתב עת מדעי.
    .article = כתבה שכלי התקשורת שלה אינו ידוע.
    .book = ספר.
    .chapter = פרק בספר.
    .report = דוח של ארגון.
    .webpage = דף שאינו אחד מהאחרים.
    .post-weblog = רשומה בבלוג.
    .post = פוסט ברשת חברתית.
    .speech = נאום או תמלילו.
    .interview = ריאיון.
    .broadcast = תוכנית רדיו או טלוויזיה.
    .document = מסמך רשמי, כגון הצהרה משותפת.
    .treaty = הדפסה רשמית של אמנה.
    .legislation = חוק.
    .personal_communication = מכתב או הודעה לעורכים.
    .dataset = אוסף נתונים.

list-speech-act = מעשה הדיבור
    .announces = הודעה
    .states = קביעה
    .demands = דרישה
    .conditions = התניה
    .requests = בקשה
    .proposes = הצעה
    .accuses = האשמה
    .rejects = דחייה
    .denies = הכחשה
    .confirms = אישור
    .welcomes = ברכה
    .threatens = איום
    .promises = הבטחה
    .calls = קריאה
    .describes = תיאור
    .evaluates = הערכה
    .estimates = אומדן
    .forecasts = תחזית
    .speculates = השערה
    .asks = שאלה
    .declines-to-comment = הימנעות מתגובה
meaning-speech-act =
    .announces = מביא דבר לידיעה.
    .states = אומר שדבר הוא כך.
    .demands = אומר שצד אחר חייב לעשות דבר.
    .conditions = אומר שדבר אחד תלוי באחר.
    .requests = מבקש מצד אחר לעשות דבר.
    .proposes = מעלה דבר להסכמה.
    .accuses = אומר שצד אחר נהג שלא כדין או שלא כראוי.
    .rejects = דוחה את מה שצד אחר רוצה או אומר.
    .denies = אומר שדבר אינו כך.
    .confirms = אומר שמה שדווח הוא כך.
    .welcomes = אומר שדבר הוא טוב.
    .threatens = מודיע על פגיעה, בתנאי או בלעדיו.
    .promises = מתחייב לעשות דבר.
    .calls = קורא לצד אחר בלי לדרוש.
    .describes = מתאר דבר או נותן לו שם.
    .evaluates = אומר מה ערכו של דבר או מה פירושו.
    .estimates = נותן השערה וקורא לה כך.
    .forecasts = אומר מה צפוי.
    .speculates = אומר מה ייתכן, בתנאים.
    .asks = מעלה שאלה.
    .declines-to-comment = נשאל ולא השיב.

list-voice = מי אומר
    .joint-text = טקסט משותף
    .own-text = טקסט של הצד עצמו
    .named = דובר נקוב, לייחוס
    .unnamed-via-agency = דובר שלא ננקב, דרך סוכנות ידיעות
    .unnamed = דובר שלא ננקב בשם
    .attributed = מיוחס לצד
    .outlet = קולו של כלי התקשורת עצמו
    .analyst = פרשן או מנתח
    .passive = סביל, בלא שם
meaning-voice =
    .joint-text = טקסט שכמה צדדים פרסמו יחד.
    .own-text = טקסט או הצהרה פומבית של צד אחד.
    .named = אדם נקוב או לשכה נקובה, כפי שדווח.
    .unnamed-via-agency = דובר שלא ננקב בשמו, שסוכנות דיווחה עליו.
    .unnamed = דובר או דוברים שלא ננקבו בשמם, שכלי תקשורת דיווח עליהם.
    .attributed = כלי תקשורת מייחס זאת לצד בלי לנקוב דובר או טקסט.
    .outlet = כלי התקשורת עצמו אומר זאת.
    .analyst = קריאה של כלי תקשורת נקוב או פרשן נקוב, כפי שנמסרה.
    .passive = “מתואר כ”, “לפי דיווחים”: איש אינו נקוב.

list-ground-rule = כללי הייחוס
    .on-the-record = לציטוט ולייחוס
    .background = לפרסום בלא שם
    .deep-background = לשימוש בלא ייחוס
    .off-the-record = לא לפרסום
    .not-stated = לא צוין
meaning-ground-rule =
    .on-the-record = מותר לצטט בשם.
    .background = מותר לפרסם בתנאים שסוכמו עם הדובר, לרוב בלא השם.
    .deep-background = מותר להשתמש, אך לא לייחס לדובר כלשהו.
    .off-the-record = אסור לפרסם; התוכנה מסרבת לקבל.
    .not-stated = המקור אינו אומר.

list-identification = זיהוי
    .named = נקוב בשם
    .by-office = לפי תפקיד
    .described = מתואר
    .anonymity-granted = בתנאי של עילום שם
    .unnamed-plural = בלא שם, ברבים
    .not-identified = לא מזוהה
meaning-identification =
    .named = בשם, או כמוסד.
    .by-office = לפי תפקיד שאדם אחד ממלא, בלא השם.
    .described = כגורם רשמי של צד וכדומה.
    .anonymity-granted = המקור אומר שעילום השם היה תנאי.
    .unnamed-plural = “גורמים רשמיים”: מספרם אינו ידוע.
    .not-identified = איש אינו נקוב או מתואר.

list-rendering = אופן המסירה
    .verbatim = מילה במילה
    .altered = מצוטט, עם שינויים בדפוס
    .partial = מצוטט בחלקו
    .scare = צירוף אחד במירכאות
    .paraphrase = בפרפרזה
    .list = בפרפרזה כרשימה
    .headline = כותרת
    .translation = מתורגם
    .own-voice = קולו של כלי התקשורת עצמו
meaning-rendering =
    .verbatim = במירכאות, משפט או יותר, ללא שינוי ככל הידוע.
    .altered = במירכאות, עם שינויים המפורטים.
    .partial = צירופים במירכאות בתוך משפט של הכתב.
    .scare = מילה או צירוף במירכאות המביעות ריחוק.
    .paraphrase = מילותיו של הכתב, המיוחסות לדובר.
    .list = רשימה של הכתב, המיוחסת לדובר.
    .headline = כותרת או כותרת משנה של כלי התקשורת.
    .translation = דברים שנאמרו בשפה אחרת.
    .own-voice = אינו דיווח על דבר שנאמר.

list-alteration = סוג השינוי
    .insertion = הוספה
    .ellipsis = השמטה בנקודות
    .sic = כך במקור
    .quote-marks = מירכאות
    .case = אותיות רישיות
    .punctuation = פיסוק
    .substitution = החלפה
    .truncation = קיטוע
    .silent = שינוי בלא ציון
meaning-alteration =
    .insertion = מילים שכלי התקשורת הוסיף בסוגריים מרובעים.
    .ellipsis = מילים שהושמטו, ובמקומן נקודות.
    .sic = שגיאה שנשארה כפי שנדפסה.
    .quote-marks = סימנים בסגנון אחר.
    .case = שינוי באותיות רישיות.
    .punctuation = פיסוק ששונה או הוזז.
    .substitution = מילה שהוחלפה באחרת.
    .truncation = נקטע בלא סימן.
    .silent = שינוי בלא סימן כלשהו.

list-response = תגובה
    .confirmed = אושר
    .partly-confirmed = אושר בחלקו
    .denied = הוכחש
    .contests-meaning = מחלוקת על המשמעות
    .welcomed = קבלה בברכה
    .endorsed = תמיכה
    .declined = הימנעות מתגובה
    .no-reply-yet = אין מענה עדיין
    .not-confirmed = לא אושר
    .not-asked = לא נשאל
    .not-applicable = לא חל
meaning-response =
    .confirmed = הצד אומר שהדבר כך.
    .partly-confirmed = הצד מאשר חלק מזה.
    .denied = הצד אומר שאין הדבר כך.
    .contests-meaning = הצד אינו מכחיש את המילים אלא את פירושן.
    .welcomed = הצד אומר שהדבר טוב.
    .endorsed = הצד תומך בכך.
    .declined = הצד נשאל ולא השיב.
    .no-reply-yet = הצד נשאל ועד התאריך הנקוב לא השיב.
    .not-confirmed = מקור אומר שהצד לא אישר זאת; אין זו הכחשה.
    .not-asked = מקור אומר שהצד לא נשאל.
    .not-applicable = אין דבר שצד זה יכול לאשר.

list-factuality = מידת הוודאות
    .certain = ודאי
    .probable = סביר
    .possible = אפשרי
    .probably-not = כנראה לא
    .certainly-not = ודאי שלא
    .uncommitted = ללא הכרעה
meaning-factuality =
    .certain = מוצג כעובדה.
    .probable = מוצג כסביר.
    .possible = מוצג כדבר שייתכן.
    .probably-not = מוצג כלא סביר.
    .certainly-not = מוצג כדבר שאינו כך.
    .uncommitted = המקור אינו אומר מה דעתו.

list-relation = הקשר
    .repeats = חוזרת על
    .paraphrases = מנסחת אחרת את
    .confirms = מאשרת את
    .denies = מכחישה את
    .contradicts = סותרת את
    .differs = שונה מן
    .qualifies = מסייגת את
    .softens = מרככת את
    .hardens = מחריפה את
    .answers = עונה על
    .withdraws = חוזרת בה מן
    .supersedes = באה במקום
meaning-relation =
    .repeats = אומרת שוב אותו דבר.
    .paraphrases = אומרת אותו דבר במילים אחרות.
    .confirms = אומרת שהאחרת נכונה.
    .denies = אומרת שהאחרת אינה נכונה.
    .contradicts = לא תיתכן אם האחרת נכונה, בהיבט הנקוב.
    .differs = אומרת דבר אחר בהיבט הנקוב; שתיהן אפשריות.
    .qualifies = מגבילה את האחרת.
    .softens = אומרת פחות מן האחרת.
    .hardens = אומרת יותר מן האחרת.
    .answers = היא תשובה לאחרת.
    .withdraws = מבטלת את האחרת.
    .supersedes = תופסת את מקומה של האחרת.

list-contested-attribute = היבט שבמחלוקת
    .proposer = מי הציע
    .issuer = מי פרסם
    .scope = היקף
    .state = מצב
    .verb = הפועל
    .strength = עוצמה
    .name = שם
    .time = זמן
    .speaker = הדובר
    .wording = נוסח
    .outlook = תחזית
    .place = מקום או קו
meaning-contested-attribute =
    .proposer = הצד שהעלה זאת.
    .issuer = הצד או הצדדים שפרסמו זאת.
    .scope = מה או את מי זה כולל.
    .state = אם הדבר רצוי, מבוקש, מוסכם או בתוקף.
    .verb = המילה למה שיש לעשות.
    .strength = עד כמה הוא נחרץ.
    .name = איך הדבר נקרא.
    .time = מתי היה או יהיה.
    .speaker = מי אמר זאת.
    .wording = המילים עצמן.
    .outlook = מה מצפים מזה.
    .place = לאיזה מקום או קו הכוונה.

list-sameness = זהות
    .same = אותו דבר
    .likely = כנראה אותו דבר
    .unknown = לא ידוע אם אותו דבר
    .different = לא אותו דבר
meaning-sameness =
    .same = מקור אומר זאת.
    .likely = דברים רבים מורים על כך; אין מקור האומר זאת.
    .unknown = דבר כאן אינו מכריע.
    .different = מקור אומר זאת.

list-term-type = סוג המונח
    .place = מקום
    .thing = דבר
    .phrase = צירוף
meaning-term-type =
    .place = מקום, אזור או קו.
    .thing = גוף, תוכנית, מנגנון או דבר אחר.
    .phrase = מילה או צירוף שפירושם חשוב.

list-text-state = מצב הטקסט
    .elements = יסודות
    .non-paper = נייר לא רשמי
    .chairs-text = טקסט של היושב ראש
    .rolling = טקסט מתגלגל
    .bracketed = טיוטה עם סוגריים
    .clean = טיוטה נקייה
    .initialled = חתום בראשי תיבות
    .adopted = אומץ
    .issued = פורסם
    .signed = חתום
    .ratified = אושרר
    .in-force = בתוקף
    .amended = תוקן
    .superseded = הוחלף
    .terminated = הסתיים
meaning-text-state =
    .elements = נקודות שמהן אפשר לעשות טקסט.
    .non-paper = טקסט שאיש אינו חתום עליו.
    .chairs-text = נכתב בידי היושב ראש או המתווך.
    .rolling = כל ההצעות בטקסט אחד.
    .bracketed = מה שלא הוסכם עומד בסוגריים מרובעים.
    .clean = טיוטה בלא סוגריים.
    .initialled = המנהלים את המשא ומתן חתמו בראשי תיבות.
    .adopted = אומץ בידי גוף או ועידה.
    .issued = פורסם בידי מי שעשו אותו.
    .signed = נחתם.
    .ratified = אושרר.
    .in-force = בתוקף.
    .amended = שונה במסמך מאוחר יותר.
    .superseded = הוחלף במסמך מאוחר יותר.
    .terminated = אינו בתוקף עוד.

list-text-authority = סמכות הטקסט
    .authentic = מקורי ומחייב
    .official-translation = תרגום רשמי
    .unofficial-translation = תרגום לא רשמי
    .press-copy = העתק מהעיתונות
    .excerpt = קטע
    .as-reported = כפי שדווח
meaning-text-authority =
    .authentic = טקסט שהמסמך עצמו קובע שהוא בר־סמכא.
    .official-translation = תרגום שצד פרסם.
    .unofficial-translation = תרגום בידי גורם אחר.
    .press-copy = טקסט מלא כפי שנדפס בעיתונות.
    .excerpt = חלק מהטקסט.
    .as-reported = הורכב ממה שמקור אחד מדווח; אינו הטקסט עצמו.

## Around every page

frame-feed = מה משתנה כאן
frame-skip = דילוג אל התוכן
frame-search = חיפוש
frame-sections = ניווט ראשי
frame-untitled = ללא כותרת
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
edition-newer = ייתכן שיש מהדורה חדשה יותר.
edition-all = כל המהדורות
edition-label = מהדורה
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
positions-one-party = כל צד בנפרד:
positions-one-party-label = כל צד בנפרד
positions-matrix = הטבלה
positions-matrix-help = כל תא מקשר לדיווחים שעליהם הוא נשען.
positions-matrix-key = { $rule } מסגרת מקווקוות מסמנת היעדר. “מקור ראשון אחד” פירושו שהדיווחים חוזרים לדובר אחד דרך ערוץ אחד. פס מסמן מה שהשתנה בתאריך החדש ביותר המוצג.
positions-matrix-key-brief = { $rule } מסגרת מקווקוות מסמנת היעדר. “מקור ראשון אחד” פירושו שהדיווחים חוזרים לדובר אחד דרך ערוץ אחד. פס מסמן מה שהשתנה בתאריך החדש ביותר המוצג. התאים רבים מאוד; מילותיה של כל עמדה נמצאות בדף שלה.
positions-absences = סוגי היעדר
positions-absences-help = מקום ריק אומר תמיד מדוע הוא ריק.
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
block-picture-help = סימן חלול הוא דבר שמקור צופה, או שלא התקיים. הטבלה כוללת כל תאריך במילים.
block-in-words = אותו הדבר במילים
block-versions-texts = טקסט 1: { $first }. טקסט 2: { $second }.
embed-skip = דילוג על ההשוואה
embed-whole-page = הדף המלא
embed-of-edition = מהדורה { $edition }.
embed-latest = המצב החדש ביותר; המהדורה החדשה ביותר היא { $edition }.
embed-latest-alone = המצב החדש ביותר; לא פורסמה שום מהדורה.
embed-over-time = עמדות לאורך זמן
embed-reports = הדיווחים על אמירה
embed-collation = הדיווחים על אמירה, מילה במילה
embed-timeline-picture = על ציר זמן אחד
embed-timeline-heading = מה קרה ומתי
embedding-title = להטמעה או לקישור
embedding-latest = המצב החדש ביותר, שיכול להשתנות
embedding-as-in-edition = כמו במהדורה { $id }, שאינה משתנה לעולם
embedding-snippet = להצבה בדף אחר
embedding-unplaced = אתר זה אינו יודע היכן הוא מתפרסם: יש לכתוב את כתובתו בתחילת { $src }.

## Two versions of a text

versions-kicker = שני טקסטים, סעיף אחר סעיף
versions-heading = { $from } בצד { $to }
versions-text-1 = טקסט 1
versions-text-2 = טקסט 2
versions-texts = טקסט 1: { $from }. טקסט 2: { $to }.
versions-summary = מה שונה
versions-summary-help = נספר לפי סעיפים. סעיף יכול להיות שונה בכמה אופנים.
versions-counts = { $counts }.
versions-languages = אותן גרסאות בשפה אחרת: { $languages }.
versions-count-unchanged = זהים: { $n }
versions-count-typographic = שונים בטיפוגרפיה בלבד: { $n }
versions-count-reworded = נוסח אחר: { $n }
versions-count-renumbered = מספר אחר: { $n }
versions-count-moved = הועברו: { $n }
versions-count-split = פוצלו: { $n }
versions-count-merged = אוחדו: { $n }
versions-count-added = רק בטקסט 2: { $n }
versions-count-removed = רק בטקסט 1: { $n }
versions-first-change = אל השינוי הראשון
versions-next-change = אל השינוי הבא
versions-none-differ = אין סעיף שמילותיו שונות.
versions-caution = לפחות אחד מאלה אינו הטקסט עצמו אלא מה שמקור אחד מוסר עליו: מה ששונה כאן עשוי להיות נוסח המקור ולא נוסח הטקסט.
versions-provisions = סעיף אחר סעיף
versions-provisions-help = בטקסט 1 קו עובר על מה שאין בטקסט 2; בטקסט 2 קו מתחת למה שאין בטקסט 1.
versions-no-provision = אין סעיף כזה
versions-others = השוואות אחרות
versions-unchanged = זהה בשניהם.
versions-typographic = שונה בטיפוגרפיה בלבד.
versions-reworded = נוסח אחר.
versions-renumbered = מספר אחר: { $from } בטקסט 1, { $to } בטקסט 2.
versions-moved = הועבר: בטקסט 1 { $from }, בטקסט 2 { $to }.
versions-split = פוצל: סעיף אחד בטקסט 1 הוא כמה בטקסט 2.
versions-merged = אוחד: כמה סעיפים בטקסט 1 הם אחד בטקסט 2.
versions-added = רק בטקסט 2, { $text }.
versions-removed = רק בטקסט 1, { $text }.
versions-no-number = אין מספר
versions-place-beginning = בתחילה
versions-place-after = אחרי { $provision }
versions-place-within = { $place } ({ $division })

## A statement

statement-kicker = אמירה; הפעולה: { $act }
statement-voice = קול
statement-factuality = מוצג בתור
statement-facts = מי ומה
statement-ground-rule = כללי הייחוס
statement-about = על מי דובר
statement-reports = דיווחים עליה
statement-reports-help = ככל שהקו בשוליים ברור יותר, כך המילים קרובות יותר למילות הדובר עצמו.
statement-evidence = { $evidence }.
statement-collation-help = הדיווחים זה מול זה, מילה במילה. סדרם אינו משנה דבר; הבסיס הוא טקסט רשום, אם ישנו.
statement-contested = במה חלוקים הדיווחים עליה
statement-contested-help = הקריאות זו בצד זו, ללא הכרעה.
statement-same = הדובר שלא ננקב בשמו
statement-same-help = האם זה אותו אדם כמו באמירה אחרת.
statement-same-as = בהשוואה אל { $statement }: { $sameness }
statement-positions = עמדות הנשענות עליה
way-heading = כיצד עברו המילים
way-help = חוליה אחר חוליה, מן הדובר אל הדף הנקרא כאן. חוליה מקווקוות אינה מצוינת בשום מקור.
way-ground-rule = כללי הייחוס: { $rule }
fidelity-heading = מול הטקסט של ההסכם
fidelity-help = כל ציטוט מול הטקסט שהוציאו הצדדים או המתווך, במדויק; ואם לא במדויק, מה נעשה בו. לעולם לא התאמה בניחוש.
fidelity-caption = ציטוטים מן { $agreement }
fidelity-quotation = הציטוט
fidelity-text = בטקסט
fidelity-no-text = אין בנמצא טקסט בשפה זו
fidelity-found = מילה במילה
fidelity-altered = נמצא, בשינוי
fidelity-several-places = שונה כך שהוא מתאים לכמה מקומות: לא הותאם
fidelity-not-found = לא נמצא בו
fidelity-alteration = { $kind }: { $words }
fidelity-alteration-both = { $kind }: { $quotation }, ובטקסט { $text }
fidelity-held-against = הועמד מול { $text }
fidelity-base = { $provision }, { $text }
responses-heading = מה כל צד אומר עליה
responses-help = “לא אושר” אינו “הוכחש”. לכל תגובה מקורה.
responses-caption = תגובות לפי צד
responses-answer = תגובה
relation-heading = בצד אמירות אחרות
relation-of-this = אמירה זו { $relation } { $statement }
relation-to-this = { $statement } { $relation } אמירה זו
relation-on = בעניין: { $attribute }

## Reports word by word

collation-heading = השוואת נוסחים
collation-caption = מקום אחר מקום
collation-help = אותיות גדולות וסימני פיסוק לעולם אינם קודמים למילים.
collation-witness = { $siglum }: { $place }, { $rendering }.
collation-registered = הטקסט הרשום
collation-place = מקום
collation-relation = יחס
collation-outside = אינו חלק מדיווח זה
collation-silent-here = אין כאן מילים
collation-omitted = הקטע הושמט
collation-same = זהה
collation-same-but-signs = זהה פרט לאותיות גדולות או לפיסוק
collation-variant = נוסח שונה
collation-paraphrase = פרפרזה
collation-transposed = סדר אחר
collation-only-in = רק ב־{ $sigla }
collation-relation-noted = { $relation }: { $notes }
collation-capitals = אותיות גדולות שונות
collation-punctuation = הפיסוק שונה
collation-vowel-signs = הניקוד שונה
collation-near-in-spelling = קרובים בכתיב
collation-order-turned = הסדר הפוך
collation-moved-to = אותן מילים במקום { $place }
collation-in-brackets = בסוגריים מרובעים ב־{ $siglum }
collation-apparatus = מנגנון חילופי הנוסח
collation-silent = אין מילים

## All statements

claims-heading = מי אומר מה, ועד כמה הדבר מבוסס
claims-standfirst = כל אמירה במקורות אלה, לפי סוג התימוכין: מטקסט שצדדים הוציאו יחד ועד מילים שאין להן בעלים נקוב.
claims-class = סוג
claims-classes = סוגי התימוכין
claims-other = אחר
claims-other-meaning = במילות העורך בדף האמירה.
claims-compare = השוואה:
claims-compare-label = השוואת אמירות
claims-caption = אמירות: { $class }
claims-answers = מה הצדדים אומרים עליה
claims-answers-short = תגובות
claims-answer = { $party }: { $response }

## Sources against statements

evidence-heading = מקורות מול אמירות
evidence-standfirst = מניין באים הדברים, היכן מקורות סותרים זה את זה או את עצמם, מי קורא לדבר באיזה שם, ואיזה מקור מוסר מה ומשמיט מה.
origins-heading = מניין באים הדברים
origins-help = מקורות ראשונים בלתי תלויים, לא כלי תקשורת.
origins-rule = כל מה שעבר דרך סוכנות אחת הוא מקור ראשון אחד; כך גם כל הדיווחים על מילותיו של דובר אחד, וכל מה שכלי תקשורת אחד אומר מעצמו. מקור ראשון ששום מקור אינו מציין אינו נספר.
origins-caption = מקורות ראשונים והמקורות שמעבירים אותם
origins-origin = מקור ראשון
origins-kind = בתור מה
origins-relayed = הועבר בידי
origins-none = אין דיווח רשום
origins-nobody = אינו מצוין בשום מקור
origins-hop = בדרך, ללא רשומה
origins-outlet = סוכנות או כלי תקשורת
origins-speaker = הדובר
evidence-between = בין מקורות
evidence-between-help = מה שמקורות מוסרים באופנים שונים. אין העדפה לשום קריאה.
evidence-inside = בתוך מקור אחד
evidence-inside-help = מה שמקור אחד מוסר בשני אופנים.
evidence-names = שמות
evidence-names-help = מי קורא לדבר באיזה שם. כל שם כפי שהמשתמש בו כותב אותו.
evidence-names-caption = דברים שיש להם כמה שמות, ומי משתמש באיזה
evidence-names-here = באתר זה
evidence-names-users = שמות ומשתמשים
evidence-user-not-stated = המשתמש לא צוין
evidence-reported = איזה מקור מוסר מה
evidence-reported-help = לפי הסוגיה הראשונה של כל אמירה.
evidence-by-source = אמירות לפי מקור
evidence-by-source-help = כל תא אומר כיצד המקור מוסר את המילים והיכן. “אינו בו” מתייחס למה שנמצא במקור, לא למה שכלי התקשורת יודע.
evidence-by-statement = אמירות והמקורות שמוסרים אותן
evidence-by-statement-help = כיצד כל מקור מוסר את המילים והיכן. כל שאר המקורות משמיטים את האמירה.
evidence-reported-by = נמסר בידי
evidence-reports-of = { $source }: { $reports }
evidence-no-issue = ללא סוגיה
evidence-no-statement = אין אמירה רשומה
evidence-left-out = מה כל מקור משמיט
evidence-left-out-help = אמירות הרשומות ממקורות אחרים בלבד.
evidence-not-in = אין ב־{ $source }: { $statements }
evidence-none-left-out = כל האמירות נמצאות בו

## A source

source-type = סוג
source-published = תאריך הפרסום
source-heading = המקור
source-publisher = המפרסם
source-issued-text = התאריך שהוא נוקב
source-accessed = נקרא
source-url = כתובת
source-archive = עותק קבוע
source-copy-of = העתק של
source-not-known = לא ידוע
source-paragraphs = פסקאות
source-rights = זכויות
source-digest = תמצית העותק ששימש (SHA-256)
source-reference = לתוכנות לניהול מקורות
source-reference-all = כל המקורות: { $formats }
source-not-stated = מה שהמקור עצמו אינו מציין
source-passages = קטעים שנלקחו ממנו
source-passages-help = לפי סדר הפסקאות בו.
source-passages-caption = קטעים
source-where = היכן
source-words = המילים כפי שנדפסו
source-texts = טקסטים שנקראו בו
source-terms = שמות שנויים במחלוקת שבו
source-events = אירועים שהוא מוסר

## An event

event-line = { $date }; { $status }
event-facts = מתי והיכן
event-status = { $status }.
event-place = מקום
event-reported-in = המקורות
event-no-source = אין מקור רשום
event-participants = מי השתתף

## A term

term-kicker = שמות: { $kind }
term-kind = סוג
term-names = שמות
term-names-heading = מי קורא לו באיזה שם
term-label = על הכינוי
term-label-reason = מדוע כינוי זה כאן
term-sameness = דבר אחד?
term-sameness-is = { $sameness }.
term-parts = חלקים

## A briefing

briefing-state-of = המצב ביום
briefing-written-by = נכתב בידי
briefing-change-note = על מצב זה.
briefing-opening = פתיחה
briefing-notes = הערות
briefing-notes-help = כל הערה מובילה למקורה.
briefing-bibliography = ביבליוגרפיה
briefing-bibliography-help = מקורות ההערות, כל אחד פעם אחת.
