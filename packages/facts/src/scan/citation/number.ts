import { span } from '@hegao/document'
import { toHalfWidth } from '../../numeral.js'
import type { IssueNumber } from '../../types.js'

const figure = '[0-9０-９]{1,4}'
const documentNumber = `[\\u3400-\\u9fff]{1,10}\\s?[〔［\\[【（(]\\s?[0-9０-９]{4}\\s?[〕］\\]】）)]\\s?第?\\s?${figure}\\s?号`
const orderNumber = `[\\u3400-\\u9fff、]{0,24}?(?:令\\s?第?\\s?${figure}\\s?号|第\\s?${figure}\\s?号\\s?令)`
/** In brackets right behind the title, other words before or behind it allowed: （2021年教育部令第52号）. */
const behind = new RegExp(
  `^\\s?[（(](?:[0-9０-９]{4}年)?(${documentNumber}|${orderNumber})(?:公布|发布)?[，,；;）)]`,
)
const before = new RegExp(`(${documentNumber}|${orderNumber})(?:公布|发布|印发)?的?$`)

/** The numbers that a title was issued under, in brackets behind it or right before it. */
export function numbersOf(text: string, start: number, end: number): IssueNumber[] {
  const found: IssueNumber[] = []
  const ahead = behind.exec(text.slice(end, end + 60))
  if (ahead) found.push(read(ahead[1]!, end + ahead[0].indexOf(ahead[1]!)))
  const from = Math.max(0, start - 48)
  const back = before.exec(text.slice(from, start))
  if (back) found.push(read(back[1]!, from + back.index))
  return found
}

/** 根据国务院令第722号: the number begins behind the word that cites. */
const citing =
  /^.*(?:根据|依据|依照|按照|贯彻|落实|执行|学习|宣传|实施|[的了和与及]|、(?![\u3400-\u9fff]{1,8}[令第]))(?=.)/

function read(words: string, at: number): IssueNumber {
  const lead = citing.exec(words)?.[0].length ?? 0
  const own = words.slice(lead)
  const kind = own.includes('令') ? 'order' : 'document'
  const plain = toHalfWidth(own).replace(/\s/g, '')
  const text =
    kind === 'document'
      ? plain
          .replace(/[［[【（(]/, '〔')
          .replace(/[］\]】）)]/, '〕')
          .replace('〕第', '〕')
      : plain.replace(
          /^(.*?)(?:令第?([0-9]+)号|第([0-9]+)号令)$/,
          (_, body, a, b) => `${body}令第${a ?? b}号`,
        )
  return { span: span(at + lead, at + words.length), kind, text }
}
