import { pageRanges } from '../../../core/documents/page-ranges.ts';
import { megabytes, shownPages, type UnreadMessages } from './unread-messages.ts';

export const chineseUnread: UnreadMessages = {
  'empty-file': () => '文件是空的。',
  'no-text': () => '其中没有文字。',
  binary: () => '虽然名称如此，但它不是文本。',
  'bad-byte': ({ encoding }) => `它不是有效的 \`${encoding}\`。请存为 UTF-8 后再试。`,
  'not-as-declared': ({ encoding }) => `它自称以 \`${encoding}\` 编码，其实不是。请存为 UTF-8 后再试。`,
  'only-pictures': ({ pages }) =>
    pages === 1
      ? '其页面是没有文字的图片。请先做文字识别（OCR）再试。'
      : `第 1-${pages} 页都是没有文字的图片。请先做文字识别（OCR）再试。`,
  'too-large': ({ bytes, most }) => `它有 ${megabytes(bytes)} MB，最多只能有 ${megabytes(most)} MB。请拆分后分别添加。`,
  password: () => '它有密码。请添加无密码的副本。',
  'copy-protected': () => '它有复制保护。请添加无保护的副本。',
  'not-whole': () => '它已损坏或不完整。请重新导出后再试。',
  'no-readable-page': () => '没有一页可以读取。请重新导出后再试。',
  unforeseen: () => '无法读取。请在其原程序中打开，重新保存后再试。',
  'unknown-format': () => '我能读 PDF、DOCX、HTML、EPUB、Markdown 和纯文本。请存为其中一种。',
  'old-word': () => '这是 Word 97-2003 文档。请存为 DOCX 后再试。',
  swells: () => '解压后远大于一份文档应有的大小。请重新保存后再试。',
  nested: () => '其内部嵌套过深。请存为纯文本后再试。',
  'too-many-pages': ({ pages, most }) => `它有 ${pages} 页，最多只能有 ${most} 页。请拆分后分别添加。`,
  'too-costly': () => '读取它所需的时间或内存超出一份文档应有的程度。请拆分，或存为纯文本。',
  'not-a-file': () => '它不是文件。请添加文件本身。',
  'no-permission': () => '我无权读取它所在的位置。运行我的人可以更改。',
  disk: () => '无法从磁盘读取。请再试一次；若仍如此，请告诉运行我的人。',
  'link-outside': () => '它指向别处。请添加文件本身。',
  'unread-pages': ({ pages }) =>
    `第 ${shownPages(pageRanges(pages))} 页是没有文字的图片，无法检索。请对文件做文字识别（OCR）后重新添加。`,
};
