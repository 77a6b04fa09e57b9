/** Classes of words for time and manner, for the learned layer: the class, then words and short phrases in base forms. */
export const TIME_CLASSES = `
NUM one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty couple few several half dozen
DAYS day night weekend
WEEKS week fortnight
MONTHS month
YEARS year
AGO ago back since on later after
MONTH january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
SEASON spring summer autumn winter christmas xmas easter new_year halloween thanksgiving diwali eid ramadan midsummer advent lent
WEEKDAY monday tuesday wednesday thursday friday saturday sunday
NOW today tonight now just_now this_morning this_afternoon this_evening yesterday last_night an_hour_ago
PAST last_week last_month last_year last_summer last_winter last_spring the_other_day
TOGETHERT together marry relationship marriage couple date year_with
NEG not never no without nothing hardly barely neither nor
THEN then and_then after_that so
WHEN when as_soon_as the_minute the_moment the_second once while whenever before
BUT but though although yet still
ALL all everything entirely completely totally only whole
ALREADY already yet
HOW how way
VERY so very really
`
