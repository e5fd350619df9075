import type { Catalogue } from './create-words';

/** Texts that are put into a draft, in Japanese. */
export const readyJapanese: Catalogue = {
  'ready.ask-for-debrief': '{people}様\n\n{engagement}についてご検討いただき、ありがとうございました。ご決定を尊重いたします。今後のために、ご決定の理由と改善すべき点を二十分ほどお聞かせいただけないでしょうか。\n\nご都合のよい時間に合わせます。\n\n{sender}',
  'ready.ask-for-the-no': '{people}様\n\n{engagement}について、しばらくお返事をいただいておりません。ご負担になっておりましたら申し訳ありません。ご検討は続いておりますでしょうか。それともいったん終了としてよろしいでしょうか。一言だけのお返事でも結構です。\n\n{sender}',
  'ready.write-to-contact': '{people}様\n\n{engagement}について、二十分ほどお時間をいただけないでしょうか。お考えと、私どもがお役に立てることを伺えれば幸いです。\n\n{sender}',
  'ready.manager': '{engagement}の件で{recipients}にメールを送ろうとしています。{people}は宛先に入っていません。送る前に五分ほどお話しできますか。',
  'reword.blame': 'これまでの経緯を伺い、今後の進め方をご相談できれば幸いです。',
  'reword.disparagement': 'この件で最も大切にされている点をお聞かせください。',
  'reword.unfair-process': '私どもが何をお見せすればよかったか、教えていただければ幸いです。',
  'reword.waste': '比較していただけるよう、私どもの数字をお渡しいたします。',
  'reword.contest': '再検討の余地がございましたら、どのようなご質問にもお答えいたします。',
  'reword.threat': '双方にとってよい進め方を見つけられればと存じます。',
  'reword.private-disclosure': '私どものご提案について、詳しくご説明いたします。',
  'reword.bypass-admission': 'ご担当の方と進めさせていただければ幸いです。',
  'reword.pressure': 'ご提案は引き続き有効です。時期についてはご相談させてください。',
};
