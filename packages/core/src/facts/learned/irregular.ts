/** Irregular English forms: the base form first. A table only. */
export const IRREGULAR = `arise arose arisen
awake awoke awoken
beat beaten
become became
begin began begun
bend bent
bet betting
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken breaks
bring brought
build built
burn burnt
burst bursting bursts
buy bought
catch caught
choose chose chosen
cling clung
come came coming comes
cost costing
creep crept
cry cried cries crying cryin
cut cutting cuts
deal dealt
die died dies dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven driving
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown flies
forget forgot forgotten forgetting
forgive forgave forgiven forgiving
freeze froze frozen
get got gotten getting gets
give gave given giving
go went gone going goes
grow grew grown
hang hung
hear heard
hide hid hidden hiding
hit hitting hits
hold held
hurt hurting hurts
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leant
learn learnt
leave left leaving leaves
lend lent
let letting lets
lie lied lying lies lain
light lit
lose lost losing loses
make made making makes
mean meant
meet met meeting
message messaged messages messaging
move moved moving moves
pay paid pays
put putting puts
quit quitting quits
read reads reading
ride rode ridden
ring rang rung
rise rose risen
run ran running runs
say said says saying sed
see saw seen seeing
seek sought
sell sold
send sent
set setting sets
shake shook shaken shaking
shed shedding sheds
shine shone
shoot shot
show shown
shut shutting shuts
sing sang sung
sink sank sunk
sit sat sitting sits
sleep slept
slide slid
smell smelt
speak spoke spoken
spend spent
spill spilt
spit spat
split splitting splits
stand stood
steal stole stolen
stick stuck
sting stung
strike struck
string strung
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken taking takes
teach taught
tear tore torn tearing tears
tell told
think thought
throw threw thrown
understand understood
wake woke woken waking
wear wore worn
weep wept
win won winning
wind wound
write wrote written writing writes
man men
woman women
child children kids kid
foot feet
tooth teeth
person people
wife wives
life lives
self selves
eye eyes
hand hands
key keys
day days
boy boys
baby babies
good better best
bad worse worst
use used uses using
lose losing
love loved loves loving
hope hoped hopes hoping
live lived living
leave leavin
decide decided decides deciding
hate hated hates hating
care cared cares caring
cope coped copes coping
phone phoned phones phoning
promise promised promises promising
blame blamed blames blaming
shame shamed
please pleased
argue argued argues arguing
apologize apologized apologizes apologizing apologised apologise apologises apologising
realise realised realizes realized realize
divorce divorced divorces divorcing
separate separated separates separating
propose proposed proposes proposing
raise raised raises raising
cause caused causes causing
close closed closes closing
dance danced dancing
face faced faces facing
force forced forces forcing
wipe wiped wipes wiping
smile smiled smiles smiling
stare stared stares staring
breathe breathed breathes breathing
dare dared
share shared shares sharing
score scored
scare scared scares
tire tired tires tiring
fire fired fires firing
hire hired
tie tied ties tying
excuse excused
refuse refused refuses refusing
ignore ignored ignores ignoring
explore explored
handle handled
settle settled settles settling
cuddle cuddled cuddles cuddling
tremble trembled trembles trembling
wobble wobbled wobbles wobbling
crumple crumpled crumples crumpling
struggle struggled struggles struggling
babble babbled
mumble mumbled mumbles mumbling
stumble stumbled
humble humbled
bundle bundled
whistle whistled
giggle giggled
sniffle sniffled sniffles sniffling
marry married marries marrying
worry worried worries worrying
carry carried carries carrying
bury buried buries burying
study studied studies studying
try tried tries trying
date dated dates dating
text texted texts texting
call called calls calling
miss missed misses missing
kiss kissed kisses kissing
pass passed passes passing
discuss discussed
stress stressed stresses stressing
sob sobbed sobs sobbing
hug hugged hugs hugging
beg begged begs begging
stop stopped stops stopping
drop dropped drops dropping
plan planned plans planning
chat chatted chats chatting
dump dumped dumps dumping
end ended ends ending
finish finished finishes finishing
ask asked asks asking
want wanted wants wanting
need needed needs needing`
