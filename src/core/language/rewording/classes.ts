/** Classes of words by what one can say kindly about them, or do about them; as roots. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What one side reads, and the other sent. */
export const documents = setOf('proposal quote quotation offer bid survey report annex appendix specification spec plan design drawing sheet datasheet brochure invoice contract agreement sample demo demonstration figure number result deck slide presentation summary assessment audit study review comparison schedule estimate submission application documentation document paperwork file log data finding analysis calculation model prototype draft statement response recommendation benchmark checklist guide manual attachment whitepaper');

/** What is written or said to get an answer. */
export const messages = setOf('mail email e-mail note letter call question request message voicemail reminder invitation inquiry enquiry query');

/** What both sides work on. */
export const undertakings = setOf('migration rollout cutover project installation upgrade import export delivery deployment implementation evaluation trial pilot renewal onboarding launch integration handover training workshop replacement conversion transition switchover expansion refresh changeover shutdown maintenance repair inspection shipment contract rebuild consolidation');

/** What went wrong, without anybody's fault in it. */
export const incidents = setOf('outage delay downtime incident breakdown mix-up leak interruption stoppage spill shortage');

export const decisions = setOf('decision choice award ranking outcome result verdict shortlist rejection refusal selection cancellation');

export const processes = setOf('process evaluation tender rfp rfq rfi itt scoring comparison review competition procurement bid demo shootout');

/** What is chosen in a selection. */
export const chosen = setOf('vendor supplier partner provider product tool platform system solution bidder manufacturer contractor software design model');

/** What a bidder asks to be let have. */
export const openings = setOf('access demo meeting briefing visit session hearing interview trial test walkthrough tour workshop presentation call');

/** What has a price and a last day. */
export const offers = setOf('price offer discount quote quotation rate slot pricing deal promotion rebate proposal capacity reservation');

/** What one does with a document that lies there. */
export const readingVerbs = setOf('read open review study evaluate consider examine assess check look ignore overlook skip dismiss sit glance bin shelve skim disregard');
export const losingVerbs = setOf('lose misplace mislay misfile misroute delete shred');
export const answeringVerbs = setOf('answer respond reply acknowledge');
export const spendingVerbs = setOf('waste burn spend pay throw pour squander blow sink fritter');

/** What the customer has to do, and can be helped with. */
export const duties = setOf('sign approve test schedule answer send name confirm open return install provide deliver update submit share plan book complete finish close prepare arrange forward order');

/** They do not colour the noun that they stand before. */
export const plainAdjectives = setOf('new last first second third final annual monthly weekly technical financial wireless medical legal next current original revised latest late early northern southern eastern western');
