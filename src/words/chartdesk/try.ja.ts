import type { Catalogue } from '../create-words';

/** What the chart desk says where a draft is tried, in Japanese. */
export const tryJapanese: Catalogue = {
  'desk.try.title': '下書きを試す',
  'desk.try.text': '営業担当に何が表示されるかを見ます。メールを入力するか、.emlファイルをこのページにドロップするか、例を選んでください。',
  'desk.try.sample': '例',
  'desk.try.sample.choose': '例を選ぶ',
  'desk.try.from': '差出人',
  'desk.try.from.hint': '書いている営業担当です。',
  'desk.try.to': '宛先',
  'desk.try.cc': '写し（Cc）',
  'desk.try.bcc': '非公開の写し（Bcc）',
  'desk.try.subject': '件名',
  'desk.try.body': '本文',
  'desk.try.dropped': '{name}のメールを確認しています。',
  'desk.try.check': '下書きを確認',
  'desk.try.file': '.emlファイルを開く',
  'desk.try.type': '下書きを入力する',
  'desk.try.verdict': '結果',
  'desk.try.empty': '結果はここに表示されます。',
  'desk.try.ways': 'より良い方法',
  'desk.try.unknown': '組織図にない人',
  'desk.try.send': '送信時',
  'desk.try.send.asks': '送信の前にOutlookが確認します。',
  'desk.try.send.quiet': '確認なしで送信されます。',
  'desk.try.no-chart': '先に組織図を開いてください。',
  'desk.try.unreadable': 'メールとして読めません。.emlで保存して、もう一度試してください。',
};
