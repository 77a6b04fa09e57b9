/** Classes of words for belongings, moving, papers and new partners, in the language of `phrase-pattern.ts`. */
export const PARTING_CLASSES: Readonly<Record<string, readonly string[]>> = {
  owned: ["X's|U's|W's|O's|his|her|my|their|our|the|some|all|last|rest|few|both|more|a"],
  belonging: [
    "( thing|things|stuff|box|boxes|clothes|post|mail|bike|book|books|guitar|tv|telly|record|records|tools|passport|suitcase|suitcases|bag|bags|belongings|furniture|plant|plants|coat|coats|jumper|hoodie|hoody|keys|key|xbox|playstation|ps5|laptop|bed|sofa|charger|shoes|boots|trainers|jacket|pan|pans|dish|casserole|kettle|air fryer|airfryer|couch|desk|mattress|teapot|umbrella|album|albums|photos|photo|letters|ring|rings|necklace|bracelet|watch|card|cards|remote|helmet|skis|tent|drill|mug|mugs|plates|toothbrush|makeup|razor|blender|toaster|wok|speaker|headphones|camera|console|console|records|dvds|vinyl|curtains|fridge|generator|gear|bits|share|half|cd|cds|shirt|shirts|t-shirt|hat|scarf|glasses|blanket|duvet|pillow|pillows|cushions|sweater|sweatshirt|crockery|iron|ladder|lawnmower|car seat|cot|crib|pram|scooter|surfboard|board|violin|piano|rug|lamp|printer|ipad|tablet|monitor|dog bed|cat carrier|certificates|documents|winter ~1|birth certificate|gym ~1|football boots|golf clubs|fishing ~1 )",
  ],
  "hands over": [
    "( gave|give|gives|given|giving|hand|handed|hands|handing|return*|brought|bring|brings|bringing|took|take|takes|taken|taking|post*|sent|send|sends|drop*|swap*|exchang*|collect*|pick|picks|picked|picking|fetch*|grab*|came for|come for|comes for|pack*|shift*|load*|chuck*|bag* up|box* up )",
  ],
  place: [
    "( mum's|mom's|mam's|mother's|dad's|father's|parents'|parents|parent's|folks|folks'|sister's|sister|brother's|brother|friend's|friend|friends|mate's|mate|nan's|gran's|grandma's|aunt's|aunty's|cousin's|uncle's|mum|mom|mother|people|own place|own flat|own apartment|old room|childhood bedroom|new place|new flat|new apartment|new house|new home|bedsit|studio|hotel|airbnb|spare room|box room|sofa|couch|flat|apartment|condo|hostel|place|village )",
  ],
  "partner verb": [
    "( seeing|dating|dates|date|shagging|screwing|banging|fucking|kissing|snogging|sleeping with|slept with|sleeps with|going out with|went out with|gone out with|out with|going with|in a relationship with|involved with|hooking up with|hooked up with|courting|in love with|fell for|fallen for|falling for|living with|lives with|live with|moved in with|moving in with|move in with|shacked up with|gone off with|ran off with|run off with|went off with|took up with|taken up with|carrying on with|cheating with|cheated with|got with|gets with|getting with|get with|got together with|get together with|back with|back together with|engaged to|engaged with|marrying|married to|going to marry|going around with|running around with|having an affair with|having a baby with|expecting with|moved on with|moved on to|left U for|leaving U for|dumped U for|leave U for|ended it for|flirting with|on a date with|on dates with|posting with|besotted with|proposed to )",
  ],
  "partner noun": [
    "( someone|somebody|some one ) ( else|new|other|from ~2|at ~2|off ~2|who ~2|called ~1|named ~1|younger|older|in ~2|on ~2 )?",
    "( another|other|new|different ) ( man|woman|guy|girl|bloke|lad|fella|person|one|lady|chick|babe|boy|gal|dude )",
    "( a|an|the|this|that|some|one|his|her|X's|my|U's|O's|their ) ( ~2 )? ( guy|girl|dude|bloke|lad|fella|lass|chick|bird|colleague|coworker|co-worker|workmate|trainer|pt|secretary|boss|barista|bartender|barmaid|waitress|nurse|teacher|doctor|dentist|hygienist|neighbour|neighbor|flatmate|housemate|roommate|intern|manager|instructor|physio|physiotherapist|personal trainer|classmate|side chick|side piece|bit on the side|mistress|lover|affair|ex|ex wife|ex husband|ex girlfriend|ex boyfriend|first love|sweetheart|childhood ~1|best friend|best mate|matey|trainee|student|tutor|widow|widower|man|woman|boy|sugar daddy|other ~1|one from ~2 )",
    "( matey|another|other women|other men|other people|other girls|other guys|a man|a woman|a girl|a guy|a boy|women|girls )",
    "O",
  ],
  "partner word": [
    "( girlfriend|boyfriend|fella|partner|gf|bf|lover|squeeze|missus|wife|husband|fiance|fiancee|bird|flame|fancy man|fancy woman|man|woman|girl|guy|bloke|lad|dude|chick|one|person|relationship|love|lady|fling|beau|side chick|boo )",
  ],
}
