import { alertJapanese } from './alert.ja';
import type { Catalogue } from './create-words';

/** What a report says, in Japanese. */
export const reportJapanese: Catalogue = {
  ...alertJapanese,

  'advice.add-to-cc': '{people}をCCに追加する',
  'advice.add-to-cc.claimed': '{people}をCCに追加する。そうすれば紹介されたことが事実になります',
  'advice.write-to-contact': '代わりに{people}に書く',
  'advice.ask-for-debrief': '{people}に振り返りをお願いする。選ばれなかった理由と改善点を聞けます。十人中九人が応じます。',
  'advice.ask-for-debrief.refused': '{people}に、見送りの理由と改善点をたずねる。',
  'advice.rephrase': '価値を中心に書き直す。数字と提案だけにし、人の評価はしない',
  'advice.ask-for-the-no': '{people}に「いったん終了してよいでしょうか」と短く丁寧に尋ねる',
  'advice.use-invitation': '招きがあったことを明記し、{people}をCCに入れる',
  'advice.send-later': '明日8:00に送る。その前にもう一度読む',
  'advice.talk-to-manager': 'まず上司に相談する',
  'advice.update-chart': '組織図の確認をセールスオプスに伝える',
};
