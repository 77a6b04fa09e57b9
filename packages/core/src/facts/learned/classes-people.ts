/** Classes of words about people and their ties, for the learned layer. Each line: the class, then words and short phrases in base forms; `_` joins, `*` is any one word. */
export const PEOPLE_CLASSES = `
KIN mother mum mom mam mama father dad papa parent sister brother sibling nan nana gran grandma grandmother granny grandad grandpa grandfather aunt auntie uncle cousin niece nephew son daughter family folk stepdad stepmum in-law godmother twin
KID kid child baby toddler teen boy girl little_one young_one ours
FRIEND friend mate bestie pal buddy colleague coworker flatmate roommate housemate neighbour neighbor classmate workmate
AUTHORITY boss manager lawyer solicitor counsellor therapist doctor nurse teacher priest pastor judge mediator landlord consultant supervisor
NEWLOVE girlfriend boyfriend bf gf lover fling mistress fiance fiancee bird fella bloke squeeze new_one new_man new_woman new_girl new_guy new_bloke new_partner someone_else somebody_else someone_new somebody_new another_man another_woman other_woman other_man another_girl another_guy other_girl other_guy
SOMEONE someone somebody anyone anybody
NOBODY nobody no_one none noone
SPOUSE wife husband partner spouse girlfriend boyfriend
PET dog cat puppy kitten hamster rabbit horse budgie parrot
SELFBAD monster coward failure loser idiot fool disgrace mess fraud burden disaster waste scum garbage trash rubbish poison filth filthy dirt worthless pathetic disgusting useless rotten evil vile toxic cursed unlovable hopeless despicable wretched terrible_person horrible_person bad_person awful_person piece_of_shit waste_of_space no_good damaged broken_one broken beneath the_worst
INSULT liar cheat cheater bitch bastard prick dick dickhead wanker arsehole asshole cunt cow leech parasite snake rat pig psycho narcissist hypocrite spineless selfish heartless cruel cold lazy ugly crazy mental con_man joke child sponger drunk waste_of
`
