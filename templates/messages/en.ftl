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
## Positions and parties: words that several pages share

# A label of a list within a sentence: LOWER( ) writes it in small letters, where a language does so.
label-in-sentence = { LOWER($label) }
stance-by-voice = { $stance } ({ LOWER($voice) })
positions-all-link = All positions, in the words of the record
positions-part-of = Part of
positions-prose = Editors’ text
positions-read-in = Read in
cell-nothing-recorded = Nothing recorded
cell-nothing-after = Nothing recorded after { $day }
cell-no-report = no report
cell-searched = searched: { $sources }
turn-new = new
turn-changed = changed
turn-held = known again

## The matrix, its overview and its key

matrix-other-voices = Other voices differ.
overview-help = One sign a stance, however many positions have it. Each leads to its cell, with the words.
signs-other = Other
signs-other-meaning = In the editor’s words, in the cell.
signs-nothing-meaning = No record has been made for this cell.
ruler-label = The matrix as of a date
ruler-as-of = As of
ruler-nearest = The nearest of { $n } dates.
ruler-all-dates = All dates
pairs-compare = Compare two parties
pairs-comparisons = Comparisons of two parties
pairs-only-two = Two parties only:
filter-shown = { $what ->
    [statements] { $n } of { $all } statements shown
   *[positions] { $n } of { $all } positions and absences shown
}
filter-none = Left out by the filter
filter-label = Filter
filter-show-only = Show only
filter-show-all = Show all
filter-other = Other

## Pictures of time and of conditions

chart-help = A full bar is stated as exactly as it is drawn, a diamond is one or two days. A dashed edge is not exact, a question mark is stated by nobody, an arrow goes on beyond the picture or has no end on record.
histories-heading = Over time
histories-chart-help = The sign at the beginning of a bar is the stance, as in the table. A hollow bar is a kind of absence. Where nothing is drawn, nothing is known; that is not a change.
histories-entries = What is on record, from the oldest to the newest
histories-entries-short = On record
histories-gap = Gap
histories-since-until = { $since }, until { $until }
histories-since-not-stated = since when is not stated
histories-stand = { LOWER($kind) } ({ LOWER($stance) })
picture-help = A line with a full head leads from a position to what has to come before it. A dashed line leads from there to what another party has on record for it or against it; a dashed box is a kind of absence. Stands that leave it open are in the table only.

## Names

names-heading = Names

## Around every page

frame-feed = What changes here
frame-skip = Skip to the content
frame-search = Search
frame-sections = Main
frame-untitled = Untitled
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
edition-newer = There may be a newer one.
edition-all = All editions
edition-label = Edition
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

## Summary

home-kicker = Newest state of the record
home-brief = In brief
home-brief-help = Each sentence rests on what it links to.
home-positions = Where they stand
home-positions-help = One list of words for every party.
home-overview = Positions by issue and party, in signs
home-matrix = Positions by issue and party
home-matrix-help = A dashed outline marks an absence. Each cell leads to its reports.
home-changed = What changed
home-changed-help = With the newest edition, and since.
home-changed-link = All that changed with it
home-changed-more = { $n ->
    [one] { $n } more record
   *[other] { $n } more records
}
home-changed-since = { $n ->
    [one] { $n } record is not as in it today
   *[other] { $n } records are not as in it today
}
home-left-out = What the text leaves out
home-left-out-help = Demands on record, against the text as it is reported. Absences lead.
home-not-addressed = Not addressed, as reported
home-none-left-out = No recorded demand is left out
home-addressed = Addressed
home-none-addressed = No recorded demand is addressed
home-coverage-link = Every demand against every provision
home-differ = Where the reports differ
home-differ-help = Same event, different reports. No reading is preferred.
home-latest = Latest events
home-latest-help = Dates only as exact as their sources.
home-latest-caption = The newest dated events
home-timeline-link = The whole timeline
home-read = How to read
home-read-help = The signs used on every page.
home-key-stance = Stance
home-key-stance-meaning = Our word for a position, from one list used for every party alike.
home-key-dashed = Dashed outline
home-key-dashed-meaning = Something is absent. The words say what kind of absence.
home-key-marks = “Quotation marks”
home-key-marks-meaning = Someone’s own words. Without marks, the words are ours or a reporter’s.
home-key-origins = 2 reports, 1 origin
home-key-origins-meaning = Two reports go back to one speaker through one channel. They count once.

## Common ground and gaps

ground-heading = Common ground and gaps
ground-standfirst = On which issues all who have spoken stand alike, on which they differ, and on which only one or nobody has spoken.
ground-alike = All who have spoken stand alike
ground-alike-meaning = Two parties or more, by the same stances.
ground-apart = They differ
ground-apart-meaning = At least two parties have stances that are not the same.
ground-not-told = It cannot be told
ground-not-told-meaning = Several have spoken; where they stand can be told of one of them at most.
ground-one = Only one has spoken
ground-one-meaning = Nothing is recorded of the others but an absence, if that.
ground-nobody = Nobody has spoken
ground-nobody-meaning = No party has a stand on record in these sources.
ground-cannot-be-told = Cannot be told
ground-other-voices = Other voices differ: { $others }
ground-none = No issue and no party is compared
ground-rule = How stands are compared
ground-rule-voices = A party may be known on one issue by several positions. Its stand is that of its strongest voice. What its other positions say is named beside it where it is something else. Kinds of absence are no stand, and neither is a stance that cannot be told.
ground-rule-alike = Parties stand alike where all whose stand can be told have the same stances, whatever the kind of position. Nothing is counted up.
weight-own = Own words
weight-own-meaning = A text the party issued, its leader, an office, a delegation or a named official.
weight-relayed = Relayed without a name
weight-relayed-meaning = An unnamed official, state media, or an outlet that lays it to the party and names nobody.
weight-reading = A reading
weight-reading-meaning = An outlet’s or analyst’s own account; no words of the party are cited.

## Conditions

conditions-heading = What waits for what
conditions-heading-of = What waits for what: { $party }
conditions-standfirst = Which positions name something that has to come before, what the other parties have on record on it, and where parties wait for each other.
conditions-docket = Conditions
conditions-blocks = Each waits for the other
conditions-blocks-help = Where conditions hold each other up, as far as they are recorded.
conditions-picture = As a picture
conditions-picture-help = Each box leads to its record. The table below has all of it in words.
conditions-picture-description = Boxes are positions and what they wait for. A line with a full head leads from a position to what has to come before it; a dashed line leads from there to what another party has on record for it or against it. The table has all of it in words.
conditions-every = Every condition
conditions-caption = What waits for what, and where the other parties stand on it
conditions-none = No position on record waits for anything
conditions-rule = How this is found
conditions-rule-condition = A condition is what a position’s newest entry names as having to come before. It bears on an issue: the one it names, or those of the event it names. Where another party has positions on that issue, its strongest voice is shown: its own words before words relayed without a name, and these before an outlet’s reading.
conditions-rule-each-other = Parties wait for each other where the conditions themselves lead back to where they began; or where each waits for what the other does not give, as far as is recorded: it is against it, waits for something itself, or is said not to have committed itself, not to have confirmed it or not to have answered. “No statement” and “undisclosed” do not count as that.
conditions-block = Each waits for the other: { $parties }
conditions-block-of-one = Its own conditions lead back to where they began: { $party }
conditions-circle = The conditions lead back to where they began: as they are recorded, none of them can be met first.
conditions-crossing = Each waits for something that the other is not on record as giving. The conditions are about different things; what would follow if one of them were met is not recorded.
conditions-provision = Provision
conditions-in-words = In words
waits-for = { $position } waits for { $target }
waits-for-noted = { $position } waits for { $target }: { $note }
waits-for-this = { $position } waits for this: { $note }
waits-answer = { $party } on { $issue }: { $stand }
waits-answer-waiting = { $party } on { $issue }: { $stand }, and waits for something itself
waits-no-blocks = No two parties are on record as waiting for each other
waits-what = Waits for
waits-others = Where the others stand on that
waits-others-short = Where the others stand
waits-no-stand = No stand on record

## Two parties

pair-kicker = Two parties, issue by issue
pair-standfirst = Alike means that both have the same stances by their strongest voice, whatever the kind of position. Where a party’s other voices differ, that is said. Nothing is counted up.
pair-apart = Where they differ
pair-alike = Where they stand alike
pair-not-told = Where it cannot be told
pair-only = Where only { $party } is on record
pair-none = Neither party is on record on any issue
pair-others = Other comparisons
pair-all-link = All parties together

## A position

position-issue = Issue: { $issue }.
position-party = Party: { $party }.
position-histories = The position over time
position-histories-help = Drawn only as exactly as it is dated.
position-history = The position
position-history-help = From the oldest entry to the newest, each with what it rests on.
position-entry = Entry { $n }
position-voice = Voice: { LOWER($voice) }.
position-strength = Strength: { LOWER($strength) }.
position-known = Known: { $date }.
position-since-not-stated = Since when is not stated.
position-until = Until { $date }.
position-date-text = In the source’s words: “{ $words }”.
position-date-derived = Date worked out from: { $from }.
position-only-after = Only after
position-rests-on = Rests on { $evidence }
position-searched = No statement was found in the sources searched: { $sources }.
position-no-report = No report is recorded
position-coverage = Does a text meet it?
position-coverage-help = As the editors read the text.
position-coverage-caption = Coverage by agreement
position-required-by = What waits for it

## Demands against the text

coverage-heading = Demands against the text
coverage-help = Absences lead. As the editors read the text that is at hand.
coverage-caption = Every recorded demand and what the text does with it
coverage-caption-parties = What these parties ask for and what the text does with it
coverage-caption-help = Decided by the editor, with the reason.
coverage-demand = Demand or stand
coverage-level = Coverage
coverage-provisions = Provisions
coverage-why = Why
coverage-no-provision = No provision
coverage-the-words = { $provision }: the words
coverage-words-missing = Its words are not at hand
coverage-none = No demand has been held against the text
coverage-not-decided = Not decided
coverage-not-decided-help = Stands on an issue that a provision is about. The shared issue suggests the link; no editor has decided it.
coverage-suggested = suggested by a shared issue: { $provisions }
coverage-unasked = Provisions that answer no recorded demand
coverage-none-unasked = Every provision answers one
coverage-unspoken = Issues of the text on which nobody has a stand on record

## An issue

issue-question = The question
issue-covers = Covers
issue-counted-in = What is counted in
issue-divided-into = Divided into
issue-answers = Answers it admits
issue-positions = Where the parties stand
issue-positions-by-party = Positions on this issue, party by party
issue-positions-caption = Positions on this issue
issue-matrix-link = The issue in the matrix
issue-histories = Positions on this issue over time
issue-histories-help = Each position on one axis of time, drawn only as exactly as it is dated.
issue-provisions = Provisions about it
issue-statements = Statements about it

## A party

party-kind = Kind
party-stands = Where it stands
party-positions-caption = Positions of { $party }, issue by issue
party-histories = Positions over time, issue by issue
party-histories-help = Its positions on one axis of time, each drawn only as exactly as it is dated.
party-waits = What it waits for
party-waits-help = Positions that name something that has to come before.
party-conditions-link = The conditions of all parties, and how they are found
party-names-help = What it is called, and by whom.
party-parts-heading = Belongs together
party-parts = Parts
party-terms = Terms it uses
party-statements = What it says
party-statements-help = Statements it makes, or that sources lay to it.
party-spoken-of = What others say of it
party-spoken-of-help = Also statements that it answers or that came through it.
party-sources = Sources it published

## A person

person-posts = Posts
person-from-to = from { $from } to { $to }
person-from = from { $from }
person-to = to { $to }
person-dates-not-stated = dates not stated

## Timeline

timeline-kicker = Timeline
timeline-heading = What happened when, as exactly as the sources say
timeline-standfirst = Events, texts and statements in the order of time. The source’s own words stand beside every date; a date that was worked out says from what.
timeline-docket = Entries
timeline-chart = Events, texts and statements on one axis of time
timeline-all-statements = All statements
timeline-picture = The picture
timeline-picture-help = To scale. Nothing is rounded to look surer than it is.
timeline-chart-help = A hollow sign is expected by a source, or did not take place. The table below has every date in words.
timeline-order = In order of time
timeline-order-help = What is not dated by any source stands last.
timeline-caption = Events, texts and statements
timeline-date = Date
timeline-what = What
timeline-source-words = In the source’s words
timeline-status = Status
timeline-date-as-stated = The date is stated as it is.
timeline-date-derived = Worked out from: { $from }
timeline-date-not-stated = Not stated
timeline-kind-and-status = { $kind }, { LOWER($status) }

## Balance: the page

balance-heading = How much is on record from whom
balance-standfirst = Plain counts of what the sources hold from each party. They say where the record is thin, and nothing about who is right.
balance-read = How to read this
balance-read-text = An uneven count may tell of the sources that were read and not of the parties. Where a party’s own texts are not at hand they are shown as missing; nothing is added to even the numbers. There are no sums over parties and no shares, and nothing on this site is put in order by these numbers.
balance-by-party = By party
balance-by-party-caption = What is on record from each party
balance-counted = What is counted
balance-no-party = No party is compared
balance-by-issue = By issue
balance-by-issue-help = A statement on several issues counts on each.
balance-by-issue-caption = What is on record from each party on each issue
balance-statements = Statements
balance-statements-meaning = Made by the party or laid to it; a joint text counts for each of its issuers.
balance-unnamed = Of unnamed speakers
balance-unnamed-meaning = Statements whose speaker no source names.
balance-reports = Reports
balance-reports-meaning = Reports of its statements, in all sources.
balance-quotations = Reports that quote
balance-quotations-meaning = Reports with words in quotation marks.
balance-words = Quoted words
balance-words-meaning = Words in quotation marks in those reports.
balance-own = Positions by its own words
balance-own-meaning = Known by a text, its leader, an office, a delegation or a named official.
balance-relayed = Positions relayed without a name
balance-relayed-meaning = Known by an unnamed official, state media or an outlet that names nobody.
balance-readings = Positions by a reading
balance-readings-meaning = Known by an outlet’s or analyst’s own account only.
balance-recorded-absences = Recorded absences
balance-recorded-absences-meaning = That it has said nothing, or has not confirmed or committed itself.

## About

about-kicker = About
about-heading = How this site is made, and how to read it
about-standfirst = What the words and signs mean, what was counted, and the checks every record has passed.
about-method = Method
about-method-reports = Every sentence that lays words or a stand to a party rests on a statement, and every statement on at least one report in a source, with its place in that source. Who says something, through whom it came, and in whose words it stands are kept apart.
about-method-lists = Stances, kinds and voices come from lists that are the same for every party. { $rule } Nothing is added up into a score.
about-method-absence = Absence is shown. “No statement in these sources” says what was searched; “not confirmed” is a source’s word and not a denial; an empty place in a text is shown empty.
about-method-origins = Reports that go back to one speaker through one channel count as one origin, however many outlets carry them. A date is as exact as its source; where it was worked out, the page says from what.
about-quotations = Quotations
about-quotations-help = How firmly words are the speaker’s own.
about-quotations-lines = A solid line stands beside words quoted unchanged, a double line beside quotations that were altered in print, a dashed line beside words quoted in part or translated, a dotted line beside words retold. Words without a line are an outlet’s own. Quotations keep the spelling, marks and slips of their source.
about-counts = What is here
about-counts-caption = Records by kind
about-kind = Kind
about-records = Records
about-balance = How much is from whom
about-balance-link = What is on record from each party, issue by issue
about-balance-text = { $balance }: plain counts, for the editors and whoever wants to see where the sources are thin.
about-checks = Checks
about-checks-help = Every record is held against these before the site is built.
about-checks-caption = Checks and how they are reported
about-check = Check
about-check-finds = What it finds
about-check-finds-short = Finds
about-check-level = Reported as
about-level-error = error
about-level-warning = warning
about-level-note = note
about-reuse = Use it elsewhere
about-data-link = The data and what each field means
about-reuse-quotations = Quotations belong to their authors and are short.
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
changes-left-out = { $n ->
    [one] {"["}{ $n } paragraph as it was{"]"}
   *[other] {"["}{ $n } paragraphs as they were{"]"}
}
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

## Agreements, texts, statements and sources: words that several pages share

record-quoted = “{ $words }”
record-not-stated = not stated
record-absent = Not stated
record-none-recorded = None recorded
record-not-in-it = Not in it
record-date = Date
record-date-text = Date, in the source’s words
record-date-derived = Date worked out from
record-status = Status
record-language = Language
record-siglum = Siglum
record-speaker = Speaker
record-rests-on = Rests on
record-version = Version
record-provision = Provision
record-by-provision = By provision
record-part-of-agreement = Part of { $agreement }.
record-read-in = Read in
versions-docket = Versions
provisions-docket = Provisions
provision-preamble = Preamble
prose-paragraph = Paragraph { $n }
prose-table = Table { $n }
prose-note = Note { $n }

## An agreement

agreement-instrument = Instrument
agreement-binding = Binding
agreement-stage = Stage
agreement-level = Level
agreement-participants = Who made it
agreement-provisions = Provisions
agreement-provisions-help = Each in the words of the newest text, in every language at hand.
agreement-wording = { $version }: { LOWER($rendering) }
agreement-not-in-text = Not in this text
agreement-texts-help = Versions and languages at hand, and what each lacks.
agreement-text-worth = Worth as evidence
agreement-text-worth-short = Worth
agreement-history-link = All versions, and each provision through them
agreement-brackets-link = The brackets, and how they were closed
agreement-side-by-side = Side by side: { $comparisons }
agreement-called = What it is called
agreement-called-help = What the text calls itself, and what each source calls it.
agreement-self-name = It calls itself “{ $name }”.
agreement-no-self-name = What the text calls itself is not at hand
agreement-stage-reason = On its stage.
agreement-statements = Statements of it

## Duties

duties-heading = Who owes what to whom
duties-help = As the editors read the provisions. The words quoted are those by which a text shows what it does; they suggest, the editors decide.
duties-caption = Obligations and other provisions
duties-who = Who
duties-to-whom = To whom
duties-what = What it does
duties-by-when = By when
duties-how-far = How far
duties-nobody = Nobody named
duties-no-date = No date
duties-not-recorded = Not recorded
duties-step = { $date }: { $level }
duties-step-cited = { $date }: { $level }; { $evidence }
duties-uncoded = { $n ->
    [one] Not read by the editors yet: { $n } provision
   *[other] Not read by the editors yet: { $n } provisions
}
duties-uncoded-of = { $n ->
    [one] Not read by the editors yet: { $n } provision of { $text }
   *[other] Not read by the editors yet: { $n } provisions of { $text }
}
cues-suggested = Suggested, not decided: { $cues }
cues-cue = { LOWER($modality) } by “{ $words }”
cues-cue-several = { $n ->
    [one] { LOWER($modality) } by “{ $words }”, { $n } time
   *[other] { LOWER($modality) } by “{ $words }”, { $n } times
}
cues-none = No word shows it

## The text of an agreement

text-kicker = Text of an agreement
text-state = State
text-wording-of = Wording of
text-authority = Authority
text-heading = The text
text-help = Numbers are the text’s own, as printed, gaps and repeats too. Where it has none, the address is ours and says so.
text-language = { $language }: { $authority }.
text-language-titled = { $language }, { $title }: { $authority }.
text-read-in = Read in { $source }.
text-read-in-noted = Read in { $source }
text-numbering = In its numbering:
text-address-ours = No number; address ours: { $address }
text-address = Address:
text-by-place = Set side by side by place
text-missing = Missing in this language
text-alteration = { $kind }.
text-alteration-of = { $kind }: { $words }.
text-others = Other texts
text-party-kicker = A text as one party would have it
text-party-heading = { $text }: as { $party } would have it
text-party-standfirst = The words outside all brackets, and those that { $party } holds. What others hold is left out; what nobody is named for stays in its brackets.
text-reading-of = This is a reading of { $text }, made from its brackets.
text-no-words = No words of { $party } here
text-brackets-rule = What stands in square brackets is not agreed.
text-brackets-open = Open: { $open }.
text-brackets-open-and-blank = Open: { $open }; still to be filled in: { $blank }.
text-brackets-of-language = { $language }: { $counts }
text-party-holds = { $party } holds { $n }
text-as-party = The text as { $party } would have it
text-no-party = No record of this party
text-brackets-of-nobody = Nobody is named for { $n }
text-brackets-of-nobody-help = They stay in every party’s text, in their brackets.
text-brackets-alone = Brackets without a mate: { $n }
text-brackets-alone-at = At { $places } of the text’s file. They are shown as words.
text-brackets-link = How the brackets of all versions were opened and closed
numbering-gap = { $found } stands where { $expected } was to come.
numbering-gap-before = the number before { $found } is missing.
numbering-repeat = { $found } was given before.
numbering-out-of-order = { $found } is out of order: { $expected } was to come.
numbering-order = { $found } is out of order.
numbering-identity = the identity `{ $found }` was declared before.
bracket-not-agreed = not agreed:
bracket-to-fill-in = to be filled in:
bracket-put-in = put in by the outlet:
bracket-left-out = left out by the outlet:
bracket-option = Option { $number }

## The brackets of all versions

brackets-kicker = What is in square brackets is not agreed
brackets-heading = { $agreement }: the brackets
brackets-by-version = By version
brackets-by-version-help = Open brackets, those who hold them, and places still to be filled in. Copies of the press are not counted: their brackets are the press’s.
brackets-by-version-caption = Open brackets by version
brackets-open = Open
brackets-held-by = Held by
brackets-blank = To be filled in
brackets-of-party = { $party } { $n }
brackets-of-nobody = nobody named { $n }
brackets-alone = Without a mate: { $places }
brackets-none-open = No open bracket
brackets-rule = A bracket that two hold counts for both.
brackets-by-provision-help = Open brackets in each provision, through all its numbers. A dash: none.
brackets-by-provision-caption = Open brackets by provision and version
brackets-open-and-blank = { $open } + { $blank } to fill in
brackets-none = none
brackets-step-help = What became of the brackets of the version before.
brackets-step = From { $from } to { $to }.
brackets-fate = { $fate }: { $n }
brackets-fates = { $counts }.
brackets-fate-after = { $fate }: { $after }
brackets-changed = Brackets that changed
brackets-changed-help = Those still open word for word are left out.
brackets-words = In brackets
brackets-became = What became of it
brackets-outside = Outside all provisions
brackets-accepted = Closed: its words stand
brackets-dropped = Closed: its words are gone
brackets-replaced = Closed: other words stand in its place
brackets-kept = Still open
brackets-reworded = Still open, in other words
brackets-absorbed = Its words are inside another bracket
brackets-opened = New

## All versions of a text

history-kicker = How the text came to read as it does
history-heading = { $agreement }: the versions
history-glance = At a glance
history-glance-help = One row a version, one mark a provision, in the order of the newest text.
history-glance-caption = All versions
history-glance-marks = { $language }. A full bar: reworded, split or merged. A framed bar: new. A half bar: only its number or place is another. A low line: as before. Nothing: not in that version.
history-its-provisions = Its provisions
history-count-first = { $n } in it
history-count-new = { $n } new
history-count-reworded = { $n } reworded, split or merged
history-count-placed = { $n } renumbered or moved only
history-count-typographic = { $n } in other typography only
history-count-same = { $n } as before
history-by-provision-help = Its number in each version, and what became of it there.
history-by-provision-caption = Each provision through the versions
history-no-number = No number
history-first-here = first here
history-back-again = back again
history-came-from = Came off by a split from { $provision } ({ $version }).
history-went-into = Became part of { $provision } ({ $version }).
history-wordings = Wordings
history-wordings-help = Each wording with the version in which it first stood. In words and by line: what was added, what was removed.
history-newest-link = In its newest text
history-also-in = also in { $versions }
history-unchanged = { $all ->
    [one] One wording only: { $n } of { $all } provision.
   *[other] One wording only: { $n } of { $all } provisions.
}
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

edition-is-newest = This is the newest one.
edition-has-newer = There is a newer one, { $edition } of { $date }: { $link }.
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
search-rules = What is searched, and how
search-folding = Capital letters, accents, vowel signs and the forms of Arabic letters make no difference, nor what Arabic and Hebrew write as one with a word. The last word may be unfinished.
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
data-jsonl = The same records as JSON Lines, one a line: { $command }.
data-records-jsonld = The records as linked data, in the terms of schema.org, PROV-O and Web Annotation.
data-package = What every column of the tables below holds, for programs that read tables.
data-manifest = Every file of this site with its size and SHA-256 digest; each edition has a list of its own.
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
positions-one-party = One party at a time:
positions-one-party-label = One party at a time
positions-matrix = The matrix
positions-matrix-help = Each cell links to the reports it rests on.
positions-matrix-key = { $rule } A dashed outline marks an absence. “1 origin” means that the reports go back to one speaker through one channel. A bar marks what changed on the newest date shown.
positions-matrix-key-brief = { $rule } A dashed outline marks an absence. “1 origin” means that the reports go back to one speaker through one channel. A bar marks what changed on the newest date shown. There are very many cells; the words of each position stand on its own page.
positions-absences = Kinds of absence
positions-absences-help = An empty place always says why it is empty.
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
block-picture-help = A hollow sign is expected by a source, or did not take place. The table has every date in words.
block-in-words = The same in words
block-versions-texts = Text 1: { $first }. Text 2: { $second }.
embed-skip = Skip the comparison
embed-whole-page = Whole page
embed-of-edition = Edition { $edition }.
embed-latest = Latest state; the newest edition is { $edition }.
embed-latest-alone = Latest state; no edition has been published.
embed-over-time = Positions over time
embed-reports = Reports of a statement
embed-collation = Reports of a statement, word by word
embed-timeline-picture = On one axis of time
embed-timeline-heading = What happened when
embedding-title = Embed or link to this
embedding-latest = The latest state, which can change
embedding-as-in-edition = As in edition { $id }, which never changes
embedding-snippet = To be put into another page
embedding-unplaced = This site does not know where it is published: put its address at the beginning of { $src }.

## Two versions of a text

versions-kicker = Two texts, provision by provision
versions-heading = { $from } beside { $to }
versions-text-1 = Text 1
versions-text-2 = Text 2
versions-texts = Text 1: { $from }. Text 2: { $to }.
versions-summary = What differs
versions-summary-help = Counted by provision. A provision can differ in several ways.
versions-counts = { $counts }.
versions-languages = The same versions in another language: { $languages }.
versions-count-unchanged = { $n } read the same
versions-count-typographic = { $n } differ in typography only
versions-count-reworded = { $n } reworded
versions-count-renumbered = { $n } renumbered
versions-count-moved = { $n } moved
versions-count-split = { $n } split
versions-count-merged = { $n } merged
versions-count-added = { $n } only in text 2
versions-count-removed = { $n } only in text 1
versions-first-change = To the first change
versions-next-change = To the next change
versions-none-differ = No provision differs in words.
versions-caution = At least one of these is not the text itself but what one source reports of it: what differs here may be the source’s wording and not the text’s.
versions-provisions = Provision by provision
versions-provisions-help = In text 1 a line goes through what text 2 lacks; in text 2 what text 1 lacks is underlined.
versions-no-provision = No such provision
versions-others = Other comparisons
versions-unchanged = Reads the same in both.
versions-typographic = Differs in typography only.
versions-reworded = Reworded.
versions-renumbered = Renumbered: { $from } in text 1, { $to } in text 2.
versions-moved = Moved from { $from } in text 1 to { $to } in text 2.
versions-split = Split: one provision of text 1 is several of text 2.
versions-merged = Merged: several provisions of text 1 are one of text 2.
versions-added = Only in text 2, { $text }.
versions-removed = Only in text 1, { $text }.
versions-no-number = no number
versions-place-beginning = the beginning
versions-place-after = after { $provision }
versions-place-within = { $place } ({ $division })

## A statement

statement-kicker = Statement; act: { $act }
statement-voice = Voice
statement-factuality = Presented as
statement-facts = Who and what
statement-ground-rule = Ground rule
statement-about = Spoken of
statement-reports = Reports of it
statement-reports-help = The firmer the line at the edge, the nearer to the speaker’s own words.
statement-evidence = { $evidence }.
statement-collation-help = The reports set against each other, word by word. Their order changes nothing; a registered text is the base, where there is one.
statement-contested = What its reports disagree on
statement-contested-help = The readings side by side, without a winner.
statement-same = The unnamed speaker
statement-same-help = Whether it is the same person as in another statement.
statement-same-as = { $sameness } as in { $statement }
statement-positions = Positions that rest on it
way-heading = How the words travelled
way-help = Hop by hop, from the speaker to the page read here. A dashed link is not stated by any source.
way-ground-rule = Ground rule: { LOWER($rule) }
fidelity-heading = Against the agreement’s text
fidelity-help = Each quotation held against the text that the parties or the mediator issued, exactly; and if not exactly, what was done to it. Never matched by guess.
fidelity-caption = Quotations of { $agreement }
fidelity-quotation = Quotation
fidelity-text = In the text
fidelity-no-text = No text in this language is at hand
fidelity-found = Word for word
fidelity-altered = Found, altered
fidelity-several-places = Altered so that it fits several places: not matched
fidelity-not-found = Not found in it
fidelity-alteration = { $kind }: { $words }
fidelity-alteration-both = { $kind }: { $quotation }, where the text has { $text }
fidelity-held-against = Held against { $text }
fidelity-base = { $provision }, { $text }
responses-heading = What each party says of it
responses-help = “Not confirmed” is not “denied”. Each answer carries its source.
responses-caption = Responses, by party
responses-answer = Answer
relation-heading = Beside other statements
relation-of-this = This { $relation } { $statement }
relation-to-this = { CAPITAL($relation) } this: { $statement }
relation-on = on: { LOWER($attribute) }

## Reports word by word

collation-heading = Collation
collation-caption = Place by place
collation-help = Capitals and punctuation never outrank words.
collation-witness = { $siglum }: { $place }, { LOWER($rendering) }.
collation-registered = The registered text
collation-place = Place
collation-relation = Relation
collation-outside = Not part of this report
collation-silent-here = Silent here
collation-omitted = Passage omitted
collation-same = same
collation-same-but-signs = same but for capitals or punctuation
collation-variant = variant
collation-paraphrase = paraphrase
collation-transposed = transposed
collation-only-in = only in { $sigla }
collation-relation-noted = { $relation }: { $notes }
collation-capitals = capitals differ
collation-punctuation = punctuation differs
collation-vowel-signs = vowel signs differ
collation-near-in-spelling = near in spelling
collation-order-turned = order turned
collation-moved-to = the same words at place { $place }
collation-in-brackets = in square brackets in { $siglum }
collation-apparatus = Apparatus
collation-silent = silent

## All statements

claims-heading = Who says what, and how firmly it is known
claims-standfirst = Every statement in these sources, by the class of its evidence: from a text that parties issued together to words that nobody is named for.
claims-class = Class
claims-classes = Classes of evidence
claims-other = Other
claims-other-meaning = In the editor’s words on the statement’s page.
claims-compare = Compare:
claims-compare-label = Compare statements
claims-caption = Statements: { $class }
claims-answers = What parties say of it
claims-answers-short = Answers
claims-answer = { $party } { LOWER($response) }

## Sources against statements

evidence-heading = Sources against statements
evidence-standfirst = Where claims come from, where sources contradict each other or themselves, who calls a thing what, and which source reports what and leaves what out.
origins-heading = Where claims come from
origins-help = Independent origins, not outlets.
origins-rule = Everything through one agency is one origin; so are all reports of one speaker’s own words, and all that one outlet says itself. An origin that no source states is not counted.
origins-caption = Origins and the sources that relay them
origins-origin = Origin
origins-kind = As what
origins-relayed = Relayed by
origins-none = No report is recorded
origins-nobody = Stated by no source
origins-hop = On the way, without a record
origins-outlet = An agency or outlet
origins-speaker = The speaker
evidence-between = Between sources
evidence-between-help = What sources give in different ways. No reading is preferred.
evidence-inside = Inside one source
evidence-inside-help = What one source gives in two ways.
evidence-names = Names
evidence-names-help = Who calls a thing what. Each name as its user spells it.
evidence-names-caption = Things with several names, and who uses which
evidence-names-here = On this site
evidence-names-users = Names and users
evidence-user-not-stated = user not stated
evidence-reported = Which source reports what
evidence-reported-help = By the first issue of each statement.
evidence-by-source = Statements by source
evidence-by-source-help = Each cell says how the source gives the words, and where. “Not in it” says what was found in the source, not what its outlet knows.
evidence-by-statement = Statements and the sources that report them
evidence-by-statement-help = How each source gives the words, and where. All other sources leave the statement out.
evidence-reported-by = Reported by
evidence-reports-of = { $source }: { $reports }
evidence-no-issue = Without an issue
evidence-no-statement = No statement is recorded
evidence-left-out = What each source leaves out
evidence-left-out-help = Statements that are on record from other sources only.
evidence-not-in = Not in { $source }: { $statements }
evidence-none-left-out = It has all statements

## A source

source-type = Type
source-published = Published
source-heading = The source
source-publisher = Publisher
source-issued-text = Dates itself
source-accessed = Read
source-url = Address
source-archive = Lasting copy
source-copy-of = Copy of
source-not-known = Not known
source-paragraphs = Paragraphs
source-rights = Rights
source-digest = Digest of the copy used (SHA-256)
source-reference = For reference managers
source-reference-all = All sources: { $formats }
source-not-stated = Not stated by the source itself
source-passages = Passages taken from it
source-passages-help = In the order of its paragraphs.
source-passages-caption = Passages
source-where = Where
source-words = Words as printed
source-texts = Texts read in it
source-terms = Contested names in it
source-events = Events it reports

## An event

event-line = { $date }; { LOWER($status) }
event-facts = When and where
event-status = { $status }.
event-place = Place
event-reported-in = Reported in
event-no-source = No source recorded
event-participants = Who took part

## A term

term-kicker = Names of a { LOWER($kind) }
term-kind = Kind
term-names = Names
term-names-heading = Who calls it what
term-label = About the label
term-label-reason = Why this label here
term-sameness = One thing?
term-sameness-is = { CAPITAL($sameness) }.
term-parts = Parts

## A briefing

briefing-state-of = State of
briefing-written-by = Written by
briefing-change-note = About this state.
briefing-opening = Opening
briefing-notes = Notes
briefing-notes-help = Every note leads to its source.
briefing-bibliography = Bibliography
briefing-bibliography-help = The sources of the notes, each once.
