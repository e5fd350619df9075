import type { Rule } from '../rule';

/** A consequence that the writer will bring about for people or the customer. */
export const threatRules: readonly Rule[] = [
  {
    id: 'take-it-to-the-board', category: 'threat', certainty: 'plain',
    patterns: ['self> (will|be go to|shall|would|intend to|may) *3 (take|bring|carry|raise|send|forward|report|escalate|hand|copy|write|go|speak|inform|tell|call|contact|notify|alert) *5 to *2 (#watchdog|board|press|regulator|auditor|lawyer)', 'self> (will|be go to|shall|intend to|must) *3 (inform|tell|call|contact|notify|alert|involve) *3 (#watchdog|board|press|regulator|auditor|lawyer)', 'self> (will)? have (no|little) (choice|option|alternative) (but|except|other) *6 (involve|escalate|inform|notify|take|go|report|tell|pursue|withdraw|suspend|raise)', '(ceo|board|boss|chairman|chair|president|cio|cfo|superior|trustee|director|owner) (will|be go to) (hear|learn|find out|know) (about|of|what|how|from|that|everything|exactly)', '(would|will) hate (for|to) *6 (#watchdog|board|ceo|press|auditor|boss|know|see|tell|find|learn|have to)', '<cust> (will|be go to) (regret|pay for|hear from *2 (lawyer|attorney|counsel|legal))', 'see (you|them) in court', '(my|our|the) next (letter|call|mail|step|conversation|stop|email) *3 (go|be) *2 (to|with|in) *6', 'self|thing> (will|shall|be go to|intend to|must) *2 (file|lodge|submit) *3 (protest|complaint|grievance|lawsuit|suit|claim)', 'self> *3 (take|pursue|begin|start|initiate) legal action', '(hear|hearing) from (our|my) (lawyer|attorney|counsel|legal)', 'self> (will|be go to|would|must|shall) *2 (hand|give|release|leak|send|forward|publish) *6 to *3 (press|newspaper|media|regulator|gazette|reporter|journalist|tribune|herald)', 'unless *14 (self|we|i|northwind|our) *3 (will|shall|be go to|have to|must|pull|cut|stop|file|sue)'],
    unless: ['ticket', 'per the sla', 'may result in', '(send|forward|attach|share|bring|take) *6 (redline|contract|agreement|nda|draft|paperwork|slide|deck|copy of|certificate|report|sample|figure|proposal|minutes|answer)', '(our|my) *2 (board|lawyer|counsel|ceo|president|council|legal)', '(show|present|introduce|invite|thank|congratulate)', 'happy to', '(lessor|lessee|plaintiff|court|commission) '],
    alsoCounts: ['with-modal', 'supposed'],
    source: 'language page, threat',
  },
  {
    id: 'switch-it-off', category: 'threat', certainty: 'plain',
    patterns: ['self> (will|be go to|shall|would) *3 (switch|shut|cut|lock|pull|disable|suspend|disconnect|withhold|terminate|repossess|sue) *4 (plug|service|access|account|support|<you>|your|key|hosting|<who>|off #det)', '(or|otherwise|unless) *4 (service|access|hosting|account|key|support|system|tenant) *4 (be|go|get) *2 (cut|suspend|switch|disable|dark|lock|read-only|shut)'],
    unless: ['(maintenance|update|restart|planned|schedule|migration|reboot|tonight)', 'happy to', 'if you (like|wish|want|prefer)', 'as agreed', 'when *6 (done|finish|complete)'],
    alsoCounts: ['with-modal', 'supposed'],
    source: 'domain page: a threat is a consequence that the writer will bring about',
  },
  {
    id: 'veiled-threat', category: 'threat', certainty: 'likely',
    patterns: ['(lawyer|attorney|solicitor|counsel|litigation|lawsuit|subpoena|court|tribunal|sue|ombudsman|regulator|newspaper|press|journalist|reporter|headline|attorney general|inspectorate|watchdog|whistleblower)', '(formal|official) (protest|complaint|notice|objection)', '(file|lodge) *3 (protest|complaint|grievance|lawsuit|suit)', 'legal action', '(reserve|exercise) *2 right', '(would|will) be a (shame|pity)', '(hate|regret|hesitate) to *2 (have|see|tell|involve|escalate|bring|go)', 'no (choice|option|alternative) but', '(go|make|become) public', '(know|learn|find out|hear) (about|of) (this|it|that)', 'how *3 (treat|deal with) *2 (supplier|vendor|partner)', '(pull|withdraw|cut|switch|turn|shut|lock) *3 (off|plug|support|key|donation|service|access|credit)', '(hours?|until noon|until *2) *2 then (i|we)', 'one (phone )?call (away|from)', 'last (warning|chance|notice|word)', '(escalate|take) *2 (this|it) *3 (to|up|higher|further)', '(consequence|repercussion|fallout)', '(name|your name) *4 (line|paper|letter|press|list|report)', 'keep(ing)? (a|every|all) (record|file|folder|mail|email|copy)', 'for the (file|record)', 'will (regret|remember|be sorry)'],
    unless: ['(ticket|sla|redline|nda|press release|press kit|court room|on record|log)', '(press (the|on|any|enter|release))', 'no hard feeling', 'if you (like|wish|need)'],
    alsoCounts: ['with-modal', 'supposed', 'asked', 'denied'],
    source: 'language page, threat',
  },
];
