# The words of the interface in English: the messages that every other language translates.
# A message is plain text; what stands in { } is filled in. See https://projectfluent.org/fluent/guide/

## Joining words

comma = {", "}

## Dates

date-range = { $from } to { $to }
date-since = since { $from }
date-from-unknown-end = from { $from }, end not known
date-until = until { $to }
date-until-unknown-start = until { $to }, beginning not known
date-decade = the { $year }s
date-spring = spring { $year }
date-summer = summer { $year }
date-autumn = autumn { $year }
date-winter = winter { $year }
date-about = about { $date }
date-uncertain = { $date }, uncertain
date-about-uncertain = about { $date }, uncertain
date-before-era = { $year } BCE
date-gap = Nothing is known from { $last } to { $first }.

## Counts

count-reports = { $n ->
    [one] { $n } report
   *[other] { $n } reports
}
count-origins = { $n ->
    [one] { $n } origin
   *[other] { $n } origins
}
count-sources = { $n ->
    [one] { $n } source
   *[other] { $n } sources
}
count-positions = { $n ->
    [one] { $n } position
   *[other] { $n } positions
}
count-changes = { $n ->
    [one] { $n } change
   *[other] { $n } changes
}
count-records = { $n ->
    [one] { $n } record is
   *[other] { $n } records are
}
count-statements = { $n ->
    [one] { $n } statement
   *[other] { $n } statements
}
count-names = { $n ->
    [one] { $n } name
   *[other] { $n } names
}
count-provisions = { $n ->
    [one] { $n } provision
   *[other] { $n } provisions
}
evidence-origin-not-stated = origin not stated
evidence-origins-not-stated = origin of { $n } not stated

## Places

place-in-file = line { $line }, column { $column }

## Kinds of record

kind-party = Party
kind-parties = Parties
kind-person = Person
kind-people = People
kind-issue = Issue
kind-issues = Issues
kind-source = Source
kind-sources = Sources
kind-event = Event
kind-events = Events
kind-statement = Statement
kind-statements = Statements
kind-agreement = Agreement
kind-agreements = Agreements
kind-text = Text
kind-texts = Texts
kind-position = Position
kind-positions = Positions
kind-term = Term
kind-terms = Terms
kind-briefing = Briefing
kind-briefings = Briefings

## Editions

edition-name = { $id }, { $date }

## Lists of records

index-standfirst = { $kind ->
    [party] { $n ->
        [one] { $n } party
       *[other] { $n } parties
    } in this site.
    [person] { $n ->
        [one] { $n } person
       *[other] { $n } people
    } in this site.
    [issue] { $n ->
        [one] { $n } issue
       *[other] { $n } issues
    } in this site.
    [source] { $n ->
        [one] { $n } source
       *[other] { $n } sources
    } in this site.
    [event] { $n ->
        [one] { $n } event
       *[other] { $n } events
    } in this site.
    [statement] { $n ->
        [one] { $n } statement
       *[other] { $n } statements
    } in this site.
    [agreement] { $n ->
        [one] { $n } agreement
       *[other] { $n } agreements
    } in this site.
    [text] { $n ->
        [one] { $n } text
       *[other] { $n } texts
    } in this site.
    [position] { $n ->
        [one] { $n } position
       *[other] { $n } positions
    } in this site.
    [term] { $n ->
        [one] { $n } term
       *[other] { $n } terms
    } in this site.
   *[briefing] { $n ->
        [one] { $n } briefing
       *[other] { $n } briefings
    } in this site.
}

## Balance

balance-of-unnamed = { $n ->
    [one] { $n } of them of an unnamed speaker
   *[other] { $n } of them of unnamed speakers
}
balance-quoting = { $n ->
    [one] { $n } report that quotes
   *[other] { $n } reports that quote
}
balance-quoted-words = { $n ->
    [one] { $n } quoted word
   *[other] { $n } quoted words
}
balance-absences = { $n ->
    [one] { $n } recorded absence
   *[other] { $n } recorded absences
}

## Languages

languages = Languages
list-language = Language
    .ar = Arabic
    .en = English
    .he = Hebrew

## Copies of sources

copy-none = No copy of the source at hand
copy-found = Found word for word in the copy of the source{ $recorded }
copy-elsewhere = The words stand in the copy of the source{ $recorded }, but at another place
copy-not-found = Not found in the copy of the source{ $recorded }
copy-altered = { $n ->
    [one] Found with { $n } alteration in the copy of the source{ $recorded }
   *[other] Found with { $n } alterations in the copy of the source{ $recorded }
}
copy-read = read: { $date }
alteration-insertion = Put in, in square brackets
alteration-ellipsis = Left out, with dots
alteration-case = Other capitals
alteration-punctuation = Other punctuation
alteration-quote-marks = Other quotation marks
alteration-vowel-signs = Other vowel signs
alteration-typo = Misprinted
alteration-substitution = A word for another
alteration-truncation = Left out or cut short, without a sign
copies-held = For this build the words of every report were held against the private copy of its source: as printed, whole words, but for the style of quotation marks, white space and signs that do not show; never matched by guess. Of { $n } reports, found word for word: { $found }; found with alterations: { $altered }; not found: { $missing }; no copy at hand: { $without }. Each report says what came of it. The copies themselves are not published.
copies-unused = For this build no private copies of the sources were at hand: the words of reports were not held against them.

## Sections of the site

section-home = Summary
section-positions = Positions
section-agreements = Agreements
section-claims = Statements
section-briefings = Briefings
section-timeline = Timeline
section-sources = Sources
section-about = About
