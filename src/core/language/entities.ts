import type { Target } from '../report';
import { teamTarget } from './gazetteer';
import type { Gazetteer, NameSpan } from './gazetteer';
import { inClass, isKnown } from './lexicon';
import { isPast } from './lemma';
import { teamEnd, thirdEnd, words } from './mention-ends';
import { alwaysDepartment, firstPerson, honorific, mayOpen, plural, secondPerson, singular } from './mention-words';
import type { Token } from './tokens';
import { wordAt } from './units';
import type { Mention, Side, Strength } from './units';

const formerWords = /^(?:previous|former|old|last|current|present|existing|other|another|incumbent|competing|rival|new|third|external|outside|upstream|phone|cloud|software|storage)$/;
const strongHeads = /^(?:committee|panel|council|evaluators?|reviewers?|buyers?|scorers?|jurors?|cio|ciso|cto|cfo|coo|pmo|approvers?|assessors?|helpdesk|gatekeepers?)$/;
const orgNoun = /^(?:hospital|company|university|college|district|bank|county|city|agency|clinic|school|firm|business|organi[sz]ation|institution|port|authority|airport|utility|brewery|ministry|state|town|museum|library|plant|campus|health|system|group)$/;
const atCustomer = /^(?:there|side|end)$/;
const notInName = /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|q[1-4]|i|ok|hi|hello|hey|dear|thanks|thank|yes|no|please|best|regards|re|fw|fwd|am|pm|est|utc|ps|faq|pdf|api|sso|vpn|rfp|rfi|rfq|tms|lms|erp|crm|sla|nda|po|sow|msa|gdpr|hipaa|new|internet|english|excel|word|outlook|teams|windows|sharepoint|safari|chrome|android|iphone|linux)$/;

export class EntityFinder {
  private person: Mention | undefined;
  private group: Mention | undefined;

  private allCapitals = false;

  constructor(private readonly gazetteer: Gazetteer) {}

  /** The people and teams that a sentence names, in order. `names` are the chart's people found in the text. */
  find(tokens: readonly Token[], names: readonly NameSpan[], allCapitals: boolean): readonly Mention[] {
    this.allCapitals = allCapitals;
    const found: Mention[] = [];
    let i = 0;
    while (i < tokens.length) {
      const mention = this.at(tokens, i, names);
      if (mention === undefined) {
        i += 1;
        continue;
      }
      found.push(mention);
      i = Math.max(mention.to, i + 1);
      if (mention.pronoun !== true && (mention.side === 'who' || mention.side === 'third')) {
        if (mention.human === true) this.person = mention;
        this.group = mention;
      } else if (mention.side === 'self' && mention.to - mention.from > 1) {
        this.group = mention;
        if (mention.human === true) this.person = mention;
      }
    }
    return found;
  }

  private at(tokens: readonly Token[], i: number, names: readonly NameSpan[]): Mention | undefined {
    const token = tokens[i] as Token;
    const { word } = token;
    if (names.length === 0 && !mayOpen(word) && !/^[A-Z]/.test(token.raw) && !this.gazetteer.byFirstWord.has(word)) return undefined;
    const surname = honorific.has(word) ? tokens[tokens[i + 1]?.word === '.' ? i + 2 : i + 1] : undefined;
    const begins = (surname ?? token).start;
    const named = names.find((name) => name.start <= begins && name.end > begins);
    if (named !== undefined) {
      let to = i + 1;
      while (to < tokens.length && (tokens[to] as Token).start < named.end) to += 1;
      return this.extend(tokens, i, to, 'who', 3, named.target, true);
    }
    if (this.gazetteer.ownNames.has(word) && /^[A-Z]/.test(token.raw) && !this.allCapitals) return this.extend(tokens, i, i + 1, 'self', 3, undefined, true);
    const entry = this.charted(tokens, i);
    if (entry !== undefined) return entry;
    if (firstPerson.has(word)) return { from: i, to: i + 1, side: 'self', strength: 3 };
    if (secondPerson.has(word)) return { from: i, to: i + 1, side: 'you', strength: 3, target: this.gazetteer.organisation };
    if (word === 'our' || word === 'my') return this.ours(tokens, i);
    if (word === 'your') return this.yours(tokens, i);
    if (singular.has(word) || plural.has(word)) return this.pronoun(tokens, i);
    const nobody = this.nobody(tokens, i);
    if (nobody !== undefined) return nobody;
    if (/^(?:the|that|this|those|these|a|an|some|an?other|every|each|any|no|one)$/.test(word)) return this.articled(tokens, i);
    return this.capitalised(tokens, i);
  }

  /** Takes in "'s (own) team", "and their team" behind a name. */
  private extend(tokens: readonly Token[], from: number, to: number, side: Side, strength: Strength, target: Target | undefined, human: boolean): Mention {
    let start = from;
    const after = (at: number) => wordAt(tokens, to + at);
    if (after(0) === 'over' && after(1) === 'there') return { from, to: to + 2, side, strength: side === 'who' ? Math.max(strength, 2) as Strength : strength, target, human };
    if (/^(?:on|at)$/.test(after(0)) && after(1) === 'your' && atCustomer.test(after(2))) return { from, to: to + 3, side, strength: 3, target, human };
    if (start > 0 && honorific.has((tokens[start - 1] as Token).word)) start -= 1;
    if (tokens[to]?.word === "'s") {
      const end = teamEnd(tokens, to + 1);
      if (end !== -1) return { from: start, to: end, side, strength, target, human: false };
    }
    if (tokens[to]?.word === 'and' && /^(?:his|her|their)$/.test(wordAt(tokens, to + 1))) {
      const end = teamEnd(tokens, to + 2);
      if (end !== -1) return { from: start, to: end, side, strength, target, human: false };
    }
    return { from: start, to, side, strength, target, human };
  }

  private charted(tokens: readonly Token[], i: number): Mention | undefined {
    const token = tokens[i] as Token;
    const entries = this.gazetteer.byFirstWord.get(token.word);
    if (entries === undefined) return undefined;
    const before = wordAt(tokens, i - 1);
    for (const entry of entries) {
      if (!entry.words.every((word, at) => tokens[i + at]?.word === word)) continue;
      if (entry.needsArticle && !/^(?:the|your|that|this|our)$/.test(before) && !(/^[A-Z]{3,5}$/.test(token.raw) && !this.allCapitals)) continue;
      if (before === 'our' || before === 'my') continue;
      if (!entry.needsArticle && !/^[A-Z]/.test(token.raw)) continue;
      return this.extend(tokens, i, i + entry.words.length, entry.side, entry.strength, entry.target, entry.human);
    }
    return undefined;
  }

  private ours(tokens: readonly Token[], i: number): Mention | undefined {
    const end = teamEnd(tokens, i + 1);
    const thirdAt = thirdEnd(tokens, i + 1);
    const last = wordAt(tokens, (end === -1 ? i + 1 : end) - 1);
    if (/^(?:contact|champion|sponsor|counterpart|friend)$/.test(wordAt(tokens, i + 1))) return { from: i, to: i + 2, side: 'who', strength: 2, human: true };
    if (end !== -1 && last !== 'project') return { from: i, to: end, side: 'self', strength: 3, human: !/s$/.test(last) };
    if (thirdAt !== -1) return { from: i, to: thirdAt, side: /^(?:competitor|competitors|rival|rivals)$/.test(wordAt(tokens, thirdAt - 1)) ? 'third' : 'self', strength: 2 };
    return undefined;
  }

  private yours(tokens: readonly Token[], i: number): Mention | undefined {
    const next = tokens[i + 1];
    if (next === undefined) return undefined;
    const third = thirdEnd(tokens, i + 1);
    const end = teamEnd(tokens, i + 1);
    if (third !== -1 && end === -1) return { from: i, to: third, side: 'third', strength: 2 };
    const at = next.word === 'own' ? i + 2 : i + 1;
    const firstWord = wordAt(tokens, at);
    const named = honorific.has(firstWord) && /^[A-Z]/.test(tokens[at + 1]?.raw ?? '') ? at + 2 : -1;
    if (named !== -1) return this.extend(tokens, i, named, 'who', 3, undefined, true);
    if (end !== -1) {
      if (tokens.slice(i + 1, end).some((token) => formerWords.test(token.word) && /^(?:previous|former|old)$/.test(token.word))) return { from: i, to: end, side: 'third', strength: 2 };
      const target = teamTarget(this.gazetteer, words(tokens, at, end).replace(/\b(?:own|so-called|new|whole|entire)\b/gi, ''));
      return this.extend(tokens, i, end, 'who', 3, this.titled(tokens, at, end) ?? target, !/s$|^(?:people|team|folk|staff|group|department|office|committee)$/.test(wordAt(tokens, end - 1)));
    }
    if (inClass(firstWord, 'department')) {
      let to = at + 1;
      while (to < at + 3 && inClass(wordAt(tokens, to), 'department')) to += 1;
      const after = wordAt(tokens, to);
      if (after === '' || inClass(after, 'aux') || inClass(after, 'prep') || inClass(after, 'adverb') || isPast(after) || /^(?:'s|not|never|and|or|who|,|\.|!|\?|;|:)$/.test(after) || /s$/.test(after)) return { from: i, to, side: 'who', strength: firstWord === 'it' || alwaysDepartment.has(firstWord) || /^[A-Z]/.test(tokens[at]?.raw ?? '') ? 3 : 2, target: teamTarget(this.gazetteer, words(tokens, at, to)) };
    }
    if (orgNoun.test(firstWord)) return { from: i, to: at + 1, side: 'who', strength: 2, target: this.gazetteer.organisation };
    return undefined;
  }

  private titled(tokens: readonly Token[], from: number, to: number): Target | undefined {
    const entries = this.gazetteer.byFirstWord.get(wordAt(tokens, from)) ?? [];
    return entries.find((entry) => entry.needsArticle && entry.words.length === to - from && entry.words.every((word, at) => tokens[from + at]?.word === word))?.target;
  }

  private pronoun(tokens: readonly Token[], i: number): Mention {
    const { word } = tokens[i] as Token;
    const known = singular.has(word) ? this.person : this.group ?? this.person;
    const end = /^(?:his|her|their)$/.test(word) ? teamEnd(tokens, i + 1) : -1;
    const to = end === -1 ? i + 1 : end;
    if (known === undefined) return { from: i, to, side: 'who', strength: 1, pronoun: true };
    return { from: i, to, side: known.side, strength: known.strength === 1 ? 1 : 2, target: known.target, pronoun: true };
  }

  private nobody(tokens: readonly Token[], i: number): Mention | undefined {
    const word = (at: number) => wordAt(tokens, i + at);
    let to = -1;
    let side: Side = 'nobody';
    if (/^(?:nobody|none|noone)$/.test(word(0))) to = i + 1;
    else if (word(0) === 'no' && word(1) === 'one') to = i + 2;
    else if (word(0) === 'not' && /^(?:one|a)$/.test(word(1)) && /^(?:single|person|of|soul|one|human)$/.test(word(2))) to = i + (word(2) === 'of' ? 2 : word(2) === 'single' ? 4 : 3);
    else if (/^(?:somebody|someone|anybody|anyone|whoever)$/.test(word(0))) {
      to = i + 1;
      side = 'somebody';
    }
    if (to === -1) return undefined;
    const after = (at: number) => wordAt(tokens, to + at);
    if (after(0) === 'else') to += 1;
    if (/^(?:at|in|on|over|of|from|within|up|down|out|around|among)$/.test(after(0))) {
      if (/^(?:over|down|up|out)$/.test(after(0)) && after(1) === 'there') return { from: i, to: to + 2, side, strength: 2, target: this.gazetteer.organisation };
      if (after(0) === 'on' && after(1) === 'your' && atCustomer.test(after(2))) return { from: i, to: to + 3, side, strength: 3, target: this.gazetteer.organisation };
      const owner = this.at(tokens, to + 1, []);
      if (owner !== undefined && (owner.side === 'who' || owner.side === 'you')) return { from: i, to: owner.to, side, strength: owner.strength, target: owner.target };
      if (owner !== undefined && (owner.side === 'self' || owner.side === 'third')) return { from: i, to: owner.to, side: owner.side, strength: 3 };
      if (after(0) === 'on' && after(1) === 'our') return { from: i, to: to + 3, side: 'self', strength: 3 };
      if (/^(?:of)$/.test(after(0)) && /^(?:us|our)$/.test(after(1))) return { from: i, to: to + 2, side: 'self', strength: 3 };
    }
    return { from: i, to, side, strength: 1 };
  }

  private articled(tokens: readonly Token[], i: number): Mention | undefined {
    const { word } = tokens[i] as Token;
    const definite = /^(?:the|that|those|these|this)$/.test(word);
    if (definite && tokens[i + 1]?.word === 'office' && tokens[i + 2]?.word === 'of') {
      let to = i + 3;
      while (to < tokens.length && to < i + 7 && /^(?:[A-Z]|the$|of$|and$)/.test(tokens[to]?.raw ?? '')) to += 1;
      if (to > i + 3) return { from: i, to, side: 'who', strength: 2, target: teamTarget(this.gazetteer, words(tokens, i + 3, to)) };
    }
    const third = thirdEnd(tokens, i + 1);
    const end = teamEnd(tokens, i + 1);
    if (end !== -1 && (third === -1 || third > end)) {
      if (!definite) return undefined;
      const head = wordAt(tokens, end - 1);
      const inner = tokens.slice(i + 1, end);
      if (/^(?:project|side|function|lead|leads|head|order|desk|members?)$/.test(head) && inner.length < 2) return undefined;
      if (/^(?:those|these|other)$/.test(word) && /^(?:people|folks|guys|who)$/.test(head) && /^(?:who|that|with|in)$/.test(wordAt(tokens, end)) && !/^over|at$/.test(wordAt(tokens, end + 1))) return undefined;
      const named = inner.some((token) => inClass(token.word, 'department')) || strongHeads.test(head);
      const strength: Strength = (named && this.gazetteer.hasAccounts) || (word !== 'the' && word !== 'this' && this.gazetteer.hasAccounts) ? 2 : 1;
      return this.extend(tokens, i, end, 'who', strength, this.titled(tokens, i + 1, end) ?? teamTarget(this.gazetteer, words(tokens, i + 1, end)), !/s$|^(?:people|team|folk|staff|group|department|office|committee|panel|board|council)$/.test(head));
    }
    if (third !== -1) return { from: i, to: third, side: 'third', strength: 2 };
    const noun = wordAt(tokens, i + 1);
    if (definite && orgNoun.test(noun)) return { from: i, to: i + 2, side: 'who', strength: this.gazetteer.kinds.has(noun) ? 2 : 1, target: this.gazetteer.organisation };
    return undefined;
  }

  private capitalised(tokens: readonly Token[], i: number): Mention | undefined {
    const token = tokens[i] as Token;
    const { raw, word } = token;
    const next = tokens[i + 1];
    const nextWord = next?.word ?? '';
    if (raw === 'IT' || raw === 'I.T' || raw === 'HR' || raw === 'PMO' || raw === 'AP') {
      if (this.allCapitals && raw === 'IT' && !inClass(wordAt(tokens, i + 1), 'team')) return undefined;
      const end = teamEnd(tokens, i + 1);
      const noun = end === -1 && next !== undefined && /^[a-z]/.test(next.raw) && !inClass(nextWord, 'aux') && !inClass(nextWord, 'det') && !inClass(nextWord, 'prep') && !inClass(nextWord, 'adverb') && !isPast(nextWord) && !/^(?:and|or|who|not|never|didn|'s|but|that|could|to|as|so|for)$/.test(nextWord) && !/s$/.test(nextWord);
      if (noun) return undefined;
      return this.extend(tokens, i, end === -1 ? i + 1 : end, 'who', 2, teamTarget(this.gazetteer, raw === 'AP' ? 'accounts payable' : raw), false);
    }
    const capital = /^[A-Z]/.test(raw) && !this.allCapitals;
    if ((capital || alwaysDepartment.has(word)) && inClass(word, 'department') && word !== 'it') {
      let to = i + 1;
      while (to < tokens.length && to < i + 4 && (inClass(wordAt(tokens, to), 'department') && /^[A-Z]/.test(tokens[to]?.raw ?? '') || (tokens[to]?.word === '&' && /^[A-Z]/.test(tokens[to + 1]?.raw ?? '')))) to += 1;
      const end = teamEnd(tokens, i);
      if (end > to) to = end;
      const after = wordAt(tokens, to);
      const acts = after === '' || inClass(after, 'aux') || isPast(after) || inClass(after, 'prep') || /^(?:'s|not|never|and|or|who|that|which|has|,|\.|!|\?|;|:|but|simply|just)$/.test(after) || (/s$/.test(after) && isKnown(after.slice(0, -1)));
      const strength: Strength = i === 0 && to === i + 1 ? (inClass(after, 'aux') || isPast(after) || after === "'s" || (/s$/.test(after) && acts) ? 2 : 1) : 2;
      if (acts) return this.extend(tokens, i, to, 'who', strength, teamTarget(this.gazetteer, words(tokens, i, to)), false);
    }
    if (inClass(word, 'thirdParty') && !inClass(word, 'team') && (capital || /s$/.test(word))) return { from: i, to: i + 1, side: 'third', strength: 2 };
    if (!capital || notInName.test(word)) return undefined;
    if (honorific.has(word) && /^[A-Z]/.test(next?.raw ?? '') || (honorific.has(word) && nextWord === '.' && /^[A-Z]/.test(tokens[i + 2]?.raw ?? ''))) {
      let to = nextWord === '.' ? i + 3 : i + 2;
      while (to < i + 5 && /^[A-Z][a-z]/.test(tokens[to]?.raw ?? '')) to += 1;
      return this.extend(tokens, i, to, 'who', 1, undefined, true);
    }
    const initial = i === 0 || /^[.?!:"“•*-]$/.test(wordAt(tokens, i - 1));
    if (isKnown(word) && initial) return undefined;
    if (initial && !(inClass(nextWord, 'aux') || isPast(nextWord) || nextWord === "'s" || /^[A-Z]/.test(next?.raw ?? '') || (/s$/.test(nextWord) && isKnown(nextWord.slice(0, -1))) || nextWord === 'never')) return undefined;
    if (/^[A-Z0-9]+$/.test(raw) && raw.length < 6) return undefined;
    let to = i + 1;
    while (to < i + 4 && /^[A-Z][a-z'’-]+$/.test(tokens[to]?.raw ?? '') && !inClass(wordAt(tokens, to), 'team')) to += 1;
    return this.extend(tokens, i, to, 'who', 1, undefined, true);
  }
}
