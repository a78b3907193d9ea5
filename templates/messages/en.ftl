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

## What changed

changes-kicker = Changes
changes-heading = What changed from { $from } to { $to }
changes-today = today’s state
changes-edition = edition { $name }
changes-from = From
changes-to = To
changes-short = In short
changes-note = What the publisher says of it:
changes-corrects = What was wrong:
changes-passing = This comparison is with the newest state. When another edition comes, a new one takes its place; comparisons of an edition with the one before it stay.
changes-links = { $comparisons }; { $editions }
changes-link-comparisons = All comparisons
changes-link-editions = all editions
changes-settings = The settings of the site
changes-positions-help = Those that moved come first.
changes-statements-help = With what each party says of them.
changes-agreements = Agreements and their texts
changes-agreements-help = Clause by clause, where the words differ.
changes-others = Other records
changes-by-party = By Party
changes-by-issue = By Issue
changes-by-help = Every change that names it, or a record that does.
changes-typographic = In typography only
changes-typographic-help = Spaces, quotation marks, line ends: they say the same.
changes-none = Nothing differs that readers see.
changes-of-settings-only = The settings of the site differ, no record.
changes-summary = Records: { $counts }.
changes-count-added = { $n } added
changes-count-removed = { $n } removed
changes-count-renamed = { $n } at another address
changes-count-changed = { $n } changed
changes-count-typographic = { $n } changed in typography only
changes-record = { $kind }. { $fate }.
changes-fate-added = New
changes-fate-removed = No longer there
changes-fate-renamed = Another address
changes-fate-changed = Changed
changes-fate-withheld = Words withheld
changes-title-withheld = { $kind } whose words are withheld
changes-as-it-was = As it was
changes-source = source { $siglum }
changes-item = number { $n }
changes-field = { $field }: { $value }
changes-semicolon = {"; "}
changes-yes = yes
changes-no = no
comparisons-heading = What changed, from edition to edition
comparisons-standfirst = Record by record, in words. Each edition against the one before it, each against the newest, and the newest against today’s state.
comparisons-kicker = Comparisons
comparisons-from-to = From { $from } to { $to }
comparisons-all = All comparisons
comparisons-order = The newest first.
comparisons-editions = All editions
difference-added = added:
difference-removed = removed:
provision-unchanged = the same
provision-typographic = typography only
provision-reworded = reworded
provision-renumbered = renumbered
provision-moved = moved
provision-split = split
provision-merged = merged
provision-added = new
provision-removed = no longer there

## The list of editions, and records that are gone

edition-is-newest = This is the newest edition. See
edition-has-newer = There is a newer edition, { $edition } of { $date }: { $link }; or see
edition-there = this page there
editions-heading = Editions
editions-standfirst = States of this site that never change. Each keeps its address; what replaced it is said, and nothing in it is touched.
editions-newest = Newest
editions-class-major = What readers learn has changed
editions-class-minor = Small changes
editions-class-correction = Correction
editions-class-withdrawal = Withdrawal
editions-since-before = What changed since the edition before
editions-to-newest = What changed from here to the newest
editions-today-the-same = No record of today’s state differs from the newest edition
editions-today-differs = { $n ->
    [one] { $n } record is not as in the newest edition
   *[other] { $n } records are not as in the newest edition
}
editions-all = All editions
editions-order = The newest first.
editions-edition = Edition
editions-of-itself = What it says of itself
editions-changes = Changes
editions-note = Note
editions-corrects = What was wrong:
editions-withdrawn = Withdrawn:
editions-first = The first edition
editions-not-built = Its pages are not in this copy of the site.
editions-comparisons = All comparisons of editions
editions-verify = To verify an edition
editions-verify-how = Each edition holds the digest of the one before it and of all its files. { $data } has all of them; { $command } holds a copy of this site against it. The files themselves, { $files }, are kept by the publisher.
editions-list-as-data = The list as data
gone-kicker = Not here
gone-kicker-withdrawn = Withdrawn
gone-heading-of = { $title }: not in this state of the site
gone-heading = { $kind ->
    [party] This party is not in this state of the site
    [person] This person is not in this state of the site
    [issue] This issue is not in this state of the site
    [source] This source is not in this state of the site
    [event] This event is not in this state of the site
    [statement] This statement is not in this state of the site
    [agreement] This agreement is not in this state of the site
    [text] This text is not in this state of the site
    [position] This position is not in this state of the site
    [term] This term is not in this state of the site
   *[briefing] This briefing is not in this state of the site
}
gone-heading-withdrawn = { $kind ->
    [party] This party was withdrawn
    [person] This person was withdrawn
    [issue] This issue was withdrawn
    [source] This source was withdrawn
    [event] This event was withdrawn
    [statement] This statement was withdrawn
    [agreement] This agreement was withdrawn
    [text] This text was withdrawn
    [position] This position was withdrawn
    [term] This term was withdrawn
   *[briefing] This briefing was withdrawn
}
gone-standfirst = The address stays, so that whoever comes here learns what became of it.
gone-what = What became of it
gone-withdrawn = It was withdrawn on { $date }, with the edition { $edition }.
gone-reason = Reason:
gone-withheld = Its words were taken out of the editions before that one, too. That is the one way in which a published edition can change, and the edition { $edition } records it.
gone-not-here-of = “{ $title }” is not in this state of the site. It was not withdrawn.
gone-not-here = It is not in this state of the site. It was not withdrawn.
gone-last = The last edition that has it: { $edition }.
gone-links = { $editions }; { $summary }
gone-link-editions = All editions
gone-link-summary = the summary
alias-kicker = Moved
alias-heading = This page has another address now
alias-now-at = It is now at { $page }.

## Feeds

feed-untitled = Untitled
feed-edition = Edition { $edition }
feed-corrects = What was wrong: { $words }
feed-of-editions = { $site }: editions
feed-of-record = { $site }: changes on { $title }
feed-edition-changes = { $n ->
    [one] Edition { $edition }: { $n } change on { $title }
   *[other] Edition { $edition }: { $n } changes on { $title }
}
feed-line = { $kind } “{ $title }”. { $fate }
feed-withheld = words withheld

## Lists, the list from A to Z, and the search

index-kicker = Index
index-records = Records
index-all = All of them
index-none = None recorded
index-others = Other records
a-z-heading = All records from A to Z
a-z-letter-heading = All records: { $letter }
a-z-standfirst = Every record, by its title, its other names and its former ids.
a-z-names = Names
a-z-letters = Letters
a-z-letters-help = The first letter, without marks; letters of one alphabet together.
a-z-other = Other
a-z-see = { $name }, see { $record }
a-z-next = The next records under this letter
search-kicker = Search
search-heading = Search this site
search-help = Titles, names in every spelling, former ids, summaries, quoted words, headings of provisions. This state of the site only.
search-without-script = Without script.
search-needs-script = Searching needs a script, which is turned off here. { $list } needs none.
search-none = Nothing was found.
search-found =
    .one = { $n } record was found.
    .other = { $n } records were found.
search-some = No record has all the words; these have some of them.
search-more = All { $kinds }
search-name = Also:
search-quoted = As printed:
search-stale = The site was published anew. Load this page again.
search-missing = The index could not be loaded. The list from A to Z needs none.
search-form = Records
search-words = Words to look for
search-only-some = Only some records
search-kind = Kind
search-all-kinds = All kinds
search-party = Naming the party
search-all-parties = All parties
search-issue = On the issue
search-all-issues = All issues
search-from = From
search-to = To
search-clear = Clear all
search-keys = The key / leads to the field. Arrow keys lead through what was found.

## Data

data-kicker = Data
data-heading = The data of this site, and what each field means
data-standfirst = Everything here is made from one set of records. The JSON files hold them whole; the tables hold what has a column.
data-files = Files
data-files-help = Tables are CSV in UTF-8, parted by commas. A cell that a spreadsheet would run as a formula is preceded by an apostrophe.
data-records-json = Every record with all its fields, its address and its links both ways.
data-records-jsonl = The same records, one a line.
data-records-jsonld = The records as linked data, in the terms of schema.org, PROV-O and Web Annotation.
data-package = What every column of the tables below holds, for programs that read tables.
data-manifest = Every file of this site with its size and SHA-256 digest.
data-table = { $kind ->
    [party] One line for each party.
    [person] One line for each person.
    [issue] One line for each issue.
    [source] One line for each source.
    [event] One line for each event.
    [statement] One line for each report of a statement.
    [agreement] One line for each provision of an agreement.
    [position] One line for each entry in the history of a position.
   *[term] One line for each name of a thing or place whose names are contested.
}
data-columns-of = Columns of { $file }
data-column = Column
data-holds = Holds
data-fields-of-kind = { $kind ->
    [party] Fields of party
    [person] Fields of person
    [issue] Fields of issue
    [source] Fields of source
    [event] Fields of event
    [statement] Fields of statement
    [agreement] Fields of agreement
    [text] Fields of text
    [position] Fields of position
    [term] Fields of term
   *[briefing] Fields of briefing
}
data-fields-of = Fields of { $part }
data-field = Field
data-form = Form
data-meaning = Meaning
data-needed = needed
data-form-list = list: { $item }
data-form-text = text
data-form-boolean = true or false
data-form-number = number
data-form-map = map
data-lists = Lists
data-lists-help = Each ends in “other”, with the editor’s words.
data-values-of = Values of { $list }
data-value = Value
data-shown-as = Shown as
