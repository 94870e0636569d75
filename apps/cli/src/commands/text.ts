import { isTextDraft } from '@hegao/document'
import type { CommandBody } from '../command.js'
import { readOneDraft } from '../drafts.js'
import { output, outputOption, refuseInput, wanted } from '../output.js'
import { stdinName, stdinOption } from '../stdin.js'

export const text: CommandBody = {
  details: {
    'zh-CN':
      '一段一行：Markdown 的记号已去掉，被分页切断的句子已接上。Word 文件（连同自动编号）和网页，行号就是检查结果里的行号。',
    en: 'One paragraph a line: markup is taken off, sentences that a page break cut are joined. Of a Word file (with its automatic numbers) and of a web page in the lines that findings name.',
  },
  options: { output: outputOption, 'stdin-filename': stdinOption },
  arity: [1, 1],
  async run({ args, values, io }) {
    const name = stdinName(args, values)
    await refuseInput(args, wanted(values), io)
    const draft = await readOneDraft(args[0]!, io, name)
    const lines = isTextDraft(draft)
      ? draft.paragraphs.map(paragraph => paragraph.text)
      : [draft.source]
    await output(lines.map(line => `${line}\n`).join(''), values, io)
    return 0
  },
}
