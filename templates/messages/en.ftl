# The words of the interface in English: the messages that every other language translates.
# A message is plain text; what stands in { } is filled in. See https://projectfluent.org/fluent/guide/

## Joining words

comma = {", "}
semicolon = {"; "}
quotation-marks = “”‘’

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

## Around every page

frame-feed = What changes here
frame-skip = Skip to the content
frame-search = Search
frame-sections = Main
frame-untitled = Untitled
frame-cite-as = Cite as
frame-title = { $title } – { $site }
frame-site-edition = { $site }, edition { $id }
frame-record = { $title } ({ LOWER($kind) })
frame-description = { $kicker }: { $heading }
card-alt = { $site }: { $kind }
party-order-alphabetical = Parties stand in alphabetical order of their names.
party-order-as-listed = Parties stand in the order that the editors list them in.
colophon-publisher = Published by { $publisher }.
colophon-method = Method.
colophon-words = Our words are ours; quoted words keep their language, marks and slips.
colophon-how-to-read = How to read this site
colophon-data = Data and codebook
colophon-records = All records
colophon-a-to-z = A to Z

## The states of a page, and how to cite it

states-label = Other states of this page
states-none = Today’s state; no edition has been published.
states-today = Today’s state, which can change. Editions never change.
states-of-edition = Edition { $edition }. It never changes.
states-latest = In the newest edition: { $edition }.
states-previous = Before: { $edition }.
states-list = All editions
states-not-in-it = { $edition }: not in it
states-history = What changed in this record, edition by edition
states-editions = Editions that have this record
states-cite = How to cite this page
states-cite-changing = This page can change. What has to be found again unchanged is cited from an edition.
cite-today = today’s state, without a date
cite-edition = edition { $edition }
edition-notice = Edition { $id }, published on { $date }.
edition-never-changes = This page never changes.
edition-corrects = This edition corrects an earlier one: { $what }
edition-newer = There may be a newer edition:
edition-all = all editions
revision-added = Added
revision-removed = Removed
revision-renamed = Got another address
revision-withheld = Its words are withheld
revision-typographic = Changed in typography only
revision-changed = Changed
revision-fields = { $what }: { $fields }
revision-more-fields = { $what }: { $fields }; { $n } more

## Citations and quotations

citation-outlet-not-stated = Outlet not stated.
citation-date-not-stated = Date not stated.
locator-paragraph = paragraph { $n }
locator-page = page { $n }
place-not-stated = Place not stated
speaker-nobody = Nobody named
hop-not-stated = not stated
quote-its-report = its report
quote-speaker = Speaker: { LOWER($how) }
quote-via = Via { $way }.
quote-then = {", then "}
quote-doubt = Doubt:
quote-date-not-stated = date not stated
quote-outlet-not-stated = outlet not stated
quote-translated = Translated from { $language }; { $by }
quote-translated-back = Translated from { $language }, into which the words had been translated; { $by }
quote-translator-not-stated = translator not stated
quote-insertion = outlet’s insertion
quote-sic = sic
names-caption = Names, with who uses them
names-caption-help = Each name as its user spells it. None is corrected.
names-name = Name
names-used-by = Used by
names-where = Where
names-user-not-stated = User not stated
names-first-seen = First seen: { $date }
participants-caption = Participants
participants-who = Who
participants-as-what = As what
participants-where = Where that is read
participants-read-in = Read in
contested-caption = Points on which reports differ
contested-caption-help = Each reading as its source gives it. None is preferred here.
contested-point = Point
contested-readings = Readings
opposed-caption = Statements that contradict each other or differ
opposed-beside = Beside it
opposed-on = on: { LOWER($what) }
prose-back = Back
prose-back-to-note = Back to note { $n } in the text

## No page at an address

not-found-kicker = Not found
not-found-heading = There is no page at this address
not-found-why = What may have happened
not-found-why-help = Nothing that was published is taken away without a word in its place.
not-found-misspelt = The address may be misspelt, or cut off at its end.
not-found-never = The page that led here may name one that never was on this site.
not-found-former = A record that got another name is still found at its former address, and one that was taken out says so at its own. Neither is the case here.
not-found-where = Where to go
not-found-words = Words to look for
not-found-a-to-z = All records from A to Z
not-found-editions = Editions, and the pages as they were

## The matrix and its states

positions-heading = Where each party stands, issue by issue
positions-standfirst = What each party is reported to want, accept or refuse, with the voice each report rests on.
positions-kicker-as-of = Positions, a past state
positions-heading-as-of = Where each party stood on { $day }, issue by issue
positions-standfirst-as-of = What was on record of each party for that day, by the dates in the record. A position holds until its own end or the next one; one without a date is shown at every date.
positions-as-of = As of
positions-newest = The newest state
positions-caption = Positions by issue and party, newest state
positions-caption-as-of = Positions by issue and party, as of { $day }
positions-overview = Positions by issue and party, newest state, in signs
positions-overview-as-of = Positions by issue and party, as of { $day }, in signs
positions-glance = At a glance
positions-compare = Compare:
positions-compare-label = Compare positions
positions-to-ground = Common ground and gaps
positions-to-conditions = What waits for what
positions-one-party = One party at a time:
positions-one-party-label = One party at a time
positions-matrix = The matrix
positions-matrix-help = Each cell links to the reports it rests on.
positions-matrix-key = { $rule } A dashed outline marks an absence. “1 origin” means that the reports go back to one speaker through one channel. A bar marks what changed on the newest date shown.
positions-matrix-key-brief = { $rule } A dashed outline marks an absence. “1 origin” means that the reports go back to one speaker through one channel. A bar marks what changed on the newest date shown. There are very many cells; the words of each position stand on its own page.
positions-absences = Kinds of absence
positions-absences-help = An empty place always says why it is empty.
positions-nothing-recorded = Nothing recorded
positions-nothing-recorded-meaning = No record has been made for this party and issue.
positions-kind = Kind of position
positions-voice = Voice
states-newest = Newest state
states-newest-note = everything on record
states-by-month = There are more dates than pages: each page shows the last date of its month.
states-by-year = There are more dates than pages: each page shows the last date of its year.
states-by-newest-years = There are more dates than pages: each page shows the last date of one of the newest years.
states-changed = { $n ->
    [one] { $n } position changed
   *[other] { $n } positions changed
}
as-of-heading = What changed when
as-of-standfirst = Every date on which a position begins, changes or ends, by the dates in the record, and the matrix as it stood then.
as-of-dates = Dates
as-of-caption = Changes in { $year }
as-of-date = Date
as-of-positions = Positions that begin, change or end
as-of-none = No position is dated

## Comparisons within a text, and alone

block-matrix-small = Taken from the record when this page was made.
block-matrix-as-of = Positions as of { $date }
block-over-time = { $name }: positions over time
block-timeline-picture = Events and texts over time
block-conditions = What waits for what, and where the other parties stand on it
block-parties-none = Neither party is on record on any issue
block-picture-help = A hollow sign is expected by a source, or did not take place. The table has every date in words.
block-in-words = The same in words
block-versions-texts = Text 1: { $first }. Text 2: { $second }.
block-versions-help = In text 1 a line goes through what text 2 lacks; in text 2 what text 1 lacks is underlined.
embed-whole-page = Whole page
embed-of-edition = Edition { $edition }.
embed-latest = Latest state; the newest edition is { $edition }.
embed-latest-alone = Latest state; no edition has been published.
embed-stands = Where the parties stand
embed-two-parties = Two parties, issue by issue
embed-conditions = What waits for what
embed-over-time = Positions over time
embed-reports = Reports of a statement
embed-collation = Reports of a statement, word by word
embed-coverage = Demands against the text
embed-text = Text of an agreement
embed-two-texts = Two texts, provision by provision
embed-timeline = In order of time
embed-timeline-picture = On one axis of time
embed-timeline-heading = What happened when
embed-timeline-caption = Events, texts and statements
embed-issue-caption = Positions on this issue
embedding-title = Embed or link to this
embedding-latest = The latest state, which can change
embedding-as-in-edition = As in edition { $id }, which never changes
embedding-snippet = To be put into another page
embedding-unplaced = This site does not know where it is published: put its address at the beginning of { $src }.

## Until the parts on positions are in, which have these messages under the same ids

label-in-sentence = { LOWER($label) }
filter-other = Other
