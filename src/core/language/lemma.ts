/** Past forms that no suffix rule finds: "base past participle …". */
const irregular = `sit sat|lose lost|break broke broken|throw threw thrown|go went gone|take took taken|give gave given|tell told|say said|keep kept|hold held|make made|get got gotten|leave left|let let|lead led|mislead misled|
forget forgot forgotten|blow blew blown|write wrote written|choose chose chosen|pick picked|hide hid hidden|steal stole stolen|sink sank sunk|shoot shot|shut shut|spend spent|misspend misspent|overspend overspent|burn burnt|pay paid|overpay overpaid|
read read|mean meant|meet met|see saw seen|hear heard|know knew known|think thought|buy bought|bring brought|catch caught|fight fought|teach taught|seek sought|sell sold|send sent|build built|bend bent|lend lent|lay laid|lie lied|
run ran|come came|become became|begin began begun|drive drove driven|fall fell fallen|feel felt|find found|fly flew flown|draw drew drawn|grow grew grown|rise rose risen|speak spoke spoken|stand stood|understand understood misunderstood|misunderstand misunderstood|
wake woke woken|wear wore worn|win won|do did done|be is are was were been am being|have has had|can could|stick stuck|strike struck|swear swore sworn|sweep swept|sleep slept|shake shook shaken|set set|put put|cut cut|cost cost|hurt hurt|bet bet|hit hit|quit quit|
overrule overruled|override overrode overridden|overthrow overthrew overthrown|undo undid undone|overlook overlooked|foresee foresaw|withhold withheld|uphold upheld|rig rigged|cling clung|dig dug|drag drug|feed fed|flee fled|forbid forbade forbidden|freeze froze frozen|hang hung|
mishear misheard|misread misread|mistake mistook mistaken|show showed shown|tear tore torn|undermine undermined|slide slid|spin spun|split split|spread spread|spring sprang|stink stank|bite bit bitten|bleed bled|fit fit|deal dealt|bid bid|beat beat beaten|eat ate eaten|weave wove woven|ride rode ridden|ring rang rung|string strung|wring wrung|sting stung|swing swung|fling flung|grind ground|bind bound|shrink shrank shrunk|sing sang sung|drink drank drunk|foresee foresaw foreseen|outdo outdid outdone|overdo overdid overdone`;

const baseOf = new Map<string, string>();
irregular.split(/[|\n]+/).forEach((row) => {
  const [base, ...forms] = row.trim().split(' ');
  if (base !== undefined) forms.forEach((form) => { if (form !== base) baseOf.set(form, base); });
});

const british: readonly (readonly [RegExp, string])[] = [[/isation/, 'ization'], [/is(e|ed|es|ing)$/, 'iz$1'], [/our(s|ed|ing|able|ite|itism)?$/, 'or$1'], [/ll(ed|ing)$/, 'l$1'], [/ence$/, 'ense'], [/ogue$/, 'og'], [/ys(e|ed|es|ing)$/, 'yz$1']];

function withoutEnding(word: string): readonly string[] {
  const bases: string[] = [];
  const length = word.length;
  const cut = (n: number) => word.slice(0, length - n);
  const undouble = (stem: string) => (/([bdfgklmnprt])\1$/.test(stem) ? [stem.slice(0, -1)] : []);
  if (word.slice(-3) === 'ies' || word.slice(-3) === 'ied') bases.push(`${cut(3)}y`);
  if (word.slice(-1) === 's' && word.slice(-2) !== 'ss') bases.push(cut(1));
  if (word.slice(-2) === 'es') bases.push(cut(2));
  if (word.slice(-2) === 'ed') bases.push(cut(1), cut(2), ...undouble(cut(2)));
  if (word.slice(-3) === 'ing') bases.push(`${cut(3)}e`, cut(3), ...undouble(cut(3)));
  if (word.slice(-2) === 'er' && length > 5) bases.push(cut(1), cut(2));
  return bases;
}

const fewestLetters = 3;

/**
 * Dictionary forms of a word among those that `known` holds, the word itself first. An ending is taken
 * off only when what is left is known, so no table of all English verbs is needed.
 */
export function lemmas(word: string, known: ReadonlySet<string>): readonly string[] {
  const found: string[] = [word];
  const base = baseOf.get(word);
  if (base !== undefined) found.push(base);
  if (word.length > fewestLetters) {
    for (const candidate of withoutEnding(word)) {
      if (candidate.length >= 2 && known.has(candidate)) {
        found.push(candidate);
        break;
      }
    }
    if (!known.has(word) && found.length === 1) {
      for (const [from, to] of british) {
        if (!from.test(word)) continue;
        const american = word.replace(from, to);
        if (known.has(american)) return found.concat(american);
        const stem = withoutEnding(american).filter((each) => known.has(each))[0];
        if (stem !== undefined) return found.concat(stem);
      }
    }
  }
  return found;
}

/** True for a past tense or participle, regular or not. */
export function isPast(word: string): boolean {
  return baseOf.has(word) || (word.length > 4 && word.slice(-2) === 'ed' && word.slice(-3) !== 'eed');
}
