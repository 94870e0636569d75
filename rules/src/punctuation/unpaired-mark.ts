import { defineRule } from '@hegao/core'
import type { UnpairedMark } from '@hegao/facts'

/** Each mark with its name and its partner's: a bare quote in a message would pair up with the next one. */
const marks: Readonly<Record<string, { readonly name: string; readonly partner: string }>> = {
  '《': { name: '前书名号', partner: '后书名号' },
  '》': { name: '后书名号', partner: '前书名号' },
  '〈': { name: '前书名号', partner: '后书名号' },
  '〉': { name: '后书名号', partner: '前书名号' },
  '“': { name: '前引号', partner: '后引号' },
  '”': { name: '后引号', partner: '前引号' },
  '「': { name: '前引号', partner: '后引号' },
  '」': { name: '后引号', partner: '前引号' },
  '『': { name: '前引号', partner: '后引号' },
  '』': { name: '后引号', partner: '前引号' },
  '（': { name: '前括号', partner: '后括号' },
  '）': { name: '后括号', partner: '前括号' },
  '(': { name: '前括号', partner: '后括号' },
  ')': { name: '后括号', partner: '前括号' },
  '【': { name: '前括号', partner: '后括号' },
  '】': { name: '后括号', partner: '前括号' },
  '〔': { name: '前括号', partner: '后括号' },
  '〕': { name: '后括号', partner: '前括号' },
}

/** 引号、书名号、括号不成对，读者分不清引到哪里为止。 */
export default defineRule({
  id: 'punctuation/unpaired-mark',
  title: { 'zh-CN': '成对的标点缺一半', en: 'Mark without partner' },
  about: {
    'zh-CN':
      '书名号、引号、括号应当成对。在一段之内找，也在相邻几行之内找（联系人和电话分两行写）；多段引文每段只用前引号、末段才用后引号，是对的；1）2）这样的项号不算。',
    en: 'Title marks, quotes and brackets come in pairs, within a paragraph or a block of a few lines. Quotations of several paragraphs and items like 1) are right.',
  },
  severity: 'error',
  category: 'form',
  source: { level: '国家标准', name: 'GB/T 15834—2011《标点符号用法》', verified: 'secondary' },
  messages: {
    open: {
      'zh-CN': '这里的{mark}没有对应的{partner}，请核对应在哪里收尾。',
      en: 'This mark ({mark}) has no {partner}; see where it should end.',
    },
    close: {
      'zh-CN': '这里的{mark}没有对应的{partner}，请核对是多了一个，还是漏了前一半。',
      en: 'This mark ({mark}) has no {partner} before it; is it one too many, or is the first half missing?',
    },
    turned: {
      'zh-CN': '{mark}连用了两次，这里似应为{partner}，请核对。',
      en: '{mark} twice in a row: this one seems to be meant as {partner}.',
    },
    first: { 'zh-CN': '前一个在这里', en: 'The one before is here' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '学习⟦《⟧行政处罚法等法律法规。' },
      { text: '开展“双随机、一公开”⟦”⟧抽查59所学校。' },
      { text: '（公开目录见附件⟦（⟧。' },
    ],
    good: [
      { text: '学习《关于印发〈重大行政决策程序规定〉的通知》。' },
      {
        text: '（联系人：林一川\n\n联系电话：0000000）',
        because: { 'zh-CN': '括号里的内容分两行写。', en: 'A bracketed block of two lines.' },
      },
      { text: '重点做好：1）规范程序；2）加强监督。' },
    ],
  },
  check({ facts }, report) {
    for (const mark of facts.unpairedMarks) {
      // （（试行） is for punctuation/doubled-mark to say.
      if (mark.doubled) continue
      const { name, partner } = marks[mark.mark]!
      report(messageFor(mark), mark, {
        values: { mark: name, partner },
        ...(mark.turned ? { related: [{ messageId: 'first', place: mark.turned }] } : {}),
      })
    }
  },
})

const messageFor = ({ turned, side }: UnpairedMark) => (turned ? 'turned' : side)
