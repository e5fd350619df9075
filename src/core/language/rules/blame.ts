import type { Rule } from '../rule';

/** They did not do their job, broke something, or cost money. */
export const blameRules: readonly Rule[] = [
  {
    id: 'dropped-the-ball', category: 'blame', certainty: 'plain',
    patterns: ['cust> (drop|fumble) *1 ball', 'cust> (be|fall) asleep (at|on) *1 (wheel|switch|job|watch|helm)', 'cust> sleep (through|on) _', 'ball (be|get) (drop|fumble) by <cust>', 'cust> (let|leave) (it|this|that|thing|everything|*2) (slip|slide|fall) (through|by|between)'],
    source: 'story 1; everyday idiom',
  },
  {
    id: 'did-not-do-their-job', category: 'blame', certainty: 'plain',
    patterns: ['cust|nobody> (not|never|nobody) (do|perform) *1 (job|homework|duty|due|diligence|part|bit)', 'cust> (fail|neglect|refuse|forget) to (do|perform) *1 (job|homework|duty|due|diligence|part)', 'cust> (do|perform) (nothing|zero|zilch|squat|jack) !wrong', 'nobody> (lift|move) a finger', 'cust> (not|never) lift a finger', 'cust> (shirk|duck|dodge|abdicate) *1 (responsibility|duty|job|work|decision|question|meeting)'],
    source: 'language page, blame',
  },
  {
    id: 'botched-it', category: 'blame', certainty: 'plain',
    patterns: ['cust> (botch|bungle|fumble|mishandle|mismanage|misjudge|misplace|mislay|misfile|misroute|misconfigure|butcher|flub|miscalculate|misread|wreck|ruin|sabotage|derail|torpedo|cripple|blunder|mangle|flunk|goof|misdiagnose|misallocate|overcomplicate)', 'cust> (mess|screw|foul|cock|muck) *2 up', 'cust> make *1 (mess|hash|shambles|pig) of', '(botch|bungle|mishandle|mismanage|misplace|mislay|misfile|misconfigure|butcher|wreck|ruin|sabotage|derail) by <cust>', '(mess|screw|foul) up by <cust>', 'cust> (make|commit) *3 (mistake|error|blunder|misstep)'],
    unless: ['(we|i) (make|botch|mess)', 'make no (mistake|error)'],
    source: 'language page, blame',
  },
  {
    id: 'failed-to-act', category: 'blame', certainty: 'plain',
    patterns: ['cust|nobody> (fail|neglect|omit) to #duty', 'cust> (fail|neglect|omit) to (be|have|get|recognize|appreciate|prevent|protect)', 'cust|nobody> (not|never) bother', 'cust> never (bother|trouble) *2 #duty', 'failure (by|of|from) <cust>', '<cust> (\'s)? (failure|inability|unwillingness|negligence|inaction|inattention|incompetence|mismanagement|carelessness|neglect) ', 'cust> decide not to #duty', 'cust> drop *1 ball'],
    unless: ['not (fail|neglect)'],
    source: 'language page, blame',
  },
  {
    id: 'wasted-our-time', category: 'blame', certainty: 'plain',
    patterns: ['cust> waste (us|my|our|<self>|everyone|everybody|a whole|#number|another|all|two|three|a day|a week|a month|people|<cust>)', 'cust> string (us|me|<self>) along', 'cust> (lead|led) (us|me|<self>) *1 (by the nose|up the garden|on a)', 'give *4 (runaround|run around)', '(different|conflicting|contradictory) *1 (story|excuse|answer) (by|from) <cust>', 'cust> hide (in|behind|from) ', 'cust> never learn', 'cust> keep (it|this|that) to (yourself|himself|herself|themselves)', 'pull up the ladder', 'treat *4 as a (suggestion|nuisance|joke|formality)', '(go to sleep|fall asleep|gather dust|rot) (in|on|at) (<cust>|your *1 (office|desk|department|drawer|inbox))', 'cust> put *4 (bottom|end|back) of', 'be be sit on', 'be sit on for', 'cust> (keep|kept) (us|me|<self>|our|everyone) *3 (wait|hang|dark|guess|dangle)'],
    unless: ['not *2 waste', 'waste (my|our) own'],
    source: 'language page, blame: time and promises',
  },
  {
    id: 'my-mails-vanish', category: 'blame', certainty: 'plain',
    patterns: ['(my|our|<self>) *3 (note|mail|email|message|call|reminder|letter|request|voicemail|proposal) *5 (evaporate|vanish|disappear|have no effect|go unanswered|go nowhere|fall on deaf|be ignored|into *2 (void|hole))', '(note|mail|email|message|reminder) *6 (evaporate|vanish|go unanswered|have no effect|fall on deaf)', 'discover the reply button', '(reply|answer) button', '(be it|be that) (really|truly)? *1 (so|that|too) (hard|difficult|much) to', '(a|any|my) *1 (child|toddler|intern|trainee|monkey|grandmother|goldfish|schoolboy|nephew) *1 (can|could) ', 'my (grandmother|toddler|intern|goldfish|child|dog|nephew|cat) *3 (faster|quicker|better|sooner)', 'would be a *1 (refreshing|nice|welcome|pleasant) change (to|if)', '(noticeable|marked|conspicuous|striking|remarkable|curious|complete|total|blatant|flagrant) (absence|lack|disregard|failure|neglect)', 'would have *8 if <cust> have _', '^ have (<cust>|<nobody>|<somebody>) #duty', '(do|be|have) <somebody> *3 (actually|even|ever) (read|look|check|open|work|talk|answer|listen|call|bother)', '(be|is) <somebody> *3 (awake|alive|home|listening|in charge)', '(apparently|evidently|clearly|obviously|seemingly) beyond <cust>', '(stop|give up) believe (them|you|<cust>|any|a word|what)'],
    alsoCounts: ['asked', 'supposed', 'with-modal'],
    source: 'polite stabs that need no accusing verb',
  },
  {
    id: 'not-saying-but', category: 'blame', certainty: 'plain',
    patterns: ['self> not (say|suggest|claim|imply|call|blame|accuse) *2 <cust> *6 but *12 (nobody|never|lock|wait|not|no|lose|miss|stand|ignore|late|without|still|again)', '(far be it from me|not to point finger|no offense|no offence|with respect) *6 but <cust> *8 (not|never|no|fail|forget|lose|miss|ignore|late)'],
    unless: ['but *4 (our|my) *2 (fault|mistake|error|side|update|own|change)', 'but <self> (be|have|do|go|come|fail|forget|lose|miss)', 'but (we|i) ', 'but it be (our|my|us|not)'],
    alsoCounts: ['denied', 'with-modal'],
    source: 'language page: a denial that goes on to accuse in the same breath',
  },
  {
    id: 'hid-or-lied', category: 'blame', certainty: 'plain',
    patterns: ['cust> (lie|mislead|deceive|dupe|bamboozle|hoodwink|swindle|cheat|misinform) (to)? (us|me|you|everyone|everybody|<self>|<cust>|the|#det)', 'cust> (hide|conceal|bury|withhold|suppress|falsify|doctor|fudge|fabricate|massage|whitewash|shred) *3 (result|finding|figure|number|report|problem|fact|truth|survey|issue|cost|evidence|error|mistake|complaint|minutes)', '(mislead|deceive|lie to|cheat|dupe) by <cust>', '<cust> *2 (be|have be) (lying|dishonest|less than honest|not be honest|hiding)', '(cover|sweep) *3 (up|under the rug|under the carpet)'],
    unless: ['(cable|screen|column|row|menu|button|field|password) ', 'cover *3 up to'],
    source: 'language page: verbs of hiding and misleading',
  },
  {
    id: 'could-not-be-bothered', category: 'blame', certainty: 'plain',
    patterns: ['cust|nobody> not be (bother|trouble) to', 'nobody> be (bother|trouble) to', 'cust> not be (bother|trouble)'],
    unless: ['(not want|want not) *3 bother'],
    alsoCounts: ['with-modal'],
    source: 'language page, blame',
  },
  {
    id: 'never-even-looked', category: 'blame', certainty: 'plain',
    patterns: ['cust> never #duty', '<who> not even #duty', '<cust> have not (read|open|review|look|test|answer|return) a single', 'not once do <cust> #duty', 'not once have <cust> #duty', 'nobody> (read|open|review|test|answer|return|bother|check|maintain|count|listen|call|pick|respond|reply|tell|notify|inform|warn|act|own|follow|show|turn)', 'cust> (#duty|go|decide|award|choose|reject|sign|rank|score|approve|close) *8 without *2 (read|open|look|reading|check|test|ask|see|talk|consult|review|warn|tell|explanation|word|count|study|compare|understand)', 'without *1 (read|open|look|check|test) *6 by <cust>', 'cust> not read past', 'cust> (leave|let) *4 (unanswered|unopened|unread|lapse|expire|rot|die)'],
    unless: ['never (get|send|give|let|show|ask|call|run|turn) *3 (complain|problem|issue|wrong|fail|down|up on)', 'nobody (tell|warn|notify) (me|us)', 'never (once|even)? complain', 'never (let|give) (me|us) *1 (down|trouble)'],
    alsoCounts: ['with-praise'],
    source: 'language page, blame',
  },
  {
    id: 'ignored-us', category: 'blame', certainty: 'plain',
    patterns: ['cust> (ignore|snub|ghost|stonewall|disregard|spurn|rebuff|shun|brush) (all|every|each|both|our|my|us|me|it|them|the|this|that|these|several|any|#number|#message|off)', '(ignore|ghost|stonewall|snub|brush|disregard) (off)? by <cust>', 'cust> leave (us|me|it|our|them|everything) *2 (hang|dark|wait|strand|stand|dry|limbo|unanswered|air)', 'cust> let us *1 (hang|wait|dangle)', 'cust> (be|have be) sit on (it|our|my|the|this|that|these)', 'cust> sit on (it|our|my|this|these) ', 'cust> (be|have be) (drag|stall|stonewall|foot-drag|dither|dawdle) ', 'cust> drag *2 (foot|heel)', 'cust> (hold|delay|stall|block) *1 up? *4 for no *2 reason', '(run|give) us *1 (runaround|run|around)'],
    unless: ['please ignore', 'safely ignore'],
    source: 'language page, blame',
  },
  {
    id: 'mistake-of-theirs', category: 'blame', certainty: 'plain',
    patterns: ['<cust> (\'s)? (mistake|error|blunder|negligence|oversight|sloppiness|carelessness|incompetence|mismanagement|mishandling|refusal|reluctance|disregard|indifference|foot|bungling|blunders|mistakes) *6 (cost|cause|lead|mean|put|leave|delay|spoil|lose|break|have)', '(mistake|error|blunder|negligence|carelessness|incompetence|mismanagement|mishandling|sloppiness|indifference|arrogance) (of|by|from|in|on *2 part of) <cust>', '(cause|trigger|introduce) (entirely|solely)? by <cust>', '(fault|blame|responsibility) (lie|rest|sit|fall|belong|be) (squarely|entirely)? (with|on|at) *3 <cust>', '<cust> (be|have) (solely|entirely)? (to blame|at fault|responsible for *2 #mishap|the cause of *3 #mishap)', 'be (entirely|solely)? <cust> (\'s)? (fault|doing|mistake|error)', 'be (entirely|solely)? your (fault|doing|mistake|error)', 'your (mistake|error|blunder|negligence|sloppiness|carelessness|refusal|failure|inability) *6 (cost|cause|lead|mean|put|leave|delay|spoil|lose|break|have)', 'your (negligence|sloppiness|carelessness|incompetence|failure to|inability to|refusal to|lack of)', 'because of <cust> (\'s)? (#fault|#vice)', 'lack of *2 #diligence (of|by|from|on *2 part of|in|at) <cust>', '<cust> (\'s)? (lack|absence) of', 'thank to <cust> (\'s)? (#fault|#vice|#mishap)', 'through *1 #vice of', '<cust> (\'s)? (disregard|contempt) for', '(burying|hiding|shredding|loss|losing) of *3 (survey|finding|report|result|evidence|paperwork|record|file)'],
    unless: ['no (fault|mistake|blame)', 'not *3 (fault|mistake|blame|error)'],
    source: 'language page, blame: nominalised and passive',
  },
  {
    id: 'lost-or-broke-it', category: 'blame', certainty: 'plain',
    patterns: ['cust> lose (it|them|our|my|the (invoice|paperwork|file|form|document|contract|order|record|application|report|crate|shipment|requisition|ticket)) ', 'cust> (delete|unplug|erase|wipe|shred|fry|brick|corrupt|trash|bin) *1 (<self>|our|my|it|all)', 'cust> (delete|unplug|erase|wipe|shred|fry|brick|corrupt|trash|bin) the ', 'cust> (break|crash) (our|my) ', 'cust> (cancel|skip|miss) (every|all|four|five|three|six|seven|eight|nine|ten|most|both) ', 'cust> skip (the|our|every) (backup|review|inspection|test|check|survey|step|meeting|demo|training)', 'cust> (blame|accuse) (us|me|our|the vendor|everyone)', '(lose|delete|unplug|erase|break|crash) by <who>', 'that it be <who> that', 'be <who> (that|who) (lose|break|delete|miss|unplug|fail|sign|change|cancel|cause|delay|stall|forget|skip|hold|block|withhold|leave|let|kill)', 'cust> point *2 finger (at|to)', 'cust> (put|place|bring|leave|land) *6 at risk'],
    unless: ['(lose|miss) (a|the) (call|train|flight|game)', 'miss you', 'as (plan|agree|ask|schedule)', 'you can'],
    source: 'language page, blame',
  },
  {
    id: 'deeds-that-blame', category: 'blame', certainty: 'likely',
    patterns: ['cust> (#ignore|#neglect|#refuse|#hide|#lie|#stall|#renege|#obstruct|#waste|forget|cancel|postpone|delay|miss|lose|break|delete|leave|unplug|reject|underestimate|bounce|shuffle)', '(#ignore|#neglect|#refuse|#hide|#stall|#obstruct|cancel|postpone|delay|discard|shelve|strike|bin|mislay) by <cust>', 'cust> (not|never) #duty', 'nobody> #duty', 'somebody> (#duty|#harm|#neglect|#botch)', 'be (all)? on <cust> (.|,|$)', '<cust> (\'s)? #fault', '#fault (of|by|on *2 part of|in|at) <cust>', 'cust> let *4 (lapse|slip|expire|slide|die|pass|down|drift|run|go)', 'cust> (hold|keep|leave) (us|me|it|our|thing|everyone|everybody) ', 'cust> change *3 (without|again|mind|requirement|the rules|overnight)', 'nowhere (to be|near)', 'cust> should have', 'cust> (walk|go) (away|home)', 'cust> (hold|hang|slow) *2 up'],
    unless: ['not (forget|miss|overlook|refuse|cancel) ', 'not hesitate', '(know|mind|want|need|worry) not', 'what <cust> (spend|pay|use)'],
    source: 'ordinary verbs that accuse only where a contact is gone around',
  },
  {
    id: 'things-left-undone', category: 'blame', certainty: 'likely',
    patterns: ['be (never|not) (read|open|pass|send|answer|return|test|check|review|run|maintain|assign|consider|consult|tell|show|give|tried|share|acknowledge|schedule|update|invite)', '(sit|lie|gather|languish) *3 (unread|unopened|unanswered|untouched|dust|queue|inbox|drawer|desk|ignored)', '(unanswered|unopened|unread|ignored)', 'no (reason|explanation|answer|reply|response|feedback|apology|word|documentation|handover|minutes|acknowledgement|action|result) (be|have|ever|give|come|from|,)', 'without *3 (explanation|reason|warning|notice|apology|word|reply|answer|review|test|asking|telling)', 'with *2 notice', 'there (be|have be) (no|never|little|hardly) *2 (#diligence|review|check|test|evaluation|follow|answer|plan)', '(lack|absence|shortage|want) of #diligence', '(quietly|simply) *2 (die|drop|shelve|bury|forget|leave)', 'leave to (die|rot|wither|drift|chance|languish)', '(#number|several|many|countless) (#period|#message) *5 (no|without|not one|zero|later|nothing)', '(zero|no) (answer|reply|response|action|result|decision)', '(slip|fall) through *1 crack', 'who be in charge', '(strike|take|pull|cut|drop) (off|from) *2 (calendar|agenda|list|shortlist)', '(black hole|dead letter|void)', '(push|pass|kick|bounce|shuffle|shunt) (around|from|down) *2 (can|desk|road|pillar|office|person)', 'run out of (way|patience|excuse)', 'enough be enough', '(avoidable|preventable|inexcusable|self-inflicted|unforced)', 'could have be (avoid|prevent)', '(mistake|mess|fiasco|debacle|blunder|shambles|disaster) *4 (cost|cause|lead)', 'not bad luck', '(cost|lose|set) (us|you|the company|the hospital|everyone) *2 (#number|#amount|#period|#money)'],
    unless: ['(our|my) (mistake|error|side|fault|apology|delay|mess|fiasco)', '(we|i) (be|apologize) sorry', 'power cut', '(happy|glad|fine)'],
    source: 'passives without an agent: weak alone, telling inside a bypass',
  },
];
