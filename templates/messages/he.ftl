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

## Agreements, texts, statements and sources: words that several pages share

record-semicolon = {"; "}
record-quoted = “{ $words }”
record-not-stated = לא צוין
record-date-not-stated = התאריך לא צוין
record-absent = לא צוין
record-none-recorded = אין רישום
record-not-in-it = אינו בו
record-its-report = הדיווח שלו
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
record-part-of = חלק מן
record-part-of-agreement = חלק מן { $agreement }.
record-read-in = נקרא במקורות
record-prose = דברי העורכים
record-note-back = חזרה
record-note-back-to = חזרה להערה { $n } בטקסט
versions-docket = גרסאות
provisions-docket = סעיפים
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
difference-added = נוסף:
difference-removed = הוסר:

## Two versions of a text

versions-kicker = שני טקסטים, סעיף אחר סעיף
versions-heading = { $from } בצד { $to }
versions-text-1 = טקסט 1
versions-text-2 = טקסט 2
versions-texts = טקסט 1: { $from }. טקסט 2: { $to }.
versions-summary = מה שונה
versions-summary-help = נספר לפי סעיפים. סעיף יכול להיות שונה בכמה אופנים.
versions-counts = { $counts }.
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

## Demands against the text

coverage-heading = הדרישות מול הטקסט
coverage-help = ההיעדרים תחילה. כפי שהעורכים קוראים את הטקסט המצוי.
coverage-caption = כל דרישה רשומה ומה הטקסט עושה בה
coverage-caption-of-some = מה צדדים אלה דורשים ומה הטקסט עושה בכך
coverage-caption-help = לפי החלטת העורך, בצירוף הנימוק.
coverage-demand = דרישה או עמדה
coverage-level = מענה
coverage-why = מדוע
coverage-the-words = { $provision }: המילים
coverage-words-missing = מילותיו אינן מצויות
coverage-none = שום דרישה לא הועמדה מול הטקסט
coverage-not-decided = לא הוכרע
coverage-not-decided-help = עמדות בסוגיה שסעיף עוסק בה. הסוגיה המשותפת מרמזת על הקשר; שום עורך לא הכריע בו.
coverage-suggested = סוגיה משותפת מרמזת על כך: { $provisions }
coverage-unasked = סעיפים שאינם עונים לשום דרישה רשומה
coverage-none-unasked = כל סעיף עונה לדרישה
coverage-unspoken = סוגיות בטקסט שבהן אין לאיש עמדה רשומה
label-in-sentence = { $label }
filter-other = אחר

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
way-speaker = הדובר: { $identification }
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
evidence-none-left-out = אין

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
source-place-not-stated = המקום לא צוין
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
