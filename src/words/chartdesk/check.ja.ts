import type { Catalogue } from '../create-words';

/** What the chart desk says about faults and their mends, in Japanese. */
export const checkJapanese: Catalogue = {
  // What the command line cures with an option, the page cures in its own way.
  'desk.cure.no-own-domain': '上の「自社のメールドメイン」を入力し、ファイルを読み直してください。',
  'desk.cure.unknown-table': '上の「列の意味」で、何の表かを選んでください。',
  'desk.cure.unknown-header': '上の「列の意味」で、何の列かを選ぶか、外してください。',
  'desk.cure.two-columns': '上の「列の意味」で、どちらを使うかを選んでください。',
  'desk.cure.ignored-columns': '使うつもりの列がなければ、何もしなくてかまいません。あれば、上で意味を選んでください。',
  'desk.cure.nothing-found': '正しいエクスポートか確かめるか、Excelテンプレートから始めてください。',

  'desk.check.faults': '公開の前に直すエラー：{count}件',
  'desk.check.warnings-only': 'エラーはありません',
  'desk.check.clean': '直すものはありません',
  'desk.check.of': '{files}の中。',
  'desk.check.faults.text': 'エラーがあると公開できません。警告だけなら公開できます。',
  'desk.check.warnings.text': '確認したい警告が{count}件あります。公開はできます。',
  'desk.check.open-again': '別のファイルを開く',
  'desk.check.kinds': 'エラーの種類',
  'desk.check.all': 'すべて（{count}）',
  'desk.check.list': 'エラーと警告',
  'desk.check.search': 'エラーを検索',
  'desk.check.show': '表示',

  'desk.mend.use-guess': '上司を「{guess}」にする',
  'desk.mend.no-manager': '上司を空にする',
  'desk.mend.drop-address': '{address}を外す',
  'desk.mend.remove-row': '{name}の行を削除',
  'desk.mend.drop-reference': '参照を外す',
  'desk.mend.drop-permission': '許可を外す',
  'desk.mend.marked-left': '「{name}」に改め、退職とする',
  'desk.mend.clean-name': '「{name}」に改める',
  'desk.mend.strip-hidden': '見えない文字を除く',
  'desk.mend.add-domain': '{account}に{domain}を加える',
  'desk.mend.mark-external': '社外とする',
  'desk.mend.no-end-date': '終了日を外す',

  'desk.titles.title': 'レベルの分からない役職',
  'desk.titles.text': '役職のレベルを一度選ぶと、同じ役職の全員に入ります。',
  'desk.titles.level': '{title}のレベル',
  'desk.titles.choose': 'レベルを選ぶ',
  'desk.titles.set': '{title}：{level}',

  'desk.level.board': '取締役会',
  'desk.level.cxo': '最高責任者',
  'desk.level.vp': '執行役員',
  'desk.level.director': '部長',
  'desk.level.manager': '課長',
  'desk.level.senior': '主任',
  'desk.level.entry': '一般',
  'desk.level.unknown': 'レベル不明',
};
