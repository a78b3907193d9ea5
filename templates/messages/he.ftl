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
