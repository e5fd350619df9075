import type { Catalogue } from './create-words';

/** What is said of hurtful words, in Japanese. */
export const findingsJapanese: Catalogue = {
  'finding.blame.message': '{who}を責めています。こうした言葉は転送されます。',
  'finding.blame.suggestion': '誰のせいかは書かず、起きたことと、次に必要なことを書きましょう。',
  'finding.disparagement.message': '{who}を悪く言っています。',
  'finding.disparagement.suggestion': '評価は書かず、提供できることを書きましょう。',
  'finding.unfair-process.message': '選定が不公平だと述べ、{who}を名指ししています。',
  'finding.unfair-process.suggestion': '「何をお見せすればよかったでしょうか」と振り返りをお願いしましょう。',
  'finding.waste.message': '{who}がお金を無駄にしていると述べています。',
  'finding.waste.suggestion': '数字を示し、判断は読み手に任せましょう。',
  'finding.contest.message': '{who}の決定を頭越しに覆すよう求めています。',
  'finding.contest.suggestion': '再検討に何が必要か、次回どう改善すべきかを{who}に尋ねましょう。',
  'finding.threat.message': '{who}への脅しと受け取られます。',
  'finding.threat.suggestion': 'どうなれば助かるか、いつまでだとよいかを書きましょう。',
  'finding.private-disclosure.message': '{who}が内々に話したことを漏らしています。',
  'finding.private-disclosure.suggestion': '聞いた話は書かず、提供できることを書きましょう。',
  'finding.bypass-admission.message': '{who}を通さないことを自ら述べています。',
  'finding.bypass-admission.suggestion': '{who}に書くか、CCに入れて理由を添えましょう。',
  'finding.pressure.message': '価格や期限で急がせています。',
  'finding.pressure.suggestion': '日付は淡々と伝え、相談の場を提案しましょう。',
  'finding.try': '例：「{text}」',
};
