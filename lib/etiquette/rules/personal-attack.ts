import {type Cues, type Examples, rule} from './rule.ts';

export default rule({
  id: 'personal-attack',
  idea: 'D5',
  severity: 'serious',
  title: {en: 'This strikes the person', id: 'Ini menyerang orangnya'},
  why: {
    en: 'Feedback about the work can be heard; words about the person only hurt.',
    id: 'Masukan tentang pekerjaan bisa diterima; kata-kata tentang orangnya hanya melukai.',
  },
});

/** Words that are nothing but abuse when they are said to somebody. */
const ABUSE_EN =
  'asshole|assholes|arsehole|bastard|bastards|bitch|bitches|dickhead|dipshit|shithead|motherfucker|cunt|twat|wanker|moron|morons|idiot|idiots|imbecile|cretin|scumbag|retard|dumbass|jackass|douchebag|douche|prick';
/** Words that are abuse whoever they are said of. */
const SLURS =
  'nigger|niggers|faggot|faggots|retards|tranny|trannies|cunt|cunts|kike|kikes|whore|whores|slut|sluts|cocksucker|cocksuckers|fuckwit|fuckwits|fuckface|fucktard|fucktards|dumbfuck|asshat|asswipe|shitbag|shitstain|dickwad|twats|wankers|bellend|libtard|tard|arsehole|arseholes|assholes|dickheads|shithead|shitheads|motherfucker|motherfuckers|scumbag|scumbags|dumbasses|douchebags|dipshits|jackasses|niggas';
/** Verdicts that strike whoever made the thing. */
const VERDICTS = 'bullshit|horseshit|dogshit|batshit|shit|shite|crap|garbage|trash|ass|arse|rubbish';
/** What somebody made, thought or wrote. */
const MADE =
  'code|coding|commit|patch|test|tests|docs|documentation|api|design|logic|naming|comment|comments|hack|implementation|solution|approach|product|software|app|library|attempt|review|answer|post|argument|writing|report|slides|presentation|work|job|idea|excuse|attitude|behavior|effort|english|advice|article|proposal';
/** Swearing that no work letter bears, beside what it is said of. */
const OBSCENE = 'fuck|fucked|fucking|fuckin|fucks|fucker|fuckers|motherfucking|clusterfuck';
const FILTH = 'shit|shitty|dogshit|horseshit|bullshit|shite|crap|crappy';
const ABUSE_ID =
  'bangsat|bajingan|keparat|brengsek|jancok|jancuk|kontol|memek|ngentot|pantek|pukimak|kimak|goblok|tolol|bego';

export const cues: Cues = {
  en: {
    sure: `
(fuck|screw) (you|off|yourself|yourselves) !over
(shut the fuck up|stfu|go fuck yourself|kiss my ass|eat shit|suck my dick|kill yourself|kys)
(go to hell|drop dead|go die|rot in hell) (@punctuation|$|you)
you (are|must be) ~2 (${ABUSE_EN})
you (fucking|stupid|dumb|complete|utter|total|absolute|ignorant|lazy|little)? (fucking|stupid|dumb|little)? (${ABUSE_EN}) (@punctuation|$)
(stop|quit) being (such)? (a|an) ~1 (dick|${ABUSE_EN})
you are @intens? (a|such a) ~1 (dick|pussy) (@punctuation|$)
^ (such|what) (a|an) ~2 (${ABUSE_EN}) (@punctuation|$) !i !me
(are|r) you (fucking|freaking) (stupid|dumb|blind|retarded|kidding|serious|high|insane|mental|deaf)
(what the fuck|what the hell|wtf) (is|are|was|were) (wrong with you|you thinking|you smoking|you on|you doing)
(this|that|it|your ~3|the code) (is|was) ~2 (bullshit|horseshit|dogshit|batshit|shit|shite|utter crap|absolute crap|total crap|pure garbage|absolute garbage|utter garbage|total garbage|complete garbage)
what the fuck is (this|that)
you (all|guys|people|really|just)? (suck|sucked) (@punctuation|$|at|as|and|so)
you (are|must be) ~1 (retarded|braindead|brain dead|worthless|pathetic|subhuman) (@punctuation|$)
(${SLURS})
(what|who|why|how|where|when) (the|in the) (fuck|actual fuck|fucking hell)
(fuck|fucking) (this|that|these|those|all|them|him|her|your|the|every|everyone|everything|up|around|knows)
fucking (@insult|@insult-adj|ridiculous|joke|nonsense|disaster|broken|annoying|slow|hate|read|learn|listen|stop|fix|told|useless|thing|code|hell|waste)
(the|your|this|these|our) (${OBSCENE}) ~2 (@insult|@insult-adj|code|thing|docs|manual|test|tests|build|job|work|question|point|mess|problem|email|meeting)
(piece|pieces|pile|load|heap|bag|sack|bucket|steaming pile|crock|lump) of (${FILTH})
full of (shit|crap|bullshit)
(this|that|your|same|more|stupid|utter|complete|total|absolute|such|pure) (shit|bullshit|horseshit|dogshit|shite) (@punctuation|$|again|is|code|every|and)
(shitty|crappy|shit|shittiest|crappiest|half-assed|half-arsed|dumbass|stupid-ass|bullshit) (${MADE}|manager|person|company|colleague|programmer|developer|coder|boss|friend|human|team)
(look|looks|looked|smell|smells|read|reads|sound|sounds|work|works|taste|tastes) like (${VERDICTS}|a dumpster fire) (@punctuation|$|to|and)
(this|your|that|such|his|her|the) ~1 (${MADE}) ~2 (sucks|suck|stinks) (@punctuation|$|so|big|balls|ass|hard|and|at)
(wtf|wth|what the hell) is (this|that) (@punctuation|$|shit|crap|supposed|even|mess|code|garbage|nonsense)
^ (wtf|what the fuck) (? ~~3)? $
(what|who) the hell (wrote|are you|were you|did you|thought|taught|hired|let|is wrong|do you think|gave you)
(who|which) (idiot|moron|clown|genius|asshole|jackass|dumbass|imbecile|retard) (wrote|did|made|broke|decided|thought|approved|merged|came up|designed)
(get|move|shift|haul|drag|shove|kick) ~1 (your|his|her|their) ~1 (ass|asses|arse)
(up your|sorry|dumb|stupid|lazy|fat|smug|ugly|punk|bitch|whiny) (ass|arse|asses) !hat
(you|he|she|they) (piss|pisses|pissed) (me|us|everyone|everybody) off
(you|he|she|they|that guy|this guy) (are|is|was|were|being) ~1 (a|an|such a|such an|a real|a total|a complete|a right) ~1 (dick|prick|asshole|ass|jackass|dumbass|dickhead|cock|pussy|tool) (@punctuation|$|and|about|to|who)
(do|learn|read|fix|use|write|get|shut|keep|stop|mind|start) ~2 your (damn|goddamn|bloody|fucking|freaking|frigging)
(enough|sick|tired|fed up) ~1 (of|with) (this|your|all this|that|the same|his|her) ~1 (shit|bullshit|crap)
^ (what a|such a) (dick|prick|jackass|tool) (@punctuation|$)
^ (twat|shit for brains|retarded|pathetic bastard|cocky bastard) (@punctuation|$)
(get|getting) (your|his|her|their) ~1 shit together
you are ~2 (shit|crap|garbage|trash) (@punctuation|$|at|as|and)
you ~1 (pussies|dicks|cock|bitches)
(who|you|he|she|they|guy) ~1 (fucked|fuck|fucks) ~3 up
(do not)? (write|writes|wrote|writing|commit|push|merge|post|posting|say|says|saying|send|sends|sending|pull|pulls|spread|talk|talking) ~1 (shit|bullshit|dogshit|horseshit) !ton
(ffs|for fuck's sake|for fuck sake) ~3 (you|your|read|learn|stop|listen|test|do|use|think)
(dick|asshole|bitch|pussy) move
no shit (@punctuation|$|sherlock|einstein)
(i|we|nobody|no one|nobody here) (do not|does not|could not|gives|give) (give)? ~1 (shit|fuck|flying fuck|rat's ass) !less
(i|we) (will|am going to|are going to|would|could|should|want to|would like to) ~1 (kill|punch|slap|strangle|choke|stab|murder|smack|shoot|hang|beat up) (you|him|her|them|ya)
(kill|hang|shoot|neck|off) yourself
(i|we) ~1 (hope|wish|pray) ~1 (you|he|she|they) ~1 (die|rot|choke|suffer|burn|get cancer|get hit|get fired|never)
you ~1 (do not|did not) deserve to (live|breathe|exist|be here|be employed|work here)
(you|he|she|they) ~1 (should|ought to|deserve to|deserves to|needs to|need to) ~1 (be|get) (fired|shot|hanged|sacked|punched|slapped|locked up|beaten|put down)
(is|are|so|how|totally|completely) ~1 retarded !(timing|ignition|growth|by)
^ (bullshit|horseshit) (@punctuation|$)
(suck|eat|lick|bite) (my|a) (dick|cock|balls|ass|arse|bag of dicks)
do not be (a|an|such a|such an) ~1 (dick|ass|jerk|asshole|${ABUSE_EN})
(is|are) ~1 (shit|dogshit|bullshit) (@punctuation|$|and|at|because)
`,
    hard: `

(have|had) you always been (this|that|so) @insult-adj
(a|an|what a|what an) ~1 (disgrace|embarrassment|joke|embarrassing clown) ~3 (you are|that is what you are)
what (kind|sort) of (idiot|moron|fool|imbecile|clown|cretin|person) ~8 ?
(cruel|lazy|vain|idle|pathetic|arrogant|spiteful|rude|dim|dense|talentless|gutless) (, | and) ~2 (@insult-adj|talentless|two-faced)
^ (snake|lazy|pathetic|useless|typical coward|liar|weasel|parasite) (@emoji|.|,) ~~8 you
you are (dumb|thick|dense|stupid|dim) as
(i would not|would not|i do not|never) trust you with (a|an|the)
(i|we|everyone|everybody) (hate|despise|loathe|detest|can not stand) (you|your guts|your face) (@punctuation|$|all|so|people)
you are (evil|nuts|crazy|mad|sick|dead to me|mean|full of it|a nazi|the devil) (@punctuation|$)
you (nazi|troll|noob|dork|scum|thug|fascist|commie)
do not be @intens? (stupid|dumb|ridiculous|daft|thick|childish|pathetic|dense|an idiot|a baby|a coward|a child)
why are you like this
wtf (are|were|did|do) you
(have|did) you (lost|lose|left|checked) ~1 (your mind|your marbles|your brain|your senses)
(why|how) are you (so|such|always|this) ~1 (mean|rude|difficult|lazy|slow|bad|negative|bitter|annoying|dumb|clueless|a|an|dense|useless)
how (are|is) (you|he|she) (still|even) (employed|working here|allowed|a manager|in charge)
(please)? (stop|quit) (writing code|coding|talking|posting|breathing|typing|commenting|contributing)
(okay|ok) (boomer|karen|princess|snowflake|sweetie)
(makes|make|made) my eyes (bleed|hurt|water|burn)
(go back to|stay in) (school|kindergarten|college|your cave|primary school|your country|the kitchen|whatever hole)
(horrible|terrible|awful|disgusting|vile|nasty|evil|despicable) (person|human|human being|man|woman|individual)
^ (the)? worst (developer|engineer|manager|boss|recruiter|programmer|teacher|designer|colleague|reviewer|maintainer|admin|team|people) (ever|i have|alive|in)
(is|are) (a|an|such a|such an) @intens? (@insult|dork|noob|troll|nutter|weirdo|tool|dick|pig|rat)
(an insult|insulting) to (my|our|anyone's|everyone's|human) intelligence
you have (the|all the) (spine|morals|manners|charm|brains|backbone|warmth|wit|conscience|personality|charisma|depth) of (a|an)
your brain (never|has|is|must|clearly|stopped)
(this|that|the) ~1 (speaker|author|manager|presenter|reviewer|guy|man|woman|host|chairman|minister|director|writer) is (a|an|such a|nothing but) ~1 (@insult)
are you (lazy|slow|blind|stupid|deaf|incompetent) or (just|simply|only|what)
(so are you|and so are you) (, )? ~1 (@punctuation|you|,)
(fat|useless|lying|thieving|silly|slippery|pompous|gobby|bitter|empty|arrogant|petty|cheap|sad|spiteful) ~1 (windbag|toad|man|cow|lump|person|witch|little man|grass|fool|clown|weasel) !who
i have (met|seen|known|trained|worked with) ~3 (goats|dogs|lamp-posts|bricks|donkeys|rocks|furniture|toddlers|children|pigs|plants) ~2 (better|more|brighter|with|smarter)
(with|has) a personality like yours
(only|just) a coward
(you do not|you simply do not|you just do not) have (it in you|what it takes|a clue|the brains|the wit)
(nothing|empty space|air|sawdust) between your ears
(stop|quit) (lying|whining|crying|moaning) (, )? you
(you are|you've always been|always have been|always were|were always) ~1 (a|an) (dozy|lazy|stupid|useless|nasty|silly|fat|old|miserable|thick|selfish|jealous|bitter) (cow|man|woman|git|fool|child|witch|pig|person|bitch)
you silly ~2 (man|woman|girl|boy|cow|fool)
(a|the) person with no (spine|brain|heart|shame|talent|taste|integrity|backbone)
get off my ~1 (page|wall|profile|feed|post) you
(snake|liar|fraud|coward|parasite|thief|clown) , that is ~2 (what)? you are
(every|any) room gets (smarter|better|warmer|brighter) ~2 (when|the minute|once|the moment) you (leave|left|go)
did you write (this|that|it) with your (feet|elbows|eyes closed|toes)
(thinking|honesty|reading|talent|tact|work|intelligence) was never your
(you have|you've got) not (got)? ~1 (one|a single|an) ~1 (brain cell|original thought|honest bone)
(found|find|thought|call|calling) you ~2 (incompetent|spiteful|pathetic|ridiculous|insufferable|repulsive|disgusting)
(you are|you were) the (worst|dumbest|laziest|rudest|most (useless|incompetent|dishonest|selfish|arrogant))
(code|work|draft|roadmap|article|email|report) (resembles|is like|is just like|mirrors|reflects) its (author|writer|owner|maker)
you (are|must be) @intens? @intens? (a|an|the|one|some|such a|just a|nothing but a|no better than a)? @intens? (@insult-adj|little)? (@insult-adj|little|old)? @insult
you (are|must be) @intens? @intens? (an|a)? (@insult-adj) $
you (are|must be) @intens? @intens? (a|an) @insult-adj ~1 (man|woman|person|boy|girl|human|human being|excuse|little man|creature|colleague|manager)
you (are|must be) (@intens|that|really|always|just|all|both|as) @insult-adj
you (are|must be) @insult-adj (, | and) ~2 @insult-adj
you are (neither|either) ~3 @insult-adj
you (lazy|stupid|useless|pathetic|worthless|spineless|dumb|incompetent|miserable|little|bloody|fucking|lying|disgusting|arrogant|selfish|ignorant) @insult-adj? (@insult|lump|man|woman|piece|excuse|git|sod|creature|person|people)
(you|your) ~1 (piece|sack|load) of (shit|crap|garbage|trash|work)
(such|what) (a|an) @insult-adj? @insult you are
you and your @insult-adj @mind
(fuck|screw|damn|sod) (you|off)
(shut up|piss off|bugger off)
(shut|keep) your (mouth|trap|gob|face)
(go to hell|drop dead|get lost|get stuffed) !on !in
(what is) (wrong|the matter) with you
what the (hell|fuck) is wrong with you
shame on you
(you|people like you) (make|makes|disgust) me sick
you disgust me
(no|nobody|no one) ~4 (likes|respects|trusts|can stand|wants to work with|misses|would miss|will miss) you
(everyone|everybody|we all|the whole team|people) ~2 (hates|hate|despises|despise|laughs at|laugh at|can not stand|loathes|dislikes) you
you (have|got|possess|show|lack) ~2 (no|zero|not a|neither|nothing like|not one|any) ~2 @mind !for
you do not have ~3 @mind !to !for !of !in
(do|did|have) you ~1 (have|own|got|possess) (a|any) (brain|clue|spine|conscience|shame)
(did|were) your (parents|mother|mom|father|dad) ~4 (not|never|teach|raised|raise|drop)
who (on earth)? (raised|hired|let) (you|this) @insult?
(are|r) you (really|always|just|even|actually|naturally|deliberately)? (that|this|so|too|completely|totally|born|plain|always)? (stupid|dumb|dense|thick|clueless|blind|deaf|illiterate|mental|insane|braindead|useless|incompetent|brain dead|retarded|an idiot|a moron|slow|simple|high|drunk)
how (stupid|dumb|dense|pathetic|thick|useless|incompetent|clueless|desperate) (are|can|could|must) you
(only|just) (an|a) (idiot|fool|moron|clown|imbecile|coward|clueless|incompetent) ~3 (would|could|signs|writes|does|thinks|like you)
what (kind|sort) of (@insult|idiot|person|human|clown|manager) ~1 (signs|writes|does|sends|leaves|forgets|treats|says|ships)
(imagine|picture) being (this|that|so) @insult-adj
you (should|ought to) be ashamed (of yourself|of yourselves)
you (would not|will not|could not|can not) ~3 (if it|if they|your way out|to save your life)
you (can not|could not|never) ~2 (do|get|write|run|organize|manage) ~2 (right|properly|anything|a thing)
you (write|think|talk|work|look|dress|sound|code|drive|lead|smell) like (a|an|some) @insult-adj? (@insult|@animal|drunk|child|toddler|robot|five year old|madman)
my (dog|cat|toddler|goldfish|grandmother|kid|child|hamster) ~4 (than you|better)
(more|less) ~2 (integrity|honor|brains|sense|spine|charm|brain cells|backbone|decency|manners|intelligence) than you
the (only|real|whole|main|biggest)? problem (here|is not ~6)? is (you|yourself) $
the problem is not ~6 (it is|but) you
(grow up|get a life|get a grip|grow a spine|grow a pair|get over yourself|look in the mirror)
(pathetic|spineless|useless|worthless|brainless|gutless|contemptible|despicable) (little)? (man|woman|person|human|excuse|creature|individual|people|lot|fool|clown|manager)
^ (liar|clown|idiot|moron|coward|hypocrite|loser|fraud|parasite|traitor|thief|disgrace|cretin|fool|weasel|snake|pathetic|imbecile|useless|spineless|scum) $
your (stupidity|incompetence|laziness|ignorance|arrogance|cowardice|dishonesty|vanity|ego|idiocy|stupid face|ugly face|cluelessness) (is|has|knows|was|continues|never|makes|made|amazes|astounds)
(due to|because of|given|thanks to) your (stupidity|incompetence|laziness|ignorance|arrogance|idiocy|dishonesty)
(waste|waste of) (of)? (space|oxygen|skin|human being|a salary|good air)
you (make|made) (everyone|me|us|people) (sick|cringe|ashamed)
(not|never) (a|an|the)? (leader|founder|manager|writer|engineer|designer|teacher|researcher|executive) material ~4 (never|you)
(nobody|no one) ~3 (stand|bear|stomach) (working with|being near|listening to)? you
i (pity|feel sorry for) ~3 (people|anyone|whoever|team|family|wife|husband|kids|clients) ~3 (you|your)
(you) ~1 (never|will never) (amount|be good enough|be anything)
(stupid|dumb|idiotic|moronic) (question|comment|idea|post) from (a|an) @insult-adj
(who|whoever|which) ~1 (hired|hires|promoted|elected) (this|that|such) (@insult|clown|idiot|guy|man|woman)
this (idiot|imbecile|moron|clown|cretin|buffoon|coward|liar|fool|weasel|hypocrite)
too (stupid|dumb|dense|lazy|thick|cowardly|spiteful|dim|vain|proud|gutless|spineless|clueless) to
you (are|were) @intens? (an embarrassment|a disgrace|a failure|a joke|a fraud|a waste|a liability|a menace|a parasite|the worst|a pathetic)
(the most|one of the most) @insult-adj @insult-adj? (person|man|woman|people|human|manager|colleague|individual|excuse)
(worst|laziest|dumbest|stupidest) (person|manager|colleague|human|boss|leader|designer|developer|engineer|writer|teacher|speaker) ~5 (ever|met|worked|seen|history)
`,
    soft: `
you (are|were) @intens? @insult-adj
your @insult-adj (@mind|self|face|attitude|ego|personality)
you @insult
as @insult-adj as you
people like you
(you|your) ~3 (disgrace|embarrassment|embarrassing)
you (always|never) ~2 (listen|think|understand|learn|deliver|care)
`,
    unless: `
you are (not|never|no) ~2 (@insult|@insult-adj)
(weather|wifi|internet|connection|traffic|coffee|food|printer|line|sound|audio|camera|screen|my ~3|i ~3) (looks|is|was|sounds|sound|tastes|works|worked|look) like (shit|crap|ass|garbage|trash|rubbish|arse)
(shit|crap) of me
(my|weather|wifi|internet|connection|traffic|coffee|food|printer|line|sound|camera|screen) ~2 (is|are|was) ~1 shit
is the shit
(i|me|my|myself) ~4 (asshole|arsehole|dickhead|dick|jackass|dumbass|twat|prick|shithead|motherfucker) (@punctuation|$|for|about|and|because|yesterday|today)
(love|loving|enjoy|need) (this|that|your) shit
(if|unless|when|whether|that|why) you are ~2 (sick|bored|mental|cold|weak|thick|slow|blind|insane|bitter)
you are (cold|mental|insane|boring|dull|weak|slow|sick|idle|bitter|dim|immature|miserable) ~2 (tea|coffee|water|today|now|this)
(idiot|fool|stupid|dummy) (proof|simple)
you are ~1 (a|an) (monster|beast|machine|animal|legend|goat|star) (at|on|in)
(not|never) (call|say|said|think|thought|mean|meant|suggest|suggesting|saying|calling|imply) ~4 (@insult|@insult-adj)
i (was|am|feel|felt) ~3 (@insult|@insult-adj)
you (are|were) ~2 rude (not|to)
(too|so) (lazy|stupid|dumb|proud) to ~5 (myself|i)
(sorry|hope) ~4 (get|got) lost
`,
  },
  id: {
    sure: `
dasar ~1 (anjing|babi|monyet|setan|iblis|sampah|idiot|${ABUSE_ID})
(${ABUSE_ID}) (banget|sekali|bener|amat|emang|memang)? (@hearer|lu)
(@hearer|lu) (itu|ini|tuh|memang|emang|benar-benar|cuma|semua)? (memang)? (${ABUSE_ID})
^ (anjing|babi|monyet|asu|setan) (lu|@hearer) (@punctuation|$|ya|memang)
(mati|mampus|modar|enyah) (saja|sana)? (@hearer|lu) (@punctuation|$|sana)
(semoga|mudah-mudahan|doakan|sumpahin) ~1 (@hearer|lu|kau|hidupmu|usahamu) ~1 (mati|mampus|celaka|dipecat|bangkrut|sengsara|hancur|gagal|melarat|terkutuk|masuk neraka|kena azab|kecelakaan)
(saya|aku|gue|gw|ku) (tonjok|hajar|gebuk|gampar|bunuh|tampar|habisi|sikat|bacok) (@hearer|lu|kau|muka|mulut)
(mau|minta|pengen) ~1 (saya|aku|gue|gw|ku) (hajar|tonjok|gampar|gebuk|tampar)
(mau|minta) (dihajar|ditonjok|digampar|ditampar|digebuk)
(@hearer|lu|kau) (memang|itu|tuh|emang)? (tidak|nggak|ga|gak) (punya|ada|pakai) (otak|otaknya|malu|urat malu)
otak (@hearer|lu|kau)? ~1 di dengkul
(seperti|kayak|mirip|kaya) (tai|taik|tahi|anjing|babi|sampah) (@hearer|lu|kau|@punctuation|$|!)
(matamu|mata lu|mata kamu) ~1 (di mana|buta|picek|ditaruh)
`,
    hard: `
^ (${ABUSE_ID}) (@punctuation|$)

(dia|pembicara ini|adminnya|ketua|orang ini|si ~1) ~1 (itu|ini|memang|kok)? ~1 (pengecut|badut|tolol|dungu|pembual|goblok|bego|bodoh|munafik|penipu|penjilat|bunglon|pembohong)
(masalahnya|masalah) ~1 (di|pada) orang yang
(pengecut|pemalas|tukang tipu|tukang bohong|pembohong|penipu|penjilat) (kelas|berkedok|kau|kamu|macam|, beraninya|,|.|!)
beraninya (di grup|lewat|di belakang|cuma|kalau)
(cangkemmu|mulutmu|mulut kamu|bacotmu|lambemu)
(mukamu|muka) (kok|itu|seperti|kayak|kaya|genderuwo)
(banci|lebay|ndableg|ndablek|pikun|gendheng|gendeng|picek|sontoloyo|pembual|palsu|manipulatif) ~1 (kamu|kau|lu|pisan|banget|amat|sekali|kowe)
(toxic|manipulatif|palsu|narsis|fake) (banget|sekali|kamu|from day one|,)
(honestly|jujur) (kamu|lu|mas|mbak|bapak|ibu) ~2 (toxic|makhluk|paling|racun|sampah|bego|malas|fake)
makhluk paling (bego|bodoh|malas|egois|tolol|tidak berguna|munafik)
(hatinya|hati|hatimu) ~2 (membatu|batu|busuk|hitam|mati)
berhati batu
(tidak|tak|nggak) (pantas|layak) (ada gelar|menyandang|disebut|menyentuh|memimpin|bergelar|jadi)
(isi kepala|kepala|otak) (mbak|mas|kamu|lu|bapak|ibu|anda|nya) ~3 (apa|ampas|kosong|angin|udang|batu|isinya)
(pakai|pake) otak ,
(kalau|klo) (bodoh|bego|goblok|tolol|malas|lemot) ~2 (jangan|diam|belajar|tidak usah)
bacot (doang|saja|lu|kamu|mulu)
you are (not)? ~2 (a|an) ~2 (walking excuse|waste|joke|clown|liar|fraud|disgrace)
(useless|pathetic|loser|stupid|idiot|moron) (as always|banget|lu|kamu|sekali|ya)
(tidak ada|nggak ada) (yang berharap|gunanya|otaknya|yang percaya) ~1 (kamu|lagi|anda|lu)
(sifat|watak|kelakuan) (licik|busuk|picik|culas|bejat|rendahan) 
(bakat|konsisten|berbakat|ahli) ~2 (mengacaukan|bohong|ngeles|menyusahkan|membohongi|jilat)
(memasang|bermuka|punya) dua muka
(jilat|menjilat) ~1 (siapa|atasan|bos|pejabat|lagi)
(@hearer|lu) (itu|ini|tuh|memang|tu|kok|sih|mah|adalah|benar-benar|orangnya|orang|yang|sungguh|semua|cuma)? (itu|memang|orangnya|orang yang|orang|cuma|seorang)? @intens? (@insult) !hati
(@hearer) (itu|ini|tuh|memang|kok|sih|orangnya|orang|benar-benar|sungguh|sangat|terlalu|juga)? (memang|orangnya|orang|orang yang|sangat|benar-benar|tipe orang yang)? @intens? (goblok|tolol|bego|dungu|bebal|bloon|licik|culas|picik|munafik|kikir|songong|belagu|dangkal|lemot|telmi|tidak becus|tidak tahu malu|tidak tahu diri|tidak punya otak|tidak berguna|memalukan|menjijikkan|biadab|kurang ajar|pemalas|pembohong|pengecut|rakus|norak)
dasar (@insult|@insult-adj|@animal|tukang ~1|manusia ~1|orang ~1|anak ~1|bocah)
(goblok|tolol|bego|bodoh|dungu|norak|munafik|pengecut|penjilat|bangsat|brengsek|bajingan|picik) (banget|sekali|bener|kali|pol|nian|memang)? (kamu|anda|kalian|situ|saudara)
(kamu|anda|kalian|saudara|bapak|ibu|mas|mbak|situ) ~2 (seperti|mirip|cocoknya jadi|cocok jadi|pantasnya jadi|pantas jadi) (@insult|@animal|badut|sampah|bayi)
otak (kamu|anda|bapak|ibu|mas|saudara)? (itu)? (kamu)? ~1 (di mana|taruh|ditaruh|ketinggalan|dengkul|udang|kosong|kopong|cetek|karatan|setengah|dipakai|pakai|hilang|dangkal|tumpul|miskin)
otakmu
(pakai|punya|taruh|taro) otak (dong|tidak|kamu|sedikit|sih|lah|kek|nya|?)
(tidak) (punya|ada) (otak|malu|rasa malu|urat malu|hati nurani|nurani|harga diri|sopan santun|adab|moral|akhlak|etika|integritas|attitude|hati)
(tidak) (tahu) (malu|diri|adab|sopan|sopan santun|terimakasih|diuntung)
(urat) (malu|malumu) ~4 (putus|sudah|di mana)
(muka|mukamu|mukanya|muka kamu) (tembok|badak|dua|tebal)
(muak|jijik|benci|enek|eneg|mual|ilfil) (saya)? (banget|sekali)? (sama|dengan|lihat|melihat|membaca|baca|dengar|mendengar) ~2 (kamu|anda|mu|mukamu|kelakuanmu|kalian|muka|saudara|namamu|bapak|ibu|situ)
(malu-maluin|memalukan|bikin malu) (banget|sekali)? (kamu|anda|profesi|almamater|tim|kantor|angkatan|bangsa|sih)
(belum pernah|tidak pernah|baru kali ini|jarang) ~2 (bertemu|ketemu|lihat|melihat|ada|saya temui) ~2 (manusia|orang|atasan|dosen|pemimpin|bos|penulis) (yang)? (se~3|sebodoh|selamban|sebebal|sedangkal|sebegitu|seegois|semalas|setumpul|seburuk|sepicik|selicik|setidak|sesombong|begitu)
(manusia|orang|makhluk) (macam|seperti) (kamu|anda|saudara|situ|bapak|ibu|kalian|mas) ~4 (pantas|muak|berguna|layak|memang|tidak|bikin|cuma|sampah|harusnya|begini|ini)
(penjilat|pembohong|penipu|munafik|pengecut|parasit|benalu) (macam|seperti) (kamu|anda)
(tutup|diam|jaga) (mulut|bacot|congor|mulutmu|bacotmu|bacot lu)
(mulutmu|mulut kamu|mulut anda|mulutnya) ~2 (sampah|racun|busuk|comberan|kotor|seperti)
(nggak becus)
(kamu|anda|bapak|ibu|saudara|mas|mbak) (itu|memang|ini|sudah)? (memang|sudah|hanya)? (beban|aib|sampah|racun|penyakit|parasit|benalu|sumber masalah|biang kerok|biang masalah|badut)
masalahnya (itu|ada|adalah|bukan ~4) (di|pada)? (kamu|dirimu|anda sendiri|orangnya|kamunya|lu nya)
(masalah utamanya|biang keroknya|sumber masalahnya) (adalah|itu|ya)? (kamu|dirimu|anda|bapak|ibu|saudara|situ)
(bodoh|goblok|tolol|bego|stupid|dungu|bebal) (banget|sekali|kok|sih|ya|tenan) (jadi orang|kamu|sih|anda|kalian)
jadi orang ~1 (jangan|kok) ~2 (bodoh|goblok|tolol|bego|pelit|munafik|malas|licik|dungu|bebal|egois|serakah|norak)
(jangan) (goblok|tolol|bego|dungu|norak|munafik|kampungan)
(sok) (tahu|pintar|suci|jago|alim|penting|bos|hebat|paling) (banget|sekali)? (kamu|anda|jadi orang|situ)
(kamu|anda|you) ~2 (such a|a|an|so|literally) ~1 (@insult|loser|clown|joke|fake|stupid|snake|toxic|narcissist|idiot|pathetic)
(mampus|mati saja|enyah|pergi sana|minggat|ke neraka saja) (kamu|sana|dari|kalian|!)
(kurang ajar|bangsat|bajingan|brengsek|keparat|jancok|jancuk|anjing lu|babi lu|setan) (kamu|anda|!|kalian|memang)
(tampang|muka|wajah) (kamu|mu|anda)? (itu)? (seperti|mirip) (@animal|@insult|pantat|kandang|keset)
wajahmu ~2 (seperti|mirip)
(kamu|anda|saudara|bapak|ibu|mas|mbak|situ) ~1 (tidak|bukan) ~1 (pantas|layak|cocok) (jadi|disebut|menjadi|memimpin|dipanggil)
(kamu|anda|saudara|bapak|ibu) ~1 (tidak akan pernah|tidak pernah akan|selamanya tidak akan) (jadi|menjadi|berhasil|sukses)
(orang|watakmu|watak anda|watak kamu|kelakuanmu|sifatmu) (memang)? (licik|culas|picik|busuk|bejat|rendah|murahan|buruk|munafik)
(orang) (kok) (tidak) ~3 (otak|malu|tanggung jawab|mikir|hati)
`,
    soft: `
(@hearer) ~2 (@insult-adj)
(@insult)
(@hearer) ~2 @animal
(kelakuanmu|kelakuan kamu|kelakuan anda)
muka kamu
otak
`,
    unless: `
(saya) ~2 (yang|memang|cuma|merasa|jadi|masih|ini)? (@insult|@insult-adj)
(merasa|kerasa|jadi) (bodoh|bego|goblok|tolol|malas|gagal)
bukan ~3 (@insult|@insult-adj)
(anjing|monyet|babi|ayam|buaya|ular|kerbau|tikus|kambing) (saya|tetangga|peliharaan|guling|panggang|liar|putih|hitam|kecil|besar|itu|darat|sawah|geprek|goreng|golden|ras|betina|jantan|kesayangan)
(keren|cantik|enak|mantap|bagus|hebat|lucu|ganteng|gokil) (gila|anjir|parah|sinting|edan|monyet|banget)
(gila) (keren|bagus|mantap|hebat|kerja|sih keren|bola|baca)
(tempat|buang|bank|bak|tong|kantong|olah|pengolahan|bungkus|daur ulang|truk|angkut|pilah) sampah
sampah (plastik|organik|kemasan|di|yang|itu|nya|makanan|rumah|laut)
(pelihara|kasih makan|jalan sama|punya|seekor|anak|bapak|dokter) (anjing|monyet|babi|ayam|ular|tikus)
(tes|uji|sampel|foto|nyamuk|gelap|kerja) (otak|muka)
(operasi|kanker|tumor|pecah|ahli) otak
otak (manusia|saya|kiri|kanan|atik|sapi|dan|pada|anak|kita)
tidak (tahu|punya) ~2 (kontak|nomor)
`,
  },
};

export const flags: Examples = [
  'You are a lazy, useless man.',
  "What is wrong with you? You can't get anything right.",
  'Shut up, you pathetic little man.',
  'You have no integrity and no spine.',
  'Are you really this stupid?',
  'Dasar penjilat.',
  'Kamu itu goblok banget, kerja nggak becus.',
  'Otak lo ditaruh di mana sih?',
  'Anda memang munafik.',
  'Nggak tahu malu kamu ya.',
];

export const leaves: Examples = [
  'The error message is terrible, can we reword it?',
  'I was such an idiot yesterday, sorry about that.',
  'You are not stupid, this part is really hard.',
  'The form should be idiot-proof.',
  'Saya merasa bodoh karena salah kirim, maaf ya.',
  'Anjing saya sakit, jadi saya pulang lebih dulu.',
  'Desainnya keren gila, mantap!',
  'Bukan berarti kamu bodoh, soalnya memang susah.',
];
