import type { Catalogue } from '../create-words';

/** What the chart desk says on its first page, in Japanese. */
export const openJapanese: Catalogue = {
  'desk.open.title': '営業担当のための組織図を作る',
  'desk.open.text': '手元のエクスポートを入れてください。問題がすぐに分かり、ここで直せます。CRMにない情報を補い、Webサーバー用に一式をダウンロードできます。',
  'desk.open.drop': 'ファイルをここにドロップ（複数可）、または',
  'desk.open.choose': 'ファイルを選ぶ',
  'desk.open.kinds': 'Excelテンプレート、SalesforceやHubSpotのCSV、Excelブック、Microsoft GraphまたはSCIMのユーザー（JSON）、LDIF、組織図（JSON）、公開フォルダーのzipが使えます。',
  'desk.open.working': 'ファイルを読み込んで確認しています',
  'desk.open.failed': 'これらのファイルを読めませんでした。大きい場合は一つずつ試してください。',
  'desk.open.saved': '{when}の作業が残っています。',
  'desk.open.go-on': '続ける',
  'desk.open.discard': '破棄する',
  'desk.open.again': '組織図がすでに開いています。新しいファイルで…',
  'desk.open.refresh': '更新する：人はファイルから取り込み、商談・担当者・許可は残します',
  'desk.open.anew': '置き換える',
  'desk.open.own': '自社のメールドメイン',
  'desk.open.own.hint': 'ファイルに自社の営業担当が含まれないときだけ必要です。',
  'desk.open.sample': '見本を見る',
  'desk.open.template': 'Excelテンプレートを入手',
  'desk.open.sample-name': '組織図の見本.json',
  'desk.open.stays': '読み込んだあとはネットワークなしで動き、何も送信しません。',
  'desk.open.machine': '途中の作業は、破棄するまでこのブラウザーに保存されます。',
  'desk.open.private': '電話番号、住所、メモは取り込みません。',
};
