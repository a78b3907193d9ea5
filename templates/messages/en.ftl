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

## Agreements, texts, statements and sources: words that several pages share

record-semicolon = {"; "}
record-quoted = “{ $words }”
record-not-stated = not stated
record-date-not-stated = date not stated
record-absent = Not stated
record-none-recorded = None recorded
record-not-in-it = Not in it
record-its-report = its report
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
record-part-of = Part of
record-part-of-agreement = Part of { $agreement }.
record-read-in = Read in
record-prose = Editors’ text
record-note-back = Back
record-note-back-to = Back to note { $n } in the text
versions-docket = Versions
provisions-docket = Provisions
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
difference-added = added:
difference-removed = removed:

## Two versions of a text

versions-kicker = Two texts, provision by provision
versions-heading = { $from } beside { $to }
versions-text-1 = Text 1
versions-text-2 = Text 2
versions-texts = Text 1: { $from }. Text 2: { $to }.
versions-summary = What differs
versions-summary-help = Counted by provision. A provision can differ in several ways.
versions-counts = { $counts }.
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

## Demands against the text

coverage-heading = Demands against the text
coverage-help = Absences lead. As the editors read the text that is at hand.
coverage-caption = Every recorded demand and what the text does with it
coverage-caption-of-some = What these parties ask for and what the text does with it
coverage-caption-help = Decided by the editor, with the reason.
coverage-demand = Demand or stand
coverage-level = Coverage
coverage-why = Why
coverage-the-words = { $provision }: the words
coverage-words-missing = Its words are not at hand
coverage-none = No demand has been held against the text
coverage-not-decided = Not decided
coverage-not-decided-help = Stands on an issue that a provision is about. The shared issue suggests the link; no editor has decided it.
coverage-suggested = suggested by a shared issue: { $provisions }
coverage-unasked = Provisions that answer no recorded demand
coverage-none-unasked = Every provision answers one
coverage-unspoken = Issues of the text on which nobody has a stand on record
label-in-sentence = { LOWER($label) }
filter-other = Other

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
way-speaker = Speaker: { LOWER($identification) }
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
evidence-none-left-out = None

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
source-place-not-stated = Place not stated
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
