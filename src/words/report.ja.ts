import { alertJapanese } from './alert.ja';
import type { Catalogue } from './create-words';

/** What a report says, in Japanese. */
export const reportJapanese: Catalogue = {
  ...alertJapanese,
  'finding.blame.message': '{who}を責めています。こうした言葉は転送されます。',
  'finding.blame.suggestion': '誰のせいかは書かず、起きたことと、次に必要なことを書きましょう。',
  'finding.disparagement.message': '{who}をけなしています。',
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

  'advice.add-to-cc': '{people}をCCに追加する',
  'advice.add-to-cc.claimed': '{people}をCCに追加する。そうすれば紹介されたことが事実になります',
  'advice.write-to-contact': '代わりに{people}に書く',
  'advice.ask-for-debrief': '{people}に振り返りをお願いする。選ばれなかった理由と改善点を聞けます。十人中九人が応じます。',
  'advice.rephrase': '価値を中心に書き直す。数字と提案だけにし、人の評価はしない',
  'advice.ask-for-the-no': '{people}に「いったん終了してよいでしょうか」と短く丁寧に尋ねる',
  'advice.use-invitation': '招きがあったことを明記し、{people}をCCに入れる',
  'advice.send-later': '明日8:00に送る。その前にもう一度読む',
  'advice.talk-to-manager': 'まず上司に相談する',
  'advice.update-chart': '組織図の確認をセールスオプスに伝える',
};
