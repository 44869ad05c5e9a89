import type {MeaningWords} from './classes.ts';

/**
 * English words by what they mean in a networking message. Stems suffice: inflected forms are found by
 * `stemsOf`. A word may stand in several classes; a word of no use to any rule is left out.
 */
export const MEANING_EN: MeaningWords = {
  me: "i me myself i'm i've i'd i'll im ive",
  mine: 'my mine',
  we: "we us our ours ourselves we're we've we'll we'd let's",
  you: "you ya u yourself yourselves you're you've you'll you'd ur y'all",
  yours: 'your yours',
  he: "he him himself she herself he's she's he'd she'd he'll she'll",
  his: 'his her hers',
  they: "they them themselves they're they've they'll they'd",
  theirs: 'their theirs',
  who: 'who whom whose anyone someone everyone everybody anybody nobody somebody',
  title:
    'mr mrs ms miss dr prof sir madam captain capt sister father rev reverend judge dame lord aunt uncle auntie',
  boss: 'boss manager director supervisor lead chief head ceo cfo cto coo partner owner founder principal dean chair chairman chairwoman president foreman superintendent headmaster headteacher matron warden executive vp chef editor conductor',
  colleague:
    'colleague coworker teammate assistant deputy successor predecessor flatmate roommate neighbour neighbor classmate client customer candidate applicant employee staff intern trainee apprentice rep contractor supplier vendor tenant landlord guy girl bloke lady woman man lad newcomer hire volunteer secretary treasurer',
  kin: 'wife husband spouse partner girlfriend boyfriend fiance fiancee ex son daughter child kid baby mother father mum mom dad parent brother sister sibling nephew niece cousin grandmother grandfather granny grandma grandpa grandson granddaughter inlaw in-law in-laws mother-in-law father-in-law sister-in-law brother-in-law family twins stepson stepdaughter widow widower uncle aunt',
  not: "not no don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't haven't hasn't hadn't shouldn't mustn't needn't ain't dont cant wont didnt isnt doesnt without nor neither none nothing hardly barely scarcely nobody",
  never: 'never ever',
  always: 'always every everytime constantly again usual forever whenever typical repeatedly continually',
  very: 'very really so too quite absolutely totally completely utterly extremely incredibly truly deeply highly such genuinely honestly frankly seriously literally simply entirely thoroughly plain',
  only: 'only just merely mere simply little nothing',
  even: 'even still yet already finally eventually',
  must: 'must should need have gotta ought shall supposed required obliged expected mandatory compulsory had better',
  can: 'can could may might able would possible possibly perhaps maybe',
  want: 'want wish like love hope prefer wanna keen desire expect',
  handover: 'send give share forward pass hand provide supply transfer deliver return submit',
  favour:
    'introduce refer recommend vouch hire sponsor endorse nominate mentor coach proofread review edit rewrite translate lend loan fund invest donate subscribe promote repost tag connect intro introduction referral recommendation reference mentorship endorsement interview vacancy job position role internship placement visa sponsorship favour favor advice guidance feedback cv resume portfolio cover-letter',
  labour:
    'fix build design write draft prepare organise organize arrange cover drive collect pick carry host teach train translate photograph paint cook babysit watch look check read proof correct do make finish test install move help lift clean type',
  help: 'help assist support aid guide advise hand assistance',
  thank:
    'thank thanks thankful grateful gratitude appreciate appreciated appreciation cheers ta obliged indebted thx ty kind kindness generous generosity',
  sorry: 'sorry apologise apologize apology apologies regret forgive excuse pardon afraid mea',
  please: 'please kindly pls plz',
  because:
    'because since due owing as reason caused cause explain explanation why after fault blame flu fever hospital broke broken flooded cancelled strike storm accident surgery illness sick',
  promise:
    'promise promised promising pledge guarantee assure swear commit commitment agreed agree said told word undertook vow undertake confirmed due',
  late: "late later delay delayed postpone postponed overdue behind slip slipped miss missed missing cancel cancelled canceled reschedule rescheduled push pushed moved forget forgot forgotten skip skipping instead unable unfinished incomplete extend extension backlog wait waiting rain-check won't stand-up flake bail drop dropping fell lapsed tardy",
  deadline: 'deadline by before until till due midnight noon end eod cob asap',
  day: 'today tonight tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday weekend mon tue tues wed thu thurs fri sat sun morning afternoon evening night weekday',
  month:
    'january february march april june july august september october november december spring summer autumn winter fall easter christmas ramadan diwali eid',
  period: 'minute hour day week month year fortnight quarter decade second moment century while',
  urgent:
    'now immediately asap urgent urgently instantly straightaway right quick quickly hurry fast rush soon promptly once overnight',
  again:
    'again still third second fourth fifth twice times repeat repeated repeatedly last another once more remind reminder follow-up followup bump bumping nudge chase chasing ping pinging reply',
  reply:
    'reply replied answer answered respond response responded ignore ignored ignoring silence silent read seen ghost ghosted ghosting hear heard call-back blue-tick ticks quiet',
  threat:
    'otherwise else unless consequence regret lawyer legal sue report complain complaint escalate expose publish screenshot post block lose withdraw cancel warn warning ultimatum deny refuse',
  guilt:
    'owe owed owes debt after everything disappoint disappointed disappointing let hurt ungrateful loyalty loyal friend friendship favour remember forgot forgotten turned trusted counted counting least repay sacrifice forgetting betray betrayed abandon conscience guilty shame',
  force:
    'insist demand refuse excuse excuses force forced pressure push choice option negotiable debate discussion argue arguing no-one leave let compulsory final period sign agree accept join decide decision commit attend come',
  money:
    'money salary pay paid payment wage wages bonus debt debts loan loans mortgage rent invoice price cost fee fees fund funds cash bank account dollar dollars euro euros pound pounds naira rupee rupees peso pesos usd eur gbp discount budget earn earns earned earning income pension owe bankrupt bankruptcy broke overdraft tax taxes credit savings inheritance alimony settlement payslip bailiff bailiffs creditor gambling gambled compensation figure figures grand',
  big: 'million millions billion thousand thousands hundred hundreds dozen dozens double triple record percent million-dollar k m countless multi',
  health:
    'sick ill illness cancer tumour tumor chemo chemotherapy pregnant pregnancy expecting miscarriage ivf depression depressed anxiety bipolar adhd autism autistic therapy therapist counselling counsellor psychiatrist psychologist medication pills tablets antidepressants diagnosis diagnosed diabetes diabetic epilepsy epileptic hiv aids hepatitis surgery operation hospital clinic rehab addiction addicted breakdown burnout stroke heart-attack infertile fertility menopause vasectomy biopsy scan blood stoma dementia disability disabled wheelchair results disorder insulin panic suicidal suicide overdose kidney liver hysterectomy meds prescription detox symptoms relapse sectioned relapsed',
  body: 'fat thin ugly weight bald short tall skinny body face hair teeth legs breasts bum chest diet kilos belly hips skin figure sexy hot attractive pretty beautiful handsome gorgeous smile dress skirt lipstick smell smells breath sweat wig botox looks curves lips eyes wrinkles gorgeous curvy',
  affair:
    'affair divorce divorced divorcing separated separation custody cheating cheated mistress lover dating seeing sleeping slept kissed kissing hotel flirt flirting fling marriage marital paternity adopted adoption breakup split dumped wedding lingerie tinder adultery unfaithful secret-relationship courting engaged bedroom',
  lifestage:
    'married single marry kids children age old young birthday born menopause boyfriend girlfriend husband unmarried spinster bachelor settle baby babies birth fertile clock retire retirement virgin childless pregnant grandchildren thirty forty fifty ring',
  religion:
    'god jesus christ christian christians christianity church muslim muslims islam islamic mosque allah jew jews jewish judaism hindu hindus hinduism buddhist buddhism catholic catholics protestant pope bible quran koran pray prayer praying faith religion religious atheist atheists atheism believer believers sin sins sinful sinner hell heaven salvation saved soul gospel pastor priest priests imam rabbi evangelical sect cult scripture lord baptise baptism idol pagan secular hijab headscarf veil fasting ramadan halal kosher sunday-school satan devil creation evolution blasphemy infidel temple mormon jehovah sharia unbelievers prophet',
  politics:
    'vote voted voting voter voters election elections party government president minister prime parliament senate congress politician politicians political politics left right leftist rightwing left-wing right-wing liberal liberals conservative conservatives socialist socialists socialism communist communists communism fascist fascists fascism democrat democrats republican republicans labour tory tories trump biden brexit immigration immigrants immigrant migrants migrant refugees refugee asylum border borders woke abortion guns gun police protest protesters strike union unions climate tax taxes regime dictator democracy republic war israel palestine gaza russia ukraine putin zionist vaccine vaccines vaccination lockdown mask masks plandemic conspiracy capitalism referendum populist ballot monarchy king queen royal feminism feminist feminists welfare benefits scroungers taxpayers mayor propaganda nationalist patriot patriots colonial reparations partition independence unionist separatist censorship greens activists activist',
  ethnic:
    'black white asian african arab indian chinese jewish gypsy gypsies roma polish pakistani nigerian mexican latino immigrants foreigner foreigners race racial races ethnic tribe tribes caste castes native natives culture blood skin accent homeland minority minorities igbo yoruba hausa zulu turks kurds muslims nationality passport europeans americans westerners breed their-kind kind sort',
  gender:
    'gay gays lesbian lesbians homosexual homosexuals homosexuality trans transgender queer lgbt pronoun pronouns pride rainbow gender women men woman man female male sex sexual sexuality feminine masculine drag bisexual abortion abortions feminists motherhood housewife kitchen womb wives husbands bathroom bathrooms',
  crime:
    'police arrested arrest prison jail court charged convicted conviction fraud theft stole stolen steal stealing thief thieves bribe bribed bribery bribes corruption corrupt laundering forged forgery fake faked criminal crime record probation lawsuit tribunal investigation investigated sued harassment assault drugs cocaine weed laundering suspended disciplinary skimming embezzled embezzling fiddling fiddled backhander kickback kickbacks plagiarised plagiarism bailed caution restraining',
  drink:
    'drunk drinking drinks drink alcohol alcoholic hungover hangover wine whisky whiskey vodka beer booze pub bottle sober gambling casino smoke smoking stoned high rehab sloshed tipsy gin flask bookies betting',
  secret:
    'secret secrets secretly confidential confidence confidentially private privately discreet quiet quietly whisper whispered hush between us ourselves nobody tell repeat delete here sworn leak leaked unannounced unofficial unofficially off-record record supposed mum keep kept hear mention mentioned hush-hush lips zip',
  hearsay:
    'apparently allegedly rumour rumours rumor rumors gossip gossiping gossips heard hear hearing word street says say said saying told tells talk talking whispers whisper whispering grapevine bird seems supposedly reckon reckons swear notice noticed wonder wonders guess funny curious odd suspect suspicious suspicion everyone story stories dirt juicy tea scandal scoop real truth turns goss spill overheard gossipy tongues chatter chinwag eyebrow eyebrows behind',
  contact:
    'number phone mobile cell address street email e-mail mail whatsapp telegram home house flat apartment door gate landline extension contact contacts postcode code password passcode pin passport licence license ssn nino account birthdate date-of-birth schedule timetable location lives live school nursery route',
  lowjob:
    'cleaner janitor driver waiter waitress receptionist secretary admin clerk cashier guard porter maid nanny gardener farmer labourer laborer plumber electrician mechanic carpenter bricklayer cook dishwasher courier barista hairdresser nurse carer caretaker bartender shopkeeper salesman saleswoman seller butcher baker tailor seamstress fisherman welder roofer builder typist temp intern trainee apprentice junior freelancer stewardess usher packer picker sweeper helper operator bookkeeper librarian teacher assistant technician paramedic handyman housekeeper blogger fitter',
  highjob:
    'ceo director professor doctor dr surgeon consultant partner president minister ambassador judge senator governor mayor founder investor executive barrister lawyer banker scientist author speaker celebrity chairman chairwoman mogul billionaire millionaire prince princess king royal royalty star champion vip editor laureate nobel oscar olympic olympian',
  school:
    'university college school degree diploma phd doctorate mba masters bachelor graduate graduated graduates alumni class course courses certificate certified certification training bootcamp polytechnic harvard oxford cambridge yale stanford ivy mit eton community online night-school gcse exam exams grade grades study studied studies studying educated education uneducated qualification qualifications qualified unqualified tutorial youtube lecture literate illiterate scholarship curriculum distinction thesis',
  rank: 'junior senior beginner novice newbie rookie amateur level rung entry-level entry expert experienced experience seasoned veteran professional fresh starter league calibre caliber tier standing class status rank place pay-grade grown-up grown-ups adult adults bottom lower below beneath beginners peers hobby hobbyist hobbyists small tiny provincial village backwater rural town local',
  mind: 'understand understands understood grasp comprehend follow smart clever intelligent intelligence brain brains brainy iq mind think thinking thought simple simpler slow slowly words picture pictures basics explain bright dim keep complicated complex head wits sense clue clueless dumb technical jargon subtle subtleties nuance concept concepts crayons abc spell concentrate process learn learned learns learning',
  insult:
    'idiot idiots idiotic stupid stupidity moron moronic fool foolish useless pathetic loser losers liar liars coward cowardly clown clowns joke incompetent incompetence dumb lazy dense fraud fake jerk creep scum parasite leech vulture snake rat pig donkey ass arse twit dimwit imbecile cretin halfwit nitwit muppet prat wanker bastard bitch hypocrite hypocritical spineless gutless worthless brainless clueless embarrassment embarrassing disgrace disgraceful shameful shameless disgusting pitiful laughable ridiculous waste wasting hopeless amateur arrogant selfish greedy narcissist narcissistic psycho psychopath crazy insane delusional deluded toxic vile nasty petty bully charlatan con crook weasel doormat dinosaur fossil sheep puppet lapdog buffoon nuisance pest failure ignorant ignoramus dishonest two-faced vain smug cheap oaf dunce waste-of-space shut jellyfish backbone spine bores boring bore sad tragic airhead diva drama-queen dead-weight deadweight liability crybaby snowflake troll hack dolt dullard quack',
  animal:
    'dog dogs pig pigs cow donkey monkey monkeys snake rat rats sheep goat parrot goldfish hamster cockroach chicken mouse worm vulture hyena fish horse mule fox wolf lion cat pigeon slug snail elephant peacock jellyfish budgie potato turnip plank brick doorstop furniture wallpaper toaster teapot',
  child:
    'child children kid kids toddler baby nursery kindergarten playground five-year-old six-year-old crayon crayons homework pupil teenager teen teenage nephew grandson boy girl little schoolboy schoolgirl sandpit dear sweetheart sweetie love darling honey pet bless cute adorable',
  bad: 'bad badly terrible awful horrible dreadful poor poorly mess messy sloppy rubbish garbage trash crap worst worse wrong mistake mistakes error errors disaster catastrophe fail failed failing fails failure broken weak ugly nonsense careless shoddy disappointing inadequate substandard mediocre lousy hate ruin ruined ruins wreck wrecked butchered insult lame bland tedious unreadable incoherent waffle drivel dross junk joke problem problems trouble struggling struggle unprofessional unreliable difficult useless flop shambles pointless slapdash wasted car-crash botched bungle bungled sink sunk vomit cringe cringeworthy dire abysmal appalling atrocious',
  good: 'good great excellent wonderful fantastic amazing brilliant lovely nice superb terrific fine perfect outstanding impressive awesome helpful useful clear careful strong solid sharp thoughtful interesting enjoyed congratulations congrats well delighted glad pleased happy proud inspiring inspired remarkable incredible exceptional',
  best: 'best top first number greatest finest leading foremost youngest fastest highest largest biggest unmatched unrivalled unparalleled unique rare genius legend legendary gifted talent talented visionary pioneer expert guru extraordinary elite exclusive premier premium world-class award-winning bestselling bestseller unbeatable superior envy exceptional master maestro phenomenon natural born born-leader only-one',
  win: 'won win wins winning winner award awards awarded prize prizes medal medals trophy promoted promotion built build founded sold raised closed launched published featured keynote invited chosen selected nominated headhunted headhunters recruiters fans followers standing-ovation ovation applause standing record records broke doubled tripled quadrupled grew landed beat outperformed mastered achieved achievement achievements accomplished accomplishment accomplishments success successful milestone exit ipo interview forbes ted tedx bbc times magazine cover list begged begging poached named ranked decorated honoured honored humbled blessed saved rescued single-handedly singlehandedly speaker headline offers bidding',
  luxury:
    'yacht villa porsche ferrari tesla mercedes bentley rolex penthouse mansion jet private business-class first-class champagne suite monaco dubai maldives aspen davos gala golf club designer suit cufflinks chauffeur helicopter vineyard manor estate pool limousine caviar michelin ritz lounge platinum diamond watch butler castle chalet',
  easy: 'easy easily effortless effortlessly simple obvious obviously basic basically trivial clearly naturally surely breeze child bored bore surprise surprised surprising shock shocked modest modesty brag bragging boast boasting humble humbly ego quietly casually trumpet accustomed',
  compare:
    'than unlike compared comparison other others everyone anybody rest competitors average most ordinary normal whereas while ahead above beyond below instead better worse lesser mortals',
  people:
    'people folks those them these lot types kind sort crowd bunch gang group team department crew lads guys generation boomers millennials gen-z youngsters women men foreigners accountants engineers lawyers marketers salespeople hr finance marketing sales accounts it folk freelancers staff office floor headcount branch',
  stranger:
    'profile connection connections connect connecting network networking professionals professional individuals like-minded opportunity opportunities business businesses company companies organization organisation service services solution solutions product products growth grow synergy synergies collaborate collaboration partnership partnerships value leads clients industry industries field background journey expertise impressive impressed potential scale revenue roi schedule demo quick chat call explore mutually beneficial mutual win-win offering offer portfolio leverage streamline innovative cutting-edge results reach reaching stumbled came across noticed expand circle add adding everyone members friends dear team hiring webinar boost maximise maximize unlock transform excellence esteemed valued passionate passion dynamic thought-leader inspiring inspiration',
  greeting:
    'hi hello hey dear greetings morning evening afternoon good hiya howdy hallo heya welcome sup yo hope well finds',
  closing:
    'regards best sincerely yours cheers warmly warm wishes kind faithfully truly respectfully cordially',
  offer:
    'happy glad gladly return exchange swap offer welcome free anytime cover lunch coffee treat pay paid fee discount trade reciprocate repay turn likewise share introduce recommend help attached attach enclosed link',
  way_out:
    'if whenever worries worry rush pressure hurry obligation otherwise convenient convenience suits suit possible fine understand understandable okay ok ignore feel free whichever comfortable spare time busy decline no-pressure prefer perhaps entirely happy problem hard feelings',
  work: 'report invoice contract file slides deck meeting presentation proposal draft document spreadsheet data code project task budget plan design article paper chapter review estimate quote order delivery shipment stock audit minutes agenda roadmap brief bid tender schedule shift rota roster manuscript translation survey sample drawing drawings figures numbers account accounts pull-request test tests build release bug fix tool paragraph section page email message call post talk workshop session lesson class',
  talk: 'call email message text dm phone ring chat talk speak meet coffee lunch zoom inbox write wrote note letter voicemail',
  feel: 'love hate upset angry sad ashamed jealous envious tired exhausted afraid scared embarrassed cry crying tears furious fed bored pity sympathy feel feeling felt lonely bitter resent annoyed hurt heartbroken',
  know: 'know knew known think believe guess suppose imagine assume reckon realise realize wonder bet sure certain doubt opinion view trust',
  lie: 'lie lies lied lying cheat cheats cheating trick tricked tricking deceive pretend pretends pretending hide hides hiding hidden cover blame blames blamed claim claims credit copy copied copies plagiarise manipulate manipulates backstab backstabbing suck sucking crawl crawling brown-nose flirt flatter behind dodge dodgy shady fiddle fiddles',
  leave:
    'quit quits quitting resign resigns resigned resigning resignation fired sacked let dismissed redundancy redundant laid layoff layoffs leave leaving left notice exit walked pushed replaced replace replacement transfer suspended warning probation pip moving jumped jump acquisition merger',
  question: "what why how when where which who whose whether what's why's how's who's where's",
  surprise:
    'oh wow well look hmm ah ha haha lol honestly actually really surely bless imagine fancy funny gosh darling nice congratulations clever brave cute remarkable',
  hedge:
    'perhaps maybe might seems suggest wonder could consider slightly bit somewhat probably possibly appears suggestion propose instead rather',
  number_word: 'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty',
  place_public:
    'conference event meetup panel talk podcast article post paper lecture webinar workshop booth stand fair exhibition thread newsletter video book',
  met: 'met meet meeting spoke talked saw read heard watched listened attended followed remember remembered mentioned recommended suggested referred',
  permission:
    'permission consent asked agreed happy okay cleared allowed fine public published listed official press announced website announcement approved glad',
};
