/** Classes of verbs, by dictionary form. A pattern names a class as `#botch`. */
export const verbClasses: Readonly<Record<string, string>> = {
  /** To do badly. */
  botch: 'botch bungle fumble mishandle mismanage bobble flub muff wreck ruin sabotage derail torpedo scuttle cripple spoil blunder misfire flounder jeopardize squander mangle foul bodge cock butcher goof flunk misconfigure misplace mislay misfile misroute misquote mishear misread misdirect misallocate fluff misjudge miscalculate miscount misunderstand misinterpret misdiagnose err undermine screw mess neglect blow bury strand stumble flop backfire shortchange cheapen jinx miskey mistype misreport overcomplicate overengineer underdeliver',
  /** To do harm to work, without judging by themselves. */
  harm: 'break delete erase crash corrupt fry brick wipe lose scrap kill destroy damage hurt harm cost delay stall block unplug disconnect overwrite unhook shred disable cancel postpone disrupt interrupt duplicate miss skip overlook forget omit reboot flood jam trip trash dump discard bin sink shut pull scramble stop reset overload undo',
  neglect: 'neglect overlook disregard shirk duck dodge sidestep evade skimp shrug skip omit forget abdicate slack slacken abandon ditch dump desert drop avoid gloss',
  /** To leave people without an answer. */
  ignore: 'ignore snub ghost stonewall disregard dismiss sideline discount stiff spurn rebuff blank brush shun',
  refuse: 'refuse decline deny block bar exclude withhold ban obstruct veto resist forbid disallow preclude hinder thwart frustrate impede lock freeze shut reject',
  hide: 'hide bury conceal suppress withhold obscure mask whitewash sweep shred falsify doctor fudge cook backdate fabricate massage forge distort twist misrepresent misstate misreport exaggerate invent fake rig mislead deceive dupe trick fool bluff lie gloss camouflage muzzle gag sanitize airbrush concoct',
  lie: 'lie mislead deceive misinform misrepresent misstate dupe trick fool bluff cheat defraud swindle scam con bamboozle hoodwink betray fib falsify fabricate',
  stall: 'stall dawdle dither procrastinate languish drag delay waffle vacillate stonewall loiter linger dally hesitate waver prevaricate temporize deliberate sleepwalk',
  renege: 'renege backtrack backpedal welsh waffle weasel wriggle',
  waste: 'waste squander fritter burn blow misspend overspend overpay overbuy splurge lavish bleed hemorrhage haemorrhage flush pour sink throw dump shovel sling hurl torch incinerate pay spend chuck',
  favor: 'favor rig tilt skew stack tailor steer slant handpick shoehorn bias predetermine preordain prejudge tip wire load fix engineer gerrymander massage weight doctor bend preselect cook',
  /** Ordinary duties of people at work; not done, they are a reproach. */
  duty: 'do read open review check test verify validate respond reply answer return call show follow deliver bother care listen ask tell notify inform send assign maintain sign consult provide finish complete understand look attend consider evaluate assess study investigate schedule plan monitor fix resolve approve process act prepare document communicate explain raise report escalate acknowledge pick turn give produce appear join run update train coordinate warn alert file submit forward pass hand meet keep honor own supervise oversee lead manage perform compare measure count learn try allow let grant invite involve include engage visit see score mention flag catch notice spot confirm share bring budget patch upgrade back secure log inspect audit intervene cooperate collaborate write print touch glance examine implement execute migrate install provision address tackle handle commit decide recognize grasp question challenge justify disclose publish offer find',
  confide: 'confide confess whisper divulge admit concede intimate leak spill blab reveal acknowledge grumble moan',
  overrule: 'overrule override overturn reverse reopen revisit reconsider rescind veto vacate annul undo redo rethink reevaluate rerun reexamine revoke withdraw retract cancel suspend pause halt stop intervene overhaul review nullify quash reassess freeze unwind scrap countermand rescore retender rebid void',
  want: 'want ask like hope urge beg suggest request wish need expect trust invite implore encourage plead petition recommend propose appeal',
  obstruct: 'obstruct hinder impede hamper block thwart frustrate stymie hobble sabotage undermine stonewall stifle gatekeep bottleneck hijack torpedo',
};
