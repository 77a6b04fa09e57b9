/** Classes of acts and states, for the learned layer: the class, then words and short phrases in base forms; `_` joins, `*` is any one word. */
export const ACT_CLASSES = `
CRY cry weep sob bawl blub blubber wail whimper snivel sniffle howl greet tear_up well_up fill_up break_down choke_up mist_up burst_into_tear in_tear in_flood in_bit in_piece fall_apart go_to_piece tearful teary weepy tear flood waterwork waterworks hold_back_tear shed shed_a_tear lose_it dissolve welling brim leak drip stream ugly_cry hiccup blubbing
EYES eye eyes lash mascara chin lip cheek nose tissue hanky handkerchief napkin sleeve snot
WET wet red glassy shiny watery puffy swollen full moist bloodshot brimming
CRUMPLE crumple fold wobble tremble quiver crack break collapse cave twitch crumble
LEAVE leave walk_out move_out walk_away go_away take_off clear_off run_off upped pack_up pack_a_bag do_a_runner bail desert abandon gone be_go away
ENDIT end finish dump ditch bin chuck jilt call_it_off call_it_quit call_it_a_day call_time call_off break_up break_it_off break_off split split_up pull_the_plug pull_the_pin put_an_end cut_it_off cut_* cancel get_dump dumping packed_in pack_it_in finish_with end_it end_thing stop_it
SPLITN breakup split divorce separation ending break-up end
OVER over done finish through dead history ancient_history final for_good the_end
DECIDE decide decision choice choose idea call agree make_up_X's_mind mind_be_make_up
MUTUAL both mutual together joint mutually the_two_of_W both_of_W neither by_agreement common shared amicable pair
WANTOUT want_out want_to_leave want_to_end out_of_this be_on_X's_own be_alone be_single be_free freedom divorce
NOLOVE not_love not_love_U fall_out_of_love not_in_love feeling_go stop_love no_feeling not_feel outgrow
SUDDEN out_of_the_blue out_of_nowhere from_nowhere no_warning without_warning blindside bolt_from_the_blue no_idea not_see_it_come never_see_it_come unexpected suddenly shock no_sign one_minute bombshell
AGAINTOG back_together get_back_together try_again start_over start_again another_chance one_more_chance second_chance another_go another_try take_X_back take_U_back have_X_back have_U_back come_back come_home move_back reunite patch_it_up be_together_again work_it_out give_it_another give_W_another want_W_back want_U_back back_with reconcile rekindle
ONOFF on_and_off on_off off_again on_again yo-yo third_time second_time fourth_time again_and_again split_before this_time
SORRY sorry apology apologize regret forgiveness forgive_X pardon make_amends make_it_up
FORGIVE forgive forgiven no_grudge not_hate not_angry no_hard_feeling water_under_the_bridge in_the_past not_blame let_it_go bear_no
GUILT guilt guilty ashamed remorse conscience shame not_deserve deserve feel_terrible feel_awful feel_bad feel_rotten feel_sick eat_X_up forgive_X-self live_with unfair
FAULT fault blame responsible to_blame because_of_U down_to_X down_to_U my_doing X's_doing U's_doing all_on_X all_on_U responsibility
HATE hate despise loathe
LOVE love adore love_of_X's_life favourite fond
MISS miss long_for think_of_U think_about_U
UNSURE not_know not_sure unsure confused torn doubt second_thought go_back_and_forth mixed not_certain in_two_mind part_of_X wonder can_not_say know_X's_own_mind some_day_X mistake
HOPEW maybe perhaps one_day someday some_day who_know never_say_never time_will_tell you_never_know never_know door_open leave_the_door rule_it_out rule_out down_the_line down_the_road in_another_life not_goodbye see_what_happen wait_and_see meant_to_be not_never
FINAL move_on let_go too_late no_way_back no_going_back not_come_back never_again not_contact stop_write stop_call stop_text forget_X get_on_with_U's_life ship_have_sail find_someone meet_someone no_future no_chance leave_X_alone no_W stop_wait
SPACE space distance time_apart time_alone no_contact leave_U_alone leave_X_alone break quiet peace boundary limit some_time month_of not_ring not_text not_call not_write not_contact back_off stay_away
THREAT threaten threat kill die suicide jump hang drown hurt_X-self kill_X-self regret_it pay_for ruin expose take_the_kid court police burn smash on_U's_conscience on_U's_head blood never_see
BEG beg plead implore grovel on_U's_knee knee
PROMISE promise swear change give_up do_anything get_help
ASK ask wonder question want_to_know inquire enquire
SAY say tell go like admit confess mumble whisper mutter announce explain repeat reckon claim insist declare add reply answer blurt
SHOUT shout yell scream snap roar swear curse go_off lose_U's_temper let_rip have_a_go lash_out lay_into tear_into rip_into insult rage
WHY why since_when how_long was_it did_X_ever is_there who_be what_do_U_do what_change was_any how_could
WELLBEING how_be_U how_U_be how_have_U_be how_U's be_U_okay be_U_ok be_U_alright how_be_do U_ok how_U_cope how_be_U_sleep U_eat be_U_eat U_sleep eat sleep look_after
LISTEN listen wait_for_the_answer wait hear_U_out let_U_talk
DATING see_anyone see_someone see_somebody date tinder hinge app met_someone meet_someone meet_somebody go_out_with new_one love_life still_single with_anyone with_somebody in_a_relationship marry engage engaged move_in_with live_with sleep_with affair wed wedding pregnant
TOUCH hug kiss cuddle embrace hold hold_on arm_round arm_around arm hold_hand take_U's_hand squeeze stroke pat lean lean_into rub snuggle spoon collarbone shoulder head_on sleep_together sex bed lap hair
COMFORT comfort console calm soothe reassure stay_with sit_with talk_to stay_on_the_line tea tissue blanket rock
CALMED calm_down calm settle relax breathe_again stop_cry breath_come fall_asleep sleepy quiet_down ease steady let_out_a_breath sag better normal dry_up smile laugh brighten cheer cheerful fine
GAVEIN give_in cave agree say_yes say_fine say_okay sign pay transfer lend let_X promise back_down relent
NEEDHOLD hold_X comfort_X stay_on don't_hang_up not_hang_up stay_with_X sit_with_X talk_to_X a_hug a_cuddle listen_to_X tell_X_it need_someone hear_U's_voice not_be_alone reassure
MEMORY remember memory old_day good_time good_old first_flat the_night_W_meet holiday honeymoon photo album song picture letter nostalgia past reminisce how_happy back_then old_story
KEEPSAKE photo ring mug hoodie jumper teddy necklace key letter album ticket box dog record
GOODBYE goodbye bye farewell last_time one_last last_meeting last_talk closure closing final parting send-off
SHAKE shake tremble hyperventilate pant gasp gulp panic panic_attack not_breathe can_not_breathe catch_X's_breath chatter jumpy shiver faint white dizzy racing heart_race not_speak can_not_speak
TIRED exhausted tired wreck worn_out drained knackered shattered not_sleep no_sleep up_all_night double_shift night_shift on_night hungover
DRUNK drunk drink pissed steaming tipsy wasted slur wine beer pint vodka bottle booze hammered had_a_few have_have_a_few
ILL ill sick flu fever feverish poorly
LOWMOOD depressed depression low down ghost zombie not_eat not_leave_the_house in_bed lose_weight withdrawn numb empty hopeless signed_off tablet antidepressant no_appetite
DEATH die death funeral bury cremation wake pass_away dead cancer tumour diagnosis diagnose stroke hospital ward surgery operation bypass miscarriage illness heart_attack scan ms chemo admit accident terminal
JOBLOSS lose_X's_job redundant redundancy lay_off sack fire layoffs go_bust go_under bankrupt go_to_the_wall evict
STRESS stress stressed pressure overwhelmed burn_out burnt_out not_cope can_not_cope swamped drown snowed_under deadline overtime struggle nightmare too_much on_X's_back
WORK work job office shift boss manager career exam uni school course dissertation shop business firm stocktaking audit client project
MONEY money rent debt loan bill mortgage deposit bank pay cash savings insurance salary overdraft price
CALL call ring phone facetime video voicemail voice_note dial pick_up
TEXT text message write email dm whatsapp msg letter send ping snap note
CONTACT get_in_touch reach_out check_in turn_up show_up drop_by come_by pop_up start contact initiate
OFTEN every_day every_night every_week each_day each_night every_hour all_the_time always constantly daily nightly non-stop keep every_time each_time every_single twice_a three_time_a most_night every_sunday every_evening
FIRST first first_time only_time the_only for_the_first_time never_before never_see
NEVER never not_once hardly_ever rarely almost_never seldom not_ever
ALWAYS always forever for_ever everytime every_time
MEET meet meet_up bump_into run_into see_X come_round come_over come_by visit turn_up drop_in
SCENE kitchen table sofa couch bench park car door doorstep cafe pub bar restaurant hall stairs step garden porch garage sink balcony corridor gate station platform pavement kerb fence bed room office church supermarket aisle
DRINKS tea coffee kettle soup dinner lunch breakfast cake
BODYMOVE sit stand lean nod shrug look stare turn walk kneel slide point wave smile grin wink flinch
THINGS thing stuff key box clothes book furniture post bike belonging bag coat record tv toaster sofa ring charger
HANDOVER give_back hand_back return pick_up drop_off collect bring_back swap pack divide share_out split_the sort sell sign file paper lawyer mediator solicitor lease decree keep
MOVE move move_out move_in new_flat own_place flat apartment house lease locks
REPAIR therapy counselling aa meeting sober rehab course anger_management programme program session quit_drink quit_gambling pay_back clean
COLD cold ice stone calm business formal polite blank dry_eyed dry breezy civil unmoved hard flat
STOPS stop dry_up vanish switch_off like_a_tap like_a_switch gone tap
CLOSEDT change_the_subject subject_closed drop_it never_mention not_mention nothing_since never_speak_of close_the_subject the_subject let_it_drop
ANSWERED answer keep_answer tell_the_truth every_question straight honest yes get_it_out
REQUEST borrow lend loan favour favor sign stay_the_night delete keep_quiet not_tell drop_the money
EASYCRIER crier weeper cry_at cry_easily easily advert film wedding cartoon news
WEAK advert commercial film movie song soap documentary
RELIEF relief relieve weight lift load lighter piano
DREAM dream nightmare
UNREAL if wish would should could imagine
LIE lie cheat unfaithful affair betray secret
FRIENDS stay_friend be_friend just_friend still_friend friends
BLOCK block unfriend ignore ghost not_answer no_answer not_reply leave_on_read silence
`
